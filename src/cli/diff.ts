import { ConfigurationError, problem } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import { commitTree } from '../checklist/tree/commit-tree.ts'
import { repositoryAt } from '../github/repository.ts'
import type { Report } from '../model/report.ts'
import { out } from '../probe/standard.ts'
import { changesAsText } from '../report/gate-changes.ts'
import { runFacts } from '../run/context.ts'
import { text, toSettings } from '../run/settings.ts'
import { workingDirectory } from '../run/working-directory.ts'
import { cleanReport } from '../secrecy/clean.ts'
import { gateChanges } from '../verdict/weakened/index.ts'
import { parse, refusePositionals, wantsData } from './arguments.ts'

/** Branches that work is usually based on. */
const usual = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'main', 'master']

/** `readiness diff [--base REF]`: what this work tree changes about the gate; exit code 1 where something weakens it. */
export async function diffCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'diff')
  refusePositionals('diff', positionals)
  const settings = toSettings(values)
  const { config, environment, url, vars } = settings
  const cwd = workingDirectory(process.cwd(), settings)
  const commit = await baseCommit(cwd, text(values.base))
  const options = {
    cwd,
    config,
    environment,
    url,
    vars,
    env: process.env,
    run: runFacts(process.env, cwd),
    now: new Date(),
  }
  const [base, head] = await Promise.all([
    readChecklist({ ...options, tree: (root) => commitTree(root, commit), needsNoSecret: true }),
    readChecklist({ ...options, needsNoSecret: true }),
  ])
  const found = gateChanges(base.checklist, head.checklist)
  const changes = [base, head].reduce((shown, { redact }) => cleanReport(shown, redact), found)
  const report = { version: 1, base: commit, gateChanges: changes } as const
  const lines = changesAsText(
    { ...({ checklist: {} } as Report), gateChanges: changes },
    'This work tree changes the gate',
  )
  const said = lines.length === 0 ? ['This work tree changes nothing about the gate.'] : lines
  const isData = wantsData(values)
  out.write(isData ? `${JSON.stringify(report, null, 2)}\n` : `${said.join('\n')}\n`)
  process.exitCode = changes.some(({ weakens }) => weakens) ? 1 : 0
}

/** The commit that the work is based on: where it left the named branch, or the usual one. */
async function baseCommit(cwd: string, named: string | undefined): Promise<string> {
  const repository = repositoryAt(cwd)
  for (const name of named === undefined ? usual : [named]) {
    const tip = await repository.resolve(name)
    if (tip !== undefined) return (await repository.mergeBase(tip)) ?? tip
  }
  const message = named === undefined ? 'no base branch was found' : `git knows no commit ${named}`
  throw new ConfigurationError([problem(message, 'name one with --base, such as --base origin/main')])
}
