import type { z } from 'zod'
import { type Draft, defineCheck, type Scene } from '../../check/kind.ts'
import { atLevels, selectRules } from '../../check/lint/select.ts'
import { matchesGlob } from '../../formats/glob.ts'
import type { RuleId } from '../../words/index.ts'
import { conditions } from './conditions.ts'
import type { Observation } from './observation.ts'
import { observe } from './observe.ts'
import { type Asked, questions } from './questions.ts'
import { headersRules } from './rules.ts'
import { type Config, schema } from './schema.ts'
import { finalAnswer, type Input } from './view.ts'

/** `headers`: what is served with the page: security headers, cookies, redirect to https, caching, compression. */
export const headers = defineCheck<Config, Asked, Observation>({
  kind: 'headers',
  schema: schema as z.ZodType<Config>,
  questions: (config, scene) => questions(config, scene, selectRules('headers', config)),
  observe,
  judge: (page, config, scene) => ({ findings: judgeHeaders(page, config, scene) }),
})

export type HeadersSettings = Pick<Config, 'rules' | 'override' | 'profile'> &
  Partial<Pick<Config, 'allowed-hosts' | 'expect-status' | 'ignore-cookies'>>

/** Judges a page. Also what the conformance suites feed with recorded headers. */
export function judgeHeaders(
  page: Observation,
  config: HeadersSettings,
  scene: Pick<Scene, 'now' | 'environment'>,
): readonly Draft[] {
  const selected = selectRules('headers', config)
  const failed = conditions(page, config['expect-status'], [...selected.keys()].some(readsMarkup))
  if (page.walk.end !== 'answer' || failed.some(({ rule }) => rule === 'headers/foreign-host')) return failed
  const exact = new Set([...(config.rules ?? []), ...Object.keys(config.override ?? {})])
  const input: Input = {
    page,
    profile: config.profile,
    selected,
    named: (rule) => exact.has(rule.slice('headers/'.length)),
    ignoresCookie: (name) => (config['ignore-cookies'] ?? []).some((pattern) => matchesGlob(pattern, name)),
    nowMs: scene.now.getTime(),
    environment: scene.environment.name,
  }
  const ids = (Object.keys(headersRules) as (keyof typeof headersRules)[]).filter((id) => selected.has(id))
  const results = ids.map((id) => [id, headersRules[id](input)] as const)
  const nothing = ids.length > 0 && results.every(([, result]) => 'notJudged' in result)
  const findings = results.flatMap(([id, result]): readonly Draft[] => {
    if (!('notJudged' in result)) return atLevels(result, selected)
    // Where the page itself is wrong, that is what there is to say.
    if (nothing && failed.length > 0) return []
    if (nothing) return [{ ...note(id, result.notJudged, page), level: 'error', inconclusive: true }]
    // In a profile only what keeps a required rule from being asked; where rules are named, every one.
    const worthSaying = config.rules !== undefined || (selected.get(id)?.level === 'error' && !result.nothing)
    return worthSaying ? [{ ...note(id, result.notJudged, page), level: 'info' }] : []
  })
  return capped([...failed, ...findings])
}

/** Rules for which the document itself counts, not only its headers. */
function readsMarkup(rule: RuleId): boolean {
  return /^headers\/(csp-.*|referrer-policy|nosniff-mime|cache-assets|observatory-score)$/.test(rule)
}

const mostPerRule = 10

/** The first findings of each rule and level, and one that counts the rest: a target must not flood the report. */
function capped(drafts: readonly Draft[]): readonly Draft[] {
  const groups = Map.groupBy(drafts, ({ rule, level, inconclusive }) => `${rule} ${level} ${inconclusive}`)
  return [...groups.values()].flatMap((group): readonly Draft[] => {
    const [first] = group
    if (group.length <= mostPerRule || !first) return group
    const rest = group.length - mostPerRule
    return [
      ...group.slice(0, mostPerRule),
      { ...first, message: `${rest} more findings of this rule`, observed: `${rest}` },
    ]
  })
}

function note(rule: RuleId, reason: string, page: Observation): Draft {
  return {
    rule,
    message: `Not judged: ${reason}`,
    expected: 'a page on which the rule says something',
    observed: reason,
    url: finalAnswer(page).url,
  }
}
