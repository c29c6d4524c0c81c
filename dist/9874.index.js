(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 9874;
const ids = [9874];
const modules = {

  4966:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bb: () => (  saysAnything),
	Jf: () => (  isNeverFresh),
	SD: () => (  readCacheControl),
	TM: () => (  secondsOf),
	_q: () => (  freshSeconds)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _cookie_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77693);
  var _http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);



const directive = new RegExp(`^(${_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .hx}+)(?:=(?:"([^"]*)"|([^\\s";]*)))?$`);
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
function saysAnything({ directives }) {
	return [...directives.keys()].some((name) => known.has(name));
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

  77693: shared[77693],

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

  90276: core[90276],

  6197: core[6197]

};
return { ids, modules };
})
