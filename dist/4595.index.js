(function (load) {
'use strict';
const id = 4595;
const ids = [4595];
const modules = {

  84595:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  O9: () => (  dialects),
  Vu: () => (  finalValues),
  fB: () => (  plainEntries),
  y7: () => (  plainKey),
  LF: () => (  read),
  readInOrder: () => (  readInOrder),
  qw: () => (  dotenv_tokenize),
  zu: () => (  values)
});

;
const plainLine = /^(?:[A-Za-z_][A-Za-z0-9_]*=[A-Za-z0-9_./:@,+%=^-]*|#(?!.*=")[^\\\r\v\f\x1c-\x1e\x85\u2028\u2029]*)?$/;
const longestLine = 16 * 1024;
function plainFile(text) {
	const entries = [];
	const tokens = [];
	let start = 0;
	for (let line = 1; start <= text.length; line++) {
		const stop = text.indexOf('\n', start);
		const end = stop < 0 ? text.length : stop;
		const written = text.slice(start, end);
		if (written.length > longestLine || !plainLine.test(written))
			return null;
		if (written.startsWith('#')) {
			tokens.push({ kind: 'comment', span: { start, end, line, column: 1 }, text: written.slice(1).trim() });
		}
		else if (written !== '') {
			const equals = written.indexOf('=');
			const key = written.slice(0, equals);
			const value = written.slice(equals + 1);
			entries.push({ key, value, line, column: 1 });
			tokens.push({
				kind: 'assignment',
				exported: false,
				key,
				keySpan: { start, end: start + equals, line, column: 1 },
				raw: value,
				valueSpan: { start: start + equals + 1, end, line, column: equals + 2 },
				quote: null,
				closed: true,
				spaced: false,
				comment: null,
			});
		}
		start = end + 1;
	}
	return { entries, tokens };
}

;
class Positions {
	#starts = [0];
	#last = 0;
	constructor(text) {
		if (text.includes('\r')) {
			for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g))
				this.#starts.push(index + end.length);
		}
		else {
			for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
				this.#starts.push(at + 1);
		}
	}
	get lines() {
		return this.#starts.length;
	}
	at(offset) {
		const index = this.#indexOf(offset);
		this.#last = index;
		return { line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 };
	}
	#indexOf(offset) {
		for (const near of [this.#last, this.#last + 1])
			if (this.#holds(near, offset))
				return near;
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}
	#holds(index, offset) {
		const start = this.#starts[index];
		return start !== undefined && start <= offset && offset < (this.#starts[index + 1] ?? Number.POSITIVE_INFINITY);
	}
}

;

const dialects = [
	'python-dotenv',
	'django-environ',
	'django-environ-0.11',
	'python-decouple',
	'compose',
	'docker-run',
	'dotenv',
	'phpdotenv',
	'ruby-dotenv',
	'shell',
	'systemd',
];
const mostExpanded = 256 * 1024;
class ExpansionError extends Error {
}
class Recorder {
	entries = [];
	faults = [];
	refused = false;
	#dialect;
	#positions;
	#environment;
	#values = null;
	#expanded = 0;
	constructor(dialect, text, environment = {}) {
		this.#dialect = dialect;
		this.#positions = new Positions(text);
		this.#environment = environment;
	}
	set(key, value, offset) {
		const { line, column } = this.#positions.at(offset);
		this.entries.push({ key, value, line, column });
		if (value !== null)
			this.#values?.set(key, value);
	}
	fault(code, offset, key) {
		this.faults.push({ code, ...this.#positions.at(offset), ...(key === undefined ? {} : { key }) });
	}
	refuse(code, offset, key) {
		this.refused = true;
		this.fault(code, offset, key);
	}
	lookup(name) {
		if (this.#values === null) {
			this.#values = new Map(Object.entries(this.#environment));
			for (const { key, value } of this.entries)
				if (value !== null)
					this.#values.set(key, value);
		}
		return this.#values.get(name);
	}
	spend(text) {
		this.#expanded += text.length;
		if (this.#expanded > mostExpanded)
			throw new ExpansionError();
		return text;
	}
	reading() {
		return { dialect: this.#dialect, entries: this.entries, faults: this.faults, refused: this.refused };
	}
}
const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;
function faultOfLine(line) {
	const equals = line.indexOf('=');
	if (equals < 0)
		return { code: 'no-equals' };
	const name = line.slice(0, equals);
	const key = name.trim().replace(/^export\s+/, '');
	if (!plainKey.test(key))
		return { code: 'bad-key-name' };
	return { code: name.trimEnd() === name ? 'syntax' : 'space-around-equals', key };
}

;

const blank = /[\t\v\f\r \x85\xa0]*/y;
const spaces = /\s*/y;
const usualKey = /[\w.-]*/y;
function readCompose(source, options = {}) {
	const recorder = new Recorder('compose', source, options.environment);
	const text = source;
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (!recorder.refused) {
		skip(spaces);
		if (at >= text.length)
			break;
		if (text.charAt(at) === '#')
			at = lineEnd(at);
		else
			statement();
	}
	return recorder.reading();
	function statement() {
		if (text.startsWith('export', at) && /^\s/.test(text.charAt(at + 6))) {
			at += 6;
			skip(blank);
		}
		const start = at;
		usualKey.lastIndex = at;
		let end = usualKey.test(text) ? usualKey.lastIndex : at;
		for (; end < text.length; end++) {
			const char = text.charAt(end);
			if (char === '=' || char === ':' || char === '\n')
				break;
			if (!/[\t\v\f\r \x85\xa0_.[\]\p{L}\p{N}-]/u.test(char) && !/[\uD800-\uDFFF]/.test(char)) {
				recorder.refuse('bad-key-name', start);
				return;
			}
		}
		const key = text.slice(start, end).trimEnd();
		if (key.includes(' ')) {
			recorder.refuse('bad-key-name', start);
			return;
		}
		if (text.charAt(end) === '\n' || end >= text.length) {
			if (key !== '')
				recorder.fault('no-equals', start);
			at = end + 1;
			return;
		}
		at = end + 1;
		skip(blank);
		const value = readValue(start, key);
		if (value === undefined)
			return;
		if (/^\d/.test(key))
			recorder.fault('bad-key-name', start);
		else
			recorder.set(key, value, start);
	}
	function readValue(start, key) {
		const quote = text.charAt(at);
		if (quote !== '"' && quote !== "'") {
			const end = lineEnd(at);
			const line = text.slice(at, end);
			at = end + 1;
			const comment = line.indexOf(' #');
			return expand((comment < 0 ? line : line.slice(0, comment)).trimEnd(), start, key);
		}
		const parts = [];
		let from = at + 1;
		for (let end = from; end < text.length; end++) {
			const char = text.charAt(end);
			if (char === '\\') {
				if (text.charAt(end + 1) === quote) {
					parts.push(text.slice(from, end));
					from = end + 1;
				}
				end++;
			}
			else if (char === quote) {
				parts.push(text.slice(from, end));
				at = end + 1;
				const value = parts.join('').replaceAll('\r\n', '\n');
				return quote === '"' ? expand(unescaped(value), start, key) : value;
			}
		}
		recorder.refuse('unterminated-quote', start, key);
		return undefined;
	}
	function expand(value, start, key) {
		if (options.expand === false)
			return value;
		try {
			return substitute(value, recorder);
		}
		catch (error) {
			if (!(error instanceof ExpansionError))
				throw error;
			recorder.refuse('expansion', start, key);
			return undefined;
		}
	}
	function skip(pattern) {
		pattern.lastIndex = Math.min(at, text.length);
		pattern.exec(text);
		at = pattern.lastIndex;
	}
	function lineEnd(from) {
		const end = text.indexOf('\n', from);
		return end < 0 ? text.length : end;
	}
}
const escapes = {
	a: '\x07',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
	$: '$$',
};
function unescaped(value) {
	return value.replace(/\\([abcfnrtv$"\\]|0\d{0,3})/g, (whole, code) => {
		if (code === 'c')
			return whole;
		if (code.startsWith('0'))
			return /^0[0-3][0-7]{2}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : whole;
		return escapes[code] ?? code;
	});
}
const named = /[_a-z][_a-z0-9]*/iy;
const deepest = 50;
function substitute(value, recorder, depth = 0) {
	if (!value.includes('$'))
		return value;
	if (depth > deepest)
		throw new ExpansionError();
	const parts = [];
	let at = 0;
	for (let dollar = value.indexOf('$'); dollar >= 0; dollar = value.indexOf('$', at)) {
		parts.push(value.slice(at, dollar));
		at = dollar + 1;
		const next = value.charAt(at);
		if (next === '$') {
			parts.push('$');
			at++;
		}
		else if (next === '{') {
			const close = braceEnd(value, at + 1);
			if (close < 0)
				throw new ExpansionError();
			parts.push(recorder.spend(braced(value.slice(at + 1, close), recorder, depth)));
			at = close + 1;
		}
		else {
			named.lastIndex = at;
			const name = named.exec(value)?.[0];
			if (name === undefined)
				parts.push('$');
			else {
				parts.push(recorder.spend(recorder.lookup(name) ?? ''));
				at += name.length;
			}
		}
	}
	parts.push(value.slice(at));
	return recorder.spend(parts.join(''));
}
function braced(expression, recorder, depth) {
	const match = /^([_a-z][_a-z0-9]*)(?:(:?)([-+?])(.*))?$/is.exec(expression);
	if (!match?.[1])
		throw new ExpansionError();
	const [, name, colon, operator, word = ''] = match;
	const value = recorder.lookup(name);
	const isSet = colon ? Boolean(value) : value !== undefined;
	if (operator === '+')
		return isSet ? substitute(word, recorder, depth + 1) : '';
	if (operator === '-' && !isSet)
		return substitute(word, recorder, depth + 1);
	if (operator === '?' && !isSet)
		throw new ExpansionError();
	return value ?? '';
}
function braceEnd(value, from) {
	let open = 1;
	for (let at = from; at < value.length; at++) {
		if (value.charAt(at) === '}') {
			if (--open === 0)
				return at;
		}
		else if (value.startsWith('${', at)) {
			open++;
			at++;
		}
	}
	return -1;
}

;

const white = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function readDecouple(source, options = {}) {
	const text = source.replace(/\r\n?/g, '\n');
	const recorder = new Recorder('python-decouple', text, options.environment);
	let start = 0;
	for (const whole of text.split('\n')) {
		const offset = start;
		start += whole.length + 1;
		const line = strip(whole);
		const at = offset + whole.indexOf(line);
		if (line === '' || line.startsWith('#'))
			continue;
		const equals = line.indexOf('=');
		if (equals < 0) {
			recorder.fault('no-equals', at);
			continue;
		}
		const key = strip(line.slice(0, equals));
		const value = strip(line.slice(equals + 1));
		const isQuoted = value.length >= 2 && /^["']/.test(value) && value.endsWith(value.charAt(0));
		if (!plainKey.test(key))
			recorder.fault('bad-key-name', at);
		recorder.set(key, isQuoted ? value.slice(1, -1) : value, at);
	}
	return recorder.reading();
}
function strip(text) {
	let [start, end] = [0, text.length];
	while (start < end && white.test(text.charAt(start)))
		start++;
	while (end > start && white.test(text.charAt(end - 1)))
		end--;
	return text.slice(start, end);
}

;

function readDjangoEnviron(text, options = {}) {
	return readLines('django-environ', text, options, plainValue);
}
function readDjangoEnviron011(text, options = {}) {
	return readLines('django-environ-0.11', text, options, (raw) => {
		const quoted = /^\s*'(.*)'\s*(#.*)?$/s.exec(raw);
		if (quoted)
			return doubleUnquoted(quoted[1] ?? '');
		const hash = raw.indexOf('#');
		return doubleUnquoted(hash < 0 ? raw : raw.slice(0, hash));
	});
}
function readLines(dialect, text, options, unquoted) {
	const recorder = new Recorder(dialect, text, options.environment);
	const ends = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$/g;
	for (let start = 0; start < text.length;) {
		ends.lastIndex = start;
		const end = ends.exec(text);
		const line = text.slice(start, end?.index);
		const match = /^(export )?([A-Za-z_0-9]+)=/.exec(line);
		if (match?.[2]) {
			recorder.set(match[2], unquoted(line.slice(match[0].length)), start + (match[1]?.length ?? 0));
		}
		else if (line !== '' && !line.startsWith('#') && line.trim() !== '' && !line.trimStart().startsWith('#')) {
			const { code, key } = faultOfLine(line.replace(/^\s+|^\uFEFF/, ''));
			recorder.fault(code, start, key);
		}
		start = (end?.index ?? text.length) + Math.max(1, end?.[0].length ?? 1);
	}
	return recorder.reading();
}
function plainValue(raw) {
	if (raw.length >= 2 && raw.startsWith("'") && raw.endsWith("'"))
		return raw.slice(1, -1);
	return doubleUnquoted(raw);
}
function doubleUnquoted(raw) {
	if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"'))
		return raw;
	return raw.slice(1, -1).replace(/\\(.)/gs, (whole, letter) => ('rnt'.includes(letter) ? whole : letter));
}

;

const docker_run_longestLine = 64 * 1024;
function readDockerRun(text, options = {}) {
	const recorder = new Recorder('docker-run', text, options.environment);
	let start = 0;
	for (const whole of text.split('\n')) {
		const offset = start;
		start += whole.length + 1;
		const line = (offset === 0 ? whole.replace(/^\uFEFF/, '') : whole).replace(/\r$/, '');
		const assignment = line.trimStart();
		const at = offset + whole.length - whole.replace(/^[\uFEFF\s]+/, '').length;
		if (Buffer.byteLength(line) >= docker_run_longestLine) {
			recorder.refuse('too-long', offset);
			break;
		}
		if (assignment === '' || assignment.startsWith('#'))
			continue;
		const equals = assignment.indexOf('=');
		const key = equals < 0 ? assignment : assignment.slice(0, equals);
		if (key === '' || /[ \t]/.test(key)) {
			recorder.refuse(key === '' ? 'bad-key-name' : /^export\s/.test(key) || equals < 0 ? 'syntax' : 'space-around-equals', at);
			break;
		}
		if (equals >= 0)
			recorder.set(key, assignment.slice(equals + 1), at);
		else
			recorder.fault('no-equals', at);
	}
	return recorder.reading();
}

;
const rest = /[^\r\n]*/y;
function lineEnd(text, from) {
	rest.lastIndex = from;
	return rest.test(text) ? rest.lastIndex : text.length;
}

;


function readDotenv(text, options = {}) {
	const recorder = new Recorder('dotenv', text, options.environment);
	const head = /(export\s+)?([\w.-]+)(?:\s*=|:\s)/y;
	const separator = /\s*/y;
	let at = 0;
	while (at < text.length) {
		at += exec(separator, at)?.[0].length ?? 0;
		if (at >= text.length)
			break;
		const match = exec(head, at);
		if (match?.[2] === undefined) {
			const end = lineEnd(text, at);
			const line = text.slice(at, end).trim();
			if (line !== '' && !line.startsWith('#')) {
				const { code, key } = faultOfLine(line);
				recorder.fault(code, at, key);
			}
			at = end + 1;
			continue;
		}
		const keyAt = at + match[0].lastIndexOf(match[2]);
		const valueAt = at + match[0].length;
		const { raw, end } = valueFrom(valueAt);
		recorder.set(match[2], unquoted(raw), keyAt);
		if (/^["'`]/.test(raw) && (raw.length < 2 || !raw.endsWith(raw.charAt(0)))) {
			recorder.fault('unterminated-quote', keyAt, match[2]);
		}
		at = lineEnd(text, end) + 1;
	}
	return recorder.reading();
	function exec(pattern, from) {
		pattern.lastIndex = from;
		return pattern.exec(text);
	}
	function valueFrom(from) {
		const quoteAt = from + (exec(separator, from)?.[0].length ?? 0);
		const close = '"\'`'.includes(text.charAt(quoteAt) || ' ') ? closing(text, quoteAt) : -1;
		if (close >= 0)
			return { raw: text.slice(quoteAt, close + 1), end: close + 1 };
		const end = lineEnd(text, from);
		const line = text.slice(from, end);
		const hash = line.indexOf('#');
		return { raw: (hash < 0 ? line : line.slice(0, hash)).trim(), end };
	}
}
function unquoted(raw) {
	const quote = raw.charAt(0);
	const quoted = raw.length >= 2 && '"\'`'.includes(quote) && raw.endsWith(quote);
	const value = (quoted ? raw.slice(1, -1) : raw).replace(/\r\n?/g, '\n');
	return quote === '"' ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}
function closing(text, open) {
	const quote = text.charAt(open);
	const escaped = [];
	let at = text.indexOf(quote, open + 1);
	for (; at >= 0; at = text.indexOf(quote, at + 1)) {
		if (at === open + 1 || text.charAt(at - 1) !== '\\')
			break;
		escaped.push(at);
	}
	if (at >= 0 && endsLine(text, at + 1))
		return at;
	return escaped.findLast((one) => endsLine(text, one + 1)) ?? -1;
}
function endsLine(text, from) {
	for (let at = from; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '\n' || char === '\r' || char === '#')
			return true;
		if (!/\s/.test(char))
			return false;
	}
	return true;
}

;

const trimmed = ' \n\r\t\0\v';
const validName = /^[\p{Ll}\p{Lu}\p{M}\p{N}_.]+$/u;
const piece = /[\r\n]+|[\t\v\f ]+|[\\'"#$]|[^\s\\'"#$]+|[^\\'"#$]/g;
const phpdotenv_white = /^[ \t\n\r\v\f]+$/;
const variable = /^\$\{([a-zA-Z0-9_.]+)\}/;
const openName = /^\$(?:\{[a-zA-Z0-9_.]*)?$/;
class Refusal extends Error {
	code;
	constructor(code) {
		super(code);
		this.code = code;
	}
}
function readPhpdotenv(source, options = {}) {
	const text = source.replace(/\r\n?/g, '\n');
	const recorder = new Recorder('phpdotenv', text, options.environment);
	for (const { entry, start } of entriesOf(text, recorder)) {
		try {
			phpdotenv_assign(entry, start, recorder, options.expand !== false);
		}
		catch (error) {
			if (!(error instanceof Refusal || error instanceof ExpansionError))
				throw error;
			const [, before = '', key = ''] = /^(\s*(?:export\s+)?)([\w.]*)/.exec(entry) ?? [];
			const code = error instanceof Refusal ? error.code : 'expansion';
			recorder.refuse(code, start + before.length, key === '' ? undefined : key);
			break;
		}
	}
	return recorder.reading();
}
function* entriesOf(text, recorder) {
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	let open = null;
	while (start <= text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(start, end);
		const begins = open === null && startsSeveral(line);
		if (begins)
			open = start;
		if (open === null || closesSeveral(line, begins)) {
			const from = open ?? start;
			open = null;
			const entry = text.slice(from, end);
			const bare = trim(entry);
			if (bare !== '' && !bare.startsWith('#'))
				yield { entry, start: from };
		}
		start = end + 1;
	}
	if (open !== null) {
		const [, before = '', key] = /^(\s*(?:export\s+)?)([\w.]+)/.exec(text.slice(open, open + 300)) ?? [];
		recorder.fault('unterminated-quote', open + before.length, key);
	}
}
function startsSeveral(line) {
	return line.includes('="') && !closesSeveral(line, true);
}
function closesSeveral(line, begins) {
	if (line === '"')
		return true;
	let count = 0;
	const bare = line.includes('\\\\') ? line.replaceAll('\\\\', '') : line;
	for (let at = bare.indexOf('"', 1); at > 0; at = bare.indexOf('"', at + 1))
		if (bare[at - 1] !== '\\')
			count++;
	return begins ? count > 1 : count > 0;
}
function phpdotenv_assign(entry, start, recorder, expand) {
	const equals = entry.indexOf('=');
	const written = equals < 0 ? entry : trim(entry.slice(0, equals));
	const key = nameOf(written);
	const at = start + Math.max(0, entry.indexOf(key));
	if (equals < 0) {
		recorder.fault('no-equals', at);
		recorder.set(key, null, at);
		return;
	}
	const value = valueIn(trim(entry.slice(equals + 1)));
	recorder.set(key, expand ? resolved(value, recorder) : value.chars, at);
}
function nameOf(written) {
	if (written === '')
		throw new Refusal('bad-key-name');
	const exported = [...written].length > 8 && /^export[ \t\n\r\v\f]/.test(written);
	const name = exported ? written.slice(6).replace(/^[ \t\n\r\v\f]+/, '') : written;
	const bare = name.length >= 3 && /^["']/.test(name) && name.endsWith(name.charAt(0)) ? name.slice(1, -1) : name;
	if (!validName.test(bare))
		throw new Refusal(written.includes('=') ? 'syntax' : 'bad-key-name');
	return bare;
}
function valueIn(raw) {
	const chars = [];
	const dollars = [];
	let length = 0;
	let state = 'initial';
	for (const [token] of raw.matchAll(piece)) {
		const [added, next] = step(state, token);
		if (token === '$' && (next === 'unquoted' || (next === 'double' && state === 'double')))
			dollars.push(length);
		chars.push(added);
		length += added.length;
		state = next;
		if (state === 'comment')
			break;
	}
	if (state === 'single' || state === 'double' || state === 'escape')
		throw new Refusal('unterminated-quote');
	return { chars: chars.join(''), dollars };
}
function step(state, token) {
	switch (state) {
		case 'initial':
			if (token === "'")
				return ['', 'single'];
			if (token === '"')
				return ['', 'double'];
			return token === '#' ? ['', 'comment'] : [token, 'unquoted'];
		case 'unquoted':
			if (token === '#')
				return ['', 'comment'];
			return phpdotenv_white.test(token) ? ['', 'blank'] : [token, 'unquoted'];
		case 'single':
			return token === "'" ? ['', 'blank'] : [token, 'single'];
		case 'double':
			if (token === '"')
				return ['', 'blank'];
			return token === '\\' ? ['', 'escape'] : [token, 'double'];
		case 'escape':
			return [phpdotenv_unescaped(token), 'double'];
		case 'blank':
			if (token !== '#' && !phpdotenv_white.test(token))
				throw new Refusal('space-in-value');
			return ['', token === '#' ? 'comment' : 'blank'];
		case 'comment':
			return ['', 'comment'];
	}
}
const phpdotenv_escapes = { f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
function phpdotenv_unescaped(token) {
	if (token === '"' || token === '\\' || token === '$')
		return token;
	const letter = phpdotenv_escapes[token.charAt(0)];
	if (letter === undefined)
		throw new Refusal('escape');
	return letter + token.slice(1);
}
const longestName = 200;
function resolved({ chars, dollars }, recorder) {
	const rest = [];
	let end = chars.length;
	for (const at of dollars.toReversed()) {
		const own = chars.slice(at, end);
		const match = variable.exec(openName.test(own) ? own + begin(rest) : own);
		const value = match?.[1] === undefined ? undefined : recorder.lookup(match[1]);
		if (match && value !== undefined) {
			const over = match[0].length - own.length;
			if (over > 0)
				drop(rest, over);
			else
				rest.push(own.slice(match[0].length));
			rest.push(recorder.spend(value));
		}
		else
			rest.push(own);
		end = at;
	}
	rest.push(chars.slice(0, end));
	return rest.reverse().join('');
}
function begin(rest) {
	let text = '';
	for (let at = rest.length - 1; at >= 0 && text.length < longestName; at--)
		text += rest[at];
	return text;
}
function drop(rest, count) {
	for (let left = count; left > 0;) {
		const first = rest.pop() ?? '';
		if (first.length > left)
			rest.push(first.slice(left));
		left = rest.length === 0 ? 0 : left - first.length;
	}
}
function trim(text) {
	let [start, end] = [0, text.length];
	while (start < end && trimmed.includes(text.charAt(start)))
		start++;
	while (end > start && trimmed.includes(text.charAt(end - 1)))
		end--;
	return text.slice(start, end);
}

;

const blanks = /[^\S\r\n]*/y;
const space = /\s*/y;
const exported = /export[^\S\r\n]+/y;
const bareKey = /[^=#\s]+/y;
const quotedKey = /'([^']+)'/y;
const restOfLine = /[^\r\n]*/y;
const endOfLine = /[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y;
function readPythonDotenv(text, options = {}) {
	const recorder = new Recorder('python-dotenv', text, options.environment);
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (at < text.length) {
		take(space);
		if (at < text.length)
			binding();
	}
	return recorder.reading();
	function binding() {
		const start = at;
		if (text.startsWith('export', at))
			take(exported);
		const keyAt = at;
		if (text.charAt(at) === '#') {
			take(restOfLine);
			return;
		}
		const key = text.charAt(at) === "'" ? take(quotedKey)?.[1] : take(bareKey)?.[0];
		if (key === undefined) {
			drop('bad-key-name', start);
			return;
		}
		take(blanks);
		let value = null;
		if (text.charAt(at) === '=') {
			at++;
			take(blanks);
			const parsed = parseValue();
			if (parsed === undefined) {
				drop('unterminated-quote', keyAt, key);
				return;
			}
			value = parsed;
		}
		if (take(endOfLine) === undefined) {
			drop(value === null ? 'no-equals' : 'syntax', keyAt, key);
			return;
		}
		if (value === null)
			recorder.fault('no-equals', keyAt);
		try {
			recorder.set(key, value !== null && options.expand !== false ? expand(value) : value, keyAt);
		}
		catch (error) {
			if (!(error instanceof ExpansionError))
				throw error;
			recorder.fault('expansion', keyAt, key);
		}
	}
	function drop(code, offset, key) {
		recorder.fault(code, offset, code === 'no-equals' ? undefined : key);
		take(restOfLine);
	}
	function parseValue() {
		const quote = text.charAt(at);
		if (quote === "'" || quote === '"') {
			const close = python_dotenv_closing(text, at);
			if (close < 0)
				return undefined;
			const raw = text.slice(at + 1, close);
			at = close + 1;
			return quote === "'" ? raw.replace(/\\([\\'])/g, '$1') : raw.replace(/\\([\\'"abfnrtv])/g, python_dotenv_unescaped);
		}
		const line = take(restOfLine)?.[0] ?? '';
		const comment = commentAt(line);
		return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
	}
	function expand(value) {
		if (!value.includes('${'))
			return value;
		const parts = [];
		let from = 0;
		for (const { start, end, name, fallback } of variablesIn(value)) {
			parts.push(value.slice(from, start), recorder.spend(recorder.lookup(name) ?? fallback ?? ''));
			from = end;
		}
		return recorder.spend(parts.join('') + value.slice(from));
	}
	function take(pattern) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match)
			return undefined;
		at = pattern.lastIndex;
		return match;
	}
}
function* variablesIn(value) {
	let at = 0;
	for (;;) {
		const start = value.indexOf('${', at);
		const close = start < 0 ? -1 : value.indexOf('}', start + 2);
		if (close < 0)
			return;
		const colon = value.slice(start + 2, close).indexOf(':');
		const stop = start + 2 + colon;
		if (colon >= 0 && value[stop + 1] !== '-') {
			at = stop + 1;
			continue;
		}
		at = close + 1;
		if (colon < 0)
			yield { start, end: at, name: value.slice(start + 2, close), fallback: undefined };
		else
			yield { start, end: at, name: value.slice(start + 2, stop), fallback: value.slice(stop + 2, close) };
	}
}
function python_dotenv_closing(text, open) {
	const quote = text.charAt(open);
	let escaped = -1;
	for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
		if (at === open + 1 || text.charAt(at - 1) !== '\\')
			return at;
		escaped = at;
	}
	return escaped;
}
function commentAt(line) {
	for (let hash = line.indexOf('#'); hash >= 0; hash = line.indexOf('#', hash + 1)) {
		if (hash > 0 && /\s/.test(line.charAt(hash - 1)))
			return hash - 1;
	}
	return -1;
}
const python_dotenv_escapes = {
	a: '\x07',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
};
function python_dotenv_unescaped(_, letter) {
	return python_dotenv_escapes[letter] ?? letter;
}

;

const whiteRun = /[ \t\r\n\f\v]*/y;
const ruby_dotenv_name = /[A-Za-z0-9_.]+/y;
const ruby_dotenv_exported = /export[ \t\r\n\f\v]+/y;
const ruby_dotenv_variable = /(\\)?\$(?!\()\{?([A-Z0-9_]+)?\}?/gi;
class CommandError extends Error {
}
function readRubyDotenv(source, options = {}) {
	const text = source.replace(/\r\n?/g, '\n');
	const recorder = new Recorder('ruby-dotenv', text, options.environment);
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (at < text.length && !recorder.refused) {
		const start = skip(text, at);
		if (start >= text.length)
			break;
		const match = text.charAt(start) === '#' ? null : (assignmentAt(text, start, true) ?? assignmentAt(text, start, false));
		if (match === null)
			passedOver(text, start, recorder);
		else
			take(match, recorder, options);
		at = lineAfter(text, match?.end ?? start);
	}
	return recorder.reading();
}
function passedOver(text, start, recorder) {
	if (text.charAt(start) === '#')
		return;
	const { code, key } = faultOfLine(text.slice(start, lineAfter(text, start)).trim());
	recorder.fault(code, start, key);
}
function take({ key, keyAt, exported, raw, separated }, recorder, options) {
	if (exported && raw === null) {
		if (recorder.lookup(key) === undefined)
			recorder.refuse('no-equals', keyAt);
		return;
	}
	if (!separated)
		recorder.fault('no-equals', keyAt);
	if (raw !== null && /^\s*(?:"[^"]*|'[^']*)$/.test(raw))
		recorder.fault('unterminated-quote', keyAt, key);
	try {
		recorder.set(key, ruby_dotenv_valueIn(raw ?? '', recorder, options.expand !== false), keyAt);
	}
	catch (error) {
		if (error instanceof CommandError) {
			recorder.set(key, null, keyAt);
			recorder.fault('command', keyAt, key);
		}
		else if (error instanceof ExpansionError)
			recorder.fault('expansion', keyAt, key);
		else
			throw error;
	}
}
function assignmentAt(text, start, withExport) {
	ruby_dotenv_exported.lastIndex = start;
	if (withExport && !ruby_dotenv_exported.test(text))
		return null;
	const keyAt = withExport ? ruby_dotenv_exported.lastIndex : start;
	ruby_dotenv_name.lastIndex = keyAt;
	const key = ruby_dotenv_name.exec(text)?.[0];
	if (key === undefined)
		return null;
	const end = keyAt + key.length;
	const equals = skip(text, end);
	const from = text.charAt(equals) === '='
		? equals + 1
		: text.charAt(end) === ':' && isWhite(text.charAt(end + 1))
			? end + 2
			: undefined;
	const found = { key, keyAt, exported: withExport };
	if (from === undefined) {
		const tail = tailFrom(text, end);
		return tail === null ? null : { ...found, raw: null, separated: false, end: tail };
	}
	const quoted = quotedFrom(text, from);
	if (quoted)
		return { ...found, raw: text.slice(from, quoted.close), separated: true, end: quoted.end };
	const stop = plainEnd(text, from);
	const raw = stop === from ? null : text.slice(from, stop);
	return { ...found, raw, separated: true, end: tailFrom(text, stop) ?? stop };
}
function quotedFrom(text, from) {
	const open = skip(text, from);
	const quote = text.charAt(open);
	if (quote !== '"' && quote !== "'")
		return null;
	const closes = [];
	for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
		closes.push(at);
		if (at === open + 1 || text.charAt(at - 1) !== '\\')
			break;
	}
	for (const close of closes.reverse()) {
		const end = tailFrom(text, close + 1);
		if (end !== null)
			return { close: close + 1, end };
	}
	return null;
}
function tailFrom(text, from) {
	const stop = skip(text, from);
	if (stop >= text.length)
		return text.length;
	if (text.charAt(stop) === '#')
		return ruby_dotenv_endOfLine(text, stop);
	const newline = text.lastIndexOf('\n', stop - 1);
	return newline >= from ? newline : null;
}
function plainEnd(text, from) {
	const end = ruby_dotenv_endOfLine(text, from);
	const hash = text.slice(from, end).indexOf('#');
	return hash < 0 ? end : from + hash;
}
function ruby_dotenv_valueIn(raw, recorder, expand) {
	const text = raw.replace(/^[\0\t-\r ]+/, '');
	const stripped = text.slice(0, text.length - trailing(text));
	const quote = stripped.charAt(0);
	const isQuoted = stripped.length >= 2 && (quote === '"' || quote === "'") && stripped.endsWith(quote);
	const inner = isQuoted ? stripped.slice(1, -1) : stripped;
	if (isQuoted && quote === "'")
		return inner;
	const written = (isQuoted ? newlines(inner, recorder) : inner).replace(/\\([^$])/g, '$1');
	if (!expand || !written.includes('$'))
		return written;
	return substituted(withoutCommands(written), recorder);
}
function trailing(text) {
	let count = 0;
	while (count < text.length && /[\0\t-\r ]/.test(text.charAt(text.length - 1 - count)))
		count++;
	return count;
}
function newlines(value, recorder) {
	if (recorder.lookup('DOTENV_LINEBREAK_MODE') === 'legacy')
		return value.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
	return value.replaceAll('\\n', '\\\\n').replaceAll('\\r', '\\\\r');
}
function withoutCommands(value) {
	if (!value.includes('$('))
		return value;
	const closes = closings(value);
	const parts = [];
	let from = 0;
	for (let at = value.indexOf('$('); at >= 0; at = value.indexOf('$(', at + 1)) {
		if (at < from)
			continue;
		const close = closes.get(at + 1);
		if (close === undefined)
			continue;
		if (at === 0 || value.charAt(at - 1) !== '\\')
			throw new CommandError();
		parts.push(value.slice(from, at - 1), value.slice(at, close + 1));
		from = close + 1;
	}
	return parts.join('') + value.slice(from);
}
function closings(value) {
	const found = new Map();
	const open = [];
	for (let at = 0; at < value.length; at++) {
		if (value.charAt(at) === '(')
			open.push({ at, ok: true });
		else if (value.charAt(at) === ')') {
			const one = open.pop();
			if (!one)
				continue;
			const outer = open.at(-1);
			if (one.ok && at > one.at + 1)
				found.set(one.at, at);
			else if (outer)
				outer.ok = false;
		}
	}
	return found;
}
function substituted(value, recorder) {
	return recorder.spend(value.replace(ruby_dotenv_variable, (whole, backslash, key) => {
		if (backslash !== undefined)
			return whole.slice(1);
		return key === undefined ? whole : recorder.spend(recorder.lookup(key) ?? '');
	}));
}
function isWhite(char) {
	return char !== '' && ' \t\r\n\f\v'.includes(char);
}
function skip(text, from) {
	whiteRun.lastIndex = from;
	return whiteRun.test(text) ? whiteRun.lastIndex : from;
}
function ruby_dotenv_endOfLine(text, from) {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
function lineAfter(text, from) {
	return ruby_dotenv_endOfLine(text, from) + 1;
}

;

const shell_blanks = /(?:[ \t]|\\\n)*/y;
const assigned = /([A-Za-z_][A-Za-z0-9_]*)=/y;
const ordinary = /[^ \t\n;&|<>()\\'"`$]+/y;
const ordinaryInQuotes = /[^"\\`$]+/y;
const names = /[A-Za-z_][A-Za-z0-9_]*/y;
const shell_deepest = 50;
class ShellSyntaxError extends Error {
	code;
	constructor(code) {
		super(code);
		this.code = code;
	}
}
function readShell(text, options = {}) {
	const recorder = new Recorder('shell', text, options.environment);
	let at = 0;
	let start = 0;
	let current;
	try {
		while (at < text.length)
			statement();
	}
	catch (error) {
		if (error instanceof ShellSyntaxError)
			recorder.refuse(error.code, start, current);
		else if (error instanceof ExpansionError)
			recorder.refuse('expansion', start, current);
		else
			throw error;
	}
	return recorder.reading();
	function statement() {
		take(shell_blanks);
		start = at;
		current = undefined;
		const char = text.charAt(at);
		if (char === '#') {
			at = lineEnd();
			return;
		}
		if (char === '\n' || char === ';' || char === '') {
			if (char === ';')
				throw new ShellSyntaxError('syntax');
			at++;
			return;
		}
		const found = [];
		let command;
		let declares = false;
		for (;;) {
			take(shell_blanks);
			const offset = at;
			const next = text.charAt(at);
			if (next === '' || '\n;&|'.includes(next) || next === '#')
				break;
			if ('()'.includes(next))
				throw new ShellSyntaxError('syntax');
			if ('<>'.includes(next)) {
				at++;
				command ??= offset;
				continue;
			}
			const key = take(assigned)?.[1];
			if (key !== undefined && command === undefined) {
				current = key;
				found.push({ key, word: word(), offset });
				continue;
			}
			if (key !== undefined)
				at = offset;
			const plain = word();
			if (command === undefined && found.length === 0 && plain.text === 'export')
				declares = true;
			else if (!(declares && /^[A-Za-z_][A-Za-z0-9_]*$/.test(plain.text)))
				command ??= offset;
		}
		const end = text.charAt(at);
		if (end === '#')
			at = lineEnd();
		else
			at += text.startsWith('&&', at) || text.startsWith('||', at) ? 2 : 1;
		if (command !== undefined) {
			recorder.refuse('command', start, found[0]?.key);
			return;
		}
		if (end === '&' || end === '|') {
			for (const one of found)
				recorder.fault('command', one.offset, one.key);
			return;
		}
		for (const { key, word, offset } of found) {
			recorder.set(key, word.known ? word.text : null, offset);
			if (!word.known)
				recorder.fault('command', offset, key);
		}
	}
	function word() {
		const parts = [];
		let known = text.charAt(at) !== '~';
		while (at < text.length) {
			const run = take(ordinary)?.[0];
			if (run !== undefined)
				parts.push(run);
			const char = text.charAt(at);
			if (' \t\n;&|<>'.includes(char))
				break;
			if (char === '(' || char === ')')
				throw new ShellSyntaxError('syntax');
			at++;
			if (char === '\\') {
				if (text.charAt(at) !== '\n')
					parts.push(text.charAt(at));
				at++;
			}
			else if (char === "'")
				parts.push(until("'"));
			else if (char === '"')
				known = quoted(parts) && known;
			else if (char === '`') {
				until('`');
				known = false;
			}
			else if (char === '$')
				known = dollar(parts) && known;
			else
				parts.push(char);
		}
		return { text: parts.join(''), known };
	}
	function quoted(parts) {
		let known = true;
		while (at < text.length) {
			const run = take(ordinaryInQuotes)?.[0];
			if (run !== undefined)
				parts.push(run);
			const char = text.charAt(at++);
			if (char === '"')
				return known;
			if (char === '\\') {
				const next = text.charAt(at++);
				if ('$`"\\'.includes(next))
					parts.push(next);
				else if (next !== '\n')
					parts.push(char, next);
			}
			else if (char === '`') {
				until('`');
				known = false;
			}
			else if (char === '$')
				known = dollar(parts) && known;
			else
				parts.push(char);
		}
		throw new ShellSyntaxError('unterminated-quote');
	}
	function dollar(parts) {
		const char = text.charAt(at);
		if (char === '(') {
			skipParentheses();
			return false;
		}
		if (options.expand === false) {
			parts.push('$');
			return true;
		}
		if (char === '{') {
			const close = braceEnd(at + 1);
			const value = braced(text.slice(at + 1, close), 0);
			at = close + 1;
			parts.push(recorder.spend(value ?? ''));
			return value !== undefined;
		}
		const name = take(names)?.[0];
		if (name !== undefined) {
			parts.push(recorder.spend(recorder.lookup(name) ?? ''));
			return true;
		}
		if (/[$!?#@*0-9-]/.test(char)) {
			at++;
			return /[1-9@*]/.test(char);
		}
		parts.push('$');
		return true;
	}
	function braced(expression, depth) {
		if (depth > shell_deepest)
			throw new ExpansionError();
		const match = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?)([-+?=])(.*))?$/s.exec(expression);
		if (!match?.[1])
			return undefined;
		const [, name, colon, operator, rest = ''] = match;
		const value = recorder.lookup(name);
		const isSet = colon ? Boolean(value) : value !== undefined;
		if (operator === '?' && !isSet)
			throw new ShellSyntaxError('expansion');
		if (operator === '+' ? isSet : operator !== undefined && !isSet) {
			const inner = /^\$\{(.*)\}$/s.exec(rest);
			if (inner?.[1] !== undefined)
				return braced(inner[1], depth + 1);
			return /[$`"'\\]/.test(rest) ? undefined : rest;
		}
		return operator === '+' ? '' : (value ?? '');
	}
	function braceEnd(from) {
		let open = 1;
		for (let end = from; end < text.length; end++) {
			if (text.charAt(end) === '}' && --open === 0)
				return end;
			if (text.startsWith('${', end))
				open++;
		}
		throw new ShellSyntaxError('syntax');
	}
	function skipParentheses() {
		let open = 0;
		for (; at < text.length; at++) {
			const char = text.charAt(at);
			if (char === '(')
				open++;
			else if (char === ')' && --open === 0) {
				at++;
				return;
			}
			else if (char === '\\')
				at++;
			else if (char === "'") {
				at++;
				until("'");
				at--;
			}
		}
		throw new ShellSyntaxError('syntax');
	}
	function until(quote) {
		const close = text.indexOf(quote, at);
		if (close < 0)
			throw new ShellSyntaxError('unterminated-quote');
		const inner = text.slice(at, close);
		at = close + 1;
		return inner;
	}
	function lineEnd() {
		const end = text.indexOf('\n', at);
		return end < 0 ? text.length : end;
	}
	function take(pattern) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match)
			return undefined;
		at = pattern.lastIndex;
		return match;
	}
}

;

const untilEquals = /[^=\r\n]*/y;
const ordinaryRun = /[^\\"' \t\r\n]+/y;
function readSystemd(text, options = {}) {
	const recorder = new Recorder('systemd', text, options.environment);
	let at = 0;
	const isEnd = (char) => char === '\n' || char === '\r';
	while (at < text.length) {
		const char = text.charAt(at);
		if (/[ \t\n\r]/.test(char))
			at++;
		else if (char === '#' || char === ';')
			comment();
		else
			assignment();
	}
	return recorder.reading();
	function comment() {
		while (at < text.length && !isEnd(text.charAt(at)))
			at += text.charAt(at) === '\\' ? 2 : 1;
	}
	function assignment() {
		const start = at;
		const key = run(untilEquals).trimEnd();
		if (text.charAt(at) !== '=') {
			recorder.fault('no-equals', start);
			return;
		}
		at++;
		const { value, closed } = readValue();
		if (!closed)
			recorder.fault('unterminated-quote', start, key);
		if (plainKey.test(key))
			recorder.set(key, value, start);
		else
			recorder.fault('bad-key-name', start);
	}
	function readValue() {
		const parts = [];
		let trailing = 0;
		let plain = false;
		while (at < text.length) {
			const char = text.charAt(at);
			if (isEnd(char))
				break;
			if (!plain && (char === '"' || char === "'")) {
				if (!quoted(char, parts))
					return { value: parts.join(''), closed: false };
				trailing = 0;
				continue;
			}
			const ordinary = run(ordinaryRun);
			if (ordinary !== '') {
				plain = true;
				trailing = 0;
				parts.push(ordinary);
				continue;
			}
			at++;
			if (char === '\\') {
				plain = true;
				trailing = 0;
				if (!isEnd(text.charAt(at)))
					parts.push(text.charAt(at));
				at++;
			}
			else if (char === ' ' || char === '\t') {
				if (plain) {
					parts.push(char);
					trailing++;
				}
			}
			else {
				plain = true;
				trailing = 0;
				parts.push(char);
			}
		}
		return { value: parts.slice(0, parts.length - trailing).join(''), closed: true };
	}
	function run(pattern) {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0] ?? '';
		at += found.length;
		return found;
	}
	function quoted(quote, parts) {
		at++;
		while (at < text.length) {
			const char = text.charAt(at++);
			if (char === quote)
				return true;
			if (quote === '"' && char === '\\') {
				const next = text.charAt(at++);
				if ('"\\`$'.includes(next))
					parts.push(next);
				else if (!isEnd(next))
					parts.push(char, next);
			}
			else
				parts.push(char);
		}
		return false;
	}
}

;










const readers = {
	'python-dotenv': readPythonDotenv,
	'django-environ': readDjangoEnviron,
	'django-environ-0.11': readDjangoEnviron011,
	'python-decouple': readDecouple,
	compose: readCompose,
	'docker-run': readDockerRun,
	dotenv: readDotenv,
	phpdotenv: readPhpdotenv,
	'ruby-dotenv': readRubyDotenv,
	shell: readShell,
	systemd: readSystemd,
};

;


const head = /^(\s*)(export\s+)?([^\s=#]+|'[^'=]+')(\s*)(=)([^\S\r\n]*)/;
function tokenize(text) {
	const positions = new Positions(text);
	const tokens = [];
	const span = (start, end) => ({ start, end, ...positions.at(start) });
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (at < text.length) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const content = line.trim();
		const match = content.startsWith('#') ? null : head.exec(line);
		if (content.startsWith('#')) {
			const start = at + line.indexOf('#');
			tokens.push({ kind: 'comment', span: span(start, end), text: content.slice(1).trim() });
		}
		else if (match?.[3] !== undefined) {
			const keyStart = at + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
			const value = readValue(text, at + match[0].length, end);
			tokens.push({
				kind: 'assignment',
				exported: match[2] !== undefined,
				key: match[3],
				keySpan: span(keyStart, keyStart + match[3].length),
				raw: text.slice(value.start, value.end),
				valueSpan: span(value.start, value.end),
				quote: value.quote,
				closed: value.closed,
				spaced: match[4] !== '' || match[6] !== '',
				comment: value.comment,
			});
			at = afterLine(text, Math.max(end, lineEnd(text, value.end)));
			continue;
		}
		else if (content !== '') {
			tokens.push({ kind: 'other', span: span(at, end), text: content });
		}
		at = afterLine(text, end);
	}
	return tokens;
}
function readValue(text, start, lineStop) {
	const quote = text.charAt(start);
	if (quote === '"' || quote === "'" || quote === '`') {
		const close = tokenizer_closing(text, start, quote);
		if (close >= 0) {
			const rest = text.slice(close + 1, lineEnd(text, close + 1)).trim();
			return { start, end: close + 1, quote, closed: true, comment: rest.startsWith('#') ? rest.slice(1).trim() : null };
		}
	}
	const line = text.slice(start, lineStop);
	const comment = /\s#/.exec(line);
	const raw = (comment ? line.slice(0, comment.index) : line).trimEnd();
	return {
		start,
		end: start + raw.length,
		quote: quote === '"' || quote === "'" || quote === '`' ? quote : null,
		closed: !(quote === '"' || quote === "'" || quote === '`'),
		comment: comment ? line.slice(comment.index + 2).trim() : null,
	};
}
function tokenizer_closing(text, open, quote) {
	for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
		if (quote !== "'" && isEscaped(text, at, open))
			continue;
		return /^[^\S\r\n]*(?:#|\r|\n|$)/.test(text.slice(at + 1, at + 200)) ? at : -1;
	}
	return -1;
}
function isEscaped(text, at, open) {
	let backslashes = 0;
	for (let before = at - 1; before > open && text.charAt(before) === '\\'; before--)
		backslashes++;
	return backslashes % 2 === 1;
}
function afterLine(text, end) {
	return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

;





function read(text, dialect, options = {}) {
	const all = readingsOf(text);
	const plain = plainOf(text, all);
	if (plain)
		return { dialect, entries: plain.entries, faults: [], refused: false };
	if (options.environment !== undefined)
		return readers[dialect](text, options);
	const { readings } = all;
	const way = options.expand === false && text.includes('$') ? `${dialect} as written` : dialect;
	const known = readings.get(way);
	if (known)
		return known;
	const reading = readers[dialect](text, options);
	readings.set(way, reading);
	return reading;
}
function readInOrder(texts, dialect) {
	let environment;
	return texts.map((text) => {
		const reading = read(text, dialect, environment === undefined ? {} : { environment });
		environment = { ...environment, ...Object.fromEntries(finalValues(reading)) };
		return reading;
	});
}
const recent = new Map();
const mostRecent = 2;
const longestKept = 256 * 1024;
function readingsOf(text) {
	const known = recent.get(text);
	if (known)
		return known;
	const none = { readings: new Map() };
	if (text.length > longestKept)
		return none;
	if (recent.size >= mostRecent)
		recent.clear();
	recent.set(text, none);
	return none;
}
function plainOf(text, readings) {
	if (readings.plain === undefined)
		readings.plain = plainFile(text);
	return readings.plain;
}
function plainEntries(text) {
	return plainOf(text, readingsOf(text))?.entries ?? null;
}
function dotenv_tokenize(text) {
	const readings = readingsOf(text);
	readings.tokens ??= plainOf(text, readings)?.tokens ?? tokenize(text);
	return readings.tokens;
}
function values(text) {
	const readings = readingsOf(text);
	readings.values ??= valuesOf(text);
	return readings.values;
}
function valuesOf(text) {
	const found = new Map();
	const several = new Map();
	const add = (key, value) => {
		if (value === '')
			return;
		const [before] = found.get(key) ?? [];
		if (before === undefined)
			found.set(key, [value]);
		else if (before !== value)
			several.set(key, (several.get(key) ?? new Set([before])).add(value));
	};
	let first = [];
	for (const dialect of plainEntries(text) ? dialects.slice(0, 1) : dialects) {
		for (const expand of text.includes('$') ? [true, false] : [false]) {
			const { entries } = read(text, dialect, { expand });
			entries.forEach(({ key, value }, index) => {
				const same = first[index];
				if (value !== null && !(same?.key === key && same.value === value))
					add(key, value);
			});
			if (first.length === 0)
				first = entries;
		}
	}
	for (const token of dotenv_tokenize(text))
		if (token.kind === 'assignment')
			add(token.key, token.raw);
	for (const [key, all] of several)
		found.set(key, [...all]);
	return found;
}
function finalValues(reading) {
	const final = new Map();
	for (const { key, value } of reading.entries)
		if (value !== null)
			final.set(key, value);
	return final;
}


  })

};
return { ids, modules };
})
