import type { Option } from '../../src/run/options.ts'

/** How several values are written in one input, or nothing. */
export function severalNote({ several, value }: Option): string | undefined {
  return several && `each a \`${value}\`, separated by spaces, commas or lines`
}
