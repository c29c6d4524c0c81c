import { expect, test } from '@jest/globals'
import type { ProbeError } from '../../../src/probe/error.ts'
import { send } from '../../../src/probe/http.ts'
import { createNet } from '../../../src/probe/net.ts'
import { tcpServer } from '../../support/http-servers.ts'

async function said(bytes: string): Promise<string> {
  const server = await tcpServer((socket) => socket.end(Buffer.from(bytes, 'latin1')))
  const net = createNet({ userAgent: 't', concurrency: 5 })
  const error = await send(net, { method: 'GET', url: server.url, timeoutMs: 30_000 }).catch(
    (fault: ProbeError) => fault,
  )
  await net.close()
  await server.close()
  expect(error).toMatchObject({ rule: 'http/protocol' })
  return (error as ProbeError).observed
}

test.each([
  ['SSH-2.0-OpenSSH_9.9\r\n', 'SSH'],
  ['220 mail.shop.test ESMTP\r\n', 'a greeting of SMTP or FTP'],
  ['+OK Dovecot ready.\r\n', 'a greeting of a mailbox'],
  ["-ERR unknown command 'GET'\r\n", 'an answer of Redis'],
  ['\x4a\0\0\0\x0a8.0.36\0\x08\0\0\0', 'a greeting of MySQL'],
  ['\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64', 'HTTP/2'],
  ['<html>\r\n<body>hello</body>', 'a document without a status line, as of HTTP/0.9'],
  ['{"status":"ok"}', 'JSON without a status line'],
  ['hello', 'no status line'],
  ['token=s3cr3t-value', 'no status line'],
  ['HTTP/1.1 abc OK\r\n\r\n', 'Invalid status code'],
  ['RTSP/1.0 200 OK\r\n\r\n', 'a status line of another protocol'],
])('%j is told as what it is, and not shown', async (bytes, what) => {
  expect(await said(bytes)).toBe(`no HTTP/1.1 (${what})`)
})
