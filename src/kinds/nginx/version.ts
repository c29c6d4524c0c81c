/** Whether a known version is the given one or a later one; false where none is known. */
export function isSince(version: readonly number[] | null, since: string): boolean {
  return version !== null && compare(version, since) >= 0
}

/** Whether a known version comes before the given one; false where none is known. */
export function isBefore(version: readonly number[] | null, since: string): boolean {
  return version !== null && compare(version, since) < 0
}

function compare(version: readonly number[], other: string): number {
  const parts = other.split('.').map(Number)
  const at = parts.findIndex((part, index) => part !== (version[index] ?? 0))
  return at < 0 ? 0 : (version[at] ?? 0) - (parts[at] ?? 0)
}
