export const id = 7481;
export const ids = [7481];
export const modules = {

/***/ 21977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ defineFileLint)
});

// EXTERNAL MODULE: ./lib/check/lint/define.js
var lint_define = __webpack_require__(2121);
;// CONCATENATED MODULE: ./lib/check/files/faults.js
/** The finding of a file that could not be understood: an error without an answer, whatever was selected. */
function unreadable(rule, { message, file, line, column }) {
    return {
        rule,
        level: 'error',
        message: `${file} cannot be understood: ${message}`.slice(0, 300),
        expected: 'text that can be read as what it is',
        observed: message.slice(0, 200),
        location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
        inconclusive: true,
    };
}

;// CONCATENATED MODULE: ./lib/check/files/define.js


/**
 * Declares a linting kind that judges deployment files. Where one of them could not be understood, that is all there is
 * to say: no rule is asked about half a configuration.
 */
function defineFileLint(lint) {
    return (0,lint_define/* defineLint */.r)({
        ...lint,
        seen: (observation, ...more) => observation.faults.length === 0
            ? lint.seen(observation, ...more)
            : { subjects: [], said: observation.faults.map((fault) => unreadable(`${lint.kind}/unparsable`, fault)) },
    });
}


/***/ }),

/***/ 71747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   hS: () => (/* binding */ oneOfFiles),
/* harmony export */   we: () => (/* binding */ fileFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _lint_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24050);
/* harmony import */ var _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79725);



const path = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1, 'an empty path names no file');
/**
 * Keys of every kind that reads deployment files: `file` or `files`, `on`, `rules`, `override`.
 * @param about what is read, and what is where no file is named
 */
function fileFields(kind, about) {
    return {
        file: path.optional().meta({ title: 'path or glob', ...about }),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(path)
            .min(1, 'an empty list names no file')
            .optional()
            .meta({ title: 'list of paths or globs', ...about }),
        on: _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__.on,
        ...(0,_lint_select_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFields */ .Bu)(kind),
    };
}
/** Refuses `file` beside `files`. */
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
/** The files that the check names itself, or undefined where the usual names are looked for. */
function namedFiles(config) {
    return config.files ?? (config.file === undefined ? undefined : [config.file]);
}


/***/ }),

/***/ 77818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ observeFiles)
});

// EXTERNAL MODULE: ./lib/formats/glob.js
var glob = __webpack_require__(97224);
// EXTERNAL MODULE: ./lib/probe/error.js
var error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/check/question.js
var question = __webpack_require__(98182);
// EXTERNAL MODULE: ./lib/formats/long-lines.js
var long_lines = __webpack_require__(18);
;// CONCATENATED MODULE: ./lib/check/files/source.js


/** Bytes; no deployment file of a person is longer. */
const mostBytes = 1024 * 1024;
/**
 * The text of a file, or null when there is none.
 * @param kind as for `Place.read`
 * @throws ProbeError with `rule` when it is too long, binary or not UTF-8
 */
async function readSource(place, path, rule, kind) {
    const read = await place.read(path, mostBytes, kind);
    if (read === null)
        return null;
    const refuse = (observed) => new error/* ProbeError */.B(rule, `${path} cannot be read as text`, {
        expected: 'a UTF-8 text file of at most 1 MiB with lines of at most 64 KiB',
        observed,
    });
    if (read.truncated)
        throw refuse('more than 1 MiB');
    if (read.bytes.includes(0))
        throw refuse('a NUL byte');
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    }
    catch {
        throw refuse('bytes that are not UTF-8');
    }
    if ((0,long_lines/* hasLongLine */.z)(text))
        throw refuse('a line of more than 64 KiB');
    return { path, text };
}

;// CONCATENATED MODULE: ./lib/check/files/reader.js



/**
 * Looks at the files of a place for one check. What its questions name may be looked at; of everything else, which only
 * files can name, no more than the bound of `more`, so that no text makes a check read without end.
 */
class FileReader {
    #place;
    #kind;
    #asked;
    #others = new Set();
    #most;
    constructor(place, kind, asked) {
        this.#place = place;
        this.#kind = kind;
        this.#asked = new Set((0,question/* questionsIn */.j9)(asked).flatMap((question) => ('paths' in question ? question.paths : [])));
        this.#most = asked.more?.atMost ?? 0;
    }
    /** True where a path must stay inside the root (the checkout). */
    get confined() {
        return this.#place.confined;
    }
    /** Whether something stands at this path. */
    async isThere(path) {
        this.#look(path);
        return (await this.#place.stat(path)) !== null;
    }
    /** The paths that match a glob, sorted. */
    async glob(pattern) {
        this.#look(pattern);
        const found = await this.#place.glob(pattern);
        if (this.#asked.has(pattern))
            for (const path of found)
                this.#asked.add(path);
        return found;
    }
    /**
     * The text of a file, or null when there is none.
     * @param kind as for `Place.read`
     * @throws ProbeError `<kind>/unparsable` when it is too long, binary or not UTF-8
     */
    read(path, kind) {
        this.#look(path);
        return readSource(this.#place, path, `${this.#kind}/unparsable`, kind);
    }
    #look(path) {
        if (this.#asked.has(path) || this.#others.has(path))
            return;
        if (this.#others.size >= this.#most) {
            throw new error/* ProbeError */.B(`${this.#kind}/unparsable`, 'The files name more files than one check reads', {
                expected: `at most ${this.#most} files besides those that are judged`,
                observed: 'more',
            });
        }
        this.#others.add(path);
    }
}

;// CONCATENATED MODULE: ./lib/check/files/observe.js



/**
 * Finds the files of a check and reads them, once in a run for all who ask the same.
 * @throws ProbeError `<kind>/file-missing` where there is none, `<kind>/unparsable` where one is no text
 */
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
        if ((0,glob/* isGlob */.f)(path)) {
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
        throw missing(reading, paths.join(', ').slice(0, 200));
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
/** What is there of a group: the first of it, or all. */
async function present({ paths, pick }, reader, except) {
    const found = [];
    for (const path of paths) {
        if ((0,glob/* isGlob */.f)(path))
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
    return new error/* ProbeError */.B(`${kind}/file-missing`, text.message(path), details);
}


/***/ }),

/***/ 55813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ envFileToRead),
/* harmony export */   u: () => (/* binding */ fileQuestions)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14163);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71747);


/** The questions of a check on deployment files. */
function fileQuestions(config, scene, { usual, env, more }) {
    const on = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedOn */ .Ws)(config, scene);
    const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFiles */ .VI)(config);
    return {
        named: named?.map((path) => ({ action: 'read', paths: [path], pick: 'each', ...on })) ?? null,
        usual: named ? [] : usual.map((group) => ({ action: 'read', ...group, ...on })),
        env: env === undefined ? null : { action: 'read', paths: [env], pick: 'there', ...on },
        more: more ? { action: 'read', ...more, ...on } : null,
    };
}
/** Path of the environment's env file, where it is a file rather than a value. */
function envFileToRead({ environment }) {
    return environment.envContent === undefined ? environment.envFile : undefined;
}


/***/ }),

/***/ 13184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ defineOld),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Declares a kind of check; all kinds have this one shape. */
function defineCheck(kind) {
    return kind;
}
/** A kind that still says in words what it would touch. */
function defineOld({ plan, observe, ...kind }) {
    return defineCheck({
        ...kind,
        questions: (config, scene) => plan(config, scene).map(({ action, target, on }) => action === 'ask'
            ? { action, how: target }
            : { action, later: target, atMost: Number.POSITIVE_INFINITY, ...(on !== undefined && { on }) }),
        observe: (_asked, config, world) => observe(config, world),
    });
}


/***/ }),

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ defineLint)
/* harmony export */ });
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99189);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13184);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14163);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6412);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24050);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93516);






/** Declares a linting kind: selection, levels, what was not judged, caps and places happen here, once. */
function defineLint(lint) {
    const selections = new WeakMap();
    const selectedBy = (config) => {
        const known = selections.get(config) ?? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRules */ .uE)(lint.kind, lint.selection?.(config) ?? config);
        selections.set(config, known);
        return known;
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCheck */ .q)({
        kind: lint.kind,
        schema: lint.schema,
        questions: (config, scene) => lint.questions(config, scene, selectedBy(config)),
        observe: (asked, config, world) => lint.observe(asked, config, world, selectedBy(config)),
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
            const open = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotJudged */ .J)(result);
            if (open)
                unjudged.push({ ...result, rule, seen });
            if (!open || result.answer)
                answered.add(rule);
            for (const found of open ? (result.beside ?? []) : result) {
                for (const draft of (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .atLevels */ .$i)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(rule, found, selected), selected)) {
                    judged.push({ seen, draft, ...(found.about !== undefined && { about: found.about }) });
                }
            }
        }
    }
    const gathered = lint.gather?.(judged, sight, config, scene, observation) ?? [
        ...sight.said,
        ...judged.map(({ draft }) => draft),
    ];
    const open = (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .unjudgedDrafts */ .v)(unjudged, {
        kind: lint.kind,
        policy: lint.unjudged ?? _unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .usualPolicy */ .n,
        selected,
        named: config.rules,
        judged: answered,
        otherwise: gathered.some(({ rule, level }) => (level ?? (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(rule).level) === 'error'),
    });
    return { findings: (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placed */ .GS)([...gathered, ...open], (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .FN)(config, scene)) };
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNotJudged),
/* harmony export */   b: () => (/* binding */ notJudged)
/* harmony export */ });
function isNotJudged(result) {
    return 'notJudged' in result;
}
/** For a rule that says nothing here. */
function notJudged(because, more = {}) {
    return { notJudged: because, ...more };
}


/***/ }),

/***/ 24050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ atLevels),
/* harmony export */   Bu: () => (/* binding */ lintFields),
/* harmony export */   TS: () => (/* binding */ someRule),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97224);
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99189);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);




/** The keys `rules` and `override` of a linting kind; unknown ids, and those that judge nothing, are refused. */
function lintFields(kind) {
    const names = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind);
    const choices = names.filter((name) => isSelectable(`${kind}/${name}`));
    const known = (nothing) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check((context) => {
        const { value } = context;
        const message = names.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(value, name))
            ? names.includes(value) && !choices.includes(value) && `"${value}" ${nothing}`
            : `unknown rule "${value}" of ${kind}${hint(kind, value, choices)}`;
        if (message)
            context.issues.push({ code: 'custom', input: value, message });
    });
    return {
        rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(known('is said whatever is selected and judges nothing by itself'))
            .min(1, 'an empty list of rules asserts nothing')
            .optional()
            .meta({
            title: 'list of ids or globs such as `csp-*`',
            description: 'Asks only these; ids stand without the kind',
            without: 'all that the kind or its profile has on',
        }),
        override: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(known('cannot be overridden: it judges nothing by itself'), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'off']))
            .optional()
            .meta({
            title: 'id or glob to `error`, `warning` or `off`',
            description: 'Changes the level of selected rules; one of a rule that is not selected is refused',
        }),
    };
}
function hint(kind, value, choices) {
    const bare = value.slice(kind.length + 1);
    if (value.startsWith(`${kind}/`) && choices.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(bare, name))) {
        return `; write "${bare}", without its kind`;
    }
    return (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(value, choices);
}
function isSelectable(id) {
    return (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(id).selectable !== false;
}
/** Refuses a selection that could never fail, and an override of what is not selected. For `schema.check(…)`. */
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
            if (before.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, name)))
                continue;
            refuse(['override', pattern], `"${pattern}" is not among the selected rules, so its level changes nothing`);
        }
        if (context.issues.length > 0 || asking.asksMore?.(config))
            return;
        if ([...selectRules(kind, { ...selection, override }).keys()].some(isSelectable))
            return;
        if (override)
            refuse(['override'], 'every selected rule is switched off, so nothing would be asked');
        else
            refuse(['rules'], 'none of these rules judges anything here, so nothing would be asked');
    };
}
/**
 * The rules to ask and their levels.
 * No `rules`: those of the profile. A rule named exactly runs even where the profile has it off. When nothing that was
 * named is an error, the check could never fail; then what was named by its exact id counts as an error.
 */
function selectRules(kind, selection) {
    const levels = new Map();
    const forced = new Set();
    const exact = new Set();
    for (const name of (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind)) {
        const id = `${kind}/${name}`;
        const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(id);
        const inProfile = (selection.profile && text.profiles?.[selection.profile]) ?? text.level;
        const named = selection.rules?.includes(name) ?? false;
        const wanted = selection.rules ? selection.rules.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, name)) : inProfile !== 'off';
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
            if (!(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, id.slice(kind.length + 1)))
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
/** What a rule found as a finding of it; none where that is not worth saying of a rule that is not named. */
function draftOf(rule, { about: _, unlessNamed, ...found }, selected) {
    if (unlessNamed === undefined || selected.get(rule)?.named)
        return [{ ...found, rule }];
    return unlessNamed === 'off' ? [] : [{ ...found, rule, level: unlessNamed }];
}
/**
 * Applies the selected levels to what the rules found; what was not selected is dropped.
 * A finding may say a milder level than its rule; a note (`info`) stays a note.
 */
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


/***/ }),

/***/ 93516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ usualPolicy),
/* harmony export */   v: () => (/* binding */ unjudgedDrafts)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97224);

/** For kinds that have no words of their own: a rule that is named must have an answer. */
const usualPolicy = {
    unanswered: 'exact',
    notes: 'required',
    words: ({ notJudged }) => ({
        message: `Not judged: ${notJudged}`,
        expected: 'something that the rule can judge',
        observed: notJudged,
    }),
};
/** The findings on what was not judged: an error without an answer, a note, or nothing. */
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
/** Where no rule had anything to judge, the check has no answer. */
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
        const chosen = [...selected.keys()].filter((id) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, nameOf(id)));
        return chosen.length > 0 && chosen.every((id) => open.includes(id));
    });
    return new Set(open.filter((rule) => silent.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, nameOf(rule)))));
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


/***/ }),

/***/ 14163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ws: () => (/* binding */ touchedOn)
/* harmony export */ });
/** The server on which a check looks at files, or null where that is the checkout. */
function serverOf(config, scene) {
    const on = config.on ?? scene.on;
    return on === undefined || on === 'checkout' ? null : on;
}
/** Where something is touched, as the plan of a check says it. */
function touchedOn(config, scene) {
    const server = serverOf(config, scene);
    return server === null ? {} : { on: server };
}
/** Findings on files of a server: a location is always one of the checkout, so the message names the file. */
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


/***/ }),

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   j9: () => (/* binding */ questionsIn),
/* harmony export */   oT: () => (/* binding */ describeQuestion)
/* harmony export */ });
/** Every question in the order in which it stands. */
function questionsIn(questions) {
    if (questions === null)
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
/**
 * A question on one line, as `readiness check` prints it.
 * @param mask hides secrets; it sees each text before it is quoted
 */
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
/** An argument list as one would type it, for people to read. */
function commandLine(argv) {
    return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}


/***/ }),

/***/ 97224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Whether a text fits a pattern in which `*` stands for any characters, none included. Takes linear time. */
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
/** Whether a path holds characters that make it a pattern for files. */
function isGlob(path) {
    return /[*?[{]/.test(path);
}


/***/ }),

/***/ 16612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   M0: () => (/* binding */ withPort),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Wo: () => (/* binding */ isOwnMachine),
/* harmony export */   Y7: () => (/* binding */ withoutPort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** A host name or IP address, lower case, ASCII; or null. */
function normalHost(text) {
    const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
        return bare.toLowerCase();
    if (bare !== text)
        return null;
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(text).replace(/\.$/, '');
    const labels = name.split('.');
    const valid = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
    // Digits alone in the last label would be an address that is none, such as 1.2.3.
    return name.length <= 253 && valid && !/^\d+$/.test(labels.at(-1) ?? '') ? name : null;
}
/** Host as it stands before a port. */
function withPort(name, port) {
    return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`;
}
/** The host of `host:port` or `[2001:db8::1]:443`; a text without a port as it is. */
function withoutPort(text) {
    return /^(\[[^\]]*\]|[^:]*):\d*$/.exec(text)?.[1] ?? text;
}
/** Whether a name or address, in brackets or not, is loopback (RFC 6761 section 6.3, RFC 1122, RFC 4291). */
function isLoopback(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6)
        return loopback.check(bare, 'ipv6');
    return /^(?:(?:.*\.)?localhost\.?|127(?:\.\d{1,3}){1,3})$/.test(bare);
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addAddress('::1', 'ipv6');
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
/**
 * Whether a name or address leads to the machine that asks: loopback, and the unspecified address. Not for addresses
 * that a server listens on, where `0.0.0.0` means every interface.
 */
function isOwnMachine(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    return bare === '0.0.0.0' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6 && /^[0:]+$/.test(bare)) || isLoopback(bare);
}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ longestLine),
/* harmony export */   z: () => (/* binding */ hasLongLine)
/* harmony export */ });
/** Characters; longer lines are not written by people, and slow every reader down. */
const longestLine = 64 * 1024;
/** Whether a text has a line that is longer than people write. */
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


/***/ }),

/***/ 49540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   B: () => (/* binding */ ProbeError)
/* harmony export */ });
/** A question that could not be asked or got no answer. Never means "no". */
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
/** The code of an error of the system, such as `ENOENT`, or undefined. */
function codeOf(error) {
    const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}


/***/ })

};
