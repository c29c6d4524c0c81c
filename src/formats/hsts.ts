import { token } from './http-token.ts'

/** What a browser remembers of a `Strict-Transport-Security` header. */
export interface Hsts {
  /** Seconds. */
  readonly maxAge: number
  readonly includeSubDomains: boolean
  readonly preload: boolean
}

/**
 * Reads a `Strict-Transport-Security` value by RFC 6797 section 6.1.
 * @returns why browsers ignore it, where they do
 */
export function parseHsts(value: string): Hsts | { readonly invalid: string } {
  const directives = new Map<string, string | null>()
  for (const part of splitDirectives(value)) {
    const equals = part.indexOf('=')
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase()
    if (name === '' && equals < 0) continue
    if (!token.test(name)) return { invalid: 'a directive has no valid name' }
    if (directives.has(name)) return { invalid: `${name} is given twice` }
    const text = equals < 0 ? null : unquoted(part.slice(equals + 1).trim())
    if (text === undefined) return { invalid: `the value of ${name} is not valid` }
    directives.set(name, text)
  }
  const maxAge = directives.get('max-age')
  if (maxAge === undefined) return { invalid: 'max-age is missing' }
  if (maxAge === null || !/^\d+$/.test(maxAge)) return { invalid: 'max-age is not a number of seconds' }
  if (directives.get('includesubdomains')) return { invalid: 'includeSubDomains takes no value' }
  return {
    maxAge: Number(maxAge),
    includeSubDomains: directives.has('includesubdomains'),
    preload: directives.has('preload'),
  }
}

/** Splits at semicolons outside of quoted strings. */
function splitDirectives(value: string): string[] {
  return value.match(/(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []
}

function unquoted(text: string): string | undefined {
  if (token.test(text)) return text
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)
  return quoted ? quoted[1]?.replace(/\\(.)/g, '$1') : undefined
}
