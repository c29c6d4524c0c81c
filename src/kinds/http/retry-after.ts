import { retryAfterOf } from '../../probe/http/retry-after.ts'
import type { Attempt } from './observation.ts'

/** How long a 429 or 503 asks to wait, milliseconds; undefined where it does not. */
export function retryAfterMs(attempt: Attempt | undefined): number | undefined {
  if (!attempt || 'fault' in attempt || ![429, 503].includes(attempt.answer.status)) return undefined
  return retryAfterOf(attempt.answer.headers, attempt.answer.atMs)
}
