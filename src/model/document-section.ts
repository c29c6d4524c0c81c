/** A section of the team's own document. */
export interface DocumentSection {
  readonly title: string
  /** Markdown. */
  readonly text: string
}
