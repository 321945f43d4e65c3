"""The models of msgspec; with patterns it checks texts as far as it can, with `re`, and without them only lengths."""
from decimal import Decimal
from typing import Annotated, Optional, Union

import msgspec
from msgspec import Meta

import shapes


def decoder(with_patterns):
    def text(pattern, least, most):
        return Annotated[str, Meta(pattern=pattern) if with_patterns else Meta(min_length=least, max_length=most)]

    country_code = text(shapes.COUNTRY_PATTERN, 2, 2)
    currency = text(shapes.CURRENCY_PATTERN, 3, 3)
    none = lambda *names, of: [(name, Optional[of], None) for name in names]
    bounds = ("exact", "over", "nearly", "atLeast", "atMost", "about", "orderOfMagnitude")
    struct = lambda name, fields, **options: msgspec.defstruct(name, fields, gc=False, **options)
    money = struct("Money", [("amount", Decimal), ("currency", currency)])
    more = [("unknown", Optional[bool], None), ("words", Optional[str], None)]
    people = struct("People", none(*bounds, of=int) + none("between", of=tuple[int, int]) + more)
    # Objects without a tag cannot stand side by side, so the plain amount and the bounds are one type.
    amount = struct(
        "Amount",
        none("amount", of=Decimal) + none("currency", of=currency) + none(*bounds, of=money)
        + none("between", of=tuple[money, money]) + more)
    country = struct("Country", none("code", of=country_code) + none("written", of=str))
    types = {
        "str": str, "bool": bool, "text": Union[str, dict[str, str]],
        "date": text(shapes.DATE_PATTERN, 4, 11), "period": text(shapes.PERIOD_PATTERN, 1, 24),
        "country": Union[country_code, country], "people": Union[int, people], "money": amount,
    }
    for name, fields in shapes.shapes():
        needed, others = [], []
        for key, kind, is_list, is_needed in fields:
            if is_list:
                others.append((key, list[types[kind]], msgspec.field(default_factory=list)))
            elif is_needed:
                needed.append((key, types[kind]))
            else:
                others.append((key, Optional[types[kind]], None))
        tag = {"tag_field": "type", "tag": shapes.RECORDS[name]} if name in shapes.RECORDS else {}
        types[name] = struct(name, needed + others, **tag)
    return msgspec.json.Decoder(Union[tuple(types[name] for name in shapes.RECORDS)]).decode
