import { chmodSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Project } from '../program.ts'

/** A part of a file that says something else on this machine. It has to be there, or the test does not ask what it says. */
export type Change = readonly [from: string, to: string]

/** `YYYY-MM-DD`, so many days from now. */
export function day(fromNow: number): string {
  return new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)
}

/**
 * A copy of an example as its repository, removed by `remove`. Statements of people are of yesterday and waivers end in a
 * month, whenever the test runs.
 * @param changes by path, for what has another address here
 */
export function copyExample(name: string, changes: Readonly<Record<string, readonly Change[]>> = {}): Project {
  const project = new Project()
  cpSync(resolve('examples', name), project.path, { recursive: true })
  for (const file of ['attestations', 'waivers']) {
    const path = `.github/readiness/${file}.yml`
    const text = readOr(join(project.path, path), '')
    if (text === '') continue
    project.write(
      path,
      text
        .replace(/\bon: \d{4}-\d\d-\d\d/g, `on: ${day(-1)}`)
        .replace(/\bexpires: \d{4}-\d\d-\d\d/g, `expires: ${day(30)}`),
    )
  }
  for (const [path, all] of Object.entries(changes)) edit(project, path, ...all)
  return project
}

/** Replaces each text, which has to be there, wherever it stands in the file. */
export function edit(project: Project, path: string, ...changes: readonly Change[]): void {
  const absolute = join(project.path, path)
  const { mode } = statSync(absolute)
  let text = readFileSync(absolute, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`)
    text = text.replaceAll(from, to)
  }
  writeFileSync(absolute, text)
  chmodSync(absolute, mode)
}

/** Names of all examples that are laid out as a repository. */
export function exampleNames(): string[] {
  const folders = readdirSync('examples').filter((name) => statSync(join('examples', name)).isDirectory())
  return folders.filter((name) => readOr(join('examples', name, '.github/readiness.yml'), '') !== '')
}

function readOr(path: string, other: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return other
  }
}
