import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isOfTheRunner, secretVariable } from '../secrecy/variables.ts'
import { handedOver } from './taken-environment.ts'

/** What Node itself and every program need from the first moment on. */
const needed = /^(?:PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|TERM|NODE_.*|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|NO|ALL)_PROXY)$/i

/**
 * Starts the program once more in its own place, with the same environment for itself but not for others: whoever runs as
 * the same user reads in `/proc/PID/environ` what a process was started with (proc(5)), whatever it deletes later. Called
 * before commands of a checklist run; returns where nothing is to be hidden, where that was done already, and on systems
 * that cannot.
 */
export function hideEnvironment(env: NodeJS.ProcessEnv): void {
  const start = readStart()
  if (typeof process.execve !== 'function' || start === null || !hasSomethingToHide(start)) return
  const directory = mkdtempSync(join(sharedMemory() ?? tmpdir(), 'readiness-'))
  const path = join(directory, 'environment')
  writeFileSync(path, JSON.stringify(env), { mode: 0o600, flag: 'wx' })
  const [script = '', ...args] = process.argv.slice(1)
  const open = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && needed.test(entry[0])),
  )
  try {
    process.execve(process.execPath, [process.execPath, ...process.execArgv, '--', script, ...args], {
      ...open,
      [handedOver]: path,
    })
  } catch {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** What this process was started with, or null where the system does not tell. */
function readStart(): Record<string, string> | null {
  try {
    const entries = readFileSync('/proc/self/environ', 'utf8')
      .split('\0')
      .filter((entry) => entry.includes('='))
    return Object.fromEntries(
      entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    )
  } catch {
    return null
  }
}

function hasSomethingToHide(start: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(start).filter((name) => isOfTheRunner(name) && start[name] !== '')
  // On a person's own machine every program of theirs may read what their shell has.
  return names.length > 0 || (start.CI !== undefined && secretVariable(start) !== undefined)
}

/** A file system in memory, so that nothing is written to a disk. */
function sharedMemory(): string | undefined {
  try {
    rmSync(mkdtempSync('/dev/shm/readiness-'), { recursive: true })
    return '/dev/shm'
  } catch {
    return undefined
  }
}
