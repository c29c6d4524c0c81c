import { Positions } from './positions.ts'

/** The programs that load env files; each reads the same text in its own way. */
export const dialects = [
  'python-dotenv',
  'django-environ',
  'django-environ-0.11',
  'python-decouple',
  'compose',
  'docker-run',
  'dotenv',
  'phpdotenv',
  'ruby-dotenv',
  'shell',
  'systemd',
] as const

export type Dialect = (typeof dialects)[number]

/** A variable as the reader sets it. Lines and columns count from 1 and point at the key. */
export interface Entry {
  readonly key: string
  /** null: declared without a value, or a value that only execution could tell. */
  readonly value: string | null
  readonly line: number
  readonly column: number
}

export type FaultCode =
  | 'syntax'
  | 'unterminated-quote'
  | 'no-equals'
  | 'bad-key-name'
  | 'space-around-equals'
  | 'command'
  | 'expansion'
  | 'space-in-value'
  | 'escape'
  | 'too-long'

/** Text that the reader drops or stumbles over. Never holds a value. */
export interface Fault {
  readonly code: FaultCode
  readonly line: number
  readonly column: number
  /** The key, where one can be told. */
  readonly key?: string
}

export interface Reading {
  readonly dialect: Dialect
  /** In the order of the file, duplicates included; the last of a key wins. */
  readonly entries: readonly Entry[]
  readonly faults: readonly Fault[]
  /** The reader reports an error: the application does not start, or not with this file. */
  readonly refused: boolean
}

export interface ReadOptions {
  /** Variables that are set before the file is read; none by default. */
  readonly environment?: Readonly<Record<string, string>>
  /** Whether `$` expressions are replaced where the reader does so; true by default. Nothing is ever executed. */
  readonly expand?: boolean
}

/** Longest text that expansion may make of one file, in characters. */
export const mostExpanded = 256 * 1024

/** An expansion that the reader refuses, or that would grow without bound. */
export class ExpansionError extends Error {}

/** Collects what a reader finds. */
export class Recorder {
  readonly entries: Entry[] = []
  readonly faults: Fault[] = []
  refused = false
  readonly #dialect: Dialect
  readonly #positions: Positions
  readonly #environment: Readonly<Record<string, string>>
  /** What is set so far; made for the first expansion that asks, which most files have none of. */
  #values: Map<string, string> | null = null
  #expanded = 0

  constructor(dialect: Dialect, text: string, environment: Readonly<Record<string, string>> = {}) {
    this.#dialect = dialect
    this.#positions = new Positions(text)
    this.#environment = environment
  }

  set(key: string, value: string | null, offset: number): void {
    const { line, column } = this.#positions.at(offset)
    this.entries.push({ key, value, line, column })
    if (value !== null) this.#values?.set(key, value)
  }

  fault(code: FaultCode, offset: number, key?: string): void {
    this.faults.push({ code, ...this.#positions.at(offset), ...(key === undefined ? {} : { key }) })
  }

  refuse(code: FaultCode, offset: number, key?: string): void {
    this.refused = true
    this.fault(code, offset, key)
  }

  /** What is set so far. */
  lookup(name: string): string | undefined {
    if (this.#values === null) {
      this.#values = new Map(Object.entries(this.#environment))
      for (const { key, value } of this.entries) if (value !== null) this.#values.set(key, value)
    }
    return this.#values.get(name)
  }

  /** @throws ExpansionError when the file as a whole grows beyond the bound. */
  spend(text: string): string {
    this.#expanded += text.length
    if (this.#expanded > mostExpanded) throw new ExpansionError()
    return text
  }

  reading(): Reading {
    return { dialect: this.#dialect, entries: this.entries, faults: this.faults, refused: this.refused }
  }
}

/** A key with the characters that every reader takes. */
export const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Best guess why a line that should be an assignment is none. */
export function faultOfLine(line: string): { code: FaultCode; key?: string } {
  const equals = line.indexOf('=')
  if (equals < 0) return { code: 'no-equals' }
  const name = line.slice(0, equals)
  const key = name.trim().replace(/^export\s+/, '')
  if (!plainKey.test(key)) return { code: 'bad-key-name' }
  return { code: name.trimEnd() === name ? 'syntax' : 'space-around-equals', key }
}
