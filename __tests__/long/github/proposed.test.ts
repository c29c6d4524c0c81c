import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import {
  type ApiStandIn,
  type ApiStandInOptions,
  type Hosted,
  type HostedAuthor,
  jobToken,
  serveApi,
} from '../../support/github-api.ts'
import { Project } from '../../support/program.ts'
import { judged } from '../../support/pull-request.ts'
import { git } from '../../support/repository.ts'

// Takes long: a repository and a process for every way to talk the gate down.

const list = (by = ', by: [rina, "@acme/ops"]'): string => `version: 1
document: LIST.md
sections:
  - title: S
    items:
      - { id: trained, title: Trained, manual: { how: Who?${by} } }
      - { id: there, title: There, file: { path: LIST.md } }
`
const records = '.github/readiness/attestations.yml'
const said = (by: string, on = '2026-11-20', more = ''): string => `- { item: trained, by: ${by}, on: ${on}${more} }\n`

let project: Project
let server: ApiStandIn | undefined
let base: string
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list(), 'LIST.md': '- [ ] Trained\n', 'docs/log.md': 'x\n' })
  git(project.path, 'init', '-q', '-b', 'main')
  base = commit()
  git(project.path, 'checkout', '-q', '-b', 'change')
})
afterEach(async () => {
  project.remove()
  await server?.close()
  server = undefined
})

function commit(): string {
  git(project.path, 'add', '-A')
  git(project.path, 'commit', '-q', '--no-verify', '--allow-empty', '-m', 'x')
  return git(project.path, 'rev-parse', 'HEAD')
}

/** Commits what the pull request says. */
function attest(text: string, path = records): string {
  project.write(path, text)
  return commit()
}

const rina: HostedAuthor = { login: 'rina', verified: true }

/** Merges as the platform does, and runs the gate on the pull request. */
async function run(
  authors: Hosted['authors'],
  more: Partial<Hosted> &
    Pick<ApiStandInOptions, 'refuse'> & { readonly withToken?: boolean; readonly at?: string } = {},
): Promise<Report> {
  const { withToken = true, at, refuse, ...hosted } = more
  if (at === undefined) {
    git(project.path, 'checkout', '-q', '--detach', 'main')
    git(project.path, 'merge', '-q', '--no-ff', '-m', 'merge', 'change')
  }
  const cwd = at ?? project.path
  server = await serveApi({ hosted: { authors, ...hosted }, ...(refuse && { refuse }) })
  const sha = git(cwd, 'rev-parse', 'HEAD')
  return judged(cwd, { name: 'pull_request', sha }, withToken ? { token: jobToken } : {}, {
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'acme/shop',
  })
}

/** Source, status, whose word it is, and what is said of the one that the pull request brings. */
const seen = ({ checklist, items: [item], problems }: Report): unknown[] =>
  problems
    ? problems.map(({ message }) => message)
    : [
        checklist.source,
        item?.status,
        item?.attestation?.by ?? null,
        item?.checks[0]?.findings.find(({ level }) => level === 'info')?.observed ?? null,
      ]

describe('an attestation that a pull request brings counts', () => {
  test('where the verified author of its commit may attest, and that is told', async () => {
    const report = await run({ [attest(said('rina'))]: rina })
    expect(seen(report)).toEqual(['base', 'passed', 'rina', 'a verified commit of rina'])
    expect([report.verdict, report.gateChanges?.map(({ change }) => change)]).toEqual(['ready', ['attestation-added']])
  })

  test('of a member of a team that may, and of what was written on the pages of the platform', async () => {
    const lea = { login: 'lea', committer: 'web-flow', verified: true }
    const report = await run({ [attest(said('"@Lea"'))]: lea }, { teams: { 'acme/ops': ['lea'] } })
    expect(seen(report)).toEqual(['base', 'passed', '@Lea', 'a verified commit of lea'])
  })

  test('as a ticked box', async () => {
    const report = await run({ [attest('- [x] Trained\n', 'LIST.md')]: rina })
    expect(seen(report)).toEqual(['base', 'passed', 'A', 'a verified commit of rina'])
  })

  test('whoever commits beside it, before it and after it', async () => {
    const first = attest('# who said what\n')
    const own = attest(`# who said what\n${said('rina')}`)
    const later = attest(`# who\n\n${said('rina')}`)
    const eve = { login: 'eve', verified: true }
    expect(seen(await run({ [first]: eve, [own]: rina, [later]: eve }))[1]).toBe('passed')
  })

  test('where main and the change both wrote into the file', async () => {
    const own = attest(`# at the end\n\n\n\n\n${said('rina')}`)
    git(project.path, 'checkout', '-q', 'main')
    project.write(records, '# at the begin\n# at the end\n\n\n\n\n')
    commit()
    git(project.path, 'checkout', '-q', 'change')
    git(project.path, 'merge', '-q', '-X', 'theirs', '-m', 'x', 'main')
    project.write(records, `# at the begin\n# at the end\n\n\n\n\n${said('rina')}`)
    git(project.path, 'add', '-A')
    git(project.path, 'commit', '-q', '--amend', '--no-edit')
    expect(seen(await run({ [own]: rina }))).toEqual(['base', 'passed', 'rina', 'a verified commit of rina'])
  })

  test('in place of an older one of the base, with evidence of its own', async () => {
    git(project.path, 'checkout', '-q', 'main')
    attest(said('omar', '2026-01-01'))
    git(project.path, 'checkout', '-q', 'change')
    git(project.path, 'rebase', '-q', 'main')
    const more = ', evidence: docs/log.md'
    const report = await run({ [attest(said('omar', '2026-01-01') + said('rina', '2026-11-20', more))]: rina })
    expect(seen(report)[1]).toBe('passed')
    expect(report.items[0]?.attestation?.evidence).toBe('docs/log.md')
  })
})

describe('it does not count, and the base decides', () => {
  const pending = (why: string | RegExp): unknown[] => ['base', 'pending', null, expect.stringMatching(why)]

  test.each<[what: string, by: string, author: HostedAuthor, why: RegExp]>([
    [
      'without a signature',
      'rina',
      { login: 'rina' },
      /^its commit \w{12} is not known to be of its author \(no verified/,
    ],
    ['of an address that no account has', 'rina', { login: null, verified: true }, /no account has the address/],
    ['of somebody else who names an author', 'rina', { ...rina, committer: 'eve' }, /no verified signature of rina/],
    [
      'of somebody into whose name another was squashed',
      'rina',
      { ...rina, committer: 'web-flow', squashed: true },
      /^a pull request was squashed/,
    ],
    ['of somebody who may not', 'eve', { login: 'eve', verified: true }, /^eve may not attest this/],
    ['of somebody who may, about another', 'Boss', rina, /^it is the word of Boss, and the commit is one of rina/],
    ['of somebody who may not, about one who may', 'rina', { login: 'eve', verified: true }, /one of eve/],
  ])('%s', async (_what, by, author, why) => {
    const report = await run({ [attest(said(by))]: author }, { teams: { 'acme/ops': [] } })
    expect(seen(report)).toEqual(pending(why))
    expect(report.verdict).toBe('not-ready')
  })

  test('where the token may not ask how a commit of the pages came to be', async () => {
    const own = attest(said('rina'))
    const refuse = (path: string) => (path.endsWith('/pulls') ? { status: 403 } : undefined)
    const report = await run({ [own]: { ...rina, committer: 'web-flow' } }, { refuse })
    expect(seen(report)).toEqual(pending(/`pull-requests: read`/))
  })

  test('where a team cannot be read', async () => {
    expect(seen(await run({ [attest(said('lea'))]: { login: 'lea', verified: true } }))).toEqual(
      pending(/Whether lea is in acme\/ops cannot be asked/),
    )
  })

  test('without a token, and where the token may not read it', async () => {
    const own = attest(said('rina'))
    expect(seen(await run({ [own]: rina }, { withToken: false }))).toEqual(pending(/no `token`/))
    await server?.close()
    expect(seen(await run({}))).toEqual(pending(/no account has the address/))
  })

  test('where the item does not say who may', async () => {
    git(project.path, 'checkout', '-q', 'main')
    project.write('.github/readiness.yml', list(''))
    commit()
    git(project.path, 'checkout', '-q', 'change')
    git(project.path, 'rebase', '-q', 'main')
    expect(seen(await run({ [attest(said('rina'))]: rina }))).toEqual(pending(/does not limit by `by`/))
  })

  test('where the change itself makes one of those who may', async () => {
    project.write('.github/readiness.yml', list(', by: [eve]'))
    const own = attest(said('eve'))
    const report = await run({ [own]: { login: 'eve', verified: true } }, { teams: { 'acme/ops': [] } })
    expect(seen(report)).toEqual(pending(/eve may not attest this/))
  })

  test('where somebody else changed its day, or brought it back', async () => {
    const own = attest(said('rina', '2026-08-01'))
    const changed = attest(said('rina', '2026-11-20'))
    const eve = { login: 'eve', verified: true }
    expect(seen(await run({ [own]: rina, [changed]: eve }))).toEqual(pending(/one of eve/))
    await server?.close()
    git(project.path, 'checkout', '-q', 'change')
    git(project.path, 'reset', '-q', '--hard', base)
    const [first, , back] = [attest(said('rina')), attest('# nothing\n'), attest(`# again\n${said('rina')}`)]
    expect(seen(await run({ [first]: rina, [back]: eve }))).toEqual(pending(/several people/))
  })

  test('where it was brought by a merge that nobody signed', async () => {
    git(project.path, 'checkout', '-q', '-b', 'side', base)
    attest('# side\n')
    git(project.path, 'checkout', '-q', 'change')
    attest('# change\n')
    git(project.path, 'merge', '-q', '-X', 'ours', '--no-commit', 'side')
    const merge = attest(said('rina'))
    expect(seen(await run({ [merge]: { login: 'rina' } }))).toEqual(pending(/no verified signature of rina/))
  })

  test('where it is not committed', async () => {
    commit()
    git(project.path, 'checkout', '-q', '--detach', 'main')
    git(project.path, 'merge', '-q', '--no-ff', '-m', 'merge', 'change')
    project.write(records, said('rina'))
    expect(seen(await run({}, { at: project.path }))).toEqual(pending(/^it is not committed/))
  })

  test('in a clone that is cut off, with what to do', async () => {
    const own = attest(said('rina'))
    git(project.path, 'checkout', '-q', '--detach', 'main')
    git(project.path, 'merge', '-q', '--no-ff', '-m', 'merge', 'change')
    const clone = new Project()
    git(clone.path, 'clone', '-q', '--depth', '2', `file://${project.path}`, 'clone')
    const report = await run({ [own]: rina }, { at: `${clone.path}/clone` })
    clone.remove()
    expect(seen(report)).toEqual(pending(/fetch-depth: 0/))
  })

  test('a box that was ticked elsewhere before and is moved here', async () => {
    git(project.path, 'checkout', '-q', 'main')
    const ticked = attest('# Other\n\n- [x] Trained and more words that stand here alone\n', 'OTHER.md')
    git(project.path, 'checkout', '-q', 'change')
    git(project.path, 'rebase', '-q', 'main')
    project.write('OTHER.md', '# Other\n')
    const moved = attest(
      '# List\n\n- [x] Trained and more words that stand here alone <!-- id: trained -->\n',
      'LIST.md',
    )
    const report = await run({ [ticked]: rina, [moved]: { login: 'eve', verified: true } })
    expect(report.items[0]?.status).toBe('pending')
  })

  test('and the statement of the base stays', async () => {
    git(project.path, 'checkout', '-q', 'main')
    attest(said('rina', '2026-11-01'))
    git(project.path, 'checkout', '-q', 'change')
    git(project.path, 'rebase', '-q', 'main')
    const own = attest(said('rina', '2026-11-01') + said('eve', '2026-11-20', ', result: not-applicable, note: no'))
    const report = await run({ [own]: { login: 'eve', verified: true } }, { teams: { 'acme/ops': [] } })
    expect(seen(report)).toEqual(['base', 'passed', 'rina', 'eve may not attest this'])
  })
})

test('where no new attestation is brought, nobody is asked', async () => {
  attest('# nothing\n')
  const report = await run({})
  expect([seen(report), server?.asked]).toEqual([['base', 'pending', null, null], []])
})
