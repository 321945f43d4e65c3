"""The models of pydantic, with patterns for dates, periods, countries and currencies."""
from decimal import Decimal
from typing import Annotated, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, create_model

import shapes


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)


def decoder():
    text = lambda pattern: Annotated[str, StringConstraints(pattern=pattern)]
    country_code = text(shapes.COUNTRY_PATTERN)
    # In strict JSON a decimal may be a text, which is how amounts are written.
    model = lambda name, fields: create_model(name, __base__=Strict, **fields)
    none = lambda *names, of: {name: (Optional[of], None) for name in names}
    bounds = ("exact", "over", "nearly", "atLeast", "atMost", "about", "orderOfMagnitude")
    money = model("Money", {"amount": (Decimal, ...), "currency": (text(shapes.CURRENCY_PATTERN), ...)})
    more = none("unknown", of=bool) | none("words", of=str)
    people = model("People", none(*bounds, of=int) | none("between", of=tuple[int, int]) | more)
    amount = model(
        "Amount",
        none("amount", of=Decimal) | none("currency", of=text(shapes.CURRENCY_PATTERN)) | none(*bounds, of=money)
        | none("between", of=tuple[money, money]) | more)
    country = model("Country", none("code", of=country_code) | none("written", of=str))
    types = {
        "str": str, "bool": bool, "text": Union[str, dict[str, str]], "date": text(shapes.DATE_PATTERN),
        "period": text(shapes.PERIOD_PATTERN), "country": Union[country_code, country],
        "people": Union[int, people], "money": amount,
    }
    for name, fields in shapes.shapes():
        members = {}
        if name in shapes.RECORDS:
            members["type"] = (Literal[shapes.RECORDS[name]], ...)
        for key, kind, is_list, is_needed in fields:
            if is_list:
                members[key] = (list[types[kind]], Field(default_factory=list))
            elif is_needed:
                members[key] = (types[kind], ...)
            else:
                members[key] = (Optional[types[kind]], None)
        types[name] = model(name, members)
    union = Union[tuple(types[name] for name in shapes.RECORDS)]
    return TypeAdapter(Annotated[union, Field(discriminator="type")]).validate_json
