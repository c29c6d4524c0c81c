import { modesOf, pathsOf } from '../named.ts'
import { type Intent, onServer } from './intent.ts'
import { any, either, state } from './words.ts'

/** What a server has to have room for, write to, and do at its times. */
/** How much has to be free: what a text says, or says may be used, else a tenth. */
function freeIn(text: string): string {
  const [, below, percent = ''] = /(?:(below|under|less than|at most|<) ?)?\b(\d{1,2}) ?%/i.exec(text) ?? []
  if (percent === '' || percent === '0') return '10%'
  return below === undefined ? `${percent}%` : `${100 - Number(percent)}%`
}

export const upkeep: readonly Intent[] = [
  {
    id: 'cron',
    all: [
      any(
        'cron|crontab|cron ?jobs?|scheduled (?:tasks?|jobs?)|schedule:run',
        '(?:laravel|task|job|system|cron) scheduler|scheduler (?:is )?(?:running|active|enabled)',
      ),
      either(state, any('schedule:run|every minute|executing|scheduled|firing|agendad[oa]s?')),
    ],
    none: [
      any('left|persist\\w*|armed|alarms?|paused'),
      any(
        'document\\w*|backups?|review\\w*|alerts?|monitor\\w*|calendar|appointments?|secret|unit|kernel',
        'order|overlapping|missed|handle|idempotent|tested|fired',
      ),
    ],
    propose: () =>
      onServer(
        { command: { use: 'crontab-contains', with: { line: 'run-the-job' }, on: 'app' } },
        'the line of the crontab',
      ),
    examples: ['Cron jobs configured', 'Laravel scheduler is running'],
    counterExamples: ['Scheduler starts paused', 'Scheduled jobs handle missed runs', 'Cron jobs documented'],
  },
  {
    id: 'disk',
    all: [
      any('disk|memory|ram|cpu|storage|disco|memória|server resources|speicherplatz'),
      any(
        'space|free|sufficient|available|enough|(?:disk|memory|cpu|resource) usage|at least \\d+',
        'minimum \\d+|\\d+\\+? ?[GT]B\\+? (?:free|available|ram|disk)|espaço',
      ),
    ],
    none: [
      any(
        'alerts?|alarm|monitored|monitoring|limits?|object|cloud|s3|dashboards?|footprint|leaks?|graphs?|browser',
        'requirements?|calculate|blob|quota|local ?storage|encrypt\\w*|baseline|reasonable|acceptable',
        'optimi\\w+|reviewed|under load|spikes?',
      ),
    ],
    also: any('monitor'),
    propose: ({ text }) => {
      const free = freeIn(text)
      return onServer({ command: { use: 'resources-free', with: { disk: free, memory: free }, on: 'app' } })
    },
    examples: ['Sufficient disk space', 'Enough memory available'],
    counterExamples: ['Alerts on disk usage', 'Memory leaks are looked for'],
  },
  {
    id: 'log-rotation',
    all: [
      any('logs?|logrotate|logging|journald?'),
      any('rotat\\w+|logrotate|rotação|rotación|rotação de logs|max-size'),
    ],
    none: [any('alerting|documented|keys?|users?')],
    propose: () => onServer({ file: { path: '/etc/logrotate.d/*', on: 'app' } }),
    examples: ['Log rotation configured'],
    counterExamples: ['Keys rotated'],
  },
  {
    id: 'directories',
    all: [
      either(
        any('(?:director(?:y|ies)|folders?)[^.;]{0,30}(?:created|exists?|owned)|media_root|static_root|mkdir'),
        any('(?:director(?:y|ies)|folders?|logs?|uploads?|storage|media_root|static_root)[^.;]{0,30}writ[ae]+ble'),
      ),
    ],
    none: [any('tests?|users?|roles?|s3|bucket')],
    propose: (item) => {
      const { text, spans, code } = item
      const writable = /writ[ae]+ble/i.test(text) ? { writable: true } : {}
      const made = pathsOf('mkdir', item).map((path) => ({ path, type: 'directory', ...writable, on: 'app' }))
      const touched = pathsOf('touch', item).map((path) => ({ path, ...writable, on: 'app' }))
      const all = [...made, ...touched]
      if (all.length > 1) return onServer({ file: all })
      const named = [...spans, text, ...code]
        .map((part) => /(?:^|\s|`)((?:\/|[\w.-]+\/)[\w./-]+)/.exec(part)?.[1])
        .find(Boolean)
      // Of a file that is named its directory is meant.
      const path = named?.replace(/\/[^/]{1,200}\.[a-z]{2,4}$/, '')
      return path === undefined
        ? onServer({ file: { path: 'logs', type: 'directory', writable: true, on: 'app' } }, 'the directory')
        : onServer({ file: { path, type: 'directory', ...writable, on: 'app' } })
    },
    examples: [
      'Log directories created',
      'Upload directories created\n  ```\n  mkdir -p data/uploads data/tmp\n  ```',
      'Logs writable',
      'Ensure `MEDIA_ROOT` and `STATIC_ROOT` are writable',
    ],
    counterExamples: ['Log levels are set'],
  },
  {
    id: 'file-modes',
    all: [
      any(
        'chmod|chown|(?:file|folder|directory|secure|correct|restrictive) (?:system )?permissions',
        'file modes?|file ownership|права \\d{3}',
        '(?:permissions?|permissões|permissoes|permisos|mode|modes|perms)[^.;]{0,30} \\(?0?[0-7]{3}\\)?',
        'permissoes corretas|permissões corretas',
        '(?:\\.env\\S*|ssh keys?|private keys?|config files?|data directory|uploads? (?:folder|directory)|storage|logs?)[^.;]{0,30} permissions?',
        'dateirechte|permissões (?:de|dos) arquivos?|permisos de archivos?|droits des fichiers',
        'owned by www-data|permissions set correctly',
      ),
    ],
    none: [
      any(
        'matrix|camera|location|grants?|admin|access control|notifications?|app permissions',
        'docker permissions|rls|aws|cloud|tested|tests?|review\\w*|role-based|bucket|s3|tokens?|github',
        'upload works',
      ),
      any('rbac|iam|oauth|roles?|users?|scopes?|database|app store|api'),
    ],
    propose: (item, facts) => {
      const modes = modesOf(item).map((one) => ({ ...one, on: 'app' }))
      return modes.length > 0
        ? onServer({ file: modes.length === 1 ? modes[0] : modes })
        : onServer(
            { file: { path: facts.envFile ?? '.env', mode: { 'at-most': '0600' }, on: 'app' } },
            'the files and their modes',
          )
    },
    examples: [
      'File permissions set correctly',
      'File permissions are restrictive\n  ```\n  chmod 640 config/app.env\n  chmod +x bin/*.sh\n  ```',
      'Data directory has appropriate permissions (700)',
    ],
    counterExamples: [
      'Temporary permissions expire',
      'Ownership of objects is verified',
      'Every action maps to a permission',
      'Role permissions reviewed',
    ],
  },
  {
    id: 'logs-clean',
    evenNegated: true,
    all: [
      any('logs?'),
      any(
        'no (?:critical |unexpected |new )?errors?|without errors?|clean|error[- ]free|free of errors',
        'sem erros|sin errores|for errors',
      ),
    ],
    none: [any('browser|console|client|rotation|pii|old|test')],
    also: any('monitor|review'),
    propose: () =>
      onServer(
        { command: { use: 'logs-without-errors', with: { service: 'web' }, on: 'app' } },
        'what writes the logs',
      ),
    examples: ['No errors in the logs', 'Check logs for errors', 'Monitor logs for errors'],
    counterExamples: ['Logs are shipped'],
  },
  {
    id: 'static-files',
    all: [
      any('static files?|collectstatic|assets'),
      any('collected|collect|collectstatic|compiled|precompiled|built|served|load\\w*|deployed'),
    ],
    none: [any('cdn|optimi[sz]ed|cached|path|brand|design|marketing|lazy|uploaded|ui assets|release|minified')],
    also: any('collect'),
    propose: (_, facts) =>
      facts.stacks.includes('django') || facts.stacks.length === 0
        ? onServer({ command: { use: 'django-static-collected', on: 'app' } })
        : {
            checks: { page: { rules: ['asset-*'] } },
            ...(facts.url === null && { needs: ['the `url` of the environment'] }),
          },
    examples: ['Static files collected', 'Collect static files with `python manage.py collectstatic`'],
    counterExamples: ['Static assets are on a CDN'],
  },
]
