import { expect, test } from '@jest/globals'
import { atDoor } from '../../../src/probe/http/door.ts'

const plain = 'http://shop.test:8443/'
const secure = 'https://shop.test/'
const nginx = (title: string): string =>
  `<html>\r\n<head><title>400 ${title}</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>${title}</center>\r\n`

test.each([
  ['nginx', secure, 400, nginx('No required SSL certificate was sent'), /demands a client certificate$/],
  [
    'Apache',
    secure,
    403,
    "<p>You don't have permission to access this resource.Reason: Cannot perform Post-Handshake Authentication.<br />",
    /demands a client certificate$/,
  ],
  ['nginx', plain, 400, nginx('The plain HTTP request was sent to HTTPS port'), /speaks TLS on this port$/],
  ['Go', plain, 400, 'Client sent an HTTP request to an HTTPS server.\n', /speaks TLS on this port$/],
  [
    'Apache',
    plain,
    400,
    "Reason: You're speaking plain HTTP to an SSL-enabled server port.<br />",
    /speaks TLS on this port$/,
  ],
  [
    'Tomcat',
    plain,
    400,
    'Bad Request\r\nThis combination of host and port requires TLS.\r\n',
    /speaks TLS on this port$/,
  ],
] as const)('%s before the door of %s', (_, url, status, text, message) => {
  const error = atDoor({ url, status, text })
  expect(error).toMatchObject({ message: expect.stringMatching(message), url, fix: expect.any(String) })
  expect(error?.observed).toMatch(new RegExp(`^status ${status}: [^<]{20,}$`))
})

test.each([
  ['another status', plain, 200, 'Client sent an HTTP request to an HTTPS server.'],
  ['a page of https that tells of plain http', secure, 400, nginx('The plain HTTP request was sent to HTTPS port')],
  ['a page of http that tells of certificates', plain, 400, nginx('No required SSL certificate was sent')],
  ['a certificate that was shown and is not right', secure, 400, nginx('The SSL certificate error')],
  ['a bad request', secure, 400, nginx('Bad Request')],
  ['a refusal', secure, 403, '<h1>Forbidden</h1>'],
  ['such words far below', plain, 400, `${' '.repeat(5000)}Client sent an HTTP request to an HTTPS server.`],
] as const)('%s is an answer', (_, url, status, text) => {
  expect(atDoor({ url, status, text })).toBeNull()
})
