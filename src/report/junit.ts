import type { ItemResult, Report } from '../model/report.ts'
import { closesGate, hasWarning } from '../verdict/verdict.ts'
import { xml } from './escape.ts'
import { closingSentence, headline, placeOf, statusWords, waiverNote } from './words.ts'

interface Case {
  /** The element and what is in it. */
  readonly text: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  readonly durationMs: number
  /** What is worth telling of a case that broke nothing; those of a suite stand at its end. */
  readonly told: string
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
  readonly startedAt: string
}

/**
 * JUnit XML: a suite for each section, a case for each item; what closes the gate is a failure or an error, a waived item
 * is skipped with its waiver. Suites and cases are as the schemas of Jenkins (xunit-plugin, junit-10.xsd) and Ant (JUnit.xsd) have
 * them: names and order of elements, times without a zone in UTC, and output of a suite rather than of a case.
 */
export function renderJunit(report: Report): string {
  const sections = [...new Set(report.items.map((item) => item.section))]
  const suites: Suite[] = sections.map((name) => {
    const items = report.items.filter((item) => item.section === name)
    return { name, cases: items.map(caseOf), startedAt: startOf(report, items) }
  })
  const own = [...problemCases(report), ...verdictCase(report)]
  if (own.length > 0) suites.push({ name: 'Readiness gate', cases: own, startedAt: report.startedAt })
  const all = suites.flatMap(({ cases }) => cases)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="readiness-gate" ${countsOf(all)} time="${seconds(report.durationMs)}">
${suites.map((suite, id) => render(suite, id, report)).join('\n')}
</testsuites>
`
}

/** When the first of them was asked. */
function startOf({ startedAt }: Report, items: readonly ItemResult[]): string {
  const offsets = items.flatMap(({ startedMs }) => startedMs ?? [])
  const started = new Date(Date.parse(startedAt) + (offsets.length > 0 ? Math.min(...offsets) : 0))
  return Number.isNaN(started.getTime()) ? startedAt : started.toISOString()
}

function problemCases({ problems = [] }: Report): Case[] {
  return problems.map((problem, index) => {
    const text = [placeOf(problem), problem.message, problem.suggestion].filter(Boolean).join('\n')
    const name = index === 0 ? 'configuration' : `configuration ${index + 1}`
    return {
      ...broken({ name, classname: 'readiness-gate', durationMs: 0 }, 'error', 'configuration', problem.message, text),
      durationMs: 0,
    }
  })
}

/** A gate that more than its items close has a case that fails. */
function verdictCase(report: Report): Case[] {
  if (report.verdict !== 'not-ready' || report.items.some(closesGate)) return []
  const head = { name: 'verdict', classname: 'readiness-gate', durationMs: 0 }
  return [broken(head, 'failure', 'not-ready', headline(report), closingSentence(report))]
}

interface Head {
  readonly name: string
  readonly classname: string
  readonly durationMs: number
}

function caseOf(item: ItemResult): Case {
  const head = { name: item.title, classname: item.id, durationMs: item.durationMs }
  const text = details(item)
  if (item.status === 'skipped') return skipped(head, item.reason ?? '', '')
  if (item.status === 'waived') return skipped(head, waiverNote(item), text)
  if (closesGate(item)) {
    return broken(head, item.status === 'error' ? 'error' : 'failure', item.status, firstMessage(item), text)
  }
  const notable = item.status !== 'passed' || hasWarning(item)
  const { durationMs } = item
  return { text: `${open(head)}/>`, outcome: 'passed', durationMs, told: notable ? told(item, text) : '' }
}

function broken(head: Head, outcome: 'failure' | 'error', type: string, message: string, text: string): Case {
  const inside = `<${outcome} type="${xml(type)}" message="${xml(message)}">${xml(text)}</${outcome}>`
  return { text: `${open(head)}>${inside}</testcase>`, outcome, durationMs: head.durationMs, told: '' }
}

function skipped(head: Head, message: string, text: string): Case {
  const inside = `<skipped message="${xml(message)}">${xml(text)}</skipped>`
  return { text: `${open(head)}>${inside}</testcase>`, outcome: 'skipped', durationMs: head.durationMs, told: '' }
}

function open({ name, classname, durationMs }: Head): string {
  return `<testcase name="${xml(name)}" classname="${xml(classname)}" time="${seconds(durationMs)}"`
}

function told({ title, id }: ItemResult, text: string): string {
  return `${title} (${id}): ${text}`
}

function render({ name, cases, startedAt }: Suite, id: number, report: Report): string {
  const sum = cases.reduce((all, { durationMs }) => all + durationMs, 0)
  const facts = [
    `name="${xml(name)}" id="${id}" package="readiness-gate" hostname="${xml(hostOf(report))}"`,
    `${countsOf(cases)} time="${seconds(sum)}" timestamp="${xml(startedAt.replace(/(?:\.\d+)?Z$/, ''))}"`,
  ].join(' ')
  const output = cases.flatMap((one) => (one.told === '' ? [] : [one.told])).join('\n\n')
  return `  <testsuite ${facts}>
    <properties>${properties(report)}</properties>
${cases.map(({ text }) => `    ${text}`).join('\n')}
    <system-out>${xml(output)}</system-out>
    <system-err></system-err>
  </testsuite>`
}

/** What was looked at. */
function hostOf({ url }: Report): string {
  return (url === null ? undefined : URL.parse(url)?.hostname) || 'localhost'
}

function properties({ environment, phase, checklist, tool }: Report): string {
  const facts = { environment, phase, checklist: checklist.path, commit: checklist.ref, version: tool.version }
  return Object.entries(facts)
    .map(([name, value]) => (value === null ? '' : `<property name="${name}" value="${xml(value)}"/>`))
    .join('')
}

function countsOf(cases: readonly Case[]): string {
  const number = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length
  return `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`
}

function firstMessage(item: ItemResult): string {
  const finding = item.checks.flatMap((check) => check.findings).find(({ level }) => level === 'error')
  return finding?.message ?? item.reason ?? statusWords[item.status].word
}

function details(item: ItemResult): string {
  const findings = item.checks
    .flatMap((check) => check.findings)
    .map((finding) =>
      [
        `${finding.level} ${finding.rule}: ${finding.message}`,
        `expected: ${finding.expected}`,
        `observed: ${finding.observed}`,
        placeOf(finding) && `at: ${placeOf(finding)}`,
        `fix: ${finding.fix}`,
      ]
        .filter(Boolean)
        .join('\n'),
    )
  return [statusWords[item.status].word, item.reason, waiverNote(item), ...findings].filter(Boolean).join('\n\n')
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}
