import { type FuzzReader, oddCharacters } from './reader.ts'

/** A text that grows: what it begins with, what is repeated, what it ends with. */
export interface Growing {
  readonly head: string
  readonly repeated: string
  readonly tail: string
}

/** The text at about this length. */
export function grown({ head, repeated, tail }: Growing, length: number): string {
  return head + repeated.repeat(Math.max(1, Math.ceil((length - head.length - tail.length) / repeated.length))) + tail
}

/** Texts that make careless readers take time with the square of their length, or worse. */
export function growingTexts({ tokens, samples }: FuzzReader): Growing[] {
  const pieces = [...new Set([...tokens, ...oddCharacters.slice(0, 10)])]
  const alone = pieces.map((repeated) => ({ head: '', repeated, tail: '' }))
  const pairs = pieces.flatMap((one) =>
    pieces.flatMap((other) =>
      one === other
        ? []
        : [
            { head: '', repeated: one + other, tail: '' },
            { head: one, repeated: other, tail: '\x01' },
            { head: '', repeated: one, tail: other },
          ],
    ),
  )
  const whole = samples.filter((sample) => sample !== '').map((repeated) => ({ head: '', repeated, tail: '' }))
  return [...alone, ...whole, ...pairs]
}
