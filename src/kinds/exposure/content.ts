import type { Answer } from '../../check/site/answer.ts'
import { isRecord } from '../../model/record.ts'

/** Says in a few words what an answer turned out to be, or null where it is not what was looked for. Never its content. */
export type Signature = (answer: Answer) => string | null

const html = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype|html|head|body|script|div|p|h1)\b/i

function isHtml({ text, type }: Answer): boolean {
  return html.test(text) || (type === 'text/html' && /<\/?[a-z][^>]{0,200}>/i.test(text))
}

function lines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** `KEY=value` lines and next to nothing else, whatever type it is served with. */
export const envFile: Signature = (answer) => {
  if (html.test(answer.text)) return null
  const all = lines(answer.text).slice(0, 200) // cut: a list
  const pair = /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/
  const pairs = all.filter((line) => pair.test(line))
  // Keys and certificates go over many lines, so not every line is a pair.
  const several = (pairs.length > 1 && !isHtml(answer)) || pairs.length * 2 >= all.length
  return pair.test(all[0] ?? '') && several
    ? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}`
    : null
}

export const gitHead: Signature = ({ text }) =>
  /^(?:ref: refs\/[\w./-]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text) ? 'the HEAD of a git repository' : null

export const gitConfig: Signature = (answer) =>
  !isHtml(answer) && /^[ \t]*\[core\][ \t]*$/m.test(answer.text) ? 'the configuration of a git repository' : null

export const svn: Signature = (answer) => {
  if (answer.head.startsWith('SQLite format 3\0')) return 'the database of a Subversion checkout'
  return /^(?:8|9|10|11|12)\r?\n\r?\n?dir\r?\n/.test(answer.text) || /^12\s*$/.test(answer.text)
    ? 'a Subversion checkout'
    : null
}

export const mercurial: Signature = (answer) =>
  !isHtml(answer) && /^(?:revlogv1|store|dotencode|fncache)$/m.test(answer.text) ? 'a Mercurial repository' : null

export const dsStore: Signature = ({ head }) => (/^\0\0\0\x01Bud1/.test(head) ? 'a folder index of macOS' : null)

export const archive: Signature = ({ head }) => {
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'a zip archive'
  if (head.startsWith('\x1f\x8b')) return 'a gzip archive'
  if (head.startsWith('BZh')) return 'a bzip2 archive'
  if (head.startsWith('\xfd7zXZ\0')) return 'an xz archive'
  if (head.startsWith('(\xb5/\xfd')) return 'a zstd archive'
  if (head.slice(257, 262) === 'ustar') return 'a tar archive'
  return null
}

export const sqlDump: Signature = (answer) => {
  if (answer.head.startsWith('SQLite format 3\0')) return 'an SQLite database'
  if (answer.head.startsWith('PGDMP')) return 'a PostgreSQL dump'
  const packed = archive(answer)
  if (packed) return packed
  if (isHtml(answer)) return null
  return /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)\b|\/\*!\d{5}|[ \t]*(?:CREATE (?:TABLE|DATABASE|SCHEMA)|INSERT INTO|DROP TABLE|PRAGMA foreign_keys|BEGIN TRANSACTION|COPY \S+ \())/im.test(
    answer.text,
  )
    ? 'an SQL dump'
    : null
}

export const sourceBackup: Signature = (answer) => {
  if (answer.head.startsWith('b0VIM ')) return 'a swap file of vim'
  if (/^\s*<\?(?:php|=)/i.test(answer.text)) return 'PHP source'
  if (isHtml(answer)) return null
  if (/^\s*<\?xml[\s\S]{0,2000}<configuration\b/.test(answer.text)) return 'a configuration file'
  return /^(?:from [\w.]+ import |import (?:os|sys)\b|SECRET_KEY\s*=|DATABASES\s*=)/m.test(answer.text)
    ? 'Python source'
    : null
}

export const composeFile: Signature = (answer) =>
  !isHtml(answer) && /^services:\s*$/m.test(answer.text) && /^[ \t]+(?:image|build):/m.test(answer.text)
    ? 'a compose file'
    : null

export const passwordFile: Signature = (answer) =>
  !isHtml(answer) && /^[^\s:]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\}|[./0-9A-Za-z]{13}$)/m.test(answer.text)
    ? 'a password file'
    : null

export const awsCredentials: Signature = (answer) =>
  !isHtml(answer) && /^[ \t]*aws_secret_access_key[ \t]*=/im.test(answer.text) ? 'AWS credentials' : null

export const privateKey: Signature = ({ text }) =>
  /^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/m.test(text) ? 'a private key' : null

export const apacheStatus: Signature = ({ text }) =>
  /<title>Apache Status<\/title>|<h1>Apache Server Status for /i.test(text) ? 'the status page of Apache' : null

export const apacheInfo: Signature = ({ text }) =>
  /<title>Server Information<\/title>|<h1[^<>]*>Apache Server Information<\/h1>/i.test(text)
    ? 'the configuration page of Apache'
    : null

export const nginxStatus: Signature = ({ text }) =>
  /^Active connections:\s*\d+\s*\nserver accepts handled requests/m.test(text) ? 'the status page of nginx' : null

export const phpFpmStatus: Signature = ({ text }) =>
  /^pool:[ \t]+\S+\s+process manager:[ \t]+(?:static|dynamic|ondemand)\s/m.test(text)
    ? 'the status page of PHP-FPM'
    : null

export const haproxyStatistics: Signature = ({ text }) =>
  /<title>Statistics Report for HAProxy[^<]{0,200}<\/title>/.test(text) ? 'the statistics of HAProxy' : null

export const adminer: Signature = ({ text }) =>
  /<title>[^<]{0,200}\bAdminer\b[^<]{0,100}<\/title>/.test(text) && /adminer\.org|name=["']auth\[|Login/.test(text)
    ? 'Adminer'
    : null

export const phpMyAdmin: Signature = ({ text }) =>
  /<title>[^<]{0,200}phpMyAdmin[^<]{0,100}<\/title>/i.test(text) &&
  /name=["']pma_username["']|pma_navigation|PMA_/.test(text)
    ? 'phpMyAdmin'
    : null

export const apiDocs: Signature = ({ text }) => {
  if (/SwaggerUIBundle\s*\(|<div id=["']swagger-ui["']|<title>Swagger UI<\/title>/.test(text)) return 'Swagger UI'
  return /<redoc\b[^>]{0,200} spec-url=|Redoc\.init\s*\(/.test(text) ? 'ReDoc' : null
}

export const graphExplorer: Signature = ({ text }) => {
  if (/<title>GraphiQL[^<]{0,60}<\/title>|GraphiQL\.createFetcher|React\.createElement\(GraphiQL/.test(text))
    return 'GraphiQL'
  return /<title>(?:GraphQL Playground|Apollo Server|Apollo Sandbox)<\/title>|EmbeddedSandbox\s*\(/.test(text)
    ? 'an explorer of GraphQL'
    : null
}

export const installer: Signature = ({ text }) =>
  /<title>WordPress &rsaquo; (?:Installation|Setup Configuration File)<\/title>|<title>(?:Choose language \| Drupal|Joomla![^<]{0,40}Install[^<]{0,40}|Nextcloud)<\/title>[\s\S]{0,20000}?(?:id=["']install|name=["']langcode["']|adminpass)/.test(
    text,
  )
    ? 'an installer'
    : null

export const jupyter: Signature = ({ text }) =>
  /<title>[^<]{0,100}Jupyter[^<]{0,100}<\/title>/.test(text) && /jupyter-config-data|data-base-url=/.test(text)
    ? 'Jupyter'
    : null

export const telescope: Signature = ({ text }) =>
  /<title>[^<]{0,200}Telescope[^<]{0,100}<\/title>/.test(text) && /id=["']telescope["']/.test(text)
    ? 'Telescope of Laravel'
    : null

export const railsInfo: Signature = ({ text }) =>
  /<td class="name">Rails version<\/td>/.test(text) && /<td class="name">Application root<\/td>/.test(text)
    ? 'the properties of a Rails application'
    : null

export const actuatorIndex: Signature = ({ text }) => {
  const links = json(text)?._links
  if (!isRecord(links) || !Object.values(links).some((link) => isRecord(link) && typeof link.href === 'string'))
    return null
  const delicate = [
    'heapdump',
    'env',
    'threaddump',
    'configprops',
    'loggers',
    'shutdown',
    'mappings',
    'beans',
    'jolokia',
  ]
  const found = delicate.filter((name) => name in links)
  return found.length > 0 ? `Spring Boot Actuator with ${found.join(', ')}` : null
}

export const actuatorEnv: Signature = ({ text }) =>
  Array.isArray(json(text)?.propertySources) || /"propertySources"\s*:\s*\[/.test(text)
    ? 'the environment of a Spring Boot application'
    : null

export const pprof: Signature = ({ text }) =>
  /<title>\/debug\/pprof\/?<\/title>/.test(text) || (/goroutine\?debug=1/.test(text) && /heap\?debug=1/.test(text))
    ? 'the profiler of a Go program'
    : null

export const expvar: Signature = ({ text }) =>
  /^\s*\{/.test(text) && /"memstats"\s*:\s*\{/.test(text) && /"cmdline"\s*:\s*\[/.test(text)
    ? 'the variables of a Go program'
    : null

export const phpInfo: Signature = ({ text }) =>
  /<title>(?:PHP \S+ - )?phpinfo\(\)<\/title>/i.test(text) && /PHP Version/.test(text)
    ? 'the output of phpinfo()'
    : null

export const sourceMap: Signature = ({ text }) =>
  /^(?:\)\]\}'?[^\n]*\n)?\s*\{/.test(text) &&
  /"version"\s*:\s*3\b/.test(text) &&
  /"(?:sources|sections)"\s*:\s*\[/.test(text)
    ? 'a source map'
    : null

const listings: readonly RegExp[] = [
  /<title>Files within [^<]{0,300}<\/title>/i,
  /<title>Directory listing for \/[^<]*<\/title>/i,
  /<title>listing directory \/[^<]*<\/title>/i,
  /<title>Directory Listing For \[?\/[^<]*<\/title>/i,
  /<A HREF="[^"]*">\[To Parent Directory\]<\/A>/i,
]

/** Apache, nginx and lighttpd; Caddy. Each needs both markers. */
const pairedListings: readonly (readonly [RegExp, RegExp])[] = [
  [/<title>Index of \/[^<]*<\/title>/i, /<h[12]>Index of \//i],
  [/<title>Directory: \/[^<]*<\/title>/i, /jetty-dir\.css/i],
  [/<table aria-describedby="summary">/, /href="[^"]{0,50}\?sort=name/],
]

export const directoryListing: Signature = ({ text }) =>
  listings.some((listing) => listing.test(text)) ||
  pairedListings.some((markers) => markers.every((marker) => marker.test(text)))
    ? 'the listing of a folder'
    : null

/** Title, name of what it belongs to, and where the title alone says too little a second marker. */
const defaults: readonly (readonly [title: RegExp, name: string, marker?: RegExp])[] = [
  [/<title>Welcome to nginx!?( on [^<]*)?<\/title>/i, 'nginx'],
  [/<title>(?:Test Page for the Nginx HTTP Server[^<]*|HTTP Server Test Page[^<]*)<\/title>/i, 'the distribution'],
  [/^\s*<html>\s*<body>\s*<h1>It works!<\/h1>/i, 'Apache'],
  [/<title>Apache2 [^<]*Default Page: It works<\/title>/i, 'Apache'],
  [/<title>(?:IIS Windows(?: Server)?|IIS\d+|Microsoft Internet Information Services[^<]*)<\/title>/i, 'IIS'],
  [/<title>Caddy works!<\/title>/i, 'Caddy'],
  [/<title>Apache Tomcat\/[\d.]+<\/title>/i, 'Tomcat'],
  [/<title>Apache Tomcat<\/title>/i, 'Tomcat', /This is the default Tomcat home page/i],
  [/<title>The install worked successfully! Congratulations!<\/title>/i, 'Django'],
  [
    /<title>Ruby on Rails(?: [\d.]+)?<\/title>/i,
    'Rails',
    /Yay! You&rsquo;re on Rails!|<(?:b|strong)>Rails version:<\/(?:b|strong)>/i,
  ],
  [/<title>Express<\/title>/i, 'Express', /<p>Welcome to Express<\/p>/i],
  [
    /<title>(?:Plesk Obsidian|Domain Default page|Default Web Site Page|Welcome to CentOS)[^<]*<\/title>/i,
    'the hosting panel',
  ],
]

export const defaultPage: Signature = ({ text }) => {
  const found = defaults.find(([title, , marker]) => title.test(text) && (marker === undefined || marker.test(text)))
  return found ? `the default page of ${found[1]}` : null
}

function json(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}
