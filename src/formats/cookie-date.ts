const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const delimiters = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/

/**
 * The moment that the `Expires` of a cookie names, in milliseconds since the epoch, by RFC 6265 section 5.1.1. Null for
 * what browsers ignore, such as `0`, `-1` and dates of ISO 8601: the cookie then lives until the session ends.
 */
export function readCookieDate(text: string): number | null {
  let time: readonly number[] | undefined
  let day: number | undefined
  let month: number | undefined
  let year: number | undefined
  for (const token of text.split(delimiters)) {
    const clock = time ? null : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(token)
    const at = months.indexOf(token.slice(0, 3).toLowerCase())
    if (clock) time = clock.slice(1).map(Number)
    else if (day === undefined && /^\d{1,2}(?!\d)/.test(token)) day = Number.parseInt(token, 10)
    else if (month === undefined && at >= 0) month = at
    else if (year === undefined && /^\d{2,4}(?!\d)/.test(token)) year = Number.parseInt(token, 10)
  }
  if (time === undefined || day === undefined || month === undefined || year === undefined) return null
  const [hour = 0, minute = 0, second = 0] = time
  const full = year >= 100 ? year : year + (year >= 70 ? 1900 : 2000)
  if (full < 1601 || hour > 23 || minute > 59 || second > 59) return null
  const moment = new Date(Date.UTC(full, month, day, hour, minute, second))
  return moment.getUTCDate() === day ? moment.getTime() : null
}
