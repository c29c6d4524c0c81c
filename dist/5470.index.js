export const id = 5470;
export const ids = [5470];
export const modules = {

  65470:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderJunit: () => (  renderJunit)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36472);
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



function renderJunit(report) {
	const sections = [...new Set(report.items.map((item) => item.section))];
	const suites = sections.map((section) => suite(section, report.items.filter((item) => item.section === section)));
	if (report.problems) {
		const cases = report.problems.map((problem) => {
			const text = [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(problem), problem.message, problem.suggestion].filter(Boolean).join('\n');
			return `    <testcase name="configuration" classname="readiness-gate"><error message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(problem.message)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(text)}</error></testcase>`;
		});
		suites.push(`  <testsuite name="Readiness gate" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0">\n${cases.join('\n')}\n  </testsuite>`);
	}
	const byWarnings = report.verdict === 'not-ready' && !report.items.some(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .HE);
	if (byWarnings) {
		suites.push(`  <testsuite name="Readiness gate" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="verdict" classname="readiness-gate"><failure message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Pl)(report))}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .PN)(report))}</failure></testcase>
  </testsuite>`);
	}
	const total = report.items.length + (report.problems?.length ?? 0) + (byWarnings ? 1 : 0);
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="readiness-gate" tests="${total}" time="${seconds(report.durationMs)}">
${suites.join('\n')}
</testsuites>
`;
}
function suite(section, items) {
	const number = (test) => items.filter(test).length;
	const failures = number((item) => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .HE)(item) && item.status !== 'error');
	const errors = number((item) => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .HE)(item) && item.status === 'error');
	const skipped = number((item) => item.status === 'skipped');
	return `  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(section)}" tests="${items.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${items.map(testCase).join('\n')}
  </testsuite>`;
}
function testCase(item) {
	const head = `    <testcase name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(item.title)}" classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(item.id)}" time="${seconds(item.durationMs)}">`;
	const text = details(item);
	if (item.status === 'skipped')
		return `${head}<skipped message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(item.reason ?? '')}"/></testcase>`;
	if ((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .HE)(item)) {
		const element = item.status === 'error' ? 'error' : 'failure';
		return `${head}<${element} type="${item.status}" message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(firstMessage(item))}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(text)}</${element}></testcase>`;
	}
	const notable = item.status !== 'passed' || (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .xe)(item);
	return notable ? `${head}<system-out>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(text)}</system-out></testcase>` : `${head}</testcase>`;
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
