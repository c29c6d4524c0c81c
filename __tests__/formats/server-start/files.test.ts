import { describe, expect, test } from '@jest/globals'
import { PythonFault } from '../../../src/formats/python/assignments.ts'
import { readCommands, readGunicorn, readUwsgi } from '../../../src/formats/server-start/files.ts'
import { settingOf, textOf } from '../../../src/formats/server-start/settings.ts'

describe('a configuration file of gunicorn', () => {
  test('literal assignments, with their places', () => {
    const start = readGunicorn('bind = ["a:1", "b:2"]\nworkers = 2 * 2 + 1\nreload = True\nworker_class = "x"', 'c.py')
    expect(start).toMatchObject({ program: 'gunicorn', location: { file: 'c.py' } })
    expect([textOf(start, 'bind'), textOf(start, 'workers'), textOf(start, 'reload')]).toEqual(['a:1,b:2', '5', 'true'])
    expect(settingOf(start, 'workers')).toMatchObject({
      written: 'workers',
      location: { file: 'c.py', line: 2, column: 1 },
    })
    expect(start.settings).toHaveLength(3)
  })

  test.each([
    ['workers = multiprocessing.cpu_count()', { kind: 'computed', keys: [] }],
    ['workers = int(os.environ["N"])', { kind: 'computed', keys: ['N'] }],
    ['if x:\n  workers = 2', { kind: 'computed', keys: [] }],
    ['workers = [1, 2]', { kind: 'computed', keys: [] }],
    ['workers = {"a": 1}', { kind: 'computed', keys: [] }],
    ['workers = None', { kind: 'text', text: '' }],
  ])('%j', (text, value) => {
    expect(settingOf(readGunicorn(text, 'c.py'), 'workers')?.value).toEqual(value)
  })

  test('names of objects are no settings, and what is no Python is a fault', () => {
    expect(readGunicorn('constructor = 1\ntoString = 2', 'c.py').settings).toEqual([])
    expect(() => readGunicorn('workers = (', 'c.py')).toThrow(PythonFault)
  })
})

describe('the ini file of uWSGI', () => {
  test('sections that it takes in, and the file that it names', () => {
    const start = readUwsgi(
      '[uwsgi]\nini = :base\ninclude = common.ini\n[base]\nmaster\n[other]\nprocesses = 2\n',
      'u.ini',
    )
    expect([textOf(start, 'master'), textOf(start, 'workers'), start.config]).toEqual(['true', undefined, 'common.ini'])
  })

  test('the section [uwsgi] alone', () => {
    const start = readUwsgi(
      'processes = 9\n[uwsgi]\n; note\nprocesses = 4\nmaster = Yes\nhttp=:80\n[other]\nharakiri = 1\n',
      'u.ini',
    )
    expect(start.settings.map(({ name, value, written, location }) => [name, value, written, location.line])).toEqual([
      ['workers', { kind: 'text', text: '4' }, 'processes', 4],
      ['master', { kind: 'text', text: 'true' }, 'master', 5],
      ['bind', { kind: 'text', text: ':80' }, 'http', 6],
    ])
  })

  test.each([
    ['master = false', 'false'],
    ['master = 1', 'true'],
    ['master =', 'false'],
  ])('%s is %s', (line, text) => {
    expect(textOf(readUwsgi(`[uwsgi]\n${line}`, 'u.ini'), 'master')).toBe(text)
  })

  test('what the file puts together is not claimed', () => {
    expect(settingOf(readUwsgi('[uwsgi]\nprocesses = $(N)\n', 'u.ini'), 'workers')?.value.kind).toBe('computed')
  })
})

describe('files of commands', () => {
  const read = (text: string): string[] =>
    readCommands(text, 'f').map((start) =>
      `${start.location.line} ${start.development ?? start.program} ${textOf(start, 'workers') ?? ''}`.trim(),
    )

  test.each<[string, string, string[]]>([
    ['a script', '#!/bin/sh\nset -e\nexec gunicorn -w 3 app\n', ['3 gunicorn 3']],
    ['a Procfile', 'web: gunicorn -w 3 app\nworker: celery worker\n', ['1 gunicorn 3']],
    ['a unit', '[Service]\nExecStart=-/venv/bin/gunicorn -w 3 app\nExecStop=x\n', ['2 gunicorn 3']],
    ['a Dockerfile', 'FROM x\nRUN pip install gunicorn\nCMD ["gunicorn", "-w", "3", "app"]\n', ['3 gunicorn 3']],
    ['a Dockerfile, by shell', 'CMD gunicorn -w 3 app', ['1 gunicorn 3']],
    ['a Dockerfile in two parts', 'ENTRYPOINT ["gunicorn"]\nCMD ["-w", "3", "app"]\n', ['2 gunicorn 3']],
    [
      'of two stages the parts of each',
      'FROM a\nENTRYPOINT ["sh"]\nFROM b\nCMD ["gunicorn", "-w", "3"]\n',
      ['4 gunicorn 3'],
    ],
    ['JSON that is broken', 'CMD ["gunicorn", "app"', []],
    ['a build step', 'RUN gunicorn --check-config app', []],
    ['joined lines', '\ngunicorn \\\n  -w 3 \\\n  app\nuvicorn app', ['2 gunicorn 3', '5 uvicorn']],
    ['CRLF', 'gunicorn -w 3 app\r\nuvicorn app\r\n', ['1 gunicorn 3', '2 uvicorn']],
    ['a development server', 'python manage.py runserver', ['1 runserver']],
    ['a comment', '# gunicorn app', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('hostile files end', () => {
    expect(read('\\\n'.repeat(5000))).toEqual([])
    expect(read(`CMD ${'['.repeat(20_000)}`)).toEqual([])
    expect(read('gunicorn app\n'.repeat(2000))).toHaveLength(2000)
  })
})
