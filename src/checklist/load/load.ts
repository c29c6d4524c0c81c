import { isUtf8 } from 'node:buffer'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Origins, parseYaml } from '../../formats/yaml/placed.ts'
import { didYouMean } from '../../words/suggest.ts'
import { mergeChecklists } from '../lay-over.ts'
import { presets } from '../presets/index.ts'
import { ConfigurationError, problem } from '../problems.ts'

const mostBytes = 1024 * 1024
const defaultPaths = ['.github/readiness.yml', '.github/readiness.yaml']

/**
 * Absolute path of the checklist.
 * @throws ConfigurationError where none is named and none is at its usual place
 */
export function locate(options: { readonly cwd: string; readonly config?: string | undefined }): string {
  if (options.config !== undefined) return resolve(options.cwd, options.config)
  const found = defaultPaths
    .map((path) => join(options.cwd, path))
    .find((path) => statSync(path, { throwIfNoEntry: false }))
  if (found) return found
  throw new ConfigurationError([
    problem(
      `there is no checklist at ${defaultPaths.join(' or ')}`,
      'write one, or name another file with `config`; `readiness demo` shows one at work',
    ),
  ])
}

/** The checkout: the working directory, or for a checklist elsewhere the directory that holds its `.github`. */
export function rootOf(path: string, cwd: string): string {
  const way = relative(cwd, path)
  if (!way.startsWith('..') && !isAbsolute(way)) return cwd
  const directory = dirname(path)
  return basename(directory) === '.github' ? dirname(directory) : directory
}

/** The path as shown: relative where it lies below the working directory. */
export function showPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  return (way.startsWith('..') || isAbsolute(way) ? path : way || '.').split(sep).join('/')
}

/** One problem at the start of a file. */
export function failure(message: string, file: string, suggestion?: string): ConfigurationError {
  return new ConfigurationError([
    { message, location: { file, line: 1, column: 1 }, ...(suggestion && { suggestion }) },
  ])
}

/**
 * The text of a file.
 * @throws ConfigurationError where its bytes are not UTF-8: read otherwise, some of it would be lost without a word
 */
export function textOfBytes(bytes: Buffer, shown: string): string {
  if (!isUtf8(bytes) || bytes.includes(0))
    throw failure(`${shown} is not UTF-8 text`, shown, 'save it as UTF-8; some editors and shells write UTF-16')
  return bytes.toString('utf8')
}

/** Bytes of a file of at most 1 MiB. */
export function readBounded(path: string, shown: string): Buffer {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw failure(`there is no file ${shown}`, shown)
  if (!stats.isFile()) throw failure(`${shown} is not a file`, shown)
  if (stats.size > mostBytes) throw failure(`${shown} has ${stats.size} bytes; the most is ${mostBytes}`, shown)
  return readFileSync(path)
}

/** Reads a file and lays it over what it extends. `sources` collects the texts. */
export function load(
  path: string,
  shown: string,
  origins: Origins,
  sources: string[],
  root: string,
  chain: readonly string[] = [],
): { data: unknown; bytes: Buffer } {
  const bytes = readBounded(path, shown)
  const data = parse(textOfBytes(bytes, shown), shown, origins, sources)
  return { data: withExtended(data, origins, sources, root, [...chain, path]), bytes }
}

function parse(text: string, shown: string, origins: Origins, sources: string[]): unknown {
  sources.push(text)
  const { data, problems } = parseYaml(text, shown, origins)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return data
}

function withExtended(
  data: unknown,
  origins: Origins,
  sources: string[],
  root: string,
  chain: readonly string[],
): unknown {
  const list = data !== null && typeof data === 'object' && 'extends' in data ? data.extends : undefined
  if (!Array.isArray(list)) return data
  let base: unknown
  for (const [index, name] of list.entries()) {
    if (typeof name !== 'string') continue
    const refuse = (message: string): ConfigurationError => {
      const location = origins.locate(list, [String(index)])
      return new ConfigurationError([{ message, ...(location && { location }) }])
    }
    const next = extended(name, refuse, origins, sources, root, chain)
    base = base === undefined ? next : mergeChecklists(base, next, origins)
  }
  return base === undefined ? data : mergeChecklists(base, data, origins)
}

function extended(
  name: string,
  refuse: (message: string) => ConfigurationError,
  origins: Origins,
  sources: string[],
  root: string,
  chain: readonly string[],
): unknown {
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
  if (preset !== undefined) return parse(preset, `preset ${name}`, origins, sources)
  if (!/[./]/.test(name))
    throw refuse(`unknown preset "${name}"${didYouMean(name, Object.keys(presets))}; a file is named with its path`)
  const path = resolve(root, name)
  if (relative(root, path).startsWith('..')) throw refuse(`"${name}" leads out of the repository`)
  if (chain.includes(path) || chain.length > 5) throw refuse(`"${name}" extends itself`)
  const real = statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : undefined
  if (real === undefined) throw refuse(`there is no file ${name}`)
  if (relative(realpathSync(root), real).startsWith('..')) throw refuse(`"${name}" leads out of the repository`)
  const { data } = load(path, name, origins, sources, root, chain)
  if (data === null || typeof data !== 'object' || Array.isArray(data)) throw refuse(`${name} holds no checklist`)
  return data
}

/** Text of a regular file of at most 1 MiB, or undefined. */
export function textOfFile(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size <= mostBytes ? readFileSync(path, 'utf8') : undefined
}
