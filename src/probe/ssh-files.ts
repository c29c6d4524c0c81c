import { readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { codeOf, ProbeError } from './error.ts'
import type { Net } from './net.ts'
import type { PrivateDirectory } from './private-directory.ts'
import type { ServerConfig } from './server.ts'
import { keyFile } from './ssh-key.ts'

export interface SshOptions {
  /** Where a relative path of `known-hosts` starts. */
  readonly root: string
  readonly net: Net
  /** The environment of the ssh client. */
  readonly env: Readonly<Record<string, string>>
  /** What this machine is. */
  readonly platform: NodeJS.Platform
  /** Called with a sentence on what the run did besides its questions. */
  readonly onNote: (sentence: string) => void
}

/** What the ssh client is given, below a directory of its own. */
export interface Files {
  readonly config: string
  readonly socket: string
  removeKey(): void
}

/** @throws ProbeError `server/key`, `server/host-key` */
export function writeFiles(directory: PrivateDirectory, server: ServerConfig, options: SshOptions): Files {
  const at = (name: string): string => join(directory.path, name)
  const write = (name: string, text: string): string => {
    writeFileSync(at(name), text, { mode: 0o600 })
    return at(name)
  }
  const hosts = server['known-hosts'] === undefined ? undefined : write('hosts', knownHosts(server, options.root))
  const key = server.key === undefined ? undefined : keyFile(directory.path, server.key, options.platform)
  return {
    config: write('config', configuration(server, key?.path, hosts, options.net)),
    socket: at('s'),
    removeKey: () => key?.remove(),
  }
}

function knownHosts(server: ServerConfig, root: string): string {
  const given = server['known-hosts'] ?? ''
  if (/\s/.test(given)) return `${given}\n`
  try {
    return readFileSync(resolve(root, given.replace(/^~(?=\/)/, homedir())), 'utf8')
  } catch (error) {
    throw new ProbeError('server/host-key', `The file of known hosts ${given} cannot be read`, {
      expected: 'a readable file',
      observed: codeOf(error) ?? 'unknown',
      fix: `Create it: \`${keyscan(server)} > ${given}\` from a network you trust, and compare the fingerprint with the one on the server.`,
      cause: error,
    })
  }
}

/** The command that prints the host keys of a server. */
function keyscan(server: ServerConfig): string {
  const host = hostOf(server.ssh)
  return `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host}`
}

function hostOf(account: string): string {
  return account.slice(account.indexOf('@') + 1).replace(/^\[|\]$/g, '')
}

function configuration(server: ServerConfig, key: string | undefined, hosts: string | undefined, net: Net): string {
  const quoted = (path: string): string => `"${path.replaceAll('%', '%%')}"`
  const seconds = Math.max(1, Math.ceil(server.timeout / 1000))
  const [, user = '', jump, jumpPort = '22'] = /^([^@]+)@(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(server.jump ?? '') ?? []
  return [
    ...hostBlock('target', server.ssh.split('@')[0] ?? '', hostOf(server.ssh), server.port, net),
    ...(jump === undefined ? [] : ['  ProxyJump jump']),
    ...(jump === undefined ? [] : hostBlock('jump', user, jump.replace(/^\[|\]$/g, ''), Number(jumpPort), net)),
    'Host *',
    '  BatchMode yes',
    '  StrictHostKeyChecking yes',
    '  UpdateHostKeys no',
    '  CheckHostIP no',
    ...(hosts === undefined ? [] : [`  UserKnownHostsFile ${quoted(hosts)}`, '  GlobalKnownHostsFile /dev/null']),
    ...(key === undefined ? [] : [`  IdentityFile ${quoted(key)}`, '  IdentitiesOnly yes', '  IdentityAgent none']),
    '  PreferredAuthentications publickey',
    `  ConnectTimeout ${seconds}`,
    '  ConnectionAttempts 1',
    '  ServerAliveInterval 5',
    '  ServerAliveCountMax 3',
    '  ForwardAgent no',
    '  ForwardX11 no',
    '  RequestTTY no',
    '  EscapeChar none',
    '  LogLevel ERROR',
    '',
  ].join('\n')
}

/** A host by an alias of ours; an address that replaces DNS keeps the name under which its key is known. */
function hostBlock(alias: string, user: string, host: string, port: number, net: Net): string[] {
  const address = net.resolve.get(host.toLowerCase())?.[0]
  return [
    `Host ${alias}`,
    `  HostName ${address ?? host}`,
    ...(address === undefined ? [] : [`  HostKeyAlias ${port === 22 ? host : `[${host}]:${port}`}`]),
    `  User ${user}`,
    `  Port ${port}`,
  ]
}
