/// How reports look: one calm column of text, in a reader's own system font, in light and dark and on paper.
package enum ReportStyle {
    /// Without `<` and `&`, which mean something in XML.
    package static let sheet: StaticString = """
        :root {
          color-scheme: light dark;
          --text: #1b2127; --muted: #47535f; --paper: #ffffff; --soft: #f2f5f7; --rule: #c3ccd4;
          --mark: #0b557f; --on-mark: #ffffff; --alarm: #9b1c1c; --alarm-soft: #fdf1f0;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --text: #e6ebef; --muted: #b4c0ca; --paper: #14191e; --soft: #1e252c; --rule: #46525d;
            --mark: #86c8ee; --on-mark: #0d1a23; --alarm: #ffb1a8; --alarm-soft: #341a19;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; }
        body {
          margin: 0 auto; padding: 2.5rem 1.25rem 3rem; max-width: 50.5rem; background: var(--paper);
          color: var(--text); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
          sans-serif; overflow-wrap: anywhere;
        }
        h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
        h1 { font-size: 2.1rem; margin: 0 0 1rem; }
        h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
        h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
        p { margin: 0 0 .75rem; max-width: 42rem; }
        a { color: var(--mark); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible, main:focus-visible {
          outline: 3px solid var(--mark); outline-offset: 2px;
        }
        main:focus { outline: none; }
        .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); }
        .skip:focus { left: 1rem; top: .5rem; }
        .kicker { margin: 0 0 .25rem; color: var(--muted); }
        nav li { margin: 0; }
        nav ul { max-width: none; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0; padding: 0; list-style: none; }
        .lead { font-size: 1.3rem; line-height: 1.45; max-width: none; }
        .strong { font-weight: 600; }
        .label { margin: 1.25rem 0 .25rem; color: var(--muted); }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
        .figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .75rem 1rem; background: var(--soft); border-radius: .375rem; }
        .figures dt { color: var(--muted); line-height: 1.3; }
        .figures dd { margin: 0; font-size: 1.8rem; font-weight: 600; line-height: 1.2; }
        .alarm { padding: .75rem 1rem; border-left: .375rem solid var(--alarm); background: var(--alarm-soft); }
        .alarm ul { margin: 0; }
        ul, ol { margin: .5rem 0 1rem; padding-left: 1.75rem; max-width: 44rem; }
        li { margin: 0 0 .6rem; }
        li .more { margin: .15rem 0 0; color: var(--muted); }
        figure { margin: 1.25rem 0; }
        figcaption { margin: 0 0 .5rem; font-weight: 600; }
        .scroll { overflow-x: auto; margin: 0 0 1rem; }
        svg { display: block; overflow: visible; }
        svg text { font-size: 13px; fill: var(--text); }
        svg .small { font-size: 12px; }
        svg .strong { font-weight: 600; }
        svg text.inside { fill: var(--on-mark); }
        svg .solid { fill: var(--mark); stroke: var(--mark); }
        svg .hollow { fill: none; stroke: var(--text); stroke-dasharray: 4 3; }
        svg .edge { stroke: var(--mark); }
        svg .hatch { stroke: var(--mark); stroke-width: 1.5; fill: none; }
        svg .dot { fill: var(--mark); }
        svg .rule { stroke: var(--rule); }
        .series { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .75rem 0; border-top: 1px solid var(--rule); }
        figcaption + .series { border-top: 0; padding: 0 0 .25rem; }
        .series p { margin: .15rem 0 0; line-height: 1.4; }
        .series svg { margin-bottom: .35rem; }
        .name { font-size: .875rem; color: var(--muted); }
        .name h3 { margin: 0; text-wrap: wrap; font-size: 1rem; color: var(--text); }
        table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
        caption { padding: .25rem 0 .5rem; text-align: left; font-weight: 600; }
        th, td { padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; }
        tbody th { font-weight: 400; min-width: 9rem; max-width: 22rem; }
        tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
        .number { text-align: right; }
        .grid td { white-space: nowrap; }
        .grid thead th { min-width: 3.5rem; }
        .grid .misses { color: var(--muted); }
        .of { display: block; color: var(--muted); font-size: .875rem; line-height: 1.3; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        details { margin: .75rem 0 1rem; }
        summary { padding: .35rem 0; color: var(--mark); cursor: pointer; }
        .sums { margin: 0 0 1rem; }
        .sums dt { font-weight: 600; }
        .sums dd { margin: 0 0 .5rem; }
        code { font: .9rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
        footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--muted); }
        @media (max-width: 40rem) {
          body { padding: 1.5rem 1rem 2rem; }
          h1 { font-size: 1.7rem; }
          .lead { font-size: 1.15rem; }
          .series { grid-template-columns: 1fr; }
          .name p { display: inline; }
          .name p + p::before { content: " · "; }
          .series svg { margin-top: .5rem; }
          svg .wide { display: none; }
          table { font-size: .9rem; line-height: 1.45; }
          th, td { padding-right: .6rem; }
          tbody th { min-width: 6.5rem; }
        }
        @page { size: A4; margin: 16mm 15mm 18mm; }
        @media print {
          body { padding: 0; max-width: none; font-size: 10pt; line-height: 1.45; }
          h1 { font-size: 20pt; }
          h2 { font-size: 14pt; margin-top: 18pt; }
          h3 { font-size: 11.5pt; }
          .lead { font-size: 12.5pt; }
          .skip, nav { display: none; }
          svg .small { font-size: 10px; }
          h2 + p { break-after: avoid; }
          .scroll { overflow: visible; }
          h2, h3, h4, caption, figcaption, summary { break-after: avoid; }
          p, .series, figure:not(.calendar), li, tr, .figures, .alarm { break-inside: avoid; }
          .figures div { border: 1px solid var(--rule); background: none; }
          details:not([open]) { display: none; }
        }
        """
}
