/** Lines and columns count from 1. `file` is relative to the checkout, with forward slashes. */
export interface Location {
  readonly file: string
  readonly line?: number
  readonly column?: number
}
