import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { ConnectQuestion } from '../../check/question.ts'
import { type HostAndPort, normalHost } from '../../formats/host.ts'
import type { Environment } from '../../model/environment.ts'
import { ProbeError } from '../../probe/error.ts'
import type { RuleName } from '../../words/index.ts'
import type { Config } from './schema.ts'

/** What one host is asked on each of its addresses; null where no selected rule wants it. */
export type HostQuestions = {
  readonly handshake: ConnectQuestion
  /** A hello for each version, every suite offered. */
  readonly versions: ConnectQuestion | null
  /** Only broken suites offered, for each older version that is spoken. */
  readonly weak: ConnectQuestion | null
  /** Only suites with a Diffie-Hellman prime offered. */
  readonly finiteField: ConnectQuestion | null
  readonly forwardSecret: ConnectQuestion | null
  /** Only suites outside the profile offered. */
  readonly outsideProfile: ConnectQuestion | null
}

export type Asked = { readonly hosts: readonly HostQuestions[] }

/** A hello that gets no answer, or a fault of the server, is sent once more. */
const tries = 2
const allVersions = 4
const olderVersions = 3
const profileVersions = 2

/** @throws ProbeError `tls/target` where there is no host to look at */
export function questions(config: Config, { environment }: Scene, selected: SelectedRules): Asked {
  const asks = (...names: RuleName<'tls'>[]): boolean => names.some((name) => selected.has(`tls/${name}`))
  return {
    hosts: requireTargets(config, environment).map((target): HostQuestions => {
      const connect = (wanted: boolean, hellos: number, note: string): ConnectQuestion | null =>
        wanted ? { action: 'connect', ...target, times: hellos * tries, note: `on every address, ${note}` } : null
      return {
        handshake: { action: 'connect', ...target, note: 'on every address, a TLS handshake and GET /' },
        versions: connect(
          asks('protocol', 'tls-1-3', 'cipher', 'forward-secrecy', 'dh-size', 'profile', 'client-cert'),
          allVersions,
          'a hello of each version',
        ),
        weak: connect(asks('cipher'), olderVersions, 'hellos with broken suites'),
        finiteField: connect(asks('dh-size'), 1, 'a hello with suites of Diffie-Hellman'),
        forwardSecret: connect(asks('forward-secrecy'), 1, 'a hello with suites of forward secrecy'),
        outsideProfile: connect(
          asks('profile') && config.profile !== undefined,
          profileVersions,
          'hellos with suites outside the profile',
        ),
      }
    }),
  }
}

interface Target {
  readonly host: string
  readonly port: number
}

/** The hosts to look at, each once; those of the environment where the check names none. Empty where there is none. */
function targets(config: Config, environment: Environment): Target[] {
  const named: readonly HostAndPort[] = config.hosts ?? (config.host ? [config.host] : fromEnvironment(environment))
  const all = named.map(({ host, port }) => ({ host, port: port ?? config.port ?? 443 }))
  return all.filter((one, index) => all.findIndex(({ host, port }) => host === one.host && port === one.port) === index)
}

/** As `targets`. @throws ProbeError `tls/target` where there is none */
function requireTargets(config: Config, environment: Environment): Target[] {
  const found = targets(config, environment)
  if (found.length > 0) return found
  throw new ProbeError('tls/target', 'There is no host to look at', {
    expected: '`url` in the environment, or `host` in the check',
    observed: 'neither',
  })
}

function fromEnvironment(environment: Environment): HostAndPort[] {
  const url = environment.url === undefined ? null : URL.parse(environment.url)
  const host = url && normalHost(url.hostname)
  if (!url || !host) return []
  // A port of plain http is not the one that speaks TLS.
  return [{ host, port: url.protocol === 'https:' && url.port !== '' ? Number(url.port) : null }]
}
