import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.ts'
import {
  aCheck,
  aFinding,
  anItem,
  anItemThat,
  aReport,
  aReportFull,
  aReportOfEveryStatus,
  hostileTexts,
} from '../support/report.ts'

const failed = (id: string, over = {}) =>
  anItem({
    id,
    title: `Title ${id}`,
    status: 'failed',
    checks: [aCheck({ status: 'failed', findings: [aFinding(over)] })],
  })

describe('the summary', () => {
  test('says first whether it is ready, then what is wrong, who has to act, and folds what is met', () => {
    const summary = renderSummary(
      aReport([
        anItem({ id: 'ok', title: 'All good' }),
        failed('hsts', { message: 'No HSTS' }),
        anItem({
          id: 'unasked',
          status: 'error',
          checks: [aCheck({ status: 'error', findings: [aFinding({ rule: 'http/timeout' })] })],
        }),
        anItem({
          id: 'person',
          status: 'pending',
          checks: [
            aCheck({
              kind: 'manual',
              status: 'pending',
              findings: [aFinding({ message: 'Nobody', expected: 'Ring the bell', fix: 'Write it down' })],
            }),
          ],
        }),
        anItem({ id: 'after', status: 'blocked', reason: 'needs hsts (failed)', checks: [] }),
        anItem({ id: 'off', status: 'skipped', reason: 'its `when` is false', checks: [] }),
        anItem({
          id: 'warned',
          checks: [aCheck({ findings: [aFinding({ level: 'warning', message: 'Only a warning' })] })],
        }),
      ]),
    )
    const order = [
      '## ❌ Not ready: 4 of 7 required items not met',
      '[!CAUTION]',
      'What failed',
      'No HSTS',
      'What could not be asked',
      'Who has to say something',
      'Ring the bell',
      'Blocked by something else',
      'needs hsts',
      'Warnings',
      'Only a warning',
      '<details><summary>✅ 2 items passed',
      '<details><summary>⏭️ 1 item skipped',
      '<sub>',
    ]
    let at = -1
    for (const part of order) {
      const found = summary.indexOf(part, at + 1)
      expect([part, found > at]).toEqual([part, true])
      at = found
    }
  })

  test('shows the sections of the document only when the gate is closed', () => {
    const onFailure = [{ title: 'Rollback Plan', text: '1. go back\n\n```bash\ngit checkout' }]
    expect(renderSummary(aReport([anItem()]), { onFailure })).not.toContain('Rollback')
    const closed = renderSummary(aReport([failed('x')]), { onFailure })
    expect(closed).toContain('### Rollback Plan')
    expect(closed.match(/```/g)).toHaveLength(2)
  })

  test('a waiver stays visible with its reason and end', () => {
    const waiver = {
      rule: null,
      reason: 'moving hosts',
      approvedBy: 'rina',
      expires: '2026-12-01',
      issue: 'OPS-7',
      state: 'ending' as const,
    }
    const summary = renderSummary(aReport([anItem(), { ...failed('hsts'), status: 'waived', waiver }]))
    for (const part of ['Waivers', 'moving hosts', 'rina', '2026-12-01', 'OPS-7', 'which is soon'])
      expect(summary).toContain(part)
    const gone = renderSummary(aReport([{ ...failed('hsts'), waiver: { ...waiver, state: 'expired' } }]))
    expect(gone).toContain('no longer counts')
    expect(gone).not.toContain('📝')
  })

  test('shrinks to what keeps the gate closed, then to the counts, and never exceeds the limit in bytes', () => {
    const many = Array.from({ length: 400 }, (_, index) => anItem({ id: `ok-${index}`, title: 'ü'.repeat(100) }))
    const few = [failed('hsts', { observed: '日本'.repeat(200) })]
    const report = aReport([...many, ...few])
    const full = renderSummary(report)
    expect(full).toContain('ok-399')

    const smaller = renderSummary(report, { limit: 20_000 })
    expect(Buffer.byteLength(smaller)).toBeLessThanOrEqual(20_000)
    expect(smaller).toContain('Title hsts')
    expect(smaller).not.toContain('ok-399')
    expect(smaller).toContain('left out for size')

    const smallest = renderSummary(report, { limit: 700 })
    expect(Buffer.byteLength(smallest)).toBeLessThanOrEqual(700)
    expect(smallest).toContain('Not ready')
    expect(smallest).not.toContain('Title hsts</')
  })

  test('hundreds of failing items with long findings stay below 1 MiB', () => {
    const huge = Array.from({ length: 300 }, (_, index) =>
      failed(`f${index}`, { observed: '|'.repeat(2000), fix: 'x'.repeat(2000) }),
    )
    expect(Buffer.byteLength(renderSummary(aReport(huge)))).toBeLessThanOrEqual(1024 * 1024)
  })
})

describe('what is said of every status', () => {
  const summary = renderSummary(aReportOfEveryStatus())
  /** The part below a heading of the third level, or of a fold. */
  const part = (title: string): string =>
    summary.split(/^(?:### |<details><summary>)/m).find((one) => one.startsWith(title)) ?? ''

  test.each([
    ['What failed', 'failed'],
    ['What could not be asked', 'error'],
    ['Who has to say something', 'pending'],
    ['Who has to say something', 'expired'],
    ['Blocked by something else', 'blocked'],
    ['Waivers', 'waived'],
    ['✅ 2 items passed', 'passed'],
    ['⏭️ 2 items skipped', 'skipped'],
  ])('below %j: %s', (title, status) => {
    expect(part(title)).toContain(`**Title ${status}**`)
    expect(part('Not required, not met').includes(`**Optional ${status}**`)).toBe(
      ['failed', 'error', 'pending', 'expired', 'blocked'].includes(status),
    )
  })

  test('a blocked and a skipped one say why', () => {
    expect(part('Blocked by something else')).toContain('| reason blocked |')
    expect(part('⏭️')).toContain('| reason skipped |')
  })

  test('a passed one says by what or by whom', () => {
    const attestation = {
      by: 'rina',
      on: '2026-11-01',
      result: 'done' as const,
      validUntil: '2027-01-30',
      evidence: 'OPS-7',
      note: null,
      commit: null,
    }
    const text = renderSummary(aReport([anItem(), anItem({ id: 'b', attestation })]))
    expect(text).toContain('| headers |')
    expect(text).toContain('attested by rina on 2026-11-01, counts until 2027-01-30, evidence: OPS-7')
  })
})

describe('the whole', () => {
  test.each([
    ['ready', aReport([anItem()]), '[!TIP]\n> Every required item is met. 1 passed.'],
    ['not ready', aReport([anItemThat('failed')]), '[!CAUTION]\n> Not met: Title failed.'],
    ['could not run', aReport([]), '[!CAUTION]\n> Nothing was decided. A gate that did not run is a closed gate.'],
  ])('%s', (_name, report, alert) => {
    expect(renderSummary(report)).toContain(`> ${alert}\n`)
  })

  test('problems with their place and what to do', () => {
    const location = { file: 'c.yml', line: 2, column: 1 }
    const problems = [{ message: 'unknown key', suggestion: 'did you mean', location }, { message: 'empty' }]
    const summary = renderSummary(aReport([], { verdict: 'error', problems }))
    expect(summary).toContain('| `c.yml:2:1` | unknown key | did you mean |')
    expect(summary).toContain('|  | empty |  |')
  })

  test('the foot says what was looked at', () => {
    const checklist = { path: 'list.yml', ref: 'c0ffee'.repeat(7), sha256: 'ab'.repeat(32) }
    const foot = renderSummary(aReport([anItem()], { checklist, phase: 'pre-deploy' }))
      .split('\n')
      .at(-2)
    expect(foot).toBe(
      '<sub>`https://shop.test` · pre-deploy · `list.yml@c0ffeec0ffee` · sha256 abababababab · 1 passed · 10 ms · 2026-11-23 10:00 UTC · readiness-gate 1.0.0</sub>',
    )
  })
})

describe('hostile text', () => {
  /** Headings, tags and the number of cells of every row. */
  const shape = (summary: string): string[] =>
    summary.split('\n').map((line) => {
      const words = line.replace(/`[^`]*`/g, '').replace(/<code>[^<]*<\/code>/g, '')
      const tags = (words.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>')
      const links = words.match(/\]\([^)]*\)/g) ?? []
      const start = /^(#+ |> (?:\[!\w+\])?|\| ---)?/.exec(line)?.[0] ?? ''
      return `${start} ${line.startsWith('|') ? words.split('|').length : 0} ${tags.join('')} ${links.join('')}`
    })
  const plain = shape(renderSummary(aReportFull('text')))

  test.each(Object.entries(hostileTexts))('%s changes no structure', (_name, text) => {
    const summary = renderSummary(aReportFull(text))
    expect(shape(summary)).toEqual(plain)
    const words = summary.replace(/`[^`\n]*`/g, '').replace(/<code>[^<]*<\/code>/g, '')
    expect(words).not.toMatch(/@everyone|https:\/\/evil|(?<!&)#12|^\s*::|##\[/m)
  })

  test('a section of the document that leaves markup open', () => {
    const text = '<details>\n<script>alert(1)</script>\n```\ncode'
    const summary = renderSummary(aReport([anItemThat('failed')]), { onFailure: [{ title: '<b>', text }] })
    expect(summary).toContain('### &#60;b&#62;')
    expect(summary).not.toMatch(/<script|<details>\n/)
    expect(summary).toContain('code\n```\n')
  })
})
