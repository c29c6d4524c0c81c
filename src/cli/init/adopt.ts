import { ConfigurationError, problem } from '../../checklist/problems.ts'
import { peopleOf } from '../../github/people.ts'
import { type Debt, debtsOf, isDebt } from '../../init/adopt.ts'
import type { ItemResult, Report } from '../../model/report.ts'
import { ProbeError } from '../../probe/error.ts'
import { runGit } from '../../probe/git.ts'
import { perform } from '../../run/perform.ts'
import { stderrProgress } from '../../run/progress.ts'
import { toSettings } from '../../run/settings.ts'
import { isMet } from '../../verdict/verdict.ts'
import type { Terminal } from '../ask.ts'
import { type Records, recordsAt } from '../records.ts'
import { nameOf } from './asks.ts'

/** What became of the items that were not met. */
export interface Adopted {
  readonly debts: readonly Debt[]
  /** Required items that keep the gate closed all the same. */
  readonly open: readonly ItemResult[]
  /** Whether the gate is open with the waivers. */
  readonly isGreen: boolean
  /** Path of the waivers; null where none were written. */
  readonly path: string | null
}

const dayMs = 86_400_000

/**
 * Runs the gate and writes a dated waiver for each required item that is not met. What could not be asked gets none, and
 * what had a waiver already gets no second one.
 * @param isDry only tells what would be written
 * @throws ConfigurationError in a sentence; nothing is written then
 */
export async function adopt(
  root: string,
  approver: string | undefined,
  terminal: Terminal | null,
  isDry: boolean,
): Promise<Adopted> {
  if (process.env.GITHUB_ACTIONS === 'true')
    throw new ConfigurationError([
      problem('--adopt is for a person at a checkout, not for a workflow', 'run it once, and commit what it writes'),
    ])
  const records = await recordsAt({ config: undefined, workingDirectory: undefined })
  const by = approver ?? (await approverOf(root, terminal))
  const debts: Debt[] = []
  let path: string | null = null
  for (;;) {
    const { items, verdict } = await gateOf(root)
    const unmet = items.filter(isDebt)
    refuseSecond(unmet)
    const found = await datedOf(unmet, records)
    debts.push(...found)
    if (found.length > 0 && !isDry)
      ({ path } = await records.write(
        'waivers',
        found.map((debt) => recordOf(debt, by)),
      ))
    // What was blocked may be asked once what it needs is waived.
    if (found.length > 0 && !isDry && items.some(({ status }) => status === 'blocked')) continue
    const waived = new Set(found.map(({ item }) => item))
    const open = items.filter(({ id, required, status }) => required && !isMet(status) && !waived.has(id))
    return { debts, open, isGreen: open.length === 0 && verdict !== 'error', path }
  }
}

function recordOf({ item, rule, reason, expires }: Debt, by: string) {
  return { item, rule, reason, 'approved-by': by, expires }
}

/** @throws ConfigurationError where the gate could not run */
async function gateOf(root: string): Promise<Report> {
  const progress = stderrProgress()
  const { report } = await perform(toSettings({}), {
    cwd: root,
    env: process.env,
    progress,
    beforeCommands: async () => (await import('../../run/private-environment.ts')).hideEnvironment(process.env),
    namesCommit: false,
  })
  progress.end()
  if (report.items.length === 0 && report.problems) throw new ConfigurationError(report.problems)
  return report
}

/** A debt that has come due is to be met, and one that is new is no debt of the first day. */
function refuseSecond(unmet: readonly ItemResult[]): void {
  const second = unmet.filter(({ waiver }) => waiver !== null)
  if (second.length === 0) return
  const problems = second.map(({ id, waiver }) =>
    problem(
      `item "${id}" has a waiver already (until ${waiver?.expires}), and is not met`,
      'meet it, or renew the waiver by hand with a reason: `readiness waive`',
    ),
  )
  throw new ConfigurationError([problem('--adopt gives nothing a second date, so no waiver was written'), ...problems])
}

async function datedOf(unmet: readonly ItemResult[], { checklist }: Records): Promise<Debt[]> {
  const people = peopleOf(checklist, { remote: async () => null, base: { kind: 'none' }, deployers: [] })
  const owners = new Map<string, string | null>()
  for (const { id, owner, checks } of unmet) {
    const file = checks.flatMap(({ findings }) => findings).find(({ location }) => location !== undefined)
      ?.location?.file
    owners.set(id, owner ?? (await ownersOf(people, file ?? null)))
  }
  const mostDays = Math.floor(checklist.defaults.waiverMs / dayMs)
  return debtsOf(unmet, { today: new Date(), mostDays, ownerOf: ({ id }) => owners.get(id) ?? null })
}

/** The owners of a file by CODEOWNERS, or null. */
async function ownersOf(people: ReturnType<typeof peopleOf>, path: string | null): Promise<string | null> {
  try {
    return (await people.ownersOf(path)).join(' ') || null
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return null
  }
}

/** @throws ConfigurationError where nobody is named */
async function approverOf(root: string, terminal: Terminal | null): Promise<string> {
  const answer = await runGit(['config', '--get', 'user.name'], { cwd: root }).catch(() => undefined)
  const user = (answer?.code === 0 && answer.stdout.toString('utf8').trim()) || null
  const name = terminal === null ? user : await nameOf(terminal, 'Who approves that what is not met gets time', user)
  if (name === null)
    throw new ConfigurationError([problem('--approved-by is missing', 'who approves the waivers of --adopt')])
  return name
}
