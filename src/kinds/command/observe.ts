import type { World } from '../../check/kind.ts'
import { commandLine, type RunQuestion } from '../../check/question.ts'
import { ProbeError } from '../../probe/error.ts'
import type { ShownResult } from '../../probe/masking-place.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'
import type { StepResult } from './verifiers/verifier.ts'

const mostBytes = 1024 * 1024
const mostBytesOfVerifier = 16 * 1024 * 1024

/**
 * Chooses bash where there is one, so that a failure inside a pipe counts; the block comes as an argument. Under sshd
 * bash would read its start-up files, which are not written for `-eu`.
 */
const shell =
  'if command -v bash >/dev/null 2>&1; then exec bash --norc -eu -o pipefail -c "$1" bash; else exec sh -eu -c "$1" sh; fi'

/** The argument list of a command; a text is run by a shell. */
function argvOf(run: string | readonly string[]): readonly string[] {
  return typeof run === 'string' ? ['sh', '-c', shell, 'sh', run] : run
}

/** Runs the command, or the steps of the verifier. */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  if ('run' in asked) return { kind: 'run', result: await runOne(asked.run, mostBytes, config, world) }
  const results: StepResult[] = []
  for (const question of asked.steps) results.push(await step(question, config, world))
  const { userAgent, run = '', refused } = world.net
  return { kind: 'use', results, own: { userAgent, run, refused: [...refused] } }
}

/** Steps of verifiers only look, so whoever asks the same gets the same answer. */
async function step(question: RunQuestion, config: Config, world: World): Promise<StepResult> {
  const argv = argvOf(question.command)
  const place = await world.place(question.on ?? 'checkout')
  const key = JSON.stringify(['command', place.name, argv, config.env, config.timeout ?? world.timeoutMs])
  return world.ask(key, async () => {
    try {
      const { code, shown, truncated } = await runOne(question, mostBytesOfVerifier, config, world)
      return { argv, missing: false, code, ...shown, truncated }
    } catch (error) {
      if (!(error instanceof ProbeError) || error.rule !== 'command/not-found') throw error
      return { argv, missing: true, code: null, stdout: '', stderr: '', truncated: false }
    }
  })
}

async function runOne(
  { command, on }: RunQuestion,
  maxBytes: number,
  config: Config,
  world: World,
): Promise<ShownResult> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const env = config.env ?? {}
  const place = await world.place(on ?? 'checkout')
  const result = await place.run(argvOf(command), { timeoutMs, maxBytes, env, signal: world.signal })
  if (!result.timedOut) return result
  const shown = typeof command === 'string' ? 'the command' : commandLine(command)
  const where = place.name === 'checkout' ? '' : ` on server ${place.name}`
  throw new ProbeError('command/timeout', `${world.redact.mask(shown)}${where} did not end in time and was stopped`, {
    expected: `an end within ${timeoutMs} ms`,
    observed: 'still running',
  })
}
