import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Growing, growingTexts } from '../../../scripts/fuzz/growth.ts'
import { randomOf } from '../../../scripts/fuzz/mutate.ts'
import type { FuzzReader } from '../../../scripts/fuzz/reader.ts'
import { readers } from '../../../scripts/fuzz/readers/index.ts'
import { fuzz } from '../../../scripts/fuzz/run.ts'
import { textOf } from '../../../scripts/fuzz/worker.ts'
import { effort, unitMs } from '../../support/measure.ts'

/** Files of src/formats that read no text. */
const readNothing = ['formats/fault.ts', 'formats/json-text.ts', 'formats/moments.ts']
/** Of the clock: other work on the machine adds to it, and a reader that hangs never comes back. */
const hangMs = 90_000
const kibi = 1024
const seed = 20_260_101
const made = 1200

test('every reader in src/formats is fuzzed', () => {
  const files = globSync('src/formats/**/*.ts').map((path) => path.slice('src/'.length))
  const fuzzed = new Set(Object.values(readers).flatMap((reader) => reader.files))
  expect(files.filter((file) => !fuzzed.has(file) && !readNothing.includes(file))).toEqual([])
})

test('a reader that does not come back is found, and its thread ended', async () => {
  const took = await effort(async () => {
    const growing = { head: '', repeated: 'a', tail: '' }
    const { faults } = await fuzz(
      { reader: 'yaml', texts: [{ growing: { ...growing, repeated: '}' }, length: 2_000_000 }] },
      200,
    )
    expect(faults).toEqual([{ index: 0, what: 'no end within 200 ms' }])
  })
  expect(took).toBeLessThan(800)
})

test.each(Object.entries(readers))(
  '%s ends by itself, throws nothing but refusals, and takes time that grows with the text, not with its square',
  async (name, reader) => {
    const growing = chosen(reader)
    const largest = Math.min(reader.limit, (reader.heavy ? 32 : 128) * kibi)
    const at = (length: number) => growing.map((one) => ({ growing: one, length }))
    const tokens = growing.slice(0, reader.tokens.length).filter((_, index) => !reader.heavy || index % 6 === 0)
    const whole = tokens.map((one) => ({ growing: one, length: reader.limit }))
    const texts = [{ from: seed, count: made }, ...at(largest / 4), ...at(largest / 2), ...at(largest), ...whole]
    const { results, faults } = await fuzz({ reader: name, texts }, hangMs)
    const shown = (index: number): unknown => (index < made ? textOf(reader, seed + index) : texts[index - made + 1])
    expect(faults.map(({ index, what }) => [what, shown(index)])).toEqual([])

    expect(results.filter(({ index }) => index >= made).length).toBe(texts.length - 1)
    const tookMs = new Map(results.map((one) => [one.index, Math.round(one.tookMs)]))
    const unit = await unitMs()
    const slow = results.filter((one) => one.tookMs > unit * (one.index < made ? 240 : 1800))
    expect(slow.map(({ index }) => [tookMs.get(index), shown(index)])).toEqual([])
    const steep = growing.flatMap((one, index) => {
      const [few = 0, , many = 0] = [0, 1, 2].map((step) => tookMs.get(made + step * growing.length + index))
      // Linear is 4 times, the square 16 times; a few milliseconds say nothing.
      return many > 10 * Math.max(few, 20) ? [[one, few, many]] : []
    })
    expect(steep).toEqual([])
  },
)

/** Every piece alone, every sample, and some pairs, always the same. */
function chosen(reader: FuzzReader): Growing[] {
  const all = growingTexts(reader)
  const random = randomOf(7)
  const single = reader.tokens.length + 10 + reader.samples.length
  return [...all.slice(0, single), ...all.slice(single).filter(() => random() < 60 / all.length)]
}
