import type { Position } from './position.ts'

/** Somebody sends a request with the secret, and what comes back is not as expected. */
function sends(request: (variable: string, url: string) => object, expect: object = { status: 418 }): Position {
  return ({ variable, url }) => ({
    item: { http: { request: `POST ${url}/`, expect, ...request(variable, url) } },
    answer: (asked, response) => {
      const chunks: Buffer[] = []
      asked.on('data', (chunk: Buffer) => chunks.push(chunk))
      // As a page for debugging shows it.
      asked.on('end', () =>
        response
          .writeHead(500)
          .end(`${asked.method} ${asked.url} ${JSON.stringify(asked.headers)} ${Buffer.concat(chunks)}`),
      )
    },
  })
}

const shows = { body: { contains: 'Welcome' } }
const manual = { manual: { how: 'Look at it' } }

/** Every place of a valid checklist in which a variable may stand. */
export const checklists: Readonly<Record<string, Position>> = {
  'title of an item': ({ variable }) => ({ item: { title: `Title ${variable}`, ...manual } }),
  description: ({ variable }) => ({ item: { description: variable, ...manual } }),
  owner: ({ variable }) => ({ item: { owner: variable, ...manual } }),
  fix: ({ variable, url }) => ({
    item: { fix: `Ask ${variable}`, http: { request: `GET ${url}/` } },
    answer: (_, response) => response.writeHead(500).end(),
  }),
  tags: ({ variable }) => ({ item: { tags: [variable], ...manual } }),
  'how a person looks': ({ variable }) => ({ item: { manual: { how: `Log in by ${variable}` } } }),
  'path of a request': sends((variable, url) => ({ request: `POST ${url}/x/${variable}/y` })),
  'path of a request, shown again': sends((variable, url) => ({ request: `POST ${url}/x/${variable}/y` }), shows),
  'query of a request': sends((variable, url) => ({ request: `POST ${url}/?token=${variable}&more=1` })),
  'query of a request, shown again': sends(
    (variable, url) => ({ request: `POST ${url}/?token=${variable}&more=1` }),
    shows,
  ),
  'user in the URL of a request': sends(
    (variable, url) => ({ request: `POST ${url.replace('://', `://user:${variable}@`)}/` }),
    shows,
  ),
  'header that is sent': sends((variable) => ({ headers: { 'x-key': variable } }), shows),
  'bearer token': sends((variable) => ({ bearer: variable }), shows),
  'basic authentication': sends((variable) => ({ basic: { username: 'user', password: variable } }), shows),
  'JSON that is sent': sends((variable) => ({ json: { password: variable, deep: [`x ${variable} y`] } }), shows),
  'form that is sent': sends((variable) => ({ form: { password: variable } }), shows),
  'text that is sent': sends((variable) => ({ text: `password: ${variable}` }), shows),
  'part that is sent': sends((variable) => ({ multipart: { password: variable } }), shows),
  'name of a step': ({ variable, url }) => ({
    item: { http: { steps: [{ name: `Step ${variable}`, request: `GET ${url}/` }, { request: `GET ${url}/2` }] } },
    answer: (_, response) => response.writeHead(500).end(),
  }),
  'expected header': sends(() => ({}), {}),
  'what is expected of a body': ({ variable, url }) => ({
    item: {
      http: {
        request: `GET ${url}/`,
        expect: { body: { contains: variable }, headers: { 'x-key': variable }, json: { '$.a': variable } },
      },
    },
    answer: (_, response) => response.end('{"a":1}'),
  }),
  'what is expected of a cookie': ({ variable, url }) => ({
    item: { http: { request: `GET ${url}/`, expect: { cookies: { session: { in: ['x', variable] } } } } },
    answer: (_, response) => response.setHeader('set-cookie', 'session=1').end(),
  }),
  'what is expected of an env file': ({ variable }) => ({ item: { env: { keys: { SHOP_NAME: variable } } } }),
  'what is looked for in a file': ({ variable }) => ({
    item: {
      file: {
        path: 'readme.md',
        contains: variable,
        'not-contains': ['Shop', variable],
        content: variable,
        heading: variable,
      },
    },
    files: {},
  }),
  'path of a file': ({ variable }) => ({ item: { file: { path: `none/${variable}.txt` } } }),
  'glob of a file': ({ variable }) => ({ item: { file: { path: `none/*/${variable}*.txt` } } }),
  'path of an env file': ({ variable }) => ({ item: { env: { file: `none/${variable}` } } }),
  'argument of a command': ({ variable }) => ({ item: { command: { run: ['ls', '--', `/none/${variable}`] } } }),
  'program of a command': ({ variable }) => ({ item: { command: { run: [`./${variable}`] } } }),
  'variable of a command': ({ variable }) => ({
    item: { command: { run: 'echo "$KEY" >&2; exit 3', env: { KEY: variable } } },
  }),
  'what is expected of a command': ({ variable }) => ({
    item: { command: { run: 'echo x', expect: { stdout: variable, json: { '$.a': variable } } } },
  }),
  'parameter of a verifier': ({ variable }) => ({
    item: { command: { use: 'crontab-contains', with: { line: variable } } },
  }),
  'URL of a service': ({ variable }) => ({
    item: { service: { redis: { url: `redis://:${variable}@127.0.0.1:@PORT@/0` } } },
    service: { reply: (received) => `-ERR ${received}\r\n` },
  }),
  'user of a service': ({ variable }) => ({
    item: { service: { postgres: { url: `postgres://${variable}:x@127.0.0.1:@PORT@/shop` } } },
    service: { reply: () => 'N' },
  }),
  'database of a service': ({ variable }) => ({
    item: { service: { postgres: { url: `postgres://shop:x@127.0.0.1:@PORT@/${variable}` } } },
    service: { reply: () => 'E' },
  }),
}
