import { connectionPassword, passwordInJson } from '../../formats/connection-string.ts'
import { isLoginName, isNeverPublicName } from '../../secrecy/names.ts'
import type { Password } from '../../secrecy/strength.ts'
import { isUnset } from './catalogue/unset.ts'
import { isClearBoolean } from './keys.ts'
import type { Variable } from './observation.ts'
import { ownText, ownUrl } from './own-text.ts'
import type { Subject } from './subject.ts'
import { brokerSchemes, databaseSchemes } from './urls.ts'

/** Last words of keys that name something in the file. */
const naming = new Set(['USER', 'USERNAME', 'DB', 'NAME', 'DATABASE', 'HOST', 'EMAIL', 'PROJECT'])

type Named = Pick<Subject, 'variables' | 'knownHosts'>

interface Kept {
  readonly hosts: string
  readonly names: readonly string[]
  passwords?: readonly Password[]
}

/** Observing and two rules ask the same of the same file. */
const known = new WeakMap<Named['variables'], Kept>()

function keptOf({ variables, knownHosts }: Named): Kept {
  const hosts = knownHosts.join()
  const before = known.get(variables)
  if (before?.hosts === hosts) return before
  const kept = { hosts, names: namesAmong({ variables, knownHosts }) }
  known.set(variables, kept)
  return kept
}

/** Names of users, databases and hosts of the file, and of the checklist, in lower case. */
export function namesIn(subject: Named): readonly string[] {
  return keptOf(subject).names
}

function namesAmong({ variables, knownHosts }: Named): string[] {
  const words = new Set<string>(knownHosts.flatMap((host) => host.split('.')))
  for (const { key, value, url } of variables.values()) {
    if (naming.has(key.slice(key.lastIndexOf('_') + 1)) && value.length < 64) words.add(value)
    if (!url) continue
    if (url.user) words.add(url.user)
    if (url.host) words.add(url.host)
    if (url.path) words.add(url.path)
  }
  const whole = [...words].map((word) => word.toLowerCase())
  const all = new Set(whole)
  for (const word of whole) for (const part of word.split(/[^a-z0-9]+/)) all.add(part)
  return [...all].filter((word) => word.length > 2)
}

/** Every password of the file, those in URLs and connection strings of databases and brokers included. */
export function passwords(subject: Named): readonly Password[] {
  const kept = keptOf(subject)
  kept.passwords ??= passwordsAmong(subject, kept.names)
  return kept.passwords
}

function passwordsAmong(subject: Named, shared: readonly string[]): Password[] {
  const beside = { inFile: new Set(shared), words: shared }
  return [...subject.variables.values()].flatMap((one): Password[] => {
    const { key, url } = one
    // What is taken from another variable is judged there.
    const own = ownText(one)
    if (url && (databaseSchemes.test(url.scheme) || brokerSchemes.test(url.scheme))) {
      const password = ownUrl(one)?.password
      return password ? [{ key, value: password, ...beside }] : []
    }
    const inString = connectionPassword(own) ?? passwordInJson(own) ?? inLogin(key, own)
    if (inString) return [{ key, value: inString, ...beside }]
    return one.password && !isUnset(key, own) && !isWordOfSwitch(own) && url === null
      ? [{ key, value: own, ...beside }]
      : []
  })
}

const ofSecrets =
  /(?:^|_)(?:ERLANG_COOKIE|RELEASE_COOKIE|DEV_ROOT_TOKEN_ID|SECRET|TOKEN|SALT|PEPPER|API_?KEY|(?:PRIVATE|SECRET|SIGNING|ENCRYPTION|MASTER)_KEY)$/

/** Whether a name, or the checklist, leaves no doubt that a secret stands there. */
export function isSurelySecret({ key, type }: Variable): boolean {
  return type === 'secret' || isNeverPublicName(key) || ofSecrets.test(key.toUpperCase())
}

/** Characters of a secret that may be one word of a dictionary. */
const longestWord = 20

/** Whether a secret that is no password may be a word all the same, so that its strength is worth an estimate. */
export function isGuessable(one: Variable): boolean {
  return one.secret && !one.password && one.url === null && one.value.length <= longestWord && isSurelySecret(one)
}

/** What is guessed beside passwords: short secrets, which should have been made by a machine. */
export function guessable({ variables }: Pick<Subject, 'variables'>): Password[] {
  const none = { inFile: new Set<string>(), words: [] }
  return [...variables.values()].filter(isGuessable).map(({ key, value }) => ({ key, value, ...none }))
}

/** A switch whose name speaks of passwords. */
function isWordOfSwitch(value: string): boolean {
  return isClearBoolean(value) && !/^[01]$/.test(value.trim())
}

/** What stands behind a user, with a colon between them or a slash, and an option of the server of Redis. */
function inLogin(key: string, value: string): string | undefined {
  // Most values are a number, a name or a URL.
  if (!/[\s:/]/.test(value)) return undefined
  const text = value.trim()
  if (key === 'NEO4J_AUTH') return /^[^\s:/]+\/([^\s:/]+)$/.exec(text)?.[1]
  if (isLoginName(key) && /(?:AUTH|USERS?|HTPASSWD)$/i.test(key)) return /^[^\s:/]+:([^\s:/]+)$/.exec(text)?.[1]
  const ofRedis = /^(?:REDIS|VALKEY)_(?:ARGS|EXTRA_FLAGS|OPTIONS)$/.test(key)
  return ofRedis ? /--requirepass\s+(\S+)/.exec(text)?.[1] : undefined
}
