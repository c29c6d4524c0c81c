import { plainEntries, values } from '../../formats/dotenv/index.ts'
import { longestLine } from '../../formats/long-lines.ts'
import { ProbeError } from '../../probe/error.ts'
import type { EnvText } from './observation.ts'

/** Bytes of an env file. */
export const longestFile = 1024 * 1024
const mostKeys = 5000

/** The text of an env file. @throws ProbeError where it is too large to be judged */
export function decode(bytes: Buffer, name: string): EnvText {
  if (bytes.length > longestFile) throw tooLarge(name, 'at most 1 MiB', 'more')
  const nul = bytes.indexOf(0)
  const text = bytes.toString('utf8')
  const replaced = text.indexOf('\uFFFD')
  const isBroken = replaced >= 0 && !bytes.equals(Buffer.from(text, 'utf8'))
  const line = (before: string): number => before.split(/\r\n|\n|\r/).length
  if (nul < 0) refuseLongLines(bytes, name)
  return {
    text,
    notUtf8: isBroken ? line(text.slice(0, replaced)) : null,
    nul: nul < 0 ? null : line(bytes.subarray(0, nul).toString('latin1')),
  }
}

function refuseLongLines(bytes: Buffer, name: string): void {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const stop = end < 0 ? bytes.length : end
    if (stop - start > longestLine) throw tooLarge(name, 'lines of at most 64 KiB', `line ${line} is longer`)
    start = stop + 1
  }
}

export function tooLarge(name: string, expected: string, observed: string): ProbeError {
  return new ProbeError('env/unreadable', `${name} is too large to be judged`, { expected, observed })
}

/** How many keys a file has is what the time of its rules grows with. */
export function refuseManyKeys(text: string, name: string): void {
  const lines = plainEntries(text)
  // So many lines hold no more keys.
  if (lines && lines.length <= mostKeys) return
  const keys = values(text).size
  if (keys > mostKeys) throw tooLarge(name, 'at most 5,000 keys', `${keys} keys`)
}
