import { isIPv4, isIPv6 } from 'node:net'
import { z } from 'zod'
import { asking, duration, strict, wait } from '../../check/schema/fields.ts'
import { host } from '../../check/schema/hosts.ts'
import { countMatcher, type numberMatcher, operatorMap, pattern, regex } from '../../expect/schema.ts'
import { canonicalIpv6, type RecordType, recordTypes, serviceKeys } from '../../formats/dns-record.ts'
import { type NameServer, parseNameServer } from '../../probe/dns/name-server.ts'
import { bounded } from '../../secrecy/bounded.ts'

const types = Object.keys(recordTypes) as [RecordType, ...RecordType[]]
const recordTypeNames = types.map((type) => `\`${type}\``).join(', ')
const values = z.union([z.string().min(1), z.array(z.string().min(1)).min(1, 'an empty list matches nothing')])

/** A text or list is the exact set; in a map every operator must hold for the set of records. */
const expected = z.union([
  values,
  operatorMap({
    eq: values.optional(),
    contains: values.optional(),
    'not-contains': values.optional(),
    matches: regex.optional(),
    'not-matches': pattern.optional(),
    length: countMatcher.optional(),
    exists: z.boolean().optional(),
  }),
])

/** The resolvers of this machine, the zone's own name servers, or one by its address. */
export type ResolverName = 'system' | 'authoritative' | NameServer

const resolver = z.string().transform((text, context): ResolverName => {
  if (text === 'system' || text === 'authoritative') return text
  const server = parseNameServer(text)
  if (server) return server
  const message = `"${bounded(text, 100)}" is no resolver: expected system, authoritative, or an IP address with or without a port`
  context.issues.push({ code: 'custom', input: text, message })
  return z.NEVER
})

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1, 'an empty list allows nobody')])
const namesOrNobody = z.union([z.string().min(1), z.array(z.string().min(1))])

/** Who may issue certificates, and how (RFC 8659, RFC 8657). */
const issuing = strict({
  issue: namesOrNobody.optional().meta({
    title: 'text or list',
    description: 'The only authorities that may issue certificates; an empty list means that nobody may',
  }),
  issuewild: namesOrNobody.optional().meta({
    title: 'text or list',
    description: 'The only authorities that may issue wildcard certificates; an empty list means that nobody may',
    without: 'nobody beyond `issue`',
  }),
  accounturi: names.optional().meta({
    title: 'URL or list',
    description: 'The only accounts at the authorities to which they may issue',
  }),
  validationmethods: names.optional().meta({
    title: 'text or list',
    description: 'The only methods, such as `dns-01`, by which control of the name may be shown',
  }),
}).refine((map) => Object.values(map).some((value) => value !== undefined), 'an empty map asserts nothing')

/** `*.example.com` asks for the wildcard itself. */
const nameOrWildcard = z
  .string()
  .transform((text, context) => {
    const [, star = '', rest = text] = /^(\*\.)(.*)$/.exec(text) ?? []
    const found = host.safeParse(rest)
    if (found.success) return `${star}${found.data}`
    context.issues.push({ code: 'custom', input: text, message: found.error.issues[0]?.message ?? 'is no host name' })
    return z.NEVER
  })
  .refine((name) => !isIPv4(name) && !isIPv6(name), 'expected a name, not an address')

export const schema = strict({
  name: nameOrWildcard.meta({
    title: 'host name',
    description: 'The name whose records are asked for; `*.example.com` is the wildcard itself',
  }),
  type: z.enum(types).default('A').meta({ title: 'record type', description: recordTypeNames }),
  expect: expected.optional().meta({
    title: 'text, list, or `eq contains not-contains matches not-matches length exists`',
    description: 'A text or list is the exact set of records, in any order',
    without: 'at least one record',
  }),
  resolvers: z.array(resolver).min(1, 'an empty list asks nobody').max(20).optional().meta({
    title: 'list of `system`, `authoritative`, or addresses',
    description: 'Who is asked',
    without: "the zone's own name servers, the system's, 1.1.1.1 and 8.8.8.8",
  }),
  caa: z.union([names, issuing]).optional().meta({
    title: 'text, list, or `{ issue, issuewild, accounturi, validationmethods }`',
    description: 'The only authorities that may issue certificates, such as `letsencrypt.org`',
  }),
  dnssec: z.literal(true).optional().meta({
    title: '`true`',
    description: 'Resolvers that check signatures say that those of the records hold (AD)',
    without: 'signatures that do not hold are told',
  }),
  'wait-for': wait.optional().meta({ description: 'Asks again every 10 s until records are as they should be' }),
  ttl: duration.optional().meta({ description: 'Longest allowed time to live', without: 'a warning above 1h' }),
  timeout: asking.timeout.meta({
    description: 'Time for the questions at one name server, each asked once more half-way',
    without: '5s, or `defaults.timeout` if shorter',
  }),
  retry: asking.retry,
}).superRefine((config, context) => {
  if (config.dnssec && config.resolvers?.every((one) => one === 'authoritative')) {
    const message = 'a name server of the zone does not check signatures; name a resolver that does under `resolvers`'
    context.addIssue({ code: 'custom', path: ['dnssec'], message })
  }
  const isRight = { A: isIPv4, AAAA: isIPv6 }[config.type as string]
  if (!isRight) return
  for (const { path, value } of wantedValues(config.expect)) {
    if (isRight(value)) continue
    const message = `"${bounded(value, 100)}" is no ${config.type === 'A' ? 'IPv4' : 'IPv6'} address, which ${config.type} records hold`
    context.addIssue({ code: 'custom', path: ['expect', ...path], message })
  }
})

export type Config = z.output<typeof schema>
export type Issuing = z.output<typeof issuing>

/** What is wished of CAA, the short form written out. */
export function issuingOf(caa: NonNullable<Config['caa']>): Issuing {
  return typeof caa === 'string' || Array.isArray(caa) ? { issue: caa } : caa
}
export type Expected = NonNullable<Config['expect']>

export interface Operators {
  readonly eq?: readonly string[]
  readonly contains?: readonly string[]
  readonly notContains?: readonly string[]
  readonly matches?: string
  readonly notMatches?: string
  readonly length?: z.output<typeof numberMatcher>
  readonly exists?: boolean
}

/** The expectation with its values written as records are. */
export function operatorsOf(expectation: Expected, type: RecordType): Operators {
  const list = (given: string | string[] | undefined): readonly string[] | undefined =>
    given === undefined ? undefined : [given].flat().map((value) => normalValue(value, type))
  if (typeof expectation === 'string' || Array.isArray(expectation)) return { eq: list(expectation) ?? [] }
  const found = {
    eq: list(expectation.eq),
    contains: list(expectation.contains),
    notContains: list(expectation['not-contains']),
    matches: expectation.matches,
    notMatches: expectation['not-matches'],
    length: expectation.length,
    exists: expectation.exists,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** A record as it is compared: names without case and trailing dot, addresses in their one form, texts as they are. */
export function normalValue(value: string, type: RecordType): string {
  if (type === 'TXT') return value
  if (type === 'AAAA') return isIPv6(value) ? canonicalIpv6(value) : value
  if (type === 'CAA') {
    const [flags = '', tag = '', ...rest] = value.split(/\s+/)
    return `${flags} ${tag.toLowerCase()} ${rest.join(' ').replace(/^"(.*)"$/, '$1')}`
  }
  if (type === 'DS' || type === 'TLSA') return withDigest(value.toLowerCase())
  if (type === 'HTTPS') return normalService(value.toLowerCase())
  return value.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ')
}

/** Three numbers and a digest, which may be written in groups. */
function withDigest(value: string): string {
  const [first = '', second = '', third = '', ...digest] = value.trim().split(/\s+/)
  return `${first} ${second} ${third} ${digest.join('')}`
}

/** Priority, target and parameters in the order of their numbers, without quotes (RFC 9460 section 2.1). */
function normalService(value: string): string {
  const [priority = '', target = '', ...rest] = value.trim().split(/\s+/)
  const parameters = rest
    .map((text) => text.replace(/"/g, ''))
    .map((text) => ({ text, key: keyNumber(text.split('=')[0] ?? '') }))
    .sort((one, other) => one.key - other.key)
  return [priority, target === '.' ? target : target.replace(/\.$/, ''), ...parameters.map(({ text }) => text)].join(
    ' ',
  )
}

function keyNumber(name: string): number {
  const at = (serviceKeys as readonly string[]).indexOf(name)
  return at >= 0 ? at : Number(/^key(\d{1,5})$/.exec(name)?.[1] ?? Number.MAX_SAFE_INTEGER)
}

function wantedValues(expectation: Expected | undefined): { path: (string | number)[]; value: string }[] {
  if (expectation === undefined) return []
  const flat = (
    given: string | string[] | undefined,
    path: string[],
  ): { path: (string | number)[]; value: string }[] => {
    if (given === undefined) return []
    return typeof given === 'string'
      ? [{ path, value: given }]
      : given.map((value, index) => ({ path: [...path, index], value }))
  }
  if (typeof expectation === 'string' || Array.isArray(expectation)) return flat(expectation, [])
  return (['eq', 'contains', 'not-contains'] as const).flatMap((operator) => flat(expectation[operator], [operator]))
}
