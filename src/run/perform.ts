import { ConfigurationError } from '../checklist/problems.ts'
import { type GateResult, reportOfError, runGate } from '../gate.ts'
import { runFacts } from './context.ts'
import type { Progress } from './progress.ts'
import type { RunSettings } from './settings.ts'
import { abortOnSignals } from './signals.ts'

export interface PerformResult extends GateResult {
  readonly failOn: RunSettings['failOn']
  /** Whether a signal ended the run before everything was asked. */
  readonly interrupted: boolean
}

/** Runs the gate with these settings; a configuration error becomes a report with the verdict `error`. */
export async function perform(
  settings: RunSettings,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  progress: Progress,
  onSecret?: (value: string) => void,
): Promise<PerformResult> {
  const run = runFacts(env, cwd)
  const { signal, dispose } = abortOnSignals()
  const now = new Date()
  try {
    const result = await runGate({ ...settings, cwd, env, run, now, signal, onSecret, onItem: progress.item })
    return { ...result, failOn: settings.failOn, interrupted: signal.aborted }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const ref = (await run.sha()) ?? null
    const report = reportOfError(error, { now, phase: settings.phase, config: settings.config, ref })
    return { report, onFailure: [], failOn: settings.failOn, interrupted: false }
  } finally {
    dispose()
  }
}
