import { type Dialect, values as everyValue, finalValues, read } from '../../formats/dotenv/index.ts'
import type { World } from '../kind.ts'
import type { ReadQuestion } from '../question.ts'
import type { FileReader } from './reader.ts'

/** Keys and values of an env file, and where they stand. Values must never be shown. */
export interface EnvFile {
  readonly path: string
  readonly values: ReadonlyMap<string, string>
}

/**
 * The env file at a path, its values registered as secrets; null when there is none.
 * @throws ProbeError as `FileReader.read`
 */
export async function envFileAt(
  world: World,
  reader: FileReader,
  path: string,
  dialect: Dialect,
): Promise<EnvFile | null> {
  const source = await reader.read(path)
  return source && envOf(world, path, source.text, dialect)
}

/** The env file of the environment: given as a value, or the file of the question. Null where there is none. */
export async function askedEnvFile(
  world: World,
  reader: FileReader,
  question: ReadQuestion | null,
  dialect: Dialect,
): Promise<EnvFile | null> {
  const { envContent, envFile } = world.environment
  if (envContent !== undefined) return envOf(world, envFile ?? 'env-content', envContent, dialect)
  const path = question?.paths[0]
  return path === undefined ? null : envFileAt(world, reader, path, dialect)
}

function envOf(world: World, path: string, text: string, dialect: Dialect): EnvFile {
  const values = finalValues(read(text, dialect))
  for (const [key, seen] of everyValue(text)) for (const value of seen) world.redact.addEnv(key, value)
  return { path, values }
}
