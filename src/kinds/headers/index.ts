import { z } from 'zod'
import { type Draft, defineOld, type Scene, type Touch } from '../../check/kind.ts'
import { atLevels, lintFields, selectRules, someRule } from '../../check/lint/select.ts'
import { asking, headerName, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { requireTarget, targetUrl } from '../../check/target.ts'
import { matchesGlob } from '../../formats/glob.ts'
import { isLoopback } from '../../formats/host.ts'
import type { RuleId } from '../../words/index.ts'
import { conditions } from './conditions.ts'
import type { HeadersObservation } from './observation.ts'
import { observeHeaders } from './observe.ts'
import { headersRules } from './rules.ts'
import { finalAnswer, type Input } from './view.ts'

const host = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/,
    'expected a host such as www.example.com',
  )

const schema = strict({
  ...target,
  ...lintFields('headers'),
  ...asking,
  profile: z.enum(['baseline', 'strict', 'api']).default('baseline').meta({
    description: '`strict` makes hardening an error; `api` leaves out what only documents need',
  }),
  samples: z.int().min(1).max(10).default(3).meta({
    description: 'How often the page is asked, to see instances that differ',
  }),
  'request-headers': z.record(headerName, z.string()).optional().meta({
    title: 'name to text',
    description: "Sent to the page's own origin, over https or on loopback only",
  }),
  'allowed-hosts': z.array(host).min(1, 'an empty list names no host').optional().meta({
    title: 'list of hosts',
    description: 'Hosts to which the page may redirect',
  }),
  'expect-status': z.int().min(100).max(599).optional().meta({
    description: 'Status of the page',
    without: 'any 2xx',
  }),
  'ignore-cookies': z.array(z.string().min(1)).min(1, 'an empty list names no cookie').optional().meta({
    title: 'list of names with `*`',
    description: "Cookies that are not the team's own",
  }),
  'http-url': z
    .url({ protocol: /^http$/, error: 'expected an http URL' })
    .optional()
    .meta({
      title: 'http URL',
      description: 'Where the page answers over plain http; needed where the URL has a port',
      without: 'port 80 of the host',
    }),
}).check(oneTarget, someRule('headers'))

type Config = z.output<typeof schema>

/** `headers`: what is served with the page: security headers, cookies, redirect to https, caching, compression. */
export const headers = defineOld<Config, HeadersObservation>({
  kind: 'headers',
  schema: schema as z.ZodType<Config>,
  plan: (config, scene) => {
    const url = targetUrl(config, scene.environment)
    if (url === null) return []
    const selected = selectRules('headers', config)
    const page: Touch = {
      action: 'request',
      target: `GET ${url}${config.samples > 1 ? `, ${config.samples} times` : ''}`,
    }
    const { protocol, hostname, port, pathname } = new URL(url)
    const asksPlain = selected.has('headers/redirect-https') || selected.has('headers/redirect-quality')
    const plain = config['http-url'] ?? (protocol === 'https:' && port === '' ? `http://${hostname}${pathname}` : null)
    return asksPlain && plain !== null ? [page, { action: 'request', target: `GET ${plain}` }] : [page]
  },
  observe: (config, world) => {
    const url = requireTarget(config, world.environment)
    const { protocol, hostname } = new URL(url)
    const confidential = protocol === 'https:' || isLoopback(hostname)
    const selected = selectRules('headers', config)
    return observeHeaders(
      {
        url,
        httpUrl: config['http-url'],
        timeoutMs: config.timeout ?? world.timeoutMs,
        samples: config.samples,
        requestHeaders: confidential ? lowerCase(config['request-headers'] ?? {}) : {},
        allowedHosts: config['allowed-hosts'] ?? [],
        asks: (rule) => selected.has(rule),
      },
      world,
    )
  },
  judge: (page, config, scene) => ({ findings: judgeHeaders(page, config, scene) }),
})

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

export type HeadersSettings = Pick<Config, 'rules' | 'override' | 'profile'> &
  Partial<Pick<Config, 'allowed-hosts' | 'expect-status' | 'ignore-cookies'>>

/** Judges a page. Also what the conformance suites feed with recorded headers. */
export function judgeHeaders(
  page: HeadersObservation,
  config: HeadersSettings,
  scene: Pick<Scene, 'now' | 'environment'>,
): readonly Draft[] {
  const selected = selectRules('headers', config)
  const failed = conditions(page, config['expect-status'], [...selected.keys()].some(readsMarkup))
  if (page.walk.end !== 'answer' || failed.some(({ rule }) => rule === 'headers/foreign-host')) return failed
  const exact = new Set([...(config.rules ?? []), ...Object.keys(config.override ?? {})])
  const input: Input = {
    page,
    profile: config.profile,
    selected,
    named: (rule) => exact.has(rule.slice('headers/'.length)),
    ignoresCookie: (name) => (config['ignore-cookies'] ?? []).some((pattern) => matchesGlob(pattern, name)),
    nowMs: scene.now.getTime(),
    environment: scene.environment.name,
  }
  const ids = (Object.keys(headersRules) as (keyof typeof headersRules)[]).filter((id) => selected.has(id))
  const results = ids.map((id) => [id, headersRules[id](input)] as const)
  const nothing = ids.length > 0 && results.every(([, result]) => 'notJudged' in result)
  const findings = results.flatMap(([id, result]): readonly Draft[] => {
    if (!('notJudged' in result)) return atLevels(result, selected)
    // Where the page itself is wrong, that is what there is to say.
    if (nothing && failed.length > 0) return []
    if (nothing) return [{ ...note(id, result.notJudged, page), level: 'error', inconclusive: true }]
    // In a profile only what keeps a required rule from being asked; where rules are named, every one.
    const worthSaying = config.rules !== undefined || (selected.get(id)?.level === 'error' && !result.nothing)
    return worthSaying ? [{ ...note(id, result.notJudged, page), level: 'info' }] : []
  })
  return capped([...failed, ...findings])
}

/** Rules for which the document itself counts, not only its headers. */
function readsMarkup(rule: RuleId): boolean {
  return /^headers\/(csp-.*|referrer-policy|nosniff-mime|cache-assets|observatory-score)$/.test(rule)
}

const mostPerRule = 10

/** The first findings of each rule and level, and one that counts the rest: a target must not flood the report. */
function capped(drafts: readonly Draft[]): readonly Draft[] {
  const groups = Map.groupBy(drafts, ({ rule, level, inconclusive }) => `${rule} ${level} ${inconclusive}`)
  return [...groups.values()].flatMap((group): readonly Draft[] => {
    const [first] = group
    if (group.length <= mostPerRule || !first) return group
    const rest = group.length - mostPerRule
    return [
      ...group.slice(0, mostPerRule),
      { ...first, message: `${rest} more findings of this rule`, observed: `${rest}` },
    ]
  })
}

function note(rule: RuleId, reason: string, page: HeadersObservation): Draft {
  return {
    rule,
    message: `Not judged: ${reason}`,
    expected: 'a page on which the rule says something',
    observed: reason,
    url: finalAnswer(page).url,
  }
}
