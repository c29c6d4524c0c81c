export const id = 9824;
export const ids = [9824];
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

/***/ 59824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
;// CONCATENATED MODULE: ./lib/formats/shell-text.js
const shells = /(^|\/)(sh|bash|dash|ash|zsh|ksh|mksh|fish|su|runuser)$/;
/** Short options in one word, `-c` among them, or its long form. */
const takesText = /^-[A-Za-z]*c[A-Za-z]*$|^--command$/;
/**
 * Whether the word at this place of an argument list is one that a shell reads as a program: what follows `-c` of a
 * shell. What stands behind that is data: `[sh, -c, 'echo "$1"', sh, <value>]`.
 */
function isShellText(words, at) {
    if (/^--command=/.test(words[at] ?? ''))
        return true;
    return words.some((word, shell) => shell < at && shells.test(word) && textsOf(words, shell).includes(at));
}
/** Where the program of a shell stands in a list: the first word after `-c` that is no option. */
function textsOf(words, shell) {
    const option = words.findIndex((word, index) => index > shell && takesText.test(word));
    if (option < 0)
        return [];
    let at = option + 1;
    while (/^[-+]./.test(words[at] ?? ''))
        at += /^[-+][A-Za-z]*[oO]$/.test(words[at] ?? '') ? 2 : 1;
    return [at];
}

// EXTERNAL MODULE: ./lib/expect/jsonpath.js
var jsonpath = __webpack_require__(91704);
// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/kinds/command/show.js

/** Escape sequences of terminals: CSI, OSC and the short ones. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Output of a program as one bounded line without control characters; its end where it is too long. */
function excerpt(output) {
    return (0,bounded/* boundedEnd */.D8)(printable(output));
}
/** Output of a program as one line without control characters. */
function printable(output) {
    return output
        .slice(-100_000)
        .replace(escapes, '')
        .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
        .trim();
}
/** The last line that says something, bounded. */
function lastLine(output) {
    const lines = output.trimEnd().split(/\r\n|\r|\n/);
    return (0,bounded/* bounded */.Mm)(printable(lines.at(-1) ?? ''));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/cron.js
const field = '[\\d*,/A-Za-z-]+';
const entry = new RegExp(`^(@[a-z]+|${field}(?:[ \\t]+${field}){4})[ \\t]+(\\S.*)$`);
/** The lines of a crontab that run something: no comments, no variables. The system's have the user in `command`. */
function cronLines(crontab) {
    return crontab.split(/\r?\n/).flatMap((raw) => {
        const line = raw.trim();
        if (line.startsWith('#') || /^[A-Za-z_]\w*[ \t]*=/.test(line))
            return [];
        const match = entry.exec(line);
        return match?.[1] && match[2] ? [{ schedule: match[1], command: match[2] }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/program.js




/** A program and its first arguments. */
const argv = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1, 'an empty list names no program');
/** Keys that say in which container a program runs; none means the place itself. */
const container = {
    /** A service of Docker Compose. */
    service: schemas/* string */.YjP().min(1).optional(),
    /** Its Compose file or files; the default is what `docker compose` finds by itself. */
    compose: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), argv]).optional(),
};
/** Schema of `with` for a verifier whose program may run in a container. */
function inContainer(shape) {
    return (0,fields/* strict */.O2)({ ...container, ...shape });
}
/** `docker compose` with its files. */
function composeCommand(compose) {
    const files = compose === undefined ? [] : typeof compose === 'string' ? [compose] : compose;
    return ['docker', 'compose', ...files.flatMap((file) => ['-f', file])];
}
/** An argument list as it runs in the container, or as it is without one. */
function within({ service, compose }, program) {
    return service === undefined ? program : [...composeCommand(compose), 'exec', '-T', service, ...program];
}
/** Asks for root where the account may become it without a password. */
function asRoot(sudo, program) {
    return sudo ? ['sudo', '-n', ...program] : program;
}
/** What is to be said where a program is missing or ended in a way that answers nothing; undefined where it answered. */
function unanswered(result, codes = [0]) {
    if (!result)
        return { message: 'Nothing was run', expected: 'an answer', observed: 'none', inconclusive: true };
    const program = result.argv[0] === 'sudo' ? result.argv[2] : result.argv[0];
    if (result.missing) {
        return {
            message: `${program} is not there`,
            expected: `${program} on the PATH`,
            observed: 'no such program',
            fix: `Install ${program}, name the machine with \`on\`, or the container with \`with: { service: … }\`.`,
            inconclusive: true,
        };
    }
    if (result.truncated) {
        const message = `${program} printed too much to be judged`;
        return { message, expected: 'at most 16 MiB', observed: 'more', inconclusive: true };
    }
    if (result.code !== null && codes.includes(result.code))
        return undefined;
    return {
        message: `${program} did not answer the question`,
        expected: `exit code ${codes.join(' or ')}`,
        observed: endOf(result),
        inconclusive: true,
    };
}
/** How a program ended and the end of what it said. */
function endOf({ code, stdout, stderr }) {
    const said = lastLine(stderr) || lastLine(stdout);
    const ended = code === null ? 'ended by a signal' : `exit code ${code}`;
    return said === '' ? ended : `${ended}: ${said}`;
}
/** Whether a program says that it needs more rights. */
function isDenied({ stderr, stdout }) {
    return /permission denied|must be root|need to be root|operation not permitted|you must be|a password is required|superuser/i.test(stderr + stdout.slice(0, 2000));
}
/** The first few of many, and how many more there are. */
function few(names, most = 5) {
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    return (0,bounded/* bounded */.Mm)(names.slice(0, most).map(printable).join(', ')) + more;
}

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/verifier.js
/** Declares a verifier. */
function defineVerifier(verifier) {
    return verifier;
}

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/crontab.js






/** The crontabs of the system; those that are not there are no fault. */
const systemCrontabs = ['sh', '-c', 'cat /etc/crontab /etc/cron.d/* 2>/dev/null || true'];
/** Whether the answer of `crontab -l` is that there is none. */
function hasNoCrontab({ code, stderr }) {
    return code === 1 && /no crontab for/i.test(stderr);
}
/** Runs `crontab -l` and reads the system's crontabs; judges lines that are not comments and run again and again. */
const crontabContains = defineVerifier({
    schema: (0,fields/* strict */.O2)({
        /** Text that the command of a line contains. */
        line: matcher/* part */.y_,
        /** Whose crontab; needs root for another account than the own. */
        user: schemas/* string */.YjP()
            .regex(/^[A-Za-z_][\w.-]*$/, 'expected the name of an account')
            .optional(),
        sudo: schemas/* boolean */.zMY().optional(),
    }),
    steps: ({ user, sudo }) => [
        asRoot(sudo, ['crontab', ...(user === undefined ? [] : ['-u', user]), '-l']),
        systemCrontabs,
    ],
    judge: ([own, system], { line }) => {
        const text = `${own?.stdout ?? ''}\n${system?.stdout ?? ''}`;
        const found = cronLines(text).filter(({ command }) => command.includes(line));
        if (found.some(({ schedule }) => schedule !== '@reboot'))
            return [];
        const expected = `a line that runs ${line}`;
        if (found.length > 0) {
            return [
                { message: 'The job runs at start-up only', expected: `${expected} again and again`, observed: '@reboot' },
            ];
        }
        const fault = own && hasNoCrontab(own) ? undefined : unanswered(own);
        if (fault)
            return [fault];
        const comment = text.split('\n').some((one) => /^\s*#/.test(one) && one.includes(line));
        if (comment)
            return [{ message: 'The job is commented out', expected, observed: 'a comment only' }];
        const count = cronLines(text).length;
        const observed = `${count} other ${count === 1 ? 'job' : 'jobs'}`;
        return [{ message: 'No crontab line runs the job', expected, observed: count === 0 ? 'no job' : observed }];
    },
});

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/django.js





/** How manage.py is run: by `manage`, or by python in the container of a service. */
const django = { manage: argv.optional() };
function manage(params, ...args) {
    return within(params, [...(params.manage ?? ['python', 'manage.py']), ...args]);
}
/** Why manage.py gave no answer: a fault of Python, or of what runs it. */
function crashed(result, codes) {
    if (result && !result.missing && /^Traceback \(most recent call last\)/m.test(result.stderr)) {
        const message = 'manage.py ended with a fault of its own';
        return { message, expected: 'an answer', observed: endOf(result), inconclusive: true };
    }
    return unanswered(result, codes);
}
/** Runs `manage.py showmigrations --plan` and judges its `[ ]` lines; with `models`, also `makemigrations --check`. */
const djangoMigrationsApplied = defineVerifier({
    schema: inContainer({ ...django, models: schemas/* boolean */.zMY().optional() }),
    steps: (params) => [
        manage(params, 'showmigrations', '--plan', '--no-color'),
        ...(params.models ? [manage(params, 'makemigrations', '--check', '--dry-run', '--no-color')] : []),
    ],
    judge: ([plan, models], params) => {
        const fault = crashed(plan, [0]);
        if (fault)
            return [fault];
        const lines = (plan?.stdout ?? '').matchAll(/^[ \t]*\[([ X-])\][ \t]+(\S+)/gm);
        const migrations = [...lines].map(([, mark, name]) => ({ applied: mark === 'X', name: name ?? '' }));
        if (migrations.length === 0) {
            const message = 'Django lists no migration at all';
            return [{ message, expected: 'a list of migrations', observed: 'none', inconclusive: true }];
        }
        const open = migrations.filter(({ applied }) => !applied).map(({ name }) => name);
        const faults = [];
        if (open.length > 0) {
            const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`;
            faults.push({ message, expected: 'every migration applied', observed: few(open) });
        }
        if (params.models) {
            const unknown = crashed(models, [0, 1]);
            if (unknown)
                faults.push(unknown);
            else if (models?.code === 1) {
                faults.push({
                    message: 'Models have changed without a migration',
                    expected: 'no change that makemigrations would write',
                    observed: few([...models.stdout.matchAll(/^Migrations for '([^']+)'/gm)].map(([, app]) => app ?? '')),
                    fix: 'Run `python manage.py makemigrations`, commit the file and deploy it.',
                });
            }
        }
        return faults;
    },
});
/** Runs one line of Python in `manage.py shell`, which prints how many active superusers there are. */
const djangoSuperuserExists = defineVerifier({
    schema: inContainer({ ...django, 'at-most': schemas/* int */.Whr().min(1).optional() }),
    steps: (params) => [
        manage(params, 'shell', '-c', "from django.contrib.auth import get_user_model; print('superusers:', get_user_model()._default_manager.filter(is_superuser=True, is_active=True).count())"),
    ],
    judge: ([result], params) => {
        const fault = crashed(result, [0]);
        if (fault)
            return [fault];
        const count = Number(/^superusers: (\d+)\s*$/m.exec(result?.stdout ?? '')?.[1] ?? Number.NaN);
        if (Number.isNaN(count)) {
            return [{ message: 'Django did not say how many', expected: 'a number', observed: 'none', inconclusive: true }];
        }
        if (count === 0) {
            return [{ message: 'There is no active superuser', expected: 'at least one', observed: 'none' }];
        }
        const most = params['at-most'];
        if (most === undefined || count <= most)
            return [];
        const message = 'There are more superusers than agreed';
        return [{ message, expected: `at most ${most}`, observed: String(count) }];
    },
});
const levels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'];
/** Runs `manage.py check --deploy` and judges each issue; `ignore` names those that a proxy or the team takes care of. */
const djangoCheckDeploy = defineVerifier({
    schema: inContainer({
        ...django,
        'fail-level': schemas/* enum */.k5n(levels).default('WARNING'),
        ignore: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\w.]+\.[A-Z]\d+$/, 'expected an id such as security.W004')).default([]),
    }),
    steps: (params) => [manage(params, 'check', '--deploy', '--fail-level', params['fail-level'], '--no-color')],
    judge: ([result], params) => {
        const fault = crashed(result, [0, 1]);
        if (fault)
            return [fault];
        const said = `${result?.stderr}\n${result?.stdout}`;
        const issues = [];
        let level = 2;
        for (const line of said.split(/\r?\n/)) {
            const heading = /^(DEBUG|INFO|WARNING|ERROR|CRITICAL)S:$/.exec(line)?.[1];
            if (heading)
                level = levels.indexOf(heading);
            const issue = /^\S.*?: \(([\w.]+\.[A-Z]\d+)\) (.*)$/.exec(line);
            if (issue?.[1])
                issues.push({ level, id: issue[1], text: issue[2] ?? '' });
        }
        if (issues.length === 0) {
            if (result?.code === 0 && /System check identified no issues/.test(said))
                return [];
            const observed = result ? endOf(result) : 'nothing';
            return [{ message: 'Django did not say what it checked', expected: 'its result', observed, inconclusive: true }];
        }
        const least = levels.indexOf(params['fail-level']);
        return issues
            .filter(({ id }) => !params.ignore.includes(id))
            .map(({ level: at, id, text }) => ({
            message: `Django reports ${id}`,
            expected: 'no such issue',
            observed: (0,bounded/* bounded */.Mm)(printable(text)),
            ...(at < least ? { level: 'warning' } : {}),
        }));
    },
});
/** Runs `manage.py collectstatic --dry-run` and judges how many files it would copy. */
const djangoStaticCollected = defineVerifier({
    schema: inContainer(django),
    steps: (params) => [manage(params, 'collectstatic', '--noinput', '--dry-run', '--verbosity', '1', '--no-color')],
    judge: ([result]) => {
        const fault = crashed(result, [0]);
        if (fault)
            return [fault];
        const count = /(?:^|\D)(\d+) static files? (?:copied|symlinked)/.exec(result?.stdout ?? '')?.[1];
        if (count === undefined) {
            const observed = result ? endOf(result) : 'nothing';
            return [{ message: 'Django did not say what is missing', expected: 'a count', observed, inconclusive: true }];
        }
        if (Number(count) === 0)
            return [];
        const message = 'Static files are missing or older than their source';
        return [{ message, expected: 'nothing to copy', observed: `${count} to copy` }];
    },
});

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/docker.js




const version = schemas/* string */.YjP().regex(/^\d+(\.\d+)*$/, 'expected a quoted version such as "24.0"');
/** Runs `docker version` and `docker compose version`; judges that both answer, the daemon among them. */
const dockerInstalled = defineVerifier({
    schema: (0,fields/* strict */.O2)({ docker: version.optional(), compose: version.optional() }),
    steps: () => [
        ['docker', 'version', '--format', '{{.Server.Version}}'],
        ['docker', 'compose', 'version', '--short'],
    ],
    judge: ([docker, compose], least) => [
        ...judgeVersion('Docker', docker, least.docker),
        ...(docker?.missing ? [] : judgeVersion('Docker Compose', compose, least.compose)),
    ],
});
function judgeVersion(name, result, least) {
    const expected = least === undefined ? 'a version' : `at least ${least}`;
    if (result?.missing)
        return [{ message: `${name} is not installed`, expected, observed: 'no such program' }];
    if (result &&
        result.code !== 0 &&
        /is not a docker command|unknown (command|flag|shorthand flag)/i.test(result.stderr)) {
        return [{ message: `${name} is not installed`, expected, observed: 'docker does not know `compose`' }];
    }
    if (result && result.code !== 0 && isDenied(result)) {
        const fault = {
            message: `${name} may not be asked`,
            expected,
            observed: 'permission denied',
            inconclusive: true,
        };
        return [{ ...fault, fix: 'Add the account to the group `docker`, or run the gate as one that is in it.' }];
    }
    if (result && /cannot connect to the docker daemon/i.test(result.stderr)) {
        return [{ message: 'The Docker daemon does not run', expected, observed: 'no answer from the daemon' }];
    }
    const fault = unanswered(result);
    if (fault)
        return [fault];
    const found = /(\d+(?:\.\d+)*)/.exec(result?.stdout ?? '')?.[1];
    if (found === undefined) {
        return [{ message: `${name} did not say its version`, expected, observed: 'no version', inconclusive: true }];
    }
    if (least === undefined || compareVersions(found, least) >= 0)
        return [];
    return [{ message: `${name} is too old`, expected, observed: found }];
}
function compareVersions(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Runs `docker compose ps --all --format json`; judges that every container runs and that those with a health check are healthy. */
const composeServicesHealthy = defineVerifier({
    schema: (0,fields/* strict */.O2)({
        compose: container.compose,
        /** The services that must be there; without it, every one that has a container, except jobs that ended well. */
        services: argv.optional(),
    }),
    steps: ({ compose }) => [[...composeCommand(compose), 'ps', '--all', '--format', 'json']],
    judge: ([result], { services }) => {
        const fault = unanswered(result);
        if (fault)
            return [fault];
        const containers = containersIn(result?.stdout ?? '');
        if (containers === undefined) {
            const message = 'Docker Compose did not answer in JSON';
            const fix = 'Use Docker Compose 2.';
            return [{ message, expected: 'JSON', observed: 'something else', fix, inconclusive: true }];
        }
        const wanted = services ?? [...new Set(containers.map(({ service }) => service))];
        if (wanted.length === 0) {
            return [{ message: 'No container runs', expected: 'at least one', observed: 'none' }];
        }
        return wanted.flatMap((service) => {
            const mine = containers.filter((one) => one.service === service);
            if (mine.length === 0) {
                const known = few([...new Set(containers.map((one) => one.service))]);
                const observed = known === '' ? 'no container' : `containers of ${known}`;
                return [{ message: `${service} has no container`, expected: 'a running container', observed }];
            }
            return mine.flatMap((one) => judgeContainer(one, services === undefined));
        });
    },
});
function judgeContainer(one, jobsMayEnd) {
    const state = one.state === 'exited' ? `exited with code ${one.exitCode}` : one.state;
    if (jobsMayEnd && one.state === 'exited' && one.exitCode === 0)
        return [];
    if (one.state !== 'running') {
        return [{ message: `${one.name} does not run`, expected: 'running', observed: state || 'no state' }];
    }
    if (one.health === '' || one.health === 'healthy')
        return [];
    return [{ message: `${one.name} is not healthy`, expected: 'healthy', observed: one.health }];
}
/** One JSON array, or one object in each line; Docker Compose has printed both. */
function containersIn(text) {
    try {
        const values = text.trim().startsWith('[')
            ? JSON.parse(text)
            : text
                .split('\n')
                .filter((line) => line.trim() !== '')
                .map((line) => JSON.parse(line));
        return values.map((value) => {
            const one = value;
            const field = (key) => String(one[key] ?? '').slice(0, 100);
            return {
                service: field('Service'),
                name: field('Name') || field('Service'),
                state: field('State').toLowerCase(),
                health: field('Health').toLowerCase(),
                exitCode: Number(one.ExitCode ?? 0),
            };
        });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/firewall.js




/** Asks ufw, firewalld, nftables and iptables; one that is active and refuses by default is enough. Needs root: `sudo: true`. */
const firewallActive = defineVerifier({
    schema: (0,fields/* strict */.O2)({ sudo: schemas/* boolean */.zMY().optional() }),
    steps: ({ sudo }) => [
        ['ufw', 'status'],
        ['firewall-cmd', '--state'],
        ['nft', 'list', 'ruleset'],
        ['iptables', '-S', 'INPUT'],
    ].map((program) => asRoot(sudo, program)),
    judge: ([ufw, firewalld, nft, iptables]) => {
        const states = {
            ufw: stateOf(ufw, (text) => /^Status: active$/m.test(text) ? true : /^Status: inactive$/m.test(text) ? false : undefined),
            firewalld: firewalldState(firewalld),
            nftables: stateOf(nft, refusesByNft),
            iptables: stateOf(iptables, refusesByIptables),
        };
        const of = (state) => Object.keys(states).filter((name) => states[name] === state);
        if (of('active').length > 0)
            return [];
        const expected = 'an active firewall that refuses what is not allowed';
        const observed = Object.entries(states)
            .map(([name, state]) => `${name} ${state}`)
            .join(', ');
        if (of('unknown').length > 0 || of('inactive').length === 0) {
            const message = of('unknown').length > 0 ? `${few(of('unknown'))} may not be asked` : 'No firewall program is there';
            const fix = 'Firewalls are shown to root only: allow the account these commands by sudoers without a password and set `with: { sudo: true }`.';
            return of('unknown').length > 0
                ? [{ message, expected, observed, fix, inconclusive: true }]
                : [{ message, expected, observed }];
        }
        return [{ message: 'No firewall is active', expected, observed }];
    },
});
function stateOf(result, isActive) {
    if (!result || isMissing(result))
        return 'missing';
    if (result.code !== 0 || result.truncated)
        return 'unknown';
    const active = isActive(result.stdout);
    if (active === undefined)
        return 'unknown';
    return active ? 'active' : 'inactive';
}
/** `firewall-cmd --state` ends with 252 when the daemon does not run. */
function firewalldState(result) {
    if (!result || isMissing(result))
        return 'missing';
    if (/^running$/m.test(result.stdout))
        return 'active';
    return /not running/.test(result.stdout + result.stderr) && !isDenied(result) ? 'inactive' : 'unknown';
}
function isMissing(result) {
    return result.missing || (result.argv[0] === 'sudo' && /command not found/.test(result.stderr));
}
/** A base chain on input whose policy is drop, or that ends in an unconditional drop or reject. */
function refusesByNft(ruleset) {
    const chains = ruleset.matchAll(/chain \S+ \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g);
    return [...chains].some(([, body = '']) => {
        if (!/type filter hook input/.test(body))
            return false;
        return /policy drop;/.test(body) || /^\s*(counter (packets \d+ bytes \d+ )?)?(drop|reject\b.*)$/m.test(body);
    });
}
function refusesByIptables(rules) {
    return /^-P INPUT DROP$/m.test(rules) || /^-A INPUT -j (DROP|REJECT\b.*)$/m.test(rules);
}

// EXTERNAL MODULE: ./lib/expect/regex.js
var regex = __webpack_require__(7950);
;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/logs.js






/** A level as loggers write it, a fault of Python, Node or Go, or an answer 5xx in an access log. */
const usual = [
    '\\b(ERROR|CRITICAL|FATAL|PANIC|EMERGENCY)\\b(:|\\]|\\s|$)',
    '\\[(error|crit|alert|emerg|fatal|critical)\\]',
    '"?\\b(level|severity|levelname)"?\\s*[:=]\\s*"?(error|fatal|critical|panic|ERROR|FATAL|CRITICAL)\\b',
    'Traceback \\(most recent call last\\)',
    'Unhandled(PromiseRejection| exception| rejection)',
    '^panic: ',
    '\\bHTTP/[0-9.]+" 5[0-9][0-9]\\b',
];
/** Names in capitals that only look like a level. */
const lookalikes = '\\b0 ERRORS?\\b|\\b(ERROR|FATAL)[ _](COUNT|RATE|LOG)';
const mostShown = 3;
/** Reads the newest logs of a Compose service or a systemd unit and judges lines that tell of an error. */
const logsWithoutErrors = defineVerifier({
    schema: inContainer({
        unit: schemas/* string */.YjP()
            .regex(/^[\w@.:-]+$/, 'expected the name of a systemd unit')
            .optional(),
        /** How far back; as Docker and systemd write it. */
        since: schemas/* string */.YjP()
            .regex(/^\d+[smh]$/, 'expected 90s, 15m or 2h')
            .default('15m'),
        /** Expressions that make a line an error, in place of the usual ones. */
        match: schemas/* array */.YOg(matcher/* regex */.yG).min(1).optional(),
        /** Texts of lines that are known and do not count. */
        ignore: schemas/* array */.YOg(matcher/* part */.y_).default([]),
        'at-most': schemas/* int */.Whr().min(0).default(0),
    }).refine((value) => (value.service === undefined) !== (value.unit === undefined), 'give `service` (Docker Compose) or `unit` (systemd)'),
    steps: ({ service, unit, compose, since }) => unit === undefined
        ? [[...composeCommand(compose), 'logs', '--no-color', '--no-log-prefix', '--since', since, service ?? '']]
        : [
            ['journalctl', '--unit', unit, '--since', `-${since}`, '--output', 'cat', '--no-pager', '--quiet'],
            ['systemctl', 'show', '--property=LoadState', '--', unit],
        ],
    judge: ([result, known], { match, ignore, 'at-most': most, since, unit }) => {
        const fault = unanswered(result);
        const cut = result?.truncated === true && result.code === 0;
        if (fault && !cut)
            return [fault];
        const wanted = (match ?? usual).map((source) => (0,regex/* linearRegex */.t)(source));
        const lookalike = (0,regex/* linearRegex */.t)(lookalikes);
        const lines = (result?.stdout ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
        const errors = lines.filter((line) => wanted.some((one) => one.test(line)) &&
            !ignore.some((text) => line.includes(text)) &&
            (match !== undefined || !lookalike.test(line)));
        const expected = most === 0 ? 'no line that tells of an error' : `at most ${most} such lines`;
        if (errors.length > most) {
            const shown = errors.slice(0, mostShown).map((line) => excerpt(line));
            const message = `The logs of the last ${since} hold ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
            return shown.map((observed, index) => ({
                message: index === 0 ? message : 'Another line of those',
                expected,
                observed,
                level: index === 0 ? 'error' : 'info',
            }));
        }
        if (fault)
            return [fault];
        if (lines.length > 0)
            return [];
        const unknown = unit === undefined ? undefined : unknownUnit(unit, known);
        if (unknown)
            return [unknown];
        return [
            {
                message: `Nothing was logged in the last ${since}`,
                expected: 'lines to judge',
                observed: 'none',
                level: 'info',
            },
        ];
    },
});
/** Of a unit that does not exist the journal is silent as well, which says nothing. */
function unknownUnit(unit, shown) {
    const fault = unanswered(shown);
    if (fault)
        return fault;
    if (!/^LoadState=not-found$/m.test(shown?.stdout ?? ''))
        return undefined;
    return {
        message: `There is no unit ${unit}`,
        expected: 'the name of a unit of systemd',
        observed: 'not found',
        inconclusive: true,
    };
}

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/migrations.js


const schema = inContainer({ program: argv.optional() });
function steps(usual, ...args) {
    return (params) => [within(params, [...(params.program ?? usual), ...args])];
}
function pending(open) {
    if (open.length === 0)
        return [];
    const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`;
    return [{ message, expected: 'every migration applied', observed: few(open) }];
}
function unreadable(result) {
    const observed = result ? endOf(result) : 'nothing';
    return { message: 'The list of migrations cannot be read', expected: 'a list', observed, inconclusive: true };
}
/** Runs `bin/rails db:migrate:status` and judges its `up` and `down` lines. */
const railsMigrationsApplied = defineVerifier({
    schema,
    steps: steps(['bin/rails'], 'db:migrate:status'),
    judge: ([result]) => {
        if (result && /Schema migrations table does not exist/i.test(result.stdout + result.stderr)) {
            return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }];
        }
        const fault = unanswered(result);
        if (fault)
            return [fault];
        const rows = [...(result?.stdout ?? '').matchAll(/^\s*(up|down)\s+(\d+)\s+(.*)$/gm)];
        if (rows.length === 0)
            return [unreadable(result)];
        const lost = rows.filter(([, , , name]) => /NO FILE/.test(name ?? ''));
        const open = rows.filter(([, state]) => state === 'down').map(([, , id]) => id ?? '');
        const unknown = {
            message: 'The database is ahead of the code',
            expected: 'a file for every applied migration',
            observed: few(lost.map(([, , id]) => id ?? '')),
            level: 'warning',
        };
        return [...pending(open), ...(lost.length > 0 ? [unknown] : [])];
    },
});
/** Runs `php artisan migrate:status` and judges its Ran and Pending lines, or the Yes and No of older versions. */
const laravelMigrationsApplied = defineVerifier({
    schema,
    steps: steps(['php', 'artisan'], 'migrate:status', '--no-ansi'),
    judge: ([result]) => {
        if (result && /Migration table not found/i.test(result.stdout + result.stderr)) {
            return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }];
        }
        const fault = unanswered(result);
        if (fault)
            return [fault];
        const text = result?.stdout ?? '';
        const lines = [...text.matchAll(/^\s*(\S+) \.{2,}.*?\b(Ran|Pending)\s*$/gm)].map(([, name, state]) => ({
            name,
            ran: state === 'Ran',
        }));
        const table = [...text.matchAll(/^\|\s*(Yes|No)\s*\|\s*(\S+)/gm)].map(([, state, name]) => ({
            name,
            ran: state === 'Yes',
        }));
        const all = [...lines, ...table];
        if (all.length === 0)
            return [unreadable(result)];
        return pending(all.filter(({ ran }) => !ran).map(({ name }) => name ?? ''));
    },
});
/** Runs `prisma migrate status` and judges what it says: up to date, not yet applied, or failed. */
const prismaMigrationsApplied = defineVerifier({
    schema,
    steps: steps(['npx', '--no-install', 'prisma'], 'migrate', 'status'),
    judge: ([result]) => {
        const fault = unanswered(result, [0, 1]);
        if (fault)
            return [fault];
        const text = `${result?.stdout}\n${result?.stderr}`;
        if (result?.code === 0 && /Database schema is up to date/i.test(text))
            return [];
        const failed = /following migrations? have failed:\s*\n((?:\S+\n?)+)/i.exec(text)?.[1];
        if (failed !== undefined) {
            const observed = few(failed.trim().split(/\s+/));
            return [{ message: 'A migration has failed', expected: 'every migration applied', observed }];
        }
        const open = /following migrations? have not yet been applied:\s*\n((?:\S+\n?)+)/i.exec(text)?.[1];
        if (open !== undefined)
            return pending(open.trim().split(/\s+/));
        if (/database is not managed by Prisma Migrate|have diverged|different from your local/i.test(text)) {
            return [
                { message: 'The database and the migrations differ', expected: 'the same history', observed: 'another one' },
            ];
        }
        return [unreadable(result)];
    },
});
/** Runs `alembic current` and `alembic heads` and judges that they name the same revisions. */
const alembicMigrationsApplied = defineVerifier({
    schema,
    steps: (params) => ['current', 'heads'].map((word) => within(params, [...(params.program ?? ['alembic']), word])),
    judge: ([current, heads]) => {
        const fault = unanswered(current) ?? unanswered(heads);
        if (fault)
            return [fault];
        const ids = (result) => [
            ...(result?.stdout ?? '').matchAll(/^([0-9a-zA-Z_]+)(?: \((?:head|mergepoint|branchpoint|effective)[^\n]*\))*[ \t]*$/gm),
        ].map(([, id]) => id ?? '');
        const [now, wanted] = [ids(current), ids(heads)];
        if (wanted.length === 0)
            return [unreadable(heads)];
        const open = wanted.filter((id) => !now.includes(id));
        if (open.length === 0)
            return [];
        const observed = now.length === 0 ? 'no revision' : `at ${few(now)}`;
        return [{ message: 'The database is not at the newest revision', expected: `at ${few(wanted)}`, observed }];
    },
});

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/nginx.js




/** Runs `nginx -t` and judges its exit code and warnings; in the container of a service or with sudo. */
const nginxConfigValid = defineVerifier({
    schema: inContainer({ sudo: schemas/* boolean */.zMY().optional(), file: schemas/* string */.YjP().min(1).optional() }),
    steps: (params) => {
        const program = ['nginx', '-t', ...(params.file === undefined ? [] : ['-c', params.file])];
        return [within(params, params.service === undefined ? asRoot(params.sudo, program) : program)];
    },
    judge: ([result]) => {
        if (!result || result.missing)
            return [unanswered(result)].filter((fault) => fault !== undefined);
        const lines = result.stderr.split(/\r?\n/);
        const said = (level) => lines.filter((line) => level.test(line)).map((line) => printable(line));
        if (result.code === 0 && /test is successful/.test(result.stderr)) {
            return said(/\[warn\]/).map((line) => {
                const message = 'nginx warns about its configuration';
                return { message, expected: 'no warning', observed: line.slice(0, 200), level: 'warning' };
            });
        }
        const wrong = said(/\[emerg\]/);
        if (wrong.length > 0 && !wrong.every((line) => /Permission denied/.test(line))) {
            const message = 'nginx refuses its configuration';
            return [{ message, expected: 'a successful test', observed: (wrong[0] ?? '').slice(0, 200) }];
        }
        const fix = isDenied(result)
            ? {
                fix: 'nginx reads keys as root only: allow the account `nginx -t` by sudoers and set `with: { sudo: true }`.',
            }
            : {};
        const message = 'nginx did not test its configuration';
        return [{ message, expected: 'a successful test', observed: endOf(result), ...fix, inconclusive: true }];
    },
});

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/resources.js




const percent = schemas/* string */.YjP()
    .regex(/^\d{1,2}(\.\d+)?%$/, 'expected a percentage such as 15%')
    .transform((text) => Number(text.slice(0, -1)));
const sections = `echo '# memory'; cat /proc/meminfo; echo '# load'; cat /proc/loadavg; echo '# processors'; getconf _NPROCESSORS_ONLN`;
/** Runs `df` for space and inodes and reads memory, load and processors from /proc; judges what is free. */
const resourcesFree = defineVerifier({
    schema: (0,fields/* strict */.O2)({
        /** Free space at least, on every disk or on those of \`paths\`. */
        disk: percent.optional(),
        inodes: percent.optional(),
        /** Memory that programs can still get, at least. */
        memory: percent.optional(),
        /** Load of the last five minutes for each processor, at most. */
        'load-per-cpu': schemas/* number */.aig().positive().optional(),
        paths: argv.optional(),
    }).refine((value) => Object.keys(value).some((key) => key !== 'paths'), 'give at least one of disk, inodes, memory and load-per-cpu'),
    steps: ({ paths = [], ...wanted }) => [
        ['df', '-P', '-k', ...(paths.length > 0 ? ['--', ...paths] : [])],
        ['sh', '-c', sections],
        ...(wanted.inodes === undefined ? [] : [['df', '-P', '-i', ...(paths.length > 0 ? ['--', ...paths] : [])]]),
    ],
    judge: ([space, facts, inodes], { disk, inodes: freeInodes, memory, 'load-per-cpu': load, paths }) => {
        const faults = [];
        const named = paths !== undefined;
        if (disk !== undefined)
            faults.push(...judgeDisks(space, disk, 'space', named));
        if (freeInodes !== undefined)
            faults.push(...judgeDisks(inodes, freeInodes, 'inodes', named));
        if (memory !== undefined)
            faults.push(...judgeMemory(facts, memory));
        if (load !== undefined)
            faults.push(...judgeLoad(facts, load));
        return faults;
    },
});
/** Reads `df -P`; without paths only what stands on a device, and the root. */
function judgeDisks(result, least, what, named) {
    // df ends with 1 when one of many cannot be asked; what it printed is still right, unless it was named.
    const fault = unanswered(result, named ? [0] : [0, 1]);
    if (fault)
        return [fault];
    const rows = (result?.stdout ?? '').matchAll(/^(\S.*?)\s+(\d+|-)\s+(\d+)\s+(\d+)\s+(\d+%|-)\s+(\/.*)$/gm);
    const disks = [...rows].flatMap(([, device = '', , used, free, , mount = '']) => {
        const real = named || mount === '/' || (device.startsWith('/') && !device.startsWith('/dev/loop'));
        const total = Number(used) + Number(free);
        return real && total > 0 ? [{ mount, free: (100 * Number(free)) / total }] : [];
    });
    if (disks.length === 0) {
        return [{ message: `df shows no disk for ${what}`, expected: 'at least one', observed: 'none', inconclusive: true }];
    }
    return disks
        .filter(({ free }) => free < least)
        .map(({ mount, free }) => ({
        message: `${mount} has too few ${what === 'space' ? 'free bytes' : 'free inodes'}`,
        expected: `at least ${least}% free`,
        observed: `${round(free)}% free`,
    }));
}
function judgeMemory(result, least) {
    const read = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(result?.stdout ?? '')?.[1]);
    const free = (100 * read('MemAvailable')) / read('MemTotal');
    if (Number.isNaN(free))
        return [unknown('memory', result)];
    if (free >= least)
        return [];
    return [
        { message: 'Too little memory is free', expected: `at least ${least}% available`, observed: `${round(free)}%` },
    ];
}
function judgeLoad(result, most) {
    const text = result?.stdout ?? '';
    const load = Number(/^# load\n\S+ (\d+\.\d+) /m.exec(text)?.[1]);
    const processors = Number(/^# processors\n(\d+)/m.exec(text)?.[1]);
    const each = load / processors;
    if (Number.isNaN(each) || processors === 0)
        return [unknown('load', result)];
    if (each <= most)
        return [];
    const observed = `${round(each)} (load ${load} on ${processors})`;
    return [{ message: 'The load is too high', expected: `at most ${most} for each processor`, observed }];
}
function unknown(what, result) {
    const observed = result?.code === 0 ? 'nothing' : `exit code ${result?.code}`;
    return {
        message: `The machine does not tell its ${what}`,
        expected: 'Linux with /proc',
        observed,
        inconclusive: true,
    };
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/systemd.js







const unitName = schemas/* string */.YjP().regex(/^[\w@.:\\-]+$/, 'expected the name of a systemd unit');
const properties = [
    'Id',
    'LoadState',
    'ActiveState',
    'SubState',
    'UnitFileState',
    'Result',
    'NextElapseUSecRealtime',
    'NextElapseUSecMonotonic',
    'ExecStart',
];
function show(units) {
    return ['systemctl', 'show', '--no-pager', `--property=${properties.join(',')}`, '--', ...units];
}
/** Reads `systemctl show`: a block of `Key=value` for each unit. */
function unitsIn(result) {
    return (result?.stdout ?? '')
        .split(/\n\s*\n/)
        .map((block) => Object.fromEntries(block.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
    })))
        .filter((unit) => unit.Id !== undefined);
}
function systemd_stateOf(unit) {
    if (!unit)
        return 'not shown';
    return unit.LoadState === 'not-found' ? 'no such unit' : `${unit.ActiveState} (${unit.SubState})`;
}
/** Runs `systemctl show` and judges that every unit is active; with `enabled`, also that it starts with the machine. */
const systemdServiceActive = defineVerifier({
    schema: (0,fields/* strict */.O2)({ unit: (0,fields/* oneOrMany */.Pl)(unitName), enabled: schemas/* boolean */.zMY().optional() }),
    steps: ({ unit }) => [show(unit.map(asService))],
    judge: ([result], { unit, enabled }) => {
        const fault = unanswered(result);
        if (fault)
            return [fault];
        const known = unitsIn(result);
        return unit.map(asService).flatMap((name) => {
            // An alias is shown by the name of what it stands for, so several units go by their order.
            const one = known.find(({ Id }) => Id === name) ?? known[unit.map(asService).indexOf(name)];
            if (one?.ActiveState !== 'active') {
                return [{ message: `${name} is not active`, expected: 'active', observed: systemd_stateOf(one) }];
            }
            if (enabled === undefined ||
                enabled === /^(enabled|enabled-runtime|static|alias|generated)$/.test(one.UnitFileState ?? ''))
                return [];
            const expected = enabled ? 'enabled' : 'not enabled';
            return [
                {
                    message: `${name} is not ${enabled ? 'started with the machine' : 'kept from starting'}`,
                    expected,
                    observed: one.UnitFileState || 'unknown',
                },
            ];
        });
    },
});
function asService(name) {
    return /\.[a-z]+$/.test(name) ? name : `${name}.service`;
}
/** Runs `systemctl show` for a timer and its service; judges that it is active, has a next time, and runs `line`. */
const systemdTimerActive = defineVerifier({
    schema: (0,fields/* strict */.O2)({ timer: unitName, line: matcher/* part */.y_.optional(), service: unitName.optional() }),
    steps: ({ timer, service }) => [show([asTimer(timer), asService(service ?? timer.replace(/\.timer$/, ''))])],
    judge: ([result], { timer, line }) => {
        const fault = unanswered(result);
        if (fault)
            return [fault];
        const name = asTimer(timer);
        const known = unitsIn(result);
        const one = known.find(({ Id }) => Id === name);
        if (!one || !isScheduled(one)) {
            const observed = one?.ActiveState === 'active' ? 'active, without a next time' : systemd_stateOf(one);
            return [{ message: `${name} is not scheduled`, expected: 'an active timer with a next time', observed }];
        }
        const job = known.find(({ Id }) => Id !== name);
        if (line === undefined || job?.ExecStart?.includes(line))
            return [];
        return [{ message: `${name} runs something else`, expected: `a service that runs ${line}`, observed: systemd_stateOf(job) }];
    },
});
function asTimer(name) {
    return name.endsWith('.timer') ? name : `${name}.timer`;
}
function isScheduled(unit) {
    const next = [unit.NextElapseUSecRealtime, unit.NextElapseUSecMonotonic];
    return unit.ActiveState === 'active' && next.some((time) => !!time && !/^(0|infinity|n\/a)$/.test(time));
}
const renewalTimers = [
    'certbot.timer',
    'certbot-renew.timer',
    'snap.certbot.renew.timer',
    'acme.timer',
    'acme-renew.timer',
    'dehydrated.timer',
    'lego.timer',
    'lego-renew.timer',
];
const renewalCommand = /\b(certbot(-auto)?\b.*\brenew|letsencrypt\b.*\brenew|acme\.sh\b.*--(cron|renew-all)|dehydrated\b.*(-c\b|--cron)|lego\b.*\brenew|uacme\b)/;
/** Reads crontabs and systemd timers and judges that one of them renews certificates. */
const certificateRenewalScheduled = defineVerifier({
    schema: (0,fields/* strict */.O2)({
        /** Part of the command that renews, where it is none of the usual. */
        line: matcher/* part */.y_.optional(),
        /** A timer of another name. */
        timer: unitName.optional(),
        sudo: schemas/* boolean */.zMY().optional(),
    }),
    steps: ({ timer, sudo }) => [
        show(timer === undefined ? renewalTimers : [asTimer(timer)]),
        asRoot(sudo, ['crontab', '-l']),
        systemCrontabs,
    ],
    judge: ([timers, own, system], { line }) => {
        if (timers?.code === 0 && unitsIn(timers).some(isScheduled))
            return [];
        const withSystemd = timers !== undefined && !timers.missing && timers.code === 0;
        const jobs = cronLines(`${own?.stdout ?? ''}\n${system?.stdout ?? ''}`)
            // Debian's own line does nothing where systemd runs; there the timer counts.
            .filter(({ command }) => !(withSystemd && /!\s+-d\s+\/run\/systemd\/system/.test(command)))
            .filter(({ schedule }) => schedule !== '@reboot');
        if (jobs.some(({ command }) => (line === undefined ? renewalCommand.test(command) : command.includes(line))))
            return [];
        const unknown = [
            ...(timers && !timers.missing ? [unanswered(timers)] : []),
            ...(own && !own.missing && !hasNoCrontab(own) ? [unanswered(own)] : []),
        ].filter((fault) => fault !== undefined);
        if (timers?.missing && own?.missing)
            return [unanswered(own)].filter((fault) => fault !== undefined);
        if (unknown.length > 0)
            return unknown.slice(0, 1);
        const others = few(jobs.map(({ command }) => command.split(/\s+/)[0] ?? ''));
        const observed = others === '' ? 'no job and no timer' : `other jobs: ${others}`;
        return [{ message: 'Nothing renews the certificates', expected: 'a timer or a crontab line', observed }];
    },
});

;// CONCATENATED MODULE: ./lib/kinds/command/verifiers/index.js









/** Every ready-made verifier by name; its wording is the rule `command/<name>`. */
const verifiers = {
    'django-migrations-applied': djangoMigrationsApplied,
    'django-superuser-exists': djangoSuperuserExists,
    'django-check-deploy': djangoCheckDeploy,
    'django-static-collected': djangoStaticCollected,
    'rails-migrations-applied': railsMigrationsApplied,
    'laravel-migrations-applied': laravelMigrationsApplied,
    'prisma-migrations-applied': prismaMigrationsApplied,
    'alembic-migrations-applied': alembicMigrationsApplied,
    'crontab-contains': crontabContains,
    'systemd-service-active': systemdServiceActive,
    'systemd-timer-active': systemdTimerActive,
    'certificate-renewal-scheduled': certificateRenewalScheduled,
    'firewall-active': firewallActive,
    'docker-installed': dockerInstalled,
    'compose-services-healthy': composeServicesHealthy,
    'nginx-config-valid': nginxConfigValid,
    'logs-without-errors': logsWithoutErrors,
    'resources-free': resourcesFree,
};
const verifierNames = Object.keys(verifiers);

;// CONCATENATED MODULE: ./lib/kinds/command/judge.js




/** Values of `json-lines` that are told one by one. */
const mostLines = 5;
/** Judges what a command or verifier showed. */
function judge(seen, config) {
    if (seen.kind === 'run')
        return { findings: judgeRun(seen, config.expect ?? {}) };
    if (config.use === undefined)
        return { findings: [] };
    const rule = `command/${config.use}`;
    return { findings: verifiers[config.use].judge(seen.results, config.with).map((fault) => ({ rule, ...fault })) };
}
function judgeRun({ result }, expected) {
    const { shown } = result;
    const drafts = [];
    const exit = expected.exit ?? 0;
    if (result.code === null || (0,matcher/* mismatch */.J4)(exit, result.code)) {
        const ended = result.code === null ? `ended by ${result.signal ?? 'a signal'}` : `exit code ${result.code}`;
        const said = excerpt(shown.stderr) || excerpt(shown.stdout);
        drafts.push({
            rule: 'command/exit',
            message: result.code === null ? 'A signal ended the command' : `The command ended with exit code ${result.code}`,
            expected: `exit code ${(0,matcher/* describe */.q0)(exit)}`,
            observed: said === '' ? ended : `${ended}: ${said}`,
        });
    }
    const { exit: _, ...onOutput } = expected;
    if (result.truncated && Object.keys(onOutput).length > 0) {
        return [...drafts, unjudged('The output is too long to be judged', 'at most 1 MiB', 'more')];
    }
    for (const stream of ['stdout', 'stderr']) {
        const wanted = expected[stream];
        const text = result[stream].replace(/[\r\n]+$/, '');
        const wrong = wanted === undefined ? null : (0,matcher/* mismatch */.J4)(wanted, text, (value) => showText(value, text, shown[stream]));
        if (!wrong)
            continue;
        const message = stream === 'stdout' ? 'The output is not as expected' : 'The error output is not as expected';
        drafts.push({ rule: `command/${stream}`, message, ...wrong });
    }
    if (expected.number !== undefined)
        drafts.push(...judgeNumber(expected.number, result.stdout, shown));
    if (expected.json !== undefined)
        drafts.push(...judgeJson(expected.json, result.stdout, shown));
    if (expected['json-lines'] !== undefined)
        drafts.push(...judgeLines(expected['json-lines'], result.stdout, shown));
    return drafts;
}
/** The output itself is shown from its masked copy. */
function showText(value, text, shown) {
    if (value !== text || typeof value !== 'string')
        return (0,matcher/* display */.Vy)(value);
    return text === '' ? 'no output' : excerpt(shown);
}
function judgeNumber(wanted, stdout, shown) {
    const text = stdout.trim();
    if (!/^[-+]?(\d+(\.\d+)?|\.\d+)([eE][-+]?\d+)?%?$/.test(text)) {
        return [unjudged('The output is not a number', 'one number and nothing else', excerpt(shown.stdout) || 'no output')];
    }
    const wrong = (0,matcher/* mismatch */.J4)(wanted, Number(text.replace(/%$/, '')));
    return wrong ? [{ rule: 'command/number', message: 'The number is outside its limits', ...wrong }] : [];
}
function judgeJson(values, stdout, shown) {
    const value = parse(stdout);
    if (value === matcher/* absent */.Ge) {
        return [unjudged('The output is not JSON', 'one JSON value', excerpt(shown.stdout) || 'no output')];
    }
    return judgeValue(values, value, parse(shown.stdout), 'The output');
}
function judgeLines(expected, stdout, shown) {
    const lines = valuesOf(stdout);
    const masked = valuesOf(shown.stdout);
    if (lines === undefined) {
        const observed = excerpt(shown.stdout) || 'no output';
        return [unjudged('The output is not made of JSON values', 'one JSON value in each line', observed)];
    }
    const { where = {}, each = {}, count = { gte: 1 } } = expected;
    const chosen = lines.flatMap((value, index) => (meets(where, value) ? [{ value, index }] : []));
    const drafts = chosen.flatMap(({ value, index }) => judgeValue(each, value, masked?.[index] ?? matcher/* absent */.Ge, `Value ${index + 1} of the output`));
    const wrong = (0,matcher/* mismatch */.J4)(count, chosen.length);
    if (wrong) {
        const message = 'Another number of values was chosen than expected';
        drafts.unshift({
            rule: 'command/json',
            message,
            expected: `${wrong.expected} chosen`,
            observed: `${wrong.observed} of ${lines.length}`,
        });
    }
    return drafts.slice(0, mostLines);
}
function judgeValue(values, value, shown, what) {
    return Object.entries(values).flatMap(([path, wanted]) => {
        const read = readPath(path, value);
        if (read === undefined)
            return [unjudged(`${what} is nested too deeply`, 'a value to be read', 'too deep')];
        const wrong = (0,matcher/* mismatch */.J4)(wanted, read.value, (one) => one === read.value && one !== matcher/* absent */.Ge ? showValue(readPath(path, shown)?.value ?? matcher/* absent */.Ge) : (0,matcher/* display */.Vy)(one));
        return wrong ? [{ rule: 'command/json', message: `${what} differs at ${path}`, ...wrong }] : [];
    });
}
function showValue(value) {
    return value === matcher/* absent */.Ge ? 'a value that is not shown' : (0,matcher/* display */.Vy)(value);
}
function meets(values, value) {
    return Object.entries(values).every(([path, wanted]) => {
        const read = readPath(path, value);
        return read !== undefined && (0,matcher/* mismatch */.J4)(wanted, read.value) === null;
    });
}
function readPath(path, value) {
    if (value === matcher/* absent */.Ge)
        return { value: matcher/* absent */.Ge };
    try {
        return { value: (0,jsonpath/* jsonPath */.U)(path).read(value) };
    }
    catch {
        return undefined;
    }
}
/** The values of a JSON array or of JSON lines; undefined where a line is none. */
function valuesOf(text) {
    const whole = parse(text);
    if (Array.isArray(whole))
        return whole;
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const values = lines.map(parse);
    return values.includes(matcher/* absent */.Ge) ? undefined : values;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return matcher/* absent */.Ge;
    }
}
function unjudged(message, expected, observed) {
    return { rule: 'command/output', message, expected, observed, inconclusive: true };
}

// EXTERNAL MODULE: ./lib/check/question.js
var question = __webpack_require__(98182);
// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
;// CONCATENATED MODULE: ./lib/kinds/command/observe.js


const mostBytes = 1024 * 1024;
const mostBytesOfVerifier = 16 * 1024 * 1024;
/**
 * Chooses bash where there is one, so that a failure inside a pipe counts; the block comes as an argument. Under sshd
 * bash would read its start-up files, which are not written for `-eu`.
 */
const shell = 'if command -v bash >/dev/null 2>&1; then exec bash --norc -eu -o pipefail -c "$1" bash; else exec sh -eu -c "$1" sh; fi';
/** The argument list of a command; a text is run by a shell. */
function argvOf(run) {
    return typeof run === 'string' ? ['sh', '-c', shell, 'sh', run] : run;
}
/** Runs the command, or the steps of the verifier. */
async function observe(asked, config, world) {
    if ('run' in asked)
        return { kind: 'run', result: await runOne(asked.run, mostBytes, config, world) };
    const results = [];
    for (const question of asked.steps)
        results.push(await step(question, config, world));
    return { kind: 'use', results };
}
/** Steps of verifiers only look, so whoever asks the same gets the same answer. */
async function step(question, config, world) {
    const argv = argvOf(question.command);
    const place = await world.place(question.on ?? 'checkout');
    const key = JSON.stringify(['command', place.name, argv, config.env, config.timeout ?? world.timeoutMs]);
    return world.ask(key, async () => {
        try {
            const { code, shown, truncated } = await runOne(question, mostBytesOfVerifier, config, world);
            return { argv, missing: false, code, ...shown, truncated };
        }
        catch (error) {
            if (!(error instanceof probe_error/* ProbeError */.B) || error.rule !== 'command/not-found')
                throw error;
            return { argv, missing: true, code: null, stdout: '', stderr: '', truncated: false };
        }
    });
}
async function runOne({ command, on }, maxBytes, config, world) {
    const timeoutMs = config.timeout ?? world.timeoutMs;
    const env = config.env ?? {};
    const place = await world.place(on ?? 'checkout');
    const result = await place.run(argvOf(command), { timeoutMs, maxBytes, env, signal: world.signal });
    if (!result.timedOut)
        return result;
    const shown = typeof command === 'string' ? 'the command' : (0,question/* commandLine */.ay)(command);
    throw new probe_error/* ProbeError */.B('command/timeout', `${world.redact.mask(shown)} did not end in time and was stopped`, {
        expected: `an end within ${timeoutMs} ms`,
        observed: 'still running',
    });
}

// EXTERNAL MODULE: ./lib/check/place.js
var place = __webpack_require__(14163);
;// CONCATENATED MODULE: ./lib/kinds/command/questions.js


function questions(config, scene) {
    const where = (0,place/* touchedOn */.Ws)(config, scene);
    if (config.use === undefined)
        return { run: { action: 'run', command: config.run ?? [], ...where } };
    const steps = verifiers[config.use].steps(config.with);
    return { steps: steps.map((command) => ({ action: 'run', command, ...where })) };
}

// EXTERNAL MODULE: ./lib/words/suggest.js
var suggest = __webpack_require__(93855);
;// CONCATENATED MODULE: ./lib/kinds/command/schema.js






const values = schemas/* record */.g1P(jsonpath/* jsonPathText */.t, matcher/* matcher */.jN)
    .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
    .meta({ title: 'JSON path to expectation' });
const expectation = (0,fields/* strict */.O2)({
    exit: matcher/* numberMatcher */.eh.optional().meta({ description: 'The exit code', without: '0' }),
    stdout: matcher/* textMatcher */.Ax.optional().meta({ description: 'The output without the line breaks at its end' }),
    stderr: matcher/* textMatcher */.Ax.optional().meta({ description: 'The error output without the line breaks at its end' }),
    number: matcher/* numberMatcher */.eh.optional().meta({ description: 'The whole output as one number, also `42%`' }),
    json: values.optional().meta({ description: 'The output, which is one JSON value' }),
    'json-lines': (0,fields/* strict */.O2)({
        where: values.optional().meta({ description: 'Chooses values', without: 'all of them' }),
        each: values.optional().meta({ description: 'What every chosen value must meet' }),
        count: matcher/* numberMatcher */.eh.optional().meta({ description: 'How many values are chosen', without: 'at least 1' }),
    })
        .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
        .optional()
        .meta({
        title: '`{ where, each, count }`',
        description: 'Lines of JSON or elements of one array: `where` chooses, `each` must hold for all chosen, `count` for their number (at least 1)',
    }),
}).refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing');
const schema_name = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Schema of one `command` check. */
const schema_schema = (0,fields/* strict */.O2)({
    run: schemas/* union */.KCZ([
        schemas/* string */.YjP().trim().min(1, 'an empty command checks nothing'),
        schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'an empty command checks nothing'),
    ])
        .optional()
        .meta({
        title: 'text, or list of arguments',
        description: 'A text is run by bash with `-eu -o pipefail`, or by `sh -eu` where there is no bash; a list by no shell',
        without: '`use` is needed',
    }),
    use: schemas/* string */.YjP()
        .check((context) => {
        if (verifierNames.includes(context.value))
            return;
        context.issues.push({
            code: 'custom',
            input: context.value,
            message: `unknown verifier "${context.value}"${(0,suggest/* didYouMean */.a)(context.value, verifierNames)}`,
        });
    })
        .transform((value) => value)
        .optional()
        .meta({ title: 'name', description: 'A ready-made verifier', without: '`run` is needed' }),
    with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().meta({
        title: 'map',
        description: 'Parameters of `use`',
        without: '`{}`',
    }),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(schema_name, 'expected the name of an environment variable'), schemas/* string */.YjP()).optional().meta({
        title: 'name to text',
        description: "Added to the command's environment: the way for variables to reach it. `${{ … }}` inside a `run` text is refused",
    }),
    on: fields.on,
    expect: expectation.optional().meta({
        title: 'map',
        description: 'How the command ends and what it prints; goes with `run`',
        without: '`exit: 0`',
    }),
    ...fields/* asking */.os,
}).transform((value, context) => {
    const refuse = (path, message) => {
        context.issues.push({ code: 'custom', input: value, path, message });
    };
    if (value.run === undefined && value.use === undefined)
        refuse([], 'a command needs `run` or `use`');
    if (value.run !== undefined && value.use !== undefined)
        refuse(['use'], 'give either `run` or `use`');
    if (value.run?.[0] === '')
        refuse(['run', 0], 'the program has no name');
    if (value.use === undefined) {
        if (value.with !== undefined)
            refuse(['with'], '`with` goes with `use`');
        return { ...value, with: undefined };
    }
    if (value.expect !== undefined)
        refuse(['expect'], 'a verifier judges by itself; `expect` goes with `run`');
    if (!verifierNames.includes(value.use))
        return { ...value, with: undefined };
    const parsed = verifiers[value.use].schema.safeParse(value.with ?? {});
    for (const issue of parsed.error?.issues ?? [])
        refuse(['with', ...issue.path], issue.message);
    return { ...value, with: parsed.data };
});

;// CONCATENATED MODULE: ./lib/kinds/command/index.js






/** A command of one's own, or a ready-made verifier, in the checkout or on a server. */
const command = (0,kind/* defineCheck */.q)({
    kind: 'command',
    schema: schema_schema,
    runsCommands: true,
    shellTexts: ([key, index, ...deeper], parent) => key === 'run' &&
        deeper.length === 0 &&
        (index === undefined || (Array.isArray(parent) && isShellText(parent.map(String), Number(index)))),
    questions: questions,
    observe: observe,
    judge: judge,
});


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
