import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import { describe, mismatch } from '../../expect/matcher.ts'
import { linearRegex } from '../../expect/regex.ts'
import { isPrivateAddress } from '../../formats/private-network.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import { caa } from './caa.ts'
import { datesInWords, faultInWords, reasonInWords } from './fault.ts'
import type { Observation, ResolverObservation } from './observation.ts'
import { type Config, type Operators, operatorsOf } from './schema.ts'

type Answered = ResolverObservation & { readonly resolution: { readonly kind: 'answer' } }

/** Judges what the resolvers say, one by one and against each other. Pure. */
export function judge(observation: Observation, config: Config, { now }: Pick<Scene, 'now'>): Judgement {
  const { resolvers } = observation
  const answered = resolvers.filter((one): one is Answered => one.resolution.kind === 'answer')
  const wanted = config.expect === undefined ? null : operatorsOf(config.expect, config.type)
  const isAbsenceWanted = wanted?.exists === false
  const findings = [
    ...authority(observation, config),
    ...addressless(observation, config),
    ...silent(observation, answered, config),
    ...bogus(resolvers, config, now),
    ...unsigned(resolvers, config),
    ...together(
      answered.map((one) => ({
        label: one.label,
        drafts: isAbsenceWanted ? present(one, config) : [...missing(one, config), ...unexpected(one, config, wanted)],
      })),
    ),
    ...targets(observation, config),
    ...disagreement(answered, config, wanted),
    ...serials(resolvers),
    ...ttl(answered, config),
    ...privateAddresses(answered, config),
    ...caa(observation, config),
    ...notes(answered, config),
    ...skipped(observation, config),
  ]
  return { findings, mayCome: findings.some(mayCome) }
}

/** What a change of records that has not reached everybody yet looks like. */
function mayCome({ rule, level }: Draft): boolean {
  return level !== 'warning' && ofAChange.has(rule)
}

const ofAChange: ReadonlySet<string> = new Set<Draft['rule']>([
  'dns/expected',
  'dns/exists',
  'dns/dangling-cname',
  'dns/disagree',
  'dns/caa',
  'dns/no-answer',
  'dns/no-authority',
  'dns/bogus',
  'dns/unsigned',
  'dns/target-address',
])

function authority({ authorityFault }: Observation, config: Config): Draft[] {
  if (authorityFault === null) return []
  return [
    {
      rule: 'dns/no-authority',
      ...levelOfDefault(config),
      message: `The name servers of ${config.name} were not found`,
      expected: 'name servers with addresses',
      observed: authorityFault,
      inconclusive: true,
    },
  ]
}

/** What was not named in the checklist may stay silent, as long as another one answers. */
function levelOfDefault(config: Config): { level?: 'warning' } {
  return config.resolvers ? {} : { level: 'warning' }
}

function silent({ resolvers, authorityFault }: Observation, answered: readonly Answered[], config: Config): Draft[] {
  const drafts = resolvers.flatMap(({ label, role, resolution }): Draft[] => {
    if (resolution.kind === 'answer' || resolution.bogus) return []
    // A name server of the zone that does not answer is a fault of the zone, also where it was not named.
    const isForgiven = answered.length > 0 && role !== 'authoritative'
    return [
      {
        rule: 'dns/no-answer',
        ...(isForgiven ? levelOfDefault(config) : {}),
        message: `${label} gives no answer for ${config.type} of ${config.name}`,
        expected: 'an answer',
        observed: faultInWords(resolution),
        inconclusive: true,
      },
    ]
  })
  if (resolvers.length > 0 || (authorityFault !== null && config.resolvers)) return drafts
  const message = `There was no resolver to ask for ${config.name}`
  return [
    { rule: 'dns/no-answer', level: 'error', message, expected: 'an answer', observed: 'none', inconclusive: true },
  ]
}

/** A name server that the zone names and that nobody can reach (RFC 1034 section 4.2.2). */
function addressless({ addressless: hosts, authorityFault }: Observation, config: Config): Draft[] {
  return hosts.flatMap(({ host, fault }): Draft[] => {
    if (fault === null) {
      const message = `${host}, a name server of ${config.name}, has no address`
      return [{ rule: 'dns/name-server-address', message, expected: 'an A or AAAA record', observed: 'neither' }]
    }
    if (authorityFault !== null) return []
    const message = `The address of ${host}, a name server of ${config.name}, was not found`
    return [
      {
        rule: 'dns/name-server-address',
        ...levelOfDefault(config),
        message,
        expected: 'an A or AAAA record',
        observed: fault === 'timeout' ? 'no answer in time' : fault,
        inconclusive: true,
      },
    ]
  })
}

/**
 * A resolver that answers only without a look at the signatures. Where another one says that they hold, it is that
 * resolver's own trouble.
 */
function bogus(resolvers: readonly ResolverObservation[], config: Config, now: Date): Draft[] {
  const isSigned = resolvers.some(({ resolution }) => resolution.kind === 'answer' && resolution.authenticated)
  return together(
    resolvers.flatMap(({ label, resolution }) => {
      if (resolution.kind === 'answer' || !resolution.bogus) return []
      const draft: Draft = {
        rule: 'dns/bogus',
        ...(isSigned ? levelOfDefault(config) : {}),
        message: `The signatures of ${config.type} of ${config.name} do not hold (DNSSEC)`,
        expected: 'signatures that hold',
        observed: `${faultInWords(resolution)}${datesInWords(resolution, now)}`,
      }
      return [{ label, drafts: [draft] }]
    }),
  )
}

/** Only who checks signatures can say that there are none. */
function unsigned(resolvers: readonly ResolverObservation[], config: Config): Draft[] {
  if (!config.dnssec || resolvers.some(({ resolution }) => resolution.kind === 'fault' && resolution.bogus)) return []
  const expected = 'a resolver that checks signatures says that they hold (AD)'
  const checked = resolvers.filter((one): one is Answered => one.validates === true && one.resolution.kind === 'answer')
  if (checked.length === 0) {
    const message = `Nobody that was asked for ${config.name} checks signatures`
    const observed = bounded(resolvers.map(({ label }) => label).join(', ') || 'nobody')
    return [{ rule: 'dns/unsigned', message, expected, observed, inconclusive: true, fix: unjudgedFix.dnssec }]
  }
  return together(
    checked
      .filter(({ resolution }) => !resolution.authenticated)
      .map(({ label }) => {
        const message = `${config.type} of ${config.name} is not signed`
        return { label, drafts: [{ rule: 'dns/unsigned', message, expected, observed: 'no AD flag' }] }
      }),
  )
}

/** Names that the records lead to and that lead nowhere. */
function targets({ targets: seen }: Observation, config: Config): Draft[] {
  return seen.flatMap(({ name, state, fault }): Draft[] => {
    const gone = 'the name does not exist (NXDOMAIN)'
    if (config.type === 'CNAME') {
      if (state !== 'gone') return []
      const message = `${config.name} is an alias for a name that does not exist`
      // Where a certificate is proved by another zone, the name there comes and goes with each proof.
      const level = config.name.startsWith('_acme-challenge.') ? { level: 'warning' as const } : {}
      const observed = bounded(`${name}: ${gone}`)
      return [{ rule: 'dns/dangling-cname', ...level, message, expected: 'a name that exists', observed }]
    }
    if (state === 'there') return []
    const about = { rule: 'dns/target-address', expected: 'an A or AAAA record' } as const
    if (state === 'unknown') {
      const message = `The address of ${bounded(name)}, to which ${config.type} of ${config.name} leads, was not found`
      const observed = fault === 'timeout' ? 'no answer in time' : (fault ?? 'no answer')
      return [{ ...about, level: 'warning', message, observed, inconclusive: true }]
    }
    const message = `${config.type} of ${config.name} leads to ${bounded(name)}, which has no address`
    return [{ ...about, message, observed: state === 'gone' ? gone : 'neither' }]
  })
}

/** What several resolvers say alike becomes one finding that names them. */
function together(all: readonly { label: string; drafts: readonly Draft[] }[]): Draft[] {
  const groups = new Map<string, { draft: Draft; labels: string[] }>()
  for (const { label, drafts } of all) {
    for (const draft of drafts) {
      const key = JSON.stringify([draft.rule, draft.message, draft.observed])
      const group = groups.get(key) ?? { draft, labels: [] }
      group.labels.push(label)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ draft, labels }) => ({
    ...draft,
    message: `${draft.message}, ${labels.length === 1 ? 'says' : 'say'} ${bounded(labels.join(', '))}`,
  }))
}

function missing({ resolution }: Answered, config: Config): Draft[] {
  if (resolution.records.length > 0) return []
  const last = resolution.aliases.at(-1)
  if (last !== undefined) return [dangling(resolution, config, `${config.type} records of ${last}`)]
  return [
    {
      rule: 'dns/exists',
      message: `${config.name} has no ${config.type} record`,
      expected: config.expect === undefined ? 'at least one record' : inWords(operatorsOf(config.expect, config.type)),
      observed: stateOf(resolution),
    },
  ]
}

function dangling(resolution: Answered['resolution'], config: Config, expected: string): Draft {
  return {
    rule: 'dns/dangling-cname',
    message: `${config.name} is an alias for a name without ${config.type} records`,
    expected,
    observed: bounded(`${[config.name, ...resolution.aliases].join(' → ')}: ${stateOf(resolution)}`),
  }
}

function stateOf({ rcode, extended }: Answered['resolution']): string {
  const what = rcode === 'NXDOMAIN' ? 'the name does not exist (NXDOMAIN)' : 'no record of this type'
  return extended.length === 0 ? what : `${what}: ${extended.map(reasonInWords).join('; ')}`
}

function present({ resolution }: Answered, config: Config): Draft[] {
  if (resolution.records.length === 0) {
    // Whoever registers the name that it leads to takes it over.
    const leftBehind = resolution.aliases.length > 0 && resolution.rcode === 'NXDOMAIN'
    return leftBehind ? [dangling(resolution, config, 'no alias either')] : []
  }
  const message = `${config.name} has ${config.type} records`
  return [{ rule: 'dns/expected', message, expected: 'none', observed: shown(valuesOf(resolution)) }]
}

function unexpected({ resolution }: Answered, config: Config, wanted: Operators | null): Draft[] {
  const values = valuesOf(resolution)
  if (wanted === null || values.length === 0 || meets(values, wanted)) return []
  const message = `${config.type} of ${config.name} is not as expected`
  return [{ rule: 'dns/expected', message, expected: inWords(wanted), observed: shown(values) }]
}

/** Where an expectation is not met, that says enough; where only a part is expected, the rest may differ. */
function disagreement(answered: readonly Answered[], config: Config, wanted: Operators | null): Draft[] {
  if (wanted !== null) return []
  const groups = new Map<string, string[]>()
  for (const { label, resolution } of answered) {
    if (resolution.records.length === 0) continue
    const key = shown(valuesOf(resolution))
    groups.set(key, [...(groups.get(key) ?? []), label])
  }
  if (groups.size < 2) return []
  const observed = [...groups].map(([values, labels]) => `${values} (${labels.join(', ')})`).join('; ')
  const message = `Resolvers disagree on ${config.type} of ${config.name}`
  return [{ rule: 'dns/disagree', message, expected: 'the same records everywhere', observed: bounded(observed) }]
}

function serials(resolvers: readonly ResolverObservation[]): Draft[] {
  const known = resolvers.filter(({ serial }) => serial !== null)
  if (new Set(known.map(({ serial }) => serial)).size < 2) return []
  const observed = bounded(known.map(({ label, serial }) => `${label}: ${serial}`).join('; '))
  const message = 'The name servers have different versions of the zone'
  return [{ rule: 'dns/soa-serial', message, expected: 'one serial', observed }]
}

const longestTtl = 3600

function ttl(answered: readonly Answered[], config: Config): Draft[] {
  const seen = answered.flatMap(({ resolution }) => resolution.records.map((record) => record.ttl))
  const limit = config.ttl === undefined ? longestTtl : config.ttl / 1000
  const longest = Math.max(0, ...seen)
  if (longest <= limit) return []
  const message = `${config.type} of ${config.name} stays long in caches`
  const level = config.ttl === undefined ? ('warning' as const) : ('error' as const)
  return [{ rule: 'dns/ttl', level, message, expected: `at most ${limit} s`, observed: `${longest} s` }]
}

function privateAddresses(answered: readonly Answered[], config: Config): Draft[] {
  if (config.type !== 'A' && config.type !== 'AAAA') return []
  const found = [...new Set(answered.flatMap(({ resolution }) => valuesOf(resolution)))].filter(isPrivateAddress)
  if (found.length === 0) return []
  const message = `${config.name} points to an address that is not public`
  return [{ rule: 'dns/private-address', message, expected: 'a public address', observed: shown(found) }]
}

function notes(answered: readonly Answered[], config: Config): Draft[] {
  if (answered.length === 0) return []
  const groups = new Map<string, string[]>()
  for (const { label, resolution } of answered) {
    const key = resolution.records.length === 0 ? 'none' : shown(valuesOf(resolution))
    const remarks = [...(resolution.authenticated ? ['signed'] : []), ...resolution.extended.map(reasonInWords)]
    const who = remarks.length === 0 ? label : `${label} [${remarks.join('; ')}]`
    groups.set(key, [...(groups.get(key) ?? []), who])
  }
  const observed = bounded([...groups].map(([values, labels]) => `${values}: ${labels.join(', ')}`).join('; '))
  return [
    {
      rule: 'dns/records',
      level: 'info',
      message: `${config.type} of ${config.name}`,
      expected: 'for information',
      observed,
    },
  ]
}

function skipped({ skipped: labels }: Observation, config: Config): Draft[] {
  if (labels.length === 0) return []
  const message = `Not every name server of ${config.name} was asked: there is no route to IPv6 from here`
  return [{ rule: 'dns/skipped-server', message, expected: 'every name server asked', observed: shown(labels) }]
}

function valuesOf(resolution: Answered['resolution']): string[] {
  return [...new Set(resolution.records.map(({ value }) => value))].sort()
}

function shown(values: readonly string[]): string {
  return bounded(values.slice(0, 20).join(', ') + (values.length > 20 ? `, and ${values.length - 20} more` : ''))
}

function meets(values: readonly string[], wanted: Operators): boolean {
  const has = (value: string): boolean => values.includes(value)
  const { matches, notMatches } = wanted
  return (
    (wanted.eq === undefined || (wanted.eq.every(has) && values.every((value) => wanted.eq?.includes(value)))) &&
    (wanted.contains === undefined || wanted.contains.every(has)) &&
    (wanted.notContains === undefined || !wanted.notContains.some(has)) &&
    (matches === undefined || values.some((value) => linearRegex(matches).test(value))) &&
    (notMatches === undefined || !values.some((value) => linearRegex(notMatches).test(value))) &&
    (wanted.length === undefined || mismatch(wanted.length, values.length) === null)
  )
}

function inWords(wanted: Operators): string {
  const parts = [
    wanted.eq && `exactly ${wanted.eq.join(', ')}`,
    wanted.contains && `contains ${wanted.contains.join(', ')}`,
    wanted.notContains && `does not contain ${wanted.notContains.join(', ')}`,
    wanted.matches && `a record that matches /${wanted.matches}/`,
    wanted.notMatches && `no record that matches /${wanted.notMatches}/`,
    wanted.length !== undefined && `number of records ${describe(wanted.length)}`,
    wanted.exists && 'at least one record',
  ]
  return bounded(parts.filter((part) => typeof part === 'string').join(' and '))
}
