import type { Report } from '../../model/report.ts'
import { decidedBy, linesOf } from '../gate-changes.ts'
import { documentLink, fileLink } from '../links.ts'
import { placeOf } from '../words.ts'
import { link, type Markup, markup, nothing, rich } from './markup.ts'

/** What a pull request changes about the gate, and whose checklist decided; empty where there is nothing of either. */
export function changes(report: Report): Markup {
  const said = decidedBy(report)
  const lines = linesOf(report).map(
    ({ weakens, what, item, from, to }) => markup`<li>${weakens && markup`<strong>Weakens:</strong> `}${what}${
      item !== '' && markup` <code>${item}</code>`
    }: <code>${from}</code> → <code>${to}</code></li>
`,
  )
  const list = lines.length === 0 ? nothing : markup`<ul>\n${lines}</ul>`
  return said === '' ? list : markup`<p>${rich(said)}</p>\n${list}`
}

/** Where the document of the team and the checklist differ; empty where they agree. */
export function drift(report: Report): Markup {
  const findings = report.document?.drift ?? []
  if (findings.length === 0) return nothing
  const lines = findings.map((finding) => {
    const { rule, location, message, fix } = finding
    const place = rule === 'document/item-without-box' ? fileLink : documentLink
    return markup`<li>${location && markup`<code>${link(place(report, location), placeOf(finding))}</code>: `}${rich(message)}<br><span class="dim">${rich(fix)}</span></li>
`
  })
  return markup`<ul>\n${lines}</ul>`
}
