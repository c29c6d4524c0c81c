import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { written } from '../support/directory.ts'
import { withPrograms } from '../support/packages.ts'
import { Project, readiness } from '../support/program.ts'
import { serve } from '../support/server.ts'
import { startSshd } from '../support/sshd.ts'

test.each([
  ['required', ''],
  ['optional', ', required: false'],
])('SIGTERM ends a run that waits for %s items, with exit code 2 and never green', async (_name, wish) => {
  let asked = (): void => {}
  const reached = new Promise<void>((done) => {
    asked = done
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
      - { id: here, title: Here, file: { path: .github/readiness.yml } }
`,
  })
  let stop = (): void => {}
  const finished = readiness(['run', '--output', 'json=report.json'], project.path, {}, (child) => {
    stop = () => child.kill('SIGTERM')
  })
  await reached
  stop()
  const { code, stdout, stderr } = await finished
  expect(code).toBe(2)
  expect(stdout).toContain('The gate could not run')
  expect(stdout).toContain('A signal stopped this run before everything was asked')
  expect(JSON.parse(project.read('report.json'))).toMatchObject({ verdict: 'error' })
  expect(stderr).toContain('stopped by a signal')
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
