(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 9466;
const ids = [9466];
const modules = {

  92170:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  sZ: () => (  boxesAtMost),
  B6: () => (  boxesIn),
  uZ: () => (  isBox),
  _Z: () => (  otherBox)
});


var headings = __webpack_require__(92897);
;
const openBoxes = '\u2610\u2b1c\ud83d\udd32\u25fb\u25a1\u25a2\u274f\ud83d\uddc6';
const tickedBoxes = '\u2611\ud83d\uddf9';
const done = '\u2705\u2714\u2713\ud83d\udfe9\ud83d\udfe2';
const notDone = '\u274c\u2717\u2718\u274e\ud83d\udfe5\ud83d\udd34\ud83d\udfe8\ud83d\udfe1\ud83d\udfe0\u23f3\ud83d\udea7\u2b1b';
const picture = new RegExp(`^([${openBoxes}${tickedBoxes}${done}${notDone}])\\uFE0F?`, 'u');
const sureBoxes = new RegExp(`^[${openBoxes}${tickedBoxes}]`, 'u');
const shortCode = /^:(\w{1,40}|x):/;
const byCode = {
	white_check_mark: '\u2705',
	heavy_check_mark: '\u2714',
	ballot_box_with_check: '\u2611',
	white_large_square: '\u2b1c',
	black_square_button: '\ud83d\udd32',
	x: '\u274c',
	negative_squared_cross_mark: '\u274e',
	heavy_multiplication_x: '\u2718',
	construction: '\ud83d\udea7',
	hourglass_flowing_sand: '\u23f3',
	green_circle: '\ud83d\udfe2',
	yellow_circle: '\ud83d\udfe1',
	red_circle: '\ud83d\udd34',
};
function picturedMark(written) {
	const text = written.replace(shortCode, (whole, code) => byCode[code] ?? whole);
	const found = picture.exec(text);
	const [whole = '', sign = ''] = found ?? [];
	if (found === null)
		return null;
	const mark = `${tickedBoxes}${done}`.includes(sign) ? 'x' : '\ud83d\udfe8\ud83d\udfe1\ud83d\udfe0\u23f3\ud83d\udea7'.includes(sign) ? '~' : ' ';
	return { mark, isBox: sureBoxes.test(sign), rest: text.slice(whole.length).trim() };
}
const words = [
	[
		/^(?:x|done|completed?|ready|pass(?:ed)?|ok|yes|y|met|fulfilled|live|fertig|erledigt|ja|sim|feito|s\u00ed|hecho|oui|fait)$/,
		'x',
	],
	[/^(?:partial(?:ly)?(?: (?:met|done))?|in progress|wip|ongoing|started|in arbeit|em andamento|en cours)$/, '~'],
	[/^(?:n\/?a|not applicable|does not apply|waived|deferred|skipped|out of scope|-|\u2013|\u2014)$/, '-'],
	[
		/^(?:to ?do|pending|open|not (?:done|started|met|ready|yet)|no|n|fail(?:ed)?|missing|blocked|tbd|offen|nein|pendente|n\u00e3o|pendiente|\u00e0 faire|non)$/,
		' ',
	],
];
function cellMark(cell) {
	const text = cell.replace(/\*\*|`|\\(?=_)/g, '').trim();
	const box = /^(?:[-*+] )?\\?\[([ xX~-]?)\\?\]$/.exec(text)?.[1];
	if (box !== undefined)
		return box === '' ? ' ' : box.toLowerCase();
	const pictured = picturedMark(text);
	const said = (pictured?.rest ?? text).toLowerCase();
	const byWord = wordMark(said);
	if (pictured === null)
		return byWord ?? null;
	return said === '' || byWord !== undefined ? (byWord ?? pictured.mark) : said.length <= 20 ? pictured.mark : null;
}
function wordMark(said) {
	const choices = said.split('/').map((one) => one.trim());
	if (choices.length > 1 && choices.length <= 4 && said !== 'n/a') {
		const known = choices.filter((one) => words.some(([pattern]) => pattern.test(one))).length;
		if (known >= 2)
			return ' ';
	}
	return words.find(([pattern]) => pattern.test(said))?.[1];
}

;

const ofItems = /\b(?:items?|checks?|tasks?|requirements?|controls?|criteri(?:on|a)|questions?|steps?|actions?|description|what|practices?|gates?|features?|name|area|category|pr\u00fcfung|punkt|tarefa|tarea|t\u00e2che)\b|\u9879/i;
const ofMarks = /^(?:status|state|done\??|ok\??|complete[d]?\??|check(?:ed)?|pass(?:ed)?(?:\/fail)?|result|verified|ready\??|met\??|y\/n|yes\/no|\u2713|\u2705|\u2714\ufe0f?|\u2611\ufe0f?|\u2610|\[[ x]?\]|(?:not|partial(?:ly)?|total(?:ly)?|fully)[- ](?:satisfied|met|done|compliant|implemented|applicable)|satisfied|compliant|n\/a|erledigt|stand|feito|estado|statut)$/i;
const rule = /^\s{0,3}\|?\s{0,20}:?-+:?\s{0,20}(?:\|\s{0,20}:?-+:?\s{0,20}){1,30}\|?\s{0,20}$/;
const mostCells = 30;
function tableRows(lines, isCode) {
	const found = new Map();
	for (let index = 1; index < lines.length; index++) {
		const head = lines[index - 1] ?? '';
		if (isCode[index] || !rule.test(lines[index] ?? '') || !head.includes('|'))
			continue;
		const start = index + 1;
		let end = start;
		while (end < lines.length && !isCode[end] && (lines[end] ?? '').includes('|'))
			end++;
		const body = lines.slice(start, end);
		const rows = boxesOf(cellsOf(head), body);
		if (rows !== null) {
			for (const [offset, row] of [null, null, ...rows].entries())
				found.set(index - 1 + offset, row);
		}
		index = end;
	}
	return found;
}
const comment = /<!--(?:(?!-->).){0,200}-->/g;
function boxesOf(head, lines) {
	const comments = lines.map((line) => (line.match(comment) ?? []).join(' '));
	const body = lines.map((line) => cellsOf(line.replace(comment, '')));
	const columns = head.map((title, at) => ({
		title,
		at,
		marks: body.map((row) => cellMark(row[at] ?? '')),
		cells: body.map((row) => row[at] ?? ''),
	}));
	const isMarks = ({ title, marks, cells }) => {
		const filled = cells.filter((cell) => cell !== '').length;
		const marked = marks.filter((mark) => mark !== null).length;
		if (ofMarks.test(title))
			return marked === filled || marked * 2 > filled;
		return (filled > 0 &&
			marked === filled &&
			cells.some((cell) => /\[[ xX]?\\?\]|\p{Extended_Pictographic}|[\u2610\u2611\u2713\u2714\u2717\u2718\u25a1]|:[\w\\]{1,60}:/u.test(cell)));
	};
	const marking = columns.filter(isMarks);
	const saying = columns.filter((column) => !marking.includes(column) && !column.cells.every((cell) => /^#?\d*\.?$/.test(cell)));
	const named = saying.filter(({ title }) => ofItems.test(title));
	const item = named.find(({ cells }) => new Set(cells).size === cells.length) ?? named[0] ?? saying[0];
	if (item === undefined || body.length === 0)
		return null;
	const [mark, ...more] = marking;
	if (mark === undefined || (more.length > 0 && !ofItems.test(item.title)))
		return null;
	return body.map((row, at) => {
		const text = plain(row[item.at] ?? '');
		const notes = saying
			.filter((column) => column !== item)
			.map((column) => row[column.at] ?? '')
			.filter((cell) => cell !== '');
		return text === ''
			? null
			: {
				mark: more.length > 0 ? ' ' : (mark.marks[at] ?? ' '),
				text,
				notes: notes.join(' \u2013 '),
				comment: comments[at] ?? '',
			};
	});
}
function plain(cell) {
	return cell
		.replace(/\*\*|__|<br\s*\/?>/gi, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
function cellsOf(line) {
	const cells = [];
	let cell = '';
	let inCode = false;
	for (let index = 0; index < line.length && cells.length < mostCells; index++) {
		const sign = line[index];
		if (sign === '\\' && line[index + 1] === '|')
			cell += line[++index];
		else if (sign === '|' && !inCode) {
			cells.push(cell.trim());
			cell = '';
		}
		else {
			if (sign === '`')
				inCode = !inCode;
			cell += sign;
		}
	}
	cells.push(cell.trim());
	if (/^\s*\|/.test(line))
		cells.shift();
	if (cells.at(-1) === '' && /\|\s*$/.test(line))
		cells.pop();
	return cells;
}

var tree = __webpack_require__(4897);
;




function boxesIn(markdown) {
	if (last?.markdown !== markdown)
		last = { markdown, boxes: boxesOfLines((0,tree .Dx)(markdown)) };
	return last.boxes;
}
let last;
function boxesAtMost(markdown) {
	return (0,tree .Dx)(markdown).filter((line) => likeBox.test(line)).length;
}
const likeBox = /\[[ xX~-]{0,3}\]|\p{Extended_Pictographic}/u;
function boxesOfLines(lines) {
	const { text, made } = asItems(withoutFrontMatter(lines));
	return walk((0,tree .Li)(text), made);
}
const boldDepth = 7;
const pointDepth = 8;
function walk(tree, made) {
	const found = [];
	let headings = [];
	const under = (depth, text) => {
		headings = [...headings.filter((one) => one.depth < depth), { depth, text }];
	};
	const visit = (node, parent) => {
		const heading = headingOf(node);
		if (heading !== null && parent === null)
			under(heading.depth, heading.text);
		const box = node.type === 'listItem' ? boxOf(node, made, headings, parent) : null;
		const at = box === null ? undefined : found.push(box) - 1;
		const before = headings;
		if (node.type === 'listItem' && box === null && parent === null && holdsList(node))
			under(pointDepth, pointOf(node));
		for (const child of node.children ?? [])
			visit(child, box ?? parent);
		if (node.type === 'listItem')
			headings = before;
		if (box !== null && at !== undefined && found.length > at + 1)
			found[at] = { ...box, hasBoxes: true };
	};
	visit(tree, null);
	return found;
}
function holdsList({ children = [] }) {
	return children.some(({ type }) => type === 'list');
}
function pointOf({ children = [] }) {
	const [first] = children;
	return first?.type === 'paragraph' ? withoutPictures((0,tree .b6)(first)).replace(/ ?[:\uff1a]$/, '') : '';
}
function headingOf(node) {
	if (node.type === 'heading')
		return { depth: node.depth ?? 1, text: withoutPictures((0,tree .b6)(node)) };
	if (node.type === 'html') {
		const summary = /<summary>([^<]{1,200})/i.exec(node.value ?? '')?.[1];
		return summary === undefined ? null : { depth: boldDepth, text: withoutPictures(summary) };
	}
	if (node.type !== 'paragraph')
		return null;
	const parts = (node.children ?? []).filter(({ type, value }) => type !== 'text' || !/^[\s:\uff1a]*$/.test(value ?? ''));
	const [bold] = parts;
	if (parts.length !== 1 || bold?.type !== 'strong')
		return null;
	const text = withoutPictures((0,tree .b6)(bold)).replace(/ ?[:\uff1a]$/, '');
	return text.length > 80 ? null : { depth: boldDepth, text };
}
const otherBox = /^\[(| {2,3}|[~-])\](?=\s|$)/;
function boxOf(node, made, headings, parent) {
	const line = node.position?.start.line ?? 1;
	const isTask = typeof node.checked === 'boolean';
	const mark = (isTask ? made.get(line) : undefined) ?? markOf(node);
	if (mark === null)
		return null;
	const texts = headings.map(({ text }) => text);
	return { node, line, mark, isTask: isTask && !made.has(line), headings: texts, parent, hasBoxes: false };
}
function isBox(node) {
	return markOf(node) !== null;
}
function markOf({ checked, children = [] }) {
	if (typeof checked === 'boolean')
		return checked ? 'x' : ' ';
	const [first] = children;
	const start = first?.type === 'paragraph' ? first.children?.[0] : undefined;
	const box = start?.type === 'text' ? otherBox.exec(start.value ?? '') : null;
	if (!box)
		return null;
	const inside = (box[1] ?? '').trim().toLowerCase();
	return inside === '' ? ' ' : inside;
}
function withoutPictures(text) {
	return text
		.replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}
function withoutFrontMatter(lines) {
	if (lines[0]?.trimEnd() !== '---')
		return lines;
	const end = lines.findIndex((line, index) => index > 0 && index <= 100 && /^(?:---|\.\.\.)\s*$/.test(line));
	const isYaml = end > 0 && lines.slice(1, end).every((line) => /^(?:[\w-]{1,60}:|\s|- |#|$)/.test(line));
	return isYaml ? lines.map((line, index) => (index <= end ? '' : line)) : lines;
}
const task = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]\][ \t]/;
const point = /^([ \t>]{0,40})(?:(?:[-*+\u2022\u25e6\u25aa]|\d{1,9}[.)])[ \t]{1,9})?(\S.{0,4000})$/u;
function asItems(lines) {
	const isCode = (0,headings .RY)(lines);
	const rows = tableRows(lines, isCode);
	const pictured = lines.map((line, index) => (isCode[index] || rows.has(index) ? null : picturedIn(line)));
	const hasTasks = lines.some((line, index) => !isCode[index] && task.test(line));
	const hasBoxes = pictured.some((one) => one?.isBox);
	const made = new Map();
	const text = lines.map((line, index) => {
		const row = rows.get(index);
		if (row === null)
			return '';
		const item = row === undefined
			? pictured[index]
			: { ...row, indent: '', rest: `**${row.text}**${row.notes === '' ? '' : ` \u2013 ${row.notes}`}${row.comment}` };
		if (!item || item.rest === '')
			return line;
		if (row === undefined && !('isBox' in item && item.isBox) && hasTasks && !hasBoxes)
			return line;
		made.set(index + 1, item.mark);
		return `${item.indent}- [ ] ${item.rest}`;
	});
	return { text, made };
}
function picturedIn(line) {
	const [, indent = '', said = ''] = point.exec(line) ?? [];
	const pictured = said === '' ? null : picturedMark(said);
	const isPoint = pictured?.isBox === true || /^[ \t>]*(?:[-*+\u2022\u25e6\u25aa]|\d{1,9}[.)])[ \t]/.test(line);
	return pictured !== null && isPoint ? { indent, ...pictured } : null;
}


  }),

  92897: core[92897],

  49466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	headOf: () => (  headOf),
	sameWords: () => (  sameWords),
	tasksIn: () => (  tasksIn)
  });
  var _boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92170);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);


function tasksIn(markdown) {
	return (0,_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .B6)(markdown).map(taskOf);
}
function taskOf({ node, line, mark, isTask, headings, hasBoxes }) {
	const own = (node.children ?? []).filter(({ type }) => type !== 'list');
	const text = own
		.filter(({ type }) => type !== 'code')
		.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)
		.join(' ')
		.replace(_boxes_js__WEBPACK_IMPORTED_MODULE_0__  ._Z, '')
		.trim();
	const [first] = own[0]?.children ?? [];
	const bold = first?.type === 'strong' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(first).replace(/:$/, '') : '';
	return {
		line,
		ticked: isTask && mark === 'x',
		text,
		title: bold === '' ? text : bold,
		section: headings.at(-1) ?? null,
		hasBoxes,
		link: own.map(linkIn).find((link) => link !== null) ?? null,
		id: own.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__  .DG).find((id) => id !== null) ?? null,
	};
}
function headOf(text) {
	return /^(.{4,80}?)(?:\s+[\u2013\u2014-]\s+|[:\uff1a]\s|\s*\()/.exec(text)?.[1]?.trim() ?? text;
}
function linkIn(node) {
	if (node.type === 'code' || node.type === 'html')
		return null;
	const own = /https?:\/\/[^\s<>"'`)\]]+/.exec(node.url ?? node.value ?? '')?.[0];
	return own ?? (node.children ?? []).map(linkIn).find((link) => link !== null) ?? null;
}
function sameWords(text) {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}


  }),

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


  })

};
return { ids, modules };
})
