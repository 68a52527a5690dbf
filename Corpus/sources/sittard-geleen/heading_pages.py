"""Finds on which printed page each heading of a PDF stands.

Usage: heading_pages.py PDF HEADINGS.json OUT.json FIRST_PAGE_OF_BODY
"""
import json
import subprocess
import sys

pages = subprocess.run(["pdftotext", "-layout", sys.argv[1], "-"], capture_output=True, text=True).stdout.split("\f")
lines = [{" ".join(l.split()) for l in page.split("\n")} for page in pages]
found = {}
for heading in json.load(open(sys.argv[2])):
    for number, page in enumerate(lines, 1):
        if number >= int(sys.argv[4]) and " ".join(heading.split()) in page:
            found[heading] = str(number)
            break
json.dump(found, open(sys.argv[3], "w"), ensure_ascii=False)
