import { expect, test } from '@jest/globals'
import { packagesOf } from '../../src/formats/package-names.ts'

test('of every group, once', () => {
  const text = JSON.stringify({
    dependencies: { next: '15', react: '19' },
    devDependencies: { jest: '30', react: '19' },
    optionalDependencies: { sharp: '1' },
    peerDependencies: ['none'],
    scripts: { build: 'x' },
  })
  expect([...(packagesOf(text) ?? [])]).toEqual(['next', 'react', 'jest', 'sharp'])
  expect(packagesOf('{}')).toEqual(new Set())
})

test.each(['', 'no json', '[]', 'null', '"a"'])('%j is no package.json', (text) => {
  expect(packagesOf(text)).toBeUndefined()
})
