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
