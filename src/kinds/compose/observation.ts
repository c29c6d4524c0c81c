import type { Fault } from '../../formats/fault.ts'
import type { Start } from '../../formats/server-start/settings.ts'
import type { MapNode, Node } from '../../formats/yaml/nodes.ts'
import type { Location } from '../../model/location.ts'

/** A service with everything merged. */
export interface Service {
  readonly name: string
  readonly node: MapNode
  /** Directory from which its relative paths start. */
  readonly directory: string
}

/** One `env_file` that a service names. */
export interface NamedEnvFile {
  readonly service: string
  readonly path: string
  readonly node: Node
  readonly required: boolean
  readonly state: 'there' | 'missing' | 'outside'
  /** A file with the same name and `.example` or the like stands beside it. */
  readonly example: boolean
  /** Rules of git leave it out, so that no checkout has it. */
  readonly ignored: boolean
}

/** What the Dockerfile of a built service says of the stage that is built, and what lies in its context. */
export interface BuiltImage {
  readonly healthcheck: boolean
  /** What it is made from, without registry and tag; empty where that is not told. */
  readonly base?: string
  /** Its `WORKDIR`, absolute; undefined where it has none. */
  readonly home?: string
  /** Variables that it sets. */
  readonly variables: ReadonlyMap<string, string>
  /** Scripts of the package.json in its context, by name; undefined where there is none. */
  readonly scripts?: ReadonlyMap<string, string>
  /** A development server that it starts. */
  readonly development?: Start
}

/** What the files say, merged as Compose merges them. Plain data, except that nothing of `known` may be shown. */
export interface Project {
  readonly files: readonly string[]
  /** Those that `docker compose up` starts with the given profiles. */
  readonly services: readonly Service[]
  /** Names of all services, also of those that a profile leaves out. */
  readonly all: readonly string[]
  readonly envFiles: readonly NamedEnvFile[]
  /** Variables for `${…}`, or null where no env file could be read. */
  readonly known: ReadonlyMap<string, string> | null
  readonly knownFrom: readonly string[]
  /** What the Dockerfiles of built services say, by service. */
  readonly images: ReadonlyMap<string, BuiltImage>
  /** Where a mounted configuration of Traefik opens its dashboard without a login, by service. */
  readonly dashboards: ReadonlyMap<string, Location>
  /** Paths of mounts that hold source code. */
  readonly code: ReadonlySet<string>
}

export interface Observation {
  readonly project: Project
  /** The files were found by their usual names. */
  readonly discovered: boolean
  readonly faults: readonly Fault[]
}
