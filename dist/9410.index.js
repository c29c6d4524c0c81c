export const id = 9410;
export const ids = [9410,7029];
export const modules = {

  71509:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  driftAsMarkdown),
	X: () => (  driftAsText)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
  var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64503);
  var _summary_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83308);
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);




const heading = 'The document and the checklist differ';
function driftAsMarkdown(report) {
	const findings = report.document?.drift ?? [];
	if (findings.length === 0)
		return '';
	const lines = findings.map((finding) => `- ${placed(report, finding)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(finding.message)}`);
	const fixes = [...new Set(findings.map(({ fix }) => fix))].map((fix) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .mG)(fix));
	return `### \u26a0\ufe0f ${heading}\n\n${lines.join('\n')}\n\n${fixes.join('\n\n')}`;
}
function placed(report, { rule, location }) {
	if (!location)
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .aY)(rule);
	const url = rule === 'document/item-without-box' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_2__  .R)(report, location) : (0,_links_js__WEBPACK_IMPORTED_MODULE_2__  .i)(report, location);
	return (0,_summary_markdown_js__WEBPACK_IMPORTED_MODULE_3__  .nf)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .$t)({ location }), url);
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


  }),

  80159:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Dx: () => (  linesOf),
	RU: () => (  changesAsText),
	lT: () => (  changesAsMarkdown),
	tl: () => (  changeNames),
	yP: () => (  decidedBy)
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
const nothing = '\u2013';
function linesOf(report) {
	const changes = report.gateChanges ?? [];
	const line = ({ change, item, from, to, weakens }) => ({
		weakens,
		what: words[change] ?? change,
		item: item ?? '',
		from: from ?? nothing,
		to: to ?? nothing,
	});
	return [...changes.filter(({ weakens }) => weakens), ...changes.filter(({ weakens }) => !weakens)].map(line);
}
function decidedBy(report) {
	const base = report.checklist.source === 'base' ? ['The checklist of the base decides, not that of the pull request.'] : [];
	return [...base, ...(report.notes ?? [])].join(' ');
}
function changesAsMarkdown(report, most = Number.MAX_SAFE_INTEGER) {
	const all = linesOf(report);
	const lines = all.slice(0, most); 
	const said = decidedBy(report);
	if (all.length === 0)
		return said === '' ? '' : `> [!NOTE]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(said)}`;
	const list = lines.map(({ weakens, what, item, from, to }) => {
		const subject = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(what)}${item === '' ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(item)}`}`;
		return `- ${weakens ? '\u26a0\ufe0f **Weakens:** ' : ''}${subject}${fromTo(from, to)}`;
	});
	const intro = said === '' ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(said)}\n\n`;
	const more = all.length > lines.length ? [`- and ${all.length - lines.length} more, in the JSON report`] : [];
	return `### This pull request changes the gate\n\n${intro}${[...list, ...more].join('\n')}`;
}
function fromTo(from, to) {
	if (from === nothing && to === nothing)
		return '';
	if (from === nothing)
		return `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(to)}`;
	return to === nothing ? `: was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(from)}` : `: from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(from)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(to)}`;
}
function changesAsText(report, heading = 'This pull request changes the gate') {
	const said = decidedBy(report);
	const lines = linesOf(report).map(({ weakens, what, item, from, to }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .kc)(`${weakens ? '!' : '\u00b7'} ${what}${item === '' ? '' : ` (${item})`}: ${from} \u2192 ${to}`, '    '));
	const title = lines.length === 0 ? [] : [heading];
	return [...title, ...lines.map((line) => `  ${line}`), ...(said === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .kc)(said)])];
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
	const path = way.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
	const plain = /\.(?:md|markdown|rst|adoc)$/i.test(file) ? '?plain=1' : '';
	return `${repository.url}/blob/${ref ?? repository.ref}/${path}${plain}${line === undefined ? '' : `#L${line}`}`;
}
function documentLink(report, location) {
	return fileLink(report, location, report.checklist.source === 'base' ? report.checklist.ref : null);
}


  }),

  3037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F4: () => (  differingItems),
	fh: () => (  sideBySideAsMarkdown),
	n_: () => (  sideBySideAsText)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36472);
  var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const mostTold = 50;
const verdicts = {
	ready: { emoji: '\u2705', word: 'ready' },
	'not-ready': { emoji: '\u274c', word: 'not ready' },
	error: { emoji: '\ud83d\udeab', word: 'could not run' },
};
function differingItems({ items }) {
	const differing = items.filter(({ runs = [] }) => {
		const told = runs.filter(({ status }) => status !== 'skipped');
		return told.some(({ status }) => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .TD)(status)) && told.some(({ status }) => !(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .TD)(status));
	});
	return [...differing.filter(({ required }) => required), ...differing.filter(({ required }) => !required)];
}
function inWords(runs) {
	const words = new Map();
	const ordered = [...runs.filter(({ status }) => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .TD)(status)), ...runs.filter(({ status }) => !(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .TD)(status))];
	for (const { run, status } of ordered) {
		const word = { passed: 'passes', failed: 'fails' }[status] ?? _words_js__WEBPACK_IMPORTED_MODULE_0__  .o7[status].word;
		words.set(word, [...(words.get(word) ?? []), run]);
	}
	return [...words].map(([word, names]) => `${word} in ${names.join(' and ')}`).join(', ');
}
function sideBySideAsMarkdown(report) {
	const { runs } = report;
	if (!runs)
		return '';
	const differing = differingItems(report);
	const lines = differing
		.slice(0, mostTold)
		.map(({ title, id, runs: seen = [] }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(title)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .aY)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(inWords(seen))}`); 
	const more = differing.length > mostTold ? [`- ${differing.length - mostTold} more`] : [];
	const rows = runs.map(({ name, verdict, counts }) => {
		const { emoji, word } = verdicts[verdict];
		return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .mG)(name)} | ${emoji} ${word} | ${counts.passed ?? 0} | ${notMetOf(counts)} |`;
	});
	const table = ['| Run | Verdict | Passed | Not met |', '| --- | --- | --- | --- |', ...rows].join('\n');
	const differ = differing.length === 0 ? [] : ['### Not the same everywhere', [...lines, ...more].join('\n')];
	return [...differ, `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(runs.length, 'run')} side by side`, table].join('\n\n');
}
function sideBySideAsText(report) {
	const { runs } = report;
	if (!runs)
		return [];
	const differing = differingItems(report);
	const shown = differing.slice(0, mostTold); 
	const lines = shown.map(({ title, id, runs: seen = [] }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .kc)(`${title} (${id}): ${inWords(seen)}`, '    ')}`);
	const more = differing.length > shown.length ? [`  ${differing.length - shown.length} more`] : [];
	const each = runs.map(({ name, verdict, counts }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .kc)(name, '    ')}: ${verdicts[verdict].word}, ${counts.passed ?? 0} passed, ${notMetOf(counts)} not met`);
	return [...(lines.length > 0 ? ['Not the same everywhere', ...lines, ...more] : []), 'Runs', ...each];
}
function notMetOf(counts) {
	return ['failed', 'error', 'blocked', 'pending', 'expired'].reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}


  }),

  29037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  signOffParts)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);

function signOffParts({ signOff }) {
	if (!signOff)
		return [];
	const { by, at, commit, sha256 } = signOff;
	return [
		`Signed off by ${by}`,
		(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .fU)(at),
		`commit ${commit.slice(0, 12)}`, 
		`sha256 ${sha256.slice(0, 12)}`, 
	];
}


  }),

  98477:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	UY: () => (  repeatsOf),
	c1: () => (  groupsOf),
	nO: () => (  alike)
  });
function repeatsOf(findings) {
	return together(findings, signature);
}
function alike(findings) {
	return together(findings, (finding) => [finding.level, finding.waived, finding.message, signature(finding)].join('\u0000'));
}
function together(findings, keyOf) {
	const groups = new Map();
	for (const finding of findings) {
		const known = groups.get(keyOf(finding));
		if (known)
			known.push(finding);
		else
			groups.set(keyOf(finding), [finding]);
	}
	return [...groups.values()];
}
function groupsOf(items, findingsOf) {
	const groups = new Map();
	for (const item of items) {
		const findings = findingsOf(item);
		const faults = [...new Set(findings.map(signature))].sort().join('\u0001');
		const key = faults === '' ? `\u0002${item.id}` : `${item.status}\u0001${faults}`;
		const known = groups.get(key);
		if (known) {
			known.items.push(item);
			known.findings.push(findings);
		}
		else
			groups.set(key, { items: [item], findings: [findings] });
	}
	return [...groups.values()];
}
function signature({ rule, expected, observed, fix }) {
	return [rule, expected, observed, fix].join('\u0000');
}


  }),

  83308:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bv: () => (  blocks),
	EU: () => (  fence),
	R_: () => (  heading),
	TM: () => (  folded),
	aG: () => (  bulletsOrFold),
	e5: () => (  bullets),
	gu: () => (  indented),
	nf: () => (  link),
	sL: () => (  furtherOnes),
	xE: () => (  alert)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

function blocks(parts) {
	return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
function heading(level, text) {
	return `${'#'.repeat(level)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(text.replace(/\s+/g, ' '))}`;
}
function bullets(lines) {
	return lines.map((line) => `- ${line}`).join('\n');
}
function indented(text) {
	return text.replace(/\n(?=[^\n])/g, '\n  ');
}
function folded(title, body) {
	return body === '' ? '' : `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(title)}</summary>\n\n${body}\n\n</details>`;
}
function bulletsOrFold(lines, noun, most = 5) {
	if (lines.length <= most)
		return bullets(lines);
	return folded(`The ${lines.length} ${noun}`, bullets(lines));
}
function furtherOnes(number) {
	return number > 0 ? `And ${number} more, in the JSON report.` : '';
}
function alert(kind, line) {
	return line === '' ? '' : `> [!${kind}]\n> ${line}`;
}
function fence(text, language = 'text') {
	if (/^[^\S\r\n\u2028\u2029]*::|##\[|\r/m.test(text))
		return `<pre><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(text)}</code></pre>`;
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const mark = '`'.repeat(longest + 1);
	return `${mark}${language}\n${text}\n${mark}`;
}
function link(label, url) {
	const address = url === null || url === undefined ? null : webAddress(url);
	return address === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(label) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(label)}](${address})`;
}
function webAddress(url) {
	if (!/^https?:\/\/[\w.:[\]-]+(?:[/?#][^\s<>"'`()\\]*)?$/.test(url))
		return null;
	const parsed = URL.parse(url);
	if (parsed === null || parsed.username !== '' || parsed.password !== '')
		return null;
	return parsed.href.replaceAll('*', '%2A').replace(/[^\w./:?=&%#~+,;@!$-]/g, encodeURIComponent);
}


  }),

  99410:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  renderText: () => (  renderText),
  textParts: () => (  textParts),
  verdictLines: () => (  verdictLines)
});

var verdict = __webpack_require__(36472);
var report_document = __webpack_require__(71509);
var report_escape = __webpack_require__(72527);
var gate_changes = __webpack_require__(80159);
var side_by_side = __webpack_require__(3037);
var sign_off = __webpack_require__(29037);
var words = __webpack_require__(58191);
;


const mostNamed = 20;
const verdicts = { ready: 'was ready', 'not-ready': 'was not ready', error: 'could not run' };
function sinceLastAsText({ sinceLast, items }) {
	if (!sinceLast)
		return [];
	const { previous, newlyFailing, fixed, stillFailing, flapping } = sinceLast;
	const titles = new Map(items.map(({ id, title }) => [id, title]));
	const named = (id) => `${titles.get(id) ?? id} (${id})`;
	const list = (what, lines) => {
		if (lines.length === 0)
			return [];
		const shown = lines.slice(0, mostNamed).map((line) => `    ${(0,report_escape .kc)(line, '      ')}`); 
		const others = lines.length - shown.length;
		return [`  ${what}:`, ...shown, ...(others > 0 ? [`    ${others} more`] : [])];
	};
	const lines = [
		...list('Newly not met', newlyFailing.map(named)),
		...list('Met again', fixed.map(named)),
		...list('Still not met', stillFailing.map(({ item, since, runs }) => `${named(item)}, since ${(0,words .fU)(since)}, ${(0,words .U9)(runs, 'run')}`)),
		...list('Now met, now not', flapping.map(named)),
	];
	const ref = previous.ref === null ? '' : ` at ${previous.ref.slice(0, 12)}`; 
	const before = `Since last time: the run of ${(0,words .fU)(previous.startedAt)}${ref} ${verdicts[previous.verdict]}.`;
	return [(0,report_escape .kc)(lines.length === 0 ? `${before} Nothing has changed.` : before), ...lines];
}

var groups = __webpack_require__(98477);
var external_node_util_ = __webpack_require__(57975);
;

function paintFor({ color }) {
	return (style, text) => (color && text !== '' ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}
const narrowest = 40;
function widthOf({ width }) {
	return width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, width);
}

var wrap = __webpack_require__(31590);
;






const [own, row, cell] = [6, 8, 18];
function itemLines(item, look, cause) {
	const paint = paintFor(look);
	const { sign, word } = words .o7[item.status];
	const style = styleOf(item);
	const facts = [item.required ? '' : 'optional', item.status === 'passed' ? '' : word].filter(Boolean);
	const status = facts.map((fact) => ` \u00b7 ${paint(style, fact.replaceAll(' ', wrap .iQ))}`).join('');
	const head = `  ${paint(style, sign)} ${(0,report_escape .kc)(item.title)} ${paint('dim', `\u00b7 ${(0,report_escape .kc)(item.id)}`)}${status}`;
	const lines = [...split(head, look, 4)];
	const tell = (text, color) => {
		lines.push(...split(`${' '.repeat(own)}${paint(color, (0,report_escape .kc)(text, ' '.repeat(own)))}`, look, own));
	};
	if (item.owner && item.status !== 'passed')
		tell(`owner     ${item.owner}`, 'dim');
	if (item.reason)
		tell(item.reason, 'dim');
	if (item.waiver)
		tell((0,words .Vs)(item), 'yellow');
	if (look.verbose && item.checks.length > 0)
		tell(askedWords(item), 'dim');
	const isTold = cause !== undefined && item.status === 'error' && !look.verbose;
	if (isTold)
		tell(cause, 'dim');
	for (const check of item.checks) {
		const told = isTold ? check.findings.filter(({ level }) => level !== 'error') : check.findings;
		for (const repeats of (0,groups .nO)(told))
			lines.push(...findingLines(repeats, look, paint));
		if (look.verbose)
			lines.push(...(check.conversation ?? []).flatMap((one) => exchangeLines(one, paint)));
	}
	return lines;
}
function styleOf(item) {
	if (item.status === 'passed')
		return 'green';
	if ((0,verdict .HE)(item))
		return 'red';
	return item.status === 'skipped' ? 'dim' : 'yellow';
}
function askedWords({ checks }) {
	const each = checks.map(({ kind, durationMs, attempts }) => {
		return `${kind} in ${(0,words ._V)(durationMs)}${attempts === undefined ? '' : ` and ${attempts} attempts`}`;
	});
	return `asked     ${each.join(', ')}`;
}
const levelStyles = { error: 'red', warning: 'yellow', info: 'dim' };
const mostPlaces = 3;
function findingLines(repeats, look, paint) {
	const [finding] = repeats;
	const indent = ' '.repeat(own);
	const { waived } = finding;
	const level = waived ? 'waived: ' : finding.level === 'error' ? '' : `${finding.level}: `;
	const said = paint(waived ? 'yellow' : levelStyles[finding.level], `${level}${(0,report_escape .kc)(finding.message, indent)}`);
	const like = repeats.length > 1 ? paint('dim', ` and ${repeats.length - 1} more like it`) : '';
	const lines = split(`${indent}${said}${like} ${paint('dim', `\u00b7 ${(0,report_escape .kc)(finding.rule)}`)}`, look, row);
	if (finding.level === 'info')
		return lines;
	const rows = [
		['expected', finding.expected],
		['observed', finding.observed],
		...placesOf(repeats),
		['fix', finding.fix],
	];
	for (const [label, text] of rows) {
		if (text === '')
			continue;
		const begin = `${' '.repeat(row)}${paint('dim', label.padEnd(cell - row))}`;
		lines.push(...split(`${begin}${(0,report_escape .kc)(text, ' '.repeat(row))}`, look, cell));
		if (label === 'at' && text === (0,words .$t)(finding))
			lines.push(...sourceLines(finding, paint));
	}
	return lines;
}
function placesOf(repeats) {
	const places = [...new Set(repeats.map(words .$t))];
	const named = places.slice(0, mostPlaces).map((place) => ['at', place]); 
	const more = places.length - named.length;
	return more > 0 ? [...named, ['at', `${more} more places`]] : named;
}
function sourceLines({ source, location }, paint) {
	if (source === undefined || location?.line === undefined)
		return [];
	const { line, column } = location;
	const before = `${' '.repeat(cell)}${String(line).padStart(4)} \u2502 `;
	const shown = `${before}${source.replaceAll('\t', ' ').replaceAll('##[', '##(')}`;
	if (column === undefined || column > source.length)
		return [shown];
	const caret = `${' '.repeat(cell + 5)}\u2502 ${' '.repeat((0,wrap .PL)(source.slice(0, column - 1)))}`;
	return [shown, `${caret}${paint('red', '^')}`];
}
function exchangeLines({ asked, answered }, paint) {
	const indent = ' '.repeat(row);
	const lines = answered === null ? [] : answered.split(/\r?\n/);
	return [
		`${indent}${paint('cyan', '>')} ${(0,report_escape .kc)(asked, indent)}`,
		...lines.map((line) => `${indent}${paint('dim', `< ${(0,report_escape .kc)(line)}`)}`),
	];
}
function split(text, look, hang) {
	return text.split('\n').flatMap((line) => (0,wrap .LV)(line, widthOf(look), hang));
}

;











function renderText(report, look, onFailure = []) {
	const lines = textParts(report, look, onFailure).flatMap((part) => part.lines);
	return `${lines.join('\n')}\n`;
}
function textParts(report, look, onFailure = []) {
	const seen = (lines) => (lines.length === 0 ? [] : [{ lines, fold: null }]);
	const apart = (lines) => lines.length === 0 ? [] : seen(['', ...(0,wrap .CG)(lines, widthOf(look))]);
	const more = look.quiet
		? []
		: [(0,side_by_side .n_)(report), (0,gate_changes .RU)(report), sinceLastAsText(report), (0,report_document .X)(report)];
	return [
		...seen(head(report, look)),
		...sections(report, look),
		...apart(problemLines(report, look)),
		...more.map((lines) => withHead(lines, look)).flatMap(apart),
		...apart(withHead(causeLines(report), look)),
		...seen(look.quiet ? [] : documentLines(report, look, onFailure)),
		...apart(verdictLines(report, look)),
	];
}
function withHead(lines, look) {
	const [first, ...rest] = lines;
	return first === undefined || rest.length === 0 ? lines : [paintFor(look)('bold', first), ...rest];
}
function head({ url }, look) {
	const paint = paintFor(look);
	const target = url === null ? '' : ` ${paint('dim', (0,report_escape .kc)(url))}`;
	return ['', ...(0,wrap .CG)([`${paint('bold', 'Production Readiness Gate')}${target}`], widthOf(look))];
}
function sections({ items, causes = [] }, look) {
	const paint = paintFor(look);
	const causeOf = new Map(causes.flatMap(({ cause, items: ids }) => ids.map((id) => [id, cause])));
	return [...new Set(items.map(({ section }) => section))].flatMap((section) => {
		const all = items.filter((item) => item.section === section);
		const isAllMet = all.every(({ status }) => (0,verdict .TD)(status));
		const shown = look.quiet ? all.filter(({ status }) => !(0,verdict .TD)(status)) : all;
		if (shown.length === 0)
			return [];
		const title = (0,wrap .CG)([(0,report_escape .kc)(section)], widthOf(look)).map((line) => paint('bold', line));
		const lines = ['', ...title, ...shown.flatMap((item) => itemLines(item, look, causeOf.get(item.id)))];
		return [{ lines, fold: isAllMet && !all.some(verdict .xe) ? `${section}: ${(0,words .qB)(all, 'item')}` : null }];
	});
}
function problemLines({ problems = [] }, look) {
	const paint = paintFor(look);
	return problems.flatMap((problem, index) => {
		const place = (0,words .$t)(problem);
		const where = place === '' ? '' : `${paint('cyan', (0,report_escape .kc)(place))}: `;
		return [
			...(index > 0 ? [''] : []),
			`${paint('red', '\u2717')} ${where}${(0,report_escape .kc)(problem.message, '  ')}`,
			...(problem.suggestion ? [`    ${paint('dim', (0,report_escape .kc)(problem.suggestion, '    '))}`] : []),
		];
	});
}
function causeLines({ causes = [] }) {
	const lines = causes.flatMap(({ cause, items, fix }) => [
		`  ${(0,report_escape .kc)(`${cause}: ${items.join(', ')}`, '    ')}`,
		`    ${(0,report_escape .kc)(fix, '    ')}`,
	]);
	return lines.length === 0 ? [] : ['Causes of several items', ...lines];
}
function documentLines({ verdict }, look, onFailure) {
	if (verdict !== 'not-ready')
		return [];
	const paint = paintFor(look);
	return onFailure.flatMap(({ title, text }) => [
		'',
		...(0,wrap .CG)([paint('bold', (0,report_escape .kc)(title))], widthOf(look)),
		...(0,wrap .CG)(text
			.trim()
			.split('\n')
			.map((line) => `  ${(0,report_escape .kc)(line, '  ')}`), widthOf(look)),
	]);
}
function verdictLines(report, look) {
	const paint = paintFor(look);
	const signed = (0,sign_off .B)(report);
	const isTold = report.items.length > 0;
	const files = (report.envFiles ?? []).map((file) => ` \u00b7 ${(0,report_escape .kc)(file)}`).join('');
	return [
		paint(report.verdict === 'ready' ? 'green' : 'red', paint('bold', (0,report_escape .kc)((0,words .Pl)(report)))),
		...(isTold ? [(0,report_escape .kc)((0,words ._9)(report))] : []),
		...(signed.length > 0 ? [(0,report_escape .kc)(signed.join(' \u00b7 '))] : []),
		...(report.items.length > 0 ? [paint('dim', `${(0,words .N4)(report)} in ${(0,words ._V)(report.durationMs)}${files}`)] : []),
	];
}


  }),

  31590:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CG: () => (  wrapAll),
	LV: () => (  wrap),
	PL: () => (  columnsOf),
	iQ: () => (  glue)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


const wide = /[\u1100-\u115f\u231a\u231b\u23e9-\u23f3\u26d4\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2757\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function columnsOf(text) {
	let columns = 0;
	for (const character of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)) {
		if (!/\p{Mn}|\ufe0f|\u200d/u.test(character))
			columns += wide.test(character) ? 2 : 1;
	}
	return columns;
}
function wrap(line, width, hang) {
	if (!Number.isFinite(width) || columnsOf(line) <= width)
		return [line.replaceAll(glue, ' ')];
	const begin = /^[\s\u2502]*/.exec(line)?.[0] ?? '';
	const indent = ' '.repeat(Math.min(hang, Math.floor(width / 2)));
	const lines = [];
	let open = begin;
	let columns = columnsOf(begin);
	let isEmpty = true;
	for (const word of wordsOf(line.slice(begin.length))) {
		const size = columnsOf(word);
		if (!isEmpty && columns + 1 + size > width) {
			lines.push(open);
			open = indent + (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .kc)(word);
			columns = columnsOf(open);
			continue;
		}
		open += isEmpty ? word : ` ${word}`;
		columns += size + (isEmpty ? 0 : 1);
		isEmpty = false;
	}
	return [...lines, open].map((one) => one.replaceAll(glue, ' '));
}
const glue = '\u00a0';
function wordsOf(text) {
	const words = [];
	let open;
	for (const word of text.split(/(?<!\u00b7) /)) {
		const whole = open === undefined ? word : `${open} ${word}`;
		const isOpen = (whole.match(/`/g)?.length ?? 0) % 2 === 1;
		open = isOpen ? whole : undefined;
		if (!isOpen)
			words.push(whole);
	}
	return open === undefined ? words : [...words, ...open.split(' ')];
}
function wrapAll(lines, width) {
	return lines
		.flatMap((line) => line.split('\n'))
		.flatMap((line) => wrap(line, width, (/^[\s\u2502]*/.exec(line)?.[0].length ?? 0) + 2));
}


  })

};
