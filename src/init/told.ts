import { isPlainLoopback } from '../formats/host.ts'
import { type Placed, textOf, valueAt } from '../formats/yaml/placed.ts'
import type { Facts } from './facts.ts'
import { noItem } from './ids-in-document.ts'
import type { ListItem } from './list.ts'
import { type Proposed, propose } from './propose.ts'
import { left } from './secrets.ts'

/** What no file of a project says for sure: told by a person, or by the checklist that is there. */
export interface Told {
  /** Address of production, or null. */
  readonly url: string | null
  /** Path of its env file, or null. */
  readonly envFile: string | null
  /** `user@host` of its server, or null. */
  readonly ssh: string | null
}

/** The name by which proposals call the server of production. */
export const serverName = 'app'

/** What a checklist says of production, or of its only environment. */
export function toldBy(checklist: Placed): Told {
  const environments = valueAt(checklist, 'environments')
  const only = environments?.kind === 'map' && environments.entries.size === 1 ? [...environments.entries.values()] : []
  const production = valueAt(environments, 'production') ?? only[0]?.value
  const files = valueAt(production, 'env-files')
  return {
    url: plain(textOf(valueAt(production, 'url'))),
    envFile: plain(
      textOf(valueAt(production, 'env-file')) ?? (files?.kind === 'list' ? textOf(files.items[0]) : undefined),
    ),
    ssh: textOf(valueAt(valueAt(valueAt(checklist, 'servers'), serverName), 'ssh')) ?? null,
  }
}

/** What a variable stands for is known only to a run. */
function plain(value: string | undefined): string | null {
  return value === undefined || value.includes('${{') ? null : value
}

const wants = {
  url: 'the `url` of the environment',
  tls: 'an `https` address: the one of this machine is asked without TLS',
  envFile: 'the `env-file` of the environment',
}
const wantsServer = 'a server under `servers`'

/** Kinds that look at the address of production. */
export const ofAddress: readonly string[] = ['http', 'headers', 'page', 'exposure', 'cors', 'tls', 'ports', 'served']
/** Rules of pages that say nothing of one that this machine serves over http. */
const ofTls = /^(?:hsts|redirect-https|redirect-quality)$/
/** What names an address, or an env file, of its own. */
const ownAddress = /"(?:url|host)":|"[A-Z]+ https?:/
const ownFile = /"files?":/

/** What becomes of an item, with what is told: a server that is named is not missing, an address that is not is. */
export function proposeWith(item: ListItem, facts: Facts, told: Told): Proposed {
  if (item.id === noItem) return { status: 'not-gate', why: 'its comment says so' }
  const proposed = propose(item, { ...facts, url: told.url, envFile: told.envFile })
  if (proposed.status !== 'active' && proposed.status !== 'needs-value') return proposed
  const { checks, why } = proposed
  if (JSON.stringify(checks).includes(left))
    return { status: 'manual', why: 'it names a secret, which is copied nowhere' }
  const said = proposed.status === 'active' ? [] : proposed.needs
  const needs = said.filter((need) => told.ssh === null || need !== wantsServer)
  const all = [...new Set([...needs, ...missingFor(checks, told)])]
  return all.length === 0 ? { status: 'active', checks, why } : { status: 'needs-value', checks, needs: all, why }
}

function missingFor(checks: Readonly<Record<string, unknown>>, { url, envFile }: Told): string[] {
  const asks = (kind: string, own: RegExp): boolean =>
    Object.hasOwn(checks, kind) && !own.test(JSON.stringify(checks[kind]))
  return [
    ...(isPlainLoopback(url ?? undefined) && needsTls(checks) ? [wants.tls] : []),
    ...(url === null && ofAddress.some((kind) => asks(kind, ownAddress)) ? [wants.url] : []),
    ...(envFile === null && asks('env', ownFile) ? [wants.envFile] : []),
  ]
}

function needsTls({ tls, headers }: Readonly<Record<string, unknown>>): boolean {
  if (tls !== undefined && !/"(?:hosts?|port)":/.test(JSON.stringify(tls))) return true
  const checks = [headers ?? []].flat() as readonly { readonly rules?: readonly string[]; readonly url?: string }[]
  return checks.some(
    ({ rules, url }) => url === undefined && rules !== undefined && rules.every((rule) => ofTls.test(rule)),
  )
}
