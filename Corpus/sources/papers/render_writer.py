"""A source as a flat ODF document, for LibreOffice."""
from xml.sax.saxutils import escape

import markup

THEMES = {  # text font, heading font, size, colour of headings, justified, numbering of the page
    "nota": ("Liberation Serif", "Liberation Sans", 11, "#1f3f66", "justify"),
    "brief": ("Liberation Sans", "Liberation Sans", 10, "#000000", "start"),
    "oud": ("Liberation Serif", "Liberation Serif", 12, "#000000", "start"),
    "strak": ("Liberation Sans Narrow", "Liberation Sans Narrow", 11, "#a0301c", "start"),
    "dejavu": ("DejaVu Sans", "DejaVu Serif", 9, "#2a5d34", "start"),
    "mono": ("Liberation Mono", "Liberation Mono", 9.5, "#000000", "start"),
}


def inline(text):
    return "".join(
        escape(words) if not style else f'<text:span text:style-name="{style.upper()}">{escape(words)}</text:span>'
        for style, words in markup.spans(text)
    ).replace("\t", "<text:tab/>")


def document(head, body):
    text_font, head_font, size, colour, align = THEMES[head.get("theme", "nota")]
    no = 'fo:hyphenate="false" fo:language="nl" fo:country="NL"'
    yes = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3" fo:language="nl" fo:country="NL"'

    def style(name, font, pt, more="", par="", extra=""):
        return (f'<style:style style:name="{name}" style:family="paragraph"{extra}><style:paragraph-properties {par}/>'
                f'<style:text-properties style:font-name="{font}" fo:font-size="{pt}pt" {more}/></style:style>')

    bold, tint = 'fo:font-weight="bold"', f'fo:color="{colour}"'
    styles = "".join([
        style("P", text_font, size, yes, f'fo:text-align="{align}" fo:margin-bottom="0.22cm" fo:line-height="118%"'),
        style("Line", text_font, size, no),
        style("Pair", text_font, size, no, 'fo:margin-left="4cm" fo:text-indent="-4cm"'),
        style("Item", text_font, size, yes, 'fo:margin-bottom="0.08cm"'),
        style("Quote", text_font, size, yes + ' fo:font-style="italic"', 'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.25cm"'),
        style("Title", head_font, size * 2.3, f"{bold} {tint} {no}", 'fo:margin-bottom="0.25cm"'),
        style("Subtitle", head_font, size * 1.45, no, 'fo:margin-bottom="0.5cm"'),
        style("H1", head_font, size * 1.4, f"{bold} {tint} {no}", 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', ' style:default-outline-level="1"'),
        style("H2", head_font, size * 1.1, f"{bold} {no}", 'fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', ' style:default-outline-level="2"'),
        style("Cell", head_font, size - 1, no), style("CellHead", head_font, size - 1, f"{bold} {no}"),
        style("Page", text_font, 2, no, 'fo:break-before="page"'),
        style("Gap", text_font, 2, no),
        style("right", text_font, size, no, 'fo:text-align="end"'), style("center", text_font, size, no, 'fo:text-align="center"'),
        style("small", head_font, size * 0.75, no), style("big", head_font, size * 1.8, f"{bold} {no}"),
        style("caps", head_font, size * 2.1, f'fo:font-variant="small-caps" {bold} {tint} {no}', 'fo:margin-bottom="0.2cm"'),
        style("spaced", head_font, size * 1.3, f'fo:letter-spacing="0.32cm" {bold} {no}', 'fo:margin-bottom="0.2cm"'),
        style("white", head_font, size, f'fo:color="#ffffff" {no}'),
        style("HeadFoot", head_font, 8, f'fo:color="#555555" {no}'),
    ])
    automatic = (
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #777777" fo:padding="0.08cm"/></style:style>'
        '<style:style style:name="Tab" style:family="table"><style:table-properties style:width="16cm" table:align="left"/></style:style>'
        '<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>'
        '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>'
        '<style:page-layout style:name="PM"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>'
        '<style:header-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-bottom="0.4cm"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>'
    )
    out, tables = [], 0
    for kind, load in markup.blocks(body):
        if kind == "p":
            out.append(f'<text:p text:style-name="P">{inline(load)}</text:p>')
        elif kind in ("title", "subtitle"):
            out.append(f'<text:p text:style-name="{kind.capitalize()}">{inline(load)}</text:p>')
        elif kind in ("h1", "h2"):
            out.append(f'<text:h text:style-name="{kind.upper()}" text:outline-level="{kind[1]}">{inline(load)}</text:h>')
        elif kind == "quote":
            out.append(f'<text:p text:style-name="Quote">{inline(load)}</text:p>')
        elif kind == "items":
            out.append('<text:list text:style-name="L">' + "".join(f'<text:list-item><text:p text:style-name="Item">{inline(t)}</text:p></text:list-item>' for t in load) + "</text:list>")
        elif kind == "lines":
            out.extend(f'<text:p text:style-name="Line">{inline(t)}</text:p>' for t in load)
            out.append('<text:p text:style-name="Gap"/>')
        elif kind == "pairs":
            out.extend(f'<text:p text:style-name="Pair">{inline(a)}<text:tab/>{inline(b)}</text:p>' for a, b in load)
            out.append('<text:p text:style-name="Gap"/>')
        elif kind == "table":
            tables += 1
            rows = "".join("<table:table-row>" + "".join(
                f'<table:table-cell table:style-name="Box" office:value-type="string"><text:p text:style-name="{"Cell" if n else "CellHead"}">{inline(c)}</text:p></table:table-cell>'
                for c in row) + "</table:table-row>" for n, row in enumerate(load))
            out.append(f'<table:table table:name="T{tables}" table:style-name="Tab"><table:table-column table:number-columns-repeated="{len(load[0])}"/>{rows}</table:table><text:p text:style-name="Gap"/>')
        elif kind == "page":
            out.append('<text:p text:style-name="Page"/>')
        elif kind == "gap":
            out.extend('<text:p text:style-name="Line"/>' for _ in range(int(load or 1)))
        elif kind == "cols":
            out.append(f'<text:section text:style-name="Two" text:name="S{len(out)}">')
        elif kind == "endcols":
            out.append("</text:section>")
        else:
            out.append(f'<text:p text:style-name="{kind}">{inline(load)}</text:p>')

    def strip(name):
        text = head.get(name)
        if not text:
            return ""
        before, mark, after = text.partition("{p}")
        number = '<text:page-number text:select-page="current">1</text:page-number>' if mark else ""
        return f'<style:{name}><text:p text:style-name="HeadFoot">{escape(before)}{number}{escape(after)}</text:p></style:{name}>'

    spaces = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in
                      [("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"), ("meta", "meta")])
    fonts = "".join(f'<style:font-face style:name="{f}" svg:font-family="\'{f}\'"/>' for f in sorted({text_font, head_font}))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        f'<office:meta><dc:title>{escape(head.get("pdftitle", ""))}</dc:title><meta:initial-creator>{escape(head.get("author", ""))}</meta:initial-creator></office:meta>'
        f"<office:font-face-decls>{fonts}</office:font-face-decls><office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
        f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PM">{strip("header")}{strip("footer")}</style:master-page></office:master-styles>'
        f'<office:body><office:text>{"".join(out)}</office:text></office:body></office:document>'
    )
