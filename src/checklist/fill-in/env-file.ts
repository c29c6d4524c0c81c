import { resolve } from 'node:path'
import { type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'
import type { ReadOptions } from '../options.ts'
import { readHostFile } from '../tree/work-tree.ts'
import type { Secrets } from './secrets.ts'
import type { Scopes } from './variables.ts'

export interface EnvValues {
  readonly scope: Scopes['env-file']
  /** Path of a file that is named and cannot be read; null where there is none of this kind. */
  readonly missing: string | null
  readonly secrets: Secrets
}

/**
 * What the env file of an environment holds, for `${{ env-file.KEY }}`; nothing where there is none, or none that can be
 * read, which the checks that look at it tell.
 * @param root the checkout, absolute
 */
export async function envValuesOf(
  environment: Placed | undefined,
  root: string,
  options: Pick<ReadOptions, 'envFile' | 'envContent'>,
): Promise<EnvValues> {
  const content = options.envContent ?? textOf(valueAt(environment, 'env-content'))
  const file = options.envFile ?? textOf(valueAt(environment, 'env-file'))
  const text = content ?? (file === undefined ? undefined : textOfFile(resolve(root, file)))
  if (text === undefined) return { scope: new Map(), missing: file ?? null, secrets: { values: [], env: undefined } }
  const { read } = await import('../../formats/dotenv/index.ts')
  return {
    scope: new Map(read(text, 'python-dotenv').entries.map(({ key, value }) => [key, value ?? ''])),
    missing: null,
    secrets: { values: [], env: text },
  }
}

function textOfFile(path: string): string | undefined {
  const entry = readHostFile(path)
  return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined
}
