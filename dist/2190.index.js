export const id = 2190;
export const ids = [2190,9137];
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

  82190:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	mergeCommand: () => (  mergeCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _run_compared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55080);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28513);
  var _run_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71015);
  var _run_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13635);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61192);
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36472);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);








async function mergeCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__  .qg)(args, 'merge');
	if (positionals.length === 0) {
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)('merge takes reports', 'such as readiness merge staging.json production.json --expect staging production'),
		]);
	}
	const outputs = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_3__  .Iu)(values);
	const { expect, failOn, previous } = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_4__  .R4)({ ...values, merge: 'REPORT' });
	const cwd = process.cwd();
	const merged = await (0,_run_merge_js__WEBPACK_IMPORTED_MODULE_2__  .v)(cwd, positionals, expect, failOn);
	const around = { cwd, pull: null, job: undefined, remote: async () => null };
	const report = await (0,_run_compared_js__WEBPACK_IMPORTED_MODULE_6__  .m)(merged, { previous, comment: 'never' }, around);
	await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_3__  .zh)({ report, onFailure: [] }, outputs);
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_1__  .qZ)((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_7__  .FO)(report.verdict, failOn));
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

  71015:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  v: () => (  mergedReport)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var problems = __webpack_require__(84574);
var verdict_causes = __webpack_require__(69137);
var closing = __webpack_require__(86986);
var verdict_verdict = __webpack_require__(36472);
var words = __webpack_require__(58191);
;
const worst = ['failed', 'error', 'expired', 'pending', 'blocked', 'waived', 'passed', 'skipped'];
function mergeItems(runs) {
	const several = new Set(runs.map(({ report }) => checklistOf(report))).size > 1;
	const groups = new Map();
	for (const { name, report } of runs) {
		for (const item of report.items) {
			const key = JSON.stringify([checklistOf(report), item.id]);
			const seen = groups.get(key) ?? [];
			groups.set(key, [...seen, { name, item: several ? within(name, item) : item }]);
		}
	}
	return [...groups.values()].map(mergeItem);
}
function checklistOf({ checklist }) {
	return JSON.stringify([checklist.path, checklist.sha256]);
}
function within(name, item) {
	const { blockedBy } = item;
	return {
		...item,
		id: `${name}/${item.id}`,
		section: `${name} \u00b7 ${item.section}`,
		...(blockedBy && { blockedBy: blockedBy.map((id) => `${name}/${id}`) }),
	};
}
function mergeItem(seen) {
	const byWorst = [...seen].sort((a, b) => worst.indexOf(a.item.status) - worst.indexOf(b.item.status));
	const first = byWorst[0]?.item ?? seen[0]?.item;
	if (first === undefined)
		throw new Error('an item of no run');
	const asked = seen.filter(({ item }) => item.checks.length > 0);
	return {
		...first,
		required: seen.some(({ item }) => item.required),
		reason: reasonOf(seen),
		owner: seen.map(({ item }) => item.owner).find((owner) => owner !== null) ?? null,
		durationMs: Math.max(...seen.map(({ item }) => item.durationMs)),
		checks: mergeChecks(asked),
		runs: seen.map(({ name, item }) => ({ run: name, status: item.status })),
	};
}
function reasonOf(seen) {
	const reasons = seen.flatMap(({ name, item }) => (item.reason === null ? [] : [{ name, text: item.reason }]));
	const texts = [...new Set(reasons.map(({ text }) => text))];
	if (texts.length === 0)
		return null;
	if (texts.length === 1 && reasons.length === seen.length)
		return texts[0] ?? null;
	return texts
		.map((text) => `${reasons.flatMap((one) => (one.text === text ? [one.name] : [])).join(', ')}: ${text}`)
		.join('; ');
}
function mergeChecks(seen) {
	const groups = new Map();
	for (const { name, item } of seen) {
		const numbers = new Map();
		for (const check of item.checks) {
			const number = numbers.get(check.kind) ?? 0;
			numbers.set(check.kind, number + 1);
			const key = `${number} ${check.kind}`;
			groups.set(key, [...(groups.get(key) ?? []), { name, check }]);
		}
	}
	return [...groups.values()].flatMap((group) => {
		const checks = group.map(({ check }) => check);
		const [first] = checks;
		if (first === undefined)
			return [];
		const status = worst.find((one) => checks.some((check) => check.status === one)) ?? first.status;
		const durationMs = Math.max(...checks.map((check) => check.durationMs));
		return [{ ...first, status, durationMs, findings: mergeFindings(group, seen.length) }];
	});
}
function mergeFindings(group, runs) {
	const found = new Map();
	for (const { name, check } of group) {
		for (const finding of check.findings) {
			const key = JSON.stringify(finding);
			const same = found.get(key) ?? { finding, names: [] };
			if (!same.names.includes(name))
				same.names.push(name);
			found.set(key, same);
		}
	}
	return [...found.values()].map(({ finding, names }) => names.length === runs ? finding : { ...finding, message: `${names.join(', ')}: ${finding.message}` });
}

;





function merge(runs, expected, failOn) {
	const reports = runs.map(({ report }) => report);
	const [first] = reports;
	if (first === undefined)
		throw new Error('a merge of no report');
	const problems = [...missing(runs, expected), ...otherCommits(runs), ...theirs(runs)];
	const items = mergeItems(runs);
	const causes = (0,verdict_causes .c)(items);
	const changes = unique(reports.flatMap(({ gateChanges }) => gateChanges ?? []));
	const theirClosings = runs.flatMap(({ name, report }) => (report.closedBy ?? []).map((one) => ({ ...one, sentence: `${name}: ${one.sentence}` })));
	const document = documentOf(reports);
	const { verdict: judged, closedBy } = (0,closing .L)(items, failOn, document.document?.drift ?? [], theirClosings);
	const verdicts = [judged, ...reports.map(({ verdict }) => verdict), ...(problems.length > 0 ? ['error'] : [])];
	const verdict = ['error', 'not-ready'].find((one) => verdicts.includes(one)) ?? 'ready';
	const notes = notesOf(runs);
	const began = Math.min(...reports.map(({ startedAt }) => Date.parse(startedAt)));
	const ended = Math.max(...reports.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs));
	return {
		version: 1,
		tool: first.tool,
		verdict,
		environment: common(reports, ({ environment }) => environment),
		url: common(reports, ({ url }) => url),
		phase: common(reports, ({ phase }) => phase),
		checklist: common(reports, checklistOf) === null ? { ...first.checklist, sha256: null } : first.checklist,
		...(reports.some(({ gateChanges }) => gateChanges) && { gateChanges: changes }),
		...(causes.length > 0 && { causes }),
		...(closedBy.length > 0 && { closedBy }),
		...(notes.length > 0 && { notes }),
		...document,
		...(first.repository && common(reports, ({ repository }) => JSON.stringify(repository)) !== null
			? { repository: first.repository }
			: {}),
		startedAt: new Date(began).toISOString(),
		durationMs: Math.max(0, ended - began),
		counts: (0,verdict_verdict .ip)(items),
		items,
		runs: runs.map(toRun),
		...(problems.length > 0 && { problems }),
	};
}
function toRun({ name, report }) {
	const { environment, url, phase, verdict, checklist, startedAt, durationMs, counts } = report;
	return { name, environment, url, phase, verdict, ref: checklist.ref, startedAt, durationMs, counts };
}
function common(reports, of) {
	const [first = null, ...others] = reports.map(of);
	return others.every((one) => one === first) ? first : null;
}
function missing(runs, expected) {
	const there = new Set(runs.flatMap(({ name, report }) => [name, report.environment]));
	return unique(expected)
		.filter((name) => !there.has(name))
		.map((name) => ({
		message: `There is no report of ${name}, which is expected`,
		suggestion: 'look at the job that makes it: it may have been skipped, cancelled, or its artifact not uploaded',
	}));
}
function otherCommits(runs) {
	const named = runs.filter(({ report }) => report.checklist.ref !== null);
	if (new Set(named.map(({ report }) => report.checklist.ref)).size < 2)
		return [];
	const each = named.map(({ name, report }) => `${name} of ${report.checklist.ref?.slice(0, 12)}`); 
	return [
		{
			message: `The reports are of different commits: ${each.join(', ')}`,
			suggestion: 'merge the reports of one workflow run; an older artifact says nothing of this commit',
		},
	];
}
function theirs(runs) {
	return runs.flatMap(({ name, report }) => (report.problems ?? []).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })));
}
function notesOf(runs) {
	const checklists = new Set(runs.map(({ report }) => checklistOf(report))).size;
	const several = checklists > 1 ? [`The runs are of ${(0,words .U9)(checklists, 'checklist')}; their items are kept apart.`] : [];
	const notes = unique(runs.flatMap(({ report }) => report.notes ?? []));
	return [...several, ...notes];
}
function documentOf(reports) {
	const path = common(reports, ({ document }) => document?.path ?? null);
	if (path === null)
		return {};
	return { document: { path, drift: unique(reports.flatMap(({ document }) => document?.drift ?? [])) } };
}
function unique(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

var shape = __webpack_require__(21065);
var stored_report = __webpack_require__(43785);
;






const mostReports = 256;
async function mergedReport(cwd, operands, expected, failOn) {
	const found = (await Promise.all(operands.map((operand) => filesOf(cwd, operand)))).flat();
	if (found.length > mostReports)
		throw refused(`there are more than ${mostReports} reports`);
	const read = [];
	for (const file of found)
		read.push({ ...file, report: await (0,stored_report .t)(file.path) });
	const merged = read.find(({ report }) => report.runs !== undefined);
	if (merged)
		throw refused(`${(0,shape .lG)(merged.written)} is merged already`, 'merge the reports that it is made of');
	return merge(named(read), expected, failOn);
}
async function filesOf(cwd, operand) {
	const [, name, written = operand] = /^([\w.-]+)=(.+)$/s.exec(operand) ?? [];
	const path = (0,external_node_path_.resolve)(cwd, written);
	const own = { path, written, name, directory: undefined };
	if (!(await isDirectory(path)) || (await isThere((0,external_node_path_.join)(path, 'report.json'))))
		return [own];
	const entries = await (0,promises_.readdir)(path);
	const paths = entries.sort().map((entry) => (0,external_node_path_.join)(path, entry, 'report.json'));
	const files = [];
	for (const one of paths) {
		if (await isThere(one))
			files.push({ path: one, written, name: undefined, directory: (0,external_node_path_.basename)((0,external_node_path_.dirname)(one)) });
	}
	if (files.length === 0)
		throw refused(`below ${(0,shape .lG)(written)} there is no report.json`);
	if (name !== undefined && files.length > 1)
		throw refused(`${name} names a directory with several reports`);
	return files.map((file) => ({ ...file, name }));
}
function named(read) {
	const ways = [
		({ report }) => report.environment ?? undefined,
		({ report }) => [report.environment, report.phase].filter((part) => part !== null).join('/') || undefined,
		({ directory }) => directory,
	];
	const nameOf = (one) => {
		if (one.name !== undefined)
			return one.name;
		const others = read.filter((other) => other !== one);
		const way = ways.find((way) => way(one) !== undefined && others.every((other) => way(other) !== way(one)));
		return way?.(one);
	};
	const names = read.map((one) => ({ name: nameOf(one), one }));
	const unclear = names.find(({ name }, index) => {
		return name === undefined || names.findIndex((other) => other.name === name) !== index;
	});
	if (unclear) {
		const of = (0,shape .lG)(unclear.one.report.environment ?? 'no environment');
		throw refused(`several reports are of ${of}, among them ${(0,shape .lG)(unclear.one.written)}`, 'name them, NAME=REPORT, or leave out the older one');
	}
	return names.map(({ name = '', one }) => ({ name, report: one.report }));
}
function refused(message, suggestion) {
	return new problems .j([(0,problems .C)(message, suggestion)]);
}
async function isDirectory(path) {
	return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function isThere(path) {
	return (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
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


  })

};
