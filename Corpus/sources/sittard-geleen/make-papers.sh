#!/usr/bin/env bash
# Makes the papers of the demo delivery from the sources in this folder.
#
# Usage: make-papers.sh [OUT]     (OUT defaults to ../../sittard-geleen/stukken)
#
# Needs LibreOffice Writer with Dutch hyphenation (hyphen-nl), Chromium, qpdf,
# ImageMagick, poppler-utils, Python 3 and the Liberation fonts. Dates inside
# the PDFs are fixed and file ids derived from the content, so that a second
# run with the same tools gives the same bytes. Two papers are exceptions:
# encryption draws random keys, and a .docx is a zip with times in it. The
# script makes those only when they are not there yet.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
out=${1:-$here/../../sittard-geleen/stukken}
mkdir -p "$out"
out=$(cd "$out" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

fix_pdf() { # in, out, date: fixed dates, id from content
  python3 - "$1" "$tmp/fixed.pdf" "$3" <<'PY'
import re, sys
data = open(sys.argv[1], "rb").read()
stamp = sys.argv[3].encode()
def swap(m):
    text = m.group(2)
    return m.group(1) + b"D:" + stamp + text[16:]
data = re.sub(rb"/ID \[\s*<[0-9A-F]{32}>\s*<[0-9A-F]{32}>\s*\]", lambda m: b" " * len(m.group()), data)
data = re.sub(rb"(/DocChecksum */)[0-9A-F]{32}", rb"\g<1>" + b"0" * 32, data)
data = re.sub(rb"(/(?:CreationDate|ModDate) ?\()(D:\d{14}[^)]*)(?=\))", swap, data)
open(sys.argv[2], "wb").write(data)
PY
  qpdf --deterministic-id "$tmp/fixed.pdf" "$2"
}

writer() { # source, name: text -> fodt -> pdf in $tmp
  python3 make_odt.py "$1" "$tmp/$2.fodt" ${3:+"$3"}
  soffice "-env:UserInstallation=file://$tmp/profile" --headless --convert-to pdf --outdir "$tmp" "$tmp/$2.fodt" >/dev/null 2>&1
}

chrome() { # source, pdf
  chromium --headless=new --no-sandbox --disable-gpu --user-data-dir="$tmp/chrome" --no-pdf-header-footer \
    --print-to-pdf="$2" "file://$here/$1" >/dev/null 2>&1
}

# The evaluation: twice, the second time with page numbers in the contents.
writer evaluatie-participatiehuis.txt evaluatie
python3 heading_pages.py "$tmp/evaluatie.pdf" "$tmp/evaluatie.fodt.headings.json" "$tmp/contents.json" 3
writer evaluatie-participatiehuis.txt evaluatie "$tmp/contents.json"
fix_pdf "$tmp/evaluatie.pdf" "$out/Evaluatie PH sept 2010.pdf" 20130708102214

# The programme, printed by a browser.
chrome sociaal-programma-tass.html "$tmp/tass.pdf"
fix_pdf "$tmp/tass.pdf" "$out/soc programma TASs_v4 concept.pdf" 20130708103957

# The letter to Partners in Welzijn, and the same file again under another name.
writer beschikking-piw.txt piw
fix_pdf "$tmp/piw.pdf" "$out/Beschikking PIW 2013.pdf" 20121218150811
cp "$out/Beschikking PIW 2013.pdf" "$out/KOPIE beschikking piw (002).pdf"

# Text and HTML in the encodings of their makers.
python3 - "$out" <<'PY'
import sys
out = sys.argv[1]
def put(source, name, encoding, newline):
    text = open(source, encoding="utf-8").read().replace("\n", newline)
    open(f"{out}/{name}", "wb").write(text.encode(encoding))
put("mail-kredietbank.txt", "FW beschikking Kredietbank.txt", "iso-8859-15", "\r\n")
put("aanbiedingsbrief.txt", "00 aanbiedingsbrief STJ.txt", "utf-8", "\n")
put("website-aanmelden.html", "Participatiehuis aanmelden - Gemeente Sittard-Geleen.html", "windows-1252", "\r\n")
PY

# A scan: a page as an image, askew, grey and grainy, without any text.
writer presentielijst.txt presentielijst
pdftoppm -r 110 -gray -singlefile "$tmp/presentielijst.pdf" "$tmp/scan"
convert "$tmp/scan.pgm" -seed 41 -background '#e9e9e9' -rotate 0.8 -gravity center -crop 909x1286+0+0 +repage \
  -attenuate 0.35 +noise Gaussian -blur 0x0.6 -level 4%,94% -strip -colorspace Gray -quality 42 "$tmp/scan.jpg"
read -r width height < <(identify -format '%w %h\n' "$tmp/scan.jpg")
python3 jpeg_to_pdf.py "$out/scan0041.pdf" "$tmp/scan.jpg" "$width" "$height"

# A PDF behind a password.
locked="$out/caseload coaches 2e kw 2013 (beveiligd).pdf"
if [ ! -e "$locked" ]; then
  writer caseload.txt caseload
  fix_pdf "$tmp/caseload.pdf" "$tmp/caseload-fixed.pdf" 20130704091500
  qpdf --encrypt sleutelbos sleutelbos 256 -- "$tmp/caseload-fixed.pdf" "$locked"
fi

# A PDF that was cut off on its way.
chrome presentatie-woonzorgoverleg.html "$tmp/presentatie.pdf"
fix_pdf "$tmp/presentatie.pdf" "$tmp/presentatie-fixed.pdf" 20130214133000
size=$(stat -c %s "$tmp/presentatie-fixed.pdf")
head -c $((size * 55 / 100)) "$tmp/presentatie-fixed.pdf" > "$out/presentatie woonzorgoverleg.pdf"

# A file without a byte in it, and a type that cannot be read yet.
: > "$out/verslag wzo maart 2013.pdf"
if [ ! -e "$out/Toelichting vragenlijst Mijn Zuid.docx" ]; then
  python3 make_odt.py toelichting-mijn-zuid.txt "$tmp/toelichting.fodt"
  soffice "-env:UserInstallation=file://$tmp/profile" --headless --convert-to docx --outdir "$tmp" "$tmp/toelichting.fodt" >/dev/null 2>&1
  cp "$tmp/toelichting.docx" "$out/Toelichting vragenlijst Mijn Zuid.docx"
fi
ls -l "$out"
