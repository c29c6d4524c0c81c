import type { Answer } from '../../../check/site/answer.ts'
import { isRecord } from '../../../model/record.ts'
import { isSecretName } from '../../../secrecy/names.ts'
import { isPlaceholder } from '../../../secrecy/placeholder.ts'

/** Says in a few words what an answer turned out to be, or null where it is not what was looked for. Never its content. */
export type Signature = (answer: Answer) => string | null

export const html = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype|html|head|body|script|div|p|h1)\b/i

export function isHtml({ text, type }: Answer): boolean {
  return html.test(text) || (type === 'text/html' && /<\/?[a-z][^>]{0,200}>/i.test(text))
}

export function lines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

export function json(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

/** A text, no page, in which each of the markers stands. */
export function textWith(what: string, ...markers: readonly RegExp[]): Signature {
  return (answer) => (!isHtml(answer) && markers.every((marker) => marker.test(answer.text)) ? what : null)
}

/** The first that knows the answer. */
export function firstOf(...signatures: readonly Signature[]): Signature {
  return (answer) => {
    for (const signature of signatures) {
      const what = signature(answer)
      if (what !== null) return what
    }
    return null
  }
}

/** Whether a value under this key is a secret that nobody meant to be replaced or read from elsewhere. */
export function isRealSecret(key: string, value: string): boolean {
  return (
    value !== '' &&
    isSecretName(key) &&
    !isPlaceholder(value, { key, secret: true, address: false }) &&
    !/^[$<{%#]/.test(value)
  )
}

/** Whether JSON, also with comments or cut off, holds a secret or a connection string with one. */
export function hasSecret(text: string): boolean {
  for (const [, key = '', value = ''] of text.matchAll(/"([A-Za-z_][\w:. -]{0,80})"\s{0,5}:\s{0,5}"([^"]{1,1000})"/g)) {
    if (!/^api[-_]?key$/i.test(key) && isRealSecret(key, value)) return true
    if (hasLogin(value)) return true
  }
  return false
}

/** Whether a connection string names a password (ADO.NET, Azure Storage). */
export function hasLogin(value: string): boolean {
  const word = /(?:^|;)[ \t]{0,5}(?:password|pwd|accountkey|sharedaccesskey)[ \t]{0,5}=[ \t]{0,5}([^;]{1,300})/i.exec(
    value,
  )?.[1]
  return word !== undefined && isRealSecret('PASSWORD', word.trim())
}
