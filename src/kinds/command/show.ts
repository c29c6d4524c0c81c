import { bounded, boundedEnd } from '../../secrecy/bounded.ts'

/** Escape sequences of terminals: CSI, OSC and the short ones. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

/** Output of a program as one bounded line without control characters; its end where it is too long. */
export function excerpt(output: string): string {
  return boundedEnd(printable(output))
}

/** Output of a program as one line without control characters. */
export function printable(output: string): string {
  return output
    .slice(-100_000)
    .replace(escapes, '')
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
}

/** The last line that says something, bounded. */
export function lastLine(output: string): string {
  const lines = output.trimEnd().split(/\r\n|\r|\n/)
  return bounded(printable(lines.at(-1) ?? ''))
}
