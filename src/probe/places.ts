import type { Redactor } from '../redact.ts'
import { ProbeError } from './error.ts'
import { runProcess } from './exec.ts'
import { localPlace } from './local.ts'
import type { Net } from './net.ts'
import type { Place } from './place.ts'
import type { ServerConfig } from './server.ts'

export interface PlacesOptions {
  /** The checkout, absolute. */
  readonly root: string
  readonly servers: Readonly<Record<string, ServerConfig>>
  readonly net: Net
  readonly redact: Redactor
  /** Aborted when the run is stopped. */
  readonly signal: AbortSignal
}

/** The places of one run by name: the checkout, which is the default, and each server, connected when first asked for. */
export function createPlaces(options: PlacesOptions): (on: string | undefined) => Promise<Place> {
  const checkout = localPlace(options.root, (argv, cwd, run) =>
    runProcess(argv, {
      ...run,
      cwd,
      env: { ...commandEnvironment(process.env, options.redact), ...run.env },
      signal: run.signal ? AbortSignal.any([run.signal, options.signal]) : options.signal,
    }),
  )
  return async (on) => {
    if (on === undefined || on === 'checkout') return checkout
    throw new ProbeError('server/unreachable', `There is no server ${on}`, {
      expected: 'a name under servers',
      observed: on,
    })
  }
}

/** Names that every program needs and that hold no secret. */
const plain = new Set(['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'TZ', 'TMPDIR', 'TERM'])
/** What a runner gives its steps: inputs, tokens, and the files through which a step speaks to later ones. */
const ofTheRunner = /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/

/** What a command inherits from the gate: everything but the secrets and the runner's own channels. */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  redact: Redactor,
): Record<string, string> {
  const secrets = redact.values()
  const inherited: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || ofTheRunner.test(name)) continue
    if (!plain.has(name) && secrets.some((secret) => value.includes(secret))) continue
    inherited[name] = value
  }
  return inherited
}
