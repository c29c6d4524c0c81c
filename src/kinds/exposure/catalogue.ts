import { debuggerQuery, debugPaths, errorPaths } from '../../check/site/debug-pages.ts'
import { debugPage, stackTrace } from '../../formats/debug-page.ts'
import type { Level } from '../../model/level.ts'
import type { RuleName } from '../../words/index.ts'
import * as content from './content.ts'

/** A path that should not be served, and how its real content is told from a page that answers to everything. */
export interface Candidate {
  readonly path: string
  readonly signature: content.Signature
  readonly level?: Level
}

const envFiles = [
  '.env',
  '.env.production',
  '.env.prod',
  '.env.local',
  '.env.production.local',
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

function all(paths: readonly string[], signature: content.Signature): Candidate[] {
  return paths.map((path) => ({ path, signature }))
}

/** Numbers that help an attacker little. */
const counters: content.Signature = (answer) => content.nginxStatus(answer) ?? content.phpFpmStatus(answer)

/** What each rule asks for besides the base, below the base. Every path is asked once. */
export const candidates: Partial<Record<RuleName<'exposure'>, readonly Candidate[]>> = {
  'debug-page': all([debuggerQuery, ...debugPaths], debugPage),
  'stack-trace': all(errorPaths, stackTrace),
  'env-file': all(envFiles, content.envFile),
  git: [
    { path: '.git/HEAD', signature: content.gitHead },
    { path: '.git/config', signature: content.gitConfig },
  ],
  'version-control': [
    { path: '.svn/entries', signature: content.svn },
    { path: '.svn/wc.db', signature: content.svn },
    { path: '.hg/requires', signature: content.mercurial },
  ],
  'ds-store': [{ path: '.DS_Store', signature: content.dsStore }],
  dump: [
    ...all([...dumps, 'db.sqlite3', 'database/database.sqlite'], content.sqlDump),
    ...all(archives, content.archive),
  ],
  'editor-backup': all(sources, content.sourceBackup),
  'config-file': [
    ...all(
      ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'docker-compose.prod.yml'],
      content.composeFile,
    ),
    { path: '.htpasswd', signature: content.passwordFile },
    { path: '.aws/credentials', signature: content.awsCredentials },
    ...all(['id_rsa', '.ssh/id_rsa', 'server.key', 'privkey.pem'], content.privateKey),
  ],
  'server-status': [
    { path: 'server-status', signature: content.apacheStatus },
    { path: 'server-info', signature: content.apacheInfo },
    { path: 'haproxy?stats', signature: content.haproxyStatistics },
    ...['nginx_status', 'server-status', 'status'].map((path) => ({
      path,
      signature: counters,
      level: 'warning' as const,
    })),
  ],
  // Never /actuator/heapdump: asking for it makes the application write one.
  actuator: [
    { path: 'actuator', signature: content.actuatorIndex },
    { path: 'actuator/env', signature: content.actuatorEnv },
  ],
  pprof: [
    { path: 'debug/pprof/', signature: content.pprof },
    { path: 'debug/vars', signature: content.expvar },
  ],
  phpinfo: all(['phpinfo.php', 'info.php'], content.phpInfo),
  'admin-page': [
    ...all(['adminer.php', 'adminer/'], content.adminer),
    ...all(['phpmyadmin/', 'pma/'], content.phpMyAdmin),
    ...all(['swagger-ui/index.html', 'swagger/index.html', 'api-docs/', 'docs'], content.apiDocs),
    ...all(['graphiql', 'graphql'], content.graphExplorer),
    ...all(['install.php', 'wp-admin/install.php', 'installer/'], content.installer),
    { path: 'tree', signature: content.jupyter },
    { path: 'telescope', signature: content.telescope },
    { path: 'rails/info/properties', signature: content.railsInfo, level: 'error' },
  ],
  'directory-listing': all(
    listed.map((name) => `${name}/`),
    content.directoryListing,
  ),
}
