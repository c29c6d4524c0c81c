import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { regexesIn } from '../../../scripts/regexes/literals.ts'
import { slowestOf } from '../../../scripts/regexes/measure.ts'
import { effort } from '../../support/measure.ts'

test('every regular expression in src takes time that is linear in the text', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', 'scripts/regexes/index.ts'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\d{3,} regular expressions, 0 faults$/m)
  expect(status).toBe(0)
}, 600_000)

test('literals are found behind types, in templates and beside divisions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-regexes-'))
  writeFileSync(
    join(folder, 'a.ts'),
    'const a: RegExp = /a+/g\nconst b = (1 as number) / 2 / 3\nconst c = `${"x".replace(/[/]b/, "")}`\nconst d = new RegExp("x")\n',
  )
  const { literals, composed } = regexesIn(folder)
  rmSync(folder, { recursive: true })
  expect(literals.map(({ source, flags, places }) => [source, flags, places.map((one) => one.slice(-6))])).toEqual([
    ['a+', 'g', ['a.ts:1']],
    ['[/]b', '', ['a.ts:3']],
  ])
  expect([...composed.values()]).toEqual([1])
})

test.each<[RegExp, boolean]>([
  [/^(?:<!--[\s\S]{0,500}?-->\s*)*<html/, true],
  [/\/+$/, true],
  [/(?<!\/)\/+$/, false],
  [/^[a-z]+$/, false],
])('%s is told by texts made from its own pieces: super-linear %s', async (expression, isSlow) => {
  const ask = (length: number) =>
    slowestOf({ source: expression.source, flags: expression.flags, attack: null, length })
  const took = await effort(async () => {
    const [small, large] = [await ask(8192), await ask(32_768)]
    expect(large.tookMs === Number.POSITIVE_INFINITY || large.tookMs > 9 * Math.max(small.tookMs, 7)).toBe(isSlow)
  })
  expect(took).toBeLessThan(2400)
})
