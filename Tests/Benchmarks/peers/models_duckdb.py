"""A table of DuckDB, the rules of rules.txt as predicates of SQL, and the four tables of tables.py as groups.

All types of records stand in one table, because they stand in one file. What may be a text or an object stays JSON, and
dates are text, because a date known to the month is no DATE. With `all_fields` every field is read, as by the others;
else only those that the rules and tables ask for.
"""
import time

import duckdb

import checks
import shapes

BOUNDS = ("exact", "over", "nearly", "atLeast", "atMost", "about", "orderOfMagnitude")
PLAIN = "amount DECIMAL(24, 4), currency VARCHAR"
MONEY = (
    f"STRUCT({PLAIN}, " + ", ".join(f'"{bound}" STRUCT({PLAIN})' for bound in BOUNDS)
    + f', "between" STRUCT({PLAIN})[], "unknown" BOOLEAN, words VARCHAR)')
LEAVES = {
    "str": "VARCHAR", "bool": "BOOLEAN", "text": "JSON", "date": "VARCHAR", "period": "VARCHAR", "country": "JSON",
    "people": "JSON", "money": MONEY}
MACROS = f"""
CREATE MACRO month_of(part, halves, quarters) AS
  lpad(CASE WHEN part >= 40 THEN part * 6 - halves WHEN part >= 33 THEN part * 3 - quarters ELSE part END::VARCHAR,
       2, '0');
-- The first and the last day that a date may be; of a marked date such that no comparison holds.
CREATE MACRO first_day(date) AS CASE
  WHEN length(date) = 10 THEN date
  WHEN date IS NULL OR date IN ('', '..') THEN NULL
  WHEN right(date, 1) IN ('?', '~', '%') THEN ''
  WHEN length(date) = 4 THEN replace(date, 'X', '0') || '-01-01'
  ELSE left(date, 5) || month_of(right(date, 2)::INT, 239, 98) || '-01' END;
CREATE MACRO last_day_of(date) AS CASE
  WHEN length(date) = 10 THEN date
  WHEN date IS NULL OR date IN ('', '..') THEN NULL
  WHEN right(date, 1) IN ('?', '~', '%') THEN '~'
  WHEN length(date) = 4 THEN replace(date, 'X', '9') || '-12-31'
  ELSE last_day((left(date, 5) || month_of(right(date, 2)::INT, 234, 96) || '-01')::DATE)::VARCHAR END;
CREATE MACRO start_of(period) AS split_part(period, '/', 1);
CREATE MACRO end_of(period) AS CASE WHEN contains(period, '/') THEN split_part(period, '/', 2) ELSE period END;
CREATE MACRO code_of(country) AS CASE WHEN country LIKE '"%' THEN country->>'$' ELSE country->>'$.code' END;
CREATE MACRO named(country) AS coalesce(code_of(country), '=' || (country->>'$.written'));
CREATE MACRO times(list, element) AS len(list_filter(list, lambda one: one = element));
CREATE MACRO repeats(listed, stops) AS list_sum(list_transform(
  list_distinct(listed), lambda key: greatest(0, times(listed, key) - greatest(1, coalesce(times(stops, key), 0)))));
CREATE MACRO mentions(opinions, word) AS coalesce(len(list_filter(
  opinions, lambda one: contains(replace(strip_accents(lower(one.body::VARCHAR)), 'đ', 'd'), word))) > 0, false);
CREATE MACRO highest(money) AS coalesce(money.amount, money.nearly.amount, money."atMost".amount);
CREATE MACRO lowest(money) AS coalesce(money.amount, money."over".amount, money."atLeast".amount);
CREATE MACRO currency_of(money) AS coalesce(
  money.currency, money.nearly.currency, money."atMost".currency, money."over".currency, money."atLeast".currency);
CREATE MACRO currency_stated(money) AS coalesce(currency_of(money), money.exact.currency, money.about.currency,
  money."orderOfMagnitude".currency, money."between"[1].currency, '');
-- The part of an amount or a number that is known: itself, or its lower bound.
CREATE MACRO least_amount(money) AS coalesce(money.amount, money.exact.amount, money."over".amount,
  money."atLeast".amount, money."orderOfMagnitude".amount,
  least(money."between"[1].amount, money."between"[2].amount), 0);
CREATE MACRO number_in(people, path) AS (people->>path)::BIGINT;
CREATE MACRO least_people(people) AS coalesce(
  try_cast(people AS BIGINT), number_in(people, '$.exact'), number_in(people, '$.over'),
  number_in(people, '$.atLeast'), number_in(people, '$.orderOfMagnitude'),
  least(number_in(people, '$.between[0]'), number_in(people, '$.between[1]')), 0);
CREATE MACRO year_of(date) AS CASE
  WHEN date IS NULL OR date = '' OR right(date, 1) IN ('.', 'X', '?', '~', '%') THEN '' ELSE left(date, 4) END;
CREATE MACRO commitments(money, disbursed) AS list_filter(money, lambda one: one.state = 'committed' AND (
  coalesce(currency_of(one.amount) = currency_of(disbursed.amount), true)));
CREATE MACRO is_exceeded(parts, disbursed) AS len(parts) > 0
  AND len(list_filter(parts, lambda one: highest(one.amount) IS NULL OR one.period <> disbursed.period
    OR one.period IS NOT NULL AND disbursed.period IS NULL)) = 0
  AND list_sum(list_transform(parts, lambda one: highest(one.amount))) < lowest(disbursed.amount);
"""


def among(names):
    return "(" + ", ".join(f"'{name}'" for name in sorted(names)) + ")"


LEVEL = "CASE " + " ".join(f"WHEN one.kind = '{kind}' THEN '{level}'" for kind, level in checks.LEVELS.items()) + " END"
LAWFUL = "CASE form " + " ".join(
    f"WHEN '{form}' THEN [" + ", ".join(f"'{level}'" for level in sorted(levels)) + "]"
    for form, levels in checks.LAWFUL.items()) + " END"
SIGNED = "signed >= '2021-07-01' AND NOT coalesce(status IN ('proposed', 'consulting', 'approved'), false)"
IN_DECREE = "is_aid AND approved >= '2020-09-17' AND approved_last <= '2025-12-07'"
QUERIES = [
    ("""
    SELECT *, first_day(start_of(period)) AS first, last_day_of(start_of(period)) AS first_last,
      coalesce(approval, plan."separateApproval") AS decided, direction = 'outbound'
        AND NOT coalesce(status IN ('cancelled', 'postponed'), false) AND recurrence IS NULL
        AND (number IS NULL OR number::VARCHAR = '1') AND (coalesce(len(purposes), 0) = 0
          OR len(list_filter(purposes, lambda one: one <> 'privateTrip')) > 0) AS is_trip
    FROM archive WHERE type = 'delegation'""", {
        "delegation.dates-ordered": "count(*) FILTER (last_day_of(end_of(period)) < first AND contains(period, '/'))",
        "delegation.countries-unique": """sum(CASE WHEN len(countries) > 1 THEN repeats(
            list_transform(countries, lambda one: named(one)), list_transform(legs, lambda one: named(one.country)))
            ELSE 0 END)""",
        "delegation.proposal-missing": """count(*) FILTER (is_trip AND first >= '2015-01-01' AND purpose IS NULL
              AND coalesce(len(purposes), 0) = 0)
          + count(*) FILTER (is_trip AND first >= '2015-01-01' AND host IS NULL AND "invitedBy" IS NULL
              AND coalesce(len(partners), 0) = 0)""",
        "delegation.approved-before-departure": f"""count(*) FILTER (is_trip AND first >= '2015-01-21' AND CASE
          WHEN decided IS NULL THEN status IN ('completed', 'underway')
            OR first_last < '{checks.AS_OF}' AND status IS DISTINCT FROM 'planned'
          ELSE first_last < first_day(decided."issuedOn") END)""",
    }),
    ("""
    SELECT *, first_day("signedOn") AS signed, last_day_of("signedOn") AS signed_last,
      list_filter(history, lambda one: one.status IN ('terminated', 'withdrawn', 'suspended')) AS ends
    FROM archive WHERE type = 'agreement'""", {
        "agreement.expiry-after-effective":
            """count(*) FILTER (last_day_of("expiresOn") < first_day(coalesce("effectiveOn", "signedOn")))""",
        "agreement.termination-date-missing": """count(*) FILTER (status IN ('terminated', 'withdrawn')
          AND "terminatedOn" IS NULL AND ends[-1]."on" IS NULL)""",
        "agreement.copy-to-mofa-late": f"""count(*) FILTER ({SIGNED} AND length("signedOn") = 10
          AND level IN ('provincialCommittee', 'provincialCouncil') AND CASE WHEN length("signedOn") = 10
            THEN ("signedOn"::DATE + 15)::VARCHAR END
            < CASE WHEN "copySentOn" IS NULL THEN '{checks.AS_OF}' ELSE first_day("copySentOn") END)""",
        "agreement.decision-before-signing": f"""count(*) FILTER ({SIGNED} AND level <> 'provincialPartyCommittee'
          AND CASE WHEN decision IS NULL THEN true ELSE signed_last < first_day(decision."issuedOn") END)""",
    }),
    ("""
    SELECT *, least(started, received) AS begun FROM (
      SELECT *, first_day(start_of(period)) AS started, last_day_of(start_of(period)) AS started_last,
        first_day("firstReceiptOn") AS received, last_day_of("firstReceiptOn") AS received_last,
        first_day(approval."issuedOn") AS approved, last_day_of(approval."issuedOn") AS approved_last,
        direction = 'inward' AND kind <> 'emergencyRelief' AS is_aid
      FROM archive WHERE type = 'project')""", {
        "ngo.approval-missing": f"""count(*) FILTER (is_aid AND approval IS NULL AND begun >= '2010-01-01'
          AND status IN {among(checks.UNDER_WAY)})""",
        "ngo.started-before-approval": """count(*) FILTER (is_aid AND begun >= '2010-01-01' AND received_last < approved)
          + count(*) FILTER (is_aid AND begun >= '2010-01-01' AND kind <> 'programme' AND started_last < approved)""",
        "ngo.police-opinion": f"""count(*) FILTER ({IN_DECREE} AND NOT mentions(opinions, 'cong an')
          AND NOT mentions(opinions, 'police') AND NOT mentions(opinions, 'public security'))""",
        "ngo.friendship-union-opinion": f"""count(*) FILTER ({IN_DECREE}
          AND len(list_filter(donors, lambda one: one.kind = 'nonGovernmentalOrganisation')) > 0
          AND NOT mentions(opinions, 'huu nghi') AND NOT mentions(opinions, 'friendship'))""",
    }),
    # What is disbursed is held against each list of commitments, of which only few items have both.
    ("""
    SELECT given, commitments(money, given) AS parts FROM (
      SELECT money, unnest(list_filter(money, lambda one: one.state = 'disbursed')) AS given
      FROM archive WHERE type = 'project')""", {
        "ngo.disbursed-over-committed": "count(*) FILTER (is_exceeded(parts, given))",
    }),
    (f"""
    SELECT *, coalesce(first_day(coalesce("decidedOn", decision."issuedOn", "conferredOn")), list_min(list_concat(
        list_transform("meritPeriods", lambda one: coalesce(first_day(end_of(one)), first_day(start_of(one)))),
        list_transform("statedPeriods", lambda one: first_day(start_of(one)))))) >= '2004-07-01'
      AND coalesce(len(list_filter("conferredBy", lambda one: one.kind IN {among(checks.FOREIGN)}
        OR code_of(one.country) <> 'VN')), 0) = 0 AS is_judged
    FROM archive WHERE type = 'award'""", {
        "award.class-required":
            f"""count(*) FILTER (is_judged AND form IN {among(checks.WITH_CLASSES)} AND "awardClass" IS NULL)""",
        "award.issuer-fits": f"""coalesce(sum(len(list_filter("conferredBy",
          lambda one: NOT list_contains({LAWFUL}, {LEVEL})))) FILTER (is_judged), 0)""",
        "award.form-recipient": f"""coalesce(sum(len(list_filter(recipients, lambda one: CASE
          WHEN form IN {among(checks.FOR_PERSONS)} THEN one.kind IN ('collective', 'partyCell')
          WHEN form IN {among(checks.FOR_COLLECTIVES)} THEN one.kind = 'person' END))) FILTER (is_judged), 0)""",
    }),
]


TABLES = {
    "delegations": """SELECT year_of(start_of(period)), direction, count(*), sum(least_people(size.people))
      FROM archive WHERE type = 'delegation' GROUP BY ALL""",
    "visits": """SELECT year, code, direction, count(*) FROM (
        SELECT year_of(start_of(period)) AS year, direction, unnest(CASE WHEN len(countries) > 0
          THEN list_distinct(list_transform(countries, lambda one: coalesce(code_of(one), ''))) ELSE [''] END) AS code
        FROM archive WHERE type = 'delegation') GROUP BY ALL""",
    "money": """SELECT year, currency_stated(given.amount), sum(least_amount(given.amount)) FROM (
        SELECT year_of(start_of(period)) AS year,
          unnest(list_filter(money, lambda one: one.state = 'committed')) AS given
        FROM archive WHERE type = 'project') GROUP BY ALL""",
    "awards": """SELECT year_of("decidedOn"), form, count(*) FROM archive WHERE type = 'award' GROUP BY ALL""",
}


def read(path, names, all_fields, with_tables, threads):
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    # Threads that need not keep the order of the lines wait less for one another.
    connection.execute("SET preserve_insertion_order = false")
    connection.execute(MACROS)
    needed = shapes.ASKED_BY_RULES | (shapes.ASKED_BY_TABLES if with_tables else set())
    struct = lambda fields: "STRUCT(" + ", ".join(f'"{key}" {kind}' for key, kind in fields.items()) + ")"
    columns = shapes.columns(LEAVES, struct, lambda kind: kind + "[]")
    start = time.perf_counter()
    connection.execute(
        "CREATE TABLE archive AS SELECT * FROM read_ndjson($path, columns = $columns)",
        {"path": path, "columns": {key: kind for key, kind in columns.items() if all_fields or key in needed}})
    records = connection.execute("SELECT count(*) FROM archive").fetchone()[0]
    found = {}
    for source, rules in QUERIES:
        counts = connection.execute(f"SELECT {', '.join(rules.values())} FROM ({source})").fetchone()
        found |= {rule: int(count or 0) for rule, count in zip(rules, counts)}
    rows = None
    if with_tables:
        rows = {name: connection.execute(query).fetchall() for name, query in TABLES.items()}
    seconds = time.perf_counter() - start
    with open(path, "rb") as file:
        size = file.seek(0, 2)
    return records, 0, size, seconds, {name: found[name] for name in names}, rows
