import type { ListItem } from './list.ts'

/** Characters of a text that is taken as a whole: what is longer says what it is about first, and explains then. */
const short = 110
/** Characters that are looked at in any case, and at most. */
const least = 25
const most = 160

/** Characters of what is left without a condition. */
const leastMain = 12

/** Where a text begins to explain. */
const end = /[.;!?](?=\s)|\s[–—-]\s|[:：](?=\s)|\s\(/g
/** What a sign leads up to rather than to an explanation: a variable. */
const keySoon = /^[:：\s(]{1,3}[`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+/
/** A remark on whether it is wanted, which says nothing of what is wanted. */
const remark =
  /\s?\((?:if|when|where|optional|recommended|for|e\.g\.,? if|se|si|falls|wenn|für|voor|pour|para|необязательно)\b[^()]{0,200}\)/giu

/** When it is wanted, behind what is: a clause of a condition. */
const condition =
  /,?\s(?:if|when|where|unless|once) (?:using|used|you|we|needed|applicable|required|available|enabled|necessary|not|it|the)\b.{0,200}$/iu

/** A command at the beginning, and how it has to end: for what and with what it is run says nothing of what is meant. */
const outcome =
  /^((?:(?:npm|pnpm|yarn|bun|make|task|just|cargo|go|poetry|uv|bundle|composer|mvn|python3?|php|dotnet) |\.\/)\S{1,80}(?: \S{1,60}){0,6}? (?:pass(?:es|ed)?|succeeds?|completes?|is green|exits? (?:with )?0|runs? clean(?:ly)?))\s(?:with|against|for|in|on|using|from|under|\()[^.]{0,300}$/

/** An item with the words that say what it is about, without remarks and what only explains them. */
export function focused(item: ListItem): ListItem {
  const told = item.text.replace(remark, '').replace(outcome, '$1')
  const main = told.replace(condition, '')
  const text = headOf(main.length >= leastMain ? main : told)
  return { ...item, text, spans: item.spans.filter((span) => text.includes(span)) }
}

function headOf(text: string): string {
  if (text.length <= short) return text
  for (const { 0: sign, index } of text.matchAll(end))
    if (index >= least && !(/[:：(]/.test(sign) && keySoon.test(text.slice(index, index + 60))))
      return text.slice(0, Math.min(index, most)) // cut: matched, not shown
  return text.slice(0, most) // cut: matched, not shown
}
