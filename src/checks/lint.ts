import { z } from 'zod'
import type { Level } from '../report/model.ts'
import { type RuleId, ruleNames, ruleText } from '../rules/index.ts'
import type { Profile } from '../rules/rule.ts'
import { didYouMean } from '../suggest.ts'
import type { Draft } from './define.ts'

export interface LintSelection {
  readonly rules?: readonly string[] | undefined
  readonly profile?: Profile | undefined
  readonly override?: Readonly<Record<string, 'error' | 'warning' | 'off'>> | undefined
}

/** The keys `rules` and `override` of a linting kind; unknown ids are refused. */
export function lintFields(kind: string) {
  const names = ruleNames(kind)
  const known = z.string().check((context) => {
    if (!names.some((name) => matches(context.value, name))) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: `unknown rule "${context.value}" of ${kind}${didYouMean(context.value, names)}`,
      })
    }
  })
  return {
    rules: z.array(known).min(1, 'an empty list of rules asserts nothing').optional(),
    override: z.record(known, z.enum(['error', 'warning', 'off'])).optional(),
  }
}

/** Refuses a selection that `override` has emptied: it could never fail. For `schema.check(…)`. */
export function someRule(kind: string) {
  return (context: z.core.ParsePayload<LintSelection>): void => {
    if (selectRules(kind, context.value).size > 0) return
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: ['override'],
      message: 'every selected rule is switched off, so nothing would be asked',
    })
  }
}

/** The level of a selected rule. `forced`: the checklist said so itself, which also lifts or lowers milder findings. */
export interface SelectedRule {
  readonly level: Level
  readonly forced: boolean
}

export type SelectedRules = ReadonlyMap<RuleId, SelectedRule>

/**
 * The rules to ask and their levels.
 * No `rules`: those of the profile. A rule named exactly runs even where the profile has it off. When nothing that was
 * named is an error, the check could never fail; then what was named by its exact id counts as an error.
 */
export function selectRules(kind: string, selection: LintSelection): SelectedRules {
  const levels = new Map<RuleId, Level>()
  const forced = new Set<RuleId>()
  const exact = new Set<RuleId>()
  for (const name of ruleNames(kind)) {
    const id = `${kind}/${name}` as RuleId
    const text = ruleText(id)
    const inProfile = (selection.profile && text.profiles?.[selection.profile]) ?? text.level
    const named = selection.rules?.includes(name) ?? false
    const wanted = selection.rules ? selection.rules.some((pattern) => matches(pattern, name)) : inProfile !== 'off'
    if (!wanted) continue
    if (named) exact.add(id)
    if (inProfile !== 'off') levels.set(id, inProfile)
    else if (named) levels.set(id, text.level === 'off' ? 'error' : text.level)
  }
  if (![...levels.values()].includes('error')) for (const id of exact) levels.set(id, 'error')
  for (const [pattern, level] of Object.entries(selection.override ?? {})) {
    for (const id of [...levels.keys()]) {
      if (!matches(pattern, id.slice(kind.length + 1))) continue
      forced.add(id)
      if (level === 'off') levels.delete(id)
      else levels.set(id, level)
    }
  }
  return new Map([...levels].map(([id, level]) => [id, { level, forced: forced.has(id) }]))
}

/**
 * Applies the selected levels to what the rules found; what was not selected is dropped.
 * A finding may say a milder level than its rule; a note (`info`) stays a note.
 */
export function atLevels(drafts: readonly Draft[], selected: SelectedRules): Draft[] {
  return drafts.flatMap((draft) => {
    const rule = selected.get(draft.rule)
    if (rule === undefined) return []
    const own = draft.level ?? rule.level
    return [{ ...draft, level: rule.forced && own !== 'info' ? rule.level : milder(rule.level, own) }]
  })
}

const order: readonly Level[] = ['info', 'warning', 'error']

function milder(a: Level, b: Level): Level {
  return order.indexOf(a) < order.indexOf(b) ? a : b
}

function matches(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(name)
}
