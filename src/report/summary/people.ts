import type { ItemResult, Report } from '../../model/report.ts'
import { closesGate } from '../../verdict/verdict.ts'
import { code, inline } from '../escape.ts'
import { count, statusWords } from '../words.ts'
import type { Detail } from './detail.ts'
import { idLink, nameOf } from './finding.ts'
import { blocks, bullets, fence, heading } from './markdown.ts'

/** Items that keep the gate closed until a person says that they are done. */
export function waitingFor(report: Report): readonly ItemResult[] {
  return report.items.filter((item) => closesGate(item) && (item.status === 'pending' || item.status === 'expired'))
}

/** Who has to say what, by owner, with one block to copy for each of them. */
export function peoplePart(report: Report, detail: Detail): string {
  const items = waitingFor(report)
  if (items.length === 0) return ''
  const title = heading(3, `${statusWords.pending.emoji} Waiting for people: ${count(items.length, 'item')}`)
  if (detail.names === 'id') {
    const more = items.length - detail.named
    return blocks([title, listed(items.slice(0, detail.named)), more > 0 ? `And ${more} more.` : ''])
  }
  const owners = [...new Set(items.map(({ owner }) => owner))]
  const parts = owners.map((owner) => {
    const own = items.filter((item) => item.owner === owner)
    const name = owner === null ? 'Anybody' : owner
    const isAlone = owners.length === 1 && owner === null
    return blocks([
      isAlone ? '' : heading(4, `${name}: ${count(own.length, 'item')}`),
      bullets(own.map((item) => itemLine(report, item, detail))),
      detail.asides ? toCopy(report, own) : '',
    ])
  })
  return blocks([title, ...parts])
}

function listed(items: readonly ItemResult[]): string {
  return items.map(({ id }) => code(id)).join(', ')
}

function itemLine(report: Report, item: ItemResult, { names }: Detail): string {
  if (names === 'title') return `${inline(item.title)} ${idLink(report, item)}`
  const findings = findingsOf(item)
  const asked = [...new Set(findings.map(({ expected }) => expected))].map(inline).join(' ')
  const why = findings
    .filter(({ message }) => message !== untold)
    .map(({ message, observed }) => `${inline(message)} (${code(observed)})`)
  return [`${nameOf(report, item)}: ${asked}`, ...why].join('<br>')
}

const untold = 'Nobody has attested this yet'

function findingsOf({ checks }: ItemResult): ItemResult['checks'][number]['findings'] {
  return checks
    .filter(({ status }) => status === 'pending' || status === 'expired')
    .flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))
}

/** Records for the file and the command that writes them; of items whose id would be something else there, none. */
function toCopy(report: Report, all: readonly ItemResult[]): string {
  const items = all.filter(({ id }) => /^[A-Za-z0-9][\w.-]*$/.test(id))
  if (items.length === 0) return ''
  const on = report.startedAt.slice(0, 10) // cut: a day
  const records = items.map((item) => {
    const evidence = wantsEvidence(item) ? ', evidence: <link>' : ''
    return `- { item: ${item.id}, by: <your name>, on: ${on}${evidence}, result: done }`
  })
  const command = (some: readonly ItemResult[], more: string): string =>
    some.length === 0
      ? ''
      : `readiness attest ${some.map(({ id }) => id).join(' ')}${configOf(report)} --by "<your name>"${more}`
  const commands = [
    command(
      items.filter((item) => !wantsEvidence(item)),
      '',
    ),
    command(items.filter(wantsEvidence), ' --evidence "<link>"'),
  ]
  return blocks([
    `When ${items.length === 1 ? 'it is' : 'they are'} done, say so in ${code(recordsPath(report))}:`,
    fence(records.join('\n'), 'yaml'),
    'or let the program write it:',
    fence(commands.filter((line) => line !== '').join('\n'), 'bash'),
  ])
}

function wantsEvidence(item: ItemResult): boolean {
  return findingsOf(item).some(({ rule, fix }) => rule === 'manual/evidence' || fix.includes('evidence: <link>'))
}

/** As the advice of an item names it; else, as records lie, in `readiness/` beside their checklist. */
function recordsPath(report: Report): string {
  const fixes = waitingFor(report).flatMap((item) => findingsOf(item).map(({ fix }) => fix))
  const named = fixes.flatMap((fix) => /^Then add to ([^`]+): `/.exec(fix)?.[1] ?? [])
  const { path } = report.checklist
  return named[0] ?? `${path.slice(0, path.lastIndexOf('/') + 1)}readiness/attestations.yml` // cut: its name
}

/** The checklist where it is not where the program looks by itself. */
function configOf({ checklist: { path } }: Report): string {
  if (path === '.github/readiness.yml' || path === '.github/readiness.yaml') return ''
  return /^[A-Za-z0-9.][\w./-]*$/.test(path) ? ` --config ${path}` : ' --config <checklist>'
}
