import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import type { ItemResult } from '../../src/model/report.ts'
import { causesOf, explain } from '../../src/verdict/causes.ts'
import { aCheck, aFinding, anItem, anItemThat } from '../support/report.ts'

const item = (id: string, findings: readonly Partial<Finding>[], over: Partial<ItemResult> = {}): ItemResult =>
  anItem({ id, status: 'failed', checks: [aCheck({ findings: findings.map((one) => aFinding(one)) })], ...over })

const refused = (path: string, over: Partial<Finding> = {}): Partial<Finding> => ({
  rule: 'http/unreachable',
  message: `GET ${path}: shop.test refuses the connection`,
  observed: 'refused',
  url: `https://shop.test${path}`,
  ...over,
})
const status = (code: number, path = '/'): Partial<Finding> => ({
  rule: 'http/status',
  observed: `status ${code}`,
  url: `https://shop.test${path}`,
})

describe('one cause, told once', () => {
  test('a host that refuses connections, by whatever is asked of it', () => {
    const items = [
      item('health', [refused('/health')], { status: 'error' }),
      item('headers', [refused('/', { message: 'shop.test refuses the connection' })], { status: 'error' }),
      item('tls', [{ rule: 'tls/unreachable', observed: 'refused', url: 'https://shop.test:443' }]),
      item('plain', [refused('/', { url: 'http://shop.test/' })]),
      item('fine', [], { status: 'passed' }),
    ]
    expect(causesOf(items)).toEqual([
      { cause: 'https://shop.test refuses connections', items: ['health', 'headers', 'tls', 'plain'], fix: 'Send it.' },
    ])
  })

  test('an answer that breaks off, wherever it does', () => {
    const broken = (path: string, length: number): Partial<Finding> =>
      refused(path, {
        message: 'The answer of shop.test is broken off',
        observed: `the body ended after ${length} of 80 bytes`,
      })
    expect(causesOf([item('a', [broken('/', 12)]), item('b', [broken('/b', 37)])])).toEqual([
      { cause: 'The answer of shop.test is broken off', items: ['a', 'b'], fix: 'Send it.' },
    ])
  })

  test('a port of TLS that was asked in the clear, whether it answered or hung up', () => {
    const url = 'http://shop.test/'
    const answered = {
      rule: 'http/protocol',
      message: 'No answer of the site from shop.test, which speaks TLS on this port',
      url,
    }
    const closed = {
      rule: 'http/unreachable',
      message: 'GET /: No answer from shop.test, which speaks TLS on this port',
      observed: 'connection closed by the other side',
      url,
    }
    expect(causesOf([item('a', [answered]), item('b', [closed])])).toEqual([
      { cause: answered.message, items: ['a', 'b'], fix: 'Send it.' },
    ])
  })

  test('one proxy on the way to several hosts', () => {
    const stopped = (host: string): Partial<Finding> => ({
      rule: 'http/proxy',
      message: `No way to ${host} by the proxy gate.test:3128`,
      observed: 'the proxy gate.test:3128 asks for a password (407)',
      url: `https://${host}/`,
    })
    expect(causesOf([item('a', [stopped('shop.test')]), item('b', [stopped('api.test')])])).toEqual([
      { cause: 'The proxy gate.test:3128 asks for a password (407)', items: ['a', 'b'], fix: 'Send it.' },
    ])
  })

  test.each([
    [429, 'https://shop.test answers 429: it limits how often it is asked'],
    [502, 'https://shop.test answers 502: what stands behind its proxy gives no answer'],
    [503, 'https://shop.test answers 503: the service is not available'],
  ])('a site that answers %i to all', (code, cause) => {
    const page = { rule: 'page/unexpected-status', observed: `${code}`, url: 'https://shop.test/' }
    const paths = { rule: 'exposure/git', observed: `${code} for .git/HEAD`, url: 'https://shop.test/.git/HEAD' }
    const found = causesOf([item('a', [status(code)]), item('b', [page]), item('c', [paths])])
    expect(found).toEqual([{ cause, items: ['a', 'b', 'c'], fix: expect.any(String) }])
  })

  test('a host that ALLOWED_HOSTS lacks, with the finding that names it', () => {
    const hosts = { rule: 'env/django-hosts', message: 'ALLOWED_HOSTS does not list the host', fix: 'Add it.' }
    const three = ['a', 'b', 'c'].map((id) => item(id, [status(400, `/${id}`)]))
    expect(causesOf(three)).toEqual([
      expect.objectContaining({ items: ['a', 'b', 'c'], fix: expect.stringContaining('ALLOWED_HOSTS') }),
    ])
    expect(causesOf([...three, item('hosts', [hosts])])).toEqual([
      {
        cause: expect.stringMatching(/answers 400: .*: ALLOWED_HOSTS does not list the host$/),
        items: ['a', 'b', 'c', 'hosts'],
        fix: 'Add it.',
      },
    ])
  })

  test('broken TLS, in the words of the check that names the fault', () => {
    const broken = { rule: 'http/tls', message: 'No trusted TLS connection to shop.test', url: 'https://shop.test/' }
    const expired = {
      rule: 'tls/expired',
      message: 'The certificate expired',
      url: 'https://shop.test:443',
      fix: 'Renew.',
    }
    expect(causesOf([item('a', [broken]), item('b', [broken]), item('cert', [expired])])).toEqual([
      {
        cause: 'No trusted TLS connection to shop.test: The certificate expired',
        items: ['a', 'b', 'cert'],
        fix: 'Renew.',
      },
    ])
  })

  test('an env file that is not there, by whoever reads it', () => {
    const message = '.env.production does not exist'
    const items = [
      item('debug', [{ rule: 'env/file-missing', message, location: { file: '.env.production' } }]),
      item('served', [{ rule: 'served/no-source', message }]),
      item('login', [
        { rule: 'gate/env-file-missing', message: 'What needs values of .env.production cannot be asked' },
      ]),
    ]
    expect(causesOf(items)).toEqual([
      {
        cause: 'The env file .env.production does not exist',
        items: ['debug', 'served', 'login'],
        fix: expect.any(String),
      },
    ])
  })

  test('a secret that the run does not get, and a server that lets nobody in', () => {
    const secret = { rule: 'gate/secret-missing', message: 'What needs KEY cannot be asked: a fork' }
    const server = { rule: 'server/login', message: 'app does not accept the key' }
    const items = [item('a', [secret]), item('b', [secret, server]), item('c', [server])]
    expect(causesOf(items).map(({ cause, items: ids }) => [cause, ids])).toEqual([
      [secret.message, ['a', 'b']],
      [server.message, ['b', 'c']],
    ])
  })

  test('with what only needs one of the items, also by way of others; what closes most comes first', () => {
    const server = { rule: 'server/login', message: 'app does not accept the key' }
    const items = [
      item('s1', [server]),
      item('s2', [server], { required: false }),
      item('a', [status(503, '/a')]),
      item('b', [status(503, '/b')]),
      anItemThat('blocked', { id: 'last', blockedBy: ['next'] }),
      anItemThat('blocked', { id: 'next', blockedBy: ['a'] }),
      anItemThat('blocked', { id: 'other', blockedBy: ['elsewhere'] }),
    ]
    expect(causesOf(items).map(({ items: ids }) => ids)).toEqual([
      ['a', 'b', 'last', 'next'],
      ['s1', 's2'],
    ])
  })
})

test('one item that meets it and others that need that one share it, too', () => {
  const blocked = anItemThat('blocked', { id: 'after', blockedBy: ['a'] })
  const forbidden = item('a', [status(403)])
  expect(causesOf([item('a', [refused('/')]), blocked])).toMatchObject([{ items: ['a', 'after'] }])
  expect(causesOf([forbidden, blocked])).toEqual([])
})

describe('what looks like one cause', () => {
  test.each([
    ['one item alone', [item('a', [refused('/')])]],
    ['another host', [item('a', [refused('/')]), item('b', [refused('/', { url: 'https://other.test/' })])]],
    ['another port', [item('a', [refused('/')]), item('b', [refused('/', { url: 'https://shop.test:8443/' })])]],
    ['pages that are not there', ['a', 'b', 'c', 'd'].map((id) => item(id, [status(404, `/${id}`)]))],
    ['two pages that want a login', ['a', 'b'].map((id) => item(id, [status(401, `/${id}`)]))],
    [
      'what is met or waived',
      ['a', 'b'].map((id) => item(id, [refused('/')], { status: id === 'a' ? 'waived' : 'passed' })),
    ],
    ['warnings', ['a', 'b'].map((id) => item(id, [refused('/', { level: 'warning' })]))],
    ['no URL', ['a', 'b'].map((id) => item(id, [{ rule: 'http/unreachable', observed: 'refused' }]))],
    ['a URL that is none', ['a', 'b'].map((id) => item(id, [refused('/', { url: 'no url' })]))],
  ])('%s', (_name, items) => {
    expect(causesOf(items)).toEqual([])
  })
})

describe('what a cause tells', () => {
  test('also what a page that is not the real one lacks, and nothing that was really seen', () => {
    const url = 'https://shop.test/'
    const unexpected = aFinding({ rule: 'headers/unexpected-status', observed: '503 in 3 of 3 answers', url })
    const lacking = aFinding({ rule: 'headers/nosniff', observed: 'absent', url })
    const elsewhere = aFinding({ rule: 'headers/nosniff', observed: 'absent', url: 'https://www.test/' })
    const seen = aFinding({ rule: 'exposure/git', message: 'The repository is served', observed: '.git/HEAD', url })
    const items = [
      anItem({ id: 'a', status: 'failed', checks: [aCheck({ findings: [unexpected, lacking, elsewhere] })] }),
      anItem({ id: 'b', status: 'failed', checks: [aCheck({ findings: [seen, aFinding(status(503))] })] }),
    ]
    const paths = aFinding({ rule: 'exposure/ds-store', level: 'warning', observed: '503 for .DS_Store', url })
    const warned = anItem({ id: 'c', status: 'failed', checks: [aCheck({ findings: [paths] })] })
    const { told, causes } = explain([...items, warned])
    expect([unexpected, lacking, elsewhere, seen, paths].map((one) => told.has(one))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    // A warning alone keeps nothing from being met.
    expect(causes[0]?.items).toEqual(['a', 'b'])
  })
})
