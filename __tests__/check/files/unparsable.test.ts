import { expect, test } from '@jest/globals'
import { withCheckout } from '../../support/checkout.ts'
import { check, rulesAt } from '../../support/world.ts'

const cases: [kind: string, rule: string, files: Record<string, string>][] = [
  ['compose', 'compose/unparsable', { 'compose.yaml': 'services: [\n' }],
  ['compose', 'compose/no-service', { 'compose.yaml': 'services: {}\n' }],
  ['gunicorn', 'gunicorn/unparsable', { 'gunicorn.conf.py': 'workers = "4\n' }],
  ['django', 'django/unparsable', { 'manage.py': '', 'shop/settings.py': 'DEBUG = """\n' }],
  ['nginx', 'nginx/unparsable', { 'nginx.conf': 'http { server { listen 80;\n' }],
]

test.each(cases)('%s: what cannot be read is an error with the rule %s, never clean', async (kind, rule, files) => {
  const result = await withCheckout(files, (root) => check(kind, {}, { root }))
  expect(result.status).toBe('error')
  expect(rulesAt(result)).toContain(rule)
})
