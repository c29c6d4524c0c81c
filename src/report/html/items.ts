import type { AttestationResult } from '../../model/attestation.ts'
import type { CheckResult, ItemResult, Report } from '../../model/report.ts'
import { closesGate, isMet } from '../../verdict/verdict.ts'
import { documentLink } from '../links.ts'
import { alike } from '../summary/groups.ts'
import { formatMs, progress, statusWords, waiverNote } from '../words.ts'
import { findingMarkup } from './finding.ts'
import { link, type Markup, markup, rich } from './markup.ts'

/** Where an item stands on the page. Ids of a report that was stored may be any text, so they are counted. */
export function anchorsOf({ items }: Report): ReadonlyMap<string, string> {
  const known = anchors.get(items) ?? new Map(items.map(({ id }, index) => [id, `item-${index}`]))
  anchors.set(items, known)
  return known
}

const anchors = new WeakMap<Report['items'], ReadonlyMap<string, string>>()

/** Names of items as links to where they stand. */
export function itemLinks(report: Report, ids: readonly string[]): Markup {
  const anchors = anchorsOf(report)
  const links = ids.map((id, index) => {
    const anchor = anchors.get(id)
    const name = anchor === undefined ? markup`<code>${id}</code>` : markup`<a href="#${anchor}"><code>${id}</code></a>`
    return markup`${index > 0 && ', '}${name}`
  })
  return markup`${links}`
}

/** Every item below its section; a section in which all is met is folded. */
export function itemSections(report: Report): Markup {
  const owners = ownersOf(report)
  const anchors = anchorsOf(report)
  const sections = sectionsOf(report).map((section, index) => {
    const items = report.items.filter((item) => item.section === section)
    const met = items.filter(({ status }) => isMet(status)).length
    const articles = items.map((item) => article(report, item, owners, anchors))
    return markup`<details class="section" data-section="${index}"${met < items.length && markup` open`}>
<summary><h3>${section}</h3> <span class="dim">${progress(items, 'item')}</span></summary>
${articles}</details>
`
  })
  return markup`${sections}`
}

export function sectionsOf({ items }: Report): string[] {
  return [...new Set(items.map(({ section }) => section))]
}

export function ownersOf({ items }: Report): string[] {
  return [...new Set(items.flatMap(({ owner }) => owner ?? []))].sort()
}

function article(
  report: Report,
  item: ItemResult,
  owners: readonly string[],
  anchors: ReadonlyMap<string, string>,
): Markup {
  const { emoji, word } = statusWords[item.status]
  const anchor = anchors.get(item.id) ?? ''
  const owner = item.owner === null ? '' : owners.indexOf(item.owner)
  const box = item.document ? documentLink(report, item.document) : null
  const kind = closesGate(item) ? 'closes' : item.status === 'passed' ? 'passed' : 'open'
  const findings = item.checks.flatMap(({ findings: all }) =>
    alike(all).map((repeats) => findingMarkup(report, repeats)),
  )
  return markup`<article class="item ${kind}" id="${anchor}" data-status="${item.status}" data-owner="${owner}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title"><span aria-hidden="true">${emoji}</span> ${rich(item.title)}</h4>
<p class="facts"><strong>${word}</strong>${!item.required && ' · optional'} · <code>${link(box, item.id)}</code>${
    item.owner !== null && markup` · owner: ${item.owner}`
  }${item.checks.length > 0 && markup` · ${askedWords(item)}`}</p>
${notesOf(report, item)}${findings}${item.checks.map(conversation)}</article>
`
}

/** What a check asked and what came back, where the report tells. */
function conversation({ conversation: exchanges = [] }: CheckResult): Markup | false {
  if (exchanges.length === 0) return false
  const lines = exchanges.map(
    ({ asked, answered }) => markup`<pre><code>${asked}${answered !== null && `\n${answered}`}</code></pre>`,
  )
  return markup`<details><summary>What was asked and what came back</summary>${lines}</details>`
}

function askedWords({ checks, durationMs }: ItemResult): string {
  const attempts = Math.max(...checks.map(({ attempts = 1 }) => attempts))
  const kinds = [...new Set(checks.map(({ kind }) => kind))].join(', ')
  return `${kinds}, ${formatMs(durationMs)}${attempts > 1 ? `, ${attempts} attempts` : ''}`
}

function notesOf(report: Report, item: ItemResult): readonly Markup[] {
  const { reason, blockedBy, waiver, attestation } = item
  const issue = waiver?.issue ? markup`, issue ${link(issueAddress(report, waiver.issue), waiver.issue)}` : ''
  return [
    ...(reason === null ? [] : [markup`<p>${rich(reason)}</p>\n`]),
    ...(blockedBy?.length ? [markup`<p>Waits for ${itemLinks(report, blockedBy)}</p>\n`] : []),
    ...(waiver === null ? [] : [markup`<p class="waiver">${rich(waiverNote(item))}${issue}</p>\n`]),
    ...(attestation === null ? [] : [attestationNote(attestation)]),
  ]
}

/** The address of an issue: as it is written, or of that number in the repository. */
function issueAddress({ repository }: Report, issue: string): string {
  const number = /^#(\d{1,9})$/.exec(issue)?.[1]
  return number !== undefined && repository ? `${repository.url}/issues/${number}` : issue
}

function attestationNote({ by, on, validUntil, evidence, note, result, environment }: AttestationResult): Markup {
  const what = result === 'done' ? 'Attested' : 'Not applicable, as attested'
  return markup`<p>${what} by ${by} on ${on}, counts until ${validUntil}${environment !== undefined && ` in ${environment}`}${
    evidence !== null && markup`; evidence: ${link(evidence, evidence)}`
  }${note !== null && markup`; ${rich(note)}`}</p>
`
}
