import type { Draft, Scene } from './kind.ts'

interface Placed {
  readonly on?: string | undefined
}

/** The server on which a check looks at files, or null where that is the checkout. */
export function serverOf(config: Placed, scene: Pick<Scene, 'on'>): string | null {
  const on = config.on ?? scene.on
  return on === undefined || on === 'checkout' ? null : on
}

/** Where something is touched, as the plan of a check says it. */
export function touchedOn(config: Placed, scene: Pick<Scene, 'on'>): { readonly on?: string } {
  const server = serverOf(config, scene)
  return server === null ? {} : { on: server }
}

/** Findings on files of a server: a location is always one of the checkout, so the message names the file. */
export function placed(drafts: readonly Draft[], server: string | null): readonly Draft[] {
  if (server === null) return drafts
  return drafts.map(({ location, ...draft }) => {
    if (!location) return draft
    const line = location.line === undefined ? '' : `line ${location.line} of `
    return { ...draft, message: `${draft.message} (${line}${location.file} on ${server})` }
  })
}
