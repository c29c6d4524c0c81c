export const id = 7020;
export const ids = [7020];
export const modules = {

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

  44639:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderText: () => (  renderText)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36472);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71509);
  var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80159);
  var _sign_off_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29037);
  var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);







function renderText(report, color, onFailure = []) {
	const paint = (style, text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
	const lines = [];
	const target = report.url === null ? '' : ` ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(report.url))}`;
	lines.push('', `${paint('bold', 'Production Readiness Gate')}${target}`);
	for (const section of new Set(report.items.map((item) => item.section))) {
		lines.push('', paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(section)));
		for (const item of report.items)
			if (item.section === section)
				lines.push(...itemLines(item, paint));
	}
	for (const problem of report.problems ?? []) {
		const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(problem);
		lines.push('', `${paint('red', '\u2717')} ${place ? `${paint('cyan', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(place))} ` : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(problem.message, '  ')}`);
		if (problem.suggestion)
			lines.push(`    ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(problem.suggestion, '    '))}`);
	}
	const changes = (0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_2__  .RU)(report);
	if (changes.length > 0)
		lines.push('', ...changes);
	const drift = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .XC)(report);
	if (drift.length > 0)
		lines.push('', ...drift);
	for (const { title, text } of report.verdict === 'not-ready' ? onFailure : []) {
		lines.push('', paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(title)), ...text
			.trim()
			.split('\n')
			.map((line) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(line, '  ')}`));
	}
	const verdictStyle = report.verdict === 'ready' ? 'green' : 'red';
	lines.push('', paint(verdictStyle, paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__  .Pl)(report)))));
	if (report.verdict === 'not-ready')
		lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__  .PN)(report)));
	const signed = (0,_sign_off_js__WEBPACK_IMPORTED_MODULE_5__  .B)(report);
	if (signed.length > 0)
		lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(signed.join(' \u00b7 ')));
	const files = (report.envFiles ?? []).map((file) => ` \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(file)}`).join('');
	if (report.items.length > 0)
		lines.push(paint('dim', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__  .N4)(report)} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__  ._V)(report.durationMs)}${files}`));
	return `${lines.join('\n')}\n`;
}
function itemLines(item, paint) {
	const { sign, word } = _words_js__WEBPACK_IMPORTED_MODULE_3__  .o7[item.status];
	const style = item.status === 'passed' ? 'green' : (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__  .HE)(item) ? 'red' : item.status === 'skipped' ? 'dim' : 'yellow';
	const optional = item.required ? '' : paint('dim', ' (optional)');
	const note = item.status === 'passed' || item.status === 'failed' ? '' : paint(style, ` ${word}`);
	const lines = [`  ${paint(style, sign)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(item.title)} ${paint('dim', item.id)}${optional}${note}`];
	if (item.owner && item.status !== 'passed')
		lines.push(`      ${paint('dim', `owner     ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(item.owner)}`)}`);
	if (item.reason)
		lines.push(`      ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(item.reason, '      '))}`);
	if (item.waiver)
		lines.push(`      ${paint('yellow', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__  .Vs)(item), '      '))}`);
	for (const check of item.checks)
		for (const finding of check.findings)
			lines.push(...findingLines(finding, check, paint));
	return lines;
}
const levelStyles = { error: 'red', warning: 'yellow', info: 'dim' };
function findingLines(finding, check, paint) {
	const indent = '      ';
	const row = (label, text) => `${indent}  ${paint('dim', label.padEnd(9))}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(text, `${indent}  `)}`;
	const level = finding.level === 'error' ? '' : `${finding.level}: `;
	const lines = [
		`${indent}${paint(levelStyles[finding.level], `${level}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__  .kc)(finding.message, indent)}`)} ${paint('dim', finding.rule || check.kind)}`,
	];
	if (finding.level === 'info')
		return lines;
	lines.push(row('expected', finding.expected), row('observed', finding.observed));
	const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(finding);
	if (place)
		lines.push(row('at', place));
	lines.push(row('fix', finding.fix));
	return lines;
}


  })

};
