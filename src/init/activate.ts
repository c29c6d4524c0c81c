import type { Entry } from './entry.ts'
import type { Facts } from './facts.ts'
import type { Found } from './found.ts'
import { proposeWith, type Told } from './told.ts'
import { entryText, foundItemsText, foundText, waitingText } from './write.ts'

/** A piece of a text with what takes its place. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const commentedItem = /^(?: {6}# needs [^\n]*\n){1,20} {6}# - id: (\S+)\n/gm
const heading = /^ {2}(# )?- (title:[^\n]*)\n {4}(?:# )?items:\n/gm

/**
 * A checklist in which the items that were commented out for a value that is known by now are active, and those that wait
 * for another one say only that. Only a comment that stands as it was written is touched.
 */
export function activated(
  checklist: string,
  entries: readonly Entry[],
  facts: Facts,
  told: Told,
): { readonly text: string; readonly fresh: readonly Entry[] } {
  const starts = new Map([...checklist.matchAll(commentedItem)].map(({ 1: id, index }) => [id, index]))
  const fresh = new Map<Entry, Edit>()
  const shorter: Edit[] = []
  for (const entry of entries) {
    const start = starts.get(entry.id)
    const now = entryText(entry)
    const waits = entry.proposed.status === 'needs-value'
    if (start === undefined || (waits ? stands(checklist, now, start) : entry.proposed.status !== 'active')) continue
    const written = withheld(told)
      .map((less) => entryText({ ...entry, proposed: proposeWith(entry.item, facts, less) }))
      .find((block) => stands(checklist, block, start))
    if (written === undefined) continue
    const edit = { start, end: start + written.length, text: now }
    if (waits) shorter.push(edit)
    else fresh.set(entry, edit)
  }
  const edits = [...fresh.values()]
  return { text: edited(checklist, [...edits, ...shorter, ...headingsOf(checklist, edits)]), fresh: [...fresh.keys()] }
}

/**
 * A checklist in which what the repository has is active that waited for the address.
 * @param hasList as `foundText` was told
 */
export function foundActivated(checklist: string, found: readonly Found[], hasList: boolean): string {
  const waited = found.filter((one) => checklist.includes(waitingText(one)))
  const whole = foundText([], waited, hasList)
  if (waited.length > 0 && checklist.includes(whole))
    return checklist.replace(whole, () => foundText(waited, [], hasList))
  return waited.reduce((text, one) => text.replace(waitingText(one), () => foundItemsText([one])), checklist)
}

/** What may have been known when a comment was written: some of what is known now. */
function withheld({ url, envFile, ssh }: Told): Told[] {
  return [url, null].flatMap((one) =>
    [envFile, null].flatMap((file) => [ssh, null].map((account) => ({ url: one, envFile: file, ssh: account }))),
  )
}

/** Whether a comment stands here as a whole, with nothing added to it. */
function stands(text: string, block: string, start: number): boolean {
  const next = text.slice(start + block.length, start + block.length + 20)
  return block.startsWith('      # needs ') && text.startsWith(block, start) && !/^ {8,}# /.test(next)
}

/** The headings of sections that had nothing but comments, as headings. */
function headingsOf(text: string, edits: readonly Edit[]): Edit[] {
  const all = [...text.matchAll(heading)]
  const commented = all.filter(({ index }, at) => {
    const end = all[at + 1]?.index ?? text.length
    return edits.some(({ start }) => start > index && start < end)
  })
  return commented.flatMap(({ 0: whole, 1: mark, 2: title, index }) =>
    mark === undefined ? [] : [{ start: index, end: index + whole.length, text: `  - ${title}\n    items:\n` }],
  )
}

function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start)
  const pieces = inOrder.map((edit, at) => text.slice(inOrder[at - 1]?.end ?? 0, edit.start) + edit.text)
  return pieces.join('') + text.slice(inOrder.at(-1)?.end ?? 0)
}
