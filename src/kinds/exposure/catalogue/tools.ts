import { debuggerQuery, debugPaths, errorPaths } from '../../../check/site/debug-pages.ts'
import { debugPage, stackTrace } from '../../../formats/debug-page.ts'
import { directoryListing } from '../content/pages.ts'
import { firstOf } from '../content/signature.ts'
import { manifest } from '../content/sources.ts'
import * as status from '../content/status.ts'
import * as tools from '../content/tools.ts'
import { all, type Candidate } from './candidate.ts'

export const debugPages: readonly Candidate[] = all([debuggerQuery, ...debugPaths], debugPage)

/** Parcel serves the source of its project there, and its pages say nothing of it. */
export const parcel: readonly Candidate[] = [
  {
    path: '__parcel_source_root/package.json',
    signature: (answer) => (manifest(answer) ? 'the development server of Parcel' : null),
  },
]

/** Apollo answers a question by GET only where the asking page could not be a foreign one. */
const asProgram = { accept: 'application/json', 'apollo-require-preflight': 'true' }

/** A question to GraphQL that breaks off. */
export const brokenQuery = 'graphql?query=%7B'

export const stackTraces: readonly Candidate[] = [
  ...all(errorPaths, stackTrace),
  { path: brokenQuery, signature: stackTrace, headers: asProgram },
]

/** Numbers that help an attacker little. */
const counters: Candidate['signature'] = (answer) => status.nginxStatus(answer) ?? status.phpFpmStatus(answer)

/** The start page too may be one, where a server is asked at the port of its statistics. */
export const statusAtBase = firstOf(
  status.haproxyStatistics,
  status.uwsgiStatistics,
  status.prometheus,
  status.alertmanager,
  status.netdata,
  status.lighttpdStatus,
  status.traefik,
)

export const statusPages: readonly Candidate[] = [
  { path: 'server-status', signature: firstOf(status.apacheStatus, status.lighttpdStatus, status.h2oStatus) },
  { path: 'server-info', signature: status.apacheInfo },
  { path: 'server-config', signature: status.lighttpdStatus },
  ...all(['haproxy?stats', 'stats'], firstOf(status.haproxyStatistics, status.uwsgiStatistics)),
  ...all(['dashboard/'], status.traefik),
  ...all(['graph'], status.prometheus),
  ...all(['netdata/'], status.netdata),
  ...all(['alertmanager/'], status.alertmanager),
  ...all(['nginx_status', 'server-status', 'status'], counters, 'warning'),
  ...all(['metrics'], status.metrics, 'warning'),
]

/** Never /actuator/heapdump: asking for it makes the application write one. */
export const actuator: readonly Candidate[] = [
  { path: 'actuator', signature: status.actuatorIndex },
  { path: 'actuator/env', signature: status.actuatorEnv },
  { path: 'env', signature: status.oldActuatorEnv },
  ...all(['jolokia', 'actuator/jolokia'], status.jolokia),
]

export const pprof: readonly Candidate[] = [
  { path: 'debug/pprof/', signature: status.pprof },
  { path: 'debug/vars', signature: status.expvar },
]

export const phpinfo: readonly Candidate[] = all(
  ['phpinfo.php', 'info.php', 'test.php', '_profiler/phpinfo'],
  status.phpInfo,
)

const aboutSchema = `query=${encodeURIComponent('{__schema{queryType{name}}}')}`

export const adminPages: readonly Candidate[] = [
  ...all(['adminer.php', 'adminer/'], tools.adminer),
  ...all(['phpmyadmin/', 'phpMyAdmin/', 'pma/'], tools.phpMyAdmin),
  ...all(['swagger-ui/index.html', 'swagger/index.html', 'swagger-ui.html'], tools.apiDocs),
  ...all(['api-docs/', 'docs', 'api/docs', 'documentation/'], tools.apiDocs),
  ...all(['graphiql', 'graphql', 'api/graphql', '___graphql'], tools.graphExplorer),
  ...[`graphql?${aboutSchema}`, `api/graphql?${aboutSchema}`].map((path) => ({
    path,
    signature: tools.introspection,
    headers: asProgram,
  })),
  ...all(['install.php', 'wp-admin/install.php', 'wp-admin/setup-config.php', 'installer/'], tools.installer),
  ...all(['install/', 'core/install.php', 'installation/index.php', 'setup/', 'mw-config/index.php'], tools.installer),
  ...all(['tree', 'lab'], tools.jupyter),
  ...all(['storybook/'], tools.storybook),
  ...all(['h2-console/', 'sidekiq', 'horizon', 'elmah.axd', 'trace.axd', 'examples/'], tools.adminConsole),
  ...all(['rabbitmq/', 'gitweb/', 'cgit/', 'nagios/', 'nagios4/'], tools.openConsole),
  ...all(['red/', 'dashboard/', 'admin/queues'], tools.openConsole),
  { path: 'v2/_catalog', signature: tools.registryCatalogue },
  { path: 'telescope', signature: tools.telescope },
  { path: 'rails/info/properties', signature: tools.railsInfo },
]

/** In place of the start page, where a tool has a host of its own and nobody is asked who they are. */
export const adminPageAtBase = firstOf(tools.openConsole, tools.adminer, tools.phpMyAdmin, tools.jupyter)

export const folders: readonly Candidate[] = all(
  [
    ...['static/', 'media/', 'uploads/', 'assets/', 'images/', 'files/', 'backup/', 'backups/', 'logs/'],
    ...['data/', 'storage/', 'downloads/', 'wp-content/uploads/'],
  ],
  directoryListing,
)
