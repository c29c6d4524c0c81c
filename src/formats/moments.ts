const dayMs = 86_400_000

/** `2026-11-22 10:00 UTC` */
export function isoTime(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime())
    ? 'an unreadable date'
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Whole days from ten on, otherwise one decimal. */
export function daysText(ms: number): string {
  const days = ms / dayMs
  const shown = days >= 10 ? Math.floor(days) : Math.floor(days * 10) / 10
  return `${shown} ${shown === 1 ? 'day' : 'days'}`
}
