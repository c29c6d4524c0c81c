export const id = 7420;
export const ids = [7420];
export const modules = {

  92396:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  editorLine)
  });
const schemas = 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1';
function editorLine(name) {
	return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
}


  }),

  38369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	j: () => (  withTexts)
  });
function withTexts(tree, texts) {
	return {
		...tree,
		read: async (path) => {
			const text = texts.get(path);
			return text === undefined ? tree.read(path) : { kind: 'file', bytes: Buffer.from(text) };
		},
		exists: async (path) => texts.has(path) || tree.exists(path),
	};
}


  }),

  33814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q$: () => (  refusePositionals),
	UX: () => (  wantsData),
	qg: () => (  parse)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61192);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);






function parse(args, command) {
	const options = Object.fromEntries((command === undefined ? [] : (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__  .cz)(command)).map(([name, { value, several }]) => [
		name,
		{ type: value === undefined ? 'boolean' : 'string', multiple: several ?? false },
	]));
	const parsed = parsedBy(args, options);
	refuseEmpty(parsed.values);
	return { values: parsed.values, positionals: [...parsed.positionals] };
}
function parsedBy(args, options) {
	try {
		return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spread(args, options), options, allowPositionals: true, strict: true });
	}
	catch (error) {
		const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments';
		const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(unknown, Object.keys(options))}`),
		]);
	}
}
function refuseEmpty(values) {
	const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
	if (empty.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
function wantsData(values) {
	const problems = [];
	const format = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .yL)('format', (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.format), ['text', 'json'], problems);
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return format === 'json';
}
function spread(args, options) {
	let several;
	let values = 0;
	return args.flatMap((arg) => {
		if (arg.startsWith('-')) {
			const name = arg.slice(2);
			several = Object.hasOwn(options, name) && options[name]?.multiple ? arg : undefined;
			values = 0;
			return [arg];
		}
		return several !== undefined && values++ > 0 ? [several, arg] : [arg];
	});
}
function refusePositionals(command, positionals) {
	if (positionals.length === 0)
		return;
	const words = positionals.length < 4 ? positionals.map(_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__  .lG).join(' and ') : `${positionals.length} words`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${command} takes options only, not ${words}`)]);
}


  }),

  90039:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  terminalHere),
	M: () => (  complete)
  });
  var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



function terminalHere() {
	if (!process.stdin.isTTY || !process.stderr.isTTY)
		return null;
	const reader = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr, terminal: true });
	const lines = [];
	let waiting;
	let isOver = false;
	const hand = (line) => {
		const wants = waiting;
		waiting = undefined;
		if (wants)
			wants(line);
		else if (line !== null)
			lines.push(line);
	};
	reader.on('line', hand);
	reader.on('close', () => {
		isOver = true;
		hand(null);
	});
	const next = () => new Promise((done) => {
		const known = lines.shift();
		if (known !== undefined || isOver)
			return done(known ?? null);
		waiting = done;
	});
	return {
		ask: async (question) => {
			reader.setPrompt(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__  .kc)(question)} `);
			reader.prompt();
			const line = await next();
			if (line === null)
				throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('there was no answer', 'nothing was written')]);
			return line.trim();
		},
		say: (text) => {
			process.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__  .kc)(text)}\n`);
		},
		close: () => reader.close(),
	};
}
const mostTimes = 3;
async function complete(given, wanted, terminal) {
	const missing = Object.entries(wanted).filter(([name]) => given[name] === undefined);
	const answers = {};
	if (terminal === null)
		refuseMissing(missing);
	else
		for (const [name, question] of missing) {
			const answer = await insist(terminal, question);
			if (answer === '')
				refuseMissing([[name, question]]);
			answers[name] = answer;
		}
	return { ...given, ...answers };
}
async function insist(terminal, question) {
	for (let time = 1;; time++) {
		const answer = await terminal.ask(question);
		if (answer !== '' || time === mostTimes)
			return answer;
	}
}
function refuseMissing(missing) {
	if (missing.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(missing.map(([name, question]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is missing`, question)));
}


  }),

  21266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  recordsAt)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var where = __webpack_require__(43850);
var checklist_problems = __webpack_require__(84574);
var checklist_read = __webpack_require__(14303);
var dist = __webpack_require__(38815);
var yaml_conflict = __webpack_require__(19634);
var editor_line = __webpack_require__(92396);
;



function withRecord(text, name, record) {
	const entries = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
	const line = `- ${(0,dist .As)(entries, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`;
	const document = (0,dist .Tp)(text);
	if (document.errors.length > 0)
		return null;
	const top = document.toJS();
	if (text === '')
		return `${(0,editor_line .S)(name)}${line}`;
	if (top === null || top === undefined)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${line}`;
	const isFlow = /^\s*\[/.test(withoutComments(text));
	if (Array.isArray(top) && !isFlow)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${indentOf(text)}${line}`;
	const path = Array.isArray(top) ? [] : [name];
	if (!Array.isArray(top) && !(typeof top === 'object' && Array.isArray(top[name])))
		return null;
	document.addIn(path, document.createNode(entries, { flow: true }));
	return document.toString({ lineWidth: 0 });
}
function faultOfList(text, name) {
	const conflict = (0,yaml_conflict .X)(text);
	if (conflict !== null)
		return `holds a merge conflict that begins in line ${conflict}`;
	return withRecord(text, name, {}) === null ? `is no list of ${name}` : null;
}
function withoutComments(text) {
	return text.replace(/^[ \t]*#.*$|^---.*$/gm, '').trimStart();
}
function indentOf(text) {
	return /^( *)- /m.exec(text)?.[1] ?? '';
}

var records_where = __webpack_require__(142);
var overlay = __webpack_require__(38369);
var tree_text = __webpack_require__(72830);
var work_tree = __webpack_require__(30369);
var context = __webpack_require__(48402);
var working_directory = __webpack_require__(16752);
;












async function recordsAt({ config, workingDirectory: directory }) {
	const cwd = (0,working_directory .p)(process.cwd(), { workingDirectory: directory });
	const now = new Date();
	const found = await (0,where .G)({ cwd, config, env: {}, run: (0,context .p)({}, cwd), now });
	if (!found.value)
		throw new checklist_problems .j(found.problems);
	const { root, path: way } = found.value;
	const read = (tree) => (0,checklist_read .z)({ cwd, config, env: process.env, run: (0,context .p)(process.env, cwd), now, tree, needsNoSecret: true });
	const files = (0,work_tree ._E)(root);
	for (const name of ['attestations', 'waivers'])
		await before(files, way, name);
	const { checklist, redact } = await read(work_tree ._E);
	return {
		cwd,
		checklist,
		mask: (text) => redact.mask(text),
		write: async (file, records) => {
			const { path, text } = await before(files, way, file);
			const after = records.reduce((whole, record) => withRecord(whole, file, record) ?? whole, text);
			const { checklist: renewed } = await read((top) => (0,overlay .j)((0,work_tree ._E)(top), new Map([[path, after]])));
			const absolute = (0,external_node_path_.join)(root, path);
			await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
			await (0,promises_.writeFile)(absolute, after);
			return { path, checklist: renewed };
		},
	};
}
async function before(tree, checklist, file) {
	const { path, isThere } = await (0,records_where .X)(tree, checklist, file);
	if (!isThere)
		return { path, text: '' };
	const { value: text, problems } = (0,tree_text .b)(await tree.read(path), path);
	if (text === undefined)
		throw new checklist_problems .j(problems);
	const fault = faultOfList(text, file);
	if (fault !== null)
		throw new checklist_problems .j([(0,checklist_problems .C)(`${path} ${fault}`, 'mend it first; nothing was written')]);
	return { path, text };
}


  }),

  27420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	waiveCommand: () => (  waiveCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61192);
  var _verdict_waive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97335);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
  var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90039);
  var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21266);






async function waiveCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .qg)(args, 'waive');
	const terminal = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__  .J)();
	const [named, ...more] = positionals;
	if (more.length > 0 || (named === undefined && terminal === null)) {
		const example = 'such as `readiness waive hsts --reason "\u2026" --approved-by omar --expires 2026-12-01`';
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)('waive takes one item, or ITEM:RULE', example)]);
	}
	const records = await (0,_records_js__WEBPACK_IMPORTED_MODULE_4__  .K)({
		config: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.config),
		workingDirectory: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values['working-directory']),
	});
	const given = {
		item: named,
		reason: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.reason),
		'approved-by': (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values['approved-by']),
		expires: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.expires),
	};
	try {
		const said = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__  .M)(given, questions, terminal);
		const target = said.item ?? '';
		const at = target.indexOf(':');
		const [item, rule] = at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
		const { reason, expires, 'approved-by': approver } = said;
		const record = { item, rule, reason, 'approved-by': approver, expires, issue: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.issue) };
		const { path } = await records.write('waivers', [record]);
		process.stdout.write(`${path}: ${target} waived until ${expires}\n`);
		if (expires !== undefined && (0,_verdict_waive_js__WEBPACK_IMPORTED_MODULE_5__  .C_)(expires, new Date())) {
			process.stderr.write(`readiness: it ends soon, on ${expires}; from the day after it counts for nothing\n`);
		}
	}
	finally {
		terminal?.close();
	}
}
const questions = {
	item: 'What is waived (an item, or ITEM:RULE)?',
	reason: 'Why does it not hold for now?',
	'approved-by': 'Who approved that?',
	expires: 'Until when (YYYY-MM-DD)?',
};


  }),

  16752:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  workingDirectory)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);



function workingDirectory(cwd, { workingDirectory: named }) {
	if (named === undefined)
		return cwd;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
		return path;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)(`the working directory ${named} is no directory of the checkout`)]);
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
