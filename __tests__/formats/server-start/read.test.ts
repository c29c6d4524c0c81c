import { describe, expect, test } from '@jest/globals'
import { readSettings, readStarts } from '../../../src/formats/server-start/read.ts'
import { textOf } from '../../../src/formats/server-start/settings.ts'

const read = (file: string, text: string): string[] =>
  readStarts(text, file).starts.map(
    (start) => `${start.development ?? start.program} ${textOf(start, 'workers') ?? ''}`,
  )

test.each<[string, string, string[]]>([
  ['gunicorn.conf.py', 'workers = 3', ['gunicorn 3']],
  ['uwsgi.ini', '[uwsgi]\nprocesses = 3', ['uwsgi 3']],
  ['uwsgi.yaml', 'uwsgi:\n  master: true\n  processes: 3', ['uwsgi 3']],
  ['uwsgi.json', '{"uwsgi": {"processes": 3}}', ['uwsgi 3']],
  ['Procfile', 'web: gunicorn -w 3 app', ['gunicorn 3']],
  ['compose.yaml', 'services: { a: { command: gunicorn -w 3 app }, b: { image: x } }', ['gunicorn 3']],
  ['compose.yml', 'services: { a: { command: [python, manage.py, runserver] } }', ['runserver ']],
  ['compose.yml', 'services: { a: { command: sleep 1 } }', []],
  ['compose.yml', 'services: [a]', []],
  ['compose.yml', 'x: 1', []],
  ['start.sh', '', []],
])('%s: %j', (file, text, starts) => {
  expect(read(file, text)).toEqual(starts)
})

describe('faults', () => {
  test.each([
    ['conf.py', 'a = 1\nworkers = (', 2],
    ['compose.yml', 'a: 1\nservices: [', 2],
    ['compose.yml', '', 1],
  ])('%s: %j, with its place', (file, text, line) => {
    expect(readStarts(text, file)).toMatchObject({ starts: [], fault: { file, line } })
  })

  test('settings are read whatever the name of their file', () => {
    expect(readSettings('workers = 3', 'settings.txt').starts).toHaveLength(1)
    expect(readSettings('workers = "', 'settings.txt').fault).toMatchObject({ file: 'settings.txt', line: 1 })
  })

  test('hostile files end', () => {
    for (const text of ['['.repeat(20_000), '('.repeat(20_000), '\0'.repeat(2000), '- '.repeat(2000)]) {
      for (const file of ['a.py', 'a.yml', 'a.ini', 'a.sh'])
        expect(readStarts(text, file).starts.length).toBeLessThan(2)
    }
  })
})
