"""usage: run.py TOOL FILE [--checks] — reads every line of the file and prints what it counted as JSON.

With --checks every record is held against the rules of rules.txt, as of the day that the library takes. TOOL is msgspec,
msgspec-patterns, pydantic, orjson, with --checks duckdb or duckdb-columns, and without pysimdjson.
"""
import json
import pathlib
import sys
import time

import shapes

NAMES = pathlib.Path(__file__).with_name("rules.txt").read_text().split()


def decoder(tool):
    match tool:
        case "msgspec":
            import models_msgspec
            return models_msgspec.decoder(with_patterns=False)
        case "msgspec-patterns":
            import models_msgspec
            return models_msgspec.decoder(with_patterns=True)
        case "pydantic":
            import models_pydantic
            return models_pydantic.decoder()
        case "orjson":
            import orjson
            return orjson.loads
        case "pysimdjson":
            import simdjson
            return simdjson.Parser().parse
    sys.exit(__doc__)


def checker(tool):
    """What holds a record against the rules of its type."""
    import checks
    if tool == "orjson":
        rules = checks.rules_for_dictionaries()
        return lambda record, found: rules[record["type"]](record, found)
    rules = {name: checks.RULES[type_name] for name, type_name in shapes.RECORDS.items()}
    return lambda record, found: rules[type(record).__name__](record, found)


def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def read(tool, path, checks):
    decode = decoder(tool)
    check = checker(tool) if checks else None
    found = dict.fromkeys(NAMES, 0)
    records = rejected = size = 0
    start = time.perf_counter()
    with open(path, "rb", buffering=1 << 20) as lines:
        for line in lines:
            size += len(line)
            try:
                # pysimdjson parses no line while the one before is held.
                if check is None:
                    decode(line)
                else:
                    record = decode(line)
                records += 1
            # Every library says ValueError, or something made from it.
            except ValueError:
                rejected += 1
                continue
            if check is not None:
                check(record, found)
    return records, rejected, size, time.perf_counter() - start, found


def main(tool, path, checks):
    if tool.startswith("duckdb"):
        import models_duckdb
        records, rejected, size, seconds, found = models_duckdb.read(path, NAMES, all_fields=tool == "duckdb")
    else:
        records, rejected, size, seconds, found = read(tool, path, checks)
    print(json.dumps({
        "records": records, "rejected": rejected, "bytes": size, "seconds": seconds,
        "MB/s": size / seconds / 1e6, "peakKiB": peak()} | ({"rules": found} if checks else {})))


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--checks"]
    checks = "--checks" in sys.argv
    # DuckDB decodes a whole file for its queries, and pysimdjson makes no records.
    if len(words) != 2 or words[0].startswith("duckdb") and not checks or words[0] == "pysimdjson" and checks:
        sys.exit(__doc__)
    main(*words, checks)
