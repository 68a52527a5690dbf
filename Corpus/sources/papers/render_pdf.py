"""A source as a PDF written by hand: base fonts, one content stream a page, and the damage that other writers hide.

Besides the common markup: `!at x y size text` (points from the lower left), `!under text` (drawn invisible),
`!turn` (this page is turned a quarter), `!pair a<tab>b` (two texts set without any blank between them),
`!double text` (each letter drawn twice, shifted), `!loose text` (each letter with a blank behind it).
"""
import math

import markup

HELVETICA = dict(zip(map(chr, range(32, 127)), [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, *[556] * 10, 278, 278, 584, 584, 584, 556, 1015,
    667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
    278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278,
    556, 500, 722, 500, 500, 500, 334, 260, 334, 584]))
TIMES = dict(zip(map(chr, range(32, 127)), [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, *[500] * 10, 278, 278, 564, 564, 564, 444, 921,
    722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611,
    333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278,
    500, 500, 722, 500, 500, 444, 480, 200, 480, 541]))
FACES = {"helvetica": (["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"], HELVETICA),
         "times": (["Times-Roman", "Times-Bold", "Times-Italic"], TIMES),
         "courier": (["Courier", "Courier-Bold", "Courier-Oblique"], {})}


class Pages:
    def __init__(self, head):
        self.names, self.widths = FACES[head.get("theme", "helvetica")]
        self.head, self.pages, self.turned = head, [], set()
        self.size = float(head.get("size", 11))
        self.left, self.right, self.top, self.bottom = 62, 533, 780, 62
        self.new()

    def new(self):
        self.pages.append([])
        self.y = self.top

    def width(self, text, size, bold=False):
        return sum(self.widths.get(c, 556 if self.widths else 600) for c in text) * size / 1000 * (1.06 if bold and self.widths else 1)

    @staticmethod
    def quoted(text):
        data = text.encode("cp1252", "replace")
        return "(" + data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").decode("latin-1") + ")"

    def put(self, x, y, size, text, face=0, colour="0 g", extra="", turn=0.0):
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        self.pages[-1].append(f"BT {colour} {extra} /F{face} {size:g} Tf {c:.4f} {s:.4f} {-s:.4f} {c:.4f} {x:.2f} {y:.2f} Tm {self.quoted(text)} Tj ET")

    def down(self, size, factor=1.32):
        self.y -= size * factor
        if self.y < self.bottom:
            self.new()
            self.y -= size * factor

    def line(self, text, size, face=0, **more):
        self.down(size)
        self.put(self.left, self.y, size, text, face, **more)

    def flow(self, text, size, face=0, indent=0, lead=""):
        words, row, first = [], "", True
        for style, part in markup.spans(text):
            words += part.split()
        rows = []
        for word in words:
            if row and self.width(row + " " + word, size, face == 1) > self.right - self.left - indent:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        rows.append(row)
        for row in rows:
            self.down(size)
            if first and lead:
                self.put(self.left, self.y, size, lead, face)
            self.put(self.left + indent, self.y, size, row, face)
            first = False


def document(head, body):
    p = Pages(head)
    size = p.size
    for kind, load in markup.blocks(body):
        if kind == "p":
            p.flow(load, size); p.y -= size * 0.55
        elif kind == "title":
            p.flow(load, size * 2, 1); p.y -= size * 0.6
        elif kind == "subtitle":
            p.flow(load, size * 1.35); p.y -= size
        elif kind == "h1":
            p.y -= size * 0.7; p.flow(load, size * 1.3, 1); p.y -= size * 0.3
        elif kind == "h2":
            p.y -= size * 0.4; p.flow(load, size * 1.05, 1); p.y -= size * 0.1
        elif kind == "quote":
            p.flow(load, size, 2, 24); p.y -= size * 0.5
        elif kind == "items":
            for item in load:
                p.flow(item, size, 0, 16, "-")
            p.y -= size * 0.5
        elif kind == "lines":
            for text in load:
                p.line(text, size)
            p.y -= size * 0.6
        elif kind in ("pairs", "table"):
            step = 130 if kind == "pairs" else (p.right - p.left) / len(load[0])
            for n, row in enumerate(load):
                p.down(size)
                for i, cell in enumerate(row):
                    p.put(p.left + i * step, p.y, size, cell, 1 if kind == "table" and n == 0 else 0)
            p.y -= size * 0.6
        elif kind == "page":
            p.new()
        elif kind == "gap":
            p.y -= float(load or 1) * 28.3
        elif kind == "turn":
            p.turned.add(len(p.pages))
        elif kind == "mark":
            p.put(130, 250, 92, load, 1, "0.85 g", turn=52)
        elif kind == "at":
            x, y, points, text = load.split(" ", 3)
            p.put(float(x), float(y), float(points), text)
        elif kind == "under":
            p.line(load, size, extra="3 Tr"); p.pages[-1][-1] += " BT 0 Tr ET"
        elif kind == "white":
            p.line(load, size, colour="1 g")
        elif kind == "spaced":
            p.line(load, size * 1.2, 1, extra=f"{size * 0.75:g} Tc"); p.pages[-1][-1] += " BT 0 Tc ET"
        elif kind == "loose":
            p.line(" ".join(load.replace(" ", "  ")), size)
        elif kind == "double":
            p.down(size * 1.2)
            x = p.left
            for c in load:
                p.put(x, p.y, size * 1.2, c, 1)
                p.put(x + size * 0.32, p.y + 0.4, size * 1.2, c, 1)
                x += p.width(c, size * 1.2, True) + size * 0.36
        elif kind == "pair":
            label, value = load.split("\t")
            p.down(size)
            p.put(p.left, p.y, size, label, 1)
            p.put(p.left + p.width(label, size, True) + 0.1, p.y, size, value)
        elif kind in ("right", "center"):
            p.down(size)
            room = p.right - p.left - p.width(load, size)
            p.put(p.left + (room if kind == "right" else room / 2), p.y, size, load)
        elif kind in ("small", "big", "caps"):
            p.line(load.upper() if kind == "caps" else load, size * {"small": 0.75, "big": 1.6, "caps": 1.4}[kind], int(kind != "small"))
        else:
            raise SystemExit(f"{head['file']}: a hand-written PDF has no '{kind}'")
    objects = [None, None]
    fonts = []
    for name in p.names:
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode())
        fonts.append(f"/F{len(fonts)} {len(objects)} 0 R")
    kids = []
    for number, page in enumerate(p.pages, 1):
        shown = list(page)
        for key, y in (("header", 812), ("footer", 34)):
            if head.get(key):
                text = head[key].replace("{p}", str(number)).replace("{n}", str(len(p.pages)))
                shown.append(f"BT 0.35 g /F0 8 Tf 1 0 0 1 62 {y} Tm {Pages.quoted(text)} Tj ET")
        data = "\n".join(shown).encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data))
        turn = " /Rotate 90" if number in p.turned else ""
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]{turn} /Contents {len(objects)} 0 R /Resources << /Font << {' '.join(fonts)} >> >> >>".encode())
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    out, places = b"%PDF-1.4\n", []
    for number, data in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % n for n in places)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
