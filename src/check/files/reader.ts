import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { questionsIn } from '../question.ts'
import type { FilesAsked } from './questions.ts'
import { type FileKind, readSource, type Source } from './source.ts'

/**
 * Looks at the files of a place for one check. What its questions name may be looked at; of everything else, which only
 * files can name, no more than the bound of `more`, so that no text makes a check read without end.
 */
export class FileReader {
  readonly #place: Place
  readonly #kind: FileKind
  readonly #asked: Set<string>
  readonly #others = new Set<string>()
  readonly #most: number

  constructor(place: Place, kind: FileKind, asked: FilesAsked) {
    this.#place = place
    this.#kind = kind
    this.#asked = new Set(questionsIn(asked).flatMap((question) => ('paths' in question ? question.paths : [])))
    this.#most = asked.more?.atMost ?? 0
  }

  /** True where a path must stay inside the root (the checkout). */
  get confined(): boolean {
    return this.#place.confined
  }

  /** Whether something stands at this path. */
  async isThere(path: string): Promise<boolean> {
    this.#look(path)
    return (await this.#place.stat(path)) !== null
  }

  /** Whether something stands at an absolute path that may lie outside of the root, where nobody looks. */
  isInside(path: string): Promise<boolean> {
    return inside(() => this.isThere(path), false)
  }

  /** As `glob`; nothing where the pattern leads out of the root. */
  globInside(pattern: string): Promise<readonly string[]> {
    return inside(() => this.glob(pattern), [])
  }

  /** Whether git leaves this path out of the checkout; null where that cannot be told. */
  isIgnored(path: string): Promise<boolean | null> {
    return this.#place.ignored(path)
  }

  /** The paths that match a glob, sorted. */
  async glob(pattern: string): Promise<readonly string[]> {
    this.#look(pattern)
    const found = await this.#place.glob(pattern)
    if (this.#asked.has(pattern)) for (const path of found) this.#asked.add(path)
    return found
  }

  /**
   * The text of a file, or null when there is none.
   * @param kind as for `Place.read`
   * @throws ProbeError `<kind>/unparsable` when it is too long, binary or not UTF-8
   */
  read(path: string, kind?: 'env'): Promise<Source | null> {
    this.#look(path)
    return readSource(this.#place, path, `${this.#kind}/unparsable`, kind)
  }

  #look(path: string): void {
    if (this.#asked.has(path) || this.#others.has(path)) return
    if (this.#others.size >= this.#most) {
      throw new ProbeError(`${this.#kind}/unparsable`, 'The files name more files than one check reads', {
        expected: `at most ${this.#most} files besides those that are judged`,
        observed: 'more',
      })
    }
    this.#others.add(path)
  }
}

async function inside<Answer>(look: () => Promise<Answer>, none: Answer): Promise<Answer> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof ProbeError && error.rule === 'file/outside') return none
    throw error
  }
}
