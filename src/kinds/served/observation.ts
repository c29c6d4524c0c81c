import type { Probe } from '../../check/site/answer.ts'
import type { DebugAnswers } from '../../check/site/debug-pages.ts'
import type { SentCookie } from '../../formats/set-cookie.ts'

/** A key of the env file with the value that its reader gives it. Values go into no finding. */
export interface Declared {
  readonly key: string
  readonly value: string
  /** Path of the env file; null where it came as text. */
  readonly file: string | null
  readonly line: number
  readonly column: number
}

export interface Preflight {
  /** Place of the origin in its list, from 1. */
  readonly index: number
  readonly total: number
  readonly answer: { readonly status: number; readonly allowOrigin: readonly string[] } | { readonly fault: string }
}

/** Where debug pages show, and what the document under a foreign name is answered; null where that was not asked. */
export interface SiteAnswers extends DebugAnswers {
  readonly foreignHost: { readonly name: string; readonly probe: Probe } | null
}

/** What a process was started with, of the keys that the rules know. */
export interface Running {
  /** Where that was seen, such as `the process of shop.service`. */
  readonly source: string
  readonly values: ReadonlyMap<string, string>
}

export interface Observation {
  /** The keys that the rules know, as the env file has them. */
  readonly declared: ReadonlyMap<string, Declared>
  /** Null where no unit was named. */
  readonly running: Running | null
  readonly page: {
    readonly url: string
    readonly status: number
    readonly elsewhere: string | null
    readonly hsts: readonly string[]
    readonly cookies: readonly SentCookie[]
  }
  /** Asked where the debug mode is declared off or hosts are declared. */
  readonly site: SiteAnswers | null
  readonly preflights: readonly Preflight[]
}
