/** What happens while an XML text is read, in its order. Names are as written, values with their references replaced. */
export interface XmlReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close(name: string): void
}

/** Elements within elements; results of tests have a handful. */
const deepest = 100
/** Attributes of one element. */
const mostAttributes = 100

/** White space of XML is less than that of an expression, so that no name holds any of it. */
const name = /[A-Za-z_:\u0080-\uffff][\w.:\u0080-\uffff-]*/y
const attribute =
  /[ \t\r\n]+([A-Za-z_:\u0080-\uffff][\w.:\u0080-\uffff-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y

/**
 * Reads an XML 1.0 text in one pass, in time and memory that grow with it. A document type is refused whole, since its
 * entities grow without bound and name files and hosts (CWE-776, CWE-611); references to other entities than the five of
 * XML and to characters are faults for the same reason. Namespaces are not resolved, text between elements is passed over.
 * @returns why it is not well-formed, in words, or null
 */
export function readXml(text: string, reader: XmlReader): string | null {
  const open: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  let elements = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const between = text.slice(at, next === -1 ? text.length : next) // cut: what stands between marks
    if (open.length === 0 && between.trim() !== '') return 'there is text outside of the root'
    if (isMisread(between)) return 'it names an entity that XML does not have'
    if (next === -1) break
    at = next
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at + 9)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2)
    else if (text.startsWith('<!', at)) return 'it has a document type, which is not read'
    else if (text[at + 1] === '/') {
      const closed = tagName(text, at + 2)
      const end = text.indexOf('>', at)
      if (closed === null || end === -1 || open.pop() !== closed) return 'an element is closed that was not open'
      reader.close(closed)
      at = end + 1
    } else {
      const opened = tagName(text, at + 1)
      if (opened === null) return 'a mark is no element'
      if (open.length === 0 && elements > 0) return 'there are several roots'
      elements++
      const attributes = new Map<string, string>()
      at += 1 + opened.length
      for (;;) {
        attribute.lastIndex = at
        const found = attribute.exec(text)
        if (found === null) break
        const [whole, key = '', double, single] = found
        const value = double ?? single ?? ''
        if (isMisread(value)) return 'it names an entity that XML does not have'
        if (attributes.has(key) || attributes.size === mostAttributes)
          return 'an element has one attribute twice, or too many'
        attributes.set(key, plain(value))
        at += whole.length
      }
      while (/[ \t\r\n]/.test(text[at] ?? '')) at++
      const isEmpty = text.startsWith('/>', at)
      if (!isEmpty && text[at] !== '>') return 'an element does not end'
      at += isEmpty ? 2 : 1
      reader.open(opened, attributes)
      if (isEmpty) reader.close(opened)
      else if (open.push(opened) > deepest) return 'elements stand too deep in one another'
    }
    if (at === -1) return 'it ends in the middle'
  }
  if (open.length > 0) return 'it ends in the middle'
  return elements === 0 ? 'there is no element' : null
}

/** Where a part has ended, or -1. */
function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from)
  return found === -1 ? -1 : found + end.length
}

function tagName(text: string, at: number): string | null {
  name.lastIndex = at
  return name.exec(text)?.[0] ?? null
}

const reference = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g

/** Whether an ampersand stands for something else than a reference that is known. */
function isMisread(text: string): boolean {
  return text.includes('&') && text.replace(reference, '').includes('&')
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (_, word: string | undefined, decimal?: string, hex?: string) => {
    if (word !== undefined) return named[word] ?? ''
    const point = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)
    return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  })
}
