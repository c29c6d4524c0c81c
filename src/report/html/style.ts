/** Looks in light and dark, on a phone and on paper. */
export const style = `
:root { color-scheme: light dark; --back: light-dark(#fff, #0d1117); --raised: light-dark(#f6f8fa, #161b22); --text: light-dark(#1f2328, #e6edf3); --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9aa4af); --link: light-dark(#0a5bc4, #6cb0ff); --bad: light-dark(#b3202a, #ff8b84); --good: light-dark(#1a7f37, #4cc763); --warn: light-dark(#8a5a00, #e0a92e) }
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); max-width: 64rem; margin: 0 auto; padding: 1rem 1rem 3rem }
a { color: var(--link) } a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, article:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .2rem 0 .5rem } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1.05rem; display: inline; margin: 0 } h4 { font-size: 1rem; margin: 0 }
p { margin: .3rem 0 } .dim, .rule, .facts, dt, figcaption { color: var(--dim) } .rule { font-size: .875rem; overflow-wrap: anywhere }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .85em; overflow-wrap: anywhere; white-space: pre-wrap } :not(pre) > code { background: var(--raised); border-radius: .25rem; padding: .05em .3em } pre { background: var(--raised); border-radius: .4rem; padding: .7rem }
header.verdict { border-left: .4rem solid var(--line); padding-left: .9rem; margin: .5rem 0 1rem } header.not-ready, header.error { border-color: var(--bad) } header.ready { border-color: var(--good) }
.counts { display: flex; flex-wrap: wrap; gap: .3rem .6rem; list-style: none; padding: 0; margin: .6rem 0 } .counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .7rem; background: var(--raised) }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; padding: 0; margin: .5rem 0 }
details.section { margin: .5rem 0 } summary { cursor: pointer; padding: .3rem 0 }
article.item { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: .5rem 0; scroll-margin-top: 1rem; content-visibility: auto; contain-intrinsic-size: auto 5rem }
article.closes { border-left-color: var(--bad) } article.passed { border-left-color: var(--good) } article.open { border-left-color: var(--warn) }
.facts { font-size: .875rem } .facts strong { color: var(--text) } .finding { margin: .7rem 0 0; padding-left: .7rem; border-left: 2px solid var(--line) } .finding.error { border-color: var(--bad) } .finding.warning { border-color: var(--warn) }
dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .15rem .8rem; margin: .3rem 0 } dd { margin: 0; overflow-wrap: anywhere; min-width: 0 }
form.filter { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem } form.filter[hidden] { display: none } form.filter div, fieldset { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center } fieldset { border: 0; padding: 0; margin: 0 0 .6rem } legend { float: left; margin-right: 1rem; padding: 0 } select { max-width: 16rem } input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: .3rem; padding: .1rem .4rem }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line) } td.number { white-space: nowrap; font-variant-numeric: tabular-nums } td.bar { width: 45% }
figure { margin: 1rem 0 } svg { display: block; width: 100%; height: auto; overflow: visible } svg.bar { height: 1.1rem; margin-top: .25rem } svg text { fill: var(--dim); font: 12px system-ui, sans-serif } .axis { stroke: var(--line); fill: none } .curve { stroke: var(--link); stroke-width: 2; fill: none } .percentile { stroke: var(--dim); stroke-dasharray: 3 3 } .today { stroke: var(--text); stroke-width: 2 }
.mark { fill: var(--good) } .mark.passed { fill: var(--good) } .mark.closes, .mark.over { fill: var(--bad) } .mark.open, .mark.soon { fill: var(--warn) }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .6rem; font-size: .875rem }
[hidden] { display: none }
@media (max-width: 36rem) { body { font-size: 15px } dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .3rem } td.bar { width: 30% } th, td { padding-right: .4rem } }
@media print { body { max-width: none; padding: 0; font-size: 10pt } nav, form.filter, .skip { display: none } article.item { content-visibility: visible; break-inside: avoid } a { color: inherit } }
`
