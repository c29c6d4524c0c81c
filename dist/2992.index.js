(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 2992;
const ids = [2992];
const modules = {

  52325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	d: () => (  depthOf)
  });
function depthOf({ depth }, scene) {
	return depth ?? scene.depth ?? 'full';
}


  }),

  92964:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cx: () => (  debuggerQuery),
	Cy: () => (  debugPaths),
	Tw: () => (  errorPaths),
	cB: () => (  isProvoking),
	jl: () => (  quietPaths),
	uI: () => (  debugPages)
  });
  var _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99195);
  var _words_seen_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60407);
  var _silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24077);



const errorPaths = ['%c0', 'api/readiness-missing', 'api/%c0', 'static/readiness-missing'];
const quietPaths = new Set(['api/readiness-missing', 'static/readiness-missing']);
function isProvoking(path) {
	return /%(?![0-7][0-9a-f])|\?query=%7B$/i.test(path);
}
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
			found.set(what, { ...(0,_silence_js__WEBPACK_IMPORTED_MODULE_2__  .rv)(probe, what), ...(0,_words_seen_advice_js__WEBPACK_IMPORTED_MODULE_1__  .g)(what) });
	}
	if (found.size > 0)
		return [...found.values()];
	return (0,_silence_js__WEBPACK_IMPORTED_MODULE_2__  .BU)([unknown, ...extra].filter((probe) => (0,_silence_js__WEBPACK_IMPORTED_MODULE_2__  .Wl)(probe, answers, 'errors')));
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
	Hd: () => (  isShutOut),
	Ul: () => (  mayShutOut),
	Wl: () => (  unasked),
	rv: () => (  servedAt)
  });
function unasked(probe, usual, sought = 'content') {
	const { base, unknown } = usual;
	if (probe.asked === 'fault')
		return true;
	const { status, wall } = probe;
	if (status === 429 || wall?.kind === 'challenge')
		return true;
	if (isShutOut(probe, usual))
		return true;
	const everywhere = unknown.asked === 'answer' && unknown.status === status;
	if (wall)
		return probe === base || (everywhere && unknown.wall?.by === wall.by);
	if (refusesAll(probe))
		return everywhere && base.status === status;
	if (isForbidden(status))
		return everywhere;
	if (sought === 'errors') {
		if (status === 401)
			return everywhere;
		return probe.fault !== null || status === 502 || status === 503 || status === 504;
	}
	return status >= 500 || probe.fault !== null;
}
function isForbidden(status) {
	return status === 403 || status === 406;
}
function isShutOut(probe, { unknown, later }) {
	if (!later)
		return false;
	if (probe.asked === 'fault')
		return probe.closed && later.asked === 'fault' && later.closed && unknown.asked === 'answer';
	if (later.asked === 'fault')
		return false;
	const isNew = unknown.asked === 'fault' || unknown.status !== later.status;
	return isNew && isForbidden(probe.status) && later.status === probe.status;
}
function mayShutOut(probe) {
	return probe.asked === 'fault' ? probe.closed : isForbidden(probe.status);
}
const refusals = new Set([400, 407, 408, 421, 425, 426, 431, 451, 511]);
function refusesAll({ status, redirect }) {
	return refusals.has(status) || (status >= 300 && status <= 399 && redirect === null);
}
const letThrough = 'Let the gate through the firewall or rate limit by its user agent or the header `Readiness-Run`, ask from inside, ask less with `depth: quick`, or give a longer `timeout`.';
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
			fix: letThrough,
			inconclusive: true,
			about: reason(first),
		},
	];
}
function reason(probe) {
	if (probe.asked === 'fault')
		return probe.observed;
	if (probe.wall)
		return `${probe.status} (${probe.wall.by})`;
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
	lm: () => (  unknownQuestion),
	y8: () => (  brokenBodyQuestion)
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
function brokenBodyQuestion(token, url) {
	const { url: strange } = unknownQuestion(token, url);
	const headers = { accept, 'content-type': 'application/json' };
	return { action: 'request', method: 'POST', url: strange, headers, body: `readiness-${token}`, note: '(no JSON)' };
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
];
function debugPage({ status, text }) {
	const found = pages.find(({ markers, on }) => (on === 'any' || status >= 400) && markers.every((marker) => marker.test(text)));
	return found?.name ?? null;
}
const traces = [
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

  41636: core[41636],

  6197: core[6197],

  60407:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	g: () => (  onDebugPage),
	v: () => (  onTrace)
  });
  var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19048);

const debug = _exposure_js__WEBPACK_IMPORTED_MODULE_0__  .Y['exposure/debug-page'].fix;
const onDebugPages = [
	[/\bDjango\b/, debug.django],
	[/\bWerkzeug\b/, debug.flask],
	[/\bStarlette\b/, debug.fastapi],
	[/\bRails\b/, debug.rails],
	[/\bLaravel\b/, debug.laravel],
	[/^Next\b/, debug.next],
	[/\berrorhandler\b/, 'Set NODE_ENV=production, and use `errorhandler()` in development only.'],
	[
		/\b(?:Sinatra|Rack)\b/,
		'Set APP_ENV=production and RACK_ENV=production and restart. In Sinatra, `set :show_exceptions, false` holds whatever the environment is.',
	],
	[/\bWhoops\b/, 'Register Whoops in development only, and set `display_errors = Off` in php.ini.'],
	[/\bXdebug\b/, 'Leave Xdebug out of production: `php -m` must not name it. Set `display_errors = Off` in php.ini.'],
	[/\bSymfony\b/, 'Set APP_ENV=prod and APP_DEBUG=0, then `composer dump-env prod` and `bin/console cache:clear`.'],
	[
		/\bSpring\b/,
		'Set `server.error.include-stacktrace=never`, and leave spring-boot-devtools, which sets it to `always`, out of what is deployed.',
	],
	[
		/\bASP\.NET\b/,
		'Set ASPNETCORE_ENVIRONMENT=Production, and use `app.UseExceptionHandler` in place of the developer page. In web.config: `<customErrors mode="RemoteOnly"/>`.',
	],
	[/\bSvelteKit\b/, 'Deploy what `vite build` made with the adapter of SvelteKit, never `vite dev`.'],
	[/\bVite\b/, 'Serve the files of `vite build` from a web server, never the server of `vite`.'],
	[/\bCreate React App\b/, 'Serve the files of `npm run build` from a web server, never `react-scripts start`.'],
	[/\bwebpack\b/, 'Serve the files of `webpack --mode production` from a web server, never webpack-dev-server.'],
	[/\bAngular\b/, 'Serve the files of `ng build` from a web server, never `ng serve`.'],
	[/\bNuxt\b/, 'Start `node .output/server/index.mjs` after `nuxt build`, never `nuxt dev`.'],
	[/\bReact Router\b/, 'Serve what `react-router build` made with `react-router-serve`, never `react-router dev`.'],
	[/\bHugo\b/, 'Serve the files that `hugo` made from a web server, never `hugo server`.'],
	[/\bGatsby\b/, 'Serve the files of `gatsby build` from a web server, never `gatsby develop`.'],
	[/\bEleventy\b/, 'Serve the files that `eleventy` made from a web server, never `eleventy --serve`.'],
	[/\bLiveReload\b/, 'Serve built files from a web server, such as those of `jekyll build`, never `jekyll serve`.'],
	[/\bjson-server\b/, 'Take it off: whoever comes reads and changes all of its data. It is meant for prototypes.'],
	[/\bParcel\b/, 'Serve the files of `parcel build` from a web server, never the server of `parcel`.'],
	[/\bStorybook\b/, 'Take it off, or serve the files of `storybook build` where only the team can see them.'],
	[/\b(?:Browsersync|live-server)\b/, 'Serve the folder with a web server; this one reloads the pages of developers.'],
	[/\bMojolicious\b/, 'Start with hypnotoad, or with MOJO_MODE=production, never with morbo.'],
	[/\bDancer\b/, 'Set DANCER_ENVIRONMENT=production and `show_errors: 0`.'],
	[/\bPlack\b/, 'Start with PLACK_ENV=deployment (`plackup -E deployment`), which leaves StackTrace out.'],
	[/\bCatalyst\b/, 'Take `-Debug` out of `use Catalyst`, and unset CATALYST_DEBUG.'],
	[/\buWSGI\b/, 'Take `catch-exceptions` out of the configuration of uWSGI.'],
	[/\bPhoenix\b/, 'Start with MIX_ENV=prod; `debug_errors: true` belongs in config/dev.exs alone.'],
];
const trace = _exposure_js__WEBPACK_IMPORTED_MODULE_0__  .Y['exposure/stack-trace'].fix;
const onTraces = [
	[
		/\bPHP$/,
		'Set `display_errors = Off` and `log_errors = On` in the php.ini of PHP-FPM and restart it. With Laravel set APP_DEBUG=false.',
	],
	[
		/\bJava$/,
		'Tomcat: `showReport="false" showServerInfo="false"` of the ErrorReportValve. Spring Boot: `server.error.include-stacktrace=never`. Jetty: `showStacks` of the error handler off.',
	],
	[/\bNode$/, trace.node],
	[
		/\bPython$/,
		'Switch the debug mode of the framework off, such as DEBUG of Django or `debug=True` of Flask, Tornado and Bottle, and answer errors with a plain page.',
	],
	[/\bRuby$/, 'Set RAILS_ENV, APP_ENV and RACK_ENV to production.'],
	[/\bGo$/, 'Recover from panics in a middleware that logs them and answers with a plain 500.'],
	[/\.NET$/, 'Set ASPNETCORE_ENVIRONMENT=Production, and use `app.UseExceptionHandler`.'],
];
function adviceOf(table, what) {
	const fix = table.find(([seen]) => seen.test(what))?.[1];
	return fix === undefined ? {} : { fix };
}
function onDebugPage(what) {
	return adviceOf(onDebugPages, what);
}
function onTrace(what) {
	return adviceOf(onTraces, what);
}


  })

};
return { ids, modules };
})
