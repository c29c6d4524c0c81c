/** First and last code point of controls but white space, marks of direction, and characters of no width. */
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
]

/** ZWNJ and ZWJ, which are needed between the characters that they join, as in Persian and in emoji. */
const joiners = ['\u200c', '\u200d']

/** The first character that cannot be seen, as `U+200B`; null where there is none. */
export function unseenIn(text: string): string | null {
  const characters = [...text]
  const at = characters.findIndex((character, index) => {
    if (joiners.includes(character)) return isBlank(characters[index - 1] ?? '') || isBlank(characters[index + 1] ?? '')
    return isVariation(character) ? isBlank(characters[index - 1] ?? '') : isUnseen(character)
  })
  const code = characters[at]?.codePointAt(0)
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a text shows nothing at all: it is empty, or made of white space and characters that cannot be seen. */
export function isBlank(text: string): boolean {
  for (const character of text) if (!isBlankCharacter(character)) return false
  return true
}

function isBlankCharacter(character: string): boolean {
  if (character > ' ' && character < '\x7f') return false
  return /\s/.test(character) || joiners.includes(character) || isVariation(character) || isUnseen(character)
}

function isUnseen(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return unseen.some(([first, last]) => code >= first && code <= last)
}

/** A variation selector says how the character before it looks. */
function isVariation(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0xfe00 && code <= 0xfe0f
}
