import type { Dialect } from '../../formats/dotenv/index.ts'
import type { Place } from '../../probe/place.ts'
import type { Loader, Surroundings } from './observation.ts'

const most = 256 * 1024

interface Clue {
  readonly dialect: Dialect
  readonly pattern: RegExp
  readonly reason: string
}

interface Sources {
  readonly globs: readonly string[]
  readonly clues: readonly Clue[]
  /** The files themselves say that the application runs in a container. */
  readonly container?: boolean
}

const sources: readonly Sources[] = [
  {
    globs: ['{docker-,}compose*.{yml,yaml}', '{deploy,docker,infra,ops}/{docker-,}compose*.{yml,yaml}'],
    clues: [{ dialect: 'compose', pattern: /^\s*(-\s*)?env_file\s*:/m, reason: 'names an env_file' }],
    container: true,
  },
  { globs: ['Dockerfile', 'Dockerfile.*'], clues: [], container: true },
  {
    globs: ['requirements*.txt', 'requirements/*.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg'],
    clues: [
      { dialect: 'django-environ', pattern: /^\s*["']?django-environ\b/im, reason: 'requires django-environ' },
      {
        dialect: 'python-dotenv',
        pattern: /^\s*["']?(python-dotenv|pydantic-settings|environs)\b/im,
        reason: 'requires python-dotenv',
      },
    ],
  },
  { globs: ['package.json'], clues: [{ dialect: 'dotenv', pattern: /"dotenv"\s*:/, reason: 'requires dotenv' }] },
  {
    globs: ['*.sh', 'scripts/*.sh', 'bin/*.sh', 'deploy/*.sh', 'Makefile', 'Procfile'],
    clues: [
      {
        dialect: 'docker-run',
        pattern: /docker\s+run\b[^\n]*(\\\n[^\n]*)*--env-file/,
        reason: 'starts docker run with --env-file',
      },
      { dialect: 'shell', pattern: /^\s*(source|\.)\s+["']?[^\s"']*\.env\b/m, reason: 'sources the file' },
    ],
  },
  {
    globs: ['*.service', 'systemd/*.service', 'deploy/*.service', 'etc/*.service'],
    clues: [{ dialect: 'systemd', pattern: /^\s*EnvironmentFile\s*=/m, reason: 'has an EnvironmentFile' }],
  },
]

/** Names and globs of everything that may say how an env file is loaded. */
export const cluesIn: readonly string[] = sources.flatMap(({ globs }) => globs)

/** Looks in the usual places of the checkout for what loads the env file. */
export async function surroundings(place: Place): Promise<Surroundings> {
  const loaders: Loader[] = []
  let container: string | null = null
  for (const source of sources) {
    for (const pattern of source.globs) {
      // cut: a list
      for (const path of (await place.glob(pattern)).slice(0, 20)) {
        if (source.container) container ??= path
        if (source.clues.length === 0) continue
        const read = await place.read(path, most).catch(() => null)
        const text = read?.bytes.toString('utf8') ?? ''
        for (const { dialect, pattern: clue, reason } of source.clues) {
          if (clue.test(text) && !loaders.some((loader) => loader.dialect === dialect)) {
            loaders.push({ dialect, reason: `${path} ${reason}` })
          }
        }
      }
    }
  }
  return { loaders, container }
}
