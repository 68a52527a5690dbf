"""Reads the sources of the papers: a head with what is true of the paper, and a body in light markup.

Head: lines `%key value`, up to a line `---`. Keys:
  file, producer (writer | chrome | pdf | txt | html), kind, title, subtitle, alt (repeatable), date (EDTF), date_text,
  status, status_text, status_date, ref (repeatable: title | date | kind), law (repeatable), not (repeatable: words that
  look like a reference and are none), damage (comma list), shows (one sentence for the register), ambiguous,
  unchecked (fields whose words do not survive the damage), and options of the renderers: theme, header, footer,
  encoding, newline, landscape, css, pdftitle, author, stamp.

Body (writer, chrome and pdf; txt and html are taken as they stand):
  `= title`  `== subtitle`  `# heading`  `## heading`  `- item`  `| cell | cell |`  `~ line kept as typed`
  `: label | value`  `> quotation`  `!page`  `!cols` … `!endcols`  `!mark text across the page`
  `!right|center|small|big|caps|spaced|white text`  `!gap cm`, other lines: paragraphs. `*slanted*`, `**bold**`.
"""
import re

LISTS = {"alt", "ref", "law", "not"}


def read(path):
    head, body = {}, []
    lines = open(path, encoding="utf-8").read().split("\n")
    for i, line in enumerate(lines):
        if line == "---":
            body = lines[i + 1 :]
            break
        if line.startswith("%"):
            key, _, value = line[1:].partition(" ")
            if key in LISTS:
                head.setdefault(key, []).append(value.strip())
            else:
                head[key] = value.strip()
        elif line.strip():
            raise SystemExit(f"{path}: line {i + 1} is neither a head line nor the end of the head")
    return head, "\n".join(body).strip("\n") + "\n"


def blocks(body):
    """(kind, payload) in reading order; payload is a text, a list of texts or a list of rows."""
    out, paragraph = [], []

    def close():
        if paragraph:
            out.append(("p", " ".join(paragraph)))
            paragraph.clear()

    def collect(kind, item):
        close()
        if out and out[-1][0] == kind:
            out[-1][1].append(item)
        else:
            out.append((kind, [item]))

    for line in body.split("\n"):
        text = line.strip()
        if not text:
            close()
            if out and out[-1][0] in ("lines", "items", "table", "pairs"):
                out.append(("end", ""))
        elif text.startswith("= "):
            close(); out.append(("title", text[2:]))
        elif text.startswith("== "):
            close(); out.append(("subtitle", text[3:]))
        elif text.startswith("# "):
            close(); out.append(("h1", text[2:]))
        elif text.startswith("## "):
            close(); out.append(("h2", text[3:]))
        elif text.startswith("- "):
            collect("items", text[2:])
        elif text.startswith("|"):
            collect("table", [c.strip() for c in text.strip("|").split("|")])
        elif text.startswith("~"):
            collect("lines", text[1:].strip())
        elif text.startswith(": "):
            collect("pairs", [c.strip() for c in text[2:].split("|", 1)])
        elif text.startswith("> "):
            close(); out.append(("quote", text[2:]))
        elif text.startswith("!"):
            close()
            name, _, rest = text[1:].partition(" ")
            out.append((name, rest))
        elif text.startswith("<") and not paragraph:
            close(); out.append(("html", text))
        elif out and not paragraph and out[-1][0] == "items" and line.startswith("  "):
            out[-1][1][-1] += " " + text
        else:
            paragraph.append(text)
    close()
    return [b for b in out if b[0] != "end"]


def spans(text):
    """(style, words) with style '', 'b' or 'i'."""
    for part in re.split(r"(\*\*.+?\*\*|\*[^*]+?\*)", text):
        if part.startswith("**"):
            yield "b", part[2:-2]
        elif part.startswith("*") and len(part) > 2:
            yield "i", part[1:-1]
        elif part:
            yield "", part
