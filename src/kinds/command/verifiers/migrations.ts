import { argv, type Container, endOf, few, inContainer, unanswered, within } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

interface Program extends Container {
  readonly program?: readonly string[] | undefined
}

const schema = inContainer({ program: argv.optional() })

function steps(usual: readonly string[], ...args: readonly string[]) {
  return (params: Program) => [within(params, [...(params.program ?? usual), ...args])]
}

function pending(open: readonly string[]): Fault[] {
  if (open.length === 0) return []
  const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`
  return [{ message, expected: 'every migration applied', observed: few(open) }]
}

function unreadable(result: StepResult | undefined): Fault {
  const observed = result ? endOf(result) : 'nothing'
  return { message: 'The list of migrations cannot be read', expected: 'a list', observed, inconclusive: true }
}

/** Runs `bin/rails db:migrate:status` and judges its `up` and `down` lines. */
export const railsMigrationsApplied = defineVerifier({
  schema,
  steps: steps(['bin/rails'], 'db:migrate:status'),
  judge: ([result]) => {
    if (result && /Schema migrations table does not exist/i.test(result.stdout + result.stderr)) {
      return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }]
    }
    const fault = unanswered(result)
    if (fault) return [fault]
    const rows = [...(result?.stdout ?? '').matchAll(/^[ \t]*(up|down)[ \t]+(\d+)[ \t](.*)$/gm)]
    if (rows.length === 0) return [unreadable(result)]
    const lost = rows.filter(([, , , name]) => /NO FILE/.test(name ?? ''))
    const open = rows.filter(([, state]) => state === 'down').map(([, , id]) => id ?? '')
    const unknown: Fault = {
      message: 'The database is ahead of the code',
      expected: 'a file for every applied migration',
      observed: few(lost.map(([, , id]) => id ?? '')),
      level: 'warning',
    }
    return [...pending(open), ...(lost.length > 0 ? [unknown] : [])]
  },
})

/** Runs `php artisan migrate:status` and judges its Ran and Pending lines, or the Yes and No of older versions. */
export const laravelMigrationsApplied = defineVerifier({
  schema,
  steps: steps(['php', 'artisan'], 'migrate:status', '--no-ansi'),
  judge: ([result]) => {
    if (result && /Migration table not found/i.test(result.stdout + result.stderr)) {
      return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }]
    }
    const fault = unanswered(result)
    if (fault) return [fault]
    const text = result?.stdout ?? ''
    const lines = [...text.matchAll(/^[ \t]*(\S+) \.\..*\b(Ran|Pending)[ \t\r]*$/gm)].map(([, name, state]) => ({
      name,
      ran: state === 'Ran',
    }))
    const table = [...text.matchAll(/^\|\s*(Yes|No)\s*\|\s*(\S+)/gm)].map(([, state, name]) => ({
      name,
      ran: state === 'Yes',
    }))
    const all = [...lines, ...table]
    if (all.length === 0) return [unreadable(result)]
    return pending(all.filter(({ ran }) => !ran).map(({ name }) => name ?? ''))
  },
})

/** Runs `prisma migrate status` and judges what it says: up to date, not yet applied, or failed. */
export const prismaMigrationsApplied = defineVerifier({
  schema,
  steps: steps(['npx', '--no-install', 'prisma'], 'migrate', 'status'),
  judge: ([result]) => {
    const fault = unanswered(result, [0, 1])
    if (fault) return [fault]
    const text = `${result?.stdout}\n${result?.stderr}`
    if (result?.code === 0 && /Database schema is up to date/i.test(text)) return []
    const failed = /following migrations? have failed:\s*\n(\S+(?:\n\S+)*)/i.exec(text)?.[1]
    if (failed !== undefined) {
      const observed = few(failed.trim().split(/\s+/))
      return [{ message: 'A migration has failed', expected: 'every migration applied', observed }]
    }
    const open = /following migrations? have not yet been applied:\s*\n(\S+(?:\n\S+)*)/i.exec(text)?.[1]
    if (open !== undefined) return pending(open.trim().split(/\s+/))
    if (/database is not managed by Prisma Migrate|have diverged|different from your local/i.test(text)) {
      return [
        { message: 'The database and the migrations differ', expected: 'the same history', observed: 'another one' },
      ]
    }
    return [unreadable(result)]
  },
})

/** Runs `alembic current` and `alembic heads` and judges that they name the same revisions. */
export const alembicMigrationsApplied = defineVerifier({
  schema,
  steps: (params) => ['current', 'heads'].map((word) => within(params, [...(params.program ?? ['alembic']), word])),
  judge: ([current, heads]) => {
    const fault = unanswered(current) ?? unanswered(heads)
    if (fault) return [fault]
    const ids = (result: StepResult | undefined): string[] =>
      [
        ...(result?.stdout ?? '').matchAll(
          /^([0-9a-zA-Z_]+)(?: \((?:head|mergepoint|branchpoint|effective)[^\n()]*\))*[ \t]*$/gm,
        ),
      ].map(([, id]) => id ?? '')
    const [now, wanted] = [ids(current), ids(heads)]
    if (wanted.length === 0) return [unreadable(heads)]
    const open = wanted.filter((id) => !now.includes(id))
    if (open.length === 0) return []
    const observed = now.length === 0 ? 'no revision' : `at ${few(now)}`
    return [{ message: 'The database is not at the newest revision', expected: `at ${few(wanted)}`, observed }]
  },
})
