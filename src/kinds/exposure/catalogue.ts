import { debugPage, stackTrace } from '../../formats/debug-page.ts'
import type { Level } from '../../model/level.ts'
import type { RuleId } from '../../words/index.ts'
import * as content from './content.ts'

/** A path that should not be served, and how its real content is told from a page that answers to everything. */
export interface Candidate {
  readonly path: string
  readonly signature: content.Signature
  readonly level?: Level
}

export type ExposureRuleId = Extract<RuleId, `exposure/${string}`>

const envFiles = [
  '.env',
  '.env.production',
  '.env.prod',
  '.env.local',
  '.env.staging',
  '.env.backup',
  '.env.bak',
  '.env~',
]
const dumps = ['backup', 'dump', 'db', 'database'].flatMap((name) => [`${name}.sql`, `${name}.sql.gz`])
const archives = ['backup.zip', 'backup.tar.gz', 'site.zip', 'www.zip']
const sources = [
  'settings.py~',
  'settings.py.bak',
  'index.php~',
  'index.php.bak',
  '.index.php.swp',
  'wp-config.php.bak',
  'wp-config.php~',
  'config.php.bak',
  'web.config.bak',
]
const listed = ['static', 'media', 'uploads', 'assets', 'images', 'files', 'backup', 'backups', 'logs']

/** Provoke error pages, also of a backend that stands behind a front end which answers to everything else. */
const errorPaths = ['%c0', 'api/readiness-missing', 'api/%c0', 'static/readiness-missing']

function all(paths: readonly string[], signature: content.Signature): Candidate[] {
  return paths.map((path) => ({ path, signature }))
}

/** Numbers that help an attacker little. */
const counters: content.Signature = (answer) => content.nginxStatus(answer) ?? content.phpFpmStatus(answer)

/** What each rule asks for besides the base, below the base. Every path is asked once. */
export const candidates: Partial<Record<ExposureRuleId, readonly Candidate[]>> = {
  'exposure/debug-page': all(
    ['?__debugger__=yes&cmd=resource&f=debugger.js', 'console', '_profiler/', '_ignition/health-check', ...errorPaths],
    debugPage,
  ),
  'exposure/stack-trace': all(errorPaths, stackTrace),
  'exposure/env-file': all(envFiles, content.envFile),
  'exposure/git': [
    { path: '.git/HEAD', signature: content.gitHead },
    { path: '.git/config', signature: content.gitConfig },
  ],
  'exposure/version-control': [
    { path: '.svn/entries', signature: content.svn },
    { path: '.svn/wc.db', signature: content.svn },
    { path: '.hg/requires', signature: content.mercurial },
  ],
  'exposure/ds-store': [{ path: '.DS_Store', signature: content.dsStore }],
  'exposure/dump': [...all([...dumps, 'db.sqlite3'], content.sqlDump), ...all(archives, content.archive)],
  'exposure/editor-backup': all(sources, content.sourceBackup),
  'exposure/config-file': [
    ...all(
      ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'docker-compose.prod.yml'],
      content.composeFile,
    ),
    { path: '.htpasswd', signature: content.passwordFile },
    { path: '.aws/credentials', signature: content.awsCredentials },
    ...all(['id_rsa', '.ssh/id_rsa', 'server.key'], content.privateKey),
  ],
  'exposure/server-status': [
    { path: 'server-status', signature: content.apacheStatus },
    { path: 'server-info', signature: content.apacheInfo },
    ...['nginx_status', 'server-status', 'status'].map((path) => ({
      path,
      signature: counters,
      level: 'warning' as const,
    })),
  ],
  // Never /actuator/heapdump: asking for it makes the application write one.
  'exposure/actuator': [
    { path: 'actuator', signature: content.actuatorIndex },
    { path: 'actuator/env', signature: content.actuatorEnv },
  ],
  'exposure/pprof': [
    { path: 'debug/pprof/', signature: content.pprof },
    { path: 'debug/vars', signature: content.expvar },
  ],
  'exposure/phpinfo': all(['phpinfo.php', 'info.php'], content.phpInfo),
  'exposure/directory-listing': all(
    listed.map((name) => `${name}/`),
    content.directoryListing,
  ),
}
