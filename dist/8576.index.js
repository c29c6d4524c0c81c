(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 8576;
const ids = [8576];
const modules = {

  50135: core[50135],

  98182: core[98182],

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
		if (!_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .Sh.test(name))
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
	if (_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .Sh.test(text))
		return text;
	const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text);
	return quoted ? quoted[1]?.replace(/\\(.)/g, '$1') : undefined;
}


  }),

  53076: core[53076],

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

  86195:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  headers: () => (  headers)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
var exchange = __webpack_require__(50135);
var bounded = __webpack_require__(54637);
;


function conversation({ walk, plain }) {
	const over = plain?.outcome === 'answered' ? plain.walk.hops : [];
	const closed = plain?.outcome === 'closed' ? [{ asked: `GET ${(0,bounded .Mm)(plain.asked, 500)}`, answered: plain.how }] : [];
	return [...[...walk.hops, ...over].map(ofAnswer), ...closed];
}
function ofAnswer({ url, status, headers }) {
	return { asked: `GET ${(0,bounded .Mm)(url, 500)}`, answered: (0,exchange .yy)({ status, headers }) };
}

var glob = __webpack_require__(97224);
var site_document = __webpack_require__(61713);
var target = __webpack_require__(34927);
var host = __webpack_require__(16612);
var url_credentials = __webpack_require__(71110);
;



const mostRedirects = 5;
const mostAssets = 30;
function questions(config, { environment }, selected) {
	const url = (0,target .Fm)(config, environment);
	const asks = (...names) => names.some((name) => selected.has(`headers/${name}`));
	const page = pageQuestion(url, config);
	const nonces = asks('nonce-freshness') && config.samples < 2;
	const plain = asks('redirect-https', 'redirect-quality') ? plainAddress(config, url) : 'none';
	return {
		page: { ...page, times: config.samples },
		nonces: nonces ? { ...page, note: 'again where its policy uses nonces' } : null,
		identity: asks('compression')
			? { ...uncompressed(page), note: 'without compression, where it was compressed' }
			: null,
		redirects: {
			action: 'request',
			later: `redirects of ${url}, and there what is asked of it`,
			atMost: mostRedirects + config.samples - 1 + (nonces ? 1 : 0) + (asks('compression') ? 1 : 0),
		},
		assets: asks('nosniff-mime', 'cache-assets')
			? { action: 'request', later: `scripts and styles of its own host that ${url} names`, atMost: mostAssets }
			: null,
		plain: typeof plain === 'object' ? plainQuestions(plain.url, page, asks('redirect-quality')) : null,
	};
}
function pageQuestion(url, config) {
	const { protocol, hostname } = new URL(url);
	const isConfidential = protocol === 'https:' || (0,host .U9)(hostname);
	const own = isConfidential ? lowerCase(config['request-headers'] ?? {}) : {};
	return { action: 'request', method: 'GET', url, headers: { ...target .R3.document.headers, ...own } };
}
function lowerCase(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function likePage(page, url) {
	const isOwn = new URL(url).origin === new URL(page.url).origin;
	return { action: 'request', method: 'GET', url, headers: (isOwn && page.headers) || target .R3.document.headers };
}
function uncompressed(question) {
	return { ...question, headers: { ...question.headers, 'accept-encoding': 'identity' } };
}
function plainAddress(config, page) {
	const url = new URL(page);
	if (config['http-url'] !== undefined)
		return { url: (0,url_credentials .Gq)(config['http-url']) };
	if (url.protocol === 'http:' && (0,host .U9)(url.hostname))
		return 'none';
	if (url.protocol === 'https:' && url.port !== '')
		return 'unknown';
	return { url: `http://${url.host}${url.pathname}${url.search}` };
}
function plainQuestions(url, page, asksKept) {
	const { hostname, port } = new URL(url);
	const plain = likePage(page, url);
	const made = likePage(page, new URL('/readiness-gate/kept?path=and&query=too', url).href);
	return {
		page: plain,
		redirects: { action: 'request', later: `redirects of ${url}`, atMost: mostRedirects },
		kept: asksKept ? { ...made, note: 'to see whether path and query are kept' } : null,
		again: { ...plain, note: 'again where it hangs up' },
		port: {
			action: 'connect',
			host: (0,host .CS)(hostname) ?? hostname,
			port: Number(port || 80),
			note: 'where nothing answers for half of the time',
		},
	};
}

var rule = __webpack_require__(6412);
var parse = __webpack_require__(76230);
var unjudged = __webpack_require__(33099);
;





const notHttps = (0,rule .b)('the page is not served over https', {
	note: { fix: unjudged ._.https },
});
const notHtml = (0,rule .b)('the page is not HTML', {
	nothing: true,
	note: { fix: unjudged ._.html },
});
function viewOf(answer) {
	const url = new URL(answer.url);
	const values = (name) => answer.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim());
	return { answer, url, https: url.protocol === 'https:', values, type: (0,target .JL)(values('content-type')) };
}
function pageView(page) {
	return viewOf(finalAnswer(page));
}
function finalAnswer(page) {
	const last = page.walk.hops.at(-1);
	if (!last)
		throw new RangeError('a walk has at least one answer');
	return last;
}
function ownHops(page) {
	const host = new URL(page.asked).hostname;
	return page.walk.hops
		.slice(0, -1)
		.map(viewOf)
		.filter((view) => view.https && view.url.hostname === host);
}
function isHtml(view) {
	const untyped = view.type === '' && view.answer.status !== 204;
	return untyped || view.type === 'text/html' || view.type === 'application/xhtml+xml';
}
function eachSample({ samples }, judge) {
	const all = new Map();
	for (const sample of samples) {
		const here = new Map(judge(viewOf(sample)).map((one) => [sameness(one), one]));
		for (const [key, one] of here) {
			const known = all.get(key);
			all.set(key, { one: known?.one ?? one, count: (known?.count ?? 0) + 1 });
		}
	}
	return [...all.values()].map(({ one, count }) => count === samples.length
		? one
		: { ...one, message: `${one.message}, in ${count} of ${samples.length} answers: instances differ` });
}
function sameness({ level, unlessNamed, message, expected }) {
	return JSON.stringify([level, unlessNamed, message, expected]);
}
function found(view, message, expected, observed, level) {
	return { message, expected, observed: (0,bounded .Mm)(observed), url: view.answer.url, ...(level && { level }) };
}
function hardening(profile) {
	return profile === 'strict' ? {} : { unlessNamed: 'warning' };
}
function policiesOf(page, view) {
	const header = (0,parse .Kx)(view.values('content-security-policy'));
	const meta = (page.markup?.policies ?? []).flatMap((text) => (0,parse .sM)(text) ?? []);
	return { header, all: [...header, ...meta] };
}
function shownValues(values) {
	return values.length === 0 ? 'absent' : (0,bounded .Mm)(values.join(', ').replace(/'nonce-[^']*'/gi, "'nonce-\u2026'") || 'empty');
}

;




function conditions(page, expectStatus, readsMarkup) {
	const last = finalAnswer(page);
	const { end, next } = page.walk;
	const url = last.url;
	const host = new URL(page.asked).host;
	if (end === 'foreign') {
		return [
			{
				rule: 'headers/foreign-host',
				message: 'The page leads to another host',
				expected: `a page on ${host}`,
				observed: (0,bounded .Mm)(`${last.status}, Location: ${next ?? ''}`),
				url,
			},
		];
	}
	const wanted = (status) => expectStatus === undefined ? status >= 200 && status < 300 : status === expectStatus;
	if (end !== 'answer') {
		const why = {
			loop: 'go in a circle',
			limit: `are more than ${mostRedirects}`,
			invalid: 'lead to nothing that can be followed',
		};
		return [
			{
				rule: 'headers/unexpected-status',
				message: `The redirects ${why[end]}`,
				expected: 'a page',
				observed: (0,bounded .Mm)(`${last.status}, Location: ${next ?? 'none that is valid'}`),
				url,
				...(end !== 'invalid' && { fix: site_document .qx }),
			},
		];
	}
	if (page.asked.startsWith('https:') && !viewOf(last).https) {
		return [
			{
				rule: 'headers/foreign-host',
				message: 'The page leads from https to plain http',
				expected: `a page on https://${host}`,
				observed: (0,bounded .Mm)(url),
				url,
			},
		];
	}
	const expected = expectStatus === undefined ? '2xx' : `${expectStatus}`;
	const wrong = new Set(page.samples.map(({ status }) => status).filter((status) => !wanted(status)));
	const found = [...wrong].map((status) => ({
		rule: 'headers/unexpected-status',
		message: `The page answers ${status}`,
		expected,
		observed: `${status} in ${page.samples.filter((one) => one.status === status).length} of ${page.samples.length} answers`,
		url,
	}));
	const missing = [...new Set(page.missing)].map((observed) => ({
		rule: 'headers/unexpected-status',
		message: 'The page did not answer every time',
		expected,
		observed: (0,bounded .Mm)(`${observed} (${page.missing.length} of ${page.samples.length + page.missing.length})`),
		url,
		inconclusive: true,
	}));
	const unread = readsMarkup && page.bodyFault !== null && isHtml(viewOf(last))
		? [
			{
				rule: 'headers/unread-body',
				message: 'The document cannot be read, so its markup is not judged',
				expected: 'an HTML document',
				observed: `the body ${page.bodyFault}`,
				url,
				inconclusive: true,
			},
		]
		: [];
	return [...found, ...missing, ...unread];
}

;



function seen(page, config, scene, selected) {
	const said = conditions(page, config['expect-status'], [...selected.keys()].some(readsMarkup));
	if (page.walk.end !== 'answer' || said.some(({ rule }) => rule === 'headers/foreign-host')) {
		return { subjects: [], said };
	}
	const ignored = config['ignore-cookies'] ?? [];
	const subject = {
		page,
		profile: config.profile,
		nowMs: scene.now.getTime(),
		environment: scene.environment.name,
		asksAs: identityIn(config),
		ignoresCookie: (name) => ignored.some((pattern) => (0,glob .k)(pattern, name)),
		asks: (rule) => selected.has(`headers/${rule}`),
	};
	return { subjects: [subject], said };
}
function identityIn({ 'request-headers': sent = {} }) {
	const names = new Set(Object.keys(sent).map((name) => name.toLowerCase()));
	return names.has('authorization') ? 'authorization' : names.has('cookie') ? 'cookie' : null;
}
function readsMarkup(rule) {
	return /^headers\/(csp-.*|referrer-policy|nosniff-mime|cache-assets|observatory-score|noindex)$/.test(rule);
}
const judge_unjudged = {
	unanswered: 'never',
	notes: 'required',
	words: ({ notJudged, seen: { page } }) => ({
		message: `Not judged: ${notJudged}`,
		expected: 'a page on which the rule says something',
		observed: notJudged,
		url: finalAnswer(page).url,
	}),
};

var door = __webpack_require__(10344);
;
const robotNames = new Set(['robots', 'googlebot', 'bingbot']);
async function readMarkup(html, documentUrl) {
	const { parse } = await __webpack_require__.e(  3194).then(__webpack_require__.bind(__webpack_require__, 63194));
	const policies = [];
	const referrer = [];
	const robots = [];
	const scripts = [];
	const styles = [];
	let base = documentUrl;
	function visit(element) {
		const get = (name) => element.attrs.find((one) => one.name === name)?.value;
		const content = get('content') ?? '';
		if (element.tagName === 'base' && get('href') !== undefined && base === documentUrl) {
			base = URL.parse(get('href') ?? '', documentUrl)?.href ?? documentUrl;
		}
		if (element.tagName === 'meta') {
			const inHead = element.parentNode?.nodeName === 'head';
			if (inHead && get('http-equiv')?.trim().toLowerCase() === 'content-security-policy')
				policies.push(content);
			const name = get('name')?.trim().toLowerCase() ?? '';
			if (name === 'referrer')
				referrer.push(content);
			if (robotNames.has(name))
				robots.push({ name, content });
		}
		const src = get('src');
		if (element.tagName === 'script' && src !== undefined) {
			const url = URL.parse(src.trim(), base);
			if (url)
				scripts.push({ src, url: withoutHash(url), integrity: get('integrity') ?? null });
		}
		const href = get('href');
		const rel = get('rel')?.toLowerCase().split(/\s+/) ?? [];
		if (element.tagName === 'link' && href !== undefined && rel.includes('stylesheet') && !rel.includes('alternate')) {
			const url = URL.parse(href.trim(), base);
			if (url)
				styles.push(withoutHash(url));
		}
	}
	const waiting = parse(html).childNodes.toReversed();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (!('tagName' in node))
			continue;
		visit(node);
		if (node.tagName === 'template' || node.tagName === 'noscript')
			continue;
		for (const child of node.childNodes.toReversed())
			waiting.push(child);
	}
	return { policies, referrer, robots, scripts, styles };
}
function withoutHash(url) {
	url.hash = '';
	return url.href;
}

var decode = __webpack_require__(96586);
var probe_error = __webpack_require__(49540);
var http = __webpack_require__(66099);
;



async function observeAssets({ atMost }, markup, documentUrl, asking) {
	const uses = new Map([
		...markup.scripts.map(({ url }) => [url, 'script']),
		...markup.styles.map((url) => [url, 'style']),
	]);
	const own = [...uses].filter(([url]) => /^https?:/.test(url) && new URL(url).host === new URL(documentUrl).host);
	const seen = await Promise.all(own.slice(0, atMost).map(([url, use]) => observeAsset(url, use, asking)));
	const [first] = own.slice(atMost); 
	if (!first)
		return seen;
	const fault = `${own.length - atMost} more are named than the ${atMost} that are asked`;
	return [...seen, { url: first[0], use: first[1], fault }];
}
async function observeAsset(url, use, { world, timeoutMs }) {
	const { headers, maxBytes } = target .R3.asset;
	try {
		const response = await (0,target .RV)(world, { action: 'request', method: 'GET', url, headers }, { timeoutMs, maxBytes });
		return {
			url,
			use,
			fault: null,
			status: response.status,
			type: (0,target .JL)((0,http .UE)(response, 'content-type')),
			cacheControl: (0,http .UE)(response, 'cache-control'),
			expires: (0,http .UE)(response, 'expires').at(-1),
			date: (0,http .UE)(response, 'date').at(-1),
		};
	}
	catch (error) {
		if (error instanceof probe_error .B)
			return { url, use, fault: error.observed };
		throw error;
	}
}

var addresses = __webpack_require__(90066);
var pause = __webpack_require__(54004);
var tcp = __webpack_require__(29461);
var probe_redirects = __webpack_require__(1395);
;



function answerOf(response) {
	return { url: response.url, status: response.status, headers: response.rawHeaders };
}
class Walker {
	asking;
	constructor(asking) {
		this.asking = asking;
	}
	ask(question, sample = 1, leftMs = this.asking.timeoutMs) {
		const { world, timeoutMs } = this.asking;
		return (0,target .RV)(world, question, { timeoutMs, leftMs, maxBytes: target .R3.document.maxBytes, sample });
	}
	async walk(from) {
		const hops = [];
		const seen = new Set();
		let leftMs = this.asking.timeoutMs;
		for (let question = from;;) {
			const last = await this.ask(question, 1, leftMs);
			leftMs = Math.max(1, leftMs - last.timeMs);
			hops.push(answerOf(last));
			seen.add(question.url);
			const done = (end, next = null) => ({ walk: { hops, end, next }, last });
			if (!(0,probe_redirects .N6)(last))
				return done('answer');
			const next = (0,probe_redirects .ET)(last);
			if (next === null)
				return done('invalid');
			if (seen.has(next.href))
				return done('loop', next.href);
			if (!this.#isOwn(next))
				return done('foreign', next.href);
			if (hops.length > mostRedirects)
				return done('limit', next.href);
			question = likePage(this.asking.page, next.href);
		}
	}
	#isOwn({ host, hostname }) {
		return this.asking.hosts.some((one) => one === hostname || one === host);
	}
}

;






const knockShare = 0.5;
async function observePlain(questions, walker) {
	const asked = questions.page.url;
	const knock = knockLater(questions.port, walker.asking);
	try {
		const [{ walk }, probe] = await Promise.all([walker.walk(questions.page), keptOf(questions.kept, walker)]);
		return { outcome: 'answered', asked, walk, probe };
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		if (error.url !== undefined && !error.url.startsWith('http:'))
			throw error;
		if (error.rule === 'http/unreachable' && error.observed === 'refused') {
			return { outcome: 'closed', asked, how: 'refused' };
		}
		if ((0,http ._q)(error) && (await hangsUp(questions.again, walker)))
			return { outcome: 'closed', asked, how: 'hung up' };
		const mayBeFiltered = error.rule === 'http/timeout' && !(0,http .S7)(walker.asking.world.net, asked);
		if (mayBeFiltered && (await knock.isFiltered()))
			return { outcome: 'closed', asked, how: 'filtered' };
		throw error;
	}
	finally {
		knock.end();
	}
}
async function keptOf(question, walker) {
	return question && answerOf(await walker.ask(question));
}
async function hangsUp(question, walker) {
	try {
		await walker.ask(question, 2);
		return false;
	}
	catch (error) {
		if (error instanceof probe_error .B)
			return (0,http ._q)(error);
		throw error;
	}
}
function knockLater({ host, port }, { world, timeoutMs }) {
	const answered = new AbortController();
	const limitMs = timeoutMs * (1 - knockShare);
	const knock = async () => {
		await (0,pause .v)(timeoutMs * knockShare, answered.signal);
		if (answered.signal.aborted)
			return false;
		const found = await (0,addresses .s)(world.net, host, limitMs);
		if ('fault' in found)
			return false;
		const connections = await Promise.all(found.addresses.map(async (address) => ({ address, connection: await (0,tcp .Q7)(address, port, limitMs) })));
		for (const { connection } of connections)
			if (connection.state === 'open')
				connection.socket.destroy();
		const seen = connections.filter(({ address, connection }) => !(0,tcp .ux)(address, connection));
		return seen.length > 0 && seen.every(({ connection }) => (0,tcp .s4)(connection) || connection.state === 'refused');
	};
	const knocking = knock();
	return { isFiltered: () => knocking, end: () => answered.abort() };
}

;










const decodedBytes = 16 * 1024 * 1024;
async function observe(asked, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	const walker = new Walker({ page: asked.page, hosts: hostsOf(asked.page.url, config), world, timeoutMs });
	const plainly = asked.plain && observePlain(asked.plain, walker);
	plainly?.catch(() => { });
	const { walk, last } = await walker.walk(asked.page);
	await (0,door .$)(last);
	const { samples, missing } = await samplesOf(asked, walker, walk, last);
	const decoded = await (0,decode .V)(last, decodedBytes);
	const readable = decoded.fault === null && isHtml(viewOf(answerOf(last)));
	const markup = readable ? await readMarkup((0,decode .G)(last, decoded.bytes), last.url) : null;
	const [identity, assets, plain] = await Promise.all([
		asked.identity && identityOf(asked.page, walker, last),
		asked.assets && markup && observeAssets(asked.assets, markup, last.url, walker.asking),
		plainly,
	]);
	return {
		asked: asked.page.url,
		walk,
		samples,
		missing,
		markup,
		bodyFault: decoded.fault,
		bodyBytes: last.body.length,
		identity,
		plain: plain ?? (plainAddress(config, asked.page.url) === 'unknown' ? { outcome: 'unknown' } : null),
		assets,
	};
}
function hostsOf(url, config) {
	const own = [url, config['http-url']].flatMap((one) => (one === undefined ? [] : [new URL(one).hostname]));
	return [...own, ...(config['allowed-hosts'] ?? [])];
}
async function samplesOf(asked, walker, walk, last) {
	if (walk.end !== 'answer')
		return { samples: [answerOf(last)], missing: [] };
	const usesNonces = /'nonce-/i.test((0,http .UE)(last, 'content-security-policy').join(', '));
	const count = (asked.page.times ?? 1) + (asked.nonces && usesNonces ? 1 : 0);
	const question = likePage(asked.page, last.url);
	const more = await Promise.allSettled(Array.from({ length: count - 1 }, (_, index) => walker.ask(question, index + 2)));
	const samples = [answerOf(last)];
	const missing = [];
	for (const result of more) {
		if (result.status === 'fulfilled')
			samples.push(answerOf(result.value));
		else if (result.reason instanceof probe_error .B)
			missing.push(`${result.reason.message}: ${result.reason.observed}`);
		else
			throw result.reason;
	}
	return { samples, missing };
}
async function identityOf(page, walker, last) {
	if ((0,http .UE)(last, 'content-encoding').length === 0)
		return null;
	try {
		const response = await walker.ask(uncompressed(likePage(page, last.url)));
		const codings = (0,http .UE)(response, 'content-encoding').join(', ').toLowerCase();
		return { answer: 'response', status: response.status, encoding: codings === 'identity' ? '' : codings };
	}
	catch (error) {
		if (error instanceof probe_error .B)
			return { answer: 'fault', observed: error.observed };
		throw error;
	}
}

var cache_control = __webpack_require__(4966);
var hashed_name = __webpack_require__(85923);
;
const sessionWords = new Set([
	'sid',
	'sess',
	'session',
	'sessionid',
	'auth',
	'token',
	'jwt',
	'login',
	'remember',
	'rememberme',
	'phpsessid',
	'jsessionid',
	'jsessionidsso',
	'moodlesession',
	'aspxauth',
	'cakephp',
	'cftoken',
]);
const sessionNames = {
	'ASP and ASP.NET': /^(?:aspsessionid[a-z]{8}|asp\.net_sessionid|\.aspnet\.(?:application|external|twofactor)\w*|\.aspnetcore\.(?:cookies|identity|session).*|idsrv(?:\.session|\.external)?)$/,
	WordPress: /^wordpress_(?:logged_in|sec)_.*$/,
	Drupal: /^s?sess[0-9a-f]{6,64}$/,
	Keycloak: /^keycloak_identity.*$/,
	Mojolicious: /^mojolicious$/,
	Phoenix: /^_[a-z][a-z0-9]*(?:_[a-z0-9]+){0,8}_key$/,
	TYPO3: /^[fb]e_typo_user$/,
	phpMyAdmin: /^(?:phpmyadmin(?:_https)?|pma(?:auth|user)-\d+(?:_https)?)$/,
	'oauth2-proxy': /^_oauth2_proxy(?:_\d+)?$/,
	Shibboleth: /^_shibsession_[0-9a-f]+$/,
	SimpleSAMLphp: /^simplesaml(?:authtoken|sessionid)?$/,
	mod_auth_mellon: /^mellon-.{1,64}$/,
	OpenCart: /^ocsessid$/,
	PrestaShop: /^prestashop-[0-9a-f]{32}$/,
	XenForo: /^xf_user$/,
	Yii: /^_identity(?:-\w+)?$/,
	'Concrete CMS': /^concrete5$/,
	vBulletin: /^bb_?sessionhash$/,
	'Ory Kratos': /^ory_kratos_session$/,
};
const noLogin = /(?:^|[-_.])(?:callback[-_]?ur[li]|redirect(?:[-_]?ur[li])?|return[-_]?to|hint|state|count(?:er)?|seen|start(?:ed)?|time(?:out|stamp)?|expir(?:es|y|ation)|type|(?:cookie)?check|depth|referr?er|lang(?:uage)?|locale|theme|banner|consent)$|^(?:cart|basket|checkout|device|visitor|analytics|tracking|consent|ab)[-_]?(?:token|session)(?:[-_]?id)?$|^(?:has|is|no)[-_]/i;
const ofTools = /^(?:_hj|hs_|amp_|amplitude_|intercom-|crisp-client|_pk_|_sp_|snowplow|ajs_|mp_|optimizely|_cs_)/i;
const bearer = /(access|refresh)[-_]?token/i;
const csrfLike = /csrf|xsrf|antiforgery|requestverificationtoken|authenticity[-_]?token/i;
function isCsrf(name) {
	return csrfLike.test(name);
}
function isSession(name) {
	const bare = name.replace(/^__(Host-Http|Host|Secure|Http)-/i, '');
	if (isCsrf(bare) || noLogin.test(bare) || ofTools.test(bare))
		return false;
	const lower = bare.toLowerCase();
	return (Object.values(sessionNames).some((name) => name.test(lower)) ||
		bearer.test(bare) ||
		wordsOf(bare).some((word) => sessionWords.has(word)));
}
function wordsOf(name) {
	const parts = name.slice(0, 256).split(/[^A-Za-z0-9]+/); 
	const byCapital = parts.flatMap((part) => part.replace(/([a-z0-9])([A-Z])/g, '$1-$2').split('-'));
	return [...parts, ...byCapital].map((word) => word.toLowerCase());
}
const infrastructure = /^(AWSALB.*|AWSELB.*|__cf_bm|__cflb|_cfuvid|cf_clearance|ARRAffinity.*|heroku-session-affinity|incap_ses_.*|visid_incap_.*|nlbi_.*|BIGipServer.*|ak_bmsc|bm_.*)$/i;
function isInfrastructure(name) {
	return infrastructure.test(name);
}

var set_cookie = __webpack_require__(85455);
;

function cookiesOf(seen, view) {
	return view
		.values('set-cookie')
		.flatMap((field) => (0,set_cookie .l)(field, seen.nowMs) ?? [])
		.filter((cookie) => !cookie.deletes && !seen.ignoresCookie(cookie.name));
}

;








const day = 86_400;
const cacheHtml = (seen) => {
	if (!isHtml(pageView(seen.page)))
		return notHtml;
	return eachSample(seen.page, (view) => {
		const values = view.values('cache-control');
		const expected = 'no-cache, or a max-age of at most an hour';
		const observed = shownLifetime(view);
		const say = (message, level) => found(view, message, expected, observed, level);
		if (values.length === 0 && view.values('expires').length === 0) {
			return [{ ...say('Cache-Control is missing, so caches guess'), ...hardening(seen.profile) }];
		}
		const control = (0,cache_control .SD)(values);
		const { directives, faults } = control;
		if (values.length > 0 && faults.length === 0 && !(0,cache_control .Bb)(control)) {
			const guess = view.values('expires').length === 0;
			if (guess)
				return [
					{ ...say('Cache-Control has no directive that caches know, so they guess'), ...hardening(seen.profile) },
				];
		}
		const all = faults.map((fault) => say(`Cache-Control is not valid: ${fault}`, 'warning'));
		const never = (0,cache_control .Jf)(control);
		const longest = Math.max((0,cache_control .TM)(control, 'max-age'), (0,cache_control .TM)(control, 's-maxage'));
		const fresh = Math.max(longest, freshness(seen, view, control));
		if (directives.has('public') && directives.has('private'))
			all.push(say('Cache-Control says public and private', 'warning'));
		if (never && longest > 0)
			all.push(say('Cache-Control both forbids and allows caching', 'warning'));
		if (directives.has('immutable') && !never)
			all.push(say('The page is cached as immutable'));
		else if (!never && fresh >= day)
			all.push(say('The page is cached for a day or longer'));
		else if (!never && fresh > 3600)
			all.push(say('The page is cached for longer than an hour', 'warning'));
		return all;
	});
};
function freshness(seen, view, control) {
	const last = (name) => view.values(name).at(-1);
	return (0,cache_control ._q)(control, { expires: last('expires'), date: last('date') }, seen.nowMs);
}
function shownLifetime(view) {
	const values = view.values('cache-control');
	const expires = view.values('expires').at(-1);
	const decides = expires !== undefined && !(0,cache_control .SD)(values).directives.has('max-age');
	return decides ? `${shownValues(values)}; Expires: ${expires}` : shownValues(values);
}
const cachePrivate = (seen) => eachSample(seen.page, (view) => {
	const session = cookiesOf(seen, view).find((cookie) => isSession(cookie.name));
	if (!session && seen.asksAs === null)
		return [];
	const control = (0,cache_control .SD)(view.values('cache-control'));
	const { directives } = control;
	if (directives.has('private') || directives.has('no-store'))
		return [];
	const allowed = directives.has('public') || (0,cache_control .TM)(control, 's-maxage') > 0;
	const fresh = !(0,cache_control .Jf)(control) && freshness(seen, view, control) > 0;
	const byLogin = seen.asksAs === 'authorization' && fresh && directives.has('must-revalidate');
	const shared = session || seen.asksAs === 'cookie' ? allowed || fresh : allowed || byLogin;
	if (!shared)
		return [];
	return [
		found(view, session
			? `An answer that sets the cookie ${(0,bounded .Mm)(session.name, 60)} may be kept by shared caches`
			: 'An answer to somebody who is logged in may be kept by shared caches', 'Cache-Control: private or no-store', shownLifetime(view)),
	];
});
const year = 31_536_000;
const cacheAssets = (seen) => {
	const page = pageView(seen.page);
	if (!isHtml(page))
		return notHtml;
	const assets = seen.page.assets ?? [];
	if (assets.length === 0)
		return (0,rule .b)('the page names no script or style of its own host', {
			nothing: true,
			note: { fix: unjudged ._.noAssets },
		});
	return assets.flatMap((asset) => {
		const say = (message, expected, observed, level) => ({
			...found(page, message, expected, observed, level),
			url: asset.url,
		});
		if (asset.fault !== null) {
			return [{ ...say(`A ${asset.use} of the page gave no answer`, 'an answer', asset.fault), inconclusive: true }];
		}
		if (asset.status !== 200)
			return [say(`A ${asset.use} of the page answers ${asset.status}`, '200', `${asset.status}`)];
		if (!(0,hashed_name .$)(asset.url))
			return [];
		const control = (0,cache_control .SD)(asset.cacheControl);
		const observed = shownValues(asset.cacheControl);
		if ((0,cache_control .Jf)(control) || (0,cache_control ._q)(control, asset, seen.nowMs) < year) {
			const message = 'A file with a hash in its name is not cached for a year';
			return [{ ...say(message, `max-age=${year}`, observed), ...hardening(seen.profile) }];
		}
		return control.directives.has('immutable')
			? []
			: [say('A file with a hash in its name is not marked immutable', 'immutable', observed, 'info')];
	});
};
const cacheRules = {
	'cache-html': cacheHtml,
	'cache-private': cachePrivate,
	'cache-assets': cacheAssets,
};

;



const textLike = /^(text\/|application\/(javascript|json|xml|wasm|manifest\+json|[a-z0-9.-]+\+(json|xml))$|image\/svg\+xml$)/;
const packed = /^(image\/(?!svg|bmp|x-icon|vnd\.microsoft)|video\/|audio\/|font\/woff2?|application\/(zip|gzip|x-gzip|pdf)$)/;
const good = new Set(['br', 'gzip', 'x-gzip', 'zstd', 'dcb', 'dcz']);
const compression = ({ page, profile }) => {
	const view = pageView(page);
	const { bodyBytes, identity } = page;
	const codings = listOf(view, 'content-encoding').filter((one) => one !== 'identity');
	const isText = textLike.test(view.type);
	if (!isText && codings.length === 0)
		return (0,rule .b)('the body is not text', { nothing: true });
	if (codings.length === 0 && bodyBytes < 1024)
		return (0,rule .b)('the body is shorter than 1 KiB', { nothing: true });
	const observed = `${codings.join(', ') || 'no Content-Encoding'}, ${bodyBytes} bytes of ${view.type || 'no type'}`;
	const all = [];
	if (codings.length === 0) {
		const message = 'Text is sent uncompressed although compression was offered';
		all.push({ ...found(view, message, 'Content-Encoding br, zstd or gzip', observed), ...hardening(profile) });
	}
	if (codings.some((one) => !good.has(one))) {
		const message = 'A content encoding is used that not every client reads';
		all.push(found(view, message, 'br, zstd or gzip', observed, 'warning'));
	}
	if (packed.test(view.type) && codings.length > 0) {
		const message = 'A body that is compressed already is compressed again';
		all.push(found(view, message, 'no Content-Encoding', observed, 'warning'));
	}
	if (codings.length > 0 && !variesByEncoding(view)) {
		const message = 'Shared caches may give a compressed body to who cannot read it';
		all.push(found(view, message, 'Vary: Accept-Encoding', `Vary: ${shownValues(view.values('vary'))}`, 'warning'));
	}
	if (identity?.answer === 'fault') {
		const message = 'The page gives no answer without compression';
		all.push({ ...found(view, message, 'an answer', identity.observed), inconclusive: true });
	}
	else if (identity && identity.encoding !== '') {
		const message = 'The body is compressed although `Accept-Encoding: identity` forbids it';
		all.push(found(view, message, 'no Content-Encoding', identity.encoding));
	}
	return all;
};
function variesByEncoding(view) {
	const { directives } = (0,cache_control .SD)(view.values('cache-control'));
	if (directives.has('private') || directives.has('no-store'))
		return true;
	const vary = listOf(view, 'vary');
	return vary.includes('accept-encoding') || vary.includes('*');
}
function listOf(view, name) {
	const all = view.values(name).join(',').toLowerCase().split(',');
	return all.map((one) => one.trim()).filter((one) => one !== '');
}
const compressionRules = {
	compression,
};

;
const suffixes = new Set(`co.uk org.uk ac.uk gov.uk me.uk com.au net.au org.au co.nz co.jp ne.jp or.jp com.br com.cn com.tr co.in co.za com.mx
  com.sg com.hk com.tw com.bd co.kr co.id com.ar github.io gitlab.io herokuapp.com vercel.app netlify.app pages.dev
  workers.dev web.app firebaseapp.com azurewebsites.net azureedge.net cloudfront.net s3.amazonaws.com onrender.com
  fly.dev ngrok.io ngrok-free.app appspot.com run.app surge.sh glitch.me repl.co replit.app blogspot.com
  up.railway.app deno.dev`.split(/\s+/));
function isSharedSuffix(domain) {
	return suffixes.has(domain);
}

;





function onCookies(seen, judge, of = (cookie) => !isInfrastructure(cookie.name)) {
	const judged = (view) => cookiesOf(seen, view)
		.filter(of)
		.flatMap((cookie) => judge(cookie, view).map(({ message, expected, observed, level, unlessNamed }) => ({
		...found(view, `Cookie ${shownName(cookie)} ${message}`, expected, observed, level),
		...(unlessNamed && { unlessNamed }),
	})));
	return [...noCookie(seen), ...eachSample(seen.page, judged), ...ownHops(seen.page).flatMap(judged)];
}
function noCookie({ page }) {
	const views = page.samples.map(viewOf);
	const [first] = views;
	if (first === undefined || views.some((view) => view.values('set-cookie').length > 0))
		return [];
	const message = 'The page sets no cookie, so none was judged; name a path that sets one';
	return [{ ...found(first, message, 'a cookie', 'no Set-Cookie', 'info'), unlessNamed: 'off' }];
}
function shownName(cookie) {
	return cookie.name === '' ? 'without a name' : (0,bounded .Mm)(cookie.name, 60);
}
function attributes(cookie) {
	const parts = [
		cookie.secure ? 'Secure' : '',
		cookie.httpOnly ? 'HttpOnly' : '',
		cookie.sameSite === null ? '' : `SameSite=${(0,bounded .Mm)(cookie.sameSite, 20)}`,
		cookie.domain === null ? '' : `Domain=${(0,bounded .Mm)(cookie.domain, 60)}`,
		cookie.path === null ? '' : `Path=${(0,bounded .Mm)(cookie.path, 60)}`,
		cookie.partitioned ? 'Partitioned' : '',
	];
	return parts.filter((part) => part !== '').join('; ') || 'no attributes';
}
const cookieSecure = (seen) => {
	if (!pageView(seen.page).https)
		return notHttps;
	return onCookies(seen, (cookie) => cookie.secure
		? []
		: [{ message: 'is also sent over plain http', expected: 'Secure', observed: attributes(cookie) }]);
};
const cookieSession = (seen) => onCookies(seen, (cookie, view) => {
	if (!isSession(cookie.name))
		return [];
	const observed = attributes(cookie);
	return [
		...(cookie.httpOnly
			? []
			: [{ message: 'looks like a login and can be read by scripts', expected: 'HttpOnly', observed }]),
		...(cookie.secure || !view.https
			? []
			: [{ message: 'looks like a login and is sent over plain http', expected: 'Secure', observed }]),
	];
});
const cookieSamesite = (seen) => onCookies(seen, (cookie, view) => {
	const { name, sameSite, secure } = cookie;
	const observed = attributes(cookie);
	const level = seen.profile === 'strict' ? {} : { level: 'warning' };
	const unlessAsked = { unlessNamed: 'warning' };
	const expected = 'SameSite=Lax or Strict';
	if (sameSite === null) {
		if (isSession(name))
			return [{ message: 'looks like a login and has no SameSite', expected, observed, ...unlessAsked }];
		return isCsrf(name)
			? [{ message: 'is against forged requests and has no SameSite', expected, observed, ...level }]
			: [];
	}
	if (sameSite === 'none') {
		if (!secure && view.https) {
			return [{ message: 'is refused by browsers: SameSite=None needs Secure', expected: 'Secure', observed }];
		}
		if (isSession(name))
			return [
				{
					message: 'looks like a login and is sent with every foreign request',
					expected,
					observed,
					...unlessAsked,
				},
			];
		return [];
	}
	if (sameSite === 'lax' || sameSite === 'strict')
		return [];
	return [
		{ message: 'has a SameSite that browsers do not know', expected: 'Lax, Strict or None', observed, ...level },
	];
});
const attributeLike = /^(expires|max-age|domain|path|secure|httponly|samesite|partitioned)$/i;
const cookiePrefix = (seen) => onCookies(seen, (cookie, view) => {
	const observed = attributes(cookie);
	const all = [];
	const refuse = (why, expected) => {
		all.push({ message: `is refused by browsers: ${why}`, expected, observed });
	};
	const prefix = /^__(Host-Http|Host|Secure|Http)-/i.exec(cookie.name)?.[1]?.toLowerCase();
	if (prefix !== undefined && !cookie.secure)
		refuse('its prefix needs Secure', 'Secure');
	if (prefix?.endsWith('http') && !cookie.httpOnly)
		refuse('its prefix needs HttpOnly', 'HttpOnly');
	if (prefix?.startsWith('host')) {
		if (cookie.domain !== null)
			refuse('its prefix allows no Domain', 'no Domain');
		if (cookie.path !== '/')
			refuse('its prefix needs Path=/', 'Path=/');
	}
	if (cookie.partitioned && !cookie.secure)
		refuse('Partitioned needs Secure', 'Secure');
	const host = view.url.hostname;
	const { domain } = cookie;
	if (domain !== null && domain !== host) {
		if (!host.endsWith(`.${domain}`) || /^[\d.]+$|^\[/.test(host)) {
			refuse('its Domain is not that of the page', `Domain ${host} or a parent of it`);
		}
		else if (!domain.includes('.') || isSharedSuffix(domain)) {
			refuse('its Domain is a public suffix', 'a Domain of your own');
		}
	}
	if (attributeLike.test(cookie.name)) {
		const message = 'is named like an attribute: its own name and value are missing';
		all.push({ message, expected: 'name=value first', observed, level: 'warning' });
	}
	for (const name of new Set(cookie.misspelt)) {
		all.push({
			message: `has a misspelt ${name}, which browsers ignore`,
			expected: name,
			observed,
			level: 'warning',
		});
	}
	if (cookie.size > 4096)
		refuse('it is too long', 'at most 4096 bytes of name and value');
	return all;
}, () => true);
const cookieInfra = (seen) => onCookies(seen, (cookie, view) => (cookie.secure || !view.https) && cookie.httpOnly
	? []
	: [
		{
			message: 'of a load balancer or CDN lacks attributes',
			expected: 'Secure; HttpOnly',
			observed: attributes(cookie),
		},
	], (cookie) => isInfrastructure(cookie.name));
const cookiesRules = {
	'cookie-secure': cookieSecure,
	'cookie-session': cookieSession,
	'cookie-samesite': cookieSamesite,
	'cookie-prefix': cookiePrefix,
	'cookie-infra': cookieInfra,
};

var match = __webpack_require__(11200);
;
const jsonpUrls = [
	'https://accounts.google.com/o/oauth2/revoke',
	'https://ajax.googleapis.com/ajax/libs/angularjs/1.8.2/angular.min.js',
	'https://maps.googleapis.com/maps/api/js',
	'https://www.google.com/complete/search',
	'https://clients1.google.com/complete/search',
	'https://www.googleapis.com/customsearch/v1',
	'https://translate.googleapis.com/$discovery/rest',
	'https://googletagmanager.com/gtm/js',
	'https://www.googletagmanager.com/gtag/js',
	'https://www.gstatic.com/fsn/angular_js-bundle1.js',
	'https://gstatic.com/fsn/angular_js-bundle1.js',
	'https://www.youtube.com/oembed',
	'https://cdnjs.cloudflare.com/ajax/libs/angular.js/1.8.2/angular.min.js',
	'https://cdn.jsdelivr.net/npm/angular@1.8.2/angular.min.js',
	'https://unpkg.com/angular@1.8.2/angular.min.js',
	'https://esm.sh/angular@1.8.2',
	'https://code.angularjs.org/1.8.2/angular.min.js',
	'https://raw.githack.com/a/b/main/a.js',
	'https://cdn.rawgit.com/a/b/main/a.js',
	'https://graph.facebook.com/me',
	'https://api.twitter.com/1/statuses/oembed.json',
	'https://api.github.com/users',
	'https://api.flickr.com/services/feeds/photos_public.gne',
	'https://www.reddit.com/.json',
	'https://api.instagram.com/oembed',
	'https://vimeo.com/api/oembed.json',
	'https://en.wikipedia.org/w/api.php',
	'https://yandex.st/angularjs/1.0.8/angular-cloak.min.js',
	'https://suggest.yandex.net/suggest-ff.cgi',
	'https://mc.yandex.ru/watch/1',
	'https://connect.mail.ru/share_count',
	'https://googleads.g.doubleclick.net/pagead/conversion',
	'https://securepubads.g.doubleclick.net/gampad/ads',
	'https://cm.g.doubleclick.net/pixel',
	'https://bid.g.doubleclick.net/xbbe/creative/adj',
	'https://api.mixpanel.com/track/',
	'https://dev.virtualearth.net/REST/v1/Locations',
	'https://api.bing.com/qsonhs.aspx',
	'https://ajax.aspnetcdn.com/ajax/angular.js/1.8.2/angular.min.js',
].map((url) => new URL(url));

;


const cspField = 'content-security-policy';
function onPolicies(judge) {
	return (seen) => {
		if (!isHtml(pageView(seen.page)))
			return notHtml;
		return eachSample(seen.page, (view) => {
			const { all } = policiesOf(seen.page, view);
			if (all.length > 0)
				return judge(all, view, seen);
			if (seen.asks('csp-present'))
				return [];
			return [
				found(view, 'There is no enforced Content-Security-Policy', 'an enforced policy', shownValues(view.values(cspField))),
			];
		});
	};
}
function shared(policies, find) {
	const [first = [], ...others] = policies.map(find);
	const kinds = new Map(first.map((one) => [one.kind, one]));
	return [...kinds.values()].filter((one) => others.every((list) => list.some((other) => other.kind === one.kind)));
}
function sourcesOf(policy, directive) {
	const ruling = (0,parse .qf)(policy, directive);
	return ruling ? { name: ruling.name, sources: ruling.sources.map(parse .o$) } : null;
}
function hasKeyword(sources, keyword) {
	return sources.some((source) => source.kind === 'keyword' && source.keyword === keyword);
}
function broad(source) {
	if (source.kind === 'scheme') {
		if (source.scheme === 'data')
			return 'data';
		return ['http', 'https', 'ftp', 'ws', 'wss'].includes(source.scheme) ? 'anywhere' : null;
	}
	if (source.kind !== 'host')
		return null;
	return source.host === '*' || /^\*\.[^.]+\.?$/.test(source.host) ? 'anywhere' : null;
}
const loading = [
	'script-src',
	'script-src-elem',
	'style-src',
	'style-src-elem',
	'object-src',
	'frame-src',
	'child-src',
	'worker-src',
	'connect-src',
	'font-src',
	'manifest-src',
	'img-src',
	'media-src',
];

;








const cspPresent = (seen) => {
	if (!isHtml(pageView(seen.page)))
		return (0,rule .b)('the page is not HTML, so the rules for documents say nothing', {
			note: { fix: unjudged ._.html },
		});
	return eachSample(seen.page, (view) => {
		const { header, all } = policiesOf(seen.page, view);
		const expected = 'an enforced Content-Security-Policy with script-src or default-src';
		const say = (message, level) => [
			found(view, message, expected, shownValues(view.values(cspField)), level),
		];
		if (header.some(restrictsScripts))
			return [];
		if (all.some(restrictsScripts))
			return say('The Content-Security-Policy stands only in the markup', 'warning');
		if (header.length > 0)
			return say('The Content-Security-Policy does not restrict scripts');
		return view.values(`${cspField}-report-only`).length > 0
			? say('The Content-Security-Policy is report-only, so it protects nobody')
			: say('Content-Security-Policy is missing');
	});
};
function restrictsScripts(policy) {
	return (0,parse .qf)(policy, 'script-src') !== undefined;
}
const scriptDirectives = ['script-src', 'script-src-elem', 'script-src-attr'];
function scriptWeaknesses(policy) {
	return scriptDirectives.flatMap((directive) => {
		const ruling = sourcesOf(policy, directive);
		if (!ruling)
			return [{ kind: 'unrestricted', text: 'scripts are not restricted' }];
		const { name, sources } = ruling;
		const attributes = directive === 'script-src-attr';
		const inline = (0,match .jy)(sources, attributes ? 'script-attribute' : 'script');
		const all = inline ? [{ kind: `inline ${attributes}`, text: `'unsafe-inline' in ${name}` }] : [];
		if (attributes || hasKeyword(sources, "'strict-dynamic'"))
			return all;
		const wide = new Set(sources.map(broad));
		if (wide.has('data'))
			all.push({ kind: 'data', text: `data: in ${name}` });
		if (wide.has('anywhere'))
			all.push({ kind: 'anywhere', text: `scripts from anywhere in ${name}` });
		return all;
	});
}
const cspScript = onPolicies((policies, view, seen) => shared(policies, scriptWeaknesses)
	.filter(({ kind }) => kind !== 'unrestricted' || !seen.asks('csp-present'))
	.map(({ text }) => found(view, `The Content-Security-Policy lets foreign scripts run: ${text}`, "script-src with named hosts, nonces or hashes, without 'unsafe-inline', data: and wildcards", shownValues(policies.map((policy) => policy.text)))));
function simple(message, expected, find) {
	return onPolicies((policies, view) => shared(policies, find).map(({ text }) => found(view, `${message}: ${text}`, expected, text)));
}
const cspEval = simple('The Content-Security-Policy lets text become code', "no 'unsafe-eval'", (policy) => {
	const ruling = sourcesOf(policy, 'script-src');
	if (!ruling)
		return [{ kind: 'eval', text: 'scripts are not restricted' }];
	return hasKeyword(ruling.sources, "'unsafe-eval'") ? [{ kind: 'eval', text: `'unsafe-eval' in ${ruling.name}` }] : [];
});
const cspObject = simple('The Content-Security-Policy lets plugins load', "object-src 'none'", (policy) => {
	const ruling = sourcesOf(policy, 'object-src');
	if (!ruling)
		return [{ kind: 'object', text: 'object-src and default-src are missing' }];
	const wide = ruling.sources.map(broad).some((one) => one !== null);
	return wide ? [{ kind: 'object', text: `a wildcard or scheme in ${ruling.name}` }] : [];
});
const cspBaseUri = onPolicies((policies, view) => {
	const weak = shared(policies, (policy) => {
		const sources = policy.directives.get('base-uri')?.map(parse .o$);
		if (!sources)
			return [{ kind: 'base', text: 'base-uri is missing beside nonces or hashes' }];
		const wide = sources.map(broad).some((one) => one !== null);
		return wide ? [{ kind: 'base', text: 'a wildcard or scheme in base-uri' }] : [];
	});
	const named = policies.some((policy) => policy.directives.has('base-uri'));
	if (!named && !policies.some(trustsByNonce))
		return [];
	return weak.map(({ text }) => found(view, `The Content-Security-Policy lets injected markup move relative scripts elsewhere: ${text}`, "base-uri 'none' or 'self'", text));
});
function trustsByNonce(policy) {
	const scripts = sourcesOf(policy, 'script-src')?.sources ?? [];
	const byHash = scripts.some((source) => source.kind === 'hash') && hasKeyword(scripts, "'strict-dynamic'");
	return byHash || scripts.some((source) => source.kind === 'nonce');
}
const cspJsonpHost = simple('The Content-Security-Policy allows a host on which anybody finds a script of his choice', "no host with JSONP or AngularJS in script-src, or 'strict-dynamic'", (policy) => {
	const ruling = sourcesOf(policy, 'script-src-elem');
	if (!ruling || hasKeyword(ruling.sources, "'strict-dynamic'"))
		return [];
	const self = new URL('https://page.invalid/');
	const known = jsonpUrls.find((url) => ruling.sources.some((source) => source.kind === 'host' && broad(source) === null && (0,match .Vv)(source, url, self)));
	const shared = ruling.sources.flatMap((source) => source.kind === 'host' && source.host.startsWith('*.') && isSharedSuffix(source.host.slice(2))
		? [source.host]
		: []);
	const host = known?.hostname ?? shared[0];
	return host ? [{ kind: 'jsonp', text: `${host} by ${ruling.name}` }] : [];
});
const cspBlob = simple('The Content-Security-Policy lets made-up URLs run as scripts', 'no blob: or filesystem: in script-src', (policy) => {
	const ruling = sourcesOf(policy, 'script-src-elem');
	if (!ruling || hasKeyword(ruling.sources, "'strict-dynamic'"))
		return [];
	const made = ruling.sources.some((source) => source.kind === 'scheme' && ['blob', 'filesystem', 'mediastream'].includes(source.scheme));
	return made ? [{ kind: 'blob', text: `blob: or filesystem: in ${ruling.name}` }] : [];
});
const cspStyle = simple('The Content-Security-Policy lets inline styles in', "style-src without 'unsafe-inline'", (policy) => {
	const ruling = sourcesOf(policy, 'style-src');
	if (!ruling)
		return [{ kind: 'style', text: 'styles are not restricted' }];
	return (0,match .jy)(ruling.sources, 'style')
		? [{ kind: 'style', text: `'unsafe-inline' in ${ruling.name}` }]
		: [];
});
const passive = new Set(['img-src', 'media-src']);
const cspHttpSource = (seen) => {
	if (!pageView(seen.page).https)
		return notHttps;
	return onPolicies((policies, view) => {
		const weak = shared(policies, (policy) => loading.flatMap((directive) => {
			const ruling = sourcesOf(policy, directive);
			const runs = /^(?:script|worker)/.test(directive) || ruling?.name.startsWith('script');
			if (!ruling || (runs && hasKeyword(ruling.sources, "'strict-dynamic'")))
				return [];
			const insecure = ruling.sources.some((source) => (source.kind === 'scheme' || source.kind === 'host') && /^(http|ftp|ws)$/.test(source.scheme ?? ''));
			const kind = passive.has(directive) ? 'passive' : 'active';
			return insecure ? [{ kind, text: `http:, ws: or ftp: in ${ruling.name}` }] : [];
		}));
		return weak.map(({ kind, text }) => found(view, `The Content-Security-Policy of an https page names insecure sources: ${text}`, 'https sources only', text, kind === 'passive' ? 'warning' : undefined));
	})(seen);
};
const cspRules = {
	'csp-present': cspPresent,
	'csp-script': cspScript,
	'csp-eval': cspEval,
	'csp-object': cspObject,
	'csp-base-uri': cspBaseUri,
	'csp-jsonp-host': cspJsonpHost,
	'csp-blob': cspBlob,
	'csp-http-source': cspHttpSource,
	'csp-style': cspStyle,
};

;




const knownDirectives = new Set([
	'default-src',
	...loading,
	'script-src-attr',
	'style-src-attr',
	'prefetch-src',
	'fenced-frame-src',
	'base-uri',
	'form-action',
	'frame-ancestors',
	'navigate-to',
	'sandbox',
	'plugin-types',
	'report-uri',
	'report-to',
	'require-sri-for',
	'require-trusted-types-for',
	'trusted-types',
	'upgrade-insecure-requests',
	'block-all-mixed-content',
	'reflected-xss',
	'referrer',
	'disown-opener',
	'webrtc',
]);
const obsolete = new Set([
	'block-all-mixed-content',
	'disown-opener',
	'navigate-to',
	'plugin-types',
	'prefetch-src',
	'referrer',
	'reflected-xss',
	'require-sri-for',
]);
const bareKeyword = /^(none|self|unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|report-sample|wasm-unsafe-eval|nonce-.*|sha(256|384|512)-.*)$/i;
const keywordLists = /-src(-elem|-attr)?$|^(base-uri|form-action|frame-ancestors)$/;
const cspSyntax = onPolicies((policies, view) => policies.flatMap((policy) => syntaxFaults(policy).map(({ message, observed, level }) => found(view, message, 'a policy of which nothing is ignored', observed, level))));
function syntaxFaults(policy) {
	const twice = 'A directive stands twice, and the second one is ignored';
	return [
		...policy.repeated.map((name) => ({ message: twice, observed: name })),
		...[...policy.directives].flatMap(([name, values]) => directiveFaults(name, values)),
	].map((fault) => ({ ...fault, observed: fault.observed.replace(/'nonce-[^']*'?/gi, "'nonce-\u2026'") }));
}
function directiveFaults(name, values) {
	const all = [];
	if (!knownDirectives.has(name))
		all.push({ message: 'A directive is unknown', observed: name });
	if (obsolete.has(name))
		all.push({ message: 'A directive is no longer read', observed: name, level: 'info' });
	const swallowed = values.find((value) => knownDirectives.has(value.toLowerCase()));
	if (swallowed)
		all.push({ message: 'A semicolon is missing', observed: `${name} \u2026 ${swallowed}` });
	all.push(...tokenFaults(name, values.filter((value) => value !== swallowed)));
	if (!keywordLists.test(name))
		return all;
	const sources = values.map(parse .o$);
	for (const [index, value] of values.entries()) {
		const source = sources[index];
		if (value === swallowed)
			continue;
		if (bareKeyword.test(value)) {
			all.push({ message: noQuotes, observed: `${name} ${(0,bounded .Mm)(value, 40)}` });
		}
		else if (source?.kind === 'invalid') {
			const message = /^'nonce-/i.test(value) ? 'A nonce is malformed, so it allows nothing' : 'A source is not valid';
			all.push({ message, observed: `${name} ${(0,bounded .Mm)(value, 80)}` });
		}
		else if (source?.kind === 'nonce' && source.nonce.length < 16) {
			const observed = `${name} with a nonce of ${source.nonce.length} characters`;
			all.push({ message: 'A nonce is too short to be unguessable', observed });
		}
	}
	if (hasKeyword(sources, "'none'") && sources.length > 1) {
		all.push({ message: "'none' beside other sources is ignored", observed: `${name} 'none' \u2026`, level: 'warning' });
	}
	const trusted = sources.some((source) => source.kind === 'nonce' || source.kind === 'hash');
	if (name.startsWith('script-src') && hasKeyword(sources, "'strict-dynamic'") && !trusted) {
		all.push({ message: "'strict-dynamic' without a nonce or hash lets no script run", observed: name });
	}
	return all;
}
const sandboxTokens = new Set([
	'allow-downloads',
	'allow-forms',
	'allow-modals',
	'allow-orientation-lock',
	'allow-pointer-lock',
	'allow-popups',
	'allow-popups-to-escape-sandbox',
	'allow-presentation',
	'allow-same-origin',
	'allow-scripts',
	'allow-top-navigation',
	'allow-top-navigation-by-user-activation',
	'allow-top-navigation-to-custom-protocols',
	'allow-storage-access-by-user-activation',
	'allow-fenced-frame-default-src',
	'allow-unique-origin',
]);
function tokenFaults(name, values) {
	const say = (message, value) => ({ message, observed: `${name} ${(0,bounded .Mm)(value, 40)}` });
	if (name === 'sandbox') {
		const unknown = values.filter((value) => !sandboxTokens.has(value.toLowerCase()));
		return unknown.map((value) => say('A token of sandbox is unknown', value));
	}
	if (name === 'require-trusted-types-for') {
		const wrong = values.filter((value) => value.toLowerCase() !== "'script'");
		if (values.length === 0)
			return [say('A directive has no value, so it asks for nothing', '')];
		return wrong.map((value) => say(/^script$/i.test(value) ? noQuotes : 'A keyword is unknown', value));
	}
	if (name !== 'trusted-types')
		return [];
	return values.flatMap((value) => {
		if (/^(?:none|allow-duplicates)$/i.test(value))
			return [say(noQuotes, value)];
		const isKeyword = /^'(?:none|allow-duplicates)'$/i.test(value);
		return isKeyword || !value.startsWith("'") ? [] : [say('A keyword is unknown', value)];
	});
}
const noQuotes = 'A keyword has no quotes';
const cspSyntaxRules = {
	'csp-syntax': cspSyntax,
};

;





const clickjacking = (seen) => {
	if (!isHtml(pageView(seen.page)))
		return notHtml;
	return eachSample(seen.page, framing);
};
function framing(view) {
	const expected = "frame-ancestors 'none' or 'self', or X-Frame-Options: DENY or SAMEORIGIN";
	const say = (message, observed) => [found(view, message, expected, observed)];
	const lists = (0,parse .Kx)(view.values('content-security-policy')).flatMap((policy) => {
		const sources = policy.directives.get('frame-ancestors');
		return sources ? [sources] : [];
	});
	if (lists.length > 0) {
		const open = lists.every((sources) => sources.map(parse .o$).some((source) => broad(source) !== null));
		return open ? say('frame-ancestors lets any site frame the page', lists.flat().join(' ')) : [];
	}
	const values = view.values('x-frame-options');
	const tokens = new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim().toLowerCase()));
	if (values.length === 0)
		return say('Any site can frame the page', 'neither frame-ancestors nor X-Frame-Options');
	const [only] = tokens;
	if (tokens.size > 1) {
		const blocks = ['deny', 'sameorigin', 'allowall'].some((token) => tokens.has(token));
		const level = blocks ? { level: 'warning' } : {};
		return say('X-Frame-Options contradicts itself', shownValues(values)).map((one) => ({ ...one, ...level }));
	}
	if (only === 'deny' || only === 'sameorigin')
		return [];
	const message = only?.startsWith('allow-from')
		? 'Browsers ignore X-Frame-Options: ALLOW-FROM'
		: 'X-Frame-Options has no known value, so browsers ignore it';
	return say(message, shownValues(values));
}
const nosniff = (seen) => eachSample(seen.page, (view) => {
	const values = view.values('x-content-type-options');
	const first = values.join(',').split(',')[0]?.trim().toLowerCase();
	if (first === 'nosniff')
		return [];
	const message = values.length === 0 ? 'X-Content-Type-Options is missing' : 'X-Content-Type-Options is not nosniff';
	return [found(view, message, 'nosniff', shownValues(values))];
});
const scriptType = /^(text|application)\/(x-)?(javascript|ecmascript)$|^text\/(jscript|livescript|javascript1\.[0-5])$/;
const nosniffMime = (seen) => {
	const page = pageView(seen.page);
	if (!isHtml(page))
		return notHtml;
	const assets = seen.page.assets ?? [];
	if (assets.length === 0)
		return (0,rule .b)('the page names no script or style of its own host', {
			nothing: true,
			note: { fix: unjudged ._.noAssets },
		});
	return assets.flatMap((asset) => {
		const say = (message, expected, observed) => [
			{ ...found(page, message, expected, observed), url: asset.url },
		];
		if (asset.fault !== null) {
			return say(`A ${asset.use} of the page gave no answer`, 'an answer', asset.fault).map((one) => ({ ...one, inconclusive: true }));
		}
		if (asset.status !== 200)
			return say(`A ${asset.use} of the page answers ${asset.status}`, '200', `${asset.status}`);
		const right = asset.use === 'style' ? asset.type === 'text/css' : scriptType.test(asset.type);
		if (right)
			return [];
		const message = asset.type === 'text/html' ? `A page is served in place of a ${asset.use}` : `A ${asset.use} has a wrong type`;
		return say(message, asset.use === 'style' ? 'text/css' : 'text/javascript', asset.type || 'no Content-Type');
	});
};
const privatePolicies = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']);
const leakingPolicies = new Set(['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade']);
const metaNames = new Map([
	['never', 'no-referrer'],
	['default', 'strict-origin-when-cross-origin'],
	['always', 'unsafe-url'],
	['origin-when-crossorigin', 'origin-when-cross-origin'],
]);
const referrerPolicy = (seen) => eachSample(seen.page, (view) => {
	const values = view.values('referrer-policy');
	const known = (texts) => texts
		.flatMap((text) => text.split(','))
		.map((text) => text.trim().toLowerCase())
		.filter((token) => privatePolicies.has(token) || leakingPolicies.has(token))
		.at(-1);
	const metas = (seen.page.markup?.referrer ?? []).map((text) => metaNames.get(text.trim().toLowerCase()) ?? text);
	const effective = known(metas) ?? known(values);
	const observed = shownValues(known(metas) === undefined ? values : metas);
	const expected = 'strict-origin-when-cross-origin or stricter';
	if (effective !== undefined) {
		return privatePolicies.has(effective)
			? []
			: [found(view, `Referrer-Policy ${effective} tells other sites where people come from`, expected, observed)];
	}
	if (values.length === 0) {
		const missing = found(view, 'Referrer-Policy is missing, so the browser chooses', expected, 'absent');
		return [{ ...missing, unlessNamed: 'info' }];
	}
	return [found(view, 'Referrer-Policy has no known value, so browsers ignore it', expected, observed)];
});
const documentRules = {
	clickjacking,
	nosniff,
	'nosniff-mime': nosniffMime,
	'referrer-policy': referrerPolicy,
};

var hsts = __webpack_require__(19562);
;



const halfYear = 15_552_000;
const hsts_year = 31_536_000;
const field = 'strict-transport-security';
const isAddress = ({ url }) => /^(?!127\.)[\d.]+$|^\[(?!::1\])/.test(url.hostname);
const onAddress = (0,rule .b)('the host is an address, for which browsers keep no HSTS', { nothing: true });
const hsts_hsts = (seen) => {
	if (!pageView(seen.page).https)
		return notHttps;
	if (isAddress(pageView(seen.page)))
		return onAddress;
	const onPage = eachSample(seen.page, trouble);
	const onHops = ownHops(seen.page)
		.flatMap(trouble)
		.map((one) => ({ ...one, level: 'warning', message: `On a redirect: ${one.message}` }));
	return [...onPage, ...onHops];
};
function trouble(view) {
	const values = view.values(field);
	const [first] = values;
	const expected = `max-age of at least ${halfYear}`;
	const say = (message) => [found(view, message, expected, shownValues(values))];
	if (first === undefined)
		return say('Strict-Transport-Security is missing');
	const read = (0,hsts .c)(first);
	if ('invalid' in read)
		return say(`Browsers ignore Strict-Transport-Security: ${read.invalid}`);
	return read.maxAge < halfYear ? say('The max-age of Strict-Transport-Security is too short') : [];
}
function valid(seen, judge) {
	return eachSample(seen.page, (view) => {
		const values = view.values(field);
		const read = values[0] === undefined ? null : (0,hsts .c)(values[0]);
		return read === null || 'invalid' in read ? [] : judge(read, view, shownValues(values));
	});
}
const hstsStrength = (seen) => {
	if (!pageView(seen.page).https)
		return notHttps;
	if (isAddress(pageView(seen.page)))
		return onAddress;
	const expected = `max-age of at least ${hsts_year}; includeSubDomains`;
	const absent = seen.asks('hsts') ? [] : eachSample(seen.page, trouble).map((one) => ({ ...one, expected }));
	const weak = valid(seen, (read, view, shown) => [
		...(read.maxAge < hsts_year && (read.maxAge >= halfYear || absent.length === 0)
			? [found(view, 'The max-age of Strict-Transport-Security is below a year', expected, shown)]
			: []),
		...(read.includeSubDomains
			? []
			: [found(view, 'Strict-Transport-Security leaves subdomains out', expected, shown)]),
	]);
	return [...absent, ...weak];
};
const hstsPreloadConsistency = (seen) => {
	if (!pageView(seen.page).https)
		return notHttps;
	if (isAddress(pageView(seen.page)))
		return onAddress;
	return valid(seen, (read, view, shown) => read.preload && (read.maxAge < hsts_year || !read.includeSubDomains)
		? [
			found(view, '`preload` is set without what the preload list requires', `max-age of at least ${hsts_year}; includeSubDomains; preload`, shown),
		]
		: []);
};
const hstsRules = {
	hsts: hsts_hsts,
	'hsts-strength': hstsStrength,
	'hsts-preload-consistency': hstsPreloadConsistency,
};

var http_token = __webpack_require__(84942);
;

function parseItem(text) {
	return whole(text, (reader) => reader.item());
}
function parseDictionary(text) {
	return whole(text, (reader) => reader.dictionary());
}
function whole(text, read) {
	const reader = new Reader(withoutSpaces(text));
	try {
		const result = read(reader);
		return reader.ended ? result : null;
	}
	catch (error) {
		if (error instanceof SyntaxError)
			return null;
		throw error;
	}
}
function withoutSpaces(text) {
	let [from, to] = [0, text.length];
	while (text[from] === ' ')
		from++;
	while (to > from && text[to - 1] === ' ')
		to--;
	return text.slice(from, to);
}
const token = new RegExp(`[A-Za-z*](?:${http_token .hx}|[:/])*`, 'y');
class Reader {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	get ended() {
		return this.#at >= this.#text.length;
	}
	dictionary() {
		const members = new Map();
		while (!this.ended) {
			const key = this.#key();
			const member = this.#accept('=')
				? this.#member()
				: { value: { type: 'boolean', value: true }, parameters: this.#parameters() };
			members.delete(key);
			members.set(key, member);
			this.#take(/[ \t]*/y);
			if (this.ended)
				break;
			if (!this.#accept(','))
				throw new SyntaxError('expected a comma');
			this.#take(/[ \t]*/y);
			if (this.ended)
				throw new SyntaxError('a comma at the end');
		}
		return members;
	}
	item() {
		return { value: this.#bare(), parameters: this.#parameters() };
	}
	#member() {
		if (!this.#accept('('))
			return this.item();
		const list = [];
		for (;;) {
			this.#take(/ */y);
			if (this.#accept(')'))
				return { list, parameters: this.#parameters() };
			list.push(this.item());
			if (this.#text[this.#at] !== ' ' && this.#text[this.#at] !== ')')
				throw new SyntaxError('expected a space');
		}
	}
	#parameters() {
		const parameters = new Map();
		while (this.#accept(';')) {
			this.#take(/ */y);
			const key = this.#key();
			parameters.set(key, this.#accept('=') ? this.#bare() : { type: 'boolean', value: true });
		}
		return parameters;
	}
	#key() {
		return this.#must(/[a-z*][a-z0-9_.*-]*/y);
	}
	#bare() {
		const first = this.#text[this.#at] ?? '';
		if (first === '"') {
			const quoted = this.#must(/"(?:[ !#-[\]-~]|\\["\\])*"/y);
			return { type: 'string', value: quoted.slice(1, -1).replace(/\\(.)/g, '$1') };
		}
		if (first === '?')
			return { type: 'boolean', value: this.#must(/\?[01]/y) === '?1' };
		if (first === ':')
			return { type: 'bytes', value: this.#must(/:[A-Za-z0-9+/=]*:/y).slice(1, -1) };
		if (first === '@')
			return { type: 'date', value: Number(this.#must(/@-?\d{1,15}/y).slice(1)) };
		if (/[-0-9]/.test(first)) {
			return { type: 'number', value: Number(this.#must(/-?(?:\d{1,12}\.\d{1,3}|\d{1,15})(?![\d.])/y)) };
		}
		return { type: 'token', value: this.#must(token) };
	}
	#accept(character) {
		if (this.#text[this.#at] !== character)
			return false;
		this.#at++;
		return true;
	}
	#must(pattern) {
		const found = this.#take(pattern);
		if (found === '')
			throw new SyntaxError('unexpected text');
		return found;
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0] ?? '';
		this.#at += found.length;
		return found;
	}
}

;



function absent(view, name, expected) {
	return [{ ...found(view, `${name} is missing`, expected, 'absent'), unlessNamed: 'info' }];
}
function oneToken(name, tokens, wanted, read) {
	return (seen) => eachSample(seen.page, (view) => {
		const values = view.values(name.toLowerCase());
		const [only] = values;
		if (only === undefined)
			return absent(view, name, wanted);
		const invalid = (message) => [found(view, message, tokens.join(', '), shownValues(values))];
		if (values.length > 1)
			return invalid(`${name} is given more than once, so browsers ignore it`);
		const token = read(only);
		return token !== null && tokens.includes(token)
			? []
			: invalid(`${name} has no valid value, so browsers ignore it`);
	});
}
function itemToken(value) {
	const item = parseItem(value);
	return item?.value.type === 'token' ? item.value.value : null;
}
const coopRule = oneToken('Cross-Origin-Opener-Policy', ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups', 'unsafe-none'], 'same-origin', itemToken);
const coepRule = oneToken('Cross-Origin-Embedder-Policy', ['require-corp', 'credentialless', 'unsafe-none'], 'require-corp', itemToken);
const coop = (seen) => (isHtml(pageView(seen.page)) ? coopRule(seen) : notHtml);
const coep = (seen) => (isHtml(pageView(seen.page)) ? coepRule(seen) : notHtml);
const corp = oneToken('Cross-Origin-Resource-Policy', ['same-origin', 'same-site', 'cross-origin'], 'same-origin', (value) => value);
const permissionsPolicy = (seen) => {
	if (!isHtml(pageView(seen.page)))
		return notHtml;
	return eachSample(seen.page, (view) => {
		const values = view.values('permissions-policy');
		const expected = 'such as camera=(), geolocation=(self)';
		if (values.length === 0)
			return absent(view, 'Permissions-Policy', expected);
		const text = values.join(', ');
		const members = parseDictionary(text);
		if (members === null) {
			const old = /(^|[;,]\s*)[a-z-]+\s+('(self|none|src)'|\*|https?:)/i.test(text);
			const message = old
				? 'Permissions-Policy is written in the syntax of Feature-Policy, so browsers ignore it'
				: 'Permissions-Policy is not valid, so browsers ignore all of it';
			return [found(view, message, expected, shownValues(values))];
		}
		const wrong = [...members].find(([, member]) => !isAllowlist(member));
		if (wrong === undefined)
			return [];
		return [
			found(view, `Permissions-Policy has no valid allowlist for ${(0,bounded .Mm)(wrong[0], 60)}`, expected, shownValues(values)),
		];
	});
};
function isAllowlist(member) {
	const items = 'list' in member ? member.list : [member];
	return items.every(({ value }) => value.type === 'token' ? ['*', 'self', 'src'].includes(value.value) : value.type === 'string');
}
const isolationRules = {
	'permissions-policy': permissionsPolicy,
	coop,
	coep,
	corp,
};

;





const deprecated = (seen) => eachSample(seen.page, (view) => {
	const say = (name, message, expected = 'absent') => found(view, message, expected, `${name}: ${shownValues(view.values(name))}`);
	const xss = view.values('x-xss-protection');
	const all = ['public-key-pins', 'public-key-pins-report-only', 'expect-ct', 'feature-policy']
		.filter((name) => view.values(name).length > 0)
		.map((name) => say(name, `${name} is no longer read by browsers`));
	if (xss.some((value) => value !== '0')) {
		all.push(say('x-xss-protection', 'X-XSS-Protection switches on a filter that made holes', '0, or absent'));
	}
	return all;
});
const namesSoftware = [
	'x-powered-by',
	'x-aspnet-version',
	'x-aspnetmvc-version',
	'x-generator',
	'sourcemap',
	'x-sourcemap',
];
const saysMore = /^x-(runtime|version|debug-token(-link)?|drupal-.*|varnish.*|litespeed-.*|envoy-.*|b3-.*|kong-.*|datadog-.*|backend-server|served-by|server|server-name|php-.*|mod-pagespeed|nextjs-.*|cf-powered-by|jenkins|owa-version|turbo-charged-by)$/i;
const infoLeak = (seen) => eachSample(seen.page, (view) => {
	const server = view.values('server').filter((value) => /\/\s*v?\d|\d\.\d|\(|mod_|openssl|php/i.test(value));
	const names = new Set(view.answer.headers.map(([name]) => name.toLowerCase()));
	return [
		...server.map((value) => found(view, 'Server names a version or modules', 'a bare name or no header', value)),
		...namesSoftware
			.filter((name) => names.has(name))
			.map((name) => found(view, `${name} names the software`, 'absent', `${name}: ${shownValues(view.values(name))}`)),
		...[...names]
			.filter((name) => saysMore.test(name))
			.map((name) => found(view, `${name} tells about the inside`, 'absent', `${name}: ${shownValues(view.values(name))}`, 'info')),
	];
});
const given = [
	'strict-transport-security',
	'x-frame-options',
	'x-content-type-options',
	'referrer-policy',
	'cross-origin-opener-policy',
	'cross-origin-embedder-policy',
	'cross-origin-resource-policy',
	'permissions-policy',
	'access-control-allow-origin',
	'access-control-allow-credentials',
	'cache-control',
	'content-type',
];
const membersOf = new Map([
	['permissions-policy', /(?<![\w-])([\w-]+)=(\([^()]*\)|[^,\s]+)/g],
	['cache-control', /(?<![\w-])([\w-]+)(?:=("[^"]*"|[^,\s]+))?/g],
]);
function contradicts(values, member) {
	if (member === undefined)
		return true;
	const known = new Map();
	return values
		.flatMap((value) => [...value.toLowerCase().matchAll(member)])
		.some(([, name = '', value = '']) => {
		const before = known.get(name);
		known.set(name, value);
		return before !== undefined && before !== value;
	});
}
const duplicates = (seen) => eachSample(seen.page, (view) => given.flatMap((name) => {
	const values = view.values(name);
	const different = new Set(values.map((value) => value.toLowerCase().replace(/\s+/g, '')));
	return different.size > 1 && (!membersOf.has(name) || contradicts(values, membersOf.get(name)))
		? [found(view, `${name} is sent ${values.length} times with different values`, 'one value', values.join(' | '))]
		: [];
}));
const reportingEndpoints = (seen) => eachSample(seen.page, (view) => {
	const named = view.values('reporting-endpoints').join(', ');
	const known = new Set([
		...(parseDictionary(named)?.keys() ?? []),
		...[
			...view
				.values('report-to')
				.join(', ')
				.matchAll(/"group"\s*:\s*"([^"]+)"/g),
		].flatMap((match) => match[1] ?? []),
		...(/"endpoints"/.test(view.values('report-to').join(', ')) ? ['default'] : []),
	]);
	const wanted = ['content-security-policy', 'content-security-policy-report-only'].flatMap((name) => (0,parse .Kx)(view.values(name)).flatMap((policy) => policy.directives.get('report-to')?.slice(0, 1) ?? []));
	return [...new Set(wanted)]
		.filter((group) => !known.has(group))
		.map((group) => found(view, 'The policy reports to a group that is not defined, so no report arrives', `Reporting-Endpoints with ${(0,bounded .Mm)(group, 60)}`, shownValues(view.values('reporting-endpoints'))));
});
const notPublic = /stag|test|dev|preview|qa|uat|demo|local|sandbox/i;
const valued = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/i;
function hides(value) {
	const [, robot = '', rest = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(value) ?? [];
	const isNamed = robot !== '' && !valued.test(robot);
	if (isNamed && !/^(?:googlebot|bingbot)$/i.test(robot))
		return false;
	return (isNamed ? rest : value).split(',').some((one) => /^\s*(?:noindex|none)\s*$/i.test(one));
}
const noindex = (seen) => {
	if (notPublic.test(seen.environment))
		return (0,rule .b)('the environment is not for the public', { nothing: true });
	const message = 'Search engines are told not to show the page';
	const byHeader = eachSample(seen.page, (view) => {
		const values = view.values('x-robots-tag');
		if (!values.some(hides))
			return [];
		return [found(view, message, 'no X-Robots-Tag: noindex', shownValues(values))];
	});
	const meta = seen.page.markup?.robots.find(({ content }) => hides(content));
	if (meta === undefined)
		return byHeader;
	const observed = `<meta name="${meta.name}" content="${(0,bounded .Mm)(meta.content, 60)}">`;
	return [...byHeader, found(viewOf(finalAnswer(seen.page)), message, 'no noindex in the markup', observed)];
};
const leakRules = {
	deprecated,
	'info-leak': infoLeak,
	duplicates,
	'reporting-endpoints': reportingEndpoints,
	noindex,
};

;




const nonceFreshness = (seen) => {
	const page = pageView(seen.page);
	if (!isHtml(page))
		return notHtml;
	const nonces = seen.page.samples.map((sample) => new Set(noncesOf(sample)));
	if (nonces.every((set) => set.size === 0))
		return (0,rule .b)('the policy uses no nonce', { nothing: true });
	if (nonces.length < 2)
		return (0,rule .b)('only one answer was seen; `samples` must be at least 2', { note: { fix: unjudged ._.samples } });
	const times = new Map();
	for (const set of nonces)
		for (const nonce of set)
			times.set(nonce, (times.get(nonce) ?? 0) + 1);
	const repeated = Math.max(...times.values());
	if (repeated < 2)
		return [];
	const age = page.values('age')[0];
	const cached = age !== undefined || /hit/i.test(page.values('x-cache').join(' '));
	return [
		found(page, cached ? 'A cache serves one nonce to everybody' : 'The nonce is the same in several answers', 'a new nonce in every answer', `the same nonce in ${repeated} of ${nonces.length} answers${age === undefined ? '' : `, Age: ${age}`}`),
	];
};
function noncesOf(sample) {
	const values = sample.headers.filter(([name]) => name.toLowerCase() === cspField).map(([, value]) => value);
	return [...values.join(' ').matchAll(/'nonce-([^']+)'/gi)].flatMap((match) => match[1] ?? []);
}
const noncesRules = {
	'nonce-freshness': nonceFreshness,
};

;







function plainOf(seen) {
	const { plain } = seen.page;
	if (plain === null)
		return (0,rule .b)('not https: the page is served over http on loopback', { note: { fix: unjudged ._.loopback } });
	if (plain.outcome === 'unknown') {
		return (0,rule .b)('the port of plain http is not known beside an https port of its own; name it by `http-url`', {
			note: { fix: unjudged ._.plainPort },
		});
	}
	return plain;
}
const redirectHttps = (seen) => {
	const plain = plainOf(seen);
	if ('notJudged' in plain)
		return plain;
	const expected = 'a redirect to https on the same host, or a closed port';
	if (plain.outcome === 'closed') {
		return [
			{
				level: 'info',
				message: `Plain http is closed (${plain.how}), so there is nothing to redirect`,
				expected,
				observed: plain.how,
				url: plain.asked,
			},
		];
	}
	const { hops, end, next } = plain.walk;
	const views = hops.map(viewOf);
	const [first] = views;
	const last = views.at(-1);
	if (!first || !last)
		return (0,rule .b)('plain http was not asked', { note: { fix: unjudged ._.noAnswer } });
	const say = (view, message, observed, level) => found(view, message, expected, observed, level);
	const second = views[1]?.url ?? (next === null ? null : URL.parse(next));
	if (!second) {
		const { status } = first.answer;
		const message = end === 'invalid'
			? 'Plain http redirects to nothing that a browser can follow'
			: status < 300
				? 'The page is served over plain http'
				: `Plain http answers ${status} rather than redirecting`;
		return [say(first, message, `status ${status}`)];
	}
	const all = [];
	const target = second.origin;
	if (second.protocol !== 'https:')
		all.push(say(first, 'The first redirect stays on plain http', target));
	else if (second.hostname !== first.url.hostname) {
		all.push(say(first, 'The first redirect leads to another host, so HSTS never covers this one', target, 'warning'));
	}
	const chain = [...views.slice(1).map((view) => view.url), ...(next === null ? [] : [URL.parse(next) ?? last.url])];
	const back = chain.find((url, index) => url.protocol === 'http:' && chain.slice(0, index).some((one) => one.protocol === 'https:'));
	if (back)
		all.push(say(last, 'The redirects leave https again', back.origin));
	if (end === 'loop')
		all.push(say(last, 'The redirects go in a circle', `${hops.length} redirects`));
	if (end === 'limit')
		all.push(say(last, `There are more than ${mostRedirects} redirects`, `${hops.length} redirects`));
	if (end === 'invalid')
		all.push(say(last, 'A redirect leads to nothing that a browser can follow', 'no usable Location'));
	if (end === 'foreign')
		all.push(say(last, 'The redirects end on a host that was not named', originOf(next)));
	if (end === 'answer' && !last.https)
		all.push(say(last, 'The redirects end on plain http', last.url.origin));
	if (end === 'answer' && last.answer.status >= 400) {
		all.push(say(last, `The redirects end in ${last.answer.status}`, `status ${last.answer.status}`, 'warning'));
	}
	return all;
};
function originOf(next) {
	return (next === null ? null : URL.parse(next)?.origin) ?? 'unknown';
}
const permanent = new Set([301, 308]);
const redirectQuality = (seen) => {
	const plain = plainOf(seen);
	if ('notJudged' in plain)
		return plain;
	if (plain.outcome === 'closed')
		return [];
	const views = plain.walk.hops.map(viewOf);
	const redirects = views.filter((view) => !view.https && (0,probe_redirects .N6)(view.answer));
	const all = redirects
		.filter((view) => !permanent.has(view.answer.status))
		.map((view) => found(view, 'The redirect to https is not permanent', '301 or 308', `${view.answer.status}`));
	if (plain.probe)
		all.push(...kept(viewOf(plain.probe)));
	for (const view of views.filter((one) => !one.https)) {
		const names = cookiesOf(seen, view).map((cookie) => (0,bounded .Mm)(cookie.name, 60));
		if (names.length > 0) {
			all.push(found(view, 'Cookies are set over plain http', 'no Set-Cookie', names.slice(0, 5).join(', ')));
		}
		if (view.values('strict-transport-security').length > 0) {
			const message = 'Strict-Transport-Security is sent over plain http, where browsers ignore it';
			all.push(found(view, message, 'absent', 'present', 'info'));
		}
	}
	return all;
};
function kept(view) {
	const location = view.values('location')[0];
	if (!(0,probe_redirects .N6)(view.answer) || location === undefined) {
		return [
			found(view, 'Only some paths are redirected to https', 'a redirect of every path', `status ${view.answer.status}`),
		];
	}
	const target = URL.parse(location, view.answer.url);
	if (target?.pathname === view.url.pathname && target.search === view.url.search)
		return [];
	const what = target?.pathname === view.url.pathname ? 'query' : 'path';
	return [
		found(view, `The redirect to https loses the ${what}`, `${view.url.pathname}${view.url.search}`, `${target?.pathname ?? location}${target?.search ?? ''}`),
	];
}
const redirectsRules = {
	'redirect-https': redirectHttps,
	'redirect-quality': redirectQuality,
};

;

const broadSources = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*']);
const activeDirectives = [
	'script-src',
	'style-src',
	'object-src',
	'frame-src',
	'child-src',
	'worker-src',
	'connect-src',
	'font-src',
	'manifest-src',
];
function scoreCsp(page, view) {
	const say = (result, modifier) => ({ test: 'csp', result: `csp-${result}`, modifier });
	const fields = view.values('content-security-policy');
	const metas = page.markup?.policies ?? [];
	const policies = [...(0,parse .Kx)(fields), ...metas.flatMap((text) => (0,parse .sM)(text) ?? [])];
	if (fields.length === 0 && policies.length === 0) {
		const reporting = view.values('content-security-policy-report-only').length > 0;
		return say(reporting ? 'not-implemented-but-reporting-enabled' : 'not-implemented', -25);
	}
	const repeated = policies.some((policy) => policy.repeated.some((name) => !name.startsWith('report-')));
	const flags = policies.map(flagsOf);
	if (policies.length === 0 || repeated || policies.some(({ text }) => text.length < 6))
		return say('header-invalid', -25);
	if (flags.some(({ invalid }) => invalid))
		return say('header-invalid', -25);
	const all = (flag) => flags.every((one) => one[flag]);
	if (all('inline'))
		return say('implemented-with-unsafe-inline', -20);
	if (view.https && all('active'))
		return say('implemented-with-insecure-scheme', -20);
	if (all('eval'))
		return say('implemented-with-unsafe-eval', -10);
	if (view.https && all('passive'))
		return say('implemented-with-insecure-scheme-in-passive-content-only', -10);
	if (all('style'))
		return say('implemented-with-unsafe-inline-in-style-src-only', 0);
	return flags.some(({ none }) => none)
		? say('implemented-with-no-unsafe-default-src-none', 10)
		: say('implemented-with-no-unsafe', 5);
}
function flagsOf(policy) {
	const lists = new Map([...policy.directives].map(([name, values]) => [name, values.map((one) => one.toLowerCase())]));
	const listOf = (name) => lists.get(name) ?? lists.get('default-src') ?? ['*'];
	const trusted = (list) => list.some((one) => /^'(nonce-|sha256-|sha384-|sha512-)/.test(one));
	const script = listOf('script-src');
	const dynamic = script.includes("'strict-dynamic'");
	const effective = (list) => trusted(list) ? list.filter((one) => one !== "'unsafe-inline'") : list;
	const scripts = dynamic
		? effective(script).filter((one) => !broadSources.has(one) && one !== "'self'" && one !== 'data:')
		: effective(script);
	const unsafe = (list) => list.some((one) => broadSources.has(one) || one === "'unsafe-inline'" || one === 'data:');
	const insecure = (list) => list.some((one) => /^(http|ftp):/.test(one));
	const named = (name) => lists.get(name) ?? lists.get('default-src') ?? [];
	const scriptsNamed = lists.has('script-src') || lists.has('default-src') ? scripts : [];
	const fallback = lists.get('default-src') ?? [];
	return {
		invalid: dynamic && !trusted(script),
		inline: unsafe(scripts) || listOf('object-src').some((one) => broadSources.has(one)),
		active: insecure(scriptsNamed) || insecure(fallback) || activeDirectives.slice(1).some((name) => insecure(named(name))),
		passive: ['img-src', 'media-src'].some((name) => insecure(named(name))),
		eval: script.includes("'unsafe-eval'") || listOf('style-src').includes("'unsafe-eval'"),
		style: unsafe(effective(listOf('style-src'))),
		none: lists.get('default-src')?.every((one) => one === "'none'") ?? false,
	};
}

;





function observatoryScore(page, nowMs) {
	const view = viewOf(finalAnswer(page));
	const tests = [
		scoreCsp(page, view),
		scoreCookies(view, nowMs),
		scoreCors(view),
		...(page.plain === null ? [] : scoreRedirection(page)),
		scoreHsts(view),
		scoreReferrer(page, view),
		scoreIntegrity(page, view),
		scoreNosniff(view),
		scoreFraming(page, view),
		scoreResource(view),
		scoreToken(view, 'coep', 'cross-origin-embedder-policy', ['require-corp', 'credentialless']),
		scoreToken(view, 'coop', 'cross-origin-opener-policy', [
			'same-origin',
			'same-origin-allow-popups',
			'noopener-allow-popups',
		]),
	];
	const without = tests.reduce((sum, { modifier }) => sum + Math.min(0, modifier), 100);
	const bonus = without >= 90 ? tests.reduce((sum, { modifier }) => sum + Math.max(0, modifier), 0) : 0;
	const score = Math.max(0, without + bonus);
	return { score, grade: gradeOf(score), tests };
}
const grades = [
	[100, 'A+'],
	[90, 'A'],
	[85, 'A-'],
	[80, 'B+'],
	[70, 'B'],
	[65, 'B-'],
	[60, 'C+'],
	[50, 'C'],
	[45, 'C-'],
	[40, 'D+'],
	[30, 'D'],
	[25, 'D-'],
];
function gradeOf(score) {
	return grades.find(([from]) => Math.floor(score / 5) * 5 >= from)?.[1] ?? 'F';
}
const validHsts = /^(?!.*,)(?=(?:.*;)?\s*max-age=["']?(\d+))/i;
function hstsAge(view) {
	const values = view.values('strict-transport-security');
	if (values.length === 0)
		return 'absent';
	const age = validHsts.exec(values.join(', '))?.[1];
	return age === undefined ? 'invalid' : Number(age);
}
function scoreHsts(view) {
	const say = (result, modifier) => ({ test: 'hsts', result: `hsts-${result}`, modifier });
	if (!view.https)
		return say('not-implemented-no-https', -20);
	const age = hstsAge(view);
	if (age === 'absent')
		return say('not-implemented', -20);
	if (age === 'invalid')
		return say('header-invalid', -20);
	return age >= 15_552_000
		? say('implemented-max-age-at-least-six-months', 0)
		: say('implemented-max-age-less-than-six-months', -10);
}
function scoreCookies(view, nowMs) {
	const say = (result, modifier) => ({
		test: 'cookies',
		result: `cookies-${result}`,
		modifier,
	});
	const cookies = view
		.values('set-cookie')
		.flatMap((field) => (0,set_cookie .l)(field, nowMs) ?? [])
		.filter(({ name, deletes }) => name !== 'heroku-session-affinity' && !deletes);
	if (cookies.length === 0)
		return say('not-found', 0);
	const age = hstsAge(view);
	const covered = typeof age === 'number' && age > 0;
	const session = ({ name }) => /login|sess/i.test(name);
	const known = new Set(['lax', 'strict', 'none']);
	const badSameSite = ({ sameSite, secure }) => sameSite !== null && (!known.has(sameSite) || (sameSite === 'none' && !secure));
	const open = cookies.filter(({ secure }) => !secure);
	if (open.some(session) && !covered)
		return say('session-without-secure-flag', -40);
	if (cookies.some((one) => session(one) && !one.httpOnly))
		return say('session-without-httponly-flag', -30);
	if (cookies.some((one) => /csrf/i.test(one.name) && one.sameSite === null)) {
		return say('anticsrf-without-samesite-flag', -20);
	}
	if (cookies.some(badSameSite))
		return say('samesite-flag-invalid', -20);
	if (open.length > 0 && !covered)
		return say('without-secure-flag', -20);
	if (open.some(session))
		return say('session-without-secure-flag-but-protected-by-hsts', -10);
	if (open.length > 0)
		return say('without-secure-flag-but-protected-by-hsts', -5);
	return cookies.every(({ sameSite }) => sameSite !== null)
		? say('secure-with-httponly-sessions-and-samesite', 5)
		: say('secure-with-httponly-sessions', 0);
}
function scoreCors(view) {
	const value = view.values('access-control-allow-origin')[0];
	const result = value === undefined
		? 'not-implemented'
		: value === '*'
			? 'implemented-with-public-access'
			: 'implemented-with-restricted-access';
	return { test: 'cors', result: `cross-origin-resource-sharing-${result}`, modifier: 0 };
}
function scoreRedirection(page) {
	const say = (result, modifier) => [
		{ test: 'redirection', result: `redirection-${result}`, modifier },
	];
	const { plain } = page;
	if (plain === null || plain.outcome === 'unknown')
		return [];
	if (plain.outcome === 'closed')
		return say('not-needed-no-http', 0);
	const urls = plain.walk.hops.map((hop) => new URL(hop.url));
	const next = plain.walk.next === null ? null : URL.parse(plain.walk.next);
	const [first, second, ...rest] = next === null ? urls : [...urls, next];
	if (!first || !second)
		return say('missing', -20);
	if ((rest.at(-1) ?? second).protocol !== 'https:')
		return say('not-to-https', -20);
	if (second.protocol !== 'https:')
		return say('not-to-https-on-initial-redirection', -10);
	return first.hostname === second.hostname ? say('to-https', 0) : say('off-host-from-http', -5);
}
function scoreReferrer(page, view) {
	const say = (result, modifier) => ({
		test: 'referrer-policy',
		result: `referrer-policy-${result}`,
		modifier,
	});
	const meta = page.markup?.referrer ?? [];
	const values = meta.length > 0 ? meta : view.values('referrer-policy');
	if (values.length === 0)
		return say('not-implemented', 0);
	const kept = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
	const open = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];
	const last = values
		.flatMap((value) => value.split(','))
		.map((token) => token.trim().toLowerCase())
		.findLast((token) => kept.includes(token) || open.includes(token));
	if (last === undefined)
		return say('header-invalid', -5);
	return kept.includes(last) ? say('private', 5) : say('unsafe', -5);
}
function scoreIntegrity(page, view) {
	const say = (result, modifier) => ({
		test: 'subresource-integrity',
		result: `sri-${result}`,
		modifier,
	});
	if (!isHtml(view))
		return say('not-implemented-response-not-html', 0);
	const scripts = page.markup?.scripts ?? [];
	if (scripts.length === 0)
		return say('not-implemented-but-no-scripts-loaded', 0);
	const results = scripts.map(({ src, url, integrity }) => {
		const { protocol, hostname } = new URL(url);
		const relative = !/^([a-z][a-z0-9+.-]*:)?\/\//i.test(src.trim());
		const same = relative || registrable(hostname) === registrable(view.url.hostname);
		const secure = relative || (protocol === 'https:' && !src.trim().startsWith('//'));
		if (integrity !== null) {
			if (!secure)
				return say('implemented-but-external-scripts-not-loaded-securely', -20);
			return same
				? say('implemented-and-all-scripts-loaded-securely', 5)
				: say('implemented-and-external-scripts-loaded-securely', 5);
		}
		if (!secure)
			return say('not-implemented-and-external-scripts-not-loaded-securely', -50);
		return same
			? say('not-implemented-but-all-scripts-loaded-from-secure-origin', 0)
			: say('not-implemented-but-external-scripts-loaded-securely', -5);
	});
	const worst = results.reduce((a, b) => (b.modifier < a.modifier ? b : a));
	if (worst.modifier < 0)
		return worst;
	return results.find(({ modifier }) => modifier > 0) ?? worst;
}
function registrable(hostname) {
	return hostname.split('.').slice(-2).join('.');
}
function scoreNosniff(view) {
	const say = (result, modifier) => ({
		test: 'x-content-type-options',
		result: `x-content-type-options-${result}`,
		modifier,
	});
	const values = view.values('x-content-type-options');
	if (values.length === 0)
		return say('not-implemented', -5);
	return values.join(', ').trim().toLowerCase() === 'nosniff' ? say('nosniff', 0) : say('header-invalid', -5);
}
function scoreFraming(page, view) {
	const say = (result, modifier) => ({
		test: 'x-frame-options',
		result: `x-frame-options-${result}`,
		modifier,
	});
	const policies = [
		...(0,parse .Kx)(view.values('content-security-policy')),
		...(page.markup?.policies ?? []).flatMap((text) => (0,parse .sM)(text) ?? []),
	];
	if (policies.some((policy) => policy.directives.has('frame-ancestors')))
		return say('implemented-via-csp', 5);
	const values = view.values('x-frame-options');
	const text = values.join(', ').trim().toLowerCase();
	if (values.length === 0)
		return say('not-implemented', -20);
	if (text === 'deny' || text === 'sameorigin')
		return say('sameorigin-or-deny', 5);
	return text.startsWith('allow-from ') ? say('allow-from-origin', 0) : say('header-invalid', -20);
}
function scoreResource(view) {
	const say = (result, modifier) => ({ test: 'corp', result: `corp-${result}`, modifier });
	const values = view.values('cross-origin-resource-policy');
	const text = values.join(', ').trim().toLowerCase();
	if (values.length === 0)
		return say('not-implemented', 0);
	if (text === 'same-origin' || text === 'same-site')
		return say(`implemented-with-${text}`, 10);
	return text === 'cross-origin' ? say('implemented-with-cross-origin', 0) : say('header-invalid', -5);
}
function scoreToken(view, test, name, good) {
	const say = (result, modifier) => ({ test, result: `${test}-${result}`, modifier });
	const values = view.values(name);
	if (values.length === 0)
		return say('not-implemented', 0);
	const item = parseItem(values.join(', '));
	const token = item?.value.type === 'token' ? item.value.value : null;
	if (token === 'unsafe-none')
		return say('implemented-with-unsafe-none', 0);
	return token !== null && good.includes(token) ? say(`implemented-with-${token}`, 10) : say('header-invalid', -5);
}

;


const observatory = ({ page, nowMs }) => {
	const { score, grade, tests } = observatoryScore(page, nowMs);
	const lost = tests.filter(({ modifier }) => modifier < 0).map(({ result, modifier }) => `${result} ${modifier}`);
	const message = `The HTTP Observatory would give ${grade} (${score})`;
	const observed = lost.length === 0 ? 'nothing lost' : lost.join(', ');
	return [found(pageView(page), message, 'A or better', observed, 'info')];
};
const scoreRules = {
	'observatory-score': observatory,
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
;



const schema_host = schemas .YjP()
	.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/, 'expected a host such as www.example.com');
const schema = (0,fields .O2)({
	...fields .aC,
	...(0,lint_select .Bu)('headers'),
	...fields .os,
	profile: schemas .k5n(['baseline', 'strict', 'api']).default('baseline').meta({
		description: '`strict` makes hardening an error; `api` leaves out what only documents need',
	}),
	samples: schemas .Whr().min(1).max(10).default(3).meta({
		description: 'How often the page is asked, to see instances that differ',
	}),
	'request-headers': schemas .g1P(fields .Bv, fields .Z).optional().meta({
		title: 'name to text',
		description: "Sent to the page's own origin, over https or on loopback only",
	}),
	'allowed-hosts': schemas .YOg(schema_host).min(1, 'an empty list names no host').optional().meta({
		title: 'list of hosts',
		description: 'Hosts to which the page may redirect',
	}),
	'expect-status': schemas .Whr().min(100).max(599).optional().meta({
		description: 'Status of the page',
		without: 'any 2xx',
	}),
	'ignore-cookies': schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list names no cookie').optional().meta({
		title: 'list of names with `*`',
		description: "Cookies that are not the team's own",
	}),
	'http-url': schemas .OZ5({ protocol: /^http$/, error: 'expected an http URL' })
		.optional()
		.meta({
		title: 'http URL',
		description: 'Where the page answers over plain http; needed where the URL has a port',
		without: 'port 80 of the host',
	}),
}).check(fields ["in"], (0,lint_select .TS)('headers', { leavesOut: { key: 'ignore-cookies', rule: leavesOut } }));
function leavesOut(name, config) {
	return name.startsWith('cookie-') && (config['ignore-cookies'] ?? []).some((one) => /^\*+$/.test(one));
}

;



















const headers = (0,lint_define .r)({
	kind: 'headers',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions,
	observe: observe,
	seen: seen,
	rules: {
		...hstsRules,
		...cspRules,
		...cspSyntaxRules,
		...noncesRules,
		...documentRules,
		...isolationRules,
		...leakRules,
		...cookiesRules,
		...redirectsRules,
		...cacheRules,
		...compressionRules,
		...scoreRules,
	},
	unjudged: judge_unjudged,
	conversation: conversation,
	most: 10,
});


  }),

  54004: core[54004],

  29461: shared[29461]

};
return { ids, modules };
})
