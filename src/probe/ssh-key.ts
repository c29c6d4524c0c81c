import { closeSync, existsSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ProbeError } from './error.ts'

/** A private key for the ssh client, until the login is over. */
export interface KeyFile {
  readonly path: string
  remove(): void
}

/**
 * Puts a private key where the ssh client can read it. On Linux that is an open file without a name, so that nothing is
 * left of it however this program ends, also by SIGKILL; elsewhere a file in a directory that is removed at the end, or by
 * the next run (`removeLeftBehind`).
 * @param directory private to this program
 * @throws ProbeError `server/key` where the text is no private key
 */
export function keyFile(directory: string, text: string, platform: NodeJS.Platform): KeyFile {
  const key = privateKey(text)
  const path = join(directory, 'key')
  const open = openSync(path, 'wx', 0o600)
  const unnamed = `/proc/${process.pid}/fd/${open}`
  const hasNone = platform === 'linux' && existsSync(unnamed)
  // Before anything is in it.
  if (hasNone) unlinkSync(path)
  writeSync(open, key)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(open)
    isOpen = false
  }
  if (hasNone) return { path: unnamed, remove: close }
  close()
  return { path, remove: () => rmSync(path, { force: true }) }
}

function privateKey(text: string): string {
  const key = `${text.trim().replaceAll('\r\n', '\n')}\n`
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[\s\S]+\n-----END [A-Z ]*PRIVATE KEY-----\n$/.test(key)) return key
  const observed = key.includes('PRIVATE KEY') ? 'a private key whose line breaks are lost' : 'something else'
  throw new ProbeError('server/key', 'The private key cannot be used', {
    expected: 'the text of a private key, with its first and last line',
    observed,
  })
}
