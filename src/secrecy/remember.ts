/**
 * A pure function of a text whose answers are kept: names, words and values are asked about again and again. What it throws
 * is not kept.
 * @param most answers that are kept, so that nothing that a target sends fills the memory
 */
export function remembered<Answer>(of: (text: string) => Answer, most = 10_000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  // Most questions are about the text of the one before.
  let last: string | undefined
  let lastAnswer: Answer | undefined
  return (text) => {
    if (text === last && lastAnswer !== undefined) return lastAnswer
    const answer = look(text)
    last = text
    lastAnswer = answer
    return answer
  }

  function look(text: string): Answer {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const answer = of(text)
    known.set(text, answer)
    return answer
  }
}
