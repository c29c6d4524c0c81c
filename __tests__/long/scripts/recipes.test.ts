import { globSync, readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { describe, expect, test } from '@jest/globals'
import { parse, parseDocument } from 'yaml'
import { commands } from '../../../src/cli/commands.ts'
import { optionsOf } from '../../../src/run/options.ts'
import { blocksOf } from '../../support/blocks.ts'
import { Project, readiness } from '../../support/program.ts'

/** Takes long: whole runs of the recipes. */

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly steps: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly name?: string
  readonly on: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const pages = globSync(['README.md', 'docs/**/*.md'])
const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object }

/** What the documents use besides the gate. */
const actions = [
  'actions/checkout@v7',
  'actions/upload-artifact@v4',
  'actions/download-artifact@v5',
  'github/codeql-action/upload-sarif@v4',
]

function stepsIn(data: unknown): Step[] {
  if (Array.isArray(data))
    return data.filter((one): one is Step => typeof one === 'object' && one !== null && ('uses' in one || 'run' in one))
  const { jobs = {} } = (data ?? {}) as Partial<Workflow>
  return Object.values(jobs).flatMap(({ steps }) => steps)
}

describe.each(pages.filter((page) => blocksOf(page).length > 0))('YAML of %s', (page) => {
  const blocks = blocksOf(page)

  test('is YAML, with each key once', () => {
    for (const block of blocks)
      expect([block, parseDocument(block).errors.map(({ message }) => message)]).toEqual([block, []])
  })

  test('names actions that there are and inputs that the gate has', () => {
    for (const { uses, with: given = {} } of blocks.flatMap((block) => stepsIn(parse(block)))) {
      if (uses === undefined) continue
      if (uses !== 'readiness-gate/readiness-gate@v1') expect(actions).toContain(uses)
      else expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([])
    }
  })
})

describe('workflows of the documents', () => {
  const workflows = pages
    .flatMap((page) => blocksOf(page).map((block) => parse(block) as Workflow | null))
    .filter((data): data is Workflow => data !== null && typeof data === 'object' && 'jobs' in data && 'on' in data)

  test.each(workflows.map((one) => [one.name, one] as const))(
    '%s asks for least, and checks out without its token',
    (_, workflow) => {
      expect(workflow.on).toBeTruthy()
      for (const { permissions = workflow.permissions, steps } of Object.values(workflow.jobs)) {
        expect(Object.values(permissions ?? { none: 'missing' }).filter((right) => right !== 'read')).toEqual([])
        for (const { uses, with: given } of steps) {
          if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false })
        }
      }
    },
  )
})

/** The words of a command line; in the documents no quote stands within a word but around it. */
function wordsOf(line: string): string[] {
  const plain = line.replace(/ {2,}#.*$| # .*$/, '')
  return [...plain.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** Command lines of the gate in a text: how it is called, and what follows. */
function callsIn(text: string): string[][] {
  return text.split('\n').flatMap((line) => {
    const words = wordsOf(line.replace(/^(?:\s*- |entry: |script: )*/, '').replace(/^sh '(.*)'$/, '$1'))
    const at = words.findIndex((word) => /(?:^readiness$|dist\/index\.js$|readiness-gate\.git#v1$)/.test(word))
    const call = at < 0 ? [] : words.slice(at + 1)
    return call.length > 0 && /^[a-z]+$/.test(call[0] ?? '') && words[0] !== 'git' ? [call] : []
  })
}

const calls = pages.flatMap((page) => {
  const shown = ['bash', 'yaml', 'groovy'].flatMap((language) => blocksOf(page, language))
  const inText = [...readFileSync(page, 'utf8').matchAll(/`(readiness [a-z]+ [^`\n]*--[^`\n]*)`/g)].map(
    ([, call = '']) => call,
  )
  return [...shown, ...inText].flatMap((text) => callsIn(text)).map((call) => [call.join(' '), call] as const)
})

test.each(calls)('`readiness %s` has a command and options that there are', (_, [name = '', ...rest]) => {
  const door = commands[name]?.door
  expect(Object.keys(commands)).toContain(name)
  const known = ['help', ...(door === undefined ? [] : optionsOf(door).map(([option]) => option))]
  const given = rest.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? [])
  expect(given.filter((option) => !known.some((one) => one === option))).toEqual([])
})

test('the documents show the command', () => {
  expect(calls.length).toBeGreaterThan(10)
})

describe('checklists of the documents', () => {
  const whole = pages.flatMap((page) =>
    blocksOf(page)
      .filter((block) => /^version: 1/m.test(block) && /^sections:/m.test(block))
      .map((block) => [page, block] as const),
  )

  test.each(whole)('%s: the program takes it', async (_page, block) => {
    const extended = 'version: 1\nsections: [{ title: Shared, items: [{ id: shared, title: Shared, tls: {} }] }]\n'
    const project = new Project({
      '.github/readiness.yml': block,
      'shared/readiness.yml': extended,
      '.env.production': 'DEBUG=False\n',
      'deploy/private-ca.pem': rootCertificates[0] ?? '',
      'docs/go-live.md': '# Go live\n\n## Rollback Plan\n\nBack.\n',
    })
    const { code, stderr } = await readiness(['check'], project.path, {
      SMOKE_PASSWORD: 'x'.repeat(12),
      SSH_KEY: 'y'.repeat(12),
    })
    project.remove()
    expect([stderr, code]).toEqual(['', 0])
  })
})
