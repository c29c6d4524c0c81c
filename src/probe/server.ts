/** A machine that is reached over ssh. */
export interface ServerConfig {
  /** `user@host`. */
  readonly ssh: string
  /** Text of a private key. */
  readonly key?: string | undefined
  /** Path of a known_hosts file, relative to the checkout, or its lines. */
  readonly 'known-hosts'?: string | undefined
  /** Absolute. */
  readonly directory?: string | undefined
  readonly port: number
  /** `user@host` or `user@host:port`. */
  readonly jump?: string | undefined
  /** Milliseconds for the connection to come about. */
  readonly timeout: number
}
