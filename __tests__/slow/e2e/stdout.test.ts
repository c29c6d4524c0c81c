import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { elapsed } from '../../support/measure.ts'
import { Project } from '../../support/program.ts'

const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')
const items = 800
let project: Project

beforeAll(() => {
  const lines = Array.from(
    { length: items },
    (_, n) => `      - { id: i${n}, title: ${'T'.repeat(200)}, manual: { how: x } }\n`,
  )
  project = new Project({
    '.github/readiness.yml': `version: 1\nsections:\n  - title: S\n    items:\n${lines.join('')}`,
  })
})
afterAll(() => project.remove())

/** Pipes the program into one that reads nothing for longer than it would wait for anything else. */
async function printed(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const pipe = '{ "$@" 2>/dev/null; echo "exit $?" >&2; } | { sleep 6; cat; }'
  const child = spawn('sh', ['-c', pipe, 'sh', process.execPath, entry, ...args], {
    cwd: project.path,
    env: { PATH: process.env.PATH ?? '', HOME: project.path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [text, said] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray()),
  )
  return { code: Number(/exit (\d+)/.exec(said?.join('') ?? '')?.[1]), text: text?.join('') ?? '' }
}

test('what is printed arrives whole, however slow its reader is, and the exit code is still the verdict', async () => {
  const took = await elapsed(async () => {
    const [json, text, plan, action] = await Promise.all([
      printed(['run', '--format', 'json']),
      printed(['run']),
      printed(['check']),
      printed([], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: project.path, RUNNER_TEMP: project.path }),
    ])
    expect([json.code, JSON.parse(json.text).items.length]).toEqual([1, items])
    expect([text.code, text.text.trimEnd().split('\n').at(-1)]).toEqual([
      1,
      expect.stringMatching(/^800 waiting for a person in /),
    ])
    expect([plan.code, plan.text.length > 100_000, plan.text.endsWith('\n')]).toEqual([0, true, true])
    expect([action.code, action.text]).toEqual([1, expect.stringMatching(/\n::[\w-]+::\n[\s\S]*$/)])
  })
  expect(took).toBeGreaterThan(6000)
})

test('a reader that goes away holds nothing', async () => {
  const took = await elapsed(async () => {
    const child = spawn(process.execPath, [entry, 'run', '--format', 'json'], {
      cwd: project.path,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((done) => child.once('close', done))).toBe(1)
  })
  expect(took).toBeLessThan(15_000)
})
