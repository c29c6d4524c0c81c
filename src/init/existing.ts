import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../checklist/problems.ts'
import { textOf as textOfFile } from '../checklist/tree/text.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import { parseYaml } from '../formats/yaml/parse.ts'
import { textOf, valueAt } from '../formats/yaml/placed.ts'
import { type Told, toldBy } from './told.ts'

/** Where a checklist is written, unless one is there by the other name. */
export const usualPath = '.github/readiness.yml'

/** A checklist that is there. */
export interface Existing {
  /** From the root, with `/`. */
  readonly path: string
  readonly text: string
  readonly told: Told
  /** Path of its document, or null. */
  readonly document: string | null
}

/** The checklist of a checkout, or null. @throws ConfigurationError where it cannot be read, with the places */
export async function existingAt(root: string): Promise<Existing | null> {
  const path = [usualPath, '.github/readiness.yaml'].find((one) => existsSync(join(root, one)))
  if (path === undefined) return null
  const { value: text, problems } = textOfFile(await workTree(root).read(path), path)
  if (text === undefined) throw new ConfigurationError(problems)
  const parsed = parseYaml(text, path)
  if (parsed.value === undefined) throw new ConfigurationError(parsed.problems)
  return { path, text, told: toldBy(parsed.value), document: textOf(valueAt(parsed.value, 'document')) ?? null }
}

/** Workflows of a repository that run the gate, by their texts. */
export function runsGate(workflow: string): boolean {
  return /\breadiness-gate@|\breadiness run\b|dist\/index\.js["']? run\b/.test(workflow)
}

/** The text of a file, or null. */
export function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
