import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { usualGroups } from './groups.ts'
import { type TlsVersion, versions } from './versions.ts'

export interface ClientHello {
  readonly version: TlsVersion
  readonly suites: readonly number[]
  /** Host name; an IP address is not sent as server name (RFC 6066 section 3). */
  readonly host: string
  /** The only group to offer. In TLS 1.3 no share of it is sent, so that the server asks for one, which tells enough. */
  readonly group?: number
}

/**
 * The record of a ClientHello that offers exactly one version (RFC 8446 section 4.1.2, RFC 5246 section 7.4.1.2,
 * RFC 6101). The handshake is not meant to be finished, so no key is kept.
 */
export function clientHello({ version, suites, host, group }: ClientHello): Buffer {
  const number = versions[version]
  const isTls13 = version === 'TLS 1.3'
  const body = Buffer.concat([
    uint16(Math.min(number, 0x0303)),
    randomBytes(32),
    vector8(isTls13 ? randomBytes(32) : Buffer.alloc(0)),
    vector16(Buffer.concat(suites.map(uint16))),
    vector8(Buffer.from([0])),
    version === 'SSL 3.0' ? Buffer.alloc(0) : vector16(Buffer.concat(extensions(number, host, group))),
  ])
  const handshake = Buffer.concat([Buffer.from([1, 0]), uint16(body.length), body])
  return Buffer.concat([Buffer.from([22]), uint16(Math.min(number, 0x0301)), vector16(handshake)])
}

// Down to SHA-1, so that old servers answer instead of giving up.
const signatures = [
  0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0807, 0x0402, 0x0203, 0x0201, 0x0202,
]

function extensions(version: number, host: string, group: number | undefined): Buffer[] {
  const found: Buffer[] = []
  if (isIP(host) === 0) {
    found.push(extension(0, vector16(Buffer.concat([Buffer.from([0]), vector16(Buffer.from(host, 'latin1'))]))))
  }
  const groups = group === undefined ? usualGroups : [group]
  found.push(extension(10, vector16(Buffer.concat(groups.map(uint16)))), extension(11, vector8(Buffer.from([0]))))
  // An empty renegotiation_info: servers that insist on RFC 5746 answer.
  if (version < 0x0304) found.push(extension(0xff01, vector8(Buffer.alloc(0))))
  if (version >= 0x0303) found.push(extension(13, vector16(Buffer.concat(signatures.map(uint16)))))
  if (version === 0x0304) {
    // Any 32 bytes are a valid X25519 share.
    const share = Buffer.concat([uint16(0x001d), vector16(randomBytes(32))])
    found.push(
      extension(43, vector8(uint16(0x0304))),
      extension(51, vector16(group === undefined ? share : Buffer.alloc(0))),
    )
  }
  return found
}

function extension(type: number, value: Buffer): Buffer {
  return Buffer.concat([uint16(type), vector16(value)])
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}

function vector8(value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([value.length]), value])
}

function vector16(value: Buffer): Buffer {
  return Buffer.concat([uint16(value.length), value])
}
