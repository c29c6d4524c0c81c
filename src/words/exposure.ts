import type { RuleTexts } from './rule.ts'

const deny = 'Deny the path in the web server, and publish only the folder that is meant to be public.'
const dotfiles = 'Add `location ~ /\\.(?!well-known) { return 404; }` and point `root` at the public folder only.'

export const exposure = {
  'exposure/other-host': {
    title: 'The site answers on its own host',
    condition: true,
    level: 'error',
    why: 'What another host serves says nothing about this one, and it is not asked without being named.',
    fix: { default: 'Name the final URL of the site in `url`.' },
    source: 'readiness-gate design: fail closed',
  },
  'exposure/unanswered': {
    title: 'The site itself answers what is asked of it',
    condition: true,
    selectable: false,
    level: 'error',
    why: 'A firewall, a rate limit or a test for robots answers in its place, so that nothing is known of what is served.',
    fix: {
      default:
        'Let the gate through by its user agent `readiness-gate` or the header `Readiness-Run`, ask from inside, or ask less with `depth: quick`.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'exposure/depth': {
    title: 'All that the rules look for is asked',
    condition: true,
    selectable: false,
    level: 'info',
    why: 'A file that is served and not asked for stays unknown.',
    fix: {
      default:
        'Ask with `depth: full` where nobody is alarmed: on a staging site behind the same configuration, at night, or from an address that the firewall knows. The header `Readiness-Run` tells the run apart.',
    },
    source: 'readiness-gate design: targets are asked politely',
  },
  'exposure/debug-page': {
    title: 'No debug page of a framework is served',
    level: 'error',
    why: 'A debug page shows settings, paths, queries and source to everybody; some of them run code.',
    fix: {
      default: 'Switch the debug mode off in production and restart the application.',
      django: 'Set DEBUG=False in the env file of production, restart, and see that no other file sets it again.',
      flask: 'Start with gunicorn or another WSGI server, not `flask run --debug`, and unset FLASK_DEBUG.',
      fastapi: 'Do not pass `debug=True` to the application.',
      rails: 'Set RAILS_ENV=production and `config.consider_all_requests_local = false`.',
      laravel: 'Set APP_DEBUG=false and APP_ENV=production, then `php artisan config:cache`.',
      next: 'Serve `next build && next start` (or the standalone server), never `next dev`.',
      node: 'Set NODE_ENV=production.',
    },
    source: 'CWE-489 and CWE-215',
  },
  'exposure/stack-trace': {
    title: 'Error pages show no stack trace',
    level: 'error',
    why: 'A stack trace tells versions, paths and the inner workings to whoever causes an error.',
    fix: {
      default: 'Answer errors with a plain page and write the trace to the log.',
      node: 'Set NODE_ENV=production, and end the chain of handlers with one that does not send `err.stack`.',
      laravel: 'Set APP_DEBUG=false.',
    },
    source: 'CWE-209',
  },
  'exposure/env-file': {
    title: 'No env file is served',
    level: 'error',
    why: 'It holds every secret of the application. Whoever has read it once keeps them.',
    fix: {
      default: `${deny} Then replace every secret in the file.`,
      nginx: `${dotfiles} Then replace every secret in the file.`,
      laravel: 'Point the document root at `public/`. Then replace every secret in the file.',
    },
    source: 'CWE-538',
  },
  'exposure/git': {
    title: 'No git repository is served',
    level: 'error',
    why: 'The whole source with its history can be rebuilt from it, secrets in old commits included.',
    fix: { default: `${deny} Deploy a build rather than a checkout.`, nginx: dotfiles },
    source: 'CWE-527',
  },
  'exposure/version-control': {
    title: 'No Subversion or Mercurial repository is served',
    level: 'error',
    why: 'Source and history can be rebuilt from it.',
    fix: { default: deny, nginx: dotfiles },
    source: 'CWE-527',
  },
  'exposure/ds-store': {
    title: 'No folder index of macOS is served',
    level: 'warning',
    why: 'It lists the names of all files in the folder, also of those that nobody links to.',
    fix: { default: 'Delete `.DS_Store` files and add them to .gitignore and .dockerignore.', nginx: dotfiles },
    source: 'CWE-538',
  },
  'exposure/dump': {
    title: 'No database dump or backup is served',
    level: 'error',
    why: 'It hands all data to everybody who guesses the name.',
    fix: { default: 'Delete it from the public folder, write backups elsewhere, and treat the data as leaked.' },
    source: 'CWE-530',
  },
  'exposure/editor-backup': {
    title: 'No backup or swap file of source is served',
    level: 'error',
    why: 'A server that runs `config.php` sends `config.php.bak` as text, passwords included.',
    fix: { default: 'Delete the file from the public folder, deploy a clean build, and replace the secrets in it.' },
    source: 'CWE-530',
  },
  'exposure/config-file': {
    title: 'No deployment file, password file or key is served',
    level: 'error',
    why: 'It tells how the system is built, often with passwords and keys.',
    fix: { default: `${deny} Then replace the secrets in the file.`, nginx: dotfiles },
    source: 'CWE-538',
  },
  'exposure/source-code': {
    title: 'No source of the application is served',
    level: 'error',
    why: 'The server sends what it should run, or a whole checkout: passwords and weak spots can be read in it.',
    fix: {
      default: 'Publish the folder of the built front end only, and hand every other request to the application.',
      nginx:
        'Point `root` at the public folder, and hand PHP to PHP-FPM (`fastcgi_pass`) or requests to the application (`proxy_pass`).',
      laravel: 'Point the document root at `public/`, and let the server run PHP.',
    },
    source: 'CWE-540',
  },
  'exposure/log-file': {
    title: 'No log is served',
    level: 'error',
    why: 'Logs hold addresses of visitors, paths, queries with tokens, and what went wrong where.',
    fix: {
      default: 'Write logs outside of the folder that is public, and delete what was published.',
      laravel: 'Point the document root at `public/`; `storage/` is none of it.',
    },
    source: 'CWE-532, CWE-538',
  },
  'exposure/server-status': {
    title: 'The status page of the web server is not public',
    level: 'error',
    why: 'It shows addresses of visitors and the URLs that they ask for, tokens in them included.',
    fix: {
      default:
        'Apache: `Require local` for /server-status and /server-info. Mind that a proxy on the same host counts as local.',
      nginx: 'In the location of `stub_status`: `allow 127.0.0.1; deny all;`.',
    },
    source: 'CWE-200',
  },
  'exposure/actuator': {
    title: 'Management endpoints of Spring Boot are not public',
    level: 'error',
    why: 'They show configuration and memory, and some of them change or stop the application.',
    fix: {
      default:
        'Expose health and info only (`management.endpoints.web.exposure.include`), on an own `management.server.port` that is not public.',
    },
    source: 'Spring Boot reference: actuator endpoints, CWE-200',
  },
  'exposure/pprof': {
    title: 'The profiler of a Go program is not public',
    level: 'error',
    why: 'It shows memory and command line, and profiling on demand slows the service down.',
    fix: { default: 'Register `net/http/pprof` and `expvar` on a mux of their own that listens on loopback.' },
    source: 'Go documentation: net/http/pprof, CWE-200',
  },
  'exposure/phpinfo': {
    title: 'No phpinfo() page is served',
    level: 'error',
    why: 'It shows versions, paths and the environment with its secrets.',
    fix: { default: 'Delete the file.' },
    source: 'CWE-200',
  },
  'exposure/admin-page': {
    title: 'No tool for administrators or developers is public',
    level: 'warning',
    why: 'A database console, an explorer of the API or an installer is what an attacker tries passwords and queries on. It may be meant to be public.',
    fix: {
      default: 'Remove it from production, or let it be reached from inside only.',
      fastapi: 'Pass `docs_url=None, redoc_url=None, openapi_url=None` to the application.',
      laravel: 'Set TELESCOPE_ENABLED=false, or limit who passes the gate `viewTelescope`.',
      spring: 'Set springdoc.swagger-ui.enabled=false.',
    },
    source: 'CWE-749, OWASP Web Security Testing Guide: enumerate application admin interfaces',
  },
  'exposure/directory-listing': {
    title: 'No folder lists its files',
    level: 'error',
    why: 'Files that nobody links to, such as uploads and backups, are found by looking.',
    fix: { default: 'Switch listings off: Apache `Options -Indexes`.', nginx: 'Remove `autoindex on`.' },
    source: 'CWE-548',
  },
  'exposure/default-page': {
    title: 'The start page is not the default page of a server',
    level: 'error',
    why: 'The site is not there: the server answers with the page that it was installed with.',
    fix: {
      default: 'Enable the configuration of the site, and see that its name matches the host.',
      nginx: 'Enable the server block with this `server_name`, and remove sites-enabled/default.',
      django: 'Add the URLconf of the project: Django serves its start page only without one, and with DEBUG=True.',
    },
    source: 'CWE-1188',
  },
  'exposure/source-map': {
    title: 'Source maps are not public',
    level: 'info',
    why: 'They show the source of the front end as it was written. That may be meant.',
    fix: {
      default:
        'Upload maps to the error tracker and leave them out of what is published, unless the source is public anyway.',
    },
    source: 'CWE-540',
  },
  'exposure/robots-closed': {
    title: 'robots.txt lets search engines in',
    level: 'warning',
    why: 'The robots.txt of staging went to production, and the site goes from the search results. It may be meant.',
    fix: {
      default:
        'Serve the robots.txt of production, without `Disallow: /` for all. Set this rule to `off` for a site that nobody should find.',
    },
    source: 'RFC 9309 section 2.2.2',
  },
  'exposure/other-address': {
    title: 'Canonical link, og:url and sitemap name the site itself',
    level: 'warning',
    why: 'Search engines and shared links lead to the host that is named, such as that of staging.',
    fix: {
      default:
        'Build these addresses from the public URL of production, in the configuration of the build or the application.',
      django: 'Set the domain of `django.contrib.sites`, or what SITE_URL is called in the project.',
      laravel: 'Set APP_URL, then `php artisan config:cache`.',
      next: 'Set `metadataBase` to the public URL.',
      wordpress: 'Set the WordPress and site address (`home` and `siteurl`).',
    },
    source: 'RFC 6596, sitemaps.org protocol, The Open Graph protocol',
  },
  'exposure/local-reference': {
    title: 'The page names no address that only developers can reach',
    level: 'error',
    why: 'What it loads from localhost or from inside of a network is there for nobody who visits, or is whatever runs on their machine.',
    fix: {
      default: 'Build with the public URL of the API and of the assets, and deploy that build.',
      django: 'Set DJANGO_VITE or the webpack loader to the built files, not to the development server.',
      laravel: 'Delete `public/hot`, and deploy what `npm run build` made.',
      rails: 'Deploy the precompiled assets, and switch the development server of Vite or webpack off.',
    },
    source: 'HTML section 4.12.1, RFC 6761 section 6.3',
  },
  'exposure/foreign-host': {
    title: 'A request for a foreign host name is refused',
    level: 'error',
    why: 'Links in mails and caches can be led to the host of an attacker, and the site can be shown under any name.',
    fix: {
      default: 'Answer only to the names of the site, and build links from a configured host.',
      nginx:
        'Add a server block with `listen … default_server` and `return 444;`, and for TLS `ssl_reject_handshake on;`.',
      django: 'List the names of the site in ALLOWED_HOSTS; no `*`.',
      rails: 'Set `config.hosts`.',
      laravel: 'Use the TrustHosts middleware.',
    },
    source: 'CWE-644, RFC 9110 section 7.4',
  },
  'exposure/trace-method': {
    title: 'The TRACE method is refused',
    level: 'warning',
    why: 'It sends back the request with what proxies added to it, such as credentials.',
    fix: { default: 'Apache: `TraceEnable off`. Elsewhere allow only the methods that the application uses.' },
    source: 'RFC 9110 section 9.3.8, CWE-693',
  },
} as const satisfies RuleTexts
