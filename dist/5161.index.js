export const id = 5161;
export const ids = [5161];
export const modules = {

  7750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	EA: () => (  withEnd),
	Kl: () => (  faultOf),
	dy: () => (  probe),
	ut: () => (  answerOf)
  });
  var _probe_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96586);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
  var _probe_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44047);
  var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1395);
  var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34927);





const lookedAt = 256 * 1024;
const decodedBytes = 2 * 1024 * 1024;
const probeBytes = 64 * 1024;
async function probe(world, question, options) {
	const { path, timeoutMs, maxBytes = probeBytes } = options;
	try {
		return await answerOf(await (0,_target_js__WEBPACK_IMPORTED_MODULE_4__  .RV)(world, question, { timeoutMs, maxBytes, limitsBy503: true }), question.url, path);
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_1__  .B))
			throw error;
		return faultOf(error, question.url, path);
	}
}
function faultOf(error, url, path) {
	const { message, observed } = error;
	return { asked: 'fault', path, url, message, observed, closed: (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_2__  ._q)(error) };
}
async function answerOf(response, url, path) {
	const encoded = (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(response, 'content-encoding').length > 0;
	const decoded = response.truncated && !encoded ? { bytes: response.body, fault: null } : await (0,_probe_decode_js__WEBPACK_IMPORTED_MODULE_0__  .V)(response, decodedBytes);
	return {
		asked: 'answer',
		path,
		url,
		status: response.status,
		type: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__  .JL)((0,_probe_http_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(response, 'content-type')),
		redirect: (0,_probe_redirects_js__WEBPACK_IMPORTED_MODULE_3__  .ET)(response)?.href ?? null,
		text: decoded.fault === null ? textOf(response, decoded.bytes.subarray(0, lookedAt)) : '',
		head: decoded.bytes.subarray(0, 512).toString('latin1'),
		fault: decoded.fault,
	};
}
function textOf(response, bytes) {
	const wide = unmarkedUtf16(bytes);
	return wide === null ? (0,_probe_decode_js__WEBPACK_IMPORTED_MODULE_0__  .G)(response, bytes) : new TextDecoder(wide).decode(bytes);
}
function unmarkedUtf16(bytes) {
	const start = [...bytes.subarray(0, 64)];
	const isEmpty = (offset) => start.every((byte, at) => at % 2 !== offset || byte === 0);
	const isFull = (offset) => start.every((byte, at) => at % 2 !== offset || byte !== 0);
	if (start.length < 4)
		return null;
	if (isEmpty(1) && isFull(0))
		return 'utf-16le';
	return isEmpty(0) && isFull(1) ? 'utf-16be' : null;
}
async function withEnd(first, base, most, ask) {
	if (first.asked === 'fault')
		return first;
	const { origin } = new URL(base.url);
	let last = first;
	for (let hop = 0; hop < most; hop++) {
		const to = last.redirect;
		if (to === null || new URL(to).origin !== origin)
			break;
		const next = to === base.url ? base : await ask(to);
		if (next.asked === 'fault')
			break;
		last = next;
	}
	return last === first ? first : { ...first, end: last };
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

  85455:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	l: () => (  readSentCookie)
  });
  var _cookie_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77693);

const attributeNames = {
	httponly: 'HttpOnly',
	samesite: 'SameSite',
	maxage: 'Max-Age',
	expire: 'Expires',
	expiry: 'Expires',
	secured: 'Secure',
};
const exact = new Set(['httponly', 'samesite', 'max-age', 'expires', 'secure']);
function misspelling(key) {
	const letters = key.replace(/[^a-z]/g, '');
	const name = Object.hasOwn(attributeNames, letters) ? attributeNames[letters] : undefined;
	return name === undefined || exact.has(key) ? [] : [name];
}
function readSentCookie(field, nowMs) {
	const [pair = '', ...rest] = field.split(';');
	const equals = pair.indexOf('=');
	const name = equals < 0 ? '' : pair.slice(0, equals).trim();
	const value = pair.slice(equals + 1).trim();
	if (name === '' && value === '')
		return null;
	const attributes = new Map();
	const misspelt = [];
	for (const attribute of rest) {
		const at = attribute.indexOf('=');
		const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
		const text = at < 0 ? '' : attribute.slice(at + 1).trim();
		misspelt.push(...misspelling(key));
		if (key === 'max-age' && !/^-?\d+$/.test(text))
			continue;
		if (key === 'expires' && (0,_cookie_date_js__WEBPACK_IMPORTED_MODULE_0__  .d)(text) === null)
			continue;
		if (Buffer.byteLength(text) <= 1024)
			attributes.set(key, text);
	}
	const maxAge = attributes.get('max-age');
	const expires = (0,_cookie_date_js__WEBPACK_IMPORTED_MODULE_0__  .d)(attributes.get('expires') ?? '');
	const sameSite = attributes.get('samesite');
	const path = attributes.get('path');
	return {
		name,
		size: Buffer.byteLength(name, 'latin1') + Buffer.byteLength(value, 'latin1'),
		secure: attributes.has('secure'),
		httpOnly: attributes.has('httponly'),
		sameSite: sameSite === undefined ? null : sameSite.toLowerCase(),
		domain: attributes.get('domain')?.replace(/^\./, '').toLowerCase() || null,
		path: path?.startsWith('/') ? path : null,
		partitioned: attributes.has('partitioned'),
		misspelt,
		deletes: maxAge !== undefined ? Number(maxAge) <= 0 : expires !== null && expires <= nowMs,
	};
}


  }),

  95161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var answer = __webpack_require__(7750);
var debug_pages = __webpack_require__(92964);
var site_document = __webpack_require__(61713);
var strangers = __webpack_require__(77161);
var target = __webpack_require__(34927);
var set_cookie = __webpack_require__(85455);
var probe_error = __webpack_require__(49540);
var http = __webpack_require__(44047);
var dotenv = __webpack_require__(50153);
var keys = __webpack_require__(69945);
var questions = __webpack_require__(5576);
;



const mostBytes = 1024 * 1024;
async function readDeclared(question, config, world) {
	const files = question?.paths ?? [null];
	const texts = await Promise.all(files.map((file) => (file === null ? (world.environment.envContent ?? '') : readFile(file, config, world))));
	for (const text of texts)
		for (const [key, all] of (0,dotenv .zu)(text))
			for (const one of all)
				world.redact.addEnv(key, one);
	const declared = new Map();
	for (const [index, reading] of (0,dotenv.readInOrder)(texts, config.reader).entries()) {
		const file = files[index] ?? null;
		if (reading.refused) {
			throw (0,questions .TS)(`${file ?? 'The env file'} is refused by its reader`, `a file that ${config.reader} reads`, 'a syntax error');
		}
		const final = (0,dotenv .Vu)(reading);
		for (const { key, line, column } of reading.entries) {
			const value = final.get(key);
			if (value !== undefined && keys .eE.has(key))
				declared.set(key, { key, value, file, line, column });
		}
	}
	return declared;
}
async function readFile(file, { on }, world) {
	const found = await (await world.place(on)).read(file, mostBytes);
	if (found === null)
		throw (0,questions .TS)(`${file} does not exist`, 'an env file', 'no such file');
	if (found.truncated)
		throw (0,questions .TS)(`${file} is too long`, `at most ${mostBytes} bytes`, 'more');
	return found.bytes.toString('utf8');
}

;










async function observe(asked, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	const declared = await readDeclared(asked.file, config, world);
	const page = await (0,site_document .Di)(asked.document, { timeoutMs }, world);
	const [site, preflights] = await Promise.all([
		page.elsewhere === null ? askSite(asked, declared, page, timeoutMs, world) : null,
		page.elsewhere === null && asked.preflights !== null
			? askPreflights(asked.preflights, declared, page.url, timeoutMs, world)
			: [],
	]);
	return {
		declared,
		page: {
			url: page.url,
			status: page.response.status,
			elsewhere: page.elsewhere,
			hsts: (0,http .UE)(page.response, 'strict-transport-security'),
			cookies: (0,http .UE)(page.response, 'set-cookie').flatMap((field) => (0,set_cookie .l)(field, world.now.getTime()) ?? []),
		},
		site,
		preflights,
	};
}
async function askSite(asked, declared, { url, response }, timeoutMs, world) {
	const debug = asked.debugger !== null && (0,keys .uY)(declared) !== undefined;
	const hosts = keys .Vv.some((key) => declared.has(key));
	if (asked.unknown === null || asked.foreignHost === null || !(debug || hosts))
		return null;
	const token = (0,strangers .U1)(world, asked.document.first.url);
	const ask = (question, path, maxBytes) => (0,answer .dy)(world, question, { path, timeoutMs, ...(maxBytes !== undefined && { maxBytes }) });
	const unknown = await ask((0,site_document .IC)(asked.unknown, url), `readiness-${token}`);
	const name = (0,strangers .cH)(token);
	const [paths, ofDebugger, foreign] = await Promise.all([
		Promise.all(Object.entries(debug ? asked.paths : {}).map(async ([path, question]) => [path, await ask((0,site_document .IC)(question, url), path)])),
		debug && asked.debugger !== null ? ask((0,site_document .B2)(asked.debugger, url), debug_pages .Cx) : null,
		ask((0,site_document .B2)(asked.foreignHost, url), `/ as ${name}`, strangers .K),
	]);
	return {
		base: await (0,answer .ut)(response, url, url),
		unknown,
		probes: new Map([...paths, ...(ofDebugger ? [[debug_pages .Cx, ofDebugger]] : [])]),
		foreignHost: { name, probe: foreign },
	};
}
async function askPreflights({ atMost }, declared, url, timeoutMs, world) {
	const list = keys .SM.map((key) => declared.get(key)).find((one) => one !== undefined);
	if (!list)
		return [];
	const origins = (0,keys .c3)(list);
	return await Promise.all(origins.slice(0, atMost).map(async (origin, at) => {
		const place = { index: at + 1, total: origins.length };
		if (!/^[\x21-\x7e]+$/.test(origin))
			return { ...place, answer: { status: 0, allowOrigin: [] } };
		try {
			const headers = { origin, 'access-control-request-method': 'GET' };
			const response = await (0,target .IM)(world, url, { method: 'OPTIONS', headers, timeoutMs, maxBytes: 4096 });
			const granted = (0,http .UE)(response, 'access-control-allow-origin').map((value) => value.trim());
			const own = granted.map((value) => (value === origin || value === '*' ? 'granted' : 'another'));
			return { ...place, answer: { status: response.status, allowOrigin: own } };
		}
		catch (error) {
			if (!(error instanceof probe_error .B))
				throw error;
			return { ...place, answer: { fault: error.observed } };
		}
	}));
}


  }),

  96586:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  bodyText),
	V: () => (  decodeBody)
  });
  var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44047);

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
		const tooLong = error.code === 'ERR_BUFFER_TOO_LARGE';
		const fault = tooLong ? `unfolds into more than ${maxBytes} bytes` : `is not valid ${encoding}`;
		return { bytes, fault };
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


  })

};
