"""Checks the schemas of Documentation/Schemas with a validator that is not ours (the Python package jsonschema).

The schemas must be schemas; they must accept the registries of Examples/Data, each of their records, and forms that
the registries do not have; and they must refuse every document in which one fault has been planted. So must the schema of
tables, with those that the worker writes, those of reports, with those that the check of registries writes, and those of
summaries, with the one that lies beside this script.
Formats are not checked: the patterns alone do the work.
"""

import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

ROOT = pathlib.Path(__file__).resolve().parents[2]
COUNTS = {"passed": 0, "failed": 0}

# What stands in place of a value, by the definition of the value; every one is refused by the reader.
BAD_DATES = ["2020-13", "2020-00", "1998-02-30", "2021-02-29", "1900-02-29", "2020-04-31", "19XX", "1998-XX"]
BAD_DATES += ["2020-21", "2020-37", "2020-42", "14/02/1998", "1998-2-14", "19980214", "-0044", "Y17000", "?2020"]
BAD_DATES += ["1998-02-14T10:24", "2020?~", "199X-02", "", " 2020", 2020, ["2020"]]
BAD_AMOUNTS = ["1,000.00", "+1", ".5", "5.", "1e6", "", "--1", "1.5.5", 807020, 1.5]
USD = {"amount": "1", "currency": "USD"}


def bad_quantities(value, wrong):
    forms = [{}, {"words": "x"}, {"exact": value, "over": value}, {"over": value, "unknown": True}, {"unknown": False}]
    forms += [{"unknown": None}, {"between": [value]}, {"between": [value] * 3}, {"between": value}, {"over": wrong}]
    forms += [{"more": value}, {"exact": value, "note": "x"}, {"about": value, "words": None}, {"about": None}]
    return forms + [{"between": [value, wrong]}, {"unknown": True, "words": 1}, [value], wrong, True]


BAD = {
    "EDTFDate": BAD_DATES + ["2011/2012", ".."],
    "EDTFPeriod": BAD_DATES + ["/", "..", "2011/2012/2013", "2011//", "2011/2012-13", "2011/...", "1998..2000"],
    "Day": BAD_DATES + ["2021", "2021-02", "2021-02-03?"],
    "Money": [{"amount": bad, "currency": "USD"} for bad in BAD_AMOUNTS]
    + [{"amount": "1", "currency": bad} for bad in ["usd", "US", "USDT", "", None]]
    + [{"amount": "1"}, {"currency": "USD"}, {}, {"amount": "1", "currency": "USD", "note": ""}, "1 USD"],
    "QuantityOfCount": bad_quantities(3, 1.5) + ["408", 2**63, -(2**63) - 1, USD],
    "QuantityOfMoney": bad_quantities(USD, {"amount": "1"}) + [5, "5", {**USD, "words": "x"}]
    + [{"amount": bad, "currency": "USD"} for bad in BAD_AMOUNTS],
    "Country": ["la", "LAO", "", {}, {"code": "la"}, {"code": None}, {"written": 5}, {"written": "x", "note": ""}, 4],
    "CountryCode": ["la", "L", "LAO", "", 4],
    "ProvinceCode": ["1", "001", "AB", "", 46],
    "SubdivisionCode": ["VN", "VN-", "vn-26", "VN26", "VN-ABCD", 26],
    "Text": [{}, {"vi": None}, {"vi": 5}, {"vi": {"en": "x"}}, 5, ["x"], True],
    "CurrencyCode": ["usd", "US", "USDT", "", 840],
    "Decimal": BAD_AMOUNTS,
    "DocumentNumber": [124, {}, True],
    "FormatVersion": ["2.0", "1", "1.", "v1.0", "1.0.0", "", 1.0],
    "RegistryFormat": ["other", "", "Foreign-affairs-registry", True],
    "Listing": ["some", "Complete", "", True],
    "ProvinceLinkExtent": ["half", "WHOLE", "", 1],
    "wholeNumber": [1.5, "1", 2**63, [1]],
    "boolean": ["true", 1, 0, "yes"],
    "string": [5, {}, ["x"], False],
}

# Values that the registries need not have; the reader accepts every one.
GOOD_DATES = ["1998-02-14", "2020-02-29", "2000-02-29", "0000", "9999-12-31", "199X", "2020-33", "2020-41", "1998-02?"]
GOOD = {
    "EDTFDate": GOOD_DATES + ["1998~", "1998-02-14%", "199X~"],
    "EDTFPeriod": GOOD_DATES + ["2011/2023-06", "2011/..", "../2011", "../..", "2011/", "/2011", "../", "/..", "2023/2011"],
    "Money": [{"amount": good, "currency": "FRF"} for good in ["0", "-1", "007.50", "807020.00"]],
    "QuantityOfCount": [0, -1, 2**63 - 1, {"exact": 3}, {"exact": 3, "words": "x"}, {"over": 3}, {"nearly": 3}]
    + [{"atLeast": 3}, {"atMost": 3}, {"about": 3}, {"orderOfMagnitude": 3}, {"between": [12, 10]}, {"unknown": True}]
    + [{"words": "….", "unknown": True}],
    "QuantityOfMoney": [USD, {"exact": USD}, {"over": USD, "words": "x"}, {"between": [USD, USD]}, {"unknown": True}],
    "Country": ["LA", {"code": "LA"}, {"written": "x"}, {"code": "CN", "written": "CHDCND Trung Hoa"}],
    "SubdivisionCode": ["VN-26", "FR-ARA", "JP-1A"],
    "Text": ["", "x", {"vi": "x"}, {"lo": "x"}, {"vi": "x", "en": "y", "zh-Hant": "z"}],
    "FormatVersion": ["1.0", "1.7", "0.9"],
}


def check(holds, what):
    COUNTS["passed" if holds else "failed"] += 1
    if not holds:
        print(f"FAILED: {what}")


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


class Walker:
    """Finds, for every value of a document, the definition of the schema that describes it."""

    def __init__(self, schema):
        self.definitions = schema["$defs"]
        self.validators = {}

    def fits(self, schema, value):
        key = json.dumps(schema, sort_keys=True)
        if key not in self.validators:
            self.validators[key] = Draft202012Validator({**schema, "$defs": self.definitions})
        return self.validators[key].is_valid(value)

    def walk(self, schema, value, path=(), owner="Registry"):
        """Gives (name of the definition, path, the schema of a record or nothing, name of the outer record)."""
        name = schema["$ref"].rsplit("/", 1)[1] if "$ref" in schema else schema.get("type")
        name = {"integer": "wholeNumber"}.get(name, name)
        schema = self.definitions[name] if "$ref" in schema else schema
        is_record = schema.get("additionalProperties") is True
        yield name, path, schema if is_record else None, owner
        if is_record:
            for key, inner in schema["properties"].items():
                if key in value:
                    yield from self.walk(inner, value[key], path + (key,), name if path else "Registry")
        elif schema.get("type") == "array":
            for index, element in enumerate(value):
                yield from self.walk(schema["items"], element, path + (index,), owner)


def replaced(document, path, value):
    document = copy.deepcopy(document)
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return document


def at(document, path):
    for step in path:
        document = document[step]
    return document


def small_documents(seed):
    """The registry’s own fields, and one registry for each record, so that validating stays quick."""
    envelope = {key: value for key, value in seed.items() if not isinstance(value, list)}
    yield envelope
    for key, records in seed.items():
        if isinstance(records, list):
            for record in records:
                yield {"format": seed["format"], "version": seed["version"], key: [record]}


def plant(document, walker, schema, validator, done):
    """Changes one thing at a time; what was done for a type and a kind of change is not done again."""

    def first(*what):
        what = json.dumps(what, sort_keys=True)
        return what not in done and not done.add(what)

    def refuse(broken, *what):
        check(not validator.is_valid(broken), f"not refused: {what}")

    for name, path, record, owner in walker.walk(schema, document):
        keys = [step for step in path if isinstance(step, str)]
        key = keys[-1] if keys else ""
        for value in BAD.get(name, []):
            if path and first("bad", owner, key, name, value):
                refuse(replaced(document, path, value), owner, path, value)
        for value in GOOD.get(name, []):
            if path and first("good", name, value):
                check(validator.is_valid(replaced(document, path, value)), f"refused: {(name, path, value)}")
        if record is None:
            if path and first("null", owner, key, name):
                refuse(replaced(document, path, None), owner, path, None)
            if "examples" in walker.definitions.get(name, {}):
                if first("code", name):
                    other = replaced(document, path, "of a code of our own")
                    check(validator.is_valid(other), f"an open code is refused: {name}")
                    refuse(replaced(document, path, 1), owner, path, 1)
            continue
        members = at(document, path)
        for required in record.get("required", []):
            if first("missing", name, required):
                rest = {member: value for member, value in members.items() if member != required}
                refuse(replaced(document, path, rest) if path else rest, name, "without", required)
        for known, property_schema in record["properties"].items():
            if first("null behind", name, known):
                broken = {**members, known: None}
                refuse(replaced(document, path, broken) if path else broken, name, known, None)
            if property_schema.get("type") == "array" and first("list", name, known):
                broken = {**members, known: "x"}
                refuse(replaced(document, path, broken) if path else broken, name, known, "no list")
                broken = {**members, known: [None]}
                refuse(replaced(document, path, broken) if path else broken, name, known, "null in a list")
        if path and first("record", name):
            refuse(replaced(document, path, "x"), name, "a string for a record")
            refuse(replaced(document, path, []), name, "a list for a record")
        if first("unknown key", name):
            more = {**members, "ofOurOwn": {"list": [None, 1.5]}}
            check(validator.is_valid(replaced(document, path, more) if path else more), f"unknown key in {name}")


def lines(seed, registry, schemas, validators):
    """Every record by its own schema, and as a line of a stream; and lines that are none."""
    types = {}
    for form in schemas["line"]["oneOf"]:
        if "const" in form.get("properties", {}).get("type", {}):
            types[form["$ref"]] = form["properties"]["type"]["const"]
    line = validators["line"]
    seen = set()
    for key, records in seed.items():
        if not isinstance(records, list):
            continue
        name = types[registry["properties"][key]["items"]["$ref"]]
        for record in records:
            identifier = f"{name} {record['id']}"
            check(validators[name].is_valid(record), f"refused by its own schema: {identifier}")
            check(line.is_valid({"type": name, **record}), f"refused as a line: {identifier}")
            if name in seen:
                continue
            seen.add(name)
            for broken in [record, {"type": key, **record}, {"type": None, **record}, {"type": name}]:
                check(not line.is_valid(broken), f"not refused as a line: {identifier}")
            check(not validators[name].is_valid({**record, "id": 5}), f"an identifier that is no string: {name}")
    header = {"format": seed["format"], "version": seed["version"]}
    check(line.is_valid(header), "the line of the version is refused")
    for broken in [{}, {**header, "type": "other"}, {**header, "version": "2.0"}, [header], None]:
        check(not line.is_valid(broken), f"not refused as a line: {broken}")


def tables(validator):
    """The tables that the worker writes, and each with one fault."""
    written = []
    for path in sorted((ROOT / "Tests/ExampleOutput").glob("statistics-worker-*.out")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith('{"format":"foreign-affairs-table"'):
                written.append((path.name, json.loads(line)))
    check(len(written) > 10, "there are tables to check")
    check(validator.is_valid({"format": "foreign-affairs-table", "version": "1.0"}), "the empty table is refused")
    places = [(), ("dimensions", 0), ("dimensions", 0, "groups", 0), ("measures", 0), ("cells", 0), ("cells", 0, "states", 0)]
    places += [("cells", 0, "states", place, "sums", 0) for place in (0, 1)]
    bad = {"at": [[0.5], ["0"], 0], "lower": [1500, "1,500", "1/3", ""], "version": ["2.0"], "reduction": [1], "name": [{}, 5]}
    seen = set()
    for name, table in written:
        check(validator.is_valid(table), f"a table is refused: {name}")
        check(validator.is_valid({**table, "ofOurOwn": None}), f"an unknown key is refused: {name}")
        for place in places:
            try:
                members = at(table, place)
            except (IndexError, KeyError):
                continue
            seen.add(place)
            for key in members:
                for value in bad.get(key, []) + [None, {"x": []}]:
                    broken = {**members, key: value}
                    broken = replaced(table, place, broken) if place else broken
                    check(key == "only" or not validator.is_valid(broken), f"not refused: {name} {place} {key} {value}")
            for key in {"format", "version", "identifier", "records"} & set(members):
                rest = {member: value for member, value in members.items() if member != key}
                check(not validator.is_valid(replaced(table, place, rest) if place else rest), f"not refused: {name} without {key}")
    check(seen == set(places), f"no table has {set(places) - seen}")


def plant_at(document, place, validator, required, bad):
    """Plants one fault at a time into the members at a place; `only` is a number or an object, and so not tried."""
    members = at(document, place)

    def put(value):
        return replaced(document, place, value) if place else value

    for key in members:
        for value in bad.get(key, []) + [None, {"x": []}]:
            check(key == "only" or not validator.is_valid(put({**members, key: value})), f"not refused: {place} {key} {value}")
    for key in required:
        check(not validator.is_valid(put({member: value for member, value in members.items() if member != key})), f"not refused: {place} without {key}")
    check(validator.is_valid(put({**members, "ofOurOwn": None})), f"an unknown key is refused: {place}")


def summaries(schemas, validators):
    """A summary of a year and those in it, and each with one fault."""
    year = load(ROOT / "Tests/Schemas/annual-summary.json")
    check(validators["annual-summary"].is_valid(year), "the summary of a year is refused")
    head = {"format": "foreign-affairs-annual-summary", "version": "1.0"}
    check(validators["annual-summary"].is_valid(head), "the empty summary of a year is refused")
    check(not validators["annual-summary"].is_valid(load(ROOT / "Examples/Data/dong-nai.json") | {"year": "2020"}), "a year that is a text")
    bad = {"unit": [5], "year": ["2020", 2020.5], "version": ["2.0", "1"], "figures": [{}, ["x"], [{"id": "f"}]], "title": [5, {}]}
    bad |= {"parts": [{}, ["x"], [{"identifier": "a"}]], "identifier": [5], "subject": [5, ["events"]], "table": ["x", {}]}
    plant_at(year, (), validators["annual-summary"], ["format", "version"], bad)
    names = [key for key, value in year.items() if isinstance(value, dict)]
    known = schemas["annual-summary"]["properties"]
    check(sorted(names) == sorted(key for key, value in known.items() if value.get("$ref") == "#/$defs/SummaryDocument"), "every summary is there")
    for name in names:
        part = year[name]
        check(validators["summary"].is_valid(part), f"a summary is refused: {name}")
        check(validators["summary"].is_valid({**part, "parts": []}), f"an empty summary is refused: {name}")
        plant_at(part, (), validators["summary"], ["format", "version", "subject"], bad)
        plant_at(year, (name,), validators["annual-summary"], ["format", "version", "subject"], bad)
        for place, entry in enumerate(part["parts"]):
            check(validators["table"].is_valid(entry["table"]), f"a table is refused: {name} {entry['identifier']}")
            plant_at(part, ("parts", place), validators["summary"], ["identifier", "title", "table"], bad)
            plant_at(part, ("parts", place, "table"), validators["summary"], ["format", "version"], {})


def reports(schemas, validators):
    """What the check of registries writes of each file, and each with one fault."""
    written = []
    for path in sorted((ROOT / "Tests/ExampleOutput").glob("check-registry-*.out")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("{"):
                written.append((path.name, json.loads(line)))
    check(len(written) > 3, "there are reports of files to check")
    places = [(), ("faults", 0), ("report",), ("report", "findings", 0), ("report", "rules", 0)]
    bad = {"version": [1], "line": ["1", 1.5], "column": ["1", 1.5], "faultCount": ["1"], "passed": ["1"], "severity": ["grave"]}
    required = {(): ["format", "version", "file", "faultCount", "rejectedLines"], ("faults", 0): ["code", "path", "message"]}
    required |= {("report",): ["errors", "passed", "failed", "undecided", "notApplicable"]}
    seen = set()
    for name, report in written:
        check(validators["file-report"].is_valid(report), f"a report of a file is refused: {name}")
        if "report" in report:
            check(validators["report"].is_valid(report["report"]), f"a report is refused: {name}")
            findings = report["report"].get("findings", [])
            check(all("line" in finding and "column" in finding for finding in findings), f"a finding without a place: {name}")
        for place in places:
            try:
                at(report, place)
            except (IndexError, KeyError):
                continue
            if place not in seen:
                plant_at(report, place, validators["file-report"], required.get(place, []), bad)
            seen.add(place)
    check(seen == set(places), f"no report has {set(places) - seen}")


def suppressions(validator):
    """A list of suppressions has to be there, also where it is empty."""
    check(validator.is_valid(load(ROOT / "Tests/ExampleOutput/suppressions.json")), "suppressions are refused")
    check(validator.is_valid({"suppressions": [], "note": "x"}), "an empty list of suppressions is refused")
    for broken in [{}, [], {"suppressions": {}}, {"suppressions": None}, load(ROOT / "Tests/ExampleOutput/empty.json")]:
        check(not validator.is_valid(broken), f"not refused as suppressions: {broken}")


def definitions(registry, walker):
    """The definitions of values by themselves, also of those that no registry uses."""
    for name, definition in registry["$defs"].items():
        is_record = definition.get("additionalProperties") is True
        is_plain = definition == {"type": "string", "description": definition.get("description")}
        is_code = "examples" in definition
        check(is_record or is_plain or is_code or name in BAD, f"no faults are known for {name}")
        reference = {"$ref": f"#/$defs/{name}"}
        for value in BAD.get(name, []) + [None]:
            check(not walker.fits(reference, value), f"{name} is not refused: {value}")
        for value in GOOD.get(name, []):
            check(walker.fits(reference, value), f"{name} is refused: {value}")
        for code in definition.get("examples", []) + (["", "of our own"] if is_code or is_plain else []):
            check(walker.fits(reference, code), f"{name} is refused: {code}")


def main():
    schemas = {path.name.split(".")[0]: load(path) for path in sorted((ROOT / "Documentation/Schemas").glob("*.json"))}
    for name, schema in schemas.items():
        try:
            Draft202012Validator.check_schema(schema)
            check(True, name)
        except SchemaError as error:
            check(False, f"{name} is no schema: {error.message}")
    validators = {name: Draft202012Validator(schema) for name, schema in schemas.items()}
    registry, validator = schemas["registry"], validators["registry"]
    walker, done = Walker(registry), set()
    definitions(registry, walker)
    tables(validators["table"])
    summaries(schemas, validators)
    reports(schemas, validators)
    suppressions(validators["suppressions"])
    seeds = sorted((ROOT / "Examples/Data").glob("*.json"))
    check(len(seeds) == 5, "there are five registries")
    for path in seeds:
        seed = load(path)
        errors = list(validator.iter_errors(seed))
        check(not errors, f"{path.name}: {[error.json_path for error in errors[:5]]}")
        lines(seed, registry, schemas, validators)
        for document in small_documents(seed):
            check(validator.is_valid(document), f"{path.name}: a part is refused")
            plant(document, walker, registry, validator, done)
    print(f"schemas: {COUNTS['passed']} passed, {COUNTS['failed']} failed")
    return 1 if COUNTS["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
