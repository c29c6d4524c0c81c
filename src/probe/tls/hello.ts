import { limitTime } from '../time-limit.ts'
import { type ClientHello, clientHello } from './client-hello.ts'
import { AnswerReader, type ServerAnswer } from './server-answer.ts'
import { connectForTls, type TlsPlace } from './start-tls.ts'

export type HelloAnswer =
  | ServerAnswer
  /** internal_error, and the same again on a second hello. */
  | { readonly kind: 'steady-internal-error' }
  | { readonly kind: 'refused' }
  /** Nothing answered in time; `connected` tells whether at least TCP did. */
  | { readonly kind: 'timeout'; readonly connected: boolean }
  | { readonly kind: 'no-route'; readonly code: string }
  /** The connection was closed without an answer. */
  | { readonly kind: 'closed' }
  /** The same, as to a hello that nobody can accept: it is how this server refuses. */
  | { readonly kind: 'closed-as-refusal' }
  | { readonly kind: 'no-start-tls'; readonly said: string }

export interface HelloTarget extends TlsPlace {
  readonly timeoutMs: number
}

/**
 * Sends one ClientHello and reads the answer. Asks once more where the connection was only closed, or where the server
 * named a fault of its own, which may pass. Never throws.
 */
export async function askHello(target: HelloTarget, hello: ClientHello): Promise<HelloAnswer> {
  const started = performance.now()
  const first = await askOnce(target, hello)
  const left = target.timeoutMs - (performance.now() - started)
  const isInternal = (answer: HelloAnswer): boolean => answer.kind === 'alert' && answer.code === 80
  if ((first.kind !== 'closed' && !isInternal(first)) || left <= 0) return first
  const second = await askOnce({ ...target, timeoutMs: left }, hello)
  return isInternal(first) && isInternal(second) ? { kind: 'steady-internal-error' } : second
}

async function askOnce(target: HelloTarget, hello: ClientHello): Promise<HelloAnswer> {
  const started = performance.now()
  const connection = await connectForTls(target, target.timeoutMs)
  if (connection.state === 'refused') return { kind: 'refused' }
  if (connection.state === 'reset') return { kind: 'closed' }
  if (connection.state === 'silent') return { kind: 'timeout', connected: false }
  if (connection.state === 'mute') return { kind: 'timeout', connected: true }
  if (connection.state === 'no-start-tls') return { kind: 'no-start-tls', said: connection.said }
  if (connection.state === 'no-route') return { kind: 'no-route', code: connection.code }
  const { socket } = connection
  return new Promise((resolve) => {
    const reader = new AnswerReader()
    const done = (answer: HelloAnswer): void => {
      endLimit()
      socket.destroy()
      resolve(answer)
    }
    const late = (): void => done(reader.end() ?? { kind: 'timeout', connected: true })
    const closed = (): void => done(reader.end() ?? { kind: 'closed' })
    const endLimit = limitTime(Math.max(1, target.timeoutMs - (performance.now() - started)), late)
    socket.on('data', (piece: Buffer) => {
      const answer = reader.push(piece)
      if (answer) done(answer)
    })
    socket.on('error', closed)
    socket.on('end', closed)
    socket.on('close', closed)
    socket.resume()
    socket.write(clientHello(hello))
  })
}
