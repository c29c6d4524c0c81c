import type { Measurement } from '../../model/measured.ts'
import type { Report } from '../../model/report.ts'
import { itemLinks } from './items.ts'
import { type Markup, markup, nothing } from './markup.ts'

/** Measurements that are drawn. */
const mostDrawn = 20

const percents = [50, 95, 99] as const

/** How long answers took, by percentile, as a plot and a table; empty where nothing was sent many times. */
export function percentiles(report: Report): Markup {
  const all = report.items.flatMap(({ id, checks }) =>
    checks.flatMap(({ measurements = [] }) => measurements.map((measurement) => ({ id, measurement }))),
  )
  if (all.length === 0) return nothing
  const rows = all.map(
    ({ id, measurement }) =>
      markup`<tr><td>${itemLinks(report, [id])}</td><td><code>${measurement.label}</code></td><td class="number">${measurement.requests}</td>${percents.map(
        (percent) => markup`<td class="number">${timeAt(measurement, percent)}</td>`,
      )}<td class="number">${timeAt(measurement, 100)}</td><td class="number">${measurement.unanswered}</td></tr>
`,
  )
  const drawn = all.slice(0, mostDrawn).filter(({ measurement }) => measurement.timesMs.length > 1)
  return markup`${drawn.map(({ measurement }) => plot(measurement))}
<div class="wide" tabindex="0" role="region" aria-label="Table of response times"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Asked</th><th scope="col">Requests</th>${percents.map(
    (percent) => markup`<th scope="col">p${percent}</th>`,
  )}<th scope="col">Slowest</th><th scope="col">Unanswered</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

/** Nearest rank; an answer that never came is slower than any other. */
function timeAt({ requests, unanswered, timesMs }: Measurement, percent: number): string {
  const rank = Math.ceil((percent / 100) * requests)
  const answered = requests - unanswered
  if (rank > answered || timesMs.length === 0) return 'no answer'
  const index = answered > 1 ? Math.round(((rank - 1) / (answered - 1)) * (timesMs.length - 1)) : 0
  return inWords(timesMs[index] ?? 0)
}

function inWords(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`
}

const [left, top, width, height] = [64, 10, 900, 170] as const

function plot(measurement: Measurement): Markup {
  const { label, requests, unanswered, timesMs } = measurement
  const most = niceAbove(timesMs.at(-1) ?? 1)
  const answered = (requests - unanswered) / requests
  const x = (part: number): string => (left + part * width).toFixed(1)
  const y = (ms: number): string => (top + height - (ms / most) * height).toFixed(1)
  const points = timesMs.map((ms, index) => `${x((index / (timesMs.length - 1)) * answered)},${y(ms)}`).join(' ')
  const said = percents.map((percent) => `p${percent} ${timeAt(measurement, percent)}`).join(', ')
  return markup`<figure><svg viewBox="0 0 1000 214" role="img" aria-label="Response times of ${label}: ${said}">${[
    0, 0.5, 1,
  ].map(
    (part) =>
      markup`<path class="axis" d="M${left} ${y(part * most)}H${left + width}"/><text x="${left - 8}" y="${Number(y(part * most)) + 4}" text-anchor="end">${inWords(part * most)}</text>`,
  )}${percents.map(
    (percent) =>
      markup`<path class="percentile" d="M${x(percent / 100)} ${top}V${top + height}"/><text x="${x(percent / 100)}" y="${top + height + 18}" text-anchor="${percent === 95 ? 'end' : percent === 99 ? 'start' : 'middle'}">p${percent}</text>`,
  )}<polyline class="curve" points="${points}"/></svg>
<figcaption><code>${label}</code>: ${requests} requests, ${said}${unanswered > 0 && `, ${unanswered} without an answer`}</figcaption></figure>`
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function niceAbove(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(ms, 1)))
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= ms) ?? 10 * power
}
