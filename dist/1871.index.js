(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 1871;
const ids = [1871];
const modules = {

  92897: core[92897],

  4897:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  DG: () => (  idIn),
  Dx: () => (  linesOf),
  xS: () => (  longest),
  Li: () => (  parseLines),
  Dd: () => (  parseMarkdown),
  b6: () => (  textOf)
});

var lib = __webpack_require__(60053);
var mdast_util_gfm_task_list_item_lib = __webpack_require__(91756);
var syntax = __webpack_require__(91197);
var headings = __webpack_require__(92897);
;

const enough = 60;
const pieces_short = 300;
function piecesOf(lines) {
	if (lines.length <= pieces_short)
		return [{ text: lines.join('\n'), above: 0 }];
	const fenced = (0,headings .RY)(lines);
	const definitions = lines.filter((line, index) => !fenced[index] && /^\[[^\]]{1,100}\]: /.test(line)).slice(0, 50); 
	const pieces = [];
	let start = 0;
	let raw = null;
	for (const [index, line] of lines.entries()) {
		if (index - start >= enough && raw === null && !fenced[index] && begins(line, lines[index - 1] ?? '')) {
			pieces.push(piece(lines, start, index, definitions));
			start = index;
		}
		raw = fenced[index] ? raw : rawAfter(line, raw);
	}
	pieces.push(piece(lines, start, lines.length, definitions));
	return pieces;
}
function piece(lines, start, end, definitions) {
	return { text: [...lines.slice(start, end), '', ...definitions].join('\n'), above: start };
}
const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
function begins(line, before) {
	if (!/^[^\s]/.test(line))
		return false;
	return before.trim() === '' || mark.test(line) || /^#{1,6} /.test(line);
}
function rawAfter(line, open) {
	if (open !== null)
		return open.test(line) ? null : open;
	const comment = line.lastIndexOf('<!--');
	if (comment !== -1 && !line.includes('-->', comment))
		return /-->/;
	const tag = /^ {0,3}<(pre|script|style|textarea)\b/i.exec(line)?.[1];
	if (tag !== undefined)
		return new RegExp(`</${tag}>`, 'i').test(line) ? null : new RegExp(`</${tag}>`, 'i');
	return /^ {0,3}<\/?[a-z]/i.test(line) ? /^\s*$/ : null;
}

;




const longest = 1024 * 1024;
function linesOf(markdown) {
	const read = markdown.slice(0, longest); 
	return read.replace(/\r(?!\n)/g, ' ').split(/\r?\n/);
}
function parseMarkdown(markdown) {
	return parseLines(linesOf(markdown));
}
function parseLines(lines) {
	const children = piecesOf(lines.map(withinBounds)).flatMap(({ text, above }) => {
		const { children: parts = [] } = (0,lib .Y)(text, {
			extensions: [(0,syntax .J)()],
			mdastExtensions: [(0,mdast_util_gfm_task_list_item_lib .S)()],
		});
		return above === 0 ? parts : parts.map((part) => moved(part, above));
	});
	return { type: 'root', children };
}
function moved(node, by) {
	return {
		...node,
		...(node.position && { position: { start: { line: node.position.start.line + by } } }),
		...(node.children && { children: node.children.map((child) => moved(child, by)) }),
	};
}
const longestLine = 4000;
const deepest = 10;
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`);
const indented = /^[ \t]{40,}/;
function withinBounds(line) {
	const near = line.replace(indented, ' '.repeat(40)).slice(0, longestLine); 
	return nested.test(near) ? '' : near;
}
function textOf(node) {
	return rawText(node).replace(/\s+/g, ' ').trim();
}
function rawText(node) {
	if (node.type === 'html')
		return '';
	if (node.type === 'break')
		return ' ';
	return node.value ?? (node.children ?? []).map(rawText).join('');
}
function idIn(node) {
	const own = node.type === 'html' ? /<!--\s*(?:readiness|id)\s*:\s*([\w.-]+)\s*-->/i.exec(node.value ?? '')?.[1] : undefined;
	return own ?? (node.children ?? []).map(idIn).find((id) => id !== null) ?? null;
}


  }),

  80159: core[80159],

  51871:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (  renderHtml)
});

var external_node_crypto_ = __webpack_require__(77598);
var model_status = __webpack_require__(62087);
var sign_off = __webpack_require__(29037);
var words = __webpack_require__(58191);
var verdict = __webpack_require__(36472);
var links = __webpack_require__(64503);
var groups = __webpack_require__(98477);
var report_escape = __webpack_require__(72527);
;

class Markup {
	text;
	constructor(text) {
		this.text = text;
	}
	get isEmpty() {
		return this.text === '';
	}
}
function markup(strings, ...parts) {
	return new Markup(strings.map((string, index) => (index === 0 ? '' : written(parts[index - 1])) + string).join(''));
}
function trusted(text) {
	return new Markup(text);
}
const nothing = new Markup('');
function written(part) {
	if (part === null || part === undefined || part === false)
		return '';
	if (part instanceof Markup)
		return part.text;
	return typeof part === 'object' ? part.map(written).join('') : (0,report_escape .qy)(String(part));
}
function rich(text) {
	const parts = text
		.split(/`([^`\n]+)`/)
		.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : lines(part)));
	return markup `${parts}`;
}
function lines(text) {
	return markup `${text.split(/\r?\n/).map((line, index) => (index === 0 ? markup `${line}` : markup `<br>${line}`))}`;
}
function markup_link(address, text) {
	return address && /^https?:\/\/[^\s]+$/i.test(address)
		? markup `<a href="${address}" rel="noreferrer">${text}</a>`
		: markup `${text}`;
}
function sectionMarkup({ id, title, body }) {
	return body.isEmpty
		? nothing
		: markup `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

;



const levels = { error: 'Error', warning: 'Warning', info: 'Note', waived: 'Waived' };
function findingMarkup(report, repeats) {
	const [finding, ...others] = repeats;
	const { level, message, rule, docs, expected, observed, fix } = finding;
	const kind = finding.waived ? 'waived' : level;
	const rows = [
		['Expected', expected !== '' && rich(expected)],
		['Observed', observed !== '' && markup `<code>${observed}</code>`],
		['Where', placeMarkup(report, finding)],
		['Line', finding.source !== undefined && markup `<code>${finding.source.trim()}</code>`],
		['Fix', fix !== '' && rich(fix)],
	];
	const list = rows.flatMap(([name, value]) => (value ? [markup `<dt>${name}</dt><dd>${value}</dd>`] : []));
	return markup `<div class="finding ${kind}"><p><strong>${levels[kind]}:</strong> ${rich(message)}${others.length > 0 && ` and ${others.length} more like it`} <span class="rule">${markup_link(docs, rule)}</span></p>${level !== 'info' && markup `<dl>${list}</dl>`}${others.length > 0 && markup `<details><summary>${(0,words .U9)(others.length, 'other place')}</summary><ul>${others.map((one) => markup `<li>${placeMarkup(report, one) || rich(one.message)}</li>`)}</ul></details>`}</div>`;
}
function placeMarkup(report, finding) {
	const place = (0,words .$t)(finding);
	const address = finding.location ? (0,links .R)(report, finding.location) : finding.url;
	return place !== '' && markup `<code>${markup_link(address, place)}</code>`;
}

;






function anchorsOf({ items }) {
	const known = items_anchors.get(items) ?? new Map(items.map(({ id }, index) => [id, `item-${index}`]));
	items_anchors.set(items, known);
	return known;
}
const items_anchors = new WeakMap();
function itemLinks(report, ids) {
	const anchors = anchorsOf(report);
	const links = ids.map((id, index) => {
		const anchor = anchors.get(id);
		const name = anchor === undefined ? markup `<code>${id}</code>` : markup `<a href="#${anchor}"><code>${id}</code></a>`;
		return markup `${index > 0 && ', '}${name}`;
	});
	return markup `${links}`;
}
function itemSections(report) {
	const owners = ownersOf(report);
	const anchors = anchorsOf(report);
	const sections = sectionsOf(report).map((section, index) => {
		const items = report.items.filter((item) => item.section === section);
		const met = items.filter(({ status }) => (0,verdict .TD)(status)).length;
		const articles = items.map((item) => article(report, item, owners, anchors));
		return markup `<details class="section" data-section="${index}"${met < items.length && markup ` open`}>
<summary><h3>${section}</h3> <span class="dim">${(0,words .qB)(items, 'item')}</span></summary>
${articles}</details>
`;
	});
	return markup `${sections}`;
}
function sectionsOf({ items }) {
	return [...new Set(items.map(({ section }) => section))];
}
function ownersOf({ items }) {
	return [...new Set(items.flatMap(({ owner }) => owner ?? []))].sort();
}
function article(report, item, owners, anchors) {
	const { emoji, word } = words .o7[item.status];
	const anchor = anchors.get(item.id) ?? '';
	const owner = item.owner === null ? '' : owners.indexOf(item.owner);
	const box = item.document ? (0,links .i)(report, item.document) : null;
	const kind = (0,verdict .HE)(item) ? 'closes' : item.status === 'passed' ? 'passed' : 'open';
	const findings = item.checks.flatMap(({ findings: all }) => (0,groups .nO)(all).map((repeats) => findingMarkup(report, repeats)));
	return markup `<article class="item ${kind}" id="${anchor}" data-status="${item.status}" data-owner="${owner}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title"><span aria-hidden="true">${emoji}</span> ${rich(item.title)}</h4>
<p class="facts"><strong>${word}</strong>${!item.required && ' \u00b7 optional'} \u00b7 <code>${markup_link(box, item.id)}</code>${item.owner !== null && markup ` \u00b7 owner: ${item.owner}`}${item.checks.length > 0 && markup ` \u00b7 ${askedWords(item)}`}</p>
${notesOf(report, item)}${findings}${item.checks.map(conversation)}</article>
`;
}
function conversation({ conversation: exchanges = [] }) {
	if (exchanges.length === 0)
		return false;
	const lines = exchanges.map(({ asked, answered }) => markup `<pre><code>${asked}${answered !== null && `\n${answered}`}</code></pre>`);
	return markup `<details><summary>What was asked and what came back</summary>${lines}</details>`;
}
function askedWords({ checks, durationMs }) {
	const attempts = Math.max(...checks.map(({ attempts = 1 }) => attempts));
	const kinds = [...new Set(checks.map(({ kind }) => kind))].join(', ');
	return `${kinds}, ${(0,words ._V)(durationMs)}${attempts > 1 ? `, ${attempts} attempts` : ''}`;
}
function notesOf(report, item) {
	const { reason, blockedBy, waiver, attestation } = item;
	const issue = waiver?.issue ? markup `, issue ${markup_link(issueAddress(report, waiver.issue), waiver.issue)}` : '';
	return [
		...(reason === null ? [] : [markup `<p>${rich(reason)}</p>\n`]),
		...(blockedBy?.length ? [markup `<p>Waits for ${itemLinks(report, blockedBy)}</p>\n`] : []),
		...(waiver === null ? [] : [markup `<p class="waiver">${rich((0,words .Vs)(item))}${issue}</p>\n`]),
		...(attestation === null ? [] : [attestationNote(attestation)]),
	];
}
function issueAddress({ repository }, issue) {
	const number = /^#(\d{1,9})$/.exec(issue)?.[1];
	return number !== undefined && repository ? `${repository.url}/issues/${number}` : issue;
}
function attestationNote({ by, on, validUntil, evidence, note, result, environment }) {
	const what = result === 'done' ? 'Attested' : 'Not applicable, as attested';
	return markup `<p>${what} by ${by} on ${on}, counts until ${validUntil}${environment !== undefined && ` in ${environment}`}${evidence !== null && markup `; evidence: ${markup_link(evidence, evidence)}`}${note !== null && markup `; ${rich(note)}`}</p>
`;
}

;



const dayMs = 86_400_000;
const soonDays = 14;
const mostTold = 200;
function calendar(report) {
	const all = endingsOf(report);
	if (all.length === 0)
		return nothing;
	const told = all.slice(0, mostTold); 
	const rows = told.map(({ kind, day, what, item }) => markup `<tr><td class="number">${day}</td><td>${(0,words .H_)(day, report)}</td><td>${kind}</td><td>${what}</td><td>${itemLinks(report, [item])}</td></tr>
`);
	const rest = all.length - told.length;
	return markup `${line(report, told)}
<div class="wide" tabindex="0" role="region" aria-label="Table of what ends when"><table>
<thead><tr><th scope="col">Ends on</th><th scope="col">Days</th><th scope="col">What</th><th scope="col">Of</th><th scope="col">Item</th></tr></thead>
<tbody>${rows}</tbody></table></div>${rest > 0 && markup `<p class="dim">${rest} more end later.</p>`}`;
}
function endingsOf({ items }) {
	const all = items.flatMap(({ id, checks, attestation, waiver }) => [
		...checks.flatMap(({ certificates = [] }) => certificates.map(({ host, issuer, validUntil }) => {
			const day = validUntil.slice(0, 10); 
			return { kind: 'certificate', day, what: `${host}, issued by ${issuer}`, item: id };
		})),
		...(attestation
			? [{ kind: 'attestation', day: attestation.validUntil, what: attestation.by, item: id }]
			: []),
		...(waiver
			? [{ kind: 'waiver', day: waiver.expires, what: `approved by ${waiver.approvedBy}`, item: id }]
			: []),
	]);
	const seen = new Set();
	return all
		.filter(({ kind, day, what, item }) => {
		const key = JSON.stringify([kind, day, what, kind === 'certificate' ? '' : item]);
		return !Number.isNaN(Date.parse(day)) && !seen.has(key) && seen.add(key);
	})
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
const width = 1000;
function line({ startedAt }, endings) {
	const today = Date.parse(startedAt.slice(0, 10));
	const days = endings.map(({ day }) => Date.parse(day));
	const from = Math.min(today, ...days) - dayMs;
	const to = Math.max(today + 30 * dayMs, ...days) + dayMs;
	const x = (ms) => (((ms - from) / (to - from)) * width).toFixed(1);
	const marks = days.map((day, index) => {
		const left = (day - today) / dayMs;
		const state = left < 0 ? 'over' : left <= soonDays ? 'soon' : '';
		return mark(endings[index]?.kind ?? 'waiver', Number(x(day)), state);
	});
	const next = endings.find(({ day }) => Date.parse(day) >= today);
	const over = days.filter((day) => day < today).length;
	const label = `${endings.length} ends on a line of days: ${over} are over${next ? `, the next is on ${next.day}` : ''}`;
	return markup `<figure><svg viewBox="0 0 1000 84" role="img" aria-label="${label}"><path class="axis" d="M0 44H1000"/>${ticks(from, to).map(({ ms, text }) => markup `<path class="axis" d="M${x(ms)} 40V50"/><text x="${x(ms)}" y="64" text-anchor="middle">${text}</text>`)}<path class="today" d="M${x(today)} 22V56"/><text x="${x(today)}" y="14" text-anchor="middle">this run</text>${marks}</svg>
<figcaption>\u25b2 certificate \u00b7 \u25cf attestation \u00b7 \u25a0 waiver; red is over, yellow ends within ${soonDays} days</figcaption></figure>`;
}
function mark(kind, x, state) {
	if (kind === 'certificate')
		return markup `<path class="mark ${state}" d="M${x - 7} 40L${x + 7} 40L${x} 27Z"/>`;
	if (kind === 'attestation')
		return markup `<circle class="mark ${state}" cx="${x}" cy="34" r="6"/>`;
	return markup `<rect class="mark ${state}" x="${x - 6}" y="28" width="12" height="12"/>`;
}
function ticks(from, to) {
	const first = new Date(from);
	const months = (to - from) / (30 * dayMs);
	const step = [1, 2, 3, 6, 12].find((one) => months / one <= 14) ?? 12 * Math.ceil(months / 12 / 14);
	const found = [];
	for (let month = Math.ceil((first.getUTCMonth() + 1) / step) * step; found.length < 20; month += step) {
		const ms = Date.UTC(first.getUTCFullYear(), month);
		if (ms > to || Number.isNaN(ms))
			break;
		found.push({ ms, text: new Date(ms).toISOString().slice(0, step >= 12 ? 4 : 7) }); 
	}
	return found;
}

var gate_changes = __webpack_require__(80159);
;




function changes(report) {
	const said = (0,gate_changes .yP)(report);
	const lines = (0,gate_changes .Dx)(report).map(({ weakens, what, item, from, to }) => markup `<li>${weakens && markup `<strong>Weakens:</strong> `}${what}${item !== '' && markup ` <code>${item}</code>`}: <code>${from}</code> \u2192 <code>${to}</code></li>
`);
	const list = lines.length === 0 ? nothing : markup `<ul>\n${lines}</ul>`;
	return said === '' ? list : markup `<p>${rich(said)}</p>\n${list}`;
}
function drift(report) {
	const findings = report.document?.drift ?? [];
	if (findings.length === 0)
		return nothing;
	const lines = findings.map((finding) => {
		const { rule, location, message, fix } = finding;
		const place = rule === 'document/item-without-box' ? links .R : links .i;
		return markup `<li>${location && markup `<code>${markup_link(place(report, location), (0,words .$t)(finding))}</code>: `}${rich(message)}<br><span class="dim">${rich(fix)}</span></li>
`;
	});
	return markup `<ul>\n${lines}</ul>`;
}

var tree = __webpack_require__(4897);
;


function documentSections(sections) {
	return markup `${sections.map(({ title, text }) => markup `<h3>${title}</h3>\n${piecesOf(text).map(piece)}`)}`;
}
function piecesOf(text) {
	const lines = text.split(/\r?\n/);
	const pieces = [];
	let other = [];
	let fence;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === undefined)
			fence = mark;
		else if (mark?.startsWith(fence))
			fence = undefined;
		if (fence !== undefined || mark !== undefined || !isHead(line, lines[at + 1])) {
			other.push(line);
			continue;
		}
		const end = lines.findIndex((one, index) => index > at + 1 && !one.includes('|'));
		const rows = lines.slice(at, end < 0 ? lines.length : end).filter((_, index) => index !== 1);
		pieces.push(other.join('\n'), rows.map(cellsOf));
		other = [];
		at += rows.length;
	}
	return [...pieces, other.join('\n')];
}
function isHead(line, next = '') {
	return line.includes('|') && next.includes('|') && cellsOf(next).every((cell) => /^:?-+:?$/.test(cell));
}
function cellsOf(line) {
	const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
	return inner.split('|').map((cell) => cell.trim());
}
function piece(part) {
	if (typeof part === 'string')
		return block((0,tree .Dd)(part));
	const [head = [], ...rows] = part;
	return markup `<div class="wide" tabindex="0" role="group"><table>
<thead><tr>${head.map((cell) => markup `<th scope="col">${inline(cell)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup `<tr>${head.map((_, index) => markup `<td>${inline(row[index] ?? '')}</td>`)}</tr>\n`)}</tbody></table></div>
`;
}
function inline(cell) {
	const parts = (0,tree .Dd)(cell).children ?? [];
	return markup `${parts.map((part) => (part.type === 'paragraph' ? markup `${(part.children ?? []).map(block)}` : block(part)))}`;
}
const document_levels = ['h4', 'h4', 'h4', 'h5', 'h6', 'h6'];
function block(node) {
	const children = () => markup `${(node.children ?? []).map(block)}`;
	switch (node.type) {
		case 'paragraph':
			return markup `<p>${children()}</p>\n`;
		case 'heading':
			return heading(node, children());
		case 'blockquote':
			return markup `<blockquote>${children()}</blockquote>\n`;
		case 'list':
			return node.ordered
				? markup `<ol start="${node.start ?? 1}">${children()}</ol>\n`
				: markup `<ul>${children()}</ul>\n`;
		case 'listItem':
			return markup `<li>${box(node)}${children()}</li>\n`;
		case 'code':
			return markup `<pre><code>${node.value}</code></pre>\n`;
		case 'inlineCode':
			return markup `<code>${node.value}</code>`;
		case 'emphasis':
			return markup `<em>${children()}</em>`;
		case 'strong':
			return markup `<strong>${children()}</strong>`;
		case 'link':
			return markup_link(node.url, children());
		case 'break':
			return markup `<br>`;
		case 'thematicBreak':
			return markup `<hr>\n`;
		case 'image':
			return markup `${node.alt}`;
		default:
			return node.value === undefined ? children() : markup `${node.value}`;
	}
}
function heading({ depth = 1 }, text) {
	const level = document_levels[depth - 1];
	if (level === 'h4')
		return markup `<h4>${text}</h4>\n`;
	return level === 'h5' ? markup `<h5>${text}</h5>\n` : markup `<h6>${text}</h6>\n`;
}
function box({ checked }) {
	if (checked === null || checked === undefined)
		return '';
	return checked ? '\u2611 ' : '\u2610 ';
}

;




function filterMarkup(report) {
	const there = model_status .b.filter((status) => report.items.some((item) => item.status === status));
	const owners = ownersOf(report);
	const one = (label, name, options) => markup `<label>${label} <select name="${name}"><option value="">all</option>${options.map((text, index) => markup `<option value="${index}">${text}</option>`)}</select></label>
`;
	return markup `<form class="filter" role="search" aria-label="Items" hidden>
<fieldset><legend>Status</legend>${there.map(statusBox)}</fieldset>
<div>${one('Section', 'section', sectionsOf(report))}${owners.length > 0 && one('Owner', 'owner', owners)}<label>Words <input type="search" name="words" autocomplete="off"></label>
<button type="reset">Show all</button> <button type="button" name="unfold">Unfold all</button> <button type="button" name="fold">Fold all</button></div>
<p><output name="shown" aria-live="polite">${report.items.length} of ${report.items.length} items</output></p>
</form>
`;
}
function statusBox(status) {
	const { emoji, word } = words .o7[status];
	return markup `<label><input type="checkbox" name="status" value="${status}"> <span aria-hidden="true">${emoji}</span> ${word}</label>
`;
}

;


const mostDrawn = 20;
const percents = [50, 95, 99];
function percentiles(report) {
	const all = report.items.flatMap(({ id, checks }) => checks.flatMap(({ measurements = [] }) => measurements.map((measurement) => ({ id, measurement }))));
	if (all.length === 0)
		return nothing;
	const rows = all.map(({ id, measurement }) => markup `<tr><td>${itemLinks(report, [id])}</td><td><code>${measurement.label}</code></td><td class="number">${measurement.requests}</td>${percents.map((percent) => markup `<td class="number">${timeAt(measurement, percent)}</td>`)}<td class="number">${timeAt(measurement, 100)}</td><td class="number">${measurement.unanswered}</td></tr>
`);
	const drawn = all.slice(0, mostDrawn).filter(({ measurement }) => measurement.timesMs.length > 1);
	return markup `${drawn.map(({ measurement }) => plot(measurement))}
<div class="wide" tabindex="0" role="region" aria-label="Table of response times"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Asked</th><th scope="col">Requests</th>${percents.map((percent) => markup `<th scope="col">p${percent}</th>`)}<th scope="col">Slowest</th><th scope="col">Unanswered</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
function timeAt({ requests, unanswered, timesMs }, percent) {
	const rank = Math.ceil((percent / 100) * requests);
	const answered = requests - unanswered;
	if (rank > answered || timesMs.length === 0)
		return 'no answer';
	const index = answered > 1 ? Math.round(((rank - 1) / (answered - 1)) * (timesMs.length - 1)) : 0;
	return inWords(timesMs[index] ?? 0);
}
function inWords(ms) {
	return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}
const [left, percentiles_top, percentiles_width, height] = [64, 10, 900, 170];
function plot(measurement) {
	const { label, requests, unanswered, timesMs } = measurement;
	const most = niceAbove(timesMs.at(-1) ?? 1);
	const answered = (requests - unanswered) / requests;
	const x = (part) => (left + part * percentiles_width).toFixed(1);
	const y = (ms) => (percentiles_top + height - (ms / most) * height).toFixed(1);
	const points = timesMs.map((ms, index) => `${x((index / (timesMs.length - 1)) * answered)},${y(ms)}`).join(' ');
	const said = percents.map((percent) => `p${percent} ${timeAt(measurement, percent)}`).join(', ');
	return markup `<figure><svg viewBox="0 0 1000 214" role="img" aria-label="Response times of ${label}: ${said}">${[
		0, 0.5, 1,
	].map((part) => markup `<path class="axis" d="M${left} ${y(part * most)}H${left + percentiles_width}"/><text x="${left - 8}" y="${Number(y(part * most)) + 4}" text-anchor="end">${inWords(part * most)}</text>`)}${percents.map((percent) => markup `<path class="percentile" d="M${x(percent / 100)} ${percentiles_top}V${percentiles_top + height}"/><text x="${x(percent / 100)}" y="${percentiles_top + height + 18}" text-anchor="${percent === 95 ? 'end' : percent === 99 ? 'start' : 'middle'}">p${percent}</text>`)}<polyline class="curve" points="${points}"/></svg>
<figcaption><code>${label}</code>: ${requests} requests, ${said}${unanswered > 0 && `, ${unanswered} without an answer`}</figcaption></figure>`;
}
function niceAbove(ms) {
	const power = 10 ** Math.floor(Math.log10(Math.max(ms, 1)));
	return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= ms) ?? 10 * power;
}

var side_by_side = __webpack_require__(3037);
;




const verdicts = { ready: '\u2705 ready', 'not-ready': '\u274c not ready', error: '\ud83d\udeab could not run' };
function sideBySide(report) {
	const { runs = [], items } = report;
	if (runs.length === 0)
		return nothing;
	const differing = (0,side_by_side .F4)(report);
	const same = items.filter((item) => !differing.includes(item));
	const totals = runs.map(({ verdict, counts, durationMs }) => markup `<td>${verdicts[verdict]}, ${counts.passed ?? 0} passed, ${(0,words ._V)(durationMs)}</td>`);
	const table = (label, shown) => markup `<div class="wide" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr><th scope="col">Item</th>${runs.map(({ name }) => markup `<th scope="col">${name}</th>`)}</tr></thead>
<tbody><tr><th scope="row">The whole run</th>${totals}</tr>
${shown.map((item) => row(report, item))}</tbody></table></div>
`;
	return markup `<p>${differing.length === 0 ? 'Every item is met or not met alike.' : `${(0,words .U9)(differing.length, 'item')} not the same everywhere:`}</p>
${table('Not the same everywhere', differing)}${same.length > 0 &&
		markup `<details><summary>${(0,words .U9)(same.length, 'item')} alike</summary>${table('Alike', same)}</details>`}`;
}
function row(report, item) {
	const cells = (report.runs ?? []).map(({ name }) => {
		const seen = item.runs?.find(({ run }) => run === name);
		if (!seen)
			return markup `<td class="dim">not there</td>`;
		const { emoji, word } = words .o7[seen.status];
		return markup `<td><span aria-hidden="true">${emoji}</span> ${word}</td>`;
	});
	return markup `<tr><td>${item.title} ${itemLinks(report, [item.id])}</td>${cells}</tr>
`;
}

;
const script = `
(() => {
  const form = document.querySelector('form.filter')
  if (!form) return
  const sections = [...document.querySelectorAll('details.section')].map((details) => ({
    details,
    folded: !details.open,
    items: [...details.querySelectorAll('article.item')].map((element) => ({ element, words: null })),
  }))
  const total = sections.reduce((sum, { items }) => sum + items.length, 0)
  const wordsOf = (item) => (item.words ??= item.element.textContent.toLowerCase())
  let filtered = false

  const apply = () => {
    const data = new FormData(form)
    const statuses = new Set(data.getAll('status'))
    const section = data.get('section')
    const owner = data.get('owner') ?? ''
    const words = data.get('words').toLowerCase().split(/\\s+/).filter(Boolean)
    const active = statuses.size > 0 || section !== '' || owner !== '' || words.length > 0
    let shown = 0
    for (const { details, items, folded } of sections) {
      const here = section === '' || details.dataset.section === section
      let any = 0
      for (const item of items) {
        const { status, owner: of } = item.element.dataset
        const fits = here && (statuses.size === 0 || statuses.has(status)) && (owner === '' || of === owner) &&
          words.every((word) => wordsOf(item).includes(word))
        item.element.hidden = !fits
        if (fits) any++
      }
      details.hidden = any === 0
      if (active) details.open = any > 0
      else if (filtered) details.open = !folded
      shown += any
    }
    filtered = active
    form.elements.shown.value = shown + ' of ' + total + ' items'
  }

  let waiting = 0
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(apply, 60)
  }
  const all = (open) => {
    for (const { details } of sections) details.open = open
  }
  form.addEventListener('input', soon)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  form.elements.unfold.addEventListener('click', () => all(true))
  form.elements.fold.addEventListener('click', () => all(false))

  const reveal = () => {
    const item = document.getElementById(location.hash.slice(1))
    const details = item?.closest('details.section')
    if (!details) return
    if (item.hidden) form.reset()
    details.hidden = item.hidden = false
    details.open = true
    item.tabIndex = -1
    item.focus()
    item.scrollIntoView({ block: 'start' })
  }
  addEventListener('hashchange', reveal)
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
  form.hidden = false
  apply()
  if (location.hash) reveal()
})()
`;

;



const since_verdicts = { ready: 'was ready', 'not-ready': 'was not ready', error: 'could not run' };
function sinceLast(report) {
	if (!report.sinceLast)
		return nothing;
	const { previous, newlyFailing, fixed, stillFailing, flapping } = report.sinceLast;
	const line = (what, ids) => ids.length === 0 ? nothing : markup `<li>${what}: ${itemLinks(report, ids)}</li>\n`;
	const still = stillFailing.map(({ item, since, runs }) => markup `<li>${itemLinks(report, [item])} since ${(0,words .fU)(since)}, ${(0,words .U9)(runs, 'run')}</li>\n`);
	return markup `<p>The run of ${(0,words .fU)(previous.startedAt)} ${since_verdicts[previous.verdict]}.</p>
<ul>
${line('Newly not met', newlyFailing)}${line('Met again', fixed)}${still.length > 0 && markup `<li>Still not met:<ul>${still}</ul></li>\n`}${line('Now met, now not', flapping)}</ul>`;
}

;
const style = `
:root { color-scheme: light dark; --back: light-dark(#fff, #0d1117); --raised: light-dark(#f6f8fa, #161b22); --text: light-dark(#1f2328, #e6edf3); --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9aa4af); --link: light-dark(#0a5bc4, #6cb0ff); --bad: light-dark(#b3202a, #ff8b84); --good: light-dark(#1a7f37, #4cc763); --warn: light-dark(#8a5a00, #e0a92e) }
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); max-width: 64rem; margin: 0 auto; padding: 1rem 1rem 3rem }
a { color: var(--link) } a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, article:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .2rem 0 .5rem } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1.05rem; display: inline; margin: 0 } h4 { font-size: 1rem; margin: 0 }
p { margin: .3rem 0 } .dim, .rule, .facts, dt, figcaption { color: var(--dim) } .rule { font-size: .875rem; overflow-wrap: anywhere }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .85em; overflow-wrap: anywhere; white-space: pre-wrap } :not(pre) > code { background: var(--raised); border-radius: .25rem; padding: .05em .3em } pre { background: var(--raised); border-radius: .4rem; padding: .7rem }
header.verdict { border-left: .4rem solid var(--line); padding-left: .9rem; margin: .5rem 0 1rem } header.not-ready, header.error { border-color: var(--bad) } header.ready { border-color: var(--good) }
.counts { display: flex; flex-wrap: wrap; gap: .3rem .6rem; list-style: none; padding: 0; margin: .6rem 0 } .counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .7rem; background: var(--raised) }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; padding: 0; margin: .5rem 0 }
details.section { margin: .5rem 0 } summary { cursor: pointer; padding: .3rem 0 }
article.item { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: .5rem 0; scroll-margin-top: 1rem; content-visibility: auto; contain-intrinsic-size: auto 5rem }
article.closes { border-left-color: var(--bad) } article.passed { border-left-color: var(--good) } article.open { border-left-color: var(--warn) }
.facts { font-size: .875rem } .facts strong { color: var(--text) } .finding { margin: .7rem 0 0; padding-left: .7rem; border-left: 2px solid var(--line) } .finding.error { border-color: var(--bad) } .finding.warning { border-color: var(--warn) }
dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .15rem .8rem; margin: .3rem 0 } dd { margin: 0; overflow-wrap: anywhere; min-width: 0 }
form.filter { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem } form.filter[hidden] { display: none } form.filter div, fieldset { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center } fieldset { border: 0; padding: 0; margin: 0 0 .6rem } legend { float: left; margin-right: 1rem; padding: 0 } select { max-width: 16rem } input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: .3rem; padding: .1rem .4rem }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line) } td.number { white-space: nowrap; font-variant-numeric: tabular-nums } td.bar { width: 45% }
figure { margin: 1rem 0 } svg { display: block; width: 100%; height: auto; overflow: visible } svg.bar { height: 1.1rem; margin-top: .25rem } svg text { fill: var(--dim); font: 12px system-ui, sans-serif } .axis { stroke: var(--line); fill: none } .curve { stroke: var(--link); stroke-width: 2; fill: none } .percentile { stroke: var(--dim); stroke-dasharray: 3 3 } .today { stroke: var(--text); stroke-width: 2 }
.mark { fill: var(--good) } .mark.passed { fill: var(--good) } .mark.closes, .mark.over { fill: var(--bad) } .mark.open, .mark.soon { fill: var(--warn) }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .6rem; font-size: .875rem }
[hidden] { display: none }
@media (max-width: 36rem) { body { font-size: 15px } dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .3rem } td.bar { width: 30% } th, td { padding-right: .4rem } }
@media print { body { max-width: none; padding: 0; font-size: 10pt } nav, form.filter, .skip { display: none } article.item { content-visibility: visible; break-inside: avoid } a { color: inherit } }
`;

;




const mostRows = 60;
function timeline(report) {
	const timed = report.items.filter((item) => item.startedMs !== undefined && item.checks.length > 0);
	if (timed.length === 0)
		return nothing;
	const rows = [...timed].sort((a, b) => b.durationMs - a.durationMs).slice(0, mostRows); 
	const end = Math.max(1, ...timed.map(endOf));
	const longest = rows[0];
	const rest = timed.length - rows.length;
	rows.sort((a, b) => a.startedMs - b.startedMs || b.durationMs - a.durationMs);
	return markup `<p>${(0,words ._V)(end)} in all; the longest is ${itemLinks(report, [longest.id])} with ${(0,words ._V)(longest.durationMs)}.${rest > 0 && ` The ${rest} shortest are not drawn.`}</p>
<div class="wide" tabindex="0" role="region" aria-label="Table of when each item was asked"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Status</th><th scope="col">Begin</th><th scope="col">Duration</th><th scope="col">Drawn</th></tr></thead>
<tbody>${rows.map((item) => timeline_row(report, item, end))}</tbody></table></div>`;
}
function timeline_row(report, item, end) {
	const scale = (ms) => ((ms / end) * 1000).toFixed(1);
	const kind = (0,verdict .HE)(item) ? 'closes' : item.status === 'passed' ? 'passed' : 'open';
	const width = Math.max(2, (item.durationMs / end) * 1000).toFixed(1);
	return markup `<tr><td>${itemLinks(report, [item.id])}</td><td>${words .o7[item.status].word}</td><td class="number">${(0,words ._V)(item.startedMs)}</td><td class="number">${(0,words ._V)(item.durationMs)}</td><td class="bar"><svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 9.5H1000"/><rect class="mark ${kind}" x="${scale(item.startedMs)}" y="1" width="${width}" height="7"/></svg></td></tr>
`;
}
function endOf({ startedMs, durationMs }) {
	return startedMs + durationMs;
}

;
















function renderHtml(report, onFailure = []) {
	const sections = page_sectionsOf(report, onFailure).filter(({ body }) => !body.isEmpty);
	const title = (0,words .Pl)(report);
	const page = markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the parts</a>
<header class="verdict ${report.verdict}">
<p class="dim">Production Readiness Gate${report.url !== null && markup ` \u00b7 <code>${report.url}</code>`}</p>
<h1>${title}</h1>
<p>${rich((0,words ._9)(report))}</p>
${countsOf(report)}</header>
<nav aria-label="Parts"><ul>${sections.map(({ id, title: name }) => markup `<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main">
${sections.map(sectionMarkup)}</main>
<footer>
${facts(report)}</footer>
<script>${trusted(script)}</script>
</body>
</html>
`;
	return page.text;
}
function page_sectionsOf(report, onFailure) {
	const closed = report.verdict === 'not-ready';
	return [
		{ id: 'problems', title: 'Why the gate could not run', body: problems(report) },
		{ id: 'causes', title: 'Causes of several items', body: causes(report) },
		{
			id: 'what-to-do',
			title: 'What to do while it is closed',
			body: closed && onFailure.length > 0 ? documentSections(onFailure) : nothing,
		},
		{ id: 'runs', title: 'Environments side by side', body: sideBySide(report) },
		{
			id: 'changes',
			title: report.gateChanges?.length ? 'This pull request changes the gate' : 'How this gate was chosen',
			body: changes(report),
		},
		{ id: 'since-last', title: 'Since last time', body: sinceLast(report) },
		{
			id: 'items',
			title: 'Items',
			body: report.items.length === 0 ? nothing : markup `${filterMarkup(report)}${itemSections(report)}`,
		},
		{ id: 'document', title: 'The document and the checklist differ', body: drift(report) },
		{ id: 'calendar', title: 'What ends when', body: calendar(report) },
		{ id: 'response-times', title: 'Response times', body: percentiles(report) },
		{ id: 'timeline', title: 'Timeline of the probes', body: timeline(report) },
	];
}
function hashOf(text) {
	return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
const policy = [
	"default-src 'none'",
	`script-src ${hashOf(script)}`,
	`style-src ${hashOf(style)}`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
function countsOf({ counts }) {
	const there = model_status .b.filter((status) => counts[status] > 0);
	if (there.length === 0)
		return nothing;
	return markup `<ul class="counts" aria-label="Counts">${there.map((status) => {
		const { emoji, counted } = words .o7[status];
		return markup `<li><span aria-hidden="true">${emoji}</span> ${counts[status]} ${counted}</li>`;
	})}</ul>
`;
}
function problems({ problems = [] }) {
	if (problems.length === 0)
		return nothing;
	const lines = problems.map((problem) => {
		const place = (0,words .$t)(problem);
		return markup `<li>${place !== '' && markup `<code>${place}</code> `}${rich(problem.message)}${problem.suggestion !== undefined && markup `<br><span class="dim">${rich(problem.suggestion)}</span>`}</li>
`;
	});
	return markup `<ul>
${lines}</ul>`;
}
function causes(report) {
	const { causes: all = [] } = report;
	if (all.length === 0)
		return nothing;
	const lines = all.map(({ cause, items, fix, }) => markup `<li><strong>${rich(cause)}</strong>: ${itemLinks(report, items)}<br>${rich(fix)}</li>
`);
	return markup `<ul>
${lines}</ul>`;
}
function facts(report) {
	const { checklist, envFiles = [], notes = [], startedAt, durationMs, tool, phase } = report;
	const signed = (0,sign_off .B)(report);
	const rows = [
		['Begin', markup `${(0,words .fU)(startedAt)}, ${(0,words ._V)(durationMs)}`],
		['Phase', phase !== null && markup `${phase}`],
		['Checklist', markup `<code>${checklist.path}</code>${checklist.source && ` of the ${sources[checklist.source]}`}`],
		['Commit', checklist.ref !== null && markup `<code>${checklist.ref}</code>`],
		['Digest', checklist.sha256 !== null && markup `<code>sha256 ${checklist.sha256}</code>`],
		['Env files', envFiles.length > 0 && markup `${envFiles.map((file) => markup `<code>${file}</code> `)}`],
		[
			'Notes',
			notes.length > 0 && markup `${notes.map((note, index) => markup `${index > 0 && markup `<br>`}${rich(note)}`)}`,
		],
		['Signed off', signed.length > 0 && markup `${signed.join(' \u00b7 ')}`],
		['Made by', markup `readiness-gate ${tool.version}`],
	];
	return markup `<dl>
${rows.map(([name, value]) => value && markup `<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
`;
}
const sources = { base: 'base', head: 'head', worktree: 'work tree' };


  }),

  64503: core[64503],

  3037: core[3037],

  29037: core[29037],

  98477: core[98477]

};
return { ids, modules };
})
