import type { Report } from '../../model/report.ts'
import { code, inline } from '../escape.ts'
import { fileLink } from '../links.ts'
import { signOffParts } from '../sign-off.ts'
import { formatMs, formatTime } from '../words.ts'
import { link } from './markdown.ts'

/** Who signed the run off; empty where nobody did. */
export function signOffPart(report: Report): string {
  const [who, ...more] = signOffParts(report)
  return who === undefined ? '' : `✍️ **${inline(who)}** · ${more.map(inline).join(' · ')}`
}

/** Where the result comes from: target, checklist, what of it decided, env files, time, program. */
export function provenance(report: Report): string {
  const { checklist, url, phase, environment, envFiles = [] } = report
  const at = checklist.ref === null ? '' : ` at ${code(checklist.ref.slice(0, 12))}`
  const from = { base: ' of the base', head: ' of the pull request', worktree: '' }[checklist.source ?? 'worktree']
  const file = link(checklist.path, fileLink(report, { file: checklist.path }, checklist.ref))
  const facts = [
    url === null ? '' : `target ${code(url)}`,
    environment === null ? '' : `environment ${inline(environment)}`,
    phase ?? '',
    `checklist ${file}${at}${from}`,
    checklist.sha256 === null ? '' : `sha256 ${code(checklist.sha256.slice(0, 12))}`,
    envFiles.length === 0 ? '' : `env file ${envFiles.map((one) => code(one)).join(', ')}`,
    `${formatTime(report.startedAt)}, ${formatMs(report.durationMs)}`,
    `readiness-gate ${inline(report.tool.version)}`,
  ]
  return `<sub>${facts.filter((fact) => fact !== '').join(' · ')}</sub>`
}
