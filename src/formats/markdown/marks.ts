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

const shortCode = /^:(\w{1,40}|x):/
/** Pictures by the short codes of the platform. */
const byCode: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  ballot_box_with_check: '☑',
  white_large_square: '⬜',
  black_square_button: '🔲',
  x: '❌',
  negative_squared_cross_mark: '❎',
  heavy_multiplication_x: '✘',
  construction: '🚧',
  hourglass_flowing_sand: '⏳',
  green_circle: '🟢',
  yellow_circle: '🟡',
  red_circle: '🔴',
}

/** What the picture that a text begins with marks, as itself or by its short code, or null. */
export function picturedMark(written: string): Pictured | null {
  const text = written.replace(shortCode, (whole, code: string) => byCode[code] ?? whole)
  const found = picture.exec(text)
  const [whole = '', sign = ''] = found ?? []
  if (found === null) return null
  const mark = `${tickedBoxes}${done}`.includes(sign) ? 'x' : '🟨🟡🟠⏳🚧'.includes(sign) ? '~' : ' '
  return { mark, isBox: sureBoxes.test(sign), rest: text.slice(whole.length).trim() }
}

const words: readonly (readonly [RegExp, Mark])[] = [
  [
    /^(?:x|done|completed?|ready|pass(?:ed)?|ok|yes|y|met|fulfilled|live|fertig|erledigt|ja|sim|feito|sí|hecho|oui|fait)$/,
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
  const text = cell.replace(/\*\*|`|\\(?=_)/g, '').trim()
  const box = /^(?:[-*+] )?\\?\[([ xX~-]?)\\?\]$/.exec(text)?.[1]
  if (box !== undefined) return box === '' ? ' ' : (box.toLowerCase() as Mark)
  const pictured = picturedMark(text)
  const said = (pictured?.rest ?? text).toLowerCase()
  const byWord = wordMark(said)
  if (pictured === null) return byWord ?? null
  return said === '' || byWord !== undefined ? (byWord ?? pictured.mark) : said.length <= 20 ? pictured.mark : null
}

/** What a word of status marks; one of several to choose from is still open. */
function wordMark(said: string): Mark | undefined {
  const choices = said.split('/').map((one) => one.trim())
  if (choices.length > 1 && choices.length <= 4 && said !== 'n/a') {
    const known = choices.filter((one) => words.some(([pattern]) => pattern.test(one))).length
    if (known >= 2) return ' '
  }
  return words.find(([pattern]) => pattern.test(said))?.[1]
}
