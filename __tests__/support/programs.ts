import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from '@jest/globals'
import { findProgram } from './packages.ts'

/** What a fake program does when it is run. */
export interface Fake {
  readonly stdout?: string
  readonly stderr?: string
  readonly exit?: number
  /** Only when the arguments, joined by spaces, contain this. */
  readonly when?: string
}

const basics = ['sh', 'bash', 'cat', 'env', 'sleep', 'true', 'printf', 'id', 'grep', 'head', 'stat']

/**
 * Puts a directory of fake programs in place of PATH during each test of the file that calls this.
 * @returns a function that writes a program; of its answers the first whose `when` fits is given
 */
export function fakePrograms(): (name: string, ...answers: readonly Fake[]) => void {
  const path = process.env.PATH ?? ''
  const cat = findProgram('cat') ?? 'cat'
  const made: string[] = []
  let bin = ''
  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'readiness-bin-'))
    made.push(bin)
    for (const name of basics) {
      const real = findProgram(name)
      // A program that calls the real one, never a link: writing a fake of that name must not reach the real one.
      if (real) writeProgram(join(bin, name), `exec ${quote(real)} "$@"`)
    }
    process.env.PATH = bin
  })
  afterEach(() => {
    process.env.PATH = path
  })
  afterAll(() => {
    for (const one of made) rmSync(one, { recursive: true, force: true })
  })
  return (name, ...answers) => {
    const cases = answers.map(({ stdout = '', stderr = '', exit = 0, when = '' }, index) => {
      writeFileSync(join(bin, `${name}.${index}.out`), stdout)
      writeFileSync(join(bin, `${name}.${index}.err`), stderr)
      const show = (end: string): string => `${quote(cat)} ${quote(join(bin, `${name}.${index}.${end}`))}`
      return `case "$*" in *${quote(when)}*) ${show('out')}; ${show('err')} >&2; exit ${exit};; esac`
    })
    const otherwise = 'echo "unexpected arguments: $*" >&2\nexit 99'
    writeProgram(join(bin, name), [...cases, otherwise].join('\n'))
  }
}

function writeProgram(path: string, body: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 })
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
