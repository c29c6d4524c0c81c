import { expect, test } from '@jest/globals'
import { namedValues } from '../../src/formats/named-values.ts'

function valuesOf(text: string): string[] {
  return namedValues(text, (name) => /secret|password|token/i.test(name)).flatMap(({ values }) => values)
}

test.each([
  ['YAML', 'environment:\n  DB_PASSWORD: abc def # why\n', 'abc def'],
  ['YAML in quotes', "  DB_PASSWORD: 'it''s'", "it's"],
  ['YAML with escapes', '  DB_PASSWORD: "a\\"b\\u0041"', 'a"bA'],
  ['a list of Compose', '  - DB_PASSWORD=a b c\n', 'a b c'],
  ['a list of Compose in quotes', '  - "DB_PASSWORD=a b c"\n', 'a b c'],
  ['a flow map', '{ a: 1, db_password: abc, c: d }', 'abc'],
  ['an anchor and a tag', 'password: &pw !!str abc', 'abc'],
  ['a block', '  token: |\n    first\n    second\n  other: x', 'first\nsecond'],
  ['JSON', '{"clientSecret": "abc", "x": 1}', 'abc'],
  ['Python', 'SECRET_KEY = "abc"', 'abc'],
  ['typed Python', 'secret_key: str | None = "abc"'.replace(' | None', ''), 'abc'],
  ['several lines of Python', 'SECRET_KEY = """\nabc\n"""', '\nabc\n'],
  ['a default of Python', 'SECRET_KEY = env("DJANGO_SECRET", default="abc")', 'abc'],
  ['a list of Python', "SECRETS = [\n  'abc',\n  'def',\n]", 'def'],
  ['a dictionary of Python', "'PASSWORD': 'abc',", 'abc'],
  ['PHP', "'password' => 'abc',", 'abc'],
  ['shell', 'export API_TOKEN=abc other', 'abc'],
  ['Dockerfile', 'ENV API_TOKEN=abc OTHER=d', 'abc'],
  ['INI', 'password = abc\r\n', 'abc'],
  ['an argument', 'connect(password="abc", user="x")', 'abc'],
])('%s', (_format, text, value) => {
  expect(valuesOf(text)).toContain(value)
})

test.each([
  ['an URL', 'token://abc'],
  ['a comparison', 'if password == other'],
  ['no value', 'password:\n  - abc'],
  ['a name inside a word', 'x$token=abc'.replace('=', '-')],
  ['names of variables in a call', 'SECRET_KEY = os.environ["SECRET_KEY"]'],
  ['other names', 'user: abc'],
])('nothing from %s', (_what, text) => {
  expect(valuesOf(text)).toEqual([])
})

test('a name inside of a value is no further name, and one behind it is', () => {
  expect(valuesOf('secret: "token=abc"\npassword: def')).toEqual(['token=abc', 'def'])
})
