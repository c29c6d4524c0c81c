export const id = 2511;
export const ids = [2511];
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

/***/ 12511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _checklist_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44083);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29423);


/** `readiness schema`: the JSON schema of the checklist, for editors. */
async function schemaCommand() {
    process.stdout.write(`${JSON.stringify((0,_checklist_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchema */ .Og)(await (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .allKinds */ .TO)()), null, 2)}\n`);
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


/***/ })

};
