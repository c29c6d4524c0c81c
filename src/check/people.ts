/** What the platform of the repository knows of people. */
export interface People {
  /** Logins of who runs this and of who made the deployment; none where the run does not tell. */
  readonly deployers: readonly string[]
  /**
   * Login of a commit's author; null where no account has its address, undefined where this run cannot ask.
   * @throws ProbeError where the token may not read it
   */
  authorOf(commit: string): Promise<string | null | undefined>
  /**
   * Whether a login is in a team, `org/team`.
   * @throws ProbeError where this run cannot ask, or its token may not read it
   */
  isMember(team: string, login: string): Promise<boolean>
  /**
   * Who owns a path by CODEOWNERS, that of the base on a pull request: `@login`, `@org/team`, addresses.
   * @param path from the working directory; null for the checklist itself
   * @throws ProbeError where there is no CODEOWNERS, or it cannot be read
   */
  ownersOf(path: string | null): Promise<readonly string[]>
}
