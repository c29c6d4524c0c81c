import { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, port, strict } from '../../check/schema/fields.ts'
import { hostAndPort } from '../../check/schema/hosts.ts'
import { matchesGlob } from '../../formats/glob.ts'
import { type GroupName, groups } from '../../probe/tls/groups.ts'
import { type StartTls, startTlsPorts } from '../../probe/tls/start-tls-ports.ts'

/** Without an answer nothing can be judged, so nobody may declare it unimportant. */
const notOverridable = ['unreachable', 'timeout', 'not-tls', 'starttls']

/** Rules that judge by a key of the check, and by nothing without it. */
const byKey = { profile: 'profile', alpn: 'alpn', group: 'groups' } as const

const names = <T extends string>(record: Readonly<Record<T, unknown>>): [T, ...T[]] =>
  Object.keys(record) as [T, ...T[]]

export const schema = strict({
  host: hostAndPort.optional().meta({
    description: 'The one host; not beside `hosts`',
    without: "the host of the environment's `url`",
  }),
  hosts: z.array(hostAndPort).min(1, 'an empty list asks nothing').max(50).optional().meta({
    title: 'list of at most 50',
    description: 'Several hosts; not beside `host`',
  }),
  port: port.optional().meta({ description: 'For hosts that name none', without: '443, or that of `starttls`' }),
  starttls: z
    .enum(names<StartTls>(startTlsPorts))
    .optional()
    .meta({
      description: `The protocol that begins in the clear and is asked to go on over TLS; its port is ${Object.values(startTlsPorts).join(', ')} unless \`port\` says another`,
    }),
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
  alpn: z
    .array(z.string().regex(/^[!-~]{1,64}$/, 'is no name of a protocol'))
    .min(1, 'an empty list asks nothing')
    .max(8)
    .optional()
    .meta({
      title: 'list of at most 8',
      description: 'Protocols above TLS that must be agreed on, such as `h2` and `http/1.1`; the rule `alpn` needs it',
    }),
  groups: z
    .array(z.enum(names<GroupName>(groups)))
    .min(1, 'an empty list asks nothing')
    .max(8)
    .optional()
    .meta({
      title: 'list of at most 8',
      description: `Groups for the exchange of keys that must be accepted, of ${names<GroupName>(groups).join(', ')}; the rule \`group\` needs it`,
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
      const message = `"${name}" cannot be overridden: without an answer nothing is judged${name !== 'not-tls' && name !== 'starttls' ? '; use `addresses: any` where one address is enough' : ''}`
      context.addIssue({ code: 'custom', path: ['override', name], message })
    }
    for (const [rule, key] of Object.entries(byKey)) {
      const named = config.rules?.indexOf(rule) ?? -1
      if (named >= 0 && config[key] === undefined) {
        const what = key === 'profile' ? '`profile` to judge by: intermediate or modern' : `list \`${key}\` to judge by`
        context.addIssue({
          code: 'custom',
          path: ['rules', named],
          message: `the rule "${rule}" needs a ${what}`,
        })
      }
      if (key !== 'profile' && config[key] && config.rules?.every((pattern) => !matchesGlob(pattern, rule))) {
        const message = `\`${key}\` asks nothing here, since \`rules\` leaves "${rule}" out`
        context.addIssue({ code: 'custom', path: [key], message })
      }
    }
  })
  .check(someRule('tls'))

export type Config = z.output<typeof schema>
