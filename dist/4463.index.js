(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 4463;
const ids = [4463,6853];
const modules = {

  31906: core[31906],

  77693: shared[77693],

  56853:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  misuses: () => (  misuses),
  schemaReader: () => (  schemaReader)
});

var regex = __webpack_require__(7950);
var formats_json = __webpack_require__(61408);
var error = __webpack_require__(49540);
var bounded = __webpack_require__(54637);
var record = __webpack_require__(9000);
;


class ExactIntegers {
	#known = new WeakMap();
	#root;
	round(value) {
		this.#root = typeof value === 'bigint' ? value : undefined;
		return this.#rounded(value);
	}
	at(value, parent, key) {
		if (typeof value !== 'number')
			return this.#whole(value);
		const exact = (0,record .u)(parent) ? this.#known.get(parent)?.get(String(key)) : this.#root;
		return Number(exact) === value ? exact : value;
	}
	#whole(value) {
		if (!(0,record .u)(value))
			return value;
		const entries = Object.entries(value).map(([key, inner]) => [key, this.at(inner, value, key)]);
		return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
	}
	#rounded(value) {
		if (typeof value === 'bigint')
			return Number(value);
		if (!(0,record .u)(value))
			return value;
		const entries = Object.entries(value).map(([key, inner]) => [key, this.#rounded(inner)]);
		const copy = Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
		const large = Object.entries(value).filter((entry) => typeof entry[1] === 'bigint');
		if (large.length > 0)
			this.#known.set(copy, new Map(large));
		return copy;
	}
}
function exactKeywords(exact) {
	const keyword = (name, message, compare, type) => ({
		keyword: name,
		...(type && { type }),
		error: { message },
		validate: (wanted, data, schema, at) => compare(exact.at(data, at?.parentData, at?.parentDataProperty ?? ''), exact.at(wanted, schema, name)),
	});
	return [
		keyword('minimum', 'must be >=', (value, least) => asNumber(value) >= asNumber(least), 'number'),
		keyword('maximum', 'must be <=', (value, most) => asNumber(value) <= asNumber(most), 'number'),
		keyword('exclusiveMinimum', 'must be >', (value, least) => asNumber(value) > asNumber(least), 'number'),
		keyword('exclusiveMaximum', 'must be <', (value, most) => asNumber(value) < asNumber(most), 'number'),
		keyword('multipleOf', 'must be multiple of', isMultiple, 'number'),
		keyword('const', 'must be equal to constant', (value, one) => canonical(value) === canonical(one)),
		keyword('enum', 'must be equal to one of the allowed values', (value, all) => isList(all) && all.map(canonical).includes(canonical(value))),
		keyword('uniqueItems', 'must NOT have duplicate items', (list, wanted) => wanted !== true || isUnique(list), 'array'),
	];
}
function asNumber(value) {
	return typeof value === 'bigint' ? value : Number(value);
}
function isMultiple(value, divisor) {
	const [a, b] = [asNumber(value), asNumber(divisor)];
	if (isWhole(a) && isWhole(b))
		return BigInt(a) % BigInt(b) === 0n;
	return Number.isInteger(Number(a) / Number(b));
}
function isWhole(value) {
	return typeof value === 'bigint' || Number.isInteger(value);
}
function isUnique(list) {
	return !isList(list) || new Set(list.map(canonical)).size === list.length;
}
function canonical(value) {
	if (isList(value))
		return `[${value.map(canonical).join()}]`;
	if (!(0,record .u)(value))
		return (0,formats_json .GF)(value) ?? '';
	const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
	return `{${entries.sort().join()}}`;
}
function isList(value) {
	return Array.isArray(value);
}

var read = __webpack_require__(77418);
;






const mostSchemaBytes = 1024 * 1024;
const mostErrors = 5;
async function schemaReader(schema, question, world) {
	const validate = await compile(question || typeof schema === 'string' ? await readSchema(question, world) : schema);
	return (answer) => {
		const json = answer.bodyFault === null ? (0,read .x)(answer) : null;
		if (json === null || 'fault' in json)
			return null;
		const errors = validate(json.value, (0,formats_json .zL)(answer.text));
		if (errors.length === 0)
			return null;
		const places = [...new Set(errors.map(({ path }) => path))];
		return { wanted: errors.slice(0, mostErrors).map(({ text }) => text), places: places.slice(0, mostErrors) };
	};
}
async function misuses(schemas) {
	const found = await Promise.all(schemas.map(async ({ path, schema }) => {
		const fault = await compile(schema).then(() => null, (error) => error);
		if (fault === null)
			return [];
		if (!(fault instanceof error .B))
			throw fault;
		return [{ path, message: `the JSON Schema cannot be used: ${fault.observed}` }];
	}));
	return found.flat();
}
const shown = new Set(['enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);
function sentence({ keyword, message, schema, parentSchema, instancePath }, exact) {
	const held = shown.has(keyword) ? ` ${(0,formats_json .GF)(exact.at(schema, parentSchema, keyword))}` : '';
	return `${placeOf(instancePath)} ${message ?? keyword}${held}`;
}
function placeOf(pointer) {
	if (pointer === '')
		return 'the document';
	const names = pointer.split('/').slice(1);
	const parts = names.map((name) => {
		const plain = name.replaceAll('~1', '/').replaceAll('~0', '~');
		if (/^\d+$/.test(plain))
			return `[${plain}]`;
		return /^[A-Za-z_]\w*$/.test(plain) ? `.${plain}` : `[${JSON.stringify(plain)}]`;
	});
	return `$${parts.join('')}`;
}
async function readSchema(question, world) {
	const path = question?.paths[0];
	const found = path === undefined ? null : await (await world.place('checkout')).read(path, mostSchemaBytes);
	if (!found)
		throw schemaFault('no such file');
	try {
		const schema = (0,formats_json .Vh)(found.bytes.toString('utf8'));
		if (schema !== null && typeof schema === 'object' && !Array.isArray(schema))
			return schema;
	}
	catch {
		throw schemaFault(found.truncated ? 'a file of more than 1 MiB' : 'a file that is not JSON');
	}
	throw schemaFault('JSON that is no map');
}
async function compile(schema) {
	const draft7 = typeof schema.$schema === 'string' && /draft-07/.test(schema.$schema);
	const [{ default: ajv }, { default: formats }] = await Promise.all([
		draft7 ? Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)) : Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
		Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
	]);
	const regExp = Object.assign(expression, { code: 'expression' });
	const Ajv = ajv.default;
	const lax = { strictTypes: false, strictTuples: false, strictRequired: false };
	const instance = new Ajv({ ...lax, strictSchema: true, verbose: true, logger: false, code: { regExp } });
	instance.addVocabulary(['example', 'xml', 'externalDocs']);
	formats.default(instance, { mode: 'fast' });
	const exact = new ExactIntegers();
	for (const keyword of exactKeywords(exact))
		instance.removeKeyword(String(keyword.keyword)).addKeyword(keyword);
	try {
		const validate = instance.compile(exact.round(schema));
		return (value, isLarge) => {
			const errors = validate(isLarge ? exact.round(value) : value) ? [] : (validate.errors ?? []);
			return errors.map((error) => ({ path: placeOf(error.instancePath), text: sentence(error, exact) }));
		};
	}
	catch (error) {
		throw schemaFault(error instanceof Error ? (0,bounded .Mm)(error.message) : 'not a JSON Schema');
	}
}
function expression(pattern) {
	const { test } = (0,regex .t)(pattern);
	return { test, toString: () => `/${pattern}/` };
}
function schemaFault(observed) {
	return new error .B('http/schema', 'The JSON Schema cannot be used', { expected: 'a valid JSON Schema', observed });
}


  }),

  64463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var waits = __webpack_require__(31906);
var matcher = __webpack_require__(77548);
var clock = __webpack_require__(39112);
var cookie_date = __webpack_require__(77693);
var formats_host = __webpack_require__(16612);
;


function readSetCookie(field, nowMs) {
	const [pair = '', ...attributes] = field.split(';');
	const equals = pair.indexOf('=');
	const name = pair.slice(0, Math.max(0, equals)).trim();
	if (name === '')
		return null;
	let domain = null;
	let path = null;
	let secure = false;
	let expires = null;
	let maxAge = null;
	for (const attribute of attributes) {
		const at = attribute.indexOf('=');
		const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
		const value = at < 0 ? '' : attribute.slice(at + 1).trim();
		if (key === 'secure')
			secure = true;
		if (key === 'domain' && value !== '')
			domain = value.replace(/^\./, '').toLowerCase();
		if (key === 'path')
			path = value.startsWith('/') ? value : null;
		if (key === 'max-age' && /^-?\d+$/.test(value))
			maxAge = nowMs + Number(value) * 1000;
		if (key === 'expires')
			expires = (0,cookie_date .d)(value) ?? expires;
	}
	return { name, value: pair.slice(equals + 1).trim(), domain, path, secure, expiresMs: maxAge ?? expires };
}
function isKept({ domain, secure }, url) {
	const { hostname, protocol } = new URL(url);
	if (secure && protocol !== 'https:' && !(0,formats_host .U9)(hostname))
		return false;
	return domain === null || domain === hostname || (hostname.endsWith(`.${domain}`) && domain.includes('.'));
}
function cookieKey({ name, domain, path }, url) {
	const { hostname, pathname } = new URL(url);
	return JSON.stringify([name, domain ?? hostname, path ?? defaultPath(pathname)]);
}
const mostCookies = 300;
class CookieJar {
	#kept = new Map();
	store(url, fields, nowMs = Date.now()) {
		const { hostname, pathname } = new URL(url);
		for (const field of fields) {
			const cookie = readSetCookie(field, nowMs);
			if (cookie === null || !isKept(cookie, url))
				continue;
			const path = cookie.path ?? defaultPath(pathname);
			const host = cookie.domain ?? hostname;
			const key = cookieKey(cookie, url);
			this.#kept.delete(key);
			if (cookie.expiresMs !== null && cookie.expiresMs <= nowMs)
				continue;
			if (this.#kept.size < mostCookies)
				this.#kept.set(key, { cookie, host, hostOnly: cookie.domain === null, path });
		}
	}
	forUrl(url, nowMs = Date.now()) {
		const { hostname, pathname, protocol } = new URL(url);
		return [...this.#kept.values()]
			.filter(({ cookie, host, hostOnly, path }) => {
			if (cookie.expiresMs !== null && cookie.expiresMs <= nowMs)
				return false;
			if (cookie.secure && protocol !== 'https:' && !(0,formats_host .U9)(hostname))
				return false;
			return (hostname === host || (!hostOnly && hostname.endsWith(`.${host}`))) && onPath(pathname, path);
		})
			.sort((a, b) => b.path.length - a.path.length)
			.map(({ cookie }) => cookie);
	}
}
function defaultPath(pathname) {
	const end = pathname.lastIndexOf('/');
	return end <= 0 ? '/' : pathname.slice(0, end);
}
function onPath(pathname, path) {
	return pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'));
}

var probe_error = __webpack_require__(49540);
var pause = __webpack_require__(54004);
var redirects = __webpack_require__(1395);
var bounded = __webpack_require__(54637);
var external_node_buffer_ = __webpack_require__(4573);
var decode = __webpack_require__(96586);
var http = __webpack_require__(66099);
;




const mostBodyBytes = 5 * 1024 * 1024;
async function readAnswer(exchange) {
	const last = exchange.hops.at(-1);
	const { bytes, fault, isBroken } = await (0,decode .V)(last, mostBodyBytes);
	const text = fault === null ? (0,decode .G)(last, bytes) : '';
	const json = (0,external_node_buffer_.isUtf8)(bytes) ? new TextDecoder().decode(bytes) : null;
	const now = Date.now();
	return {
		url: last.url,
		status: last.status,
		headers: last.rawHeaders,
		cookies: cookiesOf(exchange, now),
		text,
		...(fault === null && json !== text ? { json } : {}),
		bodyFault: fault,
		...(isBroken && { isBroken }),
		timeMs: exchange.hops.reduce((sum, hop) => sum + hop.timeMs, 0),
		atMs: now,
		refused: exchange.refused,
		turned: exchange.turned,
	};
}
function cookiesOf(exchange, nowMs) {
	const cookies = new Map();
	for (const hop of exchange.hops) {
		for (const field of (0,http .UE)(hop, 'set-cookie')) {
			const cookie = readSetCookie(field, nowMs);
			if (cookie === null || !isKept(cookie, hop.url))
				continue;
			const key = cookieKey(cookie, hop.url);
			cookies.delete(key);
			if (cookie.expiresMs === null || cookie.expiresMs > nowMs)
				cookies.set(key, [cookie.name, cookie.value]);
		}
	}
	return [...cookies.values()];
}

var external_node_crypto_ = __webpack_require__(77598);
var http_token = __webpack_require__(84942);
var json = __webpack_require__(61408);
var entropy = __webpack_require__(62805);
var request_line = __webpack_require__(24320);
var target = __webpack_require__(36091);
var template = __webpack_require__(45828);
;








const mostFileBytes = 20 * 1024 * 1024;
async function build(step, asked, base, captures, world) {
	const { url, authorization } = (0,target .u1)(step, base, captures);
	const body = await bodyOf(step, asked, captures, world);
	const headers = {};
	if (body?.type)
		headers['content-type'] = body.type;
	const credentials = credentialsOf(step, captures) ?? authorization;
	if (credentials) {
		headers.authorization = credentials;
		for (const text of textsOf(credentials))
			if (!text.split(/[-_ ]/).every(entropy .UI))
				world.redact.add(text);
	}
	for (const [name, value] of Object.entries(step.headers ?? {})) {
		const filled = (0,http_token .ag)((0,template .BB)(value, captures));
		if (/[\0\r\n]/.test(filled) || /[^\t\x20-\x7e\x80-\xff]/.test(filled)) {
			throw new probe_error .B('http/request', `${(0,target .Wy)(step)} cannot be sent`, {
				expected: `a value of the header ${name} without line breaks and characters beyond Latin-1`,
				observed: 'other characters',
			});
		}
		headers[name.toLowerCase()] = filled;
	}
	keepSecrets(step, url, headers, body, captures, world);
	const { request } = asked;
	const named = 'later' in request ? { method: (0,request_line .oX)(step.request).method, url } : request;
	return { method: named.method, url: named.url, headers, ...(body ? { body: body.bytes } : {}) };
}
function textsOf(credentials) {
	const [, scheme, rest = ''] = /^(\w+) (.*)$/s.exec(credentials) ?? [];
	const pair = scheme === 'Basic' ? Buffer.from(rest, 'base64').toString() : '';
	return [credentials, rest, ...(pair === '' ? [] : [pair.slice(pair.indexOf(':') + 1)])];
}
function keepSecrets(step, url, headers, body, captures, world) {
	const { hostname } = new URL(url);
	if (world.mayReceiveSecrets(hostname))
		return;
	const fields = Object.values(step.multipart ?? {}).flat();
	const texts = [
		url,
		...Object.values(headers),
		typeof body?.bytes === 'string' ? body.bytes : '',
		...fields.map((field) => (typeof field === 'object' ? '' : (0,template .BB)(String(field), captures))),
	];
	if (!texts.some((text) => world.redact.isIn(text)))
		return;
	throw new probe_error .B('http/secret-elsewhere', `${(0,target .Wy)(step)} would send a secret to ${hostname}`, {
		expected: 'a host of the environment, or one of its `allowed-hosts`',
		observed: hostname,
	});
}
function credentialsOf(step, captures) {
	if (step.bearer !== undefined)
		return `Bearer ${(0,http_token .ag)((0,template .BB)(step.bearer, captures))}`;
	if (step.basic === undefined)
		return undefined;
	const [username, password] = [step.basic.username, step.basic.password].map((text) => (0,http_token .oI)((0,template .BB)(text, captures)));
	return (0,target .HX)(username, password);
}
async function bodyOf(step, { files }, captures, world) {
	if (step.json !== undefined)
		return { bytes: (0,json .GF)((0,template .GS)(step.json, captures)) ?? 'null', type: 'application/json' };
	if (step.text !== undefined)
		return { bytes: (0,template .BB)(step.text, captures), type: 'text/plain; charset=utf-8' };
	if (step.form !== undefined) {
		const pairs = Object.entries(step.form).flatMap(([name, value]) => [value].flat().map((one) => [name, (0,template .BB)(String(one), captures)]));
		return { bytes: new URLSearchParams(pairs).toString(), type: 'application/x-www-form-urlencoded' };
	}
	return step.multipart === undefined ? undefined : multipart(step.multipart, files, captures, world);
}
async function multipart(fields, files, captures, world) {
	const boundary = `readiness-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
	const chunks = [];
	const asked = files.values();
	for (const [name, values] of Object.entries(fields)) {
		for (const value of [values].flat()) {
			const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
			if (typeof value !== 'object') {
				chunks.push(Buffer.from(`${disposition}\r\n\r\n${(0,template .BB)(String(value), captures)}\r\n`));
				continue;
			}
			const path = pathOf(asked.next().value, value, captures);
			const filename = quoted(value.filename ?? path.split('/').at(-1) ?? path);
			chunks.push(Buffer.from(`${disposition}; filename="${filename}"\r\nContent-Type: ${typeOf(value)}\r\n\r\n`));
			chunks.push(await readFile(path, world), Buffer.from('\r\n'));
		}
	}
	chunks.push(Buffer.from(`--${boundary}--\r\n`));
	return { bytes: Buffer.concat(chunks), type: `multipart/form-data; boundary=${boundary}` };
}
function pathOf(question, part, captures) {
	const named = question && 'paths' in question ? question.paths[0] : undefined;
	return named ?? (0,template .BB)(part.file, captures);
}
async function readFile(path, world) {
	const found = await (await world.place('checkout')).read(path, mostFileBytes);
	if (found && !found.truncated)
		return found.bytes;
	throw new probe_error .B('http/request', `The file ${path} cannot be sent`, {
		expected: `a file of the checkout with at most ${mostFileBytes / 1024 / 1024} MiB`,
		observed: found ? 'a larger file' : 'no such file',
	});
}
function quoted(text) {
	return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
const types = {
	csv: 'text/csv',
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	json: 'application/json',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webp: 'image/webp',
};
function typeOf(part) {
	return part.type ?? types[part.file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

var compare = __webpack_require__(81295);
var json_schema = __webpack_require__(56853);
var questions = __webpack_require__(67369);
var read = __webpack_require__(77418);
var retry_after = __webpack_require__(84501);
;

const most = { characters: 64 * 1024, texts: 1000 };
const shortest = 4;
function secretTexts(value) {
	const whole = typeof value === 'string' ? value : ((0,json .GF)(value) ?? '');
	if (whole.length > most.characters)
		return { refused: 'long' };
	const texts = [...new Set([whole, ...textsIn(value)])].filter((text) => text.trim().length >= shortest);
	if (texts.length > most.texts)
		return { refused: 'long' };
	return texts.length === 0 || typeof value === 'boolean' || value === null ? { refused: 'short' } : { texts };
}
function textsIn(value) {
	if (typeof value === 'string')
		return [value];
	if (typeof value === 'number' || typeof value === 'bigint')
		return [String(value)];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

;



















async function observe(asked, config, world) {
	const flow = new Flow(config, world);
	const steps = [];
	const cleanup = [];
	try {
		for (const [index, [step, questions]] of pairs(config.steps, asked.steps).entries()) {
			const observation = await flow.take(step, questions, config.steps.length > 1 ? index + 1 : 0);
			steps.push(observation);
			if (!(0,compare .Vj)(observation))
				break;
		}
	}
	finally {
		for (const [step, questions] of pairs(config.cleanup, asked.cleanup)) {
			const observation = await flow.clean(step, questions);
			if (observation)
				cleanup.push(observation);
		}
	}
	const notRun = config.steps.slice(steps.length).map((step) => labelOfStep(step, world));
	return { steps, notRun, cleanup };
}
function pairs(steps, asked) {
	return steps.flatMap((step, index) => {
		const questions = asked[index];
		return questions ? [[step, questions]] : [];
	});
}
class Flow {
	#config;
	#world;
	#base;
	#captures = new Map();
	#jar = new CookieJar();
	#waits = new waits .d();
	constructor(config, world) {
		this.#config = config;
		this.#world = world;
		this.#base = (0,target .bx)(world.environment.url, config.base);
	}
	async take(step, asked, number) {
		const label = number === 0 ? this.#label(step) : `Step ${number}, ${this.#label(step)}`;
		const { repeat } = this.#config;
		if (repeat)
			return this.#repeat(step, asked, label, repeat);
		if (step.retry)
			return this.#retry(step, asked, label, step.retry);
		const attempt = await this.#attempt(step, asked, this.#world.signal);
		return this.#complete(step, asked, label, [attempt]);
	}
	async clean(step, asked) {
		const label = `Cleanup, ${this.#label(step)}`;
		try {
			(0,template .GS)({ ...step, expect: undefined, capture: undefined }, this.#captures);
		}
		catch (error) {
			if (error instanceof template .fF)
				return null;
			throw error;
		}
		return this.#complete(step, asked, label, [await this.#attempt(step, asked, undefined)]);
	}
	#label(step) {
		return labelOfStep(step, this.#world);
	}
	async #repeat(step, asked, label, repeat) {
		const attempts = [];
		const until = repeat.until && expectedOf((0,template .GS)(repeat.until, this.#captures), step);
		const times = 'later' in asked.request ? asked.request.atMost : (asked.request.times ?? 1);
		for (let n = 1; n <= times && !this.#world.signal.aborted; n++) {
			if (n > 1)
				await (0,pause .v)(repeat.every, this.#world.signal);
			const attempt = await this.#attempt(step, asked, this.#world.signal);
			attempts.push(attempt);
			if (until && 'answer' in attempt && (0,compare .TD)(attempt.answer, until))
				break;
			if (isSilent(attempts)) {
				if (!until)
					attempts.push(...new Array(times - n).fill(attempt));
				break;
			}
		}
		const observation = await this.#complete(step, asked, label, attempts, until !== undefined);
		return until ? { ...observation, until } : observation;
	}
	async #retry(step, asked, label, retry) {
		const started = (0,clock .t)();
		const waitedBefore = this.#waits.totalMs;
		for (;;) {
			const attempt = await this.#attempt(step, asked, this.#world.signal);
			const seen = await this.#complete(step, asked, label, [attempt]);
			const isHopeless = 'fault' in attempt && attempt.fault.rule === 'http/request';
			if ((0,compare .Vj)(seen) || isHopeless || this.#world.signal.aborted)
				return seen;
			const wait = Math.min(Math.max(retry.every, (0,retry_after .V)(attempt) ?? 0), started + retry.for + this.#waits.totalMs - waitedBefore - (0,clock .t)());
			if (wait <= 0)
				return seen;
			await (0,pause .v)(wait, this.#world.signal);
		}
	}
	async #attempt(step, asked, signal) {
		try {
			const request = await build(step, asked, this.#base, this.#captures, this.#world);
			return { answer: await this.#send(step, request, signal) };
		}
		catch (error) {
			if (!(error instanceof probe_error .B))
				throw error;
			return { fault: unanswered(error) };
		}
	}
	async #send(step, built, signal) {
		const { net } = this.#world;
		const timeoutMs = step.timeout ?? this.#config.timeout ?? this.#world.timeoutMs;
		const options = { policy: step.redirect ?? 'follow', max: (0,questions .d)(step) };
		const isLimit = limitsBy(step);
		const seeksLimit = isOfLimit(step.expect?.status) || isOfLimit(this.#config.repeat?.until?.status);
		const asked = { ...built, timeoutMs, maxBytes: mostBodyBytes };
		const begun = (since) => {
			this.#waits.add(since, (0,clock .t)());
			this.#world.waited?.(since, (0,clock .t)());
		};
		const request = { ...asked, begun, ...(seeksLimit && { unpaced: true }) };
		if (this.#isShared(step)) {
			return this.#world.ask(`http ${JSON.stringify([asked, options, isLimit(429), isLimit(503)])}`, () => patiently(async () => readAnswer(await (0,redirects .e6)(net, request, { ...options, jar: new CookieJar() })), ({ status }) => isLimit(status), timeoutMs * shareOfWaiting, this.#world.signal));
		}
		const once = async () => readAnswer(await (0,redirects .e6)(net, { ...request, ...(signal ? { signal } : {}) }, { ...options, jar: this.#jar }));
		const { signal: stopped } = this.#world;
		return this.#mayBeAskedAgain(step)
			? patiently(once, ({ status }) => isLimit(status), timeoutMs * shareOfWaiting, stopped)
			: once();
	}
	#mayBeAskedAgain(step) {
		return !this.#config.repeat && !step.retry && (0,request_line .IP)(step.request) && !hasBody(step);
	}
	#isShared(step) {
		const { steps, cleanup } = this.#config;
		return steps.length === 1 && cleanup.length === 0 && this.#mayBeAskedAgain(step);
	}
	async #complete(step, asked, label, attempts, awaited = false) {
		const { schema, time, 'error-rate': errorRate, ...answer } = (0,template .GS)(step.expect ?? {}, this.#captures);
		const expected = {
			...expectedOf({ ...answer, ...(time ? { time } : {}) }, step),
			...(awaited ? { anyStatus: true } : {}),
		};
		const answers = attempts.flatMap((attempt) => ('answer' in attempt ? [attempt.answer] : []));
		const looked = schema === undefined ? [] : awaited ? answers.slice(-1) : answers;
		const misfitOf = schema && looked[0] ? await (0,json_schema.schemaReader)(schema, asked.schema, this.#world) : () => null;
		const last = answers.at(-1);
		return {
			label,
			expected,
			summary: { time, 'error-rate': errorRate },
			attempts,
			schema: looked.map((one) => ({ answer: one, misfit: misfitOf(one) })),
			missing: last ? this.#capture(step.capture ?? {}, last) : [],
		};
	}
	#capture(captures, answer) {
		return Object.entries(captures).flatMap(([name, capture]) => {
			const value = (0,read .p)(answer, capture);
			if (value === matcher .Ge)
				return [{ name, capture, answer }];
			const secret = capture.secret ? secretTexts(value) : { texts: [] };
			if ('refused' in secret)
				return [{ name, capture, answer, refused: secret.refused }];
			for (const text of secret.texts)
				this.#world.redact.declare(text);
			this.#captures.set(name, value);
			return [];
		});
	}
}
const shareOfWaiting = 0.75;
const mostTries = 3;
const usualWait = 500;
function isOfLimit(status) {
	const takes = (one) => status !== undefined && (0,matcher .J4)(status, one) === null;
	return takes(429) && ![200, 400, 401, 403, 404].some(takes);
}
function limitsBy({ expect }) {
	return (status) => (status === 429 || status === 503) && (expect?.status === undefined || (0,matcher .J4)(expect.status, status) !== null);
}
async function patiently(ask, isLimit, mostMs, signal) {
	let left = mostMs;
	for (let tries = 1;; tries++) {
		const answer = await ask();
		const wait = (0,retry_after .V)({ answer }) ?? (answer.status === 429 ? usualWait : undefined);
		if (!isLimit(answer) || wait === undefined || wait > left || tries === mostTries || signal.aborted)
			return answer;
		left -= wait + answer.timeMs;
		await (0,pause .v)(wait, signal);
	}
}
function isSilent(attempts) {
	const last = attempts.at(-1);
	return (last !== undefined &&
		'fault' in last &&
		last.fault.rule === 'http/timeout' &&
		attempts.every((one) => 'fault' in one));
}
function unanswered({ rule, message, expected, observed, url, fix }) {
	return { rule, message, expected, observed, ...(url !== undefined && { url }), ...(fix !== undefined && { fix }) };
}
function expectedOf(expectation, step) {
	const mayTurn = step.redirect === 'follow' || step.expect?.url !== undefined;
	const mayBePart = Object.keys(step.headers ?? {}).some((name) => name.toLowerCase() === 'range');
	return { ...expectation, redirect: step.redirect ?? 'follow', mayTurn, mayBePart };
}
function hasBody(step) {
	return [step.json, step.form, step.text, step.multipart].some((body) => body !== undefined);
}
function labelOfStep(step, world) {
	const label = step.name === undefined ? (0,target .Wy)(step) : `${step.name} (${(0,target .Wy)(step)})`;
	return (0,bounded .Mm)(world.redact.mask(label));
}


  }),

  9000: shared[9000],

  54004: core[54004]

};
return { ids, modules };
})
