"""Asks a worker for every product of short papers; its lines are seeds for the fuzzer.

Usage: protocol_seeds.py FOLDER SPOOR TEXT-FILE...
"""

import json
import pathlib
import subprocess
import sys
import tempfile

# The size of the document that the fuzz target asks for.
SIZE = 1000
PRODUCTS = ["extraction", "extractionText", "text", "textJSON", "record", "kept"]

folder, spoor = pathlib.Path(sys.argv[1]), sys.argv[2]
seeds = [b'{"page":3,"of":7}', b'{"stage":"extract"}']
with tempfile.TemporaryDirectory() as work:
    orders = []
    for number, name in enumerate(sys.argv[3:]):
        copy = pathlib.Path(work) / f"{number}.txt"
        copy.write_bytes(pathlib.Path(name).read_bytes()[:SIZE].ljust(SIZE))
        document = {"id": "0" * 64, "path": "stukken/nota.bin", "mediaType": "text/plain", "bytes": SIZE}
        orders.append(json.dumps({"document": document, "file": str(copy)}))
    for number, product in enumerate(PRODUCTS):
        setup = json.dumps({"protocol": 2, "product": product, "vocabulary": [], "readable": [work]})
        asked = "\n".join([setup] + orders) + "\n"
        worker = subprocess.run(
            [spoor, "worker", "--supervisor", "0"], input=asked.encode(), stdout=subprocess.PIPE)
        for index, line in enumerate(worker.stdout.split(b"\n")[:-1]):
            (folder / f"{product}-{index}").write_bytes(bytes([number]) + line)
        seeds += [line.encode() for line in (setup, orders[0])]
for index, line in enumerate(seeds):
    (folder / f"line-{index}").write_bytes(b"\0" + line)
