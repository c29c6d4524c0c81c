import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Report } from '../../../src/model/report.ts'
import { goodChain } from '../certificates.ts'
import { gate } from '../gate.ts'
import { jobToken, serveApi } from '../github-api.ts'
import { aCheckRun } from '../github-run.ts'
import { deadPort } from '../ports.ts'
import type { Project } from '../program.ts'
import { type Change, copyExample, edit } from './copy.ts'

/** The commit that runs. */
export const commit = 'c0ffee'.padEnd(40, '0')

/** One run of a small example: its site, its env file, and what a case breaks. */
export interface SmallRun {
  readonly listener: RequestListener
  /** Over plain http; without it everything leads to https. */
  readonly overHttp?: RequestListener
  /** Text of the env file, where it comes from a secret. */
  readonly envContent?: string
  /** Files of the checkout by what they say and what they say instead. */
  readonly files?: Readonly<Record<string, readonly Change[]>>
  readonly testConclusion?: string
  /** Options of the run. */
  readonly args?: (ports: Ports, root: string) => readonly string[]
  /** What the step hands over. */
  readonly secrets?: Readonly<Record<string, string>>
}

/** Where the site of a run is. */
export interface Ports {
  readonly https: number
  readonly http: number
  /** Nobody listens there. */
  readonly closed: number
}

export interface SmallExample {
  readonly name: string
  /** Of the URL of production. */
  readonly host: string
  /** What has another address here, by path. */
  readonly changes: (ports: Ports) => Readonly<Record<string, readonly Change[]>>
  /** Further files, such as an env file that git leaves out. */
  readonly prepare?: (project: Project) => void
}

/** Runs a copy of an example against its site on loopback. */
export async function runExample(example: SmallExample, run: SmallRun): Promise<Report> {
  const { host } = example
  const { root, server: identity } = goodChain({ names: [host, `www.${host}`] })
  const https = await listening(createTlsServer(identity, run.listener))
  const redirect: RequestListener = (request, response) => {
    response.writeHead(301, { location: `https://${host}:${https.port}${request.url}` }).end()
  }
  const http = await listening(createServer(run.overHttp ?? redirect))
  const checks = [aCheckRun(1, 'test', { conclusion: run.testConclusion ?? 'success' })]
  const api = await serveApi({
    hosted: {
      data: {
        [`commits/${commit}/check-runs`]: { total_count: checks.length, check_runs: checks },
        [`commits/${commit}/statuses`]: [],
      },
    },
  })
  const project = copyExample(example.name)
  try {
    project.write('ca.pem', root.certificate)
    edit(project, '.github/readiness.yml', [
      `url: https://${host}\n`,
      `url: https://${host}:${https.port}\n    resolve: { ${host}: 127.0.0.1, www.${host}: 127.0.0.1 }\n    ca-file: ca.pem\n`,
    ])
    const ports = { https: https.port, http: http.port, closed: await deadPort() }
    for (const all of [example.changes(ports), run.files ?? {}]) {
      for (const [path, changes] of Object.entries(all)) edit(project, path, ...changes)
    }
    example.prepare?.(project)
    const text = run.envContent === undefined ? [] : ['--env-content', run.envContent]
    const args = [...(run.args?.(ports, project.path) ?? []), ...text]
    const { report } = await gate(project, args, {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: commit,
      GITHUB_API_URL: api.url,
      GITHUB_TOKEN: jobToken,
      ...run.secrets,
    })
    return report
  } finally {
    project.remove()
    await Promise.all([https.close(), http.close(), api.close()])
  }
}

/** A section with items of a preset as they are on this machine, where they would ask a usual port. */
export function here(items: Readonly<Record<string, string>>): Change {
  const lines = Object.entries(items).map(([id, check]) => `      - { id: ${id}, title: ${id}, ${check} }\n`)
  return ['sections:\n', `sections:\n  - title: Here\n    phase: post-deploy\n    items:\n${lines.join('')}`]
}

/** What asks whether plain http leads to https, at this URL. */
export function plainHttp(url: string): string {
  return `headers: { rules: [redirect-https, redirect-quality], http-url: "${url}" }`
}

async function listening(
  server: ReturnType<typeof createServer> | ReturnType<typeof createTlsServer>,
): Promise<{ port: number; close(): Promise<void> }> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, close }
}
