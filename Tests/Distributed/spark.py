"""usage: spark.py WORKER ARCHIVE WHOLE

Runs the worker by RDD.pipe over eight partitions of an archive, one of them empty, merges what they give in two stages, and
compares it with what one worker gave for the whole archive, byte by byte.
"""

import os
import pathlib
import platform
import shlex
import subprocess
import sys
import time

PARTITIONS = 8
MERGERS = 2


def main(worker, archive, whole):
    begin = time.monotonic()
    # Python of the same environment on both sides; nothing of it reaches the worker, whose environment is empty.
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    from pyspark import SparkConf, SparkContext
    import pyspark

    conf = SparkConf().setMaster("local[2]").setAppName("statistics-worker").set("spark.ui.enabled", "false")
    conf.set("spark.ui.showConsoleProgress", "false")
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    started = time.monotonic()
    lines = context.textFile(pathlib.Path(archive).resolve().as_uri(), PARTITIONS)
    # Lines are dealt out, so that neighbours part, and the last partition stays empty.
    dealt = lines.zipWithIndex().map(lambda pair: (pair[1] % (PARTITIONS - 1), pair[0]))
    parts = dealt.partitionBy(PARTITIONS, lambda key: key).values().cache()
    sizes = parts.glom().map(len).collect()
    dealt_out = time.monotonic()
    worker = shlex.quote(str(pathlib.Path(worker).resolve()))
    # checkCode makes a status other than 0 fail the job; by itself Spark would not look at it.
    partials = parts.pipe(f"{worker} partial --allow-rejected", env={}, checkCode=True).cache()
    bytes_of_partials = partials.map(lambda line: len(line.encode()) + 1).sum()
    counted = time.monotonic()
    merged = partials.coalesce(MERGERS).pipe(f"{worker} merge", env={}, checkCode=True)
    merged = merged.coalesce(1).pipe(f"{worker} merge", env={}, checkCode=True).collect()
    ended = time.monotonic()
    per_partition = partials.glom().map(len).collect()
    context.stop()
    java = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr.splitlines()[0]
    print(f"Spark {pyspark.__version__}, Python {platform.python_version()}, {java}")
    print(f"partitions: {sizes} lines, {per_partition} partial tables, {bytes_of_partials} bytes of them")
    print(f"seconds: {started - begin:.1f} to start, {dealt_out - started:.1f} to read and deal out, "
          f"{counted - dealt_out:.1f} to count, {ended - counted:.1f} to merge")
    if len(sizes) != PARTITIONS or sizes.count(0) != 1 or per_partition[sizes.index(0)] != 0:
        sys.exit("spark: one of eight partitions should be empty, and give nothing")
    if "".join(line + "\n" for line in merged).encode() != pathlib.Path(whole).read_bytes():
        sys.exit("spark: the merged tables differ from those of the single run")
    print(f"spark: the same {pathlib.Path(whole).stat().st_size} bytes as the single run")


if __name__ == "__main__":
    main(*sys.argv[1:])
