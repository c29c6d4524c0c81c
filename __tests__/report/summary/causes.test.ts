import { describe, expect, test } from '@jest/globals'
import type { ItemResult } from '../../../src/model/report.ts'
import { causesPart } from '../../../src/report/summary/causes.ts'
import { type Detail, whole } from '../../../src/report/summary/detail.ts'
import { explain } from '../../../src/verdict/causes.ts'
import { aCheck, aFinding, anItem, aReport } from '../../support/report.ts'

const server = aFinding({ rule: 'server/login', message: 'app lets nobody in', fix: 'Add the key.' })
const item = (id: string, findings = [aFinding({ observed: id })], over: Partial<ItemResult> = {}) =>
  anItem({ id, title: `Title ${id}`, status: 'failed', checks: [aCheck({ status: 'failed', findings })], ...over })
const told = (items: readonly ItemResult[], detail: Partial<Detail> = {}): string =>
  causesPart(aReport(items), explain(items), { ...whole, ...detail })

describe('causes', () => {
  const items = [item('a', [server]), item('b', [server, aFinding()]), item('c', [server], { required: false })]

  test('are told once with all their items; what follows from them is not told again', () => {
    const text = told(items)
    expect(text).toContain('### Fix this first\n\n#### app lets nobody in\n\n3 items are not met for this one cause.')
    expect(text).toContain('**Fix:** Add the key.')
    expect(text).toMatch(/- \*\*Title a\*\* `a` \(failed\)\n.*\n- \*\*Title c\*\* `c` \(failed, not required\)/)
  })

  test('name their items shortly where there is little room', () => {
    expect(told(items, { names: 'id' })).toMatch(/`a`, `b`, `c`$/)
    expect(told(items, { names: 'id', named: 1 })).toMatch(/`a`\n\nAnd 2 more, in the JSON report\.$/)
  })

  test('several have another title, none is nothing', () => {
    const other = aFinding({ rule: 'server/login', message: 'db lets nobody in' })
    expect(told([...items, item('d', [other]), item('e', [other])])).toContain('### Fix these first')
    expect(told([item('a')])).toBe('')
  })
})

test('of many the first are told with what to do where there is little room, and the others named', () => {
  const items = Array.from({ length: 30 }, (_, n) =>
    item(`i${n}`, [aFinding({ rule: 'server/login', message: `server ${n >> 1} lets nobody in` })]),
  )
  const text = told(items, { names: 'id', named: 3 })
  expect(text.match(/^#### /gm)).toHaveLength(10)
  expect(text).toMatch(/- server 10 lets nobody in: `i20`, `i21`\n.*\n.*\n\nAnd 2 more, in the JSON report\.$/)
})
