(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 3038;
const ids = [3038];
const modules = {

  13184: core[13184],

  14163: core[14163],

  98182: core[98182],

  79725: core[79725],

  39226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U: () => (  jsonPath),
  t: () => (  jsonPathText)
});

var json_p3_cjs = __webpack_require__(50393);
var schemas = __webpack_require__(26921);
var remember = __webpack_require__(6197);
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
var matcher = __webpack_require__(77548);
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
const jsonPath = (0,remember .H)((source) => {
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
	return {
		read: (value) => {
			const values = query.query(value).values();
			if (values.length === 0)
				return matcher .Ge;
			return singular ? values[0] : values;
		},
		meets: (expectation, read) => !singular && Array.isArray(read) ? (0,many .HS)(expectation, read) : (0,matcher .J4)(expectation, read) === null,
	};
});
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

  3382: core[3382],

  84942: core[84942],

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
var matcher = __webpack_require__(77548);
var json = __webpack_require__(61408);
var unjudged = __webpack_require__(33099);
var show = __webpack_require__(9968);
var verifiers = __webpack_require__(29597);
;






const mostLines = 5;
function judge(seen, config) {
	if (seen.kind === 'run')
		return { findings: judgeRun(seen, config.expect ?? {}) };
	if (config.use === undefined)
		return { findings: [] };
	const rule = `command/${config.use}`;
	return {
		findings: verifiers .q[config.use].judge(seen.results, config.with, seen.own).map(({ ...fault }) => ({
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
	const { userAgent, run = '', refused } = world.net;
	return { kind: 'use', results, own: { userAgent, run, refused: [...refused] } };
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

  33099: shared[33099]

};
return { ids, modules };
})
