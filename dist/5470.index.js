(function (load) {
'use strict';
const id = 5470;
const ids = [5470];
const modules = {

  65470:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderJunit: () => (  renderJunit)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36472);
  var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



function renderJunit(report) {
	const sections = [...new Set(report.items.map((item) => item.section))];
	const suites = sections.map((name) => {
		const items = report.items.filter((item) => item.section === name);
		return { name, cases: items.map(caseOf), startedAt: startOf(report, items) };
	});
	const own = [...problemCases(report), ...verdictCase(report)];
	if (own.length > 0)
		suites.push({ name: 'Readiness gate', cases: own, startedAt: report.startedAt });
	const all = suites.flatMap(({ cases }) => cases);
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="readiness-gate" ${countsOf(all)} time="${seconds(report.durationMs)}">
${suites.map((suite, id) => render(suite, id, report)).join('\n')}
</testsuites>
`;
}
function startOf({ startedAt }, items) {
	const offsets = items.flatMap(({ startedMs }) => startedMs ?? []);
	const started = new Date(Date.parse(startedAt) + (offsets.length > 0 ? Math.min(...offsets) : 0));
	return Number.isNaN(started.getTime()) ? startedAt : started.toISOString();
}
function problemCases({ problems = [] }) {
	return problems.map((problem, index) => {
		const text = [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(problem), problem.message, problem.suggestion].filter(Boolean).join('\n');
		const name = index === 0 ? 'configuration' : `configuration ${index + 1}`;
		return {
			...broken({ name, classname: 'readiness-gate', durationMs: 0 }, 'error', 'configuration', problem.message, text),
			durationMs: 0,
		};
	});
}
function verdictCase(report) {
	if (report.verdict !== 'not-ready' || report.items.some(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .HE))
		return [];
	const head = { name: 'verdict', classname: 'readiness-gate', durationMs: 0 };
	return [broken(head, 'failure', 'not-ready', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Pl)(report), (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .PN)(report))];
}
function caseOf(item) {
	const head = { name: item.title, classname: item.id, durationMs: item.durationMs };
	const text = details(item);
	if (item.status === 'skipped')
		return skipped(head, item.reason ?? '', '');
	if (item.status === 'waived')
		return skipped(head, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Vs)(item), text);
	if ((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .HE)(item)) {
		return broken(head, item.status === 'error' ? 'error' : 'failure', item.status, firstMessage(item), text);
	}
	const notable = item.status !== 'passed' || (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .xe)(item);
	const { durationMs } = item;
	return { text: `${open(head)}/>`, outcome: 'passed', durationMs, told: notable ? told(item, text) : '' };
}
function broken(head, outcome, type, message, text) {
	const inside = `<${outcome} type="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(type)}" message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(message)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(text)}</${outcome}>`;
	return { text: `${open(head)}>${inside}</testcase>`, outcome, durationMs: head.durationMs, told: '' };
}
function skipped(head, message, text) {
	const inside = `<skipped message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(message)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(text)}</skipped>`;
	return { text: `${open(head)}>${inside}</testcase>`, outcome: 'skipped', durationMs: head.durationMs, told: '' };
}
function open({ name, classname, durationMs }) {
	return `<testcase name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(name)}" classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(classname)}" time="${seconds(durationMs)}"`;
}
function told({ title, id }, text) {
	return `${title} (${id}): ${text}`;
}
function render({ name, cases, startedAt }, id, report) {
	const sum = cases.reduce((all, { durationMs }) => all + durationMs, 0);
	const facts = [
		`name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(name)}" id="${id}" package="readiness-gate" hostname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(hostOf(report))}"`,
		`${countsOf(cases)} time="${seconds(sum)}" timestamp="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(startedAt.replace(/(?:\.\d+)?Z$/, ''))}"`,
	].join(' ');
	const output = cases.flatMap((one) => (one.told === '' ? [] : [one.told])).join('\n\n');
	return `  <testsuite ${facts}>
    <properties>${properties(report)}</properties>
${cases.map(({ text }) => `    ${text}`).join('\n')}
    <system-out>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(output)}</system-out>
    <system-err></system-err>
  </testsuite>`;
}
function hostOf({ url }) {
	return (url === null ? undefined : URL.parse(url)?.hostname) || 'localhost';
}
function properties({ environment, phase, checklist, tool }) {
	const facts = { environment, phase, checklist: checklist.path, commit: checklist.ref, version: tool.version };
	return Object.entries(facts)
		.map(([name, value]) => (value === null ? '' : `<property name="${name}" value="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(value)}"/>`))
		.join('');
}
function countsOf(cases) {
	const number = (outcome) => cases.filter((one) => one.outcome === outcome).length;
	return `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`;
}
function firstMessage(item) {
	const finding = item.checks.flatMap((check) => check.findings).find(({ level }) => level === 'error');
	return finding?.message ?? item.reason ?? _words_js__WEBPACK_IMPORTED_MODULE_0__  .o7[item.status].word;
}
function details(item) {
	const findings = item.checks
		.flatMap((check) => check.findings)
		.map((finding) => [
		`${finding.level} ${finding.rule}: ${finding.message}`,
		`expected: ${finding.expected}`,
		`observed: ${finding.observed}`,
		(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(finding) && `at: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(finding)}`,
		`fix: ${finding.fix}`,
	]
		.filter(Boolean)
		.join('\n'));
	return [_words_js__WEBPACK_IMPORTED_MODULE_0__  .o7[item.status].word, item.reason, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Vs)(item), ...findings].filter(Boolean).join('\n\n');
}
function seconds(ms) {
	return (ms / 1000).toFixed(3);
}


  })

};
return { ids, modules };
})
