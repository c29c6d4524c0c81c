import { type FuzzReader, oddCharacters } from './reader.ts'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const longest = 4096

/** A text for a reader: a sample that was changed in a few places, or one made of the format's own pieces. */
export function mutated({ samples, tokens }: FuzzReader, random: () => number): string {
  const below = (count: number): number => Math.floor(random() * count)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const piece = (): string => {
    const kind = random()
    if (kind < 0.5) return one(tokens)
    if (kind < 0.8) return one(oddCharacters)
    return kind < 0.9 ? one(tokens).repeat(1 + below(40)) : String.fromCharCode(below(0x180))
  }
  let text = random() < 0.75 ? one(samples) : Array.from({ length: 1 + below(30) }, piece).join('')
  for (let edits = 1 + below(6); edits > 0; edits--) {
    const at = below(text.length + 1)
    const end = Math.min(text.length, at + below(12))
    switch (below(6)) {
      case 0:
        text = text.slice(0, at) + piece() + text.slice(at)
        break
      case 1:
        text = text.slice(0, at) + text.slice(end)
        break
      case 2:
        text = text.slice(0, at) + piece() + text.slice(end)
        break
      case 3:
        text = text.slice(0, end) + text.slice(at, end).repeat(1 + below(20)) + text.slice(end)
        break
      case 4:
        text = text.slice(0, at)
        break
      default:
        text = text.slice(0, at) + one(samples).slice(below(200))
    }
  }
  return text.slice(0, longest)
}
