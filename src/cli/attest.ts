import { ConfigurationError, problem } from '../checklist/problems.ts'
import { repositoryAt } from '../github/repository.ts'
import { localPlace } from '../probe/local.ts'
import { text } from '../run/settings.ts'
import { workingDirectory } from '../run/working-directory.ts'
import { parse } from './arguments.ts'
import { complete, writeRecords } from './records.ts'

/** `readiness attest ITEM… --by NAME`: writes that somebody has seen items done. */
export async function attestCommand(args: readonly string[]): Promise<void> {
  const { values, positionals: items } = parse(args, 'attest')
  if (items.length === 0) {
    throw new ConfigurationError([problem('attest names no item', 'such as `readiness attest team-trained --by rina`')])
  }
  const said = await complete({ by: text(values.by) }, { by: 'Who attests it?' })
  const record = {
    by: said.by,
    on: text(values.on) ?? new Date().toISOString().slice(0, 10),
    evidence: text(values.evidence),
    sha256: await digestOf(text(values.evidence), text(values['working-directory'])),
    note: text(values.note),
    commit: await commitOf(text(values.commit), text(values['working-directory'])),
    environment: text(values.environment),
    result: text(values.result) ?? 'done',
  }
  const records = items.map((item) => ({ item, ...record }))
  const path = await writeRecords(
    { file: 'attestations', records },
    {
      config: text(values.config),
      workingDirectory: text(values['working-directory']),
    },
  )
  process.stdout.write(`${path}: ${items.join(', ')} attested by ${record.by} on ${record.on}\n`)
}

/** A commit by its full name, such as that of `HEAD`; a name that this clone does not know stays as it is. */
async function commitOf(name: string | undefined, directory: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  return (await repositoryAt(at(directory)).resolve(name)) ?? name
}

/** SHA-256 of the file that is the evidence, or undefined where it is none. */
async function digestOf(evidence: string | undefined, directory: string | undefined): Promise<string | undefined> {
  if (evidence === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)) return undefined
  const checkout = localPlace(at(directory), () => Promise.reject(new Error('nothing is run')))
  const [facts] = await checkout.find(evidence)
  return facts?.type === 'file' ? checkout.sha256(evidence, { timeoutMs: 60_000 }) : undefined
}

function at(directory: string | undefined): string {
  return workingDirectory(process.cwd(), { workingDirectory: directory })
}
