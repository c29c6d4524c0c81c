import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { findProgram } from './packages.ts'
import type { Project } from './program.ts'

const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')

/** Runs the program on a terminal of its own and types lines into it, each ended by Enter; `null` is the end of input. */
export function typedAt(
  project: Project,
  args: readonly string[],
  lines: readonly (string | null)[],
): Promise<{ code: number | null; shown: string }> {
  const words = [process.execPath, entry, ...args].map((word) => `'${word}'`).join(' ')
  return new Promise((done, fail) => {
    const child = spawn(findProgram('script') ?? 'script', ['-qec', words, '/dev/null'], {
      cwd: project.path,
      env: { PATH: process.env.PATH ?? '', HOME: project.path, TERM: 'dumb' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let shown = ''
    let left = lines.map((line) => (line === null ? '\u0004' : `${line}\n`))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text
      // The program listens from its first question on.
      if (!/[?.] /.test(shown) || left.length === 0) return
      child.stdin.write(left.join(''))
      left = []
    })
    child.once('error', fail)
    child.once('close', (code) => done({ code, shown }))
  })
}
