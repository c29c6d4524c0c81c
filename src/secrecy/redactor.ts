import { holesIn, withCuts } from './bounded.ts'
import { isOrdinary, secretsInEnvValue } from './env-value.ts'
import { Finder } from './finder.ts'
import { shortest } from './mark.ts'
import { isSecretName } from './names.ts'
import { isPlain } from './plain-words.ts'
import { encodings, textsInJson } from './written-forms.ts'

/** Replaces secrets before anything is printed. */
export interface Redactor {
  /** Registers a value that appears in no output: itself, its lines, its longer parts, in whatever form they are written. */
  add(value: string): void
  /** As `add`, for a value that somebody called a secret: also a plain word is hidden in paths and names of hosts. */
  declare(value: string): void
  /** Registers what is secret in a value of an env file; see `secretsInEnvValue`. */
  addEnv(key: string, value: string): void
  /** The text with every registered value replaced, and then cut where it is `bounded`. */
  mask(text: string): string
  /** A copy of plain data in which every string is masked; keys of records are kept. */
  maskDeep<T>(data: T): T
  /** Whether a registered value or a part of one stands in a text. */
  isIn(text: string): boolean
}

/** What is secret in a secret that is JSON itself, such as the key of a service account. */
function secretsInJson(value: string): string[] {
  const isSecret = (key: string, inner: string): boolean =>
    !isPlain(key, inner) && (isSecretName(key) || !isOrdinary(inner))
  return textsInJson(value).flatMap(([key, inner]) => (isSecret(key, inner) ? [inner] : []))
}

/** First and last lines of PEM (RFC 7468), which every key has. */
const armor = /^-{4,5}\s?(?:BEGIN|END) [A-Z0-9 ]+-{4,5}$/

/** Forms that a runner is told in a run, and lines of one value: it looks for each in every line of every later step. */
const mostTold = 20_000
const mostLinesTold = 200

const trim = (text: string): string => text.trim()

/**
 * @param isPublic tells whether a value stands in the checklist or the command line anyway, such as the host of the
 * target; it is asked only for keys that do not look secret.
 * @param isDeclared tells whether somebody called what stands under a key of an env file a secret.
 * @param onSecret called once for each new value, so that a runner can mask it in what other steps print.
 */
export function createRedactor(
  isPublic: (value: string) => boolean = () => false,
  onSecret?: (value: string) => void,
  isDeclared: (key: string) => boolean = () => false,
): Redactor {
  const told = new Set<string>()
  const added = new Set<string>()
  const known = new Set<string>()
  const finder = new Finder()

  /** Tells a value as a whole, its lines, and what they are usually encoded to. */
  function tell(value: string, lines: readonly string[], to: (value: string) => void): void {
    const few = lines.slice(0, mostLinesTold) // cut: a list
    for (const text of new Set([value, value.trim(), ...few, ...few.map(trim)])) {
      if (text.trim().length < shortest || armor.test(text)) continue
      for (const form of [text, ...encodings(text)]) {
        if (form.trim().length < shortest || told.has(form) || told.size >= mostTold) continue
        told.add(form)
        to(form)
      }
    }
  }

  function add(value: string): void {
    if (added.has(value)) return
    added.add(value)
    const inside = secretsInJson(value)
    for (const inner of inside) add(inner)
    // Its keys, and what else is in it, are known to everybody.
    if (inside.length > 0) return
    const lines = /[\r\n]/.test(value) ? value.split(/\r\n|\r|\n/) : []
    if (onSecret) tell(value, lines, onSecret)
    for (const line of lines.length === 0 ? [value.trim()] : lines.map(trim)) {
      if (line.length < shortest || armor.test(line) || known.has(line)) continue
      known.add(line)
      finder.add(line)
    }
  }

  function find(text: string): ReturnType<Finder['find']> {
    return known.size === 0 ? [] : finder.find(text)
  }

  function mask(marked: string): string {
    const { text, holes } = holesIn(marked)
    return withCuts(text, holes, find(text))
  }

  function maskDeep<T>(data: T): T {
    if (typeof data === 'string') return mask(data) as T
    if (Array.isArray(data)) return data.map(maskDeep) as T
    if (data !== null && typeof data === 'object') {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskDeep(value)])) as T
    }
    return data
  }

  return {
    add,
    declare: (value) => {
      add(value)
      if (value.trim().length >= shortest) finder.addDeclared(value.trim())
    },
    addEnv: (key, value) => {
      if (isDeclared(key)) add(value)
      for (const secret of secretsInEnvValue(key, value, isPublic)) add(secret)
    },
    mask,
    maskDeep,
    isIn: (text) => find(text).length > 0,
  }
}
