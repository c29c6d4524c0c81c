/** Where GitHub looks for the file, in this order ("About code owners", CODEOWNERS file location). */
export const ownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** One line of a CODEOWNERS file that GitHub reads. */
export interface OwnersLine {
  /** From 1. */
  readonly line: number
  readonly pattern: string
  /** `@login`, `@org/team` or an address, as written; none where the paths are to have no owner. */
  readonly owners: readonly string[]
}

const owner = /^(?:@[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w.-]*)?|[^\s@]+@[^\s@]+)$/

/**
 * The lines of a CODEOWNERS file in order. What GitHub does not read is left out: patterns with `!` or `[ ]`, an escaped
 * `#`, and lines with something that is no owner.
 * (GitHub documentation, "About code owners", CODEOWNERS syntax.)
 */
export function ownersLines(text: string): OwnersLine[] {
  return text.split(/\r?\n/).flatMap((whole, index) => {
    const [pattern, ...owners] = whole
      .replace(/^#.*|\s#.*/, '')
      .split(/(?<!\\)\s+/)
      .filter((word) => word !== '')
    if (pattern === undefined || /^(?:!|\\#)|[[\]]/.test(pattern)) return []
    return owners.every((one) => owner.test(one)) ? [{ line: index + 1, pattern, owners }] : []
  })
}

/**
 * The owners of a path by the last line that fits it; null where none does.
 * @param path from the top of the repository; with `/` at its end for a directory
 */
export function ownersOf(lines: readonly OwnersLine[], path: string): readonly string[] | null {
  const segments = path.replace(/^(?:\.?\/)+/, '').split('/')
  return lines.findLast(({ pattern }) => fits(patternOf(pattern), segments))?.owners ?? null
}

interface Pattern {
  /** What each name of the path has to be; `**` stands for any names, none included. */
  readonly names: readonly string[]
  /** How much of the path may come after: something, nothing, or anything. */
  readonly after: 'something' | 'nothing' | 'anything'
}

/** The rules of gitignore, but that `docs/*` has nothing to do with what lies deeper. */
function patternOf(text: string): Pattern {
  const bare = text.replaceAll('\\ ', ' ')
  const inner = bare.replace(/^\/|\/$/g, '')
  const isAnchored = bare.startsWith('/') || inner.includes('/')
  const names = inner.split('/')
  const isFlat = isAnchored && names.at(-1) === '*'
  return {
    names: isAnchored ? names : ['**', ...names],
    after: bare.endsWith('/') ? 'something' : isFlat ? 'nothing' : 'anything',
  }
}

function fits({ names, after }: Pattern, path: readonly string[]): boolean {
  // Which of the names may come next, after as much of the path as has been read.
  let next = withSkipped(new Set([0]), names)
  for (let read = 0; ; read++) {
    if (next.has(names.length) && isRest(path.length - read, after)) return true
    const name = path[read]
    if (name === undefined || next.size === 0) return false
    const then = [...next].flatMap((at) => {
      const wanted = names[at]
      if (wanted === undefined) return []
      if (wanted === '**') return [at]
      return name !== '' && isNamed(wanted, name) ? [at + 1] : []
    })
    next = withSkipped(new Set(then), names)
  }
}

/** With those behind a `**`, which may stand for nothing. */
function withSkipped(next: Set<number>, names: readonly string[]): Set<number> {
  for (const at of next) if (names[at] === '**') next.add(at + 1)
  return next
}

function isRest(left: number, after: Pattern['after']): boolean {
  return after === 'anything' || (after === 'something' ? left > 0 : left === 0)
}

/** Whether a name fits a pattern with `*` and `?`; in time that grows with both lengths. */
function isNamed(pattern: string, name: string): boolean {
  let [p, n] = [0, 0]
  let star: { readonly p: number; n: number } | undefined
  while (n < name.length) {
    if (pattern[p] === '*') star = { p: p++, n }
    else if (pattern[p] === '?' || pattern[p] === name[n]) [p, n] = [p + 1, n + 1]
    else if (star) [p, n] = [star.p + 1, ++star.n]
    else return false
  }
  return [...pattern.slice(p)].every((rest) => rest === '*')
}
