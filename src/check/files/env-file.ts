import { type Dialect, finalValues, readInOrder } from '../../formats/dotenv/index.ts'
import type { World } from '../kind.ts'
import type { ReadQuestion } from '../question.ts'
import type { FileReader } from './reader.ts'

/** Keys and values of an env file, and where they stand. Values must never be shown. */
export interface EnvFile {
  readonly path: string
  readonly values: ReadonlyMap<string, string>
}

/**
 * The env file at a path; null when there is none.
 * @throws ProbeError as `FileReader.read`
 */
export async function envFileAt(reader: FileReader, path: string, dialect: Dialect): Promise<EnvFile | null> {
  const source = await reader.read(path, 'env')
  return source && envOf([path], [source.text], dialect)
}

/** The env file of the environment: given as a value, or the files of the question as one. Null where there is none. */
export async function askedEnvFile(
  { environment }: Pick<World, 'environment'>,
  reader: FileReader,
  question: ReadQuestion | null,
  dialect: Dialect,
): Promise<EnvFile | null> {
  const { envContent } = environment
  if (envContent !== undefined) return envOf(['env-content'], [envContent], dialect)
  const sources = await Promise.all((question?.paths ?? []).map((path) => reader.read(path, 'env')))
  const there = sources.filter((source) => source !== null)
  if (there.length === 0) return null
  return envOf(
    there.map(({ path }) => path),
    there.map(({ text }) => text),
    dialect,
  )
}

/** A key of a later text wins, and a text may speak of keys of those before it. */
function envOf(paths: readonly string[], texts: readonly string[], dialect: Dialect): EnvFile {
  const values = new Map(readInOrder(texts, dialect).flatMap((reading) => [...finalValues(reading)]))
  return { path: paths.join(', '), values }
}
