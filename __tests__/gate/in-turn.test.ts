import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'
import { type Site, site } from '../support/site.ts'

let shop: Site
let project: Project
afterEach(async () => {
  await shop.close()
  project.remove()
})

async function statuses(items: string, args: readonly string[] = []) {
  let orders = 0
  shop = await site(({ method, url }) => {
    if (method === 'POST') orders++
    return { type: 'application/json', body: JSON.stringify({ orders, url }) }
  })
  project = new Project({
    '.github/readiness.yml': `version: 1
environments: { production: { url: '${shop.url}' } }
sections: [{ title: S, items: [${items}] }]
`,
  })
  const { report } = await gate(project, args)
  return report.items.map(({ id, status }) => `${id} ${status}`)
}

const flow = `http: [
  { request: GET /orders, expect: { json: { $.orders: 0 } } },
  { request: POST /orders, json: {} },
  { request: GET /orders, expect: { json: { $.orders: 1 } } },
  { request: POST /orders, json: {} },
  { request: GET /orders, expect: { json: { $.orders: 2 } } }]`

test('the checks of an item see what those before them did, whether it says that it writes or not', async () => {
  expect(await statuses(`{ id: a, title: A, ${flow} }`)).toEqual(['a passed'])
  await shop.close()
  project.remove()
  expect(await statuses(`{ id: a, title: A, changes-state: true, ${flow} }`, ['--allow-state-changes'])).toEqual([
    'a passed',
  ])
})

test('what is timed is asked when the gate asks nothing else', async () => {
  const timed = 'http: { request: GET /timed, repeat: { times: 3 }, expect: { time: { p95: { lt: 10s } } } }'
  expect(
    await statuses(`{ id: a, title: A, ${timed} }, { id: b, title: B, exposure: { rules: [git, dump] } }`),
  ).toEqual(['a passed', 'b passed'])
  const lines = shop.asked.map(({ line }) => line)
  expect(lines.slice(-3)).toEqual(['GET /timed', 'GET /timed', 'GET /timed'])
  expect(lines.indexOf('GET /timed')).toBe(lines.length - 3)
})
