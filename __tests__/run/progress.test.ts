import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { stderrProgress } from '../../src/run/progress.ts'
import { anItem, anItemThat } from '../support/report.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function streamOf(isTTY: boolean, columns = 60) {
  const written: string[] = []
  const write = (text: string): boolean => written.push(text) > 0
  return { written, stream: { isTTY, columns, write } as unknown as NodeJS.WriteStream }
}

describe('on a terminal', () => {
  test('one line names what runs longest, for how long, and the attempt', () => {
    const { written, stream } = streamOf(true)
    const progress = stderrProgress(stream)
    progress.begin({ id: 'a', title: 'Health check' }, 5)
    progress.begin({ id: 'b', title: 'Other' }, 5)
    progress.again('a')
    jest.advanceTimersByTime(12_100)
    expect(written.at(-1)).toBe('\r\u001b[2K[0/5] asking Health check (12 s, attempt 2) and 1 more')
    progress.item(anItem({ id: 'a' }), 1, 5)
    expect(written.at(-1)).toBe('\r\u001b[2K[1/5] asking Other (12 s)')
    progress.end()
    const count = written.length
    jest.advanceTimersByTime(5000)
    expect([written.at(-1), written.length]).toEqual(['\r\u001b[2K', count])
  })

  test('a long title is cut to the columns, and a hostile one stays on its line', () => {
    const { written, stream } = streamOf(true, 30)
    const progress = stderrProgress(stream)
    progress.begin({ id: 'a', title: '::error::x\n日本'.repeat(20) }, 1)
    jest.advanceTimersByTime(300)
    progress.end()
    expect(written[0]?.slice(5)).toMatch(/^\[0\/1\] asking : :error[^\n]*…$/)
  })
})

describe('in a log', () => {
  test('each item that was asked is a line', () => {
    const { written, stream } = streamOf(false)
    const progress = stderrProgress(stream)
    progress.item(anItemThat('error', { durationMs: 1500 }), 1, 3)
    progress.item(anItemThat('skipped'), 2, 3)
    progress.end()
    expect(written).toEqual(['[1/3] could not be asked: Title error (1.5 s)\n'])
  })

  test('where nothing ends for long, it says what it waits for', () => {
    const { written, stream } = streamOf(false)
    const progress = stderrProgress(stream)
    for (const id of ['a', 'b', 'c', 'd']) progress.begin({ id, title: `Item ${id}` }, 4)
    jest.advanceTimersByTime(29_000)
    expect(written).toEqual([])
    jest.advanceTimersByTime(2000)
    expect(written).toEqual(['[0/4] asking Item a (30 s), Item b (30 s), Item c (30 s) and 1 more\n'])
    jest.advanceTimersByTime(30_000)
    progress.end()
    expect(written).toHaveLength(2)
  })
})
