"""Writes the questionnaires of the demo delivery as a survey tool exports them.

Usage: make_questionnaires.py [OUT]   (default ../../sittard-geleen/vragenlijsten)
"""
import csv
import io
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
out = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "../../sittard-geleen/vragenlijsten")
header = ["aanpak", "respondent", "rol", "vraag", "antwoord", "codering", "toelichting"]

files = []
for line in open(os.path.join(here, "questionnaires.txt"), encoding="utf-8"):
    line = line.rstrip("\n")
    if not line.strip() or line.startswith("#"):
        continue
    cells = [c.strip().replace("\\n", "\n") for c in line.lstrip("@ ").split("|")]
    if line.startswith("@"):
        name, aanpak, respondent, rol, options = cells
        files.append((name, options.split(), [[aanpak, respondent, rol]]))
    else:
        assert len(cells) == 4, line
        files[-1][2].append(cells)

os.makedirs(out, exist_ok=True)
for name, options, (who, *answers) in files:
    text = io.StringIO()
    writer = csv.writer(
        text,
        delimiter=";",
        quoting=csv.QUOTE_ALL if "quoteall" in options else csv.QUOTE_MINIMAL,
        lineterminator="\r\n" if "crlf" in options else "\n",
    )
    writer.writerow(header)
    for answer in answers:
        writer.writerow(who + answer)
    with open(os.path.join(out, name), "wb") as file:
        file.write(text.getvalue().encode("utf-8-sig" if "bom" in options else "utf-8"))
