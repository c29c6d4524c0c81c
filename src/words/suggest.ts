/** ` (did you mean "x"?)` for the nearest known word, or nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = suggest(word, known)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

/** The known word within a third of its length in edits, or undefined. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  const asked = word.toLowerCase().slice(0, 64) // cut: compared, not shown
  for (const candidate of known) {
    // So many letters more or fewer take at least as many edits.
    if (Math.abs(candidate.length - asked.length) >= bestDistance) continue
    const distance = editDistance(asked, candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  const near =
    best !== undefined && bestDistance <= Math.max(1, Math.ceil(best.length / 3)) && bestDistance < best.length
  return near ? best : undefined
}

/** Damerau-Levenshtein distance with adjacent transpositions. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      current[j] = least
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
