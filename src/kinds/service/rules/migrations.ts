import type { Draft } from '../../../check/kind.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { Migration } from '../migrations.ts'

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
        fix: unjudgedFix.migrations,
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
  const shown = ids.slice(0, 5).map((id) => bounded(id, 80))
  return shown.join(', ') + (ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '')
}
