import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { type Member, parseDictionary, parseItem } from '../../../formats/structured-fields.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { eachSample, found, isHtml, notHtml, pageView, shownValues, type View } from '../view.ts'

/** Browsers have a default of their own, so that only who names the rule demands the header. */
function absent(view: View, name: string, expected: string): Found[] {
  return [{ ...found(view, `${name} is missing`, expected, 'absent'), unlessNamed: 'info' }]
}

/** A header of one token of a closed list, given once. */
function oneToken(
  name: string,
  tokens: readonly string[],
  wanted: string,
  read: (value: string) => string | null,
): Rule<Seen> {
  return (seen) =>
    eachSample(seen.page, (view) => {
      const values = view.values(name.toLowerCase())
      const [only] = values
      if (only === undefined) return absent(view, name, wanted)
      const invalid = (message: string): Found[] => [found(view, message, tokens.join(', '), shownValues(values))]
      if (values.length > 1) return invalid(`${name} is given more than once, so browsers ignore it`)
      const token = read(only)
      return token !== null && tokens.includes(token)
        ? []
        : invalid(`${name} has no valid value, so browsers ignore it`)
    })
}

function itemToken(value: string): string | null {
  const item = parseItem(value)
  return item?.value.type === 'token' ? item.value.value : null
}

const coopRule = oneToken(
  'Cross-Origin-Opener-Policy',
  ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups', 'unsafe-none'],
  'same-origin',
  itemToken,
)
const coepRule = oneToken(
  'Cross-Origin-Embedder-Policy',
  ['require-corp', 'credentialless', 'unsafe-none'],
  'require-corp',
  itemToken,
)

const coop: Rule<Seen> = (seen) => (isHtml(pageView(seen.page)) ? coopRule(seen) : notHtml)
const coep: Rule<Seen> = (seen) => (isHtml(pageView(seen.page)) ? coepRule(seen) : notHtml)

const corp: Rule<Seen> = oneToken(
  'Cross-Origin-Resource-Policy',
  ['same-origin', 'same-site', 'cross-origin'],
  'same-origin',
  (value) => value,
)

/** A dictionary whose members are allowlists: `*`, `self`, `src`, or origins as strings. */
const permissionsPolicy: Rule<Seen> = (seen) => {
  if (!isHtml(pageView(seen.page))) return notHtml
  return eachSample(seen.page, (view) => {
    const values = view.values('permissions-policy')
    const expected = 'such as camera=(), geolocation=(self)'
    if (values.length === 0) return absent(view, 'Permissions-Policy', expected)
    const text = values.join(', ')
    const members = parseDictionary(text)
    if (members === null) {
      const old = /(^|[;,]\s*)[a-z-]+\s+('(self|none|src)'|\*|https?:)/i.test(text)
      const message = old
        ? 'Permissions-Policy is written in the syntax of Feature-Policy, so browsers ignore it'
        : 'Permissions-Policy is not valid, so browsers ignore all of it'
      return [found(view, message, expected, shownValues(values))]
    }
    const wrong = [...members].find(([, member]) => !isAllowlist(member))
    if (wrong === undefined) return []
    return [
      found(
        view,
        `Permissions-Policy has no valid allowlist for ${bounded(wrong[0], 60)}`,
        expected,
        shownValues(values),
      ),
    ]
  })
}

function isAllowlist(member: Member): boolean {
  const items = 'list' in member ? member.list : [member]
  return items.every(({ value }) =>
    value.type === 'token' ? ['*', 'self', 'src'].includes(value.value) : value.type === 'string',
  )
}

/** The rules of this family by their names. */
export const isolationRules = {
  'permissions-policy': permissionsPolicy,
  coop,
  coep,
  corp,
} as const satisfies Family<'headers'>
