import type { Draft } from '../../check/kind.ts'
import { absent, describe, type Matcher, mismatch } from '../../expect/matcher.ts'
import { finalValues } from '../../formats/dotenv/index.ts'
import { isBlank } from '../../formats/visible.ts'
import { shape } from '../../secrecy/shape.ts'
import { named, type Subject } from './subject.ts'

/** The checklist's own expectations on single keys, for every reader that loads the file. */
export function expectations(subject: Subject): Draft[] {
  return Object.entries(subject.config.keys ?? {}).flatMap(([key, expectation]): Draft[] => {
    const seen =
      subject.readings.length > 1
        ? subject.readings.map((reading) => finalValues(reading).get(key))
        : [subject.get(key)?.value]
    const isMet = (value: string | undefined): boolean =>
      mismatch(expectation, present(subject, key, expectation, value)) === null
    const wrong = seen.find((value) => !isMet(value))
    const ok = seen.every(isMet)
    if (ok) return []
    const one = subject.get(key)
    return [
      {
        rule: 'env/expectation',
        ...(one && { location: one.at }),
        message: `${named(key)} is not as the checklist expects`,
        expected: expectedText(key, expectation, subject),
        observed: wrong === undefined ? 'absent' : shape(wrong),
      },
    ]
  })
}

/** An empty text is a missing value to `exists`, unless the checklist allows it; blanks are none that is asked for. */
function present(
  subject: Subject,
  key: string,
  expectation: Matcher,
  value: string | undefined,
): string | typeof absent {
  if (value === undefined) return absent
  const exists =
    expectation !== null && typeof expectation === 'object' && 'exists' in expectation ? expectation.exists : undefined
  if (exists === undefined || subject.config['allow-empty']?.includes(key)) return value
  return value === '' || (exists && isBlank(value)) ? absent : value
}

/** The expectation in words, without the text itself where the key is secret. */
function expectedText(key: string, expectation: Matcher, { scene }: Subject): string {
  if (!scene.keys.isSecret(key)) return describe(expectation)
  const map = expectation !== null && typeof expectation === 'object' && !Array.isArray(expectation) ? expectation : {}
  const isOpen =
    Object.keys(map).length > 0 && Object.keys(map).every((operator) => operator === 'exists' || operator === 'length')
  return isOpen ? describe(expectation) : 'what the checklist says (not shown for a secret)'
}
