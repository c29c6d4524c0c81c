import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { Password } from './rules/secrets.ts'

/** Longer texts are not looked at whole: the estimate grows faster than the text. */
const longest = 64
/** Estimates in one file; beyond them a cruder measure has to do. */
const most = 40

/** Loaded once in a run: building the dictionaries takes longer than all estimates. */
let estimator: Promise<ZxcvbnFactory> | undefined

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs })
}

/** Scores from 0 (guessed at once) to 4 by key. The library is loaded only when there is a password. */
export async function strengthsOf(passwords: readonly Password[]): Promise<Record<string, number>> {
  const scores: Record<string, number> = {}
  const open = passwords.filter(({ value }) => !isLongAndRandom(value))
  const short = open.slice(0, most)
  for (const { key, value } of open.slice(most)) scores[key] = value.length >= 16 && new Set(value).size >= 10 ? 4 : 2
  if (short.length === 0) return scores
  estimator ??= loadEstimator()
  const zxcvbn = await estimator
  for (const { key, value, words } of short) {
    scores[key] = zxcvbn.check(value.slice(0, longest), [...words.slice(0, 30)]).score
  }
  return scores
}

/** Surely beyond guessing, so that files with hundreds of keys stay quick. */
function isLongAndRandom(value: string): boolean {
  return value.length >= 32 && new Set(value).size >= 16 && /\d/.test(value)
}
