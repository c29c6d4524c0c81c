import { z } from 'zod'
import type { ServerConfig } from '../../probe/server.ts'
import { port, strict, wait } from './fields.ts'

const account = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])$/
const jump = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/

/** One entry of `servers`: a machine on which commands run and files are read, over ssh. */
export const serverSchema: z.ZodType<ServerConfig> = strict({
  ssh: z.string().regex(account, 'expected user@host; the port has a key of its own'),
  /** Text of a private key without a passphrase, usually a secret. Without it: the keys and agent of the one who runs the gate. */
  key: z.string().min(1).optional(),
  /** Path of a known_hosts file, or its lines. Without it: the known hosts of the one who runs the gate. */
  'known-hosts': z.string().trim().min(1).optional(),
  /** Where relative paths start; the default is the account's home. */
  directory: z.string().startsWith('/', 'expected an absolute path').optional(),
  port: port.default(22),
  /** A machine through which the connection goes, logged in to with the same key. */
  jump: z.string().regex(jump, 'expected user@host or user@host:port').optional(),
  /** Time for the connection to come about. */
  timeout: wait.default(10_000),
})

export type { ServerConfig }
