import type { DocumentSection } from '../model/document-section.ts'
import type { Finding } from '../model/finding.ts'
import type { ItemResult, Report } from '../model/report.ts'
import { closesGate } from '../verdict/verdict.ts'
import { driftAsHtml } from './document.ts'
import { html } from './escape.ts'
import { changesAsHtml } from './gate-changes.ts'
import { signOffParts } from './sign-off.ts'
import { closingSentence, formatMs, headline, placeOf, statusWords, tally, waiverNote } from './words.ts'

const style = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #30363d); --dim: light-dark(#57606a, #9198a1); --bad: light-dark(#cf222e, #ff7b72); --good: light-dark(#1a7f37, #3fb950); --warn: light-dark(#9a6700, #d29922); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
article { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: .5rem 0 }
article.closed { border-left-color: var(--bad) } article.passed { border-left-color: var(--good) } article.open { border-left-color: var(--warn) }
.dim, small { color: var(--dim) } .finding { margin: .5rem 0 0 } dl { display: grid; grid-template-columns: 6rem 1fr; gap: .1rem .6rem; margin: .2rem 0 }
dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere } pre, code { font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap }
`

/**
 * One page without scripts or anything from elsewhere, to keep as an artifact.
 * @param onFailure sections of the team's own document, shown when the gate is closed
 */
export function renderHtml(report: Report, onFailure: readonly DocumentSection[] = []): string {
  const sections = [...new Set(report.items.map((item) => item.section))]
  const body = sections.map((section) => {
    const items = report.items.filter((item) => item.section === section)
    return `<section><h2>${html(section)}</h2>\n${items.map(article).join('\n')}</section>`
  })
  const problems = (report.problems ?? []).map(
    (problem) =>
      `<article class="closed"><code>${html(placeOf(problem))}</code> ${html(problem.message)}<br><span class="dim">${html(problem.suggestion ?? '')}</span></article>`,
  )
  const sentence = report.verdict === 'not-ready' ? `<p>${html(closingSentence(report))}</p>` : ''
  const signOff = signOffParts(report)
  const signed = signOff.length === 0 ? '' : `<p>✍️ ${html(signOff.join(' · '))}</p>`
  const shown = (report.verdict === 'not-ready' ? onFailure : []).map(
    ({ title, text }) => `<section><h2>${html(title)}</h2>\n<pre>${html(text.trim())}</pre></section>`,
  )
  const facts = [
    report.url,
    report.phase,
    report.checklist.path,
    ...(report.envFiles ?? []),
    tally(report),
    formatMs(report.durationMs),
    report.startedAt,
    `readiness-gate ${report.tool.version}`,
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(headline(report))}</title>
<style>${style}</style>
</head>
<body>
<h1>${html(headline(report))}</h1>
${sentence}${signed}
<p class="dim">${facts
    .filter(Boolean)
    .map((fact) => html(String(fact)))
    .join(' · ')}</p>
${[...problems, changesAsHtml(report), ...body, driftAsHtml(report), ...shown].filter((part) => part !== '').join('\n')}
</body>
</html>
`
}

function article(item: ItemResult): string {
  const { emoji, word } = statusWords[item.status]
  const kind = closesGate(item) ? 'closed' : item.status === 'passed' ? 'passed' : 'open'
  const notes = [item.reason, waiverNote(item), item.owner && `owner: ${item.owner}`].filter(Boolean) as string[]
  const findings = item.checks.flatMap((check) => check.findings)
  return `<article class="${kind}"><strong>${emoji} ${html(item.title)}</strong> <small><code>${html(item.id)}</code> ${word}${item.required ? '' : ', optional'}</small>
${notes.map((note) => `<div class="dim">${html(note)}</div>`).join('\n')}${findings.map(findingBlock).join('\n')}</article>`
}

function findingBlock(finding: Finding): string {
  const rows = [
    ['expected', finding.expected],
    ['observed', finding.observed],
    ['at', placeOf(finding)],
    ['fix', finding.fix],
  ].filter(([, value]) => value)
  const list = rows.map(([name, value]) => `<dt>${name}</dt><dd><code>${html(value ?? '')}</code></dd>`).join('')
  return `<div class="finding">${finding.level === 'error' ? '' : `${finding.level}: `}${html(finding.message)} <small><a href="${html(finding.docs)}">${html(finding.rule)}</a></small><dl>${list}</dl></div>`
}
