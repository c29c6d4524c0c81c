import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Writes the generated documents, compiles src to lib and bundles it to dist with its licences; the same input gives the same bytes. */
const bin = (name: string): string => `node_modules/.bin/${name}`
execFileSync(bin('node'), ['scripts/docs.ts'], { stdio: 'inherit' })
rmSync('lib', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
execFileSync(bin('tsc'), { stdio: 'inherit' })
execFileSync(bin('ncc'), ['build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet'], {
  stdio: 'inherit',
})

const entry = 'dist/index.js'
const text = readFileSync(entry, 'utf8')
if (!text.startsWith('#!')) writeFileSync(entry, `#!/usr/bin/env node\n${text}`, { mode: 0o755 })
