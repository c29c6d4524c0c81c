import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Project, readiness } from '../../support/program.ts'
import { type Site, site } from '../../support/site.ts'

/** Takes long: a project from nothing to an open gate, command by command. */

const good = {
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}
const body =
  '<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/app.css"><p>Welcome</p></html>'

let project: Project
let shop: Site
let headers: Record<string, string>
beforeEach(async () => {
  project = new Project()
  headers = good
  shop = await site(({ url }) => {
    if (url === '/') return { type: 'text/html; charset=utf-8', headers, body }
    if (url === '/app.css')
      return { type: 'text/css', headers: { ...headers, 'cache-control': 'max-age=31536000' }, body: 'p {}' }
    return { status: 404, headers, body: 'not here' }
  })
})
afterEach(async () => {
  project.remove()
  await shop.close()
})

/** The commands of a section of the README, with what they are said to end with. */
function story(title: string): { args: string[]; code: number }[] {
  const section = readFileSync('README.md', 'utf8').split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
  const block = /```bash\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
  return block
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [command = '', comment = ''] = line.split(/\s+# /)
      const [program, ...args] = command.split(' ')
      expect(program).toBe('readiness')
      return { args, code: Number(/exit code (\d)/.exec(comment)?.[1] ?? 0) }
    })
}

test('the five minutes of the README, with a site that is not ready yet', async () => {
  headers = { ...good, 'x-content-type-options': 'none' }
  const commands = story('Five minutes')
  expect(commands.map(({ args }) => args[0])).toEqual(['init', 'check', 'run', 'init', 'run'])
  for (const { args, code } of commands) {
    const told = args.map((word) => word.replace('https://shop.example.com', shop.url))
    const result = await readiness(told, project.path)
    expect([args.join(' '), result.code, result.code === code ? '' : result.stdout + result.stderr]).toEqual([
      args.join(' '),
      code,
      '',
    ])
  }
  headers = { ...good, 'x-content-type-options': 'none', 'content-security-policy': 'script-src *' }
  expect((await readiness(['run'], project.path)).code).toBe(1)
})

test('from an empty directory and a healthy site to an open gate with init and one edit', async () => {
  expect((await readiness(['init', '--yes'], project.path)).code).toBe(0)
  const closed = await readiness(['run'], project.path)
  expect([closed.code, closed.stdout]).toEqual([1, expect.stringContaining('Set `url` of the environment, or give it')])
  const before = project.read('.github/readiness.yml')
  const edited = before.replace(/^# environments:\n.*\n.*\n/m, `environments: { production: { url: "${shop.url}" } }\n`)
  expect(edited).not.toBe(before)
  project.write('.github/readiness.yml', edited)
  const { code, stdout } = await readiness(['run'], project.path)
  expect([code, stdout]).toEqual([0, expect.stringContaining('Ready')])
})
