#!/usr/bin/env python3
"""make_phrases.py: the date sentences as JSON lines, from the marked sentences beside this file.

A line of dates-N.txt is `sentence => values [@ reference]`: ⟦ ⟧ mark each expression, the values stand in the same
order, \\n is a line end, the reference is the day against which dates without a year are read. A sentence without
`=>` holds no date of a paper. The result, ../../phrases/dates-N.jsonl, has offsets in Unicode scalars.
"""
import json, pathlib

here = pathlib.Path(__file__).parent
for source in sorted(here.glob("dates-*.txt")):
    lines = []
    for row in source.read_text(encoding="utf-8").splitlines():
        if not row or row.startswith("#"):
            continue
        marked, _, rest = row.partition(" => ")
        values, _, reference = rest.partition(" @ ")
        text, spans = [], []
        for scalar in marked.replace("\\n", "\n"):
            if scalar == "⟦":
                start = len(text)
            elif scalar == "⟧":
                spans.append([start, len(text)])
            else:
                text.append(scalar)
        values = values.split()
        assert len(values) == len(spans), row
        case = {"text": "".join(text)}
        if reference:
            case["reference"] = reference.strip()
        case["expected"] = [{"span": s, "value": v} for s, v in zip(spans, values)]
        lines.append(json.dumps(case, ensure_ascii=False))
    target = here.parent.parent / "phrases" / (source.stem + ".jsonl")
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(target.name, len(lines), "sentences", sum(1 for l in lines if '"expected": []' not in l), "with dates")
