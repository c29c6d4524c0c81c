import { matchesGlob } from '../formats/glob.ts'
import { isCredentialName, isPasswordName, isSecretName } from '../secrecy/names.ts'

/** What the value of a key may be; an identifier is no secret, whatever its name says. */
export const keyTypes = ['secret', 'password', 'switch', 'url', 'host', 'identifier'] as const

export type KeyType = (typeof keyTypes)[number]

/** What the checklist says of keys: names of each type, with `*`. */
export type Names = Readonly<Partial<Record<KeyType, readonly string[] | undefined>>>

/** What keys hold: as the checklist says, else as their names say (`secrecy/names.ts`). */
export interface KeyCatalogue {
  /** What the checklist says, or null. */
  typeOf(key: string): KeyType | null
  /** Whether it is to be kept secret. */
  isSecret(key: string): boolean
  /** As `isSecret`, and ids of access keys. */
  isCredential(key: string): boolean
  /** Whether it is a secret that a person may have chosen. */
  isPassword(key: string): boolean
}

const byNames: KeyCatalogue = {
  typeOf: () => null,
  isSecret: isSecretName,
  isCredential: isCredentialName,
  isPassword: isPasswordName,
}

/** A pattern of the checklist that names the key whole goes before one with `*`. */
export function catalogueOf(names: Names = {}): KeyCatalogue {
  const entries = keyTypes.flatMap((type) => (names[type] ?? []).map((pattern) => ({ type, pattern })))
  if (entries.length === 0) return byNames
  const typeOf = (key: string): KeyType | null =>
    (entries.find(({ pattern }) => pattern === key) ?? entries.find(({ pattern }) => matchesGlob(pattern, key)))
      ?.type ?? null
  const told = (key: string, types: readonly KeyType[], byName: (key: string) => boolean): boolean => {
    const type = typeOf(key)
    return type === null ? byName(key) : types.includes(type)
  }
  return {
    typeOf,
    isSecret: (key) => told(key, ['secret', 'password'], isSecretName),
    isCredential: (key) => told(key, ['secret', 'password'], isCredentialName),
    isPassword: (key) => told(key, ['password'], isPasswordName),
  }
}

/** What names alone say. */
export const usualKeys: KeyCatalogue = catalogueOf()
