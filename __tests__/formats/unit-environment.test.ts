import { describe, expect, test } from '@jest/globals'
import { readProcessEnvironment, readUnitEnvironment } from '../../src/formats/unit-environment.ts'
import { recorded } from '../support/systemctl.ts'

describe('what systemctl shows of a unit', () => {
  test('is read with its files, process and assignments', () => {
    const text = [
      'LoadState=loaded',
      'MainPID=4711',
      'Environment=DEBUG=True "GREETING=good day" A=b=c "Q=\\"x\\" \\\\ y" EMPTY=',
      'EnvironmentFiles=/etc/shop.env (ignore_errors=no)',
      'EnvironmentFiles=/etc/more.env (ignore_errors=yes)',
    ].join('\n')
    expect(readUnitEnvironment(text)).toEqual({
      isLoaded: true,
      pid: 4711,
      set: new Map([
        ['DEBUG', 'True'],
        ['GREETING', 'good day'],
        ['A', 'b=c'],
        ['Q', '"x" \\ y'],
        ['EMPTY', ''],
      ]),
      files: [
        { path: '/etc/shop.env', mayBeAbsent: false },
        { path: '/etc/more.env', mayBeAbsent: true },
      ],
    })
  })

  test('as systemd 252 prints it', () => {
    expect(readUnitEnvironment(recorded.running(4711))).toEqual({
      isLoaded: true,
      pid: 4711,
      set: new Map([
        ['DEBUG', 'False'],
        ['GREETING', 'a b "c" $HOME'],
        ['DJANGO_ALLOWED_HOSTS', 'shop.test,.shop.test'],
        ['QUOTED', "it's"],
        ['PERCENT', '50%'],
        ['TAB', 'a\tb'],
        ['UNI', 'ä'],
      ]),
      files: [
        { path: '/nowhere/else.env', mayBeAbsent: true },
        { path: '/srv/shop/app.env', mayBeAbsent: false },
      ],
    })
    expect(readUnitEnvironment(recorded.notFound)).toMatchObject({ isLoaded: false, pid: null })
  })

  test.each([
    ['LoadState=not-found\nMainPID=0\nEnvironment=\n', false],
    ['', false],
    ['LoadState=loaded\nMainPID=x', true],
  ])('%j has no process', (text, isLoaded) => {
    expect(readUnitEnvironment(text)).toEqual({ isLoaded, pid: null, set: new Map(), files: [] })
  })
})

test('the environment of a process ends each assignment with NUL', () => {
  const text = 'DEBUG=True\0URL=a=b\0TWO=1\n2\0=odd\0rest\0'
  expect([...readProcessEnvironment(text)]).toEqual([
    ['DEBUG', 'True'],
    ['URL', 'a=b'],
    ['TWO', '1\n2'],
  ])
})
