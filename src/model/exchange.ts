/** What a check asked, and what came back. */
export interface Exchange {
  readonly asked: string
  /** Shortened, line by line; null where a finding alone tells it. */
  readonly answered: string | null
}
