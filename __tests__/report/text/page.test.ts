import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { statuses } from '../../../src/model/status.ts'
import { renderText, textParts } from '../../../src/report/text/page.ts'
import { columnsOf } from '../../../src/report/text/wrap.ts'
import { statusWords } from '../../../src/report/words.ts'
import { randomReport } from '../../support/random-report.ts'
import {
  aCheck,
  aFinding,
  anItem,
  anItemThat,
  aReport,
  aReportFull,
  aReportOfEveryStatus,
  hostileTexts,
} from '../../support/report.ts'

const linesOf = (...report: Parameters<typeof aReport>): string[] => renderText(aReport(...report), {}).split('\n')

describe('an item', () => {
  test.each(statuses)('that is %s says so by sign and word', (status) => {
    const line = renderText(aReportOfEveryStatus(), {})
      .split('\n')
      .find((one) => one.includes(`Title ${status} `))
    const { sign, word } = statusWords[status]
    expect(line).toBe(`  ${sign} Title ${status} · ${status}${status === 'passed' ? '' : ` · ${word}`}`)
  })

  test('that is optional says so', () => {
    expect(linesOf([anItem({ required: false })])).toContain('  ✓ Item · item · optional')
  })

  test('has its owner where it is not met, its reason and its waiver', () => {
    const waived = anItemThat('waived', { owner: 'rina' })
    const lines = linesOf([anItem({ owner: 'nobody asks' }), anItemThat('blocked'), waived]).map((line) => line.trim())
    expect(lines).toContain('reason blocked')
    expect(lines).toContain('owner     rina')
    expect(lines).toContain('Waived until 2026-12-01 (approved by rina): moving hosts')
    expect(lines.join()).not.toContain('nobody asks')
  })

  test('has its findings; of a note only the message', () => {
    const findings = [
      aFinding({ message: 'No HSTS', location: { file: 'a.env', line: 3 } }),
      aFinding({ level: 'warning', message: 'Weak' }),
      aFinding({ level: 'info', message: 'By the way', observed: 'unseen' }),
    ]
    const lines = linesOf([anItem({ status: 'failed', checks: [aCheck({ findings })] })])
    const at = lines.indexOf('      No HSTS · headers/hsts')
    expect(lines.slice(at, at + 5)).toEqual([
      '      No HSTS · headers/hsts',
      '        expected  Strict-Transport-Security',
      '        observed  absent',
      '        at        a.env:3',
      '        fix       Send it.',
    ])
    expect(lines).toContain('      warning: Weak · headers/hsts')
    expect(lines).toContain('      info: By the way · headers/hsts')
    expect(lines.join()).not.toContain('unseen')
  })
})

describe('the whole', () => {
  test('sections in order, then verdict, sentence and counts', () => {
    const lines = linesOf([anItem({ section: 'B' }), anItemThat('failed', { section: 'A' }), anItem({ section: 'B' })])
    const order = [
      'Production Readiness Gate https://shop.test',
      'B',
      'A',
      '❌ Not ready: 1 of 3 required items not met · production',
    ]
    expect(lines.filter((line) => order.includes(line))).toEqual(order)
    expect(lines.slice(-3)).toEqual(['Not met: Title failed.', '2 passed, 1 failed in 10 ms', ''])
  })

  test('problems with place and suggestion; nothing is counted', () => {
    const problems = [
      { message: 'unknown key', suggestion: 'did you mean', location: { file: 'c.yml', line: 2, column: 1 } },
      { message: 'empty' },
    ]
    expect(linesOf([], { verdict: 'error', problems, url: null })).toEqual([
      '',
      'Production Readiness Gate',
      '',
      '✗ c.yml:2:1: unknown key',
      '    did you mean',
      '',
      '✗ empty',
      '',
      '🚫 The gate could not run · production',
      '',
    ])
  })

  test('colours change nothing else', () => {
    const report = aReportOfEveryStatus()
    const colored = renderText(report, { color: true })
    expect(colored).toContain('\u001b[31m')
    expect(stripVTControlCharacters(colored)).toBe(renderText(report, {}))
  })
})

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'random report %i: no line is a workflow command, at any width',
  (seed) => {
    const report = randomReport(seed)
    const plain = renderText(report, { verbose: true }).split('\n')
    for (const width of [undefined, 40, 60, 97]) {
      const text = renderText(report, { verbose: true, ...(width !== undefined && { width }) })
      expect(text).not.toMatch(/^\s*::|##\[/m)
      expect(text.split('\n').length).toBeGreaterThanOrEqual(plain.length)
    }
  },
)

describe('hostile text', () => {
  test.each(Object.entries(hostileTexts))('%s: no line is a workflow command, none begins by itself', (_name, text) => {
    const plain = renderText(aReportFull('text'), {}).split('\n')
    const lines = renderText(aReportFull(text), {}).split('\n')
    expect(lines.join('\n')).not.toMatch(/^\s*::|##\[/m)
    expect(lines.filter((line) => !/^\s*│/.test(line))).toHaveLength(plain.length)
  })
})

test('sections of the document are shown where the gate is closed, and start no command', () => {
  const onFailure = [{ title: 'Rollback plan', text: 'Call ops\n::error::x\n' }]
  const closed = renderText(aReport([anItemThat('failed')]), {}, onFailure)
  expect(closed).toContain('\nRollback plan\n  Call ops\n')
  expect(closed).not.toMatch(/^\s*::/m)
  expect(renderText(aReport([anItem()]), {}, onFailure)).not.toContain('Rollback')
})

test('the env files that were judged are named', () => {
  expect(renderText(aReport([anItem()], { envFiles: ['.env', '.env.local'] }), {})).toContain('· .env · .env.local')
})

describe('how much', () => {
  const report = aReport(
    [
      anItem({ section: 'Met' }),
      anItemThat('skipped', { section: 'Met' }),
      anItem({ section: 'Met', id: 'm' }),
      anItemThat('failed'),
      anItem({ id: 'beside', title: 'Beside' }),
    ],
    {
      notes: ['A note.'],
    },
  )

  test('quiet: what is not met, and the verdict', () => {
    const text = renderText(report, { quiet: true }, [{ title: 'Rollback', text: 'x' }])
    expect(text).toContain('Title failed')
    expect(text).toContain('❌ Not ready')
    expect(text).not.toMatch(/Met\n|Beside|Rollback|A note/)
  })

  test('quiet: problems are told', () => {
    const wrong = aReport([], { verdict: 'error', problems: [{ message: 'unknown key' }] })
    expect(renderText(wrong, { quiet: true })).toContain('✗ unknown key')
  })

  test('a part in which all is met and nothing warns may be folded, by a title of its own', () => {
    const warned = anItem({ section: 'Warned', checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })
    const folds = textParts(aReport([...report.items, warned]), {}).flatMap(({ fold }) => fold ?? [])
    expect(folds).toEqual(['Met: 2 of 3 items passed, 1 skipped'])
  })

  test('a cause of several items is told once', () => {
    const causes = [{ cause: 'shop.test refuses connections', items: ['a', 'b'], fix: 'Start it.' }]
    const text = renderText(aReport([anItem()], { causes }), {})
    expect(text).toContain('\nCauses of several items\n  shop.test refuses connections: a, b\n    Start it.\n')
  })

  test.each([60, 80, 120])('at %i columns only what cannot be broken is longer', (width) => {
    const lines = renderText(aReportOfEveryStatus(), { width }).split('\n')
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
  })
})
