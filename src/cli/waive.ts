import { ConfigurationError, problem } from '../checklist/problems.ts'
import { err, out } from '../probe/standard.ts'
import { text } from '../run/settings.ts'
import { endsSoon } from '../verdict/waive.ts'
import { parse } from './arguments.ts'
import { complete, terminalHere } from './ask.ts'
import { recordsAt } from './records.ts'

/**
 * `readiness waive ITEM[:RULE] --reason T --approved-by NAME --expires DATE`: writes an exception; on a terminal it asks
 * for what is missing.
 */
export async function waiveCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'waive')
  const terminal = terminalHere()
  const [named, ...more] = positionals
  if (more.length > 0 || (named === undefined && terminal === null)) {
    const example = 'such as `readiness waive hsts --reason "…" --approved-by omar --expires 2026-12-01`'
    throw new ConfigurationError([problem('waive takes one item, or ITEM:RULE', example)])
  }
  const records = await recordsAt({
    config: text(values.config),
    workingDirectory: text(values['working-directory']),
  })
  const given = {
    item: named,
    reason: text(values.reason),
    'approved-by': text(values['approved-by']),
    expires: text(values.expires),
  }
  try {
    const said = await complete(given, questions, terminal)
    const target = said.item ?? ''
    const at = target.indexOf(':')
    const [item, rule] = at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)]
    const { reason, expires, 'approved-by': approver } = said
    const record = { item, rule, reason, 'approved-by': approver, expires, issue: text(values.issue) }
    const { path } = await records.write('waivers', [record])
    out.write(`${path}: ${target} waived until ${expires}\n`)
    if (expires !== undefined && endsSoon(expires, new Date())) {
      err.write(`readiness: it ends soon, on ${expires}; from the day after it counts for nothing\n`)
    }
  } finally {
    terminal?.close()
  }
}

const questions = {
  item: 'What is waived (an item, or ITEM:RULE)?',
  reason: 'Why does it not hold for now?',
  'approved-by': 'Who approved that?',
  expires: 'Until when (YYYY-MM-DD)?',
}
