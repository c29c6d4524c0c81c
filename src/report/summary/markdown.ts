import { code, html, inline } from '../escape.ts'

/** A part of the summary: blocks of Markdown with blank lines between them; empty ones are left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n')
}

/** @param text plain, not yet Markdown */
export function heading(level: 2 | 3 | 4, text: string): string {
  return `${'#'.repeat(level)} ${inline(text.replace(/\s+/g, ' '))}`
}

/** @param lines Markdown on one line each */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** Blocks that belong to a point of a list. */
export function indented(text: string): string {
  return text.replace(/\n(?=[^\n])/g, '\n  ')
}

/** @param body Markdown @param title plain */
export function folded(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${inline(title)}</summary>\n\n${body}\n\n</details>`
}

/** A few lines as they are, more behind their number. @param noun in the plural */
export function bulletsOrFold(lines: readonly string[], noun: string, most = 5): string {
  if (lines.length <= most) return bullets(lines)
  return folded(`The ${lines.length} ${noun}`, bullets(lines))
}

/** That a list goes on elsewhere; empty where it does not. */
export function furtherOnes(number: number): string {
  return number > 0 ? `And ${number} more, in the JSON report.` : ''
}

/** A box with an icon and a word. @param line Markdown on one line */
export function alert(kind: 'TIP' | 'NOTE' | 'CAUTION', line: string): string {
  return line === '' ? '' : `> [!${kind}]\n> ${line}`
}

/**
 * Text to copy, with a button for it. What could end the fence makes it longer; what a runner's log would obey is shown
 * in an element instead.
 */
export function fence(text: string, language = 'text'): string {
  if (/^[^\S\r\n\u2028\u2029]*::|##\[|\r/m.test(text)) return `<pre><code>${html(text)}</code></pre>`
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${text}\n${mark}`
}

/**
 * A link where the address is one of the web, else its words alone.
 * @param label plain; shown as code
 */
export function link(label: string, url: string | null | undefined): string {
  const address = url === null || url === undefined ? null : webAddress(url)
  return address === null ? code(label) : `[${code(label)}](${address})`
}

/** An address that ends where it should, whatever stands around it; null where it is none. */
function webAddress(url: string): string | null {
  if (!/^https?:\/\/[\w.:[\]-]+(?:[/?#][^\s<>"'`()\\]*)?$/.test(url)) return null
  const parsed = URL.parse(url)
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return null
  return parsed.href.replaceAll('*', '%2A').replace(/[^\w./:?=&%#~+,;@!$-]/g, encodeURIComponent)
}
