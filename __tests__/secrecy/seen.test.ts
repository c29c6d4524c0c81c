import { describe, expect, test } from '@jest/globals'
import { leaksIn, run } from '../support/secrets/placing.ts'
import type { Family, Planted } from '../support/secrets/planted.ts'
import { answers } from '../support/secrets/positions/answers.ts'
import { mistakes } from '../support/secrets/positions/mistakes.ts'
import { files } from '../support/secrets/positions/others.ts'
import type { Position } from '../support/secrets/positions/position.ts'

// Each of these was seen in an output once.

const jwt = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4ifQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`

function planted(value: string, family: Family = 'special'): Planted {
  return { family, value, parts: [value] }
}

/** A position in which a target writes only what it is told to. */
function cut(position: Position | undefined, text: string): Position {
  if (!position) throw new Error('no such position')
  return (spot) => position({ ...spot, line: text, written: text })
}

async function outcome(position: Position, secret: Planted, least?: number) {
  const placements = [{ name: '', position, secret, writing: 'as it is' }] as const
  const { outputs, report, shown } = await run(placements)
  return { leaks: leaksIn(outputs, placements, least), report, shown, json: outputs.json ?? '' }
}

describe('a begin of a JWT that the target cut', () => {
  test.each([
    ['Location, refused', answers],
    ['Location of another scheme', answers],
    ['content type of a page', answers],
    ['CSP, a directive', answers],
    ['header value', answers],
    ['path of a cookie', answers],
    ['domain of a cookie', answers],
    ['server name of nginx', files],
    ['what a service depends on', files],
  ])('%s', async (name, positions) => {
    for (const length of [8, 30, 60, 110]) {
      const found = await outcome(cut(positions[name], jwt.slice(0, length)), planted(jwt, 'jwt'))
      expect([length, found.leaks, found.shown]).toEqual([length, [], 1])
    }
  })
})

describe('a configuration error', () => {
  test.each(['phase', 'an expression', 'a JSON path', 'a JSON path in brackets', 'a host', 'a name in DNS'])(
    '%s',
    async (name) => {
      for (const value of [jwt, 'kQ7vB2nM9xL[4tRz(wP0s']) {
        const position = mistakes[name]
        if (!position) throw new Error(`no position ${name}`)
        const { leaks, report } = await outcome(position, planted(value), 5)
        expect([leaks, report.verdict, report.problems?.length]).toEqual([[], 'error', expect.any(Number)])
      }
    },
  )
})

test('letters beyond ASCII in a header that shows a sent value again', async () => {
  const secret = planted('pässwört-ñandú-日本-9xQ4')
  for (const text of [secret.value, encodeURIComponent(secret.value), Buffer.from(secret.value).toString('latin1')]) {
    const found = await outcome(cut(answers['header value'], text), secret)
    expect([found.leaks, found.shown]).toEqual([[], 1])
  }
})

test('a key with a slash at which JSON does not fit its schema', async () => {
  const { leaks, json } = await outcome(
    cut(answers['key in JSON, by its schema'], 'kQ7v/B2nM~9xL4tRz'),
    planted('kQ7v/B2nM~9xL4tRz'),
  )
  expect(leaks).toEqual([])
  expect(json).toContain(String.raw`not so at $[\"***\"].id`)
})

test('a value that a page shows again, escaped for HTML', async () => {
  const position = cut(answers['attribute in HTML'], 'pw&amp;4711&lt;long&gt;secret')
  const { leaks, json } = await outcome(position, planted('pw&4711<long>secret'))
  expect(leaks).toEqual([])
  expect(json).toContain(String.raw`value=\\\"***\\\"`)
})
