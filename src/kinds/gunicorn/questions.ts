import { envFilesToRead, type FilesAsked, fileQuestions } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import type { Config } from './schema.ts'

export type Asked = FilesAsked

/** Where settings usually stand; the first group of which a file starts a server is the one. */
const usualNames: readonly (readonly string[])[] = [
  ['gunicorn.conf.py', 'gunicorn_conf.py', 'gunicorn.py', 'config/gunicorn.conf.py', 'config/gunicorn.py'],
  [
    'deploy/gunicorn.conf.py',
    'docker/gunicorn.conf.py',
    'gunicorn/gunicorn.conf.py',
    'uwsgi.ini',
    'config/uwsgi.ini',
    'uwsgi/uwsgi.ini',
    'deploy/uwsgi.ini',
    'docker/uwsgi.ini',
  ],
  ['Procfile', 'docker-compose.prod.yml', 'compose.prod.yaml', 'compose.yaml', 'docker-compose.yml'],
  ['entrypoint.sh', 'docker/entrypoint.sh', 'docker-entrypoint.sh', 'start.sh', 'scripts/start.sh', 'Dockerfile'],
]

/** Settings and commands, the environment in which they start, and the settings that a command names. */
export function questions(config: Config, scene: Scene): Asked {
  return fileQuestions(config, scene, {
    usual: usualNames.map((paths) => ({ paths, pick: 'there' })),
    env: envFilesToRead(scene),
    more: { later: 'settings that their commands name', atMost: 50 },
  })
}
