import type { World } from '../../check/kind.ts'
import type { ReadQuestion } from '../../check/question.ts'
import { type Dialect, read } from '../../formats/dotenv/index.ts'
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
 * Reads the env file.
 * @param reader the program that counts; without it, those that are usual for the stack must agree
 */
export async function readKeys(envFile: ReadQuestion | null, reader: Dialect | undefined, world: World): Promise<Keys> {
  const { text, name } = await textOf(envFile, world)
  const readings = (reader === undefined ? usualReaders(world.stacks()) : [reader]).map((dialect) =>
    read(text, dialect),
  )
  if (reader !== undefined && readings.some(({ refused }) => refused)) {
    throw new ProbeError('service/settings', `${reader} refuses the env file ${name}, so that it sets nothing`, {
      expected: 'an env file that the program takes',
      observed: `line ${readings[0]?.faults.at(-1)?.line ?? 1} that it refuses`,
    })
  }
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

async function textOf(question: ReadQuestion | null, world: World): Promise<{ text: string; name: string }> {
  const { envContent } = world.environment
  if (envContent !== undefined) return { text: envContent, name: '`env-content`' }
  const [envFile] = question?.paths ?? []
  if (envFile === undefined) {
    throw new ProbeError('service/settings', 'The environment names no env file', {
      expected: '`env-file` or `env-content` of the environment, or a `url`',
      observed: 'neither',
    })
  }
  const place = await world.place(question?.on ?? 'checkout')
  const content = await place.read(envFile, mostBytes, 'env')
  if (content === null || content.truncated) {
    throw new ProbeError('service/settings', `The env file ${envFile} cannot be used`, {
      expected: 'an env file of at most 1 MiB',
      observed: content === null ? `no such file on ${place.name}` : 'a larger file',
    })
  }
  return { text: content.bytes.toString('utf8'), name: envFile }
}
