import { afterEach, describe, expect, test } from '@jest/globals'
import { gate } from '../../../support/gate.ts'
import { type Case, database, judgePresets, page, random, servedMaps } from '../../../support/preset-suite.ts'
import { Project } from '../../../support/program.ts'

/** Takes long: a run of the whole list for each mistake. */

/** What the packed settings of Spring say, in each form; the env file of the project decides the rest. */
const springMistakes: Case['mistakes'] = [
  ['spring.h2.console.enabled=true', 'spring:\n  h2:\n    console:\n      path: /h2\n      enabled: true\n'],
  [
    'management.endpoint.health.show-details=always',
    'management:\n  endpoint:\n    health:\n      showDetails: "always"\n',
  ],
  ['debug=true', 'debug: true\n'],
  ['server.error.include-stacktrace=always', 'server:\n  error: { include-stacktrace: always }\n'],
  [
    'server.error.include-stacktrace=on_param',
    'server.error.include-stacktrace: never\n---\nspring.config.activate.on-profile: prod\nserver.error.include-stacktrace: on_param\n',
  ],
  ['spring.datasource.password=hunter2', 'spring:\n  datasource:\n    password: hunter2\n'],
].flatMap(([properties = '', yml = '']): Case['mistakes'] => [
  [
    'application-settings',
    properties,
    { files: { 'src/main/resources/application-prod.properties': `${properties}\n` } },
  ],
  [
    'application-settings',
    JSON.stringify(yml),
    { files: { 'src/main/resources/application.yml': yml, 'src/main/resources/application.properties': null } },
  ],
])

judgePresets([
  {
    preset: 'rails',
    env: { RAILS_ENV: 'production', SECRET_KEY_BASE: `${random}${random}`, ...database },
    files: {
      Gemfile: "gem 'sidekiq'\n",
      'config/environments/production.rb': 'Rails.application.configure do\n  config.force_ssl = true\nend\n',
    },
    others: { 'redis-password': 'skipped', 'cors-origins': 'skipped', 'master-key': 'skipped' },
    mistakes: [
      ['production-mode', 'it runs in development', { env: { RAILS_ENV: 'development' } }],
      ['production-mode', 'it is not said', { env: { RAILS_ENV: null } }],
      ['secret-key-base', 'it is short', { env: { SECRET_KEY_BASE: 'abcdefgh' } }],
      ['secret-key-base', 'there is none', { env: { SECRET_KEY_BASE: null } }],
      ['master-key', 'git holds it', { files: { 'config/master.key': 'a'.repeat(32) }, committed: true }],
      [
        'production-settings',
        'plain HTTP is allowed',
        { files: { 'config/environments/production.rb': '  config.force_ssl = false\n' } },
      ],
      [
        'production-settings',
        'errors are shown',
        { files: { 'config/environments/production.rb': '  config.consider_all_requests_local = true\n' } },
      ],
      [
        'rails-pages',
        'the routes are listed',
        page('/rails/info/routes', '<a href="/rails/info/properties">Properties</a>'),
      ],
      ['rails-pages', 'versions are shown', page('/rails/info/properties', '<td>Rails version</td><td>8.0.1</td>')],
      ['sidekiq', 'the dashboard is open', page('/sidekiq', '<title>Sidekiq</title>')],
    ],
  },
  {
    preset: 'laravel',
    env: {
      APP_ENV: 'production',
      APP_DEBUG: 'false',
      APP_KEY: 'base64:kJ8s1mQ0vXz3Tn7pLw5RbY2cHf6GdUa9eKo4iNxVtWs=',
      APP_URL: 'https://shop.acme.io',
      SESSION_SECURE_COOKIE: 'true',
      MAIL_MAILER: 'smtp',
      MAIL_HOST: 'smtp.acme.io',
      MAIL_USERNAME: 'shop',
      MAIL_PASSWORD: 'wE4rT6yU8iO1pA3s',
      DB_HOST: 'db.internal',
      DB_DATABASE: 'shop',
      DB_USERNAME: 'shop',
      DB_PASSWORD: 'mK3vR8xT1zQ6wB9nL4pJ',
    },
    others: { 'redis-password': 'skipped', 'cors-origins': 'skipped' },
    mistakes: [
      ['production-mode', 'it runs as local', { env: { APP_ENV: 'local' } }],
      ['debug-off', 'it is on', { env: { APP_DEBUG: 'true' } }],
      ['app-key', 'there is none', { env: { APP_KEY: '' } }],
      ['app-url', 'it is that of a laptop', { env: { APP_URL: 'http://localhost' } }],
      ['session-cookies', 'they go over plain HTTP', { env: { SESSION_SECURE_COOKIE: 'false' } }],
      ['mail', 'it ends in the log', { env: { MAIL_MAILER: 'log' } }],
      ['mail', 'a catcher of development takes it', { env: { MAIL_HOST: 'mailpit' } }],
      ['laravel-pages', 'Telescope is open', page('/telescope', '<script>window.Telescope = {}</script>')],
      ['laravel-pages', 'Horizon is open', page('/horizon', '<script>window.Horizon = {}</script>')],
      [
        'laravel-pages',
        'the error page takes commands',
        page('/_ignition/health-check', '{"can_execute_commands":true}'),
      ],
      [
        'storage-served',
        'the log is served',
        page('/storage/logs/laravel.log', '[2026-11-01 10:00:00] production.ERROR: no\n'),
      ],
      ['storage-served', 'the project is served', page('/composer.json', '{"require":{}}')],
    ],
  },
  {
    preset: 'node',
    env: { NODE_ENV: 'production', SESSION_SECRET: random, ...database },
    files: {
      'package.json': JSON.stringify({
        scripts: { start: 'node server.js', dev: 'nodemon server.js' },
        dependencies: { express: '5', 'swagger-ui-express': '5', graphql: '16', 'graphql-http': '1' },
      }),
    },
    others: { 'redis-password': 'skipped', 'cors-origins': 'skipped' },
    mistakes: [
      ['production-mode', 'it runs in development', { env: { NODE_ENV: 'development' } }],
      ['production-mode', 'a debugger is open', { env: { NODE_OPTIONS: '--inspect=0.0.0.0' } }],
      ['signing-keys', 'it is short', { env: { SESSION_SECRET: 'kittens' } }],
      ['start-script', 'it watches files', { files: { 'package.json': '{"scripts":{"start":"nodemon server.js"}}' } }],
      ['powered-by', 'it says Express', { headers: { 'x-powered-by': 'Express' } }],
      ['source-maps', 'they are served', servedMaps],
      ['api-docs', 'they are open', page('/api-docs/', '<div id="swagger-ui"></div>')],
      ['graphql-introspection', 'it is on', page('/graphql', '{"data":{"__schema":{"queryType":{"name":"Query"}}}}')],
    ],
  },
  {
    preset: 'next',
    env: { NEXT_PUBLIC_SITE: 'https://shop.acme.io', NEXTAUTH_SECRET: random, NEXTAUTH_URL: 'https://shop.acme.io' },
    files: {
      'package.json': JSON.stringify({
        scripts: { start: 'next start' },
        dependencies: { next: '15', 'next-auth': '5' },
      }),
    },
    others: { 'redis-password': 'skipped', 'cors-origins': 'skipped', 'database-credentials': 'skipped' },
    mistakes: [
      [
        'public-secrets',
        'the browser gets one',
        { env: { NEXT_PUBLIC_STRIPE_SECRET_KEY: ['sk', 'live', '51MzQk8LxVt2RbYw9NcPdGhJf'].join('_') } },
      ],
      ['auth-secret', 'it is short', { env: { NEXTAUTH_SECRET: 'abc' } }],
      ['auth-secret', 'there is none', { env: { NEXTAUTH_SECRET: null } }],
      ['auth-url', 'it is that of a laptop', { env: { NEXTAUTH_URL: 'http://localhost:3000' } }],
      [
        'start-script',
        'it starts the development server',
        { files: { 'package.json': '{"scripts":{"start":"next dev"},"dependencies":{"next-auth":"5"}}' } },
      ],
      [
        'development-build',
        'it is served',
        page('/', '<script src="/_next/static/development/_buildManifest.js"></script>'),
      ],
      ['source-maps', 'they are served', servedMaps],
      ['powered-by', 'it says Next.js', { headers: { 'x-powered-by': 'Next.js' } }],
    ],
  },
  {
    preset: 'spring',
    env: {
      SPRING_PROFILES_ACTIVE: 'prod',
      SPRING_JPA_HIBERNATE_DDL_AUTO: 'validate',
      MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: 'health',
      SPRING_DATASOURCE_URL: 'jdbc:postgresql://db.internal:5432/shop?sslmode=verify-full',
      SPRING_DATASOURCE_USERNAME: 'shop',
      SPRING_DATASOURCE_PASSWORD: 'mK3vR8xT1zQ6wB9nL4pJ',
    },
    files: { 'src/main/resources/application.properties': 'spring.datasource.password=${DB_PASSWORD}\n' },
    others: { 'redis-password': 'skipped', 'cors-origins': 'skipped' },
    mistakes: [
      ['production-mode', 'it is that of development', { env: { SPRING_PROFILES_ACTIVE: 'dev' } }],
      ['production-mode', 'none is chosen', { env: { SPRING_PROFILES_ACTIVE: null } }],
      [
        'debugger',
        'it is open',
        { env: { JAVA_TOOL_OPTIONS: '-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005' } },
      ],
      ['debugger', 'every endpoint is served', { env: { MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: '*' } }],
      ['schema-changes', 'they are made', { env: { SPRING_JPA_HIBERNATE_DDL_AUTO: 'update' } }],
      [
        'application-settings',
        'they hold the password',
        { files: { 'src/main/resources/application.properties': 'spring.datasource.password=hunter2\n' } },
      ],
      ...springMistakes,
      ['actuator', 'the environment is shown', page('/actuator/env', '{"activeProfiles":[],"propertySources":[]}')],
      ['actuator', 'the settings are shown', page('/actuator/configprops', '{"contexts":{}}')],
      ['h2-console', 'it is open', page('/h2-console', '<title>H2 Console</title>')],
    ],
  },
])

describe('the packed settings of Spring', () => {
  let project: Project
  afterEach(() => project.remove())
  const settings = async (files: Readonly<Record<string, string>>, env = '') => {
    const named = Object.entries(files).map(([name, text]) => [`src/main/resources/${name}`, text])
    project = new Project({
      ...Object.fromEntries(named),
      '.env': `SPRING_PROFILES_ACTIVE=prod\n${env}`,
      '.github/readiness.yml':
        'version: 1\nextends: [spring]\nenvironments: { p: { url: "http://127.0.0.1:9", env-file: .env } }\n',
    })
    const { report } = await gate(project, ['--only', 'application-settings'])
    return report.items.find(({ id }) => id === 'application-settings')
  }
  const dev =
    '---\nspring:\n  config.activate.on-profile: dev\n  jpa.hibernate.ddl-auto: create\n  h2.console.enabled: true\n  datasource.password: postgres\n'

  test.each<[string, Record<string, string>, string]>([
    [
      'what development is told, in a document of its own',
      {
        'application.yml': `spring:\n  jpa.hibernate.ddl-auto: validate\n  datasource.password: \${DB_PASSWORD}\n${dev}`,
      },
      'skipped',
    ],
    [
      'what production takes back',
      {
        'application.properties': 'spring.jpa.hibernate.ddl-auto=update\n',
        'application-prod.yml': 'spring:\n  jpa:\n    hibernate:\n      ddl-auto: none\n',
      },
      'passed',
    ],
    ['a file of development', { 'application-dev.yml': 'spring.h2.console.enabled: true\n' }, 'skipped'],
    ['secrets by variable', { 'application.yml': 'spring.datasource.password: "${DB_PASSWORD:}"\n' }, 'passed'],
    ['one endpoint', { 'application.yml': 'management.endpoints.web.exposure.include: health\n' }, 'passed'],
    ['console that is off', { 'application.yml': 'spring:\n  h2:\n    console:\n      enabled: false\n' }, 'passed'],
    [
      'every endpoint, as items',
      {
        'application.yml': 'management:\n  endpoints:\n    web:\n      exposure:\n        include:\n          - "*"\n',
      },
      'failed',
    ],
    [
      'what the base says, and production does not take back',
      { 'application.yml': `spring:\n  jpa.hibernate.ddl-auto: update\n${dev}` },
      'failed',
    ],
    [
      'what cannot be read, and opens something',
      { 'application.yml': 'a: [\nspring.h2.console.enabled: true\n' },
      'failed',
    ],
  ])('%s', async (_, files, status) => {
    expect((await settings(files))?.status).toBe(status)
  })

  test('what the env file decides is asked there', async () => {
    const files = { 'application.yml': 'spring.jpa.hibernate.ddl-auto: update\n' }
    const item = await settings(files, 'SPRING_JPA_HIBERNATE_DDL_AUTO=validate\n')
    expect([item?.status, item?.reason]).toEqual(['skipped', expect.stringContaining('the env file decides')])
    expect((await settings(files))?.status).toBe('failed')
  })
})
