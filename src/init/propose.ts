import { isDeepStrictEqual } from 'node:util'
import { isBeside } from './beside.ts'
import type { Facts } from './facts.ts'
import { focused } from './focus.ts'
import { intents } from './intents/index.ts'
import { andPeople, type Checks, type Intent, type Proposal } from './intents/intent.ts'
import { state } from './intents/words.ts'
import { inEnglish } from './languages/index.ts'
import type { ListItem } from './list.ts'
import { literal } from './literal.ts'
import { keysOfPoints } from './named.ts'
import { whyNoGate, whyTakenBack } from './not-gate.ts'
import { people, verbAtBeginning, verbAtEnd } from './people.ts'
import { lengthOf, unexplained } from './rest.ts'

/** What becomes of an item of the list. */
export type Proposed =
  | { readonly status: 'active'; readonly checks: Checks; readonly why: string }
  | { readonly status: 'needs-value'; readonly checks: Checks; readonly needs: readonly string[]; readonly why: string }
  | { readonly status: 'manual'; readonly why: string }
  | { readonly status: 'not-gate'; readonly why: string }

/** Says for an item what could be asked in its place, or that a person has to say it. */
export function propose(whole: ListItem, facts: Facts, among: readonly Intent[] = intents): Proposed {
  const noGate = whyNoGate(whole)
  if (noGate !== null) return { status: 'not-gate', why: noGate }
  const takenBack = whyTakenBack(whole)
  if (takenBack !== null) return { status: 'manual', why: takenBack }
  const item = focused(literal(whole))
  const readings = readingsOf(item)
  const begins = readings.map(({ text }) => verbAtBeginning(text)).find((one) => one !== undefined)
  const ends = verbAtEnd(item.text)
  const isForPeople = readings.some(({ text }) => people.test(text.replace(/(?:https?:\/)?\/[\w./-]+/g, '')))
  const isNegated = readings.some(({ text }) => negation.test(text))
  for (const { said, words, isOfPoint } of readings.flatMap(saidIn)) {
    // What stands below says what it was that was done, and how that has to be now.
    const does = begins ?? (isOfPoint ? undefined : ends)
    for (const intent of among) {
      if (does !== undefined && intent.also?.test(does) !== true) continue
      if (isForPeople && intent.evenOfPeople !== true) continue
      if (isNegated && intent.evenNegated !== true) continue
      if (!isMeant(intent, said, readings, item.spans)) continue
      const proposal = intent.propose(item, facts)
      if (proposal === null) continue
      const isSure =
        keysOfPoints(item).length > 0 ||
        ((anchor.test(item.text) || item.spans.length > 0) && isAsked(proposal, item, patternsOf(intent)))
      if (!isSure && proposal.needs === undefined && lengthOf(words) > mostOfActive) continue
      if (!isSure && unexplained(words.replace(names, ' '), patternsOf(intent)) > mostUnexplained) continue
      return asked(withoutGaps(isOfPoint ? withTheRest(proposal, item) : proposal), intent.id)
    }
  }
  if (isForPeople) return { status: 'manual', why: 'only a person can say it' }
  const why = (begins ?? ends) === undefined ? 'no check was found in its words' : 'it is something that a person does'
  return { status: 'manual', why }
}

/** What says by itself what is meant, however much is said around it: a variable, a path, a host, a number, a command. */
const anchor =
  /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|(?:^|\s)[`(]?\/[\w-]+|\b\d{2,5}\b|\.[a-z]{2,4}(?:$|[\s/)])|(?:^|\s)\.\w+|=|\b(?:CORS|HSTS|CSP|SPF|DKIM|DMARC|HTTPS|TLS|[Rr]obots\.txt|[Ff]avicon|[Gg]zip|[Bb]rotli|Dockerfile|README|OpenAPI|Swagger)\b/

/** Whether what says by itself what is meant is what is asked, or is known to the intent: beside it, it says something else. */
function isAsked({ checks }: Proposal, { text, spans }: ListItem, patterns: readonly RegExp[]): boolean {
  const asked = JSON.stringify(checks)
  const names = [...spans, ...(text.match(token) ?? []).filter((name) => anchor.test(name))]
  return names.some(
    (name) => asked.includes(name.replace(inFolder, '')) || patterns.some((pattern) => pattern.test(name)),
  )
}
const token = /[^\s`()[\],;]{2,200}/g
const inFolder = /(?<=.)\/[^/]*$/

/** Names of products and the like, in brackets. */
const names = /\((?:e\.g\.,? ?|z\. ?B\. )?[^(),/]{1,30}(?:[,/] ?[^(),/]{1,30}){1,6}\)/g

/** Words of an item that is asked as it is, without a person having looked at it. */
const mostOfActive = 10

/** Words that an item may have beside those of the intent. */
const mostUnexplained = 4

function patternsOf({ all, context }: Intent): RegExp[] {
  return context === undefined ? [...all] : [...all, context]
}

/** What says that something is not, or shall not be: nothing is proposed that asks whether it is. */
const negation =
  /^(?:there (?:is|are) )?(?:no|not|never|none|nothing|nobody|do not|don['’]t|avoid|without)\b|\b(?:is|are|does|do|has|have|should|must|can|will)(?:n['’]t| not| never)\b|\b(?:contains?|carr(?:y|ies)|includes?|holds?|shows?|exposes?|leaks?) no\b/i

/** The verb of what is done, with which no thing is named. */
const step =
  /^(?:re-?)?(?:run|deploy|start|stop|open|visit|wait|execute|click|go|copy|build|push|scale|post|merge|log|create|make|apply|switch|move|fix|keep|send|get|try|let)\b/i
/** Words of an item that only names a thing. */
const mostOfName = 3

/** An item in the words of its list, or in those of them that are known in English. */
interface Reading {
  readonly text: string
  /** Its text as intents are held against. */
  readonly words: string
  /** With what stands below a short one. */
  readonly withNotes: string
  /** With the headings and the parent. */
  readonly around: string
  readonly nearest: string
}

function readingsOf(item: ListItem): Reading[] {
  const text = inEnglish(item.text)
  if (text === item.text) return [readingOf(item)]
  const english: ListItem = {
    ...item,
    text,
    notes: item.notes.slice(0, 1).map(inEnglish),
    headings: item.headings.map(inEnglish),
    parent: item.parent === null ? null : inEnglish(item.parent),
  }
  return [readingOf(english), readingOf(item)]
}

function readingOf({ text, spans, notes, headings, parent, hasItems }: ListItem): Reading {
  // A thing that is only named has to be there; one with items below heads them.
  const named = spans.length > 0 ? text : text.replace(/\s?\([^()]{0,300}\)/g, '')
  const most = spans.length > 0 ? mostOfName - 1 : mostOfName
  const isNamed =
    !hasItems && named.split(' ').length <= most && !state.test(named) && !/[:：]$/.test(text) && !step.test(text)
  // Of an address the host and the path are words, its scheme is none.
  const words = `${text}${isNamed ? ' – configured' : ''}`.replace(/https?:\/\//gi, '')
  const withNotes = text.length < 40 ? [words, ...notes.slice(0, 1)].join(' – ') : words
  return {
    text,
    words,
    withNotes,
    around: [withNotes, parent ?? '', ...headings.slice(-2)].join('\n'),
    nearest: `${headings.at(-1) ?? ''}\n${parent ?? ''}`,
  }
}

/** What stands in brackets explains, unless it is a variable, and so does what stands below: they decide last. */
function saidIn({ words, withNotes }: Reading): Said[] {
  const outside = words.replace(/\((?![A-Z][A-Z0-9]*_[A-Z0-9_]*(?:=[^()\s]*)?\))[^()]{0,300}\)/g, ' ')
  const all = new Set([/\p{L}{2}/u.test(outside) ? outside : words, words, withNotes])
  return [...all].map((said) => ({ said, words, isOfPoint: said === withNotes && withNotes !== words }))
}

/** What an item is held against intents by. */
interface Said {
  readonly said: string
  readonly words: string
  /** Whether it has words of the first point below. */
  readonly isOfPoint: boolean
}

/** What one of several points means is not what the others mean: people answer for them. */
function withTheRest(proposal: Proposal, item: ListItem): Proposal {
  const isOne = item.notes.length < 2 || Object.hasOwn(proposal.checks, 'manual')
  return isOne ? proposal : andPeople(proposal, item)
}

/** Whether what is said is meant by an intent; what makes it mean something else may stand anywhere in the item. */
function isMeant(
  { all, none = [], context, heading }: Intent,
  said: string,
  readings: readonly Reading[],
  spans: readonly string[],
): boolean {
  if (!all.every((pattern) => pattern.test(said))) return false
  if (none.some((pattern) => readings.some(({ words }) => pattern.test(words)))) return false
  if (heading !== undefined && !readings.some(({ nearest }) => heading.test(nearest))) return false
  if (context !== undefined && !readings.some(({ around }) => context.test(around))) return false
  return !isBeside(said, spans, context === undefined ? all : [...all, context])
}

function asked({ checks, needs = [] }: Proposal, intent: string): Proposed {
  const why = `its words are those of ${intent.replaceAll('-', ' ')}`
  return needs.length === 0 ? { status: 'active', checks, why } : { status: 'needs-value', checks, needs, why }
}

/** What is left out is not written at all. */
function withoutGaps(proposal: Proposal): Proposal {
  const checks = JSON.parse(JSON.stringify(proposal.checks)) as Checks
  return isDeepStrictEqual(checks, proposal.checks) ? proposal : { ...proposal, checks }
}
