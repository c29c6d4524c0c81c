import { describe, expect, test } from '@jest/globals'
import type { ItemResult } from '../../../src/model/report.ts'
import {
  blockedPart,
  blockersPart,
  closingOf,
  longestList,
  longestRepeats,
} from '../../../src/report/summary/closing.ts'
import { type Detail, whole } from '../../../src/report/summary/detail.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

const server = aFinding({ rule: 'server/login', message: 'app lets nobody in', fix: 'Add the key.' })
const item = (id: string, findings = [aFinding({ observed: id })], over: Partial<ItemResult> = {}) =>
  anItem({ id, title: `Title ${id}`, status: 'failed', checks: [aCheck({ status: 'failed', findings })], ...over })
const told = (items: readonly ItemResult[], part: typeof blockersPart, detail: Partial<Detail> = {}): string => {
  const report = aReport(items)
  return part(report, closingOf(report), { ...whole, ...detail })
}

describe('what is not met', () => {
  test('each with its section, its owner, why and what to do', () => {
    const text = told(
      [item('a', undefined, { owner: 'ops', section: 'Security', reason: 'Tried 3 times.' })],
      blockersPart,
    )
    expect(text).toMatch(
      /^### Not met: 1 item\n\n#### ❌ Not met: Title a\n\nSecurity · `a` · owner: ops\n\nTried 3 times\.\n/,
    )
    expect(text).toContain('- Observed: `a`\n- **Fix:** Send it.')
  })

  test('what was asked several times says so', () => {
    const checks = [aCheck({ status: 'failed', attempts: 4, findings: [aFinding()] })]
    expect(told([item('a', [], { checks })], blockersPart)).toContain('Section · `a` · asked 4 times\n')
  })

  test('what could not be asked says so', () => {
    expect(told([anItemThat('error')], blockersPart)).toContain('#### 🚫 Could not be asked: Title error')
  })

  test('items with the same fault are told once, each with its own words', () => {
    const same = (path: string) => [aFinding({ message: `GET ${path}`, url: `https://shop.test${path}` })]
    const text = told([item('a', same('/a')), item('b', same('/b')), item('c')], blockersPart)
    expect(text).toContain('### Not met: 3 items\n\n#### ❌ Not met: 2 items with the same fault')
    expect(text).toContain('- **Title a** `a`: GET /a\n- **Title b** `b`: GET /b')
    expect(text.match(/Expected/g)).toHaveLength(2)
  })

  test('each of them tells where it is not met, as far as there is room', () => {
    const at = (file: string) => aFinding({ message: 'DEBUG is on', location: { file, line: 1 } })
    const gets = Array.from({ length: 7 }, (_, n) => aFinding({ message: `GET /${n}` }))
    const text = told([item('a', [at('.env.a')]), item('b', [at('.env.b')]), item('c', gets)], blockersPart)
    expect(text).toContain(
      '- **Title a** `a`: DEBUG is on at `.env.a:1`\n- **Title b** `b`: DEBUG is on at `.env.b:1`\n',
    )
    expect(text).toContain('`c`: GET /0; GET /1; GET /2; GET /3; GET /4, and 2 more like it\n')
    expect(told([item('a', gets), item('b', gets)], blockersPart, { repeats: 1 })).toContain(
      'GET /0, and 6 more like it',
    )
  })

  test('what waits for a person, is waived, met or not required is told elsewhere', () => {
    const elsewhere = (['pending', 'expired', 'waived', 'passed', 'skipped', 'blocked'] as const).map((one) =>
      anItemThat(one),
    )
    expect(told([...elsewhere, anItemThat('failed', { required: false })], blockersPart)).toBe('')
  })

  test('of a check that is waived or asks a person nothing is told', () => {
    const checks = (['waived', 'pending', 'failed'] as const).map((status) =>
      aCheck({ status, findings: [aFinding({ observed: `${status} finding` })] }),
    )
    const text = told([item('a', [], { checks })], blockersPart)
    expect(text.match(/\w+ finding/g)).toEqual(['failed finding'])
  })

  test('what there is no room for is named', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id))
    expect(told(items, blockersPart, { told: 1 })).toMatch(
      /3 more, by name\n\n- \*\*Title b\*\* `b`: The header is missing\n/,
    )
    expect(told(items, blockersPart, { told: 0, names: 'title' })).toMatch(/4 items\n\n- Title a `a`\n/)
    expect(told(items, blockersPart, { told: 0, names: 'id', named: 3 })).toMatch(
      /`a`, `b`, `c`\n\nAnd 1 more, in the JSON report\.$/,
    )
    const faults = [1, 2, 3].map((n) => aFinding({ observed: `${n}` }))
    expect(told([item('a', faults)], blockersPart, { faults: 1 })).toMatch(
      /And 2 other faults, which the JSON report has\.$/,
    )
  })
})

test('what is blocked says by what, unless a cause tells that', () => {
  const blocked = anItemThat('blocked', { blockedBy: ['a'] })
  expect(told([item('a'), blocked], blockedPart)).toBe(
    '### ⛔ Blocked: 1 item\n\nNot asked, since what they need is not met.\n\n- **Title blocked** `blocked`: reason blocked',
  )
  expect(told([item('a', [server]), item('b', [server]), blocked], blockedPart)).toBe('')
  expect(told([blocked], blockedPart, { names: 'id' })).toMatch(/\n\n`blocked`$/)
})

test('the longest lists', () => {
  const repeats = [1, 2, 3].map((n) => aFinding({ url: `https://shop.test/${n}` }))
  const closing = closingOf(
    aReport([item('a', [...repeats, aFinding({ observed: 'x' })]), item('b'), anItemThat('blocked')]),
  )
  expect(longestList(closing, [[1]])).toBe(2)
  expect(longestList(closing, [[], Array.from({ length: 7 })])).toBe(7)
  expect(longestRepeats(closing)).toEqual({ repeats: 3, faults: 2 })
})
