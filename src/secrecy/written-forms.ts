/** What programs usually print in place of a text. */
export function encodings(text: string): string[] {
  const base64 = Buffer.from(text).toString('base64')
  const inBase64 = [base64, base64.replace(/=+$/, ''), Buffer.from(text).toString('base64url')]
  if (isUnescaped(text)) return inBase64
  const wellFormed = text.toWellFormed()
  const json = JSON.stringify(text).slice(1, -1)
  return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64]
}

/** Whether URLs, JSON and HTML alike write the text as it is. */
function isUnescaped(text: string): boolean {
  return /^[\w.-]*$/.test(text)
}

/** From this length on a text is told from ordinary words also in another case, or inside of base64. */
const distinct = 8

/** Forms in which a target may give a text back: other escapes, another case, a part of something in base64. */
export function disguises(text: string): string[] {
  const forms = new Set(isUnescaped(text) ? [] : [...jsonForms(text), ...htmlForms(text), ...urlForms(text)])
  if (text.length >= distinct) {
    for (const form of [text.toLowerCase(), text.toUpperCase(), ...base64Stems(text)]) forms.add(form)
  }
  return [...forms]
}

/** As the JSON writers of PHP, Python, Go and Rails escape, and each of them once more inside another text. */
function jsonForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const escaped = (characters: RegExp, from: string): string =>
    from.replace(characters, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const ascii = escaped(/[^\x20-\x7e]/g, json)
  const slashed = (from: string): string => from.replaceAll('/', '\\/')
  const once = [json, ascii, slashed(json), slashed(ascii), escaped(/[<>&]/g, json), escaped(/[<>&']/g, ascii)]
  return [...new Set(once)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)])
}

function htmlForms(text: string): string[] {
  const common = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    common,
    common.replaceAll('"', '&quot;'),
    common.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    common.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    common.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  ]
}

/** As URLs escape in path and query, which is less than percent-encoding as a whole; and with small hex digits. */
function urlForms(text: string): string[] {
  const percent = encodeURIComponent(text.toWellFormed())
  const inUrl = [`http://x/${text}`, `http://x/?${text}`].flatMap((url) => {
    const written = URL.parse(url)?.href.replace(/^http:\/\/x\/\??/, '')
    return written ? [written] : []
  })
  return [percent.replace(/%../g, (code) => code.toLowerCase()), ...inUrl]
}

/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
function base64Stems(text: string): string[] {
  const padded = Buffer.from(`\0\0${text}`)
  return [0, 1, 2].flatMap((offset) => {
    const whole = padded.subarray(2 - offset)
    const stem = whole.toString('base64').slice(Math.ceil((8 * offset) / 6), Math.floor((8 * whole.length) / 6))
    const inUrl = stem.replaceAll('+', '-').replaceAll('/', '_')
    return inUrl === stem ? [stem] : [stem, inUrl]
  })
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
