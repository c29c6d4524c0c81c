(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 1411;
const ids = [1411];
const modules = {

  21977:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  defineFileLint)
});

var lint_define = __webpack_require__(2121);
var bounded = __webpack_require__(54637);
;

function unreadable(rule, { message, file, line, column }) {
	return {
		rule,
		level: 'error',
		message: (0,bounded .Mm)(`${file} cannot be understood: ${message}`, 300),
		expected: 'text that can be read as what it is',
		observed: (0,bounded .Mm)(message),
		location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
		inconclusive: true,
	};
}

;


function defineFileLint(lint) {
	return (0,lint_define .r)({
		...lint,
		seen: (observation, ...more) => observation.faults.length === 0
			? lint.seen(observation, ...more)
			: { subjects: [], said: observation.faults.map((fault) => unreadable(`${lint.kind}/unparsable`, fault)) },
	});
}


  }),

  19134:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  envFileAt),
	_: () => (  askedEnvFile)
  });
  var _formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84595);

async function envFileAt(reader, path, dialect) {
	const source = await reader.read(path, 'env');
	return source && envOf([path], [source.text], dialect);
}
async function askedEnvFile({ environment }, reader, question, dialect) {
	const { envContent } = environment;
	if (envContent !== undefined)
		return envOf(['env-content'], [envContent], dialect);
	const sources = await Promise.all((question?.paths ?? []).map((path) => reader.read(path, 'env')));
	const there = sources.filter((source) => source !== null);
	if (there.length === 0)
		return null;
	return envOf(there.map(({ path }) => path), there.map(({ text }) => text), dialect);
}
function envOf(paths, texts, dialect) {
	const values = new Map((0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__.readInOrder)(texts, dialect).flatMap((reading) => [...(0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__  .Vu)(reading)]));
	return { path: paths.join(', '), values };
}


  }),

  71747: shared[71747],

  77818:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  observeFiles)
});

var glob = __webpack_require__(97224);
var probe_error = __webpack_require__(49540);
var bounded = __webpack_require__(54637);
var question = __webpack_require__(98182);
var long_lines = __webpack_require__(18);
var utf8 = __webpack_require__(15541);
;



const mostBytes = 1024 * 1024;
async function readSource(place, path, rule, kind) {
	const read = await place.read(path, mostBytes, kind);
	if (read === null)
		return null;
	const refuse = (observed) => new probe_error .B(rule, `${path} cannot be read as text`, {
		expected: 'a UTF-8 text file of at most 1 MiB with lines of at most 64 KiB',
		observed,
	});
	if (read.truncated)
		throw refuse('more than 1 MiB');
	const decoded = (0,utf8 .S)(read.bytes);
	if ('fault' in decoded)
		throw refuse(decoded.fault);
	const { text } = decoded;
	if ((0,long_lines .z)(text))
		throw refuse('a line of more than 64 KiB');
	return { path, text };
}

;



class FileReader {
	#place;
	#kind;
	#asked;
	#others = new Set();
	#most;
	constructor(place, kind, asked) {
		this.#place = place;
		this.#kind = kind;
		this.#asked = new Set((0,question .j9)(asked).flatMap((question) => ('paths' in question ? question.paths : [])));
		this.#most = asked.more?.atMost ?? 0;
	}
	get confined() {
		return this.#place.confined;
	}
	async isThere(path) {
		this.#look(path);
		return (await this.#place.stat(path)) !== null;
	}
	isInside(path) {
		return inside(() => this.isThere(path), false);
	}
	globInside(pattern) {
		return inside(() => this.glob(pattern), []);
	}
	isIgnored(path) {
		return this.#place.ignored(path);
	}
	async glob(pattern) {
		this.#look(pattern);
		const found = await this.#place.glob(pattern);
		if (this.#asked.has(pattern))
			for (const path of found)
				this.#asked.add(path);
		return found;
	}
	read(path, kind) {
		this.#look(path);
		return readSource(this.#place, path, `${this.#kind}/unparsable`, kind);
	}
	#look(path) {
		if (this.#asked.has(path) || this.#others.has(path))
			return;
		if (this.#others.size >= this.#most) {
			throw new probe_error .B(`${this.#kind}/unparsable`, 'The files name more files than one check reads', {
				expected: `at most ${this.#most} files besides those that are judged`,
				observed: 'more',
			});
		}
		this.#others.add(path);
	}
}
async function inside(look, none) {
	try {
		return await look();
	}
	catch (error) {
		if (error instanceof probe_error .B && error.rule === 'file/outside')
			return none;
		throw error;
	}
}

;




async function observeFiles(asked, config, world, reading) {
	const place = await world.place(config.on);
	const question = `${reading.kind} ${place.name} ${JSON.stringify([asked, reading.given ?? null])}`;
	return world.ask(question, () => {
		const reader = new FileReader(place, reading.kind, asked);
		return asked.named ? readNamed(asked.named, reader, reading) : readUsual(asked.usual, reader, reading);
	});
}
async function readNamed(named, reader, reading) {
	const paths = named.flatMap((question) => question.paths);
	const files = new Set();
	for (const path of paths) {
		if ((0,glob .f)(path)) {
			for (const found of await reader.glob(path))
				files.add(found);
		}
		else {
			files.add(path);
		}
	}
	for (const file of files)
		if (!(await reader.isThere(file)))
			throw missing(reading, file);
	if (files.size === 0)
		throw missing(reading, (0,bounded .Mm)(paths.join(', ')));
	return reading.load({ files: [...files], discovered: false, earlier: [] }, reader);
}
async function readUsual(groups, reader, reading) {
	const pointed = (await reading.pointed?.(reader)) ?? [];
	if (pointed.length > 0)
		return reading.load({ files: pointed, discovered: true, earlier: [] }, reader);
	const earlier = [];
	let last;
	for (const group of groups) {
		const files = await present(group, reader, reading.except);
		if (files.length === 0)
			continue;
		last = await reading.load({ files, discovered: true, earlier: [...earlier] }, reader);
		if (!reading.isEmpty?.(last))
			return last;
		earlier.push(...files);
	}
	if (last === undefined)
		throw missing(reading);
	return last;
}
async function present({ paths, pick }, reader, except) {
	const found = [];
	for (const path of paths) {
		if ((0,glob .f)(path))
			found.push(...(await reader.glob(path)).filter((one) => !except?.test(one)));
		else if (await reader.isThere(path))
			found.push(path);
		if (pick === 'first' && found.length > 0)
			return found.slice(0, 1);
	}
	return [...new Set(found)];
}
function missing({ kind, missing: text }, path) {
	const details = { expected: path ?? text.expected, observed: 'no such file' };
	return new probe_error .B(`${kind}/file-missing`, text.message(path), details);
}


  }),

  55813: shared[55813],

  98182: core[98182],

  18: core[18],

  47282:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  rZ: () => (  tokens .r),
  Se: () => (  readLines),
  bH: () => (  readModule)
});

var brackets = __webpack_require__(83318);
;
const longestText = 10_000;
const mostItems = 1000;
function number(text) {
	const plain = text.replaceAll('_', '');
	if (!/^(\d+(\.\d*)?([eE]\d+)?|\.\d+|0[xX][0-9a-fA-F]+)$/.test(plain))
		return undefined;
	return { kind: 'number', value: Number(plain) };
}
function arithmetic(left, operator, right) {
	if (left.kind === 'number' && right.kind === 'number') {
		const [a, b] = [left.value, right.value];
		const results = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '//': Math.floor(a / b) };
		const value = results[operator] ?? Number.NaN;
		return Number.isFinite(value) ? { kind: 'number', value } : undefined;
	}
	if (operator !== '+')
		return undefined;
	if (left.kind === 'string' && right.kind === 'string') {
		if (left.value.length + right.value.length > longestText)
			return undefined;
		return { ...left, value: left.value + right.value };
	}
	return joined(left, right);
}
function joined(left, right) {
	if (left.kind !== 'list' || right.kind !== 'list')
		return undefined;
	if (left.items.length + right.items.length > mostItems)
		return undefined;
	return { kind: 'list', items: [...left.items, ...right.items] };
}

;


const none = { kind: 'none' };
const deepest = 20;
const lenient = /^(?:os\.)?(?:environ\.get|getenv)$/;
const strict = /^(?:\w+\.)?(?:env|config|Env)(?:\.(?:str|bool|int))?$/;
const onText = /^(?:true|1|yes|on|y|t)$/i;
function whenUnset(tokens, names, depth = 0) {
	if (tokens.length === 0 || depth > deepest)
		return undefined;
	const again = (part) => whenUnset(part, names, depth + 1);
	const written = literal(tokens);
	if (written)
		return written;
	const [first] = tokens;
	if (first?.text === '(' && (0,brackets .ET)(tokens, 0) === tokens.length - 1)
		return again(tokens.slice(1, -1));
	if (wordAt(tokens, /^(?:if|else|lambda|for|and)$/) >= 0)
		return undefined;
	const or = wordAt(tokens, /^or$/);
	if (or >= 0) {
		const left = again(tokens.slice(0, or));
		return left && (isOn(left) ? left : again(tokens.slice(or + 1)));
	}
	if (first?.kind === 'name' && first.text === 'not') {
		const value = again(tokens.slice(1));
		return value && { kind: 'boolean', value: !isOn(value) };
	}
	return compared(tokens, again) ?? operand(tokens, names, again);
}
function wordAt(tokens, word) {
	let depth = 0;
	for (const [at, { kind, text }] of tokens.entries()) {
		if (kind === 'operator' && '([{'.includes(text))
			depth++;
		else if (kind === 'operator' && ')]}'.includes(text))
			depth--;
		else if (depth === 0 && kind === 'name' && word.test(text))
			return at;
	}
	return -1;
}
function compared(tokens, value) {
	const same = (0,brackets .M4)(tokens, '==');
	const other = (0,brackets .M4)(tokens, '!=');
	const word = wordAt(tokens, /^(?:in|is|not)$/);
	const at = [same, other, word].filter((one) => one > 0);
	const [place] = at;
	if (place === undefined || at.length > 1)
		return undefined;
	const negated = place === other || tokens[place]?.text === 'not' || tokens[place + 1]?.text === 'not';
	const isMember = word > 0 && (tokens[place]?.text === 'in' || tokens[place + 1]?.text === 'in');
	const left = value(tokens.slice(0, place));
	const right = value(tokens.slice(place + (word > 0 && negated ? 2 : 1)));
	if (!left || !right)
		return undefined;
	const holds = isMember ? isIn(left, right) : isSame(left, right);
	return holds === undefined ? undefined : { kind: 'boolean', value: holds !== negated };
}
function isSame(left, right) {
	if (left.kind === 'none' || right.kind === 'none')
		return left.kind === right.kind;
	if (!('value' in left) || !('value' in right))
		return undefined;
	return left.kind === right.kind && left.value === right.value;
}
function isIn(left, right) {
	if (right.kind === 'list')
		return right.items.some((item) => isSame(left, item) === true);
	return right.kind === 'string' && left.kind === 'string' ? right.value.includes(left.value) : undefined;
}
function isOn(value) {
	if (value.kind === 'list')
		return value.items.length > 0;
	if (value.kind === 'map')
		return value.entries.length > 0;
	return 'value' in value && Boolean(value.value);
}
function operand(tokens, names, value) {
	const [first] = tokens;
	if (tokens.length === 1 && first?.kind === 'name') {
		const known = names.get(first.text);
		if (known)
			return known.kind === 'computed' ? known.unset : known;
	}
	const open = tokens.findIndex(({ kind, text }) => kind === 'operator' && text === '(');
	if (open <= 0)
		return undefined;
	const close = (0,brackets .ET)(tokens, open);
	const called = tokens
		.slice(0, open)
		.map(({ text }) => text)
		.join('');
	const inside = (0,brackets .Ci)(tokens.slice(open + 1, close));
	const read = readOf(called, inside, names) ?? converted(called, inside, value);
	return read && spelled(read, tokens.slice(close + 1));
}
function literal(tokens) {
	const [first] = tokens;
	if (tokens.length === 1 && first)
		return single(first);
	const isList = /^[[({]$/.test(first?.text ?? '') && first?.kind === 'operator';
	if (!isList || (0,brackets .ET)(tokens, 0) !== tokens.length - 1)
		return undefined;
	const items = (0,brackets .Ci)(tokens.slice(1, -1)).map((part) => part.length === 1 && part[0] ? single(part[0]) : undefined);
	const known = items.filter((item) => item !== undefined);
	return known.length === items.length ? { kind: 'list', items: known } : undefined;
}
function single(token) {
	if (token.kind === 'string')
		return token.formatted ? undefined : { kind: 'string', value: token.text, at: token };
	if (token.kind === 'number')
		return number(token.text);
	if (token.text === 'True' || token.text === 'False')
		return { kind: 'boolean', value: token.text === 'True' };
	return token.text === 'None' ? none : undefined;
}
function readOf(called, args, names) {
	const [key, ...others] = args;
	const isLenient = lenient.test(called);
	if (key?.length !== 1 || key[0]?.kind !== 'string' || !(isLenient || strict.test(called)))
		return undefined;
	const given = others.find((part) => part[1]?.text !== '=' || part[0]?.text === 'default');
	const isNamed = given?.[1]?.text === '=';
	const fallback = given && literal(isNamed ? given.slice(2) : given);
	if (given && !fallback)
		return undefined;
	const reader = names.get(called.split('.', 1).join());
	const known = fallback ?? (reader?.kind === 'computed' ? reader.scheme?.get(key[0].text) : undefined);
	if (!known)
		return isLenient ? none : undefined;
	const casts = others.some((part) => part.map(({ text }) => text).join('') === 'cast=bool');
	const isSwitch = casts || called.endsWith('.bool');
	return isSwitch && known.kind === 'string' ? { kind: 'boolean', value: onText.test(known.value) } : known;
}
function converted(called, args, value) {
	const [only] = args;
	if (!only || args.length > 1)
		return undefined;
	const inner = value(only);
	if (!inner)
		return undefined;
	if (called === 'bool')
		return { kind: 'boolean', value: isOn(inner) };
	if (called === 'str')
		return inner.kind === 'string' ? inner : undefined;
	if (called === 'int') {
		if (inner.kind === 'number')
			return inner;
		return inner.kind === 'boolean' ? { kind: 'number', value: Number(inner.value) } : ofText(inner);
	}
	const name = called.split('.').at(-1) ?? '';
	const isText = inner.kind === 'string' && /^(?:str_?(?:to_?)?bool|strtobool|str2bool|to_bool|parse_bool)$/i.test(name);
	return isText ? { kind: 'boolean', value: onText.test(inner.value) } : undefined;
}
function ofText(value) {
	return value.kind === 'string' && /^\s*\d{1,9}\s*$/.test(value.value) ? number(value.value.trim()) : undefined;
}
const mostSpellings = 5;
function spelled(value, rest) {
	let now = value;
	for (let at = 0; at < rest.length; at += 4) {
		const [dot, method, open, close] = rest.slice(at, at + 4);
		const change = spellings.get(method?.text ?? '');
		const isCall = dot?.text === '.' && open?.text === '(' && close?.text === ')';
		if (!isCall || !change || now.kind !== 'string' || at > 4 * mostSpellings)
			return undefined;
		now = { ...now, value: change(now.value) };
	}
	return now;
}
const spellings = new Map([
	['lower', (text) => text.toLowerCase()],
	['casefold', (text) => text.toLowerCase()],
	['upper', (text) => text.toUpperCase()],
	['strip', (text) => text.trim()],
]);

;
var _a;



const expression_deepest = 100;
function evaluate(tokens, names) {
	const reader = new Expression(tokens, names);
	const value = reader.whole();
	return value ?? computed(tokens, names);
}
class Expression {
	#tokens;
	#names;
	#at = 0;
	#depth = 0;
	constructor(tokens, names) {
		this.#tokens = tokens;
		this.#names = names;
	}
	whole() {
		const first = this.#sum();
		if (first === undefined)
			return undefined;
		if (!this.#is(','))
			return this.#at === this.#tokens.length ? first : undefined;
		const items = [first];
		while (this.#take(',')) {
			if (this.#at === this.#tokens.length)
				break;
			const item = this.#sum();
			if (item === undefined)
				return undefined;
			items.push(item);
		}
		return this.#at === this.#tokens.length ? { kind: 'list', items } : undefined;
	}
	#is(text) {
		const token = this.#tokens[this.#at];
		return token?.text === text && token.kind !== 'string';
	}
	#take(text) {
		if (!this.#is(text))
			return false;
		this.#at++;
		return true;
	}
	#sum() {
		let left = this.#product();
		while (left && (this.#is('+') || this.#is('-'))) {
			const operator = this.#tokens[this.#at++]?.text;
			const right = this.#product();
			left = right && arithmetic(left, operator ?? '', right);
		}
		return left;
	}
	#product() {
		let left = this.#atom();
		while (left && (this.#is('*') || this.#is('//') || this.#is('/'))) {
			const operator = this.#tokens[this.#at++]?.text;
			const right = this.#atom();
			left = right && arithmetic(left, operator ?? '', right);
		}
		return left;
	}
	#atom() {
		if (++this.#depth > expression_deepest)
			return undefined;
		try {
			return this.#primary();
		}
		finally {
			this.#depth--;
		}
	}
	#primary() {
		const token = this.#tokens[this.#at];
		if (!token)
			return undefined;
		if (token.kind === 'string')
			return this.#strings();
		this.#at++;
		if (token.kind === 'number')
			return number(token.text);
		if (token.kind === 'name')
			return this.#name(token);
		if (token.text === '-') {
			const value = this.#atom();
			return value?.kind === 'number' ? { kind: 'number', value: -value.value } : undefined;
		}
		if (token.text === '(') {
			const items = this.#items(')');
			if (!items)
				return undefined;
			return items.values.length === 1 && !items.comma ? items.values[0] : { kind: 'list', items: items.values };
		}
		if (token.text === '[') {
			const items = this.#items(']');
			return items && { kind: 'list', items: items.values };
		}
		return token.text === '{' ? this.#map() : undefined;
	}
	#strings() {
		const at = this.#tokens[this.#at];
		let text = '';
		for (let token = at; token?.kind === 'string'; token = this.#tokens[++this.#at]) {
			if (token.formatted)
				return undefined;
			text += token.text;
		}
		return at && !this.#is('.') && !this.#is('%') && !this.#is('[') ? { kind: 'string', value: text, at } : undefined;
	}
	#name(token) {
		if (token.text === 'True' || token.text === 'False')
			return { kind: 'boolean', value: token.text === 'True' };
		if (token.text === 'None')
			return { kind: 'none' };
		if (token.text === 'not') {
			const value = this.#atom();
			return value?.kind === 'boolean' ? { kind: 'boolean', value: !value.value } : undefined;
		}
		let name = token.text;
		for (let next = this.#tokens[this.#at + 1]; this.#is('.') && next?.kind === 'name'; this.#at += 2) {
			name += `.${next.text}`;
			next = this.#tokens[this.#at + 3];
		}
		if (this.#is('(') || this.#is('.') || this.#is('['))
			return undefined;
		const known = this.#names.get(name);
		if (known === undefined || known.kind === 'computed')
			return undefined;
		return this.#depth > 1 && (known.kind === 'list' || known.kind === 'map') ? undefined : known;
	}
	#items(close) {
		const values = [];
		let comma = false;
		while (!this.#take(close)) {
			const part = this.#part(close);
			if (part.length === 0)
				return undefined;
			if (part.some((token) => token.text === 'for' && token.kind === 'name'))
				return undefined;
			values.push(this.#nested(part));
			if (this.#take(','))
				comma = true;
			else if (!this.#is(close))
				return undefined;
		}
		return { values, comma };
	}
	#map() {
		const entries = [];
		const items = [];
		while (!this.#take('}')) {
			const part = this.#part('}');
			if (part.length === 0)
				return undefined;
			const colon = (0,brackets .M4)(part, ':');
			if (part.some((token) => token.text === 'for' && token.kind === 'name'))
				return undefined;
			if (colon < 0)
				items.push(this.#nested(part));
			else
				entries.push([this.#nested(part.slice(0, colon)), this.#nested(part.slice(colon + 1))]);
			if (!this.#take(',') && !this.#is('}'))
				return undefined;
		}
		return items.length > 0 && entries.length === 0 ? { kind: 'list', items } : { kind: 'map', entries };
	}
	#part(close) {
		const part = [];
		let depth = 0;
		for (let token = this.#tokens[this.#at]; token; token = this.#tokens[++this.#at]) {
			if (token.kind === 'operator') {
				if (depth === 0 && (token.text === ',' || token.text === close))
					return part;
				if ('([{'.includes(token.text))
					depth++;
				else if (')]}'.includes(token.text))
					depth--;
			}
			part.push(token);
		}
		return part;
	}
	#nested(part) {
		const reader = new _a(part, this.#names);
		reader.#depth = this.#depth + 1;
		return (reader.#depth > expression_deepest ? undefined : reader.whole()) ?? computed(part, this.#names);
	}
}
_a = Expression;
const readers = new Set([
	'environ',
	'getenv',
	'env',
	'config',
	'get_env',
	'getenv_or',
	'os_env',
	'get_secret',
	'Env',
	'ENV',
]);
function computed(tokens, names) {
	const path = pathOf(tokens);
	if (path)
		return { kind: 'computed', keys: [], path };
	const scheme = schemeOf(tokens);
	if (scheme)
		return { kind: 'computed', keys: [], scheme };
	const ofClass = defaultOfValue(tokens);
	if (ofClass)
		return { kind: 'computed', keys: [], fallback: ofClass, unset: ofClass };
	const keys = [];
	let fallback;
	let isText = false;
	for (const [index, token] of tokens.entries()) {
		const isReader = token.kind === 'name' && (readers.has(token.text) || isOptions(tokens, index));
		const key = isReader ? keyAfter(tokens, index) : undefined;
		if (!key)
			continue;
		if (keys.length === 0) {
			fallback = fallbackOf(tokens, key.at) ?? defaultIn(names.get(token.text), key.name);
			const close = (0,brackets .ET)(tokens, key.at - 1);
			const starts = index === 0 || (index === 2 && tokens[0]?.text === 'os');
			isText = close === tokens.length - 1 && starts && (token.text === 'environ' || token.text === 'getenv');
		}
		keys.push(key.name);
	}
	if (keys.length > 0)
		fallback ??= otherwise(tokens);
	const unset = whenUnset(tokens, names);
	return {
		kind: 'computed',
		keys: [...new Set(keys)],
		...(fallback && { fallback }),
		...(unset && { unset }),
		...(isText && { isText }),
	};
}
function isOptions(tokens, at) {
	const [name, dot, get, open, key] = tokens.slice(at, at + 5);
	return (name !== undefined &&
		/^[a-z_]\w*$/.test(name.text) &&
		tokens[at - 1]?.text !== '.' &&
		dot?.text === '.' &&
		get?.text === 'get' &&
		open?.text === '(' &&
		key?.kind === 'string' &&
		/^[A-Z][A-Z0-9_]{2,}$/.test(key.text));
}
function pathOf([first, second, third, ...rest]) {
	if (first?.formatted && !second)
		return first;
	const isOptional = first?.text === 'optional' && second?.text === '(' && third?.kind === 'string';
	return isOptional && rest.length === 1 ? third : undefined;
}
function otherwise(tokens) {
	const at = tokens.findLastIndex(({ kind, text }) => kind === 'name' && text === 'or');
	if (at < 0)
		return undefined;
	const value = evaluate(tokens.slice(at + 1), new Map());
	return value.kind === 'computed' ? undefined : value;
}
function defaultIn(reader, key) {
	return reader?.kind === 'computed' ? reader.scheme?.get(key) : undefined;
}
function schemeOf(tokens) {
	const at = tokens.findIndex(({ kind, text }, index) => kind === 'name' && /^(File|FileAware)?Env$/.test(text) && tokens[index + 1]?.text === '(');
	if (at < 0 || at > 2 || (0,brackets .ET)(tokens, at + 1) !== tokens.length - 1)
		return undefined;
	const scheme = new Map();
	for (const part of (0,brackets .Ci)(tokens.slice(at + 2, -1))) {
		const [name, equals] = part;
		if (name?.kind !== 'name' || equals?.text !== '=')
			continue;
		const value = evaluate(part.slice(2), new Map());
		const fallback = value.kind === 'list' ? value.items[1] : undefined;
		if (fallback && fallback.kind !== 'computed')
			scheme.set(name.text, fallback);
	}
	return scheme;
}
function defaultOfValue(tokens) {
	const at = tokens[0]?.text === 'values' && tokens[1]?.text === '.' ? 2 : 0;
	if (!/^(?:[A-Z]\w*)?Value$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== '(')
		return undefined;
	for (const part of (0,brackets .Ci)(tokens.slice(at + 2, -1))) {
		const isNamed = part[1]?.text === '=' && part[1].kind === 'operator';
		if (isNamed && part[0]?.text !== 'default')
			continue;
		const value = evaluate(isNamed ? part.slice(2) : part, new Map());
		return value.kind === 'computed' ? undefined : value;
	}
	return undefined;
}
const mostNames = 20;
function keyAfter(tokens, from) {
	let at = from + 1;
	const end = from + 2 * mostNames;
	while (at < end && tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'name')
		at += 2;
	if (tokens[at]?.text !== '(' && tokens[at]?.text !== '[')
		return undefined;
	const key = tokens[at + 1];
	return key?.kind === 'string' && /^[A-Za-z_]\w*$/.test(key.text) ? { name: key.text, at: at + 1 } : undefined;
}
function fallbackOf(tokens, key) {
	const close = (0,brackets .ET)(tokens, key - 1);
	if (close < 0 || tokens[key + 1]?.text !== ',')
		return undefined;
	for (const part of (0,brackets .Ci)(tokens.slice(key + 2, close))) {
		const named = part[1]?.text === '=' && part[1].kind === 'operator';
		if (named && part[0]?.text !== 'default')
			continue;
		const value = evaluate(named ? part.slice(2) : part, new Map());
		return value.kind === 'computed' ? undefined : value;
	}
	return undefined;
}

var tokens = __webpack_require__(50653);
;




const ofTests = /(?:^|[./_])(?:tests?|testing|ci)(?:\.py)?$/;
function readModule(text, file, onStar = () => undefined) {
	return readLines((0,tokens .N)(text), file, onStar);
}
function readLines(lines, file, onStar = () => undefined, outer = new Map()) {
	const assignments = new Map();
	const starImports = [];
	let open = false;
	const frames = [];
	const known = { get: (name) => (assignments.get(name) ?? outer.get(name))?.value };
	for (const { indent, tokens } of lines) {
		let sibling;
		while (frames.length > 0 && indent <= (frames.at(-1)?.indent ?? -1))
			sibling = frames.pop();
		const [first] = tokens;
		if (!first)
			continue;
		const around = frames.find((frame) => frame.state !== 'taken')?.state ?? 'taken';
		const block = blockState(tokens, sibling?.indent === indent ? sibling : undefined);
		if (block) {
			const last = tokens.at(-1);
			if (last?.text === ':' && last.kind === 'operator')
				frames.push({ indent, state: block, decided: isDebugTest(tokens) });
			else if (block !== 'foreign' && block !== 'skipped') {
				const colon = (0,brackets .M4)(tokens, ':');
				take(tokens.slice(colon + 1), block === 'unclear' || around === 'unclear');
			}
			continue;
		}
		if (around === 'skipped' || around === 'foreign')
			continue;
		take(tokens, around === 'unclear');
	}
	return { assignments, starImports, open };
	function take(tokens, conditional) {
		const [first] = tokens;
		if (!first)
			return;
		const star = starOf(tokens);
		if (star) {
			include(star, conditional);
			return;
		}
		if (first.text === 'include' && tokens[1]?.text === '(') {
			for (const one of included(tokens))
				include(one, conditional);
			return;
		}
		if (first.text === 'exec' || tokens.some(isForeign))
			open = true;
		if (tokens.some(isOverlay)) {
			open = true;
			for (const [name, one] of assignments)
				assignments.set(name, { ...one, overlaid: true });
		}
		assign(tokens, conditional);
	}
	function include(star, conditional) {
		if (star && conditional && ofTests.test(star.module))
			return;
		if (star)
			starImports.push(star);
		const found = star ? onStar(star) : undefined;
		if (!found)
			open = true;
		for (const [name, one] of found ?? []) {
			const before = conditional ? assignments.get(name) : undefined;
			assignments.set(name, { ...(before ?? one), conditional: one.conditional || conditional });
		}
	}
	function included(tokens) {
		return tokens.slice(1).flatMap((token) => {
			if (token.kind === 'string')
				return [pathIn(token)];
			if (token.kind !== 'name' || /^(optional|scope|globals)$/.test(token.text))
				return [];
			const value = known.get(token.text);
			const items = value?.kind === 'list' ? value.items : [value];
			return items.map((item) => {
				if (item?.kind === 'string')
					return pathIn(item.at);
				return item?.kind === 'computed' && item.path ? pathIn(item.path) : null;
			});
		});
	}
	function assign(tokens, conditional) {
		const [first, second] = tokens;
		if (first?.kind !== 'name' || !second)
			return;
		const place = { line: first.line, column: first.column, file, conditional };
		if (second.text === '+=' && second.kind === 'operator') {
			const before = assignments.get(first.text)?.value;
			const more = evaluate(tokens.slice(2), known);
			const value = (before && joined(before, more)) ?? {
				kind: 'computed',
				keys: more.kind === 'computed' ? more.keys : [],
			};
			assignments.set(first.text, { name: first.text, value, ...place });
			return;
		}
		if (second.text === '[' || second.text === '.') {
			const before = assignments.get(first.text);
			if (before)
				changed(before, tokens);
			return;
		}
		const names = new Set([first.text]);
		let at = second.text === ':' ? 1 + Math.max((0,brackets .M4)(tokens.slice(1), '='), 0) : 1;
		const isEquals = (token) => token?.text === '=' && token.kind === 'operator';
		for (let next = tokens[at + 1]; isEquals(tokens[at + 2]) && next?.kind === 'name'; next = tokens[at + 1]) {
			if (tokens[at]?.text !== '=')
				break;
			names.add(next.text);
			at += 2;
		}
		if (!isEquals(tokens[at]) || at + 1 >= tokens.length)
			return;
		const value = evaluate(tokens.slice(at + 1), known);
		for (const name of names) {
			const before = assignments.get(name);
			const unclear = conditional && before ? { kind: 'computed', keys: [] } : value;
			assignments.set(name, { name, value: unclear, ...place, conditional: conditional && !before });
		}
	}
	function changed(before, tokens) {
		const equals = (0,brackets .M4)(tokens, '=');
		const keys = tokens.slice(1, equals).filter((token) => token.kind === 'string');
		if (equals < 0 || keys.length === 0) {
			assignments.set(before.name, { ...before, value: { kind: 'computed', keys: [] } });
			return;
		}
		const value = evaluate(tokens.slice(equals + 1), known);
		assignments.set(before.name, { ...before, value: withEntry(before.value, keys, value) });
	}
}
function pathIn({ text, formatted, line }) {
	if (!formatted)
		return { module: text, line, isPath: true };
	const module = text.replace(/\{[\w.]+\}/g, '*');
	return /[{}]/.test(module) || module.includes('**') ? null : { module, line, isPath: true, isChoice: true };
}
function withEntry(map, path, value) {
	const [key, ...rest] = path;
	if (!key || map.kind !== 'map')
		return path.length === 0 ? value : { kind: 'computed', keys: [] };
	if (map.entries.length > mostEntries)
		return { kind: 'computed', keys: [] };
	const isKey = ([one]) => one.kind === 'string' && one.value === key.text;
	const below = map.entries.find(isKey)?.[1] ?? { kind: 'map', entries: [] };
	const entry = [{ kind: 'string', value: key.text, at: key }, withEntry(below, rest, value)];
	return { kind: 'map', entries: [...map.entries.filter((one) => !isKey(one)), entry] };
}
const mostEntries = 1000;
function blockState(tokens, sibling) {
	const [first, second] = tokens;
	if (first?.kind !== 'name')
		return undefined;
	switch (first.text) {
		case 'def':
		case 'async':
		case 'class':
		case 'lambda':
			return 'foreign';
		case 'if': {
			if (isDebugTest(tokens))
				return second?.text === 'not' ? 'taken' : 'skipped';
			if (second?.text === 'TYPE_CHECKING' || second?.text === '__name__')
				return 'skipped';
			return 'unclear';
		}
		case 'try':
		case 'finally':
			return (0,brackets .M4)(tokens, ':') === 1 ? 'taken' : undefined;
		case 'else':
			if (sibling?.decided)
				return sibling.state === 'skipped' ? 'taken' : 'skipped';
			return (0,brackets .M4)(tokens, ':') > 0 ? 'unclear' : undefined;
		case 'elif':
		case 'except':
		case 'for':
		case 'while':
		case 'with':
			return (0,brackets .M4)(tokens, ':') > 0 ? 'unclear' : undefined;
		case 'match':
		case 'case':
			return tokens.at(-1)?.text === ':' && (0,brackets .M4)(tokens, '=') < 0 ? 'unclear' : undefined;
		default:
			return undefined;
	}
}
function isDebugTest(tokens) {
	const test = tokens.slice(1, (0,brackets .M4)(tokens, ':')).map((token) => token.text);
	return tokens[0]?.text === 'if' && /^(not )?DEBUG$/.test(test.join(' '));
}
function isForeign({ kind, text }, at, tokens) {
	if (kind !== 'name')
		return false;
	return /^(globals|locals|vars)$/.test(text) && tokens[at + 1]?.text === '(';
}
function isOverlay({ kind, text }, at, tokens) {
	return kind === 'name' && /^(Dynaconf|DjangoDynaconf|LazySettings)$/.test(text) && tokens[at + 1]?.text === '(';
}
function starOf(tokens) {
	const last = tokens.at(-1);
	const word = tokens.at(-2);
	if (tokens[0]?.text !== 'from' || last?.text !== '*' || word?.text !== 'import')
		return undefined;
	return {
		module: tokens
			.slice(1, -2)
			.map((token) => token.text)
			.join(''),
		line: tokens[0].line,
	};
}



  }),

  83318:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ci: () => (  separated),
	ET: () => (  closing),
	M4: () => (  topLevel)
  });
function topLevel(tokens, operator) {
	let depth = 0;
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== 'operator')
			continue;
		if (depth === 0 && token.text === operator)
			return index;
		if ('([{'.includes(token.text))
			depth++;
		else if (')]}'.includes(token.text))
			depth--;
	}
	return -1;
}
function separated(tokens) {
	const parts = [];
	let part = [];
	let depth = 0;
	for (const token of tokens) {
		if (token.kind === 'operator') {
			if (depth === 0 && token.text === ',') {
				parts.push(part);
				part = [];
				continue;
			}
			if ('([{'.includes(token.text))
				depth++;
			else if (')]}'.includes(token.text))
				depth--;
		}
		part.push(token);
	}
	return [...parts, part].filter(({ length }) => length > 0);
}
function closing(tokens, open) {
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind !== 'operator')
			continue;
		if ('([{'.includes(token.text))
			depth++;
		else if (')]}'.includes(token.text) && --depth === 0)
			return at;
	}
	return -1;
}


  }),

  50653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  logicalLines),
	r: () => (  PythonFault)
  });
class PythonFault extends Error {
	line;
	column;
	constructor(message, line, column) {
		super(message);
		this.line = line;
		this.column = column;
	}
}
const deepest = 100;
function logicalLines(text) {
	const lines = [];
	const closers = [];
	let tokens = [];
	let indent = 0;
	let line = 1;
	let lineStart = 0;
	let atStart = true;
	const source = text.replace(/^\uFEFF/, '');
	const end = () => {
		if (tokens.length > 0)
			lines.push({ indent, tokens });
		tokens = [];
		atStart = true;
	};
	for (let at = 0; at < source.length;) {
		const char = source[at] ?? '';
		const position = { line, column: at - lineStart + 1 };
		if (char === '\n') {
			at++;
			line++;
			lineStart = at;
			if (closers.length === 0)
				end();
			continue;
		}
		if (char === '\\' && /^\\\r?\n/.test(source.slice(at, at + 3))) {
			at = source.indexOf('\n', at) + 1;
			line++;
			lineStart = at;
			continue;
		}
		if (/[ \t\r\f]/.test(char)) {
			at++;
			continue;
		}
		if (char === '#') {
			const stop = source.indexOf('\n', at);
			at = stop < 0 ? source.length : stop;
			continue;
		}
		if (atStart) {
			indent = at - lineStart;
			atStart = false;
		}
		const string = /^([rbuf]{0,2})("""|'''|"|')/i.exec(source.slice(at, at + 5));
		if (string) {
			const [opening, prefix = '', quote = ''] = string;
			const read = readString(source, at + opening.length, quote, /r/i.test(prefix));
			if (!read)
				throw new PythonFault('a string without its end', position.line, position.column);
			const formatted = /f/i.test(prefix);
			tokens.push({ kind: 'string', text: read.value, ...(formatted && { formatted }), ...position });
			for (let i = at; i < read.end; i++) {
				if (source[i] !== '\n')
					continue;
				line++;
				lineStart = i + 1;
			}
			at = read.end;
			continue;
		}
		const word = /^(?:[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|\.\d[\w.]*)/u.exec(source.slice(at, at + 300))?.[0];
		if (word) {
			tokens.push({ kind: /^[.\d]/.test(word) ? 'number' : 'name', text: word, ...position });
			at += word.length;
			continue;
		}
		const operator = /^(?:\*\*=?|\/\/=?|>>=?|<<=?|->|:=|\.\.\.|[-+*/%&|^=!<>@]=|[-+*/%&|^~<>()[\]{},:.;=@!])/.exec(source.slice(at, at + 3))?.[0];
		if (!operator)
			throw new PythonFault('text that is no Python', position.line, position.column);
		at += operator.length;
		if ('([{'.includes(operator)) {
			closers.push({ '(': ')', '[': ']', '{': '}' }[operator] ?? '');
			if (closers.length > deepest)
				throw new PythonFault(`brackets nested deeper than ${deepest}`, line, position.column);
		}
		else if (')]}'.includes(operator) && closers.pop() !== operator) {
			throw new PythonFault(`unexpected "${operator}"`, position.line, position.column);
		}
		if (operator === ';' && closers.length === 0) {
			const kept = indent;
			end();
			indent = kept;
			atStart = false;
		}
		else {
			tokens.push({ kind: 'operator', text: operator, ...position });
		}
	}
	if (closers.length > 0)
		throw new PythonFault('a bracket without its end', line, 1);
	end();
	return lines;
}
function readString(source, from, quote, raw) {
	const parts = [];
	for (let at = from; at < source.length; at++) {
		const char = source[at] ?? '';
		if (source.startsWith(quote, at))
			return { value: parts.join(''), end: at + quote.length };
		if (char === '\n' && quote.length === 1)
			return null;
		if (char !== '\\') {
			parts.push(char);
			continue;
		}
		const next = source[++at];
		if (next === undefined)
			return null;
		if (raw)
			parts.push(`\\${next}`);
		else if (next !== '\n')
			parts.push({ n: '\n', t: '\t', r: '\r', "'": "'", '"': '"', '\\': '\\' }[next] ?? `\\${next}`);
	}
	return null;
}


  }),

  15541: core[15541],

  71988: core[71988],

  6197: core[6197],

  3455: core[3455]

};
return { ids, modules };
})
