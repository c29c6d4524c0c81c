import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Past } from '../../src/report/compare.ts'
import { stateIn, stateLine } from '../../src/run/comment-state.ts'

const marker = '<!-- readiness-gate gate production -->'
const past: Past = {
  startedAt: '2026-11-20T08:30:00.000Z',
  ref: 'c0ffee1',
  verdict: 'not-ready',
  failing: new Map([['hsts', { since: '2026-11-01T00:00:00.000Z', runs: 4 }]]),
  fixed: new Set(['debug-off']),
  flapping: new Set(),
}
const bodyWith = (line: string): string => `${marker}\n${line}\n## Not ready\n`
/** A line as somebody else could write it. */
const forged = (data: unknown): string =>
  bodyWith(`<!-- readiness-gate-state ${deflateRawSync(JSON.stringify(data)).toString('base64url')} -->`)
const good = {
  v: 1,
  at: past.startedAt,
  ref: null,
  verdict: 'ready',
  failing: [] as unknown[],
  fixed: [] as unknown[],
  flapping: [] as unknown[],
}

test('what a run leaves is what a later one reads', () => {
  expect(stateIn(bodyWith(stateLine(past)))).toEqual(past)
  expect(stateIn(bodyWith(stateLine(past)).replaceAll('\n', '\r\n'))).toEqual(past)
})

test('it is one comment of HTML on one line, and short', () => {
  expect(stateLine(past)).toMatch(/^<!-- readiness-gate-state [\w-]+ -->$/)
  const failing = new Map(
    Array.from({ length: 300 }, (_, index) => [`item-${index}`, { since: past.startedAt, runs: 2 }]),
  )
  expect(stateLine({ ...past, failing }).length).toBeLessThan(3000)
})

test('what is too large for a comment is left out whole, so that nothing is told half', () => {
  const failing = new Map(
    Array.from({ length: 4000 }, (_, index) => [
      `${(index * 2654435761).toString(36)}-${(index * 40503).toString(36)}`,
      { since: past.startedAt, runs: index + 1 },
    ]),
  )
  expect(stateLine({ ...past, failing })).toBe('')
})

test('a form that others could have written is read as well', () => {
  expect(stateIn(forged(good))?.verdict).toBe('ready')
})

describe('nothing is read from', () => {
  test.each<[what: string, body: string]>([
    ['a comment without it', bodyWith('')],
    ['an empty comment', ''],
    ['another line than the second', `${marker}\n\n${stateLine(past)}\n`],
    ['what is no data', bodyWith('<!-- readiness-gate-state AAAA -->')],
    ['what grows too large', forged({ ...good, more: 'x'.repeat(1_000_000) })],
    ['another version', forged({ ...good, v: 2 })],
    ['ids that no checklist has', forged({ ...good, fixed: ['<b>'] })],
    ['a time that is none', forged({ ...good, failing: [['a', 'yesterday', 1]] })],
    ['a count that is none', forged({ ...good, failing: [['a', past.startedAt, -1]] })],
    ['a commit that is none', forged({ ...good, ref: 'main; rm' })],
    ['too many', forged({ ...good, fixed: Array.from({ length: 5001 }, () => 'a') })],
    ['a list', forged([])],
    ['a line that is too long', bodyWith(`<!-- readiness-gate-state ${'A'.repeat(12_001)} -->`)],
  ])('%s', (_, body) => {
    expect(stateIn(body)).toBeNull()
  })
})
