import { type Instruction, programOf } from './regex.ts'

/** What stands on a side of a place in a text, as far as `^`, `$`, `\b` and the like tell it. */
type Side = 'edge' | 'line feed' | 'word' | 'other'

const characters = ['line feed', 'word', 'other'] as const
const sides: readonly Side[] = ['edge', ...characters]

/** A larger program is not looked through. */
const mostInstructions = 20_000

/**
 * Whether an expression is found in no text at all, as `a^` and `[^\s\S]`. Every way through its program is followed with
 * every character that may stand beside it, so that what is said holds; where it cannot be told, it may be found.
 */
export function isFoundInNoText(source: string): boolean {
  const program = programOf(source)
  if (program === null || program.instructions.length > mostInstructions) return false
  const { instructions, start } = program
  const seen = new Uint8Array(instructions.length * sides.length * sides.length)
  const ways: Way[] = []
  const go = (at: number, before: Side, after: Side): void => {
    const key = (at * sides.length + sides.indexOf(before)) * sides.length + sides.indexOf(after)
    if (seen[key] !== 0) return
    seen[key] = 1
    ways.push({ at, before, after })
  }
  // Anywhere in a text.
  for (const before of sides) for (const after of sides) go(start, before, after)
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const { at, before, after } = way
    const instruction = instructions[at]
    if (instruction === undefined) return false
    switch (instruction.does) {
      case 'match':
      case 'unknown':
        return false
      case 'fail':
        break
      case 'go':
        for (const next of instruction.to) go(next, before, after)
        break
      case 'look':
        if ((instruction.wants & ~seenBetween(before, after)) === 0) go(instruction.to, before, after)
        break
      case 'take':
        if (after !== 'edge' && mayTake(instruction, after)) for (const next of sides) go(instruction.to, after, next)
    }
  }
  return true
}

interface Way {
  readonly at: number
  readonly before: Side
  readonly after: Side
}

/** What is true of a place between two sides, in the bits of the program. */
function seenBetween(before: Side, after: Side): number {
  const lineBegins = before === 'edge' || before === 'line feed'
  const lineEnds = after === 'edge' || after === 'line feed'
  const isBoundary = (before === 'word') !== (after === 'word')
  return (
    (lineBegins ? 1 : 0) |
    (lineEnds ? 2 : 0) |
    (before === 'edge' ? 4 : 0) |
    (after === 'edge' ? 8 : 0) |
    (isBoundary ? 16 : 32)
  )
}

function mayTake({ ranges }: Extract<Instruction, { does: 'take' }>, side: (typeof characters)[number]): boolean {
  const meets = ([from, to]: readonly [number, number]): boolean =>
    ranges.some(([first, last]) => first <= to && from <= last)
  return stretches[side].some(meets)
}

const lineFeed = 10

/** Code points of each side; what `\b` takes for a word is `\w`, of ASCII alone. */
const stretches: Readonly<Record<(typeof characters)[number], readonly (readonly [number, number])[]>> = {
  'line feed': [[lineFeed, lineFeed]],
  word: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  other: [
    [0, lineFeed - 1],
    [lineFeed + 1, 47],
    [58, 64],
    [91, 94],
    [96, 96],
    [123, 0x10ffff],
  ],
}
