import { type PresetItem, type PresetTold, tellPreset } from '../../checklist/presets/tell.ts'

/** A preset with all its items, those of the presets below it as well: what each asks, when, and why. */
export async function presetText(name: string): Promise<string> {
  const told = await tellPreset(name)
  if (told === undefined) return ''
  const below = (await Promise.all(told.extends.map(tellPreset))).filter((one) => one !== undefined)
  const own = new Set(told.sections.flatMap(({ items }) => items.map(({ id }) => id)))
  return [
    `${name}: a preset`,
    `  ${told.purpose}`,
    `  \`extends: [${name}]\` in a checklist, or \`readiness run --preset ${name} --url U\` without one.`,
    ...sections(told, '', () => true),
    ...below.flatMap((one) => sections(one, ` (of ${one.name})`, ({ id }) => !own.has(id))),
  ].join('\n')
}

function sections(told: PresetTold, of: string, isKept: (item: PresetItem) => boolean): string[] {
  return told.sections.flatMap(({ title, items }) => {
    const kept = items.filter(isKept)
    return kept.length === 0 ? [] : ['', `${title}${of}`, ...kept.flatMap(itemLines)]
  })
}

function itemLines({ id, title, why, phase, where, checks }: PresetItem): string[] {
  return [
    `  ${id}${phase === '' ? '' : ` (${phase})`}`,
    `    ${title}.`,
    `    why   ${why}`,
    ...(where === '' ? [] : [`    when  ${where}`]),
    ...checks.map(
      (check) => `    asks  ${check.kind}: ${check.text}${check.where === '' ? '' : `, where ${check.where}`}`,
    ),
  ]
}
