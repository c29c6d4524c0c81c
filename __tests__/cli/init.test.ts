import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Project, readiness } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

const list = `# Production

## Security

- [ ] **HSTS** configured
- [ ] SSL certificate is valid
- [ ] \`DEBUG=False\` in \`.env.production\`
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
  const result = await readiness(['init', ...args, '--format', 'json'], project.path)
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
    expect(written).toMatch(/# needs the `url` of the environment\n {6}# - id: hsts\n {8}# title: HSTS\n {8}# headers:/)
    const given = written
      .replace(
        /^sections:/m,
        'environments: { production: { url: "https://shop.acme.io", env-file: .env } }\nsections:',
      )
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
    expect(after.startsWith(edited)).toBe(true)
    expect(after.slice(edited.length)).toContain('id: csp-configured')
    expect((await readiness(['check'], project.path)).code).toBe(0)
  })

  test('a checklist that cannot be added to stays as it is', async () => {
    project = new Project({ 'LAUNCH.md': list, '.github/readiness.yml': 'sections: []\nversion: 1\n' })
    const { code, stderr } = await init(['LAUNCH.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('does not end with its sections')])
    expect(project.read('.github/readiness.yml')).toBe('sections: []\nversion: 1\n')
  })

  test('the required check is the one of the README, and a workflow that is there stays', async () => {
    project = new Project({ 'LAUNCH.md': list })
    expect((await init(['LAUNCH.md'])).data.files).toEqual([
      '.github/readiness.yml',
      '.github/readiness/attestations.yml',
      '.github/workflows/readiness.yml',
    ])
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toContain(project.read('.github/workflows/readiness.yml'))
    project.remove()
    project = new Project({ 'LAUNCH.md': list, '.github/workflows/readiness.yml': 'mine' })
    expect((await init(['LAUNCH.md'])).data.files).not.toContain('.github/workflows/readiness.yml')
  })
})

describe('refused in a sentence', () => {
  test.each([
    ['no list', [], 'no list of boxes was found'],
    ['no such file', ['missing.md'], 'cannot be read'],
    ['two lists', ['a.md', 'b.md'], 'takes one list'],
    ['no boxes', ['empty.md'], 'has no boxes'],
    ['no text', ['binary.md'], 'is no text'],
  ])('%s', async (_, args, sentence) => {
    project = new Project({ 'empty.md': '# Nothing\n', 'binary.md': Buffer.from([0, 1, 2]) })
    const { code, stderr } = await init(args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })
})
