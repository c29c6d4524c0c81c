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
      code: new Set(),
      dashboards: new Map(),
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
    volumes: [data:/var/lib/postgresql/data]
    healthcheck: { test: [CMD-SHELL, pg_isready] }
  web:
    build: .
    restart: unless-stopped
    command: gunicorn shop.wsgi --bind 0.0.0.0:8000
    expose: ["8000"]
    healthcheck: { test: [CMD, curl, "-f", "http://localhost:8000/up"] }
    depends_on: { db: { condition: service_healthy } }
  nginx:
    image: nginx:1.27.3
    restart: unless-stopped
    ports: ["80:80", "443:443"]
    healthcheck: { test: [CMD, nginx, -t] }
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
    ignored: false,
    ...over,
  }
  return withProject({ envFiles: [one] })
}
const start = 'gunicorn shop.wsgi --bind 0.0.0.0:8000'
const devStart = (command: string, project: Partial<Project> = {}): Change => where(start, command, project)
const railsOf = (line: string): string =>
  `services:\n  web:\n    build: .\n    command: bundle exec rails s -p 3000\n    ${line}\n`
const built = { images: new Map([['web', { healthcheck: false, variables: new Map<string, string>() }]]) }
/** A context with a package.json. */
const scripts = {
  images: new Map([
    [
      'web',
      {
        healthcheck: false,
        variables: new Map<string, string>(),
        scripts: new Map([
          ['serve', 'http-server dist'],
          ['start', 'nodemon .'],
        ]),
      },
    ],
  ]),
}
/** An image with a working directory, and a checkout in which one directory holds code. */
const inCode = {
  images: new Map([['web', { healthcheck: false, home: '/code', variables: new Map<string, string>() }]]),
  code: new Set(['shop']),
}
const checkOf = (test: string): string => `    healthcheck: { test: ${test} }\n`
const withoutCheck = (test: string): Change => where(checkOf(test), '')
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
      fails: [
        ['a password', secret('q8Zr-71xTnPpLw2v')],
        ['one of an image with another name for it', also('web', 'environment: { NEO4J_AUTH: neo4j/q8Zr-71xTnPp }')],
        ['one whose name is one word', also('web', 'environment: { DBPASS: q8Zr-71xTnPpLw2v }')],
        [
          'one in a URL of JDBC',
          also('web', 'environment: { DB: "jdbc:mysql://db/shop?user=shop&password=q8Zr-71xTnPp" }'),
        ],
        [
          'one in a connection string',
          also('web', 'environment: ["ConnectionStrings__Default=Server=db;User Id=shop;Password=q8Zr-71xTnPp"]'),
        ],
        ['the cookie of a cluster', also('web', 'environment: { RELEASE_COOKIE: q8Zr-71xTnPpLw2v }')],
        ['a key whose name is one word', also('web', 'environment: { XPACK_ENCRYPTIONKEY: q8Zr-71xTnPpLw2v }')],
        ['one on the command line', where(start, 'search --data /d --api-key=q8Zr-71xTnPpLw2v')],
        ['one in a health check of one line', where('[CMD, nginx, -t]', 'redis-cli -a q8Zr-71xTnPpLw2v ping')],
      ],
      alike: [
        ['a file of Docker', where(literal, 'environment: { POSTGRES_PASSWORD_FILE: /run/secrets/db }')],
        ['a switch whose name speaks of passwords', where(literal, 'environment: { PASSWORD_LOGIN: true }')],
        [
          'a connection string with a variable',
          also(
            'web',
            'environment: ["ConnectionStrings__Default=Server=db;User Id=a;Password=@{DB_PASSWORD};Ssl=true"]',
          ),
        ],
        [
          'the address of an error tracker, which only takes in reports',
          also(
            'web',
            'environment: { SENTRY_DSN: "https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o1.ingest.us.sentry.io/42" }',
          ),
        ],
        [
          'where a secret is kept, for another program',
          also('web', 'environment: { API_TOKEN: "op://prod/api/token" }'),
        ],
        ['a text that speaks of passwords', also('web', 'environment: { HELP: "send ?reset, never password=" }')],
        [
          'options that speak of secrets, and one from a variable',
          where(start, 'search --api-key=@{DB_PASSWORD} --secret-file=/run/k --token-ttl=1h --no-password=true'),
        ],
      ],
    },
    'weak-password': {
      passes: [['a variable', same]],
      fails: [
        ['the name of the program', secret('postgres')],
        ['empty, which the image refuses', where(literal, 'environment: [POSTGRES_PASSWORD=]')],
        ['nobody asks for one', where(literal, 'environment: { POSTGRES_HOST_AUTH_METHOD: trust }')],
        ['its name is one word', also('web', 'environment: { DBPASS: changeme }')],
        ['a default that was published', also('web', 'environment: { SA_PASSWORD: "YourStrong!Passw0rd" }')],
        [
          'a password in a connection as JSON',
          also('web', `environment: { DB: '{"host":"db","password":"postgres"}' }`),
        ],
        ['in a URL that is a default', also('web', 'environment: { DB: "@{DB:-postgres://a:a@db/a}" }')],
        ['words of its own key', also('web', 'environment: { STOCK_PASSWORD: stock_password }')],
        [
          'the name of its user, by default',
          where(
            'POSTGRES_PASSWORD: "@{DB_PASSWORD}"',
            'POSTGRES_USER: "@{PG_USER:-bookings}", POSTGRES_PASSWORD: "@{PG:-bookings}"',
          ),
        ],
        ['a sentence that tells what to put there', secret('take_the_secret_from_the_console')],
      ],
      alike: [
        ['a strong one, which another rule finds', secret('q8Zr-71xTnPpLw2v')],
        ['the shell hands it on', where(literal, 'environment: [POSTGRES_PASSWORD]')],
        ['a variable of the shell in the container', also('nginx', 'command: cache --password $$CACHE_PASSWORD')],
        ['the half of a key that says who asks', also('web', 'environment: { S3_ACCESS_KEY: "@{STORE_USER:-store}" }')],
        ['a random one is made', where(literal, 'environment: { MYSQL_RANDOM_ROOT_PASSWORD: "yes" }')],
        ['a setting of a product with that name', also('web', 'environment: [SECRET_UPLOAD_SIZE=20, SHOW_PASSWORD=1]')],
      ],
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
        ['DEBUG with the prefix of the project', also('web', 'environment: { SHOP_DEBUG: "True" }')],
        ['an environment of .NET', also('web', 'environment: { ASPNETCORE_ENVIRONMENT: Development }')],
        ['a debugger of PHP', also('web', 'environment: { XDEBUG_MODE: "develop,debug" }')],
        ['a debugger', also('web', 'environment: { NODE_OPTIONS: "--inspect=0.0.0.0" }')],
        [
          'a debugger of Java',
          also('web', 'environment: { JAVA_TOOL_OPTIONS: "-agentlib:jdwp=transport=dt_socket,server=y" }'),
        ],
        ['a console of Werkzeug without a code', also('web', 'environment: { WERKZEUG_DEBUG_PIN: "off" }')],
        ['errors of PHP on the page', also('web', 'environment: { PHP_DISPLAY_ERRORS: "On" }')],
        ['the layer of dynaconf', also('web', 'environment: { ENV_FOR_DYNACONF: development }')],
        ['a search engine without a key', also('web', 'environment: { MEILI_ENV: development }')],
      ],
      alike: [
        ['switched off', also('web', 'environment: { DEBUG: "0", NODE_ENV: production, SHOP_DEBUG: "False" }')],
        ['scopes of a library that logs', also('web', 'environment: { DEBUG: "app:*" }')],
        ['what goes into a log', also('web', 'environment: { SMTP_DEBUG: "1" }')],
        ['errors of PHP in the log', also('web', 'environment: { PHP_DISPLAY_ERRORS: "stderr" }')],
        ['an agent of Java that measures', also('web', 'environment: { JAVA_TOOL_OPTIONS: "-javaagent:/otel.jar" }')],
      ],
    },
    'variable-unset': {
      passes: [['it is in the env file', same]],
      fails: [
        ['it is nowhere', withProject({ known: new Map() })],
        ['there is no env file to find it in', withProject({ known: null })],
      ],
      alike: [
        ['it is nowhere, and has a default', where('nginx:1.27.3', 'nginx:@{NGINX:-1.27.3}')],
        ['Compose sets it itself', also('web', 'environment: { PROJECT: "@{COMPOSE_PROJECT_NAME}" }')],
      ],
    },
    'env-file-missing': {
      passes: [['it is there', envFile({})]],
      fails: [
        ['it is not', envFile({ state: 'missing' })],
        ['only its example is', envFile({ state: 'missing', example: true })],
        ['git leaves it out', envFile({ state: 'missing', ignored: true })],
        ['nobody could look, and nothing else was asked', envFile({ path: '/etc/shop.env', state: 'outside' })],
      ],
      alike: [['it is not, and need not be', envFile({ state: 'missing', required: false })]],
    },
    'port-published': {
      passes: [['none of a database', same]],
      fails: [
        ['that of the database', also('db', 'ports: ["5432:5432"]')],
        ['one that a variable chooses', also('db', 'ports: ["@{DB_PORT}:@{DB_PORT}"]')],
      ],
      alike: [
        ['to this machine alone', also('db', 'ports: ["127.0.0.1:5432:5432"]')],
        ['a number that a search engine has too', also('web', 'ports: ["9200:9200"]')],
      ],
    },
    'proxy-bypassed': {
      passes: [['only exposed', same]],
      fails: [['published beside the proxy', also('web', 'ports: ["8000:8000"]')]],
      alike: [['to this machine alone', also('web', 'ports: ["127.0.0.1:8000:8000"]')]],
    },
    'port-conflict': {
      passes: [['each has its own', same]],
      fails: [['two have one', also('web', 'ports: ["443:8000"]')]],
      alike: [
        ['the same one, of another address', also('web', 'ports: ["127.0.0.1:443:8000"]')],
        ['the same one, of another protocol', also('web', 'ports: [{ target: 443, published: 443, protocol: udp }]')],
      ],
    },
    privileged: {
      passes: [['not said', same]],
      fails: [['said', also('web', 'privileged: true')]],
      alike: [['said not to be', also('web', 'privileged: false')]],
    },
    capability: {
      passes: [['none', same]],
      fails: [
        ['one that reaches out', also('web', 'cap_add: [SYS_ADMIN]')],
        ['one that reaches the network of the machine', also('web', 'network_mode: host\n    cap_add: [NET_ADMIN]')],
      ],
      alike: [['one that does not', also('web', 'cap_add: [NET_BIND_SERVICE]')]],
    },
    'docker-socket': {
      passes: [['not mounted', same]],
      fails: [['mounted, read-only', also('web', 'volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]')]],
      alike: [
        [
          'held by the proxy that lets through only some calls',
          () =>
            observed(
              shop.replace(
                'image: nginx:1.27.3',
                'image: tecnativa/docker-socket-proxy:0.3.0\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]',
              ),
            ),
        ],
        ['the socket of another program', also('web', 'volumes: ["/run/php/php.sock:/run/php.sock"]')],
      ],
    },
    'host-mount': {
      passes: [['nothing of the machine', same]],
      fails: [
        ['all of it', also('web', 'volumes: ["/:/host"]')],
        ['all of it, to read', also('web', 'volumes: ["/:/host:ro"]')],
        ['its accounts and keys', also('web', 'volumes: [{ type: bind, source: /etc, target: /host/etc }]')],
      ],
      alike: [
        ['one file of it', also('web', 'volumes: ["/etc/localtime:/etc/localtime:ro", "/srv/shop/media:/media"]')],
      ],
    },
    'mail-catcher': {
      passes: [['none', same]],
      fails: [
        ['one of them', where('nginx:1.27.3', 'axllent/mailpit:v1.20')],
        ['an older one', where('nginx:1.27.3', 'mailhog/mailhog:v1.0.1')],
        ['one with a name that says little', where('nginx:1.27.3', 'greenmail/standalone:2.1.0')],
      ],
      alike: [['a mail server', where('nginx:1.27.3', 'boky/postfix:v4.3.0')]],
    },
    'dashboard-open': {
      passes: [['no dashboard', same]],
      fails: [
        ['switched on', also('nginx', 'command: [--api.insecure=true]')],
        ['switched on in one line', also('nginx', 'command: --api.dashboard=true --api.insecure')],
        [
          'switched on by a variable',
          () => observed(shop.replace('nginx:1.27.3', 'traefik:v3.1.4\n    environment: [TRAEFIK_API_INSECURE=true]')),
        ],
      ],
      alike: [
        ['switched off', also('nginx', 'command: [--api.insecure=false]')],
        ['behind a router', also('nginx', 'command: [--api.dashboard=true]')],
      ],
    },
    'data-volume': {
      passes: [['a named one', same]],
      fails: [
        ['none', where('    volumes: [data:/var/lib/postgresql/data]\n', '')],
        ['one without a name', where('data:/var/lib', '/var/lib')],
        ['one of first data only', where('data:/var/lib/postgresql/data', './init:/docker-entrypoint-initdb.d')],
        ['none of SQL Server', where('nginx:1.27.3', 'mcr.microsoft.com/mssql/server:2022-CU15')],
        ['one at another directory', where('data:/var/lib/postgresql/data', 'data:/var/lib/postgres/data')],
        ['in memory', where('volumes: [data:/var/lib/postgresql/data]', 'tmpfs: [/var/lib/postgresql/data]')],
      ],
      alike: [
        ['a directory of the machine', where('data:/var/lib', './pg:/var/lib')],
        ['its parent', where('data:/var/lib/postgresql/data', 'data:/var/lib/postgresql')],
        [
          'a directory that the image is told',
          where(
            'environment: { POSTGRES_PASSWORD: "@{DB_PASSWORD}" }\n    volumes: [data:/var/lib/postgresql/data]',
            'environment: { PGDATA: /pg/data }\n    volumes: [data:/pg]',
          ),
        ],
        [
          'a client that sets up another one',
          () => observed("services: { setup: { image: 'mongo:7.0.14', command: [sh, -c, 'mongosh --host db'] } }"),
        ],
        ['a cache, which may be lost', where('nginx:1.27.3', 'redis:7.4.1')],
        ['a server of something else', where('nginx:1.27.3', 'ghcr.io/acme/server:3.1')],
      ],
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
        ...[
          'alpine',
          'stable',
          'release',
          'client-latest',
          'stable-alpine3.20',
          'latest-pg16',
          'management',
          'main',
        ].map((tag) => [`the moving tag ${tag}`, where('nginx:1.27.3', `nginx:${tag}`)] as const),
        [
          'the name of an image that another service builds, and another tag',
          () => observed('services: { a: { build: ., image: "desk:2" }, b: { image: "desk:latest" } }'),
        ],
        ['a moving default', where('nginx:1.27.3', 'nginx:@{VERSION:-release}')],
      ],
      alike: [
        ['a registry with a port, and a version', where('nginx:1.27.3', 'hub.example:5000/nginx:1.27')],
        ...['16-alpine', 'v2', 'bookworm-slim', '3.12-slim-bookworm', 'RELEASE.2024-08-03T04-33-23Z', '9f86d08'].map(
          (tag) => [`the version ${tag}`, where('nginx:1.27.3', `nginx:${tag}`)] as const,
        ),
        [
          'the image that another service builds',
          () =>
            observed('services: { a: { build: ., image: "desk:latest" }, b: { image: "desk:latest", command: x } }'),
        ],
        ['a variable that the pipeline fills in', where('nginx:1.27.3', 'nginx:@{TAG}')],
      ],
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
      passes: [['every service has one', same]],
      fails: [
        ['there is none, and another service waits for it', withoutCheck('[CMD-SHELL, pg_isready]')],
        [
          'there is none, and another service only starts after it',
          () =>
            observed(
              shop.replace(checkOf('[CMD-SHELL, pg_isready]'), '').replace('service_healthy', 'service_started'),
            ),
        ],
        ['there is none, and nobody waits for it', withoutCheck('[CMD, nginx, -t]')],
      ],
      alike: [
        [
          'its image has one',
          () =>
            observed(shop.replace(checkOf('[CMD, curl, "-f", "http://localhost:8000/up"]'), ''), {
              images: new Map([['web', { healthcheck: true, variables: new Map() }]]),
            }),
        ],
        [
          'a job that ends by itself has none',
          () => observed(`${shop}  migrate: { build: ., command: python manage.py migrate }\n`),
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
      fails: [
        ['runserver', where(start, 'python manage.py runserver')],
        ...[
          'node --watch server.js',
          'node --inspect=0.0.0.0:9229 server.js',
          'tsx watch src/main.ts',
          'nest start --watch',
          'bun --hot index.ts',
          'react-scripts start',
          'npx ts-node src/main.ts',
          'rails server -e development',
        ].map((command) => [command, devStart(command)] as const),
        ['a script of package.json that watches', devStart('npm start', scripts)],
        ['Rails without a word about production', () => observed(railsOf(''), built)],
      ],
      alike: [
        ['another command of manage.py', where(start, 'python manage.py worker')],
        ...['node server.js --watch-path', 'nest start', 'bun run start', 'serve -s build', 'tsx src/main.ts'].map(
          (command) => [command, devStart(command)] as const,
        ),
        ['a script of package.json that serves what was built', devStart('npm run serve', scripts)],
        ['Rails in production', () => observed(railsOf('environment: [RAILS_ENV=production]'), built)],
        ['Rails whose image may say it', () => observed(railsOf('').replace('build: .', 'image: desk:3'), built)],
        ['Rails whose env file may say it', () => observed(railsOf('env_file: .env'), built)],
      ],
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
        ['what stands in a file that it names', where('gunicorn shop.wsgi', 'uwsgi /etc/shop/uwsgi.ini')],
        ['a timeout that the environment sets', where('gunicorn shop.wsgi', "gunicorn shop.wsgi --timeout '$$T'")],
      ],
    },
    'source-mount': {
      passes: [['the image alone', same]],
      fails: [
        ['the source over it', also('web', 'volumes: [".:/app"]')],
        ['a package below the working directory', also('web', 'volumes: ["./shop:/code/shop"]', inCode)],
      ],
      alike: [
        ['a directory for data', also('nginx', 'volumes: ["./logs:/var/log/nginx"]')],
        ['uploads below the working directory', also('web', 'volumes: ["./media:/code/media"]', inCode)],
        [
          'the source over a database, which starts none of it',
          also('db', 'volumes: ["data:/var/lib/postgresql/data", ".:/app"]'),
        ],
        ['settings in a language, elsewhere', also('web', 'volumes: ["./shop:/etc/shop"]', inCode)],
      ],
    },
  },
})
