import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ReadOptions } from '../../src/checklist/options.ts'
import { ConfigurationError } from '../../src/checklist/problems.ts'
import { readChecklist } from '../../src/checklist/read.ts'
import { commitTree } from '../../src/checklist/tree/commit-tree.ts'
import { selfSigned } from '../support/certificates.ts'
import { directory, write } from '../support/directory.ts'
import { commitAll } from '../support/repository.ts'

function optionsFor(cwd: string, options: Partial<ReadOptions> = {}): ReadOptions {
  return {
    cwd,
    env: {},
    now: new Date('2026-11-26T12:00:00Z'),
    run: { id: 'r1', sha: async () => 'c0ffee'.padEnd(40, '0') },
    ...options,
  }
}

/** What is wrong, each as `file:line:column message`. */
async function problemsOf(cwd: string, options: Partial<ReadOptions> = {}): Promise<string[]> {
  try {
    await readChecklist(optionsFor(cwd, options))
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems.map(({ message, location: at }) =>
      at ? `${at.file}:${at.line}:${at.column} ${message}` : message,
    )
  }
}

const section = (title: string, items: string): string => `  - title: ${title}\n    items:\n${items}`
const person = (id: string): string => `      - { id: ${id}, title: T, manual: { how: h } }\n`

describe('a mistake in what is extended is named where it stands', () => {
  const base = `version: 1
secrets: [FROM_BASE]
exta: 1
sections:
${section('Shared', `      - { id: a, titel: A, manual: { how: h } }\n${person('b')}`)}`
  const own = (extended: string): string =>
    `version: 1\nextends: [${extended}]\nsections:\n${section('Own', person('own'))}${section('Shared', person('b'))}`

  test('file, line and column', async () => {
    const root = directory({ '.github/readiness.yml': own('./base.yml'), 'base.yml': base })
    expect(await problemsOf(root)).toEqual([
      './base.yml:2:11 the secret FROM_BASE is not set',
      './base.yml:3:1 unknown key "exta"',
      './base.yml:7:9 missing "title" (at sections[0].items[0].title)',
      './base.yml:7:18 unknown key "titel"; did you mean "title"? (at sections[0].items[0])',
    ])
  })

  test.each([
    ['./gone.yml', '.github/readiness.yml:2:11 there is no file ./gone.yml'],
    ['../base.yml', '.github/readiness.yml:2:11 "../base.yml" leads out of the repository'],
    ['./out.yml', '.github/readiness.yml:2:11 "./out.yml" leads out of the repository'],
    [
      'djagno',
      '.github/readiness.yml:2:11 unknown preset "djagno"; did you mean "django"?; a file is named with its path',
    ],
    ['./round.yml', './round.yml:2:11 "./round.yml" extends itself'],
    ['./folder', './folder:1:1 ./folder is not a file'],
  ])('%s', async (extended, message) => {
    const root = directory({
      '.github/readiness.yml': own(extended),
      'round.yml': own('./round.yml'),
      'folder/file': '',
    })
    symlinkSync('/etc/hostname', join(root, 'out.yml'))
    expect(await problemsOf(root)).toEqual([message])
  })
})

describe('links out of the checkout', () => {
  const outside = directory({
    'readiness.yml': `version: 1\nsections:\n${section('S', person('a'))}`,
    'waivers.yml': '[]\n',
  })

  test('a checklist at its usual place, and a record, are not read through one', async () => {
    const root = directory({ '.github/keep': '' })
    symlinkSync(join(outside, 'readiness.yml'), join(root, '.github/readiness.yml'))
    expect(await problemsOf(root)).toEqual([
      '.github/readiness.yml:1:1 .github/readiness.yml leads out of the repository',
    ])
    const other = directory({
      '.github/readiness.yml': `version: 1\nsections:\n${section('S', person('a'))}`,
      '.github/readiness/keep': '',
    })
    symlinkSync(join(outside, 'waivers.yml'), join(other, '.github/readiness/waivers.yml'))
    expect(await problemsOf(other)).toEqual([
      '.github/readiness/waivers.yml:1:1 .github/readiness/waivers.yml leads out of the repository',
    ])
  })

  test('a checklist that is named by hand may be one', async () => {
    const root = directory()
    symlinkSync(join(outside, 'readiness.yml'), join(root, 'mine.yml'))
    expect(await problemsOf(root, { config: 'mine.yml' })).toEqual([])
    expect(await problemsOf(root, { config: join(outside, 'readiness.yml') })).toEqual([])
  })
})

test('a record that is no text is told with all else that is wrong', async () => {
  const root = directory({
    '.github/readiness.yml': `version: 1\nsections:\n${section('S', `${person('a')}${person('a')}`)}`,
    '.github/readiness/waivers.yml': Buffer.from([0xff, 0xfe, 0x00]),
  })
  expect(await problemsOf(root)).toEqual([
    '.github/readiness.yml:6:15 two items have the id "a"',
    '.github/readiness/waivers.yml:1:1 .github/readiness/waivers.yml is not UTF-8 text',
  ])
})

describe('a name, an approval and evidence are what people can see', () => {
  const attested = (by: string, more = ''): string => `- { item: a, by: "${by}", on: 2026-11-01${more} }\n`
  const waived = (by: string, reason = 'r'): string =>
    `- { item: a, reason: "${reason}", approved-by: "${by}", expires: 2026-12-01 }\n`
  const problems = (attestations: string, waivers: string) =>
    problemsOf(
      directory({
        '.github/readiness.yml': `version: 1\nsections:\n${section('S', person('a'))}`,
        '.github/readiness/attestations.yml': attestations,
        '.github/readiness/waivers.yml': waivers,
      }),
    )

  test.each(['', ' ', '\\t', '\\u00a0', '\\u200b', '\\ufeff', '\\u202e', '\\u2066 \\u2069', '\\u3164'])(
    'nothing but "%s" is nothing',
    async (blank) => {
      const found = await problems(attested(blank, `, evidence: "${blank}"`), waived(blank, blank))
      expect(found.map((one) => one.replace(/^\S+ /, ''))).toEqual(
        Array(4).fill(expect.stringMatching(/^must not be empty/)),
      )
    },
  )

  test.each(['Ada\\u200b', '\\ufeffAda', 'A\\u202eda', 'Ad\\u00ada', 'Ada\\u2066'])(
    'what cannot be seen in "%s" is refused',
    async (name) => {
      const found = await problems(attested(name, `, evidence: "https://x.test/${name}"`), waived(name))
      expect(found.map((one) => one.replace(/^\S+ /, ''))).toEqual(
        Array(3).fill(expect.stringMatching(/^holds a character that cannot be seen, U\+[0-9A-F]{4}; type it anew/)),
      )
    },
  )

  test.each(['Ada Lovelace', ' Ada ', 'Jean\\u00a0Dupont', 'سارا نیک\\u200cنام', '👩\\u200d💻 team', '1'])(
    '"%s" is a name',
    async (name) => {
      expect(await problems(attested(name, ', evidence: "https://x.test/"'), waived(name))).toEqual([])
    },
  )
})

describe('from a commit', () => {
  const files = {
    '.github/readiness.yml': `version: 1
document: docs/list.md
extends: [./base.yml]
environments: { production: { env-file: .env, ca-file: ca.pem } }
on-failure: { show: [Contacts] }
sections:
${section('S', person('a'))}`,
    'base.yml': `version: 1\nsections:\n${section('Base', `      - { id: b, title: "\${{ env-file.NAME }}", file: { path: x } }\n`)}`,
    'docs/list.md': '# L\n\n## Contacts\n\nthe old ones\n',
    '.github/readiness/attestations.yml': '- { item: a, by: old, on: 2026-11-01 }\n',
    '.github/readiness/waivers.yml': '- { item: b, reason: old, approved-by: x, expires: 2026-12-01 }\n',
    'ca.pem': selfSigned({ names: ['old.example'] }).certificate,
    '.env': 'NAME=committed\n',
  }

  test('the checklist, what it extends, its records, its document and its CA are those of the commit', async () => {
    const root = directory(files)
    const commit = commitAll(root)
    for (const path of Object.keys(files)) write(root, path, '- not what is wanted\n')
    write(root, '.env', 'NAME=the one that is judged\n')
    const { checklist } = await readChecklist(optionsFor(root, { tree: (directory) => commitTree(directory, commit) }))
    expect(checklist.items.map(({ id, title }) => [id, title])).toEqual([
      ['b', 'the one that is judged'],
      ['a', 'T'],
    ])
    expect(checklist.attestations.get('a')?.by).toBe('old')
    expect(checklist.waivers.map(({ reason }) => reason)).toEqual(['old'])
    expect(checklist.onFailure).toEqual([{ title: 'Contacts', text: 'the old ones' }])
    expect(checklist.extraCa).toEqual([files['ca.pem']])
  })

  test('what the commit lacks does not come from the work tree', async () => {
    const { 'ca.pem': _ca, 'docs/list.md': _list, 'base.yml': _base, ...kept } = files
    const checklist = kept['.github/readiness.yml'].replace('extends: [./base.yml]\n', '')
    const root = directory({
      '.github/readiness.yml': checklist,
      '.env': '',
    })
    const commit = commitAll(root)
    for (const [path, text] of Object.entries(files)) write(root, path, text)
    const tree = (directory: string) => commitTree(directory, commit)
    expect(await problemsOf(root, { tree })).toEqual([
      'ca-file ca.pem holds no PEM certificate',
      'there is no document docs/list.md in the checkout',
    ])
    write(root, '.github/other.yml', checklist)
    expect(await problemsOf(root, { tree, config: '.github/other.yml' })).toEqual([
      '.github/other.yml:1:1 there is no file .github/other.yml',
    ])
  })

  test('a commit that is not there is no reason to look elsewhere', async () => {
    const root = directory(files)
    commitAll(root)
    const tree = (directory: string) => commitTree(directory, '0'.repeat(40))
    expect(await problemsOf(root, { tree })).toEqual([
      `.github/readiness.yml:1:1 .github/readiness.yml cannot be read (the commit ${'0'.repeat(40)} is not in this clone)`,
    ])
  })
})
