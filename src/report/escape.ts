/**
 * Free text as inline Markdown for summaries: nothing in it can become markup, a table cell's end, a link, a mention, an
 * emoji or a reference. Spans in single backticks become code.
 */
export function inline(text: string): string {
  return text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : prose(part)))
    .join('')
}

/** Text of a target, shown as it is: code, safe in a table cell. */
export function code(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => (isSpan(line) ? `\`${line}\`` : element(line)))
    .join('<br>')
}

/** In a code span nothing can be escaped: not its end, not a cell's, and not `##[`, which a runner's log obeys anywhere. */
function isSpan(line: string): boolean {
  return /^[^\s`|\\<>&]([^`|\\<>&]*[^\s`|\\<>&])?$/.test(line) && !line.includes('##[')
}

/** Addresses are linked even in elements of code, so they are cut in two. */
function element(line: string): string {
  const parts = line.split(/(?<=@|:\/|\bmailto:|\bxmpp:|\bwww)(?=.)/i)
  return parts.map((part) => `<code>${entities(part, /[^A-Za-z0-9 .,-]/g)}</code>`).join('')
}

/** Text inside HTML elements and attributes; no line of it can be read as a workflow command. */
export function html(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1&#58;')
    .replaceAll('##[', '##&#91;')
}

/**
 * Addresses, mentions, references to issues and commits, and names of emoji, which a platform links or replaces after
 * Markdown is read; in code it leaves them alone.
 */
const linked =
  /((?:\b[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|\bmailto:)[^\s`]*[^\s`.,;:!?)"']|[^\s`@]{0,64}@\w[^\s`]*[^\s`.,;:!?)"']|(?:\b[\w.-]{1,40}\/[\w.-]{1,100})?#\d+|\bGH-\d+|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b|\b\d{40}\b|:(?:[a-z][a-z0-9_+-]{0,50}|[+-]1|100|1234|8ball):)/i

/** What each of them has: most texts have none, which is told sooner than where one could begin. */
const perhapsLinked = /[:@#]|www\.|GH-|[0-9a-f]{7}/i

/** What Markdown, tables, emoji codes or mathematics would read; in words it stays readable. */
const active = /[&<>*~|\\[\]$`@#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=[^\s\d])|(?<=\bwww)\./gi

function prose(text: string): string {
  if (!perhapsLinked.test(text)) return words(text)
  return text
    .split(linked)
    .map((part, index) => (index % 2 === 1 ? code(part) : words(part)))
    .join('')
}

function words(text: string): string {
  return entities(text, active)
    .replace(
      /^([^\S\r\n\u2028\u2029]*)([-+=]|\d+[.)])(?=\s)/gm,
      (_, space: string, mark: string) => space + entities(mark, /[-+=.)]/g),
    )
    .replace(/\r?\n/g, '<br>')
}

function entities(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&#${character.codePointAt(0)};`)
}

/**
 * Free text for a terminal or a log, also where it begins a line: no line of it can be read as a workflow command.
 * Commands stand at the start of a line after spaces (`::name::`), older ones anywhere in it (`##[name]`).
 */
export function logText(text: string, indent = ''): string {
  return text
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line : `${indent}│ ${line}`))
    .join('\n')
}

/** Text of XML elements and attributes; characters that XML 1.0 does not know are dropped. */
export function xml(text: string): string {
  return html(text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
}

/** Plain data as indented JSON, in which no line can be read as a workflow command. */
export function renderData(data: unknown): string {
  return `${JSON.stringify(data, null, 2).replaceAll('##[', '##\\u005b')}\n`
}
