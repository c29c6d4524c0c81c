import type { World } from '../../check/kind.ts'
import { ProbeError } from '../../probe/error.ts'
import type { MaskingPlace, ShownResult } from '../../probe/masking-place.ts'
import type { Config } from './schema.ts'
import { commandLine } from './show.ts'
import { verifiers } from './verifiers/index.ts'
import type { StepResult } from './verifiers/verifier.ts'

const mostBytes = 1024 * 1024
const mostBytesOfVerifier = 16 * 1024 * 1024

export type Observation =
  | { readonly kind: 'run'; readonly result: ShownResult }
  | { readonly kind: 'use'; readonly results: readonly StepResult[] }

/**
 * Chooses bash where there is one, so that a failure inside a pipe counts; the block comes as an argument. Under sshd
 * bash would read its start-up files, which are not written for `-eu`.
 */
const shell =
  'if command -v bash >/dev/null 2>&1; then exec bash --norc -eu -o pipefail -c "$1" bash; else exec sh -eu -c "$1" sh; fi'

/** The argument list of a `run`. */
export function argvOf(run: string | readonly string[]): readonly string[] {
  return typeof run === 'string' ? ['sh', '-c', shell, 'sh', run] : run
}

/** Runs the command, or the steps of the verifier. */
export async function observe(config: Config, world: World): Promise<Observation> {
  const place = await world.place(config.on)
  if (config.use === undefined) {
    const result = await runOne(place, argvOf(config.run ?? []), mostBytes, config, world)
    return { kind: 'run', result }
  }
  const results: StepResult[] = []
  for (const argv of verifiers[config.use].steps(config.with)) results.push(await step(place, argv, config, world))
  return { kind: 'use', results }
}

/** Steps of verifiers only look, so whoever asks the same gets the same answer. */
function step(place: MaskingPlace, argv: readonly string[], config: Config, world: World): Promise<StepResult> {
  const question = JSON.stringify(['command', place.name, argv, config.env, config.timeout ?? world.timeoutMs])
  return world.ask(question, async () => {
    try {
      const { code, shown, truncated } = await runOne(place, argv, mostBytesOfVerifier, config, world)
      return { argv, missing: false, code, ...shown, truncated }
    } catch (error) {
      if (!(error instanceof ProbeError) || error.rule !== 'command/not-found') throw error
      return { argv, missing: true, code: null, stdout: '', stderr: '', truncated: false }
    }
  })
}

async function runOne(
  place: MaskingPlace,
  argv: readonly string[],
  maxBytes: number,
  config: Config,
  world: World,
): Promise<ShownResult> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const env = config.env ?? {}
  const result = await place.run(argv, { timeoutMs, maxBytes, env, signal: world.signal })
  if (!result.timedOut) return result
  const shown = typeof config.run === 'string' ? 'the command' : commandLine(argv)
  throw new ProbeError('command/timeout', `${world.redact.mask(shown)} did not end in time and was stopped`, {
    expected: `an end within ${timeoutMs} ms`,
    observed: 'still running',
  })
}
