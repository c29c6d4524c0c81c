import { expect, test } from '@jest/globals'
import { noFacts } from '../../src/init/facts.ts'
import { listItems } from '../../src/init/list.ts'
import { propose } from '../../src/init/propose.ts'
import { entryText } from '../../src/init/write.ts'

const proposed = (text: string) => {
  const [item] = listItems(`- [ ] ${text}\n`)
  if (!item) throw new Error(`no item: ${text}`)
  return propose(item, noFacts)
}
const kinds = (text: string): string[] => {
  const found = proposed(text)
  return 'checks' in found ? Object.keys(found.checks) : [found.status]
}

test('a thing that is only named has to be there', () => {
  expect(kinds('SSL certificate')).toEqual(['tls'])
  expect(kinds('Security headers')).toEqual(['headers'])
  expect(kinds('Team')).toEqual(['manual'])
})

test('what explains in a long text does not say what is meant', () => {
  const explained =
    'Appointments are confirmed by the clinic within a day, as agreed — the database connection is accessible and the health endpoint returns 200 meanwhile'
  expect(kinds(explained)).toEqual(['manual'])
})

test('a remark on whether it is wanted says nothing of what is wanted', () => {
  expect(kinds('Domain name configured (if using SSL)')).toEqual(['dns'])
})

test('a text that says much else is not taken for what some of its words mean', () => {
  expect(kinds('Scheduled jobs handle missed, overlapping and duplicate executions with grace')).toEqual(['manual'])
  expect(kinds('Scheduled jobs are running')).toEqual(['command'])
})

test('what a person does is for people, unless its result can be seen', () => {
  expect(kinds('Test the checkout with three browsers')).toEqual(['manual'])
  expect(kinds('Test Nginx config')).toEqual(['command'])
  expect(kinds('Update dependencies')).toEqual(['github'])
})

test('says whose words were found, and what is missing', () => {
  expect(proposed('HTTPS is enforced')).toMatchObject({
    status: 'needs-value',
    why: 'its words are those of https redirect',
    needs: ['the `url` of the environment'],
  })
  expect(proposed('Runbook reviewed')).toEqual({ status: 'manual', why: 'only a person can say it' })
  expect(proposed('Train the support desk')).toEqual({ status: 'manual', why: 'it is something that a person does' })
})

test('a value of a proposal is one of the item', () => {
  const checks = (text: string): string => {
    const found = proposed(text)
    return 'checks' in found ? JSON.stringify(found.checks) : found.status
  }
  expect(checks('Disk usage below 80%')).toContain('"disk":"20%"')
  expect(checks('At least 15% disk space free')).toContain('"disk":"15%"')
  expect(checks('`config/secrets.yml` is not in git')).toContain('"path":"config/secrets.yml"')
  expect(checks('`/api/me` returns 401 without a token')).toContain('"status":401')
  expect(checks('`/version` returns 204')).toContain('"status":204')
  expect(checks('`/actuator/health` returns 200')).toContain('"GET /actuator/health"')
  expect(checks('Health check answers at shop.acme.io/api/v2/healthz')).toContain('"GET /api/v2/healthz"')
  expect(checks('Health endpoint returns 204')).toContain('"status":204')
  expect(checks('Health check at `/up` returns 200 or 204')).toContain('"status":{"in":[200,204]}')
  expect(checks('Health check at `/up` responds within 250 ms')).toContain('"status":200')
  expect(checks('Logs in logs/app/access.log are writable')).toContain(
    '"path":"logs/app","type":"directory","writable":true',
  )
  expect(checks('DEBUG=True only in development')).toBe('manual')
})

test('what is done about a thing is asked of people, beside what can be seen of it', () => {
  expect(proposed('Restore from backup tested')).toMatchObject({
    status: 'needs-value',
    checks: { file: { newest: { archive: 'valid' } }, manual: { how: 'Restore from backup tested' } },
  })
  expect(kinds('`DEPLOYMENT.md` reviewed')).toEqual(['file', 'manual'])
  const [item] = listItems('- [ ] Restore from backup tested\n')
  if (!item) throw new Error('no item')
  const text = entryText({ id: 'restore', item, proposed: propose(item, noFacts) })
  expect(text).toMatch(/^ {6}- id: restore\n[^#]* {8}manual:\n[^#]* {8}# needs a server/)
})

test('what is not, or only where a condition is met, is not asked for', () => {
  expect(kinds('No shared health endpoints configured')).toEqual(['manual'])
  expect(kinds('Redis is not running in the build')).toEqual(['manual'])
  expect(kinds('Set the AWS region if using S3')).toEqual(['manual'])
  expect(kinds('No mixed content')).toEqual(['page'])
})

test('what is asked as it is is short, or names what it asks', () => {
  const long =
    'Every change that the release brings with it is committed and all the rest stays where it was on the old branch'
  expect(proposed(long).status).not.toBe('active')
  expect(proposed('All changes committed').status).toBe('active')
})

test('a database that only the network of Compose reaches is asked there', () => {
  const facts = { ...noFacts, compose: 'compose.yaml', envFile: '.env', keys: ['DATABASE_URL'] }
  const [item] = listItems('- [ ] PostgreSQL 16 running\n')
  const proposedWith = (inner: Record<string, string>) => item && propose(item, { ...facts, inner })
  expect(proposedWith({ DATABASE_URL: 'db' })).toMatchObject({
    status: 'needs-value',
    needs: ['a server under `servers`'],
    checks: { command: { use: 'compose-services-healthy', with: { compose: 'compose.yaml', services: ['db'] } } },
  })
  expect(proposedWith({})).toMatchObject({
    status: 'active',
    checks: { service: { postgres: { 'from-env': 'DATABASE_URL', version: { gte: 16 } } } },
  })
})
