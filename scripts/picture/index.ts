import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Browser } from '../../__tests__/support/browser.ts'
import { findProgram } from '../../__tests__/support/find-program.ts'
import { aReportOfEveryPart } from '../../__tests__/support/page.ts'
import { situations } from '../../__tests__/support/situations.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text/page.ts'
import { summaryPage } from './summary.ts'
import { terminalPage } from './terminal.ts'

/**
 * Pictures of what people read, of each situation that the tests know, to be judged by eye:
 * `npm run picture -- DIRECTORY [NAME…]`; without a directory those that the documents show, in docs/pictures.
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

/** Those that the documents show, by the names of their files. */
const shown: readonly (readonly [name: string, file: string, most: number])[] = [
  ['summary-closed-wide-light', 'summary.png', 1100],
  ['summary-closed-wide-dark', 'summary-dark.png', 1100],
  ['summary-closed-phone-light', 'summary-phone.png', 900],
  ['page-closed-wide-light', 'page.png', 1100],
  ['terminal-closed-80', 'terminal.png', 900],
]

const program = findProgram('chromium')
if (program === undefined) throw new Error('pictures need chromium')
const target = directory === '' ? 'docs/pictures' : directory
const wanted: readonly (Picture & { readonly file: string })[] =
  directory === ''
    ? shown.flatMap(([name, file, most]) =>
        pictures().flatMap((one) => (one.name === name ? [{ ...one, file, most }] : [])),
      )
    : pictures()
        .filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))
        .map((one) => ({ ...one, file: `${one.name}.png` }))

mkdirSync(target, { recursive: true })
const pages = mkdtempSync(join(tmpdir(), 'readiness-picture-'))
const browser = await Browser.start(program)
try {
  for (const { file, page, width, colors: scheme, most } of wanted) {
    const path = join(pages, 'page.html')
    writeFileSync(path, await page())
    await browser.look(width, scheme)
    await browser.open(pathToFileURL(path).href)
    writeFileSync(join(target, file), await browser.picture(width, most))
    process.stdout.write(`${join(target, file)}\n`)
  }
} finally {
  await browser.close()
  rmSync(pages, { recursive: true, force: true })
}
