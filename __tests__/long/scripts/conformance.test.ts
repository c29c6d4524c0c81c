import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

/** Takes long: starts the whole measurement four times. */

/** Runs the comparison on files written here. */
function conformance(files: Readonly<Record<string, unknown>>) {
  const directory = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), JSON.stringify(content))
    const { status, stdout } = spawnSync(process.execPath, ['scripts/conformance/index.ts', directory, '--recorded'], {
      encoding: 'utf8',
    })
    return { status, stdout }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const issues = { errors: [], warnings: [] }
const repeated = {
  id: 'hsts-parse-12',
  header: 'preload; max-age=1; preload',
  expected: { preload: true, includeSubDomains: false, maxAge: 1 },
  issues,
}
const fine = { ...repeated, id: 'fine', header: 'max-age=1; preload' }
const wrong = { ...fine, id: 'wrong', header: 'max-age=2; preload' }

test('a directory without a recording measures nothing, which is no success', () => {
  expect(conformance({}).status).toBe(2)
})

test('agreement and documented deviations are counted', () => {
  const { status, stdout } = conformance({ 'hstspreload-cases.json': { parse: [repeated, fine], others: {} } })
  expect(stdout).toContain('| hstspreload | parse | 2 | 1 | 1 | 0 |')
  expect(status).toBe(0)
})

test('too little agreement fails and names the case', () => {
  const { status, stdout } = conformance({ 'hstspreload-cases.json': { parse: [repeated, fine, wrong], others: {} } })
  expect(stdout).toContain('differs: hstspreload parse wrong')
  expect(status).toBe(1)
})

test('a deviation that is none any more fails', () => {
  const { status, stdout } = conformance({ 'hstspreload-cases.json': { parse: [fine], others: {} } })
  expect(stdout).toContain('no deviation any more: hstspreload hsts-parse-12')
  expect(status).toBe(1)
})
