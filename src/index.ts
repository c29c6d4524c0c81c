#!/usr/bin/env node
import { crash } from './cli/crash.ts'

process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)

const onRunner = process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2
if (onRunner) await (await import('./action.ts')).runAction(process.env)
else await (await import('./cli/index.ts')).runCommandLine(process.argv.slice(2))
