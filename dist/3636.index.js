(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 3636;
const ids = [3636,4324];
const modules = {

  56798: core[56798],

  74510: core[74510],

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

  64324:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	stateIn: () => (  stateIn),
	stateLine: () => (  stateLine)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
  var _report_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4185);



const longest = 12_000;
const mostBytes = 256 * 1024;
const mostItems = 5000;
const id = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__  .w$().max(24);
const state = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
	v: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(1),
	at: instant,
	ref: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().refine(_report_compare_js__WEBPACK_IMPORTED_MODULE_3__  .WM).nullable(),
	verdict: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['ready', 'not-ready', 'error']),
	failing: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .PVZ([id, instant, zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(1_000_000)])).max(mostItems),
	fixed: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(id).max(mostItems),
	flapping: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(id).max(mostItems),
});
function stateLine(past) {
	const { startedAt: at, ref, verdict, failing, fixed, flapping } = past;
	const data = {
		v: 1,
		at,
		ref,
		verdict,
		failing: [...failing].map(([item, { since, runs }]) => [item, since, runs]),
		fixed: [...fixed],
		flapping: [...flapping],
	};
	if (!state.safeParse(data).success)
		return '';
	const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(data)).toString('base64url');
	return text.length > longest ? '' : `<!-- readiness-gate-state ${text} -->`;
}
function stateIn(body) {
	const second = /^[^\n]{0,2000}\n<!-- readiness-gate-state ([A-Za-z0-9_-]{1,12000}) -->\r?(?:\n|$)/.exec(body)?.[1];
	if (second === undefined)
		return null;
	try {
		const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(second, 'base64url'), { maxOutputLength: mostBytes }).toString('utf8');
		const { at, ref, verdict, failing, fixed, flapping } = state.parse(JSON.parse(text));
		const streaks = failing.map(([item, since, runs]) => [item, { since, runs }]);
		return {
			startedAt: at,
			ref,
			verdict,
			failing: new Map(streaks),
			fixed: new Set(fixed),
			flapping: new Set(flapping),
		};
	}
	catch {
		return null;
	}
}


  }),

  83636:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	withSinceLast: () => (  withSinceLast)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _github_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74510);
  var _report_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4185);
  var _comment_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64324);
  var _stored_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43785);






async function withSinceLast(report, settings, around) {
	if (settings.previous !== undefined) {
		const past = await pastIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, settings.previous), report);
		return typeof past === 'string'
			? { ...report, notes: [...(report.notes ?? []), `What is different since last time is not known: ${past}.`] }
			: { ...report, sinceLast: (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_5__  .UD)(past, report) };
	}
	const said = await saidBefore(report, settings, around);
	const past = said && (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_3__.stateIn)(said.body);
	return past ? { ...report, sinceLast: (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_5__  .UD)(past, report) } : report;
}
async function pastIn(path, report) {
	try {
		const previous = await (0,_stored_report_js__WEBPACK_IMPORTED_MODULE_4__  .t)(path);
		const why = (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_5__  .kY)(previous, report);
		return why === null ? (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_5__  .CM)(previous) : `of the report of an earlier run ${why}`;
	}
	catch (error) {
		if (!(error instanceof _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j))
			throw error;
		return error.problems.map(({ message }) => `the report of an earlier run, ${message}`).join('; ');
	}
}
async function saidBefore(report, { comment }, { pull, job, remote }) {
	if (comment === 'never' || pull === null)
		return null;
	const opened = await remote();
	if (opened === null)
		return null;
	const found = await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_2__  .h1)(opened.api, {
		repository: opened.repository,
		number: pull,
		marker: (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_2__  .we)(job, report),
	});
	return found && 'body' in found ? found : null;
}


  }),

  43785: shared[43785],

  64377: shared[64377]

};
return { ids, modules };
})
