/** Takes long: starts nginx, Caddy, Apache and openssl s_server, and asks each by every kind that asks over HTTP. */
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../../src/model/report.ts'
import { causesOf } from '../../../../src/verdict/causes.ts'
import { goodChain, makeAuthority } from '../../../support/certificates.ts'
import { type Daemon, DaemonDirectory, startDaemon } from '../../../support/daemon.ts'
import { findProgram, withPrograms } from '../../../support/packages.ts'
import { anItem } from '../../../support/report.ts'
import { check } from '../../../support/world.ts'

const names = ['shop.test']
const { root, server } = goodChain({ names })
const directory = new DaemonDirectory()
const running: Daemon[] = []
afterAll(async () => {
  for (const one of running) await one.stop()
  directory.remove()
})

const cert = directory.write('cert.pem', server.cert)
const key = directory.write('key.pem', server.key)
const clients = directory.write('clients.pem', makeAuthority().certificate)
const at = (name: string): string => join(directory.path, name)

async function start(program: string, argsFor: (port: number) => readonly string[]): Promise<number> {
  const daemon = await startDaemon(findProgram(program) ?? program, directory.path, argsFor)
  running.push(daemon)
  return daemon.port
}

/** What each kind finds of a site, and what is told of them together. */
async function asked(
  url: string,
): Promise<{ readonly results: readonly CheckResult[]; readonly told: readonly string[] }> {
  const options = {
    environment: { name: 'production', url, envContent: 'DEBUG=False\n' },
    net: { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] },
  }
  const kinds: readonly (readonly [string, object])[] = [
    ['http', { request: 'GET /', expect: { status: 200 } }],
    ['headers', {}],
    ['page', {}],
    ['exposure', {}],
    ['cors', { allowed: ['https://friend.test'] }],
    ['served', { rules: ['debug'] }],
  ]
  const results = await Promise.all(kinds.map(([kind, text]) => check(kind, text, options)))
  const items = results.map((result, index) => anItem({ id: `i${index}`, status: result.status, checks: [result] }))
  return { results, told: causesOf(items).map(({ cause, items }) => `${items.length}: ${cause}`) }
}

async function expectDoor(url: string, which: RegExp, rule: RegExp): Promise<void> {
  const { results, told } = await asked(url)
  for (const { kind, status, findings } of results) {
    const errors = findings.filter(({ level }) => level === 'error')
    expect([kind, status, errors.map((one) => one.rule)]).toEqual([kind, 'error', [expect.stringMatching(rule)]])
    expect([kind, errors[0]?.message]).toEqual([kind, expect.stringMatching(which)])
  }
  expect(told).toEqual([expect.stringMatching(new RegExp(`^${results.length}: .*${which.source}`))])
}

const demands = /, which demands a client certificate$/
/** Whoever answers and closes at once may be heard only to close. */
const inTheClear = /^http\/(?:protocol|unreachable)$/
const speaksTls = /, which speaks TLS on this port$/

withPrograms(['openssl'], 'openssl s_server', () => {
  const args = (port: number): string[] => [
    's_server',
    '-accept',
    `127.0.0.1:${port}`,
    '-cert',
    cert,
    '-cert_chain',
    cert,
  ]
  const demanding = ['-key', key, '-Verify', '1', '-CAfile', clients, '-verify_return_error', '-www']

  test.each(['-tls1_2', '-tls1_3'])('%s with -Verify', async (version) => {
    const port = await start('openssl', (free) => [...args(free), ...demanding, version])
    await expectDoor(`https://shop.test:${port}`, demands, /^http\/tls$/)
  })

  test('asked in the clear closes the connection, and is found to speak TLS', async () => {
    const port = await start('openssl', (free) => [...args(free), '-key', key, '-www'])
    await expectDoor(`http://shop.test:${port}`, speaksTls, /^http\/unreachable$/)
  })

  test('that only asks for a certificate, and fails for another reason, does not demand one', async () => {
    const port = await start('openssl', (free) => [...args(free), '-key', key, '-verify', '1', '-www', '-tls1_2'])
    const result = await check(
      'http',
      { request: `GET https://other.test:${port}/` },
      { net: { resolve: new Map([['other.test', ['127.0.0.1']]]), extraCa: [root.certificate] } },
    )
    expect(result.findings).toEqual([
      expect.objectContaining({ rule: 'http/tls', observed: 'TLS failed (ERR_TLS_CERT_ALTNAME_INVALID)' }),
    ])
    expect(result.findings[0]?.message).not.toMatch(demands)
  })
})

let count = 0
function nginx(servers: string): Promise<number> {
  const n = count++
  return start('nginx', (port) => {
    const config = directory.write(
      `nginx-${n}.conf`,
      `daemon off; master_process off; pid ${at(`nginx-${n}.pid`)}; error_log ${at('error.log')};
       events { worker_connections 64; }
       http {
         access_log off;
         client_body_temp_path ${at('a')}; proxy_temp_path ${at('b')}; fastcgi_temp_path ${at('c')};
         uwsgi_temp_path ${at('d')}; scgi_temp_path ${at('e')};
         ssl_certificate ${cert}; ssl_certificate_key ${key};
         ${servers.replaceAll('PORT', `127.0.0.1:${port}`)}
       }`,
    )
    return ['-p', directory.path, '-c', config, '-e', at('error.log')]
  })
}

withPrograms(['nginx'], 'nginx', () => {
  const verify = `ssl_client_certificate ${clients}; ssl_verify_client`

  test.each(['TLSv1.2', 'TLSv1.3'])('with ssl_verify_client on, %s', async (version) => {
    const port = await nginx(`server { listen PORT ssl; ssl_protocols ${version}; ${verify} on; }`)
    await expectDoor(`https://shop.test:${port}`, demands, /^http\/tls$/)
    await expectDoor(`http://shop.test:${port}`, speaksTls, inTheClear)
    // Whoever expects the refusal is told that it is there.
    const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
    const refused = { request: `GET https://shop.test:${port}/`, expect: { status: 400 } }
    expect((await check('http', refused, { net })).status).toBe('passed')
  })

  test('with ssl_verify_client optional answers', async () => {
    const port = await nginx(`server { listen PORT ssl; ${verify} optional; location / { return 200 ok; } }`)
    const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
    expect((await check('http', { request: `GET https://shop.test:${port}/` }, { net })).status).toBe('passed')
  })

  test('without TLS, asked for it', async () => {
    const port = await nginx('server { listen PORT; location / { return 200 ok; } }')
    await expectDoor(`https://shop.test:${port}`, /, which speaks no TLS on this port$/, /^http\/tls$/)
  })

  test('that answers 400 for a reason of its own is a site', async () => {
    const port = await nginx('server { listen PORT; location / { return 400 "An SSL certificate is no cookie."; } }')
    const { results } = await asked(`http://shop.test:${port}`)
    expect(results[0]?.findings).toEqual([expect.objectContaining({ rule: 'http/status' })])
    expect(results.flatMap(({ findings }) => findings).filter(({ rule }) => /^http\/(?!status)/.test(rule))).toEqual([])
  })
})

withPrograms(['caddy'], 'Caddy', () => {
  test.each([
    ['require', 'tls1.2'],
    ['require', 'tls1.3'],
    ['require_and_verify', 'tls1.3'],
  ])('with mode %s, %s', async (mode, version) => {
    const port = await start('caddy', (free) => {
      const trust = mode === 'require' ? '' : `trust_pool file ${clients}`
      const config = directory.write(
        `Caddyfile-${mode}-${version}`,
        `{
          admin off
          auto_https disable_redirects
        }
        https://shop.test:${free} {
          tls ${cert} ${key} {
            protocols ${version} ${version}
            client_auth {
              mode ${mode}
              ${trust.replace('trust_pool file', 'trusted_ca_cert_file')}
            }
          }
          respond ok
        }`,
      )
      return ['run', '--config', config, '--adapter', 'caddyfile']
    })
    await expectDoor(`https://shop.test:${port}`, demands, /^http\/tls$/)
    await expectDoor(`http://shop.test:${port}`, speaksTls, inTheClear)
  })
})

withPrograms(['apache2'], 'Apache', () => {
  const modules = '/usr/lib/apache2/modules'
  const apache = (name: string, more: string): Promise<number> =>
    start('apache2', (port) => {
      const load = ['mpm_event', 'authz_core', 'ssl', 'alias', 'dir'].map(
        (one) => `LoadModule ${one}_module ${modules}/mod_${one}.so`,
      )
      const config = directory.write(
        `apache-${name}.conf`,
        `${load.join('\n')}
        ServerRoot ${directory.path}
        ServerName shop.test
        Listen 127.0.0.1:${port}
        PidFile ${at(`apache-${name}.pid`)}
        ErrorLog ${at(`apache-${name}.log`)}
        DocumentRoot ${directory.path}
        SSLEngine on
        SSLCertificateFile ${cert}
        SSLCertificateKeyFile ${key}
        SSLCACertificateFile ${clients}
        ${more}`,
      )
      return ['-X', '-f', config]
    })

  test.each(['TLSv1.2', 'TLSv1.3'])('with SSLVerifyClient require, %s', async (version) => {
    const port = await apache(`server-${version}`, `SSLProtocol ${version}\nSSLVerifyClient require`)
    await expectDoor(`https://shop.test:${port}`, demands, /^http\/tls$/)
    await expectDoor(`http://shop.test:${port}`, speaksTls, inTheClear)
  })

  test('with SSLVerifyClient require for a location, which TLS 1.3 asks for after the handshake', async () => {
    const port = await apache('location', 'SSLProtocol TLSv1.3\n<Location "/">\nSSLVerifyClient require\n</Location>')
    await expectDoor(`https://shop.test:${port}`, demands, /^http\/tls$/)
  })
})
