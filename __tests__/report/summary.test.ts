import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { renderComment, renderSummary, summaryLimit } from '../../src/report/summary.ts'
import { outlineOf } from '../support/markdown.ts'
import { randomReport } from '../support/random-report.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport, aReportFull, hostileTexts } from '../support/report.ts'
import { situations } from '../support/situations.ts'

const run = 'https://github.com/o/r/actions/runs/1'
const commentOf = (report: Report, limit = 63_000): string => renderComment(report, { run, limit })

const failed = (id: string, over = {}) =>
  anItem({
    id,
    title: `Title ${id}`,
    status: 'failed',
    checks: [aCheck({ status: 'failed', findings: [aFinding(over)] })],
  })

/** `READINESS_REWRITE=1 npm test -- __tests__/report/summary.test.ts` writes what is to be looked at. */
const read = (name: string, text: string): string => {
  const path = new URL(`summary/situations/${name}.md`, import.meta.url)
  if (process.env.READINESS_REWRITE !== undefined) writeFileSync(path, text)
  return readFileSync(path, 'utf8')
}

describe('as it is read', () => {
  test.each(Object.entries(situations))('%s', (name, { report, onFailure, limit }) => {
    const text = renderSummary(report, { onFailure, ...(limit !== undefined && { limit }) })
    expect(text).toBe(read(name, text))
  })

  test('as a comment', () => {
    const closed = situations.closed
    const text = renderComment(closed?.report ?? aReport([]), {
      onFailure: closed?.onFailure ?? [],
      run,
      limit: 63_000,
    })
    expect(text).toBe(read('comment', text))
  })
})

describe('the order', () => {
  test('is verdict, causes, what is not met, people, what is blocked, and then what closes nothing', () => {
    const down = { rule: 'server/login', message: 'app lets nobody in' }
    const summary = renderSummary(
      aReport(
        [
          anItem({ id: 'ok', title: 'All good' }),
          failed('hsts', { message: 'No HSTS' }),
          failed('one', down),
          failed('two', down),
          anItemThat('error', { title: 'Nobody answers' }),
          anItemThat('pending', {
            checks: [aCheck({ status: 'pending', findings: [aFinding({ expected: 'Ring' })] })],
          }),
          anItemThat('blocked'),
          anItemThat('waived'),
          anItemThat('skipped'),
          anItem({ checks: [aCheck({ findings: [aFinding({ level: 'warning', message: 'Only a warning' })] })] }),
        ],
        {
          gateChanges: [{ change: 'loosened', item: 'x', from: 'a', to: 'b', weakens: true }],
          sinceLast: {
            previous: { startedAt: '2026-11-22T10:00:00.000Z', ref: null, verdict: 'ready' },
            newlyFailing: ['hsts'],
            fixed: [],
            stillFailing: [],
            flapping: [],
          },
          signOff: { by: 'Ann', commit: 'c0ffee', at: '2026-11-22T10:00:00.000Z', verdict: 'ready', sha256: 'd1' },
        },
      ),
      { onFailure: [{ title: 'Rollback Plan', text: 'Go back.' }] },
    )
    const order = [
      '## ❌ Not ready: 6 of 10 required items not met',
      '[!CAUTION]',
      '10 items: ',
      'weakens the gate in 1 place',
      '### Fix this first',
      'app lets nobody in',
      '### Not met besides: 2 items',
      'Not met: Title hsts',
      'No HSTS',
      'Could not be asked: Nobody answers',
      '### ✍️ Waiting for people: 1 item',
      'Ring',
      '### ⛔ Blocked: 1 item',
      'reason blocked',
      '### This pull request changes the gate',
      '### Since last time',
      '### ⚠️ Warnings: 1 item with warnings',
      'Only a warning',
      '### 📝 Waivers: 1 item',
      '### ✅ Passed: 2 of 10 items',
      '<details><summary>By section',
      '<details><summary>⏭️ 1 item skipped',
      'Signed off by Ann',
      '### Rollback Plan',
      '<sub>',
    ]
    let at = -1
    for (const part of order) {
      const found = summary.indexOf(part, at + 1)
      expect([part, found > at]).toEqual([part, true])
      at = found
    }
  })

  test.each([
    ['ready', aReport([anItem()]), '> [!TIP]\n> Every required item is met.\n\n1 item: 1 passed.\n'],
    ['not ready', aReport([anItemThat('failed')]), '> [!CAUTION]\n> Not met: Title failed.\n'],
    [
      'could not run',
      aReport([]),
      '> [!CAUTION]\n> Nothing was decided. A gate that did not run to its end is a closed gate.\n',
    ],
  ])('%s says so first', (_name, report, alert) => {
    expect(renderSummary(report).split('\n\n').slice(1).join('\n\n').startsWith(alert)).toBe(true)
  })

  test('a ready gate is short, and shows no section of the document', () => {
    const items = Array.from({ length: 80 }, (_, n) => anItem({ id: `ok-${n}`, section: `S${n % 9}` }))
    const summary = renderSummary(aReport(items), { onFailure: [{ title: 'Rollback Plan', text: 'Go back.' }] })
    expect(summary).not.toContain('Rollback')
    const open = summary.replace(/<details>[\s\S]*<\/details>/, '')
    expect(open.split('\n').length).toBeLessThan(14)
  })
})

describe('where there is little room', () => {
  const items = Array.from({ length: 1000 }, (_, n) =>
    anItem({
      id: `item-number-${n}`,
      title: `The setting number ${n} is right in production`,
      section: `Part ${n % 9}`,
      status: 'failed',
      checks: [
        aCheck({
          status: 'failed',
          findings: Array.from({ length: 5 }, (_, at) =>
            aFinding({
              message: `Fault ${n}.${at}`,
              observed: `${n} ${at} ${'x'.repeat(100)}`,
              fix: 'Mend it. '.repeat(9),
            }),
          ),
        }),
      ],
    }),
  )
  const huge = aReport([...items, ...Array.from({ length: 50 }, (_, n) => anItem({ id: `ok-${n}` }))])

  test('1,000 items and 5,000 findings still name each of them', () => {
    const limit = summaryLimit
    const summary = renderSummary(huge, { limit })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(limit * 0.98)
    expect(items.filter(({ id }) => !summary.includes(`\`${id}\``))).toEqual([])
    expect(summary).toContain('Fault 0.4')
    expect(summary).toContain('Left out here for its size: items that are met and details of what is only named.')
    expect(outlineOf(summary).open).toEqual([])
  })

  test('in a comment they are named, too', () => {
    const comment = commentOf(huge)
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(items.filter(({ id }) => !comment.includes(`\`${id}\``))).toEqual([])
  })

  test('thousands of findings of one item lose repeats, not the item', () => {
    const findings = Array.from({ length: 5000 }, (_, n) => aFinding({ observed: `seen ${n}` }))
    const summary = renderSummary(aReport([anItem({ status: 'failed', checks: [aCheck({ findings })] })]))
    expect(summary).toContain('seen 0')
    expect(summary).toContain('And 4800 other faults, which the JSON report has.')
  })

  test('it loses what matters least first, one after the other', () => {
    const report = aReport([
      ...Array.from({ length: 20 }, (_, n) => anItem({ id: `met-${n}` })),
      ...Array.from({ length: 20 }, (_, n) =>
        anItem({
          id: `warned-${n}`,
          checks: [aCheck({ findings: [aFinding({ level: 'warning', message: `Warns ${n}` })] })],
        }),
      ),
      anItem({
        id: 'repeats',
        status: 'failed',
        checks: [
          aCheck({ findings: Array.from({ length: 60 }, (_, n) => aFinding({ url: `https://shop.test/${n}` })) }),
        ],
      }),
      ...Array.from({ length: 20 }, (_, n) => failed(`fault-${n}`, { observed: `seen ${n}` })),
      anItemThat('waived'),
    ])
    const marks = ['`met-0`', 'Warns 0', '`warned-0`', 'https://shop.test/59', 'seen 19', 'seen 0', 'moving hosts']
    const lost = new Map<string, number>()
    for (let limit = Buffer.byteLength(renderSummary(report)); limit > 900; limit -= 500) {
      const summary = renderSummary(report, { limit })
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit)
      expect(outlineOf(summary).open).toEqual([])
      for (const mark of marks) if (!summary.includes(mark) && !lost.has(mark)) lost.set(mark, limit)
    }
    expect([...lost].sort(([, a], [, b]) => b - a).map(([mark]) => mark)).toEqual(marks)
  })

  test('thousands of waivers, problems and changes leave room for the rest', () => {
    const waived = Array.from({ length: 2000 }, (_, n) => anItemThat('waived', { id: `waived-${n}` }))
    const report = aReport([failed('hsts'), ...waived], {
      problems: Array.from({ length: 2000 }, (_, n) => ({ message: `problem ${n}` })),
      gateChanges: Array.from({ length: 2000 }, (_, n) => ({
        change: 'loosened',
        item: `changed-${n}`,
        from: 'a',
        to: 'b',
        weakens: n === 1999,
      })),
    })
    const comment = commentOf(report)
    expect(comment.length).toBeLessThanOrEqual(65_536)
    for (const mark of ['problem 0', '`hsts`', '`waived-0`', '`changed-1999`', '<sub>']) expect(comment).toContain(mark)
  })

  test('with hardly any room the headline is left', () => {
    expect(renderSummary(huge, { limit: 100 })).toBe(
      '## ❌ Not ready: 1000 of 1050 required items not met · production\n',
    )
  })
})

describe('hostile text', () => {
  test.each(Object.entries(hostileTexts))('%s stands in every field and changes nothing', (_name, text) => {
    expect(faultsOf(renderSummary(aReportFull(text)))).toEqual([])
    expect(faultsOf(commentOf(aReportFull(text)))).toEqual([])
  })

  test('random reports are inert, whole and cut', () => {
    const faults = Array.from({ length: 80 }, (_, seed) => {
      const report = randomReport(seed)
      const texts = [renderSummary(report), commentOf(report), renderSummary(report, { limit: 2500 })]
      return { seed, faults: texts.flatMap(faultsOf) }
    })
    expect(faults.filter((one) => one.faults.length > 0)).toEqual([])
  })
})

/** Elements and links that are not of the program, names that would be called, commands of a runner, markup left open. */
function faultsOf(markdown: string): string[] {
  const { elements, links, lines, open } = outlineOf(markdown)
  const active = /@\w|(?<!\w)(?:https?:\/\/|www\.|javascript:)|(?<!&)#\d|^(?:\s*>)*\s*\[[^\]]*\]:/
  return [
    ...elements.filter((one) => !/^<\/?(?:details|summary|sub|pre)>$|^<br>$/.test(one)),
    ...links.filter((one) => !/^https:\/\/(?:github\.com\/o\/r\/|docs\.test\/)[\w./?=#%~+,;@!$&:-]*$/.test(one)),
    ...lines.filter((line) => active.test(line)),
    ...(markdown.match(/^\s*::.*|##\[/gm) ?? []),
    ...open,
  ]
}
