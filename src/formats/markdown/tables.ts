import { cellMark, type Mark } from './marks.ts'

/** A row of a table that is a list of boxes. */
export interface Row {
  readonly mark: Mark
  /** What has to be so, without marks of emphasis. */
  readonly text: string
  /** What else the row says. */
  readonly notes: string
  /** The comments behind it. */
  readonly comment: string
}

/** Words over the column that says what has to be so. */
const ofItems =
  /\b(?:items?|checks?|tasks?|requirements?|controls?|criteri(?:on|a)|questions?|steps?|actions?|description|what|practices?|gates?|features?|name|area|category|prüfung|punkt|tarefa|tarea|tâche)\b|项/i
/** Words over the column that says how far it is. */
const ofMarks =
  /^(?:status|state|done\??|ok\??|complete[d]?\??|check(?:ed)?|pass(?:ed)?(?:\/fail)?|result|verified|ready\??|met\??|y\/n|yes\/no|✓|✅|✔️?|☑️?|☐|\[[ x]?\]|(?:not|partial(?:ly)?|total(?:ly)?|fully)[- ](?:satisfied|met|done|compliant|implemented|applicable)|satisfied|compliant|n\/a|erledigt|stand|feito|estado|statut)$/i
const rule = /^\s{0,3}\|?\s{0,20}:?-+:?\s{0,20}(?:\|\s{0,20}:?-+:?\s{0,20}){1,30}\|?\s{0,20}$/
/** Columns of a row that are looked at. */
const mostCells = 30

/**
 * The rows of the tables of a document that are boxes, by the number of their line from 0: a table (GitHub Flavored
 * Markdown) with a column of boxes, of pictures of marks, or of words under a heading such as `Status`. Its other lines
 * are null.
 * @param isCode whether a line stands in a block of code
 */
export function tableRows(lines: readonly string[], isCode: readonly boolean[]): Map<number, Row | null> {
  const found = new Map<number, Row | null>()
  for (let index = 1; index < lines.length; index++) {
    const head = lines[index - 1] ?? ''
    if (isCode[index] || !rule.test(lines[index] ?? '') || !head.includes('|')) continue
    const start = index + 1
    let end = start
    while (end < lines.length && !isCode[end] && (lines[end] ?? '').includes('|')) end++
    const body = lines.slice(start, end)
    const rows = boxesOf(cellsOf(head), body)
    if (rows !== null) {
      for (const [offset, row] of [null, null, ...rows].entries()) found.set(index - 1 + offset, row)
    }
    index = end
  }
  return found
}

const comment = /<!--(?:(?!-->).){0,200}-->/g

function boxesOf(head: readonly string[], lines: readonly string[]): (Row | null)[] | null {
  const comments = lines.map((line) => (line.match(comment) ?? []).join(' '))
  const body = lines.map((line) => cellsOf(line.replace(comment, '')))
  const columns = head.map((title, at) => ({
    title,
    at,
    marks: body.map((row) => cellMark(row[at] ?? '')),
    cells: body.map((row) => row[at] ?? ''),
  }))
  const isMarks = ({ title, marks, cells }: (typeof columns)[number]): boolean => {
    const filled = cells.filter((cell) => cell !== '').length
    const marked = marks.filter((mark) => mark !== null).length
    if (ofMarks.test(title)) return marked === filled || marked * 2 > filled
    return (
      filled > 0 &&
      marked === filled &&
      cells.some((cell) => /\[[ xX]?\\?\]|\p{Extended_Pictographic}|[☐☑✓✔✗✘□]|:[\w\\]{1,60}:/u.test(cell))
    )
  }
  const marking = columns.filter(isMarks)
  const saying = columns.filter(
    (column) => !marking.includes(column) && !column.cells.every((cell) => /^#?\d*\.?$/.test(cell)),
  )
  const named = saying.filter(({ title }) => ofItems.test(title))
  // A column of areas says the same in several rows.
  const item = named.find(({ cells }) => new Set(cells).size === cells.length) ?? named[0] ?? saying[0]
  if (item === undefined || body.length === 0) return null
  const [mark, ...more] = marking
  // Several columns of ticks say for whom it is required, rather than whether it is done.
  if (mark === undefined || (more.length > 0 && !ofItems.test(item.title))) return null
  return body.map((row, at) => {
    const text = plain(row[item.at] ?? '')
    const notes = saying
      .filter((column) => column !== item)
      .map((column) => row[column.at] ?? '')
      .filter((cell) => cell !== '')
    return text === ''
      ? null
      : {
          mark: more.length > 0 ? ' ' : (mark.marks[at] ?? ' '),
          text,
          notes: notes.join(' – '),
          comment: comments[at] ?? '',
        }
  })
}

function plain(cell: string): string {
  return cell
    .replace(/\*\*|__|<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The cells of a row; a bar behind a backslash and one in code divide nothing. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  let inCode = false
  for (let index = 0; index < line.length && cells.length < mostCells; index++) {
    const sign = line[index]
    if (sign === '\\' && line[index + 1] === '|') cell += line[++index]
    else if (sign === '|' && !inCode) {
      cells.push(cell.trim())
      cell = ''
    } else {
      if (sign === '`') inCode = !inCode
      cell += sign
    }
  }
  cells.push(cell.trim())
  if (/^\s*\|/.test(line)) cells.shift()
  if (cells.at(-1) === '' && /\|\s*$/.test(line)) cells.pop()
  return cells
}
