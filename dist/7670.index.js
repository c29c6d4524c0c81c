(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 7670;
const ids = [7670];
const modules = {

  61713:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B2: () => (  onFoundDocument),
	Di: () => (  askDocument),
	IC: () => (  onFoundOrigin),
	N6: () => (  documentQuestions),
	qx: () => (  endlessFix),
	tr: () => (  isEndless)
  });
  var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1395);
  var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);
  var _door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10344);



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
		if (next === null) {
			await (0,_door_js__WEBPACK_IMPORTED_MODULE_2__  .$)(response);
			return { url, response, elsewhere: null };
		}
		const own = next.hostname === hostname || hosts.includes(next.host);
		if (!own || hop >= redirects.atMost)
			return { url, response, elsewhere: next.href };
		question = { ...first, url: next.href };
	}
}
function isEndless(elsewhere, url) {
	return new URL(elsewhere).hostname === new URL(url).hostname;
}
const endlessFix = 'See which redirects undo each other. Where TLS ends in front of the application, its redirect to https never ends until the proxy sends `X-Forwarded-Proto` and the application trusts it (Django: `SECURE_PROXY_SSL_HEADER`).';
function onFoundOrigin(question, found) {
	const { pathname, search } = new URL(question.url);
	return { ...question, url: new URL(pathname + search, new URL(found).origin).href };
}
function onFoundDocument(question, found) {
	const { search } = new URL(question.url);
	return { ...question, url: search === '' ? found : new URL(search, found).href };
}


  }),

  10344:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  refuseDoor)
  });
  var _probe_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96586);
  var _probe_http_door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71703);


const decodedBytes = 64 * 1024;
async function refuseDoor(response) {
	if (response.status !== 400 && response.status !== 403)
		return;
	const { bytes, fault } = await (0,_probe_decode_js__WEBPACK_IMPORTED_MODULE_0__  .V)(response, decodedBytes);
	const error = fault === null ? (0,_probe_http_door_js__WEBPACK_IMPORTED_MODULE_1__  .q)({ ...response, text: (0,_probe_decode_js__WEBPACK_IMPORTED_MODULE_0__  .G)(response, bytes) }) : null;
	if (error)
		throw error;
}


  }),

  34927:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fm: () => (  requireTarget),
	IM: () => (  getOnce),
	JL: () => (  mediaType),
	R3: () => (  asBrowser),
	RV: () => (  askOnce)
  });
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37965);
  var _probe_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39112);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _probe_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66099);




function targetUrl(config, environment) {
	const text = config.url ??
		(environment.url === undefined ? undefined : environment.url.replace(/(?<!\/)\/+$/, '') + (config.path ?? '/'));
	const url = text === undefined ? null : URL.parse(text);
	if (!url)
		return null;
	url.username = '';
	url.password = '';
	url.hash = '';
	return url.href;
}
function requireTarget(config, environment) {
	const url = targetUrl(config, environment);
	if (url !== null)
		return url;
	throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('http/request', 'There is no URL to look at', {
		expected: '`url` in the environment or in the check',
		observed: 'neither',
		fix: 'Set `url` of the environment, or give it to the run by `--url`.',
	});
}
const asBrowser = {
	document: {
		headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' },
		maxBytes: 4 * 1024 * 1024,
	},
	asset: { headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br, zstd' }, maxBytes: 4 * 1024 * 1024 },
};
function getOnce(world, url, options) {
	const method = options.method ?? 'GET';
	const headers = { ...options.headers, ...authorization(world.environment, url) };
	const question = `${method} ${url} ${JSON.stringify([options.headers ?? {}, options.timeoutMs, options.maxBytes, options.sample ?? 1, ...(options.limitsBy503 ? ['503'] : []), ...(options.body === undefined ? [] : [options.body])])}`;
	const timeoutMs = options.leftMs ?? options.timeoutMs;
	const { body, maxBytes, limitsBy503 = false } = options;
	return world.ask(question, async () => {
		const pace = await world.net.pace();
		return pace.send(url, { timeoutMs, limitsBy503 }, (turn) => (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__  .tN)(world.net, {
			method,
			url,
			headers,
			...(body !== undefined && { body }),
			timeoutMs,
			maxBytes,
			turn,
			begun: (since) => world.waited?.(since, (0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)()),
		}));
	});
}
function askOnce(world, { method, url, headers = {}, body }, options) {
	return getOnce(world, url, { ...options, method, headers, body });
}
function authorization(environment, url) {
	const own = environment.url === undefined ? null : URL.parse(environment.url);
	if (!own || (own.username === '' && own.password === '') || own.origin !== new URL(url).origin)
		return {};
	const pair = `${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_3__  .o)(own.username)}:${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_3__  .o)(own.password)}`;
	return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function mediaType(values) {
	return (values.at(-1) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}


  }),

  37965: shared[37965],

  90066: shared[90066],

  66743: core[66743],

  39112: core[39112],

  96586:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  bodyText),
	V: () => (  decodeBody)
  });
  var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66099);

const mostEncodings = 3;
async function decodeBody(response, maxBytes) {
	const { body } = response;
	if (response.truncated)
		return { bytes: body, fault: `is longer than the ${body.length} bytes that were read` };
	if (codings(response, 'transfer-encoding').some((name) => name !== 'chunked')) {
		return { bytes: body, fault: 'has a transfer-encoding that is not known here' };
	}
	const encodings = codings(response, 'content-encoding');
	if (encodings.length === 0 || body.length === 0)
		return { bytes: body, fault: null };
	if (encodings.length > mostEncodings)
		return { bytes: body, fault: `is encoded ${encodings.length} times over` };
	let bytes = body;
	for (const encoding of encodings.reverse()) {
		const undone = await undo(encoding, bytes, maxBytes);
		if (undone.fault !== null)
			return undone;
		bytes = undone.bytes;
	}
	return { bytes, fault: null };
}
function codings(response, field) {
	return (0,_http_js__WEBPACK_IMPORTED_MODULE_0__  .UE)(response, field)
		.flatMap((value) => value.toLowerCase().split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '' && name !== 'identity');
}
async function undo(encoding, bytes, maxBytes) {
	const name = encoding.replace(/^x-gzip$/, 'gzip');
	const way = Object.hasOwn(ways, name) ? ways[name] : undefined;
	if (!way)
		return { bytes, fault: `has a content-encoding that is not known here` };
	try {
		return { bytes: await way(bytes, maxBytes), fault: null };
	}
	catch (error) {
		const { code } = error;
		if (code === 'ERR_BUFFER_TOO_LARGE')
			return { bytes, fault: `unfolds into more than ${maxBytes} bytes` };
		const isCut = code === 'Z_BUF_ERROR' && (name !== 'deflate' || isZlib(bytes));
		const fault = isCut ? `ends after ${bytes.length} bytes, within its ${name}` : `is not valid ${encoding}`;
		return { bytes, fault, isBroken: true };
	}
}
const ways = {
	gzip: async (bytes, most) => (await first('gunzip', bytes, most)).content,
	br: whole('brotliDecompress'),
	zstd: async (bytes, most) => {
		const parts = [];
		let [at, length] = [0, 0];
		while (at < bytes.length) {
			const { content, taken } = await first('zstdDecompress', bytes.subarray(at), Math.max(1, most - length));
			if (taken === 0 || parts.push(content) > mostFrames)
				throw new RangeError('frames without end');
			at += taken;
			length += content.length;
		}
		return Buffer.concat(parts);
	},
	deflate: (bytes, most) => whole(isZlib(bytes) ? 'inflate' : 'inflateRaw')(bytes, most),
};
const mostFrames = 1000;
function whole(decoder) {
	return async (bytes, most) => {
		const { content, taken } = await first(decoder, bytes, most);
		if (taken < bytes.length)
			throw new RangeError('bytes after the end');
		return content;
	};
}
const chunkSize = 128 * 1024;
async function first(decoder, bytes, most) {
	const zlib = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
	const decode = zlib[decoder];
	return new Promise((done, fail) => {
		decode(bytes, { maxOutputLength: most, chunkSize, info: true }, (error, result) => {
			if (error)
				fail(error);
			else
				done({ content: result.buffer, taken: result.engine.bytesWritten });
		});
	});
}
function isZlib(bytes) {
	const [first = 0, second = 0] = bytes;
	return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
function bodyText(response, bytes) {
	const type = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__  .UE)(response, 'content-type').at(-1) ?? '';
	const label = marked(bytes) ?? /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(label).decode(bytes);
	}
	catch {
		return new TextDecoder().decode(bytes);
	}
}
function marked(bytes) {
	if (bytes[0] === 0xff && bytes[1] === 0xfe)
		return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff)
		return 'utf-16be';
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
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


  }),

  72255: core[72255],

  71110: core[71110]

};
return { ids, modules };
})
