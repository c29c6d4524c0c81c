import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { fakePrograms } from '../../support/programs.ts'
import { type Site, site } from '../../support/site.ts'
import { check, rulesAt } from '../../support/world.ts'

const fake = fakePrograms()
const root = mkdtempSync(join(tmpdir(), 'running-'))
const processes: ChildProcess[] = []
let shop: Site

beforeAll(async () => {
  shop = await site(({ url }) => (url === '/' ? '<title>Shop</title>' : { status: 404, body: 'Not Found' }))
  writeFileSync(join(root, '.env'), 'DEBUG=False\n')
})

afterEach(() => {
  for (const one of processes.splice(0)) one.kill()
})

afterAll(async () => {
  await shop.close()
  rmSync(root, { recursive: true })
})

function unit({ pid = 0, environment = '', file = '', state = 'loaded' }): void {
  const files = file === '' ? '' : `EnvironmentFiles=${file} (ignore_errors=no)\n`
  const stdout = `LoadState=${state}\nMainPID=${pid}\nEnvironment=${environment}\n${files}`
  fake('systemctl', { stdout, when: '-- shop.service' })
}

const ask = (rules = ['running']) => {
  const environment = { name: 'production', url: shop.url, envFiles: ['.env'] }
  return check('served', { unit: 'shop.service', rules }, { environment, root })
}

describe('what a unit runs with', () => {
  test('is the environment of its process, over the file', async () => {
    for (const [value, status] of [
      ['True', 'failed'],
      ['0', 'passed'],
    ] as const) {
      const one = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
        env: { DEBUG: value },
        stdio: 'ignore',
      })
      processes.push(one)
      unit({ pid: one.pid ?? 0, environment: 'DEBUG=False' })
      expect((await ask()).status).toBe(status)
    }
  })

  test('is what the unit sets, where the process cannot be read', async () => {
    unit({ environment: 'DEBUG=True "A=b c"' })
    const result = await ask()
    expect(result.status).toBe('failed')
    expect(result.findings[0]).toMatchObject({
      message: 'Environment= of shop.service has another DEBUG than the file declares',
      location: { file: '.env', line: 1, column: 1 },
    })
    expect(rulesAt(await ask(['debug']))).toEqual(['served/debug'])
  })

  test('is the file, where systemd reads it', async () => {
    unit({ environment: 'DEBUG=True', file: join(root, '.env') })
    expect((await ask()).status).toBe('passed')
  })

  test.each([['a unit that does not exist', { state: 'not-found' }]])('%s is an error', async (_name, how) => {
    unit(how)
    const result = await ask()
    expect([result.status, rulesAt(result)]).toEqual(['error', ['served/no-source']])
  })

  test('a machine without systemd is an error', async () => {
    fake('systemctl', { stderr: 'System has not been booted with systemd\n', exit: 1 })
    expect((await ask()).status).toBe('error')
  })
})
