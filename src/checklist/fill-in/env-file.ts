import { resolve } from 'node:path'
import { itemsOf, type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'
import type { ReadOptions } from '../options.ts'
import { readHostFile } from '../tree/work-tree.ts'
import type { Secrets } from './secrets.ts'
import type { Scopes } from './variables.ts'

export interface EnvValues {
  readonly scope: Scopes['env-file']
  /** Path of the first file that is named and cannot be read; null where there is none of this kind. */
  readonly missing: string | null
  readonly secrets: Secrets
}

/**
 * What the env files of an environment hold, for `${{ env-file.KEY }}`: a key of a later one wins. Nothing where there is
 * none, or one that cannot be read, which the checks that look at it tell.
 * @param root the checkout, absolute
 * @param isNamed whether the checklist names a key at all; else nothing is read of what the files hold
 */
export async function envValuesOf(
  environment: Placed | undefined,
  root: string,
  options: Pick<ReadOptions, 'envFiles' | 'envContent'>,
  isNamed: boolean,
): Promise<EnvValues> {
  const given = options.envFiles ?? []
  const content = options.envContent ?? (given.length === 0 ? textOf(valueAt(environment, 'env-content')) : undefined)
  const files = content !== undefined ? [] : given.length > 0 ? given : namedFiles(environment)
  const texts = files.map((file) => textOfFile(resolve(root, file)))
  const read = [content, ...texts].filter((text) => text !== undefined)
  const missing = files.find((_, index) => texts[index] === undefined) ?? null
  const scope = isNamed && read.length > 0 && missing === null ? await valuesOf(read) : new Map()
  return { scope, missing, secrets: { values: [], env: read } }
}

function namedFiles(environment: Placed | undefined): string[] {
  const all = [valueAt(environment, 'env-file'), ...itemsOf(valueAt(environment, 'env-files'))]
  return all.flatMap((one) => textOf(one) ?? [])
}

async function valuesOf(texts: readonly string[]): Promise<Map<string, string>> {
  const { readInOrder } = await import('../../formats/dotenv/index.ts')
  const readings = readInOrder(texts, 'python-dotenv')
  return new Map(readings.flatMap(({ entries }) => entries.map(({ key, value }) => [key, value ?? ''] as const)))
}

function textOfFile(path: string): string | undefined {
  const entry = readHostFile(path)
  return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined
}
