import type { Finding } from '../../src/model/finding.ts'
import type { CheckResult, ItemResult, Report } from '../../src/model/report.ts'
import { type Status, statuses } from '../../src/model/status.ts'
import { countStatuses, verdictOf } from '../../src/verdict/verdict.ts'

export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'headers/hsts',
    level: 'error',
    message: 'The header is missing',
    expected: 'Strict-Transport-Security',
    observed: 'absent',
    fix: 'Send it.',
    docs: 'https://docs.test/rules.md#headershsts',
    ...over,
  }
}

export function aCheck(over: Partial<CheckResult> = {}): CheckResult {
  return { kind: 'headers', status: 'passed', durationMs: 1, findings: [], ...over }
}

export function anItem(over: Partial<ItemResult> = {}): ItemResult {
  return {
    id: 'item',
    title: 'Item',
    section: 'Section',
    required: true,
    status: 'passed',
    reason: null,
    owner: null,
    durationMs: 1,
    checks: [aCheck()],
    waiver: null,
    attestation: null,
    ...over,
  }
}

export function aReport(items: readonly ItemResult[], over: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'readiness-gate', version: '1.0.0' },
    verdict: verdictOf(items),
    environment: 'production',
    url: 'https://shop.test',
    phase: null,
    checklist: { path: '.github/readiness.yml', ref: null, sha256: null },
    startedAt: '2026-11-23T10:00:00.000Z',
    durationMs: 10,
    counts: countStatuses(items),
    items,
    ...over,
  }
}

/** An item in a status, with the finding or reason that such an item has. Ids and titles are those of the status. */
export function anItemThat(status: Status, over: Partial<ItemResult> = {}): ItemResult {
  const finding = aFinding({ rule: `headers/${status}`, message: `${status} message` })
  const isAsked = status !== 'skipped' && status !== 'blocked'
  const checked = status === 'waived' ? 'failed' : status
  return anItem({
    id: status,
    title: `Title ${status}`,
    status,
    reason: isAsked ? null : `reason ${status}`,
    checks: isAsked ? [aCheck({ status: checked, findings: status === 'passed' ? [] : [finding] })] : [],
    ...(status === 'waived' && {
      waiver: {
        rule: null,
        reason: 'moving hosts',
        approvedBy: 'rina',
        expires: '2026-12-01',
        issue: null,
        state: 'active',
      },
    }),
    ...over,
  })
}

/** A report with an item of each status, each once required and once not. */
export function aReportOfEveryStatus(): Report {
  const required = statuses.map((status) => anItemThat(status))
  const optional = statuses.map((status) =>
    anItemThat(status, { id: `${status}-optional`, title: `Optional ${status}`, required: false, section: 'Optional' }),
  )
  return aReport([...required, ...optional])
}

/** A report in which this text stands wherever a target, a file or a person could have put it. */
export function aReportFull(of: string): Report {
  const finding = aFinding({
    message: of,
    expected: of,
    observed: of,
    fix: of,
    location: { file: of, line: 3, column: 2 },
  })
  const elsewhere = { ...aFinding({ message: of, expected: of, observed: of, fix: of }), url: of }
  const texts = { title: of, section: of, owner: of }
  const items = statuses.flatMap((status) => {
    const level = (['error', 'warning', 'info'] as const).map((one) => ({ ...elsewhere, level: one }))
    const item = anItemThat(status, { ...texts, reason: of })
    const waiver = item.waiver && { ...item.waiver, reason: of, approvedBy: of, issue: of }
    const checks = item.checks.map((check) => ({ ...check, findings: [finding, ...level] }))
    const attestation = { by: of, on: '2026-11-01', result: 'done', validUntil: '2027-01-01', commit: null } as const
    return [{ ...item, checks, waiver, attestation: { ...attestation, evidence: of, note: of } }]
  })
  const problem = { message: of, suggestion: of, location: { file: of, line: 1, column: 1 } }
  const checklist = { path: of, ref: 'c0ffee', sha256: 'ab'.repeat(32), source: 'head' } as const
  const change = { change: 'check-changed', item: of, from: of, to: null, weakens: true } as const
  const more = { gateChanges: [change, { ...change, weakens: false }], notes: [of] }
  return aReport(items, { url: of, environment: of, checklist, problems: [problem], ...more })
}

/** Texts that are markup, commands or worse to one reader or another. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'elements and attributes': '</td></article><h1>owned</h1><img src=x onerror=alert(1)>" onclick="a" \' x=\'',
  'a script': '<script>alert(1)</script><!-- --> ]]> <![CDATA[ &amp; &#60;',
  'Markdown and tables': '| a | **b** | [c](https://evil.test) `` ` `` ``` ~~~ # h @everyone #12 :tada: $x$ _y_ \\|',
  'lines of a list': 'one\n# two\n- three\n| four |\n> five\n```\nsix',
  'workflow commands': '::error file=a::owned\n  ::set-output name=verdict::ready\r\n##[error]owned',
}
