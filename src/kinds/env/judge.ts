import type { Draft, Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { Found } from '../../check/lint/rule.ts'
import { draftOf, type SelectedRules } from '../../check/lint/select.ts'
import type { Unjudged, UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import { matchesGlob } from '../../formats/glob.ts'
import { type RuleId, type RuleName, ruleNames, ruleText } from '../../words/index.ts'
import { expectations } from './expectations.ts'
import type { Observation } from './observation.ts'
import { fileRules } from './rules/file.ts'
import { requiredKeys } from './rules/keys.ts'
import { syntaxRules } from './rules/syntax.ts'
import type { Config } from './schema.ts'
import { type Subject, subjectOf } from './subject.ts'

/** What the rules are given. */
export type Seen = Subject

/** What the checklist expects of single keys is judged whatever is selected, and so is whether the file can be read. */
export function seen(observation: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  const subject = subjectOf(observation, config, scene, askedOf(selected))
  const drafts = (rule: RuleId, found: readonly Found[]): Draft[] =>
    found.flatMap((one) => draftOf(rule, one, selected))
  const broken = [
    ...drafts('env/file-missing', fileRules['file-missing'](subject)),
    ...drafts('env/nul-byte', fileRules['nul-byte'](subject)),
    ...drafts('env/not-utf8', fileRules['not-utf8'](subject)),
  ]
  if (broken.length > 0) return { subjects: [], said: broken }
  const { missing, empty } = requiredKeys(subject)
  const said = [
    ...refusals(subject).flatMap(([name, found]) => drafts(`env/${name}`, found)),
    ...drafts('env/missing-key', missing),
    ...drafts('env/empty-required', empty),
    ...expectations(subject),
    ...misspelt(subject),
  ]
  return { subjects: [subject], said }
}

function askedOf(selected: SelectedRules): RuleName<'env'>[] {
  const isAsked = (id: RuleId): boolean => selected.has(id) && ruleText(id).condition !== true
  return ruleNames('env').filter((name) => isAsked(`env/${name}` as RuleId)) as RuleName<'env'>[]
}

type SyntaxRule = keyof typeof syntaxRules

/**
 * What makes a reader refuse the file is an error even where syntax was not asked about: nothing is set by it then. One
 * that is only believed to load the file, and a shell that is, count where keys are asked for.
 */
function refusals(subject: Subject): [SyntaxRule, readonly Found[]][] {
  const { readings, config, observation } = subject
  const all = observation.loadersNamed || (config.required ?? config.keys) !== undefined
  const refused = readings.filter(
    (reading, index) => reading.refused && (all || (index === 0 && reading.dialect !== 'shell')),
  )
  if (refused.length === 0) return []
  return (Object.keys(syntaxRules) as SyntaxRule[])
    .filter((name) => !subject.asked.includes(name))
    .map((name) => [name, syntaxRules[name](subject).filter(({ level }) => level !== 'warning')])
}

/** Suppressions that are not applied. */
function misspelt(subject: Subject): Draft[] {
  return subject.suppressed.faults.map(({ file, line, problem }) => ({
    rule: 'env/suppression',
    level: 'warning',
    message: `The suppression on line ${line} is not applied`,
    expected: '# readiness: ignore <rule> -- <reason>',
    observed: problem,
    location: { file, line },
  }))
}

/** Where an entry of `rules` finds none of the keys that it is about, the check has no answer. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'pattern',
  notes: 'none',
  isSaid: (gathered) => gathered.some(({ rule }) => rule === 'env/nothing-judged'),
  words: ({ rule, seen: { config, observation, name } }) => ({
    rule: 'env/nothing-judged',
    level: 'error',
    message: `${entryOf(rule, config)} found nothing to judge in ${name}`,
    expected: 'a key that the rule is about',
    observed: 'none',
    ...(observation.source.path !== null && { location: { file: observation.source.path } }),
  }),
}

/** What the checklist says to select a rule. */
function entryOf(rule: Unjudged<Seen>['rule'], { rules = [] }: Config): string {
  const name = rule.slice('env/'.length)
  return rules.includes(name) ? name : (rules.find((pattern) => matchesGlob(pattern, name)) ?? name)
}
