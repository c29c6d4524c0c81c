(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6718;
const ids = [6718];
const modules = {

  71747: shared[71747],

  55813: shared[55813],

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

  86048:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Wq: () => (  readUnitEnvironment),
	Ye: () => (  unitProperties),
	l$: () => (  readProcessEnvironment)
  });
const unitProperties = ['LoadState', 'MainPID', 'Environment', 'EnvironmentFiles'];
function readUnitEnvironment(text) {
	const lines = text.split('\n');
	const all = (name) => lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
	const pid = Number(all('MainPID')[0]);
	return {
		isLoaded: all('LoadState')[0] === 'loaded',
		pid: Number.isSafeInteger(pid) && pid > 0 ? pid : null,
		set: assignments(all('Environment').flatMap(wordsIn)),
		files: all('EnvironmentFiles').map((file) => ({
			path: file.replace(/ \(ignore_errors=(?:yes|no)\)$/, ''),
			mayBeAbsent: file.endsWith(' (ignore_errors=yes)'),
		})),
	};
}
function readProcessEnvironment(text) {
	return assignments(text.split('\0'));
}
function assignments(words) {
	return new Map(words.flatMap((word) => {
		const at = word.indexOf('=');
		return at > 0 ? [[word.slice(0, at), word.slice(at + 1)]] : [];
	}));
}
function wordsIn(text) {
	const words = [];
	let word = null;
	let isQuoted = false;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === '\\' && at + 1 < text.length) {
			at++;
			word = (word ?? '') + unescaped(text.charAt(at));
		}
		else if (character === '"') {
			isQuoted = !isQuoted;
			word ??= '';
		}
		else if (character === ' ' && !isQuoted) {
			if (word !== null)
				words.push(word);
			word = null;
		}
		else {
			word = (word ?? '') + character;
		}
	}
	return word === null ? words : [...words, word];
}
function unescaped(character) {
	return { n: '\n', t: '\t', r: '\r' }[character] ?? character;
}


  }),

  52707:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  served: () => (  served)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
var depth = __webpack_require__(52325);
var site_document = __webpack_require__(61713);
var unjudged = __webpack_require__(33099);
var served_keys = __webpack_require__(69945);
var debug_pages = __webpack_require__(92964);
var questions = __webpack_require__(5576);
;



function answersOf({ unknown, probes }) {
	return [unknown, ...probes.values()].filter((one) => one.asked === 'answer');
}
const ofGuards = new Set([401, 403, 405, 407, 429, 502, 503, 504]);
function tells(site, key) {
	const isError = ({ status, fault }) => status >= 400 && fault === null && !ofGuards.has(status);
	const answers = answersOf(site);
	switch (served_keys .Qh[key]?.shows) {
		case 'json':
			return answers.some((one) => one.path === questions .m6 && isError(one) && /^\s*\{/.test(one.text));
		case 'debugger':
			return answers.some(({ path, status }) => path === debug_pages .Cx && (status < 300 || status === 404));
		case 'fault':
			return (answers.some((one) => (0,debug_pages .cB)(one.path) && isError(one) && one.status !== 404) || wasBuilt(site.base.text));
		default:
			return answers.some(isError);
	}
}
function wasBuilt(text) {
	return /["']\/_next\/static\/|["']\/_nuxt\/[\w-]{1,100}\.(?:js|css)["']/.test(text);
}

;





const nothing = {
	rule: 'served/nothing-declared',
	message: 'Nothing of the env file could be compared with what is served',
	expected: 'at least one declaration that shows from outside',
};
function seen(observation, config, scene, selected) {
	const { url, elsewhere } = observation.page;
	if (elsewhere === null) {
		const { declared, running } = observation;
		const inForce = (0,served_keys .L_)(declared, running);
		const isQuick = (0,depth .d)(config, scene) === 'quick';
		const isNamed = config.rules !== undefined;
		const one = { ...observation, declared: inForce, ofFile: declared, isQuick, isNamed };
		return { subjects: [one], said: isQuick ? leftOutNote(one, selected) : [] };
	}
	const endless = (0,site_document .tr)(elsewhere, url);
	const observed = endless ? 'the page redirects without an end' : 'the page leads to another host';
	const said = { ...nothing, observed, url, ...(endless && { fix: site_document .qx }), inconclusive: true };
	return { subjects: [], said: [said] };
}
function leftOutNote({ declared, page, site }, selected) {
	const off = (0,served_keys .uY)(declared);
	const hosts = served_keys .Vv.map((key) => declared.get(key)).find((one) => one !== undefined);
	const left = [
		...(selected.has('served/debug') && off && site && !tells(site, off.key)
			? ['errors that tell the debug mode']
			: []),
		...(selected.has('served/hosts') && hosts && !site?.foreignHost && !(0,served_keys .c3)(hosts).includes('*')
			? ['a foreign Host header']
			: []),
	];
	if (left.length === 0)
		return [];
	return [
		{
			rule: 'served/depth',
			message: 'Only what visitors ask as well was asked (depth: quick)',
			expected: 'all asked that could show another mode or host than is declared',
			observed: `not asked: ${left.join(', ')}`,
			url: page.url,
		},
	];
}
const judge_unjudged = {
	unanswered: 'exact',
	notes: 'none',
	nothing,
	words: ({ notJudged, seen: { page } }) => ({
		message: 'Declaration and answer cannot be compared',
		expected: 'both sides',
		observed: notJudged,
		url: page.url,
		fix: unjudged ._.declared,
	}),
};

var rule = __webpack_require__(6412);
var foreign_host = __webpack_require__(17529);
var silence = __webpack_require__(24077);
var debug_page = __webpack_require__(99195);
var hsts = __webpack_require__(19562);
;










function finding(seen, declared, text, more = {}) {
	const { file, line, column } = declared;
	return {
		...text,
		url: seen.page.url,
		...(file === null ? {} : { location: { file, line, column } }),
		...more,
	};
}
function first(seen, keys) {
	return keys.map((key) => seen.declared.get(key)).find((one) => one !== undefined);
}
function debug(seen) {
	const off = (0,served_keys .uY)(seen.declared);
	if (!off || !seen.site)
		return (0,rule .b)('no key declares the debug mode off');
	const pages = (0,debug_pages .uI)(seen.site);
	const found = pages.some(({ inconclusive }) => !inconclusive) ? pages : [...traces(seen.site), ...pages];
	if (found.length === 0 && !tells(seen.site, off.key)) {
		const because = `no answer was seen that would be another one in debug mode, which ${off.key} declares off`;
		return seen.isQuick
			? (0,rule .b)(`${because}; \`depth: quick\` provokes none`, { note: { fix: unjudged ._.quick } })
			: (0,rule .b)(because, { note: { fix: unjudged ._.mode } });
	}
	return found.map((draft) => {
		const message = draft.inconclusive
			? draft.message
			: `${off.key} declares the debug mode off, but a debug page or trace is served`;
		const { expected, observed, url, inconclusive } = draft;
		return finding(seen, off, { message, expected, observed }, {
			...(url === undefined ? {} : { url }),
			...(inconclusive ? { inconclusive } : {}),
		});
	});
}
function running(seen) {
	if (seen.running === null)
		return (0,rule .b)('no `unit` is named', { note: { fix: unjudged ._.unit } });
	const { source, values } = seen.running;
	return [...seen.ofFile.values()].flatMap((declared) => {
		const value = values.get(declared.key);
		if (value === undefined || (0,served_keys .Ft)(declared.value, value))
			return [];
		const message = `${source} has another ${declared.key} than the file declares`;
		return [finding(seen, declared, { message, expected: 'the value of the file', observed: 'another value' })];
	});
}
function traces(site) {
	const all = answersOf(site).map((answer) => ({ answer, what: (0,debug_page .a)(answer) }));
	const first = all.find(({ what }) => what !== null);
	return first?.what ? [(0,silence .rv)(first.answer, first.what)] : [];
}
function hosts(seen) {
	const declared = first(seen, served_keys .Vv);
	if (!declared)
		return (0,rule .b)('ALLOWED_HOSTS is not declared');
	const host = new URL(seen.page.url).hostname.toLowerCase();
	const patterns = (0,served_keys .c3)(declared).map((one) => one.toLowerCase());
	if (!patterns.some((pattern) => covers(pattern, host))) {
		const message = `${declared.key} does not cover the host of the site`;
		const observed = `${patterns.length} in the list, none for ${host}; the page answers ${seen.page.status}`;
		return [finding(seen, declared, { message, expected: `${host}, or a name with a leading dot above it`, observed })];
	}
	if (patterns.includes('*'))
		return [];
	if (!seen.site?.foreignHost) {
		if (!seen.isNamed)
			return [];
		return (0,rule .b)('`depth: quick` sends no foreign Host header', { note: { fix: unjudged ._.quick } });
	}
	const answered = (0,foreign_host .l)({ base: seen.site.base, foreignHost: seen.site.foreignHost });
	if ((0,rule .J)(answered))
		return [];
	return answered.map(({ expected, observed, inconclusive }) => finding(seen, declared, {
		message: `${declared.key} names the hosts of the site, but a foreign Host header is answered`,
		expected,
		observed,
	}, inconclusive ? { inconclusive } : { level: 'warning' }));
}
function covers(pattern, host) {
	if (pattern === '*' || pattern === host)
		return true;
	return pattern.startsWith('.') && (host.endsWith(pattern) || host === pattern.slice(1));
}
function cors(seen) {
	const declared = first(seen, served_keys .SM);
	if (!declared)
		return (0,rule .b)('no CORS origins are declared');
	const origins = (0,served_keys .TZ)(declared);
	const total = origins.filter((origin) => origin !== '*').length;
	if (total === 0)
		return (0,rule .b)(`${declared.key} ${origins.length === 0 ? 'is empty' : 'names no origin of its own'}`);
	const expected = 'Access-Control-Allow-Origin with this very origin';
	const drafts = seen.preflights.flatMap(({ index, answer }) => {
		const which = `Origin ${index} of ${total} in ${declared.key}`;
		if ('fault' in answer) {
			const message = `${which} could not be asked`;
			return [finding(seen, declared, { message, expected, observed: answer.fault }, { inconclusive: true })];
		}
		const { status, allowOrigin } = answer;
		if (status >= 200 && status <= 299 && allowOrigin.length === 1 && allowOrigin[0] === 'granted')
			return [];
		const header = allowOrigin.length === 0
			? 'no Access-Control-Allow-Origin'
			: allowOrigin.length > 1
				? 'the header more than once'
				: 'another origin';
		const observed = status === 0
			? 'characters that no origin has'
			: `${status}, ${allowOrigin[0] === 'granted' && allowOrigin.length === 1 ? 'the origin, but no success' : header}`;
		return [finding(seen, declared, { message: `${which} is not granted by the live preflight`, expected, observed })];
	});
	if (total <= questions .Nm)
		return drafts;
	const message = `${declared.key} has more origins than are asked`;
	const cut = { message, expected: `at most ${questions .Nm} origins`, observed: `${total}` };
	return [...drafts, finding(seen, declared, cut, { inconclusive: true })];
}
function comparisons_hsts(seen) {
	const declared = seen.declared.get('SECURE_HSTS_SECONDS');
	if (!declared)
		return (0,rule .b)('SECURE_HSTS_SECONDS is not declared');
	const text = declared.value.trim();
	if (!/^\d{1,12}$/.test(text)) {
		const observed = `${text.length} characters`;
		return [
			finding(seen, declared, {
				message: 'SECURE_HSTS_SECONDS is not a number of seconds',
				expected: 'digits',
				observed,
			}),
		];
	}
	const seconds = Number(text);
	if (seconds === 0)
		return (0,rule .b)('SECURE_HSTS_SECONDS declares no HSTS');
	if (!seen.page.url.startsWith('https:'))
		return (0,rule .b)('the page is not served over https', { note: { fix: unjudged ._.https } });
	const expected = 'the max-age that SECURE_HSTS_SECONDS declares';
	const say = (message, observed, level) => finding(seen, declared, { message, expected, observed }, level ? { level } : {});
	const [value] = seen.page.hsts;
	if (value === undefined)
		return [say('HSTS is declared but not served', 'no Strict-Transport-Security')];
	const read = (0,hsts .c)(value);
	if ('invalid' in read)
		return [say(`HSTS is declared, but browsers ignore what is served: ${read.invalid}`, 'an invalid header')];
	const drafts = [];
	if (read.maxAge < seconds)
		drafts.push(say('HSTS is served for a shorter time than declared', `max-age=${read.maxAge}`));
	if (read.maxAge > seconds) {
		drafts.push(say('HSTS is served for a longer time than declared, so something else sets it', `max-age=${read.maxAge}`, 'warning'));
	}
	const flags = [
		['SECURE_HSTS_INCLUDE_SUBDOMAINS', 'includeSubDomains', read.includeSubDomains],
		['SECURE_HSTS_PRELOAD', 'preload', read.preload],
	];
	for (const [key, directive, present] of flags) {
		const flag = seen.declared.get(key);
		if (!flag || (0,served_keys .mG)(flag.value) !== true || present)
			continue;
		const message = `${key} is declared, but ${directive} is not served`;
		drafts.push(finding(seen, flag, { message, expected: directive, observed: 'absent' }));
	}
	return drafts;
}
function cookies(seen) {
	const drafts = [];
	const missing = [];
	let compared = false;
	for (const keys of served_keys .dV) {
		const secure = on(seen, keys.secure);
		const httpOnly = on(seen, keys.httpOnly);
		const sameSite = keys.sameSite === null ? undefined : seen.declared.get(keys.sameSite);
		if (!secure && !httpOnly && !sameSite)
			continue;
		const name = keys.name === null ? undefined : seen.declared.get(keys.name)?.value;
		const sent = seen.page.cookies.filter((cookie) => !cookie.deletes && (name ? cookie.name === name : keys.usual.test(cookie.name)));
		if (sent.length === 0)
			missing.push(keys.secure.replace(/_SECURE|_COOKIE$/g, ''));
		for (const cookie of sent) {
			compared = true;
			const check = (key, served, expected) => {
				if (!key || served)
					return;
				const message = `${key.key} is declared, but the cookie is served without it`;
				drafts.push(finding(seen, key, { message, expected, observed: 'a cookie without it' }));
			};
			check(secure, cookie.secure, 'Secure');
			check(httpOnly, cookie.httpOnly, 'HttpOnly');
			const wanted = sameSite?.value.trim().toLowerCase();
			if (wanted === 'lax' || wanted === 'strict' || wanted === 'none') {
				check(sameSite, cookie.sameSite === wanted, `SameSite=${wanted}`);
			}
		}
	}
	if (compared)
		return drafts;
	return (0,rule .b)(missing.length > 0 ? `the page sets no cookie for ${missing.join(', ')}` : 'no flag of a cookie is declared');
}
function on(seen, key) {
	const declared = key === null ? undefined : seen.declared.get(key);
	return declared && (0,served_keys .mG)(declared.value) === true ? declared : undefined;
}
const comparisonsRules = {
	running,
	debug,
	hosts,
	cors,
	hsts: comparisons_hsts,
	cookies,
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
var dotenv = __webpack_require__(84595);
var model_depth = __webpack_require__(41636);
;





const schema = (0,fields .O2)({
	...fields .aC,
	path: fields .aC.path.meta({
		description: "A page that sets the cookies, an API path for CORS; added to the environment's `url`, not beside `url`",
	}),
	...(0,lint_select .Bu)('served'),
	depth: schemas .k5n(model_depth .p).optional().meta({
		description: '`quick` asks what visitors ask as well; `full` also provokes errors, asks for a debugger and comes under a foreign name',
		without: '`defaults.depth`, `full`',
	}),
	...fields .os,
	on: fields.on,
	file: schemas .YjP().min(1).optional().meta({
		title: 'path',
		description: 'The env file',
		without: "the environment's `env-file` or `env-content`",
	}),
	unit: schemas .YjP()
		.regex(/^[\w@.:-]+$/, 'expected the name of a systemd unit')
		.optional()
		.meta({
		title: 'name of a systemd unit',
		description: 'The service whose process is compared with the file, on the machine that `on` names',
		without: 'the file alone',
	}),
	reader: schemas .k5n(dotenv .O9).default('python-dotenv').meta({
		title: 'as in `env`',
		description: 'The program that loads the file',
	}),
}).check(fields ["in"], (0,lint_select .TS)('served'), noDeepRule);
function noDeepRule({ value, issues, }) {
	const at = value.depth === 'quick' ? (value.rules?.indexOf('hosts') ?? -1) : -1;
	if (issues.length > 0 || at < 0)
		return;
	const message = '"hosts" is not asked whole with `depth: quick`, which sends no foreign Host header';
	issues.push({ code: 'custom', input: value, path: ['rules', at], message });
}

;






const served = (0,lint_define .r)({
	kind: 'served',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions .ab,
	observe: async (asked, config, world) => (await __webpack_require__.e(  1433).then(__webpack_require__.bind(__webpack_require__, 31433))).observe(asked, config, world),
	seen: seen,
	unjudged: judge_unjudged,
	rules: { ...comparisonsRules },
});


  }),

  69945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ft: () => (  isSame),
	L_: () => (  inEffect),
	Qh: () => (  debugKeys),
	SM: () => (  corsKeys),
	TZ: () => (  originsOf),
	Vv: () => (  hostKeys),
	c3: () => (  listOf),
	dV: () => (  cookieKeys),
	eE: () => (  knownKeys),
	mG: () => (  switchOf),
	uY: () => (  declaredOff)
  });
const debugKeys = {
	DEBUG: { says: 'switch', shows: 'missing' },
	DJANGO_DEBUG: { says: 'switch', shows: 'missing' },
	RAILS_ENV: { says: 'mode', shows: 'missing' },
	APP_DEBUG: { says: 'switch', shows: 'json' },
	FLASK_DEBUG: { says: 'switch', shows: 'debugger' },
	NODE_ENV: { says: 'mode', shows: 'fault' },
};
const hostKeys = ['ALLOWED_HOSTS', 'DJANGO_ALLOWED_HOSTS'];
const corsKeys = [
	'CORS_ALLOWED_ORIGINS',
	'DJANGO_CORS_ALLOWED_ORIGINS',
	'CORS_ORIGIN_WHITELIST',
	'CORS_ORIGINS',
	'CORS_ORIGIN',
	'CORS_ALLOWED_ORIGIN',
	'CORS_ALLOW_ORIGINS',
	'BACKEND_CORS_ORIGINS',
];
const hstsKeys = ['SECURE_HSTS_SECONDS', 'SECURE_HSTS_INCLUDE_SUBDOMAINS', 'SECURE_HSTS_PRELOAD'];
const cookieKeys = [
	{
		name: 'SESSION_COOKIE_NAME',
		usual: /^(?:sessionid|session|connect\.sid)$/,
		secure: 'SESSION_COOKIE_SECURE',
		httpOnly: 'SESSION_COOKIE_HTTPONLY',
		sameSite: 'SESSION_COOKIE_SAMESITE',
	},
	{
		name: 'CSRF_COOKIE_NAME',
		usual: /^csrftoken$/,
		secure: 'CSRF_COOKIE_SECURE',
		httpOnly: 'CSRF_COOKIE_HTTPONLY',
		sameSite: 'CSRF_COOKIE_SAMESITE',
	},
	{
		name: 'SESSION_COOKIE',
		usual: /_session$/,
		secure: 'SESSION_SECURE_COOKIE',
		httpOnly: 'SESSION_HTTP_ONLY',
		sameSite: 'SESSION_SAME_SITE',
	},
	{
		name: 'SESSION_NAME',
		usual: /^connect\.sid$/,
		secure: 'SESSION_SECURE',
		httpOnly: 'SESSION_HTTPONLY',
		sameSite: 'SESSION_SAMESITE',
	},
	{
		name: 'COOKIE_NAME',
		usual: /^connect\.sid$/,
		secure: 'COOKIE_SECURE',
		httpOnly: 'COOKIE_HTTPONLY',
		sameSite: 'COOKIE_SAMESITE',
	},
	{
		name: 'COOKIE_NAME',
		usual: /^connect\.sid$/,
		secure: 'SECURE_COOKIES',
		httpOnly: 'COOKIE_HTTP_ONLY',
		sameSite: 'COOKIE_SAME_SITE',
	},
];
const knownKeys = new Set([
	...Object.keys(debugKeys),
	...hostKeys,
	...corsKeys,
	...hstsKeys,
	...cookieKeys.flatMap(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite]),
].filter((key) => key !== null));
function inEffect(declared, running) {
	const all = new Map(declared);
	for (const [key, value] of running?.values ?? []) {
		if (!isSame(declared.get(key)?.value, value))
			all.set(key, { key, value, file: null, line: 1, column: 1 });
	}
	return all;
}
function isSame(one, other) {
	if (one === undefined)
		return false;
	const [first, second] = [switchOf(one), switchOf(other)];
	return one.trim() === other.trim() || (first !== null && first === second);
}
function listOf(declared) {
	return declared.value
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
function originsOf(declared) {
	const text = declared.value.trim();
	if (!text.startsWith('['))
		return listOf(declared);
	try {
		const list = JSON.parse(text);
		if (Array.isArray(list))
			return list.filter((one) => typeof one === 'string').map((one) => one.trim());
	}
	catch {
	}
	return listOf(declared);
}
function switchOf(value) {
	const word = value.trim().toLowerCase();
	if (['true', '1', 'yes', 'on', 'y', 't'].includes(word))
		return true;
	return ['false', '0', 'no', 'off', 'n', 'f', ''].includes(word) ? false : null;
}
function declaredOff(declared) {
	return [...declared.values()].find(({ key, value }) => {
		const says = debugKeys[key]?.says;
		if (says === 'switch')
			return switchOf(value) === false;
		return says === 'mode' && value.trim().toLowerCase() === 'production';
	});
}


  }),

  5576:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Nm: () => (  mostOrigins),
	TS: () => (  noSource),
	ab: () => (  questions),
	m6: () => (  jsonName)
  });
  var _check_depth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52325);
  var _check_files_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55813);
  var _check_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14163);
  var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92964);
  var _check_site_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61713);
  var _check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77161);
  var _check_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34927);
  var _formats_unit_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86048);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49540);









const jsonName = 'readiness-missing as JSON';
const asJson = { accept: 'application/json' };
const mostOrigins = 20;
function questions(config, scene, selected) {
	const url = (0,_check_target_js__WEBPACK_IMPORTED_MODULE_4__  .Fm)(config, scene.environment);
	const asks = (...names) => names.some((name) => selected.has(`served/${name}`));
	const token = (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .U1)(scene, url);
	const debug = asks('debug');
	const isFull = (0,_check_depth_js__WEBPACK_IMPORTED_MODULE_6__  .d)(config, scene) === 'full';
	const paths = debug ? _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__  .Cy.filter((path) => isFull || _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__  .jl.has(path)) : [];
	const fixed = {
		unknown: debug || (isFull && asks('hosts')) ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .lm)(token, url) : null,
		paths: Object.fromEntries(paths.map((path) => [path, (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .EM)(path, url)])),
		debugger: debug && isFull ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .Kj)(url) : null,
		json: debug ? { ...(0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .EM)('readiness-missing', url), headers: asJson, note: '(as JSON)' } : null,
		foreignHost: isFull && asks('debug', 'hosts') ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .Ve)(token, url) : null,
	};
	const { paths: below, ...others } = fixed;
	const count = Object.keys(below).length + Object.values(others).filter((question) => question !== null).length;
	return {
		file: fileQuestion(config, scene),
		document: (0,_check_site_document_js__WEBPACK_IMPORTED_MODULE_2__  .N6)(url),
		unit: config.unit === undefined ? null : unitQuestions(config.unit, (0,_check_place_js__WEBPACK_IMPORTED_MODULE_7__  .Ws)(config, scene)),
		...fixed,
		preflights: asks('cors')
			? { action: 'request', later: `OPTIONS ${url} for each declared origin`, atMost: mostOrigins }
			: null,
		moved: count > 0
			? {
				action: 'request',
				later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
				atMost: count,
			}
			: null,
	};
}
function unitQuestions(unit, on) {
	const command = ['systemctl', 'show', '--no-pager', `--property=${_formats_unit_environment_js__WEBPACK_IMPORTED_MODULE_8__  .Ye.join(',')}`, '--', unit];
	return {
		shown: { action: 'run', command, ...on },
		process: {
			action: 'run',
			later: `cat /proc/\u2026/environ of the main process of ${unit}, and stat of its environment files where that may not be read`,
			atMost: 2,
			...on,
		},
	};
}
function fileQuestion(config, scene) {
	const { envContent } = scene.environment;
	const paths = config.file === undefined ? (0,_check_files_questions_js__WEBPACK_IMPORTED_MODULE_0__  .m)(scene) : [config.file];
	if (paths.length > 0)
		return { action: 'read', paths, pick: 'each', ...(0,_check_place_js__WEBPACK_IMPORTED_MODULE_7__  .Ws)(config, scene) };
	if (envContent !== undefined)
		return null;
	throw noSource('There is no env file to compare with', 'a file', 'neither `env-file`, `env-content` nor `file`');
}
function noSource(message, expected, observed) {
	return new _probe_error_js__WEBPACK_IMPORTED_MODULE_5__  .B('served/no-source', message, { expected, observed });
}


  }),

  90276: core[90276]

};
return { ids, modules };
})
