import type { Location } from '../../model/location.ts'
import { commandsOf } from '../shell-words.ts'
import type { Program, Setting, SettingName, Start } from './settings.ts'

interface Option {
  readonly name: SettingName
  /** A switch: its presence is its value. */
  readonly flag?: true
  /** May be given again. */
  readonly many?: true
}

const options: Readonly<Record<Program, Readonly<Record<string, Option>>>> = {
  gunicorn: {
    '-b': { name: 'bind', many: true },
    '--bind': { name: 'bind', many: true },
    '-w': { name: 'workers' },
    '--workers': { name: 'workers' },
    '--reload': { name: 'reload', flag: true },
    '--spew': { name: 'spew', flag: true },
    '-t': { name: 'timeout' },
    '--timeout': { name: 'timeout' },
    '--log-level': { name: 'loglevel' },
    '--forwarded-allow-ips': { name: 'forwarded-allow-ips' },
    '--limit-request-line': { name: 'limit-request-line' },
    '-e': { name: 'raw-env', many: true },
    '--env': { name: 'raw-env', many: true },
    '--paste': { name: 'paste' },
    '--paster': { name: 'paste' },
  },
  uvicorn: {
    '--host': { name: 'bind' },
    '--uds': { name: 'bind' },
    '--workers': { name: 'workers' },
    '--reload': { name: 'reload', flag: true },
    '--log-level': { name: 'loglevel' },
    '--forwarded-allow-ips': { name: 'forwarded-allow-ips' },
  },
  uwsgi: {
    '--http': { name: 'bind' },
    '--http-socket': { name: 'bind' },
    '--socket': { name: 'bind' },
    '-s': { name: 'bind' },
    '-p': { name: 'workers' },
    '--processes': { name: 'workers' },
    '--workers': { name: 'workers' },
    '--py-autoreload': { name: 'reload' },
    '--python-autoreload': { name: 'reload' },
    '--py-auto-reload': { name: 'reload' },
    '--python-auto-reload': { name: 'reload' },
    '--harakiri': { name: 'timeout' },
    '--master': { name: 'master', flag: true },
    '-M': { name: 'master', flag: true },
    '--paste': { name: 'paste' },
    '--stats': { name: 'stats' },
    '--stats-server': { name: 'stats' },
  },
}

/** Options that name a configuration file. */
const configOptions: Readonly<Record<Program, readonly string[]>> = {
  gunicorn: ['-c', '--config'],
  uvicorn: [],
  uwsgi: ['--ini', '--yaml', '--json', '--xml'],
}

const development: readonly (readonly [RegExp, string])[] = [
  [/\bmanage\.py runserver(_plus)?\b|\bdjango-admin(\.py)? runserver\b/, 'runserver'],
  [/\bflask\b.* run\b/, 'flask run'],
  [/(^|[ /])bin\/dev( |$)/, 'a dev script'],
  [/\bfastapi dev\b/, 'fastapi dev'],
  [/(^|[ /])(next|nuxt|nuxi|astro|remix|vue-cli-service|ng) (dev|serve)\b/, 'a development server'],
  [
    /(^|[ /])(vite|nodemon|ts-node|ts-node-dev|ts-node-esm|webpack-dev-server|webpack serve)\b(?! (build|preview))/,
    'a development server',
  ],
  [
    /(^|[ /])node(?: --?\w[\w-]*(?:=\S+)?)*? --watch\b|(^|[ /])(tsx|bun|deno|cargo|dotnet)(?: run)? (--)?(watch|hot)\b/,
    'a watcher of files',
  ],
  [/(^|[ /])(watchmedo|watchfiles|air|tsc-watch)( |$)/, 'a watcher of files'],
  [/\bphp artisan octane:[a-z]+\b.* --watch\b|(^|[ /])frankenphp (run|php-server)\b.* --watch\b/, 'a watcher of files'],
  [/(^|[ /])dlv (debug|exec|attach|test)\b|-agentlib:jdwp=|-Xrunjdwp:/, 'a debugger'],
  [/(^|[ /])(strapi develop|payload dev|turbo( run)? dev|nx serve)\b/, 'a development server'],
  [/(^|[ /])node(?: --?[\w-]+(?:=\S+)?)*? --inspect(-brk|-wait)?\b/, 'the debugger of Node'],
  [
    /(^|[ /])((react-scripts|craco|expo) start|gatsby develop)\b|(^|[ /])nest start\b.* --(watch|debug)\b/,
    'a development server',
  ],
  [
    /(^|[ /])((hugo|jekyll|mkdocs|symfony) (server|serve|server:start)|mvnw? .*(spring-boot:run|quarkus:dev)|gradlew? .*(bootRun|quarkusDev)|quarkus dev)\b|(^|[ /])start-dev( |$)/,
    'a development server',
  ],
  [/\bphp artisan serve\b|(^|[ /])php -S\b/, 'the server of PHP'],
  [
    /(^|[ /])rails (s|server)\b.*(-e|--environment)[ =](development|test)\b|\bRAILS_ENV=(development|test)\b.*[ /]rails (s|server)\b/,
    'rails server for development',
  ],
  [
    /^(?!.*\bRAILS_ENV=(?:production|staging)\b)(?:.*[ /])?rails (s|server)\b(?!.*(-e|--environment)[ =]production)/,
    'rails server',
  ],
  [/\bpython[\d.]* -m (http\.server|debugpy|pdb)\b|(^|[ /])debugpy\b/, 'a debugging server'],
  [/(^|[ /])(gunicorn|uvicorn|hypercorn|granian|daphne)\b.* --reload\b/, '--reload'],
]

/** A script of package.json that is started. */
const script =
  /(?:^|[ /])(?:npm|pnpm|yarn|bun)(?: --?\w[\w-]*(?:[= ](?!-)[\w./@-]+)?| workspace [\w./@-]+)*?(?: (?:run|run-script))? (?!(?:run|workspace)\b)([A-Za-z][\w:.-]*)/
const devScript = /^(?:dev|develop|start:dev)(?![\w-])/
const serveScript = /^(?:serve|watch)(?![\w-])/

/**
 * The development server that a command starts, by its name, or undefined.
 * @param scripts those of package.json by name, where it could be read; without them a script is judged by its name
 */
export function developmentServer(
  command: readonly string[],
  scripts?: ReadonlyMap<string, string>,
): string | undefined {
  const line = command.join(' ').slice(0, 2000) // cut: looked at, not shown
  const name = script.exec(line)?.[1]
  if (name !== undefined) {
    const text = scripts?.get(name)
    const started = text === undefined ? undefined : serverIn(text.slice(0, 2000)) // cut: looked at, not shown
    if (started !== undefined) return started
    if (devScript.test(name) || (text === undefined && serveScript.test(name))) return 'a dev script'
  }
  return serverIn(line)
}

function serverIn(line: string): string | undefined {
  return development.find(([pattern]) => pattern.test(line))?.[1]
}

/** The servers that the words of a command line start; what comes before the program (`exec`, `poetry run`) is passed over. */
export function startsOf(words: readonly string[], location: Location): Start[] {
  return commandsOf(words).flatMap((command): Start[] => {
    const index = command.findIndex((word) => programOf(word) !== undefined)
    const program = programOf(command[index] ?? '')
    const passed = command.slice(0, Math.max(index, 0))
    if (!program || passed.some((word) => /^(pip3?|install|which|pgrep|pkill|killall|echo)$/.test(word))) return []
    return [parse(program, command.slice(index + 1), location)]
  })
}

function programOf(word: string): Program | undefined {
  const name = word.slice(word.lastIndexOf('/') + 1)
  return name === 'gunicorn' || name === 'uvicorn' || name === 'uwsgi' ? name : undefined
}

/** The settings in a list of options, such as those of GUNICORN_CMD_ARGS. */
export function parse(program: Program, words: readonly string[], location: Location): Start {
  const settings: Setting[] = []
  let config: string | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const { name, value } = split(program, word)
    if (configOptions[program].includes(name)) {
      config = value ?? words[++at]
      continue
    }
    const option = options[program][name]
    // uWSGI takes a file without an option by its ending.
    if (program === 'uwsgi' && /^[^-].*\.(ini|ya?ml|xml|json|js)$/.test(word)) config = word
    if (!option) continue
    const text = option.flag ? 'true' : (value ?? words[++at] ?? '')
    const before = option.many ? settings.find((setting) => setting.name === option.name) : undefined
    const items = before?.value.kind === 'list' ? [...before.value.items, text] : [text]
    const setting: Setting = {
      name: option.name,
      value: /\$\(|`|^\$/.test(text)
        ? { kind: 'computed', keys: keysIn(text) }
        : option.many
          ? { kind: 'list', items }
          : { kind: 'text', text },
      written: name,
      location,
    }
    if (before) settings.splice(settings.indexOf(before), 1)
    settings.push(setting)
  }
  return { program, settings, location, ...(config !== undefined && { config }) }
}

/** `--workers=3` and `-w3` in their parts. */
function split(program: Program, word: string): { name: string; value?: string } {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=')
    return equals < 0 ? { name: word } : { name: word.slice(0, equals), value: word.slice(equals + 1) }
  }
  const short = word.slice(0, 2)
  const isShort = options[program][short] !== undefined || configOptions[program].includes(short)
  return /^-[a-zA-Z]./.test(word) && isShort ? { name: short, value: word.slice(2).replace(/^=/, '') } : { name: word }
}

function keysIn(text: string): string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '')
}
