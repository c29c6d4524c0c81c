import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PrivateDirectory {
  readonly path: string
  /** Called before the directory is removed since the program ends. */
  atEnd(stop: () => void): void
  /** From now on a signal for which somebody else cares leaves it: it holds no secret and is needed to end well. */
  keep(): void
  remove(): void
}

interface Kept {
  readonly stops: (() => void)[]
  kept: boolean
}

const known = new Map<string, Kept>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A directory that only this account may enter. It is removed by `remove`, and whatever happens when the program ends,
 * also by a signal. Its path is short enough for a socket.
 */
export function privateDirectory(): PrivateDirectory {
  if (known.size === 0) watch()
  const path = mkdtempSync(join(baseDirectory(), `rg-${process.pid}-`))
  const one: Kept = { stops: [], kept: false }
  known.set(path, one)
  return {
    path,
    atEnd: (stop) => one.stops.push(stop),
    keep: () => {
      one.kept = true
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true })
      known.delete(path)
      if (known.size === 0) unwatch()
    },
  }
}

/** Where private directories lie. */
export function baseDirectory(): string {
  return tmpdir().length > 60 ? '/tmp' : tmpdir()
}

/** The program that made a directory of such a name; null for another name. */
export function writerOf(name: string): number | null {
  const [, pid] = /^rg-(\d{1,10})-[A-Za-z0-9]{6}$/.exec(name) ?? []
  return pid === undefined ? null : Number(pid)
}

/** Whether this program has made a directory and not removed it. */
export function isInUse(path: string): boolean {
  return known.has(path)
}

function removeAll(mayStay: boolean): void {
  for (const [path, { stops, kept }] of known) {
    if (mayStay && kept) continue
    for (const stop of stops) stop()
    rmSync(path, { recursive: true, force: true })
  }
}

function onExit(): void {
  removeAll(false)
}

function onSignal(signal: NodeJS.Signals): void {
  const isHandled = process.listenerCount(signal) > 1
  removeAll(isHandled)
  if (isHandled) return
  // Nobody else waits for the signal, so it does what it would have done without this.
  process.off(signal, onSignal)
  process.kill(process.pid, signal)
}

function watch(): void {
  process.on('exit', onExit)
  // Before the others: those that listen once are gone from the count when their turn is over.
  for (const signal of signals) process.prependListener(signal, onSignal)
}

function unwatch(): void {
  process.off('exit', onExit)
  for (const signal of signals) process.off(signal, onSignal)
}
