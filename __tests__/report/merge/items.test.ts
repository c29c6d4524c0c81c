import { describe, expect, test } from '@jest/globals'
import type { ItemResult } from '../../../src/model/report.ts'
import { type Status, statuses } from '../../../src/model/status.ts'
import { checklistOf, mergeItems } from '../../../src/report/merge/items.ts'
import { isMet } from '../../../src/verdict/verdict.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

const run = (name: string, ...items: ItemResult[]) => ({ name, report: aReport(items, { environment: name }) })
const [staging, production] = ['staging', 'production']

test('an item is as bad as the worst run saw it, and never better', () => {
  for (const a of statuses) {
    for (const b of statuses) {
      const [item] = mergeItems([run(staging, anItemThat(a, { id: 'x' })), run(production, anItemThat(b, { id: 'x' }))])
      expect([a, b]).toContain(item?.status)
      expect([a, b, isMet(item?.status as Status)]).toEqual([a, b, isMet(a) && isMet(b)])
      expect(item?.runs).toEqual([
        { run: staging, status: a },
        { run: production, status: b },
      ])
    }
  }
})

test('an item that one run skipped is what the other one saw', () => {
  const skipped = anItemThat('skipped', { id: 'x' })
  expect(mergeItems([run(staging, skipped), run(production, anItem({ id: 'x' }))])[0]?.status).toBe('passed')
})

test('what one run requires is required', () => {
  const optional = anItem({ id: 'x', required: false })
  expect(mergeItems([run(staging, optional), run(production, anItem({ id: 'x' }))])[0]?.required).toBe(true)
})

describe('findings', () => {
  const failing = (message: string) =>
    anItem({ id: 'x', status: 'failed', checks: [aCheck({ status: 'failed', findings: [aFinding({ message })] })] })
  const messages = (...items: ItemResult[]) =>
    mergeItems(items.map((item, index) => run(`run-${index}`, item)))[0]?.checks.map(({ findings }) =>
      findings.map(({ message }) => message),
    )

  test('that every run has are told once', () => {
    expect(messages(failing('missing'), failing('missing'))).toEqual([['missing']])
  })

  test('of some runs name them', () => {
    expect(messages(failing('a'), failing('a'), failing('b'))).toEqual([['run-0, run-1: a', 'run-2: b']])
    expect(messages(anItem({ id: 'x' }), failing('a'))).toEqual([['run-1: a']])
  })

  test('are told without a name where only one run asked', () => {
    expect(messages(anItemThat('skipped', { id: 'x' }), failing('a'))).toEqual([['a']])
  })

  test('of two checks of a kind stay apart', () => {
    const two = anItem({ id: 'x', checks: [aCheck({ findings: [aFinding()] }), aCheck({ findings: [aFinding()] })] })
    expect(messages(two, two)).toEqual([['The header is missing'], ['The header is missing']])
  })
})

test('reasons that differ name their runs', () => {
  const why = (reason: string | null) => anItemThat('blocked', { id: 'x', reason })
  const merged = (...reasons: (string | null)[]) =>
    mergeItems(reasons.map((reason, index) => run(`run-${index}`, why(reason))))[0]?.reason
  expect(merged('needs a', 'needs a')).toBe('needs a')
  expect(merged('needs a', 'needs b')).toBe('run-0: needs a; run-1: needs b')
  expect(merged(null, 'needs b')).toBe('run-1: needs b')
  expect(merged(null, null)).toBeNull()
})

test('items of different checklists are different items', () => {
  const other = { path: '.github/readiness.yml', ref: null, sha256: 'b' }
  const api = { name: 'api', report: aReport([anItem({ id: 'x' })]) }
  const blocked = anItemThat('blocked', { id: 'x', section: 'Security', blockedBy: ['y'] })
  const web = { name: 'web', report: aReport([blocked], { checklist: other }) }
  expect(mergeItems([api, web])).toMatchObject([
    { id: 'api/x', section: 'api · Section', status: 'passed' },
    { id: 'web/x', section: 'web · Security', status: 'blocked', blockedBy: ['web/y'] },
  ])
  expect(checklistOf(api.report)).not.toBe(checklistOf(web.report))
})
