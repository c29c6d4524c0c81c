import { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, port, strict } from '../../check/schema/fields.ts'
import { hostAndPort } from '../../check/schema/hosts.ts'
import { type HostAndPort, normalHost } from '../../formats/host.ts'
import type { Environment } from '../../model/environment.ts'
import { ProbeError } from '../../probe/error.ts'

/** Without an answer nothing can be judged, so nobody may declare it unimportant. */
const notOverridable = ['unreachable', 'timeout', 'not-tls']

export const schema = strict({
  host: hostAndPort.optional().meta({
    description: 'The one host; not beside `hosts`',
    without: "the host of the environment's `url`",
  }),
  hosts: z.array(hostAndPort).min(1, 'an empty list asks nothing').max(50).optional().meta({
    title: 'list of at most 50',
    description: 'Several hosts; not beside `host`',
  }),
  port: port.optional().meta({ description: 'For hosts that name none', without: '443' }),
  addresses: z.enum(['all', 'any']).default('all').meta({
    description: 'Whether every address must be right, or one is enough',
  }),
  'min-days': z.int().min(0).max(3650).optional().meta({
    description: 'Days that must be left on the certificates',
    without:
      'by their lifetime: a warning below a third of it, at most 30 days; an error below a sixth, at most 14 days',
  }),
  profile: z.enum(['intermediate', 'modern']).optional().meta({
    description: "Mozilla's profiles for versions and suites; the rule `profile` needs one",
  }),
  ...lintFields('tls'),
  ...asking,
})
  .superRefine((config, context) => {
    if (config.host && config.hosts) {
      context.addIssue({ code: 'custom', path: ['host'], message: 'give either `host` or `hosts`, not both' })
    }
    for (const name of Object.keys(config.override ?? {})) {
      if (!notOverridable.includes(name)) continue
      const message = `"${name}" cannot be overridden: without an answer nothing is judged${name !== 'not-tls' ? '; use `addresses: any` where one address is enough' : ''}`
      context.addIssue({ code: 'custom', path: ['override', name], message })
    }
    const named = config.rules?.indexOf('profile') ?? -1
    if (named >= 0 && config.profile === undefined) {
      const message = 'the rule "profile" needs a `profile` to judge by: intermediate or modern'
      context.addIssue({ code: 'custom', path: ['rules', named], message })
    }
  })
  .check(someRule('tls'))

export type Config = z.output<typeof schema>

export interface Target {
  readonly host: string
  readonly port: number
}

/** The hosts to look at, each once; those of the environment where the check names none. Empty where there is none. */
export function targets(config: Config, environment: Environment): Target[] {
  const named: readonly HostAndPort[] = config.hosts ?? (config.host ? [config.host] : fromEnvironment(environment))
  const all = named.map(({ host, port }) => ({ host, port: port ?? config.port ?? 443 }))
  return all.filter((one, index) => all.findIndex(({ host, port }) => host === one.host && port === one.port) === index)
}

/** As `targets`. @throws ProbeError `tls/target` where there is none */
export function requireTargets(config: Config, environment: Environment): Target[] {
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
