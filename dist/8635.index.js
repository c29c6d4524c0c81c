export const id = 8635;
export const ids = [8635];
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

  63007:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  cssReferences)
  });
const pastFont = /\.(eot|svg)([?#]|$)/i;
const token = /\/\*[\s\S]*?(?:\*\/|$)|@(import|font-face|namespace|(?:-moz-)?document)\b|url\(\s*(?:"([^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"|'([^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'|([^"'()\s\\]+))\s*\)|"([^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"?|'([^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'?|[{};]/gi;
function cssReferences(text) {
	const found = [];
	let at;
	for (const match of text.matchAll(token)) {
		const [whole, keyword, doubleUrl, singleUrl, bareUrl, doubleText, singleText] = match;
		if (keyword !== undefined) {
			const name = keyword.toLowerCase();
			at = name === 'import' || name === 'font-face' ? name : 'other';
		}
		else if (whole === ';') {
			if (at !== 'font-face')
				at = undefined;
		}
		else if (whole === '}') {
			at = undefined;
		}
		else {
			const url = doubleUrl ?? singleUrl ?? bareUrl;
			const quoted = at === 'import' ? (doubleText ?? singleText) : undefined;
			const named = unescaped(url ?? quoted ?? '').trim();
			if (named === '' || named.startsWith('#') || at === 'other')
				continue;
			if (at === 'font-face' && pastFont.test(named))
				continue;
			found.push({ url: named, use: at === 'import' ? 'style' : at === 'font-face' ? 'font' : 'image' });
			if (at === 'import')
				at = 'other';
		}
	}
	return found;
}
function unescaped(text) {
	return text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi, (_, hex, other) => {
		if (hex === undefined)
			return other ?? '';
		const code = Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
	});
}


  }),

  26190:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  outline)
  });
  var _csp_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76230);
  var _css_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63007);


const scriptTypes = /^(|module|(text|application)\/(x-)?(javascript|ecmascript)|text\/(javascript1\.[0-5]|jscript|livescript))$/i;
const mostThings = 5000;
async function outline(html, documentUrl) {
	const { parse } = await __webpack_require__.e(  3194).then(__webpack_require__.bind(__webpack_require__, 63194));
	const references = [];
	const inline = [];
	const metaPolicies = [];
	let base = documentUrl;
	let named = null;
	let tooMuch = false;
	function refer(url, use, by, element, more = {}) {
		const trimmed = url?.trim();
		if (!trimmed)
			return;
		const absolute = URL.parse(trimmed, base);
		if (!absolute || absolute.protocol === 'javascript:' || absolute.protocol === 'about:')
			return;
		absolute.hash = '';
		if (references.length >= mostThings) {
			tooMuch = true;
			return;
		}
		references.push({
			url: absolute.href,
			use,
			by,
			certain: true,
			metas: metaPolicies.length,
			nonce: attribute(element, 'nonce'),
			...more,
		});
	}
	function code(kind, text, element) {
		if (text.trim() === '')
			return;
		if (inline.length >= mostThings) {
			tooMuch = true;
			return;
		}
		inline.push({
			kind,
			text,
			nonce: attribute(element, 'nonce'),
			line: element.sourceCodeLocation?.startLine ?? 0,
			metas: metaPolicies.length,
		});
		if (!kind.startsWith('style'))
			return;
		for (const { url, use } of (0,_css_js__WEBPACK_IMPORTED_MODULE_1__  .W)(text)) {
			refer(url, use, use === 'font' ? '@font-face' : 'a style', element, {
				nonce: undefined,
				certain: use !== 'image',
			});
		}
	}
	function visit(element) {
		const get = (name) => attribute(element, name);
		switch (element.tagName) {
			case 'base': {
				const href = get('href');
				if (href !== undefined && named === null) {
					base = URL.parse(href, documentUrl)?.href ?? documentUrl;
					named = { url: base, metas: metaPolicies.length };
				}
				break;
			}
			case 'meta': {
				if (get('http-equiv')?.trim().toLowerCase() !== 'content-security-policy')
					break;
				const policy = (0,_csp_parse_js__WEBPACK_IMPORTED_MODULE_0__  .sM)(get('content') ?? '');
				if (policy)
					metaPolicies.push(policy);
				break;
			}
			case 'script':
				script(element);
				break;
			case 'style':
				code('style', textOf(element), element);
				break;
			case 'link':
				link(element);
				break;
			case 'img':
				refer(get('src'), 'image', '<img src>', element);
				for (const url of srcset(get('srcset')))
					refer(url, 'image', '<img srcset>', element);
				break;
			case 'source':
				for (const url of srcset(get('srcset')))
					refer(url, 'image', '<source srcset>', element);
				refer(get('src'), 'media', '<source src>', element);
				break;
			case 'video':
				refer(get('poster'), 'image', '<video poster>', element);
				refer(get('src'), 'media', '<video src>', element);
				break;
			case 'audio':
			case 'track':
				refer(get('src'), 'media', `<${element.tagName} src>`, element);
				break;
			case 'input':
				if (get('type')?.toLowerCase() === 'image')
					refer(get('src'), 'image', '<input src>', element);
				break;
			case 'image':
			case 'use': {
				const href = get('href') ?? get('xlink:href');
				if (href && !href.trim().startsWith('#'))
					refer(href, 'image', `<${element.tagName} href>`, element);
				break;
			}
			case 'iframe':
			case 'frame':
				refer(get('src'), 'frame', `<${element.tagName} src>`, element);
				break;
			case 'form':
				refer(get('action'), 'form', '<form action>', element);
				break;
			case 'embed':
				refer(get('src'), 'object', '<embed src>', element);
				break;
			case 'object':
				refer(get('data'), 'object', '<object data>', element);
				break;
		}
		for (const { name, value } of element.attrs) {
			if (name === 'style')
				code('style-attribute', value, element);
			else if (/^on[a-z]+$/.test(name))
				code('script-attribute', value, element);
		}
	}
	function script(element) {
		const type = (attribute(element, 'type') ?? '').trim();
		const src = attribute(element, 'src');
		if (src !== undefined) {
			if (!scriptTypes.test(type))
				return;
			refer(src, 'script', '<script src>', element, {
				integrity: attribute(element, 'integrity'),
				module: type.toLowerCase() === 'module',
				certain: attribute(element, 'nomodule') === undefined,
			});
		}
		else if (scriptTypes.test(type) || /^(importmap|speculationrules)$/i.test(type)) {
			code('script', textOf(element), element);
		}
	}
	function link(element) {
		const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
		const href = attribute(element, 'href');
		const integrity = attribute(element, 'integrity');
		if (rels.includes('stylesheet') && !rels.includes('alternate') && attribute(element, 'disabled') === undefined) {
			refer(href, 'style', '<link rel=stylesheet>', element, { integrity });
		}
		else if (rels.includes('modulepreload')) {
			refer(href, 'script', '<link rel=modulepreload>', element, { integrity, module: true });
		}
		else if (rels.includes('preload')) {
			const use = preloaded[(attribute(element, 'as') ?? '').toLowerCase()];
			if (use === undefined)
				return;
			refer(href, use, '<link rel=preload>', element, { integrity });
			for (const url of srcset(attribute(element, 'imagesrcset')))
				refer(url, 'image', '<link imagesrcset>', element);
		}
		else if (rels.some((rel) => rel === 'icon' || rel.startsWith('apple-touch-icon'))) {
			refer(href, 'image', '<link rel=icon>', element, { certain: false });
		}
		else if (rels.includes('manifest')) {
			refer(href, 'manifest', '<link rel=manifest>', element, { certain: false });
		}
	}
	for (const element of elements(parse(html, { sourceCodeLocationInfo: true })))
		visit(element);
	return { references, inline, metaPolicies, tooMuch, base: named };
}
const preloaded = {
	script: 'script',
	style: 'style',
	font: 'font',
	image: 'image',
	fetch: 'fetch',
	audio: 'media',
	video: 'media',
	track: 'media',
};
function* elements(root) {
	const stack = [root];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('tagName' in node)
			yield node;
		if ('childNodes' in node)
			for (const child of [...node.childNodes].reverse())
				stack.push(child);
	}
}
function attribute(element, name) {
	return element.attrs.find((one) => one.name === name || (one.prefix && `${one.prefix}:${one.name}` === name))?.value;
}
function textOf(element) {
	return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
function srcset(value) {
	const found = [];
	let rest = value ?? '';
	for (;;) {
		rest = rest.replace(/^[\s,]+/, '');
		const url = /^\S+/.exec(rest)?.[0];
		if (url === undefined)
			return found;
		rest = rest.slice(url.length);
		if (url.endsWith(',')) {
			found.push(url.replace(/(?<!,),+$/, ''));
			continue;
		}
		found.push(url);
		rest = rest.replace(/^(?:[^,(]|\([^)]*\)?)*/, '');
	}
}


  }),

  88635:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var answer = __webpack_require__(7750);
var debug_pages = __webpack_require__(92964);
var site_document = __webpack_require__(61713);
var strangers = __webpack_require__(77161);
var outline = __webpack_require__(26190);
var catalogue = __webpack_require__(72248);
var target = __webpack_require__(34927);
var decode = __webpack_require__(96586);
var probe_error = __webpack_require__(49540);
var http = __webpack_require__(44047);
;






async function askMaps(scripts, base, timeoutMs, world) {
	if (base.type !== 'text/html')
		return [];
	const { references } = await (0,outline .r)(base.text, base.url);
	const own = new URL(base.url).origin;
	const urls = new Set(references.filter(({ url, use }) => use === 'script' && new URL(url).origin === own).map(({ url }) => url));
	const { accept } = target .R3.document.headers;
	const found = await Promise.all([...urls].slice(0, scripts.atMost).map(async (script) => {
		const map = await mapOf(script, timeoutMs, world);
		if (map === null || 'asked' in map)
			return map;
		const question = { action: 'request', method: 'GET', url: map.href, headers: { accept } };
		return (0,answer .dy)(world, question, { path: map.pathname, timeoutMs });
	}));
	return found.filter((one) => one !== null);
}
async function mapOf(script, timeoutMs, world) {
	try {
		const response = await (0,target .IM)(world, script, { ...target .R3.asset, timeoutMs });
		const { bytes } = await (0,decode .V)(response, target .R3.asset.maxBytes * 4);
		const comment = /\/\/[#@] sourceMappingURL=([^\s'"]{1,500})\s*$/.exec(bytes.subarray(-2048).toString('utf8'))?.[1];
		const named = (0,http .UE)(response, 'sourcemap')[0] ?? (0,http .UE)(response, 'x-sourcemap')[0] ?? comment;
		const url = named === undefined ? null : URL.parse(named, script);
		return url && url.origin === new URL(script).origin ? url : null;
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		return (0,answer .Kl)(error, script, new URL(script).pathname);
	}
}

var questions = __webpack_require__(91216);
;








async function observe(asked, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	const { url, response, elsewhere } = await (0,site_document .Di)(asked.document, { timeoutMs }, world);
	const base = await (0,answer .ut)(response, url, url);
	const token = (0,strangers .U1)(world, asked.document.first.url);
	const strange = `readiness-${token}`;
	const ask = (question, path, maxBytes) => (0,answer .dy)(world, question, { path, timeoutMs, ...(maxBytes !== undefined && { maxBytes }) });
	const mayEnd = new Set(asked.redirects === null ? [] : [strange, ...envPaths]);
	const below = async (question, path) => {
		const first = await ask((0,site_document .IC)(question, url), path);
		return mayEnd.has(path) ? (0,answer .EA)(first, base, questions .d, (to) => ask({ ...question, url: to }, path)) : first;
	};
	const onDocument = (question, path, maxBytes) => question && ask((0,site_document .B2)(question, url), path, maxBytes);
	const unknown = await below(asked.unknown, strange);
	if (elsewhere !== null) {
		return { base, elsewhere, unknown, folders: [], maps: [], probes: new Map(), foreignHost: null, trace: null };
	}
	const folders = asked.folders === null ? [] : await assetFolders(base, asked.folders);
	const [paths, ofFolders, ofDebugger, maps, foreign, trace] = await Promise.all([
		Promise.all(Object.entries(asked.paths).map(async ([path, question]) => [path, await below(question, path)])),
		Promise.all(folders.map(async (folder) => [folder, await ask((0,strangers .EM)(folder, url), folder)])),
		onDocument(asked.debugger, debug_pages .Cx),
		asked.scripts === null ? [] : askMaps(asked.scripts, base, timeoutMs, world),
		onDocument(asked.foreignHost, `/ as ${(0,strangers .cH)(token)}`, strangers .K),
		onDocument(asked.trace, 'TRACE /'),
	]);
	return {
		base,
		elsewhere,
		unknown,
		probes: new Map([...paths, ...ofFolders, ...(ofDebugger ? [[debug_pages .Cx, ofDebugger]] : [])]),
		folders,
		maps,
		foreignHost: foreign && { name: (0,strangers .cH)(token), probe: foreign },
		trace: trace && { token, probe: trace },
	};
}
const envPaths = (catalogue .X['env-file'] ?? []).map(({ path }) => path);
async function assetFolders(base, { atMost }) {
	if (base.type !== 'text/html')
		return [];
	const { references } = await (0,outline .r)(base.text, base.url);
	const folders = new Set();
	for (const { url, use } of references) {
		if (use === 'form' || use === 'frame' || use === 'object')
			continue;
		const { origin, pathname } = new URL(url);
		const parts = pathname.split('/').slice(1, -1);
		if (origin !== new URL(base.url).origin || parts.length === 0)
			continue;
		folders.add(`/${parts[0]}/`);
		folders.add(`/${parts.join('/')}/`);
	}
	const known = new Set((catalogue .X['directory-listing'] ?? []).map(({ path }) => `/${path}`));
	return [...folders].filter((folder) => !known.has(folder)).slice(0, atMost); 
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
