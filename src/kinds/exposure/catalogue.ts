import { debuggerQuery, debugPaths, errorPaths } from '../../check/site/debug-pages.ts'
import { debugPage, stackTrace } from '../../formats/debug-page.ts'
import type { Level } from '../../model/level.ts'
import type { RuleName } from '../../words/index.ts'
import * as deployment from './content/deployment.ts'
import * as files from './content/files.ts'
import * as pages from './content/pages.ts'
import type { Signature } from './content/signature.ts'
import * as status from './content/status.ts'
import * as tools from './content/tools.ts'

/** A path that should not be served, and how its real content is told from a page that answers to everything. */
export interface Candidate {
  readonly path: string
  readonly signature: Signature
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

function all(paths: readonly string[], signature: Signature): Candidate[] {
  return paths.map((path) => ({ path, signature }))
}

/** Numbers that help an attacker little. */
const counters: Signature = (answer) => status.nginxStatus(answer) ?? status.phpFpmStatus(answer)

/** What each rule asks for besides the base, below the base. Every path is asked once. */
export const candidates: Partial<Record<RuleName<'exposure'>, readonly Candidate[]>> = {
  'debug-page': all([debuggerQuery, ...debugPaths], debugPage),
  'stack-trace': all(errorPaths, stackTrace),
  'env-file': all(envFiles, files.envFile),
  git: [
    { path: '.git/HEAD', signature: files.gitHead },
    { path: '.git/config', signature: files.gitConfig },
  ],
  'version-control': [
    { path: '.svn/entries', signature: files.svn },
    { path: '.svn/wc.db', signature: files.svn },
    { path: '.hg/requires', signature: files.mercurial },
  ],
  'ds-store': [{ path: '.DS_Store', signature: files.dsStore }],
  dump: [...all([...dumps, 'db.sqlite3', 'database/database.sqlite'], files.sqlDump), ...all(archives, files.archive)],
  'editor-backup': all(sources, files.sourceBackup),
  'config-file': [
    ...all(
      ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'docker-compose.prod.yml'],
      deployment.composeFile,
    ),
    { path: '.htpasswd', signature: deployment.passwordFile },
    { path: '.aws/credentials', signature: deployment.awsCredentials },
    ...all(['id_rsa', '.ssh/id_rsa', 'server.key', 'privkey.pem'], deployment.privateKey),
  ],
  'server-status': [
    { path: 'server-status', signature: status.apacheStatus },
    { path: 'server-info', signature: status.apacheInfo },
    { path: 'haproxy?stats', signature: status.haproxyStatistics },
    ...['nginx_status', 'server-status', 'status'].map((path) => ({
      path,
      signature: counters,
      level: 'warning' as const,
    })),
  ],
  // Never /actuator/heapdump: asking for it makes the application write one.
  actuator: [
    { path: 'actuator', signature: status.actuatorIndex },
    { path: 'actuator/env', signature: status.actuatorEnv },
  ],
  pprof: [
    { path: 'debug/pprof/', signature: status.pprof },
    { path: 'debug/vars', signature: status.expvar },
  ],
  phpinfo: all(['phpinfo.php', 'info.php'], status.phpInfo),
  'admin-page': [
    ...all(['adminer.php', 'adminer/'], tools.adminer),
    ...all(['phpmyadmin/', 'pma/'], tools.phpMyAdmin),
    ...all(['swagger-ui/index.html', 'swagger/index.html', 'api-docs/', 'docs'], tools.apiDocs),
    ...all(['graphiql', 'graphql'], tools.graphExplorer),
    ...all(['install.php', 'wp-admin/install.php', 'installer/'], tools.installer),
    { path: 'tree', signature: tools.jupyter },
    { path: 'telescope', signature: tools.telescope },
    { path: 'rails/info/properties', signature: tools.railsInfo, level: 'error' },
  ],
  'directory-listing': all(
    listed.map((name) => `${name}/`),
    pages.directoryListing,
  ),
}
