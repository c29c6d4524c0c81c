/** Takes long: starts nginx, Caddy, openssl s_server, Dovecot and OpenLDAP, and meets each with every question. */
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../../src/model/report.ts'
import { days, goodChain, type Identity, presented } from '../../../support/certificates.ts'
import { type Daemon, DaemonDirectory, startDaemon } from '../../../support/daemon.ts'
import { findProgram, withPrograms } from '../../../support/packages.ts'
import { check, rulesAt } from '../../../support/world.ts'

const names = ['shop.test']
const { root, middle, leaf } = goodChain({ names })
const directory = new DaemonDirectory()
const running: Daemon[] = []
afterAll(async () => {
  for (const one of running) await one.stop()
  directory.remove()
})

function files(name: string, identity: Identity, chain: readonly Identity[] = [middle]): { cert: string; key: string } {
  const { cert, key } = presented(identity, ...chain)
  return { cert: directory.write(`${name}.pem`, cert), key: directory.write(`${name}.key`, key) }
}

const ec = files('ec', leaf)
const rsa = files('rsa', middle.issue({ names, key: 'rsa-2048' }))
const old = { notBefore: days(-90), notAfter: days(-1) }
const oldEc = files('old-ec', middle.issue({ names, ...old }))
const oldRsa = files('old-rsa', middle.issue({ names, key: 'rsa-2048', ...old }))
const other = files('other', middle.issue({ names: ['other.test'] }))
directory.write('root.pem', root.certificate)
const above = directory.write('above.pem', middle.certificate)

async function start(program: string, argsFor: (port: number) => readonly string[]): Promise<number> {
  const daemon = await startDaemon(findProgram(program) ?? program, directory.path, argsFor)
  running.push(daemon)
  return daemon.port
}

async function ask(port: number, keys: object = {}): Promise<CheckResult> {
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
  return check('tls', { host: 'shop.test', port, ...keys }, { net })
}

function expectOnly(result: CheckResult, errors: readonly string[], warnings: readonly string[] = []): void {
  expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors, warnings })
}

const observed = (result: CheckResult, rule: string): string =>
  result.findings.find((finding) => finding.rule === rule)?.observed ?? ''

const certificates = (...pairs: readonly { cert: string; key: string }[]): string =>
  pairs.map(({ cert, key }) => `ssl_certificate ${cert}; ssl_certificate_key ${key};`).join('\n')

const sound = 'ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;'

let count = 0
function nginx(server: string, more = ''): Promise<number> {
  const at = (name: string): string => join(directory.path, name)
  const n = count++
  return start('nginx', (port) => {
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${at(`${name}-${n}`)};`)
      .join('\n')
    const text = `daemon off; master_process off; pid ${at(`nginx-${n}.pid`)}; error_log ${at('error.log')};
events {}
http { access_log off; ${paths}
${more.replaceAll('PORT', `${port}`)}
server { listen 127.0.0.1:${port} ssl http2; server_name shop.test; ${server}
location / { return 200 "well\\n"; } } }`
    return ['-p', directory.path, '-c', directory.write(`nginx-${n}.conf`, text)]
  })
}

withPrograms(['nginx'], 'nginx', () => {
  describe('a pair of certificates', () => {
    test('both right', async () => {
      const result = await ask(await nginx(`${certificates(ec, rsa)} ${sound}`))
      expectOnly(result, [])
      expect(result.findings.filter(({ rule }) => rule === 'tls/certificate')).toHaveLength(2)
    })

    test.each([
      ['RSA', [ec, oldRsa]],
      ['ECDSA', [oldEc, rsa]],
    ])('%s has expired', async (kind, pair) => {
      for (const protocols of ['TLSv1.2 TLSv1.3', 'TLSv1.2', 'TLSv1.3']) {
        const result = await ask(await nginx(`${certificates(...pair)} ${sound.replace('TLSv1.2 TLSv1.3', protocols)}`))
        expectOnly(result, ['tls/expired'])
        expect(observed(result, 'tls/expired')).toContain(`the ${kind} certificate`)
      }
    })
  })

  describe('client certificates', () => {
    const authority = `ssl_client_certificate ${join(directory.path, 'root.pem')};`

    test('demanded', async () => {
      for (const protocols of ['TLSv1.2', 'TLSv1.3']) {
        const server = `${certificates(ec)} ssl_protocols ${protocols}; ${authority} ssl_verify_client on;`
        expectOnly(await ask(await nginx(server), { rules: ['client-cert', 'expiry'] }), ['tls/client-cert'])
      }
    })

    test('asked for', async () => {
      for (const protocols of ['TLSv1.2', 'TLSv1.3']) {
        const server = `${certificates(ec)} ssl_protocols ${protocols}; ${authority} ssl_verify_client optional;`
        expectOnly(await ask(await nginx(server), { rules: ['client-cert', 'expiry'] }), [])
      }
    })
  })

  test('suites without forward secrecy over TLS 1.2 are seen beside TLS 1.3', async () => {
    const server = `${certificates(rsa)} ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers AES128-GCM-SHA256;`
    expectOnly(await ask(await nginx(server)), [], ['tls/forward-secrecy'])
  })

  test('the certificate without a name', async () => {
    const first = `server { listen 127.0.0.1:PORT ssl http2 default_server; ${certificates(other)} return 444; }`
    const result = await ask(await nginx(`${certificates(ec)} ${sound}`, first))
    expectOnly(result, [])
    expect(observed(result, 'tls/default-certificate')).toContain('other.test')
    const rejecting = 'server { listen 127.0.0.1:PORT ssl http2 default_server; ssl_reject_handshake on; }'
    expect(rulesAt(await ask(await nginx(`${certificates(ec)} ${sound}`, rejecting)), 'info')).not.toContain(
      'tls/default-certificate',
    )
  })

  test('what the checklist demands above TLS and of the exchange of keys', async () => {
    const port = await nginx(`${certificates(ec)} ${sound} ssl_ecdh_curve X25519:P-384;`)
    expectOnly(await ask(port, { alpn: ['h2', 'http/1.1'], groups: ['X25519', 'P-384'] }), [])
    const result = await ask(port, { alpn: ['h3'], groups: ['P-256', 'X25519MLKEM768'] })
    expectOnly(result, ['tls/alpn', 'tls/group'])
    expect(result.findings.filter(({ rule }) => rule === 'tls/group')).toHaveLength(2)
    const only12 = sound.replace(' TLSv1.3', '')
    const older = await nginx(`${certificates(rsa)} ${only12} ssl_ecdh_curve P-384;`)
    expectOnly(await ask(older, { groups: ['P-384'] }), [])
    expectOnly(await ask(older, { groups: ['X25519'] }), ['tls/group'])
    // What a certificate on P-256 hides is not taken for a refusal.
    const hidden = await ask(await nginx(`${certificates(ec)} ${only12} ssl_ecdh_curve P-384;`), { groups: ['P-384'] })
    expect(hidden.status).toBe('error')
  })
})

withPrograms(['caddy'], 'Caddy', () => {
  const caddy = (mode: string | null): Promise<number> =>
    start('caddy', (port) => {
      const client =
        mode === null ? '' : `client_auth {\nmode ${mode}\ntrusted_ca_cert_file ${directory.path}/root.pem\n}`
      const text = `{\nadmin off\nauto_https disable_redirects\n}\nhttps://shop.test:${port} {\ntls ${ec.cert} ${ec.key} {\n${client}\n}\nrespond "well"\n}\n`
      return ['run', '--adapter', 'caddyfile', '--config', directory.write(`Caddyfile-${port}`, text)]
    })

  test.each(['require', 'require_and_verify'])('%s demands a client certificate', async (mode) => {
    expectOnly(await ask(await caddy(mode)), ['tls/client-cert'])
  })

  test.each([null, 'request', 'verify_if_given'])('%s does not', async (mode) => {
    expectOnly(await ask(await caddy(mode)), [])
  })
})

withPrograms(['openssl'], 'openssl s_server', () => {
  const server = (...args: readonly string[]): Promise<number> =>
    start('openssl', (port) => ['s_server', '-accept', `127.0.0.1:${port}`, '-quiet', '-www', ...args])
  const shown = ({ cert, key }: { cert: string; key: string }): string[] => [
    '-cert',
    cert,
    '-cert_chain',
    above,
    '-key',
    key,
  ]

  test.each(['-tls1_2', '-tls1_3'])('a client certificate, with %s', async (version) => {
    const ca = ['-CAfile', join(directory.path, 'root.pem')]
    expectOnly(await ask(await server(...shown(ec), version, '-Verify', '1', ...ca)), ['tls/client-cert'])
    expectOnly(await ask(await server(...shown(ec), version, '-verify', '1', ...ca)), [])
  })

  test('a key on P-521', async () => {
    const port = await server(...shown(files('p521', middle.issue({ names, key: 'p521' }))))
    expectOnly(await ask(port), ['tls/key-type'])
  })

  test('a key on P-521 beside RSA', async () => {
    const more = files('p521-beside', middle.issue({ names, key: 'p521' }))
    const port = await server(...shown(rsa), '-dcert', more.cert, '-dcert_chain', above, '-dkey', more.key)
    expectOnly(await ask(port), [])
  })
})

withPrograms(['dovecot'], 'Dovecot', () => {
  test.each([
    ['right', ec, []],
    ['expired', oldEc, ['tls/expired']],
  ])('STARTTLS of imap, a certificate that is %s', async (_which, { cert, key }, errors) => {
    const user = process.getuid?.() === 0 ? 'nobody' : userInfo().username
    const group = process.getuid?.() === 0 ? 'nogroup' : user
    const port = await start('dovecot', (free) => {
      const at = (name: string): string => join(directory.path, `dovecot-${free}-${name}`)
      const text = `base_dir = ${at('run')}
state_dir = ${at('state')}
log_path = ${at('log')}
protocols = imap
listen = 127.0.0.1
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${group}
ssl = yes
ssl_cert = <${cert}
ssl_key = <${key}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${free}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = nopassword=y
}
`
      return ['-F', '-c', directory.write(`dovecot-${free}.conf`, text)]
    })
    expectOnly(await ask(port, { starttls: 'imap' }), errors)
  })
})

withPrograms(['slapd'], 'OpenLDAP', () => {
  test.each([
    ['right', ec, []],
    ['expired', oldEc, ['tls/expired']],
  ])('STARTTLS of ldap, a certificate that is %s', async (_which, { cert, key }, errors) => {
    const port = await start('slapd', (free) => {
      const text = `TLSCertificateFile ${cert}\nTLSCertificateKeyFile ${key}\nTLSCACertificateFile ${above}\n`
      return ['-d', '0', '-h', `ldap://127.0.0.1:${free}`, '-f', directory.write(`slapd-${free}.conf`, text)]
    })
    const result = await ask(port, { starttls: 'ldap', rules: ['expired', 'hostname', 'key-size', 'usage'] })
    expectOnly(result, errors)
  })
})
