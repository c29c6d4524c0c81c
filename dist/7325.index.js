export const id = 7325;
export const ids = [7325];
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

  37325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderHtml: () => (  renderHtml)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36472);
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71509);
  var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
  var _gate_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80159);
  var _sign_off_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29037);
  var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);






const style = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #30363d); --dim: light-dark(#57606a, #9198a1); --bad: light-dark(#cf222e, #ff7b72); --good: light-dark(#1a7f37, #3fb950); --warn: light-dark(#9a6700, #d29922); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
article { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: .5rem 0 }
article.closed { border-left-color: var(--bad) } article.passed { border-left-color: var(--good) } article.open { border-left-color: var(--warn) }
.dim, small { color: var(--dim) } .finding { margin: .5rem 0 0 } dl { display: grid; grid-template-columns: 6rem 1fr; gap: .1rem .6rem; margin: .2rem 0 }
dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere } pre, code { font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap }
`;
function renderHtml(report, onFailure = []) {
	const sections = [...new Set(report.items.map((item) => item.section))];
	const body = sections.map((section) => {
		const items = report.items.filter((item) => item.section === section);
		return `<section><h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(section)}</h2>\n${items.map(article).join('\n')}</section>`;
	});
	const problems = (report.problems ?? []).map((problem) => `<article class="closed"><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(problem))}</code> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(problem.message)}<br><span class="dim">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(problem.suggestion ?? '')}</span></article>`);
	const sentence = report.verdict === 'not-ready' ? `<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .PN)(report))}</p>` : '';
	const signOff = (0,_sign_off_js__WEBPACK_IMPORTED_MODULE_4__  .B)(report);
	const signed = signOff.length === 0 ? '' : `<p>\u270d\ufe0f ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(signOff.join(' \u00b7 '))}</p>`;
	const shown = (report.verdict === 'not-ready' ? onFailure : []).map(({ title, text }) => `<section><h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(title)}</h2>\n<pre>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(text.trim())}</pre></section>`);
	const facts = [
		report.url,
		report.phase,
		report.checklist.path,
		...(report.envFiles ?? []),
		(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .N4)(report),
		(0,_words_js__WEBPACK_IMPORTED_MODULE_2__  ._V)(report.durationMs),
		report.startedAt,
		`readiness-gate ${report.tool.version}`,
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .Pl)(report))}</title>
<style>${style}</style>
</head>
<body>
<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .Pl)(report))}</h1>
${sentence}${signed}
<p class="dim">${facts
		.filter(Boolean)
		.map((fact) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(String(fact)))
		.join(' \u00b7 ')}</p>
${[...problems, (0,_gate_changes_js__WEBPACK_IMPORTED_MODULE_1__  .DU)(report), ...body, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .pM)(report), ...shown].filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}
function article(item) {
	const { emoji, word } = _words_js__WEBPACK_IMPORTED_MODULE_2__  .o7[item.status];
	const kind = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__  .HE)(item) ? 'closed' : item.status === 'passed' ? 'passed' : 'open';
	const notes = [item.reason, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .Vs)(item), item.owner && `owner: ${item.owner}`].filter(Boolean);
	const findings = item.checks.flatMap((check) => check.findings);
	return `<article class="${kind}"><strong>${emoji} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(item.title)}</strong> <small><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(item.id)}</code> ${word}${item.required ? '' : ', optional'}</small>
${notes.map((note) => `<div class="dim">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(note)}</div>`).join('\n')}${findings.map(findingBlock).join('\n')}</article>`;
}
function findingBlock(finding) {
	const rows = [
		['expected', finding.expected],
		['observed', finding.observed],
		['at', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(finding)],
		['fix', finding.fix],
	].filter(([, value]) => value);
	const list = rows.map(([name, value]) => `<dt>${name}</dt><dd><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(value ?? '')}</code></dd>`).join('');
	return `<div class="finding">${finding.level === 'error' ? '' : `${finding.level}: `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(finding.message)} <small><a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(finding.docs)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__  .qy)(finding.rule)}</a></small><dl>${list}</dl></div>`;
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


  })

};
