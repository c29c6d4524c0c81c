import type { Draft } from '../../../check/kind.ts'
import { isForwardSecret, suiteName, weakness } from '../../../probe/tls/suites.ts'
import type { TlsVersion } from '../../../probe/tls/versions.ts'
import type { AddressObservation, AskedHello } from '../observation.ts'
import type { Config } from '../schema.ts'
import { type Spoken, spokenVersions, suiteAnswer } from '../versions.ts'

/** What the rules on protocols look at. */
export interface ProtocolCase {
  readonly seen: AddressObservation
  readonly spoken: ReadonlyMap<TlsVersion, Spoken>
  readonly config: Config
  readonly has: (rule: Draft['rule']) => boolean
}

type Rule = (given: ProtocolCase) => Draft[]

/** Every rule on protocols and cipher suites. */
export const protocolRules: readonly Rule[] = [protocol, unseenVersions, tls13, cipher, forwardSecrecy, profile, dhSize]

export function protocolCase(seen: AddressObservation, config: Config, has: ProtocolCase['has']): ProtocolCase {
  return { seen, config, has, spoken: spokenVersions(seen.versions, seen.handshake) }
}

const closing = 'Some servers (Schannel) close instead of refusing; from outside that cannot be told from a fault.'

function protocol({ spoken, config }: ProtocolCase): Draft[] {
  const modern: readonly TlsVersion[] = config.profile === 'modern' ? ['TLS 1.3'] : ['TLS 1.2', 'TLS 1.3']
  const all = [...spoken.keys()]
  const old = all.filter((version) => !modern.includes(version))
  const oldAccepted = old.filter((version) => spoken.get(version)?.is === 'accepted')
  const expected = `${modern.join(' and ')} only`
  const found: Draft[] = []
  if (oldAccepted.length > 0) {
    const hasModern = modern.some((version) => spoken.get(version)?.is === 'accepted')
    found.push({
      rule: 'tls/protocol',
      message: `The server speaks ${oldAccepted.join(', ')}${hasModern ? '' : `, and not ${modern.join(' or ')}`}`,
      expected,
      observed: `accepted: ${all.filter((version) => spoken.get(version)?.is === 'accepted').join(', ')}`,
    })
  } else if (modern.every((version) => spoken.get(version)?.is === 'refused')) {
    found.push({
      rule: 'tls/protocol',
      message: `The server does not speak ${modern.join(' or ')}`,
      expected,
      observed: 'refused',
    })
  }
  // Beside TLS 1.2 it does not matter whether TLS 1.3 is spoken too, for which `tls-1-3` asks.
  const isEnough = config.profile !== 'modern' && spoken.get('TLS 1.2')?.is === 'accepted'
  const decisive = all.filter((version) => version !== 'TLS 1.3' || !isEnough)
  const unclear = decisive.flatMap((version) => {
    const state = spoken.get(version)
    return state?.is === 'unclear' ? [{ version, because: state.because }] : []
  })
  if (unclear.length > 0 && !(oldAccepted.length > 0 && unclear.every(({ version }) => modern.includes(version)))) {
    found.push({
      rule: 'tls/protocol',
      message: `It is not clear whether the server speaks ${unclear.map(({ version }) => version).join(', ')}`,
      expected: 'a clear refusal, or a hello',
      observed: unclear.map(({ version, because }) => `${version}: ${because}`).join('; '),
      fix: `${closing} Test it again; then allow the alert, or set \`override: { protocol: warning }\`.`,
      inconclusive: true,
    })
  }
  return found
}

/** A version that could hide broken suites; said by `protocol`, unless that is not asked. */
function unseenVersions({ spoken, has }: ProtocolCase): Draft[] {
  const rule = (['tls/cipher', 'tls/dh-size', 'tls/profile'] as const).find(has)
  if (rule === undefined || has('tls/protocol')) return []
  return [...spoken].flatMap(([version, state]) =>
    version !== 'TLS 1.3' && state.is === 'unclear'
      ? [unclearSuites(rule, `anything over ${version}`, 'a clear refusal, or a hello', state.because)]
      : [],
  )
}

function tls13({ spoken }: ProtocolCase): Draft[] {
  const state = spoken.get('TLS 1.3')
  if (state === undefined || state.is === 'accepted') return []
  const unclear = state.is === 'unclear'
  return [
    {
      rule: 'tls/tls-1-3',
      message: unclear ? 'It is not clear whether the server speaks TLS 1.3' : 'The server does not speak TLS 1.3',
      expected: 'TLS 1.3',
      observed: unclear ? state.because : 'refused',
      ...(unclear ? { inconclusive: true as const } : {}),
    },
  ]
}

function cipher({ seen }: ProtocolCase): Draft[] {
  return seen.weak.flatMap((asked): Draft[] => {
    const answer = suiteAnswer(asked)
    if (answer.is === 'refused') return []
    const expected = 'suites without encryption or authentication, EXPORT, RC4, RC2, DES, 3DES, IDEA and SEED refused'
    if (answer.is === 'unclear') {
      return [unclearSuites('tls/cipher', `broken suites over ${asked.version}`, expected, answer.because)]
    }
    const name = suiteName(answer.suite)
    return [
      {
        rule: 'tls/cipher',
        message: `The server accepts a broken cipher suite over ${asked.version}`,
        expected,
        observed: `${name}${weakness(name) === null ? '' : ` (${weakness(name)})`}`,
      },
    ]
  })
}

function forwardSecrecy({ seen, spoken }: ProtocolCase): Draft[] {
  if (spoken.size === 0 || spoken.get('TLS 1.3')?.is === 'accepted') return []
  const expected = 'an ECDHE or DHE suite with GCM or ChaCha20'
  const asked = seen.forwardSecret && suiteAnswer(seen.forwardSecret)
  if (asked?.is === 'accepted' && isForwardSecret(suiteName(asked.suite))) return []
  const state = asked ?? spoken.get('TLS 1.2')
  if (state?.is === 'unclear') {
    return [unclearSuites('tls/forward-secrecy', 'suites with forward secrecy', expected, state.because)]
  }
  const message = 'The server accepts no suite with forward secrecy and authenticated encryption'
  return [{ rule: 'tls/forward-secrecy', message, expected, observed: 'refused' }]
}

function profile({ seen, config }: ProtocolCase): Draft[] {
  const expected = `only suites of Mozilla's ${config.profile} profile`
  return seen.outsideProfile.flatMap((asked): Draft[] => {
    const answer = suiteAnswer(asked)
    if (answer.is === 'refused') return []
    if (answer.is === 'unclear') {
      return [
        unclearSuites('tls/profile', `suites outside the profile over ${asked.version}`, expected, answer.because),
      ]
    }
    const message = `The server accepts a suite outside the ${config.profile} profile over ${asked.version}`
    return [{ rule: 'tls/profile', message, expected, observed: suiteName(answer.suite) }]
  })
}

function dhSize({ seen }: ProtocolCase): Draft[] {
  const asked = [seen.finiteField, ...seen.weak, ...seen.versions].filter((one) => one !== null)
  const sizes = asked.flatMap(({ answer }) =>
    answer.kind === 'hello' && answer.dhBits !== null ? [answer.dhBits] : [],
  )
  const least = Math.min(...sizes)
  const expected = 'a prime of 2048 bits or more, or no DHE suite'
  if (least < 2048) {
    const message = 'The server uses a short Diffie-Hellman prime'
    return [{ rule: 'tls/dh-size', message, expected, observed: `${least} bits` }]
  }
  const because = seen.finiteField && unknownSize(seen.finiteField)
  return because ? [unclearSuites('tls/dh-size', 'a short Diffie-Hellman prime', expected, because)] : []
}

function unknownSize(asked: AskedHello): string | null {
  const answer = suiteAnswer(asked)
  if (answer.is === 'unclear') return answer.because
  const withoutSize = answer.is === 'accepted' && asked.answer.kind === 'hello' && asked.answer.dhBits === null
  return withoutSize ? 'the answer broke off before the prime' : null
}

function unclearSuites(rule: Draft['rule'], what: string, expected: string, because: string): Draft {
  return {
    rule,
    message: `It is not clear whether the server accepts ${what}`,
    expected,
    observed: because,
    fix: closing,
    inconclusive: true,
  }
}
