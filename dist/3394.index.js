export const id = 3394;
export const ids = [3394];
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


  })

};
