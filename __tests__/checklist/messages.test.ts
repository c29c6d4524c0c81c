import { expect, test } from '@jest/globals'
import { checklistSchema } from '../../src/checklist/schema.ts'
import { validate } from '../../src/checklist/validate.ts'
import { parseYaml } from '../../src/formats/yaml/parse.ts'
import { allKinds, kindNames, loadKinds } from '../../src/kinds/index.ts'

const whole = checklistSchema(await allKinds())

function said(item: object, schema = whole): string[] {
  const data = { version: 1, sections: [{ title: 'S', items: [{ id: 'a', title: 'A', ...item }] }] }
  const { value } = parseYaml(JSON.stringify(data), 'readiness.yml')
  if (!value) throw new Error('not YAML')
  return validate(schema, value).problems.map(({ message }) => message.replace(/ \(at .*$/s, ''))
}

test.each<[object, string]>([
  [{ ports: { open: ['22'] } }, 'a port is a whole number from 1 to 65535, without quotes'],
  [{ file: { path: 'a', contains: ['x', 1] } }, 'entry 2 of "contains" is a number, expected a text (quote it)'],
  [
    { dns: { name: 'a.example', type: 'a' } },
    '"a" is not one of A, NS, CNAME, SOA, PTR, MX, TXT, AAAA, SRV, DS, TLSA, HTTPS, CAA; did you mean "A"?',
  ],
  [{ tls: { addresses: 1 } }, '"addresses" is a number, expected one of all, any'],
  [
    { dns: { name: 'https://a.example/' } },
    '"https://a.example/" is no host name or IP address; give the host alone, not a URL',
  ],
  [{ tls: null }, '"tls" is empty; write `tls: {}` to ask its defaults'],
  [{ http: null }, '"http" is empty, expected a map'],
  [{ http: { request: 'GET /', expect: { time: '1s' } } }, 'a time is compared; write { lt: 1s }'],
  [{ http: { request: 'GET /', expect: { time: 'soon' } } }, 'a time is compared; write { lt: 1s }'],
  [{ env: {}, retry: { for: '1m' } }, 'unknown key "retry"; it belongs inside the check: `KIND: { …, retry: … }`'],
  [{ env: {}, owners: 'me' }, 'unknown key "owners"; did you mean "owner"?'],
  [{ env: { keys: { 'A B': 'x' } } }, 'expected the name of a key, such as SECRET_KEY'],
  [{ http: { request: 'GET /', expect: { headers: { 'a b': 'x' } } } }, 'not the name of a header'],
  [{ headers: { rules: ['headers/hsts'] } }, 'unknown rule "headers/hsts" of headers; write "hsts", without its kind'],
  [{ headers: { rules: [] } }, 'an empty list of rules asserts nothing'],
])('%j', (item, message) => {
  expect(said(item)).toEqual([message])
})

test('a key that is no JSON path says why', () => {
  const [message] = said({ http: { request: 'GET /', expect: { json: { 'x..': 1 } } } })
  expect(message).toMatch(/^not a JSON path \(RFC 9535\)/)
})

test('a checklist of one kind is told of all kinds', async () => {
  const schema = checklistSchema(await loadKinds(['http']))
  expect(said({ tsl: {} }, schema)).toEqual(['unknown key "tsl"; did you mean "tls"?'])
  expect(said({}, schema)).toEqual([`an item needs at least one check (${kindNames.join(', ')}) or \`needs\``])
})
