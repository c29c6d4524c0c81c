import { headerPolicies, metaPolicy, type Policy } from '../../formats/csp/parse.ts'
import type { Observation } from './observation.ts'
import type { View } from './view.ts'

/** One test of the HTTP Observatory: its result by that tool's own name, and what it adds to 100. */
export interface ScoreTest {
  readonly test: string
  readonly result: string
  readonly modifier: number
}

const broadSources = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'])
const activeDirectives = [
  'script-src',
  'style-src',
  'object-src',
  'frame-src',
  'child-src',
  'worker-src',
  'connect-src',
  'font-src',
  'manifest-src',
]

export function scoreCsp(page: Observation, view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({ test: 'csp', result: `csp-${result}`, modifier })
  const fields = view.values('content-security-policy')
  const metas = page.markup?.policies ?? []
  const policies = [...headerPolicies(fields), ...metas.flatMap((text) => metaPolicy(text) ?? [])]
  if (fields.length === 0 && policies.length === 0) {
    const reporting = view.values('content-security-policy-report-only').length > 0
    return say(reporting ? 'not-implemented-but-reporting-enabled' : 'not-implemented', -25)
  }
  const repeated = policies.some((policy) => policy.repeated.some((name) => !name.startsWith('report-')))
  const flags = policies.map(flagsOf)
  if (policies.length === 0 || repeated || policies.some(({ text }) => text.length < 6))
    return say('header-invalid', -25)
  if (flags.some(({ invalid }) => invalid)) return say('header-invalid', -25)
  const all = (flag: keyof Flags): boolean => flags.every((one) => one[flag])
  if (all('inline')) return say('implemented-with-unsafe-inline', -20)
  if (view.https && all('active')) return say('implemented-with-insecure-scheme', -20)
  if (all('eval')) return say('implemented-with-unsafe-eval', -10)
  if (view.https && all('passive')) return say('implemented-with-insecure-scheme-in-passive-content-only', -10)
  if (all('style')) return say('implemented-with-unsafe-inline-in-style-src-only', 0)
  return flags.some(({ none }) => none)
    ? say('implemented-with-no-unsafe-default-src-none', 10)
    : say('implemented-with-no-unsafe', 5)
}

interface Flags {
  readonly invalid: boolean
  readonly inline: boolean
  readonly active: boolean
  readonly passive: boolean
  readonly eval: boolean
  readonly style: boolean
  readonly none: boolean
}

function flagsOf(policy: Policy): Flags {
  const lists = new Map([...policy.directives].map(([name, values]) => [name, values.map((one) => one.toLowerCase())]))
  const listOf = (name: string): readonly string[] => lists.get(name) ?? lists.get('default-src') ?? ['*']
  const trusted = (list: readonly string[]): boolean =>
    list.some((one) => /^'(nonce-|sha256-|sha384-|sha512-)/.test(one))
  const script = listOf('script-src')
  const dynamic = script.includes("'strict-dynamic'")
  const effective = (list: readonly string[]): readonly string[] =>
    trusted(list) ? list.filter((one) => one !== "'unsafe-inline'") : list
  const scripts = dynamic
    ? effective(script).filter((one) => !broadSources.has(one) && one !== "'self'" && one !== 'data:')
    : effective(script)
  const unsafe = (list: readonly string[]): boolean =>
    list.some((one) => broadSources.has(one) || one === "'unsafe-inline'" || one === 'data:')
  const insecure = (list: readonly string[]): boolean => list.some((one) => /^(http|ftp):/.test(one))
  const named = (name: string): readonly string[] => lists.get(name) ?? lists.get('default-src') ?? []
  const scriptsNamed = lists.has('script-src') || lists.has('default-src') ? scripts : []
  const fallback = lists.get('default-src') ?? []
  return {
    invalid: dynamic && !trusted(script),
    inline: unsafe(scripts) || listOf('object-src').some((one) => broadSources.has(one)),
    active:
      insecure(scriptsNamed) || insecure(fallback) || activeDirectives.slice(1).some((name) => insecure(named(name))),
    passive: ['img-src', 'media-src'].some((name) => insecure(named(name))),
    eval: script.includes("'unsafe-eval'") || listOf('style-src').includes("'unsafe-eval'"),
    style: unsafe(effective(listOf('style-src'))),
    none: lists.get('default-src')?.every((one) => one === "'none'") ?? false,
  }
}
