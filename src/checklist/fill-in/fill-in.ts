import type { AnyCheckKind } from '../../check/kind.ts'
import { type Placed, type PlacedEntry, textOf, valueAt } from '../../formats/yaml/placed.ts'
import { kindNames } from '../../kinds/index.ts'
import { factNames } from '../../model/run.ts'
import { passwordsInUrl } from '../../secrecy/env-value.ts'
import type { ReadOptions } from '../options.ts'
import type { Stage } from '../stage.ts'
import { chooseEnvironment } from './choose.ts'
import { envValuesOf } from './env-file.ts'
import { readerInEnvironment, readerOf } from './readers.ts'
import { type Secrets, takeSecrets } from './secrets.ts'
import { type SetAside, setAside } from './set-aside.ts'
import { type Meaning, namesIn, replaceVariables, type Scopes } from './variables.ts'

export interface Filled {
  /** The checklist with every variable replaced but captures. */
  readonly data: Placed
  /** Name of the environment of this run; undefined where the checklist has none. */
  readonly environment: string | undefined
  readonly secrets: Secrets
  /** Items that need a secret that is not set or an env file that is not there, by their ids. */
  readonly setAside: ReadonlyMap<string, SetAside>
  /** Addresses of that environment, which are no secrets. */
  readonly addresses: readonly string[]
}

/**
 * Chooses the environment, takes the secrets and replaces every variable.
 * @param root the checkout, absolute
 * @param kinds at least those that the checklist names
 */
export async function fillIn(
  data: Placed,
  root: string,
  kinds: readonly AnyCheckKind[],
  options: ReadOptions,
): Promise<Stage<Filled>> {
  const choice = chooseEnvironment(data, options)
  if (!choice.value) return { value: undefined, problems: choice.problems }
  const { name } = choice.value
  const taken = takeSecrets(valueAt(data, 'secrets'), options.env)
  const run = await runScope(data, options.run)
  const environments = valueAt(data, 'environments')
  const scopesFor = (environment: Placed | undefined): Scopes => ({
    vars: varsOf(data, environment, options.vars ?? {}),
    secrets: taken.value.scope,
    environment: new Map(),
    run,
    'env-file': new Map(),
  })

  const each = fillInEach(environments, scopesFor)
  const chosen = name === undefined ? undefined : valueAt(each.value, name)
  const keys = namesIn(data, 'env-file')
  const env = await envValuesOf(chosen, root, options, keys.size > 0)
  const scopes: Scopes = {
    ...scopesFor(name === undefined ? undefined : valueAt(environments, name)),
    environment: environmentScope(name, chosen, options.url),
    // What reads a file that is not there is set aside; a stand-in keeps it from being called wrong as well.
    'env-file': env.missing === null ? env.scope : new Map([...keys].map((name) => [name, 'not-set'])),
  }
  const rest = replaceVariables(without(data, 'environments'), scopes, (path, parent) => readerOf(kinds, path, parent))
  const missing = { secrets: taken.value.missing, envFile: env.missing }
  // A plan says what a server would be asked, whether or not anybody can log in to it here.
  const loaded = options.needsNoSecret ? [] : kinds
  const parted = setAside(data, rest.value, missing, { names: kindNames, loaded })
  const addresses = ['url', 'frontend'].flatMap((key) => textOf(valueAt(chosen, key)) ?? [])
  const passwords = [...(options.url === undefined ? [] : [options.url]), ...addresses].flatMap(passwordsInUrl)
  return {
    value: {
      data: withValue(parted.value.data, data, 'environments', each.value),
      environment: name,
      setAside: parted.value.setAside,
      secrets: {
        values: [...taken.value.values, ...env.secrets.values, ...passwords],
        env: env.secrets.env,
      },
      addresses,
    },
    problems: [
      ...taken.problems,
      ...(options.needsNoSecret ? [] : parted.problems),
      ...each.problems,
      ...rest.problems,
    ],
  }
}

/** Every environment with its own variables. */
function fillInEach(
  environments: Placed | undefined,
  scopesFor: (environment: Placed) => Scopes,
): { readonly value: Placed | undefined; readonly problems: Stage<Placed>['problems'] } {
  if (environments?.kind !== 'map') return { value: environments, problems: [] }
  const filled = [...environments.entries].map(([name, { key, value }]) => ({
    name,
    key,
    ...replaceVariables(value, scopesFor(value), readerInEnvironment),
  }))
  const entries = new Map(filled.map(({ name, key, value }) => [name, { key, value }]))
  return { value: { ...environments, entries }, problems: filled.flatMap(({ problems }) => problems) }
}

/** What `${{ run.… }}` may stand for; found out only where the checklist names a fact of the run. */
async function runScope(data: Placed, run: ReadOptions['run']): Promise<Scopes['run']> {
  const named = namesIn(data, 'run')
  const wanted = [...named].some((name) => Object.hasOwn(factNames, name))
  const facts = {
    id: run.id,
    sha: named.has('sha') ? await run.sha() : undefined,
    ...(wanted ? await run.more?.() : {}),
  }
  return new Map(Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact]])))
}

function environmentScope(
  name: string | undefined,
  chosen: Placed | undefined,
  url: string | undefined,
): Scopes['environment'] {
  const scope = new Map<string, Meaning>([['name', name ?? 'default']])
  for (const key of ['url', 'frontend']) {
    const value = valueAt(chosen, key)
    if (value) scope.set(key, value)
  }
  if (url !== undefined) scope.set('url', url.replace(/(?<!\/)\/+$/, ''))
  return scope
}

/** The checklist's values, an environment's over them, and those of the run over both, each of the type that it replaces. */
export function varsOf(
  data: Placed,
  environment: Placed | undefined,
  given: Readonly<Record<string, string>>,
): Scopes['vars'] {
  const own = new Map<string, Meaning>([...scopeOf(valueAt(data, 'vars')), ...scopeOf(valueAt(environment, 'vars'))])
  return new Map([
    ...own,
    ...Object.entries(given).map(([name, text]) => [name, typedAs(own.get(name), text)] as const),
  ])
}

function typedAs(own: Meaning | undefined, text: string): Meaning {
  if (own === undefined || typeof own === 'string' || own.kind !== 'scalar') return text
  if (typeof own.value === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return { ...own, value: Number(text) }
  if (typeof own.value === 'boolean' && /^(?:true|false)$/.test(text)) return { ...own, value: text === 'true' }
  return text
}

function scopeOf(placed: Placed | undefined): [string, Placed][] {
  return placed?.kind === 'map' ? [...placed.entries].map(([name, { value }]) => [name, value]) : []
}

function without(placed: Placed, key: string): Placed {
  if (placed.kind !== 'map') return placed
  return { ...placed, entries: new Map([...placed.entries].filter(([name]) => name !== key)) }
}

/** The map with the value under a key that it was made without; other values as they are. */
function withValue(placed: Placed, from: Placed, key: string, value: Placed | undefined): Placed {
  const named: PlacedEntry | undefined = from.kind === 'map' ? from.entries.get(key) : undefined
  if (placed.kind !== 'map' || !named || !value) return placed
  return { ...placed, entries: new Map([...placed.entries, [key, { key: named.key, value }]]) }
}
