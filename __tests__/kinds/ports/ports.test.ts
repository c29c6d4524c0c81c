import { afterEach, describe, expect, test } from '@jest/globals'
import { ports } from '../../../src/kinds/ports/index.ts'
import type { Observation, PortState } from '../../../src/kinds/ports/observation.ts'
import type { Config } from '../../../src/kinds/ports/schema.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { deadPort } from '../../support/ports.ts'
import { closeServers, tcpServer } from '../../support/tls-servers.ts'
import { check, rulesAt, testWorld } from '../../support/world.ts'

afterEach(closeServers)

const accept = (): void => {}
const net = (addresses: readonly string[]) => ({ net: { resolve: new Map([['shop.test', addresses]]) } })

describe('ports seen from here', () => {
  test('open and refused, as wished for', async () => {
    const { port } = await tcpServer(accept)
    const dead = await deadPort()
    const result = await check('ports', { host: '127.0.0.1', open: [port], closed: [dead] })
    expect(result.status).toBe('passed')
    expect(result.findings).toMatchObject([{ rule: 'ports/seen', observed: `${port} open, ${dead} closed (refused)` }])
  })

  test('open that must be closed', async () => {
    const { port } = await tcpServer(accept)
    const result = await check('ports', { host: '127.0.0.1', closed: [port] })
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['ports/closed'])
  })

  test('refused that must be open, said so', async () => {
    const result = await check('ports', { host: '127.0.0.1', open: [await deadPort()] })
    expect(result.status).toBe('failed')
    expect(result.findings[0]).toMatchObject({ rule: 'ports/open', observed: 'closed (refused)' })
  })

  test('each address counts; `any` forgives one', async () => {
    const { port } = await tcpServer(accept)
    const both = net(['127.0.0.1', '127.0.0.2'])
    const result = await check('ports', { host: 'shop.test', open: [port] }, both)
    expect(result.status).toBe('failed')
    expect(result.findings[0]?.message).toContain('127.0.0.2')
    const any = await check('ports', { host: 'shop.test', open: [port], addresses: 'any' }, both)
    expect(any.status).toBe('passed')
    expect(rulesAt(any, 'warning')).toEqual(['ports/open'])
    const exposed = await check('ports', { host: 'shop.test', closed: [port], addresses: 'any' }, both)
    expect(rulesAt(exposed)).toEqual(['ports/closed'])
  })

  test("the environment's host is the default", async () => {
    const { port } = await tcpServer(accept)
    const environment = { name: 'production', url: `http://127.0.0.1:${port}` }
    expect((await check('ports', { open: [port] }, { environment })).status).toBe('passed')
    expect(rulesAt(await check('ports', { open: [port] }))).toEqual(['ports/target'])
  })

  test('a name that does not resolve is an error, never "closed"', async () => {
    const result = await check('ports', { host: 'nowhere.invalid', closed: [5432] })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['ports/dns'])
  })

  test('the same port is asked once', async () => {
    const { port, connections } = await tcpServer(accept)
    const questions = new Questions()
    await Promise.all([1, 2, 3].map(() => check('ports', { host: '127.0.0.1', open: [port] }, { questions })))
    expect(connections()).toBe(1)
  })
})

describe('what cannot be had on loopback, judged from plain observations', () => {
  const judge = (states: Record<number, PortState>, config: object, witnesses: Record<number, PortState> = {}) => {
    const list = (of: Record<number, PortState>) =>
      Object.entries(of).map(([port, state]) => ({ port: Number(port), state }))
    const observation: Observation = {
      host: 'shop.test',
      addresses: [{ address: '192.0.2.1', states: list(states), witnesses: list(witnesses) }],
    }
    const { findings } = ports.judge(observation, { addresses: 'all', ...config }, testWorld())
    return findings
      .filter(({ level }) => level !== 'info')
      .map(({ rule, inconclusive = false }) => [rule, inconclusive])
  }

  test('filtered is closed, and not open', () => {
    expect(judge({ 443: 'open', 5432: 'filtered' }, { open: [443], closed: [5432] })).toEqual([])
    expect(judge({ 443: 'filtered' }, { open: [443] })).toEqual([['ports/open', false]])
  })

  test('closed ports prove nothing where nothing answers', () => {
    expect(judge({ 5432: 'filtered' }, { closed: [5432] }, { 443: 'filtered', 80: 'filtered' })).toEqual([
      ['ports/silent', true],
    ])
    expect(judge({ 5432: 'filtered' }, { closed: [5432] }, { 443: 'open', 80: 'filtered' })).toEqual([])
    expect(judge({ 5432: 'filtered', 6379: 'closed' }, { closed: [5432, 6379] })).toEqual([])
  })

  test('a missing route is no pass, nor is what this machine does not let out', () => {
    expect(judge({ 443: 'open', 5432: 'held-back' }, { closed: [5432] })).toEqual([['ports/no-route', true]])
    expect(judge({ 443: 'held-back' }, { open: [443] })).toEqual([['ports/no-route', true]])
    expect(judge({ 5432: 'no-route' }, { closed: [5432] })).toEqual([['ports/no-route', true]])
    expect(judge({ 5432: 'no-ipv6' }, { closed: [5432] })).toEqual([['ports/no-route', true]])
  })

  test.each<[PortState, Partial<Config>, string[]]>([
    ['held-back', { closed: [5432] }, ['ports/no-route']],
    ['no-route', { closed: [5432] }, ['ports/no-route']],
    ['held-back', { open: [5432] }, []],
    ['filtered', { closed: [5432] }, []],
  ])('`any` forgives %s of one address for %j: no port that may be exposed', (state, config, rules) => {
    const of = (address: string, seen: PortState) => ({ address, states: [{ port: 5432, state: seen }], witnesses: [] })
    const good = of('192.0.2.1', config.open ? 'open' : 'closed')
    const { findings } = ports.judge(
      { host: 'shop.test', addresses: [good, of('192.0.2.2', state)] },
      { addresses: 'any', ...config },
      testWorld(),
    )
    expect(findings.filter(({ level = 'error' }) => level === 'error').map(({ rule }) => rule)).toEqual(rules)
  })

  test('IPv6 that cannot be seen is skipped beside IPv4 that can', () => {
    const observation: Observation = {
      host: 'shop.test',
      addresses: [
        { address: '192.0.2.1', states: [{ port: 443, state: 'open' }], witnesses: [] },
        { address: '2001:db8::1', states: [{ port: 443, state: 'no-ipv6' }], witnesses: [] },
      ],
    }
    const { findings } = ports.judge(observation, { addresses: 'all', open: [443] }, testWorld())
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['ports/seen', 'info'],
      ['ports/skipped-address', 'info'],
    ])
  })
})

describe('mistakes in the configuration', () => {
  test.each<[string, object, string]>([
    ['no list', { host: 'a.test' }, 'without them nothing is asked'],
    ['an empty list', { open: [] }, 'an empty list asks nothing'],
    ['port 70000', { open: [70000] }, 'a port is at most 65535'],
    ['a port in both lists', { open: [80, 443], closed: [443] }, 'port 443 is in both lists'],
    ['too many', { closed: Array.from({ length: 65 }, (_, n) => n + 1) }, 'at most 64 ports'],
    ['a text', { open: ['443'] }, 'without quotes'],
    ['a misspelt key', { opened: [443] }, 'did you mean "open"?'],
    ['a URL as host', { host: 'https://a.test', open: [443] }, 'no host name or IP address'],
  ])('%s', (_name, text, message) => {
    const result = ports.schema.safeParse(text)
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toContain(message.replaceAll('"', '\\"'))
  })
})
