import { createHash } from 'node:crypto'
import type { DocumentSection } from '../../model/document-section.ts'
import type { Report } from '../../model/report.ts'
import { statuses } from '../../model/status.ts'
import { signOffParts } from '../sign-off.ts'
import { formatMs, formatTime, headline, leadSentence, placeOf, statusWords } from '../words.ts'
import { calendar } from './calendar.ts'
import { changes, drift } from './changes.ts'
import { documentSections } from './document.ts'
import { filterMarkup } from './filter.ts'
import { itemLinks, itemSections } from './items.ts'
import { type Markup, markup, nothing, rich, type Section, sectionMarkup, trusted } from './markup.ts'
import { percentiles } from './percentiles.ts'
import { sideBySide } from './runs.ts'
import { script } from './script.ts'
import { sinceLast } from './since.ts'
import { style } from './style.ts'
import { timeline } from './timeline.ts'

/**
 * One page to keep as an artifact. It asks for nothing from elsewhere, and its policy lets nothing run or look but the
 * one script and the one style that are in it.
 * @param onFailure sections of the team's own document, shown when the gate is closed
 */
export function renderHtml(report: Report, onFailure: readonly DocumentSection[] = []): string {
  const sections = sectionsOf(report, onFailure).filter(({ body }) => !body.isEmpty)
  const title = headline(report)
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the parts</a>
<header class="verdict ${report.verdict}">
<p class="dim">Production Readiness Gate${report.url !== null && markup` · <code>${report.url}</code>`}</p>
<h1>${title}</h1>
<p>${rich(leadSentence(report))}</p>
${countsOf(report)}</header>
<nav aria-label="Parts"><ul>${sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main">
${sections.map(sectionMarkup)}</main>
<footer>
${facts(report)}</footer>
<script>${trusted(script)}</script>
</body>
</html>
`
  return page.text
}

/** The parts of the page, in their order; empty ones are left out. */
function sectionsOf(report: Report, onFailure: readonly DocumentSection[]): Section[] {
  const closed = report.verdict === 'not-ready'
  return [
    { id: 'problems', title: 'Why the gate could not run', body: problems(report) },
    { id: 'causes', title: 'Causes of several items', body: causes(report) },
    {
      id: 'what-to-do',
      title: 'What to do while it is closed',
      body: closed && onFailure.length > 0 ? documentSections(onFailure) : nothing,
    },
    { id: 'runs', title: 'Environments side by side', body: sideBySide(report) },
    {
      id: 'changes',
      title: report.gateChanges?.length ? 'This pull request changes the gate' : 'How this gate was chosen',
      body: changes(report),
    },
    { id: 'since-last', title: 'Since last time', body: sinceLast(report) },
    {
      id: 'items',
      title: 'Items',
      body: report.items.length === 0 ? nothing : markup`${filterMarkup(report)}${itemSections(report)}`,
    },
    { id: 'document', title: 'The document and the checklist differ', body: drift(report) },
    { id: 'calendar', title: 'What ends when', body: calendar(report) },
    { id: 'response-times', title: 'Response times', body: percentiles(report) },
    { id: 'timeline', title: 'Timeline of the probes', body: timeline(report) },
  ]
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function countsOf({ counts }: Report): Markup {
  const there = statuses.filter((status) => counts[status] > 0)
  if (there.length === 0) return nothing
  return markup`<ul class="counts" aria-label="Counts">${there.map((status) => {
    const { emoji, counted } = statusWords[status]
    return markup`<li><span aria-hidden="true">${emoji}</span> ${counts[status]} ${counted}</li>`
  })}</ul>
`
}

function problems({ problems = [] }: Report): Markup {
  if (problems.length === 0) return nothing
  const lines = problems.map((problem) => {
    const place = placeOf(problem)
    return markup`<li>${place !== '' && markup`<code>${place}</code> `}${rich(problem.message)}${
      problem.suggestion !== undefined && markup`<br><span class="dim">${rich(problem.suggestion)}</span>`
    }</li>
`
  })
  return markup`<ul>
${lines}</ul>`
}

function causes(report: Report): Markup {
  const { causes: all = [] } = report
  if (all.length === 0) return nothing
  const lines = all.map(
    ({
      cause,
      items,
      fix,
    }) => markup`<li><strong>${rich(cause)}</strong>: ${itemLinks(report, items)}<br>${rich(fix)}</li>
`,
  )
  return markup`<ul>
${lines}</ul>`
}

/** Where the report comes from. */
function facts(report: Report): Markup {
  const { checklist, envFiles = [], notes = [], startedAt, durationMs, tool, phase } = report
  const signed = signOffParts(report)
  const rows: readonly (readonly [string, Markup | false])[] = [
    ['Begin', markup`${formatTime(startedAt)}, ${formatMs(durationMs)}`],
    ['Phase', phase !== null && markup`${phase}`],
    ['Checklist', markup`<code>${checklist.path}</code>${checklist.source && ` of the ${sources[checklist.source]}`}`],
    ['Commit', checklist.ref !== null && markup`<code>${checklist.ref}</code>`],
    ['Digest', checklist.sha256 !== null && markup`<code>sha256 ${checklist.sha256}</code>`],
    ['Env files', envFiles.length > 0 && markup`${envFiles.map((file) => markup`<code>${file}</code> `)}`],
    [
      'Notes',
      notes.length > 0 && markup`${notes.map((note, index) => markup`${index > 0 && markup`<br>`}${rich(note)}`)}`,
    ],
    ['Signed off', signed.length > 0 && markup`${signed.join(' · ')}`],
    ['Made by', markup`readiness-gate ${tool.version}`],
  ]
  return markup`<dl>
${rows.map(([name, value]) => value && markup`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
`
}

const sources = { base: 'base', head: 'head', worktree: 'work tree' } as const
