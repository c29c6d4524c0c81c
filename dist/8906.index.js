(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 8906;
const ids = [8906];
const modules = {

  88906:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runAction: () => (  runAction)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var problems = __webpack_require__(84574);
var gate = __webpack_require__(92454);
var external_node_os_ = __webpack_require__(48161);
var standard = __webpack_require__(33993);
;




function readInput(env, name) {
	return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
function workflowCommand(name, properties, message) {
	const given = Object.entries(properties)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeMessage(message)}`;
}
function sayCommand(...command) {
	standard .FD.write(workflowCommand(...command) + external_node_os_.EOL);
}
function writeOutputValue(path, name, value) {
	if (path)
		(0,external_node_fs_.appendFileSync)(path, outputEntry(name, value));
}
function outputEntry(name, value) {
	const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
	return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL);
}
function escapeMessage(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
	return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

var causes = __webpack_require__(69137);
var verdict = __webpack_require__(36472);
var words = __webpack_require__(58191);
;



const mostOfAType = 10;
const types = { error: 'error', warning: 'warning', info: 'notice' };
function annotationsOf(report) {
	const explained = (0,causes .W)(report.items);
	const all = [
		...annotations_closed(report, explained),
		...(report.problems ?? []).map(ofProblem),
		...report.items.flatMap((item) => ofItem(item, explained)),
		...(report.document?.drift ?? []).map((finding) => ({
			type: types[finding.level],
			title: `The document and the checklist differ (${finding.rule})`,
			message: `${finding.message}.\n${finding.fix}`,
			...(finding.location && { location: finding.location }),
		})),
		...report.items
			.filter(({ waiver }) => waiver !== null && waiver.state !== 'active')
			.map((item) => ({ type: 'notice', title: `${item.title} (waiver)`, message: (0,words .Vs)(item) })),
	];
	return ['error', 'warning', 'notice'].flatMap((type) => bounded(all.filter((one) => one.type === type).map(withLine)));
}
function ofProblem({ message, suggestion, location }) {
	return {
		type: 'error',
		title: 'The readiness gate could not run',
		message: suggestion ? `${message}\n${suggestion}` : message,
		...(location && { location }),
	};
}
function ofItem(item, { told }) {
	const findings = item.checks.flatMap((check) => check.findings);
	return findings
		.filter((finding) => finding.location !== undefined && finding.level !== 'info' && !told.has(finding))
		.map((finding) => ({
		type: finding.level === 'error' && !(0,verdict .HE)(item) ? 'warning' : types[finding.level],
		title: `${(0,verdict .HE)(item) && finding.level === 'error' ? 'Not met: ' : ''}${item.title} (${finding.rule})`,
		message: `${(0,words .em)(finding.message)} Expected: ${(0,words .em)(finding.expected)} Observed: ${(0,words .em)(finding.observed)}\n${finding.fix}`,
		...(finding.location && { location: finding.location }),
	}));
}
function annotations_closed(report, { causes }) {
	if (report.verdict !== 'not-ready')
		return [];
	const caused = new Set(causes.flatMap(({ items }) => items));
	const items = report.items.filter((item) => (0,verdict .HE)(item) && !caused.has(item.id));
	const lines = [
		...causes.map(({ cause, items: ids, fix }) => `${cause}: ${(0,words .U9)(ids.length, 'item')} not met. ${fix}`),
		...items.map((item) => `${notMet[item.status] ?? 'Not met'}: ${item.title}${whyOf(item)}`),
	];
	const more = lines.length > mostNamed ? [`and ${lines.length - mostNamed} more, in the job summary`] : [];
	const told = lines.filter((_, index) => index < mostNamed);
	const sentences = (report.closedBy ?? []).map(({ sentence }) => sentence);
	return [{ type: 'error', title: (0,words .Pl)(report), message: [...sentences, ...told, ...more].join('\n') }];
}
const mostNamed = 8;
const notMet = {
	error: 'Could not be asked',
	blocked: 'Blocked',
	pending: 'Waiting for a person',
	expired: 'To be attested anew',
};
function whyOf({ checks, reason, status }) {
	const finding = checks.flatMap((check) => check.findings).find(({ level }) => level === 'error');
	const why = finding === undefined
		? reason
		: status === 'pending' || status === 'expired'
			? finding.expected
			: `${finding.message}; observed ${finding.observed}`;
	return why ? ` (${why})` : '';
}
function withLine(annotation) {
	const { location } = annotation;
	return location && location.line === undefined ? { ...annotation, location: { ...location, line: 1 } } : annotation;
}
function bounded(annotations) {
	if (annotations.length <= mostOfAType)
		return [...annotations];
	const kept = annotations.slice(0, mostOfAType - 1);
	const tenth = annotations[mostOfAType - 1];
	const more = annotations.length - mostOfAType;
	return [
		...kept,
		{ ...tenth, message: `${tenth.message}\n\u2026 and ${more} more of this type; the job summary has them all.` },
	];
}

var render = __webpack_require__(31448);
var model_status = __webpack_require__(62087);
;


const countedItems = {
	passed: 'that passed',
	failed: 'that failed',
	error: 'that could not be asked',
	blocked: 'whose needs did not pass',
	pending: 'that wait for a person',
	expired: 'whose attestation is too old',
	waived: 'that are waived',
	skipped: 'that were skipped',
};
const reportOutputs = {
	verdict: { description: '`ready`, `not-ready` or `error`', value: ({ verdict }) => verdict },
	ready: { description: '`true` or `false`', value: ({ verdict }) => String(verdict === 'ready') },
	...Object.fromEntries(model_status .b.map((status) => [
		status,
		{ description: `number of items ${countedItems[status]}`, value: ({ counts }) => String(counts[status]) },
	])),
	blockers: {
		description: 'ids of the required items that are not met, as a JSON list for `fromJSON`',
		value: ({ items }) => idsOf(items.filter(verdict .HE).map(({ id }) => id)),
	},
	'newly-failing': {
		description: 'ids of the items that are not met and were not among those of the earlier run, as a JSON list; empty without one',
		value: ({ sinceLast }) => idsOf(sinceLast?.newlyFailing),
	},
	fixed: {
		description: 'ids of the items that were not met in the earlier run and passed now, as a JSON list; empty without one',
		value: ({ sinceLast }) => idsOf(sinceLast?.fixed),
	},
};
const mostIds = 2000;
function idsOf(ids = []) {
	return JSON.stringify(ids.slice(0, mostIds)); 
}
const pathOutputs = {
	report: 'path of the JSON report',
	summary: 'path of the summary as Markdown',
	sarif: 'path of the SARIF file, where `formats` names it',
	junit: 'path of the JUnit file, where `formats` names it',
	html: 'path of the page, where `formats` names it',
	badge: 'path of the data of a badge (shields.io endpoint), where `formats` names it',
	'sign-off': 'path of the record, where the run was signed off',
};

var comment = __webpack_require__(74510);
var compare = __webpack_require__(4185);
var report_summary = __webpack_require__(9934);
var context = __webpack_require__(48402);
var run_remote = __webpack_require__(19371);
;





const mostBytes = 63_000;
async function commentOn({ report, onFailure, pull }, settings, env) {
	if (settings.comment === 'never' || pull === null)
		return null;
	const remote = await (0,run_remote .e1)(settings, env);
	if (remote === null)
		return { refused: 'the run has no token, repository or API' };
	try {
		const isReady = report.verdict === 'ready';
		const create = settings.comment === 'always' || !isReady;
		const where = { repository: remote.repository, number: pull, marker: (0,comment .we)(env.GITHUB_JOB, report) };
		const known = await (0,comment .h1)(remote.api, where);
		if (known && 'refused' in known)
			return known;
		const { stateIn, stateLine } = await __webpack_require__.e(  4324).then(__webpack_require__.bind(__webpack_require__, 64324));
		const past = report.verdict !== 'error' ? (0,compare .CM)(report) : stateIn(known?.body ?? '');
		const state = past === null ? '' : stateLine(past);
		const summary = (0,report_summary.renderComment)(report, { onFailure, run: (0,context .V)(env), limit: mostBytes - state.length });
		const body = state === '' ? summary : `${state}\n${summary}`;
		return await (0,comment .p8)(remote.api, { ...where, body, known, create });
	}
	finally {
		await remote.api.close();
	}
}

var exit = __webpack_require__(28513);
var run_look = __webpack_require__(5310);
var options = __webpack_require__(35975);
var outputs = __webpack_require__(13635);
var perform = __webpack_require__(34329);
var progress = __webpack_require__(26514);
var run_settings = __webpack_require__(61192);
var working_directory = __webpack_require__(16752);
;




















async function runAction(env) {
	const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
	const result = await performed(env, cwd);
	const { report } = result;
	await printReport(result, env);
	for (const { type, title, message, location } of annotationsOf(report)) {
		const file = location && fromRoot(result.below, location.file);
		sayCommand(type, { title, file, line: location?.line, col: location?.column }, message);
	}
	appendSummary(env.GITHUB_STEP_SUMMARY, await (0,render .X)(result, 'markdown'));
	for (const [name, { value }] of Object.entries(reportOutputs))
		writeOutputValue(env.GITHUB_OUTPUT, name, value(report));
	const commented = result.interrupted ? null : result.settings && (await commentOn(result, result.settings, env));
	if (commented && typeof commented === 'object') {
		sayCommand('notice', { title: 'Readiness gate' }, `The pull request got no comment: ${commented.refused}`);
	}
	const written = await writeReportFiles(env, result.directory, result, result.settings?.formats ?? []);
	if (result.interrupted)
		return (0,exit .qZ)(2, exit .zd);
	(0,exit .qZ)(written ? (0,verdict .FO)(report.verdict, result.failOn) : 2);
}
async function performed(env, root) {
	const fallback = freeDirectory((0,external_node_path_.join)(env.RUNNER_TEMP ?? root, 'readiness'));
	let settings;
	let cwd;
	try {
		settings = (0,run_settings .R4)(readInputs(env));
		cwd = (0,working_directory .p)(root, settings);
	}
	catch (error) {
		if (!(error instanceof problems .j))
			throw error;
		const report = (0,gate ._)(error, { now: new Date(), phase: null, config: undefined, ref: null });
		return {
			report,
			onFailure: [],
			closed: true,
			failOn: 'error',
			pull: null,
			interrupted: false,
			directory: fallback,
			below: '',
			settings: null,
		};
	}
	const directory = settings.reportDirectory === undefined ? fallback : (0,external_node_path_.resolve)(cwd, settings.reportDirectory);
	const below = (0,external_node_path_.relative)(root, cwd);
	if (settings.merge.length > 0) {
		const { performMerge } = await __webpack_require__.e(  7393).then(__webpack_require__.bind(__webpack_require__, 37393));
		return { ...(await performMerge(settings, { cwd, env })), directory, below, settings };
	}
	const onSecret = (value) => sayCommand('add-mask', {}, value);
	const result = await (0,perform .y)(settings, {
		cwd,
		env,
		progress: (0,progress .W)(),
		tellsConversation: env.RUNNER_DEBUG === '1',
		namesCommit: true,
		onSecret,
		beforeCommands: async () => (await __webpack_require__.e(  6682).then(__webpack_require__.bind(__webpack_require__, 36682))).hideEnvironment(process.env),
	});
	return { ...result, directory, below, settings };
}
function freeDirectory(path) {
	for (let number = 1;; number++) {
		const candidate = number === 1 ? path : `${path}-${number}`;
		if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, 'report.json')))
			return candidate;
	}
}
function fromRoot(below, file) {
	return below === '' || (0,external_node_path_.isAbsolute)(file) || file.includes('://') ? file : external_node_path_.posix.join(below.split(external_node_path_.sep).join('/'), file);
}
function readInputs(env) {
	return Object.fromEntries((0,options .cz)('action').map(([name, { value }]) => [
		name,
		value === undefined ? booleanInput(env, name) : readInput(env, name),
	]));
}
function booleanInput(env, name) {
	const value = readInput(env, name);
	if (/^(true|True|TRUE)$/.test(value))
		return true;
	if (/^(|false|False|FALSE)$/.test(value))
		return false;
	throw new problems .j([{ message: `input ${name} is neither true nor false` }]);
}
async function writeReportFiles(env, directory, result, formats) {
	try {
		const paths = await (0,outputs .Li)(directory, result, formats);
		for (const [name, path] of Object.entries(paths))
			writeOutputValue(env.GITHUB_OUTPUT, name, path);
		return true;
	}
	catch (error) {
		if (!(error instanceof problems .j))
			throw error;
		sayCommand('error', { title: 'Readiness gate' }, error.message);
		return false;
	}
}
async function printReport({ report, onFailure }, env) {
	const { textParts } = await __webpack_require__.e(  7029).then(__webpack_require__.bind(__webpack_require__, 99410));
	const look = { color: (0,run_look .V)({ isTTY: true }, env), verbose: env.RUNNER_DEBUG === '1' };
	let open = [];
	const printOpen = () => {
		if (open.length > 0)
			printForeign(open.join('\n'));
		open = [];
	};
	for (const { lines, fold } of textParts(report, look, onFailure)) {
		if (fold === null) {
			open.push(...lines);
			continue;
		}
		printOpen();
		sayCommand('group', {}, fold);
		printForeign(lines.join('\n'));
		sayCommand('endgroup', {}, '');
	}
	printOpen();
}
function printForeign(text) {
	const token = (0,external_node_crypto_.randomUUID)();
	standard .FD.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
function appendSummary(path, summary) {
	try {
		if (path === undefined)
			throw new Error('GITHUB_STEP_SUMMARY is not set');
		(0,external_node_fs_.appendFileSync)(path, summary);
	}
	catch {
		sayCommand('warning', {}, 'The job summary could not be written here; the log and the report have everything.');
	}
}


  }),

  4185:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CM: () => (  pastOf),
	UD: () => (  compare),
	WM: () => (  isCommit),
	kY: () => (  notComparable)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36472);

function pastOf({ startedAt: begin, checklist, verdict, items, sinceLast }) {
	const startedAt = instantOf(begin);
	const known = new Map(sinceLast?.stillFailing.map(({ item, since, runs }) => [item, { since: instantOf(since), runs }]));
	return {
		startedAt,
		ref: checklist.ref !== null && isCommit(checklist.ref) ? checklist.ref : null,
		verdict,
		failing: new Map(items.filter(fails).map(({ id }) => [id, known.get(id) ?? { since: startedAt, runs: 1 }])),
		fixed: new Set(sinceLast?.fixed),
		flapping: new Set(sinceLast?.flapping),
	};
}
function compare(past, { items }) {
	const newly = items.filter((item) => fails(item) && !past.failing.has(item.id)).map(idOf);
	const fixed = items.filter(({ status, id }) => status === 'passed' && past.failing.has(id)).map(idOf);
	const stillFailing = items.flatMap((item) => {
		const streak = fails(item) ? past.failing.get(item.id) : undefined;
		return streak ? [{ item: item.id, since: streak.since, runs: streak.runs + 1 }] : [];
	});
	const again = (id) => past.flapping.has(id) || past.fixed.has(id);
	const flapping = [...newly.filter(again), ...fixed.filter((id) => past.flapping.has(id))];
	const { startedAt, ref, verdict } = past;
	return { previous: { startedAt, ref, verdict }, newlyFailing: newly, fixed, stillFailing, flapping };
}
function notComparable(previous, now) {
	const facts = [
		['the environment', previous.environment, now.environment],
		['the checklist', previous.checklist.path, now.checklist.path],
		['the phase', previous.phase, now.phase],
	];
	const other = facts.find(([, was, is]) => was !== is);
	if (other)
		return `${other[0]} is another one`;
	if (previous.verdict === 'error')
		return 'that run could not run';
	if (Date.parse(previous.startedAt) >= Date.parse(now.startedAt))
		return 'that run is not an earlier one';
	return null;
}
function isCommit(text) {
	return /^[0-9a-f]{7,64}$/.test(text);
}
function instantOf(text) {
	return new Date(text).toISOString();
}
function fails({ status }) {
	return !(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .TD)(status);
}
function idOf({ id }) {
	return id;
}


  }),

  5310: core[5310],

  13635: core[13635],

  16752: core[16752]

};
return { ids, modules };
})
