import { globSync, readFileSync } from 'node:fs'
import { isAssignments } from '../../../src/formats/assignments.ts'
import { ownersLines, ownersOf } from '../../../src/formats/codeowners.ts'
import { connectionPassword, connectionString, passwordInJson } from '../../../src/formats/connection-string.ts'
import { dayOf } from '../../../src/formats/dates.ts'
import { decodeAnswer, encodeQuestion } from '../../../src/formats/dns-message.ts'
import { dialects, finalValues, read, values } from '../../../src/formats/dotenv/index.ts'
import { lineEnd } from '../../../src/formats/dotenv/lines.ts'
import { plainFile } from '../../../src/formats/dotenv/plain.ts'
import { readers } from '../../../src/formats/dotenv/readers/index.ts'
import { faultOfLine } from '../../../src/formats/dotenv/reading.ts'
import { tokenize } from '../../../src/formats/dotenv/tokenizer.ts'
import { matchesGlob } from '../../../src/formats/glob.ts'
import { headingsOf, sectionOf } from '../../../src/formats/markdown/headings.ts'
import { sectionOf as sectionCalled } from '../../../src/formats/markdown/section.ts'
import { sameWords, tasksIn } from '../../../src/formats/markdown/tasks.ts'
import { namedValues } from '../../../src/formats/named-values.ts'
import { packagesOf } from '../../../src/formats/package-names.ts'
import { scriptsOf } from '../../../src/formats/package-scripts.ts'
import { fitsPath, listedDirectories, pathPatterns, shellPatterns } from '../../../src/formats/path-glob.ts'
import { directoryOf, joinPath } from '../../../src/formats/paths.ts'
import { at, dataOf, listAt, numberAt, textAt } from '../../../src/formats/payload.ts'
import { percentDecoded } from '../../../src/formats/percent.ts'
import { readUtf8 } from '../../../src/formats/utf8.ts'
import { isBlank, unseenIn } from '../../../src/formats/visible.ts'
import { conflictLine } from '../../../src/formats/yaml/conflict.ts'
import { registerText } from '../../../src/probe/text-secrets.ts'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { type FuzzReader, type FuzzReaders, kibi, mebi } from '../reader.ts'

const envFiles = globSync('__tests__/kinds/env/fixtures/**/*.env').map((path) => readFileSync(path, 'utf8'))
const env = [
  '=',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  '$',
  '${',
  '}',
  '${A:-',
  '$(',
  ')',
  '#',
  ' #',
  ' ',
  '\n',
  '\r\n',
  'export ',
  'A',
  'A=',
  'KEY="',
  ';',
  ':',
  '%A%',
  '"""',
  '\\\n',
]

/** Every dialect; each reader is that of one. */
const dialectReaders = dialects.map((dialect): [string, FuzzReader] => [
  `dotenv-${dialect}`,
  {
    files: [
      'formats/dotenv/reading.ts',
      'formats/dotenv/positions.ts',
      ...globSync('src/formats/dotenv/readers/*.ts').map((path) => path.slice('src/'.length)),
    ],
    limit: mebi,
    samples: envFiles,
    tokens: env,
    read: (text) => [readers[dialect](text), finalValues(readers[dialect](text, { environment: { A: 'x' } }))],
  },
])
const list =
  '# List\n\n- [ ] a\n- [x] b `c`\n\n## Rollback Plan ##\n\nText\n\n```sh\n# no heading\n```\n\nSetext\n------\n\n| a | b |\n| - | - |\n'

/** Env files, Markdown, DNS, names and patterns. */
export const textReaders: FuzzReaders = {
  ...Object.fromEntries(dialectReaders),
  'dotenv-all': {
    files: [
      'formats/dotenv/index.ts',
      'formats/dotenv/tokenizer.ts',
      'formats/assignments.ts',
      'formats/dotenv/lines.ts',
      'formats/dotenv/plain.ts',
    ],
    limit: mebi,
    samples: envFiles,
    tokens: env,
    read: (text) => [
      tokenize(text),
      values(text),
      faultOfLine(text),
      plainFile(text),
      read(text, 'compose'),
      isAssignments(text),
      lineEnd(text, text.length >> 1),
    ],
  },
  dates: {
    files: ['formats/dates.ts'],
    limit: 64 * kibi,
    samples: ['2026-02-30', '2026-12-31'],
    tokens: ['-', '2026', '02', ' ', 'T'],
    read: dayOf,
  },
  'dns-message': {
    files: ['formats/dns-message.ts', 'formats/dns-record.ts'],
    limit: 64 * kibi,
    samples: [
      answer([[1, '\x7f\0\0\x01']]),
      answer([
        [16, '\x05hello'],
        [15, '\0\x0a\x04mail\xc0\x0c'],
        [6, '\xc0\x0c\xc0\x0c\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01'],
      ]),
      answer([
        [257, '\0\x05issueca.example'],
        [33, '\0\x01\0\x01\0\x50\xc0\x0c'],
      ]),
    ],
    tokens: ['\0', '\xc0\x0c', '\xc0\x00', '\xff', '\x3f', '\x01a', '\0\x01\0\x01', '\xc0\xff', '\x80'],
    read: (text) => decodeAnswer(Buffer.from(text, 'latin1'), 1, 'shop.example', 'A'),
  },
  glob: {
    files: ['formats/glob.ts', 'formats/path-glob.ts', 'formats/paths.ts'],
    limit: 4 * kibi,
    samples: ['src/**/*.{ts,js}', 'backups/[a-z]*-2026??.tar.gz', '/a/../b/**', '*'],
    tokens: ['*', '**', '?', '[', ']', '[!', '{', '}', ',', '/', '../', './', '\\', 'a', '{a,b}'],
    read: (text) => {
      const path = 'src/a/b/backup-20260101.tar.gz'
      try {
        for (const pattern of pathPatterns(text).slice(0, 100)) {
          for (const hidden of [true, false]) fitsPath(pattern, path, { hidden })
          listedDirectories(shellPatterns(pattern, { hidden: true }))
        }
      } catch (error) {
        if (!(error instanceof RangeError && error.message.endsWith('patterns'))) throw error
      }
      return [matchesGlob(text, path), matchesGlob(text, text), joinPath('a/b', text), directoryOf(text)]
    },
  },
  markdown: {
    files: ['formats/markdown/headings.ts', 'formats/markdown/section.ts'],
    limit: 5 * mebi,
    samples: [list],
    tokens: [
      '#',
      '# ',
      '\n',
      '=',
      '-',
      '---',
      '`',
      '```',
      '~~~',
      '*',
      '_',
      '[',
      '](',
      ')',
      ' ',
      '\t',
      'a',
      '\\',
      '<!--',
      '|',
      '> ',
    ],
    read: (text) => [headingsOf(text), sectionOf(text, () => true), sectionCalled(text, 'Rollback Plan')],
  },
  codeowners: {
    files: ['formats/codeowners.ts'],
    limit: 3 * mebi,
    samples: ['# owners\n* @acme/ops\n/docs/ a@example.com @ann # who\nsrc/**/*.ts @b\n\\#a @c\n!x @d\n'],
    tokens: ['*', '**', '/', '@a', '@a/b', ' ', '\n', '#', '\\', '!', '[', ']', '?', 'a', 'a/b'],
    read: (text) => ownersOf(ownersLines(text), 'docs/a/b.ts'),
  },
  'connection-string': {
    files: ['formats/connection-string.ts'],
    limit: mebi,
    samples: ['Server=db;User Id=sa;Password="a;b";', "host=db password='x y' dbname=a", '{"password":"x"}'],
    tokens: ['=', ';', '"', "'", ' ', 'Password', 'password=', 'Pwd=', '{', '}', '":"', '\\', 'a'],
    read: (text) => [connectionString(text), connectionPassword(text), passwordInJson(text)],
  },
  'package-names': {
    files: ['formats/package-names.ts'],
    limit: mebi,
    samples: ['{"dependencies":{"next":"15"}}', '{"devDependencies":{"jest":"30","b":{}}}', '{}'],
    tokens: ['{', '}', '[', ']', '"dependencies"', '"peerDependencies"', ':', ',', '"a"', '1', 'null', '\\'],
    read: (text) => packagesOf(text),
  },
  'package-scripts': {
    files: ['formats/package-scripts.ts'],
    limit: mebi,
    samples: ['{"scripts":{"start":"node a.js","dev":1}}', '{"scripts":[]}', '{}'],
    tokens: ['{', '}', '[', ']', '"scripts"', ':', ',', '"a"', '1', 'null', '\\', '\n'],
    read: (text) => scriptsOf(text),
  },
  payload: {
    files: ['formats/payload.ts'],
    limit: mebi,
    samples: ['{"pull_request":{"number":7,"head":{"sha":"a"}},"list":[1]}', '[]', 'null'],
    tokens: ['{', '}', '[', ']', '"a"', ':', ',', '1', 'null', '"', '\\'],
    refuses: ['SyntaxError', 'ProbeError'],
    read: (text) => {
      const data = dataOf({ body: Buffer.from(text) })
      return [at(data, 'a', 'b'), textAt(data, 'a'), numberAt(data, 'a'), listAt(data, 'a').length]
    },
  },
  conflict: {
    files: ['formats/yaml/conflict.ts'],
    limit: mebi,
    samples: ['a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n'],
    tokens: ['<<<<<<<', '=======', '>>>>>>>', '\n', '\r', ' ', 'a'],
    read: (text) => conflictLine(text),
  },
  tasks: {
    files: [
      'formats/markdown/tasks.ts',
      'formats/markdown/tree.ts',
      'formats/markdown/boxes.ts',
      'formats/markdown/pieces.ts',
      'formats/markdown/marks.ts',
      'formats/markdown/tables.ts',
    ],
    limit: 128 * kibi,
    heavy: true,
    samples: [
      list,
      '1. [X] a <!-- id: b -->\n   - [ ] c\n',
      '| Check | Done |\n|--|--|\n| a | ✅ |\n\n☐ b\n**c**\n- ✅ d\n',
    ],
    tokens: [
      '- [ ] ',
      '[x]',
      '*',
      '_',
      '[',
      '](',
      ')',
      '<',
      '>',
      '`',
      '&amp;',
      '\\',
      '\n',
      '> ',
      '1. ',
      '  ',
      '<!-- id: a -->',
      '|',
      '|--|--|\n',
      '✅',
      '☐',
      '!',
      'a',
      'http://a',
    ],
    read: (text) => tasksIn(text).map((task) => sameWords(task.text)),
  },
  'named-values': {
    files: ['formats/named-values.ts'],
    limit: 5 * mebi,
    samples: ['password: "a\\"b"\nAPI_KEY = f("x")\n', 'SECRET: |\n  a\n  b\n', '{"token":"x","b":[1]}'],
    tokens: ['KEY', '=', ':', '"', "'", '\\', '[', ']', '(', ')', '{', '}', ',', '|\n', '\n', ' ', '#', '"""', '&a '],
    read: (text) => namedValues(text, () => true),
  },
  'text-secrets': {
    files: ['probe/text-secrets.ts'],
    limit: 5 * mebi,
    samples: [
      ...envFiles.slice(0, 5),
      'url: postgres://u:p4ss@db/x\n',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n',
    ],
    tokens: [...env, '://', 'a:b@', '-----BEGIN ', 'PRIVATE KEY-----', '-----END', 'password: ', '${{'],
    read: (text) => {
      for (const path of ['.env', 'README.md', 'settings.py']) registerText(createRedactor(), path, text)
    },
  },
  visible: {
    files: ['formats/visible.ts', 'formats/percent.ts'],
    limit: 64 * kibi,
    samples: ['Ada Lovelace', 'a\u200b', '%41%'],
    tokens: ['\u200c', '\u200d', '\ufe0f', 'a', '%', '%4', '%c3'],
    read: (text) => [unseenIn(text), isBlank(text), percentDecoded(text)],
  },
  utf8: {
    files: ['formats/utf8.ts'],
    limit: mebi,
    samples: ['a\u00e9\u20ac', '\xff\xfe'],
    tokens: ['\xff', '\xc3', '\x80', '\0', '\xef\xbb\xbf', 'a'],
    read: (text) => readUtf8(Buffer.from(text, 'latin1')),
  },
}

/** An answer to `A shop.example`, a character a byte. */
function answer(records: readonly (readonly [type: number, data: string])[]): string {
  const question = encodeQuestion(1, 'shop.example', 'A', { recursive: true, plain: true })
    .subarray(12)
    .toString('latin1')
  const two = (value: number): string => String.fromCharCode(value >> 8, value & 0xff)
  const sections = records.map(([type, data]) => `\xc0\x0c${two(type)}\0\x01\0\0\x01\x2c${two(data.length)}${data}`)
  return `\0\x01\x84\x80\0\x01${two(records.length)}\0\0\0\0${question}${sections.join('')}`
}
