/** Takes long: a repository, and several runs of the gate, for every case. */
import { afterEach, expect, test } from '@jest/globals'
import { gate, Project, readiness } from '../../../support/program.ts'

const waivers = '.github/readiness/waivers.yml'
const list =
  '# Launch\n\n- [ ] `DEBUG=False` in `.env.production`\n- [ ] Team trained\n- [ ] **README.md** updated with production info\n'
const files = { 'LAUNCH.md': list, '.env.production': 'DEBUG=True\n', 'README.md': '# Shop\n\nA shop.\n' }
const by = ['--approved-by', 'omar']
let project: Project
afterEach(() => project.remove())

const adopt = (...args: readonly string[]): ReturnType<typeof readiness> =>
  readiness(['init', '--yes', '--adopt', '--format', 'json', ...args], project.path)

test('the gate is open today, closes for what is new, and for each debt after its day', async () => {
  project = new Project({ ...files, '.github/CODEOWNERS': '* @org/all\n/.env.production @ops\n' })
  const { code, stdout } = await adopt(...by)
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    expect.objectContaining({
      waivers: [
        expect.objectContaining({ item: 'debug-false-in-env-production', rule: 'env/debug-on', owner: '@ops' }),
        expect.objectContaining({ item: 'team-trained', rule: null, owner: '@org/all' }),
      ],
      open: [],
      green: true,
    }),
  ])
  const written = project.read(waivers)
  expect(written).toContain('approved-by: omar')
  const open = await gate(project)
  expect([open.code, open.report.verdict, open.report.counts.waived]).toEqual([0, 'ready', 2])

  project.write('README.md', '# Shop\n\nTODO: write this\n')
  expect((await gate(project)).report.verdict).toBe('not-ready')
  project.write('README.md', files['README.md'])

  project.write(waivers, written.replace(/(item: team-trained.*expires: )[\d-]+/, '$12026-01-01'))
  expect((await gate(project)).report.verdict).toBe('not-ready')
  const again = await adopt(...by)
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('gives nothing a second date')])
  expect(project.read(waivers)).toContain('2026-01-01')
})

test('what could not be asked gets no waiver, and keeps the gate closed', async () => {
  project = new Project({ ...files, 'LAUNCH.md': `${list}- [ ] HSTS configured\n` })
  const { code, stdout } = await adopt(...by, '--url', 'https://127.0.0.1:9')
  const data = JSON.parse(stdout)
  expect([code, data.green, data.open]).toEqual([
    1,
    false,
    ['hsts-configured', 'exposure'].map((item) => ({ item, status: 'error' })),
  ])
  expect(project.read(waivers)).not.toContain('hsts')
})

test('what was blocked is asked once what it needs is waived', async () => {
  project = new Project({
    ...files,
    '.github/readiness.yml': `version: 1
sections:
  - title: S
    items:
      - { id: first, title: First, file: { path: MISSING } }
      - { id: second, title: Second, needs: [first], file: { path: GONE } }
`,
    'LAUNCH.md': '- [ ] First <!-- id: first -->\n- [ ] Second <!-- id: second -->\n',
  })
  expect((await adopt(...by)).code).toBe(0)
  expect(project.read(waivers).match(/item: \w+/g)).toEqual(['item: first', 'item: second'])
  expect((await gate(project)).report.verdict).toBe('ready')
})

test.each([
  ['nobody approves', [], {}, '--approved-by is missing'],
  ['a workflow', by, { GITHUB_ACTIONS: 'true' }, 'not for a workflow'],
  ['nothing is written to run', [...by, '--dry-run'], {}, 'leave out --dry-run'],
])('refused where %s', async (_, args, env: Readonly<Record<string, string>>, sentence) => {
  project = new Project(files)
  const { code, stderr } = await readiness(['init', '--yes', '--adopt', ...args], project.path, {
    GIT_CONFIG_NOSYSTEM: '1',
    ...env,
  })
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  expect(() => project.read(waivers)).toThrow('ENOENT')
})

test('where several rules of an item are not met each is waived, and another one closes the gate', async () => {
  const item =
    'version: 1\nsections:\n  - title: S\n    items:\n      - { id: env, title: Env, env: { files: [.env] } }\n'
  const bad = 'DEBUG=True\nSECRET_KEY=changeme\n'
  project = new Project({ '.github/readiness.yml': item, '.env': bad })
  const { code, stdout } = await adopt(...by)
  const rules = (JSON.parse(stdout) as { waivers: { item: string; rule: string }[] }).waivers.map(({ rule }) => rule)
  expect([code, rules]).toEqual([0, expect.arrayContaining(['env/debug-on', 'env/placeholder'])])
  expect((await gate(project)).report.verdict).toBe('ready')
  project.write('.env', `${bad}DATABASE_URL=postgres://shop:shop@db/shop\n`)
  expect((await gate(project)).report.verdict).toBe('not-ready')
})
