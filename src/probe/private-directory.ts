import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PrivateDirectory {
  readonly path: string
  /** Called before the directory is removed since the program ends. */
  atEnd(stop: () => void): void
  remove(): void
}

const known = new Map<string, (() => void)[]>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A directory that only this account may enter. It is removed by `remove`, and whatever happens when the program ends,
 * also by a signal. Its path is short enough for a socket.
 */
export function privateDirectory(): PrivateDirectory {
  const base = tmpdir().length > 60 ? '/tmp' : tmpdir()
  if (known.size === 0) watch()
  const path = mkdtempSync(join(base, 'rg-'))
  const stops: (() => void)[] = []
  known.set(path, stops)
  return {
    path,
    atEnd: (stop) => stops.push(stop),
    remove: () => {
      rmSync(path, { recursive: true, force: true })
      known.delete(path)
      if (known.size === 0) unwatch()
    },
  }
}

function removeAll(): void {
  for (const [path, stops] of known) {
    for (const stop of stops) stop()
    rmSync(path, { recursive: true, force: true })
  }
}

function onSignal(signal: NodeJS.Signals): void {
  removeAll()
  // Nobody else waits for the signal, so it does what it would have done without this.
  if (process.listenerCount(signal) > 1) return
  process.off(signal, onSignal)
  process.kill(process.pid, signal)
}

function watch(): void {
  process.on('exit', removeAll)
  for (const signal of signals) process.on(signal, onSignal)
}

function unwatch(): void {
  process.off('exit', removeAll)
  for (const signal of signals) process.off(signal, onSignal)
}
