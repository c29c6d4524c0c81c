import { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, port, strict } from '../../check/schema/fields.ts'
import { hostAndPort } from '../../check/schema/hosts.ts'

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
