import { describe, expect, test } from '@jest/globals'
import { developmentServer, parse, startsOf } from '../../../src/formats/server-start/command.ts'
import { shellWords } from '../../../src/formats/shell-words.ts'

const location = { file: 'Dockerfile', line: 7 }
const starts = (text: string) => startsOf(shellWords(text), location)
const settings = (text: string): unknown =>
  starts(text)[0]?.settings.map(({ name, value, written }) => [
    name,
    value.kind === 'text' ? value.text : value.kind === 'list' ? value.items : value,
    written,
  ])

describe('settings', () => {
  test.each<[string, unknown]>([
    ['gunicorn app', []],
    [
      'gunicorn -w 3 -b :80 app',
      [
        ['workers', '3', '-w'],
        ['bind', [':80'], '-b'],
      ],
    ],
    [
      'gunicorn --workers=3 -t60 app',
      [
        ['workers', '3', '--workers'],
        ['timeout', '60', '-t'],
      ],
    ],
    ['gunicorn -b a:1 --bind b:2 app', [['bind', ['a:1', 'b:2'], '--bind']]],
    [
      'gunicorn --reload --spew app',
      [
        ['reload', 'true', '--reload'],
        ['spew', 'true', '--spew'],
      ],
    ],
    ['gunicorn -w $N app', [['workers', { kind: 'computed', keys: ['N'] }, '-w']]],
    [
      'gunicorn -w ${N:-2} -t "$(nproc)" app',
      [
        ['workers', { kind: 'computed', keys: ['N'] }, '-w'],
        ['timeout', { kind: 'computed', keys: [] }, '-t'],
      ],
    ],
    ['gunicorn app -w', [['workers', '', '-w']]],
    [
      'uvicorn app:app --host 0.0.0.0 --uds=/run/a',
      [
        ['bind', '0.0.0.0', '--host'],
        ['bind', '/run/a', '--uds'],
      ],
    ],
    [
      'uwsgi --http :80 -M -p4 --harakiri 30',
      [
        ['bind', ':80', '--http'],
        ['master', 'true', '-M'],
        ['workers', '4', '-p'],
        ['timeout', '30', '--harakiri'],
      ],
    ],
    ['gunicorn -k uvicorn.workers.UvicornWorker --access-logfile - app', []],
  ])('%s', (text, expected) => {
    expect(settings(text)).toEqual(expected)
  })

  test.each([
    ['gunicorn -c conf.py app', 'conf.py'],
    ['gunicorn --config=conf.py app', 'conf.py'],
    ['gunicorn -cconf.py app', 'conf.py'],
    ['uwsgi --ini /etc/uwsgi.ini', '/etc/uwsgi.ini'],
    ['gunicorn app', undefined],
  ])('%s is configured by %s', (text, config) => {
    expect(starts(text)[0]?.config).toBe(config)
  })

  test('a list of options alone', () => {
    expect(parse('gunicorn', ['--workers', '2'], location)).toMatchObject({
      program: 'gunicorn',
      location,
      settings: [{ name: 'workers', value: { kind: 'text', text: '2' }, location }],
    })
  })
})

test.each([
  ['exec /venv/bin/gunicorn app', ['gunicorn']],
  ['poetry run uvicorn app', ['uvicorn']],
  ["sh -c 'python manage.py migrate && gunicorn app'", ['gunicorn']],
  ['gunicorn a; uvicorn b', ['gunicorn', 'uvicorn']],
  ['pip install gunicorn', []],
  ['pkill gunicorn', []],
  ['echo gunicorn', []],
  ['python gunicorn.conf.py', []],
  ['', []],
])('%s starts %j', (text, programs) => {
  expect(starts(text).map(({ program }) => program)).toEqual(programs)
})

test.each([
  ['python manage.py runserver 0.0.0.0:8000', 'runserver'],
  ['flask --app shop run', 'flask run'],
  ['npm run dev', 'a dev script'],
  ['yarn develop', 'a dev script'],
  ['npm --prefix web run dev', 'a dev script'],
  ['yarn workspace web dev', 'a dev script'],
  ['pnpm --filter=web dev', 'a dev script'],
  ['bin/dev', 'a dev script'],
  ['RAILS_ENV=development bundle exec rails s', 'rails server for development'],
  ['npx vite', 'a development server'],
  ['php artisan serve', 'the server of PHP'],
  ['rails s', 'rails server'],
  ['python3 -m http.server', 'a debugging server'],
  ['uvicorn app --reload', '--reload'],
  ['php artisan octane:start --server=swoole --watch', 'a watcher of files'],
  ['frankenphp run --config /etc/caddy/Caddyfile --watch', 'a watcher of files'],
  ['watchfiles "celery -A shop worker"', 'a watcher of files'],
  ['java -agentlib:jdwp=transport=dt_socket,server=y,address=*:5005 -jar app.jar', 'a debugger'],
  ['dlv exec ./server --headless', 'a debugger'],
  ['npx strapi develop', 'a development server'],
  ['./mvnw quarkus:dev', 'a development server'],
  ['./gradlew --console=plain quarkusDev', 'a development server'],
  ['turbo run dev', 'a development server'],
  ['/opt/keycloak/bin/kc.sh start-dev --import-realm', 'a development server'],
])('%s is for development: %s', (text, name) => {
  expect(developmentServer(shellWords(text))).toBe(name)
})

test.each([
  'gunicorn app',
  'npm start',
  'npm run build',
  'next start',
  'vite build',
  'vite preview',
  'rails server -e production',
  'RAILS_ENV=production bundle exec rails s',
  'npm --prefix web run build',
  'pnpm --filter web start',
  'bin/devise',
  'python manage.py migrate',
  'python runserver_check.py',
  'invite guests',
  'php artisan octane:start --workers=8',
  'frankenphp run --config /etc/caddy/Caddyfile',
  'java -javaagent:otel.jar -jar app.jar',
  'strapi start',
  '/opt/keycloak/bin/kc.sh start --optimized',
  'java -jar quarkus-run.jar',
])('%s is not', (text) => {
  expect(developmentServer(shellWords(text))).toBeUndefined()
})

test('hostile command lines end', () => {
  expect(developmentServer(['flask ', 'x'.repeat(100_000)])).toBeUndefined()
  expect(starts(`gunicorn ${'-b a '.repeat(2000)}`)[0]?.settings).toHaveLength(1)
  expect(starts(`gunicorn ${'${'.repeat(20_000)}`)).toHaveLength(1)
})

describe('a script of package.json is what stands in it', () => {
  const scripts = new Map([
    ['serve', 'cd dist && http-server -p 8080'],
    ['start', 'nodemon src/main.js'],
    ['dev', 'node src/main.js'],
    ['build', 'vite build'],
  ])
  test.each<[string, string | undefined, string | undefined]>([
    ['npm run serve', undefined, 'a dev script'],
    ['npm start', 'a development server', undefined],
    ['yarn dev', 'a dev script', 'a dev script'],
    ['pnpm run build', undefined, undefined],
    ['npm run watch', 'a dev script', 'a dev script'],
    ['npm run constructor', undefined, undefined],
  ])('%s', (command, known, unknown) => {
    expect([developmentServer(command.split(' '), scripts), developmentServer(command.split(' '))]).toEqual([
      known,
      unknown,
    ])
  })
})
