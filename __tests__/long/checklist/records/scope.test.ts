import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../../src/model/report.ts'
import { gate } from '../../../support/gate.ts'
import { Project } from '../../../support/program.ts'
import { commitAll, git } from '../../../support/repository.ts'

/** Takes long: makes a repository for each case. */

const list = `version: 1
document: LIST.md
environments: { production: {}, staging: {} }
sections:
  - title: S
    items:
      - { id: trained, title: Trained, manual: { how: Who? } }
`
const records = '.github/readiness/attestations.yml'
let project: Project
let first: string
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list, 'LIST.md': '- [ ] Trained\n', 'app.py': 'a\n' })
  first = commitAll(project.path)
})
afterEach(() => project.remove())

const said = async (...args: string[]): Promise<unknown[]> => {
  const { report } = await gate(project, args)
  if (report.problems) return report.problems.map(({ message }) => message)
  const [item] = report.items as Report['items']
  return [item?.status, item?.attestation?.by ?? item?.checks[0]?.findings[0]?.observed]
}
const attest = (...lines: readonly string[]): void =>
  project.write(records, lines.map((line) => `- { item: trained, ${line} }\n`).join(''))

describe('an environment', () => {
  test('is the only one that a statement with its name is about', async () => {
    attest('by: rina, on: 2026-11-20, environment: staging')
    expect(await said('--environment', 'staging')).toEqual(['passed', 'rina'])
    expect(await said()).toEqual(['pending', 'what rina said on 2026-11-20 is about the environment staging'])
  })

  test('has its own statement beside that of all', async () => {
    attest('by: rina, on: 2026-11-20', 'by: omar, on: 2026-11-21, environment: staging')
    expect([await said('--environment', 'staging'), await said()]).toEqual([
      ['passed', 'omar'],
      ['passed', 'rina'],
    ])
  })

  test('may be attested on the same day as another, and not twice', async () => {
    attest('by: rina, on: 2026-11-20, environment: production', 'by: omar, on: 2026-11-20, environment: staging')
    expect(await said()).toEqual(['passed', 'rina'])
    attest('by: rina, on: 2026-11-20, environment: staging', 'by: omar, on: 2026-11-20, environment: staging')
    expect(await said()).toEqual([expect.stringContaining('attested twice on 2026-11-20')])
  })

  test('that nobody has is told', async () => {
    attest('by: rina, on: 2026-11-20, environment: stagin')
    expect(await said()).toEqual(['unknown environment "stagin"; did you mean "staging"?'])
  })
})

describe('a commit', () => {
  const on = (commit: string): void => attest(`by: rina, on: 2026-11-20, commit: "${commit}"`)

  test('is what a statement is about, with the records and the document that came after it', async () => {
    on(first)
    project.write('LIST.md', '- [ ] Trained\n- [ ] Other\n')
    commitAll(project.path)
    expect(await said()).toEqual(['passed', 'rina'])
    on(first.slice(0, 8).toUpperCase())
    expect(await said()).toEqual(['passed', 'rina'])
  })

  test('that differs from what is checked out is another', async () => {
    on(first)
    project.write('app.py', 'b\n')
    project.write('more.py', '\n')
    commitAll(project.path)
    expect(await said()).toEqual([
      'pending',
      `what rina said on 2026-11-20 is about the commit ${first}; app.py and 1 more changed since`,
    ])
  })

  test('that was undone again is the same', async () => {
    on(first)
    project.write('app.py', 'b\n')
    commitAll(project.path)
    project.write('app.py', 'a\n')
    commitAll(project.path)
    expect(await said()).toEqual(['passed', 'rina'])
  })

  test('that came later leaves an older statement about all of them', async () => {
    attest(`by: rina, on: 2026-11-20, commit: ${first}`, 'by: omar, on: 2026-11-19')
    project.write('app.py', 'b\n')
    commitAll(project.path)
    expect(await said()).toEqual(['passed', 'omar'])
  })

  test('that nobody knows here says so, and what to do in a clone that is cut off', async () => {
    on('f'.repeat(40))
    expect(await said()).toEqual(['pending', expect.stringMatching(/this clone has no such commit$/)])
    on(first)
    project.write('app.py', 'b\n')
    commitAll(project.path)
    const clone = new Project()
    git(clone.path, 'clone', '-q', '--depth', '1', `file://${project.path}`, 'clone')
    const shallow = Object.assign(Object.create(Project.prototype), { path: `${clone.path}/clone` }) as Project
    const { report } = await gate(shallow)
    expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(/no such commit; check out with `fetch-depth: 0`/)
    clone.remove()
  })

  test.each(['HEAD', 'main', 'abc', '--all', 'zzzzzzz'])('is named by digits, not by "%s"', async (name) => {
    on(name)
    expect(await said()).toEqual([expect.stringContaining('expected the name of a commit')])
  })
})

test('a file of records outside of a repository is about no commit', async () => {
  const bare = new Project({
    '.github/readiness.yml': list.replace('document: LIST.md\n', ''),
    [records]: `- { item: trained, by: rina, on: 2026-11-20, commit: ${'a'.repeat(40)} }\n`,
  })
  const { report } = await gate(bare)
  bare.remove()
  expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(/git knows no repository here/)
})
