import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { listen } from '../daemon.ts'
import type { Fault } from './faults.ts'
import type { Expected, Misbehaving, Peer, Running } from './peer.ts'

/**
 * One answer, and the stage of the conversation that it belongs to. What came with the question and belongs to the
 * handshake of TLS that follows is the rest.
 */
export type Answer = readonly [stage: string, bytes: Buffer | string, rest?: Buffer]

/** One connection to an honest server of a protocol in which each answers the other in turn. */
export interface Dialogue {
  /** What it says unasked. */
  readonly greeting?: Answer
  /** Null where it has nothing to say. */
  answer(request: Buffer): Answer | null | Promise<Answer | null>
  /** After its answer at this stage it speaks TLS, with this certificate. */
  readonly startTls?: { readonly stage: string; readonly cert: string; readonly key: string }
}

/** A server of the conversation that does something else at one stage, each time when that comes. */
export function playing(dialogue: () => Dialogue, stage?: string, fault?: Fault): () => Promise<Running> {
  return () => listen((socket) => converse(socket, dialogue(), stage, fault))
}

function converse(socket: Socket, dialogue: Dialogue, at: string | undefined, fault: Fault | undefined): void {
  let broken = false
  const serve = (stream: Duplex): void => {
    stream.on('error', () => {})
    const say = ([stage, bytes, rest]: Answer): void => {
      const honest = Buffer.from(bytes)
      if (fault && stage === at) {
        broken = true
        fault(stream, honest)
        return
      }
      stream.write(honest)
      const { startTls } = dialogue
      if (startTls?.stage !== stage) return
      stream.removeAllListeners('data')
      stream.pause()
      if (rest !== undefined && rest.length > 0) stream.unshift(rest)
      serve(new TLSSocket(socket, { isServer: true, cert: startTls.cert, key: startTls.key }))
    }
    stream.on('data', async (request: Buffer) => {
      const answer = broken ? null : await dialogue.answer(request)
      if (answer) say(answer)
    })
    if (stream === socket && dialogue.greeting) say(dialogue.greeting)
  }
  serve(socket)
}

/** A peer that serves every connection alike. */
export function serving(name: string, serve: (socket: Socket) => void): Peer {
  return { name, start: () => listen(serve) }
}

/** Each fault at each stage. @param expected null where this is no fault at that stage */
export function atEachStage(
  dialogue: () => Dialogue,
  stages: readonly string[],
  faults: Readonly<Record<string, Fault>>,
  expected: (stage: string, fault: string) => Expected | null,
): Misbehaving[] {
  return stages.flatMap((stage) =>
    Object.entries(faults).flatMap(([what, fault]): Misbehaving[] => {
      const wanted = expected(stage, what)
      const name = `${stage}: ${what}`
      return wanted ? [{ name, start: playing(dialogue, stage, fault), ...wanted }] : []
    }),
  )
}
