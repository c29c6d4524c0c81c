/** Protocols that begin in the clear and are asked to go on over TLS, with their usual ports. */
export const startTlsPorts = { smtp: 587, imap: 143, postgres: 5432, ldap: 389 } as const
export type StartTls = keyof typeof startTlsPorts
