import type { Draft, Scene } from '../../../check/kind.ts'
import type { SmtpInside } from '../../../probe/service/smtp.ts'
import type { SmtpSeen } from '../observation.ts'
import type { SmtpConfig } from '../protocols/smtp.ts'
import { encryptionFindings, refused } from './common.ts'

/** What was seen of a mail server. */
export function judgeSmtp(facts: SmtpSeen, config: SmtpConfig, target: string, scene: Scene): Draft[] {
  return [
    ...refused(facts.refusal),
    ...(facts.inside === null ? [] : insideFindings(facts.inside, config, target, scene)),
    ...relayFindings(facts, target),
  ]
}

function insideFindings(inside: SmtpInside, config: SmtpConfig, target: string, scene: Scene): Draft[] {
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
    ...deliveryFindings(inside, config, target, scene),
  ]
}

function deliveryFindings({ sent }: SmtpInside, config: SmtpConfig, target: string, scene: Scene): Draft[] {
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
      message: `The mail server at ${target} does not take the test message`,
      expected: 'reply 250',
      observed: `reply ${sent.refusedWith}`,
    },
  ]
}

function relayFindings({ relay, hasUser, isPublic }: SmtpSeen, target: string): Draft[] {
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
