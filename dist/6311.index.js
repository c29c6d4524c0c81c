export const id = 6311;
export const ids = [6311];
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

/***/ 57989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ host),
/* harmony export */   P: () => (/* binding */ hostAndPort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _formats_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);



function noHost(text) {
    const hint = text.includes('/') ? '; give the host alone, not a URL' : '';
    return `"${text.slice(0, 100)}" is no host name or IP address${hint}`;
}
/** Schema of a host name or IP address. */
const host = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text, context) => {
    const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(text);
    if (found !== null)
        return found;
    context.issues.push({ code: 'custom', input: text, message: noHost(text) });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
})
    .meta({ title: 'host name or IP address' });
/** Schema of `host`, `host:port`, `[2001:db8::1]:443` or an IPv6 address alone. */
const hostAndPort = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text, context) => {
    const [, named = text, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0 ? (/^(.*):(\d+)$/.exec(text) ?? []) : [];
    const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(named);
    const number = port === undefined ? null : Number(port);
    if (found === null) {
        context.issues.push({
            code: 'custom',
            input: text,
            message: noHost(text),
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    if (number !== null && (number < 1 || number > 65_535)) {
        context.issues.push({ code: 'custom', input: text, message: 'a port is from 1 to 65535' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return { host: found, port: number };
})
    .meta({ title: 'host or `host:port`' });


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

/***/ 38277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ canonicalIpv6),
/* harmony export */   h2: () => (/* binding */ decodeAnswer),
/* harmony export */   nI: () => (/* binding */ encodeQuestion),
/* harmony export */   tY: () => (/* binding */ recordTypes)
/* harmony export */ });
/** Record types that can be asked for, by number (RFC 1035, RFC 3596, RFC 2782, RFC 8659). */
const recordTypes = {
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
    SRV: 33,
    CAA: 257,
};
/** A question as it goes out. @param recursive whether the server shall ask others */
function encodeQuestion(id, name, type, recursive) {
    const labels = name.split('.').filter((label) => label !== '');
    const encoded = labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
    const header = Buffer.alloc(12);
    header.writeUInt16BE(id, 0);
    header.writeUInt16BE(recursive ? 0x0100 : 0, 2);
    header.writeUInt16BE(1, 4);
    const end = Buffer.from([0, recordTypes[type] >> 8, recordTypes[type] & 0xff, 0, 1]);
    return Buffer.concat([header, ...encoded, end]);
}
/** Reads the answer to a question; null for what is no answer to it. */
function decodeAnswer(bytes, id, name, type) {
    try {
        const flags = bytes.readUInt16BE(2);
        if (bytes.readUInt16BE(0) !== id || (flags & 0x8000) === 0)
            return null;
        const reader = new Reader(bytes);
        const [questions, answers, authority] = [4, 6, 8].map((at) => bytes.readUInt16BE(at));
        if (questions !== 1 || reader.name() !== name || reader.uint16() !== recordTypes[type])
            return null;
        reader.uint16();
        const truncated = (flags & 0x0200) !== 0;
        const base = { rcode: flags & 0x0f, authoritative: (flags & 0x0400) !== 0, truncated };
        // A truncated message is asked for again, so its records do not matter.
        if (truncated)
            return { ...base, answers: [], authority: [] };
        return { ...base, answers: reader.records(answers), authority: reader.records(authority) };
    }
    catch (error) {
        // By its name: what Node throws may come from another realm, where the class is another one.
        if (error.name === 'RangeError')
            return null;
        throw error;
    }
}
const typeNames = new Map(Object.entries(recordTypes).map(([name, number]) => [number, name]));
/** Reads past the end throw `RangeError`. */
class Reader {
    #bytes;
    #at = 12;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    uint16() {
        const value = this.#bytes.readUInt16BE(this.#at);
        this.#at += 2;
        return value;
    }
    name() {
        const { name, next } = readName(this.#bytes, this.#at);
        this.#at = next;
        return name;
    }
    records(count) {
        const found = [];
        for (let n = 0; n < count; n++) {
            const name = this.name();
            const type = typeNames.get(this.uint16());
            this.uint16();
            const ttl = this.#bytes.readUInt32BE(this.#at);
            this.#at += 4;
            const length = this.uint16();
            const start = this.#at;
            if (start + length > this.#bytes.length)
                throw new RangeError('a record longer than its message');
            if (type !== undefined)
                found.push({ name, type, ttl, value: recordValue(type, this.#bytes, start, length) });
            this.#at = start + length;
        }
        return found;
    }
}
function recordValue(type, bytes, start, length) {
    const data = bytes.subarray(start, start + length);
    const nameAt = (offset) => readName(bytes, start + offset).name;
    switch (type) {
        case 'A':
            return length === 4 ? [...data].join('.') : 'malformed';
        case 'AAAA':
            return length === 16 ? ipv6Text(data) : 'malformed';
        case 'CNAME':
        case 'NS':
        case 'PTR':
            return nameAt(0);
        case 'MX':
            return `${data.readUInt16BE(0)} ${nameAt(2)}`;
        case 'SRV':
            return `${data.readUInt16BE(0)} ${data.readUInt16BE(2)} ${data.readUInt16BE(4)} ${nameAt(6)}`;
        case 'TXT':
            return strings(data).join('');
        case 'CAA': {
            const tagLength = data.readUInt8(1);
            return `${data.readUInt8(0)} ${data.toString('latin1', 2, 2 + tagLength).toLowerCase()} ${data.toString('latin1', 2 + tagLength)}`;
        }
        case 'SOA': {
            const first = readName(bytes, start);
            const second = readName(bytes, first.next);
            const numbers = [0, 4, 8, 12, 16].map((offset) => bytes.readUInt32BE(second.next + offset));
            return [first.name, second.name, ...numbers].join(' ');
        }
    }
}
function strings(data) {
    const found = [];
    for (let at = 0; at < data.length;) {
        const length = data.readUInt8(at);
        if (at + 1 + length > data.length)
            throw new RangeError('a text longer than its record');
        found.push(data.toString('utf8', at + 1, at + 1 + length));
        at += 1 + length;
    }
    return found;
}
/** A name with its pointers followed; each must point backwards, so that no loop is possible. */
function readName(bytes, start) {
    const labels = [];
    let at = start;
    let next = -1;
    let bound = start;
    for (let length = bytes.readUInt8(at); length !== 0; length = bytes.readUInt8(at)) {
        if (length >= 0xc0) {
            const target = bytes.readUInt16BE(at) & 0x3fff;
            if (next < 0)
                next = at + 2;
            if (target >= bound)
                throw new RangeError('a pointer that does not point backwards');
            bound = target;
            at = target;
            continue;
        }
        if (length > 63 || at + 1 + length > bytes.length || labels.length > 127)
            throw new RangeError('not a name');
        labels.push(bytes.toString('latin1', at + 1, at + 1 + length));
        at += 1 + length;
    }
    return { name: labels.join('.').toLowerCase(), next: next < 0 ? at + 1 : next };
}
function ipv6Text(data) {
    const groups = Array.from({ length: 8 }, (_, n) => data.readUInt16BE(n * 2).toString(16));
    return canonicalIpv6(groups.join(':'));
}
/** The one way to write an IPv6 address (RFC 5952), so that two of them can be compared as texts. */
function canonicalIpv6(address) {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1);
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

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dns: () => (/* binding */ dns)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
// EXTERNAL MODULE: ./lib/expect/regex.js
var regex = __webpack_require__(7950);
// EXTERNAL MODULE: ./lib/formats/private-network.js
var private_network = __webpack_require__(84968);
// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
// EXTERNAL MODULE: ./lib/check/schema/hosts.js
var hosts = __webpack_require__(57989);
// EXTERNAL MODULE: ./lib/formats/dns-message.js
var dns_message = __webpack_require__(38277);
// EXTERNAL MODULE: ./lib/probe/dns/name-server.js
var name_server = __webpack_require__(57095);
;// CONCATENATED MODULE: ./lib/kinds/dns/schema.js







const types = Object.keys(dns_message/* recordTypes */.tY);
const recordTypeNames = types.map((type) => `\`${type}\``).join(', ');
const values = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1, 'an empty list matches nothing')]);
/** A text or list is the exact set; in a map every operator must hold for the set of records. */
const expected = schemas/* union */.KCZ([
    values,
    (0,matcher/* operatorMap */.nf)({
        eq: values.optional(),
        contains: values.optional(),
        'not-contains': values.optional(),
        matches: matcher/* regex */.yG.optional(),
        'not-matches': matcher/* regex */.yG.optional(),
        length: matcher/* numberMatcher */.eh.optional(),
        exists: schemas/* boolean */.zMY().optional(),
    }),
]);
const resolver = schemas/* string */.YjP().transform((text, context) => {
    if (text === 'system' || text === 'authoritative')
        return text;
    const server = (0,name_server/* parseNameServer */.Q)(text);
    if (server)
        return server;
    const message = `"${text.slice(0, 100)}" is no resolver: expected system, authoritative, or an IP address with or without a port`;
    context.issues.push({ code: 'custom', input: text, message });
    return core/* NEVER */.tm;
});
const schema = (0,fields/* strict */.O2)({
    name: hosts/* host */.H
        .refine((name) => !(0,external_node_net_.isIPv4)(name) && !(0,external_node_net_.isIPv6)(name), 'expected a name, not an address')
        .meta({
        title: 'host name',
        description: 'The name whose records are asked for',
    }),
    type: schemas/* enum */.k5n(types).default('A').meta({ title: 'record type', description: recordTypeNames }),
    expect: expected.optional().meta({
        title: 'text, list, or `eq contains not-contains matches not-matches length exists`',
        description: 'A text or list is the exact set of records, in any order',
        without: 'at least one record',
    }),
    resolvers: schemas/* array */.YOg(resolver).min(1, 'an empty list asks nobody').max(20).optional().meta({
        title: 'list of `system`, `authoritative`, or addresses',
        description: 'Who is asked',
        without: "the zone's own name servers, the system's, 1.1.1.1 and 8.8.8.8",
    }),
    caa: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1, 'an empty list allows nobody')])
        .optional()
        .meta({
        title: 'text or list',
        description: 'The only authorities that may issue certificates, such as `letsencrypt.org`',
    }),
    'wait-for': fields/* wait */.uk.optional().meta({ description: 'Asks again every 10 s until records are as they should be' }),
    ttl: fields/* duration */.p0.optional().meta({ description: 'Longest allowed time to live', without: 'a warning above 1h' }),
    timeout: fields/* asking */.os.timeout.meta({
        description: 'Time of each of two tries per question',
        without: '3s, or `defaults.timeout` if shorter',
    }),
    retry: fields/* asking */.os.retry,
}).superRefine((config, context) => {
    const isRight = { A: external_node_net_.isIPv4, AAAA: external_node_net_.isIPv6 }[config.type];
    if (!isRight)
        return;
    for (const { path, value } of wantedValues(config.expect)) {
        if (isRight(value))
            continue;
        const message = `"${value.slice(0, 100)}" is no ${config.type === 'A' ? 'IPv4' : 'IPv6'} address, which ${config.type} records hold`;
        context.addIssue({ code: 'custom', path: ['expect', ...path], message });
    }
});
/** The expectation with its values written as records are. */
function operatorsOf(expectation, type) {
    const list = (given) => given === undefined ? undefined : [given].flat().map((value) => normalValue(value, type));
    if (typeof expectation === 'string' || Array.isArray(expectation))
        return { eq: list(expectation) ?? [] };
    const found = {
        eq: list(expectation.eq),
        contains: list(expectation.contains),
        notContains: list(expectation['not-contains']),
        matches: expectation.matches,
        notMatches: expectation['not-matches'],
        length: expectation.length,
        exists: expectation.exists,
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/** A record as it is compared: names without case and trailing dot, addresses in their one form, texts as they are. */
function normalValue(value, type) {
    if (type === 'TXT')
        return value;
    if (type === 'AAAA')
        return (0,external_node_net_.isIPv6)(value) ? (0,dns_message/* canonicalIpv6 */.GK)(value) : value;
    if (type === 'CAA') {
        const [flags = '', tag = '', ...rest] = value.split(/\s+/);
        return `${flags} ${tag.toLowerCase()} ${rest.join(' ').replace(/^"(.*)"$/, '$1')}`;
    }
    return value.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
}
function wantedValues(expectation) {
    if (expectation === undefined)
        return [];
    const flat = (given, path) => {
        if (given === undefined)
            return [];
        return typeof given === 'string'
            ? [{ path, value: given }]
            : given.map((value, index) => ({ path: [...path, index], value }));
    };
    if (typeof expectation === 'string' || Array.isArray(expectation))
        return flat(expectation, []);
    return ['eq', 'contains', 'not-contains'].flatMap((operator) => flat(expectation[operator], [operator]));
}

;// CONCATENATED MODULE: ./lib/kinds/dns/judge.js





/** Judges what the resolvers say, one by one and against each other. Pure. */
function judge(observation, config) {
    const { resolvers } = observation;
    const answered = resolvers.filter((one) => one.resolution.kind === 'answer');
    const wanted = config.expect === undefined ? null : operatorsOf(config.expect, config.type);
    const isAbsenceWanted = wanted?.exists === false;
    const findings = [
        ...authority(observation, config),
        ...silent(observation, answered, config),
        ...together(answered.map((one) => ({
            label: one.label,
            drafts: isAbsenceWanted ? present(one, config) : [...missing(one, config), ...unexpected(one, config, wanted)],
        }))),
        ...disagreement(answered, config, wanted),
        ...serials(resolvers),
        ...ttl(answered, config),
        ...privateAddresses(answered, config),
        ...caa(observation, config),
        ...notes(answered, config),
        ...skipped(observation, config),
    ];
    return { findings, mayCome: findings.some(mayCome) };
}
/** What a change of records that has not reached everybody yet looks like. */
function mayCome({ rule, level }) {
    return level !== 'warning' && ofAChange.has(rule);
}
const ofAChange = new Set([
    'dns/expected',
    'dns/exists',
    'dns/dangling-cname',
    'dns/disagree',
    'dns/caa',
    'dns/no-answer',
    'dns/no-authority',
]);
function authority({ authorityFault }, config) {
    if (authorityFault === null)
        return [];
    return [
        {
            rule: 'dns/no-authority',
            ...levelOfDefault(config),
            message: `The name servers of ${config.name} were not found`,
            expected: 'name servers with addresses',
            observed: authorityFault,
            inconclusive: true,
        },
    ];
}
/** What was not named in the checklist may stay silent, as long as another one answers. */
function levelOfDefault(config) {
    return config.resolvers ? {} : { level: 'warning' };
}
function silent({ resolvers, authorityFault }, answered, config) {
    const drafts = resolvers.flatMap(({ label, role, resolution }) => {
        if (resolution.kind === 'answer')
            return [];
        // A name server of the zone that does not answer is a fault of the zone, also where it was not named.
        const isForgiven = answered.length > 0 && role !== 'authoritative';
        return [
            {
                rule: 'dns/no-answer',
                ...(isForgiven ? levelOfDefault(config) : {}),
                message: `${label} gives no answer for ${config.type} of ${config.name}`,
                expected: 'an answer',
                observed: resolution.code === 'timeout' ? 'no answer in time' : resolution.code,
                inconclusive: true,
            },
        ];
    });
    if (resolvers.length > 0 || (authorityFault !== null && config.resolvers))
        return drafts;
    const message = `There was no resolver to ask for ${config.name}`;
    return [
        { rule: 'dns/no-answer', level: 'error', message, expected: 'an answer', observed: 'none', inconclusive: true },
    ];
}
/** What several resolvers say alike becomes one finding that names them. */
function together(all) {
    const groups = new Map();
    for (const { label, drafts } of all) {
        for (const draft of drafts) {
            const key = JSON.stringify([draft.rule, draft.message, draft.observed]);
            const group = groups.get(key) ?? { draft, labels: [] };
            group.labels.push(label);
            groups.set(key, group);
        }
    }
    return [...groups.values()].map(({ draft, labels }) => ({
        ...draft,
        message: `${draft.message}, ${labels.length === 1 ? 'says' : 'say'} ${(0,bounded/* bounded */.Mm)(labels.join(', '))}`,
    }));
}
function missing({ resolution }, config) {
    if (resolution.records.length > 0)
        return [];
    const last = resolution.aliases.at(-1);
    if (last !== undefined)
        return [dangling(resolution, config, `${config.type} records of ${last}`)];
    return [
        {
            rule: 'dns/exists',
            message: `${config.name} has no ${config.type} record`,
            expected: config.expect === undefined ? 'at least one record' : inWords(operatorsOf(config.expect, config.type)),
            observed: stateOf(resolution),
        },
    ];
}
function dangling(resolution, config, expected) {
    return {
        rule: 'dns/dangling-cname',
        message: `${config.name} is an alias for a name without ${config.type} records`,
        expected,
        observed: (0,bounded/* bounded */.Mm)(`${[config.name, ...resolution.aliases].join(' → ')}: ${stateOf(resolution)}`),
    };
}
function stateOf({ rcode }) {
    return rcode === 'NXDOMAIN' ? 'the name does not exist (NXDOMAIN)' : 'no record of this type';
}
function present({ resolution }, config) {
    if (resolution.records.length === 0) {
        // Whoever registers the name that it leads to takes it over.
        const leftBehind = resolution.aliases.length > 0 && resolution.rcode === 'NXDOMAIN';
        return leftBehind ? [dangling(resolution, config, 'no alias either')] : [];
    }
    const message = `${config.name} has ${config.type} records`;
    return [{ rule: 'dns/expected', message, expected: 'none', observed: shown(valuesOf(resolution)) }];
}
function unexpected({ resolution }, config, wanted) {
    const values = valuesOf(resolution);
    if (wanted === null || values.length === 0 || meets(values, wanted))
        return [];
    const message = `${config.type} of ${config.name} is not as expected`;
    return [{ rule: 'dns/expected', message, expected: inWords(wanted), observed: shown(values) }];
}
/** Where an expectation is not met, that says enough; where only a part is expected, the rest may differ. */
function disagreement(answered, config, wanted) {
    if (wanted !== null)
        return [];
    const groups = new Map();
    for (const { label, resolution } of answered) {
        if (resolution.records.length === 0)
            continue;
        const key = shown(valuesOf(resolution));
        groups.set(key, [...(groups.get(key) ?? []), label]);
    }
    if (groups.size < 2)
        return [];
    const observed = [...groups].map(([values, labels]) => `${values} (${labels.join(', ')})`).join('; ');
    const message = `Resolvers disagree on ${config.type} of ${config.name}`;
    return [{ rule: 'dns/disagree', message, expected: 'the same records everywhere', observed: (0,bounded/* bounded */.Mm)(observed) }];
}
function serials(resolvers) {
    const known = resolvers.filter(({ serial }) => serial !== null);
    if (new Set(known.map(({ serial }) => serial)).size < 2)
        return [];
    const observed = (0,bounded/* bounded */.Mm)(known.map(({ label, serial }) => `${label}: ${serial}`).join('; '));
    const message = 'The name servers have different versions of the zone';
    return [{ rule: 'dns/soa-serial', message, expected: 'one serial', observed }];
}
const longestTtl = 3600;
function ttl(answered, config) {
    const seen = answered.flatMap(({ resolution }) => resolution.records.map((record) => record.ttl));
    const limit = config.ttl === undefined ? longestTtl : config.ttl / 1000;
    const longest = Math.max(0, ...seen);
    if (longest <= limit)
        return [];
    const message = `${config.type} of ${config.name} stays long in caches`;
    const level = config.ttl === undefined ? 'warning' : 'error';
    return [{ rule: 'dns/ttl', level, message, expected: `at most ${limit} s`, observed: `${longest} s` }];
}
function privateAddresses(answered, config) {
    if (config.type !== 'A' && config.type !== 'AAAA')
        return [];
    const found = [...new Set(answered.flatMap(({ resolution }) => valuesOf(resolution)))].filter(private_network/* isPrivateAddress */.C0);
    if (found.length === 0)
        return [];
    const message = `${config.name} points to an address that is not public`;
    return [{ rule: 'dns/private-address', message, expected: 'a public address', observed: shown(found) }];
}
function caa({ caa: seen }, config) {
    if (config.caa === undefined)
        return [];
    const wanted = [...new Set([config.caa].flat().map((one) => one.toLowerCase()))].sort();
    const expected = `only ${wanted.join(', ')} may issue`;
    if (seen === null || 'fault' in seen) {
        const message = `CAA of ${config.name} could not be asked`;
        return [{ rule: 'dns/caa', message, expected, observed: seen?.fault ?? 'not asked', inconclusive: true }];
    }
    if (seen.at === null) {
        const message = `Every authority may issue certificates for ${config.name}`;
        return [{ rule: 'dns/caa', message, expected, observed: 'no CAA record here or above' }];
    }
    const allowed = [...new Set(issuers(seen.values))].sort();
    if (JSON.stringify(allowed) === JSON.stringify(wanted))
        return [];
    const message = `Others than expected may issue certificates for ${config.name}`;
    const observed = (0,bounded/* bounded */.Mm)(`${allowed.length > 0 ? allowed.join(', ') : 'nobody'} (CAA of ${seen.at})`);
    return [{ rule: 'dns/caa', message, expected, observed }];
}
/** Names in `issue` records; what follows a semicolon are parameters, and nothing before it forbids all. */
function issuers(values) {
    return values.flatMap((value) => {
        const [, tag, ...rest] = value.split(' ');
        const name = rest.join(' ').split(';')[0]?.trim().toLowerCase() ?? '';
        return tag === 'issue' && name !== '' ? [name] : [];
    });
}
function notes(answered, config) {
    if (answered.length === 0)
        return [];
    const groups = new Map();
    for (const { label, resolution } of answered) {
        const key = resolution.records.length === 0 ? 'none' : shown(valuesOf(resolution));
        groups.set(key, [...(groups.get(key) ?? []), label]);
    }
    const observed = (0,bounded/* bounded */.Mm)([...groups].map(([values, labels]) => `${values}: ${labels.join(', ')}`).join('; '));
    return [
        {
            rule: 'dns/records',
            level: 'info',
            message: `${config.type} of ${config.name}`,
            expected: 'for information',
            observed,
        },
    ];
}
function skipped({ skipped: labels }, config) {
    if (labels.length === 0)
        return [];
    const message = `Not every name server of ${config.name} was asked: there is no route to IPv6 from here`;
    return [{ rule: 'dns/skipped-server', message, expected: 'every name server asked', observed: shown(labels) }];
}
function valuesOf(resolution) {
    return [...new Set(resolution.records.map(({ value }) => value))].sort();
}
function shown(values) {
    return (0,bounded/* bounded */.Mm)(values.slice(0, 20).join(', ') + (values.length > 20 ? `, and ${values.length - 20} more` : ''));
}
function meets(values, wanted) {
    const has = (value) => values.includes(value);
    const { matches, notMatches } = wanted;
    return ((wanted.eq === undefined || (wanted.eq.every(has) && values.every((value) => wanted.eq?.includes(value)))) &&
        (wanted.contains === undefined || wanted.contains.every(has)) &&
        (wanted.notContains === undefined || !wanted.notContains.some(has)) &&
        (matches === undefined || values.some((value) => (0,regex/* linearRegex */.t)(matches).test(value))) &&
        (notMatches === undefined || !values.some((value) => (0,regex/* linearRegex */.t)(notMatches).test(value))) &&
        (wanted.length === undefined || (0,matcher/* mismatch */.J4)(wanted.length, values.length) === null));
}
function inWords(wanted) {
    const parts = [
        wanted.eq && `exactly ${wanted.eq.join(', ')}`,
        wanted.contains && `contains ${wanted.contains.join(', ')}`,
        wanted.notContains && `does not contain ${wanted.notContains.join(', ')}`,
        wanted.matches && `a record that matches /${wanted.matches}/`,
        wanted.notMatches && `no record that matches /${wanted.notMatches}/`,
        wanted.length !== undefined && `number of records ${(0,matcher/* describe */.q0)(wanted.length)}`,
        wanted.exists && 'at least one record',
    ];
    return (0,bounded/* bounded */.Mm)(parts.filter((part) => typeof part === 'string').join(' and '));
}

;// CONCATENATED MODULE: ./lib/kinds/dns/questions.js
/** Twice where a resolver stays silent, and once more over TCP where the answer was cut. */
const messages = 3;
const mostNameServers = 13;
/** Each with addresses of both families. */
const mostServers = 2 * mostNameServers;
const publicResolvers = 2;
function questions({ name, type, resolvers, caa }) {
    const plain = resolvers?.flatMap((one) => one === 'authoritative' ? [] : [typeof one === 'string' ? one : one.address]);
    const at = plain ?? ['system', 'public'];
    const labels = name.split('.');
    const upwards = labels.map((_, from) => labels.slice(from).join('.'));
    const count = plain === undefined ? 1 + publicResolvers : plain.length;
    return {
        records: { action: 'resolve', name, type, at, times: count * messages },
        authorities: (resolvers?.includes('authoritative') ?? true)
            ? {
                zone: {
                    action: 'resolve',
                    later: `name servers of the zone of ${name} and their addresses`,
                    atMost: (labels.length + mostServers) * messages,
                },
                records: {
                    action: 'resolve',
                    later: `${type} ${name}, where its aliases lead, and the serial of the zone at each of these name servers`,
                    atMost: mostServers * 3 * messages,
                },
            }
            : null,
        caa: caa === undefined ? null : upwards.map((one) => ({ action: 'resolve', name: one, type: 'CAA', times: messages })),
    };
}

;// CONCATENATED MODULE: ./lib/kinds/dns/index.js




const pollMs = 10_000;
/** Records of a name at every resolver: as expected, the same everywhere, aliases that lead somewhere, CAA. */
const dns = (0,kind/* defineCheck */.q)({
    kind: 'dns',
    schema: schema,
    patience: (config) => (config['wait-for'] === undefined ? null : { for: config['wait-for'], every: pollMs }),
    questions: questions,
    // The network is loaded only where it is asked.
    observe: async (asked, config, world) => (await __webpack_require__.e(/* import() */ 2390).then(__webpack_require__.bind(__webpack_require__, 12390))).observe(asked, config, world),
    judge: judge,
});


/***/ }),

/***/ 57095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseNameServer)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** `1.2.3.4`, `1.2.3.4:5353`, `2001:db8::1` or `[2001:db8::1]:5353`; null for what is no address. */
function parseNameServer(text, defaultPort = 53) {
    const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text);
    const plain = /^([^:]+)(?::(\d{1,5}))?$/.exec(text);
    const [address, port] = bracketed ? [bracketed[1], bracketed[2]] : plain ? [plain[1], plain[2]] : [text, undefined];
    const number = port === undefined ? defaultPort : Number(port);
    return address !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== 0 && number >= 1 && number <= 65_535
        ? { address, port: number }
        : null;
}


/***/ })

};
