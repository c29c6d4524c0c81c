import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { check, rulesAt } from '../../support/world.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'env-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Judges these files in this order. */
function judge(files: Readonly<Record<string, string>>, config: object): Promise<CheckResult> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  return check('env', config, { root, environment: { name: 'production', envFiles: Object.keys(files) } })
}

const places = (result: CheckResult): string[] =>
  result.findings.map(({ rule, location }) => `${rule} ${location?.file}:${location?.line}`)

test('a later file wins, and a finding is told where the value that counts stands', async () => {
  const rules = { rules: ['debug-on', 'placeholder', 'password-weak'] }
  const first = 'DEBUG=True\nSECRET_KEY=changeme\nDB_PASSWORD=postgres\n'
  expect(places(await judge({ '.env': first, '.env.local': '# own\nDEBUG=False\nSECRET_KEY=x9\n' }, rules))).toEqual([
    'env/password-weak .env:3',
    'env/password-weak .env.local:3',
  ])
  const turned = { 'own.env': 'DEBUG=False\n', '.env': '\n\nDEBUG=True\n' }
  expect(places(await judge(turned, { rules: ['debug-on'] }))).toEqual(['env/debug-on .env:3'])
})

test('an earlier file resolves a variable, a later one does not', async () => {
  const files = { 'all.env': 'HOST=shop.acme-store.io\n', 'web.env': 'URL=https://$' + '{HOST}/\n' }
  const wanted = { readers: ['compose'], keys: { URL: 'https://shop.acme-store.io/' } }
  expect((await judge(files, wanted)).status).toBe('passed')
  const rules = { readers: ['compose'], rules: ['unresolved'] }
  expect(places(await judge(files, rules))).toEqual([])
  const turned = { 'web.env': files['web.env'], 'all.env': files['all.env'] }
  expect(places(await judge(turned, rules))).toEqual(['env/unresolved web.env:1'])
})

test('the check names its own', async () => {
  await judge({ 'a.env': 'DEBUG=True\n', 'b.env': 'DEBUG=False\n' }, { rules: ['debug-on'] })
  const environment = { name: 'production' }
  const of = (config: object) => check('env', { rules: ['debug-on'], ...config }, { root, environment })
  expect((await of({ files: ['a.env', 'b.env'] })).status).toBe('passed')
  expect((await of({ files: ['b.env', './a.env'] })).findings.map(({ location }) => location?.file)).toEqual(['a.env'])
})

test('each file has to be there, and its lines are judged by themselves', async () => {
  const rules = { rules: ['file-missing', 'duplicate-key', 'syntax', 'file-empty'], readers: ['compose'] }
  expect(places(await judge({ 'a.env': 'A=1\nA=2\n', 'b.env': 'B="open\n' }, rules))).toEqual([
    'env/duplicate-key a.env:2',
    'env/unterminated-quote b.env:1',
  ])
  expect(places(await judge({ 'a.env': 'A=1\n', 'b.env': 'A=2\n' }, rules))).toEqual([])
  expect(places(await judge({ 'a.env': '# none\n', 'b.env': 'A=2\n' }, rules))).toEqual([
    'env/file-empty a.env:undefined',
  ])
  const gone = await check('env', { ...rules, files: ['a.env', 'gone.env'] }, { root })
  expect([gone.status, rulesAt(gone)]).toEqual(['failed', ['env/file-missing']])
  expect(gone.findings[0]?.message).toContain('gone.env')
})

test('a suppression speaks for the file in which it stands', async () => {
  const rules = { rules: ['debug-on'] }
  const comment = '# readiness: ignore debug-on -- wanted here\n'
  const silent = await judge({ 'a.env': 'A=1\n', 'b.env': `${comment}DEBUG=True\n` }, rules)
  expect([rulesAt(silent), rulesAt(silent, 'info')]).toEqual([[], ['env/debug-on']])
  expect(rulesAt(await judge({ 'a.env': `${comment}DEBUG=True\n`, 'b.env': '\nDEBUG=True\n' }, rules))).toEqual([
    'env/debug-on',
  ])
})

test('what is required and what belongs together may stand in different files', async () => {
  const files = { 'a.env': 'EMAIL_HOST_USER=shop\n', 'b.env': 'EMAIL_HOST_PASSWORD=Bx4Cr7Eh1Uo9Ia2Lz6Yf\n' }
  const config = { rules: ['group-incomplete'], required: ['EMAIL_HOST_USER', 'EMAIL_HOST_PASSWORD'] }
  expect((await judge(files, config)).status).toBe('passed')
  expect(rulesAt(await judge({ 'a.env': files['a.env'] }, config))).toEqual(['env/group-incomplete', 'env/missing-key'])
})

test('readers differ where they do so over all files', async () => {
  const files = { 'a.env': 'TITLE=a#b\n', 'b.env': 'TITLE=ab\nNOTE=c #d\n' }
  const config = { readers: ['compose', 'django-environ'], rules: ['dialect-differs'] }
  expect(places(await judge(files, config))).toEqual(['env/dialect-differs b.env:2'])
})
