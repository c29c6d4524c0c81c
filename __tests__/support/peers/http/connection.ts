import { chunked, framed, head } from './answer.ts'
import { breaks, drips, floods, leaves, sends } from './peer.ts'
import { brokenOff, error, hungUp, late, noHttp, type Row, tooLong } from './row.ts'

/** A peer that is not there, hangs up, keeps silent, drips, or never ends. */
export const connection: readonly Row[] = [
  {
    name: 'nothing listens',
    port: 'closed',
    ends: error('http/unreachable', /refuses the connection/),
  },
  { name: 'packets are dropped', port: 'deaf', ends: late },
  { name: 'reset at once', accepts: (socket) => socket.resetAndDestroy(), ends: hungUp },
  { name: 'closed at once', accepts: (socket) => socket.end(), ends: hungUp },
  { name: 'reset after the request', does: ({ socket }) => socket.resetAndDestroy(), ends: hungUp },
  { name: 'closed after the request', does: ({ socket }) => socket.end(), ends: hungUp },
  { name: 'closed within the status line', does: sends(() => 'HTTP/1.1 20'), ends: brokenOff },
  { name: 'closed within the headers', does: sends((honest) => head(honest).slice(0, -4)), ends: brokenOff },
  { name: 'closed before the body', does: sends((honest) => head(honest, 'content-length: 80')), ends: brokenOff },
  { name: 'closed within the body', does: sends((honest) => framed(honest).subarray(0, -20)), ends: brokenOff },
  { name: 'closed within a chunk', does: sends((honest) => chunked(honest).subarray(0, -20)), ends: brokenOff },
  { name: 'closed before the last chunk', does: sends((honest) => chunked(honest, '')), ends: brokenOff },
  { name: 'closed within the last chunk', does: sends((honest) => chunked(honest, '0\r\n')), ends: brokenOff },
  { name: 'reset within the headers', does: breaks((honest) => head(honest).slice(0, -4)), ends: brokenOff },
  { name: 'reset within the body', does: breaks((honest) => framed(honest).subarray(0, -20)), ends: brokenOff },
  { name: 'reset within a chunk', does: breaks((honest) => chunked(honest).subarray(0, -20)), ends: brokenOff },
  {
    name: 'reset within a body without a length',
    does: breaks((honest) => Buffer.concat([Buffer.from(head(honest)), honest.body])),
    ends: brokenOff,
  },

  { name: 'silent after the connection', accepts: () => {}, ends: late },
  { name: 'silent after the request', does: () => {}, ends: late },
  { name: 'silent within the status line', does: leaves(() => 'HTTP/1.1 20'), ends: late },
  { name: 'silent after the status line', does: leaves(() => 'HTTP/1.1 200 OK\r\n'), ends: late },
  { name: 'silent within the headers', does: leaves((honest) => head(honest).slice(0, -2)), ends: late },
  { name: 'silent after the headers', does: leaves((honest) => head(honest, 'content-length: 80')), ends: late },
  { name: 'silent within the body', does: leaves((honest) => framed(honest).subarray(0, -20)), ends: late },
  { name: 'silent within a chunk', does: leaves((honest) => chunked(honest).subarray(0, -20)), ends: late },
  { name: 'silent before the last chunk', does: leaves((honest) => chunked(honest, '')), ends: late },
  { name: 'silent before the trailers end', does: leaves((honest) => chunked(honest, '0\r\na: b\r\n')), ends: late },
  {
    name: 'a body without a length and without an end',
    does: leaves((honest) => Buffer.concat([Buffer.from(head(honest)), honest.body])),
    ends: late,
  },
  { name: 'silent after 100 Continue', does: leaves(() => 'HTTP/1.1 100 Continue\r\n\r\n'), ends: late },

  {
    name: 'a status line that drips',
    does: drips(
      () => '',
      () => 'HTTP/1.1 200 OK\r\n',
    ),
    ends: late,
  },
  {
    name: 'a status line of endless drops',
    does: drips(
      () => 'HTTP/1.1 200 ',
      () => 'x',
    ),
    ends: late,
  },
  {
    name: 'headers that drip',
    does: drips(
      () => 'HTTP/1.1 200 OK\r\n',
      () => 'x-a: b\r\n',
    ),
    ends: late,
  },
  {
    name: 'a body that drips',
    does: drips(
      (honest) => head(honest, `content-length: ${honest.body.length}`),
      (honest) => honest.body.toString('latin1'),
      400,
    ),
    ends: late,
  },
  { name: 'a body without a length that drips', does: drips(head, () => ' '), ends: late },
  {
    name: 'chunks that drip',
    does: drips(
      (honest) => head(honest, 'transfer-encoding: chunked'),
      () => '1\r\nx\r\n',
      20,
    ),
    ends: late,
  },
  {
    name: 'the size of a chunk that drips',
    does: drips(
      (honest) => head(honest, 'transfer-encoding: chunked'),
      () => '0',
    ),
    ends: late,
  },
  {
    name: 'trailers that drip',
    does: drips(
      (honest) => chunked(honest, '0\r\n'),
      () => 'x-a: b\r\n',
    ),
    ends: late,
  },
  {
    name: '103 Early Hints that drip',
    does: drips(
      () => '',
      () => 'HTTP/1.1 103 Early Hints\r\n\r\n',
      20,
    ),
    ends: late,
  },

  {
    name: 'endless empty lines',
    alone: true,
    does: floods(() => '', '\r\n'),
    ends: error('http/timeout', /does not come to an answer.*empty lines without an end/),
  },
  { name: 'an endless status line', alone: true, does: floods(() => 'HTTP/1.1 200 ', 'x'), ends: tooLong },
  { name: 'endless headers', alone: true, does: floods(() => 'HTTP/1.1 200 OK\r\n', 'x-a: b\r\n'), ends: tooLong },
  { name: 'an endless header', alone: true, does: floods(() => 'HTTP/1.1 200 OK\r\nx-a: ', 'x'), ends: tooLong },
  { name: 'an endless name of a header', alone: true, does: floods(() => 'HTTP/1.1 200 OK\r\n', 'x'), ends: tooLong },
  {
    name: 'endless 100 Continue',
    alone: true,
    does: floods(() => '', 'HTTP/1.1 100 Continue\r\n\r\n'),
    ends: error('http/timeout', /does not come to an answer.*interim answers without an end/),
  },
  {
    name: 'endless 102 Processing',
    alone: true,
    does: floods(() => '', 'HTTP/1.1 102 Processing\r\n\r\n'),
    ends: error('http/timeout', /does not come to an answer.*interim answers without an end/),
  },
  {
    name: 'endless 103 Early Hints',
    alone: true,
    does: floods(() => '', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'),
    ends: error('http/timeout', /does not come to an answer.*interim answers without an end/),
  },
  {
    name: 'an endless body',
    alone: true,
    does: floods(head, ' '),
    ends: error('http/body-unread', /longer than the 5242880 bytes that were read/),
  },
  {
    name: 'an endless chunk',
    alone: true,
    does: floods((honest) => `${head(honest, 'transfer-encoding: chunked')}fffffffffff\r\n`, ' '),
    ends: error('http/body-unread', /longer than the 5242880 bytes that were read/),
  },
  {
    name: 'endless chunks of one byte',
    alone: true,
    does: floods((honest) => head(honest, 'transfer-encoding: chunked'), '1\r\n \r\n'),
    ends: error('http/', /longer than the 5242880 bytes that were read|in time/),
  },
  {
    name: 'endless digits of the size of a chunk',
    alone: true,
    does: floods((honest) => head(honest, 'transfer-encoding: chunked'), '0'),
    ends: late,
  },
  {
    name: 'an endless extension of a chunk',
    alone: true,
    does: floods((honest) => `${head(honest, 'transfer-encoding: chunked')}5;a=`, 'x'),
    ends: noHttp,
  },
  {
    name: 'endless trailers',
    alone: true,
    does: floods((honest) => chunked(honest, '0\r\n'), 'x-a: b\r\n'),
    ends: tooLong,
  },
]
