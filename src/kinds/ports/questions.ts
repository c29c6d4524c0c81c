import type { Scene } from '../../check/kind.ts'
import type { ConnectQuestion } from '../../check/question.ts'
import { normalHost } from '../../formats/host.ts'
import type { Environment } from '../../model/environment.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Config } from './schema.ts'

export type Asked = {
  /** The ports that the check names. */
  readonly named: readonly ConnectQuestion[]
  /** Ports that a web host answers on, to tell a closed host from one that is not there. */
  readonly witnesses: readonly ConnectQuestion[]
}

/** @throws ProbeError `ports/target` where there is no host to look at */
export function questions(config: Config, { environment }: Scene): Asked {
  const host = hostOf(config, environment)
  if (host === null) {
    throw new ProbeError('ports/target', 'There is no host to look at', {
      expected: '`url` in the environment, or `host` in the check',
      observed: 'neither',
    })
  }
  const named = [...new Set([...(config.open ?? []), ...(config.closed ?? [])])]
  const witnesses = webPorts(host, environment).filter((port) => !named.includes(port))
  const connect = (port: number, note: string): ConnectQuestion => ({ action: 'connect', host, port, note })
  return {
    named: named.map((port) => connect(port, 'on every address')),
    witnesses: witnesses.map((port) => connect(port, 'on an address where no other port answers')),
  }
}

function hostOf(config: Config, environment: Environment): string | null {
  if (config.host !== undefined) return config.host
  const url = environment.url === undefined ? null : URL.parse(environment.url)
  return url && normalHost(url.hostname)
}

function webPorts(host: string, environment: Environment): number[] {
  const own = environment.url === undefined ? null : URL.parse(environment.url)
  const given = own && own.port !== '' && normalHost(own.hostname) === host ? [Number(own.port)] : []
  return [...new Set([...given, 443, 80])]
}
