import type { RuleTexts } from './rule.ts'

const refuses = 'Browsers and clients refuse the connection, or show a warning page in place of the site.'
const server = 'nginx: `ssl_protocols TLSv1.2 TLSv1.3;`. See ssl-config.mozilla.org for other servers.'
const suites =
  'nginx: `ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;`. See ssl-config.mozilla.org for other servers.'
const renew =
  'Renew the certificate and reload every server that presents it; then see why the automatic renewal did not run.'
const unasked = 'A host that cannot be asked is not known to be safe.'

export const tls = {
  'tls/untrusted': {
    title: 'The certificate chain ends in a trusted root',
    level: 'error',
    why: refuses,
    fix: { default: 'Use a certificate of a public CA; for a private CA give its root by `ca-file`.' },
    source: 'RFC 5280 section 6',
  },
  'tls/self-signed': {
    title: 'The certificate is issued by an authority',
    level: 'error',
    why: refuses,
    fix: {
      default:
        'Get a certificate from a public CA, for example by ACME; replace the default certificate of the server.',
    },
    source: 'RFC 5280 section 6',
  },
  'tls/incomplete-chain': {
    title: 'Every intermediate certificate is sent',
    level: 'error',
    why: 'Browsers often hide the gap, but curl, mobile apps, webhooks and server-side clients cannot verify the chain.',
    fix: {
      default: 'Serve the full chain: the certificate followed by its intermediates.',
      nginx: 'Point `ssl_certificate` to `fullchain.pem`, not to `cert.pem`.',
    },
    source: 'RFC 8446 section 4.4.2',
  },
  'tls/hostname': {
    title: 'The certificate names the host',
    level: 'error',
    why: refuses,
    fix: {
      default:
        'Issue the certificate with this host in its subject alternative name (the common name does not count), and see that this server block is the one that answers.',
    },
    source: 'RFC 9110 section 4.3.4, RFC 9525 section 6',
  },
  'tls/expired': {
    title: 'No certificate in use has expired',
    level: 'error',
    why: refuses,
    fix: { default: renew },
    source: 'RFC 5280 section 4.1.2.5',
  },
  'tls/not-yet-valid': {
    title: 'Every certificate in use is valid already',
    level: 'error',
    why: refuses,
    fix: { default: 'Wait for its start, or issue it anew; see that the clocks of issuer and server are right.' },
    source: 'RFC 5280 section 4.1.2.5',
  },
  'tls/expiry': {
    title: 'The certificates last long enough, by their own lifetime',
    level: 'error',
    why: 'A certificate this close to its end has already missed its usual renewal; soon the site is down for everybody.',
    fix: { default: renew },
    source: 'CA/Browser Forum SC-081v3; renewal at one third of the lifetime',
  },
  'tls/validity-period': {
    title: 'The certificate is not issued for longer than allowed',
    level: 'warning',
    why: 'Clients refuse public certificates that live longer than the Baseline Requirements allow.',
    fix: { default: 'Issue the certificate for a shorter time, and renew it automatically.' },
    source: 'CA/Browser Forum Baseline Requirements section 6.3.2, SC-081v3',
  },
  'tls/key-size': {
    title: 'The keys are long enough',
    level: 'error',
    why: 'Short keys can be broken, and clients refuse them.',
    fix: { default: 'Issue the certificate with an EC key (P-256) or an RSA key of 2048 bits or more.' },
    source: 'CA/Browser Forum Baseline Requirements section 6.1.5, NIST SP 800-131A',
  },
  'tls/key-type': {
    title: 'The certificate has a kind of key that browsers take',
    level: 'error',
    why: 'Chrome and Edge end the handshake with a certificate on P-521 or with an Ed25519 key; no browser takes the other kinds.',
    fix: {
      default:
        'Issue the certificate with an EC key on P-256 or an RSA key of 2048 bits, or add such a one. Where only programs connect that take this key, set `override: { key-type: off }`.',
    },
    source: 'CA/Browser Forum Baseline Requirements section 6.1.1.3, RFC 8446 section 9.1',
  },
  'tls/signature': {
    title: 'The certificates are signed with a sound digest',
    level: 'error',
    why: 'Certificates signed with SHA-1 or MD5 can be forged, and clients refuse them.',
    fix: { default: 'Issue the certificate anew, signed with SHA-256.' },
    source: 'RFC 9155, CA/Browser Forum Baseline Requirements section 7.1.3.2',
  },
  'tls/usage': {
    title: 'The certificate may be used by a server',
    level: 'error',
    why: refuses,
    fix: { default: 'Issue the certificate with the extended key usage serverAuth.' },
    source: 'RFC 5280 section 4.2.1.12',
  },
  'tls/protocol': {
    title: 'Only TLS 1.2 and TLS 1.3 are spoken',
    level: 'error',
    why: 'SSL 3.0, TLS 1.0 and TLS 1.1 have known attacks and are forbidden by PCI DSS; clients no longer speak them.',
    fix: { default: server, nginx: '`ssl_protocols TLSv1.2 TLSv1.3;` in the http block, then reload.' },
    source: 'RFC 8996, RFC 7568',
  },
  'tls/tls-1-3': {
    title: 'TLS 1.3 is spoken',
    level: 'info',
    profiles: { modern: 'error' },
    why: 'TLS 1.3 is faster and leaves no weak choices.',
    fix: { default: server },
    source: 'RFC 9325 section 3.1.1',
  },
  'tls/cipher': {
    title: 'No broken cipher suite is accepted',
    level: 'error',
    why: 'What is sent under a broken suite can be read or changed on the way.',
    fix: { default: suites },
    source: 'RFC 7465, RFC 9325 section 4.1',
  },
  'tls/forward-secrecy': {
    title:
      'Every version that is spoken accepts a suite with forward secrecy, TLS 1.2 one with authenticated encryption',
    level: 'warning',
    why: 'Without forward secrecy, recorded traffic can be read once the key leaks.',
    fix: { default: suites },
    source: 'RFC 9325 section 4.2',
  },
  'tls/profile': {
    title: 'No suite outside the chosen profile is accepted',
    level: 'off',
    profiles: { intermediate: 'error', modern: 'error' },
    why: 'The checklist asks for this profile, which keeps old suites out before they are broken.',
    fix: { default: suites },
    source: 'Mozilla Server Side TLS guidelines 6.0',
  },
  'tls/dh-size': {
    title: 'Diffie-Hellman primes have 2048 bits or more',
    level: 'error',
    why: 'Shorter primes can be broken in advance for all connections that use them (Logjam).',
    fix: {
      default: 'Leave DHE suites out, or use a group of RFC 7919. nginx: remove `ssl_dhparam` and the DHE suites.',
    },
    source: 'RFC 9325 section 4.5',
  },
  'tls/alpn': {
    title: 'The protocols that `alpn` names are agreed on',
    level: 'error',
    why: 'The checklist asks for them; without h2 a browser asks for one thing after another over HTTP/1.1.',
    fix: { default: 'Switch the protocol on for this server.', nginx: '`http2 on;` in the server block.' },
    source: 'RFC 7301, RFC 9113 section 3.2',
  },
  'tls/group': {
    title: 'Keys are exchanged over every group that `groups` names',
    level: 'error',
    why: 'The checklist asks for them; without a hybrid group what is recorded today can be read by a quantum computer later.',
    fix: {
      default: 'Add the group to those of the server, or renew its TLS library, which may not know it yet.',
      nginx: '`ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1;` with OpenSSL 3.5 or later.',
    },
    source: 'RFC 8446 section 4.2.7',
  },
  'tls/chain-order': {
    title: 'The certificates are sent in order, and none too many',
    level: 'warning',
    why: 'Most clients tolerate it, some old ones do not; every needless certificate costs each visitor bytes.',
    fix: { default: 'Send the certificate first, then each issuer of the one before, and nothing else.' },
    source: 'RFC 8446 section 4.4.2',
  },
  'tls/root-sent': {
    title: 'The root is not sent',
    level: 'info',
    why: 'Clients have the root already or do not trust it; sending it only costs bytes.',
    fix: { default: 'Leave the root out of the file that the server sends.' },
    source: 'RFC 8446 section 4.4.2',
  },
  'tls/revoked': {
    title: 'Neither the stapled OCSP answer nor the CRL says revoked',
    level: 'error',
    why: refuses,
    fix: { default: 'Issue a new certificate with a new key; see why the old one was revoked.' },
    source: 'RFC 6960, RFC 6066 section 8, RFC 5280 section 5',
  },
  'tls/must-staple': {
    title: 'A certificate that demands a staple comes with one',
    level: 'warning',
    why: 'Clients that honour the demand refuse the connection.',
    fix: { default: 'Switch OCSP stapling on, or issue the certificate without must-staple.' },
    source: 'RFC 7633',
  },
  'tls/staple': {
    title: 'A stapled OCSP answer is current, about this certificate, and signed by its authority',
    level: 'error',
    why: 'Clients that read a staple refuse one that is wrong; where the certificate demands one, all of them do.',
    fix: {
      default: 'See that the server can reach the OCSP responder and renews what it staples, or switch stapling off.',
      nginx: 'Give `resolver` and `ssl_trusted_certificate`, and `ssl_stapling_verify on;`.',
    },
    source: 'RFC 6960 section 3.2',
  },
  'tls/sct': {
    title: 'The certificate is in the logs of certificate transparency',
    level: 'info',
    why: 'Chrome and Safari refuse public certificates without timestamps of the logs.',
    fix: { default: 'Issue the certificate anew with embedded timestamps, the default of every public CA.' },
    source: 'RFC 6962 section 3.3',
  },
  'tls/default-certificate': {
    title: 'Without the name of the host no other certificate is shown',
    level: 'info',
    why: 'Scanners and old clients come without a name; what they are shown tells what else the machine serves, or breaks.',
    fix: {
      default: 'Make this certificate the default of the address, or refuse handshakes without a name.',
      nginx: 'A `default_server` with `ssl_reject_handshake on;`.',
    },
    source: 'RFC 6066 section 3',
  },
  'tls/client-cert': {
    title: 'No client certificate is demanded',
    level: 'error',
    why: 'Visitors have none, so nobody gets in.',
    fix: {
      default: 'Switch the demand off for the public host, or set `override: { client-cert: off }` where it is wanted.',
    },
    source: 'RFC 8446 section 4.3.2',
  },
  'tls/not-tls': {
    title: 'The port speaks TLS',
    condition: true,
    level: 'error',
    why: 'Clients cannot connect.',
    fix: { default: 'Switch TLS on for this port (nginx: `listen 443 ssl;`), or correct the port.' },
    source: 'RFC 8446 section 5.1',
  },
  'tls/starttls': {
    title: 'The server goes on over TLS where it is asked to',
    condition: true,
    level: 'error',
    why: 'What clients send would be in the clear, or they refuse to go on.',
    fix: { default: 'Switch STARTTLS on and give the server a certificate, or correct `starttls` and the port.' },
    source: 'RFC 3207, RFC 9051 section 6.2.1, RFC 4511 section 4.14',
  },
  'tls/unreachable': {
    title: 'Every address of the host accepts the connection',
    condition: true,
    level: 'error',
    why: 'Visitors who are sent to this address by DNS get no answer.',
    fix: {
      default:
        'See that the server listens on this address and that the firewall lets the runner through; remove addresses that are no longer used from DNS.',
    },
    source: 'RFC 8305 section 1',
  },
  'tls/timeout': {
    title: 'Every address of the host answers in time',
    condition: true,
    level: 'error',
    why: unasked,
    fix: { default: 'See that the firewall lets the runner through and that the server is not overloaded.' },
    source: 'readiness-gate design: fail closed',
  },
  'tls/dns': {
    title: 'The name of the host resolves',
    condition: true,
    level: 'error',
    selectable: false,
    why: unasked,
    fix: { default: 'Create the DNS record, correct the name, or give the address by `resolve` before DNS moves.' },
    source: 'RFC 1034',
  },
  'tls/handshake': {
    title: 'A TLS handshake can be made, so that the certificate is seen',
    condition: true,
    level: 'error',
    selectable: false,
    why: unasked,
    fix: { default: 'See the error log of the server for the reason; compare with `openssl s_client -connect`.' },
    source: 'readiness-gate design: fail closed',
  },
  'tls/target': {
    title: 'There is a host to look at',
    condition: true,
    level: 'error',
    selectable: false,
    why: unasked,
    fix: { default: 'Set `url` of the environment, or `host` in the check.' },
    source: 'readiness-gate design: fail closed',
  },
  'tls/certificate': {
    title: 'What certificate is served',
    condition: true,
    level: 'info',
    selectable: false,
    why: 'Name, issuer, serial and dates tell at a glance which certificate is meant.',
    fix: { default: 'Nothing to do.' },
    source: 'RFC 5280 section 4.1.2',
  },
  'tls/connection-limit': {
    title: 'Whether the host takes several connections at a time',
    condition: true,
    level: 'info',
    selectable: false,
    why: 'It was asked again, one connection at a time, so this is no fault of its TLS; pages that load much may meet the limit.',
    fix: { default: 'Nothing to do, unless visitors open as many connections.' },
    source: 'readiness-gate design: a limit is no refusal',
  },
  'tls/skipped-address': {
    title: 'Addresses that cannot be seen from here',
    condition: true,
    level: 'info',
    selectable: false,
    why: 'What was not looked at was not judged: there is no route to IPv6 from here, or the name has more addresses than are asked.',
    fix: { default: 'Run the gate also from a machine with IPv6, or judge these addresses by a monitor.' },
    source: 'readiness-gate design: nothing is left out silently',
  },
} as const satisfies RuleTexts
