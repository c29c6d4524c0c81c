/** Takes long: a process for every case, each of which waits for what is left over. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { gate, Project, readiness } from '../../support/program.ts'
import { serve, type TestServer } from '../../support/server.ts'

/** As a library that throws from a timer of its own, where no promise is: every connection to one port never comes about. */
const plant = (port: number): string => `
import { Socket } from 'node:net'
import { setTimeout } from 'node:timers'
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  const { port } = Array.isArray(args[0]) ? args[0][0] : args[0]
  if (Number(port) !== ${port}) return connect.apply(this, args)
  this.connecting = true
  setTimeout(() => { throw new RangeError('planted') }, 20)
  return this
}
process.on('SIGUSR2', () => { throw new RangeError('of nobody') })
`

let healthy: TestServer
let broken: TestServer
const projects: Project[] = []
const closers: (() => unknown)[] = []

beforeAll(async () => {
  healthy = await serve((_request, response) => response.end('ok'))
  broken = await serve((_request, response) => response.end('ok'))
})
afterEach(async () => {
  for (const project of projects.splice(0)) project.remove()
  await Promise.all(closers.splice(0).map((close) => close()))
})
afterAll(() => Promise.all([healthy.close(), broken.close()]))

function project(items: readonly string[]): Project {
  const made = new Project({
    'plant.mjs': plant(broken.port),
    '.github/readiness.yml': `version: 1\ndefaults: { timeout: 30s }\nsections:\n  - title: S\n    items:\n${items.map((item) => `      - ${item}\n`).join('')}`,
  })
  projects.push(made)
  return made
}

const planted = { NODE_OPTIONS: '--import ./plant.mjs' }
const statuses = ({ items }: { items: readonly { id: string; status: string }[] }) =>
  Object.fromEntries(items.map(({ id, status }) => [id, status]))

test('an error that is thrown outside of every promise is that of the check which it ends, and the rest is judged', async () => {
  const made = project([
    `{ id: good, title: T, http: { request: GET ${healthy.url}/ } }`,
    `{ id: bad, title: T, http: { request: GET ${broken.url}/ } }`,
    `{ id: same, title: T, http: { request: GET ${broken.url}/, expect: { status: 200 } } }`,
    `{ id: other, title: T, ports: { host: 127.0.0.1, open: [${healthy.port}] } }`,
    `{ id: needy, title: T, needs: [bad], http: { request: GET ${healthy.url}/needy } }`,
  ])
  const { code, report } = await gate(made, [], planted)
  expect([code, report.verdict]).toEqual([1, 'not-ready'])
  expect(statuses(report)).toEqual({ good: 'passed', bad: 'error', same: 'error', other: 'passed', needy: 'blocked' })
  expect(report.items[1]?.checks[0]?.findings).toMatchObject([
    { rule: 'gate/internal', level: 'error', observed: 'RangeError: planted' },
  ])
})

test('one that no check can be blamed for is that of every check under way, and of none that was done before', async () => {
  let reached = (): void => {}
  const under = new Promise<void>((done) => {
    reached = done
  })
  const silent = await serve(() => reached())
  closers.push(silent.close)
  const made = project([
    `{ id: first, title: T, http: { request: GET ${healthy.url}/ } }`,
    `{ id: waits, title: T, needs: [first], http: { request: GET ${silent.url}/ } }`,
    `{ id: also, title: T, needs: [first], command: { run: sleep 300, timeout: 10m } }`,
    `{ id: later, title: T, needs: [first], ports: { host: 127.0.0.1, open: [${healthy.port}] } }`,
  ])
  let kill = (): void => {}
  const ended = readiness(['run', '--format', 'json'], made.path, planted, (child) => {
    kill = () => child.kill('SIGUSR2')
  })
  await under
  await new Promise((done) => setTimeout(done, 500))
  kill()
  const { code, stdout } = await ended
  expect(code).toBe(1)
  expect(statuses(JSON.parse(stdout))).toEqual({ first: 'passed', waits: 'error', also: 'error', later: 'passed' })
})

test('a name server that the kernel does not let the gate speak to ends no run', async () => {
  const made = project([
    `{ id: good, title: T, http: { request: GET ${healthy.url}/ } }`,
    ...['255.255.255.255', 'fe80::1'].map(
      (address, n) => `{ id: dns-${n}, title: T, dns: { name: shop.example, resolvers: ["${address}"] } }`,
    ),
  ])
  const { code, report } = await gate(made)
  expect([code, statuses(report)]).toEqual([1, { good: 'passed', 'dns-0': 'error', 'dns-1': 'error' }])
})

test('a fault of the gate outside of all checks is exit code 2', async () => {
  const made = project([`{ id: good, title: T, http: { request: GET ${healthy.url}/ } }`])
  made.write(
    'early.mjs',
    `process.on('newListener', (name) => {
      if (name === 'unhandledRejection') queueMicrotask(() => { throw new RangeError('early') })
    })\n`,
  )
  const { code, stderr } = await readiness(['run'], made.path, { NODE_OPTIONS: '--import ./early.mjs' })
  expect([code, stderr]).toEqual([2, expect.stringContaining('internal fault (RangeError)')])
})
