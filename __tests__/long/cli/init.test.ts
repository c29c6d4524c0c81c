import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { gate, Project, readiness } from '../../support/program.ts'

// Takes long: processes for every question and answer.

let project: Project
afterEach(() => project.remove())

const list = `# Production

## Security

- [ ] **HSTS** configured
- [ ] SSL certificate is valid
- [ ] \`DEBUG=False\` in \`.env\`
- [ ] \`API_TOKEN=s3cr3t-Value-Of-Somebody-42\` set

## People

- [ ] Team is **trained**
- [ ] Sentry configured (optional)

## Sign-off

- [ ] Approved by: ________
`
interface Listed {
  readonly document: string
  readonly stacks: string[]
  readonly items: {
    line: number
    title: string
    section: string
    id: string
    status: string
    kinds: string[]
    why: string
  }[]
  readonly files: string[]
}
async function init(
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string; data: Listed }> {
  const result = await readiness(['init', '--format', 'json', ...args], project.path)
  return { ...result, data: result.code === 0 ? JSON.parse(result.stdout) : undefined }
}

test('one entry for every box: what is asked, what lacks a value, what is for people, what is no gate', async () => {
  project = new Project({ 'LAUNCH.md': list, 'manage.py': '' })
  const { data } = await init(['LAUNCH.md', '--url', 'https://shop.acme.io', '--dry-run'])
  expect(data).toMatchObject({ version: 1, document: 'LAUNCH.md', stacks: ['django'], files: [] })
  expect(data.items.map(({ line, status, kinds, section }) => [line, status, kinds.join(), section])).toEqual([
    [5, 'active', 'headers', 'Security'],
    [6, 'active', 'tls', 'Security'],
    [7, 'needs-value', 'env', 'Security'],
    [8, 'needs-value', 'env', 'Security'],
    [12, 'manual', 'manual', 'People'],
    [13, 'needs-value', 'env', 'People'],
    [17, 'not-gate', '', 'Sign-off'],
  ])
  expect(data.items[2]?.why).toContain('it needs the `env-file`')
  expect(() => project.read('.github/readiness.yml')).toThrow('ENOENT')
})

describe('what is written', () => {
  test('is valid, keeps titles and sections, holds no secret of the list, and runs', async () => {
    project = new Project({ 'docs/production-checklist.md': list, '.env.example': 'DEBUG=False\nSENTRY_DSN=\n' })
    const { data } = await init(['--url', 'https://shop.acme.io'])
    expect(data).toMatchObject({
      document: 'docs/production-checklist.md',
      files: expect.arrayContaining(['.github/readiness.yml']),
    })
    const written = project.read('.github/readiness.yml')
    expect(written).toMatch(/^# yaml-language-server: \$schema=/)
    expect(written).not.toContain('s3cr3t')
    expect(written).toContain('title: Team is trained')
    expect(written).toContain('how:')
    const check = await readiness(['check'], project.path)
    expect([check.code, check.stderr]).toEqual([0, ''])
    expect(check.stdout).toContain('HSTS (hsts)')
  })

  test('what lacks a value is commented out with what is missing, and is right once it is given', async () => {
    project = new Project({ 'LAUNCH.md': list })
    await init(['LAUNCH.md'])
    const written = project.read('.github/readiness.yml')
    expect(written).toMatch(
      /# needs the `url` of the environment\n {6}# - id: hsts\n {8}# title: HSTS\n {8}# phase: post-deploy\n {8}# headers:/,
    )
    expect(written).toContain('    # url: the address of production; 3 items wait for it\n')
    const given = written
      .replace(/(url|env-file): the .*/g, (_, key) => (key === 'url' ? 'url: https://shop.acme.io' : 'env-file: .env'))
      .replace(/^( *)# (?!needs|yaml)/gm, '$1')
    project.write('.github/readiness.yml', given)
    const check = await readiness(['check'], project.path)
    expect([check.code, check.stderr]).toEqual([0, ''])
  })

  test('a second run adds what is new, and keeps every line that was written by hand', async () => {
    project = new Project({ 'LAUNCH.md': list })
    await init(['LAUNCH.md', '--url', 'https://shop.acme.io'])
    const edited = project.read('.github/readiness.yml').replace('title: HSTS', 'title: HSTS # mine')
    project.write('.github/readiness.yml', edited)
    expect((await init(['LAUNCH.md', '--url', 'https://shop.acme.io'])).data.files).toEqual([])
    expect(project.read('.github/readiness.yml')).toBe(edited)
    project.write('LAUNCH.md', list.replace('- [ ] Team is', '- [ ] CSP configured\n- [ ] Team is'))
    expect((await init(['LAUNCH.md', '--url', 'https://shop.acme.io'])).data.files).toEqual(['.github/readiness.yml'])
    const after = project.read('.github/readiness.yml')
    const { sections } = parse(after) as { sections: { title: string; items: { id: string }[] }[] }
    expect(sections.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['Security', ['hsts', 'ssl-certificate-is-valid']],
      ['People', ['team-is-trained', 'csp-configured']],
      ['Beyond the list', ['exposure']],
    ])
    expect(after.replace(/ {6}- id: csp-configured\n(?: {8}.*\n)*/, '')).toBe(edited)
    expect((await readiness(['check'], project.path)).code).toBe(0)
  })

  test('a checklist that cannot be added to stays as it is', async () => {
    project = new Project({ 'LAUNCH.md': list, '.github/readiness.yml': 'sections: []\nversion: 1\n' })
    const { code, stderr } = await init(['LAUNCH.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('does not end with its sections')])
    expect(project.read('.github/readiness.yml')).toBe('sections: []\nversion: 1\n')
  })

  test('what waited for a value becomes active once it is given, and nothing else changes', async () => {
    project = new Project({ 'LAUNCH.md': list })
    await init([])
    const edited = `${project.read('.github/readiness.yml').replace('# - id: hsts', '# - id: hsts # mine')}`
    project.write('.github/readiness.yml', edited)
    expect((await init(['--url', 'https://shop.acme.io'])).data.files).toEqual(['.github/readiness.yml'])
    const after = project.read('.github/readiness.yml')
    expect(after).toContain('environments:\n  production:\n    url: https://shop.acme.io\n    # env-file')
    expect(after).toContain('      - id: ssl-certificate-is-valid\n')
    expect(after).toContain('# - id: hsts # mine')
    expect((await init([])).data.files).toEqual([])
    expect(project.read('.github/readiness.yml')).toBe(after)
    expect((await readiness(['check'], project.path)).code).toBe(0)
  })

  test('what the repository has is asked too, once its address is there, and what was taken out stays so', async () => {
    project = new Project({ 'LAUNCH.md': list, Caddyfile: 'shop.acme.io {\n}\n' })
    await init([])
    const titles = () => {
      const { sections } = parse(project.read('.github/readiness.yml')) as { sections: { items: { id: string }[] }[] }
      return sections.at(-1)?.items.map(({ id }) => id)
    }
    expect(titles()).toEqual(['caddy-configuration'])
    const edited = project.read('.github/readiness.yml').replace('id: caddy-configuration', 'id: caddy')
    project.write('.github/readiness.yml', edited)
    await init(['--url', 'https://shop.acme.io'])
    expect(titles()).toEqual(['caddy', 'exposure'])
    expect((await init([])).data.files).toEqual([])
  })

  test('what the repository has is asked once somebody writes its address into the checklist', async () => {
    project = new Project({ 'LAUNCH.md': '- [ ] Team is trained\n', 'app.js': "app.get('/healthz')" })
    await init([])
    const written = project.read('.github/readiness.yml')
    expect(written).toMatch(
      /\n {2}# - title: Beyond the list[^\n]*\n {4}# document: false\n {4}# items:\n {6}# needs the `url`/,
    )
    project.write(
      '.github/readiness.yml',
      written.replace('version: 1', 'version: 1\nenvironments: { p: { url: https://a.acme.io } }'),
    )
    await init([])
    const { sections } = parse(project.read('.github/readiness.yml')) as { sections: { items: { id: string }[] }[] }
    expect(sections.at(-1)?.items.map(({ id }) => id)).toEqual(['exposure', 'health-check'])
    expect((await init([])).data.files).toEqual([])
  })

  test('what waits for another value says only that, once one of two is given', async () => {
    project = new Project({ 'LAUNCH.md': '- [ ] Team trained\n- [ ] **API documentation** accessible\n' })
    await init([])
    expect(project.read('.github/readiness.yml')).toMatch(/# needs the `url`[^\n]*\n +# needs the path of the doc/)
    await init(['--url', 'https://shop.acme.io'])
    const after = project.read('.github/readiness.yml')
    expect(after).toMatch(/Team trained"?\n +# needs the path of the documentation\n +# - id: api-documentation\n/)
    expect((await init([])).data.files).toEqual([])
    expect(project.read('.github/readiness.yml')).toBe(after)
  })

  test('the workflow is a required check, and asks in both phases of a deploy', async () => {
    project = new Project({ 'LAUNCH.md': list.replace('in `.env`', 'in `.env.production`') })
    expect((await init(['LAUNCH.md'])).data.files).toEqual([
      '.github/readiness.yml',
      '.github/readiness/attestations.yml',
      '.github/workflows/readiness.yml',
    ])
    const workflow = parse(project.read('.github/workflows/readiness.yml'))
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'workflow_call', 'workflow_dispatch'])
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.jobs.readiness).not.toHaveProperty('if')
    const [checkout, before, after] = workflow.jobs.readiness.steps
    expect(checkout.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
    const secret = '$' + '{{ secrets.ENV_PRODUCTION }}'
    expect([before.with, before.if]).toEqual([
      { phase: 'pre-deploy', 'env-content': secret },
      '$' + '{{ !inputs.deployed }}',
    ])
    const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs)
    for (const step of [before, after]) expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with)))
    expect([after.with.phase, after.if]).toEqual(['post-deploy', '$' + '{{ inputs.deployed }}'])
  })

  test.each([
    ['of this name', '.github/workflows/readiness.yml', 'mine'],
    ['that runs the gate', '.github/workflows/deploy.yaml', '- uses: readiness-gate/readiness-gate@v1'],
  ])('a workflow %s stays, and none is written beside it', async (_, path, text) => {
    project = new Project({ 'LAUNCH.md': list, [path]: text })
    expect((await init(['LAUNCH.md'])).data.files).not.toContain('.github/workflows/readiness.yml')
    expect(project.read(path)).toBe(text)
  })

  test('the boxes get the ids of their items where that is wished, and then may be reworded', async () => {
    const crlf = list.replaceAll('\n', '\r\n')
    project = new Project({ 'LAUNCH.md': crlf })
    expect((await init(['--ids', '--url', 'https://shop.acme.io'])).data.files).toContain('LAUNCH.md')
    const marked = project.read('LAUNCH.md')
    expect(marked).toContain('- [ ] **HSTS** configured <!-- id: hsts -->\r\n')
    expect(marked).toContain('Approved by: ________ <!-- id: none -->\r\n')
    expect(marked.replace(/ <!-- id: [\w-]+ -->/g, '')).toBe(crlf)
    project.write('LAUNCH.md', marked.replace('**HSTS** configured', 'Browsers stay with https'))
    const { data } = await init([])
    expect(data.files).toEqual([])
    expect(data.items.at(-1)).toMatchObject({ status: 'not-gate' })
  })
})

test('one service of several gets a workflow at the top, with a check of its own name', async () => {
  project = new Project({ 'services/api/LAUNCH.md': list })
  execFileSync('git', ['init', '-q', project.path])
  const result = await readiness(['init', '--yes', '--format', 'json'], join(project.path, 'services/api'))
  expect(JSON.parse(result.stdout).files).toContain('../../.github/workflows/readiness-api.yml')
  const workflow = parse(project.read('.github/workflows/readiness-api.yml'))
  expect(workflow.jobs.readiness.name).toBe('readiness (services/api)')
  expect(workflow.jobs.readiness.steps[1].with['working-directory']).toBe('services/api')
  expect(project.read('services/api/.github/readiness.yml')).toContain('document: LAUNCH.md')
})

test('a list of which every box waits for a value is told, and becomes a checklist once it is there', async () => {
  const text = '# Launch\n\n- [ ] SSL certificate is valid\n- [ ] HSTS configured\n- [ ] Domain points to the server\n'
  project = new Project({ 'LAUNCH.md': text })
  const told = await readiness(['init', 'LAUNCH.md', '--format', 'json'], project.path)
  const { items, files }: Listed = JSON.parse(told.stdout)
  expect([told.code, items.map(({ status }) => status), files]).toEqual([2, Array(3).fill('needs-value'), []])
  const said = await readiness(['init', 'LAUNCH.md', '--yes'], project.path)
  expect([said.code, said.stdout]).toEqual([2, expect.stringContaining('every box waits for a value')])
  const local = await readiness(
    ['init', 'LAUNCH.md', '--format', 'json', '--url', 'http://127.0.0.1:8443'],
    project.path,
  )
  expect(JSON.parse(local.stdout).items[1].why).toContain('it needs an `https` address')
  const given = await init(['LAUNCH.md', '--url', 'https://127.0.0.1:8443'])
  // An address of numbers has no name that could be asked of DNS.
  expect(given.data.items.map(({ status }) => status)).toEqual(['active', 'active', 'needs-value'])
})

test('the subdomain www is asked by its name', async () => {
  project = new Project({ 'LAUNCH.md': '# Launch\n\n- [ ] **www subdomain** configured\n- [ ] Domain points to it\n' })
  await init(['LAUNCH.md', '--url', 'https://acme.io'])
  const [site] = parse(project.read('.github/readiness.yml')).sections
  expect(site.items.map(({ dns }: { dns: { name: string } }) => dns.name)).toEqual(['www.acme.io', 'acme.io'])
})

test('what a list writes like a variable is none of the gate', async () => {
  const text = '## Set `${{ vars.A }}`\n\n- [ ] ${{ secrets.DEPLOY_KEY }} is set\n  - by `${{ github.actor }}`\n'
  project = new Project({ 'LAUNCH.md': text })
  const { code, stderr, data } = await init(['LAUNCH.md'])
  expect([code, stderr, data?.items.map(({ title }) => title)]).toEqual([0, '', ['${{ secrets.DEPLOY_KEY }} is set']])
  expect((await readiness(['check'], project.path)).code).toBe(0)
})

test('a checklist that was written by hand in another layout has what it asks', async () => {
  const own = 'version: 1\nsections:\n- title: T\n  items:\n  - { id: x, title: X, manual: { how: Say it. } }\n'
  project = new Project({ '.github/readiness.yml': own })
  const { code, stdout } = await readiness(['init', '--yes'], project.path)
  expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing new')])
})

test('a checklist of presets alone takes the sections of a list that came later', async () => {
  project = new Project({})
  await init(['--yes'])
  const before = project.read('.github/readiness.yml')
  project.write('LAUNCH.md', list)
  const { code } = await init(['LAUNCH.md', '--yes'])
  expect([code, project.read('.github/readiness.yml')]).toEqual([0, expect.stringContaining(`${before}sections:\n`)])
})

describe('without a list', () => {
  test('what the repository has is asked', async () => {
    project = new Project({
      'docker-compose.yml': 'services:\n  db: { image: postgres:16, ports: ["5432:5432"] }\n',
      '.env.production': 'DEBUG=True\n',
    })
    const { data } = await init(['--url', 'http://127.0.0.1:9'])
    expect(data).toMatchObject({ document: null, items: [] })
    const written = project.read('.github/readiness.yml')
    expect(parse(written)).toMatchObject({ extends: ['web', 'docker-compose'] })
    const run = await gate(project, ['--phase', 'pre-deploy'])
    expect(run.report.items.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['env-file', 'compose-ports']),
    )
  })

  test('an empty directory gets what any site is asked, once its address is there', async () => {
    project = new Project({})
    const { data } = await init([])
    expect(data.files).toContain('.github/readiness.yml')
    const written = project.read('.github/readiness.yml')
    expect(written).toContain('# url: the address of production; 7 items wait for it')
    await init(['--url', 'https://shop.acme.io'])
    const check = await readiness(['check'], project.path)
    expect(check.code).toBe(0)
    expect(check.stdout).toContain('shop.acme.io')
  })
})

describe('what is called like a list and is none', () => {
  test.each([
    ['of Windows', Buffer.from('\uFEFF- [ ] HSTS\n', 'utf16le'), '"LAUNCH.md" is not UTF-8: it was passed over.'],
    ['no text', Buffer.from([0, 1, 2]), '"LAUNCH.md" is no text: it was passed over.'],
    ['too long', '- [ ] HSTS\n'.repeat(2_000_000), '"LAUNCH.md" is larger than 1 MiB'],
  ])('%s', async (_, content, sentence) => {
    project = new Project({ 'LAUNCH.md': content })
    const { code, stdout } = await readiness(['init', '--yes'], project.path)
    expect([code, stdout]).toEqual([0, expect.stringContaining(sentence)])
  })

  test('links that lead in a circle are not followed', async () => {
    project = new Project({ 'LAUNCH.md': '- [ ] Team trained\n', 'docs/a.md': '- [ ] HSTS\n' })
    symlinkSync('.', join(project.path, 'here'))
    symlinkSync('..', join(project.path, 'docs/above'))
    symlinkSync('itself.md', join(project.path, 'itself.md'))
    expect((await init([])).data).toMatchObject({ document: 'LAUNCH.md', items: [{ title: 'Team trained' }] })
  })
})

describe('refused in a sentence', () => {
  test.each([
    ['no address', ['--url', 'shop'], 'is no address such as'],
    ['a login', ['--url', 'https://ana:Tr0ub4dor3@shop.acme.io'], 'holds a login'],
    ['no account', ['--ssh', 'shop'], 'is not user@host'],
    ['a list elsewhere', ['../elsewhere.md'], 'cannot be read'],
    ['no such format', ['--format', 'html'], 'format is "html"; it is one of text, json'],
    ['no such file', ['missing.md'], 'cannot be read'],
    ['two lists', ['a.md', 'b.md'], 'takes one list'],
    ['no boxes', ['empty.md'], 'has no boxes'],
    ['no text', ['binary.md'], 'is no text'],
    ['of Windows', ['utf16.md'], '"utf16.md" is not UTF-8'],
    ['of another encoding', ['latin.md'], '"latin.md" is not UTF-8'],
    ['a directory', ['folder.md'], '"folder.md" is no file'],
  ])('%s', async (_, args, sentence) => {
    project = new Project({
      'empty.md': '# Nothing\n',
      'binary.md': Buffer.from([0, 1, 2]),
      'utf16.md': Buffer.from('\uFEFF- [ ] HSTS\n', 'utf16le'),
      'latin.md': Buffer.from('- [ ] \u00DCberpr\u00FCfung\n', 'latin1'),
      'folder.md/x': '',
    })
    const { code, stderr } = await init(args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })

  test.each([
    ['a checklist with a mistake', { '.github/readiness.yml': 'version: 1\nsections: [\n' }, 'readiness.yml:3'],
    ['a checklist in conflict', { '.github/readiness.yml': '<<<<<<< a\n=======\n>>>>>>> b\n' }, 'merge conflict'],
  ])('%s, and it stays', async (_, files, sentence) => {
    project = new Project({ 'LAUNCH.md': list, ...files })
    const { code, stderr } = await init(['LAUNCH.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
    expect(project.read('.github/readiness.yml')).toBe(files['.github/readiness.yml'])
  })

  test('a file where a directory has to be', async () => {
    project = new Project({ 'LAUNCH.md': list, '.github': 'mine' })
    const { code, stderr } = await init(['LAUNCH.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written (')])
    expect(project.read('.github')).toBe('mine')
  })

  test('a link that leads out of the checkout is not written through', async () => {
    project = new Project({ 'LAUNCH.md': list })
    const outside = new Project({})
    try {
      symlinkSync(outside.path, join(project.path, '.github'))
      const { code, stderr } = await init(['LAUNCH.md'])
      expect([code, stderr]).toEqual([2, expect.stringContaining('.github is a link that leads out of the checkout')])
      expect(readdirSync(outside.path)).toEqual([])
    } finally {
      outside.remove()
    }
  })
})
