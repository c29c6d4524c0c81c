(function (load) {
'use strict';
const id = 9045;
const ids = [9045];
const modules = {

  19048:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Y: () => (  exposure)
  });
const deny = 'Deny the path in the web server, and publish only the folder that is meant to be public.';
const dotfiles = 'Add `location ~ /\\.(?!well-known) { return 404; }` and point `root` at the public folder only.';
const exposure = {
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
			default: 'Let the gate through by its user agent `readiness-gate` or the header `Readiness-Run`, ask from inside, or ask less with `depth: quick`.',
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
			default: 'Ask with `depth: full` where nobody is alarmed: on a staging site behind the same configuration, at night, or from an address that the firewall knows. The header `Readiness-Run` tells the run apart.',
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
			nginx: 'Point `root` at the public folder, and hand PHP to PHP-FPM (`fastcgi_pass`) or requests to the application (`proxy_pass`).',
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
			default: 'Apache: `Require local` for /server-status and /server-info. Mind that a proxy on the same host counts as local.',
			nginx: 'In the location of `stub_status`: `allow 127.0.0.1; deny all;`.',
		},
		source: 'CWE-200',
	},
	'exposure/actuator': {
		title: 'Management endpoints of Spring Boot are not public',
		level: 'error',
		why: 'They show configuration and memory, and some of them change or stop the application.',
		fix: {
			default: 'Expose health and info only (`management.endpoints.web.exposure.include`), on an own `management.server.port` that is not public.',
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
			default: 'Upload maps to the error tracker and leave them out of what is published, unless the source is public anyway.',
		},
		source: 'CWE-540',
	},
	'exposure/robots-closed': {
		title: 'robots.txt lets search engines in',
		level: 'warning',
		why: 'The robots.txt of staging went to production, and the site goes from the search results. It may be meant.',
		fix: {
			default: 'Serve the robots.txt of production, without `Disallow: /` for all. Set this rule to `off` for a site that nobody should find.',
		},
		source: 'RFC 9309 section 2.2.2',
	},
	'exposure/other-address': {
		title: 'Canonical link, og:url and sitemap name the site itself',
		level: 'warning',
		why: 'Search engines and shared links lead to the host that is named, such as that of staging.',
		fix: {
			default: 'Build these addresses from the public URL of production, in the configuration of the build or the application.',
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
			nginx: 'Add a server block with `listen \u2026 default_server` and `return 444;`, and for TLS `ssl_reject_handshake on;`.',
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
};


  }),

  99045:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  ruleDocs: () => (  ruleDocs),
  ruleIds: () => (  ruleIds),
  ruleNames: () => (  ruleNames),
  ruleText: () => (  ruleText),
  rules: () => (  rules)
});

;
const command = {
	'command/not-found': {
		title: 'The program can be started',
		level: 'error',
		why: 'A program that is not there has checked nothing.',
		fix: { default: 'Install the program where the command runs, or correct its name; `on` chooses the machine.' },
		source: 'readiness-gate design: fail closed',
	},
	'command/timeout': {
		title: 'The command ends within its time',
		level: 'error',
		why: 'A command without an end is not a yes.',
		fix: { default: 'Run it by hand to see what it waits for, or give the check a longer `timeout`.' },
		source: 'readiness-gate design: fail closed',
	},
	'command/exit': {
		title: 'The command ends with the expected exit code',
		level: 'error',
		why: 'The exit code is how a program says whether it succeeded.',
		fix: { default: 'Run the command by hand in the same place and read what it says.' },
		source: 'POSIX.1-2024, section 2.8.2',
	},
	'command/stdout': {
		title: 'The command prints what is expected',
		level: 'error',
		why: 'The output says what the exit code cannot.',
		fix: { default: 'Run the command by hand in the same place and compare its output with the expectation.' },
		source: 'readiness-gate design: expectations',
	},
	'command/stderr': {
		title: 'The error output is as expected',
		level: 'error',
		why: 'Programs put warnings there that their exit code does not tell.',
		fix: { default: 'Run the command by hand in the same place and read its error output.' },
		source: 'readiness-gate design: expectations',
	},
	'command/json': {
		title: 'The JSON output has the expected values',
		level: 'error',
		why: 'A value that differs or is missing is a state that nobody planned.',
		fix: { default: 'Run the command by hand in the same place and look at the value under that path.' },
		source: 'RFC 9535',
	},
	'command/number': {
		title: 'The number that the command prints is within its limits',
		level: 'error',
		why: 'A limit is there since beyond it something breaks.',
		fix: { default: 'Run the command by hand in the same place; free what is used up, or correct the limit.' },
		source: 'readiness-gate design: expectations',
	},
	'command/output': {
		title: 'The output can be judged as a whole',
		level: 'error',
		why: 'An output that was cut or is not in the expected form proves nothing.',
		fix: { default: 'Let the command print less, or in the form that the expectation reads.' },
		source: 'readiness-gate design: fail closed',
	},
};

;
const failClosed = 'readiness-gate design: fail closed';
const specification = 'Compose specification';
const compose = {
	'compose/file-missing': {
		title: 'The Compose file is there',
		condition: true,
		level: 'error',
		why: 'What is not there cannot be judged, and is never a pass.',
		fix: { default: 'Name the files that are deployed with `files`, in the order of `docker compose -f`.' },
		source: failClosed,
	},
	'compose/unparsable': {
		title: 'The Compose file can be read',
		condition: true,
		level: 'error',
		why: 'Compose refuses the same text, and no rule can judge it.',
		fix: { default: 'Correct the place that is named; `docker compose config` says the same.' },
		source: specification,
	},
	'compose/no-service': {
		title: 'The Compose files start a service',
		condition: true,
		level: 'error',
		why: 'Without a service there is nothing to judge, so the check cannot pass.',
		fix: { default: 'Name the files that are deployed, and the `profiles` with which they are started.' },
		source: failClosed,
	},
	'compose/files': {
		title: 'The judged files are the ones that are deployed',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'Several Compose files often lie side by side, and only one of them goes live.',
		fix: { default: 'Name the deployed files with `files` to be sure.' },
		source: failClosed,
	},
	'compose/literal-secret': {
		title: 'No secret stands in the file',
		level: 'error',
		why: 'Everybody who can read the repository has it, and so does its history.',
		fix: {
			default: 'Refer to it as a variable with `:?` and set it in the env file on the server; replace the value, which counts as leaked.',
		},
		source: 'CWE-798',
	},
	'compose/weak-password': {
		title: 'No password is a placeholder or guessed first',
		level: 'error',
		why: 'Scanners try these passwords within minutes of a port being open.',
		fix: { default: 'Generate one (`openssl rand -base64 32`) and set it in the env file on the server.' },
		source: 'CWE-521, CWE-1393',
	},
	'compose/default-secret': {
		title: 'No secret has a default',
		level: 'error',
		why: 'When the variable is forgotten the service starts with a secret that everybody can read.',
		fix: { default: 'Refer to it with `:?` in place of `:-`, so that Compose refuses to start without it.' },
		source: 'CWE-1188',
	},
	'compose/debug-environment': {
		title: 'No service is switched to development',
		level: 'error',
		why: 'Debug pages show settings, source and secrets to whoever causes an error.',
		fix: { default: 'Remove the variable or set it for production.', django: 'Set DEBUG=False in the env file only.' },
		source: 'CWE-489',
	},
	'compose/variable-unset': {
		title: 'Every variable has a value',
		level: 'error',
		why: 'Compose only warns and puts in empty text: an empty password, an image without a tag.',
		fix: { default: 'Add the key to the env file, or refer to it with `:?` so that its absence is an error.' },
		source: `${specification}: interpolation`,
	},
	'compose/env-file-missing': {
		title: 'Every env file that a service names is there',
		level: 'error',
		why: 'Compose refuses to start the whole project.',
		fix: { default: 'Create it from its example on the server, correct the path, or set `required: false`.' },
		source: `${specification}: env_file`,
	},
	'compose/port-published': {
		title: 'No database, cache or broker is published to the network',
		level: 'error',
		why: 'Docker opens published ports past ufw and firewalld, so the data is open to the internet.',
		fix: { default: 'Remove `ports`; services reach each other by name. For administration publish on 127.0.0.1.' },
		source: 'Docker documentation: Packet filtering and firewalls',
	},
	'compose/proxy-bypassed': {
		title: 'Applications are reached only through the proxy',
		level: 'warning',
		why: 'Past the proxy there is no TLS, and a client can write X-Forwarded headers itself.',
		fix: { default: 'Replace `ports` by `expose`, or publish on 127.0.0.1.' },
		source: 'CWE-419',
	},
	'compose/port-conflict': {
		title: 'Every published port belongs to one service',
		level: 'error',
		why: 'The second service does not start.',
		fix: { default: 'Give one of them another port, or none.' },
		source: `${specification}: ports`,
	},
	'compose/privileged': {
		title: 'No container is privileged',
		level: 'error',
		why: 'Whoever breaks into the container owns the machine.',
		fix: { default: 'Remove `privileged`; add the one capability or device that is needed.' },
		source: 'CIS Docker Benchmark 5.5',
	},
	'compose/capability': {
		title: 'No container has a capability that leads out of it',
		level: 'error',
		why: 'Such capabilities are enough to take over the machine.',
		fix: { default: 'Remove it, or `cap_drop: [ALL]` and add only what the program needs.' },
		source: 'CIS Docker Benchmark 5.4',
	},
	'compose/docker-socket': {
		title: 'No container has the socket of Docker',
		level: 'error',
		why: 'Who can write to it starts a privileged container; `:ro` does not limit what is asked through it.',
		fix: { default: 'Put a socket proxy between, which lets through only the calls that are needed.' },
		source: 'CIS Docker Benchmark 5.32',
	},
	'compose/host-namespace': {
		title: 'Containers have a network and processes of their own',
		level: 'warning',
		why: 'Every port of the container is open on the machine, and it reaches what listens on loopback.',
		fix: { default: 'Remove it and publish the ports that are needed.' },
		source: 'CIS Docker Benchmark 5.10',
	},
	'compose/host-mount': {
		title: 'No container has the file system of the machine',
		level: 'error',
		why: 'Whoever breaks into the container reads every key and writes programs that the machine runs.',
		fix: { default: 'Mount the one directory that the program needs, read-only where it only reads.' },
		source: 'CIS Docker Benchmark 5.6',
	},
	'compose/mail-catcher': {
		title: 'No service catches mail',
		level: 'error',
		why: 'Mail for customers reaches nobody, and links that reset passwords are read by whoever opens the page.',
		fix: { default: 'Name the real mail server in the settings; start the catcher only in a profile for development.' },
		source: 'CWE-489',
	},
	'compose/dashboard-open': {
		title: 'The dashboard of the proxy asks for a login',
		level: 'error',
		why: 'It shows every route, service and certificate to whoever reaches the port.',
		fix: {
			default: 'Remove `api.insecure`; route the dashboard to `api@internal` with a middleware that asks for a login.',
		},
		source: 'Traefik documentation: API & Dashboard, "insecure"',
	},
	'compose/image-tag': {
		title: 'Every image has a version',
		level: 'error',
		why: 'The next pull may bring another major version, and a rollback brings back the same new one.',
		fix: { default: 'Write the version as tag, or a digest.' },
		source: 'Docker documentation: Image-building best practices, "Pin base image versions"',
	},
	'compose/data-volume': {
		title: 'Databases keep their data in a volume',
		level: 'error',
		why: 'The data goes with the container: with the next `down`, or with the next image.',
		fix: { default: 'Add a named volume at the directory of the data, such as `db:/var/lib/postgresql/data`.' },
		source: 'Docker documentation: Volumes',
	},
	'compose/restart-policy': {
		title: 'Services come back after a crash',
		level: 'warning',
		why: 'After a crash or a restart of the machine the service stays down until somebody notices.',
		fix: { default: '`restart: unless-stopped`' },
		source: `${specification}: restart`,
	},
	'compose/healthcheck-missing': {
		title: 'What others wait for can become healthy',
		level: 'error',
		why: 'Compose ends with "has no healthcheck configured", and the waiting service never starts; without the wait it starts too early.',
		fix: { default: 'Add a `healthcheck`, such as `pg_isready` for PostgreSQL or `redis-cli ping` for Redis.' },
		source: `${specification}: depends_on`,
	},
	'compose/service-undefined': {
		title: 'What a service depends on is defined',
		level: 'error',
		why: 'Compose refuses the project.',
		fix: { default: 'Correct the name, or add the file that defines it to `files`.' },
		source: `${specification}: depends_on`,
	},
	'compose/dev-command': {
		title: 'No service starts a development server',
		level: 'error',
		why: 'Development servers serve few requests at a time and show tracebacks.',
		fix: {
			default: 'Start the built application with a server for production.',
			django: 'Start `gunicorn <project>.wsgi` in place of `manage.py runserver`.',
			node: 'Build in the image and start the result with `node`.',
		},
		source: 'Django documentation: runserver, "do not use this server in a production setting"',
	},
	'compose/server-flags': {
		title: 'Application servers are started with sound flags',
		level: 'error',
		why: 'One flag decides whether a hung worker is restarted and whom the application believes.',
		fix: { default: 'Correct the flag; the rules of the kind `gunicorn` say why.' },
		source: 'gunicorn documentation: Settings; uvicorn documentation: Settings',
	},
	'compose/source-mount': {
		title: 'The code that runs is the code in the image',
		level: 'error',
		why: 'A stray file or branch on the machine goes live, and a rollback of the image changes nothing.',
		fix: { default: 'Remove the bind mount; use named volumes for data and uploads.' },
		source: 'Docker documentation: Use Compose in production',
	},
};

;
const cors = {
	'cors/unexpected-status': {
		title: 'The address that is asked answers',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'An address that does not exist grants nothing to anybody, and says nothing about those that do.',
		fix: { default: 'Name a `path` of the API that answers GET; 401 and 403 are answers too.' },
		source: 'RFC 9110 section 15',
	},
	'cors/reflect': {
		title: 'Foreign origins are not accepted',
		level: 'error',
		why: 'Any site that a user visits could read and change the data of the API with that user\u2019s login.',
		fix: {
			default: 'Compare the origin with a list of whole origins; never echo it, and match no part of it.',
			django: 'Use CORS_ALLOWED_ORIGINS; leave CORS_ALLOW_ALL_ORIGINS out, and end every CORS_ALLOWED_ORIGIN_REGEXES in `$` with escaped dots.',
			rails: 'Name whole origins in `config/initializers/cors.rb`.',
			laravel: "List whole origins in 'allowed_origins' of config/cors.php.",
			node: 'Give `cors({ origin: [...] })` a list, not `true`.',
			fastapi: 'Give CORSMiddleware `allow_origins`, not `allow_origin_regex=".*"`.',
			nginx: 'Map `$http_origin` to allowed values by `map` rather than echoing it.',
		},
		source: 'Fetch Standard section 3.2.5; PortSwigger, Exploiting CORS misconfigurations (2016)',
	},
	'cors/star-cred': {
		title: 'The wildcard does not stand beside credentials',
		level: 'warning',
		why: 'Browsers refuse the combination, and it tells of a setting that was meant to let everybody in.',
		fix: {
			default: 'Name the origins, or leave Access-Control-Allow-Credentials out.',
			django: 'Leave CORS_ALLOW_ALL_ORIGINS out where CORS_ALLOW_CREDENTIALS is set.',
		},
		source: 'Fetch Standard section 3.2.5',
	},
	'cors/vary': {
		title: 'Caches know that the answer depends on the origin',
		level: 'warning',
		why: 'A shared cache gives the answer for one origin to another, and the browser refuses it.',
		fix: { default: 'Send `Vary: Origin` with every answer, also with those that grant nothing.' },
		source: 'Fetch Standard section 3.2.6',
	},
	'cors/expected': {
		title: 'The allowed origins are accepted',
		level: 'error',
		why: 'The deployed front end cannot talk to the API, although both answer.',
		fix: {
			default: 'Add the exact origin (scheme, host, port), its methods and headers to what the API allows.',
			django: 'Add it to CORS_ALLOWED_ORIGINS; CorsMiddleware stands before CommonMiddleware. Headers go to CORS_ALLOW_HEADERS.',
			rails: 'Add it to `config/initializers/cors.rb`.',
			laravel: "Add it to 'allowed_origins' and its paths to 'paths' in config/cors.php.",
			nginx: 'Answer OPTIONS with 204 and the headers, with `always`.',
		},
		source: 'Fetch Standard sections 3.2.5 and 4.8',
	},
	'cors/credentials-value': {
		title: 'Access-Control-Allow-Credentials is `true` where it is sent',
		level: 'warning',
		why: 'Browsers compare the value with `true` to the letter: with `True` or `1` every request with a cookie or login fails, and only there.',
		fix: {
			default: 'Send `Access-Control-Allow-Credentials: true` in small letters, or leave the header out.',
			django: 'Let django-cors-headers send it: `CORS_ALLOW_CREDENTIALS = True`, and no header of your own.',
			nginx: 'Write `add_header Access-Control-Allow-Credentials true always;` in one place only.',
		},
		source: 'Fetch Standard section 3.3.3',
	},
	'cors/max-age': {
		title: 'Browsers may remember what a preflight allowed',
		level: 'warning',
		why: 'A value that is no number is ignored, and every call of the front end costs two requests.',
		fix: {
			default: 'Send `Access-Control-Max-Age: 7200` with every preflight.',
			django: 'Set CORS_PREFLIGHT_MAX_AGE to a number.',
			node: 'Give `cors({ maxAge: 7200 })` a number.',
			fastapi: 'Give CORSMiddleware `max_age=7200`.',
		},
		source: 'Fetch Standard section 3.3.3',
	},
	'cors/private-network': {
		title: 'No foreign page is let into a private network',
		level: 'warning',
		why: 'On an address inside, any page that somebody there visits may call it.',
		fix: {
			default: 'Send Access-Control-Allow-Private-Network to origins of your own alone, or leave it out.',
			django: 'Leave CORS_ALLOW_PRIVATE_NETWORK out.',
		},
		source: 'WICG Private Network Access section 3',
	},
};

;
const django_failClosed = 'readiness-gate design: fail closed';
const checks = 'Django system checks: --deploy';
const django = {
	'django/file-missing': {
		title: 'The settings are there',
		condition: true,
		level: 'error',
		why: 'What is not there cannot be judged, and is never a pass.',
		fix: { default: 'Name the settings that production loads with `file`.' },
		source: django_failClosed,
	},
	'django/unparsable': {
		title: 'The settings can be read',
		condition: true,
		level: 'error',
		why: 'Django does not start with them, and no rule can judge them.',
		fix: { default: 'Correct the place that is named.' },
		source: django_failClosed,
	},
	'django/not-decidable': {
		title: 'Settings are literal, so that they can be judged',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'Settings are read and never executed, so of a computed value nothing is claimed.',
		fix: { default: 'Judge the environment key with an `env` check, or run `manage.py check --deploy` on the server.' },
		source: django_failClosed,
	},
	'django/debug': {
		title: 'DEBUG is not switched on in the settings',
		level: 'error',
		why: 'Every error shows settings, source and queries to whoever caused it.',
		fix: { default: 'Write `DEBUG = False`, or read it from the environment with False as default.' },
		source: `${checks} (W018)`,
	},
	'django/debug-default': {
		title: 'DEBUG is off when its variable is forgotten',
		level: 'error',
		why: 'One forgotten key in an env file and the site runs in debug mode.',
		fix: { default: 'Give False as default, such as `env.bool("DEBUG", default=False)`.' },
		source: 'CWE-1188',
	},
	'django/secret-key': {
		title: 'SECRET_KEY does not stand in the settings',
		level: 'error',
		why: 'Who knows it signs sessions and password resets of every user.',
		fix: { default: 'Read it from the environment, and make a new one: the one in the repository counts as leaked.' },
		source: 'Django documentation: Deployment checklist, SECRET_KEY',
	},
	'django/secret-default': {
		title: 'No secret has a default in the settings',
		level: 'error',
		why: 'When the variable is forgotten the site runs with a secret that everybody can read.',
		fix: { default: 'Remove the default, so that Django refuses to start without the variable.' },
		source: 'CWE-1188',
	},
	'django/literal-secret': {
		title: 'No other secret stands in the settings',
		level: 'error',
		why: 'Everybody who can read the repository has it, and so does its history.',
		fix: { default: 'Read it from the environment, and replace the value, which counts as leaked.' },
		source: 'CWE-798',
	},
	'django/allowed-hosts': {
		title: 'ALLOWED_HOSTS names the hosts of the site',
		level: 'error',
		why: 'With `*` anybody chooses the host in links of password mails; empty, every request is refused.',
		fix: { default: 'List the names under which the site is reached, without scheme and port.' },
		source: `${checks} (W020)`,
	},
	'django/ssl-redirect': {
		title: 'Django redirects to https',
		level: 'warning',
		why: 'Where no proxy redirects, pages are also served over plain HTTP.',
		fix: { default: '`SECURE_SSL_REDIRECT = True`, with SECURE_PROXY_SSL_HEADER behind a proxy.' },
		source: `${checks} (W008)`,
	},
	'django/hsts': {
		title: 'Strict-Transport-Security is switched on',
		level: 'warning',
		why: 'Without it the first request of every visit may go over plain HTTP.',
		fix: { default: '`SECURE_HSTS_SECONDS = 31536000`; start with an hour to try it.' },
		source: `${checks} (W004)`,
	},
	'django/session-cookie-secure': {
		title: 'The session cookie is sent over https only',
		level: 'error',
		why: 'One request over plain HTTP gives the session away.',
		fix: { default: '`SESSION_COOKIE_SECURE = True`' },
		source: `${checks} (W012)`,
	},
	'django/csrf-cookie-secure': {
		title: 'The CSRF cookie is sent over https only',
		level: 'error',
		why: 'One request over plain HTTP gives the token away.',
		fix: { default: '`CSRF_COOKIE_SECURE = True`' },
		source: `${checks} (W016)`,
	},
	'django/session-cookie-httponly': {
		title: 'Scripts cannot read the session cookie',
		level: 'error',
		why: 'One injected script takes over the sessions of its victims.',
		fix: { default: 'Remove `SESSION_COOKIE_HTTPONLY = False`; True is the default.' },
		source: `${checks} (W015)`,
	},
	'django/content-type-nosniff': {
		title: 'X-Content-Type-Options is sent',
		level: 'error',
		why: 'Browsers may run an uploaded text as a script.',
		fix: { default: 'Remove `SECURE_CONTENT_TYPE_NOSNIFF = False`; True is the default.' },
		source: `${checks} (W006)`,
	},
	'django/frame-options': {
		title: 'Other sites cannot frame the pages',
		level: 'error',
		why: 'Users are led to click what they do not see.',
		fix: { default: '`X_FRAME_OPTIONS = "DENY"`, the default.' },
		source: `${checks} (W019)`,
	},
	'django/referrer-policy': {
		title: 'Other sites do not learn full addresses',
		level: 'warning',
		why: 'Addresses hold tokens of password resets and invitations.',
		fix: { default: 'Remove SECURE_REFERRER_POLICY; same-origin is the default.' },
		source: `${checks} (W022, E023)`,
	},
	'django/middleware': {
		title: 'The security middlewares are in place',
		level: 'error',
		why: 'Without them the SECURE_ settings, CSRF protection and X-Frame-Options do nothing.',
		fix: { default: 'Add SecurityMiddleware first, CsrfViewMiddleware and XFrameOptionsMiddleware.' },
		source: `${checks} (W001, W002, W003)`,
	},
	'django/csrf-origins': {
		title: 'CSRF_TRUSTED_ORIGINS holds origins',
		level: 'error',
		why: 'Django 4 and later refuse to start with names that have no scheme.',
		fix: { default: 'Write `https://shop.example.com`, without a path.' },
		source: 'Django system checks: 4_0.E001',
	},
	'django/cors-allow-all': {
		title: 'Only the own front ends may read answers',
		level: 'error',
		why: 'Any site that a user visits can read data in their name.',
		fix: { default: 'List the front ends in CORS_ALLOWED_ORIGINS.' },
		source: 'CWE-942',
	},
	'django/conn-max-age': {
		title: 'Connections to the database are kept',
		level: 'warning',
		why: 'Connecting anew costs every request several milliseconds, and the database its limit of connections.',
		fix: { default: '`CONN_MAX_AGE = 600` with `CONN_HEALTH_CHECKS = True`, or a pool in OPTIONS.' },
		source: 'Django documentation: Databases, persistent connections',
	},
	'django/sqlite': {
		title: 'The database is a server',
		level: 'warning',
		why: 'A file in a container is lost with it, and a second worker waits for the lock.',
		fix: { default: 'Use PostgreSQL or MySQL; waive this where one machine with a volume is meant.' },
		source: 'Django documentation: Databases, SQLite notes',
	},
};

;
const zone = 'Correct the record at the DNS provider; then wait until caches have let go of the old one.';
const dns = {
	'dns/expected': {
		title: 'The records are the expected ones',
		level: 'error',
		why: 'Visitors are sent to wherever the records point, whatever was deployed elsewhere.',
		fix: { default: zone },
		source: 'RFC 1034 section 3.6',
	},
	'dns/exists': {
		title: 'The name has records of this type',
		level: 'error',
		why: 'A name without records leads nowhere.',
		fix: { default: 'Create the record at the DNS provider, and see that the domain is delegated and not on hold.' },
		source: 'RFC 2308',
	},
	'dns/dangling-cname': {
		title: 'The alias leads to a name that exists',
		level: 'error',
		why: 'An alias to a name that is gone serves nothing, and whoever registers that name takes over the host.',
		fix: { default: 'Remove the CNAME record, or create again what it points to.' },
		source: 'RFC 1034 section 3.6.2; OWASP WSTG-CONF-10',
	},
	'dns/target-address': {
		title: 'The names in the records have addresses',
		level: 'error',
		why: 'Mail or connections that are sent to a name without an address arrive nowhere.',
		fix: { default: 'Create A or AAAA records for the name, or correct the record that leads to it.' },
		source: 'RFC 5321 section 5.1, RFC 2782, RFC 9460 section 3',
	},
	'dns/bogus': {
		title: 'The signatures of the zone hold (DNSSEC)',
		level: 'error',
		why: 'For everybody behind a resolver that checks signatures, which are many of the large ones, the name does not exist.',
		fix: {
			default: 'See that the name server signs the zone again before signatures expire, and that the DS record at the registrar belongs to its key. In haste, remove the DS record at the registrar.',
		},
		source: 'RFC 4035 section 5, RFC 8914',
	},
	'dns/unsigned': {
		title: 'The records are signed (DNSSEC)',
		level: 'error',
		why: 'Without signatures nobody notices a forged answer.',
		fix: { default: 'Sign the zone at the DNS provider, and publish its DS record at the registrar.' },
		source: 'RFC 4035 section 3.2.3',
	},
	'dns/name-server-address': {
		title: 'Every name server of the zone has an address',
		level: 'error',
		why: 'Resolvers lose time on a name server that cannot be reached, and whoever registers its name answers for the zone.',
		fix: { default: 'Correct the NS record, at the registrar too, or create the address of the name server.' },
		source: 'RFC 1034 section 4.2.2, RFC 1912 section 2.8',
	},
	'dns/disagree': {
		title: 'All resolvers give the same records',
		level: 'error',
		why: 'Some visitors still see the old records, or one of the name servers missed the change.',
		fix: {
			default: 'Wait until the old records have left the caches (`wait-for`), and see that every name server has the same zone. Where answers differ by place on purpose, expect `contains`, or name one resolver.',
		},
		source: 'RFC 1912 section 2.2',
	},
	'dns/soa-serial': {
		title: 'All name servers have the same version of the zone',
		level: 'warning',
		why: 'A secondary that does not follow serves old records to a part of the visitors.',
		fix: { default: 'See that zone transfers and notifications reach every name server.' },
		source: 'RFC 1912 section 2.2, Zonemaster CONSISTENCY01',
	},
	'dns/ttl': {
		title: 'Records live short enough in caches',
		level: 'warning',
		why: 'With a long time to live a move or a rollback takes as long to reach everybody.',
		fix: { default: 'Lower the TTL to 300-3600 seconds well before a move.' },
		source: 'RFC 1912 section 2.2',
	},
	'dns/private-address': {
		title: 'The addresses are public',
		level: 'warning',
		why: 'Nobody outside reaches a private or loopback address, and the record tells of the inner network.',
		fix: { default: 'Point the record to the public address; keep internal names in an internal zone.' },
		source: 'RFC 1918, RFC 4193, RFC 6890',
	},
	'dns/caa': {
		title: 'Only the expected authorities may issue certificates',
		level: 'error',
		why: 'Without CAA every authority may issue for the domain; with a wrong one the next renewal fails.',
		fix: { default: 'Set the CAA records at the domain, such as `0 issue "letsencrypt.org"`.' },
		source: 'RFC 8659, RFC 8657',
	},
	'dns/no-answer': {
		title: 'Every resolver answers',
		level: 'error',
		why: 'A resolver without an answer says nothing about the record, so it is never a pass.',
		fix: {
			default: 'SERVFAIL: see DNSSEC and the name servers. REFUSED: the server does not serve this zone. Timeout: see that the runner may send DNS there, or name other `resolvers`.',
		},
		source: 'RFC 2308 section 7, RFC 8914',
	},
	'dns/no-authority': {
		title: 'The name servers of the zone are found',
		level: 'error',
		why: 'They hold the truth; without them only caches can be asked.',
		fix: { default: 'See the NS records of the domain at the registrar, or name `resolvers` without `authoritative`.' },
		source: 'RFC 1034 section 4.2',
	},
	'dns/skipped-server': {
		title: 'Name servers that cannot be seen from here',
		level: 'info',
		why: 'This machine has no route to IPv6, so these name servers were not asked.',
		fix: { default: 'Run the gate also from a machine with IPv6.' },
		source: 'readiness-gate design: nothing is left out silently',
	},
	'dns/records': {
		title: 'What the resolvers answer',
		level: 'info',
		why: 'The records at a glance.',
		fix: { default: 'Nothing to do.' },
		source: 'RFC 1034',
	},
};

;
const document_document = {
	'document/box-without-item': {
		title: 'Every box of the document is an item of the checklist',
		level: 'warning',
		why: 'People believe that the gate watches over what their list says; nobody watches over this box.',
		fix: {
			default: 'Add an item with these words as its title, or name one in the box: `<!-- id: item-id -->`. Where it is nothing for the gate, write `<!-- id: none -->`.',
		},
		source: 'readiness-gate design: list and gate do not drift apart',
	},
	'document/unknown-id': {
		title: 'A comment in a box names an item of the checklist',
		level: 'warning',
		why: 'The item was removed or renamed, so nothing stands for the box any more.',
		fix: { default: 'Name the item that stands for the box, or remove the box with the item.' },
		source: 'readiness-gate design: list and gate do not drift apart',
	},
	'document/item-without-box': {
		title: 'Every item of the checklist has a box in the document',
		level: 'warning',
		why: 'Who reads the list does not learn what the gate asks.',
		fix: {
			default: 'Add a box with the title of the item to the document, or name the item in one: `<!-- id: item-id -->`.',
		},
		source: 'readiness-gate design: list and gate do not drift apart',
	},
};

;
const loader = 'Measured behaviour of the readers: python-dotenv, django-environ, Docker Compose, docker run, dotenv, phpdotenv, dotenv of Ruby, python-decouple';
const deploy = 'Django system checks, security tags of `check --deploy`';
const env_cors = 'django-cors-headers checks and documentation';
const secrets = 'CWE-798, CWE-1392';
const env = {
	'env/no-source': {
		title: 'There is an env file to look at',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'A check that looks at nothing is never a pass.',
		fix: { default: 'Give the environment `env-file` or `env-content`, or the check `file` or `source`.' },
		source: 'readiness-gate design: fail closed',
	},
	'env/nothing-judged': {
		title: 'The named rules found something to judge',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'A rule whose keys are not in the file says nothing about the application.',
		fix: { default: 'Set the key in the env file, or name a rule that applies to this project.' },
		source: 'readiness-gate design: fail closed',
	},
	'env/unreadable': {
		title: 'The env file is small enough to be read whole',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'What cannot be read whole is not known to be right.',
		fix: { default: 'Keep an env file below 1 MiB, 64 KiB a line and 5,000 keys; give large values as files.' },
		source: 'readiness-gate design: bounded input',
	},
	'env/expectation': {
		title: 'The key has the expected value',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'The checklist says what this key must be.',
		fix: { default: 'Set the key to what the checklist expects, or correct the expectation.' },
		source: 'The checklist',
	},
	'env/suppression': {
		title: 'Every suppression names a known rule and a reason',
		condition: true,
		level: 'warning',
		selectable: false,
		why: 'A suppression without a reason cannot be reviewed, so it is not applied.',
		fix: { default: 'Write `# readiness: ignore <rule> -- <reason>` above the key.' },
		source: 'readiness-gate documentation',
	},
	'env/file-missing': {
		title: 'The env file exists',
		level: 'error',
		why: 'The application starts with defaults or not at all.',
		fix: { default: 'Copy the example file, fill in the production values, and deploy it with the application.' },
		source: 'The Twelve-Factor App, III. Config',
	},
	'env/file-empty': {
		title: 'The env file sets at least one key',
		level: 'error',
		why: 'An empty file is usually a secret that was not filled in, or a copy that failed.',
		fix: { default: 'Fill in the values; see that the secret or template it is written from is not empty.' },
		source: 'The Twelve-Factor App, III. Config',
	},
	'env/not-utf8': {
		title: 'The env file is UTF-8',
		level: 'error',
		why: 'Some readers refuse the file, others put replacement characters into the values.',
		fix: { default: 'Save the file as UTF-8 without a byte order mark.' },
		source: loader,
	},
	'env/nul-byte': {
		title: 'The env file holds no NUL byte',
		level: 'error',
		why: 'A variable of the environment cannot hold one; the value is cut or the file is UTF-16.',
		fix: { default: 'Save the file as UTF-8 text; encode binary values as base64.' },
		source: 'POSIX.1-2024, environ',
	},
	'env/bom': {
		title: 'The env file has no byte order mark',
		level: 'error',
		why: 'django-environ, systemd and a shell lose the first key.',
		fix: { default: 'Save the file as UTF-8 without a byte order mark.' },
		source: loader,
	},
	'env/crlf': {
		title: 'Lines end with LF',
		level: 'error',
		why: 'A shell keeps the carriage return as part of every value.',
		fix: { default: 'Convert the file with `sed -i "s/\\r$//"` and set `eol=lf` for it in .gitattributes.' },
		source: loader,
	},
	'env/syntax': {
		title: 'Every line is a comment or an assignment that the reader takes',
		level: 'error',
		why: 'The reader drops the line or refuses the whole file.',
		fix: { default: 'Write `KEY=value`, one per line; put values with special characters into single quotes.' },
		source: loader,
	},
	'env/unterminated-quote': {
		title: 'Every quote is closed',
		level: 'error',
		why: 'Readers drop the key, take the quote as part of the value, or refuse the whole file.',
		fix: { default: 'Close the quote at the end of the value, or quote the value with the other kind.' },
		source: loader,
	},
	'env/no-equals': {
		title: 'Every key has an equals sign',
		level: 'error',
		why: 'The line sets nothing, or takes its value from whatever environment reads it.',
		fix: { default: 'Write `KEY=value`; for a value over several lines use quotes or base64.' },
		source: loader,
	},
	'env/bad-key-name': {
		title: 'Keys are letters, digits and underscores and do not start with a digit',
		level: 'error',
		why: 'Readers silently drop such a key.',
		fix: { default: 'Rename the key to letters, digits and underscores.' },
		source: 'POSIX.1-2024, environment variable names',
	},
	'env/space-around-equals': {
		title: 'No space stands around the equals sign',
		level: 'error',
		why: 'Some readers drop the line, refuse the file, or keep the space as part of the value.',
		fix: { default: 'Write `KEY=value` without spaces around `=`.' },
		source: loader,
	},
	'env/duplicate-key': {
		title: 'Every key stands once',
		level: 'error',
		why: 'Most readers take the last value, some the first; nobody sees which one counts.',
		fix: { default: 'Keep one of the lines.' },
		source: loader,
	},
	'env/dialect-differs': {
		title: 'Every reader that loads the file reads the same value',
		level: 'error',
		why: 'Two processes run with two different values of one secret; sessions and logins break between them.',
		fix: {
			default: 'Use only letters, digits, `-` and `_` in the value, unquoted; all readers agree on it. Generate secrets with `python3 -c "import secrets; print(secrets.token_urlsafe(50))"`.',
		},
		source: loader,
	},
	'env/smart-quotes': {
		title: 'Values are quoted with plain quotes',
		level: 'error',
		why: 'Typographic quotes become part of the value.',
		fix: { default: 'Type the quotes anew as \' or ".' },
		source: 'Unicode, U+2018 to U+201D',
	},
	'env/invisible-character': {
		title: 'Keys and values hold no invisible characters',
		level: 'error',
		why: 'A pasted no-break or zero-width space makes a password wrong and cannot be seen.',
		fix: { default: 'Type the value anew, or paste it as plain text.' },
		source: 'Unicode, general category Cf; U+00A0',
	},
	'env/placeholder': {
		title: 'No value is a placeholder',
		level: 'error',
		why: 'The application runs with a value that was meant to be replaced and that everybody can guess.',
		fix: {
			default: 'Put the real value in its place; generate secrets with `openssl rand -base64 48 | tr "+/" "-_"`.',
		},
		source: secrets,
	},
	'env/unresolved': {
		title: 'No template expression is left in a value',
		level: 'error',
		why: 'The template was not rendered; the application gets the expression itself or an empty text.',
		fix: { default: 'Render the template before the deploy, or define the variable that it names.' },
		source: loader,
	},
	'env/published-secret': {
		title: 'No secret is a default that was published',
		level: 'error',
		why: 'Attackers try the defaults of documentation and sample projects first.',
		fix: {
			default: 'Generate a new secret: `openssl rand -base64 48 | tr "+/" "-_"`.',
			django: 'Generate a new one: `python3 -c "import secrets; print(secrets.token_urlsafe(50))"`.',
			rails: 'Generate a new one: `bin/rails secret`.',
			laravel: 'Generate a new one: `php artisan key:generate --show`.',
		},
		source: secrets,
	},
	'env/secret-short': {
		title: 'Signing keys are long and varied enough',
		level: 'error',
		why: 'A short key can be found by trying, and with it every session and token can be forged.',
		fix: {
			default: 'Generate a new secret: `openssl rand -base64 48 | tr "+/" "-_"`.',
			django: 'Generate a new one: `python3 -c "import secrets; print(secrets.token_urlsafe(50))"`.',
			rails: 'Generate a new one: `bin/rails secret`.',
			laravel: 'Generate a new one: `php artisan key:generate --show`.',
		},
		source: 'Django security.W009 and W025; Rails secret_key_base; Laravel APP_KEY; RFC 7518 section 3.2',
	},
	'env/password-weak': {
		title: 'Passwords cannot be guessed',
		level: 'error',
		why: 'A database or broker with a guessable password falls to the first scan that reaches it.',
		fix: { default: 'Generate it: `openssl rand -base64 24 | tr "+/" "-_"`, and set it in the service too.' },
		source: 'zxcvbn score below 3; OWASP ASVS 2.1',
	},
	'env/secret-reused': {
		title: 'Every secret is used for one purpose',
		level: 'warning',
		why: 'Who learns one of them has both.',
		fix: { default: 'Generate a secret of its own for each key.' },
		source: 'NIST SP 800-57 part 1, section 5.2',
	},
	'env/credentials-disagree': {
		title: 'The database URL and its parts say the same',
		level: 'error',
		why: 'The database is created with one password and the application logs in with another.',
		fix: { default: 'Make the parts and the URL agree; in the URL, percent-encode the password.' },
		source: 'RFC 3986 section 3.2.1',
	},
	'env/url-invalid': {
		title: 'Connection URLs are well formed',
		level: 'error',
		why: 'The client connects to the wrong host, with the wrong password, or not at all.',
		fix: { default: 'Percent-encode the user and password (`@` is %40, `/` %2F, `#` %23, `?` %3F, `:` %3A).' },
		source: 'RFC 3986 section 2.1',
	},
	'env/url-local': {
		title: 'Services are not looked for on localhost',
		level: 'error',
		why: 'Inside a container localhost is the container itself.',
		fix: {
			default: 'Use the name of the service, such as `db` or `redis`, or the host of the managed service.',
			docker: 'Use the name of the compose service, such as `db` or `redis`.',
		},
		source: 'Docker documentation, networking',
	},
	'env/tls-off': {
		title: 'Connections over public networks are encrypted and verified',
		level: 'error',
		why: 'Passwords and data can be read and changed on the way.',
		fix: {
			default: 'Use `sslmode=verify-full`, `rediss://`, and remove the switch that turns verification off; add the CA instead.',
		},
		source: 'PostgreSQL documentation, SSL support; Node.js documentation; PEP 493',
	},
	'env/debug-on': {
		title: 'Debugging is off',
		level: 'error',
		why: 'Debug pages show settings, source code and data to everybody, and some let them run code.',
		fix: {
			default: 'Set it to false in the production file.',
			django: 'Set `DEBUG=False` in the production file.',
			laravel: 'Set `APP_DEBUG=false` in the production file.',
			flask: 'Set `FLASK_DEBUG=0` in the production file.',
		},
		source: `${deploy}: security.W018`,
	},
	'env/boolean-unclear': {
		title: 'Switches are written so that every reader understands them',
		level: 'error',
		why: 'A misspelt word counts as false in one reader and as true in another.',
		fix: { default: 'Write one of true, false, 1, 0, yes, no, on, off.' },
		source: 'django-environ, envalid and os.environ conventions',
	},
	'env/environment-not-production': {
		title: 'The application runs in its production mode',
		level: 'error',
		why: 'Development modes show errors, skip caches and use development services.',
		fix: {
			default: 'Set it to production, and DJANGO_SETTINGS_MODULE to the production settings.',
			django: 'Point DJANGO_SETTINGS_MODULE to the production settings.',
			rails: 'Set `RAILS_ENV=production`.',
			laravel: 'Set `APP_ENV=production`.',
			node: 'Set `NODE_ENV=production`.',
			next: 'Set `NODE_ENV=production`.',
		},
		source: 'Documentation of the frameworks on deployment',
	},
	'env/django-hosts': {
		title: 'ALLOWED_HOSTS lists the real hosts and nothing else',
		level: 'error',
		why: 'A wildcard lets a forged Host header poison links and caches; a missing host answers 400 to everybody.',
		fix: { default: 'Write the host names with commas between them: `ALLOWED_HOSTS=example.com,www.example.com`.' },
		source: `${deploy}: security.W020; Django settings, ALLOWED_HOSTS`,
	},
	'env/django-cookies-tls': {
		title: 'Cookie and TLS switches of Django are safe',
		level: 'error',
		why: 'Session cookies travel over plain http or can be read by scripts.',
		fix: { default: 'Set the switch to the value that Django asks for, or remove the key and set it in the settings.' },
		source: `${deploy}: W004 W005 W006 W008 W012 W015 W016 W019 W021 W022 E023 E024, async.E001`,
	},
	'env/csrf-origins': {
		title: 'CSRF_TRUSTED_ORIGINS lists origins with a scheme',
		level: 'error',
		why: 'Django does not start, or forms from the frontend are refused.',
		fix: { default: 'Write origins with a scheme and without a path: `https://www.example.com`.' },
		source: 'Django system checks: 4_0.E001',
	},
	'env/cors': {
		title: 'CORS allows the frontend and no one else',
		level: 'error',
		why: 'Any site can read what a logged-in user may read; or the frontend cannot read anything.',
		fix: {
			default: 'List the exact origins, without a path or a trailing slash: `https://www.example.com`.',
			django: 'Set CORS_ALLOWED_ORIGINS to the exact origins and remove CORS_ALLOW_ALL_ORIGINS.',
		},
		source: `${env_cors}; Fetch Standard, CORS protocol`,
	},
	'env/sqlite': {
		title: 'The database is not a file of the container',
		level: 'warning',
		why: 'Data is lost with the container, and writers block each other.',
		fix: { default: 'Use a database server, such as PostgreSQL.' },
		source: 'SQLite documentation, appropriate uses',
	},
	'env/dev-service': {
		title: 'No service of the development setup is used',
		level: 'warning',
		why: 'Emulators and default accounts keep nothing safe.',
		fix: { default: 'Name the production service, with an account made for this application.' },
		source: 'Documentation of LocalStack, MinIO and RabbitMQ',
	},
	'env/dev-mail': {
		title: 'Mail is really sent',
		level: 'warning',
		why: 'Nobody gets a password reset or an order confirmation.',
		fix: {
			default: 'Name the SMTP service of production.',
			django: 'Use `django.core.mail.backends.smtp.EmailBackend` and the SMTP service of production.',
		},
		source: 'Django documentation, email backends',
	},
	'env/test-credential': {
		title: 'No key of a test or sandbox account is used',
		level: 'error',
		why: 'Payments look successful and no money arrives.',
		fix: { default: 'Switch to the live credentials and the live endpoint of the provider.' },
		source: 'Documentation of Stripe, SSLCommerz, bKash, Nagad and PayPal',
	},
	'env/public-secret': {
		title: 'No secret stands in a key that is built into the browser bundle',
		level: 'error',
		why: 'Whatever has this prefix is delivered to every visitor.',
		fix: { default: 'Rename the key without the public prefix, use it on the server only, and replace the secret.' },
		source: 'Documentation of Next.js, Vite, Create React App and Expo',
	},
	'env/missing-key': {
		title: 'Every needed key is set',
		level: 'error',
		why: 'The application fails at start, or at the first request that needs it.',
		fix: {
			default: 'Add the key with its production value; mark keys that may be absent as `# optional` in the example.',
		},
		source: 'The Twelve-Factor App, III. Config',
	},
	'env/empty-required': {
		title: 'Every needed key has a value',
		level: 'error',
		why: 'An empty text is a missing value that nobody notices at start.',
		fix: { default: 'Fill in the value, or list the key under `allow-empty`.' },
		source: 'The Twelve-Factor App, III. Config',
	},
	'env/group-incomplete': {
		title: 'Credentials that belong together are all set',
		level: 'error',
		why: 'A service that is half configured fails when it is first used.',
		fix: { default: 'Set the missing keys, or remove the others.' },
		source: 'Documentation of the services',
	},
	'env/example-drift': {
		title: 'The example file knows every key',
		level: 'warning',
		why: 'The next deployment is set up from the example and misses the key.',
		fix: { default: 'Add the key without its value to the example file.' },
		source: 'The Twelve-Factor App, III. Config',
	},
	'env/same-as-example': {
		title: 'No secret has the value of the example file',
		level: 'error',
		why: 'The example is in the repository, so the secret is known to everybody who can read it.',
		fix: { default: 'Generate a new value, and leave secrets empty in the example.' },
		source: secrets,
	},
	'env/tracked': {
		title: 'git does not track an env file with secrets',
		level: 'error',
		why: 'Secrets stay in the history of every clone.',
		fix: { default: 'Run `git rm --cached` on it, add it to .gitignore, and replace every secret in it.' },
		source: 'CWE-540',
	},
	'env/permissions': {
		title: 'Only the application can read the env file',
		level: 'error',
		why: 'Every user of the machine can read or change the secrets.',
		fix: { default: 'Run `chmod 600` on it.' },
		source: 'CWE-732',
	},
};

var exposure = __webpack_require__(19048);
;
const file = {
	'file/unreadable': {
		title: 'The file can be read',
		level: 'error',
		why: 'What cannot be read is not known to be right.',
		fix: { default: 'Give the user who runs the gate read access, and see that the path names a regular file.' },
		source: 'readiness-gate design: fail closed',
	},
	'file/outside': {
		title: 'The path stays inside the checkout',
		level: 'error',
		why: 'A link in a pull request must not make the gate read files of the runner.',
		fix: { default: 'Name a file of the repository; for a file of the machine use a server with `on`.' },
		source: 'CWE-59',
	},
	'file/exists': {
		title: 'The file is there',
		level: 'error',
		why: 'What reads it will not start, or goes on with a default that nobody chose.',
		fix: { default: 'Create the file, or correct the path; relative paths start at the checkout or at `directory`.' },
		source: 'readiness-gate design: file',
	},
	'file/absent': {
		title: 'The file is not there',
		level: 'error',
		why: 'A file that must not be deployed can be read or run by those who should not.',
		fix: { default: 'Remove the file, and whatever brings it back.' },
		source: 'readiness-gate design: file',
	},
	'file/count': {
		title: 'As many files match as expected',
		level: 'error',
		why: 'Too few mean that something was not made, too many that nothing cleans up.',
		fix: { default: 'List what matches the path, and see why files are missing or left over.' },
		source: 'readiness-gate design: file',
	},
	'file/type': {
		title: 'The path is of the expected type',
		level: 'error',
		why: 'A directory where a file is expected is often a container mount whose source was missing.',
		fix: { default: 'Remove what is there and create the expected type; look for a bind mount that made it.' },
		source: 'POSIX.1-2024, stat()',
	},
	'file/mode': {
		title: 'The permissions are as expected',
		level: 'error',
		why: 'Wider permissions let every account on the machine read secrets; narrower ones stop the service.',
		fix: { default: 'Set them: `chmod MODE FILE`. For a file that a deploy writes, use `install -m MODE`.' },
		source: 'POSIX.1-2024, chmod',
	},
	'file/executable': {
		title: 'The file is executable as expected',
		level: 'error',
		why: 'A script without the bit fails with "Permission denied" when it is needed.',
		fix: { default: 'Run `chmod +x FILE`, and for a tracked file `git update-index --chmod=+x FILE`.' },
		source: 'POSIX.1-2024, chmod',
	},
	'file/writable': {
		title: 'The file can be written as expected',
		level: 'error',
		why: 'A service that cannot write its log or upload directory stops, or goes on without a trace.',
		fix: { default: 'Give the account of the service the file: `chown USER FILE` and `chmod u+w FILE`.' },
		source: 'POSIX.1-2024, access()',
	},
	'file/owner': {
		title: 'The file belongs to the expected account',
		level: 'error',
		why: 'Another owner can change it, and the service may not be able to.',
		fix: { default: 'Run `chown USER FILE`.' },
		source: 'POSIX.1-2024, chown',
	},
	'file/size': {
		title: 'The size is within its limits',
		level: 'error',
		why: 'A file that is too small was often cut off or holds an error message in place of data.',
		fix: { default: 'Look at the file and at the log of what wrote it.' },
		source: 'readiness-gate design: file',
	},
	'file/age': {
		title: 'The file is recent enough',
		level: 'error',
		why: 'An old file means that the job which should write it does not run.',
		fix: {
			default: 'See when the job last ran and what it said (`crontab -l`, `systemctl list-timers`), and run it once.',
		},
		source: 'readiness-gate design: file',
	},
	'file/archive': {
		title: 'The archive is whole and not empty',
		level: 'error',
		why: 'A backup that cannot be unpacked is found out on the day it is needed.',
		fix: {
			default: 'Make it anew, with `set -o pipefail` so that a failed dump fails the script, and see that the disk has room.',
		},
		source: 'RFC 1952 section 2.3.1; pg_dump(1)',
	},
	'file/checksum': {
		title: 'The checksum is as expected',
		level: 'error',
		why: 'Another content is another file, whatever its name.',
		fix: { default: 'Compare the file with its origin, or correct the expected checksum.' },
		source: 'FIPS 180-4',
	},
	'file/content': {
		title: 'The content is as expected',
		level: 'error',
		why: 'The file is there but does not say what it should.',
		fix: { default: 'Edit the file so that the expectation holds.' },
		source: 'readiness-gate design: file',
	},
	'file/heading': {
		title: 'The document has the heading',
		level: 'error',
		why: 'Who looks for it in an emergency will not find it.',
		fix: { default: 'Write the section, under a Markdown heading (`## \u2026`).' },
		source: 'CommonMark 0.31 sections 4.2 and 4.3',
	},
	'file/section': {
		title: 'The section is there and says something',
		level: 'error',
		why: 'An empty section is a plan that nobody made.',
		fix: { default: 'Write the section under its heading.' },
		source: 'CommonMark 0.31 sections 4.2 and 4.3',
	},
	'file/placeholders': {
		title: 'No placeholder is left',
		level: 'error',
		why: 'A template that was never filled in helps nobody at three in the morning.',
		fix: { default: 'Put in the real value, or take the line out.' },
		source: 'readiness-gate design: file',
	},
	'file/tracked': {
		title: 'Git tracks the file as expected',
		level: 'error',
		why: 'A secret that git tracks stays in the history; a file that it does not track is missing in every fresh clone.',
		fix: {
			default: 'Take a secret out with `git rm --cached FILE`, add it to .gitignore and replace the secret; add a needed file with `git add FILE`.',
		},
		source: 'git-ls-files(1)',
	},
};

;
const gate = {
	'gate/internal': {
		title: 'The check ran to its end',
		level: 'error',
		why: 'A fault inside the gate says nothing about the target, so it is never read as a pass.',
		fix: { default: 'Report it with the version of the gate and the kind of check; re-run with the same checklist.' },
		source: 'readiness-gate design: fail closed',
	},
	'gate/unsteady': {
		title: 'The check passes several times in a row',
		level: 'error',
		why: 'A target that answers well only now and then is still starting or is one of several that differ.',
		fix: { default: 'Give the deploy more time by `retry.for`, or look at the instances one by one.' },
		source: 'readiness-gate design: retry with `steady`',
	},
	'gate/untrusted-command': {
		title: 'No command that a stranger may have written runs beside secrets',
		level: 'error',
		why: 'Whoever opens a pull request would read the secrets of the run through a command of theirs.',
		fix: {
			default: 'Run commands after the merge, or in a run without secrets; where every author is trusted set `allow-pull-request-commands: true`.',
		},
		source: 'CWE-829; GitHub Actions security guide, untrusted code',
	},
	'gate/secret-missing': {
		title: 'The secrets that a check needs are there',
		level: 'error',
		why: 'A question that could not be asked is not a yes.',
		fix: {
			default: 'Run it where the secret is: after the merge, or give the item `phase: post-deploy` and the job of pull requests `phase: pre-deploy`.',
		},
		source: 'GitHub documentation: runs of forks and of Dependabot get no secrets',
	},
	'gate/env-file-missing': {
		title: 'The env file that a check reads values of is there',
		level: 'error',
		why: 'A question that could not be asked is not a yes.',
		fix: {
			default: 'Write the env file before the gate runs, hand it over as `env-content`, or name another by `env-file`; where it exists only later, give the item a `phase`.',
		},
		source: 'readiness-gate design: fail closed',
	},
	'gate/cancelled': {
		title: 'The run was not cancelled before the check was asked',
		level: 'error',
		why: 'What was cut off says nothing about the target, so it is neither a pass nor a fault of it.',
		fix: {
			default: 'Run it again; where the time of the job ran out, raise its `timeout-minutes`, or shorten `retry.for` and `timeout`.',
		},
		source: 'GitHub Actions documentation: workflow cancellation reference',
	},
	'gate/timeout': {
		title: 'The check ended within its time',
		level: 'error',
		why: 'A question without an answer is not a yes.',
		fix: { default: 'See why the target is slow, or give the check a longer `timeout`.' },
		source: 'readiness-gate design: fail closed',
	},
};

;
const unasked = 'What could not be asked is not known to be in order.';
const restApi = 'GitHub documentation, REST API';
const github = {
	'github/target': {
		title: 'The run knows what to ask GitHub about',
		level: 'error',
		why: unasked,
		fix: {
			default: 'Run the gate on a runner of GitHub, or set GITHUB_REPOSITORY, GITHUB_SHA and GITHUB_TOKEN where you run it.',
		},
		source: 'readiness-gate design: fail closed',
	},
	'github/token': {
		title: 'There is a token that GitHub accepts',
		level: 'error',
		why: unasked,
		fix: {
			default: 'Leave the input `token` at the token of the job, or give one that is valid; elsewhere set GITHUB_TOKEN.',
		},
		source: `${restApi}, "Authenticating to the REST API"`,
	},
	'github/forbidden': {
		title: 'The token may read what is asked',
		level: 'error',
		why: unasked,
		fix: {
			default: 'Give the job this permission under `permissions:`. Where the token of a job cannot have it, give the input `token` one of a GitHub App or a fine-grained one that has it.',
		},
		source: `${restApi}, "Permissions required for fine-grained personal access tokens"`,
	},
	'github/unanswered': {
		title: 'GitHub gives an answer that can be read',
		level: 'error',
		why: unasked,
		fix: { default: 'Run the gate again later; where a limit of requests was met, ask less often.' },
		source: `${restApi}, "Rate limits for the REST API"`,
	},
	'github/check-missing': {
		title: 'Every named check is there',
		level: 'error',
		why: 'A check that nobody ran has found nothing.',
		fix: {
			default: 'Correct the name: it is the one that the pull request shows, with the values of a matrix and, of a reusable workflow, the calling job before it. Where it only begins later, give `wait-for`.',
		},
		source: 'readiness-gate design: fail closed',
	},
	'github/check-pending': {
		title: 'Every named check has ended',
		level: 'error',
		why: 'A check that still runs may fail.',
		fix: { default: 'Give `wait-for`, or let the job of the gate need the other one (`needs:`).' },
		source: `${restApi}, "Check runs"`,
	},
	'github/check-conclusion': {
		title: 'Every named check succeeded',
		level: 'error',
		why: 'What fails here, or was skipped or cancelled, was not shown to work.',
		fix: {
			default: 'Look at the run and correct what it found. Where another conclusion is in order, say so: `conclusion: { in: [success, skipped] }`.',
		},
		source: `${restApi}, "Check runs"`,
	},
	'github/own-check': {
		title: 'The gate does not wait for its own job',
		level: 'error',
		why: 'A job that waits for itself never ends.',
		fix: { default: 'Leave the job of the gate out of `checks`.' },
		source: 'readiness-gate design: a gate never waits for itself',
	},
	'github/no-pull-request': {
		title: 'The commit came by a pull request',
		level: 'error',
		why: 'Nobody reviewed what was pushed to the branch directly.',
		fix: { default: 'Merge changes by pull requests, and let a ruleset of the branch require them.' },
		source: `${restApi}, "List pull requests associated with a commit"`,
	},
	'github/approvals': {
		title: 'Enough people approve the change as it is now',
		level: 'error',
		why: 'An approval of an earlier commit says nothing of what was pushed after it. Whoever may not write, bots and the author do not count.',
		fix: { default: 'Ask for a review of the newest commit.' },
		source: `${restApi}, "List reviews for a pull request"`,
	},
	'github/changes-requested': {
		title: 'Nobody asks for changes',
		level: 'error',
		why: 'Somebody who may write looked at this and found that it must not be merged.',
		fix: { default: 'Make the changes and ask that person to look again, or dismiss the review with a reason.' },
		source: `${restApi}, "List reviews for a pull request"`,
	},
	'github/code-owners': {
		title: 'Owners of the changed files approve',
		level: 'error',
		why: 'Those who know these files have not looked at the change as it is now.',
		fix: { default: 'Ask one of the owners for a review of the newest commit.' },
		source: 'GitHub documentation, "About code owners"',
	},
	'github/no-code-owners': {
		title: 'There is a CODEOWNERS file',
		level: 'error',
		why: 'Where no file has an owner, none is asked.',
		fix: { default: 'Write .github/CODEOWNERS on the base branch, or leave `code-owners` out.' },
		source: 'GitHub documentation, "About code owners"',
	},
	'github/required': {
		title: 'The branch requires the check',
		level: 'error',
		why: 'A check that the branch does not require stops nobody: what it finds can be merged all the same.',
		fix: {
			default: 'Add the check under "Require status checks to pass" of a ruleset of the branch, by the name that pull requests show.',
		},
		source: `${restApi}, "Get rules for a branch"`,
	},
	'github/required-source': {
		title: 'The branch says who has to report the check',
		level: 'warning',
		why: 'Whoever may write can set a status of this name by hand, and the branch takes it.',
		fix: { default: 'Choose the app (GitHub Actions) as the source of the check in the ruleset.' },
		source: 'GitHub documentation, "Available rules for rulesets", require status checks to pass before merging',
	},
	'github/bypass': {
		title: 'Nobody may bypass what the branch requires',
		level: 'error',
		why: 'Whoever is on the list merges what the check found to be wrong.',
		fix: {
			default: 'Empty the bypass list of the ruleset, or "Do not allow bypassing" in the protection of the branch; `bypass: anybody` leaves this out.',
		},
		source: `${restApi}, "Get a repository ruleset"`,
	},
	'github/feature-off': {
		title: 'The scan is on',
		level: 'error',
		why: 'Where nothing is scanned there are no alerts.',
		fix: {
			default: 'Turn it on under "Advanced Security" of the settings of the repository, or leave it out of `alerts`.',
		},
		source: `${restApi}, "Code scanning", "Dependabot alerts", "Secret scanning"`,
	},
	'github/not-analysed': {
		title: 'Code scanning has looked at this commit',
		level: 'error',
		why: 'Alerts are about what was analysed; what came after it nobody looked at.',
		fix: {
			default: 'Let code scanning run on this event, and give `wait-for` where it ends after the gate begins.',
		},
		source: `${restApi}, "List code scanning analyses for a repository"`,
	},
	'github/alerts': {
		title: 'There are no more open alerts than expected',
		level: 'error',
		why: 'These are weaknesses that are known, to others as well.',
		fix: { default: 'Correct what the alerts name, or dismiss them on GitHub with a reason.' },
		source: `${restApi}, "Code scanning", "Dependabot alerts", "Secret scanning"`,
	},
	'github/seen': {
		title: 'What GitHub says',
		level: 'info',
		why: 'What a passed check rests on.',
		fix: { default: 'Nothing to do.' },
		source: 'readiness-gate design: what was seen is told',
	},
};

;
const gunicorn_failClosed = 'readiness-gate design: fail closed';
const settings = 'gunicorn documentation: Settings';
const gunicorn = {
	'gunicorn/file-missing': {
		title: 'The configuration of the application server is there',
		condition: true,
		level: 'error',
		why: 'What is not there cannot be judged, and is never a pass.',
		fix: { default: 'Name the file with `file`: a gunicorn.conf.py, uwsgi.ini, Procfile, Dockerfile or compose file.' },
		source: gunicorn_failClosed,
	},
	'gunicorn/unparsable': {
		title: 'The configuration of the application server can be read',
		condition: true,
		level: 'error',
		why: 'The server does not start with it, and no rule can judge it.',
		fix: { default: 'Correct the place that is named.' },
		source: gunicorn_failClosed,
	},
	'gunicorn/no-server': {
		title: 'An application server is configured or started',
		condition: true,
		level: 'error',
		why: 'Without one there is nothing to judge, so the check cannot pass.',
		fix: { default: 'Name the file in which gunicorn, uvicorn or uWSGI is configured or started.' },
		source: gunicorn_failClosed,
	},
	'gunicorn/not-decidable': {
		title: 'Settings are literal, so that they can be judged',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'Configuration is read and never executed, so of a computed value nothing is claimed.',
		fix: { default: 'Write a literal value, set it in the env file, or look at the running server.' },
		source: gunicorn_failClosed,
	},
	'gunicorn/workers': {
		title: 'The number of workers is set',
		level: 'info',
		why: 'One worker serves one request at a time: one slow page and everybody waits.',
		fix: {
			default: 'Set `workers = 2 * multiprocessing.cpu_count() + 1`, `--workers`, or WEB_CONCURRENCY in the env file.',
		},
		source: settings,
	},
	'gunicorn/reload': {
		title: 'Reloading on file changes is off',
		level: 'error',
		why: 'Workers restart in the middle of requests, and watching files costs memory and time.',
		fix: { default: 'Remove `reload`; restart the server on deploy.' },
		source: settings,
	},
	'gunicorn/spew': {
		title: 'Tracing of every line is off',
		level: 'error',
		why: 'The server slows to a crawl and the log fills with internals.',
		fix: { default: 'Remove `spew`.' },
		source: settings,
	},
	'gunicorn/timeout': {
		title: 'A worker that hangs is restarted',
		level: 'error',
		why: 'With timeout 0 a stuck worker is lost until the next deploy.',
		fix: { default: 'Set `timeout` to 30 to 120 seconds; move longer work into a task queue.' },
		source: settings,
	},
	'gunicorn/loglevel': {
		title: 'The log level is not for debugging',
		level: 'warning',
		why: 'Debug logs hold request details and fill the disk.',
		fix: { default: 'Set `loglevel` to info or warning.' },
		source: settings,
	},
	'gunicorn/forwarded-allow-ips': {
		title: 'Only the proxy may say what a client sent',
		level: 'error',
		why: 'Whoever reaches the port directly can claim https and any client address.',
		fix: {
			default: 'Name the address of the proxy in `forwarded_allow_ips`, or bind to a socket or loopback.',
		},
		source: 'gunicorn documentation: forwarded_allow_ips',
	},
	'gunicorn/limit-request-line': {
		title: 'Request lines are limited',
		level: 'error',
		why: 'Endless lines use up the memory of every worker.',
		fix: { default: 'Remove `limit_request_line`, or set at most 8190.' },
		source: settings,
	},
	'gunicorn/raw-env-secret': {
		title: 'No secret stands in raw_env',
		level: 'error',
		why: 'Everybody who can read the repository has it, and so does its history.',
		fix: { default: 'Set it in the environment of the process and replace the value, which counts as leaked.' },
		source: 'CWE-798',
	},
	'gunicorn/dev-server': {
		title: 'No development server is started',
		level: 'error',
		why: 'Development servers serve few requests at a time and show tracebacks and consoles.',
		fix: {
			default: 'Start gunicorn, uvicorn or uWSGI.',
			django: 'Start `gunicorn <project>.wsgi` in place of `manage.py runserver`.',
		},
		source: 'Django documentation: runserver, "do not use this server in a production setting"',
	},
	'gunicorn/stats': {
		title: 'Statistics of uWSGI are not open to the network',
		level: 'error',
		why: 'They give requests, paths and addresses of clients without a password.',
		fix: { default: '`stats = 127.0.0.1:1717` or a unix socket.' },
		source: 'uWSGI documentation: The uWSGI Stats Server',
	},
	'gunicorn/uwsgi-master': {
		title: 'uWSGI runs with its master process',
		level: 'warning',
		why: 'Without it workers that die are not replaced and reloads drop requests.',
		fix: { default: '`master = true`' },
		source: 'uWSGI documentation: Things to know',
	},
};

;
const csp3 = 'Content Security Policy Level 3';
const bis = 'RFC 6265bis';
const htmlOnly = { api: 'off' };
const headers = {
	'headers/unexpected-status': {
		title: 'The page answers with the expected status',
		condition: true,
		level: 'error',
		why: 'The headers of an error page say nothing about the page that people use.',
		fix: {
			default: 'Name the path that people open, see why it answers otherwise, or set `expect-status`.',
			django: 'Name the path that people open, see why it answers otherwise, or set `expect-status`. Django answers 400 to a host that ALLOWED_HOSTS does not list.',
		},
		source: 'RFC 9110 section 15',
	},
	'headers/foreign-host': {
		title: 'The page stands on the host that was asked',
		condition: true,
		level: 'error',
		why: 'Another site with good headers must not pass for this one.',
		fix: { default: 'Set `url` to where the page stands, or name the host in `allowed-hosts`.' },
		source: 'RFC 9110 section 15.4',
	},
	'headers/unread-body': {
		title: 'The document can be read',
		condition: true,
		level: 'error',
		why: 'A policy may stand in the markup, so a document that cannot be read is not known to be right.',
		fix: { default: 'See that `Content-Encoding` names what is sent, and that the document is at most 4 MiB.' },
		source: 'RFC 9110 section 8.4',
	},
	'headers/hsts': {
		title: 'HSTS is set for at least 180 days',
		level: 'error',
		why: 'Without it the first request of a visit may go over plain http, where anybody on the way can take it over.',
		fix: {
			default: 'Send `Strict-Transport-Security: max-age=31536000; includeSubDomains` on every https answer.',
			django: 'Set SECURE_HSTS_SECONDS=31536000 and SECURE_HSTS_INCLUDE_SUBDOMAINS=True, and SECURE_PROXY_SSL_HEADER behind a proxy. Where nginx sends the header, a location with an `add_header` of its own needs it again.',
			rails: 'Set `config.force_ssl = true`.',
			node: 'Use `helmet.hsts({ maxAge: 31536000 })`.',
			next: 'Add it to `headers()` in next.config.',
			nginx: 'Add `add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;` to the server on port 443; a location with an `add_header` of its own needs it again.',
		},
		source: 'RFC 6797 section 6.1',
	},
	'headers/hsts-strength': {
		title: 'HSTS lasts a year and covers subdomains',
		level: 'info',
		profiles: { strict: 'warning' },
		why: 'A subdomain over plain http can set cookies for the whole domain.',
		fix: {
			default: 'Send `Strict-Transport-Security: max-age=31536000; includeSubDomains` once every subdomain serves https.',
			django: 'Set SECURE_HSTS_SECONDS=31536000 and SECURE_HSTS_INCLUDE_SUBDOMAINS=True.',
		},
		source: 'RFC 6797 section 14.4',
	},
	'headers/hsts-preload-consistency': {
		title: '`preload` comes with what the preload list requires',
		level: 'warning',
		why: 'The list refuses the domain, so nobody is protected by the word.',
		fix: {
			default: 'Send `max-age=63072000; includeSubDomains; preload`, or leave `preload` out.',
			django: 'Set SECURE_HSTS_SECONDS to a year or more and SECURE_HSTS_INCLUDE_SUBDOMAINS=True beside SECURE_HSTS_PRELOAD.',
		},
		source: 'hstspreload.org, requirements',
	},
	'headers/csp-present': {
		title: 'An enforced Content-Security-Policy restricts scripts',
		level: 'error',
		profiles: htmlOnly,
		why: 'It is the second line behind escaping: injected markup runs no script.',
		fix: {
			default: "Send `Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'`; try it first as report-only.",
			django: 'Set SECURE_CSP with `django.middleware.csp.ContentSecurityPolicyMiddleware` (Django 6), or use django-csp.',
			rails: 'Write config/initializers/content_security_policy.rb.',
			laravel: 'Use spatie/laravel-csp.',
			node: 'Use `helmet.contentSecurityPolicy`.',
			next: 'Set it in middleware with a nonce per request.',
			nginx: "Add `add_header Content-Security-Policy \"default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'\" always;`.",
		},
		source: `${csp3} section 3.1`,
	},
	'headers/csp-script': {
		title: 'The policy names where scripts come from',
		level: 'error',
		profiles: htmlOnly,
		why: "With 'unsafe-inline', data: or a wildcard an injected script runs as if there were no policy.",
		fix: {
			default: "List the hosts of your scripts, give inline scripts a nonce per answer, and leave 'unsafe-inline', data:, https: and * out.",
			django: 'Use `{{ csp_nonce }}` on inline scripts and CSP.NONCE in script-src.',
			rails: 'Use `javascript_tag nonce: true` and `content_security_policy_nonce_generator`.',
			next: 'Set a nonce in middleware; Next puts it on its own scripts.',
		},
		source: `${csp3} section 6.1.10`,
	},
	'headers/csp-eval': {
		title: 'The policy does not let text become code',
		level: 'warning',
		profiles: { strict: 'error', api: 'off' },
		why: "'unsafe-eval' turns a text that somebody controls into a script.",
		fix: { default: "Leave 'unsafe-eval' out; use builds without eval (and 'wasm-unsafe-eval' for WebAssembly)." },
		source: `${csp3} section 4.4`,
	},
	'headers/csp-object': {
		title: 'The policy lets no plugin load',
		level: 'warning',
		profiles: { strict: 'error', api: 'off' },
		why: 'An embedded object can run code on behalf of the page.',
		fix: { default: "Add `object-src 'none'`." },
		source: `${csp3} section 6.1.8`,
	},
	'headers/csp-base-uri': {
		title: 'The policy fixes the base of relative links',
		level: 'warning',
		profiles: { strict: 'error', api: 'off' },
		why: 'An injected `<base>` loads scripts that carry a valid nonce from another host.',
		fix: { default: "Add `base-uri 'none'`, or 'self' where the page has a `<base>`." },
		source: `${csp3} section 6.3.1`,
	},
	'headers/csp-jsonp-host': {
		title: 'The policy allows no host that serves any script',
		level: 'warning',
		profiles: { strict: 'error', api: 'off' },
		why: 'JSONP endpoints and AngularJS on a public CDN run what an attacker writes, from an allowed host.',
		fix: { default: "Use nonces with 'strict-dynamic' in place of hosts, or name the path of the one file." },
		source: 'Weichselbaum et al., CSP Is Dead, Long Live CSP (2016)',
	},
	'headers/csp-blob': {
		title: 'The policy lets no made-up URL run as a script',
		level: 'warning',
		profiles: { strict: 'error', api: 'off' },
		why: 'A blob: URL holds whatever a script has put into it.',
		fix: { default: 'Leave blob: and filesystem: out of script-src; allow workers by `worker-src blob:`.' },
		source: `${csp3} section 6.7.2.8`,
	},
	'headers/csp-syntax': {
		title: 'Browsers ignore nothing in the policy',
		level: 'warning',
		profiles: { strict: 'error', api: 'off' },
		why: 'A misspelt directive or keyword protects nobody, and the browser only says so on its console.',
		fix: {
			default: 'Correct the named part: quotes around keywords, a semicolon between directives, nonces of 128 random bits.',
		},
		source: `${csp3} section 2.3`,
	},
	'headers/csp-http-source': {
		title: 'The policy of an https page names no insecure source',
		level: 'error',
		profiles: htmlOnly,
		why: 'Whoever controls the network controls what comes from there.',
		fix: { default: 'Write https: in place of http:, ws: and ftp:.' },
		source: `${csp3} section 6.7.2.8 and W3C Mixed Content`,
	},
	'headers/csp-style': {
		title: 'The policy lets no inline style in',
		level: 'info',
		profiles: htmlOnly,
		why: 'Injected styles can read attribute values and hide or move what people see.',
		fix: { default: "Move inline styles to files, or give them a nonce; leave 'unsafe-inline' out of style-src." },
		source: `${csp3} section 6.1.14`,
	},
	'headers/nonce-freshness': {
		title: 'The nonce is new in every answer',
		level: 'error',
		profiles: htmlOnly,
		why: 'A nonce that is known in advance, fixed or cached, lets an injected script run.',
		fix: {
			default: 'Make 128 random bits per answer, and do not cache the page in a shared cache.',
			nginx: 'A nonce in nginx.conf is fixed; let the application send the header.',
		},
		source: `${csp3} section 7.1`,
	},
	'headers/clickjacking': {
		title: 'Foreign sites cannot frame the page',
		level: 'error',
		profiles: htmlOnly,
		why: 'An invisible frame over a game makes people click on your buttons.',
		fix: {
			default: "Send `Content-Security-Policy: frame-ancestors 'self'` (or `X-Frame-Options: DENY`) as a header; in the markup it does not count.",
			django: "Keep XFrameOptionsMiddleware, with X_FRAME_OPTIONS = 'DENY'.",
			rails: 'Keep `X-Frame-Options` in `config.action_dispatch.default_headers`.',
			node: "Use helmet, which sends frame-ancestors 'self'.",
			nginx: 'Add `add_header X-Frame-Options DENY always;`.',
		},
		source: `${csp3} section 6.4.2 and HTML Living Standard section 7.6`,
	},
	'headers/nosniff': {
		title: 'Browsers do not guess types',
		level: 'error',
		why: 'A browser that guesses may run an upload as a script.',
		fix: {
			default: 'Send `X-Content-Type-Options: nosniff` on every answer.',
			django: 'Keep SECURE_CONTENT_TYPE_NOSNIFF = True and SecurityMiddleware; files that nginx serves need it there.',
			node: 'Use helmet.',
			nginx: 'Add `add_header X-Content-Type-Options nosniff always;`.',
		},
		source: 'Fetch Standard section 3.6',
	},
	'headers/nosniff-mime': {
		title: 'Scripts and styles of the page have their type',
		level: 'off',
		profiles: { strict: 'error' },
		why: 'With nosniff, browsers refuse a script that is served as HTML or text.',
		fix: {
			default: 'Answer 404 for missing files rather than the start page, and map extensions to types.',
			nginx: 'Include `mime.types`.',
		},
		source: 'Fetch Standard section 3.6',
	},
	'headers/referrer-policy': {
		title: 'Other sites do not learn full addresses',
		level: 'error',
		why: 'Addresses may hold tokens, names and searches, and unsafe policies send them to every linked site.',
		fix: {
			default: 'Send `Referrer-Policy: strict-origin-when-cross-origin` or `same-origin`.',
			django: "Set SECURE_REFERRER_POLICY = 'same-origin'.",
			nginx: 'Add `add_header Referrer-Policy strict-origin-when-cross-origin always;`.',
		},
		source: 'W3C Referrer Policy section 8.1',
	},
	'headers/permissions-policy': {
		title: 'Permissions-Policy is valid',
		level: 'warning',
		profiles: htmlOnly,
		why: 'One mistake makes the browser ignore the whole header.',
		fix: {
			default: 'Write `camera=(), geolocation=(self "https://maps.example.com")`: lists in parentheses, commas between.',
		},
		source: 'W3C Permissions Policy section 5.1 and RFC 9651',
	},
	'headers/coop': {
		title: 'Cross-Origin-Opener-Policy is valid',
		level: 'warning',
		profiles: htmlOnly,
		why: 'A window that a foreign page opened can be observed by it.',
		fix: {
			default: 'Send `Cross-Origin-Opener-Policy: same-origin` once, in lower case.',
			django: "Keep SECURE_CROSS_ORIGIN_OPENER_POLICY = 'same-origin'.",
		},
		source: 'HTML Living Standard section 7.1.3',
	},
	'headers/coep': {
		title: 'Cross-Origin-Embedder-Policy is valid',
		level: 'warning',
		profiles: htmlOnly,
		why: 'A value that browsers do not know isolates nothing.',
		fix: { default: 'Send `Cross-Origin-Embedder-Policy: require-corp` once, or leave it out.' },
		source: 'HTML Living Standard section 7.1.4',
	},
	'headers/corp': {
		title: 'Cross-Origin-Resource-Policy is valid',
		level: 'warning',
		why: 'A value that browsers do not know lets every site embed the resource.',
		fix: { default: 'Send `Cross-Origin-Resource-Policy: same-origin` once, in lower case.' },
		source: 'Fetch Standard section 3.7',
	},
	'headers/deprecated': {
		title: 'No header that browsers gave up',
		level: 'info',
		why: 'They protect nobody, and the filter of X-XSS-Protection made holes of its own.',
		fix: { default: 'Remove it.' },
		source: 'OWASP Secure Headers Project',
	},
	'headers/info-leak': {
		title: 'No header tells versions and modules',
		level: 'warning',
		why: 'Whoever looks for a known hole finds the hosts that have it by these headers.',
		fix: {
			default: 'Remove the header, or its version.',
			nginx: 'Set `server_tokens off;` and `proxy_hide_header X-Powered-By;`.',
			node: "Call `app.disable('x-powered-by')`.",
			next: 'Set `poweredByHeader: false`.',
			laravel: 'Set `expose_php = Off` in php.ini.',
		},
		source: 'OWASP Secure Headers Project, headers to remove',
	},
	'headers/duplicates': {
		title: 'No security header is sent twice with different values',
		level: 'warning',
		why: 'Application and proxy both set it; browsers take one, join them or drop both.',
		fix: { default: 'Set it in one place.', nginx: 'Use `proxy_hide_header` for what nginx sets itself.' },
		source: 'RFC 9110 section 5.3',
	},
	'headers/reporting-endpoints': {
		title: 'Groups that the policy reports to are defined',
		level: 'warning',
		why: 'Reports of broken pages and attacks go nowhere, and nobody notices.',
		fix: { default: 'Send `Reporting-Endpoints: csp="https://\u2026"` beside `report-to csp`.' },
		source: 'W3C Reporting API section 3.3',
	},
	'headers/noindex': {
		title: 'A public page may be found',
		level: 'warning',
		why: 'A setting of staging that came along hides the site from search engines.',
		fix: { default: 'Remove `X-Robots-Tag: noindex`, or `noindex` of `<meta name="robots">`, in production.' },
		source: 'RFC 9309 and Google Search Central, X-Robots-Tag',
	},
	'headers/cookie-secure': {
		title: 'Cookies are Secure',
		level: 'error',
		why: 'Without it the cookie is also sent over plain http, readable on the way.',
		fix: {
			default: 'Add `Secure` to every cookie; name foreign ones in `ignore-cookies`.',
			django: 'Set SESSION_COOKIE_SECURE = True and CSRF_COOKIE_SECURE = True.',
			rails: 'Set `config.force_ssl = true`.',
			laravel: 'Set SESSION_SECURE_COOKIE=true.',
			node: "Set `cookie: { secure: true }` and `app.set('trust proxy', 1)` behind a proxy.",
		},
		source: `${bis} section 4.1.2.5`,
	},
	'headers/cookie-session': {
		title: 'Cookies of a login are HttpOnly and Secure',
		level: 'error',
		why: 'A script that gets into the page can carry the login away.',
		fix: {
			default: 'Add `HttpOnly; Secure`.',
			django: 'Keep SESSION_COOKIE_HTTPONLY = True and set SESSION_COOKIE_SECURE = True.',
			node: 'Set `cookie: { httpOnly: true, secure: true }`.',
			laravel: "Set 'http_only' => true in config/session.php.",
		},
		source: `${bis} section 4.1.2.6`,
	},
	'headers/cookie-samesite': {
		title: 'Cookies say to which sites they go',
		level: 'error',
		why: 'Browsers differ where it is missing, and refuse SameSite=None without Secure.',
		fix: {
			default: 'Add `SameSite=Lax` or `Strict`; `None` only beside `Secure`, for what must work in foreign frames.',
			django: "Keep SESSION_COOKIE_SAMESITE = 'Lax' and CSRF_COOKIE_SAMESITE = 'Lax'.",
		},
		source: `${bis} section 5.6.7`,
	},
	'headers/cookie-prefix': {
		title: 'Browsers accept every cookie',
		level: 'error',
		why: 'A cookie that breaks the rules of its prefix, Domain or size is dropped without a word.',
		fix: {
			default: 'Correct the named attribute: `__Host-` needs Secure, Path=/ and no Domain; `__Secure-` and Partitioned need Secure.',
		},
		source: `${bis} sections 4.1.3 and 5.7`,
	},
	'headers/cookie-infra': {
		title: 'Cookies of load balancers and CDNs are Secure and HttpOnly',
		level: 'info',
		why: 'They hold no login, and often cannot be changed; it is told and fails nothing.',
		fix: { default: 'See whether the load balancer has a setting for it.' },
		source: `${bis} section 4.1.2`,
	},
	'headers/redirect-https': {
		title: 'Plain http leads to https on the same host',
		level: 'error',
		why: 'People type addresses without https, and what answers over plain http can be read and changed on the way.',
		fix: {
			default: 'Answer every request on port 80 with a 301 to https on the same host, or close the port.',
			nginx: 'Write `server { listen 80; server_name shop.example.com; return 301 https://$host$request_uri; }`.',
			django: 'Set SECURE_SSL_REDIRECT = True, and SECURE_PROXY_SSL_HEADER behind a proxy.',
			rails: 'Set `config.force_ssl = true`.',
		},
		source: 'RFC 6797 section 7.2',
	},
	'headers/redirect-quality': {
		title: 'The redirect to https is permanent and keeps path and query',
		level: 'warning',
		why: 'A link into the site ends on the start page, and a temporary redirect is asked again every time.',
		fix: {
			default: 'Answer 301 or 308 to the same path and query, without cookies.',
			nginx: 'Write `return 301 https://$host$request_uri;`.',
		},
		source: 'RFC 9110 section 15.4.2',
	},
	'headers/cache-html': {
		title: 'The page is not cached for long',
		level: 'error',
		profiles: htmlOnly,
		why: 'After a deploy people keep the old page, whose scripts are gone.',
		fix: {
			default: 'Send `Cache-Control: no-cache` (or `private, no-store` behind a login) for pages.',
			nginx: 'Set `expires 1y` only in the location of hashed assets.',
			django: 'Use `@never_cache` or `@cache_control` on views.',
		},
		source: 'RFC 9111 section 5.2.2',
	},
	'headers/cache-private': {
		title: 'Answers that log in are not kept by shared caches',
		level: 'error',
		why: 'A CDN that keeps the answer gives the login of one person to everybody.',
		fix: {
			default: 'Send `Cache-Control: private, no-store` with every answer that sets a login cookie.',
			django: 'Use `@never_cache`, and do not cache pages that touch the session.',
		},
		source: 'RFC 9111 section 7.3',
	},
	'headers/cache-assets': {
		title: 'Hashed files are cached for a year',
		level: 'off',
		profiles: { strict: 'error', api: 'off' },
		why: 'Their name changes with their content, so asking again is waste; one that is missing breaks the page.',
		fix: {
			default: 'Send `Cache-Control: public, max-age=31536000, immutable` for files with a hash in their name.',
			nginx: 'In the location of the assets: `expires 1y; add_header Cache-Control "public, immutable";`.',
		},
		source: 'RFC 8246',
	},
	'headers/compression': {
		title: 'Text is compressed, for those who can read it',
		level: 'error',
		why: 'Text travels three to five times as long uncompressed, and a client that cannot read it sees rubbish.',
		fix: {
			default: 'Compress text types with br, zstd or gzip, with `Vary: Accept-Encoding`.',
			nginx: 'Set `gzip on; gzip_types text/css application/javascript application/json image/svg+xml; gzip_vary on; gzip_proxied any;`.',
		},
		source: 'RFC 9110 section 12.5.3',
	},
	'headers/observatory-score': {
		title: 'The score that the HTTP Observatory would give',
		level: 'info',
		profiles: htmlOnly,
		why: 'Some teams owe somebody a grade; it is told and fails nothing.',
		fix: { default: 'See the rules of this kind for what was lost.' },
		source: 'MDN HTTP Observatory 1.6, tests and scoring',
	},
};

;
const says = 'What the checklist expects of this answer is what the team said a healthy release looks like.';
const look = 'Compare the answer with the expectation; correct the service, or the expectation where it is outdated.';
const could = 'A target that cannot be asked is not known to be healthy.';
const http = {
	'http/timeout': {
		title: 'The target answers within the timeout',
		level: 'error',
		why: could,
		fix: {
			default: 'See whether the service hangs or is overloaded; raise `timeout` only where the answer may take that long.',
		},
		source: 'RFC 9110 section 15.6.5',
	},
	'http/dns': {
		title: 'The name of the target resolves',
		level: 'error',
		why: could,
		fix: {
			default: 'Create the DNS record, correct the host in `url`, or give the address by `resolve` before DNS moves.',
		},
		source: 'RFC 1034',
	},
	'http/unreachable': {
		title: 'The target accepts the connection',
		level: 'error',
		why: could,
		fix: {
			default: 'See that the service is up and listens on this port, and that the firewall lets the runner through.',
		},
		source: 'RFC 9293',
	},
	'http/proxy': {
		title: 'The proxy lets requests through',
		level: 'error',
		why: 'What the proxy does not let through was never asked, so nothing is known of the target.',
		fix: {
			default: 'See that the proxy of `HTTPS_PROXY` or `HTTP_PROXY` is up and lets the gate through, or name the host in `NO_PROXY`.',
		},
		source: 'RFC 9110 section 9.3.6',
	},
	'http/tls': {
		title: 'A trusted TLS connection can be made',
		level: 'error',
		why: 'Browsers refuse the same connection.',
		fix: {
			default: 'Serve a certificate for this host with its full chain; for a private CA give `ca-file`. A `tls` check names the exact fault.',
		},
		source: 'RFC 9110 section 4.3.4',
	},
	'http/protocol': {
		title: 'The target answers with valid HTTP',
		level: 'error',
		why: could,
		fix: { default: 'See what listens on this port; the answer is not HTTP/1.1.' },
		source: 'RFC 9112',
	},
	'http/request': {
		title: 'The request can be sent',
		level: 'error',
		why: could,
		fix: { default: 'Correct the request: its URL, headers, files, and the captured values that go into it.' },
		source: 'RFC 9110 section 9',
	},
	'http/secret-elsewhere': {
		title: 'Secrets go only to hosts of the environment',
		level: 'error',
		why: 'Whoever can change the checklist could have a secret sent to a host of theirs.',
		fix: {
			default: 'Name the host under `allowed-hosts` of the environment where it is meant to get the secret; else correct the URL of the request.',
		},
		source: 'CWE-201; GitHub Actions security guide, untrusted code',
	},
	'http/status': {
		title: 'The status is the expected one',
		level: 'error',
		why: says,
		fix: { default: 'See the log of the service for this request; an expectation without `status` requires 2xx.' },
		source: 'RFC 9110 section 15',
	},
	'http/header': {
		title: 'The response headers are the expected ones',
		level: 'error',
		why: says,
		fix: { default: `${look} A header is text, and one that is missing meets only \`exists: false\`.` },
		source: 'RFC 9110 section 6.3',
	},
	'http/cookie': {
		title: 'The cookies are the expected ones',
		level: 'error',
		why: says,
		fix: { default: look },
		source: 'RFC 6265 section 4.1',
	},
	'http/json': {
		title: 'The JSON body holds the expected values',
		level: 'error',
		why: says,
		fix: { default: `${look} Types count: the text "1" is not the number 1.` },
		source: 'RFC 9535',
	},
	'http/body': {
		title: 'The body is the expected one',
		level: 'error',
		why: says,
		fix: { default: look },
		source: 'RFC 9110 section 6.4',
	},
	'http/body-unread': {
		title: 'The whole body can be read',
		level: 'error',
		why: 'What was cut off or cannot be decoded could hold anything, also what must not be there.',
		fix: { default: 'Ask a smaller resource (5 MiB at most), and see that content-encoding names what is sent.' },
		source: 'RFC 9110 section 8.4',
	},
	'http/schema': {
		title: 'The JSON body fits the JSON Schema',
		level: 'error',
		why: says,
		fix: { default: look },
		source: 'JSON Schema 2020-12 and draft-07',
	},
	'http/time': {
		title: 'The answer comes quickly enough',
		level: 'error',
		why: 'Users leave slow pages, and slow answers pile up under load.',
		fix: { default: 'Profile the request; warm caches before the check, or state the limit that the team accepts.' },
		source: 'readiness-gate design: time from the start of the request to the last byte',
	},
	'http/url': {
		title: 'The final URL is the expected one',
		level: 'error',
		why: says,
		fix: { default: look },
		source: 'RFC 9110 section 15.4',
	},
	'http/redirect': {
		title: 'Redirects lead to an answer',
		level: 'error',
		why: 'A loop or a redirect that must not be followed leaves users without the page.',
		fix: { default: 'Correct the redirect, ask the final URL at once, or set `redirect: manual` to look at it.' },
		source: 'RFC 9110 section 15.4',
	},
	'http/until': {
		title: 'The awaited answer comes within the repetitions',
		level: 'error',
		why: 'A limit that never shows does not protect anything.',
		fix: { default: 'See that the limit is switched on for this path and client; raise `times` where it is higher.' },
		source: 'RFC 6585 section 4',
	},
	'http/error-rate': {
		title: 'Few enough repetitions fail',
		level: 'error',
		why: 'An answer that fails now and then fails for some users always.',
		fix: { default: 'Look at the failing answers in the log of the service, instance by instance.' },
		source: 'readiness-gate design: repeat',
	},
	'http/capture': {
		title: 'The value that later steps need is in the answer',
		level: 'error',
		why: 'Without it the later steps would test something else than the flow.',
		fix: { default: 'Compare the answer with the path, header, cookie or expression under `capture`.' },
		source: 'readiness-gate design: steps',
	},
	'http/not-run': {
		title: 'Every step is run',
		level: 'info',
		why: 'Steps after a failed one would fail for its reason, not for their own.',
		fix: { default: 'Correct the step that failed first.' },
		source: 'readiness-gate design: steps',
	},
	'http/cleanup': {
		title: 'The cleanup succeeds',
		level: 'warning',
		why: 'What a flow leaves behind can disturb the next run and real users.',
		fix: { default: 'Remove what the flow made by hand, and correct the cleanup step.' },
		source: 'readiness-gate design: cleanup',
	},
};

;
const manual = {
	'manual/attested': {
		title: 'A person has said that the item is done',
		level: 'error',
		why: 'What no machine can see is done only when somebody says so with a name and a date.',
		fix: {
			default: 'Do it, then add a record to .github/readiness/attestations.yml with item, by, on and evidence.',
		},
		source: 'readiness-gate design: attestations',
	},
	'manual/fresh': {
		title: 'The statement is recent enough',
		level: 'error',
		why: 'What was true months ago may not be true of what is deployed today.',
		fix: { default: 'Do it again and renew the record in .github/readiness/attestations.yml.' },
		source: 'readiness-gate design: attestations expire',
	},
	'manual/evidence': {
		title: 'The statement names its evidence, and it is there',
		level: 'error',
		why: 'This item asks for something that another person can look at.',
		fix: {
			default: 'Name in `evidence` of the record a link, or a path of the repository where it is; where the file changed, look again and renew the record.',
		},
		source: 'readiness-gate design: attestations',
	},
};

;
const nginx_failClosed = 'readiness-gate design: fail closed';
const nginx = {
	'nginx/file-missing': {
		title: 'The nginx configuration is there',
		condition: true,
		level: 'error',
		why: 'What is not there cannot be judged, and is never a pass.',
		fix: { default: 'Name the main file with `file`, or the server on which it stands with `on`.' },
		source: nginx_failClosed,
	},
	'nginx/unparsable': {
		title: 'The nginx configuration can be read',
		condition: true,
		level: 'error',
		why: 'nginx refuses the same text at its next start, and no rule can judge it.',
		fix: { default: 'Correct the place that is named; `nginx -t` says the same on the server.' },
		source: 'nginx: ngx_conf_read_token',
	},
	'nginx/no-server': {
		title: 'The nginx configuration has a server',
		condition: true,
		level: 'error',
		why: 'Without a server block there is nothing to judge, so the check cannot pass.',
		fix: { default: 'Name the main file, so that its includes are followed, or the file that holds the server.' },
		source: nginx_failClosed,
	},
	'nginx/include-missing': {
		title: 'Every included file is there',
		condition: true,
		level: 'error',
		why: 'nginx does not start when an included file is missing, and a file that was not read was not judged.',
		fix: {
			default: 'Add the file beside the main one, or correct the path; paths start at the directory of the main file. What lies on the server alone, a check with `on` reads there.',
		},
		source: 'nginx documentation: include',
	},
	'nginx/not-decidable': {
		title: 'These files alone decide what was asked',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'What another file, a block around, or a proxy in front decides is not claimed of these files.',
		fix: {
			default: 'Ask the check that decides it; name the main file so that everything is read; say `behind-proxy: true` or `false` where TLS ends in front or not.',
		},
		source: nginx_failClosed,
	},
	'nginx/tls-listen': {
		title: 'A server listens with TLS and has its certificate',
		level: 'error',
		why: 'Without it every password and session cookie crosses the network readable.',
		fix: {
			default: 'Add `listen 443 ssl;` with ssl_certificate and ssl_certificate_key. Where a load balancer ends TLS, say `behind-proxy: true`.',
		},
		source: 'nginx documentation: Configuring HTTPS servers',
	},
	'nginx/removed-directive': {
		title: 'nginx knows every directive',
		level: 'error',
		why: 'nginx refuses the file and does not start, which shows at the next restart of the machine or the image.',
		fix: { default: 'Write what has taken its place; `nginx -t` says the same on the server.' },
		source: 'nginx: CHANGES',
	},
	'nginx/https-redirect': {
		title: 'Port 80 redirects everything to https',
		level: 'error',
		why: 'What is served over plain HTTP can be read and changed on the way.',
		fix: {
			default: 'Keep one server for port 80 with `return 301 https://$host$request_uri;` and a location for /.well-known/acme-challenge/.',
		},
		source: 'RFC 9110 section 15.4.2; RFC 6797 section 7.2',
	},
	'nginx/tls-protocols': {
		title: 'Only TLS 1.2 and 1.3 are switched on',
		level: 'error',
		why: 'TLS 1.0 and 1.1 have been given up by browsers and forbidden by audits.',
		fix: { default: '`ssl_protocols TLSv1.2 TLSv1.3;` in the http block.' },
		source: 'RFC 8996',
	},
	'nginx/tls-ciphers': {
		title: 'No broken cipher is allowed',
		level: 'error',
		why: 'A client, or somebody between, can choose a cipher that is read along.',
		fix: { default: 'Take the list of the Mozilla SSL Configuration Generator, intermediate, or leave the default.' },
		source: 'RFC 9325 section 4.1',
	},
	'nginx/hsts': {
		title: 'TLS servers send Strict-Transport-Security',
		level: 'warning',
		why: 'Without it the first request of every visit may go over plain HTTP.',
		fix: {
			default: '`add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;` in the TLS server.',
			django: 'Set SECURE_HSTS_SECONDS for the pages, and add the header in nginx for the files that it serves.',
		},
		source: 'RFC 6797 section 6.1',
	},
	'nginx/header-lost': {
		title: 'No block loses the security headers of the block around it',
		level: 'error',
		why: 'One add_header in a location drops all inherited ones, so exactly these pages are unprotected.',
		fix: {
			default: 'Put the security headers in one file and include it in every block that has an add_header; or `add_header_inherit merge` from nginx 1.29.3.',
		},
		source: 'nginx documentation: add_header, "inherited if and only if"',
	},
	'nginx/security-headers': {
		title: 'nginx sends nosniff, framing and referrer headers itself',
		level: 'info',
		why: 'Files and error pages that nginx serves never pass through the application that sends them.',
		fix: { default: 'Add X-Content-Type-Options, X-Frame-Options and Referrer-Policy with `always`.' },
		source: 'OWASP Secure Headers Project',
	},
	'nginx/forwarded-proto': {
		title: 'X-Forwarded-Proto is set for every proxied application',
		level: 'error',
		why: 'The application believes this header: without it redirects loop, and a client can claim https itself.',
		fix: {
			default: '`proxy_set_header X-Forwarded-Proto $scheme;` in every block that has a proxy_set_header.',
			django: '`proxy_set_header X-Forwarded-Proto $scheme;` beside SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").',
		},
		source: 'Django documentation: SECURE_PROXY_SSL_HEADER',
	},
	'nginx/proxy-headers': {
		title: 'The application is told host and client address',
		level: 'warning',
		why: 'Otherwise links, host checks, logs and rate limits see the proxy in place of the client.',
		fix: {
			default: '`proxy_set_header Host $host;` and `proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;` where proxy_pass is.',
		},
		source: 'nginx documentation: proxy_set_header',
	},
	'nginx/host-spoofing': {
		title: 'The Host passed on is the one that nginx matched',
		level: 'warning',
		why: 'A client can put any name into links of password mails and into caches.',
		fix: { default: '`proxy_set_header Host $host;`, and a default server that refuses unknown names.' },
		source: 'CWE-644',
	},
	'nginx/http-splitting': {
		title: 'No decoded variable is written into headers or redirects',
		level: 'error',
		why: 'An encoded line break in the path becomes a header that the client wrote.',
		fix: { default: 'Use $request_uri in place of $uri and $document_uri.' },
		source: 'CWE-113',
	},
	'nginx/open-proxy': {
		title: 'proxy_pass asks only servers that the team chose',
		level: 'error',
		why: 'Anybody can read internal services and cloud metadata through it.',
		fix: { default: 'Name a fixed upstream; map allowed names to upstreams where there are several.' },
		source: 'CWE-918',
	},
	'nginx/server-tokens': {
		title: 'The version is not shown',
		level: 'warning',
		why: 'It tells which published holes to try.',
		fix: { default: '`server_tokens off;` in the http block.' },
		source: 'nginx documentation: server_tokens',
	},
	'nginx/status-exposed': {
		title: 'Counters are not shown to everybody',
		level: 'error',
		why: 'They show load and traffic to competitors and attackers.',
		fix: { default: '`allow 127.0.0.1; deny all;` in the location, or a listener on loopback.' },
		source: 'CWE-200',
	},
	'nginx/allow-without-deny': {
		title: 'A list of allowed addresses ends in deny',
		level: 'warning',
		why: 'Without deny everybody is allowed, so the list only looks like protection.',
		fix: { default: 'Add `deny all;` after the allowed addresses.' },
		source: 'nginx documentation: ngx_http_access_module',
	},
	'nginx/real-ip-trust': {
		title: 'Only the proxy in front may say who the client is',
		level: 'error',
		why: 'Any client writes the address it likes, so lists and limits by address protect nothing and logs tell nothing.',
		fix: { default: '`set_real_ip_from` with the addresses or the network of the proxy alone.' },
		source: 'nginx documentation: ngx_http_realip_module; CWE-348',
	},
	'nginx/autoindex': {
		title: 'No directory is listed',
		level: 'error',
		why: 'Listings lead visitors to backups and uploads that no page links to.',
		fix: { default: '`autoindex off;`' },
		source: 'CWE-548',
	},
	'nginx/alias-traversal': {
		title: 'A location with an alias ends in a slash as the alias does',
		level: 'error',
		why: 'A path such as /static../settings.py reads the source code and secrets beside the directory.',
		fix: { default: 'Write `location /static/` where the alias is `\u2026/static/`.' },
		source: 'CWE-22',
	},
	'nginx/root-exposed': {
		title: 'Only a directory of public files is opened',
		level: 'error',
		why: 'Source code, configuration and keys can be downloaded.',
		fix: { default: 'Point root at a directory that holds nothing but what may be public.' },
		source: 'CWE-552',
	},
	'nginx/dotfiles': {
		title: 'Files that start with a dot are denied',
		level: 'warning',
		why: 'A .env or .git left in the directory is read by scanners within hours.',
		fix: { default: '`location ~ /\\.(?!well-known) { deny all; }`' },
		source: 'CWE-538',
	},
	'nginx/try-files': {
		title: 'try_files has a fallback that is there',
		level: 'error',
		why: 'A missing fallback answers 500 for every page that is not a file.',
		fix: { default: 'Define the named location, or end with =404.' },
		source: 'nginx documentation: try_files',
	},
	'nginx/compression': {
		title: 'Text is compressed',
		level: 'warning',
		why: 'Scripts and styles are several times larger on the way, and gzip alone covers only HTML.',
		fix: {
			default: '`gzip on; gzip_types text/css application/javascript application/json image/svg+xml;` in the http block.',
		},
		source: 'nginx documentation: gzip_types',
	},
	'nginx/static-cache': {
		title: 'Static files have a lifetime in the browser',
		level: 'warning',
		why: 'Every visit asks for every file again.',
		fix: {
			default: '`expires 30d;`, or a year with immutable where file names carry a hash.',
			django: 'Use ManifestStaticFilesStorage, then `expires 1y; add_header Cache-Control "public, immutable";`.',
		},
		source: 'RFC 9111 section 5.2.2.1',
	},
	'nginx/body-size': {
		title: 'The size of uploads is limited on purpose',
		level: 'warning',
		why: 'The default of 1 MiB refuses ordinary photos, and no limit lets one client fill the disk.',
		fix: { default: '`client_max_body_size 10m;`, or what the largest upload needs.' },
		source: 'nginx documentation: client_max_body_size',
	},
	'nginx/limit-zone-undeclared': {
		title: 'Every zone that a limit names is declared',
		level: 'error',
		why: 'nginx does not start.',
		fix: { default: 'Declare the zone in the http block, or correct its name.' },
		source: 'nginx documentation: limit_req',
	},
	'nginx/limit-zone-unused': {
		title: 'Every declared zone limits something',
		level: 'warning',
		why: 'The limit that somebody planned is not in force.',
		fix: { default: 'Add limit_req or limit_conn to the locations that it was meant for, or remove the zone.' },
		source: 'nginx documentation: limit_req_zone',
	},
	'nginx/rate-limit': {
		title: 'Requests are limited somewhere',
		level: 'info',
		why: 'Passwords can be tried as fast as the server answers.',
		fix: {
			default: '`limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;` and `limit_req zone=login burst=5 nodelay;` on the login path.',
		},
		source: 'OWASP ASVS 2.2.1',
	},
};

;
const page = {
	'page/unexpected-status': {
		title: 'The document answers with the expected status on its own host',
		condition: true,
		level: 'error',
		why: 'What an error page or another host loads says nothing about the page that people see.',
		fix: {
			default: 'Name the path that people open, and see why it answers otherwise; `status` names another status.',
		},
		source: 'RFC 9110 section 15',
	},
	'page/not-html': {
		title: 'The document is HTML that can be read whole',
		condition: true,
		level: 'error',
		why: 'Only an HTML document names what it loads. For an API use `http` or `headers`.',
		fix: { default: 'Name the path of a page, and serve it with `Content-Type: text/html; charset=utf-8`.' },
		source: 'HTML Living Standard section 12.1',
	},
	'page/assets-load': {
		title: 'Every script, style, image and font of the page answers 200',
		level: 'error',
		why: 'A missing style or script leaves people with an unusable page although the page itself answers 200.',
		fix: {
			default: 'Publish the built files with the page, and see that the web server finds them under this URL.',
			django: 'Run `python manage.py collectstatic --noinput` in the deploy, and let nginx (`alias` to STATIC_ROOT) or WhiteNoise serve STATIC_URL.',
			rails: 'Run `bin/rails assets:precompile` in the deploy, and set `config.public_file_server` or serve `public/` by nginx.',
			laravel: 'Run `npm run build` in the deploy, and publish `public/build` with its manifest.',
			next: 'Copy `.next/static` and `public` next to the server of a standalone build.',
			nginx: 'See that `root` or `alias` of the location leads to the files, and that `alias` and `location` both end in a slash.',
		},
		source: 'HTML Living Standard section 4.2.4',
	},
	'page/asset-type': {
		title: 'Every asset is served with the type that its use needs',
		level: 'error',
		why: 'Browsers refuse scripts and styles of a wrong type. An HTML page in place of a script is the fallback of a single-page app: the file is missing.',
		fix: {
			default: 'Answer 404 for missing files rather than the start page, and map each extension to its MIME type.',
			nginx: 'Include `mime.types`, and let `try_files $uri /index.html` not apply to the folder of the assets.',
		},
		source: 'Fetch Standard section 2.2.6 and HTML Living Standard section 8.1.4',
	},
	'page/mixed-content': {
		title: 'A page over https loads nothing over http',
		level: 'error',
		why: 'Browsers block such scripts, styles, fonts and frames, and try images over https, where they may be missing.',
		fix: {
			default: 'Link over https or relative to the page; `Content-Security-Policy: upgrade-insecure-requests` helps with old content.',
			django: 'Set SECURE_PROXY_SSL_HEADER where a proxy ends TLS, so that absolute links are built with https.',
			laravel: 'Trust the proxy (`TrustProxies`) so that `asset()` builds https links.',
		},
		source: 'W3C Mixed Content Level 2',
	},
	'page/csp-blocks': {
		title: 'The page is permitted by the Content-Security-Policy that it is served with',
		level: 'error',
		why: 'The browser drops what the policy does not permit: the deployed page is blank or unstyled.',
		fix: {
			default: 'Give inline code the nonce of the response or its hash, and add the origin of what is loaded to its directive.',
			django: 'Put `nonce="{{ request.csp_nonce }}"` on inline scripts (django-csp, or Django 6), and list the origins of STATIC_URL and MEDIA_URL.',
			rails: 'Use `javascript_tag nonce: true` and `content_security_policy_nonce_generator`.',
			next: 'Set the policy in middleware with a nonce per request, so that Next puts it on its scripts.',
		},
		source: 'Content Security Policy Level 3 sections 6.1 and 6.7',
	},
	'page/assets-cached': {
		title: 'Static assets are cached, and those with a hash in their name for a year',
		level: 'warning',
		why: 'Without it every visit loads everything again, and the server answers for files that never change.',
		fix: {
			default: 'Send `Cache-Control: public, max-age=31536000, immutable` for files whose name has a hash of their content.',
			django: "Use ManifestStaticFilesStorage (or WhiteNoise's CompressedManifestStaticFilesStorage), and `expires 1y` for STATIC_URL.",
			nginx: 'In the location of the assets: `expires 1y; add_header Cache-Control "public, immutable";`.',
			rails: "Set `config.public_file_server.headers = { 'cache-control' => 'public, max-age=31536000, immutable' }`.",
		},
		source: 'RFC 9111 section 5.2.2 and RFC 8246',
	},
	'page/assets-compressed': {
		title: 'Text of 1 KiB and more is compressed',
		level: 'warning',
		why: 'Scripts and styles travel three to five times as long without it.',
		fix: {
			default: 'Compress text types with br, zstd or gzip in the server or the CDN.',
			nginx: 'Set `gzip on; gzip_types text/css application/javascript application/json image/svg+xml; gzip_vary on; gzip_proxied any;`.',
			django: 'Let nginx compress, or use WhiteNoise with CompressedManifestStaticFilesStorage.',
		},
		source: 'RFC 9110 section 8.4',
	},
	'page/integrity': {
		title: 'Every `integrity` attribute matches what is served',
		level: 'error',
		why: 'The browser refuses a script or style whose digest differs, as after a deploy of files of two builds.',
		fix: {
			default: 'Deploy page and assets from one build, purge the CDN, and let nothing on the way rewrite the files.',
		},
		source: 'W3C Subresource Integrity section 3.3',
	},
	'page/foreign-scripts': {
		title: 'Scripts of foreign hosts are held to their digest',
		level: 'warning',
		why: 'Whoever takes over the foreign host, as happened to polyfill.io in 2024, runs code in the page of every visitor.',
		fix: {
			default: 'Serve the script from your own host, or add `integrity="sha384-\u2026" crossorigin="anonymous"` for the fixed version; `openssl dgst -sha384 -binary FILE | openssl base64 -A` writes the digest.',
		},
		source: 'W3C Subresource Integrity section 3, OWASP Third Party JavaScript Management',
	},
};

;
const ports_unasked = 'A port that could not be asked is not known to be open or closed.';
const ports = {
	'ports/open': {
		title: 'The ports that must be open are open',
		level: 'error',
		why: 'Whoever needs this port cannot reach the service. Open means that something accepts the connection: a proxy in front may do so without a service behind it, which an `http` or `service` check sees.',
		fix: {
			default: 'Refused: start the service, or let it listen on this address. Filtered: open the port in the firewall and in the security group.',
			docker: 'Refused: publish the port (`ports:`) and see that the container runs. Filtered: open it in the firewall.',
		},
		source: 'RFC 9293 section 3.10.7',
	},
	'ports/closed': {
		title: 'The ports that must be closed are closed',
		level: 'error',
		why: 'Databases, caches and application servers that the internet reaches are found by scanners within hours.',
		fix: {
			default: 'Let the service listen on 127.0.0.1 or the private network only, and close the port in the firewall.',
			docker: 'Publish the port on loopback only (`127.0.0.1:5432:5432`) or not at all: Docker opens published ports past ufw.',
		},
		source: 'OWASP ASVS 14.1, CIS Controls 4.4',
	},
	'ports/silent': {
		title: 'The host answers on at least one port',
		level: 'error',
		why: 'Where nothing answers at all, closed ports cannot be told from a wrong host or a runner that is shut out.',
		fix: {
			default: 'Correct the host, or name in `open` a port that must answer, so that the closed ones can be trusted.',
		},
		source: 'readiness-gate design: fail closed',
	},
	'ports/dns': {
		title: 'The name of the host resolves',
		level: 'error',
		why: ports_unasked,
		fix: { default: 'Create the DNS record, correct the name, or give the address by `resolve` before DNS moves.' },
		source: 'RFC 1034',
	},
	'ports/no-route': {
		title: 'There is a route to the host',
		level: 'error',
		why: ports_unasked,
		fix: {
			default: 'Run the gate from a machine that reaches this network, and that no route or policy of its own holds back.',
		},
		source: 'readiness-gate design: fail closed',
	},
	'ports/target': {
		title: 'There is a host to look at',
		level: 'error',
		why: ports_unasked,
		fix: { default: 'Set `url` of the environment, or `host` in the check.' },
		source: 'readiness-gate design: fail closed',
	},
	'ports/seen': {
		title: 'What state the ports are in',
		level: 'info',
		why: 'A refused port is closed on the machine, a filtered one by a firewall on the way.',
		fix: { default: 'Nothing to do.' },
		source: 'RFC 9293 section 3.5.2',
	},
	'ports/skipped-address': {
		title: 'Addresses that cannot be seen from here',
		level: 'info',
		why: 'This machine has no route to IPv6, so these addresses were not judged.',
		fix: { default: 'Run the gate also from a machine with IPv6.' },
		source: 'readiness-gate design: nothing is left out silently',
	},
};

;
const report = {
	'report/missing': {
		title: 'There is a result',
		level: 'error',
		why: 'A tool that did not run found nothing, and a gate that takes this for good is open whenever the tool breaks.',
		fix: {
			default: 'Run the tool in a step before the gate and write its result to this path; from another job bring it with actions/upload-artifact and actions/download-artifact.',
		},
		source: 'readiness-gate design: fail closed',
	},
	'report/unreadable': {
		title: 'The result can be read',
		level: 'error',
		why: 'A result that is cut off, or that is an error message, says nothing of what was tested.',
		fix: {
			default: 'Look at the file and at the log of the tool; see that it writes the format that is read (docs/kinds/report.md) and that its step ended.',
		},
		source: 'readiness-gate design: fail closed; CWE-776, CWE-611 for document types',
	},
	'report/empty': {
		title: 'Something was looked at',
		level: 'error',
		why: 'Zero tests pass at once, and a scan of no target finds nothing: a wrong path or filter looks like perfect health.',
		fix: { default: 'See which files, tests, packages or pages the tool was given, and run it again.' },
		source: 'readiness-gate design: nothing checked is never green',
	},
	'report/incomplete': {
		title: 'The tool looked at everything',
		level: 'error',
		why: 'What a tool did not come to is not known to be right.',
		fix: { default: 'See the log of the tool for why it stopped, mend that, and run it again.' },
		source: 'SARIF 2.1.0 section 3.20.14; readiness-gate design: fail closed',
	},
	'report/severity': {
		title: 'No more was found than is allowed',
		level: 'error',
		why: 'The tool found what the team decided not to go live with.',
		fix: {
			default: 'Mend what is named; the result file has all of it. What is accepted for now is better waived with a date than allowed by a higher limit.',
		},
		source: 'readiness-gate design: report',
	},
	'report/score': {
		title: 'The scores are high enough',
		level: 'error',
		why: 'A score that sinks from release to release is noticed by users before it is noticed by the team.',
		fix: { default: 'Open the report of Lighthouse and begin with the audits that it lists first for this category.' },
		source: 'Lighthouse documentation: scoring',
	},
	'report/tests': {
		title: 'As many tests ran as expected',
		level: 'error',
		why: 'A suite that loses half of its tests still passes.',
		fix: { default: 'See which tests did not run: a filter, a file that is not collected, a job that was left out.' },
		source: 'readiness-gate design: report',
	},
	'report/limits': {
		title: 'The limits fit the format',
		level: 'error',
		why: 'A limit on a severity that the tool does not have is met by everything.',
		fix: { default: 'Name severities in the words of the tool (docs/kinds/report.md), or say the `format`.' },
		source: 'readiness-gate design: an empty assertion is an error',
	},
	'report/age': {
		title: 'The result is recent enough',
		level: 'error',
		why: 'An old result knows nothing of what was changed since, nor of the vulnerabilities that became known since.',
		fix: { default: 'Run the tool again in this workflow, before the gate.' },
		source: 'readiness-gate design: report',
	},
	'report/commit': {
		title: 'The result is of this commit',
		level: 'error',
		why: 'A result of another commit says nothing of what is deployed now.',
		fix: {
			default: 'Run the tool on this commit and let it name it: `versionControlProvenance` in SARIF, a property `commit` of the suite in JUnit.',
		},
		source: 'SARIF 2.1.0 section 3.14.18',
	},
	'report/seen': {
		title: 'What the result says',
		level: 'info',
		why: 'Shows what was counted, also where it is allowed.',
		fix: { default: 'Nothing to do.' },
		source: 'readiness-gate design: report',
	},
};

;
const drift = 'See which file the running process was started with, whether another one or the settings override the key, and restart after a change.';
const served = {
	'served/no-source': {
		title: 'There is an env file to compare with',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'Without what was declared nothing can be compared with what is served.',
		fix: { default: 'Name the file by `env-file` of the environment, or by `file`; see that its reader accepts it.' },
		source: 'readiness-gate design: fail closed',
	},
	'served/nothing-declared': {
		title: 'The env file declares something that can be seen from outside',
		condition: true,
		level: 'error',
		selectable: false,
		why: 'A comparison of nothing is no pass.',
		fix: { default: 'Declare the keys in the env file, name a `path` that shows them, or drop the check.' },
		source: 'readiness-gate design: fail closed',
	},
	'served/depth': {
		title: 'All that would show another value than is declared is asked',
		condition: true,
		selectable: false,
		level: 'info',
		why: 'What shows only in an answer that was not asked for stays unknown.',
		fix: {
			default: 'Ask with `depth: full` where nobody is alarmed: on a staging site behind the same configuration, at night, or from an address that the firewall knows.',
		},
		source: 'readiness-gate design: targets are asked politely',
	},
	'served/running': {
		title: 'The process was started with what the file declares',
		level: 'error',
		why: 'Loaders of env files leave alone what is set already, so that the file that was reviewed has no say.',
		fix: {
			default: 'Take the key out of `Environment=` of the unit (`systemctl edit`), or restart the service after the file was changed.',
		},
		source: 'systemd.exec(5), proc(5)',
	},
	'served/debug': {
		title: 'The debug mode that is declared off is off',
		level: 'error',
		why: 'The running process does not use the file that was reviewed: it shows a debug page to everybody.',
		fix: {
			default: drift,
			django: 'See that settings read DEBUG as a boolean (`os.getenv("DEBUG")` makes "False" true) from this very file, then restart.',
		},
		source: 'Django documentation: DEBUG; CWE-489',
	},
	'served/hosts': {
		title: 'ALLOWED_HOSTS covers the host of the site, and only names of its own are served',
		level: 'error',
		why: 'Django answers 400 to every host that is not in the list.',
		fix: { default: 'Add the host of the site to ALLOWED_HOSTS, without scheme and port.' },
		source: 'Django documentation: ALLOWED_HOSTS',
	},
	'served/cors': {
		title: 'Every declared CORS origin is granted by a live preflight',
		level: 'error',
		why: 'The browser refuses every call of a front end whose origin is not granted.',
		fix: {
			default: drift,
			django: 'See that corsheaders is in INSTALLED_APPS, its middleware stands before CommonMiddleware, and CORS_URLS_REGEX covers the path.',
		},
		source: 'Fetch Standard section 3.3.4',
	},
	'served/hsts': {
		title: 'HSTS is served as SECURE_HSTS_SECONDS declares it',
		level: 'error',
		why: 'Browsers go by what is served; what is only declared protects nobody.',
		fix: {
			default: drift,
			django: 'See that SecurityMiddleware is installed, and that SECURE_PROXY_SSL_HEADER tells Django that the request came over https.',
			nginx: 'Mind that `add_header` in a location drops those of the server block, and that the proxy may send a header of its own.',
		},
		source: 'RFC 6797 section 6.1, Django documentation: SECURE_HSTS_SECONDS',
	},
	'served/cookies': {
		title: 'Cookies are served with the flags that are declared',
		level: 'error',
		why: 'A flag that is declared but not served protects no session.',
		fix: { default: drift },
		source: 'RFC 6265bis section 4.1.2, Django documentation: SESSION_COOKIE_SECURE',
	},
};

;
const server = {
	'server/client': {
		title: 'The ssh client can be run',
		level: 'error',
		why: 'Without it nothing on a server can be asked.',
		fix: { default: 'Install OpenSSH where the gate runs: `apt-get install openssh-client`.' },
		source: 'readiness-gate design: servers over ssh',
	},
	'server/unreachable': {
		title: 'The server answers over ssh',
		level: 'error',
		why: 'What cannot be reached is not known to be right, and nobody could repair it either.',
		fix: {
			default: 'Try `ssh -v user@host` from the same network. See that host and port are right and that the firewall lets this runner in.',
		},
		source: 'ssh(1)',
	},
	'server/host-key': {
		title: 'The server shows the host key that is expected of it',
		level: 'error',
		why: 'Whoever answers with another key can be somebody else, who would get every command and its secrets.',
		fix: {
			default: 'Run `ssh-keyscan` from a network you trust, compare the fingerprint with the one on the server, and put the line into `known-hosts`.',
		},
		source: 'RFC 4251 section 4.1',
	},
	'server/login': {
		title: 'The server accepts the key',
		level: 'error',
		why: 'Without a login nothing on the server can be asked.',
		fix: {
			default: 'Add the public key (`ssh-keygen -y -f KEY`) to ~/.ssh/authorized_keys of that account, and see that the account may log in.',
		},
		source: 'RFC 4252 section 7',
	},
	'server/key': {
		title: 'The private key can be used',
		level: 'error',
		why: 'A key that cannot be read logs in nowhere.',
		fix: {
			default: 'Store the whole key file in the secret, with its first and last line, and use a key without a passphrase.',
		},
		source: 'ssh-keygen(1)',
	},
	'server/shell': {
		title: 'The server can run what the gate sends',
		level: 'error',
		why: 'A question that the server does not understand has no answer.',
		fix: {
			default: 'Give the account a POSIX shell (`chsh -s /bin/sh`), no forced command, and see that `directory` is there.',
		},
		source: 'POSIX.1-2024, sh',
	},
	'server/lost': {
		title: 'The connection lasts until the answer is there',
		level: 'error',
		why: 'Half an answer is no answer.',
		fix: { default: 'See whether the server restarted or ended the session (`journalctl -u ssh`), and run again.' },
		source: 'readiness-gate design: fail closed',
	},
};

;
const service_could = 'A service that cannot be asked is not known to work for the application.';
const asApp = 'The gate uses the settings of the application, so the application would meet the same.';
const service = {
	'service/secret-elsewhere': {
		title: 'Secrets go only to hosts of the environment',
		level: 'error',
		why: 'Whoever can change the checklist could have a password sent to a host of theirs.',
		fix: {
			default: 'Name the host under `allowed-hosts` of the environment where it is meant to get the password, or take the address from the env file by `from-env`.',
		},
		source: 'CWE-201; GitHub Actions security guide, untrusted code',
	},
	'service/settings': {
		title: 'The settings of the service are complete and clear',
		level: 'error',
		why: 'What is tested must be what the application will use.',
		fix: {
			default: 'Put the named keys into the env file of the environment; where programs read a value differently, quote it plainly or name the one that counts by `reader`.',
		},
		source: 'The Twelve-Factor App, III. Config',
	},
	'service/dns': {
		title: 'The name of the service resolves',
		level: 'error',
		why: service_could,
		fix: { default: 'Correct the host in the settings or create its DNS record.' },
		source: 'RFC 1034',
	},
	'service/connect': {
		title: 'The service takes connections',
		level: 'error',
		why: service_could,
		fix: {
			default: 'See that the service is up and listens on this port, and that the firewall lets this machine through.',
		},
		source: 'RFC 9293',
	},
	'service/tls': {
		title: 'The connection is encrypted, and the certificate is trusted',
		level: 'error',
		why: 'Whoever sits on the way reads the password and the data, or answers in place of the service.',
		fix: {
			default: 'Turn TLS on at the service and in the settings (`sslmode=verify-full`, `rediss://`, EMAIL_USE_TLS=True, https endpoint), with a certificate for this host and its full chain; for a private CA give `ca-file`.',
		},
		source: 'RFC 9325',
	},
	'service/protocol': {
		title: 'The service answers in its protocol, in time',
		level: 'error',
		why: service_could,
		fix: {
			default: 'See what listens on this port and its log; TLS and plain ports are often mixed up, or it is overloaded.',
		},
		source: 'PostgreSQL frontend/backend protocol; RESP2; RFC 5321; Amazon S3 API',
	},
	'service/login': {
		title: 'The application can log in',
		level: 'error',
		why: asApp,
		fix: {
			default: 'Compare user, password and database (or key and secret) with those of the service; percent-encode special characters in URLs.',
		},
		source: 'PostgreSQL appendix A, class 28; Redis ACL; RFC 4954; AWS Signature Version 4',
	},
	'service/permission': {
		title: 'The application may do what it needs',
		level: 'error',
		why: asApp,
		fix: { default: 'Grant the user or key of the application the named right, and no more.' },
		source: 'OWASP ASVS 4.0 V1.2.1 (least privilege)',
	},
	'service/version': {
		title: 'The server has the expected version',
		level: 'error',
		why: 'Features, drivers and dumps depend on it, and old versions get no security fixes.',
		fix: { default: 'Upgrade the server, or correct the expectation.' },
		source: 'PostgreSQL versioning policy',
	},
	'service/migrations': {
		title: 'Every migration of the repository is applied',
		level: 'error',
		why: 'Code that meets tables of another version fails at the first request that needs them.',
		fix: {
			default: 'Apply the migrations before the release serves requests.',
			django: 'Run `python manage.py migrate --noinput` against this database.',
		},
		source: 'Django documentation, Migrations',
	},
	'service/superuser': {
		title: 'The application is not a superuser of its database',
		level: 'warning',
		why: 'One SQL injection then reads files and runs programs on the database server, not only the own tables.',
		fix: {
			default: 'Create a role that owns only its database (`CREATE ROLE app LOGIN NOSUPERUSER`) and let the application use it. In the postgres image POSTGRES_USER is the superuser; add a second role.',
		},
		source: 'CIS PostgreSQL Benchmark section 4; OWASP Database Security Cheat Sheet',
	},
	'service/auth-required': {
		title: 'The service lets nobody in without a password',
		level: 'error',
		why: 'Whoever reaches the port reads and writes all data; open Redis servers are taken over within hours.',
		fix: { default: 'Set `requirepass` or ACL users, and restart; keep the port off the internet as well.' },
		source: 'Redis documentation, Security',
	},
	'service/protected-mode': {
		title: 'Redis runs in protected mode',
		level: 'info',
		why: 'It keeps strangers out where the password is lost by a mistake in the configuration.',
		fix: { default: 'Set `protected-mode yes`, together with a password or ACL users.' },
		source: 'Redis documentation, Security: protected mode',
	},
	'service/eviction': {
		title: 'Redis has a memory limit and the expected eviction policy',
		level: 'warning',
		why: 'Without a limit it takes all memory of the machine; with the wrong policy it drops queued jobs or sessions, or refuses writes.',
		fix: {
			default: 'Set `maxmemory`, and `maxmemory-policy`: `noeviction` for queues and sessions, `allkeys-lru` for a cache.',
		},
		source: 'Redis documentation, Key eviction',
	},
	'service/open-relay': {
		title: 'The mail server relays nothing for strangers',
		level: 'error',
		why: 'Spammers find an open relay within days, and then nobody accepts the mail of its domain.',
		fix: {
			default: 'Relay only after a login (Postfix: `smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination`).',
		},
		source: 'RFC 5321 section 7.1; RFC 2505',
	},
	'service/delivery': {
		title: 'The mail server takes a message of the application',
		level: 'error',
		why: 'Order confirmations and password resets go the same way.',
		fix: {
			default: 'See the reply of the server: sender address, sandbox mode and quota are the usual causes. The item needs `changes-state: true`, and the run `allow-state-changes`.',
		},
		source: 'RFC 5321 section 3.3',
	},
	'service/bucket': {
		title: 'The bucket exists where the settings say',
		level: 'error',
		why: asApp,
		fix: { default: 'Correct the name of the bucket, its region and the endpoint, or create the bucket.' },
		source: 'Amazon S3 API reference, HeadBucket',
	},
	'service/public-bucket': {
		title: 'Strangers cannot list the bucket',
		level: 'error',
		why: 'A public list shows the name of every upload and backup, and which of them can be read.',
		fix: {
			default: 'Block public access to the bucket; take s3:ListBucket from everyone in its policy and ACL.',
		},
		source: 'CIS AWS Foundations Benchmark 2.1.4; Amazon S3 Block Public Access',
	},
	'service/public-object': {
		title: 'Strangers cannot read the objects of the bucket',
		level: 'error',
		why: 'Private uploads and backups are then open to whoever learns or guesses their names.',
		fix: {
			default: 'Take s3:GetObject from everyone and serve by signed URLs; a bucket that is meant to be public says `public-objects: allowed`.',
		},
		source: 'CIS AWS Foundations Benchmark 2.1.4; Amazon S3 Block Public Access',
	},
	'service/newest': {
		title: 'The newest object is young and large enough',
		level: 'error',
		why: 'A backup job that stopped or writes empty files is noticed only when a restore is needed.',
		fix: { default: 'See the log of the job that writes there, and run it once by hand.' },
		source: 'NIST SP 800-34 section 3.4.2',
	},
};

;
const refuses = 'Browsers and clients refuse the connection, or show a warning page in place of the site.';
const tls_server = 'nginx: `ssl_protocols TLSv1.2 TLSv1.3;`. See ssl-config.mozilla.org for other servers.';
const suites = 'nginx: `ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;`. See ssl-config.mozilla.org for other servers.';
const renew = 'Renew the certificate and reload every server that presents it; then see why the automatic renewal did not run.';
const tls_unasked = 'A host that cannot be asked is not known to be safe.';
const tls = {
	'tls/untrusted': {
		title: 'The certificate chain ends in a trusted root',
		level: 'error',
		why: refuses,
		fix: { default: 'Use a certificate of a public CA; for a private CA give its root by `ca-file`.' },
		source: 'RFC 5280 section 6',
	},
	'tls/self-signed': {
		title: 'The certificate is issued by an authority',
		level: 'error',
		why: refuses,
		fix: {
			default: 'Get a certificate from a public CA, for example by ACME; replace the default certificate of the server.',
		},
		source: 'RFC 5280 section 6',
	},
	'tls/incomplete-chain': {
		title: 'Every intermediate certificate is sent',
		level: 'error',
		why: 'Browsers often hide the gap, but curl, mobile apps, webhooks and server-side clients cannot verify the chain.',
		fix: {
			default: 'Serve the full chain: the certificate followed by its intermediates.',
			nginx: 'Point `ssl_certificate` to `fullchain.pem`, not to `cert.pem`.',
		},
		source: 'RFC 8446 section 4.4.2',
	},
	'tls/hostname': {
		title: 'The certificate names the host',
		level: 'error',
		why: refuses,
		fix: {
			default: 'Issue the certificate with this host in its subject alternative name (the common name does not count), and see that this server block is the one that answers.',
		},
		source: 'RFC 9110 section 4.3.4, RFC 9525 section 6',
	},
	'tls/expired': {
		title: 'No certificate in use has expired',
		level: 'error',
		why: refuses,
		fix: { default: renew },
		source: 'RFC 5280 section 4.1.2.5',
	},
	'tls/not-yet-valid': {
		title: 'Every certificate in use is valid already',
		level: 'error',
		why: refuses,
		fix: { default: 'Wait for its start, or issue it anew; see that the clocks of issuer and server are right.' },
		source: 'RFC 5280 section 4.1.2.5',
	},
	'tls/expiry': {
		title: 'The certificates last long enough, by their own lifetime',
		level: 'error',
		why: 'A certificate this close to its end has already missed its usual renewal; soon the site is down for everybody.',
		fix: { default: renew },
		source: 'CA/Browser Forum SC-081v3; renewal at one third of the lifetime',
	},
	'tls/validity-period': {
		title: 'The certificate is not issued for longer than allowed',
		level: 'warning',
		why: 'Clients refuse public certificates that live longer than the Baseline Requirements allow.',
		fix: { default: 'Issue the certificate for a shorter time, and renew it automatically.' },
		source: 'CA/Browser Forum Baseline Requirements section 6.3.2, SC-081v3',
	},
	'tls/key-size': {
		title: 'The keys are long enough',
		level: 'error',
		why: 'Short keys can be broken, and clients refuse them.',
		fix: { default: 'Issue the certificate with an EC key (P-256) or an RSA key of 2048 bits or more.' },
		source: 'CA/Browser Forum Baseline Requirements section 6.1.5, NIST SP 800-131A',
	},
	'tls/key-type': {
		title: 'The certificate has a kind of key that browsers take',
		level: 'error',
		why: 'Chrome and Edge end the handshake with a certificate on P-521 or with an Ed25519 key; no browser takes the other kinds.',
		fix: {
			default: 'Issue the certificate with an EC key on P-256 or an RSA key of 2048 bits, or add such a one. Where only programs connect that take this key, set `override: { key-type: off }`.',
		},
		source: 'CA/Browser Forum Baseline Requirements section 6.1.1.3, RFC 8446 section 9.1',
	},
	'tls/signature': {
		title: 'The certificates are signed with a sound digest',
		level: 'error',
		why: 'Certificates signed with SHA-1 or MD5 can be forged, and clients refuse them.',
		fix: { default: 'Issue the certificate anew, signed with SHA-256.' },
		source: 'RFC 9155, CA/Browser Forum Baseline Requirements section 7.1.3.2',
	},
	'tls/usage': {
		title: 'The certificate may be used by a server',
		level: 'error',
		why: refuses,
		fix: { default: 'Issue the certificate with the extended key usage serverAuth.' },
		source: 'RFC 5280 section 4.2.1.12',
	},
	'tls/protocol': {
		title: 'Only TLS 1.2 and TLS 1.3 are spoken',
		level: 'error',
		why: 'SSL 3.0, TLS 1.0 and TLS 1.1 have known attacks and are forbidden by PCI DSS; clients no longer speak them.',
		fix: { default: tls_server, nginx: '`ssl_protocols TLSv1.2 TLSv1.3;` in the http block, then reload.' },
		source: 'RFC 8996, RFC 7568',
	},
	'tls/tls-1-3': {
		title: 'TLS 1.3 is spoken',
		level: 'info',
		profiles: { modern: 'error' },
		why: 'TLS 1.3 is faster and leaves no weak choices.',
		fix: { default: tls_server },
		source: 'RFC 9325 section 3.1.1',
	},
	'tls/cipher': {
		title: 'No broken cipher suite is accepted',
		level: 'error',
		why: 'What is sent under a broken suite can be read or changed on the way.',
		fix: { default: suites },
		source: 'RFC 7465, RFC 9325 section 4.1',
	},
	'tls/forward-secrecy': {
		title: 'Every version that is spoken accepts a suite with forward secrecy, TLS 1.2 one with authenticated encryption',
		level: 'warning',
		why: 'Without forward secrecy, recorded traffic can be read once the key leaks.',
		fix: { default: suites },
		source: 'RFC 9325 section 4.2',
	},
	'tls/profile': {
		title: 'No suite outside the chosen profile is accepted',
		level: 'off',
		profiles: { intermediate: 'error', modern: 'error' },
		why: 'The checklist asks for this profile, which keeps old suites out before they are broken.',
		fix: { default: suites },
		source: 'Mozilla Server Side TLS guidelines 6.0',
	},
	'tls/dh-size': {
		title: 'Diffie-Hellman primes have 2048 bits or more',
		level: 'error',
		why: 'Shorter primes can be broken in advance for all connections that use them (Logjam).',
		fix: {
			default: 'Leave DHE suites out, or use a group of RFC 7919. nginx: remove `ssl_dhparam` and the DHE suites.',
		},
		source: 'RFC 9325 section 4.5',
	},
	'tls/alpn': {
		title: 'The protocols that `alpn` names are agreed on',
		level: 'error',
		why: 'The checklist asks for them; without h2 a browser asks for one thing after another over HTTP/1.1.',
		fix: { default: 'Switch the protocol on for this server.', nginx: '`http2 on;` in the server block.' },
		source: 'RFC 7301, RFC 9113 section 3.2',
	},
	'tls/group': {
		title: 'Keys are exchanged over every group that `groups` names',
		level: 'error',
		why: 'The checklist asks for them; without a hybrid group what is recorded today can be read by a quantum computer later.',
		fix: {
			default: 'Add the group to those of the server, or renew its TLS library, which may not know it yet.',
			nginx: '`ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1;` with OpenSSL 3.5 or later.',
		},
		source: 'RFC 8446 section 4.2.7',
	},
	'tls/chain-order': {
		title: 'The certificates are sent in order, and none too many',
		level: 'warning',
		why: 'Most clients tolerate it, some old ones do not; every needless certificate costs each visitor bytes.',
		fix: { default: 'Send the certificate first, then each issuer of the one before, and nothing else.' },
		source: 'RFC 8446 section 4.4.2',
	},
	'tls/root-sent': {
		title: 'The root is not sent',
		level: 'info',
		why: 'Clients have the root already or do not trust it; sending it only costs bytes.',
		fix: { default: 'Leave the root out of the file that the server sends.' },
		source: 'RFC 8446 section 4.4.2',
	},
	'tls/revoked': {
		title: 'Neither the stapled OCSP answer nor the CRL says revoked',
		level: 'error',
		why: refuses,
		fix: { default: 'Issue a new certificate with a new key; see why the old one was revoked.' },
		source: 'RFC 6960, RFC 6066 section 8, RFC 5280 section 5',
	},
	'tls/must-staple': {
		title: 'A certificate that demands a staple comes with one',
		level: 'warning',
		why: 'Clients that honour the demand refuse the connection.',
		fix: { default: 'Switch OCSP stapling on, or issue the certificate without must-staple.' },
		source: 'RFC 7633',
	},
	'tls/staple': {
		title: 'A stapled OCSP answer is current, about this certificate, and signed by its authority',
		level: 'error',
		why: 'Clients that read a staple refuse one that is wrong; where the certificate demands one, all of them do.',
		fix: {
			default: 'See that the server can reach the OCSP responder and renews what it staples, or switch stapling off.',
			nginx: 'Give `resolver` and `ssl_trusted_certificate`, and `ssl_stapling_verify on;`.',
		},
		source: 'RFC 6960 section 3.2',
	},
	'tls/sct': {
		title: 'The certificate is in the logs of certificate transparency',
		level: 'info',
		why: 'Chrome and Safari refuse public certificates without timestamps of the logs.',
		fix: { default: 'Issue the certificate anew with embedded timestamps, the default of every public CA.' },
		source: 'RFC 6962 section 3.3',
	},
	'tls/default-certificate': {
		title: 'Without the name of the host no other certificate is shown',
		level: 'info',
		why: 'Scanners and old clients come without a name; what they are shown tells what else the machine serves, or breaks.',
		fix: {
			default: 'Make this certificate the default of the address, or refuse handshakes without a name.',
			nginx: 'A `default_server` with `ssl_reject_handshake on;`.',
		},
		source: 'RFC 6066 section 3',
	},
	'tls/client-cert': {
		title: 'No client certificate is demanded',
		level: 'error',
		why: 'Visitors have none, so nobody gets in.',
		fix: {
			default: 'Switch the demand off for the public host, or set `override: { client-cert: off }` where it is wanted.',
		},
		source: 'RFC 8446 section 4.3.2',
	},
	'tls/not-tls': {
		title: 'The port speaks TLS',
		condition: true,
		level: 'error',
		why: 'Clients cannot connect.',
		fix: { default: 'Switch TLS on for this port (nginx: `listen 443 ssl;`), or correct the port.' },
		source: 'RFC 8446 section 5.1',
	},
	'tls/starttls': {
		title: 'The server goes on over TLS where it is asked to',
		condition: true,
		level: 'error',
		why: 'What clients send would be in the clear, or they refuse to go on.',
		fix: { default: 'Switch STARTTLS on and give the server a certificate, or correct `starttls` and the port.' },
		source: 'RFC 3207, RFC 9051 section 6.2.1, RFC 4511 section 4.14',
	},
	'tls/unreachable': {
		title: 'Every address of the host accepts the connection',
		condition: true,
		level: 'error',
		why: 'Visitors who are sent to this address by DNS get no answer.',
		fix: {
			default: 'See that the server listens on this address and that the firewall lets the runner through; remove addresses that are no longer used from DNS.',
		},
		source: 'RFC 8305 section 1',
	},
	'tls/timeout': {
		title: 'Every address of the host answers in time',
		condition: true,
		level: 'error',
		why: tls_unasked,
		fix: { default: 'See that the firewall lets the runner through and that the server is not overloaded.' },
		source: 'readiness-gate design: fail closed',
	},
	'tls/dns': {
		title: 'The name of the host resolves',
		condition: true,
		level: 'error',
		selectable: false,
		why: tls_unasked,
		fix: { default: 'Create the DNS record, correct the name, or give the address by `resolve` before DNS moves.' },
		source: 'RFC 1034',
	},
	'tls/handshake': {
		title: 'A TLS handshake can be made, so that the certificate is seen',
		condition: true,
		level: 'error',
		selectable: false,
		why: tls_unasked,
		fix: { default: 'See the error log of the server for the reason; compare with `openssl s_client -connect`.' },
		source: 'readiness-gate design: fail closed',
	},
	'tls/target': {
		title: 'There is a host to look at',
		condition: true,
		level: 'error',
		selectable: false,
		why: tls_unasked,
		fix: { default: 'Set `url` of the environment, or `host` in the check.' },
		source: 'readiness-gate design: fail closed',
	},
	'tls/certificate': {
		title: 'What certificate is served',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'Name, issuer, serial and dates tell at a glance which certificate is meant.',
		fix: { default: 'Nothing to do.' },
		source: 'RFC 5280 section 4.1.2',
	},
	'tls/connection-limit': {
		title: 'Whether the host takes several connections at a time',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'It was asked again, one connection at a time, so this is no fault of its TLS; pages that load much may meet the limit.',
		fix: { default: 'Nothing to do, unless visitors open as many connections.' },
		source: 'readiness-gate design: a limit is no refusal',
	},
	'tls/skipped-address': {
		title: 'Addresses that cannot be seen from here',
		condition: true,
		level: 'info',
		selectable: false,
		why: 'What was not looked at was not judged: there is no route to IPv6 from here, or the name has more addresses than are asked.',
		fix: { default: 'Run the gate also from a machine with IPv6, or judge these addresses by a monitor.' },
		source: 'readiness-gate design: nothing is left out silently',
	},
};

;
const verifiers_django = 'Add `with: { compose: docker-compose.prod.yml, service: web }` where manage.py runs in a container, or `manage:` with its whole command.';
const verifiers = {
	'command/django-migrations-applied': {
		title: 'Every Django migration is applied',
		level: 'error',
		why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
		fix: { default: `Run \`python manage.py migrate\`. ${verifiers_django}` },
		source: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#showmigrations',
	},
	'command/django-superuser-exists': {
		title: 'An active superuser exists',
		level: 'error',
		why: 'Without one nobody can enter the admin on the day it is needed.',
		fix: { default: `Run \`python manage.py createsuperuser\`. ${verifiers_django}` },
		source: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#createsuperuser',
	},
	'command/django-check-deploy': {
		title: 'Django finds nothing to say against the deployment',
		level: 'error',
		why: 'Each warning is a protection that is switched off: cookies without Secure, no HSTS, DEBUG on.',
		fix: {
			default: `Change the setting that the message names; name in \`with: { ignore: [security.W004] }\` what the proxy takes care of. ${verifiers_django}`,
		},
		source: 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/',
	},
	'command/django-static-collected': {
		title: 'Static files are collected',
		level: 'error',
		why: 'With a new template and an old style sheet, pages look broken or load nothing.',
		fix: { default: `Run \`python manage.py collectstatic --noinput\`. ${verifiers_django}` },
		source: 'https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#collectstatic',
	},
	'command/crontab-contains': {
		title: 'A crontab runs the job',
		level: 'error',
		why: 'A script that nothing starts makes no backup.',
		fix: {
			default: 'Add a line by `crontab -e`, for example `0 2 * * * /opt/app/scripts/backup.sh`. For a systemd timer use `systemd-timer-active`.',
		},
		source: 'crontab(5)',
	},
	'command/rails-migrations-applied': {
		title: 'Every Rails migration is applied',
		level: 'error',
		why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
		fix: {
			default: 'Run `bin/rails db:migrate`. Where Rails runs in a container add `with: { service: web }`, or `program:` with its whole command.',
		},
		source: 'https://guides.rubyonrails.org/active_record_migrations.html',
	},
	'command/laravel-migrations-applied': {
		title: 'Every Laravel migration is applied',
		level: 'error',
		why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
		fix: {
			default: 'Run `php artisan migrate --force`. Where PHP runs in a container add `with: { service: app }`, or `program:` with its whole command.',
		},
		source: 'https://laravel.com/docs/migrations#running-migrations',
	},
	'command/prisma-migrations-applied': {
		title: 'Every Prisma migration is applied',
		level: 'error',
		why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
		fix: {
			default: 'Run `npx prisma migrate deploy`; for a failed one see `npx prisma migrate resolve`. In a container add `with: { service: app }`.',
		},
		source: 'https://www.prisma.io/docs/orm/reference/prisma-cli-reference#migrate-status',
	},
	'command/alembic-migrations-applied': {
		title: 'The database is at the newest Alembic revision',
		level: 'error',
		why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
		fix: { default: 'Run `alembic upgrade head`. In a container add `with: { service: app }`.' },
		source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#getting-information',
	},
	'command/systemd-service-active': {
		title: 'The systemd unit is active',
		level: 'error',
		why: 'A service that does not run, or does not start with the machine, is gone after the next restart.',
		fix: { default: 'Run `systemctl enable --now UNIT`, and `journalctl -u UNIT` to see why it stopped.' },
		source: 'systemctl(1)',
	},
	'command/systemd-timer-active': {
		title: 'The systemd timer is scheduled',
		level: 'error',
		why: 'A script that nothing starts makes no backup.',
		fix: { default: 'Run `systemctl enable --now TIMER`, and see `systemctl list-timers`.' },
		source: 'systemd.timer(5)',
	},
	'command/certificate-renewal-scheduled': {
		title: 'Something renews the certificates',
		level: 'error',
		why: 'A certificate that nobody renews ends, and with it the site.',
		fix: {
			default: 'Run `systemctl enable --now certbot.timer`, or add `0 3 * * * certbot renew -q` to a crontab. Another tool is named by `with: { line: \u2026 }` or `timer`. Where Caddy or Traefik renews, watch the expiry with `tls` instead.',
		},
		source: 'https://eff-certbot.readthedocs.io/en/stable/using.html#automated-renewals',
	},
	'command/firewall-active': {
		title: 'A firewall is active',
		level: 'error',
		why: 'Without one every service that listens by mistake is open to the world.',
		fix: {
			default: 'Run `ufw allow OpenSSH && ufw allow 80,443/tcp && ufw enable`, and look from outside with `ports`.',
		},
		source: 'ufw(8), nft(8)',
	},
	'command/docker-installed': {
		title: 'Docker and Docker Compose are installed and answer',
		level: 'error',
		why: 'A deploy by Compose fails on a machine without them.',
		fix: {
			default: 'Install them by https://docs.docker.com/engine/install/, and run `systemctl enable --now docker`.',
		},
		source: 'https://docs.docker.com/compose/install/',
	},
	'command/compose-services-healthy': {
		title: 'Every Compose service runs and is healthy',
		level: 'error',
		why: 'A service that restarts again and again or never gets healthy takes its part of the site with it.',
		fix: {
			default: 'Look at `docker compose ps` and `docker compose logs SERVICE`, then `docker compose up -d SERVICE`.',
		},
		source: 'https://docs.docker.com/reference/cli/docker/compose/ps/',
	},
	'command/nginx-config-valid': {
		title: 'nginx accepts its configuration',
		level: 'error',
		why: 'With a mistake in it nginx does not start after the next restart, and does not reload now.',
		fix: { default: 'Run `nginx -t`, correct the line that it names, then `nginx -s reload`.' },
		source: 'https://nginx.org/en/docs/switches.html',
	},
	'command/logs-without-errors': {
		title: 'The logs tell of no error',
		level: 'error',
		why: 'Errors right after a deploy are the first sign that it went wrong.',
		fix: { default: 'Read the lines around it; name what is known and harmless in `with: { ignore: [\u2026] }`.' },
		source: 'https://docs.docker.com/reference/cli/docker/compose/logs/',
	},
	'command/resources-free': {
		title: 'Disk, memory and processors have room',
		level: 'error',
		why: 'A full disk stops the database; a machine without memory ends programs at random.',
		fix: {
			default: 'See `df -h`, `docker system df`, `free -m` and `top`; free what is used up or use a larger machine.',
		},
		source: 'df(1), proc(5)',
	},
};

;
























const rules = {
	...gate,
	...env,
	...file,
	...command,
	...verifiers,
	...server,
	...http,
	...service,
	...headers,
	...cors,
	...manual,
	...page,
	...exposure .Y,
	...served,
	...tls,
	...nginx,
	...gunicorn,
	...compose,
	...django,
	...ports,
	...dns,
	...github,
	...report,
	...document_document,
};
const ruleIds = Object.keys(rules);
function ruleText(id) {
	return rules[id];
}
function ruleNames(kind) {
	const prefix = `${kind}/`;
	return ruleIds.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}
function ruleDocs(id) {
	return `https://github.com/readiness-gate/readiness-gate/blob/v1/docs/rules.md#${id.replaceAll('/', '').toLowerCase()}`;
}


  })

};
return { ids, modules };
})
