import { expect, test } from '@jest/globals'
import type { Questions } from '../../../src/check/question.ts'
import { questionsIn } from '../../../src/check/question.ts'
import { runCheck } from '../../../src/check/run.ts'
import type { MaskingPlace } from '../../../src/probe/masking-place.ts'
import { withCheckout } from '../../support/checkout.ts'
import { kindOf, rulesAt, testWorld } from '../../support/world.ts'

/** A place that writes down what it is asked to look at. */
function noting(place: MaskingPlace, looked: Set<string>): MaskingPlace {
  const note = <T>(path: string, answer: T): T => {
    looked.add(path)
    return answer
  }
  return {
    ...place,
    confined: place.confined,
    stat: (path) => note(path, place.stat(path)),
    read: (path, ...how) => note(path, place.read(path, ...how)),
    glob: (pattern) => note(pattern, place.glob(pattern)),
  }
}

interface Looked {
  readonly asked: Questions
  /** Everything that was looked at. */
  readonly paths: ReadonlySet<string>
  readonly rules: readonly string[]
}

async function look(kindName: string, files: Record<string, string>, config: object = {}): Promise<Looked> {
  return withCheckout(files, async (root) => {
    const kind = kindOf(kindName)
    const paths = new Set<string>()
    const world = testWorld({ root, environment: { name: 'production', envFiles: ['.env.production'] } })
    const parsed = kind.schema.parse(config)
    const watched = { ...world, place: async (on: string | undefined) => noting(await world.place(on), paths) }
    const { result } = await runCheck(kind, parsed, () => watched)
    await world.net.close()
    return { asked: kind.questions(parsed, world), paths, rules: rulesAt(result) }
  })
}

const layouts: [kind: string, files: Record<string, string>, config: object][] = [
  [
    'nginx',
    {
      'nginx/nginx.conf': 'http { include conf.d/*.conf; include /etc/nginx/mime.types; include gone.conf; }',
      'nginx/conf.d/a.conf': 'server { listen 80; return 444; }',
    },
    {},
  ],
  [
    'nginx',
    { 'nginx/conf.d/a.conf': 'server { listen 80; return 444; }', 'nginx/conf.d/b.conf': 'server { return 444; }' },
    {},
  ],
  ['nginx', { 'a.conf': 'server { listen 80; return 444; }' }, { files: ['*.conf'] }],
  [
    'compose',
    {
      'docker-compose.prod.yml': 'services: { web: { env_file: .env.web, restart: always } }',
      'docker-compose.yml': 'include: [other.yaml]\nservices: { web: { build: ., extends: { file: base.yaml } } }',
      'other.yaml': 'services: { db: { image: "postgres:16" } }',
      'base.yaml': 'services: { web: { init: true } }',
      Dockerfile: 'FROM python:3.13\n',
      '.env': 'A=1\n',
      '.env.production': 'B=1\n',
    },
    {},
  ],
  ['compose', { 'compose.yaml': 'services: { db: { image: "postgres:16" } }', 'x.env': '' }, { 'env-file': 'x.env' }],
  [
    'gunicorn',
    { Procfile: 'web: gunicorn -c conf/g.py a.wsgi', 'conf/g.py': 'workers = 3\n', '.env.production': 'B=1\n' },
    {},
  ],
  [
    'django',
    {
      '.env.production': 'DJANGO_SETTINGS_MODULE=shop.live\n',
      'shop/live.py': 'from .base import *\nfrom company import *\n',
      'shop/base.py': 'DEBUG = False\n',
    },
    {},
  ],
  ['django', { 'shop/settings/production.py': 'DEBUG = False\n' }, {}],
]

test.each(layouts)('%s looks only at what it asked for (%#)', async (kind, files, config) => {
  const { asked, paths, rules } = await look(kind, files, config)
  expect(rules).not.toContain(`${kind}/unparsable`)
  const questions = questionsIn(asked)
  const named = new Set(questions.flatMap((one) => ('paths' in one ? one.paths : [])))
  const later = questions.flatMap((one) => ('later' in one && one.action === 'read' ? [one.atMost] : []))
  const others = [...paths].filter((path) => !named.has(path))
  expect(paths.size).toBeGreaterThan(0)
  expect(later).toHaveLength(1)
  expect(others.length).toBeLessThanOrEqual(later[0] ?? 0)
})

test.each<[kind: string, files: Record<string, string>]>([
  [
    'nginx',
    { 'nginx.conf': `http { ${Array.from({ length: 600 }, (_, index) => `include gone/${index}.conf;`).join('\n')} }` },
  ],
  [
    'compose',
    {
      'compose.yaml': `services:\n${Array.from({ length: 600 }, (_, index) => `  s${index}: { image: "a:1", env_file: ${index}.env }`).join('\n')}`,
    },
  ],
])('%s: files that name more than the questions allow are no pass', async (kind, files) => {
  const { asked, paths, rules } = await look(kind, files)
  const most = questionsIn(asked).reduce(
    (sum, one) => sum + ('later' in one ? one.atMost : one.action === 'read' ? one.paths.length : 0),
    0,
  )
  expect(rules).toEqual([`${kind}/unparsable`])
  expect(paths.size).toBeLessThanOrEqual(most)
})
