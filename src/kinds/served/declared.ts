import type { World } from '../../check/kind.ts'
import type { ReadQuestion } from '../../check/question.ts'
import { finalValues, readInOrder, values } from '../../formats/dotenv/index.ts'
import { knownKeys } from './keys.ts'
import type { Declared, Observation } from './observation.ts'
import { noSource } from './questions.ts'
import type { Config } from './schema.ts'

const mostBytes = 1024 * 1024

/**
 * What the env files declare, of the keys that the rules know; a key of a later file wins. Their values are hidden from
 * here on.
 * @throws ProbeError `served/no-source` where one cannot be read
 */
export async function readDeclared(
  question: ReadQuestion | null,
  config: Config,
  world: World,
): Promise<Observation['declared']> {
  const files = question?.paths ?? [null]
  const texts = await Promise.all(
    files.map((file) => (file === null ? (world.environment.envContent ?? '') : readFile(file, config, world))),
  )
  for (const text of texts) for (const [key, all] of values(text)) for (const one of all) world.redact.addEnv(key, one)
  const declared = new Map<string, Declared>()
  for (const [index, reading] of readInOrder(texts, config.reader).entries()) {
    const file = files[index] ?? null
    if (reading.refused) {
      throw noSource(
        `${file ?? 'The env file'} is refused by its reader`,
        `a file that ${config.reader} reads`,
        'a syntax error',
      )
    }
    const final = finalValues(reading)
    for (const { key, line, column } of reading.entries) {
      const value = final.get(key)
      if (value !== undefined && knownKeys.has(key)) declared.set(key, { key, value, file, line, column })
    }
  }
  return declared
}

async function readFile(file: string, { on }: Config, world: World): Promise<string> {
  const found = await (await world.place(on)).read(file, mostBytes)
  if (found === null) throw noSource(`${file} does not exist`, 'an env file', 'no such file')
  if (found.truncated) throw noSource(`${file} is too long`, `at most ${mostBytes} bytes`, 'more')
  return found.bytes.toString('utf8')
}
