import { z } from 'zod'
import { type LintSelection, lintFields, someRule } from '../../check/lint/select.ts'
import { asking, headerName, headerValue, oneTarget, strict, target } from '../../check/schema/fields.ts'

const host = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/,
    'expected a host such as www.example.com',
  )

export const schema = strict({
  ...target,
  ...lintFields('headers'),
  ...asking,
  profile: z.enum(['baseline', 'strict', 'api']).default('baseline').meta({
    description: '`strict` makes hardening an error; `api` leaves out what only documents need',
  }),
  samples: z.int().min(1).max(10).default(3).meta({
    description: 'How often the page is asked, to see instances that differ',
  }),
  'request-headers': z.record(headerName, headerValue).optional().meta({
    title: 'name to text',
    description: "Sent to the page's own origin, over https or on loopback only",
  }),
  'allowed-hosts': z.array(host).min(1, 'an empty list names no host').optional().meta({
    title: 'list of hosts',
    description: 'Hosts to which the page may redirect',
  }),
  'expect-status': z.int().min(100).max(599).optional().meta({
    description: 'Status of the page',
    without: 'any 2xx',
  }),
  'ignore-cookies': z.array(z.string().min(1)).min(1, 'an empty list names no cookie').optional().meta({
    title: 'list of names with `*`',
    description: "Cookies that are not the team's own",
  }),
  'http-url': z
    .url({ protocol: /^http$/, error: 'expected an http URL' })
    .optional()
    .meta({
      title: 'http URL',
      description: 'Where the page answers over plain http; needed where the URL has a port',
      without: 'port 80 of the host',
    }),
}).check(oneTarget, someRule('headers', { leavesOut: { key: 'ignore-cookies', rule: leavesOut } }))

interface Ignoring extends LintSelection {
  readonly 'ignore-cookies'?: readonly string[] | undefined
}

/** Whether a rule is about cookies alone, and all of them are ignored. */
function leavesOut(name: string, config: Ignoring): boolean {
  return name.startsWith('cookie-') && (config['ignore-cookies'] ?? []).some((one) => /^\*+$/.test(one))
}

export type Config = z.output<typeof schema>
