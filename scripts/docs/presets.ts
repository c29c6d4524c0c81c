import { presetNames } from '../../src/checklist/presets/index.ts'
import { type PresetItem, type PresetTold, tellPreset } from '../../src/checklist/presets/tell.ts'
import { type Document, plain } from './document.ts'

const intro = `# Presets

Generated from \`src/checklist/presets/\` by \`npm run build\`; do not edit. \`readiness explain PRESET\` prints the same.

A preset is a shipped checklist. \`readiness run --preset web --url https://shop.example.com\` needs no other; a checklist takes presets by \`extends\`:

\`\`\`yaml
version: 1
extends: [django, docker-compose, postgres]
leave-out: [rate-limiting]     # ids of items that do not apply; the summary says that they were left out
environments:
  production: { url: https://shop.example.com, env-file: .env.production }
sections:
  - title: Security
    items:
      - id: firewall           # takes the place of the item of this id
        title: Firewall configured
        ports: { open: [22, 80, 443], closed: [5432] }
\`\`\`

- **Several at once.** An item that several presets have by the same id asks what each of them asks, and what is the same once. It is required where one of them requires it.
- **What a project does not have is not asked**: an item says when it is. It is then skipped, and the summary says why. What should be there and is not, such as an env file that is named, stays an error, and what cannot be read is asked.
- **Phases.** \`--phase pre-deploy\` asks what files tell, \`--phase post-deploy\` what is served.
- **Written out.** \`readiness init --expand\` writes the items of the presets into the checklist, in place of \`extends\`, as they are for this project.`

/** docs/presets.md: every preset with its items, from the files of the presets. */
export const presets: Document = {
  path: 'docs/presets.md',
  text: async () => {
    const all = (await Promise.all(presetNames.map(tellPreset))).filter((one) => one !== undefined)
    const index = all.map(({ name, purpose }) => `- [${name}](#${name}): ${plain(purpose)}`).join('\n')
    return `${intro}\n\n${index}\n\n${all.map(presetSection).join('\n\n')}\n`
  },
}

function presetSection({ name, purpose, extends: below, sections }: PresetTold): string {
  const links = below.map((one) => `[${one}](#${one})`).join(' and ')
  const items = sections.flatMap((section) => section.items)
  return [
    `## ${name}`,
    plain(purpose),
    ...(below.length === 0 ? [] : [`Its own items, beside those of ${links}:`]),
    items.map(itemText).join('\n'),
  ].join('\n\n')
}

function itemText({ id, title, why, phase, where, checks }: PresetItem): string {
  const asks = checks.map((check) => {
    const when = check.where === '' ? '' : `, where ${plain(check.where)}`
    return `  - \`${check.kind}: ${check.text}\`${when}`
  })
  const notes = [phase, where].filter((one) => one !== '').map(plain)
  return [
    `- **${id}** ${plain(title)}.${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
    `  ${plain(why)}`,
    ...asks,
  ].join('\n')
}
