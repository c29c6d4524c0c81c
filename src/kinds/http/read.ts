import { jsonPath } from '../../expect/jsonpath.ts'
import { absent } from '../../expect/matcher.ts'
import { linearRegex } from '../../expect/regex.ts'
import { headerValues } from '../../probe/http/message.ts'
import type { Answer } from './observation.ts'
import type { Capture } from './schema.ts'

/**
 * The body as JSON, or why it is none.
 * An integer that a number cannot hold exactly becomes its own text: rounded, it would equal its neighbours.
 */
export function readJson(answer: Answer): { readonly value: unknown } | { readonly fault: string } {
  if (answer.text.trim() === '') return { fault: 'an empty body' }
  try {
    return { value: /\d{16}/.test(answer.text) ? JSON.parse(answer.text, exact) : JSON.parse(answer.text) }
  } catch {
    return { fault: 'a body that is not JSON' }
  }
}

function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const rounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
  return rounded && context?.source !== undefined && /^-?\d+$/.test(context.source) ? context.source : value
}

/** The value that a capture takes from an answer; `absent` where there is none. */
export function readCapture(answer: Answer, capture: Capture): unknown {
  if (capture.header !== undefined) return headerValues({ rawHeaders: answer.headers }, capture.header)[0] ?? absent
  if (capture.cookie !== undefined) {
    return answer.cookies.findLast(([name]) => name === capture.cookie)?.[1] ?? absent
  }
  if (answer.bodyFault !== null) return absent
  if (capture.regex !== undefined) return linearRegex(capture.regex).capture(answer.text) ?? absent
  const json = readJson(answer)
  if ('fault' in json || capture.json === undefined) return absent
  try {
    return jsonPath(capture.json).read(json.value)
  } catch {
    // Nested deeper than a query may go.
    return absent
  }
}
