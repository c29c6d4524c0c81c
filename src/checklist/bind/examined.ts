import type { AnyCheckKind } from '../../check/kind.ts'
import { locate, type Placed, valueAt } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import type { ChecklistText } from '../schema.ts'

/** What kinds find wrong with valid checks of theirs. Nothing is loaded where no kind has to look. */
export async function examined(
  text: ChecklistText,
  placed: Placed,
  kinds: readonly AnyCheckKind[],
): Promise<readonly Problem[]> {
  const asked: Promise<readonly Problem[]>[] = []
  for (const [s, section] of text.sections.entries()) {
    for (const [i, item] of section.items.entries()) {
      for (const { kind, examine } of kinds) {
        if (!examine) continue
        const configs = ((item as Record<string, unknown>)[kind] ?? []) as readonly unknown[]
        for (const [c, config] of configs.entries()) {
          const misuses = examine(config)
          if (misuses === null) continue
          const item = ['sections', s, 'items', i]
          const isList = placedAt(placed, [...item, kind])?.kind === 'list'
          const at = [...item, kind, ...(isList ? [c] : [])]
          asked.push(
            misuses.then((all) =>
              all.map(({ path, message }) => ({ message, location: locate(placed, [...at, ...path]) })),
            ),
          )
        }
      }
    }
  }
  return (await Promise.all(asked)).flat()
}

function placedAt(placed: Placed, path: readonly (string | number)[]): Placed | undefined {
  return path.reduce<Placed | undefined>(
    (at, key) => (at?.kind === 'list' ? at.items[Number(key)] : valueAt(at, String(key))),
    placed,
  )
}
