import { lastRemembered, remembered } from './remember.ts'

/**
 * What the name of a key says about its value: of an env file, a setting, a header, in any spelling (`DB_PASSWORD`,
 * `dbPassword`, `db-password`). Names are judged by whole words, so that MONKEY, COMPASS and AUTHOR hold none.
 */

const secretWords = new Set([
  ...['SECRET', 'SECRETS', 'PASSWORD', 'PASSWORDS', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'TOKEN', 'TOKENS'],
  ...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'APIKEYS', 'PASSKEY', 'SALT', 'PEPPER', 'HMAC', 'DSN', 'PAT'],
])
/** Words that are also written behind another one without a separator: PGPASSWORD, AUTHTOKEN. */
const behindAnother =
  /(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)KEY)$/
/** What a short word for a password is written behind in any spelling: DBPASS, but neither COMPASS nor BYPASS. */
const shortPassword =
  /^(?:DB|DATABASE|PG|POSTGRES|SQL|MYSQL|MARIADB|MONGO|REDIS|REQUIRE|SMTP|MAIL|EMAIL|FTP|SFTP|LDAP|ADMIN|ROOT|USER)(?:PASS|PWD|PW)$/
/** In a name in upper case whatever comes before it, but for words of the language that end alike; PWD is a directory. */
const shortPasswordLast =
  /^(?!(?:BY|COM|TRES|ENCOM|UNDER|OVER|SUR|LOW|HIGH|BAND|ALL)PASS$|OLDPWD$)[A-Z][A-Z0-9]*(?:PASS|PWD)$/
/** Secrets of official images and runtimes whose names do not say so. */
const named = /^(?:(?:RABBITMQ_)?ERLANG_COOKIE|RELEASE_COOKIE|VAULT_DEV_ROOT_TOKEN_ID|SECRETKEYBASE)$/
const endOfNamed = new Set(['COOKIE', 'ID', 'SECRETKEYBASE'])
/** Names under which a user and a password stand, with a colon between them, or a slash for Neo4j. */
const login = /(?:^|_)(?:BASIC_?AUTH|HTTP_AUTH|AUTH_USERS?|HTPASSWD|LOGIN)(?:_|$)|^NEO4J_AUTH$/i
const passwordWords = /^(?:.*PASSWORDS?|.*PASSWD|.*PASSPHRASE|PASS|PWD)$/
/** Keys that are secret wherever they stand in a name; any other KEY has to be what the name is about: its end. */
const secretKeys = new Set(['ACCESS', 'API', 'ENCRYPTION', 'PRIVATE', 'SECRET', 'SIGNING'])
const behindKey = new Set(['BASE', 'FALLBACKS', 'LIVE', 'OLD', 'PREVIOUS', 'PROD', 'PRODUCTION'])
/** Keys that find something: of tables, caches and sorting. */
const findingKeys = new Set(['CACHE', 'FOREIGN', 'PARTITION', 'PRIMARY', 'SORT'])

/** Last words of names that tell something about a secret and not the secret itself. */
const describing = new Set([
  ...['FILE', 'PATH', 'DIR', 'URL', 'URI', 'ID', 'IDS', 'NAME', 'HEADER', 'HEADERS', 'DOMAIN', 'PREFIX', 'TYPE'],
  ...['ALGORITHM', 'ALG', 'ISSUER', 'AUDIENCE', 'HASHER', 'HASHERS', 'VALIDATOR', 'VALIDATORS', 'POLICY', 'VERSION'],
  ...['USER', 'USERNAME', 'EMAIL', 'HOST', 'REGION', 'BUCKET', 'ENDPOINT', 'FIELD', 'COOKIE', 'ENCRYPTION'],
  ...['CLAIM', 'CLASS', 'CLASSES', 'MODEL', 'SERIALIZER', 'SERIALIZERS', 'FUNCTION', 'PARAM', 'FINGERPRINT'],
  ...['SCHEME', 'SCHEMES', 'COMPLEXITY', 'STRENGTH', 'HINT', 'FORMAT', 'RULES', 'REGEX', 'PATTERN', 'MODE', 'TEMPLATE'],
  ...['EXTENSION', 'EXT', 'ICON', 'LABEL', 'SYMBOL'],
])
/**
 * Further ones, of amounts, of ways and places to keep a secret, and of pages about it. Behind KEY they do not tell that it
 * is one of a lock: `LICENSE_KEY_TITLE`.
 */
const about = new Set([
  ...[
    'SIZE',
    'COUNT',
    'LEVEL',
    'LOGIN',
    'AUTH',
    'RESET',
    'RECOVERY',
    'CHANGE',
    'GRANT',
    'PROVIDER',
    'BACKEND',
    'DRIVER',
  ],
  ...[
    'STORE',
    'STORAGE',
    'SOURCE',
    'LANGUAGE',
    'TITLE',
    'THEME',
    'WINDOW',
    'LOCKOUT',
    'RETRIES',
    'HISTORY',
    'INTERVAL',
  ],
  ...['DEBUG', 'TIMEZONE', 'LOCALE', 'FILTER'],
])
/** Last words of names of amounts and switches. */
const measuring = new Set([
  ...['TTL', 'LIFETIME', 'EXPIRY', 'EXPIRES', 'EXPIRE', 'EXPIRATION', 'AGE', 'TIMEOUT', 'DAYS', 'HOURS', 'MINUTES'],
  ...['SECONDS', 'LENGTH', 'ENABLED', 'REQUIRED', 'SECURE', 'HTTPONLY', 'SAMESITE', 'ROTATION', 'ROTATE', 'PORT'],
  ...['ROUNDS', 'ITERATIONS', 'COST', 'FACTOR', 'BITS', 'BYTES', 'DIGITS', 'COUNT', 'SIZE', 'RETRIES'],
  ...['VALIDITY', 'DURATION'],
  ...['LIMIT', 'LIMITS', 'RATE', 'RATES', 'THROTTLE', 'QUOTA', 'ATTEMPTS', 'CHARS', 'MIN', 'MAX'],
])
/** Words that make a name one of an amount or a switch wherever they stand: MAX_TOKENS, ALLOW_CREDENTIALS. */
const allowing = ['ALLOW', 'ENABLE', 'DISABLE']
const measures = new Set(['MIN', 'MAX', ...allowing])
/** Verbs that make a name one of a switch in front of it: SHOW_PASSWORD. */
const acting = ['SHOW', 'HIDE', 'USE', 'REQUIRE', 'SKIP']
const verbs = new Set([...acting, 'CAN', 'IS', 'HAS'])
/** Words that let a name be one of a switch wherever they stand, where its value may be one. */
const switching = new Set([...allowing, ...acting, 'FORCE', 'RANDOM', 'ONETIME', 'GENERATE'])
/** Switches of database images that make a password, or do without. */
const imageSwitch = /(?:RANDOM|ONETIME|EMPTY)(?:_ROOT)?_PASSWORD$/

const publicWords = new Set(['PUBLIC', 'PUBLICKEY', 'PUBLISHABLE', 'ANON', 'PUB', 'SITEKEY', 'FINGERPRINT'])
const publicKeys = new Set(['SITE', 'VERIFY', 'VERIFYING'])
/** Services of messages to browsers, which log in with the key of the application; its secret is another one. */
const toBrowsers = new Set(['PUSHER', 'REVERB', 'SOKETI'])
const bundled = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_/

/** Words of names that are masked beside those of secrets, since their values are often worth it. */
const sensitiveWords = new Set([
  ...['KEY', 'KEYS', 'PRIVATE', 'AUTH', 'AUTHORIZATION', 'AUTHENTICATION', 'SIGNATURE', 'LICENSE', 'LICENCE'],
  ...['CERT', 'CERTS', 'CERTIFICATE', 'CERTIFICATES'],
])

/** What one word of a name says. */
interface Word {
  readonly isSecret: boolean
  readonly isShortPassword: boolean
  readonly isNeverPublic: boolean
  readonly isPublic: boolean
  /** Makes a name with a word of public keys one of a secret all the same. */
  readonly isHidden: boolean
}

/** Most words say nothing. */
const silent: Word = {
  isSecret: false,
  isShortPassword: false,
  isNeverPublic: false,
  isPublic: false,
  isHidden: false,
}

const told = remembered((word: string): Word => {
  const one = {
    isSecret: secretWords.has(word) || behindAnother.test(word),
    isShortPassword: shortPassword.test(word),
    isNeverPublic: /^(?:.*SECRETS?|.*PASSWORDS?|PASSWD|PRIVATE|CREDENTIALS?)$/.test(word),
    isPublic: publicWords.has(word),
    isHidden: /SECRET|PASSW|PRIVATE/.test(word),
  }
  return Object.values(one).includes(true) ? one : silent
})

/** What the words of a name say together. */
function allOf(words: readonly string[]): Word {
  let all = silent
  for (const word of words) {
    const one = told(word)
    if (one === silent) continue
    all = {
      isSecret: all.isSecret || one.isSecret,
      isShortPassword: all.isShortPassword || one.isShortPassword,
      isNeverPublic: all.isNeverPublic || one.isNeverPublic,
      isPublic: all.isPublic || one.isPublic,
      isHidden: all.isHidden || one.isHidden,
    }
  }
  return all
}

interface Name {
  /** Upper case, without trailing digits. */
  readonly words: readonly string[]
  readonly hasSecretWord: boolean
  readonly isMeasure: boolean
  readonly isSecret: boolean
  readonly isPublic: boolean
  readonly isNeverPublic: boolean
}

/** Each key of an env file is asked about by masking, by reading and by several rules. */
const looked = remembered((name: string): Name => {
  const words = split(name)
  const all = allOf(words)
  const speaks = hasSecretWord(name, words, all)
  const measures = isMeasure(words)
  const last = words.at(-1) ?? ''
  const tells = measures || describing.has(last) || about.has(last)
  const isOpen = isPublic(name, words, all)
  const isSecret = isNamed(words) || (speaks && !tells && !isOpen)
  const isNeverPublic = !measures && !describing.has(last) && (all.isNeverPublic || isServiceRole(words))
  return { words, hasSecretWord: speaks, isMeasure: measures, isSecret, isPublic: isOpen, isNeverPublic }
})

/** Words that make a name speak of a secret, or of what is masked, beside those of the lists. */
const others = ['COOKIE', 'PW', 'ROLE']

/** Without those in which another one stands. */
function shortestOf(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)))
}

/** One of these stands in every name that says something here, as most names do not; or a letter whose capital may. */
const mention = new RegExp(`${shortestOf([...secretWords, ...sensitiveWords, ...others]).join('|')}|[^\\0-\\x7f]`, 'i')

const mute: Name = {
  words: [],
  hasSecretWord: false,
  isMeasure: false,
  isSecret: false,
  isPublic: false,
  isNeverPublic: false,
}

/** What a name says of secrets. */
const spoken = lastRemembered((name: string): Name => (mention.test(name) ? looked(name) : mute))

function wordsOf(name: string): readonly string[] {
  return looked(name).words
}

function split(name: string): string[] {
  const words: string[] = []
  for (const part of unusual.test(name) ? splitUnusual(name) : name.split('_')) {
    const word = part.charAt(part.length - 1) <= '9' ? part.replace(/(?<!\d)\d+$/, '') : part
    if (word !== '') words.push(word)
  }
  return words
}

/** Anything but a name in upper case without a number inside of a word. */
const unusual = /[^A-Z0-9_]|\d[A-Z]/

function splitUnusual(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
}

/** Whether a name has a word of a secret in it, whatever it says about it: `TOKEN_TTL` and `SSH_KEY_FILE` do. */
function hasSecretWord(name: string, words: readonly string[], all: Word): boolean {
  return (
    // The working directory of a shell.
    name !== 'PWD' &&
    (all.isSecret ||
      isNamed(words) ||
      isShortPassword(name, words, all) ||
      words.some((_, at) => isSecretKeyAt(name, words, at)))
  )
}

function isNamed(words: readonly string[]): boolean {
  return endOfNamed.has(words.at(-1) ?? '') && named.test(words.join('_'))
}

function isShortPassword(name: string, words: readonly string[], all: Word): boolean {
  return all.isShortPassword || (shortPasswordLast.test(words.at(-1) ?? '') && name === name.toUpperCase())
}

function isSecretKeyAt(name: string, words: readonly string[], at: number): boolean {
  if (words[at] !== 'KEY' && words[at] !== 'KEYS') return false
  const before = words[at - 1]
  if (before === undefined) return words.length === 1 && name === name.toUpperCase()
  if (secretKeys.has(before)) return true
  // Python Social Auth calls the public id of a client so.
  if (findingKeys.has(before) || publicKeys.has(before) || (words[0] === 'SOCIAL' && words[1] === 'AUTH')) return false
  for (let after = at + 1; after < words.length; after++) {
    const word = words[after] ?? ''
    if (!behindKey.has(word) && !describing.has(word) && !measuring.has(word)) return false
  }
  return true
}

function isMeasure(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isSpan = last === 'IN' && /^EXPIRES?$/.test(words.at(-2) ?? '')
  const isSwitch = verbs.has(words[0] ?? '') || (last === 'PASSWORD' && imageSwitch.test(words.join('_')))
  return measuring.has(last) || isSpan || isSwitch || words.some((word) => measures.has(word))
}

/** Whether a name is one of an amount or a switch, or of a collection of them. */
export function isMeasureName(name: string): boolean {
  return looked(name).isMeasure
}

const digestWords = new Set([
  ...['COMMIT', 'SHA', 'REVISION', 'REV', 'DIGEST', 'CHECKSUM', 'VERSION', 'RELEASE', 'TAG', 'BUILD', 'IMAGE', 'ETAG'],
])

/** Whether a name is one of a commit, a digest or a version, which look random and are known to everybody. */
export function namesDigest(name: string): boolean {
  return wordsOf(name).some((word) => digestWords.has(word))
}

/** Whether a name says that everybody may know the value: of public keys, and of what is put into the browser's bundle. */
export function isPublicName(name: string): boolean {
  return looked(name).isPublic
}

function isPublic(name: string, words: readonly string[], all: Word): boolean {
  if (bundled.test(name) || (toBrowsers.has(words[0] ?? '') && words.at(-1) === 'KEY')) return true
  return all.isPublic && !all.isHidden
}

/** Whether the value of a key is to be kept secret by its name. Paths, ids, ages and public keys are not. */
export function isSecretName(name: string): boolean {
  return spoken(name).isSecret
}

/**
 * As `isSecretName`, and ids of access keys: no secrets, but where one stands in a file or was published with a
 * product it is one half of somebody's login.
 */
export function isCredentialName(name: string): boolean {
  const { isSecret, words } = spoken(name)
  return isSecret || (words.at(-1) === 'ID' && words.at(-2) === 'KEY' && words.at(-3) === 'ACCESS')
}

/** Whether a name is one of the half of a pair of keys that says who asks: `AWS_ACCESS_KEY_ID`, `MINIO_ACCESS_KEY`. */
export function isIdOfKey(name: string): boolean {
  const { words } = spoken(name)
  if (!words.includes('ACCESS') || words.includes('SECRET')) return false
  return /(?:^|_)ACCESS_KEY(?:_ID)?$/.test(words.join('_'))
}

/** Whether the value is a secret that a person may have chosen. */
export function isPasswordName(name: string): boolean {
  const { isSecret, words } = spoken(name)
  if (!isSecret) return false
  return words.some((word) => passwordWords.test(word)) || isShortPassword(name, words, allOf(words))
}

/** Whether a user and a password may stand under a name. */
export function isLoginName(name: string): boolean {
  return login.test(name)
}

/** Whether a name may be one of a switch: whether it is, a short value or none tells. */
export function isSwitchName(name: string): boolean {
  return wordsOf(name).some((word) => switching.has(word))
}

/**
 * Whether a name speaks of a secret, be it only of its age or of where it lies. Errs to yes: for questions in which a
 * missed secret costs more than a wrong alarm, such as whether a run holds any, and what a header may show.
 */
export function mentionsSecret(name: string): boolean {
  const one = spoken(name)
  return one.hasSecretWord || one.words.includes('PRIVATE')
}

/**
 * Whether even a number or a common word under this name is masked. Wider than `isSecretName`, since masking costs
 * little; but an amount is an amount, and would tear holes into every message.
 */
export function isSensitiveName(name: string): boolean {
  const one = spoken(name)
  if (one === mute || one.isMeasure) return false
  return mentionsSecret(name) || one.words.some((word) => sensitiveWords.has(word))
}

/** The name without a prefix by which build tools put a value into the browser's bundle; null without such a prefix. */
export function withoutBundlePrefix(name: string): string | null {
  return bundled.test(name) ? name.replace(bundled, '') : null
}

/** As `isSecretName`, but not for keys and tokens, which are often made for browsers: narrower, for what is public. */
export function isNeverPublicName(name: string): boolean {
  return spoken(name).isNeverPublic
}

function isServiceRole(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith('ROLE')) && words.join('_').includes('SERVICE_ROLE')
}
