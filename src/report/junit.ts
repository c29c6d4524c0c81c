import type { ItemResult, Report } from '../model/report.ts'
import { closesGate, hasWarning } from '../verdict/verdict.ts'
import { xml } from './escape.ts'
import { closingSentence, headline, placeOf, statusWords, waiverNote } from './words.ts'

/** JUnit XML: a test suite for each section, a test case for each item; what closes the gate is a failure or an error. */
export function renderJunit(report: Report): string {
  const sections = [...new Set(report.items.map((item) => item.section))]
  const suites = sections.map((section) =>
    suite(
      section,
      report.items.filter((item) => item.section === section),
    ),
  )
  if (report.problems) {
    const cases = report.problems.map((problem) => {
      const text = [placeOf(problem), problem.message, problem.suggestion].filter(Boolean).join('\n')
      return `    <testcase name="configuration" classname="readiness-gate"><error message="${xml(problem.message)}">${xml(text)}</error></testcase>`
    })
    suites.push(
      `  <testsuite name="Readiness gate" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0">\n${cases.join('\n')}\n  </testsuite>`,
    )
  }
  const byWarnings = report.verdict === 'not-ready' && !report.items.some(closesGate)
  if (byWarnings) {
    suites.push(
      `  <testsuite name="Readiness gate" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="verdict" classname="readiness-gate"><failure message="${xml(headline(report))}">${xml(closingSentence(report))}</failure></testcase>
  </testsuite>`,
    )
  }
  const total = report.items.length + (report.problems?.length ?? 0) + (byWarnings ? 1 : 0)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="readiness-gate" tests="${total}" time="${seconds(report.durationMs)}">
${suites.join('\n')}
</testsuites>
`
}

function suite(section: string, items: readonly ItemResult[]): string {
  const number = (test: (item: ItemResult) => boolean): number => items.filter(test).length
  const failures = number((item) => closesGate(item) && item.status !== 'error')
  const errors = number((item) => closesGate(item) && item.status === 'error')
  const skipped = number((item) => item.status === 'skipped')
  return `  <testsuite name="${xml(section)}" tests="${items.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${items.map(testCase).join('\n')}
  </testsuite>`
}

function testCase(item: ItemResult): string {
  const head = `    <testcase name="${xml(item.title)}" classname="${xml(item.id)}" time="${seconds(item.durationMs)}">`
  const text = details(item)
  if (item.status === 'skipped') return `${head}<skipped message="${xml(item.reason ?? '')}"/></testcase>`
  if (closesGate(item)) {
    const element = item.status === 'error' ? 'error' : 'failure'
    return `${head}<${element} type="${item.status}" message="${xml(firstMessage(item))}">${xml(text)}</${element}></testcase>`
  }
  const notable = item.status !== 'passed' || hasWarning(item)
  return notable ? `${head}<system-out>${xml(text)}</system-out></testcase>` : `${head}</testcase>`
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
