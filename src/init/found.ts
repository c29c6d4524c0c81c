import type { Facts } from './facts.ts'
import type { Checks } from './intents/intent.ts'
import type { Told } from './told.ts'

/** An item that no list has, about a file or a route of the repository. */
export interface Found {
  readonly id: string
  readonly title: string
  readonly phase: 'pre-deploy' | 'post-deploy'
  readonly checks: Checks
}

/**
 * What the repository has and nothing asks about yet.
 * @param asked the kinds that are asked already
 * @param ids those that are taken
 */
export function foundItems(facts: Facts, told: Told, asked: ReadonlySet<string>, ids: ReadonlySet<string>): Found[] {
  const { compose, nginx, settings, health, files } = facts
  const gunicorn = files.find((file) => /(?:^|\/)gunicorn(?:\.conf|_conf|\.config|_config)?\.py$/.test(file))
  const before = 'pre-deploy' as const
  const all: (Found | null)[] = [
    told.envFile === null
      ? null
      : { id: 'env-file', title: `\`${told.envFile}\` is right for production`, phase: before, checks: { env: {} } },
    lint('compose', 'compose-file', compose, compose?.includes('/') !== true),
    lint('nginx', 'nginx-configuration', nginx),
    lint('gunicorn', 'gunicorn-settings', gunicorn ?? null),
    facts.stacks.includes('django') ? lint('django', 'django-settings', settings) : null,
    told.url === null || health === null
      ? null
      : {
          id: 'health-check',
          title: `\`${health}\` answers`,
          phase: 'post-deploy',
          checks: { http: { request: `GET ${health}`, retry: { for: '60s', every: '5s' }, expect: { status: 200 } } },
        },
  ]
  return all.flatMap((one) => {
    if (one === null || Object.keys(one.checks).some((kind) => asked.has(kind))) return []
    return [{ ...one, id: free(one.id, ids) }]
  })
}

/** @param isUsual whether the check finds the file by itself, with what belongs to it */
function lint(kind: string, id: string, path: string | null, isUsual = false): Found | null {
  if (path === null) return null
  const checks = { [kind]: isUsual ? {} : { files: [path] } }
  return { id, title: `\`${path}\` is right for production`, phase: 'pre-deploy', checks }
}

function free(id: string, ids: ReadonlySet<string>): string {
  return ids.has(id) ? `found-${id}` : id
}
