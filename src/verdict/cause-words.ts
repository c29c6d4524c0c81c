import { type Finding, triesMark } from '../model/finding.ts'

/** What a finding says of a cause that others may have, too. */
export interface Spoken {
  /** The same for findings of one cause. */
  readonly key: string
  readonly cause: string
  readonly fix: string
  /** Items that have to share it, where two could do so by chance. */
  readonly fewest?: number
  /** What `preciselyOf` gives of findings that name the fault itself, which this one only ran into. */
  readonly precisely?: string
}

/** What a finding names as the fault itself, the same for those of one fault; null where it names none. */
export function preciselyOf({ rule, url }: Finding): string | null {
  if (hostLists.has(rule)) return 'hosts'
  const origin = broken.has(rule) ? originOf(url) : null
  return origin === null ? null : `tls ${hostOf(origin)}`
}

/** The cause that a finding speaks of, or null where it speaks of itself alone. */
export function spokenBy({ ...found }: Finding): Spoken | null {
  const [observed = ''] = found.observed.split(triesMark)
  const finding = { ...found, observed }
  return (
    envFile(finding) ??
    endless(finding) ??
    proxy(finding) ??
    connection(finding) ??
    refusal(finding) ??
    body(finding) ??
    whole(finding)
  )
}

function envFile({ rule, message, location }: Finding): Spoken | null {
  if (!['env/file-missing', 'served/no-source', 'gate/env-file-missing'].includes(rule)) return null
  const said = /^(?:What needs values of )?(\S+) (?:does not exist|cannot be asked)$/.exec(message)?.[1]
  const file = location?.file ?? said
  if (file === undefined) return null
  return {
    key: `env-file ${file}`,
    cause: `The env file ${file} does not exist`,
    fix: 'Write it before the gate runs, hand it over as `env-content`, or name another one by `env-file`.',
  }
}

/** Redirects that lead to nothing, whoever follows them. */
function endless({ rule, message, observed, url, fix }: Finding): Spoken | null {
  const kinds = /^(?:http\/redirect|(?:headers|page)\/unexpected-status|exposure\/other-host|served\/nothing-declared)$/
  const said = /\bredirects (?:do not come to an end|go in a circle|are more than \d|without an end)/
  const origin = originOf(url)
  if (origin === null || !kinds.test(rule) || !(said.test(message) || said.test(observed))) return null
  return { key: `redirects ${hostOf(origin)}`, cause: `${origin} redirects without an end`, fix }
}

/** The proxy on the way to whatever was asked. */
function proxy({ rule, observed, fix }: Finding): Spoken | null {
  if (rule !== 'http/proxy') return null
  return { key: `proxy ${observed}`, cause: observed.charAt(0).toUpperCase() + observed.slice(1), fix }
}

/** What of a certificate or a handshake makes every client refuse the connection. */
const broken = new Set(
  ['untrusted', 'self-signed', 'incomplete-chain', 'hostname', 'expired', 'not-yet-valid', 'usage', 'revoked']
    .concat(['not-tls', 'handshake', 'protocol', 'certificate'])
    .map((name) => `tls/${name}`),
)

/** The target gives no answer at all. */
function connection({ rule, message, observed, url, fix }: Finding): Spoken | null {
  const name = /^(?:http|tls)\/(unreachable|dns|timeout|tls|protocol)$/.exec(rule)?.[1]
  const origin = originOf(url)
  if (name === undefined || origin === null || (name === 'protocol' && rule.startsWith('tls'))) return null
  const said = message.replace(/^[A-Z]+ \S+: /, '')
  // What the port is was seen in several ways, as by an answer and by a closed connection.
  const [, door] = /, (which (?:demands|speaks) [\w ]{1,40})$/.exec(said) ?? []
  const how = name === 'unreachable' ? observed.replace(/\b\d{1,20} (?:of \d{1,20} )?bytes/, 'some bytes') : ''
  const key = door === undefined ? `${name} ${hostOf(origin)} ${how}` : `${door} ${hostOf(origin)}`
  if (name === 'unreachable') {
    return { key, cause: observed === 'refused' ? `${origin} refuses connections` : said, fix }
  }
  if (name !== 'tls') return { key, cause: said, fix }
  return { key, cause: said, fix, precisely: `tls ${hostOf(origin)}` }
}

/** Statuses that a whole site answers with when something is wrong with it, in words, and what to do. */
const statuses: Readonly<Record<number, readonly [string, string]>> = {
  400: [
    'it takes no request for this host',
    'A Django site answers so where `ALLOWED_HOSTS` lacks the host: add it, and restart. Else see what the proxy in front of it expects.',
  ],
  401: ['it wants a login', 'Let the gate in with a header that it sends, or ask the site that users see.'],
  403: ['it refuses the gate', 'Let the gate through the firewall, or ask from a network that may.'],
  429: [
    'it limits how often it is asked',
    'Let the gate through the rate limit by its user agent `readiness-gate`, set `defaults.rate` below the limit, or give the checks a `retry`.',
  ],
  500: ['the application fails', 'See the log of the application for these requests.'],
  502: ['what stands behind its proxy gives no answer', 'See that the application runs where its proxy looks for it.'],
  503: [
    'the service is not available',
    'See that the application has started and is out of maintenance; after a deploy give the first check a `retry`.',
  ],
  504: ['what stands behind its proxy gives no answer in time', 'See why the application hangs, in its log.'],
}

/** Rules on the hosts that an application answers for. */
const hostLists: ReadonlySet<string> = new Set(['env/django-hosts', 'django/allowed-hosts', 'served/hosts'])

/** Every question gets the same answer, which is not that of the application. */
function refusal({ rule, observed, url }: Finding): Spoken | null {
  const isStatus = rule === 'http/status' || rule.endsWith('/unexpected-status')
  const said = isStatus
    ? /^(?:status )?(\d{3})\b/.exec(observed)
    : rule.startsWith('exposure/')
      ? /^(\d{3})(?: \([\w -]{1,20}\))? for /.exec(observed)
      : null
  const status = Number(said?.[1])
  const [words, fix] = statuses[status] ?? []
  const origin = originOf(url)
  if (words === undefined || fix === undefined || origin === null) return null
  const spoken = { key: `status ${status} ${hostOf(origin)}`, cause: `${origin} answers ${status}: ${words}`, fix }
  if (status === 400) return { ...spoken, fewest: 3, precisely: 'hosts' }
  // One page alone may answer so by itself.
  return { ...spoken, fewest: status === 429 || status > 500 ? 2 : 3 }
}

/** Rules by which each kind says that it cannot read what is served. */
const unreadBodies: ReadonlySet<string> = new Set(['http/body-unread', 'headers/unread-body', 'page/not-html'])

/** What is served is broken, so that no client can read it. */
function body({ rule, observed, url }: Finding): Spoken | null {
  const origin = originOf(url)
  const isBroken = /\bbody (?:that )?(?:ends after \d+ bytes, within its|is not valid) /.test(observed)
  if (!isBroken || origin === null || !(unreadBodies.has(rule) || rule.startsWith('exposure/'))) return null
  return {
    key: `body ${hostOf(origin)}`,
    cause: `${origin} sends bodies that no client can read`,
    fix: 'See in the log of the service, and of the proxy in front of it, why bodies end early or are not encoded as their content-encoding says.',
    fewest: 2,
  }
}

/** What holds for every check that needs the same thing of the run. */
function whole({ rule, message, fix }: Finding): Spoken | null {
  const isWhole =
    rule.startsWith('server/') || /^(?:gate\/(?:secret-missing|untrusted-command|cancelled)|github\/token)$/.test(rule)
  return isWhole ? { key: `${rule} ${message}`, cause: message, fix } : null
}

function originOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url)
  return parsed === null || parsed.host === '' ? null : `${parsed.protocol}//${parsed.host}`
}

/** The same for http and https on their usual ports, which one server answers. */
function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '')
}
