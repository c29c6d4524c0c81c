import type { Finding } from '../../src/model/finding.ts'
import type { GateChange } from '../../src/model/gate-change.ts'
import type { ItemResult, Report } from '../../src/model/report.ts'
import { statuses } from '../../src/model/status.ts'
import { causesOf } from '../../src/verdict/causes.ts'
import { oneOf, randomOf } from './random.ts'
import { aCheck, aReport, hostileTexts } from './report.ts'

/** Texts that end, begin or pretend something in one form of output or another. */
const pieces = [
  ...Object.values(hostileTexts),
  '',
  ' ',
  'plain words',
  '`code of a setting=value` and more',
  '```\n::error::owned\n```',
  '~~~~\n<details>',
  '</details></summary></code></pre>',
  '<!--',
  '--> <b',
  '@octo/team @someone',
  'https://evil.test/x?y#z and www.evil.test',
  '[click](https://evil.test) ![](https://evil.test/a.png)',
  'https://evil.test/)](https://evil.test',
  '[id]: https://evil.test',
  '<https://evil.test>',
  '|\n| --- |\n| a |',
  '> [!CAUTION]\n> owned',
  '&lt;script&gt; &#x3c;b&#x3e;',
  '##[add-mask]owned',
  '::stop-commands::x\n::set-env name=A::b',
  'Fix it by `::error file=a::owned by the fix` now',
  'Fix it by `a ##[error] b command that is long` now',
  'a\r\nb\rc\u2028d',
  '\ud800 half',
  '𝓤nicode ‮ right to left',
  '$x^2$ :tada: #12 GH-12 c0ffee0c0ffee0',
  '# one\n\n- two\n\n1. three\n\n---\n***\n',
  'javascript:alert(1)',
  'x'.repeat(500),
]

/** A report with texts like these wherever a target, a file or a person could have put one; the same for the same seed. */
export function randomReport(seed: number): Report {
  const random = randomOf(seed)
  const text = (): string => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 2) }, () => oneOf(pieces, random))
    return parts.join(oneOf(['', ' ', '\n'], random))
  }
  const maybe = <T>(value: () => T): T | undefined => (random() < 0.5 ? value() : undefined)
  const location = () => ({ file: text(), ...(random() < 0.7 && { line: 1 + Math.floor(random() * 9), column: 1 }) })
  const finding = (): Finding => ({
    rule: oneOf(
      ['headers/hsts', 'http/unreachable', 'http/status', 'env/file-missing', 'server/login', text()],
      random,
    ),
    level: oneOf(['error', 'error', 'warning', 'info'], random),
    message: text(),
    expected: text(),
    observed: oneOf(['refused', 'status 503', text()], random),
    fix: text(),
    docs: oneOf(['https://docs.test/rules.md#x', text()], random),
    ...(random() < 0.5 && { location: location() }),
    ...(random() < 0.5 && { url: oneOf(['https://shop.test/', text()], random) }),
  })
  const item = (_: unknown, index: number): ItemResult => ({
    id: random() < 0.8 ? `item-${index}` : text(),
    title: text(),
    section: oneOf(['Security', 'Testing', text()], random),
    required: random() < 0.8,
    status: oneOf(statuses, random),
    reason: maybe(text) ?? null,
    owner: maybe(text) ?? null,
    durationMs: 1,
    checks: Array.from({ length: Math.floor(random() * 3) }, () =>
      aCheck({
        kind: text(),
        status: oneOf(statuses, random),
        findings: Array.from({ length: Math.floor(random() * 5) }, finding),
      }),
    ),
    waiver:
      maybe(() => ({
        rule: maybe(text) ?? null,
        reason: text(),
        approvedBy: text(),
        expires: oneOf(['2026-12-01', text()], random),
        issue: maybe(text) ?? null,
        state: oneOf(['active', 'ending', 'expired', 'unneeded'] as const, random),
      })) ?? null,
    attestation:
      maybe(() => ({
        by: text(),
        on: '2026-11-01',
        result: oneOf(['done', 'not-applicable'] as const, random),
        evidence: maybe(text) ?? null,
        note: maybe(text) ?? null,
        commit: null,
        validUntil: oneOf(['2027-01-01', text()], random),
        ...(random() < 0.3 && { environment: text() }),
      })) ?? null,
    ...(random() < 0.3 && { document: location() }),
    ...(random() < 0.3 && { blockedBy: ['item-0', text()] }),
  })
  const items = Array.from({ length: Math.floor(random() * 12) }, item)
  const change = (): GateChange => ({
    change: oneOf(['loosened', 'item-added', 'waiver-added'] as const, random),
    item: maybe(text) ?? null,
    from: maybe(text) ?? null,
    to: maybe(text) ?? null,
    weakens: random() < 0.5,
  })
  const causes = causesOf(items)
  return aReport(items, {
    environment: maybe(text) ?? null,
    url: maybe(text) ?? null,
    envFiles: [text()],
    checklist: { path: text(), ref: maybe(text) ?? null, sha256: maybe(text) ?? null, source: 'base' },
    notes: [text()],
    gateChanges: Array.from({ length: Math.floor(random() * 3) }, change),
    ...(causes.length > 0 && { causes }),
    ...(random() < 0.7 && { repository: { url: 'https://github.com/o/r', ref: 'c0ffee', directory: '' } }),
    ...(random() < 0.3 && {
      problems: [{ message: text(), suggestion: text(), location: location() }, { message: text() }],
    }),
    ...(random() < 0.3 && {
      signOff: { by: text(), commit: text(), at: '2026-11-26T10:00:00.000Z', verdict: 'ready', sha256: text() },
    }),
    ...(random() < 0.3 && {
      document: { path: text(), drift: [{ ...finding(), level: 'warning' as const }] },
    }),
    ...(random() < 0.5 && {
      sinceLast: {
        previous: { startedAt: '2026-11-22T10:00:00.000Z', ref: maybe(text) ?? null, verdict: 'ready' },
        newlyFailing: [text(), 'item-0'],
        fixed: [text()],
        stillFailing: [{ item: text(), since: '2026-11-20T10:00:00.000Z', runs: 2 }],
        flapping: [text()],
      },
    }),
  })
}
