import { chinese } from './chinese.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { dutch, indonesian, italian, polish, russian, turkish } from './others.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** Most words of one entry. */
const longest = 4

/** What each word or phrase is in English; of two languages that share one the first counts. */
const english = new Map<string, string>()
for (const words of [german, french, portuguese, spanish, italian, dutch, turkish, indonesian, polish, russian])
  for (const [meaning, forms] of Object.entries(words))
    for (const form of forms.split('|')) if (!english.has(keyOf(form))) english.set(keyOf(form), meaning)

/** Forms that are English words too, where they stand without their accent. */
const ambiguous = new Set(['configure', 'active', 'actives', 'documente', 'execute', 'valide'])

const han = new Map<string, string>()
for (const [meaning, forms] of Object.entries(chinese)) for (const form of forms.split('|')) han.set(form, meaning)
const anyHan = new RegExp([...han.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')

/** Words, other than those of paths, hosts, variables and values. */
const word = /(?<![\p{L}\p{N}_./@=\\:])[\p{L}\p{N}_]+(?![\p{L}\p{N}_]|[./@=][\p{L}\p{N}])/gu

/** In small letters, without accents, and one space where words are joined. */
function keyOf(form: string): string {
  return plain(form).replace(/['’-]/g, ' ')
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

interface Word {
  readonly start: number
  readonly end: number
  readonly plain: string
  /** Whether it stands without accents. */
  readonly isBare: boolean
}

/**
 * A text with the words of other languages that lists are written in put into English, by a table and word by word:
 * no translation, but enough for the words by which an item is known. What is not in the table stays as it is.
 */
export function inEnglish(text: string): string {
  const spaced = text.replace(anyHan, (found) => ` ${han.get(found)} `)
  const words = [...spaced.matchAll(word)].map(({ 0: found, index }): Word => {
    const small = plain(found)
    return { start: index, end: index + found.length, plain: small, isBare: small === found.toLowerCase() }
  })
  let done = ''
  let at = 0
  for (let next = 0; next < words.length; ) {
    const found = entryAt(words, next, spaced)
    const first = words[next]
    if (found !== null && first !== undefined) {
      done += `${spaced.slice(at, first.start)}${found.meaning}`
      at = found.end
    }
    next += found?.length ?? 1
  }
  return done + spaced.slice(at)
}

interface Entry {
  readonly meaning: string
  /** Where it ends in the text, and how many words it has. */
  readonly end: number
  readonly length: number
}

function entryAt(words: readonly Word[], from: number, text: string): Entry | null {
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    const some = words.slice(from, from + length)
    const key = some.map((one) => one.plain).join(' ')
    const meaning = english.get(key)
    const end = some.at(-1)?.end
    if (meaning === undefined || end === undefined) continue
    if (some.every(({ isBare }) => isBare) && ambiguous.has(key)) continue
    if (some.slice(1).every(({ start }, index) => /^[ '’-]$/.test(text.slice(some[index]?.end, start))))
      return { meaning, end, length }
  }
  return null
}
