import { afterEach, describe, expect, test } from '@jest/globals'
import { gate } from '../../support/gate.ts'
import { complete, ready, row } from '../../support/peers/postgres-messages.ts'
import { overviewColumns } from '../../support/peers/postgres-server.ts'
import type { Mistake } from '../../support/preset-project.ts'
import { judgePresets, weak } from '../../support/preset-suite.ts'
import { Project } from '../../support/program.ts'

const superuser = Buffer.concat([overviewColumns, row('170002', '17.2', 't', 'f', 'f', 'f'), complete(), ready])

/** A Compose file with keys of services in place of the healthy ones. */
function composeFile(changes: Readonly<Record<string, object>>): string {
  const services = {
    db: {
      image: 'postgres:16.4',
      environment: { POSTGRES_PASSWORD: '${DB_PASSWORD}' },
      volumes: ['pgdata:/var/lib/postgresql/data'],
      healthcheck: { test: ['CMD', 'pg_isready'] },
      restart: 'unless-stopped',
    },
    cache: {
      image: 'redis:7.4',
      healthcheck: { test: ['CMD', 'redis-cli', 'ping'] },
      ports: ['127.0.0.1:%PORT%:6379'],
      restart: 'unless-stopped',
    },
    web: {
      image: 'shop:1.4.2',
      depends_on: { db: { condition: 'service_healthy' } },
      restart: 'unless-stopped',
    },
  }
  const changed = Object.entries(services).map(([name, service]) => [name, { ...service, ...changes[name] }])
  return JSON.stringify({ services: Object.fromEntries(changed), volumes: { pgdata: {} } })
}

function compose(changes: Readonly<Record<string, object>>): Mistake {
  return { files: { 'compose.yaml': composeFile(changes) } }
}

judgePresets([
  {
    preset: 'docker-compose',
    files: { 'compose.yaml': composeFile({}) },
    env: { DB_PASSWORD: 'mK3vR8xT1zQ6wB9nL4pJ' },
    others: { 'backup-of-db': 'pending', 'services-running': 'skipped' },
    mistakes: [
      [
        'compose-secrets',
        'the password stands in the file',
        compose({ db: { environment: { POSTGRES_PASSWORD: 'hunter2' } } }),
      ],
      ['compose-secrets', 'there is no such file', { files: { 'compose.yaml': null } }, 'error'],
      ['compose-variables', 'one is not set', { env: { DB_PASSWORD: null, OTHER: 'a' } }],
      ['compose-ports', 'the database is published', compose({ db: { ports: ['5432:5432'] } })],
      ['compose-isolation', 'one is privileged', compose({ web: { privileged: true } })],
      [
        'compose-production',
        'a server of development is started',
        compose({ web: { command: 'python manage.py runserver 0.0.0.0:8000' } }),
      ],
      ['compose-images', 'the newest is taken', compose({ db: { image: 'postgres:latest' } })],
      ['compose-restarts', 'a service stays down', compose({ db: { restart: 'no' } })],
      [
        'compose-health',
        'nothing tells that the database answers',
        compose({ db: { healthcheck: { disable: true } } }),
      ],
      ['compose-volumes', 'the data is in the container', compose({ db: { volumes: [] } })],
      ['port-of-cache', 'it is open', { listens: true }],
    ],
  },
  {
    preset: 'postgres',
    head: 'leave-out: [database-port]',
    files: { 'compose.yaml': composeFile({}) },
    env: { DATABASE_URL: 'postgres://shop:mK3vR8xT1zQ6wB9nL4pJ@db.internal:%DATABASE%/shop?sslmode=require' },
    others: { 'database-backup': 'pending', 'database-port': 'skipped' },
    mistakes: [
      ['database-credentials', 'the password can be guessed', { env: weak }],
      [
        'database-tls',
        'it is not encrypted',
        { env: { DATABASE_URL: 'postgres://shop:mK3vR8xT1zQ6wB9nL4pJ@203.0.113.9:5432/shop?sslmode=disable' } },
      ],
      ['database-server', 'it is a file', { env: { DATABASE_URL: 'sqlite:///db.sqlite3' } }],
      ['database-login', 'the application is a superuser', { database: { query: superuser } }],
      ['database-volume', 'the data is in the container', compose({ db: { volumes: [] } })],
    ],
  },
])

describe('a database that the Compose file names', () => {
  const url = (host: string) => `DATABASE_URL=postgres://shop:mK3vR8xT1zQ6wB9nL4pJ@${host}:5432/shop\n`
  const checklist =
    'version: 1\nextends: [postgres]\nenvironments: { production: { url: "http://127.0.0.1:9", env-file: .env } }\n'
  let project: Project
  afterEach(() => project.remove())

  test.each([
    ['db', 'skipped'],
    ['DB', 'skipped'],
    ['cache.localhost', 'error'],
    ['127.0.0.1', 'error'],
  ])('is asked for a login where it can be reached: %s', async (host, status) => {
    project = new Project({
      'compose.yaml': 'services:\n  db: { image: postgres:16 }\n  cache.localhost: { image: postgres:16 }\n',
      '.env': url(host).replace(':5432', ':1'),
      '.github/readiness.yml': checklist,
    })
    const { report } = await gate(project, ['--only', 'database-login'])
    const item = report.items.find(({ id }) => id === 'database-login')
    expect(item?.status).toBe(status)
    if (status === 'skipped')
      expect(item?.reason).toContain('`DATABASE_URL` leads to the service `db` of the Compose file')
  })
})
