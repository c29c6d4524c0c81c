import type { KeyCatalogue } from '../../../check/key-types.ts'
import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { wordsOfNode } from '../../../formats/compose/command.ts'
import { parts, usesIn } from '../../../formats/compose/template.ts'
import { passwordInJson } from '../../../formats/connection-string.ts'
import { get, type Node, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { classify, type SecretClass } from '../../../secrecy/classify.ts'
import { isIdOfKey } from '../../../secrecy/names.ts'
import { isPublished } from '../../../secrecy/published.ts'
import { shape } from '../../../secrecy/shape.ts'
import { isReference, isUnfilled } from '../../../secrecy/unfilled.ts'
import { urlPassword } from '../../../secrecy/url-credentials.ts'
import { demandedPasswords } from '../catalogue.ts'
import type { Seen } from '../judge.ts'
import type { Project, Service } from '../observation.ts'
import { isSecretKey } from '../secret-keys.ts'
import { commandOf, findingAt, imageName } from '../service.ts'

type SecretRule = 'literal-secret' | 'weak-password' | 'default-secret'

interface Secret {
  readonly key: string
  readonly node: Node
  readonly class: Exclude<SecretClass, 'empty' | 'file'>
  readonly value: string
  readonly from: 'literal' | 'default'
}

export const literalSecret = secretRule('literal-secret')
export const weakPassword = secretRule('weak-password')
export const defaultSecret = secretRule('default-secret')

/** A weak secret is also one that stands in the file: the most specific rule that is asked says it. */
function secretRule(name: SecretRule): Rule<Seen> {
  return ({ project, asks, keys }) =>
    project.services.flatMap((service) => [
      ...secretsOf(service, keys)
        .filter((secret) => rulesOf(secret).find(asks) === name)
        .map((secret) => secretFound(service, secret)),
      ...(name === 'weak-password' ? emptyPasswords(service, project) : []),
    ])
}

/** An image that demands a password does not start with an empty one. */
function emptyPasswords(service: Service, project: Project): Found[] {
  const image = imageName(service, project)
  const keys = demandedPasswords.find((one) => one.image.test(image))?.keys ?? []
  const environment = get(service.node, 'environment')
  return keys.flatMap((key): Found[] => {
    const node = get(environment, key)
    if (node === undefined || scalarText(node) !== '') return []
    const message = `${key} of ${bounded(service.name, 60)} is empty, with which the image does not start`
    return [{ ...findingAt(node, { message, expected: 'a password', observed: 'empty' }), about: service.name }]
  })
}

/** The rules that a secret breaks, the most specific first. */
function rulesOf({ from, class: kind }: Secret): SecretRule[] {
  const stands = from === 'default' ? 'default-secret' : 'literal-secret'
  return kind === 'literal' ? [stands] : ['weak-password', stands]
}

function secretFound(service: Service, { key, node, class: kind, value, from }: Secret): Found {
  const what = `${bounded(key, 80)} of ${bounded(service.name, 60)}`
  if (isSwitchedOff(key, value)) {
    const message = `${what} lets in whoever comes, without a password`
    return {
      ...findingAt(node, { message, expected: 'a password', observed: 'none is asked for' }),
      about: service.name,
    }
  }
  const as = from === 'default' ? ' as the default of a variable' : ''
  const message =
    kind === 'placeholder'
      ? `${what} has a placeholder${as} in place of a secret`
      : kind === 'weak'
        ? `${what} has a password${as} that is guessed first`
        : `${what} stands in the file${as}`
  const expected = 'a variable without a default, or a secret file'
  const observed = `a literal value of ${shape(value)}`
  return { ...findingAt(node, { message, expected, observed }), about: service.name }
}

function secretsOf(service: Service, keys: KeyCatalogue): Secret[] {
  const found: Secret[] = []
  for (const map of [get(service.node, 'environment'), get(get(service.node, 'build'), 'args')]) {
    if (map?.kind !== 'map') continue
    for (const [key, node] of map.entries) found.push(...inValue(key, node, keys))
  }
  const health = get(get(service.node, 'healthcheck'), 'test')
  const command = commandOf(service)
  if (command) found.push(...inCommand(command.words, command.node, keys))
  if (health) found.push(...inCommand(wordsOfNode(health), health, keys))
  const beside = namesBeside(service)
  return found.map((secret) =>
    secret.class === 'literal' && beside.has(secret.value.toLowerCase()) ? { ...secret, class: 'weak' } : secret,
  )
}

/** The service's name, and users and databases that its environment names: first guesses for its passwords. */
function namesBeside({ name, node }: Service): ReadonlySet<string> {
  const environment = get(node, 'environment')
  const written = environment?.kind === 'map' ? [...environment.entries] : []
  const values = written.flatMap(([key, value]): string[] => {
    if (!/(USER|USERNAME|LOGIN|DB|DATABASE|NAME)$/i.test(key)) return []
    const pieces = parts(scalarText(value) ?? '') ?? []
    const [only] = pieces
    if (only === undefined || pieces.length !== 1) return []
    return typeof only === 'string' ? [only] : only.operator.endsWith('-') ? [only.argument] : []
  })
  return new Set([name, ...values].map((value) => value.toLowerCase()))
}

const switchedOff = /^(POSTGRES_HOST_AUTH_METHOD|NEO4J_AUTH|.*ALLOW_EMPTY_(ROOT_)?PASSWORD|ALLOW_ANONYMOUS_LOGIN)$/

function isSwitchedOff(key: string, value: string): boolean {
  return switchedOff.test(key) && /^(trust|none|yes|true|1|on)$/i.test(value)
}

function inValue(key: string, node: Node, keys: KeyCatalogue): Secret[] {
  const text = scalarText(node)
  if (text === undefined || text === '') return []
  if (isSwitchedOff(key, text)) {
    return [{ key, node, class: 'weak', value: text, from: 'literal' }]
  }
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return []
  const isSecret = isSecretKey(key, text, keys)
  const pieces = parts(text) ?? []
  if (isSecret && pieces.length === 1) {
    const [only] = pieces
    if (typeof only === 'string') return urlPassword(only) ? inUrl(key, node, text) : one(key, node, only, 'literal')
    return usesIn(text).flatMap((use) =>
      use.operator.endsWith('-') && !use.argument.includes('$') && isSecretKey(key, use.argument, keys)
        ? one(key, node, use.argument, 'default')
        : [],
    )
  }
  return [...inUrl(key, node, text), ...inDefault(key, node, text)]
}

/** The password of a URL that is the default of a variable. */
function inDefault(key: string, node: Node, text: string): Secret[] {
  return usesIn(text).flatMap(({ operator, argument }) =>
    operator.endsWith('-') && argument.includes('://')
      ? inUrl(key, node, argument).map((secret): Secret => ({ ...secret, from: 'default' }))
      : [],
  )
}

/** A literal or default password inside a URL, a connection string or a connection as JSON. */
function inUrl(key: string, node: Node, text: string): Secret[] {
  const password = passwordIn(text) ?? assignedIn(text) ?? passwordInJson(text)
  const pieces = password === undefined ? [] : (parts(password) ?? [])
  if (pieces.length !== 1) return []
  const [only] = pieces
  if (typeof only === 'string') return one(key, node, only, 'literal')
  return only?.operator.endsWith('-') && !only.argument.includes('$') ? one(key, node, only.argument, 'default') : []
}

const assigned =
  /[?&;, ](?:password|pwd|sslpassword|accountkey|sharedaccesskey)=((?:[^;&,\s$"']|\$(?:\{[^{}]{0,300}\}|\w+|\$)?)+)/i

/** What a connection string or the query of a URL gives as password: `…;Password=…;`, `jdbc:…?user=…&password=…`. */
function assignedIn(text: string): string | undefined {
  const isConnection = /^jdbc:|^[a-z][a-z0-9+.-]*:\/\/|[;,&]/i.test(text)
  const value = isConnection ? assigned.exec(text)?.[1] : undefined
  return value !== undefined && isSecretKey('PASSWORD', value) ? value : undefined
}

/** What stands between the first colon and the `@` of a URL's login; what is in `${…}` separates nothing. */
function passwordIn(text: string): string | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0]
  if (scheme === undefined) return undefined
  const lastBrace = text.lastIndexOf('}')
  let colon = -1
  for (let at = scheme.length; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '$' && text[at + 1] === '{' && at < lastBrace) at = text.indexOf('}', at)
    else if (/[\s/?#]/.test(char)) return undefined
    else if (char === '@') return colon < 0 || colon + 1 === at ? undefined : text.slice(colon + 1, at)
    else if (char === ':' && colon < 0) colon = at
  }
  return undefined
}

function one(key: string, node: Node, value: string, from: Secret['from']): Secret[] {
  // Another program puts the secret in its place.
  if (isReference(value)) return []
  const looks = classify(key, value)
  const kind = looks === 'literal' && (isUnfilled(value) || isPublished(value)) ? 'placeholder' : looks
  // An id is half of a login only where it is a real one.
  if (kind !== 'literal' && isIdOfKey(key)) return []
  return kind === 'empty' || kind === 'file' ? [] : [{ key, node, class: kind, value, from }]
}

const passwordOptions = /^(--requirepass|--masterauth|--password|-a|--pass)(?:=(.*))?$/
/** Any other option with its value: `--api-key=…`. */
const option = /^--([a-z][a-z0-9.-]{1,60})=(.+)$/

/** Passwords on the command line of redis and the like, and in options whose names say that they are secrets. */
function inCommand(words: readonly string[], node: Node, keys: KeyCatalogue): Secret[] {
  const isRedis = words.some((word) => /(^|\/)(redis-(server|cli)|valkey-(server|cli))$/.test(word))
  return words.flatMap((word, index) => {
    const match = passwordOptions.exec(word)
    const [, name = '', given = ''] = (!match && option.exec(word)) || []
    if (given !== '') {
      const key = name.toUpperCase().replaceAll(/[.-]/g, '_')
      return isSecretKey(key, given, keys)
        ? inValue(key, { ...node, kind: 'scalar', value: given, text: given }, keys)
        : []
    }
    if (!match || (match[1] === '-a' && !isRedis)) return []
    const value = match[2] ?? words[index + 1] ?? ''
    // `$$NAME` is a variable of the shell in the container.
    return /^(?:-|\$\$\{?[A-Za-z_])/.test(value)
      ? []
      : inValue('PASSWORD', { ...node, kind: 'scalar', value, text: value }, keys)
  })
}

/** The rules of this family by their names. */
export const secretsRules = {
  'literal-secret': literalSecret,
  'weak-password': weakPassword,
  'default-secret': defaultSecret,
} as const satisfies Family<'compose'>
