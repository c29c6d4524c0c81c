/** One recorded case, compared. */
export interface Outcome {
  /** What is counted together, such as one test of a reference tool. */
  readonly group: string
  readonly id: string
  readonly agrees: boolean
  /** What was recorded and what this project says, for cases that differ. */
  readonly detail: string
}

/** Cases of one corpus file, run through the code that the product runs. */
export interface Suite {
  readonly name: string
  /** Name of the corpus file in the directory that is given. */
  readonly file: string
  /** Least share of agreeing cases, documented deviations left out, in every group. */
  readonly threshold: number
  /** Ids of cases on which this project differs on purpose, by reason; one that ends in `*` is the beginning of ids. */
  readonly deviations: readonly { readonly ids: readonly string[]; readonly reason: string }[]
  run(corpus: unknown): readonly Outcome[] | Promise<readonly Outcome[]>
}
