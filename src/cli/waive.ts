import { ConfigurationError, problem } from '../checklist/problems.ts'
import { text } from '../run/settings.ts'
import { parse } from './arguments.ts'
import { complete, writeRecords } from './records.ts'

/** `readiness waive ITEM[:RULE] --reason T --approved-by NAME --expires DATE`: writes an exception. */
export async function waiveCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'waive')
  const [target = '', ...more] = positionals
  if (target === '' || more.length > 0) {
    const example = 'such as `readiness waive hsts --reason "…" --approved-by omar --expires 2026-12-01`'
    throw new ConfigurationError([problem('waive takes one item, or ITEM:RULE', example)])
  }
  const at = target.indexOf(':')
  const [item, rule] = at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)]
  const given = {
    reason: text(values.reason),
    'approved-by': text(values['approved-by']),
    expires: text(values.expires),
  }
  const said = await complete(given, {
    reason: 'Why does it not hold for now?',
    'approved-by': 'Who approved that?',
    expires: 'Until when (YYYY-MM-DD)?',
  })
  const record = { item, rule, ...said, issue: text(values.issue) }
  const path = await writeRecords(
    { file: 'waivers', records: [record] },
    {
      config: text(values.config),
      workingDirectory: text(values['working-directory']),
    },
  )
  process.stdout.write(`${path}: ${target} waived until ${said.expires}\n`)
}
