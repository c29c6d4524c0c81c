import { json, type Signature } from './signature.ts'

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
  /<title>Directory Listing For \[?(?:\/|&#47;)[^<]*<\/title>/i,
  /<ListBucketResult xmlns=["']http:\/\/(?:doc\.)?s3\.amazonaws\.com\//,
  /<A HREF="[^"]*">\[To Parent Directory\]<\/A>/i,
]

/** What `http.FileServer` of Go writes: links and nothing else. */
const goListing =
  /^(?:<!doctype html>\s{0,5}<meta name="viewport"[^>]{0,100}>\s{0,5})?<pre>\n(?:<a href="[^"<>]*">[^<>]*<\/a>\n)+(?:<\/pre>\s*)?$/

/** Apache, nginx and lighttpd; Jetty; Caddy; inert of hapi; `Rack::Directory`; webfs. Each needs both markers. */
const pairedListings: readonly (readonly [RegExp, RegExp])[] = [
  [/<title>Index of \/[^<]*<\/title>/i, /<h[12]>Index of:?\s{0,3}\//i],
  [/<title>Index of [^<]*<\/title>/i, /<h4>Index of [^<]{0,300}<\/h4>\s{0,20}<pre>/i],
  // The pictures of http-server fill what is read of an answer.
  [/<title>Index of \/[^<]*<\/title>/i, /i\.icon \{ display: block; height: 16px; width: 16px; \}/],
  [/<title>Directory: \/[^<]*<\/title>/i, /jetty-dir\.css/i],
  [/<table aria-describedby="summary">/, /href="[^"]{0,50}\?sort=name/],
  [/<title>(?:\/|&#x2f;)[^<]*<\/title>/i, /<h1>Directory: (?:\/|&#x2f;)/i],
  [
    /<title>(?:\/|&#x2f;)[^<]*<\/title>/i,
    /<th class='name'>Name<\/th>[\s\S]{0,300}<th class='mtime'>Last Modified<\/th>/,
  ],
  [/<h1>listing: \s{0,5}<a href="\/">\/<\/a>/, /<b>access {1,10}user {1,10}group {1,10}date {1,20}size {1,5}name<\/b>/],
]

/** What @fastify/static lists with `list: true`. */
function isJsonListing(text: string): boolean {
  const { dirs, files, ...more } = json(text) ?? {}
  const isList = Array.isArray(dirs) && Array.isArray(files) && Object.keys(more).length === 0
  return isList && dirs.length + files.length > 0
}

export const directoryListing: Signature = ({ text }) => {
  const isPage = [...listings, goListing].some((listing) => listing.test(text))
  const isPaired = pairedListings.some((markers) => markers.every((marker) => marker.test(text)))
  return isPage || isPaired || isJsonListing(text) ? 'the listing of a folder' : null
}

/** Title, name of what it belongs to, and where the title alone says too little a second marker. */
const defaults: readonly (readonly [title: RegExp, name: string, marker?: RegExp])[] = [
  [/<title>Welcome to nginx!?( on [^<]*)?<\/title>/i, 'nginx'],
  [/<title>Welcome to OpenResty!?<\/title>/i, 'OpenResty'],
  [/<title>Welcome to Jetty \d+ on Debian<\/title>/i, 'Jetty'],
  [/<title>Error 404 - Not Found<\/title>/i, 'Jetty', /No context on this server matched or handled this request/i],
  [/<title>Welcome page<\/title>/i, 'lighttpd', /<h1> Placeholder page <\/h1>/i],
  [/<title>Welcome to (?:WildFly|JBoss)[^<]{0,60}<\/title>/i, 'WildFly'],
  [/<title>GlassFish Server - Server Running<\/title>/i, 'GlassFish'],
  [/<title>Welcome to Symfony!?<\/title>/i, 'Symfony', /symfony\.com/i],
  [/<title>Laravel<\/title>/i, 'Laravel', /laravel\.com\/docs[\s\S]{0,40000}Laracasts/i],
  [/<title>[^<]{0,100}Phoenix Framework<\/title>/i, 'Phoenix', /Peace of mind from prototype to production/i],
  [
    /<title>(?:Test Page for the (?:Nginx |Apache )?HTTP Server[^<]*|HTTP Server Test Page[^<]*)<\/title>/i,
    'the distribution',
  ],
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
  [/<title>MediaWiki [\w.-]{1,30}<\/title>/, 'MediaWiki', /<p>LocalSettings\.php not found\.<\/p>/],
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
