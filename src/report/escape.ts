/**
 * Free text as inline Markdown for summaries: nothing in it can become markup, a table cell's end, a link, a mention or
 * a reference. Spans in single backticks become code.
 */
export function inline(text: string): string {
  return text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${entities(part)}</code>` : prose(part)))
    .join('')
    .replace(/\r?\n/g, '<br>')
}

/** Text of a target, shown as it is: one code element, safe in a table cell. */
export function code(text: string): string {
  if (text === '') return ''
  return text
    .split(/\r?\n/)
    .map((line) => `<code>${entities(line)}</code>`)
    .join('<br>')
}

/** Text inside HTML elements and attributes. */
export function html(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

/**
 * Everything that Markdown, tables, autolinks, mentions, emoji codes or mathematics would read, as entities. Inside raw
 * HTML elements Markdown is still read, so code needs the same.
 */
function entities(text: string): string {
  return text
    .replace(/[&<>"'`*_~|\\[\]@#$:!]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\bwww\./gi, 'www&#46;')
}

function prose(text: string): string {
  return entities(text).replace(
    /^(\s*)([-+=>]|\d+[.)])/gm,
    (_, space: string, mark: string) => `${space}&#${mark.charCodeAt(0)};${mark.slice(1)}`,
  )
}

/**
 * Free text for a terminal or a log: no line of it can be read as a workflow command. Commands stand at the start of a
 * line after spaces (`::name::`), older ones anywhere in it (`##[name]`).
 */
export function logText(text: string, indent = ''): string {
  return text
    .replaceAll('##[', '## [')
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line : `${indent}│ ${line}`))
    .join('\n')
}

/** Text of XML elements and attributes; characters that XML 1.0 does not know are dropped. */
export function xml(text: string): string {
  return html(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
}
