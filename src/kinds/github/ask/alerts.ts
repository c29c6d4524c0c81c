import { textAt } from '../../../formats/payload.ts'
import type { AlertKind, Observation, SeenAlert, SeenAlerts } from '../observation.ts'
import { type Asked, mostPages } from '../questions.ts'
import { mapped, type Reader } from './reader.ts'

/** Open alerts of each kind that is asked for. */
export async function seenAlerts(reader: Reader, asked: Asked['alerts']): Promise<Observation['alerts']> {
  const kinds = Object.keys(readers) as AlertKind[]
  const found = kinds.map(async (kind): Promise<[AlertKind, SeenAlerts][]> => {
    const question = asked[kind]
    if (question === null) return []
    const analyses = kind === 'code-scanning' ? asked.analyses : null
    const [open, analysed] = await Promise.all([
      reader.list(reader.path(question), mostPages),
      analyses && reader.first(reader.path(analyses)),
    ])
    const commits = analysed && mapped(analysed, (list) => list.flatMap((one) => textAt(one, 'commit_sha') ?? []))
    return [[kind, { open: mapped(open, (list) => list.map(readers[kind])), analysed: commits }]]
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}

const readers: Readonly<Record<AlertKind, (alert: unknown) => SeenAlert>> = {
  'code-scanning': (alert) => ({
    what: textAt(alert, 'rule', 'id') ?? 'an alert',
    severity: textAt(alert, 'rule', 'security_severity_level') ?? severityOf(textAt(alert, 'rule', 'severity')),
  }),
  dependabot: (alert) => ({
    what: textAt(alert, 'dependency', 'package', 'name') ?? 'a dependency',
    severity: textAt(alert, 'security_vulnerability', 'severity') ?? null,
  }),
  'secret-scanning': (alert) => ({ what: textAt(alert, 'secret_type') ?? 'a secret', severity: null }),
}

/** Of a rule that is not about security. */
function severityOf(severity: string | undefined): string | null {
  const known: Readonly<Record<string, string>> = { error: 'high', warning: 'medium', note: 'low', none: 'any' }
  return (severity !== undefined && known[severity]) || null
}
