export const id = 7420;
export const ids = [7420];
export const modules = {

  33814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  refusePositionals),
	q: () => (  parse)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93855);





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
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .a)(unknown, Object.keys(options))}`),
		]);
	}
}
function refuseEmpty(values) {
	const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
	if (empty.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
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
	const words = positionals.length < 4 ? positionals.map(_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_3__  .lG).join(' and ') : `${positionals.length} words`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${command} takes options only, not ${words}`)]);
}


  }),

  21266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (  complete),
  W: () => (  writeRecords)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_readline_promises_ = __webpack_require__(26848);
var where = __webpack_require__(43850);
var problems = __webpack_require__(84574);
var read = __webpack_require__(81480);
var dist = __webpack_require__(38815);
;

function withRecord(text, name, record) {
	const entries = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
	const line = `- ${(0,dist .As)(entries, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`;
	const document = (0,dist .Tp)(text);
	if (document.errors.length > 0)
		return null;
	const top = document.toJS();
	if (top === null || top === undefined)
		return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}`;
	const isFlow = /^\s*\[/.test(withoutComments(text));
	if (Array.isArray(top) && !isFlow)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${indentOf(text)}${line}`;
	const path = Array.isArray(top) ? [] : [name];
	if (!Array.isArray(top) && !(typeof top === 'object' && Array.isArray(top[name])))
		return null;
	document.addIn(path, document.createNode(entries, { flow: true }));
	return document.toString({ lineWidth: 0 });
}
function withoutComments(text) {
	return text.replace(/^[ \t]*#.*$|^---.*$/gm, '').trimStart();
}
function indentOf(text) {
	return /^( *)- /m.exec(text)?.[1] ?? '';
}

var records_where = __webpack_require__(142);
var work_tree = __webpack_require__(30369);
var context = __webpack_require__(48402);
var working_directory = __webpack_require__(16752);
;











async function writeRecords({ file, records }, { config, workingDirectory: directory }) {
	const cwd = (0,working_directory .p)(process.cwd(), { workingDirectory: directory });
	const found = await (0,where .G)({ cwd, config, env: {}, run: (0,context .p)({}, cwd), now: new Date() });
	if (!found.value)
		throw new problems .j(found.problems);
	const { root, path: checklist } = found.value;
	const { path } = await (0,records_where .X)((0,work_tree ._E)(root), checklist, file);
	const absolute = (0,external_node_path_.join)(root, path);
	const before = await (0,promises_.readFile)(absolute, 'utf8').catch(() => '');
	let text = before;
	for (const record of records) {
		const next = withRecord(text, file, record);
		if (next === null) {
			throw new problems .j([(0,problems .C)(`${path} is no list of ${file}`, 'mend it first; nothing was written')]);
		}
		text = next;
	}
	await (0,read .z)({
		cwd,
		config,
		env: process.env,
		run: (0,context .p)(process.env, cwd),
		now: new Date(),
		tree: (top) => withFile((0,work_tree ._E)(top), path, text),
		needsNoSecret: true,
	});
	await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
	await (0,promises_.writeFile)(absolute, text);
	return path;
}
function withFile(tree, path, text) {
	return {
		read: async (name) => (name === path ? { kind: 'file', bytes: Buffer.from(text) } : tree.read(name)),
		exists: async (name) => name === path || tree.exists(name),
	};
}
async function complete(given, wanted) {
	const missing = Object.entries(wanted).filter(([name]) => given[name] === undefined);
	if (missing.length === 0)
		return given;
	if (!process.stdin.isTTY || !process.stderr.isTTY) {
		throw new problems .j(missing.map(([name, question]) => (0,problems .C)(`--${name} is missing`, question)));
	}
	const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
	try {
		const answers = [];
		for (const [name, question] of missing)
			answers.push([name, (await terminal.question(`${question} `)).trim()]);
		return { ...given, ...Object.fromEntries(answers) };
	}
	finally {
		terminal.close();
	}
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
  var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
  var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21266);




async function waiveCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .q)(args, 'waive');
	const [target = '', ...more] = positionals;
	if (target === '' || more.length > 0) {
		const example = 'such as `readiness waive hsts --reason "\u2026" --approved-by omar --expires 2026-12-01`';
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)('waive takes one item, or ITEM:RULE', example)]);
	}
	const at = target.indexOf(':');
	const [item, rule] = at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
	const given = {
		reason: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.reason),
		'approved-by': (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values['approved-by']),
		expires: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.expires),
	};
	const said = await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__  .M)(given, {
		reason: 'Why does it not hold for now?',
		'approved-by': 'Who approved that?',
		expires: 'Until when (YYYY-MM-DD)?',
	});
	const record = { item, rule, ...said, issue: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.issue) };
	const path = await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__  .W)({ file: 'waivers', records: [record] }, {
		config: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values.config),
		workingDirectory: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(values['working-directory']),
	});
	process.stdout.write(`${path}: ${target} waived until ${said.expires}\n`);
}


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


  })

};
