import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import {
  type DnsMessage,
  decodeAnswer,
  encodeQuestion,
  isMeantFor,
  type RecordType,
} from '../../formats/dns-message.ts'
import { connectTcp } from '../tcp.ts'
import type { NameServer } from './name-server.ts'

export type DnsAnswer =
  | { readonly kind: 'message'; readonly message: DnsMessage }
  /** `timeout`, the code of the network's error, or what came in place of an answer. */
  | { readonly kind: 'fault'; readonly code: string }

export interface DnsQuestion {
  readonly name: string
  readonly type: RecordType
  readonly recursive: boolean
}

/**
 * Asks one name server over UDP, once more half-way where it stays silent, and over TCP where the answer was cut.
 * Never throws.
 * @param timeoutMs of all of it
 */
export async function askNameServer(server: NameServer, question: DnsQuestion, timeoutMs: number): Promise<DnsAnswer> {
  const started = performance.now()
  const answer = await overUdp(server, question, timeoutMs)
  if (answer.kind === 'fault' || !answer.message.truncated) return answer
  return overTcp(server, question, Math.max(1, timeoutMs - (performance.now() - started)))
}

const unreadable = 'an answer that cannot be read'

function overUdp(server: NameServer, { name, type, recursive }: DnsQuestion, timeoutMs: number): Promise<DnsAnswer> {
  return new Promise((resolve) => {
    const id = randomInt(0x10000)
    const socket = createSocket(server.address.includes(':') ? 'udp6' : 'udp4')
    let again: NodeJS.Timeout | undefined
    let over = false
    let unread = false
    const done = (answer: DnsAnswer): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      clearTimeout(again)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.close()
      resolve(answer)
    }
    const failed = (error: NodeJS.ErrnoException): void => done({ kind: 'fault', code: error.code ?? 'unknown' })
    const timer = setTimeout(() => done({ kind: 'fault', code: unread ? unreadable : 'timeout' }), timeoutMs)
    socket.on('error', failed)
    // What is no answer to this question may be forged, so it is not even an error; a whole answer may follow.
    socket.on('message', (bytes) => {
      const message = decodeAnswer(bytes, id, name, type)
      if (message) done({ kind: 'message', message })
      else unread ||= isMeantFor(bytes, id, name, type)
    })
    // Connected, so that only this server is heard, and its refusal too. The kernel may refuse the way there as well.
    socket.connect(server.port, server.address, (refusal?: Error) => {
      if (over) return
      if (refusal) return failed(refusal)
      const question = encodeQuestion(id, name, type, recursive)
      socket.send(question)
      again = setTimeout(() => socket.send(question), timeoutMs / 2)
    })
  })
}

async function overTcp(
  server: NameServer,
  { name, type, recursive }: DnsQuestion,
  timeoutMs: number,
): Promise<DnsAnswer> {
  const started = performance.now()
  const connection = await connectTcp(server.address, server.port, timeoutMs)
  if (connection.state !== 'open')
    return { kind: 'fault', code: connection.state === 'silent' ? 'timeout' : 'TCP refused' }
  const { socket } = connection
  return new Promise((resolve) => {
    const id = randomInt(0x10000)
    let bytes = Buffer.alloc(0)
    const done = (answer: DnsAnswer): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const closed = (): void => done({ kind: 'fault', code: 'TCP closed' })
    const left = Math.max(1, timeoutMs - (performance.now() - started))
    const timer = setTimeout(() => done({ kind: 'fault', code: 'timeout' }), left)
    socket.on('error', closed)
    socket.on('close', closed)
    socket.on('data', (piece: Buffer) => {
      bytes = Buffer.concat([bytes, piece])
      if (bytes.length < 2 || bytes.length < 2 + bytes.readUInt16BE(0)) return
      done(answerIn(bytes.subarray(2, 2 + bytes.readUInt16BE(0)), id, { name, type }))
    })
    const question = encodeQuestion(id, name, type, recursive)
    socket.write(Buffer.concat([Buffer.from([question.length >> 8, question.length & 0xff]), question]))
  })
}

/** What came over TCP, where nobody else could have sent it. */
function answerIn(bytes: Buffer, id: number, { name, type }: Pick<DnsQuestion, 'name' | 'type'>): DnsAnswer {
  const message = decodeAnswer(bytes, id, name, type)
  if (message?.truncated) return { kind: 'fault', code: 'an answer that is cut over TCP, too' }
  if (message) return { kind: 'message', message }
  return { kind: 'fault', code: isMeantFor(bytes, id, name, type) ? unreadable : 'no answer to the question' }
}
