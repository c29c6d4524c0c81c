import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { findChecklist } from '../checklist/load/where.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import { type RecordText, withRecord } from '../checklist/records/append.ts'
import { recordsFile } from '../checklist/records/where.ts'
import type { Tree } from '../checklist/tree/tree.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import { runFacts } from '../run/context.ts'
import { workingDirectory } from '../run/working-directory.ts'

/** A record to be written, and what it says of itself. */
export interface NewRecord {
  readonly file: 'attestations' | 'waivers'
  readonly records: readonly RecordText[]
}

/** Which checklist the records belong to. */
export interface Where {
  readonly config: string | undefined
  readonly workingDirectory: string | undefined
}

/**
 * Writes records into their file beside the checklist. What the gate would refuse is not written: the checklist is read
 * with them first.
 * @throws ConfigurationError with what is wrong; the file is then as it was
 */
export async function writeRecords(
  { file, records }: NewRecord,
  { config, workingDirectory: directory }: Where,
): Promise<string> {
  const cwd = workingDirectory(process.cwd(), { workingDirectory: directory })
  const found = await findChecklist({ cwd, config, env: {}, run: runFacts({}, cwd), now: new Date() })
  if (!found.value) throw new ConfigurationError(found.problems)
  const { root, path: checklist } = found.value
  const { path } = await recordsFile(workTree(root), checklist, file)
  const absolute = join(root, path)
  const before = await readFile(absolute, 'utf8').catch(() => '')
  let text = before
  for (const record of records) {
    const next = withRecord(text, file, record)
    if (next === null) {
      throw new ConfigurationError([problem(`${path} is no list of ${file}`, 'mend it first; nothing was written')])
    }
    text = next
  }
  await readChecklist({
    cwd,
    config,
    env: process.env,
    run: runFacts(process.env, cwd),
    now: new Date(),
    tree: (top) => withFile(workTree(top), path, text),
    needsNoSecret: true,
  })
  await mkdir(dirname(absolute), { recursive: true })
  await writeFile(absolute, text)
  return path
}

/** A tree in which one file has another text. */
function withFile(tree: Tree, path: string, text: string): Tree {
  return {
    read: async (name) => (name === path ? { kind: 'file', bytes: Buffer.from(text) } : tree.read(name)),
    exists: async (name) => name === path || tree.exists(name),
  }
}

/** What is asked on a terminal where an option was left out. */
export type Wanted = Readonly<Record<string, string>>

/**
 * The options with what was left out asked for on a terminal.
 * @param wanted question by option
 * @throws ConfigurationError that names every option that is missing where nobody can be asked
 */
export async function complete(given: RecordText, wanted: Wanted): Promise<RecordText> {
  const missing = Object.entries(wanted).filter(([name]) => given[name] === undefined)
  if (missing.length === 0) return given
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new ConfigurationError(missing.map(([name, question]) => problem(`--${name} is missing`, question)))
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answers: [string, string][] = []
    for (const [name, question] of missing) answers.push([name, (await terminal.question(`${question} `)).trim()])
    return { ...given, ...Object.fromEntries(answers) }
  } finally {
    terminal.close()
  }
}
