(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6463;
const ids = [6463];
const modules = {

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

  72104:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  cors: () => (  cors)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
;
function seen(page, { headers, credentials }) {
	const said = conditions(page);
	return { subjects: said.length > 0 ? [] : [{ page, headers, credentials }], said };
}
const answers = new Set([400, 401, 403, 405, 406, 415, 422]);
function conditions({ url, foreign, allowed }) {
	const gets = [...foreign, ...allowed].flatMap(({ grants }) => grants).filter((one) => one.request === 'GET');
	const wrong = gets.find((one) => !(one.status >= 200 && one.status < 300) && !answers.has(one.status));
	if (!wrong)
		return [];
	return [
		{
			rule: 'cors/unexpected-status',
			message: `The address answers ${wrong.status}`,
			expected: '2xx, or a refusal such as 401, 403 or 405',
			observed: `${wrong.status} to GET with Origin ${wrong.origin}`,
			url,
		},
	];
}

var door = __webpack_require__(10344);
var target = __webpack_require__(34927);
var http = __webpack_require__(66099);
;



const maxBytes = 64 * 1024;
async function observe({ url, foreign, allowed }, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	const grantsOf = (origin, { get, preflights }) => Promise.all([get, ...preflights].map((question) => grant(question, origin, world, timeoutMs)));
	const [ofForeign, ofAllowed] = await Promise.all([
		Promise.all(foreign.map(async ({ probe, asked }) => ({ probe, grants: await grantsOf(probe.origin, asked) }))),
		Promise.all(allowed.map(async ({ origin, asked }) => ({ origin, grants: await grantsOf(origin, asked) }))),
	]);
	return { url, foreign: ofForeign, allowed: ofAllowed };
}
async function grant(question, origin, world, timeoutMs) {
	const response = await (0,target .RV)(world, question, { timeoutMs, maxBytes });
	await (0,door .$)(response);
	const preflight = question.method === 'OPTIONS';
	const method = question.headers?.['access-control-request-method'] ?? 'GET';
	return grantOf(response, origin, preflight ? 'OPTIONS' : 'GET', method);
}
function grantOf(response, origin, request, method) {
	const joined = (name) => {
		const values = (0,http .UE)(response, name);
		return values.length === 0 ? null : values.map((value) => value.trim()).join(', ');
	};
	const list = (name) => (joined(name) ?? '')
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '');
	return {
		origin,
		request,
		method,
		status: response.status,
		allowOrigin: joined('access-control-allow-origin'),
		allowCredentials: joined('access-control-allow-credentials'),
		allowMethods: list('access-control-allow-methods'),
		allowHeaders: list('access-control-allow-headers').map((name) => name.toLowerCase()),
		maxAge: joined('access-control-max-age'),
		allowPrivateNetwork: joined('access-control-allow-private-network'),
		vary: list('vary').map((name) => name.toLowerCase()),
		cacheControl: list('cache-control').map((one) => one.toLowerCase()),
	};
}

var external_node_crypto_ = __webpack_require__(77598);
var addresses = __webpack_require__(69512);
;


function foreignOrigins(like, seed) {
	const url = new URL(like);
	const random = `x${(0,external_node_crypto_.createHash)('sha256').update(`${seed} ${like}`).digest('hex').slice(0, 10)}`;
	const { hostname, host } = url;
	const dot = hostname.indexOf('.');
	const undotted = dot < 0 ? null : `https://${hostname.slice(0, dot)}x${hostname.slice(dot + 1)}${port(url)}`;
	const all = [
		{ origin: `https://${random}.example`, mistake: 'any origin is accepted', stranger: true },
		{ origin: 'null', mistake: '`null` is accepted, which every sandboxed frame and local file sends' },
		hostname.startsWith('[')
			? null
			: { origin: `https://${hostname}.${random}.example`, mistake: 'only the beginning of the origin is compared' },
		hostname.startsWith('[')
			? null
			: {
				origin: `https://${random}${ownDomain(hostname)}${port(url)}`,
				mistake: 'only the end of the origin is compared',
			},
		undotted === null ? null : { origin: undotted, mistake: 'a dot stands for any character' },
		{ origin: `http://${host}`, mistake: 'plain http is accepted, which anybody on the way can speak for' },
	];
	return all.filter((one) => one !== null && one.origin !== like);
}
function port(url) {
	return url.port === '' ? '' : `:${url.port}`;
}
function ownDomain(hostname) {
	if ((0,addresses .e)(hostname))
		return hostname;
	const labels = hostname.split('.');
	const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
	return labels.slice(short ? -3 : -2).join('.');
}

;


function questions(config, scene, selected) {
	const url = (0,target .Fm)(config, scene.environment);
	const allowed = [...new Set(config.allowed)];
	const onlyExpected = selected.size === 1 && selected.has('cors/expected');
	const foreign = onlyExpected ? [] : foreignOf(url, allowed, scene.run.id ?? '');
	return {
		url,
		foreign: foreign.map((probe) => ({
			probe,
			asked: askedAs(url, probe.origin, ['GET'], ['authorization'], toPrivateNetwork),
		})),
		allowed: allowed.map((origin) => ({ origin, asked: askedAs(url, origin, config.methods, config.headers) })),
	};
}
function foreignOf(url, allowed, seed) {
	const own = new URL(url).origin;
	return foreignOrigins(allowed[0] ?? own, seed).filter(({ origin }) => origin !== own && !allowed.includes(origin));
}
const toPrivateNetwork = { 'access-control-request-private-network': 'true' };
function askedAs(url, origin, methods, headers, more = {}) {
	const names = headers.map((name) => name.toLowerCase()).sort();
	const note = `with Origin ${origin}`;
	const base = { accept: '*/*', origin };
	return {
		get: { action: 'request', method: 'GET', url, headers: base, note },
		preflights: methods.map((method) => ({
			action: 'request',
			method: 'OPTIONS',
			url,
			headers: {
				...base,
				'access-control-request-method': method,
				...(names.length === 0 ? {} : { 'access-control-request-headers': names.join(',') }),
				...more,
			},
			note: `${note} for ${method}`,
		})),
	};
}

var rule = __webpack_require__(6412);
var bounded = __webpack_require__(54637);
;


function granted(grant) {
	const credentials = grant.allowCredentials === null ? '' : `, Access-Control-Allow-Credentials: ${grant.allowCredentials}`;
	return (0,bounded .Mm)(`Access-Control-Allow-Origin: ${grant.allowOrigin ?? 'absent'}${credentials}`);
}
function asked(grant) {
	return grant.request === 'GET' ? 'GET' : `the preflight for ${grant.method}`;
}
function reflect({ page: seen }) {
	const found = seen.foreign.flatMap(({ probe, grants }) => {
		const accepting = grants.filter((grant) => grant.allowOrigin === probe.origin);
		const worst = accepting.find((grant) => grant.allowCredentials === 'true') ?? accepting[0];
		return worst ? [{ probe, accepting, worst, withLogin: worst.allowCredentials === 'true' }] : [];
	});
	const any = found.find(({ probe }) => probe.stranger);
	const implied = (withLogin) => any !== undefined && (any.withLogin || !withLogin);
	return found
		.filter((one) => one === any || !implied(one.withLogin))
		.map(({ probe, accepting, worst, withLogin }) => ({
		...(withLogin ? {} : { level: 'warning' }),
		message: `A foreign origin is accepted${withLogin ? ' with credentials' : ''}: ${probe.mistake}`,
		expected: 'no grant for a foreign origin',
		observed: (0,bounded .Mm)(`${accepting.map(asked).join(' and ')} with Origin ${probe.origin}: ${granted(worst)}`),
		url: seen.url,
	}));
}
function grants_all(seen) {
	return [...seen.foreign, ...seen.allowed].flatMap(({ grants }) => grants);
}
function starCred({ page: seen }) {
	const grant = grants_all(seen).find((one) => one.allowOrigin === '*' && one.allowCredentials === 'true');
	if (!grant)
		return [];
	return [
		{
			message: 'Every origin is allowed beside credentials, which browsers refuse',
			expected: 'named origins, or no credentials',
			observed: `${asked(grant)}: ${granted(grant)}`,
			url: seen.url,
		},
	];
}
function vary({ page: seen }) {
	const gets = grants_all(seen).filter((grant) => grant.request === 'GET');
	if (new Set(gets.map((grant) => grant.allowOrigin)).size < 2)
		return [];
	const silent = gets.find((grant) => !grant.vary.includes('origin') &&
		!grant.vary.includes('*') &&
		!grant.cacheControl.some((one) => one === 'no-store' || one === 'private'));
	if (!silent)
		return [];
	return [
		{
			message: 'The answer depends on the origin, and caches are not told',
			expected: 'Vary: Origin',
			observed: (0,bounded .Mm)(`Vary: ${silent.vary.join(', ') || 'absent'} with Origin ${silent.origin}`),
			url: seen.url,
		},
	];
}
function expected({ page: seen, headers, credentials }) {
	const own = new URL(seen.url).origin;
	return seen.allowed.flatMap(({ origin, grants }) => {
		if (origin === own) {
			return [
				{
					level: 'info',
					message: `${origin} is the origin of the API itself, so no grant is needed`,
					expected: 'an origin of its own',
					observed: 'the same origin',
					url: seen.url,
				},
			];
		}
		return grants.flatMap((grant) => refusals(grant, headers, credentials).map(({ why, expected: wanted, observed }) => ({
			message: `${asked(grant)} with Origin ${origin} is refused by browsers: ${why}`.replace(/^the/, 'The'),
			expected: wanted,
			observed: (0,bounded .Mm)(observed),
			url: seen.url,
		})));
	});
}
function refusals(grant, headers, credentials) {
	const found = [];
	const { origin, allowOrigin, allowMethods, allowHeaders, method } = grant;
	const wild = allowOrigin === '*' && !credentials;
	if (allowOrigin !== origin && !wild) {
		const why = allowOrigin === '*' ? 'credentials need the origin itself' : 'the origin is not granted';
		found.push({ why, expected: `Access-Control-Allow-Origin: ${origin}`, observed: granted(grant) });
	}
	if (credentials && grant.allowCredentials !== 'true') {
		found.push({
			why: 'credentials are not granted',
			expected: 'Access-Control-Allow-Credentials: true',
			observed: granted(grant),
		});
	}
	if (grant.request === 'GET')
		return found;
	if (grant.status < 200 || grant.status > 299) {
		found.push({ why: 'a preflight must answer 2xx', expected: '200 or 204', observed: `status ${grant.status}` });
	}
	const anyMethod = allowMethods.includes('*') && !credentials;
	if (!['GET', 'HEAD', 'POST'].includes(method) && !allowMethods.includes(method) && !anyMethod) {
		found.push({
			why: 'the method is not granted',
			expected: `Access-Control-Allow-Methods with ${method}`,
			observed: allowMethods.join(', ') || 'absent',
		});
	}
	const missing = headers.filter((header) => {
		const name = header.toLowerCase();
		const anyHeader = allowHeaders.includes('*') && !credentials && name !== 'authorization';
		return !allowHeaders.includes(name) && !anyHeader;
	});
	if (missing.length > 0) {
		found.push({
			why: 'headers are not granted',
			expected: `Access-Control-Allow-Headers with ${missing.join(', ')}`,
			observed: allowHeaders.join(', ') || 'absent',
		});
	}
	return found;
}
function credentialsValue({ page }) {
	const grant = grants_all(page).find(({ allowCredentials }) => allowCredentials !== null && allowCredentials !== 'true');
	if (!grant)
		return [];
	return [
		{
			message: 'Access-Control-Allow-Credentials has a value that browsers ignore',
			expected: 'true',
			observed: (0,bounded .Mm)(`${asked(grant)} with Origin ${grant.origin}: ${grant.allowCredentials}`),
			url: page.url,
		},
	];
}
function maxAge({ page }) {
	const preflights = page.allowed.flatMap(({ grants }) => grants).filter(({ request }) => request === 'OPTIONS');
	const granted = preflights.filter(({ origin, allowOrigin }) => allowOrigin === origin || allowOrigin === '*');
	if (granted.length === 0)
		return (0,rule .b)('no preflight of an allowed origin was granted');
	const wrong = granted.find((grant) => grant.maxAge === null || !/^\d{1,10}$/.test(grant.maxAge));
	if (!wrong)
		return [];
	const isAbsent = wrong.maxAge === null;
	return [
		{
			...(isAbsent ? { unlessNamed: 'info' } : {}),
			message: isAbsent
				? 'Browsers remember a preflight for five seconds only'
				: 'Access-Control-Max-Age is no number of seconds, so browsers ignore it',
			expected: 'seconds, such as 7200, which Chrome keeps at most',
			observed: (0,bounded .Mm)(`${asked(wrong)} with Origin ${wrong.origin}: ${wrong.maxAge ?? 'absent'}`),
			url: page.url,
		},
	];
}
function privateNetwork({ page }) {
	const grants = page.foreign.flatMap(({ grants: all }) => all);
	const open = grants.find(({ origin, allowOrigin, allowPrivateNetwork }) => allowPrivateNetwork === 'true' && (allowOrigin === origin || allowOrigin === '*'));
	if (!open)
		return [];
	return [
		{
			message: 'A foreign page is let into the private network that the address may lie in',
			expected: 'no Access-Control-Allow-Private-Network for a foreign origin',
			observed: (0,bounded .Mm)(`${asked(open)} with Origin ${open.origin}: Access-Control-Allow-Private-Network: true`),
			url: page.url,
		},
	];
}
const grantsRules = {
	reflect,
	'star-cred': starCred,
	vary,
	expected,
	'credentials-value': credentialsValue,
	'max-age': maxAge,
	'private-network': privateNetwork,
};

var schemas = __webpack_require__(26921);
var core = __webpack_require__(88532);
var lint_select = __webpack_require__(24050);
;



const origin = schemas .YjP().transform((text, context) => {
	const url = URL.parse(text);
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
		return url.origin;
	}
	context.addIssue('expected an origin such as https://www.example.com, without a path');
	return core .tm;
});
const schema = (0,fields .O2)({
	...fields .aC,
	...(0,lint_select .Bu)('cors'),
	...fields .os,
	allowed: schemas .YOg(origin).min(1, 'an empty list allows nobody').max(20).optional().meta({
		title: 'list of 1 to 20 origins',
		description: 'Origins that must be accepted; `expected` needs it',
	}),
	methods: schemas .YOg(schemas .YjP().regex(/^[A-Z]+$/, 'expected a method such as POST'))
		.min(1, 'an empty list asks for no method')
		.default(['GET'])
		.meta({ title: 'list', description: 'What their preflights ask for' }),
	headers: schemas .YOg(fields .Bv).default([]).meta({
		title: 'list of names',
		description: 'Request headers that their preflights ask for',
		without: 'none',
	}),
	credentials: schemas .zMY().default(false).meta({
		description: 'Whether allowed origins send cookies or a login',
	}),
})
	.check(fields ["in"], (0,lint_select .TS)('cors'))
	.check((context) => {
	if (context.issues.length > 0)
		return;
	const { allowed, rules } = context.value;
	const judged = [...(0,lint_select .uE)('cors', context.value).keys()].filter((id) => id !== 'cors/unexpected-status');
	const needsAllowed = rules?.includes('expected') || judged.every((id) => id === 'cors/expected');
	if (allowed !== undefined || !needsAllowed)
		return;
	const message = 'the rule "expected" needs `allowed`: the origins that must be accepted';
	context.issues.push({ code: 'custom', input: context.value, path: ['rules'], message });
});

;







const cors = (0,lint_define .r)({
	kind: 'cors',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions,
	observe: observe,
	seen: seen,
	rules: { ...grantsRules },
});


  }),

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

  72255: core[72255]

};
return { ids, modules };
})
