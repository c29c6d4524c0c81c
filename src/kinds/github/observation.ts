/** What the platform answered, or that it refused. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | Refused

export interface Refused {
  readonly ok: false
  readonly status: number
  /** What it says, as it says it. */
  readonly message: string
  /** Permissions that it names, as it names them. */
  readonly accepted: string | null
}

/** A check run or a commit status. */
export interface SeenCheck {
  /** Grows with time. */
  readonly id: number
  readonly name: string
  /** The short name of an app, or the login of whoever set a status; an app has `[bot]` at the end of its login. */
  readonly source: string | null
  readonly kind: 'run' | 'status'
  /** Tells apart what belongs to different runs of workflows; null for a status. */
  readonly suite: number | null
  /** Its conclusion, or how far it is. */
  readonly state: string
  readonly ended: boolean
  readonly url: string | null
}

export interface SeenPull {
  readonly number: number
  /** The head, hexadecimal. */
  readonly head: string
  readonly author: string
  /** Where its code owners are told: a branch, or a commit where it is merged. */
  readonly base: string
}

export interface SeenReview {
  readonly login: string
  readonly isPerson: boolean
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED` and others, in capitals. */
  readonly state: string
  /** The commit that was looked at, hexadecimal; null where that is gone. */
  readonly commit: string | null
}

export interface SeenReviews {
  /** In the order in which they were given. */
  readonly reviews: Answer<readonly SeenReview[]>
  /** What somebody may do in the repository, such as `write`, by login. */
  readonly permissions: Readonly<Record<string, Answer<string>>>
  /** Null where nobody asks. */
  readonly owners: SeenOwners | null
}

export interface SeenOwners {
  /** Text of CODEOWNERS; null where there is none. */
  readonly file: Answer<string | null>
  /** Paths that the pull request changes, also the former ones of what it renames. */
  readonly paths: Answer<readonly string[]>
  /** Who of the approvers is in a team, by `@organization/team`. */
  readonly teams: Readonly<Record<string, Answer<readonly string[]>>>
}

/** What makes a check required. */
export interface Demand {
  /** In words, such as `ruleset main`. */
  readonly by: string
  /** The check; null where it is a whole workflow. */
  readonly check: string | null
  /** The workflow; null where it is a check. */
  readonly workflow: { readonly path: string; readonly repository: number | null } | null
  /** Id of the app that has to say so; null where anybody may. */
  readonly app: number | null
  /** Who may do without it, in words; null where that was not asked or is not told. */
  readonly bypass: Answer<readonly string[]> | null
}

export interface SeenProtection {
  readonly branch: string
  /** The name of this job's check, where it is asked for and known. */
  readonly own: Answer<string> | null
  readonly rulesets: Answer<readonly Demand[]>
  /** Of the protection of the branch itself, which is older than rulesets. */
  readonly classic: Answer<readonly Demand[]>
}

export interface SeenAlert {
  /** A rule, a package, or a type of secret. */
  readonly what: string
  /** Null where none is told. */
  readonly severity: string | null
}

export type AlertKind = 'code-scanning' | 'dependabot' | 'secret-scanning'

export interface SeenAlerts {
  readonly open: Answer<readonly SeenAlert[]>
  /** Commits that code scanning has looked at, newest first; null for what has no analyses. */
  readonly analysed: Answer<readonly string[]> | null
}

/** Each part is null where nobody asks for it. */
export interface Observation {
  readonly checks: {
    readonly runs: Answer<readonly SeenCheck[]>
    readonly statuses: Answer<readonly SeenCheck[]>
  } | null
  /** The pull request that the commit came by; null where it came by none. */
  readonly pull: Answer<(SeenPull & SeenReviews) | null> | null
  readonly protection: SeenProtection | null
  readonly alerts: Partial<Readonly<Record<AlertKind, SeenAlerts>>>
}
