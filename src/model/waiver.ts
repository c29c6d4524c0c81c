/** A dated, approved exception, as written in waivers.yml. */
export interface Waiver {
  readonly item: string
  /** Full rule id, such as `headers/hsts`; without one the waiver covers the item. */
  readonly rule?: string
  readonly reason: string
  readonly approvedBy: string
  readonly expires: string
  readonly issue?: string
}

/** A waiver as the report shows it. */
export interface WaiverResult {
  readonly rule: string | null
  readonly reason: string
  readonly approvedBy: string
  /** `YYYY-MM-DD`, valid through the end of that day, UTC. */
  readonly expires: string
  readonly issue: string | null
  /** `unneeded`: what it excuses was met without it. */
  readonly state: 'active' | 'ending' | 'expired' | 'unneeded'
}
