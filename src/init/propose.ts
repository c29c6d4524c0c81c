import { isDeepStrictEqual } from 'node:util'
import type { Facts } from './facts.ts'
import { intents } from './intents/index.ts'
import type { Checks, Intent, Proposal } from './intents/intent.ts'
import { any } from './intents/words.ts'
import type { ListItem } from './list.ts'
import { whyNoGate } from './not-gate.ts'

/** What becomes of an item of the list. */
export type Proposed =
  | { readonly status: 'active'; readonly checks: Checks; readonly why: string }
  | { readonly status: 'needs-value'; readonly checks: Checks; readonly needs: readonly string[]; readonly why: string }
  | { readonly status: 'manual'; readonly why: string }
  | { readonly status: 'not-gate'; readonly why: string }

/** What a person does, and no machine sees: the item is about the doing. */
const activity = any(
  ...[
    'test',
    'testing',
    'document',
    'review',
    'monitor',
    'train',
    'notify',
    'tune',
    'consider',
    'plan',
    'rotate',
    'discuss',
    'announce',
  ],
  ...[
    'communicate',
    'define',
    'decide',
    'agree',
    'inform',
    'prepare',
    'practi[sc]e',
    'rehearse',
    'draft',
    'share',
    'coordinate',
  ],
  ...[
    'evaluate',
    'investigate',
    'optimi[sz]e',
    'refactor',
    'implement',
    'avoid',
    'write',
    'assign',
    'identify',
    'understand',
    'schedule',
  ],
  ...[
    'audit',
    'update',
    'remove',
    'delete',
    'clean',
    'simulate',
    'perform',
    'conduct',
    'educate',
    'establish',
    'estimate',
    'design',
  ],
)
/** Nobody can see from outside whether these are right. */
const people = any(
  ...[
    'documented',
    'documentation (?:is )?(?:complete|written|updated)',
    'runbooks?',
    'on-?call',
    'escalation',
    'stakeholders?',
    'team',
    'training',
  ],
  ...[
    'reviewed',
    'approved',
    'signed off',
    'rollback plan',
    'incident response',
    'legal',
    'gdpr',
    'privacy',
    'compliance',
    'budget',
    'cost',
  ],
  ...[
    'dashboards?',
    'alerts?',
    'alerting',
    'pentest',
    'penetration test\\w*',
    'user acceptance',
    'uat',
    'load test\\w*',
    'stress test\\w*',
  ],
)

/** Says for an item what could be asked in its place, or that a person has to say it. */
export function propose(item: ListItem, facts: Facts, among: readonly Intent[] = intents): Proposed {
  const noGate = whyNoGate(item)
  if (noGate !== null) return { status: 'not-gate', why: noGate }
  // Of an address the host and the path are words, its scheme is none.
  const words = [item.text, ...(item.text.length < 40 ? item.notes.slice(0, 1) : [])]
    .join(' – ')
    .replace(/https?:\/\//gi, '')
  const around = [words, item.parent ?? '', ...item.headings.slice(-2)].join('\n')
  const isActivity = new RegExp(`^(?:${activity.source})`, 'iu').test(item.text)
  if (people.test(item.text.replace(/(?:https?:\/)?\/[\w./-]+/g, '')))
    return { status: 'manual', why: 'only a person can say it' }
  for (const intent of among) {
    if (isActivity && intent.also !== 'activity') continue
    if (!isMeant(intent, words, around)) continue
    const proposal = intent.propose(item, facts)
    if (proposal === null) continue
    return asked(withoutGaps(proposal), intent.id)
  }
  return {
    status: 'manual',
    why: isActivity ? 'it is something that a person does' : 'no check was found in its words',
  }
}

function isMeant({ all, none = [], context }: Intent, words: string, around: string): boolean {
  if (!all.every((pattern) => pattern.test(words)) || none.some((pattern) => pattern.test(words))) return false
  return context === undefined || context.test(around)
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
