/** Where a package.json names packages that it needs. */
const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/** Names of the packages that a package.json needs, of whatever group; undefined where the text is none. */
export function packagesOf(text: string): ReadonlySet<string> | undefined {
  try {
    const whole: unknown = JSON.parse(text)
    if (!isRecord(whole)) return undefined
    return new Set(groups.flatMap((group) => (isRecord(whole[group]) ? Object.keys(whole[group]) : [])))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
