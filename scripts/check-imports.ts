import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * Holds the direction of imports, file by file; a type counts like a value.
 *
 * The rooms of `src` from the ground up, each with the rooms that its files may import besides their own. A room only
 * imports rooms that stand before it; what is granted here and used by no file is a fault as well. Within all of `src`
 * no circle is allowed, and no kind reaches into another: what two kinds need goes down.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  secrecy: [],
  formats: ['model', 'secrecy'],
  words: ['model'],
  expect: ['secrecy', 'formats', 'words'],
  probe: ['secrecy', 'formats', 'words'],
  check: ['model', 'secrecy', 'formats', 'words', 'probe'],
  kinds: ['model', 'secrecy', 'formats', 'words', 'expect', 'probe', 'check'],
  checklist: ['model', 'secrecy', 'formats', 'words', 'probe', 'check', 'kinds'],
  verdict: ['model', 'secrecy', 'checklist', 'formats'],
  report: ['model', 'formats', 'words', 'verdict'],
  github: ['model', 'secrecy', 'formats', 'probe', 'check', 'checklist', 'verdict'],
  gate: ['model', 'secrecy', 'probe', 'check', 'checklist', 'verdict', 'report', 'github'],
  init: ['model', 'secrecy', 'formats', 'checklist'],
  run: ['model', 'formats', 'secrecy', 'words', 'probe', 'checklist', 'verdict', 'report', 'github', 'gate', 'init'],
  cli: [
    'init',
    'model',
    'secrecy',
    'formats',
    'words',
    'probe',
    'check',
    'kinds',
    'checklist',
    'verdict',
    'report',
    'github',
    'run',
  ],
  action: ['probe', 'checklist', 'verdict', 'report', 'github', 'gate', 'run'],
  index: ['probe', 'run', 'cli', 'action'],
}
const order = Object.keys(rooms)

/** The room of a file, and the kind inside `kinds`. */
function placeOf(file: string): { room: string; kind: string | undefined } {
  const [, first = '', second = '', third] = file.split('/')
  const room = first.replace(/\.ts$/, '')
  return { room, kind: room === 'kinds' && third !== undefined ? second : undefined }
}

interface Arrow {
  readonly from: string
  readonly to: string
}

function arrowsOf(file: string): Arrow[] {
  const text = readFileSync(file, 'utf8')
  const imports = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"\n;]|\n(?!\s*(?:import|export)\s))*?from\s+'(\.[^']+)'|(?:^|\n)import\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g,
  )
  return [...imports].map(([, from, bare, dynamic]) => ({
    from: file,
    to: normalize(join(dirname(file), from ?? bare ?? dynamic ?? '')),
  }))
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .sort()
const arrows = files.flatMap(arrowsOf)
const faults: string[] = []
const used = new Set<string>()

for (const [room, granted] of Object.entries(rooms)) {
  for (const other of granted) {
    if (!(order.indexOf(other) >= 0 && order.indexOf(other) < order.indexOf(room))) {
      faults.push(`scripts/check-imports.ts grants ${room} what stands above it: ${other}`)
    }
  }
}

for (const { from, to } of arrows) {
  if (!existsSync(to)) {
    faults.push(`${from} imports ${to}, which is not there`)
    continue
  }
  const [source, target] = [placeOf(from), placeOf(to)]
  const granted = rooms[source.room]
  if (granted === undefined) {
    faults.push(`${from} stands in no room of scripts/check-imports.ts`)
  } else if (source.room !== target.room && !granted.includes(target.room)) {
    const up = order.indexOf(target.room) > order.indexOf(source.room)
    faults.push(`${from} must not import ${to}${up ? ': an arrow up' : ''}`)
  } else if (source.kind !== undefined && target.kind !== source.kind && target.room === 'kinds') {
    faults.push(`${from} reaches into another kind: ${to}`)
  }
  used.add(`${source.room} ${target.room}`)
}

for (const [room, granted] of Object.entries(rooms)) {
  for (const other of granted) {
    if (!used.has(`${room} ${other}`))
      faults.push(`scripts/check-imports.ts grants ${room} what it does not use: ${other}`)
  }
}

for (const circle of circles()) faults.push(`a circle: ${circle.join(' -> ')}`)

/** Every strongly connected group of more than one file (Tarjan), as a way round it. */
function circles(): string[][] {
  const next = Map.groupBy(arrows, ({ from }) => from)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file) ?? 0)
    stack.push(file)
    for (const { to } of next.get(file) ?? []) {
      if (!index.has(to)) visit(to)
      if (stack.includes(to)) low.set(file, Math.min(low.get(file) ?? 0, low.get(to) ?? 0))
    }
    if (low.get(file) !== index.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    if (group.length > 1) found.push(group)
  }
  for (const file of files) if (!index.has(file)) visit(file)
  return found
}

if (faults.length > 0) {
  console.error(faults.join('\n'))
  console.error(`${faults.length} faults of imports`)
  process.exit(1)
}
