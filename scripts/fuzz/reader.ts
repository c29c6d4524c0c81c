/** One reader of text that others write, with what its fuzzer knows of its format. */
export interface FuzzReader {
  /** Paths below `src` that its run goes through. */
  readonly files: readonly string[]
  /** Characters of the longest text that it is ever given. */
  readonly limit: number
  /** Texts as they are in the wild; mutations start from them. */
  readonly samples: readonly string[]
  /** What the format is made of. */
  readonly tokens: readonly string[]
  /** It does much for each character, so that fewer and shorter texts tell how its time grows. */
  readonly heavy?: true
  /** Names of the errors by which it refuses a text; any other is a fault. */
  readonly refuses?: readonly string[]
  read(text: string): unknown
}

export type FuzzReaders = Readonly<Record<string, FuzzReader>>

export const kibi = 1024
export const mebi = 1024 * 1024

/** Characters that readers take for white space, for line ends, or for nothing, each in its own way. */
export const oddCharacters = [
  '\0',
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\r\n',
  ' ',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u1680',
  '\u2003',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u3000',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff',
  '\u0130',
  'ſ',
  '😀',
] as const
