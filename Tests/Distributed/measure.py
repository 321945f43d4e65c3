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


def run(command, source, target, times=TIMES):
    """Runs a command on a file and gives (seconds of processor time, the median of several runs; peak in MiB)."""
    seconds, peaks = [], []
    for _ in range(times):
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
    # Files are cut by other programs: the peak of a process begins with that of the one that started it.
    folder = pathlib.Path(folder)
    lines = int(subprocess.run(["wc", "-l"], stdin=open(archive, "rb"), capture_output=True, check=True).stdout)
    nothing, quarter, target = folder / "nothing", folder / "quarter", folder / "target"
    nothing.write_bytes(b"")
    with open(quarter, "wb") as output:
        subprocess.run(["head", "-n", str(lines // 4), archive], stdout=output, check=True)
    count = [worker, "partial", "--allow-rejected"]
    start, _ = run(count, nothing, target)
    (little, less), (much, peak) = run(count, quarter, target), run(count, archive, target)
    size = target.stat().st_size
    record = (much - little) / (lines - lines // 4)
    print(f"start of a worker: {start * 1000:.1f} ms")
    print(f"partial: {lines} records in {much:.2f} s, peak {peak:.0f} MiB; {lines // 4} in {little:.2f} s, peak {less:.0f} MiB; "
          f"{record * 1e6:.2f} µs a record")
    print(f"partial tables of {lines} records: {size} bytes")
    for width in (PARTS // 8, PARTS):
        few, many, total = folder / "few", folder / "many", 0
        subprocess.run(["split", "-n", f"r/{width}", "-a", "3", archive, folder / f"part-{width}-"], check=True)
        with open(few, "wb") as some, open(many, "wb") as every:
            for number, part in enumerate(sorted(folder.glob(f"part-{width}-*"))):
                run(count, part, target, times=1)
                total += target.stat().st_size
                every.write(target.read_bytes())
                if number < width // 8:
                    some.write(target.read_bytes())
        (little, _), (much, peak) = run([worker, "merge"], few, target), run([worker, "merge"], many, target)
        each = (much - little) / (width - width // 8)
        print(f"merge: {width} partials of {lines // width} records, {total // width} bytes each, in {much:.2f} s, "
              f"peak {peak:.0f} MiB; {each * 1000:.1f} ms a partial")


if __name__ == "__main__":
    main(*sys.argv[1:])
