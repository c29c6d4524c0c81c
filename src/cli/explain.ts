import { presetNames } from '../checklist/presets/index.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { kindNames } from '../kinds/index.ts'
import { out } from '../probe/standard.ts'
import { type RuleId, ruleDocs, ruleIds, ruleText } from '../words/index.ts'
import { didYouMean, suggest } from '../words/suggest.ts'
import { parse } from './arguments.ts'

/** `readiness explain [NAME]`: what a rule, a kind or a preset asks, why, and how to meet it. */
export async function explainCommand(args: readonly string[]): Promise<void> {
  const { positionals } = parse(args)
  const [name] = positionals
  out.write(`${name === undefined ? everything() : await told(name)}\n`)
}

function everything(): string {
  const rules = ruleIds.map((id) => `${id.padEnd(34)} ${ruleText(id).title}`)
  return [...rules, '', `kinds    ${kindNames.join(', ')}`, `presets  ${presetNames.join(', ')}`].join('\n')
}

/** A name may be that of a preset and of a kind; both are told. */
async function told(name: string): Promise<string> {
  const parts: string[] = []
  if (presetNames.includes(name)) parts.push(await (await import('./explain/preset.ts')).presetText(name))
  if (kindNames.includes(name)) parts.push((await import('./explain/kind.ts')).kindText(name))
  const namesakes = ruleIds.filter((known) => known.endsWith(`/${name}`))
  if (parts.length > 0 && namesakes.length > 0) parts.push(`Rules of this name: ${namesakes.join(', ')}`)
  if (parts.length > 0) return parts.join('\n\n')
  const id = ruleIds.find((known) => known === name) ?? onlyOne(namesakes)
  if (id === undefined) throw new ConfigurationError([problem(unknown(name))])
  return ruleTold(id)
}

function ruleTold(id: RuleId): string {
  const text = ruleText(id)
  const profiles = Object.entries(text.profiles ?? {}).map(([profile, level]) => `, ${profile}: ${level}`)
  const fixes = Object.entries(text.fix).map(([stack, fix]) => `  ${stack === 'default' ? '' : `${stack}: `}${fix}`)
  return [
    id,
    `  ${text.title}.`,
    '',
    `level     ${text.level}${profiles.join('')}`,
    `why       ${text.why}`,
    'fix',
    ...fixes,
    `source    ${text.source}`,
    `docs      ${ruleDocs(id)}`,
  ].join('\n')
}

function onlyOne(ids: readonly RuleId[]): RuleId | undefined {
  return ids.length === 1 ? ids[0] : undefined
}

/** Names without their kind are several rules' or misspelt: the ids that may be meant, or the kind or preset. */
function unknown(name: string): string {
  const idsOf = (bare: string): readonly string[] => ruleIds.filter((id) => id.endsWith(`/${bare}`))
  const meant = idsOf(name)
  if (meant.length > 1) return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`
  if (name.includes('/')) return `unknown rule "${name}"${didYouMean(name, ruleIds)}`
  const bare = [...new Set(ruleIds.map((id) => id.slice(id.indexOf('/') + 1)))]
  const near = suggest(name, [...bare, ...kindNames, ...presetNames])
  const other = near !== undefined && [...kindNames, ...presetNames].includes(near) ? [near] : idsOf(near ?? '')
  return `unknown rule "${name}"${other.length > 0 ? `; did you mean ${other.join(' or ')}?` : '; `readiness explain` lists all'}`
}
