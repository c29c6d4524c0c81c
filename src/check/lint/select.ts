import { z } from 'zod'
import { matchesGlob } from '../../formats/glob.ts'
import type { Level } from '../../model/level.ts'
import type { Profile } from '../../model/profile.ts'
import { type RuleId, ruleNames, ruleText } from '../../words/index.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { Draft } from '../kind.ts'
import type { Found } from './rule.ts'

export interface LintSelection {
  readonly rules?: readonly string[] | undefined
  readonly profile?: Profile | undefined
  readonly override?: Readonly<Record<string, 'error' | 'warning' | 'off'>> | undefined
}

/** The keys `rules` and `override` of a linting kind; unknown ids, and those that judge nothing, are refused. */
export function lintFields(kind: string) {
  const names = ruleNames(kind)
  const choices = names.filter((name) => isSelectable(`${kind}/${name}` as RuleId))
  const known = (nothing: string) =>
    z.string().check((context) => {
      const { value } = context
      const message = names.some((name) => matchesGlob(value, name))
        ? names.includes(value) && !choices.includes(value) && `"${value}" ${nothing}`
        : `unknown rule "${value}" of ${kind}${hint(kind, value, choices)}`
      if (message) context.issues.push({ code: 'custom', input: value, message })
    })
  return {
    rules: z
      .array(known('is said whatever is selected and judges nothing by itself'))
      .min(1, 'an empty list of rules asserts nothing')
      .optional()
      .meta({
        title: 'list of ids or globs such as `csp-*`',
        description: 'Asks only these; ids stand without the kind',
        without: 'all that the kind or its profile has on',
      }),
    override: z
      .record(known('cannot be overridden: it judges nothing by itself'), z.enum(['error', 'warning', 'off']))
      .optional()
      .meta({
        title: 'id or glob to `error`, `warning` or `off`',
        description: 'Changes the level of selected rules; one of a rule that is not selected is refused',
      }),
  }
}

function hint(kind: string, value: string, choices: readonly string[]): string {
  const bare = value.slice(kind.length + 1)
  if (value.startsWith(`${kind}/`) && choices.some((name) => matchesGlob(bare, name))) {
    return `; write "${bare}", without its kind`
  }
  return didYouMean(value, choices)
}

function isSelectable(id: RuleId): boolean {
  return ruleText(id).selectable !== false
}

export interface Asking<Config> {
  /** Where the kind does not select by the configuration as it is. */
  readonly selection?: (config: Config) => LintSelection
  /** Whether the check asks something besides its rules. */
  readonly asksMore?: (config: Config) => boolean
  /** A key of the check that leaves findings out, and whether all of a rule. */
  readonly leavesOut?: { readonly key: string; rule(name: string, config: Config): boolean }
}

const neverFails = ', so that the check cannot fail; where it should only be shown, write `required: false` at its item'

/** Refuses a selection that could never fail, and an override of what is not selected. For `schema.check(…)`. */
export function someRule<Config extends LintSelection>(kind: string, asking: Asking<Config> = {}) {
  return (context: z.core.ParsePayload<Config>): void => {
    if (context.issues.length > 0) return
    const config = context.value
    const { override, ...selection } = asking.selection?.(config) ?? config
    const refuse = (path: string[], message: string): void => {
      context.issues.push({ code: 'custom', input: config, path, message })
    }
    const before = [...selectRules(kind, selection).keys()].map((id) => id.slice(kind.length + 1))
    for (const pattern of Object.keys(override ?? {})) {
      if (before.some((name) => matchesGlob(pattern, name))) continue
      refuse(['override', pattern], `"${pattern}" is not among the selected rules, so its level changes nothing`)
    }
    if (context.issues.length > 0 || asking.asksMore?.(config)) return
    const selected = [...selectRules(kind, { ...selection, override })].filter(([id]) => isSelectable(id))
    if (selected.length === 0) {
      if (override) refuse(['override'], 'every selected rule is switched off, so nothing would be asked')
      else refuse(['rules'], 'none of these rules judges anything here, so nothing would be asked')
      return
    }
    const failing = selected.filter(([, { level }]) => level === 'error').map(([id]) => id.slice(kind.length + 1))
    if (failing.length === 0) {
      if (override) refuse(['override'], `no selected rule is an error any more${neverFails}`)
      else refuse(['rules'], `none of these rules is an error unless its id is named${neverFails}`)
    } else if (asking.leavesOut && failing.every((name) => asking.leavesOut?.rule(name, config)))
      refuse([asking.leavesOut.key], `it leaves out every finding that would be an error${neverFails}`)
  }
}

export interface SelectedRule {
  readonly level: Level
  /** The checklist said the level itself, which also lifts or lowers milder findings. */
  readonly forced: boolean
  /** By its exact id, in `rules` or `override`. */
  readonly named?: true
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
    const wanted = selection.rules ? selection.rules.some((pattern) => matchesGlob(pattern, name)) : inProfile !== 'off'
    if (!wanted) continue
    if (named) exact.add(id)
    if (inProfile !== 'off') levels.set(id, inProfile)
    else if (named) levels.set(id, text.level === 'off' ? 'error' : text.level)
  }
  if (![...levels.values()].includes('error')) for (const id of exact) levels.set(id, 'error')
  for (const [pattern, level] of Object.entries(selection.override ?? {})) {
    for (const id of [...levels.keys()]) {
      if (!matchesGlob(pattern, id.slice(kind.length + 1))) continue
      forced.add(id)
      if (level === 'off') levels.delete(id)
      else levels.set(id, level)
    }
  }
  const isNamed = (id: RuleId): boolean =>
    exact.has(id) || Object.hasOwn(selection.override ?? {}, id.slice(kind.length + 1))
  return new Map(
    [...levels].map(([id, level]) => [id, { level, forced: forced.has(id), ...(isNamed(id) && { named: true }) }]),
  )
}

/** What a rule found as a finding of it; none where that is not worth saying of a rule that is not named. */
export function draftOf(rule: RuleId, { about: _, unlessNamed, ...found }: Found, selected: SelectedRules): Draft[] {
  if (unlessNamed === undefined || selected.get(rule)?.named) return [{ ...found, rule }]
  return unlessNamed === 'off' ? [] : [{ ...found, rule, level: unlessNamed }]
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
