/** What programs usually print in place of a text; a runner, which knows only what it is told, is told these. */
export function encodings(text: string): string[] {
  const base64 = Buffer.from(text).toString('base64')
  const inBase64 = [base64, base64.replace(/=+$/, ''), Buffer.from(text).toString('base64url')]
  if (/^[\w.-]*$/.test(text)) return inBase64
  const wellFormed = text.toWellFormed()
  const json = JSON.stringify(text).slice(1, -1)
  return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64]
}

/**
 * A text as it reads where its bytes were taken for those of another character set, or its letters put together
 * otherwise (Unicode normalisation). Only for texts beyond ASCII; escapes need no forms, they are taken back.
 */
export function misreadings(text: string): string[] {
  if (!/[^\0-\x7f]/.test(text)) return []
  const wellFormed = text.toWellFormed()
  const utf8 = Buffer.from(wellFormed)
  return [
    wellFormed.normalize('NFC'),
    wellFormed.normalize('NFD'),
    utf8.toString('latin1'),
    new TextDecoder('windows-1252').decode(utf8),
    Buffer.from(wellFormed, 'latin1').toString('utf8'),
    wellFormed.replace(/[^\0-\x7f]/gu, '\ufffd'),
    wellFormed.replace(/[^\0-\x7f]/gu, '?'),
  ]
}

/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
export function base64Stems(text: string): string[] {
  const padded = Buffer.from(`\0\0${text}`)
  return [0, 1, 2].map((offset) => {
    const whole = padded.subarray(2 - offset)
    return whole.toString('base64').slice(Math.ceil((8 * offset) / 6), Math.floor((8 * whole.length) / 6))
  })
}

/** The bytes of a text as hexadecimal digits. */
export function hexadecimal(text: string): string {
  return Buffer.from(text).toString('hex')
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
