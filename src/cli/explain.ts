import { ConfigurationError, problem } from '../checklist/problems.ts'
import { type RuleId, ruleDocs, ruleIds, ruleText } from '../words/index.ts'
import { didYouMean, suggest } from '../words/suggest.ts'
import { parse } from './arguments.ts'

/** `readiness explain RULE`: what a rule asks, why, and how to meet it. */
export function explainCommand(args: readonly string[]): void {
  const { positionals } = parse(args)
  const [name] = positionals
  if (name === undefined) {
    process.stdout.write(`${ruleIds.map((id) => `${id.padEnd(34)} ${ruleText(id).title}`).join('\n')}\n`)
    return
  }
  const id = ruleIds.find((known) => known === name) ?? onlyOne(ruleIds.filter((known) => known.endsWith(`/${name}`)))
  if (id === undefined) throw new ConfigurationError([problem(unknownRule(name))])
  const text = ruleText(id)
  const profiles = Object.entries(text.profiles ?? {}).map(([profile, level]) => `, ${profile}: ${level}`)
  const fixes = Object.entries(text.fix).map(([stack, fix]) => `  ${stack === 'default' ? '' : `${stack}: `}${fix}`)
  const lines = [
    id,
    `  ${text.title}.`,
    '',
    `level     ${text.level}${profiles.join('')}`,
    `why       ${text.why}`,
    'fix',
    ...fixes,
    `source    ${text.source}`,
    `docs      ${ruleDocs(id)}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function onlyOne(ids: readonly RuleId[]): RuleId | undefined {
  return ids.length === 1 ? ids[0] : undefined
}

/** Names without their kind are several rules' or misspelt: the ids that may be meant. */
function unknownRule(name: string): string {
  const idsOf = (bare: string): readonly string[] => ruleIds.filter((id) => id.endsWith(`/${bare}`))
  const meant = idsOf(name)
  if (meant.length > 1) return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`
  if (name.includes('/')) return `unknown rule "${name}"${didYouMean(name, ruleIds)}`
  const near = idsOf(suggest(name, [...new Set(ruleIds.map((id) => id.slice(id.indexOf('/') + 1)))]) ?? '')
  return `unknown rule "${name}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; `readiness explain` lists all'}`
}
