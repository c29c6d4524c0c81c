import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/cli/arguments.ts'
import { initAt } from '../../../src/cli/init.ts'
import type { Report } from '../../../src/model/report.ts'
import { gate } from '../../support/gate.ts'
import { Project } from '../../support/program.ts'
import { javascript } from '../../support/repositories/javascript.ts'
import { others } from '../../support/repositories/others.ts'
import { python } from '../../support/repositories/python.ts'
import { goodHeaders, type Mistake, type Repository, reflected } from '../../support/repositories/repository.ts'
import { rubyAndPhp } from '../../support/repositories/ruby-and-php.ts'
import { several } from '../../support/repositories/several.ts'
import { type Answer, type Site, site } from '../../support/site.ts'

/** Takes long: a dozen projects, each begun twice and judged with every mistake of its own. */
const repositories = [...python, ...rubyAndPhp, ...javascript, ...others, ...several]
const checklist = '.github/readiness.yml'
let project: Project
let served: Site
let wrong: readonly Mistake[] = []
afterEach(async () => {
  project.remove()
  await served.close()
})

/** What a site answers, with what is wrong about it. */
function answers({ site: right }: Repository, mistakes: readonly Mistake[]): (request: IncomingMessage) => Answer {
  const all: Record<string, Answer> = Object.assign({}, right, ...mistakes.map((one) => one.site ?? {}))
  const changed = Object.assign({}, goodHeaders, ...mistakes.map(({ headers }) => headers ?? {}))
  const kept = Object.entries(changed).filter((one): one is [string, string] => typeof one[1] === 'string')
  return ({ url = '/', headers: asked }) => {
    const answer = all[url.split('?')[0] ?? ''] ?? { status: 404, type: 'text/plain', body: 'not here' }
    const headers = { ...Object.fromEntries(kept), ...answer.headers }
    for (const [name, value] of Object.entries(headers)) if (value === reflected) headers[name] = asked.origin ?? 'null'
    if (!/gzip/.test(String(asked['accept-encoding'])) || !/^text/.test(answer.type ?? ''))
      return { ...answer, headers }
    const body = gzipSync(answer.body ?? '')
    return { ...answer, body, headers: { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' } }
  }
}

/** Makes a mistake in the files. @returns what undoes it */
function makeMistake({ what, edit }: Mistake): () => void {
  if (edit === undefined) return () => {}
  const [path, from, to] = edit
  const before = project.read(path)
  if (!before.includes(from)) throw new Error(`${what}: ${path} has no ${from}`)
  project.write(path, before.replace(from, to))
  return () => project.write(path, before)
}

/** The rules that required items do not meet. */
function errorsOf({ items }: Report): Set<string> {
  const checks = items.filter(({ required }) => required).flatMap((item) => item.checks)
  const failed = checks.filter(({ status }) => status === 'failed').flatMap(({ findings }) => findings)
  return new Set(failed.filter(({ level }) => level === 'error').map(({ rule }) => rule))
}

const init = (args: readonly string[]) => {
  const { values, positionals } = parse(args, 'init')
  return initAt(project.path, values, positionals, null)
}

test('there are a dozen of them', () => {
  project = new Project()
  served = { close: async () => {} } as Site
  expect(repositories.length).toBeGreaterThanOrEqual(12)
})

/** A list as many teams have it. */
const list = `# Launch

## Before
- [ ] Environment variables set
- [ ] Debug mode disabled
- [ ] Secrets are strong and not in git
- [ ] Database backups tested
- [ ] Team trained on the rollback

## After
- [ ] HTTPS enforced
- [ ] Security headers configured
- [ ] CORS restricted to our domains
- [ ] No broken links or missing assets
- [ ] Sensitive files are not exposed
`

/** Each mistake alone, made and taken back. @returns those that no required item tells */
async function missedOf({ mistakes }: Repository, known: ReadonlySet<string>): Promise<string[]> {
  const missed: string[] = []
  for (const mistake of mistakes) {
    wrong = [mistake]
    const undo = makeMistake(mistake)
    const after = errorsOf((await gate(project)).report)
    undo()
    if (![...after].some((rule) => !known.has(rule) && mistake.rule.test(rule))) missed.push(mistake.what)
  }
  wrong = []
  return missed
}

async function start(repository: Repository, more: Readonly<Record<string, string>> = {}): Promise<void> {
  project = new Project({ ...repository.files, ...more, '.gitignore': '.env*\n' })
  execFileSync('git', ['init', '-q', project.path])
  for (const name of readdirSync(project.path, { recursive: true, encoding: 'utf8' }))
    if (basename(name).startsWith('.env')) chmodSync(join(project.path, name), 0o600)
  wrong = []
  served = await site((request) => answers(repository, wrong)(request))
}

describe.each(repositories)('$name', (repository) => {
  test('with a list of its team: most of the mistakes close the gate', async () => {
    await start(repository, { 'LAUNCH.md': list })
    const { made } = await init(['--yes', '--url', served.url])
    expect([made.document, made.entries.length]).toEqual(['LAUNCH.md', 10])
    expect((await init(['--yes'])).made.files).toEqual([])
    const missed = await missedOf(repository, errorsOf((await gate(project)).report))
    expect([missed.length <= 2, missed]).toEqual([true, missed])
  })

  test('is known, gets a gate that opens for it, and one that closes for what people do wrong', async () => {
    await start(repository)
    const { made } = await init(['--yes', '--url', served.url])
    expect(made.facts).toMatchObject({ stacks: repository.stacks, ...repository.facts })
    const written = project.read(checklist)

    expect((await init(['--yes'])).made.files).toEqual([])
    expect(project.read(checklist)).toBe(written)

    const before = await gate(project)
    const closing = before.report.items.filter(
      ({ id, status }) => (status === 'failed' || status === 'error') && !repository.onlyThere?.includes(id),
    )
    expect(closing.map(({ id, checks }) => [id, checks.flatMap(({ findings }) => findings)])).toEqual([])
    const known = errorsOf(before.report)

    expect([repository.mistakes.length, await missedOf(repository, known)]).toEqual([5, []])
  })
})
