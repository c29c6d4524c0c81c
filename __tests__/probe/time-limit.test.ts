import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, test } from '@jest/globals'
import { connectTcp } from '../../src/probe/tcp.ts'
import { limitTime, timeLimit } from '../../src/probe/time-limit.ts'
import { holdUp } from '../support/hold-up.ts'
import { closeServers, tcpServer } from '../support/tls-servers.ts'

afterEach(closeServers)

const over = (ms: number): Promise<void> => new Promise((done) => void limitTime(ms, done))

describe('a limit of time', () => {
  test.each([-5, 0, 0.2, 20])('of %p ms is over some time', async (ms) => {
    await over(ms)
  })

  test.each([1, 20, 200])('of %i ms is over after what had come by then was read', async (ms) => {
    const { port } = await tcpServer(() => {})
    const asked = connectTcp('127.0.0.1', port, ms)
    holdUp(ms * 2)
    const connection = await asked
    if (connection.state === 'open') connection.socket.destroy()
    expect(connection.state).toBe('open')
  })

  test('does not come once it was ended, not even where its timer has gone off', async () => {
    let calls = 0
    const end = limitTime(1, () => calls++)
    // Gone off in the same turn, and before it what it would call.
    setTimeout(end, 1)
    holdUp(20)
    await over(50)
    expect(calls).toBe(0)
  })

  test('may be longer than a timer of Node', async () => {
    let isOver = false
    const end = limitTime(2 ** 40, () => {
      isOver = true
    })
    await over(20)
    end()
    expect(isOver).toBe(false)
  })
})

describe('its signal', () => {
  test('is aborted at the end', async () => {
    const signal = timeLimit(20)
    expect(signal.aborted).toBe(false)
    await new Promise((aborted) => signal.addEventListener('abort', aborted))
    expect(signal.aborted).toBe(true)
  })

  test('keeps no process alive', () => {
    const file = new URL('../../src/probe/time-limit.ts', import.meta.url).href
    const program = `import { timeLimit } from ${JSON.stringify(file)}; timeLimit(3600000)`
    const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 30_000 })
    expect([status, signal]).toEqual([0, null])
  })
})
