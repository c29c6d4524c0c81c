import { layOver } from '../lay-over.ts'
import type { Layer } from '../load/layer.ts'
import type { Where } from '../load/where.ts'
import type { ReadOptions } from '../options.ts'
import { fitPreset } from './fit.ts'
import { type Project, projectOf } from './project.ts'

/** The layers of a checklist with every preset among them made one of its project. */
export async function fitLayers(layer: Layer, { root, tree }: Where, options: ReadOptions): Promise<Layer> {
  return fitEach(layer, projectOf(layOver(layer).value, root, tree, options))
}

async function fitEach(layer: Layer, project: Project): Promise<Layer> {
  const bases = await Promise.all(layer.bases.map((base) => fitEach(base, project)))
  const data = layer.preset === undefined ? layer.data : await fitPreset(layer.data, project)
  return { ...layer, data, bases }
}
