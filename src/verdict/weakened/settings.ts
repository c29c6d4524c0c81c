import type { Checklist } from '../../checklist/checklist.ts'
import { differences } from './direction.ts'
import { isSame, plainData } from './plain.ts'
import type { RawChange } from './raw.ts'

/** What changed about what all items share: the environment, servers, defaults, private authorities. */
export function changesOfSettings(base: Checklist, head: Checklist): RawChange[] {
  const changes: RawChange[] = []
  const environments = [environmentOf(base), environmentOf(head)] as const
  for (const { path, from, to } of differences(...environments)) {
    changes.push({
      change: 'environment-changed',
      item: null,
      from: { [path]: from },
      to: { [path]: to },
      weakens: true,
    })
  }
  const names = new Set([...Object.keys(base.servers), ...Object.keys(head.servers)])
  for (const name of [...names].sort()) {
    const [from, to] = [base.servers[name], head.servers[name]]
    if (isSame(from, to)) continue
    const shown = (server: typeof from): unknown => (server === undefined ? null : { [name]: withoutKey(server) })
    // One that is new serves only items that are new or changed, which are told.
    changes.push({
      change: 'server-changed',
      item: null,
      from: shown(from),
      to: shown(to),
      weakens: from !== undefined,
    })
  }
  for (const { path, from, to } of differences(plainData(base.names), plainData(head.names))) {
    const key = `names.${path}`
    changes.push({ change: 'loosened', item: null, from: { [key]: from }, to: { [key]: to }, weakens: true })
  }
  for (const { path, from, to, direction } of differences(defaultsOf(base), defaultsOf(head))) {
    const change = direction === 'tightens' ? 'tightened' : 'loosened'
    const key = `defaults.${path}`
    changes.push({ change, item: null, from: { [key]: from }, to: { [key]: to }, weakens: direction !== 'tightens' })
  }
  return changes
}

function environmentOf({ environment, resolve, extraCa }: Checklist): unknown {
  const { envContent: _, ...shown } = environment
  return plainData({ ...shown, resolve, 'ca-file': extraCa.length === 0 ? undefined : extraCa })
}

function withoutKey(server: object): unknown {
  const { key: _, ...shown } = server as Record<string, unknown>
  return plainData(shown)
}

/** Time limits and how many questions run at once decide nothing about what is asked. */
function defaultsOf({ defaults }: Checklist): unknown {
  return plainData({ on: defaults.on, 'valid-for': defaults.attestationMs, depth: defaults.depth })
}
