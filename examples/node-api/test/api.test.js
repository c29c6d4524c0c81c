import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { api } from '../src/api.js'

test('orders are for those who log in', async (context) => {
  const server = createServer(api({ version: '1', token: 'secret', origins: [] })).listen(0)
  context.after(() => server.close())
  const url = `http://127.0.0.1:${server.address().port}/v1/orders`
  assert.equal((await fetch(url)).status, 401)
  assert.equal((await fetch(url, { headers: { authorization: 'Bearer secret' } })).status, 200)
})
