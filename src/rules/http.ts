import type { RuleTexts } from './rule.ts'

const could = 'A target that cannot be asked is not known to be healthy.'

export const http = {
  'http/timeout': {
    title: 'The target answers within the timeout',
    level: 'error',
    why: could,
    fix: {
      default:
        'See whether the service hangs or is overloaded; raise `timeout` only where the answer may take that long.',
    },
    source: 'RFC 9110 section 15.6.5',
  },
  'http/dns': {
    title: 'The name of the target resolves',
    level: 'error',
    why: could,
    fix: {
      default: 'Create the DNS record, correct the host in `url`, or give the address by `resolve` before DNS moves.',
    },
    source: 'RFC 1034',
  },
  'http/unreachable': {
    title: 'The target accepts the connection',
    level: 'error',
    why: could,
    fix: {
      default: 'See that the service is up and listens on this port, and that the firewall lets the runner through.',
    },
    source: 'RFC 9293',
  },
  'http/tls': {
    title: 'A trusted TLS connection can be made',
    level: 'error',
    why: 'Browsers refuse the same connection.',
    fix: {
      default:
        'Serve a certificate for this host with its full chain; for a private CA give `ca-file`. A `tls` check names the exact fault.',
    },
    source: 'RFC 9110 section 4.3.4',
  },
  'http/protocol': {
    title: 'The target answers with valid HTTP',
    level: 'error',
    why: could,
    fix: { default: 'See what listens on this port; the answer is not HTTP/1.1.' },
    source: 'RFC 9112',
  },
} as const satisfies RuleTexts
