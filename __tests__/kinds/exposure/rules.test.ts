import { answered, djangoDebugPage, notFound } from '../../support/answers.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import {
  also,
  answersBrokenBody,
  everywhere,
  foreign,
  foreignGets,
  good,
  hasFolder,
  hasMap,
  laterIs,
  leadsTo,
  names,
  robotsGet,
  same,
  serves,
  servesBytes,
  silentAt,
  sitemapIs,
  start,
  starts,
  traceGets,
  unknownIs,
} from './observed.ts'

const listing = (folder: string): string => `<title>Index of ${folder}</title><h1>Index of ${folder}</h1><pre>`
const trace = 'Traceback (most recent call last):\n  File "/app/shop/views.py", line 12, in cart\n    x\n'
const phpFatal =
  '<br />\n<b>Fatal error</b>:  Uncaught RuntimeException: boom in /var/www/html/index.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/index.php</b> on line <b>3</b><br />\n'
const phpNotice =
  '<br />\n<b>Warning</b>:  Undefined variable $a in <b>C:\\inetpub\\shop\\index.php</b> on line <b>3</b><br />\n'
const root = '<div id="root"></div>'
const angular = '<script src="polyfills.js" type="module"></script><script src="vendor.js" type="module"></script>'
const env = 'SECRET_KEY=abc\nDB_PASSWORD="x y"\n'
const inPage = `<!doctype html><title>Oops</title><pre>\n${env}DEBUG=True</pre>`
const example =
  '<!doctype html><h1>Set up</h1><pre>\nSECRET_KEY=your-secret-key\nDB_PASSWORD=changeme\nDEBUG=False\n</pre>'
const behind = answered('https://shop.example/f', { status: 200, type: 'text/plain', text: env })
const shopPage = answered('https://shop.example/', { status: 200, text: start })
const cloudflare = { by: 'Cloudflare', kind: 'challenge' } as const
const block = { by: 'Cloudflare', kind: 'block' } as const
const refusing = (...paths: readonly string[]) => also(...paths.map((path) => serves(path, '', { status: 403 })))
const map = '{"version":3,"sources":["a.ts"],"mappings":"AAAA"}'

const canonical = (url: string): { by: string; url: string }[] => [{ by: '<link rel=canonical>', url }]
const scripts = (url: string): { by: string; url: string }[] => [{ by: '<script src>', url }]

ruleCases({
  kind: 'exposure',
  good,
  rules: {
    'other-host': {
      passes: [['the site answers itself', same]],
      fails: [['it leads to another host', leadsTo('https://parked.example/')]],
      alike: [['it names another host in a link', starts({ text: '<a href=https://parked.example/>' })]],
    },
    unanswered: {
      passes: [['everything is answered', same]],
      fails: [
        ['a firewall refuses all but the start page', everywhere({ status: 403 })],
        ['all paths wait for a robot to pass a test', everywhere({ status: 403, wall: cloudflare })],
        ['a firewall answers in place of the start page', starts({ text: '', wall: { by: 'BIG-IP', kind: 'block' } })],
        [
          'a firewall shut the gate out in the midst of it',
          also(refusing('.env', '.git/HEAD'), laterIs({ status: 403 })),
        ],
        ['one that hangs up', also(foreignGets(null), traceGets(null), laterIs(null))],
      ],
      alike: [
        ['files that the web server protects', refusing('.env', '.git/HEAD')],
        ['the same, and the gate is still let in', also(refusing('.env', '.git/HEAD'), laterIs({ status: 404 }))],
        ['attacks that a firewall blocks for everybody', serves('.env', '', { status: 403, wall: block })],
        ['one path without an answer, which its own rule says', silentAt('.env')],
      ],
    },
    depth: {
      passes: [['all was asked', same, { depth: 'full' }]],
      fails: [['only what visitors ask', same, { depth: 'quick' }]],
      alike: [['no more is wanted', same, { depth: 'quick', rules: ['default-page', 'debug-page'] }]],
    },
    'debug-page': {
      passes: [['plain error pages', same]],
      fails: [
        ['on a path that does not exist', unknownIs(djangoDebugPage)],
        ['only behind the folder of the API', serves('api/readiness-missing', djangoDebugPage.text, { status: 404 })],
        [
          'the assets of a development server of webpack',
          serves('webpack-dev-server', '<h1>Assets Report:</h1><div><h2>Compilation: unnamed</h2>'),
        ],
        [
          'a start page of Create React App',
          starts({ text: `${root}<script defer src="/static/js/bundle.js"></script>` }),
        ],
        ['a start page of Angular', starts({ text: `<app-root></app-root>${angular}` })],
        [
          'a start page of SvelteKit',
          starts({ text: `<script>import("/node_modules/@sveltejs/kit/src/runtime/client/entry.js")</script>` }),
        ],
        ['a start page behind Browsersync', starts({ text: `${start}<script id="__bs_script__">//<![CDATA[` })],
        [
          'a start page behind live-server',
          starts({ text: `${start}<!-- Code injected by live-server -->\n<script>` }),
        ],
        [
          'an error table of Xdebug',
          starts({
            text: `<font size='1'><table class='xdebug-error xe-warning'><tr><th align='left' bgcolor='#f57900'`,
          }),
        ],
        ['only for a foreign name', foreignGets({ ...djangoDebugPage, status: 400 })],
        [
          'the resource of its debugger',
          serves('?__debugger__=yes&cmd=resource&f=debugger.js', 'openShell("?__debugger__=yes" + EVALEX + SECRET)'),
        ],
        ['every error page behind a login, so that it cannot be told', everywhere({ status: 401 })],
        ['everything refused as another protocol', also(starts({ status: 426 }), everywhere({ status: 426 }))],
      ],
      alike: [
        ['an article about one', starts({ text: djangoDebugPage.text })],
        [
          'a build of Create React App',
          starts({ text: `${root}<script defer src="/static/js/main.3f2a.js"></script>` }),
        ],
        ['a build of Angular', starts({ text: '<app-root></app-root><script src="polyfills.4f3a.js"></script>' })],
        ['the words without the markup', unknownIs({ status: 404, text: 'You have DEBUG = True in your settings' })],
        ['a part of the site behind a login', serves('api/readiness-missing', '', { status: 401 })],
        ['a path that is refused as a bad request', serves('%c0', '', { status: 400 })],
        ['everything but the start page is a bad request', everywhere({ status: 400 })],
      ],
    },
    'stack-trace': {
      passes: [['plain error pages', same]],
      fails: [
        ['of Python', unknownIs({ status: 500, text: trace })],
        [
          'in JSON of an API',
          serves('api/%c0', '{"stack":"Error: x\\n    at Cart.add (/app/cart.js:3:9)"}', { status: 500 }),
        ],
        ['no error page to be seen', unknownIs({ status: 503 })],
        [
          'to a body that is no JSON',
          answersBrokenBody(
            '<pre>SyntaxError: Unexpected token<br> &nbsp; &nbsp;at parse (/app/node_modules/a/b.js:3:9)',
          ),
        ],
        [
          'to a question of GraphQL that breaks off',
          serves(
            'graphql?query=%7B',
            '{"stacktrace":["GraphQLError: Syntax Error","    at syntaxError (/app/a.js:3:9)"]}',
            {
              status: 400,
            },
          ),
        ],
        ['of PHP above the start page', starts({ text: `${phpNotice}${start}` })],
        ['of PHP in place of the start page', starts({ text: phpFatal })],
      ],
      alike: [
        ['an article with one', starts({ text: trace })],
        ['a body that is no JSON refused in words', answersBrokenBody('{"message":"Unexpected token at 12:30:15"}')],
        ['a body that is no JSON taken for a form', answersBrokenBody(trace, { status: 200 })],
        ['no body is taken', answersBrokenBody('', { status: 503 })],
        ['an article that quotes one of PHP', starts({ text: phpFatal.replaceAll('<', '&lt;') })],
        [
          'a message in the words of PHP',
          starts({ text: '<p><b>Warning</b>:  Sale ends in <b>June</b> on line <b>3</b>' }),
        ],
        ['a time that reads like a line', unknownIs({ status: 404, text: 'Closed at 12:30:15 (see /hours)' })],
        ['its first line alone', unknownIs({ status: 500, text: 'Traceback (most recent call last): hidden' })],
      ],
    },
    'env-file': {
      passes: [['404', same]],
      fails: [
        ['as text', serves('.env', env)],
        ['as HTML', serves('.env', 'A=1\nMAIL="Shop <a@shop.example>"\n', { type: 'text/html' })],
        ['too many requests, so that it cannot be told', serves('.env', '', { status: 429 })],
        ['no answer', silentAt('.env')],
        ['the same for every path', everywhere({ status: 200, type: 'text/plain', text: env })],
        ['the same in a page for every path', everywhere({ status: 200, type: 'text/html', text: inPage })],
        ['with the status of what is not there', serves('.env', env, { status: 404 })],
        ['with that of a refusal', serves('.env', env, { status: 403 })],
        ['for every path, with such a status', everywhere({ status: 404, type: 'text/plain', text: env })],
        ['behind a redirect', serves('.env', '', { status: 302, redirect: 'https://shop.example/f', end: behind })],
        ['in place of the start page', starts({ text: env })],
        ['a body that is not encoded as it says', serves('.env', '', { status: 404, fault: 'is not valid gzip' })],
        ['a server for other names answers', also(starts({ status: 421 }), everywhere({ status: 421 }))],
        ['the wrong port answers', also(starts({ status: 400 }), everywhere({ status: 400 }))],
        ['everything redirects to nowhere', also(starts({ status: 302 }), everywhere({ status: 302 }))],
      ],
      alike: [
        ['a start page for every path', everywhere({ status: 200, text: start })],
        [
          'ordinary pairs for every path',
          everywhere({ status: 200, type: 'text/plain', text: 'ERROR=404\nHINT=none' }),
        ],
        ['small pairs for every path', everywhere({ status: 404, type: 'text/plain', text: 'error=1\nsecret=abc' })],
        ['an example with placeholders', everywhere({ status: 200, type: 'text/html', text: example })],
        [
          'a page behind a redirect',
          serves('.env', '', { status: 302, redirect: 'https://shop.example/', end: shopPage }),
        ],
        ['a page with a pair in it', serves('.env', '<!doctype html><p>A=B')],
        ['nothing but 404', also(starts({ status: 404 }), everywhere({ status: 404 }))],
        ['every path but the start page is a bad request', everywhere({ status: 400 })],
        ['a redirect to a login', serves('.env', '', { status: 302, redirect: 'https://shop.example/login' })],
      ],
    },
    git: {
      passes: [['404', same]],
      fails: [
        ['a branch', serves('.git/HEAD', 'ref: refs/heads/main\n')],
        ['a commit', serves('.git/HEAD', `${'a1'.repeat(20)}\n`)],
        ['its configuration', serves('.git/config', '[core]\n\tbare = false\n')],
      ],
      alike: [
        ['a word before a colon', serves('.git/HEAD', 'ref: something')],
        ['a short number', serves('.git/HEAD', 'a1b2c3d\n')],
        ['a page about the section', serves('.git/config', '<html><pre>\n[core]\n</pre>', { type: 'text/html' })],
      ],
    },
    'version-control': {
      passes: [['404', same]],
      fails: [
        ['Subversion', serves('.svn/entries', '12\n')],
        ['its database', servesBytes('.svn/wc.db', 'SQLite format 3\0rest')],
        ['Mercurial', serves('.hg/requires', 'revlogv1\nstore\n')],
      ],
      alike: [
        ['another number', serves('.svn/entries', '404\n')],
        ['a sentence with the word', serves('.hg/requires', 'our store is closed')],
      ],
    },
    'ds-store': {
      passes: [['404', same]],
      fails: [['its first bytes', servesBytes('.DS_Store', '\0\0\0\x01Bud1\0')]],
      alike: [['another file under its name', serves('.DS_Store', 'Bud1')]],
    },
    dump: {
      passes: [['404', same]],
      fails: [
        ['as text', serves('dump.sql', '-- PostgreSQL database dump\nCREATE TABLE t (id int);')],
        ['packed', servesBytes('backup.sql.gz', '\x1f\x8b\x08')],
        ['an archive', servesBytes('backup.zip', 'PK\x03\x04')],
        ['a database', servesBytes('db.sqlite3', 'SQLite format 3\0')],
      ],
      alike: [
        ['a sentence about SQL', serves('dump.sql', 'There is no dump; INSERT INTO is explained elsewhere')],
        ['letters that an archive begins with', serves('backup.zip', 'PK')],
        ['a page with SQL in it', serves('db.sql', '<html><pre>\nCREATE TABLE t (id int);', { type: 'text/html' })],
      ],
    },
    'editor-backup': {
      passes: [['404', same]],
      fails: [
        ['PHP', serves('index.php~', "<?php $password = 'x';")],
        ['Python', serves('settings.py.bak', 'import os\nSECRET_KEY = "x"\n')],
        ['a swap file', servesBytes('.index.php.swp', 'b0VIM 8.2\0')],
      ],
      alike: [
        ['what the PHP made of it', serves('index.php~', start, { type: 'text/html' })],
        ['a sentence that begins with a keyword', serves('settings.py~', 'import your settings by hand')],
      ],
    },
    'config-file': {
      passes: [['404', same]],
      fails: [
        ['a compose file', serves('docker-compose.yml', 'services:\n  db:\n    image: postgres:16\n')],
        ['a password file', serves('.htpasswd', 'admin:$apr1$abcdefgh$0123456789012345678901\n')],
        ['credentials', serves('.aws/credentials', '[default]\naws_secret_access_key = x\n')],
        ['a key', serves('id_rsa', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n')],
      ],
      alike: [
        ['no list of services', serves('docker-compose.yml', 'services: none')],
        ['a key that may be public', serves('id_rsa', '-----BEGIN PUBLIC KEY-----\nabc\n')],
        ['a name and a time', serves('.htpasswd', 'updated: 12:30')],
      ],
    },
    'source-code': {
      passes: [['404', same]],
      fails: [
        ['PHP that is not run', serves('index.php', "<?php\nrequire 'vendor/autoload.php';", { type: 'text/html' })],
        ['Python', serves('settings.py', 'from pathlib import Path\nDEBUG = False\n')],
        ['a Node server', serves('server.js', "const app = require('express')()\napp.listen(3000)\n")],
        ['what it is built of', serves('package.json', '{"name":"shop","dependencies":{"express":"^4"}}')],
        ['how its image is made', serves('Dockerfile', 'FROM node:24-slim\nCOPY . .\nCMD ["node", "server.js"]\n')],
      ],
      alike: [
        ['the page that PHP made', serves('index.php', start, { type: 'text/html' })],
        ['a script of the front end', serves('server.js', 'export const listen = () => document.body')],
        ['another JSON', serves('package.json', '{"name":"a parcel","weight":2}')],
        ['a letter that begins alike', serves('Dockerfile', 'From our warehouse\nwith love')],
      ],
    },
    'log-file': {
      passes: [['404', same]],
      fails: [
        [
          'of visitors',
          serves('access.log', '203.0.113.9 - - [26/Nov/2026:10:00:00 +0000] "GET /?token=x HTTP/1.1" 200 1\n'),
        ],
        ['of nginx', serves('error.log', '2026/11/26 10:00:00 [error] 12#12: *1 open() "/srv/x" failed\n')],
        ['of Apache', serves('error.log', '[Thu Nov 26 10:00:00.123456 2026] [php:error] [pid 9] [client x] boom\n')],
        [
          'of PHP',
          serves(
            'error_log',
            '[26-Nov-2026 10:00:00 UTC] PHP Warning:  Undefined variable $a in /srv/a.php on line 3\n',
          ),
        ],
        [
          'of Laravel',
          serves('storage/logs/laravel.log', '[2026-11-26 10:00:00] production.ERROR: boom {"exception":"x"}\n'),
        ],
        [
          'of Rails',
          serves(
            'log/production.log',
            'I, [2026-11-26T10:00:00.123456 #9]  INFO -- : [x] Started GET "/" for 127.0.0.1\n',
          ),
        ],
        ['of pino', serves('app.log', '{"level":30,"time":1764150000000,"pid":9,"msg":"started"}\n')],
        ['of Python', serves('debug.log', '2026-11-26 10:00:00,123 shop ERROR boom\n')],
      ],
      alike: [
        ['a list of changes', serves('app.log', '2026-11-26 The shop opens\n')],
        ['a page about errors', serves('error.log', `${start} 2026/11/26 10:00:00 [error] 12`, { type: 'text/html' })],
        ['JSON of an API', serves('app.log', '{"name":"log","entries":[]}', { type: 'application/json' })],
      ],
    },
    'server-status': {
      passes: [['404', same]],
      fails: [
        ['of Apache', serves('server-status', '<title>Apache Status</title>', { type: 'text/html' })],
        ['of nginx', serves('nginx_status', 'Active connections: 1 \nserver accepts handled requests\n 1 1 1 \n')],
        [
          'of lighttpd',
          serves('server-status', '<title>Status</title><h1>Server-Status (lighttpd/1.4.69)</h1>', {
            type: 'text/html',
          }),
        ],
        [
          'of H2O',
          serves('server-status', '<title>H2O status</title><script>function fetchJson(url, cb) {', {
            type: 'text/html',
          }),
        ],
        ['metrics for Prometheus', serves('metrics', '# HELP up Is it up\n# TYPE up gauge\nup 1\n')],
        ['of PHP-FPM', serves('status', 'pool:   www\nprocess manager:   dynamic\n')],
      ],
      alike: [
        ['the health of the application', serves('status', '{"status":"ok"}', { type: 'application/json' })],
        ['a page of that title', serves('server-status', '<title>Status</title><h1>All lights are green</h1>')],
        ['metrics as JSON', serves('metrics', '{"up":1}', { type: 'application/json' })],
        ['a manual of the format', serves('metrics', '# TYPE names the type\n')],
        ['a page of the shop about connections', serves('server-status', 'Active connections: none')],
      ],
    },
    actuator: {
      passes: [['404', same]],
      fails: [
        ['its index with delicate ones', serves('actuator', '{"_links":{"env":{"href":"https://shop.example/x"}}}')],
        ['the environment', serves('actuator/env', '{"propertySources":[{"name":"systemEnvironment"}]}')],
      ],
      alike: [
        ['only health and info', serves('actuator', '{"_links":{"self":{"href":"x"},"health":{"href":"x"}}}')],
        ['an API with the same word', serves('actuator', '{"_links":{"env":null}}')],
      ],
    },
    pprof: {
      passes: [['404', same]],
      fails: [
        ['its index', serves('debug/pprof/', '<title>/debug/pprof/</title>', { type: 'text/html' })],
        ['the variables', serves('debug/vars', '{"cmdline": ["/app"],"memstats": {"Alloc":1}}')],
      ],
      alike: [['JSON with one of the words', serves('debug/vars', '{"cmdline":"none"}')]],
    },
    phpinfo: {
      passes: [['404', same]],
      fails: [['its page', serves('phpinfo.php', '<title>PHP 8.3.1 - phpinfo()</title><h1>PHP Version 8.3.1</h1>')]],
      alike: [
        ['an article about it', serves('phpinfo.php', '<title>Why phpinfo() is dangerous</title><p>PHP Version 8')],
      ],
    },
    'admin-page': {
      passes: [['404', same]],
      fails: [
        [
          'Adminer',
          serves('adminer.php', '<title>Login - Adminer</title><a href="https://www.adminer.org/" id="h1">Adminer</a>'),
        ],
        ['phpMyAdmin', serves('phpmyadmin/', '<title>phpMyAdmin</title><input type="text" name="pma_username">')],
        ['Swagger UI', serves('docs', '<title>Shop - Swagger UI</title><div id="swagger-ui"></div>')],
        ['ReDoc', serves('api-docs/', '<redoc spec-url="/openapi.json"></redoc>')],
        ['GraphiQL', serves('graphql', '<title>GraphiQL</title><div id="graphiql">Loading...</div>')],
        ['the explorer of Apollo', serves('graphql', '<title>Apollo Sandbox</title>')],
        ['an installer', serves('wp-admin/install.php', '<title>WordPress &rsaquo; Installation</title>')],
        ['Jupyter', serves('tree', '<title>Jupyter Notebook</title><script id="jupyter-config-data">{}</script>')],
        ['Telescope', serves('telescope', '<title>Telescope - Shop</title><div id="telescope" v-cloak>')],
        [
          'what Rails tells of itself',
          serves(
            'rails/info/properties',
            '<td class="name">Rails version</td><td class="name">Application root</td><td class="value">/app</td>',
          ),
        ],
      ],
      alike: [
        ['an article', serves('docs', '<title>How we use Swagger UI</title><p>Adminer, phpMyAdmin, GraphiQL')],
        ['a page about GraphiQL of Yoga', serves('graphql', '<title>About Yoga and GraphiQL</title>')],
        ['documents of the product', serves('docs', '<title>Docs - Shop</title><div id="docs">')],
        ['a login of its own', serves('adminer/', '<title>Login - Shop</title>')],
        ['an API that wants a query', serves('graphql', '{"errors":[{"message":"query missing"}]}', { status: 400 })],
        [
          'an installer that is done',
          serves('wp-admin/install.php', '<title>WordPress</title><h1>Already Installed</h1>'),
        ],
      ],
    },
    'directory-listing': {
      passes: [['no folder lists its files', same]],
      fails: [
        ['a folder of uploads', serves('media/', listing('/media/'), { type: 'text/html' })],
        ['a folder of its own assets', hasFolder('/dist/css/', listing('/dist/css/'))],
        ['the start page', starts({ text: listing('/') })],
        [
          'as Jetty lists',
          serves('static/', '<title>Directory: /static/</title><link href="jetty-dir.css">', { type: 'text/html' }),
        ],
        [
          'as Tomcat lists',
          serves('static/', '<title>Directory Listing For [&#47;static&#47;]</title>', { type: 'text/html' }),
        ],
        [
          'as mini_httpd lists',
          serves('files/', '<title>Index of files/</title><body>\n<h4>Index of files/</h4>\n    <pre>\n', {
            type: 'text/html',
          }),
        ],
        [
          'as http-server lists',
          serves(
            'files/',
            '<title>Index of /files/</title><style>i.icon { display: block; height: 16px; width: 16px; }',
            { type: 'text/html' },
          ),
        ],
        ['as Go lists', serves('static/', '<pre>\n<a href="a.txt">a.txt</a>\n</pre>\n', { type: 'text/html' })],
        [
          'as Go lists since 1.23',
          serves(
            'static/',
            '<!doctype html>\n<meta name="viewport" content="width=device-width">\n<pre>\n<a href="a/">a/</a>\n</pre>\n',
            { type: 'text/html' },
          ),
        ],
        [
          'as inert of hapi lists',
          serves('uploads/', '<title>&#x2f;uploads&#x2f;</title><h1>Directory: &#x2f;uploads&#x2f;</h1>', {
            type: 'text/html',
          }),
        ],
        [
          'as Rack lists',
          serves(
            'files/',
            "<title>&#x2F;</title><tr>\n<th class='name'>Name</th>\n<th class='size'>Size</th>\n<th class='mtime'>Last Modified</th>",
            { type: 'text/html' },
          ),
        ],
        [
          'as webfs lists',
          serves(
            'files/',
            '<h1>listing: \n<a href="/">/</a></h1><pre>\n<b>access      user      group     date             size  name</b>\n',
            { type: 'text/html' },
          ),
        ],
        ['as Fastify lists', serves('files/', '{"dirs":[],"files":["a.txt"]}', { type: 'application/json' })],
      ],
      alike: [
        ['a page of the shop with such a title', serves('media/', '<title>Index of products</title>')],
        ['the title without the heading', serves('media/', '<title>Index of /media/</title><h1>Our media</h1>')],
        ['a title as of Jetty alone', serves('static/', '<title>Directory: /our people</title>')],
        ['an index without a heading', serves('files/', '<title>Index of files we like</title><pre>one, two</pre>')],
        ['links in a page', serves('static/', '<title>a</title><pre>\n<a href="a.txt">a.txt</a>\n</pre>\n')],
        ['a text with links and words', serves('static/', '<pre>\n<a href="a.txt">a.txt</a> is it\n</pre>\n')],
        ['a folder of Fastify without files', serves('files/', '{"dirs":[],"files":[]}', { type: 'application/json' })],
        [
          'an API that knows files',
          serves('files/', '{"dirs":[],"files":["a.txt"],"owner":3}', { type: 'application/json' }),
        ],
        ['a page with its path as title', serves('files/', '<title>/files/</title><h1>Your files</h1>')],
        ['listings are refused', serves('media/', 'Forbidden', { status: 403 })],
      ],
    },
    'default-page': {
      passes: [['the start page of the shop', same]],
      fails: [
        ['of nginx', starts({ text: '<title>Welcome to nginx!</title>' })],
        ['of Tomcat in Debian', starts({ text: '<title>Apache Tomcat</title>This is the default Tomcat home page.' })],
        ['of Jetty in Debian', starts({ text: '<TITLE>Welcome to Jetty 9 on Debian</TITLE>' })],
        ['of Django', starts({ text: '<title>The install worked successfully! Congratulations!</title>' })],
        ['a server that does not answer properly', starts({ status: 502 })],
      ],
      alike: [
        ['a shop of that name', starts({ text: '<title>Express</title><p>Delivered tomorrow' })],
        ['an article about Tomcat', starts({ text: '<title>Apache Tomcat</title><p>How we moved away' })],
        ['a greeting of Jetty fans', starts({ text: '<title>Welcome to Jetty fans</title>' })],
        ['a greeting of its own', starts({ text: '<title>Welcome to nginx hosting</title>' })],
        ['a login before everything', also(starts({ status: 401 }), everywhere({ status: 401 }))],
      ],
    },
    'source-map': {
      passes: [['no script names one', same]],
      fails: [
        ['a script names one, and it is there', hasMap({ text: map })],
        ['behind a guard against inclusion', hasMap({ text: `)]}'\n${map}` })],
      ],
      alike: [
        ['a script names one, and it is not there', hasMap(notFound)],
        ['JSON of an API of version 3', hasMap({ text: '{"version":3,"items":[]}' })],
        ['the start page in its place', hasMap({ type: 'text/html', text: start })],
      ],
    },
    'robots-closed': {
      passes: [['a part is closed', same]],
      fails: [
        ['all is', robotsGet('User-agent: *\nDisallow: /\n')],
        ['in capitals, with a remark', robotsGet('# staging\r\nUSER-AGENT: *\r\nDISALLOW: / # all\r\n')],
        ['for one robot as well', robotsGet('User-agent: Googlebot\nUser-agent: *\nDisallow: /\n')],
        ['no answer that tells', robotsGet('', { status: 503 })],
      ],
      alike: [
        ['nothing is', robotsGet('User-agent: *\nDisallow:\n')],
        ['one robot is kept off', robotsGet('User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nAllow: /\n')],
        ['one robot is let in', robotsGet('User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nDisallow:\n')],
        ['a part is let in', robotsGet('User-agent: *\nDisallow: /\nAllow: /shop/\n')],
        ['an app in its place', robotsGet(start, { type: 'text/html' })],
        ['there is none', robotsGet('', { status: 404 })],
      ],
    },
    'other-address': {
      passes: [['its own', same]],
      fails: [
        ['the canonical link of staging', names({ own: canonical('https://staging.shop.example/') })],
        ['of another domain', names({ own: canonical('https://old-shop.example/') })],
        ['of localhost', names({ own: canonical('http://localhost:3000/') })],
        [
          'of staging, seen by address',
          names({ own: canonical('https://shop-staging.example/') }, 'http://127.0.0.1:8080/'),
        ],
        ['og:url', names({ own: [{ by: '<meta property=og:url>', url: 'https://dev.shop.example/' }] })],
        ['the sitemap that robots.txt names', robotsGet('Sitemap: https://staging.shop.example/sitemap.xml\n')],
        [
          'an address in the sitemap',
          sitemapIs('<urlset><url><loc>https://staging.shop.example/</loc></url></urlset>'),
        ],
      ],
      alike: [
        ['the name with www', names({ own: canonical('https://www.shop.example/') })],
        ['a real name, seen by address', names({ own: canonical('https://shop.example/') }, 'http://127.0.0.1:8080/')],
        ['staging itself', names({ own: canonical('https://staging.shop.example/') }, 'https://staging.shop.example/')],
        ['a name that ends so', names({ own: canonical('https://shop.dev/') }, 'https://www.shop.dev/')],
        ['a country', names({ own: canonical('https://shop.co.uk/') }, 'https://www.shop.co.uk/')],
        ['a relative sitemap', robotsGet('Sitemap: /sitemap.xml\n')],
        [
          'a page in place of a sitemap',
          sitemapIs(`${start} <loc>https://staging.shop.example/</loc>`, { type: 'text/html' }),
        ],
      ],
    },
    'local-reference': {
      passes: [['nothing but its own', same]],
      fails: [
        ['a script from localhost', names({ loaded: scripts('http://localhost:5173/src/main.ts') })],
        ['from an address of a network', names({ loaded: scripts('http://192.168.1.20:8080/app.js') })],
        ['from a name inside', names({ loaded: scripts('http://assets.internal/app.js') })],
        ['the base of all links', names({ own: [{ by: '<base href>', url: 'http://localhost:3000/' }] })],
        ['the address of an API in a script', names({ inScripts: ['http://127.0.0.1:8000'] })],
        [
          'also of a site on the own machine',
          names({ loaded: scripts('http://localhost:5173/a.js') }, 'http://127.0.0.1:80/'),
        ],
      ],
      alike: [
        ['a script of its own', names({ loaded: scripts('https://shop.example/app.js') })],
        ['of a network for delivery', names({ loaded: scripts('https://cdn.example/app.js') })],
        ['its own on the own machine', names({ loaded: scripts('http://127.0.0.1:80/a.js') }, 'http://127.0.0.1:80/')],
        [
          'a neighbour inside of a network',
          names({ loaded: scripts('http://assets.internal/a.js') }, 'http://shop.internal/'),
        ],
        ['a name that begins so', names({ loaded: scripts('https://localhost.example/app.js') })],
        ['data', names({ loaded: scripts('data:text/javascript,1') })],
      ],
    },
    'foreign-host': {
      passes: [['421', same]],
      fails: [
        ['a redirect to the foreign name', foreignGets({ status: 301, redirect: `https://${foreign}/` })],
        ['links with the foreign name', foreignGets({ text: `<title>Shop</title><a href=https://${foreign}/cart>` })],
        ['the same page', foreignGets({ text: start })],
        ['a failing server, so that it cannot be told', foreignGets({ status: 503 })],
        ['a page that cannot be read', foreignGets({ fault: 'is not valid gzip' })],
        ['the gate is shut out by then', also(foreignGets({ status: 403 }), laterIs({ status: 403 }))],
      ],
      alike: [
        ['it hangs up', foreignGets(null)],
        ['it hangs up, and answers to its own name', also(foreignGets(null), laterIs({ status: 404 }))],
        ['a redirect to its own name', foreignGets({ status: 301, redirect: 'https://shop.example/' })],
        ['another page, that of an empty server', foreignGets({ text: '<title>Nothing here</title>' })],
        ['a refusal that cannot be read', foreignGets({ status: 400, fault: 'is not valid gzip' })],
        ['a refusal that repeats the name', foreignGets({ status: 400, text: `Unknown host //${foreign}` })],
      ],
    },
    'trace-method': {
      passes: [['405', same]],
      fails: [
        ['the request comes back', traceGets({ text: 'TRACE / HTTP/1.1\nx-readiness: trace-0123456789abcdef\n' })],
        [
          'only beside a start page that refuses it',
          traceGets({ text: 'TRACE /readiness HTTP/1.1\nx-readiness: trace-0123456789abcdef\n' }, 'unknown'),
        ],
        ['what comes back cannot be read', traceGets({ fault: 'is not valid gzip' })],
      ],
      alike: [
        ['an application that answers to any method', traceGets({ text: start })],
        ['a refusal that repeats the request', traceGets({ status: 405, text: 'x-readiness: trace-0123456789abcdef' })],
        ['it hangs up', traceGets(null)],
        ['a page that shows its own address', traceGets({ text: `<p>/readiness-0123456789abcdef` }, 'unknown')],
        ['it hangs up on both', also(traceGets(null), traceGets(null, 'unknown'))],
      ],
    },
  },
})
