/** Times of one request that was sent many times. */
export interface Measurement {
  /** What was asked, such as `GET /api/`. */
  readonly label: string
  readonly requests: number
  /** How many of them got no answer. */
  readonly unanswered: number
  /** Milliseconds, rising; of many, as many as `mostTimes`, evenly chosen by rank, first and last among them. */
  readonly timesMs: readonly number[]
}

/** The certificate that a host sent. */
export interface Certificate {
  readonly host: string
  readonly issuer: string
  /** ISO 8601, UTC. */
  readonly validUntil: string
}

/** What a check measured, beside what it found. */
export interface Measured {
  readonly measurements?: readonly Measurement[]
  readonly certificates?: readonly Certificate[]
}

/** Times of a measurement that a report keeps: one for each percent. */
export const mostTimes = 101
