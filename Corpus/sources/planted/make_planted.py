#!/usr/bin/env python3
"""Makes small dossiers in which it is known what is "niet aangeleverd".

Usage: make_planted.py [--out FOLDER] [--seed NUMBER] [--only NAME]

Python's standard library only. A dossier (see dossiers.py) says which papers are delivered and which papers they name, and
why each of those is missing or not. The sentences around the names, the text between them and the order of the
passages are drawn from tables (sentences.py) with a generator that is seeded by dossier and seed: the same seed gives the
same bytes, another seed gives other sentences with the same truth.
"""
import argparse
import html
import json
import os
import random
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../papers"))
import dossiers  # noqa: E402
import issuer_dossiers  # noqa: E402
import later_dossiers  # noqa: E402
import latest_dossiers  # noqa: E402
import more_dossiers  # noqa: E402
import render_pdf  # noqa: E402
import sentences  # noqa: E402


def capital(text):
    return text[:1].upper() + text[1:]


class Teller:
    """Draws sentences without saying the same twice in one dossier."""

    def __init__(self, seed):
        self.random, self.used = random.Random(seed), {}

    def draw(self, name, table):
        left = [t for t in table if t not in self.used.setdefault(name, set())]
        if not left:  # all have been said: begin again, but not with what was said last
            self.used[name] = set(list(table)[-1:])
            left = [t for t in table if t not in self.used[name]] or list(table)
        text = self.random.choice(left)
        self.used[name].add(text)
        return text

    def mention(self, mention):
        """The sentence that names a paper: its own, or a frame of its kind around the words for it."""
        if mention.sentence:
            return mention.sentence
        frame = self.draw(mention.kind, sentences.FRAMES[mention.kind])
        clause = self.draw("clause", sentences.CLAUSES)
        text = frame.replace("{clause}", clause)
        return text.replace("{Naam}", capital(mention.words)).replace("{naam}", mention.words)

    def paragraphs(self, paper, theme):
        """Headings and paragraphs; every mention stands among other sentences."""
        mentions = list(paper.mentions)
        out = [("p", self.draw("open-" + paper.kind, sentences.OPENINGS.get(paper.kind, sentences.OPENINGS["nota"])))]
        headings = iter(self.random.sample(sentences.HEADINGS[paper.kind if paper.kind in sentences.HEADINGS else "nota"], 4))
        heading_at = {1: True}
        for number, mention in enumerate(mentions, 1):
            if number in heading_at or self.random.random() < 0.4:
                name = next(headings, None)
                if name:
                    out.append(("h", name))
            pattern = self.random.randrange(4)
            before = self.draw(theme, sentences.FILLER[theme])
            text = self.mention(mention)
            if text.startswith(("Dit ", "Daarmee", "Of dat", "Hoe dat", "Wie wil")):
                pattern = 1
            if pattern == 0:
                out += [("p", before), ("p", text)]
            elif pattern == 1:
                out.append(("p", f"{before} {text}"))
            elif pattern == 2:
                out.append(("p", f"{text} {before}"))
            else:
                out.append(("p", f"{before} {text} {self.draw(theme, sentences.FILLER[theme])}"))
        out.append(("p", self.draw("close", sentences.CLOSINGS)))
        return out


def wrapped(text, width=78):
    lines, row = [], ""
    for word in text.split():
        if row and len(row) + 1 + len(word) > width:
            lines.append(row)
            row = word
        else:
            row = f"{row} {word}".strip()
    return "\n".join(lines + [row])


def as_text(paper, parts):
    out = []
    out += [paper.title] + ([paper.subtitle] if paper.subtitle else []) + [""] + paper.lines + [""]
    for kind, text in parts:
        out += ["", text, "-" * len(text)] if kind == "h" else [wrapped(text), ""]
    return ("\n".join(out).rstrip() + "\n").encode("utf-8" if paper.encoding is None else paper.encoding, "replace")


def as_html(paper, parts):
    body = "".join(f"<h2>{html.escape(t, False)}</h2>\n" if k == "h" else f"<p>{html.escape(t, False)}</p>\n" for k, t in parts)
    sub = f"<p class=\"ondertitel\">{html.escape(paper.subtitle, False)}</p>\n" if paper.subtitle else ""
    lines = "<br>".join(html.escape(l, False) for l in paper.lines)
    return (f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{html.escape(paper.title)}</title></head>\n<body>\n'
            f'<nav><a href="/">Home</a> <a href="/zorg">Zorg</a></nav>\n<main><h1>{html.escape(paper.title, False)}</h1>\n{sub}<p>{lines}</p>\n{body}</main>\n'
            f"<footer>Privacy | Contact</footer></body></html>\n").encode("utf-8")


def as_pdf(paper, parts):
    body = f"= {paper.title}\n" + (f"== {paper.subtitle}\n" if paper.subtitle else "") + "\n" + "\n".join("~ " + l for l in paper.lines) + "\n\n"
    body += "\n\n".join(("# " if k == "h" else "") + t for k, t in parts)
    return render_pdf.document({"file": paper.file, "theme": paper.face, "footer": paper.title[:60] + " - {p}"}, body)


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\n') else cell


def make(dossier, out, seed):
    folder = os.path.join(out, dossier.name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.join(folder, "stukken"))
    teller = Teller(f"{seed}/{dossier.name}")
    cases = []
    for paper in dossier.papers:
        parts = teller.paragraphs(paper, dossier.theme)
        form = paper.file.rsplit(".", 1)[1]
        data = {"txt": as_text, "html": as_html, "pdf": as_pdf}[form](paper, parts)
        open(os.path.join(folder, "stukken", paper.file), "wb").write(data)
        said = " ".join(text for _, text in parts).lower()
        for mention in paper.mentions:
            if (mention.sentence or mention.words).lower() not in said:
                raise SystemExit(f"{paper.file}: {mention.title} is not named as the truth says")
            cases.append((mention, f"stukken/{paper.file}"))
    if dossier.answers:
        os.makedirs(os.path.join(folder, "vragenlijsten"))
        rows = ["aanpak;respondent;rol;vraag;antwoord;codering;toelichting"]
        for respondent, role, question, answer, note, mention in dossier.answers:
            rows.append(";".join(quoted(c) for c in [dossier.approach, respondent, role, question, answer, "", note]))
            if mention:
                cases.append((mention, "vragenlijsten/antwoorden.csv"))
        open(os.path.join(folder, "vragenlijsten", "antwoorden.csv"), "w", encoding="utf-8", newline="").write("\r\n".join(rows) + "\r\n")
    respondents = {}
    for respondent, role, *_ in dossier.answers:
        respondents[respondent] = role
    yaml = [f"gemeente: {{naam: {dossier.gemeente}, cbs: {dossier.cbs}}}", f"peildatum: {dossier.peildatum}", "toetsingskader: ggsr-2013", "",
            "aanlevering:", "  stukken: stukken"] + (["  vragenlijsten: vragenlijsten"] if dossier.answers else []) + [
            "", "aanpakken:", f"  - naam: {dossier.approach}"]
    if respondents:
        yaml += ["    respondenten:"] + [f"      - {{naam: {n}, rol: {r}}}" for n, r in respondents.items()]
    yaml += ["    kernstukken:", f"      - stukken/{dossier.papers[0].file}"]
    rest = [p.file for p in dossier.papers[1:]]
    yaml += ["    stukken:"] + [f"      - stukken/{f}" for f in rest] if rest else ["    stukken: []"]
    open(os.path.join(folder, "dossier.yaml"), "w", encoding="utf-8").write("\n".join(yaml) + "\n")
    missing, present, also, said = [], [], {}, []
    for mention, place in cases:
        target = missing if mention.missing else present
        if mention.same:
            also.setdefault(mention.same, []).append(mention.title)
        elif mention.title not in target:
            target.append(mention.title)
        said.append({"title": mention.title, "missing": mention.missing, "why": mention.why, "named_in": place, "words": mention.sentence or mention.words})
    both = set(missing) & set(present)
    if both:
        raise SystemExit(f"{dossier.name}: missing and not missing: {both}")
    truth = {"about": dossier.about, "missing": missing, "notMissing": present, "alsoNamed": also, "mentions": said,
             "delivered": [{"file": f"stukken/{p.file}", "title": p.title, "subtitle": p.subtitle, "date": p.date} for p in dossier.papers]}
    open(os.path.join(folder, "truth.json"), "w", encoding="utf-8").write(json.dumps(truth, ensure_ascii=False, indent=1) + "\n")
    return len(missing), len(present)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", default=os.path.normpath(os.path.join(HERE, "../../planted")))
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--only")
    options = arguments.parse_args()
    os.makedirs(options.out, exist_ok=True)
    rows = ["# Dossiers with planted truth", "",
            "Papers, persons and figures are invented; made by `../sources/planted/make_planted.py` (seed 7), under the licence of this repository.",
            "`truth.json`: `missing` holds the titles, as named, that must come out as \"beleid niet aangeleverd\"; `notMissing` the names that must not;",
            "`alsoNamed` other spellings of a missing paper; `mentions` says for each name where it stands, in which words, and why.",
            "Dossiers 23 to 30 and 31 to 34 were each written before the rules had seen them. At their first measurement 14 of 22 missing",
            "papers of 23 to 30 were found and 9 said beside the truth; with four titles that the truth misspelt and the codes of five questions put right,",
            "by the same rules, 18 and 6. Of 31 to 34 it was 8 of 11, and none beside. Dossiers 35 to 38 gather what made false accusations on real",
            "papers; at their first measurement 9 of 10 missing papers were found and 11 said beside the truth.",
            "A type word belongs to the title where the paper has no other name (\"Jaarplan 2012\"), and is left out elsewhere.", "",
            "| dossier | what it shows | papers | missing | not missing |", "|---|---|---|---|---|"]
    for dossier in dossiers.ALL + more_dossiers.ALL + later_dossiers.ALL + latest_dossiers.ALL + issuer_dossiers.ALL:
        if options.only and options.only != dossier.name:
            continue
        missing, present = make(dossier, options.out, options.seed)
        rows.append(f"| `{dossier.name}` | {dossier.about} | {len(dossier.papers)} | {missing} | {present} |")
    if not options.only:
        open(os.path.join(options.out, "README.md"), "w", encoding="utf-8").write("\n".join(rows) + "\n")
    print("\n".join(rows[13:]))


if __name__ == "__main__":
    main()
