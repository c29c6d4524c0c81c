import { catalogueOf } from '../../check/key-types.ts'
import type { AnyCheckKind } from '../../check/kind.ts'
import { duration } from '../../check/schema/fields.ts'
import { type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'
import type { Checklist } from '../checklist.ts'
import type { Filled } from '../fill-in/fill-in.ts'
import type { Loaded } from '../load/load.ts'
import type { ReadOptions } from '../options.ts'
import { outlineOf } from '../outline.ts'
import { counting } from '../records/counting.ts'
import { readRecords } from '../records/read.ts'
import { sinceIn } from '../records/since.ts'
import type { ChecklistText } from '../schema.ts'
import { lazyStacks } from '../stacks.ts'
import type { Stage } from '../stage.ts'
import { certificatesOf } from './certificates.ts'
import { documentAndItems, documentSections } from './document.ts'
import { environmentOf } from './environment.ts'
import { examined } from './examined.ts'
import { itemsOf } from './items.ts'
import { ownHosts } from './own-hosts.ts'
import { referenceProblems } from './references.ts'
import { ticksIn } from './ticks.ts'

const dayMs = 86_400_000

/**
 * Ties the parts of a checklist together: items and what they need, checks and their kinds, records, document, CAs.
 * What refers to something is looked at even where the rest is not valid, so that every mistake is told in one run.
 * @param text what validation has made of the checklist, if anything
 * @param notAsked why items are not asked whose `when` is none of their own, by their ids
 */
export async function bind(
  text: ChecklistText | undefined,
  { data, environment: name, secrets, setAside }: Filled,
  { where, sha256 }: Loaded,
  kinds: readonly AnyCheckKind[],
  options: ReadOptions,
  notAsked: ReadonlyMap<string, string>,
): Promise<Stage<Checklist>> {
  const outline = outlineOf(data, kinds)
  const environments = valueAt(data, 'environments')
  const records = await readRecords(where, {
    items: outline,
    environments: environments?.kind === 'map' ? [...environments.entries.keys()] : [],
    now: options.now,
    longestWaiverMs: longestWaiverMs(data),
  })
  const ticked = await ticksIn(text?.document, outline, where, options.now)
  const problems = [...referenceProblems(outline, data), ...records.problems]
  if (!text) return { value: undefined, problems }

  problems.push(...(await examined(text, data, kinds)))
  const environment = environmentOf(text, name, options)
  const chosen = name === undefined ? undefined : text.environments?.[name]
  const extraCa = await certificatesOf(options.caFile, chosen?.['ca-file'], where, options.cwd)
  // On one day a record counts before a tick, since it may name evidence.
  const statements = [...records.value.statements, ...ticked.attestations]
  const people = await counting(statements, ticked.refused, {
    environment: environment.value.name,
    since: sinceIn(where.root, text.document),
  })
  const onFailure = await documentSections(text, where.tree)
  const resolve = [...Object.entries(chosen?.resolve ?? {}), ...Object.entries(options.resolve ?? {})]
  return {
    value: {
      path: where.shown,
      sha256,
      root: where.root,
      environment: environment.value,
      items: itemsOf(text, data, kinds, notAsked),
      setAside,
      mayReceiveSecrets: ownHosts({
        urls: [environment.value.url, environment.value.frontend].filter((url) => url !== undefined),
        allowed: chosen?.['allowed-hosts'] ?? [],
        // An env file of a stranger's checkout says nothing about where secrets belong.
        secrets: [...secrets.values, ...(options.stranger ? [] : secrets.env)],
      }),
      holdsSecrets: (text.secrets ?? []).length > 0 || environment.value.envContent !== undefined,
      servers: text.servers ?? {},
      resolve: new Map(resolve.map(([host, addresses]) => [host.toLowerCase(), addresses])),
      extraCa: extraCa.value,
      names: text.names ?? {},
      keys: catalogueOf(text.names),
      stacks: lazyStacks(where.root),
      defaults: {
        timeoutMs: text.defaults?.timeout ?? 10_000,
        on: text.defaults?.on,
        concurrency: text.defaults?.concurrency ?? 20,
        rate: text.defaults?.rate,
        depth: text.defaults?.depth ?? 'full',
        attestationMs: text.defaults?.attestation?.['valid-for'] ?? 90 * dayMs,
        waiverMs: longestWaiverMs(data),
      },
      ...people,
      statements,
      attestationsFile: records.value.attestationsFile,
      waivers: records.value.waivers,
      onFailure: onFailure.value,
      document: await documentAndItems(text.document, outline, where.tree),
    },
    problems: [...problems, ...environment.problems, ...extraCa.problems, ...onFailure.problems],
  }
}

function longestWaiverMs(data: Placed): number {
  const written = textOf(valueAt(valueAt(valueAt(data, 'defaults'), 'waiver'), 'valid-for'))
  // Wrong ones are told by validation.
  const read = written === undefined ? undefined : duration.safeParse(written)
  return read?.data ?? 90 * dayMs
}
