export const id = 9863;
export const ids = [9863];
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

  34927:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fm: () => (  requireTarget),
	IM: () => (  getOnce),
	JL: () => (  mediaType),
	R3: () => (  asBrowser),
	RV: () => (  askOnce)
  });
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37965);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _probe_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44047);



function targetUrl(config, environment) {
	const text = config.url ??
		(environment.url === undefined ? undefined : environment.url.replace(/(?<!\/)\/+$/, '') + (config.path ?? '/'));
	const url = text === undefined ? null : URL.parse(text);
	if (!url)
		return null;
	url.username = '';
	url.password = '';
	url.hash = '';
	return url.href;
}
function requireTarget(config, environment) {
	const url = targetUrl(config, environment);
	if (url !== null)
		return url;
	throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('http/request', 'There is no URL to look at', {
		expected: '`url` in the environment or in the check',
		observed: 'neither',
	});
}
const asBrowser = {
	document: {
		headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' },
		maxBytes: 4 * 1024 * 1024,
	},
	asset: { headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br, zstd' }, maxBytes: 4 * 1024 * 1024 },
};
function getOnce(world, url, options) {
	const method = options.method ?? 'GET';
	const headers = { ...options.headers, ...authorization(world.environment, url) };
	const question = `${method} ${url} ${JSON.stringify([options.headers ?? {}, options.timeoutMs, options.maxBytes, options.sample ?? 1])}`;
	return world.ask(question, () => (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__  .tN)(world.net, {
		method,
		url,
		headers,
		timeoutMs: options.leftMs ?? options.timeoutMs,
		maxBytes: options.maxBytes,
	}));
}
function askOnce(world, { method, url, headers = {} }, options) {
	return getOnce(world, url, { ...options, method, headers });
}
function authorization(environment, url) {
	const own = environment.url === undefined ? null : URL.parse(environment.url);
	if (!own || (own.username === '' && own.password === '') || own.origin !== new URL(url).origin)
		return {};
	const pair = `${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_2__  .o)(own.username)}:${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_2__  .o)(own.password)}`;
	return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function mediaType(values) {
	return (values.at(-1) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
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

  37965:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  percentDecoded)
  });
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}


  }),

  66743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G5: () => (  Dismissed),
	Gc: () => (  Lanes),
	QI: () => (  Questions)
  });
  var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98993);

class Questions {
	#answers = new Map();
	#before;
	constructor(before) {
		this.#before = before;
	}
	ask(question, observe) {
		const known = this.#answers.get(question);
		if (known)
			return known;
		const answer = (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__  .N)(observe);
		this.#remember(question, answer);
		return answer;
	}
	#remember(question, answer) {
		this.#answers.set(question, answer);
		if (this.#before)
			this.#before.#remember(question, answer);
	}
}
class Dismissed extends Error {
	name = 'Dismissed';
}
class Lanes {
	#size;
	#lanes = new Map();
	#closed = false;
	constructor(size) {
		this.#size = size;
	}
	async run(name, task, timeoutMs = Number.POSITIVE_INFINITY) {
		if (this.#closed)
			throw new Dismissed('the run is over');
		const lane = this.#lanes.get(name) ?? { running: 0, waiting: [] };
		this.#lanes.set(name, lane);
		if (lane.running < this.#size)
			lane.running++;
		else {
			await new Promise((start, fail) => {
				lane.waiting.push({ timeoutMs, start, dismiss: () => fail(new Dismissed('nothing answers there')) });
			});
		}
		try {
			return await task();
		}
		finally {
			const next = lane.waiting.shift();
			if (next)
				next.start();
			else if (--lane.running === 0)
				this.#lanes.delete(name);
		}
	}
	silent(name, silentMs) {
		const lane = this.#lanes.get(name);
		if (!lane)
			return;
		const isHopeless = ({ timeoutMs }) => timeoutMs / 2 <= silentMs;
		const hopeless = lane.waiting.filter(isHopeless);
		lane.waiting = lane.waiting.filter((one) => !isHopeless(one));
		for (const one of hopeless)
			one.dismiss();
	}
	close() {
		this.#closed = true;
		for (const lane of this.#lanes.values())
			for (const one of lane.waiting.splice(0))
				one.dismiss();
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


  }),

  46780:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  pairs),
	U: () => (  headerValues)
  });
function pairs(raw) {
	const found = [];
	for (let i = 0; i + 1 < raw.length; i += 2)
		found.push([raw[i] ?? '', raw[i + 1] ?? '']);
	return found;
}
function headerValues(response, name) {
	const wanted = name.toLowerCase();
	return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
}


  })

};
