import type { Location } from '../../model/location.ts'
import { readModule } from '../python/assignments.ts'
import type { Value } from '../python/values.ts'
import { shellWords } from '../shell-words.ts'
import { locationOf, type MapNode, scalarText } from '../yaml/nodes.ts'
import { developmentServer, parse, startsOf } from './command.ts'
import type { Setting, SettingName, Start } from './settings.ts'

const gunicornNames: Readonly<Record<string, SettingName>> = {
  bind: 'bind',
  workers: 'workers',
  reload: 'reload',
  spew: 'spew',
  timeout: 'timeout',
  loglevel: 'loglevel',
  forwarded_allow_ips: 'forwarded-allow-ips',
  limit_request_line: 'limit-request-line',
  raw_env: 'raw-env',
  paste: 'paste',
}

/**
 * The settings of a gunicorn configuration file, which is Python: literal assignments, read and never run.
 * @throws PythonFault
 */
export function readGunicorn(text: string, file: string): Start {
  const { assignments } = readModule(text, file)
  const settings: Setting[] = []
  for (const { name, value, line, column, conditional } of assignments.values()) {
    const setting = Object.hasOwn(gunicornNames, name) ? gunicornNames[name] : undefined
    if (!setting) continue
    const location = { file, line, column }
    settings.push({ name: setting, value: conditional ? unclear : plain(value), written: name, location })
  }
  return { program: 'gunicorn', settings, location: { file } }
}

const unclear = { kind: 'computed', keys: [] } as const

function plain(value: Value): Setting['value'] {
  switch (value.kind) {
    case 'string':
      return { kind: 'text', text: value.value }
    case 'number':
    case 'boolean':
      return { kind: 'text', text: String(value.value) }
    case 'none':
      return { kind: 'text', text: '' }
    case 'list': {
      const items = value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
      return items.length === value.items.length ? { kind: 'list', items } : unclear
    }
    case 'map':
      return unclear
    case 'computed':
      return { kind: 'computed', keys: value.keys }
  }
}

const switches = new Set<SettingName>(['master'])

/** Settings of uWSGI that take in another file, or a section of this one. */
const takesIn = /^(ini|include|inherit|yaml|yml|json|js|xml|config)$/

/**
 * The `[uwsgi]` section of an ini file, with the sections of it that are taken in. A key without a value is switched on.
 */
export function readUwsgi(text: string, file: string): Start {
  const settings: Setting[] = []
  let config: string | undefined
  const sections = takenIn(text)
  let inside = false
  let conditional = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const section = /^\[(uwsgi(?=[:\]])|[\w-]+(?=\]))[^\]]*\]$/.exec(line)?.[1]
    if (line.startsWith('[')) inside = section !== undefined && sections.has(section)
    if (!inside) continue
    // Blocks such as `if-env = X` … `endif =` hold in some places only.
    if (/^if-[\w-]+\s*=/.test(line)) conditional = true
    if (/^endif\s*=?/.test(line)) conditional = false
    const name = /^([A-Za-z0-9_-]+)\s*(?:=|$)/.exec(line)?.[1]
    if (name === undefined) continue
    const written = line.includes('=') ? line.slice(line.indexOf('=') + 1) : undefined
    const value = written
      ?.split(/\s[;#]/, 1)
      .join()
      .trim()
    if (takesIn.test(name) && value && !value.startsWith(':')) config ??= value
    const setting = uwsgiSetting(name, value, { file, line: index + 1, column: 1 })
    if (setting) settings.push(conditional ? { ...setting, value: unclear } : setting)
  }
  return { program: 'uwsgi', settings, location: { file }, ...(config !== undefined && { config }) }
}

/** The names of the sections that are in force: `uwsgi`, and those that `ini = :name` takes in. */
function takenIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/^[ \t]*(?:ini|include|inherit)[ \t]*=[ \t]*:([\w-]+)/gm)].map(
    (match) => match[1] ?? '',
  )
  return new Set(['uwsgi', ...names])
}

/** The map `uwsgi` of a file in YAML or JSON. */
export function readUwsgiMap({ entries, file }: MapNode): Start {
  const settings = [...entries].flatMap(([name, node]) => {
    const setting = uwsgiSetting(name, scalarText(node), locationOf(node))
    return setting ? [setting] : []
  })
  return { program: 'uwsgi', settings, location: { file } }
}

/** @param value undefined where the name stands alone */
function uwsgiSetting(name: string, value: string | undefined, location: Location): Setting | undefined {
  const [setting] = parse('uwsgi', [`--${name.replaceAll('_', '-')}=${value ?? ''}`], location).settings
  if (!setting) return undefined
  const isSwitch = switches.has(setting.name)
  if (value === undefined && !isSwitch) return undefined
  const literal = isSwitch ? (value === undefined ? 'true' : switchText(value)) : (value ?? '')
  const computed = /[$@%]\(|%[a-zA-Z]/.test(value ?? '')
  return { ...setting, written: name, value: computed ? unclear : { kind: 'text', text: literal } }
}

function switchText(value: string): string {
  return /^(true|1|yes|on)$/i.test(value) ? 'true' : 'false'
}

/**
 * What starts a server in scripts, Procfiles, unit files and Dockerfiles: one command a line.
 * @param scripts those of the package.json beside it, by name
 */
export function readCommands(text: string, file: string, scripts?: ReadonlyMap<string, string>): Start[] {
  const starts: Start[] = []
  // In a Dockerfile the words of CMD come after those of an ENTRYPOINT that is a list.
  let entry: { readonly words: readonly string[]; readonly before: number } | undefined
  for (const { text: line, number } of joinedLines(text)) {
    const command = commandIn(line)
    let words = command === undefined ? [] : wordsOf(command)
    if (/^\s*FROM\s/i.test(line)) entry = undefined
    else if (/^\s*ENTRYPOINT\s+\[/i.test(line)) entry = { words, before: starts.length }
    else if (entry && /^\s*CMD\s+\[/i.test(line)) {
      words = [...entry.words, ...words]
      starts.length = entry.before
    }
    const location = { file, line: number, column: 1 }
    const found = startsOf(words, location)
    starts.push(...found)
    const development = developmentServer(words, scripts)
    if (development && found.length === 0) {
      starts.push({ program: 'gunicorn', settings: [], location, development })
    }
  }
  return starts
}

/** The command in a line of a Dockerfile, Procfile or systemd unit; a line of a script is one itself. */
function commandIn(line: string): string | undefined {
  const text = line.trim()
  if (text === '' || text.startsWith('#')) return undefined
  const docker = /^(?:CMD|ENTRYPOINT)\s+/i.exec(text)
  if (docker) return text.slice(docker[0].length)
  if (/^(FROM|RUN|COPY|ADD|ENV|ARG|LABEL|EXPOSE|USER|WORKDIR|VOLUME|HEALTHCHECK|SHELL|STOPSIGNAL)\s/.test(text)) {
    return undefined
  }
  return text.slice(/^(?:ExecStart\s*=\s*[-@+!:]*|[a-z][\w-]*:\s+)/i.exec(text)?.[0].length ?? 0)
}

function wordsOf(command: string): string[] {
  if (!command.trim().startsWith('[')) return shellWords(command)
  try {
    const list: unknown = JSON.parse(command)
    return Array.isArray(list) ? list.filter((word): word is string => typeof word === 'string') : []
  } catch {
    return shellWords(command)
  }
}

/** Lines with those joined that end in a backslash. */
function joinedLines(text: string): { text: string; number: number }[] {
  const lines: { text: string; number: number }[] = []
  let parts: string[] = []
  let start = 1
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (parts.length === 0) start = index + 1
    if (line.endsWith('\\')) {
      parts.push(line.slice(0, -1))
      continue
    }
    lines.push({ text: [...parts, line].join(' '), number: start })
    parts = []
  }
  if (parts.length > 0) lines.push({ text: parts.join(' '), number: start })
  return lines
}
