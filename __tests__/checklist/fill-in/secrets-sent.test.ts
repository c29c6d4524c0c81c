import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gate } from '../../support/gate.ts'
import { httpServer } from '../../support/http-servers.ts'
import { Project } from '../../support/program.ts'
import { listen } from '../../support/server.ts'

// As the secret of a team may look: with every sign by which a URL, a header, a form or JSON could be broken.
const secret = 'p@s/s:w#r?d&x=1+%41 "\'\\'

let server: Awaited<ReturnType<typeof httpServer>>
beforeAll(async () => {
  server = await httpServer((_, response) => response.end('ok'))
})
afterAll(() => server.close())

/** Asks what a check of a checklist with this secret sends. */
async function sent(check: object, more: object = {}) {
  const project = new Project({
    '.github/readiness.yml': JSON.stringify({
      version: 1,
      secrets: ['SECRET'],
      environments: { production: { url: server.url, ...more } },
      sections: [{ title: 'S', items: [{ id: 'a', title: 'a', ...check }] }],
    }),
  })
  try {
    server.received.length = 0
    const { report } = await gate(project, [], { SECRET: secret })
    expect(JSON.stringify(report)).not.toContain('s/s:w')
    return { report, request: server.received[0] }
  } finally {
    project.remove()
  }
}

const basic = `Basic ${Buffer.from(`stage:${secret}`).toString('base64')}`

describe('a secret arrives as it is, wherever a request has it', () => {
  test('in the login of the environment, for every kind that asks it', async () => {
    const url = server.url.replace('://', '://stage:${{ secrets.SECRET }}@')
    for (const check of [{ http: { request: 'GET /' } }, { exposure: { rules: ['directory-listing'] } }]) {
      const { request } = await sent(check, { url })
      expect(request?.headers.authorization).toBe(basic)
    }
  })

  test('in the login of a request', async () => {
    const { request } = await sent({
      http: { request: `GET ${server.url.replace('://', '://stage:${{ secrets.SECRET }}@')}/x` },
    })
    expect([request?.url, request?.headers.authorization]).toEqual(['/x', basic])
  })

  test('in a path and a query', async () => {
    const { request } = await sent({
      http: { request: 'GET /a/${{ secrets.SECRET }}/b?key=${{ secrets.SECRET }}&x=1' },
    })
    const { pathname, searchParams } = new URL(request?.url ?? '', server.url)
    expect(decodeURIComponent(pathname)).toBe(`/a/${secret}/b`)
    expect([...searchParams]).toEqual([
      ['key', secret],
      ['x', '1'],
    ])
  })

  test('in a header, a form and JSON', async () => {
    const form = await sent({
      http: {
        request: 'POST /',
        headers: { 'x-key': 'k ${{ secrets.SECRET }}' },
        form: { p: '${{ secrets.SECRET }}' },
      },
    })
    expect(form.request?.headers['x-key']).toBe(`k ${secret}`)
    expect(new URLSearchParams(String(form.request?.body)).get('p')).toBe(secret)
    const json = await sent({ http: { request: 'POST /', json: { p: 'x ${{ secrets.SECRET }}' } } })
    expect(JSON.parse(String(json.request?.body))).toEqual({ p: `x ${secret}` })
  })

  test('in the URL of a service', async () => {
    const said: string[] = []
    const sockets: Socket[] = []
    const redis = createServer((socket) => {
      sockets.push(socket)
      socket.on('data', (data) => {
        said.push(String(data))
        socket.write('-NOAUTH Authentication required.\r\n')
      })
    })
    try {
      const url = `redis://:\${{ secrets.SECRET }}@127.0.0.1:${await listen(redis)}/0`
      const { report } = await sent({ service: { redis: { url }, timeout: '5s' } })
      expect(report.problems).toBeUndefined()
      expect(said.join('')).toContain(`\r\n${secret}\r\n`)
    } finally {
      for (const socket of sockets) socket.destroy()
      redis.close()
    }
  })
})

describe('a command gets it', () => {
  const show = ['node', '-e', 'process.stdout.write(process.argv[1] ?? process.env.VALUE)', '--']
  const encoded = encodeURIComponent(secret)

  test.each<[where: string, run: readonly string[], env: Record<string, string>, wanted: string]>([
    ['encoded in a URL', [...show, '--to=https://a:${{ secrets.SECRET }}@x/'], {}, `--to=https://a:${encoded}@x/`],
    [
      'encoded behind a variable',
      [...show, '${{ environment.url }}/?k=${{ secrets.SECRET }}'],
      {},
      `URL/?k=${encoded}`,
    ],
    [
      'encoded in a URL of its environment',
      show,
      { VALUE: 'redis://:${{ secrets.SECRET }}@x' },
      `redis://:${encoded}@x`,
    ],
    ['as it is elsewhere', [...show, 'key: ${{ secrets.SECRET }}'], {}, `key: ${secret}`],
    ['as it is where it stands alone', show, { VALUE: '${{ secrets.SECRET }}' }, secret],
  ])('%s', async (_where, run, env, wanted) => {
    const { report } = await sent({ command: { run, env, expect: { stdout: wanted.replace('URL', server.url) } } })
    expect(report.items[0]?.status).toBe('passed')
  })
})

describe('where it cannot stand', () => {
  test.each<[where: string, check: object, more?: object]>([
    ['the host of the environment', { http: { request: 'GET /' } }, { url: 'http://${{ secrets.SECRET }}/' }],
    ['the host of a request', { http: { request: 'GET http://${{ secrets.SECRET }}/x' } }],
    ['the host of a URL that a command gets', { command: { run: ['curl', '--url=http://${{ secrets.SECRET }}/x'] } }],
    ['the host of a service', { service: { redis: { url: 'redis://:x@${{ secrets.SECRET }}:6379/0' } } }],
  ])('%s: the run ends before anything is asked', async (_where, check, more = {}) => {
    const { report, request } = await sent(check, more)
    expect(report.problems?.map(({ message }) => message)).toContain(
      'secrets.SECRET stands where a URL has its host, and is no name of one',
    )
    expect(request).toBeUndefined()
  })
})

test.each([
  ['an id', { id: '${{ secrets.SECRET }}', manual: { how: 'x' } }],
  ['a need', { needs: ['x-${{ secrets.SECRET }}'] }],
])('%s holds no secret, since every output shows it', async (_where, item) => {
  const { report } = await sent(item)
  expect(report.problems?.[0]?.message).toBe(
    'every output shows ids, so neither a secret nor a value of the env file may stand in one',
  )
})

test('one that is not set is called missing and nothing else, wherever it would stand', async () => {
  const project = new Project({
    '.github/readiness.yml': JSON.stringify({
      version: 1,
      secrets: ['HOST'],
      environments: { production: { url: server.url } },
      sections: [
        {
          title: 'S',
          items: [
            { id: 'a', title: 'a', http: { request: 'GET https://${{ secrets.HOST }}/' } },
            { id: 'b', title: 'b', http: { request: 'GET /' } },
          ],
        },
      ],
    }),
  })
  try {
    const { report } = await gate(project)
    expect(report.problems?.map(({ message }) => message)).toEqual(['the secret HOST is not set'])
  } finally {
    project.remove()
  }
})
