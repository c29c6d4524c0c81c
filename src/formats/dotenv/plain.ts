/**
 * Nothing, a comment, or an assignment without what any reader takes for a quote, an escape, an expansion or an end. To
 * phpdotenv a quote that opens in a comment takes the lines below it along.
 */
const plainLine = /^(?:[A-Za-z_][A-Za-z0-9_]*=[A-Za-z0-9_./:@,+%=^-]*|#(?!.*=")[^\\\r]*)?$/
/** Characters; one reader refuses longer lines. */
const longestLine = 16 * 1024

/** Whether every reader reads this env file alike: its lines are empty, comments, or assign plain characters. */
export function isPlain(text: string): boolean {
  return text.split('\n').every((line) => line.length <= longestLine && plainLine.test(line))
}
