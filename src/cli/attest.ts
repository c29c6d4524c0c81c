import { ConfigurationError, problem } from '../checklist/problems.ts'
import { repositoryAt } from '../github/repository.ts'
import { text } from '../run/settings.ts'
import { workingDirectory } from '../run/working-directory.ts'
import { parse } from './arguments.ts'
import { complete, writeRecords } from './records.ts'

/** `readiness attest ITEM… --by NAME`: writes that somebody has seen items done. */
export async function attestCommand(args: readonly string[]): Promise<void> {
  const { values, positionals: items } = parse(args, 'attest')
  if (items.length === 0) {
    throw new ConfigurationError([problem('attest names no item', 'such as `readiness attest team-trained --by rina`')])
  }
  const said = await complete({ by: text(values.by) }, { by: 'Who attests it?' })
  const record = {
    by: said.by,
    on: text(values.on) ?? new Date().toISOString().slice(0, 10),
    evidence: text(values.evidence),
    note: text(values.note),
    commit: await commitOf(text(values.commit), text(values['working-directory'])),
    environment: text(values.environment),
    result: text(values.result) ?? 'done',
  }
  const records = items.map((item) => ({ item, ...record }))
  const path = await writeRecords(
    { file: 'attestations', records },
    {
      config: text(values.config),
      workingDirectory: text(values['working-directory']),
    },
  )
  process.stdout.write(`${path}: ${items.join(', ')} attested by ${record.by} on ${record.on}\n`)
}

/** A commit by its full name, such as that of `HEAD`; a name that this clone does not know stays as it is. */
async function commitOf(name: string | undefined, directory: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const cwd = workingDirectory(process.cwd(), { workingDirectory: directory })
  return (await repositoryAt(cwd).resolve(name)) ?? name
}
