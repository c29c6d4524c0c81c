/** Milliseconds at the start of a day written `YYYY-MM-DD`, UTC; undefined where it is no such day. */
export function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const start = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text ? undefined : start
}

/** The day, UTC, that lies `days` after the moment, as `YYYY-MM-DD`. */
export function addDays(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Why a text is no day written `YYYY-MM-DD`, in words that say what to write; undefined where it is one. */
export function notADay(text: string): string | undefined {
  if (dayOf(text) !== undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'expected a date as YYYY-MM-DD, and the calendar has no such day'
  const [, year, month = '', day = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? []
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const suggestion = year !== undefined && dayOf(meant) !== undefined ? `, so ${meant}` : ''
  return `expected a date as YYYY-MM-DD${suggestion}`
}

/** The latest day that it is anywhere on earth at a moment, `YYYY-MM-DD`: the islands at UTC+14 have it first. */
export function latestToday(moment: Date): string {
  return addDays(moment, 14 / 24)
}
