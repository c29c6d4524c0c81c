export const id = 1714;
export const ids = [1714];
export const modules = {

  61713:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B2: () => (  onFoundDocument),
	Di: () => (  askDocument),
	IC: () => (  onFoundOrigin),
	N6: () => (  documentQuestions)
  });
  var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1395);
  var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);


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
		if (next === null)
			return { url, response, elsewhere: null };
		const own = next.hostname === hostname || hosts.includes(next.host);
		if (!own || hop >= redirects.atMost)
			return { url, response, elsewhere: next.href };
		question = { ...first, url: next.href };
	}
}
function onFoundOrigin(question, found) {
	const { pathname, search } = new URL(question.url);
	return { ...question, url: new URL(pathname + search, new URL(found).origin).href };
}
function onFoundDocument(question, found) {
	const { search } = new URL(question.url);
	return { ...question, url: search === '' ? found : new URL(search, found).href };
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
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37965);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _probe_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44047);



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
	const question = `${method} ${url} ${JSON.stringify([options.headers ?? {}, options.timeoutMs, options.maxBytes, options.sample ?? 1, ...(options.limitsBy503 ? ['503'] : [])])}`;
	const timeoutMs = options.leftMs ?? options.timeoutMs;
	const { maxBytes, limitsBy503 = false } = options;
	return world.ask(question, async () => {
		const pace = await world.net.pace();
		return pace.send(url, { timeoutMs, limitsBy503 }, () => (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__  .tN)(world.net, { method, url, headers, timeoutMs, maxBytes }));
	});
}
function askOnce(world, { method, url, headers = {} }, options) {
	return getOnce(world, url, { ...options, method, headers });
}
function authorization(environment, url) {
	const own = environment.url === undefined ? null : URL.parse(environment.url);
	if (!own || (own.username === '' && own.password === '') || own.origin !== new URL(url).origin)
		return {};
	const pair = `${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_2__  .o)(own.username)}:${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_2__  .o)(own.password)}`;
	return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function mediaType(values) {
	return (values.at(-1) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}


  }),

  37965:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  percentDecoded)
  });
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}


  }),

  66743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G5: () => (  Dismissed),
	Gc: () => (  Lanes),
	QI: () => (  Questions)
  });
  var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98993);

class Questions {
	#answers = new Map();
	#before;
	constructor(before) {
		this.#before = before;
	}
	ask(question, observe) {
		const known = this.#answers.get(question);
		if (known)
			return known;
		const answer = (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__  .N)(observe);
		this.#remember(question, answer);
		return answer;
	}
	#remember(question, answer) {
		this.#answers.set(question, answer);
		if (this.#before)
			this.#before.#remember(question, answer);
	}
}
class Dismissed extends Error {
	name = 'Dismissed';
}
class Lanes {
	#size;
	#lanes = new Map();
	#closed = false;
	constructor(size) {
		this.#size = size;
	}
	async run(name, task, timeoutMs = Number.POSITIVE_INFINITY) {
		if (this.#closed)
			throw new Dismissed('the run is over');
		const lane = this.#lanes.get(name) ?? { running: 0, waiting: [] };
		this.#lanes.set(name, lane);
		if (lane.running < this.#size)
			lane.running++;
		else {
			await new Promise((start, fail) => {
				lane.waiting.push({ timeoutMs, start, dismiss: () => fail(new Dismissed('nothing answers there')) });
			});
		}
		try {
			return await task();
		}
		finally {
			const next = lane.waiting.shift();
			if (next)
				next.start();
			else if (--lane.running === 0)
				this.#lanes.delete(name);
		}
	}
	silent(name, silentMs) {
		const lane = this.#lanes.get(name);
		if (!lane)
			return;
		const isHopeless = ({ timeoutMs }) => timeoutMs / 2 <= silentMs;
		const hopeless = lane.waiting.filter(isHopeless);
		lane.waiting = lane.waiting.filter((one) => !isHopeless(one));
		for (const one of hopeless)
			one.dismiss();
	}
	close() {
		this.#closed = true;
		for (const lane of this.#lanes.values())
			for (const one of lane.waiting.splice(0))
				one.dismiss();
	}
}


  }),

  46780:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  pairs),
	U: () => (  headerValues)
  });
function pairs(raw) {
	const found = [];
	for (let i = 0; i + 1 < raw.length; i += 2)
		found.push([raw[i] ?? '', raw[i + 1] ?? '']);
	return found;
}
function headerValues(response, name) {
	const wanted = name.toLowerCase();
	return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
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
  var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44047);



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

  90276:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GK: () => (  isIdOfKey),
	M1: () => (  isMeasureName),
	Ob: () => (  isSwitchName),
	Rt: () => (  isNeverPublicName),
	Vr: () => (  withoutBundlePrefix),
	XC: () => (  isPublicName),
	eh: () => (  isSecretName),
	eq: () => (  isSensitiveName),
	hN: () => (  isCredentialName),
	iL: () => (  mentionsSecret),
	t1: () => (  isPasswordName),
	tm: () => (  isLoginName),
	zU: () => (  namesDigest)
  });
const secretWords = new Set([
	...['SECRET', 'SECRETS', 'PASSWORD', 'PASSWORDS', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'TOKEN', 'TOKENS'],
	...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'APIKEYS', 'PASSKEY', 'SALT', 'PEPPER', 'HMAC', 'DSN', 'PAT'],
]);
const behindAnother = /(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)KEY)$/;
const shortPassword = /^(?:DB|DATABASE|PG|POSTGRES|SQL|MYSQL|MARIADB|MONGO|REDIS|REQUIRE|SMTP|MAIL|EMAIL|FTP|SFTP|LDAP|ADMIN|ROOT|USER)(?:PASS|PWD|PW)$/;
const shortPasswordLast = /^(?!(?:BY|COM|TRES|ENCOM|UNDER|OVER|SUR|LOW|HIGH|BAND|ALL)PASS$|OLDPWD$)[A-Z][A-Z0-9]*(?:PASS|PWD)$/;
const named = /^(?:(?:RABBITMQ_)?ERLANG_COOKIE|RELEASE_COOKIE|VAULT_DEV_ROOT_TOKEN_ID|SECRETKEYBASE)$/;
const login = /(?:^|_)(?:BASIC_?AUTH|HTTP_AUTH|AUTH_USERS?|HTPASSWD|LOGIN)(?:_|$)|^NEO4J_AUTH$/i;
const passwordWords = /^(?:.*PASSWORDS?|.*PASSWD|.*PASSPHRASE|PASS|PWD)$/;
const secretKeys = new Set(['ACCESS', 'API', 'ENCRYPTION', 'PRIVATE', 'SECRET', 'SIGNING']);
const behindKey = new Set(['BASE', 'FALLBACKS', 'LIVE', 'OLD', 'PREVIOUS', 'PROD', 'PRODUCTION']);
const findingKeys = new Set(['CACHE', 'FOREIGN', 'PARTITION', 'PRIMARY', 'SORT']);
const describing = new Set([
	...['FILE', 'PATH', 'DIR', 'URL', 'URI', 'ID', 'IDS', 'NAME', 'HEADER', 'HEADERS', 'DOMAIN', 'PREFIX', 'TYPE'],
	...['ALGORITHM', 'ALG', 'ISSUER', 'AUDIENCE', 'HASHER', 'HASHERS', 'VALIDATOR', 'VALIDATORS', 'POLICY', 'VERSION'],
	...['USER', 'USERNAME', 'EMAIL', 'HOST', 'REGION', 'BUCKET', 'ENDPOINT', 'FIELD', 'COOKIE', 'ENCRYPTION'],
	...['CLAIM', 'CLASS', 'CLASSES', 'MODEL', 'SERIALIZER', 'SERIALIZERS', 'FUNCTION', 'PARAM', 'FINGERPRINT'],
	...['SCHEME', 'SCHEMES', 'COMPLEXITY', 'STRENGTH', 'HINT', 'FORMAT', 'RULES', 'REGEX', 'PATTERN', 'MODE', 'TEMPLATE'],
	...['EXTENSION', 'EXT', 'ICON', 'LABEL', 'SYMBOL'],
]);
const about = new Set([
	...[
		'SIZE',
		'COUNT',
		'LEVEL',
		'LOGIN',
		'AUTH',
		'RESET',
		'RECOVERY',
		'CHANGE',
		'GRANT',
		'PROVIDER',
		'BACKEND',
		'DRIVER',
	],
	...[
		'STORE',
		'STORAGE',
		'SOURCE',
		'LANGUAGE',
		'TITLE',
		'THEME',
		'WINDOW',
		'LOCKOUT',
		'RETRIES',
		'HISTORY',
		'INTERVAL',
	],
	...['DEBUG', 'TIMEZONE', 'LOCALE', 'FILTER'],
]);
const measuring = new Set([
	...['TTL', 'LIFETIME', 'EXPIRY', 'EXPIRES', 'EXPIRE', 'EXPIRATION', 'AGE', 'TIMEOUT', 'DAYS', 'HOURS', 'MINUTES'],
	...['SECONDS', 'LENGTH', 'ENABLED', 'REQUIRED', 'SECURE', 'HTTPONLY', 'SAMESITE', 'ROTATION', 'ROTATE', 'PORT'],
	...['ROUNDS', 'ITERATIONS', 'COST', 'FACTOR', 'BITS', 'BYTES', 'DIGITS', 'COUNT', 'SIZE', 'RETRIES'],
	...['VALIDITY', 'DURATION'],
	...['LIMIT', 'LIMITS', 'RATE', 'RATES', 'THROTTLE', 'QUOTA', 'ATTEMPTS', 'CHARS', 'MIN', 'MAX'],
]);
const allowing = ['ALLOW', 'ENABLE', 'DISABLE'];
const measures = new Set(['MIN', 'MAX', ...allowing]);
const acting = ['SHOW', 'HIDE', 'USE', 'REQUIRE', 'SKIP'];
const verbs = new Set([...acting, 'CAN', 'IS', 'HAS']);
const switching = new Set([...allowing, ...acting, 'FORCE', 'RANDOM', 'ONETIME', 'GENERATE']);
const imageSwitch = /(?:RANDOM|ONETIME|EMPTY)(?:_ROOT)?_PASSWORD$/;
const publicWords = new Set(['PUBLIC', 'PUBLICKEY', 'PUBLISHABLE', 'ANON', 'PUB', 'SITEKEY', 'FINGERPRINT']);
const publicKeys = new Set(['SITE', 'VERIFY', 'VERIFYING']);
const toBrowsers = new Set(['PUSHER', 'REVERB', 'SOKETI']);
const bundled = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_/;
const sensitiveWords = new Set([
	...['KEY', 'KEYS', 'PRIVATE', 'AUTH', 'AUTHORIZATION', 'AUTHENTICATION', 'SIGNATURE', 'LICENSE', 'LICENCE'],
	...['CERT', 'CERTS', 'CERTIFICATE', 'CERTIFICATES'],
]);
const known = new Map();
const mostKnown = 10_000;
function looked(name) {
	const before = known.get(name);
	if (before)
		return before;
	if (known.size >= mostKnown)
		known.clear();
	const words = split(name);
	const speaks = hasSecretWord(name, words);
	const measures = isMeasure(words);
	const last = words.at(-1) ?? '';
	const tells = measures || describing.has(last) || about.has(last);
	const isSecret = isNamed(words) || (speaks && !tells && !isPublic(name, words));
	const one = { words, hasSecretWord: speaks, isMeasure: measures, isSecret };
	known.set(name, one);
	return one;
}
function wordsOf(name) {
	return looked(name).words;
}
function split(name) {
	return name
		.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
		.toUpperCase()
		.split(/[^A-Z0-9]+/)
		.map((word) => word.replace(/(?<!\d)\d+$/, ''))
		.filter((word) => word !== '');
}
function hasSecretWord(name, words) {
	return (
	name !== 'PWD' &&
		(isNamed(words) ||
			isShortPassword(name, words) ||
			words.some((word, at) => secretWords.has(word) || behindAnother.test(word) || isSecretKeyAt(name, words, at))));
}
function isNamed(words) {
	return named.test(words.join('_'));
}
function isShortPassword(name, words) {
	if (words.some((word) => shortPassword.test(word)))
		return true;
	return name === name.toUpperCase() && shortPasswordLast.test(words.at(-1) ?? '');
}
function isSecretKeyAt(name, words, at) {
	if (words[at] !== 'KEY' && words[at] !== 'KEYS')
		return false;
	const before = words[at - 1];
	if (before === undefined)
		return words.length === 1 && name === name.toUpperCase();
	if (secretKeys.has(before))
		return true;
	if (findingKeys.has(before) || publicKeys.has(before) || (words[0] === 'SOCIAL' && words[1] === 'AUTH'))
		return false;
	for (let after = at + 1; after < words.length; after++) {
		const word = words[after] ?? '';
		if (!behindKey.has(word) && !describing.has(word) && !measuring.has(word))
			return false;
	}
	return true;
}
function isMeasure(words) {
	const last = words.at(-1) ?? '';
	const isSpan = last === 'IN' && /^EXPIRES?$/.test(words.at(-2) ?? '');
	const isSwitch = verbs.has(words[0] ?? '') || imageSwitch.test(words.join('_'));
	return measuring.has(last) || isSpan || isSwitch || words.some((word) => measures.has(word));
}
function isMeasureName(name) {
	return looked(name).isMeasure;
}
const digestWords = new Set([
	...['COMMIT', 'SHA', 'REVISION', 'REV', 'DIGEST', 'CHECKSUM', 'VERSION', 'RELEASE', 'TAG', 'BUILD', 'IMAGE', 'ETAG'],
]);
function namesDigest(name) {
	return wordsOf(name).some((word) => digestWords.has(word));
}
function isPublicName(name) {
	return isPublic(name, wordsOf(name));
}
function isPublic(name, words) {
	if (bundled.test(name) || (toBrowsers.has(words[0] ?? '') && words.at(-1) === 'KEY'))
		return true;
	return words.some((word) => publicWords.has(word)) && !words.some((word) => /SECRET|PASSW|PRIVATE/.test(word));
}
function isSecretName(name) {
	return looked(name).isSecret;
}
function isCredentialName(name) {
	const { isSecret, words } = looked(name);
	return isSecret || (words.at(-1) === 'ID' && words.at(-2) === 'KEY' && words.at(-3) === 'ACCESS');
}
function isIdOfKey(name) {
	const { words } = looked(name);
	return /(?:^|_)ACCESS_KEY(?:_ID)?$/.test(words.join('_')) && !words.includes('SECRET');
}
function isPasswordName(name) {
	const words = wordsOf(name);
	return isSecretName(name) && (words.some((word) => passwordWords.test(word)) || isShortPassword(name, words));
}
function isLoginName(name) {
	return login.test(name);
}
function isSwitchName(name) {
	return wordsOf(name).some((word) => switching.has(word));
}
function mentionsSecret(name) {
	const one = looked(name);
	return one.hasSecretWord || one.words.includes('PRIVATE');
}
function isSensitiveName(name) {
	const one = looked(name);
	return !one.isMeasure && (mentionsSecret(name) || one.words.some((word) => sensitiveWords.has(word)));
}
function withoutBundlePrefix(name) {
	return bundled.test(name) ? name.replace(bundled, '') : null;
}
function isNeverPublicName(name) {
	const { words, isMeasure } = looked(name);
	if (isMeasure || describing.has(words.at(-1) ?? ''))
		return false;
	const isRole = words.join('_').includes('SERVICE_ROLE');
	return isRole || words.some((word) => /^(?:.*SECRETS?|.*PASSWORDS?|PASSWD|PRIVATE|CREDENTIALS?)$/.test(word));
}


  }),

  71110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ac: () => (  secretsInPath),
	Ds: () => (  urlPassword),
	FB: () => (  credentialsInUrl),
	Gq: () => (  withoutLogin),
	lF: () => (  hasBrokenLogin),
	v6: () => (  isReportingAddress)
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62805);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90276);


const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i;
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi;
const rawLogin = /([a-z][a-z0-9+.-]{0,30}):\/\/[^\s/?#:@"'<>`]{0,100}:([^\s"'<>`]{1,300})@/gi;
function credentialsInUrl(text) {
	if (!text.includes('://'))
		return [];
	const found = [];
	for (const [, scheme = '', user, password] of text.matchAll(login)) {
		const secret = password ? password : user;
		if (!secret || (!password && byKey.test(scheme)))
			continue;
		found.push(secret);
		try {
			found.push(decodeURIComponent(secret));
		}
		catch {
		}
	}
	for (const [, scheme = '', password = ''] of text.matchAll(rawLogin)) {
		const isPort = /^https?$/i.test(scheme) && /^\d{1,5}[/?#]/.test(password);
		if (/[/?#]/.test(password) && !isPort)
			found.push(password);
	}
	return found;
}
function hasBrokenLogin(url) {
	return url.username !== '' && /@/.test(url.pathname + url.search + url.hash);
}
const hookHost = /^(?:hooks\.[a-z0-9.-]+|[a-z0-9.-]*\.webhook\.office\.com|(?:[a-z]+\.)?discord(?:app)?\.com|chat\.googleapis\.com)$/i;
const hookPath = /(?:^|\/)(?:web)?hooks?(?:\/|$)/i;
function secretsInPath(key, text) {
	if (!/^https?:\/\//i.test(text) || text.length > 8192)
		return [];
	const url = URL.parse(text);
	if (!url)
		return [];
	const segments = url.pathname.split('/').filter((segment) => segment !== '');
	const isHook = hookHost.test(url.hostname) || hookPath.test(url.pathname) || /hook/i.test(key);
	const found = segments.filter((segment) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(segment));
	if (isHook && segments.length > 1) {
		found.push(...segments.filter((segment) => segment.length >= 8 && /\d/.test(segment)));
		if (found.length > 0)
			found.push(segments.slice(-3).join('/'));
	}
	for (const [name, value] of url.searchParams) {
		if (value.length >= 4 &&
			((0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(name) || /^(?:sig|signature|key|auth|code)$/i.test(name) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(value))) {
			found.push(value);
		}
	}
	return [...new Set(found)];
}
function urlPassword(text) {
	const [first] = text.matchAll(login);
	return first?.index === 0 ? first[3] || undefined : undefined;
}
function isReportingAddress(text) {
	return /^https?:\/\/[0-9a-f]{16,64}@[\w.-]{1,253}(?::\d{1,5})?\/(?:[\w-]{1,60}\/){0,3}\d{1,20}$/i.test(text);
}
function withoutLogin(url) {
	return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1');
}


  })

};
