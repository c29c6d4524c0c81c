export const id = 6504;
export const ids = [6504];
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

  96504:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderCommand: () => (  renderCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28513);
  var _run_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13635);
  var _run_stored_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43785);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33814);





async function renderCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .qg)(args, 'render');
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) {
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)('render takes one report', 'such as readiness render report.json --format html'),
		]);
	}
	const outputs = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__  .Iu)(values);
	await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__  .zh)({ report: await (0,_run_stored_report_js__WEBPACK_IMPORTED_MODULE_3__  .t)(path), onFailure: [] }, outputs);
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_1__  .qZ)(0);
}


  }),

  99394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  unseenIn),
	z: () => (  isBlank)
  });
const unseen = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x9f],
	[0xad, 0xad],
	[0x034f, 0x034f],
	[0x061c, 0x061c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200b],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2060, 0x206f],
	[0x2800, 0x2800],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff0, 0xfffb],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe0fff],
];
const joiners = ['\u200c', '\u200d'];
function unseenIn(text) {
	const characters = [...text];
	const at = characters.findIndex((character, index) => {
		if (joiners.includes(character))
			return isBlank(characters[index - 1] ?? '') || isBlank(characters[index + 1] ?? '');
		return isVariation(character) ? isBlank(characters[index - 1] ?? '') : isUnseen(character);
	});
	const code = characters[at]?.codePointAt(0);
	return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function isBlank(text) {
	return [...text].every((character) => /\s/.test(character) || joiners.includes(character) || isVariation(character) || isUnseen(character));
}
function isUnseen(character) {
	const code = character.codePointAt(0) ?? 0;
	return unseen.some(([first, last]) => code >= first && code <= last);
}
function isVariation(character) {
	const code = character.codePointAt(0) ?? 0;
	return code >= 0xfe00 && code <= 0xfe0f;
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

  61192:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Qq: () => (  text),
	R4: () => (  toSettings),
	yL: () => (  oneOf)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99394);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);






function toSettings(raw) {
	const problems = [];
	const settings = {
		config: text(raw.config),
		presets: list(raw.preset),
		environment: text(raw.environment),
		workingDirectory: text(raw['working-directory']),
		vars: toVars(raw, problems),
		url: text(raw.url),
		envFiles: paths(raw['env-file']),
		envContent: text(raw['env-content']),
		phase: oneOf('phase', text(raw.phase), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.phase.choices, problems) ?? null,
		only: list(raw.only),
		resolve: toResolve(list(raw.resolve), problems),
		caFile: text(raw['ca-file']),
		allowStateChanges: raw['allow-state-changes'] === true,
		allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
		token: text(raw.token),
		checkRun: text(raw['check-run']),
		comment: oneOf('comment', text(raw.comment), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.comment.choices, problems) ?? 'never',
		configRef: oneOf('config-ref', text(raw['config-ref']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['config-ref'].choices, problems) ?? 'auto',
		failOn: oneOf('fail-on', text(raw['fail-on']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['fail-on'].choices, problems) ?? 'error',
		signOff: toName('sign-off', text(raw['sign-off']), problems),
		signedOff: text(raw['signed-off']),
		reportDirectory: text(raw['report-directory']),
		previous: text(raw['previous-report']) ?? text(raw.previous),
		merge: list(raw.merge),
		expect: list(raw.expect),
		formats: list(raw.formats).flatMap((one) => oneOf('formats', one, _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.formats.choices, problems) ?? []),
	};
	if (settings.merge.length > 0)
		problems.push(...besideMerge(raw));
	if (settings.expect.length > 0 && settings.merge.length === 0) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('`expect` names runs of a merge, and there is no `merge`'));
	}
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return settings;
}
const ofMerge = new Set([
	'merge',
	'expect',
	'previous-report',
	'previous',
	'fail-on',
	'format',
	'output',
	'report-directory',
	'working-directory',
	'formats',
	'comment',
	'token',
	'check-run',
]);
function besideMerge(raw) {
	return Object.entries(raw)
		.filter(([name, value]) => !ofMerge.has(name) && value !== '' && value !== false && value !== undefined)
		.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`\`${name}\` is given beside \`merge\`, which asks nothing`, 'give it to the runs'));
}
function text(value) {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
function toName(option, value, problems) {
	if (value === undefined)
		return undefined;
	const unseen = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .u)(value);
	if ((0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .z)(value))
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} is blank; it is the name of a person`));
	else if (unseen)
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} holds a character that cannot be seen, ${unseen}; type it anew`));
	return value.trim();
}
function list(value) {
	const values = Array.isArray(value) ? value : [value];
	return values.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,]+/) : [])).filter((one) => one !== '');
}
function paths(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : list(value);
}
function oneOf(name, value, choices, problems) {
	const found = choices.find((choice) => choice === value);
	if (value !== undefined && found === undefined) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${name} is ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(value)}; it is one of ${choices.join(', ')}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(value, choices)}`));
	}
	return found;
}
function toVars(raw, problems) {
	const lines = typeof raw.vars === 'string' ? raw.vars.split(/\r?\n/) : [];
	const options = [raw.var].flat().filter((one) => typeof one === 'string');
	const pairs = [...lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')), ...options];
	const vars = {};
	for (const pair of pairs) {
		const at = pair.indexOf('=');
		const [name, value] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
		if (at < 0 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('a value of `vars` is not NAME=VALUE', 'such as image-tag=1.5.0'));
		}
		else if (value === '') {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`the value of vars.${name} is empty`, 'the step that makes it may have given nothing; leave the line out'));
		}
		else
			vars[name] = value;
	}
	return vars;
}
function toResolve(pairs, problems) {
	const resolve = {};
	for (const pair of pairs) {
		const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
		if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`resolve ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(pair)} is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
			continue;
		}
		resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
	}
	return resolve;
}


  }),

  43785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	t: () => (  readReport)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);
  var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45745);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);





const mostBytes = 64 * 1024 * 1024;
async function readReport(path) {
	const refuse = (why) => {
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)(`${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__  .lG)(path)} ${why}`)]);
	};
	let data;
	try {
		const file = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'report.json') : path;
		if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > mostBytes)
			return refuse('is larger than 64 MiB');
		data = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
	}
	catch (error) {
		if (error instanceof _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j)
			throw error;
		return refuse(error instanceof SyntaxError ? 'is no JSON' : 'cannot be read');
	}
	const { reportOf } = await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(9105)]).then(__webpack_require__.bind(__webpack_require__, 29105));
	return reportOf((0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_3__  .jF)(data)) ?? refuse('is no report of version 1');
}


  })

};
