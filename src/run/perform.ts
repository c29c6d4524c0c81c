import { resolve } from 'node:path'
import { ConfigurationError } from '../checklist/problems.ts'
import { type GateResult, reportOfError, runGate } from '../gate.ts'
import { baseOf } from '../github/base.ts'
import { pullNumberOf } from '../github/comment.ts'
import { deploymentOf, readEvent, strangersCode, withoutSecrets } from '../github/event.ts'
import { hostedRun } from '../github/hosted.ts'
import { deployersOf } from '../github/people.ts'
import { repositoryAt } from '../github/repository.ts'
import type { Report } from '../model/report.ts'
import type { SignOffRecord } from '../model/sign-off.ts'
import { compared } from './compared.ts'
import { runFacts } from './context.ts'
import type { Progress } from './progress.ts'
import { openedOnce, tokenOf } from './remote.ts'
import { shownAt } from './repository.ts'
import type { RunSettings } from './settings.ts'
import { abortOnSignals } from './signals.ts'

export interface PerformResult extends GateResult {
  readonly failOn: RunSettings['failOn']
  /** Number of the pull request that this run is about, or null. */
  readonly pull: number | null
  /** What to keep where this run was signed off. */
  readonly signedOff?: SignOffRecord
  /** Whether a signal ended the run before everything was asked. */
  readonly interrupted: boolean
}

export interface PerformOptions {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly progress: Progress
  /** Whether checks that did not pass tell what was asked and what came back. */
  readonly tellsConversation?: boolean
  /** Whether something that is written names the commit and the digest of the checklist; to find them out takes time. */
  readonly namesCommit: boolean
  /** Called once before commands of the checklist run on this machine. */
  readonly beforeCommands?: () => Promise<void>
  /** Called once for each value that must appear in no output. */
  readonly onSecret?: (value: string) => void
}

/** Runs the gate with these settings; a configuration error becomes a report with the verdict `error`. */
export async function perform(settings: RunSettings, options: PerformOptions): Promise<PerformResult> {
  const { cwd, env, progress, onSecret, beforeCommands } = options
  const event = await readEvent(env)
  // Once and at first: what the run starts could write another one.
  const run = runFacts(env, cwd, async () => event, hostedRun(event, env, settings.checkRun))
  const pull = pullNumberOf(event)
  // A sign-off is about a commit and a checklist.
  const namesCommit = options.namesCommit || settings.signOff !== undefined
  const ref = async (): Promise<string | null> => (namesCommit ? ((await run.sha()) ?? null) : null)
  const { signal, dispose } = abortOnSignals()
  const now = new Date()
  const closers: (() => Promise<void>)[] = []
  try {
    const base = await baseOf(event, env, repositoryAt(cwd))
    const remote = openedOnce(settings, env, closers)
    const deployed = deploymentOf(event)
    const gate = {
      ...settings,
      url: settings.url ?? deployed.url,
      deployedTo: deployed.environment,
      cwd,
      env,
      run,
      ref,
      shownAt: async () => (namesCommit ? shownAt(env, cwd) : undefined),
      tellsDigest: namesCommit,
      tellsConversation: options.tellsConversation ?? false,
      now,
      signal,
      stranger: strangersCode(event),
      withoutSecrets: withoutSecrets(event, env),
      base,
      remote,
      token: tokenOf(settings, env),
      deployers: deployersOf(event, env),
      beforeCommands,
      demand: await demandOf(settings.signedOff, cwd, now),
      onSecret,
      onBegin: progress.begin,
      onAgain: progress.again,
      onItem: progress.item,
    }
    const whole = await runGate(gate)
    const asked = signal.aborted ? { ...whole, report: stopped(whole.report) } : whole
    // A run that was cancelled has no time to ask what there was before.
    const report = signal.aborted
      ? asked.report
      : await compared(asked.report, settings, { cwd, pull, job: env.GITHUB_JOB, remote })
    const result = await signed({ ...asked, report }, settings.signOff, run.sha, now)
    // A pull request that lowers `fail-on` is not obeyed.
    const failOn = result.closed ? 'error' : settings.failOn
    return { ...result, failOn, pull, interrupted: signal.aborted }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const { withWhatIsHere } = await import('./no-checklist.ts')
    const whole = await withWhatIsHere(error, settings, cwd)
    const report = reportOfError(whole, { now, phase: settings.phase, config: settings.config, ref: await ref() })
    return { report, onFailure: [], closed: true, failOn: settings.failOn, pull, interrupted: false }
  } finally {
    dispose()
    await Promise.all(closers.map((close) => close()))
  }
}

/** The report of a run that a signal ended: what was not asked is no fault of a target, and nothing is ready by it. */
function stopped(report: Report): Report {
  const problem = {
    message: 'A signal stopped this run before everything was asked',
    suggestion: 'run it again; what is listed as not met may only have been cut off',
  }
  return { ...report, verdict: 'error', problems: [problem, ...(report.problems ?? [])] }
}

async function demandOf(
  path: string | undefined,
  cwd: string,
  now: Date,
): Promise<Parameters<typeof runGate>[0]['demand']> {
  if (path === undefined) return undefined
  const { demand } = await import('./sign-off.ts')
  return (commit, sha256) => demand(resolve(cwd, path), { commit, sha256, now })
}

/** The result with the name of who signs it off; a run that is not ready is signed off by nobody. */
async function signed(
  result: GateResult,
  by: string | undefined,
  commitOf: () => Promise<string | undefined>,
  now: Date,
): Promise<GateResult & { readonly signedOff?: SignOffRecord }> {
  if (by === undefined) return result
  const { report } = result
  const commit = await commitOf()
  const why = report.verdict === 'ready' ? 'it is not known which commit is checked out' : 'it is not ready'
  if (report.verdict !== 'ready' || commit === undefined) {
    const notes = [...(report.notes ?? []), `${by} does not sign this run off: ${why}.`]
    return { ...result, report: { ...report, notes } }
  }
  const { recordOf, sign } = await import('./sign-off.ts')
  const signOff = sign(report, by, commit, now)
  return { ...result, report: { ...report, signOff }, signedOff: recordOf(report, signOff) }
}
