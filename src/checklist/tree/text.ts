import { isUtf8 } from 'node:buffer'
import { type Ended, refused, type Stage } from '../stage.ts'
import { mostBytes, type TreeEntry } from './tree.ts'

/**
 * The text of a file that has to be there. Bytes that are not UTF-8 are a problem: read otherwise, some of the file
 * would be lost without a word.
 * @param shown the path for people
 */
export function textOf(entry: TreeEntry, shown: string): Stage<string> {
  const refuse = (message: string, suggestion?: string): Ended =>
    refused(message, { file: shown, line: 1, column: 1 }, suggestion)
  switch (entry.kind) {
    case 'missing':
      return refuse(`there is no file ${shown}`)
    case 'outside':
      return refuse(`${shown} leads out of the repository`)
    case 'other':
      return refuse(`${shown} is not a file`)
    case 'too-large':
      return refuse(`${shown} has ${entry.size} bytes; the most is ${mostBytes}`)
    case 'unreadable':
      return refuse(`${shown} cannot be read (${entry.reason})`)
    case 'file':
      return isUtf8(entry.bytes) && !entry.bytes.includes(0)
        ? { value: entry.bytes.toString('utf8'), problems: [] }
        : refuse(`${shown} is not UTF-8 text`, 'save it as UTF-8; some editors and shells write UTF-16')
  }
}
