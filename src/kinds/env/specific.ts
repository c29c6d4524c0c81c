import type { Draft } from '../../check/kind.ts'
import type { Judged } from '../../check/lint/define.ts'
import type { Level } from '../../model/level.ts'
import { ruleText } from '../../words/index.ts'

/** Rules that speak about one cause on one key, the most specific first; the first that speaks is the only one. */
const families: readonly (readonly string[])[] = [
  ['smart-quotes', 'unresolved', 'placeholder', 'url-invalid', 'url-local', 'tls-off'],
  [
    'unresolved',
    'placeholder',
    'same-as-example',
    'test-credential',
    'published-secret',
    'public-secret',
    'secret-short',
    'password-weak',
    'secret-reused',
  ],
  ['unresolved', 'placeholder', 'boolean-unclear', 'debug-on', 'django-cookies-tls', 'environment-not-production'],
  ['unresolved', 'placeholder', 'django-hosts', 'csrf-origins', 'cors'],
  ['unresolved', 'placeholder', 'dev-mail', 'dev-service', 'password-weak'],
  ['url-invalid', 'password-weak', 'sqlite'],
  ['unresolved', 'dialect-differs'],
  ['empty-required', 'secret-short', 'django-hosts'],
  ['unterminated-quote', 'dialect-differs'],
  ['space-around-equals', 'dialect-differs'],
  ['bad-key-name', 'dialect-differs', 'invisible-character'],
  ['unterminated-quote', 'unresolved', 'syntax'],
  ['no-equals', 'missing-key'],
  ['placeholder', 'empty-required', 'dialect-differs'],
  ['secret-short', 'url-invalid', 'dialect-differs'],
]

/**
 * Of findings on one key and cause the gravest is told, and of equally grave ones that of the most specific rule.
 */
export function mostSpecific<Seen>(found: readonly Judged<Seen>[]): Judged<Seen>[] {
  const said = new Map<string, Map<string, number>>()
  for (const { about, draft } of found) {
    if (about === undefined) continue
    const known = said.get(about) ?? new Map<string, number>()
    said.set(about, known.set(nameOf(draft), Math.max(known.get(nameOf(draft)) ?? 0, gravity(draft))))
  }
  return found.filter(({ about, draft }) => {
    const others = about === undefined ? undefined : said.get(about)
    if (!others || others.size < 2) return true
    const own = gravity(draft)
    return !families.some((family) => {
      const at = family.indexOf(nameOf(draft))
      const isBetter = (other: string, index: number): boolean => {
        const its = others.get(other)
        return its !== undefined && (its > own || (its === own && index < at))
      }
      return at >= 0 && family.some(isBetter)
    })
  })
}

const order: readonly Level[] = ['info', 'warning', 'error']

function gravity({ rule, level }: Draft): number {
  const text = ruleText(rule).level
  return order.indexOf(level ?? (text === 'off' ? 'error' : text))
}

/** The id of a rule without the kind. */
export function nameOf({ rule }: Draft): string {
  return rule.slice('env/'.length)
}
