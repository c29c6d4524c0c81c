/** What a literal value under a secret's key is. */
export type SecretClass = 'empty' | 'placeholder' | 'weak' | 'literal'

const secretName =
  /(^|[_-])(pass|password|passwd|passphrase|pwd|secret|token|apikey|api[_-]?key|access[_-]?key|private[_-]?key|secret[_-]?key|encryption[_-]?key|signing[_-]?key|credentials?|dsn|salt)s?($|[_-])/i

const notSecret =
  /(_FILE|_PATH|_DIR|_NAME|_URL|_URI|_HOST|_PORT|_TTL|_AGE|_LIFETIME|_EXPIRY|_EXPIRES(_IN)?|_TIMEOUT|_LENGTH|_VALIDATORS?|_HASHERS?|_ENABLED|_REQUIRED|_ALGORITHM|_TYPE|_COOKIE|_HEADER|_PREFIX|_ISSUER|_AUDIENCE|_ID|_USER|_USERNAME|_ENCRYPTION|_MIN|_MAX)$|^(NEXT_PUBLIC|VITE|REACT_APP)_|PUBLIC_?KEY|PUBLISHABLE|RESET_TIMEOUT|_MIN_LENGTH/i

/** Whether a key names something that must stay secret; paths, ages and public keys do not count. */
export function isSecretKey(key: string): boolean {
  const snake = key.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
  return secretName.test(snake) && (!notSecret.test(snake) || /ACCESS_KEY_ID$/i.test(snake))
}

const weak = new Set(
  `password passw0rd pass passwd secret admin administrator root postgres postgresql mysql mariadb redis mongo guest test
  user default docker letmein welcome qwerty abc123 123456 12345678 123456789 1234567890 1234 12345 111111 000000
  minioadmin rabbitmq app web shop dev development changeit toor wordpress nextcloud gitea grafana drupal
  ghost keycloak odoo strapi django airflow metabase master db database demo local example`.split(/\s+/),
)

const placeholder =
  /^(<.*>|\[.*\]|\{\{.*\}\}|\*+|x{3,}|\.{3}|none|null|todo|tbd|fixme)$|(^|[^a-z])(change[-_ ]?(me|this|it)|replace[-_ ]?(me|this|with)|your[-_ ]|insert[-_ ]|todo|fixme|placeholder|dummy|sample)([^a-z]|[-_]|$)|^(your|my)[-_]|django-insecure-|set[-_]?(me|this)\b|\.\.\.$/i

/** How a literal value looks; the most specific word wins: placeholder before weak before literal. */
export function classify(key: string, value: string): SecretClass {
  const text = value.trim()
  if (text === '') return 'empty'
  const lower = text.toLowerCase()
  if (placeholder.test(text) || lower === key.toLowerCase() || /^(.)\1{3,}$/.test(text)) return 'placeholder'
  const core = lower.replace(/[^a-z0-9]/g, '').replace(/\d{1,4}$/, '')
  const parts = lower.split(/[^a-z0-9]+/).filter((part) => part !== '' && !/^\d{1,4}$/.test(part))
  if (weak.has(lower) || weak.has(core) || text.length < 8) return 'weak'
  if (parts.length > 0 && parts.every((part) => weak.has(part.replace(/\d{1,4}$/, '')))) return 'weak'
  return /^\d+$/.test(text) && text.length < 12 ? 'weak' : 'literal'
}

/** A shape that may be shown in place of a value. */
export function shape(value: string): string {
  const length = value.length
  const size = length < 8 ? 'fewer than 8' : length < 16 ? '8 to 15' : length < 32 ? '16 to 31' : '32 or more'
  return `a literal value of ${size} characters`
}

/** The password in a URL such as `postgres://user:password@host`, or undefined. */
export function urlPassword(text: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:([^\s/?#@]+)@/i.exec(text)?.[1]
}
