import type { Checklist, ChecklistItem } from '../checklist/checklist.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { repositoryAt } from '../github/repository.ts'
import type { Config as ManualConfig } from '../kinds/manual/schema.ts'
import { localPlace } from '../probe/local.ts'
import { err, out } from '../probe/standard.ts'
import type { RawSettings } from '../run/settings.ts'
import { text } from '../run/settings.ts'
import { didYouMean } from '../words/suggest.ts'
import { parse } from './arguments.ts'
import { complete, type Terminal, terminalHere } from './ask.ts'
import { type Records, recordsAt } from './records.ts'

/** `readiness attest ITEM… --by NAME`: writes that somebody has seen items done; on a terminal it asks for what is missing. */
export async function attestCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'attest')
  const records = await recordsAt({
    config: text(values.config),
    workingDirectory: text(values['working-directory']),
  })
  const terminal = terminalHere()
  try {
    const items = positionals.length > 0 ? known(positionals, records) : await chosen(records, terminal)
    if (terminal !== null)
      for (const item of items) terminal.say(records.mask(`${item.title}: ${askedOf(item).join(' ')}`))
    const said = await complete(toldBy(values), wantedFor(items, values), terminal)
    const record = {
      by: said.by,
      on: text(values.on) ?? new Date().toISOString().slice(0, 10),
      evidence: said.evidence,
      sha256: await digestOf(said.evidence, records.cwd),
      note: said.note,
      commit: await commitOf(text(values.commit), records.cwd),
      environment: text(values.environment),
      result: text(values.result) ?? 'done',
    }
    const written = items.map(({ id }) => ({ item: id, ...record }))
    const { path, checklist } = await records.write('attestations', written)
    out.write(`${path}: ${items.map(({ id }) => id).join(', ')} attested by ${record.by} on ${record.on}\n`)
    for (const note of notesOn(items, record.by ?? '', record.on, checklist)) err.write(`${note}\n`)
  } finally {
    terminal?.close()
  }
}

function toldBy(values: RawSettings): Readonly<Record<'by' | 'evidence' | 'note', string | undefined>> {
  return { by: text(values.by), evidence: text(values.evidence), note: text(values.note) }
}

function wantedFor(items: readonly ChecklistItem[], values: RawSettings): Record<string, string> {
  const isDone = text(values.result) !== 'not-applicable'
  const asking = items.filter((item) => configsOf(item).some(({ evidence }) => evidence === 'required'))
  return {
    by: 'Who attests it (a login, if you have one)?',
    ...(isDone && asking.length > 0 && { evidence: `What shows it (a URL or path)? ${ids(asking)} asks for that.` }),
    ...(!isDone && { note: 'Why does it not apply?' }),
  }
}

/** The items of these ids; what has no such item, or asks nobody, is told where the records are read. */
function known(named: readonly string[], { checklist }: Records): ChecklistItem[] {
  const asking = checklist.items.filter(asksPerson)
  const problems = named.flatMap((id) => {
    if (checklist.items.some((item) => item.id === id && !asksPerson(item))) {
      return [problem(`item "${id}" has no \`manual\` check, so an attestation says nothing about it`)]
    }
    const near = didYouMean(
      id,
      asking.map((item) => item.id),
    )
    return asking.some((item) => item.id === id) ? [] : [problem(`unknown item "${id}"${near}`)]
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return asking.filter(({ id }) => named.includes(id))
}

/** The items that somebody at the terminal names, of those that nobody has attested. */
async function chosen(records: Records, terminal: Terminal | null): Promise<ChecklistItem[]> {
  const { checklist } = records
  const open = checklist.items.filter((item) => asksPerson(item) && !checklist.attestations.has(item.id))
  if (terminal === null || open.length === 0) {
    const suggestion = 'such as `readiness attest team-trained --by rina`'
    const message =
      terminal === null ? 'attest names no item' : 'nothing waits for somebody; name an item to attest it anew'
    throw new ConfigurationError([problem(message, suggestion)])
  }
  terminal.say('Nobody has attested yet:')
  for (const { id, title } of open) terminal.say(records.mask(`  ${id}  ${title}`))
  const { items } = await complete(
    { items: undefined },
    { items: 'Which of them (ids, with blanks between)?' },
    terminal,
  )
  return known(
    String(items)
      .split(/[\s,]+/)
      .filter(Boolean),
    records,
  )
}

function asksPerson({ checks }: ChecklistItem): boolean {
  return checks.some(({ kind }) => kind.asksPerson)
}

function configsOf({ checks }: ChecklistItem): ManualConfig[] {
  return checks.flatMap(({ kind, config }) => (kind.kind === 'manual' ? [config as ManualConfig] : []))
}

function askedOf(item: ChecklistItem): string[] {
  return configsOf(item).map(({ how }) => how)
}

/** What was written and does not count, or not now. */
function notesOn(items: readonly ChecklistItem[], by: string, on: string, checklist: Checklist): string[] {
  return items.flatMap(({ id }) => {
    const counts = checklist.attestations.get(id)
    if (counts?.by === by && counts.on === on) return []
    const why = counts ? `the word of ${counts.by} on ${counts.on} is the newer one` : checklist.notCounted.get(id)
    return why === undefined ? [] : [`readiness: ${id}: it does not count here: ${why}`]
  })
}

function ids(items: readonly ChecklistItem[]): string {
  return items.map(({ id }) => id).join(', ')
}

/** A commit by its full name, such as that of `HEAD`; a name that this clone does not know stays as it is. */
async function commitOf(name: string | undefined, cwd: string): Promise<string | undefined> {
  return name === undefined ? undefined : ((await repositoryAt(cwd).resolve(name)) ?? name)
}

/** SHA-256 of the file that is the evidence, or undefined where it is none. */
async function digestOf(evidence: string | undefined, cwd: string): Promise<string | undefined> {
  if (evidence === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)) return undefined
  const checkout = localPlace(cwd, () => Promise.reject(new Error('nothing is run')))
  const [facts] = await checkout.find(evidence)
  return facts?.type === 'file' ? checkout.sha256(evidence, { timeoutMs: 60_000 }) : undefined
}
