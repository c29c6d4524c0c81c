import type { Draft } from '../../../check/kind.ts'
import type { HostedRun } from '../../../model/hosted.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Demand, SeenProtection } from '../observation.ts'
import type { Config } from '../schema.ts'
import { refusedDraft } from './refused.ts'

/** Whether the branch requires the checks, of whom, and who may do without them. Pure. */
export function judgeProtection(
  { branch: named, own, rulesets, classic }: SeenProtection,
  { requires, bypass }: NonNullable<Config['protection']>,
  hosted: HostedRun | null,
): Draft[] {
  const branch = bounded(named)
  if (!rulesets.ok) return [refusedDraft(rulesets, `the rules of ${branch}`, '`metadata: read`')]
  if (!classic.ok) return [refusedDraft(classic, `the branch ${branch}`, '`contents: read`')]
  if (own !== null && !own.ok) return [refusedDraft(own, 'the check run of this job', '`checks: read`')]
  const all = [...rulesets.value, ...classic.value]
  const names = requires ?? [own?.value ?? hosted?.job.key ?? '']
  return names.flatMap((name) => {
    const demands = all.filter(
      ({ check, workflow }) => check === name || (requires === undefined && isOwnWorkflow(workflow, hosted)),
    )
    if (demands.length === 0) {
      const required = all.flatMap(({ check }) => check ?? [])
      const message = `${branch} does not require the check ${bounded(name)}`
      const observed = required.length === 0 ? 'no check' : bounded([...new Set(required)].join(', '))
      return [{ rule: 'github/required' as const, message, expected: 'a required check', observed }]
    }
    return [...sourceOf(name, branch, demands), ...(bypass === 'nobody' ? bypassOf(name, branch, demands) : [])]
  })
}

/** A workflow of this repository is told by its id, where that is known. */
function isOwnWorkflow(workflow: Demand['workflow'], hosted: HostedRun | null): boolean {
  const path = hosted?.job.workflow ?? null
  if (workflow === null || hosted === null || path === null) return false
  const isHere = path.startsWith(`${hosted.repository}/`)
  const isSame = workflow.repository === null || hosted.id === null || (workflow.repository === hosted.id) === isHere
  return isSame && path.split('/').slice(2).join('/') === workflow.path
}

/** What a workflow that is required says nobody else can say. */
function sourceOf(name: string, branch: string, demands: readonly Demand[]): Draft[] {
  if (demands.some(({ app, workflow }) => app !== null || workflow !== null)) return []
  const message = `${branch} takes the check ${bounded(name)} from anybody`
  return [{ rule: 'github/required-source', message, expected: 'the app that reports it', observed: 'any source' }]
}

/** One rule that nobody may bypass is enough. */
function bypassOf(name: string, branch: string, demands: readonly Demand[]): Draft[] {
  const known = demands.flatMap(({ by, bypass }) => (bypass?.ok ? [{ by, who: bypass.value }] : []))
  if (known.some(({ who }) => who.length === 0)) return []
  const unknown = demands.find(({ bypass }) => !bypass?.ok)
  if (unknown) {
    const refused = unknown.bypass?.ok === false ? unknown.bypass : { ...untold, message: `${unknown.by} does not say` }
    return [refusedDraft(refused, 'who may bypass what the branch requires', '`administration: write`')]
  }
  const observed = known.map(({ by, who }) => `${by}: ${who.join(', ')}`).join('; ')
  const message = `The check ${bounded(name)} of ${branch} may be bypassed`
  return [{ rule: 'github/bypass', message, expected: 'nobody', observed: bounded(observed) }]
}

const untold = { ok: false, status: 403, accepted: null } as const
