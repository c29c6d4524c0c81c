import type { FileReader } from '../../check/files/reader.ts'
import type { Fault } from '../../formats/fault.ts'
import { isGlob } from '../../formats/glob.ts'
import { type Directive, parseNginx } from '../../formats/nginx/parse.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import type { IncludeNote, Observation } from './observation.ts'

const mostFiles = 200
const deepestInclude = 10
const mostDirectives = 50_000

/** Files that come with nginx's own package and are not kept in a repository. */
const stock =
  /(^|\/)(mime\.types|(fastcgi|uwsgi|scgi|proxy)_params|fastcgi\.conf|koi-(utf|win)|win-utf)$|(^|\/)modules-enabled\/|^\/usr\/share\/nginx\/modules\//

/** Reads main files with everything they include. A main file that another one includes is judged as its part. */
export async function loadNginx(reader: FileReader, mains: readonly string[]): Promise<Observation> {
  const loads: { main: string; directives: Directive[]; loader: Loader }[] = []
  for (const main of mains) {
    const loader = new Loader(reader, directoryOf(main))
    const directives = await loader.file(main, [])
    loads.push({ main, directives, loader })
  }
  const own = loads.filter(({ main }) => !loads.some((other) => other.main !== main && other.loader.included.has(main)))
  const kept = own.length > 0 ? own : loads
  return {
    files: [...new Set(kept.flatMap(({ loader }) => loader.files))],
    directives: kept.flatMap(({ directives }) => directives),
    notes: kept.flatMap(({ loader }) => loader.notes),
    faults: kept.flatMap(({ loader }) => loader.faults),
  }
}

class Loader {
  readonly files: string[] = []
  readonly included = new Set<string>()
  readonly notes: IncludeNote[] = []
  readonly faults: Fault[] = []
  readonly #reader: FileReader
  readonly #directory: string
  #count = 0

  constructor(reader: FileReader, directory: string) {
    this.#reader = reader
    this.#directory = directory
  }

  async file(path: string, chain: readonly string[]): Promise<Directive[]> {
    const source = await this.#reader.read(path)
    if (source === null) {
      this.faults.push({ message: `there is no file ${path}`, file: path })
      return []
    }
    this.files.push(path)
    const { directives, fault } = parseNginx(source.text, path)
    if (fault) this.faults.push(fault)
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
    const note = (kind: IncludeNote['kind']): Directive[] => {
      this.notes.push({ kind, path: written, ...at(directive) })
      return []
    }
    const path = this.#resolve(written)
    if (path === undefined) return note(stock.test(written) ? 'stock' : 'outside')
    const paths = isGlob(path) ? await this.#reader.glob(path) : [path]
    if (paths.length === 0) return note(stock.test(written) ? 'stock' : 'empty-glob')
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
      if (!isGlob(path) && !(await this.#reader.isThere(one))) return note(this.#absent(written))
      this.included.add(one)
      found.push(...(await this.file(one, chain)))
    }
    return found
  }

  #absent(written: string): IncludeNote['kind'] {
    if (stock.test(written)) return 'stock'
    return this.#reader.confined && written.startsWith('/') ? 'outside' : 'missing'
  }

  /** Where an include is read. In a checkout `/etc/nginx` is taken for the directory of the main file. */
  #resolve(written: string): string | undefined {
    if (!written.startsWith('/')) return joinPath(this.#directory, written)
    if (!this.#reader.confined) return joinPath('/', written)
    const inside = /^\/(?:usr\/local\/)?etc\/nginx\/(.+)$/.exec(written)?.[1]
    return inside === undefined ? undefined : joinPath(this.#directory, inside)
  }
}

function at(directive: Directive): { file: string; line: number; column: number } {
  return { file: directive.file, line: directive.line, column: directive.column }
}
