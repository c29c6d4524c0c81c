import { jsonPath } from '../../expect/jsonpath.ts'
import { absent } from '../../expect/matcher.ts'
import { linearRegex } from '../../expect/regex.ts'
import { readJson } from '../../formats/json.ts'
import { headerValues } from '../../probe/http/message.ts'
import type { Answer } from './observation.ts'
import type { Capture } from './step.ts'

/** The body as JSON, or why it is none. */
export function readBody(answer: Answer): { readonly value: unknown } | { readonly fault: string } {
  const { text, json = text } = answer
  if (json === null) return { fault: 'a body that is not UTF-8, as JSON is' }
  if (json.trim() === '') return { fault: 'an empty body' }
  try {
    return { value: readJson(json) }
  } catch {
    return { fault: 'a body that is not JSON' }
  }
}

/** The value that a capture takes from an answer; `absent` where there is none. */
export function readCapture(answer: Answer, capture: Capture): unknown {
  if (capture.header !== undefined) return headerValues({ rawHeaders: answer.headers }, capture.header)[0] ?? absent
  if (capture.cookie !== undefined) {
    return answer.cookies.findLast(([name]) => name === capture.cookie)?.[1] ?? absent
  }
  if (answer.bodyFault !== null) return absent
  if (capture.regex !== undefined) return linearRegex(capture.regex).capture(answer.text) ?? absent
  const json = readBody(answer)
  if ('fault' in json || capture.json === undefined) return absent
  try {
    return jsonPath(capture.json).read(json.value)
  } catch {
    // Nested deeper than a query may go.
    return absent
  }
}
