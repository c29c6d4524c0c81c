import type { CheckResult } from '../model/report.ts'
import { pause } from '../probe/pause.ts'

/** What a check that a cancelled run cuts off may still take for what it has to undo, and any other; milliseconds. */
export const graces = { undoing: 5000, other: 500 } as const

/**
 * What a task comes to, or null where the run was cancelled before it came to an end: what it says then may be made of
 * questions that were cut off. It gets a little time to end by itself, as to clean up what it wrote.
 */
export async function unlessCancelled<T>(task: Promise<T>, signal: AbortSignal, graceMs: number): Promise<T | null> {
  const never = new AbortController()
  const cancelled = new Promise<void>((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true, signal: never.signal })
  })
  try {
    await Promise.race([task, cancelled.then(() => pause(graceMs, never.signal))])
    return signal.aborted ? null : await task
  } finally {
    never.abort()
  }
}

/**
 * The result of a check that a cancelled run did not ask, or not to its end.
 * @param asked how often it was asked to its end before
 * @param before what was found then
 */
export async function cancelledResult(
  kind: string,
  durationMs: number,
  asked: number,
  before: string | undefined,
): Promise<CheckResult> {
  const { ruleDocs, ruleText } = await import('../words/index.ts')
  const rule = 'gate/cancelled'
  const tries = `${asked} ${asked === 1 ? 'try' : 'tries'}`
  return {
    kind,
    status: 'error',
    durationMs: Math.round(durationMs),
    ...(asked > 1 && { attempts: asked }),
    findings: [
      {
        rule,
        level: 'error',
        message: 'Not asked to its end, since the run was cancelled',
        expected: 'an answer before the run ends',
        observed: `cancelled${asked === 0 ? '' : ` after ${tries}${before === undefined ? '' : `, the last: ${before}`}`}`,
        fix: ruleText(rule).fix.default,
        docs: ruleDocs(rule),
      },
    ],
  }
}
