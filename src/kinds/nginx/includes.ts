import type { FileReader } from '../../check/files/reader.ts'
import type { Fault } from '../../formats/fault.ts'
import { isGlob } from '../../formats/glob.ts'
import { type Directive, parseNginx } from '../../formats/nginx/parse.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { aroundOf } from './around.ts'
import { candidates } from './candidates.ts'
import type { Content, IncludeNote, Observation } from './observation.ts'
import { stockText } from './stock.ts'

const mostFiles = 200
const deepestInclude = 10
const mostDirectives = 50_000

/** What need not be kept with the main file: absolute paths, those of a variable, and directories that a server fills. */
const elsewhere = /^\/|^(\.\/)?(conf\.d|sites-(enabled|available)|vhosts?(\.d)?|modules-enabled)\/|[$<{]/

/** Reads main files with everything they include. A main file that another one includes is judged as its part. */
export async function loadNginx(reader: FileReader, mains: readonly string[]): Promise<Observation> {
  const around = await aroundOf(reader, mains)
  const loads: { main: string; directives: Directive[]; loader: Loader }[] = []
  for (const main of mains) {
    const loader = new Loader(reader, main, around.contents)
    const directives = await loader.file(main, [])
    loads.push({ main, directives, loader })
  }
  const own = loads.filter(({ main }) => !loads.some((other) => other.main !== main && other.loader.included.has(main)))
  const kept = own.length > 0 ? own : loads
  return {
    files: [...new Set(kept.flatMap(({ loader }) => loader.files))],
    directives: kept.flatMap(({ directives }) => directives),
    notes: kept.flatMap(({ loader }) => loader.notes),
    around,
    faults: kept.flatMap(({ loader }) => loader.faults),
  }
}

class Loader {
  readonly files: string[] = []
  readonly included = new Set<string>()
  readonly notes: IncludeNote[] = []
  readonly faults: Fault[] = []
  readonly #reader: FileReader
  readonly #main: string
  readonly #directory: string
  readonly #contents: readonly Content[]
  #count = 0

  constructor(reader: FileReader, main: string, contents: readonly Content[]) {
    this.#reader = reader
    this.#main = main
    this.#directory = directoryOf(main)
    this.#contents = contents
  }

  async file(path: string, chain: readonly string[]): Promise<Directive[]> {
    const source = await this.#reader.read(path)
    if (source === null) {
      this.faults.push({ message: `there is no file ${path}`, file: path })
      return []
    }
    this.files.push(path)
    const { directives, fault } = parseNginx(source.text, path)
    if (fault)
      this.faults.push(isTemplate(source.text) ? { ...fault, message: `${fault.message}; ${asTemplate}` } : fault)
    return this.#expand(directives, [...chain, path])
  }

  async #expand(directives: readonly Directive[], chain: readonly string[]): Promise<Directive[]> {
    const expanded: Directive[] = []
    for (const directive of directives) {
      if (++this.#count > mostDirectives) {
        if (this.#count === mostDirectives + 1) {
          this.faults.push({ message: `more than ${mostDirectives} directives in all`, ...at(directive) })
        }
        break
      }
      if (directive.name === 'include' && !directive.block) expanded.push(...(await this.#include(directive, chain)))
      else if (directive.block) expanded.push({ ...directive, block: await this.#expand(directive.block, chain) })
      else expanded.push(directive)
    }
    return expanded
  }

  async #include(directive: Directive, chain: readonly string[]): Promise<Directive[]> {
    const written = directive.args[0]?.text
    if (written === undefined || directive.args.length > 1) {
      this.faults.push({ message: 'invalid number of arguments in "include"', ...at(directive) })
      return []
    }
    const paths = await this.#find(written)
    if (paths.length === 0) return this.#unread(directive, written)
    const found: Directive[] = []
    for (const one of paths) {
      if (chain.includes(one) || chain.length > deepestInclude || this.files.length >= mostFiles) {
        this.faults.push({
          message: chain.includes(one)
            ? `${one} includes itself`
            : `includes nested deeper than ${deepestInclude} or more than ${mostFiles} files`,
          ...at(directive),
        })
        return found
      }
      this.included.add(one)
      found.push(...(await this.file(one, chain)))
    }
    return found
  }

  /** What stands for an include that was not read: what a package says there, or the include, which may say anything. */
  #unread(directive: Directive, written: string): Directive[] {
    const stock = stockText(written)
    this.notes.push({ kind: stock === undefined ? this.#absent(written) : 'stock', path: written, ...at(directive) })
    if (stock === undefined) return [directive]
    return parseNginx(stock, directive.file).directives.map((one) => ({ ...one, ...at(directive) }))
  }

  #absent(written: string): IncludeNote['kind'] {
    if (this.#reader.confined && elsewhere.test(written)) return 'outside'
    return isGlob(written) ? 'empty-glob' : 'missing'
  }

  /** The files that an include names. Those of a checkout are looked for where they may lie in it. */
  async #find(written: string): Promise<readonly string[]> {
    const path = joinPath(this.#directory, written)
    if (!this.#reader.confined) return this.#present(path)
    if (!written.startsWith('/')) {
      const found = await this.#present(path)
      return found.length > 0 ? found : this.#mapped(joinPath('/etc/nginx', written))
    }
    return this.#mapped(path)
  }

  async #mapped(path: string): Promise<readonly string[]> {
    const { put, usual } = candidates(path, this.#directory, this.#contents)
    const there = (await Promise.all(put.map((one) => this.#present(one)))).flat()
    if (there.length > 0) return [...new Set(there)]
    for (const one of usual) {
      const found = await this.#present(one)
      const kept =
        isGlob(one) && !isGlob(directoryOf(one)) && !one.includes('conf.d/') ? await this.#parts(found) : found
      if (kept.length > 0) return kept
    }
    return []
  }

  async #present(path: string): Promise<readonly string[]> {
    if (isGlob(path)) return (await this.#reader.globInside(path)).filter((one) => one !== this.#main)
    const inside = this.#reader.confined ? await this.#reader.isInside(path) : await this.#reader.isThere(path)
    return inside ? [path] : []
  }

  /** Of files that only lie near, those that say something for the http block. */
  async #parts(paths: readonly string[]): Promise<readonly string[]> {
    const texts = await Promise.all(paths.map((path) => this.#reader.read(path)))
    return paths.filter((path, index) => {
      const names = parseNginx(texts[index]?.text ?? '', path).directives.map(({ name }) => name)
      return names.some((name) => /^(server|upstream|map)$/.test(name))
    })
  }
}

const asTemplate = 'it is a template, and has to be judged as it is filled in'

/** Whether a text has the marks of Jinja, Go templates or ERB. */
function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%/.test(text)
}

function at(directive: Directive): { file: string; line: number; column: number } {
  return { file: directive.file, line: directive.line, column: directive.column }
}
