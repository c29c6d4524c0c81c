import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { ConnectQuestion, LaterQuestion } from '../../check/question.ts'
import { type HostAndPort, isPlainLoopback, normalHost } from '../../formats/host.ts'
import type { Environment } from '../../model/environment.ts'
import { ProbeError } from '../../probe/error.ts'
import { type StartTls, startTlsPorts } from '../../probe/tls/start-tls-ports.ts'
import { isIP } from '../../secrecy/addresses.ts'
import type { RuleName } from '../../words/index.ts'
import type { Config } from './schema.ts'
import { certificateRules } from './shown.ts'

/** What one host is asked on each of its addresses; null where no selected rule wants it. */
export type HostQuestions = {
  readonly handshake: ConnectQuestion
  /** The protocol that begins in the clear. */
  readonly startTls: StartTls | null
  /** The same again, and with only one kind of key accepted: several machines may answer, with several certificates. */
  readonly samples: ConnectQuestion | null
  readonly withoutName: ConnectQuestion | null
  /** Lists of revoked certificates that the chain names. */
  readonly revocation: LaterQuestion | null
  /** A handshake for each protocol above TLS that the checklist names. */
  readonly alpn: ConnectQuestion | null
  /** A hello for each group that the checklist names. */
  readonly groups: ConnectQuestion | null
  /** A hello for each version, every suite offered. */
  readonly versions: ConnectQuestion | null
  /** Only broken suites offered, for each older version that is spoken. */
  readonly weak: ConnectQuestion | null
  /** Only suites with a Diffie-Hellman prime offered. */
  readonly finiteField: ConnectQuestion | null
  readonly forwardSecret: ConnectQuestion | null
  /** Only suites outside the profile offered. */
  readonly outsideProfile: ConnectQuestion | null
  /** Hellos that a sound server refuses again: of several machines one may accept them. */
  readonly again: ConnectQuestion | null
}

export type Asked = { readonly hosts: readonly HostQuestions[] }

/** Whoever closes, or names a fault of its own, is asked once more at once; whoever still closes twice so, alone. */
const tries = 6
const allVersions = 5
const olderVersions = 4
const profileVersions = 2
/** Addresses of one host that are asked. */
export const mostAddresses = 50
/** Handshakes with each kind of key, besides the first ones: of two machines that answer in turn or by chance, one shows. */
export const samplesOfEach = 5
/** The same number of hellos each: of old versions, of broken suites, of a Diffie-Hellman prime, outside the profile. */
const againOf = [['protocol', 'cipher', 'dh-size', 'profile'], ['cipher'], ['dh-size'], ['profile']] as const
const mostSamples = 2 + 2 * samplesOfEach
/** Lists that are asked for one host. */
export const mostCrls = 4
/** TLS 1.3, and TLS 1.2 where that is not spoken. */
const groupVersions = 2

/** @throws ProbeError `tls/target` where there is no host to look at */
export function questions(config: Config, { environment }: Scene, selected: SelectedRules): Asked {
  const asks = (...names: RuleName<'tls'>[]): boolean => names.some((name) => selected.has(`tls/${name}`))
  const inTheClear = config.starttls === undefined ? '' : ` by STARTTLS of ${config.starttls}`
  return {
    hosts: requireTargets(config, environment).map((target): HostQuestions => {
      const connect = (wanted: boolean, hellos: number, note: string): ConnectQuestion | null =>
        wanted ? { action: 'connect', ...target, times: hellos * tries, note: `on every address, ${note}` } : null
      return {
        handshake: {
          action: 'connect',
          ...target,
          times: 2 * tries,
          note: `on every address${inTheClear}, a TLS handshake and GET / where HTTP/1.1 is agreed on`,
        },
        startTls: config.starttls ?? null,
        samples: connect(
          asks(...certificateRules, 'client-cert'),
          mostSamples,
          'handshakes again, also for one kind of key only',
        ),
        withoutName: connect(
          asks('default-certificate') && isIP(target.host) === 0,
          1,
          'a handshake without the name of the host',
        ),
        revocation: asks('revoked')
          ? { action: 'request', later: `CRLs that the certificates of ${target.host} name`, atMost: mostCrls }
          : null,
        alpn: connect(
          asks('alpn') && config.alpn !== undefined,
          config.alpn?.length ?? 0,
          `handshakes for ${config.alpn?.join(', ')}`,
        ),
        groups: connect(
          asks('group') && config.groups !== undefined,
          groupVersions * (config.groups?.length ?? 0),
          `hellos for ${config.groups?.join(', ')}`,
        ),
        versions: connect(
          asks('protocol', 'tls-1-3', 'cipher', 'forward-secrecy', 'dh-size', 'profile', 'client-cert'),
          // The last is what nobody can accept, by which closing is told from refusing.
          allVersions + (config.starttls === undefined ? 0 : 1),
          'a hello of each version',
        ),
        weak: connect(asks('cipher'), olderVersions, 'hellos with broken suites'),
        finiteField: connect(asks('dh-size'), 1, 'a hello with suites of Diffie-Hellman'),
        forwardSecret: connect(asks('forward-secrecy'), olderVersions, 'hellos with suites of forward secrecy'),
        outsideProfile: connect(
          asks('profile') && config.profile !== undefined,
          profileVersions,
          'hellos with suites outside the profile',
        ),
        again: connect(
          againOf.some((rules) => asks(...rules)),
          samplesOfEach * againOf.filter((rules) => asks(...rules)).length,
          'hellos that nobody should accept again',
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
  const named: readonly HostAndPort[] =
    config.hosts ?? (config.host ? [config.host] : fromEnvironment(environment, config.starttls === undefined))
  const usual = config.starttls === undefined ? 443 : startTlsPorts[config.starttls]
  const all = named.map(({ host, port }) => ({ host, port: port ?? config.port ?? usual }))
  return all.filter((one, index) => all.findIndex(({ host, port }) => host === one.host && port === one.port) === index)
}

/** As `targets`. @throws ProbeError `tls/target` where there is none */
function requireTargets(config: Config, environment: Environment): Target[] {
  if (config.port === undefined && config.starttls === undefined && !config.hosts && !config.host)
    refusePlain(environment)
  const found = targets(config, environment)
  if (found.length > 0) return found
  throw new ProbeError('tls/target', 'There is no host to look at', {
    expected: '`url` in the environment, or `host` in the check',
    observed: 'neither',
  })
}

/**
 * A program on this machine that is asked over http speaks no TLS, and what listens on its port 443 is another one.
 * @throws ProbeError `tls/target` for such an address
 */
function refusePlain({ url }: Environment): void {
  if (url === undefined || !isPlainLoopback(url)) return
  throw new ProbeError('tls/target', 'Not judged here: a program of this machine that is asked over http has no TLS', {
    expected: 'an https address as `url` of the environment, or `host` or `port` in the check',
    observed: new URL(url).origin,
  })
}

function fromEnvironment(environment: Environment, isWeb: boolean): HostAndPort[] {
  const url = environment.url === undefined ? null : URL.parse(environment.url)
  const host = url && normalHost(url.hostname)
  if (!url || !host) return []
  // A port of plain http is not the one that speaks TLS, and one of https begins with it.
  return [{ host, port: isWeb && url.protocol === 'https:' && url.port !== '' ? Number(url.port) : null }]
}
