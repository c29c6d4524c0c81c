/** The environment that a run looks at. */
export interface Environment {
  readonly name: string
  /** Absolute, http or https, without a trailing slash. */
  readonly url?: string
  readonly frontend?: string
  /** Whether TLS ends in front of its nginx; undefined where nobody says so. */
  readonly behindProxy?: boolean
  /** Paths in the place where they are read, in their order: a key of a later one wins. */
  readonly envFiles?: readonly string[]
  /** Text of an env file that came as a value, not as a file. */
  readonly envContent?: string
  /** Hosts that may get secrets besides its own. */
  readonly allowedHosts?: readonly string[]
}
