"""Makes inputs to begin with out of registries: make-seeds.py FOLDER-OF-REGISTRIES FOLDER"""

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


folder = pathlib.Path(sys.argv[2])
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    for content in inputs(json.loads(path.read_text())):
        (folder / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
