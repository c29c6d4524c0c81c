import { fencedLines } from '../../formats/markdown/headings.ts'

/** Lines and columns count from 1. */
export interface Placeholder {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** Words that say what to put in. */
const hint =
  /\b(name|phone|e-?mail|url|link|date|time|address|number|contact|company|organi[sz]ation|project|team|role|owner|domain|host(name)?|server|ip|version|title|description|password|key|token|id|your|insert|enter|fill|add|todo|tbd|placeholder|xxx+)\b|\.\.\.|…/i

/** Elements of HTML that stand in Markdown documents. */
const elements = new Set(
  `a abbr b blockquote br center code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe
  img input ins kbd li link main mark meta nav ol p picture pre q s samp script section small source span strike strong
  style sub summary sup svg table tbody td tfoot th thead time title tr tt u ul var video path`.split(/\s+/),
)

/** In code and in prose alike. */
const anywhere = [
  /\b(TODO|TBD|TBC|FIXME|XXX+)\b/g,
  /\b(change[-_ ]?me|replace[-_ ]?me|your[-_](domain|company|app|project|server|password|secret|key|token|name|email|user|repo)[\w.-]*|yourdomain[\w.-]*|yourcompany[\w.-]*|lorem ipsum)\b/gi,
]

const template = /\{\{[\w\s.-]+\}\}/g
/** Reserved for documentation by RFC 2606, so nobody can be reached there. */
const reserved = /\bexample\.(?:com|org|net)\b/gi
const address = /([\w.+-]*@)?([\w.+-]+)/g

/**
 * What a template asks its reader to fill in: `[Name, Phone]`, `<your-domain>`, `TODO`, `________`, example domains.
 * In code a name in angle brackets is usual notation and is left alone, as are links, footnotes, check boxes and HTML.
 */
export function placeholdersIn(markdown: string): Placeholder[] {
  const lines = markdown.split(/\r\n|\r|\n/)
  const fenced = fencedLines(lines)
  return lines.flatMap((line, index) => {
    const found = new Map<number, string>()
    const add = (column: number, text: string): void => {
      found.set(column, text)
    }
    for (const pattern of anywhere) for (const match of line.matchAll(pattern)) add(match.index, match[0])
    if (!fenced[index]) {
      const prose = withoutCode(line)
      for (const match of prose.matchAll(template)) add(match.index, match[0])
      for (const [column, text] of reservedIn(prose)) add(column, text)
      for (const match of prose.matchAll(/(?<!\w)\[([^\][]{2,80})\](?![([:])/g)) {
        if (/^[A-Za-z]/.test(match[1] ?? '') && hint.test(match[1] ?? '')) add(match.index, match[0])
      }
      for (const match of prose.matchAll(/(?<!\w)<([A-Za-z][\w .,/-]{1,60})>/g)) {
        if (!isElement(match[1] ?? '')) add(match.index, match[0])
      }
      if (/[^_\s]/.test(prose)) for (const match of prose.matchAll(/_{4,}/g)) add(match.index, match[0])
    }
    return outermost([...found]).map(([column, text]) => ({ text, line: index + 1, column: column + 1 }))
  })
}

/** Addresses and hosts up to the reserved name in them, with their columns. */
function reservedIn(prose: string): [number, string][] {
  return [...prose.matchAll(address)].flatMap(({ index, 1: user = '', 2: host = '' }): [number, string][] => {
    const name = [...host.matchAll(reserved)].at(-1)
    if (!name) return []
    const text = host.slice(0, name.index + name[0].length)
    return name.index === 0 && user !== '' ? [[index, user + text]] : [[index + user.length, text]]
  })
}

/** The line with blanks in place of what stands in backticks: as many close what so many opened. */
function withoutCode(line: string): string {
  const runs = [...line.matchAll(/(?<!`)`+/g)]
  const next = new Map<number, number>()
  const closers: (number | undefined)[] = []
  for (const { index, 0: ticks } of runs.toReversed()) {
    closers.push(next.get(ticks.length))
    next.set(ticks.length, index)
  }
  closers.reverse()
  const parts: string[] = []
  let done = 0
  for (const [at, { index, 0: ticks }] of runs.entries()) {
    const close = closers[at]
    if (index < done || close === undefined) continue
    const end = close + ticks.length
    parts.push(line.slice(done, index), ' '.repeat(end - index))
    done = end
  }
  return parts.join('') + line.slice(done)
}

/** In their order, without what stands inside another: `<your-domain>` is one placeholder, not two. */
function outermost(found: readonly (readonly [number, string])[]): (readonly [number, string])[] {
  let end = 0
  return [...found]
    .sort(([a, one], [b, other]) => a - b || other.length - one.length)
    .filter(([column, text]) => {
      if (column < end) return false
      end = column + text.length
      return true
    })
}

function isElement(inside: string): boolean {
  const name = /^[A-Za-z][A-Za-z0-9]*/.exec(inside)?.[0] ?? ''
  return elements.has(name.toLowerCase()) && !/[-.,]/.test(inside.slice(name.length, name.length + 1))
}
