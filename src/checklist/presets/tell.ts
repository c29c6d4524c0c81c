import { stringify } from 'yaml'
import { parseYaml } from '../../formats/yaml/parse.ts'
import { itemsOf, type Placed, plainOf, textOf, valueAt } from '../../formats/yaml/placed.ts'
import { kindNames } from '../../kinds/index.ts'
import { loadPreset } from './index.ts'
import { eachWords, whereWords } from './where.ts'

/** What a preset holds, in words. */
export interface PresetTold {
  readonly name: string
  /** What it is for: a sentence. */
  readonly purpose: string
  /** Presets that it is laid over. */
  readonly extends: readonly string[]
  readonly sections: readonly { readonly title: string; readonly items: readonly PresetItem[] }[]
}

export interface PresetItem {
  readonly id: string
  readonly title: string
  readonly why: string
  /** `pre-deploy`, `post-deploy`, or empty for both. */
  readonly phase: string
  /** When it is asked: a clause; empty where it always is. */
  readonly where: string
  readonly checks: readonly PresetCheck[]
}

export interface PresetCheck {
  readonly kind: string
  /** The check in the checklist language, on one line. */
  readonly text: string
  /** When it is asked: a clause; empty where it is whenever the item is. */
  readonly where: string
}

/** What the shipped checklist of this name holds; undefined where there is none. */
export async function tellPreset(name: string): Promise<PresetTold | undefined> {
  const text = await loadPreset(name)
  const data = text === undefined ? undefined : parseYaml(text, `preset ${name}`).value
  if (text === undefined || data === undefined) return undefined
  return {
    name,
    purpose: /^# (.*)$/m.exec(text)?.[1] ?? '',
    extends: itemsOf(valueAt(data, 'extends')).flatMap((one) => textOf(one) ?? []),
    sections: itemsOf(valueAt(data, 'sections')).map((section) => ({
      title: textOf(valueAt(section, 'title')) ?? '',
      items: itemsOf(valueAt(section, 'items')).map(itemTold),
    })),
  }
}

function itemTold(item: Placed): PresetItem {
  const text = (key: string): string => textOf(valueAt(item, key)) ?? ''
  const each = valueAt(item, 'each')
  const where = [each === undefined ? '' : eachWords(each), whereWords(valueAt(item, 'where'))]
  return {
    id: text('id').replace('${{ each.service }}', 'SERVICE'),
    title: text('title').replace('${{ each.service }}', 'SERVICE'),
    why: text('description'),
    phase: text('phase'),
    where: where.filter((one) => one !== '').join(', where '),
    checks: kindNames.flatMap((kind) => checksOf(valueAt(item, kind)).map((check) => checkTold(kind, check))),
  }
}

function checksOf(value: Placed | undefined): readonly Placed[] {
  if (value === undefined) return []
  return value.kind === 'list' ? value.items : [value]
}

function checkTold(kind: string, check: Placed): PresetCheck {
  const { where: _, ...asked } = plainOf(check) as Readonly<Record<string, unknown>>
  const text = stringify(asked, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()
  return { kind, text, where: whereWords(valueAt(check, 'where')) }
}
