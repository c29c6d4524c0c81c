/** A name with the literal texts that stand behind it, such as `PASSWORD: text`, `"password" => "text"`, `KEY=text`. */
export interface NamedValue {
  readonly name: string
  /** Spellings of the value: as written, without escapes, up to a separator where it has no quotes. */
  readonly values: readonly string[]
  /** In quotes, so that it is surely a value and not a word of a sentence. */
  readonly quoted: boolean
}

const start = /(?<![\w.$-])(["'`]?)([A-Za-z_][\w.-]{0,99})(["'`]?)[ \t]{0,20}(=>|:=|=(?!=)|:(?![:/]))([ \t]{0,200})/g
const annotation = /[A-Za-z][\w.]{0,40}(?:\[[\w., ]{0,40}\])?[ \t]{1,5}=(?!=)[ \t]{0,20}/y
const call = /[A-Za-z_][\w.]{0,80}[([]/y
const blockScalar = /^[|>][+-]?\d?[+-]?[ \t]*(?:#[^\r\n]*)?\r?$/
/** Characters of one value. */
const longest = 16 * 1024
const longestPlain = 4096
const mostLines = 400

/**
 * The names in a text with what is assigned to them, whatever the format: YAML, JSON, Python, shell, INI. No parser, so
 * it also reads what no parser takes, and finds too much rather than too little. Linear in the text.
 * @param wanted names whose values are read
 */
export function namedValues(text: string, wanted: (name: string) => boolean): NamedValue[] {
  const found: NamedValue[] = []
  // What was read as a value is not read again for a name inside of it.
  let covered = 0
  let lineRead = 0
  for (const match of text.matchAll(start)) {
    const [whole, open = '', name = '', close = '', separator = '', space = ''] = match
    if (match.index < covered || !wanted(name)) continue
    const at = match.index + whole.length
    const { end, ...value } =
      open !== '' && close === ''
        ? inner(text, at, open)
        : valueAt(text, at, { name: match.index, separator: separator + space, again: at < lineRead })
    covered = end
    if (at >= lineRead) lineRead = lineEnd(text, at)
    if (value.values.length > 0) found.push({ name, ...value })
  }
  return found
}

interface Value extends Omit<NamedValue, 'name'> {
  /** Where it ends in the text. */
  readonly end: number
}

interface Context {
  /** Where the name stands. */
  readonly name: number
  readonly separator: string
  /** The rest of the line was looked at already, for a name before this one. */
  readonly again: boolean
}

function valueAt(text: string, at: number, context: Context): Value {
  const { separator } = context
  // Anchors and tags of YAML.
  const from = at + (/^(?:&[\w-]{1,60}[ \t]+|![\w!]{0,60}[ \t]+)*/.exec(text.slice(at, at + 250))?.[0].length ?? 0)
  const first = text.charAt(from)
  if (/["'`]/.test(first)) return quoted(text, from)
  if (first === '[' || first === '(') return strings(text, from)
  annotation.lastIndex = from
  const typed = separator.startsWith(':') ? annotation.exec(text) : null
  if (typed) return valueAt(text, from + typed[0].length, { ...context, separator: '=' })
  call.lastIndex = from
  if (call.test(text)) {
    const { values, ...value } = strings(text, from)
    // Names of variables are arguments too: `env("SECRET_KEY", default="…")`.
    return { ...value, values: values.filter((one) => !/^[A-Z][A-Z0-9_]*$/.test(one)) }
  }
  const line = text.slice(from, lineEnd(text, from, longestPlain))
  if (separator.startsWith(':') && blockScalar.test(line)) return block(text, from, context.name)
  return plain(line, from, separator === '=', context.again)
}

/** `"KEY=value"`: the quote before the name ends the value. */
function inner(text: string, at: number, quote: string): Value {
  const stop = lineEnd(text, at)
  const end = text.slice(at, stop).indexOf(quote)
  return { values: end > 0 ? spellings(text.slice(at, at + end), quote) : [], quoted: true, end: at + Math.max(end, 0) }
}

function quoted(text: string, at: number): Value {
  const quote = text.startsWith(text.charAt(at).repeat(3), at) ? text.slice(at, at + 3) : text.charAt(at)
  const close = endOfQuoted(text, at, quote)
  const end = close < 0 ? lineEnd(text, at) : close
  return { values: spellings(text.slice(at + quote.length, end), quote.charAt(0)), quoted: true, end }
}

/** Where the closing quote of the one at `at` stands; -1 without one. */
function endOfQuoted(text: string, at: number, quote: string): number {
  const most = Math.min(text.length, at + longest)
  for (let end = at + quote.length; end < most; end++) {
    if (text[end] === '\\') end++
    else if (text.startsWith(quote, end)) {
      // Two of them are one in YAML.
      if (quote !== "'" || text[end + 1] !== "'") return end
      end++
    }
  }
  return -1
}

function spellings(written: string, quote: string): string[] {
  const found = new Set([written])
  if (quote === "'") found.add(written.replaceAll("''", "'"))
  if (written.includes('\\')) {
    try {
      found.add(JSON.parse(`"${written.replaceAll(/\r?\n/g, '\\n').replaceAll("\\'", "'")}"`))
    } catch {
      // Other escapes than those of JSON: what they stand for differs by language.
    }
    found.add(written.replaceAll(/\\(["'`\\])/g, '$1'))
  }
  return [...found].filter((one) => one !== '')
}

/** The texts in quotes up to the bracket that closes the first one from here on. */
function strings(text: string, from: number): Value {
  const most = Math.min(text.length, from + longest)
  const values: string[] = []
  let depth = 0
  let at = from
  for (; at < most; at++) {
    const char = text.charAt(at)
    if (char === '[' || char === '(') depth++
    else if ((char === ']' || char === ')') && --depth <= 0) break
    else if (char === '"' || char === "'") {
      const end = endOfQuoted(text, at, char)
      if (end < 0) break
      values.push(...spellings(text.slice(at + 1, end), char))
      at = end
    }
  }
  return { values, quoted: true, end: at }
}

/** The lines below that are indented deeper than the name, without their indentation. */
function block(text: string, from: number, nameAt: number): Value {
  const indent = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0
  const outer = indent(text.slice(text.lastIndexOf('\n', nameAt - 1) + 1, nameAt))
  const lines: string[] = []
  let at = lineEnd(text, from) + 1
  while (at < text.length && lines.length < mostLines) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    if (line.trim() !== '' && indent(line) <= outer) break
    lines.push(line.trim())
    at = end + 1
  }
  const value = lines.join('\n').trim()
  return { values: value === '' ? [] : [value], quoted: true, end: at - 1 }
}

/** @param shell a space ends the value where nothing but it separates words */
function plain(line: string, from: number, shell: boolean, again: boolean): Value {
  const word = /^[^,;}\])]*/.exec(line)?.[0] ?? ''
  const own = (shell ? /^[^\s,;"'`}\])]*/ : /^[^,;}\])]*?(?=[ \t]#|[,;}\])]|$)/).exec(line)?.[0] ?? word
  const whole = again ? [] : [withoutClosing(withoutComment(line)), shell ? word : own]
  const values = [...new Set([...whole, own].map((one) => one.trim()))].filter((one) => one !== '')
  return { values, quoted: false, end: from + own.length }
}

/** Up to the first `#` after a blank. */
function withoutComment(line: string): string {
  const comment = /[ \t]#/.exec(line)
  return comment ? line.slice(0, comment.index) : line
}

/** Without brackets and separators at the end that belong to what stands around the value. */
function withoutClosing(line: string): string {
  if (/[{[(]/.test(line)) return line
  let end = line.length
  while (end > 0 && ' \t,;}])'.includes(line.charAt(end - 1))) end--
  return line.slice(0, end)
}

function lineEnd(text: string, from: number, most = longest): number {
  const end = text.slice(from, from + most).indexOf('\n')
  return end < 0 ? Math.min(text.length, from + most) : from + end
}
