"""Makes inputs to begin with out of registries and a summary: make-seeds.py FOLDER-OF-REGISTRIES SUMMARY FOLDER"""

import hashlib
import json
import pathlib
import re
import sys

TYPES = {
    "sources": "source", "provinces": "province", "departments": "department", "delegations": "delegation",
    "agreements": "agreement", "projects": "project", "awards": "award", "partners": "partner",
    "events": "event", "figures": "figure", "documents": "document",
}


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def quantities(value):
    """Every amount and count in a value."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key in ("amount", "count") and not isinstance(member, str):
                yield key, member
            yield from quantities(member)
    elif isinstance(value, list):
        for element in value:
            yield from quantities(element)


def inputs(registry):
    for key, records in registry.items():
        if key not in TYPES:
            continue
        for record in records[:40]:
            head = {"format": registry["format"], "version": registry["version"]}
            yield b"0" + text({**head, key: [record]})
            yield b"7" + text({**head, key: [record]})
            yield b"8" + text({**head, "version": "0.9", "old" if key == "events" else key: [record]})
            yield b"1\x10" + text({"type": TYPES[key], **record}) + b"\n"
            yield b"6" + text(record)
    for key, quantity in quantities(registry):
        yield (b"4" if isinstance(quantity, dict) and "amount" in quantity else b"5") + text(quantity)
    for date in set(re.findall(r'"([0-9X~?%./-]{4,24})"', text(registry).decode())):
        yield b"2" + date.encode()
        yield b"3" + date.encode()


def figures(summary):
    """Every table, and every part of a summary by itself: libFuzzer cuts what is long."""
    for key, part in summary.items():
        if not isinstance(part, dict):
            continue
        for entry in part["parts"]:
            yield b"9" + text(entry["table"])
            yield b"9" + text({**part, "parts": [entry]})
    empty = {key: {**part, "parts": []} if isinstance(part, dict) else part for key, part in summary.items()}
    for figure in summary["figures"][:40]:
        yield b"9" + text({**empty, "figures": [figure]})


folder = pathlib.Path(sys.argv[3])
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    for content in inputs(json.loads(path.read_text())):
        (folder / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
for content in figures(json.loads(pathlib.Path(sys.argv[2]).read_text())):
    (folder / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
