import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import { gate } from '../../support/gate.ts'
import { jobToken, serveApi } from '../../support/github-api.ts'
import { Project } from '../../support/program.ts'
import { judged } from '../../support/pull-request.ts'
import { git } from '../../support/repository.ts'

// Takes long: a repository with a history for every case.

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

test('words that are edited and not committed leave it the word of who ticked it', async () => {
  project.write('LIST.md', boxes('x', ' '))
  commit('Rina')
  project.write(
    'LIST.md',
    `# New\n\n${boxes('x', 'x').replace('Team is **trained**, really', 'Team is trained, really!')}`,
  )
  const report = await run()
  expect([said(report), said(report, 'backup')]).toEqual([
    ['passed', 'Rina', '2026-11-20'],
    ['pending', null, null],
  ])
})

test('a rebase keeps whose word it is, and a squash makes it that of who is named as its author', async () => {
  git(project.path, 'checkout', '-q', '-b', 'topic')
  project.write('LIST.md', boxes('x', ' '))
  commit('Rina', '2026-11-10')
  git(project.path, 'checkout', '-q', 'main')
  project.write('LIST.md', `# Other\n\n${boxes(' ', ' ')}`)
  commit('Omar', '2026-11-11')
  git(project.path, 'checkout', '-q', 'topic')
  git(project.path, 'rebase', '-q', 'main')
  expect(said(await run())).toEqual(['passed', 'Rina', '2026-11-10'])
  git(project.path, 'checkout', '-q', 'main')
  git(project.path, 'merge', '-q', '--squash', 'topic')
  commit('Lea', '2026-11-12')
  expect(said(await run())).toEqual(['passed', 'Lea', '2026-11-12'])
})

test('a box that came to another place of the document and into another file is still whose it was', async () => {
  const long =
    '- [x] Team is trained, really, and everybody of them has walked through the deployment <!-- id: trained -->'
  project.write('LIST.md', `# One\n\n${long}\n`)
  commit('Rina', '2026-11-10')
  project.write('LIST.md', '# One\n')
  project.write('docs/go.md', `# Two\n\n- [ ] Other\n\n## Three\n\n${long}\n`)
  project.write('.github/readiness.yml', list('docs/go.md'))
  commit('Omar', '2026-11-11')
  expect(said(await run())).toEqual(['passed', 'Rina', '2026-11-10'])
})

test('names of files that are not plain are followed', async () => {
  for (const [from, to, words, who] of [
    ['LIST.md', 'Größe äöü.md', 'really', 'Rina'],
    ['Größe äöü.md', 'Größe ß.md', 'really!', 'Omar'],
  ] as const) {
    renameSync(`${project.path}/${from}`, `${project.path}/${to}`)
    project.write(to, boxes('x', ' ').replace('really', words))
    project.write('.github/readiness.yml', list(`"${to}"`))
    commit(who)
  }
  expect(said(await run())).toEqual(['passed', 'Rina', '2026-11-20'])
})

describe('who ticked a box is told by the commit alone', () => {
  const mayRina = ', by: [rina, rina@example.com]'
  beforeEach(() => {
    project.write('.github/readiness.yml', list('LIST.md', mayRina))
    commit('Rina')
    project.write('LIST.md', boxes('x', ' '))
  })

  test('not by a map of names', async () => {
    commit('Omar')
    project.write('.mailmap', 'Rina <rina@example.com> Omar <omar@example.com>\n')
    expect(said(await run())).toEqual(['pending', null, null])
    commit('Omar')
    expect(said(await run())).toEqual(['pending', null, null])
  })

  test('not by a list of commits that are to be passed over', async () => {
    commit('Rina', '2026-11-10')
    project.write('LIST.md', boxes(' ', ' '))
    commit('Rina', '2026-11-11')
    project.write('LIST.md', boxes('x', ' '))
    commit('Omar', '2026-11-12')
    project.write('.ignored', `${git(project.path, 'rev-parse', 'HEAD', 'HEAD^')}\n`)
    git(project.path, 'config', 'blame.ignoreRevsFile', '.ignored')
    expect(said(await run())).toEqual(['pending', null, null])
  })

  test('not by another line, where a line ends in a way that git does not know', async () => {
    project.write('LIST.md', `${boxes(' ', ' ')}\n- [x] Other\n`)
    commit('Rina')
    project.write('LIST.md', `a\rb\rc\rd\re\rf\rg\rh\r\n${boxes('x', ' ')}\n- [x] Other\n`)
    commit('Omar')
    expect(said(await run())).toEqual(['pending', null, null])
  })
})

test.each(['2099-01-01', '2027-06-01'])('a tick of a commit that says to be of %s is nobody’s word', async (day) => {
  project.write('LIST.md', boxes('x', ' '))
  commit('Rina', day)
  const report = await run()
  expect(said(report)).toEqual(['pending', null, null])
  expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(/a day that has not come/)
})

describe('other checkouts', () => {
  let other: Project
  beforeEach(() => {
    other = new Project()
    project.write('LIST.md', boxes('x', ' '))
    project.write('src/app.py', 'a\n')
    commit('Rina')
    project.write('LIST.md', boxes('x', ' ').replace('really', 'really!'))
    commit('Omar', '2026-11-21')
  })
  afterEach(() => other.remove())
  const clone = (...how: string[]): string => {
    git(other.path, 'clone', '-q', ...how, `file://${project.path}`, 'clone')
    return `${other.path}/clone`
  }
  const judgedAt = (cwd: string): Promise<Report> => judged(cwd, { name: 'push' })

  test('detached', async () => {
    const cwd = clone()
    git(cwd, 'checkout', '-q', '--detach')
    expect(said(await judgedAt(cwd))).toEqual(['passed', 'Rina', '2026-11-20'])
  })

  test('sparse', async () => {
    const cwd = clone('--sparse')
    git(cwd, 'sparse-checkout', 'set', '.github')
    expect(said(await judgedAt(cwd))).toEqual(['passed', 'Rina', '2026-11-20'])
  })

  test('without the contents of older commits, which says so', async () => {
    git(project.path, 'config', 'uploadpack.allowFilter', 'true')
    const report = await judgedAt(clone('--filter=blob:none'))
    const observed = report.items[0]?.checks[0]?.findings[0]?.observed ?? ''
    expect([said(report)[0], observed]).toEqual([
      'pending',
      expect.stringMatching(/objects of its history that this clone lacks/),
    ])
  })

  test('of one commit, whose base is read by the API, says what to do', async () => {
    git(project.path, 'checkout', '-q', '-b', 'change')
    project.write('src/app.py', 'b\n')
    commit('Omar')
    git(project.path, 'checkout', '-q', 'main')
    git(project.path, 'merge', '-q', '--no-ff', '-m', 'x', 'change')
    const cwd = clone('--depth', '1')
    const server = await serveApi({ hosted: { clone: project.path } })
    const sha = git(cwd, 'rev-parse', 'HEAD')
    const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/shop' }
    const report = await judged(cwd, { name: 'pull_request', sha }, { token: jobToken }, env)
    await server.close()
    expect([report.checklist.source, said(report)[0]]).toEqual(['base', 'pending'])
    expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(/fetch-depth: 0/)
  })
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

test.each<[what: string, box: string, evidence: string | null]>([
  ['no link', 'Team is trained, really', null],
  ['a link', 'Team is [trained](https://wiki.example/training), really', 'https://wiki.example/training'],
  ['a URL', 'Team is trained, really <!-- id: trained --> (https://wiki.example/1)', 'https://wiki.example/1'],
  ['a URL in a comment alone', 'Team is trained, really <!-- https://wiki.example/1 -->', null],
])('where evidence is asked for a box with %s names it or does not count', async (_what, box, evidence) => {
  project.write('.github/readiness.yml', list('LIST.md', ', evidence: required'))
  project.write('LIST.md', `- [x] ${box}\n`)
  commit('Rina')
  const report = await run()
  expect([said(report)[0], report.items[0]?.attestation?.evidence ?? null]).toEqual([
    evidence === null ? 'pending' : 'passed',
    evidence,
  ])
  if (evidence === null) {
    expect(report.items[0]?.checks[0]?.findings[0]?.observed).toMatch(/names no evidence: put a link into the item/)
    project.write(
      '.github/readiness/attestations.yml',
      '- { item: trained, by: omar, on: 2026-11-01, evidence: LIST.md }\n',
    )
    expect(said(await run())).toEqual(['passed', 'omar', '2026-11-01'])
  }
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
