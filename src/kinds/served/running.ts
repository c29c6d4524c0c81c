import type { World } from '../../check/kind.ts'
import { readProcessEnvironment, readUnitEnvironment, type UnitEnvironment } from '../../formats/unit-environment.ts'
import type { RunResult } from '../../probe/place.ts'
import { knownKeys } from './keys.ts'
import type { Running } from './observation.ts'
import { type Asked, noSource } from './questions.ts'
import type { Config } from './schema.ts'

const maxBytes = 1024 * 1024

/**
 * What the process of a unit was started with: its own environment where that may be read, else what the unit sets and no
 * file of its own overrides. Values are hidden from here on.
 * @throws ProbeError `served/no-source` where the unit is not known, or a file decides that is not compared
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
  const last = known.files.length === 0 ? null : await lastRead(known.files, files, run)
  // What systemd reads last from the same file is what the file says.
  if (last === 'its own') return { source: `EnvironmentFile= of ${unit}`, values: new Map() }
  if (last === 'another') {
    const observed = 'a process that this account may not read, and an `EnvironmentFile=` of its own'
    throw noSource(`What ${unit} runs with is not known`, 'a process whose environment may be read', observed)
  }
  return { source: `Environment= of ${unit}`, values: ofRules(known.set) }
}

/**
 * Whose is the last of the files that systemd reads for a unit: its values win. Null where none of them is there.
 * @param own paths of the env files that are compared
 */
async function lastRead(
  files: UnitEnvironment['files'],
  own: readonly string[],
  run: (command: readonly string[]) => Promise<RunResult>,
): Promise<'its own' | 'another' | null> {
  const paths = [...own, ...files.map(({ path }) => path)]
  const { stdout, stderr } = await run(['stat', '-L', '-c', '%d:%i %n', '--', ...paths])
  const identities = new Map(
    stdout.split('\n').flatMap((line) => {
      const at = line.indexOf(' ')
      return at > 0 ? [[line.slice(at + 1), line.slice(0, at)] as const] : []
    }),
  )
  const ofOwn = new Set(own.flatMap((path) => identities.get(path) ?? []))
  const there = files.filter(
    ({ path, mayBeAbsent }) => !mayBeAbsent || identities.has(path) || stderr.includes(`'${path}': Permission`),
  )
  const [last] = there.slice(-1) // cut: a list
  if (last === undefined) return null
  return ofOwn.has(identities.get(last.path) ?? '') ? 'its own' : 'another'
}

function hide(values: ReadonlyMap<string, string>, world: World): void {
  for (const [key, value] of values) world.redact.addEnv(key, value)
}

function ofRules(values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...values].filter(([key]) => knownKeys.has(key)))
}
