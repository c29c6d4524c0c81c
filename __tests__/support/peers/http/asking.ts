import type { CheckResult } from '../../../../src/model/report.ts'
import { elapsed } from '../../measure.ts'
import { check } from '../../world.ts'
import type { SiteName, Wish } from './host.ts'
import { Peers } from './peers.ts'
import { type Row, timeoutMs } from './row.ts'
import { friend } from './site.ts'

/** How a check of one peer ended. */
export interface Ended {
  readonly result: CheckResult
  readonly tookMs: number
  readonly origin: string
  /** Requests that came. */
  readonly asked: readonly string[]
}

/** Which peer is asked, and by which check. */
export interface Case {
  readonly row: Row
  readonly as: 'peer' | 'twin'
  readonly site: SiteName
  readonly spared: readonly string[]
  readonly kind: string
  readonly text: (origin: string) => object
}

/** For a machine that has other things to do. */
const busyMs = 150
/** What a check may take: its timeout, and a fifth more. */
export const mostMs = timeoutMs * 1.2 + busyMs
/** What a check of several questions may take. */
const mostOf = ({ waitsMs = 0 }: Row): number => mostMs + waitsMs

const environment = {
  name: 'production',
  envContent: `DEBUG=False\nALLOWED_HOSTS=127.0.0.1\nCORS_ALLOWED_ORIGINS=${friend}\n`,
}

/** Checks of peers, many at once where they leave each other the time. */
export class Asking {
  readonly #peers = new Peers()

  /**
   * Each case once; one that took too long, or had no answer in time although it should have had one, up to four times more
   * by itself, since the machine may have had other things to do.
   */
  async all(cases: readonly Case[]): Promise<ReadonlyMap<Case, Ended>> {
    const ended = new Map<Case, Ended>()
    const ask = async (some: readonly Case[], at: number): Promise<void> => {
      const waiting = [...some]
      await Promise.all(
        Array.from({ length: at }, async () => {
          for (let next = waiting.shift(); next; next = waiting.shift()) ended.set(next, await this.ask(next))
        }),
      )
    }
    const isShared = ({ row }: Case): boolean => row.alone !== true
    // Those that are waited for take no time of each other.
    await ask(
      cases.filter((one) => isShared(one) && isWaitedFor(one)),
      30,
    )
    await ask(
      cases.filter((one) => isShared(one) && !isWaitedFor(one)),
      4,
    )
    await ask(
      cases.filter((one) => !isShared(one)),
      1,
    )
    for (let again = 0; again < 4; again++) {
      await ask(
        cases.filter((one) => isDisturbed(one, ended.get(one))),
        1,
      )
    }
    return ended
  }

  async ask({ row, kind, text, ...wish }: Case): Promise<Ended> {
    const { as, site, spared } = wish satisfies Omit<Extract<Wish, { open: string }>, 'id' | 'open'>
    const peer = await this.#peers.open({ open: row.name, as, site, spared })
    const extraCa = [await this.#peers.trusted]
    // What is undefined is not there.
    const config = JSON.parse(JSON.stringify(text(peer.origin)))
    let result: CheckResult | undefined
    const tookMs = await elapsed(async () => {
      result = await check(kind, config, { environment, net: { extraCa } })
    })
    const asked = await peer.close()
    if (!result) throw new Error('no result')
    return { result, tookMs, origin: peer.origin, asked }
  }

  /** An honest peer that stays as long as these. @returns its origin */
  async honest(row: Row): Promise<string> {
    return (await this.#peers.open({ open: row.name, as: 'twin', site: 'page', spared: [] })).origin
  }

  close(): Promise<void> {
    return this.#peers.close()
  }
}

/** Whether nothing but the end of its time is expected of a peer. */
function isWaitedFor({ row, as }: Case): boolean {
  return as === 'peer' && 'rule' in row.ends && row.ends.rule === 'http/timeout'
}

function isDisturbed(one: Case, ended: Ended | undefined): boolean {
  if (ended === undefined || ended.tookMs > mostOf(one.row)) return true
  return !isWaitedFor(one) && ended.result.findings.some(({ observed }) => /nothing complete within/.test(observed))
}

/** What is wrong with the words of the findings of a result; nothing where they are for people, and name the peer. */
export function faultsOfWords({ result, origin }: Ended): readonly string[] {
  const { host } = new URL(origin)
  return result.findings.flatMap(({ rule, message, expected, observed, url = '', fix }) => {
    const texts = [message, expected, observed, fix]
    const all = texts.join('\n')
    return [
      ...(texts.some((text) => text.trim() === '') ? [`${rule}: an empty text`] : []),
      ...(/\b(undefined|NaN|\[object|[A-Z]\w+Error)\b|\n\s+at |node:|file:\/\/\/(?!etc)/.test(all)
        ? [`${rule}: ${all}`]
        : []),
      ...(/[\0-\x08\x0b-\x1f\x7f]/.test(all) ? [`${rule}: control characters`] : []),
      ...(all.length > 5000 ? [`${rule}: ${all.length} characters`] : []),
      ...(rule === 'gate/internal' ? [`${rule}: ${observed}`] : []),
      ...(/127\.0\.0\.|no-such-host/.test(`${message} ${url}`) || `${message} ${url}`.includes(host)
        ? []
        : [`${rule}: names nobody`]),
    ]
  })
}

/**
 * What is wrong with how a check of a peer ended: it passed, took too long, or speaks as no program should.
 * @param may why it passes, or false
 */
export function faultsOf({ row }: Case, ended: Ended | undefined, may: string | false): readonly string[] {
  if (!ended) return [`${row.name}: was not asked`]
  const { result, tookMs } = ended
  const isPassed = result.status === 'passed'
  return [
    ...(isPassed && may === false ? ['passed'] : []),
    ...(!isPassed && may !== false ? [`${result.status}, although ${may}`] : []),
    ...(tookMs > mostOf(row) ? [`took ${Math.round(tookMs)} ms`] : []),
    ...faultsOfWords(ended),
  ].map((fault) => `${row.name}: ${fault}`)
}
