import { bounded } from '../secrecy/bounded.ts'
import { ProbeError } from './error.ts'
import type { ServerConfig } from './server.ts'

/** The connection had ended before anything began on it, so the question can be asked again. */
export class NotBegun extends ProbeError {
  constructor(name: string, said: string) {
    super('server/lost', `The connection to server ${name} was lost`, {
      expected: 'a whole answer',
      observed: lastWords(said) || 'the end of the connection',
    })
  }
}

/** What is known of a connection that failed. */
export interface FailureFacts {
  /** Nothing came within the timeout. */
  readonly late: boolean
  /** The other side sent something that was not expected. */
  readonly answered: boolean
  /** The program on the server had begun. */
  readonly begun?: boolean
}

/** Says in plain words what the ssh client said. */
export function explainFailure(
  name: string,
  server: ServerConfig,
  allSaid: string,
  { late, answered, begun }: FailureFacts,
): ProbeError {
  const { said, own } = apart(allSaid)
  const host = server.ssh.slice(server.ssh.indexOf('@') + 1)
  const scan = `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host.replace(/^\[|\]$/g, '')}`
  if (/REMOTE HOST IDENTIFICATION HAS CHANGED|host key .* (has changed|differs)/i.test(own)) {
    const print = /SHA256:[A-Za-z0-9+/]+/.exec(own)?.[0]
    return new ProbeError('server/host-key', `Server ${name} shows another host key than the known one`, {
      expected: 'the key in known-hosts',
      observed: print === undefined ? 'another key' : `a key with the fingerprint ${print}`,
      fix: `If the server was set up anew, compare the fingerprint with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on it, then put the output of \`${scan}\` into \`known-hosts\`. If not, somebody else answers in its place: do not go on.`,
    })
  }
  if (/host key is known for|Host key verification failed/i.test(own)) {
    return new ProbeError('server/host-key', `The host key of server ${name} is not known`, {
      expected: `a line for ${server.port === 22 ? host : `[${host}]:${server.port}`} in known-hosts`,
      observed: 'no such line',
      fix: `Run \`${scan}\` from a network you trust, compare the fingerprint with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on the server, and put the line into \`known-hosts\`.`,
    })
  }
  if (/Load key .*(invalid format|error in libcrypto|passphrase)|incorrect passphrase/i.test(own)) {
    return new ProbeError('server/key', `The private key for server ${name} cannot be used`, {
      expected: 'a private key in the form of OpenSSH or PEM, without a passphrase',
      observed: lastWords(said),
    })
  }
  if (
    /Permission denied|No supported authentication methods/i.test(own) ||
    /Too many authentication failures/i.test(said)
  ) {
    return new ProbeError('server/login', `Server ${name} refuses the login`, {
      expected: `a login as ${server.ssh.split('@')[0]}`,
      observed: lastWords(said),
    })
  }
  if (begun) {
    return new ProbeError('server/lost', `The connection to server ${name} was lost`, {
      expected: 'a whole answer',
      observed: lastWords(said) || 'the end of the connection',
    })
  }
  if (/Session open refused|session request failed|administratively prohibited/i.test(own)) {
    return new ProbeError('server/shell', `Server ${name} refuses a further session on its connection`, {
      expected: 'several sessions on one connection',
      observed: lastWords(said),
      fix: 'Raise `MaxSessions` in the sshd_config of the server (its default is 10).',
    })
  }
  if (answered) {
    return new ProbeError('server/shell', `Server ${name} does not run what it is sent`, {
      expected: 'an account with a POSIX shell and no forced command',
      observed: lastWords(said) || 'another answer',
    })
  }
  return new ProbeError('server/unreachable', `Server ${name} cannot be reached`, {
    expected: `an ssh connection to ${host}, port ${server.port}`,
    observed: late ? `no answer within ${server.timeout} ms` : lastWords(said) || 'the end of the connection',
  })
}

/**
 * The text by which a server takes its leave is its own: it may look like anything that the client says, and have many
 * lines, of which the first is told.
 */
function apart(said: string): { said: string; own: string } {
  const farewell = /^Received disconnect from /m.exec(said)
  if (!farewell) return { said, own: said }
  const own = said.slice(0, farewell.index)
  return { said: own + (said.slice(farewell.index).split(/[\r\n]/)[0] ?? ''), own } // cut: a line of it
}

/** The last line of the client, without control characters. */
function lastWords(said: string): string {
  const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  return bounded((lines.at(-1) ?? '').replace(/[^\x20-\x7e]/g, ' ').trim())
}
