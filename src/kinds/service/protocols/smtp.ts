import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { oneSource, source, tls } from '../fields.ts'
import { smtpUrl } from '../urls.ts'

const address = z
  .string()
  .regex(
    /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/,
    'expected a mail address',
  )

export const smtpSchema = strict({
  ...source(smtpUrl),
  tls,
  auth: z.literal(true, 'only `true` can be required').optional().meta({
    description: 'The application must log in',
    without: 'where the settings name a user',
  }),
  'relay-test': z.boolean().default(true).meta({
    description: 'Asks without a login for delivery to a foreign domain, and stops before any message',
  }),
  'send-to': address.optional().meta({
    title: 'mail address',
    description: 'Sends one message there; only in a run that allows state changes',
  }),
  from: address.optional().meta({ title: 'mail address', description: 'Sender of that message' }),
})
  .superRefine(oneSource)
  .superRefine((config, context) => {
    if ((config['send-to'] === undefined) !== (config.from === undefined)) {
      const path = [config.from === undefined ? 'send-to' : 'from']
      context.addIssue({ code: 'custom', path, message: 'a test message needs both `send-to` and `from`' })
    }
  })

export type SmtpConfig = z.output<typeof smtpSchema>
