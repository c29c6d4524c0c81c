import type { Depth } from '../model/depth.ts'
import type { Scene } from './kind.ts'

/** How much a check asks: what it says itself, else what the checklist says for all. */
export function depthOf({ depth }: { readonly depth?: Depth | undefined }, scene: Pick<Scene, 'depth'>): Depth {
  return depth ?? scene.depth ?? 'full'
}
