/** An object as a list tells of it. */
export interface NewestObject {
  readonly key: string
  readonly modifiedMs: number
  /** Bytes. */
  readonly size: number
}

/** Whether a text is a ListObjectsV2 answer. */
export function isList(xml: string): boolean {
  return /^\ufeff?\s*(<\?xml[^>]*>\s*)?<ListBucketResult[\s>]/.test(xml)
}

/** Each entry with its key, date (ISO 8601) and size; null where one is not so. */
export function contents(xml: string): NewestObject[] | null {
  const objects: NewestObject[] = []
  for (const entry of xml.split('<Contents>').slice(1)) {
    const key = tag(entry, 'Key')
    const modified = tag(entry, 'LastModified') ?? ''
    const modifiedMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(modified) ? Date.parse(modified) : Number.NaN
    const size = tag(entry, 'Size') ?? ''
    if (!entry.includes('</Contents>') || !key || Number.isNaN(modifiedMs) || !/^\d{1,15}$/.test(size)) return null
    objects.push({ key, modifiedMs, size: Number(size) })
  }
  return objects
}

/** The text of the first element of that name; null without one. */
export function tag(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}>`)
  const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start)
  return end < 0 ? null : decodeEntities(xml.slice(start + name.length + 2, end))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name) return entities[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
