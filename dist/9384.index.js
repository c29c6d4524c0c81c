export const id = 9384;
export const ids = [9384];
export const modules = {

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

/***/ 63151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ textMatcher),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Vy: () => (/* binding */ display),
/* harmony export */   eh: () => (/* binding */ numberMatcher),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   nf: () => (/* binding */ operatorMap),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54637);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93855);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7950);




const ordered = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]);
/** Schema of a regular expression that runs in linear time. */
const regex = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1, 'an empty expression matches everything')
    .meta({ title: 'regular expression' })
    .check((context) => {
    try {
        (0,_regex_js__WEBPACK_IMPORTED_MODULE_0__/* .linearRegex */ .t)(context.value);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : 'not a regular expression';
        context.issues.push({ code: 'custom', continue: true, input: context.value, message });
    }
});
/** A text that something contains, starts or ends with. */
const part = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, 'an empty text is contained in every text');
/**
 * A map of operators: strict, not empty, and not at odds with itself.
 * @param instead what to say of a text in its place
 */
function operatorMap(shape, instead) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => {
            if (issue.code === 'invalid_type' && typeof issue.input === 'string')
                return instead?.(issue.input);
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const known = Object.keys(shape);
            return issue.keys
                .map((key) => `unknown operator "${key.replace(/\s+/g, ' ')}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known)}`)
                .join('\n');
        },
    })
        .check((context) => {
        // Unknown operators are taken out before this runs; they have been said already.
        if (context.issues.length > 0)
            return;
        const map = context.value;
        const size = Object.keys(map).length;
        const message = size === 0
            ? 'an empty map of operators asserts nothing'
            : 'exists' in map && map.exists === false && size > 1
                ? 'what must be absent has no value to compare: "exists: false" stands alone'
                : undefined;
        if (message)
            context.issues.push({ code: 'custom', continue: true, input: map, message });
    });
}
const numbers = {
    gt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    gte: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    lt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    lte: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
};
/** Schema of an expectation on a number. */
const numberMatcher = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    operatorMap({
        eq: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        ne: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        ...numbers,
        in: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1, 'an empty list matches nothing').optional(),
        'not-in': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1, 'an empty list excludes nothing').optional(),
    }),
])
    .meta({ title: 'number or operators' });
/** Schema of an expectation on a text. Texts are not ordered: "9" comes after "10". */
const textMatcher = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    operatorMap({
        eq: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        ne: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        in: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1, 'an empty list matches nothing').optional(),
        'not-in': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1, 'an empty list excludes nothing').optional(),
        contains: part.optional(),
        'not-contains': part.optional(),
        'starts-with': part.optional(),
        'ends-with': part.optional(),
        matches: regex.optional(),
        'not-matches': regex.optional(),
        exists: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        length: numberMatcher.optional(),
    }),
])
    .meta({ title: 'text or operators' });
const nonEmpty = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().refine((value) => value !== '', 'an empty text is contained in every text');
const operators = operatorMap({
    eq: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    ne: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    gt: ordered.optional(),
    gte: ordered.optional(),
    lt: ordered.optional(),
    lte: ordered.optional(),
    in: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).min(1, 'an empty list matches nothing').optional(),
    'not-in': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).min(1, 'an empty list excludes nothing').optional(),
    contains: nonEmpty.optional(),
    'not-contains': nonEmpty.optional(),
    'starts-with': part.optional(),
    'ends-with': part.optional(),
    matches: regex.optional(),
    'not-matches': regex.optional(),
    exists: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    length: numberMatcher.optional(),
});
/** Schema of an expectation on a JSON value of any type. */
const matcher = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    operators,
]);
/** What is missing; no operator but `exists: false` accepts it. */
const absent = Symbol('absent');
/**
 * Judges a value.
 * @returns null when the expectation is met, else what was expected and observed, bounded in size.
 */
function mismatch(expectation, value, show = display) {
    const failed = toOperators(expectation).filter(([operator, wanted]) => !holds(operator, wanted, value));
    if (failed.length === 0)
        return null;
    return {
        expected: failed.map(([operator, wanted]) => words(operator, wanted, show)).join(' and '),
        observed: failed.some(([operator]) => operator === 'length')
            ? `${show(value)} (length ${lengthOf(value) ?? 'none'})`
            : show(value),
    };
}
/** The expectation in words. */
function describe(expectation, show = display) {
    return toOperators(expectation)
        .map(([operator, wanted]) => words(operator, wanted, show))
        .join(' and ');
}
/** A value as bounded text: JSON, so that `"1"` and `1` look different. */
function display(value) {
    if (value === absent)
        return 'absent';
    return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(jsonText(value));
}
function jsonText(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return 'a value that is nested too deeply to show';
    }
}
function toOperators(expectation) {
    if (expectation !== null && typeof expectation === 'object' && !Array.isArray(expectation)) {
        return Object.entries(expectation).filter(([, wanted]) => wanted !== undefined);
    }
    return [['eq', expectation]];
}
function holds(operator, wanted, value) {
    if (operator === 'exists')
        return (value !== absent) === wanted;
    if (value === absent)
        return false;
    switch (operator) {
        case 'eq':
            return equal(value, wanted);
        case 'ne':
            return !equal(value, wanted);
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return compares(operator, value, wanted);
        case 'in':
            return wanted.some((one) => equal(value, one));
        case 'not-in':
            return !wanted.some((one) => equal(value, one));
        case 'contains':
            return contains(value, wanted) === true;
        case 'not-contains':
            return contains(value, wanted) === false;
        case 'starts-with':
            return typeof value === 'string' && value.startsWith(wanted);
        case 'ends-with':
            return typeof value === 'string' && value.endsWith(wanted);
        case 'matches':
            return typeof value === 'string' && (0,_regex_js__WEBPACK_IMPORTED_MODULE_0__/* .linearRegex */ .t)(wanted).test(value);
        case 'not-matches':
            return typeof value === 'string' && !(0,_regex_js__WEBPACK_IMPORTED_MODULE_0__/* .linearRegex */ .t)(wanted).test(value);
        case 'length': {
            const length = lengthOf(value);
            return length !== undefined && mismatch(wanted, length) === null;
        }
    }
}
/** Numbers with numbers, texts with texts; anything else is not ordered. */
function compares(operator, value, wanted) {
    const both = (typeof value === 'number' && typeof wanted === 'number') ||
        (typeof value === 'string' && typeof wanted === 'string');
    if (!both)
        return false;
    const [a, b] = [value, wanted];
    if (operator === 'gt')
        return a > b;
    if (operator === 'gte')
        return a >= b;
    return operator === 'lt' ? a < b : a <= b;
}
/** Undefined where the value can contain nothing, so that neither `contains` nor `not-contains` holds. */
function contains(value, wanted) {
    if (typeof value === 'string')
        return typeof wanted === 'string' ? value.includes(wanted) : undefined;
    if (Array.isArray(value))
        return value.some((one) => equal(one, wanted));
    if (value !== null && typeof value === 'object')
        return typeof wanted === 'string' ? Object.hasOwn(value, wanted) : undefined;
    return undefined;
}
function lengthOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    if (Array.isArray(value))
        return value.length;
    if (value !== null && typeof value === 'object')
        return Object.keys(value).length;
    return undefined;
}
/** Deep equality of JSON values; no coercion. */
function equal(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
    return (keysA.length === keysB.length &&
        keysA.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key])));
}
const phrases = {
    eq: '',
    ne: 'not ',
    gt: 'more than ',
    gte: 'at least ',
    lt: 'less than ',
    lte: 'at most ',
    in: 'one of ',
    'not-in': 'none of ',
    contains: 'contains ',
    'not-contains': 'does not contain ',
    'starts-with': 'starts with ',
    'ends-with': 'ends with ',
    matches: 'matches ',
    'not-matches': 'does not match ',
    exists: '',
    length: 'length ',
};
function words(operator, wanted, show) {
    if (operator === 'exists')
        return wanted ? 'present' : 'absent';
    if (operator === 'length')
        return `length ${describe(wanted)}`;
    if (operator === 'matches' || operator === 'not-matches')
        return `${phrases[operator]}/${String(wanted)}/`;
    return phrases[operator] + show(wanted);
}


/***/ }),

/***/ 7950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ linearRegex)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const compiled = new Map();
/** Expressions can come from what a target sends (a filter of a JSON path), so the memory is bounded. */
const mostCompiled = 1000;
const longestSource = 10_000;
/** @throws Error with a plain sentence when the expression is not valid RE2 syntax. */
function linearRegex(source) {
    const known = compiled.get(source);
    if (known)
        return known;
    if (source.length > longestSource)
        throw new Error(`a regular expression has at most ${longestSource} characters`);
    let expression;
    try {
        expression = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    }
    catch (error) {
        throw new Error(explain(source, error));
    }
    const regex = {
        test: (text) => expression.test(text),
        testWhole: (text) => expression.testExact(text),
        capture: (text) => {
            const match = expression.matcher(text);
            if (!match.find())
                return undefined;
            return (match.groupCount() > 0 ? match.group(1) : match.group()) ?? undefined;
        },
    };
    if (compiled.size >= mostCompiled)
        compiled.clear();
    compiled.set(source, regex);
    return regex;
}
function explain(source, error) {
    const bare = source.replace(/\\\\/g, '').replace(/\\\(/g, '');
    if (/\(\?<?[=!]/.test(bare))
        return 'look-ahead and look-behind are not supported: expressions run in linear time';
    if (/\\[1-9]|\\k</.test(bare))
        return 'back-references are not supported: expressions run in linear time';
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
    return `not a regular expression${reason ? `: ${reason}` : ''}`;
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

/***/ 84968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ isInternalName),
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   i0: () => (/* binding */ isPublicAddress),
/* harmony export */   sw: () => (/* binding */ isPublicHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);


/** Networks whose addresses are not reached over the internet (RFC 6890); IPv4 inside IPv6 counts as IPv4. */
const inside = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    inside.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 128],
    ['::1', 128],
    ['fc00::', 7],
    ['fe80::', 10],
]) {
    inside.addSubnet(network, prefix, 'ipv6');
}
/** Whether an IP address is loopback, link-local, private (RFC 1918, RFC 4193), shared (RFC 6598) or unspecified. */
function isPrivateAddress(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return family !== 0 && inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
/** Whether packets to an IP address cross the internet. */
function isPublicAddress(address) {
    return !isPrivateAddress(address);
}
const internalDomain = /\.(internal|local|localhost|lan|svc|docker|consul|cluster|intranet|private|home\.arpa|cluster\.local)\.?$/i;
/** A name that only a private network knows: one label, or a domain reserved for such networks. */
function isInternalName(host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && (!host.includes('.') || internalDomain.test(host));
}
/** Whether the way to a host, a name or an address without brackets, may lead over networks of others. */
function isPublicHost(host) {
    if (host === '' || (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnMachine */ .Wo)(host))
        return false;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? !isInternalName(host) : isPublicAddress(host);
}


/***/ }),

/***/ 39384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  env: () => (/* binding */ env)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
// EXTERNAL MODULE: ./lib/formats/dotenv/index.js + 10 modules
var dotenv = __webpack_require__(25604);
// EXTERNAL MODULE: ./lib/formats/glob.js
var glob = __webpack_require__(97224);
// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
// EXTERNAL MODULE: ./lib/secrecy/shape.js
var shape = __webpack_require__(21065);
// EXTERNAL MODULE: ./lib/words/index.js + 21 modules
var words = __webpack_require__(99189);
;// CONCATENATED MODULE: ./lib/kinds/env/keys.js
/** Whether the value names a host or a place on the network. */
function isAddress(key) {
    return /(^|_)(HOSTS?|HOSTNAME|DOMAINS?|URL|URI|ORIGINS?|ENDPOINT|DSN|SERVER|SERVERS|WHITELIST)(_URL)?$/.test(key.toUpperCase());
}
/** The setting that a key feeds: the name without a project-wide prefix. */
function setting(key) {
    return key
        .toUpperCase()
        .replace(/^(DJANGO|FLASK|APP)_(?=(SECRET_KEY|ALLOWED_HOSTS|SECURE_|SESSION_|CSRF_|CORS_|X_FRAME|EMAIL_))/, '');
}
const debugKeys = new Set([
    'DEBUG',
    'DJANGO_DEBUG',
    'APP_DEBUG',
    'FLASK_DEBUG',
    'FASTAPI_DEBUG',
    'TEMPLATE_DEBUG',
    'DJANGO_TEMPLATE_DEBUG',
]);
function isDebug(key) {
    return debugKeys.has(key.toUpperCase());
}
const securitySwitches = new Set([
    'SECURE_SSL_REDIRECT',
    'SECURE_HSTS_INCLUDE_SUBDOMAINS',
    'SECURE_HSTS_PRELOAD',
    'SECURE_CONTENT_TYPE_NOSNIFF',
    'SECURE_BROWSER_XSS_FILTER',
    'SESSION_COOKIE_SECURE',
    'SESSION_COOKIE_HTTPONLY',
    'CSRF_COOKIE_SECURE',
    'CSRF_COOKIE_HTTPONLY',
    'CSRF_USE_SESSIONS',
    'CORS_ALLOW_ALL_ORIGINS',
    'CORS_ORIGIN_ALLOW_ALL',
    'CORS_ALLOW_CREDENTIALS',
    'EMAIL_USE_TLS',
    'EMAIL_USE_SSL',
    'VERIFY_SSL',
    'SSL_VERIFY',
    'FORCE_SSL',
    'FORCE_HTTPS',
]);
/** Switches that open or close a door when they are read wrongly. */
function isSecuritySwitch(key) {
    return isDebug(key) || securitySwitches.has(setting(key));
}
/** Keys that by convention hold a switch, although some projects give them other words. */
function isLikelySwitch(key) {
    return /^(ENABLE|DISABLE|USE|IS|HAS|ALLOW)_|_(ENABLED?|DISABLED?|SANDBOX|TEST_MODE)$/.test(key.toUpperCase());
}
const truths = new Set(['true', '1', 'yes', 'on', 'y', 't', 'ok', 'enabled', 'enable']);
const clear = new Set(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off']);
function isTrue(value) {
    return truths.has(value.trim().toLowerCase());
}
/** Whether every reader takes the word as the same switch position. */
function isClearBoolean(value) {
    return clear.has(value.trim().toLowerCase());
}
/** The key for a message. Broken lines of a pasted secret look like keys, so what looks random is not shown. */
function shownKey(key) {
    const upper = /^[A-Z][A-Z0-9_]{0,63}$/.test(key) && !/[0-9]{5}/.test(key);
    const lower = /^[a-z][a-z0-9_.-]{0,39}$/.test(key) && !/[0-9]{5}/.test(key);
    const mixed = /^[A-Za-z_][A-Za-z0-9_.-]{0,23}$/.test(key) && /^[A-Za-z]*[A-Z_]?[a-z_.-]+/.test(key) && !/[0-9]/.test(key);
    return upper || lower || mixed ? key : 'a key with an unusual name';
}

;// CONCATENATED MODULE: ./lib/kinds/env/urls.js
/** Null where the text is no URL with an authority. */
function urlParts(text) {
    const match = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
    if (!match?.[1])
        return null;
    const rest = text.slice(match[0].length);
    const stop = rest.search(/[/?#]/);
    const authority = stop < 0 ? rest : rest.slice(0, stop);
    const tail = stop < 0 ? '' : rest.slice(stop);
    const at = authority.lastIndexOf('@');
    const login = at < 0 ? null : authority.slice(0, at);
    const first = (at < 0 ? authority : authority.slice(at + 1)).split(',')[0] ?? '';
    const address = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(first);
    const colon = login?.indexOf(':') ?? -1;
    const queryAt = tail.indexOf('?');
    const path = (queryAt < 0 ? tail : tail.slice(0, queryAt)).replace(/#.*$/s, '').replace(/^\//, '');
    const parts = {
        scheme: match[1].toLowerCase(),
        user: login === null ? null : decode(colon < 0 ? login : login.slice(0, colon)),
        password: login === null || colon < 0 ? null : decode(login.slice(colon + 1)),
        host: (address?.[1] ?? '').replace(/^\[|\]$/g, '').toLowerCase(),
        port: address?.[2] ?? null,
        path: decode(path),
        query: new Map(new URLSearchParams(queryAt < 0 ? '' : tail.slice(queryAt).replace(/#.*$/s, ''))),
    };
    return { ...parts, fault: faultOf(text, authority, tail, parts) };
}
function faultOf(text, authority, tail, parts) {
    if (/\s/.test(text))
        return 'white space';
    if (!authority.includes('@') &&
        authority.includes(':') &&
        /@/.test(tail.split('?')[0] ?? '') &&
        !/^https?$/.test(parts.scheme)) {
        return 'an unescaped /, # or ? in the user or password';
    }
    if (authority.includes(':') && !authority.includes('@') && /^[#?].*@/s.test(tail)) {
        return 'an unescaped /, # or ? in the user or password';
    }
    if (authority.split('@').length > 2)
        return 'an unescaped @ in the user or password';
    if (/%(?![0-9A-Fa-f]{2})/.test(authority))
        return 'a percent sign that starts no escape';
    if (parts.port !== null &&
        parts.port !== '' &&
        !(/^\d{1,5}$/.test(parts.port) && Number(parts.port) <= 65_535 && Number(parts.port) > 0)) {
        return 'a port that is not a number from 1 to 65535';
    }
    if (parts.host === '' && !hostless.has(parts.scheme) && !parts.query.has('host'))
        return 'no host';
    return null;
}
const hostless = new Set([
    'sqlite',
    'sqlite3',
    'spatialite',
    'file',
    'unix',
    'memory',
    'locmem',
    'consolemail',
    'filesystem',
    'dummycache',
    'locmemcache',
    'redis+socket',
]);
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const databaseSchemes = /^(postgres|postgresql|postgis|psql|pgsql|mysql|mysql2|mysqlgis|mariadb|mongodb|mssql|sqlserver|oracle|cockroachdb?)(\+\w+)?$/;
const brokerSchemes = /^(redis|rediss|valkey|valkeys|rediscache|amqps?|pyamqp|mqtts?|nats|kafka)$/;

;// CONCATENATED MODULE: ./lib/kinds/env/subject.js




function buildSubject(observation, config, scene) {
    const text = observation.content?.text ?? '';
    const cache = new Map();
    const readingOf = (dialect) => {
        const known = cache.get(dialect) ?? (0,dotenv.read)(text, dialect);
        cache.set(dialect, known);
        return known;
    };
    const readings = observation.job ? [] : observation.loaders.map(({ dialect }) => readingOf(dialect));
    const tokens = (0,dotenv/* tokenize */.qw)(text);
    const variables = observation.job ? jobVariables(observation.job) : fileVariables(best(readings, readingOf), tokens);
    return {
        observation,
        config,
        scene,
        text,
        tokens,
        readings,
        variables,
        commented: new Set(tokens.flatMap((token) => {
            const key = token.kind === 'comment' ? /^([A-Z][A-Z0-9_]*)\s*=/.exec(token.text)?.[1] : undefined;
            return key === undefined ? [] : [key];
        })),
        example: observation.example === null ? null : exampleKeys(observation.example.text),
        stack: stackFor(observation, config, variables),
        container: config.runtime === 'container' || (config.runtime === 'auto' && observation.container !== null),
        knownHosts: [scene.environment.url, scene.environment.frontend].flatMap((url) => {
            const host = url === undefined ? undefined : urlParts(url)?.host;
            return host ? [host] : [];
        }),
        get: (key) => variables.get(key),
        readingOf,
    };
}
/** The first reading that is not refused: a refused file sets nothing, yet its values deserve a look. */
function best(readings, readingOf) {
    return readings.find((reading) => !reading.refused) ?? readingOf('python-dotenv');
}
function fileVariables(reading, tokens) {
    const written = new Map(tokens.flatMap((token) => (token.kind === 'assignment' ? [[`${token.keySpan.line} ${token.key}`, token]] : [])));
    const variables = new Map();
    for (const { key, value, line, column } of reading.entries) {
        if (value === null)
            continue;
        variables.set(key, variable(key, value, line, column, written.get(`${line} ${key}`) ?? null));
    }
    return variables;
}
function jobVariables(job) {
    return new Map(Object.entries(job).map(([key, value]) => [key, variable(key, value, null, null, null)]));
}
function variable(key, value, line, column, token) {
    return { key, value, line, column, token, secret: (0,names/* isSecretName */.eh)(key), url: urlParts(value) };
}
function exampleKeys(text) {
    const keys = new Map();
    const values = new Map((0,dotenv.read)(text, 'python-dotenv').entries.map(({ key, value }) => [key, value]));
    let optional = false;
    let previousLine = 0;
    for (const token of (0,dotenv/* tokenize */.qw)(text)) {
        if (token.kind === 'comment') {
            // A comment block speaks for the assignments right below it, up to an empty line.
            if (token.span.line !== previousLine + 1)
                optional = false;
            if (/\boptional\b/i.test(token.text))
                optional = true;
            previousLine = token.span.line;
        }
        else if (token.kind === 'assignment') {
            if (token.keySpan.line !== previousLine + 1)
                optional = false;
            const inline = /\boptional\b/i.test(token.comment ?? '');
            keys.set(token.key, { value: values.get(token.key) ?? '', optional: optional || inline });
            previousLine = token.keySpan.line;
        }
    }
    return keys;
}
/** The keys of Django in the file say more than a checkout that may hold the frontend only. */
function stackFor(observation, config, variables) {
    const told = stackOf(variables);
    return config.stack === 'auto' && told === 'django' ? told : (observation.stack ?? told);
}
function stackOf(variables) {
    const has = (pattern) => [...variables.keys()].some((key) => pattern.test(key));
    if (has(/^(DJANGO_|ALLOWED_HOSTS$|CSRF_TRUSTED_ORIGINS$)/))
        return 'django';
    if (has(/^(RAILS_|SECRET_KEY_BASE$)/))
        return 'rails';
    if (has(/^(APP_KEY|APP_DEBUG)$/))
        return 'laravel';
    if (has(/^(NEXT_PUBLIC_|NEXTAUTH_)/))
        return 'next';
    if (has(/^FLASK_/))
        return 'flask';
    if (has(/^NODE_ENV$/))
        return 'node';
    return null;
}
/** `KEY` for a message. */
function named(key) {
    return shownKey(key);
}
/** A finding on one variable. */
function on(one, found) {
    return {
        key: one.key,
        ...(one.line === null ? {} : { line: one.line }),
        ...(one.column === null ? {} : { column: one.column }),
        ...found,
    };
}

;// CONCATENATED MODULE: ./lib/kinds/env/rules/file.js



/** Rules on the file as a whole: that it is there, its bytes, its lines. */
function fileMissing(subject) {
    const { source, content, job } = subject.observation;
    if (content !== null || job !== null)
        return [];
    return [{ message: `${source.name} does not exist`, expected: 'an env file', observed: 'no such file' }];
}
function fileEmpty(subject) {
    if (subject.observation.content === null || subject.variables.size > 0)
        return [];
    if (subject.readings.some((reading) => reading.refused))
        return [];
    return [
        {
            message: `${subject.observation.source.name} sets no key`,
            expected: 'at least one KEY=value',
            observed: subject.text.trim() === '' ? 'an empty file' : 'no assignment that the reader takes',
        },
    ];
}
function notUtf8({ observation }) {
    const line = observation.content?.notUtf8 ?? null;
    if (line === null)
        return [];
    return [{ line, message: 'The file is not UTF-8', expected: 'UTF-8', observed: `bytes on line ${line} that are not` }];
}
function nulByte({ observation }) {
    const line = observation.content?.nul ?? null;
    if (line === null)
        return [];
    return [{ line, message: 'The file holds a NUL byte', expected: 'text', observed: `a NUL byte on line ${line}` }];
}
function bom(subject) {
    if (!subject.text.startsWith('\uFEFF'))
        return [];
    const breaks = subject.readings.filter(({ dialect }) => ['django-environ', 'django-environ-0.11', 'shell', 'systemd'].includes(dialect));
    return [
        {
            line: 1,
            level: breaks.length > 0 ? 'error' : 'warning',
            message: 'The file starts with a byte order mark',
            expected: 'UTF-8 without a byte order mark',
            observed: breaks.length > 0 ? `${file_names(breaks)} loses the first key` : 'a byte order mark',
        },
    ];
}
function crlf(subject) {
    const at = subject.text.indexOf('\r\n');
    if (at < 0)
        return [];
    const breaks = subject.readings.filter(({ dialect }) => dialect === 'shell');
    return [
        {
            line: subject.text.slice(0, at).split('\n').length,
            level: breaks.length > 0 ? 'error' : 'warning',
            message: 'Lines end with CRLF',
            expected: 'LF',
            observed: breaks.length > 0 ? 'a shell keeps the carriage return in every value' : 'CRLF',
        },
    ];
}
const file_words = {
    syntax: { message: 'is not an assignment that the reader takes', expected: 'KEY=value' },
    'unterminated-quote': { message: 'opens a quote that is never closed', expected: 'a closing quote' },
    'no-equals': { message: 'has no equals sign', expected: 'KEY=value' },
    'bad-key-name': { message: 'has a key that the reader does not take', expected: 'letters, digits and underscores' },
    'space-around-equals': { message: 'has a space at the equals sign', expected: 'KEY=value without spaces' },
    command: { message: 'would run a command', expected: 'a quoted value' },
    expansion: {
        message: 'has a $ expression that the reader refuses',
        expected: 'a valid expression, or single quotes',
    },
    'too-long': { message: 'is longer than the reader takes', expected: 'less than 64 KiB' },
};
/** One rule for each kind of fault; a fault is an error where a reader that loads the file stumbles. */
function faults(...codes) {
    return (subject) => {
        const seen = new Map();
        for (const reading of subject.readings) {
            for (const fault of reading.faults) {
                if (!codes.includes(fault.code))
                    continue;
                const known = seen.get(fault.line);
                const refused = reading.refused && fault === reading.faults.at(-1);
                if (known) {
                    if (!known.readers.includes(reading.dialect))
                        known.readers.push(reading.dialect);
                    known.refused ||= refused;
                }
                else
                    seen.set(fault.line, { fault, readers: [reading.dialect], refused });
            }
        }
        const found = [...seen.values()].map(({ fault, readers, refused }) => ({
            ...(fault.key === undefined ? {} : { key: fault.key }),
            line: fault.line,
            column: fault.column,
            message: `Line ${fault.line} ${file_words[fault.code].message}`,
            expected: file_words[fault.code].expected,
            observed: `${readers.join(', ')} ${refused ? 'refuses the file' : 'drops or changes the line'}`,
        }));
        for (const other of unloaded(subject, codes))
            if (!seen.has(other.line ?? 0))
                found.push(other);
        return found;
    };
}
/** What the readers that load the file take, and others do not: shown as a warning. */
function unloaded(subject, codes) {
    if (subject.observation.job !== null)
        return [];
    return subject.tokens.flatMap((token) => {
        if (token.kind === 'other') {
            if (!codes.includes('no-equals') || token.text.startsWith(';') || /^\w+:\s/.test(token.text))
                return [];
            if (subject.text.slice(token.span.start, token.span.end).includes('='))
                return [];
            return [note(token.span.line, token.span.column, undefined, 'no-equals')];
        }
        if (token.kind !== 'assignment')
            return [];
        const { line, column } = token.keySpan;
        const key = token.key;
        if (codes.includes('space-around-equals') && token.spaced && token.raw !== '')
            return [note(line, column, key, 'space-around-equals')];
        if (codes.includes('bad-key-name') && !dotenv/* plainKey */.y7.test(key))
            return [note(line, column, undefined, 'bad-key-name')];
        if (codes.includes('unterminated-quote') && !token.closed)
            return [note(line, column, key, 'unterminated-quote')];
        return [];
    });
}
function note(line, column, key, code) {
    return {
        ...(key === undefined ? {} : { key }),
        line,
        column,
        level: 'warning',
        message: `Line ${line} ${file_words[code].message.replace('the reader does', 'some readers do')}`,
        expected: file_words[code].expected,
        observed: 'some readers read it otherwise than others',
    };
}
function duplicateKey(subject) {
    const first = new Map();
    return subject.tokens.flatMap((token) => {
        if (token.kind !== 'assignment')
            return [];
        const known = first.get(token.key);
        const value = token.raw;
        if (!known) {
            first.set(token.key, { line: token.keySpan.line, value });
            return [];
        }
        const same = known.value === value;
        return [
            {
                key: token.key,
                line: token.keySpan.line,
                column: token.keySpan.column,
                level: same ? 'warning' : 'error',
                message: `${named(token.key)} is set twice, on lines ${known.line} and ${token.keySpan.line}`,
                expected: 'one line for each key',
                observed: same ? 'two equal values' : 'two different values',
            },
        ];
    });
}
function tracked(subject) {
    const { observation } = subject;
    if (observation.tracked !== true)
        return [];
    if (![...subject.variables.values()].some(({ key, value, url }) => value !== '' && ((0,names/* isSecretName */.eh)(key) || url?.password)))
        return [];
    return [
        {
            message: `git tracks ${observation.source.name}, and it holds secrets`,
            expected: 'a file that git ignores',
            observed: 'a tracked file',
        },
    ];
}
/** A checkout is always 0644 or 0755, so only what git cannot have made is a finding there. */
function permissions({ observation }) {
    const { mode, source } = observation;
    if (mode === null || source.kind !== 'file')
        return [];
    const wide = source.server === null ? (mode & 0o113) !== 0 : (mode & 0o137) !== 0;
    if (!wide)
        return [];
    return [
        {
            message: `${source.name} has mode ${mode.toString(8).padStart(4, '0')}`,
            expected: source.server === null ? 'not executable, and not writable by every user' : 'mode 0640 or narrower',
            observed: mode.toString(8).padStart(4, '0'),
        },
    ];
}
function file_names(readings) {
    return readings.map(({ dialect }) => dialect).join(', ');
}

// EXTERNAL MODULE: ./lib/formats/private-network.js
var private_network = __webpack_require__(84968);
;// CONCATENATED MODULE: ./lib/kinds/env/rules/groups.js


/** Keys that belong together. */
/** Set to something, here or in the file that `KEY_FILE` names. */
function isSet(subject, key) {
    return Boolean(subject.get(key)?.value) || Boolean(subject.get(`${key}_FILE`)?.value);
}
function allowsEmpty(subject, key) {
    return subject.config['allow-empty']?.includes(key) ?? false;
}
const groups = [
    {
        name: 'PostgreSQL',
        begins: /^POSTGRES_(DB|USER|PASSWORD)$/,
        needs: [['POSTGRES_DB'], ['POSTGRES_USER'], ['POSTGRES_PASSWORD']],
        unless: ['DATABASE_URL'],
    },
    {
        name: 'database',
        begins: /^DB_(NAME|USER|PASSWORD)$/,
        needs: [['DB_NAME'], ['DB_USER', 'DB_USERNAME'], ['DB_PASSWORD', 'DB_PASS', 'POSTGRES_PASSWORD']],
        unless: ['DATABASE_URL'],
    },
    {
        name: 'email',
        begins: /^EMAIL_HOST(_USER|_PASSWORD)?$/,
        needs: [['EMAIL_HOST'], ['EMAIL_HOST_USER'], ['EMAIL_HOST_PASSWORD']],
    },
    {
        name: 'mail',
        begins: /^MAIL_(HOST|USERNAME|PASSWORD)$/,
        needs: [['MAIL_HOST', 'MAIL_SERVER'], ['MAIL_USERNAME', 'MAIL_USER'], ['MAIL_PASSWORD']],
    },
    {
        name: 'SMTP',
        begins: /^SMTP_(HOST|USER|USERNAME|PASSWORD|PASS)$/,
        needs: [
            ['SMTP_HOST', 'SMTP_SERVER'],
            ['SMTP_USER', 'SMTP_USERNAME'],
            ['SMTP_PASSWORD', 'SMTP_PASS'],
        ],
    },
    {
        name: 'cloud storage',
        begins: /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
        needs: [['AWS_ACCESS_KEY_ID'], ['AWS_SECRET_ACCESS_KEY']],
    },
    {
        name: 'S3-compatible storage',
        begins: /^AWS_S3_ENDPOINT_URL$/,
        needs: [
            ['AWS_ACCESS_KEY_ID', 'AWS_S3_ACCESS_KEY_ID'],
            ['AWS_SECRET_ACCESS_KEY', 'AWS_S3_SECRET_ACCESS_KEY'],
            ['AWS_STORAGE_BUCKET_NAME'],
        ],
    },
    {
        name: 'S3',
        begins: /^S3_(ACCESS_KEY|ACCESS_KEY_ID|SECRET_KEY|SECRET_ACCESS_KEY)$/,
        needs: [
            ['S3_ACCESS_KEY', 'S3_ACCESS_KEY_ID'],
            ['S3_SECRET_KEY', 'S3_SECRET_ACCESS_KEY'],
            ['S3_BUCKET', 'S3_BUCKET_NAME'],
        ],
    },
    {
        name: 'Cloudflare R2',
        begins: /^R2_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
        needs: [['R2_ACCESS_KEY_ID'], ['R2_SECRET_ACCESS_KEY'], ['R2_BUCKET', 'R2_BUCKET_NAME']],
    },
    {
        name: 'bKash',
        begins: /^BKASH_(APP_KEY|APP_SECRET|USERNAME|PASSWORD)$/,
        needs: [['BKASH_APP_KEY'], ['BKASH_APP_SECRET'], ['BKASH_USERNAME'], ['BKASH_PASSWORD']],
    },
    {
        name: 'Nagad',
        begins: /^NAGAD_(MERCHANT_ID|PUBLIC_KEY|PG_PUBLIC_KEY|PRIVATE_KEY|MERCHANT_PRIVATE_KEY)$/,
        needs: [
            ['NAGAD_MERCHANT_ID'],
            ['NAGAD_PUBLIC_KEY', 'NAGAD_PG_PUBLIC_KEY'],
            ['NAGAD_PRIVATE_KEY', 'NAGAD_MERCHANT_PRIVATE_KEY'],
        ],
    },
    {
        name: 'SSLCommerz',
        begins: /^(SSLCOMMERZ|SSLCZ)_STORE_(ID|PASSWORD|PASSWD|PASS)$/,
        needs: [
            ['SSLCOMMERZ_STORE_ID', 'SSLCZ_STORE_ID'],
            [
                'SSLCOMMERZ_STORE_PASSWORD',
                'SSLCOMMERZ_STORE_PASSWD',
                'SSLCOMMERZ_STORE_PASS',
                'SSLCZ_STORE_PASSWORD',
                'SSLCZ_STORE_PASSWD',
                'SSLCZ_STORE_PASS',
            ],
        ],
    },
    {
        name: 'Stripe',
        begins: /^STRIPE_(SECRET_KEY|API_KEY|PUBLISHABLE_KEY|PUBLIC_KEY)$/,
        needs: [
            ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_LIVE_SECRET_KEY'],
            [
                'STRIPE_PUBLISHABLE_KEY',
                'STRIPE_PUBLIC_KEY',
                'STRIPE_LIVE_PUBLIC_KEY',
                'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY',
                'VITE_STRIPE_PUBLISHABLE_KEY',
                'NEXT_PUBLIC_STRIPE_PUBLIC_KEY',
            ],
        ],
    },
    { name: 'web push', begins: /^VAPID_(PUBLIC|PRIVATE)_KEY$/, needs: [['VAPID_PUBLIC_KEY'], ['VAPID_PRIVATE_KEY']] },
    {
        name: 'Twilio',
        begins: /^TWILIO_(ACCOUNT_SID|AUTH_TOKEN)$/,
        needs: [['TWILIO_ACCOUNT_SID'], ['TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY_SECRET']],
    },
    {
        name: 'PayPal',
        begins: /^PAYPAL_(CLIENT_ID|CLIENT_SECRET|SECRET)$/,
        needs: [['PAYPAL_CLIENT_ID'], ['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET']],
    },
];
/** A mail relay of one's own network takes mail without a login, and SQLite has none. */
function isExempt(subject, { name }) {
    if (name === 'database')
        return /sqlite/i.test(subject.get('DB_ENGINE')?.value ?? subject.get('DB_CONNECTION')?.value ?? '');
    const host = { email: 'EMAIL_HOST', mail: 'MAIL_HOST', SMTP: 'SMTP_HOST' }[name];
    const relay = host === undefined ? undefined : subject.get(host)?.value;
    return (Boolean(relay) &&
        !(0,private_network/* isPublicHost */.sw)(relay ?? '') &&
        ![...subject.variables.values()].some(({ key, value }) => value !== '' && /^(EMAIL_HOST_|MAIL_|SMTP_)(USER|USERNAME|PASSWORD|PASS)$/.test(key)));
}
function groupIncomplete(subject) {
    const own = Object.entries(subject.config.groups ?? {}).map(([name, keys]) => ({
        name,
        begins: new RegExp(`^(?:${keys.map((key) => key.replace(/[.]/g, '\\.')).join('|')})$`),
        needs: keys.map((key) => [key]),
    }));
    const logins = [...subject.variables.keys()].flatMap((key) => {
        const prefix = /^(?!NEXT_PUBLIC_|VITE_|PAYPAL_)(.+)_CLIENT_SECRET$/.exec(key)?.[1];
        return prefix
            ? [
                {
                    name: `${prefix} login`,
                    begins: new RegExp(`^${key.replace(/\W/g, '.')}$`),
                    needs: [[`${prefix}_CLIENT_ID`, `${prefix}_KEY`], [key]],
                },
            ]
            : [];
    });
    return [...groups, ...own, ...logins].flatMap((group) => {
        if (group.unless?.some((key) => isSet(subject, key)) || isExempt(subject, group))
            return [];
        const begun = [...subject.variables.values()].filter(({ key, value }) => value !== '' && group.begins.test(key));
        const first = begun[0];
        if (!first)
            return [];
        const missing = group.needs.filter((keys) => !keys.some((key) => isSet(subject, key) || allowsEmpty(subject, key)));
        if (missing.length === 0)
            return [];
        return [
            on(first, {
                message: `The keys for ${named0(group.name)} are not complete`,
                expected: `also ${missing.map((keys) => keys[0]).join(', ')}`,
                observed: `${begun.map(({ key }) => named(key)).join(', ')} only`,
            }),
        ];
    });
}
/** Names of groups come from the checklist or from keys that look like names. */
function named0(name) {
    return name.slice(0, 60);
}

// EXTERNAL MODULE: ./lib/formats/host.js
var formats_host = __webpack_require__(16612);
;// CONCATENATED MODULE: ./lib/kinds/env/rules/hosts.js




/** Rules on the hosts and origins that the application accepts. */
function hostsVariables(subject) {
    return pick(subject, (name) => /(^|_)ALLOWED_HOSTS$/.test(name));
}
function pick(subject, accepts) {
    return [...subject.variables.values()].filter(({ key }) => accepts(setting(key)));
}
/** The items of a list and whether it is written as JSON, which only some stacks read. */
function items(subject, value) {
    const text = value.trim();
    if (text.startsWith('[') && (subject.stack === 'fastapi' || subject.stack === 'flask')) {
        try {
            const parsed = JSON.parse(text);
            if (Array.isArray(parsed))
                return { list: parsed.map(String), json: true };
        }
        catch {
            // Judged below as what it is: a list with brackets in it.
        }
    }
    return {
        list: text
            .split(',')
            .map((item) => item.trim())
            .filter((item) => item !== ''),
        json: false,
    };
}
function djangoHosts(subject) {
    return hostsVariables(subject).flatMap((one) => {
        const found = (message, expected, fault) => on(one, {
            ...(fault.level ? { level: fault.level } : {}),
            message: `${named(one.key)} ${message}`,
            expected,
            observed: fault.observed,
        });
        const { list } = items(subject, one.value);
        if (list.length === 0)
            return [found('is empty', 'the host names of the site', { observed: 'no host: every request answers 400' })];
        const bad = list.map(hostFault).find((fault) => fault !== null);
        if (bad)
            return [found('has an entry that is wrong', 'host names with commas between them', bad)];
        const host = subject.knownHosts[0] && subject.scene.environment.url ? urlParts(subject.scene.environment.url)?.host : undefined;
        if (host && !list.some((item) => coversHost(item.toLowerCase(), host))) {
            return [
                found(`does not list the host of the environment`, `${host} in the list`, {
                    observed: `${list.length} other ${list.length === 1 ? 'host' : 'hosts'}`,
                }),
            ];
        }
        if (list.every((item) => (0,formats_host/* isOwnMachine */.Wo)(item)) && !host) {
            return [
                found('lists nothing but this machine', 'the public host names', {
                    observed: 'loopback names only',
                    level: 'warning',
                }),
            ];
        }
        return [];
    });
}
function hostFault(item) {
    if (item === '*')
        return { observed: '`*`, which accepts every Host header' };
    if (/["'\][{}]/.test(item) && !/^\[[0-9a-f:]+\]$/i.test(item))
        return { observed: 'brackets or quotes, as in a JSON or Python list' };
    if (item.includes('://'))
        return { observed: 'an entry with a scheme' };
    if (/\s|;/.test(item))
        return { observed: 'hosts with something else than a comma between them' };
    if (item.includes('/'))
        return { observed: 'an entry with a path' };
    if (/:\d*$/.test(item) && !/^\[?[0-9a-f:]*\]?$/i.test(item))
        return { observed: 'an entry with a port' };
    if (item.includes('*'))
        return { observed: 'a wildcard inside a name, which Django does not know' };
    if (item.startsWith('.') && isPublicSuffix(item.slice(1).toLowerCase()))
        return { observed: 'a leading dot on a name under which anybody can register' };
    return null;
}
function coversHost(item, host) {
    const name = item.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return name.startsWith('.') ? host === name.slice(1) || host.endsWith(name) : name === host;
}
const sharedHosting = /^(github\.io|gitlab\.io|herokuapp\.com|vercel\.app|netlify\.app|pages\.dev|workers\.dev|fly\.dev|onrender\.com|azurewebsites\.net|appspot\.com|run\.app|web\.app|firebaseapp\.com|ondigitalocean\.app|amazonaws\.com|cloudfront\.net|elasticbeanstalk\.com|up\.railway\.app|pythonanywhere\.com|ngrok\.io|ngrok-free\.app)$/;
function isPublicSuffix(name) {
    if (!name.includes('.'))
        return true;
    return sharedHosting.test(name) || /^(com|co|org|net|ac|gov|edu|gob|or|ne|go|com)\.[a-z]{2}$/.test(name);
}
function origin(url) {
    const match = url === undefined ? null : /^(https?:\/\/[^/]+)/i.exec(url);
    return match?.[1]?.toLowerCase();
}
/** The origin of the frontend, where it differs from that of the environment. */
function foreignFrontend(subject) {
    const { url, frontend } = subject.scene.environment;
    const theirs = origin(frontend);
    return theirs === origin(url) ? undefined : theirs;
}
/** What is wrong with an origin, or null. */
function originFault(item, wildcardHost) {
    if (/["'\][{}]/.test(item) && !/\/\/\[/.test(item))
        return { observed: 'brackets or quotes, as in a JSON or Python list' };
    if (/\s|;/.test(item))
        return { observed: 'origins with something else than a comma between them' };
    if (item === '*')
        return { observed: '`*` in place of an origin' };
    if (item.toLowerCase() === 'null')
        return { observed: '`null`, which every sandboxed page can claim to be' };
    const parts = urlParts(item);
    if (!parts)
        return { observed: 'an entry without a scheme' };
    if (parts.fault)
        return { observed: `an entry with ${parts.fault}` };
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*[/?#]/i.test(item))
        return { observed: 'an entry with a path or a trailing slash' };
    if (parts.user !== null)
        return { observed: 'an entry with a user' };
    const host = wildcardHost && parts.host.startsWith('*.') ? parts.host.slice(2) : parts.host;
    if (host.includes('*') || (wildcardHost && parts.host.startsWith('*.') && isPublicSuffix(host)))
        return { observed: 'a wildcard that covers foreign sites' };
    return null;
}
function csrfOrigins(subject) {
    return pick(subject, (name) => name === 'CSRF_TRUSTED_ORIGINS').flatMap((one) => {
        const { list } = items(subject, one.value);
        const expected = 'origins such as https://www.example.com';
        for (const item of list) {
            const fault = originFault(item, true) ?? ((0,formats_host/* isOwnMachine */.Wo)(urlParts(item)?.host ?? '') ? { observed: 'a loopback origin' } : null);
            if (fault)
                return [
                    on(one, { message: `${named(one.key)} has an entry that is wrong`, expected, observed: fault.observed }),
                ];
        }
        const frontend = foreignFrontend(subject);
        if (frontend && !list.some((item) => coversOrigin(item.toLowerCase(), frontend))) {
            return [
                on(one, {
                    message: `${named(one.key)} does not list the frontend`,
                    expected: `${frontend} in the list`,
                    observed: `${list.length} other ${list.length === 1 ? 'origin' : 'origins'}`,
                }),
            ];
        }
        return plainHttp(one, list);
    });
}
function coversOrigin(item, wanted) {
    if (!item.includes('://*.'))
        return item === wanted;
    const [scheme, host = ''] = item.split('://*.');
    return wanted.startsWith(`${scheme}://`) && wanted.endsWith(`.${host}`);
}
function plainHttp(one, list) {
    if (!list.some((item) => /^http:/i.test(item)))
        return [];
    return [
        on(one, {
            level: 'warning',
            message: `${named(one.key)} trusts an origin without TLS`,
            expected: 'https://',
            observed: 'an http:// origin',
        }),
    ];
}
const allowAll = (name) => /^(CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL)$/.test(name);
const originList = (name) => /^(CORS_ALLOWED_ORIGINS|CORS_ORIGIN_WHITELIST|CORS_ORIGINS?|BACKEND_CORS_ORIGINS|CORS_ALLOW_ORIGINS?|ALLOWED_ORIGINS)$/.test(name);
const regexList = (name) => /^(CORS_ALLOWED_ORIGIN_REGEX(ES)?|CORS_ORIGIN_REGEX_WHITELIST|CORS_ORIGIN_REGEX)$/.test(name);
function corsVariables(subject) {
    return pick(subject, (name) => allowAll(name) || originList(name) || regexList(name));
}
function cors(subject) {
    const credentials = pick(subject, (name) => name === 'CORS_ALLOW_CREDENTIALS').some(({ value }) => isTrue(value));
    const everyone = (one) => on(one, {
        ...(credentials ? {} : { level: 'warning' }),
        message: `${named(one.key)} lets every site read answers${credentials ? ', with the cookies of the user' : ''}`,
        expected: 'a list of origins',
        observed: credentials ? 'every origin, with credentials' : 'every origin',
    });
    const regexes = pick(subject, regexList);
    const open = pick(subject, allowAll).filter(({ value }) => isTrue(value));
    const lists = pick(subject, originList);
    const found = open.map(everyone);
    for (const one of regexes) {
        const { list } = items(subject, one.value);
        if (list.some((item) => !item.startsWith('^') || !item.endsWith('$') || /(^|[^\\])\.(?![*+?{])[a-z]/i.test(item))) {
            found.push(on(one, {
                level: 'warning',
                message: `${named(one.key)} matches more origins than it should`,
                expected: 'anchors at both ends and escaped dots',
                observed: 'an expression without an anchor or with an unescaped dot',
            }));
        }
    }
    const frontend = foreignFrontend(subject);
    for (const one of lists) {
        const { list } = items(subject, one.value);
        if (list.length === 1 && list[0] === '*') {
            found.push(everyone(one));
            continue;
        }
        const fault = list.map((item) => originFault(item, false)).find((bad) => bad !== null);
        if (fault) {
            found.push(on(one, {
                message: `${named(one.key)} has an entry that is wrong`,
                expected: 'origins such as https://www.example.com',
                observed: fault.observed,
            }));
            continue;
        }
        if (frontend &&
            regexes.length === 0 &&
            open.length === 0 &&
            !list.some((item) => item.toLowerCase() === frontend)) {
            found.push(on(one, {
                message: `${named(one.key)} does not list the frontend`,
                expected: `${frontend} in the list`,
                observed: `${list.length} other ${list.length === 1 ? 'origin' : 'origins'}`,
            }));
            continue;
        }
        if (list.some((item) => (0,formats_host/* isOwnMachine */.Wo)(urlParts(item)?.host ?? ''))) {
            found.push(on(one, {
                level: 'warning',
                message: `${named(one.key)} lists this machine`,
                expected: 'public origins',
                observed: 'a loopback origin',
            }));
        }
        else
            found.push(...plainHttp(one, list));
    }
    return found;
}

// EXTERNAL MODULE: ./lib/secrecy/placeholder.js
var placeholder = __webpack_require__(46109);
;// CONCATENATED MODULE: ./lib/kinds/env/rules/values.js






/** Rules on how a value is written: the same for every reader, without characters nobody sees, filled in. */
/** Readers whose disagreement is worth a word although they are not known to load the file. */
function common({ stack }) {
    return stack === 'node' || stack === 'next' ? ['dotenv', 'compose'] : ['python-dotenv', 'django-environ', 'compose'];
}
function dialectDiffers(subject) {
    const [first] = subject.readings;
    if (!first || subject.observation.job !== null)
        return [];
    const several = subject.readings.length > 1;
    const readings = several
        ? subject.readings
        : [
            first,
            ...common(subject)
                .filter((dialect) => dialect !== first.dialect)
                .map(subject.readingOf),
        ];
    const usable = readings.filter((reading) => !reading.refused);
    const finals = usable.map((reading) => ({ dialect: reading.dialect, values: (0,dotenv/* finalValues */.Vu)(reading) }));
    const keys = several ? new Set(finals.flatMap(({ values }) => [...values.keys()])) : new Set(subject.variables.keys());
    const lines = new Map(readings.flatMap(({ entries }) => entries.map(({ key, line, column }) => [key, { line, column }])));
    const found = [];
    for (const key of keys) {
        if (!several && !(0,names/* isSecretName */.eh)(key) && !subject.variables.get(key)?.url?.password)
            continue;
        const mine = finals[0]?.values.get(key);
        const others = finals.slice(1).filter(({ values }) => values.get(key) !== mine);
        if (finals.length < 2 || others.length === 0)
            continue;
        const variable = subject.variables.get(key);
        found.push({
            key,
            ...(lines.get(key) ?? {}),
            level: several ? 'error' : 'warning',
            message: `${named(key)} is read differently by ${finals[0]?.dialect} and ${others.map(({ dialect }) => dialect).join(', ')}`,
            expected: 'one value for every reader',
            observed: `values that differ because of ${cause(subject, variable)}${several ? reasons(subject) : ''}`,
        });
    }
    return found;
}
/** Why each reader is believed to load the file, where nobody named them. */
function reasons({ observation }) {
    if (observation.loadersNamed)
        return '';
    return `; ${observation.loaders.map(({ dialect, reason }) => `${dialect}: ${reason}`).join('; ')}`;
}
function cause(subject, variable) {
    const token = variable?.token;
    if (!token)
        return subject.text.startsWith('\uFEFF') ? 'the byte order mark' : 'the way the line is written';
    if (token.spaced)
        return 'spaces around the equals sign';
    if (/[\r\n]/.test(token.raw))
        return 'a value over several lines';
    if (/\$/.test(token.raw))
        return 'a dollar sign';
    if (/#/.test(token.raw) || token.comment !== null)
        return 'a hash sign';
    if (/\\/.test(token.raw))
        return 'a backslash';
    if (token.quote !== null || /["'`]/.test(token.raw))
        return 'quotes';
    if (/\s/.test(token.raw))
        return 'white space';
    if (token.exported)
        return '`export`';
    return 'the way the line is written';
}
function smartQuotes(subject) {
    return each(subject, (one) => {
        const text = one.value.trim();
        if (!/^[\u2018-\u201F]|[\u2018-\u201F]$/.test(text))
            return null;
        return {
            message: `${named(one.key)} is wrapped in typographic quotes`,
            expected: 'plain quotes or none',
            observed: 'a quote from U+2018 to U+201F at an end of the value',
        };
    });
}
const invisible = /[\u00A0\u00AD\u180E\u200B-\u200F\u2028-\u202F\u2060-\u2064\u3000\uFEFF\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/;
function invisibleCharacter(subject) {
    if (!invisible.test(subject.text))
        return [];
    return subject.tokens.flatMap((token) => {
        if (token.kind !== 'assignment')
            return [];
        const lineEnd = /[\r\n]|$/g;
        lineEnd.lastIndex = token.valueSpan.end;
        const match = invisible.exec(subject.text.slice(token.keySpan.start, lineEnd.exec(subject.text)?.index));
        if (!match)
            return [];
        const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return [
            {
                key: token.key,
                line: token.keySpan.line,
                column: token.keySpan.column,
                message: `${named(token.key.replace(invisible, ''))} holds a character that cannot be seen`,
                expected: 'visible characters',
                observed: `U+${code}`,
            },
        ];
    });
}
/** Characters of a value in which templates are looked for. */
const longestJudged = 8192;
/** Whether the value of a key of an env file was meant to be replaced. */
function isOpenValue(key, value, knownHosts = []) {
    return (0,placeholder/* isPlaceholder */.w)(value, { key, secret: (0,names/* isSecretName */.eh)(key), address: isAddress(key), knownHosts });
}
function values_placeholder(subject) {
    return each(subject, (one) => {
        if (!isOpenValue(one.key, one.value, subject.knownHosts))
            return null;
        const severe = one.secret || isAddress(one.key) || one.url !== null;
        return {
            ...(severe ? {} : { level: 'warning' }),
            message: `${named(one.key)} still holds a placeholder`,
            expected: 'the real value',
            observed: `a placeholder of ${(0,shape/* shape */.c)(one.value)}`,
        };
    });
}
const templates = /\{\{[^{}]*\}\}|\$\{\{[^{}]*\}\}|<%=?[^%]*%>|(?:^|[^%0-9A-Fa-f])%[A-Z][A-Z_]{2,}%(?![0-9A-Fa-f])/;
function unresolved(subject) {
    const order = new Map([...subject.variables.keys()].map((key, index) => [key, index]));
    const reader = subject.readings[0]?.dialect;
    const expands = reader === 'compose' || reader === 'shell' || reader === 'python-dotenv' || frameworkExpands(subject);
    return each(subject, (one) => {
        const raw = (one.token?.raw ?? one.value).slice(0, longestJudged);
        const position = order.get(one.key) ?? 0;
        if (templates.test(raw))
            return unresolvedFound(one, 'a template expression');
        if (one.token && one.token.quote !== "'" && /\$\(/.test(raw)) {
            return unresolvedFound(one, 'a command substitution, which a shell would run');
        }
        if (one.token?.quote === "'" && reader !== 'python-dotenv')
            return null;
        for (const [, name = '', rest = ''] of raw.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)([^}]*)\}/g)) {
            if (name === one.key)
                return unresolvedFound(one, 'an expression that names the key itself');
            if (/^:?[-+=]/.test(rest))
                continue;
            if (!expands)
                return unresolvedFound(one, `a $ expression that ${reader ?? 'nothing'} does not replace`);
            if (!((order.get(name) ?? position) < position))
                return unresolvedFound(one, 'an expression whose variable is not set before it');
        }
        return null;
    });
}
/** Frameworks that replace `${…}` on top of their reader. */
function frameworkExpands({ stack, variables }) {
    return (stack === 'laravel' || stack === 'next' || stack === 'rails') && variables.size > 0;
}
function unresolvedFound(one, observed) {
    return {
        message: `${named(one.key)} holds an expression that nothing fills in`,
        expected: 'the value itself',
        observed,
    };
}
/** Applies a rule to every variable that is set. */
function each(subject, judge) {
    const found = [];
    for (const one of subject.variables.values()) {
        const result = one.value === '' && !one.token?.raw.includes('$') ? null : judge(one);
        if (result)
            found.push(on(one, result));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/kinds/env/rules/keys.js





/** Rules on which keys are there, and whether they belong to production. */
/** Keys of the example that the application cannot do without: those it leaves open. */
function openKeys(subject) {
    return [...(subject.example ?? [])]
        .filter(([, { optional }]) => !optional)
        .map(([key, { value }]) => ({
        key,
        isOpen: value === '' || isOpenValue(key, value) || subject.variables.get(key)?.secret === true || (0,names/* mentionsSecret */.iL)(key),
    }));
}
function missingKey(subject) {
    const required = new Set(subject.config.required ?? []);
    return openKeys(subject).flatMap(({ key, isOpen }) => {
        if (subject.variables.has(key) || required.has(key) || isSet(subject, key))
            return [];
        return [
            {
                key,
                ...(isOpen ? {} : { level: 'warning' }),
                message: `${named(key)} is not set`,
                expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
                observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
            },
        ];
    });
}
/** Keys that the checklist requires; asked whichever rules are selected. */
function requiredKeys(subject) {
    const missing = [];
    const empty = [];
    for (const key of subject.config.required ?? []) {
        if (isSet(subject, key))
            continue;
        const one = subject.get(key);
        if (!one) {
            missing.push({
                key,
                message: `${named(key)} is not set`,
                expected: 'a value, since the checklist requires it',
                observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
            });
        }
        else if (!allowsEmpty(subject, key)) {
            empty.push(on(one, {
                message: `${named(key)} is empty`,
                expected: 'a value, since the checklist requires it',
                observed: 'an empty text',
            }));
        }
    }
    return { missing, empty };
}
function emptyRequired(subject) {
    const required = new Set(subject.config.required ?? []);
    return openKeys(subject).flatMap(({ key, isOpen }) => {
        const one = subject.get(key);
        if (!isOpen || !one || one.value !== '' || required.has(key) || isSet(subject, key) || allowsEmpty(subject, key))
            return [];
        if (one.token?.raw.includes('$'))
            return [];
        return [
            on(one, {
                message: `${named(key)} is empty`,
                expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
                observed: 'an empty text',
            }),
        ];
    });
}
function exampleDrift(subject) {
    const { example } = subject;
    if (example === null)
        return [];
    const commentedInExample = new Set([...(subject.observation.example?.text ?? '').matchAll(/^\s*#\s*([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]));
    const drift = [...subject.variables.values()].flatMap((one) => {
        if (example.has(one.key) || commentedInExample.has(one.key))
            return [];
        return [
            on(one, {
                level: 'info',
                message: `${named(one.key)} is not in ${subject.observation.example?.name}`,
                expected: 'the same keys in both files',
                observed: 'a key of this file only',
            }),
        ];
    });
    const commented = [...example.keys()].flatMap((key) => subject.commented.has(key) && !subject.variables.has(key) && !openKeys(subject).some((open) => open.key === key)
        ? [
            {
                key,
                level: 'warning',
                message: `${named(key)} is commented out`,
                expected: 'a value',
                observed: 'a comment',
            },
        ]
        : []);
    return [...drift, ...commented];
}
function sameAsExample(subject) {
    return each(subject, (one) => {
        const example = subject.example?.get(one.key)?.value;
        if (!one.secret && !one.url?.password)
            return null;
        if (!example || example !== one.value)
            return null;
        return {
            message: `${named(one.key)} has the value of the example file`,
            expected: 'a secret of your own',
            observed: 'the same text in both files',
        };
    });
}
const testValue = /(^|[^a-z0-9])((sk|pk|rk)_test_|whsec_test|TEST-\d{6,}|rzp_test_|sandbox_[a-z0-9]{6,})/i;
const sandboxHost = /(^|[.-])(sandbox|sandboxapi)([.-]|$)/;
function testCredential(subject) {
    const production = /^(prod|live)/i.test(subject.scene.environment.name);
    return each(subject, (one) => {
        const value = one.value.trim();
        const found = (observed, expected = 'live credentials') => ({
            ...(production ? {} : { level: 'info' }),
            message: `${named(one.key)} belongs to a test account`,
            expected,
            observed,
        });
        if (testValue.test(value))
            return found('a test key');
        if (one.url && sandboxHost.test(one.url.host) && !/mail/.test(one.url.host))
            return found('the address of a sandbox', 'the live address');
        if (/(^|_)(SANDBOX|IS_SANDBOX|SANDBOX_MODE|TEST_MODE|USE_SANDBOX|TESTMODE)$/.test(one.key) && isTrue(value))
            return found('the sandbox switched on', 'false');
        if (/^(BKASH|NAGAD|SSLCOMMERZ|SSLCZ|PAYPAL|STRIPE|BRAINTREE|RAZORPAY|PAYMENT|ADYEN|SQUARE)_(\w+_)?(MODE|ENV|ENVIRONMENT)$/.test(one.key) &&
            /^(sandbox|test|testing|dev|development|staging)$/i.test(value)) {
            return found('the mode of a sandbox', 'the live mode');
        }
        if (/^SSL(COMMERZ|CZ)_STORE_ID$/.test(one.key) && /^testbox$/i.test(value))
            return found('the test store');
        if (one.key === 'SENTRY_ENVIRONMENT' && /^(dev|development|local|test|testing)$/i.test(value))
            return found('a development environment', 'production');
        return null;
    });
}
function publicSecret(subject) {
    return each(subject, (one) => {
        const name = (0,names/* withoutBundlePrefix */.Vr)(one.key);
        if (name === null)
            return null;
        if (/(PUBLISHABLE|ANON|SITE_KEY|PUBLIC_KEY)/.test(name) && !/^sk_/.test(one.value))
            return null;
        const byName = (0,names/* isNeverPublicName */.Rt)(name);
        if (!byName && !isSecretValue(one.value))
            return null;
        return {
            message: `${named(one.key)} is built into the browser bundle`,
            expected: 'nothing secret under a public prefix',
            observed: byName ? 'a name of a secret' : 'a value in the form of a secret',
        };
    });
}
function isSecretValue(value) {
    if (/^(sk_(live|test)_|rk_(live|test)_|sk-[A-Za-z0-9]{16}|ghp_|github_pat_|AKIA[A-Z0-9]{12}|xox[bp]-|whsec_)/.test(value))
        return true;
    const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\./.exec(value)?.[1];
    return payload !== undefined && Buffer.from(payload, 'base64url').toString('latin1').includes('service_role');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/secrecy/published.js

/**
 * SHA-256 digests of secrets that stand in the documentation, samples and compose files of public projects. The texts
 * themselves are not kept: a digest is enough to recognise a default, and shows it to nobody.
 */
const published = new Set([
    '017fbc0e001b5e9c16908c754f9607dc886f25d08b2cbadc788b8b267df199f2',
    '04eae10378b0a2d1c7c4cb7a5435b3b39d6064d992493456850da739cf87d66d',
    '0f44b34c6311bcb547867d393c1c56e6564e03d905fdd023637f549358bf3670',
    '12658bf833bc2c315ef6cb29bee9b6625a56f13290b4a6f1c0876515c24f45d6',
    '1453cea2dc3799e9026e42b3e465e455256d5a149582e4c5b92d4c8d604731a2',
    '17381366a5f171ddd68d5025f2e6cd341c0d207faa676b8fd4d31f7d89bc8a0a',
    '179c076ac522159dbbd50d4f1d84faf05551fe5b59d7e5824a800d46559fb1d1',
    '18eb1ebbc4cfdb6fc60c25c5c641bd7fba2d0cb1fc553de08e9e55caecf8f107',
    '1a5d44a2dca19669d72edf4c4f1c27c4c1ca4b4408fbb17f6ce4ad452d78ddb3',
    '1b58ee375b42e41f0e48ef2ff27d10a5b1f6924a9acdcdba7cae868e7adce6bf',
    '1c3d6188abe600bce2404e8c462e117cd621a7b0b897173b6c0c187fa01d9e1b',
    '2598f7d6adc142d88161630f3db12ab2bd3403521c281811e5e1ce60d4ac5d76',
    '26fd2cb96404507841385bd67e6f16710e44c7fe924c7e5be55177f37af52027',
    '29c215b1f1f25031479b2aed787df7df1cf8fa281395b1e5ed944e9eb828df2b',
    '320d46f9a6c1debb9f6dee1986af096f7aeb0c25cfc5cbc9e9ada7d7e364490c',
    '38bd342d17fb04861b47e8c332173f99ab32db67ef916b78b174c7c1c7b7e8d1',
    '3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9',
    '3f7aa5c0b56cad6ccbfc84814cd4b16a1abf3dd31d60b6f1663cc751b2a0d2a6',
    '422b6cfd76dcf88d5d37a901e96200425f83477962de36e06906ebb11a74317b',
    '42e12d1bae413a59501e759ed52a3b9d31a3bcc6841c908fdd1870c7bb44cc44',
    '45f9af60db8dc522a2d2f8d302f80d4eab1452fb4ad437bbe4f6fb819608efcc',
    '4621c4f8449a61c139b7cb7f3778a363f9f8e0b6067873cd90969f1fa9f10579',
    '465d9ad5d5528ebe287b5dce4fb51620833d09b290e49ddcc70ca6c4a0aea01b',
    '4ca7e2eaf98ed497e0dbf2014ce870957e4122050659d964f98ef56b58199d75',
    '519e3ece10ca70b6627a96452aa2145231822d1dca281eb6a4a29a85aea71b3e',
    '52f004438faf780274c9c95f79d1cf39d2355fbcf035899fc0242b1437f30df3',
    '5332cbf3bd112b82bf1f94c6572602388a3fad0901aea2621d4c0a6bec0e4cec',
    '53d3eb3d9500cdcdbbe39c030eb2959438bcc459d5de9380db2a3c85b5de5360',
    '570dad43de1af4c925f92c16a68a50936da42b7dd6fdeb24850507a1199aac89',
    '5899575803417e3356a133c51efff8314c0d3d7a52f37472f90b1dce5288525b',
    '590561e975aa1cbdaa6ff00da013dfb85656990eef11e504e9febe48a87d3642',
    '5988b580f0cf27542cc9eeba0574a4143c8e0e3a5a89078bf1b9d582de96c212',
    '5dd680a76c509b679b4c2d95d2728356709faf4bf8c0c87f3b0fe445c5da731a',
    '5f7365c0a79c6a0582c33798fadb2458dc42a2d61cc4124c4e30c68deaa39357',
    '627507f04b33fb434001b83fa1d73b39c7d9a88f2b9a3aec652527a7f0ea571a',
    '62f196fe59c6f78d7f332ae80f55e6e869d8e7fbc589855b5a1a21b9249408ca',
    '646fe7e9335545a335fb9022920147545976f6cae2c8b98b754d19afc5e5c09e',
    '6537f460c82c38a5d6d702441b1f70bff5841b7fc573722db6c9a4d19090d6df',
    '78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598',
    '80d1c192cf2210c5282179cc9989f4be2e9b24605daabe1bc7da10fd9ed842ed',
    '81886cc4d79074f6e946934d4e9e9d6a2ef320041045a0bd3c36ab6939df37e8',
    '818a6132a062a3230e8ee33ace6bbbc7949fa458eca938abf72434648df1808a',
    '897424aa34b2c490b136ba76b15cf697d8d11c066db6daec2b8a33ab069b8d22',
    '92e2b7f6ed28b457e2ef5ec81ba62be82dda423b60e3d2fbeb0b73e53f4671ce',
    '94aefb8be78b2b7c344d11d1ba8a79ef087eceb19150881f69460b8772753263',
    '982f4e3a0216f3923e28c393cb83e8a04499a390d262171cdad4d67c5e383122',
    '9be62d51267e584c5a874c748d87c13da00ef74ed0227b16bf290a2eb75b215b',
    '9fa03fc1cd78ff85aec9f901f9383bf5c3dfbee93c7da7d5b9f526898a9d7a84',
    'a064b502e61d27e94b8717290e5e1b32e36720e9fbdf952ec81a84c07128cb37',
    'a2364897aa9e1662472ccc6c5b71aa80036518559c91a31aeea2161ad9c9581b',
    'aa537c876208ee7feffbd657c61f99606e7550ababc9cad44f8317dd2125cc43',
    'ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694',
    'b03ddf3ca2e714a6548e7495e2a03f5e824eaac9837cd7f159c67b90fb4b7342',
    'b21af76f5df0a6f24cde2a73408f4d5216394b96827a5ec53dd29bfc4e54910b',
    'b298cf0838bc3d35b57141f3b249dd1a7c7233b9ef8ed5f94dbff68444be8162',
    'b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038',
    'bb74dd0304f83b04dbfdb676d6513450998e65b87d5f78988d02408844bc8f94',
    'bca8d9ca53bc9302b6a27d40ca9b99b1fd7c76a47b8f77ccd4ee741baeea4408',
    'c221bcece48c0f251027b3208f99046741ebd62d486169530e5fd6b704c28366',
    'c4bbcb1fbec99d65bf59d85c8cb62ee2db963f0fe106f483d9afa73bd4e39a8a',
    'c793d6aea4e5bf22b20d7444b4688312ca5e0ce67cee9d6350681e7d33cd4186',
    'ca32f86ce10b8435c108ffd1ae1acd9823f729f51946b3aad3277ac94dead529',
    'cdb458c0d59ae65c04f3e23b5be608761da903f52169958907e789edebb2e457',
    'ce7ca3d53a67c65f0c8f18d34041d17107e345ac7f831627ef805c69eae77155',
    'e0bfb701592614dd14e92d23039fe84ec9951167b183ff9c7d446aaa29429450',
    'eae2d3c0b8456e0ec8be3f44bad9f8acfb4afb5a4c962b007e660e128f2d398d',
    'ed24bc0bb03d0e89e8bacafb1545ee4ed6a2b273f3db69199787632b32545179',
    'ee0a0ef2d929595c2c50c8e715d30772443de42189da682cb990856416cd9aa3',
    'eefbd4136387e7620933a54b3199c46811d8cda05a433e05ede0741710338690',
    'f75778f7425be4db0369d09af37a6c2b9a83dea0e53e7bd57412e4b060e607f7',
    'f7d838701b86c5dfb57bf95fbc5ce6df204cfc9f15ad6cdb39fd22f8776e47b6',
    'fca894e09ed7eef48ef14d0c15c4100002a10b750a9a875ef8be2495ee30a1ad',
    'fe18bd40b727a37ecce96ec8f474a82508c191b0c3bb3c47d325335cd467ad97',
]);
/** Whether a secret was published as a default, so that everybody knows it. */
function isPublished(secret) {
    return published.has((0,external_node_crypto_.createHash)('sha256').update(secret).digest('hex'));
}

;// CONCATENATED MODULE: ./lib/kinds/env/rules/secrets.js









/** Rules on secrets: known to nobody, long enough, used once. */
function publishedSecret(subject) {
    return each(subject, (one) => {
        const secrets = [
            ...((0,names/* isCredentialName */.hN)(one.key) ? [one.value.trim()] : []),
            ...(one.url?.password ? [one.url.password] : []),
        ];
        if (!secrets.some(isPublished))
            return null;
        return {
            message: `${named(one.key)} is a default that was published`,
            expected: 'a secret of your own',
            observed: 'a value that matches a published default',
        };
    });
}
const django = {
    expected: 'at least 50 characters, at least 5 different ones, not made by startproject',
    fault: (value) => {
        if (value.startsWith('django-insecure-'))
            return 'the key that startproject made';
        if ([...value].length < 50)
            return `${(0,shape/* shape */.c)(value)}`;
        return (0,shape/* distinct */.d)(value) < 5 ? 'fewer than 5 different characters' : null;
    },
};
function bytes(least) {
    return {
        expected: `at least ${least} bytes, at least 5 different ones`,
        fault: (value) => {
            if (Buffer.byteLength(value) < least)
                return (0,shape/* shape */.c)(value);
            return (0,shape/* distinct */.d)(value) < 5 ? 'fewer than 5 different characters' : null;
        },
    };
}
const laravel = {
    expected: '`base64:` and 32 or 16 bytes',
    fault: (value) => {
        const match = /^base64:([A-Za-z0-9+/]+={0,2})$/.exec(value);
        const length = match?.[1] === undefined ? Buffer.byteLength(value) : Buffer.from(match[1], 'base64').length;
        if (length !== 32 && length !== 16)
            return match ? `${length} bytes` : (0,shape/* shape */.c)(value);
        return null;
    },
};
const signing = /(^|_)(NEXTAUTH_SECRET|AUTH_SECRET|JWT_SECRET|JWT_SECRET_KEY|JWT_SIGNING_KEY|SESSION_SECRET|COOKIE_SECRET|SESSION_KEY|JWT_KEY)$/;
function requirementOf(subject, key) {
    const name = setting(key);
    if (name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS' || key === 'DJANGO_SECRET') {
        return subject.stack === 'django' || subject.stack === null || key.startsWith('DJANGO_') ? django : bytes(32);
    }
    if (key === 'SECRET_KEY_BASE')
        return bytes(64);
    if (key === 'APP_KEY' && (subject.stack === 'laravel' || subject.stack === null))
        return laravel;
    return signing.test(key) ? bytes(32) : null;
}
function isSigningKey(subject, key) {
    return requirementOf(subject, key) !== null;
}
function secretShort(subject) {
    return [...subject.variables.values()].flatMap((one) => {
        const requirement = requirementOf(subject, one.key);
        if (!requirement)
            return [];
        const list = setting(one.key) === 'SECRET_KEY_FALLBACKS';
        const values = list
            ? one.value
                .split(',')
                .map((item) => item.trim())
                .filter((item) => item !== '')
            : [one.value];
        const fault = values.map(requirement.fault).find((text) => text !== null);
        if (!fault)
            return [];
        return [
            on(one, {
                message: `${named(one.key)} is too easy to find`,
                expected: requirement.expected,
                observed: fault,
            }),
        ];
    });
}
/** Whose password it is: keys of one family may share it. */
function family(key) {
    const name = key.toUpperCase();
    if (/^(POSTGRES|PG|DB|DATABASE|SQL|MYSQL|MARIADB|MONGO|DJANGO_DB)/.test(name))
        return 'database';
    if (/(REDIS|CACHE|CELERY|BROKER|RABBITMQ|VALKEY)/.test(name))
        return 'broker';
    if (/(MAIL|SMTP|SENDGRID|POSTMARK|SES_)/.test(name))
        return 'mail';
    if (/^(AWS|S3|MINIO|R2|SPACES|DO_SPACES|STORAGE|BUCKET)/.test(name))
        return 'storage';
    if (/^(NEXTAUTH|AUTH)_SECRET$/.test(name))
        return 'auth';
    return name;
}
function secretReused(subject) {
    const first = new Map();
    return [...subject.variables.values()].flatMap((one) => {
        if (!one.secret || [...one.value].length < 8)
            return [];
        const known = first.get(one.value);
        if (!known) {
            first.set(one.value, one);
            return [];
        }
        if (family(known.key) === family(one.key))
            return [];
        return [
            on(one, {
                message: `${named(one.key)} has the same value as ${named(known.key)}`,
                expected: 'a secret of its own for each purpose',
                observed: 'one value under two keys',
            }),
        ];
    });
}
function passwords(subject) {
    const words = new Set(subject.knownHosts.flatMap((host) => host.split('.')));
    for (const { key, value, url } of subject.variables.values()) {
        if (/(^|_)(USER|USERNAME|DB|NAME|DATABASE|HOST|EMAIL|PROJECT)$/.test(key) && value.length < 64)
            words.add(value);
        for (const part of [url?.user, url?.host, url?.path])
            if (part)
                words.add(part);
    }
    const shared = [...words].map((word) => word.toLowerCase()).filter((word) => word.length > 2);
    const inFile = new Set(shared);
    return [...subject.variables.values()].flatMap(({ key, value, url }) => {
        const known = { inFile, words: [...shared.slice(0, 25), ...key.toLowerCase().split('_')] };
        if (url && (databaseSchemes.test(url.scheme) || brokerSchemes.test(url.scheme))) {
            return url.password ? [{ key, value: url.password, ...known }] : [];
        }
        return (0,names/* isPasswordName */.t1)(key) && value !== '' && url === null ? [{ key, value, ...known }] : [];
    });
}
function passwordWeak(subject) {
    const judged = passwords(subject).flatMap(({ key, value, words, inFile }) => {
        const one = subject.get(key);
        if (!one)
            return [];
        const word = inFile.has(value.toLowerCase()) || words.includes(value.toLowerCase());
        const score = word ? 0 : (subject.observation.strengths[key] ?? 4);
        if (score >= 4)
            return [];
        return [
            on(one, {
                ...(score === 3 ? { level: 'warning' } : {}),
                message: `The password of ${named(key)} ${score === 3 ? 'could be stronger' : 'is easy to guess'}`,
                expected: 'a generated password, zxcvbn score 4',
                observed: word ? 'a word that stands in the file itself' : `score ${score} of 4, ${(0,shape/* shape */.c)(value)}`,
            }),
        ];
    });
    return [...judged, ...withoutPassword(subject)];
}
function withoutPassword(subject) {
    return each(subject, ({ key, url }) => {
        if (!url || url.password || url.fault || !brokerSchemes.test(url.scheme) || (0,formats_host/* isOwnMachine */.Wo)(url.host))
            return null;
        if (subject.get('REDIS_PASSWORD')?.value && !(0,private_network/* isPublicHost */.sw)(url.host))
            return null;
        return {
            level: (0,private_network/* isPublicHost */.sw)(url.host) ? 'error' : 'info',
            message: `${named(key)} logs in without a password`,
            expected: 'a password',
            observed: (0,private_network/* isPublicHost */.sw)(url.host) ? 'none, to a public host' : 'none, in a private network',
        };
    });
}

// EXTERNAL MODULE: ./lib/words/suggest.js
var suggest = __webpack_require__(93855);
;// CONCATENATED MODULE: ./lib/kinds/env/rules/switches.js





/** Rules on switches and modes. */
function debugOn(subject) {
    return each(subject, (one) => {
        if (isDebug(one.key) && isTrue(one.value)) {
            return { message: `${named(one.key)} is on`, expected: 'false', observed: 'a word for true' };
        }
        if (/(^|_)LOG_?LEVEL$/.test(one.key) && /^(debug|trace|verbose)$/i.test(one.value.trim())) {
            return {
                level: 'warning',
                message: `${named(one.key)} logs everything`,
                expected: 'info or less',
                observed: 'debug or trace',
            };
        }
        return null;
    });
}
function booleanUnclear(subject) {
    return each(subject, (one) => {
        const value = one.value.trim();
        if (isClearBoolean(value))
            return null;
        const security = isSecuritySwitch(one.key);
        if (!security && !(isLikelySwitch(one.key) && isMisspelt(value)))
            return null;
        // The debug switch of npm's debug package is a list of names.
        if (one.key === 'DEBUG' && (subject.stack === 'node' || subject.stack === 'next') && /[*:]/.test(value))
            return null;
        return {
            ...(security ? {} : { level: 'warning' }),
            message: `${named(one.key)} is not clearly on or off`,
            expected: 'one of true, false, 1, 0, yes, no, on, off',
            observed: (0,shape/* shape */.c)(one.value),
        };
    });
}
function isMisspelt(value) {
    return (/^[a-z]{1,8}$/i.test(value) &&
        (value.length === 1 || (0,suggest/* suggest */.Z)(value, ['true', 'false', 'enabled', 'disabled']) !== undefined));
}
const environmentKeys = /^(APP_ENV|RAILS_ENV|RACK_ENV|NODE_ENV|DJANGO_ENV|FLASK_ENV|ENVIRONMENT|ENV|APP_ENVIRONMENT|PYTHON_ENV|DJANGO_CONFIGURATION)$/;
function environmentNotProduction(subject) {
    const production = /^(prod|live)/i.test(subject.scene.environment.name);
    return each(subject, (one) => {
        const value = one.value.trim();
        const expected = 'production';
        if (environmentKeys.test(one.key)) {
            const development = /^(dev|development|local|test|tests|testing|debug|ci)$/i.test(value);
            const staging = production && /^(stage|staging|preprod|pre-production|uat|qa|demo)$/i.test(value);
            const node = one.key === 'NODE_ENV' && value !== 'production';
            if (!development && !staging && !node)
                return null;
            return {
                message: `${named(one.key)} is not production`,
                expected,
                observed: development ? 'a development mode' : 'another mode',
            };
        }
        if (one.key === 'DJANGO_SETTINGS_MODULE' &&
            /(^|[._])(local|dev|develop|development|debug|tests?|testing)$/i.test(value)) {
            return {
                message: `${named(one.key)} names development settings`,
                expected: 'the production settings',
                observed: 'a module for development',
            };
        }
        return null;
    });
}
const referrerPolicies = new Set('no-referrer no-referrer-when-downgrade origin origin-when-cross-origin same-origin strict-origin strict-origin-when-cross-origin unsafe-url'.split(' '));
const openerPolicies = new Set(['same-origin', 'same-origin-allow-popups', 'unsafe-none']);
/** Switches that Django's deploy check wants true, with the number of its warning. */
const wanted = {
    SECURE_CONTENT_TYPE_NOSNIFF: 'W006',
    SECURE_SSL_REDIRECT: 'W008',
    SESSION_COOKIE_SECURE: 'W012',
    SESSION_COOKIE_HTTPONLY: 'W015',
    CSRF_COOKIE_SECURE: 'W016',
};
const needHsts = {
    SECURE_HSTS_INCLUDE_SUBDOMAINS: 'W005',
    SECURE_HSTS_PRELOAD: 'W021',
};
function djangoCookiesTls(subject) {
    const hsts = [...subject.variables.values()].find(({ key }) => setting(key) === 'SECURE_HSTS_SECONDS');
    return [...subject.variables.values()].flatMap((one) => {
        const found = judgeSetting(one, hsts);
        return found === null ? [] : [on(one, found)];
    });
}
function judgeSetting(one, hsts) {
    const name = setting(one.key);
    const value = one.value.trim();
    const warn = (id, expected, observed) => ({
        level: 'warning',
        message: `${named(one.key)} is not what \`check --deploy\` asks for (security.${id})`,
        expected,
        observed,
    });
    if (wanted[name] !== undefined && !isTrue(value))
        return warn(wanted[name], 'true', value === '' ? 'empty' : 'not true');
    if (needHsts[name] !== undefined && (!hsts || Number(hsts.value) > 0) && !isTrue(value))
        return warn(needHsts[name], 'true', 'not true');
    if (name === 'CSRF_USE_SESSIONS')
        return null;
    if (name === 'SECURE_HSTS_SECONDS' && !(Number(value) > 0))
        return warn('W004', 'a number of seconds above 0', value === '' ? 'empty' : '0 or not a number');
    if (name === 'X_FRAME_OPTIONS' && value !== 'DENY')
        return warn('W019', 'DENY', 'another text');
    if (name === 'SECURE_REFERRER_POLICY') {
        if (value === '' || /^none$/i.test(value))
            return warn('W022', 'a referrer policy', 'none');
        if (!value.split(',').every((item) => referrerPolicies.has(item.trim()))) {
            return {
                message: `${named(one.key)} is not a referrer policy (security.E023)`,
                expected: [...referrerPolicies].join(', '),
                observed: 'another word',
            };
        }
    }
    if (name === 'SECURE_CROSS_ORIGIN_OPENER_POLICY' &&
        value !== '' &&
        !/^none$/i.test(value) &&
        !openerPolicies.has(value)) {
        return {
            message: `${named(one.key)} is not an opener policy (security.E024)`,
            expected: [...openerPolicies].join(', '),
            observed: 'another word',
        };
    }
    if (name === 'DJANGO_ALLOW_ASYNC_UNSAFE' && value !== '') {
        return {
            message: `${named(one.key)} is set (async.E001)`,
            expected: 'not set at all',
            observed: 'set; any text counts as true',
        };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/kinds/env/rules/urls.js





/** Rules on connection URLs and what stands beside them. */
const databaseKey = /(^|_)DATABASE_URL$/;
const brokerKey = /(^|_)(REDIS|VALKEY)_(URL|TLS_URL)$/;
function urlInvalid(subject) {
    return each(subject, (one) => {
        const expected = 'scheme://user:password@host:port/name';
        if (one.url?.fault)
            return { message: `${named(one.key)} is not a well-formed URL`, expected, observed: one.url.fault };
        if (databaseKey.test(one.key)) {
            if (!one.url && !/^(sqlite|file|unix|jdbc):/.test(one.value)) {
                return { message: `${named(one.key)} is not a URL`, expected, observed: 'no scheme' };
            }
            if (one.url && /^(https?|ftp|rediss?|amqps?|smtps?)$/.test(one.url.scheme)) {
                return {
                    message: `${named(one.key)} has the scheme of another service`,
                    expected: 'the scheme of a database',
                    observed: 'another scheme',
                };
            }
        }
        if (brokerKey.test(one.key)) {
            if (!one.url && !/^unix:/.test(one.value))
                return { message: `${named(one.key)} is not a URL`, expected: 'redis://host:port/0', observed: 'no scheme' };
            if (one.url &&
                !/^(redis|rediss|valkey|valkeys|unix|redis\+socket|sentinel|redis-sentinel|redis\+sentinel)$/.test(one.url.scheme)) {
                return {
                    message: `${named(one.key)} has the scheme of another service`,
                    expected: 'redis:// or rediss://',
                    observed: 'another scheme',
                };
            }
        }
        return null;
    });
}
const publicUrl = /^(SITE|FRONTEND|BACKEND|PUBLIC|BASE|APP|WEB|SERVER|NEXTAUTH|AUTH|ROOT|API_BASE|SITE_BASE|NEXT_PUBLIC_\w+|VITE_\w+|REACT_APP_\w+|EXPO_PUBLIC_\w+)_(URL|URI|ORIGIN)$|^(SITE_DOMAIN|PUBLIC_HOST)$/;
const listens = /(^|_)(BIND|LISTEN|SERVER|GUNICORN|UVICORN|WEB|HTTP)(_|$)/;
function urlLocal(subject) {
    return each(subject, (one) => {
        const isPublic = publicUrl.test(one.key);
        const host = one.url
            ? one.url.host
            : /_HOST(NAME)?$|^PGHOST$/.test(one.key) && !listens.test(one.key)
                ? one.value.trim().replace(/:\d+$/, '')
                : null;
        if (host === null || !(0,formats_host/* isOwnMachine */.Wo)(host) || /ORIGINS?$|HOSTS$|WHITELIST$/.test(one.key))
            return null;
        return {
            ...(subject.container || isPublic ? {} : { level: 'info' }),
            message: `${named(one.key)} points to this machine itself`,
            expected: isPublic ? 'the public address' : 'the name of the service',
            observed: isPublic
                ? 'a loopback address'
                : `a loopback address${subject.container ? ', which is the container itself' : ''}`,
        };
    });
}
const verification = /^(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/;
const verifySwitch = /(^|_)(VERIFY_SSL|SSL_VERIFY|VERIFY_TLS|TLS_VERIFY|VERIFY_CERTS?|SSL_VERIFICATION)$/;
function tlsOff(subject) {
    return each(subject, (one) => {
        if ((verification.test(one.key) && one.value.trim() === '0') ||
            (verifySwitch.test(one.key) && /^(false|0|no|off|none)$/i.test(one.value.trim()))) {
            return {
                message: `${named(one.key)} turns the verification of certificates off`,
                expected: 'verification on',
                observed: 'off',
            };
        }
        const mode = one.url?.query.get('sslmode') ?? one.url?.query.get('ssl-mode') ?? null;
        const url = one.url;
        if (url && databaseSchemes.test(url.scheme) && mode !== null && isWeakMode(mode) && (0,private_network/* isPublicHost */.sw)(url.host)) {
            return {
                message: `${named(one.key)} may connect without TLS to a public host`,
                expected: 'sslmode=require or better',
                observed: 'a mode that allows plain text',
            };
        }
        if (/^(PGSSLMODE|DB_SSLMODE|DATABASE_SSLMODE|POSTGRES_SSLMODE|DB_SSL_MODE)$/.test(one.key) &&
            isWeakMode(one.value.trim())) {
            const host = ['PGHOST', 'DB_HOST', 'DATABASE_HOST', 'POSTGRES_HOST']
                .map((key) => subject.get(key)?.value)
                .find((value) => value);
            if (host && (0,private_network/* isPublicHost */.sw)(host)) {
                return {
                    message: `${named(one.key)} allows a connection without TLS to a public host`,
                    expected: 'require or better',
                    observed: 'a mode that allows plain text',
                };
            }
        }
        if (url && /^(redis|amqp)$/.test(url.scheme) && (0,private_network/* isPublicHost */.sw)(url.host)) {
            return {
                message: `${named(one.key)} connects without TLS to a public host`,
                expected: `${url.scheme === 'redis' ? 'rediss' : 'amqps'}://`,
                observed: `${url.scheme}://`,
            };
        }
        return null;
    });
}
function isWeakMode(mode) {
    return /^(disable|disabled|allow|prefer|preferred)$/i.test(mode);
}
const partKeys = {
    user: ['POSTGRES_USER', 'DB_USER', 'DB_USERNAME', 'DATABASE_USER', 'PGUSER', 'MYSQL_USER', 'SQL_USER'],
    password: [
        'POSTGRES_PASSWORD',
        'DB_PASSWORD',
        'DB_PASS',
        'DATABASE_PASSWORD',
        'PGPASSWORD',
        'MYSQL_PASSWORD',
        'SQL_PASSWORD',
    ],
    database: ['POSTGRES_DB', 'DB_NAME', 'DB_DATABASE', 'DATABASE_NAME', 'PGDATABASE', 'MYSQL_DATABASE', 'SQL_DATABASE'],
    port: ['POSTGRES_PORT', 'DB_PORT', 'DATABASE_PORT', 'PGPORT', 'MYSQL_PORT', 'SQL_PORT'],
};
function credentialsDisagree(subject) {
    const database = subject.get('DATABASE_URL');
    const found = database?.url && !database.url.fault && databaseSchemes.test(database.url.scheme)
        ? databaseParts(subject, database)
        : [];
    const redis = subject.get('REDIS_URL');
    const password = subject.get('REDIS_PASSWORD');
    if (redis?.url && !redis.url.fault && password?.value && redis.url.password !== password.value) {
        found.push(disagreement(password, 'REDIS_URL', 'password', redis.url.password === null));
    }
    return found;
}
function databaseParts(subject, database) {
    const url = database.url;
    if (!url || url.scheme.startsWith('sqlite'))
        return [];
    const inUrl = { user: url.user, password: url.password, database: url.path || null, port: url.port };
    return Object.keys(partKeys).flatMap((part) => partKeys[part].flatMap((key) => {
        const one = subject.get(key);
        if (!one?.value || isForeignEngine(key, url.scheme))
            return [];
        const value = inUrl[part];
        if (value === null && part !== 'password')
            return [];
        return value === one.value ? [] : [disagreement(one, 'DATABASE_URL', part, value === null)];
    }));
}
function isForeignEngine(key, scheme) {
    if (/^(POSTGRES|PG)/.test(key))
        return !/^(postgres|postgis|psql|pgsql)/.test(scheme);
    return key.startsWith('MYSQL') && !/^(mysql|mariadb)/.test(scheme);
}
function disagreement(one, url, part, isAbsent) {
    return on(one, {
        message: `${named(one.key)} and the ${part} in ${url} are not the same`,
        expected: 'the same value, percent-encoded in the URL',
        observed: isAbsent ? `no ${part} in the URL` : 'two different values',
    });
}
function sqlite(subject) {
    return each(subject, (one) => {
        const isSqlite = (/^(sqlite3?|spatialite)(:|$)/.test(one.value.trim()) && /(^|_)(DATABASE|DB)(_|$)/.test(one.key)) ||
            (/ENGINE$/.test(one.key) && /sqlite3?$/.test(one.value.trim()));
        if (!isSqlite)
            return null;
        return { message: `${named(one.key)} names a SQLite database`, expected: 'a database server', observed: 'SQLite' };
    });
}
function devService(subject) {
    return each(subject, (one) => {
        const host = one.url?.host ?? one.value.trim().toLowerCase();
        const login = one.url?.user === 'guest' && one.url.password === 'guest';
        const name = /(^|[.-])(localstack|ngrok)([.-]|$)/.test(host) ||
            /^(minioadmin)$/.test(one.value.trim()) ||
            host === 'host.docker.internal';
        if (!login && !name)
            return null;
        return {
            message: `${named(one.key)} names a service of the development setup`,
            expected: 'the production service',
            observed: login ? 'a default account' : 'an emulator or default account',
        };
    });
}
const mailTraps = /(^|[.])(mailhog|mailpit|mailcatcher|maildev|smtp4dev|greenmail|mailtrap)([.]|$)/;
function devMail(subject) {
    return each(subject, (one) => {
        const value = one.value.trim();
        const backend = /BACKEND$/.test(one.key) && /\b(console|locmem|dummy|filebased)\.EmailBackend$/.test(value);
        const mailer = /^(MAIL_MAILER|MAIL_DRIVER)$/.test(one.key) && /^(log|array)$/.test(value);
        const host = (/HOST$|SERVER$/.test(one.key) && mailTraps.test(value.toLowerCase())) ||
            (one.url !== null &&
                (mailTraps.test(one.url.host) || /^(consolemail|dummymail|memorymail|filemail)$/.test(one.url.scheme)));
        if (!backend && !mailer && !host)
            return null;
        return {
            message: `${named(one.key)} keeps mail from being sent`,
            expected: 'a mail service',
            observed: host ? 'a mail trap for development' : 'a backend that sends nothing',
        };
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/env/schema.js





const stacks = ['django', 'rails', 'laravel', 'node', 'next', 'fastapi', 'flask'];
const quoted = (names) => names.map((name) => `\`${name}\``).join(', ');
const keyName = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'expected the name of a key, such as SECRET_KEY');
/** A pattern `rule` or `rule:KEY`, both with `*`. */
const ignored = schemas/* string */.YjP()
    .regex(/^[a-z0-9*-]+(:[A-Za-z0-9_.*-]+)?$/, 'expected rule or rule:KEY, such as password-weak:REDIS_*');
const lint = (0,lint_select/* lintFields */.Bu)('env');
const ordering = ['gt', 'gte', 'lt', 'lte'];
/** An expectation on a text: a number or a boolean can never equal what an env file holds, and texts have no order. */
const textMatcher = matcher/* matcher */.jN.superRefine((expectation, context) => {
    const problem = (path, value) => {
        const hint = typeof value === 'number' || typeof value === 'boolean' ? `; write "${value}"` : '';
        context.addIssue({ code: 'custom', path, message: `values of an env file are texts, this never equals one${hint}` });
    };
    if (typeof expectation === 'string')
        return;
    if (expectation === null || typeof expectation !== 'object' || Array.isArray(expectation)) {
        problem([], expectation);
        return;
    }
    for (const [operator, wanted] of Object.entries(expectation)) {
        if (operator === 'length' || operator === 'exists')
            continue;
        if (ordering.includes(operator)) {
            const message = `values of an env file are texts, which have no order: "${operator}" cannot compare them; use eq, in or matches`;
            context.addIssue({ code: 'custom', path: [operator], message });
            continue;
        }
        const all = operator === 'in' || operator === 'not-in' ? wanted : [wanted];
        all.forEach((one, index) => {
            if (typeof one !== 'string')
                problem(all.length > 1 ? [operator, String(index)] : [operator], one);
        });
    }
});
/** The rules to ask. A check that has only expectations of its own asks those and not the whole profile. */
function selection({ rules, override, required, keys, groups }) {
    if (rules !== undefined || (required ?? keys ?? groups) === undefined)
        return { rules, override };
    return { rules: groups === undefined ? [] : ['group-incomplete'], override };
}
const schema = (0,fields/* strict */.O2)({
    file: schemas/* string */.YjP().min(1).optional().meta({
        title: 'path',
        description: 'The file to look at',
        without: "the environment's `env-file` or `env-content`",
    }),
    example: schemas/* string */.YjP().min(1).optional().meta({
        title: 'path',
        description: 'The file to compare with; always in the checkout',
        without: 'the name with `.example`, `.sample`, `.dist` or `.template`',
    }),
    readers: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* array */.YOg(schemas/* enum */.k5n(dotenv/* dialects */.O9)).min(1, 'an empty list reads nothing')])
        .default('auto')
        .meta({
        title: '`auto` or a list',
        description: `The programs that load the file: ${quoted(dotenv/* dialects */.O9)}; \`auto\` looks in the checkout for what loads it`,
    }),
    stack: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* enum */.k5n(stacks)])
        .default('auto')
        .meta({ title: '`auto` or a name', description: quoted(stacks) }),
    runtime: schemas/* enum */.k5n(['auto', 'container', 'host']).default('auto').meta({
        description: 'Whether `localhost` is another machine to the application',
    }),
    rules: lint.rules,
    override: lint.override,
    required: schemas/* array */.YOg(keyName).min(1, 'an empty list requires nothing').optional().meta({
        title: 'list of keys',
        description: 'Keys that must be set and not empty',
    }),
    groups: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(keyName).min(2, 'a group has at least two keys')).optional().meta({
        title: 'name to list of keys',
        description: 'Keys that are set together or not at all, by a name for the group',
    }),
    keys: schemas/* record */.g1P(keyName, textMatcher)
        .refine((map) => Object.keys(map).length > 0, 'an empty map of keys asserts nothing')
        .optional()
        .meta({
        title: 'key to expectation on a text',
        description: 'Must hold for every reader; values are texts, so a number is written as `"600"`, and `gt` and the like are refused',
    }),
    'allow-empty': schemas/* array */.YOg(keyName).optional().meta({ title: 'list of keys', description: 'Keys that may be empty' }),
    ignore: schemas/* array */.YOg(ignored).optional().meta({
        title: 'list of `rule` or `rule:KEY`, with `*`',
        description: 'Findings to leave out',
    }),
    on: fields.on,
    source: (0,fields/* strict */.O2)({
        job: schemas/* array */.YOg(keyName).min(1, 'an empty list looks at nothing').meta({ description: 'The variables to look at' }),
    })
        .optional()
        .meta({ title: '`{ job: [KEY, …] }`', description: 'Variables of the job in place of a file' }),
})
    .superRefine((config, context) => {
    if (config.source && (config.file !== undefined || config.on !== undefined)) {
        context.addIssue({ code: 'custom', path: ['source'], message: 'give either `source` or a file' });
    }
})
    .check((0,lint_select/* someRule */.TS)('env', { selection, asksMore: ({ required, keys }) => (required ?? keys) !== undefined }));

;// CONCATENATED MODULE: ./lib/kinds/env/specific.js
/** Rules that speak about one cause on one key, the most specific first; the first that speaks is the only one. */
const families = [
    ['smart-quotes', 'unresolved', 'placeholder', 'url-invalid', 'url-local', 'tls-off'],
    [
        'unresolved',
        'placeholder',
        'same-as-example',
        'test-credential',
        'published-secret',
        'public-secret',
        'secret-short',
        'password-weak',
        'secret-reused',
    ],
    ['unresolved', 'placeholder', 'boolean-unclear', 'debug-on', 'django-cookies-tls', 'environment-not-production'],
    ['unresolved', 'placeholder', 'django-hosts', 'csrf-origins', 'cors'],
    ['unresolved', 'placeholder', 'dev-mail', 'dev-service', 'password-weak'],
    ['url-invalid', 'password-weak', 'sqlite'],
    ['unresolved', 'dialect-differs'],
    ['empty-required', 'secret-short', 'django-hosts'],
    ['unterminated-quote', 'dialect-differs'],
    ['space-around-equals', 'dialect-differs'],
    ['bad-key-name', 'dialect-differs', 'invisible-character'],
    ['unterminated-quote', 'unresolved', 'syntax'],
    ['no-equals', 'missing-key'],
];
/** Drops what a more specific rule has said already on the same key. */
function mostSpecific(found) {
    const said = new Map();
    for (const { key, rule } of found) {
        if (key === undefined)
            continue;
        const known = said.get(key);
        if (known)
            known.add(rule);
        else
            said.set(key, new Set([rule]));
    }
    return found.filter(({ key, rule }) => {
        const others = key === undefined ? undefined : said.get(key);
        if (!others || others.size < 2)
            return true;
        return !families.some((family) => {
            const at = family.indexOf(rule);
            return at > 0 && family.slice(0, at).some((better) => others.has(better));
        });
    });
}

;// CONCATENATED MODULE: ./lib/kinds/env/suppress.js
const suppress_form = /^readiness:\s*ignore\b(.*)$/i;
/** Reads `# readiness: ignore <rule>[, <rule>] -- <reason>`, above an assignment or behind it. */
function suppressions(tokens, known) {
    const found = [];
    const faults = [];
    let pending = [];
    const parse = (text, line) => {
        const match = suppress_form.exec(text);
        if (!match)
            return;
        const [names = '', reason = ''] = (match[1] ?? '').split(/\s--(?:\s|$)/, 2);
        const rules = names
            .split(/[\s,]+/)
            .filter((name) => name !== '')
            .map((name) => name.replace(/^env\//, ''));
        if (rules.length === 0)
            faults.push({ line, problem: 'no rule' });
        else if (rules.some((rule) => !known.has(rule)))
            faults.push({ line, problem: 'an unknown rule' });
        else if (reason.trim() === '')
            faults.push({ line, problem: 'no reason behind `--`' });
        else
            pending.push({ rules, comment: line });
    };
    let last = 0;
    for (const token of tokens) {
        if (token.kind === 'comment') {
            if (token.span.line !== last + 1)
                pending = [];
            parse(token.text, token.span.line);
            last = token.span.line;
        }
        else {
            const line = token.kind === 'assignment' ? token.keySpan.line : token.span.line;
            if (line !== last + 1)
                pending = [];
            if (token.kind === 'assignment') {
                if (token.comment !== null)
                    parse(token.comment, line);
                for (const one of pending)
                    found.push({ ...one, line, key: token.key });
            }
            pending = [];
            last = line;
        }
    }
    return { suppressions: found, faults };
}

;// CONCATENATED MODULE: ./lib/kinds/env/judge.js




















/** Every rule by its name; a rule of the registry without a function is a type error. */
const rules = {
    'file-missing': fileMissing,
    'file-empty': fileEmpty,
    'not-utf8': notUtf8,
    'nul-byte': nulByte,
    bom: bom,
    crlf: crlf,
    syntax: faults('syntax', 'command', 'expansion', 'too-long'),
    'unterminated-quote': faults('unterminated-quote'),
    'no-equals': faults('no-equals'),
    'bad-key-name': faults('bad-key-name'),
    'space-around-equals': faults('space-around-equals'),
    'duplicate-key': duplicateKey,
    'dialect-differs': dialectDiffers,
    'smart-quotes': smartQuotes,
    'invisible-character': invisibleCharacter,
    placeholder: values_placeholder,
    unresolved: unresolved,
    'published-secret': publishedSecret,
    'secret-short': secretShort,
    'password-weak': passwordWeak,
    'secret-reused': secretReused,
    'credentials-disagree': credentialsDisagree,
    'url-invalid': urlInvalid,
    'url-local': urlLocal,
    'tls-off': tlsOff,
    'debug-on': debugOn,
    'boolean-unclear': booleanUnclear,
    'environment-not-production': environmentNotProduction,
    'django-hosts': djangoHosts,
    'django-cookies-tls': djangoCookiesTls,
    'csrf-origins': csrfOrigins,
    cors: cors,
    sqlite: sqlite,
    'dev-service': devService,
    'dev-mail': devMail,
    'test-credential': testCredential,
    'public-secret': publicSecret,
    'missing-key': missingKey,
    'empty-required': emptyRequired,
    'group-incomplete': groupIncomplete,
    'example-drift': exampleDrift,
    'same-as-example': sameAsExample,
    tracked: tracked,
    permissions: permissions,
};
/** Faults of the file that keep every other question from an answer; reported whatever is selected. */
const fundamental = ['file-missing', 'nul-byte', 'not-utf8'];
/** Rules that refuse: what a reader does not load cannot be judged, whatever is selected. */
const refusing = [
    'syntax',
    'unterminated-quote',
    'no-equals',
    'bad-key-name',
    'space-around-equals',
];
/** The keys that a rule is about; named exactly, it must find one of them. */
const about = {
    'debug-on': { keys: 'DEBUG, DJANGO_DEBUG, APP_DEBUG or FLASK_DEBUG', has: (subject) => some(subject, isDebug) },
    'boolean-unclear': { keys: 'a switch such as DEBUG', has: (subject) => some(subject, isSecuritySwitch) },
    'django-hosts': { keys: 'ALLOWED_HOSTS', has: (subject) => hostsVariables(subject).length > 0 },
    'csrf-origins': {
        keys: 'CSRF_TRUSTED_ORIGINS',
        has: (subject) => some(subject, (key) => setting(key) === 'CSRF_TRUSTED_ORIGINS'),
    },
    cors: { keys: 'CORS_ALLOWED_ORIGINS', has: (subject) => corsVariables(subject).length > 0 },
    'secret-short': {
        keys: 'SECRET_KEY or another signing key',
        has: (subject) => some(subject, (key) => isSigningKey(subject, key)),
    },
    'password-weak': { keys: 'a password or a URL with one', has: (subject) => passwords(subject).length > 0 },
    'missing-key': {
        keys: 'an example file or `required`',
        has: (subject) => subject.example !== null || subject.config.required !== undefined,
    },
    'same-as-example': { keys: 'an example file', has: (subject) => subject.example !== null },
};
function some(subject, accepts) {
    return [...subject.variables.keys()].some(accepts);
}
/** Judges the env file: pure. */
function judgeEnv(observation, config, scene) {
    const subject = buildSubject(observation, config, scene);
    const blocked = fundamental.flatMap((rule) => run(rule, subject));
    if (blocked.length > 0)
        return { findings: blocked.map((found) => draft(found, subject)) };
    const selected = (0,lint_select/* selectRules */.uE)('env', selection(config));
    const asked = Object.keys(rules).filter((rule) => selected.has(`env/${rule}`));
    const found = mostSpecific(asked.flatMap((rule) => bounded(run(rule, subject))));
    const { kept, notes } = suppress(found.filter((one) => !isIgnored(one, config)), subject);
    const linted = (0,lint_select/* atLevels */.$i)(kept.map((one) => draft(one, subject)), selected);
    const explicit = [
        ...refusals(subject, asked),
        ...required(subject),
        ...expectations(subject),
        ...notes,
        ...nothingJudged(subject, asked, kept),
    ].map((one) => draft(one, subject));
    return { findings: [...linted, ...explicit].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0)) };
}
function run(rule, subject) {
    if (subject.observation.job !== null && fileOnly.has(rule))
        return [];
    return rules[rule](subject).map((found) => ({ ...found, rule }));
}
/** A file that is broken on every line is told so, not line by line. */
function bounded(found) {
    const last = found[mostOfARule - 1];
    if (found.length <= mostOfARule || !last)
        return found;
    const more = { ...last, message: `${last.message} (and ${found.length - mostOfARule} more)` };
    return [...found.slice(0, mostOfARule - 1), more];
}
const mostOfARule = 50;
const fileOnly = new Set([
    'not-utf8',
    'nul-byte',
    'bom',
    'crlf',
    'file-missing',
    'file-empty',
    'duplicate-key',
    'tracked',
    'permissions',
    'invisible-character',
]);
/** What makes a first reader refuse the file is an error even where syntax was not asked about. */
function refusals(subject, asked) {
    const [first] = subject.readings;
    if (!first?.refused || first.dialect === 'shell')
        return [];
    return refusing
        .filter((rule) => !asked.includes(rule))
        .flatMap((rule) => run(rule, subject).filter(({ level }) => level !== 'warning'));
}
function required(subject) {
    const { missing, empty } = requiredKeys(subject);
    return [
        ...missing.map((found) => ({ ...found, rule: 'missing-key' })),
        ...empty.map((found) => ({ ...found, rule: 'empty-required' })),
    ];
}
/** The checklist's own expectations on single keys, for every reader that loads the file. */
function expectations(subject) {
    return Object.entries(subject.config.keys ?? {}).flatMap(([key, expectation]) => {
        const seen = subject.readings.length > 1
            ? subject.readings.map((reading) => (0,dotenv/* finalValues */.Vu)(reading).get(key))
            : [subject.get(key)?.value];
        const isMet = (value) => (0,matcher/* mismatch */.J4)(expectation, present(subject, key, expectation, value)) === null;
        const wrong = seen.find((value) => !isMet(value));
        const ok = seen.every(isMet);
        if (ok)
            return [];
        const one = subject.get(key);
        return [
            {
                key,
                ...(one?.line == null ? {} : { line: one.line }),
                ...(one?.column == null ? {} : { column: one.column }),
                rule: 'expectation',
                message: `${named(key)} is not as the checklist expects`,
                expected: expectedText(key, expectation),
                observed: wrong === undefined ? 'absent' : (0,shape/* shape */.c)(wrong),
            },
        ];
    });
}
/** An empty text is a missing value to `exists`, unless the checklist allows it. */
function present(subject, key, expectation, value) {
    const asksExistence = expectation !== null && typeof expectation === 'object' && 'exists' in expectation;
    if (value === '' && asksExistence && !subject.config['allow-empty']?.includes(key))
        return matcher/* absent */.Ge;
    return value ?? matcher/* absent */.Ge;
}
/** The expectation in words, without the text itself where the key is secret. */
function expectedText(key, expectation) {
    if (!(0,names/* isSecretName */.eh)(key))
        return (0,matcher/* describe */.q0)(expectation);
    const map = expectation !== null && typeof expectation === 'object' && !Array.isArray(expectation) ? expectation : {};
    const isOpen = Object.keys(map).length > 0 && Object.keys(map).every((operator) => operator === 'exists' || operator === 'length');
    return isOpen ? (0,matcher/* describe */.q0)(expectation) : 'what the checklist says (not shown for a secret)';
}
/** A rule that was named and found none of its keys has not passed. */
function nothingJudged(subject, asked, found) {
    if (subject.observation.content === null && subject.observation.job === null)
        return [];
    const name = subject.observation.source.name;
    if (subject.variables.size === 0 && !found.some(({ level }) => level !== 'info')) {
        const onlyFile = subject.config.rules !== undefined && asked.every((rule) => fileOnly.has(rule) || refusing.includes(rule));
        const own = subject.config.required ?? subject.config.keys;
        return onlyFile || (asked.length === 0 && own !== undefined)
            ? []
            : [unjudged(`No key of ${name} is set`, 'at least one key')];
    }
    return (subject.config.rules ?? []).flatMap((pattern) => {
        const scopes = asked.filter((rule) => (0,glob/* matchesGlob */.k)(pattern, rule)).map((rule) => about[rule]);
        if (scopes.length === 0 || scopes.some((scope) => scope === undefined || scope.has(subject)))
            return [];
        const wanted = scopes.flatMap((scope) => scope?.keys ?? []).join('; ');
        return [unjudged(`${pattern} found nothing to judge in ${name}`, wanted)];
    });
}
function unjudged(message, expected) {
    return { rule: 'nothing-judged', message, expected, observed: 'none', inconclusive: true };
}
function isIgnored({ rule, key }, config) {
    return (config.ignore ?? []).some((pattern) => {
        const [rules = '', keys = '*'] = pattern.split(':');
        return (0,glob/* matchesGlob */.k)(rules, rule) && (key === undefined ? keys === '*' : (0,glob/* matchesGlob */.k)(keys, key));
    });
}
/** Suppressed findings stay visible as notes, with the reason: a file cannot silence its own gate unseen. */
function suppress(found, subject) {
    const inFile = suppressions(subject.tokens, new Set((0,words.ruleNames)('env')));
    const notes = inFile.faults.map((fault) => ({
        rule: 'suppression',
        line: fault.line,
        level: 'warning',
        message: `The suppression on line ${fault.line} is not applied`,
        expected: '# readiness: ignore <rule> -- <reason>',
        observed: fault.problem,
    }));
    const kept = found.map((one) => {
        const by = inFile.suppressions.find((suppression) => suppression.rules.includes(one.rule) &&
            (suppression.line === one.line || (one.key !== undefined && suppression.key === one.key)));
        return by
            ? { ...one, level: 'info', message: `${one.message} (suppressed in the file on line ${by.comment})` }
            : one;
    });
    return { kept, notes };
}
function draft(found, subject) {
    const { source } = subject.observation;
    const where = source.path === null && found.line !== undefined
        ? ` (line ${found.line} of ${source.name}${source.server ? ` on ${source.server}` : ''})`
        : '';
    return {
        rule: `env/${found.rule}`,
        ...(found.level === undefined ? {} : { level: found.level }),
        message: found.message + where,
        expected: found.expected,
        observed: found.observed,
        ...(source.path === null
            ? {}
            : {
                location: {
                    file: source.path,
                    ...(found.line === undefined ? {} : { line: found.line }),
                    ...(found.column === undefined ? {} : { column: found.column }),
                },
            }),
        ...(found.fix === undefined ? {} : { fix: found.fix }),
        ...(found.inconclusive ? { inconclusive: true } : {}),
    };
}

// EXTERNAL MODULE: ./lib/check/place.js
var place = __webpack_require__(14163);
// EXTERNAL MODULE: ./lib/formats/long-lines.js
var long_lines = __webpack_require__(18);
// EXTERNAL MODULE: ./lib/secrecy/strength.js
var strength = __webpack_require__(3455);
;// CONCATENATED MODULE: ./lib/kinds/env/loaders.js
const most = 256 * 1024;
const sources = [
    {
        globs: ['{docker-,}compose*.{yml,yaml}', '{deploy,docker,infra,ops}/{docker-,}compose*.{yml,yaml}'],
        clues: [{ dialect: 'compose', pattern: /^\s*(-\s*)?env_file\s*:/m, reason: 'names an env_file' }],
        container: true,
    },
    { globs: ['Dockerfile', 'Dockerfile.*'], clues: [], container: true },
    {
        globs: ['requirements*.txt', 'requirements/*.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg'],
        clues: [
            { dialect: 'django-environ', pattern: /^\s*["']?django-environ\b/im, reason: 'requires django-environ' },
            {
                dialect: 'python-dotenv',
                pattern: /^\s*["']?(python-dotenv|pydantic-settings|environs)\b/im,
                reason: 'requires python-dotenv',
            },
        ],
    },
    { globs: ['package.json'], clues: [{ dialect: 'dotenv', pattern: /"dotenv"\s*:/, reason: 'requires dotenv' }] },
    {
        globs: ['*.sh', 'scripts/*.sh', 'bin/*.sh', 'deploy/*.sh', 'Makefile', 'Procfile'],
        clues: [
            {
                dialect: 'docker-run',
                pattern: /docker\s+run\b[^\n]*(\\\n[^\n]*)*--env-file/,
                reason: 'starts docker run with --env-file',
            },
            { dialect: 'shell', pattern: /^\s*(source|\.)\s+["']?[^\s"']*\.env\b/m, reason: 'sources the file' },
        ],
    },
    {
        globs: ['*.service', 'systemd/*.service', 'deploy/*.service', 'etc/*.service'],
        clues: [{ dialect: 'systemd', pattern: /^\s*EnvironmentFile\s*=/m, reason: 'has an EnvironmentFile' }],
    },
];
/** Looks in the usual places of the checkout for what loads the env file. */
async function surroundings(place) {
    const loaders = [];
    let container = null;
    for (const source of sources) {
        for (const pattern of source.globs) {
            for (const path of (await place.glob(pattern)).slice(0, 20)) {
                if (source.container)
                    container ??= path;
                if (source.clues.length === 0)
                    continue;
                const read = await place.read(path, most).catch(() => null);
                const text = read?.bytes.toString('utf8') ?? '';
                for (const { dialect, pattern: clue, reason } of source.clues) {
                    if (clue.test(text) && !loaders.some((loader) => loader.dialect === dialect)) {
                        loaders.push({ dialect, reason: `${path} ${reason}` });
                    }
                }
            }
        }
    }
    return { loaders, container };
}

;// CONCATENATED MODULE: ./lib/kinds/env/observe.js








const longestFile = 1024 * 1024;
const mostKeys = 5000;
const examples = ['.example', '.sample', '.dist', '.template'];
const observe_stacks = ['django', 'rails', 'laravel', 'next', 'fastapi', 'flask', 'node'];
/** Reads the env file, what stands beside it, and how it is loaded. */
async function observeEnv(config, world) {
    const source = sourceOf(config, world);
    const place = source.kind === 'file' ? await world.place(source.server ?? 'checkout') : null;
    const job = config.source ? jobValues(config.source.job, world) : null;
    const content = source.kind === 'content'
        ? observe_decode(Buffer.from(world.environment.envContent ?? ''), source.name)
        : place && (await readText(world, place, source.name, 'env'));
    if (content)
        refuseManyKeys(content.text, source.name);
    const around = await world.ask('env: what loads it', async () => surroundings(await world.place('checkout')));
    const found = place && content ? place : null;
    const base = {
        source,
        content: content || null,
        job,
        example: await readExample(config, source, world),
        tracked: found?.confined ? await found.tracked(source.name) : null,
        mode: found ? ((await found.stat(source.name))?.mode ?? null) : null,
        ...loadersOf(config, around.loaders, world),
        container: around.container,
        stack: config.stack === 'auto' ? (observe_stacks.find((stack) => world.stacks().includes(stack)) ?? null) : config.stack,
        strengths: {},
    };
    if (content === null && job === null)
        return base;
    return { ...base, strengths: await (0,strength/* strengthsOf */.Eb)(passwords(buildSubject(base, config, world))) };
}
/** Where this check looks, without looking. @throws ProbeError where nothing is named. */
function sourceOf(config, scene) {
    if (config.source)
        return { kind: 'job', name: 'the environment of the job', path: null, server: null };
    const { envContent, envFile } = scene.environment;
    if (config.file === undefined && envContent !== undefined) {
        return { kind: 'content', name: 'env-content', path: null, server: null };
    }
    const name = (config.file ?? envFile)?.replace(/^(\.\/)+/, '');
    if (!name) {
        throw new probe_error/* ProbeError */.B('env/no-source', 'There is no env file to look at', {
            expected: '`env-file` or `env-content` of the environment, or `file` of the check',
            observed: 'none of them',
        });
    }
    const server = (0,place/* serverOf */.FN)(config, scene);
    return { kind: 'file', name, path: server === null ? name : null, server };
}
async function readText(world, place, path, kind) {
    return world.ask(`env: ${kind ?? 'example'} file ${place.name} ${path}`, async () => {
        const read = await place.read(path, longestFile, kind);
        if (read === null)
            return null;
        if (read.truncated)
            throw tooLarge(path, 'a file of at most 1 MiB', 'a larger file');
        return observe_decode(read.bytes, path);
    });
}
function observe_decode(bytes, name) {
    if (bytes.length > longestFile)
        throw tooLarge(name, 'at most 1 MiB', 'more');
    const nul = bytes.indexOf(0);
    const text = bytes.toString('utf8');
    const replaced = text.indexOf('\uFFFD');
    const isBroken = replaced >= 0 && !bytes.equals(Buffer.from(text, 'utf8'));
    const line = (before) => before.split(/\r\n|\n|\r/).length;
    if (nul < 0)
        refuseLongLines(bytes, name);
    return {
        text,
        notUtf8: isBroken ? line(text.slice(0, replaced)) : null,
        nul: nul < 0 ? null : line(bytes.subarray(0, nul).toString('latin1')),
    };
}
function refuseLongLines(bytes, name) {
    for (let start = 0, line = 1; start < bytes.length; line++) {
        const end = bytes.indexOf(10, start);
        const stop = end < 0 ? bytes.length : end;
        if (stop - start > long_lines/* longestLine */.N)
            throw tooLarge(name, 'lines of at most 64 KiB', `line ${line} is longer`);
        start = stop + 1;
    }
}
function tooLarge(name, expected, observed) {
    return new probe_error/* ProbeError */.B('env/unreadable', `${name} is too large to be judged`, { expected, observed });
}
/** How many keys a file has is what the time of its rules grows with. */
function refuseManyKeys(text, name) {
    const keys = (0,dotenv/* values */.zu)(text).size;
    if (keys > mostKeys)
        throw tooLarge(name, 'at most 5,000 keys', `${keys} keys`);
}
function jobValues(keys, world) {
    const found = {};
    for (const key of keys) {
        const value = process.env[key];
        if (value === undefined)
            continue;
        world.redact.addEnv(key, value);
        found[key] = value;
    }
    return found;
}
async function readExample(config, source, world) {
    const base = source.kind === 'file' ? source.name : world.environment.envFile;
    const candidates = config.example
        ? [config.example]
        : base
            ? [...examples.map((end) => base + end), ...siblings(base)]
            : ['.env.example'];
    const place = await world.place('checkout');
    for (const path of candidates) {
        if (path === source.name)
            continue;
        const example = await readText(world, place, path);
        if (example)
            return { name: path, text: example.text };
    }
    if (config.example) {
        throw new probe_error/* ProbeError */.B('env/no-source', `The example file ${config.example} does not exist`, {
            expected: 'the example file that the check names',
            observed: 'no such file',
        });
    }
    return null;
}
/** `.env.example` beside `.env.production`. */
function siblings(path) {
    const slash = path.lastIndexOf('/');
    const directory = path.slice(0, slash + 1);
    return path.slice(slash + 1).startsWith('.env')
        ? [...examples.map((end) => `${directory}.env${end}`), `${directory}env.example`, `${directory}example.env`]
        : [];
}
function loadersOf(config, found, world) {
    if (config.readers !== 'auto') {
        return {
            loaders: config.readers.map((dialect) => ({ dialect, reason: 'named in the checklist' })),
            loadersNamed: true,
        };
    }
    if (found.length > 0)
        return { loaders: found, loadersNamed: false };
    const node = world.stacks().some((stack) => stack === 'node' || stack === 'next') && !world.stacks().includes('django');
    const dialect = node ? 'dotenv' : 'python-dotenv';
    return { loaders: [{ dialect, reason: 'nothing in the checkout says what loads the file' }], loadersNamed: false };
}

;// CONCATENATED MODULE: ./lib/kinds/env/index.js





/** An env file against rules and expectations, as the programs read it that will really load it. */
const env = (0,kind/* defineOld */.j)({
    kind: 'env',
    schema: schema,
    plan,
    observe: observeEnv,
    judge: judgeEnv,
});
function plan(config, scene) {
    try {
        const { kind, name, server } = sourceOf(config, scene);
        return kind === 'file' ? [{ action: 'read', target: name, ...(server === null ? {} : { on: server }) }] : [];
    }
    catch (error) {
        if (error instanceof probe_error/* ProbeError */.B)
            return [];
        throw error;
    }
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


/***/ }),

/***/ 90276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ isNeverPublicName),
/* harmony export */   Vr: () => (/* binding */ withoutBundlePrefix),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   eq: () => (/* binding */ isSensitiveName),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   iL: () => (/* binding */ mentionsSecret),
/* harmony export */   t1: () => (/* binding */ isPasswordName)
/* harmony export */ });
/**
 * What the name of a key says about its value: of an env file, a setting, a header, in any spelling (`DB_PASSWORD`,
 * `dbPassword`, `db-password`). Names are judged by whole words, so that MONKEY, COMPASS and AUTHOR hold none.
 */
const secretWords = new Set([
    ...['SECRET', 'SECRETS', 'PASSWORD', 'PASSWORDS', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'TOKEN', 'TOKENS'],
    ...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'APIKEYS', 'SALT', 'PEPPER', 'HMAC', 'DSN', 'PAT'],
]);
/** Words that are also written behind another one without a separator: PGPASSWORD, AUTHTOKEN. */
const behindAnother = /(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS|(?:API|ACCESS|SECRET|PRIVATE)KEY)$/;
const passwordWords = /^(?:.*PASSWORDS?|.*PASSWD|.*PASSPHRASE|PASS|PWD)$/;
/** Keys that are secret wherever they stand in a name; any other KEY has to be what the name is about: its end. */
const secretKeys = new Set(['ACCESS', 'API', 'ENCRYPTION', 'PRIVATE', 'SECRET', 'SIGNING']);
const behindKey = new Set(['BASE', 'FALLBACKS', 'LIVE', 'OLD', 'PREVIOUS', 'PROD', 'PRODUCTION']);
/** Keys that find something: of tables, caches and sorting. */
const findingKeys = new Set(['CACHE', 'FOREIGN', 'PARTITION', 'PRIMARY', 'SORT']);
/** Last words of names that tell something about a secret and not the secret itself. */
const describing = new Set([
    ...['FILE', 'PATH', 'DIR', 'URL', 'URI', 'ID', 'IDS', 'NAME', 'HEADER', 'HEADERS', 'DOMAIN', 'PREFIX', 'TYPE'],
    ...['ALGORITHM', 'ALG', 'ISSUER', 'AUDIENCE', 'HASHER', 'HASHERS', 'VALIDATOR', 'VALIDATORS', 'POLICY', 'VERSION'],
    ...['USER', 'USERNAME', 'EMAIL', 'HOST', 'REGION', 'BUCKET', 'ENDPOINT', 'FIELD', 'COOKIE', 'ENCRYPTION'],
    ...['CLAIM', 'CLASS', 'CLASSES', 'MODEL', 'SERIALIZER', 'SERIALIZERS', 'FUNCTION', 'PARAM', 'FINGERPRINT'],
]);
/** Last words of names of amounts and switches. */
const measuring = new Set([
    ...['TTL', 'LIFETIME', 'EXPIRY', 'EXPIRES', 'EXPIRE', 'EXPIRATION', 'AGE', 'TIMEOUT', 'DAYS', 'HOURS', 'MINUTES'],
    ...['SECONDS', 'LENGTH', 'ENABLED', 'REQUIRED', 'SECURE', 'HTTPONLY', 'SAMESITE', 'ROTATION', 'ROTATE', 'PORT'],
    ...['LIMIT', 'RATE', 'ATTEMPTS', 'CHARS', 'MIN', 'MAX'],
]);
/** Words that make a name one of an amount or a switch wherever they stand: MAX_TOKENS, ALLOW_CREDENTIALS. */
const measures = new Set(['MIN', 'MAX', 'ALLOW']);
const publicWords = new Set(['PUBLIC', 'PUBLICKEY', 'PUBLISHABLE', 'ANON', 'PUB', 'SITEKEY', 'FINGERPRINT']);
const publicKeys = new Set(['SITE', 'VERIFY', 'VERIFYING']);
const bundled = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_/;
/** Words of names that are masked beside those of secrets, since their values are often worth it. */
const sensitiveWords = new Set([
    ...['KEY', 'KEYS', 'PRIVATE', 'AUTH', 'AUTHORIZATION', 'AUTHENTICATION', 'SIGNATURE', 'LICENSE', 'LICENCE'],
    ...['CERT', 'CERTS', 'CERTIFICATE', 'CERTIFICATES'],
]);
/** Names whose words are known: each key of an env file is asked about by masking, by reading and by several rules. */
const known = new Map();
const mostKnown = 10_000;
/** The words of a name, upper case, without trailing digits. */
function wordsOf(name) {
    const before = known.get(name);
    if (before)
        return before;
    const words = split(name);
    if (known.size >= mostKnown)
        known.clear();
    known.set(name, words);
    return words;
}
function split(name) {
    return name
        .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .map((word) => word.replace(/\d+$/, ''))
        .filter((word) => word !== '');
}
/** Whether a name has a word of a secret in it, whatever it says about it: `TOKEN_TTL` and `SSH_KEY_FILE` do. */
function hasSecretWord(name, words) {
    return (
    // The working directory of a shell.
    name !== 'PWD' &&
        words.some((word, at) => secretWords.has(word) || behindAnother.test(word) || isSecretKeyAt(name, words, at)));
}
function isSecretKeyAt(name, words, at) {
    if (words[at] !== 'KEY' && words[at] !== 'KEYS')
        return false;
    const before = words[at - 1];
    if (before === undefined)
        return words.length === 1 && name === name.toUpperCase();
    if (secretKeys.has(before))
        return true;
    // Python Social Auth calls the public id of a client so.
    if (findingKeys.has(before) || publicKeys.has(before) || (words[0] === 'SOCIAL' && words[1] === 'AUTH'))
        return false;
    for (let after = at + 1; after < words.length; after++) {
        const word = words[after] ?? '';
        if (!behindKey.has(word) && !describing.has(word) && !measuring.has(word))
            return false;
    }
    return true;
}
function isMeasure(words) {
    const last = words.at(-1) ?? '';
    const isSpan = last === 'IN' && /^EXPIRES?$/.test(words.at(-2) ?? '');
    return measuring.has(last) || isSpan || words.some((word) => measures.has(word));
}
function isPublic(name, words) {
    if (bundled.test(name))
        return true;
    return words.some((word) => publicWords.has(word)) && !words.some((word) => /SECRET|PASSW|PRIVATE/.test(word));
}
/** Whether the value of a key is to be kept secret by its name. Paths, ids, ages and public keys are not. */
function isSecretName(name) {
    const words = wordsOf(name);
    return (hasSecretWord(name, words) && !describing.has(words.at(-1) ?? '') && !isMeasure(words) && !isPublic(name, words));
}
/**
 * As `isSecretName`, and ids of access keys: no secrets, but where one stands in a file or was published with a
 * product it is one half of somebody's login.
 */
function isCredentialName(name) {
    return isSecretName(name) || wordsOf(name).slice(-3).join() === 'ACCESS,KEY,ID';
}
/** Whether the value is a secret that a person may have chosen. */
function isPasswordName(name) {
    return isSecretName(name) && wordsOf(name).some((word) => passwordWords.test(word));
}
/**
 * Whether a name speaks of a secret, be it only of its age or of where it lies. Errs to yes: for questions in which a
 * missed secret costs more than a wrong alarm, such as whether a run holds any, and what a header may show.
 */
function mentionsSecret(name) {
    const words = wordsOf(name);
    return hasSecretWord(name, words) || words.includes('PRIVATE');
}
/**
 * Whether even a number or a common word under this name is masked. Wider than `isSecretName`, since masking costs
 * little; but an amount is an amount, and would tear holes into every message.
 */
function isSensitiveName(name) {
    const words = wordsOf(name);
    return !isMeasure(words) && (mentionsSecret(name) || words.some((word) => sensitiveWords.has(word)));
}
/** The name without a prefix by which build tools put a value into the browser's bundle; null without such a prefix. */
function withoutBundlePrefix(name) {
    return bundled.test(name) ? name.replace(bundled, '') : null;
}
/** As `isSecretName`, but not for keys and tokens, which are often made for browsers: narrower, for what is public. */
function isNeverPublicName(name) {
    const words = wordsOf(name);
    if (describing.has(words.at(-1) ?? '') || isMeasure(words))
        return false;
    const isRole = words.join('_').includes('SERVICE_ROLE');
    return isRole || words.some((word) => /^(?:.*SECRETS?|.*PASSWORDS?|PASSWD|PRIVATE|CREDENTIALS?)$/.test(word));
}


/***/ }),

/***/ 46109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
function standing(words) {
    return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`);
}
const words = 'change[-_ ]?(?:me|this|it)(?:[-_ ][a-z0-9]+)?|replace[-_ ]?(?:me|this|it|with)(?:[-_][a-z0-9]+)*|set[-_ ]?me|fill[-_ ]?(?:me|in|this)|insert[-_][a-z0-9]+|enter[-_]your|x{4,}|secret[-_ ]?here|goes[-_]here|put[-_]your|change[-_ ]in[-_ ][a-z0-9]+|generate[-_](?:an?|your|me|one|this)(?:[-_][a-z0-9]+)*|do[-_]not[-_]use|not[-_]for[-_]prod[a-z0-9]*';
const strong = standing(`${words}|fixme|tbd|todo|placeholder|your[-_ ][a-z0-9]+|insert [a-z0-9]+|my[-_]secret`);
/** A whole piece between the separators of a URL: paths have words of their own. */
const piece = new RegExp(`^(?:${words}|your[-_](?:[a-z0-9]+[-_])*(?:key|token|secret|password|pass|webhook|domain|host|user|username|id|name|project|bucket|account|dsn|db|database|org|app|site|company|server|value|endpoint|url))$`);
const soft = standing('dummy|sample|example|xxx|super[-_]secret|dev[-_]only|local[-_]dev|for[-_]development');
const exampleHost = /(?<![a-z0-9.-])(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|edu)|your-?(?:domain|site|company|app|host|server)\.[a-z.]{2,8}|(?:my|some)-?domain\.[a-z]{2,4}|domain\.tld|[a-z0-9-]+\.(?:example|invalid))(?![a-z0-9-])/g;
/** Characters of a value in which templates and placeholders are looked for. */
const longestJudged = 8192;
/** Whether a value is one that was meant to be replaced. */
function isPlaceholder(value, { key, secret, address, knownHosts = [] }) {
    const text = value.slice(0, longestJudged).trim();
    const lower = text.toLowerCase();
    if (text === '')
        return false;
    const sensitive = secret || address || /^[a-z][a-z0-9+.-]*:\/\//.test(lower);
    const word = lower.replace(/[^a-z0-9]+/g, '');
    if (/^<[^<>]*>$/.test(text) && !/^<[^<>@\s]+@[^<>@\s]+>$/.test(text))
        return true;
    if (/(?:\/\/|:|@)<[^<>]+>/.test(text))
        return true;
    if (/^!!!.*!!!$/s.test(text) ||
        /^__[A-Za-z0-9_]+__$/.test(text) ||
        /^\[(?:your|insert|enter|change|replace)[^\]]*\]$/i.test(text))
        return true;
    if (/^(changeme|changethis|changeit|replaceme|todo|tbd|fixme|dummy|sample|placeholder|example|setme|x{3,})$/.test(word))
        return true;
    if (/\S\.{3}$/.test(text) || text === '...' || text.endsWith('…'))
        return true;
    if (/^(.)\1{3,}$/s.test(text) && (secret || /[^0-9]/.test(text)))
        return true;
    if (lower === key.toLowerCase() && (sensitive || lower.includes('_')))
        return true;
    if (/^[a-z][a-z0-9+.-]*:\/\//.test(lower)) {
        if (lower.split(/[/:@?&=#,.]/).some((part) => piece.test(part)))
            return true;
    }
    else if (sensitive ? strong.test(lower) : piece.test(lower))
        return true;
    if (secret && soft.test(lower))
        return true;
    if (!sensitive && !/@/.test(text))
        return false;
    const hosts = lower.match(exampleHost) ?? [];
    return hosts.some((host) => !knownHosts.some((known) => related(host, known)));
}
/** Whether the checklist itself names this host, one above or one beside it. */
function related(host, known) {
    const domain = (name) => name.split('.').slice(-2).join('.');
    return domain(host) === domain(known);
}


/***/ }),

/***/ 21065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shape),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** What may be said about a value: how long it is and of what kinds of characters. Never a part of it. */
function shape(value) {
    if (value === '')
        return 'empty';
    const length = [...value].length;
    const kinds = [
        /[A-Z]/.test(value) && 'upper case',
        /[a-z]/.test(value) && 'lower case',
        /[0-9]/.test(value) && 'digits',
        /\s/.test(value) && 'white space',
        /[^A-Za-z0-9\s]/.test(value) && 'punctuation',
    ].filter((kind) => kind !== false);
    return `${length} ${length === 1 ? 'character' : 'characters'}: ${kinds.join(', ')}`;
}
function distinct(value) {
    return new Set(value).size;
}


/***/ }),

/***/ 3455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ strengthsOf),
/* harmony export */   Nf: () => (/* binding */ isGuessedFirst),
/* harmony export */   kB: () => (/* binding */ isCommon)
/* harmony export */ });
/** What is tried first against the doors of a server: words of people, products and their defaults. */
const common = new Set(`password passw0rd pass passwd secret admin administrator root postgres postgresql mysql mariadb redis mongo guest test
  user default docker letmein welcome qwerty abc123 123456 12345678 123456789 1234567890 1234 12345 111111 000000
  minioadmin rabbitmq app web shop dev development changeit toor wordpress nextcloud gitea grafana drupal
  ghost keycloak odoo strapi django airflow metabase master db database demo local example`.split(/\s+/));
/** Whether a password is a common word, with a number behind it or not. */
function isCommon(value) {
    const lower = value.toLowerCase();
    return common.has(lower) || common.has(lower.replace(/[^a-z0-9]/g, '').replace(/\d{1,4}$/, ''));
}
/**
 * Whether a password needs no estimate to be called weak: short, a short number, or made of common words alone. Tells
 * less than `strengthsOf`, but at once.
 */
function isGuessedFirst(value) {
    if (value.length < 8 || isCommon(value))
        return true;
    const parts = value
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '' && !/^\d{1,4}$/.test(part));
    if (parts.length > 0 && parts.every((part) => common.has(part.replace(/\d{1,4}$/, ''))))
        return true;
    return /^\d+$/.test(value) && value.length < 12;
}
/** Longer texts are not looked at whole: the estimate grows faster than the text. */
const longest = 64;
/** Estimates in one file; beyond them a cruder measure has to do. */
const most = 40;
/** Loaded once in a run: building the dictionaries takes longer than all estimates. */
let estimator;
async function loadEstimator() {
    const [core, common] = await Promise.all([__webpack_require__.e(/* import() */ 4639).then(__webpack_require__.t.bind(__webpack_require__, 94639, 19)), __webpack_require__.e(/* import() */ 3480).then(__webpack_require__.t.bind(__webpack_require__, 73480, 19))]);
    // Most of the time would go into trying every substitution in texts that hold no word anyway.
    const bounds = { l33tMaxSubstitutions: 20 };
    return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, ...bounds });
}
/**
 * Scores from 0 (guessed at once) to 4 by key. The library is loaded only for passwords that are neither common
 * words nor random.
 */
async function strengthsOf(passwords) {
    const scores = {};
    for (const { key, value } of passwords)
        if (isCommon(value))
            scores[key] = 0;
    const open = passwords.filter(({ value }) => !isCommon(value) && !looksRandom(value));
    const short = open.slice(0, most);
    for (const { key, value } of open.slice(most))
        scores[key] = value.length >= 16 && new Set(value).size >= 10 ? 4 : 2;
    if (short.length === 0)
        return scores;
    estimator ??= loadEstimator();
    const zxcvbn = await estimator;
    for (const { key, value, words } of short) {
        scores[key] = zxcvbn.check(value.slice(0, longest), [...words.slice(0, 30)]).score;
    }
    return scores;
}
/**
 * Long, mixed, without runs such as `abcdef` and without repetition: surely beyond guessing, so that files with
 * hundreds of keys stay quick.
 */
function looksRandom(value) {
    if (value.length < 24 || new Set(value).size < 12)
        return false;
    let [near, turns] = [0, 0];
    const triples = new Set();
    for (let at = 1; at < value.length; at++) {
        if (Math.abs(value.charCodeAt(at) - value.charCodeAt(at - 1)) <= 1)
            near++;
        if (classOf(value.charAt(at)) !== classOf(value.charAt(at - 1)))
            turns++;
        triples.add(value.slice(at - 1, at + 2));
    }
    return near <= value.length / 3 && turns >= value.length * 0.35 && triples.size >= value.length * 0.8;
}
function classOf(character) {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : 'other';
}


/***/ })

};
