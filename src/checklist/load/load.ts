import { join } from 'node:path'
import { parseYaml } from '../../formats/yaml/parse.ts'
import { itemsOf, type Placed, textOf as scalarText, valueAt } from '../../formats/yaml/placed.ts'
import { keepHeapSmall } from '../../probe/heap.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { ReadOptions } from '../options.ts'
import { loadPreset, presetNames } from '../presets/index.ts'
import { type Ended, refused, type Stage } from '../stage.ts'
import { textOf } from '../tree/text.ts'
import { pathWithin, type TreeEntry } from '../tree/tree.ts'
import { readHostFile, workTree } from '../tree/work-tree.ts'
import type { Layer } from './layer.ts'
import { findChecklist, type Where } from './where.ts'

export interface Loaded {
  readonly where: Where
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly sha256: () => Promise<string>
  readonly layer: Layer
}

/** From about a thousand items on memory is worth more than time. */
const longText = 100_000

/** Reads the checklist and all that it extends. */
export async function load(options: ReadOptions): Promise<Stage<Loaded>> {
  const { presets = [] } = options
  const found = await findChecklist(options)
  if (found.value === undefined) return presets.length > 0 ? loadPresets(presets, options) : found
  const where = found.value
  const entry = await readChecklistFile(where, options)
  const text = textOf(entry, where.shown)
  if (text.value === undefined) return text
  if (text.value.length > longText) keepHeapSmall()
  const layer = await layerOf(text.value, where.shown, where, [where.path])
  if (layer.value === undefined) return layer
  const below = await presetLayers(presets, where)
  if (below.value === undefined) return below
  const { data } = layer.value
  if (data.kind === 'scalar') return refused('the checklist is empty', { file: where.shown, line: 1, column: 1 })
  const sha256 = async (): Promise<string> => {
    const { hash } = await import('node:crypto')
    return hash('sha256', entry.kind === 'file' ? entry.bytes : '', 'hex')
  }
  const whole = { ...layer.value, bases: [...below.value, ...layer.value.bases] }
  return { value: { where, sha256, layer: await fitted(whole, where, options) }, problems: [] }
}

/** Presets in place of a checklist: nothing to write at all. */
async function loadPresets(presets: readonly string[], options: ReadOptions): Promise<Stage<Loaded>> {
  const { cwd, tree = workTree } = options
  const shown = `preset ${presets.join(', ')}`
  const where = { root: cwd, tree: tree(cwd), path: '', shown }
  const below = await presetLayers(presets, where)
  if (below.value === undefined) return below
  const at = { file: shown, line: 1, column: 1 }
  const version = { key: at, value: { kind: 'scalar', at, value: 1 } } as const
  const data: Placed = { kind: 'map', at, entries: new Map([['version', version]]) }
  const layer = await fitted({ text: '', data, bases: below.value }, where, options)
  const texts = below.value.map(({ text }) => text).join('\0')
  const sha256 = async (): Promise<string> => (await import('node:crypto')).hash('sha256', texts, 'hex')
  return { value: { where, sha256, layer }, problems: [] }
}

/** The layers with every preset among them made one of this project. */
async function fitted(layer: Layer, where: Where, options: ReadOptions): Promise<Layer> {
  if (!hasPreset(layer)) return layer
  const { fitLayers } = await import('../presets/layers.ts')
  return fitLayers(layer, where, options)
}

function hasPreset({ preset, bases }: Layer): boolean {
  return preset !== undefined || bases.some(hasPreset)
}

async function presetLayers(presets: readonly string[], where: Where): Promise<Stage<readonly Layer[]>> {
  const layers: Layer[] = []
  for (const name of presets) {
    const text = await loadPreset(name)
    if (text === undefined)
      return refused(
        `unknown preset "${name}"${didYouMean(name, presetNames)}`,
        undefined,
        `one of ${presetNames.join(', ')}`,
      )
    const layer = await presetLayer(name, text, where)
    if (layer.value === undefined) return layer
    layers.push(layer.value)
  }
  return { value: layers, problems: [] }
}

async function presetLayer(name: string, text: string, where: Where): Promise<Stage<Layer>> {
  const layer = await layerOf(text, `preset ${name}`, where, [])
  return layer.value === undefined ? layer : { ...layer, value: { ...layer.value, preset: name } }
}

/** Who names a file by hand may name a link to anywhere; what is committed may not. */
async function readChecklistFile({ root, tree, path }: Where, options: ReadOptions): Promise<TreeEntry> {
  const entry = await tree.read(path)
  const byHand = options.config !== undefined && options.tree === undefined
  return entry.kind === 'outside' && byHand ? readHostFile(join(root, path)) : entry
}

/** @param chain the paths from the checklist to this file */
async function layerOf(text: string, shown: string, where: Where, chain: readonly string[]): Promise<Stage<Layer>> {
  const { value: data, problems } = parseYaml(text, shown)
  if (!data) return { value: undefined, problems }
  const bases: Layer[] = []
  for (const name of itemsOf(valueAt(data, 'extends'))) {
    const base = await baseOf(name, where, chain)
    if (base === undefined) continue
    if (base.value === undefined) return base
    bases.push(base.value)
  }
  return { value: { text, data, bases }, problems: [] }
}

/** A preset or file that is extended; undefined for a name that is no text, which is not for this stage to judge. */
async function baseOf(named: Placed, where: Where, chain: readonly string[]): Promise<Stage<Layer> | undefined> {
  const name = scalarText(named)
  if (name === undefined) return undefined
  const refuse = (message: string): Ended => refused(message, named.at)
  const preset = await loadPreset(name)
  if (preset !== undefined) return presetLayer(name, preset, where)
  if (!/[./]/.test(name))
    return refuse(`unknown preset "${name}"${didYouMean(name, presetNames)}; a file is named with its path`)
  const path = pathWithin(name)
  if (path === undefined) return refuse(`"${name}" leads out of the repository`)
  if (chain.includes(path) || chain.length > 5) return refuse(`"${name}" extends itself`)
  const entry = await where.tree.read(path)
  if (entry.kind === 'missing') return refuse(`there is no file ${name}`)
  if (entry.kind === 'outside') return refuse(`"${name}" leads out of the repository`)
  const text = textOf(entry, name)
  if (text.value === undefined) return text
  const layer = await layerOf(text.value, name, where, [...chain, path])
  return layer.value && layer.value.data.kind !== 'map' ? refuse(`${name} holds no checklist`) : layer
}
