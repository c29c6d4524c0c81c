import type { Change } from './copy.ts'
import type { Programs } from './programs.ts'
import type { Shop } from './shop-site.ts'
import type { World } from './shop-world.ts'
import type { Answer } from './site.ts'

/** One thing that is wrong, and the boxes that have to close, each with the rules that say why. */
export interface Mistake {
  readonly name: string
  readonly closes: Readonly<Record<string, readonly string[]>>
  readonly make: (world: World) => World
}

/** What is made wrong. */
type Make = Mistake['make']

export const env =
  (keys: World['env']): Make =>
  (world) => ({ ...world, env: { ...world.env, ...keys } })
export const says =
  (programs: Programs): Make =>
  (world) => ({ ...world, programs: { ...world.programs, ...programs } })
export const serves =
  (change: Partial<Shop>): Make =>
  (world) => ({ ...world, shop: { ...world.shop, ...change } })
export const page =
  (path: string, answer: Answer): Make =>
  (world) =>
    serves({ pages: { ...world.shop.pages, [path]: answer } })(world)
export const header =
  (name: string, value: string | null): Make =>
  (world) =>
    serves({ headers: { ...world.shop.headers, [name]: value } })(world)
export const on =
  (server: World['server']): Make =>
  (world) => ({ ...world, server: { ...world.server, ...server } })
export const file =
  (path: string, ...changes: readonly Change[]): Make =>
  (world) => ({ ...world, files: { ...world.files, [path]: [...(world.files[path] ?? []), ...changes] } })
export const gone =
  (path: string): Make =>
  (world) => ({ ...world, files: { ...world.files, [path]: null } })
export const attested = '.github/readiness/attestations.yml'

/** A line of the table. */
export function mistake(name: string, closes: Mistake['closes'], make: Make): Mistake {
  return { name, closes, make }
}
