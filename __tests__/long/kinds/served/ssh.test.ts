/** Takes long: starts an SSH server and a program behind it for every case. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { withPrograms } from '../../../support/packages.ts'
import { type Site, site } from '../../../support/site.ts'
import { startSshd, type TestSshd } from '../../../support/sshd.ts'
import { recorded } from '../../../support/systemctl.ts'
import { check, rulesAt } from '../../../support/world.ts'

withPrograms(['sshd', 'ssh'], 'what a unit of a server runs with', () => {
  const bin = mkdtempSync(join(tmpdir(), 'readiness-systemctl-'))
  const processes: ChildProcess[] = []
  let sshd: TestSshd
  let shop: Site

  beforeAll(async () => {
    sshd = await startSshd(`${bin}:/usr/local/bin:/usr/bin:/bin`)
    shop = await site(({ url }) => (url === '/' ? '<title>Shop</title>' : { status: 404, body: 'Not Found' }))
  })
  afterEach(() => {
    for (const one of processes.splice(0)) one.kill()
  })
  afterAll(async () => {
    sshd.stop()
    await shop.close()
    rmSync(bin, { recursive: true, force: true })
  })

  /** What stands in for systemctl where no systemd runs says what a real one said, to these arguments alone. */
  function systemctl(text: string): void {
    writeFileSync(join(bin, 'said'), text)
    const wanted = 'show --no-pager --property=LoadState,MainPID,Environment,EnvironmentFiles -- shop.service'
    const script = `#!/bin/sh\n[ "$*" = '${wanted}' ] || exit 1\nexec cat '${join(bin, 'said')}'\n`
    writeFileSync(join(bin, 'systemctl'), script, { mode: 0o755 })
  }

  function start(env: Record<string, string>): number {
    const one = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { env, stdio: 'ignore' })
    processes.push(one)
    return one.pid ?? 0
  }

  function ask(file: string, rules: readonly string[] = ['running']) {
    writeFileSync(join(sshd.directory, '.env'), file)
    const app = {
      ssh: `${sshd.account}@127.0.0.1`,
      port: sshd.port,
      key: sshd.key,
      'known-hosts': sshd.knownHosts,
      directory: sshd.directory,
      timeout: 20_000,
    }
    const environment = { name: 'production', url: shop.url }
    return check('served', { on: 'app', file: '.env', unit: 'shop.service', rules }, { environment, servers: { app } })
  }

  test('is read from its process', async () => {
    systemctl(recorded.running(start({ DEBUG: 'True', DJANGO_ALLOWED_HOSTS: '127.0.0.1' })))
    const result = await ask('DEBUG=False\nDJANGO_ALLOWED_HOSTS=127.0.0.1\n')
    expect([result.status, result.findings.map(({ message }) => message)]).toEqual([
      'failed',
      [expect.stringContaining('the process of shop.service has another DEBUG than the file declares')],
    ])
  })

  test('and passes where it is what the file declares, in other words', async () => {
    systemctl(recorded.running(start({ DEBUG: '0', SECRET_KEY: 'hunter2hunter2', NODE_ENV: 'production' })))
    expect((await ask('DEBUG=False\n')).status).toBe('passed')
  })

  test('counts in place of the file for the other rules', async () => {
    systemctl(recorded.running(start({ DJANGO_ALLOWED_HOSTS: 'shop.test' })))
    const result = await ask('DJANGO_ALLOWED_HOSTS=127.0.0.1\n', ['hosts'])
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['served/hosts']])
  })

  test('is what the unit sets, where it does not run and reads no file', async () => {
    systemctl(recorded.running(0).replace(/^EnvironmentFiles=\/srv.*\n/m, ''))
    const result = await ask('DEBUG=True\nDJANGO_ALLOWED_HOSTS=.shop.test,shop.test\n')
    expect([result.status, result.findings[0]?.message]).toEqual([
      'failed',
      expect.stringContaining('Environment= of shop.service has another DEBUG'),
    ])
  })

  test('is the file, where systemd itself reads it', async () => {
    systemctl(recorded.running(0, join(sshd.directory, '.env')))
    expect((await ask('DEBUG=True\n')).status).toBe('passed')
  })

  test('is not known, where it does not run and reads another file, also one of the same name', async () => {
    const folder = join(sshd.directory, 'other')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '.env'), 'DEBUG=True\n')
    const other = join(folder, '.env')
    systemctl(recorded.running(0, other))
    const result = await ask('DEBUG=False\n')
    expect([result.status, rulesAt(result)]).toEqual(['error', ['served/no-source']])
    // The last one wins, by whatever name.
    const [first = '', second = ''] = recorded.running(0, other).match(/^EnvironmentFiles=.*\n/gm) ?? []
    symlinkSync('.env', join(sshd.directory, 'link.env'))
    const link = second.replace(other, join(sshd.directory, 'link.env'))
    systemctl(
      recorded
        .running(0, other)
        .replace(first, '')
        .replace(second, second + link),
    )
    expect((await ask('DEBUG=False\n')).status).toBe('passed')
  })

  test('a unit that does not exist, and a server without systemd, are no pass', async () => {
    systemctl(recorded.notFound)
    for (const gone of [false, true]) {
      if (gone) rmSync(join(bin, 'systemctl'))
      const result = await ask('DEBUG=False\n')
      expect([result.status, rulesAt(result)]).toEqual(['error', ['served/no-source']])
    }
  })
})
