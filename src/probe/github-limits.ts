import { type HttpResponse, headerValues } from './http.ts'

/** What is waited for where the platform refuses for now and does not say for how long, milliseconds. */
const unsaid = 60_000
const afterFault = 500

/**
 * How long a refused request is to be put off, milliseconds; null where it was not refused for now.
 * (GitHub documentation, "Rate limits for the REST API": `retry-after`, else `x-ratelimit-reset` where nothing remains,
 * else a minute.)
 */
export function putOff(answer: HttpResponse, nowMs: number): number | null {
  if (answer.status >= 502 && answer.status <= 504) return afterFault
  if (answer.status !== 429 && answer.status !== 403) return null
  const after = numberIn(answer, 'retry-after')
  if (after !== null) return Math.max(0, after) * 1000
  if (headerValues(answer, 'x-ratelimit-remaining')[0] === '0') {
    const reset = numberIn(answer, 'x-ratelimit-reset')
    return reset === null ? unsaid : Math.max(0, reset * 1000 - nowMs)
  }
  return answer.status === 429 || /secondary rate limit/i.test(answer.body.toString('latin1')) ? unsaid : null
}

function numberIn(answer: HttpResponse, name: string): number | null {
  const text = headerValues(answer, name)[0] ?? ''
  return /^\d{1,12}$/.test(text) ? Number(text) : null
}
