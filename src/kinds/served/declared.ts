import type { World } from '../../check/kind.ts'
import type { ReadQuestion } from '../../check/question.ts'
import { finalValues, read, values } from '../../formats/dotenv/index.ts'
import { knownKeys } from './keys.ts'
import type { Declared, Observation } from './observation.ts'
import { noSource } from './questions.ts'
import type { Config } from './schema.ts'

const mostBytes = 1024 * 1024

/**
 * What the env file declares, of the keys that the rules know. Its values are hidden from here on.
 * @throws ProbeError `served/no-source` where it cannot be read
 */
export async function readDeclared(
  question: ReadQuestion | null,
  config: Config,
  world: World,
): Promise<Pick<Observation, 'file' | 'declared'>> {
  const file = question?.paths[0] ?? null
  const text = file === null ? (world.environment.envContent ?? '') : await readFile(file, config, world)
  for (const [key, all] of values(text)) for (const value of all) world.redact.addEnv(key, value)
  const reading = read(text, config.reader)
  if (reading.refused) {
    throw noSource(
      `${file ?? 'The env file'} is refused by its reader`,
      `a file that ${config.reader} reads`,
      'a syntax error',
    )
  }
  const final = finalValues(reading)
  const declared = new Map<string, Declared>()
  for (const { key, line, column } of reading.entries) {
    const value = final.get(key)
    if (value !== undefined && knownKeys.has(key)) declared.set(key, { key, value, line, column })
  }
  return { file, declared }
}

async function readFile(file: string, { on }: Config, world: World): Promise<string> {
  const found = await (await world.place(on)).read(file, mostBytes)
  if (found === null) throw noSource(`${file} does not exist`, 'an env file', 'no such file')
  if (found.truncated) throw noSource(`${file} is too long`, `at most ${mostBytes} bytes`, 'more')
  return found.bytes.toString('utf8')
}
