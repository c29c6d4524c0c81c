import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { written } from '../support/directory.ts'
import { withPrograms } from '../support/packages.ts'
import { action, Project, readiness } from '../support/program.ts'
import { serve } from '../support/server.ts'
import { startSshd } from '../support/sshd.ts'

test.each([
  ['SIGTERM', 'required', ''],
  ['SIGTERM', 'optional', ', required: false'],
  ['SIGINT', 'required', ''],
  ['SIGINT, SIGTERM', 'required', ''],
])('%s ends a run that waits for %s items, with exit code 2 and never green', async (signals, _name, wish) => {
  let asked = (): void => {}
  const reached = new Promise<void>((done) => {
    asked = done
  })
  let told = (): void => {}
  const ended = new Promise<void>((done) => {
    told = done
  })
  const server = await serve(() => asked())
  const project = new Project({
    '.github/readiness.yml': `version: 1
environments: { production: { url: "${server.url}" } }
sections:
  - title: S
    items:
      - { id: wait, title: Wait, http: { request: GET /, timeout: 60s, retry: { for: 5m, every: 1s } }${wish} }
      - { id: sleep, title: Sleep, command: { run: sleep 300, timeout: 10m }${wish} }
      - { id: after, title: After, needs: [wait], http: { request: GET /after } }
      - { id: page, title: Page, headers: {}${wish} }
      - { id: here, title: Here, file: { path: .github/readiness.yml } }
`,
  })
  let stop = (): void => {}
  const finished = readiness(['run', '--output', 'json=report.json'], project.path, {}, (child) => {
    child.stderr?.on('data', (text) => {
      if (/Here \(/.test(String(text))) told()
    })
    // As a runner does, which sends the second where the first has not ended it.
    stop = () => {
      for (const signal of signals.split(', ')) child.kill(signal as NodeJS.Signals)
    }
  })
  await Promise.all([reached, ended])
  stop()
  const { code, stdout, stderr } = await finished
  expect(code).toBe(2)
  expect(stdout).toContain('The gate could not run')
  expect(stdout).toContain('A signal stopped this run before everything was asked')
  const report = JSON.parse(project.read('report.json'))
  expect(report).toMatchObject({
    verdict: 'error',
    causes: [{ cause: expect.stringMatching(/the run was cancelled$/), items: ['wait', 'sleep', 'after', 'page'] }],
  })
  const items: { id: string; status: string; checks: { findings: { rule: string; url?: string }[] }[] }[] = report.items
  const found = items.map(({ id, status, checks }) => [
    id,
    status,
    checks.flatMap(({ findings }) => findings.map(({ rule, url }) => [rule, url])),
  ])
  const cutOff = ['error', [['gate/cancelled', undefined]]]
  expect(found).toEqual([
    ['wait', ...cutOff],
    ['sleep', ...cutOff],
    ['after', 'blocked', []],
    ['page', ...cutOff],
    ['here', 'passed', []],
  ])
  expect(stderr).toContain('stopped by a signal')
  project.remove()
  await server.close()
})

test('a job that is cancelled has its summary, its outputs and its report', async () => {
  let stop = (): void => {}
  const server = await serve(() => stop())
  const project = new Project({
    '.github/readiness.yml': `version: 1
sections:
  - title: S
    items:
      - { id: wait, title: Wait, http: { request: "GET ${server.url}/", timeout: 60s } }
`,
  })
  const { code, outputs, summary } = await action(project, {}, {}, (child) => {
    stop = () => {
      child.kill('SIGINT')
      child.kill('SIGTERM')
    }
  })
  expect(code).toBe(2)
  expect(outputs).toMatchObject({ verdict: 'error', ready: 'false', failed: '0', error: '1' })
  expect(summary).toContain('A signal stopped this run before everything was asked')
  expect(summary).toContain('Not asked to its end, since the run was cancelled')
  expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))).toMatchObject({ verdict: 'error' })
  project.remove()
  await server.close()
})

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

withPrograms(['sshd', 'ssh', 'ssh-keygen'], 'SIGTERM while a command runs on a server', () => {
  test('ends the command there too, leaves nothing behind, and is told', async () => {
    const sshd = await startSshd()
    stops.push(() => sshd.stop())
    const key = '${{ secrets.KEY }}'
    const app = { ssh: `${sshd.account}@127.0.0.1`, port: sshd.port, key, 'known-hosts': sshd.knownHosts }
    const project = new Project({
      '.github/readiness.yml': JSON.stringify({
        version: 1,
        secrets: ['KEY'],
        servers: { app: { ...app, directory: sshd.directory } },
        sections: [
          {
            title: 'S',
            items: [
              { id: 'a', title: 'A', command: { run: 'echo $$ > pid; exec sleep 300', on: 'app', timeout: '10m' } },
            ],
          },
        ],
      }),
    })
    stops.push(() => project.remove())
    let stop = (): void => {}
    const finished = readiness(['run'], project.path, { KEY: sshd.key }, (child) => {
      stop = () => child.kill('SIGTERM')
    })
    const pid = join(sshd.directory, 'pid')
    await written(pid)
    stop()
    const { code, stderr } = await finished
    expect(code).toBe(2)
    expect(stderr).toContain('stopped by a signal')
    const runs = (): boolean => existsSync(`/proc/${readFileSync(pid, 'utf8').trim()}`)
    while (runs()) await new Promise((next) => setTimeout(next, 20))
    const left = readdirSync(tmpdir()).filter((name) => {
      const config = join(tmpdir(), name, 'config')
      return (
        name.startsWith('rg-') && existsSync(config) && readFileSync(config, 'utf8').includes(`Port ${sshd.port}\n`)
      )
    })
    expect(left).toEqual([])
  })
})
