import { type RuleId, ruleNames, ruleText } from '../../words/index.ts'
import { kindQuestions } from '../../words/kinds.ts'

/** A kind with its question and its rules, each with its level and what it asks. */
export function kindText(kind: string): string {
  const rules = ruleNames(kind).map((name) => {
    const { level, profiles, title } = ruleText(`${kind}/${name}` as RuleId)
    const others = Object.entries(profiles ?? {}).map(([profile, other]) => `${profile}: ${other}`)
    return `  ${name.padEnd(26)} ${level.padEnd(8)} ${title}${others.length === 0 ? '' : ` (${others.join(', ')})`}`
  })
  return [
    `${kind}: a kind of check`,
    `  ${kindQuestions[kind] ?? ''}`,
    '',
    'rules',
    ...rules,
    '',
    `\`readiness explain ${kind}/${ruleNames(kind)[0] ?? ''}\` tells one of them. Its keys stand in docs/kinds/${kind}.md.`,
  ].join('\n')
}
