import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { findProgram, withPrograms } from '../../support/packages.ts'
import { freePort } from '../../support/ports.ts'
import { check, rulesAt } from '../../support/world.ts'

withPrograms(['nginx'], 'a real nginx', () => {
  const root = mkdtempSync(join(tmpdir(), 'nginx-'))
  let server: ChildProcess
  let careless = ''
  let careful = ''

  beforeAll(async () => {
    const [one, two] = [await freePort(), await freePort()]
    careless = `http://127.0.0.1:${one}`
    careful = `http://127.0.0.1:${two}`
    // The workers of nginx run as another user.
    chmodSync(root, 0o755)
    const page = '<!doctype html><title>Shop</title><link rel=stylesheet href=/static/app.css>'
    for (const folder of ['www/static', 'www/.git', 'logs']) mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, 'www/index.html'), page)
    writeFileSync(join(root, 'www/static/app.css'), 'a{}')
    writeFileSync(join(root, 'www/.env'), 'SECRET_KEY=x\nDEBUG=False\n')
    writeFileSync(join(root, 'www/.git/HEAD'), 'ref: refs/heads/main\n')
    writeFileSync(
      join(root, 'nginx.conf'),
      `daemon off; pid ${root}/pid; error_log ${root}/error.log; worker_processes 1;
       events { worker_connections 64; }
       http {
         access_log off; root ${root}/www;
         client_body_temp_path ${root}/a; proxy_temp_path ${root}/b; fastcgi_temp_path ${root}/c;
         uwsgi_temp_path ${root}/d; scgi_temp_path ${root}/e;
         types { text/html html; text/css css; }
         server { listen 127.0.0.1:${one}; autoindex on; location = /nginx_status { stub_status; } }
         server { listen 127.0.0.1:${two} default_server; return 444; }
         server {
           listen 127.0.0.1:${two}; server_name 127.0.0.1;
           location ~ /\\.(?!well-known) { return 404; }
           location /static/ { expires 1h; }
         }
       }`,
    )
    server = spawn(
      findProgram('nginx') ?? 'nginx',
      ['-p', root, '-c', join(root, 'nginx.conf'), '-e', join(root, 'error.log')],
      { stdio: 'ignore' },
    )
    await Promise.all([one, two].map(listening))
  })

  afterAll(async () => {
    const ended = new Promise((done) => server.once('close', done))
    server.kill('SIGTERM')
    await ended
    rmSync(root, { recursive: true })
  })

  async function ask(url: string, kind: string, text: object = {}): Promise<CheckResult> {
    return await check(kind, text, { environment: { name: 'production', url } })
  }

  test('what a careless server publishes is found', async () => {
    const result = await ask(careless, 'exposure')
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([
      ['exposure/directory-listing', 'exposure/env-file', 'exposure/git'],
      ['exposure/foreign-host', 'exposure/server-status'],
    ])
  })

  test('a careful server passes without a finding, its closed connection for foreign names included', async () => {
    const result = await ask(careful, 'exposure')
    expect([result.status, result.findings]).toEqual(['passed', []])
  })

  test('its page loads and is cached', async () => {
    const result = await ask(careful, 'page', { rules: ['assets-load', 'asset-type', 'assets-cached'] })
    expect([result.status, result.findings]).toEqual(['passed', []])
    expect(rulesAt(await ask(careless, 'page', { rules: ['assets-cached'] }))).toEqual(['page/assets-cached'])
  })
})

async function listening(port: number): Promise<void> {
  const { connect } = await import('node:net')
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true))
      socket.once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((wait) => setTimeout(wait, 30))
  }
  throw new Error('nginx did not start')
}
