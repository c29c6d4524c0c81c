import { plainEntries, tokenize, values } from '../formats/dotenv/index.ts'
import { hasLongLine } from '../formats/long-lines.ts'
import { isOrdinary } from '../secrecy/env-value.ts'
import type { Redactor } from '../secrecy/redactor.ts'

/** Longer files, and files with longer lines, are not read as their many readers do. */
const longestEnv = 1024 * 1024

/** Env files that a redactor knows: the checklist registers one, and whoever reads it does so once more. */
const known = new WeakMap<Redactor, Set<string>>()
const mostKnown = 8

/** Registers what any reader of env files sees as a value, and lines that are no assignment: they may be parts of a secret. */
export function registerEnv(redact: Redactor, text: string): void {
  const texts = known.get(redact) ?? new Set()
  if (texts.has(text)) return
  if (texts.size >= mostKnown) texts.clear()
  known.set(redact, texts.add(text))
  const isLarge = text.length > longestEnv || hasLongLine(text)
  const plain = isLarge ? null : plainEntries(text)
  if (plain) {
    for (const { key, value } of plain) if (value !== null) redact.addEnv(key, value)
    return
  }
  if (isLarge) {
    for (const token of tokenize(text)) if (token.kind === 'assignment') redact.addEnv(token.key, token.raw)
  } else {
    for (const [key, all] of values(text)) for (const value of all) redact.addEnv(key, value)
  }
  for (const line of text.split(/[\r\n]+/)) {
    const bare = line.trim()
    if (bare.length < 12 || bare.startsWith('#') || /\s/.test(bare) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(bare)) continue
    if (!isOrdinary(bare)) redact.add(bare)
  }
}
