/** Names of HTML 4 for the characters 160 to 255, in order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )

/** Names of HTML 5 for what ASCII has besides letters and digits, and of HTML 4 for signs that passwords hold. */
const others: Readonly<Record<string, string>> = {
  ...{
    Tab: '\t',
    NewLine: '\n',
    excl: '!',
    quot: '"',
    QUOT: '"',
    num: '#',
    dollar: '$',
    percnt: '%',
    amp: '&',
    AMP: '&',
  },
  ...{
    apos: "'",
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
  },
  ...{ semi: ';', lt: '<', LT: '<', equals: '=', gt: '>', GT: '>', quest: '?', commat: '@', lsqb: '[', lbrack: '[' },
  ...{ bsol: '\\', rsqb: ']', rbrack: ']', Hat: '^', lowbar: '_', UnderBar: '_', grave: '`', DiacriticalGrave: '`' },
  ...{ lcub: '{', lbrace: '{', verbar: '|', vert: '|', VerticalLine: '|', rcub: '}', rbrace: '}', tilde: '˜' },
  ...{ euro: '€', hyphen: '‐', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{ bull: '•', trade: '™', dagger: '†', permil: '‰', fnof: 'ƒ', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š' },
}

const known = new Map([
  ...latin1.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...Object.entries(others),
])

/** The longest reference to a character that is known, with `&` and `;`. */
export const longestReference = 20

const reference = /^&(?:#(?:x([0-9a-f]{1,8})|(\d{1,8}))|([a-z][a-z0-9]{1,15}));?/i

/**
 * The character that a reference at the start of a text stands for (HTML, 13.5), and the length of the reference.
 * @param text begins with `&`; at most `longestReference` units of it are looked at
 */
export function characterReference(text: string): { readonly character: string; readonly length: number } | null {
  const match = reference.exec(text)
  if (!match) return null
  const [whole, hex, decimal, name] = match
  if (name !== undefined) {
    const character = known.get(name)
    return character === undefined ? null : { character, length: whole.length }
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? { character: String.fromCodePoint(code), length: whole.length } : null
}
