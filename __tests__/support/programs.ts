import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

const basics = ['sh', 'bash', 'cat', 'env', 'sleep', 'true', 'printf', 'id', 'grep', 'head']

/**
 * Puts a directory of fake programs in place of PATH during each test of the file that calls this.
 * @returns a function that writes a program; of its answers the first whose `when` fits is given
 */
export function fakePrograms(): (name: string, ...answers: readonly Fake[]) => void {
  const path = process.env.PATH ?? ''
  const made: string[] = []
  let bin = ''
  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'readiness-bin-'))
    made.push(bin)
    for (const name of basics) {
      const real = findProgram(name)
      if (real) symlinkSync(real, join(bin, name))
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
      return `case "$*" in *${quote(when)}*) cat ${quote(join(bin, `${name}.${index}.out`))}; cat ${quote(join(bin, `${name}.${index}.err`))} >&2; exit ${exit};; esac`
    })
    const file = join(bin, name)
    writeFileSync(file, `#!/bin/sh\n${cases.join('\n')}\necho "unexpected arguments: $*" >&2\nexit 99\n`)
    chmodSync(file, 0o755)
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
