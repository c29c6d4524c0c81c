(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 9934;
const ids = [9934];
const modules = {

  71509: core[71509],

  80159: core[80159],

  64503: core[64503],

  3037: core[3037],

  29037: core[29037],

  9934:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (  renderComment),
  renderSummary: () => (  renderSummary),
  summaryLimit: () => (  summaryLimit)
});

var report_document = __webpack_require__(71509);
var report_escape = __webpack_require__(72527);
var gate_changes = __webpack_require__(80159);
var side_by_side = __webpack_require__(3037);
var report_words = __webpack_require__(58191);
var links = __webpack_require__(64503);
var markdown = __webpack_require__(83308);
;


function fixBlock(fix) {
	const snippet = snippetIn(fix);
	if (snippet === null)
		return `**Fix:** ${(0,report_escape .mG)(fix)}`;
	const at = fix.indexOf(`\`${snippet}\``);
	const before = fix.slice(0, at).trim();
	if (before.lastIndexOf('(') > before.lastIndexOf(')'))
		return `**Fix:** ${(0,report_escape .mG)(fix)}`;
	const after = fix.slice(at + snippet.length + 2).replace(/^[\s.,;:]+/, '');
	return (0,markdown .Bv)([`**Fix:** ${(0,report_escape .mG)(before)}`, (0,markdown .EU)(snippet), (0,report_escape .mG)(after)]);
}
function fixPoint(fix) {
	return `- ${(0,markdown .gu)(fixBlock(fix))}`;
}
function snippetIn(fix) {
	const spans = [...fix.matchAll(/`([^`\n]+)`/g)].flatMap(([, text]) => (text === undefined ? [] : [text]));
	const lines = spans.filter((text) => text.length >= 20 && /\S[ =]\S/.test(text) && !/^\s*::|##\[/.test(text));
	return lines.sort((a, b) => b.length - a.length)[0] ?? null;
}

;





function idLink(report, { id, document }) {
	return (0,markdown .nf)(id, document ? (0,links .i)(report, document) : null);
}
function nameOf(report, item) {
	return `**${(0,report_escape .mG)(item.title)}** ${idLink(report, item)}`;
}
function placeLink(report, finding) {
	const place = (0,report_words .$t)(finding);
	if (place === '')
		return '';
	return finding.location ? (0,markdown .nf)(place, (0,links .R)(report, finding.location)) : (0,report_escape .aY)(place);
}
function ruleLink({ rule, docs }) {
	return (0,markdown .nf)(rule, docs);
}
function findingBlock(report, repeats, most) {
	const [first] = repeats;
	const more = repeats.length - 1;
	const like = more === 0 ? '' : `, and ${more} more like it`;
	const place = more === 0 ? placeLink(report, first) : '';
	return (0,markdown .Bv)([
		`**${(0,report_escape .mG)(first.message)}**${like} (${ruleLink(first)})`,
		[
			(0,markdown .e5)([
				`Expected: ${(0,report_escape .mG)(first.expected) || '\u2013'}`,
				`Observed: ${(0,report_escape .aY)(first.observed) || '\u2013'}`,
				...(place === '' ? [] : [`Where: ${place}`]),
			]),
			fixPoint(first.fix),
		].join('\n'),
		more === 0 ? '' : placesOf(report, repeats, most),
	]);
}
function placesOf(report, repeats, most) {
	const isOneMessage = repeats.every(({ message }) => message === repeats[0].message);
	const lines = repeats.slice(0, most).map((finding) => {
		const place = placeLink(report, finding);
		return [isOneMessage && place !== '' ? '' : (0,report_escape .mG)(finding.message), place].filter(Boolean).join(' at ');
	});
	const rest = repeats.length - lines.length;
	return (0,markdown .aG)(rest > 0 ? [...lines, `and ${rest} more, in the JSON report`] : lines, 'places');
}
function findingLine(report, finding) {
	const place = placeLink(report, finding);
	return [
		`${(0,report_escape .mG)(finding.message)}: expected ${(0,report_escape .mG)(finding.expected) || '\u2013'}, observed ${(0,report_escape .aY)(finding.observed) || '\u2013'}`,
		`(${ruleLink(finding)}${place === '' ? '' : ` at ${place}`}).`,
		`Fix: ${(0,report_escape .mG)(finding.fix)}`,
	].join(' ');
}

;





const fewCauses = 10;
function causesPart(report, { causes }, detail) {
	if (causes.length === 0)
		return '';
	const byId = new Map(report.items.map((item) => [item.id, item]));
	const told = detail.names === 'id' ? causes.slice(0, fewCauses) : causes;
	const others = causes.slice(told.length);
	const parts = told.flatMap(({ cause, items, fix }) => {
		const lines = items.flatMap((id) => {
			const item = byId.get(id);
			return item === undefined ? [] : [causedLine(report, item, detail)];
		});
		const shown = lines.slice(0, detail.named);
		return [
			(0,markdown .R_)(4, cause),
			`${(0,report_words .U9)(items.length, 'item')} are not met for this one cause.`,
			fixBlock(fix),
			detail.names === 'id' ? shown.join(', ') : (0,markdown .aG)(shown, 'items'),
			(0,markdown .sL)(lines.length - shown.length),
		];
	});
	const rest = others
		.slice(0, detail.named)
		.map(({ cause, items }) => `${(0,report_escape .mG)(cause)}: ${items.map((id) => (0,report_escape .aY)(id)).join(', ')}`);
	const title = causes.length === 1 ? 'Fix this first' : 'Fix these first';
	return (0,markdown .Bv)([(0,markdown .R_)(3, title), ...parts, (0,markdown .e5)(rest), (0,markdown .sL)(others.length - rest.length)]);
}
function causedLine(report, item, { names }) {
	if (names === 'id')
		return (0,report_escape .aY)(item.id);
	const optional = item.required ? '' : ', not required';
	return `${nameOf(report, item)} (${report_words .o7[item.status].word}${optional})`;
}

var causes = __webpack_require__(69137);
var verdict = __webpack_require__(36472);
var summary_groups = __webpack_require__(98477);
;







function closingOf(report) {
	const explained = (0,causes .W)(report.items);
	const caused = new Set(explained.causes.flatMap(({ items }) => items));
	const open = report.items.filter(verdict .HE);
	const own = (item) => item.checks
		.filter(({ status }) => status !== 'waived' && status !== 'pending' && status !== 'expired')
		.flatMap(({ findings }) => findings)
		.filter((finding) => finding.level === 'error' && !explained.told.has(finding));
	const asked = open.filter(({ status }) => status === 'failed' || status === 'error');
	return {
		explained,
		groups: (0,summary_groups .c1)(asked.filter((item) => !caused.has(item.id) || own(item).length > 0), own),
		blocked: open.filter(({ id, status }) => status === 'blocked' && !caused.has(id)),
	};
}
function blockersPart(report, { groups, explained }, detail) {
	if (groups.length === 0)
		return '';
	const told = groups.slice(0, detail.told);
	const items = groups.slice(told.length).flatMap((group) => group.items);
	const number = groups.reduce((sum, group) => sum + group.items.length, 0);
	return (0,markdown .Bv)([
		(0,markdown .R_)(3, `Not met${explained.causes.length > 0 ? ' besides' : ''}: ${(0,report_words .U9)(number, 'item')}`),
		...told.map((group) => groupBlock(report, group, detail)),
		namedPart(report, items, detail, told.length === 0 ? '' : `${items.length} more, by name`),
	]);
}
const notMet = { error: 'Could not be asked' };
const rendered = new WeakMap();
function groupBlock(report, group, detail) {
	const known = rendered.get(group) ?? new Map();
	rendered.set(group, known);
	const size = `${detail.repeats} ${detail.faults}`;
	const text = known.get(size) ?? newBlock(report, group, detail);
	known.set(size, text);
	return text;
}
function newBlock(report, { items, findings }, { repeats, faults }) {
	const [first] = items;
	const told = (all) => {
		const more = all.length - faults;
		return [
			...all.slice(0, faults).map((one) => findingBlock(report, one, repeats)),
			more > 0 ? `And ${(0,report_words .U9)(more, 'other fault')}, which the JSON report has.` : '',
		];
	};
	const { emoji } = report_words .o7[first.status];
	const words = notMet[first.status] ?? 'Not met';
	if (items.length === 1) {
		const reason = first.reason === null || first.reason === '' ? '' : (0,report_escape .mG)(first.reason);
		return (0,markdown .Bv)([
			(0,markdown .R_)(4, `${emoji} ${words}: ${first.title}`),
			aboutLine(report, first),
			reason,
			...told((0,summary_groups .UY)(findings[0] ?? [])),
		]);
	}
	const lines = items.map((item, index) => {
		const own = findings[index] ?? [];
		const told = [...new Set(own.map((finding) => messageAndLine(report, finding)))];
		const named = told.slice(0, Math.max(1, Math.min(repeats, mostMessages)));
		const more = told.length > named.length ? `, and ${told.length - named.length} more like it` : '';
		return `${nameOf(report, item)}${named.length > 0 ? `: ${named.join('; ')}` : ''}${more}`;
	});
	const kinds = (0,summary_groups .UY)(findings.flat()).map(([{ location: _, url: __, ...one }]) => [one]);
	return (0,markdown .Bv)([
		(0,markdown .R_)(4, `${emoji} ${words}: ${items.length} items with the same fault`),
		(0,markdown .aG)(lines, 'items'),
		...told(kinds),
	]);
}
function messageAndLine(report, finding) {
	const place = finding.location ? ` at ${placeLink(report, finding)}` : '';
	return `${(0,report_escape .mG)(finding.message)}${place}`;
}
const mostMessages = 5;
function aboutLine(report, item) {
	const owner = item.owner ? ` \u00b7 owner: ${(0,report_escape .mG)(item.owner)}` : '';
	const attempts = item.checks.reduce((most, check) => Math.max(most, check.attempts ?? 1), 1);
	const tries = attempts > 1 ? ` \u00b7 asked ${attempts} times` : '';
	return `${(0,report_escape .mG)(item.section)} \u00b7 ${idLink(report, item)}${owner}${tries}`;
}
function namedPart(report, items, detail, title) {
	if (items.length === 0)
		return '';
	const shown = items.slice(0, detail.named);
	const rest = (0,markdown .sL)(items.length - shown.length);
	if (detail.names === 'id')
		return (0,markdown .Bv)([title, shown.map(({ id }) => (0,report_escape .aY)(id)).join(', '), rest]);
	const lines = shown.map((item) => {
		if (detail.names === 'title')
			return `${(0,report_escape .mG)(item.title)} ${(0,report_escape .aY)(item.id)}`;
		const finding = item.checks.flatMap(({ findings }) => findings).find(({ level }) => level === 'error');
		return `${nameOf(report, item)}${finding ? `: ${(0,report_escape .mG)(finding.message)}` : ''}`;
	});
	return (0,markdown .Bv)([title, (0,markdown .e5)(lines), rest]);
}
function blockedPart(report, { blocked }, detail) {
	if (blocked.length === 0)
		return '';
	const title = (0,markdown .R_)(3, `${report_words .o7.blocked.emoji} Blocked: ${(0,report_words .U9)(blocked.length, 'item')}`);
	if (detail.names !== 'message')
		return (0,markdown .Bv)([title, namedPart(report, blocked, detail, '')]);
	const lines = blocked.map((item) => `${nameOf(report, item)}: ${(0,report_escape .mG)(item.reason ?? report_words .o7.blocked.word)}`);
	return (0,markdown .Bv)([title, 'Not asked, since what they need is not met.', (0,markdown .e5)(lines)]);
}
function longestList({ groups, blocked, explained }, others) {
	const items = groups.reduce((sum, group) => sum + group.items.length, 0);
	const lists = [blocked, explained.causes, ...explained.causes.map((cause) => cause.items), ...others];
	return lists.reduce((most, { length }) => Math.max(most, length), items);
}
function longestRepeats({ groups }) {
	let [repeats, faults] = [0, 0];
	for (const { items, findings } of groups) {
		const kinds = (0,summary_groups .UY)(findings.flat());
		faults = Math.max(faults, kinds.length);
		if (items.length === 1)
			for (const kind of kinds)
				repeats = Math.max(repeats, kind.length);
	}
	return { repeats, faults };
}

;
const detail_all = Number.MAX_SAFE_INTEGER;
const whole = {
	met: 'items',
	warnings: 'told',
	repeats: 200,
	faults: 200,
	told: detail_all,
	asides: true,
	names: 'message',
	named: detail_all,
};
const brief = { ...whole, met: 'sections', warnings: 'named', repeats: 20, faults: 20 };
const steps = [
	{},
	{ met: 'sections' },
	{ warnings: 'named' },
	{ met: 'nothing', warnings: 'counted' },
	{ repeats: 20, faults: 50 },
	{ repeats: 3, faults: 20 },
	{ faults: 5 },
	{ least: 'told' },
	{ asides: false, least: 'told' },
	{ names: 'title' },
	{ names: 'id' },
	{ least: 'named' },
];
function fitting(render, most, number, from = whole) {
	let detail = from;
	for (const { least, ...change } of steps) {
		detail = less(detail, change);
		if (least === undefined) {
			const text = render(detail);
			if (fits(text, most))
				return text;
			continue;
		}
		const found = longest((count) => render({ ...detail, [least]: count }), most, number);
		if (found !== undefined)
			return found;
		detail = { ...detail, [least]: 0 };
	}
	return undefined;
}
function less(detail, change) {
	const { repeats = detail_all, faults = detail_all, ...others } = change;
	const bounds = { repeats: Math.min(detail.repeats, repeats), faults: Math.min(detail.faults, faults) };
	return { ...detail, ...others, ...bounds };
}
function longest(render, most, number) {
	let found;
	let [low, high] = [0, number];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const text = render(middle);
		if (fits(text, most)) {
			found = text;
			low = middle + 1;
		}
		else
			high = middle - 1;
	}
	return found;
}
function fits(text, most) {
	return Buffer.byteLength(text) <= most;
}
function leftOut(detail, contents) {
	const parts = [
		contents.met && detail.met !== 'items' ? 'items that are met' : '',
		contents.warnings && detail.warnings !== 'told' ? 'what warnings say' : '',
		contents.repeats > detail.repeats || contents.faults > detail.faults ? 'repeats' : '',
		contents.told > detail.told ? 'details of what is only named' : '',
		contents.asides && !detail.asides ? 'waivers, changes and sections of the document in full' : '',
	].filter((part) => part !== '');
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

var sign_off = __webpack_require__(29037);
;





function signOffPart(report) {
	const [who, ...more] = (0,sign_off .B)(report);
	return who === undefined ? '' : `\u270d\ufe0f **${(0,report_escape .mG)(who)}** \u00b7 ${more.map(report_escape .mG).join(' \u00b7 ')}`;
}
function provenance(report) {
	const { checklist, url, phase, environment, envFiles = [] } = report;
	const at = checklist.ref === null ? '' : ` at ${(0,report_escape .aY)(checklist.ref.slice(0, 12))}`;
	const from = { base: ' of the base', head: ' of the pull request', worktree: '' }[checklist.source ?? 'worktree'];
	const file = (0,markdown .nf)(checklist.path, (0,links .R)(report, { file: checklist.path }, checklist.ref));
	const facts = [
		url === null ? '' : `target ${(0,report_escape .aY)(url)}`,
		environment === null ? '' : `environment ${(0,report_escape .mG)(environment)}`,
		phase ?? '',
		`checklist ${file}${at}${from}`,
		checklist.sha256 === null ? '' : `sha256 ${(0,report_escape .aY)(checklist.sha256.slice(0, 12))}`,
		envFiles.length === 0 ? '' : `env file ${envFiles.map((one) => (0,report_escape .aY)(one)).join(', ')}`,
		`${(0,report_words .fU)(report.startedAt)}, ${(0,report_words ._V)(report.durationMs)}`,
		`readiness-gate ${(0,report_escape .mG)(report.tool.version)}`,
	];
	return `<sub>${facts.filter((fact) => fact !== '').join(' \u00b7 ')}</sub>`;
}

;





function metPart(report, { met }) {
	if (met === 'nothing')
		return '';
	const passed = report.items.filter(({ status }) => status === 'passed');
	const skipped = report.items.filter(({ status }) => status === 'skipped');
	const sections = [...new Set(report.items.map(({ section }) => section))].map((section) => {
		const all = report.items.filter((item) => item.section === section);
		const own = all.filter(({ status }) => status === 'passed');
		const progress = `${section}: ${own.length} of ${all.length} passed`;
		if (met === 'sections')
			return `- ${(0,report_escape .mG)(progress)}`;
		return own.length === 0 ? '' : (0,markdown .Bv)([(0,markdown .R_)(4, progress), (0,markdown .e5)(own.map((item) => metLine(report, item)))]);
	});
	const skips = skipped.map((item) => `${nameOf(report, item)}: ${(0,report_escape .mG)(item.reason ?? 'skipped')}`);
	const list = met === 'sections' ? sections.filter(Boolean).join('\n') : (0,markdown .Bv)(sections);
	return (0,markdown .Bv)([
		passed.length === 0 ? '' : (0,markdown .R_)(3, `\u2705 Passed: ${passed.length} of ${(0,report_words .U9)(report.items.length, 'item')}`),
		passed.length === 0 ? '' : (0,markdown .TM)('By section', list),
		met === 'sections' ? '' : (0,markdown .TM)(`\u23ed\ufe0f ${(0,report_words .U9)(skipped.length, 'item')} skipped`, (0,markdown .e5)(skips)),
	]);
}
function metLine(report, item) {
	const notes = item.checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'info');
	const by = item.attestation
		? attested(report, item.attestation)
		: (0,report_escape .mG)([...new Set(item.checks.map(({ kind }) => kind))].join(', '));
	const more = item.attestation ? notes.map(({ message }) => (0,report_escape .mG)(message)) : [];
	return [`${nameOf(report, item)}${by === '' ? '' : `: ${by}`}`, ...more].join('<br>');
}
function attested(report, { by, on, validUntil, environment, evidence, result }) {
	const what = result === 'done' ? 'attested' : 'said to be not applicable';
	const parts = [
		(0,report_escape .mG)(`${what} by ${by} on ${on}`),
		(0,report_escape .mG)(`counts until ${validUntil} (${(0,report_words .H_)(validUntil, report)})${environment ? ` in ${environment}` : ''}`),
		evidence ? `evidence: ${evidenceLink(report, evidence)}` : '',
	];
	return parts.filter((part) => part !== '').join(', ');
}
function evidenceLink(report, evidence) {
	if (/^https?:/.test(evidence))
		return (0,markdown .nf)(evidence, evidence);
	const isPath = /^[\w.-]+(?:\/[\w.-]+)*$/.test(evidence) && evidence.includes('.');
	return (0,markdown .nf)(evidence, isPath ? (0,links .R)(report, { file: evidence }) : null);
}

;





function waitingFor(report) {
	return report.items.filter((item) => (0,verdict .HE)(item) && (item.status === 'pending' || item.status === 'expired'));
}
function peoplePart(report, detail) {
	const items = waitingFor(report);
	if (items.length === 0)
		return '';
	const title = (0,markdown .R_)(3, `${report_words .o7.pending.emoji} Waiting for people: ${(0,report_words .U9)(items.length, 'item')}`);
	if (detail.names === 'id') {
		const more = items.length - detail.named;
		return (0,markdown .Bv)([title, listed(items.slice(0, detail.named)), more > 0 ? `And ${more} more.` : '']);
	}
	const owners = [...new Set(items.map(({ owner }) => owner))];
	const parts = owners.map((owner) => {
		const own = items.filter((item) => item.owner === owner);
		const name = owner === null ? 'Anybody' : owner;
		const isAlone = owners.length === 1 && owner === null;
		return (0,markdown .Bv)([
			isAlone ? '' : (0,markdown .R_)(4, `${name}: ${(0,report_words .U9)(own.length, 'item')}`),
			(0,markdown .e5)(own.map((item) => itemLine(report, item, detail))),
			detail.asides ? toCopy(report, own) : '',
		]);
	});
	return (0,markdown .Bv)([title, ...parts]);
}
function listed(items) {
	return items.map(({ id }) => (0,report_escape .aY)(id)).join(', ');
}
function itemLine(report, item, { names }) {
	if (names === 'title')
		return `${(0,report_escape .mG)(item.title)} ${idLink(report, item)}`;
	const findings = findingsOf(item);
	const asked = [...new Set(findings.map(({ expected }) => expected))].map(report_escape .mG).join(' ');
	const why = findings
		.filter(({ message }) => message !== untold)
		.map(({ message, observed }) => `${(0,report_escape .mG)(message)} (${(0,report_escape .aY)(observed)})`);
	return [`${nameOf(report, item)}: ${asked}`, ...why].join('<br>');
}
const untold = 'Nobody has attested this yet';
function findingsOf({ checks }) {
	return checks
		.filter(({ status }) => status === 'pending' || status === 'expired')
		.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
}
function toCopy(report, all) {
	const items = all.filter(({ id }) => /^[A-Za-z0-9][\w.-]*$/.test(id));
	if (items.length === 0)
		return '';
	const on = report.startedAt.slice(0, 10); 
	const records = items.map((item) => {
		const evidence = wantsEvidence(item) ? ', evidence: <link>' : '';
		return `- { item: ${item.id}, by: <your name>, on: ${on}${evidence}, result: done }`;
	});
	const command = (some, more) => some.length === 0
		? ''
		: `readiness attest ${some.map(({ id }) => id).join(' ')}${configOf(report)} --by "<your name>"${more}`;
	const commands = [
		command(items.filter((item) => !wantsEvidence(item)), ''),
		command(items.filter(wantsEvidence), ' --evidence "<link>"'),
	];
	return (0,markdown .Bv)([
		`When ${items.length === 1 ? 'it is' : 'they are'} done, say so in ${(0,report_escape .aY)(recordsPath(report))}:`,
		(0,markdown .EU)(records.join('\n'), 'yaml'),
		'or let the program write it:',
		(0,markdown .EU)(commands.filter((line) => line !== '').join('\n'), 'bash'),
	]);
}
function wantsEvidence(item) {
	return findingsOf(item).some(({ rule, fix }) => rule === 'manual/evidence' || fix.includes('evidence: <link>'));
}
function recordsPath(report) {
	const fixes = waitingFor(report).flatMap((item) => findingsOf(item).map(({ fix }) => fix));
	const named = fixes.flatMap((fix) => /^Then add to ([^`]+): `/.exec(fix)?.[1] ?? []);
	const { path } = report.checklist;
	return named[0] ?? `${path.slice(0, path.lastIndexOf('/') + 1)}readiness/attestations.yml`; 
}
function configOf({ checklist: { path } }) {
	if (path === '.github/readiness.yml' || path === '.github/readiness.yaml')
		return '';
	return /^[A-Za-z0-9.][\w./-]*$/.test(path) ? ` --config ${path}` : ' --config <checklist>';
}

;




function problemsPart(report, { named }) {
	const all = report.problems ?? [];
	if (all.length === 0)
		return '';
	const lines = all.slice(0, named).map((problem) => {
		const place = (0,report_words .$t)(problem);
		const where = problem.location ? `${(0,markdown .nf)(place, (0,links .R)(report, problem.location))}: ` : '';
		return `${where}${(0,report_escape .mG)(problem.message)}${problem.suggestion ? `<br>${(0,report_escape .mG)(problem.suggestion)}` : ''}`;
	});
	const title = (0,markdown .R_)(3, 'Why the gate could not run');
	return (0,markdown .Bv)([title, (0,markdown .e5)(lines), (0,markdown .sL)(all.length - lines.length)]);
}

;

const mostShown = 20_000;
function sectionsPart(sections) {
	return (0,markdown .Bv)(sections.flatMap(({ title, text }) => [(0,markdown .R_)(3, title), shown(text)]));
}
function shown(text) {
	const whole = inert(text.trim());
	if (whole.length <= mostShown)
		return whole;
	const end = whole.lastIndexOf('\n\n', mostShown);
	const first = end <= 0 ? '' : whole.slice(0, end); 
	return (0,markdown .Bv)([inert(first), 'The rest of it is in the document.']);
}
function inert(text) {
	const lines = [];
	let open;
	for (const line of text.split('\n')) {
		const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
		const isCode = open !== undefined;
		if (mark !== undefined) {
			if (open === undefined)
				open = mark;
			else if (mark.startsWith(open) && line.trim() === mark)
				open = undefined;
		}
		lines.push(isCode || mark !== undefined ? noCommand(line) : noMarkup(noCommand(line)));
	}
	return open === undefined ? lines.join('\n') : `${lines.join('\n')}\n${open}`;
}
function noCommand(line) {
	return line.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
function noMarkup(line) {
	return line
		.split(/(`+[^`]*`+)/)
		.map((part, index) => index % 2 === 1
		? part
		: part.replace(/<(?!br\s*\/?>)/gi, '&lt;').replace(/[^\s`|@]{0,64}@\w[^\s`|]*/g, (name) => `\`${name}\``))
		.join('');
}

;



const mostNamed = 20;
const verdicts = { ready: 'was ready', 'not-ready': 'was not ready', error: 'could not run' };
function sincePart(report) {
	const since = report.sinceLast;
	if (!since)
		return '';
	const { previous, newlyFailing, fixed, stillFailing, flapping } = since;
	const titles = new Map(report.items.map(({ id, title }) => [id, title]));
	const named = (id) => `${(0,report_escape .mG)(titles.get(id) ?? id)} ${(0,report_escape .aY)(id)}`;
	const list = (words, items) => {
		if (items.length === 0)
			return [];
		const more = items.length > mostNamed ? `; and ${items.length - mostNamed} more` : '';
		return [`**${words}:** ${items.filter((_, index) => index < mostNamed).join('; ')}${more}`];
	};
	const lines = [
		...list('Newly not met', newlyFailing.map(named)),
		...list('Met again', fixed.map(named)),
		...list('Still not met', stillFailing.map(({ item, since: at, runs }) => `${named(item)} (since ${(0,report_escape .mG)((0,report_words .fU)(at))}, ${(0,report_words .U9)(runs, 'run')})`)),
		...list('Now met, now not', flapping.map(named)),
	];
	const ref = previous.ref === null ? '' : ` at ${(0,report_escape .aY)(previous.ref.slice(0, 12))}`; 
	const before = `The run of ${(0,report_escape .mG)((0,report_words .fU)(previous.startedAt))}${ref} ${verdicts[previous.verdict]}.`;
	return (0,markdown .Bv)([(0,markdown .R_)(3, 'Since last time'), before, lines.length === 0 ? 'Nothing has changed.' : (0,markdown .e5)(lines)]);
}

;




const mostTold = 20;
function soonPart(report) {
	const ending = report.items.filter(endsSoon);
	if (ending.length === 0)
		return '';
	const lines = ending
		.filter((_, index) => index < mostTold)
		.map((item) => {
		const { attestation } = item;
		if (!attestation)
			return nameOf(report, item);
		const { by, validUntil } = attestation;
		return `${nameOf(report, item)}: ${(0,report_escape .mG)(`attested by ${by}, counts until ${validUntil}`)}, **${(0,report_words .H_)(validUntil, report)}**`;
	});
	const title = (0,markdown .R_)(3, `\u231b To be attested anew soon: ${(0,report_words .U9)(ending.length, 'item')}`);
	return (0,markdown .Bv)([title, (0,markdown .e5)(lines), (0,markdown .sL)(ending.length - lines.length)]);
}
function endsSoon({ status, checks }) {
	return (status === 'passed' &&
		checks.some(({ findings }) => findings.some(({ rule, level }) => rule === 'manual/fresh' && level === 'info')));
}

;




function waiversPart(report, detail) {
	const waived = report.items.flatMap((item) => (item.waiver ? [{ item, waiver: item.waiver }] : []));
	if (waived.length === 0)
		return '';
	const lines = waived.slice(0, detail.named).map(({ item, waiver }) => waiverLine(report, item, waiver, detail));
	return (0,markdown .Bv)([
		(0,markdown .R_)(3, `\ud83d\udcdd Waivers: ${(0,report_words .U9)(waived.length, 'item')}`),
		(0,markdown .e5)(lines),
		(0,markdown .sL)(waived.length - lines.length),
	]);
}
function waiverLine(report, item, waiver, { asides }) {
	const covers = waiver.rule === null ? '' : ` (only ${(0,report_escape .aY)(waiver.rule)})`;
	const head = `${nameOf(report, item)}${covers}: ${state(report, waiver)}`;
	if (!asides)
		return head;
	const issue = waiver.issue ? `, issue ${issueLink(report, waiver.issue)}` : '';
	const seen = item.status === 'waived' ? seenIn(item) : '';
	return `${head}<br>${(0,report_escape .mG)(waiver.reason)}, approved by ${(0,report_escape .mG)(waiver.approvedBy)}${issue}${seen}`;
}
function state(report, { expires, state: how }) {
	const left = (0,report_words .H_)(expires, report);
	if (how === 'expired')
		return `the waiver ended on ${(0,report_escape .mG)(expires)} and **no longer counts**`;
	if (how === 'unneeded')
		return 'the item passes, so the waiver is **no longer needed**: take it out';
	return `excused until ${(0,report_escape .mG)(expires)}, **${left}**`;
}
function seenIn(item) {
	const finding = item.checks.flatMap(({ findings }) => findings).find(({ level }) => level === 'error');
	return finding ? `<br>Excused: ${(0,report_escape .mG)(finding.message)}, observed ${(0,report_escape .aY)(finding.observed)}` : '';
}
function issueLink({ repository }, issue) {
	const number = /^#(\d{1,9})$/.exec(issue)?.[1];
	if (number !== undefined && repository)
		return (0,markdown .nf)(issue, `${repository.url}/issues/${number}`);
	return /^https?:/.test(issue) ? (0,markdown .nf)(issue, issue) : (0,report_escape .mG)(issue);
}

;






function warningsPart(report, explained, detail) {
	const caused = new Set(explained.causes.flatMap(({ items }) => items));
	const own = (item, ...levels) => item.checks
		.flatMap(({ findings }) => findings)
		.filter((finding) => levels.includes(finding.level) && !explained.told.has(finding));
	const optional = report.items.filter((item) => !item.required && !(0,verdict .TD)(item.status) && !(caused.has(item.id) && own(item, 'error', 'warning').length === 0));
	const warned = report.items.filter((item) => (0,verdict .xe)(item) && (item.required || (0,verdict .TD)(item.status)) && own(item, 'warning').length > 0);
	if (optional.length + warned.length === 0)
		return '';
	const words = [
		optional.length > 0 ? `${(0,report_words .U9)(optional.length, 'optional item')} not met` : '',
		warned.length > 0 ? `${(0,report_words .U9)(warned.length, 'item')} with warnings` : '',
	].filter((part) => part !== '');
	const title = (0,markdown .R_)(3, `\u26a0\ufe0f Warnings: ${words.join(', ')}`);
	if (detail.warnings === 'counted')
		return title;
	const lines = [
		...optional.map((item) => optionalLine(report, item, own(item, 'error', 'warning'), detail)),
		...warned.map((item) => warningLine(report, item, own(item, 'warning'), detail)),
	];
	const list = (0,markdown .e5)(lines);
	return (0,markdown .Bv)([title, lines.length <= mostOpen ? list : (0,markdown .TM)(`All ${lines.length}`, list)]);
}
const mostOpen = 5;
function optionalLine(report, item, findings, { warnings }) {
	const { emoji, word } = report_words .o7[item.status];
	const name = `${emoji} Not met: ${nameOf(report, item)} (${word})`;
	if (warnings === 'named')
		return name;
	if (findings.length === 0)
		return `${name}${item.reason ? `: ${(0,report_escape .mG)(item.reason)}` : ''}`;
	return `${name}<br>${told(report, findings).join('<br>')}`;
}
function warningLine(report, item, findings, { warnings }) {
	const name = nameOf(report, item);
	return warnings === 'named' ? name : `${name}<br>${told(report, findings).join('<br>')}`;
}
function told(report, findings) {
	return (0,summary_groups .UY)(findings).map(([first, ...more]) => {
		const like = more.length === 0 ? '' : ` And ${more.length} more like it.`;
		return `${findingLine(report, first)}${like}`;
	});
}

;


















const summaryLimit = 1024 * 1024;
function renderSummary(report, options = {}) {
	const where = (what) => what === '' ? '' : `Left out here for its size: ${what}. The JSON report and the page (HTML) have all of it.`;
	return summary_rendered(report, options.onFailure ?? [], options.limit ?? summaryLimit, whole, where);
}
function renderComment(report, { onFailure = [], run, limit }) {
	const where = (what) => {
		const more = what === '' ? '' : ` with ${what}`;
		if (run === undefined)
			return what === '' ? '' : `The summary of the run has more: ${what}.`;
		return `The whole summary${more}, and the files of the report: ${(0,markdown .nf)(run, run)}`;
	};
	return summary_rendered(report, onFailure, limit, brief, where);
}
function summary_rendered(report, onFailure, limit, from, where) {
	const closing = closingOf(report);
	const shown = report.verdict === 'not-ready' ? onFailure : [];
	const contents = contentsOf(report, closing, shown);
	const render = (detail) => {
		const what = leftOut(detail, contents);
		const parts = partsOf(report, detail.asides ? shown : [], closing, detail);
		return `${(0,markdown .Bv)([...parts, (0,markdown .xE)('NOTE', where(what)), provenance(report)])}\n`;
	};
	const waivers = report.items.filter(({ waiver }) => waiver !== null);
	const number = longestList(closing, [waitingFor(report), report.problems ?? [], waivers]);
	return fitting(render, limit, number, from) ?? `${(0,markdown .R_)(2, (0,report_words .Pl)(report))}\n`;
}
const fewChanges = 10;
function partsOf(report, sections, closing, detail) {
	return [
		...summary_top(report),
		(0,side_by_side .fh)(report),
		problemsPart(report, detail),
		causesPart(report, closing.explained, detail),
		blockersPart(report, closing, detail),
		peoplePart(report, detail),
		blockedPart(report, closing, detail),
		(0,gate_changes .lT)(report, detail.asides ? undefined : fewChanges),
		detail.asides ? sincePart(report) : '',
		detail.asides ? soonPart(report) : '',
		warningsPart(report, closing.explained, detail),
		detail.asides ? (0,report_document .H)(report) : '',
		waiversPart(report, detail),
		metPart(report, detail),
		signOffPart(report),
		sectionsPart(sections),
	];
}
function contentsOf(report, closing, sections) {
	const { items } = report;
	return {
		met: items.some(({ status }) => status === 'passed' || status === 'skipped'),
		warnings: warningsPart(report, closing.explained, whole) !== '',
		...longestRepeats(closing),
		told: closing.groups.length,
		asides: sections.length > 0 ||
			items.some(({ waiver }) => waiver !== null) ||
			[(0,gate_changes .lT)(report), sincePart(report), soonPart(report), (0,report_document .H)(report)].some((part) => part !== ''),
	};
}
function summary_top(report) {
	const kind = { ready: 'TIP', 'not-ready': 'CAUTION', error: 'CAUTION' };
	const weaker = (report.gateChanges ?? []).filter(({ weakens }) => weakens).length;
	const counts = report.items.length === 0 ? '' : `${(0,report_words .U9)(report.items.length, 'item')}: ${(0,report_words .N4)(report)}.`;
	const warns = weaker === 0 ? '' : ` \u26a0\ufe0f **This pull request weakens the gate in ${(0,report_words .U9)(weaker, 'place')}**, listed below.`;
	return [
		(0,markdown .R_)(2, (0,report_words .Pl)(report)),
		(0,markdown .xE)(kind[report.verdict], (0,report_escape .mG)((0,report_words ._9)(report))),
		`${(0,report_escape .mG)(counts)}${warns}`.trim(),
	];
}


  }),

  98477: core[98477],

  83308: core[83308]

};
return { ids, modules };
})
