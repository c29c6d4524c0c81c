import { afterAll, expect, jest, test } from '@jest/globals'
import { honestMysql, honestMysqlTls, misbehavingMysql, misbehavingMysqlTls } from '../../support/peers/mysql.ts'
import { chain, user } from '../../support/peers/mysql-server.ts'
import { password } from '../../support/peers/peer.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000
const printed = (['trace', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name))
afterAll(() => {
  for (const spy of printed) spy.mockRestore()
})

const ask = (mode: string) => (port: number) => {
  const url = `mysql://${user}:${password}@localhost:${port}/shop?ssl-mode=${mode}`
  const net = { extraCa: [chain.root.certificate], resolve: new Map([['localhost', ['127.0.0.1']]]) }
  return check('service', { mysql: { url, version: { gte: 8 }, superuser: false }, timeout: `${timeoutMs}ms` }, { net })
}

suiteOfPeers('mysql', { honest: honestMysql, misbehaving: misbehavingMysql, timeoutMs, ask: ask('DISABLED') })

suiteOfPeers('mysql, with TLS', {
  honest: honestMysqlTls,
  misbehaving: misbehavingMysqlTls,
  timeoutMs,
  ask: ask('VERIFY_IDENTITY'),
})

test('whatever a server says, nothing is printed', () => {
  expect(printed.map(({ mock }) => mock.calls)).toEqual([[], [], []])
})
