import { z } from 'zod'
import { asking, port, strict } from '../../check/schema/fields.ts'
import { host } from '../../check/schema/hosts.ts'

const mostPorts = 64
const list = z.array(port).min(1, 'an empty list asks nothing').optional().meta({ title: 'list of ports' })

export const schema = strict({
  host: host.optional().meta({
    title: 'host or address',
    description: 'The host; every address of it is asked',
    without: "the host of the environment's `url`",
  }),
  open: list.meta({ description: 'Ports that must be open', without: '`closed` is needed' }),
  closed: list.meta({
    description: 'Ports that must be closed; at most 64 ports together',
    without: '`open` is needed',
  }),
  addresses: z.enum(['all', 'any']).default('all').meta({
    description: '`any`: a port in `open` may be closed on some addresses; one in `closed` may be open on none',
  }),
  timeout: asking.timeout.meta({
    description: 'Time for one connection',
    without: '3s, or `defaults.timeout` if shorter',
  }),
  retry: asking.retry,
}).superRefine((config, context) => {
  const { open = [], closed = [] } = config
  if (!config.open && !config.closed) {
    context.addIssue({ code: 'custom', message: 'give `open`, `closed` or both: without them nothing is asked' })
  }
  if (open.length + closed.length > mostPorts) {
    context.addIssue({ code: 'custom', message: `at most ${mostPorts} ports: more would look like an attack` })
  }
  closed.forEach((number, index) => {
    if (!open.includes(number)) return
    context.addIssue({ code: 'custom', path: ['closed', index], message: `port ${number} is in both lists` })
  })
})

export type Config = z.output<typeof schema>
