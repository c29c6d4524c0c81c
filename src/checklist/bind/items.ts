import type { AnyCheckKind } from '../../check/kind.ts'
import { locate, type Placed } from '../../formats/yaml/placed.ts'
import type { ChecklistItem } from '../checklist.ts'
import type { ChecklistText, ItemText } from '../schema.ts'

/** The items of a valid checklist, each with its checks and their kinds. */
export function itemsOf(
  text: ChecklistText,
  placed: Placed,
  kinds: readonly AnyCheckKind[],
  notAsked: ReadonlyMap<string, string>,
): ChecklistItem[] {
  return text.sections.flatMap((section, s) =>
    section.items.map(
      (item, i): ChecklistItem => ({
        id: item.id,
        title: item.title,
        section: section.title,
        required: item.required,
        needs: item.needs ?? [],
        when: item.when ?? true,
        ...because(notAsked.get(item.id)),
        phase: item.phase ?? section.phase ?? null,
        changesState: item['changes-state'],
        envFiles: item['env-files'] ?? null,
        owner: item.owner ?? null,
        fix: item.fix ?? null,
        tags: item.tags ?? [],
        checks: checksOf(item, kinds),
        location: locate(placed, ['sections', s, 'items', i]),
      }),
    ),
  )
}

function because(notAsked: string | undefined): Pick<ChecklistItem, 'notAsked'> {
  return notAsked === undefined ? {} : { notAsked }
}

/** The checks of an item in the order of the kinds: each with what its schema made of the text. */
function checksOf(item: ItemText, kinds: readonly AnyCheckKind[]): ChecklistItem['checks'] {
  const values = item as Record<string, unknown>
  return kinds.flatMap((kind) => {
    const configs = values[kind.kind] as unknown[] | undefined
    return (configs ?? []).map((config) => ({ kind, config }))
  })
}
