import { hasLongLine } from '../../formats/long-lines.ts'
import { readUtf8 } from '../../formats/utf8.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import type { RuleId } from '../../words/index.ts'

/** Bytes; no deployment file of a person is longer. */
const mostBytes = 1024 * 1024

/** A kind that judges deployment files. */
export type FileKind = RuleId extends infer Id ? (Id extends `${infer Kind}/unparsable` ? Kind : never) : never

/** A text file as it was read. */
export interface Source {
  /** As in reports: relative to the checkout, or as on the server. */
  readonly path: string
  readonly text: string
}

/**
 * The text of a file, or null when there is none.
 * @param kind as for `Place.read`
 * @throws ProbeError with `rule` when it is too long, binary or not UTF-8
 */
export async function readSource(place: Place, path: string, rule: RuleId, kind?: 'env'): Promise<Source | null> {
  const read = await place.read(path, mostBytes, kind)
  if (read === null) return null
  const refuse = (observed: string): ProbeError =>
    new ProbeError(rule, `${path} cannot be read as text`, {
      expected: 'a UTF-8 text file of at most 1 MiB with lines of at most 64 KiB',
      observed,
    })
  if (read.truncated) throw refuse('more than 1 MiB')
  const decoded = readUtf8(read.bytes)
  if ('fault' in decoded) throw refuse(decoded.fault)
  const { text } = decoded
  if (hasLongLine(text)) throw refuse('a line of more than 64 KiB')
  return { path, text }
}
