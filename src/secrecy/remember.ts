/** Answers that are kept at most, so that nothing that a target sends fills the memory. */
const most = 10_000

/** A pure function of a text whose answers are kept: names, words and values are asked about again and again. */
export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const answer = of(text)
    known.set(text, answer)
    return answer
  }
}
