import type { Finding } from '../model/finding.ts'
import type { Level } from '../model/level.ts'
import type { ItemResult, Report } from '../model/report.ts'
import { closesGate } from '../verdict/verdict.ts'
import { renderData } from './escape.ts'

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** What an upload accepts of one run. */
const mostResults = 5000

/** SARIF 2.1.0: a result for each finding; those without a file point at the checklist. */
export function renderSarif(report: Report): string {
  const found = report.items.flatMap((item) =>
    item.checks.flatMap((check) => check.findings.map((finding) => ({ item, finding }))),
  )
  const drift = report.document?.drift ?? []
  const findings = [...found.map(({ finding }) => finding), ...drift]
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
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
            rules: rules.map((finding) => ({ id: finding.rule, helpUri: finding.docs, help: { text: finding.fix } })),
          },
        },
        invocations: [
          {
            executionSuccessful: report.verdict !== 'error',
            toolConfigurationNotifications: (report.problems ?? []).map((problem) => ({
              level: 'error',
              message: { text: problem.message },
              ...(problem.location && { locations: [location(problem.location)] }),
            })),
          },
        ],
        results: [
          ...found.map(({ item, finding }) => result(item, finding, report.checklist.path)),
          ...drift.map(driftResult),
        ].slice(0, mostResults), // cut: whole results
      },
    ],
  }
  return renderData(log)
}

function result(item: ItemResult, finding: Finding, checklist: string): object {
  return {
    ruleId: finding.rule,
    level: finding.level === 'error' && !closesGate(item) ? 'warning' : levels[finding.level],
    message: {
      text: `${item.title}: ${finding.message}. Expected: ${finding.expected}. Observed: ${finding.observed}. Fix: ${finding.fix}`,
    },
    locations: [location(finding.location ?? { file: checklist, line: 1 })],
    partialFingerprints: { item: `${item.id}/${finding.rule}` },
    ...(item.status === 'waived' && {
      suppressions: [{ kind: 'external', justification: item.waiver?.reason ?? '' }],
    }),
  }
}

/** Where the document of the team and the checklist differ. */
function driftResult({ rule, level, message, fix, location: place }: Finding): object {
  return {
    ruleId: rule,
    level: levels[level],
    message: { text: `${message}. Fix: ${fix}` },
    ...(place && { locations: [location(place)] }),
    partialFingerprints: { item: `${rule}/${message}` },
  }
}

function location({ file, line, column }: { file: string; line?: number; column?: number }): object {
  const region = { startLine: line ?? 1, ...(column !== undefined && { startColumn: column }) }
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } }
}
