type Write = (text: string) => string

function each(text: string, write: (sign: string, code: number, index: number) => string): string {
  return [...text].map((sign, index) => write(sign, sign.codePointAt(0) ?? 0, index)).join('')
}

function percentOf(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')
}

function codeUnits(sign: string, write: (hex: string) => string): string {
  return Array.from({ length: sign.length }, (_, at) => write(sign.charCodeAt(at).toString(16).padStart(4, '0'))).join(
    '',
  )
}

const isPlain = (sign: string): boolean => /[A-Za-z0-9]/.test(sign)
const smallDigits = (text: string): string => text.replace(/%../g, (code) => code.toLowerCase())
const wrapped = (text: string, width: number): string => text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n')
const inBase64 = (text: string): string => Buffer.from(text).toString('base64')
const inHex = (text: string): string => Buffer.from(text).toString('hex')
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The five characters of HTML by the references of one template engine, and more where it writes more. */
function entities(references: Readonly<Record<string, string>>): Write {
  return (text) => each(text, (sign) => references[sign] ?? sign)
}
const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** How programs write a text: named, each the way of something that exists. */
export const writings = {
  'as it is': (text) => text,
  'percent, upper case': (text) => each(text, (sign) => (isPlain(sign) ? sign : percentOf(sign))),
  'percent, lower case': (text) => smallDigits(each(text, (sign) => (isPlain(sign) ? sign : percentOf(sign)))),
  'percent, every character': (text) => each(text, percentOf),
  'percent, every third': (text) => each(text, (sign, _, index) => (index % 3 === 0 ? percentOf(sign) : sign)),
  'percent, twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'percent, three times': (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  'a form': (text) => new URLSearchParams({ v: text }).toString().slice(2),
  'path of a URL': (text) => new URL(`http://x/${text}`).pathname.slice(1),
  'query of a URL': (text) => new URL(`http://x/?${text}`).search.slice(1) + new URL(`http://x/?${text}`).hash,
  'HTML of Go': entities({ ...named, '"': '&#34;', "'": '&#39;', '+': '&#43;' }),
  'HTML of mustache': entities({ ...named, "'": '&#39;', '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' }),
  'HTML of PHP': entities({ ...named, "'": '&#039;' }),
  'HTML of Django': entities({ ...named, "'": '&#x27;' }),
  'HTML of .NET': (text) =>
    each(entities({ ...named, "'": '&#x27;', '+': '&#x2B;' })(text), (sign, code) =>
      code > 126 ? `&#x${code.toString(16).toUpperCase()};` : sign,
    ),
  'HTML, decimal': (text) => each(text, (sign, code) => (isPlain(sign) ? sign : `&#${code};`)),
  'HTML, every character in hex': (text) => each(text, (_, code) => `&#x${code.toString(16)};`),
  'HTML, twice': (text) => entities(named)(entities(named)(text)),
  'HTML in JSON': (text) => inJson(entities(named)(text)),
  JSON: inJson,
  'JSON of PHP': (text) =>
    each(inJson(text).replaceAll('/', '\\/'), (sign, code) =>
      code > 126 ? codeUnits(sign, (hex) => `\\u${hex}`) : sign,
    ),
  'JSON of Go': (text) => inJson(text).replace(/[<>&]/g, (sign) => codeUnits(sign, (hex) => `\\u${hex}`)),
  'JSON in JSON': (text) => inJson(inJson(text)),
  'JavaScript of Django': (text) =>
    each(text, (sign) => (isPlain(sign) ? sign : codeUnits(sign, (hex) => `\\u${hex.toUpperCase()}`))),
  'JavaScript, \\x': (text) =>
    each(text, (sign, code) =>
      isPlain(sign) ? sign : code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`,
    ),
  base64: inBase64,
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64, wrapped at 64': (text) => wrapped(inBase64(text), 64),
  'base64, wrapped at 76, in JSON': (text) => inJson(wrapped(inBase64(`name=shop;secret=${text};more`), 76)),
  'a Basic header': (text) => `Basic ${inBase64(`user:${text}`)}`,
  'a Basic header, user of two letters': (text) => `Basic ${inBase64(`me:${text}`)}`,
  hex: inHex,
  'hex, upper case': (text) => inHex(text).toUpperCase(),
  'UTF-8 read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'UTF-8 read as Latin-1, percent': (text) => encodeURIComponent(Buffer.from(text).toString('latin1')),
  'Latin-1 read as UTF-8': (text) => Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1').toString('utf8'),
  'shell, single quotes': (text) => `'${text.replaceAll("'", "'\\''")}'`,
  'shell, double quotes': (text) => `"${text.replace(/["$`\\]/g, '\\$&')}"`,
  'shell, printf %q': (text) => each(text, (sign) => (/[\w.,:/@%+=-]/.test(sign) ? sign : `\\${sign}`)),
  SQL: (text) => `'${text.replaceAll("'", "''")}'`,
  CSV: (text) => `a,"${text.replaceAll('"', '""')}",b`,
  'Python, repr': (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`,
  'Python, repr of bytes': (text) =>
    `b'${[...Buffer.from(text)].map((byte) => (byte < 127 && byte > 31 ? String.fromCharCode(byte).replace(/[\\']/g, '\\$&') : `\\x${byte.toString(16).padStart(2, '0')}`)).join('')}'`,
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
} as const satisfies Record<string, Write>

export type Writing = keyof typeof writings
export const writingNames = Object.keys(writings) as readonly Writing[]

/** Forms in which a secret of less than eight characters is known: whole, percent-encoded, as HTML. */
export const writingsOfShort = writingNames.filter((name) =>
  /^(as it is|percent|a form|path|query|HTML|JSON|Java|shell|SQL|CSV|Python, repr$)/.test(name),
)
