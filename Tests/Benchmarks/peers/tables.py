"""The four tables of the full job by hand, for records that are objects or dictionaries.

The year is that in which a period starts or an award is decided; a record without one, or with a decade or a date that
is marked as uncertain, stands in the group "". So does a delegation to no country that has a code. Sums are of what is
known: a number, or else its lower bound. The statements of one project are added, which is right where there is one for
each state, as in an invented archive.
"""
import collections
import decimal

NAMES = ("delegations", "people", "visits", "money", "awards")


def empty():
    return {name: collections.defaultdict(int) for name in NAMES}


def year_of(date):
    # The text before `/` may be empty, which is the end of every text.
    return "" if date is None or date[-1:] in ".X?~%" else date[:4]


def year_of_start(period):
    return "" if period is None else year_of(period.partition("/")[0])


def code_of(country):
    return country if isinstance(country, str) else country.code or ""


def lower_bound(quantity):
    """What a number or an amount with bounds cannot be below; nothing where that is not known."""
    bounds = quantity.exact, quantity.over, quantity.atLeast, quantity.orderOfMagnitude
    return next((bound for bound in bounds if bound is not None), None)


def least_people(people):
    if isinstance(people, int):
        return people
    if people.between is not None:
        return min(people.between)
    return lower_bound(people) or 0


def least_amount(amount):
    """The known part of an amount, and its currency."""
    if amount.amount is not None:
        return decimal.Decimal(amount.amount), amount.currency
    if amount.between is not None:
        least = min(decimal.Decimal(end.amount) for end in amount.between)
        return least, amount.between[0].currency
    bound = lower_bound(amount)
    if bound is not None:
        return decimal.Decimal(bound.amount), bound.currency
    bound = amount.nearly or amount.atMost or amount.about
    return decimal.Decimal(0), bound.currency if bound else ""


def delegation(record, tables):
    year, direction = year_of_start(record.period), record.direction
    tables["delegations"][year, direction] += 1
    if record.size is not None:
        tables["people"][year, direction] += least_people(record.size.people)
    for country in {code_of(country) for country in record.countries or ("",)}:
        tables["visits"][year, country, direction] += 1


def project(record, tables):
    for statement in record.money or ():
        if statement.state == "committed":
            amount, currency = least_amount(statement.amount)
            tables["money"][year_of_start(record.period), currency] += amount


def award(record, tables):
    tables["awards"][year_of(record.decidedOn), record.form] += 1


TABLES = {"delegation": delegation, "agreement": lambda record, tables: None, "project": project, "award": award}


def merge(tables, others):
    for name, groups in others.items():
        for key, value in groups.items():
            tables[name][key] += value


def rows(tables):
    """The rows of each table, as queries give them."""
    rows = {name: [(*key, value) for key, value in tables[name].items()] for name in ("visits", "money", "awards")}
    rows["delegations"] = [
        (*key, count, tables["people"].get(key, 0)) for key, count in tables["delegations"].items()]
    return rows


def plain(number):
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def report(rows):
    """The tables as they are compared: keys joined by `|`, amounts as texts."""
    return {
        "delegations": {f"{year}|{direction}": [count, int(people)] for year, direction, count, people in
                        rows["delegations"]},
        "visits": {"|".join(key): count for *key, count in rows["visits"]},
        "money": {"|".join(key): plain(amount) for *key, amount in rows["money"]},
        "awards": {"|".join(key): count for *key, count in rows["awards"]},
    }
