import type { Found } from '../../../check/lint/rule.ts'
import { isIdOfKey } from '../../../secrecy/names.ts'
import { shape } from '../../../secrecy/shape.ts'
import { isCommon, isFiller, isWordForSecret } from '../../../secrecy/strength.ts'
import { isUnset } from '../catalogue/unset.ts'
import { isClearBoolean } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { isGuessable, isSurelySecret, namesIn } from '../passwords.ts'
import { each, named, type Subject } from '../subject.ts'

/** Keys and tokens that are words. */
export function words(subject: Subject): Found[] {
  const names = new Set(namesIn({ variables: subject.all, knownHosts: subject.knownHosts }))
  return each(subject, (one) => {
    const { key, value, secret, url, password } = one
    if (!secret || password || url !== null || isUnset(key, value) || isIdOfKey(key)) return null
    const text = value.trim()
    const isSure = isSurelySecret(one)
    const isWords =
      isWordForSecret(key, value, isSure, names) || (isSure && (isCommon(text) || isFiller(text)) && !isSymbol(one))
    const score = isGuessable(one) && !isSymbol(one) ? (subject.observation.strengths[key] ?? 4) : 4
    if (!isWords && score > 1 && !isTooShort(one)) return null
    return {
      message: `The secret of ${named(key)} is easy to guess`,
      expected: 'a generated secret',
      observed: `${isWords ? 'words that are tried first, ' : ''}${shape(value)}`,
    }
  })
}

/** Tokens are also what is traded. */
function isSymbol({ key, value }: Variable): boolean {
  if (!/(?:^|_)TOKEN$/.test(key) || /AUTH|API|ACCESS|SECRET|BOT|PRIVATE/.test(key)) return false
  return /^[A-Z]{3,5}$/.test(value) || /(?:^|_)(?:DEFAULT|BASE|QUOTE|NATIVE|GAS|FEE|PAYMENT|STAKING)_TOKEN$/.test(key)
}

/** So few characters are no key, whatever they are; a number and a switch are something else. */
function isTooShort(one: Variable): boolean {
  const value = one.value.trim()
  return value.length < 6 && isSurelySecret(one) && !/^\d+$/.test(value) && !isClearBoolean(value) && !isSymbol(one)
}
