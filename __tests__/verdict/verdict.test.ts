import { describe, expect, test } from '@jest/globals'
import type { Status } from '../../src/model/status.ts'
import type { Waiver } from '../../src/model/waiver.ts'
import { decide } from '../../src/verdict/closing.ts'
import { exitCodeOf, verdictOf } from '../../src/verdict/verdict.ts'
import { applyWaivers, statusOfChecks } from '../../src/verdict/waive.ts'
import { aCheck, aFinding, anItem } from '../support/report.ts'

describe('the verdict', () => {
  const required: [Status, 'ready' | 'not-ready'][] = [
    ['passed', 'ready'],
    ['waived', 'ready'],
    ['skipped', 'ready'],
    ['failed', 'not-ready'],
    ['error', 'not-ready'],
    ['pending', 'not-ready'],
    ['expired', 'not-ready'],
    ['blocked', 'not-ready'],
  ]
  test.each(required)('a required item that is %s makes a run with others %s', (status, verdict) => {
    expect(verdictOf([anItem(), anItem({ status })])).toBe(verdict)
  })

  test.each(required)('an item that is %s and not required never closes the gate', (status) => {
    expect(verdictOf([anItem(), anItem({ status, required: false })])).toBe('ready')
  })

  test('nothing evaluated is an error', () => {
    expect(verdictOf([])).toBe('error')
    expect(verdictOf([anItem({ status: 'skipped' })])).toBe('error')
    expect(verdictOf([anItem({ status: 'skipped' }), anItem({ required: false })])).toBe('error')
  })

  test('warnings close the gate only where the run says so', () => {
    const warned = anItem({ checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })
    expect(decide([warned], 'error', [], [])).toEqual({ verdict: 'ready', closedBy: [] })
    expect(decide([warned], 'warning', [], [])).toMatchObject({
      verdict: 'not-ready',
      closedBy: [{ because: 'warnings' }],
    })
    expect(decide([anItem(), { ...warned, required: false }], 'warning', [], []).verdict).toBe('ready')
    const drift = [aFinding({ level: 'warning' })]
    expect(decide([anItem()], 'error', drift, []).verdict).toBe('ready')
    expect(decide([anItem()], 'warning', drift, []).closedBy).toMatchObject([{ because: 'document-differs' }])
  })

  test('what closes the gate besides the items is told only where they do not', () => {
    const others = [{ because: 'inputs-changed', sentence: 'Changed.' }] as const
    expect(decide([anItem()], 'error', [], others)).toEqual({ verdict: 'not-ready', closedBy: others })
    expect(decide([anItem({ status: 'failed' })], 'error', [], others)).toEqual({ verdict: 'not-ready', closedBy: [] })
    expect(decide([], 'error', [], others).verdict).toBe('error')
  })

  test('exit codes: 0 ready, 1 not ready, 2 could not run; `never` opens only a gate that ran', () => {
    expect([exitCodeOf('ready', 'error'), exitCodeOf('not-ready', 'error'), exitCodeOf('error', 'error')]).toEqual([
      0, 1, 2,
    ])
    expect([exitCodeOf('not-ready', 'never'), exitCodeOf('error', 'never')]).toEqual([0, 2])
  })

  test('an item is what its worst check is', () => {
    const of = (...statuses: Status[]) => statusOfChecks(statuses.map((status) => aCheck({ status })))
    expect(of('passed', 'passed')).toBe('passed')
    expect(of('passed', 'pending')).toBe('pending')
    expect(of('pending', 'error')).toBe('error')
    expect(of('error', 'failed', 'passed')).toBe('failed')
    expect(of()).toBe('passed')
  })
})

describe('waivers', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  const failed = anItem({ status: 'failed', checks: [aCheck({ status: 'failed', findings: [aFinding()] })] })
  const waiver = (over: Partial<Waiver> = {}): Waiver => ({
    item: 'item',
    reason: 'r',
    approvedBy: 'a',
    expires: '2027-01-15',
    ...over,
  })

  test('what a waiver covers is marked, one by one', () => {
    const findings = [aFinding(), aFinding({ level: 'warning' }), aFinding({ rule: 'headers/csp' })]
    const item = anItem({ id: 'a', status: 'failed', checks: [aCheck({ status: 'failed', findings })] })
    const marks = (...waivers: Waiver[]) =>
      applyWaivers(item, waivers, now).checks.flatMap((check) => check.findings.map(({ waived }) => waived ?? false))
    const own = { ...waiver(), item: 'a' }
    expect(marks(own)).toEqual([true, false, true])
    expect(marks({ ...own, rule: 'headers/hsts' })).toEqual([true, true, false])
    expect(marks({ ...own, expires: '2020-01-01' })).toEqual([false, false, false])
    expect(marks({ ...own, item: 'b' })).toEqual([false, false, false])
  })

  test('an active waiver of the item lets it through and says so', () => {
    expect(applyWaivers(failed, [waiver()], now)).toMatchObject({
      status: 'waived',
      waiver: { state: 'active', expires: '2027-01-15' },
    })
  })

  test('it counts through the end of its last day, UTC', () => {
    const lastMoment = new Date('2026-11-23T23:59:59.999Z')
    expect(applyWaivers(failed, [waiver({ expires: '2026-11-23' })], lastMoment).status).toBe('waived')
    expect(applyWaivers(failed, [waiver({ expires: '2026-11-23' })], new Date('2026-11-24T00:00:00Z'))).toMatchObject({
      status: 'failed',
      waiver: { state: 'expired' },
    })
  })

  test('within 14 days of its end it is marked, and not on the 15th', () => {
    expect(applyWaivers(failed, [waiver({ expires: '2026-12-07' })], now).waiver?.state).toBe('ending')
    expect(applyWaivers(failed, [waiver({ expires: '2026-12-08' })], now).waiver?.state).toBe('active')
  })

  test('what passes needs no waiver', () => {
    expect(applyWaivers(anItem(), [waiver()], now)).toMatchObject({ status: 'passed', waiver: { state: 'unneeded' } })
  })

  test('a waiver of a rule covers that rule alone', () => {
    const rule = waiver({ rule: 'headers/hsts' })
    expect(applyWaivers(failed, [rule], now)).toMatchObject({ status: 'waived', checks: [{ status: 'waived' }] })
    const both = anItem({
      status: 'failed',
      checks: [aCheck({ status: 'failed', findings: [aFinding(), aFinding({ rule: 'headers/nosniff' })] })],
    })
    expect(applyWaivers(both, [rule], now).status).toBe('failed')
    expect(applyWaivers(both, [rule, waiver({ rule: 'headers/nosniff' })], now).status).toBe('waived')
    const other = {
      ...failed,
      checks: [...failed.checks, aCheck({ status: 'error', findings: [aFinding({ rule: 'http/timeout' })] })],
    }
    expect(applyWaivers(other, [rule], now).status).toBe('error')
  })

  test('a waiver of another item changes nothing; a skipped item stays skipped', () => {
    expect(applyWaivers(failed, [waiver({ item: 'other' })], now)).toBe(failed)
    expect(applyWaivers(anItem({ status: 'skipped' }), [waiver()], now).status).toBe('skipped')
  })

  test('a waiver of a rule does not unblock an item', () => {
    const blocked = anItem({ status: 'blocked', checks: [] })
    expect(applyWaivers(blocked, [waiver({ rule: 'headers/hsts' })], now).status).toBe('blocked')
  })
})
