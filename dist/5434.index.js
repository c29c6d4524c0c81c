export const id = 5434;
export const ids = [5434];
export const modules = {

/***/ 79725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ headerName),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   O2: () => (/* binding */ strict),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   "in": () => (/* binding */ oneTarget),
/* harmony export */   on: () => (/* binding */ on),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* unused harmony exports parseDuration, retry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93855);



/**
 * A map that refuses unknown keys and says which known one was probably meant.
 * @param hint what else to say of an unknown key
 * @param known keys that may be meant
 */
function strict(shape, hint, known = Object.keys(shape)) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            return issue.keys
                .map((key) => `unknown key "${key.replace(/\s+/g, ' ')}"${hint?.(key) ?? (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known)}`)
                .join('\n');
        },
    });
}
/**
 * One value or a list of at least one; always a list after parsing.
 * @param empty what to say where nothing at all is written
 */
function oneOrMany(schema, empty) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(schema).min(1, 'an empty list asserts nothing')], {
        error: (issue) => (issue.input === null ? empty?.() : undefined),
    })
        .transform((value) => (Array.isArray(value) ? value : [value]));
}
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A hundred years; far longer ones lead out of the calendar. */
const longestMs = 36_500 * unitsMs.d;
/** `500ms 10s 5m 26h 90d`; milliseconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'expected a duration such as 500ms, 10s, 5m, 26h or 90d')
    .transform(parseDuration)
    .refine((ms) => ms <= longestMs, 'a duration is at most 36500d')
    .meta({ title: 'duration' });
/** Time that the gate itself waits; more than nothing, and less than the clocks of the platform can hold. */
const wait = duration.refine((ms) => ms >= 1 && ms <= unitsMs.d, 'a time to wait lies between 1ms and 24h');
/** Milliseconds of a text that is known to be a duration. */
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
    if (!match?.[1] || !match[2])
        throw new RangeError('not a duration');
    return Number(match[1]) * unitsMs[match[2]];
}
const unitsBytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** `10KB 5MiB`; bytes after parsing. */
const size = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'expected a size such as 512B, 10KB or 5MiB')
    .transform((text) => {
    const match = /^([\d.]+)(\w+)$/.exec(text);
    return Math.round(Number(match?.[1]) * unitsBytes[match?.[2]]);
})
    .meta({ title: 'size' });
/** A deadline for failures and errors of the network; never for mistakes in the configuration. */
const retry = strict({
    for: wait.meta({ description: 'The deadline: how long the check is asked again while it does not pass' }),
    every: wait.default(1000).meta({ description: 'Pause between two tries' }),
    steady: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(1).meta({ description: 'How many passes in a row count as passed' }),
}).meta({ title: '`{ for, every: 1s, steady: 1 }`' });
/** Keys that every kind which asks over the network or runs something has. */
const asking = {
    timeout: wait
        .optional()
        .meta({ description: 'Time for one exchange or one command', without: '`defaults.timeout`, 10s' }),
    retry: retry.optional().meta({
        description: 'Asks again until the deadline `for`; `steady` asks for that many passes in a row',
    }),
};
/** `checkout` or a server's name; where files are read and commands run. */
const on = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().meta({
    title: '`checkout` or a server',
    description: 'Where files are read and commands run',
    without: '`defaults.on`, else `checkout`',
});
/** Name of a header. */
const headerName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S, 'not the name of a header');
/** TCP port. */
const port = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr('a port is a whole number from 1 to 65535, without quotes')
    .min(1)
    .max(65_535, 'a port is at most 65535')
    .meta({ title: '1 to 65535' });
/** `path` or `url` of a kind that looks at a URL; neither means the environment's own `url`. */
const target = {
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().startsWith('/', 'a path starts with /').optional().meta({
        title: 'text that starts with `/`',
        description: "Added to the environment's `url`; not beside `url`",
        without: '`/`',
    }),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
        .optional()
        .meta({
        title: 'http or https URL',
        description: 'What is looked at',
        without: "the environment's",
    }),
};
/** Refuses `path` beside `url`. For `schema.check(…)`. */
function oneTarget(context) {
    if (context.value.path === undefined || context.value.url === undefined)
        return;
    const message = "`path` is added to the environment's `url`, not to this one: give either `path` or `url`";
    context.issues.push({ code: 'custom', input: context.value, path: ['path'], message });
}


/***/ }),

/***/ 32823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readChecklist)
});

;// CONCATENATED MODULE: ./lib/formats/yaml/placed.js
/** The value without its places: maps as objects, lists as arrays. */
function plainOf(placed) {
    if (placed.kind === 'scalar')
        return placed.value;
    if (placed.kind === 'list')
        return placed.items.map(plainOf);
    return Object.fromEntries([...placed.entries].map(([key, { value }]) => [key, plainOf(value)]));
}
/** The value under a key of a map, or undefined. */
function valueAt(placed, key) {
    return placed?.kind === 'map' ? placed.entries.get(key)?.value : undefined;
}
/** The items of a list; none where it is no list. */
function itemsOf(placed) {
    return placed?.kind === 'list' ? placed.items : [];
}
/** The text, or undefined where the value is none. */
function textOf(placed) {
    return placed?.kind === 'scalar' && typeof placed.value === 'string' ? placed.value : undefined;
}
/**
 * Place of the value at a path, or of the nearest thing around it.
 * @param atKey the place of the last key rather than of its value
 */
function locate(placed, path, atKey = false) {
    let current = placed;
    for (const [index, segment] of path.entries()) {
        const key = String(segment);
        const entry = current.kind === 'map' ? current.entries.get(key) : undefined;
        const next = current.kind === 'list' ? current.items[Number(key)] : entry?.value;
        if (next === undefined)
            break;
        if (entry && atKey && index === path.length - 1)
            return entry.key;
        current = next;
    }
    return current.at;
}

// EXTERNAL MODULE: ./lib/kinds/index.js
var lib_kinds = __webpack_require__(29423);
// EXTERNAL MODULE: ./lib/secrecy/redactor.js + 4 modules
var redactor = __webpack_require__(87911);
;// CONCATENATED MODULE: ./lib/checklist/outline.js


/** Names of the kinds that a checklist uses. */
function kindsNamedIn(checklist) {
    const keys = new Set(itemsIn(checklist).flatMap((item) => entriesOf(item).map(([key]) => key)));
    return lib_kinds/* kindNames */.$1.filter((name) => keys.has(name));
}
/**
 * The items of a checklist that have an id, in order.
 * @param kinds at least those that the checklist names
 */
function outlineOf(checklist, kinds) {
    const asking = kinds.filter(({ asksPerson }) => asksPerson).map(({ kind }) => kind);
    return itemsIn(checklist).flatMap((item) => {
        const id = valueAt(item, 'id');
        const name = textOf(id);
        if (!id || name === undefined)
            return [];
        const needs = valueAt(item, 'needs');
        return [
            {
                id: name,
                at: id.at,
                needs: itemsOf(needs).flatMap(mentionOf),
                needsAt: needs?.at ?? id.at,
                asksPerson: asking.some((kind) => valueAt(item, kind) !== undefined),
                servers: entriesOf(item).flatMap(([, { value }]) => serversOf(value)),
            },
        ];
    });
}
/** The names of servers under `on` in one check or a list of them. */
function serversOf(checks) {
    const list = checks.kind === 'list' ? checks.items : [checks];
    return list.flatMap((check) => mentionOf(valueAt(check, 'on')));
}
function itemsIn(checklist) {
    return itemsOf(valueAt(checklist, 'sections')).flatMap((section) => itemsOf(valueAt(section, 'items')));
}
function entriesOf(placed) {
    return placed.kind === 'map' ? [...placed.entries] : [];
}
function mentionOf(placed) {
    const name = textOf(placed);
    return placed && name !== undefined ? [{ name, at: placed.at }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/dates.js
/** Milliseconds at the start of a day written `YYYY-MM-DD`, UTC; undefined where it is no such day. */
function dayOf(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const start = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text ? undefined : start;
}
/** The day, UTC, that lies `days` after the moment, as `YYYY-MM-DD`. */
function addDays(moment, days) {
    return new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/formats/yaml/parse.js

const tagsRefused = 'YAML tags are not allowed';
const mostNodes = 50_000;
const deepest = 64;
/**
 * Parses YAML 1.2 strictly: unique keys, no tags, one document, bounded aliases and depth.
 * @returns the value with its places, or undefined where there are problems; an empty text is null
 */
function parseYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ''), {
            version: '1.2',
            uniqueKeys: true,
            strict: true,
            lineCounter: lines,
            prettyErrors: false,
        });
    }
    catch {
        return {
            value: undefined,
            problems: [{ message: 'the YAML is nested too deeply to be read', location: { file, line: 1, column: 1 } }],
        };
    }
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        const problems = faults.slice(0, 20).map((fault) => {
            const { line, col } = lines.linePos(fault.pos[0]);
            return { message: yamlMessage(fault.code, fault.message), location: { file, line, column: col } };
        });
        return { value: undefined, problems };
    }
    const { version, explicit } = document.directives.yaml;
    if (explicit && version !== '1.2') {
        const message = `YAML ${version} reads some words differently (\`no\`, \`0644\`, dates); this file has to be YAML 1.2`;
        return { value: undefined, problems: [{ message, location: { file, line: 1, column: 1 } }] };
    }
    return new Converter(document, file, lines).run();
}
/** Ends the conversion at the first fault. */
class Refusal extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
class Converter {
    #document;
    #file;
    #lines;
    #nodes = 0;
    constructor(document, file, lines) {
        this.#document = document;
        this.#file = file;
        this.#lines = lines;
    }
    run() {
        const { contents } = this.#document;
        try {
            if ((0,dist/* isScalar */.jn)(contents) && contents.value !== null)
                throw this.#refusal(contents, 'expected a map or a list');
            return { value: this.#convert(contents, 0), problems: [] };
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            return { value: undefined, problems: [error.problem] };
        }
    }
    /** @param at the place where the value is named, where that is another one */
    #convert(node, depth, at = this.#place(node)) {
        if (++this.#nodes > mostNodes)
            throw this.#refusal(node, 'the file grows too large when its aliases are expanded');
        if (depth > deepest)
            throw this.#refusal(node, 'the YAML is nested too deeply');
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(this.#document);
            if (!target)
                throw this.#refusal(node, `unknown alias "${node.source}"`);
            return this.#convert(target, depth + 1, at);
        }
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'map', at, entries: this.#entries(node, depth) };
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', at, items: node.items.map((item) => this.#convert(item, depth + 1)) };
        return { kind: 'scalar', at, value: (0,dist/* isScalar */.jn)(node) ? this.#scalar(node, node.value) : null };
    }
    #scalar(node, value) {
        if (typeof value === 'object' && value !== null)
            throw this.#refusal(node, tagsRefused);
        if (typeof value !== 'number')
            return value;
        if (!Number.isFinite(value))
            throw this.#refusal(node, 'this is not a number that anything can be compared with');
        if (Number.isInteger(value) && !Number.isSafeInteger(value))
            throw this.#refusal(node, 'this number is too large to be exact; write it in quotes');
        return value;
    }
    #entries(node, depth) {
        const entries = new Map();
        for (const { key, value } of node.items) {
            if (!(0,dist/* isScalar */.jn)(key) || key.value === null || typeof key.value === 'object') {
                throw this.#refusal(key ?? node, 'a key must be a plain text');
            }
            const name = String(key.value);
            if (name === '__proto__')
                throw this.#refusal(key, 'this key is not allowed');
            if (entries.has(name))
                throw this.#refusal(key, `duplicate key "${name}"`);
            const place = this.#place(key);
            entries.set(name, { key: place, value: this.#convert(value, depth + 1, value === null ? place : undefined) });
        }
        return entries;
    }
    #place(node) {
        const start = node?.range?.[0] ?? 0;
        const { line, col } = this.#lines.linePos(start);
        return { file: this.#file, line, column: col };
    }
    #refusal(node, message) {
        return new Refusal({ message, location: this.#place(node) });
    }
}
/** The parser's sentences, without quoting what stands in the file. */
function yamlMessage(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'tabs are not allowed as indentation in YAML; use spaces';
    if (code === 'DUPLICATE_KEY')
        return 'duplicate key: the earlier one would be lost';
    if (code === 'MULTIPLE_DOCS')
        return 'more than one YAML document in the file';
    if (code === 'TAG_RESOLVE_FAILED')
        return tagsRefused;
    return `not valid YAML: ${message.split('\n')[0]?.slice(0, 200)}`;
}

// EXTERNAL MODULE: ./lib/words/suggest.js
var suggest = __webpack_require__(93855);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/checklist/stage.js
/** The end of reading, for one problem. */
function refused(message, location, suggestion) {
    return { value: undefined, problems: [{ message, ...(location && { location }), ...(suggestion && { suggestion }) }] };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/checklist/tree/tree.js

/** Bytes of a file that is read; more is no text of a person. */
const mostBytes = 1024 * 1024;
/** The path without `.` and `..`; undefined where it leads out of the tree. */
function pathWithin(path) {
    const way = (0,posix_.normalize)(path).replace(/\/$/, '');
    return way === '..' || way.startsWith('../') || (0,posix_.isAbsolute)(way) ? undefined : way;
}

;// CONCATENATED MODULE: ./lib/checklist/tree/text.js



/**
 * The text of a file that has to be there. Bytes that are not UTF-8 are a problem: read otherwise, some of the file
 * would be lost without a word.
 * @param shown the path for people
 */
function text_textOf(entry, shown) {
    const refuse = (message, suggestion) => refused(message, { file: shown, line: 1, column: 1 }, suggestion);
    switch (entry.kind) {
        case 'missing':
            return refuse(`there is no file ${shown}`);
        case 'outside':
            return refuse(`${shown} leads out of the repository`);
        case 'other':
            return refuse(`${shown} is not a file`);
        case 'too-large':
            return refuse(`${shown} has ${entry.size} bytes; the most is ${mostBytes}`);
        case 'unreadable':
            return refuse(`${shown} cannot be read (${entry.reason})`);
        case 'file':
            return (0,external_node_buffer_.isUtf8)(entry.bytes) && !entry.bytes.includes(0)
                ? { value: entry.bytes.toString('utf8'), problems: [] }
                : refuse(`${shown} is not UTF-8 text`, 'save it as UTF-8; some editors and shells write UTF-16');
    }
}

;// CONCATENATED MODULE: ./lib/checklist/validate.js


/** Validates a value and turns every issue into a problem with its place in the file. */
function validate(schema, placed) {
    const data = plainOf(placed);
    const result = schema.safeParse(data);
    if (result.success)
        return { value: result.data, problems: [] };
    const subject = { placed, data };
    return { value: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], subject)) };
}
function problemsOf(issue, around, subject) {
    const path = [...around, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0 && !saysMore(issue)) {
        const branch = likeliest(issue.errors);
        return branch.flatMap((inner) => problemsOf(inner, path, subject));
    }
    if (issue.code === 'unrecognized_keys') {
        return issue.message.split('\n').map((line, index) => {
            const key = issue.keys[index];
            return place(`${line}${where(path)}`, key === undefined ? path : [...path, key], subject, true);
        });
    }
    if (issue.code === 'invalid_key' && issue.issues[0]) {
        return [place(`${sentence(issue.issues[0], path, subject.data)}${where(path)}`, path, subject, true)];
    }
    return [place(`${sentence(issue, path, subject.data)}${where(path)}`, path, subject)];
}
/** Whether the sentence of a union itself is the one to say: it has one, and no branch fits the type of the value. */
function saysMore(issue) {
    const none = issue.errors.every((branch) => branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
    return none && !issue.message.startsWith('Invalid input');
}
/** Of a union's branches the one that fits the text best: it fails deepest, and not for its type at the root. */
function likeliest(branches) {
    const score = (issues) => {
        const depth = Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0)));
        const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
        return (wrongType ? 0 : 100) + depth * 10 - Math.min(issues.length, 9);
    };
    return [...branches].sort((a, b) => score(b) - score(a))[0] ?? [];
}
function sentence(issue, path, data) {
    const own = !/^Invalid (input|option)/.test(issue.message);
    if (own || (issue.code !== 'invalid_type' && issue.code !== 'invalid_value'))
        return lowerFirst(issue.message);
    const value = path.reduce((inner, key) => inner !== null && typeof inner === 'object' ? inner[key] : undefined, data);
    const name = nameOf(path);
    if (value === undefined)
        return `missing ${name}`;
    if (issue.code === 'invalid_value')
        return noneOf(name, value, issue.values.map(String));
    return `${name} is ${typeName(value)}, expected ${typeWords[issue.expected] ?? issue.expected}`;
}
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    const list = path.at(-2);
    return typeof last === 'number' && list !== undefined ? `entry ${last + 1} of "${String(list)}"` : `"${String(last)}"`;
}
function noneOf(name, value, known) {
    const choices = known.length === 1 ? known.join() : `one of ${known.join(', ')}`;
    if (typeof value !== 'string')
        return `${name} is ${typeName(value)}, expected ${choices}`;
    return `"${value.slice(0, 100).replace(/\s+/g, ' ')}" is not ${choices}${(0,suggest/* didYouMean */.a)(value, known)}`;
}
const typeWords = {
    string: 'a text (quote it)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function typeName(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return ({ string: 'a text', number: 'a number', boolean: 'true or false', object: 'a map' }[typeof value] ??
        typeof value);
}
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function where(path) {
    if (path.length === 0)
        return '';
    return ` (at ${path.map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index ? '.' : ''}${String(segment)}`)).join('')})`;
}
function place(message, path, { placed }, atKey = false) {
    return { message, location: locate(placed, path, atKey) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/checklist/records/schema.js



const day = schemas/* string */.YjP().check((context) => {
    if (dayOf(context.value) === undefined) {
        context.issues.push({ code: 'custom', input: context.value, message: 'expected a date as YYYY-MM-DD' });
    }
});
const schema_text = schemas/* string */.YjP().trim().min(1, 'must not be empty');
const attestation = (0,fields/* strict */.O2)({
    item: schema_text,
    by: schema_text,
    on: day,
    evidence: schema_text.optional(),
    note: schema_text.optional(),
    commit: schema_text.optional(),
    result: schemas/* enum */.k5n(['done', 'not-applicable']).default('done'),
}).refine((record) => record.result === 'done' || record.note !== undefined, {
    path: ['note'],
    message: 'not-applicable needs a note that says why',
});
const waiver = (0,fields/* strict */.O2)({
    item: schema_text,
    rule: schema_text.optional(),
    reason: schema_text,
    'approved-by': schema_text,
    expires: day,
    issue: schema_text.optional(),
});
/** attestations.yml: a list, or a map with the one key `attestations`. */
const attestationsSchema = schemas/* union */.KCZ([schemas/* array */.YOg(attestation), (0,fields/* strict */.O2)({ attestations: schemas/* array */.YOg(attestation) })]);
/** waivers.yml: a list, or a map with the one key `waivers`. */
const waiversSchema = schemas/* union */.KCZ([schemas/* array */.YOg(waiver), (0,fields/* strict */.O2)({ waivers: schemas/* array */.YOg(waiver) })]);

;// CONCATENATED MODULE: ./lib/checklist/records/read.js








const dayMs = 86_400_000;
/**
 * Reads attestations and waivers, and holds them against the items of the checklist.
 * @param longestWaiverMs how far ahead a waiver may end
 */
async function readRecords(tree, items, now, longestWaiverMs) {
    const attested = await readFile(tree, 'attestations', attestationsSchema);
    const waived = await readFile(tree, 'waivers', waiversSchema);
    const attestations = await attestationsOf(attested.value, items, now);
    const waivers = await waiversOf(waived.value, items, now, longestWaiverMs);
    return {
        value: { attestations: attestations.value, waivers: waivers.value },
        problems: [...attested.problems, ...attestations.problems, ...waived.problems, ...waivers.problems],
    };
}
/** The records of one file; none where there is no such file, or where it is not right. */
async function readFile(tree, name, schema) {
    for (const extension of ['yml', 'yaml']) {
        const file = `.github/readiness/${name}.${extension}`;
        if (!(await tree.exists(file)))
            continue;
        const text = text_textOf(await tree.read(file), file);
        if (text.value === undefined)
            return { value: [], problems: text.problems };
        const { value: placed, problems } = parseYaml(text.value, file);
        if (!placed || placed.kind === 'scalar')
            return { value: [], problems };
        const valid = validate(schema, placed);
        if (!valid.value)
            return { value: [], problems: valid.problems };
        const records = Array.isArray(valid.value) ? valid.value : (valid.value[name] ?? []);
        const texts = itemsOf(placed.kind === 'list' ? placed : valueAt(placed, name));
        return { value: records.map((record, index) => ({ record, placed: texts[index] ?? placed })), problems: [] };
    }
    return { value: [], problems: [] };
}
/** The newest attestation of each item. */
async function attestationsOf(entries, items, now) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const today = addDays(now, 0);
    const newest = new Map();
    const problems = [];
    for (const { record, placed } of entries) {
        const item = byId.get(record.item);
        if (!item)
            problems.push(at(placed, 'item', unknownItem(record.item, items)));
        else if (!item.asksPerson) {
            const message = `item "${record.item}" has no ${await kindsThatAsk()} check, so an attestation says nothing about it`;
            problems.push(at(placed, 'item', message));
        }
        if (record.on > today) {
            const message = `an attestation cannot be dated in the future; days are those of UTC, where it is ${today}`;
            problems.push(at(placed, 'on', message));
        }
        const known = newest.get(record.item);
        if (!known || known.on <= record.on)
            newest.set(record.item, withoutUndefined(record));
    }
    return { value: newest, problems };
}
async function waiversOf(entries, items, now, longestMs) {
    const ids = new Set(items.map(({ id }) => id));
    const latest = addDays(now, Math.floor(longestMs / dayMs));
    const isRule = await ruleTest(entries.some(({ record }) => record.rule !== undefined));
    const problems = [];
    const value = entries.map(({ record, placed }) => {
        if (!ids.has(record.item))
            problems.push(at(placed, 'item', unknownItem(record.item, items)));
        if (record.rule !== undefined && !isRule(record.rule)) {
            const message = `unknown rule "${record.rule}"; a rule is named with its kind, such as headers/hsts`;
            problems.push(at(placed, 'rule', message));
        }
        if (record.expires > latest) {
            problems.push(at(placed, 'expires', `a waiver may last until ${latest} at the latest`));
        }
        return withoutUndefined({
            item: record.item,
            rule: record.rule,
            reason: record.reason,
            approvedBy: record['approved-by'],
            expires: record.expires,
            issue: record.issue,
        });
    });
    return { value, problems };
}
/** Tells ids of rules from other texts; the texts of all rules load only where one is named. */
async function ruleTest(named) {
    const ids = new Set(named ? (await __webpack_require__.e(/* import() */ 9189).then(__webpack_require__.bind(__webpack_require__, 99189))).ruleIds : []);
    return (id) => ids.has(id);
}
/** The kinds that ask a person, as a message names them. */
async function kindsThatAsk() {
    const kinds = await (0,lib_kinds/* allKinds */.TO)();
    return kinds.flatMap(({ kind, asksPerson }) => (asksPerson ? [`\`${kind}\``] : [])).join(' or ');
}
function at(record, key, message) {
    return { message, location: locate(record, [key]) };
}
function unknownItem(id, items) {
    return `unknown item "${id}"${(0,suggest/* didYouMean */.a)(id, items.map((item) => item.id))}`;
}
function withoutUndefined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/checklist/schema.js + 1 modules
var schema = __webpack_require__(44083);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/checklist/stacks.js


const marks = [
    ['django', ['manage.py']],
    ['laravel', ['artisan']],
    ['rails', ['config/application.rb']],
    ['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
    ['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
    ['node', ['package.json']],
    ['docker', ['docker-compose.yml', 'docker-compose.prod.yml', 'compose.yaml', 'compose.yml', 'Dockerfile']],
];
const requirements = [
    ['django', /^\s*"?django\b/im],
    ['fastapi', /^\s*"?fastapi\b/im],
    ['flask', /^\s*"?flask\b/im],
];
/** What the checkout is built on, told by the files that every such project has; the most telling first. */
function detectStacks(root) {
    const found = new Set();
    for (const [stack, files] of marks)
        if (files.some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))))
            found.add(stack);
    for (const file of ['requirements.txt', 'pyproject.toml']) {
        const text = stacks_textOf((0,external_node_path_.join)(root, file));
        for (const [stack, pattern] of requirements)
            if (pattern.test(text))
                found.add(stack);
    }
    const order = ['django', 'laravel', 'rails', 'next', 'fastapi', 'flask', 'nginx', 'node', 'docker'];
    return order.filter((stack) => found.has(stack));
}
/** As `detectStacks`, looked for when first asked and then known. */
function lazyStacks(root) {
    let known;
    return () => {
        known ??= detectStacks(root);
        return known;
    };
}
function stacks_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, 100_000);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
;// CONCATENATED MODULE: ./lib/checklist/tree/work-tree.js




/**
 * The files of a directory of this machine.
 * @param root absolute
 */
function workTree(root) {
    const find = (path) => {
        const within = pathWithin(path);
        if (within === undefined)
            return { kind: 'outside' };
        const absolute = (0,external_node_path_.join)(root, within);
        if (absolute.includes('\0'))
            return { kind: 'missing' };
        const real = (0,external_node_fs_.realpathSync)(absolute);
        return leadsOut((0,external_node_fs_.realpathSync)(root), real) ? { kind: 'outside' } : real;
    };
    const read = (path) => {
        const found = find(path);
        return typeof found === 'string' ? readBounded(found) : found;
    };
    return {
        read: async (path) => orMissing(() => read(path)),
        exists: async (path) => {
            const found = orMissing(() => find(path));
            return typeof found === 'string' || found.kind !== 'missing';
        },
    };
}
/** A file anywhere on this machine, absolute: for paths that are given by who runs the gate. */
function readHostFile(path) {
    return orMissing(() => readBounded(path));
}
function readBounded(path) {
    const stats = (0,external_node_fs_.statSync)(path);
    if (!stats.isFile())
        return { kind: 'other' };
    return stats.size > mostBytes ? { kind: 'too-large', size: stats.size } : { kind: 'file', bytes: (0,external_node_fs_.readFileSync)(path) };
}
/** What the system says of a path that cannot lead to anything. */
const leadsNowhere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
function orMissing(look) {
    try {
        return look();
    }
    catch (error) {
        const code = (0,probe_error/* codeOf */.$)(error) ?? 'unknown';
        return leadsNowhere.has(code) ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
    }
}
/** Whether a path leads out of a directory, both absolute. */
function leadsOut(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/checklist/bind/certificates.js


/**
 * PEM texts of private CAs.
 * @param given path of the option of the run, which is one of this machine
 * @param written path in the checklist: below the root it is one of the tree, elsewhere one of this machine
 */
async function certificatesOf(given, written, where, cwd) {
    const found = [
        ...(given ? [{ file: given, text: pemOf(onHost(given, where.root, cwd)) }] : []),
        ...(written ? [{ file: written, text: pemOf(await inTree(written, where, cwd)) }] : []),
    ];
    return {
        value: found.flatMap(({ text }) => text ?? []),
        problems: found.flatMap(({ file, text }) => (text === undefined ? [withoutPem(file)] : [])),
    };
}
function onHost(file, root, cwd) {
    const entry = readHostFile((0,external_node_path_.resolve)(root, file));
    return entry.kind === 'missing' ? readHostFile((0,external_node_path_.resolve)(cwd, file)) : entry;
}
async function inTree(file, { root, tree }, cwd) {
    const path = (0,external_node_path_.resolve)(root, file);
    if (leadsOut(root, path))
        return onHost(file, root, cwd);
    const entry = await tree.read((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
    const beside = (0,external_node_path_.resolve)(cwd, file);
    // What the tree does not have must not come from the same place outside of it: a commit may lack what is there now.
    return entry.kind === 'missing' && leadsOut(root, beside) ? readHostFile(beside) : entry;
}
function pemOf(entry) {
    const text = entry.kind === 'file' ? entry.bytes.toString('utf8') : '';
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : undefined;
}
function withoutPem(file) {
    return {
        message: `ca-file ${file} holds no PEM certificate`,
        suggestion: 'give the root certificate of the private CA in PEM form',
    };
}

;// CONCATENATED MODULE: ./lib/formats/markdown/section.js
/**
 * The text of a Markdown document below a heading, up to the next heading of the same or a higher level.
 * Headings inside code fences do not count.
 * @returns undefined where there is no such heading
 */
function sectionOf(markdown, title) {
    const lines = markdown.split(/\r?\n/);
    let fence;
    let level = 0;
    const kept = [];
    for (const line of lines) {
        const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === undefined && mark)
            fence = mark;
        else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        const heading = fence === undefined ? /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) : null;
        if (heading?.[1] && heading[2] !== undefined) {
            if (level > 0 && heading[1].length <= level)
                break;
            if (level === 0 && plain(heading[2]) === plain(title)) {
                level = heading[1].length;
                continue;
            }
        }
        if (level > 0)
            kept.push(line);
    }
    return level > 0
        ? kept
            .join('\n')
            .replace(/^-{3,}\s*$/gm, '')
            .trim()
        : undefined;
}
function plain(heading) {
    return heading.replace(/[*_`]/g, '').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/checklist/bind/document.js

/** Text of the document that people read, or undefined where there is none in the repository. */
async function readDocument(path, tree) {
    const entry = await tree.read(path);
    return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined;
}
/** The sections of the document that are shown when the gate is closed. */
async function documentSections(text, tree) {
    const titles = text['on-failure']?.show ?? [];
    const none = (message) => ({ value: [], problems: [{ message }] });
    if (text.document === undefined) {
        if (titles.length === 0)
            return { value: [], problems: [] };
        return none('`on-failure: show` names sections of a `document`, and there is none');
    }
    const markdown = await readDocument(text.document, tree);
    if (markdown === undefined)
        return none(`there is no document ${text.document} in the checkout`);
    const problems = [];
    const value = titles.flatMap((title) => {
        const found = sectionOf(markdown, title);
        if (found === undefined)
            problems.push({ message: `${text.document} has no section "${title}"` });
        return found === undefined ? [] : [{ title, text: found }];
    });
    return { value, problems };
}

;// CONCATENATED MODULE: ./lib/checklist/bind/environment.js
/** The environment of this run: what the checklist says, with the options of the run on top. */
function environmentOf(text, name, options) {
    const written = name === undefined ? undefined : text.environments?.[name];
    const url = options.url?.replace(/\/+$/, '') ?? written?.url;
    const envContent = options.envContent ?? (options.envFile === undefined ? written?.['env-content'] : undefined);
    const envFile = options.envFile ?? (envContent === undefined ? written?.['env-file'] : undefined);
    const value = {
        name: name ?? options.environment ?? 'default',
        ...(url !== undefined && { url }),
        ...(written?.frontend !== undefined && { frontend: written.frontend }),
        ...(envFile !== undefined && { envFile }),
        ...(envContent !== undefined && { envContent }),
    };
    return { value, problems: url === undefined || isBase(url) ? [] : [unusable] };
}
/** A URL given as an option is not seen by the schema. */
function isBase(url) {
    const parsed = URL.parse(url);
    return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.search === '' && parsed.hash === '';
}
const unusable = {
    message: 'the url of the environment is not an absolute http or https URL',
    suggestion: 'such as https://shop.example.com',
};

;// CONCATENATED MODULE: ./lib/checklist/bind/items.js

/** The items of a valid checklist, each with its checks and their kinds. */
function items_itemsOf(text, placed, kinds) {
    return text.sections.flatMap((section, s) => section.items.map((item, i) => ({
        id: item.id,
        title: item.title,
        section: section.title,
        required: item.required,
        needs: item.needs ?? [],
        when: item.when ?? true,
        phase: item.phase ?? section.phase ?? null,
        changesState: item['changes-state'],
        owner: item.owner ?? null,
        fix: item.fix ?? null,
        tags: item.tags ?? [],
        checks: checksOf(item, kinds),
        location: locate(placed, ['sections', s, 'items', i]),
    })));
}
/** The checks of an item in the order of the kinds: each with what its schema made of the text. */
function checksOf(item, kinds) {
    const values = item;
    return kinds.flatMap((kind) => {
        const configs = values[kind.kind];
        return (configs ?? []).map((config) => ({ kind, config }));
    });
}

;// CONCATENATED MODULE: ./lib/checklist/bind/references.js


/** What a schema cannot see: ids used twice, unknown ids in `needs`, cycles, unknown servers. */
function referenceProblems(items, checklist) {
    const problems = [];
    const refuse = (message, location) => {
        problems.push({ message, location });
    };
    const ids = new Set(items.map(({ id }) => id));
    const declared = valueAt(checklist, 'servers');
    const servers = ['checkout', ...(declared?.kind === 'map' ? declared.entries.keys() : [])];
    const refuseServer = ({ name, at }) => {
        if (!servers.includes(name))
            refuse(`unknown server "${name}"${(0,suggest/* didYouMean */.a)(name, servers)}`, at);
    };
    const on = valueAt(valueAt(checklist, 'defaults'), 'on');
    const name = textOf(on);
    if (on && name !== undefined)
        refuseServer({ name, at: on.at });
    const seen = new Set();
    for (const item of items) {
        if (seen.has(item.id))
            refuse(`two items have the id "${item.id}"`, item.at);
        seen.add(item.id);
        for (const need of item.needs) {
            if (!ids.has(need.name))
                refuse(`unknown item "${need.name}" in needs${(0,suggest/* didYouMean */.a)(need.name, [...ids])}`, need.at);
        }
        for (const server of item.servers)
            refuseServer(server);
    }
    const fault = faultOfNeeds(items);
    const first = items.find(({ id }) => id === fault?.at);
    if (fault && first)
        refuse(fault.message, first.needsAt);
    return problems;
}
/** More is no list of a person; the program follows needs by recursion. */
const longestChain = 500;
/** The first cycle in `needs`, or the first chain of them that is too long to be followed. */
function faultOfNeeds(items) {
    const needs = new Map(items.map((item) => [item.id, item.needs.map(({ name }) => name)]));
    const depths = new Map();
    const path = [];
    const visit = (id) => {
        if (depths.has(id))
            return undefined;
        const at = path.indexOf(id);
        if (at >= 0)
            return { at: id, message: `needs form a cycle: ${[...path.slice(at), id].join(' → ')}` };
        path.push(id);
        let depth = 0;
        for (const need of needs.get(id) ?? []) {
            const fault = path.length > longestChain ? tooLong(id) : visit(need);
            if (fault)
                return fault;
            depth = Math.max(depth, (depths.get(need) ?? 0) + 1);
        }
        path.pop();
        depths.set(id, depth);
        return depth > longestChain ? tooLong(id) : undefined;
    };
    const tooLong = (id) => ({ at: id, message: `needs form a chain of more than ${longestChain} items` });
    for (const { id } of items) {
        const fault = visit(id);
        if (fault)
            return fault;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/checklist/bind/bind.js










const bind_dayMs = 86_400_000;
/**
 * Ties the parts of a checklist together: items and what they need, checks and their kinds, records, document, CAs.
 * What refers to something is looked at even where the rest is not valid, so that every mistake is told in one run.
 * @param text what validation has made of the checklist, if anything
 */
async function bind(text, { data, environment: name }, { where, sha256 }, kinds, options) {
    const outline = outlineOf(data, kinds);
    const records = await readRecords(where.tree, outline, options.now, longestWaiverMs(data));
    const problems = [...referenceProblems(outline, data), ...records.problems];
    if (!text)
        return { value: undefined, problems };
    const environment = environmentOf(text, name, options);
    const chosen = name === undefined ? undefined : text.environments?.[name];
    const extraCa = await certificatesOf(options.caFile, chosen?.['ca-file'], where, options.cwd);
    const onFailure = await documentSections(text, where.tree);
    const resolve = [...Object.entries(chosen?.resolve ?? {}), ...Object.entries(options.resolve ?? {})];
    return {
        value: {
            path: where.shown,
            sha256,
            root: where.root,
            environment: environment.value,
            items: items_itemsOf(text, data, kinds),
            holdsSecrets: (text.secrets ?? []).length > 0 || environment.value.envContent !== undefined,
            servers: text.servers ?? {},
            resolve: new Map(resolve.map(([host, addresses]) => [host.toLowerCase(), addresses])),
            extraCa: extraCa.value,
            stacks: lazyStacks(where.root),
            defaults: {
                timeoutMs: text.defaults?.timeout ?? 10_000,
                on: text.defaults?.on,
                concurrency: text.defaults?.concurrency ?? 20,
                attestationMs: text.defaults?.attestation?.['valid-for'] ?? 90 * bind_dayMs,
            },
            ...records.value,
            onFailure: onFailure.value,
        },
        problems: [...problems, ...environment.problems, ...extraCa.problems, ...onFailure.problems],
    };
}
function longestWaiverMs(data) {
    const result = schema/* waiverDefault */.Gr.safeParse(plainOf(data));
    return (result.success ? result.data.defaults?.waiver?.['valid-for'] : undefined) ?? 90 * bind_dayMs;
}

// EXTERNAL MODULE: ./lib/secrecy/url-credentials.js
var url_credentials = __webpack_require__(71110);
;// CONCATENATED MODULE: ./lib/checklist/fill-in/choose.js



/** The environment of this run: the one that is asked for, the only one, or `production`. */
function chooseEnvironment(data, options) {
    const environments = valueAt(data, 'environments');
    const names = environments?.kind === 'map' ? [...environments.entries.keys()] : [];
    const asked = options.environment;
    const chosen = (name) => ({ value: { name }, problems: [] });
    const place = locate(data, ['environments'], true);
    if (asked !== undefined) {
        if (names.includes(asked))
            return chosen(asked);
        if (names.length === 0 && options.url !== undefined)
            return chosen(undefined);
        return refused(`unknown environment "${asked}"${(0,suggest/* didYouMean */.a)(asked, names)}`, place);
    }
    if (names.length <= 1)
        return chosen(names[0]);
    if (names.includes('production'))
        return chosen('production');
    return refused(`several environments (${names.join(', ')}) and none named`, place, 'name one with `environment`');
}

;// CONCATENATED MODULE: ./lib/checklist/fill-in/env-file.js



/**
 * What the env file of an environment holds, for `${{ env-file.KEY }}`; nothing where there is none, or none that can be
 * read, which the checks that look at it tell.
 * @param root the checkout, absolute
 */
async function envValuesOf(environment, root, options) {
    const content = options.envContent ?? textOf(valueAt(environment, 'env-content'));
    const file = options.envFile ?? textOf(valueAt(environment, 'env-file'));
    const text = content ?? (file === undefined ? undefined : textOfFile((0,external_node_path_.resolve)(root, file)));
    if (text === undefined)
        return { scope: new Map(), secrets: { values: [], env: undefined } };
    const { read } = await __webpack_require__.e(/* import() */ 5604).then(__webpack_require__.bind(__webpack_require__, 25604));
    return {
        scope: new Map(read(text, 'python-dotenv').entries.map(({ key, value }) => [key, value ?? ''])),
        secrets: { values: content === undefined ? [] : [content], env: text },
    };
}
function textOfFile(path) {
    const entry = readHostFile(path);
    return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined;
}

;// CONCATENATED MODULE: ./lib/checklist/fill-in/secrets.js

/**
 * Takes what a checklist names under `secrets` from the environment of the step, by name.
 * @param names the list as written
 */
function takeSecrets(names, env) {
    const scope = new Map();
    const values = [];
    const problems = [];
    for (const item of itemsOf(names)) {
        const name = textOf(item);
        if (name === undefined)
            continue;
        const value = env[name] ?? '';
        if (value.trim() === '') {
            problems.push({
                message: `the secret ${name} is not set`,
                location: item.at,
                suggestion: `add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or set it in your shell`,
            });
        }
        else if (value.trim().length < 4) {
            problems.push({
                message: `the secret ${name} is too short to be masked`,
                location: item.at,
                suggestion: 'use one of at least 4 characters',
            });
        }
        values.push(value);
        // The run ends; a stand-in keeps what uses the secret from being called wrong as well.
        scope.set(name, value === '' ? 'not set' : value);
    }
    return { value: { scope, values }, problems };
}

;// CONCATENATED MODULE: ./lib/checklist/fill-in/shell-texts.js
/**
 * Whether a text of the checklist is one that a shell reads as a program, as its kind says.
 * @param path from the root of the checklist
 * @param parent what holds the text at the end of the path
 */
function isShellText(kinds, path, parent) {
    const [sections, , items, , name, ...inside] = path;
    if (sections !== 'sections' || items !== 'items')
        return false;
    const kind = kinds.find((one) => one.kind === name);
    // Of a list of checks: the keys of a check are never numbers.
    const within = /^\d+$/.test(inside[0] ?? '') ? inside.slice(1) : inside;
    return kind?.shellTexts?.(within, parent) ?? false;
}

;// CONCATENATED MODULE: ./lib/checklist/fill-in/variables.js


const known = ['vars', 'secrets', 'environment', 'run', 'env-file', 'captures'];
const whole = /^\$\{\{\s*([^{}]*?)\s*\}\}$/;
const anywhere = /\$\{\{([^}]*)\}{0,2}/g;
/** Whether a text inside of a value holds a variable of this scope. */
function namesScope(placed, scope) {
    if (placed.kind === 'list')
        return placed.items.some((item) => namesScope(item, scope));
    if (placed.kind === 'map')
        return [...placed.entries.values()].some(({ value }) => namesScope(value, scope));
    if (typeof placed.value !== 'string')
        return false;
    return [...placed.value.matchAll(anywhere)].some(([, inside = '']) => inside.trimStart().startsWith(`${scope}.`));
}
/**
 * Replaces `${{ … }}` in every text of a value. A text that is one variable and nothing else takes its type.
 * `captures` are known only while a check runs and stay as they are.
 * @param literal tells whether a text at this path and in this map or list goes to a shell, where no variable is allowed
 */
function replaceVariables(placed, scopes, literal = () => false) {
    const problems = [];
    function visit(one, path, parent) {
        if (one.kind === 'list') {
            return { ...one, items: one.items.map((item, index) => visit(item, [...path, String(index)], one)) };
        }
        if (one.kind === 'map') {
            const entries = [...one.entries].map(([name, { key, value }]) => [
                name,
                { key, value: visit(value, [...path, name], one) },
            ]);
            return { ...one, entries: new Map(entries) };
        }
        return typeof one.value === 'string' && one.value.includes('${{') ? text(one, one.value, path, parent) : one;
    }
    function text(one, value, path, parent) {
        const refuse = (message, suggestion) => {
            problems.push({ message, location: one.at, ...(suggestion && { suggestion }) });
            return value;
        };
        if (literal(path, parent && plainOf(parent))) {
            refuse('no variable may stand in a text that is given to a shell', 'hand it over by `env: { NAME: "${{ … }}" }` and write "$NAME", or give `run` as a list of arguments without a shell');
            return one;
        }
        const single = whole.exec(value);
        if (single?.[1] !== undefined) {
            const found = lookUp(single[1], scopes);
            if ('problem' in found)
                refuse(found.problem);
            return 'meaning' in found ? { ...asPlaced(found.meaning, one), at: one.at } : one;
        }
        const filled = value.replace(anywhere, (match, expression) => {
            if (!match.endsWith('}}'))
                return refuse('a variable is not closed: expected }}');
            const found = lookUp(expression.trim(), scopes);
            if ('problem' in found)
                return refuse(found.problem);
            if ('later' in found)
                return match;
            const meaning = asPlaced(found.meaning, one);
            return meaning.kind === 'scalar' ? String(meaning.value) : refuse(`${expression.trim()} is not a single value`);
        });
        return { ...one, value: filled };
    }
    return { value: visit(placed, [], undefined), problems };
}
function lookUp(expression, scopes) {
    const match = /^([a-z-]+)\.([A-Za-z0-9_.-]+)$/.exec(expression);
    const [, scope, name] = match ?? [];
    if (scope === undefined || name === undefined)
        return { problem: 'a variable has the form scope.name, such as vars.domain' };
    if (!known.includes(scope))
        return { problem: `unknown variable scope "${scope}"${(0,suggest/* didYouMean */.a)(scope, known)}` };
    if (scope === 'captures')
        return { later: true };
    const names = scopes[scope];
    const meaning = names.get(name);
    if (meaning === undefined)
        return { problem: `unknown variable "${scope}.${name}"${(0,suggest/* didYouMean */.a)(name, [...names.keys()])}` };
    return { meaning };
}
function asPlaced(meaning, { at }) {
    return typeof meaning === 'string' ? { kind: 'scalar', at, value: meaning } : meaning;
}

;// CONCATENATED MODULE: ./lib/checklist/fill-in/fill-in.js







/**
 * Chooses the environment, takes the secrets and replaces every variable.
 * @param root the checkout, absolute
 * @param kinds at least those that the checklist names
 */
async function fillIn(data, root, kinds, options) {
    const choice = chooseEnvironment(data, options);
    if (!choice.value)
        return { value: undefined, problems: choice.problems };
    const { name } = choice.value;
    const taken = takeSecrets(valueAt(data, 'secrets'), options.env);
    const run = await runScope(data, options.run);
    const environments = valueAt(data, 'environments');
    const scopesFor = (environment) => ({
        vars: new Map([...scopeOf(valueAt(data, 'vars')), ...scopeOf(valueAt(environment, 'vars'))]),
        secrets: taken.value.scope,
        environment: new Map(),
        run,
        'env-file': new Map(),
    });
    const each = fillInEach(environments, scopesFor);
    const chosen = name === undefined ? undefined : valueAt(each.value, name);
    const env = await envValuesOf(chosen, root, options);
    const scopes = {
        ...scopesFor(name === undefined ? undefined : valueAt(environments, name)),
        environment: environmentScope(name, chosen, options.url),
        'env-file': env.scope,
    };
    const rest = replaceVariables(without(data, 'environments'), scopes, (path, parent) => isShellText(kinds, path, parent));
    const addresses = ['url', 'frontend'].flatMap((key) => textOf(valueAt(chosen, key)) ?? []);
    const passwords = [...(options.url === undefined ? [] : [options.url]), ...addresses].flatMap(url_credentials/* credentialsInUrl */.FB);
    return {
        value: {
            data: withValue(rest.value, data, 'environments', each.value),
            environment: name,
            secrets: {
                values: [...taken.value.values, ...env.secrets.values, ...passwords],
                env: env.secrets.env,
            },
            addresses,
        },
        problems: [...taken.problems, ...each.problems, ...rest.problems],
    };
}
/** Every environment with its own variables. */
function fillInEach(environments, scopesFor) {
    if (environments?.kind !== 'map')
        return { value: environments, problems: [] };
    const filled = [...environments.entries].map(([name, { key, value }]) => ({
        name,
        key,
        ...replaceVariables(value, scopesFor(value)),
    }));
    const entries = new Map(filled.map(({ name, key, value }) => [name, { key, value }]));
    return { value: { ...environments, entries }, problems: filled.flatMap(({ problems }) => problems) };
}
/** What `${{ run.… }}` may stand for; the commit is found out only where the checklist names a fact of the run. */
async function runScope(data, run) {
    const sha = namesScope(data, 'run') ? await run.sha() : undefined;
    return new Map([['id', run.id], ...(sha === undefined ? [] : [['sha', sha]])]);
}
function environmentScope(name, chosen, url) {
    const scope = new Map([['name', name ?? 'default']]);
    for (const key of ['url', 'frontend']) {
        const value = valueAt(chosen, key);
        if (value)
            scope.set(key, value);
    }
    if (url !== undefined)
        scope.set('url', url.replace(/\/+$/, ''));
    return scope;
}
function scopeOf(placed) {
    return placed?.kind === 'map' ? [...placed.entries].map(([name, { value }]) => [name, value]) : [];
}
function without(placed, key) {
    if (placed.kind !== 'map')
        return placed;
    return { ...placed, entries: new Map([...placed.entries].filter(([name]) => name !== key)) };
}
/** The map with the value under a key that it was made without; other values as they are. */
function withValue(placed, from, key, value) {
    const named = from.kind === 'map' ? from.entries.get(key) : undefined;
    if (placed.kind !== 'map' || !named || !value)
        return placed;
    return { ...placed, entries: new Map([...placed.entries, [key, { key: named.key, value }]]) };
}

;// CONCATENATED MODULE: ./lib/checklist/lay-over.js

/**
 * Lays a checklist over those that it extends, one after the other. Maps are merged by key, sections by title; an item
 * with the id of an extended one takes its place. What does not fit is left for validation to name.
 */
function layOver(layer) {
    return { value: laid(layer), problems: [] };
}
function laid({ data, bases }) {
    const below = bases.map(laid);
    const base = below.length === 0 ? undefined : below.reduce((base, own) => mergeChecklists(base, own));
    return base === undefined ? data : mergeChecklists(base, data);
}
function mergeChecklists(base, own) {
    if (base.kind !== 'map' || own.kind !== 'map')
        return own;
    const merged = new Map([...base.entries, ...own.entries]);
    const put = (key, merge) => {
        const [from, to] = [base.entries.get(key), own.entries.get(key)];
        const value = from && to && merge(from.value, to.value);
        if (value)
            merged.set(key, { key: to.key, value });
    };
    for (const key of ['vars', 'servers', 'defaults'])
        put(key, (from, to) => mergeMaps(from, to));
    put('environments', (from, to) => mergeMaps(from, to, mergeMaps));
    put('secrets', mergeSecrets);
    put('sections', mergeSections);
    return { kind: 'map', at: own.at, entries: merged };
}
/**
 * Two maps as one; undefined where one of them is none.
 * @param inner merges what both have
 */
function mergeMaps(from, to, inner) {
    if (from.kind !== 'map' || to.kind !== 'map')
        return undefined;
    const entries = new Map([...from.entries, ...to.entries]);
    for (const [name, { key, value }] of to.entries) {
        const below = from.entries.get(name);
        const both = below && inner?.(below.value, value);
        if (both)
            entries.set(name, { key, value: both });
    }
    return { kind: 'map', at: to.at, entries };
}
function mergeSecrets(from, to) {
    if (from.kind !== 'list' || to.kind !== 'list')
        return undefined;
    const seen = new Set();
    const items = [...to.items, ...from.items].filter((item) => {
        const name = identityOf(item);
        return seen.size < seen.add(name).size;
    });
    return { kind: 'list', at: to.at, items };
}
function mergeSections(base, own) {
    if (base.kind !== 'list' || own.kind !== 'list')
        return undefined;
    const replaced = new Set(own.items.flatMap(lay_over_itemsIn).map(idOf));
    const left = [...own.items];
    const sections = base.items.flatMap((section) => {
        if (section.kind !== 'map')
            return [section];
        const kept = lay_over_itemsIn(section).filter((item) => idOf(item) === undefined || !replaced.has(idOf(item)));
        const index = left.findIndex((one) => one.kind === 'map' && titleOf(one) === titleOf(section));
        const mine = index < 0 ? undefined : left.splice(index, 1)[0];
        const items = [...kept, ...(mine ? lay_over_itemsIn(mine) : [])];
        return items.length > 0 ? [mergeSection(section, mine, items)] : [];
    });
    return { kind: 'list', at: own.at, items: [...sections, ...left] };
}
function mergeSection(section, mine, items) {
    const entries = new Map([...section.entries, ...(mine?.entries ?? [])]);
    const named = entries.get('items');
    const at = named?.value.at ?? section.at;
    entries.set('items', { key: named?.key ?? at, value: { kind: 'list', at, items } });
    return { kind: 'map', at: (mine ?? section).at, entries };
}
function lay_over_itemsIn(section) {
    return itemsOf(valueAt(section, 'items'));
}
function idOf(item) {
    return identityOf(valueAt(item, 'id'));
}
function titleOf(section) {
    return identityOf(valueAt(section, 'title'));
}
/** What tells a value from others: a scalar is the same wherever it stands, a map or list is not. */
function identityOf(placed) {
    return placed?.kind === 'scalar' ? placed.value : placed;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/checklist/presets/index.js
const loaders = {
    django: async () => (await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 30632))).django,
};
/** Names of the shipped checklists, as `extends` gives them; known without loading one. */
const presetNames = Object.keys(loaders);
/** The shipped checklist of this name as a text in the checklist language, or undefined. */
async function loadPreset(name) {
    return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}

;// CONCATENATED MODULE: ./lib/checklist/load/where.js



const usualPaths = ['.github/readiness.yml', '.github/readiness.yaml'];
/** The checklist that is named, or else the one at its usual place. */
async function findChecklist(options) {
    const { cwd, config, tree = workTree } = options;
    if (config !== undefined)
        return { value: whereOf((0,external_node_path_.resolve)(cwd, config), cwd, tree), problems: [] };
    const files = tree(cwd);
    for (const path of usualPaths) {
        if (await files.exists(path))
            return { value: whereOf((0,external_node_path_.join)(cwd, path), cwd, () => files), problems: [] };
    }
    return refused(`there is no checklist at ${usualPaths.join(' or ')}`, undefined, 'write one, or name another file with `config`; `readiness demo` shows one at work');
}
function whereOf(absolute, cwd, tree) {
    const root = rootOf(absolute, cwd);
    const way = (0,external_node_path_.relative)(cwd, absolute);
    const shown = leadsOut(cwd, absolute) ? absolute : way || '.';
    return { root, tree: tree(root), path: slashed((0,external_node_path_.relative)(root, absolute)), shown: slashed(shown) };
}
/** The checkout: the working directory, or for a checklist elsewhere the directory that holds its `.github`. */
function rootOf(absolute, cwd) {
    if (!leadsOut(cwd, absolute))
        return cwd;
    const directory = (0,external_node_path_.dirname)(absolute);
    return (0,external_node_path_.basename)(directory) === '.github' ? (0,external_node_path_.dirname)(directory) : directory;
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/checklist/load/load.js











/** Reads the checklist and all that it extends. */
async function load(options) {
    const found = await findChecklist(options);
    if (found.value === undefined)
        return found;
    const where = found.value;
    const entry = await readChecklistFile(where, options);
    const text = text_textOf(entry, where.shown);
    if (text.value === undefined)
        return text;
    const layer = await layerOf(text.value, where.shown, where, [where.path]);
    if (layer.value === undefined)
        return layer;
    const { data } = layer.value;
    if (data.kind === 'scalar')
        return refused('the checklist is empty', { file: where.shown, line: 1, column: 1 });
    const sha256 = (0,external_node_crypto_.createHash)('sha256')
        .update(entry.kind === 'file' ? entry.bytes : '')
        .digest('hex');
    return { value: { where, sha256, layer: layer.value }, problems: [] };
}
/** Who names a file by hand may name a link to anywhere; what is committed may not. */
async function readChecklistFile({ root, tree, path }, options) {
    const entry = await tree.read(path);
    const byHand = options.config !== undefined && options.tree === undefined;
    return entry.kind === 'outside' && byHand ? readHostFile((0,external_node_path_.join)(root, path)) : entry;
}
/** @param chain the paths from the checklist to this file */
async function layerOf(text, shown, where, chain) {
    const { value: data, problems } = parseYaml(text, shown);
    if (!data)
        return { value: undefined, problems };
    const bases = [];
    for (const name of itemsOf(valueAt(data, 'extends'))) {
        const base = await baseOf(name, where, chain);
        if (base === undefined)
            continue;
        if (base.value === undefined)
            return base;
        bases.push(base.value);
    }
    return { value: { text, data, bases }, problems: [] };
}
/** A preset or file that is extended; undefined for a name that is no text, which is not for this stage to judge. */
async function baseOf(named, where, chain) {
    const name = textOf(named);
    if (name === undefined)
        return undefined;
    const refuse = (message) => refused(message, named.at);
    const preset = await loadPreset(name);
    if (preset !== undefined)
        return layerOf(preset, `preset ${name}`, where, chain);
    if (!/[./]/.test(name))
        return refuse(`unknown preset "${name}"${(0,suggest/* didYouMean */.a)(name, presetNames)}; a file is named with its path`);
    const path = pathWithin(name);
    if (path === undefined)
        return refuse(`"${name}" leads out of the repository`);
    if (chain.includes(path) || chain.length > 5)
        return refuse(`"${name}" extends itself`);
    const entry = await where.tree.read(path);
    if (entry.kind === 'missing')
        return refuse(`there is no file ${name}`);
    if (entry.kind === 'outside')
        return refuse(`"${name}" leads out of the repository`);
    const text = text_textOf(entry, name);
    if (text.value === undefined)
        return text;
    const layer = await layerOf(text.value, name, where, [...chain, path]);
    return layer.value && layer.value.data.kind !== 'map' ? refuse(`${name} holds no checklist`) : layer;
}

// EXTERNAL MODULE: ./lib/checklist/problems.js
var checklist_problems = __webpack_require__(84574);
;// CONCATENATED MODULE: ./lib/checklist/read.js












/**
 * Reads and validates the checklist, its environment, attestations and waivers, stage by stage. Runs nothing and asks
 * no network.
 * @throws ConfigurationError with everything that is wrong
 */
async function readChecklist(options) {
    const loaded = made(await load(options));
    const { tree, root } = loaded.where;
    const whole = layOver(loaded.layer).value;
    const filling = await fillIn(whole, root, await (0,lib_kinds/* loadKinds */.uq)(kindsNamedIn(whole)), options);
    const filled = made(filling);
    const document = textOf(valueAt(whole, 'document'));
    const redact = await redactorFor(filled.secrets, options.onSecret, [
        options.url ?? '',
        options.environment ?? '',
        ...textsOf(loaded.layer),
        // It lies in the repository, so what it says is no secret.
        (document && (await readDocument(document, tree))) ?? '',
        ...filled.addresses,
    ]);
    // Once more: a variable may stand for items.
    const kinds = await (0,lib_kinds/* loadKinds */.uq)(kindsNamedIn(filled.data));
    const valid = validate((0,schema/* checklistSchema */.Yf)(kinds), filled.data);
    const bound = await bind(valid.value, filled, loaded, kinds, options);
    const problems = [...filling.problems, ...valid.problems, ...bound.problems];
    if (!bound.value || problems.length > 0)
        throw new checklist_problems/* ConfigurationError */.j(redact.maskDeep(problems));
    return { checklist: bound.value, redact };
}
/** @throws ConfigurationError where reading has ended */
function made({ value, problems }) {
    if (value === undefined)
        throw new checklist_problems/* ConfigurationError */.j(problems);
    return value;
}
function textsOf({ text, bases }) {
    return [text, ...bases.flatMap(textsOf)];
}
/** @param publicTexts what everybody can read; a value of an env file that stands there is no secret */
async function redactorFor(secrets, onSecret, publicTexts) {
    const redact = (0,redactor/* createRedactor */.l)((value) => publicTexts.some((text) => text.includes(value)), onSecret);
    for (const value of secrets.values)
        redact.add(value);
    if (secrets.env !== undefined)
        (await Promise.all(/* import() */[__webpack_require__.e(5604), __webpack_require__.e(5592)]).then(__webpack_require__.bind(__webpack_require__, 75592))).registerEnv(redact, secrets.env);
    return redact;
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sceneOf)
/* harmony export */ });
/** What the checks of an item know before anything is asked. */
function sceneOf(checklist, item, run) {
    const { defaults } = checklist;
    const attestation = checklist.attestations.get(item.id);
    return {
        now: run.now,
        environment: checklist.environment,
        stacks: checklist.stacks,
        ...(defaults.on !== undefined && { on: defaults.on }),
        timeoutMs: defaults.timeoutMs,
        item: { id: item.id, title: item.title },
        ...(attestation && { attestation }),
        attestationMs: defaults.attestationMs,
        allowStateChanges: run.allowStateChanges,
        run: run.run,
    };
}


/***/ }),

/***/ 44083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yf: () => (/* binding */ checklistSchema),
  Og: () => (/* binding */ jsonSchema),
  Gr: () => (/* binding */ waiverDefault)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/check/schema/server.js


const account = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])$/;
const jump = /^[A-Za-z_][A-Za-z0-9._-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** One entry of `servers`: a machine on which commands run and files are read, over ssh. */
const serverSchema = (0,fields/* strict */.O2)({
    ssh: schemas/* string */.YjP().regex(account, 'expected user@host; the port has a key of its own').meta({
        title: '`user@host`',
        description: 'Account and machine; the port has a key of its own',
    }),
    key: schemas/* string */.YjP().min(1).optional().meta({
        title: 'text of a private key without a passphrase',
        description: 'What the login is made with; give it as a secret',
        without: 'keys and agent of the account that runs the gate',
    }),
    'known-hosts': schemas/* string */.YjP().trim().min(1).optional().meta({
        title: 'path, or the lines themselves',
        description: 'Host keys to believe; an unknown or changed one ends the connection',
        without: 'known hosts of the account that runs the gate',
    }),
    directory: schemas/* string */.YjP().startsWith('/', 'expected an absolute path').optional().meta({
        title: 'absolute path',
        description: 'Where relative paths and commands start',
        without: 'home of the account',
    }),
    port: fields/* port */.Oh.default(22).meta({ description: 'Port of the ssh server' }),
    jump: schemas/* string */.YjP().regex(jump, 'expected user@host or user@host:port').optional().meta({
        title: '`user@host` or `user@host:port`',
        description: 'A machine through which the connection goes, logged in to with the same key',
    }),
    timeout: fields/* wait */.uk.default(10_000).meta({ description: 'Time for the connection to come about' }),
});

// EXTERNAL MODULE: ./lib/kinds/index.js
var lib_kinds = __webpack_require__(29423);
;// CONCATENATED MODULE: ./lib/checklist/schema.js




const identifier = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id has letters, digits, ".", "_" and "-" and starts with a letter or digit');
const phase = schemas/* enum */.k5n(['pre-deploy', 'post-deploy']);
const url = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
    .refine((text) => !URL.parse(text)?.search && !URL.parse(text)?.hash, 'a base URL has no query and no fragment')
    .transform((text) => text.replace(/\/+$/, ''));
/** Host name to one address or several. */
const resolve = schemas/* record */.g1P(schemas/* string */.YjP().min(1), (0,fields/* oneOrMany */.Pl)(schemas/* union */.KCZ([schemas/* ipv4 */.uXy(), schemas/* ipv6 */.ugL()], 'expected an IP address')));
const variables = schemas/* record */.g1P(identifier, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))]));
const environment = (0,fields/* strict */.O2)({
    url: url.optional(),
    frontend: url.optional(),
    'env-file': schemas/* string */.YjP().min(1).optional(),
    'env-content': schemas/* string */.YjP().optional(),
    vars: variables.optional(),
    resolve: resolve.optional(),
    'ca-file': schemas/* string */.YjP().min(1).optional(),
}).refine((value) => !(value['env-file'] && value['env-content'] !== undefined), 'give either env-file or env-content');
const itemKeys = {
    id: identifier,
    title: schemas/* string */.YjP().trim().min(1, 'a title must not be empty'),
    description: schemas/* string */.YjP().optional(),
    required: schemas/* boolean */.zMY().default(true),
    needs: schemas/* array */.YOg(identifier).min(1, 'an empty list of needs asserts nothing').optional(),
    when: schemas/* boolean */.zMY('expected true or false, or a variable that is one of them; no text is read as a condition')
        .optional(),
    phase: phase.optional(),
    'changes-state': schemas/* boolean */.zMY().default(false),
    owner: schemas/* string */.YjP().min(1).optional(),
    fix: schemas/* string */.YjP().min(1).optional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
};
/** What to write for a kind whose value was left out. */
function emptyCheck({ kind, schema }) {
    return schema.safeParse({}).success ? `"${kind}" is empty; write \`${kind}: {}\` to ask its defaults` : undefined;
}
/** Keys of checks that are often written beside them. */
const insideCheck = new Set(['retry', 'timeout', 'on', 'rules', 'override']);
function itemSchema(kinds) {
    const checkKeys = Object.fromEntries(kinds.map((kind) => [kind.kind, (0,fields/* oneOrMany */.Pl)(kind.schema, () => emptyCheck(kind)).optional()]));
    const hint = (key) => insideCheck.has(key) ? `; it belongs inside the check: \`KIND: { …, ${key}: … }\`` : undefined;
    return (0,fields/* strict */.O2)({ ...itemKeys, ...checkKeys }, hint, [...Object.keys(itemKeys), ...lib_kinds/* kindNames */.$1]).check((context) => {
        // A misspelt kind is named already.
        if (context.issues.length > 0)
            return;
        const { value } = context;
        if (value.needs !== undefined || kinds.some(({ kind }) => kind in value))
            return;
        const message = `an item needs at least one check (${lib_kinds/* kindNames */.$1.join(', ')}) or \`needs\``;
        context.issues.push({ code: 'custom', input: value, message });
    });
}
function sectionSchema(kinds) {
    return (0,fields/* strict */.O2)({
        title: schemas/* string */.YjP().trim().min(1, 'a title must not be empty'),
        phase: phase.optional(),
        items: schemas/* array */.YOg(itemSchema(kinds)).min(1, 'a section without items asserts nothing'),
    });
}
const checklistKeys = {
    version: schemas/* literal */.euz(1, 'expected version: 1'),
    document: schemas/* string */.YjP().min(1).optional(),
    extends: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
    environments: schemas/* record */.g1P(identifier, environment).optional(),
    vars: variables.optional(),
    secrets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable'))
        .optional(),
    servers: schemas/* record */.g1P(identifier, serverSchema).optional(),
    defaults: (0,fields/* strict */.O2)({
        timeout: fields/* wait */.uk.optional(),
        on: schemas/* string */.YjP().min(1).optional(),
        concurrency: schemas/* int */.Whr().min(1).max(100).optional(),
        attestation: (0,fields/* strict */.O2)({ 'valid-for': fields/* duration */.p0 }).optional(),
        waiver: (0,fields/* strict */.O2)({ 'valid-for': fields/* duration */.p0 }).optional(),
    }).optional(),
    'on-failure': (0,fields/* strict */.O2)({ show: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1) }).optional(),
};
/**
 * Schema of the checklist, version 1.
 * @param kinds those that the checklist names; others are as unknown to it as any other key
 */
function checklistSchema(kinds) {
    return (0,fields/* strict */.O2)({
        ...checklistKeys,
        sections: schemas/* array */.YOg(sectionSchema(kinds)).min(1, 'a checklist without sections asserts nothing'),
    });
}
/** The one default that waivers need, read from a checklist whose rest may not be valid. */
const waiverDefault = schemas/* object */.Ikc({
    defaults: schemas/* object */.Ikc({ waiver: schemas/* object */.Ikc({ 'valid-for': fields/* duration */.p0 }).optional() }).optional(),
});
/** Says what holds without a key in its description; `title` names types for the documents and says less than the rest. */
function forEditors({ jsonSchema }) {
    const { description, without } = jsonSchema;
    delete jsonSchema.title;
    delete jsonSchema.without;
    if (typeof without === 'string')
        jsonSchema.description = `${description}. Without it: ${without}`;
}
/** The JSON schema (draft 2020-12) of the checklist with these kinds, for editors. */
function jsonSchema(kinds) {
    const schema = json_schema_processors/* toJSONSchema */.bl(checklistSchema(kinds), { io: 'input', unrepresentable: 'any', override: forEditors });
    return {
        ...schema,
        $id: 'https://github.com/readiness-gate/readiness-gate/readiness.schema.json',
        title: 'Production readiness checklist',
    };
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

/***/ 84942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ token),
/* harmony export */   h: () => (/* binding */ tchar)
/* harmony export */ });
/** One character of a token (RFC 9110 section 5.6.2), as the source of a regular expression. */
const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";
/** A token: the name of a header, method, cookie or directive. */
const token = new RegExp(`^${tchar}+$`);


/***/ }),

/***/ 29423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   TO: () => (/* binding */ allKinds),
/* harmony export */   uq: () => (/* binding */ loadKinds)
/* harmony export */ });
/** Every kind of check by its name, in the order in which documentation and schema list them. The one list. */
const loaders = {
    http: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(9758)]).then(__webpack_require__.bind(__webpack_require__, 69758))).http,
    headers: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(5507), __webpack_require__.e(8944), __webpack_require__.e(8804)]).then(__webpack_require__.bind(__webpack_require__, 58804))).headers,
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9189), __webpack_require__.e(5604), __webpack_require__.e(9384)]).then(__webpack_require__.bind(__webpack_require__, 39384))).env,
    file: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 59212))).file,
    command: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(9824)]).then(__webpack_require__.bind(__webpack_require__, 59824))).command,
    service: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5604), __webpack_require__.e(6888)]).then(__webpack_require__.bind(__webpack_require__, 76888))).service,
    manual: async () => (await __webpack_require__.e(/* import() */ 1534).then(__webpack_require__.bind(__webpack_require__, 71534))).manual,
    page: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(5507), __webpack_require__.e(8944), __webpack_require__.e(7883)]).then(__webpack_require__.bind(__webpack_require__, 47883))).page,
    cors: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(5507), __webpack_require__.e(2104)]).then(__webpack_require__.bind(__webpack_require__, 72104))).cors,
    exposure: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(5507), __webpack_require__.e(4089), __webpack_require__.e(4447)]).then(__webpack_require__.bind(__webpack_require__, 44447))).exposure,
    served: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(5604), __webpack_require__.e(5507), __webpack_require__.e(4089), __webpack_require__.e(8472)]).then(__webpack_require__.bind(__webpack_require__, 68472))).served,
    nginx: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(7481), __webpack_require__.e(1016)]).then(__webpack_require__.bind(__webpack_require__, 78635))).nginx,
    gunicorn: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9189), __webpack_require__.e(5604), __webpack_require__.e(7481), __webpack_require__.e(9430), __webpack_require__.e(3901), __webpack_require__.e(4808)]).then(__webpack_require__.bind(__webpack_require__, 74808))).gunicorn,
    compose: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9189), __webpack_require__.e(5604), __webpack_require__.e(7481), __webpack_require__.e(9430), __webpack_require__.e(3901), __webpack_require__.e(9727)]).then(__webpack_require__.bind(__webpack_require__, 19727))).compose,
    django: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(5604), __webpack_require__.e(7481), __webpack_require__.e(9430), __webpack_require__.e(2861)]).then(__webpack_require__.bind(__webpack_require__, 52861))).django,
    tls: async () => (await Promise.all(/* import() */[__webpack_require__.e(9189), __webpack_require__.e(7312)]).then(__webpack_require__.bind(__webpack_require__, 57312))).tls,
    ports: async () => (await __webpack_require__.e(/* import() */ 3064).then(__webpack_require__.bind(__webpack_require__, 93064))).ports,
    dns: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(6311)]).then(__webpack_require__.bind(__webpack_require__, 6311))).dns,
};
/** Names of all kinds, known without loading one. */
const kindNames = Object.keys(loaders);
/** The kinds of these names, in the order of all kinds; a name that no kind has is passed over. */
async function loadKinds(names) {
    const wanted = new Set(names);
    return Promise.all(Object.entries(loaders)
        .filter(([name]) => wanted.has(name))
        .map(([, load]) => load()));
}
/** Every kind, for what speaks of all of them: the schema for editors, documentation, tests. */
function allKinds() {
    return loadKinds(kindNames);
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

/***/ 48402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/** Facts about this run; git is asked for the commit only where nothing else names it, when it is first wanted. */
function runFacts(env, cwd) {
    let head;
    return {
        id: env.GITHUB_RUN_ID
            ? `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`
            : `local-${Date.now().toString(36)}`,
        sha: async () => {
            if (env.GITHUB_SHA)
                return env.GITHUB_SHA;
            head ??= __webpack_require__.e(/* import() */ 6206).then(__webpack_require__.bind(__webpack_require__, 96206)).then(({ headCommit }) => headCommit(cwd));
            return head;
        },
    };
}


/***/ }),

/***/ 61192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);




/** @throws ConfigurationError that names every option with a wrong value */
function toSettings(raw) {
    const problems = [];
    const settings = {
        config: text(raw.config),
        environment: text(raw.environment),
        url: text(raw.url),
        envFile: text(raw['env-file']),
        envContent: text(raw['env-content']),
        phase: oneOf('phase', text(raw.phase), _options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF.phase.choices, problems) ?? null,
        only: list(raw.only),
        resolve: toResolve(list(raw.resolve), problems),
        caFile: text(raw['ca-file']),
        allowStateChanges: raw['allow-state-changes'] === true,
        allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
        failOn: oneOf('fail-on', text(raw['fail-on']), _options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF['fail-on'].choices, problems) ?? 'error',
        reportDirectory: text(raw['report-directory']),
    };
    if (problems.length > 0)
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(problems);
    return settings;
}
/** The text of an option, or undefined where it was left out. */
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function list(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,]+/) : [])).filter((one) => one !== '');
}
/** The choice that a text names; another text is one problem more. */
function oneOf(name, value, choices, problems) {
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) {
        problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(`${name} is "${value}"; it is one of ${choices.join(', ')}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(value, choices)}`));
    }
    return found;
}
function toResolve(pairs, problems) {
    const resolve = {};
    for (const pair of pairs) {
        const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
        if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
            problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(`resolve "${pair}" is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
            continue;
        }
        resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
    }
    return resolve;
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

/***/ 87911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/secrecy/mark.js
/** What stands in place of a secret. */
const mark = '***';
/** Shorter texts are no secrets: they would be found in half of all words. */
const shortest = 4;

;// CONCATENATED MODULE: ./lib/secrecy/cuts.js


/** A hostile text may be full of marks; only so many of the last ones are looked at. */
const mostCuts = 1000;
/** Before a mark of omission a value may begin, after it one may end: probes cut what they show to size. */
class Cuts {
    #secrets;
    #heads = new Map();
    #tails = new Map();
    #known = 0;
    constructor(secrets) {
        this.#secrets = secrets;
    }
    mask(text) {
        // What was cut without a mark has the length that is shown at most.
        const ends = text.length === bounded/* mostShown */.$Y ? [text.length] : [];
        for (let at = text.lastIndexOf('…'); at >= 0 && ends.length < mostCuts; at = text.lastIndexOf('…', at - 1)) {
            ends.push(at);
            if (at === 0)
                break;
        }
        if (ends.length === 0)
            return text;
        this.#learn();
        // From the first to the last, copying once, so that many marks take no longer than the text.
        let masked = '';
        let copied = 0;
        for (const at of ends.reverse()) {
            const before = Math.max(this.#startOfValue(text, at), copied);
            const after = this.#endOfValue(text, at + 1);
            masked += text.slice(copied, before) + (before < at ? mark : '') + text.slice(at, at + 1);
            copied = Math.max(after, at + 1);
            if (after > at + 1)
                masked += mark;
        }
        return masked + text.slice(copied);
    }
    #startOfValue(text, end) {
        for (let at = Math.max(0, end - bounded/* mostShown */.$Y); at + shortest <= end; at++) {
            const part = text.slice(at, end);
            if (this.#heads.get(part.slice(0, shortest))?.some((value) => value.startsWith(part)))
                return at;
        }
        return end;
    }
    #endOfValue(text, start) {
        for (let at = Math.min(text.length, start + bounded/* mostShown */.$Y); at >= start + shortest; at--) {
            const part = text.slice(start, at);
            if (this.#tails.get(part.slice(-shortest))?.some((value) => value.endsWith(part)))
                return at;
        }
        return start;
    }
    #learn() {
        if (this.#known === this.#secrets.size)
            return;
        this.#known = this.#secrets.size;
        this.#heads = Map.groupBy(this.#secrets, (value) => value.slice(0, shortest));
        this.#tails = Map.groupBy(this.#secrets, (value) => value.slice(-shortest));
    }
}

// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
;// CONCATENATED MODULE: ./lib/secrecy/plain-words.js


/** Words that say nothing secret and would tear holes into every message if masked. */
const plainWords = new Set(`true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/));
/** Whether a value of an env file may stay readable: too short, a number, or a common word under an ordinary key. */
function isPlain(key, value) {
    if (value.length < shortest)
        return true;
    if ((0,names/* isSensitiveName */.eq)(key))
        return false;
    return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase());
}

// EXTERNAL MODULE: ./lib/secrecy/url-credentials.js
var url_credentials = __webpack_require__(71110);
;// CONCATENATED MODULE: ./lib/secrecy/written-forms.js
/** What programs usually print in place of a text. */
function encodings(text) {
    const base64 = Buffer.from(text).toString('base64');
    const inBase64 = [base64, base64.replace(/=+$/, ''), Buffer.from(text).toString('base64url')];
    if (isUnescaped(text))
        return inBase64;
    const wellFormed = text.toWellFormed();
    const json = JSON.stringify(text).slice(1, -1);
    return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64];
}
/** Whether URLs, JSON and HTML alike write the text as it is. */
function isUnescaped(text) {
    return /^[\w.-]*$/.test(text);
}
/** From this length on a text is told from ordinary words also in another case, or inside of base64. */
const distinct = 8;
/** Forms in which a target may give a text back: other escapes, another case, a part of something in base64. */
function disguises(text) {
    const forms = new Set(isUnescaped(text) ? [] : [...jsonForms(text), ...htmlForms(text), ...urlForms(text)]);
    if (text.length >= distinct) {
        for (const form of [text.toLowerCase(), text.toUpperCase(), ...base64Stems(text)])
            forms.add(form);
    }
    return [...forms];
}
/** As the JSON writers of PHP, Python, Go and Rails escape, and each of them once more inside another text. */
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const escaped = (characters, from) => from.replace(characters, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const ascii = escaped(/[^\x20-\x7e]/g, json);
    const slashed = (from) => from.replaceAll('/', '\\/');
    const once = [json, ascii, slashed(json), slashed(ascii), escaped(/[<>&]/g, json), escaped(/[<>&']/g, ascii)];
    return [...new Set(once)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
}
function htmlForms(text) {
    const common = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        common,
        common.replaceAll('"', '&quot;'),
        common.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        common.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
        common.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    ];
}
/** As URLs escape in path and query, which is less than percent-encoding as a whole; and with small hex digits. */
function urlForms(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const inUrl = [`http://x/${text}`, `http://x/?${text}`].flatMap((url) => {
        const written = URL.parse(url)?.href.replace(/^http:\/\/x\/\??/, '');
        return written ? [written] : [];
    });
    return [percent.replace(/%../g, (code) => code.toLowerCase()), ...inUrl];
}
/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
function base64Stems(text) {
    const padded = Buffer.from(`\0\0${text}`);
    return [0, 1, 2].flatMap((offset) => {
        const whole = padded.subarray(2 - offset);
        const stem = whole.toString('base64').slice(Math.ceil((8 * offset) / 6), Math.floor((8 * whole.length) / 6));
        const inUrl = stem.replaceAll('+', '-').replaceAll('/', '_');
        return inUrl === stem ? [stem] : [stem, inUrl];
    });
}
/** The texts in a secret that is JSON itself, such as the key of a service account. */
function textsInJson(value) {
    if (!/^\s*[{[]/.test(value))
        return [];
    try {
        const found = [];
        JSON.parse(value, (key, inner) => {
            if (typeof inner === 'string')
                found.push([key, inner]);
        });
        return found;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/secrecy/redactor.js






/**
 * @param isPublic tells whether a value stands in the checklist or the command line anyway, such as the host of the
 * target; it is asked only for keys that do not look secret.
 * @param onSecret called once for each new value, so that a runner can mask it in what other steps print.
 */
function createRedactor(isPublic = () => false, onSecret = () => { }) {
    const secrets = new Set();
    const usualForms = new Set();
    const added = new Set();
    const cuts = new Cuts(secrets);
    // The lengths that begin so, longest first: masking is linear in the text however many secrets there are, and
    // thousands of them may begin alike (`http`).
    const byHead = new Map();
    /** @param usual a form that other programs print too, so that a runner has to know it */
    function register(value, usual = true) {
        if (value.trim().length < shortest || (usual ? usualForms : secrets).has(value))
            return;
        secrets.add(value);
        const head = value.slice(0, shortest);
        const lengths = byHead.get(head);
        if (lengths === undefined)
            byHead.set(head, [value.length]);
        else if (!lengths.includes(value.length))
            lengths.splice(place(lengths, value.length), 0, value.length);
        if (!usual)
            return;
        usualForms.add(value);
        onSecret(value);
    }
    function add(value) {
        if (added.has(value))
            return;
        added.add(value);
        const lines = value.split(/\r\n|\r|\n/);
        for (const text of new Set([value, value.trim(), ...lines, ...lines.map((line) => line.trim())])) {
            if (text.length < shortest)
                continue;
            register(text);
            for (const encoded of encodings(text))
                if (encoded !== text)
                    register(encoded);
            for (const form of disguises(text))
                register(form, false);
        }
        for (const [key, inner] of textsInJson(value))
            if (!isPlain(key, inner))
                add(inner);
    }
    function mask(text) {
        if (secrets.size === 0)
            return text;
        let masked = '';
        let copied = 0;
        // Values may overlap: what any of them covers is hidden.
        let [from, to] = [-1, -1];
        const hide = (start, end) => {
            if (start <= to) {
                to = Math.max(to, end);
                return;
            }
            if (from >= 0) {
                masked += text.slice(copied, from) + mark;
                copied = to;
            }
            ;
            [from, to] = [start, end];
        };
        for (let at = 0; at + shortest <= text.length; at++) {
            const lengths = byHead.get(text.slice(at, at + shortest));
            const length = lengths?.find((one) => at + one <= text.length && secrets.has(text.slice(at, at + one)));
            if (length !== undefined)
                hide(at, at + length);
        }
        if (from >= 0) {
            masked += text.slice(copied, from) + mark;
            copied = to;
        }
        return cuts.mask(masked + text.slice(copied));
    }
    function maskDeep(data) {
        if (typeof data === 'string')
            return mask(data);
        if (Array.isArray(data))
            return data.map(maskDeep);
        if (data !== null && typeof data === 'object') {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskDeep(value)]));
        }
        return data;
    }
    return {
        add,
        addEnv: (key, value) => {
            if (!isPlain(key, value) && ((0,names/* isSensitiveName */.eq)(key) || !isPublic(value)))
                add(value);
            for (const part of (0,url_credentials/* credentialsInUrl */.FB)(value))
                add(part);
        },
        mask,
        maskDeep,
        values: () => [...usualForms].sort((a, b) => b.length - a.length),
    };
}
/** Where a length belongs among lengths, longest first. */
function place(lengths, length) {
    const at = lengths.findIndex((one) => one < length);
    return at < 0 ? lengths.length : at;
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


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unmatchedGlobs),
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97224);

/** Why an item is not asked in this run, or null where it is asked. */
function skipReasons(items, selection) {
    const wanted = selection.only.length === 0 ? undefined : closure(items, selection.only);
    return new Map(items.map((item) => [item.id, reason(item, selection, wanted)]));
}
function reason(item, selection, wanted) {
    if (wanted && !wanted.has(item.id))
        return `not among \`only: ${selection.only.join(', ')}\``;
    if (!item.when)
        return 'its `when` is false in this environment';
    if (selection.phase !== null && item.phase !== null && item.phase !== selection.phase) {
        return `belongs to the phase ${item.phase}; this run is ${selection.phase}`;
    }
    if (item.changesState && !selection.allowStateChanges) {
        return 'writes to the target; allow it with --allow-state-changes (input allow-state-changes: true)';
    }
    return null;
}
/** Ids that no glob of `only` selects anything for. */
function unmatchedGlobs(items, only) {
    return only.filter((glob) => !items.some((item) => selects(glob, item)));
}
/** The selected items and everything that they need. */
function closure(items, only) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const wanted = new Set();
    const add = (id) => {
        if (wanted.has(id))
            return;
        wanted.add(id);
        for (const need of byId.get(id)?.needs ?? [])
            add(need);
    };
    for (const item of items)
        if (only.some((glob) => selects(glob, item)))
            add(item.id);
    return wanted;
}
function selects(glob, item) {
    if (glob.startsWith('tag:'))
        return item.tags.some((tag) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob.slice(4), tag));
    return (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, item.id);
}


/***/ })

};
