/** What is known of one path. Times are milliseconds since the epoch, sizes bytes. */
export interface FileFacts {
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'other'
  /** Permission bits, such as 0o600. */
  readonly mode: number
  readonly size: number
  readonly modifiedMs: number
  /** Whether the one who runs the checks may write it. */
  readonly writable: boolean
  readonly owner?: string
}

export interface RunResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  /** An output was longer than the bound and was cut. */
  readonly truncated: boolean
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
  /** The first `maxBytes` bytes, or null when there is none. `truncated` tells that there is more. */
  read(path: string, maxBytes: number): Promise<{ readonly bytes: Buffer; readonly truncated: boolean } | null>
  /** Paths that match a glob (`*`, `?`, `**`, `[…]`, `{a,b}`), sorted, at most 10,000. */
  glob(pattern: string): Promise<readonly string[]>
  /** Whether git tracks the path; null outside a git work tree. */
  tracked(path: string): Promise<boolean | null>
  /** Runs an argument list without a shell. */
  run(argv: readonly string[], options: RunOptions): Promise<RunResult>
}
