import { normalise } from '../../../src/formats/compose/merge.ts'
import { get, readYaml } from '../../../src/formats/yaml/nodes.ts'
import type { NamedEnvFile, Observation, Project, Service } from '../../../src/kinds/compose/observation.ts'
import { startedOf } from '../../../src/kinds/compose/started.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (good: Observation) => Observation

const file = 'docker-compose.prod.yml'

/** `$` before a brace, so that the texts below are no templates of JavaScript. */
const v = (text: string): string => text.replaceAll('@{', '$' + '{')

/** What a file says whose services extend nothing, with the keys of its env file. */
function observed(text: string, project: Partial<Project> = {}, discovered = false): Observation {
  const { root, fault } = readYaml(v(text), file)
  const services = new Map<string, Service>()
  const written = get(root, 'services')
  for (const [name, node] of written?.kind === 'map' ? written.entries : []) {
    if (node.kind === 'map') services.set(name, { name, node: normalise(node), directory: '.' })
  }
  return {
    project: {
      files: [file],
      services: startedOf(services, []),
      all: [...services.keys()],
      envFiles: [],
      known: new Map([['DB_PASSWORD', 'q8Zr-71xTnPpLw2v']]),
      knownFrom: ['.env'],
      images: new Map(),
      ...project,
    },
    discovered,
    faults: fault ? [fault] : [],
  }
}

const shop = `
services:
  db:
    image: postgres:16-alpine
    restart: unless-stopped
    environment: { POSTGRES_PASSWORD: "@{DB_PASSWORD}" }
    healthcheck: { test: [CMD-SHELL, pg_isready] }
  web:
    build: .
    restart: unless-stopped
    command: gunicorn shop.wsgi --bind 0.0.0.0:8000
    expose: ["8000"]
    depends_on: { db: { condition: service_healthy } }
  nginx:
    image: nginx:1.27.3
    restart: unless-stopped
    ports: ["80:80", "443:443"]
    depends_on: [web]
`
const good = observed(shop)

const same: Change = (seen) => seen
/** One piece of the text written otherwise. */
const where = (from: string, to: string, project: Partial<Project> = {}): Change => {
  if (!shop.includes(from)) throw new Error(`the good file has no ${from}`)
  return () => observed(shop.replace(from, to), project)
}
/** Keys added to a service. */
const also = (service: 'db' | 'web' | 'nginx', lines: string, project: Partial<Project> = {}): Change =>
  where(`  ${service}:\n`, `  ${service}:\n    ${lines}\n`, project)
const withProject =
  (over: Partial<Project>): Change =>
  (seen) => ({ ...seen, project: { ...seen.project, ...over } })
const envFile = (over: Partial<NamedEnvFile>): Change => {
  const [service] = good.project.services
  if (!service) throw new Error('no service')
  const one: NamedEnvFile = {
    service: service.name,
    path: '.env.production',
    node: service.node,
    required: true,
    state: 'there',
    example: false,
    ...over,
  }
  return withProject({ envFiles: [one] })
}
const literal = 'environment: { POSTGRES_PASSWORD: "@{DB_PASSWORD}" }'
const secret = (value: string): Change => where('"@{DB_PASSWORD}"', value)

ruleCases({
  kind: 'compose',
  good,
  rules: {
    'file-missing': { shownIn: '__tests__/kinds/compose/layouts.test.ts' },
    unparsable: {
      passes: [['all is understood', same]],
      fails: [['a list that stays open', where('depends_on: [web]', 'depends_on: [web')]],
      alike: [['a bracket in a text', where('depends_on: [web]', 'labels: ["[web"]')]],
    },
    'no-service': {
      passes: [['services start', same]],
      fails: [
        ['none is there', () => observed('services: {}')],
        ['all are of other profiles', () => observed('services: { web: { build: ., profiles: [dev] } }')],
      ],
      alike: [
        ['one of several starts', () => observed('services: { a: { build: . }, b: { build: ., profiles: [dev] } }')],
      ],
    },
    files: {
      passes: [['the check names its files', same]],
      fails: [['they were found by their usual names', (seen) => ({ ...seen, discovered: true })]],
      alike: [['several, all named', withProject({ files: [file, 'compose.yaml'] })]],
    },
    'literal-secret': {
      passes: [['a variable', same]],
      fails: [['a password', secret('q8Zr-71xTnPpLw2v')]],
      alike: [
        ['a file of Docker', where(literal, 'environment: { POSTGRES_PASSWORD_FILE: /run/secrets/db }')],
        ['a switch whose name speaks of passwords', where(literal, 'environment: { PASSWORD_LOGIN: true }')],
      ],
    },
    'weak-password': {
      passes: [['a variable', same]],
      fails: [['the name of the program', secret('postgres')]],
      alike: [['a strong one, which another rule finds', secret('q8Zr-71xTnPpLw2v')]],
    },
    'default-secret': {
      passes: [['a variable without a default', same]],
      fails: [['a default', secret('"@{DB_PASSWORD:-q8Zr-71xTnPpLw2v}"')]],
      alike: [['a message in place of a default', secret('"@{DB_PASSWORD:?set it}"')]],
    },
    'debug-environment': {
      passes: [['nothing of it', same]],
      fails: [
        ['DEBUG', also('web', 'environment: { DEBUG: "1" }')],
        ['another environment', also('web', 'environment: [NODE_ENV=development]')],
      ],
      alike: [['switched off', also('web', 'environment: { DEBUG: "0", NODE_ENV: production }')]],
    },
    'variable-unset': {
      passes: [['it is in the env file', same]],
      fails: [
        ['it is nowhere', withProject({ known: new Map() })],
        ['there is no env file to find it in', withProject({ known: null })],
      ],
      alike: [['it is nowhere, and has a default', where('nginx:1.27.3', 'nginx:@{NGINX:-1.27.3}')]],
    },
    'env-file-missing': {
      passes: [['it is there', envFile({})]],
      fails: [
        ['it is not', envFile({ state: 'missing' })],
        ['only its example is', envFile({ state: 'missing', example: true })],
        ['nobody could look, and nothing else was asked', envFile({ path: '/etc/shop.env', state: 'outside' })],
      ],
      alike: [['it is not, and need not be', envFile({ state: 'missing', required: false })]],
    },
    'port-published': {
      passes: [['none of a database', same]],
      fails: [['that of the database', also('db', 'ports: ["5432:5432"]')]],
      alike: [['to this machine alone', also('db', 'ports: ["127.0.0.1:5432:5432"]')]],
    },
    'proxy-bypassed': {
      passes: [['only exposed', same]],
      fails: [['published beside the proxy', also('web', 'ports: ["8000:8000"]')]],
      alike: [['to this machine alone', also('web', 'ports: ["127.0.0.1:8000:8000"]')]],
    },
    'port-conflict': {
      passes: [['each has its own', same]],
      fails: [['two have one', also('web', 'ports: ["443:8000"]')]],
      alike: [['the same one, of another address', also('web', 'ports: ["127.0.0.1:443:8000"]')]],
    },
    privileged: {
      passes: [['not said', same]],
      fails: [['said', also('web', 'privileged: true')]],
      alike: [['said not to be', also('web', 'privileged: false')]],
    },
    capability: {
      passes: [['none', same]],
      fails: [['one that reaches out', also('web', 'cap_add: [SYS_ADMIN]')]],
      alike: [['one that does not', also('web', 'cap_add: [NET_BIND_SERVICE]')]],
    },
    'docker-socket': {
      passes: [['not mounted', same]],
      fails: [['mounted, read-only', also('web', 'volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]')]],
      alike: [['the socket of another program', also('web', 'volumes: ["/run/php/php.sock:/run/php.sock"]')]],
    },
    'host-namespace': {
      passes: [['none', same]],
      fails: [['the network', also('nginx', 'network_mode: host')]],
      alike: [['a bridge', also('nginx', 'network_mode: bridge')]],
    },
    'image-tag': {
      passes: [['a version', same]],
      fails: [
        ['none', where('postgres:16-alpine', 'postgres')],
        ['the newest', where('nginx:1.27.3', 'nginx:latest')],
      ],
      alike: [['a registry with a port, and a version', where('nginx:1.27.3', 'hub.example:5000/nginx:1.27')]],
    },
    'restart-policy': {
      passes: [['unless-stopped', same]],
      fails: [['none', where('restart: unless-stopped\n    ports', 'ports')]],
      alike: [
        [
          'a job that ends by itself',
          () => observed(`${shop}  migrate: { build: ., command: python manage.py migrate }\n`),
        ],
      ],
    },
    'healthcheck-missing': {
      passes: [['there is one', same]],
      fails: [['there is none', where('healthcheck: { test: [CMD-SHELL, pg_isready] }', 'tty: false')]],
      alike: [
        [
          'none is there, and nobody waits for it',
          () =>
            observed(
              shop
                .replace('healthcheck: { test: [CMD-SHELL, pg_isready] }', 'tty: false')
                .replace('service_healthy', 'service_started'),
            ),
        ],
      ],
    },
    'service-undefined': {
      passes: [['all are', same]],
      fails: [['one is not', where('depends_on: [web]', 'depends_on: [api]')]],
      alike: [['it need not be', where('depends_on: [web]', 'depends_on: { api: { required: false } }')]],
    },
    'dev-command': {
      passes: [['gunicorn', same]],
      fails: [['runserver', where('gunicorn shop.wsgi --bind', 'python manage.py runserver')]],
      alike: [['another command of manage.py', where('gunicorn shop.wsgi --bind', 'python manage.py worker')]],
    },
    'server-flags': {
      passes: [['nothing wrong', same]],
      fails: [
        ['a worker that is never restarted', where('gunicorn shop.wsgi', 'gunicorn shop.wsgi --timeout 0')],
        ['every client is the proxy', where('gunicorn shop.wsgi', "gunicorn shop.wsgi --forwarded-allow-ips '*'")],
      ],
      alike: [
        ['what only settings can tell: workers', where('gunicorn shop.wsgi', 'gunicorn shop.wsgi --workers 1')],
        ['what dev-command says', where('gunicorn shop.wsgi', 'gunicorn shop.wsgi --reload')],
        ['a timeout that the environment sets', where('gunicorn shop.wsgi', "gunicorn shop.wsgi --timeout '$$T'")],
      ],
    },
    'source-mount': {
      passes: [['the image alone', same]],
      fails: [['the source over it', also('web', 'volumes: [".:/app"]')]],
      alike: [['a directory for data', also('nginx', 'volumes: ["./logs:/var/log/nginx"]')]],
    },
  },
})
