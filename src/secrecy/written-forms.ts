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

/** For the bytes of short texts, of which each is read before the next is written. */
const scratch = Buffer.alloc(1024)

/** Reads the bytes of a text in UTF-8, and in Latin-1 where they differ: from 2 to an end, behind two that are 0. */
function inBytes<Read>(text: string, read: (bytes: Buffer, end: number) => Read): Read[] {
  const all = beyondAscii.test(text)
    ? [Buffer.from(text).toString('latin1'), latin1Of(text).toString('latin1')]
    : [text]
  return all.map((latin1) => {
    const end = 2 + latin1.length
    const bytes = end <= scratch.length ? scratch : Buffer.alloc(end)
    bytes.write(latin1, 2, 'latin1')
    return read(bytes, end)
  })
}

/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
export function base64Stems(text: string): string[] {
  return inBytes(text, (bytes, end) => [stem(bytes, 2, end), stem(bytes, 1, end), stem(bytes, 0, end)]).flat()
}

/** What is the same whatever stands in place of the bytes before the third, and behind the end. */
function stem(bytes: Buffer, start: number, end: number): string {
  const whole = bytes.toString('base64', start, end)
  return whole.slice(Math.ceil((8 * (2 - start)) / 6), Math.floor((8 * (end - start)) / 6))
}

/** The bytes of a text as hexadecimal digits in lower case. */
export function hexadecimal(text: string): string[] {
  return inBytes(text, (bytes, end) => bytes.toString('hex', 2, end))
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
