import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const text = (path: string): string => readFileSync(path, 'utf8')

/** Paths below a folder, without it and without their ending. */
function names(folder: string, ending: string): string[] {
  return globSync(`${folder}/**/*${ending}`)
    .map((path) => path.slice(folder.length + 1, -ending.length))
    .sort()
}

/** Whether there is anything in a file that runs. */
const runs = (path: string): boolean => /^export (async )?(function|const|class|\{)/m.test(text(path))

describe.each(['formats', 'report'])('each file of src/%s', (room) => {
  test('has its test at the same path, and no test is without its file', () => {
    const sources = names(`src/${room}`, '.ts').filter((name) => runs(`src/${room}/${name}.ts`))
    expect(names(`__tests__/${room}`, '.test.ts')).toEqual(sources)
  })

  test('is what its test asks', () => {
    for (const name of names(`__tests__/${room}`, '.test.ts')) {
      expect([name, text(`__tests__/${room}/${name}.test.ts`).includes(`/src/${room}/${name}.ts'`)]).toEqual([
        name,
        true,
      ])
    }
  })
})

describe('what bounds time or memory', () => {
  const measures = /performance\.now|process\.(hrtime|memoryUsage|cpuUsage|resourceUsage)|support\/measure/

  test('is in __tests__/slow alone, since a busy machine says nothing of either', () => {
    const others = globSync('__tests__/**/*.ts').filter((path) => !/^__tests__\/(slow|support)\//.test(path))
    expect(others.filter((path) => path !== '__tests__/layout.test.ts' && measures.test(text(path)))).toEqual([])
  })

  test('is all that is there', () => {
    const slow = globSync('__tests__/slow/**/*.ts')
    expect(
      slow.filter(
        (path) => !path.endsWith('.test.ts') || !/measure\.ts|performance\.now|support\/peers\//.test(text(path)),
      ),
    ).toEqual([])
  })
})

test('no bare timer decides that there was no answer: it goes off before what waits to be read', () => {
  const waiting = [
    // Asks again.
    'src/probe/dns/query.ts',
    // Ends what was told to end.
    'src/probe/exec.ts',
    'src/probe/ssh.ts',
    // Only waits.
    'src/probe/pause.ts',
    'src/probe/time-limit.ts',
  ]
  const sources = ['probe', 'check', 'kinds'].flatMap((room) => globSync(`src/${room}/**/*.ts`))
  const timers = /\bsetTimeout\(|\.setTimeout\b|AbortSignal\.timeout/
  expect(sources.filter((path) => timers.test(text(path))).sort()).toEqual(waiting.sort())
})

describe('what takes long', () => {
  test('says why', () => {
    const long = globSync('__tests__/long/**/*.ts')
    expect(
      long.filter((path) => !path.endsWith('.test.ts') || !/^(\/\*\*| \*|\/\/) Takes long: /m.test(text(path))),
    ).toEqual([])
  })
})

test('what takes long or measures is left out of the ordinary suite and run after it', () => {
  expect(text('jest.config.mjs')).toContain("'<rootDir>/__tests__/long/', '<rootDir>/__tests__/slow/'")
  expect(text('.ci/run')).toMatch(/npm test\n[\s\S]*npm run test:long\n[\s\S]*npm run test:slow\n/)
})
