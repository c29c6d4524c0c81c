export const id = 2861;
export const ids = [2861];
export const modules = {

/***/ 83380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/** A path joined to a directory, `.` and `..` resolved, forward slashes. An absolute path stays. */
function joinPath(directory, path) {
    const whole = path.startsWith('/') ? path : `${directory}/${path}`;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return (whole.startsWith('/') ? '/' : '') + parts.join('/') || '.';
}
/** The directory of a path; `.` where it has none. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash);
}


/***/ }),

/***/ 52861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  django: () => (/* binding */ django)
});

// EXTERNAL MODULE: ./lib/check/files/define.js + 1 modules
var files_define = __webpack_require__(21977);
;// CONCATENATED MODULE: ./lib/kinds/django/judge.js
function seen({ modules }) {
    return { subjects: modules, said: [] };
}
/** What only running the settings could tell is a note, and no answer where nothing else was judged. */
const unjudged = {
    unanswered: 'never',
    notes: 'all',
    words: ({ notJudged }) => ({
        rule: 'django/not-decidable',
        message: notJudged,
        expected: 'a literal value, or an `env` check of the key',
        observed: 'never executed',
    }),
};

// EXTERNAL MODULE: ./lib/check/files/env-file.js
var env_file = __webpack_require__(19134);
// EXTERNAL MODULE: ./lib/check/files/observe.js + 2 modules
var observe = __webpack_require__(77818);
// EXTERNAL MODULE: ./lib/formats/paths.js
var paths = __webpack_require__(83380);
// EXTERNAL MODULE: ./lib/formats/python/assignments.js + 2 modules
var python_assignments = __webpack_require__(89254);
;// CONCATENATED MODULE: ./lib/kinds/django/modules.js


const deepest = 8;
/** Reads settings modules as text; nothing is imported. */
async function loadSettings(reader, files) {
    const faults = [];
    const modules = [];
    const read = new Set();
    for (const file of files) {
        const loaded = await modules_module(reader, file, faults, read, []);
        if (loaded)
            modules.push(loaded);
    }
    return { files: [...read], modules, faults };
}
async function modules_module(reader, file, faults, read, chain) {
    const source = await reader.read(file);
    if (!source) {
        faults.push({ message: `there is no file ${file}`, file });
        return undefined;
    }
    read.add(file);
    try {
        // Stars are found first, since reading a file waits and laying one module over another must not.
        const imported = new Map();
        for (const { module: name } of (0,python_assignments/* readModule */.b)(source.text, file).starImports) {
            const path = await resolve(reader, file, name);
            if (path === undefined || chain.includes(path) || path === file || chain.length > deepest)
                continue;
            const settings = await modules_module(reader, path, faults, read, [...chain, file]);
            if (settings)
                imported.set(name, settings);
        }
        const { assignments, open } = (0,python_assignments/* readModule */.b)(source.text, file, (star) => imported.get(star.module)?.assignments);
        return { file, assignments, open: open || [...imported.values()].some((one) => one.open) };
    }
    catch (error) {
        if (!(error instanceof python_assignments/* PythonFault */.r))
            throw error;
        faults.push({ message: error.message, file, line: error.line, column: error.column });
        return undefined;
    }
}
/** The file of `from .base import *` or `from config.settings.base import *`; undefined where it is not in this place. */
async function resolve(reader, file, name) {
    const dots = /^\.*/.exec(name)?.[0].length ?? 0;
    const path = name.slice(dots).replaceAll('.', '/');
    const starts = [];
    if (dots > 0) {
        starts.push((0,paths/* joinPath */.u)((0,paths/* directoryOf */.j)(file), `${'../'.repeat(dots - 1)}${path}`));
    }
    else {
        for (let directory = (0,paths/* directoryOf */.j)(file);; directory = (0,paths/* directoryOf */.j)(directory)) {
            starts.push((0,paths/* joinPath */.u)(directory, path));
            if (directory === '.' || directory === '/')
                break;
        }
    }
    for (const start of starts) {
        if (reader.confined && start.startsWith('..'))
            continue;
        for (const candidate of [`${start}.py`, `${start}/__init__.py`]) {
            if (await reader.isThere(candidate))
                return candidate;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/kinds/django/observe.js



const notOurs = /(^|\/)(\.?v?env|\.venv|site-packages|node_modules|tests?|docs|examples?)(\/|$)/;
/** Reads settings as text: nothing is imported. */
function observe_observe(asked, config, world) {
    return (0,observe/* observeFiles */.A)(asked, config, world, {
        kind: 'django',
        missing: {
            message: () => 'There are no Django settings to judge',
            expected: 'settings/production.py or settings.py',
        },
        pointed: (reader) => namedByEnvironment(reader, world, asked),
        except: notOurs,
        load: ({ files }, reader) => loadSettings(reader, files),
    });
}
/** The settings that the environment names in DJANGO_SETTINGS_MODULE. */
async function namedByEnvironment(reader, world, asked) {
    const env = await (0,env_file/* askedEnvFile */._)(world, reader, asked.env, 'python-dotenv');
    const named = env?.values.get('DJANGO_SETTINGS_MODULE');
    if (!named || !/^[\w.]+$/.test(named))
        return [];
    const path = named.replaceAll('.', '/');
    for (const candidate of [`${path}.py`, `${path}/__init__.py`]) {
        const found = (await reader.glob(`{,*/}${candidate}`)).filter((one) => !notOurs.test(one));
        if (found[0] !== undefined)
            return [found[0]];
    }
    return [];
}

// EXTERNAL MODULE: ./lib/check/files/fields.js
var fields = __webpack_require__(71747);
// EXTERNAL MODULE: ./lib/check/files/questions.js
var questions = __webpack_require__(55813);
;// CONCATENATED MODULE: ./lib/kinds/django/questions.js


/** Where settings usually stand; production first. */
const usualNames = [
    '{,*/,*/*/}settings/{production,prod}.py',
    '{,*/,*/*/}{settings_production,settings_prod,production_settings,prod_settings}.py',
    '{,*/,*/*/}settings.py',
    '{,*/,*/*/}settings/__init__.py',
];
/** The settings, and the modules from which they import; the env file where it may name the settings. */
function questions_questions(config, scene) {
    const imported = 'modules that they import with *';
    const isNamed = (0,fields/* namedFiles */.VI)(config) !== undefined;
    return (0,questions/* fileQuestions */.u)(config, scene, {
        usual: [{ paths: usualNames, pick: 'first' }],
        env: isNamed ? undefined : (0,questions/* envFileToRead */.Z)(scene),
        more: { later: isNamed ? imported : `what DJANGO_SETTINGS_MODULE names, and ${imported}`, atMost: 200 },
    });
}

// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
// EXTERNAL MODULE: ./lib/check/lint/rule.js
var rule = __webpack_require__(6412);
;// CONCATENATED MODULE: ./lib/kinds/django/setting.js


/** The finding of a setting as it is assigned. */
function found(at, message, expected, observed) {
    const { file, line, column } = at;
    return { message, expected, observed: (0,bounded/* boundedLine */.Ux)(observed), location: { file, line, column } };
}
/** For a setting that is nowhere assigned: a finding, unless it may come from where text does not show it. */
function absent(settings, name, expected, fallback) {
    const location = { file: settings.file };
    if (settings.open) {
        const why = 'not set in what could be read, and more is imported';
        return (0,rule/* notJudged */.b)(`${name} is not decidable here: ${why}`, { note: { location } });
    }
    return [{ message: `${name} is not set`, expected, observed: `Django's default: ${fallback}`, location }];
}
/** For a setting that only running the settings could tell: no claim is made of it. */
function notDecidable(at) {
    return undecided(at.name, at.value.kind === 'computed' ? at.value.keys : [], at);
}
/** As `notDecidable`, for a part of a setting. */
function undecided(name, keys, { file, line, column }) {
    const why = keys.length > 0
        ? `read from the environment key ${keys.slice(0, 3).join(', ')}`
        : 'computed when the settings are loaded';
    return (0,rule/* notJudged */.b)(`${name} is not decidable here: ${why}`, { note: { location: { file, line, column } } });
}
/** Whether text does not decide an assignment. */
function isOpen(at) {
    return at.conditional || at.value.kind === 'computed';
}
function isTruthy(value) {
    switch (value.kind) {
        case 'string':
            return value.value !== '';
        case 'number':
            return value.value !== 0;
        case 'boolean':
            return value.value;
        case 'list':
            return value.items.length > 0;
        case 'map':
            return value.entries.length > 0;
        default:
            return false;
    }
}
/** A rule that wants a switch on. */
function switchOn(name, byDefault) {
    return (settings) => {
        const at = settings.assignments.get(name);
        if (!at)
            return byDefault ? [] : absent(settings, name, `${name} = True`, 'False');
        if (isOpen(at))
            return notDecidable(at);
        if (at.value.kind === 'boolean' && at.value.value)
            return [];
        return [found(at, `${name} is not True`, `${name} = True`, `${name} off`)];
    };
}

;// CONCATENATED MODULE: ./lib/kinds/django/rules/databases.js


/** The settings of each database, by its alias. */
function databases({ assignments }) {
    const at = assignments.get('DATABASES');
    if (!at)
        return undefined;
    const entries = at.value.kind === 'map' ? at.value.entries : [];
    return { at, all: entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]) };
}
function entry(map, key) {
    if (map.kind !== 'map')
        return undefined;
    return map.entries.find(([name]) => name.kind === 'string' && name.value === key)?.[1];
}
function connMaxAge(settings) {
    const written = databases(settings);
    if (!written)
        return absent(settings, 'DATABASES', 'DATABASES with CONN_MAX_AGE', 'none');
    const { at, all } = written;
    if (isOpen(at) || all.length === 0)
        return notDecidable(at);
    const expected = 'CONN_MAX_AGE of 60 or more, or a pool';
    for (const [alias, database] of all) {
        if (database.kind !== 'map')
            return notDecidable(at);
        const engine = entry(database, 'ENGINE');
        if (engine?.kind === 'string' && engine.value.endsWith('sqlite3'))
            continue;
        const age = entry(database, 'CONN_MAX_AGE');
        const pool = entry(entry(database, 'OPTIONS') ?? { kind: 'none' }, 'pool');
        if (pool && (isTruthy(pool) || pool.kind === 'computed' || pool.kind === 'map'))
            continue;
        if (age?.kind === 'computed')
            return undecided('CONN_MAX_AGE', age.keys, at);
        // None keeps connections for ever.
        if (age && (age.kind === 'none' || isTruthy(age)))
            continue;
        const message = `The database ${(0,bounded/* boundedLine */.Ux)(alias)} is connected anew for every request`;
        return [found(at, message, expected, age ? 'CONN_MAX_AGE = 0' : 'no CONN_MAX_AGE')];
    }
    return [];
}
function sqlite(settings) {
    const written = databases(settings);
    if (!written)
        return [];
    const { at, all } = written;
    const file = all.find(([, database]) => {
        const engine = entry(database, 'ENGINE');
        return engine?.kind === 'string' && engine.value.endsWith('sqlite3');
    });
    if (file && !at.conditional) {
        const message = `The database ${(0,bounded/* boundedLine */.Ux)(file[0])} is a file of SQLite`;
        return [found(at, message, 'a database server', 'sqlite3')];
    }
    return isOpen(at) ? notDecidable(at) : [];
}
/** The rules of this family by their names. */
const databasesRules = {
    'conn-max-age': connMaxAge,
    sqlite,
};

;// CONCATENATED MODULE: ./lib/kinds/django/rules/debug.js

function debug({ assignments }) {
    const at = assignments.get('DEBUG');
    if (!at)
        return [];
    if (at.value.kind === 'computed' && at.value.isText) {
        const message = 'DEBUG is a text of the environment, and every text is true, "False" too';
        return [found(at, message, 'a conversion to a boolean', 'the text as it is')];
    }
    if (isOpen(at))
        return notDecidable(at);
    if (!isTruthy(at.value))
        return [];
    return [found(at, 'DEBUG is on in the settings', 'DEBUG = False', 'DEBUG = True')];
}
/** What a variable's literal default switches on when the variable is forgotten. */
function debugDefault({ assignments }) {
    const at = assignments.get('DEBUG');
    const fallback = at?.value.kind === 'computed' ? at.value.fallback : undefined;
    if (!at || !fallback)
        return [];
    const isOn = fallback.kind === 'string' ? /^(true|1|yes|on)$/i.test(fallback.value) : isTruthy(fallback);
    if (!isOn)
        return [];
    const message = 'DEBUG is on when its variable is forgotten';
    return [found(at, message, 'a default of False', 'a default that is true')];
}
/** The rules of this family by their names. */
const debugRules = {
    debug,
    'debug-default': debugDefault,
};

;// CONCATENATED MODULE: ./lib/kinds/django/rules/headers.js

const contentTypeNosniff = switchOn('SECURE_CONTENT_TYPE_NOSNIFF', true);
function hsts(settings) {
    const name = 'SECURE_HSTS_SECONDS';
    const at = settings.assignments.get(name);
    const expected = `${name} of at least 15552000 (180 days)`;
    if (!at)
        return absent(settings, name, expected, '0');
    if (isOpen(at))
        return notDecidable(at);
    const seconds = at.value.kind === 'number' ? at.value.value : 0;
    if (seconds >= 15_552_000)
        return [];
    return [found(at, 'Strict-Transport-Security is off or short', expected, `${seconds} seconds`)];
}
function frameOptions({ assignments }) {
    const at = assignments.get('X_FRAME_OPTIONS');
    if (!at)
        return [];
    if (isOpen(at))
        return notDecidable(at);
    if (at.value.kind === 'string' && /^(DENY|SAMEORIGIN)$/i.test(at.value.value))
        return [];
    const observed = at.value.kind === 'string' ? at.value.value : 'something else';
    const message = 'X_FRAME_OPTIONS lets other sites frame the pages';
    return [found(at, message, 'DENY or SAMEORIGIN', observed)];
}
const safePolicies = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']);
function referrerPolicy({ assignments }) {
    const at = assignments.get('SECURE_REFERRER_POLICY');
    if (!at)
        return [];
    if (isOpen(at))
        return notDecidable(at);
    const texts = at.value.kind === 'string'
        ? at.value.value.split(',')
        : at.value.kind === 'list'
            ? at.value.items.map((item) => (item.kind === 'string' ? item.value : ''))
            : [];
    if (texts.length > 0 && texts.every((text) => safePolicies.has(text.trim())))
        return [];
    const message = 'SECURE_REFERRER_POLICY tells other sites more than the origin';
    return [found(at, message, 'same-origin', texts.join(', ') || 'none')];
}
const wanted = [
    'django.middleware.security.SecurityMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.middleware.clickjacking.XFrameOptionsMiddleware',
];
function middleware(settings) {
    const at = settings.assignments.get('MIDDLEWARE');
    if (!at)
        return absent(settings, 'MIDDLEWARE', 'the security middlewares', 'none');
    const items = at.value.kind === 'list' ? at.value.items : [];
    if (isOpen(at) || items.some((item) => item.kind !== 'string'))
        return notDecidable(at);
    const names = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    const missing = wanted.filter((name) => !names.includes(name));
    if (missing.length === 0)
        return [];
    const short = missing.map((name) => name.split('.').at(-1)).join(', ');
    return [found(at, `MIDDLEWARE lacks ${short}`, 'all three', `${names.length} middlewares`)];
}
/** The rules of this family by their names. */
const headersRules = {
    hsts,
    'content-type-nosniff': contentTypeNosniff,
    'frame-options': frameOptions,
    'referrer-policy': referrerPolicy,
    middleware,
};

// EXTERNAL MODULE: ./lib/formats/host.js
var host = __webpack_require__(16612);
;// CONCATENATED MODULE: ./lib/kinds/django/rules/origins.js


function allowedHosts(settings) {
    const at = settings.assignments.get('ALLOWED_HOSTS');
    const expected = 'the names under which the site is reached';
    if (!at)
        return absent(settings, 'ALLOWED_HOSTS', expected, 'empty');
    const items = at.value.kind === 'list' ? at.value.items : [];
    const hosts = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    if (hosts.includes('*') && !at.conditional) {
        return [found(at, 'ALLOWED_HOSTS allows every name', expected, '"*"')];
    }
    if (isOpen(at) || hosts.length < items.length)
        return notDecidable(at);
    if (at.value.kind !== 'list') {
        return [found(at, 'ALLOWED_HOSTS is no list', expected, 'a single value')];
    }
    if (hosts.length === 0) {
        return [found(at, 'ALLOWED_HOSTS is empty, so every request is refused', expected, '[]')];
    }
    const wrong = hosts.find((host) => /[/:\s]/.test(host.replace(/^\[.*\]$/, '')));
    if (wrong !== undefined) {
        const message = 'ALLOWED_HOSTS holds more than a name: a scheme, port, path or space';
        return [found(at, message, expected, wrong)];
    }
    if (!hosts.every(host/* isOwnMachine */.Wo))
        return [];
    const message = 'ALLOWED_HOSTS holds only names of this machine';
    return [found(at, message, expected, hosts.join(', '))];
}
function csrfOrigins({ assignments }) {
    const at = assignments.get('CSRF_TRUSTED_ORIGINS');
    if (!at)
        return [];
    const items = at.value.kind === 'list' ? at.value.items : [];
    const origins = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    const expected = 'https://name, or https://*.name';
    const wrong = origins.find((origin) => !/^https?:\/\/[^/\s]+$/.test(origin));
    if (wrong !== undefined) {
        return [found(at, 'CSRF_TRUSTED_ORIGINS holds what is no origin', expected, wrong)];
    }
    const plain = origins.find((origin) => origin.startsWith('http://'));
    if (plain !== undefined) {
        return [{ ...found(at, 'CSRF_TRUSTED_ORIGINS trusts an origin without TLS', expected, plain), level: 'warning' }];
    }
    return isOpen(at) || origins.length < items.length ? notDecidable(at) : [];
}
function corsAllowAll({ assignments }) {
    const at = assignments.get('CORS_ALLOW_ALL_ORIGINS') ?? assignments.get('CORS_ORIGIN_ALLOW_ALL');
    if (!at)
        return [];
    if (isOpen(at))
        return notDecidable(at);
    if (!isTruthy(at.value))
        return [];
    const credentials = assignments.get('CORS_ALLOW_CREDENTIALS');
    const withCookies = credentials !== undefined && !isOpen(credentials) && isTruthy(credentials.value);
    const message = withCookies
        ? 'Every site may read answers with the cookies of its visitors'
        : 'Every site may read the answers';
    const one = found(at, message, 'CORS_ALLOWED_ORIGINS with the own front ends', `${at.name} = True`);
    return [withCookies ? one : { ...one, level: 'warning' }];
}
/** The rules of this family by their names. */
const originsRules = {
    'allowed-hosts': allowedHosts,
    'csrf-origins': csrfOrigins,
    'cors-allow-all': corsAllowAll,
};

// EXTERNAL MODULE: ./lib/secrecy/classify.js
var classify = __webpack_require__(71988);
// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
// EXTERNAL MODULE: ./lib/secrecy/shape.js
var shape = __webpack_require__(21065);
// EXTERNAL MODULE: ./lib/secrecy/url-credentials.js
var url_credentials = __webpack_require__(71110);
;// CONCATENATED MODULE: ./lib/kinds/django/rules/secrets.js






function secretKey(settings) {
    const at = settings.assignments.get('SECRET_KEY');
    if (!at)
        return absent(settings, 'SECRET_KEY', 'SECRET_KEY from the environment', 'empty');
    // Read from somewhere else is what is wanted here; what is read there the kind `env` judges.
    if (at.value.kind === 'computed')
        return [];
    const observed = at.value.kind === 'string' ? literal(at.value.value) : 'a literal value';
    const expected = 'SECRET_KEY from the environment';
    return [found(at, 'SECRET_KEY stands in the settings', expected, observed)];
}
function secretDefault({ assignments }) {
    return [...assignments.values()].flatMap((at) => {
        const fallback = at.value.kind === 'computed' ? at.value.fallback : undefined;
        if (!isSecretSetting(at.name) || fallback?.kind !== 'string' || fallback.value === '')
            return [];
        const message = `${at.name} has a default in the settings, used when its variable is forgotten`;
        return [found(at, message, 'no default', literal(fallback.value))];
    });
}
function isSecretSetting(name) {
    return /^[A-Z][A-Z0-9_]*$/.test(name) && (0,names/* isCredentialName */.hN)(name);
}
function literal(value) {
    return `a literal value of ${(0,shape/* shape */.c)(value)}`;
}
/** Literal secrets other than SECRET_KEY: settings named like one, passwords in DATABASES and CACHES, and in URLs. */
function literalSecret({ assignments }) {
    const stands = [];
    const visit = (at, path, key, value, depth) => {
        if (depth > 6)
            return;
        if (value.kind === 'list')
            for (const item of value.items)
                visit(at, path, key, item, depth + 1);
        if (value.kind === 'map') {
            for (const [name, item] of value.entries) {
                const text = name.kind === 'string' ? name.value : '';
                visit(at, `${path}.${text}`, text, item, depth + 1);
            }
        }
        if (value.kind !== 'string' || value.value === '')
            return;
        if (!(0,names/* isCredentialName */.hN)(key) && !(0,url_credentials/* urlPassword */.Ds)(value.value))
            return;
        if (!(0,url_credentials/* urlPassword */.Ds)(value.value) && (0,classify/* classify */.L)(key, value.value) === 'file')
            return;
        // A dotted path names a class, as those of password validators and hashers do.
        if (/^[a-z_]\w*(\.\w+){2,}$/i.test(value.value) && !(0,url_credentials/* urlPassword */.Ds)(value.value))
            return;
        const { line, column } = value.at;
        const message = `${(0,bounded/* boundedLine */.Ux)(path)} stands in the settings`;
        const location = { file: at.file, line, column };
        stands.push({ message, expected: 'a value from the environment', observed: literal(value.value), location });
    };
    for (const at of assignments.values()) {
        if (at.name === 'SECRET_KEY' || !/^[A-Z][A-Z0-9_]*$/.test(at.name))
            continue;
        visit(at, at.name, at.name, at.value, 0);
    }
    return stands;
}
/** The rules of this family by their names. */
const secretsRules = {
    'secret-key': secretKey,
    'secret-default': secretDefault,
    'literal-secret': literalSecret,
};

;// CONCATENATED MODULE: ./lib/kinds/django/rules/transport.js

const sslRedirect = switchOn('SECURE_SSL_REDIRECT', false);
const sessionCookieSecure = switchOn('SESSION_COOKIE_SECURE', false);
const sessionCookieHttponly = switchOn('SESSION_COOKIE_HTTPONLY', true);
function csrfCookieSecure(settings) {
    const sessions = settings.assignments.get('CSRF_USE_SESSIONS');
    if (sessions && !isOpen(sessions) && isTruthy(sessions.value))
        return [];
    return switchOn('CSRF_COOKIE_SECURE', false)(settings);
}
/** The rules of this family by their names. */
const transportRules = {
    'ssl-redirect': sslRedirect,
    'session-cookie-secure': sessionCookieSecure,
    'csrf-cookie-secure': csrfCookieSecure,
    'session-cookie-httponly': sessionCookieHttponly,
};

// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var schema_fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/django/schema.js



const schema = (0,schema_fields/* strict */.O2)((0,fields/* fileFields */.we)('django', {
    description: 'The settings, which are read with the modules that they import with `*`',
    without: '`DJANGO_SETTINGS_MODULE` of the env file, else `settings/production.py`, `settings_production.py`, `settings.py` and the like',
})).check(fields/* oneOfFiles */.hS, (0,lint_select/* someRule */.TS)('django'));

;// CONCATENATED MODULE: ./lib/kinds/django/index.js











/** `django`: settings as text. What is computed is said to be so. */
const django = (0,files_define/* defineFileLint */.d)({
    kind: 'django',
    schema: schema,
    questions: questions_questions,
    observe: observe_observe,
    seen: seen,
    unjudged: unjudged,
    rules: { ...debugRules, ...secretsRules, ...originsRules, ...transportRules, ...headersRules, ...databasesRules },
});


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
