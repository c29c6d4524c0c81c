import { any } from './intents/words.ts'
import { unexplained } from './rest.ts'

/** Characters of what names a thing wherever it stands: a path, a variable, a file, a number, an abbreviation. */
const byItself = /[\\/_=]|\.\w|\d{3}|\p{Lu}{2}/u
/** What leads to a circumstance: when something is done, or against what. */
const circumstance = any('against|except|excluding|instead of|rather than|prior to|before|until|during')
/** Words before a thing that say what an item is about instead. */
const mostBefore = 2
const brackets = /\([^()]{0,300}\)/g
const inBrackets = /\([^()]{0,300}$/
/** Files of code, which are named after what they are about. */
const codeFiles = /[\w./-]{0,100}\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs|sql)(?![\w-])/gi

/**
 * Whether the thing that an intent asks about, which is the first of its patterns, only stands beside what is said of
 * another: in brackets, in the name of a file of code, in a circumstance, or behind several words that the intent does
 * not know.
 * @param said what an item says
 * @param spans its texts in backticks
 * @param patterns those of the intent, the one of the thing first
 */
export function isBeside(said: string, spans: readonly string[], patterns: readonly RegExp[]): boolean {
  const [thing] = patterns
  const found = thing?.exec(said)
  if (!thing || !found) return false
  if (!thing.test(said.replace(codeFiles, ' '))) return true
  const before = said.slice(0, found.index)
  if (circumstance.test(before.slice(1))) return true
  const name = `${/\S{0,100}$/.exec(before)?.[0] ?? ''}${found[0]}`
  if (byItself.test(name) || spans.some((span) => span.includes(found[0]))) return false
  if (inBrackets.test(before) && !thing.test(said.replace(brackets, ' '))) return true
  return unexplained(before, patterns) > mostBefore
}
