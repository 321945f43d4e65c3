"""A frame of polars, the rules of rules.txt as expressions, and the four tables of tables.py as lazy groups.

As in models_duckdb.py all types of records stand in one frame, and what may be a text or an object is a text: polars
writes the object into it. With `all_fields` every field is read; else only those that the rules and tables ask for.
"""
import os
import time

import polars as pl

import checks
import shapes

PLAIN = {"amount": pl.String, "currency": pl.String}
BOUNDS = ("exact", "over", "nearly", "atLeast", "atMost", "about", "orderOfMagnitude")
# An object that is absent costs polars much, so the bounds of an amount are texts too, decoded where there are any.
MONEY = pl.Struct(PLAIN | {name: pl.String for name in (*BOUNDS, "between", "words")} | {"unknown": pl.Boolean})
LEAVES = {
    "str": pl.String, "bool": pl.Boolean, "text": pl.String, "date": pl.String, "period": pl.String,
    "country": pl.String, "people": pl.String, "money": MONEY}
PEOPLE = pl.Struct({
    "exact": pl.Int64, "over": pl.Int64, "atLeast": pl.Int64, "orderOfMagnitude": pl.Int64,
    "between": pl.List(pl.Int64)})
HALVES_AND_QUARTERS = {"33": ("01", "03"), "34": ("04", "06"), "35": ("07", "09"), "36": ("10", "12"),
                       "40": ("01", "06"), "41": ("07", "12")}
LAWFUL = [f"{form}|{level}" for form, levels in checks.LAWFUL.items() for level in levels]

col, lit, element = pl.col, pl.lit, pl.element


def day(date, is_first):
    """The first or the last day that a date may be; of a marked date such that no comparison holds.

    Every month ends on day 31: as text it stands in the same order to every day there is.
    """
    length = date.str.len_bytes()
    month = date.str.slice(5, 2).replace({part: ends[not is_first] for part, ends in HALVES_AND_QUARTERS.items()})
    in_year, in_month = (lit("-01-01"), lit("-01")) if is_first else (lit("-12-31"), lit("-31"))
    return (
        pl.when(length == 10).then(date)
        .when(date.is_in(["", ".."])).then(None)
        .when(date.str.slice(-1).is_in(["?", "~", "%"])).then(lit("" if is_first else "~"))
        .when(length == 4).then(date.str.replace("X", "0" if is_first else "9", literal=True) + in_year)
        .otherwise(date.str.slice(0, 5) + month + in_month))


def first_day(date):
    return day(date, True)


def last_day(date):
    return day(date, False)


def start_of(period):
    return period.str.splitn("/", 2).struct.field("field_0")


def end_of(period):
    parts = period.str.splitn("/", 2)
    return pl.coalesce(parts.struct.field("field_1"), parts.struct.field("field_0"))


def year_of(date):
    is_known = (date != "") & ~date.str.slice(-1).is_in([".", "X", "?", "~", "%"])
    return pl.when(is_known).then(date.str.slice(0, 4)).otherwise(lit(""))


def objects(text):
    """The texts that are written objects, and nothing for the others, which are no JSON."""
    return pl.when(text.str.starts_with("{")).then(text).otherwise(None)


def code_of(country):
    is_object = country.str.starts_with("{")
    return pl.when(is_object).then(objects(country).str.json_path_match("$.code")).otherwise(country)


def named(country):
    written = objects(country).str.json_path_match("$.written")
    return pl.coalesce(code_of(country), lit("=") + written)


def field(struct, *names):
    for name in names:
        struct = struct.struct.field(name)
    return struct


def is_among(value, names):
    """Whether a value is there and among the names."""
    return value.is_in(sorted(names)).fill_null(False)


def is_any(items, condition):
    return items.list.eval(condition).list.any().fill_null(False)


def is_empty(items):
    return items.list.len().fill_null(0) == 0


def mentions(pattern):
    body = field(element(), "body").str.to_lowercase().str.replace_all("đ", "d", literal=True)
    folded = body.str.normalize("NFD").str.replace_all(r"\p{Mn}", "")
    return is_any(col("opinions"), folded.str.contains(pattern))


def decimal(text):
    return text.str.to_decimal(scale=4)


def first_of(amount, bounds, name):
    others = (field(amount, bound).str.json_path_match("$." + name) for bound in bounds)
    return pl.coalesce(field(amount, name), *others)


def counts(frame, rules):
    return frame.select(expression.sum().alias(rule) for rule, expression in rules.items())


def delegation_rules(records):
    status, purposes, first_last = col("status"), col("purposes"), col("first_last")
    is_private = ~is_empty(purposes) & (purposes.list.count_matches("privateTrip") == purposes.list.len())
    records = records.with_row_index().with_columns(
        first=first_day(start_of(col("period"))), first_last=last_day(start_of(col("period"))),
        is_decided=col("approval").is_not_null() | field(col("plan"), "separateApproval").is_not_null(),
        decided=pl.when(col("approval").is_not_null()).then(field(col("approval"), "issuedOn"))
        .otherwise(field(col("plan"), "separateApproval", "issuedOn")),
        is_trip=(col("direction") == "outbound") & ~is_among(status, ["cancelled", "postponed"])
        & col("recurrence").is_null() & (col("number").is_null() | (col("number") == "1"))
        & ~is_private.fill_null(False))
    is_proposed = col("is_trip") & (col("first") >= "2015-01-01")
    lacks_approval = is_among(status, ["completed", "underway"]) | (
        (first_last < checks.AS_OF) & status.ne_missing("planned"))
    yield counts(records, {
        "delegation.dates-ordered": last_day(end_of(col("period"))) < col("first"),
        "delegation.approved-before-departure": col("is_trip") & (col("first") >= "2015-01-21")
        & pl.when(~col("is_decided")).then(lacks_approval).otherwise(first_last < first_day(col("decided"))),
    })
    yield records.select((
        (is_proposed & col("purpose").is_null() & is_empty(purposes)).sum()
        + (is_proposed & col("host").is_null() & col("invitedBy").is_null() & is_empty(col("partners"))).sum()
    ).alias("delegation.proposal-missing"))
    several = records.filter(col("countries").list.len() > 1)
    listed = several.select("index", "countries").explode("countries").group_by(
        "index", name=named(col("countries"))).agg(times=pl.len().cast(pl.Int64))
    stops = several.select("index", "legs").explode("legs").group_by(
        "index", name=named(field(col("legs"), "country"))).agg(stops=pl.len().cast(pl.Int64))
    stopped = pl.max_horizontal(col("stops").fill_null(0), lit(1))
    yield counts(listed.join(stops, on=["index", "name"], how="left"), {
        "delegation.countries-unique": pl.max_horizontal(col("times") - stopped, lit(0))})


def agreement_rules(records):
    signed_on, status, level = col("signedOn"), col("status"), col("level")
    signed, signed_last = first_day(signed_on), last_day(signed_on)
    is_signed = (signed >= "2021-07-01") & ~is_among(status, ["proposed", "consulting", "approved"])
    due = (signed_on.str.to_date("%Y-%m-%d", strict=False) + pl.duration(days=15)).dt.to_string("%Y-%m-%d")
    has_ended = field(element(), "status").is_in(["terminated", "withdrawn", "suspended"])
    ended_on = field(col("history").list.eval(element().filter(has_ended)).list.last(), "on")
    copied = pl.when(col("copySentOn").is_null()).then(lit(checks.AS_OF)).otherwise(first_day(col("copySentOn")))
    yield counts(records, {
        "agreement.expiry-after-effective":
            last_day(col("expiresOn")) < first_day(pl.coalesce(col("effectiveOn"), signed_on)),
        "agreement.termination-date-missing":
            status.is_in(["terminated", "withdrawn"]) & col("terminatedOn").is_null() & ended_on.is_null(),
        "agreement.copy-to-mofa-late": is_signed & (signed_on.str.len_bytes() == 10)
        & level.is_in(["provincialCommittee", "provincialCouncil"]) & (due < copied),
        "agreement.decision-before-signing": is_signed & (level != "provincialPartyCommittee")
        & pl.when(col("decision").is_null()).then(True)
        .otherwise(signed_last < first_day(field(col("decision"), "issuedOn"))),
    })


def project_rules(records):
    started_on, approved_on = start_of(col("period")), field(col("approval"), "issuedOn")
    records = records.with_row_index().with_columns(
        started=first_day(started_on), started_last=last_day(started_on),
        received=first_day(col("firstReceiptOn")), received_last=last_day(col("firstReceiptOn")),
        approved=first_day(approved_on), approved_last=last_day(approved_on),
        is_aid=(col("direction") == "inward") & (col("kind") != "emergencyRelief"),
    ).with_columns(is_dated=pl.min_horizontal("started", "received") >= "2010-01-01")
    in_decree = col("is_aid") & (col("approved") >= "2020-09-17") & (col("approved_last") <= "2025-12-07")
    is_begun = col("is_aid") & col("is_dated")
    yield counts(records, {
        "ngo.approval-missing":
            is_begun & col("approval").is_null() & is_among(col("status"), checks.UNDER_WAY),
        "ngo.police-opinion": in_decree & ~mentions("cong an|police|public security"),
        "ngo.friendship-union-opinion": in_decree & ~mentions("huu nghi|friendship")
        & is_any(col("donors"), field(element(), "kind") == "nonGovernmentalOrganisation"),
    })
    yield records.select((
        (is_begun & (col("received_last") < col("approved"))).sum()
        + (is_begun & (col("kind") != "programme") & (col("started_last") < col("approved"))).sum()
    ).alias("ngo.started-before-approval"))
    # What is disbursed is held against all commitments of the same project that may be in its currency.
    given = records.select("index", "money").explode("money").select("index", pl.col("money").struct.unnest())
    amount = col("amount")
    disbursed = given.filter(col("state") == "disbursed").with_row_index("disbursed").select(
        "index", "disbursed", wanted=col("period"), low=decimal(first_of(amount, ("over", "atLeast"), "amount")),
        own=first_of(amount, ("over", "atLeast"), "currency")).filter(col("low").is_not_null())
    committed = given.filter(col("state") == "committed").select(
        "index", "period", high=decimal(first_of(amount, ("nearly", "atMost"), "amount")),
        currency=first_of(amount, ("nearly", "atMost", "over", "atLeast"), "currency"))
    is_other_time = col("period").is_not_null() & col("period").ne_missing(col("wanted"))
    pairs = disbursed.join(committed, on="index").filter(
        col("currency").is_null() | (col("currency") == col("own")))
    sums = pairs.group_by("disbursed").agg(
        total=col("high").sum(), low=col("low").first(), is_open=(col("high").is_null() | is_other_time).any())
    yield counts(sums, {"ngo.disbursed-over-committed": ~col("is_open") & (col("total") < col("low"))})


def award_rules(records):
    form = col("form")
    decided = first_day(pl.coalesce(col("decidedOn"), field(col("decision"), "issuedOn"), col("conferredOn")))
    merits = col("meritPeriods").list.eval(
        pl.coalesce(first_day(end_of(element())), first_day(start_of(element())))).list.min()
    stated = col("statedPeriods").list.eval(first_day(start_of(element()))).list.min()
    is_foreign = is_any(col("conferredBy"), (
        field(element(), "kind").is_in(sorted(checks.FOREIGN))
        | (code_of(field(element(), "country")) != "VN").fill_null(False)))
    judged = records.filter(
        (pl.coalesce(decided, pl.min_horizontal(merits, stated)) >= "2004-07-01") & ~is_foreign)
    yield counts(judged, {"award.class-required": is_among(form, checks.WITH_CLASSES) & col("awardClass").is_null()})
    level = field(col("conferredBy"), "kind").replace_strict(
        checks.LEVELS, default=None, return_dtype=pl.String)
    yield counts(judged.select("form", "conferredBy").explode("conferredBy"), {
        "award.issuer-fits":
            form.is_in(sorted(checks.LAWFUL)) & ~(form + lit("|") + level).is_in(LAWFUL)})
    kind = field(col("recipients"), "kind")
    yield counts(judged.select("form", "recipients").explode("recipients"), {
        "award.form-recipient": (is_among(form, checks.FOR_PERSONS) & kind.is_in(["collective", "partyCell"]))
        | (is_among(form, checks.FOR_COLLECTIVES) & (kind == "person"))})


def tables(delegations, projects, awards):
    """The tables by their names; the year of a start is worked out once for two of them."""
    started = delegations.with_columns(year=year_of(start_of(col("period"))))
    people = field(col("size"), "people")
    bounds = objects(people).str.json_decode(PEOPLE)
    known = pl.coalesce(
        people.cast(pl.Int64, strict=False), *(field(bounds, name) for name in list(PEOPLE.to_schema())[:4]),
        field(bounds, "between").list.min(), 0)
    yield "delegations", started.group_by("year", "direction").agg(pl.len(), known.sum().alias("people"))
    codes = col("countries").list.eval(code_of(element()).fill_null("")).list.unique()
    yield "visits", started.select(
        "year", "direction", code=pl.when(is_empty(col("countries"))).then(lit([""])).otherwise(codes)
    ).explode("code").group_by("year", "code", "direction").agg(pl.len())
    amount = field(col("money"), "amount")
    ends = field(amount, "between").str.json_decode(pl.List(pl.Struct(PLAIN)))
    known = pl.coalesce(
        decimal(first_of(amount, ("exact", "over", "atLeast", "orderOfMagnitude"), "amount")),
        ends.list.eval(decimal(field(element(), "amount"))).list.min(), 0)
    currency = pl.coalesce(
        first_of(amount, BOUNDS, "currency"), field(ends.list.first(), "currency"), lit(""))
    yield "money", projects.select("money", year=year_of(start_of(col("period")))).explode("money").filter(
        field(col("money"), "state") == "committed").group_by("year", currency.alias("currency")).agg(known.sum())
    yield "awards", awards.group_by(year_of(col("decidedOn")).alias("year"), "form").agg(pl.len())


def read(path, names, all_fields, with_tables, threads):
    assert pl.thread_pool_size() == threads, "polars was loaded with other threads"
    needed = shapes.ASKED_BY_RULES | (shapes.ASKED_BY_TABLES if with_tables else set())
    columns = shapes.columns(LEAVES, pl.Struct, pl.List)
    schema = {key: kind for key, kind in columns.items() if all_fields or key in needed}
    start = time.perf_counter()
    archive = pl.scan_ndjson(path, schema=schema).collect()
    kinds = {name: archive.lazy().filter(col("type") == name) for name in shapes.RECORDS.values()}
    judged = [
        *delegation_rules(kinds["delegation"]), *agreement_rules(kinds["agreement"]),
        *project_rules(kinds["project"]), *award_rules(kinds["award"])]
    grouped = dict(tables(kinds["delegation"], kinds["project"], kinds["award"])) if with_tables else {}
    frames = pl.collect_all(judged + list(grouped.values()))
    found = {}
    for frame in frames[:len(judged)]:
        found |= {rule: int(count or 0) for rule, count in frame.row(0, named=True).items()}
    rows = {name: frame.rows() for name, frame in zip(grouped, frames[len(judged):])}
    seconds = time.perf_counter() - start
    return archive.height, 0, os.path.getsize(path), seconds, {name: found[name] for name in names}, rows
