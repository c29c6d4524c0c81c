import { type ResultFormat, type Severity, severities } from '../../formats/results/reading.ts'
import type { Config } from './schema.ts'

/** What a tool itself takes for serious, of which there may be none unless the checklist says more. */
const usual: Readonly<Record<ResultFormat, readonly Severity[]>> = {
  junit: ['error', 'failure'],
  sarif: ['error'],
  zap: ['high'],
  lighthouse: ['over-budget'],
  axe: ['critical', 'serious'],
  k6: ['threshold'],
  'npm-audit': ['critical', 'high'],
  'pip-audit': ['vulnerability'],
  trivy: ['critical', 'high'],
}

/** How many are allowed of each severity that is limited, the worst first. */
export function limitsOf(format: ResultFormat, { max = {} }: Pick<Config, 'max'>): ReadonlyMap<Severity, number> {
  const limits = new Map<Severity, number>()
  for (const severity of severities[format]) {
    const allowed = max[severity] ?? (usual[format].includes(severity) ? 0 : undefined)
    if (allowed !== undefined) limits.set(severity, allowed)
  }
  return limits
}

/** What the checklist asks of a format that its files do not have. */
export function notIn(format: ResultFormat, { max = {}, scores, tests }: Config): string[] {
  const known: readonly string[] = severities[format]
  return [
    ...Object.keys(max).filter((severity) => !known.includes(severity)),
    ...(scores !== undefined && format !== 'lighthouse' ? ['scores'] : []),
    ...(tests !== undefined && format !== 'junit' ? ['tests'] : []),
  ]
}

const nouns: Readonly<Record<ResultFormat, string>> = {
  junit: 'tests',
  sarif: 'results',
  zap: 'alerts',
  lighthouse: 'lines',
  axe: 'violations',
  k6: 'thresholds',
  'npm-audit': 'vulnerabilities',
  'pip-audit': 'vulnerabilities',
  trivy: 'findings',
}

const phrases: Readonly<Partial<Record<Severity, string>>> = {
  failure: 'failed tests',
  skipped: 'skipped tests',
  threshold: 'crossed thresholds',
  vulnerability: 'vulnerabilities',
  'over-budget': 'lines over their budget',
}

/** Several of one severity, in words, such as `critical vulnerabilities`. */
export function phraseOf(format: ResultFormat, severity: Severity): string {
  if (format === 'junit' && severity === 'error') return 'tests with an error'
  return phrases[severity] ?? `${severity} ${nouns[format]}`
}
