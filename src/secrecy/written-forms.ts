/** What programs usually print in place of a text; a runner, which knows only what it is told, is told these. */
export function encodings(text: string): string[] {
  const base64 = beyondAscii.test(text) ? Buffer.from(text).toString('base64') : btoa(text)
  const unpadded = base64.split('=', 1).join()
  const inBase64 = [base64, unpadded, unpadded.replaceAll('+', '-').replaceAll('/', '_')]
  if (/^[\w.-]*$/.test(text)) return inBase64
  const wellFormed = text.toWellFormed()
  const json = JSON.stringify(text).slice(1, -1)
  return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64]
}

/**
 * A text as it reads where its bytes were taken for those of another character set, where its letters were put together
 * otherwise (Unicode normalisation) or lost, and where a URL made slashes of its backslashes. Escapes need no forms, they
 * are taken back.
 */
export function misreadings(text: string): string[] {
  const slashes = text.includes('\\') ? [text.replaceAll('\\', '/')] : []
  if (!beyondAscii.test(text)) return slashes
  const wellFormed = text.toWellFormed()
  const utf8 = Buffer.from(wellFormed)
  return [
    ...slashes,
    wellFormed.normalize('NFC'),
    wellFormed.normalize('NFD'),
    utf8.toString('latin1'),
    // Twice, for where the case of its letters is lost on the way.
    Buffer.from(utf8.toString('latin1')).toString('latin1'),
    new TextDecoder('windows-1252').decode(utf8),
    latin1Of(wellFormed).toString('utf8'),
    ...['\ufffd', '?', ' ', ''].map((sign) => wellFormed.replace(everyBeyondAscii, sign)),
    // Unit by unit.
    ...['\ufffd', '?'].map((sign) => wellFormed.replace(/[^\0-\x7f]/g, sign)),
  ]
}

const beyondAscii = /[^\0-\x7f]/
const everyBeyondAscii = /[^\0-\x7f]/gu

/** The bytes of a text in Latin-1, with a question mark for what it does not have. */
function latin1Of(text: string): Buffer {
  return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1')
}

/** The bytes of a text in UTF-8, and in Latin-1 where they differ. */
function bytesOf(text: string): Buffer[] {
  return beyondAscii.test(text) ? [Buffer.from(text), latin1Of(text)] : [Buffer.from(text)]
}

/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
export function base64Stems(text: string): string[] {
  const all = beyondAscii.test(text) ? bytesOf(text).map((bytes) => bytes.toString('latin1')) : [text]
  return all.flatMap((bytes) =>
    ['', '\0', '\0\0'].map((before) => {
      const length = before.length + bytes.length
      return btoa(before + bytes).slice(Math.ceil((8 * before.length) / 6), Math.floor((8 * length) / 6))
    }),
  )
}

/** The bytes of a text as hexadecimal digits in lower case. */
export function hexadecimal(text: string): string[] {
  return bytesOf(text).map((bytes) => bytes.toString('hex'))
}

/** The texts in a secret that is JSON itself, such as the key of a service account. */
export function textsInJson(value: string): [string, string][] {
  if (!/^\s*[{[]/.test(value)) return []
  try {
    const found: [string, string][] = []
    JSON.parse(value, (key, inner) => {
      if (typeof inner === 'string') found.push([key, inner])
    })
    return found
  } catch {
    return []
  }
}
