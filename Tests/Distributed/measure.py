"""usage: measure.py WORKER ARCHIVE FOLDER

Measures what a record and a partial table cost: processor time (user and system, median of five), peak memory, bytes. Two sizes are
subtracted, so that the start of the process falls away.
"""

import os
import pathlib
import statistics
import subprocess
import sys

TIMES = 5
PARTS = 64


def run(command, source, target):
    """Runs a command on a file and gives (seconds of processor time, peak in MiB), the median of several runs."""
    seconds, peaks = [], []
    for _ in range(TIMES):
        with open(source, "rb") as input_file, open(target, "wb") as output_file:
            process = subprocess.Popen(command, stdin=input_file, stdout=output_file, stderr=subprocess.DEVNULL, env={})
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{command} ended with {process.returncode}")
        seconds.append(usage.ru_utime + usage.ru_stime)
        peaks.append(usage.ru_maxrss / 1024)
    return statistics.median(seconds), max(peaks)


def main(worker, archive, folder):
    folder = pathlib.Path(folder)
    lines = pathlib.Path(archive).read_bytes().splitlines(keepends=True)
    quarter, target = folder / "quarter", folder / "target"
    quarter.write_bytes(b"".join(lines[: len(lines) // 4]))
    nothing = folder / "nothing"
    nothing.write_bytes(b"")
    count = [worker, "partial", "--allow-rejected"]
    start, _ = run(count, nothing, target)
    (little, _), (much, peak) = run(count, quarter, target), run(count, archive, target)
    size = target.stat().st_size
    record = (much - little) / (len(lines) - len(lines) // 4)
    print(f"start of a worker: {start * 1000:.1f} ms")
    print(f"partial: {len(lines)} records in {much:.2f} s, peak {peak:.0f} MiB; {record * 1e6:.2f} µs a record")
    print(f"partial tables of {len(lines)} records: {size} bytes")
    for width in (PARTS // 8, PARTS):
        total = 0
        few, many = folder / "few", folder / "many"
        with open(few, "wb") as some, open(many, "wb") as every:
            for number in range(width):
                part = folder / "part"
                part.write_bytes(b"".join(lines[number::width]))
                subprocess.run(count, stdin=open(part, "rb"), stdout=open(target, "wb"), stderr=subprocess.DEVNULL, env={}, check=True)
                partial = target.read_bytes()
                total += len(partial)
                every.write(partial)
                if number < width // 8:
                    some.write(partial)
        (little, _), (much, peak) = run([worker, "merge"], few, target), run([worker, "merge"], many, target)
        each = (much - little) / (width - width // 8)
        print(f"merge: {width} partials of {len(lines) // width} records, {total // width} bytes each, in {much:.2f} s, "
              f"peak {peak:.0f} MiB; {each * 1000:.2f} ms a partial")


if __name__ == "__main__":
    main(*sys.argv[1:])
