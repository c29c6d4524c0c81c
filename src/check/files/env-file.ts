import { type Dialect, finalValues, read } from '../../formats/dotenv/index.ts'
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
  return source && envOf(path, source.text, dialect)
}

/** The env file of the environment: given as a value, or the file of the question. Null where there is none. */
export async function askedEnvFile(
  { environment }: Pick<World, 'environment'>,
  reader: FileReader,
  question: ReadQuestion | null,
  dialect: Dialect,
): Promise<EnvFile | null> {
  const { envContent, envFile } = environment
  if (envContent !== undefined) return envOf(envFile ?? 'env-content', envContent, dialect)
  const path = question?.paths[0]
  return path === undefined ? null : envFileAt(reader, path, dialect)
}

function envOf(path: string, text: string, dialect: Dialect): EnvFile {
  return { path, values: finalValues(read(text, dialect)) }
}
