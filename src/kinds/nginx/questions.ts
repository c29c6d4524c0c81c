import { type FilesAsked, fileQuestions } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import { serverOf } from '../../check/place.ts'
import type { Config } from './schema.ts'

export type Asked = FilesAsked

/** Where nginx's configuration usually stands in a checkout; the first that is there is the one. */
const usualNames = [
  'nginx/nginx.conf',
  'nginx.conf',
  'docker/nginx/nginx.conf',
  'deploy/nginx/nginx.conf',
  'deploy/nginx.conf',
  'config/nginx.conf',
  'conf/nginx.conf',
  'nginx/default.conf',
]

const inCheckout = [
  { paths: usualNames, pick: 'first' },
  { paths: ['nginx/conf.d/*.conf'], pick: 'there' },
] as const

const onServer = [{ paths: ['/etc/nginx/nginx.conf'], pick: 'first' }] as const

/** The configuration, and what it includes. */
export function questions(config: Config, scene: Scene): Asked {
  return fileQuestions(config, scene, {
    usual: serverOf(config, scene) === null ? inCheckout : onServer,
    more: { later: 'what they include, and the Compose files and Dockerfiles that say how they are run', atMost: 2000 },
  })
}
