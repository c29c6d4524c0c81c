import type { Draft } from '../../check/kind.ts'
import type { ReadFile } from './observation.ts'

/** Clocks of two machines differ by less. */
const clockSkewMs = 3_600_000
/** No zone of the world is further from UTC. */
const zonesMs = 15 * 3_600_000

/** Whether a result is recent enough, by the time that it says; without one by that of the file, where that means anything. */
export function judgeAge({ path, modifiedMs, tracked, read }: ReadFile, most: number, now: Date): Draft[] {
  const expected = `at most ${time(most)} old`
  const draft = { rule: 'report/age', expected } as const
  if (read.at === null && tracked === true) {
    const observed = 'it does not say it, and git tracks it, so that its time is that of the checkout'
    return [{ ...draft, message: `When ${path} was made is not known`, observed, inconclusive: true }]
  }
  const madeMs = read.at?.ms ?? modifiedMs
  const by = read.at === null ? ' by the time of the file' : ''
  const age = now.getTime() - madeMs
  const ahead = read.at?.zoned === false ? zonesMs : clockSkewMs
  if (age < -ahead) {
    const observed = `${new Date(madeMs).toISOString()}${by}`
    return [{ ...draft, message: `${path} is dated in the future`, observed }]
  }
  if (age <= most) return []
  return [{ ...draft, message: `${path} is too old`, observed: `${time(age)} old${by}` }]
}

/** As a checklist writes it: in the largest unit that says it exactly, or of which there are two. */
function time(ms: number): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
  ] as const
  const [unit, size] = units.find(([, size]) => ms >= 2 * size || ms === size) ?? ['s', 1000]
  return `${Math.floor(ms / size)}${unit}`
}
