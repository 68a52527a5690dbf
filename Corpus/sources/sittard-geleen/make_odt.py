"""Turns a plain source text into a flat ODF document for LibreOffice.

Usage: make_odt.py SOURCE OUT.fodt [CONTENTS.json]

Source form: `@key value` lines first, then blocks separated by blank lines:
`# heading`, `## heading`, `- item` lists, `| cell | cell |` tables (first row
is the header), `> quotation`, `!pagebreak`, `~ raw line` (no hyphenation, kept
as typed; a tab stays a tab), `~~ letterhead`. Footnotes stand inline as `[[text]]`. The contents page needs page
numbers: CONTENTS.json holds them from a first pass (see make-papers.sh).
"""
import json
import re
import sys
from xml.sax.saxutils import escape

meta, body = {}, []
lines = open(sys.argv[1], encoding="utf-8").read().split("\n")
i = 0
while i < len(lines) and (lines[i].startswith("@") or not lines[i].strip()):
    if lines[i].startswith("@"):
        key, _, value = lines[i][1:].partition(" ")
        meta.setdefault(key, []).append(value)
    i += 1
blocks = [b for b in re.split(r"\n\s*\n", "\n".join(lines[i:])) if b.strip()]
pages = json.load(open(sys.argv[3])) if len(sys.argv) > 3 else {}
one = lambda key, default="": meta.get(key, [default])[0]

notes = 0


def inline(text):
    global notes
    parts = re.split(r"(\[\[.*?\]\])", " ".join(text.split()))
    out = []
    for part in parts:
        if part.startswith("[["):
            notes += 1
            out.append(
                f'<text:note text:id="ftn{notes}" text:note-class="footnote">'
                f"<text:note-citation>{notes}</text:note-citation><text:note-body>"
                f'<text:p text:style-name="Footnote">{escape(part[2:-2])}</text:p>'
                "</text:note-body></text:note>"
            )
        else:
            part = escape(part)
            part = re.sub(r"\*(.+?)\*", r'<text:span text:style-name="It">\1</text:span>', part)
            out.append(part)
    return "".join(out)


def para(style, text):
    return f'<text:p text:style-name="{style}">{inline(text)}</text:p>'


headings, tables = [], 0


def block(text):
    global tables
    rows = text.split("\n")
    if text.startswith("!pagebreak"):
        return '<text:p text:style-name="Break"/>'
    if text.startswith("## "):
        headings.append((2, text[3:].strip()))
        return f'<text:h text:style-name="Heading_2" text:outline-level="2">{escape(text[3:].strip())}</text:h>'
    if text.startswith("# "):
        headings.append((1, text[2:].strip()))
        return f'<text:h text:style-name="Heading_1" text:outline-level="1">{escape(text[2:].strip())}</text:h>'
    if text.startswith("> "):
        return para("Quote", " ".join(r.lstrip("> ") for r in rows))
    if rows[0].startswith("~"):
        out = []
        for n, r in enumerate(rows, 1):
            style = "LetterHead" if r.startswith("~~") else "RawEnd" if n == len(rows) else "Raw"
            raw = escape(r.lstrip("~").strip()).replace("\t", "<text:tab/>")
            out.append(f'<text:p text:style-name="{style}">{raw}</text:p>')
        return "".join(out)
    if rows[0].startswith("- "):
        items = []
        for r in rows:
            if r.startswith("- "):
                items.append(r[2:])
            else:
                items[-1] += " " + r.strip()
        return (
            '<text:list text:style-name="L1">'
            + "".join(f"<text:list-item>{para('ListPara', t)}</text:list-item>" for t in items)
            + "</text:list>"
        )
    if rows[0].startswith("^ "):
        return para("Caption", text[2:])
    if rows[0].startswith("|"):
        tables += 1
        cells = [[c.strip() for c in r.strip().strip("|").split("|")] for r in rows]
        width = len(cells[0])
        name = "Tw" if width == 2 else "Tn"
        out = [f'<table:table table:name="T{tables}" table:style-name="Tab">']
        if width == 2:
            out.append('<table:table-column table:style-name="ColA"/><table:table-column table:style-name="ColB"/>')
        else:
            out.append('<table:table-column table:style-name="ColC"/>')
            out.append(f'<table:table-column table:style-name="ColD" table:number-columns-repeated="{width - 1}"/>')
        for n, row in enumerate(cells):
            open_, close = ("<table:table-header-rows>", "</table:table-header-rows>") if n == 0 else ("", "")
            style = "CellHead" if n == 0 else "Cell"
            out.append(
                open_
                + "<table:table-row>"
                + "".join(
                    f'<table:table-cell table:style-name="Box" office:value-type="string">{para(style, c)}</table:table-cell>'
                    for c in row
                )
                + "</table:table-row>"
                + close
            )
        return "".join(out) + "</table:table>" + '<text:p text:style-name="AfterTable"/>'
    return para("Body", text)


content = "".join(block(b) for b in blocks)

front = ""
if one("kind") == "report":
    cover = "".join(
        f'<text:p text:style-name="{style}">{escape(t)}</text:p>'
        for style, t in [("CoverOrg", one("organisation"))]
        + [("CoverTitle", t) for t in meta["title"]]
        + [("CoverSub", t) for t in meta.get("subtitle", [])]
        + [("CoverLine", t) for t in meta.get("cover", [])]
    )
    toc = "".join(
        f'<text:p text:style-name="Toc{level}">{escape(title)}<text:tab/>{pages.get(title, "0")}</text:p>'
        for level, title in headings
    )
    colophon = "".join(f'<text:p text:style-name="Raw">{escape(t)}</text:p>' for t in meta.get("colophon", []))
    front = (
        cover
        + '<text:p text:style-name="ToBody"/>'
        + colophon
        + '<text:p text:style-name="TocHead">Inhoud</text:p>'
        + toc
        + '<text:p text:style-name="Break"/>'
    )

fonts = 'style:font-name="Liberation Serif"'
lang = 'fo:language="nl" fo:country="NL"'


def pstyle(name, text="", par="", parent="", extra=""):
    p = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="paragraph"{p}{extra}>'
        f"<style:paragraph-properties {par}/><style:text-properties {text}/></style:style>"
    )


h1 = "17pt" if one("kind") == "report" else "11pt"
hyph = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"'
no = 'fo:hyphenate="false"'
styles = "".join(
    [
        f'<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/><style:text-properties {fonts} fo:font-size="11pt" {lang} {no}/></style:default-style>',
        pstyle("Body", f'fo:font-size="11pt" {hyph}', 'fo:text-align="justify" fo:line-height="125%" fo:margin-bottom="0.28cm" fo:orphans="2" fo:widows="2" fo:hyphenation-ladder-count="3"'),
        pstyle("Quote", f'fo:font-style="italic" {hyph}', 'fo:text-align="justify" fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.3cm" fo:line-height="120%"'),
        pstyle("ListPara", f'fo:font-size="11pt" {hyph}', 'fo:text-align="justify" fo:line-height="120%" fo:margin-bottom="0.12cm"'),
        '<style:style style:name="Raw" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.02cm"><style:tab-stops><style:tab-stop style:position="3.6cm"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:hyphenate="false"/></style:style>',
        pstyle("RawEnd", no, 'fo:margin-bottom="0.6cm"', parent="Raw"),
        pstyle("LetterHead", f'style:font-name="Liberation Sans" fo:font-size="15pt" fo:font-weight="bold" fo:color="#1f3f66" {no}', 'fo:margin-bottom="0.1cm"'),
        pstyle("Footnote", f'fo:font-size="8.5pt" {hyph}', 'fo:text-align="justify"'),
        pstyle("Heading_1", f'style:font-name="Liberation Sans" fo:font-size="{h1}" fo:font-weight="bold" {no}', 'fo:margin-top="0.7cm" fo:margin-bottom="0.4cm" fo:keep-with-next="always"', extra=' style:default-outline-level="1"'),
        pstyle("Heading_2", f'style:font-name="Liberation Sans" fo:font-size="12.5pt" fo:font-weight="bold" {no}', 'fo:margin-top="0.45cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', extra=' style:default-outline-level="2"'),
        pstyle("Caption", f'fo:font-size="9pt" fo:font-style="italic" {no}', 'fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"'),
        pstyle("Cell", f'style:font-name="Liberation Sans" fo:font-size="8.5pt" {hyph}', 'fo:text-align="start"'),
        pstyle("CellHead", f'style:font-name="Liberation Sans" fo:font-size="8.5pt" fo:font-weight="bold" {no}', 'fo:text-align="start"'),
        pstyle("AfterTable", 'fo:font-size="6pt"', 'fo:margin-bottom="0.2cm"'),
        pstyle("HeadPara", f'style:font-name="Liberation Sans" fo:font-size="8pt" fo:color="#555555" {no}', 'fo:border-bottom="0.5pt solid #888888" fo:padding-bottom="0.05cm"'),
        pstyle("FootPara", f'style:font-name="Liberation Sans" fo:font-size="8pt" fo:color="#555555" {no}', 'fo:text-align="end"'),
        pstyle("Break", "", 'fo:break-before="page"'),
        pstyle("CoverOrg", f'style:font-name="Liberation Sans" fo:font-size="13pt" {no}', 'fo:margin-bottom="6cm"', extra=' style:master-page-name="Cover"'),
        pstyle("CoverTitle", f'style:font-name="Liberation Sans" fo:font-size="30pt" fo:font-weight="bold" fo:color="#1f3f66" {no}', 'fo:margin-bottom="0.2cm"'),
        pstyle("CoverSub", f'style:font-name="Liberation Sans" fo:font-size="18pt" {no}', 'fo:margin-top="0.5cm" fo:margin-bottom="0.4cm"'),
        pstyle("CoverLine", f'style:font-name="Liberation Sans" fo:font-size="12pt" {no}', 'fo:margin-bottom="0.1cm"'),
        pstyle("ToBody", "", "", extra=' style:master-page-name="Standard"'),
        pstyle("TocHead", f'style:font-name="Liberation Sans" fo:font-size="17pt" fo:font-weight="bold" {no}', 'fo:margin-top="0.6cm" fo:margin-bottom="0.4cm"'),
        '<style:style style:name="Toc1" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.15cm"><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-weight="bold" fo:font-size="10pt"/></style:style>',
        '<style:style style:name="Toc2" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.6cm"><style:tab-stops><style:tab-stop style:position="15.4cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="10pt"/></style:style>',
    ]
)
auto = (
    '<style:style style:name="It" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="Tab" style:family="table"><style:table-properties style:width="16cm" table:align="left"/></style:style>'
    '<style:style style:name="ColA" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style>'
    '<style:style style:name="ColB" style:family="table-column"><style:table-column-properties style:column-width="11cm"/></style:style>'
    '<style:style style:name="ColC" style:family="table-column"><style:table-column-properties style:column-width="4.6cm"/></style:style>'
    '<style:style style:name="ColD" style:family="table-column"><style:table-column-properties style:column-width="2.28cm"/></style:style>'
    '<style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #777777" fo:padding="0.08cm"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="–"><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>'
)


def page_layout(name, top="2.2cm"):
    return (
        f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
        f'fo:margin-top="{top}" fo:margin-bottom="1.8cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>'
        '<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style>'
        "</style:page-layout>"
    )


auto_styles = auto + page_layout("PM1") + page_layout("PM2")
header = one("header")
footer = one("footer")
head = f'<style:header><text:p text:style-name="HeadPara">{escape(header)}</text:p></style:header>' if header else ""
foot = (
    f'<style:footer><text:p text:style-name="FootPara">{escape(footer)}<text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>'
    if footer
    else ""
)
master = (
    '<style:master-page style:name="Cover" style:page-layout-name="PM2"/>'
    f'<style:master-page style:name="Standard" style:page-layout-name="PM1">{head}{foot}</style:master-page>'
)
doc = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
    f"<office:meta><dc:title>{escape(one('pdftitle'))}</dc:title><meta:initial-creator>{escape(one('author'))}</meta:initial-creator><dc:creator>{escape(one('author'))}</dc:creator></office:meta>"
    '<office:font-face-decls><style:font-face style:name="Liberation Serif" svg:font-family="\'Liberation Serif\'"/><style:font-face style:name="Liberation Sans" svg:font-family="\'Liberation Sans\'"/></office:font-face-decls>'
    f"<office:styles>{styles}</office:styles><office:automatic-styles>{auto_styles}</office:automatic-styles>"
    f"<office:master-styles>{master}</office:master-styles>"
    f"<office:body><office:text>{front}{content}</office:text></office:body></office:document>"
)
open(sys.argv[2], "w", encoding="utf-8").write(doc)
json.dump([t for _, t in headings], open(sys.argv[2] + ".headings.json", "w"))
