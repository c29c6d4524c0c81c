const width = 150

/** A JSON value over several lines, with what is short enough on one of them. */
export function jsonText(value: unknown, indent = '', before = 0): string {
  const line = JSON.stringify(value)
  if (value === null || typeof value !== 'object' || indent.length + before + line.length <= width) return line
  const inner = `${indent} `
  const [open, close, parts] = Array.isArray(value)
    ? ['[', ']', value.map((one) => jsonText(one, inner))]
    : ['{', '}', Object.entries(value).map(([key, one]) => keyText(key, one, inner))]
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`
}

function keyText(key: string, value: unknown, indent: string): string {
  const before = `${JSON.stringify(key)}: `
  return `${before}${jsonText(value, indent, before.length)}`
}
