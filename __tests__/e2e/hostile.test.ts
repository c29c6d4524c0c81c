import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { formats } from '../../src/report/render.ts'
import { type ActionResult, action, Project, readiness } from '../support/program.ts'
import { serve, type TestServer } from '../support/server.ts'

const attacks = [
  '</td></table><h1>owned</h1>',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '`` ` ``` code',
  '::set-output name=verdict::ready',
  '\n::set-output name=verdict::ready',
  '\r\n  ::error file=a::owned',
  '##[error]owned',
  '\u001b[2J\u001b[31mred',
  '[click](https://evil.test) @everyone #1 https://evil.test/x',
  '\u202egnp.exe',
  '$\\alpha$ ~~gone~~ **bold**',
  '# title GH-123 :smile: 0123456789012345678901234567890123456789',
  '<mailto:a@b.example> ##[endgroup]',
]

let server: TestServer
let project: Project
let result: ActionResult

beforeAll(async () => {
  server = await serve((request, response) => {
    const index = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('n'))
    const text = attacks[index] ?? ''
    response.setHeader('content-type', 'application/json')
    response.setHeader('x-attack', text.replace(/[^\t\u0020-\u007e]/g, ' '))
    response.end(JSON.stringify({ status: text }))
  })
  const items = attacks.flatMap((text, n) => {
    const title = JSON.stringify(`Item ${n} ${text}`)
    return [
      `      - { id: json-${n}, title: ${title}, http: { request: "GET /?n=${n}&p=%3Cb%3E|%60", expect: { json: { $.status: healthy } } } }`,
      `      - { id: body-${n}, title: ${title}, owner: ${JSON.stringify(text.trim() || 'x')}, http: { request: "GET /?n=${n}", expect: { body: { eq: ${JSON.stringify(text)} } } } }`,
      `      - { id: header-${n}, title: T, fix: ${JSON.stringify(text.trim() || 'x')}, http: { request: "GET /?n=${n}", expect: { headers: { x-attack: safe } } } }`,
    ]
  })
  project = new Project({
    '.github/readiness.yml': `version: 1\nenvironments: { production: { url: "${server.url}" } }\nsections:\n  - title: "</td>|::notice::"\n    items:\n${items.join('\n')}\n`,
  })
  result = await action(project)
}, 30_000)

afterAll(async () => {
  project.remove()
  await server.close()
})

test('the gate judged everything', () => {
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ verdict: 'not-ready', failed: String(attacks.length * 3) })
})

test('no text of a target or a checklist becomes a workflow command', () => {
  expect(result.commands.filter((command) => !/^::(add-mask|warning|error|notice)\b/.test(command))).toEqual([])
  // What keeps the gate closed is told in one annotation, with its texts as texts.
  const own = result.commands.filter((command) => /^::error title=❌ Not ready/.test(command))
  expect(own).toHaveLength(1)
  expect(result.commands.filter((command) => !own.includes(command) && /owned|evil/.test(command))).toEqual([])
  for (const line of result.stdout.split(/\r?\n/)) {
    expect(line).not.toContain('##[')
    if (line.trimStart().startsWith('::set-output')) throw new Error('a command in the log')
  }
})

test.each(formats)('nor does one when the command prints %s in a step', async (format) => {
  project.write('runbook.md', '# Rollback\n\n::error::owned\n\n```\n  ::set-env name=a::owned\n##[error]owned\n```\n')
  const checklist = project.read('.github/readiness.yml')
  const shown = `document: runbook.md\non-failure: { show: [Rollback] }\n`
  project.write('shown.yml', checklist.replace('version: 1\n', `version: 1\n${shown}`))
  const { stdout, stderr } = await readiness(['run', '--config', 'shown.yml', '--format', format], project.path)
  // A badge says the verdict alone.
  expect(stdout.includes('owned')).toBe(format !== 'badge')
  for (const line of `${stdout}\n${stderr}`.split(/\r?\n/)) {
    expect(line.trimStart().startsWith('::')).toBe(false)
    expect(line).not.toContain('##[')
  }
})

test('no control or bidirectional character reaches any output', () => {
  for (const text of [result.stderr, result.summary, project.read('.runner/readiness/report.json')]) {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/)
  }
})

test('the summary keeps its shape: every table row has as many cells as its head, and no markup of the target', () => {
  expect(result.summary).not.toMatch(/<(img|h1|script)|<\/td|<\/table/i)
  const words = result.summary.replace(/`[^`\n]*`/g, '')
  expect(words).not.toMatch(/\]\(https:\/\/evil/)
  expect(words).not.toContain('@everyone')
  expect(words).not.toContain('https://evil.test')
  const lines = result.summary.split('\n')
  for (const [index, line] of lines.entries()) {
    if (!/^\| ---/.test(line)) continue
    const cells = (text: string): number => text.replace(/\\\|/g, '').split('|').length
    const width = cells(line)
    expect(cells(lines[index - 1] ?? '')).toBe(width)
    for (let row = index + 1; lines[row]?.startsWith('|'); row++)
      expect([row, cells(lines[row] ?? '')]).toEqual([row, width])
  }
})
