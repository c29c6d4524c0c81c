import { expect, test } from '@jest/globals'
import { readModule } from '../../../src/formats/python/assignments.ts'
import { logicalLines } from '../../../src/formats/python/tokens.ts'
import { whenUnset } from '../../../src/formats/python/unset.ts'
import type { Value } from '../../../src/formats/python/values.ts'

function unset(expression: string, before = ''): unknown {
  const value = readModule(`${before}\nX = ${expression}\n`, 's.py').assignments.get('X')?.value
  return shown(value?.kind === 'computed' ? value.unset : value)
}

function shown(value: Value | undefined): unknown {
  if (value === undefined) return 'unclear'
  if (value.kind === 'list') return value.items.map(shown)
  return 'value' in value ? value.value : value.kind
}

test.each([
  ['os.environ.get("D", "True") == "True"', true],
  ['os.environ.get("D") != "False"', true],
  ['os.getenv("D", "0").lower() in ("1", "true")', false],
  ['os.getenv("D", "TRUE").strip().lower() in ["1", "true"]', true],
  ['not os.environ.get("PRODUCTION")', true],
  ['not env.bool("PRODUCTION", default=True)', false],
  ['bool(int(os.environ.get("D", 1)))', true],
  ['strtobool(os.getenv("D", "off"))', false],
  ['config("D", default="yes", cast=bool)', true],
  ['env("STAGE", default="local") == "local"', true],
  ['os.environ.get("STAGE", "production") is not None', true],
  ['os.environ.get("STAGE") is None', true],
  ['os.environ.get("D") or False', false],
  ['(os.environ.get("D", "1")) not in ("1",)', false],
  ['int(os.environ.get("D", True))', 1],
])('%s is %s where the variable is not set', (expression, value) => {
  expect(unset(expression)).toBe(value)
})

test('what was assigned before counts, and the scheme of a reader', () => {
  expect(unset('STAGE == "dev"', 'STAGE = os.getenv("STAGE", "dev")')).toBe(true)
  expect(unset('not DEBUG', 'DEBUG = False\nY = os.getenv("Z")')).toBe(true)
  expect(unset('env("D")', 'env = environ.Env(D=(bool, True))')).toBe(true)
})

test.each([
  'env.bool("D")',
  'os.environ["D"] == "1"',
  '"D" in os.environ',
  'os.environ.get("D", "1") == "1" and socket.gethostname() == "x"',
  'True if os.environ.get("D") else False',
  'os.environ.get("D", default()) == "1"',
  'int(os.environ.get("D", ""))',
  'os.environ.get("D", "a").replace("a", "b") == "b"',
  '1 < len(os.environ.get("D", "")) < 3',
])('%s is not told', (expression) => {
  expect(unset(expression)).toBe('unclear')
})

test('hostile expressions end', () => {
  expect(unset(`${'not '.repeat(5000)}os.environ.get("D")`)).toBe('unclear')
  expect(unset(`os.environ.get("D", "a")${'.lower()'.repeat(20_000)} == "a"`)).toBe('unclear')
  expect(unset(`${'bool('.repeat(90)}x${')'.repeat(90)}`)).toBe('unclear')
  expect(unset(`${'-['.repeat(90)}${']'.repeat(90)}`)).toBe('unclear')
  expect(unset(`os.getenv("D") ${'or os.getenv("D") '.repeat(5000)}`)).toBe('unclear')
})

test('nothing, and what is too deep, is not told', () => {
  const [line] = logicalLines('X = not os.getenv("D")')
  const expression = line?.tokens.slice(2) ?? []
  expect(shown(whenUnset(expression, new Map()))).toBe(true)
  expect([whenUnset([], new Map()), whenUnset(expression, new Map(), 100)]).toEqual([undefined, undefined])
})
