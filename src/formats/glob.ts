/** Whether a text fits a pattern in which `*` stands for any characters, none included. Takes linear time. */
export function matchesGlob(pattern: string, text: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  const tail = parts.pop()
  if (tail === undefined) return pattern === text
  const end = text.length - tail.length
  if (end < head.length || !text.startsWith(head) || !text.endsWith(tail)) return false
  let at = head.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= end
}

/** Whether a path holds characters that make it a pattern for files. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}
