import { relative, resolve, sep } from 'node:path'
import type { Where } from '../load/where.ts'
import type { Complete } from '../stage.ts'
import type { TreeEntry } from '../tree/tree.ts'
import { leadsOut, readHostFile } from '../tree/work-tree.ts'

/**
 * PEM texts of private CAs.
 * @param given path of the option of the run, which is one of this machine
 * @param written path in the checklist: below the root it is one of the tree, elsewhere one of this machine
 */
export async function certificatesOf(
  given: string | undefined,
  written: string | undefined,
  where: Where,
  cwd: string,
): Promise<Complete<readonly string[]>> {
  const found = [
    ...(given ? [{ file: given, text: pemOf(onHost(given, where.root, cwd)) }] : []),
    ...(written ? [{ file: written, text: pemOf(await inTree(written, where, cwd)) }] : []),
  ]
  return {
    value: found.flatMap(({ text }) => text ?? []),
    problems: found.flatMap(({ file, text }) => (text === undefined ? [withoutPem(file)] : [])),
  }
}

function onHost(file: string, root: string, cwd: string): TreeEntry {
  const entry = readHostFile(resolve(root, file))
  return entry.kind === 'missing' ? readHostFile(resolve(cwd, file)) : entry
}

async function inTree(file: string, { root, tree }: Where, cwd: string): Promise<TreeEntry> {
  const path = resolve(root, file)
  if (leadsOut(root, path)) return onHost(file, root, cwd)
  const entry = await tree.read(relative(root, path).split(sep).join('/'))
  const beside = resolve(cwd, file)
  // What the tree does not have must not come from the same place outside of it: a commit may lack what is there now.
  return entry.kind === 'missing' && leadsOut(root, beside) ? readHostFile(beside) : entry
}

function pemOf(entry: TreeEntry): string | undefined {
  const text = entry.kind === 'file' ? entry.bytes.toString('utf8') : ''
  return text.includes('-----BEGIN CERTIFICATE-----') ? text : undefined
}

function withoutPem(file: string) {
  return {
    message: `ca-file ${file} holds no PEM certificate`,
    suggestion: 'give the root certificate of the private CA in PEM form',
  }
}
