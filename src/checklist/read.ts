import { createHash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { AnyCheckKind } from '../check/kind.ts'
import { sectionOf } from '../formats/markdown/section.ts'
import { Origins } from '../formats/yaml/placed.ts'
import { loadKinds } from '../kinds/index.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Problem } from '../model/problem.ts'
import type { RunFacts } from '../model/run.ts'
import type { Waiver } from '../model/waiver.ts'
import { createRedactor, type Redactor } from '../secrecy/redactor.ts'
import { ruleIds } from '../words/index.ts'
import { referenceProblems } from './bind/references.ts'
import type { Checklist, ChecklistItem } from './checklist.ts'
import { addressProblems, environmentOf, resolveVariables } from './fill-in/fill-in.ts'
import { namesScope } from './fill-in/variables.ts'
import { failure, load, locate, readBounded, rootOf, showPath, textOfBytes, textOfFile } from './load/load.ts'
import { kindsNamedIn, mapOf, type OutlineItem, outlineOf } from './outline.ts'
import { ConfigurationError, problem } from './problems.ts'
import { readAttestations, readWaivers } from './records/read.ts'
import { type ChecklistText, checklistSchema, checksOf, waiverDefault } from './schema.ts'
import { lazyStacks } from './stacks.ts'
import { validate } from './validate.ts'

export interface ReadOptions {
  /** Absolute. */
  readonly cwd: string
  /** Default: `.github/readiness.yml` or `.github/readiness.yaml`. */
  readonly config?: string | undefined
  readonly environment?: string | undefined
  readonly url?: string | undefined
  readonly envFile?: string | undefined
  readonly envContent?: string | undefined
  readonly resolve?: Readonly<Record<string, readonly string[]>> | undefined
  readonly caFile?: string | undefined
  /** The process's environment variables; `secrets:` are taken from it. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly run: RunFacts
  readonly now: Date
  readonly onSecret?: ((value: string) => void) | undefined
}

const dayMs = 86_400_000

/**
 * Reads and validates the checklist, its environment, attestations and waivers. Runs nothing and asks no network.
 * @throws ConfigurationError with everything that is wrong
 */
export async function readChecklist(options: ReadOptions): Promise<{ checklist: Checklist; redact: Redactor }> {
  const path = locate(options)
  const root = rootOf(path, options.cwd)
  const shown = showPath(path, options.cwd)
  const origins = new Origins()
  const sources: string[] = [options.url ?? '', options.environment ?? '']
  const redact = createRedactor((value) => sources.some((text) => text.includes(value)), options.onSecret)
  const { data: raw, bytes } = load(path, shown, origins, sources, root)
  if (raw === null || raw === undefined) throw failure('the checklist is empty', shown)

  sources.push(documentText(mapOf(raw).document, root) ?? '')
  const { data, problems, environmentName } = resolveVariables(
    raw,
    options,
    await runScope(raw, options.run),
    root,
    await loadKinds(kindsNamedIn(raw)),
    origins,
    redact,
    sources,
  )
  // Once more: a variable may stand for items.
  const kinds = await loadKinds(kindsNamedIn(data))
  const { value: text, problems: issues } = validate(checklistSchema(kinds), data, origins)
  const outline = outlineOf(data, kinds)
  const records = readRecords(root, outline, data, options.now)
  problems.push(...issues, ...referenceProblems(outline, data, origins), ...records.problems)
  if (!text) throw new ConfigurationError(problems.map((one) => redact.maskDeep(one)))

  const items = toItems(text, kinds, data, origins)
  const environment = environmentOf(text, environmentName, options)
  problems.push(...addressProblems(environment))
  const chosen = environmentName === undefined ? undefined : text.environments?.[environmentName]
  const extraCa = [options.caFile, chosen?.['ca-file']].flatMap((file) =>
    file ? [readCa(file, root, options.cwd, problems)] : [],
  )
  const onFailure = documentSections(text, root, problems)
  if (problems.length > 0) throw new ConfigurationError(problems.map((one) => redact.maskDeep(one)))

  return {
    redact,
    checklist: {
      path: shown,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      root,
      environment,
      items,
      holdsSecrets: (text.secrets ?? []).length > 0 || environment.envContent !== undefined,
      servers: text.servers ?? {},
      resolve: new Map(
        [...Object.entries(chosen?.resolve ?? {}), ...Object.entries(options.resolve ?? {})].map(
          ([host, addresses]) => [host.toLowerCase(), addresses],
        ),
      ),
      extraCa,
      stacks: lazyStacks(root),
      defaults: {
        timeoutMs: text.defaults?.timeout ?? 10_000,
        on: text.defaults?.on,
        concurrency: text.defaults?.concurrency ?? 20,
        attestationMs: text.defaults?.attestation?.['valid-for'] ?? 90 * dayMs,
      },
      attestations: records.attestations,
      waivers: records.waivers,
      onFailure,
    },
  }
}

function toItems(
  text: ChecklistText,
  kinds: readonly AnyCheckKind[],
  data: unknown,
  origins: Origins,
): ChecklistItem[] {
  return text.sections.flatMap((section, s) =>
    section.items.map((item, i): ChecklistItem => {
      const location = origins.locate(data, ['sections', String(s), 'items', String(i)])
      return {
        id: item.id,
        title: item.title,
        section: section.title,
        required: item.required,
        needs: item.needs ?? [],
        when: item.when ?? true,
        phase: item.phase ?? section.phase ?? null,
        changesState: item['changes-state'],
        owner: item.owner ?? null,
        fix: item.fix ?? null,
        tags: item.tags ?? [],
        checks: checksOf(item, kinds),
        ...(location && { location }),
      }
    }),
  )
}

/** What `${{ run.… }}` may stand for; the commit is found out only where the checklist names a fact of the run. */
async function runScope(data: unknown, run: RunFacts): Promise<Readonly<Record<string, string>>> {
  const sha = namesScope(data, 'run') ? await run.sha() : undefined
  return { id: run.id, ...(sha !== undefined && { sha }) }
}

interface Records {
  readonly attestations: ReadonlyMap<string, Attestation>
  readonly waivers: readonly Waiver[]
  readonly problems: readonly Problem[]
}

/** Attestations and waivers, judged by what the checklist holds even where the rest of it is not valid. */
function readRecords(root: string, outline: readonly OutlineItem[], data: unknown, now: Date): Records {
  const attestations = readRecord(root, 'attestations', (source, file) => readAttestations(source, file, outline, now))
  const isRule = (id: string): boolean => (ruleIds as readonly string[]).includes(id)
  const waivers = readRecord(root, 'waivers', (source, file) =>
    readWaivers(source, file, outline, isRule, now, longestWaiverMs(data)),
  )
  return {
    attestations: attestations?.newest ?? new Map(),
    waivers: waivers?.waivers ?? [],
    problems: [...(attestations?.problems ?? []), ...(waivers?.problems ?? [])],
  }
}

function longestWaiverMs(data: unknown): number {
  const result = waiverDefault.safeParse(data)
  return (result.success ? result.data.defaults?.waiver?.['valid-for'] : undefined) ?? 90 * dayMs
}

function readRecord<T>(root: string, name: string, use: (source: string, file: string) => T): T | undefined {
  for (const extension of ['yml', 'yaml']) {
    const file = `.github/readiness/${name}.${extension}`
    const path = join(root, file)
    if (statSync(path, { throwIfNoEntry: false })) return use(textOfBytes(readBounded(path, file), file), file)
  }
  return undefined
}

function readCa(file: string, root: string, cwd: string, problems: Problem[]): string {
  const path = [resolve(root, file), resolve(cwd, file)].find((candidate) =>
    statSync(candidate, { throwIfNoEntry: false }),
  )
  const text = path === undefined ? undefined : textOfFile(path)
  if (text?.includes('-----BEGIN CERTIFICATE-----')) return text
  problems.push(
    problem(`ca-file ${file} holds no PEM certificate`, 'give the root certificate of the private CA in PEM form'),
  )
  return ''
}

/** Text of the document that people read; it lies in the repository, so what it says is no secret. */
function documentText(file: unknown, root: string): string | undefined {
  if (typeof file !== 'string') return undefined
  const path = resolve(root, file)
  const real = statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path
  const outside = relative(root, path).startsWith('..') || relative(realpathSync(root), real).startsWith('..')
  return outside ? undefined : textOfFile(path)
}

function documentSections(text: ChecklistText, root: string, problems: Problem[]): { title: string; text: string }[] {
  const titles = text['on-failure']?.show ?? []
  if (text.document === undefined) {
    if (titles.length > 0)
      problems.push(problem('`on-failure: show` names sections of a `document`, and there is none'))
    return []
  }
  const markdown = documentText(text.document, root)
  if (markdown === undefined) {
    problems.push(problem(`there is no document ${text.document} in the checkout`))
    return []
  }
  return titles.flatMap((title) => {
    const found = sectionOf(markdown, title)
    if (found === undefined) problems.push(problem(`${text.document} has no section "${title}"`))
    return found === undefined ? [] : [{ title, text: found }]
  })
}
