import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { goodChain } from './certificates.ts'
import { gate } from './gate.ts'
import { answering, type Changes } from './peers/postgres-server.ts'
import { deadPort } from './ports.ts'
import { Project } from './program.ts'
import { commitAll } from './repository.ts'
import { type Answer, type Site, site } from './site.ts'
import { closeServers, tcpServer } from './tls-servers.ts'

/** What a path answers, and headers in place of those of every answer; `null` leaves one out. */
export interface Mistake {
  readonly answers?: Readonly<Record<string, Answer>>
  readonly headers?: Readonly<Record<string, string | null>>
  /** Whether the page is served over plain HTTP as well. */
  readonly keepsPlain?: true
  /** Whether every origin is let in. */
  readonly reflects?: true
  /** Files in place of the healthy ones; `null` takes one away. */
  readonly files?: Readonly<Record<string, string | null>>
  /** Keys in place of those of the env file; `null` takes one away. */
  readonly env?: Readonly<Record<string, string | null>>
  /** Permissions of files. */
  readonly modes?: Readonly<Record<string, number>>
  /** Whether git holds every file. */
  readonly committed?: true
  /** Whether somebody listens on the port that should be closed. */
  readonly listens?: true
  /** What the database does otherwise than an honest one. */
  readonly database?: Changes
}

/** In files and keys `%PORT%` is a port that is closed, and `%DATABASE%` one of a PostgreSQL server. */
export interface Healthy {
  readonly preset: string
  readonly files?: Readonly<Record<string, string>>
  /** Keys of the env file; without them none is named. */
  readonly env?: Readonly<Record<string, string>>
  /** Lines of the checklist before its sections. */
  readonly head?: string
}

const headers: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
}
const page =
  '<!doctype html><html lang="en"><head><title>Shop</title><link rel="stylesheet" href="/shop.4f2a9c1b.css"></head><body><h1>Shop</h1><script src="/shop.9b1c4f2a.js"></script></body></html>'
const kept = { 'cache-control': 'public, max-age=31536000, immutable' }
const healthy: Readonly<Record<string, Answer>> = {
  '/': { body: page },
  '/shop.4f2a9c1b.css': { type: 'text/css', headers: kept, body: 'body { font-family: sans-serif }' },
  '/shop.9b1c4f2a.js': { type: 'text/javascript', headers: kept, body: 'document.title += "!"' },
}

/** A project with a preset, and the healthy site that it is judged by, on a loopback port. */
export class PresetProject {
  readonly #healthy: Healthy
  readonly #project = new Project()
  #sites: Site[] = []
  #closed = 0
  #mistake: Mistake = {}

  constructor(healthy: Healthy) {
    this.#healthy = healthy
  }

  async start(): Promise<void> {
    const { root, server } = goodChain()
    this.#project.write('ca.pem', root.certificate)
    const secure = await site(({ url = '/', headers: { origin } }) => this.#answer(url, origin), server)
    const moved = (url: string): Answer => ({ status: 301, headers: { location: `${secure.url}${url}` } })
    const plain = await site(({ url = '/' }) => (this.#mistake.keepsPlain ? (healthy[url] ?? moved(url)) : moved(url)))
    this.#sites = [secure, plain]
    this.#closed = await deadPort()
  }

  async stop(): Promise<void> {
    await Promise.all(this.#sites.map((one) => one.close()))
    this.#project.remove()
  }

  #answer(url: string, origin: string | undefined): Answer {
    const [path = '/'] = url.split('?')
    const own = this.#mistake.answers?.[path] ?? healthy[path] ?? { status: 404, body: 'No.' }
    const granted = { 'access-control-allow-origin': origin ?? null, 'access-control-allow-credentials': 'true' }
    const all = { ...headers, ...own.headers, ...this.#mistake.headers, ...(this.#mistake.reflects && granted) }
    const sent = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
    return { ...own, headers: Object.fromEntries(sent) }
  }

  /** Statuses of items by their ids. @param only the item that is asked; every one without it */
  async statuses(mistake: Mistake = {}, only?: string): Promise<Record<string, string>> {
    this.#mistake = mistake
    const [secure, plain] = this.#sites
    const { preset, files, env, head = '' } = this.#healthy
    const keys = Object.entries({ ...env, ...mistake.env }).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    )
    const envFile = env === undefined ? {} : { '.env': keys.map(([key, value]) => `${key}=${value}\n`).join('') }
    const project = new Project({ 'ca.pem': this.#project.read('ca.pem') })
    const database = await answering('database', mistake.database ?? {}, { login: 'trust' }).start()
    if (mistake.listens) await tcpServer((socket) => socket.end(), { port: this.#closed })
    const fill = (text: string): string =>
      text.replaceAll('%PORT%', String(this.#closed)).replaceAll('%DATABASE%', String(database.port))
    try {
      for (const [path, text] of Object.entries({ ...envFile, ...files, ...mistake.files })) {
        if (text !== null) project.write(path, fill(text))
      }
      project.write(
        '.github/readiness.yml',
        `version: 1
extends: [${preset}]
${head}
environments: { production: { url: "${secure?.url}", ca-file: ca.pem, resolve: { db.internal: 127.0.0.1 }${env === undefined ? '' : ', env-file: .env'} } }
sections:
  - title: Own
    items:
      - id: https-enabled
        title: The port for plain HTTP of this site is no usual one
        headers: { rules: [redirect-https, redirect-quality], http-url: "http://localhost:${plain?.port}" }
`,
      )
      for (const [path, mode] of Object.entries(mistake.modes ?? {})) chmodSync(join(project.path, path), mode)
      if (mistake.committed) commitAll(project.path)
      const { report } = await gate(project, only === undefined ? [] : ['--only', only])
      if (report.problems) throw new Error(JSON.stringify(report.problems))
      const asked = report.items.filter(({ reason }) => !reason?.startsWith('not among'))
      return Object.fromEntries(asked.map(({ id, status }) => [id, status]))
    } finally {
      await database.close()
      await closeServers()
      project.remove()
    }
  }
}
