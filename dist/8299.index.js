export const id = 8299;
export const ids = [8299];
export const modules = {

  92964:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cx: () => (  debuggerQuery),
	Cy: () => (  debugPaths),
	Tw: () => (  errorPaths),
	uI: () => (  debugPages)
  });
  var _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99195);
  var _silence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24077);


const errorPaths = ['%c0', 'api/readiness-missing', 'api/%c0', 'static/readiness-missing'];
const debuggerQuery = '?__debugger__=yes&cmd=resource&f=debugger.js';
const debugPaths = [
	'console',
	'_profiler/',
	'_ignition/health-check',
	'webpack-dev-server',
	...errorPaths,
];
function debugPages(answers) {
	const { base, unknown, foreignHost, probes } = answers;
	const extra = [debuggerQuery, ...debugPaths].flatMap((path) => probes.get(path) ?? []);
	const found = new Map();
	for (const probe of [base, unknown, ...(foreignHost ? [foreignHost.probe] : []), ...extra]) {
		if (probe.asked === 'fault')
			continue;
		const what = (0,_formats_debug_page_js__WEBPACK_IMPORTED_MODULE_0__  .v)(probe);
		if (what !== null && !found.has(what))
			found.set(what, (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__  .rv)(probe, what));
	}
	if (found.size > 0)
		return [...found.values()];
	return (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__  .BU)([unknown, ...extra].filter((probe) => (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__  .Wl)(probe, answers, 'errors')));
}


  }),

  17529:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	l: () => (  foreignHost)
  });
  var _lint_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);

function foreignHost({ base, foreignHost: { name, probe } }) {
	const { url } = base;
	const expected = 'a refusal: 400, 404, 421 or a closed connection';
	if (base.status < 200 || base.status > 299) {
		const because = `the site's own name is answered with ${base.status}`;
		const message = 'Whether a foreign Host header is served cannot be told apart';
		return (0,_lint_rule_js__WEBPACK_IMPORTED_MODULE_0__  .b)(because, { note: { message, expected: 'a page to compare with', observed: because, url } });
	}
	if (probe.asked === 'fault') {
		if (probe.closed)
			return [];
		return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }];
	}
	if (probe.status === 429 || probe.status >= 500) {
		const message = 'The question with a foreign Host header got no usable answer';
		return [{ message, expected, observed: `${probe.status}`, url, inconclusive: true }];
	}
	if (probe.status < 300 && probe.fault !== null) {
		const message = 'The answer to a foreign Host header cannot be read';
		return [{ message, expected, observed: `${probe.status}, the body ${probe.fault}`, url, inconclusive: true }];
	}
	if (reflects(probe, name)) {
		const message = 'The site builds links from a foreign Host header, as an attacker of password resets would send it';
		const redirect = probe.status >= 300;
		const observed = `${probe.status}, ${redirect ? 'a redirect' : 'links'} to ${name}`;
		return [{ ...(redirect ? { level: 'warning' } : {}), message, expected, observed, url }];
	}
	if (probe.status > 299 || !alike(base, probe))
		return [];
	const message = 'The same page is served for a Host header that is not its own';
	return [{ level: 'warning', message, expected, observed: `${probe.status}, the same page`, url }];
}
function reflects({ status, text, redirect, fault }, name) {
	if (redirect !== null)
		return new URL(redirect).hostname === name;
	return status < 300 && fault === null && text.includes(`//${name}`);
}
function alike(base, other) {
	if (base.type !== other.type)
		return false;
	const title = /<title[^>]{0,100}>([^<]{1,500})<\/title>/i;
	const [own, foreign] = [title.exec(base.text)?.[1], title.exec(other.text)?.[1]];
	if (own !== undefined || foreign !== undefined)
		return own === foreign;
	const lines = new Set(base.text.split('\n'));
	const others = other.text.split('\n');
	return others.filter((line) => lines.has(line)).length * 3 >= others.length * 2;
}


  }),

  24077:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BU: () => (  withoutAnswer),
	Wl: () => (  unasked),
	rv: () => (  servedAt)
  });
function unasked(probe, { base, unknown }, sought = 'content') {
	if (probe.asked === 'fault')
		return true;
	const { status } = probe;
	if (status === 429)
		return true;
	const everywhere = unknown.asked === 'answer' && unknown.status === status;
	if (refusesAll(probe))
		return everywhere && base.status === status;
	if (status === 403)
		return everywhere;
	if (sought === 'errors') {
		if (status === 401)
			return everywhere;
		return probe.fault !== null || status === 502 || status === 503 || status === 504;
	}
	return status >= 500 || probe.fault !== null;
}
const refusals = new Set([400, 407, 408, 421, 425, 426, 431, 451, 511]);
function refusesAll({ status, redirect }) {
	return refusals.has(status) || (status >= 300 && status <= 399 && redirect === null);
}
function withoutAnswer(silent) {
	const [first] = silent;
	if (!first)
		return [];
	const paths = [...new Set(silent.map(({ path }) => path))];
	return [
		{
			message: `Whether this is served is not known: ${paths.length} of the paths gave no usable answer`,
			expected: 'an answer that says what is served there',
			observed: `${reason(first)} for ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', \u2026' : ''}`,
			url: first.url,
			fix: 'Let the gate through the firewall or rate limit, ask from inside, or give a longer `timeout`.',
			inconclusive: true,
		},
	];
}
function reason(probe) {
	if (probe.asked === 'fault')
		return probe.observed;
	return probe.fault === null ? `${probe.status}` : `${probe.status}, the body ${probe.fault}`;
}
function servedAt({ url, status }, what) {
	return {
		message: `${new URL(url).pathname} serves ${what}`,
		expected: 'not served',
		observed: `${status}, ${what}`,
		url,
	};
}


  }),

  77161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	EM: () => (  pathQuestion),
	K: () => (  foreignHostBytes),
	Kj: () => (  debuggerQuestion),
	U1: () => (  strangeToken),
	Ve: () => (  foreignHostQuestion),
	cH: () => (  foreignName),
	lm: () => (  unknownQuestion)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);
  var _debug_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92964);



const { accept } = _target_js__WEBPACK_IMPORTED_MODULE_1__  .R3.document.headers;
function strangeToken({ run }, url) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
		.update(`${run.id} ${new URL(url).host}`)
		.digest('hex')
		.slice(0, 16); 
}
function pathQuestion(path, url) {
	return { action: 'request', method: 'GET', url: new URL(path, new URL('.', url)).href, headers: { accept } };
}
function unknownQuestion(token, url) {
	return { ...pathQuestion(`readiness-${token}`, url), note: '(a path that exists nowhere)' };
}
function debuggerQuestion(url) {
	return { action: 'request', method: 'GET', url: new URL(_debug_pages_js__WEBPACK_IMPORTED_MODULE_2__  .Cx, url).href, headers: { accept } };
}
function foreignName(token) {
	return `readiness-${token}.example`;
}
function foreignHostQuestion(token, url) {
	const headers = { accept, host: foreignName(token) };
	return { action: 'request', method: 'GET', url, headers, note: 'with a foreign Host header' };
}
const foreignHostBytes = 256 * 1024;


  }),

  99195:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  stackTrace),
	v: () => (  debugPage)
  });
const pages = [
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
		markers: [/__sinatra__\/(?:404|500)\.png/, /<h2>Sinatra doesn|<title>[^<]{0,300} at \//],
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
	{ name: 'Browsersync', on: 'any', markers: [/<script[^>]{0,100} id=["']__bs_script__["']/] },
	{
		name: 'live-server',
		on: 'any',
		markers: [/<!-- Code injected by live-server -->/, /<script[^>]{0,100}>/],
	},
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
		name: 'the error page of Rack in development',
		on: 'errors',
		markers: [/You're seeing this error because you use <code>Rack::ShowExceptions<\/code>/],
	},
];
function debugPage({ status, text }) {
	const found = pages.find(({ markers, on }) => (on === 'any' || status >= 400) && markers.every((marker) => marker.test(text)));
	return found?.name ?? null;
}
const traces = [
	[/Traceback \(most recent call last\):[\s\S]{0,200}?File (?:"|&quot;|&#34;|&#x27;)[^\n]{1,300}line \d+/, 'Python'],
	[
		/(?:^|\n|<br ?\/?>|<pre>)(?:\s|&nbsp;){0,20}at (?:[\w$.<>[\] ]{1,120} )?\(?(?:file:\/\/)?(?:\/|[A-Z]:\\|node:)[^\s():]{1,300}:\d+:\d+\)?/,
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
	[/(?:^|\n)goroutine \d+ \[[a-z ,\d]+\]:\n/, 'Go'],
	[/(?:^|\n|<br ?\/?>|<pre>)\s{0,20}(?:\/|[\w.-]{1,100}\/)[^\s:]{1,300}\.rb:\d+:in (?:`|'|&#39;|&#x27;)/, 'Ruby'],
	[/(?:^|\n)\s{0,20}at [\w.`<>[\], ]{1,200}\([^)]{0,200}\) in [A-Z/][^\n]{1,300}:line \d+/, '.NET'],
];
const anywhere = [
	[
		/<br \/>\r?\n<b>(?:Fatal error|Parse error|Warning|Notice|Deprecated)<\/b>: {2}[\s\S]{1,2000}? in <b>(?:\/|[A-Z]:\\)[^<]{1,300}<\/b> on line <b>\d+<\/b><br \/>/,
		'PHP',
	],
];
function stackTrace({ status, text }) {
	const found = [...anywhere, ...(status < 400 ? [] : traces)].find(([trace]) => trace.test(text));
	return found ? `a stack trace of ${found[1]}` : null;
}


  }),

  72248:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X: () => (  candidates)
  });
  var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92964);
  var _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99195);
  var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47864);



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
];
const dumps = ['backup', 'dump', 'db', 'database'].flatMap((name) => [`${name}.sql`, `${name}.sql.gz`]);
const archives = ['backup.zip', 'backup.tar.gz', 'site.zip', 'www.zip'];
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
];
const listed = ['static', 'media', 'uploads', 'assets', 'images', 'files', 'backup', 'backups', 'logs'];
function all(paths, signature) {
	return paths.map((path) => ({ path, signature }));
}
const counters = (answer) => _content_js__WEBPACK_IMPORTED_MODULE_2__  .XN(answer) ?? _content_js__WEBPACK_IMPORTED_MODULE_2__  .q$(answer);
const candidates = {
	'debug-page': all([_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__  .Cx, ..._check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__  .Cy], _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_1__  .v),
	'stack-trace': all(_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__  .Tw, _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_1__  .a),
	'env-file': all(envFiles, _content_js__WEBPACK_IMPORTED_MODULE_2__  .CN),
	git: [
		{ path: '.git/HEAD', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Tj },
		{ path: '.git/config', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Pt },
	],
	'version-control': [
		{ path: '.svn/entries', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Cr },
		{ path: '.svn/wc.db', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Cr },
		{ path: '.hg/requires', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Jb },
	],
	'ds-store': [{ path: '.DS_Store', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Xl }],
	dump: [
		...all([...dumps, 'db.sqlite3', 'database/database.sqlite'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .pc),
		...all(archives, _content_js__WEBPACK_IMPORTED_MODULE_2__  .rD),
	],
	'editor-backup': all(sources, _content_js__WEBPACK_IMPORTED_MODULE_2__  .IO),
	'config-file': [
		...all(['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'docker-compose.prod.yml'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .Ve),
		{ path: '.htpasswd', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .yZ },
		{ path: '.aws/credentials', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .cD },
		...all(['id_rsa', '.ssh/id_rsa', 'server.key', 'privkey.pem'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .t9),
	],
	'server-status': [
		{ path: 'server-status', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .DR },
		{ path: 'server-info', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .$q },
		{ path: 'haproxy?stats', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .$j },
		...['nginx_status', 'server-status', 'status'].map((path) => ({
			path,
			signature: counters,
			level: 'warning',
		})),
	],
	actuator: [
		{ path: 'actuator', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .sY },
		{ path: 'actuator/env', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .LX },
	],
	pprof: [
		{ path: 'debug/pprof/', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .S2 },
		{ path: 'debug/vars', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .du },
	],
	phpinfo: all(['phpinfo.php', 'info.php'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .HO),
	'admin-page': [
		...all(['adminer.php', 'adminer/'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .Pq),
		...all(['phpmyadmin/', 'pma/'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .cd),
		...all(['swagger-ui/index.html', 'swagger/index.html', 'api-docs/', 'docs'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .aO),
		...all(['graphiql', 'graphql'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .m6),
		...all(['install.php', 'wp-admin/install.php', 'installer/'], _content_js__WEBPACK_IMPORTED_MODULE_2__  .$i),
		{ path: 'tree', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .aB },
		{ path: 'telescope', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .Lo },
		{ path: 'rails/info/properties', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__  .mD, level: 'error' },
	],
	'directory-listing': all(listed.map((name) => `${name}/`), _content_js__WEBPACK_IMPORTED_MODULE_2__  .E3),
};


  }),

  47864:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$i: () => (  installer),
	$j: () => (  haproxyStatistics),
	$q: () => (  apacheInfo),
	CN: () => (  envFile),
	Cr: () => (  svn),
	DR: () => (  apacheStatus),
	E3: () => (  directoryListing),
	HO: () => (  phpInfo),
	IO: () => (  sourceBackup),
	Jb: () => (  mercurial),
	LX: () => (  actuatorEnv),
	Lo: () => (  telescope),
	Pq: () => (  adminer),
	Pt: () => (  gitConfig),
	S2: () => (  pprof),
	Tj: () => (  gitHead),
	V: () => (  defaultPage),
	Ve: () => (  composeFile),
	XN: () => (  nginxStatus),
	Xl: () => (  dsStore),
	aB: () => (  jupyter),
	aO: () => (  apiDocs),
	cD: () => (  awsCredentials),
	cd: () => (  phpMyAdmin),
	du: () => (  expvar),
	gU: () => (  sourceMap),
	m6: () => (  graphExplorer),
	mD: () => (  railsInfo),
	pc: () => (  sqlDump),
	q$: () => (  phpFpmStatus),
	rD: () => (  archive),
	sY: () => (  actuatorIndex),
	t9: () => (  privateKey),
	yZ: () => (  passwordFile)
  });
  var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9000);

const html = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype|html|head|body|script|div|p|h1)\b/i;
function isHtml({ text, type }) {
	return html.test(text) || (type === 'text/html' && /<\/?[a-z][^>]{0,200}>/i.test(text));
}
function lines(text) {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
const envFile = (answer) => {
	if (html.test(answer.text))
		return null;
	const all = lines(answer.text).slice(0, 200); 
	const pair = /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/;
	const pairs = all.filter((line) => pair.test(line));
	const several = (pairs.length > 1 && !isHtml(answer)) || pairs.length * 2 >= all.length;
	return pair.test(all[0] ?? '') && several
		? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}`
		: null;
};
const gitHead = ({ text }) => /^(?:ref: refs\/[\w./-]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text) ? 'the HEAD of a git repository' : null;
const gitConfig = (answer) => !isHtml(answer) && /^[ \t]*\[core\][ \t]*$/m.test(answer.text) ? 'the configuration of a git repository' : null;
const svn = (answer) => {
	if (answer.head.startsWith('SQLite format 3\0'))
		return 'the database of a Subversion checkout';
	return /^(?:8|9|10|11|12)\r?\n\r?\n?dir\r?\n/.test(answer.text) || /^12\s*$/.test(answer.text)
		? 'a Subversion checkout'
		: null;
};
const mercurial = (answer) => !isHtml(answer) && /^(?:revlogv1|store|dotencode|fncache)$/m.test(answer.text) ? 'a Mercurial repository' : null;
const dsStore = ({ head }) => (/^\0\0\0\x01Bud1/.test(head) ? 'a folder index of macOS' : null);
const archive = ({ head }) => {
	if (/^PK(?:\x03\x04|\x05\x06)/.test(head))
		return 'a zip archive';
	if (head.startsWith('\x1f\x8b'))
		return 'a gzip archive';
	if (head.startsWith('BZh'))
		return 'a bzip2 archive';
	if (head.startsWith('\xfd7zXZ\0'))
		return 'an xz archive';
	if (head.startsWith('(\xb5/\xfd'))
		return 'a zstd archive';
	if (head.slice(257, 262) === 'ustar')
		return 'a tar archive';
	return null;
};
const sqlDump = (answer) => {
	if (answer.head.startsWith('SQLite format 3\0'))
		return 'an SQLite database';
	if (answer.head.startsWith('PGDMP'))
		return 'a PostgreSQL dump';
	const packed = archive(answer);
	if (packed)
		return packed;
	if (isHtml(answer))
		return null;
	return /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)\b|\/\*!\d{5}|[ \t]*(?:CREATE (?:TABLE|DATABASE|SCHEMA)|INSERT INTO|DROP TABLE|PRAGMA foreign_keys|BEGIN TRANSACTION|COPY \S+ \())/im.test(answer.text)
		? 'an SQL dump'
		: null;
};
const sourceBackup = (answer) => {
	if (answer.head.startsWith('b0VIM '))
		return 'a swap file of vim';
	if (/^\s*<\?(?:php|=)/i.test(answer.text))
		return 'PHP source';
	if (isHtml(answer))
		return null;
	if (/^\s*<\?xml[\s\S]{0,2000}<configuration\b/.test(answer.text))
		return 'a configuration file';
	return /^(?:from [\w.]+ import |import (?:os|sys)\b|SECRET_KEY\s*=|DATABASES\s*=)/m.test(answer.text)
		? 'Python source'
		: null;
};
const composeFile = (answer) => !isHtml(answer) && /^services:\s*$/m.test(answer.text) && /^[ \t]+(?:image|build):/m.test(answer.text)
	? 'a compose file'
	: null;
const passwordFile = (answer) => !isHtml(answer) && /^[^\s:]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\}|[./0-9A-Za-z]{13}$)/m.test(answer.text)
	? 'a password file'
	: null;
const awsCredentials = (answer) => !isHtml(answer) && /^[ \t]*aws_secret_access_key[ \t]*=/im.test(answer.text) ? 'AWS credentials' : null;
const privateKey = ({ text }) => /^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/m.test(text) ? 'a private key' : null;
const apacheStatus = ({ text }) => /<title>Apache Status<\/title>|<h1>Apache Server Status for /i.test(text) ? 'the status page of Apache' : null;
const apacheInfo = ({ text }) => /<title>Server Information<\/title>|<h1[^<>]*>Apache Server Information<\/h1>/i.test(text)
	? 'the configuration page of Apache'
	: null;
const nginxStatus = ({ text }) => /^Active connections:\s*\d+\s*\nserver accepts handled requests/m.test(text) ? 'the status page of nginx' : null;
const phpFpmStatus = ({ text }) => /^pool:[ \t]+\S+\s+process manager:[ \t]+(?:static|dynamic|ondemand)\s/m.test(text)
	? 'the status page of PHP-FPM'
	: null;
const haproxyStatistics = ({ text }) => /<title>Statistics Report for HAProxy[^<]{0,200}<\/title>/.test(text) ? 'the statistics of HAProxy' : null;
const adminer = ({ text }) => /<title>[^<]{0,200}\bAdminer\b[^<]{0,100}<\/title>/.test(text) && /adminer\.org|name=["']auth\[|Login/.test(text)
	? 'Adminer'
	: null;
const phpMyAdmin = ({ text }) => /<title>[^<]{0,200}phpMyAdmin[^<]{0,100}<\/title>/i.test(text) &&
	/name=["']pma_username["']|pma_navigation|PMA_/.test(text)
	? 'phpMyAdmin'
	: null;
const apiDocs = ({ text }) => {
	if (/SwaggerUIBundle\s*\(|<div id=["']swagger-ui["']|<title>Swagger UI<\/title>/.test(text))
		return 'Swagger UI';
	return /<redoc\b[^>]{0,200} spec-url=|Redoc\.init\s*\(/.test(text) ? 'ReDoc' : null;
};
const graphExplorer = ({ text }) => {
	if (/<title>GraphiQL[^<]{0,60}<\/title>|GraphiQL\.createFetcher|React\.createElement\(GraphiQL/.test(text))
		return 'GraphiQL';
	return /<title>(?:GraphQL Playground|Apollo Server|Apollo Sandbox)<\/title>|EmbeddedSandbox\s*\(/.test(text)
		? 'an explorer of GraphQL'
		: null;
};
const installer = ({ text }) => /<title>WordPress &rsaquo; (?:Installation|Setup Configuration File)<\/title>|<title>(?:Choose language \| Drupal|Joomla![^<]{0,40}Install[^<]{0,40}|Nextcloud)<\/title>[\s\S]{0,20000}?(?:id=["']install|name=["']langcode["']|adminpass)/.test(text)
	? 'an installer'
	: null;
const jupyter = ({ text }) => /<title>[^<]{0,100}Jupyter[^<]{0,100}<\/title>/.test(text) && /jupyter-config-data|data-base-url=/.test(text)
	? 'Jupyter'
	: null;
const telescope = ({ text }) => /<title>[^<]{0,200}Telescope[^<]{0,100}<\/title>/.test(text) && /id=["']telescope["']/.test(text)
	? 'Telescope of Laravel'
	: null;
const railsInfo = ({ text }) => /<td class="name">Rails version<\/td>/.test(text) && /<td class="name">Application root<\/td>/.test(text)
	? 'the properties of a Rails application'
	: null;
const actuatorIndex = ({ text }) => {
	const links = json(text)?._links;
	if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__  .u)(links) || !Object.values(links).some((link) => (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__  .u)(link) && typeof link.href === 'string'))
		return null;
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
	];
	const found = delicate.filter((name) => name in links);
	return found.length > 0 ? `Spring Boot Actuator with ${found.join(', ')}` : null;
};
const actuatorEnv = ({ text }) => Array.isArray(json(text)?.propertySources) || /"propertySources"\s*:\s*\[/.test(text)
	? 'the environment of a Spring Boot application'
	: null;
const pprof = ({ text }) => /<title>\/debug\/pprof\/?<\/title>/.test(text) || (/goroutine\?debug=1/.test(text) && /heap\?debug=1/.test(text))
	? 'the profiler of a Go program'
	: null;
const expvar = ({ text }) => /^\s*\{/.test(text) && /"memstats"\s*:\s*\{/.test(text) && /"cmdline"\s*:\s*\[/.test(text)
	? 'the variables of a Go program'
	: null;
const phpInfo = ({ text }) => /<title>(?:PHP \S+ - )?phpinfo\(\)<\/title>/i.test(text) && /PHP Version/.test(text)
	? 'the output of phpinfo()'
	: null;
const sourceMap = ({ text }) => /^(?:\)\]\}'?[^\n]*\n)?\s*\{/.test(text) &&
	/"version"\s*:\s*3\b/.test(text) &&
	/"(?:sources|sections)"\s*:\s*\[/.test(text)
	? 'a source map'
	: null;
const listings = [
	/<title>Files within [^<]{0,300}<\/title>/i,
	/<title>Directory listing for \/[^<]*<\/title>/i,
	/<title>listing directory \/[^<]*<\/title>/i,
	/<title>Directory Listing For \[?\/[^<]*<\/title>/i,
	/<A HREF="[^"]*">\[To Parent Directory\]<\/A>/i,
];
const pairedListings = [
	[/<title>Index of \/[^<]*<\/title>/i, /<h[12]>Index of \//i],
	[/<title>Directory: \/[^<]*<\/title>/i, /jetty-dir\.css/i],
	[/<table aria-describedby="summary">/, /href="[^"]{0,50}\?sort=name/],
];
const directoryListing = ({ text }) => listings.some((listing) => listing.test(text)) ||
	pairedListings.some((markers) => markers.every((marker) => marker.test(text)))
	? 'the listing of a folder'
	: null;
const defaults = [
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
];
const defaultPage = ({ text }) => {
	const found = defaults.find(([title, , marker]) => title.test(text) && (marker === undefined || marker.test(text)));
	return found ? `the default page of ${found[1]}` : null;
};
function json(text) {
	try {
		const value = JSON.parse(text);
		return (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__  .u)(value) ? value : null;
	}
	catch {
		return null;
	}
}


  }),

  68299:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  exposure: () => (  exposure)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
var unjudged = __webpack_require__(93516);
var bounded = __webpack_require__(54637);
;


function seen(site, _config, _scene, selected) {
	if (site.elsewhere !== null)
		return { subjects: [], said: [otherHost(site, site.elsewhere)] };
	return { subjects: [{ site, asks: (rule) => selected.has(`exposure/${rule}`) }], said: [] };
}
const judge_unjudged = { ...unjudged .nA, unanswered: 'each', notes: 'all' };
function otherHost({ base }, elsewhere) {
	return {
		rule: 'exposure/other-host',
		message: 'The site leads to another host or redirects too often, so nothing was looked for',
		expected: `an answer of ${new URL(base.url).host} itself`,
		observed: `${base.status}, Location: ${(0,bounded .Mm)(elsewhere)}`,
		url: base.url,
		inconclusive: true,
	};
}

var questions = __webpack_require__(91216);
var debug_pages = __webpack_require__(92964);
var silence = __webpack_require__(24077);
var debug_page = __webpack_require__(99195);
;



function debugPages({ site }) {
	return (0,debug_pages .uI)(site);
}
function stackTraces({ site, asks }) {
	const { base, unknown } = site;
	const probes = [base, unknown, ...debug_pages .Tw.flatMap((path) => site.probes.get(path) ?? [])];
	const found = new Map();
	for (const probe of probes) {
		if (probe.asked === 'fault')
			continue;
		if (asks('debug-page') && (0,debug_page .v)(probe) !== null)
			continue;
		const what = (0,debug_page .a)(probe);
		if (what !== null && !found.has(what))
			found.set(what, (0,silence .rv)(probe, what));
	}
	if (found.size > 0)
		return [...found.values()];
	return (0,silence .BU)(probes.filter((probe) => (0,silence .Wl)(probe, site, 'errors')));
}
const errorsRules = {
	'debug-page': debugPages,
	'stack-trace': stackTraces,
};

var foreign_host = __webpack_require__(17529);
;

function foreignHost({ site: { base, foreignHost: asked } }) {
	return asked === null ? [] : (0,foreign_host .l)({ base, foreignHost: asked });
}
function traceMethod({ site: { base, trace } }) {
	if (!trace)
		return [];
	const { probe, token } = trace;
	const expected = '405 or another refusal';
	const { url } = base;
	if (probe.asked === 'fault') {
		if (probe.closed)
			return [];
		return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }];
	}
	if (probe.status > 299)
		return [];
	if (probe.fault !== null) {
		const message = 'The answer to TRACE cannot be read';
		return [{ message, expected, observed: `${probe.status}, the body ${probe.fault}`, url, inconclusive: true }];
	}
	if (!probe.text.includes(token))
		return [];
	const observed = `${probe.status}, the request itself`;
	return [{ message: 'The TRACE method is switched on', expected, observed, url }];
}
const requestsRules = {
	'foreign-host': foreignHost,
	'trace-method': traceMethod,
};

var catalogue = __webpack_require__(72248);
var content = __webpack_require__(47864);
var names = __webpack_require__(90276);
var placeholder = __webpack_require__(46109);
;


const usual = /^(?:DEBUG|ENVIRONMENT|ALLOWED_HOSTS|PORT|SECRET)$|^(?:APP|AWS|CELERY|DATABASE|DB|DJANGO|EMAIL|FLASK|JWT|MAIL|MONGO|MYSQL|NODE|POSTGRES|RAILS|REDIS|S3|SENTRY|SMTP|STRIPE)_|_(?:DSN|HOST|KEY|PORT|URL|USER)$/;
const longEnough = 8;
function evidentEnv({ text }) {
	const isHtml = /<\/?[a-z][^>]{0,200}>/i.test(text);
	const lines = linesOf(text, isHtml);
	const pairs = lines.flatMap((line) => pairIn(line) ?? []);
	const secrets = pairs.filter(isRealSecret);
	const isAlone = pairs.length === 1 && lines.length === 1 && (secrets[0]?.value.length ?? 0) >= longEnough;
	const isMost = pairs.length * 2 >= lines.length && pairs.some(({ key }) => usual.test(key));
	const isEnv = pairs.length > 1 ? secrets.length > 0 || (!isHtml && isMost) : isAlone;
	return isEnv ? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}` : null;
}
function linesOf(text, isHtml) {
	return text
		.split(isHtml ? /\r\n|\r|\n|<br ?\/?>/i : /\r\n|\r|\n/)
		.map((line) => (isHtml ? withoutTags(line) : line).trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
function withoutTags(line) {
	let rest = line.trim();
	while (rest.startsWith('<') && rest.includes('>'))
		rest = rest.slice(rest.indexOf('>') + 1).trimStart();
	const end = rest.indexOf('</');
	return end < 0 ? rest : rest.slice(0, end);
}
function pairIn(line) {
	const match = /^(?:export\s+)?([A-Z][A-Z0-9_]{1,63})=(.*)$/.exec(line);
	const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
	return match?.[1] === undefined || value === undefined ? undefined : { key: match[1], value };
}
function isRealSecret({ key, value }) {
	return (value !== '' &&
		(0,names .eh)(key) &&
		!(0,placeholder .w)(value, { key, secret: true, address: false }) &&
		!/^[$<{]/.test(value));
}

;




function served(name) {
	return ({ site }) => judgeCandidates(catalogue .X[name] ?? [], site);
}
function judgeCandidates(list, site) {
	const found = [];
	const silent = [];
	for (const { path, signature, level } of list) {
		const probe = site.probes.get(path);
		if (probe === undefined)
			continue;
		const match = matched(probe, signature, site);
		if (match !== null)
			found.push({ ...(0,silence .rv)(match.answer, match.what), ...(level ? { level } : {}) });
		else if ((0,silence .Wl)(probe, site))
			silent.push(probe);
	}
	return [...found, ...(0,silence .BU)(silent)];
}
function matched(probe, signature, { unknown }) {
	const isUsual = (what) => answersOf(unknown).some((answer) => answer.status < 300 && signature(answer) === what);
	for (const answer of answersOf(probe)) {
		const what = answer.status >= 200 && answer.status <= 299 && answer.fault === null ? signature(answer) : null;
		if (what !== null && !isUsual(what))
			return { answer: named(answer, probe), what };
	}
	return null;
}
function answersOf(probe) {
	if (probe.asked === 'fault')
		return [];
	return probe.end === undefined ? [probe] : [probe, probe.end];
}
function named(answer, { path, url }) {
	return { ...answer, path, url };
}
function envFiles({ site }) {
	const list = catalogue .X['env-file'] ?? [];
	const everywhere = evident(site.unknown);
	const single = list.flatMap(({ path }) => evident(site.probes.get(path)));
	const found = everywhere.length > 0 ? everywhere : [...evident(site.base), ...single];
	const known = new Set([...found, ...single].map(({ url }) => url));
	return [...found, ...judgeCandidates(list, site).filter(({ url }) => !known.has(url))];
}
function evident(probe) {
	for (const answer of probe === undefined ? [] : answersOf(probe)) {
		const what = evidentEnv(answer);
		if (what !== null)
			return probe === undefined ? [] : [(0,silence .rv)(named(answer, probe), what)];
	}
	return [];
}
function listings({ site }) {
	const folders = site.folders.map((path) => ({ path, signature: content .E3 }));
	const found = judgeCandidates([...(catalogue .X['directory-listing'] ?? []), ...folders], site);
	const base = (0,content .E3)(site.base);
	return base === null ? found : [(0,silence .rv)(site.base, base), ...found];
}
function defaultPages({ site }) {
	const { base } = site;
	const what = (0,content .V)(base);
	if (what !== null)
		return [(0,silence .rv)(base, what)];
	return (0,silence .BU)((0,silence .Wl)(base, site) ? [base] : []);
}
function sourceMaps({ site }) {
	const silent = site.maps.filter((probe) => (0,silence .Wl)(probe, site));
	const found = site.maps.flatMap((probe) => {
		const match = matched(probe, content .gU, site);
		return match === null ? [] : [(0,silence .rv)(match.answer, match.what)];
	});
	return [...found, ...(0,silence .BU)(silent)];
}
const servedRules = {
	'env-file': envFiles,
	git: served('git'),
	'version-control': served('version-control'),
	'ds-store': served('ds-store'),
	dump: served('dump'),
	'editor-backup': served('editor-backup'),
	'config-file': served('config-file'),
	'server-status': served('server-status'),
	actuator: served('actuator'),
	pprof: served('pprof'),
	phpinfo: served('phpinfo'),
	'admin-page': served('admin-page'),
	'directory-listing': listings,
	'default-page': defaultPages,
	'source-map': sourceMaps,
};

var lint_select = __webpack_require__(24050);
;


const schema = (0,fields .O2)({
	...fields .aC,
	path: fields .aC.path.meta({
		description: "The folder below which is looked, with or without its last slash; added to the environment's `url`, not beside `url`",
	}),
	...(0,lint_select .Bu)('exposure'),
	...fields .os,
}).check(fields ["in"], (0,lint_select .TS)('exposure'));

;








const exposure = (0,lint_define .r)({
	kind: 'exposure',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions .a,
	observe: async (asked, config, world) => (await __webpack_require__.e(  8635).then(__webpack_require__.bind(__webpack_require__, 88635))).observe(asked, config, world),
	seen: seen,
	unjudged: judge_unjudged,
	rules: { ...errorsRules, ...servedRules, ...requestsRules },
});


  }),

  91216:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  questions),
	d: () => (  mostRedirects)
  });
  var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92964);
  var _check_site_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61713);
  var _check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77161);
  var _check_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34927);
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72248);





const mostRedirects = 2;
const mostFolders = 6;
const mostScripts = 5;
function questions(config, scene, selected) {
	const url = (0,_check_target_js__WEBPACK_IMPORTED_MODULE_3__  .Fm)(asFolder(config), scene.environment);
	const token = (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .U1)(scene, url);
	const asks = (...names) => names.some((name) => selected.has(`exposure/${name}`));
	const later = (wanted, what, atMost) => wanted ? { action: 'request', later: `GET ${what}`, atMost } : null;
	const names = Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_4__  .X);
	const paths = new Set(names
		.filter((name) => asks(name))
		.flatMap((name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_4__  .X[name] ?? [])
		.map(({ path }) => path));
	const asksDebugger = paths.delete(_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__  .Cx);
	const fixed = {
		unknown: (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .lm)(token, url),
		paths: Object.fromEntries([...paths].map((path) => [path, (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .EM)(path, url)])),
		debugger: asksDebugger ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .Kj)(url) : null,
		foreignHost: asks('foreign-host', 'debug-page') ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .Ve)(token, url) : null,
		trace: asks('trace-method') ? traceQuestion(token, url) : null,
	};
	const { paths: below, ...others } = fixed;
	const count = Object.keys(below).length + Object.values(others).filter((question) => question !== null).length;
	return {
		document: (0,_check_site_document_js__WEBPACK_IMPORTED_MODULE_1__  .N6)(url),
		...fixed,
		folders: later(asks('directory-listing'), `folders of the assets that ${url} names`, mostFolders),
		scripts: later(asks('source-map'), `scripts that ${url} names`, mostScripts),
		maps: later(asks('source-map'), `source maps that these scripts name`, mostScripts),
		redirects: later(asks('env-file'), 'what the paths of env files redirect to on the same origin', ((_catalogue_js__WEBPACK_IMPORTED_MODULE_4__  .X['env-file'] ?? []).length + 1) * mostRedirects),
		moved: {
			action: 'request',
			later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
			atMost: count,
		},
	};
}
function traceQuestion(token, url) {
	const { accept } = _check_target_js__WEBPACK_IMPORTED_MODULE_3__  .R3.document.headers;
	return { action: 'request', method: 'TRACE', url, headers: { accept, 'x-readiness': token } };
}
function asFolder({ path, url }) {
	const closed = (text) => text !== undefined && /^(https?:\/\/[^/]+)?\/([^?#]*\/)?[^/.?#]+$/i.test(text) ? `${text}/` : text;
	return { path: closed(path), url: closed(url) };
}


  }),

  9000:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  isRecord)
  });
function isRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}


  }),

  73079:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O3: () => (  secrets),
	Ww: () => (  orders),
	r$: () => (  praise),
	sV: () => (  fillers)
  });
const orders = 'cambia(?:r|me|lo)?|cambie|reemplaza(?:r)?|troque|trocar|mude|mudar|altere|alterar|substitua|changez|changer|remplace[rz]|aendern|ersetzen|sostituisci|sostituire|cambiare|ganti|wijzig|vervang|zmien|degistir';
const secrets = list(`
  secret secreto secreta secrets password passwd passphrase contrasena clave segredo senha chave motdepasse passe passwort
  kennwort geheim geheimnis schluessel wachtwoord sleutel parola segreto chiave haslo rahasia sifre key token apikey
  credential credentials`);
const fillers = list(`
  the your my a an this that is for from in here to of be not very some should must please with and or at which
  por un una tu su mi aqui en de para un votre ton le la une ici les sua seu uma dein deine ihr ihre hier ein eine
  il tuo un uno qui con`);
const praise = list(`
  secure strong super very safe long random good complex unique real
  seguro segura fuerte larga largo aleatoria aleatorio securise securisee fort forte solide aleatoire
  sicher sicheres starkes sicuro sicura veilig`);
function list(words) {
	return new Set(words.trim().split(/\s+/));
}


  }),

  46109:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	w: () => (  isPlaceholder)
  });
  var _languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73079);

function standing(words) {
	return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`);
}
const words = 'change[-_ ]?(?:me|this|it|password|secret)(?:[-_ ][a-z0-9]+)?|replace[-_ ]?(?:me|this|it|with)(?:[-_][a-z0-9]+)*|set[-_ ]?me|fill[-_ ]?(?:me|in|this)|insert[-_][a-z0-9]+|enter[-_]your|x{4,}|secret[-_ ]?here|goes[-_]here|put[-_]your|change[-_ ]in[-_ ][a-z0-9]+|generate[-_](?:an?|your|me|one|this)(?:[-_][a-z0-9]+)*|to[-_ ]?be[-_ ]?(?:modified|changed|replaced|filled|set|defined)(?:[-_ ]in)?|do[-_]not[-_]use|not[-_ ]?a[-_ ]?real[-_ ]?[a-z]*|not[-_]for[-_]prod[a-z0-9]*';
const strong = standing(`${words}|(?:${_languages_js__WEBPACK_IMPORTED_MODULE_0__  .Ww})[-_ ](?:esto|eso|isto|isso|ceci|cela|das|dies|questo|dit|por|en|para|ini|me|moi|a|le|la|o)(?:[-_ ][a-z0-9]+)*|fixme|tbd|todo|placeholder|your[-_ ][a-z0-9]+|insert [a-z0-9]+|my[-_]secret`);
const piece = new RegExp(`^(?:${words}|your[-_](?:[a-z0-9]+[-_])*(?:key(?:[-_]public)?|token|secret|password|pass|webhook|domain|host|user|username|id|name|project|bucket|account|dsn|db|database|org|app|site|company|server|value|endpoint|url))$`);
const soft = standing('dummy|sample|example|xxx|super[-_ ]?secret|top[-_ ]secret|dev[-_]only|local[-_]dev|for[-_]development');
const exampleHost = /(?<![a-z0-9.-])(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|edu)|your-?(?:domain|site|company|app|host|server)\.[a-z.]{2,8}|(?:my|some)-?domain\.[a-z]{2,4}|domain\.tld|[a-z0-9-]+\.(?:example|invalid))(?![a-z0-9-])/g;
const longestJudged = 8192;
function isPlaceholder(value, { key, secret, address, knownHosts = [] }) {
	const text = value.slice(0, longestJudged).trim();
	const lower = text.toLowerCase();
	if (text === '')
		return false;
	const sensitive = secret || address || /^[a-z][a-z0-9+.-]*:\/\//.test(lower);
	const word = lower.replace(/[^a-z0-9]+/g, '');
	if (/^#\s/.test(text))
		return true;
	if (/^<[^<>]*>$/.test(text) && !/^<[^<>@\s]+@[^<>@\s]+>$/.test(text))
		return true;
	if (/(?:\/\/|:|@)<[^<>]+>/.test(text))
		return true;
	if (/^!!!.*!!!$/s.test(text) ||
		/^__[A-Za-z0-9_]+__$/.test(text) ||
		/^\[(?:your|insert|enter|change|replace)[^\]]*\]$/i.test(text))
		return true;
	if (/^(changeme|changethis|changeit|replaceme|todo|tbd|fixme|dummy|sample|placeholder|example|setme|x{3,})$/.test(word))
		return true;
	if (/\S\.{3}$/.test(text) || text === '...' || text.endsWith('\u2026'))
		return true;
	if (/^(.)\1{3,}$/s.test(text) && (secret || /[^0-9]/.test(text)))
		return true;
	if (lower === key.toLowerCase() && (sensitive || lower.includes('_')))
		return true;
	if (/^[a-z][a-z0-9+.-]*:\/\//.test(lower)) {
		if (lower.split(/[/:@?&=#,.]/).some((part) => piece.test(part)))
			return true;
	}
	else if (sensitive ? strong.test(lower) : piece.test(lower))
		return true;
	if (secret && soft.test(lower))
		return true;
	if (!sensitive && !/@/.test(text))
		return false;
	const hosts = lower.match(exampleHost) ?? [];
	return hosts.some((host) => !knownHosts.some((known) => related(host, known)));
}
function related(host, known) {
	const domain = (name) => name.split('.').slice(-2).join('.');
	return domain(host) === domain(known);
}


  })

};
