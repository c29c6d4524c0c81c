import { isRandom } from './entropy.ts'

/** What may be said about a value: how long it is and of what kinds of characters. Never a part of it. */
export function shape(value: string): string {
  if (value === '') return 'empty'
  const length = [...value].length
  const kinds = [
    /[A-Z]/.test(value) && 'upper case',
    /[a-z]/.test(value) && 'lower case',
    /[0-9]/.test(value) && 'digits',
    /\s/.test(value) && 'white space',
    /[^A-Za-z0-9\s]/.test(value) && 'punctuation',
  ].filter((kind) => kind !== false)
  return `${length} ${length === 1 ? 'character' : 'characters'}: ${kinds.join(', ')}`
}

export function distinct(value: string): number {
  return new Set(value).size
}

/**
 * A value of an option as it may be quoted where it is wrong, before any secret is known: a word of a person; of anything
 * else, which may have slipped in from beside it, the shape.
 */
export function quotedWord(value: string): string {
  return /^[\w.,:=/*-]{1,40}$/.test(value) && !isRandom(value) ? `"${value}"` : `a text of ${shape(value)}`
}
