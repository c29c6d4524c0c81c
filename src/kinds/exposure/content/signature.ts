import type { Answer } from '../../../check/site/answer.ts'
import { isRecord } from '../../../model/record.ts'

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
