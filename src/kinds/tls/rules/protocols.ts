import type { Family, Found } from '../../../check/lint/rule.ts'
import { suiteName, weakness } from '../../../probe/tls/suites.ts'
import { type TlsVersion, versions } from '../../../probe/tls/versions.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { AskedHello } from '../observation.ts'
import { answeredVersion, suiteAnswer } from '../versions.ts'

const closing = 'Some servers (Schannel) close instead of refusing; from outside that cannot be told from a fault.'

export function protocol({ seen, spoken, config }: Seen): readonly Found[] {
  const modern: readonly TlsVersion[] = config.profile === 'modern' ? ['TLS 1.3'] : ['TLS 1.2', 'TLS 1.3']
  const all = [...spoken.keys()]
  const old = all.filter((version) => !modern.includes(version))
  const oldAccepted = old.filter((version) => spoken.get(version)?.is === 'accepted')
  const expected = `${modern.join(' and ')} only`
  const found: Found[] = []
  if (oldAccepted.length > 0) {
    const hasModern = modern.some((version) => spoken.get(version)?.is === 'accepted')
    found.push({
      message: `The server speaks ${oldAccepted.join(', ')}${hasModern ? '' : `, and not ${modern.join(' or ')}`}`,
      expected,
      observed: `accepted: ${all.filter((version) => spoken.get(version)?.is === 'accepted').join(', ')}${inHellos(seen.again.versions, oldAccepted)}`,
    })
  } else if (modern.every((version) => spoken.get(version)?.is === 'refused')) {
    found.push({
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
      message: `It is not clear whether the server speaks ${unclear.map(({ version }) => version).join(', ')}`,
      expected: 'a clear refusal, or a hello',
      observed: unclear.map(({ version, because }) => `${version}: ${because}`).join('; '),
      fix: `${closing} Test it again; then allow the alert, or set \`override: { protocol: warning }\`.`,
      inconclusive: true,
    })
  }
  return found
}

/** In how many of the hellos that were sent again an old version was spoken; nothing where the first ones showed it. */
function inHellos(again: readonly AskedHello[], old: readonly TlsVersion[]): string {
  const answered = again.map(answeredVersion)
  const times = old.flatMap((version) => {
    const count = answered.filter((one) => one === version).length
    return count > 0 ? [`${version} in ${count} of ${again.length + 1} hellos`] : []
  })
  return times.length > 0 ? `; ${times.join(', ')}` : ''
}

/** What of the hellos that were sent again was accepted, once, with how often. */
function acceptedAgain(again: readonly AskedHello[]): { version: TlsVersion; suite: number; times: string } | null {
  const accepted = again.flatMap((asked) => {
    const answer = suiteAnswer(asked)
    return answer.is === 'accepted' ? [{ version: answeredVersion(asked) ?? asked.version, suite: answer.suite }] : []
  })
  const [first] = accepted
  return first ? { ...first, times: `in ${accepted.length} of ${again.length + 1} hellos` } : null
}

/** A version that could hide broken suites; said by `protocol`, unless that is not asked. */
function unseenVersions(name: SuiteRule, { spoken, asks }: Seen): readonly Found[] {
  const speaker = suiteRules.find(asks)
  if (speaker !== name || asks('protocol')) return []
  return [...spoken].flatMap(([version, state]) =>
    version !== 'TLS 1.3' && state.is === 'unclear'
      ? [unclearSuites(`anything over ${version}`, 'a clear refusal, or a hello', state.because)]
      : [],
  )
}

const suiteRules = ['cipher', 'dh-size', 'profile'] as const
type SuiteRule = (typeof suiteRules)[number]

export function tls13({ spoken }: Seen): readonly Found[] {
  const state = spoken.get('TLS 1.3')
  if (state === undefined || state.is === 'accepted') return []
  const unclear = state.is === 'unclear'
  return [
    {
      message: unclear ? 'It is not clear whether the server speaks TLS 1.3' : 'The server does not speak TLS 1.3',
      expected: 'TLS 1.3',
      observed: unclear ? state.because : 'refused',
      ...(unclear ? { inconclusive: true as const } : {}),
    },
  ]
}

const brokenRefused = 'suites without encryption or authentication, EXPORT, RC4, RC2, DES, 3DES, IDEA and SEED refused'

export function cipher(given: Seen): readonly Found[] {
  const found = given.seen.weak.flatMap((asked): Found[] => {
    const answer = suiteAnswer(asked)
    if (answer.is === 'refused') return []
    const expected = brokenRefused
    if (answer.is === 'unclear') {
      return [unclearSuites(`broken suites over ${asked.version}`, expected, answer.because)]
    }
    const name = suiteName(answer.suite)
    return [
      {
        message: `The server accepts a broken cipher suite over ${asked.version}`,
        expected,
        observed: `${name}${weakness(name) === null ? '' : ` (${weakness(name)})`}`,
      },
    ]
  })
  const again = acceptedAgain(given.seen.again.weak)
  if (again) {
    const name = suiteName(again.suite)
    found.push({
      message: `The server accepts a broken cipher suite over ${again.version}`,
      expected: brokenRefused,
      observed: `${name}${weakness(name) === null ? '' : ` (${weakness(name)})`}, ${again.times}`,
    })
  }
  return [...found, ...unseenVersions('cipher', given)]
}

export function forwardSecrecy({ seen, spoken, asks }: Seen): readonly Found[] {
  if (spoken.size === 0) return []
  const expected = 'an ECDHE or DHE suite with GCM or ChaCha20'
  const modern = (['TLS 1.2', 'TLS 1.3'] as const).filter((version) => spoken.get(version)?.is === 'accepted')
  if (modern.length === 0) {
    const state = spoken.get('TLS 1.2')
    if (state?.is === 'unclear') return [unclearSuites('suites with forward secrecy', expected, state.because)]
    const message = 'The server accepts no suite with forward secrecy and authenticated encryption'
    return [{ message, expected, observed: 'refused' }]
  }
  const hidden = spoken.get('TLS 1.2')
  // Said by `protocol`, unless that is not asked.
  const unseen =
    hidden?.is === 'unclear' && !asks('protocol')
      ? [unclearSuites('suites with forward secrecy over TLS 1.2', expected, hidden.because)]
      : []
  return [...unseen, ...seen.forwardSecret.flatMap(withoutForwardSecrecy)]
}

/** What a version that is spoken beside others answers; those before TLS 1.2 have no authenticated encryption. */
function withoutForwardSecrecy(asked: AskedHello): readonly Found[] {
  const isTls12 = asked.version === 'TLS 1.2'
  const expected = isTls12 ? 'an ECDHE or DHE suite with GCM or ChaCha20' : 'an ECDHE or DHE suite'
  const answer = suiteAnswer(asked)
  if (answer.is === 'accepted') return []
  if (answer.is === 'unclear') {
    return [unclearSuites(`suites with forward secrecy over ${asked.version}`, expected, answer.because)]
  }
  const what = isTls12 ? 'forward secrecy and authenticated encryption' : 'forward secrecy'
  return [{ message: `The server accepts no suite with ${what} over ${asked.version}`, expected, observed: 'refused' }]
}

/** What the checklist demands of the protocol above TLS. */
export function alpn({ seen }: Seen): readonly Found[] {
  return seen.alpn.flatMap(({ name, handshake }): Found[] => {
    if (handshake.fault === null && handshake.alpn === name) return []
    const expected = `${name} agreed on`
    const { fault } = handshake
    const refuses = fault === null || (fault.kind === 'failed' && /NO_APPLICATION_PROTOCOL/.test(fault.code))
    if (!refuses) {
      const message = `It is not clear whether the server agrees on ${name}`
      return [{ message, expected, observed: 'the handshake that offered it failed', inconclusive: true }]
    }
    const observed = handshake.alpn === null ? 'no protocol' : bounded(handshake.alpn, 64)
    return [{ message: `The server does not agree on ${name}`, expected, observed }]
  })
}

/** What the checklist demands of the exchange of keys; in one of the versions is enough. */
export function group({ seen, leaves }: Seen): readonly Found[] {
  return seen.groups.flatMap(({ group: name, hellos }): Found[] => {
    const answers = hellos.map(groupAnswer)
    if (answers.some((answer) => answer === 'accepted')) return []
    const expected = `${name} accepted`
    const unclear = answers.find((answer) => answer !== 'refused')
    if (unclear !== undefined && unclear !== 'accepted') {
      const message = `It is not clear whether the server exchanges keys over ${name}`
      return [{ message, expected, observed: unclear, inconclusive: true }]
    }
    // In TLS 1.2 a hello without the curve of the certificate is refused for that, too (RFC 8422 section 5.1).
    if (isVersionRefused(hellos[0]) && leaves.length > 0 && leaves.every(({ key }) => key.type === 'ec')) {
      const message = `It is not clear whether the server exchanges keys over ${name}`
      const observed = 'TLS 1.3 is not spoken, and in TLS 1.2 the EC certificate may be what is refused'
      return [{ message, expected, observed, inconclusive: true }]
    }
    return [{ message: `The server does not exchange keys over ${name}`, expected, observed: 'refused' }]
  })
}

function isVersionRefused(asked: AskedHello | undefined): boolean {
  const answer = asked?.answer
  if (answer?.kind === 'alert') return answer.code === 70
  return answer?.kind === 'hello' && answer.version < versions['TLS 1.3']
}

/** `accepted`, `refused`, or what came instead. */
function groupAnswer(asked: AskedHello): string {
  const { answer, version } = asked
  if (answer.kind === 'hello' && answer.version < versions[version]) return 'refused'
  const found = suiteAnswer(asked)
  return found.is === 'unclear' ? found.because : found.is
}

export function profile(given: Seen): readonly Found[] {
  const { seen, config } = given
  const expected = `only suites of Mozilla's ${config.profile} profile`
  const found = seen.outsideProfile.flatMap((asked): Found[] => {
    const answer = suiteAnswer(asked)
    if (answer.is === 'refused') return []
    if (answer.is === 'unclear') {
      return [unclearSuites(`suites outside the profile over ${asked.version}`, expected, answer.because)]
    }
    const message = `The server accepts a suite outside the ${config.profile} profile over ${asked.version}`
    return [{ message, expected, observed: suiteName(answer.suite) }]
  })
  const again = acceptedAgain(seen.again.outsideProfile)
  if (again) {
    found.push({
      message: `The server accepts a suite outside the ${config.profile} profile over ${again.version}`,
      expected,
      observed: `${suiteName(again.suite)}, ${again.times}`,
    })
  }
  return [...found, ...unseenVersions('profile', given)]
}

export function dhSize(given: Seen): readonly Found[] {
  return [...shortPrime(given), ...unseenVersions('dh-size', given)]
}

function shortPrime({ seen }: Seen): readonly Found[] {
  const asked = [seen.finiteField, ...seen.weak, ...seen.versions, ...Object.values(seen.again).flat()].filter(
    (one) => one !== null,
  )
  const sizes = asked.flatMap(({ answer }) =>
    answer.kind === 'hello' && answer.dhBits !== null ? [answer.dhBits] : [],
  )
  const least = Math.min(...sizes)
  const expected = 'a prime of 2048 bits or more, or no DHE suite'
  if (least < 2048) {
    const message = 'The server uses a short Diffie-Hellman prime'
    return [{ message, expected, observed: `${least} bits` }]
  }
  const because = seen.finiteField && unknownSize(seen.finiteField)
  return because ? [unclearSuites('a short Diffie-Hellman prime', expected, because)] : []
}

function unknownSize(asked: AskedHello): string | null {
  const answer = suiteAnswer(asked)
  if (answer.is === 'unclear') return answer.because
  const withoutSize = answer.is === 'accepted' && asked.answer.kind === 'hello' && asked.answer.dhBits === null
  return withoutSize ? 'the answer broke off before the prime' : null
}

function unclearSuites(what: string, expected: string, because: string): Found {
  return {
    message: `It is not clear whether the server accepts ${what}`,
    expected,
    observed: because,
    fix: closing,
    inconclusive: true,
  }
}

/** A server that wants a certificate of its client serves nobody who comes without one. */
export function clientCert({ seen, demandsClient }: Seen): readonly Found[] {
  if (!demandsClient) return []
  return [
    {
      message: 'The server demands a client certificate',
      expected: 'a connection without one',
      observed: seen.handshake.fault ? 'the handshake fails without one' : 'refused after the handshake without one',
    },
  ]
}

/** The rules of this family by their names. */
export const protocolsRules = {
  protocol,
  'tls-1-3': tls13,
  cipher,
  'forward-secrecy': forwardSecrecy,
  profile,
  'dh-size': dhSize,
  alpn,
  group,
  'client-cert': clientCert,
} as const satisfies Family<'tls'>
