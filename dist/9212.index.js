export const id = 9212;
export const ids = [9212];
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

/***/ 59212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  file: () => (/* binding */ file)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
;// CONCATENATED MODULE: ./lib/kinds/file/archive.js
/** What the programs write first and last, so that a dump that was cut off can be told. */
const dumps = [
    {
        name: 'pg_dumpall',
        begins: /^-- PostgreSQL database cluster dump/m,
        ends: 'PostgreSQL database cluster dump complete',
    },
    { name: 'pg_dump', begins: /^-- PostgreSQL database dump/m, ends: 'PostgreSQL database dump complete' },
    { name: 'mysqldump', begins: /^-- (MySQL|MariaDB) dump /m, ends: '-- Dump completed' },
];
/** What is wrong with an archive or database dump, or null. */
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

// EXTERNAL MODULE: ./lib/expect/regex.js
var regex = __webpack_require__(7950);
;// CONCATENATED MODULE: ./lib/formats/markdown/headings.js
/** Which lines stand in a fenced code block, the fences among them. */
function fencedLines(lines) {
    let fence;
    return lines.map((line) => {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
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
/** The headings of a Markdown document (CommonMark: `#` and underlined), without emphasis marks. */
function headingsOf(markdown) {
    const lines = markdown.split(/\r\n|\r|\n/);
    const fenced = fencedLines(lines);
    return lines.flatMap((line, index) => {
        if (fenced[index])
            return [];
        const hashes = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line);
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
/** The text below the first heading for which `wanted` holds, or undefined. */
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

// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/kinds/file/placeholders.js

/** Words that say what to put in. */
const hint = /\b(name|phone|e-?mail|url|link|date|time|address|number|contact|company|organi[sz]ation|project|team|role|owner|domain|host(name)?|server|ip|version|title|description|password|key|token|id|your|insert|enter|fill|add|todo|tbd|placeholder|xxx+)\b|\.\.\.|…/i;
/** Elements of HTML that stand in Markdown documents. */
const placeholders_elements = new Set(`a abbr b blockquote br center code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe
  img input ins kbd li link main mark meta nav ol p picture pre q s samp script section small source span strike strong
  style sub summary sup svg table tbody td tfoot th thead time title tr tt u ul var video path`.split(/\s+/));
/** In code and in prose alike. */
const anywhere = [
    /\b(TODO|TBD|TBC|FIXME|XXX+)\b/g,
    /\b(change[-_ ]?me|replace[-_ ]?me|your[-_](domain|company|app|project|server|password|secret|key|token|name|email|user|repo)[\w.-]*|yourdomain[\w.-]*|yourcompany[\w.-]*|lorem ipsum)\b/gi,
];
const inProse = [
    // Reserved for documentation by RFC 2606, so nobody can be reached there.
    /[\w.+-]*@?\bexample\.(com|org|net)\b/gi,
    /\{\{\s*[\w .-]+\s*\}\}/g,
];
/**
 * What a template asks its reader to fill in: `[Name, Phone]`, `<your-domain>`, `TODO`, `________`, example domains.
 * In code a name in angle brackets is usual notation and is left alone, as are links, footnotes, check boxes and HTML.
 */
function placeholdersIn(markdown) {
    const lines = markdown.split(/\r\n|\r|\n/);
    const fenced = fencedLines(lines);
    return lines.flatMap((line, index) => {
        const found = new Map();
        const add = (column, text) => {
            found.set(column, text);
        };
        for (const pattern of anywhere)
            for (const match of line.matchAll(pattern))
                add(match.index, match[0]);
        if (!fenced[index]) {
            const prose = line.replace(/(`+)(?:(?!\1).)*\1/g, (code) => ' '.repeat(code.length));
            for (const pattern of inProse)
                for (const match of prose.matchAll(pattern))
                    add(match.index, match[0]);
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
/** In their order, without what stands inside another: `<your-domain>` is one placeholder, not two. */
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

;// CONCATENATED MODULE: ./lib/kinds/file/text.js





const mostPlaceholders = 10;
/** Judges the text of one file. What the file says is never shown, only where and how long it is. */
function judgeText(path, text, config) {
    const drafts = [];
    if (config.heading !== undefined)
        drafts.push(...judgeHeading(path, text, config.heading));
    let scope = { text, line: 1 };
    let where = path;
    if (config.section !== undefined) {
        const wanted = config.section;
        const section = sectionOf(text, (heading) => isHeading(wanted, heading));
        if (!section || section.text.trim() === '') {
            const message = section ? `The section in ${path} is empty` : `${path} has no such section`;
            const observed = section ? 'an empty section' : headingsShown(text);
            const line = section ? { line: section.line - 1 } : {};
            return [
                ...drafts,
                { rule: 'file/section', message, expected: `a section ${(0,matcher/* describe */.q0)(wanted)}`, observed, ...line },
            ];
        }
        scope = section;
        where = `the section of ${path}`;
    }
    if (config.content !== undefined) {
        const wrong = (0,matcher/* mismatch */.J4)(config.content, scope.text, shape);
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
    if (headingsOf(text).some((heading) => isHeading(wanted, heading.text)))
        return [];
    const message = `${path} does not have the heading`;
    return [{ rule: 'file/heading', message, expected: `a heading ${(0,matcher/* describe */.q0)(wanted)}`, observed: headingsShown(text) }];
}
/** A plain text is compared without regard to case and emphasis. */
function isHeading(wanted, heading) {
    if (typeof wanted !== 'string')
        return (0,matcher/* mismatch */.J4)(wanted, heading) === null;
    return wanted.replace(/[*_`]/g, '').trim().toLowerCase() === heading.toLowerCase();
}
function headingsShown(text) {
    const headings = headingsOf(text).map((heading) => heading.text);
    return headings.length === 0 ? 'no heading' : (0,bounded/* bounded */.Mm)(`headings: ${headings.join(', ')}`);
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
            observed: one.text.slice(0, 100),
            line: scope.line + one.line - 1,
            column: one.column,
        };
    });
}
function holds(wanted, text) {
    return typeof wanted === 'string' ? text.includes(wanted) : (0,regex/* linearRegex */.t)(wanted.matches).test(text);
}
function lineOf(wanted, scope) {
    const index = scope.text.split(/\r\n|\r|\n/).findIndex((line) => holds(wanted, line));
    return index < 0 ? undefined : scope.line + index;
}
function inWords(wanted) {
    return typeof wanted === 'string' ? (0,bounded/* bounded */.Mm)(JSON.stringify(wanted)) : `/${wanted.matches}/`;
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

;// CONCATENATED MODULE: ./lib/kinds/file/judge.js



/** Clocks of two machines differ by less. */
const clockSkewMs = 3_600_000;
/** Judges what was seen of the files. */
function judge(seen, config, scene) {
    return { findings: judgeAll(seen, config, scene) };
}
function judgeAll(seen, config, scene) {
    if (config.exists === false) {
        return seen.entries.map((entry) => place(seen, entry.facts.path, {
            rule: 'file/absent',
            message: `${entry.facts.path} is there`,
            expected: 'absent',
            observed: article(entry.facts.type),
        }));
    }
    if (seen.entries.length === 0) {
        const what = config.newest && seen.matched > 0 ? 'no regular file among what matches' : 'nothing there';
        return [{ rule: 'file/exists', message: `${config.path} does not exist`, expected: 'present', observed: what }];
    }
    const drafts = seen.entries.flatMap((entry) => judgeEntry(entry, config, scene).map((draft) => place(seen, entry.facts.path, draft)));
    const wrong = config.count === undefined ? null : (0,matcher/* mismatch */.J4)(config.count, seen.matched);
    if (wrong) {
        const message = `${config.path} matches another number of paths than expected`;
        drafts.push({ rule: 'file/count', message, ...wrong });
    }
    return drafts;
}
function judgeEntry(entry, config, scene) {
    const { facts } = entry;
    const { path } = facts;
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
    else if (entry.text !== undefined)
        drafts.push(...judgeText(path, entry.text, config));
    return drafts;
}
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
    const wrongOwner = config.owner === undefined ? null : (0,matcher/* mismatch */.J4)(config.owner, facts.owner);
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
                ? `${path} is in no git work tree, so git cannot say whether it tracks it`
                : tracked
                    ? `Git tracks ${path}`
                    : `Git does not track ${path}`,
            expected: config.tracked ? 'tracked by git' : 'not tracked by git',
            observed: unknown ? 'no git work tree' : tracked ? 'tracked' : 'not tracked',
            ...(unknown ? { inconclusive: true } : {}),
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
/** Whether an expectation is one that only a regular file can meet. */
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

// EXTERNAL MODULE: ./lib/probe/error.js
var error = __webpack_require__(49540);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/file/schema.js



/** A text that is contained, or an expression that is found. */
const found = schemas/* union */.KCZ([matcher/* part */.y_, (0,fields/* strict */.O2)({ matches: matcher/* regex */.yG })]);
const schema_octal = schemas/* string */.YjP('expected the permissions as quoted text, such as "0640"')
    .regex(/^0?[0-7]{3,4}$/, 'expected octal permissions such as "0640"')
    .transform((text) => Number.parseInt(text, 8));
/** Exact permissions, or the widest that are allowed. */
const mode = schemas/* union */.KCZ([schema_octal, (0,fields/* strict */.O2)({ 'at-most': schema_octal })], 'expected permissions such as "0640" or { at-most: "0640" }');
const limits = {
    'younger-than': fields/* duration */.p0.optional().meta({ description: 'Most time since the last change' }),
    'older-than': fields/* duration */.p0.optional().meta({ description: 'Least time since the last change' }),
    'larger-than': fields/* size */.Ej.optional().meta({ description: 'More bytes than this' }),
    'smaller-than': fields/* size */.Ej.optional().meta({ description: 'Fewer bytes than this' }),
    archive: schemas/* literal */.euz('valid', 'expected archive: valid').optional().meta({
        description: 'Read to the end: whole, not empty, a database dump that ends properly',
    }),
};
const contentKeys = ['content', 'contains', 'not-contains', 'heading', 'section', 'placeholders'];
/** Schema of one `file` check. */
const schema = (0,fields/* strict */.O2)({
    path: schemas/* string */.YjP().trim().min(1).meta({
        title: 'path or glob (`*`, `?`, `**`, `[…]`, `{a,b}`)',
        description: 'Everything that matches must meet all keys',
    }),
    on: fields.on,
    exists: schemas/* boolean */.zMY().optional().meta({ description: '`false` stands alone', without: '`true`' }),
    count: matcher/* numberMatcher */.eh.optional().meta({ description: 'How many paths match', without: 'at least 1' }),
    type: schemas/* enum */.k5n(['file', 'directory', 'symlink']).optional().meta({
        description: 'Links are followed unless `symlink` is asked for',
    }),
    mode: mode.optional().meta({
        title: '`"0640"` or `{ at-most: "0640" }`',
        description: 'Quoted octal permissions, exact or the widest that are allowed',
    }),
    owner: matcher/* textMatcher */.Ax.optional().meta({ description: 'Name of the account' }),
    executable: schemas/* boolean */.zMY().optional().meta({ description: 'Whether the account that looks may execute it' }),
    writable: schemas/* boolean */.zMY().optional().meta({ description: 'Whether the account that looks may write it' }),
    ...limits,
    checksum: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-fA-F]{64}$/, 'expected sha256: and 64 hexadecimal digits')
        .transform((text) => text.slice('sha256:'.length).toLowerCase())
        .optional()
        .meta({ title: '`sha256:…`', description: 'Digest of the whole file' }),
    tracked: schemas/* boolean */.zMY().optional().meta({ description: 'Whether git tracks it' }),
    content: matcher/* textMatcher */.Ax.optional().meta({ description: 'The whole text' }),
    contains: (0,fields/* oneOrMany */.Pl)(found)
        .optional()
        .meta({ title: 'text or `{ matches: regex }`, or a list', description: 'What must stand in the text' }),
    'not-contains': (0,fields/* oneOrMany */.Pl)(found)
        .optional()
        .meta({ title: 'text or `{ matches: regex }`, or a list', description: 'What must not stand in the text' }),
    heading: matcher/* textMatcher */.Ax.optional().meta({
        description: 'A Markdown heading; a plain text is compared without regard to case',
    }),
    section: matcher/* textMatcher */.Ax.optional().meta({
        description: 'The heading below which `content`, `contains`, `not-contains` and `placeholders` look',
        without: 'the whole file',
    }),
    placeholders: schemas/* literal */.euz('none', 'expected placeholders: none').optional().meta({
        description: 'No `TODO`, `[name]`, `____` and the like',
    }),
    newest: (0,fields/* strict */.O2)(limits)
        .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
        .optional()
        .meta({
        title: 'map of `younger-than`, `older-than`, `larger-than`, `smaller-than`, `archive`',
        description: 'Looks at the newest regular file that matches and at no other',
    }),
    ...fields/* asking */.os,
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
/** Whether an expectation needs the file's text. */
function needsText(config) {
    return contentKeys.some((key) => config[key] !== undefined);
}

;// CONCATENATED MODULE: ./lib/kinds/file/observe.js


const mostTextBytes = 5 * 1024 * 1024;
/** Files that are read through; more is a glob that is too wide. */
const mostRead = 200;
/** Looks at what matches the path, and at as much of it as the expectations need. */
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
async function find(path, config, world, place) {
    if (config.type !== 'symlink') {
        return world.ask(`find ${place.name} ${path}`, () => place.find(path));
    }
    const itself = await place.stat(path);
    if (itself)
        return [itself];
    const links = await Promise.all((await place.glob(path)).map((one) => place.stat(one)));
    return links.filter((one) => one !== null);
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
        throw new error/* ProbeError */.B('file/unreadable', `${path} vanished while it was looked at`, {
            expected: 'a file that stays',
            observed: 'absent',
        });
    }
    return { text: read.bytes.toString('utf8').replace(/^\uFEFF/, ''), textCut: read.truncated };
}
function needsIntegrity(config) {
    return config.archive !== undefined || config.newest?.archive !== undefined;
}
function tooMany(path, count) {
    return new error/* ProbeError */.B('file/unreadable', `${path} matches more files than are read in one check`, {
        expected: `at most ${mostRead} files`,
        observed: `${count} files`,
        fix: 'Make the glob narrower, or look at the newest file with `newest`.',
    });
}

// EXTERNAL MODULE: ./lib/check/place.js
var check_place = __webpack_require__(14163);
;// CONCATENATED MODULE: ./lib/kinds/file/questions.js

function questions(config, scene) {
    return { files: { action: 'read', paths: [config.path], pick: 'each', ...(0,check_place/* touchedOn */.Ws)(config, scene) } };
}

;// CONCATENATED MODULE: ./lib/kinds/file/index.js





/** Files of the checkout or of a server: presence, permissions, age, size, text, archives. */
const file = (0,kind/* defineCheck */.q)({ kind: 'file', schema: schema, most: 10, questions: questions, observe: observe, judge: judge });


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
