import { afterAll, describe, expect, test } from '@jest/globals'
import { ProbeError } from '../../src/probe/error.ts'
import { type HttpRequest, headerValues, isHangUp, send } from '../../src/probe/http.ts'
import { createNet, type Net } from '../../src/probe/net.ts'
import { httpServer, type TestServer, tcpServer } from '../support/http-servers.ts'
import { deadPort } from '../support/ports.ts'

const opened: { close(): Promise<void> }[] = []
const keep = <T extends { close(): Promise<void> }>(one: T): T => {
  opened.push(one)
  return one
}
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()))
})

const newNet = (): Net => keep(createNet({ userAgent: 'readiness-gate/test', concurrency: 20 }))
const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  timeoutMs: 10_000,
  ...more,
})

async function faultOf(request: HttpRequest): Promise<ProbeError> {
  const error = await send(newNet(), request).catch((fault: unknown) => fault)
  expect(error).toBeInstanceOf(ProbeError)
  return error as ProbeError
}

const answering = async (bytes: string | Buffer, end = true): Promise<TestServer> =>
  keep(await tcpServer((socket) => (end ? socket.end(bytes) : socket.write(bytes))))

describe('an answer', () => {
  test('keeps order, case and repetition of its header fields', async () => {
    const server = await answering(
      'HTTP/1.1 200 OK\r\nX-One: a\r\nx-one: b\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\nok',
    )
    const response = await send(newNet(), get(server.url))
    expect(response.rawHeaders.map(([name]) => name)).toEqual([
      'X-One',
      'x-one',
      'Set-Cookie',
      'Set-Cookie',
      'Content-Length',
    ])
    expect(headerValues(response, 'X-ONE')).toEqual(['a', 'b'])
    expect(response.body.toString()).toBe('ok')
    expect(response.truncated).toBe(false)
  })

  test('is cut at the bound, and says so', async () => {
    const server = keep(await httpServer((_, response) => response.end('x'.repeat(100_000))))
    const cut = await send(newNet(), get(server.url, { maxBytes: 1000 }))
    expect([cut.body.length, cut.truncated]).toEqual([1000, true])
    const exact = await send(newNet(), get(server.url, { maxBytes: 100_000 }))
    expect([exact.body.length, exact.truncated]).toEqual([100_000, false])
  })

  test('that never ends is cut at its bound without waiting for the time to be over', async () => {
    const server = keep(
      await httpServer((_, response) => {
        const more = (): void => {
          while (response.writable && response.write('x'.repeat(65_536)));
          if (response.writable) response.once('drain', more)
        }
        more()
      }),
    )
    const response = await send(newNet(), get(server.url, { timeoutMs: 60_000, maxBytes: 300_000 }))
    expect([response.body.length, response.truncated]).toEqual([300_000, true])
  })

  test('gets our name and what we accept, unless told otherwise', async () => {
    const server = keep(await httpServer((_, response) => response.end()))
    const net = newNet()
    await send(net, get(server.url))
    await send(net, get(server.url, { headers: { 'User-Agent': 'me', Host: 'shop.example.com' } }))
    expect(server.received[0]?.headers).toMatchObject({ 'user-agent': 'readiness-gate/test', accept: '*/*' })
    expect(server.received[0]?.headers).not.toHaveProperty('readiness-run')
    expect(server.received[1]?.headers).toMatchObject({ 'user-agent': 'me', host: 'shop.example.com' })
  })

  test('comes over a new connection where the kept one was closed meanwhile', async () => {
    let connections = 0
    const server = keep(
      await tcpServer((socket) => {
        connections++
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
        // The second request on the same connection finds it closed.
        socket.once('data', () => socket.destroy())
      }),
    )
    const net = newNet()
    expect((await send(net, get(server.url))).status).toBe(200)
    expect((await send(net, get(server.url))).status).toBe(200)
    expect(connections).toBe(2)
    await expect(send(net, get(server.url, { method: 'POST', body: 'x' }))).rejects.toThrow(/No answer/)
  })

  test('comes over the connection that the one before it left open', async () => {
    let connections = 0
    const server = keep(
      await tcpServer((socket) => {
        connections++
        const answer = (): boolean => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
        answer()
        socket.on('data', answer)
      }),
    )
    const net = newNet()
    for (const path of ['/a', '/b', '/c']) expect((await send(net, get(server.url + path))).body.toString()).toBe('ok')
    expect(connections).toBe(1)
  })

  test.each([
    ['HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok', ''],
    ['GET', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more', 'ok'],
    ['GET', 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok and more', 'ok'],
    ['GET', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok', 'ok'],
    ['GET', 'HTTP/1.0 200 OK\r\n\r\nuntil the end', 'until the end'],
    ['GET', '\r\nHTTP/1.1 599 \xfc\r\nContent-Length: 2\r\n\r\nok', 'ok'],
  ])('to %s is whole where its length says so: %j', async (method, bytes, body) => {
    const server = await answering(bytes)
    const response = await send(newNet(), get(server.url, { method }))
    expect([response.body.toString(), response.truncated]).toEqual([body, false])
  })

  test('has all of its many fields', async () => {
    const server = await answering(`HTTP/1.1 204 No Content\r\n${'a:\r\n'.repeat(2500)}\r\n`)
    expect((await send(newNet(), get(server.url))).rawHeaders.length).toBe(2500)
  })

  test.each(['GET', 'DELETE', 'POST', 'PATCH'])('to %s with a body is to all of that body', async (method) => {
    const server = keep(await httpServer((request, response) => response.end(`${request.method} ${request.body}`)))
    const net = newNet()
    for (const body of ['é', Buffer.from('bytes')]) {
      expect((await send(net, get(server.url, { method, body }))).body.toString()).toBe(`${method} ${body}`)
    }
  })

  test('comes from the address that was given in place of the name', async () => {
    const server = keep(await httpServer((request, response) => response.end(request.headers.host)))
    const response = await send(newNet(), get(`http://shop.invalid:${server.port}/`, { address: '127.0.0.1' }))
    expect(response.body.toString()).toBe(`shop.invalid:${server.port}`)
    const net = keep(createNet({ userAgent: 't', concurrency: 1, resolve: new Map([['shop.invalid', ['127.0.0.1']]]) }))
    expect((await send(net, get(`http://shop.invalid:${server.port}/`))).status).toBe(200)
  })
})

describe('what is no answer', () => {
  test('nothing listens', async () => {
    const fault = await faultOf(get(`http://127.0.0.1:${await deadPort()}/`))
    expect(fault.rule).toBe('http/unreachable')
    expect(fault.message).toMatch(/refuses the connection/)
  })

  test('the name does not resolve', async () => {
    const fault = await faultOf(get('http://no-such-host.invalid/', { timeoutMs: 5000 }))
    expect(fault.rule).toBe('http/dns')
  })

  test.each([
    ['nothing is sent', '', false],
    ['headers stop half-way', 'HTTP/1.1 200 OK\r\nX: ', false],
    ['the body stops half-way', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', false],
    ['a chunk never comes', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab', false],
  ])('%s', async (_, bytes, end) => {
    const server = await answering(bytes, end)
    const fault = await faultOf(get(server.url, { timeoutMs: 150 }))
    expect(fault.rule).toBe('http/timeout')
  })

  test('a body that drips is over when its time is', async () => {
    let timer: ReturnType<typeof setInterval> | undefined
    const server = keep(
      await tcpServer((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n')
        timer = setInterval(() => socket.write('x'), 20)
        socket.on('close', () => clearInterval(timer))
      }),
    )
    const fault = await faultOf(get(server.url, { timeoutMs: 200 }))
    clearInterval(timer)
    expect(fault.rule).toBe('http/timeout')
    expect(fault.observed).toBe('nothing complete within 200 ms')
  })

  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 'http/protocol'],
    ['HTTP/0.9', '<html>hello</html>', 'http/protocol'],
    ['a broken status line', 'HTTP/1.1 abc OK\r\n\r\n', 'http/protocol'],
    ['a status that is none', 'HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n', 'http/protocol'],
    ['a status beyond all', 'HTTP/1.1 600 OK\r\nContent-Length: 0\r\n\r\n', 'http/protocol'],
    ['HTTP/2 in words', 'HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n', 'http/protocol'],
    ['HTTP/0.9 in words', 'HTTP/0.9 200 OK\r\nContent-Length: 0\r\n\r\n', 'http/protocol'],
    ['RTSP', 'RTSP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n', 'http/protocol'],
    ['a null in the status line', 'HTTP/1.1 200 O\0K\r\nContent-Length: 0\r\n\r\n', 'http/protocol'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 'http/protocol'],
    [
      'length and chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
      'http/protocol',
    ],
    ['a null in a header', 'HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n', 'http/protocol'],
    ['headers without end', `HTTP/1.1 200 OK\r\n${'X-A: aaaaaaaaaaaaaaaa\r\n'.repeat(5000)}`, 'http/protocol'],
    ['one huge header', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, 'http/protocol'],
    [
      'a switch of protocols',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'http/protocol',
    ],
    ['a switch of protocols that names none', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 'http/protocol'],
    ['a chunk that is none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\nzz\r\n', 'http/protocol'],
    ['a chunk too few', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n', 'http/unreachable'],
    ['the end at once', '', 'http/unreachable'],
    ['a body shorter than its length', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', 'http/unreachable'],
  ])('%s', async (_, bytes, rule) => {
    const server = await answering(bytes)
    const fault = await faultOf(get(server.url))
    expect(fault.rule).toBe(rule)
  })

  test('the connection is reset', async () => {
    const server = keep(await tcpServer((socket) => socket.resetAndDestroy()))
    const fault = await faultOf(get(server.url))
    expect([fault.rule, fault.observed]).toEqual(['http/unreachable', 'connection closed by the other side'])
  })

  test('a body without a length is broken off', async () => {
    const server = keep(
      await tcpServer((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\nok')
        setTimeout(() => socket.resetAndDestroy(), 30)
      }),
    )
    const fault = await faultOf(get(server.url))
    expect([fault.rule, fault.observed]).toEqual([
      'http/unreachable',
      'the body ended after 2 bytes, by a reset of the connection',
    ])
    expect(isHangUp(fault)).toBe(false)
  })

  test.each([
    ['a length that is more', 'Content-Length: 80\r\n\r\nabc', 'the body ended after 3 of 80 bytes'],
    ['a length and nothing', 'Content-Length: 80\r\n\r\n', 'the body ended after 0 of 80 bytes'],
    [
      'chunks without the last one',
      'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n',
      'the body ended after 3 bytes, before its last chunk',
    ],
    [
      'a chunk that is cut',
      'Transfer-Encoding: chunked\r\n\r\n50\r\nabc',
      'the body ended after 3 bytes, before its last chunk',
    ],
    ['headers that are cut', 'Content-Len', 'connection closed before its end'],
  ])('a short answer says how far it came: %s', async (_, rest, observed) => {
    const server = await answering(`HTTP/1.1 200 OK\r\n${rest}`)
    const fault = await faultOf(get(server.url))
    expect(fault).toMatchObject({
      rule: 'http/unreachable',
      observed,
      message: expect.stringMatching(/is broken off$/),
    })
    expect(fault.fix).toMatch(/^See in the log of the service/)
  })

  test.each([
    ['a body up to the end of the connection', 'HTTP/1.1 200 OK\r\n\r\nabc'],
    ['the length that is said', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc'],
    ['a last chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n'],
    [
      'a trailer behind the last chunk',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: x-a\r\n\r\n3\r\nabc\r\n0\r\nx-a: b\r\n\r\n',
    ],
  ])('an answer that only looks short is whole: %s', async (_, bytes) => {
    const server = await answering(bytes)
    expect((await send(newNet(), get(server.url))).body.toString()).toBe('abc')
  })

  test.each([
    ['empty lines', '\r\n', 'empty lines without an end'],
    ['interim answers', 'HTTP/1.1 103 Early Hints\r\n\r\n', 'interim answers without an end'],
  ])('%s come on and on', async (_, piece, observed) => {
    const server = keep(
      await tcpServer((socket) => {
        const more = (): void => {
          while (socket.writable && socket.write(piece.repeat(1000)));
        }
        socket.on('drain', more)
        more()
      }),
    )
    const fault = await faultOf(get(server.url, { timeoutMs: 60_000 }))
    expect([fault.rule, fault.observed]).toEqual(['http/timeout', observed])
  })

  test('TLS is asked of a port that does not speak it', async () => {
    const server = await answering('HTTP/1.1 400 Bad Request\r\n\r\n')
    const fault = await faultOf(get(server.url.replace('http:', 'https:')))
    expect(fault.rule).toBe('http/tls')
  })

  test('the check ends before the answer', async () => {
    const server = await answering('', false)
    const fault = await faultOf(get(server.url, { timeoutMs: 5000, signal: AbortSignal.timeout(50) }))
    expect([fault.message, fault.observed]).toEqual([
      expect.stringMatching(/^The check ended before 127\.0\.0\.1:\d+ answered$/),
      'not waited for any longer',
    ])
  })

  test.each([
    { 'x-a': 'a\r\nx-b: c' },
    { 'x-a': '€' },
    { 'x a': 'b' },
    { 'Content-Length': '1' },
    { 'transfer-encoding': 'chunked' },
    { upgrade: 'h2c' },
  ])('a header that cannot be sent: %j', async (headers) => {
    const fault = await faultOf(get('http://127.0.0.1:9/', { headers: headers as unknown as Record<string, string> }))
    expect(fault.rule).toBe('http/request')
  })
})
