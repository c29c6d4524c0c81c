export const id = 8906;
export const ids = [8906,3394];
export const modules = {

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
var gate = __webpack_require__(96032);
var external_node_os_ = __webpack_require__(48161);
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
	process.stdout.write(workflowCommand(...command) + external_node_os_.EOL);
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

var verdict = __webpack_require__(36472);
var words = __webpack_require__(58191);
;


const mostOfAType = 10;
const types = { error: 'error', warning: 'warning', info: 'notice' };
function annotationsOf(report) {
	const all = [
		...(report.problems ?? []).map((problem) => ({
			type: 'error',
			title: 'Readiness gate: configuration',
			message: problem.suggestion ? `${problem.message}\n${problem.suggestion}` : problem.message,
			...(problem.location && { location: problem.location }),
		})),
		...report.items.flatMap((item) => item.checks.flatMap((check) => check.findings
			.filter((finding) => finding.location !== undefined && finding.level !== 'info')
			.map((finding) => ({
			type: finding.level === 'error' && !(0,verdict .HE)(item) ? 'warning' : types[finding.level],
			title: `${item.title} (${finding.rule})`,
			message: `${finding.message}. Expected: ${finding.expected}. Observed: ${finding.observed}.\n${finding.fix}`,
			...(finding.location && { location: finding.location }),
		})))),
		...report.items
			.filter(({ waiver }) => waiver !== null && waiver.state !== 'active')
			.map((item) => ({ type: 'notice', title: `${item.title} (waiver)`, message: (0,words .Vs)(item) })),
		...(report.document?.drift ?? []).map((finding) => ({
			type: types[finding.level],
			title: `The document and the checklist differ (${finding.rule})`,
			message: `${finding.message}.\n${finding.fix}`,
			...(finding.location && { location: finding.location }),
		})),
	];
	const closing = all.some(({ type }) => type === 'error') ? [] : annotations_closed(report);
	return ['error', 'warning', 'notice'].flatMap((type) => bounded([...closing, ...all].filter((one) => one.type === type).map(withLine)));
}
function annotations_closed(report) {
	if (report.verdict !== 'not-ready')
		return [];
	const items = report.items.filter(verdict .HE);
	const lines = items.slice(0, mostNamed).map((item) => `${words .o7[item.status].word}: ${item.title}${whyOf(item)}`);
	const more = items.length > mostNamed ? [`and ${items.length - mostNamed} more`] : [];
	return [{ type: 'error', title: (0,words .Pl)(report), message: [(0,words .PN)(report), ...lines, ...more].join('\n') }];
}
const mostNamed = 5;
function whyOf({ checks, reason }) {
	const finding = checks.flatMap((check) => check.findings).find(({ level }) => level === 'error');
	const why = finding ? `${finding.message}; observed ${finding.observed}` : reason;
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
};
const pathOutputs = {
	report: 'path of the JSON report',
	summary: 'path of the summary as Markdown',
	sarif: 'path of the SARIF file, where `formats` names it',
	junit: 'path of the JUnit file, where `formats` names it',
	html: 'path of the page, where `formats` names it',
	'sign-off': 'path of the record, where the run was signed off',
};

var comment = __webpack_require__(74510);
var summary = __webpack_require__(43394);
var run_remote = __webpack_require__(19371);
;



const mostBytes = 60_000;
async function commentOn({ report, onFailure, pull }, settings, env) {
	if (settings.comment === 'never' || pull === null)
		return null;
	const remote = await (0,run_remote .e1)(settings, env);
	if (remote === null)
		return { refused: 'the run has no token, repository or API' };
	try {
		const isReady = report.verdict === 'ready';
		const create = settings.comment === 'always' || !isReady;
		const body = (0,summary.renderSummary)(report, { onFailure, limit: mostBytes });
		const marker = (0,comment .we)(env.GITHUB_JOB, report);
		return await (0,comment .p8)(remote.api, { repository: remote.repository, number: pull, marker, body, create });
	}
	finally {
		await remote.api.close();
	}
}

var exit = __webpack_require__(28513);
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
	printReport(await (0,render .X)({ ...result, color: true }, 'text'));
	for (const { type, title, message, location } of annotationsOf(report)) {
		const file = location && fromRoot(result.below, location.file);
		sayCommand(type, { title, file, line: location?.line, col: location?.column }, message);
	}
	appendSummary(env.GITHUB_STEP_SUMMARY, await (0,render .X)(result, 'markdown'));
	for (const [name, { value }] of Object.entries(reportOutputs))
		writeOutputValue(env.GITHUB_OUTPUT, name, value(report));
	const commented = result.settings && (await commentOn(result, result.settings, env));
	if (commented && typeof commented === 'object') {
		sayCommand('notice', { title: 'Readiness gate' }, `The pull request got no comment: ${commented.refused}`);
	}
	const written = await writeReportFiles(env, result.directory, result, result.settings?.formats ?? []);
	(0,exit .qZ)(result.interrupted || !written ? 2 : (0,verdict .FO)(report.verdict, result.failOn));
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
	const onSecret = (value) => sayCommand('add-mask', {}, value);
	const result = await (0,perform .y)(settings, {
		cwd,
		env,
		progress: (0,progress .W)(),
		namesCommit: true,
		onSecret,
		beforeCommands: async () => (await __webpack_require__.e(  6682).then(__webpack_require__.bind(__webpack_require__, 36682))).hideEnvironment(process.env),
	});
	return { ...result, directory, below: (0,external_node_path_.relative)(root, cwd), settings };
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
function printReport(text) {
	const token = (0,external_node_crypto_.randomUUID)();
	process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
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

  71509:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Hj: () => (  driftAsMarkdown),
	XC: () => (  driftAsText),
	pM: () => (  driftAsHtml)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
  var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64503);
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const heading = 'The document and the checklist differ';
function driftAsMarkdown(report) {
	const findings = report.document?.drift ?? [];
	if (findings.length === 0)
		return '';
	const lines = findings.map((finding) => `- ${placed(report, finding)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(finding.message)}`);
	const fixes = [...new Set(findings.map(({ fix }) => fix))].map((fix) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(fix));
	return `### ${heading}\n\n${lines.join('\n')}\n\n${fixes.join('\n\n')}`;
}
function placed(report, { rule, location }) {
	if (!location)
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .aY)(rule);
	const link = rule === 'document/item-without-box' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_2__  .R)(report, location) : (0,_links_js__WEBPACK_IMPORTED_MODULE_2__  .i)(report, location);
	const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)({ location }));
	return link === null ? place : `[${place}](${link})`;
}
function driftAsText(report) {
	const findings = report.document?.drift ?? [];
	if (findings.length === 0)
		return [];
	const fixes = [...new Set(findings.map(({ fix }) => fix))];
	return [
		heading,
		...findings.map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .kc)(`  ! ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(finding)}: ${finding.message}`, '    ')),
		...fixes.map((fix) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .kc)(`    ${fix}`, '    ')),
	];
}
function driftAsHtml(report) {
	const findings = report.document?.drift ?? [];
	if (findings.length === 0)
		return '';
	const rows = findings.map((finding) => `<li><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(finding))}</code> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .qy)(finding.message)}<br><span class="dim">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .qy)(finding.fix)}</span></li>`);
	return `<section><h2>${heading}</h2>\n<ul>\n${rows.join('\n')}\n</ul></section>`;
}


  }),

  80159:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DU: () => (  changesAsHtml),
	RU: () => (  changesAsText),
	lT: () => (  changesAsMarkdown),
	tl: () => (  changeNames)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const words = {
	'item-removed': 'removes an item',
	'item-added': 'adds an item',
	'item-renamed': 'renames an item',
	'item-reworded': 'gives an item other words',
	'made-optional': 'makes an item optional',
	'made-required': 'makes an item required',
	loosened: 'asks for less',
	tightened: 'asks for more',
	'check-removed': 'removes a check',
	'check-added': 'adds a check',
	'check-changed': 'changes a check',
	'environment-changed': 'changes the environment',
	'server-changed': 'changes a server',
	'waiver-added': 'adds a waiver',
	'waiver-extended': 'prolongs a waiver',
	'waiver-changed': 'changes a waiver',
	'waiver-removed': 'removes a waiver',
	'attestation-added': 'adds an attestation',
	'attestation-changed': 'changes an attestation',
	'attestation-removed': 'removes an attestation',
	'input-changed': 'changes an input of the step',
	'workflow-changed': 'changes the workflow',
	'checklist-invalid': 'makes the checklist invalid',
};
const changeNames = Object.keys(words);
function linesOf(report) {
	const changes = report.gateChanges ?? [];
	const line = ({ change, item, from, to, weakens }) => ({
		weakens,
		what: words[change] ?? change,
		item: item ?? '',
		from: from ?? '\u2013',
		to: to ?? '\u2013',
	});
	return [...changes.filter(({ weakens }) => weakens), ...changes.filter(({ weakens }) => !weakens)].map(line);
}
function decidedBy(report) {
	const base = report.checklist.source === 'base' ? ['The checklist of the base decides, not that of the pull request.'] : [];
	return [...base, ...(report.notes ?? [])].join(' ');
}
function changesAsMarkdown(report) {
	const lines = linesOf(report);
	const said = decidedBy(report);
	if (lines.length === 0)
		return said === '' ? '' : `> [!NOTE]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(said)}`;
	const rows = lines.map(({ weakens, what, item, from, to }) => {
		const cells = [`${weakens ? '\u26a0\ufe0f ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(what)}`, item === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(item), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(from), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(to)];
		return `| ${cells.join(' | ')} |`;
	});
	const head = '| This pull request | item | from | to |\n| --- | --- | --- | --- |';
	return `### This pull request changes the gate\n\n${said === '' ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(said)}\n\n`}${head}\n${rows.join('\n')}`;
}
function changesAsText(report, heading = 'This pull request changes the gate') {
	const said = decidedBy(report);
	const lines = linesOf(report).map(({ weakens, what, item, from, to }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .kc)(`${weakens ? '!' : '\u00b7'} ${what}${item === '' ? '' : ` (${item})`}: ${from} \u2192 ${to}`, '    '));
	const title = lines.length === 0 ? [] : [heading];
	return [...title, ...lines.map((line) => `  ${line}`), ...(said === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .kc)(said)])];
}
function changesAsHtml(report) {
	const lines = linesOf(report);
	const said = decidedBy(report);
	if (lines.length === 0)
		return said === '' ? '' : `<p class="dim">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(said)}</p>`;
	const rows = lines.map(({ weakens, what, item, from, to }) => `<li>${weakens ? '\u26a0\ufe0f ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(what)} <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(item)}</code>: <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(from)}</code> \u2192 <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(to)}</code></li>`);
	return `<section><h2>This pull request changes the gate</h2>\n<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(said)}</p>\n<ul>\n${rows.join('\n')}\n</ul></section>`;
}


  }),

  64503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  fileLink),
	i: () => (  documentLink)
  });
function fileLink({ repository }, { file, line }, ref) {
	if (!repository || /^(?:\/|[A-Za-z]:|[a-z+]+:\/\/)/.test(file))
		return null;
	const way = `${repository.directory}${file}`.split('/').filter((part) => part !== '.' && part !== '');
	if (way.includes('..'))
		return null;
	const path = way.map(encodeURIComponent).join('/');
	const plain = /\.(?:md|markdown|rst|adoc)$/i.test(file) ? '?plain=1' : '';
	return `${repository.url}/blob/${ref ?? repository.ref}/${path}${plain}${line === undefined ? '' : `#L${line}`}`;
}
function documentLink(report, location) {
	return fileLink(report, location, report.checklist.source === 'base' ? report.checklist.ref : null);
}


  }),

  29037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  signOffParts)
  });
function signOffParts({ signOff }) {
	if (!signOff)
		return [];
	const { by, at, commit, sha256 } = signOff;
	return [
		`Signed off by ${by}`,
		`${at.slice(0, 16).replace('T', ' ')} UTC`, 
		`commit ${commit.slice(0, 12)}`, 
		`sha256 ${sha256.slice(0, 12)}`, 
	];
}


  }),

  43394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderSummary: () => (  renderSummary),
	summaryLimit: () => (  summaryLimit)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36472);
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71509);
  var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80159);
  var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64503);
  var _sign_off_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29037);
  var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);







const summaryLimit = 1024 * 1024;
function renderSummary(report, options = {}) {
	const limit = options.limit ?? summaryLimit;
	const parts = [
		() => [...top(report), ...closed(report, options), ...rest(report), ...foot(report)],
		() => [
			...top(report),
			...closed(report, options),
			note('Warnings and met items are left out for size; the JSON report has them.'),
			...foot(report),
		],
		() => [...top(report), note('The details are left out for size; the JSON report has them.'), ...foot(report)],
	];
	for (const render of parts) {
		const text = `${render().join('\n\n')}\n`;
		if (Buffer.byteLength(text) <= limit)
			return text;
	}
	return `## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .Pl)(report))}\n`;
}
function top(report) {
	const alert = { ready: 'TIP', 'not-ready': 'CAUTION', error: 'CAUTION' }[report.verdict];
	const sentence = {
		ready: `Every required item is met. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .N4)(report)}.`,
		'not-ready': (0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .PN)(report),
		error: 'Nothing was decided. A gate that did not run is a closed gate.',
	}[report.verdict];
	const changes = (0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_1__  .lT)(report);
	const signed = (0,_sign_off_js__WEBPACK_IMPORTED_MODULE_4__  .B)(report);
	return [
		`## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .Pl)(report))}`,
		`> [!${alert}]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(sentence)}`,
		...(signed.length === 0 ? [] : [`\u270d\ufe0f **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(signed[0] ?? '')}** \u00b7 ${signed.slice(1).map(_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG).join(' \u00b7 ')}`]),
		...(changes === '' ? [] : [changes]),
	];
}
function closed(report, options) {
	const closing = report.items.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__  .HE);
	const of = (...statuses) => closing.filter((item) => statuses.includes(item.status));
	const parts = [
		problems(report),
		findingsTable(report, 'What failed', of('failed')),
		findingsTable(report, 'What could not be asked', of('error')),
		peopleTable(report, 'Who has to say something', of('pending', 'expired')),
		reasonTable(report, 'Blocked by something else', of('blocked')),
	];
	const shown = report.verdict === 'not-ready' ? (options.onFailure ?? []).map(documentSection) : [];
	return [...parts, ...shown].filter((part) => part !== '');
}
function rest(report) {
	const items = report.items;
	const optional = items.filter((item) => !item.required && !(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__  .TD)(item.status));
	const warned = items.filter((item) => item.status === 'passed' && (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__  .xe)(item));
	const waived = items.filter((item) => item.waiver);
	const passed = items.filter((item) => item.status === 'passed');
	const skipped = items.filter((item) => item.status === 'skipped');
	return [
		findingsTable(report, 'Not required, not met', optional),
		findingsTable(report, 'Warnings', warned, 'warning'),
		(0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Hj)(report),
		waiverTable(report, waived),
		folded(`\u2705 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(passed.length, 'item')} passed`, passed.length, () => passedTable(report, passed)),
		folded(`\u23ed\ufe0f ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(skipped.length, 'item')} skipped`, skipped.length, () => reasonTable(report, '', skipped)),
	].filter((part) => part !== '');
}
function foot(report) {
	const ref = report.checklist.ref ? `@${report.checklist.ref.slice(0, 12)}` : '';
	const facts = [
		report.url && (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(report.url),
		report.phase,
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(`${report.checklist.path}${ref}`),
		...(report.envFiles ?? []).map(_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY),
		report.checklist.sha256 ? `sha256 ${report.checklist.sha256.slice(0, 12)}` : null,
		(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .N4)(report),
		(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  ._V)(report.durationMs),
		`${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`,
		`readiness-gate ${report.tool.version}`,
	].filter((fact) => fact !== null && fact !== '');
	return [`<sub>${facts.join(' \u00b7 ')}</sub>`];
}
function note(text) {
	return `> [!NOTE]\n> ${text}`;
}
function table(title, head, rows) {
	if (rows.length === 0)
		return '';
	const line = (cells) => `| ${cells.join(' | ')} |`;
	const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)];
	return `${title ? `### ${title}\n\n` : ''}${lines.join('\n')}`;
}
function problems(report) {
	const rows = (report.problems ?? []).map((problem) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(problem)),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(problem.message),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(problem.suggestion ?? ''),
	]);
	return table('What is wrong with the configuration', ['Where', 'What', 'How to mend it'], rows);
}
function itemCell(report, item) {
	const { emoji, word } = _words_js__WEBPACK_IMPORTED_MODULE_2__  .o7[item.status];
	const link = item.document ? (0,_links_js__WEBPACK_IMPORTED_MODULE_6__  .i)(report, item.document) : null;
	const id = link === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(item.id) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(item.id)}](${link})`;
	const owner = item.owner ? `<br>owner: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(item.owner)}` : '';
	return `${emoji} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(item.title)}**<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(item.section)} \u00b7 ${id} \u00b7 ${word}</sub>${owner}`;
}
function findingsTable(report, title, items, level = 'error') {
	const rows = items.flatMap((item) => {
		const findings = item.checks.flatMap((check) => check.findings.filter((finding) => finding.level === level));
		if (findings.length === 0)
			return [[itemCell(report, item), (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(item.reason ?? _words_js__WEBPACK_IMPORTED_MODULE_2__  .o7[item.status].word), '']];
		return findings.map((finding, index) => [
			index === 0 ? itemCell(report, item) : '',
			[
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(finding.message)}**`,
				`expected ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(finding.expected)}`,
				`observed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(finding.observed)}`,
				`<sub>${ruleLink(finding)}${placeSuffix(report, finding)}</sub>`,
			].join('<br>'),
			(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(finding.fix),
		]);
	});
	return table(title, ['Item', 'What is wrong', 'How to fix it'], rows);
}
function ruleLink(finding) {
	return `[${finding.rule}](${finding.docs})`;
}
function placeSuffix(report, finding) {
	const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(finding);
	if (!place)
		return '';
	const link = finding.location ? (0,_links_js__WEBPACK_IMPORTED_MODULE_6__  .R)(report, finding.location) : null;
	return ` at ${link === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(place) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(place)}](${link})`}`;
}
function peopleTable(report, title, items) {
	const rows = items.flatMap((item) => item.checks
		.filter((check) => check.status === 'pending' || check.status === 'expired')
		.flatMap((check) => check.findings)
		.map((finding, index) => [
		index === 0 ? itemCell(report, item) : '',
		`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(finding.message)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(finding.expected)}<br><sub>observed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(finding.observed)}</sub>`,
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(finding.fix),
	]));
	return table(title, ['Item', 'What to do', 'How to say so'], rows);
}
function reasonTable(report, title, items) {
	const rows = items.map((item) => [itemCell(report, item), (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(item.reason ?? '')]);
	return table(title, ['Item', 'Why'], rows);
}
function waiverTable(report, items) {
	const rows = items.map((item) => [
		itemCell(report, item),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .aY)(item.waiver?.rule ?? 'the whole item'),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .Vs)(item)),
		item.waiver?.issue ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(item.waiver.issue) : '',
	]);
	return table('Waivers', ['Item', 'Covers', 'What it says', 'Issue'], rows);
}
function passedTable(report, items) {
	const rows = items.map((item) => {
		const { attestation } = item;
		const said = attestation
			? `attested by ${attestation.by} on ${attestation.on}, counts until ${attestation.validUntil}${attestation.environment ? ` in ${attestation.environment}` : ''}${attestation.evidence ? `, evidence: ${attestation.evidence}` : ''}`
			: item.checks.map((check) => check.kind).join(', ');
		const notes = attestation
			? item.checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'info')
			: [];
		return [itemCell(report, item), [said, ...notes.map(({ message }) => message)].map(_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG).join('<br>')];
	});
	return table('', ['Item', 'By'], rows);
}
function folded(title, number, render) {
	return number === 0 ? '' : `<details><summary>${title}</summary>\n\n${render()}\n\n</details>`;
}
function documentSection(section) {
	const text = section.text
		.slice(0, 20_000) 
		.replace(/<(?!\/?(?:br|kbd|sub|sup|b|i|em|strong|code)\b)/gi, '&lt;')
		.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ')
		.replaceAll('##[', '## [');
	return `### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .mG)(section.title)}\n\n${text}${openFence(text)}`;
}
function openFence(text) {
	let open;
	for (const line of text.split('\n')) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (mark === undefined)
			continue;
		if (open === undefined)
			open = mark;
		else if (mark.startsWith(open) && line.trim() === mark)
			open = undefined;
	}
	return open === undefined ? '' : `\n${open}`;
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
