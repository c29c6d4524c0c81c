/** Texts that an operator compares a value with, and the part of the value that it looks at. */
type Comparison = (value: string, wanted: string) => boolean

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: (value, wanted) => value === wanted,
  in: (value, wanted) => value === wanted,
  'starts-with': (value, wanted) => value.startsWith(wanted),
  'ends-with': (value, wanted) => value.endsWith(wanted),
}

/**
 * In words, that a text is not as an operator wants it for nothing but blanks or line breaks, which look alike where they
 * are shown; null where it is for more.
 */
export function onlyInBlanks(operator: string, wanted: unknown, value: unknown): string | null {
  const meets = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined
  if (meets === undefined || typeof value !== 'string') return null
  for (const one of Array.isArray(wanted) ? wanted : [wanted]) {
    const where = typeof one === 'string' && one.trim() !== '' ? differing(meets, value, one) : null
    if (where !== null) return `differs only in ${where}`
  }
  return null
}

function differing(meets: Comparison, value: string, wanted: string): string | null {
  if (meets(value.trimEnd(), wanted.trimEnd())) return 'blanks at the end'
  if (meets(value.trimStart(), wanted.trimStart())) return 'blanks at the beginning'
  if (meets(value.trim(), wanted.trim())) return 'blanks around it'
  const unix = (text: string): string => text.replaceAll('\r\n', '\n').trim()
  return meets(unix(value), unix(wanted)) ? 'CR before its line breaks' : null
}
