import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../__tests__/support/ports.ts'
import { makeAuthority } from '../src/cli/demo/certificate.ts'

/** An nginx with a configuration as ssl-config.mozilla.org gives it, on a port of loopback. */
export interface TlsServer {
  readonly port: number
  close(): void
}

export const tlsHost = 'shop.bench.example'

/** Programs that the comparison needs and that are missing here. */
export function missingPrograms(): string[] {
  return ['nginx', 'sslscan'].filter((name) => spawnSync(name, ['--help']).error !== undefined)
}

/** A checklist that asks everything that `tls` asks of itself, beside the files of the server. */
export function tlsChecklist(port: number): string {
  return JSON.stringify({
    version: 1,
    environments: {
      production: { url: `https://${tlsHost}:${port}`, 'ca-file': 'root.pem', resolve: { [tlsHost]: '127.0.0.1' } },
    },
    sections: [{ title: 'Items', items: [{ id: 'tls', title: 'TLS', tls: {} }] }],
  })
}

/** @param directory is made, and holds what the server reads and writes */
export async function startTls(directory: string): Promise<TlsServer> {
  mkdirSync(directory, { recursive: true })
  const at = (name: string): string => join(directory, name)
  const root = makeAuthority()
  const middle = root.authority()
  const leaf = middle.issue({ names: [tlsHost], key: 'rsa-2048' })
  writeFileSync(at('root.pem'), root.certificate)
  writeFileSync(at('chain.pem'), leaf.certificate + middle.certificate)
  writeFileSync(at('key.pem'), leaf.key, { mode: 0o600 })
  const port = await freePort()
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at(name)};\n`)
  writeFileSync(
    at('nginx.conf'),
    `daemon off; master_process off; pid ${at('pid')}; error_log ${at('error.log')};
events {}
http {
access_log off; ${folders.join('')}
server {
listen 127.0.0.1:${port} ssl http2; server_name ${tlsHost};
ssl_certificate ${at('chain.pem')}; ssl_certificate_key ${at('key.pem')};
ssl_session_timeout 1d; ssl_session_cache shared:bench:10m;
ssl_protocols TLSv1.2 TLSv1.3; ssl_prefer_server_ciphers off;
ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
location / { return 200 "well\\n"; }
}
}
`,
  )
  const child = spawn('nginx', ['-p', directory, '-c', at('nginx.conf')], { stdio: 'ignore' })
  await listens(child, port)
  return { port, close: () => child.kill() }
}

async function listens(child: ChildProcess, port: number): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until && child.exitCode === null; await pause(20)) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false))
      socket.once('close', () => socket.removeAllListeners())
      socket.on('connect', () => socket.destroy())
    })
    if (isOpen) return
  }
  child.kill()
  throw new Error('nginx does not start')
}
