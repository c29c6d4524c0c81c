export const id = 9758;
export const ids = [9758];
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

/***/ 91704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jsonPath),
/* harmony export */   t: () => (/* binding */ jsonPathText)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63151);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7950);




const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
// The library's own `match` and `search` run expressions, which may stand in the data, by backtracking.
for (const name of ['match', 'search']) {
    const known = environment.functionRegister.get(name);
    if (known === undefined)
        throw new Error(`the JSON path library has no function ${name}`);
    environment.functionRegister.set(name, {
        argTypes: known.argTypes,
        returnType: known.returnType,
        call: (text, pattern) => {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            try {
                const regex = (0,_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .linearRegex */ .t)(pattern);
                return name === 'match' ? regex.testWhole(text) : regex.test(text);
            }
            catch {
                return false;
            }
        },
    });
}
const compiled = new Map();
/** @throws Error with a plain sentence when the text is not a query of RFC 9535 */
function jsonPath(source) {
    const known = compiled.get(source);
    if (known)
        return known;
    let query;
    try {
        query = environment.compile(source);
    }
    catch (error) {
        throw new Error(`not a JSON path (RFC 9535): ${error instanceof Error ? error.message : 'syntax error'}`);
    }
    for (const pattern of patternsIn(query))
        (0,_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .linearRegex */ .t)(pattern);
    const singular = query.singularQuery();
    const path = {
        read: (value) => {
            const values = query.query(value).values();
            if (values.length === 0)
                return _matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
            return singular ? values[0] : values;
        },
    };
    compiled.set(source, path);
    return path;
}
/** Schema of a JSON path. */
const jsonPathText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check((context) => {
    try {
        jsonPath(context.value);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : 'not a JSON path';
        context.issues.push({ code: 'custom', continue: true, input: context.value, message });
    }
});
/** Expressions that are written out in `match` and `search`: a mistake there would silently select nothing. */
function patternsIn(node, depth = 0) {
    if (node === null || typeof node !== 'object' || node instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd || depth > 64)
        return [];
    const found = [];
    if ('name' in node && (node.name === 'match' || node.name === 'search') && 'args' in node) {
        const pattern = Array.isArray(node.args) ? node.args[1] : undefined;
        if (pattern && typeof pattern === 'object' && 'value' in pattern && typeof pattern.value === 'string') {
            found.push(pattern.value);
        }
    }
    for (const inner of Array.isArray(node) ? node : Object.values(node))
        found.push(...patternsIn(inner, depth + 1));
    return found;
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

/***/ 81295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Kg: () => (/* binding */ missesOf),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   Vj: () => (/* binding */ isStepMet),
/* harmony export */   Wh: () => (/* binding */ fitsSchema)
/* harmony export */ });
/* harmony import */ var _expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91704);
/* harmony import */ var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63151);
/* harmony import */ var _probe_http_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46780);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77418);




/** Whether an answer is as expected. */
function isMet(answer, expected) {
    return missesOf(answer, expected).length === 0;
}
/** Whether nothing is wrong with a step that is asked once, so that the next one makes sense. */
function isStepMet({ attempts, expected, schema, missing }) {
    return (attempts.every((attempt) => 'answer' in attempt && isMet(attempt.answer, expected)) &&
        schema.every(({ answer, misfit }) => fitsSchema(answer, misfit)) &&
        missing.length === 0);
}
/** Whether there is JSON that fits its schema. */
function fitsSchema(answer, misfit) {
    return answer.bodyFault === null && misfit === null && !('fault' in (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(answer));
}
/** What of an answer is not as expected. A redirect that was not followed is all there is to say. */
function missesOf(answer, expected) {
    if (answer.refused)
        return [{ part: 'redirect', refused: answer.refused }];
    const misses = statusMisses(answer, expected);
    for (const [name, wanted] of Object.entries(expected.headers ?? {})) {
        const values = looked(wanted, (0,_probe_http_message_js__WEBPACK_IMPORTED_MODULE_3__/* .headerValues */ .U)({ rawHeaders: answer.headers }, name));
        if (!anyMeets(wanted, values))
            misses.push({ part: 'header', name, wanted, values });
    }
    for (const [name, wanted] of Object.entries(expected.cookies ?? {})) {
        const set = answer.cookies.filter(([known]) => known === name).map(([, value]) => value);
        const values = looked(wanted, set);
        if (!anyMeets(wanted, values))
            misses.push({ part: 'cookie', name, wanted, values });
    }
    if (expected.url !== undefined && (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(expected.url, answer.url))
        misses.push({ part: 'url', wanted: expected.url });
    if (expected.time && (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(limitsOf(expected.time), answer.timeMs))
        misses.push({ part: 'time', limits: expected.time });
    return [...misses, ...bodyMisses(answer, expected)];
}
function statusMisses({ status }, { status: wanted, redirect, anyStatus }) {
    const under = redirect === 'manual' ? 400 : 300;
    const met = wanted === undefined ? anyStatus || (status >= 200 && status < under) : (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(wanted, status) === null;
    return met ? [] : [{ part: 'status', wanted: wanted ?? null, under }];
}
function bodyMisses(answer, { body, json }) {
    if (body === undefined && json === undefined)
        return [];
    if (answer.bodyFault !== null)
        return [{ part: 'unread', fault: answer.bodyFault }];
    const misses = [];
    if (body !== undefined && (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(body, answer.text))
        misses.push({ part: 'body', wanted: body });
    return json === undefined ? misses : [...misses, ...jsonMisses(answer, json)];
}
function jsonMisses(answer, wanted) {
    const json = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(answer);
    if ('fault' in json)
        return [{ part: 'no-json', wanted, fault: json.fault }];
    return Object.entries(wanted).flatMap(([path, one]) => {
        try {
            const value = (0,_expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U)(path).read(json.value);
            return (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(one, value) ? [{ part: 'json', path, wanted: one, value }] : [];
        }
        catch {
            return [{ part: 'too-deep', path, wanted: one }];
        }
    });
}
/** A repeated field meets an expectation when any of its values does; a missing one meets only `exists: false`. */
function anyMeets(wanted, values) {
    return values.some((value) => (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(wanted, value) === null);
}
function looked(wanted, values) {
    const forbids = wanted !== null && typeof wanted === 'object' && 'exists' in wanted && wanted.exists === false;
    return values.length === 0 ? [_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge] : forbids ? values.slice(0, 1) : values;
}
/** The limits of a time as an expectation on milliseconds. */
function limitsOf({ lt, lte, gt, gte }) {
    return {
        ...(lt === undefined ? {} : { lt }),
        ...(lte === undefined ? {} : { lte }),
        ...(gt === undefined ? {} : { gt }),
        ...(gte === undefined ? {} : { gte }),
    };
}


/***/ }),

/***/ 69758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  http: () => (/* binding */ http)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
;// CONCATENATED MODULE: ./lib/kinds/http/mask.js
/** More is not looked at: only the first few hundred characters are shown. */
const most = 64 * 1024;
/**
 * Replaces values in a text; what stands far behind is left out.
 * @param hidden longest first
 */
function maskOf(hidden) {
    const longest = hidden[0]?.length ?? 0;
    return (text) => {
        let masked = text.slice(0, most);
        for (const value of hidden)
            masked = masked.replaceAll(value, '***');
        // The end of what was looked at may be the beginning of a value.
        return text.length > most ? masked.slice(0, Math.max(0, masked.length - longest)) : masked;
    };
}

// EXTERNAL MODULE: ./lib/probe/http/message.js
var message = __webpack_require__(46780);
;// CONCATENATED MODULE: ./lib/kinds/http/retry-after.js

/** How long a 429 or 503 asks to wait (RFC 9110 section 10.2.3), milliseconds; undefined where it does not. */
function retryAfterMs(attempt) {
    if (!attempt || 'fault' in attempt || ![429, 503].includes(attempt.answer.status))
        return undefined;
    const value = (0,message/* headerValues */.U)({ rawHeaders: attempt.answer.headers }, 'retry-after')[0]?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - attempt.answer.atMs);
}

// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
// EXTERNAL MODULE: ./lib/kinds/http/compare.js
var compare = __webpack_require__(81295);
;// CONCATENATED MODULE: ./lib/kinds/http/rules/answer.js





/** What is not as expected in one answer. Pure. `label` names the request in messages. */
function judgeAnswer(answer, expected, label, mask) {
    const url = mask(answer.url).slice(0, 500);
    return (0,compare/* missesOf */.Kg)(answer, expected).map((miss) => {
        const said = say(miss, answer, mask);
        return { ...said, message: `${label}: ${said.message}`, url };
    });
}
function say(miss, answer, mask) {
    const show = (value) => (value === matcher/* absent */.Ge ? 'absent' : (0,bounded/* bounded */.Mm)(mask(unbounded(value))));
    switch (miss.part) {
        case 'redirect':
            return refusal(miss.refused, mask);
        case 'status':
            return { rule: 'http/status', message: `the status is ${answer.status}`, ...statusMiss(miss, answer) };
        case 'header': {
            const failed = anyOf(miss, show, isConfidential(miss.name));
            return { rule: 'http/header', message: `the header ${miss.name} is not as expected`, ...failed };
        }
        case 'cookie': {
            const failed = anyOf(miss, show, true);
            return { rule: 'http/cookie', message: `the cookie ${miss.name} is not as expected`, ...failed };
        }
        case 'url':
            return {
                rule: 'http/url',
                message: 'the final URL is not as expected',
                ...inWords(miss.wanted, answer.url, show),
            };
        case 'time':
            return {
                rule: 'http/time',
                message: `the answer took ${milliseconds(answer.timeMs)}`,
                ...times(miss.limits, answer.timeMs),
            };
        case 'unread': {
            const failed = { expected: 'a body that can be read whole', observed: `a body that ${miss.fault}` };
            return { rule: 'http/body-unread', message: 'the body cannot be judged', ...failed, inconclusive: true };
        }
        case 'body':
            return { rule: 'http/body', message: 'the body is not as expected', ...inWords(miss.wanted, answer.text, show) };
        case 'no-json': {
            const paths = Object.entries(miss.wanted).map(([path, wanted]) => `${path} ${(0,matcher/* describe */.q0)(wanted, show)}`);
            const expected = (0,bounded/* bounded */.Mm)(`JSON with ${paths.join(', ')}`);
            return { rule: 'http/json', message: 'the body is not JSON', expected, observed: miss.fault };
        }
        case 'json':
            return {
                rule: 'http/json',
                message: `${miss.path} is not as expected`,
                ...inWords(miss.wanted, miss.value, show),
            };
        case 'too-deep': {
            const expected = `${miss.path} ${(0,matcher/* describe */.q0)(miss.wanted, show)}`;
            const failed = { expected, observed: 'JSON that is nested too deeply' };
            return { rule: 'http/body-unread', message: `${miss.path} cannot be judged`, ...failed, inconclusive: true };
        }
    }
}
/** A value that is not as wanted, in words. */
function inWords(wanted, value, show) {
    return (0,matcher/* mismatch */.J4)(wanted, value, show) ?? { expected: (0,matcher/* describe */.q0)(wanted, show), observed: show(value) };
}
function statusMiss({ wanted, under }, answer) {
    const type = (0,message/* headerValues */.U)({ rawHeaders: answer.headers }, 'content-type')[0]?.split(';')[0];
    const observed = `status ${answer.status}${type ? ` (${type.slice(0, 60)})` : ''}`;
    if (wanted !== null)
        return { expected: `status ${inWords(wanted, answer.status, matcher/* display */.Vy).expected}`, observed };
    return { expected: under === 400 ? 'a status of 2xx or 3xx' : 'a status of 2xx', observed };
}
function anyOf({ wanted, values }, show, hidden) {
    const shown = values.slice(0, 3).map((value) => (hidden ? onlyLength(value) : show(value)));
    return { expected: inWords(wanted, values[0], show).expected, observed: shown.join(' and ') };
}
/** Whether the values of a header are credentials. */
function isConfidential(name) {
    return /^(set-cookie2?|authorization|proxy-authorization|authentication-info)$/i.test(name) || (0,names/* mentionsSecret */.iL)(name);
}
function onlyLength(value) {
    return typeof value === 'string' ? `a text of ${value.length} characters` : (0,matcher/* display */.Vy)(value);
}
function unbounded(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return 'a value that is nested too deeply to show';
    }
}
/** What a time misses of its limits, or null. Infinity stands for an answer that never came. */
function slower(limits, timeMs) {
    return (0,matcher/* mismatch */.J4)((0,compare/* limitsOf */.Af)(limits), timeMs) && times(limits, timeMs);
}
function times(limits, timeMs) {
    const expected = (0,matcher/* describe */.q0)((0,compare/* limitsOf */.Af)(limits), (value) => milliseconds(Number(value)));
    return { expected, observed: milliseconds(timeMs) };
}
function milliseconds(value) {
    return Number.isFinite(value) ? `${Math.round(value)} ms` : 'no answer';
}
const refusals = {
    limit: { message: 'redirects do not come to an end', expected: 'an answer within the allowed number of redirects' },
    'not-allowed': { message: 'it redirects', expected: 'no redirect' },
    scheme: { message: 'it redirects to what is not http', expected: 'an http or https URL' },
    'body-elsewhere': {
        message: 'it redirects a request with a body to another origin, where the body is not sent',
        expected: 'an answer of the same scheme, host and port',
    },
    invalid: { message: 'it redirects to what is no URL', expected: 'a valid URL in Location' },
};
function refusal(refused, mask) {
    const observed = `a redirect to ${mask(refused.location) || 'nothing'}`;
    return { rule: 'http/redirect', ...refusals[refused.reason], observed };
}

// EXTERNAL MODULE: ./lib/kinds/http/read.js
var read = __webpack_require__(77418);
;// CONCATENATED MODULE: ./lib/kinds/http/rules/schema.js



/** Says what of a body does not fit its JSON Schema. */
function judgeSchema(answer, misfit, label) {
    if ((0,compare/* fitsSchema */.Wh)(answer, misfit))
        return [];
    const about = { rule: 'http/schema', url: answer.url };
    const message = `${label}: the body does not fit the JSON Schema`;
    if (answer.bodyFault !== null) {
        return [
            {
                ...about,
                rule: 'http/body-unread',
                message,
                expected: 'a body that can be read whole',
                observed: `a body that ${answer.bodyFault}`,
                inconclusive: true,
            },
        ];
    }
    const json = (0,read/* readJson */.V)(answer);
    if ('fault' in json)
        return [{ ...about, message, expected: 'JSON that fits the schema', observed: json.fault }];
    if (misfit === null)
        return [];
    const observed = (0,bounded/* bounded */.Mm)(`not so at ${misfit.places.join(', ')}`);
    return [{ ...about, message, expected: (0,bounded/* bounded */.Mm)(misfit.wanted.join('; ')), observed }];
}

;// CONCATENATED MODULE: ./lib/kinds/http/rules/step.js



/** What is wrong with one step. Pure. */
function judgeStep(step, mask) {
    return [
        ...(step.until ? judgeAwaited(step, mask) : judgeAll(step, mask)),
        ...step.schema.flatMap(({ answer, misfit }) => judgeSchema(answer, misfit, step.label)),
        ...step.missing.map(({ name, capture, answer }) => ({
            rule: 'http/capture',
            message: `${step.label}: there is nothing to capture as ${name}`,
            expected: sourceOf(capture),
            observed: `an answer with status ${answer.status} without it`,
            url: answer.url,
        })),
    ];
}
function sourceOf({ json, header, cookie, regex }) {
    if (json !== undefined)
        return `a value at ${json}`;
    if (header !== undefined)
        return `a header ${header}`;
    return cookie === undefined ? `a match of /${regex}/` : `a cookie ${cookie}`;
}
function unanswered(fault, label) {
    return { ...fault, level: 'error', message: `${label}: ${fault.message}`, inconclusive: true };
}
/** With `until` the last answer counts, and it must have come. */
function judgeAwaited({ attempts, until, expected, label }, mask) {
    const last = attempts.at(-1);
    if (!last || !until)
        return [];
    if (attempts.every((attempt) => 'fault' in attempt))
        return 'fault' in last ? [unanswered(last.fault, label)] : [];
    const misses = 'fault' in last ? [unanswered(last.fault, label)] : judgeAnswer(last.answer, until, label, mask);
    if (misses[0]) {
        return [
            {
                rule: 'http/until',
                message: `${label}: the awaited answer did not come in ${attempts.length} requests`,
                expected: misses.map((miss) => miss.expected).join(' and '),
                observed: `last: ${misses.map((miss) => miss.observed).join(' and ')}`,
                ...(misses[0].url === undefined ? {} : { url: misses[0].url }),
            },
        ];
    }
    return 'answer' in last ? judgeAnswer(last.answer, expected, label, mask) : [];
}
function judgeAll({ attempts, expected, summary, label }, mask) {
    const each = attempts.map((attempt) => 'fault' in attempt ? [unanswered(attempt.fault, label)] : judgeAnswer(attempt.answer, expected, label, mask));
    if (attempts.length === 1)
        return each[0] ?? [];
    const failed = each.filter((drafts) => drafts.length > 0);
    const often = `${failed.length} of ${attempts.length} requests`;
    const example = (failed[0] ?? []).map((draft) => ({ ...draft, message: `${draft.message} (${often})` }));
    // Without any answer there is no time and no rate to judge, only what kept the answers away.
    if (attempts.every((attempt) => 'fault' in attempt))
        return example;
    const found = percentiles(attempts, summary.time, label);
    const rate = summary['error-rate'];
    if (rate === undefined)
        return [...example, ...found];
    const missed = (0,matcher/* mismatch */.J4)(rate, failed.length / attempts.length);
    if (!missed)
        return found;
    found.push({
        rule: 'http/error-rate',
        message: `${label}: ${often} failed`,
        expected: `an error rate ${(0,matcher/* describe */.q0)(rate)}`,
        observed: `${missed.observed}${example[0] ? `; the first: ${example[0].observed}` : ''}`,
    });
    return found;
}
/** Nearest-rank percentiles; an answer that never came is slower than any limit. */
function percentiles(attempts, time, label) {
    const sorted = attempts
        .map((attempt) => ('answer' in attempt ? attempt.answer.timeMs : Number.POSITIVE_INFINITY))
        .sort((a, b) => a - b);
    return [50, 95, 99].flatMap((percent) => {
        const limits = time?.[`p${percent}`];
        if (!limits || sorted.length === 0)
            return [];
        const value = sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.POSITIVE_INFINITY;
        const failed = slower(limits, value);
        if (!failed)
            return [];
        const unanswered = sorted.filter((timeMs) => timeMs === Number.POSITIVE_INFINITY).length;
        const message = Number.isFinite(value)
            ? `${percent} % of ${sorted.length} answers took up to ${milliseconds(value)}`
            : `${unanswered} of ${sorted.length} requests got no answer`;
        return [
            {
                rule: 'http/time',
                message: `${label}: ${message}`,
                expected: `p${percent} ${failed.expected}`,
                observed: failed.observed,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/kinds/http/judge.js



/** Judges a whole check: its steps, what was not run, and the cleanup. */
function judge(observation) {
    const mask = maskOf(observation.hidden);
    const findings = observation.steps.flatMap((step) => judgeStep(step, mask));
    if (observation.notRun.length > 0) {
        findings.push({
            rule: 'http/not-run',
            message: `Steps after the failed one were not run: ${observation.notRun.join(', ')}`,
            expected: 'every step run',
            observed: `${observation.notRun.length} not run`,
        });
    }
    for (const draft of observation.cleanup.flatMap((step) => judgeStep(step, mask))) {
        const { inconclusive: _, ...said } = draft;
        findings.push({ ...said, rule: 'http/cleanup', level: 'warning' });
    }
    const wait = retryAfterMs(observation.steps.at(-1)?.attempts.at(-1));
    return { findings, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}

// EXTERNAL MODULE: ./lib/kinds/http/questions.js
var questions = __webpack_require__(67369);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
// EXTERNAL MODULE: ./lib/expect/jsonpath.js
var jsonpath = __webpack_require__(91704);
// EXTERNAL MODULE: ./lib/kinds/http/template.js
var template = __webpack_require__(45828);
;// CONCATENATED MODULE: ./lib/kinds/http/capture-order.js

/** Captures that are used before a step defines them, are unknown, or stand where no value can go. */
function checkCaptures(steps, cleanup, repeat) {
    const issues = [];
    const defined = new Set();
    const later = new Set([...steps, ...cleanup].flatMap((step) => Object.keys(step.capture ?? {})));
    for (const [index, step] of [...steps, ...cleanup].entries()) {
        const { capture, ...used } = withoutSteps(step);
        for (const { text, path } of texts(index === 0 && repeat ? { ...used, repeat } : used)) {
            for (const name of (0,template/* capturesIn */.Z0)(text)) {
                if (defined.has(name)) {
                    if (['matches', 'not-matches', 'schema'].some((key) => path.includes(key))) {
                        issues.push({ index, path, message: 'a captured value is no expression; compare it with eq or contains' });
                    }
                }
                else {
                    const why = later.has(name) ? 'is captured only later' : 'is captured by no step before';
                    issues.push({ index, path, message: `"${name}" ${why}` });
                }
            }
            if ((0,template/* hasForeignVariable */.Hx)(text))
                issues.push({ index, path, message: 'an unknown variable is left in the text' });
        }
        for (const name of Object.keys(capture ?? {}))
            defined.add(name);
    }
    return issues;
}
/** A single request stands beside the cleanup in one map. */
function withoutSteps(step) {
    const { steps: _, cleanup: __, ...own } = step;
    return own;
}
function texts(data, path = []) {
    if (typeof data === 'string')
        return [{ text: data, path }];
    if (data === null || typeof data !== 'object')
        return [];
    return Object.entries(data).flatMap(([key, value]) => texts(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

// EXTERNAL MODULE: ./lib/kinds/http/request-line.js
var request_line = __webpack_require__(24320);
;// CONCATENATED MODULE: ./lib/kinds/http/schema.js






const ownHeaders = ['connection', 'content-length', 'expect', 'keep-alive', 'te', 'transfer-encoding', 'upgrade'];
const sentHeader = fields/* headerName */.Bv.refine((name) => !ownHeaders.includes(name.toLowerCase()), 'this header is set by the gate itself');
const headerValue = schemas/* string */.YjP()
    .regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1');
/** A map that has at least one entry. */
function filled(key, value, empty) {
    return schemas/* record */.g1P(key, value).refine((map) => Object.keys(map).length > 0, empty);
}
const assertsNothing = 'an empty map asserts nothing';
const sendsNothing = 'an empty map sends nothing';
const schema_status = matcher/* numberMatcher */.eh.refine((wanted) => statusesIn(wanted).every((one) => Number.isInteger(one) && one >= 100 && one <= 599), 'a status is a whole number from 100 to 599');
function statusesIn(wanted) {
    if (typeof wanted === 'number')
        return [wanted];
    return Object.values(wanted)
        .flat()
        .filter((value) => value !== undefined);
}
const limits = { lt: fields/* duration */.p0.optional(), lte: fields/* duration */.p0.optional(), gt: fields/* duration */.p0.optional(), gte: fields/* duration */.p0.optional() };
const limit = (text) => `a time is compared; write { lt: ${fields/* duration */.p0.safeParse(text).success ? text : '1s'} }`;
const percentile = (0,matcher/* operatorMap */.nf)(limits, limit).optional();
const time = (0,matcher/* operatorMap */.nf)({ ...limits, p50: percentile, p95: percentile, p99: percentile }, limit);
const answer = {
    status: schema_status.optional().meta({ description: 'Status of the answer', without: '2xx' }),
    headers: filled(fields/* headerName */.Bv, matcher/* textMatcher */.Ax, assertsNothing).optional().meta({
        title: 'name to text or operators',
        description: 'Any value of a repeated header may meet it; a missing one meets only `exists: false`',
    }),
    cookies: filled(schemas/* string */.YjP().min(1), matcher/* textMatcher */.Ax, assertsNothing).optional().meta({
        title: 'name to text or operators',
        description: 'Values that were set by the answer or a redirect on the way; a removed cookie is missing',
    }),
    json: filled(jsonpath/* jsonPathText */.t, matcher/* matcher */.jN, assertsNothing).optional().meta({
        title: 'JSON path to expectation',
        description: 'RFC 9535 paths; one that can only select one node gives its value, any other the list of values; no node is missing',
    }),
    body: matcher/* textMatcher */.Ax.optional().meta({ description: 'The decoded text' }),
    url: matcher/* textMatcher */.Ax.optional().meta({ description: 'The URL of the last answer' }),
};
function notEmpty(context) {
    if (context.issues.length > 0 || Object.keys(context.value).length > 0)
        return;
    const message = 'an empty expectation asserts nothing; without `expect` the status must be 2xx';
    context.issues.push({ code: 'custom', continue: true, input: context.value, message });
}
const expectation = (0,fields/* strict */.O2)({
    ...answer,
    time: time.optional().meta({
        title: 'map of `lt lte gt gte p50 p95 p99`',
        description: 'Time from the start of the request to the last byte, redirects included; percentiles with `repeat`',
    }),
    schema: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), filled(schemas/* string */.YjP(), schemas/* unknown */.L5J(), assertsNothing)])
        .optional()
        .meta({
        title: 'path or JSON Schema',
        description: 'A JSON Schema (2020-12, or draft-07 by its `$schema`), inline or a file of the checkout',
    }),
    'error-rate': matcher/* numberMatcher */.eh.optional().meta({
        description: 'With `repeat`: the share of answers that were not as expected or did not come',
    }),
}).check(notEmpty);
const until = (0,fields/* strict */.O2)(answer).check(notEmpty);
const captureName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][\w-]*$/, 'the name of a capture is letters, digits, - and _, and starts with a letter');
const capture = (0,fields/* strict */.O2)({
    json: jsonpath/* jsonPathText */.t.optional().meta({ title: 'JSON path', description: 'The value at this path of the body' }),
    header: fields/* headerName */.Bv.optional().meta({ title: 'name', description: 'The value of this header' }),
    cookie: schemas/* string */.YjP().min(1).optional().meta({ title: 'name', description: 'The value of this cookie' }),
    regex: matcher/* regex */.yG.optional().meta({ description: 'The first group of this expression on the body' }),
    secret: schemas/* boolean */.zMY().default(false).meta({ description: 'Whether the value is masked everywhere' }),
}).refine(({ json, header, cookie, regex }) => [json, header, cookie, regex].filter((one) => one !== undefined).length === 1, 'a capture takes exactly one of json, header, cookie and regex');
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const filePart = (0,fields/* strict */.O2)({
    file: schemas/* string */.YjP().min(1).meta({ title: 'path', description: 'Path in the checkout' }),
    filename: schemas/* string */.YjP().min(1).optional().meta({
        description: 'The name that is sent',
        without: 'the name of the file',
    }),
    type: headerValue.min(1).optional().meta({ description: 'The media type that is sent' }),
});
const line = {
    title: '`METHOD target`',
    description: 'Method and a path, or an http or https URL',
};
const request = {
    request: request_line/* requestLine */.uA.meta(line),
    headers: filled(sentHeader, headerValue, sendsNothing).optional().meta({
        title: 'name to text',
        description: 'Headers that are sent',
    }),
    json: schemas/* unknown */.L5J().optional().meta({ title: 'any value', description: 'A body of JSON; a request has one body' }),
    form: filled(schemas/* string */.YjP(), schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar).min(1)]), sendsNothing)
        .optional()
        .meta({
        title: 'name to value or list',
        description: 'A body as forms send it',
    }),
    text: schemas/* string */.YjP().optional().meta({ description: 'A body of plain text' }),
    multipart: filled(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([scalar, filePart, schemas/* array */.YOg(schemas/* union */.KCZ([scalar, filePart])).min(1)]), sendsNothing)
        .optional()
        .meta({
        title: 'name to value, `{ file, filename, type }` or list',
        description: 'A body of parts, files of the checkout among them',
    }),
    basic: (0,fields/* strict */.O2)({
        username: schemas/* string */.YjP().min(1).meta({ description: 'Name of the account' }),
        password: schemas/* string */.YjP().meta({ description: 'Its password; give it as a secret' }),
    })
        .optional()
        .meta({ title: '`{ username, password }`', description: 'Credentials for basic authentication' }),
    bearer: headerValue.min(1).optional().meta({ title: 'text', description: 'A token' }),
    timeout: fields/* asking */.os.timeout.meta({ description: 'Time for the whole exchange with its redirects' }),
    redirect: schemas/* enum */.k5n(['follow', 'manual', 'error']).optional().meta({
        description: '`follow` goes along, `manual` takes the redirect for the answer, `error` fails',
        without: '`follow`',
    }),
    'max-redirects': schemas/* int */.Whr().min(1).max(20).optional().meta({
        description: 'Most redirects that are followed',
        without: '10',
    }),
    expect: expectation.optional().meta({
        title: 'map',
        description: 'What the answer must be: `status headers cookies json body url schema time error-rate`',
        without: 'status 2xx',
    }),
    capture: filled(captureName, capture, 'an empty map captures nothing').optional().meta({
        title: 'name to `{ json, header, cookie or regex, secret }`',
        description: 'Values for later steps',
    }),
};
const step = (0,fields/* strict */.O2)({
    name: schemas/* string */.YjP().min(1).optional().meta({ description: 'What the step is called in reports' }),
    ...request,
}).check((context) => {
    for (const issue of requestIssues(context.value))
        context.issues.push({ code: 'custom', continue: true, input: context.value, ...issue });
});
const base = schemas/* string */.YjP()
    .regex(/^(\/|https?:\/\/[^/?#\s{])[^?#\s{]*$/, 'a base is a path that starts with / or an http or https URL, without a query and without captured values')
    .refine((text) => text.startsWith('/') || URL.canParse(text), 'not a valid URL');
const repeat = (0,fields/* strict */.O2)({
    times: schemas/* int */.Whr()
        .min(2, 'repeat at least twice')
        .max(1000, 'at most 1000 repetitions: this is a check, not a load test')
        .meta({ description: 'How often the request is sent' }),
    every: fields/* wait */.uk.default(0).meta({ description: 'Pause between two requests', without: 'none' }),
    until: until.optional().meta({
        title: 'map as `expect`',
        description: 'Stops at the first answer that meets this, and fails when none does',
    }),
});
/** One `http` check as written. */
const schema = (0,fields/* strict */.O2)({
    ...request,
    request: request_line/* requestLine */.uA.optional().meta({ ...line, without: '`steps` is needed' }),
    base: base.optional().meta({
        title: 'path or URL',
        description: "A path that comes before every path of the check, or a URL in place of the environment's",
        without: "the environment's `url`",
    }),
    steps: schemas/* array */.YOg(step).min(1, 'no steps').optional().meta({
        title: 'list of requests',
        description: 'A flow with a cookie jar',
    }),
    cleanup: schemas/* array */.YOg(step).min(1, 'no steps').optional().meta({
        title: 'list of requests',
        description: 'What runs after the flow in any case',
    }),
    repeat: repeat.optional().meta({
        title: '`{ times, every, until }`',
        description: 'Sends the request 2 to 1000 times',
        without: 'once',
    }),
    retry: fields/* asking */.os.retry,
})
    .check((context) => {
    const config = context.value;
    const issue = (message, path = []) => {
        context.issues.push({ code: 'custom', continue: true, input: config, message, path });
    };
    if (config.request === undefined && config.steps === undefined)
        issue('expected `request` or `steps`');
    if (config.request !== undefined && config.steps !== undefined) {
        issue('`request` and `steps` exclude each other; make the request the first step', ['request']);
    }
    if (config.steps !== undefined) {
        const ofStep = Object.keys(request).filter((key) => key !== 'timeout' && key !== 'request');
        for (const key of ofStep)
            if (key in config)
                issue(`"${key}" belongs to a step, not beside \`steps\``, [key]);
        if (config.repeat)
            issue('`repeat` goes with a single `request`, not with `steps`', ['repeat']);
    }
    else {
        for (const found of requestIssues(config))
            issue(found.message, found.path);
    }
    const steps = [...(config.steps ?? [config]), ...(config.cleanup ?? [])];
    for (const [index, one] of steps.entries()) {
        if (index === 0 && config.repeat)
            continue;
        const at = pathOf(index, config.steps?.length);
        if (one.expect?.['error-rate'] !== undefined) {
            issue('`error-rate` needs `repeat`', [...at, 'expect', 'error-rate']);
        }
        for (const name of ['p50', 'p95', 'p99']) {
            if (one.expect?.time?.[name])
                issue(`\`${name}\` needs \`repeat\``, [...at, 'expect', 'time', name]);
        }
    }
    for (const found of checkCaptures(config.steps ?? [config], config.cleanup ?? [], config.repeat)) {
        issue(found.message, [...pathOf(found.index, config.steps?.length), ...found.path]);
    }
})
    .transform(({ base, retry, repeat, steps, cleanup, timeout, ...single }) => ({
    base,
    retry,
    repeat,
    timeout,
    steps: steps ?? [single],
    cleanup: cleanup ?? [],
}));
/** Where the step with this index stands in the text; steps and then cleanup. */
function pathOf(index, steps) {
    if (index < (steps ?? 1))
        return steps === undefined ? [] : ['steps', index];
    return ['cleanup', index - (steps ?? 1)];
}
function requestIssues(fields) {
    const found = [];
    const bodies = ['json', 'form', 'text', 'multipart'].filter((key) => fields[key] !== undefined);
    const method = fields.request?.split(' ')[0] ?? '';
    if (bodies.length > 1) {
        found.push({ message: `a request has one body, not ${bodies.join(' and ')}`, path: [bodies[1] ?? ''] });
    }
    if (bodies[0] && (method === 'GET' || method === 'HEAD')) {
        found.push({ message: `a ${method} request has no body`, path: [bodies[0]] });
    }
    const authorization = Object.keys(fields.headers ?? {}).find((name) => name.toLowerCase() === 'authorization');
    const credentials = [
        ...['basic', 'bearer'].filter((key) => fields[key] !== undefined),
        ...(authorization === undefined ? [] : ['headers']),
        ...(/^\S+ https?:\/\/[^/?#]*@/.test(fields.request ?? '') ? ['request'] : []),
    ];
    if (credentials.length > 1) {
        found.push({
            message: 'a request has one set of credentials: basic, bearer, an authorization header or in the URL',
            path: [credentials[0] ?? ''],
        });
    }
    if (fields['max-redirects'] !== undefined && fields.redirect !== undefined && fields.redirect !== 'follow') {
        found.push({ message: '`max-redirects` goes with `redirect: follow`', path: ['max-redirects'] });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/kinds/http/index.js




/** Requests and their answers: one, several in a flow, or one many times. */
const http = (0,kind/* defineCheck */.q)({
    kind: 'http',
    schema: schema,
    questions: questions/* questions */.a,
    // The network is loaded only where it is asked.
    observe: async (asked, config, world) => (await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 30086))).observe(asked, config, world),
    judge: judge,
});


/***/ }),

/***/ 67369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ questions),
/* harmony export */   d: () => (/* binding */ mostRedirects)
/* harmony export */ });
/* harmony import */ var _request_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24320);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36091);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45828);



/** Redirects that are followed where a step does not say how many. */
const usualRedirects = 10;
/** @throws ProbeError `http/request` where a step has no usable URL */
function questions(config, { environment }) {
    const base = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(environment.url, config.base);
    return {
        steps: config.steps.map((step) => ofStep(step, base, config.repeat?.times ?? 1)),
        cleanup: config.cleanup.map((step) => ofStep(step, base, 1)),
    };
}
/** How many redirects a step follows at most. */
function mostRedirects(step) {
    return step['max-redirects'] ?? usualRedirects;
}
function ofStep(step, base, times) {
    const { method } = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRequest */ .oX)(step.request);
    const request = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .capturesIn */ .Z0)(step.request).length > 0
        ? { action: 'request', later: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(step), atMost: times }
        : {
            action: 'request',
            method,
            url: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(step, base, new Map()).url,
            ...(times > 1 && { times }),
        };
    const follows = step.redirect === undefined || step.redirect === 'follow';
    const what = 'later' in request ? request.later : `${method} ${request.url}`;
    const schema = step.expect?.schema;
    return {
        request,
        redirects: follows
            ? { action: 'request', later: `redirects of ${what}`, atMost: mostRedirects(step) * times }
            : null,
        files: filesOf(step).map((path) => (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .capturesIn */ .Z0)(path).length > 0
            ? { action: 'read', later: `the file ${path}`, atMost: times }
            : { action: 'read', paths: [path], pick: 'each' }),
        schema: typeof schema === 'string' ? { action: 'read', paths: [schema], pick: 'each' } : null,
    };
}
function filesOf(step) {
    return Object.values(step.multipart ?? {})
        .flat()
        .flatMap((part) => (typeof part === 'object' ? [part.file] : []));
}


/***/ }),

/***/ 77418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   p: () => (/* binding */ readCapture)
/* harmony export */ });
/* harmony import */ var _expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91704);
/* harmony import */ var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63151);
/* harmony import */ var _expect_regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7950);
/* harmony import */ var _probe_http_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46780);




/**
 * The body as JSON, or why it is none.
 * An integer that a number cannot hold exactly becomes its own text: rounded, it would equal its neighbours.
 */
function readJson(answer) {
    if (answer.text.trim() === '')
        return { fault: 'an empty body' };
    try {
        return { value: /\d{16}/.test(answer.text) ? JSON.parse(answer.text, exact) : JSON.parse(answer.text) };
    }
    catch {
        return { fault: 'a body that is not JSON' };
    }
}
function exact(_key, value, context) {
    const rounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
    return rounded && context?.source !== undefined && /^-?\d+$/.test(context.source) ? context.source : value;
}
/** The value that a capture takes from an answer; `absent` where there is none. */
function readCapture(answer, capture) {
    if (capture.header !== undefined)
        return (0,_probe_http_message_js__WEBPACK_IMPORTED_MODULE_3__/* .headerValues */ .U)({ rawHeaders: answer.headers }, capture.header)[0] ?? _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    if (capture.cookie !== undefined) {
        return answer.cookies.find(([name]) => name === capture.cookie)?.[1] ?? _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    }
    if (answer.bodyFault !== null)
        return _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    if (capture.regex !== undefined)
        return (0,_expect_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .linearRegex */ .t)(capture.regex).capture(answer.text) ?? _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    const json = readJson(answer);
    if ('fault' in json || capture.json === undefined)
        return _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    try {
        return (0,_expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U)(capture.json).read(json.value);
    }
    catch {
        // Nested deeper than a query may go.
        return _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    }
}


/***/ }),

/***/ 24320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oX: () => (/* binding */ splitRequest),
/* harmony export */   uA: () => (/* binding */ requestLine)
/* harmony export */ });
/* unused harmony export methods */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93855);


const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** `GET /path`, `POST https://host/path`; the target may begin with a captured URL. */
const requestLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check((context) => {
    const problem = problemOf(context.value);
    if (problem)
        context.issues.push({ code: 'custom', continue: true, input: context.value, message: problem });
});
/** Method and target of a text that `requestLine` has accepted. */
function splitRequest(line) {
    const space = line.indexOf(' ');
    return { method: line.slice(0, space), target: line.slice(space + 1).trim() };
}
function problemOf(line) {
    const match = /^(\S+) +(\S.*)$/.exec(line.replaceAll(/\$\{\{\s*(captures\.[\w-]+)\s*\}\}/g, (_, name) => `\${{${name}}}`));
    const [, method = '', target = ''] = match ?? [];
    if (!match || /^(\/|https?:)/.test(method)) {
        return 'expected a method and a target, such as "GET /health/"';
    }
    if (!methods.some((known) => known === method)) {
        return `unknown method${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(method.toUpperCase(), methods) || `; one of ${methods.join(', ')}`}`;
    }
    if (/\s/.test(target))
        return 'a target has no spaces; write %20';
    if (/^https?:\/\/[^/?#]*\$\{\{/.test(target))
        return 'a captured value cannot be the host of a request';
    if (target.startsWith('/') || target.startsWith('${{captures.'))
        return undefined;
    if (!/^https?:\/\//.test(target))
        return 'a target is a path that starts with / or an http or https URL';
    return URL.canParse(target.replaceAll(/\$\{\{captures\.[\w-]+\}\}/g, '0')) ? undefined : 'not a valid URL';
}


/***/ }),

/***/ 36091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
/* harmony import */ var _secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71110);
/* harmony import */ var _request_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24320);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45828);




/** Puts the environment's URL and `base` together; credentials in them become basic authentication. */
function baseOf(environmentUrl, base) {
    const text = base && /^https?:/.test(base) ? base : environmentUrl && environmentUrl.replace(/\/+$/, '') + (base ?? '');
    if (!text || !URL.canParse(text))
        return null;
    const { url, authorization } = withoutCredentials(text);
    return { url: url.replace(/\/+$/, ''), authorization };
}
/**
 * Address of a step's request.
 * A captured value is percent-encoded, except where the target begins with it: then it is a URL or path itself.
 * @throws ProbeError `http/request`, UnknownCapture
 */
function resolveTarget(step, base, captures) {
    const { target } = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRequest */ .oX)(step.request);
    const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fillText */ .BB)(target, captures, (value, index) => (index === 0 ? value : encodeURIComponent(value)));
    const fault = (observed, expected) => {
        throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B('http/request', `${labelOf(step)} has no usable URL`, { expected, observed });
    };
    const absolute = /^https?:\/\//i.test(text);
    if (!absolute && base === null)
        return fault('no `url` in the environment and no `base`', 'a URL to start from');
    if (!absolute && !text.startsWith('/'))
        return fault('a captured value that is no path', 'a URL or a path');
    // A captured path is complete already, as a service that links to itself means it.
    const start = target.startsWith('$') && base ? new URL(base.url).origin : base?.url;
    const full = absolute ? text : start + text;
    if (!URL.canParse(full))
        return fault('not a valid URL', 'an http or https URL');
    const own = withoutCredentials(full);
    const sameAsBase = base !== null && new URL(own.url).origin === new URL(base.url).origin;
    if (target.startsWith('$') && !sameAsBase)
        return fault('a captured URL of another origin', 'a URL of the same origin');
    return { url: own.url, authorization: own.authorization ?? (sameAsBase ? base.authorization : undefined) };
}
/** The request as people know it: method and target as written, without credentials and captured values. */
function labelOf(step) {
    const { method, target } = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRequest */ .oX)(step.request);
    return `${method} ${(0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLogin */ .Gq)(target)}`;
}
/** Value of an `authorization` header for basic authentication. */
function basic(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function withoutCredentials(text) {
    const url = new URL(text);
    const authorization = url.username === '' && url.password === ''
        ? undefined
        : basic(percentDecoded(url.username), percentDecoded(url.password));
    url.username = '';
    url.password = '';
    url.hash = '';
    return { url: url.href, authorization };
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 45828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hx: () => (/* binding */ hasForeignVariable),
/* harmony export */   Z0: () => (/* binding */ capturesIn),
/* harmony export */   fF: () => (/* binding */ UnknownCapture)
/* harmony export */ });
const placeholder = /\$\{\{\s*captures\.([A-Za-z_][\w-]*)\s*\}\}/g;
const whole = /^\$\{\{\s*captures\.([A-Za-z_][\w-]*)\s*\}\}$/;
/** A name that is used although no step before captures it. */
class UnknownCapture extends Error {
    capture;
    constructor(capture) {
        super(`nothing was captured as ${capture}`);
        this.capture = capture;
    }
}
/** Names used in a text, in order. */
function capturesIn(text) {
    return [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
}
/** Whether a `${{ … }}` is left that is no capture. */
function hasForeignVariable(text) {
    return text.replace(placeholder, '').includes('${{');
}
/**
 * A text with captured values put in.
 * @param encode makes a value fit for its place, such as percent-encoding; gets the value's index in the text
 * @throws UnknownCapture
 */
function fillText(text, captures, encode = String) {
    return text.replace(placeholder, (_, name, index) => encode(asText(lookUp(name, captures)), index));
}
/**
 * A copy of plain data with captured values put in; a text that is one placeholder and nothing else becomes the value
 * itself, with its type.
 * @throws UnknownCapture
 */
function fill(data, captures) {
    if (typeof data === 'string') {
        const name = whole.exec(data)?.[1];
        return (name === undefined ? fillText(data, captures) : lookUp(name, captures));
    }
    if (Array.isArray(data))
        return data.map((one) => fill(one, captures));
    if (data !== null && typeof data === 'object') {
        return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, captures)]));
    }
    return data;
}
function lookUp(name, captures) {
    if (!captures.has(name))
        throw new UnknownCapture(name);
    return captures.get(name);
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
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

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs),
/* harmony export */   U: () => (/* binding */ headerValues)
/* harmony export */ });
/** Name and value by turns, as the parser gives them. */
function pairs(raw) {
    const found = [];
    for (let i = 0; i + 1 < raw.length; i += 2)
        found.push([raw[i] ?? '', raw[i + 1] ?? '']);
    return found;
}
/** Values of a header in the order sent; the name is compared without case. */
function headerValues(response, name) {
    const wanted = name.toLowerCase();
    return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
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

/***/ 71110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ urlPassword),
/* harmony export */   FB: () => (/* binding */ credentialsInUrl),
/* harmony export */   Gq: () => (/* binding */ withoutLogin)
/* harmony export */ });
/** Schemes in which a user alone, such as `git`, opens no door. */
const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i;
/** A login in a URL: everything up to the last `@` of the authority. */
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi;
/** User and password of every URL in a text, raw and percent-decoded; the user alone only where there is no password. */
function credentialsInUrl(text) {
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
            // A stray percent sign: the raw text is registered already.
        }
    }
    return found;
}
/** The password in a text that is a URL such as `postgres://user:password@host`, as it is written; or undefined. */
function urlPassword(text) {
    const [first] = text.matchAll(login);
    return first?.index === 0 ? first[3] || undefined : undefined;
}
/** A URL as it may be shown: without user and password. */
function withoutLogin(url) {
    return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1');
}


/***/ })

};
