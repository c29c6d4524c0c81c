import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { outputEntry, readInput, workflowCommand, writeOutputValue } from '../../src/github/step.ts'

describe('an input', () => {
  test.each([
    ['url', { INPUT_URL: ' https://shop.example.com\n' }, 'https://shop.example.com'],
    ['env-file', { 'INPUT_ENV-FILE': '.env' }, '.env'],
    ['env file', { INPUT_ENV_FILE: '.env' }, '.env'],
    ['url', { url: 'no', Input_url: 'no' }, ''],
  ])('%s of %j is "%s"', (name, env, value) => {
    expect(readInput(env, name)).toBe(value)
  })
})

describe('a workflow command', () => {
  test.each([
    ['add-mask', {}, 'hunter2', '::add-mask::hunter2'],
    [
      'error',
      { title: 'T', file: 'a/b.yml', line: 3, col: undefined },
      'no',
      '::error title=T,file=a/b.yml,line=3::no',
    ],
    ['notice', { title: '', line: 0 }, '', '::notice line=0::'],
    ['error', {}, 'a: b, c%\r\nd', '::error::a: b, c%25%0D%0Ad'],
    ['error', { title: 'a: b, 5%\r\n::stop::' }, '', '::error title=a%3A b%2C 5%25%0D%0A%3A%3Astop%3A%3A::'],
    ['error', {}, '%0A::warning::x', '::error::%250A::warning::x'],
    ['error', {}, '\n::set-env name=A::b', '::error::%0A::set-env name=A::b'],
  ])('%s %j of %j', (name, properties, message, line) => {
    expect(workflowCommand(name, properties, message)).toBe(line)
  })
})

describe('an output', () => {
  const entry = /^a<<(ghadelimiter_[0-9a-f-]{36})\n([\s\S]*)\n\1\n$/

  test.each(['', 'x', 'two\nlines\n', 'b<<EOF\nc\nEOF', 'ghadelimiter_'])('holds the whole value %j', (value) => {
    expect(entry.exec(outputEntry('a', value))?.[2]).toBe(value)
  })

  test('ends where nobody can foresee', () => {
    const [one, other] = [1, 2].map(() => entry.exec(outputEntry('a', 'x'))?.[1])
    expect(one).not.toBe(other)
  })

  test('is added to what the file of the runner has, and goes nowhere without a file', () => {
    const directory = mkdtempSync(join(tmpdir(), 'readiness-test-'))
    try {
      const path = join(directory, 'output')
      writeOutputValue(path, 'a', '1')
      writeOutputValue(path, 'b', '2')
      writeOutputValue(undefined, 'c', '3')
      expect(readFileSync(path, 'utf8').replaceAll(/_[0-9a-f-]{36}/g, '')).toBe(
        'a<<ghadelimiter\n1\nghadelimiter\nb<<ghadelimiter\n2\nghadelimiter\n',
      )
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})
