/**
 * A pattern for paths: `*` and `?` within a name, `[…]`, `{a,b}`, and `**` for any directories. As in a shell, except that
 * nothing but a pattern that names them looks into `.git` and `node_modules`.
 */
export interface PathPattern {
  /** The directory before the first part with a wildcard; empty where relative paths start. */
  readonly directory: string
  readonly parts: readonly Part[]
  /** Whether it has `**`; links to directories are not followed then, since they may lead in a circle. */
  readonly isDeep: boolean
}

/** One part between two slashes. */
interface Part {
  readonly text: string
  /** Any directories, none included. */
  readonly isAny: boolean
  readonly tokens: readonly Token[]
}

/** A character, `*` and `?` among them, or a class of characters. */
type Token = string | CharacterClass

interface CharacterClass {
  readonly negated: boolean
  /** First and last code point of each range. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** Whether names that begin with a dot are seen by wildcards, which a shell leaves out. */
export interface PathGlobOptions {
  readonly hidden: boolean
}

/** Patterns that one with braces may stand for at most. */
const mostPatterns = 1000
const ownByTools = new Set(['.git', 'node_modules'])

/** What a pattern stands for, with braces written out. @throws RangeError where that is too much */
export function pathPatterns(text: string): PathPattern[] {
  return braces(text).map((one) => {
    const parts = one.replace(/(?<=[^/])\/+$|(?<=^\/)\/+$/, '').split('/')
    const first = parts.findIndex((part) => hasWildcard(part))
    const at = first < 0 ? parts.length - 1 : first
    const directory = parts.slice(0, at).join('/')
    const rest = parts.slice(at).map(partOf)
    const isAbsolute = one.startsWith('/')
    return {
      directory: directory === '' && isAbsolute ? '/' : directory,
      parts: rest,
      isDeep: rest.some(({ isAny }) => isAny),
    }
  })
}

/** The path of a name below the directory of a pattern or another path. */
export function below(directory: string, name: string): string {
  return directory === '' || directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`
}

/** Where matching may stand after some names: indexes of parts, the number of parts where all of them fit. */
export type Positions = ReadonlySet<number>

/**
 * The same as patterns of a POSIX shell, which may fit more. A wildcard there does not fit a leading dot, so that each part
 * which begins with one is written with a dot as well.
 */
export function shellPatterns({ directory, parts }: PathPattern, { hidden }: PathGlobOptions): string[] {
  let all = [directory]
  for (const { text, tokens } of parts) {
    const [first] = tokens
    const rest = text.slice(typeof first === 'object' ? text.indexOf(']', 2) + 1 : 1)
    const ways =
      !hidden || first === undefined || !isWildcard(first)
        ? [text]
        : first === '*'
          ? [text, `.${text}`, rest]
          : [text, `.${rest}`]
    all = all.flatMap((before) => ways.filter((way) => way !== '').map((way) => below(before, way)))
    if (all.length > mostPatterns) throw new RangeError(`a pattern that stands for more than ${mostPatterns} patterns`)
  }
  return all
}

/** The directories that a shell lists for these patterns, shortest first, as patterns themselves. */
export function listedDirectories(patterns: readonly string[]): string[] {
  const all = new Set<string>()
  for (const pattern of patterns) {
    const parts = pattern.split('/')
    for (const [at, part] of parts.entries())
      if (hasWildcard(part)) all.add(parts.slice(0, at).join('/') || (pattern.startsWith('/') ? '/' : '.'))
  }
  return [...all].sort((a, b) => a.length - b.length)
}

/** Before any name. */
export function start(pattern: PathPattern): Positions {
  return closed(pattern, [0])
}

/** After one more name. Empty where nothing below fits. */
export function step(pattern: PathPattern, from: Positions, name: string, { hidden }: PathGlobOptions): Positions {
  const next: number[] = []
  for (const at of from) {
    const part = pattern.parts[at]
    if (part === undefined) continue
    if (part.isAny) {
      if (isSeen(name, hidden)) next.push(at, ...(isLast(pattern, at) ? [at + 1] : []))
    } else if (fits(part, name, hidden)) next.push(at + 1)
  }
  return closed(pattern, next)
}

/** Whether all parts fit. */
export function isWhole(pattern: PathPattern, positions: Positions): boolean {
  return positions.has(pattern.parts.length)
}

/** Whether something below may fit. */
export function goesOn(pattern: PathPattern, positions: Positions): boolean {
  return [...positions].some((at) => at < pattern.parts.length)
}

/** Whether a path, written as its pattern begins, fits. */
export function fitsPath(pattern: PathPattern, path: string, options: PathGlobOptions): boolean {
  const prefix = pattern.directory === '' ? '' : below(pattern.directory, '')
  if (!path.startsWith(prefix)) return false
  let positions = start(pattern)
  for (const name of path.slice(prefix.length).split('/')) positions = step(pattern, positions, name, options)
  return isWhole(pattern, positions)
}

/** `**` stands for no directory as well, except at the end. */
function closed(pattern: PathPattern, from: readonly number[]): Positions {
  const all = new Set(from)
  for (const at of all) if (pattern.parts[at]?.isAny && !isLast(pattern, at)) all.add(at + 1)
  return all
}

function isLast({ parts }: PathPattern, at: number): boolean {
  return at === parts.length - 1
}

function fits({ text, tokens }: Part, name: string, hidden: boolean): boolean {
  if (!tokens.some(isWildcard)) return text === name
  return isSeen(name, hidden || text.startsWith('.')) && fitsTokens(tokens, [...name])
}

/** Whether wildcards see a name at all. */
function isSeen(name: string, hidden: boolean): boolean {
  if (name === '' || name === '.' || name === '..' || ownByTools.has(name)) return false
  return hidden || !name.startsWith('.')
}

/** Goes back to the last star alone, so that the time is bounded by the product of the lengths. */
function fitsTokens(tokens: readonly Token[], name: readonly string[]): boolean {
  let [token, at, star, resume] = [0, 0, -1, 0]
  while (at < name.length) {
    const one = tokens[token]
    if (one === '*') {
      star = token++
      resume = at
    } else if (one !== undefined && fitsCharacter(one, name[at] ?? '')) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++resume
    } else return false
  }
  while (tokens[token] === '*') token++
  return token === tokens.length
}

function fitsCharacter(token: Token, character: string): boolean {
  if (token === '?') return true
  if (typeof token === 'string') return token === character
  const code = character.codePointAt(0) ?? 0
  return token.ranges.some(([first, last]) => code >= first && code <= last) !== token.negated
}

function hasWildcard(part: string): boolean {
  return tokensOf([...part]).some(isWildcard)
}

function isWildcard(token: Token): boolean {
  return token === '*' || token === '?' || typeof token !== 'string'
}

function partOf(text: string): Part {
  return { text, isAny: text === '**', tokens: tokensOf([...text]) }
}

function tokensOf(characters: readonly string[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    const group = character === '[' ? classAt(characters, at) : undefined
    if (group) {
      tokens.push(group.token)
      at = group.end
    } else if (character === '*') {
      if (tokens.at(-1) !== '*') tokens.push('*')
    } else tokens.push(character)
  }
  return tokens
}

/** A class that begins at `[`; undefined where it never ends, so that the bracket stands for itself. */
function classAt(characters: readonly string[], open: number): { token: CharacterClass; end: number } | undefined {
  let at = open + 1
  const negated = characters[at] === '!' || characters[at] === '^'
  if (negated) at++
  const end = characters.indexOf(']', at + 1)
  if (end < 0) return undefined
  const ranges: [number, number][] = []
  for (; at < end; at++) {
    const first = characters[at]?.codePointAt(0) ?? 0
    const isRange = characters[at + 1] === '-' && at + 2 < end
    ranges.push([first, isRange ? (characters[at + 2]?.codePointAt(0) ?? 0) : first])
    if (isRange) at += 2
  }
  return { token: { negated, ranges }, end }
}

/** A pattern with every `{a,b}` written out. */
function braces(text: string): string[] {
  const done = new Set<string>()
  const open = new Set([text])
  for (const one of open) {
    const choice = choiceIn(one)
    if (choice === undefined) done.add(one)
    else for (const word of choice.words) open.add(`${choice.before}${word}${choice.after}`)
    if (open.size > 2 * mostPatterns) throw new RangeError(`braces that stand for more than ${mostPatterns} patterns`)
  }
  return [...done]
}

/** The first pair of braces with a comma and no other braces in it. */
function choiceIn(text: string): { before: string; words: string[]; after: string } | undefined {
  for (let close = text.indexOf('}'); close >= 0; close = text.indexOf('}', close + 1)) {
    const open = text.lastIndexOf('{', close)
    const words = text.slice(open + 1, close).split(',')
    if (open >= 0 && words.length > 1 && !text.slice(open + 1, close).includes('}'))
      return { before: text.slice(0, open), words, after: text.slice(close + 1) }
  }
  return undefined
}
