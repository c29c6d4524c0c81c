/** The same twenty requests, written for each contestant: status 200, and `status` of the JSON is "healthy". */
export const requests = 20

/** Files of a contestant by their paths. */
export type Files = Readonly<Record<string, string>>

const paths = (delayMs: number): string[] => Array.from({ length: requests }, (_, n) => `/items/${n + 1}?ms=${delayMs}`)

/** As a checklist; a concurrency of 1 asks one after another. */
export function checklist(url: string, delayMs: number, concurrency?: number): string {
  const items = paths(delayMs).map((path, n) => ({
    id: `item-${n + 1}`,
    title: `Item ${n + 1}`,
    http: { request: `GET ${path}`, expect: { status: 200, json: { '$.status': 'healthy' } } },
  }))
  return checklistText(items, {
    environments: { production: { url } },
    ...(concurrency === undefined ? {} : { defaults: { concurrency } }),
  })
}

/** As a Postman collection for newman. */
export function collection(url: string, delayMs: number): string {
  const exec = [
    "pm.test('status', () => pm.response.to.have.status(200))",
    "pm.test('healthy', () => pm.expect(pm.response.json().status).to.eql('healthy'))",
  ]
  return JSON.stringify({
    info: { name: 'bench', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: paths(delayMs).map((path, n) => ({
      name: `Item ${n + 1}`,
      event: [{ listen: 'test', script: { type: 'text/javascript', exec } }],
      request: { method: 'GET', url: url + path },
    })),
  })
}

/** As a text for httpyac. */
export function httpFile(url: string, delayMs: number): string {
  const asserts = '?? status == 200\n?? js response.parsedBody.status == healthy\n'
  return paths(delayMs)
    .map((path) => `GET ${url}${path}\n\n${asserts}`)
    .join('\n###\n')
}

/** As a collection for bruno: a folder with a file for each request. */
export function bruFiles(url: string, delayMs: number): Files {
  const files = paths(delayMs).map((path, n): [string, string] => [
    `item-${n + 1}.bru`,
    `meta {\n  name: Item ${n + 1}\n  type: http\n  seq: ${n + 1}\n}\n\n` +
      `get {\n  url: ${url}${path}\n  body: none\n  auth: none\n}\n\n` +
      'assert {\n  res.status: eq 200\n  res.body.status: eq healthy\n}\n',
  ])
  return {
    'bruno.json': JSON.stringify({ version: '1', name: 'bench', type: 'collection' }),
    ...Object.fromEntries(files),
  }
}

/** As the script that one would write by hand with nothing but fetch. */
export function fetchScript(url: string, delayMs: number): string {
  return `
    const paths = ${JSON.stringify(paths(delayMs))}
    const results = await Promise.all(paths.map(async (path) => {
      const response = await fetch(${JSON.stringify(url)} + path)
      return response.status === 200 && (await response.json()).status === 'healthy'
    }))
    process.exitCode = results.every(Boolean) ? 0 : 1`
}

/** A checklist of items that ask one file each. */
export function fileItems(count: number, path: string): string {
  const items = Array.from({ length: count }, (_, n) => ({
    id: `item-${n + 1}`,
    title: `Item ${n + 1}`,
    file: { path },
  }))
  return checklistText(items)
}

/** Lines of an env file for one service; the token is a secret. */
function settings(n: number): string[] {
  const token = [2_654_435_761, 7919, 104_729].map((factor) => (((n + 1) * factor) % 4_294_967_296).toString(16))
  return [
    `SERVICE_${n}_TOKEN=${token.join('-')}-${n}`,
    `SERVICE_${n}_HOST=service-${n}.prod.internal`,
    `SERVICE_${n}_PORT=${8000 + n}`,
    `SERVICE_${n}_URL=https://service-${n}.acme.io/api/v1`,
    `SERVICE_${n}_TIMEOUT=${n % 60}`,
  ]
}

/** A checklist that asks an env file of so many keys, and the file. */
export function envFiles(directory: string, keys: number, onlySecrets = false): Files {
  const all = Array.from({ length: keys }, (_, n) => settings(n).slice(0, onlySecrets ? 1 : 5)).flat()
  const lines = all.slice(0, keys)
  const environments = { production: { 'env-file': `${directory}/.env` } }
  return {
    '.env': `${lines.join('\n')}\n`,
    'readiness.yml': checklistText([{ id: 'env', title: 'Environment', env: {} }], { environments }),
  }
}

/** Every JSON text is YAML, too. */
function checklistText(items: readonly object[], more: object = {}): string {
  return JSON.stringify({ version: 1, ...more, sections: [{ title: 'Items', items }] })
}
