/** An answer as the detectors see it. */
export interface ErrorPage {
  readonly status: number
  readonly text: string
}

/** Every marker has to be there. Markup rather than words, since a manual page may quote the words. */
interface DebugPage {
  readonly name: string
  readonly markers: readonly RegExp[]
  /** Statuses on which it appears; a page that answers 200 may only talk about it. */
  readonly on: 'errors' | 'any'
}

const pages: readonly DebugPage[] = [
  {
    name: 'the debug page of Django (DEBUG=True)',
    on: 'errors',
    markers: [/<code>DEBUG = True<\/code>/, /<(?:div|header) id="summary">|id="traceback"/],
  },
  {
    name: 'the plain debug report of Django (DEBUG=True)',
    on: 'errors',
    markers: [/^Request Method: /m, /^Django Version: /m, /^You.re seeing this error because you have DEBUG = True/m],
  },
  {
    name: 'the start page of Django (DEBUG=True)',
    on: 'any',
    markers: [/<title>The install worked successfully! Congratulations!<\/title>/],
  },
  { name: 'the Django debug toolbar', on: 'any', markers: [/<div id="djDebug(?:Root)?"/] },
  {
    name: 'the debugger of Werkzeug (Flask)',
    on: 'any',
    markers: [
      /\bEVALEX\s*=\s*(?:true|false)/,
      /<title>[^<]{0,300}(?:\/\/ Werkzeug Debugger|Console \/\/ )[^<]{0,50}<\/title>/,
    ],
  },
  {
    name: 'the debugger of Werkzeug (Flask)',
    on: 'any',
    markers: [/__debugger__/, /\bEVALEX\b/, /\bopenShell\b|docConsole|\bSECRET\b/],
  },
  {
    name: 'the debugger of Starlette (FastAPI)',
    on: 'errors',
    markers: [/<title>Starlette Debugger<\/title>/, /class="traceback-container"/],
  },
  {
    name: 'the error page of Rails in development',
    on: 'errors',
    markers: [
      /<title>Action Controller: Exception caught<\/title>/,
      /<code>Rails\.root: |id="traces?"|class="source hidden"|id="route_table"/,
    ],
  },
  {
    name: 'the error report of Rails in development',
    on: 'errors',
    markers: [/"traces"\s{0,5}:\s{0,5}\{\s{0,5}"Application Trace"/],
  },
  {
    name: 'the console of Rails in development',
    on: 'any',
    markers: [/data-template=["']console["']|id=["']console["'][^>]{0,200}data-mount-point/],
  },
  {
    name: 'Ignition, the error page of Laravel',
    on: 'errors',
    markers: [/window\.data\s*=\s*\{\s*"(?:report|shareableReport)"|window\.ignite\(window\.data\)/],
  },
  {
    name: 'the error page of Laravel in debug mode',
    on: 'errors',
    markers: [/#frame-0 \.hljs-ln-line\[data-line-number=|vendor\/laravel\/framework\/src\/Illuminate\//, /<html\b/],
  },
  {
    name: 'Ignition, the error handler of Laravel',
    on: 'any',
    markers: [/^\s*\{\s*"can_execute_commands"\s*:\s*(?:true|false)\s*\}\s*$/],
  },
  {
    name: 'the error page of Sinatra in development',
    on: 'errors',
    markers: [/__sinatra__\/(?:404|500)\.png/, /<h2>Sinatra doesn|<title>[^<]{0,300} at (?:\/|&#x2F;)/],
  },
  { name: 'Whoops, the error page of PHP', on: 'errors', markers: [/class="Whoops container"/] },
  {
    name: 'the exception page of Symfony in debug mode',
    on: 'errors',
    markers: [/class="(?:exception-summary|exception-message-wrapper|sf-reset)/, /symfony/i],
  },
  {
    name: 'the profiler of Symfony',
    on: 'any',
    markers: [/<title>(?:Symfony )?Profiler<\/title>|<div id="sfwdt[0-9a-f]|class="sf-toolbar/],
  },
  {
    name: 'an error page of Spring with its stack trace',
    on: 'errors',
    markers: [/<h1>Whitelabel Error Page<\/h1>/, /\n\s{0,20}at [\w$.]{1,300}\([\w$]+\.java:\d+\)/],
  },
  {
    name: 'the exception page of ASP.NET',
    on: 'errors',
    markers: [
      /<h[12]><i>[^<]*<\/i>\s*<\/h[12]>|<title>[^<]*<\/title>/,
      /<b>\s*Stack Trace:\s*<\/b>|An unhandled exception occurred while processing the request\./,
      /ASP\.NET|class="(?:stackerror|titleerror|frame)"/,
    ],
  },
  {
    name: 'Next in development mode',
    on: 'any',
    markers: [
      /"buildId":"development"|\/_next\/static\/development\/_|<nextjs-portal\b|\/_next\/static\/chunks\/[^"']{0,100}(?:next-devtools|react-refresh|hmr-client)/,
    ],
  },
  {
    name: 'the development server of Vite',
    on: 'any',
    markers: [/<script[^>]{1,200}src=["'][^"']{0,200}\/@vite\/client["']/],
  },
  {
    name: 'the development server of SvelteKit',
    on: 'any',
    markers: [/import\(["'][^"']{0,300}\/@sveltejs\/kit\/src\/runtime\/client\/(?:entry|start)\.js["']\)/],
  },
  {
    name: 'the development server of webpack',
    on: 'any',
    markers: [/<h1>Assets Report:<\/h1>/, /<h2>Compilation: /],
  },
  {
    name: 'the development server of Create React App',
    on: 'any',
    markers: [/<script[^>]{0,200} src=["'](?:\/[^"']{0,200})?\/static\/js\/bundle\.js["']/, /<div id=["']root["']/],
  },
  {
    name: 'the development server of Angular',
    on: 'any',
    markers: [/<app-root\b/, /<script src=["']\/?vendor\.js["']/, /<script src=["']\/?polyfills\.js["']/],
  },
  {
    name: 'the development server of Nuxt',
    on: 'any',
    markers: [/["']\/_nuxt\/@(?:vite|fs|id)\/|window\.__NUXT__[\s\S]{0,3000}\bdevtools\b/],
  },
  {
    name: 'the development server of React Router',
    on: 'any',
    markers: [
      /\bimport\b[^<\n]{0,60}["']\/[^"'\s]{0,200}@id\/__x00__virtual:(?:react-router|remix)\/inject-hmr-runtime["']/,
    ],
  },
  {
    name: 'the development server of Gatsby',
    on: 'any',
    markers: [/<meta name="note" content="environment=development"/, /<div id="___gatsby"/],
  },
  {
    name: 'the development server of Hugo',
    on: 'any',
    markers: [/<script src=["']?\/(?:[^"'\s<>]{0,200}\/)?livereload\.js\?mindelay=\d+&(?:amp;)?v=2&/],
  },
  {
    name: 'the development server of Eleventy',
    on: 'any',
    markers: [/<script\b[^>]{0,300} src=["'](?:\/[^"']{0,200})?\/\.11ty\/reload-client\.js["']/],
  },
  {
    // As `jekyll serve --livereload`, guard and gulp write it.
    name: 'a development server with LiveReload',
    on: 'any',
    markers: [
      /<script>\s{0,20}document\.write\(\s{0,20}['"]<script src=['"][\s\S]{0,200}\/livereload\.js\?snipver=1\b/,
    ],
  },
  { name: 'json-server', on: 'any', markers: [/<title>JSON Server<\/title>/, /successfully running JSON Server/] },
  { name: 'Browsersync', on: 'any', markers: [/<script[^>]{0,100} id=["']__bs_script__["']/] },
  { name: 'live-server', on: 'any', markers: [/<!-- Code injected by live-server -->/, /<script[^>]{0,100}>/] },
  {
    name: 'the error page of Xdebug',
    on: 'any',
    markers: [/<table class=['"]xdebug-error /, /<th [^>]{1,200}bgcolor=['"]#f57900['"]/],
  },
  {
    name: 'the error page of Mojolicious in development',
    on: 'errors',
    markers: [
      /\/mojo\/(?:failraptor|pinstripe|logo)[^"']{0,60}\.png|<div id="mojobar">/,
      /<(?:div|section)[^>]{0,100}id="(?:trace|showcase|routes)"|<h1>Page not found/,
    ],
  },
  {
    name: 'the error page of Dancer in development',
    on: 'errors',
    markers: [/<div class="title">[^<]{1,300} around line \d+<\/div>/, /<tr class="errline"><th>\d/],
  },
  {
    name: 'the page of uWSGI for exceptions (catch-exceptions)',
    on: 'errors',
    markers: [/^uWSGI exceptions catcher for "/, /^Backtrace:$/m, /^REQUEST_METHOD = /m],
  },
  {
    // Its own words stand at the end, behind all the frames.
    name: 'the error page of Rack in development',
    on: 'errors',
    markers: [/<th>Ruby<\/th>/, /'ol', 'pre-context'/],
  },
  {
    name: 'the error page of Rack in development',
    on: 'errors',
    markers: [/You're seeing this error because you use <code>Rack::ShowExceptions<\/code>/],
  },
  {
    name: 'the error page of Plack in development',
    on: 'errors',
    markers: [/<h1>Error trace<\/h1><pre class="message">/, /<li class="frame">/],
  },
  {
    name: 'the debug page of Catalyst',
    on: 'errors',
    markers: [/<title>[^<]{0,200} on Catalyst [\d.]{1,12}<\/title>/, /<div class="box">/],
  },
  {
    name: 'the error page of errorhandler (Express)',
    on: 'errors',
    markers: [/<h2><em>\d{3}<\/em> /, /<ul id="stacktrace">/],
  },
  {
    name: 'the debug page of Phoenix',
    on: 'errors',
    markers: [/<header class="exception-info">/, /<h5 class="struct">/],
  },
  {
    name: 'the development server of Storybook',
    on: 'any',
    markers: [/sb-manager\/runtime/, /\bCONFIG_TYPE['"\]]{0,2}\s?=\s?["']DEVELOPMENT["']/],
  },
  {
    name: 'the debug bar of Laravel',
    on: 'any',
    markers: [/\bphpdebugbar\b/, /\/_debugbar\/assets\/|new PhpDebugBar\.DebugBar\(/],
  },
]

/** Names the debug page that an answer is. */
export function debugPage({ status, text }: ErrorPage): string | null {
  const found = pages.find(
    ({ markers, on }) => (on === 'any' || status >= 400) && markers.every((marker) => marker.test(text)),
  )
  return found?.name ?? null
}

const traces: readonly (readonly [RegExp, string])[] = [
  [/Traceback \(most recent call last\):[\s\S]{0,200}?File (?:"|&quot;|&#34;|&#x27;)[^\n]{1,300}line \d+/, 'Python'],
  [
    /(?:^|\n|<br ?\/?>|<pre>|<li>)(?:\s|&nbsp;){0,20}at (?:[\w$.<>[\] ]{1,120} )?\(?(?:file:\/\/)?(?:\/|[A-Z]:\\|node:)[^\s():]{1,300}:\d+:\d+\)?/,
    'Node',
  ],
  [
    /(?:^|\n|<br ?\/?>)(?:\s|&nbsp;){0,20}at (?:[\w$]+\.)+[\w$&;<>]+\((?:[\w$]+\.(?:java|kt|scala):\d+|Native Method|Unknown Source)\)/,
    'Java',
  ],
  [/<b>Type<\/b> Exception Report<[\s\S]{0,4000}?<pre>[^<]{0,4000}\([\w$]+\.java:\d+\)/, 'Java'],
  [
    /<b>(?:Fatal error|Parse error|Warning|Notice|Deprecated)<\/b>:[\s\S]{1,300}? in <b>[^<]{1,300}\.php<\/b> on line <b>\d+<\/b>/,
    'PHP',
  ],
  [/PHP (?:Fatal|Parse) error: [\s\S]{1,300}? in \S{1,200}\.php:?(?: on line |:)\d+/, 'PHP'],
  [/(?:^|\n)#\d+ \S{1,300}\.php\(\d+\): /, 'PHP'],
  [/"exception"\s*:\s*"[^"]{1,200}"\s*,\s*"file"\s*:\s*"[^"]{1,300}\.php"/, 'PHP'],
  [/"trace"\s*:\s*"[\w.$]{1,200}(?:Exception|Error)\b/, 'Java'],
  [/"stack(?:[tT]race)?"\s{0,5}:\s{0,5}\[?\s{0,20}"[^"]{0,600}(?:\\n|",\s{0,20}")\s{0,20}at /, 'Node'],
  [/<b>web\.Server Traceback \(most recent call last\):<\/b>/, 'Python'],
  [/(?:^|\n)goroutine \d+ \[[a-z ,\d]+\]:\n/, 'Go'],
  [/(?:^|\n|<br ?\/?>|<pre>)\s{0,20}(?:\/|[\w.-]{1,100}\/)[^\s:]{1,300}\.rb:\d+:in (?:`|'|&#39;|&#x27;)/, 'Ruby'],
  [/(?:^|\n)\s{0,20}at [\w.`<>[\], ]{1,200}\([^)]{0,200}\) in [A-Z/][^\n]{1,300}:line \d+/, '.NET'],
]

/**
 * What PHP writes of itself before or into a page, whatever its status: its markup to the letter, and a file of the server
 * (php.net, `display_errors`, `html_errors`). An article that quotes one escapes its markup.
 */
const anywhere: readonly (readonly [RegExp, string])[] = [
  [
    /<br \/>\r?\n<b>(?:Fatal error|Parse error|Warning|Notice|Deprecated)<\/b>: {2}[\s\S]{1,2000}? in <b>(?:\/|[A-Z]:\\)[^<]{1,300}<\/b> on line <b>\d+<\/b><br \/>/,
    'PHP',
  ],
]

/** Names the language of a stack trace inside an error page, or of one that a page of any status begins with. */
export function stackTrace({ status, text }: ErrorPage): string | null {
  const found = [...anywhere, ...(status < 400 ? [] : traces)].find(([trace]) => trace.test(text))
  return found ? `a stack trace of ${found[1]}` : null
}
