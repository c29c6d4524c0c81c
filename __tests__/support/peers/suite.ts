import { beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { rulesAt } from '../world.ts'
import { type Bounds, isInTime, type Meeting, type Misbehaving, meetAll, type Peer, texts, told } from './peer.ts'

export interface Suite {
  /** Those who behave: the check passes, so that no other case fails for the wrong reason. */
  readonly honest: readonly Peer[]
  readonly misbehaving: readonly Misbehaving[]
  readonly timeoutMs: number
  /** For a program that has to be started. */
  readonly extraMs?: number
  /** For what is ended after the check has its result: so long at most, and no time of the check. */
  readonly farewellMs?: number
  /** How texts name whom they mean; without it, by the port. */
  readonly party?: string
  /** Peers that are met at a time. */
  readonly atOnce?: number
  ask(port: number, peer: Peer): Promise<CheckResult>
}

/** Meets every peer, and tells of each by its name. */
export function suiteOfPeers(title: string, suite: Suite): void {
  const { honest, misbehaving, timeoutMs, extraMs = 0, farewellMs = 0, party } = suite
  const bounds: Bounds = { mostMs: timeoutMs * 1.2 + extraMs, farewellMs, party }
  describe(title, () => {
    let meetings: ReadonlyMap<string, Meeting> = new Map()
    const met = (name: string): Meeting => {
      const meeting = meetings.get(name)
      if (!meeting) throw new Error(`${name} was not met`)
      return meeting
    }

    const asExpected = ({ rules, says }: Misbehaving, meeting: Meeting): boolean =>
      isInTime(meeting, bounds) &&
      String(rulesAt(meeting.result)) === String(rules) &&
      texts(meeting.result).some((text) => says.test(text))

    beforeAll(async () => {
      // An honest one first: what a conversation needs is loaded with it.
      await meetAll(honest.slice(0, 1), suite.ask, () => true, 1)
      const passed = await meetAll(honest, suite.ask, () => false, suite.atOnce)
      const others = await meetAll(misbehaving, suite.ask, asExpected, suite.atOnce)
      meetings = new Map([...passed, ...others])
      // On a machine that has other things to do, many are met again.
    }, 300_000)

    test('each has a name of its own', () => {
      const names = [...honest, ...misbehaving].map(({ name }) => name)
      expect(names).toEqual([...new Set(names)])
    })

    test.each(honest.map(({ name }) => name))('passes: %s', (name) => {
      const { result } = met(name)
      expect({ status: result.status, said: texts(result) }).toEqual({ status: 'passed', said: [] })
    })

    test.each(misbehaving.map((peer) => [peer.name, peer] as const))('%s', (name, { status, rules, says }) => {
      expect(told(met(name), says, bounds)).toEqual({
        status,
        rules,
        says,
        time: 'in time',
        mistakes: [],
        passwords: [],
        names: 'the party',
      })
    })
  })
}
