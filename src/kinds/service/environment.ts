import type { World } from '../../check/kind.ts'
import type { ReadQuestion } from '../../check/question.ts'
import { type Dialect, readInOrder } from '../../formats/dotenv/index.ts'
import type { Stack } from '../../model/stack.ts'
import { ProbeError } from '../../probe/error.ts'

/** The env file of the environment as its readers see it. */
export interface Keys {
  /**
   * The value of a key; undefined where it is missing or empty.
   * @throws ProbeError `service/settings` where programs would read it differently
   */
  get(key: string): string | undefined
  /** Of the file, for messages. */
  readonly name: string
}

const mostBytes = 1024 * 1024

/**
 * Reads the env files; a key of a later one wins.
 * @param reader the program that counts; without it, those that are usual for the stack must agree
 */
export async function readKeys(
  envFiles: ReadQuestion | null,
  reader: Dialect | undefined,
  world: World,
): Promise<Keys> {
  const texts = await textsOf(envFiles, world)
  const name = texts.map((one) => one.name).join(', ')
  const readers = reader === undefined ? usualReaders(world.stacks()) : [reader]
  const readings = readers.map((dialect) => {
    const read = readInOrder(
      texts.map(({ text }) => text),
      dialect,
    )
    const refused = read.findIndex((one) => one.refused)
    if (reader !== undefined && refused >= 0) {
      const named = texts[refused]?.name
      throw new ProbeError('service/settings', `${reader} refuses the env file ${named}, so that it sets nothing`, {
        expected: 'an env file that the program takes',
        observed: `line ${read[refused]?.faults.at(-1)?.line ?? 1} that it refuses`,
      })
    }
    return { dialect, entries: read.flatMap(({ entries }) => entries) }
  })
  const valuesOf = (key: string): Set<string> =>
    new Set(readings.map(({ entries }) => entries.findLast((entry) => entry.key === key)?.value ?? ''))
  return {
    name,
    get: (key) => {
      const [value = '', ...others] = valuesOf(key)
      if (others.length > 0) {
        throw new ProbeError('service/settings', `Programs read ${key} in ${name} differently`, {
          expected: `one value for ${key}; name the program that loads the file by \`reader\``,
          observed: readings.map(({ dialect }) => dialect).join(', '),
        })
      }
      return value === '' ? undefined : value
    },
  }
}

function usualReaders(stacks: readonly Stack[]): readonly Dialect[] {
  return stacks.includes('django') ? ['compose', 'python-dotenv', 'django-environ'] : ['compose', 'dotenv']
}

interface EnvText {
  readonly text: string
  readonly name: string
}

async function textsOf(question: ReadQuestion | null, world: World): Promise<EnvText[]> {
  const { envContent } = world.environment
  if (envContent !== undefined) return [{ text: envContent, name: '`env-content`' }]
  if (question === null || question.paths.length === 0) {
    throw new ProbeError('service/settings', 'The environment names no env file', {
      expected: '`env-file` or `env-content` of the environment, or a `url`',
      observed: 'neither',
    })
  }
  const place = await world.place(question.on ?? 'checkout')
  return Promise.all(
    question.paths.map(async (path) => {
      const content = await place.read(path, mostBytes, 'env')
      if (content === null || content.truncated) {
        throw new ProbeError('service/settings', `The env file ${path} cannot be used`, {
          expected: 'an env file of at most 1 MiB',
          observed: content === null ? `no such file on ${place.name}` : 'a larger file',
        })
      }
      return { text: content.bytes.toString('utf8'), name: path }
    }),
  )
}
