import { shellWords } from '../shell-words.ts'
import { listOf, type Node, scalarText } from '../yaml/nodes.ts'

/** The words of a `command` that is a list or a line. */
export function wordsOfNode(command: Node): string[] {
  const line = scalarText(command)
  return line === undefined ? listOf(command).map((item) => scalarText(item) ?? '') : shellWords(line)
}
