import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { ConfigurationError, problem } from '../../checklist/problems.ts'
import { leadsOut } from '../../checklist/tree/work-tree.ts'
import { boxesAtMost } from '../../formats/markdown/boxes.ts'
import type { Sources } from '../../init/checklist.ts'
import { findList, namedLists } from '../../init/detect.ts'
import type { Facts } from '../../init/facts.ts'
import { listItems, longestList, mostBoxes } from '../../init/list.ts'
import { quotedWord } from '../../secrecy/shape.ts'

/**
 * The list that is named, or the one that the checkout has; null where it has none.
 * @throws ConfigurationError where the one that is named has no boxes
 */
export function listAt(root: string, named: string | undefined, facts: Facts): Sources['list'] {
  const path = named ?? findList(root, facts)
  if (path === null) return null
  const markdown = read(root, path)
  const boxes = boxesAtMost(markdown)
  if (boxes > mostBoxes)
    throw new ConfigurationError([
      problem(`${quotedWord(path)} has ${boxes} lines with boxes; the most is ${mostBoxes}`, partOfIt),
    ])
  const items = listItems(markdown)
  if (items.length === 0) throw new ConfigurationError([problem(`${quotedWord(path)} has no boxes (\`- [ ] …\`)`)])
  const absolute = resolve(root, path)
  if (leadsOut(root, absolute))
    throw new ConfigurationError([
      problem(`${quotedWord(path)} lies outside of this directory`, 'run init where both are, or copy the list'),
    ])
  return { path: relative(root, absolute).replaceAll('\\', '/'), markdown, items }
}

/** What to do about a list that is too long. */
export const partOfIt = 'name a list of what is a condition of a release'

function read(root: string, path: string): string {
  try {
    const stats = statSync(resolve(root, path))
    // What is no file may never end.
    if (!stats.isFile()) throw new ConfigurationError([problem(`${quotedWord(path)} is no file`)])
    if (stats.size > longestList)
      throw new ConfigurationError([
        problem(`${quotedWord(path)} is larger than 1 MiB: give the part of it that is the list`),
      ])
    const bytes = readFileSync(resolve(root, path))
    const isUtf16 = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))
    if (isUtf16 || (!bytes.includes(0) && !isUtf8(bytes)))
      throw new ConfigurationError([problem(`${quotedWord(path)} is not UTF-8`, 'save it as UTF-8')])
    if (bytes.includes(0)) throw new ConfigurationError([problem(`${quotedWord(path)} is no text`)])
    return bytes.toString('utf8')
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    throw new ConfigurationError([problem(`${quotedWord(path)} cannot be read`)])
  }
}

/** Why a document that is called like a list was not read as one, in a sentence; null where there is none such. */
export function passedOver(root: string, { files }: Facts): string | null {
  // cut: files, not shown
  for (const path of namedLists(files).slice(0, mostNamed)) {
    try {
      read(root, path)
    } catch (error) {
      if (error instanceof ConfigurationError) return error.problems[0]?.message ?? null
      throw error
    }
  }
  return null
}

/** Documents that are looked at for it. */
const mostNamed = 20
