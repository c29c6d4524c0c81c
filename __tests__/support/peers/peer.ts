import type { CheckResult } from '../../../src/model/report.ts'
import { elapsed } from '../measure.ts'
import { rulesAt } from '../world.ts'

/** Somebody who listens on a loopback port, until `close`. */
export interface Running {
  readonly port: number
  close(): unknown
}

/** Whom a check meets. Each is started anew for the check that meets it. */
export interface Peer {
  readonly name: string
  start(): Promise<Running>
}

/** What a check has to make of a peer. */
export interface Expected {
  /** `error`: it could not be asked. `failed`: it was seen to be wrong. */
  readonly status: 'error' | 'failed'
  /** The rules at level error, sorted. */
  readonly rules: readonly string[]
  /** What one of these findings says in its message or observation. */
  readonly says: RegExp
}

/** A peer that does what it must not. */
export interface Misbehaving extends Peer, Expected {
  /** Keeps a processor busy, so that it is met by itself. */
  readonly heavy?: boolean
}

/** What a check made of a peer. */
export interface Meeting {
  readonly port: number
  readonly result: CheckResult
  /** Of it all; where a check leaves something behind, its end as well. */
  readonly tookMs: number
}

/** Starts a peer and asks it. */
export async function meet(peer: Peer, ask: (port: number, peer: Peer) => Promise<CheckResult>): Promise<Meeting> {
  const { port, close } = await peer.start()
  try {
    let result: CheckResult | undefined
    const tookMs = await elapsed(async () => {
      result = await ask(port, peer)
    })
    if (!result) throw new Error('no result')
    return { port, result, tookMs }
  } finally {
    await close()
  }
}

/**
 * Meets each peer, some at a time and those that keep a processor busy one by one. Who is met otherwise than expected is
 * met again, among few and then a few times by itself: a machine that has other things to do is late once, a check that
 * outlives its time always. A check that passed is believed at once.
 */
export async function meetAll<P extends Peer & { readonly heavy?: boolean }>(
  peers: readonly P[],
  ask: (port: number, peer: Peer) => Promise<CheckResult>,
  asExpected: (peer: P, meeting: Meeting) => boolean,
  atOnce = 20,
): Promise<ReadonlyMap<string, Meeting>> {
  const meetings = new Map<string, Meeting>()
  const some = async (chosen: readonly P[], lanes: number): Promise<void> => {
    const left = [...chosen]
    const lane = async (): Promise<void> => {
      for (let peer = left.shift(); peer; peer = left.shift()) meetings.set(peer.name, await meet(peer, ask))
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }
  await some(
    peers.filter(({ heavy }) => !heavy),
    atOnce,
  )
  await some(
    peers.filter(({ heavy }) => heavy),
    1,
  )
  const isDoubtful = (peer: P): boolean => {
    const meeting = meetings.get(peer.name)
    return meeting !== undefined && meeting.result.status !== 'passed' && !asExpected(peer, meeting)
  }
  for (const lanes of [4, 1, 1, 1]) await some(peers.filter(isDoubtful), lanes)
  return meetings
}

/** What no text of the program holds: the marks of a mistake of its own. */
const mistakes = /undefined|\bNaN\b|\[object |gate\/internal|\bat .*\(?(?:node:|file:|\/).*:\d+:\d+|[A-Z]\w+Error:/

/** How long a check may take, and how texts name whom they mean where they do not by the port. */
export interface Bounds {
  readonly mostMs: number
  /** For what is ended after the check has its result. */
  readonly farewellMs: number
  readonly party?: string | undefined
}

export function isInTime({ result, tookMs }: Meeting, { mostMs, farewellMs }: Bounds): boolean {
  return result.durationMs <= mostMs && tookMs <= mostMs + farewellMs
}

/** A meeting in the words of an assertion: what must be the same for every peer that misbehaves. */
export function told(meeting: Meeting, says: RegExp, bounds: Bounds): object {
  const { port, result, tookMs } = meeting
  const said = texts(result)
  const party = bounds.party ?? String(port)
  return {
    status: result.status,
    rules: rulesAt(result),
    time: isInTime(meeting, bounds) ? 'in time' : `${result.durationMs} ms of ${Math.round(tookMs)} ms`,
    says: said.some((text) => says.test(text)) ? says : said,
    mistakes: said.filter((text) => mistakes.test(text)),
    passwords: JSON.stringify(result).includes(password) ? said : [],
    names: [...said, ...urls(result)].some((text) => text.toLowerCase().includes(party)) ? 'the party' : said,
  }
}

/** The texts of the findings at level error. */
export function texts({ findings }: CheckResult): string[] {
  return findings
    .filter(({ level }) => level === 'error')
    .flatMap(({ message, expected, observed }) => [message, expected, observed])
}

function urls({ findings }: CheckResult): string[] {
  return findings.flatMap(({ url }) => url ?? [])
}

/** The application's, in every suite of peers. */
export const password = 'Pa55word-of-the-shop'
