import type { World } from '../../check/kind.ts'
import { joinPath } from '../../formats/paths.ts'
import { readProcessEnvironment, readUnitEnvironment } from '../../formats/unit-environment.ts'
import { knownKeys } from './keys.ts'
import type { Running } from './observation.ts'
import { type Asked, noSource } from './questions.ts'
import type { Config } from './schema.ts'

const maxBytes = 1024 * 1024

/**
 * What the process of a unit was started with: its own environment where that may be read, else what the unit sets and no
 * file of its own overrides. Values are hidden from here on.
 * @throws ProbeError `served/no-source` where the unit is not known
 */
export async function readRunning(
  { shown }: NonNullable<Asked['unit']>,
  unit: string,
  files: readonly string[],
  config: Config,
  world: World,
): Promise<Running> {
  const place = await world.place(config.on)
  const timeoutMs = config.timeout ?? world.timeoutMs
  const run = (command: readonly string[]) => place.run(command, { timeoutMs, maxBytes, signal: world.signal })
  const answer = await run(shown.command)
  const known = readUnitEnvironment(answer.stdout)
  hide(known.set, world)
  if (answer.code !== 0 || !known.isLoaded) {
    const observed = answer.code === 0 ? 'no such unit' : (answer.shown.stderr.split('\n')[0] ?? 'no answer')
    throw noSource(`What ${unit} runs with is not known`, 'a unit that systemd knows', observed)
  }
  if (known.pid !== null) {
    const environ = await run(['cat', '--', `/proc/${known.pid}/environ`])
    if (environ.code === 0 && !environ.truncated && environ.stdout !== '') {
      const values = readProcessEnvironment(environ.stdout)
      hide(values, world)
      return { source: `the process of ${unit}`, values: ofRules(values) }
    }
  }
  // What systemd reads from the same file is what the file says.
  const isItsOwn = (path: string): boolean =>
    known.files.some((own) => own === path || own.endsWith(`/${joinPath('.', path)}`))
  const values = files.some(isItsOwn) ? new Map<string, string>() : known.set
  return { source: `Environment= of ${unit}`, values: ofRules(values) }
}

function hide(values: ReadonlyMap<string, string>, world: World): void {
  for (const [key, value] of values) world.redact.addEnv(key, value)
}

function ofRules(values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...values].filter(([key]) => knownKeys.has(key)))
}
