import { mapParts, type Node, parted } from './node.ts'

/** From this length on a part that stands in several places is told once. */
const leastLength = 70

type NameOf = (path: readonly string[], isWhole: boolean) => string

/**
 * The schema with each part that stands in several places once under `$defs`: a key with what is shown of it, or what a
 * key accepts alone.
 * @param nameOf what to call a part, by the path where it was seen first, and whether it is with what is shown
 */
export function hoisted(schema: Node, nameOf: NameOf): Node {
  const places = placesOf(schema)
  const names = new Map<string, string>()
  const parts: Record<string, Node> = {}
  const inside = (node: Node): Node => mapParts(node, told)
  /** A reference to a part that stands in several places; undefined where it does not. */
  function reference(node: Node, isWhole: boolean, content: () => Node): Node | undefined {
    const key = JSON.stringify(node)
    const place = places.get(key)
    if (place === undefined || place.times < 2 || key.length < leastLength) return undefined
    const name = names.get(key) ?? unused(nameOf(place.path, isWhole), names)
    if (!names.has(key)) {
      names.set(key, name)
      parts[name] = content()
    }
    return { $ref: `#/$defs/${name}` }
  }
  function told(node: Node): Node {
    const { shown, accepts } = parted(node)
    const acceptsOnly = (): Node => ({
      ...shown,
      ...(reference(accepts, false, () => inside(accepts)) ?? inside(accepts)),
    })
    if (Object.keys(shown).length === 0 || node.const !== undefined) return acceptsOnly()
    return reference(node, true, acceptsOnly) ?? acceptsOnly()
  }
  const root = inside(schema)
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...root, $defs: Object.fromEntries(sorted) }
}

interface Place {
  times: number
  readonly path: readonly string[]
}

/** How often each part stands in the schema, with what is shown of it and without; those within a repeated part once. */
function placesOf(schema: Node): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const isNew = (node: Node, path: readonly string[]): boolean => {
    const key = JSON.stringify(node)
    const known = places.get(key)
    if (known) known.times += 1
    else places.set(key, { times: 1, path })
    return known === undefined
  }
  const count = (node: Node, path: readonly string[]): Node => {
    const { shown, accepts } = parted(node)
    if (Object.keys(shown).length > 0 && !isNew(node, path)) return node
    if (isNew(accepts, path)) mapParts(node, (part, steps) => count(part, [...path, ...steps]))
    return node
  }
  mapParts(schema, count)
  return places
}

function unused(name: string, names: ReadonlyMap<string, string>): string {
  const taken = new Set(names.values())
  const more = Array.from({ length: taken.size + 1 }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`))
  return more.find((one) => !taken.has(one)) ?? name
}
