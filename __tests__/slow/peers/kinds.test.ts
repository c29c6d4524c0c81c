import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Asking, type Case, type Ended, faultsOf } from '../../support/peers/http/asking.ts'
import { rows } from '../../support/peers/http/index.ts'
import { redirects } from '../../support/peers/http/redirects.ts'
import { type Row, timeoutMs } from '../../support/peers/http/row.ts'
import { friend } from '../../support/peers/http/site.ts'

/** Kinds that ask a site several questions, each with a check that an honest page passes. */
const kinds: Readonly<Record<string, object>> = {
  headers: {},
  page: {},
  exposure: { rules: ['env-file', 'git', 'debug-page', 'foreign-host', 'trace-method'] },
  cors: { allowed: [friend] },
  served: {},
}

/** Misbehaviours that have nothing to do with what is answered otherwise. */
const anywhere = rows.filter(
  ({ check, site, ends }) =>
    check === undefined && site === undefined && 'rule' in ends && !/http\/(json|header|cookie)/.test(ends.rule),
)
/** Where only what is asked after the document goes wrong. Floods on twenty connections at once would measure the machine. */
const behind = anywhere.filter((row) => row.ends.status === 'error' && !row.alone && !redirects.includes(row))
/** Kinds that ask anything after the document, over http. */
const goesOn = (kind: string): boolean => kind !== 'headers'
/** Kinds on which floods are tried, since each takes the machine for itself. */
const isFlooded = (kind: string): boolean => kind === 'page' || kind === 'exposure'

const isUnread = (ends: Row['ends']): boolean => 'rule' in ends && ends.rule === 'http/body-unread'
const isCut = (ends: Row['ends']): boolean => 'says' in ends && /^longer than[^|]*$/.test(ends.says.source)

/** What a kind may pass over, and why. */
const passes: Readonly<Record<string, (row: Row) => string | false>> = {
  headers: ({ name }) => name.startsWith('205') && 'a page of any 2xx has headers',
  page: () => false,
  exposure: ({ name, ends }) =>
    (name.startsWith('205') && 'what any 2xx serves is looked at') ||
    (isCut(ends) && 'the first bytes tell what a file is'),
  cors: ({ name, ends }) =>
    (name.startsWith('205') && 'any 2xx is an answer') ||
    (isUnread(ends) && 'a browser decides by the headers (Fetch section 4.10)'),
  served: ({ name }) => name.startsWith('205') && 'what any 2xx serves is looked at',
}

const caseOf = (kind: string, row: Row, as: 'peer' | 'twin', spared: readonly string[]): Case => ({
  row,
  as,
  site: 'page',
  spared,
  kind,
  text: (origin) => ({ url: `${origin}/`, timeout: `${timeoutMs}ms`, ...kinds[kind] }),
})
const asking = new Asking()

afterAll(() => asking.close())

describe.each(Object.keys(kinds))('%s', (kind) => {
  const everywhere = anywhere
    .filter(({ alone }) => !alone || isFlooded(kind))
    .map((row) => caseOf(kind, row, 'peer', []))
  const later = behind.filter(() => goesOn(kind)).map((row) => caseOf(kind, row, 'peer', ['/']))
  const twins = ['http:', 'TLS:'].map((scheme) => {
    const row = rows.find(({ secure }) => (secure === undefined) === (scheme === 'http:'))
    if (!row) throw new Error(`no peer of ${scheme}`)
    return caseOf(kind, row, 'twin', [])
  })
  let ended: ReadonlyMap<Case, Ended>

  beforeAll(async () => {
    const honest = await asking.all(twins)
    ended = new Map([...honest, ...(await asking.all([...everywhere, ...later]))])
  }, 100_000)

  test('an honest site passes', () => {
    expect(
      twins
        .map((one) => ended.get(one)?.result)
        .map((one) => [one?.status, one?.findings.filter(({ level }) => level === 'error')]),
    ).toEqual(twins.map(() => ['passed', []]))
  })

  test.each([
    ['a site that misbehaves', everywhere],
    ['a site of which only the document is in order', later],
  ])('%s does not pass, is over in time, and is spoken of for people', (_, cases) => {
    expect(cases.flatMap((one) => faultsOf(one, ended.get(one), passes[kind]?.(one.row) ?? false))).toEqual([])
  })
})
