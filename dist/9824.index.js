export const id = 9824;
export const ids = [9824];
export const modules = {

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

  59824:
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
var bounded = __webpack_require__(54637);
;

const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
function excerpt(output) {
	return (0,bounded .D8)(printable(output));
}
function printable(output) {
	return output
		.slice(-100_000)
		.replace(escapes, '')
		.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
		.trim();
}
function lastLine(output) {
	const lines = output.trimEnd().split(/\r\n|\r|\n/);
	return (0,bounded .Mm)(printable(lines.at(-1) ?? ''));
}

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var schema = __webpack_require__(21070);
;
const field = '[\\d*,/A-Za-z-]+';
const entry = new RegExp(`^(@[a-z]+|${field}(?:[ \\t]+${field}){4})[ \\t]+(\\S.*)$`);
function cronLines(crontab) {
	return crontab.split(/\r?\n/).flatMap((raw) => {
		const line = raw.trim();
		if (line.startsWith('#') || /^[A-Za-z_]\w*[ \t]*=/.test(line))
			return [];
		const match = entry.exec(line);
		return match?.[1] && match[2] ? [{ schedule: match[1], command: match[2] }] : [];
	});
}

;




const argv = schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list names no program');
const container = {
	service: schemas .YjP().min(1).optional(),
	compose: schemas .KCZ([schemas .YjP().min(1), argv]).optional(),
};
function inContainer(shape) {
	return (0,fields .O2)({ ...container, ...shape });
}
function composeCommand(compose) {
	const files = compose === undefined ? [] : typeof compose === 'string' ? [compose] : compose;
	return ['docker', 'compose', ...files.flatMap((file) => ['-f', file])];
}
function within({ service, compose }, program) {
	return service === undefined ? program : [...composeCommand(compose), 'exec', '-T', service, ...program];
}
function asRoot(sudo, program) {
	return sudo ? ['sudo', '-n', ...program] : program;
}
function unanswered(result, codes = [0]) {
	if (!result)
		return { message: 'Nothing was run', expected: 'an answer', observed: 'none', inconclusive: true };
	const program = result.argv[0] === 'sudo' ? result.argv[2] : result.argv[0];
	if (result.missing) {
		return {
			message: `${program} is not there`,
			expected: `${program} on the PATH`,
			observed: 'no such program',
			fix: `Install ${program}, name the machine with \`on\`, or the container with \`with: { service: \u2026 }\`.`,
			inconclusive: true,
		};
	}
	if (result.truncated) {
		const message = `${program} printed too much to be judged`;
		return { message, expected: 'at most 16 MiB', observed: 'more', inconclusive: true };
	}
	if (result.code !== null && codes.includes(result.code))
		return undefined;
	return {
		message: `${program} did not answer the question`,
		expected: `exit code ${codes.join(' or ')}`,
		observed: endOf(result),
		inconclusive: true,
	};
}
function endOf({ code, stdout, stderr }) {
	const said = lastLine(stderr) || lastLine(stdout);
	const ended = code === null ? 'ended by a signal' : `exit code ${code}`;
	return said === '' ? ended : `${ended}: ${said}`;
}
function isDenied({ stderr, stdout }) {
	return /permission denied|must be root|need to be root|operation not permitted|you must be|a password is required|superuser/i.test(stderr + stdout.slice(0, 2000));
}
function few(names, most = 5) {
	const more = names.length > most ? ` and ${names.length - most} more` : '';
	return (0,bounded .Mm)(names.slice(0, most).map(printable).join(', ')) + more;
}

;
function defineVerifier(verifier) {
	return verifier;
}

;






const systemCrontabs = ['sh', '-c', 'cat /etc/crontab /etc/cron.d/* 2>/dev/null || true'];
function hasNoCrontab({ code, stderr }) {
	return code === 1 && /no crontab for/i.test(stderr);
}
const crontabContains = defineVerifier({
	schema: (0,fields .O2)({
		line: schema .y_,
		user: schemas .YjP()
			.regex(/^[A-Za-z_][\w.-]*$/, 'expected the name of an account')
			.optional(),
		sudo: schemas .zMY().optional(),
	}),
	steps: ({ user, sudo }) => [
		asRoot(sudo, ['crontab', ...(user === undefined ? [] : ['-u', user]), '-l']),
		systemCrontabs,
	],
	judge: ([own, system], { line }) => {
		const text = `${own?.stdout ?? ''}\n${system?.stdout ?? ''}`;
		const found = cronLines(text).filter(({ command }) => command.includes(line));
		if (found.some(({ schedule }) => schedule !== '@reboot'))
			return [];
		const expected = `a line that runs ${line}`;
		if (found.length > 0) {
			return [
				{ message: 'The job runs at start-up only', expected: `${expected} again and again`, observed: '@reboot' },
			];
		}
		const fault = own && hasNoCrontab(own) ? undefined : unanswered(own);
		if (fault)
			return [fault];
		const comment = text.split('\n').some((one) => /^\s*#/.test(one) && one.includes(line));
		if (comment)
			return [{ message: 'The job is commented out', expected, observed: 'a comment only' }];
		const count = cronLines(text).length;
		const observed = `${count} other ${count === 1 ? 'job' : 'jobs'}`;
		return [{ message: 'No crontab line runs the job', expected, observed: count === 0 ? 'no job' : observed }];
	},
});

;





const django = { manage: argv.optional() };
function manage(params, ...args) {
	return within(params, [...(params.manage ?? ['python', 'manage.py']), ...args]);
}
function crashed(result, codes) {
	if (result && !result.missing && /^Traceback \(most recent call last\)/m.test(result.stderr)) {
		const message = 'manage.py ended with a fault of its own';
		return { message, expected: 'an answer', observed: endOf(result), inconclusive: true };
	}
	return unanswered(result, codes);
}
const djangoMigrationsApplied = defineVerifier({
	schema: inContainer({ ...django, models: schemas .zMY().optional() }),
	steps: (params) => [
		manage(params, 'showmigrations', '--plan', '--no-color'),
		...(params.models ? [manage(params, 'makemigrations', '--check', '--dry-run', '--no-color')] : []),
	],
	judge: ([plan, models], params) => {
		const fault = crashed(plan, [0]);
		if (fault)
			return [fault];
		const lines = (plan?.stdout ?? '').matchAll(/^[ \t]*\[([ X-])\][ \t]+(\S+)/gm);
		const migrations = [...lines].map(([, mark, name]) => ({ applied: mark === 'X', name: name ?? '' }));
		if (migrations.length === 0) {
			const message = 'Django lists no migration at all';
			return [{ message, expected: 'a list of migrations', observed: 'none', inconclusive: true }];
		}
		const open = migrations.filter(({ applied }) => !applied).map(({ name }) => name);
		const faults = [];
		if (open.length > 0) {
			const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`;
			faults.push({ message, expected: 'every migration applied', observed: few(open) });
		}
		if (params.models) {
			const unknown = crashed(models, [0, 1]);
			if (unknown)
				faults.push(unknown);
			else if (models?.code === 1) {
				faults.push({
					message: 'Models have changed without a migration',
					expected: 'no change that makemigrations would write',
					observed: few([...models.stdout.matchAll(/^Migrations for '([^']+)'/gm)].map(([, app]) => app ?? '')),
					fix: 'Run `python manage.py makemigrations`, commit the file and deploy it.',
				});
			}
		}
		return faults;
	},
});
const djangoSuperuserExists = defineVerifier({
	schema: inContainer({ ...django, 'at-most': schemas .Whr().min(1).optional() }),
	steps: (params) => [
		manage(params, 'shell', '-c', "from django.contrib.auth import get_user_model; print('superusers:', get_user_model()._default_manager.filter(is_superuser=True, is_active=True).count())"),
	],
	judge: ([result], params) => {
		const fault = crashed(result, [0]);
		if (fault)
			return [fault];
		const count = Number(/^superusers: (\d+)\s*$/m.exec(result?.stdout ?? '')?.[1] ?? Number.NaN);
		if (Number.isNaN(count)) {
			return [{ message: 'Django did not say how many', expected: 'a number', observed: 'none', inconclusive: true }];
		}
		if (count === 0) {
			return [{ message: 'There is no active superuser', expected: 'at least one', observed: 'none' }];
		}
		const most = params['at-most'];
		if (most === undefined || count <= most)
			return [];
		const message = 'There are more superusers than agreed';
		return [{ message, expected: `at most ${most}`, observed: String(count) }];
	},
});
const levels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'];
const djangoCheckDeploy = defineVerifier({
	schema: inContainer({
		...django,
		'fail-level': schemas .k5n(levels).default('WARNING'),
		ignore: schemas .YOg(schemas .YjP().regex(/^[\w.]+\.[A-Z]\d+$/, 'expected an id such as security.W004')).default([]),
	}),
	steps: (params) => [manage(params, 'check', '--deploy', '--fail-level', params['fail-level'], '--no-color')],
	judge: ([result], params) => {
		const fault = crashed(result, [0, 1]);
		if (fault)
			return [fault];
		const said = `${result?.stderr}\n${result?.stdout}`;
		const issues = [];
		let level = 2;
		for (const line of said.split(/\r?\n/)) {
			const heading = /^(DEBUG|INFO|WARNING|ERROR|CRITICAL)S:$/.exec(line)?.[1];
			if (heading)
				level = levels.indexOf(heading);
			const issue = /^\S(?:(?!: \([\w.]+\.[A-Z]\d+\) ).)*: \(([\w.]+\.[A-Z]\d+)\) (.*)$/.exec(line);
			if (issue?.[1])
				issues.push({ level, id: issue[1], text: issue[2] ?? '' });
		}
		if (issues.length === 0) {
			if (result?.code === 0 && /System check identified no issues/.test(said))
				return [];
			const observed = result ? endOf(result) : 'nothing';
			return [{ message: 'Django did not say what it checked', expected: 'its result', observed, inconclusive: true }];
		}
		const least = levels.indexOf(params['fail-level']);
		return issues
			.filter(({ id }) => !params.ignore.includes(id))
			.map(({ level: at, id, text }) => ({
			message: `Django reports ${id}`,
			expected: 'no such issue',
			observed: (0,bounded .Mm)(printable(text)),
			...(at < least ? { level: 'warning' } : {}),
		}));
	},
});
const djangoStaticCollected = defineVerifier({
	schema: inContainer(django),
	steps: (params) => [manage(params, 'collectstatic', '--noinput', '--dry-run', '--verbosity', '1', '--no-color')],
	judge: ([result]) => {
		const fault = crashed(result, [0]);
		if (fault)
			return [fault];
		const count = /(?:^|\D)(\d+) static files? (?:copied|symlinked)/.exec(result?.stdout ?? '')?.[1];
		if (count === undefined) {
			const observed = result ? endOf(result) : 'nothing';
			return [{ message: 'Django did not say what is missing', expected: 'a count', observed, inconclusive: true }];
		}
		if (Number(count) === 0)
			return [];
		const message = 'Static files are missing or older than their source';
		return [{ message, expected: 'nothing to copy', observed: `${count} to copy` }];
	},
});

;





const version = schemas .YjP().regex(/^\d+(\.\d+)*$/, 'expected a quoted version such as "24.0"');
const dockerInstalled = defineVerifier({
	schema: (0,fields .O2)({ docker: version.optional(), compose: version.optional() }),
	steps: () => [
		['docker', 'version', '--format', '{{.Server.Version}}'],
		['docker', 'compose', 'version', '--short'],
	],
	judge: ([docker, compose], least) => [
		...judgeVersion('Docker', docker, least.docker),
		...(docker?.missing ? [] : judgeVersion('Docker Compose', compose, least.compose)),
	],
});
function judgeVersion(name, result, least) {
	const expected = least === undefined ? 'a version' : `at least ${least}`;
	if (result?.missing)
		return [{ message: `${name} is not installed`, expected, observed: 'no such program' }];
	if (result &&
		result.code !== 0 &&
		/is not a docker command|unknown (command|flag|shorthand flag)/i.test(result.stderr)) {
		return [{ message: `${name} is not installed`, expected, observed: 'docker does not know `compose`' }];
	}
	if (result && result.code !== 0 && isDenied(result)) {
		const fault = {
			message: `${name} may not be asked`,
			expected,
			observed: 'permission denied',
			inconclusive: true,
		};
		return [{ ...fault, fix: 'Add the account to the group `docker`, or run the gate as one that is in it.' }];
	}
	if (result && /cannot connect to the docker daemon/i.test(result.stderr)) {
		return [{ message: 'The Docker daemon does not run', expected, observed: 'no answer from the daemon' }];
	}
	const fault = unanswered(result);
	if (fault)
		return [fault];
	const found = /(\d+(?:\.\d+)*)/.exec(result?.stdout ?? '')?.[1];
	if (found === undefined) {
		return [{ message: `${name} did not say its version`, expected, observed: 'no version', inconclusive: true }];
	}
	if (least === undefined || compareVersions(found, least) >= 0)
		return [];
	return [{ message: `${name} is too old`, expected, observed: found }];
}
function compareVersions(a, b) {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0)
			return difference;
	}
	return 0;
}
const composeServicesHealthy = defineVerifier({
	schema: (0,fields .O2)({
		compose: container.compose,
		services: argv.optional(),
	}),
	steps: ({ compose }) => [[...composeCommand(compose), 'ps', '--all', '--format', 'json']],
	judge: ([result], { services }) => {
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const containers = containersIn(result?.stdout ?? '');
		if (containers === undefined) {
			const message = 'Docker Compose did not answer in JSON';
			const fix = 'Use Docker Compose 2.';
			return [{ message, expected: 'JSON', observed: 'something else', fix, inconclusive: true }];
		}
		const wanted = services ?? [...new Set(containers.map(({ service }) => service))];
		if (wanted.length === 0) {
			return [{ message: 'No container runs', expected: 'at least one', observed: 'none' }];
		}
		return wanted.flatMap((service) => {
			const mine = containers.filter((one) => one.service === service);
			if (mine.length === 0) {
				const known = few([...new Set(containers.map((one) => one.service))]);
				const observed = known === '' ? 'no container' : `containers of ${known}`;
				return [{ message: `${service} has no container`, expected: 'a running container', observed }];
			}
			return mine.flatMap((one) => judgeContainer(one, services === undefined));
		});
	},
});
function judgeContainer(one, jobsMayEnd) {
	const state = one.state === 'exited' ? `exited with code ${one.exitCode}` : one.state;
	if (jobsMayEnd && one.state === 'exited' && one.exitCode === 0)
		return [];
	if (one.state !== 'running') {
		return [{ message: `${one.name} does not run`, expected: 'running', observed: state || 'no state' }];
	}
	if (one.health === '' || one.health === 'healthy')
		return [];
	return [{ message: `${one.name} is not healthy`, expected: 'healthy', observed: one.health }];
}
function containersIn(text) {
	try {
		const values = text.trim().startsWith('[')
			? JSON.parse(text)
			: text
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map((line) => JSON.parse(line));
		return values.map((value) => {
			const one = value;
			const field = (key) => (0,bounded .Mm)(String(one[key] ?? ''), 100);
			return {
				service: field('Service'),
				name: field('Name') || field('Service'),
				state: field('State').toLowerCase(),
				health: field('Health').toLowerCase(),
				exitCode: Number(one.ExitCode ?? 0),
			};
		});
	}
	catch {
		return undefined;
	}
}

;




const firewallActive = defineVerifier({
	schema: (0,fields .O2)({ sudo: schemas .zMY().optional() }),
	steps: ({ sudo }) => [
		['ufw', 'status'],
		['firewall-cmd', '--state'],
		['nft', 'list', 'ruleset'],
		['iptables', '-S', 'INPUT'],
	].map((program) => asRoot(sudo, program)),
	judge: ([ufw, firewalld, nft, iptables]) => {
		const states = {
			ufw: stateOf(ufw, (text) => /^Status: active$/m.test(text) ? true : /^Status: inactive$/m.test(text) ? false : undefined),
			firewalld: firewalldState(firewalld),
			nftables: stateOf(nft, refusesByNft),
			iptables: stateOf(iptables, refusesByIptables),
		};
		const of = (state) => Object.keys(states).filter((name) => states[name] === state);
		if (of('active').length > 0)
			return [];
		const expected = 'an active firewall that refuses what is not allowed';
		const observed = Object.entries(states)
			.map(([name, state]) => `${name} ${state}`)
			.join(', ');
		if (of('unknown').length > 0 || of('inactive').length === 0) {
			const message = of('unknown').length > 0 ? `${few(of('unknown'))} may not be asked` : 'No firewall program is there';
			const fix = 'Firewalls are shown to root only: allow the account these commands by sudoers without a password and set `with: { sudo: true }`.';
			return of('unknown').length > 0
				? [{ message, expected, observed, fix, inconclusive: true }]
				: [{ message, expected, observed }];
		}
		return [{ message: 'No firewall is active', expected, observed }];
	},
});
function stateOf(result, isActive) {
	if (!result || isMissing(result))
		return 'missing';
	if (result.code !== 0 || result.truncated)
		return 'unknown';
	const active = isActive(result.stdout);
	if (active === undefined)
		return 'unknown';
	return active ? 'active' : 'inactive';
}
function firewalldState(result) {
	if (!result || isMissing(result))
		return 'missing';
	if (/^running$/m.test(result.stdout))
		return 'active';
	return /not running/.test(result.stdout + result.stderr) && !isDenied(result) ? 'inactive' : 'unknown';
}
function isMissing(result) {
	return result.missing || (result.argv[0] === 'sudo' && /command not found/.test(result.stderr));
}
function refusesByNft(ruleset) {
	const chains = ruleset.matchAll(/chain \S+ \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g);
	return [...chains].some(([, body = '']) => {
		if (!/type filter hook input/.test(body))
			return false;
		return /policy drop;/.test(body) || /^[ \t]*(counter (packets \d+ bytes \d+ )?)?(drop|reject\b.*)$/m.test(body);
	});
}
function refusesByIptables(rules) {
	return /^-P INPUT DROP$/m.test(rules) || /^-A INPUT -j (DROP|REJECT\b.*)$/m.test(rules);
}

var regex = __webpack_require__(7950);
;






const usual = [
	'\\b(ERROR|CRITICAL|FATAL|PANIC|EMERGENCY)\\b(:|\\]|\\s|$)',
	'\\[(error|crit|alert|emerg|fatal|critical)\\]',
	'"?\\b(level|severity|levelname)"?\\s*[:=]\\s*"?(error|fatal|critical|panic|ERROR|FATAL|CRITICAL)\\b',
	'Traceback \\(most recent call last\\)',
	'Unhandled(PromiseRejection| exception| rejection)',
	'^panic: ',
	'\\bHTTP/[0-9.]+" 5[0-9][0-9]\\b',
];
const lookalikes = '\\b0 ERRORS?\\b|\\b(ERROR|FATAL)[ _](COUNT|RATE|LOG)';
const mostShown = 3;
const logsWithoutErrors = defineVerifier({
	schema: inContainer({
		unit: schemas .YjP()
			.regex(/^[\w@.:-]+$/, 'expected the name of a systemd unit')
			.optional(),
		since: schemas .YjP()
			.regex(/^\d+[smh]$/, 'expected 90s, 15m or 2h')
			.default('15m'),
		match: schemas .YOg(schema .T1).min(1).optional(),
		ignore: schemas .YOg(schema .y_).default([]),
		'at-most': schemas .Whr().min(0).default(0),
	}).refine((value) => (value.service === undefined) !== (value.unit === undefined), 'give `service` (Docker Compose) or `unit` (systemd)'),
	steps: ({ service, unit, compose, since }) => unit === undefined
		? [[...composeCommand(compose), 'logs', '--no-color', '--no-log-prefix', '--since', since, service ?? '']]
		: [
			['journalctl', '--unit', unit, '--since', `-${since}`, '--output', 'cat', '--no-pager', '--quiet'],
			['systemctl', 'show', '--property=LoadState', '--', unit],
		],
	judge: ([result, known], { match, ignore, 'at-most': most, since, unit }) => {
		const fault = unanswered(result);
		const cut = result?.truncated === true && result.code === 0;
		if (fault && !cut)
			return [fault];
		const wanted = (match ?? usual).map((source) => (0,regex .t)(source));
		const lookalike = (0,regex .t)(lookalikes);
		const lines = (result?.stdout ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
		const errors = lines.filter((line) => wanted.some((one) => one.test(line)) &&
			!ignore.some((text) => line.includes(text)) &&
			(match !== undefined || !lookalike.test(line)));
		const expected = most === 0 ? 'no line that tells of an error' : `at most ${most} such lines`;
		if (errors.length > most) {
			const shown = errors.slice(0, mostShown).map((line) => excerpt(line));
			const message = `The logs of the last ${since} hold ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
			return shown.map((observed, index) => ({
				message: index === 0 ? message : 'Another line of those',
				expected,
				observed,
				level: index === 0 ? 'error' : 'info',
			}));
		}
		if (fault)
			return [fault];
		if (lines.length > 0)
			return [];
		const unknown = unit === undefined ? undefined : unknownUnit(unit, known);
		if (unknown)
			return [unknown];
		return [
			{
				message: `Nothing was logged in the last ${since}`,
				expected: 'lines to judge',
				observed: 'none',
				level: 'info',
			},
		];
	},
});
function unknownUnit(unit, shown) {
	const fault = unanswered(shown);
	if (fault)
		return fault;
	if (!/^LoadState=not-found$/m.test(shown?.stdout ?? ''))
		return undefined;
	return {
		message: `There is no unit ${unit}`,
		expected: 'the name of a unit of systemd',
		observed: 'not found',
		inconclusive: true,
	};
}

;


const migrations_schema = inContainer({ program: argv.optional() });
function steps(usual, ...args) {
	return (params) => [within(params, [...(params.program ?? usual), ...args])];
}
function pending(open) {
	if (open.length === 0)
		return [];
	const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`;
	return [{ message, expected: 'every migration applied', observed: few(open) }];
}
function unreadable(result) {
	const observed = result ? endOf(result) : 'nothing';
	return { message: 'The list of migrations cannot be read', expected: 'a list', observed, inconclusive: true };
}
const railsMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: steps(['bin/rails'], 'db:migrate:status'),
	judge: ([result]) => {
		if (result && /Schema migrations table does not exist/i.test(result.stdout + result.stderr)) {
			return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }];
		}
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const rows = [...(result?.stdout ?? '').matchAll(/^[ \t]*(up|down)[ \t]+(\d+)[ \t](.*)$/gm)];
		if (rows.length === 0)
			return [unreadable(result)];
		const lost = rows.filter(([, , , name]) => /NO FILE/.test(name ?? ''));
		const open = rows.filter(([, state]) => state === 'down').map(([, , id]) => id ?? '');
		const unknown = {
			message: 'The database is ahead of the code',
			expected: 'a file for every applied migration',
			observed: few(lost.map(([, , id]) => id ?? '')),
			level: 'warning',
		};
		return [...pending(open), ...(lost.length > 0 ? [unknown] : [])];
	},
});
const laravelMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: steps(['php', 'artisan'], 'migrate:status', '--no-ansi'),
	judge: ([result]) => {
		if (result && /Migration table not found/i.test(result.stdout + result.stderr)) {
			return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }];
		}
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const text = result?.stdout ?? '';
		const lines = [...text.matchAll(/^[ \t]*(\S+) \.\..*\b(Ran|Pending)[ \t\r]*$/gm)].map(([, name, state]) => ({
			name,
			ran: state === 'Ran',
		}));
		const table = [...text.matchAll(/^\|\s*(Yes|No)\s*\|\s*(\S+)/gm)].map(([, state, name]) => ({
			name,
			ran: state === 'Yes',
		}));
		const all = [...lines, ...table];
		if (all.length === 0)
			return [unreadable(result)];
		return pending(all.filter(({ ran }) => !ran).map(({ name }) => name ?? ''));
	},
});
const prismaMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: steps(['npx', '--no-install', 'prisma'], 'migrate', 'status'),
	judge: ([result]) => {
		const fault = unanswered(result, [0, 1]);
		if (fault)
			return [fault];
		const text = `${result?.stdout}\n${result?.stderr}`;
		if (result?.code === 0 && /Database schema is up to date/i.test(text))
			return [];
		const failed = /following migrations? have failed:\s*\n(\S+(?:\n\S+)*)/i.exec(text)?.[1];
		if (failed !== undefined) {
			const observed = few(failed.trim().split(/\s+/));
			return [{ message: 'A migration has failed', expected: 'every migration applied', observed }];
		}
		const open = /following migrations? have not yet been applied:\s*\n(\S+(?:\n\S+)*)/i.exec(text)?.[1];
		if (open !== undefined)
			return pending(open.trim().split(/\s+/));
		if (/database is not managed by Prisma Migrate|have diverged|different from your local/i.test(text)) {
			return [
				{ message: 'The database and the migrations differ', expected: 'the same history', observed: 'another one' },
			];
		}
		return [unreadable(result)];
	},
});
const alembicMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: (params) => ['current', 'heads'].map((word) => within(params, [...(params.program ?? ['alembic']), word])),
	judge: ([current, heads]) => {
		const fault = unanswered(current) ?? unanswered(heads);
		if (fault)
			return [fault];
		const ids = (result) => [
			...(result?.stdout ?? '').matchAll(/^([0-9a-zA-Z_]+)(?: \((?:head|mergepoint|branchpoint|effective)[^\n()]*\))*[ \t]*$/gm),
		].map(([, id]) => id ?? '');
		const [now, wanted] = [ids(current), ids(heads)];
		if (wanted.length === 0)
			return [unreadable(heads)];
		const open = wanted.filter((id) => !now.includes(id));
		if (open.length === 0)
			return [];
		const observed = now.length === 0 ? 'no revision' : `at ${few(now)}`;
		return [{ message: 'The database is not at the newest revision', expected: `at ${few(wanted)}`, observed }];
	},
});

;





const nginxConfigValid = defineVerifier({
	schema: inContainer({ sudo: schemas .zMY().optional(), file: schemas .YjP().min(1).optional() }),
	steps: (params) => {
		const program = ['nginx', '-t', ...(params.file === undefined ? [] : ['-c', params.file])];
		return [within(params, params.service === undefined ? asRoot(params.sudo, program) : program)];
	},
	judge: ([result]) => {
		if (!result || result.missing)
			return [unanswered(result)].filter((fault) => fault !== undefined);
		const lines = result.stderr.split(/\r?\n/);
		const said = (level) => lines.filter((line) => level.test(line)).map((line) => printable(line));
		if (result.code === 0 && /test is successful/.test(result.stderr)) {
			return said(/\[warn\]/).map((line) => {
				const message = 'nginx warns about its configuration';
				return { message, expected: 'no warning', observed: (0,bounded .Mm)(line), level: 'warning' };
			});
		}
		const wrong = said(/\[emerg\]/);
		if (wrong.length > 0 && !wrong.every((line) => /Permission denied/.test(line))) {
			const message = 'nginx refuses its configuration';
			return [{ message, expected: 'a successful test', observed: (0,bounded .Mm)(wrong[0] ?? '') }];
		}
		const fix = isDenied(result)
			? {
				fix: 'nginx reads keys as root only: allow the account `nginx -t` by sudoers and set `with: { sudo: true }`.',
			}
			: {};
		const message = 'nginx did not test its configuration';
		return [{ message, expected: 'a successful test', observed: endOf(result), ...fix, inconclusive: true }];
	},
});

;




const percent = schemas .YjP()
	.regex(/^\d{1,2}(\.\d+)?%$/, 'expected a percentage such as 15%')
	.transform((text) => Number(text.slice(0, -1)))
	.refine((least) => least > 0, 'at least nothing is always free, so that it asserts nothing');
const sections = `echo '# memory'; cat /proc/meminfo; echo '# load'; cat /proc/loadavg; echo '# processors'; getconf _NPROCESSORS_ONLN`;
const resourcesFree = defineVerifier({
	schema: (0,fields .O2)({
		disk: percent.optional(),
		inodes: percent.optional(),
		memory: percent.optional(),
		'load-per-cpu': schemas .aig().positive().optional(),
		paths: argv.optional(),
	}).refine((value) => Object.keys(value).some((key) => key !== 'paths'), 'give at least one of disk, inodes, memory and load-per-cpu'),
	steps: ({ paths = [], ...wanted }) => [
		['df', '-P', '-k', ...(paths.length > 0 ? ['--', ...paths] : [])],
		['sh', '-c', sections],
		...(wanted.inodes === undefined ? [] : [['df', '-P', '-i', ...(paths.length > 0 ? ['--', ...paths] : [])]]),
	],
	judge: ([space, facts, inodes], { disk, inodes: freeInodes, memory, 'load-per-cpu': load, paths }) => {
		const faults = [];
		const named = paths !== undefined;
		if (disk !== undefined)
			faults.push(...judgeDisks(space, disk, 'space', named));
		if (freeInodes !== undefined)
			faults.push(...judgeDisks(inodes, freeInodes, 'inodes', named));
		if (memory !== undefined)
			faults.push(...judgeMemory(facts, memory));
		if (load !== undefined)
			faults.push(...judgeLoad(facts, load));
		return faults;
	},
});
function judgeDisks(result, least, what, named) {
	const fault = unanswered(result, named ? [0] : [0, 1]);
	if (fault)
		return [fault];
	const rows = (result?.stdout ?? '').matchAll(/^(\S+(?: \S+)*?)[ \t]+(\d+|-)[ \t]+(\d+)[ \t]+(\d+)[ \t]+(\d+%|-)[ \t]+(\/.*)$/gm);
	const disks = [...rows].flatMap(([, device = '', , used, free, , mount = '']) => {
		const real = named || mount === '/' || (device.startsWith('/') && !device.startsWith('/dev/loop'));
		const total = Number(used) + Number(free);
		return real && total > 0 ? [{ mount, free: (100 * Number(free)) / total }] : [];
	});
	if (disks.length === 0) {
		return [{ message: `df shows no disk for ${what}`, expected: 'at least one', observed: 'none', inconclusive: true }];
	}
	return disks
		.filter(({ free }) => free < least)
		.map(({ mount, free }) => ({
		message: `${mount} has too few ${what === 'space' ? 'free bytes' : 'free inodes'}`,
		expected: `at least ${least}% free`,
		observed: `${round(free)}% free`,
	}));
}
function judgeMemory(result, least) {
	const read = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(result?.stdout ?? '')?.[1]);
	const free = (100 * read('MemAvailable')) / read('MemTotal');
	if (Number.isNaN(free))
		return [unknown('memory', result)];
	if (free >= least)
		return [];
	return [
		{ message: 'Too little memory is free', expected: `at least ${least}% available`, observed: `${round(free)}%` },
	];
}
function judgeLoad(result, most) {
	const text = result?.stdout ?? '';
	const load = Number(/^# load\n\S+ (\d+\.\d+) /m.exec(text)?.[1]);
	const processors = Number(/^# processors\n(\d+)/m.exec(text)?.[1]);
	const each = load / processors;
	if (Number.isNaN(each) || processors === 0)
		return [unknown('load', result)];
	if (each <= most)
		return [];
	const observed = `${round(each)} (load ${load} on ${processors})`;
	return [{ message: 'The load is too high', expected: `at most ${most} for each processor`, observed }];
}
function unknown(what, result) {
	const observed = result?.code === 0 ? 'nothing' : `exit code ${result?.code}`;
	return {
		message: `The machine does not tell its ${what}`,
		expected: 'Linux with /proc',
		observed,
		inconclusive: true,
	};
}
function round(value) {
	return Math.round(value * 10) / 10;
}

;







const unitName = schemas .YjP().regex(/^[\w@.:\\-]+$/, 'expected the name of a systemd unit');
const properties = [
	'Id',
	'LoadState',
	'ActiveState',
	'SubState',
	'UnitFileState',
	'Result',
	'NextElapseUSecRealtime',
	'NextElapseUSecMonotonic',
	'ExecStart',
];
function show(units) {
	return ['systemctl', 'show', '--no-pager', `--property=${properties.join(',')}`, '--', ...units];
}
function unitsIn(result) {
	return (result?.stdout ?? '')
		.split(/\n\s*\n/)
		.map((block) => Object.fromEntries(block.split('\n').flatMap((line) => {
		const at = line.indexOf('=');
		return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
	})))
		.filter((unit) => unit.Id !== undefined);
}
function systemd_stateOf(unit) {
	if (!unit)
		return 'not shown';
	return unit.LoadState === 'not-found' ? 'no such unit' : `${unit.ActiveState} (${unit.SubState})`;
}
const systemdServiceActive = defineVerifier({
	schema: (0,fields .O2)({ unit: (0,fields .Pl)(unitName), enabled: schemas .zMY().optional() }),
	steps: ({ unit }) => [show(unit.map(asService))],
	judge: ([result], { unit, enabled }) => {
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const known = unitsIn(result);
		return unit.map(asService).flatMap((name) => {
			const one = known.find(({ Id }) => Id === name) ?? known[unit.map(asService).indexOf(name)];
			if (one?.ActiveState !== 'active') {
				return [{ message: `${name} is not active`, expected: 'active', observed: systemd_stateOf(one) }];
			}
			if (enabled === undefined ||
				enabled === /^(enabled|enabled-runtime|static|alias|generated)$/.test(one.UnitFileState ?? ''))
				return [];
			const expected = enabled ? 'enabled' : 'not enabled';
			return [
				{
					message: `${name} is not ${enabled ? 'started with the machine' : 'kept from starting'}`,
					expected,
					observed: one.UnitFileState || 'unknown',
				},
			];
		});
	},
});
function asService(name) {
	return /\.[a-z]+$/.test(name) ? name : `${name}.service`;
}
const systemdTimerActive = defineVerifier({
	schema: (0,fields .O2)({ timer: unitName, line: schema .y_.optional(), service: unitName.optional() }),
	steps: ({ timer, service }) => [show([asTimer(timer), asService(service ?? timer.replace(/\.timer$/, ''))])],
	judge: ([result], { timer, line }) => {
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const name = asTimer(timer);
		const known = unitsIn(result);
		const one = known.find(({ Id }) => Id === name);
		if (!one || !isScheduled(one)) {
			const observed = one?.ActiveState === 'active' ? 'active, without a next time' : systemd_stateOf(one);
			return [{ message: `${name} is not scheduled`, expected: 'an active timer with a next time', observed }];
		}
		const job = known.find(({ Id }) => Id !== name);
		if (line === undefined || job?.ExecStart?.includes(line))
			return [];
		return [{ message: `${name} runs something else`, expected: `a service that runs ${line}`, observed: systemd_stateOf(job) }];
	},
});
function asTimer(name) {
	return name.endsWith('.timer') ? name : `${name}.timer`;
}
function isScheduled(unit) {
	const next = [unit.NextElapseUSecRealtime, unit.NextElapseUSecMonotonic];
	return unit.ActiveState === 'active' && next.some((time) => !!time && !/^(0|infinity|n\/a)$/.test(time));
}
const renewalTimers = [
	'certbot.timer',
	'certbot-renew.timer',
	'snap.certbot.renew.timer',
	'acme.timer',
	'acme-renew.timer',
	'dehydrated.timer',
	'lego.timer',
	'lego-renew.timer',
];
const renewals = [
	[/\b(?:certbot|letsencrypt|lego)\b/, /\brenew/],
	[/\bacme\.sh\b/, /--(?:cron|renew-all)/],
	[/\bdehydrated\b/, /-c\b|--cron/],
	[/\buacme\b/, /(?:)/],
];
function renews(line) {
	return renewals.some(([program, word]) => {
		const found = program.exec(line);
		return found !== null && word.test(line.slice(found.index + found[0].length));
	});
}
const certificateRenewalScheduled = defineVerifier({
	schema: (0,fields .O2)({
		line: schema .y_.optional(),
		timer: unitName.optional(),
		sudo: schemas .zMY().optional(),
	}),
	steps: ({ timer, sudo }) => [
		show(timer === undefined ? renewalTimers : [asTimer(timer)]),
		asRoot(sudo, ['crontab', '-l']),
		systemCrontabs,
	],
	judge: ([timers, own, system], { line }) => {
		if (timers?.code === 0 && unitsIn(timers).some(isScheduled))
			return [];
		const withSystemd = timers !== undefined && !timers.missing && timers.code === 0;
		const jobs = cronLines(`${own?.stdout ?? ''}\n${system?.stdout ?? ''}`)
			.filter(({ command }) => !(withSystemd && /!\s+-d\s+\/run\/systemd\/system/.test(command)))
			.filter(({ schedule }) => schedule !== '@reboot');
		if (jobs.some(({ command }) => (line === undefined ? renews(command) : command.includes(line))))
			return [];
		const unknown = [
			...(timers && !timers.missing ? [unanswered(timers)] : []),
			...(own && !own.missing && !hasNoCrontab(own) ? [unanswered(own)] : []),
		].filter((fault) => fault !== undefined);
		if (timers?.missing && own?.missing)
			return [unanswered(own)].filter((fault) => fault !== undefined);
		if (unknown.length > 0)
			return unknown.slice(0, 1);
		const others = few(jobs.map(({ command }) => command.split(/\s+/)[0] ?? ''));
		const observed = others === '' ? 'no job and no timer' : `other jobs: ${others}`;
		return [{ message: 'Nothing renews the certificates', expected: 'a timer or a crontab line', observed }];
	},
});

;









const verifiers = {
	'django-migrations-applied': djangoMigrationsApplied,
	'django-superuser-exists': djangoSuperuserExists,
	'django-check-deploy': djangoCheckDeploy,
	'django-static-collected': djangoStaticCollected,
	'rails-migrations-applied': railsMigrationsApplied,
	'laravel-migrations-applied': laravelMigrationsApplied,
	'prisma-migrations-applied': prismaMigrationsApplied,
	'alembic-migrations-applied': alembicMigrationsApplied,
	'crontab-contains': crontabContains,
	'systemd-service-active': systemdServiceActive,
	'systemd-timer-active': systemdTimerActive,
	'certificate-renewal-scheduled': certificateRenewalScheduled,
	'firewall-active': firewallActive,
	'docker-installed': dockerInstalled,
	'compose-services-healthy': composeServicesHealthy,
	'nginx-config-valid': nginxConfigValid,
	'logs-without-errors': logsWithoutErrors,
	'resources-free': resourcesFree,
};
const verifierNames = Object.keys(verifiers);

;





const mostLines = 5;
function judge(seen, config) {
	if (seen.kind === 'run')
		return { findings: judgeRun(seen, config.expect ?? {}) };
	if (config.use === undefined)
		return { findings: [] };
	const rule = `command/${config.use}`;
	return { findings: verifiers[config.use].judge(seen.results, config.with).map((fault) => ({ rule, ...fault })) };
}
function judgeRun({ result }, expected) {
	const { shown } = result;
	const drafts = [];
	const exit = expected.exit ?? 0;
	if (result.code === null || (0,matcher .J4)(exit, result.code)) {
		const ended = result.code === null ? `ended by ${result.signal ?? 'a signal'}` : `exit code ${result.code}`;
		const said = excerpt(shown.stderr) || excerpt(shown.stdout);
		drafts.push({
			rule: 'command/exit',
			message: result.code === null ? 'A signal ended the command' : `The command ended with exit code ${result.code}`,
			expected: `exit code ${(0,matcher .q0)(exit)}`,
			observed: said === '' ? ended : `${ended}: ${said}`,
		});
	}
	const { exit: _, ...onOutput } = expected;
	if (result.truncated && Object.keys(onOutput).length > 0) {
		return [...drafts, unjudged('The output is too long to be judged', 'at most 1 MiB', 'more')];
	}
	const unread = undecoded(result, onOutput);
	if (unread !== undefined) {
		return [...drafts, unjudged(`${unread} is no text in UTF-8`, 'a text in UTF-8', 'bytes that are not UTF-8')];
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
	return text === '' ? 'no output' : excerpt(shown);
}
function judgeNumber(wanted, stdout, shown) {
	const text = stdout.trim();
	if (!/^[-+]?(\d+(\.\d+)?|\.\d+)([eE][-+]?\d+)?%?$/.test(text)) {
		return [unjudged('The output is not a number', 'one number and nothing else', excerpt(shown.stdout) || 'no output')];
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
		return [unjudged('The output is not JSON', 'one JSON value', excerpt(shown.stdout) || 'no output')];
	}
	return judgeValue(values, value, parse(shown.stdout), 'The output');
}
function judgeLines(expected, stdout, shown) {
	const lines = valuesOf(stdout);
	const masked = valuesOf(shown.stdout);
	if (lines === undefined) {
		const observed = excerpt(shown.stdout) || 'no output';
		return [unjudged('The output is not made of JSON values', 'one JSON value in each line', observed)];
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
			return [unjudged(`${what} is nested too deeply`, 'a value to be read', 'too deep')];
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
function unjudged(message, expected, observed) {
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
	const steps = verifiers[config.use].steps(config.with);
	return { steps: steps.map((command) => ({ action: 'run', command, ...where })) };
}

var can_fail = __webpack_require__(46960);
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
		if (verifierNames.includes(context.value))
			return;
		context.issues.push({
			code: 'custom',
			input: context.value,
			message: `unknown verifier "${context.value}"${(0,suggest .a)(context.value, verifierNames)}`,
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
	if (!verifierNames.includes(value.use))
		return { ...value, with: undefined };
	const parsed = verifiers[value.use].schema.safeParse(value.with ?? {});
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


  })

};
