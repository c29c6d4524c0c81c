(function (load) {
'use strict';
const id = 5330;
const ids = [5330];
const modules = {

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
	let says = false;
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
	for (const element of elements(parse(html, { sourceCodeLocationInfo: true }))) {
		visit(element);
		says ||= !unshown.has(element.tagName) && textOf(element).trim() !== '';
	}
	return { references, inline, metaPolicies, tooMuch, says, base: named };
}
const unshown = new Set(['title', 'script', 'style', 'noscript', 'textarea', 'iframe', 'noembed']);
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

  35330:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var site_document = __webpack_require__(61713);
var parse = __webpack_require__(76230);
var outline = __webpack_require__(26190);
var decode = __webpack_require__(96586);
var http = __webpack_require__(66099);
var external_node_crypto_ = __webpack_require__(77598);
var target = __webpack_require__(34927);
;




const decodedBytes = 16 * 1024 * 1024;
async function answered(url, response, whole) {
	const last = (name) => (0,http .UE)(response, name).at(-1);
	const decoded = whole ? await (0,decode .V)(response, decodedBytes) : { bytes: response.body, fault: 'is not text' };
	return {
		url,
		answer: 'response',
		status: response.status,
		type: (0,target .JL)((0,http .UE)(response, 'content-type')),
		nosniff: (0,http .UE)(response, 'x-content-type-options').join(',').toLowerCase().split(',')[0]?.trim() === 'nosniff',
		cacheControl: (0,http .UE)(response, 'cache-control'),
		expires: last('expires'),
		date: last('date'),
		encoding: (0,http .UE)(response, 'content-encoding').join(', ').toLowerCase(),
		size: response.body.length,
		looksLikeHtml: /^\s*(?:\ufeff)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/i.test(decoded.bytes.subarray(0, 1024).toString('utf8')),
		digests: decoded.fault === null ? digestsOf(decoded.bytes) : null,
	};
}
function digestsOf(bytes) {
	return Object.fromEntries(['sha256', 'sha384', 'sha512'].map((algorithm) => [
		algorithm,
		(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('base64'),
	]));
}

var css = __webpack_require__(63007);
var probe_error = __webpack_require__(49540);
var redirects = __webpack_require__(1395);
var bounded = __webpack_require__(54637);
var questions = __webpack_require__(77982);
;








const mostImportDepth = 3;
const mostFromStyles = 5000;
const binaryBytes = 256 * 1024;
class Collector {
	#asking;
	#world;
	#references = [];
	#assets = new Map();
	#beyond = new Set();
	#unreadStyles = [];
	#readStyles = new Set();
	#dropped = 0;
	constructor(asking, world) {
		this.#asking = asking;
		this.#world = world;
	}
	async collect(references, metas) {
		let level = references;
		for (let depth = 0; level.length > 0; depth++) {
			const unique = this.#add(level);
			const styles = await this.#askAll(unique);
			if (depth >= mostImportDepth) {
				for (const { url } of styles)
					this.#unreadStyles.push({ url, reason: 'is imported too deeply' });
				break;
			}
			const named = styles.flatMap((style) => referencesOf(style, metas));
			this.#dropped += Math.max(0, named.length - mostFromStyles);
			level = named.slice(0, mostFromStyles); 
		}
		return {
			references: this.#references,
			assets: this.#assets,
			cut: this.#beyond.size + this.#dropped,
			unreadStyles: this.#unreadStyles,
		};
	}
	#add(references) {
		const ready = references.map((one) => {
			if (!this.#asking.upgrade || !one.url.startsWith('http:'))
				return one;
			const url = new URL(one.url);
			url.protocol = 'https:';
			return { ...one, url: url.href };
		});
		this.#references.push(...ready);
		return ready;
	}
	async #askAll(references) {
		const uses = new Map();
		for (const { url, use } of references) {
			if (use === 'frame' || use === 'object' || use === 'form' || !this.#isOwn(url))
				continue;
			if (use === 'style')
				this.#noteUnread(url);
			if (!this.#assets.has(url))
				uses.set(url, [...(uses.get(url) ?? []), use]);
		}
		const wanted = [];
		for (const entry of uses) {
			if (this.#assets.size + wanted.length < this.#asking.asked.assets.atMost)
				wanted.push(entry);
			else
				this.#beyond.add(entry[0]);
		}
		const styles = [];
		await Promise.all(wanted.map(async ([url, of]) => {
			const style = await this.#ask(url, of);
			if (style !== null)
				styles.push({ url, text: style });
		}));
		return styles;
	}
	#noteUnread(url) {
		const asset = this.#assets.get(url);
		if (asset?.answer !== 'response' || asset.status !== 200 || this.#readStyles.has(url))
			return;
		this.#readStyles.add(url);
		this.#unreadStyles.push({ url, reason: 'is loaded as something else as well' });
	}
	async #ask(url, uses) {
		const text = uses.includes('script') || uses.includes('style');
		const { headers, maxBytes: most } = target .R3.asset;
		const maxBytes = text ? most : binaryBytes;
		const { timeoutMs } = this.#asking;
		try {
			let at = url;
			let leftMs = timeoutMs;
			for (let hop = 0;; hop++) {
				const question = { action: 'request', method: 'GET', url: at, headers };
				const response = await (0,target .RV)(this.#world, question, { timeoutMs, leftMs, maxBytes });
				leftMs = Math.max(1, leftMs - response.timeMs);
				const next = (0,redirects .ET)(response);
				if (next !== null) {
					if (!this.#isOwn(next.href) || hop >= questions .a) {
						this.#assets.set(url, { url, answer: 'elsewhere', location: (0,bounded .Mm)(next.href) });
						return null;
					}
					at = next.href;
					continue;
				}
				const answer = await answered(url, response, text);
				this.#assets.set(url, answer);
				if (!uses.includes('style') || answer.status !== 200 || this.#readStyles.has(url))
					return null;
				this.#readStyles.add(url);
				const decoded = await (0,decode .V)(response, decodedBytes);
				if (decoded.fault === null)
					return (0,decode .G)(response, decoded.bytes);
				this.#unreadStyles.push({ url, reason: decoded.fault });
				return null;
			}
		}
		catch (error) {
			if (!(error instanceof probe_error .B))
				throw error;
			this.#assets.set(url, { url, answer: 'fault', message: error.message, observed: error.observed });
			return null;
		}
	}
	#isOwn(url) {
		const { origin, host, protocol } = new URL(url);
		if (!/^https?:$/.test(protocol))
			return false;
		return origin === new URL(this.#asking.document).origin || this.#asking.hosts.includes(host);
	}
}
function referencesOf(style, metas) {
	const path = (0,bounded .Mm)(new URL(style.url).pathname);
	return (0,css .W)(style.text).flatMap(({ url, use }) => {
		const absolute = URL.parse(url, style.url);
		if (!absolute)
			return [];
		absolute.hash = '';
		const by = use === 'font' ? `@font-face in ${path}` : use === 'style' ? `@import in ${path}` : `url() in ${path}`;
		return [{ url: absolute.href, use, by, certain: use !== 'image', metas }];
	});
}

;







const nothing = { references: [], inline: [], metaPolicies: [], tooMuch: false, says: false, base: null };
async function observe(asked, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	const hosts = config.hosts ?? [];
	const { url, response, elsewhere } = await (0,site_document .Di)(asked.document, { timeoutMs, hosts }, world);
	const decoded = await (0,decode .V)(response, decodedBytes);
	const document = await answered(url, response, true);
	const html = document.type === 'text/html' || document.type === 'application/xhtml+xml';
	const policies = (0,parse .Kx)((0,http .UE)(response, 'content-security-policy'));
	const usable = html && decoded.fault === null && elsewhere === null;
	const found = usable ? await (0,outline .r)((0,decode .G)(response, decoded.bytes), url) : nothing;
	const upgrade = url.startsWith('https:') &&
		[...policies, ...found.metaPolicies].some((policy) => policy.directives.has('upgrade-insecure-requests'));
	const collector = new Collector({ asked, document: url, hosts, timeoutMs, upgrade }, world);
	const collected = await collector.collect(found.references, found.metaPolicies.length);
	return {
		url,
		asked: asked.document.first.url,
		status: response.status,
		type: document.type,
		fault: decoded.fault,
		elsewhere,
		document,
		policies,
		outline: { ...found, references: collected.references },
		assets: collected.assets,
		cut: collected.cut,
		unreadStyles: collected.unreadStyles,
	};
}


  })

};
return { ids, modules };
})
