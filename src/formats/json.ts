/** More digits are not a number that somebody counts with; they stay a text. */
const mostDigits = 4096

/**
 * A JSON text as plain data. An integer that a number cannot hold exactly becomes a bigint: rounded, it would equal its
 * neighbours.
 * @throws SyntaxError
 */
export function readJson(text: string): unknown {
  return mayHoldLargeIntegers(text) ? JSON.parse(text, exact) : JSON.parse(text)
}

/** Whether there may be an integer in a JSON text that a number cannot hold; false is certain. */
export function mayHoldLargeIntegers(text: string): boolean {
  return /\d{16}/.test(text)
}

/** JSON of plain data in which integers may be bigints; undefined of what JSON has no word for. */
export function writeJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? raw(String(inner)) : inner))
}

/** An integer in digits, as a number where that holds it exactly. */
export function readInteger(digits: string): number | bigint {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : BigInt(digits)
}

function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  const digits = /^(-?\d+)(?:\.0+)?$/.exec(context?.source ?? '')?.[1]
  if (digits === undefined) return value
  return digits.length > mostDigits ? digits : readInteger(digits)
}

const { rawJSON: raw } = JSON as unknown as { rawJSON(text: string): unknown }
