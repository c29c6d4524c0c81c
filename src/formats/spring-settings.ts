import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'

/** A setting of Spring Boot as a run in production has it, by the files that are packed in. */
export interface SpringSetting {
  /** Of the file that decides. */
  readonly file: string
  /** As written, items of a list with commas between them; null where it depends on more than profiles. */
  readonly value: string | null
  /** Whether the same file sets it in another document as well. */
  readonly isElsewhereToo: boolean
}

/** Names of profiles that are those of production. */
const production: ReadonlySet<string> = new Set(['prod', 'production'])
/** Characters of a file that is read, documents of one, and how deep they may nest. */
const longest = 256 * 1024
const mostDocuments = 50
const deepest = 20

/**
 * The settings that files decide for production, by their names in small letters without dashes, as relaxed binding
 * compares them. A later file wins, and in a file a later document; one for another profile is left out.
 * Source: Spring Boot reference, "Externalized Configuration" and "Activation Properties".
 * @param files in the order in which they are laid over each other
 * @returns null where one of them cannot be read
 */
export function springSettings(
  files: readonly { readonly file: string; readonly text: string }[],
): ReadonlyMap<string, SpringSetting> | null {
  const settings = new Map<string, SpringSetting>()
  for (const { file, text } of files) {
    const documents = /\.properties$/.test(file) ? ofProperties(text) : ofYaml(text)
    if (documents === null) return null
    for (const document of documents) {
      const active = activityOf(document)
      for (const [name, value] of document) {
        const before = settings.get(name)
        const isAgain = documents.some((other) => other !== document && other.has(name))
        if (active === 'no') continue
        settings.set(name, {
          file,
          value: active === 'unknown' ? null : value,
          isElsewhereToo: isAgain || before?.file === file,
        })
      }
    }
  }
  return settings
}

/** A name as relaxed binding compares it. */
export function relaxed(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

type Document = ReadonlyMap<string, string>

function activityOf(document: Document): 'yes' | 'no' | 'unknown' {
  if (document.has('spring.config.activate.oncloudplatform')) return 'unknown'
  const profiles = document.get('spring.config.activate.onprofile') ?? document.get('spring.profiles')
  if (profiles === undefined) return 'yes'
  if (/[&|()$]/.test(profiles)) return 'unknown'
  const meant = profiles.split(',').map((one) => one.trim())
  const isMeant = meant.some((one) => (one.startsWith('!') ? !production.has(one.slice(1)) : production.has(one)))
  return isMeant ? 'yes' : 'no'
}

/** Lines of `name = value` or `name: value`; `#---` divides documents. */
function ofProperties(text: string): Document[] | null {
  if (text.length > longest) return null
  const documents: Map<string, string>[] = [new Map()]
  for (const line of text.replace(/\\\r?\n[ \t]*/g, '').split(/\r?\n/)) {
    if (/^[#!]---[ \t]*$/.test(line)) documents.push(new Map())
    const setting = line.trim()
    if (setting === '' || /^[#!]/.test(setting)) continue
    const end = setting.search(/[=:\s]/)
    const value = end < 0 ? '' : setting.slice(end).trimStart().replace(/^[=:]/, '').trim()
    documents.at(-1)?.set(relaxed(end < 0 ? setting : setting.slice(0, end)), value)
  }
  return documents.length > mostDocuments ? null : documents
}

function ofYaml(text: string): Document[] | null {
  if (text.length > longest || /^ {200}/m.test(text) || /[[{]{30}/.test(text)) return null
  try {
    const parsed = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false })
    if (!Array.isArray(parsed) || parsed.length > mostDocuments) return parsed.length === 0 ? [] : null
    const documents: Document[] = []
    for (const { errors, contents } of parsed) {
      if (errors.length > 0) return null
      const found = new Map<string, string>()
      if (contents !== null && !flatten(contents, '', found, 0)) return null
      documents.push(found)
    }
    return documents
  } catch {
    return null
  }
}

/** @returns false where it nests too deep, or has what stands for something else */
function flatten(node: unknown, name: string, found: Map<string, string>, depth: number): boolean {
  if (depth > deepest) return false
  if (isScalar(node)) {
    found.set(name, String(node.value ?? ''))
    return true
  }
  if (isSeq(node)) {
    const all = node.items.flatMap((item) => (isScalar(item) ? [String(item.value ?? '')] : []))
    found.set(name, all.join(','))
    return true
  }
  if (!isMap(node)) return node === null
  return node.items.every(({ key, value }) => {
    const own = relaxed(isScalar(key) ? String(key.value) : '')
    return flatten(value, name === '' ? own : `${name}.${own}`, found, depth + 1)
  })
}
