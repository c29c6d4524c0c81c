import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { loadPreset } from '../../src/checklist/presets/index.ts'
import { goodChain } from './certificates.ts'
import { type Healthy, type Mistake, PresetProject } from './preset-project.ts'

export interface Case extends Healthy {
  /** Items that this project has nothing for, or that are for people. */
  readonly others: Readonly<Record<string, string>>
  /** An item, what is wrong, and the status of the item then where it is not `failed`. */
  readonly mistakes: readonly (readonly [id: string, what: string, mistake: Mistake, status?: string])[]
}

export const random = 'q7Vt2mXo9RbK4sLw8ZyD1nHc6PfJ3gAe5UuTi0ExNv2KdYr7SpWq4MzBl9CjGhFa'
export const database = {
  DATABASE_URL: 'postgres://shop:mK3vR8xT1zQ6wB9nL4pJ@db.internal:5432/shop?sslmode=verify-full',
}
export const weak = { DATABASE_URL: 'postgres://shop:secret@db.internal:5432/shop?sslmode=verify-full' }

export const page = (path: string, text: string): Mistake => ({ answers: { [path]: { body: text } } })

/** Mistakes of any site, by the items of the preset web. */
export const web: Case['mistakes'] = [
  ['ssl-certificate', 'nobody vouches for it', { files: { 'ca.pem': goodChain().root.certificate } }],
  ['https-enabled', 'the page stays on plain HTTP', { keepsPlain: true }],
  ['hsts', 'it is not sent', { headers: { 'strict-transport-security': null } }],
  [
    'security-headers',
    'pages may be framed',
    { headers: { 'x-frame-options': null, 'content-security-policy': null } },
  ],
  ['cors', 'every origin is let in with cookies', { reflects: true }],
  ['exposure', 'the env file is served', page('/.env', 'APP_KEY=base64:abcdefghijklmnop\nDB_PASSWORD=hunter2abc\n')],
  ['page', 'a script is gone', { answers: { '/shop.9b1c4f2a.js': { status: 404 } } }],
]

const map = '{"version":3,"sources":["a.ts"],"sourcesContent":["a()"],"mappings":"AAAA"}'
export const servedMaps: Mistake = {
  answers: {
    '/shop.9b1c4f2a.js': { type: 'text/javascript', body: 'a()\n//# sourceMappingURL=shop.js.map' },
    '/shop.js.map': { type: 'application/json', body: map },
  },
}

/** For people, what nobody can listen on in a test, and what a test of its own asks. */
const withoutMistake = [
  ...['backup-of-', 'database-backup', 'database-port', 'rate-limiting'],
  ...['firewall', 'security-audit', 'health-', 'services-running'],
]

/** Runs a preset over a healthy project, and over one for each mistake. */
export function judgePresets(cases: readonly Case[]): void {
  describe.each(cases)('preset $preset', (one) => {
    const project = new PresetProject(one)
    beforeAll(() => project.start())
    afterAll(() => project.stop())

    test('a healthy project passes', async () => {
      const statuses = await project.statuses()
      const notPassed = Object.entries(statuses).filter(([, status]) => status !== 'passed')
      expect(Object.fromEntries(notPassed)).toEqual(one.others)
    })

    test.each(one.mistakes)('%s: %s', async (id, _what, mistake, status = 'failed') => {
      expect(await project.statuses(mistake, id)).toMatchObject({ [id]: status })
    })

    test('each of its own items has a mistake that closes it', async () => {
      const { sections } = parse((await loadPreset(one.preset)) ?? '') as { sections: { items: { id: string }[] }[] }
      const ids = sections.flatMap(({ items }) => items.map(({ id }) => id.replace('${{ each.service }}', '')))
      const closed = [...one.mistakes.map(([id]) => id), ...withoutMistake]
      expect(ids.filter((id) => !closed.some((other) => other.startsWith(id)))).toEqual([])
    })
  })
}
