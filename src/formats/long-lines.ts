/** Characters; longer lines are not written by people, and slow every reader down. */
export const longestLine = 64 * 1024

/** Whether a text has a line that is longer than people write. */
export function hasLongLine(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    if (stop - at > longestLine) return true
    at = stop + 1
  }
  return false
}
