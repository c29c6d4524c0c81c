import type { Draft } from '../../check/kind.ts'
import { type Allowance, allowanceOf, type Issuer, valuesOf } from '../../formats/caa.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import { faultInWords } from './fault.ts'
import type { Observation } from './observation.ts'
import { type Config, type Issuing, issuingOf } from './schema.ts'

/** Who may issue certificates against who should (RFC 8659, RFC 8657). */
export function caa({ caa: seen }: Observation, config: Config): Draft[] {
  if (config.caa === undefined) return []
  const wanted = issuingOf(config.caa)
  const expected = inWords(wanted)
  if (seen === null || 'fault' in seen) {
    const message = `CAA of ${config.name} could not be asked`
    const observed = seen === null ? 'not asked' : seen.why ? faultInWords(seen.why) : seen.fault
    return [{ rule: 'dns/caa', message, expected, observed, inconclusive: true, fix: unjudgedFix.caa }]
  }
  const at = seen.at === null ? 'no CAA record here or above' : `CAA of ${seen.at}`
  const found = (message: string, observed: string): Draft => ({
    rule: 'dns/caa',
    message,
    expected,
    observed: bounded(seen.at === null ? at : `${observed} (${at})`),
  })
  const isWildcard = config.name.startsWith('*.')
  const plain = allowanceOf(seen.values, false)
  const wild = allowanceOf(seen.values, true)
  const own = isWildcard ? wild : plain
  const drafts = [
    ...(own.unknownCritical.length > 0
      ? [
          found(
            `Authorities must not issue for ${config.name} unless they know a critical property that few do`,
            own.unknownCritical.join(', '),
          ),
        ]
      : []),
    ...whoMay(own, isWildcard ? (wanted.issuewild ?? wanted.issue) : wanted.issue, `for ${config.name}`, found),
  ]
  if (!isWildcard) drafts.push(...wildcards(plain, wild, wanted, config, found))
  const issuers = [...own.issuers, ...(isWildcard || !('issuewild' in wanted) ? [] : wild.issuers)]
  return [...drafts, ...boundTo(issuers, wanted, found)]
}

type Found = (message: string, observed: string) => Draft

/** Where a set is wished for, it is the exact one: whoever is missing in it cannot renew. */
function whoMay(seen: Allowance, wished: Issuing['issue'], forWhat: string, found: Found): Draft[] {
  if (wished === undefined) return []
  if (seen.isEverybody) return [found(`Every authority may issue certificates ${forWhat}`, 'nothing that restricts it')]
  const allowed = namesOf(seen)
  if (JSON.stringify(allowed) === JSON.stringify(listOf(wished))) return []
  const unmet = seen.unmet.length > 0 ? `; by "${seen.unmet.join('", "')}" nobody may` : ''
  return [
    found(
      `Others than expected may issue certificates ${forWhat}`,
      `${allowed.length > 0 ? allowed.join(', ') : 'nobody'}${unmet}`,
    ),
  ]
}

/** For a name, also who may issue for its wildcard: nobody beyond those of the name, unless it is said. */
function wildcards(plain: Allowance, wild: Allowance, wanted: Issuing, config: Config, found: Found): Draft[] {
  const forWhat = `for *.${config.name}`
  if (wanted.issuewild !== undefined) return whoMay(wild, wanted.issuewild, forWhat, found)
  if (wanted.issue === undefined || plain.isEverybody) return []
  const others = namesOf(wild).filter((name) => !listOf(wanted.issue ?? []).includes(name))
  if (others.length === 0) return []
  return [found(`Others than expected may issue wildcard certificates ${forWhat}`, others.join(', '))]
}

/** Whether everybody who may issue is bound to the accounts and the methods that are wished for. */
function boundTo(issuers: readonly Issuer[], wanted: Issuing, found: Found): Draft[] {
  const drafts: Draft[] = []
  if (wanted.accounturi !== undefined) {
    const accounts = [wanted.accounturi].flat()
    const loose = issuers.filter((one) => !valuesOf(one, 'accounturi').some((uri) => accounts.includes(uri)))
    for (const { authority, parameters } of loose) {
      const uri = parameters.find(({ tag }) => tag === 'accounturi')?.value
      drafts.push(
        found('Another account than expected may issue certificates', `${authority}: ${uri ?? 'any account'}`),
      )
    }
  }
  if (wanted.validationmethods !== undefined) {
    const methods = listOf(wanted.validationmethods)
    for (const issuer of issuers) {
      const [given] = valuesOf(issuer, 'validationmethods')
      const seen = given?.split(',').map((one) => one.trim().toLowerCase())
      if (seen?.every((one) => methods.includes(one))) continue
      const message = 'Control of the name may be shown by other methods than expected'
      drafts.push(found(message, `${issuer.authority}: ${seen?.join(', ') ?? 'any method'}`))
    }
  }
  return drafts
}

function namesOf({ issuers }: Allowance): string[] {
  return [...new Set(issuers.map(({ authority }) => authority))].sort()
}

function listOf(given: string | readonly string[]): string[] {
  return [...new Set([given].flat().map((one) => one.toLowerCase()))].sort()
}

function inWords({ issue, issuewild, accounturi, validationmethods }: Issuing): string {
  const who = (given: string | readonly string[]): string => listOf(given).join(', ') || 'nobody'
  const parts = [
    issue !== undefined && (listOf(issue).length === 0 ? 'nobody may issue' : `only ${who(issue)} may issue`),
    issuewild !== undefined && `wildcards: only ${who(issuewild)}`,
    accounturi !== undefined && `only to ${[accounturi].flat().join(', ')}`,
    validationmethods !== undefined && `only by ${listOf(validationmethods).join(', ')}`,
  ]
  return bounded(parts.filter((part) => typeof part === 'string').join('; '))
}
