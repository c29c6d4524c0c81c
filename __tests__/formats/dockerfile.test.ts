import { expect, test } from '@jest/globals'
import { baseImage, copiesOf, stageOf, variablesOf, wholeStageOf, workdirOf } from '../../src/formats/dockerfile.ts'

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

test('what a stage copies, from where and to where', () => {
  const stage = [
    'FROM nginx AS web',
    'WORKDIR /srv',
    'COPY --chown=1:1 a.conf b.conf /etc/nginx/conf.d/',
    'COPY --from=build /src/out site',
    'ADD ["one dir/x", "."]',
    '# COPY c /d',
  ].join('\n')
  expect(copiesOf(stage)).toEqual([
    { target: '/etc/nginx/conf.d/', sources: ['a.conf', 'b.conf'], from: null, line: 3 },
    { target: '/srv/site', sources: ['/src/out'], from: 'build', line: 4 },
    { target: '/srv/', sources: ['one', 'dir/x'], from: null, line: 5 },
  ])
})

test('the image of a stage through the stages before it', () => {
  const text = 'FROM nginx:1.27 AS base\nFROM base AS web\nFROM $' + '{IMAGE} AS other\n'
  expect(baseImage(text, 'web')).toBe('nginx:1.27')
  expect(baseImage(text, '')).toBeUndefined()
  expect(baseImage('RUN a', '')).toBeUndefined()
  expect(baseImage('FROM a AS a', 'a')).toBe('a')
})

test('where programs start, and the variables of a stage', () => {
  expect(workdirOf('FROM a\nWORKDIR /srv\nworkdir app')).toBe('/srv/app')
  expect(workdirOf('FROM a')).toBeUndefined()
  const stage = 'ENV A=1 B="x y" \\\n  C=z\nENV OLD some words\nRUN D=4'
  expect([...variablesOf(stage)]).toEqual([
    ['A', '1'],
    ['B', 'x y'],
    ['C', 'z'],
    ['OLD', 'some words'],
  ])
})

test('a stage with the stages that it is made from', () => {
  const text = 'ARG A\nFROM ruby AS base\nWORKDIR /app\nFROM base AS build\nRUN x\nFROM base\nCMD y'
  expect(wholeStageOf(text, '')).toBe('\nFROM ruby AS base\nWORKDIR /app\n\n\nFROM base\nCMD y')
  expect(workdirOf(wholeStageOf(text, 'build'))).toBe('/app')
  expect(wholeStageOf('FROM a AS a\nRUN b', '')).toBe('FROM a AS a\nRUN b')
  expect(wholeStageOf('RUN b', '')).toBe('RUN b')
})
