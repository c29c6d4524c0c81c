import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { commitTree } from '../../../../src/checklist/tree/commit-tree.ts'
import { mostBytes, type Tree, type TreeEntry } from '../../../../src/checklist/tree/tree.ts'
import { workTree } from '../../../../src/checklist/tree/work-tree.ts'
import { directory, write } from '../../../support/directory.ts'
import { commitAll, git } from '../../../support/repository.ts'

// Takes long: a repository for each of many trees.

const repository = directory({
  'outside.txt': 'above',
  'app/list.yml': 'version: 1\n',
  'app/deep/er/file.txt': 'deep',
  'app/name [1] ünd *.txt': 'odd',
  'app/latin.txt': Buffer.from([0xe4, 0x00, 0xff]),
  'app/empty.txt': '',
  'app/most.txt': 'x'.repeat(mostBytes),
  'app/more.txt': 'x'.repeat(mostBytes + 1),
})
const root = join(repository, 'app')
const links: readonly (readonly [name: string, target: string])[] = [
  ['link.yml', 'list.yml'],
  ['deep/up.yml', '../list.yml'],
  ['folder', 'deep/er'],
  ['twice.yml', 'link.yml'],
  ['around.yml', '../app/list.yml'],
  ['out.txt', '../outside.txt'],
  ['absolute.txt', '/etc/hostname'],
  ['out-folder', '..'],
  ['broken.yml', 'nowhere.yml'],
  ['loop.yml', 'loop.yml'],
  ['more-link.txt', 'more.txt'],
]
for (const [name, target] of links) symlinkSync(target, join(root, name))
const commit = commitAll(repository)

const file = (text: string | Buffer): TreeEntry => ({ kind: 'file', bytes: Buffer.from(text) })
const cases: readonly (readonly [path: string, entry: TreeEntry])[] = [
  ['list.yml', file('version: 1\n')],
  ['./deep/../list.yml', file('version: 1\n')],
  ['deep/er/file.txt', file('deep')],
  ['name [1] ünd *.txt', file('odd')],
  ['latin.txt', file(Buffer.from([0xe4, 0x00, 0xff]))],
  ['empty.txt', file('')],
  ['most.txt', file('x'.repeat(mostBytes))],
  ['more.txt', { kind: 'too-large', size: mostBytes + 1 }],
  ['more-link.txt', { kind: 'too-large', size: mostBytes + 1 }],
  ['link.yml', file('version: 1\n')],
  ['twice.yml', file('version: 1\n')],
  ['deep/up.yml', file('version: 1\n')],
  ['folder/file.txt', file('deep')],
  ['out.txt', { kind: 'outside' }],
  ['absolute.txt', { kind: 'outside' }],
  ['out-folder/outside.txt', { kind: 'outside' }],
  ['../outside.txt', { kind: 'outside' }],
  ['deep/../../outside.txt', { kind: 'outside' }],
  ['/etc/hostname', { kind: 'outside' }],
  ['broken.yml', { kind: 'missing' }],
  ['loop.yml', { kind: 'missing' }],
  ['nothing.yml', { kind: 'missing' }],
  ['deep/nothing.yml', { kind: 'missing' }],
  ['list.yml/inside', { kind: 'missing' }],
  ['a\nb', { kind: 'missing' }],
  ['a\0b', { kind: 'missing' }],
  ['list.yml missing', { kind: 'missing' }],
  ['deep', { kind: 'other' }],
  ['folder', { kind: 'other' }],
  ['.', { kind: 'other' }],
]

describe.each<[string, Tree]>([
  ['the work tree', workTree(root)],
  ['a commit', commitTree(root, commit)],
])('%s', (_name, tree) => {
  test.each(cases)('%j', async (path, entry) => {
    expect([await tree.read(path), await tree.exists(path)]).toEqual([entry, entry.kind !== 'missing'])
  })
})

// A link that leads out and in again: git looks at each step, the system at the end of the way.
test('a way around is followed on a disk only', async () => {
  expect(await workTree(root).read('around.yml')).toEqual(file('version: 1\n'))
  expect(await commitTree(root, commit).read('around.yml')).toEqual({ kind: 'outside' })
})

describe('a commit', () => {
  let other: string
  beforeAll(() => {
    other = directory({ 'a.yml': 'old', 'sub/b.yml': 'old' })
  })

  test('is read as it was, whatever the work tree holds now', async () => {
    const first = commitAll(other)
    write(other, 'a.yml', 'new')
    write(other, 'new.yml', 'new')
    rmSync(join(other, 'sub/b.yml'))
    const second = commitAll(other)
    write(other, 'a.yml', 'newest')
    expect(await commitTree(other, first).read('a.yml')).toEqual(file('old'))
    expect(await commitTree(other, first).exists('new.yml')).toBe(false)
    expect(await commitTree(other, second).read('a.yml')).toEqual(file('new'))
    expect(await commitTree(other, second).read('sub/b.yml')).toEqual({ kind: 'missing' })
  })

  test('that does not have the directory has none of its files', async () => {
    const first = git(other, 'rev-list', '--max-parents=0', 'HEAD')
    mkdirSync(join(other, 'later'), { recursive: true })
    const tree = commitTree(join(other, 'later'), first)
    expect([await tree.read('a.yml'), await tree.exists('a.yml')]).toEqual([{ kind: 'missing' }, false])
  })

  test('that is not here, or is no commit, is never a commit without the file', async () => {
    for (const name of ['0'.repeat(40), 'HEAD', '--help', `${commit}^`, '']) {
      const tree = commitTree(root, name)
      expect([name, (await tree.read('list.yml')).kind, await tree.exists('list.yml')]).toEqual([
        name,
        'unreadable',
        true,
      ])
    }
    expect((await commitTree(directory({ 'a.yml': '' }), commit).read('a.yml')).kind).toBe('unreadable')
  })

  test('whose files a partial clone lacks cannot be read; nothing is fetched for it', async () => {
    git(repository, 'config', 'uploadpack.allowFilter', 'true')
    const clone = directory()
    git(clone, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repository}`, 'part')
    const tree = commitTree(join(clone, 'part'), commit)
    expect(await tree.read('outside.txt')).toEqual({ kind: 'unreadable', reason: 'git does not show it' })
    expect([await tree.exists('outside.txt'), await tree.exists('nothing.txt')]).toEqual([true, false])
  })

  test('is not what `git replace` says that it is', async () => {
    const root = directory({ 'a.yml': 'right' })
    const right = commitAll(root)
    write(root, 'a.yml', 'wrong')
    git(root, 'replace', right, commitAll(root))
    expect(await commitTree(root, right).read('a.yml')).toEqual(file('right'))
  })
})
