import { headerValues } from '../../probe/http/message.ts'
import type { Attempt } from './observation.ts'

/** How long a 429 or 503 asks to wait (RFC 9110 section 10.2.3), milliseconds; undefined where it does not. */
export function retryAfterMs(attempt: Attempt | undefined): number | undefined {
  if (!attempt || 'fault' in attempt || ![429, 503].includes(attempt.answer.status)) return undefined
  const value = headerValues({ rawHeaders: attempt.answer.headers }, 'retry-after')[0]?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - attempt.answer.atMs)
}
