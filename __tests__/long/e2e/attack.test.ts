import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import { formats } from '../../../src/report/render.ts'
import { gate } from '../../support/gate.ts'
import { action, Project, gate as program, readiness } from '../../support/program.ts'
import { serve, type TestServer } from '../../support/server.ts'

// Takes long: a process for every attack.

let project: Project
afterEach(() => project.remove())

const section = (items: string): string => `sections:\n  - title: S\n    items:\n${items}\n`
const here = '      - { id: here, title: Here, file: { path: .github/readiness.yml } }'
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

function checklist(text: string, files: Readonly<Record<string, string>> = {}): Project {
  project = new Project({ '.github/readiness.yml': text, ...files })
  return project
}

describe('a green that is not deserved', () => {
  test.each([
    ['', 'empty'],
    ['# only a comment\n', 'a comment'],
    ['- a\n', 'a list'],
  ])('a file to extend that holds %j is refused, not passed over', async (base) => {
    checklist(`version: 1\nextends: [./base.yml]\n${section(here)}`, { 'base.yml': base })
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]).toMatchObject({
      message: './base.yml holds no checklist',
      location: { file: '.github/readiness.yml', line: 2 },
    })
  })

  test('YAML 1.1, in which `required: no` is false', async () => {
    checklist(
      `%YAML 1.1\n---\nversion: 1\n${section(`${here}\n      - { id: a, title: A, required: no, file: { path: gone } }`)}`,
    )
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toContain('YAML 1.1')
  })

  test('YAML 1.2 may say so', async () => {
    checklist(`%YAML 1.2\n---\nversion: 1\n${section(here)}`)
    expect((await gate(project)).code).toBe(0)
  })

  test.each(['.nan', '.inf', '-.inf'])('nothing can be compared with %s', async (number) => {
    checklist(
      `version: 1\n${section(`${here}\n      - { id: a, title: A, http: { request: GET http://127.0.0.1:1/, expect: { json: { $.a: { ne: ${number} } } } } }`)}`,
    )
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toContain('not a number')
  })

  test('a number that would be rounded is to be written in quotes', async () => {
    checklist(`version: 1\nvars: { account: 9007199254740993 }\n${section(here)}`)
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toContain('in quotes')
  })

  test('a waiver on what was never asked is no evaluation', async () => {
    checklist(
      `version: 1\n${section(`
      - { id: optional, title: O, required: false, file: { path: gone } }
      - { id: a, title: A, needs: [optional], file: { path: gone } }`)}`,
      { '.github/readiness/waivers.yml': `- { item: a, reason: x, approved-by: me, expires: ${day(5)} }\n` },
    )
    const { code, report } = await gate(project)
    expect(report.items[1]?.status).toBe('waived')
    expect([code, report.verdict]).toEqual([2, 'error'])
  })

  test('no time to answer makes a closed port of an open one, so it is refused', async () => {
    checklist(
      `version: 1\n${section('      - { id: p, title: P, ports: { host: 127.0.0.1, closed: [1], timeout: 0s } }')}`,
    )
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toContain('between 1ms and 24h')
  })

  test('JUnit tells a gate that warnings close', async () => {
    checklist(
      `version: 1\n${section('      - { id: a, title: A, env: { rules: [debug-on, placeholder], override: { debug-on: warning } } }')}`,
      {
        '.env': 'DEBUG=True\n',
      },
    )
    const args = ['run', '--env-file', '.env', '--fail-on', 'warning', '--format', 'junit']
    const { code, stdout } = await readiness(args, project.path)
    expect(code).toBe(1)
    expect(stdout).toContain('failures="1"')
    expect(stdout).toContain('<failure')
  })
})

describe('faults', () => {
  test('durations beyond the calendar are refused', async () => {
    checklist(
      `version: 1\ndefaults: { timeout: 30d, waiver: { valid-for: 99999999999d }, attestation: { valid-for: 99999999999d } }\n${section(here)}`,
      { '.github/readiness/waivers.yml': `- { item: here, reason: x, approved-by: me, expires: ${day(5)} }\n` },
    )
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.map(({ message }) => message)).toEqual([
      expect.stringContaining('between 1ms and 24h'),
      expect.stringContaining('36500d'),
      expect.stringContaining('36500d'),
    ])
  })

  test.each([1, -1])('a chain of thousands of needs is refused (direction %i)', async (direction) => {
    const items = Array.from(
      { length: 3000 },
      (_, n) => `      - { id: i${n}, title: I, ${n === 2999 ? 'file: { path: x }' : `needs: [i${n + 1}]`} }`,
    )
    checklist(`version: 1\n${section((direction > 0 ? items : items.reverse()).join('\n'))}`)
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toContain('a chain of more than 500')
  })

  test('half a surrogate pair breaks no format', async () => {
    checklist(
      `version: 1\nenvironments: { p: { env-file: "a\\ud800b" } }\n${section('      - { id: a, title: "A\\ud800", env: { rules: [debug-on] } }')}`,
      { 'a\ufffdb': 'DEBUG=True\nKEY="\\ud800abcdef"\n' },
    )
    for (const format of ['json', 'sarif', 'junit']) {
      const { code, stdout, stderr } = await readiness(['run', '--format', format], project.path)
      expect([format, code, stderr.includes('internal fault')]).toEqual([format, 1, false])
      expect(stdout.isWellFormed() && !stdout.includes('\\ud800')).toBe(true)
    }
  })
})

describe('files as editors and shells write them', () => {
  const attestation = `- item: a\r\n  by: me\r\n  on: ${day(-1)}\r\n`
  const manual = '      - { id: a, title: A, manual: { how: x } }'

  test('a byte order mark and CRLF are no fault', async () => {
    checklist(`\ufeffversion: 1\r\n${section(manual)}`, {
      '.github/readiness/attestations.yml': `\ufeff${attestation}`,
    })
    expect((await gate(project)).code).toBe(0)
  })

  test.each(['.github/readiness.yml', '.github/readiness/attestations.yml'])('UTF-16 in %s is named', async (file) => {
    checklist(`version: 1\n${section(manual)}`)
    project.write(file, Buffer.from(`\ufeff${attestation}`, 'utf16le'))
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]).toMatchObject({ message: `${file} is not UTF-8 text`, location: { file } })
  })

  test('a lone word is named with its file', async () => {
    checklist(`version: 1\n${section(manual)}`, { '.github/readiness/attestations.yml': 'none' })
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]).toMatchObject({
      message: 'expected a map or a list',
      location: { file: '.github/readiness/attestations.yml', line: 1 },
    })
  })
})

test.each(['environment', 'url', 'env-content', 'phase', 'only'])(
  '--%s without a value is not passed over',
  async (name) => {
    checklist(`version: 1\n${section(here)}`)
    const { code, stderr } = await readiness(['run', `--${name}`, ''], project.path)
    expect(code).toBe(2)
    expect(stderr).toContain(`--${name} is empty`)
  },
)

describe('an env file with NODE_OPTIONS, which Node would apply to the gate itself', () => {
  const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')
  const files = { '.env': 'NODE_OPTIONS=--require=./options.cjs\n', 'options.cjs': 'console.log("applied")\n' }

  async function started(args: readonly string[]): Promise<{ code: number | null; output: string }> {
    const [program = '', ...rest] = args
    const child = spawn(program, [...rest, 'run', '--env-file', '.env'], { cwd: project.path })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
    const code = await new Promise<number | null>((done) => child.once('close', done))
    return { code, output }
  }

  test('is refused where Node has done so', async () => {
    checklist(`version: 1\n${section(here)}`, files)
    const { code, output } = await started([process.execPath, entry])
    expect(code).toBe(2)
    expect(output).toContain('Node has applied the NODE_OPTIONS of .env')
  })

  test.each([
    ['behind --', [process.execPath, '--', entry]],
    [
      'by its first line',
      ['/usr/bin/env', '-S', /^#!\/usr\/bin\/env -S (.+)$/m.exec(readFileSync(entry, 'utf8'))?.[1] ?? '', entry],
    ],
  ])('is only looked at where the program is started %s', async (_name, args) => {
    checklist(`version: 1\n${section(here)}`, files)
    const { code, output } = await started(args)
    expect([code, output.includes('applied')]).toEqual([0, false])
  })
})

describe('where the output goes', () => {
  test.each([
    ['--output', '.github'],
    ['--output', '.github/readiness.yml/x'],
    ['--report-directory', '.github/readiness.yml'],
  ])('%s %s cannot be written: said plainly, exit code 2', async (option, path) => {
    checklist(`version: 1\n${section(here)}`)
    const { code, stderr } = await readiness(['run', option, path], project.path)
    expect(code).toBe(2)
    expect(stderr).toContain('the report cannot be written to')
    expect(stderr).not.toContain('internal fault')
  })

  test('the Action with a report directory that cannot be written still gives summary and outputs, and fails', async () => {
    checklist(`version: 1\n${section(here)}`)
    const result = await action(project, { 'report-directory': '.github/readiness.yml' })
    expect(result.code).toBe(2)
    expect(result.summary).toContain('Ready')
    expect(result.outputs.verdict).toBe('ready')
    expect(result.commands.some((line) => line.startsWith('::error') && line.includes('cannot be written'))).toBe(true)
  })

  test('a report directory may be absolute', async () => {
    checklist(`version: 1\n${section(here)}`)
    const result = await action(project, { 'report-directory': `${project.path}/out` })
    expect(result.outputs.report).toBe(`${project.path}/out/report.json`)
  })

  test('readers that went away do not change the exit code', async () => {
    checklist(`version: 1\n${section(here)}`)
    const code = await new Promise((done) => {
      const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')
      const child = spawn(process.execPath, [entry, 'run'], { cwd: project.path, stdio: ['ignore', 'pipe', 'pipe'] })
      child.stdout.destroy()
      child.stderr.destroy()
      child.once('close', done)
    })
    expect(code).toBe(0)
  })
})

describe('hostile text', () => {
  test('a configuration error shows no control characters, however long the key', async () => {
    checklist(`version: 1\n"evil\\e[31m\\u202e\\n::error::x${'y'.repeat(9000)}": 1\n${section(here)}`)
    const { stdout } = await readiness(['run', '--format', 'json'], project.path)
    expect((JSON.parse(stdout) as Report).problems).toHaveLength(1)
    expect(stdout.length).toBeLessThan(4000)
    for (const args of [['check'], ['run'], ['run', '--format', 'markdown']]) {
      const result = await readiness(args, project.path)
      expect(result.stdout + result.stderr).not.toMatch(/[\u001b\u202e]|^\s*::/m)
    }
  })

  test.each(formats)('no line of %s is a workflow command', async (format) => {
    const title = 'A\\n::error::one\\n  ::add-mask::two ##[error]three'
    checklist(
      `version: 1\n${section(`      - { id: a, title: "${title}", owner: "${title}", fix: "${title}", file: { path: gone } }`)}`,
    )
    const { stdout } = await readiness(['run', '--format', format], project.path)
    expect(stdout).not.toMatch(/^\s*::/m)
    expect(stdout).not.toContain('##[')
  })

  test('a section of the document that leaves code open does not swallow the rest of the summary', async () => {
    checklist(
      `version: 1\ndocument: LIST.md\non-failure: { show: [Rollback] }\n${section('      - { id: a, title: A, file: { path: gone } }')}`,
      { 'LIST.md': '# List\n\n## Rollback\n\n~~~~\n```\nundo\n```\n' },
    )
    const { stdout } = await readiness(['run', '--format', 'markdown'], project.path)
    expect(stdout).toContain('undo\n```\n~~~~\n')
  })
})

describe('secrets', () => {
  const secret = 'sklive_Abcdefghijklmnopqrstuvwxyz0123'
  let server: TestServer
  beforeAll(async () => {
    server = await serve((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.setHeader('x-frame-options', 'B'.repeat(180) + secret)
      response.setHeader('referrer-policy', 'C'.repeat(185) + secret)
      response.setHeader('x-content-type-options', 'D'.repeat(170) + secret)
      response.setHeader('content-security-policy', `default-src ${'e'.repeat(160)} ${secret}`)
      response.setHeader('access-control-allow-origin', `https://${'a'.repeat(175)}${secret}`)
      response.end(`<html>${secret.toUpperCase()} ${Buffer.from(`u:${secret}`).toString('base64')}</html>`)
    })
  })
  afterAll(() => server.close())

  test.each(['.env', 'absolute'])('one that a target gives back is not shown in part (env file: %s)', async (where) => {
    const items = `
      - { id: h, title: H, headers: { rules: [csp-*, referrer-policy, nosniff, clickjacking] } }
      - { id: c, title: C, cors: { allowed: [https://a.example] } }
      - { id: b, title: B, http: { request: GET /, expect: { body: { contains: nothing } } } }`
    checklist(`version: 1\n${section(items)}`, { '.env': `STRIPE=${secret}\n` })
    const file = where === '.env' ? where : `${project.path}/.env`
    for (const format of ['text', 'markdown']) {
      const args = ['run', '--url', server.url, '--env-file', file, '--format', format]
      const { code, stdout, stderr } = await readiness(args, project.path)
      expect(code).toBe(1)
      expect(stdout + stderr).not.toMatch(/skli|klive|c2tsaXZl|VfQWJj/i)
    }
  })

  test('one of white space counts as not set', async () => {
    checklist(`version: 1\nsecrets: [BLANK]\n${section(here)}`)
    const { code, report } = await gate(project, [], { BLANK: '     ' })
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toBe('the secret BLANK is not set')
  })

  test('a pull request that leaves out `secrets` gets no command beside those of the step', async () => {
    checklist(`version: 1\n${section('      - { id: a, title: A, command: { run: "echo $DEPLOY_TOKEN > leaked" } }')}`)
    const env = { DEPLOY_TOKEN: secret, GITHUB_EVENT_NAME: 'pull_request_target' }
    const refused = await program(project, [], env)
    expect(refused.report.items[0]?.checks[0]?.findings[0]?.rule).toBe('gate/untrusted-command')
    expect(() => project.read('leaked')).toThrow()
    expect((await program(project, ['--allow-pull-request-commands'], env)).code).toBe(0)
  })
})
