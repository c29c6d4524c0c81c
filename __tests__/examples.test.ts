import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readiness } from './support/program.ts'

interface Checklist {
  readonly document: string
  readonly environments: Readonly<Record<string, unknown>>
  readonly secrets?: readonly string[]
  readonly sections: readonly {
    readonly title: string
    readonly items: readonly { readonly title: string }[]
  }[]
}

const examples = resolve('examples')

/** Examples that are laid out as a repository. */
const repositories = readdirSync(examples).filter((name) => existsSync(join(examples, name, '.github/readiness.yml')))

describe.each(repositories)('example %s', (name) => {
  const root = join(examples, name)
  const list = parse(readFileSync(join(root, '.github/readiness.yml'), 'utf8')) as Checklist
  // What the program keeps in a home is kept out of the example.
  const home = { HOME: tmpdir() }
  const secrets = Object.fromEntries((list.secrets ?? []).map((secret) => [secret, 'a value for validation']))

  test.each(Object.keys(list.environments))('is valid for %s', async (environment) => {
    const { code, stdout, stderr } = await readiness(['check', '--environment', environment], root, {
      ...secrets,
      ...home,
    })
    const items = list.sections.flatMap((section) => section.items)
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toContain(`.github/readiness.yml is valid: ${items.length} items for ${environment}\n`)
  })

  test('has the boxes of its document in their order', () => {
    const lines = readFileSync(join(root, list.document), 'utf8').split('\n')
    const boxes = lines.flatMap((line) => {
      const heading = /^## (.*)$/.exec(line)?.[1]
      const title = /^- \[ \] \*\*(.*)\*\*/.exec(line)?.[1]
      return heading ?? title ?? []
    })
    const own = list.sections.flatMap((section) => [section.title, ...section.items.map((item) => item.title)])
    expect(boxes.slice(0, own.length)).toEqual(own)
  })
})
