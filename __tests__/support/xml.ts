/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its text and that of what it holds. */
  readonly text: string
}

const name = '[A-Za-z_][A-Za-z0-9_.-]*'
const tag = new RegExp(`^<(/?)(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`)
const attribute = new RegExp(`(${name})="([^"<]*)"`, 'g')
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/**
 * Reads XML 1.0 as strictly as a reader of results may: elements, double-quoted attributes and text, no more.
 * @throws Error at the first thing that is not well-formed
 */
export function parseXml(document: string): XmlElement {
  if (!allowed.test(document)) throw new Error('a character that XML does not know')
  const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(document)
  if (!head) throw new Error('no declaration')
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [top]
  for (let at = head[0].length; at < document.length; ) {
    const inner = open.at(-1) as Open
    const lt = document.indexOf('<', at)
    if (lt !== at) {
      const text = document.slice(at, lt < 0 ? undefined : lt)
      if (text.includes(']]>')) throw new Error('the end of CDATA in text')
      inner.text += decoded(text)
      at = lt < 0 ? document.length : lt
      continue
    }
    const [whole, close, element = '', attributes = '', empty] = tag.exec(document.slice(at)) ?? []
    if (whole === undefined) throw new Error(`not well-formed: ${document.slice(at, at + 60)}`)
    at += whole.length
    if (close === '') {
      const found = [...attributes.matchAll(attribute)].map(
        ([, key = '', value = '']) => [key, decoded(value)] as const,
      )
      if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`an attribute twice in ${element}`)
      open.push({ name: element, attributes: Object.fromEntries(found), children: [], text: '' })
    } else if (inner.name !== element) {
      throw new Error(`</${element}> ends ${inner.name}`)
    }
    if (close === '' && empty === '') continue
    const ended = open.pop() as Open
    const outer = open.at(-1) as Open
    outer.children.push(ended)
    if (outer !== top) outer.text += ended.text
  }
  const [root] = top.children
  if (open.length > 1 || root === undefined || top.children.length > 1 || top.text.trim() !== '') {
    throw new Error('not one element')
  }
  return root
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:(#\d+)|(\w+))?(;?)/g, (whole, code: string | undefined, word: string | undefined, end) => {
    const character = code === undefined ? entities[word ?? ''] : String.fromCodePoint(Number(code.slice(1)))
    if (end === '' || character === undefined) throw new Error(`no entity: ${whole}`)
    return character
  })
}

/** Elements of a name anywhere below. */
export function all(element: XmlElement, wanted: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === wanted ? [child] : []), ...all(child, wanted)])
}

/** Names and attribute names of a document, without any text: what must not change with the texts in it. */
export function shape(element: XmlElement): string {
  const inner = element.children.map(shape).join('')
  return `<${element.name} ${Object.keys(element.attributes).join(' ')}>${inner}</>`
}
