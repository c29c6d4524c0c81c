import { isIP } from 'node:net'

export interface NameServer {
  readonly address: string
  readonly port: number
}

/** `1.2.3.4`, `1.2.3.4:5353`, `2001:db8::1` or `[2001:db8::1]:5353`; null for what is no address. */
export function parseNameServer(text: string, defaultPort = 53): NameServer | null {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text)
  const plain = /^([^:]+)(?::(\d{1,5}))?$/.exec(text)
  const [address, port] = bracketed ? [bracketed[1], bracketed[2]] : plain ? [plain[1], plain[2]] : [text, undefined]
  const number = port === undefined ? defaultPort : Number(port)
  return address !== undefined && isIP(address) !== 0 && number >= 1 && number <= 65_535
    ? { address, port: number }
    : null
}
