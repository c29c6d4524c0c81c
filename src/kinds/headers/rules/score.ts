import type { Family, Rule } from '../../../check/lint/rule.ts'
import type { Seen } from '../judge.ts'
import { observatoryScore } from '../observatory.ts'
import { found, pageView } from '../view.ts'

/** Tells the score; it fails nothing. */
const observatory: Rule<Seen> = ({ page, nowMs }) => {
  const { score, grade, tests } = observatoryScore(page, nowMs)
  const lost = tests.filter(({ modifier }) => modifier < 0).map(({ result, modifier }) => `${result} ${modifier}`)
  const message = `The HTTP Observatory would give ${grade} (${score})`
  const observed = lost.length === 0 ? 'nothing lost' : lost.join(', ')
  return [found(pageView(page), message, 'A or better', observed, 'info')]
}

/** The rules of this family by their names. */
export const scoreRules = {
  'observatory-score': observatory,
} as const satisfies Family<'headers'>
