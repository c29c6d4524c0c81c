import { Cuts } from './cuts.ts'
import { mark, shortest } from './mark.ts'
import { isSensitiveName } from './names.ts'
import { isPlain } from './plain-words.ts'
import { credentialsInUrl } from './url-credentials.ts'
import { disguises, encodings, textsInJson } from './written-forms.ts'

/** Replaces secrets before anything is printed. */
export interface Redactor {
  /** Registers a value that appears in no output: itself, its lines, and its usual encodings. */
  add(value: string): void
  /** Registers the values of an env file; see `isPlain` for what stays readable. */
  addEnv(key: string, value: string): void
  /** The text with every registered value replaced. */
  mask(text: string): string
  /** A copy of plain data in which every string is masked; keys of records are kept. */
  maskDeep<T>(data: T): T
  /** The registered values and their usual encodings, longest first. */
  values(): readonly string[]
}

/**
 * @param isPublic tells whether a value stands in the checklist or the command line anyway, such as the host of the
 * target; it is asked only for keys that do not look secret.
 * @param onSecret called once for each new value, so that a runner can mask it in what other steps print.
 */
export function createRedactor(
  isPublic: (value: string) => boolean = () => false,
  onSecret: (value: string) => void = () => {},
): Redactor {
  const secrets = new Set<string>()
  const usualForms = new Set<string>()
  const added = new Set<string>()
  const cuts = new Cuts(secrets)
  // The lengths that begin so, longest first: masking is linear in the text however many secrets there are, and
  // thousands of them may begin alike (`http`).
  const byHead = new Map<string, number[]>()

  /** @param usual a form that other programs print too, so that a runner has to know it */
  function register(value: string, usual = true): void {
    if (value.trim().length < shortest || (usual ? usualForms : secrets).has(value)) return
    secrets.add(value)
    const head = value.slice(0, shortest)
    const lengths = byHead.get(head)
    if (lengths === undefined) byHead.set(head, [value.length])
    else if (!lengths.includes(value.length)) lengths.splice(place(lengths, value.length), 0, value.length)
    if (!usual) return
    usualForms.add(value)
    onSecret(value)
  }

  function add(value: string): void {
    if (added.has(value)) return
    added.add(value)
    const lines = value.split(/\r\n|\r|\n/)
    for (const text of new Set([value, value.trim(), ...lines, ...lines.map((line) => line.trim())])) {
      if (text.length < shortest) continue
      register(text)
      for (const encoded of encodings(text)) if (encoded !== text) register(encoded)
      for (const form of disguises(text)) register(form, false)
    }
    for (const [key, inner] of textsInJson(value)) if (!isPlain(key, inner)) add(inner)
  }

  function mask(text: string): string {
    if (secrets.size === 0) return text
    let masked = ''
    let copied = 0
    // Values may overlap: what any of them covers is hidden.
    let [from, to] = [-1, -1]
    const hide = (start: number, end: number): void => {
      if (start <= to) {
        to = Math.max(to, end)
        return
      }
      if (from >= 0) {
        masked += text.slice(copied, from) + mark
        copied = to
      }
      ;[from, to] = [start, end]
    }
    for (let at = 0; at + shortest <= text.length; at++) {
      const lengths = byHead.get(text.slice(at, at + shortest))
      const length = lengths?.find((one) => at + one <= text.length && secrets.has(text.slice(at, at + one)))
      if (length !== undefined) hide(at, at + length)
    }
    if (from >= 0) {
      masked += text.slice(copied, from) + mark
      copied = to
    }
    return cuts.mask(masked + text.slice(copied))
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
    addEnv: (key, value) => {
      if (!isPlain(key, value) && (isSensitiveName(key) || !isPublic(value))) add(value)
      for (const part of credentialsInUrl(value)) add(part)
    },
    mask,
    maskDeep,
    values: () => [...usualForms].sort((a, b) => b.length - a.length),
  }
}

/** Where a length belongs among lengths, longest first. */
function place(lengths: readonly number[], length: number): number {
  const at = lengths.findIndex((one) => one < length)
  return at < 0 ? lengths.length : at
}
