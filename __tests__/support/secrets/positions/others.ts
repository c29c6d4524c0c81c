import { bytes, type Position, type Spot, type Talk } from './position.ts'

/** A command that prints what stands in a file of its own. */
function prints(program: string, check: object): Position {
  return (spot) => ({
    item: { command: { run: program.replaceAll('FILE', `out/${spot.id}`), ...check } },
    files: { [`out/${spot.id}`]: spot.written },
  })
}

/** A service of which the answer to the first word is an error that quotes. */
function service(name: string, url: string, talk: (spot: Spot) => Talk): Position {
  return (spot) => ({ item: { service: { [name]: { url } } }, service: talk(spot) })
}

function postgresError(text: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C28P01\0M${text.replaceAll('\0', '')}\0\0`)
  const length = Buffer.alloc(4)
  length.writeInt32BE(fields.length + 4)
  return Buffer.concat([Buffer.from('E'), length, fields])
}

function mysqlError(text: string): Buffer {
  const body = Buffer.concat([Buffer.from([0xff, 0x15, 0x04]), Buffer.from(`#28000${text}`)])
  return Buffer.concat([Buffer.from([body.length & 255, body.length >> 8, 0, 0]), body])
}

/** Commands and services: what they say. */
export const programs: Readonly<Record<string, Position>> = {
  'output of a command': prints('cat FILE', { expect: { stdout: 'other' } }),
  'error output of a command': prints('cat FILE >&2; exit 4', {}),
  'long output of a command': prints(
    `printf '. %.0s' $(seq 95) >&2; cat FILE >&2; printf ' .%.0s' $(seq 3) >&2; exit 5`,
    {},
  ),
  'output that is no number': prints('cat FILE', { expect: { number: 1 } }),
  'output that is no JSON': prints('cat FILE', { expect: { json: { '$.a': 1 } } }),
  'JSON of a command': (spot) => ({
    item: { command: { run: `cat out/${spot.id}`, expect: { 'json-lines': { each: { '$.state': 'running' } } } } },
    files: { [`out/${spot.id}`]: `${JSON.stringify({ state: spot.written })}\n` },
  }),
  'error of PostgreSQL': service('postgres', 'postgres://shop:x@127.0.0.1:@PORT@/shop', (spot) => ({
    reply: (received) =>
      received.length === 8 ? 'N' : postgresError(`password authentication failed for ${spot.line}`),
  })),
  'error of MySQL': service('mysql', 'mysql://shop:x@127.0.0.1:@PORT@/shop', (spot) => ({
    greeting: mysqlError(`Host ${spot.line} is blocked`),
    reply: () => '',
  })),
  'error of Redis': service('redis', 'redis://:x@127.0.0.1:@PORT@/0', (spot) => ({
    reply: () => `-ERR invalid ${bytes(spot.line)}\r\n`,
  })),
  'greeting of a mail server': service('smtp', 'smtp://user:x@127.0.0.1:@PORT@', (spot) => ({
    greeting: `554 ${spot.line}\r\n`,
    reply: () => `554 ${spot.line}\r\n`,
  })),
  'answers of a mail server': service('smtp', 'smtp://user:x@127.0.0.1:@PORT@', (spot) => ({
    greeting: `220 ${spot.line} ESMTP\r\n`,
    reply: (received) =>
      /^EHLO/.test(String(received))
        ? `250-${spot.line}\r\n250 AUTH PLAIN LOGIN\r\n`
        : `535 5.7.8 ${spot.line} ${received}\r\n`,
  })),
  'error of an object storage': service(
    's3',
    'http://AKIAEXAMPLEKEY:secretexamplekey@127.0.0.1:@PORT@/bucket',
    ({ line }) => {
      const text = `<Error><Code>${line}</Code><Message>${line}</Message></Error>`
      const head = `HTTP/1.1 403 Forbidden\r\nContent-Type: application/xml\r\nContent-Length: ${Buffer.byteLength(text)}`
      return { once: true, reply: () => `${head}\r\nConnection: close\r\n\r\n${text}` }
    },
  ),
}

/** A deployment file of its own, looked at by one kind. */
function file(kind: string, name: string, text: (spot: Spot) => string): Position {
  return (spot) => ({
    item: { [kind]: { file: `${spot.id}/${name}` } },
    files: { [`${spot.id}/${name}`]: text(spot) },
  })
}

const compose = (text: (spot: Spot) => string): Position => file('compose', 'compose.yml', text)
const nginx = (text: (spot: Spot) => string): Position =>
  file('nginx', 'nginx.conf', (spot) => `events {}\nhttp {\n${text(spot)}\n}\n`)
const django = (text: (spot: Spot) => string): Position => file('django', 'settings.py', text)
const gunicorn = (text: (spot: Spot) => string): Position =>
  file('gunicorn', 'gunicorn.conf.py', (spot) => `workers = 2\n${text(spot)}\n`)
const quoted = (text: string): string => JSON.stringify(text)
const inNginx = (text: string): string => `"${text.replace(/["\\$]/g, '\\$&')}"`
const env =
  (text: (spot: Spot) => string, more: object = {}): Position =>
  (spot) => ({
    item: { env: { file: `${spot.id}/.env`, ...more } },
    files: { [`${spot.id}/.env`]: text(spot), [`${spot.id}/.env.example`]: `OTHER=1\n${spot.line}=1\n` },
  })

/** Files of every kind: wherever a text of theirs may come into a finding. */
export const files: Readonly<Record<string, Position>> = {
  'name of a service of Compose': compose(
    ({ line }) => `services:\n  ${quoted(line)}:\n    image: ${quoted(`web:${line}`)}\n    privileged: true\n`,
  ),
  'what a service depends on': compose(
    ({ line }) => `services:\n  web:\n    image: web:1\n    depends_on: [${quoted(line)}]\n`,
  ),
  'image of Compose': compose(({ line }) => `services:\n  web:\n    image: ${quoted(`registry.example/${line}`)}\n`),
  'port of Compose': compose(
    ({ line }) =>
      `services:\n  db:\n    image: postgres:16\n    ports: [${quoted(`${line}:5432`)}, "${'5432'}:5432"]\n`,
  ),
  'mount of Compose': compose(
    ({ line }) =>
      `services:\n  web:\n    image: web:1\n    volumes: [${quoted(`./${line}:/app`)}, ${quoted(`.:/app/${line}`)}]\n`,
  ),
  'command of Compose': compose(
    ({ line }) => `services:\n  web:\n    image: web:1\n    command: ${quoted(`python manage.py runserver ${line}`)}\n`,
  ),
  'variable of Compose': compose(
    ({ line }) =>
      `services:\n  web:\n    image: web:1\n    environment: { A: ${quoted(`\${${line}}`)}, ${quoted(line)}: "1", DEBUG: ${quoted(line)} }\n`,
  ),
  'env file of Compose': compose(
    ({ line }) => `services:\n  web:\n    image: web:1\n    env_file: ${quoted(`./${line}.env`)}\n`,
  ),
  'restart of Compose': compose(
    ({ line }) =>
      `services:\n  web:\n    image: web:1\n    restart: ${quoted(line)}\n    network_mode: ${quoted(line)}\n    cap_add: [${quoted(line)}]\n`,
  ),
  'no YAML': compose(({ line }) => `services:\n  web: {\n ${line}: ]\n`),
  'key twice in YAML': compose(({ line }) => `services:\n  ${quoted(line)}: {}\n  ${quoted(line)}: {}\n`),
  'extended service of Compose': compose(
    ({ line }) => `services:\n  web:\n    extends: { service: ${quoted(line)} }\n    profiles: ${quoted(line)}\n`,
  ),
  'server name of nginx': nginx(({ line }) => `server { listen 443 ssl; server_name ${inNginx(line)}; }`),
  'include of nginx': nginx(({ line }) => `include ${inNginx(`conf/${line}.conf`)};\nserver { listen 80; }`),
  'location of nginx': nginx(
    ({ line }) =>
      `server { listen 80; location ${inNginx(`/${line}`)} { alias /srv/${inNginx(line)}/; proxy_pass http://${inNginx(line)}; } }`,
  ),
  'directive of nginx': nginx(
    ({ line }) =>
      `server { listen 80; ${inNginx(line)} on; ssl_protocols ${inNginx(line)}; ssl_ciphers ${inNginx(`${line}:RC4`)}; }`,
  ),
  'header of nginx': nginx(
    ({ line }) =>
      `server { listen 443 ssl; add_header Strict-Transport-Security ${inNginx(line)}; add_header ${inNginx(line)} x; location / { add_header A b; } }`,
  ),
  'redirect of nginx': nginx(
    ({ line }) => `server { listen 80; return 301 https://${inNginx(line)}$uri; rewrite ^ ${inNginx(line)}; }`,
  ),
  'zone of nginx': nginx(
    ({ line }) =>
      `server { listen 80; location / { limit_req zone=${inNginx(line)}; try_files ${inNginx(line)}; root ${inNginx(`/${line}`)}; autoindex on; } }`,
  ),
  'broken nginx': nginx(({ line }) => `server { listen 80; ${line}`),
  'setting of gunicorn': gunicorn(
    ({ line }) =>
      `loglevel = ${quoted(line)}\nbind = ${quoted(line)}\nforwarded_allow_ips = ${quoted(line)}\nreload = True`,
  ),
  'computed setting of gunicorn': gunicorn(
    ({ line }) => `workers = int(${quoted(line)})\ntimeout = f(${quoted(line)})\nraw_env = [${quoted(`${line}=1`)}]`,
  ),
  'broken gunicorn': gunicorn(({ line }) => `workers = (${line}`),
  'hosts of Django': django(
    ({ line }) => `ALLOWED_HOSTS = ["*", ${quoted(line)}]\nCSRF_TRUSTED_ORIGINS = [${quoted(line)}]\nDEBUG = True\n`,
  ),
  'middleware of Django': django(
    ({ line }) =>
      `MIDDLEWARE = [${quoted(line)}]\nSESSION_COOKIE_SAMESITE = ${quoted(line)}\nSECURE_REFERRER_POLICY = ${quoted(line)}\nX_FRAME_OPTIONS = ${quoted(line)}\n`,
  ),
  'database of Django': django(
    ({ line }) =>
      `DATABASES = {${quoted(line)}: {"ENGINE": "django.db.backends.sqlite3", "NAME": ${quoted(line)}}}\nCACHES = {${quoted(line)}: {}}\n`,
  ),
  'secret key of Django': django(
    ({ line }) =>
      `SECRET_KEY = ${quoted(line)}\nEMAIL_HOST_PASSWORD = ${quoted(line)}\nSTRIPE = {"key": ${quoted(line)}}\n`,
  ),
  'module of Django': django(
    ({ line }) =>
      `from .${line.replace(/\W/g, '_')} import *\nDEBUG = env(${quoted(line)})\nSECURE_SSL_REDIRECT = config(${quoted(line)})\n`,
  ),
  'broken Django': django(({ line }) => `DEBUG = [${line}\n`),
  'command of a Dockerfile': file(
    'gunicorn',
    'Dockerfile',
    ({ line }) =>
      `FROM python\nENV A=${line}\nCMD ["gunicorn", "--reload", "--log-level", ${quoted(line)}, "--forwarded-allow-ips=*", "-e", ${quoted(`KEY=${line}`)}]\n`,
  ),
  'shell command of a Dockerfile': file(
    'gunicorn',
    'Dockerfile',
    ({ line }) => `FROM python\nCMD gunicorn --reload --bind ${line} --log-level debug app\n`,
  ),
  'key of an env file': env(({ line }) => `${line}=1\nSHOP_${line}=x y\n`),
  'value of an env file': env(
    ({ line }) =>
      `DEBUG=${line}\nALLOWED_HOSTS=${line}\nLOG_LEVEL=${line}\nSECRET_KEY=${line}\nDATABASE_URL=postgres://u:${line}@localhost/x\nSITE_URL=${line}\n`,
  ),
  'line of an env file that is none': env(({ line }) => `A=1\n${line}\nexport ${line}\n`),
  'quote of an env file': env(({ line }) => `A="${line}\nB='${line}\nC=\${${line}}\n`),
  'comment of an env file': env(({ line }) => `# readiness: ignore ${line} -- ${line}\nA=1 # ${line}\n`),
  'name of a file': (spot) => {
    const name = spot.line.replace(/[/\0]/g, '').slice(0, 80) || 'x'
    return {
      item: { file: { path: `${spot.id}/*.txt`, 'larger-than': '1MB', mode: '0600' } },
      files: { [`${spot.id}/${name}.txt`]: 'x' },
    }
  },
  'text of a file': (spot) => ({
    item: {
      file: {
        path: `${spot.id}/a.md`,
        heading: 'Contacts',
        placeholders: 'none',
        contains: 'Welcome',
        section: { contains: 'x' },
      },
    },
    files: {
      [`${spot.id}/a.md`]: `# ${spot.line}\n\n## x ${spot.line}\n\nTODO ${spot.line} [name ${spot.line}] ____\n`,
    },
  }),
}
