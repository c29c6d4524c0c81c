import { topLevel } from './brackets.ts'
import { evaluate } from './expression.ts'
import { type LogicalLine, logicalLines, PythonFault, type Token } from './tokens.ts'
import { joined, type Names, type Value } from './values.ts'

/** The last assignment of a name in a module. */
export interface Assignment {
  readonly name: string
  readonly value: Value
  readonly line: number
  readonly column: number
  readonly file: string
  /** It stands under a condition that text alone does not decide. */
  readonly conditional: boolean
  /** A loader of settings that comes after it may lay another value over it. */
  readonly overlaid?: true
}

export interface StarImport {
  /** As written: `.base`, `config.settings.base`. */
  readonly module: string
  readonly line: number
  /** It is the path of a file or a glob, as in `include("parts/*.py")` of django-split-settings. */
  readonly isPath?: true
  /** A glob of which one file is meant, that of production: `f"environments/{ENV}.py"`. */
  readonly isChoice?: true
}

/** A module read as text. */
export interface Module {
  readonly assignments: Map<string, Assignment>
  readonly starImports: readonly StarImport[]
  /** Names can also come from elsewhere: `globals()`, `exec`, an import that may fail, another program's settings. */
  readonly open: boolean
}

const ofTests = /(?:^|[./_])(?:tests?|testing|ci)(?:\.py)?$/

interface Frame {
  readonly indent: number
  readonly state: 'taken' | 'skipped' | 'unclear' | 'foreign'
  /** It stands under a test of DEBUG, so that its `else` is clear too. */
  readonly decided: boolean
}

/**
 * Reads the assignments of a module's own level, in order, those of `base` first. What stands under `if DEBUG:` is left
 * out and under `if not DEBUG:` taken, as in production; under any other condition it is marked conditional.
 * @throws PythonFault
 */
export function readModule(
  text: string,
  file: string,
  onStar: (star: StarImport) => ReadonlyMap<string, Assignment> | undefined = () => undefined,
): Module {
  return readLines(logicalLines(text), file, onStar)
}

/** As `readModule`, for some lines of one. @param outer names that were assigned around them */
export function readLines(
  lines: readonly LogicalLine[],
  file: string,
  onStar: (star: StarImport) => ReadonlyMap<string, Assignment> | undefined = () => undefined,
  outer: ReadonlyMap<string, Assignment> = new Map(),
): Module {
  const assignments = new Map<string, Assignment>()
  const starImports: StarImport[] = []
  let open = false
  const frames: Frame[] = []
  const known: Names = { get: (name) => (assignments.get(name) ?? outer.get(name))?.value }
  for (const { indent, tokens } of lines) {
    let sibling: Frame | undefined
    while (frames.length > 0 && indent <= (frames.at(-1)?.indent ?? -1)) sibling = frames.pop()
    const [first] = tokens
    if (!first) continue
    const around = frames.find((frame) => frame.state !== 'taken')?.state ?? 'taken'
    const block = blockState(tokens, sibling?.indent === indent ? sibling : undefined)
    if (block) {
      const last = tokens.at(-1)
      if (last?.text === ':' && last.kind === 'operator')
        frames.push({ indent, state: block, decided: isDebugTest(tokens) })
      else if (block !== 'foreign' && block !== 'skipped') {
        const colon = topLevel(tokens, ':')
        take(tokens.slice(colon + 1), block === 'unclear' || around === 'unclear')
      }
      continue
    }
    if (around === 'skipped' || around === 'foreign') continue
    take(tokens, around === 'unclear')
  }
  return { assignments, starImports, open }

  function take(tokens: readonly Token[], conditional: boolean): void {
    const [first] = tokens
    if (!first) return
    const star = starOf(tokens)
    if (star) {
      include(star, conditional)
      return
    }
    if (first.text === 'include' && tokens[1]?.text === '(') {
      for (const one of included(tokens)) include(one, conditional)
      return
    }
    if (first.text === 'exec' || tokens.some(isForeign)) open = true
    if (tokens.some(isOverlay)) {
      open = true
      for (const [name, one] of assignments) assignments.set(name, { ...one, overlaid: true })
    }
    assign(tokens, conditional)
  }

  function include(star: StarImport | null, conditional: boolean): void {
    // Settings of tests that only tests take in are not those of production.
    if (star && conditional && ofTests.test(star.module)) return
    if (star) starImports.push(star)
    const found = star ? onStar(star) : undefined
    if (!found) open = true
    for (const [name, one] of found ?? []) {
      // Which of two values it is, text does not decide; that of this module stands here at any rate.
      const before = conditional ? assignments.get(name) : undefined
      assignments.set(name, { ...(before ?? one), conditional: one.conditional || conditional })
    }
  }

  /** The files of `include("base.py", optional("local.py"), *others)`; null for one that only running would tell. */
  function included(tokens: readonly Token[]): (StarImport | null)[] {
    return tokens.slice(1).flatMap((token): (StarImport | null)[] => {
      if (token.kind === 'string') return [pathIn(token)]
      if (token.kind !== 'name' || /^(optional|scope|globals)$/.test(token.text)) return []
      const value = known.get(token.text)
      const items = value?.kind === 'list' ? value.items : [value]
      return items.map((item) => {
        if (item?.kind === 'string') return pathIn(item.at)
        return item?.kind === 'computed' && item.path ? pathIn(item.path) : null
      })
    })
  }

  function assign(tokens: readonly Token[], conditional: boolean): void {
    const [first, second] = tokens
    if (first?.kind !== 'name' || !second) return
    const place = { line: first.line, column: first.column, file, conditional }
    if (second.text === '+=' && second.kind === 'operator') {
      const before = assignments.get(first.text)?.value
      const more = evaluate(tokens.slice(2), known)
      const value: Value = (before && joined(before, more)) ?? {
        kind: 'computed',
        keys: more.kind === 'computed' ? more.keys : [],
      }
      assignments.set(first.text, { name: first.text, value, ...place })
      return
    }
    if (second.text === '[' || second.text === '.') {
      // `DATABASES["default"]["CONN_MAX_AGE"] = 60` and `X.append(…)` change what was read.
      const before = assignments.get(first.text)
      if (before) changed(before, tokens)
      return
    }
    const names = new Set([first.text])
    let at = second.text === ':' ? 1 + Math.max(topLevel(tokens.slice(1), '='), 0) : 1
    const isEquals = (token: Token | undefined): boolean => token?.text === '=' && token.kind === 'operator'
    for (let next = tokens[at + 1]; isEquals(tokens[at + 2]) && next?.kind === 'name'; next = tokens[at + 1]) {
      if (tokens[at]?.text !== '=') break
      names.add(next.text)
      at += 2
    }
    if (!isEquals(tokens[at]) || at + 1 >= tokens.length) return
    const value = evaluate(tokens.slice(at + 1), known)
    for (const name of names) {
      const before = assignments.get(name)
      // Two values of which text does not decide: neither is claimed.
      const unclear: Value = conditional && before ? { kind: 'computed', keys: [] } : value
      assignments.set(name, { name, value: unclear, ...place, conditional: conditional && !before })
    }
  }

  function changed(before: Assignment, tokens: readonly Token[]): void {
    const equals = topLevel(tokens, '=')
    const keys = tokens.slice(1, equals).filter((token) => token.kind === 'string')
    if (equals < 0 || keys.length === 0) {
      assignments.set(before.name, { ...before, value: { kind: 'computed', keys: [] } })
      return
    }
    const value = evaluate(tokens.slice(equals + 1), known)
    assignments.set(before.name, { ...before, value: withEntry(before.value, keys, value) })
  }
}

/** The file of a text, or those among which a variable in it chooses; null where text does not show them. */
function pathIn({ text, formatted, line }: Token): StarImport | null {
  if (!formatted) return { module: text, line, isPath: true }
  const module = text.replace(/\{[\w.]+\}/g, '*')
  return /[{}]/.test(module) || module.includes('**') ? null : { module, line, isPath: true, isChoice: true }
}

function withEntry(map: Value, path: readonly Token[], value: Value): Value {
  const [key, ...rest] = path
  if (!key || map.kind !== 'map') return path.length === 0 ? value : { kind: 'computed', keys: [] }
  if (map.entries.length > mostEntries) return { kind: 'computed', keys: [] }
  const isKey = ([one]: readonly [Value, Value]): boolean => one.kind === 'string' && one.value === key.text
  const below = map.entries.find(isKey)?.[1] ?? { kind: 'map' as const, entries: [] }
  const entry = [{ kind: 'string', value: key.text, at: key }, withEntry(below, rest, value)] as const
  return { kind: 'map', entries: [...map.entries.filter((one) => !isKey(one)), entry] }
}

/** Of a map that grows entry by entry. */
const mostEntries = 1000

/** What a line that opens a block means for the lines in it; undefined for a plain statement. */
function blockState(tokens: readonly Token[], sibling: Frame | undefined): Frame['state'] | undefined {
  const [first, second] = tokens
  if (first?.kind !== 'name') return undefined
  switch (first.text) {
    case 'def':
    case 'async':
    case 'class':
    case 'lambda':
      return 'foreign'
    case 'if': {
      if (isDebugTest(tokens)) return second?.text === 'not' ? 'taken' : 'skipped'
      if (second?.text === 'TYPE_CHECKING' || second?.text === '__name__') return 'skipped'
      return 'unclear'
    }
    case 'try':
    case 'finally':
      return topLevel(tokens, ':') === 1 ? 'taken' : undefined
    case 'else':
      if (sibling?.decided) return sibling.state === 'skipped' ? 'taken' : 'skipped'
      return topLevel(tokens, ':') > 0 ? 'unclear' : undefined
    case 'elif':
    case 'except':
    case 'for':
    case 'while':
    case 'with':
      return topLevel(tokens, ':') > 0 ? 'unclear' : undefined
    case 'match':
    case 'case':
      // Names like any other elsewhere.
      return tokens.at(-1)?.text === ':' && topLevel(tokens, '=') < 0 ? 'unclear' : undefined
    default:
      return undefined
  }
}

/** `if DEBUG:` or `if not DEBUG:`. */
function isDebugTest(tokens: readonly Token[]): boolean {
  const test = tokens.slice(1, topLevel(tokens, ':')).map((token) => token.text)
  return tokens[0]?.text === 'if' && /^(not )?DEBUG$/.test(test.join(' '))
}

/** What hands all names to something that may change them. */
function isForeign({ kind, text }: Token, at: number, tokens: readonly Token[]): boolean {
  if (kind !== 'name') return false
  return /^(globals|locals|vars)$/.test(text) && tokens[at + 1]?.text === '('
}

/** A call that loads settings from elsewhere over all that was assigned before. */
function isOverlay({ kind, text }: Token, at: number, tokens: readonly Token[]): boolean {
  return kind === 'name' && /^(Dynaconf|DjangoDynaconf|LazySettings)$/.test(text) && tokens[at + 1]?.text === '('
}

/** `from x import *`. */
function starOf(tokens: readonly Token[]): StarImport | undefined {
  const last = tokens.at(-1)
  const word = tokens.at(-2)
  if (tokens[0]?.text !== 'from' || last?.text !== '*' || word?.text !== 'import') return undefined
  return {
    module: tokens
      .slice(1, -2)
      .map((token) => token.text)
      .join(''),
    line: tokens[0].line,
  }
}

export { PythonFault }
