import type { Report } from '../../model/report.ts'
import { daysLeft } from '../words.ts'
import { itemLinks } from './items.ts'
import { type Markup, markup, nothing } from './markup.ts'

const dayMs = 86_400_000

/** What ends some day: a certificate, an attestation, a waiver. */
interface Ending {
  readonly kind: 'certificate' | 'attestation' | 'waiver'
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly what: string
  readonly item: string
}

/** Days left from which on a mark stands out. */
const soonDays = 14

/** Ends that are told, the next ones first. */
const mostTold = 200

/** When certificates, attestations and waivers end, on a line of days and in a table; empty where none does. */
export function calendar(report: Report): Markup {
  const all = endingsOf(report)
  if (all.length === 0) return nothing
  const told = all.slice(0, mostTold) // cut: a list
  const rows = told.map(
    ({ kind, day, what, item }) =>
      markup`<tr><td class="number">${day}</td><td>${daysLeft(day, report)}</td><td>${kind}</td><td>${what}</td><td>${itemLinks(report, [item])}</td></tr>
`,
  )
  const rest = all.length - told.length
  return markup`${line(report, told)}
<div class="wide" tabindex="0" role="region" aria-label="Table of what ends when"><table>
<thead><tr><th scope="col">Ends on</th><th scope="col">Days</th><th scope="col">What</th><th scope="col">Of</th><th scope="col">Item</th></tr></thead>
<tbody>${rows}</tbody></table></div>${rest > 0 && markup`<p class="dim">${rest} more end later.</p>`}`
}

/** The same certificate is told once, with the item that met it first. */
function endingsOf({ items }: Report): Ending[] {
  const all = items.flatMap(({ id, checks, attestation, waiver }): Ending[] => [
    ...checks.flatMap(({ certificates = [] }) =>
      certificates.map(({ host, issuer, validUntil }): Ending => {
        const day = validUntil.slice(0, 10) // cut: a date
        return { kind: 'certificate', day, what: `${host}, issued by ${issuer}`, item: id }
      }),
    ),
    ...(attestation
      ? [{ kind: 'attestation', day: attestation.validUntil, what: attestation.by, item: id } as const]
      : []),
    ...(waiver
      ? [{ kind: 'waiver', day: waiver.expires, what: `approved by ${waiver.approvedBy}`, item: id } as const]
      : []),
  ])
  const seen = new Set<string>()
  return all
    .filter(({ kind, day, what, item }) => {
      const key = JSON.stringify([kind, day, what, kind === 'certificate' ? '' : item])
      return !Number.isNaN(Date.parse(day)) && !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const width = 1000

function line({ startedAt }: Report, endings: readonly Ending[]): Markup {
  const today = Date.parse(startedAt.slice(0, 10))
  const days = endings.map(({ day }) => Date.parse(day))
  const from = Math.min(today, ...days) - dayMs
  const to = Math.max(today + 30 * dayMs, ...days) + dayMs
  const x = (ms: number): string => (((ms - from) / (to - from)) * width).toFixed(1)
  const marks = days.map((day, index) => {
    const left = (day - today) / dayMs
    const state = left < 0 ? 'over' : left <= soonDays ? 'soon' : ''
    return mark(endings[index]?.kind ?? 'waiver', Number(x(day)), state)
  })
  const next = endings.find(({ day }) => Date.parse(day) >= today)
  const over = days.filter((day) => day < today).length
  const label = `${endings.length} ends on a line of days: ${over} are over${next ? `, the next is on ${next.day}` : ''}`
  return markup`<figure><svg viewBox="0 0 1000 84" role="img" aria-label="${label}"><path class="axis" d="M0 44H1000"/>${ticks(
    from,
    to,
  ).map(
    ({ ms, text }) =>
      markup`<path class="axis" d="M${x(ms)} 40V50"/><text x="${x(ms)}" y="64" text-anchor="middle">${text}</text>`,
  )}<path class="today" d="M${x(today)} 22V56"/><text x="${x(today)}" y="14" text-anchor="middle">this run</text>${marks}</svg>
<figcaption>▲ certificate · ● attestation · ■ waiver; red is over, yellow ends within ${soonDays} days</figcaption></figure>`
}

/** A shape for each kind, since not everybody tells colours apart. */
function mark(kind: Ending['kind'], x: number, state: string): Markup {
  if (kind === 'certificate') return markup`<path class="mark ${state}" d="M${x - 7} 40L${x + 7} 40L${x} 27Z"/>`
  if (kind === 'attestation') return markup`<circle class="mark ${state}" cx="${x}" cy="34" r="6"/>`
  return markup`<rect class="mark ${state}" x="${x - 6}" y="28" width="12" height="12"/>`
}

/** Begins of months, or of years where there would be too many. */
function ticks(from: number, to: number): { readonly ms: number; readonly text: string }[] {
  const first = new Date(from)
  const months = (to - from) / (30 * dayMs)
  const step = [1, 2, 3, 6, 12].find((one) => months / one <= 14) ?? 12 * Math.ceil(months / 12 / 14)
  const found: { ms: number; text: string }[] = []
  for (let month = Math.ceil((first.getUTCMonth() + 1) / step) * step; found.length < 20; month += step) {
    const ms = Date.UTC(first.getUTCFullYear(), month)
    if (ms > to || Number.isNaN(ms)) break
    found.push({ ms, text: new Date(ms).toISOString().slice(0, step >= 12 ? 4 : 7) }) // cut: a date
  }
  return found
}
