import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { praise, secrets } from './languages.ts'
import { remembered } from './remember.ts'

/** A password that a person may have chosen, with the words beside those of its key that would make it easy to guess. */
export interface Password {
  readonly key: string
  readonly value: string
  readonly words: readonly string[]
  /** User names, hosts and database names of the file. */
  readonly inFile: ReadonlySet<string>
}

/** What is tried first against the doors of a server: words of people, products and their defaults. */
const common = new Set(
  `password passw0rd pass passwd secret admin administrator root postgres postgresql mysql mariadb redis mongo guest test
  user default docker letmein welcome qwerty abc123 123456 12345678 123456789 1234567890 1234 12345 111111 000000
  minio minioadmin rabbitmq app web shop dev development changeit toor wordpress nextcloud gitea grafana drupal
  azerty azertyuiop qwertyuiop asdfgh asdfghjkl zxcvbnm ghost keycloak odoo strapi django airflow metabase master db database demo local example fake mail`.split(
    /\s+/,
  ),
)

/** Whether a password is a common word, with a number behind it or not. */
export function isCommon(value: string): boolean {
  return value.length > longestKept ? isCommonWord(value) : isShortCommonWord(value)
}

function isCommonWord(value: string): boolean {
  const lower = value.toLowerCase()
  return common.has(lower) || common.has(withoutNumber(lower.replace(/[^a-z0-9]/g, '')))
}

/** Characters of a text that is kept with its answer. */
const longestKept = 64
const isShortCommonWord = remembered(isCommonWord)

/** Words of a text with separators or in camel case, without the numbers behind them. */
function wordsIn(value: string): string[] {
  return value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map(withoutNumber)
    .filter((part) => part !== '')
}

function withoutNumber(word: string): string {
  return word.replace(/\d{1,8}$/, '')
}

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

/** A text, and as it reads where numbers stand for letters: `s3cr3t`. */
function asRead(text: string): string[] {
  return [...new Set([text, text.replace(/[013457@$]/g, (sign) => leet[sign] ?? sign)])]
}

/** The words of a text in each reading. */
const readings = remembered((value: string): readonly (readonly string[])[] =>
  asRead(value)
    .map(wordsIn)
    .filter((words) => words.length > 0),
)

/** Whether the first word of a reading passes, which that of a random text does not, without a look at the rest. */
function beginsWith(value: string, isKnown: (word: string) => boolean): boolean {
  return beginnings(value).some((word) => word !== '' && isKnown(word))
}

/** The first words of `readings`. */
const beginnings = remembered((value: string): readonly string[] => {
  if (/[^\0-\x7f]/.test(value)) return readings(value).map(([first = '']) => first)
  return asRead(value).map(firstWord)
})

/** One of `wordsIn` with its number. */
const plainWord = /(?:[A-Z0-9]|[a-z](?![A-Z]))+[a-z]?|[a-z]/g

/** The first of `wordsIn` of a text in ASCII, empty where there is none. */
function firstWord(text: string): string {
  for (const [word] of text.matchAll(plainWord)) {
    const found = withoutNumber(word.toLowerCase())
    if (found !== '') return found
  }
  return ''
}

/** Whether a password is made alone of words that are tried first, of praise for it, and of others that are known. */
export function isMadeOfWords(value: string, known: ReadonlySet<string>): boolean {
  if (value.length > longestWords) return false
  const isKnown = (word: string): boolean =>
    common.has(word) || praise.has(word) || secrets.has(word) || known.has(word)
  return beginsWith(value, isKnown) && readings(value).some((words) => words.every(isKnown))
}

/**
 * Whether a password needs no estimate to be called weak: short, a short number, or made of common words alone. Tells
 * less than `strengthsOf`, but at once.
 */
export function isGuessedFirst(value: string): boolean {
  if (value.length < 8 || isCommon(value)) return true
  const parts = value.toLowerCase().split(/[^a-z0-9]+/)
  const isNumber = (part: string): boolean => /^\d{0,8}$/.test(part)
  if (parts.every((part) => isNumber(part) || common.has(withoutNumber(part))) && !parts.every(isNumber)) return true
  return /^\d+$/.test(value) && value.length < 12
}

const wordsOfSecrets = new Set(
  `secret secrets password passwords passwd passw0rd passphrase pass pwd key keys token apikey private signing jwt auth session
  access encryption cookie salt my mysecret mykey mytoken mysecretkey secretkey supersecret topsecret some somesecret the a
  this is your our test testing tests dev demo default example sample dummy temp tmp string value random none foo bar baz
  hello world changeit super top very abc`.split(/\s+/),
)
/** Words of texts that stand for a secret or tell how to make one. */
const fillers = new Set(
  `api staging production prod local unsafe insecure secure not missing no run use openssl rand hex base64 long short
  minimum min at least character characters char chars paste here copy lorem ipsum generate generated real set with bytes
  bits please need needs add enter fill length for only in to be of and or it must should insert value undefined unset
  replace me your make own new old initial`.split(/\s+/),
)

/** Whether a text is made of words alone that stand for a secret, or tell how to make one. */
export function isFiller(value: string): boolean {
  if (value.length > longestWords) return false
  const isKnown = (word: string): boolean => fillers.has(word) || isWord(word)
  return beginsWith(value, isKnown) && readings(value).some((words) => words.every(isKnown))
}

/** Words that say by themselves that a text is no key. */
const telling = /^(?:.*secret|.*password|passwd|passw0rd|passphrase|changeit|letmein|qwerty)$/

const longestWords = 48
const longestPhrase = 160

/** Whether a long key is a phrase about itself, such as `shop-production-secret-key-2026`: words, two or more of keys. */
export function isPhraseAboutSecrets(value: string): boolean {
  if (value.length > longestPhrase || !/^[A-Za-z]+(?:[-_. ](?:[A-Za-z]+|\d{1,4}))+$/.test(value)) return false
  const words = wordsIn(value)
  return words.filter((word) => common.has(word) || praise.has(word) || secrets.has(word)).length >= 2
}

/**
 * Whether a key or token is made of words that are tried first, such as `secret-key` or `mysecretkey`, or of those of its
 * name. Passwords, which may be chosen, are judged by `strengthsOf`.
 * @param certain whether its name leaves no doubt that a secret stands there; else one of the words has to
 * @param known names of users, databases and hosts that stand beside it
 */
export function isWordForSecret(
  key: string,
  value: string,
  certain: boolean,
  known: ReadonlySet<string> = new Set(),
): boolean {
  if (value.length > longestWords) return false
  const ofKey = wordsOfKey(key)
  // Not joined: there may be thousands beside it.
  const isOwn = (word: string): boolean => ofKey.includes(word) || known.has(word)
  if (!beginsWith(value, (word) => isOwn(word) || isOfWords(word))) return false
  return readings(value).some((words) => {
    if ((words.length > 1 || certain) && words.every((word) => word.length > 2 && isOwn(word))) return true
    return (
      words.every((word) => (words.length > 1 && isOwn(word)) || isOfWords(word)) &&
      (certain || words.some((word) => telling.test(word)))
    )
  })
}

const allWords: ReadonlySet<string> = new Set([...wordsOfSecrets, ...common])

function isWord(text: string): boolean {
  return allWords.has(text)
}

/** What words begin with: two letters, or a word of one. */
const wordHeads: ReadonlySet<string> = new Set([...allWords].map((word) => word.slice(0, 2)))

/** Whether a text is a word, or several written together. */
function isOfWords(text: string): boolean {
  // Nearly no random text begins as a word does.
  if (!wordHeads.has(text.slice(0, 2)) && !wordHeads.has(text.slice(0, 1))) return false
  const reached = [true]
  for (let end = 1; end <= text.length; end++) {
    for (let start = 0; start < end && !reached[end]; start++) {
      if (reached[start]) reached[end] = isWord(text.slice(start, end))
    }
  }
  return reached[text.length] === true
}

/** Longer texts are not looked at whole: the estimate grows faster than the text. */
const longest = 64
/** Estimates in one file; beyond them a cruder measure has to do. */
const most = 40

/** Words that an estimate looks for, and words of the key beside them. */
const mostWords = 25
const mostOfKey = 5

/** What a key says of its password, which is guessed with it. */
export function wordsOfKey(key: string): string[] {
  return key.toLowerCase().split('_')
}

/** Loaded once in a run: building the dictionaries takes longer than all estimates. */
let estimator: Promise<ZxcvbnFactory> | undefined

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  // Most of the time would go into trying every substitution in texts that hold no word anyway.
  const bounds = { l33tMaxSubstitutions: 20 }
  return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, ...bounds })
}

/**
 * Scores from 0 (guessed at once) to 4 by key. The library is loaded only for passwords that are neither common
 * words nor random.
 */
export async function strengthsOf(passwords: readonly Password[]): Promise<Record<string, number>> {
  const scores: Record<string, number> = {}
  for (const { key, value } of passwords) if (isCommon(value)) scores[key] = 0
  const open = passwords.filter(({ value }) => !isCommon(value) && !looksRandom(value))
  const short = open.slice(0, most)
  for (const { key, value } of open.slice(most)) scores[key] = value.length >= 16 && new Set(value).size >= 10 ? 4 : 2
  if (short.length === 0) return scores
  estimator ??= loadEstimator()
  const zxcvbn = await estimator
  for (const { key, value, words } of short) {
    const known = [...words.slice(0, mostWords), ...wordsOfKey(key)].slice(0, mostWords + mostOfKey)
    scores[key] = zxcvbn.check(value.slice(0, longest), known).score
  }
  return scores
}

/**
 * Long, mixed, without runs such as `abcdef` and without repetition: surely beyond guessing, so that files with
 * hundreds of keys stay quick.
 */
function looksRandom(value: string): boolean {
  if (value.length < 24 || new Set(value).size < 12) return false
  let [near, turns] = [0, 0]
  const triples = new Set<string>()
  for (let at = 1; at < value.length; at++) {
    if (Math.abs(value.charCodeAt(at) - value.charCodeAt(at - 1)) <= 1) near++
    if (classOf(value.charAt(at)) !== classOf(value.charAt(at - 1))) turns++
    triples.add(value.slice(at - 1, at + 2))
  }
  return near <= value.length / 3 && turns >= value.length * 0.35 && triples.size >= value.length * 0.8
}

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'lower'
  if (character >= 'A' && character <= 'Z') return 'upper'
  return character >= '0' && character <= '9' ? 'digit' : 'other'
}
