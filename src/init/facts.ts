import type { Stack } from '../model/stack.ts'

/** What is known of a project, found in its files or told. */
export interface Facts {
  readonly stacks: readonly Stack[]
  /** Address of production, or null. */
  readonly url: string | null
  /** Path of the env file that production uses, which the checkout may lack, or null. */
  readonly envFile: string | null
  /** Path of the example of it, or null. */
  readonly example: string | null
  /** Keys of the example. */
  readonly keys: readonly string[]
  /** Path of the compose file of production, or null. */
  readonly compose: string | null
  /** Keys of the env file, or of its example, whose URL or host is a service of that file, with its name. */
  readonly inner: Readonly<Record<string, string>>
  /** Path of the configuration of nginx, or null. */
  readonly nginx: string | null
  /** Path of the Caddyfile, or null. */
  readonly caddy: string | null
  /** Path of the configuration of the Apache HTTP Server, or null. */
  readonly apache: string | null
  /** Directories that hold a program of their own, where the top holds none. */
  readonly projects: readonly string[]
  /** Path of the settings of Django, as a module, or null. */
  readonly settings: string | null
  /** Path below the address that answers for its health, or null. */
  readonly health: string | null
  /** Where the list names whom to call: its path and the heading of a section without boxes; or null. */
  readonly contacts: { readonly path: string; readonly section: string } | null
  /** Files of the checkout that people read or tools need, by their paths. */
  readonly files: readonly string[]
}

export const noFacts: Facts = {
  stacks: [],
  url: null,
  envFile: null,
  example: null,
  keys: [],
  compose: null,
  inner: {},
  nginx: null,
  caddy: null,
  apache: null,
  projects: [],
  settings: null,
  health: null,
  contacts: null,
  files: [],
}
