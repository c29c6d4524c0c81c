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
  return /^[ \t]+label\s*=\s*['"]([A-Za-z_]\w*)['"]/m.exec(text)?.[1] ?? app.slice(app.lastIndexOf('/') + 1)
}

async function textOf(checkout: Place, path: string): Promise<string> {
  return (await checkout.read(path, mostBytes))?.bytes.toString('utf8') ?? ''
}

function replacedBy(text: string): string[] {
  const list = /^[ \t]+replaces\s*=\s*\[([^\][]*)\]/m.exec(text)?.[1] ?? ''
  return [...list.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"](\w+)['"]\s*(?:,\s*)?\)/g)].map(
    ([, app, name]) => `${app}.${name}`,
  )
}
