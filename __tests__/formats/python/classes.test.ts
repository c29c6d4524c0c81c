import { expect, test } from '@jest/globals'
import { readClasses } from '../../../src/formats/python/classes.ts'

test('classes of the own level have their bases and their lines', () => {
  const text = 'class A(B, c.D, metaclass=M):\n    X = 1\n\n    class Inner:\n        Y = 2\nclass Empty: pass\nZ = 3\n'
  const { classes } = readClasses(text)
  expect([...classes.values()].map(({ name, bases, lines }) => [name, bases, lines.length])).toEqual([
    ['A', ['B', 'c.D'], 3],
    ['Empty', [], 0],
  ])
})

test('imports are known by the name that they bind', () => {
  const text =
    'import os\nimport a.b as c\nfrom . import common\nfrom ..x import (Y as Z, W)\nfrom q import *\nraise ImportError\n'
  expect([...readClasses(text).imports]).toEqual([
    ['os', { module: 'os' }],
    ['c', { module: 'a.b' }],
    ['common', { module: '.', name: 'common' }],
    ['Z', { module: '..x', name: 'Y' }],
    ['W', { module: '..x', name: 'W' }],
  ])
})
