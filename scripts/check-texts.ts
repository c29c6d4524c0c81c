import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Holds that no text is cut before it is masked: half a secret is not known again. What is shown of a foreign text is
 * `bounded`, which is cut where it is masked (`src/secrecy/bounded.ts`).
 *
 * Refused is every `slice`, `substring` or `substr` by a fixed length or by a bound, of which one cannot tell from the
 * line that it cuts a list, a date or a digest. A cut that is no text for a person says so: `// cut: why`, on its line or
 * one beside it.
 */
const cut = /\.(?:slice|substring|substr)\((?:0, *)?(?:-?\d{2,}|-?\w*(?:most|longest|max|limit)\w*)\)/i
const isNoText =
  /toISOString\(\)\.slice|startedAt\.slice|digest\('hex'\)|(?:ref|sha256)\.slice|\.slice\([^)]*\)\s*\.(?:map|flatMap|join|filter)\(/

/** Everything but the room in which texts are masked and cut. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/^secrecy[\\/]/.test(name),
)

const faults = files.flatMap((name) => {
  const path = join('src', name)
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    const isExplained = [lines[at - 1], line, lines[at + 1]].some((one) => /\/\/ cut: \S/.test(one ?? ''))
    return cut.test(line) && !isNoText.test(line) && !isExplained ? [`${path}:${at + 1}: ${line.trim()}`] : []
  })
})

for (const fault of faults) process.stderr.write(`cut before it is masked? ${fault}\n`)
if (faults.length > 0) {
  process.stderr.write(`${faults.length} texts that may be cut too early: use \`bounded\`, or say \`// cut: why\`\n`)
  process.exitCode = 1
}
