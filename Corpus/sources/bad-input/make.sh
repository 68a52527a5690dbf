#!/usr/bin/env bash
# Makes the small broken papers of Corpus/bad-input. Needs qpdf.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out="$here/../../bad-input"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

page() { # TEXT: one page with one line of text
  cat <<PDF
%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length $(( ${#1} + 34 ))>> stream
BT /F 18 Tf 72 760 Td
($1) Tj
ET

endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R/Size 6>>
PDF
}

page "Notitie vroegsignalering, 3 mei 2012" > "$work/page.pdf"
qpdf --static-id "$work/page.pdf" "$work/whole.pdf" 2>/dev/null || [ $? -eq 3 ]

qpdf --static-id --allow-weak-crypto --encrypt "" eigenaar 128 --use-aes=y -- "$work/whole.pdf" "$out/owner-password-only.pdf" || [ $? -eq 3 ]
qpdf --static-id --allow-weak-crypto --encrypt gebruiker eigenaar 128 --use-aes=y -- "$work/whole.pdf" "$out/user-password.pdf" || [ $? -eq 3 ]
head -c $(( $(stat -c %s "$work/whole.pdf") / 3 )) "$work/whole.pdf" > "$out/truncated.pdf"

cat > "$out/zero-pages.pdf" <<'PDF'
%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
trailer <</Root 1 0 R/Size 6>>
PDF

cat > "$out/image-only.pdf" <<'PDF'
%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj
4 0 obj <</Length 33>> stream
q 500 0 0 700 40 70 cm /I Do Q   
endstream endobj
5 0 obj <</Type/XObject/Subtype/Image/Width 4/Height 4/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode/Length 33>> stream
00FF00FFFF00FF0000FF00FFFF00FF00>
endstream endobj
trailer <</Root 1 0 R/Size 6>>
PDF
