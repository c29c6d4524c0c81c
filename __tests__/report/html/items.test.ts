import { describe, expect, test } from '@jest/globals'
import { statuses } from '../../../src/model/status.ts'
import { anchorsOf, itemLinks, itemSections, ownersOf, sectionsOf } from '../../../src/report/html/items.ts'
import { statusWords } from '../../../src/report/words.ts'
import { attribute, type Page, read, textOf } from '../../support/page.ts'
import { aCheck, anItem, anItemThat, aReport, aReportOfEveryStatus } from '../../support/report.ts'

const every = aReportOfEveryStatus()
const page = read(itemSections(every).text)

const articleOf = (of: Page, status: string) =>
  of.elements.find((one) => one.tagName === 'article' && attribute(one, 'data-status') === status)

describe('an item', () => {
  test.each(statuses)('that is %s says so, once as a word', (status) => {
    const kind = { passed: 'passed', waived: 'open', skipped: 'open' }[status as string] ?? 'closes'
    const article = articleOf(page, status)
    expect(attribute(article, 'class')).toBe(`item ${kind}`)
    expect(textOf(article)).toContain(`${statusWords[status].word} · ${status}`)
    const index = every.items.findIndex(({ id }) => id === `${status}-optional`)
    expect(page.of(`item-${index}`)).toContain(`${statusWords[status].word} · optional · ${status}-optional`)
  })

  test('has its owner, reason, waiver, attestation and attempts', () => {
    const attestation = {
      by: 'omar',
      on: '2026-11-01',
      result: 'done',
      validUntil: '2027-01-01',
      commit: null,
    } as const
    const report = aReport([
      anItemThat('waived', { owner: 'rina' }),
      anItemThat('blocked', { blockedBy: ['waived', 'gone'] }),
      anItem({
        checks: [aCheck({ attempts: 3 })],
        attestation: { ...attestation, evidence: 'https://a.test/', note: 'seen' },
      }),
    ])
    const text = read(itemSections(report).text)
    expect(text.of('item-0')).toContain(
      'Waived until 2026-12-01, which is soon (approved by rina)'.replace(', which is soon', ''),
    )
    expect(text.of('item-0')).toContain('owner: rina')
    expect(text.of('item-1')).toContain('reason blocked Waits for waived, gone')
    expect(text.of('item-2')).toContain('headers, 1 ms, 3 attempts')
    expect(text.of('item-2')).toContain(
      'Attested by omar on 2026-11-01, counts until 2027-01-01; evidence: https://a.test/; seen',
    )
  })

  test('with an id of any text still has an anchor that is one', () => {
    const report = aReport([anItem({ id: 'a b"<' })])
    expect([...anchorsOf(report)]).toEqual([['a b"<', 'item-0']])
    expect(itemLinks(report, ['a b"<', 'gone']).text).toBe(
      '<a href="#item-0"><code>a b&quot;&lt;</code></a>, <code>gone</code>',
    )
  })
})

test('a section is folded where all of it is met, and tells how much is', () => {
  const report = aReport([
    anItem({ section: 'A' }),
    anItemThat('skipped', { section: 'C' }),
    anItemThat('failed', { section: 'B' }),
    anItem({ section: 'B', id: 'x' }),
  ])
  const folds = read(itemSections(report).text).elements.filter(({ tagName }) => tagName === 'details')
  expect(folds.map((one) => [attribute(one, 'open'), textOf(one).trim().split('\n')[0]])).toEqual([
    [undefined, 'A 1 of 1 item passed'],
    [undefined, 'C 0 of 1 item passed, 1 skipped'],
    ['', 'B 1 of 2 items passed'],
  ])
  expect([sectionsOf(report), ownersOf(report)]).toEqual([['A', 'C', 'B'], []])
})

test('what was asked and what came back is folded', () => {
  const conversation = [{ asked: 'GET /', answered: 'HTTP 500\n<b>' }]
  const { elements } = read(itemSections(aReport([anItemThat('failed', { checks: [aCheck({ conversation })] })])).text)
  expect(elements.filter(({ tagName }) => tagName === 'pre').map(textOf)).toEqual(['GET /\nHTTP 500\n<b>'])
})
