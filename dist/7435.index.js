(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 7435;
const ids = [7435];
const modules = {

  71747: shared[71747],

  55813: shared[55813],

  54375: core[54375],

  94790:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Js: () => (  passwordInJson),
	eu: () => (  connectionPassword)
  });
const server = /^(?:host|server|data source|datasource|address|addr|network address|endpoint|account ?endpoint)$/;
const longest = 8192;
function connectionString(text) {
	if (text.length > longest || !text.includes(';') || !text.includes('='))
		return null;
	const pairs = new Map();
	for (const part of text.split(';')) {
		const at = part.indexOf('=');
		if (at < 0) {
			if (part.trim() !== '')
				return null;
			continue;
		}
		const value = part.slice(at + 1).trim();
		pairs.set(part.slice(0, at).trim().toLowerCase(), /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value);
	}
	return [...pairs.keys()].some((key) => server.test(key)) ? pairs : null;
}
const ofGo = /^[^:@/\s]{1,100}:(.{0,500})@(?:tcp|tcp6|unix)\([^()]{0,300}\)\//s;
const ofOracle = /^jdbc:oracle:[a-z0-9]+:[^/@\s]{1,100}\/([^@\s]{1,200})@/;
const ofLibpq = /^(?:[a-z_]{2,40}=(?:'[^']*'|[^\s']*)\s+)*password=(?:'([^']*)'|([^\s']*))(?:\s|$)/;
function connectionPassword(text) {
	if (text.length > longest || !/[=:]/.test(text))
		return undefined;
	const pairs = text.includes(';') ? connectionString(text.replace(/^jdbc:[a-z]+:\/\/[^;]*;/, 'server=;')) : null;
	const isOfLibpq = /(?:^|\s)(?:host|hostaddr|dbname)=/.test(text);
	const [, quoted, plain] = (isOfLibpq && ofLibpq.exec(text.trim())) || [];
	const inPairs = pairs?.get('password') ?? pairs?.get('pwd');
	if (inPairs !== undefined || !text.includes('@'))
		return inPairs ?? quoted ?? plain;
	return ofGo.exec(text.trim())?.[1] ?? ofOracle.exec(text.trim())?.[1] ?? quoted ?? plain;
}
function passwordInJson(text) {
	if (text.length > longest || !text.trimStart().startsWith('{') || !/"pass/i.test(text))
		return undefined;
	try {
		const one = JSON.parse(text);
		if (one === null || typeof one !== 'object')
			return undefined;
		const [, password] = Object.entries(one).find(([name]) => /^(?:password|passwd|pass)$/i.test(name)) ?? [];
		return typeof password === 'string' ? password : undefined;
	}
	catch {
		return undefined;
	}
}


  }),

  18: core[18],

  83380: shared[83380],

  37965: shared[37965],

  84968: shared[84968],

  39108: shared[39108],

  57435:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  env: () => (  env)
});

var lint_define = __webpack_require__(2121);
var glob = __webpack_require__(97224);
var visible = __webpack_require__(99394);
var entropy = __webpack_require__(62805);
var published = __webpack_require__(39250);
var shape = __webpack_require__(21065);
var unfilled = __webpack_require__(26257);
;
const empty = /^(?:null|none|nil|undefined|empty)$|^\((?:null|empty)\)$|^(?:''|"")$/i;
const ofImages = /^(?:POSTGRES|MYSQL|MARIADB|MONGO_INITDB|MINIO|RABBITMQ_DEFAULT)_/;
function isUnset(key, value) {
	const text = value.trim();
	return text === '' || (empty.test(text) && !ofImages.test(key));
}

var percent = __webpack_require__(37965);
;

const noQuery = new Map();
const usual = /^(https?):\/\/([a-z0-9.-]+)(?:\/([\w./~-]*))?$/;
function usualParts([, scheme = '', host = '', path = '']) {
	return { scheme, user: null, password: null, host, port: null, path, query: noQuery, fault: null };
}
function urlParts(text) {
	if (!text.includes('://'))
		return null;
	const plain = usual.exec(text);
	if (plain)
		return usualParts(plain);
	const match = /^(jdbc:)?([a-z][a-z0-9+.-]*):\/\//i.exec(text);
	if (!match?.[2])
		return null;
	const isJdbc = match[1] !== undefined;
	const rest = text.slice(match[0].length);
	const stop = rest.search(isJdbc ? /[/?#;]/ : /[/?#]/);
	const authority = stop < 0 ? rest : rest.slice(0, stop);
	const behind = stop < 0 ? '' : rest.slice(stop);
	const tail = isJdbc ? behind.replace(';', '?').replaceAll(';', '&') : behind;
	const at = authority.lastIndexOf('@');
	const login = at < 0 ? null : authority.slice(0, at);
	const first = (at < 0 ? authority : authority.slice(at + 1)).split(',')[0] ?? '';
	const address = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(first);
	const colon = login?.indexOf(':') ?? -1;
	const queryAt = tail.indexOf('?');
	const path = (queryAt < 0 ? tail : tail.slice(0, queryAt)).split('#', 1).join().replace(/^\//, '');
	const parts = {
		scheme: match[2].toLowerCase(),
		user: login === null ? null : (0,percent .o)(colon < 0 ? login : login.slice(0, colon)),
		password: login === null || colon < 0 ? null : (0,percent .o)(login.slice(colon + 1)),
		host: (address?.[1] ?? '').replace(/^\[|\]$/g, '').toLowerCase(),
		port: address?.[2] ?? null,
		path: (0,percent .o)(path),
		query: queryAt < 0 ? noQuery : new Map(new URLSearchParams(tail.slice(queryAt).split('#', 1).join())),
	};
	const fromQuery = isJdbc
		? {
			user: parts.user ?? parts.query.get('user') ?? null,
			password: parts.password ?? parts.query.get('password') ?? null,
		}
		: {};
	return { ...parts, ...fromQuery, fault: faultOf(text, authority, tail, parts) };
}
function faultOf(text, authority, tail, parts) {
	if (/\s/.test(text))
		return 'white space';
	if (!authority.includes('@') &&
		authority.includes(':') &&
		/@/.test(tail.split('?')[0] ?? '') &&
		!/^https?$/.test(parts.scheme)) {
		return 'an unescaped /, # or ? in the user or password';
	}
	if (authority.includes(':') && !authority.includes('@') && /^[#?].*@/s.test(tail)) {
		return 'an unescaped /, # or ? in the user or password';
	}
	if (authority.includes('@') && !/^https?$/.test(parts.scheme) && /^(?:\/[^?#]*|#.*)@/s.test(tail)) {
		return 'an unescaped @ and /, # or ? in the user or password';
	}
	if (/[[\]]/.test(authority.slice(0, Math.max(0, authority.lastIndexOf('@'))))) {
		return 'an unescaped [ or ] in the user or password';
	}
	if (authority.split('@').length > 2)
		return 'an unescaped @ in the user or password';
	if (/%(?![0-9A-Fa-f]{2})/.test(authority))
		return 'a percent sign that starts no escape';
	if (parts.port !== null &&
		parts.port !== '' &&
		!(/^\d{1,5}$/.test(parts.port) && Number(parts.port) <= 65_535 && Number(parts.port) > 0)) {
		return 'a port that is not a number from 1 to 65535';
	}
	if (parts.host === '' && !hostless.has(parts.scheme) && !parts.query.has('host') && !isOverSocket(parts))
		return 'no host';
	return null;
}
function isOverSocket({ scheme, path }) {
	return /^(?:postgres|postgresql|postgis|psql|pgsql|mysql|mysql2|mysqlgis|mariadb)$/.test(scheme) && path !== '';
}
const hostless = new Set([
	'sqlite',
	'sqlite3',
	'spatialite',
	'file',
	'unix',
	'memory',
	'locmem',
	'consolemail',
	'filesystem',
	'dummycache',
	'locmemcache',
	'redis+socket',
]);
const databaseSchemes = /^(postgres|postgresql|postgis|psql|pgsql|mysql|mysql2|mysqlgis|mariadb|mongodb|mssql|sqlserver|oracle|cockroachdb?|ecto|clickhouse|neo4js?|bolts?|couchdb|influxdb|cassandra|timescale(?:db|gis)?)(\+\w+)?$/;
const brokerSchemes = /^(redis|rediss|valkey|valkeys|rediscache|amqps?|pyamqp|mqtts?|nats|kafka)$/;
function knownHosts({ url, frontend }) {
	return [url, frontend].flatMap((one) => {
		const host = one === undefined ? undefined : urlParts(one)?.host;
		return host ? [host] : [];
	});
}

;

const reference = /\$(?:\{[A-Za-z_]\w*(?!\w)(?::?-([^{}]*)|[^{}]*)\}|[A-Za-z_]\w*)/g;
function ownText({ value, token }) {
	const raw = token?.raw ?? '';
	if (!raw.includes('$') || value.includes('$'))
		return value;
	const text = token?.quote ? raw.slice(1, token.closed ? -1 : undefined) : raw;
	return text.replace(reference, (_, fallback) => fallback ?? '');
}
function ownUrl(one) {
	const own = ownText(one);
	return own === one.value ? one.url : urlParts(own);
}

var rule = __webpack_require__(6412);
var dotenv = __webpack_require__(84595);
var words = __webpack_require__(99045);
var key_types = __webpack_require__(54375);
;
function isAddress(key) {
	return /(^|_)(HOSTS?|HOSTNAME|DOMAINS?|URL|URI|ORIGINS?|ENDPOINT|DSN|SERVER|SERVERS|WHITELIST)(_URL)?$/.test(key.toUpperCase());
}
function setting(key) {
	return key
		.toUpperCase()
		.replace(/^(DJANGO|FLASK|APP)_(?=(SECRET_KEY|ALLOWED_HOSTS|SECURE_|SESSION_|CSRF_|CORS_|X_FRAME|EMAIL_))/, '');
}
const debugKeys = new Set([
	'DEBUG',
	'DJANGO_DEBUG',
	'APP_DEBUG',
	'FLASK_DEBUG',
	'FASTAPI_DEBUG',
	'NEST_DEBUG',
	'WP_DEBUG',
	'WP_DEBUG_DISPLAY',
	'WORDPRESS_DEBUG',
	'TEMPLATE_DEBUG',
	'DJANGO_TEMPLATE_DEBUG',
]);
function isDebug(key) {
	return debugKeys.has(key.toUpperCase());
}
const securitySwitches = new Set([
	'SECURE_SSL_REDIRECT',
	'SECURE_HSTS_INCLUDE_SUBDOMAINS',
	'SECURE_HSTS_PRELOAD',
	'SECURE_CONTENT_TYPE_NOSNIFF',
	'SECURE_BROWSER_XSS_FILTER',
	'SESSION_COOKIE_SECURE',
	'SESSION_COOKIE_HTTPONLY',
	'CSRF_COOKIE_SECURE',
	'CSRF_COOKIE_HTTPONLY',
	'CSRF_USE_SESSIONS',
	'CORS_ALLOW_ALL_ORIGINS',
	'CORS_ORIGIN_ALLOW_ALL',
	'CORS_ALLOW_CREDENTIALS',
	'EMAIL_USE_TLS',
	'EMAIL_USE_SSL',
	'VERIFY_SSL',
	'SSL_VERIFY',
	'FORCE_SSL',
	'FORCE_HTTPS',
]);
function isSecuritySwitch({ key, setting }) {
	return securitySwitches.has(setting) || isDebug(key);
}
function isLikelySwitch(key) {
	return /^(ENABLE|DISABLE|USE|IS|HAS|ALLOW)_|_(ENABLED?|DISABLED?|SANDBOX|TEST_MODE)$/.test(key.toUpperCase());
}
const truths = new Set(['true', '1', 'yes', 'on', 'y', 't', 'ok', 'enabled', 'enable']);
const clear = new Set(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off']);
function isTrue(value) {
	return truths.has(value.trim().toLowerCase());
}
function isClearBoolean(value) {
	return clear.has(value.trim().toLowerCase());
}
function shownKey(key) {
	const upper = /^[A-Z][A-Z0-9_]{0,63}$/.test(key) && !/[0-9]{5}/.test(key);
	const lower = /^[a-z][a-z0-9_.-]{0,39}$/.test(key) && !/[0-9]{5}/.test(key);
	const mixed = /^[A-Za-z_][A-Za-z0-9_.-]{0,23}$/.test(key) && /^[A-Za-z]*[A-Z_]?[a-z_.-]+/.test(key) && !/[0-9]/.test(key);
	return upper || lower || mixed ? key : 'a key with an unusual name';
}

;




function contentsOf(file, text, dialects, earlier = [], keys = key_types .BG) {
	const tokens = (0,dotenv .qw)(text);
	const readings = dialects.map((dialect, index) => {
		const before = earlier.flatMap((one) => [...valuesOf(one, index)]);
		return (0,dotenv .LF)(text, dialect, before.length === 0 ? {} : { environment: Object.fromEntries(before) });
	});
	return { tokens, readings, variables: fileVariables(file, best(text, readings), tokens, keys) };
}
function valuesOf({ readings, variables }, index) {
	const reading = readings[index];
	if (reading && !reading.refused)
		return (0,dotenv .Vu)(reading);
	return new Map([...variables].map(([key, { value }]) => [key, value]));
}
function variablesOf(parts) {
	const [first, ...later] = parts;
	if (first && later.length === 0)
		return first.contents.variables;
	const merged = new Map();
	for (const { contents } of parts) {
		for (const [key, one] of contents.variables) {
			merged.delete(key);
			merged.set(key, one);
		}
	}
	return merged;
}
function contentsOfJob(name, job, keys = key_types .BG) {
	const variables = new Map(Object.entries(job).map(([key, value]) => [key, variable({ key, value, at: { file: name }, token: null }, keys)]));
	return { tokens: [], readings: [], variables };
}
function best(text, readings) {
	return readings.find((reading) => !reading.refused) ?? (0,dotenv .LF)(text, 'python-dotenv');
}
function fileVariables(file, reading, tokens, keys) {
	const byLine = [];
	for (const token of tokens)
		if (token.kind === 'assignment')
			byLine[token.keySpan.line] = token;
	const variables = new Map();
	for (const { key, value, line, column } of reading.entries) {
		if (value === null)
			continue;
		const token = byLine[line];
		const own = token?.key === key ? token : null;
		variables.set(key, variable({ key, value, at: { file, line, column }, token: own }, keys));
	}
	return variables;
}
function variable(one, keys) {
	const { key, value, at, token } = one;
	const secret = keys.isSecret(key);
	const password = secret && keys.isPassword(key);
	return {
		key,
		value,
		at,
		token,
		secret,
		password,
		type: keys.typeOf(key),
		setting: setting(key),
		url: urlParts(value),
	};
}

;
const suppress_form = /^readiness:\s*ignore\b(.*)$/i;
function suppressionsIn(file, tokens, known) {
	const found = [];
	const faults = [];
	let pending = [];
	const parse = (text, line) => {
		const match = suppress_form.exec(text);
		if (!match)
			return;
		const [names = '', reason = ''] = (match[1] ?? '').split(/\s--(?:\s|$)/, 2);
		const rules = names
			.split(/[\s,]+/)
			.filter((name) => name !== '')
			.map((name) => name.replace(/^env\//, ''));
		if (rules.length === 0)
			faults.push({ file, line, problem: 'no rule' });
		else if (rules.some((rule) => !known.has(rule)))
			faults.push({ file, line, problem: 'an unknown rule' });
		else if (reason.trim() === '')
			faults.push({ file, line, problem: 'no reason behind `--`' });
		else
			pending.push({ rules, comment: line });
	};
	let last = 0;
	for (const token of tokens) {
		if (token.kind === 'comment') {
			if (token.span.line !== last + 1)
				pending = [];
			parse(token.text, token.span.line);
			last = token.span.line;
		}
		else {
			const line = token.kind === 'assignment' ? token.keySpan.line : token.span.line;
			if (line !== last + 1)
				pending = [];
			if (token.kind === 'assignment') {
				if (token.comment !== null)
					parse(token.comment, line);
				for (const one of pending)
					found.push({ ...one, file, line, key: token.key });
			}
			pending = [];
			last = line;
		}
	}
	return { suppressions: found, faults };
}

;








function subjectOf(observation, config, scene, asked) {
	const { earlier } = observation;
	const all = [...earlier, observation];
	const texts = all.map(({ content }) => content?.text ?? '');
	const set = variablesOf(all);
	const variables = judged(set, config);
	const known = new Set((0,words.ruleNames)('env'));
	const suppressed = all.map(({ source, contents: { tokens } }) => suppressionsIn(source.name, tokens, known));
	const text = texts.at(-1) ?? '';
	const readings = readingsOf(all);
	const whole = {
		observation,
		name: all.map(({ source }) => source.name).join(', '),
		config,
		scene,
		asked,
		text,
		tokens: observation.contents.tokens,
		readings,
		variables,
		all: set,
		suppressed: {
			suppressions: suppressed.flatMap(({ suppressions }) => suppressions),
			faults: suppressed.flatMap(({ faults }) => faults),
		},
		commented: new Set(all.flatMap(({ contents }) => commentedIn(contents.tokens))),
		example: observation.example === null ? null : exampleKeys(observation.example.text),
		stack: stackFor(observation, config, set),
		container: config.runtime === 'container' || (config.runtime === 'auto' && observation.container !== null),
		knownHosts: knownHosts(scene.environment),
		get: (key) => set.get(key),
		readingOf: (dialect) => readings.find((reading) => reading.dialect === dialect) ?? readAll(texts, dialect),
	};
	const parts = all.map((part, index) => {
		const { tokens, readings, variables } = part.contents;
		const own = { ...observation, ...part, earlier: [] };
		return { ...whole, observation: own, parts: [], text: texts[index] ?? '', tokens, readings, variables };
	});
	return { ...whole, parts };
}
function isJudged(key, { for: patterns }) {
	return patterns === undefined || patterns.some((pattern) => (0,glob .k)(pattern, key));
}
function judged(variables, config) {
	return config.for === undefined ? variables : new Map([...variables].filter(([key]) => isJudged(key, config)));
}
function readingsOf(parts) {
	const [first, ...later] = parts.map(({ contents }) => contents.readings);
	if (!first || later.length === 0)
		return first ?? [];
	return first.map((one, index) => joined([one, ...later.flatMap((readings) => readings[index] ?? [])]));
}
function readAll(texts, dialect) {
	return joined((0,dotenv.readInOrder)(texts, dialect));
}
function joined(readings) {
	const [first] = readings;
	if (!first)
		throw new Error('nothing was read');
	return {
		dialect: first.dialect,
		entries: readings.flatMap(({ entries }) => entries),
		faults: readings.flatMap(({ faults }) => faults),
		refused: readings.some(({ refused }) => refused),
	};
}
function commentedIn(tokens) {
	const keys = [];
	for (const token of tokens) {
		const key = token.kind === 'comment' ? /^([A-Z][A-Z0-9_]*)\s*=/.exec(token.text)?.[1] : undefined;
		if (key !== undefined)
			keys.push(key);
	}
	return keys;
}
function perFile(rule) {
	return ({ parts }) => parts.flatMap((part) => rule(part).map((found) => ({ location: { file: part.observation.source.name }, ...found })));
}
function exampleKeys(text) {
	const keys = new Map();
	const values = new Map((0,dotenv .LF)(text, 'python-dotenv').entries.map(({ key, value }) => [key, value]));
	let optional = false;
	let previousLine = 0;
	for (const token of (0,dotenv .qw)(text)) {
		if (token.kind === 'comment') {
			if (token.span.line !== previousLine + 1)
				optional = false;
			if (/\boptional\b/i.test(token.text))
				optional = true;
			previousLine = token.span.line;
		}
		else if (token.kind === 'assignment') {
			if (token.keySpan.line !== previousLine + 1)
				optional = false;
			const inline = /\boptional\b/i.test(token.comment ?? '');
			keys.set(token.key, { value: values.get(token.key) ?? '', optional: optional || inline });
			previousLine = token.keySpan.line;
		}
	}
	return keys;
}
function stackFor(observation, config, variables) {
	const told = stackOf([...variables.keys()]);
	return config.stack === 'auto' && told === 'django' && isOfDjango(variables) ? told : (observation.stack ?? told);
}
function isOfDjango(variables) {
	return [...variables.keys()].some((key) => /^(DJANGO_|CSRF_TRUSTED_ORIGINS$)/.test(key));
}
const tellingStacks = [
	['django', /^(?:DJANGO_|ALLOWED_HOSTS$|CSRF_TRUSTED_ORIGINS$)/],
	['rails', /^(?:RAILS_|SECRET_KEY_BASE$)/],
	['laravel', /^(?:APP_KEY|APP_DEBUG)$/],
	['next', /^(?:NEXT_PUBLIC_|NEXTAUTH_)/],
	['flask', /^FLASK_/],
	['node', /^NODE_ENV$/],
];
const tellsStack = new RegExp(tellingStacks.map(([, { source }]) => source).join('|'));
function stackOf(keys) {
	const telling = keys.filter((key) => tellsStack.test(key));
	return tellingStacks.find(([, pattern]) => telling.some((key) => pattern.test(key)))?.[0] ?? null;
}
function named(key) {
	return shownKey(key);
}
function on(one, wrong) {
	return { about: one.key, location: one.at, ...wrong };
}
function at({ observation }, line, column) {
	return { file: observation.source.name, line, ...(column !== undefined && { column }) };
}
function noneOf(keys, beside = []) {
	return (0,rule .b)(`there is no ${keys}`, { nothing: true, note: { expected: keys }, beside });
}
function each({ variables }, judge) {
	const found = [];
	for (const one of setIn(variables)) {
		const result = judge(one);
		if (result)
			found.push(on(one, result));
	}
	return found;
}
const set = new WeakMap();
function setIn(variables) {
	const known = set.get(variables);
	if (known)
		return known;
	const isSet = ({ value, token }) => value !== '' || /\$|^#\{/.test(token?.raw ?? '');
	const all = [...variables.values()].filter(isSet);
	set.set(variables, all);
	return all;
}

var template_name = __webpack_require__(21053);
var placeholder = __webpack_require__(46109);
;







function common({ stack }) {
	if (stack === 'node' || stack === 'next')
		return ['dotenv', 'compose'];
	if (stack === 'laravel')
		return ['phpdotenv', 'compose'];
	return stack === 'rails' ? ['ruby-dotenv', 'compose'] : ['python-dotenv', 'django-environ', 'compose'];
}
function dialectDiffers(subject) {
	const [first] = subject.readings;
	if (!first || subject.observation.job !== null)
		return [];
	const several = subject.readings.length > 1;
	if (!several && !subject.observation.loadersGuessed)
		return cutAtHash(subject, first);
	const readings = several
		? subject.readings
		: [
			first,
			...common(subject)
				.filter((dialect) => dialect !== first.dialect)
				.map(subject.readingOf),
		];
	const usable = readings.filter((reading) => !reading.refused);
	if (usable.every((reading) => isSame(reading, usable[0])))
		return [];
	const finals = usable.map((reading) => ({ dialect: reading.dialect, values: (0,dotenv .Vu)(reading) }));
	const keys = several ? new Set(finals.flatMap(({ values }) => [...values.keys()])) : new Set(subject.variables.keys());
	const places = placesOf(subject, readings);
	const found = [];
	for (const key of keys) {
		if (!several && !subject.scene.keys.isSecret(key) && !subject.variables.get(key)?.url?.password)
			continue;
		const mine = finals[0]?.values.get(key);
		const others = finals.slice(1).filter(({ values }) => values.get(key) !== mine);
		if (finals.length < 2 || others.length === 0)
			continue;
		const variable = subject.variables.get(key);
		const location = variable?.at ?? places.get(key);
		found.push({
			about: key,
			...(location && { location }),
			level: several ? 'error' : 'warning',
			message: `${named(key)} is read differently by ${finals[0]?.dialect} and ${others.map(({ dialect }) => dialect).join(', ')}`,
			expected: 'one value for every reader',
			observed: `values that differ because of ${cause(subject, variable)}${several ? reasons(subject) : ''}`,
		});
	}
	return together(found);
}
const mostApart = 3;
function together(found) {
	return [...Map.groupBy(found, ({ observed, level }) => `${level} ${observed}`).values()].flatMap((group) => {
		const [first, second, ...others] = group;
		if (!first || !second || group.length <= mostApart)
			return group;
		const readers = first.message.slice(first.message.indexOf(' read differently')); 
		const names = [first, second].map(({ about }) => named(about ?? '')).join(', ');
		return [{ ...first, message: `${names} and ${others.length} more are${readers}` }];
	});
}
const cutting = new Set(['dotenv', 'phpdotenv', 'ruby-dotenv', 'django-environ-0.11']);
const loginAroundHash = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^#]*#.*@/i;
function cutAtHash(subject, { dialect }) {
	if (!cutting.has(dialect))
		return [];
	return each(subject, (one) => {
		const { token, value, secret } = one;
		const raw = token?.quote === null ? token.raw : '';
		const isCut = /[^\s#]#[^\s]/.test(raw) && raw.startsWith(`${value}#`);
		if (!isCut || !(secret || loginAroundHash.test(raw)))
			return null;
		return {
			message: `${named(one.key)} ends for ${dialect} at its hash sign`,
			expected: 'quotes around the value',
			observed: `${[...value].length} of ${[...raw].length} characters`,
			fix: `Put the value of ${named(one.key)} into single quotes: what stands behind the hash sign is a comment to ${dialect}.`,
		};
	});
}
function placesOf(subject, readings) {
	const own = subject.parts.flatMap((part) => part.readings.flatMap(({ entries }) => entries.map(({ key, line, column }) => [key, at(part, line, column)])));
	const others = subject.parts.length > 1 ? [] : readings.flatMap(({ entries }) => entries);
	return new Map([...others.map(({ key, line, column }) => [key, at(subject, line, column)]), ...own]);
}
function isSame({ entries }, other) {
	return (entries.length === other?.entries.length &&
		entries.every(({ key, value }, index) => {
			const its = other.entries[index];
			return its?.key === key && its.value === value;
		}));
}
function reasons({ observation }) {
	if (observation.loadersNamed)
		return '';
	return `; ${observation.loaders.map(({ dialect, reason }) => `${dialect}: ${reason}`).join('; ')}`;
}
function cause(subject, variable) {
	const token = variable?.token;
	if (!token)
		return subject.text.startsWith('\uFEFF') ? 'the byte order mark' : 'the way the line is written';
	if (token.spaced)
		return 'spaces around the equals sign';
	if (/[\r\n]/.test(token.raw))
		return 'a value over several lines';
	if (/\$/.test(token.raw))
		return 'a dollar sign';
	if (/#/.test(token.raw) || token.comment !== null)
		return 'a hash sign';
	if (/\\/.test(token.raw))
		return 'a backslash';
	if (token.quote !== null || /["'`]/.test(token.raw))
		return 'quotes';
	if (/\s/.test(token.raw))
		return 'white space';
	if (token.exported)
		return '`export`';
	return 'the way the line is written';
}
function smartQuotes(subject) {
	return each(subject, (one) => {
		const text = one.value.trim();
		if (!/^[\u2018-\u201F]|[\u2018-\u201F]$/.test(text))
			return null;
		return {
			message: `${named(one.key)} is wrapped in typographic quotes`,
			expected: 'plain quotes or none',
			observed: 'a quote from U+2018 to U+201F at an end of the value',
		};
	});
}
const longestJudged = 8192;
const ofService = /^(?:sk|pk|rk)_(?:live|test)_/;
const ending = /(?<=[a-z])[^a-z]{1,8}$/i;
function isOpenValue({ scene: { keys }, knownHosts }, key, value) {
	const secret = keys.isSecret(key);
	const purpose = { key, secret, address: namesAddress(keys, key), knownHosts };
	if ((secret && (0,unfilled .A0)(value)) || (0,placeholder .w)(value, purpose))
		return true;
	const bare = secret && !ofService.test(value) ? value.trim().replace(ending, '') : '';
	if (bare !== '' && (0,placeholder .w)(bare, { ...purpose, key: '' }))
		return true;
	const items = secret && value.length <= longestJudged && value.includes(',') ? value.split(',') : [];
	return items.length > 0 && items.every((item) => (0,placeholder .w)(item.trim().replace(/\d{1,3}$/, ''), purpose));
}
function namesAddress(keys, key) {
	const type = keys.typeOf(key);
	return type === null ? isAddress(key) : type === 'url' || type === 'host';
}
function values_placeholder(subject) {
	return each(subject, (one) => {
		const own = ownText(one);
		if (!one.secret && own === one.value && /^\d+$/.test(own))
			return null;
		if (one.secret && (0,unfilled .A_)(one.value.trim()))
			return onlyReferred(one);
		const password = ownUrl(one)?.password ?? '';
		const isUnfilledUrl = password.length > 1 && isOpenValue(subject, 'PASSWORD', password);
		const mark = markOf(one);
		const isDemo = (0,unfilled .Pi)(one.value);
		const isOpen = mark !== null || isDemo || isOpenValue(subject, one.key, own);
		if (!isOpen && !isUnfilledUrl)
			return null;
		const severe = isDemo || one.secret || namesAddress(subject.scene.keys, one.key) || one.url !== null;
		return {
			...(severe ? {} : { level: 'warning' }),
			message: `${named(one.key)} still holds a placeholder`,
			expected: 'the real value',
			observed: `a placeholder of ${(0,shape .cW)(mark ?? one.value)}`,
		};
	});
}
function markOf({ value, secret, token }) {
	return value === '' && secret && token?.raw.startsWith('#{') ? token.raw : null;
}
function onlyReferred(one) {
	return {
		level: 'warning',
		message: `${named(one.key)} only says where its secret is kept`,
		expected: 'the secret itself, or a start of the application that fetches it',
		observed: 'a reference to a store of secrets',
	};
}
const templates = /\{\{[^{}]*\}\}|\$\{\{[^{}]*\}\}|<%=?[^%]*%>|(?:^|[^%0-9A-Fa-f])%[A-Z][A-Z_]{2,}%(?![0-9A-Fa-f])/;
function unresolved(subject) {
	let order;
	const reader = subject.readings[0]?.dialect;
	const expands = (reader !== undefined && expanding.has(reader)) || frameworkExpands(subject);
	return each(subject, (one) => {
		const raw = (one.token?.raw ?? one.value).slice(0, longestJudged); 
		if (!/[$%{<]/.test(raw))
			return null;
		order ??= new Map([...subject.all.keys()].map((key, index) => [key, index]));
		const position = order.get(one.key) ?? 0;
		if (templates.test(raw))
			return unresolvedFound(one, 'a template expression');
		if (one.token && one.token.quote !== "'" && /\$\(/.test(raw)) {
			return unresolvedFound(one, 'a command substitution, which a shell would run');
		}
		if (one.token?.quote === "'" && reader !== 'python-dotenv')
			return null;
		for (const [, name = '', rest = ''] of raw.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)((?![A-Za-z0-9_])[^}]*)?\}/g)) {
			if (name === one.key)
				return unresolvedFound(one, 'an expression that names the key itself');
			if (/^:?[-+=]/.test(rest)) {
				if (reader === undefined || !withoutDefaults.has(reader))
					continue;
				return unresolvedFound(one, `an expression with a default, which ${reader} does not know`);
			}
			if (!expands)
				return unresolvedFound(one, `a $ expression that ${reader ?? 'nothing'} does not replace`);
			if (!((order.get(name) ?? position) < position) && !isSetBefore(subject, one, name))
				return unresolvedFound(one, 'an expression whose variable is not set before it');
		}
		return null;
	});
}
function isSetBefore({ parts, observation }, { at: { file } }, name) {
	const own = parts.findIndex((part) => part.observation.source.name === file);
	const before = parts.slice(0, Math.max(0, own)).flatMap(({ tokens }) => tokens); 
	return observation.before.includes(name) || before.some((token) => token.kind === 'assignment' && token.key === name);
}
const expanding = new Set(['compose', 'shell', 'python-dotenv', 'phpdotenv', 'ruby-dotenv']);
const withoutDefaults = new Set(['phpdotenv', 'ruby-dotenv']);
function frameworkExpands({ stack, variables }) {
	return (stack === 'laravel' || stack === 'next' || stack === 'rails') && variables.size > 0;
}
function unresolvedFound(one, observed) {
	return {
		message: `${named(one.key)} holds an expression that nothing fills in`,
		expected: 'the value itself',
		observed,
	};
}
const valuesRules = {
	'dialect-differs': dialectDiffers,
	'smart-quotes': smartQuotes,
	placeholder: values_placeholder,
	unresolved,
};

;










function fileMissing(subject) {
	const { source, content, job } = subject.observation;
	if (content !== null || job !== null)
		return [];
	return [{ message: `${source.name} does not exist`, expected: 'an env file', observed: 'no such file' }];
}
function fileEmpty(subject) {
	if (subject.observation.content === null || subject.variables.size > 0)
		return [];
	if (subject.readings.some((reading) => reading.refused))
		return [];
	return [
		{
			message: `${subject.observation.source.name} sets no key`,
			expected: 'at least one KEY=value',
			observed: subject.text.trim() === '' ? 'an empty file' : 'no assignment that the reader takes',
		},
	];
}
function notUtf8(subject) {
	const line = subject.observation.content?.notUtf8 ?? null;
	if (line === null)
		return [];
	return [
		{
			location: at(subject, line),
			message: 'The file is not UTF-8',
			expected: 'UTF-8',
			observed: `bytes on line ${line} that are not`,
		},
	];
}
function nulByte(subject) {
	const line = subject.observation.content?.nul ?? null;
	if (line === null)
		return [];
	return [
		{
			location: at(subject, line),
			message: 'The file holds a NUL byte',
			expected: 'text',
			observed: `a NUL byte on line ${line}`,
		},
	];
}
function bom(subject) {
	if (!subject.text.startsWith('\uFEFF'))
		return [];
	const breaks = subject.readings.filter(({ dialect }) => ['django-environ', 'django-environ-0.11', 'python-decouple', 'shell', 'systemd'].includes(dialect));
	return [
		{
			location: at(subject, 1),
			level: breaks.length > 0 ? 'error' : 'warning',
			message: 'The file starts with a byte order mark',
			expected: 'UTF-8 without a byte order mark',
			observed: breaks.length > 0 ? `${names(breaks)} loses the first key` : 'a byte order mark',
		},
	];
}
function crlf(subject) {
	const first = subject.text.indexOf('\r\n');
	if (first < 0)
		return [];
	const breaks = subject.readings.filter(({ dialect }) => dialect === 'shell');
	return [
		{
			location: at(subject, subject.text.slice(0, first).split('\n').length),
			level: breaks.length > 0 ? 'error' : 'warning',
			message: 'Lines end with CRLF',
			expected: 'LF',
			observed: breaks.length > 0 ? 'a shell keeps the carriage return in every value' : 'CRLF',
		},
	];
}
function duplicateKey(subject) {
	const first = new Map();
	return subject.tokens.flatMap((token) => {
		if (token.kind !== 'assignment')
			return [];
		const known = first.get(token.key);
		const value = token.raw;
		if (!known) {
			first.set(token.key, { line: token.keySpan.line, value });
			return [];
		}
		const same = known.value === value;
		return [
			{
				about: token.key,
				location: at(subject, token.keySpan.line, token.keySpan.column),
				level: same ? 'warning' : 'error',
				message: `${named(token.key)} is set twice, on lines ${known.line} and ${token.keySpan.line}`,
				expected: 'one line for each key',
				observed: same ? 'two equal values' : 'two different values',
			},
		];
	});
}
const invisible = /[\u00A0\u00AD\u180E\u200B-\u200F\u2028-\u202F\u2060-\u2064\u3000\uFEFF\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/;
function invisibleCharacter(subject) {
	if (!invisible.test(subject.text))
		return [];
	return subject.tokens.flatMap((token) => {
		if (token.kind !== 'assignment')
			return [];
		const lineEnd = /[\r\n]|$/g;
		lineEnd.lastIndex = token.valueSpan.end;
		const match = invisible.exec(subject.text.slice(token.keySpan.start, lineEnd.exec(subject.text)?.index));
		if (!match)
			return [];
		const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		return [
			{
				about: token.key,
				location: at(subject, token.keySpan.line, token.keySpan.column),
				message: `${named(token.key.replace(invisible, ''))} holds a character that cannot be seen`,
				expected: 'visible characters',
				observed: `U+${code}`,
			},
		];
	});
}
function tracked(subject) {
	const { observation } = subject;
	const holdsSecrets = [...subject.variables.values()].some(({ value, url, secret }) => value !== '' && (secret || url?.password));
	if (observation.tracked === null || observation.tracked === false)
		return [];
	if (observation.tracked !== true) {
		return [
			{
				message: `Whether git tracks ${observation.source.name} is not known`,
				expected: 'an answer of git',
				observed: observation.tracked.unknown,
				fix: 'Run the gate in a git checkout, with git installed. Where git refuses to read it since it belongs to another account, run `git config --global --add safe.directory` with its path.',
				inconclusive: true,
				unlessNamed: holdsSecrets ? 'info' : 'off',
			},
		];
	}
	if (!holdsSecrets)
		return [];
	if ((0,template_name .Fl)(observation.source.name, subject.text))
		return realSecrets(subject);
	const isFilledIn = [...subject.variables.values()].some((one) => isFilled(subject, one));
	return [
		{
			...(isFilledIn ? {} : { level: 'warning' }),
			message: isFilledIn
				? `git tracks ${observation.source.name}, and it holds secrets`
				: `git tracks ${observation.source.name}, into which secrets are to be filled`,
			expected: 'a file that git ignores',
			observed: 'a tracked file',
		},
	];
}
function isFilled(subject, one) {
	const { key, secret, url } = one;
	const own = ownText(one);
	if ((0,visible .z)(own) || isUnset(key, own) || (0,unfilled .A_)(own.trim()) || isOpenValue(subject, key, own))
		return false;
	return url ? Boolean(ownUrl(one)?.password) : secret;
}
function realSecrets(subject) {
	return each(subject, ({ key, value, url, ...one }) => {
		const secret = one.secret && !url ? value.trim() : (url?.password ?? '');
		if (!(0,entropy .oe)(secret) || isPatterned(secret) || isOpenValue(subject, key, value) || (0,published .H)(secret))
			return null;
		return {
			message: `git tracks ${subject.observation.source.name}, and ${named(key)} looks like a real secret`,
			expected: 'a placeholder in a file that is there to be copied',
			observed: `a tracked value of ${(0,shape .cW)(secret)}`,
			fix: 'Put a placeholder in its place, and replace the secret wherever it is used.',
		};
	});
}
function isPatterned(text) {
	const looked = text.slice(0, 4096); 
	for (let period = 1; period <= 8; period++) {
		let run = 0;
		for (let at = period; at < looked.length; at++) {
			run = looked[at] === looked[at - period] ? run + 1 : 0;
			if (run >= Math.max(8, 3 * period))
				return true;
		}
	}
	return false;
}
function permissions({ observation }) {
	const { mode, source } = observation;
	if (mode === null || source.kind !== 'file')
		return [];
	const wide = source.server === null ? (mode & 0o113) !== 0 : (mode & 0o137) !== 0;
	if (!wide)
		return [];
	return [
		{
			message: `${source.name} has mode ${mode.toString(8).padStart(4, '0')}`,
			expected: source.server === null ? 'not executable, and not writable by every user' : 'mode 0640 or narrower',
			observed: mode.toString(8).padStart(4, '0'),
		},
	];
}
function names(readings) {
	return readings.map(({ dialect }) => dialect).join(', ');
}
const fileRules = {
	'file-missing': perFile(fileMissing),
	'file-empty': perFile(fileEmpty),
	'not-utf8': perFile(notUtf8),
	'nul-byte': perFile(nulByte),
	bom: perFile(bom),
	crlf: perFile(crlf),
	'duplicate-key': perFile(duplicateKey),
	'invisible-character': perFile(invisibleCharacter),
	tracked: perFile(tracked),
	permissions: perFile(permissions),
};

;


const syntax_words = {
	syntax: { message: 'is not an assignment that the reader takes', expected: 'KEY=value' },
	'unterminated-quote': { message: 'opens a quote that is never closed', expected: 'a closing quote' },
	'no-equals': { message: 'has no equals sign', expected: 'KEY=value' },
	'bad-key-name': { message: 'has a key that the reader does not take', expected: 'letters, digits and underscores' },
	'space-around-equals': { message: 'has a space at the equals sign', expected: 'KEY=value without spaces' },
	command: { message: 'would run a command', expected: 'a quoted value' },
	expansion: {
		message: 'has a $ expression that the reader refuses',
		expected: 'a valid expression, or single quotes',
	},
	'space-in-value': {
		message: 'has a blank in its value and no quotes around it',
		expected: 'quotes around the value',
		fix: 'Put the value into double quotes; without them the reader refuses the whole file, and the application does not start.',
	},
	escape: {
		message: 'has a backslash that the reader does not know',
		expected: 'two backslashes, or single quotes',
		fix: 'Double the backslash, or put the value into single quotes; otherwise the reader refuses the whole file.',
	},
	'too-long': { message: 'is longer than the reader takes', expected: 'less than 64 KiB' },
};
function fixOf(code) {
	const { fix } = syntax_words[code];
	return fix === undefined ? {} : { fix };
}
const blank = { message: 'has a blank in the name of its key', expected: 'letters, digits and underscores' };
function hasBlank(line) {
	return /^\s*(?!export\s)[A-Za-z_]\w*[ \t]+[A-Za-z_]\w*[ \t]*=/.test(line.slice(0, 300)); 
}
function faults(...codes) {
	return perFile((subject) => {
		const seen = new Map();
		for (const reading of subject.readings) {
			for (const fault of reading.faults) {
				if (!codes.includes(fault.code))
					continue;
				const known = seen.get(fault.line);
				const refused = reading.refused && fault === reading.faults.at(-1);
				if (known) {
					if (!known.readers.includes(reading.dialect))
						known.readers.push(reading.dialect);
					known.refused ||= refused;
				}
				else
					seen.set(fault.line, { fault, readers: [reading.dialect], refused });
			}
		}
		const lines = seen.size > 0 ? subject.text.split(/\r\n|\n|\r/) : [];
		const found = [...seen.values()].map(({ fault, readers, refused }) => ({
			...(fault.key === undefined ? {} : { about: fault.key }),
			location: at(subject, fault.line, fault.column),
			message: `Line ${fault.line} ${hasBlank(lines[fault.line - 1] ?? '') ? blank.message : syntax_words[fault.code].message}`,
			expected: hasBlank(lines[fault.line - 1] ?? '') ? blank.expected : syntax_words[fault.code].expected,
			...fixOf(fault.code),
			observed: `${readers.join(', ')} ${refused ? 'refuses the file' : 'drops or changes the line'}`,
		}));
		for (const other of unloaded(subject, codes))
			if (!seen.has(other.location?.line ?? 0))
				found.push(other);
		return found;
	});
}
const unlikeElsewhere = {
	'no-equals': (token, text) => token.kind === 'other' &&
		!token.text.startsWith(';') &&
		!/^\w+:\s/.test(token.text) &&
		!text.slice(token.span.start, token.span.end).includes('='),
	'space-around-equals': (token) => token.kind === 'assignment' && token.spaced && token.raw !== '',
	'bad-key-name': (token) => token.kind === 'assignment' && !dotenv .y7.test(token.key),
	'unterminated-quote': (token) => token.kind === 'assignment' && !token.closed,
};
function unloaded(subject, codes) {
	if (subject.observation.job !== null)
		return [];
	return codes.flatMap((code) => {
		const isOne = unlikeElsewhere[code];
		const tokens = isOne ? subject.tokens.filter((token) => isOne(token, subject.text)) : [];
		return tokens.map((token) => {
			const { line, column } = token.kind === 'assignment' ? token.keySpan : token.span;
			const key = token.kind === 'assignment' && code !== 'bad-key-name' ? token.key : undefined;
			return note(at(subject, line, column), key, code);
		});
	});
}
function note(location, key, code) {
	return {
		...(key === undefined ? {} : { about: key }),
		location,
		level: 'warning',
		message: `Line ${location.line} ${syntax_words[code].message.replace('the reader does', 'some readers do')}`,
		expected: syntax_words[code].expected,
		observed: 'some readers read it otherwise than others',
	};
}
const syntaxRules = {
	syntax: faults('syntax', 'command', 'expansion', 'space-in-value', 'escape', 'too-long'),
	'unterminated-quote': faults('unterminated-quote'),
	'no-equals': faults('no-equals'),
	'bad-key-name': faults('bad-key-name'),
	'space-around-equals': faults('space-around-equals'),
};

;

const families = [
	['smart-quotes', 'unresolved', 'placeholder', 'url-invalid', 'url-local', 'tls-off'],
	[
		'unresolved',
		'placeholder',
		'same-as-example',
		'test-credential',
		'published-secret',
		'public-secret',
		'secret-short',
		'password-weak',
		'secret-reused',
	],
	['unresolved', 'placeholder', 'boolean-unclear', 'debug-on', 'django-cookies-tls', 'environment-not-production'],
	['unresolved', 'placeholder', 'django-hosts', 'csrf-origins', 'cors'],
	['unresolved', 'placeholder', 'dev-mail', 'dev-service', 'password-weak'],
	['url-invalid', 'password-weak', 'sqlite'],
	['unresolved', 'dialect-differs'],
	['empty-required', 'secret-short', 'django-hosts'],
	['unterminated-quote', 'dialect-differs'],
	['space-around-equals', 'dialect-differs'],
	['bad-key-name', 'dialect-differs', 'invisible-character'],
	['unterminated-quote', 'unresolved', 'syntax'],
	['no-equals', 'missing-key'],
	['placeholder', 'empty-required', 'dialect-differs'],
	['secret-short', 'url-invalid', 'dialect-differs'],
];
function mostSpecific(found) {
	const said = new Map();
	for (const { about, draft } of found) {
		if (about === undefined)
			continue;
		const known = said.get(about) ?? new Map();
		said.set(about, known.set(nameOf(draft), Math.max(known.get(nameOf(draft)) ?? 0, gravity(draft))));
	}
	return found.filter(({ about, draft }) => {
		const others = about === undefined ? undefined : said.get(about);
		if (!others || others.size < 2)
			return true;
		const own = gravity(draft);
		return !families.some((family) => {
			const at = family.indexOf(nameOf(draft));
			const isBetter = (other, index) => {
				const its = others.get(other);
				return its !== undefined && (its > own || (its === own && index < at));
			};
			return at >= 0 && family.some(isBetter);
		});
	});
}
const order = ['info', 'warning', 'error'];
function gravity({ rule, level }) {
	const text = (0,words.ruleText)(rule).level;
	return order.indexOf(level ?? (text === 'off' ? 'error' : text));
}
function nameOf({ rule }) {
	return rule.slice('env/'.length);
}

;





function gather(judged, { subjects: [subject], said }, config, _scene, observation) {
	const kept = subject ? suppress(mostSpecific(judged), config, subject) : [];
	const all = [...kept, ...said, ...(subject ? noKey(subject, kept) : [])];
	const sources = [...observation.earlier, observation].map(({ source }) => source);
	const rank = (draft) => sources.findIndex(({ name }) => name === draft.location?.file);
	return all
		.toSorted((a, b) => rank(a) - rank(b) || (a.location?.line ?? 0) - (b.location?.line ?? 0))
		.map((draft) => located(draft, sources));
}
function suppress(found, config, { suppressed }) {
	const speaking = indexed(suppressed.suppressions);
	return found.flatMap((one) => {
		if (isIgnored(one, config) || (one.about !== undefined && !isJudged(one.about, config)))
			return [];
		const by = speaking(one);
		if (!by)
			return [one.draft];
		const message = `${one.draft.message} (suppressed in the file on line ${by.comment})`;
		return [{ ...one.draft, level: 'info', message }];
	});
}
function isIgnored({ draft, about }, { ignore = [] }) {
	return ignore.some((pattern) => {
		const [rules = '', keys = '*'] = pattern.split(':');
		return (0,glob .k)(rules, nameOf(draft)) && (about === undefined ? keys === '*' : (0,glob .k)(keys, about));
	});
}
function indexed(suppressions) {
	const [byLine, byKey] = [new Map(), new Map()];
	for (const one of suppressions.toReversed()) {
		for (const rule of one.rules) {
			byLine.set(`${rule} ${one.file} ${one.line}`, one);
			byKey.set(`${rule} ${one.key} ${one.file}`, one);
			byKey.set(`${rule} ${one.key}`, one);
		}
	}
	return ({ draft, about }) => {
		const [rule, file] = [nameOf(draft), draft.location?.file];
		const onLine = byLine.get(`${rule} ${file} ${draft.location?.line}`);
		const onKey = about === undefined ? undefined : byKey.get(`${rule} ${about}${file === undefined ? '' : ` ${file}`}`);
		return onLine && onKey && onKey.comment < onLine.comment ? onKey : (onLine ?? onKey);
	};
}
function noKey({ variables, asked, config, name }, kept) {
	const absent = (config.for ?? []).filter((key) => !key.includes('*') && !variables.has(key));
	if (config.for !== undefined && (variables.size === 0 || absent.length > 0)) {
		const keys = absent.length > 0 ? absent : config.for;
		return [
			{
				rule: 'env/nothing-judged',
				message: `${name} sets no ${keys.join(', ')}, which is what the check is for`,
				expected: 'a key that the check is for',
				observed: 'none',
				inconclusive: true,
			},
		];
	}
	if (variables.size > 0 || kept.some(({ level }) => level !== 'info'))
		return [];
	const onlyFile = config.rules !== undefined && asked.every((rule) => rule in fileRules || rule in syntaxRules);
	const own = config.required ?? config.keys;
	if (onlyFile || (asked.length === 0 && own !== undefined))
		return [];
	return [
		{
			rule: 'env/nothing-judged',
			message: `No key of ${name} is set`,
			expected: 'at least one key',
			observed: 'none',
			inconclusive: true,
		},
	];
}
function located({ location, ...draft }, sources) {
	const of = sources.find(({ name }) => name === location?.file) ?? sources.at(-1);
	if (!of)
		return draft;
	const { path, name, server } = of;
	if (path !== null)
		return { ...draft, location: location ?? { file: path } };
	if (location?.line === undefined)
		return draft;
	return { ...draft, message: `${draft.message} (line ${location.line} of ${name}${server ? ` on ${server}` : ''})` };
}

var lint_select = __webpack_require__(24050);
var matcher = __webpack_require__(77548);
;





function expectations(subject) {
	return Object.entries(subject.config.keys ?? {}).flatMap(([key, expectation]) => {
		const seen = subject.readings.length > 1
			? subject.readings.map((reading) => (0,dotenv .Vu)(reading).get(key))
			: [subject.get(key)?.value];
		const isMet = (value) => (0,matcher .J4)(expectation, present(subject, key, expectation, value)) === null;
		const wrong = seen.find((value) => !isMet(value));
		const ok = seen.every(isMet);
		if (ok)
			return [];
		const one = subject.get(key);
		return [
			{
				rule: 'env/expectation',
				...(one && { location: one.at }),
				message: `${named(key)} is not as the checklist expects`,
				expected: expectedText(key, expectation, subject),
				observed: wrong === undefined ? 'absent' : (0,shape .cW)(wrong),
			},
		];
	});
}
function present(subject, key, expectation, value) {
	if (value === undefined)
		return matcher .Ge;
	const exists = expectation !== null && typeof expectation === 'object' && 'exists' in expectation ? expectation.exists : undefined;
	if (exists === undefined || subject.config['allow-empty']?.includes(key))
		return value;
	return value === '' || (exists && (0,visible .z)(value)) ? matcher .Ge : value;
}
function expectedText(key, expectation, { scene }) {
	if (!scene.keys.isSecret(key))
		return (0,matcher .q0)(expectation);
	const map = expectation !== null && typeof expectation === 'object' && !Array.isArray(expectation) ? expectation : {};
	const isOpen = Object.keys(map).length > 0 && Object.keys(map).every((operator) => operator === 'exists' || operator === 'length');
	return isOpen ? (0,matcher .q0)(expectation) : 'what the checklist says (not shown for a secret)';
}

var secrecy_names = __webpack_require__(90276);
var private_network = __webpack_require__(84968);
var bounded = __webpack_require__(54637);
;
function spelt(prefixes, ends) {
	return prefixes.split(' ').flatMap((prefix) => ends.split(' ').map((end) => `${prefix}${end}`));
}
const login = [
	{ when: ['user'], needs: ['password'] },
	{ when: ['password'], needs: ['user'] },
];
const mail = [...login, { when: ['public host'], needs: ['user', 'password'], level: 'warning' }];
const pair = (first, second) => [
	{ when: [first], needs: [second] },
	{ when: [second], needs: [first] },
];
const families_all = (...parts) => parts.map((part) => ({ when: [part], needs: parts.filter((other) => other !== part) }));
const families_images = 'POSTGRES_ POSTGRESQL_ MYSQL_ MARIADB_ PG';
const applications = 'DB_ DATABASE_ SQL_ DB PGSQL_';
const databaseParts = {
	host: [...spelt(`${applications} ${families_images}`, 'HOST HOSTNAME SERVER'), 'DB_ADDRESS'],
	database: spelt(`${applications} ${families_images}`, 'NAME DATABASE DB DBNAME'),
	user: [...spelt(`${applications} ${families_images}`, 'USER USERNAME LOGIN'), 'SPRING_DATASOURCE_USERNAME'],
	password: [...spelt(`${applications} ${families_images}`, 'PASSWORD PASS PASSWD PWD PW'), 'SPRING_DATASOURCE_PASSWORD'],
	port: spelt(`${applications} ${families_images}`, 'PORT'),
};
function of(prefixes, part) {
	const starts = prefixes.split(' ');
	return databaseParts[part].filter((key) => starts.some((start) => key.startsWith(start)));
}
const families_families = [
	{
		name: 'database server',
		parts: { user: of(families_images, 'user'), password: databaseParts.password },
		completions: [{ when: ['user'], needs: ['password'] }],
		unless: ['DATABASE_URL', 'DB_URL', 'DATABASE_DSN', 'POSTGRES_HOST_AUTH_METHOD'],
	},
	{
		name: 'database',
		parts: {
			host: of(applications, 'host'),
			database: databaseParts.database,
			user: [...of(applications, 'user'), 'SPRING_DATASOURCE_USERNAME', ...of(families_images, 'user')],
			'own user': [...of(applications, 'user'), 'SPRING_DATASOURCE_USERNAME'],
			password: databaseParts.password,
			'own password': [...of(applications, 'password'), 'SPRING_DATASOURCE_PASSWORD'],
			'own database': of(applications, 'database'),
		},
		completions: [
			{ when: ['own user'], needs: ['password'] },
			{ when: ['own database', 'own password'], needs: ['user'], level: 'warning' },
			{ when: ['host', 'own user', 'own password'], needs: ['database'], level: 'warning' },
		],
		unless: ['DATABASE_URL', 'DB_URL', 'DATABASE_DSN', 'SPRING_DATASOURCE_URL'],
	},
	{
		name: 'email',
		parts: {
			'public host': ['EMAIL_HOST', 'EMAIL_SERVER_HOST', 'EMAIL_SERVER'],
			user: ['EMAIL_HOST_USER', 'EMAIL_USER', 'EMAIL_USERNAME', 'EMAIL_SERVER_USER'],
			password: ['EMAIL_HOST_PASSWORD', 'EMAIL_PASSWORD', 'EMAIL_PASS', 'EMAIL_SERVER_PASSWORD'],
		},
		completions: mail,
		unless: ['EMAIL_URL'],
	},
	{
		name: 'mail',
		parts: {
			'public host': ['MAIL_HOST', 'MAIL_SERVER', 'SPRING_MAIL_HOST'],
			user: ['MAIL_USERNAME', 'MAIL_USER', 'SPRING_MAIL_USERNAME'],
			password: ['MAIL_PASSWORD', 'MAIL_PASS', 'SPRING_MAIL_PASSWORD'],
		},
		completions: mail,
		unless: ['MAIL_URL', 'MAILER_DSN'],
	},
	{
		name: 'SMTP',
		parts: {
			'public host': ['SMTP_HOST', 'SMTP_SERVER', 'SMTP_ADDRESS'],
			user: ['SMTP_USER', 'SMTP_USERNAME', 'SMTP_LOGIN', 'SMTP_USER_NAME', 'SMTP_AUTH_USER', 'SMTP_EMAIL'],
			password: ['SMTP_PASSWORD', 'SMTP_PASS', 'SMTP_PASSWD', 'SMTP_PWD', 'SMTP_AUTH_PASSWORD'],
		},
		completions: mail,
		unless: ['SMTP_URL'],
	},
	{
		name: 'cloud storage',
		parts: {
			id: ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY', 'AWS_S3_ACCESS_KEY_ID'],
			secret: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY', 'AWS_S3_SECRET_ACCESS_KEY'],
			endpoint: ['AWS_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'],
		},
		completions: [...pair('id', 'secret'), { when: ['endpoint'], needs: ['id', 'secret'] }],
	},
	{
		name: 'S3',
		parts: {
			id: ['S3_ACCESS_KEY', 'S3_ACCESS_KEY_ID', 'S3_KEY', 'S3_ACCESS_ID'],
			secret: ['S3_SECRET_KEY', 'S3_SECRET_ACCESS_KEY', 'S3_SECRET', 'S3_ACCESS_SECRET'],
		},
		completions: pair('id', 'secret'),
	},
	{
		name: 'Cloudflare R2',
		parts: {
			id: ['R2_ACCESS_KEY_ID', 'R2_ACCESS_KEY'],
			secret: ['R2_SECRET_ACCESS_KEY', 'R2_SECRET_KEY', 'R2_ACCESS_SECRET'],
		},
		completions: pair('id', 'secret'),
	},
	{
		name: 'bKash',
		parts: {
			key: ['BKASH_APP_KEY'],
			secret: ['BKASH_APP_SECRET'],
			user: ['BKASH_USERNAME'],
			password: ['BKASH_PASSWORD'],
		},
		completions: families_all('key', 'secret', 'user', 'password'),
	},
	{
		name: 'Nagad',
		parts: {
			merchant: ['NAGAD_MERCHANT_ID'],
			public: ['NAGAD_PUBLIC_KEY', 'NAGAD_PG_PUBLIC_KEY'],
			private: ['NAGAD_PRIVATE_KEY', 'NAGAD_MERCHANT_PRIVATE_KEY'],
		},
		completions: families_all('merchant', 'public', 'private'),
	},
	{
		name: 'SSLCommerz',
		parts: {
			store: spelt('SSLCOMMERZ_ SSLCZ_', 'STORE_ID'),
			password: spelt('SSLCOMMERZ_ SSLCZ_', 'STORE_PASSWORD STORE_PASSWD STORE_PASS'),
		},
		completions: pair('store', 'password'),
	},
	{
		name: 'Stripe',
		parts: {
			publishable: ['STRIPE_PUBLISHABLE_KEY', 'STRIPE_PUBLIC_KEY'],
			secret: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_SECRET', 'STRIPE_LIVE_SECRET_KEY', 'STRIPE_PRIVATE_KEY'],
		},
		completions: [{ when: ['publishable'], needs: ['secret'], level: 'warning' }],
	},
	{
		name: 'web push',
		parts: { public: ['VAPID_PUBLIC_KEY', 'NEXT_PUBLIC_VAPID_PUBLIC_KEY'], private: ['VAPID_PRIVATE_KEY'] },
		completions: pair('public', 'private'),
	},
	{
		name: 'Twilio',
		parts: {
			account: ['TWILIO_ACCOUNT_SID', 'TWILIO_SID'],
			secret: ['TWILIO_AUTH_TOKEN', 'TWILIO_TOKEN', 'TWILIO_API_KEY_SECRET', 'TWILIO_API_SECRET'],
		},
		completions: pair('account', 'secret'),
	},
	{
		name: 'PayPal',
		parts: {
			id: ['PAYPAL_CLIENT_ID', 'NEXT_PUBLIC_PAYPAL_CLIENT_ID', 'VITE_PAYPAL_CLIENT_ID'],
			secret: ['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET', 'PAYPAL_SECRET_KEY'],
		},
		completions: [{ when: ['secret'], needs: ['id'] }],
	},
];
function idsOf(prefix) {
	const own = ['CLIENT_ID', 'CLIENT_KEY', 'KEY', 'APP_ID', 'ID'].map((end) => `${prefix}_${end}`);
	return [
		...own,
		...['NEXT_PUBLIC_', 'VITE_', 'REACT_APP_', 'EXPO_PUBLIC_'].map((start) => `${start}${prefix}_CLIENT_ID`),
	];
}

;






function isSet(subject, key) {
	return isSetIn((name) => subject.get(name)?.value, key);
}
function isSetIn(read, key) {
	return !(0,visible .z)(read(key) ?? '') || !(0,visible .z)(read(`${key}_FILE`) ?? '');
}
function allowsEmpty(subject, key) {
	return subject.config['allow-empty']?.includes(key) ?? false;
}
function groupIncomplete(subject) {
	return [...families_families, ...ownGroups(subject), ...logins(subject)].flatMap((family) => incomplete(subject, family));
}
function ownGroups({ config }) {
	return Object.entries(config.groups ?? {}).map(([name, keys]) => ({
		name,
		parts: Object.fromEntries(keys.map((key) => [key, [key]])),
		completions: keys.map((key) => ({ when: [key], needs: keys.filter((other) => other !== key) })),
	}));
}
function logins({ variables }) {
	return [...variables.keys()].flatMap((key) => {
		const prefix = /^(?!NEXT_PUBLIC_|VITE_|PAYPAL_)(.+)_CLIENT_SECRET$/.exec(key)?.[1];
		if (!prefix)
			return [];
		const parts = { id: idsOf(prefix), secret: [key] };
		return [{ name: `${prefix} login`, parts, completions: [{ when: ['secret'], needs: ['id'] }] }];
	});
}
function incomplete(subject, family) {
	const begun = new Map();
	for (const [part, keys] of Object.entries(family.parts)) {
		const one = firstSet(subject, keys);
		if (one && begins(part, one))
			begun.set(part, one);
	}
	if (begun.size === 0 || family.unless?.some((key) => isSet(subject, key)) || isExempt(subject, family))
		return [];
	const isMissing = (part) => {
		const keys = family.parts[part] ?? [];
		return !keys.some((key) => (isSet(subject, key) && !isNone(subject, key)) || allowsEmpty(subject, key));
	};
	const open = family.completions.flatMap((one) => {
		const missing = one.when.every((part) => begun.has(part)) ? one.needs.filter(isMissing) : [];
		return missing.length > 0 ? [{ one, missing }] : [];
	});
	const first = open.flatMap(({ one }) => one.when.flatMap((part) => begun.get(part) ?? []))[0];
	if (!first)
		return [];
	const missing = [...new Set(open.flatMap((each) => each.missing))];
	const seen = [...new Set([...begun.values()].map(({ key }) => named(key)))];
	return [
		on(first, {
			...(open.every(({ one }) => one.level === 'warning') && { level: 'warning' }),
			message: `The keys for ${(0,bounded .Mm)(family.name, 60)} are not complete`,
			expected: `also ${missing.map((part) => likeliest(family.parts[part] ?? [], first.key)).join(', ')}`,
			observed: `${seen.join(', ')} only`,
		}),
	];
}
function firstSet(subject, keys) {
	for (const key of keys) {
		const one = subject.get(key);
		if (one && !isUnset(key, one.value))
			return one;
	}
	return undefined;
}
function isNone(subject, key) {
	const value = subject.get(key)?.value ?? '';
	return value !== '' && isUnset(key, value);
}
function begins(part, { value }) {
	return part !== 'public host' || (0,private_network .sw)(value.trim());
}
function isExempt(subject, { name }) {
	if (!name.startsWith('database'))
		return false;
	const engine = subject.get('DB_ENGINE')?.value ?? subject.get('DB_CONNECTION')?.value ?? '';
	return /sqlite/i.test(engine) || (subject.get('DB_HOST')?.value.startsWith('/') ?? false);
}
function likeliest(keys, beside) {
	const prefix = /^[A-Z0-9]+_/.exec(beside)?.[0] ?? '';
	return keys.find((key) => key.startsWith(prefix)) ?? keys[0] ?? '';
}
const groupsRules = {
	'group-incomplete': groupIncomplete,
};

;








function openKeys(subject) {
	return [...(subject.example ?? [])]
		.filter(([, { optional }]) => !optional)
		.map(([key, { value }]) => ({
		key,
		isOpen: value === '' ||
			isOpenValue(subject, key, value) ||
			subject.variables.get(key)?.secret === true ||
			(0,secrecy_names .iL)(key),
	}));
}
function missingKey(subject) {
	if (subject.example === null && subject.config.required === undefined)
		return noneOf('an example file or `required`');
	const required = new Set(subject.config.required ?? []);
	const isForBundle = holdsBundleAlone(subject);
	return openKeys(subject).flatMap(({ key, isOpen }) => {
		if (subject.variables.has(key) || required.has(key) || isSet(subject, key))
			return [];
		if (isForBundle && (0,secrecy_names .Vr)(key) === null)
			return [];
		return [
			{
				about: key,
				...(isOpen ? {} : { level: 'warning' }),
				message: `${named(key)} is not set`,
				expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
				observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
			},
		];
	});
}
function holdsBundleAlone({ variables }) {
	const keys = [...variables.keys()].filter((key) => !/^(?:NODE_ENV|MODE|PORT|GENERATE_SOURCEMAP)$/.test(key));
	return keys.length > 0 && keys.every((key) => (0,secrecy_names .Vr)(key) !== null);
}
function requiredKeys(subject) {
	const missing = [];
	const empty = [];
	const readings = subject.readings.filter(({ refused }) => !refused);
	for (const key of subject.config.required ?? []) {
		const one = subject.get(key);
		if (!one && !isSet(subject, key)) {
			missing.push({
				about: key,
				message: `${named(key)} is not set`,
				expected: required,
				observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
			});
		}
		else if (one && !isSet(subject, key) && !allowsEmpty(subject, key)) {
			empty.push(on(one, { message: `${named(key)} is empty`, expected: required, observed: emptiness(one.value) }));
		}
		else if (one && readings.length > 1)
			missing.push(...unsetBy(readings, key, one, subject));
	}
	return { missing, empty };
}
const required = 'a value, since the checklist requires it';
function unsetBy(readings, key, one, subject) {
	const without = readings.filter((reading) => {
		const values = (0,dotenv .Vu)(reading);
		return !isSetIn((name) => values.get(name), key) && !(allowsEmpty(subject, key) && values.has(key));
	});
	if (without.length === 0)
		return [];
	const observed = `not set by ${without.map(({ dialect }) => dialect).join(', ')}`;
	return [on(one, { message: `${named(key)} is not set for every reader`, expected: required, observed })];
}
function emptiness(value) {
	return value === '' ? 'an empty text' : 'blanks alone';
}
function emptyRequired(subject) {
	const called = calledRequired(subject);
	const told = new Set(called.map(({ about }) => about));
	const rest = [...emptyInExample(subject), ...emptySecrets(subject, told)];
	return [...called, ...rest.filter(({ about }) => about === undefined || !told.has(about))];
}
const saysRequired = /^\W{0,3}(?:(?:is |this is )?required\b(?! (?:only )?(?:if|when|for|by|in)\b)|mandatory\b)/i;
function calledRequired(subject) {
	return [...subject.variables.values()].flatMap((one) => {
		const says = one.token?.comment ?? /^#(.*)/.exec(one.token?.raw ?? '')?.[1];
		if (says === undefined || !(0,visible .z)(one.value) || !saysRequired.test(says) || isSet(subject, one.key))
			return [];
		if (allowsEmpty(subject, one.key) || subject.config.required?.includes(one.key))
			return [];
		return [
			on(one, {
				message: `${named(one.key)} is empty, and its line calls it required`,
				expected: 'a value',
				observed: emptiness(one.value),
			}),
		];
	});
}
function emptySecrets(subject, told) {
	const { example, config } = subject;
	const empty = [...subject.variables.values()].filter(({ key, value, secret, token }) => secret &&
		!told.has(key) &&
		(0,visible .z)(value) &&
		!/DSN$/.test(key) &&
		!token?.raw.includes('$') &&
		!isSet(subject, key) &&
		!allowsEmpty(subject, key) &&
		!config.required?.includes(key) &&
		!example?.has(key));
	const [first] = empty;
	if (!first)
		return [];
	const names = empty
		.slice(0, 5)
		.map(({ key }) => named(key))
		.join(', '); 
	const more = empty.length > 5 ? ` and ${empty.length - 5} more` : '';
	return [
		on(first, {
			level: 'warning',
			message: `${names}${more} ${empty.length === 1 ? 'is' : 'are'} empty`,
			expected: 'a value, or no such line',
			observed: 'a name of a secret without one',
			fix: 'Fill in the secret, or take the line out where the application does without; `allow-empty` of the check names what may be empty.',
		}),
	];
}
function emptyInExample(subject) {
	const required = new Set(subject.config.required ?? []);
	return openKeys(subject).flatMap(({ key, isOpen }) => {
		const one = subject.get(key);
		if (!isOpen || !one || !(0,visible .z)(one.value) || required.has(key) || isSet(subject, key) || allowsEmpty(subject, key))
			return [];
		if (one.token?.raw.includes('$'))
			return [];
		return [
			on(one, {
				message: `${named(key)} is empty`,
				expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
				observed: emptiness(one.value),
			}),
		];
	});
}
function exampleDrift(subject) {
	const { example } = subject;
	if (example === null)
		return noneOf('an example file');
	const commentedInExample = new Set([...(subject.observation.example?.text ?? '').matchAll(/^[ \t]*#[ \t]*([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]));
	const drift = [...subject.variables.values()].flatMap((one) => {
		if (example.has(one.key) || commentedInExample.has(one.key))
			return [];
		return [
			on(one, {
				level: 'info',
				message: `${named(one.key)} is not in ${subject.observation.example?.name}`,
				expected: 'the same keys in both files',
				observed: 'a key of this file only',
			}),
		];
	});
	const open = new Set(openKeys(subject).map(({ key }) => key));
	const commented = [...example.keys()].flatMap((key) => subject.commented.has(key) && !subject.variables.has(key) && !open.has(key)
		? [
			{
				about: key,
				level: 'warning',
				message: `${named(key)} is commented out`,
				expected: 'a value',
				observed: 'a comment',
			},
		]
		: []);
	return [...drift, ...commented];
}
function sameAsExample(subject) {
	const examples = subject.example;
	if (examples === null)
		return noneOf('an example file');
	return each(subject, (one) => {
		const example = examples.get(one.key)?.value;
		if (!one.secret && !one.url?.password)
			return null;
		if (!example || example !== one.value)
			return null;
		return {
			message: `${named(one.key)} has the value of the example file`,
			expected: 'a secret of your own',
			observed: 'the same text in both files',
		};
	});
}
const testValue = /(^|[^a-z0-9])((sk|pk|rk)_test_|whsec_test|TEST-\d{6,}|rzp_test_|sandbox_[a-z0-9]{6,})/i;
const sandboxHost = /(^|[.-])(sandbox|sandboxapi)([.-]|$)/;
function testCredential(subject) {
	const production = /^(prod|live)/i.test(subject.scene.environment.name);
	return each(subject, (one) => {
		const [observed, expected = 'live credentials'] = testAccount(one) ?? [];
		if (observed === undefined)
			return null;
		return {
			...(production ? {} : { level: 'info' }),
			message: `${named(one.key)} belongs to a test account`,
			expected,
			observed,
		};
	});
}
function testAccount({ key, value: written, url }) {
	const value = written.trim();
	if (testValue.test(value))
		return ['a test key'];
	if (url && sandboxHost.test(url.host) && !/mail/.test(url.host))
		return ['the address of a sandbox', 'the live address'];
	if (/(^|_)(SANDBOX|IS_SANDBOX|SANDBOX_MODE|TEST_MODE|USE_SANDBOX|TESTMODE)$/.test(key) && isTrue(value))
		return ['the sandbox switched on', 'false'];
	if (/^(BKASH|NAGAD|SSLCOMMERZ|SSLCZ|PAYPAL|STRIPE|BRAINTREE|RAZORPAY|PAYMENT|ADYEN|SQUARE)_(\w+_)?(MODE|ENV|ENVIRONMENT)$/.test(key) &&
		/^(sandbox|test|testing|dev|development|staging)$/i.test(value)) {
		return ['the mode of a sandbox', 'the live mode'];
	}
	if (/^SSL(COMMERZ|CZ)_STORE_ID$/.test(key) && /^testbox$/i.test(value))
		return ['the test store'];
	if (key === 'SENTRY_ENVIRONMENT' && /^(dev|development|local|test|testing)$/i.test(value))
		return ['a development environment', 'production'];
	return null;
}
function publicSecret(subject) {
	return each(subject, (one) => {
		const name = (0,secrecy_names .Vr)(one.key);
		if (name === null)
			return null;
		if (/(PUBLISHABLE|ANON|SITE_KEY|PUBLIC_KEY)/.test(name) && !/^sk_/.test(one.value))
			return null;
		if (isUnset(one.key, one.value))
			return null;
		const told = one.type === 'secret' || one.type === 'password';
		const byName = told || (one.type === null && ((0,secrecy_names .Rt)(name) || connection.test(name) || paid.test(name)));
		if (!byName && !isSecretValue(one.value) && !hasLogin(one))
			return null;
		return {
			message: `${named(one.key)} is built into the browser bundle`,
			expected: 'nothing secret under a public prefix',
			observed: byName ? 'a name of a secret' : 'a value in the form of a secret',
		};
	});
}
const connection = /(^|_)(DATABASE|DB|POSTGRES|MYSQL|MONGO(DB)?|REDIS|AMQP|SMTP)_(URL|URI|DSN)$/;
const paid = /(^|_)(OPENAI|GEMINI|ANTHROPIC|CLAUDE|GROQ|MISTRAL|COHERE|DEEPSEEK|OPENROUTER|PERPLEXITY|HUGGINGFACE|REPLICATE|ELEVENLABS|RESEND|SENDGRID|MAILGUN|BREVO)_(API_?)?(KEY|TOKEN)$/;
function hasLogin({ url }) {
	return Boolean(url?.password) && url !== null && !/^https?$/.test(url.scheme);
}
function isSecretValue(value) {
	if (/^(sk_(live|test)_|rk_(live|test)_|sk-(?:[a-z]{2,10}-)?[\w-]{16}|SG\.[\w-]{10}|glpat-|npm_|hf_|re_[A-Za-z0-9]{8}|ghp_|github_pat_|AKIA[A-Z0-9]{12}|xox[bp]-|whsec_)/.test(value))
		return true;
	const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\./.exec(value)?.[1];
	return payload !== undefined && Buffer.from(payload, 'base64url').toString('latin1').includes('service_role');
}
const keysRules = {
	'missing-key': missingKey,
	'empty-required': emptyRequired,
	'example-drift': exampleDrift,
	'same-as-example': sameAsExample,
	'test-credential': testCredential,
	'public-secret': publicSecret,
};

;








function seen(observation, config, scene, selected) {
	const subject = subjectOf(observation, config, scene, askedOf(selected));
	const drafts = (rule, found) => found.flatMap((one) => (0,lint_select .bz)(rule, one, selected));
	const broken = [
		...drafts('env/file-missing', fileRules['file-missing'](subject)),
		...drafts('env/nul-byte', fileRules['nul-byte'](subject)),
		...drafts('env/not-utf8', fileRules['not-utf8'](subject)),
	];
	if (broken.length > 0)
		return { subjects: [], said: broken };
	const { missing, empty } = requiredKeys(subject);
	const said = [
		...refusals(subject).flatMap(([name, found]) => drafts(`env/${name}`, found)),
		...drafts('env/missing-key', missing),
		...drafts('env/empty-required', empty),
		...expectations(subject),
		...misspelt(subject),
	];
	return { subjects: [subject], said };
}
function askedOf(selected) {
	const isAsked = (id) => selected.has(id) && (0,words.ruleText)(id).condition !== true;
	return (0,words.ruleNames)('env').filter((name) => isAsked(`env/${name}`));
}
function refusals(subject) {
	const { readings, config, observation } = subject;
	const all = observation.loadersNamed || (config.required ?? config.keys) !== undefined;
	const refused = readings.filter((reading, index) => reading.refused && (all || (index === 0 && reading.dialect !== 'shell')));
	if (refused.length === 0)
		return [];
	return Object.keys(syntaxRules)
		.filter((name) => !subject.asked.includes(name))
		.map((name) => [name, syntaxRules[name](subject).filter(({ level }) => level !== 'warning')]);
}
function misspelt(subject) {
	return subject.suppressed.faults.map(({ file, line, problem }) => ({
		rule: 'env/suppression',
		level: 'warning',
		message: `The suppression on line ${line} is not applied`,
		expected: '# readiness: ignore <rule> -- <reason>',
		observed: problem,
		location: { file, line },
	}));
}
const unjudged = {
	unanswered: 'pattern',
	notes: 'none',
	isSaid: (gathered) => gathered.some(({ rule }) => rule === 'env/nothing-judged'),
	words: ({ rule, seen: { config, observation, name } }) => ({
		rule: 'env/nothing-judged',
		level: 'error',
		message: `${entryOf(rule, config)} found nothing to judge in ${name}`,
		expected: 'a key that the rule is about',
		observed: 'none',
		...(observation.source.path !== null && { location: { file: observation.source.path } }),
	}),
};
function entryOf(rule, { rules = [] }) {
	const name = rule.slice('env/'.length);
	return rules.includes(name) ? name : (rules.find((pattern) => (0,glob .k)(pattern, name)) ?? name);
}

var probe_error = __webpack_require__(49540);
var strength = __webpack_require__(3455);
var paths = __webpack_require__(83380);
;


const own = '{Dockerfile,Dockerfile.*,{docker-,}compose*.{yml,yaml}}';
const mostAbove = 4;
function besideEnv(path) {
	return directoriesAbove(path).map((directory) => (0,paths .u)(directory, own));
}
async function containerOf(place, path, { image, compose, named }) {
	if (image !== null)
		return image;
	if (path === null || directoriesAbove(path).length === 0)
		return compose;
	const real = (0,template_name .jV)(path);
	if (named.some((one) => one === path || one === real))
		return compose;
	for (const pattern of besideEnv(path)) {
		const [found] = await place.glob(pattern);
		if (found !== undefined)
			return found;
	}
	return null;
}
function directoriesAbove(path) {
	const found = [];
	let directory = (0,paths .j)((0,paths .u)('.', path));
	while (!/^(?:\.|\/|\.\..*)$/.test(directory) && found.length < mostAbove) {
		found.push(directory);
		directory = (0,paths .j)(directory);
	}
	return found;
}

;
function requiresRubyDotenv(text) {
	if (/^DEPENDENCIES$/m.test(text))
		return /^ {2}dotenv(?:-rails)?(?:!| \(|\r?$)/m.test(text);
	const open = [];
	for (const line of text.split(/\r?\n/)) {
		const comment = /(?:^|\s)#/.exec(line);
		const code = line.slice(0, comment?.index).trim();
		if (/^end\b/.test(code))
			open.pop();
		else if (/\bdo(?:\s*\|[^|]*\|)?$/.test(code))
			open.push(!code.startsWith('group') || /:(?:production|default)\b/.test(code));
		else if (/^if\b|^unless\b/.test(code))
			open.push(true);
		else if (/^gem[\s(]+["']dotenv(?:-rails)?["']/.test(code)) {
			const groups = /\bgroups?:.*|:groups?\s{0,9}=>.*/.exec(code)?.[0];
			const isOwn = groups === undefined || /:(?:production|default)\b/.test(groups);
			if (isOwn && open.every(Boolean))
				return true;
		}
	}
	return false;
}

;


const most = 256 * 1024;
function loaders_required(names) {
	return new RegExp(`(?:^|[\\[,])[ \\t]{0,40}["']?(?:${names})(?![\\w-])`, 'im');
}
const environ011 = /(?:^|[[,])[ \t]{0,8}["']?django-environ(?:\[[\w, -]{0,80}\])?["']?[ \t]{0,8}(?:=[ \t]{0,8}["'])?[ \t]{0,8}(?:(?:===?|~=|\^|~|<=)?[ \t]{0,8}0\.(?:\d|10|11)(?![\d])|<[ \t]{0,8}0\.12(?![.]?[1-9]))/im;
const sources = [
	{
		globs: ['{docker-,}compose*.{yml,yaml}', '{deploy,docker,infra,ops}/{docker-,}compose*.{yml,yaml}'],
		clues: [{ dialect: 'compose', pattern: /^[ \t]*(-[ \t]*)?env_file\s*:/m, reason: 'names an env_file' }],
		container: 'compose',
	},
	{ globs: ['Dockerfile', 'Dockerfile.*'], clues: [], container: 'image' },
	{
		globs: ['requirements*.txt', 'requirements/*.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg'],
		clues: [
			{ dialect: 'django-environ-0.11', pattern: environ011, reason: 'pins django-environ below 0.12' },
			{ dialect: 'django-environ', pattern: loaders_required('django-environ'), reason: 'requires django-environ' },
			{ dialect: 'python-decouple', pattern: loaders_required('python-decouple'), reason: 'requires python-decouple' },
			{
				dialect: 'python-dotenv',
				pattern: loaders_required('python-dotenv|pydantic-settings|environs'),
				reason: 'requires python-dotenv',
			},
		],
	},
	{
		globs: ['composer.json', 'composer.lock'],
		clues: [
			{
				dialect: 'phpdotenv',
				pattern: /"(?:vlucas\/phpdotenv|laravel\/framework)"/,
				reason: 'requires phpdotenv',
			},
		],
	},
	{
		globs: ['{Gemfile,gems.rb}', '{Gemfile.lock,gems.locked}'],
		clues: [{ dialect: 'ruby-dotenv', pattern: { test: requiresRubyDotenv }, reason: 'requires dotenv' }],
		first: true,
	},
	{ globs: ['package.json'], clues: [{ dialect: 'dotenv', pattern: /"dotenv"\s*:/, reason: 'requires dotenv' }] },
	{
		globs: ['*.sh', 'scripts/*.sh', 'bin/*.sh', 'deploy/*.sh', 'Makefile', 'Procfile'],
		clues: [
			{
				dialect: 'docker-run',
				pattern: /docker\s+run\b(?:(?!docker\s+run\b)(?:[^\\\n]|\\[\s\S]))*?--env-file/,
				reason: 'starts docker run with --env-file',
			},
			{ dialect: 'shell', pattern: /^[ \t]*(source|\.)[ \t]+["']?[^\s"']*\.env\b/m, reason: 'sources the file' },
		],
	},
	{
		globs: ['*.service', 'systemd/*.service', 'deploy/*.service', 'etc/*.service'],
		clues: [{ dialect: 'systemd', pattern: /^[ \t]*EnvironmentFile\s*=/m, reason: 'has an EnvironmentFile' }],
	},
];
const cluesIn = sources.flatMap(({ globs }) => globs);
async function surroundings(place) {
	const loaders = [];
	const containers = { image: null, compose: null };
	const named = new Set();
	for (const source of sources) {
		for (const pattern of source.globs) {
			const paths = (await place.glob(pattern)).slice(0, 20);
			for (const path of paths) {
				if (source.container)
					containers[source.container] ??= path;
				if (source.clues.length === 0)
					continue;
				const read = await place.read(path, most).catch(() => null);
				const text = read?.bytes.toString('utf8') ?? '';
				if (source.container === 'compose')
					for (const one of envFilesIn(text, path))
						named.add(one);
				for (const { dialect, pattern: clue, reason } of source.clues) {
					if (dialect === 'django-environ' && environ011.test(text))
						continue;
					if (clue.test(text) && !loaders.some((loader) => loader.dialect === dialect)) {
						loaders.push({ dialect, reason: `${path} ${reason}` });
					}
				}
			}
			if (source.first && paths.length > 0)
				break;
		}
	}
	return { loaders, ...containers, named: [...named] };
}
const composeFiles = sources[0]?.globs ?? [];
const listed = /^([ \t]*)(?:-[ \t]+)?env_file[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n((?:[ \t]*(?:-[^\n]*|path[ \t]*:[^\n]*|required[ \t]*:[^\n]*|format[ \t]*:[^\n]*)(?:\r?\n|$))+)/gm;
const inline = /^[ \t]*(?:-[ \t]+)?env_file[ \t]*:[ \t]*([^\s#][^\r\n#]*)/gm;
function envFilesIn(text, file) {
	const lists = [...text.matchAll(listed)].flatMap(([, , items = '']) => pathsIn(items, file));
	const lines = [...text.matchAll(inline)].flatMap(([, value = '']) => pathsIn(value.replace(/[[\]]/g, '').replaceAll(',', '\n'), file));
	return [...lists, ...lines];
}
const mostBefore = 10;
async function loadedBefore(place, path) {
	const found = new Set();
	for (const pattern of composeFiles) {
		for (const file of (await place.glob(pattern)).slice(0, 20)) {
			const read = await place.read(file, most).catch(() => null);
			const lists = [...(read?.bytes.toString('utf8') ?? '').matchAll(listed)].map(([, , items = '']) => pathsIn(items, file));
			for (const list of lists) {
				const at = list.indexOf(path);
				if (at < 0)
					continue;
				const beside = (0,paths .u)((0,paths .j)(file), '.env');
				for (const one of [beside, ...list.slice(0, at)])
					if (one !== path)
						found.add(one);
			}
		}
	}
	return [...found].slice(0, mostBefore); 
}
function pathsIn(items, file) {
	return items.split('\n').flatMap((line) => {
		const item = /^[ \t]*(?:-[ \t]*)?(?:path[ \t]*:[ \t]*)?["']?([^\s"'#:]+)["']?/.exec(line)?.[1];
		return item === undefined || /^[ \t]*(?:required|format)[ \t]*:/.test(line)
			? []
			: [(0,paths .u)((0,paths .j)(file), item)];
	});
}

var connection_string = __webpack_require__(94790);
;






const naming = new Set(['USER', 'USERNAME', 'DB', 'NAME', 'DATABASE', 'HOST', 'EMAIL', 'PROJECT']);
const known = new WeakMap();
function keptOf({ variables, knownHosts }) {
	const hosts = knownHosts.join();
	const before = known.get(variables);
	if (before?.hosts === hosts)
		return before;
	const kept = { hosts, names: namesAmong({ variables, knownHosts }) };
	known.set(variables, kept);
	return kept;
}
function namesIn(subject) {
	return keptOf(subject).names;
}
function namesAmong({ variables, knownHosts }) {
	const words = new Set(knownHosts.flatMap((host) => host.split('.')));
	for (const { key, value, url } of variables.values()) {
		if (naming.has(key.slice(key.lastIndexOf('_') + 1)) && value.length < 64)
			words.add(value);
		if (!url)
			continue;
		if (url.user)
			words.add(url.user);
		if (url.host)
			words.add(url.host);
		if (url.path)
			words.add(url.path);
	}
	const whole = [...words].map((word) => word.toLowerCase());
	const all = new Set(whole);
	for (const word of whole)
		for (const part of word.split(/[^a-z0-9]+/))
			all.add(part);
	return [...all].filter((word) => word.length > 2);
}
function passwords(subject) {
	const kept = keptOf(subject);
	kept.passwords ??= passwordsAmong(subject, kept.names);
	return kept.passwords;
}
function passwordsAmong(subject, shared) {
	const beside = { inFile: new Set(shared), words: shared };
	return [...subject.variables.values()].flatMap((one) => {
		const { key, url } = one;
		const own = ownText(one);
		if (url && (databaseSchemes.test(url.scheme) || brokerSchemes.test(url.scheme))) {
			const password = ownUrl(one)?.password;
			return password ? [{ key, value: password, ...beside }] : [];
		}
		const inString = (0,connection_string .eu)(own) ?? (0,connection_string .Js)(own) ?? inLogin(key, own);
		if (inString)
			return [{ key, value: inString, ...beside }];
		return one.password && !isUnset(key, own) && !isWordOfSwitch(own) && url === null
			? [{ key, value: own, ...beside }]
			: [];
	});
}
const ofSecrets = /(?:^|_)(?:ERLANG_COOKIE|RELEASE_COOKIE|DEV_ROOT_TOKEN_ID|SECRET|TOKEN|SALT|PEPPER|API_?KEY|(?:PRIVATE|SECRET|SIGNING|ENCRYPTION|MASTER)_KEY)$/;
function isSurelySecret({ key, type }) {
	return type === 'secret' || (0,secrecy_names .Rt)(key) || ofSecrets.test(key.toUpperCase());
}
const longestWord = 20;
function isGuessable(one) {
	return one.secret && !one.password && one.url === null && one.value.length <= longestWord && isSurelySecret(one);
}
function guessable({ variables }) {
	const none = { inFile: new Set(), words: [] };
	return [...variables.values()].filter(isGuessable).map(({ key, value }) => ({ key, value, ...none }));
}
function isWordOfSwitch(value) {
	return isClearBoolean(value) && !/^[01]$/.test(value.trim());
}
function inLogin(key, value) {
	if (!/[\s:/]/.test(value))
		return undefined;
	const text = value.trim();
	if (key === 'NEO4J_AUTH')
		return /^[^\s:/]+\/([^\s:/]+)$/.exec(text)?.[1];
	if ((0,secrecy_names .tm)(key) && /(?:AUTH|USERS?|HTPASSWD)$/i.test(key))
		return /^[^\s:/]+:([^\s:/]+)$/.exec(text)?.[1];
	const ofRedis = /^(?:REDIS|VALKEY)_(?:ARGS|EXTRA_FLAGS|OPTIONS)$/.test(key);
	return ofRedis ? /--requirepass\s+(\S+)/.exec(text)?.[1] : undefined;
}

var long_lines = __webpack_require__(18);
;



const longestFile = 1024 * 1024;
const mostKeys = 5000;
function decode(bytes, name) {
	if (bytes.length > longestFile)
		throw tooLarge(name, 'at most 1 MiB', 'more');
	const nul = bytes.indexOf(0);
	const text = bytes.toString('utf8');
	const replaced = text.indexOf('\uFFFD');
	const isBroken = replaced >= 0 && !bytes.equals(Buffer.from(text, 'utf8'));
	const line = (before) => before.split(/\r\n|\n|\r/).length;
	if (nul < 0)
		refuseLongLines(bytes, name);
	return {
		text,
		notUtf8: isBroken ? line(text.slice(0, replaced)) : null,
		nul: nul < 0 ? null : line(bytes.subarray(0, nul).toString('latin1')),
	};
}
function refuseLongLines(bytes, name) {
	for (let start = 0, line = 1; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end;
		if (stop - start > long_lines .N)
			throw tooLarge(name, 'lines of at most 64 KiB', `line ${line} is longer`);
		start = stop + 1;
	}
}
function tooLarge(name, expected, observed) {
	return new probe_error .B('env/unreadable', `${name} is too large to be judged`, { expected, observed });
}
function refuseManyKeys(text, name) {
	const lines = (0,dotenv .fB)(text);
	if (lines && lines.length <= mostKeys)
		return;
	const keys = (0,dotenv .zu)(text).size;
	if (keys > mostKeys)
		throw tooLarge(name, 'at most 5,000 keys', `${keys} keys`);
}

;









const stacks = ['django', 'rails', 'laravel', 'next', 'fastapi', 'flask', 'node'];
async function observe(asked, config, world, selected) {
	const job = asked.job ? jobValues(asked.job.names, world) : null;
	const around = asked.around
		? await world.ask('env: what loads it', async () => surroundings(await world.place('checkout')))
		: nothing;
	const read = loadersOf(config, around.loaders, world);
	const parts = job ? [ofJob(job, world)] : await readParts(asked, world, read.loaders, selected);
	const last = parts.at(-1);
	if (!last)
		throw new Error('nothing was asked for');
	const variables = variablesOf(parts);
	const known = { variables, knownHosts: knownHosts(world.environment) };
	return {
		...last,
		earlier: parts.slice(0, -1),
		job,
		example: await readExample(asked, config, world),
		before: await keysBefore(asked, parts, world),
		...read,
		container: asked.around ? await containerOfAny(parts, await world.place('checkout'), around) : null,
		stack: config.stack === 'auto' ? (stacks.find((stack) => world.stacks().includes(stack)) ?? null) : config.stack,
		strengths: selected.has('env/password-weak') ? await (0,strength .Eb)([...passwords(known), ...guessable(known)]) : {},
	};
}
async function containerOfAny(parts, place, around) {
	const found = await Promise.all(parts.map(({ source }) => containerOf(place, source.path, around)));
	return found.find((one) => one !== null) ?? null;
}
function ofJob(job, { keys }) {
	const source = { kind: 'job', name: 'the environment of the job', path: null, server: null };
	return { source, content: null, contents: contentsOfJob(source.name, job, keys), tracked: null, mode: null };
}
async function readParts({ file, tracked }, world, loaders, selected) {
	const dialects = loaders.map(({ dialect }) => dialect);
	const place = file ? await world.place(file.on ?? 'checkout') : null;
	const parts = [];
	for (const path of file?.paths ?? [null]) {
		const source = sourceOf(path, file?.on ?? null);
		const content = place && path !== null
			? await readText(world, place, path, 'env')
			: decode(Buffer.from(world.environment.envContent ?? ''), source.name);
		if (content)
			refuseManyKeys(content.text, source.name);
		const earlier = parts.map(({ contents }) => contents);
		const there = content ? place : null;
		parts.push({
			source,
			content,
			contents: contentsOf(source.name, content ? content.text : '', dialects, earlier, world.keys),
			tracked: there && tracked.length > 0 ? await trackedIn(there, source.name) : null,
			mode: there && selected.has('env/permissions') ? ((await there.stat(source.name))?.mode ?? null) : null,
		});
	}
	return parts;
}
function sourceOf(path, server) {
	if (path === null)
		return { kind: 'content', name: 'env-content', path: null, server: null };
	return { kind: 'file', name: path, path: server === null ? path : null, server };
}
async function keysBefore({ before }, parts, world) {
	const speaking = parts.filter(({ content }) => content?.text.includes('${'));
	if (!before || speaking.length === 0)
		return [];
	const place = await world.place('checkout');
	const paths = await Promise.all(speaking.map(({ source: { name } }) => world.ask(`env: read before ${name}`, () => loadedBefore(place, name))));
	const texts = await Promise.all([...new Set(paths.flat())].map((one) => readText(world, place, one, 'env').catch(() => null)));
	return texts.flatMap((one) => (one ? [...(0,dotenv .zu)(one.text).keys()] : []));
}
async function trackedIn(place, path) {
	try {
		return (await place.tracked(path)) ?? { unknown: 'no git work tree, or one that git refuses to read' };
	}
	catch (error) {
		if (error instanceof probe_error .B)
			return { unknown: error.observed };
		throw error;
	}
}
const nothing = { loaders: [], image: null, compose: null, named: [] };
async function readText(world, place, path, kind) {
	return world.ask(`env: ${kind ?? 'example'} file ${place.name} ${path}`, async () => {
		const read = await place.read(path, longestFile, kind);
		if (read === null)
			return null;
		if (read.truncated)
			throw tooLarge(path, 'a file of at most 1 MiB', 'a larger file');
		return decode(read.bytes, path);
	});
}
function jobValues(keys, world) {
	const found = {};
	for (const key of keys) {
		const value = process.env[key];
		if (value === undefined)
			continue;
		world.redact.addEnv(key, value);
		found[key] = value;
	}
	return found;
}
async function readExample({ example }, config, world) {
	if (example) {
		const place = await world.place('checkout');
		for (const path of example.paths) {
			const read = await readText(world, place, path);
			if (read)
				return { name: path, text: read.text };
		}
	}
	if (config.example) {
		throw new probe_error .B('env/no-source', `The example file ${config.example} does not exist`, {
			expected: 'the example file that the check names',
			observed: 'no such file',
		});
	}
	return null;
}
function loadersOf(config, found, world) {
	if (config.readers !== 'auto') {
		return {
			loaders: config.readers.map((dialect) => ({ dialect, reason: 'named in the checklist' })),
			loadersNamed: true,
			loadersGuessed: false,
		};
	}
	if (found.length > 0)
		return { loaders: found, loadersNamed: false, loadersGuessed: false };
	const stack = config.stack === 'auto' ? stacks.find((one) => world.stacks().includes(one)) : config.stack;
	const unknown = 'nothing in the checkout says what loads the file';
	const [dialect, reason] = (stack && observe_usual[stack]) ?? ['python-dotenv', unknown];
	return {
		loaders: [{ dialect, reason: reason ?? unknown }],
		loadersNamed: false,
		loadersGuessed: reason === undefined,
	};
}
const observe_usual = {
	laravel: ['phpdotenv', 'Laravel loads env files with it'],
	rails: ['ruby-dotenv'],
	next: ['dotenv'],
	node: ['dotenv'],
};

var questions = __webpack_require__(55813);
var place = __webpack_require__(14163);
var probe_tracked = __webpack_require__(68972);
var example_names = __webpack_require__(39108);
;







function questions_questions(config, scene, selected) {
	const asks = (...names) => names.some((name) => selected.has(`env/${name}`));
	const file = fileQuestion(config, scene);
	const paths = file?.paths ?? [];
	const isHere = paths.length > 0 && file?.on === undefined;
	const wantsLoaders = config.readers === 'auto' && config.source === undefined;
	const wantsContainer = config.runtime === 'auto' && asks('url-local');
	const compares = asks('missing-key', 'empty-required', 'example-drift', 'same-as-example');
	return {
		file,
		job: config.source ? { action: 'variables', names: config.source.job } : null,
		around: wantsLoaders || wantsContainer
			? {
				action: 'read',
				paths: [...cluesIn, ...(isHere ? new Set(paths.flatMap(besideEnv)) : [])],
				pick: 'there',
			}
			: null,
		before: isHere && asks('unresolved')
			? { action: 'read', later: 'env files that a Compose file lists before it', atMost: mostBefore }
			: null,
		example: compares || config.example !== undefined ? exampleQuestion(config, scene, paths) : null,
		tracked: isHere && asks('tracked') ? paths.map((path) => ({ action: 'run', command: (0,probe_tracked .M)(path) })) : [],
	};
}
function fileQuestion(config, scene) {
	const named = config.files ?? (config.file === undefined ? undefined : [config.file]);
	if (config.source || (named === undefined && scene.environment.envContent !== undefined))
		return null;
	const paths = (named ?? (0,questions .m)(scene)).map((path) => path.replace(/^(\.\/)+/, ''));
	if (paths.length > 0)
		return { action: 'read', paths, pick: 'each', ...(0,place .Ws)(config, scene) };
	throw new probe_error .B('env/no-source', 'There is no env file to look at', {
		expected: '`env-file` or `env-content` of the environment, or `file` of the check',
		observed: 'none of them',
	});
}
function exampleQuestion(config, scene, paths) {
	const all = paths.length > 0 ? paths : (scene.environment.envFiles ?? []);
	const candidates = config.example ? [config.example] : (0,example_names .o)(all);
	const others = candidates.filter((one) => !paths.includes(one));
	return others.length > 0 ? { action: 'read', paths: others, pick: 'first' } : null;
}

var formats_host = __webpack_require__(16612);
;



const otherLists = /(^|_)(WEB)?HOOKS?_|(^|_)(SSRF|PROXY|IMAGES?|REDIRECT|REMOTE|OUTBOUND|IFRAME|EMBED|UPLOAD|FETCH)_/;
const withoutList = new Set(['rails', 'laravel', 'node', 'next']);
function hostsVariables(subject) {
	if (subject.stack !== null && withoutList.has(subject.stack))
		return { own: [], others: [] };
	const lists = pick(subject, (name) => name.endsWith('ALLOWED_HOSTS'));
	const own = lists.filter(({ setting }) => setting === 'ALLOWED_HOSTS');
	const others = lists.filter(({ setting }) => setting.endsWith('_ALLOWED_HOSTS') && !otherLists.test(setting));
	return own.length === 0 && others.length === 1 ? { own: others, others: [] } : { own, others };
}
function pick(subject, accepts) {
	return [...subject.variables.values()].filter((one) => accepts(one.setting));
}
function items(subject, value) {
	const text = value.trim();
	if (text.startsWith('[') && (subject.stack === 'fastapi' || subject.stack === 'flask')) {
		try {
			const parsed = JSON.parse(text);
			if (Array.isArray(parsed))
				return { list: parsed.map(String), json: true };
		}
		catch {
		}
	}
	return {
		list: text
			.split(',')
			.map((item) => item.trim())
			.filter((item) => item !== ''),
		json: false,
	};
}
function djangoHosts(subject) {
	const { own, others } = hostsVariables(subject);
	if (own.length === 0)
		return noneOf('ALLOWED_HOSTS');
	return [...own, ...others].flatMap((one) => {
		const found = (message, expected, fault) => on(one, {
			...(fault.level ? { level: fault.level } : {}),
			message: `${named(one.key)} ${message}`,
			expected,
			observed: fault.observed,
		});
		const { list } = items(subject, one.value);
		const isOther = others.includes(one);
		if (list.length === 0 && !isOther)
			return [found('is empty', 'the host names of the site', { observed: 'no host: every request answers 400' })];
		const bad = list.map(hostFault).find((fault) => fault !== null);
		if (bad)
			return [found('has an entry that is wrong', 'host names with commas between them', bad)];
		if (isOther)
			return [];
		const host = subject.knownHosts[0] && subject.scene.environment.url ? urlParts(subject.scene.environment.url)?.host : undefined;
		if (host && isOnlyDocumented(host, list))
			return [];
		if (host && !list.some((item) => coversHost(item.toLowerCase(), host))) {
			return [
				found(`does not list the host of the environment`, `${host} in the list`, {
					observed: `${list.length} other ${list.length === 1 ? 'host' : 'hosts'}`,
				}),
			];
		}
		if (list.every((item) => (0,formats_host .Wo)(item)) && !host) {
			return [
				found('lists nothing but this machine', 'the public host names', {
					observed: 'loopback names only',
					level: 'warning',
				}),
			];
		}
		return [];
	});
}
function hostFault(item) {
	if (item === '*')
		return { observed: '`*`, which accepts every Host header' };
	if (/["'\][{}]/.test(item) && !/^\[[0-9a-f:]+\]$/i.test(item))
		return { observed: 'brackets or quotes, as in a JSON or Python list' };
	if (item.includes('://'))
		return { observed: 'an entry with a scheme' };
	if (/\s|;/.test(item))
		return { observed: 'hosts with something else than a comma between them' };
	if (item.includes('/'))
		return { observed: 'an entry with a path' };
	if (/:\d*$/.test(item) && !/^\[?[0-9a-f:]*\]?$/i.test(item))
		return { observed: 'an entry with a port' };
	if (item.includes('*'))
		return { observed: 'a wildcard inside a name, which Django does not know' };
	if (item.startsWith('.') && isPublicSuffix(item.slice(1).toLowerCase()))
		return { observed: 'a leading dot on a name under which anybody can register' };
	return null;
}
const documented = /(?:^|\.)example(?:\.(?:com|org|net|edu))?$/;
function isOnlyDocumented(host, list) {
	return documented.test(host) && !list.some((item) => documented.test(item.toLowerCase()) || (0,formats_host .Wo)(item));
}
function coversHost(item, host) {
	const name = item.replace(/^\[|\]$/g, '').replace(/\.$/, '');
	return name.startsWith('.') ? host === name.slice(1) || host.endsWith(name) : name === host;
}
const sharedHosting = /^(github\.io|gitlab\.io|herokuapp\.com|vercel\.app|netlify\.app|pages\.dev|workers\.dev|fly\.dev|onrender\.com|azurewebsites\.net|appspot\.com|run\.app|web\.app|firebaseapp\.com|ondigitalocean\.app|amazonaws\.com|cloudfront\.net|elasticbeanstalk\.com|up\.railway\.app|pythonanywhere\.com|ngrok\.io|ngrok-free\.app)$/;
function isPublicSuffix(name) {
	if (!name.includes('.'))
		return true;
	return sharedHosting.test(name) || /^(com|co|org|net|ac|gov|edu|gob|or|ne|go|com)\.[a-z]{2}$/.test(name);
}
const hostsRules = {
	'django-hosts': djangoHosts,
};

;

const runsCode = 'whoever reaches its port runs any code in the process';
const openings = [
	{
		key: /^WERKZEUG_DEBUG_PIN$/,
		opens: (value) => /^off$/i.test(value),
		does: 'takes the PIN from the console of the debugger',
		expected: 'not set',
		observed: 'off',
		fix: 'Remove WERKZEUG_DEBUG_PIN, and never run the debugger of Werkzeug in production: its console runs any code.',
	},
	{
		key: /^NODE_OPTIONS$/,
		opens: (value) => /(^|\s)--inspect(-brk|-wait)?(=|\s|$)/.test(value),
		does: 'opens the debugger of Node',
		expected: 'no --inspect',
		observed: '--inspect',
		fix: `Take --inspect out of NODE_OPTIONS: ${runsCode}.`,
	},
	{
		key: /^(?:JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|[A-Z0-9_]*JAVA_OPTS|CATALINA_OPTS|JVM_OPTS)$/,
		opens: (value) => /-agentlib:jdwp|-Xrunjdwp|-Xdebug\b/.test(value),
		does: 'opens the debugger of Java',
		expected: 'no agent of a debugger',
		observed: 'jdwp',
		fix: `Take the debugger out of the options: ${runsCode}.`,
	},
	{
		key: /^RUBY_DEBUG_OPEN$/,
		opens: isTrue,
		does: 'opens the debugger of Ruby',
		expected: 'not set',
		observed: 'on',
		fix: `Remove RUBY_DEBUG_OPEN: ${runsCode}.`,
	},
	{
		key: /^XDEBUG_MODE$/,
		opens: (value) => /\b(?:debug|develop)\b/.test(value),
		does: 'switches on Xdebug, which shows internals and lets a debugger in',
		expected: 'off',
		observed: 'a mode for development',
		fix: 'Set XDEBUG_MODE to off, or leave Xdebug out of the image.',
	},
	{
		key: /^DEBUGBAR_ENABLED$/,
		opens: isTrue,
		does: 'shows queries, requests and sessions to visitors',
		expected: 'false',
		observed: 'on',
		fix: 'Set DEBUGBAR_ENABLED to false, or leave the package out of production.',
	},
	{
		key: /^SPRING_H2_CONSOLE_ENABLED$/,
		opens: isTrue,
		does: 'serves the console of the database',
		expected: 'false',
		observed: 'on',
		fix: 'Set SPRING_H2_CONSOLE_ENABLED to false: the console runs any statement, and code.',
	},
	{
		key: /^MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE$/,
		opens: (value) => value.split(/[\s,"']+/).some((one) => /^(?:\*|env|heapdump|threaddump|configprops)$/.test(one)),
		does: 'serves what the application holds in memory and in its configuration',
		expected: 'health and what is needed besides, such as health,info,prometheus',
		observed: 'endpoints that show internals',
		fix: 'Name health and the endpoints that are needed, or give the endpoints a port of their own that only your network reaches.',
		level: 'warning',
	},
	{
		key: /^SERVER_ERROR_INCLUDE_STACKTRACE$/,
		opens: (value) => /^(?:always|on[_-]param)$/i.test(value),
		does: 'shows stack traces to visitors',
		expected: 'never',
		observed: 'a word for yes',
		fix: 'Set SERVER_ERROR_INCLUDE_STACKTRACE to never.',
		level: 'warning',
	},
	{
		key: /^(?:ASPNETCORE_DETAILEDERRORS|DetailedErrors)$/,
		opens: isTrue,
		does: 'shows details of errors to visitors',
		expected: 'false',
		observed: 'on',
		fix: 'Take the setting out of the production environment.',
		level: 'warning',
	},
	{
		key: /^HASURA_GRAPHQL_DEV_MODE$/,
		opens: isTrue,
		does: 'shows internals in the answers to errors',
		expected: 'false',
		observed: 'on',
		fix: 'Set HASURA_GRAPHQL_DEV_MODE to false.',
		level: 'warning',
	},
];

;
const development = 'dev development local test tests testing debug ci'.split(' ');
const staging = 'stage staging preprod pre-production uat qa demo'.split(' ');
const modes = [
	{ keys: ['NODE_ENV'], development, staging, only: 'production' },
	{
		keys: [
			...['APP_ENV', 'APP_ENVIRONMENT', 'ENVIRONMENT', 'ENV', 'PYTHON_ENV', 'GO_ENV', 'RUST_ENV', 'DEPLOY_ENV'],
			...['RAILS_ENV', 'RACK_ENV', 'DJANGO_ENV', 'DJANGO_CONFIGURATION', 'FLASK_ENV', 'FASTAPI_ENV', 'MIX_ENV'],
			...['ASPNETCORE_ENVIRONMENT', 'DOTNET_ENVIRONMENT', 'NUXT_ENV', 'NEST_ENV', 'QUARKUS_PROFILE', 'WP_ENV'],
		],
		development,
		staging,
	},
	{
		keys: ['SPRING_PROFILES_ACTIVE', 'SPRING_PROFILES_INCLUDE', 'MICRONAUT_ENVIRONMENTS'],
		development,
		staging,
		list: true,
	},
	{ keys: ['GIN_MODE'], development: ['debug', 'test'] },
];

;





function debugOn(subject) {
	const found = each(subject, (one) => {
		if (isAbout(one.key))
			return (isListOfNpm(subject, one.key) ? areas(one) : null) ?? switchedOn(one);
		return logs(one);
	});
	return found.length > 0 || sets(subject, isAbout) ? found : noneOf('DEBUG, DJANGO_DEBUG, APP_DEBUG or FLASK_DEBUG');
}
const opening = new RegExp(openings.map(({ key }) => key.source).join('|'));
function isAbout(key) {
	return isDebug(key) || opening.test(key);
}
function sets({ variables }, accepts) {
	return [...variables.keys()].some(accepts);
}
function isListOfNpm({ stack }, key) {
	return key === 'DEBUG' && (stack === 'node' || stack === 'next');
}
function areas({ key, value }) {
	if (!value.includes('*'))
		return null;
	const all = value.split(/[\s,]+/).includes('*');
	return {
		...(all ? {} : { level: 'warning' }),
		message: `${named(key)} logs ${all ? 'everything' : 'the insides of packages'}`,
		expected: 'not set, or the names of your own areas',
		observed: all ? '`*`' : 'a name with `*`',
		fix: 'Take DEBUG out of the production environment: npm packages then write requests, headers and queries to the log.',
	};
}
function switchedOn(one) {
	if (isDebug(one.key) && isTrue(one.value)) {
		return { message: `${named(one.key)} is on`, expected: 'false', observed: 'a word for true' };
	}
	const open = openings.find(({ key, opens }) => key.test(one.key) && opens(one.value.trim()));
	if (!open)
		return null;
	const { does, expected, observed, fix, level } = open;
	return { ...(level && { level }), message: `${named(one.key)} ${does}`, expected, observed, fix };
}
const levels = /(?:^|_)LOG_?LEVEL$|^LOGGING_LEVEL_|^Logging__LogLevel__|^RUST_LOG$/;
function logs(one) {
	if (!levels.test(one.key) || !/^(debug|trace|verbose|all|silly)$/i.test(one.value.trim()))
		return null;
	return {
		level: 'warning',
		message: `${named(one.key)} logs everything`,
		expected: 'info or less',
		observed: 'debug or trace',
		fix: `Set ${named(one.key)} to info or warning; what is logged on debug often holds tokens and personal data.`,
	};
}
const modeOf = new Map(modes.flatMap((mode) => mode.keys.map((key) => [key, mode])));
function environmentNotProduction(subject) {
	const production = /^(prod|live)/i.test(subject.scene.environment.name);
	const found = [];
	let chosen = false;
	for (const one of subject.variables.values()) {
		const mode = modeOf.get(one.key);
		const isModule = one.key === 'DJANGO_SETTINGS_MODULE';
		if (!mode && !isModule)
			continue;
		const isEmpty = isUnset(one.key, one.value);
		chosen ||= !isEmpty;
		const wrong = mode ? modeFault(one, mode, production, isEmpty) : moduleFault(one);
		if (wrong)
			found.push(on(one, wrong));
	}
	return chosen || found.length > 0
		? found
		: noneOf('mode such as NODE_ENV, APP_ENV, RAILS_ENV or SPRING_PROFILES_ACTIVE');
}
function modeFault({ key, value }, mode, production, isEmpty) {
	const written = value.trim().toLowerCase();
	const all = mode.list ? written.split(',').map((one) => one.trim()) : [written];
	const development = all.some((one) => mode.development.includes(one));
	const staging = production && all.some((one) => mode.staging?.includes(one));
	const other = mode.only !== undefined && value.trim() !== mode.only;
	if (!development && !staging && !other)
		return null;
	return {
		message: `${named(key)} is not production`,
		expected: 'production',
		observed: isEmpty ? 'empty' : development ? 'a development mode' : 'another mode',
	};
}
function moduleFault({ key, value }) {
	if (!/(^|[._])(local|dev|develop|development|debug|tests?|testing)$/i.test(value.trim()))
		return null;
	return {
		message: `${named(key)} names development settings`,
		expected: 'the production settings',
		observed: 'a module for development',
	};
}
const modesRules = {
	'debug-on': debugOn,
	'environment-not-production': environmentNotProduction,
};

;






function origin(url) {
	const match = url === undefined ? null : /^(https?:\/\/[^/]+)/i.exec(url);
	return match?.[1]?.toLowerCase();
}
function foreignFrontend(subject) {
	const { url, frontend } = subject.scene.environment;
	const theirs = origin(frontend);
	return theirs === origin(url) ? undefined : theirs;
}
function originFault(item, wildcardHost) {
	if (/["'\][{}]/.test(item) && !/\/\/\[/.test(item))
		return { observed: 'brackets or quotes, as in a JSON or Python list' };
	if (/\s|;/.test(item))
		return { observed: 'origins with something else than a comma between them' };
	if (item === '*')
		return { observed: '`*` in place of an origin' };
	if (item.toLowerCase() === 'null')
		return { observed: '`null`, which every sandboxed page can claim to be' };
	const parts = urlParts(item);
	if (!parts)
		return { observed: 'an entry without a scheme' };
	if (parts.fault)
		return { observed: `an entry with ${parts.fault}` };
	if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*[/?#]/i.test(item))
		return { observed: 'an entry with a path or a trailing slash' };
	if (parts.user !== null)
		return { observed: 'an entry with a user' };
	if (/[A-Z]/.test(item))
		return { observed: 'capital letters, while browsers send small ones' };
	const usual = { http: '80', https: '443' }[parts.scheme];
	if (parts.port !== null && parts.port === usual)
		return { observed: `the port ${usual}, which browsers leave out of an origin` };
	const host = wildcardHost && parts.host.startsWith('*.') ? parts.host.slice(2) : parts.host;
	if (host.includes('*') || (wildcardHost && parts.host.startsWith('*.') && isPublicSuffix(host)))
		return { observed: 'a wildcard that covers foreign sites' };
	return null;
}
function csrfOrigins(subject) {
	const variables = pick(subject, (name) => name === 'CSRF_TRUSTED_ORIGINS');
	const isEmpty = variables.every(({ value }) => value.trim() === '') && foreignFrontend(subject) === undefined;
	if (isEmpty)
		return noneOf('CSRF_TRUSTED_ORIGINS');
	return variables.flatMap((one) => {
		const { list } = items(subject, one.value);
		const expected = 'origins such as https://www.example.com';
		for (const item of list) {
			const fault = originFault(item, true) ?? ((0,formats_host .Wo)(urlParts(item)?.host ?? '') ? { observed: 'a loopback origin' } : null);
			if (fault)
				return [
					on(one, { message: `${named(one.key)} has an entry that is wrong`, expected, observed: fault.observed }),
				];
		}
		const frontend = foreignFrontend(subject);
		if (frontend && !list.some((item) => coversOrigin(item.toLowerCase(), frontend))) {
			return [
				on(one, {
					message: `${named(one.key)} does not list the frontend`,
					expected: `${frontend} in the list`,
					observed: `${list.length} other ${list.length === 1 ? 'origin' : 'origins'}`,
				}),
			];
		}
		return plainHttp(one, list);
	});
}
function coversOrigin(item, wanted) {
	if (!item.includes('://*.'))
		return item === wanted;
	const [scheme, host = ''] = item.split('://*.');
	return wanted.startsWith(`${scheme}://`) && wanted.endsWith(`.${host}`);
}
function plainHttp(one, list) {
	if (!list.some((item) => /^http:/i.test(item)))
		return [];
	return [
		on(one, {
			level: 'warning',
			message: `${named(one.key)} trusts an origin without TLS`,
			expected: 'https://',
			observed: 'an http:// origin',
		}),
	];
}
const allowAll = (name) => /^(CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL)$/.test(name);
const originList = (name) => /^(CORS_ALLOWED_ORIGINS|CORS_ORIGIN_WHITELIST|CORS_ORIGINS?|BACKEND_CORS_ORIGINS|CORS_ALLOW_ORIGINS?|ALLOWED_ORIGINS)$/.test(name);
const ofDjango = (name) => /^(CORS_ALLOWED_ORIGINS|CORS_ORIGIN_WHITELIST)$/.test(name);
const regexList = (name) => /^(CORS_ALLOWED_ORIGIN_REGEX(ES)?|CORS_ORIGIN_REGEX_WHITELIST|CORS_ORIGIN_REGEX)$/.test(name);
function origins_isNone(subject, { key, value }) {
	if (/^false$/i.test(value.trim()))
		return true;
	if (value.trim() === '')
		return foreignFrontend(subject) === undefined;
	return subject.stack === 'laravel' && isUnset(key, value);
}
function isReflected({ stack }, item) {
	return item.toLowerCase() === 'true' && stack !== 'django' && stack !== 'laravel';
}
function isExpression(value) {
	return /^\s*[#/~]?\^|\\\.|\$[#/~]?\s*$/.test(value);
}
function refused(one) {
	return on(one, {
		message: `${named(one.key)} has an entry that is wrong`,
		expected: 'origins with a scheme, or CORS_ALLOW_ALL_ORIGINS',
		observed: '`*`, with which django-cors-headers does not start (corsheaders.E013)',
	});
}
function cors(subject) {
	const about = pick(subject, (name) => /CORS|ALLOWED_ORIGINS/.test(name));
	const among = (accepts) => about.filter(({ setting }) => accepts(setting));
	const credentials = among((name) => name === 'CORS_ALLOW_CREDENTIALS').some(({ value }) => isTrue(value));
	const everyone = (one) => on(one, {
		...(credentials ? {} : { level: 'warning' }),
		message: `${named(one.key)} lets every site read answers${credentials ? ', with the cookies of the user' : ''}`,
		expected: 'a list of origins',
		observed: credentials ? 'every origin, with credentials' : 'every origin',
	});
	const written = among(originList).filter((one) => !origins_isNone(subject, one));
	const regexes = [...among(regexList), ...written.filter(({ value }) => isExpression(value))].filter(({ value }) => value.trim() !== '');
	const open = among(allowAll).filter(({ value }) => isTrue(value));
	const lists = written.filter(({ value }) => !isExpression(value));
	if (among(allowAll).length + regexes.length + lists.length === 0)
		return noneOf('CORS_ALLOWED_ORIGINS');
	const found = open.map(everyone);
	for (const one of regexes) {
		const list = isExpression(one.value) ? [one.value.trim()] : items(subject, one.value).list;
		if (list.some((item) => !item.startsWith('^') || !item.endsWith('$') || /(^|[^\\])\.(?![*+?{])[a-z]/i.test(item))) {
			found.push(on(one, {
				level: 'warning',
				message: `${named(one.key)} matches more origins than it should`,
				expected: 'anchors at both ends and escaped dots',
				observed: 'an expression without an anchor or with an unescaped dot',
			}));
		}
	}
	const frontend = foreignFrontend(subject);
	for (const one of lists) {
		const { list } = items(subject, one.value);
		const [only = ''] = list.length === 1 ? list : [];
		if (only === '*' || isReflected(subject, only)) {
			found.push(subject.stack === 'django' && ofDjango(one.setting) ? refused(one) : everyone(one));
			continue;
		}
		const fault = list.map((item) => originFault(item, false)).find((bad) => bad !== null);
		if (fault) {
			found.push(on(one, {
				message: `${named(one.key)} has an entry that is wrong`,
				expected: 'origins such as https://www.example.com',
				observed: fault.observed,
			}));
			continue;
		}
		if (frontend &&
			regexes.length === 0 &&
			open.length === 0 &&
			!list.some((item) => item.toLowerCase() === frontend)) {
			found.push(on(one, {
				message: `${named(one.key)} does not list the frontend`,
				expected: `${frontend} in the list`,
				observed: `${list.length} other ${list.length === 1 ? 'origin' : 'origins'}`,
			}));
			continue;
		}
		if (list.some((item) => (0,formats_host .Wo)(urlParts(item)?.host ?? ''))) {
			found.push(on(one, {
				level: 'warning',
				message: `${named(one.key)} lists this machine`,
				expected: 'public origins',
				observed: 'a loopback origin',
			}));
		}
		else
			found.push(...plainHttp(one, list));
	}
	return found;
}
const originsRules = {
	'csrf-origins': csrfOrigins,
	cors,
};

var external_node_crypto_ = __webpack_require__(77598);
;





const openDoor = /^(?:(?:MYSQL|MARIADB)_)?ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/;
function withoutPassword(subject) {
	const passwordKeys = [...subject.all.values()]
		.filter(({ key, value, password }) => password && value !== '' && /^(?:DB|DATABASE|PG|POSTGRES|MYSQL|MARIADB)/.test(key))
		.map(({ key }) => key);
	return each(subject, (one) => {
		const { key, value, url } = one;
		if ((key === 'POSTGRES_HOST_AUTH_METHOD' && value.trim() === 'trust') || (openDoor.test(key) && isTrue(value))) {
			return {
				message: `${named(key)} lets everybody into the database without a password`,
				expected: 'a password',
				observed: 'none is asked for',
			};
		}
		if (url && databaseSchemes.test(url.scheme))
			return databaseWithoutPassword(one, passwordKeys);
		if (!url || url.password || url.fault || !brokerSchemes.test(url.scheme) || (0,formats_host .Wo)(url.host))
			return null;
		if (subject.get('REDIS_PASSWORD')?.value && !(0,private_network .sw)(url.host))
			return null;
		return {
			level: (0,private_network .sw)(url.host) ? 'error' : 'info',
			message: `${named(key)} logs in without a password`,
			expected: 'a password',
			observed: (0,private_network .sw)(url.host) ? 'none, to a public host' : 'none, in a private network',
		};
	});
}
function databaseWithoutPassword({ key, url }, passwords) {
	if (!url?.user || url.password || url.fault || url.host === '' || url.query.has('password'))
		return null;
	const beside = /^(?:mysql|mariadb)/.test(url.scheme)
		? /^(?:DB|DATABASE|MYSQL|MARIADB)/
		: /^(?:DB|DATABASE|PG|POSTGRES)/;
	const hasOther = passwords.some((other) => other !== key && beside.test(other));
	if (hasOther || [...url.query.keys()].some((name) => /ssl(?:cert|key)|authMechanism|iam/i.test(name)))
		return null;
	const certain = /^(?:root|postgres|sa|admin)$/.test(url.user) || (0,private_network .sw)(url.host);
	return {
		...(certain ? {} : { level: 'warning' }),
		message: `${named(key)} logs in without a password`,
		expected: 'a password',
		observed: `none, ${certain ? 'under a name or at a host that everybody tries' : 'which may come from elsewhere'}`,
	};
}

;







function words_words(subject) {
	const names = new Set(namesIn({ variables: subject.all, knownHosts: subject.knownHosts }));
	return each(subject, (one) => {
		const { key, value, secret, url, password } = one;
		if (!secret || password || url !== null || isUnset(key, value) || (0,secrecy_names .GK)(key))
			return null;
		const text = value.trim();
		const isSure = isSurelySecret(one);
		const isWords = (0,strength .ED)(key, value, isSure, names) || (isSure && ((0,strength .kB)(text) || (0,strength .Bl)(text)) && !isSymbol(one));
		const score = isGuessable(one) && !isSymbol(one) ? (subject.observation.strengths[key] ?? 4) : 4;
		if (!isWords && score > 1 && !isTooShort(one))
			return null;
		return {
			message: `The secret of ${named(key)} is easy to guess`,
			expected: 'a generated secret',
			observed: `${isWords ? 'words that are tried first, ' : ''}${(0,shape .cW)(value)}`,
		};
	});
}
function isSymbol({ key, value }) {
	if (!/(?:^|_)TOKEN$/.test(key) || /AUTH|API|ACCESS|SECRET|BOT|PRIVATE/.test(key))
		return false;
	return /^[A-Z]{3,5}$/.test(value) || /(?:^|_)(?:DEFAULT|BASE|QUOTE|NATIVE|GAS|FEE|PAYMENT|STAKING)_TOKEN$/.test(key);
}
function isTooShort(one) {
	const value = one.value.trim();
	return value.length < 6 && isSurelySecret(one) && !/^\d+$/.test(value) && !isClearBoolean(value) && !isSymbol(one);
}

;










function holdsSecrets({ variables }) {
	return [...variables.values()].some(({ value, secret, url }) => value !== '' && (secret || url?.password));
}
function publishedSecret(subject) {
	let open;
	const found = each(subject, (one) => {
		const password = ownUrl(one)?.password;
		const isKnown = subject.scene.keys.isCredential(one.key) && (0,published .H)(ownText(one).trim());
		if (isKnown || (password && (0,published .H)(password))) {
			return {
				message: `${named(one.key)} is a default that was published`,
				expected: 'a secret of your own',
				observed: 'a value that matches a published default',
			};
		}
		const token = signedToken.exec(one.secret ? one.value.trim() : '');
		if (!token)
			return null;
		open ??= openSecrets(subject);
		const signer = open.find(({ value }) => signedWith(value, token[1] ?? '') === token[2]);
		if (signer === undefined)
			return null;
		return {
			message: `${named(one.key)} is a token that anybody can make`,
			expected: 'a token that is signed with a secret of your own',
			observed: `a signature made with ${named(signer.key)}, which is no secret`,
		};
	});
	return found.length > 0 || holdsSecrets(subject) ? found : noneOf('secret');
}
const signedToken = /^(eyJ[\w-]{1,2000}\.eyJ[\w-]{1,6000})\.([\w-]{43})$/;
const mostSigners = 20;
function openSecrets(subject) {
	const isOpen = ({ key, value, secret }) => secret && !value.startsWith('eyJ') && (isOpenValue(subject, key, value) || (0,published .H)(value));
	return [...subject.all.values()].filter(isOpen).slice(0, mostSigners); 
}
function signedWith(secret, content) {
	return (0,external_node_crypto_.createHmac)('sha256', secret).update(content).digest('base64url');
}
const django = {
	expected: 'at least 50 characters, at least 5 different ones, not made by startproject',
	fault: (value) => {
		if (value.startsWith('django-insecure-'))
			return 'the key that startproject made';
		if ([...value].length < 50)
			return `${(0,shape .cW)(value)}`;
		return (0,shape .dM)(value) < 5 ? 'fewer than 5 different characters' : null;
	},
};
function bytes(least) {
	return {
		expected: `at least ${least} bytes, at least 5 different ones`,
		fault: (value) => {
			if (Buffer.byteLength(value) < least)
				return (0,shape .cW)(value);
			return (0,shape .dM)(value) < 5 ? 'fewer than 5 different characters' : null;
		},
	};
}
const laravel = {
	expected: '`base64:` and 32 bytes, as `php artisan key:generate` writes it',
	fault: (value) => {
		const match = /^base64:([A-Za-z0-9+/]+={0,2})$/.exec(value);
		if (match?.[1] !== undefined) {
			const key = Buffer.from(match[1], 'base64');
			if (key.length !== 32)
				return `${key.length} bytes`;
			return new Set(key).size < 5 ? 'fewer than 5 different bytes' : null;
		}
		return Buffer.byteLength(value) === 32 && (0,shape .dM)(value) >= 12 ? null : (0,shape .cW)(value);
	},
};
const ofUnknown = {
	expected: 'at least 32 bytes, at least 5 different ones, not made by startproject',
	fault: (value) => (value.startsWith('django-insecure-') ? 'the key that startproject made' : bytes(32).fault(value)),
};
const dummy = {
	expected: 'SECRET_KEY_BASE, and this not set',
	fault: () => 'a key for builds alone',
};
const signing = /(^|_)(NEXTAUTH_SECRET|AUTH_SECRET|JWT_SECRET|JWT_SECRET_KEY|JWT_SIGNING_KEY|SESSION_SECRET|COOKIE_SECRET|SESSION_KEY|JWT_KEY)$/;
function requirementOf(subject, { key, setting: name }) {
	if (name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS' || key === 'DJANGO_SECRET') {
		if (subject.stack === 'django' || key.startsWith('DJANGO_'))
			return django;
		return subject.stack === null ? ofUnknown : bytes(32);
	}
	if (key === 'SECRET_KEY_BASE')
		return bytes(64);
	if (key === 'SECRET_KEY_BASE_DUMMY')
		return dummy;
	if (key === 'APP_KEY' && (subject.stack === 'laravel' || subject.stack === null))
		return laravel;
	return signing.test(key) ? bytes(32) : null;
}
function secretShort(subject) {
	const keys = [...subject.variables.values()].flatMap((one) => {
		const requirement = requirementOf(subject, one);
		return requirement ? [{ one, requirement }] : [];
	});
	if (keys.length === 0)
		return noneOf('SECRET_KEY or another signing key');
	return keys.flatMap(({ one, requirement }) => {
		const list = one.setting === 'SECRET_KEY_FALLBACKS';
		const values = list
			? one.value
				.split(',')
				.map((item) => item.trim())
				.filter((item) => item !== '')
			: [one.value];
		const fault = values.map(requirement.fault).find((text) => text !== null);
		if (!fault)
			return values.some(strength .cC) ? [phrase(one, requirement)] : [];
		return [
			on(one, {
				message: `${named(one.key)} is too easy to find`,
				expected: requirement.expected,
				observed: fault,
			}),
		];
	});
}
function phrase(one, { expected }) {
	const message = `${named(one.key)} is a phrase that somebody made up`;
	return on(one, { level: 'warning', message, expected: `${expected}, generated`, observed: 'words about secrets' });
}
function family(key) {
	const name = key.toUpperCase();
	if (/^(POSTGRES|PG|DB|DATABASE|SQL|MYSQL|MARIADB|MONGO|DJANGO_DB)/.test(name))
		return 'database';
	if (/(REDIS|CACHE|CELERY|BROKER|RABBITMQ|VALKEY)/.test(name))
		return 'broker';
	if (/(MAIL|SMTP|SENDGRID|POSTMARK|SES_)/.test(name))
		return 'mail';
	if (/^(AWS|S3|MINIO|R2|SPACES|DO_SPACES|STORAGE|BUCKET)/.test(name))
		return 'storage';
	if (/^(NEXTAUTH|AUTH)_SECRET$/.test(name))
		return 'auth';
	return name;
}
function secretReused(subject) {
	if (!holdsSecrets(subject))
		return noneOf('secret');
	const first = new Map();
	return [...subject.all.values()].flatMap((one) => {
		if (!one.secret || [...one.value].length < 8)
			return [];
		const known = first.get(one.value);
		if (!known) {
			first.set(one.value, one);
			return [];
		}
		if (family(known.key) === family(one.key))
			return [];
		return [
			on(one, {
				message: `${named(one.key)} has the same value as ${named(known.key)}`,
				expected: 'a secret of its own for each purpose',
				observed: 'one value under two keys',
			}),
		];
	});
}
function passwordWeak(subject) {
	const { knownHosts } = subject;
	const all = passwords({ variables: subject.all, knownHosts }).filter(({ key }) => subject.variables.has(key));
	const beside = [...words_words(subject), ...withoutPassword(subject)];
	if (all.length === 0 && beside.length === 0)
		return noneOf('a password or a URL with one');
	const judged = all.flatMap(({ key, value, inFile }) => {
		const one = subject.get(key);
		if (!one)
			return [];
		const lower = value.toLowerCase();
		const own = new Set([...(madeToken.test(lower) ? [] : inFile), ...(0,strength .q5)(key)]);
		const word = own.has(lower);
		const isWords = word || (0,strength .Us)(value, own) || (0,strength .Bl)(value);
		const score = isWords ? 0 : (subject.observation.strengths[key] ?? 4);
		if (score >= 4)
			return [];
		return [
			on(one, {
				...(score === 3 ? { level: 'warning' } : {}),
				message: `The password of ${named(key)} ${score === 3 ? 'could be stronger' : 'is easy to guess'}`,
				expected: 'a generated password, zxcvbn score 4',
				observed: word
					? 'a word that stands in the file itself'
					: `${isWords ? 'words that are tried first' : `score ${score} of 4`}, ${(0,shape .cW)(value)}`,
			}),
		];
	});
	return [...judged, ...beside];
}
const madeToken = /^(?=.{0,64}\d)(?=.{0,64}[a-z])[0-9a-z]{8,64}(?:-[0-9a-z]{4,64}){3,8}$|^[0-9a-f]{32,128}$/;
const secretsRules = {
	'published-secret': publishedSecret,
	'secret-short': secretShort,
	'password-weak': passwordWeak,
	'secret-reused': secretReused,
};

var suggest = __webpack_require__(93855);
;





function booleanUnclear(subject) {
	const found = each(subject, (one) => {
		const security = isSecuritySwitch(one);
		const said = security || one.type === 'switch';
		if (!said && !(one.type === null && isLikelySwitch(one.key)))
			return null;
		const value = one.value.trim();
		if (isClearBoolean(value) || (!said && !isMisspelt(value)))
			return null;
		if (isListOfNpm(subject, one.key))
			return null;
		return {
			...(security ? {} : { level: 'warning' }),
			message: `${named(one.key)} is not clearly on or off`,
			expected: 'one of true, false, 1, 0, yes, no, on, off',
			observed: (0,shape .cW)(one.value),
		};
	});
	const isSwitch = (one) => one.type === 'switch' || isSecuritySwitch(one);
	return [...subject.variables.values()].some(isSwitch) ? found : noneOf('a switch such as DEBUG', found);
}
function isMisspelt(value) {
	return (/^[a-z]{1,8}$/i.test(value) &&
		(value.length === 1 || (0,suggest .Z)(value, ['true', 'false', 'enabled', 'disabled']) !== undefined));
}
const referrerPolicies = new Set('no-referrer no-referrer-when-downgrade origin origin-when-cross-origin same-origin strict-origin strict-origin-when-cross-origin unsafe-url'.split(' '));
const openerPolicies = new Set(['same-origin', 'same-origin-allow-popups', 'unsafe-none']);
const wanted = {
	SECURE_CONTENT_TYPE_NOSNIFF: 'W006',
	SECURE_SSL_REDIRECT: 'W008',
	SESSION_COOKIE_SECURE: 'W012',
	SESSION_COOKIE_HTTPONLY: 'W015',
	CSRF_COOKIE_SECURE: 'W016',
};
const needHsts = {
	SECURE_HSTS_INCLUDE_SUBDOMAINS: 'W005',
	SECURE_HSTS_PRELOAD: 'W021',
};
const settings = new Set([
	...Object.keys(wanted),
	...Object.keys(needHsts),
	...['EMAIL_USE_SSL', 'SECURE_HSTS_SECONDS', 'X_FRAME_OPTIONS', 'SECURE_REFERRER_POLICY'],
	...['SECURE_CROSS_ORIGIN_OPENER_POLICY', 'DJANGO_ALLOW_ASYNC_UNSAFE'],
]);
function djangoCookiesTls(subject) {
	const isOther = subject.stack !== null && subject.stack !== 'django';
	const judged = [...subject.variables.values()].filter(({ setting }) => settings.has(setting));
	const hsts = [...subject.all.values()].find((one) => one.setting === 'SECURE_HSTS_SECONDS');
	return judged.flatMap((one) => {
		const found = bothKinds(subject, one) ?? judgeSetting(one, hsts);
		return found === null ? [] : [on(one, isOther ? inOtherWords(one, found) : found)];
	});
}
function bothKinds(subject, { setting, key, value }) {
	const tls = subject.get('EMAIL_USE_TLS')?.value ?? '';
	if (setting !== 'EMAIL_USE_SSL' || !isTrue(value) || !isTrue(tls))
		return null;
	return {
		message: `${named(key)} and EMAIL_USE_TLS are both on, with which Django sends no mail`,
		expected: 'one of them: TLS with port 587, SSL with port 465',
		observed: 'both',
		fix: 'Set EMAIL_USE_SSL to false and use port 587, or EMAIL_USE_TLS to false and use port 465.',
	};
}
function inOtherWords({ key }, found) {
	return { ...found, message: `${named(key)} is not safe`, fix: `Set ${named(key)} to ${found.expected}.` };
}
function judgeSetting(one, hsts) {
	const name = one.setting;
	const value = one.value.trim();
	const warn = (id, expected, observed) => ({
		level: 'warning',
		message: `${named(one.key)} is not what \`check --deploy\` asks for (security.${id})`,
		expected,
		observed,
	});
	if (wanted[name] !== undefined && !isTrue(value))
		return warn(wanted[name], 'true', value === '' ? 'empty' : 'not true');
	if (needHsts[name] !== undefined && (!hsts || Number(hsts.value) > 0) && !isTrue(value))
		return warn(needHsts[name], 'true', 'not true');
	if (name === 'SECURE_HSTS_SECONDS' && !(Number(value) > 0))
		return warn('W004', 'a number of seconds above 0', value === '' ? 'empty' : '0 or not a number');
	if (name === 'X_FRAME_OPTIONS' && value !== 'DENY')
		return warn('W019', 'DENY', 'another text');
	if (name === 'SECURE_REFERRER_POLICY') {
		if (value === '' || /^none$/i.test(value))
			return warn('W022', 'a referrer policy', 'none');
		if (!value.split(',').every((item) => referrerPolicies.has(item.trim()))) {
			return {
				message: `${named(one.key)} is not a referrer policy (security.E023)`,
				expected: [...referrerPolicies].join(', '),
				observed: 'another word',
			};
		}
	}
	if (name === 'SECURE_CROSS_ORIGIN_OPENER_POLICY' &&
		value !== '' &&
		!/^none$/i.test(value) &&
		!openerPolicies.has(value)) {
		return {
			message: `${named(one.key)} is not an opener policy (security.E024)`,
			expected: [...openerPolicies].join(', '),
			observed: 'another word',
		};
	}
	if (name === 'DJANGO_ALLOW_ASYNC_UNSAFE' && value !== '') {
		return {
			message: `${named(one.key)} is set (async.E001)`,
			expected: 'not set at all',
			observed: 'set; any text counts as true',
		};
	}
	return null;
}
const switchesRules = {
	'boolean-unclear': booleanUnclear,
	'django-cookies-tls': djangoCookiesTls,
};

;




const zeroed = /^(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/;
const verifies = /(^|_)(VERIFY_SSL|SSL_VERIFY|VERIFY_TLS|TLS_VERIFY|VERIFY_CERTS?|SSL_VERIFICATION(_?MODE)?|REJECT_UNAUTHORIZED|STRICT_SSL|SSL_VERIFYPEER|VERIFY_PEER|TLS_REQCERT)$/;
const skips = /(^|_)(SSL_NO_VERIFY|SKIP_VERIFY|SKIP_SSL_VERIFY|SSL_SKIP_VERIFY|SSL_TRUST_ALL|TRUST_ALL_CERTS|ALLOW_INSECURE_TLS|SKIP_TLS_VERIFY|TLS_SKIP_VERIFY|INSECURE_SKIP_VERIFY|TLS_INSECURE|SSL_INSECURE|INSECURE_SSL|INSECURE_TLS)$/;
const off = /^(false|0|no|off|none|never|f|n)$/i;
const secureCookie = /(?:^|_)(?:SESSION_SECURE|COOKIES?_SECURE|SECURE_COOKIES?)$/;
const tls_ofDjango = /^(?:SESSION|CSRF)_COOKIE_SECURE$/;
function tlsOff(subject) {
	return each(subject, (one) => {
		const found = urlMode(one);
		if (found || !speaksOfTls.test(one.key))
			return found;
		return switchedOff(one) ?? cookie(one) ?? modeKey(subject, one) ?? tls_mail(subject, one);
	});
}
function switchedOff({ key, value }) {
	const written = value.trim();
	const isOff = (zeroed.test(key) && written === '0') ||
		(verifies.test(key) && !skips.test(key) && off.test(written)) ||
		(skips.test(key) && isTrue(written));
	if (!isOff)
		return null;
	return {
		message: `${named(key)} turns the verification of certificates off`,
		expected: 'verification on',
		observed: 'off',
	};
}
function cookie({ key, setting, value }) {
	if (!secureCookie.test(key) || tls_ofDjango.test(setting) || !off.test(value.trim()))
		return null;
	return {
		level: 'warning',
		message: `${named(key)} lets a cookie travel over plain http`,
		expected: 'true',
		observed: 'off',
		fix: `Set ${named(key)} to true: browsers then send the cookie over https alone.`,
	};
}
const weakParameters = [
	[/^ssl-?_?mode$/i, /^(disable|disabled|allow|prefer|preferred|no-verify)$/i],
	[/^(ssl|tls|usessl|encrypt)$/i, off],
	[/^(sslaccept)$/i, /^accept_invalid_certs$/i],
	[/^(tlsinsecure|tlsallowinvalidcertificates|tlsallowinvalidhostnames|trustservercertificate)$/i, /^(true|1)$/i],
];
function urlMode({ key, url }) {
	if (!url || !(0,private_network .sw)(url.host))
		return null;
	if (/^(redis|amqp)$/.test(url.scheme)) {
		return {
			message: `${named(key)} connects without TLS to a public host`,
			expected: `${url.scheme === 'redis' ? 'rediss' : 'amqps'}://`,
			observed: `${url.scheme}://`,
		};
	}
	if (!databaseSchemes.test(url.scheme))
		return null;
	const isWeak = [...url.query].some(([name, value]) => weakParameters.some(([names, values]) => names.test(name) && values.test(value)));
	if (!isWeak)
		return null;
	return {
		message: `${named(key)} may connect without TLS to a public host`,
		expected: 'sslmode=require or better, ssl-mode=REQUIRED, or tls=true',
		observed: 'a mode that allows plain text or any certificate',
	};
}
const modeKeys = /^(PGSSLMODE|(DB|DATABASE|POSTGRES|MYSQL)_SSL_?MODE)$/;
const hostKeys = ['PGHOST', 'DB_HOST', 'DATABASE_HOST', 'POSTGRES_HOST', 'MYSQL_HOST'];
function modeKey(subject, { key, value }) {
	if (!modeKeys.test(key) || !/^(disable|disabled|allow|prefer|preferred|no-verify)$/i.test(value.trim()))
		return null;
	const host = hostKeys.map((name) => subject.get(name)?.value).find((name) => name);
	if (!host || !(0,private_network .sw)(host))
		return null;
	return {
		message: `${named(key)} allows a connection without TLS to a public host`,
		expected: 'require or better',
		observed: 'a mode that allows plain text',
	};
}
const mails = [
	['EMAIL_USE_TLS', ['EMAIL_USE_SSL'], ['EMAIL_HOST']],
	['MAIL_USE_TLS', ['MAIL_USE_SSL'], ['MAIL_SERVER', 'MAIL_HOST']],
	['SMTP_TLS', ['SMTP_SSL', 'SMTP_STARTTLS', 'SMTP_SSL_TLS'], ['SMTP_HOST', 'SMTP_SERVER']],
	[
		'SMTP_ENABLE_STARTTLS_AUTO',
		['SMTP_SSL', 'SMTP_TLS', 'SMTP_ENABLE_STARTTLS'],
		['SMTP_ADDRESS', 'SMTP_HOST', 'SMTP_SERVER'],
	],
];
const speaksOfTls = new RegExp([zeroed, verifies, skips, secureCookie, modeKeys, ...mails.map(([tls]) => new RegExp(`^${tls}$`))]
	.map(({ source }) => source)
	.join('|'));
function tls_mail(subject, { key, value }) {
	const [, others, hosts] = mails.find(([tls]) => tls === key) ?? [];
	if (!others || !hosts || !off.test(value.trim()))
		return null;
	if (others.some((other) => isTrue(subject.get(other)?.value ?? '')))
		return null;
	if (!hosts.some((host) => (0,private_network .sw)(subject.get(host)?.value.trim() ?? '')))
		return null;
	const [other] = others;
	return {
		message: `${named(key)} sends mail and its login without TLS to a public host`,
		expected: `true, or ${other}=true`,
		observed: 'neither',
		fix: `Set ${named(key)}=true with port 587, or ${other}=true with port 465.`,
	};
}
const tlsRules = {
	'tls-off': tlsOff,
};

;
const driven = [
	{ host: /^MEMCACHED_HOST$/, named: /^(?:CACHE_(?:DRIVER|STORE)|SESSION_DRIVER)$/, driver: /^memcached$/ },
	{
		host: /^REDIS_(?:HOST|URL)$/,
		named: /^(?:CACHE_(?:DRIVER|STORE)|SESSION_DRIVER|QUEUE_(?:CONNECTION|DRIVER)|BROADCAST_(?:DRIVER|CONNECTION))$/,
		driver: /redis/,
	},
	{ host: /^MAIL_HOST$/, named: /^MAIL_(?:MAILER|DRIVER)$/, driver: /^(?:smtp|failover|roundrobin)$/ },
	{ host: /^DB_HOST$/, named: /^DB_CONNECTION$/, driver: /^(?!sqlite$)/ },
];
function isOutOfUse(key, { stack, all }) {
	const of = stack === 'laravel' ? driven.find(({ host }) => host.test(key)) : undefined;
	if (!of)
		return false;
	const values = [...all.values()].flatMap((one) => (of.named.test(one.key) ? [one.value.trim().toLowerCase()] : []));
	return values.length > 0 && !values.some((value) => of.driver.test(value));
}

;





const databaseKey = /(^|_)DATABASE_URL$/;
const brokerKey = /(^|_)(REDIS|VALKEY)_(URL|TLS_URL)$/;
function urlInvalid(subject) {
	return each(subject, (one) => {
		const expected = 'scheme://user:password@host:port/name';
		if (one.url?.fault)
			return { message: `${named(one.key)} is not a well-formed URL`, expected, observed: one.url.fault };
		if (one.type === 'url' && !one.url && !/^[a-z][a-z0-9+.-]*:/i.test(one.value.trim()))
			return { message: `${named(one.key)} is not a URL`, expected: 'scheme://host', observed: 'no scheme' };
		if (databaseKey.test(one.key)) {
			if (!one.url && !/^(sqlite|file|unix|jdbc):/.test(one.value)) {
				return { message: `${named(one.key)} is not a URL`, expected, observed: 'no scheme' };
			}
			if (one.url && /^(https?|ftp|rediss?|amqps?|smtps?)$/.test(one.url.scheme)) {
				return {
					message: `${named(one.key)} has the scheme of another service`,
					expected: 'the scheme of a database',
					observed: 'another scheme',
				};
			}
		}
		if (brokerKey.test(one.key)) {
			if (!one.url && !/^unix:/.test(one.value))
				return { message: `${named(one.key)} is not a URL`, expected: 'redis://host:port/0', observed: 'no scheme' };
			if (one.url &&
				!/^(redis|rediss|valkey|valkeys|unix|redis\+socket|sentinel|redis-sentinel|redis\+sentinel)$/.test(one.url.scheme)) {
				return {
					message: `${named(one.key)} has the scheme of another service`,
					expected: 'redis:// or rediss://',
					observed: 'another scheme',
				};
			}
		}
		return null;
	});
}
const publicUrl = /^(SITE|FRONTEND|BACKEND|PUBLIC|BASE|APP|WEB|SERVER|NEXTAUTH|AUTH|ROOT|API_BASE|SITE_BASE|NEXT_PUBLIC_\w+|VITE_\w+|REACT_APP_\w+|EXPO_PUBLIC_\w+)_(URL|URI|ORIGIN)$|^(SITE_DOMAIN|PUBLIC_HOST)$/;
const listens = /(^|_)(BIND|LISTEN|SERVER|GUNICORN|UVICORN|WEB|HTTP)(_|$)/;
const everyAddress = /^(?:0\.0\.0\.0|::|\[::\])$/;
function urlLocal(subject) {
	return each(subject, (one) => {
		const host = one.url
			? (ownUrl(one)?.host ?? null)
			: (one.type === 'host' || /_HOST(NAME)?$|^PGHOST$/.test(one.key)) && !listens.test(one.key)
				? ownText(one).trim().replace(/:\d+$/, '').replace(everyAddress, '')
				: null;
		if (host === null || !(0,formats_host .Wo)(host) || /ORIGINS?$|HOSTS$|WHITELIST$/.test(one.key))
			return null;
		const isPublic = publicUrl.test(one.key);
		return {
			...((subject.container || isPublic) && !isOutOfUse(one.key, subject) ? {} : { level: 'info' }),
			message: `${named(one.key)} points to this machine itself`,
			expected: isPublic ? 'the public address' : 'the name of the service',
			observed: isPublic
				? 'a loopback address'
				: `a loopback address${subject.container ? ', which is the container itself' : ''}`,
		};
	});
}
const partKeys = {
	user: ['POSTGRES_USER', 'DB_USER', 'DB_USERNAME', 'DATABASE_USER', 'PGUSER', 'MYSQL_USER', 'SQL_USER'],
	password: [
		'POSTGRES_PASSWORD',
		'DB_PASSWORD',
		'DB_PASS',
		'DATABASE_PASSWORD',
		'PGPASSWORD',
		'MYSQL_PASSWORD',
		'SQL_PASSWORD',
	],
	database: ['POSTGRES_DB', 'DB_NAME', 'DB_DATABASE', 'DATABASE_NAME', 'PGDATABASE', 'MYSQL_DATABASE', 'SQL_DATABASE'],
	port: ['POSTGRES_PORT', 'DB_PORT', 'DATABASE_PORT', 'PGPORT', 'MYSQL_PORT', 'SQL_PORT'],
};
function credentialsDisagree(subject) {
	const database = subject.get('DATABASE_URL');
	const found = database?.url && !database.url.fault && databaseSchemes.test(database.url.scheme)
		? urls_databaseParts(subject, database)
		: [];
	const redis = subject.get('REDIS_URL');
	const password = subject.get('REDIS_PASSWORD');
	if (redis?.url && !redis.url.fault && password?.value && redis.url.password !== password.value) {
		found.push(disagreement(password, 'REDIS_URL', 'password', redis.url.password === null));
	}
	return found;
}
function urls_databaseParts(subject, database) {
	const url = database.url;
	if (!url || url.scheme.startsWith('sqlite'))
		return [];
	const inUrl = { user: url.user, password: url.password, database: url.path || null, port: url.port };
	return Object.keys(partKeys).flatMap((part) => partKeys[part].flatMap((key) => {
		const one = subject.get(key);
		if (!one?.value || isForeignEngine(key, url.scheme) || isOfSuperuser(subject, key, inUrl))
			return [];
		const value = inUrl[part];
		if (value === null && part !== 'password')
			return [];
		if (value === one.value)
			return [];
		const isPublished = part === 'port' && /^(?:5432|3306)$/.test(value ?? '') && /^(?:POSTGRES|MYSQL)/.test(key);
		const found = disagreement(one, 'DATABASE_URL', part, value === null);
		return [isPublished ? { ...found, level: 'warning' } : found];
	}));
}
function isOfSuperuser(subject, key, inUrl) {
	if (!/^(POSTGRES|MYSQL|PG)/.test(key))
		return false;
	const says = (keys, value) => value !== null && keys.some((other) => !/^(POSTGRES|MYSQL|PG)/.test(other) && subject.get(other)?.value === value);
	return says(partKeys.user, inUrl.user) && says(partKeys.password, inUrl.password);
}
function isForeignEngine(key, scheme) {
	if (/^(POSTGRES|PG)/.test(key))
		return !/^(postgres|postgis|psql|pgsql)/.test(scheme);
	return key.startsWith('MYSQL') && !/^(mysql|mariadb)/.test(scheme);
}
function disagreement(one, url, part, isAbsent) {
	return on(one, {
		message: `${named(one.key)} and the ${part} in ${url} are not the same`,
		expected: 'the same value, percent-encoded in the URL',
		observed: isAbsent ? `no ${part} in the URL` : 'two different values',
	});
}
function sqlite(subject) {
	return each(subject, (one) => {
		const isSqlite = (/^(sqlite3?|spatialite)(:|$)/.test(one.value.trim()) && /(^|_)(DATABASE|DB)(_|$)/.test(one.key)) ||
			(/ENGINE$/.test(one.key) && /sqlite3?$/.test(one.value.trim()));
		if (!isSqlite)
			return null;
		return { message: `${named(one.key)} names a SQLite database`, expected: 'a database server', observed: 'SQLite' };
	});
}
function devService(subject) {
	return each(subject, (one) => {
		const host = one.url?.host ?? one.value.trim().toLowerCase();
		const login = one.url?.user === 'guest' && one.url.password === 'guest';
		const name = /(^|[.-])(localstack|ngrok)([.-]|$)/.test(host) ||
			/^(minioadmin)$/.test(one.value.trim()) ||
			host === 'host.docker.internal';
		if (!login && !name)
			return null;
		return {
			message: `${named(one.key)} names a service of the development setup`,
			expected: 'the production service',
			observed: login ? 'a default account' : 'an emulator or default account',
		};
	});
}
const sendingTraps = /(^|[.])(live|send|bulk)[.](?:\w+[.])?mailtrap[.]io$/;
const mailTraps = /(^|[.])(mailhog|mailpit|mailcatcher|maildev|smtp4dev|greenmail|mailtrap)([.]|$)/;
function isMailTrap(host) {
	return mailTraps.test(host) && !sendingTraps.test(host);
}
function devMail(subject) {
	return each(subject, (one) => {
		const value = one.value.trim();
		const backend = /BACKEND$/.test(one.key) && /\b(console|locmem|dummy|filebased)\.EmailBackend$/.test(value);
		const mailer = /^(MAIL_MAILER|MAIL_DRIVER)$/.test(one.key) && /^(log|array)$/.test(value);
		const host = (/HOST$|SERVER$/.test(one.key) && isMailTrap(value.toLowerCase())) ||
			(one.url !== null &&
				(isMailTrap(one.url.host) || /^(consolemail|dummymail|memorymail|filemail)$/.test(one.url.scheme)));
		if (!backend && !mailer && !host)
			return null;
		return {
			message: `${named(one.key)} keeps mail from being sent`,
			expected: 'a mail service',
			observed: host ? 'a mail trap for development' : 'a backend that sends nothing',
		};
	});
}
const urlsRules = {
	'credentials-disagree': credentialsDisagree,
	'url-invalid': urlInvalid,
	'url-local': urlLocal,
	sqlite,
	'dev-service': devService,
	'dev-mail': devMail,
};

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var schema = __webpack_require__(21070);
;






const schema_stacks = ['django', 'rails', 'laravel', 'node', 'next', 'fastapi', 'flask'];
const quoted = (names) => names.map((name) => `\`${name}\``).join(', ');
const keyName = schemas .YjP().regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'expected the name of a key, such as SECRET_KEY');
const ignored = schemas .YjP()
	.regex(/^[a-z0-9*-]+(:[A-Za-z0-9_.*-]+)?$/, 'expected rule or rule:KEY, such as password-weak:REDIS_*');
const keyPattern = schemas .YjP().regex(/^[A-Za-z0-9_.*-]+$/, 'expected the name of a key, such as DB_PASSWORD or DB_*');
const lint = (0,lint_select .Bu)('env');
const ordering = ['gt', 'gte', 'lt', 'lte'];
const textMatcher = schema .jN.superRefine((expectation, context) => {
	const problem = (path, value) => {
		const hint = typeof value === 'number' || typeof value === 'boolean' ? `; write "${value}"` : '';
		context.addIssue({ code: 'custom', path, message: `values of an env file are texts, this never equals one${hint}` });
	};
	if (typeof expectation === 'string')
		return;
	if (expectation === null || typeof expectation !== 'object' || Array.isArray(expectation)) {
		problem([], expectation);
		return;
	}
	for (const [operator, wanted] of Object.entries(expectation)) {
		if (operator === 'length' || operator === 'exists')
			continue;
		if (ordering.includes(operator)) {
			const message = `values of an env file are texts, which have no order: "${operator}" cannot compare them; use eq, in or matches`;
			context.addIssue({ code: 'custom', path: [operator], message });
			continue;
		}
		const all = operator === 'in' || operator === 'not-in' ? wanted : [wanted];
		all.forEach((one, index) => {
			if (typeof one !== 'string')
				problem(all.length > 1 ? [operator, String(index)] : [operator], one);
		});
	}
});
function leavesOut(name, { ignore = [] }) {
	return ignore.some((one) => {
		const [rules = '', keys = '*'] = one.split(':');
		return (0,glob .k)(rules, name) && /^\*+$/.test(keys);
	});
}
function selection({ rules, override, required, keys, groups }) {
	if (rules === undefined && (required ?? keys ?? groups) === undefined)
		return { rules, override };
	return { rules: [...(rules ?? []), ...(groups === undefined ? [] : ['group-incomplete'])], override };
}
const schema_schema = (0,fields .O2)({
	file: schemas .YjP().min(1).optional().meta({
		title: 'path',
		description: 'The file to look at',
		without: "the environment's `env-file`, `env-files` or `env-content`",
	}),
	files: schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list names no file').optional().meta({
		title: 'list of paths',
		description: 'Files that are loaded in this order: a key of a later one wins, and may speak of keys of earlier ones',
	}),
	example: schemas .YjP().min(1).optional().meta({
		title: 'path',
		description: 'The file to compare with; always in the checkout',
		without: 'the name with `.example`, `.sample`, `.dist` or `.template`',
	}),
	readers: schemas .KCZ([schemas .euz('auto'), schemas .YOg(schemas .k5n(dotenv .O9)).min(1, 'an empty list reads nothing')])
		.default('auto')
		.meta({
		title: '`auto` or a list',
		description: `The programs that load the file: ${quoted(dotenv .O9)}; \`auto\` looks in the checkout for what loads it`,
	}),
	stack: schemas .KCZ([schemas .euz('auto'), schemas .k5n(schema_stacks)])
		.default('auto')
		.meta({ title: '`auto` or a name', description: quoted(schema_stacks) }),
	runtime: schemas .k5n(['auto', 'container', 'host']).default('auto').meta({
		description: 'Whether `localhost` is another machine to the application',
	}),
	rules: lint.rules,
	override: lint.override,
	for: schemas .YOg(keyPattern).min(1, 'an empty list leaves nothing to judge').optional().meta({
		title: 'list of keys, with `*`',
		description: 'Judges these keys alone; rules on the file as a whole stay as they are',
		without: 'every key',
	}),
	required: schemas .YOg(keyName).min(1, 'an empty list requires nothing').optional().meta({
		title: 'list of keys',
		description: 'Keys that must be set and not empty',
	}),
	groups: schemas .g1P(schemas .YjP(), schemas .YOg(keyName).min(2, 'a group has at least two keys')).optional().meta({
		title: 'name to list of keys',
		description: 'Keys that are set together or not at all, by a name for the group',
	}),
	keys: schemas .g1P(keyName, textMatcher)
		.refine((map) => Object.keys(map).length > 0, 'an empty map of keys asserts nothing')
		.optional()
		.meta({
		title: 'key to expectation on a text',
		description: 'Must hold for every reader; values are texts, so a number is written as `"600"`, and `gt` and the like are refused',
	}),
	'allow-empty': schemas .YOg(keyName).optional().meta({ title: 'list of keys', description: 'Keys that may be empty' }),
	ignore: schemas .YOg(ignored).optional().meta({
		title: 'list of `rule` or `rule:KEY`, with `*`',
		description: 'Findings to leave out',
	}),
	on: fields.on,
	source: (0,fields .O2)({
		job: schemas .YOg(keyName).min(1, 'an empty list looks at nothing').meta({ description: 'The variables to look at' }),
	})
		.optional()
		.meta({ title: '`{ job: [KEY, \u2026] }`', description: 'Variables of the job in place of a file' }),
})
	.superRefine((config, context) => {
	if (config.file !== undefined && config.files !== undefined) {
		context.addIssue({ code: 'custom', path: ['file'], message: '`file` and `files` exclude each other' });
	}
	if (config.for !== undefined && config.groups !== undefined) {
		const message = '`groups` name their keys themselves; give them a check of their own';
		context.addIssue({ code: 'custom', path: ['for'], message });
	}
	if (config.for !== undefined && config.rules === undefined && (config.required ?? config.keys) !== undefined) {
		const message = '`required` and `keys` name their keys themselves; add `rules`, which `for` limits';
		context.addIssue({ code: 'custom', path: ['for'], message });
	}
	const named = config.file ?? config.files ?? config.on;
	if (config.source && named !== undefined) {
		context.addIssue({ code: 'custom', path: ['source'], message: 'give either `source` or a file' });
	}
})
	.check((0,lint_select .TS)('env', {
	selection,
	asksMore: ({ required, keys }) => (required ?? keys) !== undefined,
	leavesOut: { key: 'ignore', rule: leavesOut },
}));

;


















const env = (0,lint_define .r)({
	kind: 'env',
	schema: schema_schema,
	selection: selection,
	questions: questions_questions,
	observe: observe,
	seen: seen,
	gather: gather,
	unjudged: unjudged,
	rules: {
		...fileRules,
		...syntaxRules,
		...valuesRules,
		...secretsRules,
		...urlsRules,
		...tlsRules,
		...modesRules,
		...switchesRules,
		...hostsRules,
		...originsRules,
		...keysRules,
		...groupsRules,
	},
});


  }),

  21053: shared[21053],

  68972: core[68972],

  39250:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  isPublished)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const published = new Set([
	'017fbc0e001b5e9c16908c754f9607dc886f25d08b2cbadc788b8b267df199f2',
	'04eae10378b0a2d1c7c4cb7a5435b3b39d6064d992493456850da739cf87d66d',
	'095101cf732c298a0ce0320b9de704209cdd8640b70d8fdf4e5be51aa2eb272e',
	'0f44b34c6311bcb547867d393c1c56e6564e03d905fdd023637f549358bf3670',
	'12658bf833bc2c315ef6cb29bee9b6625a56f13290b4a6f1c0876515c24f45d6',
	'1453cea2dc3799e9026e42b3e465e455256d5a149582e4c5b92d4c8d604731a2',
	'1502c4687a09b0dab4191e62f1d0085d41374e519b660c7779ed14339ec483ba',
	'17381366a5f171ddd68d5025f2e6cd341c0d207faa676b8fd4d31f7d89bc8a0a',
	'179c076ac522159dbbd50d4f1d84faf05551fe5b59d7e5824a800d46559fb1d1',
	'18eb1ebbc4cfdb6fc60c25c5c641bd7fba2d0cb1fc553de08e9e55caecf8f107',
	'1a5d44a2dca19669d72edf4c4f1c27c4c1ca4b4408fbb17f6ce4ad452d78ddb3',
	'1b58ee375b42e41f0e48ef2ff27d10a5b1f6924a9acdcdba7cae868e7adce6bf',
	'1c3d6188abe600bce2404e8c462e117cd621a7b0b897173b6c0c187fa01d9e1b',
	'2598f7d6adc142d88161630f3db12ab2bd3403521c281811e5e1ce60d4ac5d76',
	'26fd2cb96404507841385bd67e6f16710e44c7fe924c7e5be55177f37af52027',
	'29c215b1f1f25031479b2aed787df7df1cf8fa281395b1e5ed944e9eb828df2b',
	'30e55f5463e22af009a1b785a4d723190c4522bfa2696c2ab85fd12cedca708d',
	'320d46f9a6c1debb9f6dee1986af096f7aeb0c25cfc5cbc9e9ada7d7e364490c',
	'38bd342d17fb04861b47e8c332173f99ab32db67ef916b78b174c7c1c7b7e8d1',
	'3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9',
	'3f7aa5c0b56cad6ccbfc84814cd4b16a1abf3dd31d60b6f1663cc751b2a0d2a6',
	'422b6cfd76dcf88d5d37a901e96200425f83477962de36e06906ebb11a74317b',
	'424742fc6538f5e7e01d32ce12784d7a425d342cec188cd00602613843d52946',
	'42e12d1bae413a59501e759ed52a3b9d31a3bcc6841c908fdd1870c7bb44cc44',
	'45f9af60db8dc522a2d2f8d302f80d4eab1452fb4ad437bbe4f6fb819608efcc',
	'4621c4f8449a61c139b7cb7f3778a363f9f8e0b6067873cd90969f1fa9f10579',
	'465d9ad5d5528ebe287b5dce4fb51620833d09b290e49ddcc70ca6c4a0aea01b',
	'46d846018380375ddc5bc6978ce0eb6121fd469e0732a27d33a19306f8583092',
	'4ca7e2eaf98ed497e0dbf2014ce870957e4122050659d964f98ef56b58199d75',
	'4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b',
	'519e3ece10ca70b6627a96452aa2145231822d1dca281eb6a4a29a85aea71b3e',
	'52f004438faf780274c9c95f79d1cf39d2355fbcf035899fc0242b1437f30df3',
	'5332cbf3bd112b82bf1f94c6572602388a3fad0901aea2621d4c0a6bec0e4cec',
	'53d3eb3d9500cdcdbbe39c030eb2959438bcc459d5de9380db2a3c85b5de5360',
	'570dad43de1af4c925f92c16a68a50936da42b7dd6fdeb24850507a1199aac89',
	'578592185588730b9d10b87e2274706a8301a179cdb60fb4263c788e7e679503',
	'5899575803417e3356a133c51efff8314c0d3d7a52f37472f90b1dce5288525b',
	'590561e975aa1cbdaa6ff00da013dfb85656990eef11e504e9febe48a87d3642',
	'5988b580f0cf27542cc9eeba0574a4143c8e0e3a5a89078bf1b9d582de96c212',
	'5dd680a76c509b679b4c2d95d2728356709faf4bf8c0c87f3b0fe445c5da731a',
	'5de22089c247b9b2722ec5c33498e6bc481b1faba85f4da957f8b84679fcf88c',
	'5f7365c0a79c6a0582c33798fadb2458dc42a2d61cc4124c4e30c68deaa39357',
	'60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a',
	'60e84f420288025b5af885773acfc5fc5a50a98abe784f2e1bf055ee6faf259b',
	'627507f04b33fb434001b83fa1d73b39c7d9a88f2b9a3aec652527a7f0ea571a',
	'62f196fe59c6f78d7f332ae80f55e6e869d8e7fbc589855b5a1a21b9249408ca',
	'64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb',
	'646fe7e9335545a335fb9022920147545976f6cae2c8b98b754d19afc5e5c09e',
	'6537f460c82c38a5d6d702441b1f70bff5841b7fc573722db6c9a4d19090d6df',
	'70b801afae94d2e653c9612d0ebbba1f52f0d6fca900a0c0f0aa0f3e500e41e9',
	'78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598',
	'80d1c192cf2210c5282179cc9989f4be2e9b24605daabe1bc7da10fd9ed842ed',
	'81886cc4d79074f6e946934d4e9e9d6a2ef320041045a0bd3c36ab6939df37e8',
	'818a6132a062a3230e8ee33ace6bbbc7949fa458eca938abf72434648df1808a',
	'82640871d80ad525d0214e4c9cf5484471f779070760efc06a7f983aeda71436',
	'8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e',
	'877bb551b01cd214877f32fa6a2bb1e8c0cebc720a75cb014f9584d110e063d9',
	'880d7d2bba26295875c69a1305a272c583d6dce412b4530a89f655f92b49bf2a',
	'897424aa34b2c490b136ba76b15cf697d8d11c066db6daec2b8a33ab069b8d22',
	'92e2b7f6ed28b457e2ef5ec81ba62be82dda423b60e3d2fbeb0b73e53f4671ce',
	'94aefb8be78b2b7c344d11d1ba8a79ef087eceb19150881f69460b8772753263',
	'982f4e3a0216f3923e28c393cb83e8a04499a390d262171cdad4d67c5e383122',
	'9be62d51267e584c5a874c748d87c13da00ef74ed0227b16bf290a2eb75b215b',
	'9c5d0a6656e5d3f36601d0bf98762be09bad5d7b164382c1d6c826324d6d599a',
	'9fa03fc1cd78ff85aec9f901f9383bf5c3dfbee93c7da7d5b9f526898a9d7a84',
	'a064b502e61d27e94b8717290e5e1b32e36720e9fbdf952ec81a84c07128cb37',
	'a2364897aa9e1662472ccc6c5b71aa80036518559c91a31aeea2161ad9c9581b',
	'aa28c9af739fd0e124bea90eaa3076226a16fb21c26cf80db821a341e4601fc5',
	'aa537c876208ee7feffbd657c61f99606e7550ababc9cad44f8317dd2125cc43',
	'ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694',
	'aea7af61a12158d7499c9efee6a966f68056904b785d78596219d44fa605b2e8',
	'b03ddf3ca2e714a6548e7495e2a03f5e824eaac9837cd7f159c67b90fb4b7342',
	'b21af76f5df0a6f24cde2a73408f4d5216394b96827a5ec53dd29bfc4e54910b',
	'b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e',
	'b298cf0838bc3d35b57141f3b249dd1a7c7233b9ef8ed5f94dbff68444be8162',
	'b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038',
	'bb4978fbe7638de8e6ee13d9a59a5fb047beb0f0ee059fe166541b1f96b6af63',
	'bb74dd0304f83b04dbfdb676d6513450998e65b87d5f78988d02408844bc8f94',
	'bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c',
	'bca8d9ca53bc9302b6a27d40ca9b99b1fd7c76a47b8f77ccd4ee741baeea4408',
	'bd0cf33a56471e0861755cbb7b51fc420a5b7ae9ee2a47553a790c70e4042fb0',
	'c221bcece48c0f251027b3208f99046741ebd62d486169530e5fd6b704c28366',
	'c4bbcb1fbec99d65bf59d85c8cb62ee2db963f0fe106f483d9afa73bd4e39a8a',
	'c793d6aea4e5bf22b20d7444b4688312ca5e0ce67cee9d6350681e7d33cd4186',
	'ca32f86ce10b8435c108ffd1ae1acd9823f729f51946b3aad3277ac94dead529',
	'cdb458c0d59ae65c04f3e23b5be608761da903f52169958907e789edebb2e457',
	'ce7ca3d53a67c65f0c8f18d34041d17107e345ac7f831627ef805c69eae77155',
	'ce9fa353f65502418518442f0cc8824d410543fb627f93c10a4cfa4210f2471e',
	'e0bfb701592614dd14e92d23039fe84ec9951167b183ff9c7d446aaa29429450',
	'eae2d3c0b8456e0ec8be3f44bad9f8acfb4afb5a4c962b007e660e128f2d398d',
	'ed24bc0bb03d0e89e8bacafb1545ee4ed6a2b273f3db69199787632b32545179',
	'ee0a0ef2d929595c2c50c8e715d30772443de42189da682cb990856416cd9aa3',
	'eefbd4136387e7620933a54b3199c46811d8cda05a433e05ede0741710338690',
	'f02322197a196ceb746aa52cee2a869abf0fe231c4d6d050a8a5f02c6625a1d4',
	'f3c3964ca854e172366f81d8bdb327da487c2f8a15f954b116e28961dd6585c0',
	'f75778f7425be4db0369d09af37a6c2b9a83dea0e53e7bd57412e4b060e607f7',
	'f79cd64f9cea237897b8133e4b905b361c6f166faa5a1c64c32280938f5b707e',
	'f7d838701b86c5dfb57bf95fbc5ce6df204cfc9f15ad6cdb39fd22f8776e47b6',
	'fca894e09ed7eef48ef14d0c15c4100002a10b750a9a875ef8be2495ee30a1ad',
	'fd74bdd901857b89f5737e5352a2a8a2d1f000aa4bed4aee47c95afaa37d0f99',
	'fe18bd40b727a37ecce96ec8f474a82508c191b0c3bb3c47d325335cd467ad97',
]);
function isPublished(secret) {
	return published.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', secret, 'hex'));
}


  }),

  3455: core[3455],

  26257:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A0: () => (  isUnfilled),
	A_: () => (  isReference),
	Pi: () => (  isDemoToken)
  });
  var _languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73079);

function isUnfilled(value) {
	const text = value.slice(0, longestJudged).trim();
	return (isMarked(text) ||
		isSentence(text) ||
		documentationDsn.test(text) ||
		isOneCharacter(text) ||
		isDemoToken(text) ||
		(text.length >= shortestKey && !text.includes('://') && isTypedRow(text)));
}
const longestJudged = 8192;
const shortestKey = 16;
const order = /^(?:take|get|put|use|copy|paste|ask|find|look|add|insert|obtain|fetch|provide|specify|type|choose|pick)[-_ ](?:the|your|a|an|it|this|that|some|from|in)[-_ ]/;
const sentence = /^[a-z]+(?:[-_ ][a-z]+){2,23}$/;
const ending = /[^A-Za-z]{1,8}$/;
const beyondSentence = /[\0-\x1f!-,./0-9:-@[-^`{-\x7f]/;
const shortestWord = 4;
function isSentence(text) {
	const lower = text.toLowerCase();
	if (order.test(lower))
		return true;
	const bare = text.replace(ending, '');
	if (beyondSentence.test(bare))
		return false;
	const words = bare.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
	if (!sentence.test(words))
		return false;
	const each = words.split(/[^a-z]+/);
	if (words.length < each.length * shortestWord)
		return false;
	return each.some((word) => _languages_js__WEBPACK_IMPORTED_MODULE_0__  .O3.has(word)) && each.some((word) => _languages_js__WEBPACK_IMPORTED_MODULE_0__  .sV.has(word));
}
const marks = /^(?:\{[A-Za-z][\w .-]{0,60}\}|\[[A-Za-z][\w .-]{0,60}\]|#\{[^{}]{1,80}\}#)$/;
function isMarked(text) {
	return marks.test(text);
}
const reference = /^(?:op:\/\/\S|ENC\[[A-Z0-9_]+,|vault:\S|(?:awssm|awsps|ssm|gcpsm|gcp-secret|azkv|akv|sm|bws|infisical|doppler):\/\/\S|arn:aws[\w-]*:(?:secretsmanager|ssm):)/;
function isReference(text) {
	return reference.test(text);
}
const documentationDsn = /^https?:\/\/(?:examplepublickey|public|key|sentry_key|publickey|[ax]{3,40}|abc|123)(?::[a-z]{1,20})?@|@o0\.ingest\./i;
function isOneCharacter(text) {
	if (/x{6}/i.test(text))
		return true;
	if (!/^[-_ .:]*([^-_ .:])[-_ .:]*\1/u.test(text))
		return false;
	const bare = text.slice(0, longestRowed).replaceAll(/[-_ .:]/g, '');
	return bare.length >= shortestKey && new Set(bare).size === 1;
}
const rows = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const longestRow = 8;
const pieces = new Set(rows
	.flatMap((row) => [row, [...row].reverse().join('')])
	.flatMap((row) => {
	const round = row + row;
	return Array.from({ length: row.length }, (_, at) => round.slice(at, at + longestRow));
}));
const beside = new Set([...pieces].map((piece) => piece.slice(0, 2)));
const longestRowed = 512;
const ofService = /^(?:sk|pk|rk)_(?:live|test)_/;
function isTypedRow(value) {
	const lower = value.slice(0, longestRowed).toLowerCase();
	if (ofService.test(lower))
		return false;
	if (!mayHoldRow(lower))
		return isRepeated(lower);
	let [covered, end] = [0, 0];
	for (let at = 0; at + longestRow <= lower.length; at++) {
		if (!beside.has(lower.slice(at, at + 2)) || !pieces.has(lower.slice(at, at + longestRow)))
			continue;
		covered += at + longestRow - Math.max(end, at);
		end = at + longestRow;
	}
	return covered * 2 >= lower.length || isRepeated(lower);
}
function mayHoldRow(text) {
	for (let at = 0; at + 2 <= text.length; at += longestRow - 1)
		if (beside.has(text.slice(at, at + 2)))
			return true;
	return false;
}
function isRepeated(text) {
	if (text.length < 16)
		return false;
	for (let period = 1; period <= Math.min(16, text.length / 2); period++) {
		if (text[0] === text[period] && text.startsWith(text.slice(period)))
			return new Set(text).size >= 5;
	}
	return false;
}
function isDemoToken(text) {
	const payload = /^eyJ[\w-]{5,2000}\.(eyJ[\w-]{5,4000})\./.exec(text)?.[1];
	if (payload === undefined)
		return false;
	try {
		const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
		if (claims === null || typeof claims !== 'object')
			return false;
		const { iss, sub, name } = claims;
		return ((typeof iss === 'string' && /(?:^|[-_.])(?:demo|example)$/i.test(iss)) ||
			(sub === '1234567890' && name === 'John Doe'));
	}
	catch {
		return false;
	}
}


  })

};
return { ids, modules };
})
