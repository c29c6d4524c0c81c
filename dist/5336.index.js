(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 5336;
const ids = [5336];
const modules = {

  13184: core[13184],

  2121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  defineLint)
  });
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99045);
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
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99045);
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
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99045);
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

  14163: core[14163],

  79725: core[79725],

  97224: core[97224],

  16612: core[16612],

  84942: core[84942],

  33099: shared[33099]

};
return { ids, modules };
})
