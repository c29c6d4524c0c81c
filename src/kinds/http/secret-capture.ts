import { writeJson } from '../../formats/json.ts'

/** Characters of a captured secret, and texts in it: more is a document, and would be looked for in every output. */
const most = { characters: 64 * 1024, texts: 1000 }
/** Shorter texts are in half of all words. */
const shortest = 4

/** What a captured value keeps secret: itself as it is written, and every text in it. Or why it cannot be kept secret. */
export type SecretTexts = { readonly texts: readonly string[] } | { readonly refused: 'long' | 'short' }

/** The texts of a captured value that appear in no output: a token may come in an object. */
export function secretTexts(value: unknown): SecretTexts {
  const whole = typeof value === 'string' ? value : (writeJson(value) ?? '')
  if (whole.length > most.characters) return { refused: 'long' }
  const texts = [...new Set([whole, ...textsIn(value)])].filter((text) => text.trim().length >= shortest)
  if (texts.length > most.texts) return { refused: 'long' }
  return texts.length === 0 || typeof value === 'boolean' || value === null ? { refused: 'short' } : { texts }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
