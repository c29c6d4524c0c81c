import type { Finding } from '../model/finding.ts'
import type { CheckResult } from '../model/report.ts'
import type { MaskingPlace } from '../probe/masking-place.ts'
import { bounded } from '../secrecy/bounded.ts'
import { mentionsSecret } from '../secrecy/names.ts'
import type { Redactor } from '../secrecy/redactor.ts'

/** Findings of a check whose lines are told, bytes of a file that are read, and characters of a line. */
const [mostTold, mostBytes, mostOfLine] = [20, 1024 * 1024, 160] as const

/** Files whose lines are values: of those none is shown. */
const values =
  /(?:^|[/._-])env(?:rc)?(?:[/._-]|$)|\.(?:pem|key|p12|pfx|tfvars)$|secret|credential|password|id_(?:rsa|ecdsa|ed25519)/i

/**
 * A result whose findings tell the line of the checkout that they are about, where that is no secret: not of an env file,
 * without a name of a secret, and such that nothing in it is masked.
 */
export async function withSourceLines(
  result: CheckResult,
  placeOf: () => Promise<MaskingPlace>,
  redact: Redactor,
): Promise<CheckResult> {
  const placed = result.findings.filter(({ location }) => location?.line !== undefined && !values.test(location.file))
  if (result.kind === 'env' || placed.length === 0) return result
  const told = new Set(placed.slice(0, mostTold)) // cut: a list
  const files = new Map<string, Promise<readonly string[]>>()
  const linesOf = (file: string): Promise<readonly string[]> => {
    const known = files.get(file) ?? placeOf().then((place) => linesIn(place, file))
    files.set(file, known)
    return known
  }
  const findings = await Promise.all(
    result.findings.map(async (finding): Promise<Finding> => {
      const { location } = finding
      if (!told.has(finding) || location?.line === undefined) return finding
      const line = (await linesOf(location.file))[location.line - 1]
      return line === undefined || !isPlain(line, redact) ? finding : { ...finding, source: bounded(line, mostOfLine) }
    }),
  )
  return { ...result, findings }
}

/** Lines of a file; none where it cannot be read whole. */
async function linesIn(place: MaskingPlace, file: string): Promise<readonly string[]> {
  try {
    const read = await place.read(file, mostBytes)
    return read ? read.bytes.toString('utf8').split(/\r?\n/) : []
  } catch {
    return []
  }
}

/** A setting that is switched, whatever its name: `server_tokens on;`. */
const switched = /^[\w.-]{1,80}[=: \t]{1,20}(?:on|off|true|false|yes|no|\d{1,3})[ \t;,]{0,20}$/i

/** Characters of a line that is looked at; nobody reads a longer one. */
const longest = 1000

function isPlain(line: string, redact: Redactor): boolean {
  if (line.length > longest) return false
  if (switched.test(line.trim())) return redact.mask(line) === line
  const names = line.match(/[A-Za-z_][\w-]*/g) ?? []
  return line.trim() !== '' && !names.some(mentionsSecret) && redact.mask(line) === line
}
