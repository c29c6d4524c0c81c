export const id = 3038;
export const ids = [3038];
export const modules = {

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  defineCheck)
  });
function defineCheck(kind) {
	return kind;
}


  }),

  14163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FN: () => (  serverOf),
	GS: () => (  placed),
	Ws: () => (  touchedOn)
  });
function serverOf(config, scene) {
	const on = config.on ?? scene.on;
	return on === undefined || on === 'checkout' ? null : on;
}
function touchedOn(config, scene) {
	const server = serverOf(config, scene);
	return server === null ? {} : { on: server };
}
function placed(drafts, server) {
	if (server === null)
		return drafts;
	return drafts.map(({ location, ...draft }) => {
		if (!location)
			return draft;
		const line = location.line === undefined ? '' : `line ${location.line} of `;
		return { ...draft, message: `${draft.message} (${line}${location.file} on ${server})` };
	});
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

  79725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bv: () => (  headerName),
	Ej: () => (  size),
	O2: () => (  strict),
	Oh: () => (  port),
	Pl: () => (  oneOrMany),
	VL: () => (  isTargetText),
	Z: () => (  headerValue),
	aC: () => (  target),
	"in": () => (  oneTarget),
	on: () => (  on),
	os: () => (  asking),
	p0: () => (  duration),
	uk: () => (  wait)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);



zod__WEBPACK_IMPORTED_MODULE_1__  .$W({ jitless: true });
function strict(shape, hint, known = Object.keys(shape)) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .rej(shape, {
		error: (issue) => {
			if (issue.code !== 'unrecognized_keys')
				return undefined;
			return issue.keys
				.map((key) => `unknown key "${key.replace(/\s+/g, ' ')}"${hint?.(key) ?? (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .a)(key, known)}`)
				.join('\n');
		},
	});
}
function oneOrMany(schema, empty) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(schema).min(1, 'an empty list asserts nothing')], {
		error: (issue) => (issue.input === null ? empty?.() : undefined),
	})
		.transform((value) => (Array.isArray(value) ? value : [value]));
}
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const longestMs = 36_500 * unitsMs.d;
const duration = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'expected a duration such as 500ms, 10s, 5m, 26h or 90d')
	.transform(parseDuration)
	.refine((ms) => ms <= longestMs, 'a duration is at most 36500d')
	.meta({ title: 'duration' });
const wait = duration.refine((ms) => ms >= 1 && ms <= unitsMs.d, 'a time to wait lies between 1ms and 24h');
function parseDuration(text) {
	const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
	if (!match?.[1] || !match[2])
		throw new RangeError('not a duration');
	return Number(match[1]) * unitsMs[match[2]];
}
const unitsBytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const size = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'expected a size such as 512B, 10KB or 5MiB')
	.transform((text) => {
	const match = /^([\d.]+)([A-Za-z]+)$/.exec(text);
	return Math.round(Number(match?.[1]) * unitsBytes[match?.[2]]);
})
	.meta({ title: 'size' });
const retry = strict({
	for: wait.meta({ description: 'The deadline: how long the check is asked again while it does not pass' }),
	every: wait.default(1000).meta({ description: 'Pause between two tries' }),
	steady: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).default(1).meta({ description: 'How many passes in a row count as passed' }),
}).meta({ title: '`{ for, every: 1s, steady: 1 }`' });
const asking = {
	timeout: wait
		.optional()
		.meta({ description: 'Time for one exchange or one command', without: '`defaults.timeout`, 10s' }),
	retry: retry.optional().meta({
		description: 'Asks again until the deadline `for`; `steady` asks for that many passes in a row',
	}),
};
const on = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().meta({
	title: '`checkout` or a server',
	description: 'Where files are read and commands run',
	without: '`defaults.on`, else `checkout`',
});
const headerName = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(_formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S, 'not the name of a header');
const headerValue = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1');
const port = zod__WEBPACK_IMPORTED_MODULE_2__  .Whr('a port is a whole number from 1 to 65535, without quotes')
	.min(1)
	.max(65_535, 'a port is at most 65535')
	.meta({ title: '1 to 65535' });
const target = {
	path: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().startsWith('/', 'a path starts with /').optional().meta({
		title: 'text that starts with `/`',
		description: "Added to the environment's `url`; not beside `url`",
		without: '`/`',
	}),
	url: zod__WEBPACK_IMPORTED_MODULE_2__  .OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
		.optional()
		.meta({
		title: 'http or https URL',
		description: 'What is looked at',
		without: "the environment's",
	}),
};
function isTargetText([key, ...deeper]) {
	return /^(?:url|path|http-url)$/.test(key ?? '') && deeper.length === 0;
}
function oneTarget(context) {
	if (context.value.path === undefined || context.value.url === undefined)
		return;
	const message = "`path` is added to the environment's `url`, not to this one: give either `path` or `url`";
	context.issues.push({ code: 'custom', input: context.value, path: ['path'], message });
}


  }),

  39226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U: () => (  jsonPath),
  t: () => (  jsonPathText)
});

var json_p3_cjs = __webpack_require__(50393);
var schemas = __webpack_require__(26921);
var json = __webpack_require__(61408);
var compare = __webpack_require__(22114);
;



function compareExactly(node) {
	if (isComparison(node)) {
		const { left, right, operator } = node;
		node.evaluate = (context) => holds(single(left.evaluate(context)), operator, single(right.evaluate(context)));
	}
	else if (isLiteral(node)) {
		const { value } = node.token;
		if (/^-?\d+$/.test(value))
			node.value = (0,json .JI)(value);
	}
}
const operators = new Set(['==', '!=', '<', '<=', '>', '>=']);
function isComparison(node) {
	return 'left' in node && 'right' in node && 'operator' in node && operators.has(String(node.operator));
}
function isLiteral(node) {
	if (!('value' in node) || typeof node.value !== 'number' || !('token' in node))
		return false;
	const { token } = node;
	return token !== null && typeof token === 'object' && 'value' in token && typeof token.value === 'string';
}
function single(value) {
	return value instanceof json_p3_cjs .am && value.nodes.length === 1 ? value.nodes[0]?.value : value;
}
function holds(left, operator, right) {
	switch (operator) {
		case '==':
			return isSame(left, right);
		case '!=':
			return !isSame(left, right);
		case '<':
			return (0,compare .cq)('lt', left, right);
		case '>':
			return (0,compare .cq)('gt', left, right);
		case '<=':
			return (0,compare .cq)('lt', left, right) || isSame(left, right);
		default:
			return (0,compare .cq)('gt', left, right) || isSame(left, right);
	}
}
function isSame(left, right) {
	return nothing(left) || nothing(right) ? nothing(left) && nothing(right) : (0,compare .FB)(left, right);
}
function nothing(value) {
	return (value instanceof json_p3_cjs .am && value.nodes.length === 0) || typeof value === 'symbol';
}

var many = __webpack_require__(3382);
var matcher = __webpack_require__(63151);
var expect_regex = __webpack_require__(7950);
;






const environment = new json_p3_cjs .Dd();
for (const name of ['match', 'search']) {
	const known = environment.functionRegister.get(name);
	if (known === undefined)
		throw new Error(`the JSON path library has no function ${name}`);
	environment.functionRegister.set(name, {
		argTypes: known.argTypes,
		returnType: known.returnType,
		call: (text, pattern) => {
			if (typeof text !== 'string' || typeof pattern !== 'string')
				return false;
			try {
				const regex = (0,expect_regex .t)(pattern);
				return name === 'match' ? regex.testWhole(text) : regex.test(text);
			}
			catch {
				return false;
			}
		},
	});
}
const compiled = new Map();
function jsonPath(source) {
	const known = compiled.get(source);
	if (known)
		return known;
	let query;
	try {
		query = environment.compile(source);
	}
	catch (error) {
		throw new Error(`not a JSON path (RFC 9535): ${explain(error)}`);
	}
	for (const node of nodesIn(query)) {
		const pattern = patternIn(node);
		if (pattern !== undefined)
			(0,expect_regex .t)(pattern);
		compareExactly(node);
	}
	const singular = query.singularQuery();
	const path = {
		read: (value) => {
			const values = query.query(value).values();
			if (values.length === 0)
				return matcher .Ge;
			return singular ? values[0] : values;
		},
		meets: (expectation, read) => !singular && Array.isArray(read) ? (0,many .HS)(expectation, read) : (0,matcher .J4)(expectation, read) === null,
	};
	compiled.set(source, path);
	return path;
}
function explain(error) {
	const said = error instanceof Error ? error.message : '';
	const at = /':(\d+)\)$/.exec(said)?.[1];
	const quoted = at === undefined ? -1 : said.indexOf(" ('");
	const text = quoted < 0 ? said : said.slice(0, quoted);
	const functions = [...environment.functionRegister.keys()].join(', ');
	const reason = text
		.replace(/^no such function[\s\S]*/, `no such function; there are ${functions}`)
		.replace(/, found [\s\S]*| \([^)][\s\S]*/, '')
		.replace(/( '[.$]+')| ?'[\s\S]*/g, (_, sign) => sign ?? '');
	return `${reason || 'syntax error'}${at === undefined ? '' : ` (at character ${Number(at) + 1})`}`;
}
const jsonPathText = schemas .YjP().check((context) => {
	try {
		jsonPath(context.value);
	}
	catch (error) {
		const message = error instanceof Error ? error.message : 'not a JSON path';
		context.issues.push({ code: 'custom', continue: true, input: context.value, message });
	}
});
function nodesIn(node, depth = 0) {
	if (node === null || typeof node !== 'object' || node instanceof json_p3_cjs .Dd || depth > 64)
		return [];
	const inner = Array.isArray(node) ? node : Object.values(node);
	return [node, ...inner.flatMap((one) => nodesIn(one, depth + 1))];
}
function patternIn(node) {
	if (!('name' in node) || (node.name !== 'match' && node.name !== 'search') || !('args' in node))
		return undefined;
	const pattern = Array.isArray(node.args) ? node.args[1] : undefined;
	const isText = pattern && typeof pattern === 'object' && 'value' in pattern && typeof pattern.value === 'string';
	return isText ? pattern.value : undefined;
}


  }),

  3382:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F9: () => (  isRuledOut),
	HS: () => (  listMeets),
	xU: () => (  manyMeet)
  });
  var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22114);
  var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63151);


function manyMeet(expectation, values) {
	const { wants } = parted(expectation);
	const found = wants === undefined || values.some((value) => (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)(wants, value) === null);
	return found && values.length > 0 && !values.some((value) => isRuledOut(expectation, value));
}
function isRuledOut(expectation, value) {
	return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)(parted(expectation).rulesOut, value) !== null;
}
function listMeets(expectation, list) {
	const { wants, rulesOut } = parted(expectation);
	const { 'not-contains': part, 'not-matches': pattern, length, ...others } = rulesOut;
	return ((wants === undefined || (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)(wants, list) === null) &&
		(0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)({ ...others, length }, list) === null &&
		list.every((value) => (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)({ ...others, 'not-matches': pattern }, value) === null) &&
		(part === undefined || [list, ...list].every((value) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .gR)(value, part) !== true)));
}
function parted(expectation) {
	if (expectation === null || typeof expectation !== 'object' || isList(expectation))
		return { wants: expectation, rulesOut: {} };
	const { ne, 'not-in': notIn, 'not-contains': part, 'not-matches': pattern, length, ...others } = expectation;
	const ofLength = length === undefined ? { wants: undefined, rulesOut: {} } : parted(length);
	const wants = { ...others, length: ofLength.wants };
	return {
		wants: isEmpty(wants) ? undefined : wants,
		rulesOut: {
			...('ne' in expectation ? { ne } : {}),
			'not-in': notIn,
			...('not-contains' in expectation ? { 'not-contains': part } : {}),
			'not-matches': pattern,
			length: isEmpty(ofLength.rulesOut) ? undefined : ofLength.rulesOut,
		},
	};
}
function isList(expectation) {
	return Array.isArray(expectation);
}
function isEmpty(operators) {
	return Object.values(operators).every((wanted) => wanted === undefined);
}


  }),

  84942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  token),
	h: () => (  tchar)
  });
const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";
const token = new RegExp(`^${tchar}+$`);


  }),

  23038:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  command: () => (  command)
});

var kind = __webpack_require__(13184);
;
const shells = /(^|\/)(sh|bash|dash|ash|zsh|ksh|mksh|fish|su|runuser)$/;
const takesText = /^-(?=[A-Za-z]+$)[^c]*c|^--command$/;
function isShellText(words, at) {
	if (/^--command=/.test(words[at] ?? ''))
		return true;
	return textsOf(words).has(at);
}
const known = new WeakMap();
function textsOf(words) {
	const before = known.get(words);
	if (before)
		return before;
	const found = new Set();
	const noOption = new Map();
	let text = -1;
	for (let at = words.length - 1; at >= 0; at--) {
		const word = words[at] ?? '';
		const next = at + (/^[-+][A-Za-z]*[oO]$/.test(word) ? 2 : 1);
		noOption.set(at, isOption(word) ? (noOption.get(next) ?? next) : at);
		if (text >= 0 && shells.test(word))
			found.add(text);
		if (takesText.test(word))
			text = noOption.get(at + 1) ?? at + 1;
	}
	known.set(words, found);
	return found;
}
function isOption(word) {
	return /^[-+]./.test(word);
}

var jsonpath = __webpack_require__(39226);
var matcher = __webpack_require__(63151);
var json = __webpack_require__(61408);
var unjudged = __webpack_require__(33099);
var show = __webpack_require__(9968);
var verifiers = __webpack_require__(73374);
;






const mostLines = 5;
function judge(seen, config) {
	if (seen.kind === 'run')
		return { findings: judgeRun(seen, config.expect ?? {}) };
	if (config.use === undefined)
		return { findings: [] };
	const rule = `command/${config.use}`;
	return {
		findings: verifiers .q[config.use].judge(seen.results, config.with).map(({ ...fault }) => ({
			rule,
			...(fault.inconclusive && { fix: unjudged ._.command }),
			...fault,
		})),
	};
}
function judgeRun({ result }, expected) {
	const { shown } = result;
	const drafts = [];
	const exit = expected.exit ?? 0;
	if (result.code === null || (0,matcher .J4)(exit, result.code)) {
		const ended = result.code === null ? `ended by ${result.signal ?? 'a signal'}` : `exit code ${result.code}`;
		const said = (0,show .Kb)(shown.stderr) || (0,show .Kb)(shown.stdout);
		drafts.push({
			rule: 'command/exit',
			message: result.code === null ? 'A signal ended the command' : `The command ended with exit code ${result.code}`,
			expected: `exit code ${(0,matcher .q0)(exit)}`,
			observed: said === '' ? ended : `${ended}: ${said}`,
		});
	}
	const { exit: _, ...onOutput } = expected;
	if (result.truncated && Object.keys(onOutput).length > 0) {
		return [...drafts, judge_unjudged('The output is too long to be judged', 'at most 1 MiB', 'more')];
	}
	const unread = undecoded(result, onOutput);
	if (unread !== undefined) {
		return [...drafts, judge_unjudged(`${unread} is no text in UTF-8`, 'a text in UTF-8', 'bytes that are not UTF-8')];
	}
	for (const stream of ['stdout', 'stderr']) {
		const wanted = expected[stream];
		const text = result[stream].replace(/(?<![\r\n])[\r\n]+$/, '');
		const wrong = wanted === undefined ? null : (0,matcher .J4)(wanted, text, (value) => showText(value, text, shown[stream]));
		if (!wrong)
			continue;
		const message = stream === 'stdout' ? 'The output is not as expected' : 'The error output is not as expected';
		drafts.push({ rule: `command/${stream}`, message, ...wrong });
	}
	if (expected.number !== undefined)
		drafts.push(...judgeNumber(expected.number, result.stdout, shown));
	if (expected.json !== undefined)
		drafts.push(...judgeJson(expected.json, result.stdout, shown));
	if (expected['json-lines'] !== undefined)
		drafts.push(...judgeLines(expected['json-lines'], result.stdout, shown));
	return drafts;
}
function undecoded({ stdout, stderr }, expected) {
	const { stderr: onErrors, ...onOutput } = expected;
	if (Object.keys(onOutput).length > 0 && stdout.includes('\uFFFD'))
		return 'The output';
	return onErrors !== undefined && stderr.includes('\uFFFD') ? 'The error output' : undefined;
}
function showText(value, text, shown) {
	if (value !== text || typeof value !== 'string')
		return (0,matcher .Vy)(value);
	return text === '' ? 'no output' : (0,show .Kb)(shown);
}
function judgeNumber(wanted, stdout, shown) {
	const text = stdout.trim();
	if (!/^[-+]?(\d+(\.\d+)?|\.\d+)([eE][-+]?\d+)?%?$/.test(text)) {
		return [judge_unjudged('The output is not a number', 'one number and nothing else', (0,show .Kb)(shown.stdout) || 'no output')];
	}
	const wrong = (0,matcher .J4)(wanted, numberOf(text.replace(/%$/, '')));
	return wrong ? [{ rule: 'command/number', message: 'The number is outside its limits', ...wrong }] : [];
}
function numberOf(text) {
	return /^[-+]?\d{16,4096}$/.test(text) ? (0,json .JI)(text.replace('+', '')) : Number(text);
}
function judgeJson(values, stdout, shown) {
	const value = parse(stdout);
	if (value === matcher .Ge) {
		return [judge_unjudged('The output is not JSON', 'one JSON value', (0,show .Kb)(shown.stdout) || 'no output')];
	}
	return judgeValue(values, value, parse(shown.stdout), 'The output');
}
function judgeLines(expected, stdout, shown) {
	const lines = valuesOf(stdout);
	const masked = valuesOf(shown.stdout);
	if (lines === undefined) {
		const observed = (0,show .Kb)(shown.stdout) || 'no output';
		return [judge_unjudged('The output is not made of JSON values', 'one JSON value in each line', observed)];
	}
	const { where = {}, each = {}, count = { gte: 1 } } = expected;
	const chosen = lines.flatMap((value, index) => (meets(where, value) ? [{ value, index }] : []));
	const drafts = chosen.flatMap(({ value, index }) => judgeValue(each, value, masked?.[index] ?? matcher .Ge, `Value ${index + 1} of the output`));
	const wrong = (0,matcher .J4)(count, chosen.length);
	if (wrong) {
		const message = 'Another number of values was chosen than expected';
		drafts.unshift({
			rule: 'command/json',
			message,
			expected: `${wrong.expected} chosen`,
			observed: `${wrong.observed} of ${lines.length}`,
		});
	}
	return drafts.slice(0, mostLines); 
}
function judgeValue(values, value, shown, what) {
	return Object.entries(values).flatMap(([path, wanted]) => {
		const read = readPath(path, value);
		if (read === undefined)
			return [judge_unjudged(`${what} is nested too deeply`, 'a value to be read', 'too deep')];
		if (read.meets(wanted))
			return [];
		const show = (one) => one === read.value && one !== matcher .Ge ? showValue(readPath(path, shown)?.value ?? matcher .Ge) : (0,matcher .Vy)(one);
		const wrong = (0,matcher .J4)(wanted, read.value, show) ?? {
			expected: `${(0,matcher .q0)(wanted)} for each value`,
			observed: show(read.value),
		};
		return [{ rule: 'command/json', message: `${what} differs at ${path}`, ...wrong }];
	});
}
function showValue(value) {
	return value === matcher .Ge ? 'a value that is not shown' : (0,matcher .Vy)(value);
}
function meets(values, value) {
	return Object.entries(values).every(([path, wanted]) => readPath(path, value)?.meets(wanted) ?? false);
}
function readPath(path, value) {
	try {
		const query = (0,jsonpath .U)(path);
		const read = value === matcher .Ge ? matcher .Ge : query.read(value);
		return { value: read, meets: (expectation) => query.meets(expectation, read) };
	}
	catch {
		return undefined;
	}
}
function valuesOf(text) {
	const whole = parse(text);
	if (Array.isArray(whole))
		return whole;
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const values = lines.map(parse);
	return values.includes(matcher .Ge) ? undefined : values;
}
function parse(text) {
	try {
		return (0,json .Vh)(text);
	}
	catch {
		return matcher .Ge;
	}
}
function judge_unjudged(message, expected, observed) {
	return { rule: 'command/output', message, expected, observed, inconclusive: true };
}

var question = __webpack_require__(98182);
var probe_error = __webpack_require__(49540);
;


const mostBytes = 1024 * 1024;
const mostBytesOfVerifier = 16 * 1024 * 1024;
const shell = 'if command -v bash >/dev/null 2>&1; then exec bash --norc -eu -o pipefail -c "$1" bash; else exec sh -eu -c "$1" sh; fi';
function argvOf(run) {
	return typeof run === 'string' ? ['sh', '-c', shell, 'sh', run] : run;
}
async function observe(asked, config, world) {
	if ('run' in asked)
		return { kind: 'run', result: await runOne(asked.run, mostBytes, config, world) };
	const results = [];
	for (const question of asked.steps)
		results.push(await step(question, config, world));
	return { kind: 'use', results };
}
async function step(question, config, world) {
	const argv = argvOf(question.command);
	const place = await world.place(question.on ?? 'checkout');
	const key = JSON.stringify(['command', place.name, argv, config.env, config.timeout ?? world.timeoutMs]);
	return world.ask(key, async () => {
		try {
			const { code, shown, truncated } = await runOne(question, mostBytesOfVerifier, config, world);
			return { argv, missing: false, code, ...shown, truncated };
		}
		catch (error) {
			if (!(error instanceof probe_error .B) || error.rule !== 'command/not-found')
				throw error;
			return { argv, missing: true, code: null, stdout: '', stderr: '', truncated: false };
		}
	});
}
async function runOne({ command, on }, maxBytes, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	const env = config.env ?? {};
	const place = await world.place(on ?? 'checkout');
	const result = await place.run(argvOf(command), { timeoutMs, maxBytes, env, signal: world.signal });
	if (!result.timedOut)
		return result;
	const shown = typeof command === 'string' ? 'the command' : (0,question .ay)(command);
	const where = place.name === 'checkout' ? '' : ` on server ${place.name}`;
	throw new probe_error .B('command/timeout', `${world.redact.mask(shown)}${where} did not end in time and was stopped`, {
		expected: `an end within ${timeoutMs} ms`,
		observed: 'still running',
	});
}

var place = __webpack_require__(14163);
;


function questions(config, scene) {
	const where = (0,place .Ws)(config, scene);
	if (config.use === undefined)
		return { run: { action: 'run', command: config.run ?? [], ...where } };
	const steps = verifiers .q[config.use].steps(config.with);
	return { steps: steps.map((command) => ({ action: 'run', command, ...where })) };
}

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var can_fail = __webpack_require__(46960);
var schema = __webpack_require__(21070);
var suggest = __webpack_require__(93855);
;







const values = schemas .g1P(jsonpath .t, schema .jN)
	.refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
	.meta({ title: 'JSON path to expectation' });
const exitCodes = { kind: 'number', least: 0, most: 255, whole: true };
const expectation = (0,fields .O2)({
	exit: schema .eh.optional().meta({ description: 'The exit code', without: '0' }),
	stdout: schema .TU.optional().meta({ description: 'The output without the line breaks at its end' }),
	stderr: schema .TU.optional().meta({ description: 'The error output without the line breaks at its end' }),
	number: schema .eh.optional().meta({ description: 'The whole output as one number, also `42%`' }),
	json: values.optional().meta({ description: 'The output, which is one JSON value' }),
	'json-lines': (0,fields .O2)({
		where: values.optional().meta({ description: 'Chooses values', without: 'all of them' }),
		each: values.optional().meta({ description: 'What every chosen value must meet' }),
		count: schema .eh.optional().meta({ description: 'How many values are chosen', without: 'at least 1' }),
	})
		.refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
		.refine(({ each, count }) => each !== undefined || count === undefined || (0,can_fail .nx)(count, can_fail .tQ), {
		path: ['count'],
		message: 'every number meets this, so that it asserts nothing',
	})
		.optional()
		.meta({
		title: '`{ where, each, count }`',
		description: 'Lines of JSON or elements of one array: `where` chooses, `each` must hold for all chosen, `count` for their number (at least 1)',
	}),
})
	.refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
	.refine(({ exit, ...others }) => exit === undefined || Object.keys(others).length > 0 || (0,can_fail .nx)(exit, exitCodes), {
	path: ['exit'],
	message: 'every exit code meets this, and nothing else is expected, so that the check asserts nothing',
});
const schema_name = /^[A-Za-z_][A-Za-z0-9_]*$/;
const schema_schema = (0,fields .O2)({
	run: schemas .KCZ([
		schemas .YjP().trim().min(1, 'an empty command checks nothing'),
		schemas .YOg(schemas .YjP()).min(1, 'an empty command checks nothing'),
	])
		.optional()
		.meta({
		title: 'text, or list of arguments',
		description: 'A text is run by bash with `-eu -o pipefail`, or by `sh -eu` where there is no bash; a list by no shell',
		without: '`use` is needed',
	}),
	use: schemas .YjP()
		.check((context) => {
		if (verifiers .x.includes(context.value))
			return;
		context.issues.push({
			code: 'custom',
			input: context.value,
			message: `unknown verifier "${context.value}"${(0,suggest .a)(context.value, verifiers .x)}`,
		});
	})
		.transform((value) => value)
		.optional()
		.meta({ title: 'name', description: 'A ready-made verifier', without: '`run` is needed' }),
	with: schemas .g1P(schemas .YjP(), schemas .L5J()).optional().meta({
		title: 'map',
		description: 'Parameters of `use`',
		without: '`{}`',
	}),
	env: schemas .g1P(schemas .YjP().regex(schema_name, 'expected the name of an environment variable'), schemas .YjP()).optional().meta({
		title: 'name to text',
		description: "Added to the command's environment: the way for variables to reach it. `${{ \u2026 }}` inside a `run` text is refused",
	}),
	on: fields.on,
	expect: expectation.optional().meta({
		title: 'map',
		description: 'How the command ends and what it prints; goes with `run`',
		without: '`exit: 0`',
	}),
	...fields .os,
}).transform((value, context) => {
	const refuse = (path, message) => {
		context.issues.push({ code: 'custom', input: value, path, message });
	};
	if (value.run === undefined && value.use === undefined)
		refuse([], 'a command needs `run` or `use`');
	if (value.run !== undefined && value.use !== undefined)
		refuse(['use'], 'give either `run` or `use`');
	if (value.run?.[0] === '')
		refuse(['run', 0], 'the program has no name');
	if (value.use === undefined) {
		if (value.with !== undefined)
			refuse(['with'], '`with` goes with `use`');
		return { ...value, with: undefined };
	}
	if (value.expect !== undefined)
		refuse(['expect'], 'a verifier judges by itself; `expect` goes with `run`');
	if (!verifiers .x.includes(value.use))
		return { ...value, with: undefined };
	const parsed = verifiers .q[value.use].schema.safeParse(value.with ?? {});
	for (const issue of parsed.error?.issues ?? [])
		refuse(['with', ...issue.path], issue.message);
	return { ...value, with: parsed.data };
});

;






const command = (0,kind .q)({
	kind: 'command',
	schema: schema_schema,
	runsCommands: true,
	changes: ({ run }) => run !== undefined,
	shellTexts: ([key, index, ...deeper], parent) => key === 'run' &&
		deeper.length === 0 &&
		(index === undefined || (Array.isArray(parent) && isShellText(parent.map(String), Number(index)))),
	argumentTexts: ([key, ...deeper]) => (key === 'run' || key === 'env') && deeper.length === 1,
	questions: questions,
	observe: observe,
	judge: judge,
});


  }),

  49540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  codeOf),
	B: () => (  ProbeError)
  });
class ProbeError extends Error {
	name = 'ProbeError';
	rule;
	expected;
	observed;
	url;
	fix;
	constructor(rule, message, details) {
		super(message, { cause: details.cause });
		this.rule = rule;
		this.expected = details.expected;
		this.observed = details.observed;
		this.url = details.url;
		this.fix = details.fix;
	}
}
function codeOf(error) {
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}


  }),

  33099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  unjudgedFix)
  });
const unjudgedFix = {
	nothingHere: 'Point the check at something that the rule is about, or leave the rule out of `rules` where it does not apply.',
	noAnswer: 'See why there was no whole answer: the service, the network between, or a limit or `timeout` that is too low.',
	command: 'Run the command by hand in the same place, as the same account, and see what it says.',
	https: 'Look at the https address: make it the `url` of the environment, or give the check a `url` of its own.',
	html: 'Name the `path` or `url` of a page; for an API leave the rules for documents out.',
	loopback: 'Ask a host that answers on both ports; for one on loopback leave the rule out.',
	plainPort: 'Name the plain address by `http-url`.',
	samples: 'Give the check `samples: 2` or more.',
	noAssets: 'Name the `path` of a page that loads scripts, styles or images, or your other hosts under `hosts`; a page without any needs no such rule.',
	otherHost: 'Name that host under `hosts` where it is yours; else link to the file where it lies.',
	maxAssets: 'Raise `max-assets`, or look at a page that loads less.',
	declared: 'Declare it in the env file, name the file that does, or leave the rule out of `rules`.',
	undecided: 'Ask again later, or from another network; what puts the gate off may not put off others.',
	clock: 'Correct the clock of what writes it: it is dated later than this run.',
	redis: 'Let the user of the check run `INFO` and `CONFIG GET`, or leave out what is asked with them.',
	migrations: 'Name the folder of the migrations, or check out the code that is deployed before the gate runs.',
	caa: 'See why the name servers give no answer for CAA, and ask again; what they allow is not known.',
};


  })

};
