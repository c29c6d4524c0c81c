import type { Redactor } from '../secrecy/redactor.ts'
import { isOfTheRunner } from '../secrecy/variables.ts'
import { ProbeError } from './error.ts'
import { localPlace } from './local.ts'
import { type MaskingPlace, maskingPlace } from './masking-place.ts'
import type { Net } from './net.ts'
import type { ServerConfig } from './server.ts'
import type { Connection } from './ssh.ts'

export interface PlacesOptions {
  /** The checkout, absolute. */
  readonly root: string
  readonly servers: Readonly<Record<string, ServerConfig>>
  readonly net: Net
  readonly redact: Redactor
  /** Aborted when the run is stopped. */
  readonly signal: AbortSignal
  /** What this machine is, which decides how a private key is handed to the ssh client. */
  readonly platform?: NodeJS.Platform
  /** Called with a sentence on what the run did besides its questions. */
  readonly onNote?: (sentence: string) => void
}

/**
 * The places of one run by name: the checkout, which is the default, and each server, connected when first asked for.
 * What is read through them is masked from then on.
 */
export function createPlaces(options: PlacesOptions): (on: string | undefined) => Promise<MaskingPlace> {
  const checkout = maskingPlace(
    localPlace(options.root, async (argv, cwd, run) => {
      const { runProcess } = await import('./exec.ts')
      return runProcess(argv, {
        ...run,
        cwd,
        env: { ...commandEnvironment(process.env, options.redact), ...run.env },
        signal: run.signal ? AbortSignal.any([run.signal, options.signal]) : options.signal,
      })
    }),
    options.redact,
  )
  const known = new Map<string, Promise<MaskingPlace>>()
  return async (on) => {
    if (on === undefined || on === 'checkout') return checkout
    const server = options.servers[on]
    if (!server) {
      const details = { expected: 'a name under servers', observed: on }
      throw new ProbeError('server/unreachable', `There is no server ${on}`, details)
    }
    const place = known.get(on) ?? placeOn(on, server, options)
    known.set(on, place)
    return place
  }
}

async function placeOn(name: string, server: ServerConfig, options: PlacesOptions): Promise<MaskingPlace> {
  const connection = reconnecting(name, server, options)
  const { serverPlace } = await import('./server-place.ts')
  return maskingPlace(serverPlace(name, connection), options.redact)
}

/** A failed login is not tried again by each of many checks, but by a check that retries. */
const failureLastsMs = 3000

/** The one connection to a server, made when first asked for and again after it was lost. */
function reconnecting(name: string, server: ServerConfig, options: PlacesOptions): () => Promise<Connection> {
  let current: Promise<Connection> | undefined
  let failedAt: number | undefined
  if (server.key !== undefined) options.redact.add(server.key)
  options.net.onClose(async () => (await current?.catch(() => undefined))?.close())
  const logIn = async (): Promise<Connection> => {
    failedAt = undefined
    const env = commandEnvironment(process.env, options.redact)
    const { connect } = await import('./ssh.ts')
    const { root, net, platform = process.platform, onNote = () => {} } = options
    return connect(name, server, { root, net, env, platform, onNote }).catch((error) => {
      failedAt = performance.now()
      throw error
    })
  }
  return async () => {
    if (failedAt !== undefined && performance.now() - failedAt > failureLastsMs) current = undefined
    current ??= logIn()
    const attempt = current
    const connection = await attempt
    if (connection.alive) return connection
    void connection.close()
    if (current === attempt) current = logIn()
    return current
  }
}

/** Names that every program needs and that hold no secret. */
const plain = new Set(['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'TZ', 'TMPDIR', 'TERM'])

/** What a command inherits from the gate: everything but the secrets and the runner's own channels. */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  redact: Redactor,
): Record<string, string> {
  const inherited: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || isOfTheRunner(name)) continue
    if (!plain.has(name) && redact.isIn(value)) continue
    inherited[name] = value
  }
  return inherited
}
