import { expect, test } from '@jest/globals'
import { stageOf } from '../../src/formats/dockerfile.ts'

const text = ['ARG A=1', 'FROM node:24 AS build', 'RUN a', '  from nginx AS Web', 'CMD b'].join('\n')

test('a named stage, whatever its case; other lines are blank, so that numbers stay', () => {
  expect(stageOf(text, 'BUILD')).toBe(['', 'FROM node:24 AS build', 'RUN a', '', ''].join('\n'))
  expect(stageOf(text, 'web')).toBe(['', '', '', '  from nginx AS Web', 'CMD b'].join('\n'))
})

test('the last stage where none is named, or none has the name', () => {
  expect(stageOf(text, '')).toContain('CMD b')
  expect(stageOf(text, '')).not.toContain('RUN a')
  expect(stageOf(text, 'gone')).toBe(stageOf(text, ''))
})

test('a text without a stage stays as it is', () => {
  expect(stageOf('RUN a\nCMD b', 'x')).toBe('RUN a\nCMD b')
  expect(stageOf('', '')).toBe('')
})
