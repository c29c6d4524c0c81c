import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { directory, write } from '../../support/directory.ts'
import { withPrograms } from '../../support/packages.ts'
import { check, kindOf, rulesAt } from '../../support/world.ts'

const ask = (root: string, text: object) => check('file', text, { root })
const refusal = (text: object): string => {
  const result = kindOf('file').schema.safeParse(text)
  return result.success
    ? 'accepted'
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join()
}

describe('presence', () => {
  const root = directory({ 'a.txt': 'a', 'src/b.txt': 'b', 'app/[id]/page.tsx': 'x', empty: '' })
  mkdirSync(join(root, 'logs'))

  test.each([
    ['a file that is there', { path: 'a.txt' }],
    ['a path with ./', { path: './a.txt' }],
    ['a directory', { path: 'logs', type: 'directory' }],
    ['a glob', { path: '**/*.txt', count: 2 }],
    ['braces', { path: '{a,c}.txt', count: 1 }],
    ['a name that looks like a glob', { path: 'app/[id]/page.tsx', contains: 'x' }],
    ['what must be absent', { path: '.env', exists: false }],
    ['a glob without a match that must be absent', { path: '*.pem', exists: false }],
  ])('%s passes', async (_, text) => {
    expect((await ask(root, text)).status).toBe('passed')
  })

  test.each([
    ['a missing file', { path: 'b.txt' }, ['file/exists']],
    ['a glob without a match', { path: '*.md', contains: 'x' }, ['file/exists']],
    ['a file where a directory belongs', { path: 'a.txt', type: 'directory' }, ['file/type']],
    ['a directory where a file belongs', { path: 'logs', contains: 'x' }, ['file/type']],
    ['what must be absent', { path: 'a.txt', exists: false }, ['file/absent']],
    ['another count', { path: '**/*.txt', count: { gte: 3 } }, ['file/count']],
  ])('%s fails', async (_, text, rules) => {
    const result = await ask(root, text)
    expect([result.status, rulesAt(result)]).toEqual(['failed', rules])
  })

  test('a finding says where, what and how', async () => {
    const [finding] = (await ask(root, { path: './a.txt', type: 'directory' })).findings
    expect(finding).toMatchObject({
      expected: 'a directory',
      observed: 'a regular file',
      location: { file: 'a.txt' },
      fix: expect.stringContaining('Remove'),
    })
  })

  test('a hundred findings of one rule are told in ten and one that counts the rest', async () => {
    const many = directory(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.sh`, ''])))
    const result = await ask(many, { path: '*.sh', executable: true })
    expect(result.findings).toHaveLength(11)
    expect(result.findings[10]?.message).toBe('90 more findings of this rule')
  })
})

describe('confinement', () => {
  const outside = directory({ 'secret.txt': 'canary' })
  const root = directory({ 'a.txt': 'a' })
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'))
  symlinkSync(outside, join(root, 'linked'))
  symlinkSync('a.txt', join(root, 'near.txt'))
  symlinkSync('nowhere', join(root, 'broken'))

  test.each(['../x', '/etc/passwd', 'link.txt', 'linked/secret.txt', 'linked/*.txt', '../*', '*/../../*', 'linked'])(
    '%s is refused',
    async (path) => {
      const result = await ask(root, { path, contains: 'canary' })
      expect([result.status, rulesAt(result)]).toEqual(['error', ['file/outside']])
    },
  )

  test('a link inside the checkout is followed', async () => {
    expect((await ask(root, { path: 'near.txt', type: 'file', contains: 'a' })).status).toBe('passed')
    expect((await ask(root, { path: 'near.txt', type: 'symlink' })).status).toBe('passed')
    expect((await ask(root, { path: 'a.txt', type: 'symlink' })).status).toBe('failed')
  })

  test('a broken link is there, and leads to nothing', async () => {
    for (const path of ['broken', 'brok*']) {
      expect(rulesAt(await ask(root, { path, exists: false }))).toContain('file/absent')
    }
    expect(rulesAt(await ask(root, { path: 'broken' }))).toEqual(['file/exists'])
    expect(rulesAt(await ask(root, { path: 'brok*', mode: '0777' }))).toEqual(['file/exists'])
    expect((await ask(root, { path: 'broken', type: 'symlink' })).status).toBe('passed')
    expect((await ask(root, { path: 'broken/x', exists: false })).status).toBe('passed')
  })
})

describe('hidden names', () => {
  const root = directory({
    '.gitignore': 'key.pem\n.cache\n',
    'key.pem': '',
    '.cache/deep/key.pem': '',
    'a/.env.local': 'SECRET=x',
    'src/a.txt': '',
  })

  test.each(['*.pem', '**/*.pem', '.cache/**/*.pem', '*/.env*', '**/.env*', '*/*/*.pem', '**/.*'])(
    '%s must be absent, and is not',
    async (path) => {
      expect(rulesAt(await ask(root, { path, exists: false }))).toEqual(['file/absent'])
    },
  )

  test.each(['*.crt', '**/*.key', 'src/*.pem', 'src/.*', 'a/.env.production*'])('%s is absent', async (path) => {
    expect((await ask(root, { path, exists: false })).status).toBe('passed')
  })
})

describe('permissions', () => {
  const root = directory()
  write(root, '.env', 'A=1', 0o600)
  write(root, 'open.env', 'A=1', 0o644)
  write(root, 'deploy.sh', '', 0o755)

  test.each([
    [{ path: '.env', mode: '0600' }],
    [{ path: '.env', mode: '600' }],
    [{ path: '.env', mode: { 'at-most': '0640' } }],
    [{ path: 'deploy.sh', executable: true }],
    [{ path: 'open.env', executable: false, writable: true }],
    [{ path: '.env', owner: execFileSync('id', ['-un'], { encoding: 'utf8' }).trim() }],
  ])('%j passes', async (text) => {
    expect((await ask(root, text)).status).toBe('passed')
  })

  test.each([
    [{ path: 'open.env', mode: '0600' }, 'file/mode'],
    [{ path: '.env', mode: '0640' }, 'file/mode'],
    [{ path: 'open.env', mode: { 'at-most': '0640' } }, 'file/mode'],
    [{ path: '.env', executable: true }, 'file/executable'],
    [{ path: 'deploy.sh', executable: false }, 'file/executable'],
    [{ path: '.env', owner: 'nobody-of-the-kind' }, 'file/owner'],
    [{ path: '.env', writable: false }, 'file/writable'],
  ])('%j fails', async (text, rule) => {
    const result = await ask(root, text)
    expect([result.status, rulesAt(result)]).toEqual(['failed', [rule]])
  })

  test('the sticky bits count', async () => {
    chmodSync(join(root, 'deploy.sh'), 0o4755)
    expect(rulesAt(await ask(root, { path: 'deploy.sh', mode: '0755' }))).toEqual(['file/mode'])
    chmodSync(join(root, 'deploy.sh'), 0o755)
  })
})

describe('text', () => {
  const root = directory({
    'README.md':
      '\uFEFF# Shop\r\n\r\n## Production deploy ##\r\n\r\nRun it.\r\n\r\n```\n# restore\n```\n\nUnderlined\n---\ntext\n',
    'settings.conf': 'worker 4\nserver_tokens off;\n',
    'empty.md': '# Title\n\n## Contacts\n\n## Next\nx\n',
    'fine.txt': '\uFEFFgröße\n',
    'latin.txt': Buffer.from('größe geheim', 'latin1'),
    'wide.txt': Buffer.from('geheim', 'utf16le'),
  })

  test.each([
    [{ path: 'settings.conf', contains: 'server_tokens off' }],
    [{ path: 'settings.conf', contains: ['worker', { matches: '(?m)^server_tokens' }] }],
    [{ path: 'settings.conf', 'not-contains': ['debug', { matches: 'worker [5-9]' }] }],
    [{ path: 'settings.conf', content: { matches: '^worker', length: { lt: 100 } } }],
    [{ path: 'README.md', contains: { matches: '(?im)^#+ .*(production|deploy)' } }],
    [{ path: 'README.md', heading: 'production **deploy**' }],
    [{ path: 'README.md', heading: { matches: '(?i)^under' } }],
    [{ path: 'README.md', section: 'Production deploy', contains: 'Run it' }],
    [{ path: 'README.md', section: 'Underlined', content: { contains: 'text', 'not-contains': '---' } }],
    [{ path: 'fine.txt', 'not-contains': 'größer' }],
  ])('%j passes', async (text) => {
    expect((await ask(root, text)).status).toBe('passed')
  })

  test.each([
    [{ path: 'settings.conf', contains: 'server_tokens on' }, 'file/content'],
    [{ path: 'settings.conf', contains: ['worker', 'nope'] }, 'file/content'],
    [{ path: 'settings.conf', content: 'worker 4' }, 'file/content'],
    [{ path: 'README.md', heading: 'restore' }, 'file/heading'],
    [{ path: 'README.md', section: 'Rollback' }, 'file/section'],
    [{ path: 'README.md', section: 'Underlined', contains: 'Run it' }, 'file/content'],
    [{ path: 'empty.md', section: 'Contacts' }, 'file/section'],
    [{ path: 'empty.md', section: 'Contacts', placeholders: 'none' }, 'file/section'],
  ])('%j fails', async (text, rule) => {
    const result = await ask(root, text)
    expect([result.status, rulesAt(result)]).toEqual(['failed', [rule]])
  })

  test.each([
    [{ path: 'latin.txt', contains: 'geheim' }],
    [{ path: 'latin.txt', 'not-contains': 'größe' }],
    [{ path: 'wide.txt', 'not-contains': 'geheim' }],
    [{ path: '*.txt', content: { 'not-matches': 'geheim' } }],
    [{ path: 'wide.txt', placeholders: 'none' }],
  ])('%j cannot be judged of what is no UTF-8', async (text) => {
    const result = await ask(root, text)
    expect([result.status, rulesAt(result)]).toEqual(['error', ['file/unreadable']])
  })

  test('what must be no heading is none of them', async () => {
    const heading = (wanted: object) => ask(root, { path: 'README.md', heading: wanted })
    expect(rulesAt(await heading({ ne: 'Underlined' }))).toEqual(['file/heading'])
    expect(rulesAt(await heading({ 'not-contains': 'deploy' }))).toEqual(['file/heading'])
    expect((await heading({ 'not-contains': 'draft' })).status).toBe('passed')
    expect(rulesAt(await heading({ exists: false }))).toEqual(['file/heading'])
  })

  test('what is refused is told by its line, never shown', async () => {
    const secret = directory({ 'app.conf': 'a\npassword=hunter22\n' })
    const result = await ask(secret, { path: 'app.conf', 'not-contains': { matches: 'password=\\w+' } })
    expect(result.findings[0]?.location).toEqual({ file: 'app.conf', line: 2 })
    expect(JSON.stringify(result)).not.toContain('hunter22')
  })
})

describe('placeholders', () => {
  const contacts = (text: string) =>
    directory({ 'doc.md': `# Doc\n\n## Emergency Contacts\n\n${text}\n\n## Notes\n\nTODO\n` })
  const text = { path: 'doc.md', section: 'Emergency Contacts', placeholders: 'none' }

  test.each([
    '**Technical Lead:** [Name, Phone, Email]',
    'Hosting: [Support URL, Phone]',
    'Write to <your-email>',
    'Server: <server-ip>',
    'TBD',
    'Call: ____________',
    'admin@example.com',
    'see https://yourdomain.com/status',
    '`ssh deploy@your-server`',
    '```\ncurl https://yourdomain.com\n```',
    '{{ phone }}',
  ])('%j is found', async (line) => {
    const result = await ask(contacts(line), text)
    expect(rulesAt(result)).toEqual(['file/placeholders'])
    expect(result.findings[0]?.location?.line).toBe(line.startsWith('```') ? 6 : 5)
  })

  test('one inside another is one', async () => {
    const result = await ask(contacts('`ssh` to <your-server-ip> or ops@yourdomain.com, TODO'), text)
    expect(result.findings.map(({ observed }) => observed)).toEqual(['<your-server-ip>', 'yourdomain.com', 'TODO'])
  })

  test.each([
    'Ada Lovelace, +44 20 7946 0000, ada@shop.test',
    '[Name of the page](https://shop.test)',
    '[status page][status]\n\n[status]: https://shop.test',
    '- [x] done\n- [ ] open',
    '<https://shop.test> <br> <a href="x">x</a> <details>',
    'As said [1] and [^2]',
    'users[id]',
    '```\ngit checkout <previous-stable-commit>\n```',
    'Run `git checkout <commit>`',
    'Write `user@example.com` as the form shows',
    'A rule:\n\n________\n\nand more',
  ])('%j is none', async (line) => {
    expect(rulesAt(await ask(contacts(line), text))).toEqual([])
  })
})

describe('checksum and git', () => {
  const root = directory({ 'a.bin': 'content' })
  const sum = createHash('sha256').update('content').digest('hex')

  test('the checksum is that of the bytes', async () => {
    expect((await ask(root, { path: 'a.bin', checksum: `sha256:${sum.toUpperCase()}` })).status).toBe('passed')
    expect(rulesAt(await ask(root, { path: 'a.bin', checksum: `sha256:${'0'.repeat(64)}` }))).toEqual(['file/checksum'])
  })

  withPrograms(['git'], 'git', () => {
    test('tracked or not', async () => {
      const work = directory({ 'kept.txt': '', '.env': '', 'name[1].txt': '' })
      const git = (...args: string[]) => execFileSync('git', args, { cwd: work })
      git('init', '-q')
      git('add', 'kept.txt')
      expect((await ask(work, { path: 'kept.txt', tracked: true })).status).toBe('passed')
      expect((await ask(work, { path: '.env', tracked: false })).status).toBe('passed')
      expect(rulesAt(await ask(work, { path: 'kept.txt', tracked: false }))).toEqual(['file/tracked'])
      expect(rulesAt(await ask(work, { path: 'name[1].txt', tracked: true }))).toEqual(['file/tracked'])
    })

    test('outside a work tree it is not known', async () => {
      const result = await ask(root, { path: 'a.bin', tracked: false })
      expect([result.status, rulesAt(result)]).toEqual(['error', ['file/tracked']])
      expect(result.findings[0]?.message).toBe('Git does not say whether it tracks a.bin')
    })
  })
})

describe('the newest', () => {
  const root = directory({ 'b_1.gz': 'x'.repeat(2000), 'b_2.gz': 'y' })
  const hoursAgo = (path: string, hours: number) => {
    const time = Date.now() / 1000 - hours * 3600
    utimesSync(join(root, path), time, time)
  }
  hoursAgo('b_1.gz', 3)
  hoursAgo('b_2.gz', 60)
  mkdirSync(join(root, 'b_3.gz'))

  test('is the one that is judged', async () => {
    const fresh = { path: 'b_*.gz', newest: { 'younger-than': '26h', 'larger-than': '1KB' } }
    expect((await ask(root, fresh)).status).toBe('passed')
    expect(rulesAt(await ask(root, { ...fresh, newest: { 'younger-than': '2h' } }))).toEqual(['file/age'])
    expect(rulesAt(await ask(root, { ...fresh, newest: { 'larger-than': '2KB' } }))).toEqual(['file/size'])
    expect(rulesAt(await ask(root, { path: 'b_*.gz', type: 'file', 'younger-than': '26h' }))).toEqual([
      'file/age',
      'file/type',
    ])
  })

  test('a date in the future is no youth', async () => {
    const future = directory({ 'a.gz': '' })
    utimesSync(join(future, 'a.gz'), Date.now() / 1000 + 86_400, Date.now() / 1000 + 86_400)
    expect(rulesAt(await ask(future, { path: 'a.gz', newest: { 'younger-than': '26h' } }))).toEqual(['file/age'])
  })

  test('a directory is no file', async () => {
    expect(rulesAt(await ask(root, { path: 'b_3*', newest: { 'younger-than': '26h' } }))).toEqual(['file/exists'])
  })
})

describe('the schema refuses', () => {
  test.each([
    [{}, 'path'],
    [{ path: '' }, 'path'],
    [{ path: 'x', mode: 600 }, 'mode: expected permissions'],
    [{ path: 'x', mode: '0888' }, 'mode: expected permissions'],
    [{ path: 'x', exists: false, contains: 'y' }, 'contains: what must be absent has no contains'],
    [{ path: 'x', type: 'directory', contains: 'y' }, 'contains: a directory has no contains'],
    [{ path: 'x', contains: '' }, 'contains'],
    [{ path: 'x', count: { gte: 0 } }, 'count: every number of things meets'],
    [{ path: 'x', count: { ne: -1 } }, 'count: every number of things meets'],
    [{ path: 'x', content: { exists: true } }, 'content: every text meets'],
    [{ path: 'x', content: { length: { gte: 0 } } }, 'content.length: every number of things meets'],
    [{ path: 'x', owner: { exists: true } }, 'owner: every text meets'],
    [{ path: 'x', contains: { matches: '.*' } }, 'found in every text'],
    [{ path: 'x', mode: { 'at-most': '7777' } }, 'mode'],
    [{ path: 'x', 'older-than': '0s' }, 'older-than: every file is older than that'],
    [{ path: 'x', contains: [] }, 'contains'],
    [{ path: 'x', contains: { matches: '(' } }, 'contains'],
    [{ path: 'x', newest: {} }, 'newest: an empty map asserts nothing'],
    [{ path: 'x', newest: { 'younger-then': '1h' } }, 'did you mean "younger-than"'],
    [{ path: 'x', placeholders: 'some' }, 'expected placeholders: none'],
    [{ path: 'x', archive: true }, 'expected archive: valid'],
    [{ path: 'x', checksum: 'md5:1' }, 'checksum: expected sha256:'],
    [{ path: 'x', 'larger-than': 10 }, 'larger-than'],
  ])('%j', (text, message) => {
    expect(refusal(text)).toContain(message)
  })
})
