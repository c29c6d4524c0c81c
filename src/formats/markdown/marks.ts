/**
 * What stands in a box, or in place of one: open, ticked, `~` for in part, `-` for not wanted; the last two are used in
 * opposite ways by different people.
 */
export type Mark = ' ' | 'x' | '~' | '-'

/** Pictures that are boxes and nothing else. */
const openBoxes = '☐⬜🔲◻□▢❏🗆'
const tickedBoxes = '☑🗹'
/** Pictures that may as well adorn. */
const done = '✅✔✓🟩🟢'
const notDone = '❌✗✘❎🟥🔴🟨🟡🟠⏳🚧⬛'
const picture = new RegExp(`^([${openBoxes}${tickedBoxes}${done}${notDone}])\\uFE0F?`, 'u')
const sureBoxes = new RegExp(`^[${openBoxes}${tickedBoxes}]`, 'u')

/** A text that begins with the picture of a mark. */
export interface Pictured {
  readonly mark: Mark
  /** Whether the picture is that of a box. */
  readonly isBox: boolean
  readonly rest: string
}

/** What the picture that a text begins with marks, or null. */
export function picturedMark(text: string): Pictured | null {
  const found = picture.exec(text)
  const [whole = '', sign = ''] = found ?? []
  if (found === null) return null
  const mark = `${tickedBoxes}${done}`.includes(sign) ? 'x' : '🟨🟡🟠⏳🚧'.includes(sign) ? '~' : ' '
  return { mark, isBox: sureBoxes.test(sign), rest: text.slice(whole.length).trim() }
}

const words: readonly (readonly [RegExp, Mark])[] = [
  [
    /^(?:done|completed?|ready|pass(?:ed)?|ok|yes|y|met|fulfilled|live|fertig|erledigt|ja|sim|feito|sí|hecho|oui|fait)$/,
    'x',
  ],
  [/^(?:partial(?:ly)?(?: (?:met|done))?|in progress|wip|ongoing|started|in arbeit|em andamento|en cours)$/, '~'],
  [/^(?:n\/?a|not applicable|does not apply|waived|deferred|skipped|out of scope|-|–|—)$/, '-'],
  [
    /^(?:to ?do|pending|open|not (?:done|started|met|ready|yet)|no|n|fail(?:ed)?|missing|blocked|tbd|offen|nein|pendente|não|pendiente|à faire|non)$/,
    ' ',
  ],
]

/** What a cell of a table marks: a box, a picture or a word of status; null where it says something else. */
export function cellMark(cell: string): Mark | null {
  const text = cell.replace(/[*_`]/g, '').trim()
  const box = /^(?:[-*+] )?\\?\[([ xX~-]?)\\?\]$/.exec(text)?.[1]
  if (box !== undefined) return box === '' ? ' ' : (box.toLowerCase() as Mark)
  const pictured = picturedMark(text)
  const said = (pictured?.rest ?? text).toLowerCase()
  const byWord = words.find(([pattern]) => pattern.test(said))?.[1]
  if (pictured === null) return byWord ?? null
  return said === '' || byWord !== undefined ? (byWord ?? pictured.mark) : said.length <= 20 ? pictured.mark : null
}
