import type { Finding } from '../model/finding.ts'
import type { Level } from '../model/level.ts'
import type { Location } from '../model/location.ts'
import type { ItemResult, Report } from '../model/report.ts'
import { withFingerprints } from '../verdict/fingerprints.ts'
import { closesGate } from '../verdict/verdict.ts'
import { type RuleId, rules as registry } from '../words/index.ts'
import type { RuleText } from '../words/rule.ts'
import { renderData } from './escape.ts'
import { sentence } from './words.ts'

type SarifLevel = 'error' | 'warning' | 'note'

const levels: Readonly<Record<Level, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' }

/** What code scanning shows of one upload; the worst come first. */
const mostResults = 5000

interface Found {
  /** Null for where the document of the team and the checklist differ. */
  readonly item: ItemResult | null
  readonly finding: Finding
}

/** SARIF 2.1.0: a result for each error and warning; those without a file point at the checklist. */
export function renderSarif(given: Report): string {
  const report = withFingerprints(given)
  const found = foundIn(report)
  const ids = [...new Set(found.map(({ finding }) => finding.rule))]
  const byId = new Map(found.map(({ finding }) => [finding.rule, finding]))
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const { repository } = report
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            informationUri: 'https://github.com/readiness-gate/readiness-gate',
            rules: ids.map((id) => descriptor(id, byId.get(id))),
          },
        },
        // Two environments of one commit are two analyses.
        automationDetails: { id: ['readiness-gate', report.environment, report.phase].filter(Boolean).join('/') },
        ...(repository &&
          isUrl(repository.url) && {
            versionControlProvenance: [{ repositoryUri: repository.url, revisionId: repository.ref }],
          }),
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        results: found.map((one) => result(one, indexes.get(one.finding.rule) ?? 0, report)),
      },
    ],
  }
  return renderData(log)
}

/** What is worth an alert, the worst first: notes change with every run and ask for nothing. */
function foundIn(report: Report): Found[] {
  const ofItems = report.items.flatMap((item) =>
    item.checks.flatMap((check) => check.findings.map((finding): Found => ({ item, finding }))),
  )
  const drift = (report.document?.drift ?? []).map((finding): Found => ({ item: null, finding }))
  const shown = [...ofItems, ...drift].filter(({ finding }) => finding.level !== 'info')
  const of = (level: SarifLevel): Found[] => shown.filter((one) => levelOf(one) === level)
  return [...of('error'), ...of('warning')].slice(0, mostResults) // cut: whole results
}

/** A waived finding keeps its level: that it does not count is said by its suppression. */
function levelOf({ item, finding }: Found): SarifLevel {
  if (finding.level !== 'error' || item === null) return levels[finding.level]
  return closesGate(item) || (item.required && isWaived(item, finding)) ? 'error' : 'warning'
}

function isWaived(item: ItemResult, finding: Finding): boolean {
  return finding.waived === true || (item.status === 'waived' && finding.level === 'error')
}

function descriptor(id: string, finding: Finding | undefined): object {
  const text: RuleText | undefined = Object.hasOwn(registry, id) ? registry[id as RuleId] : undefined
  const fix = text?.fix.default ?? finding?.fix ?? ''
  const title = text?.title ?? id
  const why = text?.why ?? title
  const docs = finding?.docs ?? ''
  const lines = [`${why}`, `**How to fix it:** ${fix}`, ...(text ? [`**Source:** ${text.source}`] : [])]
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    ...(text && { defaultConfiguration: { level: text.level === 'off' ? 'error' : levels[text.level] } }),
    ...(isUrl(docs) && { helpUri: docs }),
    help: { text: `${why}\n\nHow to fix it: ${fix}`, markdown: lines.join('\n\n') },
    properties: { tags: ['production-readiness', id.split('/')[0] ?? id] },
  }
}

/** `HeadersHsts` of `headers/hsts`, as names of rules are written. */
function nameOf(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('') || 'Rule'
}

function result(found: Found, ruleIndex: number, report: Report): object {
  const { item, finding } = found
  const { rule, message, expected, observed, fix, fingerprint = '' } = finding
  const head = item === null ? '' : `${item.title}: `
  const seen = item === null ? '' : ` Expected: ${sentence(expected)} Observed: ${sentence(observed)}`
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(found),
    message: { text: `${head}${sentence(message)}${seen} Fix: ${fix}` },
    locations: [location(finding.location ?? { file: report.checklist.path, line: 1 }, report)],
    // The only one that code scanning reads (GitHub documentation, "SARIF support for code scanning").
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(item !== null &&
      isWaived(item, finding) && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: item.waiver?.reason ?? '' }],
      }),
  }
}

function invocation({ verdict, startedAt, durationMs, problems, ...report }: Report): object {
  const endedAt = new Date(Date.parse(startedAt) + durationMs)
  return {
    executionSuccessful: verdict !== 'error',
    startTimeUtc: startedAt,
    ...(!Number.isNaN(endedAt.getTime()) && { endTimeUtc: endedAt.toISOString() }),
    toolConfigurationNotifications: (problems ?? []).map((problem) => ({
      level: 'error',
      message: { text: problem.message },
      ...(problem.location && { locations: [location(problem.location, report)] }),
    })),
  }
}

/** Paths of the checkout as seen from the top of the repository, where code scanning looks for them. */
function location({ file, line, column }: Location, { repository }: Pick<Report, 'repository'>): object {
  const uri = uriOf(`${repository?.directory ?? ''}${file}`)
  const region = { startLine: line ?? 1, ...(column !== undefined && { startColumn: column }) }
  return { physicalLocation: { artifactLocation: { uri }, region } }
}

/** Whether a text is a URL as RFC 3986 writes them; readers of URLs take more. */
function isUrl(text: string): boolean {
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=-]+$/.test(text) && URL.canParse(text)
}

/** A path as a relative reference: nothing in it is a query, a fragment, or a scheme (RFC 3986 section 4.2). */
function uriOf(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[#?:]/g, (character) => encodeURIComponent(character))
}
