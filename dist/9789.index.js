export const id = 9789;
export const ids = [9789];
export const modules = {

  54375:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BG: () => (  usualKeys),
	lo: () => (  keyTypes),
	vq: () => (  catalogueOf)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97224);
  var _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);


const keyTypes = ['secret', 'password', 'switch', 'url', 'host', 'identifier'];
function catalogueOf(names = {}) {
	const entries = keyTypes.flatMap((type) => (names[type] ?? []).map((pattern) => ({ type, pattern })));
	const typeOf = (key) => (entries.find(({ pattern }) => pattern === key) ?? entries.find(({ pattern }) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_1__  .k)(pattern, key)))
		?.type ?? null;
	const told = (key, types, byName) => {
		const type = entries.length === 0 ? null : typeOf(key);
		return type === null ? byName(key) : types.includes(type);
	};
	return {
		typeOf,
		isSecret: (key) => told(key, ['secret', 'password'], _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .eh),
		isCredential: (key) => told(key, ['secret', 'password'], _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .hN),
		isPassword: (key) => told(key, ['password'], _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .t1),
	};
}
const usualKeys = catalogueOf();


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

  44083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Y: () => (  checklistSchema)
});

var schemas = __webpack_require__(26921);
var key_types = __webpack_require__(54375);
var fields = __webpack_require__(79725);
;


const account = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])$/;
const jump = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
const serverSchema = () => (0,fields .O2)({
	ssh: schemas .YjP().regex(account, 'expected user@host; the port has a key of its own').meta({
		title: '`user@host`',
		description: 'Account and machine; the port has a key of its own',
	}),
	key: schemas .YjP().min(1).optional().meta({
		title: 'text of a private key without a passphrase',
		description: 'What the login is made with; give it as a secret',
		without: 'keys and agent of the account that runs the gate',
	}),
	'known-hosts': schemas .YjP().trim().min(1).optional().meta({
		title: 'path, or the lines themselves',
		description: 'Host keys to believe; an unknown or changed one ends the connection',
		without: 'known hosts of the account that runs the gate',
	}),
	directory: schemas .YjP().startsWith('/', 'expected an absolute path').optional().meta({
		title: 'absolute path',
		description: 'Where relative paths and commands start',
		without: 'home of the account',
	}),
	port: fields .Oh.default(22).meta({ description: 'Port of the ssh server' }),
	jump: schemas .YjP().regex(jump, 'expected user@host or user@host:port').optional().meta({
		title: '`user@host` or `user@host:port`',
		description: 'A machine through which the connection goes, logged in to with the same key',
	}),
	timeout: fields .uk.default(10_000).meta({ description: 'Time for the connection to come about' }),
});

var lib_kinds = __webpack_require__(29423);
var url_credentials = __webpack_require__(71110);
;






function built(keys, isNamed) {
	const named = Object.entries(keys).filter(([key]) => isNamed(key));
	return Object.fromEntries(named.map(([key, build]) => [key, build()]));
}
const identifier = schemas .YjP()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id has letters, digits, ".", "_" and "-" and starts with a letter or digit');
const title = schemas .YjP().trim().min(1, 'a title must not be empty');
const filled = () => schemas .YjP().min(1).optional();
const phase = () => schemas .k5n(['pre-deploy', 'post-deploy']).optional();
function isBroken(text) {
	const url = URL.parse(text);
	return url !== null && (0,url_credentials .lF)(url);
}
const url = () => schemas .OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
	.refine((text) => !URL.parse(text)?.search && !URL.parse(text)?.hash, 'a base URL has no query and no fragment')
	.refine((text) => !isBroken(text), 'percent-encode special characters of the password of the URL')
	.transform((text) => text.replace(/(?<!\/)\/+$/, ''))
	.optional();
const variables = () => schemas .g1P(identifier, schemas .KCZ([schemas .YjP(), schemas .aig(), schemas .zMY(), schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig()]))]))
	.optional();
const envFiles = () => schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list names no file').optional();
const environmentKeys = {
	url,
	frontend: url,
	'env-file': filled,
	'env-files': envFiles,
	'env-content': () => schemas .YjP().optional(),
	'allowed-hosts': () => schemas .YOg(schemas .YjP().regex(/^(?:\*\.)?[a-z0-9._:-]+$/i, 'expected a host name, an address, or *.example.com'))
		.optional(),
	vars: variables,
	resolve: () => schemas .g1P(schemas .YjP().min(1), (0,fields .Pl)(schemas .KCZ([schemas .uXy(), schemas .ugL()], 'expected an IP address'))).optional(),
	'ca-file': filled,
	'behind-proxy': () => schemas .zMY().optional(),
};
function environmentSchema(isNamed) {
	return (0,fields .O2)(built(environmentKeys, isNamed), undefined, Object.keys(environmentKeys)).refine((value) => [value['env-file'], value['env-files'], value['env-content']].filter((one) => one !== undefined).length < 2, 'give one of env-file, env-files and env-content');
}
const itemKeys = {
	id: () => identifier,
	title: () => title,
	description: () => schemas .YjP().optional(),
	required: () => schemas .zMY().default(true),
	needs: () => schemas .YOg(identifier).min(1, 'an empty list of needs asserts nothing').optional(),
	when: () => schemas .zMY('expected true or false, or a variable that is one of them; no text is read as a condition').optional(),
	phase,
	'changes-state': () => schemas .zMY().default(false),
	'env-files': envFiles,
	owner: filled,
	fix: filled,
	tags: () => schemas .YOg(schemas .YjP().min(1)).optional(),
};
function emptyCheck({ kind, schema }) {
	return schema.safeParse({}).success ? `"${kind}" is empty; write \`${kind}: {}\` to ask its defaults` : undefined;
}
const insideCheck = new Set(['retry', 'timeout', 'on', 'rules', 'override']);
function itemSchema(kinds, isNamed) {
	const checkKeys = Object.fromEntries(kinds.map((kind) => [kind.kind, (0,fields .Pl)(kind.schema, () => emptyCheck(kind)).optional()]));
	const hint = (key) => insideCheck.has(key) ? `; it belongs inside the check: \`KIND: { \u2026, ${key}: \u2026 }\`` : undefined;
	const known = [...Object.keys(itemKeys), ...lib_kinds .$1];
	return (0,fields .O2)({ ...built(itemKeys, isNamed), ...checkKeys }, hint, known).check((context) => {
		if (context.issues.length > 0)
			return;
		const { value } = context;
		if (value.needs !== undefined || kinds.some(({ kind }) => kind in value))
			return;
		const message = `an item needs at least one check (${lib_kinds .$1.join(', ')}) or \`needs\``;
		context.issues.push({ code: 'custom', input: value, message });
	});
}
const sectionKeys = { title: () => title, phase };
function sectionSchema(kinds, isNamed) {
	const items = schemas .YOg(itemSchema(kinds, isNamed)).min(1, 'a section without items asserts nothing');
	return (0,fields .O2)({ ...built(sectionKeys, isNamed), items }, undefined, [...Object.keys(sectionKeys), 'items']);
}
const rate = schemas .YjP()
	.regex(/^[1-9]\d{0,5}\/[sm]$/, 'expected a rate such as 10/s or 120/m')
	.transform((text) => Number(text.slice(0, -2)) / (text.endsWith('m') ? 60 : 1)); 
const defaultKeys = {
	timeout: () => fields .uk.optional(),
	on: filled,
	concurrency: () => schemas .Whr().min(1).max(100).optional(),
	rate: () => rate.optional(),
	attestation: () => (0,fields .O2)({ 'valid-for': fields .p0 }).optional(),
	waiver: () => (0,fields .O2)({ 'valid-for': fields .p0 }).optional(),
};
const keyPattern = schemas .YjP().regex(/^[A-Za-z0-9_.*-]+$/, 'expected the name of a key, such as ACME_CODE or *_CODE');
function namesSchema() {
	const lists = key_types .lo.map((type) => [type, schemas .YOg(keyPattern).min(1, 'an empty list names no key').optional()]);
	const types = (0,fields .O2)(Object.fromEntries(lists));
	return types
		.check(({ value, issues }) => {
		const all = key_types .lo.flatMap((type) => value[type] ?? []);
		const twice = all.find((name, at) => all.indexOf(name) !== at);
		const message = `${twice} is named twice, and holds one thing`;
		if (twice !== undefined)
			issues.push({ code: 'custom', input: value, message });
	})
		.optional();
}
const checklistKeys = (isNamed) => ({
	version: () => schemas .euz(1, 'expected version: 1'),
	document: filled,
	extends: () => schemas .YOg(schemas .YjP().min(1)).optional(),
	'leave-out': () => schemas .YOg(identifier).min(1, 'an empty list leaves out nothing').optional(),
	environments: () => schemas .g1P(identifier, environmentSchema(isNamed)).optional(),
	vars: variables,
	secrets: () => schemas .YOg(schemas .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')).optional(),
	names: namesSchema,
	servers: () => schemas .g1P(identifier, serverSchema()).optional(),
	defaults: () => (0,fields .O2)(built(defaultKeys, isNamed), undefined, Object.keys(defaultKeys)).optional(),
	'on-failure': () => (0,fields .O2)({ show: schemas .YOg(schemas .YjP().min(1)).min(1) }).optional(),
});
const always = new Set(['version', 'sections', 'title', 'items', 'id', 'required', 'changes-state']);
function checklistSchema(kinds, names = () => true) {
	const isNamed = (key) => always.has(key) || names(key);
	const keys = checklistKeys(isNamed);
	const sections = schemas .YOg(sectionSchema(kinds, isNamed)).min(1, 'a checklist without sections asserts nothing');
	return (0,fields .O2)({ ...built(keys, isNamed), sections }, undefined, [...Object.keys(keys), 'sections']);
}


  }),

  65073:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Tv: () => (  notADay),
	fi: () => (  addDays),
	xn: () => (  latestToday)
  });
function dayOf(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
		return undefined;
	const start = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text ? undefined : start;
}
function addDays(moment, days) {
	return new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
function notADay(text) {
	if (dayOf(text) !== undefined)
		return undefined;
	if (/^\d{4}-\d{2}-\d{2}$/.test(text))
		return 'expected a date as YYYY-MM-DD, and the calendar has no such day';
	const [, year, month = '', day = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
	const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const suggestion = year !== undefined && dayOf(meant) !== undefined ? `, so ${meant}` : '';
	return `expected a date as YYYY-MM-DD${suggestion}`;
}
function latestToday(moment) {
	return addDays(moment, 14 / 24);
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

  99394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  unseenIn),
	z: () => (  isBlank)
  });
const unseen = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x9f],
	[0xad, 0xad],
	[0x034f, 0x034f],
	[0x061c, 0x061c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200b],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2060, 0x206f],
	[0x2800, 0x2800],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff0, 0xfffb],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe0fff],
];
const joiners = ['\u200c', '\u200d'];
function unseenIn(text) {
	const characters = [...text];
	const at = characters.findIndex((character, index) => {
		if (joiners.includes(character))
			return isBlank(characters[index - 1] ?? '') || isBlank(characters[index + 1] ?? '');
		return isVariation(character) ? isBlank(characters[index - 1] ?? '') : isUnseen(character);
	});
	const code = characters[at]?.codePointAt(0);
	return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function isBlank(text) {
	return [...text].every((character) => /\s/.test(character) || joiners.includes(character) || isVariation(character) || isUnseen(character));
}
function isUnseen(character) {
	const code = character.codePointAt(0) ?? 0;
	return unseen.some(([first, last]) => code >= first && code <= last);
}
function isVariation(character) {
	const code = character.codePointAt(0) ?? 0;
	return code >= 0xfe00 && code <= 0xfe0f;
}


  }),

  29423:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$1: () => (  kindNames),
	TO: () => (  allKinds),
	uq: () => (  loadKinds)
  });
const loaders = {
	http: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(8536), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 60691))).http,
	headers: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(4189)]).then(__webpack_require__.bind(__webpack_require__, 86195))).headers,
	env: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(8536), __webpack_require__.e(7435)]).then(__webpack_require__.bind(__webpack_require__, 57435))).env,
	file: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 70695))).file,
	command: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(8536), __webpack_require__.e(3374), __webpack_require__.e(3038)]).then(__webpack_require__.bind(__webpack_require__, 23038))).command,
	service: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(153), __webpack_require__.e(8536), __webpack_require__.e(6888)]).then(__webpack_require__.bind(__webpack_require__, 76888))).service,
	manual: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(1037)]).then(__webpack_require__.bind(__webpack_require__, 81037))).manual,
	page: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(1714), __webpack_require__.e(4497)]).then(__webpack_require__.bind(__webpack_require__, 74497))).page,
	cors: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(5045)]).then(__webpack_require__.bind(__webpack_require__, 72104))).cors,
	exposure: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(1714), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 68299))).exposure,
	served: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(1714), __webpack_require__.e(8472)]).then(__webpack_require__.bind(__webpack_require__, 68472))).served,
	nginx: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(7833)]).then(__webpack_require__.bind(__webpack_require__, 77833))).nginx,
	gunicorn: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(1411), __webpack_require__.e(3901), __webpack_require__.e(4808)]).then(__webpack_require__.bind(__webpack_require__, 74808))).gunicorn,
	compose: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(1411), __webpack_require__.e(3901), __webpack_require__.e(5737)]).then(__webpack_require__.bind(__webpack_require__, 35737))).compose,
	django: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(1411), __webpack_require__.e(6250)]).then(__webpack_require__.bind(__webpack_require__, 16250))).django,
	tls: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(7134)]).then(__webpack_require__.bind(__webpack_require__, 57134))).tls,
	ports: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 93064))).ports,
	dns: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(6311)]).then(__webpack_require__.bind(__webpack_require__, 6311))).dns,
	github: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(1347)]).then(__webpack_require__.bind(__webpack_require__, 91347))).github,
	report: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(5984)]).then(__webpack_require__.bind(__webpack_require__, 45984))).report,
};
const kindNames = Object.keys(loaders);
async function loadKinds(names) {
	const wanted = new Set(names);
	return Promise.all(Object.entries(loaders)
		.filter(([name]) => wanted.has(name))
		.map(([, load]) => load()));
}
function allKinds() {
	return loadKinds(kindNames);
}


  }),

  61192:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Qq: () => (  text),
	R4: () => (  toSettings),
	yL: () => (  oneOf)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99394);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);






function toSettings(raw) {
	const problems = [];
	const settings = {
		config: text(raw.config),
		presets: list(raw.preset),
		environment: text(raw.environment),
		workingDirectory: text(raw['working-directory']),
		vars: toVars(raw, problems),
		url: text(raw.url),
		envFiles: paths(raw['env-file']),
		envContent: text(raw['env-content']),
		phase: oneOf('phase', text(raw.phase), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.phase.choices, problems) ?? null,
		only: list(raw.only),
		resolve: toResolve(list(raw.resolve), problems),
		caFile: text(raw['ca-file']),
		allowStateChanges: raw['allow-state-changes'] === true,
		allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
		token: text(raw.token),
		checkRun: text(raw['check-run']),
		comment: oneOf('comment', text(raw.comment), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.comment.choices, problems) ?? 'never',
		configRef: oneOf('config-ref', text(raw['config-ref']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['config-ref'].choices, problems) ?? 'auto',
		failOn: oneOf('fail-on', text(raw['fail-on']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['fail-on'].choices, problems) ?? 'error',
		signOff: toName('sign-off', text(raw['sign-off']), problems),
		signedOff: text(raw['signed-off']),
		reportDirectory: text(raw['report-directory']),
		previous: text(raw['previous-report']) ?? text(raw.previous),
		merge: list(raw.merge),
		expect: list(raw.expect),
		formats: list(raw.formats).flatMap((one) => oneOf('formats', one, _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.formats.choices, problems) ?? []),
	};
	if (settings.merge.length > 0)
		problems.push(...besideMerge(raw));
	if (settings.expect.length > 0 && settings.merge.length === 0) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('`expect` names runs of a merge, and there is no `merge`'));
	}
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return settings;
}
const ofMerge = new Set([
	'merge',
	'expect',
	'previous-report',
	'previous',
	'fail-on',
	'format',
	'output',
	'report-directory',
	'working-directory',
	'formats',
	'comment',
	'token',
	'check-run',
]);
function besideMerge(raw) {
	return Object.entries(raw)
		.filter(([name, value]) => !ofMerge.has(name) && value !== '' && value !== false && value !== undefined)
		.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`\`${name}\` is given beside \`merge\`, which asks nothing`, 'give it to the runs'));
}
function text(value) {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
function toName(option, value, problems) {
	if (value === undefined)
		return undefined;
	const unseen = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .u)(value);
	if ((0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .z)(value))
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} is blank; it is the name of a person`));
	else if (unseen)
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} holds a character that cannot be seen, ${unseen}; type it anew`));
	return value.trim();
}
function list(value) {
	const values = Array.isArray(value) ? value : [value];
	return values.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,]+/) : [])).filter((one) => one !== '');
}
function paths(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : list(value);
}
function oneOf(name, value, choices, problems) {
	const found = choices.find((choice) => choice === value);
	if (value !== undefined && found === undefined) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${name} is ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(value)}; it is one of ${choices.join(', ')}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(value, choices)}`));
	}
	return found;
}
function toVars(raw, problems) {
	const lines = typeof raw.vars === 'string' ? raw.vars.split(/\r?\n/) : [];
	const options = [raw.var].flat().filter((one) => typeof one === 'string');
	const pairs = [...lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')), ...options];
	const vars = {};
	for (const pair of pairs) {
		const at = pair.indexOf('=');
		const [name, value] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
		if (at < 0 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('a value of `vars` is not NAME=VALUE', 'such as image-tag=1.5.0'));
		}
		else if (value === '') {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`the value of vars.${name} is empty`, 'the step that makes it may have given nothing; leave the line out'));
		}
		else
			vars[name] = value;
	}
	return vars;
}
function toResolve(pairs, problems) {
	const resolve = {};
	for (const pair of pairs) {
		const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
		if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`resolve ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(pair)} is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
			continue;
		}
		resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
	}
	return resolve;
}


  }),

  71110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ac: () => (  secretsInPath),
	Ds: () => (  urlPassword),
	FB: () => (  credentialsInUrl),
	Gq: () => (  withoutLogin),
	lF: () => (  hasBrokenLogin),
	v6: () => (  isReportingAddress)
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62805);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90276);


const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i;
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi;
const rawLogin = /([a-z][a-z0-9+.-]{0,30}):\/\/[^\s/?#:@"'<>`]{0,100}:([^\s"'<>`]{1,300})@/gi;
function credentialsInUrl(text) {
	if (!text.includes('://'))
		return [];
	const found = [];
	for (const [, scheme = '', user, password] of text.matchAll(login)) {
		const secret = password ? password : user;
		if (!secret || (!password && byKey.test(scheme)))
			continue;
		found.push(secret);
		try {
			found.push(decodeURIComponent(secret));
		}
		catch {
		}
	}
	for (const [, scheme = '', password = ''] of text.matchAll(rawLogin)) {
		const isPort = /^https?$/i.test(scheme) && /^\d{1,5}[/?#]/.test(password);
		if (/[/?#]/.test(password) && !isPort)
			found.push(password);
	}
	return found;
}
function hasBrokenLogin(url) {
	return url.username !== '' && /@/.test(url.pathname + url.search + url.hash);
}
const hookHost = /^(?:hooks\.[a-z0-9.-]+|[a-z0-9.-]*\.webhook\.office\.com|(?:[a-z]+\.)?discord(?:app)?\.com|chat\.googleapis\.com)$/i;
const hookPath = /(?:^|\/)(?:web)?hooks?(?:\/|$)/i;
function secretsInPath(key, text) {
	if (!/^https?:\/\//i.test(text) || text.length > 8192)
		return [];
	const url = URL.parse(text);
	if (!url)
		return [];
	const segments = url.pathname.split('/').filter((segment) => segment !== '');
	const isHook = hookHost.test(url.hostname) || hookPath.test(url.pathname) || /hook/i.test(key);
	const found = segments.filter((segment) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(segment));
	if (isHook && segments.length > 1) {
		found.push(...segments.filter((segment) => segment.length >= 8 && /\d/.test(segment)));
		if (found.length > 0)
			found.push(segments.slice(-3).join('/'));
	}
	for (const [name, value] of url.searchParams) {
		if (value.length >= 4 &&
			((0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(name) || /^(?:sig|signature|key|auth|code)$/i.test(name) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(value))) {
			found.push(value);
		}
	}
	return [...new Set(found)];
}
function urlPassword(text) {
	const [first] = text.matchAll(login);
	return first?.index === 0 ? first[3] || undefined : undefined;
}
function isReportingAddress(text) {
	return /^https?:\/\/[0-9a-f]{16,64}@[\w.-]{1,253}(?::\d{1,5})?\/(?:[\w-]{1,60}\/){0,3}\d{1,20}$/i.test(text);
}
function withoutLogin(url) {
	return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1');
}


  })

};
