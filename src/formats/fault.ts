/** A place in a file that could not be understood. */
export interface Fault {
  readonly message: string
  readonly file: string
  readonly line?: number
  readonly column?: number
}
