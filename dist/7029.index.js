export const id = 7029;
export const ids = [7029];
export const modules = {

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


  })

};
