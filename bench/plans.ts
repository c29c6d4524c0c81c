/** The same twenty requests, written for each contestant: status 200, and `status` of the JSON is "healthy". */
export const requests = 20

export const paths = (delayMs: number): string[] =>
  Array.from({ length: requests }, (_, n) => `/items/${n + 1}?ms=${delayMs}`)

/** As a checklist; a concurrency of 1 asks one after another. */
export function checklist(url: string, delayMs: number, concurrency?: number): string {
  const items = paths(delayMs).map((path, n) => ({
    id: `item-${n + 1}`,
    title: `Item ${n + 1}`,
    http: { request: `GET ${path}`, expect: { status: 200, json: { '$.status': 'healthy' } } },
  }))
  // Every JSON text is YAML, too.
  return JSON.stringify({
    version: 1,
    environments: { production: { url } },
    ...(concurrency === undefined ? {} : { defaults: { concurrency } }),
    sections: [{ title: 'Items', items }],
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
