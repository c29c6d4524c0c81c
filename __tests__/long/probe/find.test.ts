import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runProcess } from '../../../src/probe/exec.ts'
import { localPlace } from '../../../src/probe/local.ts'
import type { Place } from '../../../src/probe/place.ts'
import { directory } from '../../support/directory.ts'
import { findProgram } from '../../support/packages.ts'
import { oneOf, randomOf } from '../../support/random.ts'
import { shellPlace } from '../../support/shell-place.ts'

/** Takes long: each pattern is looked for by real shells, three times over. */

const root = directory({
  '.env': '',
  '.env.production': '',
  '.gitignore': 'secret.pem\nbuild/\n.cache\n',
  'secret.pem': '',
  'a.pem': '',
  'build/key.pem': '',
  '.cache/key.pem': '',
  '.cache/.deep/key.pem': '',
  '.github/workflows/deploy.yml': '',
  'app/[id]/page.tsx': '',
  'app/with space/key.pem': '',
  "app/it's/key.pem": '',
  'releases/1/conf/app.conf': '',
  '.git/config': '',
  '.git/hooks/x.pem': '',
  'node_modules/a/x.pem': '',
  'node_modules/a/node_modules/b/x.pem': '',
  'lib/node_modules/c/x.pem': '',
})
mkdirSync(join(root, 'empty'))
symlinkSync('releases/1', join(root, 'current'))
symlinkSync('nowhere', join(root, 'broken.pem'))
symlinkSync('a.pem', join(root, 'near.pem'))
symlinkSync('.', join(root, 'app/loop'))

const local = (at: string): Place =>
  localPlace(at, (argv, cwd, options) => runProcess(argv, { env: {}, ...options, cwd }))
const shells = ['sh', 'dash', 'bash'].filter((shell) => findProgram(shell) !== undefined)
const places: [string, (at: string) => Place][] = [
  ['the checkout', local],
  ...shells.map((shell): [string, (at: string) => Place] => [shell, (at) => shellPlace(at, shell)]),
]

describe.each(places)('%s', (_, placeAt) => {
  const place = placeAt(root)
  const paths = async (pattern: string): Promise<string[]> => (await place.find(pattern)).map(({ path }) => path)

  test.each([
    [
      '*',
      [
        '.cache',
        '.env',
        '.env.production',
        '.github',
        '.gitignore',
        'a.pem',
        'app',
        'broken.pem',
        'build',
        'current',
        'empty',
        'lib',
        'near.pem',
        'releases',
        'secret.pem',
      ],
    ],
    ['.env*', ['.env', '.env.production']],
    ['*.env', ['.env']],
    ['?env', ['.env']],
    ['[.]env', ['.env']],
    ['[!a]env', ['.env']],
    ['*.pem', ['a.pem', 'broken.pem', 'near.pem', 'secret.pem']],
    ['*/*.pem', ['.cache/key.pem', 'build/key.pem']],
    ['*/*/*.pem', ['.cache/.deep/key.pem', "app/it's/key.pem", 'app/with space/key.pem']],
    [
      '**/*.pem',
      [
        '.cache/.deep/key.pem',
        '.cache/key.pem',
        'a.pem',
        "app/it's/key.pem",
        'app/with space/key.pem',
        'broken.pem',
        'build/key.pem',
        'near.pem',
        'secret.pem',
      ],
    ],
    [
      '**/k?y.{pem,crt}',
      ['.cache/.deep/key.pem', '.cache/key.pem', "app/it's/key.pem", 'app/with space/key.pem', 'build/key.pem'],
    ],
    ['.c*/**', ['.cache/.deep', '.cache/.deep/key.pem', '.cache/key.pem']],
    ['{.cache,build}/*.pem', ['.cache/key.pem', 'build/key.pem']],
    ['.github/**/*.yml', ['.github/workflows/deploy.yml']],
    ['app/*/page.tsx', ['app/[id]/page.tsx']],
    ['app/[id]/page.tsx', ['app/[id]/page.tsx']],
    ['app/with */key.pem', ['app/with space/key.pem']],
    // A link to a directory is gone through, except by `**`, which it could lead in a circle.
    ['curr*/conf/*.conf', ['current/conf/app.conf']],
    ['**/conf/*.conf', ['releases/1/conf/app.conf']],
    ['current/**/*.conf', ['current/conf/app.conf']],
    // What tools keep for themselves is looked into where it is named.
    ['.git/*', ['.git/config', '.git/hooks']],
    ['**/.git/*', ['.git/config', '.git/hooks']],
    ['node_modules/*/*.pem', ['node_modules/a/x.pem']],
    ['**/node_modules/c/*.pem', ['lib/node_modules/c/x.pem']],
    ['nothing/*', []],
    ['empty/*', []],
    ['*.crt', []],
    ['a.pem/*', []],
  ])('%s is all that stands there', async (pattern, expected) => {
    expect(await paths(pattern)).toEqual(expected)
  })

  test('hidden names are left out where a pattern is read as a shell reads it', async () => {
    expect(await place.glob('*')).toEqual([
      'a.pem',
      'app',
      'broken.pem',
      'build',
      'current',
      'empty',
      'lib',
      'near.pem',
      'releases',
      'secret.pem',
    ])
    expect(await place.glob('.env*')).toEqual(['.env', '.env.production'])
    expect(await place.glob('*/*.pem')).toEqual(['build/key.pem'])
    expect(await place.glob('**/key.pem')).toEqual(["app/it's/key.pem", 'app/with space/key.pem', 'build/key.pem'])
  })

  test('a link that leads nowhere is itself, one that leads somewhere is what it leads to', async () => {
    expect(await place.find('broken.pem')).toMatchObject([{ path: 'broken.pem', type: 'symlink' }])
    expect(await place.find('near.pem')).toMatchObject([{ path: 'near.pem', type: 'file' }])
    expect(await place.find('near.pem', { links: 'keep' })).toMatchObject([{ path: 'near.pem', type: 'symlink' }])
    expect((await place.find('{near,a}.pem', { links: 'keep' })).map(({ type }) => type)).toEqual(['file', 'symlink'])
    expect(await place.find('broken.pem/x')).toEqual([])
  })

  test('braces without end are refused', async () => {
    const pattern = '{a,b}'.repeat(20)
    await expect(place.find(pattern)).rejects.toMatchObject({ rule: 'file/unreadable' })
  })

  const asRoot = process.getuid?.() === 0
  ;(asRoot ? test.skip : test)('a directory that cannot be listed is an error, not empty', async () => {
    const closed = directory({ 'open/a.pem': '', 'closed/b.pem': '' })
    chmodSync(join(closed, 'closed'), 0o300)
    try {
      for (const pattern of ['closed/*.pem', '*/*.pem', '**/*.pem'])
        await expect(placeAt(closed).find(pattern)).rejects.toMatchObject({ rule: 'file/unreadable' })
      expect(await placeAt(closed).find('open/*.pem')).toHaveLength(1)
    } finally {
      chmodSync(join(closed, 'closed'), 0o700)
    }
  })
})

test.each([11, 12])(
  'the checkout and a server see the same, whatever is there and whatever is asked (seed %s)',
  async (seed) => {
    const random = randomOf(seed)
    const word = (letters: readonly string[]): string =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(letters, random)).join('')
    const names = Array.from({ length: 40 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => word(['a', 'b', '.', '-', ' '])),
    ).filter((parts) => parts.every((part) => !/^\.+$/.test(part)))
    const tree = directory()
    for (const parts of names) {
      try {
        mkdirSync(join(tree, ...parts), { recursive: true })
      } catch {
        // Another name stands there.
      }
    }
    for (let round = 0; round < 15; round++) {
      const part = (): string => (random() < 0.15 ? '**' : word(['a', 'b', '.', '*', '?', '[ab]', '[!a]', '{a,b.}']))
      const pattern = Array.from({ length: 1 + Math.floor(random() * 3) }, part).join('/')
      if (pattern.split('/').some((one) => /^\.+$/.test(one))) continue
      const seen = async (place: Place) => (await place.find(pattern)).map(({ path }) => path)
      expect([pattern, await seen(shellPlace(tree))]).toEqual([pattern, await seen(local(tree))])
      expect([pattern, await shellPlace(tree).glob(pattern)]).toEqual([pattern, await local(tree).glob(pattern)])
    }
  },
)
