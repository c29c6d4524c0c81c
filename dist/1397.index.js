export const id = 1397;
export const ids = [1397];
export const modules = {

  4966:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Jf: () => (  isNeverFresh),
	SD: () => (  readCacheControl),
	TM: () => (  secondsOf),
	_q: () => (  freshSeconds)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _cookie_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77693);
  var _http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);



const directive = new RegExp(`^(${_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .h}+)(?:=(?:"([^"]*)"|([^\\s";]*)))?$`);
function readCacheControl(values) {
	const directives = new Map();
	const faults = [];
	for (const part of values.join(',').match(/(?:[^,"]|"[^"]*"?)+/g) ?? []) {
		const text = part.trim();
		if (text === '')
			continue;
		const match = directive.exec(text);
		const name = match?.[1]?.toLowerCase();
		if (name === undefined) {
			faults.push(`"${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(text, 40)}" is no directive`);
			continue;
		}
		const value = match?.[2] ?? match?.[3] ?? null;
		if (directives.has(name) && directives.get(name) !== value)
			faults.push(`${name} is given twice`);
		if (!directives.has(name))
			directives.set(name, value);
		const meant = known.has(name) ? undefined : plain.get(name.replace(/[-_]/g, ''));
		if (meant !== undefined)
			faults.push(`${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(name, 40)} is unknown, ${meant} is meant`);
		else if (inSeconds.has(name) && !/^\d+$/.test(value ?? ''))
			faults.push(`${name} is no number of seconds`);
	}
	return { directives, faults };
}
const inSeconds = new Set(['max-age', 's-maxage', 'stale-while-revalidate', 'stale-if-error']);
const known = new Set([
	...inSeconds,
	'public',
	'private',
	'no-cache',
	'no-store',
	'no-transform',
	'must-revalidate',
	'proxy-revalidate',
	'must-understand',
	'immutable',
]);
const plain = new Map([...known].map((name) => [name.replaceAll('-', ''), name]));
function secondsOf({ directives }, name) {
	const value = directives.get(name);
	return value != null && /^\d+$/.test(value) ? Number(value) : 0;
}
function isNeverFresh({ directives }) {
	return directives.has('no-store') || directives.get('no-cache') === null;
}
function freshSeconds(control, { expires, date }, nowMs) {
	if (control.directives.has('max-age'))
		return secondsOf(control, 'max-age');
	const end = (0,_cookie_date_js__WEBPACK_IMPORTED_MODULE_2__  .d)(expires ?? '');
	if (end === null)
		return 0;
	const sent = Date.parse(date ?? '');
	return Math.max(0, Math.round((end - (Number.isNaN(sent) ? nowMs : sent)) / 1000));
}


  }),

  77693:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	d: () => (  readCookieDate)
  });
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const delimiters = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
function readCookieDate(text) {
	let time;
	let day;
	let month;
	let year;
	for (const token of text.split(delimiters)) {
		const clock = time ? null : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(token);
		const at = months.indexOf(token.slice(0, 3).toLowerCase());
		if (clock)
			time = clock.slice(1).map(Number);
		else if (day === undefined && /^\d{1,2}(?!\d)/.test(token))
			day = Number.parseInt(token, 10);
		else if (month === undefined && at >= 0)
			month = at;
		else if (year === undefined && /^\d{2,4}(?!\d)/.test(token))
			year = Number.parseInt(token, 10);
	}
	if (time === undefined || day === undefined || month === undefined || year === undefined)
		return null;
	const [hour = 0, minute = 0, second = 0] = time;
	const full = year >= 100 ? year : year + (year >= 70 ? 1900 : 2000);
	if (full < 1601 || hour > 23 || minute > 59 || second > 59)
		return null;
	const moment = new Date(Date.UTC(full, month, day, hour, minute, second));
	return moment.getUTCDate() === day ? moment.getTime() : null;
}


  }),

  11200:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C7: () => (  refusesLoad),
	Qx: () => (  readIntegrity),
	Vv: () => (  matchesUrl),
	jy: () => (  allowsAllInline),
	xH: () => (  refusesInline)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76230);


function refusesLoad(policy, load, self) {
	const ruling = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__  .qf)(policy, load.directive);
	if (!ruling)
		return null;
	const sources = ruling.sources.map(_parse_js__WEBPACK_IMPORTED_MODULE_1__  .o$);
	const refusal = { directive: ruling.name, sources: ruling.sources };
	const scriptLike = load.directive.startsWith('script-src');
	if (scriptLike || load.directive.startsWith('style-src')) {
		if (hasNonce(sources, load.nonce))
			return null;
	}
	if (scriptLike) {
		if (integrityIsListed(sources, load.integrity))
			return null;
		if (hasKeyword(sources, "'strict-dynamic'"))
			return refusal;
	}
	const url = new URL(load.url);
	return sources.some((source) => matchesUrl(source, url, new URL(self))) ? null : refusal;
}
const inlineDirectives = {
	script: 'script-src-elem',
	style: 'style-src-elem',
	'script-attribute': 'script-src-attr',
	'style-attribute': 'style-src-attr',
};
function refusesInline(policy, inline) {
	const ruling = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__  .qf)(policy, inlineDirectives[inline.kind]);
	if (!ruling)
		return null;
	const sources = ruling.sources.map(_parse_js__WEBPACK_IMPORTED_MODULE_1__  .o$);
	if (allowsAllInline(sources, inline.kind))
		return null;
	const element = inline.kind === 'script' || inline.kind === 'style';
	if (element && hasNonce(sources, inline.nonce))
		return null;
	if ((element || hasKeyword(sources, "'unsafe-hashes'")) && hasHashOf(sources, inline.text))
		return null;
	return { directive: ruling.name, sources: ruling.sources };
}
function allowsAllInline(sources, kind) {
	if (sources.some((source) => source.kind === 'nonce' || source.kind === 'hash'))
		return false;
	if (kind.startsWith('script') && hasKeyword(sources, "'strict-dynamic'"))
		return false;
	return hasKeyword(sources, "'unsafe-inline'");
}
function hasKeyword(sources, keyword) {
	return sources.some((source) => source.kind === 'keyword' && source.keyword === keyword);
}
function hasNonce(sources, nonce) {
	return nonce !== undefined && nonce !== '' && sources.some((one) => one.kind === 'nonce' && one.nonce === nonce);
}
function hasHashOf(sources, text) {
	return sources.some((source) => source.kind === 'hash' && source.digest === (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(source.algorithm).update(text).digest('base64'));
}
function integrityIsListed(sources, integrity) {
	const digests = readIntegrity(integrity ?? '');
	return (digests.length > 0 &&
		digests.every(({ algorithm, digest }) => sources.some((source) => source.kind === 'hash' && source.algorithm === algorithm && source.digest === digest)));
}
function readIntegrity(value) {
	return value
		.split(/[\t\n\f\r ]+/)
		.map((token) => /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(?:\?.*)?$/i.exec(token))
		.flatMap((match) => match?.[1] && match[2]
		? [
			{
				algorithm: match[1].toLowerCase(),
				digest: match[2].replaceAll('-', '+').replaceAll('_', '/'),
			},
		]
		: []);
}
function matchesUrl(source, url, self) {
	const scheme = url.protocol.slice(0, -1);
	const own = self.protocol.slice(0, -1);
	if (source.kind === 'scheme')
		return schemeMatches(source.scheme, scheme);
	if (source.kind === 'keyword')
		return source.keyword === "'self'" && isSelf(url, self);
	if (source.kind !== 'host')
		return false;
	const { host, port, path } = source;
	if (host === '*' && !source.scheme && !port && !path)
		return isHttp(scheme) || scheme === own;
	if (url.hostname === '')
		return false;
	if (!schemeMatches(source.scheme ?? own, scheme))
		return false;
	return hostMatches(host, url.hostname) && portMatches(port, url) && pathMatches(path, url.pathname);
}
function isHttp(scheme) {
	return scheme === 'http' || scheme === 'https';
}
function schemeMatches(allowed, scheme) {
	if (allowed === scheme)
		return true;
	if (allowed === 'http')
		return scheme === 'https';
	if (allowed === 'ws')
		return scheme === 'wss' || isHttp(scheme);
	return allowed === 'wss' && scheme === 'https';
}
function isSelf(url, self) {
	if (url.origin !== 'null' && url.origin === self.origin)
		return true;
	if (url.hostname === '' || url.hostname !== self.hostname)
		return false;
	const ports = url.port === self.port || (url.port === '' && self.port === '');
	const safer = url.protocol === 'https:' || url.protocol === 'wss:';
	return ports && (safer || (self.protocol === 'http:' && url.protocol === 'ws:'));
}
function hostMatches(pattern, host) {
	if (pattern === '*')
		return true;
	if (pattern.startsWith('*.'))
		return host.endsWith(pattern.slice(1));
	return pattern === host;
}
const defaultPorts = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' };
function portMatches(port, url) {
	const standard = defaultPorts[url.protocol];
	const actual = url.port || standard;
	if (port === '*')
		return true;
	if (port === undefined)
		return actual === standard;
	if (String(Number(port)) === actual)
		return true;
	return port === '80' && actual === '443' && standard === '443';
}
function pathMatches(pattern, path) {
	if (pattern === undefined || pattern === '' || pattern === '/')
		return true;
	const [wanted, given] = [decoded(pattern), decoded(path)];
	return wanted.endsWith('/') ? given.startsWith(wanted) : given === wanted;
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	}
	catch {
		return path;
	}
}


  }),

  76230:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Kx: () => (  headerPolicies),
	o$: () => (  readSource),
	qf: () => (  governing),
	sM: () => (  metaPolicy)
  });
const notInMeta = new Set(['frame-ancestors', 'report-uri', 'sandbox']);
function headerPolicies(values, disposition = 'enforce') {
	return values
		.flatMap((value) => value.split(','))
		.map((text) => parsePolicy(text, 'header', disposition))
		.filter((policy) => policy.directives.size > 0);
}
function metaPolicy(content) {
	const policy = parsePolicy(content, 'meta', 'enforce');
	return policy.directives.size > 0 ? policy : undefined;
}
function parsePolicy(text, from, disposition) {
	const directives = new Map();
	const repeated = [];
	for (const token of text.split(';')) {
		const [name, ...values] = token.split(/[\t\n\f\r ]+/).filter((part) => part !== '');
		if (name === undefined)
			continue;
		const key = name.toLowerCase();
		if (from === 'meta' && notInMeta.has(key))
			continue;
		if (directives.has(key))
			repeated.push(key);
		else
			directives.set(key, values);
	}
	return { from, disposition, directives, repeated, text: text.trim() };
}
const keywords = new Set([
	"'none'",
	"'self'",
	"'unsafe-inline'",
	"'unsafe-eval'",
	"'unsafe-hashes'",
	"'strict-dynamic'",
	"'report-sample'",
	"'wasm-unsafe-eval'",
	"'inline-speculation-rules'",
	"'trusted-types-eval'",
	"'report-sha256'",
	"'report-sha384'",
	"'report-sha512'",
	"'unsafe-allow-redirects'",
]);
const base64 = '[A-Za-z0-9+/_-]+={0,2}';
const nonceSource = new RegExp(`^'nonce-(${base64})'$`, 'i');
const hashSource = new RegExp(`^'(sha256|sha384|sha512)-(${base64})'$`, 'i');
const schemeSource = /^([a-z][a-z0-9+.-]*):$/i;
const hostSource = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
function readSource(expression) {
	const lower = expression.toLowerCase();
	if (keywords.has(lower))
		return { kind: 'keyword', keyword: lower };
	const nonce = nonceSource.exec(expression);
	if (nonce?.[1])
		return { kind: 'nonce', nonce: nonce[1] };
	const hash = hashSource.exec(expression);
	if (hash?.[1] && hash[2]) {
		return {
			kind: 'hash',
			algorithm: hash[1].toLowerCase(),
			digest: hash[2].replaceAll('-', '+').replaceAll('_', '/'),
		};
	}
	const scheme = schemeSource.exec(expression);
	if (scheme?.[1])
		return { kind: 'scheme', scheme: scheme[1].toLowerCase() };
	const host = hostSource.exec(expression);
	if (host?.[2]) {
		return { kind: 'host', scheme: host[1]?.toLowerCase(), host: host[2].toLowerCase(), port: host[3], path: host[4] };
	}
	return { kind: 'invalid' };
}
const fallbacks = {
	'script-src-elem': ['script-src', 'default-src'],
	'script-src-attr': ['script-src', 'default-src'],
	'style-src-elem': ['style-src', 'default-src'],
	'style-src-attr': ['style-src', 'default-src'],
	'worker-src': ['child-src', 'script-src', 'default-src'],
	'frame-src': ['child-src', 'default-src'],
	...Object.fromEntries(['script-src', 'style-src', 'child-src', 'connect-src', 'font-src', 'img-src', 'manifest-src', 'media-src'].map((name) => [name, ['default-src']])),
	'object-src': ['default-src'],
};
function governing(policy, directive) {
	for (const name of [directive, ...(fallbacks[directive] ?? [])]) {
		const sources = policy.directives.get(name);
		if (sources)
			return { name, sources };
	}
	return undefined;
}


  }),

  85923:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  hasHashInName)
  });
const extension = String.raw `\.(?:min\.)?[a-z0-9]{2,11}$`;
const longHash = new RegExp(String.raw `[._~-]([0-9a-f]{8,64})(?:\.chunk|\.bundle)?${extension}`, 'i');
const shortHash = new RegExp(`[._-]([A-Za-z0-9_-]{8})${extension}`);
const bareHash = new RegExp(`/([0-9a-f]{16,64})${extension}`, 'i');
function hasHashInName(url) {
	const pathname = new URL(url).pathname.slice(-200); 
	if (bareHash.test(pathname))
		return true;
	const long = longHash.exec(pathname)?.[1];
	if (long !== undefined && /\d/.test(long) && /[a-f]/i.test(long))
		return true;
	const short = shortHash.exec(pathname)?.[1];
	if (short === undefined)
		return false;
	const mixed = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(short)).length;
	if (/^[A-Z]?[a-z]+\d*$/.test(short))
		return false;
	if (/[_-]/.test(short))
		return mixed === 3;
	if (/^[A-Za-z]+$/.test(short))
		return mixed === 2 && pathname.includes('/assets/');
	return mixed >= 2;
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
