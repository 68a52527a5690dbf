"""Takes the contents of pages out of PDFs, as seeds that the fuzzer can change without unpacking them.

Usage: page_seeds.py FOLDER PDF...
"""

import hashlib
import pathlib
import re
import sys
import zlib

folder = pathlib.Path(sys.argv[1])
for name in sys.argv[2:]:
    data = pathlib.Path(name).read_bytes()
    for packed in re.findall(rb"FlateDecode.*?stream\r?\n(.*?)endstream", data, re.S):
        try:
            content = zlib.decompressobj().decompress(packed)
        except zlib.error:
            continue
        if b" Tf" in content:
            seed = b"\n" + content[:6000].replace(b"\f", b" ")
            (folder / (hashlib.sha256(seed).hexdigest()[:16] + ".page")).write_bytes(seed)
