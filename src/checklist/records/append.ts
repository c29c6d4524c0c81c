import { parseDocument, stringify } from 'yaml'
import { conflictLine } from '../../formats/yaml/conflict.ts'
import { editorLine } from '../editor/line.ts'

/** What a file of records holds, and the key of the list where the file is a map. */
export type RecordFile = 'attestations' | 'waivers'

/** What a record says, key by key in the order in which it is written; what is undefined is left out. */
export type RecordText = Readonly<Record<string, string | undefined>>

/**
 * The text of a file of records with one more at its end; comments, order and everything else stay as they are.
 * @param text the file as it is; empty where there is none
 * @returns null where the text is no list of records and no map that holds one
 */
export function withRecord(text: string, name: RecordFile, record: RecordText): string | null {
  const entries = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
  const line = `- ${stringify(entries, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`
  const document = parseDocument(text)
  if (document.errors.length > 0) return null
  const top = document.toJS() as unknown
  if (text === '') return `${editorLine(name)}${line}`
  if (top === null || top === undefined) return `${text}${text.endsWith('\n') ? '' : '\n'}${line}`
  const isFlow = /^\s*\[/.test(withoutComments(text))
  if (Array.isArray(top) && !isFlow) return `${text}${text.endsWith('\n') ? '' : '\n'}${indentOf(text)}${line}`
  const path = Array.isArray(top) ? [] : [name]
  if (!Array.isArray(top) && !(typeof top === 'object' && Array.isArray((top as Record<string, unknown>)[name])))
    return null
  document.addIn(path, document.createNode(entries, { flow: true }))
  return document.toString({ lineWidth: 0 })
}

/** Why nothing can be added to a text, or null. @param name as for `withRecord` */
export function faultOfList(text: string, name: RecordFile): string | null {
  const conflict = conflictLine(text)
  if (conflict !== null) return `holds a merge conflict that begins in line ${conflict}`
  return withRecord(text, name, {}) === null ? `is no list of ${name}` : null
}

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$|^---.*$/gm, '').trimStart()
}

/** The blanks in front of the entries of a list at the top. */
function indentOf(text: string): string {
  return /^( *)- /m.exec(text)?.[1] ?? ''
}
