import { globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { closedBoxes } from './support/examples/closed.ts'
import { copyExample, exampleNames } from './support/examples/copy.ts'
import { gate } from './support/gate.ts'
import { readiness } from './support/program.ts'
import { git } from './support/repository.ts'

interface Checklist {
  /** Only some have one. */
  readonly document?: string
  readonly environments: Readonly<Record<string, unknown>>
  readonly secrets?: readonly string[]
  readonly sections: readonly {
    readonly title: string
    readonly items: readonly { readonly title: string }[]
  }[]
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly 'runs-on': string }>>
}

const examples = exampleNames().map((name) => {
  const root = resolve('examples', name)
  const list = parse(readFileSync(join(root, '.github/readiness.yml'), 'utf8')) as Checklist
  const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map(
    (path) => [path, parse(readFileSync(join(root, path), 'utf8')) as Workflow] as const,
  )
  return { name, root, list, workflows }
})

describe.each(examples)('example $name', ({ name, root, list, workflows }) => {
  const secrets = Object.fromEntries((list.secrets ?? []).map((secret) => [secret, 'A_VALUE=for_validation']))

  test.each(Object.keys(list.environments))('is valid for %s', async (environment) => {
    // What the program keeps in a home is kept out of the example.
    const env = { ...secrets, HOME: tmpdir() }
    const { code, stdout, stderr } = await readiness(['check', '--environment', environment], root, env)
    const own = list.sections.flatMap((section) => section.items).length
    expect([stderr, code]).toEqual(['', 0])
    const [, count] = /^\.github\/readiness\.yml is valid: (\d+) items for (\S+)\n/.exec(stdout) ?? []
    expect(Number(count)).toBeGreaterThanOrEqual(own)
  })

  test('has workflows with the gate on pull requests and around the deploy', () => {
    const gates = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap(({ steps }) => steps.filter(isGate)))
    expect(gates.length).toBeGreaterThanOrEqual(2)
  })

  test('lets a pull request through by its files, without a secret', async () => {
    const [, workflow] = workflows.find(([path]) => path.endsWith('/readiness.yml')) ?? []
    const inputs = Object.values(workflow?.jobs ?? {}).flatMap(({ steps }) => steps.filter(isGate))[0]?.with ?? {}
    const project = copyExample(name)
    try {
      git(project.path, 'init', '-q')
      git(project.path, 'add', '-A')
      const args = Object.entries(inputs).flatMap(([input, value]) => [`--${input}`, ...String(value).split(' ')])
      const { report } = await gate(project, args, { GITHUB_SHA: 'c0ffee'.padEnd(40, '0') })
      expect([closedBoxes(report), report.problems ?? [], report.verdict]).toEqual([{}, [], 'ready'])
    } finally {
      project.remove()
    }
  })

  test.each(workflows)('%s asks for least and hands over what the checklist names', (_, workflow) => {
    const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)
    expect(workflow.permissions).toBeDefined()
    expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== 'read')).toEqual([])
    for (const step of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
      if (step.uses === undefined) continue
      expect(['actions/checkout@v7', 'readiness-gate/readiness-gate@v1']).toContain(step.uses)
      if (!isGate(step)) expect(step.with).toMatchObject({ 'persist-credentials': false })
      else {
        expect(Object.keys(step.with ?? {}).filter((name) => !inputs.includes(name))).toEqual([])
        expect(Object.keys(step.env ?? {}).filter((name) => !list.secrets?.includes(name))).toEqual([])
      }
    }
  })
})

function isGate({ uses }: Step): boolean {
  return uses?.startsWith('readiness-gate/') === true
}

describe.each(examples.filter(({ list }) => list.document !== undefined))('example $name', ({ root, list }) => {
  test('has the boxes of its document in their order', () => {
    const lines = readFileSync(join(root, list.document ?? ''), 'utf8').split('\n')
    const boxes = lines.flatMap((line) => {
      const heading = /^## (.*)$/.exec(line)?.[1]
      const title = /^- \[ \] \*\*(.*)\*\*/.exec(line)?.[1]
      return heading ?? title ?? []
    })
    const own = list.sections.flatMap((section) => [section.title, ...section.items.map((item) => item.title)])
    expect(boxes.slice(0, own.length)).toEqual(own)
  })
})
