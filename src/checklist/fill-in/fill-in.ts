import { resolve } from 'node:path'
import type { AnyCheckKind } from '../../check/kind.ts'
import { read as readEnv } from '../../formats/dotenv/index.ts'
import type { Origins } from '../../formats/yaml/placed.ts'
import type { Environment } from '../../model/environment.ts'
import type { Problem } from '../../model/problem.ts'
import { registerEnv } from '../../probe/text-secrets.ts'
import type { Redactor } from '../../secrecy/redactor.ts'
import { credentialsInUrl } from '../../secrecy/url-credentials.ts'
import { didYouMean } from '../../words/suggest.ts'
import { textOfFile } from '../load/load.ts'
import { mapOf } from '../outline.ts'
import { ConfigurationError, problem } from '../problems.ts'
import type { ReadOptions } from '../read.ts'
import type { ChecklistText } from '../schema.ts'
import { isShellText } from './shell-texts.ts'
import { replaceVariables, type Scopes } from './variables.ts'

/**
 * Chooses the environment, takes the secrets and replaces every variable.
 * @param sources texts that are public anyway; the addresses of the environment join them
 */
export function resolveVariables(
  raw: unknown,
  options: ReadOptions,
  run: Scopes['run'],
  root: string,
  kinds: readonly AnyCheckKind[],
  origins: Origins,
  redact: Redactor,
  sources: string[],
): { data: unknown; problems: Problem[]; environmentName: string | undefined } {
  const map = mapOf(raw)
  const environments = mapOf(map.environments)
  const environmentName = chooseEnvironment(Object.keys(environments), options, raw, origins)
  const { secrets, problems } = takeSecrets(map.secrets, options.env, redact, origins)
  const shared = mapOf(map.vars)
  const scopesFor = (name: string | undefined): Scopes => ({
    vars: { ...shared, ...mapOf(mapOf(environments[name ?? '']).vars) },
    secrets,
    environment: {},
    run,
    'env-file': {},
  })

  const replaced: Record<string, unknown> = {}
  for (const [name, environment] of Object.entries(environments)) {
    const { data, problems: found } = replaceVariables(environment, scopesFor(name), origins)
    replaced[name] = data
    problems.push(...found)
  }
  origins.carry(environments, replaced)

  const chosen = mapOf(replaced[environmentName ?? ''])
  sources.push(...[chosen.url, chosen.frontend].filter((url) => typeof url === 'string'))
  const envFile = options.envFile ?? chosen['env-file']
  const envContent = options.envContent ?? chosen['env-content']
  const envText =
    typeof envContent === 'string'
      ? envContent
      : typeof envFile === 'string'
        ? textOfFile(resolve(root, envFile))
        : undefined
  if (envText !== undefined) registerEnv(redact, envText)
  if (typeof envContent === 'string') redact.add(envContent)
  for (const url of [options.url, chosen.url, chosen.frontend]) {
    if (typeof url === 'string') for (const secret of credentialsInUrl(url)) redact.add(secret)
  }

  const scopes: Scopes = {
    ...scopesFor(environmentName),
    environment: {
      name: environmentName ?? 'default',
      ...pick(chosen, ['url', 'frontend']),
      ...(options.url === undefined ? {} : { url: options.url.replace(/\/+$/, '') }),
    },
    'env-file':
      envText === undefined
        ? {}
        : Object.fromEntries(readEnv(envText, 'python-dotenv').entries.map(({ key, value }) => [key, value ?? ''])),
  }
  const rest = Object.fromEntries(Object.entries(map).filter(([key]) => key !== 'environments'))
  origins.carry(map, rest)
  const { data, problems: found } = replaceVariables(rest, scopes, origins, (path, parent) =>
    isShellText(kinds, path, parent),
  )
  problems.push(...found)
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return { data: raw, problems, environmentName }
  const whole =
    'environments' in map
      ? { ...mapOf(data), environments: isMap(map.environments) ? replaced : map.environments }
      : mapOf(data)
  origins.carry(map, whole)
  return { data: whole, problems, environmentName }
}

function isMap(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function pick(map: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => map[key] !== undefined).map((key) => [key, map[key]]))
}

function chooseEnvironment(
  names: readonly string[],
  options: ReadOptions,
  raw: unknown,
  origins: Origins,
): string | undefined {
  const asked = options.environment
  const location = origins.locate(raw, ['environments'], true)
  if (asked !== undefined) {
    if (names.includes(asked)) return asked
    if (names.length === 0 && options.url !== undefined) return undefined
    throw new ConfigurationError([
      { message: `unknown environment "${asked}"${didYouMean(asked, names)}`, ...(location && { location }) },
    ])
  }
  if (names.length <= 1) return names[0]
  if (names.includes('production')) return 'production'
  throw new ConfigurationError([
    {
      message: `several environments (${names.join(', ')}) and none named`,
      ...(location && { location }),
      suggestion: 'name one with `environment`',
    },
  ])
}

function takeSecrets(
  names: unknown,
  env: ReadOptions['env'],
  redact: Redactor,
  origins: Origins,
): { secrets: Record<string, string>; problems: Problem[] } {
  const secrets: Record<string, string> = {}
  const problems: Problem[] = []
  for (const [index, name] of (Array.isArray(names) ? names : []).entries()) {
    if (typeof name !== 'string') continue
    const value = env[name] ?? ''
    const location = origins.locate(names, [String(index)])
    const refuse = (message: string, suggestion: string): void => {
      problems.push({ message, ...(location && { location }), suggestion })
    }
    if (value.trim() === '') {
      refuse(
        `the secret ${name} is not set`,
        `add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or set it in your shell`,
      )
    } else if (value.trim().length < 4)
      refuse(`the secret ${name} is too short to be masked`, 'use one of at least 4 characters')
    redact.add(value)
    // The run ends; a stand-in keeps what uses the secret from being called wrong as well.
    secrets[name] = value === '' ? 'not set' : value
  }
  return { secrets, problems }
}

/** The environment of this run: what the checklist says, with the options of the run on top. */
export function environmentOf(text: ChecklistText, name: string | undefined, options: ReadOptions): Environment {
  const written = name === undefined ? undefined : text.environments?.[name]
  const url = options.url?.replace(/\/+$/, '') ?? written?.url
  const envContent = options.envContent ?? (options.envFile === undefined ? written?.['env-content'] : undefined)
  const envFile = options.envFile ?? (envContent === undefined ? written?.['env-file'] : undefined)
  return {
    name: name ?? options.environment ?? 'default',
    ...(url !== undefined && { url }),
    ...(written?.frontend !== undefined && { frontend: written.frontend }),
    ...(envFile !== undefined && { envFile }),
    ...(envContent !== undefined && { envContent }),
  }
}

/** A URL given as an option is not seen by the schema. */
export function addressProblems(environment: Environment): Problem[] {
  if (environment.url === undefined) return []
  const parsed = URL.parse(environment.url)
  const usable = parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.search === '' && parsed.hash === ''
  return usable
    ? []
    : [problem('the url of the environment is not an absolute http or https URL', 'such as https://shop.example.com')]
}
