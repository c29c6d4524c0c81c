import { mkdtempSync, rmSync } from 'node:fs'
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
    this.base = this.#commit(base, 'Base')
    git(path, 'checkout', '-q', '-b', 'change')
    const tip = this.#commit(head, 'Head')
    git(path, 'checkout', '-q', '--detach', 'main')
    git(path, 'merge', '-q', '--no-ff', '-m', 'Merge', tip)
    this.merge = git(path, 'rev-parse', 'HEAD')
  }

  remove(): void {
    this.project.remove()
  }

  #commit(files: Files, message: string): string {
    const { path } = this.project
    for (const [name, text] of Object.entries(files)) {
      if (text === null) git(path, 'rm', '-q', '--', name)
      else this.project.write(name, text)
    }
    git(path, 'add', '-A')
    git(path, 'commit', '-q', '--no-verify', '--allow-empty', '-m', message)
    return git(path, 'rev-parse', 'HEAD')
  }
}

/** Runs the gate in this process, as on a runner for the event. */
export async function judged(
  cwd: string,
  event: { readonly name: string; readonly payload?: unknown; readonly sha?: string },
  settings: RawSettings = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const files = mkdtempSync(join(tmpdir(), 'readiness-event-'))
  const { writeFileSync } = await import('node:fs')
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
