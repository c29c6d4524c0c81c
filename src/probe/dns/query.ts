import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { type DnsMessage, decodeAnswer, encodeQuestion, type RecordType } from '../../formats/dns-message.ts'
import { connectTcp } from '../tcp.ts'
import type { NameServer } from './name-server.ts'

export type DnsAnswer =
  | { readonly kind: 'message'; readonly message: DnsMessage }
  /** `timeout`, or the code of the network's error. */
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

function overUdp(server: NameServer, { name, type, recursive }: DnsQuestion, timeoutMs: number): Promise<DnsAnswer> {
  return new Promise((resolve) => {
    const id = randomInt(0x10000)
    const socket = createSocket(server.address.includes(':') ? 'udp6' : 'udp4')
    let again: NodeJS.Timeout | undefined
    let over = false
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
    const timer = setTimeout(() => done({ kind: 'fault', code: 'timeout' }), timeoutMs)
    socket.on('error', failed)
    // What is no answer to this question may be forged, so it is not even an error.
    socket.on('message', (bytes) => {
      const message = decodeAnswer(bytes, id, name, type)
      if (message) done({ kind: 'message', message })
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
      const message = decodeAnswer(bytes.subarray(2, 2 + bytes.readUInt16BE(0)), id, name, type)
      done(
        message
          ? { kind: 'message', message: { ...message, truncated: false } }
          : { kind: 'fault', code: 'no answer to the question' },
      )
    })
    const question = encodeQuestion(id, name, type, recursive)
    socket.write(Buffer.concat([Buffer.from([question.length >> 8, question.length & 0xff]), question]))
  })
}
