import type { Phase } from '../model/phase.ts'
import type { Entry } from './entry.ts'
import { any } from './intents/words.ts'

/** Kinds that read the checkout: what they find is known before a deploy. */
const beforehand = new Set(['env', 'file', 'compose', 'nginx', 'gunicorn', 'django', 'github', 'report'])

/** Headings of what comes after a deploy. */
const afterwards = any(
  'post-?\\s?(?:launch|deploy\\w*|release|go-?live)',
  'after (?:the )?(?:launch|deploy\\w*|release|go-?live)',
)

/**
 * When an item can be asked: what looks at a served address or a server only after a deploy, what reads the checkout
 * before one, and what people say whenever they say it, but for what they say of afterwards. Null is both.
 */
export function phaseOf({ item, proposed }: Entry): Phase | null {
  if (!('checks' in proposed)) return afterwards.test(item.headings.at(-1) ?? '') ? 'post-deploy' : null
  const { checks } = proposed
  const asked = Object.entries(checks).filter(([kind]) => kind !== 'manual')
  const isBefore = asked.every(([kind, config]) => beforehand.has(kind) && !/"on":/.test(JSON.stringify(config)))
  return isBefore ? 'pre-deploy' : 'post-deploy'
}
