import type { Dialect } from '../../formats/dotenv/index.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import type { Place } from '../../probe/place.ts'
import { requiresRubyDotenv } from './gems.ts'
import type { Loader, Surroundings } from './observation.ts'

const most = 256 * 1024

interface Clue {
  readonly dialect: Dialect
  readonly pattern: { test(text: string): boolean }
  readonly reason: string
}

interface Sources {
  readonly globs: readonly string[]
  readonly clues: readonly Clue[]
  /** Only the first of the globs that is there is looked at. */
  readonly first?: true
  /** The files themselves say that the application runs in a container: all of it, or what they name. */
  readonly container?: 'image' | 'compose'
}

/** A requirement at the start of a line, or in a list of TOML. */
function required(names: string): RegExp {
  return new RegExp(`(?:^|[\\[,])[ \\t]{0,40}["']?(?:${names})(?![\\w-])`, 'im')
}

/** As `==0.11.2`, `~=0.11`, `<0.12` in requirements and TOML, and `= "^0.11"` in those of Poetry and Pipenv. */
const environ011 =
  /(?:^|[[,])[ \t]{0,8}["']?django-environ(?:\[[\w, -]{0,80}\])?["']?[ \t]{0,8}(?:=[ \t]{0,8}["'])?[ \t]{0,8}(?:(?:===?|~=|\^|~|<=)?[ \t]{0,8}0\.(?:\d|10|11)(?![\d])|<[ \t]{0,8}0\.12(?![.]?[1-9]))/im

const sources: readonly Sources[] = [
  {
    globs: ['{docker-,}compose*.{yml,yaml}', '{deploy,docker,infra,ops}/{docker-,}compose*.{yml,yaml}'],
    clues: [{ dialect: 'compose', pattern: /^[ \t]*(-[ \t]*)?env_file\s*:/m, reason: 'names an env_file' }],
    container: 'compose',
  },
  { globs: ['Dockerfile', 'Dockerfile.*'], clues: [], container: 'image' },
  {
    globs: ['requirements*.txt', 'requirements/*.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg'],
    clues: [
      { dialect: 'django-environ-0.11', pattern: environ011, reason: 'pins django-environ below 0.12' },
      { dialect: 'django-environ', pattern: required('django-environ'), reason: 'requires django-environ' },
      { dialect: 'python-decouple', pattern: required('python-decouple'), reason: 'requires python-decouple' },
      {
        dialect: 'python-dotenv',
        pattern: required('python-dotenv|pydantic-settings|environs'),
        reason: 'requires python-dotenv',
      },
    ],
  },
  {
    globs: ['composer.json', 'composer.lock'],
    clues: [
      {
        dialect: 'phpdotenv',
        pattern: /"(?:vlucas\/phpdotenv|laravel\/framework)"/,
        reason: 'requires phpdotenv',
      },
    ],
  },
  {
    globs: ['{Gemfile,gems.rb}', '{Gemfile.lock,gems.locked}'],
    clues: [{ dialect: 'ruby-dotenv', pattern: { test: requiresRubyDotenv }, reason: 'requires dotenv' }],
    first: true,
  },
  { globs: ['package.json'], clues: [{ dialect: 'dotenv', pattern: /"dotenv"\s*:/, reason: 'requires dotenv' }] },
  {
    globs: ['*.sh', 'scripts/*.sh', 'bin/*.sh', 'deploy/*.sh', 'Makefile', 'Procfile'],
    clues: [
      {
        dialect: 'docker-run',
        pattern: /docker\s+run\b(?:(?!docker\s+run\b)(?:[^\\\n]|\\[\s\S]))*?--env-file/,
        reason: 'starts docker run with --env-file',
      },
      { dialect: 'shell', pattern: /^[ \t]*(source|\.)[ \t]+["']?[^\s"']*\.env\b/m, reason: 'sources the file' },
    ],
  },
  {
    globs: ['*.service', 'systemd/*.service', 'deploy/*.service', 'etc/*.service'],
    clues: [{ dialect: 'systemd', pattern: /^[ \t]*EnvironmentFile\s*=/m, reason: 'has an EnvironmentFile' }],
  },
]

/** Names and globs of everything that may say how an env file is loaded. */
export const cluesIn: readonly string[] = sources.flatMap(({ globs }) => globs)

/** Looks in the usual places of the checkout for what loads the env file. */
export async function surroundings(place: Place): Promise<Surroundings> {
  const loaders: Loader[] = []
  const containers: { image: string | null; compose: string | null } = { image: null, compose: null }
  const named = new Set<string>()
  for (const source of sources) {
    for (const pattern of source.globs) {
      // cut: a list
      const paths = (await place.glob(pattern)).slice(0, 20)
      for (const path of paths) {
        if (source.container) containers[source.container] ??= path
        if (source.clues.length === 0) continue
        const read = await place.read(path, most).catch(() => null)
        const text = read?.bytes.toString('utf8') ?? ''
        if (source.container === 'compose') for (const one of envFilesIn(text, path)) named.add(one)
        for (const { dialect, pattern: clue, reason } of source.clues) {
          // Of one program two versions are two readers, of which one is pinned.
          if (dialect === 'django-environ' && environ011.test(text)) continue
          if (clue.test(text) && !loaders.some((loader) => loader.dialect === dialect)) {
            loaders.push({ dialect, reason: `${path} ${reason}` })
          }
        }
      }
      if (source.first && paths.length > 0) break
    }
  }
  return { loaders, ...containers, named: [...named] }
}

const composeFiles = sources[0]?.globs ?? []
const listed =
  /^([ \t]*)(?:-[ \t]+)?env_file[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n((?:[ \t]*(?:-[^\n]*|path[ \t]*:[^\n]*|required[ \t]*:[^\n]*|format[ \t]*:[^\n]*)(?:\r?\n|$))+)/gm
const inline = /^[ \t]*(?:-[ \t]+)?env_file[ \t]*:[ \t]*([^\s#][^\r\n#]*)/gm

/** The env files that a Compose file names. */
function envFilesIn(text: string, file: string): string[] {
  const lists = [...text.matchAll(listed)].flatMap(([, , items = '']) => pathsIn(items, file))
  const lines = [...text.matchAll(inline)].flatMap(([, value = '']) =>
    pathsIn(value.replace(/[[\]]/g, '').replaceAll(',', '\n'), file),
  )
  return [...lists, ...lines]
}

/** Files that are looked at on the way to the one that is judged. */
export const mostBefore = 10

/**
 * The files that Compose reads before an env file, whose variables later ones may use: those above it in a list of
 * `env_file`, and `.env` beside the Compose file (Docker documentation, interpolation in env files).
 */
export async function loadedBefore(place: Place, path: string): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of composeFiles) {
    // cut: a list
    for (const file of (await place.glob(pattern)).slice(0, 20)) {
      const read = await place.read(file, most).catch(() => null)
      const lists = [...(read?.bytes.toString('utf8') ?? '').matchAll(listed)].map(([, , items = '']) =>
        pathsIn(items, file),
      )
      for (const list of lists) {
        const at = list.indexOf(path)
        if (at < 0) continue
        const beside = joinPath(directoryOf(file), '.env')
        for (const one of [beside, ...list.slice(0, at)]) if (one !== path) found.add(one)
      }
    }
  }
  return [...found].slice(0, mostBefore) // cut: a list
}

function pathsIn(items: string, file: string): string[] {
  return items.split('\n').flatMap((line) => {
    const item = /^[ \t]*(?:-[ \t]*)?(?:path[ \t]*:[ \t]*)?["']?([^\s"'#:]+)["']?/.exec(line)?.[1]
    return item === undefined || /^[ \t]*(?:required|format)[ \t]*:/.test(line)
      ? []
      : [joinPath(directoryOf(file), item)]
  })
}
