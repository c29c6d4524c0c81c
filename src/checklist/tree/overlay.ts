import type { Tree } from './tree.ts'

/**
 * A tree in which some files have other texts, or are there at all.
 * @param texts by their paths from the root
 */
export function withTexts(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  return {
    ...tree,
    read: async (path) => {
      const text = texts.get(path)
      return text === undefined ? tree.read(path) : { kind: 'file', bytes: Buffer.from(text) }
    },
    exists: async (path) => texts.has(path) || tree.exists(path),
  }
}
