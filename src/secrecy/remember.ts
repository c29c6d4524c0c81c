/**
 * A pure function of a text whose answers are kept: names, words and values are asked about again and again. What it throws
 * is not kept.
 * @param most answers that are kept, so that nothing that a target sends fills the memory
 */
export function remembered<Answer>(of: (text: string) => Answer, most = 10_000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return lastRemembered((text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const answer = of(text)
    known.set(text, answer)
    return answer
  })
}

/** As `remembered`, of the text of the question before alone: most questions are about it once more. */
export function lastRemembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: of(text) }
    return last.answer
  }
}
