import { addressesOf } from '../addresses.ts'
import { ProbeError } from '../error.ts'
import type { Net } from '../net.ts'
import type { HelloAnswer } from '../tls/hello.ts'
import { type Door, doorWords } from './door.ts'
import { isHangUp } from './faults.ts'
import type { HttpRequest } from './message.ts'

/** What a second look may take, milliseconds. */
const mostMs = 3000

/**
 * Whether somebody who hung up, or refused a handshake without a reason, only demands another way: by one ClientHello it is
 * seen that a port asked in the clear speaks TLS, and that a handshake of TLS 1.2 asks for a certificate of the client.
 * Servers say neither (OpenSSL closes a connection that begins in the clear; RFC 5246 section 7.4.6 has no alert but
 * `handshake_failure` for a certificate that is missing). A host is looked at once in a run.
 * @param leftMs of the time of the request
 */
export async function secondLook(
  net: Net,
  { url, address }: HttpRequest,
  error: ProbeError,
  leftMs: number,
): Promise<ProbeError> {
  const { protocol, hostname, port, host } = new URL(url)
  const isPlain = protocol === 'http:'
  const isSilentRefusal = error.rule === 'http/tls' && /handshake failure|\(ECONNRESET\)/.test(error.observed)
  if (leftMs <= 0 || !(isHangUp(error) || (isSilentRefusal && !isPlain))) return error
  const key = `${host} ${address ?? ''}`
  const known = looksOf(net)
  const looking =
    known.get(key) ??
    hello(
      net,
      hostname.replace(/^\[|\]$/g, ''),
      Number(port || (isPlain ? 80 : 443)),
      address,
      Math.min(leftMs, mostMs),
    )
  known.set(key, looking)
  const door = doorBehind(await looking, isPlain)
  return door === null ? error : atDoor(error, door)
}

const looks = new WeakMap<Net, Map<string, Promise<HelloAnswer | null>>>()

function looksOf(net: Net): Map<string, Promise<HelloAnswer | null>> {
  const known = looks.get(net) ?? new Map<string, Promise<HelloAnswer | null>>()
  looks.set(net, known)
  return known
}

async function hello(
  net: Net,
  host: string,
  port: number,
  pinned: string | undefined,
  timeoutMs: number,
): Promise<HelloAnswer | null> {
  const started = performance.now()
  const found = pinned === undefined ? await addressesOf(net, host, timeoutMs) : { addresses: [pinned] }
  const address = 'fault' in found ? undefined : found.addresses[0]
  const leftMs = timeoutMs - (performance.now() - started)
  if (address === undefined || leftMs <= 0) return null
  const [{ askHello }, { curveSuites, modernOlderSuites }] = await Promise.all([
    import('../tls/hello.ts'),
    import('../tls/suites.ts'),
  ])
  // Those that Node offers as well, so that the same server answers the same.
  const suites = [...new Set([...modernOlderSuites, ...curveSuites].map(({ id }) => id))]
  return askHello({ address, port, timeoutMs: leftMs }, { version: 'TLS 1.2', suites, host })
}

function doorBehind(answer: HelloAnswer | null, isPlain: boolean): Door | null {
  if (isPlain) return answer?.kind === 'hello' || answer?.kind === 'alert' ? 'tls-port' : null
  return answer?.kind === 'hello' && answer.certificateRequested === true ? 'client-certificate' : null
}

/** The same error, with what stands behind it. */
function atDoor({ rule, message, expected, observed, url, cause }: ProbeError, door: Door): ProbeError {
  const { which, fix } = doorWords[door]
  return new ProbeError(rule, `${message}, ${which}`, {
    expected,
    observed,
    ...(url !== undefined && { url }),
    fix,
    cause,
  })
}
