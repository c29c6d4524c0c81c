export const id = 8472;
export const ids = [8472];
export const modules = {

  71747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	VI: () => (  namedFiles),
	hS: () => (  oneOfFiles),
	we: () => (  fileFields)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _lint_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24050);
  var _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79725);



const path = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1, 'an empty path names no file');
function fileFields(kind, about) {
	return {
		file: path.optional().meta({ title: 'path or glob', ...about }),
		files: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(path)
			.min(1, 'an empty list names no file')
			.optional()
			.meta({ title: 'list of paths or globs', ...about }),
		on: _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__.on,
		...(0,_lint_select_js__WEBPACK_IMPORTED_MODULE_0__  .Bu)(kind),
	};
}
function oneOfFiles(context) {
	if (context.value.file === undefined || context.value.files === undefined)
		return;
	context.issues.push({
		code: 'custom',
		input: context.value,
		message: '`file` and `files` exclude each other',
		path: ['file'],
	});
}
function namedFiles(config) {
	return config.files ?? (config.file === undefined ? undefined : [config.file]);
}


  }),

  55813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  envFilesToRead),
	u: () => (  fileQuestions)
  });
  var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14163);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71747);


function fileQuestions(config, scene, { usual, env, more }) {
	const on = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__  .Ws)(config, scene);
	const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .VI)(config);
	return {
		named: named?.map((path) => ({ action: 'read', paths: [path], pick: 'each', ...on })) ?? null,
		usual: named ? [] : usual.map((group) => ({ action: 'read', ...group, ...on })),
		env: env === undefined || env.length === 0 ? null : { action: 'read', paths: env, pick: 'there', ...on },
		more: more ? { action: 'read', ...more, ...on } : null,
	};
}
function envFilesToRead({ environment }) {
	return environment.envContent === undefined ? (environment.envFiles ?? []) : [];
}


  }),

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

  19562:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  parseHsts)
  });
  var _http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);

function parseHsts(value) {
	const directives = new Map();
	for (const part of splitDirectives(value)) {
		const equals = part.indexOf('=');
		const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
		if (name === '' && equals < 0)
			continue;
		if (!_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S.test(name))
			return { invalid: 'a directive has no valid name' };
		if (directives.has(name))
			return { invalid: `${name} is given twice` };
		const text = equals < 0 ? null : unquoted(part.slice(equals + 1).trim());
		if (text === undefined)
			return { invalid: `the value of ${name} is not valid` };
		directives.set(name, text);
	}
	const maxAge = directives.get('max-age');
	if (maxAge === undefined)
		return { invalid: 'max-age is missing' };
	if (maxAge === null || !/^\d+$/.test(maxAge))
		return { invalid: 'max-age is not a number of seconds' };
	if (directives.get('includesubdomains'))
		return { invalid: 'includeSubDomains takes no value' };
	return {
		maxAge: Number(maxAge),
		includeSubDomains: directives.has('includesubdomains'),
		preload: directives.has('preload'),
	};
}
function splitDirectives(value) {
	return value.match(/(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
}
function unquoted(text) {
	if (_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S.test(text))
		return text;
	const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text);
	return quoted ? quoted[1]?.replace(/\\(.)/g, '$1') : undefined;
}


  }),

  68472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  served: () => (  served)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
var unjudged = __webpack_require__(33099);
;

const nothing = {
	rule: 'served/nothing-declared',
	message: 'Nothing of the env file could be compared with what is served',
	expected: 'at least one declaration that shows from outside',
};
function seen(observation) {
	const { url, elsewhere } = observation.page;
	if (elsewhere === null)
		return { subjects: [observation], said: [] };
	const said = { ...nothing, observed: 'the page leads to another host', url, inconclusive: true };
	return { subjects: [], said: [said] };
}
const judge_unjudged = {
	unanswered: 'exact',
	notes: 'none',
	nothing,
	words: ({ notJudged, seen: { page } }) => ({
		message: 'Declaration and answer cannot be compared',
		expected: 'both sides',
		observed: notJudged,
		url: page.url,
		fix: unjudged ._.declared,
	}),
};

var questions = __webpack_require__(5576);
var rule = __webpack_require__(6412);
var debug_pages = __webpack_require__(92964);
var foreign_host = __webpack_require__(17529);
var hsts = __webpack_require__(19562);
var served_keys = __webpack_require__(69945);
;







function finding(seen, declared, text, more = {}) {
	const { file, line, column } = declared;
	return {
		...text,
		url: seen.page.url,
		...(file === null ? {} : { location: { file, line, column } }),
		...more,
	};
}
function first(seen, keys) {
	return keys.map((key) => seen.declared.get(key)).find((one) => one !== undefined);
}
function debug(seen) {
	const off = (0,served_keys .uY)(seen.declared);
	if (!off || !seen.site)
		return (0,rule .b)('no key declares the debug mode off');
	return (0,debug_pages .uI)(seen.site).map((draft) => {
		const message = draft.inconclusive
			? draft.message
			: `${off.key} declares the debug mode off, but a debug page is served`;
		const { expected, observed, url, inconclusive } = draft;
		return finding(seen, off, { message, expected, observed }, {
			...(url === undefined ? {} : { url }),
			...(inconclusive ? { inconclusive } : {}),
		});
	});
}
function hosts(seen) {
	const declared = first(seen, served_keys .Vv);
	if (!declared)
		return (0,rule .b)('ALLOWED_HOSTS is not declared');
	const host = new URL(seen.page.url).hostname.toLowerCase();
	const patterns = (0,served_keys .c3)(declared).map((one) => one.toLowerCase());
	if (!patterns.some((pattern) => covers(pattern, host))) {
		const message = `${declared.key} does not cover the host of the site`;
		const observed = `${patterns.length} in the list, none for ${host}; the page answers ${seen.page.status}`;
		return [finding(seen, declared, { message, expected: `${host}, or a name with a leading dot above it`, observed })];
	}
	if (patterns.includes('*') || !seen.site)
		return [];
	const answered = (0,foreign_host .l)(seen.site);
	if ((0,rule .J)(answered))
		return [];
	return answered.map(({ expected, observed, inconclusive }) => finding(seen, declared, {
		message: `${declared.key} names the hosts of the site, but a foreign Host header is answered`,
		expected,
		observed,
	}, inconclusive ? { inconclusive } : { level: 'warning' }));
}
function covers(pattern, host) {
	if (pattern === '*' || pattern === host)
		return true;
	return pattern.startsWith('.') && (host.endsWith(pattern) || host === pattern.slice(1));
}
function cors(seen) {
	const declared = first(seen, served_keys .SM);
	if (!declared)
		return (0,rule .b)('no CORS origins are declared');
	const total = (0,served_keys .c3)(declared).length;
	if (total === 0)
		return (0,rule .b)(`${declared.key} is empty`);
	const expected = 'Access-Control-Allow-Origin with this very origin';
	const drafts = seen.preflights.flatMap(({ index, answer }) => {
		const which = `Origin ${index} of ${total} in ${declared.key}`;
		if ('fault' in answer) {
			const message = `${which} could not be asked`;
			return [finding(seen, declared, { message, expected, observed: answer.fault }, { inconclusive: true })];
		}
		const { status, allowOrigin } = answer;
		if (status >= 200 && status <= 299 && allowOrigin.length === 1 && allowOrigin[0] === 'granted')
			return [];
		const header = allowOrigin.length === 0
			? 'no Access-Control-Allow-Origin'
			: allowOrigin.length > 1
				? 'the header more than once'
				: 'another origin';
		const observed = status === 0
			? 'characters that no origin has'
			: `${status}, ${allowOrigin[0] === 'granted' && allowOrigin.length === 1 ? 'the origin, but no success' : header}`;
		return [finding(seen, declared, { message: `${which} is not granted by the live preflight`, expected, observed })];
	});
	if (total <= questions .Nm)
		return drafts;
	const message = `${declared.key} has more origins than are asked`;
	const cut = { message, expected: `at most ${questions .Nm} origins`, observed: `${total}` };
	return [...drafts, finding(seen, declared, cut, { inconclusive: true })];
}
function comparisons_hsts(seen) {
	const declared = seen.declared.get('SECURE_HSTS_SECONDS');
	if (!declared)
		return (0,rule .b)('SECURE_HSTS_SECONDS is not declared');
	const text = declared.value.trim();
	if (!/^\d{1,12}$/.test(text)) {
		const observed = `${text.length} characters`;
		return [
			finding(seen, declared, {
				message: 'SECURE_HSTS_SECONDS is not a number of seconds',
				expected: 'digits',
				observed,
			}),
		];
	}
	const seconds = Number(text);
	if (seconds === 0)
		return (0,rule .b)('SECURE_HSTS_SECONDS declares no HSTS');
	if (!seen.page.url.startsWith('https:'))
		return (0,rule .b)('the page is not served over https', { note: { fix: unjudged ._.https } });
	const expected = 'the max-age that SECURE_HSTS_SECONDS declares';
	const say = (message, observed, level) => finding(seen, declared, { message, expected, observed }, level ? { level } : {});
	const [value] = seen.page.hsts;
	if (value === undefined)
		return [say('HSTS is declared but not served', 'no Strict-Transport-Security')];
	const read = (0,hsts .c)(value);
	if ('invalid' in read)
		return [say(`HSTS is declared, but browsers ignore what is served: ${read.invalid}`, 'an invalid header')];
	const drafts = [];
	if (read.maxAge < seconds)
		drafts.push(say('HSTS is served for a shorter time than declared', `max-age=${read.maxAge}`));
	if (read.maxAge > seconds) {
		drafts.push(say('HSTS is served for a longer time than declared, so something else sets it', `max-age=${read.maxAge}`, 'warning'));
	}
	const flags = [
		['SECURE_HSTS_INCLUDE_SUBDOMAINS', 'includeSubDomains', read.includeSubDomains],
		['SECURE_HSTS_PRELOAD', 'preload', read.preload],
	];
	for (const [key, directive, present] of flags) {
		const flag = seen.declared.get(key);
		if (!flag || (0,served_keys .mG)(flag.value) !== true || present)
			continue;
		const message = `${key} is declared, but ${directive} is not served`;
		drafts.push(finding(seen, flag, { message, expected: directive, observed: 'absent' }));
	}
	return drafts;
}
function cookies(seen) {
	const drafts = [];
	const missing = [];
	let compared = false;
	for (const keys of served_keys .dV) {
		const secure = on(seen, keys.secure);
		const httpOnly = on(seen, keys.httpOnly);
		const sameSite = keys.sameSite === null ? undefined : seen.declared.get(keys.sameSite);
		if (!secure && !httpOnly && !sameSite)
			continue;
		const name = keys.name === null ? undefined : seen.declared.get(keys.name)?.value;
		const sent = seen.page.cookies.filter((cookie) => !cookie.deletes && (name ? cookie.name === name : keys.usual.test(cookie.name)));
		if (sent.length === 0)
			missing.push(keys.secure.replace(/_SECURE|_COOKIE$/g, ''));
		for (const cookie of sent) {
			compared = true;
			const check = (key, served, expected) => {
				if (!key || served)
					return;
				const message = `${key.key} is declared, but the cookie is served without it`;
				drafts.push(finding(seen, key, { message, expected, observed: 'a cookie without it' }));
			};
			check(secure, cookie.secure, 'Secure');
			check(httpOnly, cookie.httpOnly, 'HttpOnly');
			const wanted = sameSite?.value.trim().toLowerCase();
			if (wanted === 'lax' || wanted === 'strict' || wanted === 'none') {
				check(sameSite, cookie.sameSite === wanted, `SameSite=${wanted}`);
			}
		}
	}
	if (compared)
		return drafts;
	return (0,rule .b)(missing.length > 0 ? `the page sets no cookie for ${missing.join(', ')}` : 'no flag of a cookie is declared');
}
function on(seen, key) {
	const declared = key === null ? undefined : seen.declared.get(key);
	return declared && (0,served_keys .mG)(declared.value) === true ? declared : undefined;
}
const comparisonsRules = {
	debug,
	hosts,
	cors,
	hsts: comparisons_hsts,
	cookies,
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
var dotenv = __webpack_require__(50153);
;




const schema = (0,fields .O2)({
	...fields .aC,
	path: fields .aC.path.meta({
		description: "A page that sets the cookies, an API path for CORS; added to the environment's `url`, not beside `url`",
	}),
	...(0,lint_select .Bu)('served'),
	...fields .os,
	on: fields.on,
	file: schemas .YjP().min(1).optional().meta({
		title: 'path',
		description: 'The env file',
		without: "the environment's `env-file` or `env-content`",
	}),
	reader: schemas .k5n(dotenv .O9).default('python-dotenv').meta({
		title: 'as in `env`',
		description: 'The program that loads the file',
	}),
}).check(fields ["in"], (0,lint_select .TS)('served'));

;






const served = (0,lint_define .r)({
	kind: 'served',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions .ab,
	observe: async (asked, config, world) => (await __webpack_require__.e(  5161).then(__webpack_require__.bind(__webpack_require__, 95161))).observe(asked, config, world),
	seen: seen,
	unjudged: judge_unjudged,
	rules: { ...comparisonsRules },
});


  }),

  69945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	SM: () => (  corsKeys),
	Vv: () => (  hostKeys),
	c3: () => (  listOf),
	dV: () => (  cookieKeys),
	eE: () => (  knownKeys),
	mG: () => (  switchOf),
	uY: () => (  declaredOff)
  });
const debugKeys = {
	DEBUG: 'switch',
	DJANGO_DEBUG: 'switch',
	APP_DEBUG: 'switch',
	FLASK_DEBUG: 'switch',
	NODE_ENV: 'mode',
	RAILS_ENV: 'mode',
};
const hostKeys = ['ALLOWED_HOSTS', 'DJANGO_ALLOWED_HOSTS'];
const corsKeys = [
	'CORS_ALLOWED_ORIGINS',
	'DJANGO_CORS_ALLOWED_ORIGINS',
	'CORS_ORIGIN_WHITELIST',
	'CORS_ORIGINS',
];
const hstsKeys = ['SECURE_HSTS_SECONDS', 'SECURE_HSTS_INCLUDE_SUBDOMAINS', 'SECURE_HSTS_PRELOAD'];
const cookieKeys = [
	{
		name: 'SESSION_COOKIE_NAME',
		usual: /^sessionid$/,
		secure: 'SESSION_COOKIE_SECURE',
		httpOnly: 'SESSION_COOKIE_HTTPONLY',
		sameSite: 'SESSION_COOKIE_SAMESITE',
	},
	{
		name: 'CSRF_COOKIE_NAME',
		usual: /^csrftoken$/,
		secure: 'CSRF_COOKIE_SECURE',
		httpOnly: 'CSRF_COOKIE_HTTPONLY',
		sameSite: 'CSRF_COOKIE_SAMESITE',
	},
	{
		name: 'SESSION_COOKIE',
		usual: /_session$/,
		secure: 'SESSION_SECURE_COOKIE',
		httpOnly: 'SESSION_HTTP_ONLY',
		sameSite: 'SESSION_SAME_SITE',
	},
];
const knownKeys = new Set([
	...Object.keys(debugKeys),
	...hostKeys,
	...corsKeys,
	...hstsKeys,
	...cookieKeys.flatMap(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite]),
].filter((key) => key !== null));
function listOf(declared) {
	return declared.value
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
function switchOf(value) {
	const word = value.trim().toLowerCase();
	if (['true', '1', 'yes', 'on', 'y', 't'].includes(word))
		return true;
	return ['false', '0', 'no', 'off', 'n', 'f', ''].includes(word) ? false : null;
}
function declaredOff(declared) {
	return [...declared.values()].find(({ key, value }) => {
		const kind = debugKeys[key];
		if (kind === 'switch')
			return switchOf(value) === false;
		return kind === 'mode' && value.trim().toLowerCase() === 'production';
	});
}


  }),

  5576:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Nm: () => (  mostOrigins),
	TS: () => (  noSource),
	ab: () => (  questions)
  });
  var _check_files_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55813);
  var _check_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14163);
  var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92964);
  var _check_site_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61713);
  var _check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77161);
  var _check_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34927);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49540);







const mostOrigins = 20;
function questions(config, scene, selected) {
	const url = (0,_check_target_js__WEBPACK_IMPORTED_MODULE_4__  .Fm)(config, scene.environment);
	const asks = (...names) => names.some((name) => selected.has(`served/${name}`));
	const token = (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .U1)(scene, url);
	const debug = asks('debug');
	const foreign = asks('debug', 'hosts');
	const paths = debug ? _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__  .Cy : [];
	const others = (foreign ? 2 : 0) + (debug ? 1 : 0);
	return {
		file: fileQuestion(config, scene),
		document: (0,_check_site_document_js__WEBPACK_IMPORTED_MODULE_2__  .N6)(url),
		unknown: foreign ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .lm)(token, url) : null,
		paths: Object.fromEntries(paths.map((path) => [path, (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .EM)(path, url)])),
		debugger: debug ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .Kj)(url) : null,
		foreignHost: foreign ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .Ve)(token, url) : null,
		preflights: asks('cors')
			? { action: 'request', later: `OPTIONS ${url} for each declared origin`, atMost: mostOrigins }
			: null,
		moved: foreign
			? {
				action: 'request',
				later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
				atMost: paths.length + others,
			}
			: null,
	};
}
function fileQuestion(config, scene) {
	const { envContent } = scene.environment;
	const paths = config.file === undefined ? (0,_check_files_questions_js__WEBPACK_IMPORTED_MODULE_0__  .m)(scene) : [config.file];
	if (paths.length > 0)
		return { action: 'read', paths, pick: 'each', ...(0,_check_place_js__WEBPACK_IMPORTED_MODULE_6__  .Ws)(config, scene) };
	if (envContent !== undefined)
		return null;
	throw noSource('There is no env file to compare with', 'a file', 'neither `env-file`, `env-content` nor `file`');
}
function noSource(message, expected, observed) {
	return new _probe_error_js__WEBPACK_IMPORTED_MODULE_5__  .B('served/no-source', message, { expected, observed });
}


  })

};
