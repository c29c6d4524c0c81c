import type { BlockList } from 'node:net'

/** Node's module of sockets takes a tenth of a short run to load, so it is loaded by the first question about an address. */
function net(): typeof import('node:net') {
  loaded ??= process.getBuiltinModule('node:net')
  return loaded
}
let loaded: typeof import('node:net') | undefined

/** 4 or 6 where a text is an IP address, otherwise 0. */
export function isIP(text: string): number {
  return /^[\da-f]*[.:][\da-f.:]*(?:%|$)/i.test(text) ? net().isIP(text) : 0
}

/** An empty list of networks. */
export function newBlockList(): BlockList {
  return new (net().BlockList)()
}
