import { writeJson } from '../../formats/json.ts'

/** Values that earlier steps captured, by name. */
export type Captures = ReadonlyMap<string, unknown>

const placeholder = /\$\{\{\s*captures\.([A-Za-z_][\w-]*)\s*\}\}/g
const whole = /^\$\{\{\s*captures\.([A-Za-z_][\w-]*)\s*\}\}$/

/** A name that is used although no step before captures it. */
export class UnknownCapture extends Error {
  readonly capture: string

  constructor(capture: string) {
    super(`nothing was captured as ${capture}`)
    this.capture = capture
  }
}

/** Names used in a text, in order. */
export function capturesIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] ?? '')
}

/** Whether a `${{ … }}` is left that is no capture. */
export function hasForeignVariable(text: string): boolean {
  return text.replace(placeholder, '').includes('${{')
}

/**
 * A text with captured values put in.
 * @param encode makes a value fit for its place, such as percent-encoding; gets the value's index in the text
 * @throws UnknownCapture
 */
export function fillText(
  text: string,
  captures: Captures,
  encode: (value: string, index: number) => string = String,
): string {
  return text.replace(placeholder, (_, name: string, index: number) => encode(asText(lookUp(name, captures)), index))
}

/**
 * A copy of plain data with captured values put in; a text that is one placeholder and nothing else becomes the value
 * itself, with its type.
 * @throws UnknownCapture
 */
export function fill<T>(data: T, captures: Captures): T {
  if (typeof data === 'string') {
    const name = whole.exec(data)?.[1]
    return (name === undefined ? fillText(data, captures) : lookUp(name, captures)) as T
  }
  if (Array.isArray(data)) return data.map((one) => fill(one, captures)) as T
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, captures)])) as T
  }
  return data
}

function lookUp(name: string, captures: Captures): unknown {
  if (!captures.has(name)) throw new UnknownCapture(name)
  return captures.get(name)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (writeJson(value) ?? String(value))
}
