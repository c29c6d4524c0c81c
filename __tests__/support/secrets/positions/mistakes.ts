import type { Position } from './position.ts'

/** An item that is wrong since the variable stands where it cannot. */
function wrong(item: (variable: string, url: string) => object): Position {
  return ({ variable, url }) => ({ item: { manual: { how: 'Look at it' }, ...item(variable, url) } })
}

const expects = (expect: (variable: string) => object): Position =>
  wrong((variable, url) => ({ http: { request: `GET ${url}/`, expect: expect(variable) } }))

/** Every kind of mistake that a configuration error tells of. */
export const mistakes: Readonly<Record<string, Position>> = {
  phase: wrong((variable) => ({ phase: variable })),
  'phase, among other text': wrong((variable) => ({ phase: `pre-${variable}` })),
  id: wrong((variable) => ({ needs: [variable] })),
  when: wrong((variable) => ({ when: variable })),
  required: wrong((variable) => ({ required: variable })),
  'a list': wrong((variable) => ({ tags: variable })),
  'a key': wrong((variable) => ({ [variable]: 1, descriptoin: variable })),
  'valid-for': wrong((variable) => ({ manual: { how: 'x', 'valid-for': variable } })),
  evidence: wrong((variable) => ({ manual: { how: 'x', evidence: variable } })),
  'a request': wrong((variable) => ({ http: { request: variable } })),
  'a method': wrong((variable) => ({ http: { request: `${variable} /x` } })),
  'a host of a request': wrong((variable) => ({ http: { request: `GET http://${variable}/x` } })),
  'a port of a request': wrong((variable) => ({ http: { request: `GET http://shop.example:${variable}/x` } })),
  'a header name': wrong((variable, url) => ({
    http: { request: `GET ${url}/`, capture: { a: { header: `${variable} x` } } },
  })),
  'a redirect': wrong((variable, url) => ({ http: { request: `GET ${url}/`, redirect: variable } })),
  'a timeout': wrong((variable, url) => ({ http: { request: `GET ${url}/`, timeout: variable } })),
  'a base': wrong((variable, url) => ({ http: { request: `GET ${url}/`, base: variable } })),
  'a status': expects((variable) => ({ status: variable })),
  'a list of statuses': expects((variable) => ({ status: { in: [200, variable] } })),
  'an expression': expects((variable) => ({ body: { matches: `x(${variable}` } })),
  'another expression': expects((variable) => ({ body: { matches: `[${variable}-a]{2000}` } })),
  'an expression with what is not supported': expects((variable) => ({
    body: { matches: `(?<=${variable})\\q${variable}` },
  })),
  'a JSON path': wrong((variable, url) => ({
    http: { request: `GET ${url}/`, capture: { a: { json: `$.${variable} x` } } },
  })),
  'a JSON path in brackets': wrong((variable, url) => ({
    http: { request: `GET ${url}/`, capture: { a: { json: `$[${variable}` } } },
  })),
  'an expression in a JSON path': wrong((variable, url) => ({
    http: { request: `GET ${url}/`, capture: { a: { json: `$[?match(@.a, '(${variable}')]` } } },
  })),
  'a schema': expects((variable) => ({ schema: { type: variable, pattern: `(${variable}`, [variable]: 1 } })),
  'a size': wrong((variable) => ({ file: { path: 'readme.md', 'larger-than': variable } })),
  'a mode': wrong((variable) => ({ file: { path: 'readme.md', mode: variable } })),
  'a digest': wrong((variable) => ({ file: { path: 'readme.md', checksum: variable } })),
  'a type of a file': wrong((variable) => ({ file: { path: 'readme.md', type: variable, owner: { [variable]: 1 } } })),
  'a glob': wrong((variable) => ({ file: { path: `[${variable}` } })),
  'a verifier': wrong((variable) => ({ command: { use: variable } })),
  'a parameter': wrong((variable) => ({ command: { use: 'resources-free', with: { disk: variable } } })),
  'a text for a shell': wrong((variable) => ({ command: { run: `echo ${variable}` } })),
  'a rule': wrong((variable) => ({ headers: { rules: [variable], override: { [variable]: 'off' } } })),
  'a level': wrong((variable) => ({ headers: { override: { hsts: variable } } })),
  'a profile': wrong((variable) => ({
    headers: { profile: variable, 'allowed-hosts': [variable], 'http-url': variable },
  })),
  'an origin': wrong((variable) => ({ cors: { allowed: [variable], methods: [variable] } })),
  'a host': wrong((variable) => ({ page: { hosts: [`${variable}/x`] } })),
  'a URL': wrong((variable) => ({ page: { url: `${variable}://x`, path: variable } })),
  'a name in DNS': wrong((variable) => ({ dns: { name: `${variable}..x`, type: 'A', is: [variable] } })),
  'a type in DNS': wrong((variable) => ({ dns: { name: 'shop.example', type: variable, resolvers: [variable] } })),
  'a port': wrong((variable) => ({ ports: { open: [variable], host: `${variable}/` } })),
  'a key of an env file': wrong((variable) => ({
    env: { required: [variable], readers: [variable], ignore: [`${variable}:X`] },
  })),
  'a stack': wrong((variable) => ({ env: { stack: variable, runtime: variable } })),
  'a service': wrong((variable) => ({ service: { redis: { url: variable } } })),
  'a host of a service': wrong((variable) => ({ service: { redis: { url: `redis://:x@${variable}:6379/` } } })),
  'a port of a service': wrong((variable) => ({ service: { postgres: { url: `postgres://u:x@db:${variable}/x` } } })),
  'a key of a service': wrong((variable) => ({ service: { redis: { 'from-env': `${variable}-x` } } })),
  'a sender': wrong((variable) => ({
    service: { smtp: { url: 'smtp://mail.example', 'send-to': variable, from: variable } },
  })),
  'a bucket': wrong((variable) => ({ service: { s3: { url: `https://k:s@s3.example/${variable}/x` } } })),
  'a server': wrong((variable) => ({ file: { path: 'readme.md', on: variable } })),
  'another scope': wrong((variable) => ({ title: `${variable} \${{ secret.X }} \${{ secrets.NOT_${variable} }}` })),
}
