import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { kindNames } from '../../src/kinds/index.ts'
import { ruleIds } from '../../src/words/index.ts'

/** The one plan: the same files and the same names in every kind, so that whoever knows one knows all. */
const files = ['index', 'schema', 'questions', 'observation', 'observe', 'judge'] as const

const text = (path: string): string => readFileSync(path, 'utf8')
const of = (kind: string, file: string): string => text(`src/kinds/${kind}/${file}.ts`)
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** What judges: judge.ts, the rules, and whatever of the kind these import. */
function judging(kind: string): string[] {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return
    seen.add(path)
    for (const from of importsOf(withoutTypes(text(path)))) {
      if (from.startsWith('.')) visit(globSync(new URL(from, `file:///${path}`).pathname.slice(1))[0] ?? '')
    }
  }
  visit(`src/kinds/${kind}/judge.ts`)
  for (const path of globSync(`src/kinds/${kind}/rules/*.ts`)) visit(path)
  return [...seen].filter((path) => path.startsWith(`src/kinds/${kind}/`))
}

function withoutTypes(source: string): string {
  return source.replace(/^import type [^;]*?from '[^']+'$/gm, '').replace(/\btype \w+,?/g, '')
}

describe.each(kindNames)('%s', (kind) => {
  test('has the files of the plan', () => {
    expect(files.filter((file) => !existsSync(`src/kinds/${kind}/${file}.ts`))).toEqual([])
  })

  test('names its types as every kind does', () => {
    expect(of(kind, 'schema')).toMatch(/^export (type|interface) Config\b/m)
    expect(of(kind, 'questions')).toMatch(/^export (type|interface) Asked\b/m)
    expect(of(kind, 'observation')).toMatch(/^export (type|interface) Observation\b/m)
    if (/defineLint|defineFileLint/.test(of(kind, 'index')))
      expect(of(kind, 'judge')).toMatch(/^export (type|interface) Seen\b/m)
  })

  test('keeps a rule of a linting kind below rules/', () => {
    const lints = /defineLint|defineFileLint/.test(of(kind, 'index'))
    expect(lints ? globSync(`src/kinds/${kind}/rules/*.ts`).length > 0 : true).toBe(true)
  })

  test('observes without judging', () => {
    const source = of(kind, 'observe')
    expect(importsOf(source).filter((from) => /\/judge\.ts$|\/rules\//.test(from))).toEqual([])
    expect(source).not.toMatch(/\blevel: '(error|warning|info)'/)
  })

  test('judges without I/O and without a clock', () => {
    for (const path of judging(kind)) {
      const source = text(path)
      expect([path, /Date\.now\(|new Date\(\)|performance\.now|process\.env|redact\./.exec(source)?.[0]]).toEqual([
        path,
        undefined,
      ])
      const asking = importsOf(withoutTypes(source)).filter((from) =>
        /^node:(fs|http|https|tls|dns|child_process|dgram)|\/observe\.ts$|probe\/(http|ssh|exec|local|tcp|net|places)\.ts$/.test(
          from,
        ),
      )
      expect([path, asking]).toEqual([path, []])
    }
  })
})

test.each(kindNames)('%s is judged in cases that pass, fail, and look alike', (kind) => {
  const path = `__tests__/kinds/${kind}/rules.test.ts`
  expect(existsSync(path)).toBe(true)
  expect(text(path)).toMatch(new RegExp(`ruleCases[^(]*\\(\\{\\s*kind: '${kind}'`))
})

describe('wording and logic', () => {
  const sources = globSync('src/{gate.ts,{check,checklist,github,kinds,probe}/**/*.ts}').map(text).join('\n')
  /** Ids that stand for themselves, and the tables of linting kinds that name their rules without the kind. */
  const tables = new Map(kindNames.map((kind) => [kind, of(kind, 'index')]))
  const says = (id: string): boolean => {
    if (sources.includes(`'${id}'`)) return true
    const [kind = '', name = ''] = id.split('/')
    const table = tables.get(kind) ?? ''
    return new RegExp(`(^|[\\s,{'])${name.replaceAll('-', '\\-')}'?[,:\\s}]`, 'm').test(table) || named(kind, name)
  }
  /** A verifier of `command` is its own rule; rules that kinds share, and faults of files, stand in the frame. */
  const named = (kind: string, name: string): boolean =>
    globSync(`src/{check/{files,starts},kinds/${kind}}/**/*.ts`).some((path) =>
      new RegExp(`'${name}'|/${name}\\b|^  ${name}[:,]`, 'm').test(text(path)),
    )

  test('no wording is without logic', () => {
    expect(ruleIds.filter((id) => !says(id))).toEqual([])
  })

  test('every id that belongs to no kind is shown by a test', () => {
    const tests = globSync('__tests__/{,long/}{check,gate,github,probe,e2e}/**/*.ts').map(text).join('\n')
    const others = ruleIds.filter((id) => !kindNames.includes(id.split('/')[0] as never))
    expect(others.filter((id) => !tests.includes(id))).toEqual([])
  })

  test('what is shown elsewhere is shown there', () => {
    for (const path of globSync('__tests__/kinds/*/rules.test.ts')) {
      for (const [, name = '', shownIn = ''] of text(path).matchAll(/'?([a-z0-9-]+)'?: \{\s*shownIn: '([^']+)'/g)) {
        const id = `${path.split('/')[2]}/${name}`
        expect([path, id, existsSync(shownIn) && text(shownIn).includes(name)]).toEqual([path, id, true])
      }
    }
  })
})
