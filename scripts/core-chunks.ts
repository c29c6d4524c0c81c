import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A program that tells on stderr which chunks are loaded after it. */
const recorder = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => {
  const chunk = /(\\d+)\\.index\\.js$/.exec(name)
  if (chunk) console.error('chunk ' + chunk[1])
  return next(name, context)
} })`

const checklist = `version: 1
sections:
  - { title: S, items: [{ id: a, title: T, file: { path: readiness.yml } }] }
`

/**
 * Numbers of the chunks of the bundle in a directory that a run of the simplest check loads, smallest first.
 * @throws Error where that run does not pass
 */
export function coreChunks(dist: string): number[] {
  const directory = mkdtempSync(join(tmpdir(), 'readiness-core-'))
  try {
    writeFileSync(join(directory, 'readiness.yml'), checklist)
    const hook = `data:text/javascript,${encodeURIComponent(recorder)}`
    const args = ['--import', hook, resolve(dist, 'index.js'), 'run', '--config', 'readiness.yml']
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: directory,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: directory },
    })
    const chunks = [...stderr.matchAll(/^chunk (\d+)$/gm)].map((match) => Number(match[1]))
    if (status !== 0 || chunks.length === 0) throw new Error(`the bundle does not run: ${stderr}`)
    return [...new Set(chunks)].sort((a, b) => a - b)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
