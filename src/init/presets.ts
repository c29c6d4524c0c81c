import { loadPreset } from '../checklist/presets/index.ts'
import { surroundings } from '../checklist/stacks.ts'
import { parseYaml } from '../formats/yaml/parse.ts'
import { itemsOf, textOf, valueAt } from '../formats/yaml/placed.ts'
import type { Stack } from '../model/stack.ts'
import type { Facts } from './facts.ts'
import { ofAddress, type Told } from './told.ts'

/** The shipped checklists that a new one is laid over. */
export interface Presets {
  readonly names: readonly string[]
  /** Items of them that this project cannot meet, by their ids, with why. */
  readonly leaveOut: ReadonlyMap<string, string>
  /** Kinds that they ask in full. */
  readonly kinds: ReadonlySet<string>
  /** How many of their items ask the address of production. */
  readonly ofAddress: number
}

/** What serves the site, by the stack that makes it; what has no checklist of its own is asked from outside. */
const byStack: Readonly<Partial<Record<Stack, string>>> = {
  django: 'django',
  laravel: 'laravel',
  rails: 'rails',
  next: 'next',
  spring: 'spring',
  static: 'static',
}
/** Files that make pages. */
const pages =
  /\.(?:html?|erb|haml|slim|jinja2?|j2|twig|php|pug|ejs|hbs|njk|vue|svelte|astro|jsx|tsx|tmpl|gohtml|ftl|cshtml|razor)$/

/** The shipped checklists for what a project is built on. */
export async function presetsFor({ stacks, compose, files }: Facts, { envFile }: Told): Promise<Presets> {
  const own = stacks.flatMap((stack) => byStack[stack] ?? [])[0]
  const isCode = stacks.some((stack) => !surroundings.has(stack))
  const hasPages = !isCode || stacks.some((stack) => makesPages.has(stack)) || files.some((file) => pages.test(file))
  const outside = own ?? (stacks.includes('node') ? 'node' : hasPages ? 'web' : 'api')
  const names = [outside, ...(compose === null || compose.includes('/') ? [] : ['docker-compose'])]
  const items = await itemsOfPresets(names)
  const leaveOut = new Map(!hasPages && items.has('page') ? [['page', 'no file here makes a page']] : [])
  const asking = [...items].filter(([id, kinds]) => !leaveOut.has(id) && kinds.some((kind) => ofAddress.includes(kind)))
  // Of the env file they ask some rules, and with the whole profile nothing is missed.
  const kinds = [['docker-compose', 'compose'] as const, ['django', 'django'] as const].flatMap(([name, kind]) =>
    names.includes(name) ? [kind] : [],
  )
  const outsideKinds = ['exposure', 'page', 'headers']
  return {
    names,
    leaveOut,
    kinds: new Set([...outsideKinds, ...(envFile === null ? ['env'] : []), ...kinds]),
    ofAddress: asking.length,
  }
}

/** Stacks that make pages wherever they have them. */
const makesPages: ReadonlySet<Stack> = new Set<Stack>(['next', 'nuxt', 'static', 'sveltekit', 'astro', 'wordpress'])

/** Ids of the items of shipped checklists, with those that they extend, and the kinds of each. */
async function itemsOfPresets(names: readonly string[]): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  const read = async (name: string): Promise<void> => {
    if (seen.has(name)) return
    seen.add(name)
    const text = (await loadPreset(name)) ?? ''
    const placed = parseYaml(text, name).value
    for (const section of itemsOf(valueAt(placed, 'sections'))) {
      for (const item of itemsOf(valueAt(section, 'items'))) {
        const [id, kinds] = [textOf(valueAt(item, 'id')) ?? '', item.kind === 'map' ? [...item.entries.keys()] : []]
        found.set(id, [...(found.get(id) ?? []), ...kinds])
      }
    }
    for (const below of itemsOf(valueAt(placed, 'extends'))) await read(textOf(below) ?? '')
  }
  for (const name of names) await read(name)
  return found
}
