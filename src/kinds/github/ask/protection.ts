import { at, listAt, numberAt, textAt } from '../../../formats/payload.ts'
import type { HostedRun } from '../../../model/hosted.ts'
import type { Answer, Demand, SeenProtection } from '../observation.ts'
import { type Asked, mostPages, mostRulesets } from '../questions.ts'
import type { Config } from '../schema.ts'
import { isMissing, mapped, type Reader, unanswered } from './reader.ts'

/** What the branch requires, by rulesets and by its own protection. */
export async function seenProtection(
  reader: Reader,
  { branch, own, rules, classic }: NonNullable<Asked['protection']>,
  { protection }: Config,
  { repository }: HostedRun,
): Promise<SeenProtection> {
  const [ofOwn, ofRules, ofBranch] = await Promise.all([
    own === null ? null : reader.one(reader.path(own)),
    reader.list(reader.path(rules), mostPages),
    reader.one(reader.path(classic)),
  ])
  const demands = mapped(ofRules, (list) => list.flatMap(demandsOf))
  const asksBypass = protection?.bypass === 'nobody'
  return {
    branch,
    own: ofOwn && mapped(ofOwn, (run) => textAt(run, 'name') ?? ''),
    rulesets:
      demands.ok && asksBypass ? { ok: true, value: await withBypass(reader, repository, demands.value) } : demands,
    classic: isNoBranch(ofBranch) ? { ok: true, value: [] } : mapped(ofBranch, classicDemands),
  }
}

interface RulesetDemand extends Demand {
  readonly ruleset: number | null
}

function demandsOf(rule: unknown): RulesetDemand[] {
  const ruleset = numberAt(rule, 'ruleset_id')
  const shared = { by: `ruleset ${ruleset}`, bypass: null, ruleset }
  if (textAt(rule, 'type') === 'required_status_checks') {
    return listAt(rule, 'parameters', 'required_status_checks').flatMap((one) => {
      const check = textAt(one, 'context')
      return check === undefined ? [] : [{ ...shared, check, workflow: null, app: appOf(one, 'integration_id') }]
    })
  }
  if (textAt(rule, 'type') !== 'workflows') return []
  return listAt(rule, 'parameters', 'workflows').flatMap((one) => {
    const path = textAt(one, 'path')
    const repository = numberAt(one, 'repository_id')
    return path === undefined ? [] : [{ ...shared, check: null, workflow: { path, repository }, app: null }]
  })
}

/** Who has to report a check; -1 stands for anybody. */
function appOf(check: unknown, key: string): number | null {
  const id = numberAt(check, key)
  return id === null || id <= 0 ? null : id
}

/** With who may do without each ruleset. */
async function withBypass(
  reader: Reader,
  repository: string,
  demands: readonly RulesetDemand[],
): Promise<readonly Demand[]> {
  const ids = [...new Set(demands.flatMap(({ ruleset }) => ruleset ?? []))]
  if (ids.length > mostRulesets) throw unanswered(`${ids.length} rulesets that require checks`)
  const asked = ids.map(async (id) => [id, await reader.one(`/repos/${repository}/rulesets/${id}`)] as const)
  const known = new Map(await Promise.all(asked))
  return demands.map(({ ruleset, ...demand }) => {
    const answer = ruleset === null ? undefined : known.get(ruleset)
    if (answer === undefined) return demand
    const name = answer.ok ? textAt(answer.value, 'name') : undefined
    return { ...demand, by: name === undefined ? demand.by : `ruleset ${name}`, bypass: bypassIn(answer) }
  })
}

/** The list is told only to those who may change the ruleset (REST API, "Get a repository ruleset"). */
function bypassIn(answer: Answer<unknown>): Demand['bypass'] {
  if (!answer.ok) return answer
  if (!Array.isArray(at(answer.value, 'bypass_actors'))) return null
  const actors = listAt(answer.value, 'bypass_actors')
  const said = actors.map((one) => `${textAt(one, 'actor_type')} (${textAt(one, 'bypass_mode') ?? 'always'})`)
  return { ok: true, value: said }
}

/** `enforcement_level` is `everyone` where administrators are bound as well. */
function classicDemands(branch: unknown): readonly Demand[] {
  const checks = at(branch, 'protection', 'required_status_checks')
  const level = textAt(checks, 'enforcement_level')
  if (at(branch, 'protected') !== true || level === 'off') return []
  const known: Readonly<Record<string, readonly string[]>> = { everyone: [], non_admins: ['administrators'] }
  const value = known[level ?? '']
  const bypass: Demand['bypass'] = value === undefined ? null : { ok: true, value }
  const apps = new Map(listAt(checks, 'checks').map((one) => [textAt(one, 'context'), appOf(one, 'app_id')]))
  const names = [...listAt(checks, 'contexts'), ...apps.keys()].filter((name) => typeof name === 'string')
  const by = 'the protection of the branch'
  return [...new Set(names)].map((check) => ({ by, check, workflow: null, app: apps.get(check) ?? null, bypass }))
}

function isNoBranch(answer: Answer<unknown>): boolean {
  return isMissing(answer) && /branch not found/i.test(answer.message)
}
