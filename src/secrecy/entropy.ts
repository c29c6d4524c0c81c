import { isIP } from './addresses.ts'

/** Tokens of services, known by how they begin; the names of rules of secret scanners. */
const tokenOfService =
  /^(?:(?:sk|rk)_(?:live|test)_\w{10,}|whsec_\S{16,}|gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{12,}|AIza[\w-]{30,}|SG\.[\w-]{10,}\.[\w-]{10,}|npm_\w{30,}|pypi-[\w-]{30,}|shp(?:at|ca|pa|ss)_\w{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{5,}\.[\w-]*|dop_v1_\w{30,}|hf_\w{20,}|sk-[\w-]{20,})$/

/** Units beyond words and numbers from which on a text is no name that a person gave; no token is shorter either. */
export const leastRandom = 16

/**
 * Whether a text without blanks is random: a key, a token, a digest. Words with separators, host names, URLs, paths,
 * versions and addresses are not, however long.
 */
export function isRandom(text: string): boolean {
  if (tokenOfService.test(text)) return true
  if (text.length < leastRandom || text.length > 8192 || /\s/.test(text)) return false
  if (isHost(text) || isIP(text) !== 0 || /^sha(?:256|512)[:-]/.test(text) || /@sha256:/.test(text)) return false
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text)) return false
  let random = 0
  for (const part of text.split(/[^A-Za-z0-9]+/)) if (!isNamed(part)) random += part.length
  return random >= leastRandom && new Set(text).size >= 8
}

/** A host name with a known kind of top-level domain, with a port or not; also in small groups as clouds give them. */
export function isHost(text: string): boolean {
  return /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z]{2,12}(?::\d{1,5})?\.?$/.test(text)
}

/** A part between separators that is a word, a number, or a word with a number at its end. */
export function isNamed(part: string): boolean {
  if (part.length <= 3 || /^\d+$/.test(part)) return true
  if (/^[a-z]{2,}\d{1,4}$|^[A-Z]{2,}\d{1,4}$|^v?\d{1,4}[a-z]{1,8}$/.test(part)) return true
  if (/\d/.test(part)) return false
  return isWordLike(part)
}

/** Letters alone that can be spoken: case that changes as in CamelCase, and no long run of consonants. */
export function isWordLike(part: string): boolean {
  if (!/^[A-Za-z]+$/.test(part)) return false
  if (/[bcdfghjklmnpqrstvwxz]{6}/i.test(part)) return false
  const turns = (part.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g) ?? []).length
  return turns * 4 <= part.length
}
