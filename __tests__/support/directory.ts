import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

const made: string[] = []
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A new directory with these files, removed after the tests of the file that asks. */
export function directory(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'readiness-test-'))
  made.push(root)
  for (const [path, content] of Object.entries(files)) write(root, path, content)
  return root
}

/** Writes a file below a root and makes its directories. */
export function write(root: string, path: string, content: string | Buffer, mode = 0o644): string {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
  chmodSync(target, mode)
  return target
}

/** Waits until another program has written something into a file. */
export async function written(path: string): Promise<void> {
  while (!statSync(path, { throwIfNoEntry: false })?.size) await new Promise((wait) => setTimeout(wait, 10))
}
