import type { Draft } from '../../../check/kind.ts'
import { parts, usesIn } from '../../../formats/compose/template.ts'
import { get, type Node, scalarText } from '../../../formats/yaml/nodes.ts'
import { classify, type SecretClass } from '../../../secrecy/classify.ts'
import { isCredentialName } from '../../../secrecy/names.ts'
import { shape } from '../../../secrecy/shape.ts'
import { urlPassword } from '../../../secrecy/url-credentials.ts'
import type { Project, Service } from '../project.ts'
import { type ComposeRule, commandOf, draft, type Find, perService } from '../service.ts'

type SecretRule = Extract<ComposeRule, 'compose/literal-secret' | 'compose/weak-password' | 'compose/default-secret'>

interface Found {
  readonly key: string
  readonly node: Node
  readonly class: Exclude<SecretClass, 'empty' | 'file'>
  readonly value: string
  readonly from: 'literal' | 'default'
}

/**
 * The rule of a secret that stands in the file. A weak one is also a literal one: the more specific rule is
 * reported, and the general one where only that was selected.
 */
export function secretRules(isSelected: (rule: ComposeRule) => boolean): Record<SecretRule, Find> {
  const ruleOf = ({ from, class: kind }: Found): SecretRule | undefined => {
    const order: SecretRule[] = [
      ...(kind === 'literal' ? [] : (['compose/weak-password'] as const)),
      from === 'default' ? 'compose/default-secret' : 'compose/literal-secret',
    ]
    return order.find(isSelected)
  }
  const find = (rule: SecretRule): Find =>
    perService((service) =>
      secretsOf(service)
        .filter((found) => ruleOf(found) === rule)
        .map((found) => secretDraft(rule, service, found)),
    )
  return {
    'compose/literal-secret': find('compose/literal-secret'),
    'compose/weak-password': find('compose/weak-password'),
    'compose/default-secret': find('compose/default-secret'),
  }
}

function secretDraft(rule: SecretRule, service: Service, { key, node, class: kind, value, from }: Found): Draft {
  const what = `${key.slice(0, 80)} of ${service.name.slice(0, 60)}`
  const as = from === 'default' ? ' as the default of a variable' : ''
  const message =
    kind === 'placeholder'
      ? `${what} has a placeholder${as} in place of a secret`
      : kind === 'weak'
        ? `${what} has a password${as} that is guessed first`
        : `${what} stands in the file${as}`
  return draft(rule, node, {
    message,
    expected: 'a variable without a default, or a secret file',
    observed: `a literal value of ${shape(value)}`,
  })
}

function secretsOf(service: Service): Found[] {
  const found: Found[] = []
  for (const map of [get(service.node, 'environment'), get(get(service.node, 'build'), 'args')]) {
    if (map?.kind !== 'map') continue
    for (const [key, node] of map.entries) found.push(...inValue(key, node))
  }
  const health = get(get(service.node, 'healthcheck'), 'test')
  const command = commandOf(service)
  if (command) found.push(...inCommand(command.words, command.node))
  if (health?.kind === 'list')
    found.push(
      ...inCommand(
        health.items.map((item) => scalarText(item) ?? ''),
        health,
      ),
    )
  return found
}

const switchedOff = /^(POSTGRES_HOST_AUTH_METHOD|.*ALLOW_EMPTY_(ROOT_)?PASSWORD|ALLOW_ANONYMOUS_LOGIN)$/

function inValue(key: string, node: Node): Found[] {
  const text = scalarText(node)
  if (text === undefined || text === '') return []
  if (switchedOff.test(key) && /^(trust|yes|true|1|on)$/i.test(text)) {
    return [{ key, node, class: 'weak', value: text, from: 'literal' }]
  }
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return []
  const isSecret = isCredentialName(key) && !/^(true|false)$/i.test(text)
  const pieces = parts(text) ?? []
  if (isSecret && pieces.length === 1) {
    const [only] = pieces
    if (typeof only === 'string') return urlPassword(only) ? inUrl(key, node, text) : one(key, node, only, 'literal')
    return usesIn(text).flatMap((use) =>
      use.operator.endsWith('-') && !use.argument.includes('$') ? one(key, node, use.argument, 'default') : [],
    )
  }
  return inUrl(key, node, text)
}

/** A literal or default password inside a URL. */
function inUrl(key: string, node: Node, text: string): Found[] {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#@:]|\$\{[^}]*\})*:((?:\$\{[^}]*\}|[^\s/?#@])+)@/i.exec(text)
  const pieces = match?.[1] === undefined ? [] : (parts(match[1]) ?? [])
  if (pieces.length !== 1) return []
  const [only] = pieces
  if (typeof only === 'string') return one(key, node, only, 'literal')
  return only?.operator.endsWith('-') && !only.argument.includes('$') ? one(key, node, only.argument, 'default') : []
}

function one(key: string, node: Node, value: string, from: Found['from']): Found[] {
  const kind = classify(key, value)
  return kind === 'empty' || kind === 'file' ? [] : [{ key, node, class: kind, value, from }]
}

const passwordOptions = /^(--requirepass|--masterauth|--password|-a|--pass)(?:=(.*))?$/

/** Passwords on the command line of redis and the like. */
function inCommand(words: readonly string[], node: Node): Found[] {
  const isRedis = words.some((word) => /(^|\/)(redis-(server|cli)|valkey-(server|cli))$/.test(word))
  return words.flatMap((word, index) => {
    const match = passwordOptions.exec(word)
    if (!match || (match[1] === '-a' && !isRedis)) return []
    const value = match[2] ?? words[index + 1] ?? ''
    return value.startsWith('-') ? [] : inValue('PASSWORD', { ...node, kind: 'scalar', value, text: value })
  })
}

/** Switches in `environment` that show internals to everybody. */
export const debugEnvironment: Find = perService(({ node, name }: Service, project: Project) => {
  const environment = get(node, 'environment')
  if (environment?.kind !== 'map') return []
  return [...environment.entries].flatMap(([key, value]) => {
    const text = (parts(scalarText(value) ?? '') ?? [])
      .map((part) =>
        typeof part === 'string'
          ? part
          : (project.known?.get(part.name) ?? (part.operator.endsWith('-') ? part.argument : '')),
      )
      .join('')
    const isDebug = /^(DJANGO_|APP_|FLASK_)?DEBUG$/.test(key) && /^(true|1|yes|on)$/i.test(text)
    const isDevelopment =
      /^(NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|DJANGO_ENV)$/.test(key) &&
      /^(dev|development|local|test)$/i.test(text)
    const isSettings = key === 'DJANGO_SETTINGS_MODULE' && /\.(dev|development|local|test)$/i.test(text)
    if (!isDebug && !isDevelopment && !isSettings) return []
    const message = `${key} of ${name} switches on what is meant for development`
    const expected = isDebug ? `${key} off` : 'production'
    return [draft('compose/debug-environment', value, { message, expected, observed: `${key} for development` })]
  })
})

/** Variables that become empty text. */
export const variableUnset: Find = (project) => {
  const seen = new Set<string>()
  const drafts: Draft[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'map') for (const child of node.entries.values()) visit(child)
    else if (node.kind === 'list') for (const item of node.items) visit(item)
    else if (typeof node.value === 'string') for (const use of usesIn(node.text)) judge(use.name, use.operator, node)
  }
  const judge = (name: string, operator: string, node: Node): void => {
    if (operator !== '' || seen.has(name) || project.known?.has(name)) return
    seen.add(name)
    if (project.known) {
      const message = `\${${name.slice(0, 80)}} has neither a default nor a key in the env file, so it becomes empty`
      const observed = `not in ${project.knownFrom.join(', ')}`
      const expected = `${name.slice(0, 80)} in the env file`
      drafts.push(draft('compose/variable-unset', node, { message, expected, observed }))
    } else if (drafts.length === 0) {
      const message = 'Variables without a default are used, and no env file could be read to find them in'
      const observed = 'neither .env beside the file nor the env file of the environment'
      const text = { message, expected: 'an env file with every key', observed }
      drafts.push(draft('compose/variable-unset', node, { ...text, level: 'info' }))
    }
  }
  for (const { node } of project.services) visit(node)
  return drafts
}
