import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { gate, Project } from '../support/program.ts'
import { judged } from '../support/pull-request.ts'
import { git } from '../support/repository.ts'

const list = (document = 'LIST.md', more = ''): string => `version: 1
document: ${document}
sections:
  - title: S
    items:
      - { id: trained, title: "Team is trained, really", manual: { how: Who?${more} } }
      - { id: backup, title: Backups, manual: { how: Who? } }
`
const boxes = (trained: string, backup: string): string => `# Launch

- [${trained}] Team is **trained**, really
- Nested
  - [${backup}] We restored a backup <!-- id: backup -->
`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list(), 'LIST.md': boxes(' ', ' ') })
  git(project.path, 'init', '-q', '-b', 'main')
  commit('Ann')
})
afterEach(() => project.remove())

function commit(
  author: string,
  day = '2026-11-20',
  email = `${author.toLowerCase().replace(/\W/g, '')}@example.com`,
): void {
  git(project.path, 'add', '-A')
  const env = { PATH: process.env.PATH, HOME: project.path, GIT_CONFIG_NOSYSTEM: '1' }
  const who = {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: email,
  }
  const when = { GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` }
  execFileSync('git', ['commit', '-q', '--no-verify', '--allow-empty', '-m', 'x'], {
    cwd: project.path,
    env: { ...env, ...who, ...when },
  })
}

const said = (report: Report, id = 'trained'): unknown[] => {
  const item = report.items.find((one) => one.id === id)
  return [item?.status, item?.attestation?.by ?? null, item?.attestation?.on ?? null]
}
const run = async (): Promise<Report> => (await gate(project)).report

test('a ticked box is the word of who ticked it, by comment or by the same words', async () => {
  project.write('LIST.md', boxes('x', 'X'))
  commit('Rina')
  const report = await run()
  expect(said(report)).toEqual(['passed', 'Rina', '2026-11-20'])
  expect(said(report, 'backup')).toEqual(['passed', 'Rina', '2026-11-20'])
  expect(report.items[0]?.attestation?.evidence).toBe('LIST.md:3')
})

test('it stays so when others edit, move, re-indent the item or rename the file', async () => {
  project.write('LIST.md', boxes('x', ' '))
  commit('Rina', '2026-11-18')
  project.write('LIST.md', boxes('x', ' ').replace('Team is **trained**, really', 'Team is *trained*, really'))
  commit('Omar', '2026-11-19')
  project.write(
    'LIST.md',
    `- a\n- b\n\n# Launch\n\n* Group\n  * [x] Team is *trained*, really\n- [ ] We restored a backup <!-- id: backup -->\n`,
  )
  commit('Lea', '2026-11-20')
  renameSync(`${project.path}/LIST.md`, `${project.path}/GO.md`)
  project.write('.github/readiness.yml', list('GO.md'))
  commit('Kim', '2026-11-21')
  expect(said(await run())).toEqual(['passed', 'Rina', '2026-11-18'])
})

test('ticked again after it was unticked it is the word of the later one', async () => {
  for (const [mark, who, day] of [
    ['x', 'Rina', '2026-11-10'],
    [' ', 'Ann', '2026-11-11'],
    ['x', 'Omar', '2026-11-12'],
  ] as const) {
    project.write('LIST.md', boxes(mark, ' '))
    commit(who, day)
  }
  expect(said(await run())).toEqual(['passed', 'Omar', '2026-11-12'])
})

test.each<[what: string, tick: () => void, why: RegExp]>([
  ['not committed', () => {}, /tick is not committed/],
  [
    'of a bot',
    () => commit('renovate[bot]', '2026-11-20', '29139614+renovate[bot]@users.noreply.github.com'),
    /ticked by a bot/,
  ],
])('a tick that is %s is nobody’s word', async (_what, tick, why) => {
  project.write('LIST.md', boxes('x', ' '))
  tick()
  const report = await run()
  expect(said(report)).toEqual(['pending', null, null])
  expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(why)
})

test('a clone that is cut off says what to do', async () => {
  project.write('LIST.md', boxes('x', ' '))
  commit('Rina')
  commit('Ann')
  const shallow = new Project()
  git(shallow.path, 'clone', '-q', '--depth', '1', `file://${project.path}`, 'clone')
  const report = await judged(`${shallow.path}/clone`, { name: 'push' })
  expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(/fetch-depth: 0/)
  shallow.remove()
})

test('what looks like a box and is none, and a box of other words, say nothing', async () => {
  project.write(
    'LIST.md',
    '```\n- [x] Team is trained, really\n```\n\n[x] Team is trained, really\n\n- [x] Team is trained\n',
  )
  commit('Rina')
  expect(said(await run())).toEqual(['pending', null, null])
})

test('a newer record counts before an older tick, and who may attest is held', async () => {
  project.write('LIST.md', boxes('x', ' '))
  commit('Rina', '2026-11-10', '123+rina-dev@users.noreply.github.com')
  project.write('.github/readiness/attestations.yml', '- { item: trained, by: omar, on: 2026-11-12 }\n')
  expect(said(await run())).toEqual(['passed', 'omar', '2026-11-12'])
  project.write('.github/readiness/attestations.yml', '[]\n')
  project.write('.github/readiness.yml', list('LIST.md', ', by: ["@rina-dev"]'))
  expect(said(await run())).toEqual(['passed', 'Rina', '2026-11-10'])
  project.write('.github/readiness.yml', list('LIST.md', ', by: [omar]'))
  const report = await run()
  expect([report.items[0]?.status, report.items[0]?.checks[0]?.findings[0]?.message]).toEqual([
    'pending',
    'Rina may not attest this',
  ])
})
