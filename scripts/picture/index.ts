import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Browser } from '../../__tests__/support/browser.ts'
import { findProgram } from '../../__tests__/support/find-program.ts'
import { aReportOfEveryPart } from '../../__tests__/support/page.ts'
import { situations } from '../../__tests__/support/situations.ts'
import type { Report } from '../../src/model/report.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text/page.ts'
import { summaryPage } from './summary.ts'
import { terminalPage } from './terminal.ts'

/**
 * Pictures of what people read, of each situation that the tests know, to be judged by eye:
 * `npm run picture -- DIRECTORY [NAME…]`; without a directory those of the demo that the documents show, in docs/pictures.
 */
const [directory = '', ...only] = process.argv.slice(2)

/** What a picture shows: a page of this width, in these colours, and no higher than this. */
interface Picture {
  readonly name: string
  readonly page: () => string | Promise<string>
  readonly width: number
  readonly colors: 'light' | 'dark'
  readonly most: number
}

const views = [
  ['wide', 1012],
  ['phone', 390],
] as const
const colors = ['light', 'dark'] as const

function pictures(): Picture[] {
  const all = Object.entries(situations).flatMap(([name, { report, onFailure, limit }]): Picture[] => {
    const summary = () => summaryPage(renderSummary(report, { onFailure, ...(limit !== undefined && { limit }) }))
    const page = () => renderHtml(report, onFailure)
    const terminal = (columns: number) => () =>
      terminalPage(renderText(report, { color: true, width: columns }, onFailure), columns)
    return [
      ...views.flatMap(([view, width]) =>
        colors.flatMap((one) => [
          { name: `summary-${name}-${view}-${one}`, page: summary, width, colors: one, most: 3000 },
          { name: `page-${name}-${view}-${one}`, page, width, colors: one, most: 3000 },
        ]),
      ),
      ...[60, 80, 120].map(
        (columns): Picture => ({
          name: `terminal-${name}-${columns}`,
          page: terminal(columns),
          width: Math.ceil((columns + 1) * 8.43) + 32,
          colors: 'dark',
          most: 2400,
        }),
      ),
    ]
  })
  const every = () => renderHtml(aReportOfEveryPart('a text'), [{ title: 'Rollback', text: '1. `git checkout`' }])
  return [
    ...all,
    ...colors.map((one) => ({ name: `page-every-part-${one}`, page: every, width: 1012, colors: one, most: 6000 })),
  ]
}

/** Pictures of a real run of the demo, by the names of their files. */
function shown(): Picture[] {
  const directory = mkdtempSync(join(tmpdir(), 'readiness-demo-'))
  const path = (name: string): string => join(directory, name)
  const files = ['markdown=a.md', 'html=b.html', 'json=c.json'].map((one) => one.replace('=', `=${directory}/`))
  spawnSync(process.execPath, ['src/index.ts', 'demo', ...files.flatMap((one) => ['--output', one])])
  const [markdown, html, json] = ['a.md', 'b.html', 'c.json'].map((name) => readFileSync(path(name), 'utf8'))
  rmSync(directory, { recursive: true, force: true })
  const text = renderText(JSON.parse(json ?? '') as Report, { color: true, width: 80 })
  const summary = (name: string, view: Partial<Picture>): Picture => ({
    ...{ name, page: () => summaryPage(markdown ?? ''), width: 1012, colors: 'light', most: 1000 },
    ...view,
  })
  return [
    summary('summary', {}),
    summary('summary-dark', { colors: 'dark' }),
    summary('summary-phone', { width: 390, most: 800 }),
    summary('page', { page: () => html ?? '' }),
    summary('terminal', { page: () => terminalPage(text, 80), width: 716, most: 800 }),
  ]
}

const program = findProgram('chromium')
if (program === undefined) throw new Error('pictures need chromium')
const target = directory === '' ? 'docs/pictures' : directory
const wanted =
  directory === ''
    ? shown()
    : pictures().filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))

mkdirSync(target, { recursive: true })
const pages = mkdtempSync(join(tmpdir(), 'readiness-picture-'))
const browser = await Browser.start(program)
try {
  for (const { name, page, width, colors: scheme, most } of wanted) {
    const path = join(pages, 'page.html')
    writeFileSync(path, await page())
    await browser.look(width, scheme)
    await browser.open(pathToFileURL(path).href)
    const file = join(target, `${name}.png`)
    writeFileSync(file, await browser.picture(width, most))
    process.stdout.write(`${file}\n`)
  }
} finally {
  await browser.close()
  rmSync(pages, { recursive: true, force: true })
}
