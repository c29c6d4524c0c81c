import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'
import { perform } from '../../src/run/perform.ts'
import { type RawSettings, toSettings } from '../../src/run/settings.ts'
import { Project } from './program.ts'
import { git } from './repository.ts'

type Files = Readonly<Record<string, string | null>>

/** A repository with a main branch and a pull request, checked out as the platform's merge of both. */
export class PullRequest {
  readonly project: Project
  readonly base: string
  readonly merge: string

  /** @param head files of the pull request; null removes one */
  constructor(base: Files, head: Files) {
    this.project = new Project()
    const { path } = this.project
    git(path, 'init', '-q', '-b', 'main')
    // Made in one go: a process for each step would take most of the time of these tests.
    const merged = Object.entries({ ...base, ...head })
    const stream = [
      commit('main', 1, null, Object.entries(base)),
      commit('change', 2, ':1', merged),
      commit('merged', 3, ':1', merged, ':2'),
    ].join('')
    execFileSync('git', ['fast-import', '--quiet'], { cwd: path, input: stream })
    git(path, 'checkout', '-q', '--detach', 'merged')
    const [first = '', second = ''] = git(path, 'rev-parse', 'main', 'merged').split('\n')
    this.base = first
    this.merge = second
    git(path, 'branch', '-q', '-D', 'merged')
  }

  remove(): void {
    this.project.remove()
  }
}

/** One commit for `git fast-import`. */
function commit(
  branch: string,
  mark: number,
  from: string | null,
  files: readonly (readonly [string, string | null])[],
  merge?: string,
): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const changes = files.map(([name, text]) =>
    text === null ? `D ${name}\n` : `M 100644 inline ${name}\n${data(text)}`,
  )
  const parents = `${from === null ? '' : `from ${from}\n`}${merge === undefined ? '' : `merge ${merge}\n`}`
  const who = 'committer A <a@example.com> 1790000000 +0000\n'
  return `commit refs/heads/${branch}\nmark :${mark}\n${who}${data(branch)}${parents}${changes.join('')}\n`
}

/** Runs the gate in this process, as on a runner for the event. */
export async function judged(
  cwd: string,
  event: { readonly name: string; readonly payload?: unknown; readonly sha?: string },
  settings: RawSettings = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const files = mkdtempSync(join(tmpdir(), 'readiness-event-'))
  const path = join(files, 'event.json')
  writeFileSync(path, JSON.stringify(event.payload ?? {}))
  const runner = { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: path, GITHUB_SHA: event.sha ?? '' }
  try {
    const { report } = await perform(toSettings(settings), {
      cwd,
      env: { ...runner, ...env },
      progress: { item: () => {}, end: () => {} },
      namesCommit: false,
    })
    return report
  } finally {
    rmSync(files, { recursive: true })
  }
}
