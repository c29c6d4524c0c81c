#!/usr/bin/env -S node --
import { err } from './probe/standard.ts'
import { chunkLoader, loaderName } from './run/chunks.ts'
import { cacheDirectory } from './run/compile-cache.ts'
import { crash, stray } from './run/exit.ts'
import { takeEnvironment } from './run/taken-environment.ts'

process.on('uncaughtException', stray)
process.on('unhandledRejection', stray)

const oldestNode = 24
if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  err.write(`readiness: needs Node ${oldestNode} or newer, this is ${process.versions.node}\n`)
  process.exit(2)
}

takeEnvironment(process.env)
const onRunner = process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2
// The rest is loaded by this.
const command = onRunner ? 'run' : (process.argv[2] ?? '')
const chunks = chunkLoader({ directory: cacheDirectory(process.env), command })
Object.assign(globalThis, { [loaderName]: chunks.load })
process.on('exit', chunks.keep)
// Whatever fails here fails the whole, also while checks are under way.
try {
  if (onRunner) await (await import('./action.ts')).runAction(process.env)
  else await (await import('./cli/index.ts')).runCommandLine(process.argv.slice(2))
} catch (error) {
  crash(error)
}
