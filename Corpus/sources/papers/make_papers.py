#!/usr/bin/env python3
"""Makes the labelled papers, their labels and their register from the sources in this folder.

Usage: make_papers.py [--check] [NAME…]     names of source files (without .src): make only those, then all labels

Needs LibreOffice Writer with Dutch hyphenation, Chromium, qpdf, poppler-utils and the Liberation and DejaVu fonts.
Dates inside the PDFs are fixed and ids come from the content: the same tools give the same bytes. `--check` makes
nothing but looks whether every title, date and status word of the labels stands in the text of its paper.
"""
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

import markup
import render_html
import render_pdf
import render_writer

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.normpath(os.path.join(HERE, "../../papers"))
PRODUCERS = {"writer": "LibreOffice Writer", "chrome": "Chromium print", "pdf": "hand-written PDF", "txt": "plain text", "html": "HTML"}


def fixed(source, target, stamp):
    """The PDF with fixed dates and an id made from its content."""
    data = open(source, "rb").read()
    data = re.sub(rb"/ID \[\s*<[0-9A-F]{32}>\s*<[0-9A-F]{32}>\s*\]", lambda m: b" " * len(m.group()), data)
    data = re.sub(rb"(/DocChecksum */)[0-9A-F]{32}", rb"\g<1>" + b"0" * 32, data)
    data = re.sub(rb"(/(?:CreationDate|ModDate) ?\()(D:\d{14}[^)]*)(?=\))", lambda m: m.group(1) + b"D:" + stamp.encode() + m.group(2)[16:], data)
    with tempfile.NamedTemporaryFile(suffix=".pdf") as between:
        between.write(data)
        between.flush()
        subprocess.run(["qpdf", "--deterministic-id", between.name, target], check=True)


def make(papers):
    with tempfile.TemporaryDirectory() as tmp:
        office = []
        for name, head, body in papers:
            target, stamp = os.path.join(OUT, head["file"]), head.get("stamp", "20140103101500")
            kind = head["producer"]
            if kind == "writer":
                path = os.path.join(tmp, name + ".fodt")
                open(path, "w", encoding="utf-8").write(render_writer.document(head, body))
                office.append((path, target, stamp))
            elif kind == "chrome":
                path = os.path.join(tmp, name + ".html")
                open(path, "w", encoding="utf-8").write(render_html.document(head, body))
                pdf = os.path.join(tmp, name + ".pdf")
                subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/chrome",
                                "--no-pdf-header-footer", f"--print-to-pdf={pdf}", "file://" + path], check=True, capture_output=True)
                fixed(pdf, target, stamp)
            elif kind == "pdf":
                open(target, "wb").write(render_pdf.document(head, body))
            else:
                if head.get("mojibake"):
                    body = body.encode("utf-8").decode("cp1252", "replace")
                newline = {"crlf": "\r\n", "cr": "\r"}.get(head.get("newline"), "\n")
                data = body.replace("\n", newline).encode(head.get("encoding", "utf-8"), "xmlcharrefreplace" if kind == "html" else "strict")
                open(target, "wb").write(data)
        if office:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf",
                            "--outdir", tmp, *[o[0] for o in office]], check=True, capture_output=True)
            for path, target, stamp in office:
                fixed(path[:-5] + ".pdf", target, stamp)


def reference(text):
    parts = [p.strip() for p in text.split("|")] + ["", ""]
    return {"title": parts[0], "date": parts[1] or None, "kind": parts[2] or "gemeentelijk"}


def label(head):
    value = lambda key: head.get(key) or None
    path = os.path.join(OUT, head["file"])
    form = head["file"].rsplit(".", 1)[1]
    pages = None
    if form == "pdf":
        pages = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout).group(1))
    out = {
        "file": head["file"], "format": form, "pages": pages, "title": value("title"), "subtitle": value("subtitle"),
        "title_alternatives": head.get("alt"), "date": value("date"), "date_text": value("date_text"),
        "status": head["status"], "status_text": value("status_text"), "status_date": value("status_date"), "doc_kind": head["kind"],
        "references": [reference(r) for r in head.get("ref", [])], "references_complete": True,
        "laws": head.get("law", []), "not_references": head.get("not", []),
        "producer": PRODUCERS[head["producer"]] + (f", {head['encoding']}" if head.get("encoding") else ""),
        "damage": [d.strip() for d in head.get("damage", "").split(",") if d.strip()],
        "has_text_layer": True,
    }
    if head.get("ambiguous"):
        out["ambiguous"] = head["ambiguous"].split()
    return out


def text_of(head):
    path = os.path.join(OUT, head["file"])
    if path.endswith(".pdf"):
        raw = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout
        raw += subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout
    else:
        raw = open(path, "rb").read().decode(head.get("encoding", "utf-8"))
        if path.endswith(".html"):
            raw = html.unescape(re.sub(r"<[^>]+>", " ", raw))
    return raw


def folded(text):
    text = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^0-9a-z]+", "", "".join(c for c in text if not unicodedata.combining(c)))


def check(head):
    text, skip = folded(text_of(head)), head.get("unchecked", "").split()
    fields = [("title", head.get("title")), ("subtitle", head.get("subtitle")), ("date", head.get("date_text")), ("status", head.get("status_text"))]
    fields += [("ref", r.split("|")[0].strip()) for r in head.get("ref", [])] + [("law", l) for l in head.get("law", [])] + [("not", n) for n in head.get("not", [])]
    return [f"{head['file']}: {field} not in the text: {words}" for field, words in fields if words and field not in skip and folded(words) not in text]


def main():
    names = [a for a in sys.argv[1:] if not a.startswith("--")]
    sources = sorted(f[:-4] for f in os.listdir(HERE) if f.endswith(".src"))
    papers = [(n, *markup.read(os.path.join(HERE, n + ".src"))) for n in sources]
    files = [h["file"] for _, h, _ in papers]
    if len(set(files)) != len(files):
        raise SystemExit("two papers have the same name")
    os.makedirs(OUT, exist_ok=True)
    if "--check" not in sys.argv:
        make([p for p in papers if not names or p[0] in names])
    papers.sort(key=lambda p: p[1]["file"])
    problems = [problem for _, head, _ in papers for problem in check(head)]
    with open(os.path.join(OUT, "labels.jsonl"), "w", encoding="utf-8") as out:
        for _, head, _ in papers:
            out.write(json.dumps(label(head), ensure_ascii=False) + "\n")
    tally = {}
    for _, head, _ in papers:
        tally[head["status"]] = tally.get(head["status"], 0) + 1
    with open(os.path.join(OUT, "README.md"), "w", encoding="utf-8") as out:
        out.write(open(os.path.join(HERE, "register-head.md"), encoding="utf-8").read())
        out.write(f"\n{len(papers)} papers; " + ", ".join(f"{k} {v}" for k, v in sorted(tally.items())) + ".\n\n")
        out.write("| file | kind | made with | status | what it shows |\n|---|---|---|---|---|\n")
        for _, head, _ in papers:
            out.write(f"| `{head['file']}` | {head['kind']} | {PRODUCERS[head['producer']]} | {head['status']} | {head['shows']} |\n")
    print(len(papers), tally)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
