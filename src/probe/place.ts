/** What is known of one path. Times are milliseconds since the epoch, sizes bytes. */
export interface FileFacts {
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'other'
  /** Permission bits, such as 0o600. */
  readonly mode: number
  readonly size: number
  readonly modifiedMs: number
  /** Whether the one who looks may write it. */
  readonly writable: boolean
  /** Name of the account, or its number where it has no name. */
  readonly owner: string
}

export interface RunResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  /** An output was longer than the bound and was cut. */
  readonly truncated: boolean
  /** It was ended, with all it had started, since its time was over. */
  readonly timedOut: boolean
  readonly durationMs: number
}

export interface RunOptions {
  readonly timeoutMs: number
  /** Bytes kept of each stream; the rest is read and thrown away. */
  readonly maxBytes: number
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly signal?: AbortSignal
}

export interface VerifyOptions {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/** What reading a file from its first byte to its last showed. */
export interface Integrity {
  /** Format by the first bytes. */
  readonly format: ArchiveFormat
  /** Why the archive is damaged, or null. */
  readonly damage: string | null
  /** First bytes inside, at most 512. */
  readonly head: Buffer
  /** Last bytes inside, at most 4096. */
  readonly tail: Buffer
}

export type ArchiveFormat = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'zip' | 'tar' | 'pg_dump' | 'plain'

/**
 * A machine's files and commands: this checkout or a server over ssh.
 * Relative paths start at the checkout or at the server's `directory`.
 * Every method throws `ProbeError` when it could not ask; an absent path is an answer, not an error.
 */
export interface Place {
  /** `checkout` or the server's name. */
  readonly name: string
  /** True where a path must stay inside the root (the checkout). */
  readonly confined: boolean
  /** Facts of the path itself (`lstat`) or null when there is none. */
  stat(path: string): Promise<FileFacts | null>
  /**
   * Facts of all that stands at a path or fits a glob, by path, names that begin with a dot included. Links are followed
   * unless they are asked for themselves; what is a symlink all the same leads nowhere. More than 10,000 are an error.
   */
  find(pattern: string, options?: { readonly links?: 'follow' | 'keep' }): Promise<readonly FileFacts[]>
  /**
   * The first `maxBytes` bytes, or null when there is none. `truncated` tells that there is more.
   * @param kind what the reader takes the text for, where name and content need not tell it; decides what is masked
   */
  read(
    path: string,
    maxBytes: number,
    kind?: 'env',
  ): Promise<{ readonly bytes: Buffer; readonly truncated: boolean } | null>
  /** Paths that match a glob (`*`, `?`, `**`, `[…]`, `{a,b}`) as a shell reads it, which leaves hidden names out; sorted. */
  glob(pattern: string): Promise<readonly string[]>
  /** SHA-256 of a file, lower-case hexadecimal. */
  sha256(path: string, options: VerifyOptions): Promise<string>
  /** Reads a file through and says whether it is whole. */
  verify(path: string, options: VerifyOptions): Promise<Integrity>
  /** Whether git tracks the path; null outside a git work tree. */
  tracked(path: string): Promise<boolean | null>
  /** Whether rules of git leave the path out; null outside a git work tree, and on a server. */
  ignored(path: string): Promise<boolean | null>
  /** Runs an argument list without a shell. */
  run(argv: readonly string[], options: RunOptions): Promise<RunResult>
}
