import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import type { Report } from '../../../src/model/report.ts'
import { days, goodChain, presented } from '../certificates.ts'
import { closeDnsStubs, dnsStub } from '../dns-server.ts'
import { gate } from '../gate.ts'
import { type ApiStandIn, jobToken, serveApi } from '../github-api.ts'
import { aCheckRun } from '../github-run.ts'
import { startStorage } from '../object-storage.ts'
import { deadPort } from '../ports.ts'
import { copyExample, edit } from './copy.ts'
import { answersFile, answersOf, standInPrograms } from './programs.ts'
import { commit, shopSite } from './shop-site.ts'
import {
  accessKey,
  bucket,
  dumpPath,
  envFile,
  hosts,
  mailUser,
  secret,
  serverFiles,
  soundPrograms,
  type World,
} from './shop-world.ts'
import { httpsSite, type TlsIdentity } from './site.ts'

/** Starts what all runs share, and runs the example in worlds that differ from the sound one. */
export async function standIn(): Promise<{
  run(world: World, args?: readonly string[]): Promise<Report>
  stop(): Promise<void>
}> {
  const { root, middle, server: identity } = goodChain({ names: hosts })
  const certificates: Readonly<Record<World['certificate'], TlsIdentity>> = {
    sound: identity,
    'ends-soon': presented(middle.issue({ names: hosts, notBefore: days(-80), notAfter: days(5) }), middle),
    'without-www': presented(middle.issue({ names: hosts.filter((name) => !name.startsWith('www.')) }), middle),
  }
  const programs = standInPrograms(['docker', 'sudo', 'crontab', 'df', 'systemctl'])
  const [ssh, database, nobody] = await Promise.all([openPort(), openPort(), deadPort()])
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const path = process.env.PATH
  process.env.PATH = `${programs.path}:${path}`

  async function run(world: World, args: readonly string[] = []): Promise<Report> {
    const closers: (() => unknown)[] = []
    try {
      const site = await httpsSite(
        'shop.example',
        certificates[world.certificate],
        shopSite(world.shop),
        world.redirects ? undefined : shopSite(world.shop),
      )
      closers.push(() => world.isUp && site.close())
      const mail = await mailServer(identity, world.mailPassword)
      closers.push(mail.close)
      const storage = await startStorage({
        bucket,
        region: 'auto',
        accessKeyId: accessKey,
        secretAccessKey: secret.storage,
        everybody: world.publicBucket ? { list: true } : {},
        tls: identity,
      })
      closers.push(storage.close)
      const own = await dnsStub(world.dns)
      const others = await dnsStub(world.seenDns)
      closers.push(closeDnsStubs)
      const api = await githubApi(world.testConclusion)
      closers.push(api.close)

      const project = copyExample('django-shop', {
        '.github/readiness.yml': [
          ['url: https://shop.example\n', `url: https://shop.example:${site.port}\n${environment(hosts)}`],
          ['    directory: /opt/ecommerce\n', `    directory: ${'${{ vars.directory }}'}\n`],
          ['known-hosts: .github/known_hosts', 'known-hosts: "shop.example ssh-ed25519 AAAA"'],
          [
            'rules: [hsts, redirect-https, redirect-quality]',
            `rules: [hsts, redirect-https, redirect-quality], http-url: "http://shop.example:${site.httpPort}/"`,
          ],
          ['open: [22, 80, 443]', `open: [${ssh.port}, ${site.httpPort}, ${site.port}]`],
          ['closed: [2375, 5432, 6379, 8000]', `closed: [${world.opensDatabase ? database.port : nobody}]`],
          ['tls: { hosts:', `tls: { port: ${site.port}, hosts:`],
          ['resolvers: [authoritative]', `resolvers: ["${own.address}"]`],
          ['resolvers: [1.1.1.1, 8.8.8.8, 9.9.9.9]', `resolvers: ["${others.address}"]`],
          // A busy machine takes its time.
          ['time: { lt: 1s }', 'time: { lt: 60s }'],
          ['p95: { lt: 800ms }', 'p95: { lt: 60s }'],
          ['timeout: 10s', 'timeout: 60s'],
          // A mistake is told at once.
          ['          retry: { for: 5m, every: 30s }\n', ''],
          ['          retry: { for: 60s, every: 5s }\n', ''],
          [', wait-for: 15m', ''],
          ['repeat: { times: 20, every: 1s }', 'repeat: { times: 20 }'],
        ],
      })
      closers.push(() => project.remove())
      for (const [name, changes] of Object.entries(world.files)) {
        if (changes === null) rmSync(join(project.path, name))
        else edit(project, name, ...changes)
      }
      project.write('ca.pem', root.certificate)
      const directory = join(project.path, 'server')
      mkdirSync(directory)
      project.write('server/.env.production', envFile(world, { mail: mail.port, storage: storage.port }))
      chmodSync(join(directory, '.env.production'), world.envMode)
      const files = { ...serverFiles, ...world.server }
      for (const [name, content] of Object.entries(files))
        if (content !== null) project.write(`server/${name}`, content)
      chmodSync(join(directory, 'scripts/backup.sh'), world.scriptMode)
      project.write(`server/${answersFile}`, answersOf({ ...soundPrograms, ...world.programs }))
      if (files[dumpPath] !== null) {
        const taken = Date.now() / 1000 - world.dumpHours * 3600
        utimesSync(join(directory, dumpPath), taken, taken)
      }
      if (!world.isUp) await site.close()
      const { report } = await gate(
        project,
        ['--environment', 'production', '--allow-state-changes', '--var', `directory=${directory}`, ...args],
        {
          SSH_KEY: key,
          SMOKE_USER: 'smoke@shop.example',
          SMOKE_PASSWORD: 'Tr7Yu2Io9Pa4Sd6Fg1Hj',
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_SHA: commit,
          GITHUB_API_URL: api.url,
          GITHUB_TOKEN: jobToken,
        },
      )
      return report
    } finally {
      for (const one of closers.reverse()) await one()
    }
  }

  return {
    run,
    stop: async () => {
      process.env.PATH = path
      programs.remove()
      await Promise.all([ssh.close(), database.close()])
    },
  }
}

/** Keys of the environment that lead to this machine. */
const environment = (names: readonly string[]): string =>
  `    resolve: { ${names.map((name) => `${name}: 127.0.0.1`).join(', ')} }\n    ca-file: ca.pem\n`

function githubApi(conclusion: string): Promise<ApiStandIn> {
  const runs = [aCheckRun(1, 'test', { conclusion })]
  const data = {
    [`commits/${commit}/check-runs`]: { total_count: runs.length, check_runs: runs },
    [`commits/${commit}/statuses`]: [],
  }
  return serveApi({ hosted: { data } })
}

async function mailServer(tls: TlsIdentity, password: string): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    ...tls,
    disableReverseLookup: true,
    onAuth: (login, _session, done) =>
      login.username === mailUser && login.password === password
        ? done(null, { user: mailUser })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
  })
  server.on('error', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** A port that takes connections and ends them. */
async function openPort(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
