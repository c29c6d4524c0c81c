import { expect, test } from '@jest/globals'
import type { Answer } from '../../../../src/check/site/answer.ts'
import { cssReferences } from '../../../../src/formats/css.ts'
import { debugPage, stackTrace } from '../../../../src/formats/debug-page.ts'
import { outline } from '../../../../src/formats/html/outline.ts'
import * as credentials from '../../../../src/kinds/exposure/content/credentials.ts'
import * as deployment from '../../../../src/kinds/exposure/content/deployment.ts'
import * as files from '../../../../src/kinds/exposure/content/files.ts'
import * as logs from '../../../../src/kinds/exposure/content/logs.ts'
import * as pages from '../../../../src/kinds/exposure/content/pages.ts'
import * as sources from '../../../../src/kinds/exposure/content/sources.ts'
import * as status from '../../../../src/kinds/exposure/content/status.ts'
import * as tools from '../../../../src/kinds/exposure/content/tools.ts'
import { unitMs } from '../../../support/measure.ts'

/** Texts that make careless expressions take time with the square of their length. */
const seeds = [
  '\n',
  ' ',
  '<',
  '<a',
  '<title>',
  '<title>Console // ',
  '<script',
  '<b>',
  '<pre>',
  '<!--',
  '"',
  "'",
  '\\"',
  'url(',
  'url("\\"',
  "url('\\'",
  'Traceback (most recent call last):',
  'Traceback (most recent call last):File "',
  '\n at ',
  '<br> at a.',
  '<br>&nbsp;',
  '"stack":"',
  '"stack": ',
  '\\n',
  'PHP Fatal error: ',
  'PHP Fatal error: x in ',
  '<b>Warning</b>: in <b>',
  '#1 x',
  'goroutine 1 [',
  '\n/a',
  '"trace":"',
  '"exception":"a","file":"',
  '/_next/static/chunks/',
  '<a href="',
  '[core]',
  'services:\n',
  'aws_secret_access_key',
  'a=',
  'A=1\n',
  '-----BEGIN A ',
  '/* ',
  '@import "',
  '@font-face{',
]

const length = 20_000
const texts = seeds.flatMap((seed) => [
  seed.repeat(Math.ceil(length / seed.length)),
  seed + ' '.repeat(length),
  seed + '\n'.repeat(length),
])

function answer(text: string): Answer {
  return {
    asked: 'answer',
    path: 'x',
    url: 'http://127.0.0.1/x',
    status: 500,
    type: 'text/html',
    redirect: null,
    text,
    head: '',
    fault: null,
  }
}

test('signatures stay quick on hostile answers', async () => {
  const signatures = [
    debugPage,
    stackTrace,
    ...[credentials, deployment, files, logs, pages, sources, status, tools].flatMap((module) => Object.values(module)),
  ]
  let slowest = 0
  for (const text of texts) {
    for (const signature of signatures) {
      const started = performance.now()
      signature(answer(text))
      slowest = Math.max(slowest, performance.now() - started)
    }
  }
  expect(slowest / (await unitMs())).toBeLessThan(20)
})

test('styles and documents are read in time linear in their length', async () => {
  let slowest = 0
  for (const text of texts) {
    const started = performance.now()
    cssReferences(text)
    await outline(`<style>${text}</style><img srcset='${text}'><p style='${text}'>`, 'http://127.0.0.1/')
    slowest = Math.max(slowest, performance.now() - started)
  }
  expect(slowest / (await unitMs())).toBeLessThan(20)
})
