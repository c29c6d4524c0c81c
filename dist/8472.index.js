export const id = 8472;
export const ids = [8472];
export const modules = {

  71747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	VI: () => (  namedFiles),
	hS: () => (  oneOfFiles),
	we: () => (  fileFields)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _lint_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24050);
  var _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79725);



const path = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1, 'an empty path names no file');
function fileFields(kind, about) {
	return {
		file: path.optional().meta({ title: 'path or glob', ...about }),
		files: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(path)
			.min(1, 'an empty list names no file')
			.optional()
			.meta({ title: 'list of paths or globs', ...about }),
		on: _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__.on,
		...(0,_lint_select_js__WEBPACK_IMPORTED_MODULE_0__  .Bu)(kind),
	};
}
function oneOfFiles(context) {
	if (context.value.file === undefined || context.value.files === undefined)
		return;
	context.issues.push({
		code: 'custom',
		input: context.value,
		message: '`file` and `files` exclude each other',
		path: ['file'],
	});
}
function namedFiles(config) {
	return config.files ?? (config.file === undefined ? undefined : [config.file]);
}


  }),

  55813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  envFilesToRead),
	u: () => (  fileQuestions)
  });
  var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14163);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71747);


function fileQuestions(config, scene, { usual, env, more }) {
	const on = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__  .Ws)(config, scene);
	const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .VI)(config);
	return {
		named: named?.map((path) => ({ action: 'read', paths: [path], pick: 'each', ...on })) ?? null,
		usual: named ? [] : usual.map((group) => ({ action: 'read', ...group, ...on })),
		env: env === undefined || env.length === 0 ? null : { action: 'read', paths: env, pick: 'there', ...on },
		more: more ? { action: 'read', ...more, ...on } : null,
	};
}
function envFilesToRead({ environment }) {
	return environment.envContent === undefined ? (environment.envFiles ?? []) : [];
}


  }),

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
		if (!_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S.test(name))
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
	if (_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S.test(text))
		return text;
	const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text);
	return quoted ? quoted[1]?.replace(/\\(.)/g, '$1') : undefined;
}


  }),

  68472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  served: () => (  served)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
;
const nothing = {
	rule: 'served/nothing-declared',
	message: 'Nothing of the env file could be compared with what is served',
	expected: 'at least one declaration that shows from outside',
};
function seen(observation) {
	const { url, elsewhere } = observation.page;
	if (elsewhere === null)
		return { subjects: [observation], said: [] };
	const said = { ...nothing, observed: 'the page leads to another host', url, inconclusive: true };
	return { subjects: [], said: [said] };
}
const unjudged = {
	unanswered: 'exact',
	notes: 'none',
	nothing,
	words: ({ notJudged, seen: { page } }) => ({
		message: 'Declaration and answer cannot be compared',
		expected: 'both sides',
		observed: notJudged,
		url: page.url,
	}),
};

var questions = __webpack_require__(5576);
var rule = __webpack_require__(6412);
var debug_pages = __webpack_require__(92964);
var foreign_host = __webpack_require__(17529);
var hsts = __webpack_require__(19562);
var served_keys = __webpack_require__(69945);
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
	return (0,debug_pages .uI)(seen.site).map((draft) => {
		const message = draft.inconclusive
			? draft.message
			: `${off.key} declares the debug mode off, but a debug page is served`;
		const { expected, observed, url, inconclusive } = draft;
		return finding(seen, off, { message, expected, observed }, {
			...(url === undefined ? {} : { url }),
			...(inconclusive ? { inconclusive } : {}),
		});
	});
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
	if (patterns.includes('*') || !seen.site)
		return [];
	const answered = (0,foreign_host .l)(seen.site);
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
	const total = (0,served_keys .c3)(declared).length;
	if (total === 0)
		return (0,rule .b)(`${declared.key} is empty`);
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
		return (0,rule .b)('the page is not served over https');
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
	debug,
	hosts,
	cors,
	hsts: comparisons_hsts,
	cookies,
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
var dotenv = __webpack_require__(50153);
;




const schema = (0,fields .O2)({
	...fields .aC,
	path: fields .aC.path.meta({
		description: "A page that sets the cookies, an API path for CORS; added to the environment's `url`, not beside `url`",
	}),
	...(0,lint_select .Bu)('served'),
	...fields .os,
	on: fields.on,
	file: schemas .YjP().min(1).optional().meta({
		title: 'path',
		description: 'The env file',
		without: "the environment's `env-file` or `env-content`",
	}),
	reader: schemas .k5n(dotenv .O9).default('python-dotenv').meta({
		title: 'as in `env`',
		description: 'The program that loads the file',
	}),
}).check(fields ["in"], (0,lint_select .TS)('served'));

;






const served = (0,lint_define .r)({
	kind: 'served',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions .ab,
	observe: async (asked, config, world) => (await __webpack_require__.e(  5161).then(__webpack_require__.bind(__webpack_require__, 95161))).observe(asked, config, world),
	seen: seen,
	unjudged: unjudged,
	rules: { ...comparisonsRules },
});


  }),

  69945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	SM: () => (  corsKeys),
	Vv: () => (  hostKeys),
	c3: () => (  listOf),
	dV: () => (  cookieKeys),
	eE: () => (  knownKeys),
	mG: () => (  switchOf),
	uY: () => (  declaredOff)
  });
const debugKeys = {
	DEBUG: 'switch',
	DJANGO_DEBUG: 'switch',
	APP_DEBUG: 'switch',
	FLASK_DEBUG: 'switch',
	NODE_ENV: 'mode',
	RAILS_ENV: 'mode',
};
const hostKeys = ['ALLOWED_HOSTS', 'DJANGO_ALLOWED_HOSTS'];
const corsKeys = [
	'CORS_ALLOWED_ORIGINS',
	'DJANGO_CORS_ALLOWED_ORIGINS',
	'CORS_ORIGIN_WHITELIST',
	'CORS_ORIGINS',
];
const hstsKeys = ['SECURE_HSTS_SECONDS', 'SECURE_HSTS_INCLUDE_SUBDOMAINS', 'SECURE_HSTS_PRELOAD'];
const cookieKeys = [
	{
		name: 'SESSION_COOKIE_NAME',
		usual: /^sessionid$/,
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
];
const knownKeys = new Set([
	...Object.keys(debugKeys),
	...hostKeys,
	...corsKeys,
	...hstsKeys,
	...cookieKeys.flatMap(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite]),
].filter((key) => key !== null));
function listOf(declared) {
	return declared.value
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
function switchOf(value) {
	const word = value.trim().toLowerCase();
	if (['true', '1', 'yes', 'on', 'y', 't'].includes(word))
		return true;
	return ['false', '0', 'no', 'off', 'n', 'f', ''].includes(word) ? false : null;
}
function declaredOff(declared) {
	return [...declared.values()].find(({ key, value }) => {
		const kind = debugKeys[key];
		if (kind === 'switch')
			return switchOf(value) === false;
		return kind === 'mode' && value.trim().toLowerCase() === 'production';
	});
}


  }),

  5576:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Nm: () => (  mostOrigins),
	TS: () => (  noSource),
	ab: () => (  questions)
  });
  var _check_files_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55813);
  var _check_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14163);
  var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92964);
  var _check_site_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61713);
  var _check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77161);
  var _check_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34927);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49540);







const mostOrigins = 20;
function questions(config, scene, selected) {
	const url = (0,_check_target_js__WEBPACK_IMPORTED_MODULE_4__  .Fm)(config, scene.environment);
	const asks = (...names) => names.some((name) => selected.has(`served/${name}`));
	const token = (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .U1)(scene, url);
	const debug = asks('debug');
	const foreign = asks('debug', 'hosts');
	const paths = debug ? _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_1__  .Cy : [];
	const others = (foreign ? 2 : 0) + (debug ? 1 : 0);
	return {
		file: fileQuestion(config, scene),
		document: (0,_check_site_document_js__WEBPACK_IMPORTED_MODULE_2__  .N6)(url),
		unknown: foreign ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .lm)(token, url) : null,
		paths: Object.fromEntries(paths.map((path) => [path, (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .EM)(path, url)])),
		debugger: debug ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .Kj)(url) : null,
		foreignHost: foreign ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_3__  .Ve)(token, url) : null,
		preflights: asks('cors')
			? { action: 'request', later: `OPTIONS ${url} for each declared origin`, atMost: mostOrigins }
			: null,
		moved: foreign
			? {
				action: 'request',
				later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
				atMost: paths.length + others,
			}
			: null,
	};
}
function fileQuestion(config, scene) {
	const { envContent } = scene.environment;
	const paths = config.file === undefined ? (0,_check_files_questions_js__WEBPACK_IMPORTED_MODULE_0__  .m)(scene) : [config.file];
	if (paths.length > 0)
		return { action: 'read', paths, pick: 'each', ...(0,_check_place_js__WEBPACK_IMPORTED_MODULE_6__  .Ws)(config, scene) };
	if (envContent !== undefined)
		return null;
	throw noSource('There is no env file to compare with', 'a file', 'neither `env-file`, `env-content` nor `file`');
}
function noSource(message, expected, observed) {
	return new _probe_error_js__WEBPACK_IMPORTED_MODULE_5__  .B('served/no-source', message, { expected, observed });
}


  })

};
