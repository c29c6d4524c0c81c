import { z } from 'zod'
import { lintFields } from '../lint/select.ts'
import { on } from '../schema/fields.ts'

const path = z.string().min(1, 'an empty path names no file')

/**
 * Keys of every kind that reads deployment files: `file` or `files`, `on`, `rules`, `override`.
 * @param about what is read, and what is where no file is named
 */
export function fileFields(kind: string, about: { readonly description: string; readonly without: string }) {
  return {
    file: path.optional().meta({ title: 'path or glob', ...about }),
    files: z
      .array(path)
      .min(1, 'an empty list names no file')
      .optional()
      .meta({ title: 'list of paths or globs', ...about }),
    on,
    ...lintFields(kind),
  }
}

export interface FileConfig {
  readonly file?: string | undefined
  readonly files?: readonly string[] | undefined
}

/** Refuses `file` beside `files`. */
export function oneOfFiles(context: z.core.ParsePayload<FileConfig>): void {
  if (context.value.file === undefined || context.value.files === undefined) return
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: '`file` and `files` exclude each other',
    path: ['file'],
  })
}

/** The files that the check names itself, or undefined where the usual names are looked for. */
export function namedFiles(config: FileConfig): readonly string[] | undefined {
  return config.files ?? (config.file === undefined ? undefined : [config.file])
}
