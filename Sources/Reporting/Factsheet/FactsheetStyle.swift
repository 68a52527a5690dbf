/// The style sheet of the factsheet: system fonts, one accent, print first.
///
/// Colours of text keep a contrast of at least 4.5 to 1 on their ground, in the light and the dark scheme.
/// - Source: WCAG 2.2, 1.4.3 and 1.4.11.
enum FactsheetStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1d2730; --soft: #55616d; --rule: #d5dbe0; --ground: #f4f6f8;
      --accent: #0b5566; --mark: #ffec99; --mark-ink: #1d2730;
      --good: #1b6b3a; --good-ground: #e3f3e8; --bad: #a1232b; --bad-ground: #fbe7e7;
      --open: #5d5200; --open-ground: #f6f0d2; --half: #7a4a00; --half-ground: #fcecd6;
      --flag: #b06a00; --flag-ground: #fff5df; --flag-ink: #5f3a00;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14191e; --ink: #e6eaee; --soft: #a9b4be; --rule: #38434d; --ground: #1d242b;
        --accent: #7cc7d8; --mark: #5c4b00; --mark-ink: #fff6d0;
        --good: #8fd6a8; --good-ground: #17301f; --bad: #f2a3a6; --bad-ground: #3a1a1d;
        --open: #e3d27a; --open-ground: #332d10; --half: #f0bd7c; --half-ground: #38270f;
        --flag: #d9962f; --flag-ground: #33260f; --flag-ink: #f3d9a8;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 1.5rem 4rem; max-width: 70rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: break-word; hyphens: auto;
    }
    h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; hyphens: manual; break-after: avoid; }
    h1 { margin: .2rem 0 .6rem; font-size: 2.3rem; font-weight: 650; letter-spacing: -.015em; }
    h2 {
      margin: 3.2rem 0 1rem; padding-top: .9rem; border-top: 3px solid var(--accent);
      font-size: 1.55rem; font-weight: 650;
    }
    h3 { margin: 2rem 0 .6rem; font-size: 1.15rem; font-weight: 650; }
    h4 { margin: 0 0 .6rem; font-size: 1rem; font-weight: 650; }
    p { margin: 0 0 .7rem; }
    section > p, .notice p, header p, footer p { max-width: 46rem; }
    a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: from-font; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    :target { outline: 2px solid var(--accent); outline-offset: 4px; border-radius: 2px; }
    main:target { outline: none; }
    small { display: block; font-size: .85rem; font-weight: 400; color: var(--soft); }
    ul, ol { margin: 0 0 .8rem; padding-left: 1.3rem; }
    ul.plain { padding: 0; list-style: none; }
    ul.plain li + li { margin-top: .35rem; }
    .skip { position: absolute; left: -100rem; top: 0; padding: .6rem 1rem; background: var(--paper); }
    .skip:focus { left: 1rem; }
    .kicker { margin: 2.4rem 0 0; color: var(--accent); font-weight: 600; }
    .facts, .basis, .empty { color: var(--soft); }
    .basis { font-size: .875rem; }
    .id { font-size: .8rem; font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
    .notice {
      margin: 1.4rem 0; padding: .9rem 1.1rem; border-left: 4px solid var(--accent);
      background: var(--ground);
    }
    .notice p, .box p:last-child { margin: 0; }
    nav { margin: 2rem 0 0; }
    nav h2 { margin: 0 0 .4rem; padding: 0; border: 0; font-size: 1rem; }
    nav ol { columns: 2; column-gap: 2.5rem; }
    nav li { break-inside: avoid; }
    .overview h2 { margin-top: 2rem; }
    figure { margin: 0 0 1rem; }
    figcaption { font-size: .875rem; color: var(--soft); }
    .scroll { overflow-x: auto; }
    .matrix { display: block; max-width: 100%; height: auto; margin: 0 0 .6rem; }
    .matrix text { fill: var(--ink); font-size: 12px; }
    .matrix .theme { font-size: 11px; font-weight: 600; }
    .matrix line { stroke: var(--rule); stroke-width: 1.5; }
    .matrix rect { stroke-width: 1; }
    .matrix rect.none { fill: none; stroke: var(--rule); stroke-dasharray: 2 2; }
    .matrix rect.positive { fill: var(--good-ground); stroke: var(--good); }
    .matrix rect.partial { fill: var(--half-ground); stroke: var(--half); }
    .matrix rect.negative { fill: var(--bad); stroke: var(--bad); }
    .matrix rect.undetermined { fill: var(--paper); stroke: var(--open); stroke-dasharray: 3 2; }
    .matrix rect.flag { fill: var(--flag); stroke: none; }
    .matrix .sign { font-size: 12px; font-weight: 700; text-anchor: middle; }
    .matrix text.sign.positive { fill: var(--good); }
    .matrix text.sign.partial { fill: var(--half); }
    .matrix text.sign.negative { fill: var(--paper); }
    .matrix text.sign.undetermined { fill: var(--open); }
    table { width: 100%; margin: 0 0 1.4rem; border-collapse: collapse; font-size: .95rem; }
    caption {
      padding: 0 0 .5rem; text-align: left; font-size: 1rem; break-after: avoid; text-wrap: balance;
    }
    th, td {
      padding: .55rem .7rem; border: 1px solid var(--rule); text-align: left; vertical-align: top;
      unicode-bidi: isolate;
    }
    thead th { background: var(--ground); font-weight: 650; }
    tbody th { font-weight: 600; }
    td > p:last-child, th > p:last-child, td > ul:last-child, li > p:last-child { margin-bottom: 0; }
    .counts { width: auto; font-size: .875rem; }
    .counts li { white-space: nowrap; }
    .counts ul.plain li + li { margin-top: .1rem; }
    .counts caption { font-weight: 600; font-size: .95rem; }
    .findings { margin-top: 1.6rem; table-layout: fixed; }
    .findings thead th:nth-child(1) { width: 18%; }
    .findings thead th:nth-child(2) { width: 30%; }
    .findings tbody th { font-weight: 400; }
    .finding + .finding { margin-top: .9rem; padding-top: .9rem; border-top: 1px dashed var(--rule); }
    .finding p { margin: 0 0 .4rem; }
    .conclusion { table-layout: fixed; }
    .conclusion thead th:first-child { width: 16%; }
    span.v, strong.v {
      padding: .05em .45em; border: 1px solid; border-radius: .25em; font-size: .92em; font-weight: 650;
      white-space: nowrap;
    }
    span.v { font-size: .85em; }
    .v.positive { color: var(--good); background: var(--good-ground); }
    .v.partial { color: var(--half); background: var(--half-ground); }
    .v.negative { color: var(--bad); background: var(--bad-ground); }
    .v.undetermined { color: var(--open); background: var(--open-ground); border-style: dashed; }
    .letop {
      padding: .4rem .6rem; border-left: 3px solid var(--flag); background: var(--flag-ground);
      color: var(--flag-ink);
    }
    .box { margin: 1.4rem 0 0; padding: 1rem 1.2rem; border: 1px solid var(--rule); border-radius: .3rem; }
    .box h3 { margin: 0 0 .7rem; }
    dl { margin: 0 0 .8rem; }
    dd { margin: 0; }
    .figures { display: flex; flex-wrap: wrap; gap: .6rem 2rem; }
    .figures div { display: flex; flex-direction: column-reverse; }
    .figures dt { font-size: .85rem; color: var(--soft); }
    .figures dd { font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
    .terms div { display: flex; gap: .8rem; }
    .terms dt { flex: 0 0 14.5rem; color: var(--soft); }
    .trail {
      margin: 0 0 1.8rem; padding: 1rem 1.2rem; border: 1px solid var(--rule); border-radius: .3rem;
    }
    .sub { margin: 1.1rem 0 .4rem; font-weight: 650; }
    .answers { font-size: .875rem; }
    .answers caption { font-weight: 650; }
    .answers tbody th { width: 24%; font-weight: 400; }
    .answers td p { margin: 0 0 .25rem; }
    .answers .against { box-shadow: inset 3px 0 0 var(--bad); }
    .absent { color: var(--soft); font-style: italic; }
    .quote { margin: 0 0 .9rem; padding-left: .9rem; border-left: 2px solid var(--rule); break-inside: avoid; }
    .quote p { margin: 0 0 .2rem; }
    blockquote {
      margin: 0 0 .25rem; max-width: 46rem; font-family: Georgia, "Noto Serif", "Liberation Serif", serif;
      font-size: 1.02rem; unicode-bidi: isolate; hyphens: manual;
    }
    blockquote::before { content: "\\201C"; }
    blockquote::after { content: "\\201D"; }
    q { quotes: "\\201C" "\\201D"; unicode-bidi: isolate; }
    cite { font-style: normal; font-weight: 600; color: var(--ink); }
    mark { padding: 0 .12em; background: var(--mark); color: var(--mark-ink); font-weight: 600; }
    .status { padding: 0 .4em; border: 1px solid var(--rule); border-radius: .25em; white-space: nowrap; }
    .status.concept { border-color: var(--flag); background: var(--flag-ground); color: var(--flag-ink); font-weight: 600; }
    .absence { margin-top: 1.1rem; }
    .absence ul { font-size: .9rem; }
    summary { cursor: pointer; color: var(--accent); }
    details > :not(summary) { margin-top: .5rem; }
    .back { margin: 1rem 0 0; font-size: .875rem; }
    .severity { padding: .05em .45em; border: 1px solid; border-radius: .25em; font-size: .85rem; }
    .severity.hoog { color: var(--bad); background: var(--bad-ground); font-weight: 650; }
    .severity.midden { color: var(--flag-ink); background: var(--flag-ground); }
    .severity.laag { color: var(--soft); }
    .signals th, .files th { font-weight: 600; }
    .signals thead th:nth-child(1), .files thead th:nth-child(1) { width: 5rem; }
    .signals thead th:nth-child(2) { width: 24%; }
    .signals thead th:nth-child(3) { width: 14%; }
    .files td p { margin: 0 0 .25rem; }
    .path { overflow-wrap: anywhere; }
    .hash { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .7rem; overflow-wrap: anywhere; hyphens: none; }
    .work { margin: 0 0 1.4rem; }
    .work h3 { margin-top: 1.2rem; }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .875rem; color: var(--soft); }
    @media (max-width: 40rem) {
      body { padding: 0 1rem 3rem; }
      h1 { font-size: 1.7rem; }
      nav ol { columns: 1; }
      th, td { padding: .4rem .45rem; }
      .terms div { display: block; }
      .matrix { max-width: none; }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --ink: #000000; --soft: #444c54; --rule: #b9c1c8; --ground: #f1f3f5;
        --accent: #0b4554; --mark: #ffe98a; --mark-ink: #000000;
        --good: #14552d; --good-ground: #e9f5ed; --bad: #8d1b22; --bad-ground: #fbe9e9;
        --open: #4d4400; --open-ground: #f8f3dc; --half: #653d00; --half-ground: #fcefdc;
        --flag: #9a5c00; --flag-ground: #fff6e3; --flag-ink: #4d2f00;
      }
      @page { size: A4; margin: 17mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444c54; } }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.42; }
      h1 { font-size: 20pt; }
      h2 { margin-top: 18pt; font-size: 14pt; }
      h3 { font-size: 11pt; }
      .aanpak, .trails { break-before: page; }
      .aanpak > h2:first-child, .trails > h2:first-child { margin-top: 0; }
      .skip, .back, nav { display: none; }
      .scroll { overflow: visible; }
      .matrix { max-width: 100%; }
      .signals tr { break-inside: auto; }
      .signals figure { font-size: 8.5pt; }
      a { color: inherit; text-decoration: none; }
      thead { display: table-header-group; }
      tr, .finding, .quote, .letop, .box, .work, li { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      thead, caption { break-after: avoid; }
      tbody:first-of-type > tr:first-child { break-before: avoid; }
      details.more > :not(summary) { display: none; }
      details:not(.more)::details-content { content-visibility: visible; display: block; height: auto; }
      details > summary { list-style: none; color: inherit; }
      .trail { padding: 8pt 10pt; }
    }
    """
}
