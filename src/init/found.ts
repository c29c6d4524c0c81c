import type { Facts } from './facts.ts'
import type { Checks } from './intents/intent.ts'
import type { Told } from './told.ts'
import { apache as apacheServer, caddy as caddyServer, fileCheck, type WebServer } from './web-servers.ts'

/** An item that the list has not, about a file or a route of the repository, or what any site needs. */
export interface Found {
  readonly id: string
  readonly title: string
  readonly phase: 'pre-deploy' | 'post-deploy'
  readonly checks: Checks
  /** How what its file says is mended, where the check itself cannot know. */
  readonly fix?: string
}

/** Kinds whose checks each ask some of what there is, so that one of them does not ask the rest. */
const ofSome = new Set(['env', 'file', 'headers'])

/**
 * What the repository has, and what is served, where nothing asks about it yet.
 * @param asked the kinds that are asked already
 * @param envRules rules of the env file that are asked already, which need not be told twice; null where all are
 * @param ids those that are taken
 */
export function foundItems(
  facts: Facts,
  told: Told,
  asked: ReadonlySet<string>,
  envRules: readonly string[] | null,
  ids: ReadonlySet<string>,
): Found[] {
  const { compose, nginx, caddy, apache, settings, health, files } = facts
  const gunicorn = files.find((file) => /(?:^|\/)gunicorn(?:\.conf|_conf|\.config|_config)?\.py$/.test(file))
  const [before, after] = ['pre-deploy', 'post-deploy'] as const
  const rest =
    envRules?.length === 0 ? {} : { override: Object.fromEntries((envRules ?? []).map((rule) => [rule, 'off'])) }
  const all: (Found | null)[] = [
    told.envFile === null || envRules === null
      ? null
      : { id: 'env-file', title: `\`${told.envFile}\` is right for production`, phase: before, checks: { env: rest } },
    lint('compose', 'compose-file', compose, compose?.includes('/') !== true),
    lint('nginx', 'nginx-configuration', nginx),
    fileOf(caddyServer, caddy),
    fileOf(apacheServer, apache),
    lint('gunicorn', 'gunicorn-settings', gunicorn ?? null),
    facts.stacks.includes('django') ? lint('django', 'django-settings', settings) : null,
    ...(caddy === null && apache === null ? [] : ofServer(told, asked)),
    told.url === null
      ? null
      : { id: 'exposure', title: 'Nothing is served that should not be', phase: after, checks: { exposure: {} } },
    told.url === null || !facts.stacks.some((stack) => stack === 'static' || stack === 'next')
      ? null
      : { id: 'page', title: 'The page and all that it loads arrive', phase: after, checks: { page: {} } },
    told.url === null || health === null
      ? null
      : {
          id: 'health-check',
          title: `\`${health}\` answers`,
          phase: after,
          checks: { http: { request: `GET ${health}`, retry: { for: '60s', every: '5s' }, expect: { status: 200 } } },
        },
  ]
  return all.flatMap((one) => {
    if (one === null || Object.keys(one.checks).some((kind) => !ofSome.has(kind) && asked.has(kind))) return []
    return [{ ...one, id: free(one.id, ids) }]
  })
}

/** @param isUsual whether the check finds the file by itself, with what belongs to it */
function lint(kind: string, id: string, path: string | null, isUsual = false): Found | null {
  if (path === null) return null
  const checks = { [kind]: isUsual ? {} : { files: [path] } }
  return { id, title: `\`${path}\` is right for production`, phase: 'pre-deploy', checks }
}

function fileOf(server: WebServer, path: string | null): Found | null {
  // A path that is read as a glob would be others.
  if (path === null || /[*?[\]{}]/.test(path)) return null
  const { id, title, fix } = server
  return { id, title: `\`${path}\` ${title}`, phase: 'pre-deploy', checks: fileCheck(server, path), fix }
}

/** What no check reads in the files of a server is seen in what it serves. */
function ofServer({ url }: Told, asked: ReadonlySet<string>): Found[] {
  if (url === null || asked.has('headers')) return []
  const redirect = { headers: { rules: ['redirect-https', 'redirect-quality'] } }
  return [
    ...(url.startsWith('https:')
      ? [{ id: 'https-redirect', title: 'Plain HTTP leads to HTTPS', phase: 'post-deploy', checks: redirect } as const]
      : []),
    {
      id: 'security-headers',
      title: 'Security headers and cookies are as they should be',
      phase: 'post-deploy',
      checks: { headers: { profile: 'baseline' } },
    },
  ]
}

function free(id: string, ids: ReadonlySet<string>): string {
  return ids.has(id) ? `found-${id}` : id
}
