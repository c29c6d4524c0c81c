export const id = 1031;
export const ids = [1031];
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

  2121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  defineLint)
  });
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36680);
  var _words_unjudged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33099);
  var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13184);
  var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14163);
  var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6412);
  var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24050);
  var _unjudged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93516);







function defineLint(lint) {
	const selections = new WeakMap();
	const selectedBy = (config) => {
		const known = selections.get(config) ?? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__  .uE)(lint.kind, lint.selection?.(config) ?? config);
		selections.set(config, known);
		return known;
	};
	return (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__  .q)({
		kind: lint.kind,
		schema: lint.schema,
		questions: (config, scene) => lint.questions(config, scene, selectedBy(config)),
		observe: (asked, config, world) => lint.observe(asked, config, world, selectedBy(config)),
		...(lint.urlTexts && { urlTexts: lint.urlTexts }),
		...(lint.conversation && { conversation: lint.conversation }),
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
			const open = (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__  .J)(result);
			if (open)
				unjudged.push({ ...result, rule, seen });
			if (!open || result.answer)
				answered.add(rule);
			for (const found of open ? (result.beside ?? []) : result) {
				for (const draft of (0,_select_js__WEBPACK_IMPORTED_MODULE_2__  .$i)((0,_select_js__WEBPACK_IMPORTED_MODULE_2__  .bz)(rule, found, selected), selected)) {
					judged.push({ seen, draft, ...(found.about !== undefined && { about: found.about }) });
				}
			}
		}
	}
	const gathered = lint.gather?.(judged, sight, config, scene, observation) ?? [
		...sight.said,
		...judged.map(({ draft }) => draft),
	];
	const policy = lint.unjudged ?? _unjudged_js__WEBPACK_IMPORTED_MODULE_3__  .nA;
	const open = policy.isSaid?.(gathered)
		? []
		: (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_3__  .vW)(unjudged, {
			kind: lint.kind,
			policy,
			selected,
			named: config.rules,
			judged: answered,
			otherwise: policy.isSaid === undefined && gathered.some(isError),
		});
	return {
		findings: (0,_place_js__WEBPACK_IMPORTED_MODULE_6__  .GS)([...gathered.map(withAdvice), ...open], (0,_place_js__WEBPACK_IMPORTED_MODULE_6__  .FN)(config, scene)),
		...(lint.measured && { measured: lint.measured(observation) }),
	};
}
function isError({ rule, level }) {
	return (level ?? (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(rule).level) === 'error';
}
function withAdvice(draft) {
	return draft.inconclusive ? (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_3__  .BZ)(draft, _words_unjudged_js__WEBPACK_IMPORTED_MODULE_1__  ._.noAnswer) : draft;
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
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36680);
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
	BZ: () => (  advised),
	nA: () => (  usualPolicy),
	vW: () => (  unjudgedDrafts)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97224);
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36680);
  var _words_unjudged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33099);



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
	const { fix: _, ...plain } = first;
	const reasons = [...new Set(all.map(({ notJudged }) => notJudged))].join('; ');
	return [{ ...plain, ...policy.nothing, observed: reasons }];
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
		const chosen = [...selected.keys()].filter((id) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern, nameOf(id)));
		return chosen.length > 0 && chosen.every((id) => open.includes(id));
	});
	return new Set(open.filter((rule) => silent.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern, nameOf(rule)))));
}
function isWorthANote(one, { policy, named, selected }) {
	if (policy.notes === 'all')
		return true;
	if (policy.notes === 'none')
		return false;
	return named !== undefined || (selected.get(one.rule)?.level === 'error' && !one.nothing);
}
function draftOf(one, policy) {
	return advised({ rule: one.rule, ...policy.words(one), ...one.note }, _words_unjudged_js__WEBPACK_IMPORTED_MODULE_1__  ._.nothingHere);
}
function advised(draft, fix) {
	return draft.fix !== undefined || (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(draft.rule).condition ? draft : { ...draft, fix };
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

  84942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  token),
	h: () => (  tchar)
  });
const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";
const token = new RegExp(`^${tchar}+$`);


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

  33099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  unjudgedFix)
  });
const unjudgedFix = {
	nothingHere: 'Point the check at something that the rule is about, or leave the rule out of `rules` where it does not apply.',
	noAnswer: 'See why there was no whole answer: the service, the network between, or a limit or `timeout` that is too low.',
	command: 'Run the command by hand in the same place, as the same account, and see what it says.',
	https: 'Look at the https address: make it the `url` of the environment, or give the check a `url` of its own.',
	html: 'Name the `path` or `url` of a page; for an API leave the rules for documents out.',
	loopback: 'Ask a host that answers on both ports; for one on loopback leave the rule out.',
	plainPort: 'Name the plain address by `http-url`.',
	samples: 'Give the check `samples: 2` or more.',
	noAssets: 'Name the `path` of a page that loads scripts, styles or images, or your other hosts under `hosts`; a page without any needs no such rule.',
	otherHost: 'Name that host under `hosts` where it is yours; else link to the file where it lies.',
	maxAssets: 'Raise `max-assets`, or look at a page that loads less.',
	declared: 'Declare it in the env file, name the file that does, or leave the rule out of `rules`.',
	undecided: 'Ask again later, or from another network; what puts the gate off may not put off others.',
	clock: 'Correct the clock of what writes it: it is dated later than this run.',
	redis: 'Let the user of the check run `INFO` and `CONFIG GET`, or leave out what is asked with them.',
	migrations: 'Name the folder of the migrations, or check out the code that is deployed before the gate runs.',
	caa: 'See why the name servers give no answer for CAA, and ask again; what they allow is not known.',
};


  })

};
