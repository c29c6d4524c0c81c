export const id = 858;
export const ids = [858,1906,9137];
export const modules = {

  50135:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ev: () => (  told),
	FX: () => (  isConfidential),
	s: () => (  askedAlone),
	yy: () => (  answerText)
  });
  var _formats_named_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53076);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _secrecy_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41711);
  var _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
  var _question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98182);





const [mostTold, mostFields, mostOfValue, mostOfBody] = [20, 30, 120, 400];
function answerText(answer) {
	const { status, headers, timeMs, body = '' } = answer;
	const fields = headers.slice(0, mostFields).map(([name, value]) => {
		const shown = isConfidential(name) ? `a value of ${value.length} characters` : (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(value, mostOfValue);
		return `${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(name, mostOfValue)}: ${shown}`;
	});
	const more = headers.length - fields.length;
	return [
		`HTTP ${status}${timeMs === undefined ? '' : ` in ${Math.round(timeMs)} ms`}`,
		...fields,
		...(more > 0 ? [`${more} more fields`] : []),
		...(body === '' ? [] : ['', (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(withoutCredentials(body), mostOfBody)]),
	].join('\n');
}
const mostRead = 4096;
function withoutCredentials(body) {
	let shown = body.slice(0, mostRead); 
	for (const { values } of (0,_formats_named_values_js__WEBPACK_IMPORTED_MODULE_2__  .q)(shown, _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .hN)) {
		for (const value of values)
			if (value.length >= _secrecy_mark_js__WEBPACK_IMPORTED_MODULE_3__  .p)
				shown = shown.replaceAll(value, _secrecy_mark_js__WEBPACK_IMPORTED_MODULE_3__  .G);
	}
	return shown.replace(/[\w.+/=~-]{24,}/g, (word) => (/\d/.test(word) && !word.includes('://') ? _secrecy_mark_js__WEBPACK_IMPORTED_MODULE_3__  .G : word));
}
function isConfidential(name) {
	return /^(set-cookie2?|authorization|proxy-authorization|authentication-info)$/i.test(name) || (0,_secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .iL)(name);
}
function askedAlone(questions, mask) {
	const asked = (0,_question_js__WEBPACK_IMPORTED_MODULE_4__  .j9)(questions).map((question) => (0,_question_js__WEBPACK_IMPORTED_MODULE_4__  .oT)(question, mask));
	return told(asked.map((one) => ({ asked: (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(one), answered: null })));
}
function told(exchanges) {
	const shown = exchanges.slice(0, mostTold); 
	const more = exchanges.length - shown.length;
	return more > 0 ? [...shown, { asked: `${more} more`, answered: null }] : shown;
}


  }),

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  defineCheck)
  });
function defineCheck(kind) {
	return kind;
}


  }),

  98182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ay: () => (  commandLine),
	j9: () => (  questionsIn),
	oT: () => (  describeQuestion)
  });
function questionsIn(questions) {
	if (questions === null || typeof questions !== 'object')
		return [];
	if (isList(questions))
		return questions.flatMap(questionsIn);
	return isQuestion(questions) ? [questions] : Object.values(questions).flatMap(questionsIn);
}
function isList(questions) {
	return Array.isArray(questions);
}
function isQuestion(questions) {
	return 'action' in questions && typeof questions.action === 'string';
}
function describeQuestion(question, mask = (text) => text) {
	const on = 'on' in question && question.on !== undefined ? ` on ${question.on}` : '';
	return `${question.action} ${mask(target(question, mask))}${on}`;
}
function target(question, mask) {
	if ('later' in question)
		return `${question.later}${question.atMost < Number.POSITIVE_INFINITY ? `, at most ${question.atMost}` : ''}`;
	switch (question.action) {
		case 'request':
			return `${question.method} ${question.url}${noted(question.note)}${times(question.times)}`;
		case 'connect': {
			const host = question.host.includes(':') ? `[${question.host}]` : question.host;
			return `${host}:${question.port}${noted(question.note)}${times(question.times)}`;
		}
		case 'resolve':
			return `${question.type} ${question.name}${question.at === undefined ? '' : ` at ${question.at.join(', ')}`}`;
		case 'read':
			return paths(question);
		case 'variables':
			return `${question.names.join(', ')} of this environment`;
		case 'run':
			return typeof question.command === 'string' ? question.command : commandLine(question.command.map(mask));
		case 'ask':
			return question.how;
	}
}
function noted(note) {
	return note === undefined ? '' : ` ${note}`;
}
function times(count) {
	return count === undefined || count === 1 ? '' : `, up to ${count} times`;
}
function paths({ paths: all, pick }) {
	const list = all.join(', ');
	if (all.length < 2 || pick === 'each')
		return list;
	return pick === 'first' ? `the first that is there of ${list}` : `what is there of ${list}`;
}
function commandLine(argv) {
	return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}


  }),

  6312:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  sceneOf)
  });
function sceneOf(checklist, item, run) {
	const { defaults } = checklist;
	const attestation = checklist.attestations.get(item.id);
	const notCounted = checklist.notCounted.get(item.id);
	const proposed = checklist.proposed?.get(item.id);
	return {
		now: run.now,
		environment: environmentFor(checklist, item),
		keys: checklist.keys,
		stacks: checklist.stacks,
		...(defaults.on !== undefined && { on: defaults.on }),
		timeoutMs: defaults.timeoutMs,
		item: { id: item.id, title: item.title },
		...(attestation && { attestation }),
		...(proposed && { proposed }),
		...(notCounted !== undefined && { notCounted }),
		attestationMs: defaults.attestationMs,
		attestationsFile: checklist.attestationsFile,
		allowStateChanges: run.allowStateChanges,
		run: run.run,
		mayReceiveSecrets: checklist.mayReceiveSecrets,
	};
}
function environmentFor({ environment }, { envFiles }) {
	if (envFiles === null)
		return environment;
	const { envContent: _, ...rest } = environment;
	return { ...rest, envFiles };
}


  }),

  41906:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	isAssignments: () => (  isAssignments)
  });
  var _long_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18);

const mostLines = 200;
function isAssignments(text) {
	const lines = text
		.slice(0, _long_lines_js__WEBPACK_IMPORTED_MODULE_0__  .N) 
		.split(/\r\n|\r|\n/, mostLines)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
	const pairs = lines.filter((line) => /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*=(?!=)/.test(line));
	return lines[0] !== undefined && lines[0] === pairs[0] && pairs.length * 2 >= lines.length && !lines.some(isSection);
}
function isSection(line) {
	return /^\[[\w .-]+\]$/.test(line);
}


  }),

  76623:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Dq: () => (  ownersPaths),
	K2: () => (  ownersOf),
	iQ: () => (  ownersLines)
  });
const ownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const owner = /^(?:@[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w.-]*)?|[^\s@]+@[^\s@]+)$/;
function ownersLines(text) {
	return text.split(/\r?\n/).flatMap((whole, index) => {
		const [pattern, ...owners] = whole
			.replace(/^#.*|\s#.*/, '')
			.split(/(?<!\\)\s+/)
			.filter((word) => word !== '');
		if (pattern === undefined || /^(?:!|\\#)|[[\]]/.test(pattern))
			return [];
		return owners.every((one) => owner.test(one)) ? [{ line: index + 1, pattern, owners }] : [];
	});
}
function ownersOf(lines, path) {
	const segments = path.replace(/^(?:\.?\/)+/, '').split('/');
	return lines.findLast(({ pattern }) => fits(patternOf(pattern), segments))?.owners ?? null;
}
function patternOf(text) {
	const bare = text.replaceAll('\\ ', ' ');
	const inner = bare.replace(/^\/|\/$/g, '');
	const isAnchored = bare.startsWith('/') || inner.includes('/');
	const names = inner.split('/');
	const isFlat = isAnchored && names.at(-1) === '*';
	return {
		names: isAnchored ? names : ['**', ...names],
		after: bare.endsWith('/') ? 'something' : isFlat ? 'nothing' : 'anything',
	};
}
function fits({ names, after }, path) {
	let next = withSkipped(new Set([0]), names);
	for (let read = 0;; read++) {
		if (next.has(names.length) && isRest(path.length - read, after))
			return true;
		const name = path[read];
		if (name === undefined || next.size === 0)
			return false;
		const then = [...next].flatMap((at) => {
			const wanted = names[at];
			if (wanted === undefined)
				return [];
			if (wanted === '**')
				return [at];
			return name !== '' && isNamed(wanted, name) ? [at + 1] : [];
		});
		next = withSkipped(new Set(then), names);
	}
}
function withSkipped(next, names) {
	for (const at of next)
		if (names[at] === '**')
			next.add(at + 1);
	return next;
}
function isRest(left, after) {
	return after === 'anything' || (after === 'something' ? left > 0 : left === 0);
}
function isNamed(pattern, name) {
	let [p, n] = [0, 0];
	let star;
	while (n < name.length) {
		if (pattern[p] === '*')
			star = { p: p++, n };
		else if (pattern[p] === '?' || pattern[p] === name[n])
			[p, n] = [p + 1, n + 1];
		else if (star)
			[p, n] = [star.p + 1, ++star.n];
		else
			return false;
	}
	return [...pattern.slice(p)].every((rest) => rest === '*');
}


  }),

  95209:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	cS: () => (  usesIn),
	hd: () => (  resolve),
	rT: () => (  parts)
  });
const deepest = 20;
function parts(text, depth = 0) {
	if (!text.includes('$'))
		return [text];
	if (depth > deepest)
		return undefined;
	const found = [];
	let literal = '';
	for (let at = 0; at < text.length;) {
		const char = text[at];
		if (char !== '$') {
			literal += char;
			at++;
		}
		else if (text[at + 1] === '$') {
			literal += '$';
			at += 2;
		}
		else {
			const isBraced = text[at + 1] === '{';
			const use = isBraced ? braced(text, at + 2, depth) : plain(text, at + 1);
			if (!use && isBraced)
				return undefined;
			if (!use) {
				literal += '$';
				at++;
				continue;
			}
			if (literal !== '')
				found.push(literal);
			literal = '';
			found.push(use.use);
			at = use.end;
		}
	}
	if (literal !== '')
		found.push(literal);
	return found;
}
function plain(text, from) {
	const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(from, from + 300))?.[0];
	return name ? { use: { name, operator: '', argument: '' }, end: from + name.length } : undefined;
}
function braced(text, from, depth) {
	const head = /^([A-Za-z_][A-Za-z0-9_]*)(:?[-?+])?/.exec(text.slice(from, from + 300));
	if (!head?.[1])
		return undefined;
	const start = from + head[0].length;
	let open = 1;
	let end = start;
	for (; end < text.length; end++) {
		if (text[end] === '$' && text[end + 1] === '{')
			open++;
		if (text[end] === '}' && --open === 0)
			break;
	}
	if (open > 0)
		return undefined;
	const argument = text.slice(start, end);
	const operator = (head[2] ?? '');
	if (operator === '' && argument !== '')
		return undefined;
	if (operator !== '' && parts(argument, depth + 1) === undefined)
		return undefined;
	return { use: { name: head[1], operator, argument }, end: end + 1 };
}
function usesIn(text) {
	return (parts(text) ?? []).flatMap((part) => typeof part === 'string' ? [] : [part, ...(part.operator.endsWith('-') ? usesIn(part.argument) : [])]);
}
function resolve(text, known, depth = 0) {
	if (depth > deepest)
		return '';
	return (parts(text) ?? [])
		.map((part) => {
		if (typeof part === 'string')
			return part;
		const value = known?.get(part.name);
		const isSet = value !== undefined && (value !== '' || !part.operator.startsWith(':'));
		if (part.operator.endsWith('+'))
			return isSet ? resolve(part.argument, known, depth + 1) : '';
		if (isSet)
			return value;
		return part.operator.endsWith('-') ? resolve(part.argument, known, depth + 1) : (value ?? '');
	})
		.join('');
}


  }),

  18:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  longestLine),
	z: () => (  hasLongLine)
  });
const longestLine = 64 * 1024;
function hasLongLine(text) {
	for (let at = 0; at < text.length;) {
		const end = text.indexOf('\n', at);
		const stop = end < 0 ? text.length : end;
		if (stop - at > longestLine)
			return true;
		at = stop + 1;
	}
	return false;
}


  }),

  53076:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  namedValues)
  });
const start = /(?<![\w.$-])(["'`]?)([A-Za-z_][\w.-]{0,99})(["'`]?)[ \t]{0,20}(=>|:=|=(?!=)|:(?![:/]))([ \t]{0,200})/g;
const annotation = /[A-Za-z][\w.]{0,40}(?:\[[\w., ]{0,40}\])?[ \t]{1,5}=(?!=)[ \t]{0,20}/y;
const call = /[A-Za-z_][\w.]{0,80}[([]/y;
const blockScalar = /^[|>][+-]?\d?[+-]?[ \t]*(?:#[^\r\n]*)?\r?$/;
const longest = 16 * 1024;
const longestPlain = 4096;
const mostLines = 400;
function namedValues(text, wanted) {
	const found = [];
	let covered = 0;
	let lineRead = 0;
	for (const match of text.matchAll(start)) {
		const [whole, open = '', name = '', close = '', separator = '', space = ''] = match;
		if (match.index < covered || !wanted(name))
			continue;
		const at = match.index + whole.length;
		const { end, ...value } = open !== '' && close === ''
			? inner(text, at, open)
			: valueAt(text, at, { name: match.index, separator: separator + space, again: at < lineRead });
		covered = end;
		if (at >= lineRead)
			lineRead = lineEnd(text, at);
		if (value.values.length > 0)
			found.push({ name, ...value });
	}
	return found;
}
function valueAt(text, at, context) {
	const { separator } = context;
	const from = at + (/^(?:&[\w-]{1,60}[ \t]+|![\w!]{0,60}[ \t]+)*/.exec(text.slice(at, at + 250))?.[0].length ?? 0);
	const first = text.charAt(from);
	if (/["'`]/.test(first))
		return quoted(text, from);
	if (first === '[' || first === '(')
		return strings(text, from);
	annotation.lastIndex = from;
	const typed = separator.startsWith(':') ? annotation.exec(text) : null;
	if (typed)
		return valueAt(text, from + typed[0].length, { ...context, separator: '=' });
	call.lastIndex = from;
	if (call.test(text)) {
		const { values, ...value } = strings(text, from);
		return { ...value, values: values.filter((one) => !/^[A-Z][A-Z0-9_]*$/.test(one)) };
	}
	const line = text.slice(from, lineEnd(text, from, longestPlain));
	if (separator.startsWith(':') && blockScalar.test(line))
		return block(text, from, context.name);
	return plain(line, from, separator === '=', context.again);
}
function inner(text, at, quote) {
	const stop = lineEnd(text, at);
	const end = text.slice(at, stop).indexOf(quote);
	return { values: end > 0 ? spellings(text.slice(at, at + end), quote) : [], quoted: true, end: at + Math.max(end, 0) };
}
function quoted(text, at) {
	const quote = text.startsWith(text.charAt(at).repeat(3), at) ? text.slice(at, at + 3) : text.charAt(at);
	const close = endOfQuoted(text, at, quote);
	const end = close < 0 ? lineEnd(text, at) : close;
	return { values: spellings(text.slice(at + quote.length, end), quote.charAt(0)), quoted: true, end };
}
function endOfQuoted(text, at, quote) {
	const most = Math.min(text.length, at + longest);
	for (let end = at + quote.length; end < most; end++) {
		if (text[end] === '\\')
			end++;
		else if (text.startsWith(quote, end)) {
			if (quote !== "'" || text[end + 1] !== "'")
				return end;
			end++;
		}
	}
	return -1;
}
function spellings(written, quote) {
	const found = new Set([written]);
	if (quote === "'")
		found.add(written.replaceAll("''", "'"));
	if (written.includes('\\')) {
		try {
			found.add(JSON.parse(`"${written.replaceAll(/\r?\n/g, '\\n').replaceAll("\\'", "'")}"`));
		}
		catch {
		}
		found.add(written.replaceAll(/\\(["'`\\])/g, '$1'));
	}
	return [...found].filter((one) => one !== '');
}
function strings(text, from) {
	const most = Math.min(text.length, from + longest);
	const values = [];
	let depth = 0;
	let at = from;
	for (; at < most; at++) {
		const char = text.charAt(at);
		if (char === '[' || char === '(')
			depth++;
		else if ((char === ']' || char === ')') && --depth <= 0)
			break;
		else if (char === '"' || char === "'") {
			const end = endOfQuoted(text, at, char);
			if (end < 0)
				break;
			values.push(...spellings(text.slice(at + 1, end), char));
			at = end;
		}
	}
	return { values, quoted: true, end: at };
}
function block(text, from, nameAt) {
	const indent = (line) => /^[ \t]*/.exec(line)?.[0].length ?? 0;
	const outer = indent(text.slice(text.lastIndexOf('\n', nameAt - 1) + 1, nameAt));
	const lines = [];
	let at = lineEnd(text, from) + 1;
	while (at < text.length && lines.length < mostLines) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		if (line.trim() !== '' && indent(line) <= outer)
			break;
		lines.push(line.trim());
		at = end + 1;
	}
	const value = lines.join('\n').trim();
	return { values: value === '' ? [] : [value], quoted: true, end: at - 1 };
}
function plain(line, from, shell, again) {
	const word = /^[^,;}\])]*/.exec(line)?.[0] ?? '';
	const own = (shell ? /^[^\s,;"'`}\])]*/ : /^[^,;}\])]*?(?=[ \t]#|[,;}\])]|$)/).exec(line)?.[0] ?? word;
	const whole = again ? [] : [withoutClosing(withoutComment(line)), shell ? word : own];
	const values = [...new Set([...whole, own].map((one) => one.trim()))].filter((one) => one !== '');
	return { values, quoted: false, end: from + own.length };
}
function withoutComment(line) {
	const comment = /[ \t]#/.exec(line);
	return comment ? line.slice(0, comment.index) : line;
}
function withoutClosing(line) {
	if (/[{[(]/.test(line))
		return line;
	let end = line.length;
	while (end > 0 && ' \t,;}])'.includes(line.charAt(end - 1)))
		end--;
	return line.slice(0, end);
}
function lineEnd(text, from, most = longest) {
	const end = text.slice(from, from + most).indexOf('\n');
	return end < 0 ? Math.min(text.length, from + most) : from + end;
}


  }),

  39156:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _: () => (  reportOfError),
  R: () => (  runGate)
});

;
const mostOfARule = 50;
function capped(drafts, most = mostOfARule) {
	if (drafts.length <= most)
		return drafts;
	const groups = Map.groupBy(drafts, ({ rule, level, inconclusive }) => `${rule} ${level} ${inconclusive}`);
	const dropped = new Set();
	const counts = new Map();
	for (const group of groups.values()) {
		const last = group[most];
		if (last === undefined)
			continue;
		for (const draft of group.slice(most + 1))
			dropped.add(draft);
		counts.set(last, group.length - most);
	}
	return drafts.flatMap((draft) => {
		if (dropped.has(draft))
			return [];
		const rest = counts.get(draft);
		return [rest === undefined ? draft : more(draft, rest)];
	});
}
function more(draft, rest) {
	const { location, ...kept } = draft;
	const message = `${rest} more ${rest === 1 ? 'finding' : 'findings'} of this rule`;
	return { ...kept, message, observed: `${rest}`, ...(location && { location: { file: location.file } }) };
}

var clock = __webpack_require__(39112);
var probe_error = __webpack_require__(49540);
var guard = __webpack_require__(98993);
var pause = __webpack_require__(54004);
var exchange = __webpack_require__(50135);
;


const grace = 0.1;
const slowShare = 0.8;
const mostSlow = 3;
function withPatience(world, timeoutMs) {
	const own = new AbortController();
	let timer;
	let slow = 0;
	let giveUp = () => { };
	const over = new Promise((_, fail) => {
		giveUp = fail;
	});
	over.catch(() => { });
	const endSoon = (late) => {
		timer ??= setTimeout(() => {
			own.abort();
			giveUp(late);
		}, timeoutMs * grace);
	};
	const isLate = (error) => error instanceof probe_error .B && error.rule === 'http/timeout';
	const ask = async (question, observe) => {
		const begun = (0,clock .t)();
		try {
			const answer = await Promise.race([world.ask(question, observe), over]);
			const timed = timedOf(answer);
			if (timed)
				slow = Math.min(timed.timeMs, (0,clock .t)() - begun) >= timeoutMs * slowShare ? slow + 1 : 0;
			if (timed && slow >= mostSlow)
				endSoon(tooSlow(timed.url, timeoutMs));
			return answer;
		}
		catch (error) {
			if (isLate(error))
				endSoon(error);
			throw error;
		}
	};
	return {
		world: { ...world, ask, signal: AbortSignal.any([world.signal, own.signal]) },
		end: () => clearTimeout(timer),
	};
}
function timedOf(answer) {
	const isTimed = answer !== null && typeof answer === 'object' && 'timeMs' in answer && 'url' in answer;
	return isTimed ? answer : null;
}
function tooSlow(url, timeoutMs) {
	return new probe_error .B('http/timeout', `${new URL(url).host} answers too slowly to be asked everything`, {
		expected: 'answers well within the timeout',
		observed: `${mostSlow} answers one after another that took most of ${Math.round(timeoutMs)} ms each`,
		url,
	});
}

;







async function runCheck(kind, config, worldFor, tells = false) {
	const started = (0,clock .t)();
	const retry = retryOf(config);
	const deadline = started + (retry?.for ?? 0);
	const patience = kind.patience?.(config) ?? null;
	let passes = 0;
	for (let attempt = 1;; attempt++) {
		const world = worldFor(attempt > 1);
		const { judgement, conversation } = await attemptOnce(kind, config, world);
		const whole = await complete(kind.kind, judgement, world, (0,clock .t)() - started, attempt);
		const outcome = tells ? withConversation(whole, conversation) : whole;
		if (patience && outcome.mayCome && !world.signal.aborted) {
			const wait = Math.min(patience.every, started + patience.for - (0,clock .t)());
			if (wait > 0) {
				await (0,pause .v)(wait, world.signal);
				continue;
			}
		}
		passes = outcome.result.status === 'passed' ? passes + 1 : 0;
		if (!retry || passes >= retry.steady || outcome.internal || world.signal.aborted)
			return outcome;
		const wait = Math.min(Math.max(retry.every, outcome.retryAfterMs), deadline - (0,clock .t)());
		if (wait <= timerEarly)
			return passes > 0 ? unsteady(outcome, passes, retry) : outcome;
		await (0,pause .v)(wait, world.signal);
	}
}
const timerEarly = 1;
async function attemptOnce(kind, config, world) {
	let asked = null;
	const mask = (text) => world.redact.mask(text);
	try {
		asked = kind.questions(config, world);
		const observation = await observed(kind, asked, config, world);
		const judgement = kind.judge(observation, config, world);
		return {
			judgement: { ...judgement, findings: capped(judgement.findings, kind.most) },
			conversation: () => (0,exchange .Ev)(kind.conversation?.(observation) ?? (0,exchange .s)(asked, mask)),
		};
	}
	catch (error) {
		return { judgement: { findings: [draftOf(error)] }, conversation: () => (0,exchange .s)(asked, mask) };
	}
}
function withConversation(outcome, conversation) {
	if (outcome.result.status === 'passed')
		return outcome;
	const told = conversation();
	return told.length === 0 ? outcome : { ...outcome, result: { ...outcome.result, conversation: told } };
}
async function observed(kind, asked, config, world) {
	const patient = withPatience(world, timeoutOf(config) ?? world.timeoutMs);
	try {
		return await (0,guard .N)(() => kind.observe(asked, config, patient.world));
	}
	finally {
		patient.end();
	}
}
function draftOf(error) {
	if (error instanceof probe_error .B) {
		return {
			rule: error.rule,
			level: 'error',
			message: error.message,
			expected: error.expected,
			observed: error.observed,
			inconclusive: true,
			...(error.url === undefined ? {} : { url: error.url }),
			...(error.fix === undefined ? {} : { fix: error.fix }),
		};
	}
	return {
		rule: 'gate/internal',
		message: 'The check could not be carried out',
		expected: 'a result',
		observed: error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown fault',
		inconclusive: true,
	};
}
async function complete(kind, judgement, scene, durationMs, attempts) {
	const findings = await Promise.all(judgement.findings.map((draft) => finish(draft, scene)));
	return {
		result: {
			kind,
			status: judgement.status ?? statusOf(judgement.findings, findings),
			durationMs: Math.round(durationMs),
			...(attempts > 1 && { attempts }),
			findings,
			...judgement.measured,
		},
		attestation: judgement.attestation ?? null,
		internal: judgement.findings.some((draft) => draft.rule === 'gate/internal'),
		retryAfterMs: judgement.retryAfterMs ?? 0,
		mayCome: judgement.mayCome ?? false,
	};
}
function statusOf(drafts, findings) {
	const errors = drafts.filter((_, index) => findings[index]?.level === 'error');
	if (errors.length === 0)
		return 'passed';
	return errors.every((draft) => draft.inconclusive) ? 'error' : 'failed';
}
async function finish(draft, scene) {
	const { ruleDocs, ruleText } = await __webpack_require__.e(  6680).then(__webpack_require__.bind(__webpack_require__, 36680));
	const text = ruleText(draft.rule);
	return {
		rule: draft.rule,
		level: draft.level ?? (text.level === 'off' ? 'error' : text.level),
		message: draft.message,
		expected: draft.expected,
		observed: draft.observed,
		...(draft.location === undefined ? {} : { location: draft.location }),
		...(draft.url === undefined ? {} : { url: draft.url }),
		fix: draft.fix ?? adviceFor(text.fix, scene),
		docs: ruleDocs(draft.rule),
	};
}
function adviceFor(fix, scene) {
	const stack = Object.keys(fix).length > 1 ? scene.stacks().find((name) => fix[name] !== undefined) : undefined;
	return (stack && fix[stack]) ?? fix.default;
}
async function unsteady(outcome, passes, retry) {
	const { ruleDocs, ruleText } = await __webpack_require__.e(  6680).then(__webpack_require__.bind(__webpack_require__, 36680));
	const finding = {
		rule: 'gate/unsteady',
		level: 'error',
		message: 'The check passed, but not often enough in a row before its deadline',
		expected: `${retry.steady} passes in a row`,
		observed: `${passes} in a row`,
		fix: ruleText('gate/unsteady').fix.default,
		docs: ruleDocs('gate/unsteady'),
	};
	return {
		...outcome,
		result: { ...outcome.result, status: 'failed', findings: [...outcome.result.findings, finding] },
	};
}
function retryOf(config) {
	return config !== null && typeof config === 'object' && 'retry' in config
		? config.retry
		: undefined;
}
function timeoutOf(config) {
	const given = config !== null && typeof config === 'object' && 'timeout' in config ? config.timeout : undefined;
	return typeof given === 'number' ? given : undefined;
}

var bounded = __webpack_require__(54637);
var secrecy_names = __webpack_require__(90276);
;


const [mostTold, mostBytes, mostOfLine] = [20, 1024 * 1024, 160];
const values = /(?:^|[/._-])env(?:rc)?(?:[/._-]|$)|\.(?:pem|key|p12|pfx|tfvars)$|secret|credential|password|id_(?:rsa|ecdsa|ed25519)/i;
async function withSourceLines(result, placeOf, redact) {
	const placed = result.findings.filter(({ location }) => location?.line !== undefined && !values.test(location.file));
	if (result.kind === 'env' || placed.length === 0)
		return result;
	const told = new Set(placed.slice(0, mostTold)); 
	const files = new Map();
	const linesOf = (file) => {
		const known = files.get(file) ?? placeOf().then((place) => linesIn(place, file));
		files.set(file, known);
		return known;
	};
	const findings = await Promise.all(result.findings.map(async (finding) => {
		const { location } = finding;
		if (!told.has(finding) || location?.line === undefined)
			return finding;
		const line = (await linesOf(location.file))[location.line - 1];
		return line === undefined || !isPlain(line, redact) ? finding : { ...finding, source: (0,bounded .Mm)(line, mostOfLine) };
	}));
	return { ...result, findings };
}
async function linesIn(place, file) {
	try {
		const read = await place.read(file, mostBytes);
		return read ? read.bytes.toString('utf8').split(/\r?\n/) : [];
	}
	catch {
		return [];
	}
}
const switched = /^[\w.-]{1,80}[=: \t]{1,20}(?:on|off|true|false|yes|no|\d{1,3})[ \t;,]{0,20}$/i;
const longest = 1000;
function isPlain(line, redact) {
	if (line.length > longest)
		return false;
	if (switched.test(line.trim()))
		return redact.mask(line) === line;
	const names = line.match(/[A-Za-z_][\w-]*/g) ?? [];
	return line.trim() !== '' && !names.some(secrecy_names .iL) && redact.mask(line) === line;
}

var checklist_problems = __webpack_require__(84574);
var checklist_scene = __webpack_require__(6312);
var where = __webpack_require__(43850);
var read = __webpack_require__(14303);
var base_tree = __webpack_require__(25119);
var inputs = __webpack_require__(96174);
;





async function readDeciding(options, base, configRef, remote = async () => null) {
	if (base.kind === 'none') {
		const notes = base.note === undefined ? [] : [base.note];
		return { ...(await (0,read .z)(options)), source: 'worktree', base: null, changes: [], notes, closed: [] };
	}
	const tree = base.kind === 'base' ? await (0,base_tree .g)(options.cwd, base.base.commit, remote) : null;
	if (base.kind === 'base' && tree !== null)
		return between(options, { base: base.base, tree, remote }, configRef);
	if (configRef === 'head') {
		return { ...(await (0,read .z)(options)), source: 'head', base: null, changes: [], notes: [byHead], closed: [] };
	}
	throw notKnown(base.kind === 'base' ? `the commit ${base.base.commit} is not in this clone` : base.why);
}
async function between(options, { base, tree, remote }, asked) {
	const workflow = await (0,inputs .yJ)(options, base, tree);
	const mayHead = workflow.configRef === undefined || workflow.configRef === 'head';
	const configRef = asked === 'head' && !mayHead ? 'auto' : asked;
	const ofBase = { ...options, tree };
	const closed = configRef !== 'head' && (0,inputs .Wi)(workflow.changes) ? [inputs .jp] : [];
	if (!(await (0,where .Z)(ofBase))) {
		const notes = [
			'The base has no checklist yet, so that of the pull request decides.',
			...closed.map(({ sentence }) => sentence),
		];
		return { ...(await (0,read .z)(options)), source: 'head', base, changes: workflow.changes, notes, closed };
	}
	const there = await (0,read .z)(ofBase);
	const head = await (0,read .z)(options);
	const { gateChanges } = await __webpack_require__.e(  855).then(__webpack_require__.bind(__webpack_require__, 10855));
	const changes = [head, there].reduce((shown, { redact }) => redact.maskDeep(shown), [
		...gateChanges(there.checklist, head.checklist),
		...(await ownersChanges(there.checklist, base, remote)),
		...workflow.changes,
	]);
	if (configRef === 'head')
		return { ...head, base, changes, source: 'head', notes: [byHead], closed };
	const onlyTightens = changes.length > 0 && changes.every(({ weakens }) => !weakens);
	if (configRef === 'auto' && onlyTightens) {
		const note = 'The pull request asks for more than its base, so its own checklist decides.';
		return { ...head, base, changes, source: 'head', notes: [note], closed };
	}
	const brings = changes.some(({ change }) => change === 'attestation-added' || change === 'attestation-changed');
	const checklist = brings
		? { ...there.checklist, proposed: await proposedOf(there.checklist, head.checklist, base, remote) }
		: there.checklist;
	return { ...there, checklist, base, changes, source: 'base', notes: closed.map(({ sentence }) => sentence), closed };
}
async function ownersChanges(there, base, remote) {
	if (!there.items.some(({ checks }) => checks.some(({ kind, config }) => kind.ownersOf?.(config).length)))
		return [];
	const { changesOfOwners } = await __webpack_require__.e(  1187).then(__webpack_require__.bind(__webpack_require__, 3568));
	return changesOfOwners(there, base, remote);
}
async function proposedOf(there, head, { commit }, remote) {
	const { proposedBy } = await __webpack_require__.e(  8354).then(__webpack_require__.bind(__webpack_require__, 58354));
	return proposedBy({ there, head, base: commit, remote });
}
const byHead = 'The checklist of the pull request itself decides, as `config-ref: head` says: it can let itself through.';
function notKnown(why) {
	return new checklist_problems .j([
		(0,checklist_problems .C)(`the base of this pull request cannot be read: ${why}`, 'check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository'),
	]);
}

var github_people = __webpack_require__(41688);
var schemas = __webpack_require__(26921);
var check_kind = __webpack_require__(13184);
var variables = __webpack_require__(80733);
;





function refusedCommands(checklist, { stranger, env, allowPullRequestCommands }) {
	if (stranger === null || allowPullRequestCommands)
		return null;
	const variable = (0,variables .H)(env);
	if (variable === undefined && !checklist.holdsSecrets)
		return null;
	return `${stranger}, in a run that holds ${variable === undefined ? 'the secrets of the checklist' : `the variable ${variable}`}`;
}
function hasCommands(checklist) {
	return checklist.items.some(({ checks }) => checks.some(({ kind }) => kind.runsCommands));
}
function refuseUnset(checklist, skips, { withoutSecrets }) {
	if (withoutSecrets !== null)
		return;
	const asked = checklist.items.filter(({ id }) => checklist.setAside.has(id) && (skips.get(id) ?? null) === null);
	const problems = asked.flatMap(({ id }) => checklist.setAside.get(id)?.problems ?? []);
	if (problems.length > 0)
		throw new checklist_problems .j([...new Set(problems)]);
}
function unset(kind, { secrets, envFile }, { withoutSecrets }) {
	const names = secrets.join(', ');
	const observe = async () => {
		if (secrets.length === 0) {
			throw new probe_error .B('gate/env-file-missing', `What needs values of ${envFile} cannot be asked`, {
				expected: 'the env file of the environment',
				observed: 'no such file',
			});
		}
		throw new probe_error .B('gate/secret-missing', `What needs ${names} cannot be asked: ${withoutSecrets}`, {
			expected: `a value of ${names}`,
			observed: 'none',
		});
	};
	return {
		kind: (0,check_kind .q)({ kind, schema: anything, questions: () => ({}), observe, judge: () => ({ findings: [] }) }),
		config: {},
	};
}
const anything = schemas .L5J();
function refuseCommand(kind, why) {
	const observe = async () => {
		throw new probe_error .B('gate/untrusted-command', 'A command that a stranger may have written does not run beside secrets', {
			expected: 'a run without secrets, or one that allows it',
			observed: why,
		});
	};
	return { ...kind, observe };
}

var version = __webpack_require__(83341);
var ask = __webpack_require__(66743);
var probe_net = __webpack_require__(63957);
var local = __webpack_require__(35385);
var assignments = __webpack_require__(41906);
var template = __webpack_require__(95209);
var named_values = __webpack_require__(53076);
var classify = __webpack_require__(71988);
var url_credentials = __webpack_require__(71110);
;






const envName = /(^|[._-])env([._-][\w.-]+)?$/i;
const exampleName = /(example|sample|dist|template)/i;
const otherName = /\.(py|ya?ml|json|toml|lock|md|rst|html?|xml|css|[cm]?[jt]sx?|php|rb|go|sql|service|timer|conf)$|(^|\/)(Makefile|Procfile|Dockerfile[^/]*)$/i;
const prose = /\.(md|markdown|rst|adoc|html?|log)$/i;
async function registerText(redact, path, text, kind) {
	if (kind === 'env' || isEnvFile(path, text))
		(await Promise.all( [__webpack_require__.e(153), __webpack_require__.e(4550)]).then(__webpack_require__.bind(__webpack_require__, 12169))).registerEnv(redact, text);
	else
		registerLiterals(redact, text, prose.test(path));
}
function isEnvFile(path, text) {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (otherName.test(path) || exampleName.test(name))
		return false;
	return envName.test(name) || (0,assignments.isAssignments)(text);
}
const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----((?:(?!-----)[\w+/=\s:,.-]){1,20000})-----END/g;
function registerLiterals(redact, text, isProse) {
	for (const { name, values: spellings, quoted } of (0,named_values .q)(text, secrecy_names .hN)) {
		for (const spelling of spellings) {
			for (const literal of literalsIn(spelling)) {
				if ((0,classify .u)(name, literal) && (!isProse || quoted || isRandom(literal)))
					redact.add(literal);
			}
		}
	}
	for (const secret of (0,url_credentials .FB)(text)) {
		if (!/[$<>{}]/.test(secret) && (0,classify .u)('', secret))
			redact.add(secret);
	}
	for (const [, key = ''] of text.matchAll(privateKey))
		redact.add(key.trim());
}
const openVariable = /^\$\{[A-Za-z_]\w*(?::?[-?+][^}]*)?$/;
function literalsIn(value) {
	const found = (0,template .rT)(value);
	if (found === undefined)
		return /^\$\{\{.*\}\}$/.test(value) || openVariable.test(value) ? [] : [value];
	return found.map((part) => (typeof part === 'string' ? part : part.operator.endsWith('-') ? part.argument : ''));
}
function isRandom(text) {
	return /^\S*$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text);
}

;

function maskingPlace(place, redact) {
	return {
		...place,
		read: async (path, maxBytes, kind) => {
			const read = await place.read(path, maxBytes, kind);
			if (read)
				await registerText(redact, path, read.bytes.toString('utf8'), kind);
			return read;
		},
		run: async (argv, options) => {
			const result = await place.run(argv, options);
			return { ...result, shown: { stdout: redact.mask(result.stdout), stderr: redact.mask(result.stderr) } };
		},
	};
}

;




function createPlaces(options) {
	const checkout = maskingPlace((0,local .N)(options.root, async (argv, cwd, run) => {
		const { runProcess } = await __webpack_require__.e(  2453).then(__webpack_require__.bind(__webpack_require__, 32453));
		return runProcess(argv, {
			...run,
			cwd,
			env: { ...commandEnvironment(process.env, options.redact), ...run.env },
			signal: run.signal ? AbortSignal.any([run.signal, options.signal]) : options.signal,
		});
	}), options.redact);
	const known = new Map();
	return async (on) => {
		if (on === undefined || on === 'checkout')
			return checkout;
		const server = options.servers[on];
		if (!server) {
			const details = { expected: 'a name under servers', observed: on };
			throw new probe_error .B('server/unreachable', `There is no server ${on}`, details);
		}
		const place = known.get(on) ?? placeOn(on, server, options);
		known.set(on, place);
		return place;
	};
}
async function placeOn(name, server, options) {
	const connection = reconnecting(name, server, options);
	const { serverPlace } = await __webpack_require__.e(  7045).then(__webpack_require__.bind(__webpack_require__, 57045));
	return maskingPlace(serverPlace(name, connection), options.redact);
}
const failureLastsMs = 3000;
function reconnecting(name, server, options) {
	let current;
	let failedAt;
	if (server.key !== undefined)
		options.redact.add(server.key);
	options.net.onClose(async () => (await current?.catch(() => undefined))?.close());
	const logIn = async () => {
		failedAt = undefined;
		const env = commandEnvironment(process.env, options.redact);
		const { connect } = await __webpack_require__.e(  2641).then(__webpack_require__.bind(__webpack_require__, 2641));
		const { root, net, platform = process.platform, onNote = () => { } } = options;
		return connect(name, server, { root, net, env, platform, onNote }).catch((error) => {
			failedAt = performance.now();
			throw error;
		});
	};
	return async () => {
		if (failedAt !== undefined && performance.now() - failedAt > failureLastsMs)
			current = undefined;
		current ??= logIn();
		const attempt = current;
		const connection = await attempt;
		if (connection.alive)
			return connection;
		void connection.close();
		if (current === attempt)
			current = logIn();
		return current;
	};
}
const plain = new Set(['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'TZ', 'TMPDIR', 'TERM']);
function commandEnvironment(env, redact) {
	const inherited = {};
	for (const [name, value] of Object.entries(env)) {
		if (value === undefined || (0,variables .D)(name))
			continue;
		if (!plain.has(name) && redact.isIn(value))
			continue;
		inherited[name] = value;
	}
	return inherited;
}

var words = __webpack_require__(58191);
var secrecy_clean = __webpack_require__(45745);
var redactor = __webpack_require__(41967);
var verdict_causes = __webpack_require__(69137);
var closing = __webpack_require__(86986);
var fingerprints = __webpack_require__(95552);
;
async function schedule(items, run, admit = (item) => item()) {
	const results = new Map();
	const byId = new Map(items.map((item) => [item.id, item]));
	const late = lateItems(items);
	const ids = new Set(late.map(({ id }) => id));
	const start = (item, after) => {
		const known = results.get(item.id);
		if (known)
			return known;
		const needs = item.needs.map((id) => start(byId.get(id), after));
		const result = after.then(async () => {
			const needed = await Promise.all(needs);
			return admit(() => run(item, needed));
		});
		results.set(item.id, result);
		return result;
	};
	const early = items.filter((item) => !ids.has(item.id)).map((item) => start(item, Promise.resolve()));
	let before = Promise.allSettled(early);
	for (const item of late)
		before = start(item, before).catch(() => { });
	return Promise.all(items.map((item) => results.get(item.id)));
}
function lateItems(items) {
	const late = new Set(items.filter((item) => item.changesState).map(({ id }) => id));
	for (let grown = true; grown;) {
		grown = false;
		for (const item of items) {
			if (late.has(item.id) || !item.needs.some((id) => late.has(id)))
				continue;
			late.add(item.id);
			grown = true;
		}
	}
	return inOrderOfNeeds(items.filter((item) => late.has(item.id)));
}
function inOrderOfNeeds(items) {
	const byId = new Map(items.map((item) => [item.id, item]));
	const ordered = new Set();
	const add = (item) => {
		for (const need of item.needs) {
			const needed = byId.get(need);
			if (needed && !ordered.has(needed))
				add(needed);
		}
		ordered.add(item);
	};
	for (const item of items)
		add(item);
	return [...ordered];
}

;

function memories(items, changes) {
	const names = new Map();
	let changed = 0;
	for (const item of lateItems(items)) {
		names.set(item.id, `late ${changed}`);
		if (changes(item))
			changed++;
	}
	const byId = new Map(items.map((item) => [item.id, item]));
	const known = new Map();
	const changesBefore = (item) => {
		const before = known.get(item.id);
		if (before)
			return before;
		const found = item.needs.map((id) => {
			const need = byId.get(id);
			if (need === undefined)
				return none;
			return changes(need) ? new Set([id]) : changesBefore(need);
		});
		const all = found.length === 1 ? (found[0] ?? none) : new Set(found.flatMap((one) => [...one]));
		known.set(item.id, all);
		return all;
	};
	for (const item of items) {
		if (!names.has(item.id))
			names.set(item.id, `after ${[...changesBefore(item)].sort().join(' ')}`);
	}
	return names;
}
const none = new Set();

var verdict_select = __webpack_require__(3885);
var verdict_verdict = __webpack_require__(36472);
var waive = __webpack_require__(97335);
;

























const mostUnderWay = 500;
async function runGate(options) {
	const started = (0,clock .t)();
	const { checklist, redact, source, base, changes, notes, closed } = await readDeciding(options, options.base, options.configRef, options.remote);
	if (options.token !== undefined)
		redact.add(options.token);
	const unmatched = (0,verdict_select .Z)(checklist.items, options.only);
	if (unmatched.length > 0) {
		throw new checklist_problems .j(unmatched.map((glob) => (0,checklist_problems .C)(`\`only\` names "${glob}", and no item has such an id or tag`)));
	}
	const said = [...notes];
	const refused = refusedCommands(checklist, options);
	if (refused === null && hasCommands(checklist))
		await options.beforeCommands?.();
	const [ref, repository, items] = await Promise.all([
		options.ref(),
		options.shownAt(),
		observeAndJudge(checklist, redact, refused, started, { ...options, onNote: (sentence) => said.push(sentence) }),
	]);
	const document = await documentOf(checklist);
	const demanded = options.demand?.((await options.run.sha()) ?? null, await checklist.sha256());
	const others = demanded && 'because' in demanded ? [...closed, demanded] : closed;
	const { verdict, closedBy } = (0,closing .L)(items, options.failOn, document?.drift ?? [], others);
	const { name, url, envContent, envFiles = [] } = checklist.environment;
	const files = envContent === undefined ? envFiles : ['env-content'];
	const report = {
		version: 1,
		tool: { name: 'readiness-gate', version: version .r },
		verdict,
		environment: name,
		url: url === undefined ? null : (0,url_credentials .Gq)(url),
		...(files.length > 0 && { envFiles: files }),
		phase: options.phase,
		checklist: {
			path: checklist.path,
			ref: source === 'base' && base ? base.commit : ref,
			sha256: options.tellsDigest ? await checklist.sha256() : null,
			source,
		},
		...(base !== null && { gateChanges: changes }),
		...(closedBy.length > 0 && { closedBy }),
		...(said.length > 0 && { notes: said }),
		...(demanded && 'by' in demanded && { signOff: demanded }),
		...(document && { document }),
		...(repository && { repository }),
		startedAt: options.now.toISOString(),
		durationMs: Math.round((0,clock .t)() - started),
		counts: (0,verdict_verdict .ip)(items),
		items,
		...(verdict === 'error' && {
			problems: [
				(0,checklist_problems .C)('No required item was evaluated, so nothing is known to be ready', 'see why each item was skipped or blocked'),
			],
		}),
	};
	const clean = (0,fingerprints .Q)((0,secrecy_clean .Yt)(report, redact));
	const causes = (0,verdict_causes .c)(clean.items);
	return {
		report: causes.length > 0 ? { ...clean, causes } : clean,
		onFailure: redact.maskDeep(checklist.onFailure),
		closed: others.length > 0,
	};
}
async function documentOf({ document, stacks }) {
	if (document === null)
		return null;
	const drift = await Promise.all(capped(document.drift).map((draft) => finish(draft, { stacks })));
	return { path: document.path, drift };
}
function reportOfError(error, options) {
	return {
		version: 1,
		tool: { name: 'readiness-gate', version: version .r },
		verdict: 'error',
		environment: null,
		url: null,
		phase: options.phase,
		checklist: { path: options.config ?? '.github/readiness.yml', ref: options.ref, sha256: null },
		startedAt: options.now.toISOString(),
		durationMs: 0,
		counts: (0,verdict_verdict .ip)([]),
		items: [],
		problems: error.problems.map((one) => (0,secrecy_clean .Yt)(one, (0,redactor .l)())),
	};
}
async function observeAndJudge(checklist, redact, refused, started, options) {
	const { defaults } = checklist;
	const net = (0,probe_net .C)({
		resolve: checklist.resolve,
		extraCa: checklist.extraCa,
		userAgent: `readiness-gate/${version .r}`,
		concurrency: defaults.concurrency,
		rate: defaults.rate,
	});
	options.signal.addEventListener('abort', () => void net.close(), { once: true });
	const skips = (0,verdict_select .d)(checklist.items, options);
	const worlds = worldsOf(checklist, net, redact, options);
	refuseUnset(checklist, skips, options);
	const underWay = new ask .Gc(mostUnderWay);
	let done = 0;
	const finish = (item) => {
		const line = checklist.document?.lines.get(item.id);
		const box = line !== undefined && checklist.document ? { document: { file: checklist.document.path, line } } : {};
		const result = { ...(0,waive .Kw)(item, checklist.waivers, options.now), ...box };
		options.onItem?.((0,secrecy_clean .Yt)(result, redact), ++done, checklist.items.length);
		return result;
	};
	try {
		const run = async (item, needs) => {
			const skip = skips.get(item.id) ?? skippedWith(item, needs);
			if (skip !== null)
				return finish(unasked(item, 'skipped', skip));
			const unmet = needs.filter((need) => !(0,verdict_verdict .TD)(need.status));
			if (unmet.length > 0) {
				const reason = `needs ${unmet.map((need) => `${need.id} (${words .o7[need.status].word})`).join(', ')}`;
				return finish({ ...unasked(item, 'blocked', reason), blockedBy: unmet.map(({ id }) => id) });
			}
			const aside = checklist.setAside.get(item.id);
			const asked = aside ? { ...item, checks: aside.kinds.map((kind) => unset(kind, aside, options)) } : item;
			options.onBegin?.((0,secrecy_clean .Yt)({ id: item.id, title: item.title }, redact), checklist.items.length);
			return finish(await askItem(asked, worlds, refused, started, options.tellsConversation));
		};
		return await schedule(checklist.items, run, (item) => underWay.run('items', item));
	}
	finally {
		net.lanes.close();
		await net.close();
	}
}
function worldsOf(checklist, net, redact, options) {
	const known = new Map();
	const memoryOf = memories(checklist.items, (item) => changesWorld(item, options));
	const people = (0,github_people .x)(checklist, options);
	const { signal, onNote } = options;
	const places = createPlaces({ root: checklist.root, servers: checklist.servers, net, redact, signal, onNote });
	return (item) => {
		const scene = (0,checklist_scene .c)(checklist, item, options);
		const memory = memoryOf.get(item.id) ?? item.id;
		const shared = known.get(memory) ?? new ask .QI();
		known.set(memory, shared);
		return (again) => {
			if (again)
				options.onAgain?.(item.id);
			const questions = again ? new ask .QI(shared) : shared;
			return {
				...scene,
				net,
				people,
				redact,
				signal,
				ask: (question, observe) => questions.ask(question, observe),
				place: (on) => places(on ?? checklist.defaults.on),
				platform: async () => (await options.remote())?.api ?? null,
			};
		};
	};
}
function changesWorld({ changesState, checks }, options) {
	return changesState || checks.some(({ kind, config }) => kind.changes?.(config, options) ?? false);
}
async function askItem(item, worlds, refused, begin, tells = false) {
	const started = (0,clock .t)();
	const outcomes = await Promise.all(item.checks.map(({ kind, config }) => runCheck(refused !== null && kind.runsCommands ? refuseCommand(kind, refused) : kind, config, worlds(item), tells)));
	const world = worlds(item)(false);
	const results = await Promise.all(outcomes.map(({ result }) => withSourceLines(result, () => world.place('checkout'), world.redact)));
	const checks = results.map((result) => withTeamAdvice(result, item.fix));
	return {
		...unasked(item, 'skipped', null),
		status: (0,waive .hR)(checks),
		...(checks.length > 0 && { startedMs: Math.round(started - begin) }),
		durationMs: Math.round((0,clock .t)() - started),
		checks,
		attestation: outcomes.find((outcome) => outcome.attestation)?.attestation ?? null,
	};
}
function withTeamAdvice(result, fix) {
	if (fix === null)
		return result;
	return { ...result, findings: result.findings.map((finding) => ({ ...finding, fix: `${fix}\n${finding.fix}` })) };
}
function skippedWith(item, needs) {
	const skipped = needs.filter((need) => need.status === 'skipped');
	if (item.checks.length > 0 || skipped.length === 0)
		return null;
	if (needs.some((need) => !(0,verdict_verdict .TD)(need.status)))
		return null;
	return `needs ${skipped.map(({ id }) => id).join(', ')}, which this run skipped`;
}
function unasked(item, status, reason) {
	return {
		id: item.id,
		title: item.title,
		section: item.section,
		required: item.required,
		status,
		reason,
		owner: item.owner,
		durationMs: 0,
		checks: [],
		waiver: null,
		attestation: null,
	};
}


  }),

  25119:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	g: () => (  treeOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42635);


async function treeOf(cwd, commit, open) {
	const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__  .u)(cwd);
	if ((await repository.resolve(commit)) !== undefined) {
		const { commitTree } = await __webpack_require__.e(  3785).then(__webpack_require__.bind(__webpack_require__, 73785));
		return (root) => commitTree(root, commit);
	}
	const remote = await open();
	if (remote === null)
		return null;
	const prefix = (await repository.place())?.prefix ?? '';
	const { apiTree } = await __webpack_require__.e(  7792).then(__webpack_require__.bind(__webpack_require__, 27792));
	return (root) => {
		const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
		const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, below).replace(/^\.$|\/$/g, '');
		return apiTree(remote.api, { repository: remote.repository, commit, prefix: whole });
	};
}


  }),

  61022:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  ofTheEvent),
	b: () => (  baseOf)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);
  var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19607);


const ofTheEvent = 'the commit that the event names';
const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function baseOf(event, env, repository) {
	const { name, payload } = event;
	if (name === 'pull_request_target') {
		const sha = env.GITHUB_SHA ?? '';
		return hash.test(sha) ? found(sha, ofTheEvent) : unknown(name, repository);
	}
	if (name === 'merge_group')
		return baseOfGroup(payload, repository);
	if (!(0,_event_js__WEBPACK_IMPORTED_MODULE_0__  .as)(event))
		return { kind: 'none' };
	const [head, first, second] = await repository.head();
	if (head !== undefined && head === env.GITHUB_SHA && first && second)
		return found(first, 'first parent of the merge');
	const tip = await tipOf((0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'pull_request', 'base', 'ref') ?? env.GITHUB_BASE_REF, repository);
	if (tip)
		return tip;
	const named = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'pull_request', 'base', 'sha');
	return named && hash.test(named)
		? found(named, 'the base that the event names, which may be old')
		: unknown(name, repository);
}
async function baseOfGroup(payload, repository) {
	const ref = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '');
	const tip = await tipOf(ref, repository);
	if (tip)
		return tip;
	const named = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'merge_group', 'base_sha');
	return named && hash.test(named) ? found(named, 'the base of the group') : unknown('merge_group', repository);
}
async function tipOf(branch, repository) {
	if (branch === undefined || branch === '' || /^-|[\s:^~\\?*[]|\.\./.test(branch))
		return undefined;
	const commit = await repository.resolve(`refs/remotes/origin/${branch}`);
	return commit === undefined ? undefined : found(commit, `tip of ${branch}`);
}
function found(commit, how) {
	return { kind: 'base', base: { commit, how } };
}
async function unknown(name, repository) {
	const [head] = await repository.head();
	return head === undefined
		? { kind: 'none', note: `The event ${name} names no base, and this is no clone: the checklist here decides.` }
		: { kind: 'unknown', why: `neither the event ${name} nor this clone names it` };
}


  }),

  74510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ez: () => (  pullNumberOf),
	h1: () => (  findComment),
	p8: () => (  publishComment),
	we: () => (  markerOf)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);


function pullNumberOf({ name, payload }) {
	const queue = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'merge_group', 'head_ref') ?? '';
	const queued = /gh-readonly-queue\/(?:(?!gh-readonly-queue\/).)*\/pr-(\d+)-/.exec(queue)?.[1];
	const commented = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'pull_request') ? (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'number') : undefined;
	const found = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'number') ?? commented ?? Number(queued);
	return name !== '' && typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}
function markerOf(job, { environment, phase, checklist }) {
	const parts = [job ?? '', environment ?? '', phase ?? '', checklist.path].map((part) => part.replace(/[^\w./-]+/g, '_'));
	return `<!-- readiness-gate ${parts.join(' ')} -->`;
}
const mostPages = 30;
async function findComment(api, { repository, number, marker }) {
	try {
		let pages = 0;
		for await (const answer of api.pages(`/repos/${repository}/issues/${number}/comments?per_page=100`)) {
			if (answer.status !== 200)
				return refused(answer);
			const mine = listOf(answer).find((one) => one.body.startsWith(marker));
			if (mine)
				return mine;
			if (++pages === mostPages)
				break;
		}
		return null;
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B))
			throw error;
		return { refused: error.message };
	}
}
async function publishComment(api, comment) {
	const { repository, number, known, create } = comment;
	const issues = `/repos/${repository}/issues`;
	const body = { body: `${comment.marker}\n${comment.body}` };
	try {
		if (known)
			return done('updated', await api.send('PATCH', `${issues}/comments/${known.id}`, body));
		if (!create)
			return 'left out';
		return done('created', await api.send('POST', `${issues}/${number}/comments`, body));
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B))
			throw error;
		return { refused: error.message };
	}
}
function done(what, answer) {
	return answer.status === 200 || answer.status === 201 ? what : refused(answer);
}
function refused({ status }) {
	const why = status === 403 || status === 404 ? '; the job needs `pull-requests: write`, which runs of forks do not get' : '';
	return { refused: `the API of GitHub answers ${status}${why}` };
}
function listOf(answer) {
	const parsed = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .qu)(answer);
	if (!Array.isArray(parsed))
		return [];
	return parsed.flatMap((one) => typeof one?.id === 'number' && typeof one.body === 'string' ? [{ id: one.id, body: one.body }] : []);
}


  }),

  8576:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  isSquash),
	s: () => (  authorOfCommit)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);


const ofThePages = 'web-flow';
async function authorOfCommit(remote, commit) {
	const { api, repository } = remote;
	const answer = await api.get(`/repos/${repository}/commits/${encodeURIComponent(commit)}`);
	if (answer.status === 422)
		return { login: null, signature: 'none' };
	if (answer.status !== 200) {
		throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('manual/attested', `Who wrote the commit ${commit} cannot be asked`, {
			expected: 'an answer',
			observed: `the API of GitHub answers ${answer.status}`,
			fix: 'give the gate a `token` with `contents: read`',
		});
	}
	const data = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .qu)(answer);
	const login = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(data, 'author', 'login') ?? null;
	const committer = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(data, 'committer', 'login');
	const isSigned = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'commit', 'verification', 'verified') === true;
	if (login === null || !isSigned)
		return { login, signature: 'none' };
	return { login, signature: committer === login ? 'own' : committer === ofThePages ? 'pages' : 'none' };
}
async function isSquash({ api, repository }, commit) {
	const answer = await api.get(`/repos/${repository}/commits/${encodeURIComponent(commit)}/pulls?per_page=100`);
	const pulls = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .qu)(answer);
	if (answer.status !== 200 || !Array.isArray(pulls)) {
		throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('manual/attested', `Whether the commit ${commit} was squashed cannot be asked`, {
			expected: 'an answer',
			observed: `the API of GitHub answers ${answer.status}; the token needs \`pull-requests: read\``,
		});
	}
	return pulls.some((pull) => (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(pull, 'merge_commit_sha') === commit);
}


  }),

  28040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i: () => (  apiOf),
	n: () => (  hostedRun)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56798);
  var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74510);
  var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19607);



const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function hostedRun(event, env, checkRun) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SHA: merge = '', GITHUB_REF: ref = '' } = env;
	if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !hash.test(merge))
		return null;
	return {
		api: apiOf(env),
		repository,
		id: numbered(env.GITHUB_REPOSITORY_ID),
		commit: headOf(event) ?? merge,
		merge,
		pull: event.name === 'issue_comment' ? null : (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__  .ez)(event),
		branch: branchOf(event, ref),
		ref: ref === '' ? null : ref,
		job: {
			checkRun: numbered(checkRun),
			key: env.GITHUB_JOB || null,
			workflow: env.GITHUB_WORKFLOW_REF?.split('@')[0] || null,
			run: env.GITHUB_RUN_ID || null,
		},
		withoutSecrets: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__  .cT)(event, env),
	};
}
function numbered(text = '') {
	return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function apiOf({ GITHUB_API_URL: url = '' }) {
	return url === '' ? 'https://api.github.com' : url.replace(/(?<!\/)\/+$/, '');
}
function headOf({ name, payload }) {
	const path = name.startsWith('pull_request') ? ['pull_request', 'head', 'sha'] : headIn[name];
	const found = path && (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, ...path);
	return found !== undefined && hash.test(found) ? found : undefined;
}
const headIn = {
	merge_group: ['merge_group', 'head_sha'],
	workflow_run: ['workflow_run', 'head_sha'],
	check_run: ['check_run', 'head_sha'],
	check_suite: ['check_suite', 'head_sha'],
};
function branchOf({ payload }, ref) {
	const target = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'pull_request', 'base', 'ref') ?? (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'merge_group', 'base_ref');
	const branch = (target ?? (ref.startsWith('refs/heads/') ? ref : undefined))?.replace(/^refs\/heads\//, '');
	return branch ?? (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'repository', 'default_branch') ?? null;
}


  }),

  96174:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Nt: () => (  inputsAgainst),
	Wi: () => (  closesByInputs),
	jp: () => (  byInputs),
	yJ: () => (  changesOfInputs)
  });
  var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61022);
  var _base_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25119);
  var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42635);



const byInputs = {
	because: 'inputs-changed',
	sentence: 'The pull request changes inputs of the step that runs this gate, so the gate stays closed until that is merged by somebody who may.',
};
function closesByInputs(changes) {
	return changes.some(({ change, weakens }) => change === 'input-changed' && weakens);
}
async function changesOfInputs({ cwd, env }, { how }, tree) {
	const place = how === _base_js__WEBPACK_IMPORTED_MODULE_0__  .R ? null : await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__  .u)(cwd).place();
	if (place === null)
		return { changes: [], configRef: undefined };
	const { workflowChanges } = await __webpack_require__.e(  5657).then(__webpack_require__.bind(__webpack_require__, 75657));
	return workflowChanges(place.top, tree(place.top), env);
}
async function inputsAgainst(base, where, remote) {
	if (base.kind === 'none')
		return { changes: [], closed: false, notes: base.note === undefined ? [] : [withoutBase] };
	const tree = base.kind === 'base' ? await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_1__  .g)(where.cwd, base.base.commit, remote) : null;
	if (base.kind !== 'base' || tree === null)
		return { changes: [], closed: false, notes: [withoutBase] };
	const { changes, configRef } = await changesOfInputs(where, base.base, tree);
	return { changes, closed: configRef !== 'head' && closesByInputs(changes), notes: [] };
}
const withoutBase = 'Whether the pull request changes the inputs of this step is not known without a checkout of it; a required workflow, or CODEOWNERS on `.github/workflows`, keeps them.';


  }),

  41688:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	n: () => (  deployersOf),
	x: () => (  peopleOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _checklist_tree_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72830);
  var _checklist_tree_work_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30369);
  var _formats_codeowners_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76623);
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56798);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49540);
  var _base_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25119);
  var _commit_author_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8576);
  var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42635);









function peopleOf(checklist, options) {
	const members = new Map();
	let owners;
	return {
		deployers: options.deployers,
		authorOf: async (commit) => {
			const remote = await options.remote();
			return remote === null ? undefined : (await (0,_commit_author_js__WEBPACK_IMPORTED_MODULE_5__  .s)(remote, commit)).login;
		},
		isMember: (team, login) => {
			const key = `${team} ${login}`.toLowerCase();
			const asked = members.get(key) ?? isMember(options.remote, team, login);
			members.set(key, asked);
			return asked;
		},
		ownersOf: async (path) => {
			owners ??= readOwners(checklist.root, options);
			const { lines, prefix } = await owners;
			return (0,_formats_codeowners_js__WEBPACK_IMPORTED_MODULE_6__  .K2)(lines, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path ?? wayOf(checklist))) ?? [];
		},
	};
}
function deployersOf({ payload }, { GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR }) {
	const creator = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_7__  .$6)(payload, 'deployment', 'creator', 'login');
	return [...new Set([GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR, creator])].flatMap((login) => (login ? [login] : []));
}
const needsMembers = 'give the gate a `token` with the permission `members: read` of the organization (of a GitHub App, or a personal one with `read:org`); the token of a job cannot have it';
async function isMember(remoteOf, team, login) {
	const what = `Whether ${login} is in ${team}`;
	const remote = await remoteOf();
	if (remote === null)
		throw unanswered(what, 'no token, repository or API in this run', needsMembers);
	const [org = '', slug = ''] = team.toLowerCase().split('/').map(encodeURIComponent);
	const path = `/orgs/${org}/teams/${slug}`;
	const answer = await remote.api.get(`${path}/memberships/${encodeURIComponent(login)}`);
	if (answer.status === 200)
		return (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_7__  .$6)((0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_7__  .qu)(answer), 'state') === 'active';
	const seen = answer.status === 404 ? await remote.api.get(path) : answer;
	if (seen.status === 200)
		return false;
	throw unanswered(what, `the API of GitHub answers ${seen.status}`, needsMembers);
}
async function readOwners(root, { base, remote }) {
	const place = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__  .u)(root).place();
	const top = place?.top ?? root;
	const tree = base.kind === 'base' ? await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_4__  .g)(top, base.base.commit, remote) : _checklist_tree_work_tree_js__WEBPACK_IMPORTED_MODULE_2__  ._E;
	const files = tree?.(top);
	if (!files)
		throw unanswered('CODEOWNERS of the base', 'the commit is not in this clone', fetchAll);
	for (const path of _formats_codeowners_js__WEBPACK_IMPORTED_MODULE_6__  .Dq) {
		if (!(await files.exists(path)))
			continue;
		const { value, problems } = (0,_checklist_tree_text_js__WEBPACK_IMPORTED_MODULE_1__  .b)(await files.read(path), path);
		if (value === undefined)
			throw unanswered(path, problems[0]?.message ?? 'no text', fetchAll);
		return { lines: (0,_formats_codeowners_js__WEBPACK_IMPORTED_MODULE_6__  .iQ)(value), prefix: place?.prefix ?? '' };
	}
	throw unanswered('CODEOWNERS', `no ${_formats_codeowners_js__WEBPACK_IMPORTED_MODULE_6__  .Dq.join(', ')}`, 'write one, or name people in `by`');
}
const fetchAll = 'check out with `fetch-depth: 0`, or give the gate a `token` with `contents: read`';
function wayOf({ root, path }) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function unanswered(what, observed, fix) {
	return new _probe_error_js__WEBPACK_IMPORTED_MODULE_3__  .B('manual/attested', `${what} cannot be asked`, { expected: 'an answer', observed, fix });
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

  39112:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	t: () => (  now)
  });
function now() {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1e3 + nanoseconds / 1e6;
}


  }),

  63957:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  createNet)
  });
  var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66743);

function createNet(options) {
	const resolve = options.resolve ?? new Map();
	const closers = [];
	let closing = Promise.resolve();
	let pace;
	return {
		resolve,
		extraCa: options.extraCa ?? [],
		userAgent: options.userAgent,
		lanes: new _ask_js__WEBPACK_IMPORTED_MODULE_0__  .Gc(options.concurrency),
		pace: () => {
			pace ??= __webpack_require__.e(  8340).then(__webpack_require__.bind(__webpack_require__, 78340)).then(({ Pace }) => {
				const made = new Pace(options.rate ?? 0);
				closers.push(() => made.close());
				return made;
			});
			return pace;
		},
		lookup: overridingLookup(resolve),
		dns: options.dns ?? {
			system: () => process.getBuiltinModule('node:dns').getServers(),
			public: ['1.1.1.1', '8.8.8.8'],
			port: 53,
		},
		onClose: (close) => closers.push(close),
		close: async () => {
			closing = Promise.allSettled([closing, ...closers.splice(0).map(async (close) => close())]);
			await closing;
		},
	};
}
function overridingLookup(resolve) {
	return (host, options, done) => {
		const addresses = resolve.get(host.toLowerCase());
		if (!addresses?.[0])
			return process.getBuiltinModule('node:dns').lookup(host, options, done);
		const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
		if (options.all)
			return done(null, all);
		done(null, addresses[0], all[0]?.family ?? 4);
	};
}


  }),

  54004:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	v: () => (  pause)
  });
function pause(ms, signal) {
	if (ms <= 0 || signal.aborted)
		return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener('abort', done);
	});
}


  }),

  31590:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CG: () => (  wrapAll),
	LV: () => (  wrap),
	PL: () => (  columnsOf),
	iQ: () => (  glue)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


const wide = /[\u1100-\u115f\u231a\u231b\u23e9-\u23f3\u26d4\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2757\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function columnsOf(text) {
	let columns = 0;
	for (const character of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)) {
		if (!/\p{Mn}|\ufe0f|\u200d/u.test(character))
			columns += wide.test(character) ? 2 : 1;
	}
	return columns;
}
function wrap(line, width, hang) {
	if (!Number.isFinite(width) || columnsOf(line) <= width)
		return [line.replaceAll(glue, ' ')];
	const begin = /^[\s\u2502]*/.exec(line)?.[0] ?? '';
	const indent = ' '.repeat(Math.min(hang, Math.floor(width / 2)));
	const lines = [];
	let open = begin;
	let columns = columnsOf(begin);
	let isEmpty = true;
	for (const word of wordsOf(line.slice(begin.length))) {
		const size = columnsOf(word);
		if (!isEmpty && columns + 1 + size > width) {
			lines.push(open);
			open = indent + (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .kc)(word);
			columns = columnsOf(open);
			continue;
		}
		open += isEmpty ? word : ` ${word}`;
		columns += size + (isEmpty ? 0 : 1);
		isEmpty = false;
	}
	return [...lines, open].map((one) => one.replaceAll(glue, ' '));
}
const glue = '\u00a0';
function wordsOf(text) {
	const words = [];
	let open;
	for (const word of text.split(/(?<!\u00b7) /)) {
		const whole = open === undefined ? word : `${open} ${word}`;
		const isOpen = (whole.match(/`/g)?.length ?? 0) % 2 === 1;
		open = isOpen ? whole : undefined;
		if (!isOpen)
			words.push(whole);
	}
	return open === undefined ? words : [...words, ...open.split(' ')];
}
function wrapAll(lines, width) {
	return lines
		.flatMap((line) => line.split('\n'))
		.flatMap((line) => wrap(line, width, (/^[\s\u2502]*/.exec(line)?.[0].length ?? 0) + 2));
}


  }),

  55080:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  compared)
  });
async function compared(report, settings, around) {
	if (settings.previous === undefined && (settings.comment === 'never' || around.pull === null))
		return report;
	return (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3636)]).then(__webpack_require__.bind(__webpack_require__, 83636))).withSinceLast(report, settings, around);
}


  }),

  34329:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  y: () => (  perform)
});

var external_node_path_ = __webpack_require__(76760);
var problems = __webpack_require__(84574);
var lib_gate = __webpack_require__(39156);
var github_base = __webpack_require__(61022);
var comment = __webpack_require__(74510);
var github_event = __webpack_require__(19607);
var hosted = __webpack_require__(28040);
var people = __webpack_require__(41688);
var repository = __webpack_require__(42635);
var compared = __webpack_require__(55080);
var context = __webpack_require__(48402);
var run_remote = __webpack_require__(19371);
;
async function shownAt(env, cwd) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
	if (!server || !name || !/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(name))
		return undefined;
	const { headCommit, placeInRepository, remoteUrl } = await __webpack_require__.e(  6206).then(__webpack_require__.bind(__webpack_require__, 96206));
	const [ref, place, remote] = await Promise.all([
		headCommit(cwd),
		placeInRepository(cwd).catch(() => null),
		remoteUrl(cwd),
	]);
	const from = remote?.replace(/(?:\.git)?\/?$/, '').toLowerCase() ?? '';
	const isIt = ['/', ':'].some((before) => from.endsWith(`${before}${name.toLowerCase()}`));
	return ref && place && isIt ? { url: `${server}/${name}`, ref, directory: place.prefix } : undefined;
}

;
function abortOnSignals() {
	const controller = new AbortController();
	const stop = () => controller.abort();
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	return {
		signal: controller.signal,
		dispose: () => {
			process.off('SIGINT', stop);
			process.off('SIGTERM', stop);
		},
	};
}

;














async function perform(settings, options) {
	const { cwd, env, progress, onSecret, beforeCommands } = options;
	const event = await (0,github_event .j_)(env);
	const run = (0,context .p)(env, cwd, async () => event, (0,hosted .n)(event, env, settings.checkRun));
	const pull = (0,comment .ez)(event);
	const namesCommit = options.namesCommit || settings.signOff !== undefined;
	const ref = async () => (namesCommit ? ((await run.sha()) ?? null) : null);
	const { signal, dispose } = abortOnSignals();
	const now = new Date();
	const closers = [];
	try {
		const base = await (0,github_base .b)(event, env, (0,repository .u)(cwd));
		const remote = (0,run_remote .dq)(settings, env, closers);
		const deployed = (0,github_event .PE)(event);
		const gate = {
			...settings,
			url: settings.url ?? deployed.url,
			deployedTo: deployed.environment,
			cwd,
			env,
			run,
			ref,
			shownAt: async () => (namesCommit ? shownAt(env, cwd) : undefined),
			tellsDigest: namesCommit,
			tellsConversation: options.tellsConversation ?? false,
			now,
			signal,
			stranger: (0,github_event .LP)(event),
			withoutSecrets: (0,github_event .cT)(event, env),
			base,
			remote,
			token: (0,run_remote .B9)(settings, env),
			deployers: (0,people .n)(event, env),
			beforeCommands,
			demand: await demandOf(settings.signedOff, cwd, now),
			onSecret,
			onBegin: progress.begin,
			onAgain: progress.again,
			onItem: progress.item,
		};
		const whole = await (0,lib_gate .R)(gate);
		const asked = signal.aborted ? { ...whole, report: stopped(whole.report) } : whole;
		const report = await (0,compared .m)(asked.report, settings, { cwd, pull, job: env.GITHUB_JOB, remote });
		const result = await signed({ ...asked, report }, settings.signOff, run.sha, now);
		const failOn = result.closed ? 'error' : settings.failOn;
		return { ...result, failOn, pull, interrupted: signal.aborted };
	}
	catch (error) {
		if (!(error instanceof problems .j))
			throw error;
		const { withWhatIsHere } = await __webpack_require__.e(  3375).then(__webpack_require__.bind(__webpack_require__, 13375));
		const whole = await withWhatIsHere(error, settings, cwd);
		const report = (0,lib_gate ._)(whole, { now, phase: settings.phase, config: settings.config, ref: await ref() });
		return { report, onFailure: [], closed: true, failOn: settings.failOn, pull, interrupted: false };
	}
	finally {
		dispose();
		await Promise.all(closers.map((close) => close()));
	}
}
function stopped(report) {
	const problem = {
		message: 'A signal stopped this run before everything was asked',
		suggestion: 'run it again; what is listed as not met may only have been cut off',
	};
	return { ...report, verdict: 'error', problems: [problem, ...(report.problems ?? [])] };
}
async function demandOf(path, cwd, now) {
	if (path === undefined)
		return undefined;
	const { demand } = await __webpack_require__.e(  7084).then(__webpack_require__.bind(__webpack_require__, 77084));
	return (commit, sha256) => demand((0,external_node_path_.resolve)(cwd, path), { commit, sha256, now });
}
async function signed(result, by, commitOf, now) {
	if (by === undefined)
		return result;
	const { report } = result;
	const commit = await commitOf();
	const why = report.verdict === 'ready' ? 'it is not known which commit is checked out' : 'it is not ready';
	if (report.verdict !== 'ready' || commit === undefined) {
		const notes = [...(report.notes ?? []), `${by} does not sign this run off: ${why}.`];
		return { ...result, report: { ...report, notes } };
	}
	const { recordOf, sign } = await __webpack_require__.e(  7084).then(__webpack_require__.bind(__webpack_require__, 77084));
	const signOff = sign(report, by, commit, now);
	return { ...result, report: { ...report, signOff }, signedOff: recordOf(report, signOff) };
}


  }),

  26514:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  stderrProgress)
  });
  var _probe_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39112);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
  var _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31590);
  var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




const [drawnEvery, silentFor] = [200, 30_000];
const mostNamed = 3;
function stderrProgress(stream = process.stderr) {
	const running = new Map();
	const live = stream.isTTY === true;
	let [done, total, said] = [0, 0, (0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)()];
	let timer;
	const draw = () => {
		if (running.size > 0)
			stream.write(`\r\u001b[2K${fitting(lineOf([...running.values()], done, total, 1), stream)}`);
	};
	const breakSilence = () => {
		if (running.size === 0 || (0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)() - said < silentFor)
			return;
		said = (0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)();
		stream.write(`${lineOf([...running.values()], done, total, mostNamed)}\n`);
	};
	const start = () => {
		timer ??= setInterval(live ? draw : breakSilence, live ? drawnEvery : 1000).unref();
	};
	return {
		begin: ({ id, title }, all) => {
			total = all;
			running.set(id, { title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__  .kc)(title).replaceAll('\n', ' '), since: (0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)(), attempt: 1 });
			start();
		},
		again: (id) => {
			const item = running.get(id);
			if (item)
				item.attempt++;
		},
		item: (item, count, all) => {
			running.delete(item.id);
			[done, total] = [count, all];
			if (live)
				draw();
			else if (item.status !== 'skipped') {
				said = (0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)();
				const title = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__  .kc)(item.title).replaceAll('\n', ' ');
				stream.write(`[${done}/${total}] ${_report_words_js__WEBPACK_IMPORTED_MODULE_1__  .o7[item.status].word}: ${title} (${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__  ._V)(item.durationMs)})\n`);
			}
		},
		end: () => {
			clearInterval(timer);
			if (live)
				stream.write('\r\u001b[2K');
		},
	};
}
function lineOf(running, done, total, most) {
	const longest = [...running].sort((a, b) => a.since - b.since).slice(0, most); 
	const named = longest.map(({ title, since, attempt }) => {
		const often = attempt > 1 ? `, attempt ${attempt}` : '';
		return `${title} (${Math.floor(((0,_probe_clock_js__WEBPACK_IMPORTED_MODULE_2__  .t)() - since) / 1000)} s${often})`;
	});
	const more = running.length > longest.length ? ` and ${running.length - longest.length} more` : '';
	return `[${done}/${total}] asking ${named.join(', ')}${more}`;
}
function fitting(line, { columns }) {
	const most = Math.max(20, columns || 80) - 1;
	if ((0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__  .PL)(line) <= most)
		return line;
	let [shown, taken] = ['', 0];
	for (const character of line) {
		taken += (0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__  .PL)(character);
		if (taken > most - 1)
			break;
		shown += character;
	}
	return `${shown}\u2026`;
}


  }),

  19371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B9: () => (  tokenOf),
	dq: () => (  openedOnce),
	e1: () => (  remoteOf)
  });
  var _github_hosted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28040);
  var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83341);


function tokenOf({ token }, { GITHUB_TOKEN }) {
	return token ?? (GITHUB_TOKEN || undefined);
}
async function remoteOf(settings, env) {
	const { GITHUB_REPOSITORY: repository } = env;
	const token = tokenOf(settings, env);
	if (token === undefined || !repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
		return null;
	const { createApi } = await Promise.all( [__webpack_require__.e(4047), __webpack_require__.e(9039)]).then(__webpack_require__.bind(__webpack_require__, 88342));
	return { api: createApi({ url: (0,_github_hosted_js__WEBPACK_IMPORTED_MODULE_0__  .i)(env), token, version: _model_version_js__WEBPACK_IMPORTED_MODULE_1__  .r }), repository };
}
function openedOnce(settings, env, closers) {
	let opened;
	return () => {
		opened ??= remoteOf(settings, env).then((remote) => {
			if (remote)
				closers.push(() => remote.api.close());
			return remote;
		});
		return opened;
	};
}


  }),

  80733:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  isOfTheRunner),
	H: () => (  secretVariable)
  });
  var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71988);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90276);
  var _plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58944);
  var _strength_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3455);
  var _url_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71110);





const ofTheRunner = /^(?:INPUT_|ACTIONS_|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/;
function isOfTheRunner(name) {
	return ofTheRunner.test(name);
}
const connection = /(?:^|_)(?:DATABASE|DB|POSTGRES(?:QL)?|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|BROKER|RABBITMQ|CELERY_BROKER|SMTP|JDBC)_?(?:URL|URI)$/i;
function secretVariable(env) {
	return Object.keys(env)
		.sort()
		.find((name) => !isOfTheRunner(name) && holdsSecret(name, env[name] ?? ''));
}
function holdsSecret(name, value) {
	const text = value.trim();
	if (text === '' || (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(text))
		return false;
	const logins = (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_4__  .FB)(text);
	if (logins.length > 0)
		return logins.some((login) => !isOpen(name, login));
	if (connection.test(name))
		return !/^[a-z][a-z0-9+.-]*:/i.test(text) && !isOpen(name, text);
	return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .iL)(name) && !isOpen(name, text);
}
function isOpen(name, value) {
	return (0,_strength_js__WEBPACK_IMPORTED_MODULE_3__  .kB)(value) || (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__  .L)(name, value) === 'placeholder';
}


  }),

  69137:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  c: () => (  causesOf),
  W: () => (  explain)
});

;
function preciselyOf({ rule, url }) {
	if (hostLists.has(rule))
		return 'hosts';
	const origin = broken.has(rule) ? originOf(url) : null;
	return origin === null ? null : `tls ${hostOf(origin)}`;
}
function spokenBy(finding) {
	return envFile(finding) ?? connection(finding) ?? refusal(finding) ?? whole(finding);
}
function envFile({ rule, message, location }) {
	if (!['env/file-missing', 'served/no-source', 'gate/env-file-missing'].includes(rule))
		return null;
	const said = /^(?:What needs values of )?(\S+) (?:does not exist|cannot be asked)$/.exec(message)?.[1];
	const file = location?.file ?? said;
	if (file === undefined)
		return null;
	return {
		key: `env-file ${file}`,
		cause: `The env file ${file} does not exist`,
		fix: 'Write it before the gate runs, hand it over as `env-content`, or name another one by `env-file`.',
	};
}
const broken = new Set(['untrusted', 'self-signed', 'incomplete-chain', 'hostname', 'expired', 'not-yet-valid', 'usage', 'revoked']
	.concat(['not-tls', 'handshake', 'protocol', 'certificate'])
	.map((name) => `tls/${name}`));
function connection({ rule, message, observed, url, fix }) {
	const name = /^(?:http|tls)\/(unreachable|dns|timeout|tls|protocol)$/.exec(rule)?.[1];
	const origin = originOf(url);
	if (name === undefined || origin === null || (name === 'protocol' && rule.startsWith('tls')))
		return null;
	const key = `${name} ${hostOf(origin)} ${name === 'unreachable' ? observed : ''}`;
	const said = message.replace(/^[A-Z]+ \S+: /, '');
	if (name === 'unreachable') {
		return { key, cause: observed === 'refused' ? `${origin} refuses connections` : said, fix };
	}
	if (name !== 'tls')
		return { key, cause: said, fix };
	return { key, cause: said, fix, precisely: `tls ${hostOf(origin)}` };
}
const statuses = {
	400: [
		'it takes no request for this host',
		'A Django site answers so where `ALLOWED_HOSTS` lacks the host: add it, and restart. Else see what the proxy in front of it expects.',
	],
	401: ['it wants a login', 'Let the gate in with a header that it sends, or ask the site that users see.'],
	403: ['it refuses the gate', 'Let the gate through the firewall, or ask from a network that may.'],
	429: [
		'it limits how often it is asked',
		'Let the gate through the rate limit by its user agent `readiness-gate`, set `defaults.rate` below the limit, or give the checks a `retry`.',
	],
	500: ['the application fails', 'See the log of the application for these requests.'],
	502: ['what stands behind its proxy gives no answer', 'See that the application runs where its proxy looks for it.'],
	503: [
		'the service is not available',
		'See that the application has started and is out of maintenance; after a deploy give the first check a `retry`.',
	],
	504: ['what stands behind its proxy gives no answer in time', 'See why the application hangs, in its log.'],
};
const hostLists = new Set(['env/django-hosts', 'django/allowed-hosts', 'served/hosts']);
function refusal({ rule, observed, url }) {
	const isStatus = rule === 'http/status' || rule.endsWith('/unexpected-status');
	const said = isStatus
		? /^(?:status )?(\d{3})\b/.exec(observed)
		: rule.startsWith('exposure/')
			? /^(\d{3}) for /.exec(observed)
			: null;
	const status = Number(said?.[1]);
	const [words, fix] = statuses[status] ?? [];
	const origin = originOf(url);
	if (words === undefined || fix === undefined || origin === null)
		return null;
	const spoken = { key: `status ${status} ${hostOf(origin)}`, cause: `${origin} answers ${status}: ${words}`, fix };
	if (status === 400)
		return { ...spoken, fewest: 3, precisely: 'hosts' };
	return { ...spoken, fewest: status === 429 || status > 500 ? 2 : 3 };
}
function whole({ rule, message, fix }) {
	const isWhole = rule.startsWith('server/') || /^(?:gate\/(?:secret-missing|untrusted-command)|github\/token)$/.test(rule);
	return isWhole ? { key: `${rule} ${message}`, cause: message, fix } : null;
}
function originOf(url) {
	const parsed = url === undefined ? null : URL.parse(url);
	return parsed === null || parsed.host === '' ? null : `${parsed.protocol}//${parsed.host}`;
}
function hostOf(origin) {
	return origin.replace(/^[a-z]+:\/\//, '');
}

var verdict = __webpack_require__(36472);
;


const fewest = 2;
function causesOf(items) {
	return explain(items).causes;
}
function explain(items) {
	const unmet = items.filter(({ status }) => !(0,verdict .TD)(status));
	const groups = new Map();
	for (const item of unmet) {
		for (const check of item.checks)
			for (const saying of spokenIn(check))
				add(groups, item, saying);
	}
	const enough = [...groups.values()].filter(({ items, spoken }) => items.size >= (spoken.fewest ?? 1));
	const precise = preciseIn(unmet);
	const blocked = unmet.filter(({ blockedBy }) => blockedBy !== undefined);
	for (const group of enough) {
		joinSame(group, precise);
		joinBlocked(group, blocked);
	}
	const found = enough.filter(({ items }) => items.size >= fewest);
	const order = new Map(unmet.map(({ id }, index) => [id, index]));
	const required = new Set(unmet.filter((item) => item.required).map(({ id }) => id));
	const weights = new Map(found.map((group) => [group, [...group.items].filter((id) => required.has(id)).length]));
	found.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
	return {
		causes: found.map(({ spoken, items: ids, precise: exact }) => ({
			cause: exact ? `${spoken.cause}: ${exact.message}` : spoken.cause,
			items: [...ids].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
			fix: exact?.fix ?? spoken.fix,
		})),
		told: new Set(found.flatMap(({ findings }) => findings)),
	};
}
function spokenIn({ findings }) {
	const said = findings.filter(({ level }) => level !== 'info');
	return said.flatMap((finding) => {
		const spoken = spokenBy(finding);
		if (spoken === null)
			return [];
		const follow = finding.rule.endsWith('/unexpected-status')
			? said.filter(({ rule, url }) => url === finding.url && ofOneKind(rule, finding.rule))
			: [finding];
		return [{ spoken, findings: follow, closes: finding.level === 'error' }];
	});
}
function ofOneKind(rule, other) {
	return rule.split('/')[0] === other.split('/')[0];
}
function add(groups, { id }, { spoken, findings, closes }) {
	const group = groups.get(spoken.key) ?? { spoken, items: new Set(), findings: [] };
	groups.set(spoken.key, group);
	if (closes)
		group.items.add(id);
	group.findings.push(...findings);
}
function preciseIn(unmet) {
	const all = new Map();
	for (const { id, checks } of unmet) {
		for (const finding of checks.flatMap(({ findings }) => findings)) {
			const fault = finding.level === 'error' ? preciselyOf(finding) : null;
			if (fault === null)
				continue;
			const known = all.get(fault) ?? [];
			known.push([id, finding]);
			all.set(fault, known);
		}
	}
	return all;
}
function joinSame(group, precise) {
	for (const [id, finding] of precise.get(group.spoken.precisely ?? '') ?? []) {
		group.items.add(id);
		group.precise ??= finding;
	}
}
function joinBlocked({ items }, blocked) {
	for (let grown = true; grown;) {
		const more = blocked.filter(({ id, blockedBy }) => !items.has(id) && blockedBy?.some((need) => items.has(need)));
		for (const { id } of more)
			items.add(id);
		grown = more.length > 0;
	}
}


  }),

  86986:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  decide)
  });
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36472);

function decide(items, failOn, drift, others) {
	const judged = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(items);
	if (judged !== 'ready')
		return { verdict: judged, closedBy: [] };
	const closedBy = [...others, ...(failOn === 'warning' ? warnings(items, drift) : [])];
	return { verdict: closedBy.length === 0 ? 'ready' : 'not-ready', closedBy };
}
function warnings(items, drift) {
	const closings = [];
	if (items.some((item) => item.required && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .xe)(item))) {
		closings.push({
			because: 'warnings',
			sentence: 'Required items have warnings, and this run counts warnings.',
		});
	}
	if (drift.some(({ level }) => level === 'warning')) {
		closings.push({
			because: 'document-differs',
			sentence: 'The document and the checklist differ, and this run counts warnings.',
		});
	}
	return closings;
}


  }),

  95552:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  withFingerprints)
  });
function withFingerprints(part) {
	const seen = new Map();
	const named = (item, finding) => {
		if (finding.fingerprint !== undefined)
			return finding;
		const { rule, location, url, message } = finding;
		const page = url === undefined ? '' : (url.split(/[?#]/)[0] ?? '');
		const key = JSON.stringify([item, rule, location?.file ?? '', page, message.replace(/\d+/g, '0')]);
		const number = seen.get(key) ?? 0;
		seen.set(key, number + 1);
		const digest = process.getBuiltinModule('node:crypto').hash('sha256', `${key} ${number}`, 'hex');
		return { ...finding, fingerprint: digest.slice(0, 32) }; 
	};
	const items = part.items.map((item) => ({
		...item,
		checks: item.checks.map((check) => ({
			...check,
			findings: check.findings.map((finding) => named(item.id, finding)),
		})),
	}));
	const { document } = part;
	const drift = document?.drift.map((finding) => named('', finding));
	return { ...part, items, ...(document && drift && { document: { ...document, drift } }) };
}


  }),

  3885:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  unmatchedGlobs),
	d: () => (  skipReasons)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97224);

function skipReasons(items, selection) {
	const wanted = selection.only.length === 0 ? undefined : closure(items, selection.only);
	return new Map(items.map((item) => [item.id, reason(item, selection, wanted)]));
}
function reason(item, selection, wanted) {
	if (wanted && !wanted.has(item.id))
		return `not among \`only: ${selection.only.join(', ')}\``;
	if (!item.when)
		return item.notAsked ?? 'its `when` is false in this environment';
	if (selection.phase !== null && item.phase !== null && item.phase !== selection.phase) {
		return `belongs to the phase ${item.phase}; this run is ${selection.phase}`;
	}
	if (item.changesState && !selection.allowStateChanges) {
		return 'writes to the target; allow it with --allow-state-changes (input allow-state-changes: true)';
	}
	return null;
}
function unmatchedGlobs(items, only) {
	return only.filter((glob) => !items.some((item) => selects(glob, item)));
}
function closure(items, only) {
	const byId = new Map(items.map((item) => [item.id, item]));
	const wanted = new Set();
	const add = (id) => {
		if (wanted.has(id))
			return;
		wanted.add(id);
		for (const need of byId.get(id)?.needs ?? [])
			add(need);
	};
	for (const item of items)
		if (only.some((glob) => selects(glob, item)))
			add(item.id);
	return wanted;
}
function selects(glob, item) {
	if (glob.startsWith('tag:'))
		return item.tags.some((tag) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k)(glob.slice(4), tag));
	return (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k)(glob, item.id);
}


  }),

  97335:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C_: () => (  endsSoon),
	Kw: () => (  applyWaivers),
	hR: () => (  statusOfChecks)
  });
const soonDays = 14;
function statusOfChecks(checks) {
	const order = ['failed', 'error', 'expired', 'pending'];
	return order.find((status) => checks.some((check) => check.status === status)) ?? 'passed';
}
function applyWaivers(item, waivers, now) {
	const today = now.toISOString().slice(0, 10);
	const mine = waivers.filter((waiver) => waiver.item === item.id);
	if (mine.length === 0 || item.status === 'skipped')
		return item;
	const active = mine.filter((waiver) => waiver.expires >= today);
	const whole = active.find((waiver) => waiver.rule === undefined);
	const ok = item.status === 'passed';
	const shown = (waiver, state) => waiver ? resultOf(waiver, state ?? stateOf(waiver, now)) : null;
	if (ok) {
		const covered = active.find((waiver) => waiver.rule && item.checks.some((check) => warns(check, waiver.rule)));
		return {
			...markedBy(item, covered ? active : []),
			waiver: covered ? shown(covered) : shown(active[0] ?? mine[0], active[0] ? 'unneeded' : 'expired'),
		};
	}
	if (whole)
		return { ...markedBy(item, active), status: 'waived', waiver: shown(whole) };
	const rules = new Map(active.flatMap((waiver) => (waiver.rule ? [[waiver.rule, waiver]] : [])));
	const { checks: marked } = markedBy(item, active);
	const checks = marked.map((check) => (isCovered(check, rules) ? { ...check, status: 'waived' } : check));
	const used = [...rules.values()]
		.filter((waiver) => item.checks.some((check) => check.findings.some((finding) => finding.rule === waiver.rule)))
		.sort((a, b) => a.expires.localeCompare(b.expires))[0];
	const open = checks.filter((check) => check.status !== 'passed' && check.status !== 'waived');
	const status = item.status === 'blocked' ? 'blocked' : open.length > 0 ? statusOfChecks(open) : 'waived';
	return { ...item, checks, status, waiver: shown(used ?? active[0] ?? mine[0]) };
}
function markedBy(item, waivers) {
	const covers = ({ rule, level }) => waivers.some((waiver) => (waiver.rule === undefined ? level === 'error' : waiver.rule === rule));
	const checks = item.checks.map((check) => ({
		...check,
		findings: check.findings.map((finding) => (covers(finding) ? { ...finding, waived: true } : finding)),
	}));
	return { ...item, checks };
}
function warns(check, rule) {
	return check.findings.some((finding) => finding.rule === rule);
}
function isCovered(check, rules) {
	const errors = check.findings.filter((finding) => finding.level === 'error');
	return check.status !== 'passed' && errors.length > 0 && errors.every((finding) => rules.has(finding.rule));
}
function stateOf(waiver, now) {
	const today = now.toISOString().slice(0, 10);
	if (waiver.expires < today)
		return 'expired';
	return endsSoon(waiver.expires, now) ? 'ending' : 'active';
}
function endsSoon(expires, now) {
	return expires <= new Date(now.getTime() + soonDays * 86_400_000).toISOString().slice(0, 10);
}
function resultOf(waiver, state) {
	const { reason, approvedBy, expires } = waiver;
	return { rule: waiver.rule ?? null, reason, approvedBy, expires, issue: waiver.issue ?? null, state };
}


  })

};
