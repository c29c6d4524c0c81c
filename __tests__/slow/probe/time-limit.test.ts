import { expect, test } from '@jest/globals'
import { limitTime } from '../../../src/probe/time-limit.ts'
import { holdUp } from '../../support/hold-up.ts'
import { elapsed } from '../../support/measure.ts'

/** Milliseconds until the limit is over. */
const measured = (ms: number): Promise<number> => elapsed(() => new Promise<void>((done) => void limitTime(ms, done)))

test.each([1, 7, 50, 1000])('a limit of %i ms is over after it, and soon', async (ms) => {
  const took = await measured(ms)
  expect(took).toBeGreaterThanOrEqual(ms - 0.5)
  expect(took).toBeLessThan(ms + 100)
})

test('of the time in which the process is held up no more than half of the limit counts', async () => {
  const limited = measured(400)
  holdUp(1000)
  const took = await limited
  expect(took).toBeGreaterThanOrEqual(1190)
  expect(took).toBeLessThan(1400)
})
