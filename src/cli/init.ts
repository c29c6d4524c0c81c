import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { ReadOptions } from '../checklist/options.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import { withTexts } from '../checklist/tree/overlay.ts'
import { mostBytes as mostBytesOfTree } from '../checklist/tree/tree.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import { newChecklist, type Sources, type Written, withNew } from '../init/checklist.ts'
import { detect } from '../init/detect.ts'
import type { Entry } from '../init/entry.ts'
import { type Existing, existingAt, usualPath } from '../init/existing.ts'
import type { Facts } from '../init/facts.ts'
import { idsOf } from '../init/ids.ts'
import { withIds } from '../init/ids-in-document.ts'
import { envFileIn } from '../init/list.ts'
import { type Planned, writeFiles } from '../init/places.ts'
import { contactsOf } from '../init/show.ts'
import { proposeWith, type Told } from '../init/told.ts'
import { attestations } from '../init/workflow.ts'
import { out } from '../probe/standard.ts'
import { runFacts } from '../run/context.ts'
import { endWith } from '../run/exit.ts'
import type { RawSettings } from '../run/settings.ts'
import { text } from '../run/settings.ts'
import { parse, wantsData } from './arguments.ts'
import { type Terminal, terminalHere } from './ask.ts'
import { type Adopted, adopt } from './init/adopt.ts'
import { adoptedData, adoptedText } from './init/adopted.ts'
import { agreed, askedOf, faultOfAccount, faultOfUrl } from './init/asks.ts'
import { listAt, partOfIt, passedOver } from './init/list.ts'
import { asData, asText, type Made, nextStep } from './init/output.ts'
import { placeOf, workflowAt } from './init/workflow.ts'
import { refuseOptionsFrom } from './node-options.ts'

/** `readiness init [FILE.md]`: a checklist from the list that a team already has, or from what the repository has. */
export async function initCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'init')
  const isData = wantsData(values)
  const isQuiet = values.yes === true || !out.isTTY
  const terminal = isQuiet ? null : terminalHere()
  try {
    const { made, adopted } = await initAt(process.cwd(), values, positionals, terminal)
    if (isData) {
      const data = { ...asData(made), ...(adopted && adoptedData(adopted)) }
      out.write(`${JSON.stringify(data, null, 2)}\n`)
    } else out.write(asText(made, adopted === null ? nextStep(made) : adoptedText(adopted)))
    if (made.nothing !== null && made.shown === null) endWith(2)
    if (adopted !== null) endWith(adopted.isGreen ? 0 : 1)
  } finally {
    terminal?.close()
  }
}

/**
 * Writes what a checkout lacks of a gate.
 * @param root the checkout, absolute
 * @param terminal somebody who can be asked, or null
 * @throws ConfigurationError in a sentence
 */
export async function initAt(
  root: string,
  values: RawSettings,
  positionals: readonly string[],
  terminal: Terminal | null,
): Promise<{ readonly made: Made; readonly adopted: Adopted | null }> {
  if (positionals.length > 1)
    throw new ConfigurationError([problem('init takes one list', 'such as readiness init LAUNCH.md')])
  const flags = toldByFlags(values)
  const existing = await existingAt(root)
  const detected = detect(root)
  const list = listAt(root, positionals[0] ?? existing?.document ?? undefined, detected)
  const facts: Facts = { ...detected, contacts: list && contactsOf(list) }
  const told = await toldOf(flags, existing, facts, list, terminal)
  const sources = sourcesOf(facts, told, list)
  const mayAsk = terminal !== null && existing === null && list !== null
  const wantsIds =
    values.ids === true ||
    (mayAsk && (await agreed(terminal, 'Shall each box name its item in a comment, so that it may be reworded')))
  const made = await madeOf(root, sources, existing, wantsIds ? documentOf(sources) : null, {
    isDry: values['dry-run'] === true,
    expands: values.expand === true,
  })
  return { made, adopted: values.adopt === true ? await adoptedOf(root, values, made, terminal) : null }
}

/** @throws ConfigurationError where the gate is not written, so that it cannot run */
async function adoptedOf(root: string, values: RawSettings, made: Made, terminal: Terminal | null): Promise<Adopted> {
  if (made.nothing !== null) throw new ConfigurationError([problem(made.nothing)])
  if (made.shown !== null && made.files.length > 0)
    throw new ConfigurationError([problem('--adopt runs the gate that is written; leave out --dry-run')])
  return adopt(root, text(values['approved-by']), terminal, made.shown !== null)
}

/** @throws ConfigurationError for a value that is none */
function toldByFlags(values: RawSettings): Told {
  const envFiles = [values['env-file'] ?? []].flat().flatMap((one) => (typeof one === 'string' ? [one] : []))
  const [url, ssh] = [text(values.url) ?? null, text(values.ssh) ?? null]
  const faults = [url && faultOfUrl(url), ssh && faultOfAccount(ssh)].flatMap((fault) => fault || [])
  if (envFiles.length > 1) faults.push('init takes one env file')
  if (faults.length > 0) throw new ConfigurationError(faults.map((fault) => problem(fault)))
  refuseOptionsFrom(envFiles)
  return { url, ssh, envFile: envFiles[0] ?? null }
}

/** What is known of production: told now, said by the checklist that is there, asked, or found. */
async function toldOf(
  flags: Told,
  existing: Existing | null,
  facts: Facts,
  list: Sources['list'],
  terminal: Terminal | null,
): Promise<Told> {
  const told = {
    url: flags.url ?? existing?.told.url ?? null,
    envFile: flags.envFile ?? existing?.told.envFile ?? null,
    ssh: flags.ssh ?? existing?.told.ssh ?? null,
  }
  if (existing !== null) return told
  const named = list === null ? null : envFileIn(list.markdown)
  const found = {
    url: facts.url,
    envFile: facts.envFile === '.env' ? (named ?? '.env') : (facts.envFile ?? named),
    ssh: null,
  }
  if (terminal === null) return { url: told.url ?? found.url, envFile: told.envFile ?? found.envFile, ssh: told.ssh }
  const wantsServer = (list?.items ?? []).some((item) => {
    const proposed = proposeWith(item, facts, told)
    return proposed.status === 'needs-value' && proposed.needs.some((need) => need.includes('`servers`'))
  })
  return askedOf(terminal, { told, found, wantsServer })
}

function sourcesOf(facts: Facts, told: Told, list: Sources['list']): Sources {
  const items = list?.items ?? []
  const ids = idsOf(items)
  const entries = items.map(
    (item, index): Entry => ({ id: ids[index] ?? '', item, proposed: proposeWith(item, facts, told) }),
  )
  return { facts, told, list, entries }
}

/** The list with the ids of its items, as a file to be written; null where it has them. */
function documentOf({ list, entries }: Sources): Planned | null {
  if (list === null) return null
  const marked = withIds(list.markdown, entries)
  if (marked === null)
    throw new ConfigurationError([
      problem(`${list.path} would read otherwise with comments on its boxes`, 'leave out --ids; nothing was written'),
    ])
  return marked === list.markdown ? null : [list.path, marked]
}

/** Reads what would be written as a run reads it, then writes it. What the gate would refuse is not written. */
async function madeOf(
  root: string,
  sources: Sources,
  existing: Existing | null,
  document: Planned | null,
  { isDry, expands }: { readonly isDry: boolean; readonly expands: boolean },
): Promise<Made> {
  const path = existing?.path ?? usualPath
  const proposed = existing === null ? await newChecklist(sources) : await withNew(sources, existing)
  const written = proposed !== null && expands ? await expandedAt(root, path, proposed) : proposed
  if (written === null)
    throw new ConfigurationError([
      problem(
        `${path} does not end with its sections, or says what --url, --env-file or --ssh would say, so nothing can be added to it`,
        'look at the proposals with --dry-run in another directory, and take over what you want',
      ),
    ])
  const size = Buffer.byteLength(written.text)
  if (size > mostBytesOfTree)
    throw new ConfigurationError([
      problem(
        `the checklist of ${sources.entries.length} boxes would have ${size} bytes; the most is ${mostBytesOfTree}`,
        partOfIt,
      ),
    ])
  if (existing === null && !asksSomething(written.text)) return nothingMade(sources, written, path, isDry)
  const place = await placeOf(root)
  const inCheckout: Planned[] = written.text === existing?.text ? [] : [[path, written.text]]
  if (existing === null && sources.entries.some(({ proposed }) => proposed.status === 'manual'))
    inCheckout.push(...missing(root, ['.github/readiness/attestations.yml', attestations]))
  if (document !== null) inCheckout.push(document)
  const { checklist } = await readChecklist(readingOf(root, inCheckout))
  const files = inCheckout.map(([name, content]): Planned => [`${place.prefix}${name}`, content])
  if (existing === null) {
    const workflow = await workflowAt(place, {
      hasDocument: sources.list !== null,
      envFile: sources.told.envFile,
      isAskedBefore: checklist.items.some(({ required, phase }) => required && phase !== 'post-deploy'),
    })
    if (workflow !== null) files.push(workflow)
  }
  // The checklist last: without it a second run begins anew.
  if (!isDry) writeFiles(place.top, files.toReversed())
  return {
    ...written,
    facts: sources.facts,
    passedOver: sources.list === null ? passedOver(root, sources.facts) : null,
    told: sources.told,
    document: sources.list?.path ?? null,
    entries: sources.entries,
    items: checklist.items.length,
    path,
    shown: isDry ? written.text : null,
    nothing: null,
    files: files.map(([name]) => relative(root, resolve(place.top, name)).replaceAll('\\', '/')),
  }
}

/** How a checklist is read of which some files are only planned. */
function readingOf(root: string, planned: readonly Planned[]): ReadOptions {
  return {
    cwd: root,
    env: {},
    run: runFacts({}, root),
    now: new Date(),
    needsNoSecret: true,
    tree: (top) => withTexts(workTree(top), new Map(planned)),
  }
}

/** @throws ConfigurationError where there is no preset to write out */
async function expandedAt(root: string, path: string, written: Written): Promise<Written> {
  const { expanded } = await import('../init/expand.ts')
  const text = await expanded(written.text, readingOf(root, [[path, written.text]]))
  if (text !== null) return { ...written, text, presets: [] }
  throw new ConfigurationError([
    problem(`${path} extends no preset whose items could be written out`, 'leave out --expand'),
  ])
}

function missing(root: string, file: Planned): Planned[] {
  return statSync(resolve(root, file[0]), { throwIfNoEntry: false }) === undefined ? [file] : []
}

/** A checklist that asserts nothing is none: of all comments nothing is left. */
function asksSomething(checklist: string): boolean {
  return /^(?:extends:| {2}- title:)/m.test(checklist)
}

/** What was made of a list of which nothing can be asked yet: proposals, and no file. */
function nothingMade({ facts, told, list, entries }: Sources, written: Written, path: string, isDry: boolean): Made {
  const waits = entries.some(({ proposed }) => proposed.status === 'needs-value')
  return {
    ...written,
    facts,
    passedOver: null,
    told,
    document: list?.path ?? null,
    entries,
    items: 0,
    path,
    shown: isDry ? written.text : null,
    nothing: waits
      ? 'every box waits for a value, so there is nothing to ask yet: give --url, --env-file or --ssh'
      : 'no box of the list is a condition of a release: name another list',
    files: [],
  }
}
