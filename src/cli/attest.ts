import { ConfigurationError, problem } from '../checklist/problems.ts'
import { text } from '../run/settings.ts'
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
    commit: text(values.commit),
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
