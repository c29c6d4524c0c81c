#!/usr/bin/env -S node --
import { err } from './probe/standard.ts'
import { keepCompiledCode } from './run/compile-cache.ts'
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
// Before the rest is loaded: only what comes after it is kept.
keepCompiledCode(process.env)
const onRunner = process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2
// Whatever fails here fails the whole, also while checks are under way.
try {
  if (onRunner) await (await import('./action.ts')).runAction(process.env)
  else await (await import('./cli/index.ts')).runCommandLine(process.argv.slice(2))
} catch (error) {
  crash(error)
}
