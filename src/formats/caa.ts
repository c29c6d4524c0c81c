/** A CAA record (RFC 8659 section 4.1) from its text form, `128 issue ca.example; accounturi=https://…`. */
export interface Caa {
  /** Who does not know the tag must not issue. */
  readonly isCritical: boolean
  /** Lower case. */
  readonly tag: string
  readonly value: string
}

/** Who may issue, as an `issue` or `issuewild` record says it. */
export interface Issuer {
  /** Lower case; empty where the record allows nobody, which it also does where its value cannot be read. */
  readonly authority: string
  /** In the order in which they stand, tags in lower case. */
  readonly parameters: readonly { readonly tag: string; readonly value: string }[]
  /** The value is none of RFC 8659 section 4.2, so that nobody may issue by it. */
  readonly isMalformed: boolean
}

export function parseCaa(text: string): Caa {
  const [flags = '', tag = '', ...rest] = text.split(' ')
  return { isCritical: (Number(flags) & 0x80) !== 0, tag: tag.toLowerCase(), value: rest.join(' ') }
}

/** The value of an `issue` or `issuewild` record (RFC 8659 section 4.2). */
export function parseIssuer(value: string): Issuer {
  const [name = '', ...parts] = value.split(';')
  const authority = trimmed(name).toLowerCase()
  const texts = parts.map(trimmed)
  // `;` alone, or behind a name, holds no parameter.
  const given = texts.length === 1 && texts[0] === '' ? [] : texts
  const parameters = given.map(parameterIn)
  const isName = authority === '' || authority.split('.').every(isLabel)
  if (!isName || parameters.includes(null)) return { authority: '', parameters: [], isMalformed: true }
  return { authority, parameters: parameters.filter((one) => one !== null), isMalformed: false }
}

function parameterIn(text: string): Issuer['parameters'][number] | null {
  const at = text.indexOf('=')
  if (at < 0) return null
  const tag = trimmed(text.slice(0, at))
  const value = trimmed(text.slice(at + 1))
  return isLabel(tag) && /^[!-:<-~]*$/.test(value) ? { tag: tag.toLowerCase(), value } : null
}

function isLabel(text: string): boolean {
  return /^[a-z\d-]+$/i.test(text) && !text.startsWith('-') && !text.endsWith('-')
}

function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlank(text[from])) from++
  while (to > from && isBlank(text[to - 1])) to--
  return text.slice(from, to)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** What a set of CAA records allows for one kind of name. */
export interface Allowance {
  /** Nothing restricts who may issue: no `issue` record, or only such as `iodef`. */
  readonly isEverybody: boolean
  /** By which somebody may issue, as far as its parameters can be met. */
  readonly issuers: readonly Issuer[]
  /** Tags that authorities need not know, in records that whoever does not know them must obey (RFC 8659 section 4.1). */
  readonly unknownCritical: readonly string[]
  /** Values by which nobody may issue although they are not written so: malformed, or with what nobody can meet. */
  readonly unmet: readonly string[]
}

/** RFC 8659, RFC 9495, and what else the registry of CAA properties holds. */
const knownTags: ReadonlySet<string> = new Set([
  'issue',
  'issuewild',
  'iodef',
  'issuemail',
  'issuevmc',
  'contactemail',
  'contactphone',
])

/**
 * Who may issue for a name by its CAA records.
 * @param wildcard for `*.name`: where there is an `issuewild` record, `issue` does not count (RFC 8659 section 4.3)
 */
export function allowanceOf(texts: readonly string[], wildcard: boolean): Allowance {
  const records = texts.map(parseCaa)
  const wild = wildcard ? records.filter(({ tag }) => tag === 'issuewild') : []
  const relevant = wild.length > 0 ? wild : records.filter(({ tag }) => tag === 'issue')
  const read = relevant.map(({ value }) => ({ value, issuer: parseIssuer(value) }))
  const able = read.filter(({ issuer }) => issuer.authority !== '' && canBeMet(issuer))
  return {
    isEverybody: relevant.length === 0,
    issuers: able.map(({ issuer }) => issuer),
    unknownCritical: records.filter(({ isCritical, tag }) => isCritical && !knownTags.has(tag)).map(({ tag }) => tag),
    unmet: read
      .filter(({ issuer }) => issuer.isMalformed || (issuer.authority !== '' && !canBeMet(issuer)))
      .map(({ value }) => value),
  }
}

/** Two accounts at once, or no method at all, allow nobody (RFC 8657 sections 3 and 4). */
function canBeMet(issuer: Issuer): boolean {
  const methods = valuesOf(issuer, 'validationmethods')
  return valuesOf(issuer, 'accounturi').length < 2 && methods.length < 2 && methods[0] !== ''
}

/** Values of a parameter, in the order in which they stand. */
export function valuesOf({ parameters }: Issuer, tag: string): string[] {
  return parameters.filter((one) => one.tag === tag).map(({ value }) => value)
}
