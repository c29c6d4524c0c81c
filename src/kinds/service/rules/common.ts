import type { Draft } from '../../../check/kind.ts'
import { mismatch } from '../../../expect/matcher.ts'
import type { RefusalFacts } from '../../../probe/service/refusal.ts'
import type { TlsFacts } from '../../../probe/service/wire.ts'
import { bounded } from '../../../secrecy/bounded.ts'

/** What ended the conversation, as a finding. */
export function refused(refusal: RefusalFacts | null): Draft[] {
  return refusal === null ? [] : [refusal]
}

/** What a connection that was made lacks. A certificate that must be trusted and is not has ended it before. */
export function encryptionFindings(name: string, tls: TlsFacts): Draft[] {
  if (tls.fault === null) return []
  return [
    {
      rule: 'service/tls',
      level: 'warning',
      message: `The certificate of ${name} is not trusted; the application accepts it`,
      expected: 'a certificate for this host from a trusted authority',
      observed: tls.fault,
    },
  ]
}

/** Compares a major number with the expectation. */
export function versionFindings(
  name: string,
  expectation: Parameters<typeof mismatch>[0] | undefined,
  major: number,
  version: string,
): Draft[] {
  const wrong = expectation === undefined ? null : mismatch(expectation, major)
  if (wrong === null) return []
  return [
    {
      rule: 'service/version',
      message: `${name} has another version than expected`,
      expected: wrong.expected,
      observed: `${wrong.observed} (${bounded(version, 100)})`,
    },
  ]
}

/** @param allowed the checklist's `superuser`: true accepts it, false makes it an error */
export function superuserFindings(powers: readonly string[], allowed: boolean | undefined): Draft[] {
  if (powers.length === 0 || allowed === true) return []
  return [
    {
      rule: 'service/superuser',
      level: allowed === false ? 'error' : 'warning',
      message: 'The user of the application has rights over the whole server',
      expected: 'rights on its own database only',
      observed: powers.join(', '),
    },
  ]
}
