import { expect, test } from '@jest/globals'
import { jobToken, serveApi } from '../support/github-api.ts'

const headers = {
  accept: 'application/vnd.github+json',
  authorization: `Bearer ${jobToken}`,
  'user-agent': 'test',
  'x-github-api-version': '2022-11-28',
}
const comments = '/repos/acme/shop/issues/7/comments'
const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) })

test.each<[what: string, path: string, request: RequestInit, fault: RegExp]>([
  ['a path that there is not', '/repos/acme/shop/comments', {}, /no operation GET/],
  ['a method that the path does not have', comments, { method: 'DELETE' }, /no operation DELETE/],
  ['a parameter that nobody knows', `${comments}?size=3`, {}, /must NOT have additional properties.*size/],
  ['a parameter of another type', `${comments}?page=one`, {}, /must be integer/],
  ['a longer page than there is', `${comments}?per_page=101`, {}, /per_page is more than 100/],
  ['a body without what is required', comments, post({}), /required property 'body'/],
  ['a body of another type', comments, post({ body: 1 }), /body must be string/],
  ['another media type', comments, { headers: { ...headers, accept: 'text/html' } }, /header accept/],
])('the stand-in refuses %s, and the test that sent it fails', async (_what, path, request, fault) => {
  const server = await serveApi()
  const answer = await fetch(`${server.url}${path}`, { headers, ...request })
  expect(answer.status).toBe(400)
  await expect(server.close()).rejects.toThrow(fault)
})

test('what GitHub describes is answered', async () => {
  const server = await serveApi({ prefix: '/api/v3' })
  const created = await fetch(`${server.url}${comments}`, { headers, ...post({ body: 'x' }) })
  const list = await fetch(`${server.url}${comments}?per_page=100&page=1`, { headers })
  expect([created.status, await list.json()]).toEqual([201, [{ id: 1, body: 'x' }]])
  await server.close()
})
