(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 123;
const ids = [123];
const modules = {

  20123:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderSarif: () => (  renderSarif)
  });
  var _verdict_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95552);
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36472);
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99045);
  var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);





const levels = { error: 'error', warning: 'warning', info: 'note' };
const mostResults = 5000;
function renderSarif(given) {
	const report = (0,_verdict_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__  .Q)(given);
	const found = foundIn(report);
	const ids = [...new Set(found.map(({ finding }) => finding.rule))];
	const byId = new Map(found.map(({ finding }) => [finding.rule, finding]));
	const indexes = new Map(ids.map((id, index) => [id, index]));
	const { repository } = report;
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
						rules: ids.map((id) => descriptor(id, byId.get(id))),
					},
				},
				automationDetails: { id: ['readiness-gate', report.environment, report.phase].filter(Boolean).join('/') },
				...(repository &&
					isUrl(repository.url) && {
					versionControlProvenance: [{ repositoryUri: repository.url, revisionId: repository.ref }],
				}),
				columnKind: 'utf16CodeUnits',
				invocations: [invocation(report)],
				results: found.map((one) => result(one, indexes.get(one.finding.rule) ?? 0, report)),
			},
		],
	};
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .rb)(log);
}
function foundIn(report) {
	const ofItems = report.items.flatMap((item) => item.checks.flatMap((check) => check.findings.map((finding) => ({ item, finding }))));
	const drift = (report.document?.drift ?? []).map((finding) => ({ item: null, finding }));
	const shown = [...ofItems, ...drift].filter(({ finding }) => finding.level !== 'info');
	const of = (level) => shown.filter((one) => levelOf(one) === level);
	return [...of('error'), ...of('warning')].slice(0, mostResults); 
}
function levelOf({ item, finding }) {
	if (finding.level !== 'error' || item === null)
		return levels[finding.level];
	return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .HE)(item) || (item.required && isWaived(item, finding)) ? 'error' : 'warning';
}
function isWaived(item, finding) {
	return finding.waived === true || (item.status === 'waived' && finding.level === 'error');
}
function descriptor(id, finding) {
	const text = Object.hasOwn(_words_index_js__WEBPACK_IMPORTED_MODULE_0__.rules, id) ? _words_index_js__WEBPACK_IMPORTED_MODULE_0__.rules[id] : undefined;
	const fix = text?.fix.default ?? finding?.fix ?? '';
	const title = text?.title ?? id;
	const why = text?.why ?? title;
	const docs = finding?.docs ?? '';
	const lines = [`${why}`, `**How to fix it:** ${fix}`, ...(text ? [`**Source:** ${text.source}`] : [])];
	return {
		id,
		name: nameOf(id),
		shortDescription: { text: title },
		fullDescription: { text: why },
		...(text && { defaultConfiguration: { level: text.level === 'off' ? 'error' : levels[text.level] } }),
		...(isUrl(docs) && { helpUri: docs }),
		help: { text: `${why}\n\nHow to fix it: ${fix}`, markdown: lines.join('\n\n') },
		properties: { tags: ['production-readiness', id.split('/')[0] ?? id] },
	};
}
function nameOf(id) {
	const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
	return words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('') || 'Rule';
}
function result(found, ruleIndex, report) {
	const { item, finding } = found;
	const { rule, message, expected, observed, fix, fingerprint = '' } = finding;
	const head = item === null ? '' : `${item.title}: `;
	const seen = item === null ? '' : ` Expected: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .em)(expected)} Observed: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .em)(observed)}`;
	return {
		ruleId: rule,
		ruleIndex,
		level: levelOf(found),
		message: { text: `${head}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .em)(message)}${seen} Fix: ${fix}` },
		locations: [location(finding.location ?? { file: report.checklist.path, line: 1 }, report)],
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		...(item !== null &&
			isWaived(item, finding) && {
			suppressions: [{ kind: 'external', status: 'accepted', justification: item.waiver?.reason ?? '' }],
		}),
	};
}
function invocation({ verdict, startedAt, durationMs, problems, ...report }) {
	const endedAt = new Date(Date.parse(startedAt) + durationMs);
	return {
		executionSuccessful: verdict !== 'error',
		startTimeUtc: startedAt,
		...(!Number.isNaN(endedAt.getTime()) && { endTimeUtc: endedAt.toISOString() }),
		toolConfigurationNotifications: (problems ?? []).map((problem) => ({
			level: 'error',
			message: { text: problem.message },
			...(problem.location && { locations: [location(problem.location, report)] }),
		})),
	};
}
function location({ file, line, column }, { repository }) {
	const uri = uriOf(`${repository?.directory ?? ''}${file}`);
	const region = { startLine: line ?? 1, ...(column !== undefined && { startColumn: column }) };
	return { physicalLocation: { artifactLocation: { uri }, region } };
}
function isUrl(text) {
	return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=-]+$/.test(text) && URL.canParse(text);
}
function uriOf(path) {
	return encodeURI(path.toWellFormed()).replace(/[#?:]/g, (character) => encodeURIComponent(character));
}


  }),

  95552: core[95552]

};
return { ids, modules };
})
