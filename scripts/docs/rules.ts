import { kindNames } from '../../src/kinds/index.ts'
import { ruleIds, ruleText } from '../../src/words/index.ts'
import { anchorOf, type Document, plain } from './document.ts'

/** docs/rules.md: every rule, from the registry. */
export const rules: Document = {
  path: 'docs/rules.md',
  text: () => {
    const families = [...kindNames, ...new Set(ruleIds.map((id) => id.split('/')[0] ?? ''))]
    const index = [...new Set(families)].flatMap((kind) => {
      const ids = ruleIds.filter((id) => id.startsWith(`${kind}/`))
      return ids.length === 0 ? [] : [`- [**${kind}**](#${anchorOf(kind)}): ${ids.map(ruleLink).join(', ')}`]
    })
    const sections = [...new Set(families)].flatMap((kind) => {
      const ids = ruleIds.filter((id) => id.startsWith(`${kind}/`))
      return ids.length === 0 ? [] : [`## ${kind}`, ...ids.map(ruleSection)]
    })
    return `# Rules

Generated from the registry by \`npm run build\`; do not edit. \`readiness explain RULE\` prints the same.

An \`error\` fails the check, a \`warning\` or \`info\` is shown. In a linting kind \`rules\` selects, \`override\` changes the level, and a waiver excuses for a time. When none of the rules that a check names is an error, those named by their exact id count as errors: a check that cannot fail is not a check.

${index.join('\n')}

${sections.join('\n\n')}
`
  },
}

function ruleSection(id: (typeof ruleIds)[number]): string {
  const text = ruleText(id)
  const profiles = Object.entries(text.profiles ?? {}).map(
    ([profile, level]) => `, \`${level}\` in profile \`${profile}\``,
  )
  const fixes = Object.entries(text.fix).map(
    ([stack, fix]) => `- ${stack === 'default' ? '' : `${stack}: `}${plain(fix)}`,
  )
  return `### ${id}

${plain(text.title)}. Level \`${text.level}\`${profiles.join('')}.

${plain(text.why)}

${fixes.join('\n')}

Source: ${plain(text.source)}`
}

function ruleLink(id: string): string {
  return `[${id.slice(id.indexOf('/') + 1)}](#${anchorOf(id)})`
}
