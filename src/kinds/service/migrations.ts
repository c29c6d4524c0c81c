import type { Draft } from '../../check/kind.ts'
import type { Place } from '../../probe/place.ts'

/** A migration file of the repository. */
export interface Migration {
  /** `app.name`, as in the table of migrations. */
  readonly id: string
  /** Migrations that a squashed one stands for. */
  readonly replaces: readonly string[]
}

const vendored = /(^|\/)(site-packages|\.?venv|env|node_modules|\.tox|build|dist)\//
const mostBytes = 512 * 1024

/** Django's migration files: `<app>/migrations/<name>.py`; the label of an app is its directory's name or that in `apps.py`. */
export async function djangoMigrations(checkout: Place): Promise<Migration[]> {
  const paths = (await checkout.glob('**/migrations/*.py')).filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return !/^[_~]/.test(name) && !vendored.test(path)
  })
  const labels = new Map<string, Promise<string>>()
  const labelOf = (app: string): Promise<string> => {
    const known = labels.get(app) ?? djangoLabel(checkout, app)
    labels.set(app, known)
    return known
  }
  return Promise.all(
    paths.map(async (path) => {
      const [app, file] = path.split('/migrations/') as [string, string]
      const text = await textOf(checkout, path)
      return { id: `${await labelOf(app)}.${file.slice(0, -3)}`, replaces: replacedBy(text) }
    }),
  )
}

async function djangoLabel(checkout: Place, app: string): Promise<string> {
  const text = await textOf(checkout, `${app}/apps.py`)
  return /^\s+label\s*=\s*['"]([A-Za-z_]\w*)['"]/m.exec(text)?.[1] ?? app.slice(app.lastIndexOf('/') + 1)
}

async function textOf(checkout: Place, path: string): Promise<string> {
  return (await checkout.read(path, mostBytes))?.bytes.toString('utf8') ?? ''
}

function replacedBy(text: string): string[] {
  const list = /^\s+replaces\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? ''
  return [...list.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"](\w+)['"]\s*,?\s*\)/g)].map(
    ([, app, name]) => `${app}.${name}`,
  )
}

/** Compares the files with the table, as Django does: a squashed migration is applied when all that it replaces are. */
export function compareMigrations(files: readonly Migration[], applied: readonly string[] | null): Draft[] {
  if (files.length === 0) {
    return [
      {
        rule: 'service/migrations',
        message: 'The repository has no migration files to compare with',
        expected: 'files such as shop/migrations/0001_initial.py',
        observed: 'none',
        inconclusive: true,
      },
    ]
  }
  if (applied === null) {
    return [
      {
        rule: 'service/migrations',
        message: 'No migration was ever applied to this database',
        expected: `the table django_migrations with ${files.length} migrations of the repository`,
        observed: 'no such table',
      },
    ]
  }
  const done = new Set(applied)
  const isDone = ({ id, replaces }: Migration): boolean =>
    done.has(id) || (replaces.length > 0 && replaces.every((one) => done.has(one)))
  const replaced = new Set(files.filter(isDone).flatMap(({ replaces }) => replaces))
  const pending = files.filter((one) => !isDone(one) && !replaced.has(one.id)).map(({ id }) => id)
  const known = new Set(files.flatMap(({ id, replaces }) => [id, ...replaces]))
  const apps = new Set(files.map(({ id }) => id.slice(0, id.indexOf('.'))))
  const foreign = applied.filter((id) => !known.has(id) && apps.has(id.slice(0, id.indexOf('.'))))
  return [
    ...(pending.length === 0
      ? []
      : [
          {
            rule: 'service/migrations' as const,
            message: `${pending.length} of ${files.length} migrations of the repository are not applied`,
            expected: 'every migration applied',
            observed: `missing: ${some(pending)}`,
          },
        ]),
    ...(foreign.length === 0
      ? []
      : [
          {
            rule: 'service/migrations' as const,
            level: 'warning' as const,
            message: 'The database is ahead of the repository',
            expected: 'migrations that the repository has',
            observed: `applied, without a file: ${some(foreign)}`,
            fix: 'See whether another release was deployed, or a migration was removed or renamed after it was applied.',
          },
        ]),
  ]
}

function some(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map((id) => id.slice(0, 80))
  return shown.join(', ') + (ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '')
}
