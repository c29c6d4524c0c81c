/** A run as the platform that hosts its repository knows it. */
export interface HostedRun {
  /** Address of the REST API, without a slash at its end. */
  readonly api: string
  /** `owner/name`. */
  readonly repository: string
  /** The number that the platform gave the repository; null where it is not told. */
  readonly id: number | null
  /** The commit whose checks count, hexadecimal: of a pull request its head, and not the merge that is checked out. */
  readonly commit: string
  /** The commit that the platform names, which is checked out; of a pull request a merge with its base. */
  readonly merge: string
  /** The pull request that the run is about, also from the queue of merges. */
  readonly pull: number | null
  /** The branch that the pull request is to go to, else the one that the run is on, else the default one. */
  readonly branch: string | null
  /** The full name of what the run is on, such as `refs/heads/main`. */
  readonly ref: string | null
  readonly job: OwnJob
  /** Why this run gets no secrets from its platform, in words, or null. */
  readonly withoutSecrets: string | null
}

/** The job that the gate runs in, as far as it knows itself. */
export interface OwnJob {
  /** Id of its check run. */
  readonly checkRun: number | null
  /** Its key in the workflow, which is its name as well where it has no other. */
  readonly key: string | null
  /** Path of its workflow with the repository before it, such as `owner/name/.github/workflows/gate.yml`. */
  readonly workflow: string | null
  /** Id of the run that it is one job of. */
  readonly run: string | null
}
