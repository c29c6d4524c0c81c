/** The scripts of a package.json by name; undefined where the text is none, or holds none. */
export function scriptsOf(text: string): Map<string, string> | undefined {
  try {
    const whole: unknown = JSON.parse(text)
    const scripts = isRecord(whole) ? whole.scripts : undefined
    if (!isRecord(scripts)) return undefined
    return new Map(Object.entries(scripts).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : [])))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
