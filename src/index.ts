#!/usr/bin/env -S node --
import { crash } from './run/exit.ts'

process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)
// A reader that went away, as in `readiness run | head`, is no fault of the gate.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

const oldestNode = 24
if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  process.stderr.write(`readiness: needs Node ${oldestNode} or newer, this is ${process.versions.node}\n`)
  process.exit(2)
}

const onRunner = process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2
if (onRunner) await (await import('./action.ts')).runAction(process.env)
else await (await import('./cli/index.ts')).runCommandLine(process.argv.slice(2))
