import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * Holds the direction of imports: a folder of src may import only those named here, and itself. Type-only imports count
 * too; what may be used only as a type is listed as such.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  suggest: [],
  redact: [],
  version: [],
  csp: [],
  dotenv: [],
  expect: ['suggest'],
  rules: ['type:report'],
  probe: ['type:rules', 'type:report', 'redact', 'type:checks'],
  checks: ['probe', 'expect', 'rules', 'csp', 'dotenv', 'suggest', 'type:redact', 'type:report', 'type:verdict'],
  checklist: ['checks', 'dotenv', 'redact', 'rules', 'suggest', 'type:report'],
  verdict: ['type:checklist', 'report'],
  report: ['verdict', 'type:redact'],
  gate: ['checklist', 'checks', 'probe', 'report', 'verdict', 'redact', 'version'],
  cli: ['gate', 'checklist', 'checks', 'rules', 'report', 'verdict', 'suggest', 'version'],
  action: ['cli', 'checklist', 'gate', 'report', 'verdict'],
  index: ['cli', 'action'],
}

const area = (path: string): string =>
  path
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.ts$/, '') ?? ''

const faults: string[] = []
for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue
  const file = join('src', name)
  const allowed = mayImport[area(file)]
  if (!allowed) {
    faults.push(`${file}: its folder is not in the list of scripts/check-imports.ts`)
    continue
  }
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
  )
  for (const [, type, from, dynamic] of imports) {
    const target = area(normalize(join(dirname(file), from ?? dynamic ?? '')))
    const ok =
      target === area(file) || allowed.includes(target) || (type !== undefined && allowed.includes(`type:${target}`))
    if (!ok)
      faults.push(
        `${file} must not import ${target}${allowed.includes(`type:${target}`) ? ' other than as a type' : ''}`,
      )
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
