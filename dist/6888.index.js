export const id = 6888;
export const ids = [6888];
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

/***/ 76888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  service: () => (/* binding */ service)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
;// CONCATENATED MODULE: ./lib/kinds/service/rules/common.js

/** What ended the conversation, as a finding. */
function refused(refusal) {
    return refusal === null ? [] : [refusal];
}
/** What a connection that was made lacks. A certificate that must be trusted and is not has ended it before. */
function encryptionFindings(name, tls) {
    if (tls.fault === null)
        return [];
    return [
        {
            rule: 'service/tls',
            level: 'warning',
            message: `The certificate of ${name} is not trusted; the application accepts it`,
            expected: 'a certificate for this host from a trusted authority',
            observed: tls.fault,
        },
    ];
}
/** Compares a major number with the expectation. */
function versionFindings(name, expectation, major, version) {
    const wrong = expectation === undefined ? null : (0,matcher/* mismatch */.J4)(expectation, major);
    if (wrong === null)
        return [];
    return [
        {
            rule: 'service/version',
            message: `${name} has another version than expected`,
            expected: wrong.expected,
            observed: `${wrong.observed} (${version.slice(0, 100)})`,
        },
    ];
}
/** @param allowed the checklist's `superuser`: true accepts it, false makes it an error */
function superuserFindings(powers, allowed) {
    if (powers.length === 0 || allowed === true)
        return [];
    return [
        {
            rule: 'service/superuser',
            level: allowed === false ? 'error' : 'warning',
            message: 'The user of the application has rights over the whole server',
            expected: 'rights on its own database only',
            observed: powers.join(', '),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/kinds/service/rules/mysql.js

/** What was seen of a MySQL or MariaDB database. */
function judgeMysql(facts, config, target) {
    return [
        ...encryptionFindings(`MySQL at ${target}`, facts.tls),
        ...versionFindings('MySQL', config.version, facts.major, facts.version),
        ...superuserFindings(facts.powers, config.superuser),
    ];
}

;// CONCATENATED MODULE: ./lib/kinds/service/rules/migrations.js
/** Compares the files with the table, as Django does: a squashed migration is applied when all that it replaces are. */
function compareMigrations(files, applied) {
    if (files.length === 0) {
        return [
            {
                rule: 'service/migrations',
                message: 'The repository has no migration files to compare with',
                expected: 'files such as shop/migrations/0001_initial.py',
                observed: 'none',
                inconclusive: true,
            },
        ];
    }
    if (applied === null) {
        return [
            {
                rule: 'service/migrations',
                message: 'No migration was ever applied to this database',
                expected: `the table django_migrations with ${files.length} migrations of the repository`,
                observed: 'no such table',
            },
        ];
    }
    const done = new Set(applied);
    const isDone = ({ id, replaces }) => done.has(id) || (replaces.length > 0 && replaces.every((one) => done.has(one)));
    const replaced = new Set(files.filter(isDone).flatMap(({ replaces }) => replaces));
    const pending = files.filter((one) => !isDone(one) && !replaced.has(one.id)).map(({ id }) => id);
    const known = new Set(files.flatMap(({ id, replaces }) => [id, ...replaces]));
    const apps = new Set(files.map(({ id }) => id.slice(0, id.indexOf('.'))));
    const foreign = applied.filter((id) => !known.has(id) && apps.has(id.slice(0, id.indexOf('.'))));
    return [
        ...(pending.length === 0
            ? []
            : [
                {
                    rule: 'service/migrations',
                    message: `${pending.length} of ${files.length} migrations of the repository are not applied`,
                    expected: 'every migration applied',
                    observed: `missing: ${some(pending)}`,
                },
            ]),
        ...(foreign.length === 0
            ? []
            : [
                {
                    rule: 'service/migrations',
                    level: 'warning',
                    message: 'The database is ahead of the repository',
                    expected: 'migrations that the repository has',
                    observed: `applied, without a file: ${some(foreign)}`,
                    fix: 'See whether another release was deployed, or a migration was removed or renamed after it was applied.',
                },
            ]),
    ];
}
function some(ids) {
    const shown = ids.slice(0, 5).map((id) => id.slice(0, 80));
    return shown.join(', ') + (ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '');
}

;// CONCATENATED MODULE: ./lib/kinds/service/rules/postgres.js


/** What was seen of a PostgreSQL database. */
function judgePostgres({ server, files }, config, target) {
    return [
        ...encryptionFindings(`PostgreSQL at ${target}`, server.tls),
        ...versionFindings('PostgreSQL', config.version, server.major, server.version),
        ...superuserFindings(server.powers, config.superuser),
        ...notRequired(server, config, target),
        ...(files === null ? [] : compareMigrations(files, server.applied)),
    ];
}
/** libpq's default `prefer` falls back to the clear when somebody on the way answers "no TLS". */
function notRequired(server, config, target) {
    if (!server.isPublic || !server.canFallBack || config.tls === false)
        return [];
    return [
        {
            rule: 'service/tls',
            level: 'warning',
            message: `The settings of the application do not require TLS for ${target}`,
            expected: '`sslmode=verify-full`, or at least `require`',
            observed: 'no `sslmode`, or one that falls back to the clear',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/kinds/service/rules/redis.js


/** What was seen of a Redis or Valkey server. */
function judgeRedis(facts, config, target) {
    return [
        ...authenticationFindings(facts, target),
        ...refused(facts.refusal),
        ...(facts.inside === null ? [] : insideFindings(facts.inside, config, target)),
    ];
}
function authenticationFindings({ anonymous }, target) {
    if (anonymous === 'refused')
        return [];
    return [
        {
            rule: 'service/auth-required',
            message: anonymous === 'accepted'
                ? `Redis at ${target} answers clients that give no password`
                : `Redis at ${target} has no password; only protected mode keeps strangers out`,
            expected: 'NOAUTH to a client without a password',
            observed: anonymous === 'accepted' ? 'PONG' : 'DENIED by protected mode',
        },
    ];
}
function insideFindings(inside, config, target) {
    return [
        ...encryptionFindings(`Redis at ${target}`, inside.tls),
        ...(inside.version === null
            ? untold('service/version', 'the version', config.version)
            : versionFindings('Redis', config.version, Number.parseInt(inside.version, 10), inside.version)),
        ...protectedModeFindings(inside, config),
        ...evictionFindings(inside, config),
    ];
}
function protectedModeFindings({ protectedMode }, config) {
    const required = config['protected-mode'];
    if (protectedMode === null)
        return untold('service/protected-mode', 'protected mode', required);
    if (protectedMode)
        return [];
    return [
        {
            rule: 'service/protected-mode',
            level: required ? 'error' : 'info',
            message: 'Protected mode of Redis is off',
            expected: 'protected-mode yes',
            observed: 'protected-mode no',
        },
    ];
}
function evictionFindings({ eviction, maxMemory }, config) {
    const wrong = config.eviction === undefined ? null : (0,matcher/* mismatch */.J4)(config.eviction, eviction ?? matcher/* absent */.Ge);
    return [
        ...(eviction === null ? untold('service/eviction', 'the eviction policy', config.eviction) : []),
        ...(wrong === null || eviction === null
            ? []
            : [
                {
                    rule: 'service/eviction',
                    level: 'error',
                    message: 'Redis evicts by another policy than expected',
                    expected: wrong.expected,
                    observed: wrong.observed,
                },
            ]),
        ...(maxMemory === 0
            ? [
                {
                    rule: 'service/eviction',
                    level: 'warning',
                    message: 'Redis has no memory limit',
                    expected: 'a `maxmemory` that the machine can spare',
                    observed: 'maxmemory 0',
                },
            ]
            : []),
    ];
}
/** What was asked for and the user of the application may not see. */
function untold(rule, what, asked) {
    if (asked === undefined)
        return [];
    return [
        {
            rule,
            level: 'error',
            message: `Redis does not tell ${what} to the user of the application`,
            expected: 'INFO and CONFIG GET',
            observed: 'refused',
            inconclusive: true,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/kinds/service/rules/s3.js

/** What was seen of a bucket. */
function judgeS3(facts, config, target, scene) {
    return [
        ...refused(facts.refusal),
        ...publicFindings('service/public-bucket', facts.publicList, `The bucket at ${target} lists its objects to everybody`),
        ...(facts.publicObject === null || config['public-objects'] === 'allowed'
            ? []
            : publicFindings('service/public-object', facts.publicObject, `The bucket at ${target} gives its objects to everybody`)),
        ...(facts.refusal === null ? newestFindings(facts, config, scene) : []),
    ];
}
function publicFindings(rule, access, message) {
    if (access === 'refused')
        return [];
    const expected = 'status 403 without a signature';
    if (access === 'allowed')
        return [{ rule, message, expected, observed: 'an answer with the data' }];
    return [
        {
            rule,
            message: 'Whether strangers may read was not decided',
            expected,
            observed: access.unknown,
            inconclusive: true,
        },
    ];
}
function newestFindings({ newest }, config, scene) {
    if (config.newest === undefined)
        return [];
    const { prefix, 'younger-than': youngest, 'larger-than': smallest } = config.newest;
    const where = prefix === '' ? 'in the bucket' : `under ${prefix}`;
    if (newest === null) {
        return [
            { rule: 'service/newest', message: `There is no object ${where}`, expected: 'at least one', observed: 'none' },
        ];
    }
    const ageMs = scene.now.getTime() - newest.modifiedMs;
    return [
        ...(youngest !== undefined && ageMs > youngest
            ? [
                {
                    rule: 'service/newest',
                    message: `The newest object ${where} is too old`,
                    expected: `younger than ${hours(youngest)}`,
                    observed: `${hours(ageMs)} old (${new Date(newest.modifiedMs).toISOString()})`,
                },
            ]
            : []),
        ...(smallest !== undefined && newest.size <= smallest
            ? [
                {
                    rule: 'service/newest',
                    message: `The newest object ${where} is too small`,
                    expected: `more than ${smallest} bytes`,
                    observed: `${newest.size} bytes`,
                },
            ]
            : []),
    ];
}
function hours(ms) {
    return ms < 3_600_000 ? `${Math.round(ms / 60_000)} minutes` : `${(ms / 3_600_000).toFixed(1)} hours`;
}

;// CONCATENATED MODULE: ./lib/kinds/service/rules/smtp.js

/** What was seen of a mail server. */
function judgeSmtp(facts, config, target, scene) {
    return [
        ...refused(facts.refusal),
        ...(facts.inside === null ? [] : smtp_insideFindings(facts.inside, config, target, scene)),
        ...relayFindings(facts, target),
    ];
}
function smtp_insideFindings(inside, config, target, scene) {
    return [
        ...encryptionFindings(`the mail server at ${target}`, inside.tls),
        ...(config.auth && !inside.loggedIn
            ? [
                {
                    rule: 'service/login',
                    message: 'The settings of the application name no user, so it cannot log in',
                    expected: 'a user and a password in the settings',
                    observed: 'no user',
                },
            ]
            : []),
        ...deliveryFindings(inside, config, scene),
    ];
}
function deliveryFindings({ sent }, config, scene) {
    if (config['send-to'] === undefined || sent === 'accepted')
        return [];
    if (sent === null) {
        return scene.allowStateChanges
            ? []
            : [
                {
                    rule: 'service/delivery',
                    message: 'The test message was not sent, since this run may not change state',
                    expected: 'a run with `allow-state-changes`',
                    observed: 'a run without',
                    inconclusive: true,
                },
            ];
    }
    return [
        {
            rule: 'service/delivery',
            message: 'The mail server does not take the test message',
            expected: 'reply 250',
            observed: `reply ${sent.refusedWith}`,
        },
    ];
}
function relayFindings({ relay, hasUser, isPublic }, target) {
    if (relay === null || relay === 'refused')
        return [];
    if (relay === 'accepted') {
        // A mail server of the own network that asks nobody for a password is meant to relay for that network.
        const meant = !hasUser && !isPublic;
        return [
            {
                rule: 'service/open-relay',
                level: meant ? 'warning' : 'error',
                message: `The mail server at ${target} relays for clients that did not log in`,
                expected: 'a refusal of a foreign recipient without a login',
                observed: 'sender and recipient of foreign domains accepted',
            },
        ];
    }
    return [
        {
            rule: 'service/open-relay',
            message: `Whether the mail server at ${target} relays for strangers was not decided`,
            expected: 'a final reply to a foreign recipient',
            observed: 'deferredWith' in relay ? `reply ${relay.deferredWith}, which puts it off` : relay.unknown,
            inconclusive: true,
            fix: 'Try again later, by `retry`; where the provider never decides, `relay-test: false` leaves the question out.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/kinds/service/judge.js






/** Judges what the conversation showed. Pure. */
function judge(observation, config, scene) {
    return { findings: findings(observation, config, scene) };
}
function findings({ target, seen }, config, scene) {
    if ('refusal' in seen)
        return refused(seen.refusal);
    if ('postgres' in seen && config.postgres)
        return judgePostgres(seen.postgres, config.postgres, target);
    if ('mysql' in seen && config.mysql)
        return judgeMysql(seen.mysql, config.mysql, target);
    if ('redis' in seen && config.redis)
        return judgeRedis(seen.redis, config.redis, target);
    if ('smtp' in seen && config.smtp)
        return judgeSmtp(seen.smtp, config.smtp, target, scene);
    if ('s3' in seen && config.s3)
        return judgeS3(seen.s3, config.s3, target, scene);
    throw new RangeError('what was seen is of another service than the check names');
}

// EXTERNAL MODULE: ./lib/check/place.js
var place = __webpack_require__(14163);
// EXTERNAL MODULE: ./lib/kinds/service/schema.js + 6 modules
var schema = __webpack_require__(72050);
// EXTERNAL MODULE: ./lib/kinds/service/sources.js + 1 modules
var sources = __webpack_require__(93218);
;// CONCATENATED MODULE: ./lib/kinds/service/questions.js



function questions(config, scene) {
    const { name, source } = (0,schema/* serviceOf */.z)(config);
    const { connections } = sources/* sources */.T[name];
    const { envFile } = scene.environment;
    const wantsMigrations = config.postgres?.migrations !== undefined;
    return {
        envFile: source.url !== undefined || envFile === undefined
            ? null
            : { action: 'read', paths: [envFile], pick: 'each', ...(0,place/* touchedOn */.Ws)(config, scene) },
        migrations: wantsMigrations
            ? {
                files: { action: 'read', paths: ['**/migrations/*.py'], pick: 'each' },
                labels: { action: 'read', paths: ['**/apps.py'], pick: 'there' },
            }
            : null,
        connection: source.url === undefined
            ? { action: 'connect', later: `${name} at the address in ${source['from-env']}`, atMost: connections }
            : { action: 'connect', ...addressIn(name, source.url), times: connections, note: `as ${name}` },
    };
}
function addressIn(name, url) {
    const source = sources/* sources */.T[name];
    return source.address(source.fromUrl(url));
}

;// CONCATENATED MODULE: ./lib/kinds/service/index.js




/** Logs in to a service with the application's own settings. */
const service = (0,kind/* defineCheck */.q)({
    kind: 'service',
    schema: schema/* schema */.w,
    questions: questions,
    observe: async (asked, config, world) => (await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 4768))).observe(asked, config, world),
    judge: judge,
});


/***/ }),

/***/ 72050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ schema),
  z: () => (/* binding */ serviceOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
// EXTERNAL MODULE: ./lib/formats/dotenv/index.js + 10 modules
var dotenv = __webpack_require__(25604);
// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
// EXTERNAL MODULE: ./lib/kinds/service/urls.js
var urls = __webpack_require__(51817);
;// CONCATENATED MODULE: ./lib/kinds/service/fields.js



/** Where the settings of a service come from: a key of the env file, or a URL. */
function source(parse) {
    return {
        'from-env': schemas/* string */.YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a key in the env file, such as DATABASE_URL')
            .optional()
            .meta({
            title: 'key',
            description: 'Key of the env file: of a URL, or of the host, whose neighbours (`DB_PORT`, `DB_USER`, …) are then read',
            without: '`url` is needed',
        }),
        url: schemas/* string */.YjP()
            .check((context) => {
            try {
                parse(context.value);
            }
            catch (error) {
                if (!(error instanceof urls/* UrlError */.UN))
                    throw error;
                context.issues.push({ code: 'custom', input: undefined, message: error.message });
            }
        })
            .optional()
            .meta({
            title: 'URL',
            description: 'The settings as one URL; give it as a secret',
            without: '`from-env` is needed',
        }),
    };
}
/** Exactly one source. */
function oneSource(config, context) {
    if ((config['from-env'] === undefined) === (config.url === undefined)) {
        context.addIssue({ code: 'custom', message: 'give either from-env, the key of the env file, or url' });
    }
}
/** Whether TLS is required. */
const tls = schemas/* boolean */.zMY().optional().meta({
    description: '`true` asks for TLS and a trusted certificate, `false` for neither',
    without: 'both are required wherever the internet is crossed, and what the settings ask for elsewhere',
});
/** The version of a database server. */
const version = matcher/* numberMatcher */.eh.optional().meta({
    description: 'Major number of the server, such as `{ gte: 16 }`; MariaDB counts from 10',
});

;// CONCATENATED MODULE: ./lib/kinds/service/protocols/mysql.js




const mysqlSchema = (0,fields/* strict */.O2)({
    ...source(urls/* mysqlUrl */.yh),
    version: version,
    tls: tls,
    superuser: schemas/* boolean */.zMY().optional().meta({
        description: '`true` accepts a user with rights over the server, `false` makes it an error',
        without: 'a warning',
    }),
}).superRefine(oneSource);

;// CONCATENATED MODULE: ./lib/kinds/service/protocols/postgres.js




const postgresSchema = (0,fields/* strict */.O2)({
    ...source(urls/* postgresUrl */.RB),
    version: version,
    tls: tls,
    migrations: schemas/* literal */.euz('django', 'the only migrations that can be compared are those of django').optional().meta({
        description: 'Compares `django_migrations` with the migration files of the checkout',
    }),
    superuser: schemas/* boolean */.zMY().optional().meta({
        description: '`true` accepts a user with rights over the server, `false` makes it an error',
        without: 'a warning',
    }),
}).superRefine(oneSource);

;// CONCATENATED MODULE: ./lib/kinds/service/protocols/redis.js





const redisSchema = (0,fields/* strict */.O2)({
    ...source(urls/* redisUrl */.Ld),
    version: version,
    tls: tls,
    eviction: matcher/* textMatcher */.Ax.optional().meta({ description: 'The `maxmemory-policy`, such as `noeviction`' }),
    'protected-mode': schemas/* literal */.euz(true, 'only `true` can be required').optional().meta({
        description: 'Protected mode must be on',
        without: 'a note',
    }),
}).superRefine(oneSource);

;// CONCATENATED MODULE: ./lib/kinds/service/protocols/s3.js




const s3Schema = (0,fields/* strict */.O2)({
    ...source(urls/* s3Url */.AB),
    tls: tls,
    'public-objects': schemas/* enum */.k5n(['refused', 'allowed']).default('refused').meta({
        description: 'Whether strangers may read an object; nobody may list',
    }),
    newest: (0,fields/* strict */.O2)({
        prefix: schemas/* string */.YjP().default('').meta({ description: 'How the key of an object begins', without: 'every object' }),
        'younger-than': fields/* duration */.p0.optional().meta({ description: 'Most time since it was stored' }),
        'larger-than': fields/* size */.Ej.optional().meta({ description: 'More bytes than this' }),
    })
        .refine((newest) => newest['younger-than'] ?? newest['larger-than'], 'give younger-than, larger-than or both')
        .optional()
        .meta({
        title: '`{ prefix, younger-than, larger-than }`',
        description: 'The newest object under the prefix, for backups that leave the machine',
    }),
}).superRefine(oneSource);

;// CONCATENATED MODULE: ./lib/kinds/service/protocols/smtp.js




const address = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/, 'expected a mail address');
const smtpSchema = (0,fields/* strict */.O2)({
    ...source(urls/* smtpUrl */.AI),
    tls: tls,
    auth: schemas/* literal */.euz(true, 'only `true` can be required').optional().meta({
        description: 'The application must log in',
        without: 'where the settings name a user',
    }),
    'relay-test': schemas/* boolean */.zMY().default(true).meta({
        description: 'Asks without a login for delivery to a foreign domain, and stops before any message',
    }),
    'send-to': address.optional().meta({
        title: 'mail address',
        description: 'Sends one message there; only in a run that allows state changes',
    }),
    from: address.optional().meta({ title: 'mail address', description: 'Sender of that message' }),
})
    .superRefine(oneSource)
    .superRefine((config, context) => {
    if ((config['send-to'] === undefined) !== (config.from === undefined)) {
        const path = [config.from === undefined ? 'send-to' : 'from'];
        context.addIssue({ code: 'custom', path, message: 'a test message needs both `send-to` and `from`' });
    }
});

// EXTERNAL MODULE: ./lib/kinds/service/sources.js + 1 modules
var sources = __webpack_require__(93218);
;// CONCATENATED MODULE: ./lib/kinds/service/schema.js









const names = Object.keys(sources/* sources */.T);
const schema = (0,fields/* strict */.O2)({
    postgres: postgresSchema.optional().meta({ title: 'map', description: 'A PostgreSQL database' }),
    mysql: mysqlSchema.optional().meta({ title: 'map', description: 'A MySQL or MariaDB database' }),
    redis: redisSchema.optional().meta({ title: 'map', description: 'A Redis or Valkey server' }),
    smtp: smtpSchema.optional().meta({ title: 'map', description: 'A mail server' }),
    s3: s3Schema.optional().meta({ title: 'map', description: 'A bucket of an object storage' }),
    reader: schemas/* enum */.k5n(dotenv/* dialects */.O9).optional().meta({
        title: 'as in `env`',
        description: 'The program that loads the env file; needed where programs would read a key differently',
    }),
    on: fields.on,
    ...fields/* asking */.os,
}).superRefine((config, context) => {
    if (named(config).length !== 1) {
        const message = `name exactly one service: ${names.join(', ')}; a list holds several checks`;
        context.addIssue({ code: 'custom', message });
    }
});
function named(config) {
    return names.filter((name) => config[name] !== undefined);
}
/** The one service of a check, and where its settings come from. */
function serviceOf(config) {
    const name = named(config)[0];
    return { name, source: config[name] };
}


/***/ }),

/***/ 93218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ sources),
  $: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: ./lib/formats/host.js
var formats_host = __webpack_require__(16612);
// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/kinds/service/urls.js
var urls = __webpack_require__(51817);
;// CONCATENATED MODULE: ./lib/kinds/service/settings.js


/** Looks up several names of one setting and remembers what is missing. */
class Reader {
    missing = [];
    #keys;
    constructor(keys) {
        this.#keys = keys;
    }
    optional(...names) {
        for (const name of names) {
            const value = this.#keys.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    required(...names) {
        const value = this.optional(...names);
        if (value === undefined)
            this.missing.push(names.join(' or '));
        return value ?? '';
    }
    /** @throws ProbeError where the text is no switch position */
    flag(...names) {
        const value = this.optional(...names)?.toLowerCase();
        if (value === undefined)
            return undefined;
        if (/^(true|1|yes|on|y|t)$/.test(value))
            return true;
        if (/^(false|0|no|off|n|f|null|none)$/.test(value))
            return false;
        throw this.unclear(names.join(' or '), 'true or false');
    }
    port(fallback, ...names) {
        const value = this.optional(...names);
        if (value === undefined)
            return fallback;
        if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535) {
            throw this.unclear(names.join(' or '), 'a port from 1 to 65535');
        }
        return Number(value);
    }
    /** @throws ProbeError that names everything that is missing */
    complete() {
        if (this.missing.length === 0)
            return;
        throw new probe_error/* ProbeError */.B('service/settings', `${this.#keys.name} lacks settings of the service`, {
            expected: this.missing.join(', '),
            observed: 'missing or empty',
        });
    }
    unclear(names, expected) {
        return new probe_error/* ProbeError */.B('service/settings', `${names} in ${this.#keys.name} cannot be understood`, {
            expected,
            observed: 'something else',
        });
    }
}
/** Reads a key as URL, and says which key it was when it is none. */
function fromUrl(keys, key, text, parse) {
    try {
        return parse(text);
    }
    catch (error) {
        if (!(error instanceof urls/* UrlError */.UN))
            throw error;
        throw new probe_error/* ProbeError */.B('service/settings', `${key} in ${keys.name} is not the URL of the service`, {
            expected: error.message,
            observed: 'a text that cannot be read so',
        });
    }
}
/** The text before `HOST` of a key such as `DB_HOST`; undefined for other keys. */
function prefixOf(key) {
    return /^(.*_|)(?:HOST|HOSTNAME|SERVER)$/.exec(key)?.[1];
}
/**
 * Settings from a URL in `key`, or else from parts: those with the prefix of a key such as `DB_HOST`, or the first of
 * `prefixes` whose `HOST` is set.
 */
function fromKey(keys, key, prefixes, parse, parts) {
    const value = keys.get(key);
    if (value?.includes('://'))
        return fromUrl(keys, key, value, parse);
    const own = prefixOf(key);
    if (value !== undefined && own === undefined)
        return fromUrl(keys, key, value, parse);
    const prefix = own ?? prefixes.find((one) => keys.get(`${one}HOST`) !== undefined);
    const reader = new Reader(keys);
    if (prefix === undefined) {
        reader.required(key, ...prefixes.map((one) => `${one}HOST`));
        reader.complete();
    }
    const settings = parts(reader, prefix ?? '');
    reader.complete();
    return settings;
}
function postgresFrom(keys, key) {
    return fromKey(keys, key, ['DB_', 'POSTGRES_', 'DATABASE_', 'PG'], urls/* postgresUrl */.RB, (reader, prefix) => databaseParts(reader, [prefix, 'POSTGRES_'], 5432, reader.optional(`${prefix}SSLMODE`, `${prefix}SSL_MODE`, 'PGSSLMODE')));
}
function mysqlFrom(keys, key) {
    return fromKey(keys, key, ['DB_', 'MYSQL_', 'MARIADB_', 'DATABASE_'], urls/* mysqlUrl */.yh, (reader, prefix) => databaseParts(reader, [prefix, 'MYSQL_', 'MARIADB_'], 3306, undefined));
}
function databaseParts(reader, prefixes, port, sslmode) {
    const [own = ''] = prefixes;
    const named = (...ends) => [
        ...new Set(prefixes.flatMap((prefix) => ends.map((end) => prefix + end))),
    ];
    const modes = {
        disable: 'disabled',
        require: 'required',
        'verify-ca': 'verified',
        'verify-full': 'verified',
    };
    return {
        host: reader.required(`${own}HOST`, `${own}HOSTNAME`, `${own}SERVER`).toLowerCase(),
        port: reader.port(port, `${own}PORT`),
        user: reader.required(...named('USER', 'USERNAME')),
        password: reader.required(...named('PASSWORD', 'PASS')),
        database: reader.required(...named('NAME', 'DB', 'DATABASE')),
        encryption: modes[sslmode?.toLowerCase() ?? ''] ?? 'preferred',
    };
}
function redisFrom(keys, key) {
    return fromKey(keys, key, ['REDIS_', 'VALKEY_', 'CACHE_'], urls/* redisUrl */.Ld, (reader, prefix) => ({
        host: reader.required(`${prefix}HOST`, `${prefix}HOSTNAME`, `${prefix}SERVER`).toLowerCase(),
        port: reader.port(6379, `${prefix}PORT`),
        user: reader.optional(`${prefix}USER`, `${prefix}USERNAME`) ?? null,
        password: reader.optional(`${prefix}PASSWORD`, `${prefix}PASS`) ?? null,
        encryption: reader.flag(`${prefix}SSL`, `${prefix}TLS`, `${prefix}USE_SSL`, `${prefix}USE_TLS`)
            ? 'verified'
            : 'disabled',
    }));
}
/** The names of Django (EMAIL_…), of Laravel (MAIL_…) and the usual SMTP_…. */
function smtpFrom(keys, key) {
    return fromKey(keys, key, ['EMAIL_', 'SMTP_', 'MAIL_'], urls/* smtpUrl */.AI, (reader, prefix) => {
        const scheme = reader.optional(`${prefix}ENCRYPTION`, `${prefix}SECURE`, `${prefix}SCHEME`)?.toLowerCase();
        const useSsl = reader.flag(`${prefix}USE_SSL`, `${prefix}SSL`) ?? ['ssl', 'smtps', 'true', '1'].includes(scheme ?? '');
        const useTls = reader.flag(`${prefix}USE_TLS`, `${prefix}TLS`, `${prefix}STARTTLS`) ?? ['tls', 'starttls'].includes(scheme ?? '');
        const port = reader.port(useSsl ? 465 : useTls ? 587 : 25, `${prefix}PORT`);
        const user = reader.optional(`${prefix}HOST_USER`, `${prefix}USER`, `${prefix}USERNAME`);
        const password = ['HOST_PASSWORD', 'PASSWORD', 'PASS'].map((end) => prefix + end);
        // Django speaks TLS only where it is told to; other libraries use STARTTLS where it is offered.
        const byDefault = prefix === 'EMAIL_' ? 'disabled' : 'preferred';
        return {
            host: reader.required(`${prefix}HOST`, `${prefix}SERVER`, `${prefix}HOSTNAME`).toLowerCase(),
            port,
            user: user ?? null,
            password: user === undefined ? null : reader.required(...password),
            implicit: useSsl || (port === 465 && !useTls && prefix !== 'EMAIL_'),
            encryption: useSsl || useTls ? 'verified' : byDefault,
        };
    });
}
/** @param key the key that holds the name of the bucket */
function s3From(keys, key) {
    const reader = new Reader(keys);
    const bucket = reader.required(key);
    const accessKeyId = reader.required('AWS_ACCESS_KEY_ID', 'AWS_S3_ACCESS_KEY_ID', 'S3_ACCESS_KEY_ID', 'S3_ACCESS_KEY');
    const secretAccessKey = reader.required('AWS_SECRET_ACCESS_KEY', 'AWS_S3_SECRET_ACCESS_KEY', 'S3_SECRET_ACCESS_KEY', 'S3_SECRET_KEY');
    const region = reader.optional('AWS_S3_REGION_NAME', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'S3_REGION') ?? 'us-east-1';
    const endpoint = reader.optional('AWS_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL', 'S3_ENDPOINT');
    reader.complete();
    if (bucket !== '' && !/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(bucket)) {
        throw reader.unclear(key, 'the name of a bucket');
    }
    const virtual = reader.optional('AWS_S3_ADDRESSING_STYLE') === 'virtual';
    const sessionToken = reader.optional('AWS_SESSION_TOKEN') ?? null;
    return {
        bucketUrl: bucketUrl(reader, endpoint, bucket, region, virtual),
        region,
        accessKeyId,
        secretAccessKey,
        sessionToken,
    };
}
function bucketUrl(reader, endpoint, bucket, region, virtual) {
    // A bucket with a dot has no certificate as a host of its own.
    const url = URL.parse(endpoint ?? `https://s3.${region}.amazonaws.com`);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw reader.unclear('AWS_S3_ENDPOINT_URL', 'an https URL');
    if (virtual || (endpoint === undefined && !bucket.includes('.')))
        return `${url.protocol}//${bucket}.${url.host}`;
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${bucket}`;
}

;// CONCATENATED MODULE: ./lib/kinds/service/sources.js



const endpoint = ({ host, port }) => ({ host, port });
const sources_password = (settings) => [settings.password];
const sources = {
    postgres: { fromUrl: urls/* postgresUrl */.RB, fromKeys: postgresFrom, secrets: sources_password, address: endpoint, connections: 2 },
    mysql: { fromUrl: urls/* mysqlUrl */.yh, fromKeys: mysqlFrom, secrets: sources_password, address: endpoint, connections: 2 },
    redis: { fromUrl: urls/* redisUrl */.Ld, fromKeys: redisFrom, secrets: sources_password, address: endpoint, connections: 2 },
    smtp: { fromUrl: urls/* smtpUrl */.AI, fromKeys: smtpFrom, secrets: sources_password, address: endpoint, connections: 2 },
    s3: {
        fromUrl: urls/* s3Url */.AB,
        fromKeys: s3From,
        secrets: ({ secretAccessKey, accessKeyId, sessionToken }) => [secretAccessKey, accessKeyId, sessionToken],
        address: ({ bucketUrl }) => {
            const { hostname, port, protocol } = new URL(bucketUrl);
            return {
                host: hostname.replace(/^\[|\]$/g, ''),
                port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
            };
        },
        connections: 12,
    },
};
/** For messages; without user or password. */
function targetOf(name, settings) {
    if (name === 's3')
        return new URL(settings.bucketUrl).host;
    const { host, port } = sources[name].address(settings);
    return (0,formats_host/* withPort */.M0)(host, port);
}


/***/ }),

/***/ 51817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ s3Url),
/* harmony export */   AI: () => (/* binding */ smtpUrl),
/* harmony export */   Ld: () => (/* binding */ redisUrl),
/* harmony export */   RB: () => (/* binding */ postgresUrl),
/* harmony export */   UN: () => (/* binding */ UrlError),
/* harmony export */   yh: () => (/* binding */ mysqlUrl)
/* harmony export */ });
/** Why a text is not the URL of a service; the message never holds the text. */
class UrlError extends Error {
}
/** @throws UrlError */
function parse(text, schemes, example) {
    const url = URL.parse(text.trim());
    if (url === null || !schemes.test(url.protocol)) {
        const why = url === null && text.includes('://') ? '; percent-encode special characters of the password' : '';
        throw new UrlError(`expected a URL such as ${example}${why}`);
    }
    if (url.hostname === '')
        throw new UrlError('the URL names no host; a socket of this machine cannot be asked');
    return url;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function hostOf(url) {
    const host = decoded(url.hostname).replace(/^\[|\]$/g, '');
    if (host.startsWith('/'))
        throw new UrlError('the URL names a socket of its machine, which cannot be asked from here');
    return host.toLowerCase();
}
/** `postgres://user:password@host:5432/name?sslmode=require`, and the schemes that frameworks use for it. */
function postgresUrl(text) {
    const url = parse(text, /^(postgres|postgresql|pgsql|psql|postgis|timescale|postgresql\+\w+|postgres\+\w+):$/, 'postgres://user:password@host:5432/name');
    return database(url, 5432, postgresEncryption(url.searchParams.get('sslmode') ?? ''));
}
function postgresEncryption(mode) {
    if (mode === 'disable')
        return 'disabled';
    if (mode === 'require')
        return 'required';
    return mode === 'verify-ca' || mode === 'verify-full' ? 'verified' : 'preferred';
}
/** `mysql://user:password@host:3306/name`, also `mariadb:`. */
function mysqlUrl(text) {
    const url = parse(text, /^(mysql|mysql2|mariadb|mysql\+\w+|mariadb\+\w+|mysqlgis):$/, 'mysql://user:password@host:3306/name');
    const mode = (url.searchParams.get('ssl-mode') ?? url.searchParams.get('ssl_mode') ?? '').toUpperCase();
    const encryption = mode === 'DISABLED'
        ? 'disabled'
        : mode === 'REQUIRED'
            ? 'required'
            : mode.startsWith('VERIFY')
                ? 'verified'
                : 'preferred';
    return database(url, 3306, encryption);
}
function database(url, port, encryption) {
    const name = decoded(url.pathname.replace(/^\//, ''));
    if (url.username === '')
        throw new UrlError('the URL names no user');
    if (name === '')
        throw new UrlError('the URL names no database');
    return {
        host: hostOf(url),
        port: Number(url.port) || port,
        user: decoded(url.username),
        password: decoded(url.password),
        database: name,
        encryption,
    };
}
/** `redis://:password@host:6379/0`, or `rediss:` with TLS. */
function redisUrl(text) {
    const url = parse(text, /^(redis|rediss|valkey|valkeys|rediscache):$/, 'redis://:password@host:6379/0');
    return {
        host: hostOf(url),
        port: Number(url.port) || 6379,
        user: url.username === '' || url.password === '' ? null : decoded(url.username),
        password: url.password === '' ? null : decoded(url.password),
        encryption: /^(rediss|valkeys):$/.test(url.protocol) ? 'verified' : 'disabled',
    };
}
/** `smtp://user:password@host:587` with STARTTLS where it is offered, `smtps:` with TLS from the first byte. */
function smtpUrl(text) {
    const url = parse(text, /^(smtp|smtps|submission|submissions|smtp\+tls|smtp\+ssl):$/, 'smtp://user:password@host:587');
    const implicit = /^(smtps|submissions|smtp\+ssl):$/.test(url.protocol);
    return {
        host: hostOf(url),
        port: Number(url.port) || (implicit ? 465 : 587),
        user: url.username === '' ? null : decoded(url.username),
        password: url.username === '' ? null : decoded(url.password),
        implicit,
        encryption: implicit || url.protocol === 'smtp+tls:' ? 'verified' : 'preferred',
    };
}
/** `https://key:secret@endpoint/bucket?region=eu-central-1`. */
function s3Url(text) {
    const url = parse(text, /^https?:$/, 'https://key:secret@endpoint/bucket?region=eu-central-1');
    const bucket = url.pathname.replace(/^\/|\/$/g, '');
    if (url.username === '' || url.password === '')
        throw new UrlError('the URL names no key and secret');
    if (bucket === '' || bucket.includes('/'))
        throw new UrlError('the path of the URL is the name of the bucket');
    return {
        bucketUrl: `${url.origin}/${bucket}`,
        region: url.searchParams.get('region') ?? 'us-east-1',
        accessKeyId: decoded(url.username),
        secretAccessKey: decoded(url.password),
        sessionToken: null,
    };
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
