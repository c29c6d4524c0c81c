(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 3983;
const ids = [3983];
const modules = {

  37965: shared[37965],

  90066: shared[90066],

  88342:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  createApi: () => (  createApi)
});

var error = __webpack_require__(49540);
var http = __webpack_require__(66099);
;

const unsaid = 60_000;
const afterFault = 500;
function putOff(answer, nowMs) {
	if (answer.status >= 502 && answer.status <= 504)
		return afterFault;
	if (answer.status !== 429 && answer.status !== 403)
		return null;
	const after = numberIn(answer, 'retry-after');
	if (after !== null)
		return Math.max(0, after) * 1000;
	if ((0,http .UE)(answer, 'x-ratelimit-remaining')[0] === '0') {
		const reset = numberIn(answer, 'x-ratelimit-reset');
		return reset === null ? unsaid : Math.max(0, reset * 1000 - nowMs);
	}
	return answer.status === 429 || /secondary rate limit/i.test(answer.body.toString('latin1')) ? unsaid : null;
}
function numberIn(answer, name) {
	const text = (0,http .UE)(answer, name)[0] ?? '';
	return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

var probe_net = __webpack_require__(63957);
var pause = __webpack_require__(54004);
var redirects = __webpack_require__(1395);
;






const usualTimeoutMs = 15_000;
const mostBytes = 16 * 1024 * 1024;
const usual = 'application/vnd.github+json';
const mostTries = 3;
const usualWaitMs = 60_000;
const mostRedirects = 3;
function createApi({ url, token, version }) {
	const net = (0,probe_net .C)({ userAgent: `readiness-gate/${version}`, concurrency: 4 });
	const never = new AbortController().signal;
	const own = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
	const ask = async (method, path, bounds, data) => {
		const { accept = usual, timeoutMs = usualTimeoutMs, waitMs = usualWaitMs, signal = never } = bounds;
		const headers = { ...own, accept, ...(data && { 'content-type': 'application/json' }) };
		const body = data && { body: JSON.stringify(data) };
		const request = { method, url: `${url}${path}`, headers, timeoutMs, maxBytes: mostBytes, signal, ...body };
		let left = waitMs;
		for (let attempt = 1;; attempt++) {
			const { hops, refused, turned } = await (0,redirects .e6)(net, request, { policy: 'follow', max: mostRedirects });
			const last = hops.at(-1);
			if (last === undefined || refused !== null || turned !== null)
				throw elsewhere(url);
			const wait = putOff(last, Date.now());
			if (wait === null || signal.aborted || (attempt === mostTries && last.status >= 500)) {
				const { status, truncated } = last;
				return { status, body: last.body, truncated, header: (name) => (0,http .UE)(last, name)[0] };
			}
			if (wait > left || attempt === mostTries)
				throw limited(url, wait);
			left -= wait;
			await (0,pause .v)(wait, signal);
		}
	};
	async function* pages(path, bounds = {}) {
		for (let next = path; next !== null;) {
			const answer = await ask('GET', next, bounds);
			yield answer;
			next = nextPage(answer, url);
		}
	}
	return {
		get: (path, bounds = {}) => ask('GET', path, bounds),
		pages,
		send: (method, path, data) => ask(method, path, {}, data),
		close: () => net.close(),
	};
}
function nextPage(answer, url) {
	const links = (answer.header('link') ?? '').split(',');
	const next = links.find((link) => /;\s*rel="?next"?/.test(link));
	if (next === undefined)
		return null;
	const target = /<([^<>\s]+)>/.exec(next)?.[1] ?? '';
	if (!target.startsWith(`${url}/`))
		throw elsewhere(url);
	return target.slice(url.length);
}
function elsewhere(url) {
	return new error .B('github/unanswered', `${new URL(url).host} leads elsewhere`, {
		expected: 'an answer of this API',
		observed: 'a way to another address',
	});
}
function limited(url, wait) {
	return new error .B('github/unanswered', `${new URL(url).host} refuses more requests for now`, {
		expected: 'an answer',
		observed: `a limit that ends in ${Math.ceil(wait / 1000)} s`,
	});
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
  var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66099);



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
return { ids, modules };
})
