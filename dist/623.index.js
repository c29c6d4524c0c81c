export const id = 623;
export const ids = [623];
export const modules = {

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

  60207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  refuseOptionsFrom)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);


function refuseOptionsFrom(envFiles) {
	if (envFiles.length === 0 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/cmdline'))
		return;
	const args = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/cmdline', 'utf8').split('\0');
	const end = args.indexOf('--');
	const taken = args.findIndex((arg) => arg === '--env-file' || arg.startsWith('--env-file='));
	if (taken < 0 || (end >= 0 && end < taken))
		return;
	const envFile = envFiles.find(setsNodeOptions);
	if (envFile === undefined)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([
		(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`Node has applied the NODE_OPTIONS of ${envFile} to the gate itself`, 'put `--` behind `node`, as in `node -- dist/index.js run --env-file \u2026`'),
	]);
}
function setsNodeOptions(path) {
	const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
	return isFile && /^[ \t]*(export[ \t]+)?NODE_OPTIONS\s*=/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}


  }),

  623:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	runCommand: () => (  runCommand)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _report_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31448);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28513);
  var _run_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13635);
  var _run_perform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34329);
  var _run_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26514);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61192);
  var _run_working_directory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16752);
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36472);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33814);
  var _node_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60207);












async function runCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__  .qg)(args, 'run');
	(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__  .Q$)('run', positionals);
	const outputs = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_4__  .Iu)(values);
	const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__  .R4)(values);
	(0,_node_options_js__WEBPACK_IMPORTED_MODULE_10__  .R)(settings.envFiles);
	if (settings.signOff !== undefined && settings.reportDirectory === undefined) {
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('--sign-off leaves a record: say where, by --report-directory')]);
	}
	const cwd = (0,_run_working_directory_js__WEBPACK_IMPORTED_MODULE_8__  .p)(process.cwd(), settings);
	const progress = (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_6__  .W)();
	const result = await (0,_run_perform_js__WEBPACK_IMPORTED_MODULE_5__  .y)(settings, {
		cwd,
		env: process.env,
		progress,
		tellsConversation: outputs.look.verbose === true,
		beforeCommands: async () => (await __webpack_require__.e(  6682).then(__webpack_require__.bind(__webpack_require__, 36682))).hideEnvironment(process.env),
		namesCommit: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_4__  .yF)(outputs) || settings.reportDirectory !== undefined,
	});
	progress.end();
	if (result.report.verdict === 'error' && outputs.format !== 'text')
		process.stderr.write(await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_2__  .X)(result, 'text'));
	if (result.interrupted)
		process.stderr.write('readiness: stopped by a signal before everything was asked\n');
	await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_4__  .zh)(result, outputs);
	if (settings.reportDirectory !== undefined)
		await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_4__  .Li)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(settings.reportDirectory), result);
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_3__  .qZ)(result.interrupted ? 2 : (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_11__  .FO)(result.report.verdict, result.failOn));
}


  }),

  5310:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	V: () => (  isColored),
	x: () => (  lookOn)
  });
function lookOn(stream, env, raw) {
	return {
		color: isColored(stream, env),
		width: stream.isTTY === true ? stream.columns || undefined : undefined,
		quiet: raw.quiet === true,
		verbose: raw.verbose === true,
	};
}
function isColored(stream, env) {
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
		return !/^(?:0|false)$/i.test(env.FORCE_COLOR);
	if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
		return false;
	return stream.isTTY === true && env.TERM !== 'dumb';
}


  }),

  13635:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Iu: () => (  toOutputs),
	Li: () => (  writeReports),
	yF: () => (  namesCommit),
	zh: () => (  writeOutput)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72527);
  var _report_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31448);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93855);
  var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5310);
  var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61192);









function toOutputs(raw) {
	const problems = [];
	const format = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__  .yL)('format', (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__  .Qq)(raw.format), _report_render_js__WEBPACK_IMPORTED_MODULE_3__  .F, problems) ?? 'text';
	const named = [raw.output].flat().filter((one) => typeof one === 'string');
	problems.push(...named.flatMap(mistyped));
	const files = named.flatMap((one) => fileOf(one) ?? []);
	const plain = named.filter((one) => fileOf(one) === undefined);
	if (plain.length > 1) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)('--output names several files of one format', 'write FORMAT=F, such as sarif=a.sarif'));
	}
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j(problems);
	return { format, output: plain[0], files, look: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__  .x)(process.stdout, process.env, raw) };
}
function fileOf(written) {
	const at = written.indexOf('=');
	const format = _report_render_js__WEBPACK_IMPORTED_MODULE_3__  .F.find((name) => name === written.slice(0, Math.max(0, at)));
	const path = written.slice(at + 1);
	return format === undefined || path === '' ? undefined : { format, path };
}
function mistyped(written) {
	const word = /^[a-z]+(?==)/i.exec(written)?.[0];
	if (word === undefined || _report_render_js__WEBPACK_IMPORTED_MODULE_3__  .F.some((name) => name === word))
		return [];
	const meant = (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_7__  .a)(word, _report_render_js__WEBPACK_IMPORTED_MODULE_3__  .F);
	const suggestion = 'a file with such a name is written as a path, such as ./a=b';
	return meant === '' ? [] : [(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)(`--output has no format ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__  .lG)(word)}${meant}`, suggestion)];
}
function namesCommit({ format, files }) {
	return [format, ...files.map((file) => file.format)].some((one) => one !== 'text');
}
async function writeOutput(rendering, outputs) {
	const { format, output, files, look } = outputs;
	const { quiet, verbose } = look;
	for (const file of files)
		writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file.path), await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__  .X)(rendering, file.format));
	if (output === undefined) {
		process.stdout.write(await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__  .X)({ ...rendering, look }, format));
		return;
	}
	writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output), await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__  .X)({ ...rendering, look: { quiet, verbose } }, format));
	const { verdictLines } = await __webpack_require__.e(  9410).then(__webpack_require__.bind(__webpack_require__, 99410));
	const lines = verdictLines(rendering.report, { color: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__  .V)(process.stderr, process.env) });
	process.stderr.write(`${[...lines, `The report is in ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__  .kc)(output)}`].join('\n')}\n`);
}
const moreFormats = {
	sarif: 'report.sarif',
	junit: 'junit.xml',
	html: 'report.html',
	badge: 'badge.json',
};
async function writeReports(directory, { signedOff, ...result }, wanted = []) {
	const written = async (name, format) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
		writeText(path, await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__  .X)(result, format));
		return path;
	};
	const report = await written('report.json', 'json');
	const summary = await written('summary.md', 'markdown');
	const more = {};
	for (const format of wanted)
		more[format] = await written(moreFormats[format], format);
	if (signedOff === undefined)
		return { report, summary, ...more };
	const record = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'sign-off.json');
	writeText(record, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__  .rb)(signedOff));
	return { report, summary, ...more, 'sign-off': record };
}
function writeText(path, text) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
	}
	catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)(`the report cannot be written to ${path} (${code})`)]);
	}
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
