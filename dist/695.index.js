export const id = 695;
export const ids = [695];
export const modules = {

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  defineCheck)
  });
function defineCheck(kind) {
	return kind;
}


  }),

  14163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FN: () => (  serverOf),
	GS: () => (  placed),
	Ws: () => (  touchedOn)
  });
function serverOf(config, scene) {
	const on = config.on ?? scene.on;
	return on === undefined || on === 'checkout' ? null : on;
}
function touchedOn(config, scene) {
	const server = serverOf(config, scene);
	return server === null ? {} : { on: server };
}
function placed(drafts, server) {
	if (server === null)
		return drafts;
	return drafts.map(({ location, ...draft }) => {
		if (!location)
			return draft;
		const line = location.line === undefined ? '' : `line ${location.line} of `;
		return { ...draft, message: `${draft.message} (${line}${location.file} on ${server})` };
	});
}


  }),

  79725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bv: () => (  headerName),
	Ej: () => (  size),
	O2: () => (  strict),
	Oh: () => (  port),
	Pl: () => (  oneOrMany),
	VL: () => (  isTargetText),
	Z: () => (  headerValue),
	aC: () => (  target),
	"in": () => (  oneTarget),
	on: () => (  on),
	os: () => (  asking),
	p0: () => (  duration),
	uk: () => (  wait)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);



zod__WEBPACK_IMPORTED_MODULE_1__  .$W({ jitless: true });
function strict(shape, hint, known = Object.keys(shape)) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .rej(shape, {
		error: (issue) => {
			if (issue.code !== 'unrecognized_keys')
				return undefined;
			return issue.keys
				.map((key) => `unknown key "${key.replace(/\s+/g, ' ')}"${hint?.(key) ?? (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .a)(key, known)}`)
				.join('\n');
		},
	});
}
function oneOrMany(schema, empty) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(schema).min(1, 'an empty list asserts nothing')], {
		error: (issue) => (issue.input === null ? empty?.() : undefined),
	})
		.transform((value) => (Array.isArray(value) ? value : [value]));
}
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const longestMs = 36_500 * unitsMs.d;
const duration = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'expected a duration such as 500ms, 10s, 5m, 26h or 90d')
	.transform(parseDuration)
	.refine((ms) => ms <= longestMs, 'a duration is at most 36500d')
	.meta({ title: 'duration' });
const wait = duration.refine((ms) => ms >= 1 && ms <= unitsMs.d, 'a time to wait lies between 1ms and 24h');
function parseDuration(text) {
	const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
	if (!match?.[1] || !match[2])
		throw new RangeError('not a duration');
	return Number(match[1]) * unitsMs[match[2]];
}
const unitsBytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const size = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'expected a size such as 512B, 10KB or 5MiB')
	.transform((text) => {
	const match = /^([\d.]+)([A-Za-z]+)$/.exec(text);
	return Math.round(Number(match?.[1]) * unitsBytes[match?.[2]]);
})
	.meta({ title: 'size' });
const retry = strict({
	for: wait.meta({ description: 'The deadline: how long the check is asked again while it does not pass' }),
	every: wait.default(1000).meta({ description: 'Pause between two tries' }),
	steady: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).default(1).meta({ description: 'How many passes in a row count as passed' }),
}).meta({ title: '`{ for, every: 1s, steady: 1 }`' });
const asking = {
	timeout: wait
		.optional()
		.meta({ description: 'Time for one exchange or one command', without: '`defaults.timeout`, 10s' }),
	retry: retry.optional().meta({
		description: 'Asks again until the deadline `for`; `steady` asks for that many passes in a row',
	}),
};
const on = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().meta({
	title: '`checkout` or a server',
	description: 'Where files are read and commands run',
	without: '`defaults.on`, else `checkout`',
});
const headerName = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(_formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S, 'not the name of a header');
const headerValue = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1');
const port = zod__WEBPACK_IMPORTED_MODULE_2__  .Whr('a port is a whole number from 1 to 65535, without quotes')
	.min(1)
	.max(65_535, 'a port is at most 65535')
	.meta({ title: '1 to 65535' });
const target = {
	path: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().startsWith('/', 'a path starts with /').optional().meta({
		title: 'text that starts with `/`',
		description: "Added to the environment's `url`; not beside `url`",
		without: '`/`',
	}),
	url: zod__WEBPACK_IMPORTED_MODULE_2__  .OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
		.optional()
		.meta({
		title: 'http or https URL',
		description: 'What is looked at',
		without: "the environment's",
	}),
};
function isTargetText([key, ...deeper]) {
	return /^(?:url|path|http-url)$/.test(key ?? '') && deeper.length === 0;
}
function oneTarget(context) {
	if (context.value.path === undefined || context.value.url === undefined)
		return;
	const message = "`path` is added to the environment's `url`, not to this one: give either `path` or `url`";
	context.issues.push({ code: 'custom', input: context.value, path: ['path'], message });
}


  }),

  3382:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F9: () => (  isRuledOut),
	HS: () => (  listMeets),
	xU: () => (  manyMeet)
  });
  var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22114);
  var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63151);


function manyMeet(expectation, values) {
	const { wants } = parted(expectation);
	const found = wants === undefined || values.some((value) => (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)(wants, value) === null);
	return found && values.length > 0 && !values.some((value) => isRuledOut(expectation, value));
}
function isRuledOut(expectation, value) {
	return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)(parted(expectation).rulesOut, value) !== null;
}
function listMeets(expectation, list) {
	const { wants, rulesOut } = parted(expectation);
	const { 'not-contains': part, 'not-matches': pattern, length, ...others } = rulesOut;
	return ((wants === undefined || (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)(wants, list) === null) &&
		(0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)({ ...others, length }, list) === null &&
		list.every((value) => (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .J4)({ ...others, 'not-matches': pattern }, value) === null) &&
		(part === undefined || [list, ...list].every((value) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .gR)(value, part) !== true)));
}
function parted(expectation) {
	if (expectation === null || typeof expectation !== 'object' || isList(expectation))
		return { wants: expectation, rulesOut: {} };
	const { ne, 'not-in': notIn, 'not-contains': part, 'not-matches': pattern, length, ...others } = expectation;
	const ofLength = length === undefined ? { wants: undefined, rulesOut: {} } : parted(length);
	const wants = { ...others, length: ofLength.wants };
	return {
		wants: isEmpty(wants) ? undefined : wants,
		rulesOut: {
			...('ne' in expectation ? { ne } : {}),
			'not-in': notIn,
			...('not-contains' in expectation ? { 'not-contains': part } : {}),
			'not-matches': pattern,
			length: isEmpty(ofLength.rulesOut) ? undefined : ofLength.rulesOut,
		},
	};
}
function isList(expectation) {
	return Array.isArray(expectation);
}
function isEmpty(operators) {
	return Object.values(operators).every((wanted) => wanted === undefined);
}


  }),

  97224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	f: () => (  isGlob),
	k: () => (  matchesGlob)
  });
function matchesGlob(pattern, text) {
	const [head = '', ...parts] = pattern.split('*');
	const tail = parts.pop();
	if (tail === undefined)
		return pattern === text;
	const end = text.length - tail.length;
	if (end < head.length || !text.startsWith(head) || !text.endsWith(tail))
		return false;
	let at = head.length;
	for (const part of parts) {
		const found = text.indexOf(part, at);
		if (found < 0)
			return false;
		at = found + part.length;
	}
	return at <= end;
}
function isGlob(path) {
	return /[*?[{]/.test(path);
}


  }),

  84942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  token),
	h: () => (  tchar)
  });
const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";
const token = new RegExp(`^${tchar}+$`);


  }),

  92897:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	RY: () => (  fencedLines),
	ZE: () => (  sectionOf),
	z: () => (  headingsOf)
  });
function fencedLines(lines) {
	let fence;
	return lines.map((line) => {
		const mark = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(line);
		if (fence === undefined) {
			if (!mark?.[1] || (mark[1].startsWith('`') && mark[2]?.includes('`')))
				return false;
			fence = mark[1];
			return true;
		}
		if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '')
			fence = undefined;
		return true;
	});
}
function headingsOf(markdown) {
	const lines = markdown.split(/\r\n|\r|\n/);
	const fenced = fencedLines(lines);
	return lines.flatMap((line, index) => {
		if (fenced[index])
			return [];
		const hashes = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line);
		if (hashes?.[1]) {
			const text = plain((hashes[2] ?? '').replace(/(^|[ \t])#+[ \t]*$/, ''));
			return [{ text, level: hashes[1].length, line: index + 1 }];
		}
		const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1];
		const above = lines[index - 1] ?? '';
		if (!underline || fenced[index - 1] || !/^ {0,3}[^\s#>*+-]/.test(above))
			return [];
		return [{ text: plain(above), level: underline.startsWith('=') ? 1 : 2, line: index }];
	});
}
function sectionOf(markdown, wanted) {
	const headings = headingsOf(markdown);
	const at = headings.findIndex(({ text }) => wanted(text));
	const start = headings[at];
	if (!start)
		return undefined;
	const lines = markdown.split(/\r\n|\r|\n/);
	const next = headings.slice(at + 1).find(({ level }) => level <= start.level);
	const underlined = /^ {0,3}#/.test(lines[start.line - 1] ?? '') ? 0 : 1;
	const first = start.line + underlined;
	return { text: lines.slice(first, next ? next.line - 1 : undefined).join('\n'), line: first + 1 };
}
function plain(heading) {
	return heading.replace(/[*_`]/g, '').trim();
}


  }),

  15541:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  readUtf8)
  });
function readUtf8(bytes) {
	if (bytes.includes(0))
		return { fault: 'a NUL byte' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	}
	catch {
		return { fault: 'bytes that are not UTF-8' };
	}
}


  }),

  70695:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  file: () => (  file)
});

var kind = __webpack_require__(13184);
var matcher = __webpack_require__(63151);
;
const dumps = [
	{
		name: 'pg_dumpall',
		begins: /^-- PostgreSQL database cluster dump/m,
		ends: 'PostgreSQL database cluster dump complete',
	},
	{ name: 'pg_dump', begins: /^-- PostgreSQL database dump/m, ends: 'PostgreSQL database dump complete' },
	{ name: 'mysqldump', begins: /^-- (MySQL|MariaDB) dump /m, ends: '-- Dump completed' },
];
function faultOf(path, { format, damage, head, tail }) {
	if (damage !== null)
		return `${format === 'plain' ? 'the file' : `the ${format} archive`} is damaged: ${damage}`;
	const begin = head.toString('latin1');
	if (head.length < 512 && begin.trim() === '')
		return 'it holds nothing';
	if (/^(\S*\/)?(pg_dump|pg_dumpall|mysqldump|mariadb-dump|mongodump|docker|tar|bash|sh): /.test(begin)) {
		return 'it holds an error message in place of data';
	}
	const dump = dumps.find(({ begins }) => begins.test(begin));
	if (dump)
		return tail.toString('latin1').includes(dump.ends) ? null : `the dump of ${dump.name} was cut off before its end`;
	if (format === 'plain')
		return /\.sql$/i.test(path) ? null : 'it is neither an archive nor a database dump';
	return null;
}

var many = __webpack_require__(3382);
var regex = __webpack_require__(7950);
var markdown_headings = __webpack_require__(92897);
var bounded = __webpack_require__(54637);
;

const hint = /\b(name|phone|e-?mail|url|link|date|time|address|number|contact|company|organi[sz]ation|project|team|role|owner|domain|host(name)?|server|ip|version|title|description|password|key|token|id|your|insert|enter|fill|add|todo|tbd|placeholder|xxx+)\b|\.\.\.|\u2026/i;
const placeholders_elements = new Set(`a abbr b blockquote br center code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe
  img input ins kbd li link main mark meta nav ol p picture pre q s samp script section small source span strike strong
  style sub summary sup svg table tbody td tfoot th thead time title tr tt u ul var video path`.split(/\s+/));
const anywhere = [
	/\b(TODO|TBD|TBC|FIXME|XXX+)\b/g,
	/\b(change[-_ ]?me|replace[-_ ]?me|your[-_](domain|company|app|project|server|password|secret|key|token|name|email|user|repo)[\w.-]*|yourdomain[\w.-]*|yourcompany[\w.-]*|lorem ipsum)\b/gi,
];
const template = /\{\{[\w\s.-]+\}\}/g;
const reserved = /\bexample\.(?:com|org|net)\b/gi;
const address = /([\w.+-]*@)?([\w.+-]+)/g;
function placeholdersIn(markdown) {
	const lines = markdown.split(/\r\n|\r|\n/);
	const fenced = (0,markdown_headings .RY)(lines);
	return lines.flatMap((line, index) => {
		const found = new Map();
		const add = (column, text) => {
			found.set(column, text);
		};
		for (const pattern of anywhere)
			for (const match of line.matchAll(pattern))
				add(match.index, match[0]);
		if (!fenced[index]) {
			const prose = withoutCode(line);
			for (const match of prose.matchAll(template))
				add(match.index, match[0]);
			for (const [column, text] of reservedIn(prose))
				add(column, text);
			for (const match of prose.matchAll(/(?<!\w)\[([^\][]{2,80})\](?![([:])/g)) {
				if (/^[A-Za-z]/.test(match[1] ?? '') && hint.test(match[1] ?? ''))
					add(match.index, match[0]);
			}
			for (const match of prose.matchAll(/(?<!\w)<([A-Za-z][\w .,/-]{1,60})>/g)) {
				if (!isElement(match[1] ?? ''))
					add(match.index, match[0]);
			}
			if (/[^_\s]/.test(prose))
				for (const match of prose.matchAll(/_{4,}/g))
					add(match.index, match[0]);
		}
		return outermost([...found]).map(([column, text]) => ({ text, line: index + 1, column: column + 1 }));
	});
}
function reservedIn(prose) {
	return [...prose.matchAll(address)].flatMap(({ index, 1: user = '', 2: host = '' }) => {
		const name = [...host.matchAll(reserved)].at(-1);
		if (!name)
			return [];
		const text = host.slice(0, name.index + name[0].length);
		return name.index === 0 && user !== '' ? [[index, user + text]] : [[index + user.length, text]];
	});
}
function withoutCode(line) {
	const runs = [...line.matchAll(/(?<!`)`+/g)];
	const next = new Map();
	const closers = [];
	for (const { index, 0: ticks } of runs.toReversed()) {
		closers.push(next.get(ticks.length));
		next.set(ticks.length, index);
	}
	closers.reverse();
	const parts = [];
	let done = 0;
	for (const [at, { index, 0: ticks }] of runs.entries()) {
		const close = closers[at];
		if (index < done || close === undefined)
			continue;
		const end = close + ticks.length;
		parts.push(line.slice(done, index), ' '.repeat(end - index));
		done = end;
	}
	return parts.join('') + line.slice(done);
}
function outermost(found) {
	let end = 0;
	return [...found]
		.sort(([a, one], [b, other]) => a - b || other.length - one.length)
		.filter(([column, text]) => {
		if (column < end)
			return false;
		end = column + text.length;
		return true;
	});
}
function isElement(inside) {
	const name = /^[A-Za-z][A-Za-z0-9]*/.exec(inside)?.[0] ?? '';
	return placeholders_elements.has(name.toLowerCase()) && !/[-.,]/.test(inside.slice(name.length, name.length + 1));
}

;






const mostPlaceholders = 10;
function judgeText(path, text, config) {
	const drafts = [];
	if (config.heading !== undefined)
		drafts.push(...judgeHeading(path, text, config.heading));
	let scope = { text, line: 1 };
	let where = path;
	if (config.section !== undefined) {
		const wanted = config.section;
		const section = (0,markdown_headings .ZE)(text, (heading) => isHeading(wanted, heading));
		if (!section || section.text.trim() === '') {
			const message = section ? `The section in ${path} is empty` : `${path} has no such section`;
			const observed = section ? 'an empty section' : headingsShown(text);
			const line = section ? { line: section.line - 1 } : {};
			return [
				...drafts,
				{ rule: 'file/section', message, expected: `a section ${(0,matcher .q0)(wanted)}`, observed, ...line },
			];
		}
		scope = section;
		where = `the section of ${path}`;
	}
	if (config.content !== undefined) {
		const wrong = (0,matcher .J4)(config.content, scope.text, shape);
		if (wrong)
			drafts.push({ rule: 'file/content', message: `The content of ${where} is not as expected`, ...wrong });
	}
	for (const wanted of config.contains ?? []) {
		if (holds(wanted, scope.text))
			continue;
		drafts.push({
			rule: 'file/content',
			message: `${capital(where)} does not contain what it should`,
			expected: `contains ${inWords(wanted)}`,
			observed: `not found in ${shape(scope.text)}`,
		});
	}
	for (const refused of config['not-contains'] ?? []) {
		if (!holds(refused, scope.text))
			continue;
		const line = lineOf(refused, scope);
		drafts.push({
			rule: 'file/content',
			message: `${capital(where)} contains what it should not`,
			expected: `does not contain ${inWords(refused)}`,
			observed: line === undefined ? 'found' : `found in line ${line}`,
			...(line === undefined ? {} : { line }),
		});
	}
	if (config.placeholders)
		drafts.push(...judgePlaceholders(where, scope));
	return drafts;
}
function judgeHeading(path, text, wanted) {
	const headings = (0,markdown_headings .z)(text).map((heading) => heading.text);
	const met = typeof wanted === 'string'
		? headings.some((heading) => isHeading(wanted, heading))
		: (0,many .xU)(wanted, headings.length === 0 ? [matcher .Ge] : headings);
	if (met)
		return [];
	const message = `${path} does not have the heading`;
	return [{ rule: 'file/heading', message, expected: `a heading ${(0,matcher .q0)(wanted)}`, observed: headingsShown(text) }];
}
function isHeading(wanted, heading) {
	if (typeof wanted !== 'string')
		return (0,matcher .J4)(wanted, heading) === null;
	return wanted.replace(/[*_`]/g, '').trim().toLowerCase() === heading.toLowerCase();
}
function headingsShown(text) {
	const headings = (0,markdown_headings .z)(text).map((heading) => heading.text);
	return headings.length === 0 ? 'no heading' : (0,bounded .Mm)(`headings: ${headings.join(', ')}`);
}
function judgePlaceholders(where, scope) {
	if (scope.text.trim() === '') {
		const message = `${capital(where)} is empty`;
		return [{ rule: 'file/placeholders', message, expected: 'a text without placeholders', observed: 'no text' }];
	}
	const all = placeholdersIn(scope.text);
	return all.slice(0, mostPlaceholders).map((one, index) => {
		const more = index === mostPlaceholders - 1 && all.length > mostPlaceholders;
		return {
			rule: 'file/placeholders',
			message: `${capital(where)} still has a placeholder${more ? ` (and ${all.length - mostPlaceholders} more)` : ''}`,
			expected: 'the real value',
			observed: (0,bounded .Mm)(one.text, 100),
			line: scope.line + one.line - 1,
			column: one.column,
		};
	});
}
function holds(wanted, text) {
	return typeof wanted === 'string' ? text.includes(wanted) : (0,regex .t)(wanted.matches).test(text);
}
function lineOf(wanted, scope) {
	const index = scope.text.split(/\r\n|\r|\n/).findIndex((line) => holds(wanted, line));
	return index < 0 ? undefined : scope.line + index;
}
function inWords(wanted) {
	return typeof wanted === 'string' ? (0,bounded .Mm)(JSON.stringify(wanted)) : `/${wanted.matches}/`;
}
function shape(value) {
	if (typeof value !== 'string')
		return String(value);
	const lines = value === '' ? 0 : value.replace(/\n$/, '').split('\n').length;
	return `a text of ${value.length} characters in ${lines} ${lines === 1 ? 'line' : 'lines'}`;
}
function capital(text) {
	return text.startsWith('the section') ? `T${text.slice(1)}` : text;
}

;



const clockSkewMs = 3_600_000;
function judge(seen, config, scene) {
	return { findings: judgeAll(seen, config, scene) };
}
function judgeAll(seen, config, scene) {
	if (config.exists === false) {
		return seen.entries.map((entry) => place(seen, entry.facts.path, {
			rule: 'file/absent',
			message: `${entry.facts.path} is there`,
			expected: 'absent',
			observed: leadsNowhere(entry, config) ? nowhere : article(entry.facts.type),
		}));
	}
	if (seen.entries.length === 0) {
		const what = config.newest && seen.matched > 0 ? 'no regular file among what matches' : 'nothing there';
		return [{ rule: 'file/exists', message: `${config.path} does not exist`, expected: 'present', observed: what }];
	}
	const drafts = seen.entries.flatMap((entry) => judgeEntry(entry, config, scene).map((draft) => place(seen, entry.facts.path, draft)));
	const wrong = config.count === undefined ? null : (0,matcher .J4)(config.count, seen.matched);
	if (wrong) {
		const message = `${config.path} matches another number of paths than expected`;
		drafts.push({ rule: 'file/count', message, ...wrong });
	}
	return drafts;
}
function judgeEntry(entry, config, scene) {
	const { facts } = entry;
	const { path } = facts;
	if (leadsNowhere(entry, config)) {
		const message = `${path} is a link that leads nowhere`;
		return [{ rule: 'file/exists', message, expected: 'present', observed: nowhere }];
	}
	const drafts = [...judgeFacts(entry, config), ...judgeLimits(entry, config, scene)];
	if (config.newest)
		drafts.push(...judgeLimits(entry, config.newest, scene));
	if (entry.sha256 !== undefined && entry.sha256 !== config.checksum) {
		drafts.push({
			rule: 'file/checksum',
			message: `${path} has another checksum`,
			expected: `sha256 ${config.checksum}`,
			observed: `sha256 ${entry.sha256}`,
		});
	}
	if (entry.textCut) {
		drafts.push({
			rule: 'file/unreadable',
			message: `${path} is too large for its text to be judged`,
			expected: 'at most 5 MiB',
			observed: `${facts.size} bytes`,
			inconclusive: true,
		});
	}
	else if (entry.textFault !== undefined) {
		drafts.push({
			rule: 'file/unreadable',
			message: `${path} is no text, so what it says cannot be judged`,
			expected: 'a text in UTF-8',
			observed: entry.textFault,
			inconclusive: true,
			fix: 'Write it in UTF-8; for a file that is meant to be binary ask for its size, `checksum` or `archive`.',
		});
	}
	else if (entry.text !== undefined)
		drafts.push(...judgeText(path, entry.text, config));
	return drafts;
}
const nowhere = 'a symbolic link that leads nowhere';
function leadsNowhere({ facts }, config) {
	return facts.type === 'symlink' && config.type !== 'symlink';
}
const withoutGit = 'Run the gate in a git checkout. Where git refuses to read it since it belongs to another account, run `git config --global --add safe.directory` with its path.';
function judgeFacts({ facts, tracked }, config) {
	const { path } = facts;
	const drafts = [];
	const type = config.type ?? (readsFile(config) ? 'file' : undefined);
	if (type !== undefined && facts.type !== type) {
		const message = `${path} is ${article(facts.type)}`;
		drafts.push({ rule: 'file/type', message, expected: article(type), observed: article(facts.type) });
		if (readsFile(config))
			return drafts;
	}
	if (config.mode !== undefined) {
		const exact = typeof config.mode === 'number';
		const allowed = typeof config.mode === 'number' ? config.mode : config.mode['at-most'];
		if (exact ? facts.mode !== allowed : (facts.mode & ~allowed) !== 0) {
			drafts.push({
				rule: 'file/mode',
				message: `${path} has other permissions`,
				expected: `${exact ? '' : 'at most '}${octal(allowed)}`,
				observed: octal(facts.mode),
				fix: `Run \`chmod ${octal(allowed)}\` on ${path}.`,
			});
		}
	}
	const wrongOwner = config.owner === undefined ? null : (0,matcher .J4)(config.owner, facts.owner);
	if (wrongOwner)
		drafts.push({ rule: 'file/owner', message: `${path} belongs to another account`, ...wrongOwner });
	const executable = (facts.mode & 0o111) !== 0;
	if (config.executable !== undefined && executable !== config.executable) {
		drafts.push({
			rule: 'file/executable',
			message: executable ? `${path} is executable` : `${path} is not executable`,
			expected: config.executable ? 'executable' : 'not executable',
			observed: octal(facts.mode),
		});
	}
	if (config.writable !== undefined && facts.writable !== config.writable) {
		drafts.push({
			rule: 'file/writable',
			message: facts.writable ? `${path} can be written` : `${path} cannot be written`,
			expected: config.writable ? 'writable for who looks' : 'not writable for who looks',
			observed: `${octal(facts.mode)}, owner ${facts.owner}`,
		});
	}
	if (config.tracked !== undefined && tracked !== config.tracked) {
		const unknown = tracked === null;
		drafts.push({
			rule: 'file/tracked',
			message: unknown
				? `Git does not say whether it tracks ${path}`
				: tracked
					? `Git tracks ${path}`
					: `Git does not track ${path}`,
			expected: config.tracked ? 'tracked by git' : 'not tracked by git',
			observed: unknown ? 'no git work tree, or one that git refuses to read' : tracked ? 'tracked' : 'not tracked',
			...(unknown ? { inconclusive: true, fix: withoutGit } : {}),
		});
	}
	return drafts;
}
function judgeLimits({ facts, integrity }, limits, scene) {
	const { path } = facts;
	const drafts = [];
	const ageMs = scene.now.getTime() - facts.modifiedMs;
	const younger = limits['younger-than'];
	const older = limits['older-than'];
	if (younger !== undefined && ageMs < -clockSkewMs) {
		const observed = `dated ${new Date(facts.modifiedMs).toISOString()}`;
		drafts.push({
			rule: 'file/age',
			message: `${path} is dated in the future`,
			expected: `younger than ${time(younger)}`,
			observed,
		});
	}
	else if (younger !== undefined && ageMs >= younger) {
		drafts.push({
			rule: 'file/age',
			message: `${path} is too old`,
			expected: `younger than ${time(younger)}`,
			observed: `${time(ageMs)} old`,
		});
	}
	if (older !== undefined && ageMs <= older) {
		drafts.push({
			rule: 'file/age',
			message: `${path} is too young`,
			expected: `older than ${time(older)}`,
			observed: `${time(ageMs)} old`,
		});
	}
	const larger = limits['larger-than'];
	const smaller = limits['smaller-than'];
	if (larger !== undefined && facts.size <= larger) {
		drafts.push({
			rule: 'file/size',
			message: `${path} is too small`,
			expected: `more than ${larger} bytes`,
			observed: `${facts.size} bytes`,
		});
	}
	if (smaller !== undefined && facts.size >= smaller) {
		drafts.push({
			rule: 'file/size',
			message: `${path} is too large`,
			expected: `less than ${smaller} bytes`,
			observed: `${facts.size} bytes`,
		});
	}
	const fault = limits.archive && integrity ? faultOf(path, integrity) : null;
	if (fault !== null) {
		drafts.push({
			rule: 'file/archive',
			message: `${path} is not a usable archive`,
			expected: 'whole and not empty',
			observed: fault,
		});
	}
	return drafts;
}
function readsFile(config) {
	return (config.archive !== undefined ||
		config.checksum !== undefined ||
		config['larger-than'] !== undefined ||
		config['smaller-than'] !== undefined ||
		config.content !== undefined ||
		config.contains !== undefined ||
		config['not-contains'] !== undefined ||
		config.heading !== undefined ||
		config.section !== undefined ||
		config.placeholders !== undefined);
}
function place(seen, path, { line, column, ...draft }) {
	if (!seen.inCheckout)
		return line === undefined ? draft : { ...draft, message: `${draft.message} (line ${line})` };
	const location = {
		file: path.replace(/^\.\//, ''),
		...(line === undefined ? {} : { line }),
		...(column === undefined ? {} : { column }),
	};
	return { ...draft, location };
}
function article(type) {
	if (type === 'file')
		return 'a regular file';
	if (type === 'symlink')
		return 'a symbolic link';
	return type === 'directory' ? 'a directory' : 'a device, socket or pipe';
}
function octal(mode) {
	return mode.toString(8).padStart(4, '0');
}
function time(ms) {
	if (ms >= 2 * 86_400_000)
		return `${round(ms / 86_400_000)} days`;
	if (ms >= 2 * 3_600_000)
		return `${round(ms / 3_600_000)} hours`;
	return ms >= 120_000 ? `${round(ms / 60_000)} minutes` : `${round(ms / 1000)} seconds`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}

var utf8 = __webpack_require__(15541);
var error = __webpack_require__(49540);
var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var schema = __webpack_require__(21070);
;



const found = schemas .KCZ([schema .y_, (0,fields .O2)({ matches: schema .yG })]);
const refused = schemas .KCZ([schema .y_, (0,fields .O2)({ matches: schema .T1 })]);
const schema_octal = schemas .YjP('expected the permissions as quoted text, such as "0640"')
	.regex(/^0?[0-7]{3,4}$/, 'expected octal permissions such as "0640"')
	.transform((text) => Number.parseInt(text, 8));
const mode = schemas .KCZ([schema_octal, (0,fields .O2)({ 'at-most': schema_octal.refine((mode) => mode < 0o7777, 'every file has at most these permissions') })], 'expected permissions such as "0640" or { at-most: "0640" }');
const limits = {
	'younger-than': fields .p0.optional().meta({ description: 'Most time since the last change' }),
	'older-than': fields .p0
		.refine((ms) => ms > 0, 'every file is older than that')
		.optional()
		.meta({ description: 'Least time since the last change' }),
	'larger-than': fields .Ej.optional().meta({ description: 'More bytes than this' }),
	'smaller-than': fields .Ej.optional().meta({ description: 'Fewer bytes than this' }),
	archive: schemas .euz('valid', 'expected archive: valid').optional().meta({
		description: 'Read to the end: whole, not empty, a database dump that ends properly',
	}),
};
const contentKeys = ['content', 'contains', 'not-contains', 'heading', 'section', 'placeholders'];
const schema_schema = (0,fields .O2)({
	path: schemas .YjP().trim().min(1).meta({
		title: 'path or glob (`*`, `?`, `**`, `[\u2026]`, `{a,b}`)',
		description: 'Everything that matches must meet all keys',
	}),
	on: fields.on,
	exists: schemas .zMY().optional().meta({ description: '`false` stands alone', without: '`true`' }),
	count: schema .I8.optional().meta({ description: 'How many paths match', without: 'at least 1' }),
	type: schemas .k5n(['file', 'directory', 'symlink']).optional().meta({
		description: 'Links are followed unless `symlink` is asked for',
	}),
	mode: mode.optional().meta({
		title: '`"0640"` or `{ at-most: "0640" }`',
		description: 'Quoted octal permissions, exact or the widest that are allowed',
	}),
	owner: schema .TU.optional().meta({ description: 'Name of the account' }),
	executable: schemas .zMY().optional().meta({ description: 'Whether the account that looks may execute it' }),
	writable: schemas .zMY().optional().meta({ description: 'Whether the account that looks may write it' }),
	...limits,
	checksum: schemas .YjP()
		.regex(/^sha256:[0-9a-fA-F]{64}$/, 'expected sha256: and 64 hexadecimal digits')
		.transform((text) => text.slice('sha256:'.length).toLowerCase())
		.optional()
		.meta({ title: '`sha256:\u2026`', description: 'Digest of the whole file' }),
	tracked: schemas .zMY().optional().meta({ description: 'Whether git tracks it' }),
	content: schema .TU.optional().meta({ description: 'The whole text' }),
	contains: (0,fields .Pl)(found)
		.optional()
		.meta({ title: 'text or `{ matches: regex }`, or a list', description: 'What must stand in the text' }),
	'not-contains': (0,fields .Pl)(refused)
		.optional()
		.meta({ title: 'text or `{ matches: regex }`, or a list', description: 'What must not stand in the text' }),
	heading: schema .Ax.optional().meta({
		description: 'A Markdown heading; a plain text is compared without regard to case',
	}),
	section: schema .Ax.optional().meta({
		description: 'The heading below which `content`, `contains`, `not-contains` and `placeholders` look',
		without: 'the whole file',
	}),
	placeholders: schemas .euz('none', 'expected placeholders: none').optional().meta({
		description: 'No `TODO`, `[name]`, `____` and the like',
	}),
	newest: (0,fields .O2)(limits)
		.refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
		.optional()
		.meta({
		title: 'map of `younger-than`, `older-than`, `larger-than`, `smaller-than`, `archive`',
		description: 'Looks at the newest regular file that matches and at no other',
	}),
	...fields .os,
}).check((context) => {
	const given = Object.keys(context.value);
	const refuse = (key, message) => {
		context.issues.push({ code: 'custom', input: context.value, path: [key], message });
	};
	if (context.value.exists === false) {
		const other = given.find((key) => !['path', 'on', 'exists', 'timeout', 'retry'].includes(key));
		if (other)
			refuse(other, `what must be absent has no ${other}`);
	}
	if (context.value.type === 'directory' || context.value.type === 'symlink') {
		const other = [...contentKeys, 'archive', 'checksum', 'newest'].find((key) => given.includes(key));
		if (other)
			refuse(other, `a ${context.value.type} has no ${other}`);
	}
});
function needsText(config) {
	return contentKeys.some((key) => config[key] !== undefined);
}

;



const mostTextBytes = 5 * 1024 * 1024;
const mostRead = 200;
async function observe({ files }, config, world) {
	const place = await world.place(files.on ?? 'checkout');
	const [path = config.path] = files.paths;
	const matched = await find(path, config, world, place);
	const chosen = config.newest ? newestOf(matched) : matched;
	const reads = needsText(config) || needsIntegrity(config) || config.checksum !== undefined;
	if (reads && chosen.length > mostRead)
		throw tooMany(config.path, chosen.length);
	const entries = [];
	for (const facts of chosen)
		entries.push(await look(facts, config, world, place));
	return { inCheckout: place.confined, matched: matched.length, entries };
}
function find(path, config, world, place) {
	const links = config.type === 'symlink' ? 'keep' : 'follow';
	return world.ask(`find ${place.name} ${links} ${path}`, () => place.find(path, { links }));
}
function newestOf(matched) {
	const files = matched.filter(({ type }) => type === 'file');
	const newest = files.reduce((best, one) => (best && best.modifiedMs >= one.modifiedMs ? best : one), undefined);
	return newest ? [newest] : [];
}
async function look(facts, config, world, place) {
	const tracked = config.tracked === undefined ? {} : { tracked: await place.tracked(facts.path) };
	if (facts.type !== 'file')
		return { facts, ...tracked };
	const options = { timeoutMs: config.timeout ?? world.timeoutMs, signal: world.signal };
	const text = needsText(config) ? await readText(facts.path, place) : {};
	const integrity = needsIntegrity(config)
		? {
			integrity: await world.ask(`verify ${place.name} ${facts.path} ${options.timeoutMs}`, () => place.verify(facts.path, options)),
		}
		: {};
	const sha256 = config.checksum === undefined ? {} : { sha256: await place.sha256(facts.path, options) };
	return { facts, ...text, ...integrity, ...sha256, ...tracked };
}
async function readText(path, place) {
	const read = await place.read(path, mostTextBytes);
	if (read === null) {
		throw new error .B('file/unreadable', `${path} vanished while it was looked at`, {
			expected: 'a file that stays',
			observed: 'absent',
		});
	}
	if (read.truncated)
		return { textCut: true };
	const decoded = (0,utf8 .S)(read.bytes);
	return 'fault' in decoded ? { textFault: decoded.fault } : decoded;
}
function needsIntegrity(config) {
	return config.archive !== undefined || config.newest?.archive !== undefined;
}
function tooMany(path, count) {
	return new error .B('file/unreadable', `${path} matches more files than are read in one check`, {
		expected: `at most ${mostRead} files`,
		observed: `${count} files`,
		fix: 'Make the glob narrower, or look at the newest file with `newest`.',
	});
}

var check_place = __webpack_require__(14163);
var glob = __webpack_require__(97224);
var tracked = __webpack_require__(68972);
;



const mostFound = 10_000;
function questions(config, scene) {
	const on = (0,check_place .Ws)(config, scene);
	return {
		files: { action: 'read', paths: [config.path], pick: 'each', ...on },
		tracked: config.tracked === undefined ? null : { ...trackedQuestion(config.path), ...on },
	};
}
function trackedQuestion(path) {
	return (0,glob .f)(path)
		? { action: 'run', later: `git ls-files for each of ${path}`, atMost: mostFound }
		: { action: 'run', command: (0,tracked .M)(path) };
}

;





const file = (0,kind .q)({ kind: 'file', schema: schema_schema, most: 10, questions: questions, observe: observe, judge: judge });


  }),

  49540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  codeOf),
	B: () => (  ProbeError)
  });
class ProbeError extends Error {
	name = 'ProbeError';
	rule;
	expected;
	observed;
	url;
	fix;
	constructor(rule, message, details) {
		super(message, { cause: details.cause });
		this.rule = rule;
		this.expected = details.expected;
		this.observed = details.observed;
		this.url = details.url;
		this.fix = details.fix;
	}
}
function codeOf(error) {
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}


  }),

  68972:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E: () => (  ignoredCommand),
	M: () => (  trackedCommand)
  });
function ignoredCommand(path) {
	return ['git', 'check-ignore', '--quiet', '--', path];
}
function trackedCommand(path) {
	return ['git', '--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path];
}


  })

};
