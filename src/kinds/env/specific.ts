import type { Draft } from '../../check/kind.ts'
import type { Judged } from '../../check/lint/define.ts'

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
]

/** Drops what a more specific rule has said already on the same key. */
export function mostSpecific<Seen>(found: readonly Judged<Seen>[]): Judged<Seen>[] {
  const said = new Map<string, Set<string>>()
  for (const { about, draft } of found) {
    if (about === undefined) continue
    const known = said.get(about)
    if (known) known.add(nameOf(draft))
    else said.set(about, new Set([nameOf(draft)]))
  }
  return found.filter(({ about, draft }) => {
    const rule = nameOf(draft)
    const others = about === undefined ? undefined : said.get(about)
    if (!others || others.size < 2) return true
    return !families.some((family) => {
      const at = family.indexOf(rule)
      return at > 0 && family.slice(0, at).some((better) => others.has(better))
    })
  })
}

/** The id of a rule without the kind. */
export function nameOf({ rule }: Draft): string {
  return rule.slice('env/'.length)
}
