export const id = 7481;
export const ids = [7481];
export const modules = {

  21977:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  defineFileLint)
});

var lint_define = __webpack_require__(2121);
var bounded = __webpack_require__(54637);
;

function unreadable(rule, { message, file, line, column }) {
	return {
		rule,
		level: 'error',
		message: (0,bounded .Mm)(`${file} cannot be understood: ${message}`, 300),
		expected: 'text that can be read as what it is',
		observed: (0,bounded .Mm)(message),
		location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
		inconclusive: true,
	};
}

;


function defineFileLint(lint) {
	return (0,lint_define .r)({
		...lint,
		seen: (observation, ...more) => observation.faults.length === 0
			? lint.seen(observation, ...more)
			: { subjects: [], said: observation.faults.map((fault) => unreadable(`${lint.kind}/unparsable`, fault)) },
	});
}


  }),

  71747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	VI: () => (  namedFiles),
	hS: () => (  oneOfFiles),
	we: () => (  fileFields)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _lint_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24050);
  var _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79725);



const path = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1, 'an empty path names no file');
function fileFields(kind, about) {
	return {
		file: path.optional().meta({ title: 'path or glob', ...about }),
		files: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(path)
			.min(1, 'an empty list names no file')
			.optional()
			.meta({ title: 'list of paths or globs', ...about }),
		on: _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__.on,
		...(0,_lint_select_js__WEBPACK_IMPORTED_MODULE_0__  .Bu)(kind),
	};
}
function oneOfFiles(context) {
	if (context.value.file === undefined || context.value.files === undefined)
		return;
	context.issues.push({
		code: 'custom',
		input: context.value,
		message: '`file` and `files` exclude each other',
		path: ['file'],
	});
}
function namedFiles(config) {
	return config.files ?? (config.file === undefined ? undefined : [config.file]);
}


  }),

  77818:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  observeFiles)
});

var glob = __webpack_require__(97224);
var probe_error = __webpack_require__(49540);
var bounded = __webpack_require__(54637);
var question = __webpack_require__(98182);
var long_lines = __webpack_require__(18);
var utf8 = __webpack_require__(15541);
;



const mostBytes = 1024 * 1024;
async function readSource(place, path, rule, kind) {
	const read = await place.read(path, mostBytes, kind);
	if (read === null)
		return null;
	const refuse = (observed) => new probe_error .B(rule, `${path} cannot be read as text`, {
		expected: 'a UTF-8 text file of at most 1 MiB with lines of at most 64 KiB',
		observed,
	});
	if (read.truncated)
		throw refuse('more than 1 MiB');
	const decoded = (0,utf8 .S)(read.bytes);
	if ('fault' in decoded)
		throw refuse(decoded.fault);
	const { text } = decoded;
	if ((0,long_lines .z)(text))
		throw refuse('a line of more than 64 KiB');
	return { path, text };
}

;



class FileReader {
	#place;
	#kind;
	#asked;
	#others = new Set();
	#most;
	constructor(place, kind, asked) {
		this.#place = place;
		this.#kind = kind;
		this.#asked = new Set((0,question .j9)(asked).flatMap((question) => ('paths' in question ? question.paths : [])));
		this.#most = asked.more?.atMost ?? 0;
	}
	get confined() {
		return this.#place.confined;
	}
	async isThere(path) {
		this.#look(path);
		return (await this.#place.stat(path)) !== null;
	}
	isInside(path) {
		return inside(() => this.isThere(path), false);
	}
	globInside(pattern) {
		return inside(() => this.glob(pattern), []);
	}
	isIgnored(path) {
		return this.#place.ignored(path);
	}
	async glob(pattern) {
		this.#look(pattern);
		const found = await this.#place.glob(pattern);
		if (this.#asked.has(pattern))
			for (const path of found)
				this.#asked.add(path);
		return found;
	}
	read(path, kind) {
		this.#look(path);
		return readSource(this.#place, path, `${this.#kind}/unparsable`, kind);
	}
	#look(path) {
		if (this.#asked.has(path) || this.#others.has(path))
			return;
		if (this.#others.size >= this.#most) {
			throw new probe_error .B(`${this.#kind}/unparsable`, 'The files name more files than one check reads', {
				expected: `at most ${this.#most} files besides those that are judged`,
				observed: 'more',
			});
		}
		this.#others.add(path);
	}
}
async function inside(look, none) {
	try {
		return await look();
	}
	catch (error) {
		if (error instanceof probe_error .B && error.rule === 'file/outside')
			return none;
		throw error;
	}
}

;




async function observeFiles(asked, config, world, reading) {
	const place = await world.place(config.on);
	const question = `${reading.kind} ${place.name} ${JSON.stringify([asked, reading.given ?? null])}`;
	return world.ask(question, () => {
		const reader = new FileReader(place, reading.kind, asked);
		return asked.named ? readNamed(asked.named, reader, reading) : readUsual(asked.usual, reader, reading);
	});
}
async function readNamed(named, reader, reading) {
	const paths = named.flatMap((question) => question.paths);
	const files = new Set();
	for (const path of paths) {
		if ((0,glob .f)(path)) {
			for (const found of await reader.glob(path))
				files.add(found);
		}
		else {
			files.add(path);
		}
	}
	for (const file of files)
		if (!(await reader.isThere(file)))
			throw missing(reading, file);
	if (files.size === 0)
		throw missing(reading, (0,bounded .Mm)(paths.join(', ')));
	return reading.load({ files: [...files], discovered: false, earlier: [] }, reader);
}
async function readUsual(groups, reader, reading) {
	const pointed = (await reading.pointed?.(reader)) ?? [];
	if (pointed.length > 0)
		return reading.load({ files: pointed, discovered: true, earlier: [] }, reader);
	const earlier = [];
	let last;
	for (const group of groups) {
		const files = await present(group, reader, reading.except);
		if (files.length === 0)
			continue;
		last = await reading.load({ files, discovered: true, earlier: [...earlier] }, reader);
		if (!reading.isEmpty?.(last))
			return last;
		earlier.push(...files);
	}
	if (last === undefined)
		throw missing(reading);
	return last;
}
async function present({ paths, pick }, reader, except) {
	const found = [];
	for (const path of paths) {
		if ((0,glob .f)(path))
			found.push(...(await reader.glob(path)).filter((one) => !except?.test(one)));
		else if (await reader.isThere(path))
			found.push(path);
		if (pick === 'first' && found.length > 0)
			return found.slice(0, 1);
	}
	return [...new Set(found)];
}
function missing({ kind, missing: text }, path) {
	const details = { expected: path ?? text.expected, observed: 'no such file' };
	return new probe_error .B(`${kind}/file-missing`, text.message(path), details);
}


  }),

  55813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  envFilesToRead),
	u: () => (  fileQuestions)
  });
  var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14163);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71747);


function fileQuestions(config, scene, { usual, env, more }) {
	const on = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__  .Ws)(config, scene);
	const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .VI)(config);
	return {
		named: named?.map((path) => ({ action: 'read', paths: [path], pick: 'each', ...on })) ?? null,
		usual: named ? [] : usual.map((group) => ({ action: 'read', ...group, ...on })),
		env: env === undefined || env.length === 0 ? null : { action: 'read', paths: env, pick: 'there', ...on },
		more: more ? { action: 'read', ...more, ...on } : null,
	};
}
function envFilesToRead({ environment }) {
	return environment.envContent === undefined ? (environment.envFiles ?? []) : [];
}


  }),

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  defineCheck)
  });
function defineCheck(kind) {
	return kind;
}


  }),

  2121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  defineLint)
  });
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25679);
  var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13184);
  var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14163);
  var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6412);
  var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24050);
  var _unjudged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93516);






function defineLint(lint) {
	const selections = new WeakMap();
	const selectedBy = (config) => {
		const known = selections.get(config) ?? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__  .uE)(lint.kind, lint.selection?.(config) ?? config);
		selections.set(config, known);
		return known;
	};
	return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .q)({
		kind: lint.kind,
		schema: lint.schema,
		questions: (config, scene) => lint.questions(config, scene, selectedBy(config)),
		observe: (asked, config, world) => lint.observe(asked, config, world, selectedBy(config)),
		...(lint.urlTexts && { urlTexts: lint.urlTexts }),
		...(lint.most !== undefined && { most: lint.most }),
		judge: (observation, config, scene) => judge(lint, observation, config, scene, selectedBy(config)),
	});
}
function judge(lint, observation, config, scene, selected) {
	const sight = lint.seen(observation, config, scene, selected);
	const judged = [];
	const unjudged = [];
	const answered = new Set();
	for (const name of Object.keys(lint.rules)) {
		const rule = `${lint.kind}/${name}`;
		if (!selected.has(rule))
			continue;
		for (const seen of sight.subjects) {
			const result = lint.rules[name](seen);
			const open = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__  .J)(result);
			if (open)
				unjudged.push({ ...result, rule, seen });
			if (!open || result.answer)
				answered.add(rule);
			for (const found of open ? (result.beside ?? []) : result) {
				for (const draft of (0,_select_js__WEBPACK_IMPORTED_MODULE_1__  .$i)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__  .bz)(rule, found, selected), selected)) {
					judged.push({ seen, draft, ...(found.about !== undefined && { about: found.about }) });
				}
			}
		}
	}
	const gathered = lint.gather?.(judged, sight, config, scene, observation) ?? [
		...sight.said,
		...judged.map(({ draft }) => draft),
	];
	const policy = lint.unjudged ?? _unjudged_js__WEBPACK_IMPORTED_MODULE_2__  .n;
	const open = policy.isSaid?.(gathered)
		? []
		: (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_2__  .v)(unjudged, {
			kind: lint.kind,
			policy,
			selected,
			named: config.rules,
			judged: answered,
			otherwise: policy.isSaid === undefined && gathered.some(isError),
		});
	return {
		findings: (0,_place_js__WEBPACK_IMPORTED_MODULE_5__  .GS)([...gathered, ...open], (0,_place_js__WEBPACK_IMPORTED_MODULE_5__  .FN)(config, scene)),
		...(lint.measured && { measured: lint.measured(observation) }),
	};
}
function isError({ rule, level }) {
	return (level ?? (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(rule).level) === 'error';
}


  }),

  6412:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  isNotJudged),
	b: () => (  notJudged)
  });
function isNotJudged(result) {
	return 'notJudged' in result;
}
function notJudged(because, more = {}) {
	return { notJudged: because, ...more };
}


  }),

  24050:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$i: () => (  atLevels),
	Bu: () => (  lintFields),
	TS: () => (  someRule),
	bz: () => (  draftOf),
	uE: () => (  selectRules)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97224);
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25679);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);




function lintFields(kind) {
	const names = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind);
	const choices = names.filter((name) => isSelectable(`${kind}/${name}`));
	const known = (nothing) => zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().check((context) => {
		const { value } = context;
		const message = names.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(value, name))
			? names.includes(value) && !choices.includes(value) && `"${value}" ${nothing}`
			: `unknown rule "${value}" of ${kind}${hint(kind, value, choices)}`;
		if (message)
			context.issues.push({ code: 'custom', input: value, message });
	});
	return {
		rules: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(known('is said whatever is selected and judges nothing by itself'))
			.min(1, 'an empty list of rules asserts nothing')
			.optional()
			.meta({
			title: 'list of ids or globs such as `csp-*`',
			description: 'Asks only these; ids stand without the kind',
			without: 'all that the kind or its profile has on',
		}),
		override: zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(known('cannot be overridden: it judges nothing by itself'), zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['error', 'warning', 'off']))
			.optional()
			.meta({
			title: 'id or glob to `error`, `warning` or `off`',
			description: 'Changes the level of selected rules; one of a rule that is not selected is refused',
		}),
	};
}
function hint(kind, value, choices) {
	const bare = value.slice(kind.length + 1);
	if (value.startsWith(`${kind}/`) && choices.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(bare, name))) {
		return `; write "${bare}", without its kind`;
	}
	return (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .a)(value, choices);
}
function isSelectable(id) {
	return (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(id).selectable !== false;
}
const neverFails = ', so that the check cannot fail; where it should only be shown, write `required: false` at its item';
function someRule(kind, asking = {}) {
	return (context) => {
		if (context.issues.length > 0)
			return;
		const config = context.value;
		const { override, ...selection } = asking.selection?.(config) ?? config;
		const refuse = (path, message) => {
			context.issues.push({ code: 'custom', input: config, path, message });
		};
		const before = [...selectRules(kind, selection).keys()].map((id) => id.slice(kind.length + 1));
		for (const pattern of Object.keys(override ?? {})) {
			if (before.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern, name)))
				continue;
			refuse(['override', pattern], `"${pattern}" is not among the selected rules, so its level changes nothing`);
		}
		if (context.issues.length > 0 || asking.asksMore?.(config))
			return;
		const selected = [...selectRules(kind, { ...selection, override })].filter(([id]) => isSelectable(id));
		if (selected.length === 0) {
			if (override)
				refuse(['override'], 'every selected rule is switched off, so nothing would be asked');
			else
				refuse(['rules'], 'none of these rules judges anything here, so nothing would be asked');
			return;
		}
		const failing = selected.filter(([, { level }]) => level === 'error').map(([id]) => id.slice(kind.length + 1));
		if (failing.length === 0) {
			if (override)
				refuse(['override'], `no selected rule is an error any more${neverFails}`);
			else
				refuse(['rules'], `none of these rules is an error unless its id is named${neverFails}`);
		}
		else if (asking.leavesOut && failing.every((name) => asking.leavesOut?.rule(name, config)))
			refuse([asking.leavesOut.key], `it leaves out every finding that would be an error${neverFails}`);
	};
}
function selectRules(kind, selection) {
	const levels = new Map();
	const forced = new Set();
	const exact = new Set();
	for (const name of (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind)) {
		const id = `${kind}/${name}`;
		const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(id);
		const inProfile = (selection.profile && text.profiles?.[selection.profile]) ?? text.level;
		const named = selection.rules?.includes(name) ?? false;
		const wanted = selection.rules ? selection.rules.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern, name)) : inProfile !== 'off';
		if (!wanted)
			continue;
		if (named)
			exact.add(id);
		if (inProfile !== 'off')
			levels.set(id, inProfile);
		else if (named)
			levels.set(id, text.level === 'off' ? 'error' : text.level);
	}
	if (![...levels.values()].includes('error'))
		for (const id of exact)
			levels.set(id, 'error');
	for (const [pattern, level] of Object.entries(selection.override ?? {})) {
		for (const id of [...levels.keys()]) {
			if (!(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern, id.slice(kind.length + 1)))
				continue;
			forced.add(id);
			if (level === 'off')
				levels.delete(id);
			else
				levels.set(id, level);
		}
	}
	const isNamed = (id) => exact.has(id) || Object.hasOwn(selection.override ?? {}, id.slice(kind.length + 1));
	return new Map([...levels].map(([id, level]) => [id, { level, forced: forced.has(id), ...(isNamed(id) && { named: true }) }]));
}
function draftOf(rule, { about: _, unlessNamed, ...found }, selected) {
	if (unlessNamed === undefined || selected.get(rule)?.named)
		return [{ ...found, rule }];
	return unlessNamed === 'off' ? [] : [{ ...found, rule, level: unlessNamed }];
}
function atLevels(drafts, selected) {
	return drafts.flatMap((draft) => {
		const rule = selected.get(draft.rule);
		if (rule === undefined)
			return [];
		const own = draft.level ?? rule.level;
		return [{ ...draft, level: rule.forced && own !== 'info' ? rule.level : milder(rule.level, own) }];
	});
}
const order = ['info', 'warning', 'error'];
function milder(a, b) {
	return order.indexOf(a) < order.indexOf(b) ? a : b;
}


  }),

  93516:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	n: () => (  usualPolicy),
	v: () => (  unjudgedDrafts)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97224);

const usualPolicy = {
	unanswered: 'exact',
	notes: 'required',
	words: ({ notJudged }) => ({
		message: `Not judged: ${notJudged}`,
		expected: 'something that the rule can judge',
		observed: notJudged,
	}),
};
function unjudgedDrafts(all, context) {
	const { policy, judged, otherwise, selected } = context;
	const unanswered = unansweredRules(all, context);
	if (judged.size === 0 && all.length > 0) {
		if (otherwise)
			return [];
		return nothingAtAll(unanswered.size > 0 ? all.filter(({ rule }) => unanswered.has(rule)) : all, policy, unanswered);
	}
	const drafts = all.flatMap((one) => {
		const level = selected.get(one.rule)?.level;
		if (unanswered.has(one.rule))
			return [{ ...(level && { level }), ...draftOf(one, policy), inconclusive: true }];
		return isWorthANote(one, context) ? [{ ...draftOf(one, policy), level: 'info' }] : [];
	});
	return unique(drafts);
}
function nothingAtAll(all, policy, unanswered) {
	const drafts = unique(all.map((one) => ({ ...draftOf(one, policy), level: 'error', inconclusive: true })));
	const [first] = drafts;
	if (policy.nothing === undefined || unanswered.size > 0 || first === undefined)
		return drafts;
	const reasons = [...new Set(all.map(({ notJudged }) => notJudged))].join('; ');
	return [{ ...first, ...policy.nothing, observed: reasons }];
}
function unansweredRules(all, context) {
	const { kind, policy, named, judged, selected } = context;
	const nameOf = (id) => id.slice(kind.length + 1);
	const open = all.map(({ rule }) => rule).filter((rule) => !judged.has(rule));
	if (named === undefined || policy.unanswered === 'never')
		return new Set();
	if (policy.unanswered === 'each')
		return new Set(open);
	if (policy.unanswered === 'exact')
		return new Set(open.filter((rule) => named.includes(nameOf(rule))));
	const silent = named.filter((pattern) => {
		const chosen = [...selected.keys()].filter((id) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k)(pattern, nameOf(id)));
		return chosen.length > 0 && chosen.every((id) => open.includes(id));
	});
	return new Set(open.filter((rule) => silent.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k)(pattern, nameOf(rule)))));
}
function isWorthANote(one, { policy, named, selected }) {
	if (policy.notes === 'all')
		return true;
	if (policy.notes === 'none')
		return false;
	return named !== undefined || (selected.get(one.rule)?.level === 'error' && !one.nothing);
}
function draftOf(one, policy) {
	return { rule: one.rule, ...policy.words(one), ...one.note };
}
function unique(drafts) {
	const byText = new Map(drafts.map((draft) => [JSON.stringify(draft), draft]));
	return [...byText.values()];
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

  98182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ay: () => (  commandLine),
	j9: () => (  questionsIn),
	oT: () => (  describeQuestion)
  });
function questionsIn(questions) {
	if (questions === null || typeof questions !== 'object')
		return [];
	if (isList(questions))
		return questions.flatMap(questionsIn);
	return isQuestion(questions) ? [questions] : Object.values(questions).flatMap(questionsIn);
}
function isList(questions) {
	return Array.isArray(questions);
}
function isQuestion(questions) {
	return 'action' in questions && typeof questions.action === 'string';
}
function describeQuestion(question, mask = (text) => text) {
	const on = 'on' in question && question.on !== undefined ? ` on ${question.on}` : '';
	return `${question.action} ${mask(target(question, mask))}${on}`;
}
function target(question, mask) {
	if ('later' in question)
		return `${question.later}${question.atMost < Number.POSITIVE_INFINITY ? `, at most ${question.atMost}` : ''}`;
	switch (question.action) {
		case 'request':
			return `${question.method} ${question.url}${noted(question.note)}${times(question.times)}`;
		case 'connect': {
			const host = question.host.includes(':') ? `[${question.host}]` : question.host;
			return `${host}:${question.port}${noted(question.note)}${times(question.times)}`;
		}
		case 'resolve':
			return `${question.type} ${question.name}${question.at === undefined ? '' : ` at ${question.at.join(', ')}`}`;
		case 'read':
			return paths(question);
		case 'variables':
			return `${question.names.join(', ')} of this environment`;
		case 'run':
			return typeof question.command === 'string' ? question.command : commandLine(question.command.map(mask));
		case 'ask':
			return question.how;
	}
}
function noted(note) {
	return note === undefined ? '' : ` ${note}`;
}
function times(count) {
	return count === undefined || count === 1 ? '' : `, up to ${count} times`;
}
function paths({ paths: all, pick }) {
	const list = all.join(', ');
	if (all.length < 2 || pick === 'each')
		return list;
	return pick === 'first' ? `the first that is there of ${list}` : `what is there of ${list}`;
}
function commandLine(argv) {
	return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}


  }),

  16612:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CS: () => (  normalHost),
	M0: () => (  withPort),
	U9: () => (  isLoopback),
	Wo: () => (  isOwnMachine),
	Y7: () => (  withoutPort)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


function normalHost(text) {
	const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
		return bare.toLowerCase();
	if (bare !== text)
		return null;
	const name = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(text).replace(/\.$/, '');
	const labels = name.split('.');
	const valid = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
	return name.length <= 253 && valid && !/^\d+$/.test(labels.at(-1) ?? '') ? name : null;
}
function withPort(name, port) {
	return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`;
}
function withoutPort(text) {
	return /^(\[[^\]]*\]|[^:]*):\d*$/.exec(text)?.[1] ?? text;
}
function isLoopback(host) {
	const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6)
		return loopback().check(bare, 'ipv6');
	return /^(?:(?:.*\.)?localhost\.?|127(?:\.\d{1,3}){1,3})$/.test(bare);
}
let list;
function loopback() {
	if (list === undefined) {
		list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		list.addAddress('::1', 'ipv6');
		list.addSubnet('127.0.0.0', 8, 'ipv4');
	}
	return list;
}
function isOwnMachine(host) {
	const bare = host.replace(/^\[(.*)\]$/, '$1');
	return bare === '0.0.0.0' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6 && /^[0:]+$/.test(bare)) || isLoopback(bare);
}


  }),

  18:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  longestLine),
	z: () => (  hasLongLine)
  });
const longestLine = 64 * 1024;
function hasLongLine(text) {
	for (let at = 0; at < text.length;) {
		const end = text.indexOf('\n', at);
		const stop = end < 0 ? text.length : end;
		if (stop - at > longestLine)
			return true;
		at = stop + 1;
	}
	return false;
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


  })

};
