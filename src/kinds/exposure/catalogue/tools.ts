import { debuggerQuery, debugPaths, errorPaths } from '../../../check/site/debug-pages.ts'
import { debugPage, stackTrace } from '../../../formats/debug-page.ts'
import { directoryListing } from '../content/pages.ts'
import * as status from '../content/status.ts'
import * as tools from '../content/tools.ts'
import { all, type Candidate } from './candidate.ts'

export const debugPages: readonly Candidate[] = all([debuggerQuery, ...debugPaths], debugPage)

export const stackTraces: readonly Candidate[] = all(errorPaths, stackTrace)

/** Numbers that help an attacker little. */
const counters: Candidate['signature'] = (answer) => status.nginxStatus(answer) ?? status.phpFpmStatus(answer)

export const statusPages: readonly Candidate[] = [
  { path: 'server-status', signature: status.apacheStatus },
  { path: 'server-info', signature: status.apacheInfo },
  { path: 'haproxy?stats', signature: status.haproxyStatistics },
  { path: 'server-status', signature: status.lighttpdStatus },
  { path: 'server-status', signature: status.h2oStatus },
  ...all(['nginx_status', 'server-status', 'status'], counters, 'warning'),
  { path: 'metrics', signature: status.metrics, level: 'warning' },
]

/** Never /actuator/heapdump: asking for it makes the application write one. */
export const actuator: readonly Candidate[] = [
  { path: 'actuator', signature: status.actuatorIndex },
  { path: 'actuator/env', signature: status.actuatorEnv },
]

export const pprof: readonly Candidate[] = [
  { path: 'debug/pprof/', signature: status.pprof },
  { path: 'debug/vars', signature: status.expvar },
]

export const phpinfo: readonly Candidate[] = all(
  ['phpinfo.php', 'info.php', 'test.php', '_profiler/phpinfo'],
  status.phpInfo,
)

export const adminPages: readonly Candidate[] = [
  ...all(['adminer.php', 'adminer/'], tools.adminer),
  ...all(['phpmyadmin/', 'pma/'], tools.phpMyAdmin),
  ...all(['swagger-ui/index.html', 'swagger/index.html', 'api-docs/', 'docs'], tools.apiDocs),
  ...all(['graphiql', 'graphql'], tools.graphExplorer),
  ...all(['install.php', 'wp-admin/install.php', 'installer/'], tools.installer),
  { path: 'tree', signature: tools.jupyter },
  { path: 'telescope', signature: tools.telescope },
  { path: 'rails/info/properties', signature: tools.railsInfo, level: 'error' },
]

export const folders: readonly Candidate[] = all(
  [
    ...['static/', 'media/', 'uploads/', 'assets/', 'images/', 'files/', 'backup/', 'backups/', 'logs/'],
    ...['data/', 'storage/', 'tmp/', 'downloads/', 'public/', 'wp-content/uploads/'],
  ],
  directoryListing,
)
