"""Checks that the questionnaires say what the reconstructed answers say.

Usage: check_answers.py QUESTIONS.json ANSWERS.json [FOLDER]

QUESTIONS ties question codes to answer keys, ANSWERS holds the expected
answers per aanpak. The value of a row is its coding, or else its answer; a
blank row equals an absent one. P1, P2, P3 are the partners in the order in
which dossier.yaml lists them. Ends with status 1 when something differs.
"""
import csv
import json
import os
import re
import sys

here = os.path.dirname(os.path.abspath(__file__))
questions = json.load(open(sys.argv[1], encoding="utf-8"))
expected = json.load(open(sys.argv[2], encoding="utf-8"))["antwoorden"]
dossier = os.path.join(here, "../../sittard-geleen")
folder = sys.argv[3] if len(sys.argv) > 3 else os.path.join(dossier, "vragenlijsten")

slots, aanpak = {}, None
for line in open(os.path.join(dossier, "dossier.yaml"), encoding="utf-8"):
    if m := re.match(r"  - naam: (.+)", line):
        aanpak = m.group(1).strip().strip('"')
    elif (m := re.match(r"      - \{naam: ([^,}]+), rol: (\w+)", line)) and aanpak:
        partner = m.group(2) == "netwerkpartner"
        number = sum(1 for k in slots if k[0] == aanpak and slots[k] != "gemeente") + 1
        slots[aanpak, m.group(1).strip()] = f"P{number}" if partner else "gemeente"

rows, problems = {}, []
for name in sorted(os.listdir(folder)):
    for row in csv.DictReader(open(os.path.join(folder, name), encoding="utf-8-sig", newline=""), delimiter=";"):
        slot = slots.get((row["aanpak"], row["respondent"]))
        if slot is None:
            problems.append(f"{name}: respondent not in dossier.yaml: {row['respondent']}")
            continue
        if (slot == "gemeente") != (row["rol"] == "gemeente"):
            problems.append(f"{name}: rol {row['rol']}")
        key = (row["aanpak"], slot, row["vraag"])
        if key in rows:
            problems.append(f"{name}: twice: {key}")
        rows[key] = row

words = {
    "weet niet": "weet_niet",
    "verwijst naar netwerkpartners": "verwijst_naar_partners",
    "verwijst naar document": "verwijst_naar_document",
}
parties = lambda row: {" ".join(p.lower().split()) for p in row["antwoord"].split(",") if p.strip()}
codes = {q["code"]: q for q in questions}
for (aanpak, slot, code), row in rows.items():
    if code not in codes:
        problems.append(f"{aanpak} {slot}: unknown question {code}")
    elif slot != "gemeente" and codes[code]["to"] == "gemeente":
        problems.append(f"{aanpak} {slot}: {code} is not asked of partners")
for aanpak, answers in expected.items():
    for q in questions:
        key, code = q["answer_key"], q["code"]
        found = {s: rows.get((aanpak, s, code)) for s in ("gemeente", "P1", "P2", "P3")}
        if key == "aanmelders_aantal":
            count = len(set().union(*(parties(r) for r in found.values() if r)))
            if count != answers[key]:
                problems.append(f"{aanpak} {code}: {count} parties, expected {answers[key]}")
            continue
        if key == "partijen_hiaat":
            few = sum(1 for s, r in found.items() if s != "gemeente" and r and len(parties(r)) <= 3)
            if few != answers["partijen_weinig"]:
                problems.append(f"{aanpak} {code}: {few} partners name few, expected {answers['partijen_weinig']}")
            gap = [p for p in answers[key] if found["gemeente"] and p in parties(found["gemeente"])]
            if gap:
                problems.append(f"{aanpak} {code}: names {gap}")
            continue
        if key not in answers:
            continue
        for slot, row in found.items():
            value = None
            if row and (row["codering"] or row["antwoord"]):
                value = row["codering"] or row["antwoord"]
                if q["type"] == "lijst":
                    value = "ja" if parties(row) else None
                value = words.get(value, value)
            if value != answers[key].get(slot):
                problems.append(f"{aanpak} {slot} {code}: {value!r}, expected {answers[key].get(slot)!r}")
for problem in problems:
    print(problem)
print(f"{len(rows)} rows, {len(problems)} differences")
sys.exit(1 if problems else 0)
