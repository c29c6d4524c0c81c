import { z } from 'zod'
import type { Draft, Scene } from '../../check/kind.ts'
import { strict } from '../../check/schema/fields.ts'
import { askSmtp, type SmtpFacts, type SmtpInside, type SmtpSettings } from '../../probe/service/smtp.ts'
import { nameOf } from '../../probe/service/wire.ts'
import { encryptionFindings, refused } from './common.ts'
import { oneSource, source, tls } from './fields.ts'
import type { Service } from './service.ts'
import { smtpFrom } from './settings.ts'
import { smtpUrl } from './urls.ts'

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

type Config = z.output<typeof smtpSchema>

interface Facts extends SmtpFacts {
  readonly hasUser: boolean
}

export const smtp: Service<Config, SmtpSettings, Facts> = {
  fromUrl: smtpUrl,
  fromKeys: smtpFrom,
  secrets: ({ password }) => [password],
  target: nameOf,
  ask: async (reach, settings, config, world) => {
    const { 'send-to': to, from } = config
    const id = `${world.run.id ?? 'run'}.${world.item.id}.${world.now.getTime()}`.replaceAll(/[^A-Za-z0-9.-]/g, '-')
    const message = to && from && world.allowStateChanges ? { from, to, id, date: world.now } : null
    const facts = await askSmtp(reach, settings, { tls: config.tls, relayTest: config['relay-test'], message })
    return { ...facts, hasUser: settings.user !== null }
  },
  judge: (facts, config, target, scene) => [
    ...refused(facts.refusal),
    ...(facts.inside === null ? [] : insideFindings(facts.inside, config, target, scene)),
    ...relayFindings(facts, target),
  ],
}

function insideFindings(inside: SmtpInside, config: Config, target: string, scene: Scene): Draft[] {
  return [
    ...encryptionFindings(`the mail server at ${target}`, inside.tls),
    ...(config.auth && !inside.loggedIn
      ? [
          {
            rule: 'service/login' as const,
            message: 'The settings of the application name no user, so it cannot log in',
            expected: 'a user and a password in the settings',
            observed: 'no user',
          },
        ]
      : []),
    ...deliveryFindings(inside, config, scene),
  ]
}

function deliveryFindings({ sent }: SmtpInside, config: Config, scene: Scene): Draft[] {
  if (config['send-to'] === undefined || sent === 'accepted') return []
  if (sent === null) {
    return scene.allowStateChanges
      ? []
      : [
          {
            rule: 'service/delivery',
            message: 'The test message was not sent, since this run may not change state',
            expected: 'a run with `allow-state-changes`',
            observed: 'a run without',
            inconclusive: true,
          },
        ]
  }
  return [
    {
      rule: 'service/delivery',
      message: 'The mail server does not take the test message',
      expected: 'reply 250',
      observed: `reply ${sent.refusedWith}`,
    },
  ]
}

function relayFindings({ relay, hasUser, isPublic }: Facts, target: string): Draft[] {
  if (relay === null || relay === 'refused') return []
  if (relay === 'accepted') {
    // A mail server of the own network that asks nobody for a password is meant to relay for that network.
    const meant = !hasUser && !isPublic
    return [
      {
        rule: 'service/open-relay',
        level: meant ? 'warning' : 'error',
        message: `The mail server at ${target} relays for clients that did not log in`,
        expected: 'a refusal of a foreign recipient without a login',
        observed: 'sender and recipient of foreign domains accepted',
      },
    ]
  }
  return [
    {
      rule: 'service/open-relay',
      message: `Whether the mail server at ${target} relays for strangers was not decided`,
      expected: 'a final reply to a foreign recipient',
      observed: 'deferredWith' in relay ? `reply ${relay.deferredWith}, which puts it off` : relay.unknown,
      inconclusive: true,
      fix: 'Try again later, by `retry`; where the provider never decides, `relay-test: false` leaves the question out.',
    },
  ]
}
