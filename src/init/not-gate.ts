import { any } from './intents/words.ts'
import type { ListItem } from './list.ts'

const cadence =
  '(?:daily|weekly|monthly|quarterly|yearly|annual|annually|ongoing|regular|periodic|diári[oa]s?|semana(?:l|is)|mensa(?:l|is))'
const work =
  '(?:tasks?|checks?|checklist|maintenance|reviews?|activities|operations|monitoring|routines?|updates?|tarefas)'
/** Headings of what is done at other times, or is told of, rather than decided before a release. */
const elsewhere = new RegExp(
  [
    `^${cadence}(?: ${work})?$`,
    `^${work} ${cadence}$`,
    `^${cadence} (?:and|&|/) ${cadence}`,
    '^(?:ongoing |regular |post-launch )?maintenance(?: tasks?| schedule| checklist)?$',
    '^(?:automatic )?(?:roll ?back )?triggers?$',
    'roll ?back (?:triggers?|criteria|conditions?|when|if)',
    'when to roll ?back',
    '(?:post|after|during|in case of)[- ]roll ?back',
    '^(?:the )?first (?:day|week|month|hour|24 hours|48 hours|30 days)',
    '^week \\d|^month \\d|^day \\d',
    '^(?:key )?metrics to (?:watch|monitor|track)',
    '^common (?:issues|problems)',
    '^troubleshooting',
    '^success metrics',
    '^lessons learned|^retrospective|^post-?mortem',
    '^(?:nice to have|future|later|next steps|roadmap|backlog|ideas|out of scope|post-mvp)(?: \\w+)?$',
    '^(?:already )?(?:completed|done|finished|implemented)(?: \\w+){0,2}$',
    '^known (?:issues|limitations)',
  ].join('|'),
  'iu',
)
const alreadyDone = /already (?:done|completed|implemented)/i
const signOff = any(
  'sign-?offs?|approvals?|approved by|go\\s*/\\s*no-?go|go-live decision|reviewers?|decision',
  'signatures?|assinaturas?|aprovaç(?:ão|ões)|aprobaci(?:ón|ones)|freigaben?|signatures?|onay',
)
const contacts = any(
  '(?:emergency |support |key )?contacts?(?: information| list| info)?|contatos?|contactos?',
  'escalation|ansprechpartner',
)
const blank = /_{3,}|\.{5,}|(?:date|name|signature|approved(?: by)?)\s*:\s*(?:_|$)/i

/** `GO`, `NO-GO: why` and the like, which `go test` and `Go-live scheduled` are not. */
const decision = /^(?:no[- ]?go|go(?:\s?\/\s?no[- ]?go)?)(?:$|:|\s[–—-]\s|\s(?:decision|if|when)\b)/i

/** Why an item is nothing that a gate asks, in words; null where it may be. */
export function whyNoGate({ text, headings, parent, hasItems }: ListItem): string | null {
  if (text === '') return 'it says nothing'
  if (hasItems && /[:：]$/.test(text)) return 'it heads the items below it'
  if (blank.test(text)) return 'it is a line to sign'
  if (decision.test(text)) return 'it is a decision, not a condition'
  // The first heading is the title of the document, unless it is the only one.
  const under = headings
    .slice(Math.min(1, headings.length - 1))
    .map((heading) => heading.replace(/^[\d.)\s]+|\s*[(:：].*$/gu, '').trim())
  const other =
    under.find((heading) => elsewhere.test(heading)) ?? headings.find((heading) => alreadyDone.test(heading))
  if (other !== undefined) return `"${other}" is no condition of a release`
  const nearest = headings.at(-1) ?? ''
  if (signOff.test(nearest) || (parent !== null && signOff.test(parent))) return 'it is part of the sign-off'
  return contacts.test(nearest) && nearest.length < 40 ? 'it is a contact, not a condition' : null
}

/** A remark: alone, before a reason, or behind a bracket or a dash. */
function remark(...words: readonly string[]): RegExp {
  const said = `(?:${words.join('|')})`
  return new RegExp(`^${said}\\s?(?:$|[:–—-])|[(\\[:–—-]\\s?${said}(?![\\p{L}\\p{N}])`, 'iu')
}
const notApplicable = remark(
  'n\\/a',
  'not applicable',
  'does not apply',
  'nicht zutreffend',
  'não se aplica',
  'no aplica',
)
const putOff = remark('deferred', 'postponed', 'waived', 'skipped', 'out of scope', 'delete if', 'not implemented')

/** Why a person has to say what becomes of an item that the list itself takes back, in words; null where it does not. */
export function whyTakenBack({ text, mark, isStruck }: ListItem): string | null {
  if (mark === '-' || mark === '~') return `its mark [${mark}] means different things to different teams`
  if (isStruck) return 'the list strikes it through'
  if (notApplicable.test(text)) return 'the list says that it does not apply: attest it so'
  return putOff.test(text) ? 'the list puts it off: attest or waive it' : null
}
