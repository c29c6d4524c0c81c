(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 2190;
const ids = [2190,9137];
const modules = {

  33814: core[33814],

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

  99394: core[99394],

  65268: core[65268],

  55080: core[55080],

  5310: core[5310],

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

  13635: core[13635],

  61192: core[61192],

  43785: shared[43785],

  69137: core[69137],

  86986: core[86986]

};
return { ids, modules };
})
