import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { parts, usesIn } from '../../../formats/compose/template.ts'
import { get, type Node, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { NamedEnvFile, Project, Service } from '../observation.ts'
import { findingAt, perService } from '../service.ts'

const debugName = /(^|_)DEBUG(_MODE|_ENABLED)?$/
/** Switches of debugging that show nothing to visitors: they write into logs. */
const harmless = /(^|_)(LOG|LOGGING|LOGGER|LOGS|SMTP|MAIL|SQL|NODE|NGINX|S6|PUID)_DEBUG|^DEBUG_(LOG|SMTP|SQL)/
const modeName =
  /^((NODE|RAILS|RACK|APP|FLASK|DJANGO|MIX|BUN|ASPNETCORE|DOTNET|SYMFONY|CI)_ENV(IRONMENT)?|ENVIRONMENT|ENV_FOR_DYNACONF|DJANGO_CONFIGURATION|SPRING_PROFILES_ACTIVE|QUARKUS_PROFILE|MICRONAUT_ENVIRONMENTS|MEILI_ENV|GIN_MODE)$/
/** Switches of single programs that show their internals, and what switches them on. */
const showing: readonly (readonly [name: RegExp, on: RegExp])[] = [
  [/^WERKZEUG_DEBUG_PIN$/, /^off$/i],
  [/^(PHP_DISPLAY_ERRORS|PHP_DISPLAY_STARTUP_ERRORS|DISPLAY_ERRORS)$/, /^(1|on|true|yes|stdout)$/i],
  [/^HASURA_GRAPHQL_DEV_MODE$/, /^true$/i],
]
/** Names under which options of Java are handed to it, directly or by scripts of images. */
const javaOptions = /^(JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|(\w+_)?JAVA_OPT(ION)?S(_APPEND)?|CATALINA_OPTS)$/
const development = /^(dev|development|local|test|debug)$/i

/** Switches in `environment` that show internals to everybody. */
export const debugEnvironment: Rule<Seen> = perService(({ node, name }: Service, project: Project) => {
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
    const isDebug = debugName.test(key) && !harmless.test(key) && /^(true|1|yes|on)$/i.test(text)
    const isMode = modeName.test(key) && development.test(text)
    const isSettings = key === 'DJANGO_SETTINGS_MODULE' && /\.(dev|development|local|test)$/i.test(text)
    const profiles = key === 'XDEBUG_MODE' && /\b(debug|develop)\b/.test(text)
    const inspects =
      (key === 'NODE_OPTIONS' && /(^|\s)--inspect/.test(text)) ||
      (javaOptions.test(key) && /-agentlib:jdwp=|-Xrunjdwp:/.test(text))
    const shows = showing.some(([name, on]) => name.test(key) && on.test(text))
    if (!isDebug && !isMode && !isSettings && !inspects && !profiles && !shows) return []
    const message = `${bounded(key, 80)} of ${name} switches on what is meant for development`
    const expected = isDebug || shows ? `${bounded(key, 80)} off` : inspects || profiles ? 'no debugger' : 'production'
    return [findingAt(value, { message, expected, observed: `${bounded(key, 80)} for development` })]
  })
})

/** Variables that become empty text. */
export const variableUnset: Rule<Seen> = ({ project }) => {
  const uses = project.services.flatMap(({ node }) => withoutDefault(node)).filter(({ name }) => !ofShell.test(name))
  const { known } = project
  if (known === null) {
    const [first] = uses
    return first ? notJudged('no env file could be read', { note: noEnvFile(first.node) }) : []
  }
  const open = new Map<string, Node>()
  for (const { name, node } of uses) if (!known.has(name) && !open.has(name)) open.set(name, node)
  // What a pipeline gives for the name of an image; without it Compose refuses the image.
  const elsewhere = new Set(
    project.services.flatMap(({ node }) => withoutDefault(node, ['image'])).map(({ name }) => name),
  )
  return [...open].map(([name, node]) => {
    const shown = bounded(name, 80)
    const message = `\${${shown}} has neither a default nor a key in the env file, so it becomes empty`
    const observed = `not in ${project.knownFrom.join(', ')}`
    const found = findingAt(node, { message, expected: `${shown} in the env file`, observed })
    return elsewhere.has(name) ? found : { ...found, unlessNamed: 'warning' as const }
  })
}

/** Variables that Compose sets itself, and those that every shell has. */
const ofShell = /^(?:COMPOSE_PROJECT_NAME|HOME|PWD|USER|PATH)$/

/** Variables that are used without a default. @param except keys of the map that are left out */
function withoutDefault(node: Node, except: readonly string[] = []): { name: string; node: Node }[] {
  if (node.kind === 'map')
    return [...node.entries].flatMap(([key, one]) => (except.includes(key) ? [] : withoutDefault(one)))
  if (node.kind === 'list') return node.items.flatMap((one) => withoutDefault(one))
  if (typeof node.value !== 'string') return []
  return usesIn(node.text).flatMap(({ name, operator }) => (operator === '' ? [{ name, node }] : []))
}

function noEnvFile(node: Node): Found {
  return findingAt(node, {
    message: 'Variables without a default are used, and no env file could be read to find them in',
    expected: 'an env file with every key',
    observed: 'neither .env beside the file nor the env file of the environment',
  })
}

/** Env files that services need; those outside the checkout nobody looked for. */
export const envFileMissing: Rule<Seen> = ({ project }) => {
  const needed = project.envFiles.filter(({ required }) => required)
  const absent = needed.filter(({ state }) => state === 'missing')
  // A file that several services name is missing once.
  const missing = [...Map.groupBy(absent, ({ path }) => path).values()].flatMap(([first, ...others]) =>
    first ? [missingEnvFile({ ...first, service: [first, ...others].map(({ service }) => service).join(', ') })] : [],
  )
  const outside = needed.filter(({ state }) => state === 'outside')
  if (missing.length > 0)
    return [...missing, ...outside.map((one): Found => ({ ...outsideEnvFile(one), level: 'info' }))]
  const [first, ...others] = outside
  if (!first) return []
  return notJudged('it lies outside the checkout', { note: outsideEnvFile(first, others.length) })
}

function missingEnvFile({ service, path, node, example, ignored }: NamedEnvFile): Found {
  const shown = bounded(path, 150)
  if (/(^|\/)stack\.env$/.test(path)) {
    const message = `${shown} of ${service} is made by Portainer when the stack is deployed`
    const text = { message, expected: shown, observed: 'no such file', level: 'warning' } as const
    return findingAt(node, text)
  }
  if (ignored) {
    const message = `${shown} of ${service} is not here, since git leaves it out; it has to be on the server`
    return findingAt(node, { message, expected: shown, observed: 'a path that git ignores', level: 'warning' })
  }
  if (example) {
    const message = `${shown} of ${service} is not here, only its example; it has to be on the server`
    const text = { message, expected: shown, observed: 'the example', level: 'warning' } as const
    return findingAt(node, text)
  }
  const message = `${service} ${service.includes(', ') ? 'name' : 'names'} the env file ${shown}, which is not there; Compose refuses to start`
  return findingAt(node, { message, expected: shown, observed: 'no such file' })
}

function outsideEnvFile({ service, path, node }: NamedEnvFile, more = 0): Found {
  const shown = bounded(path, 150)
  const others = more === 0 ? '' : `, like ${more} more`
  const message = `${shown} of ${service} lies outside the checkout and was not looked for${others}`
  return findingAt(node, { message, expected: shown, observed: 'not read' })
}

/** The rules of this family by their names. */
export const environmentRules = {
  'debug-environment': debugEnvironment,
  'variable-unset': variableUnset,
  'env-file-missing': envFileMissing,
} as const satisfies Family<'compose'>
