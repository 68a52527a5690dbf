"""Wraps JPEG images in a PDF without any text, one image per page.

Usage: jpeg_to_pdf.py OUT.pdf IMAGE.jpg WIDTH_PX HEIGHT_PX
"""
import sys

out, image, width, height = sys.argv[1], open(sys.argv[2], "rb").read(), *map(int, sys.argv[3:5])
content = b"q 595.3 0 0 841.9 0 0 cm /Im0 Do Q"
objects = [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.3 841.9] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>",
    b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream"
    % (width, height, len(image), image),
    b"<< /Producer (Multifunctional scan 2.31) /CreationDate (D:20130708110312+02'00') >>",
]
data, offsets = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
for number, body in enumerate(objects, 1):
    offsets.append(len(data))
    data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
xref = len(data)
data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
data += b"".join(b"%010d 00000 n \n" % o for o in offsets)
data += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, xref)
open(out, "wb").write(data)
