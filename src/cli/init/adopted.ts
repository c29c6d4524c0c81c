import type { ItemResult } from '../../model/report.ts'
import { logText } from '../../report/escape.ts'
import { count, statusWords } from '../../report/words.ts'
import type { Adopted } from './adopt.ts'

/** What a program reads of an adoption. */
export function adoptedData({ debts, open, isGreen }: Adopted): object {
  return {
    waivers: debts.map(({ item, rule, owner, expires }) => ({ item, rule: rule ?? null, owner, expires })),
    open: open.map(({ id, status }) => ({ item: id, status })),
    green: isGreen,
  }
}

/** What a person reads of it: when what is due, and what could not be given time. */
export function adoptedText({ debts, open, isGreen, path }: Adopted): string {
  const inOrder = debts.toSorted((a, b) => a.expires.localeCompare(b.expires))
  const rows = inOrder.map(
    ({ item, rule, owner, expires }) =>
      `  ${expires}  ${item}${rule === undefined ? '' : ` (${rule})`}${owner === null ? '' : `  ${logText(owner)}`}\n`,
  )
  const dated =
    debts.length === 0
      ? 'Nothing that is asked is unmet.\n'
      : `${count(new Set(debts.map(({ item }) => item)).size, 'item')} not met, with a day until which each may stay so${path === null ? '' : `, in ${path}`}:\n${rows.join('')}`
  const closed =
    open.length === 0
      ? ''
      : `\nNo waiver, since nobody knows how it stands:\n${open.map(openText).join('')}Mend that, and run \`readiness init --adopt\` again.\n`
  const end = isGreen
    ? 'The gate is open today, closes for what is new, and for each of these after its day. Next: commit `.github`.'
    : 'The gate stays closed.'
  return `\n${dated}${closed}\n${end}`
}

function openText({ id, status, reason, checks }: ItemResult): string {
  const [finding] = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))
  const why = `  ${id} ${statusWords[status].word}: ${logText(finding?.message ?? reason ?? '', '      ')}\n`
  return finding === undefined ? why : `${why}      fix: ${logText(finding.fix, '      ')}\n`
}
