import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toAscii } from './ascii.ts'
import { withoutComments } from './comments.ts'
import { coreChunks } from './core-chunks.ts'
import { withTabs } from './indent.ts'
import { withLeanPackages } from './lean-packages.ts'
import { withSharedCore, withSharedModules } from './shared-modules.ts'

/** Writes the generated documents, compiles src to lib and bundles it to dist with its licences and without comments; the same input gives the same bytes. */
const bin = (name: string): string => `node_modules/.bin/${name}`
execFileSync(bin('node'), ['scripts/docs.ts'], { stdio: 'inherit' })
rmSync('lib', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
execFileSync(bin('tsc'), { stdio: 'inherit' })
// The compiler leaves behind what is no program.
const isProgram = /\.ts$/
cpSync('src/checklist/presets', 'lib/checklist/presets', { recursive: true, filter: (path) => !isProgram.test(path) })

withLeanPackages(() =>
  execFileSync(bin('ncc'), ['build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet'], {
    stdio: 'inherit',
  }),
)

/** A module that fewer chunks hold stays in each: those who do not need it would load it too. */
const least = 3
const core = coreChunks('dist')
const written = readdirSync('dist').filter((name) => name.endsWith('.index.js'))
const chunks = new Map(written.map((name) => [name, readFileSync(join('dist', name), 'utf8')]))
for (const name of written) rmSync(join('dist', name))
const parts = withSharedModules(chunks, { least, core })
for (const [name, text] of parts) writeFileSync(join('dist', name), text)
const entry = 'dist/index.js'
const build = createHash('sha256')
for (const [name, text] of parts) build.update(`${name}\0${text}\0`)
writeFileSync(entry, withSharedCore(readFileSync(entry, 'utf8'), core, build.digest('hex').slice(0, 16)))

/** Of a table of characters less is gained than lost: an escape is twice as long. */
const mostEscapes = 1000
for (const name of readdirSync('dist').filter((one) => one.endsWith('.js'))) {
  const path = join('dist', name)
  const program = withTabs(withoutComments(readFileSync(path, 'utf8')))
  const escapes = program.match(/[^\0-\x7f]/g)?.length ?? 0
  writeFileSync(path, escapes <= mostEscapes ? toAscii(program) : program)
}

const text = readFileSync(entry, 'utf8')
if (!text.startsWith('#!')) writeFileSync(entry, `#!/usr/bin/env node\n${text}`, { mode: 0o755 })
