import type { RuleTexts } from './rule.ts'

export const server = {
  'server/client': {
    title: 'The ssh client can be run',
    level: 'error',
    why: 'Without it nothing on a server can be asked.',
    fix: { default: 'Install OpenSSH where the gate runs: `apt-get install openssh-client`.' },
    source: 'readiness-gate design: servers over ssh',
  },
  'server/unreachable': {
    title: 'The server answers over ssh',
    level: 'error',
    why: 'What cannot be reached is not known to be right, and nobody could repair it either.',
    fix: {
      default:
        'Try `ssh -v user@host` from the same network. See that host and port are right and that the firewall lets this runner in.',
    },
    source: 'ssh(1)',
  },
  'server/host-key': {
    title: 'The server shows the host key that is expected of it',
    level: 'error',
    why: 'Whoever answers with another key can be somebody else, who would get every command and its secrets.',
    fix: {
      default:
        'Run `ssh-keyscan` from a network you trust, compare the fingerprint with the one on the server, and put the line into `known-hosts`.',
    },
    source: 'RFC 4251 section 4.1',
  },
  'server/login': {
    title: 'The server accepts the key',
    level: 'error',
    why: 'Without a login nothing on the server can be asked.',
    fix: {
      default:
        'Add the public key (`ssh-keygen -y -f KEY`) to ~/.ssh/authorized_keys of that account, and see that the account may log in.',
    },
    source: 'RFC 4252 section 7',
  },
  'server/key': {
    title: 'The private key can be used',
    level: 'error',
    why: 'A key that cannot be read logs in nowhere.',
    fix: {
      default:
        'Store the whole key file in the secret, with its first and last line, and use a key without a passphrase.',
    },
    source: 'ssh-keygen(1)',
  },
  'server/shell': {
    title: 'The server can run what the gate sends',
    level: 'error',
    why: 'A question that the server does not understand has no answer.',
    fix: {
      default:
        'Give the account a POSIX shell (`chsh -s /bin/sh`), no forced command, and see that `directory` is there.',
    },
    source: 'POSIX.1-2024, sh',
  },
  'server/lost': {
    title: 'The connection lasts until the answer is there',
    level: 'error',
    why: 'Half an answer is no answer.',
    fix: { default: 'See whether the server restarted or ended the session (`journalctl -u ssh`), and run again.' },
    source: 'readiness-gate design: fail closed',
  },
} as const satisfies RuleTexts
