"""Reads every line of a file with one library and prints what it counted as JSON.

With --checks every record is held against the rules of rules.txt, as of the day that the library takes; with --tables
the four tables of tables.py are filled too. DuckDB and polars decode a whole file for their queries, so they take part
only there; pysimdjson makes no records, so it does not. With --threads the Python libraries share the file among
processes.
"""
import argparse
import decimal
import json
import multiprocessing
import os
import pathlib
import time

import shapes

NAMES = pathlib.Path(__file__).with_name("rules.txt").read_text().split()
QUERIES = ("duckdb", "duckdb-columns", "polars", "polars-columns")
READERS = ("msgspec", "msgspec-patterns", "pydantic", "orjson", "pysimdjson")


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


def visitor(tool, module, name):
    """What a module does with a record of each type."""
    if tool == "orjson":
        import lookups
        functions = lookups.for_dictionaries(module)[name]
        return lambda record, counts: functions[record["type"]](record, counts)
    functions = {kind: vars(module)[name][type_name] for kind, type_name in shapes.RECORDS.items()}
    return lambda record, counts: functions[type(record).__name__](record, counts)


def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


class Reader:
    """Reads a part of a file with a library that takes a line at a time."""

    def __init__(self, tool, path, checks, with_tables):
        self.path, self.decode, self.check, self.tabulate = path, decoder(tool), None, None
        if checks:
            import checks
            self.check = visitor(tool, checks, "RULES")
        if with_tables:
            import tables
            # A sum that had to be rounded would be no sum.
            decimal.getcontext().traps[decimal.Inexact] = True
            self.tabulate, self.tables = visitor(tool, tables, "TABLES"), tables

    def read(self, part):
        """Reads the lines that begin in a part of the file, of so many bytes."""
        first, end = part
        decode, check, tabulate = self.decode, self.check, self.tabulate
        found = dict.fromkeys(NAMES, 0)
        tables = self.tables.empty() if tabulate else None
        records = rejected = 0
        place = first
        with open(self.path, "rb", buffering=1 << 20) as lines:
            if first > 0:
                # The line that the part begins in belongs to the one before it.
                lines.seek(first - 1)
                place += len(lines.readline()) - 1
            start = place
            for line in lines:
                if place >= end:
                    break
                place += len(line)
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
                if tabulate is not None:
                    tabulate(record, tables)
        return records, rejected, place - start, found, tables

    def read_all(self, threads):
        """What all parts have counted, the seconds that it took, and the memory of the processes."""
        size = os.path.getsize(self.path)
        if threads == 1:
            start = time.perf_counter()
            counted = self.read((0, size))
            return counted, time.perf_counter() - start, peak()
        # A process that is forked has the models already.
        Reader.shared = self
        bounds = [size * part // threads for part in range(threads + 1)]
        start = time.perf_counter()
        with multiprocessing.get_context("fork").Pool(threads) as pool:
            (total, *others), peaks = zip(*pool.map(read_in_process, zip(bounds, bounds[1:]), chunksize=1))
            records, rejected, length, found, tables = total
            for other in others:
                records, rejected, length = records + other[0], rejected + other[1], length + other[2]
                found = {rule: count + other[3][rule] for rule, count in found.items()}
                if tables is not None:
                    self.tables.merge(tables, other[4])
            seconds = time.perf_counter() - start
        return (records, rejected, length, found, tables), seconds, sum(peaks)


def read_in_process(part):
    return Reader.shared.read(part), peak()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", choices=READERS + QUERIES)
    parser.add_argument("file")
    parser.add_argument("--checks", action="store_true")
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    checks = options.checks or options.tables
    if checks and options.tool == "pysimdjson" or not checks and options.tool in QUERIES:
        parser.error(f"{options.tool} does not do this work")
    if options.tool in QUERIES:
        # polars reads this as it is loaded.
        os.environ["POLARS_MAX_THREADS"] = str(options.threads)
        models = __import__("models_" + options.tool.partition("-")[0])
        records, rejected, size, seconds, found, rows = models.read(
            options.file, NAMES, not options.tool.endswith("-columns"), options.tables, options.threads)
        memory = peak()
    else:
        reader = Reader(options.tool, options.file, checks, options.tables)
        (records, rejected, size, found, counted), seconds, memory = reader.read_all(options.threads)
        rows = reader.tables.rows(counted) if options.tables else None
    report = {
        "records": records, "rejected": rejected, "bytes": size, "seconds": seconds,
        "MB/s": size / seconds / 1e6, "peakKiB": memory}
    if checks:
        report["rules"] = found
    if options.tables:
        import tables
        report["tables"] = tables.report(rows)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
