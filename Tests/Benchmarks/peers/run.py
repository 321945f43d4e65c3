"""usage: run.py TOOL FILE — reads every line of the file and prints what it counted as JSON."""
import json
import sys
import time


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


def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def main(tool, path):
    decode = decoder(tool)
    records = rejected = size = 0
    start = time.perf_counter()
    with open(path, "rb", buffering=1 << 20) as lines:
        for line in lines:
            size += len(line)
            try:
                decode(line)
                records += 1
            # Every library says ValueError, or something made from it.
            except ValueError:
                rejected += 1
    seconds = time.perf_counter() - start
    print(json.dumps({
        "records": records, "rejected": rejected, "bytes": size, "seconds": seconds,
        "MB/s": size / seconds / 1e6, "peakKiB": peak()}))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
