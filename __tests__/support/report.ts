import type { Finding } from '../../src/model/finding.ts'
import type { CheckResult, ItemResult, Report } from '../../src/model/report.ts'
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
    verdict: verdictOf(items, 'error'),
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
