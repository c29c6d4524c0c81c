(function (load) {
'use strict';
const id = 4497;
const ids = [4497];
const modules = {

  74497:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  page: () => (  page)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
var bounded = __webpack_require__(54637);
;

const mostNamed = 5;
function gather(judged, { said }) {
	const alike = Map.groupBy(judged.map(({ draft }) => draft), ({ rule, level, message, observed, inconclusive }) => JSON.stringify([rule, level, message, observed, inconclusive]));
	const together = Map.groupBy([...alike.values()].map(merged), ({ rule, level, inconclusive }) => JSON.stringify([rule, level, inconclusive]));
	return [...said, ...[...together.values()].flat()];
}
function merged(group) {
	const [first] = group;
	if (group.length === 1)
		return first;
	const paths = [...new Set(group.flatMap(({ url }) => (url === undefined ? [] : [shortPath(url)])))];
	const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
	return {
		...first,
		message: `${first.message} (${group.length} times)`,
		observed: `${first.observed}: ${paths.slice(0, mostNamed).join(', ')}${more}`,
	};
}
function shortPath(url) {
	const { pathname } = new URL(url);
	return (0,bounded .D8)(pathname, 60);
}

var site_document = __webpack_require__(61713);
;


function conditions(page, expectedStatus) {
	const url = page.url;
	if (page.elsewhere !== null) {
		const endless = (0,site_document .tr)(page.elsewhere, url);
		return [
			{
				rule: 'page/unexpected-status',
				message: endless ? 'The page redirects without an end' : 'The page leads to another host',
				expected: `a document on ${new URL(page.asked).host}`,
				observed: `${page.status}, Location: ${(0,bounded .Mm)(page.elsewhere)}`,
				url,
				...(endless && { fix: site_document .qx }),
			},
		];
	}
	if (page.status !== expectedStatus) {
		return [
			{
				rule: 'page/unexpected-status',
				message: `The page answers ${page.status}`,
				expected: `${expectedStatus}`,
				observed: `${page.status}`,
				url,
			},
		];
	}
	if (page.type !== 'text/html' && page.type !== 'application/xhtml+xml') {
		const observed = page.type === '' ? 'no Content-Type' : (0,bounded .Mm)(page.type);
		return [
			{ rule: 'page/not-html', message: 'The document is not served as HTML', expected: 'text/html', observed, url },
		];
	}
	if (page.fault !== null) {
		return [
			{
				rule: 'page/not-html',
				message: 'The document cannot be read whole',
				expected: 'an HTML document',
				observed: `the body ${page.fault}`,
				fix: 'See in the log of the service, and of the proxy in front of it, why the document ends early or is not encoded as its Content-Encoding says; it may have 4 MiB at most.',
				url,
				inconclusive: true,
			},
		];
	}
	if (page.outline.tooMuch) {
		const observed = 'more than 5,000 references or pieces of inline code';
		const message = 'The document names more than is read';
		return [{ rule: 'page/not-html', message, expected: 'a page of usual size', observed, url, inconclusive: true }];
	}
	return [];
}

;

function seen(page, config, scene, selected) {
	const said = conditions(page, config.status);
	if (said.length > 0)
		return { subjects: [], said };
	const levelOf = (rule) => selected.get(`page/${rule}`)?.level ?? null;
	return { subjects: [{ page, nowMs: scene.now.getTime(), levelOf, isNamed: config.rules !== undefined }], said };
}
const unjudged = {
	unanswered: 'each',
	notes: 'all',
	words: ({ notJudged, seen: { page } }) => ({
		message: `Not judged: ${notJudged}`,
		expected: 'a page on which the rule says something',
		observed: notJudged,
		url: page.url,
	}),
};

var questions = __webpack_require__(77982);
var rule = __webpack_require__(6412);
var cache_control = __webpack_require__(4966);
var hashed_name = __webpack_require__(85923);
var words_unjudged = __webpack_require__(33099);
;
function byUrl(page) {
	return Map.groupBy(page.outline.references, (reference) => reference.url);
}
function namedBy(references) {
	const names = [...new Set(references.map(({ by }) => by))];
	return names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ');
}
function okAssets(page) {
	return [...page.assets.values()].filter((asset) => asset.answer === 'response').filter(({ status }) => status === 200);
}
function usesOf(page) {
	return new Map([...byUrl(page)].map(([url, references]) => [url, new Set(references.map(({ use }) => use))]));
}

;



const assetRules = [
	'assets-load',
	'asset-type',
	'assets-cached',
	'assets-compressed',
	'integrity',
];
function speakerOf({ levelOf }) {
	return assetRules.find((name) => levelOf(name) === 'error') ?? assetRules.find((name) => levelOf(name) !== null);
}
function onAssets(name, judge) {
	return (seen) => {
		const result = judge(seen);
		if (speakerOf(seen) !== name)
			return result;
		const missing = assetsLoad(seen);
		return (0,rule .J)(result) ? { ...result, beside: [...missing, ...(result.beside ?? [])] } : [...missing, ...result];
	};
}
function onReferences(judge, matters) {
	return (seen) => {
		const result = judge(seen);
		const speaker = speakerOf(seen);
		const isSaid = speaker !== undefined && seen.levelOf(speaker) === 'error';
		if ((0,rule .J)(result) || isSaid || !matters(seen.page))
			return result;
		return [...result, ...unanswered(seen.page), ...unknown(seen.page)];
	};
}
function assetsLoad({ page, isNamed }) {
	const found = [...unanswered(page)];
	for (const [url, references] of byUrl(page)) {
		const asset = page.assets.get(url);
		if (asset === undefined || asset.answer === 'fault')
			continue;
		const by = namedBy(references);
		const certain = references.some((one) => one.certain);
		const level = certain ? {} : { level: 'warning' };
		if (asset.answer === 'elsewhere') {
			found.push({
				level: 'warning',
				message: `${by} redirects to a host that is not asked`,
				expected: '200 from a host of the page, or its host under `hosts`',
				observed: asset.location,
				url,
				fix: words_unjudged ._.otherHost,
			});
		}
		else if (asset.status !== 200) {
			const message = `${by} answers ${asset.status}`;
			found.push({ ...level, message, expected: '200', observed: `${asset.status}`, url });
		}
	}
	found.push(...unknown(page));
	if (found.length === 0 && !isNamed && loadsNothing(page)) {
		return [
			{
				level: 'info',
				url: page.url,
				message: 'The page loads no script, style, image or font, so there is none that could be missing',
				expected: 'every asset of the page answers',
				observed: 'a page of text alone',
				fix: words_unjudged ._.noAssets,
			},
		];
	}
	if (![...page.assets.values()].some((asset) => asset.answer === 'response')) {
		found.push({
			url: page.url,
			inconclusive: true,
			fix: words_unjudged ._.noAssets,
			message: 'The page loads nothing from its own host, so no asset was checked',
			expected: 'at least one script, style, image or font; name other hosts of yours under `hosts`',
			observed: `${page.outline.references.length} references, none of them to be asked`,
		});
	}
	return found;
}
function loadsNothing({ outline }) {
	return outline.says && !outline.tooMuch && outline.references.every(({ use }) => use === 'form');
}
function unanswered(page) {
	return [...byUrl(page)].flatMap(([url, references]) => {
		const asset = page.assets.get(url);
		if (asset?.answer !== 'fault')
			return [];
		const { message, observed } = asset;
		return [{ message: `${message} (${namedBy(references)})`, expected: '200', observed, url, inconclusive: true }];
	});
}
function unknown(page) {
	const found = page.unreadStyles.map(({ url, reason }) => ({
		message: 'What a style loads is not known',
		expected: 'a style that can be read',
		observed: `it ${reason}`,
		url,
		inconclusive: true,
	}));
	if (page.cut > 0) {
		found.unshift({
			message: 'The page loads more than was asked',
			expected: 'every asset asked; raise `max-assets`',
			observed: `${page.assets.size} asked, ${page.cut} left out`,
			url: page.url,
			inconclusive: true,
			fix: words_unjudged ._.maxAssets,
		});
	}
	return found;
}
const loadRules = {
	'assets-load': assetsLoad,
};

;







const year = 31_536_000;
function assetsCached({ page, nowMs }) {
	const uses = usesOf(page);
	const judged = okAssets(page).filter(({ url }) => [...(uses.get(url) ?? [])].some((use) => use === 'script' || use === 'style' || use === 'font' || use === 'image'));
	if (judged.length === 0) {
		const message = 'No asset answered that could be cached';
		const expected = 'at least one script, style, font or image of the page';
		return (0,rule .b)('no asset answered that could be cached', {
			note: { message, expected, observed: 'none', fix: words_unjudged ._.noAssets },
		});
	}
	return judged.flatMap((asset) => {
		const hashed = (0,hashed_name .$)(asset.url);
		const life = lifetime(asset, nowMs);
		const observed = (0,bounded .Mm)(asset.cacheControl.join(', ') || (asset.expires ? `Expires: ${asset.expires}` : 'no Cache-Control'));
		const image = [...(uses.get(asset.url) ?? [])].every((use) => use === 'image');
		if (hashed && life.seconds < year) {
			const message = 'A file with a hash in its name is not cached for a year';
			return [{ message, expected: `max-age of at least ${year}`, observed, url: asset.url }];
		}
		if (!hashed && life.seconds <= 0) {
			return [
				{
					...(image || life.revalidates ? { level: 'warning' } : {}),
					message: life.revalidates ? 'A static file is asked for again on every visit' : 'A static file is not cached',
					expected: 'Cache-Control with a max-age',
					observed,
					url: asset.url,
				},
			];
		}
		if (hashed && !life.immutable) {
			const message = 'A file with a hash in its name is not marked immutable';
			return [{ level: 'info', message, expected: 'immutable', observed, url: asset.url }];
		}
		return [];
	});
}
function lifetime(asset, nowMs) {
	const control = (0,cache_control .SD)(asset.cacheControl);
	const immutable = control.directives.has('immutable');
	const stored = !control.directives.has('no-store');
	if ((0,cache_control .Jf)(control))
		return { seconds: 0, immutable, revalidates: stored };
	const seconds = (0,cache_control ._q)(control, asset, nowMs);
	return { seconds, immutable, revalidates: control.directives.get('max-age') === '0' };
}
const cacheRules = {
	'assets-cached': onAssets('assets-cached', assetsCached),
};

;



const textLike = /^(text\/|application\/(javascript|json|xml|manifest\+json|[a-z.-]+\+(json|xml))$|image\/svg\+xml$)/;
function assetsCompressed({ page }) {
	return [page.document, ...okAssets(page)]
		.filter((asset) => textLike.test(asset.type) && asset.size >= 1024)
		.filter((asset) => asset.encoding === '' || asset.encoding === 'identity')
		.map((asset) => ({
		message: 'Text is sent uncompressed although compression was offered',
		expected: 'Content-Encoding br, zstd or gzip',
		observed: `none, at least ${asset.size} bytes of ${(0,bounded .Mm)(asset.type)}`,
		url: asset.url,
	}));
}
const compressRules = {
	'assets-compressed': onAssets('assets-compressed', assetsCompressed),
};

var match = __webpack_require__(11200);
;



const directives = {
	script: 'script-src-elem',
	style: 'style-src-elem',
	image: 'img-src',
	font: 'font-src',
	manifest: 'manifest-src',
	media: 'media-src',
	fetch: 'connect-src',
	frame: 'frame-src',
	object: 'object-src',
	form: 'form-action',
};
const inlineWords = {
	script: 'An inline script',
	style: 'An inline style',
	'script-attribute': 'An event handler attribute',
	'style-attribute': 'A style attribute',
};
function cspBlocks({ page }) {
	const { outline, policies, url } = page;
	const found = new Map();
	function inForce(metas) {
		return [...policies, ...outline.metaPolicies.slice(0, metas)];
	}
	function add(key, message, policy, refusal, level, observed) {
		if (found.has(key))
			return;
		found.set(key, {
			...(level === 'error' ? {} : { level }),
			message: `${message} is refused by the ${policy.from === 'meta' ? '<meta> policy' : 'policy'} of the page`,
			expected: `permitted by ${refusal.directive}`,
			observed: (0,bounded .Mm)(`${observed}; ${refusal.directive} ${refusal.sources.join(' ')}`.trim()),
			url,
		});
	}
	const { base } = outline;
	for (const policy of base ? inForce(base.metas) : []) {
		const refusal = base && (0,match .C7)(policy, { directive: 'base-uri', url: base.url }, url);
		if (refusal)
			add('base', '<base href>', policy, refusal, 'error', (0,bounded .Mm)(base.url));
	}
	const scripts = [...outline.inline, ...outline.references].some((one) => ('kind' in one ? one.kind : one.use) === 'script');
	for (const policy of scripts ? policies : []) {
		const sources = policy.directives.get('sandbox');
		if (!sources || sources.some((flag) => flag.toLowerCase() === 'allow-scripts'))
			continue;
		add('sandbox', 'Every script', policy, { directive: 'sandbox', sources }, 'error', 'no allow-scripts');
	}
	for (const code of outline.inline) {
		for (const policy of inForce(code.metas)) {
			const refusal = (0,match .xH)(policy, code);
			const level = code.kind === 'style-attribute' ? 'warning' : 'error';
			const lock = code.nonce === undefined ? '' : ' with a nonce';
			const observed = `line ${code.line}${lock}`;
			if (refusal)
				add(`${code.kind} ${code.line} ${code.text}`, inlineWords[code.kind], policy, refusal, level, observed);
		}
	}
	for (const reference of outline.references) {
		for (const policy of inForce(reference.metas)) {
			const refusal = (0,match .C7)(policy, { ...reference, directive: directives[reference.use] }, url);
			if (!refusal)
				continue;
			const key = `${reference.use} ${reference.url}`;
			add(key, reference.by, policy, refusal, reference.certain ? 'error' : 'warning', (0,bounded .Mm)(reference.url));
		}
		const asset = page.assets.get(reference.url);
		if (asset?.answer !== 'elsewhere')
			continue;
		const target = { ...reference, url: asset.location, directive: directives[reference.use] };
		for (const policy of inForce(reference.metas)) {
			const refusal = (0,match .C7)(withoutPaths(policy), target, url);
			const key = `${reference.use} ${asset.location}`;
			if (refusal)
				add(key, `The redirect of ${reference.by}`, policy, refusal, 'error', (0,bounded .Mm)(asset.location));
		}
	}
	return [...found.values()];
}
function limitsLoading({ policies, outline }) {
	const all = [...policies, ...outline.metaPolicies];
	return all.some(({ directives }) => [...directives.keys()].some((name) => /-src(?:-elem)?$/.test(name)));
}
function withoutPaths(policy) {
	const stripped = [...policy.directives].map(([name, sources]) => [name, sources.map((one) => one.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/)?[^'/\s]+)\/.*$/i, '$1'))]);
	return { ...policy, directives: new Map(stripped) };
}
const cspRules = {
	'csp-blocks': onReferences(cspBlocks, limitsLoading),
};

;



const strength = ['sha256', 'sha384', 'sha512'];
function integrity({ page }) {
	const found = [];
	const seen = new Set();
	for (const reference of page.outline.references) {
		const asset = page.assets.get(reference.url);
		const key = `${reference.url} ${reference.integrity}`;
		if (!reference.integrity?.trim() || seen.has(key))
			continue;
		if (asset?.answer !== 'response' || asset.status !== 200)
			continue;
		seen.add(key);
		const url = reference.url;
		const digests = (0,match .Qx)(reference.integrity);
		const strongest = strength.findLast((name) => digests.some(({ algorithm }) => algorithm === name));
		if (strongest === undefined) {
			found.push({
				level: 'warning',
				message: `The integrity of ${reference.by} has no digest that browsers know, so it protects from nothing`,
				expected: 'sha256-, sha384- or sha512- and base64',
				observed: `${reference.integrity.length} characters without one`,
				url,
			});
		}
		else if (asset.digests === null) {
			const observed = 'a body that could not be read whole';
			found.push({
				message: `The digest of ${reference.by} cannot be compared`,
				expected: 'a whole body',
				observed,
				url,
				inconclusive: true,
			});
		}
		else if (!digests.some(({ algorithm, digest }) => algorithm === strongest && asset.digests?.[algorithm] === digest)) {
			found.push({
				message: `The integrity of ${reference.by} does not match what is served; browsers refuse it`,
				expected: (0,bounded .Mm)(reference.integrity),
				observed: `${strongest}-${asset.digests[strongest]}`,
				url,
			});
		}
	}
	return found;
}
function foreignScripts({ page }) {
	const own = siteOf(page.url);
	const found = new Map();
	for (const { url, use, by, integrity: digest } of page.outline.references) {
		if (use !== 'script' || digest?.trim() || page.assets.has(url) || !/^https?:/.test(url))
			continue;
		if (siteOf(url) === own || found.has(url))
			continue;
		const isPinned = pinned.test(new URL(url).pathname);
		found.set(url, {
			...(isPinned ? {} : { unlessNamed: 'info' }),
			message: isPinned
				? `${by} loads a fixed version from a foreign host without integrity`
				: `${by} runs whatever a foreign host sends`,
			expected: 'an integrity attribute, or the script on a host of the page',
			observed: 'none',
			url,
		});
	}
	return [...found.values()];
}
const pinned = /(?:^|[/@._-])v?\d{1,4}\.\d{1,4}\.\d{1,6}(?:[/._-]|$)|[._-][0-9a-f]{8,64}\.(?:min\.)?m?js$/;
function siteOf(url) {
	const { hostname } = new URL(url);
	return /^[\d.]+$|:/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
}
const integrityRules = {
	integrity: onAssets('integrity', integrity),
	'foreign-scripts': foreignScripts,
};

var host = __webpack_require__(16612);
;






function mixedContent({ page }) {
	if (!page.url.startsWith('https:')) {
		const message = 'The page is not served over https, so mixed content cannot be judged';
		return (0,rule .b)('the page is not served over https', {
			note: { message, expected: 'an https URL', observed: 'http', fix: words_unjudged ._.https },
		});
	}
	return ([...byUrl(page)]
		.map(([url, references]) => {
		const asset = page.assets.get(url);
		return [asset?.answer === 'elsewhere' ? asset.location : url, references];
	})
		.filter(([url]) => url.startsWith('http:') && !(0,host .U9)(new URL(url).hostname))
		.map(([url, references]) => {
		const passive = references.every(({ use }) => use === 'image' || use === 'media' || use === 'form');
		return {
			...(passive ? { level: 'warning' } : {}),
			message: `${namedBy(references)} is loaded over http`,
			expected: 'https',
			observed: (0,bounded .Mm)(url),
			url: page.url,
		};
	}));
}
const mixedRules = {
	'mixed-content': onReferences(mixedContent, () => true),
};

;



const javascript = /^(text|application)\/(x-)?(javascript|ecmascript)$|^text\/(javascript1\.[0-5]|jscript|livescript)$/;
const font = /^font\/|^application\/(font-|x-font-|vnd\.ms-fontobject|vnd\.ms-opentype|octet-stream$|x-woff|woff)|^binary\/octet-stream$/;
function assetType({ page }) {
	const found = [];
	for (const [url, references] of byUrl(page)) {
		const asset = page.assets.get(url);
		if (asset?.answer !== 'response' || asset.status !== 200)
			continue;
		const faults = references.flatMap((reference) => fault(asset, reference) ?? []);
		const worst = faults.find(({ level }) => level === 'error') ?? faults[0];
		if (!worst)
			continue;
		found.push({
			...(worst.level === 'error' ? {} : { level: worst.level }),
			message: `${namedBy(references)} ${worst.message}`,
			expected: worst.expected,
			observed: asset.type === '' ? 'no Content-Type' : (0,bounded .Mm)(asset.type),
			url,
		});
	}
	return found;
}
function fault(asset, reference) {
	const { use } = reference;
	const html = asset.type === 'text/html' || asset.type === 'application/xhtml+xml' || asset.looksLikeHtml;
	if (html && use !== 'fetch') {
		return { level: 'error', message: 'is answered with an HTML page, so the file is missing', expected: words[use] };
	}
	const wrong = (level) => ({ level, message: 'is served with a wrong type', expected: words[use] });
	switch (use) {
		case 'script':
			if (javascript.test(asset.type))
				return null;
			return wrong(reference.module || asset.nosniff || /^(image|audio|video)\/|^text\/csv$/.test(asset.type)
				? 'error'
				: 'warning');
		case 'style':
			return asset.type === 'text/css' ? null : wrong('error');
		case 'image':
			if (/\.svgz?$/i.test(new URL(asset.url).pathname))
				return asset.type === 'image/svg+xml' ? null : wrong('error');
			return asset.type.startsWith('image/') ? null : wrong('warning');
		case 'font':
			return font.test(asset.type) ? null : wrong('warning');
		case 'manifest':
			return /^application\/(manifest\+)?json$|^text\/json$/.test(asset.type) ? null : wrong('warning');
		case 'media':
			return /^(audio|video)\/|^text\/vtt$|^application\/(ogg|mp4|vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)$/.test(asset.type)
				? null
				: wrong('warning');
		default:
			return null;
	}
}
const words = {
	script: 'text/javascript',
	style: 'text/css',
	image: 'image/\u2026 (image/svg+xml for .svg)',
	font: 'font/woff2 or another font type',
	manifest: 'application/manifest+json',
	media: 'audio/\u2026, video/\u2026 or text/vtt',
	fetch: 'any type',
	frame: 'text/html',
	object: 'any type',
	form: 'any type',
};
const typeRules = {
	'asset-type': onAssets('asset-type', assetType),
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
;



const schema = (0,fields .O2)({
	...fields .aC,
	...(0,lint_select .Bu)('page'),
	...fields .os,
	status: schemas .Whr().min(200).max(599).default(200).meta({
		description: 'Status of the document; another one to look at an error page',
	}),
	'max-assets': schemas .Whr().min(1).max(1000).default(100).meta({
		description: 'Most assets that are asked; a page with more is `error`',
	}),
	hosts: schemas .YOg(schemas .YjP()
		.regex(/^[a-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/, 'expected a host such as static.example.com'))
		.min(1, 'an empty list names no host')
		.optional()
		.meta({
		title: 'list of hosts',
		description: 'Further hosts whose assets belong to the page, such as `static.example.com` or `cdn.example.com:8443`',
	}),
}).check(fields ["in"], (0,lint_select .TS)('page'));

;













const page = (0,lint_define .r)({
	kind: 'page',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions .J,
	observe: async (asked, config, world) => (await __webpack_require__.e(  5330).then(__webpack_require__.bind(__webpack_require__, 35330))).observe(asked, config, world),
	seen: seen,
	unjudged: unjudged,
	rules: {
		...loadRules,
		...typeRules,
		...mixedRules,
		...cspRules,
		...cacheRules,
		...compressRules,
		...integrityRules,
	},
	gather: gather,
	most: 10,
});


  }),

  77982:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  questions),
	a: () => (  mostHops)
  });
  var _check_site_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61713);
  var _check_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);


const mostHops = 5;
function questions(config, { environment }) {
	const url = (0,_check_target_js__WEBPACK_IMPORTED_MODULE_1__  .Fm)(config, environment);
	const hosts = ['its own host', ...(config.hosts ?? [])].join(' or ');
	const most = config['max-assets'];
	const later = (what, atMost) => ({ action: 'request', later: `GET ${what}`, atMost });
	return {
		document: (0,_check_site_document_js__WEBPACK_IMPORTED_MODULE_0__  .N6)(url, config.hosts),
		assets: later(`scripts, styles, images and fonts that ${url} names on ${hosts}`, most),
		assetRedirects: later(`what these redirect to on ${hosts}`, most * mostHops),
	};
}


  })

};
return { ids, modules };
})
