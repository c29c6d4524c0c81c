import type { ProbeError } from '../error.ts'
import type { Refusal } from './refusal.ts'
import { inTheClear, type Wire } from './wire.ts'

/** Of all that a server says in one conversation; bytes. */
const mostBytes = 16 * 1024 * 1024

interface Packet {
  readonly sequenceId: number
  /** Where the reading stands, and where the packet ends in what came. */
  readonly offset: number
  readonly end: number
  peekByte(): number
}

/** The one version of the protocol, and the mark of an error, which may come in place of a greeting. */
const firstBytes: readonly number[] = [10, 0xff]

/** What of the client library is looked at, which its types do not tell. */
interface Client {
  packetParser: { execute(bytes: Buffer): void }
  handlePacket(packet?: Packet): void
  readonly sequenceId: number
  /** What is being asked; null where nothing is. */
  readonly _command: unknown
  /** A socket of TLS from the request for it on. */
  readonly stream: { readonly secureConnecting?: boolean; destroy(): void }
}

export interface GuardedClient {
  /** What the server said that it may not say; null where it behaves. */
  fault(): ProbeError | Refusal | null
  /** Whether a TLS handshake is under way. */
  isInHandshake(): boolean
}

/**
 * Lets only through to the client library what a server may say now: packets in their order, answers to what was asked,
 * nothing in the clear where the TLS handshake belongs, and no more than can be an answer. The library goes on with them.
 */
export function guardPackets(library: unknown, wire: Wire): GuardedClient {
  const client = library as Client
  const { packetParser } = client
  const handle = client.handlePacket.bind(client)
  let fault: ProbeError | Refusal | null = null
  let total = 0
  let isFirst = true
  const refuse = (why: ProbeError | Refusal): void => {
    fault ??= why
    client.stream.destroy()
    wire.close()
  }
  client.packetParser = {
    execute: (bytes) => {
      total += bytes.length
      if (total > mostBytes) refuse(wire.strange('more than can be an answer'))
      if (fault !== null) return
      try {
        silently(() => packetParser.execute(bytes))
      } catch {
        refuse(wire.strange('a packet that cannot be read'))
      }
    },
  }
  client.handlePacket = (packet) => {
    if (fault !== null) return
    if (packet === undefined) return handle()
    if (isFirst && !firstBytes.includes(packet.peekByte()))
      return refuse(wire.strange('another version of the protocol'))
    isFirst = false
    if (client.stream.secureConnecting) return refuse(inTheClear(wire, 'a packet'))
    if (packet.offset >= packet.end) return refuse(wire.strange('a packet of nothing'))
    if (!client._command) return refuse(wire.strange('more than was asked for'))
    if (packet.sequenceId !== client.sequenceId) return refuse(wire.strange('packets out of order'))
    handle(packet)
    // The library reads on in what follows.
    if (packet.offset > packet.end) refuse(wire.strange('a packet that ends before what it holds'))
  }
  return { fault: () => fault, isInHandshake: () => client.stream.secureConnecting === true }
}

/** The library prints the stack where it reads what cannot be. */
function silently(read: () => void): void {
  const { trace, warn, error } = console
  const nothing = (): void => {}
  Object.assign(console, { trace: nothing, warn: nothing, error: nothing })
  try {
    read()
  } finally {
    Object.assign(console, { trace, warn, error })
  }
}
