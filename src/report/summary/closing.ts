import type { Finding } from '../../model/finding.ts'
import type { ItemResult, Report } from '../../model/report.ts'
import { type Explained, explain } from '../../verdict/causes.ts'
import { closesGate } from '../../verdict/verdict.ts'
import { code, inline } from '../escape.ts'
import { count, statusWords } from '../words.ts'
import type { Contents, Detail } from './detail.ts'
import { findingBlock, idLink, nameOf, placeLink } from './finding.ts'
import { type Group, groupsOf, type Repeats, repeatsOf } from './groups.ts'
import { blocks, bullets, bulletsOrFold, furtherOnes, heading } from './markdown.ts'

/** What keeps the gate closed: causes of several items, and items with faults of their own. Persons are asked elsewhere. */
export interface Closing {
  readonly explained: Explained
  readonly groups: readonly Group[]
  readonly blocked: readonly ItemResult[]
}

/** @returns the same for every size of a summary */
export function closingOf(report: Report): Closing {
  const explained = explain(report.items)
  const caused = new Set(explained.causes.flatMap(({ items }) => items))
  const open = report.items.filter(closesGate)
  const own = (item: ItemResult): Finding[] =>
    item.checks
      .filter(({ status }) => status !== 'waived' && status !== 'pending' && status !== 'expired')
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.level === 'error' && !explained.told.has(finding))
  const asked = open.filter(({ status }) => status === 'failed' || status === 'error')
  return {
    explained,
    groups: groupsOf(
      asked.filter((item) => !caused.has(item.id) || own(item).length > 0),
      own,
    ),
    blocked: open.filter(({ id, status }) => status === 'blocked' && !caused.has(id)),
  }
}

/** Items that are not met or could not be asked, with what was expected, what was observed and what to do. */
export function blockersPart(report: Report, { groups, explained }: Closing, detail: Detail): string {
  if (groups.length === 0) return ''
  const told = groups.slice(0, detail.told)
  const items = groups.slice(told.length).flatMap((group) => group.items)
  const number = groups.reduce((sum, group) => sum + group.items.length, 0)
  return blocks([
    heading(3, `Not met${explained.causes.length > 0 ? ' besides' : ''}: ${count(number, 'item')}`),
    ...told.map((group) => groupBlock(report, group, detail)),
    namedPart(report, items, detail, told.length === 0 ? '' : `${items.length} more, by name`),
  ])
}

const notMet: Readonly<Partial<Record<ItemResult['status'], string>>> = { error: 'Could not be asked' }

/** By group, repeats and faults: a summary that has to fit is rendered many times, and its groups stay the same. */
const rendered = new WeakMap<Group, Map<string, string>>()

function groupBlock(report: Report, group: Group, detail: Detail): string {
  const known = rendered.get(group) ?? new Map<string, string>()
  rendered.set(group, known)
  const size = `${detail.repeats} ${detail.faults}`
  const text = known.get(size) ?? newBlock(report, group, detail)
  known.set(size, text)
  return text
}

function newBlock(report: Report, { items, findings }: Group, { repeats, faults }: Detail): string {
  const [first] = items
  const told = (all: readonly Repeats[]): string[] => {
    const more = all.length - faults
    return [
      ...all.slice(0, faults).map((one) => findingBlock(report, one, repeats)),
      more > 0 ? `And ${count(more, 'other fault')}, which the JSON report has.` : '',
    ]
  }
  const { emoji } = statusWords[first.status]
  const words = notMet[first.status] ?? 'Not met'
  if (items.length === 1) {
    const reason = first.reason === null || first.reason === '' ? '' : inline(first.reason)
    return blocks([
      heading(4, `${emoji} ${words}: ${first.title}`),
      aboutLine(report, first),
      reason,
      ...told(repeatsOf(findings[0] ?? [])),
    ])
  }
  const lines = items.map((item, index) => {
    const own = findings[index] ?? []
    const told = [...new Set(own.map((finding) => messageAndLine(report, finding)))]
    const named = told.slice(0, Math.max(1, Math.min(repeats, mostMessages)))
    const more = told.length > named.length ? `, and ${told.length - named.length} more like it` : ''
    return `${nameOf(report, item)}${named.length > 0 ? `: ${named.join('; ')}` : ''}${more}`
  })
  // Each item says where.
  const kinds = repeatsOf(findings.flat()).map(([{ location: _, url: __, ...one }]): Repeats => [one])
  return blocks([
    heading(4, `${emoji} ${words}: ${items.length} items with the same fault`),
    bulletsOrFold(lines, 'items'),
    ...told(kinds),
  ])
}

function messageAndLine(report: Report, finding: Finding): string {
  const place = finding.location ? ` at ${placeLink(report, finding)}` : ''
  return `${inline(finding.message)}${place}`
}

/** What is said of one of several items with the same fault, before the rest is counted. */
const mostMessages = 5

function aboutLine(report: Report, item: ItemResult): string {
  const owner = item.owner ? ` · owner: ${inline(item.owner)}` : ''
  const attempts = item.checks.reduce((most, check) => Math.max(most, check.attempts ?? 1), 1)
  const tries = attempts > 1 ? ` · asked ${attempts} times` : ''
  return `${inline(item.section)} · ${idLink(report, item)}${owner}${tries}`
}

/** Items of which there is no room to tell more. */
function namedPart(report: Report, items: readonly ItemResult[], detail: Detail, title: string): string {
  if (items.length === 0) return ''
  const shown = items.slice(0, detail.named)
  const rest = furtherOnes(items.length - shown.length)
  if (detail.names === 'id') return blocks([title, shown.map(({ id }) => code(id)).join(', '), rest])
  const lines = shown.map((item) => {
    if (detail.names === 'title') return `${inline(item.title)} ${code(item.id)}`
    const finding = item.checks.flatMap(({ findings }) => findings).find(({ level }) => level === 'error')
    return `${nameOf(report, item)}${finding ? `: ${inline(finding.message)}` : ''}`
  })
  return blocks([title, bullets(lines), rest])
}

/** Items that wait for other ones. */
export function blockedPart(report: Report, { blocked }: Closing, detail: Detail): string {
  if (blocked.length === 0) return ''
  const title = heading(3, `${statusWords.blocked.emoji} Blocked: ${count(blocked.length, 'item')}`)
  if (detail.names !== 'message') return blocks([title, namedPart(report, blocked, detail, '')])
  const lines = blocked.map((item) => `${nameOf(report, item)}: ${inline(item.reason ?? statusWords.blocked.word)}`)
  return blocks([title, 'Not asked, since what they need is not met.', bullets(lines)])
}

/** The longest of the lists of what keeps the gate closed, and of others. */
export function longestList({ groups, blocked, explained }: Closing, others: readonly (readonly unknown[])[]): number {
  const items = groups.reduce((sum, group) => sum + group.items.length, 0)
  const lists = [blocked, explained.causes, ...explained.causes.map((cause) => cause.items), ...others]
  return lists.reduce((most, { length }) => Math.max(most, length), items)
}

/** The most repeats of one fault, and faults of one item. */
export function longestRepeats({ groups }: Closing): Pick<Contents, 'repeats' | 'faults'> {
  let [repeats, faults] = [0, 0]
  for (const { items, findings } of groups) {
    const kinds = repeatsOf(findings.flat())
    faults = Math.max(faults, kinds.length)
    if (items.length === 1) for (const kind of kinds) repeats = Math.max(repeats, kind.length)
  }
  return { repeats, faults }
}
