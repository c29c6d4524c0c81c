import { any } from './intents/words.ts'
import type { ListItem } from './list.ts'

/** Headings of what is done at other times, or is told of, rather than decided before a release. */
const elsewhere = any(
  ...[
    'rollback (?:triggers?|criteria|conditions?|when)',
    'when to roll ?back',
    'triggers?',
    'daily',
    'weekly',
    'monthly',
    'quarterly',
  ],
  ...[
    'yearly',
    'first (?:day|week|month|24 hours)',
    'regular updates?',
    'ongoing',
    'maintenance',
    'common issues',
    'troubleshooting',
  ],
  ...[
    'success (?:criteria|metrics)',
    'lessons learned',
    'retrospective',
    'post-?mortem',
    'nice to have later',
    'future',
  ],
)
const signOff = any('sign-?offs?', 'approvals?', 'approved by', 'go\\s*/\\s*no-?go', 'reviewers?', 'decision')
const blank = /_{3,}|\.{5,}|(?:date|name|signature|approved(?: by)?)\s*:\s*(?:_|$)/i

/** `GO`, `NO-GO: why` and the like, which `go test` and `Go-live scheduled` are not. */
const decision = /^(?:no[- ]?go|go(?:\s?\/\s?no[- ]?go)?)(?:$|:|\s[–—-]\s|\s(?:decision|if|when)\b)/i

/** Why an item is nothing that a gate asks, in words; null where it may be. */
export function whyNoGate({ text, headings, parent, hasItems }: ListItem): string | null {
  if (hasItems && /[:：]$/.test(text)) return 'it heads the items below it'
  if (blank.test(text)) return 'it is a line to sign'
  if (decision.test(text)) return 'it is a decision, not a condition'
  const under = headings.at(-1) ?? ''
  if (elsewhere.test(under)) return `"${under}" is no condition of a release`
  if (signOff.test(under) || (parent !== null && signOff.test(parent))) return 'it is part of the sign-off'
  return null
}
