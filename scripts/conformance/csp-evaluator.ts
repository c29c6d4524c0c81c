import { judgePage, pageOf } from './page.ts'
import type { Outcome, Suite } from './suite.ts'

interface Found {
  readonly type: string
  readonly severity: string
  readonly directive?: string
  readonly value?: string
}

interface Corpus {
  readonly unit: readonly {
    readonly id: string
    readonly csps: readonly string[]
    readonly findings: readonly Found[]
  }[]
  readonly policies: readonly { readonly id: string; readonly csp: string; readonly findings: readonly Found[] }[]
}

/** Ids of the rules that find something in these policies. */
function rulesFor(csps: readonly string[]): ReadonlySet<string> {
  const headers = [
    ['content-type', 'text/html'] as const,
    ...csps.map((csp) => ['content-security-policy', csp] as const),
  ]
  const page = pageOf('https://shop.example.com/', headers)
  const findings = judgePage(page, { profile: 'strict', rules: ['csp-*'] }, new Date(0))
  return new Set(findings.map(({ rule }) => rule.slice('headers/'.length)))
}

/** The rules of which one must find what csp-evaluator found. */
function counterpart({ type, directive = '' }: Found): readonly string[] | null {
  const wide = { 'object-src': ['csp-object'], 'base-uri': ['csp-base-uri'] }
  const byDirective = wide[directive as keyof typeof wide] ?? ['csp-script']
  switch (type) {
    case 'MISSING_DIRECTIVES':
      return directive === 'script-src' ? ['csp-present'] : byDirective
    case 'PLAIN_URL_SCHEMES':
    case 'PLAIN_WILDCARD':
      return directive === 'default-src' ? ['csp-script', 'csp-object'] : byDirective
    case 'SCRIPT_UNSAFE_INLINE':
      return ['csp-script']
    case 'SCRIPT_ALLOWLIST_BYPASS':
      return ['csp-jsonp-host']
    case 'OBJECT_ALLOWLIST_BYPASS':
      return ['csp-object']
    case 'SCRIPT_UNSAFE_EVAL':
      return ['csp-eval']
    case 'UNKNOWN_DIRECTIVE':
    case 'MISSING_SEMICOLON':
    case 'INVALID_KEYWORD':
    case 'NONCE_LENGTH':
    case 'NONCE_CHARSET':
      return ['csp-syntax']
    default:
      return null
  }
}

const compared = new Set(['HIGH', 'SYNTAX'])
const alsoCompared = new Set(['SCRIPT_UNSAFE_EVAL', 'NONCE_LENGTH', 'NONCE_CHARSET'])

export const cspEvaluator: Suite = {
  name: 'csp-evaluator',
  file: 'csp-evaluator-cases.json',
  threshold: 0.95,
  deviations: [
    {
      ids: ['cspe-p-70 MISSING_DIRECTIVES object-src'],
      reason: 'No policy at all is one finding here (`csp-present`), not one for every directive.',
    },
    {
      ids: [
        'cspe-u-45 OBJECT_ALLOWLIST_BYPASS object-src https://*.googleapis.com',
        'cspe-p-45 OBJECT_ALLOWLIST_BYPASS object-src https://*.googleapis.com',
      ],
      reason: 'The list is of hosts with Flash files; no browser has run Flash since 2021.',
    },
  ],
  run: (corpus) => {
    const { unit, policies } = corpus as Corpus
    const cases = [...unit, ...policies.map(({ id, csp, findings }) => ({ id, csps: [csp], findings }))]
    const recall = cases.flatMap(({ id, csps, findings }): Outcome[] => {
      const ours = rulesFor(csps)
      return findings
        .filter(({ severity, type }) => compared.has(severity) || alsoCompared.has(type))
        .flatMap((found): Outcome[] => {
          const wanted = counterpart(found)
          if (wanted === null) return []
          const what = `${id} ${found.type} ${found.directive ?? ''} ${found.value ?? ''}`.trim()
          const agrees = wanted.some((rule) => ours.has(rule))
          return [
            {
              group: `finds ${found.type}`,
              id: what,
              agrees,
              detail: `${csps.join(', ')}; here: ${[...ours].join(' ')}`,
            },
          ]
        })
    })
    const alarms = policies
      .filter(({ findings }) => !findings.some(({ severity }) => severity === 'HIGH'))
      .map(({ id, csp }): Outcome => {
        const ours = [...rulesFor([csp])].filter((rule) =>
          /^csp-(present|script|object|base-uri|jsonp-host)$/.test(rule),
        )
        return { group: 'raises no alarm', id, agrees: ours.length === 0, detail: `${csp}; here: ${ours.join(' ')}` }
      })
    return [...recall, ...alarms]
  },
}
