import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formats } from '../../src/report/render.ts'
import { action, Project, readiness } from '../support/program.ts'
import { serve, type TestServer } from '../support/server.ts'

/** Planted values; each is unlike anything that an output has of its own. */
const canaries = {
  envSecret: 'cnry-Env+Secret/4711=',
  envOrdinary: 'cnry ordinary value 4712',
  envMultiline: 'cnry-line-one-4713\ncnry-line-two-4714',
  envUrlPassword: 'cnryUrl%2F4715',
  secret: 'cnry"Declared<4716>&`|',
  urlPassword: 'cnryTargetPw4717',
  captured: 'cnryCaptured4718',
  bodySecret: 'cnryReflected4719',
}

/** What a search must not find: the values, their lines, and their usual encodings. */
const needles = Object.values(canaries).flatMap((value) =>
  [value, decodeURIComponent(value.replace(/%(?!2F)/g, '%25')), ...value.split('\n')].flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ]),
)

let server: TestServer
let project: Project

beforeAll(async () => {
  server = await serve((request, response) => {
    if (request.url === '/login') {
      response.end(JSON.stringify({ access: canaries.captured, role: 'user' }))
      return
    }
    // Whatever the target knows comes back in header and body, as a careless debug page would do it.
    response.statusCode = 500
    response.setHeader('x-debug', `${request.headers.authorization ?? ''} ${encodeURIComponent(canaries.secret)}`)
    response.end(
      JSON.stringify({
        status: `${Object.values(canaries).join(' ')} ${request.headers.authorization}`,
        url: request.url,
      }),
    )
  })
  const target = server.url.replace('http://', `http://deploy:${canaries.urlPassword}@`)
  project = new Project({
    '.env.production': `SECRET_KEY=${canaries.envSecret}
FEATURE="${canaries.envOrdinary}"
CERTIFICATE="${canaries.envMultiline}"
DATABASE_URL=postgres://shop:${canaries.envUrlPassword}@db:5432/shop
DEBUG=maybe ${canaries.bodySecret}
DEBUG=${canaries.bodySecret}
ALLOWED_HOSTS=["${canaries.bodySecret}"]
broken line ${canaries.bodySecret}
`,
    '.github/readiness.yml': `version: 1
secrets: [DECLARED]
environments:
  production: { url: "${target}", env-file: .env.production }
sections:
  - title: Everything fails
    items:
      - { id: env, title: Env, env: { required: [MISSING], keys: { SECRET_KEY: short, FEATURE: { matches: "^x$" }, CERTIFICATE: { length: { lt: 2 } } } } }
      - { id: body, title: "Title \${{ secrets.DECLARED }}", http: { request: "GET /x?token=\${{ secrets.DECLARED }}", expect: { json: { $.status: healthy }, headers: { x-debug: safe }, body: { contains: nothing } } } }
      - { id: from-env, title: From env, http: { request: "GET /y?key=\${{ env-file.SECRET_KEY }}", bearer: "\${{ env-file.FEATURE }}", expect: { body: { eq: "\${{ secrets.DECLARED }}" } } } }
      - id: flow
        title: Flow
        http:
          steps:
            - { request: GET /login, expect: { status: 200 }, capture: { token: { json: $.access, secret: true } } }
            - { request: "GET /z?t=\${{ captures.token }}", bearer: "\${{ captures.token }}", expect: { status: 200, body: { contains: "\${{ captures.token }}!" } } }
      - { id: down, title: Down, http: { request: "GET http://u:${canaries.urlPassword}@127.0.0.1:1/?\${{ secrets.DECLARED }}" } }
`,
  })
})

afterAll(async () => {
  project.remove()
  await server.close()
})

const env = { DECLARED: canaries.secret }

function expectClean(name: string, text: string): void {
  const found = needles.filter((needle) => text.includes(needle))
  expect([name, found]).toEqual([name, []])
}

describe('no planted value appears in any output, whatever fails', () => {
  test.each(formats)('format %s', async (format) => {
    const { code, stdout, stderr } = await readiness(['run', '--format', format], project.path, env)
    expect(code).toBe(1)
    expect(stdout.length).toBeGreaterThan(format === 'badge' ? 100 : 500)
    expectClean(`${format} stdout`, stdout)
    expectClean(`${format} stderr`, stderr)
  })

  test('what was asked and what came back', async () => {
    const asked = ['run', '--verbose', '--output', 'html=v.html', 'json=v.json']
    const { stdout, stderr } = await readiness(asked, project.path, env)
    expect(stdout).toMatch(/< HTTP 500/)
    expect(project.read('v.json')).toContain('"conversation"')
    expectClean('text', stdout + stderr)
    expectClean('page', project.read('v.html'))
    expectClean('report', project.read('v.json'))
  })

  test('the Action: log, annotations, summary, outputs, report; values are registered with the runner', async () => {
    const result = await action(project, {}, env)
    expect(result.outputs.verdict).toBe('not-ready')
    const masks = result.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'))
    const rest = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(masks.length).toBeGreaterThan(5)
    expectClean('log', rest.join('\n'))
    expectClean('stderr', result.stderr)
    expectClean('summary', result.summary)
    expectClean('outputs', JSON.stringify(result.outputs))
    expectClean('report', project.read('.runner/readiness/report.json'))
  })

  test('the plan', async () => {
    const { code, stdout, stderr } = await readiness(['check'], project.path, env)
    expect(code).toBe(0)
    expectClean('plan', stdout + stderr)
  })

  test('a configuration error', async () => {
    project.write(
      'broken.yml',
      project
        .read('.github/readiness.yml')
        .replace('sections:', 'sektions: "${{ secrets.DECLARED }}"\nsections:')
        .replace('id: env,', 'id: "${{ env-file.SECRET_KEY }}",'),
    )
    const { code, stdout, stderr } = await readiness(['run', '--config', 'broken.yml'], project.path, env)
    expect(code).toBe(2)
    expectClean('problems', stdout + stderr)
  })

  test('an env file that comes as a value', async () => {
    const result = await action(project, { 'env-content': project.read('.env.production') }, env)
    expect(result.outputs.verdict).toBe('not-ready')
    const rest = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expectClean('log', rest.join('\n') + result.stderr + result.summary)
  })
})
