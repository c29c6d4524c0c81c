export const id = 5550;
export const ids = [5550];
export const modules = {

  62027:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  loadPreset),
	g: () => (  presetNames)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const files = {
	web: __webpack_require__.ab + "web.yml",
	api: __webpack_require__.ab + "api.yml",
	django: __webpack_require__.ab + "django.yml",
	rails: __webpack_require__.ab + "rails.yml",
	laravel: __webpack_require__.ab + "laravel.yml",
	node: __webpack_require__.ab + "node.yml",
	next: __webpack_require__.ab + "next.yml",
	spring: __webpack_require__.ab + "spring.yml",
	static: __webpack_require__.ab + "static.yml",
	'docker-compose': __webpack_require__.ab + "docker-compose.yml",
	postgres: __webpack_require__.ab + "postgres.yml",
	'env-file': __webpack_require__.ab + "env-file.yml",
};
const presetNames = Object.keys(files);
async function loadPreset(name) {
	const file = Object.hasOwn(files, name) ? files[name] : undefined;
	return file && (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
}


  }),

  84574:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  problem),
	j: () => (  ConfigurationError)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);

class ConfigurationError extends Error {
	name = 'ConfigurationError';
	problems;
	constructor(problems) {
		const settled = few(inOrder(problems)).map((problem) => ({ ...problem, message: (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Xm)(problem.message) }));
		super(settled.map(({ message }) => message).join('\n'));
		this.problems = settled;
	}
}
const mostProblems = 100;
function few(problems) {
	const more = problems.length - mostProblems;
	if (more <= 1)
		return problems;
	const first = problems.slice(0, mostProblems);
	return [...first, problem(`and ${more} more problems, which are told when these are mended`)];
}
function inOrder(problems) {
	const files = [...new Set(problems.map((problem) => problem.location?.file))];
	const key = ({ location }) => (location?.line ?? 0) * 1e6 + (location?.column ?? 0);
	return files.flatMap((file) => problems.filter((problem) => problem.location?.file === file).sort((a, b) => key(a) - key(b)));
}
function problem(message, suggestion) {
	return suggestion === undefined ? { message } : { message, suggestion };
}


  }),

  62087:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  statuses)
  });
const statuses = [
	'passed',
	'failed',
	'error',
	'blocked',
	'pending',
	'expired',
	'waived',
	'skipped',
];


  }),

  83341:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  version)
  });
const version = '1.0.0';


  }),

  72527:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_n: () => (  xml),
	aY: () => (  code),
	kc: () => (  logText),
	mG: () => (  inline),
	qy: () => (  html),
	rb: () => (  renderData)
  });
function inline(text) {
	return text
		.split(/`([^`\n]+)`/)
		.map((part, index) => (index % 2 === 1 ? code(part) : prose(part)))
		.join('');
}
function code(text) {
	return text
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map((line) => (isSpan(line) ? `\`${line}\`` : element(line)))
		.join('<br>');
}
function isSpan(line) {
	return /^[^\s`|\\<>&]([^`|\\<>&]*[^\s`|\\<>&])?$/.test(line) && !line.includes('##[');
}
function element(line) {
	const parts = line.split(/(?<=@|:\/|\bmailto:|\bxmpp:|\bwww)(?=.)/i);
	return parts.map((part) => `<code>${entities(part, /[^A-Za-z0-9 .,-]/g)}</code>`).join('');
}
function html(text) {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/'/g, '&#39;')
		.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1&#58;')
		.replaceAll('##[', '##&#91;');
}
const linked = /((?:\b[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|\bmailto:)[^\s`]*[^\s`.,;:!?)"']|[^\s`@]{0,64}@\w[^\s`]*[^\s`.,;:!?)"']|(?:\b[\w.-]{1,40}\/[\w.-]{1,100})?#\d+|\bGH-\d+|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b|\b\d{40}\b|:(?:[a-z][a-z0-9_+-]{0,50}|[+-]1|100|1234|8ball):)/i;
const active = /[&<>*~|\\[\]$`@#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=[^\s\d])|(?<=\bwww)\./gi;
function prose(text) {
	return text
		.split(linked)
		.map((part, index) => (index % 2 === 1 ? code(part) : words(part)))
		.join('');
}
function words(text) {
	return entities(text, active)
		.replace(/^([^\S\r\n\u2028\u2029]*)([-+=]|\d+[.)])(?=\s)/gm, (_, space, mark) => space + entities(mark, /[-+=.)]/g))
		.replace(/\r?\n/g, '<br>');
}
function entities(text, characters) {
	return text.replace(characters, (character) => `&#${character.codePointAt(0)};`);
}
function logText(text, indent = '') {
	return text
		.replaceAll('##[', '## [')
		.replace(/^(\s*):(?=:)/, '$1: ')
		.split(/\r?\n/)
		.map((line, index) => (index === 0 ? line : `${indent}\u2502 ${line}`))
		.join('\n');
}
function xml(text) {
	return html(text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}
function renderData(data) {
	return `${JSON.stringify(data, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}


  }),

  31448:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F: () => (  formats),
	X: () => (  render)
  });
const renderers = {
	text: async ({ report, onFailure, look }) => (await __webpack_require__.e(  9410).then(__webpack_require__.bind(__webpack_require__, 99410))).renderText(report, look ?? {}, onFailure),
	json: async ({ report }) => (await __webpack_require__.e(  7406).then(__webpack_require__.bind(__webpack_require__, 97406))).renderJson(report),
	markdown: async ({ report, onFailure }) => (await Promise.all( [__webpack_require__.e(9934), __webpack_require__.e(9137)]).then(__webpack_require__.bind(__webpack_require__, 9934))).renderSummary(report, { onFailure }),
	junit: async ({ report }) => (await __webpack_require__.e(  5470).then(__webpack_require__.bind(__webpack_require__, 65470))).renderJunit(report),
	sarif: async ({ report }) => (await Promise.all( [__webpack_require__.e(6680), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 20123))).renderSarif(report),
	html: async ({ report, onFailure }) => (await Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(1871)]).then(__webpack_require__.bind(__webpack_require__, 51871))).renderHtml(report, onFailure),
	badge: async ({ report }) => (await __webpack_require__.e(  9321).then(__webpack_require__.bind(__webpack_require__, 29321))).renderBadge(report),
};
const formats = Object.keys(renderers);
function render(rendering, format) {
	return renderers[format](rendering);
}


  }),

  58191:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$t: () => (  placeOf),
	H_: () => (  daysLeft),
	N4: () => (  tally),
	PN: () => (  closingSentence),
	Pl: () => (  headline),
	U9: () => (  count),
	Vs: () => (  waiverNote),
	_9: () => (  leadSentence),
	_V: () => (  formatMs),
	em: () => (  sentence),
	fU: () => (  formatTime),
	o7: () => (  statusWords),
	qB: () => (  progress)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36472);

const statusWords = {
	passed: { emoji: '\u2705', sign: '\u2713', word: 'passed', counted: 'passed' },
	failed: { emoji: '\u274c', sign: '\u2717', word: 'failed', counted: 'failed' },
	error: { emoji: '\ud83d\udeab', sign: '!', word: 'could not be asked', counted: 'could not be asked' },
	blocked: { emoji: '\u26d4', sign: '\u2298', word: 'blocked', counted: 'blocked' },
	pending: { emoji: '\u270d\ufe0f', sign: '?', word: 'waiting for a person', counted: 'waiting for a person' },
	expired: { emoji: '\u231b', sign: '\u2297', word: 'attestation expired', counted: 'with an expired attestation' },
	waived: { emoji: '\ud83d\udcdd', sign: '~', word: 'waived', counted: 'waived' },
	skipped: { emoji: '\u23ed\ufe0f', sign: '-', word: 'skipped', counted: 'skipped' },
};
function headline(report) {
	const at = report.environment === null ? '' : ` \u00b7 ${report.environment}`;
	const required = report.items.filter((item) => item.required);
	const closing = required.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .HE);
	if (report.verdict === 'error')
		return `\ud83d\udeab The gate could not run${at}`;
	if (report.verdict === 'ready') {
		return `\u2705 Ready: ${progress(required, 'required item')}${at}`;
	}
	const [closed] = report.closedBy ?? [];
	if (closed)
		return `\u274c Not ready: ${closedWords[closed.because]}${at}`;
	return `\u274c Not ready: ${closing.length} of ${count(required.length, 'required item')} not met${at}`;
}
const closedWords = {
	'inputs-changed': 'inputs of this gate are changed',
	'not-signed-off': 'the sign-off that this run demands is missing',
	warnings: 'warnings close this gate',
	'document-differs': 'the document and the checklist differ',
};
function progress(items, noun) {
	const number = (status) => items.filter((item) => item.status === status).length;
	const excused = ['waived', 'skipped'].filter((status) => number(status) > 0);
	const rest = excused.map((status) => `, ${number(status)} ${statusWords[status].counted}`);
	return `${number('passed')} of ${count(items.length, noun)} passed${rest.join('')}`;
}
function tally(report) {
	return Object.entries(report.counts)
		.filter(([, number]) => number > 0)
		.map(([status, number]) => `${number} ${statusWords[status].counted}`)
		.join(', ');
}
function leadSentence(report) {
	if (report.verdict === 'not-ready')
		return closingSentence(report);
	return report.verdict === 'ready' ? readySentence(report) : errorSentence(report);
}
function readySentence({ items }) {
	const required = items.filter((item) => item.required);
	const waived = required.filter(({ status }) => status === 'waived').length;
	const skipped = required.filter(({ status }) => status === 'skipped').length;
	const asked = skipped > 0 ? ' that was asked' : '';
	const excused = waived > 0 ? `, but for ${waived} that ${waived === 1 ? 'is' : 'are'} waived` : '';
	const rest = skipped > 0 ? ` ${skipped} ${skipped === 1 ? 'was' : 'were'} not asked.` : '';
	return `Every required item${asked} is met${excused}.${rest}`;
}
function errorSentence({ problems: [first, ...others] = [] }) {
	const more = others.length > 0 ? `; and ${others.length} more` : '';
	const why = first ? `Why: ${first.message}${more}.` : 'Nothing was decided.';
	return `${why} A gate that did not run to its end is a closed gate.`;
}
const mostNamed = 3;
function closingSentence(report) {
	if (report.closedBy)
		return report.closedBy.map(({ sentence }) => sentence).join(' ');
	const closing = report.items.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .HE);
	const [main] = report.causes ?? [];
	const caused = closing.filter(({ id }) => main?.items.includes(id));
	const isMain = main !== undefined && caused.length >= Math.max(2, closing.length / 3);
	const others = isMain ? closing.filter((item) => !caused.includes(item)) : closing;
	const waiting = others.filter(({ status }) => status === 'pending' || status === 'expired');
	const unmet = others.filter((item) => !waiting.includes(item));
	const sentences = [
		isMain ? `${main.cause}, which alone keeps ${caused.length} items from being met.` : '',
		unmet.length > 0 ? `${isMain ? 'Not met besides' : 'Not met'}: ${firstTitles(unmet)}.` : '',
		waiting.length === 0
			? ''
			: `Waiting for people: ${unmet.length > 0 ? count(waiting.length, 'item') : firstTitles(waiting)}.`,
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
function firstTitles(items) {
	const more = items.length - mostNamed;
	const named = items.filter((_, index) => index < mostNamed).map(({ title }) => title);
	return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
function placeOf(finding) {
	if (!finding.location)
		return finding.url ?? '';
	const { file, line, column } = finding.location;
	return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
function waiverNote(item) {
	const { waiver } = item;
	if (!waiver)
		return '';
	const by = `approved by ${waiver.approvedBy}`;
	if (waiver.state === 'expired')
		return `The waiver (${by}) ended on ${waiver.expires} and no longer counts.`;
	if (waiver.state === 'unneeded')
		return `The waiver (${by}) is no longer needed: the item passes.`;
	const soon = waiver.state === 'ending' ? ', which is soon' : '';
	return `Waived until ${waiver.expires}${soon} (${by}): ${waiver.reason}`;
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function formatMs(ms) {
	return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}
function formatTime(iso) {
	return `${iso.slice(0, 16).replace('T', ' ')} UTC`; 
}
function daysLeft(day, { startedAt }) {
	const days = Math.round((Date.parse(day) - Date.parse(startedAt.slice(0, 10))) / 86_400_000);
	if (Number.isNaN(days))
		return '';
	if (days < 0)
		return `over for ${count(-days, 'day')}`;
	return days === 0 ? 'ends today' : `${count(days, 'day')} left`;
}


  }),

  35975:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	cz: () => (  optionsOf),
	fF: () => (  options),
	nD: () => (  writtenOption),
	ti: () => (  describeOption)
  });
  var _checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);
  var _report_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31448);


const presets = _checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g.map((name) => `\`${name}\``).join(', ');
const everywhere = ['action', 'run', 'check'];
const printing = ['run', 'demo', 'render', 'merge'];
const options = {
	config: {
		doors: [...everywhere, 'attest', 'waive', 'diff'],
		value: 'F',
		description: 'path of the checklist',
		default: '`.github/readiness.yml`',
	},
	'working-directory': {
		doors: [...everywhere, 'attest', 'waive', 'diff'],
		value: 'D',
		description: 'directory that the checklist, its records and every path start from, such as one service of several',
		default: 'the checkout',
	},
	preset: {
		doors: everywhere,
		value: 'NAME',
		several: true,
		description: `shipped checklists, below the own one or in its place: ${presets}`,
	},
	environment: {
		doors: [...everywhere, 'diff', 'attest'],
		value: 'E',
		description: 'environment of the checklist to look at',
		default: 'the only one, or `production`',
		at: { attest: { description: 'environment that it is about', default: 'every one' } },
	},
	url: {
		doors: [...everywhere, 'diff', 'init'],
		value: 'U',
		description: "look at this URL in place of the environment's",
		at: { init: { description: 'address of production' } },
	},
	'env-file': {
		doors: [...everywhere, 'init'],
		value: 'F',
		several: true,
		description: "look at these env files in place of the environment's, in their order: a key of a later one wins",
		inCommand: 'where the program is started as `node dist/index.js`, write `node -- dist/index.js`, or Node takes the option itself',
		at: { init: { description: 'env file of production; one' } },
	},
	'env-content': {
		doors: everywhere,
		value: 'T',
		description: 'text of the env file, from a secret, in place of a file',
	},
	vars: {
		doors: ['action'],
		onCommand: '--var NAME=VALUE\u2026',
		value: 'NAME=VALUE',
		description: "values for `${{ vars.NAME }}`, one a line; they win over the checklist's and take their types",
	},
	var: {
		doors: ['run', 'check', 'diff'],
		value: 'NAME=VALUE',
		several: true,
		description: "a value for `${{ vars.NAME }}`; it wins over the checklist's and takes its type",
	},
	phase: {
		doors: everywhere,
		value: 'P',
		choices: ['pre-deploy', 'post-deploy'],
		description: 'only items of this phase or without one',
		default: 'both',
	},
	only: {
		doors: everywhere,
		value: 'GLOB',
		several: true,
		description: 'only these items (ids, globs or `tag:NAME`), and what they need',
	},
	resolve: {
		doors: everywhere,
		value: 'HOST=IP',
		several: true,
		description: 'reach a host at this address, before DNS moves to it',
	},
	'ca-file': {
		doors: everywhere,
		value: 'F',
		description: 'PEM file of a private certification authority to trust',
	},
	'allow-state-changes': {
		doors: everywhere,
		description: 'also run items that write to the target',
	},
	'allow-pull-request-commands': {
		doors: everywhere,
		description: 'also run `command` checks on a pull request where the run holds secrets; without it their status is `error`',
	},
	'fail-on': {
		doors: [...everywhere, 'merge'],
		value: 'LEVEL',
		choices: ['error', 'warning', 'never'],
		description: 'from which level on findings close the gate; `never` only reports the verdict',
		default: '`error`',
	},
	'report-directory': {
		doors: everywhere,
		value: 'D',
		description: 'directory for report.json and summary.md',
		inAction: 'without it the Action takes one below `RUNNER_TEMP`',
	},
	'sign-off': {
		doors: ['action', 'run'],
		value: 'NAME',
		description: 'who signs the run off: where it is ready the report says so, and `sign-off.json` beside it is a record that a later run can demand',
	},
	'signed-off': {
		doors: ['action', 'run'],
		value: 'F',
		description: 'record of a sign-off that this run demands: of a run that was ready, with this commit and this checklist',
	},
	'previous-report': {
		doors: ['action'],
		onCommand: '--previous REPORT',
		value: 'F',
		description: 'report of an earlier run, or the directory that its artifact was downloaded to: the report says what is different since; without it the comment of the pull request is asked',
	},
	previous: {
		doors: ['run', 'merge'],
		value: 'REPORT',
		description: 'report of an earlier run, or a directory with its report.json: the report says what is different since',
	},
	'config-ref': {
		doors: ['action', 'run'],
		value: 'REF',
		choices: ['auto', 'base', 'head'],
		description: 'whose checklist decides on a pull request: that of its `base`, that of its `head` (which can let itself through), or `auto`, the base unless the head only asks for more',
		default: '`auto`',
	},
	comment: {
		doors: ['action'],
		value: 'WHEN',
		choices: ['never', 'failures', 'always'],
		description: 'whether the pull request gets a comment, one a job and environment that is kept up to date; needs `pull-requests: write`',
		default: '`never`',
	},
	token: {
		doors: ['action'],
		value: 'T',
		description: 'token that reads the base of a pull request where the clone lacks it (`contents: read` is enough), asks what `github` checks ask and who attests, and writes the comment',
		actionDefault: '${{ github.token }}',
		default: 'the token of the job',
	},
	'check-run': {
		doors: ['action'],
		value: 'ID',
		description: 'check run of this job, which a `github` check does not wait for',
		actionDefault: '${{ job.check_run_id }}',
		default: 'that of the job',
	},
	merge: {
		doors: ['action'],
		onCommand: 'readiness merge REPORT\u2026',
		value: 'REPORT',
		several: true,
		description: 'in place of a run: one report of several, from their paths (`NAME=REPORT` names one) or the directory that their artifacts were downloaded to',
	},
	expect: {
		doors: ['action', 'merge'],
		value: 'NAME',
		several: true,
		description: 'runs that a merge must have, by name or environment; a missing one is an error',
	},
	format: {
		doors: [...printing, 'diff', 'init'],
		value: 'F',
		choices: _report_render_js__WEBPACK_IMPORTED_MODULE_1__  .F,
		description: 'how the report is printed',
		default: '`text`',
		at: {
			init: { description: 'how the result is printed', default: '`text`', choices: ['text', 'json'] },
			diff: { description: 'how the result is printed', default: '`text`', choices: ['text', 'json'] },
		},
	},
	output: {
		doors: printing,
		value: 'F',
		several: true,
		description: 'write the report to this file in place of stdout; `FORMAT=F`, any number of them, writes it in that format besides',
	},
	quiet: {
		doors: printing,
		description: 'as `text`, tell only what is not met',
	},
	verbose: {
		doors: printing,
		description: 'as `text`, tell also what was asked of what, how long that took, and what came back',
	},
	formats: {
		doors: ['action'],
		value: 'FORMAT',
		several: true,
		choices: ['sarif', 'junit', 'html', 'badge'],
		onCommand: '--output FORMAT=F\u2026',
		description: 'what the report is also written as, beside the JSON; the outputs of these names are the paths',
	},
	by: { doors: ['attest'], value: 'NAME', description: 'who attests it' },
	on: {
		doors: ['attest'],
		value: 'DATE',
		description: 'day on which it was seen, `YYYY-MM-DD`',
		default: 'today, UTC',
	},
	evidence: {
		doors: ['attest'],
		value: 'E',
		description: 'URL or path of what shows it; of a file its digest is written, too',
	},
	note: { doors: ['attest'], value: 'T', description: 'a remark' },
	result: {
		doors: ['attest'],
		value: 'R',
		choices: ['done', 'not-applicable'],
		description: 'what is attested',
		default: '`done`',
	},
	commit: {
		doors: ['attest'],
		value: 'SHA',
		description: 'commit that it was seen on; it counts while nothing but records and the document changes since',
		default: 'any',
	},
	reason: { doors: ['waive'], value: 'T', description: 'why it does not hold for now' },
	'approved-by': {
		doors: ['waive', 'init'],
		value: 'NAME',
		description: 'who approved the exception',
		at: { init: { description: 'who approves the waivers of `--adopt`', default: 'the user of git' } },
	},
	expires: { doors: ['waive'], value: 'DATE', description: 'last day of the exception, `YYYY-MM-DD`' },
	issue: { doors: ['waive'], value: 'U', description: 'where it is tracked' },
	base: {
		doors: ['diff'],
		value: 'REF',
		description: 'commit or branch that the work tree is held against',
		default: 'where the work left the main branch of `origin`',
	},
	'dry-run': { doors: ['init'], description: 'print what would be written, and write nothing' },
	ssh: { doors: ['init'], value: 'USER@HOST', description: 'how the server of production is reached' },
	ids: { doors: ['init'], description: 'also write into the list which item each box stands for, as comments' },
	adopt: {
		doors: ['init'],
		description: 'also run the gate once, and write a waiver with a date for each required item that is not met yet',
	},
	expand: { doors: ['init'], description: 'write the items of presets into the checklist, in place of `extends`' },
	yes: { doors: ['init'], description: 'ask nothing' },
	healthy: {
		doors: ['demo'],
		description: 'the shop without its mistakes',
	},
};
function optionsOf(door) {
	const all = Object.entries(options);
	return all
		.filter(([, { doors }]) => doors.includes(door))
		.map(([name, option]) => [name, { ...option, ...option.at?.[door] }]);
}
function describeOption(option, also) {
	const usual = option.default;
	const choices = option.choices?.map((choice) => `\`${choice}\``) ?? [];
	const marked = choices.map((choice) => (choice === usual ? `${choice} (default)` : choice));
	const list = choices.length === 0 ? '' : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}: `;
	const without = usual === undefined || choices.includes(usual) ? undefined : `default ${usual}`;
	return [list + option.description, without, also].filter(Boolean).join('; ');
}
function writtenOption(name, { value, several }) {
	return value === undefined ? `--${name}` : `--${name} ${value}${several ? '\u2026' : ''}`;
}


  }),

  54637:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D8: () => (  boundedEnd),
	FX: () => (  holesIn),
	Mm: () => (  bounded),
	Ux: () => (  boundedLine),
	Xm: () => (  unmasked),
	um: () => (  withCuts),
	yd: () => (  cutTo)
  });
  var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41711);

const mostShown = 200;
const between = '\ufdd1';
let made;
function marks() {
	if (made === undefined) {
		const { randomBytes } = process.getBuiltinModule('node:crypto');
		const nonce = randomBytes(6).toString('base64url');
		const [open, close] = [`\ufdd0${nonce}`, `\ufdd2${nonce}\ufdd3`];
		made = { open, close, next: new RegExp(`${open}(-?\\d{1,9})/(\\d{1,12})${between}|${close}`, 'g') };
	}
	return made;
}
function isMarked(text) {
	return made !== undefined && text.includes(made.open);
}
function bounded(text, most = mostShown) {
	return marked(text, most, (whole, window) => whole.slice(0, window));
}
function boundedEnd(text, most = mostShown) {
	return marked(text, -most, (whole, window) => whole.slice(-window));
}
function marked(text, most, windowOf) {
	const length = lengthOf(text);
	if (length <= Math.abs(most))
		return text;
	const window = windowFor(Math.abs(most));
	const { open, close } = marks();
	return `${open}${most}/${length}${between}${length > window ? windowOf(holesIn(text).text, window) : text}${close}`;
}
function lengthOf(text) {
	return isMarked(text) ? holesIn(text).text.length : text.length;
}
const edge = 4096;
function windowFor(most) {
	return 8 * most + edge;
}
function boundedLine(text, most = mostShown) {
	return bounded(text.replace(/\s+/g, ' ').trim(), most);
}
function holesIn(text) {
	if (!isMarked(text))
		return { text, holes: [] };
	const root = { from: 0, to: 0, most: Number.POSITIVE_INFINITY, length: 0, inside: [] };
	const around = [root];
	let bare = '';
	let read = 0;
	for (;;) {
		const next = nextMark(text, read);
		bare += text.slice(read, next.at);
		if (next.kind === 'end')
			break;
		read = next.at + next.length;
		const last = around.at(-1) ?? root;
		if (next.kind === 'open') {
			const hole = { from: bare.length, to: bare.length, most: next.most, length: next.whole, inside: [] };
			last.inside.push(hole);
			around.push(hole);
		}
		else if (around.length > 1) {
			last.to = bare.length;
			around.pop();
		}
	}
	for (const hole of around)
		hole.to = bare.length;
	return { text: bare, holes: root.inside };
}
function nextMark(text, from) {
	const { next } = marks();
	next.lastIndex = from;
	const match = next.exec(text);
	if (!match)
		return { kind: 'end', at: text.length };
	const length = match[0].length;
	return match[1] === undefined
		? { kind: 'close', at: match.index, length }
		: { kind: 'open', at: match.index, length, most: Number(match[1]), whole: Number(match[2]) };
}
function withCuts(text, holes, secrets = []) {
	return shown(text, secrets, { from: 0, to: text.length, inside: holes });
}
function unmasked(text) {
	const { text: bare, holes } = holesIn(text);
	return holes.length === 0 ? bare : withCuts(bare, holes);
}
function shown(text, secrets, part) {
	let result = '';
	let read = part.from;
	let next = secrets.findIndex(([, to]) => to > part.from);
	const copy = (end) => {
		for (let secret = secrets[next]; next >= 0 && secret && secret[0] < end; secret = secrets[next]) {
			if (secret[1] > read)
				result += text.slice(read, Math.max(read, secret[0])) + _mark_js__WEBPACK_IMPORTED_MODULE_0__  .G;
			read = Math.max(read, Math.min(secret[1], end));
			if (secret[1] > end)
				break;
			next++;
		}
		result += text.slice(read, end);
		read = Math.max(read, end);
	};
	for (const hole of part.inside) {
		copy(hole.from);
		result += cutTo(withoutEdge(shown(text, secrets, hole), hole), hole.most, hole.length);
		read = hole.to;
	}
	copy(part.to);
	return result;
}
function withoutEdge(text, { from, to, most, length }) {
	if (to - from >= length)
		return text;
	return most < 0 ? text.slice(edge) : text.slice(0, -edge);
}
function cutTo(text, most, length = text.length) {
	if (text.length <= Math.abs(most) && length <= text.length)
		return text;
	if (most < 0)
		return `\u2026${text.slice(most).toWellFormed()}`;
	return `${text.slice(0, most).toWellFormed()}\u2026 (${length} characters)`;
}


  }),

  45745:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X5: () => (  cleanText),
	Yt: () => (  cleanReport),
	jF: () => (  visibleData)
  });
  var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);

const own = new Set([
	'id',
	'kind',
	'rule',
	'level',
	'status',
	'verdict',
	'docs',
	'startedAt',
	'sha256',
	'ref',
	'version',
	'name',
	'phase',
	'state',
	'expires',
	'on',
	'validUntil',
	'result',
	'environment',
]);
const longest = 2000;
function cleanReport(part, redact) {
	return clean(part, redact);
}
function clean(value, redact) {
	if (typeof value === 'string')
		return cleanText(redact.mask(value));
	if (Array.isArray(value))
		return value.map((one) => clean(one, redact));
	if (value === null || typeof value !== 'object')
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [
		key,
		own.has(key) && typeof one === 'string' ? one : clean(one, redact),
	]));
}
function visibleData(value) {
	if (typeof value === 'string')
		return visibleText(value);
	if (Array.isArray(value))
		return value.map(visibleData);
	if (value === null || typeof value !== 'object')
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleData(one)]));
}
function cleanText(text) {
	return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .yd)(visibleText(text), longest);
}
function visibleText(text) {
	const visible = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
	return visible.toWellFormed();
}


  }),

  62805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	UI: () => (  isWordLike),
	ev: () => (  isNamed),
	f1: () => (  leastRandom),
	jU: () => (  isHost),
	oe: () => (  isRandom)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const tokenOfService = /^(?:(?:sk|rk)_(?:live|test)_\w{10,}|whsec_\S{16,}|gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{12,}|AIza[\w-]{30,}|SG\.[\w-]{10,}\.[\w-]{10,}|npm_\w{30,}|pypi-[\w-]{30,}|shp(?:at|ca|pa|ss)_\w{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{5,}\.[\w-]*|dop_v1_\w{30,}|hf_\w{20,}|sk-[\w-]{20,})$/;
const leastRandom = 16;
function isRandom(text) {
	if (tokenOfService.test(text))
		return true;
	if (text.length < leastRandom || text.length > 8192 || /\s/.test(text))
		return false;
	if (isHost(text) || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 0 || /^sha(?:256|512)[:-]/.test(text) || /@sha256:/.test(text))
		return false;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text))
		return false;
	let random = 0;
	for (const part of text.split(/[^A-Za-z0-9]+/))
		if (!isNamed(part))
			random += part.length;
	return random >= leastRandom && new Set(text).size >= 8;
}
function isHost(text) {
	return /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z]{2,12}(?::\d{1,5})?\.?$/.test(text);
}
function isNamed(part) {
	if (part.length <= 3 || /^\d+$/.test(part))
		return true;
	if (/^[a-z]{2,}\d{1,4}$|^[A-Z]{2,}\d{1,4}$|^v?\d{1,4}[a-z]{1,8}$/.test(part))
		return true;
	if (/\d/.test(part))
		return false;
	return isWordLike(part);
}
function isWordLike(part) {
	if (!/^[A-Za-z]+$/.test(part))
		return false;
	if (/[bcdfghjklmnpqrstvwxz]{6}/i.test(part))
		return false;
	const turns = (part.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g) ?? []).length;
	return turns * 4 <= part.length;
}


  }),

  41711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  mark),
	p: () => (  shortest)
  });
const mark = '***';
const shortest = 4;


  }),

  21065:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	cW: () => (  shape),
	dM: () => (  distinct),
	lG: () => (  quotedWord)
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62805);

function shape(value) {
	if (value === '')
		return 'empty';
	const length = [...value].length;
	const kinds = [
		/[A-Z]/.test(value) && 'upper case',
		/[a-z]/.test(value) && 'lower case',
		/[0-9]/.test(value) && 'digits',
		/\s/.test(value) && 'white space',
		/[^A-Za-z0-9\s]/.test(value) && 'punctuation',
	].filter((kind) => kind !== false);
	return `${length} ${length === 1 ? 'character' : 'characters'}: ${kinds.join(', ')}`;
}
function distinct(value) {
	return new Set(value).size;
}
function quotedWord(value) {
	return /^[\w.,:=/*-]{1,40}$/.test(value) && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(value) ? `"${value}"` : `a text of ${shape(value)}`;
}


  }),

  36472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FO: () => (  exitCodeOf),
	HE: () => (  closesGate),
	TD: () => (  isMet),
	Vj: () => (  verdictOf),
	ip: () => (  countStatuses),
	xe: () => (  hasWarning)
  });
  var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62087);

function isMet(status) {
	return status === 'passed' || status === 'waived' || status === 'skipped';
}
function wasEvaluated(item) {
	if (item.status === 'waived')
		return item.checks.length > 0;
	return item.status !== 'skipped' && item.status !== 'blocked';
}
function verdictOf(items) {
	const required = items.filter((item) => item.required);
	if (!required.some(wasEvaluated))
		return 'error';
	return required.some(closesGate) ? 'not-ready' : 'ready';
}
function closesGate(item) {
	return item.required && !isMet(item.status);
}
function hasWarning(item) {
	return (item.status !== 'waived' &&
		item.checks.some((check) => check.findings.some((finding) => finding.level === 'warning')));
}
function countStatuses(items) {
	return Object.fromEntries(_model_status_js__WEBPACK_IMPORTED_MODULE_0__  .b.map((status) => [status, items.filter((item) => item.status === status).length]));
}
function exitCodeOf(verdict, failOn) {
	if (verdict === 'error')
		return 2;
	return verdict === 'ready' || failOn === 'never' ? 0 : 1;
}


  }),

  93855:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  suggest),
	a: () => (  didYouMean)
  });
function didYouMean(word, known) {
	const nearest = suggest(word, known);
	return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
function suggest(word, known) {
	let best;
	let bestDistance = Number.POSITIVE_INFINITY;
	const asked = word.toLowerCase().slice(0, 64); 
	for (const candidate of known) {
		const distance = editDistance(asked, candidate.toLowerCase());
		if (distance < bestDistance)
			[best, bestDistance] = [candidate, distance];
	}
	const near = best !== undefined && bestDistance <= Math.max(1, Math.ceil(best.length / 3)) && bestDistance < best.length;
	return near ? best : undefined;
}
function editDistance(a, b) {
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			}
			current[j] = least;
		}
		before = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}


  })

};
