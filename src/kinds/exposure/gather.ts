import type { Draft } from '../../check/kind.ts'
import type { Judged, Sight } from '../../check/lint/define.ts'
import type { Level } from '../../model/level.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { ruleText } from '../../words/index.ts'
import type { Seen } from './judge.ts'

const order: readonly Level[] = ['info', 'warning', 'error']

/** What keeps several rules from an answer is one thing, and is told once. */
export function gather(judged: readonly Judged<Seen>[], { said }: Sight<Seen>): readonly Draft[] {
  const groups = Map.groupBy(
    judged.filter(({ draft }) => draft.inconclusive),
    ({ about }) => about,
  )
  const rulesOf = (reason: string | undefined): readonly string[] => [
    ...new Set((reason === undefined ? [] : (groups.get(reason) ?? [])).map(({ draft }) => draft.rule)),
  ]
  const told = new Set<string>()
  return [
    ...said,
    ...judged.flatMap(({ draft, about }): Draft[] => {
      const rules = draft.inconclusive ? rulesOf(about) : []
      if (about === undefined || rules.length < 2) return [draft]
      if (told.has(about)) return []
      told.add(about)
      return [unanswered(draft, rules, levelOf(groups.get(about) ?? []))]
    }),
  ]
}

function levelOf(judged: readonly Judged<Seen>[]): Level {
  const levels = judged.map(({ draft }) => draft.level ?? ruleText(draft.rule).level)
  return order.findLast((level) => levels.includes(level)) ?? 'error'
}

function unanswered(first: Draft, rules: readonly string[], level: Level): Draft {
  const names = rules.map((rule) => rule.slice('exposure/'.length)).join(', ')
  return {
    ...first,
    rule: 'exposure/unanswered',
    level,
    message: `What is served is not known: ${rules.length} rules got no usable answer`,
    expected: 'answers of the site itself',
    observed: bounded(`${first.observed}; not judged: ${names}`, 500),
  }
}
