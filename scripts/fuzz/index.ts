import { availableParallelism } from 'node:os'
import { readers } from './readers/index.ts'
import { fuzz } from './run.ts'
import { textOf } from './worker.ts'

/**
 * `npm run fuzz -- [--seconds N] [--seed N] [READER…]`: reads made texts for so long (60 s by default) with each reader,
 * and prints those at which one threw, hung or was slow. Exit code 1 where there are any.
 */
const args = process.argv.slice(2)
const option = (name: string, fallback: number): number => {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(args.splice(at, 2)[1])
}
const seconds = option('seconds', 60)
const first = option('seed', Date.now() % 1_000_000_000)
const names = args.length > 0 ? args : Object.keys(readers)
const unknown = names.filter((name) => !Object.hasOwn(readers, name))
if (unknown.length > 0)
  throw new RangeError(`no such reader: ${unknown.join(', ')}; there are ${Object.keys(readers).join(', ')}`)

const batch = 2000
let found = 0
const waiting = [...names]

async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const reader = readers[name]
    if (!reader) continue
    const end = performance.now() + seconds * 1000
    let count = 0
    const seen = new Set<string>()
    for (let from = first; performance.now() < end; from += batch) {
      const { results, faults } = await fuzz({ reader: name, texts: [{ from, count: batch }] }, 10_000)
      count += batch
      const slow = results.filter(({ error }) => error === null)
      for (const { index, what } of [...faults, ...slow.map((one) => ({ index: one.index, what: 'slow' }))]) {
        if (seen.has(what)) continue
        seen.add(what)
        found++
        console.log(`${name}, seed ${from + index}: ${what}\n  ${JSON.stringify(textOf(reader, from + index))}`)
      }
    }
    console.log(`${name}: ${count} texts`)
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
process.exitCode = found > 0 ? 1 : 0
