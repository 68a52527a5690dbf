"""Checks what the core papers must say and must not say, term by term.

Usage: check_terms.py VOCABULARY.json

VOCABULARY is a list of groups with `indicator_ids`, `termen` and
`ontkenning_of_leemte`. The draft programme must hold no term for the target
group (signal D11) or for escalation (D18), and of the terms for results and
evaluation only the results that are still to be reached (D18, E02, E03). Every
other group must be found in both core papers. Needs pdftotext.
"""
import json
import os
import re
import subprocess
import sys

papers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../sittard-geleen/stukken")
groups = json.load(open(sys.argv[1], encoding="utf-8"))
silent = {"T1.C1.I1": set(), "T4.C1.I2": set(), "T3.C1.I6": {"resultaten", "te behalen resultaten"}}


def text(name):
    raw = subprocess.run(["pdftotext", os.path.join(papers, name), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(re.sub(r"-\n(?=[a-zë])", "", raw).split()).lower()


def found(term, where):
    term = term.lower()
    if len(term) <= 4:
        return re.search(rf"\b{re.escape(term)}\b", where)
    return re.search(re.escape(re.sub(r"(en|e|s)$", "", term)), where)


problems = 0
for name, is_draft in [("Evaluatie PH sept 2010.pdf", False), ("soc programma TASs_v4 concept.pdf", True)]:
    where = text(name)
    for group in groups:
        hits = {t for t in group["termen"] + group["ontkenning_of_leemte"] if found(t, where)}
        allowed = next((silent[i] for i in group["indicator_ids"] if is_draft and i in silent), None)
        if (allowed is None and not hits) or (allowed is not None and hits - allowed):
            problems += 1
            print(f"{name}: {group['indicator_ids']}: {sorted(hits) or 'nothing found'}")
print(f"{problems} problems")
sys.exit(1 if problems else 0)
