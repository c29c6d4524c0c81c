import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { newEntries, withSections } from '../init/again.ts'
import { detect, findList } from '../init/detect.ts'
import type { Facts } from '../init/facts.ts'
import { idsOf } from '../init/ids.ts'
import { listItems } from '../init/list.ts'
import { propose } from '../init/propose.ts'
import { attestations, requiredCheck } from '../init/workflow.ts'
import { checklistText, type Entry, sectionsText } from '../init/write.ts'
import { text } from '../run/settings.ts'
import { cleanText } from '../secrecy/clean.ts'
import { quotedWord } from '../secrecy/shape.ts'
import { parse } from './arguments.ts'

/** Bytes of a list. */
const mostBytes = 4 * 1024 * 1024
const target = '.github/readiness.yml'

/** `readiness init [FILE.md]`: a checklist from the list that a team already has. */
export async function initCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'init')
  if (positionals.length > 1)
    throw new ConfigurationError([problem('init takes one list', 'such as readiness init LAUNCH.md')])
  const root = process.cwd()
  const found = detect(root)
  const facts: Facts = { ...found, url: text(values.url) ?? found.url }
  const path = positionals[0] ?? findList(root, facts)
  if (path === null) {
    throw new ConfigurationError([
      problem(
        'no list of boxes was found here',
        'name it, such as readiness init docs/launch.md, or start with --preset web --url U',
      ),
    ])
  }
  const markdown = read(path)
  const items = listItems(markdown)
  if (items.length === 0) throw new ConfigurationError([problem(`${quotedWord(path)} has no boxes (\`- [ ] …\`)`)])
  const ids = idsOf(items)
  const entries = items.map((item, index): Entry => ({ id: ids[index] ?? '', item, proposed: propose(item, facts) }))
  const document = relative(root, resolve(path)).replaceAll('\\', '/')
  const isDry = values['dry-run'] === true
  const before = existsSync(resolve(root, target)) ? readFileSync(resolve(root, target), 'utf8') : null
  const fresh = before === null ? entries : newEntries(entries, before)
  const checklist = before === null ? checklistText(entries, facts, document) : added(before, fresh)
  const files = isDry ? [] : written(root, checklist, before, entries)
  if (text(values.format) === 'json') {
    process.stdout.write(`${JSON.stringify(asData(entries, facts, document, files), null, 2)}\n`)
  } else process.stdout.write(asText(fresh, isDry ? checklist : null, files))
}

/** What is there, with what is new behind it. */
function added(before: string, fresh: readonly Entry[]): string {
  if (fresh.length === 0) return before
  const after = withSections(before, sectionsText(fresh))
  if (after !== null) return after
  throw new ConfigurationError([
    problem(
      `${target} does not end with its sections, so nothing can be added to it`,
      'look at the proposals with --dry-run in another directory, and take over what you want',
    ),
  ])
}

/** Writes what is new or not there yet, and says which files. */
function written(root: string, checklist: string, before: string | null, entries: readonly Entry[]): string[] {
  const files: (readonly [string, string])[] = checklist === before ? [] : [[target, checklist]]
  const asksPeople = entries.some(({ proposed }) => proposed.status === 'manual')
  if (before === null && asksPeople) files.push(['.github/readiness/attestations.yml', attestations])
  if (before === null) files.push(['.github/workflows/readiness.yml', requiredCheck])
  const missing = files.filter(([path]) => path === target || !existsSync(resolve(root, path)))
  for (const [path, content] of missing) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true })
    writeFileSync(resolve(root, path), content)
  }
  return missing.map(([path]) => path)
}

function read(path: string): string {
  try {
    if (statSync(path).size > mostBytes)
      throw new ConfigurationError([problem(`${quotedWord(path)} is larger than 4 MiB`)])
    const bytes = readFileSync(path)
    if (bytes.includes(0)) throw new ConfigurationError([problem(`${quotedWord(path)} is no text`)])
    return bytes.toString('utf8')
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    throw new ConfigurationError([problem(`${quotedWord(path)} cannot be read`)])
  }
}

function asData(entries: readonly Entry[], facts: Facts, document: string, files: readonly string[]): object {
  return {
    version: 1,
    document,
    stacks: facts.stacks,
    items: entries.map(({ id, item, proposed }) => ({
      line: item.line,
      title: cleanText(item.title),
      section: cleanText(item.headings.at(-1) ?? ''),
      id,
      status: proposed.status,
      kinds: kindsOf(proposed),
      why: 'needs' in proposed ? `${proposed.why}; it needs ${proposed.needs.join(' and ')}` : proposed.why,
    })),
    files,
  }
}

function kindsOf(proposed: Entry['proposed']): string[] {
  if (proposed.status === 'manual') return ['manual']
  return 'checks' in proposed ? Object.keys(proposed.checks) : []
}

/** @param checklist what would be written, where nothing is */
function asText(entries: readonly Entry[], checklist: string | null, files: readonly string[]): string {
  const count = (status: Entry['proposed']['status']): number =>
    entries.filter(({ proposed }) => proposed.status === status).length
  const rows = [
    `${count('active')} asked by the gate`,
    `${count('needs-value')} that need a value, commented out`,
    `${count('manual')} for people`,
    `${count('not-gate')} that are no condition of a release`,
  ]
  const table = `${entries.length} boxes:\n${rows.map((row) => `  ${row}\n`).join('')}`
  if (checklist !== null) return `${checklist}\n${table}`
  if (files.length === 0) return `Nothing new: ${target} has every box.\n`
  return `${table}\nWritten:\n${files.map((file) => `  ${file}\n`).join('')}\n\`readiness check\` tells what a run would ask.\n`
}
