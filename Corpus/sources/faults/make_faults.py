#!/usr/bin/env python3
"""Makes the hostile papers of Corpus/faults: one file per way in which reading can end. Standard library only.

Usage: make_faults.py [FOLDER]
The same bytes come out each time. `expected.csv` beside them says how reading must end, and under which limits.
"""
import os
import sys
import zlib

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(objects, root=1, extra=b""):
    """A PDF with these objects, numbered from 1, and a table of where they are."""
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, extra, table)
    return bytes(out)


def stream(data, entries=b"", length=None):
    return b"<<%s/Length %d>>\nstream\n" % (entries, len(data) if length is None else length) + data + b"\nendstream"


def line(text):
    return b"BT /F 14 Tf 72 760 Td (" + text + b") Tj ET"


def papers(contents, forms=()):
    """Pages with these contents; forms are (name, content, resources) that pages and forms may draw."""
    pages = len(contents)
    first_form = 4 + 2 * pages
    names = b"".join(b"/%s %d 0 R" % (name, first_form + index) for index, (name, _) in enumerate(forms))
    resources = b"<</Font<</F 3 0 R>>/XObject<<%s>>>>" % names
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages), FONT]
    for index, content in enumerate(contents):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources%s>>" % (5 + 2 * index, resources))
        objects.append(content if content.startswith(b"<<") else stream(content))
    for _, content in forms:
        objects.append(stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources" + resources))
    return pdf(objects)


def endless(depth, bottom):
    """Forms that each draw the next one ten times: 10**depth times the bottom."""
    forms = [(b"E%d" % level, b"/E%d Do " % (level + 1) * 10) for level in range(depth)]
    return forms + [(b"E%d" % depth, bottom)]


def deep_names(levels):
    """Names of embedded files in a tree so deep that whoever climbs it by recursion runs out of stack."""
    first = 6
    objects = [b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles %d 0 R>>>>" % first,
               b"<</Type/Pages/Kids[4 0 R]/Count 1>>", FONT,
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>",
               stream(line(b"Notitie met bijlagen, 3 mei 2012"))]
    chain = [b"<</Kids[%d 0 R]>>" % (first + level + 1) for level in range(levels)]
    # Packed: a stream of objects, so that the file stays small.
    numbers = range(first, first + levels)
    heads, places = [], 0
    for number, body in zip(numbers, chain):
        heads.append(b"%d %d" % (number, places))
        places += len(body) + 1
    head = b" ".join(heads) + b" "
    packed = zlib.compress(head + b" ".join(chain), 9)
    holder, table = first + levels + 1, first + levels + 2
    out = bytearray(b"%PDF-1.5\n")
    entries = {0: (0, 0, 255)}
    for number, body in enumerate(objects, 1):
        entries[number] = (1, len(out), 0)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    for index, number in enumerate(numbers):
        entries[number] = (2, holder, index)
    entries[first + levels] = (1, len(out), 0)
    out += b"%d 0 obj\n<</Names[(a) null]>>\nendobj\n" % (first + levels)
    entries[holder] = (1, len(out), 0)
    out += b"%d 0 obj\n" % holder + stream(
        packed, b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (levels, len(head))) + b"\nendobj\n"
    entries[table] = (1, len(out), 0)
    rows = b"".join(bytes([kind]) + place.to_bytes(4, "big") + more.to_bytes(4, "big")
                    for kind, place, more in (entries[number] for number in range(table + 1)))
    start = len(out)
    out += b"%d 0 obj\n" % table + stream(
        zlib.compress(rows, 9), b"/Type/XRef/W[1 4 4]/Size %d/Root 1 0 R/Filter/FlateDecode" % (table + 1)) + b"\nendobj\n"
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


PICTURE = stream(
    zlib.compress(bytes(64 * 64), 9),
    b"/Type/XObject/Subtype/Image/Width 64/Height 64/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode")


def scan():
    return pdf([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
        stream(b"q 400 0 0 400 80 200 cm /I Do Q"), PICTURE])


def locked():
    """The entries of encryption with keys that no password opens."""
    extra = (b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>/ID[<00><00>]"
             % (b"11" * 32, b"22" * 32))
    return pdf([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"], extra=extra)


# Words in places of their own within the page: what lies outside is thrown away while it is read.
EATEN = b"BT /F 9 Tf " + b" ".join(b"1 0 0 1 %d %d Tm (geheugen) Tj" % (9 + row % 7 * 80, 9 + row * 8) for row in range(100)) + b" ET"
whole = line(b"Notitie vroegsignalering, 3 mei 2012")
FAULTS = [
    # name, bytes, outcome, code of a problem, timeout in seconds, memory, largest file
    ("leeg.pdf", b"", "empty", "emptyFile", 20, "1G", "1M"),
    ("geen-bladzijden.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]),
     "empty", "noPages", 20, "1G", "1M"),
    ("scan.pdf", scan(), "noTextLayer", "noTextLayer", 20, "1G", "1M"),
    ("wachtwoord.pdf", locked(), "encrypted", "encrypted", 20, "1G", "1M"),
    ("afgekapt.pdf", papers([whole])[:200], "damaged", "damaged", 20, "1G", "1M"),
    ("soort.zip", b"PK\x05\x06" + bytes(18), "unsupported", "unsupportedType", 20, "1G", "1M"),
    ("te-groot.txt", b"Notitie jeugd, 3 mei 2012\n" * 400, "tooLarge", "tooLarge", 20, "1G", "8K"),
    ("hangt.pdf", papers([b"/E0 Do"], endless(12, b"0 0 m 9 9 l S")), "timedOut", "timedOut", 4, "1G", "1M"),
    ("hangt-op-2-van-3.pdf", papers([whole, b"/E0 Do", whole], endless(12, b"0 0 m 9 9 l S")),
     "readInPart", "timedOut", 8, "1G", "1M"),
    ("eet-geheugen.pdf", papers([b"/E0 Do"], endless(12, EATEN)),
     "crashed", "tooMuchMemory", 80, "256M", "1M"),
    ("eet-geheugen-op-2-van-3.pdf",
     papers([whole, b"/E0 Do", whole], endless(12, EATEN)),
     "readInPart", "tooMuchMemory", 80, "256M", "1M"),
    ("zwelt-op.pdf",
     papers([stream(zlib.compress((EATEN + b" ") * 15_000, 9), b"/Filter/FlateDecode")]),
     "crashed", "tooMuchMemory", 80, "256M", "1M"),
    ("lezer-valt-om.pdf", deep_names(70_000), "crashed", "crashed", 20, "1G", "1M"),
    ("diep-genest.html", b"<!DOCTYPE html><body>" + b"<div>" * 100_000 + b"Notitie jeugd, 3 mei 2012", "read", "", 20, "1G", "1M"),
    ("diep-genest.pdf", pdf([
        b"<</Type/Catalog/Pages 2 0 R/Diep " + b"[" * 50_000 + b"]" * 50_000 + b">>",
        b"<</Type/Pages/Kids[4 0 R]/Count 1>>", FONT,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>",
        stream(whole)]), "read", "", 20, "1G", "1M"),
    ("liegt-over-lengte.pdf", papers([stream(whole, length=2_000_000_000)]), "read", "", 20, "1G", "1M"),
    ("liegt-over-bladzijden.pdf", papers([whole]).replace(b"/Count 1>>", b"/Count 3>>"),
     "readInPart", "damaged", 20, "1G", "1M"),
]


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "..", "faults")
    os.makedirs(folder, exist_ok=True)
    rows = ["file;outcome;problem;timeout;memory;maxFileSize"]
    for name, data, *expected in FAULTS:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
        rows.append(";".join([name] + [str(value) for value in expected]))
    with open(os.path.join(folder, "expected.csv"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(rows) + "\n")


main()
