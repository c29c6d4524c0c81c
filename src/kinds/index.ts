import type { AnyCheckKind } from '../check/kind.ts'

/** Every kind of check by its name, in the order in which documentation and schema list them. The one list. */
const loaders: Readonly<Record<string, () => Promise<AnyCheckKind>>> = {
  http: async () => (await import('./http/index.ts')).http,
  headers: async () => (await import('./headers/index.ts')).headers,
  env: async () => (await import('./env/index.ts')).env,
  file: async () => (await import('./file/index.ts')).file,
  command: async () => (await import('./command/index.ts')).command,
  service: async () => (await import('./service/index.ts')).service,
  manual: async () => (await import('./manual/index.ts')).manual,
  page: async () => (await import('./page/index.ts')).page,
  cors: async () => (await import('./cors/index.ts')).cors,
  exposure: async () => (await import('./exposure/index.ts')).exposure,
  served: async () => (await import('./served/index.ts')).served,
  nginx: async () => (await import('./nginx/index.ts')).nginx,
  gunicorn: async () => (await import('./gunicorn/index.ts')).gunicorn,
  compose: async () => (await import('./compose/index.ts')).compose,
  django: async () => (await import('./django/index.ts')).django,
  tls: async () => (await import('./tls/index.ts')).tls,
  ports: async () => (await import('./ports/index.ts')).ports,
  dns: async () => (await import('./dns/index.ts')).dns,
  github: async () => (await import('./github/index.ts')).github,
  report: async () => (await import('./report/index.ts')).report,
}

/** Names of all kinds, known without loading one. */
export const kindNames: readonly string[] = Object.keys(loaders)

/** The kinds of these names, in the order of all kinds; a name that no kind has is passed over. */
export async function loadKinds(names: Iterable<string>): Promise<readonly AnyCheckKind[]> {
  const wanted = new Set(names)
  return Promise.all(
    Object.entries(loaders)
      .filter(([name]) => wanted.has(name))
      .map(([, load]) => load()),
  )
}

/** Every kind, for what speaks of all of them: the schema for editors, documentation, tests. */
export function allKinds(): Promise<readonly AnyCheckKind[]> {
  return loadKinds(kindNames)
}
