/** What a style sheet loads. */
export interface CssReference {
  readonly url: string
  readonly use: 'style' | 'font' | 'image'
}

/** Font formats that no current browser asks for; files for them are often left out on purpose. */
const pastFont = /\.(eot|svg)([?#]|$)/i

// An unclosed comment or string runs to its end, so that reading stays linear in the text.
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|@(import|font-face|namespace|(?:-moz-)?document)\b|url\(\s*(?:"([^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"|'([^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'|([^"'()\s\\]+))\s*\)|"([^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"?|'([^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'?|[{};]/gi

/**
 * The URLs of a style sheet or style attribute, as written: `@import`, `@font-face` sources and every other `url()`.
 * Comments and strings are honoured; fragments of the document itself are left out.
 */
export function cssReferences(text: string): readonly CssReference[] {
  const found: CssReference[] = []
  let at: 'import' | 'font-face' | 'other' | undefined
  for (const match of text.matchAll(token)) {
    const [whole, keyword, doubleUrl, singleUrl, bareUrl, doubleText, singleText] = match
    if (keyword !== undefined) {
      const name = keyword.toLowerCase()
      at = name === 'import' || name === 'font-face' ? name : 'other'
    } else if (whole === ';') {
      if (at !== 'font-face') at = undefined
    } else if (whole === '}') {
      at = undefined
    } else {
      const url = doubleUrl ?? singleUrl ?? bareUrl
      const quoted = at === 'import' ? (doubleText ?? singleText) : undefined
      const named = unescaped(url ?? quoted ?? '').trim()
      if (named === '' || named.startsWith('#') || at === 'other') continue
      if (at === 'font-face' && pastFont.test(named)) continue
      found.push({ url: named, use: at === 'import' ? 'style' : at === 'font-face' ? 'font' : 'image' })
      if (at === 'import') at = 'other'
    }
  }
  return found
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi,
    (_, hex: string | undefined, other: string | undefined) => {
      if (hex === undefined) return other ?? ''
      const code = Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
