import { namedValues } from '../formats/named-values.ts'
import type { Exchange } from '../model/exchange.ts'
import { bounded } from '../secrecy/bounded.ts'
import { mark, shortest } from '../secrecy/mark.ts'
import { isCredentialName, mentionsSecret } from '../secrecy/names.ts'
import { describeQuestion, type Questions, questionsIn } from './question.ts'

/** Exchanges of a check that are told, header fields of an answer, and characters of a value and of a body. */
const [mostTold, mostFields, mostOfValue, mostOfBody] = [20, 30, 120, 400] as const

/** An answer over HTTP as it is shown: its status line, fields without credentials, and how its body begins. */
export function answerText(answer: {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly timeMs?: number
  readonly body?: string
}): string {
  const { status, headers, timeMs, body = '' } = answer
  const fields = headers.slice(0, mostFields).map(([name, value]) => {
    const shown = isConfidential(name) ? `a value of ${value.length} characters` : bounded(value, mostOfValue)
    return `${bounded(name, mostOfValue)}: ${shown}`
  })
  const more = headers.length - fields.length
  return [
    `HTTP ${status}${timeMs === undefined ? '' : ` in ${Math.round(timeMs)} ms`}`,
    ...fields,
    ...(more > 0 ? [`${more} more fields`] : []),
    ...(body === '' ? [] : ['', bounded(withoutCredentials(body), mostOfBody)]),
  ].join('\n')
}

/** How the body of an error begins, on one line: the title of a page, else its text; empty where it is neither. */
export function errorExcerpt(body: string, type: string): string {
  if (type === 'text/html') {
    const title = /<title[^>]{0,100}>([^<]{1,300})/i.exec(body.slice(0, mostRead))?.[1] // cut: a title is masked and cut again
    return title === undefined ? '' : bounded(withoutCredentials(title).replace(/\s+/g, ' ').trim(), mostOfValue)
  }
  if (!/^(?:text\/plain|application\/(?:[\w.-]{1,50}\+)?json)$/.test(type)) return ''
  return bounded(
    withoutCredentials(body)
      .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
      .trim(),
    mostOfValue,
  )
}

/** Characters of a body that are looked at. */
const mostRead = 4096

/**
 * The begin of a body without what stands under names of credentials, and without long words that look like tokens: what
 * a target sends in answer to a login is known to nobody as a secret.
 */
function withoutCredentials(body: string): string {
  let shown = body.slice(0, mostRead) // cut: what is left is masked and cut again
  for (const { values } of namedValues(shown, isCredentialName)) {
    for (const value of values) if (value.length >= shortest) shown = shown.replaceAll(value, mark)
  }
  return shown.replace(/[\w.+/=~-]{24,}/g, (word) => (/\d/.test(word) && !word.includes('://') ? mark : word))
}

/** Whether the values of a header field are credentials. */
export function isConfidential(name: string): boolean {
  return /^(set-cookie2?|authorization|proxy-authorization|authentication-info)$/i.test(name) || mentionsSecret(name)
}

/** What was asked, for a kind that keeps no answers. */
export function askedAlone(questions: Questions, mask: (text: string) => string): Exchange[] {
  const asked = questionsIn(questions).map((question) => describeQuestion(question, mask))
  return told(asked.map((one) => ({ asked: bounded(one), answered: null })))
}

/** Those that are told; the rest is counted. */
export function told(exchanges: readonly Exchange[]): Exchange[] {
  const shown = exchanges.slice(0, mostTold) // cut: a list
  const more = exchanges.length - shown.length
  return more > 0 ? [...shown, { asked: `${more} more`, answered: null }] : shown
}
