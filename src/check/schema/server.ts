import { z } from 'zod'
import type { ServerConfig } from '../../probe/server.ts'
import { port, strict, wait } from './fields.ts'

const account = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])$/
const jump = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/

/** One entry of `servers`: a machine on which commands run and files are read, over ssh. */
export const serverSchema = (): z.ZodType<ServerConfig> =>
  strict({
    ssh: z.string().regex(account, 'expected user@host; the port has a key of its own').meta({
      title: '`user@host`',
      description: 'Account and machine; the port has a key of its own',
    }),
    key: z.string().min(1).optional().meta({
      title: 'text of a private key without a passphrase',
      description: 'What the login is made with; give it as a secret',
      without: 'keys and agent of the account that runs the gate',
    }),
    'known-hosts': z.string().trim().min(1).optional().meta({
      title: 'path, or the lines themselves',
      description: 'Host keys to believe; an unknown or changed one ends the connection',
      without: 'known hosts of the account that runs the gate',
    }),
    directory: z.string().startsWith('/', 'expected an absolute path').optional().meta({
      title: 'absolute path',
      description: 'Where relative paths and commands start',
      without: 'home of the account',
    }),
    port: port.default(22).meta({ description: 'Port of the ssh server' }),
    jump: z.string().regex(jump, 'expected user@host or user@host:port').optional().meta({
      title: '`user@host` or `user@host:port`',
      description: 'A machine through which the connection goes, logged in to with the same key',
    }),
    timeout: wait.default(10_000).meta({ description: 'Time for the connection to come about' }),
  })

export type { ServerConfig }
