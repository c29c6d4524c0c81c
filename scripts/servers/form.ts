import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const files = z.record(z.string(), z.string())

/**
 * One way to run a server. In files and commands `{{PORT}}` is the port to listen on, on 127.0.0.1, `{{INNER}}` one for what stands
 * behind it; `{{HOST}}` the name and
 * `{{AUTHORITY}}` the name with its port under which the site is asked; `{{DIR}}` the folder of the form;
 * `{{TOOLS}}` that of this file.
 */
const formSchema = z.strictObject({
  /** What makes it careless or careful, in a few words. */
  what: z.string(),
  files: files.default({}),
  env: z.record(z.string(), z.string()).default({}),
  /** Run before the start, such as a build. */
  prepare: z.string().optional(),
  start: z.string(),
  /**
   * Puts nginx with a site of its own in front of what is started, which listens on `{{INNER}}`: below this path it is open
   * to all, or closed by a login.
   */
  published: z.strictObject({ as: z.enum(['open', 'closed']), path: z.string() }).optional(),
})

/** A server as data: what to install, a careless form with every fault that its documentation lets expect, a careful one. */
const serverSchema = z.strictObject({
  name: z.string(),
  /** Packages of Debian; the version shown is that of the first. */
  apt: z.array(z.string()).default([]),
  /** Packages of npm with their exact versions; the version shown is that of the first. */
  npm: z.record(z.string(), z.string()).default({}),
  /** Where the server's own documentation says what is careless and what is careful. */
  source: z.string(),
  /** Files of both forms. */
  files: files.default({}),
  /** What is asked besides `exposure: {}` and `headers: {}`. */
  checks: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  careless: formSchema.extend({
    /** Rules that have to warn or fail, each with what is wrong. Those of `bare` follow from a page without such headers. */
    faults: z.record(z.string(), z.string()),
    bare: z.boolean().default(true),
  }),
  careful: formSchema,
})

export type Server = z.output<typeof serverSchema> & { readonly id: string }
export type Form = z.output<typeof formSchema>

/** What a page has that nobody gave any security header. */
const bare: readonly (readonly [string, string])[] = [
  ['headers/hsts', 'no Strict-Transport-Security'],
  ['headers/csp-present', 'no Content-Security-Policy'],
  ['headers/clickjacking', 'neither frame-ancestors nor X-Frame-Options'],
  ['headers/nosniff', 'no X-Content-Type-Options'],
]

/** Every fault of the careless form by its rule. */
export function faultsOf({ careless }: Server): ReadonlyMap<string, string> {
  return new Map([...Object.entries(careless.faults), ...(careless.bare ? bare : [])])
}

/** The servers of a folder, in the order of their names. @throws ZodError where a file is none */
export function readServers(folder: string): readonly Server[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const result = serverSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
      if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
      return { ...result.data, id: basename(file, '.yaml') }
    })
    .sort((one, other) => one.name.localeCompare(other.name))
}
