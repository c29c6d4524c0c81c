export const id = 123;
export const ids = [123];
export const modules = {

  20123:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderSarif: () => (  renderSarif)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36472);
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);


const levels = {
	error: 'error',
	warning: 'warning',
	info: 'note',
};
const mostResults = 5000;
function renderSarif(report) {
	const found = report.items.flatMap((item) => item.checks.flatMap((check) => check.findings.map((finding) => ({ item, finding }))));
	const drift = report.document?.drift ?? [];
	const findings = [...found.map(({ finding }) => finding), ...drift];
	const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: report.tool.name,
						version: report.tool.version,
						informationUri: 'https://github.com/readiness-gate/readiness-gate',
						rules: rules.map((finding) => ({ id: finding.rule, helpUri: finding.docs, help: { text: finding.fix } })),
					},
				},
				invocations: [
					{
						executionSuccessful: report.verdict !== 'error',
						toolConfigurationNotifications: (report.problems ?? []).map((problem) => ({
							level: 'error',
							message: { text: problem.message },
							...(problem.location && { locations: [location(problem.location)] }),
						})),
					},
				],
				results: [
					...found.map(({ item, finding }) => result(item, finding, report.checklist.path)),
					...drift.map(driftResult),
				].slice(0, mostResults), 
			},
		],
	};
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .rb)(log);
}
function result(item, finding, checklist) {
	return {
		ruleId: finding.rule,
		level: finding.level === 'error' && !(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .HE)(item) ? 'warning' : levels[finding.level],
		message: {
			text: `${item.title}: ${finding.message}. Expected: ${finding.expected}. Observed: ${finding.observed}. Fix: ${finding.fix}`,
		},
		locations: [location(finding.location ?? { file: checklist, line: 1 })],
		partialFingerprints: { item: `${item.id}/${finding.rule}` },
		...(item.status === 'waived' && {
			suppressions: [{ kind: 'external', justification: item.waiver?.reason ?? '' }],
		}),
	};
}
function driftResult({ rule, level, message, fix, location: place }) {
	return {
		ruleId: rule,
		level: levels[level],
		message: { text: `${message}. Fix: ${fix}` },
		...(place && { locations: [location(place)] }),
		partialFingerprints: { item: `${rule}/${message}` },
	};
}
function location({ file, line, column }) {
	const region = { startLine: line ?? 1, ...(column !== undefined && { startColumn: column }) };
	return { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } };
}


  })

};
