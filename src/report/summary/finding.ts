import type { Finding } from '../../model/finding.ts'
import type { ItemResult, Report } from '../../model/report.ts'
import { code, inline } from '../escape.ts'
import { documentLink, fileLink } from '../links.ts'
import { placeOf } from '../words.ts'
import { fixPoint } from './fix.ts'
import type { Repeats } from './groups.ts'
import { blocks, bullets, bulletsOrFold, link } from './markdown.ts'

/** The id of an item, which leads to its box in the document of the team. */
export function idLink(report: Report, { id, document }: ItemResult): string {
  return link(id, document ? documentLink(report, document) : null)
}

/** An item by name. */
export function nameOf(report: Report, item: ItemResult): string {
  return `**${inline(item.title)}** ${idLink(report, item)}`
}

/** Where it was met, with a link to the line at the commit of the run; empty where that is not known. */
export function placeLink(report: Report, finding: Finding): string {
  const place = placeOf(finding)
  if (place === '') return ''
  return finding.location ? link(place, fileLink(report, finding.location)) : code(place)
}

/** A rule, which leads to its page. */
export function ruleLink({ rule, docs }: Finding): string {
  return link(rule, docs)
}

/**
 * What was expected, what was observed and what to do, once for all findings that are alike.
 * @param most repeats that are named
 */
export function findingBlock(report: Report, repeats: Repeats, most: number): string {
  const [first] = repeats
  const more = repeats.length - 1
  const like = more === 0 ? '' : `, and ${more} more like it`
  const place = more === 0 ? placeLink(report, first) : ''
  return blocks([
    `**${inline(first.message)}**${like} (${ruleLink(first)})`,
    [
      bullets([
        `Expected: ${inline(first.expected) || '–'}`,
        `Observed: ${code(first.observed) || '–'}`,
        ...(place === '' ? [] : [`Where: ${place}`]),
      ]),
      fixPoint(first.fix),
    ].join('\n'),
    more === 0 ? '' : placesOf(report, repeats, most),
  ])
}

function placesOf(report: Report, repeats: Repeats, most: number): string {
  const isOneMessage = repeats.every(({ message }) => message === repeats[0].message)
  const lines = repeats.slice(0, most).map((finding) => {
    const place = placeLink(report, finding)
    return [isOneMessage && place !== '' ? '' : inline(finding.message), place].filter(Boolean).join(' at ')
  })
  const rest = repeats.length - lines.length
  return bulletsOrFold(rest > 0 ? [...lines, `and ${rest} more, in the JSON report`] : lines, 'places')
}

/** A finding on one line, for lists. */
export function findingLine(report: Report, finding: Finding): string {
  const place = placeLink(report, finding)
  return [
    `${inline(finding.message)}: expected ${inline(finding.expected) || '–'}, observed ${code(finding.observed) || '–'}`,
    `(${ruleLink(finding)}${place === '' ? '' : ` at ${place}`}).`,
    `Fix: ${inline(finding.fix)}`,
  ].join(' ')
}
