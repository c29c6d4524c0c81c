export const id = 3169;
export const ids = [3169];
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
const debugPaths = ['console', '_profiler/', '_ignition/health-check', ...errorPaths];
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

  61713:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B2: () => (  onFoundDocument),
	Di: () => (  askDocument),
	IC: () => (  onFoundOrigin),
	N6: () => (  documentQuestions)
  });
  var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1395);
  var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);


const mostHops = 5;
function documentQuestions(url, hosts = []) {
	const own = ['its own host', ...hosts].join(' or ');
	return {
		first: { action: 'request', method: 'GET', url, headers: _target_js__WEBPACK_IMPORTED_MODULE_1__  .R3.document.headers },
		redirects: { action: 'request', later: `GET what ${url} redirects to on ${own}`, atMost: mostHops },
	};
}
async function askDocument({ first, redirects }, { timeoutMs, hosts = [] }, world) {
	const { hostname } = new URL(first.url);
	let question = first;
	let leftMs = timeoutMs;
	for (let hop = 0;; hop++) {
		const response = await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__  .RV)(world, question, { maxBytes: _target_js__WEBPACK_IMPORTED_MODULE_1__  .R3.document.maxBytes, timeoutMs, leftMs });
		leftMs = Math.max(1, leftMs - response.timeMs);
		const { url } = question;
		const next = (0,_probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__  .ET)(response);
		if (next === null)
			return { url, response, elsewhere: null };
		const own = next.hostname === hostname || hosts.includes(next.host);
		if (!own || hop >= redirects.atMost)
			return { url, response, elsewhere: next.href };
		question = { ...first, url: next.href };
	}
}
function onFoundOrigin(question, found) {
	const { pathname, search } = new URL(question.url);
	return { ...question, url: new URL(pathname + search, new URL(found).origin).href };
}
function onFoundDocument(question, found) {
	const { search } = new URL(question.url);
	return { ...question, url: search === '' ? found : new URL(search, found).href };
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
	[/<b>(?:Fatal error|Parse error|Warning)<\/b>:[\s\S]{1,300}? in <b>[^<]{1,300}\.php<\/b> on line <b>\d+<\/b>/, 'PHP'],
	[/PHP (?:Fatal|Parse) error: [\s\S]{1,300}? in \S{1,200}\.php:?(?: on line |:)\d+/, 'PHP'],
	[/(?:^|\n)#\d+ \S{1,300}\.php\(\d+\): /, 'PHP'],
	[/"exception"\s*:\s*"[^"]{1,200}"\s*,\s*"file"\s*:\s*"[^"]{1,300}\.php"/, 'PHP'],
	[/"trace"\s*:\s*"[\w.$]{1,200}(?:Exception|Error)\b/, 'Java'],
	[/"stack(?:[tT]race)?"\s{0,5}:\s{0,5}\[?\s{0,20}"[^"]{0,600}(?:\\n|",\s{0,20}")\s{0,20}at /, 'Node'],
	[/(?:^|\n)goroutine \d+ \[[a-z ,\d]+\]:\n/, 'Go'],
	[/(?:^|\n|<br ?\/?>|<pre>)\s{0,20}(?:\/|[\w.-]{1,100}\/)[^\s:]{1,300}\.rb:\d+:in (?:`|'|&#39;|&#x27;)/, 'Ruby'],
	[/(?:^|\n)\s{0,20}at [\w.`<>[\], ]{1,200}\([^)]{0,200}\) in [A-Z/][^\n]{1,300}:line \d+/, '.NET'],
];
function stackTrace({ status, text }) {
	if (status < 400)
		return null;
	const found = traces.find(([trace]) => trace.test(text));
	return found ? `a stack trace of ${found[1]}` : null;
}


  }),

  1395:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ET: () => (  redirectTarget),
	N6: () => (  isRedirect),
	e6: () => (  follow)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54637);
  var _secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71110);
  var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44047);



const redirectStatuses = new Set([301, 302, 303, 307, 308]);
async function follow(net, request, options) {
	let left = request.timeoutMs;
	const hops = [];
	let current = request;
	let turned = null;
	for (;;) {
		const response = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__  .tN)(net, withCookies(current, options.jar));
		hops.push(response);
		options.jar?.store(current.url, (0,_http_js__WEBPACK_IMPORTED_MODULE_1__  .UE)(response, 'set-cookie'));
		const [location, ...others] = locations(response);
		if (!isRedirect(response) || location === undefined || options.policy === 'manual') {
			return { hops, refused: null, turned };
		}
		if (options.policy === 'error')
			return { hops, refused: { reason: 'not-allowed', location: shown(location) }, turned };
		if (hops.length > options.max)
			return { hops, refused: { reason: 'limit', location: shown(location) }, turned };
		if (others.length > 0)
			return { hops, refused: { reason: 'several', location: shown(location) }, turned };
		const next = nextRequest(current, response.status, location);
		if ('reason' in next)
			return { hops, refused: next, turned };
		if (next.method !== current.method)
			turned ??= { method: current.method, status: response.status, location: shown(next.url) };
		left = Math.max(1, left - response.timeMs);
		current = { ...next, timeoutMs: left };
	}
}
function isRedirect({ status }) {
	return redirectStatuses.has(status);
}
function redirectTarget(response) {
	const [location, ...others] = locations(response);
	const isOne = isRedirect(response) && location !== undefined && others.length === 0;
	const target = isOne ? resolve(location, response.url) : null;
	return target !== null && /^https?:$/.test(target.protocol) ? target : null;
}
function locations(response) {
	return [...new Set((0,_http_js__WEBPACK_IMPORTED_MODULE_1__  .UE)(response, 'location'))];
}
function resolve(location, from) {
	const target = URL.parse(latin1ToUtf8(location), from);
	if (target === null)
		return null;
	target.username = '';
	target.password = '';
	target.hash = '';
	return target;
}
function nextRequest(current, status, location) {
	const target = resolve(location, current.url);
	if (target === null)
		return { reason: 'invalid', location: shown(location) };
	if (target.protocol !== 'http:' && target.protocol !== 'https:') {
		return { reason: 'scheme', location: shown(location) };
	}
	const toGet = (status === 303 && current.method !== 'HEAD') || ((status === 301 || status === 302) && current.method === 'POST');
	const { body, address, headers, ...rest } = current;
	const stays = target.origin === new URL(current.url).origin;
	if (!toGet && body !== undefined && !stays)
		return { reason: 'body-elsewhere', location: shown(target.href) };
	const kept = Object.entries(headers ?? {}).filter(([name]) => {
		const lower = name.toLowerCase();
		return (stays || describing.has(lower)) && !(toGet && lower.startsWith('content-'));
	});
	return {
		...rest,
		url: target.href,
		method: toGet ? 'GET' : current.method,
		headers: Object.fromEntries(kept),
		...(toGet || body === undefined ? {} : { body }),
		...(stays && address !== undefined ? { address } : {}),
	};
}
const describing = new Set(['accept', 'accept-language', 'accept-encoding', 'user-agent', 'cache-control', 'range']);
function withCookies(request, jar) {
	const given = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === 'cookie');
	const own = given?.[1] ?? '';
	const ownNames = new Set(own.split(';').map((pair) => pair.split('=')[0]?.trim()));
	const kept = jar?.forUrl(request.url).filter((cookie) => !ownNames.has(cookie.name)) ?? [];
	if (kept.length === 0)
		return request;
	const value = [...(own === '' ? [] : [own]), ...kept.map((cookie) => `${cookie.name}=${cookie.value}`)].join('; ');
	const others = Object.entries(request.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'cookie');
	return { ...request, headers: { ...Object.fromEntries(others), cookie: value } };
}
function latin1ToUtf8(text) {
	const decoded = Buffer.from(text, 'latin1').toString('utf8');
	return decoded.includes('\ufffd') ? text : decoded;
}
function shown(location) {
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__  .Mm)((0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__  .Gq)(location));
}


  })

};
