import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Checklist } from '../checklist/checklist.ts'
import { findChecklist } from '../checklist/load/where.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import { faultOfList, type RecordFile, type RecordText, withRecord } from '../checklist/records/append.ts'
import { recordsFile } from '../checklist/records/where.ts'
import { withTexts } from '../checklist/tree/overlay.ts'
import { textOf } from '../checklist/tree/text.ts'
import type { Tree } from '../checklist/tree/tree.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import { runFacts } from '../run/context.ts'
import { workingDirectory } from '../run/working-directory.ts'

/** Which checklist the records belong to. */
export interface Where {
  readonly config: string | undefined
  readonly workingDirectory: string | undefined
}

/** The records of a checklist. */
export interface Records {
  /** Absolute; the directory that paths start from. */
  readonly cwd: string
  /** As it is with the records that are there. */
  readonly checklist: Checklist
  /** Texts of the checklist as they may be shown. */
  readonly mask: (text: string) => string
  /**
   * Writes records into their file beside the checklist, and gives the path of it and the checklist as it is with them.
   * What the gate would refuse is not written: the checklist is read with them first.
   * @throws ConfigurationError with what is wrong; the file is then as it was
   */
  write(
    file: 'attestations' | 'waivers',
    records: readonly RecordText[],
  ): Promise<{ readonly path: string; readonly checklist: Checklist }>
}

/** @throws ConfigurationError where the checklist, or what is written beside it, is not right */
export async function recordsAt({ config, workingDirectory: directory }: Where): Promise<Records> {
  const cwd = workingDirectory(process.cwd(), { workingDirectory: directory })
  const now = new Date()
  const found = await findChecklist({ cwd, config, env: {}, run: runFacts({}, cwd), now })
  if (!found.value) throw new ConfigurationError(found.problems)
  const { root, path: way } = found.value
  const read = (tree: (top: string) => Tree): ReturnType<typeof readChecklist> =>
    readChecklist({ cwd, config, env: process.env, run: runFacts(process.env, cwd), now, tree, needsNoSecret: true })
  const files = workTree(root)
  for (const name of ['attestations', 'waivers'] as const) await before(files, way, name)
  const { checklist, redact } = await read(workTree)
  return {
    cwd,
    checklist,
    mask: (text) => redact.mask(text),
    write: async (file, records) => {
      const { path, text } = await before(files, way, file)
      const after = records.reduce((whole, record) => withRecord(whole, file, record) ?? whole, text)
      const { checklist: renewed } = await read((top) => withTexts(workTree(top), new Map([[path, after]])))
      const absolute = join(root, path)
      await mkdir(dirname(absolute), { recursive: true })
      await writeFile(absolute, after)
      return { path, checklist: renewed }
    },
  }
}

/** The file of records as it is, and where it is or is to be. @throws ConfigurationError where nothing can be added to it */
async function before(tree: Tree, checklist: string, file: RecordFile): Promise<{ path: string; text: string }> {
  const { path, isThere } = await recordsFile(tree, checklist, file)
  if (!isThere) return { path, text: '' }
  const { value: text, problems } = textOf(await tree.read(path), path)
  if (text === undefined) throw new ConfigurationError(problems)
  const fault = faultOfList(text, file)
  if (fault !== null) throw new ConfigurationError([problem(`${path} ${fault}`, 'mend it first; nothing was written')])
  return { path, text }
}
