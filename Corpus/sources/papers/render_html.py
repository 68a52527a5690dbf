"""A source as HTML, to be printed by Chromium."""
from html import escape

import markup

BASE = """@page { size: A4%s; margin: 20mm 18mm 18mm 20mm } * { box-sizing: border-box }
body { margin: 0; line-height: 1.35 } .lines, .pairs { margin: 0 0 1em } .pairs td { padding: 0 1.2em 0 0; vertical-align: top }
table.t { border-collapse: collapse; margin: 0.4em 0 1em; width: 100%% } .t td, .t th { border: 1px solid #888; padding: 3px 6px; text-align: left; vertical-align: top }
.right { text-align: right } .center { text-align: center } .small { font-size: 75%% } .big { font-size: 170%% } .caps { font-variant: small-caps; font-size: 190%% }
.spaced { letter-spacing: 0.5em; font-size: 120%% } .white { color: #fff } .page { break-before: page } .cols { columns: 2; column-gap: 9mm } .subtitle { font-size: 135%%; margin: 0 0 1em }
.mark { position: fixed; top: 42%%; left: 8%%; font: bold 96pt sans-serif; color: rgba(160,160,160,.33); transform: rotate(-48deg); letter-spacing: 6px }
"""
THEMES = {
    "kantoor": "body { font: 10.5pt 'Liberation Sans' } h1 { font-size: 14pt; color: #005ca9 } h2 { font-size: 11.5pt } .title { font: bold 25pt 'Liberation Sans'; color: #005ca9; margin: 0 0 4mm }",
    "krant": "body { font: 10pt 'Liberation Serif' } h1 { font: bold 13pt 'Liberation Sans Narrow' } h2 { font: italic bold 11pt 'Liberation Serif' } .title { font: bold 30pt 'Liberation Sans Narrow'; line-height: 1; margin: 0 0 3mm } p { text-align: justify; hyphens: auto }",
    "groen": "body { font: 9.5pt 'DejaVu Sans' } h1 { font-size: 13pt; border-bottom: 2px solid #2c7a3f } h2 { font-size: 10.5pt; color: #2c7a3f } .title { background: #2c7a3f; color: #fff; font: bold 24pt 'DejaVu Sans'; padding: 8mm; margin: 0 0 5mm }",
    "dia": "body { font: 17pt 'Liberation Sans' } h1 { font-size: 24pt; color: #7a1f5c; break-before: page } .title { font: bold 40pt 'Liberation Sans'; color: #7a1f5c; margin: 45mm 0 6mm } .subtitle { font-size: 24pt }",
    "rapport": "body { font: 11pt 'Liberation Serif' } h1 { font: 17pt 'Liberation Sans'; color: #8a3a00 } h2 { font: bold 12pt 'Liberation Sans' } .title { font: 32pt 'Liberation Sans'; color: #8a3a00; margin: 60mm 0 4mm } .subtitle { font: 16pt 'Liberation Sans' }",
}


def inline(text):
    tag = {"b": "strong", "i": "em"}
    return "".join(f"<{tag[s]}>{escape(w, False)}</{tag[s]}>" if s else escape(w, False) for s, w in markup.spans(text))


def document(head, body):
    out = []
    for kind, load in markup.blocks(body):
        if kind in ("p", "h1", "h2"):
            out.append(f"<{kind}>{inline(load)}</{kind}>")
        elif kind == "quote":
            out.append(f"<blockquote>{inline(load)}</blockquote>")
        elif kind == "items":
            out.append("<ul>" + "".join(f"<li>{inline(t)}</li>" for t in load) + "</ul>")
        elif kind == "lines":
            out.append('<div class="lines">' + "<br>".join(inline(t) for t in load) + "</div>")
        elif kind == "pairs":
            out.append('<table class="pairs">' + "".join(f"<tr><td>{inline(a)}</td><td>{inline(b)}</td></tr>" for a, b in load) + "</table>")
        elif kind == "table":
            row = lambda cells, tag: "<tr>" + "".join(f"<{tag}>{inline(c)}</{tag}>" for c in cells) + "</tr>"
            out.append('<table class="t">' + row(load[0], "th") + "".join(row(r, "td") for r in load[1:]) + "</table>")
        elif kind == "page":
            out.append('<div class="page"></div>')
        elif kind == "gap":
            out.append(f'<div style="height:{load or 1}cm"></div>')
        elif kind == "cols":
            out.append('<div class="cols">')
        elif kind == "endcols":
            out.append("</div>")
        elif kind == "html":
            out.append(load)
        else:
            out.append(f'<div class="{kind}">{inline(load)}</div>')
    css = BASE % (" landscape" if head.get("landscape") else "") + THEMES[head.get("theme", "kantoor")] + head.get("css", "")
    return (f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{escape(head.get("pdftitle", ""))}</title>'
            f'<style>{css}</style></head><body>{"".join(out)}</body></html>')
