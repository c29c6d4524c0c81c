import { headerValues } from './message.ts'

/**
 * How long an answer asks to wait (RFC 9110 section 10.2.3), milliseconds; undefined where it does not.
 * @param atMs when it was answered
 */
export function retryAfterOf(
  rawHeaders: readonly (readonly [name: string, value: string])[],
  atMs: number,
): number | undefined {
  const value = headerValues({ rawHeaders }, 'retry-after')[0]?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - atMs)
}
