import { expect, test } from '@jest/globals'
import { directory } from '../../../support/directory.ts'
import { elapsed, residentGrowth } from '../../../support/measure.ts'
import { check, rulesAt } from '../../../support/world.ts'

const root = directory()

test('a command that ignores SIGTERM does not hold the gate beyond its time', async () => {
  const run = `trap '' TERM; sleep 77 & (trap '' TERM; sleep 78) & wait; sleep 79`
  const took = await elapsed(async () => {
    expect(rulesAt(await check('command', { run, timeout: '300ms' }, { root }))).toEqual(['command/timeout'])
  })
  expect(took).toBeLessThan(7500)
})

test('what a command leaves behind does not hold the gate', async () => {
  const took = await elapsed(async () => {
    const text = { run: 'sleep 80 & echo done', expect: { stdout: 'done' } }
    expect((await check('command', text, { root, timeoutMs: 3000 })).status).toBe('passed')
  })
  expect(took).toBeLessThan(7500)
})

test('a gigabyte of output stays outside', async () => {
  const grown = await residentGrowth(async () => {
    const text = { run: 'head -c 1G /dev/zero', expect: { stdout: 'x' } }
    const result = await check('command', text, { root, timeoutMs: 60_000 })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['command/output']])
  })
  expect(grown).toBeLessThan(400)
})
