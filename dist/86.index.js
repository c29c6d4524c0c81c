export const id = 86;
export const ids = [86];
export const modules = {

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

/***/ 30086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./lib/expect/matcher.js
var matcher = __webpack_require__(63151);
// EXTERNAL MODULE: ./lib/formats/host.js
var formats_host = __webpack_require__(16612);
;// CONCATENATED MODULE: ./lib/probe/cookies.js

/** Reads one `Set-Cookie` value; null where it holds no name. */
function readSetCookie(field, nowMs) {
    const [pair = '', ...attributes] = field.split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, equals)).trim();
    if (name === '')
        return null;
    let domain = null;
    let path = null;
    let secure = false;
    let expires = null;
    let maxAge = null;
    for (const attribute of attributes) {
        const at = attribute.indexOf('=');
        const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
        const value = at < 0 ? '' : attribute.slice(at + 1).trim();
        if (key === 'secure')
            secure = true;
        if (key === 'domain' && value !== '')
            domain = value.replace(/^\./, '').toLowerCase();
        if (key === 'path')
            path = value.startsWith('/') ? value : null;
        if (key === 'max-age' && /^-?\d+$/.test(value))
            maxAge = nowMs + Number(value) * 1000;
        if (key === 'expires' && !Number.isNaN(Date.parse(value)))
            expires = Date.parse(value);
    }
    return { name, value: pair.slice(equals + 1).trim(), domain, path, secure, expiresMs: maxAge ?? expires };
}
const mostCookies = 300;
/** The cookies of one flow; a cookie goes only where RFC 6265 section 5.4 sends it. */
class CookieJar {
    #kept = new Map();
    /** Takes the cookies that an answer from `url` sets; those for a foreign domain are refused. */
    store(url, fields, nowMs = Date.now()) {
        const { hostname, pathname, protocol } = new URL(url);
        for (const field of fields) {
            const cookie = readSetCookie(field, nowMs);
            if (cookie === null || (cookie.secure && protocol !== 'https:' && !(0,formats_host/* isLoopback */.U9)(hostname)))
                continue;
            const domain = cookie.domain === hostname ? null : cookie.domain;
            // No list of public suffixes is at hand, so a domain of one label, such as `com`, is refused.
            if (domain !== null && !(hostname.endsWith(`.${domain}`) && domain.includes('.')))
                continue;
            const path = cookie.path ?? defaultPath(pathname);
            const host = domain ?? hostname;
            const key = JSON.stringify([cookie.name, host, path]);
            this.#kept.delete(key);
            if (cookie.expiresMs !== null && cookie.expiresMs <= nowMs)
                continue;
            if (this.#kept.size < mostCookies)
                this.#kept.set(key, { cookie, host, hostOnly: cookie.domain === null, path });
        }
    }
    /** Names and values for a request to `url`, longest path first. */
    forUrl(url, nowMs = Date.now()) {
        const { hostname, pathname, protocol } = new URL(url);
        return [...this.#kept.values()]
            .filter(({ cookie, host, hostOnly, path }) => {
            if (cookie.expiresMs !== null && cookie.expiresMs <= nowMs)
                return false;
            if (cookie.secure && protocol !== 'https:' && !(0,formats_host/* isLoopback */.U9)(hostname))
                return false;
            return (hostname === host || (!hostOnly && hostname.endsWith(`.${host}`))) && onPath(pathname, path);
        })
            .sort((a, b) => b.path.length - a.path.length)
            .map(({ cookie }) => cookie);
    }
}
function defaultPath(pathname) {
    const end = pathname.lastIndexOf('/');
    return end <= 0 ? '/' : pathname.slice(0, end);
}
function onPath(pathname, path) {
    return pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'));
}

// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/probe/pause.js
var pause = __webpack_require__(54004);
// EXTERNAL MODULE: ./lib/probe/redirects.js
var redirects = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
// EXTERNAL MODULE: ./lib/probe/decode.js
var decode = __webpack_require__(96586);
// EXTERNAL MODULE: ./lib/probe/http.js + 2 modules
var http = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/kinds/http/answer.js



/** Bytes of a body that are kept and looked at. */
const mostBodyBytes = 5 * 1024 * 1024;
/** Reads what an exchange brought: body decoded, cookies collected. */
async function readAnswer(exchange) {
    const last = exchange.hops.at(-1);
    const { bytes, fault } = await (0,decode/* decodeBody */.V)(last, mostBodyBytes);
    const cookies = new Map();
    const now = Date.now();
    for (const field of exchange.hops.flatMap((hop) => (0,http/* headerValues */.UE)(hop, 'set-cookie'))) {
        const cookie = readSetCookie(field, now);
        if (cookie === null)
            continue;
        if (cookie.expiresMs !== null && cookie.expiresMs <= now)
            cookies.delete(cookie.name);
        else
            cookies.set(cookie.name, cookie.value);
    }
    return {
        url: last.url,
        status: last.status,
        headers: last.rawHeaders,
        cookies: [...cookies],
        text: fault === null ? (0,decode/* bodyText */.G)(last, bytes) : '',
        bodyFault: fault,
        timeMs: exchange.hops.reduce((sum, hop) => sum + hop.timeMs, 0),
        atMs: now,
        refused: exchange.refused,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/kinds/http/request-line.js
var request_line = __webpack_require__(24320);
// EXTERNAL MODULE: ./lib/kinds/http/target.js
var target = __webpack_require__(36091);
// EXTERNAL MODULE: ./lib/kinds/http/template.js
var template = __webpack_require__(45828);
;// CONCATENATED MODULE: ./lib/kinds/http/build.js





const mostFileBytes = 20 * 1024 * 1024;
/**
 * Builds a step's request: what its question names, and what only its text and the captured values can say.
 * @throws ProbeError `http/request`, `file/…`; UnknownCapture
 */
async function build(step, asked, base, captures, world) {
    const { url, authorization } = (0,target/* resolveTarget */.u1)(step, base, captures);
    hideInUrl(step.request, world);
    const body = await bodyOf(step, asked, captures, world);
    const headers = {};
    if (body?.type)
        headers['content-type'] = body.type;
    const credentials = credentialsOf(step, captures) ?? authorization;
    if (credentials) {
        headers.authorization = credentials;
        world.redact.add(credentials);
        world.redact.add(credentials.replace(/^\w+ /, ''));
        const password = Buffer.from(credentials.replace(/^Basic /, ''), 'base64')
            .toString()
            .replace(/^[^:]*:/, '');
        if (credentials.startsWith('Basic '))
            world.redact.add(password);
    }
    for (const [name, value] of Object.entries(step.headers ?? {})) {
        const filled = (0,template/* fillText */.BB)(value, captures);
        if (/[\0\r\n]/.test(filled) || /[^\t\x20-\x7e\x80-\xff]/.test(filled)) {
            throw new probe_error/* ProbeError */.B('http/request', `${(0,target/* labelOf */.Wy)(step)} cannot be sent`, {
                expected: `a value of the header ${name} without line breaks and characters beyond Latin-1`,
                observed: 'other characters',
            });
        }
        headers[name.toLowerCase()] = filled;
    }
    const { request } = asked;
    const named = 'later' in request ? { method: (0,request_line/* splitRequest */.oX)(step.request).method, url } : request;
    return { method: named.method, url: named.url, headers, ...(body ? { body: body.bytes } : {}) };
}
/** A secret in a URL is escaped as URLs are, which is neither its own form nor percent-encoding as a whole. */
function hideInUrl(line, world) {
    for (const secret of world.redact.values()) {
        if (!line.includes(secret))
            continue;
        for (const text of [`http://x/${secret}`, `http://x/?${secret}`]) {
            if (URL.canParse(text))
                world.redact.add(new URL(text).href.replace(/^http:\/\/x\/\??/, ''));
        }
    }
}
function credentialsOf(step, captures) {
    if (step.bearer !== undefined)
        return `Bearer ${(0,template/* fillText */.BB)(step.bearer, captures)}`;
    if (step.basic === undefined)
        return undefined;
    return (0,target/* basic */.HX)((0,template/* fillText */.BB)(step.basic.username, captures), (0,template/* fillText */.BB)(step.basic.password, captures));
}
async function bodyOf(step, { files }, captures, world) {
    if (step.json !== undefined)
        return { bytes: JSON.stringify((0,template/* fill */.GS)(step.json, captures)), type: 'application/json' };
    if (step.text !== undefined)
        return { bytes: (0,template/* fillText */.BB)(step.text, captures), type: 'text/plain; charset=utf-8' };
    if (step.form !== undefined) {
        const pairs = Object.entries(step.form).flatMap(([name, value]) => [value].flat().map((one) => [name, (0,template/* fillText */.BB)(String(one), captures)]));
        return { bytes: new URLSearchParams(pairs).toString(), type: 'application/x-www-form-urlencoded' };
    }
    return step.multipart === undefined ? undefined : multipart(step.multipart, files, captures, world);
}
/** A body of RFC 7578. */
async function multipart(fields, files, captures, world) {
    const boundary = `readiness-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const chunks = [];
    const asked = files.values();
    for (const [name, values] of Object.entries(fields)) {
        for (const value of [values].flat()) {
            const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
            if (typeof value !== 'object') {
                chunks.push(Buffer.from(`${disposition}\r\n\r\n${(0,template/* fillText */.BB)(String(value), captures)}\r\n`));
                continue;
            }
            const path = pathOf(asked.next().value, value, captures);
            const filename = quoted(value.filename ?? path.split('/').at(-1) ?? path);
            chunks.push(Buffer.from(`${disposition}; filename="${filename}"\r\nContent-Type: ${typeOf(value)}\r\n\r\n`));
            chunks.push(await readFile(path, world), Buffer.from('\r\n'));
        }
    }
    chunks.push(Buffer.from(`--${boundary}--\r\n`));
    return { bytes: Buffer.concat(chunks), type: `multipart/form-data; boundary=${boundary}` };
}
function pathOf(question, part, captures) {
    const named = question && 'paths' in question ? question.paths[0] : undefined;
    return named ?? (0,template/* fillText */.BB)(part.file, captures);
}
async function readFile(path, world) {
    const found = await (await world.place('checkout')).read(path, mostFileBytes);
    if (found && !found.truncated)
        return found.bytes;
    throw new probe_error/* ProbeError */.B('http/request', `The file ${path} cannot be sent`, {
        expected: `a file of the checkout with at most ${mostFileBytes / 1024 / 1024} MiB`,
        observed: found ? 'a larger file' : 'no such file',
    });
}
/** As the Fetch standard escapes names in multipart bodies. */
function quoted(text) {
    return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
const types = {
    csv: 'text/csv',
    gif: 'image/gif',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    json: 'application/json',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    txt: 'text/plain',
    webp: 'image/webp',
};
function typeOf(part) {
    return part.type ?? types[part.file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

// EXTERNAL MODULE: ./lib/kinds/http/compare.js
var compare = __webpack_require__(81295);
// EXTERNAL MODULE: ./lib/expect/regex.js
var regex = __webpack_require__(7950);
// EXTERNAL MODULE: ./lib/kinds/http/read.js
var read = __webpack_require__(77418);
;// CONCATENATED MODULE: ./lib/kinds/http/json-schema.js




const mostSchemaBytes = 1024 * 1024;
const mostErrors = 5;
/**
 * Holds a JSON Schema (2020-12, or draft-07 where its `$schema` says so) against answers.
 * @param question for the file that holds it; null where it is given itself
 * @throws ProbeError `http/schema` when the schema cannot be read or is not valid
 */
async function schemaReader(schema, question, world) {
    const validate = await compile(question || typeof schema === 'string' ? await readSchema(question, world) : schema);
    return (answer) => {
        const json = answer.bodyFault === null ? (0,read/* readJson */.V)(answer) : null;
        if (json === null || 'fault' in json || validate(json.value))
            return null;
        const errors = validate.errors ?? [];
        const places = [...new Set(errors.map((error) => error.instancePath || 'the document'))];
        return { wanted: errors.slice(0, mostErrors).map(sentence), places: places.slice(0, mostErrors) };
    };
}
function sentence(error) {
    const allowed = error.keyword === 'enum' ? ` ${JSON.stringify(error.params.allowedValues)}` : '';
    return `${error.instancePath || 'the document'} ${error.message ?? error.keyword}${allowed}`;
}
async function readSchema(question, world) {
    const path = question?.paths[0];
    const found = path === undefined ? null : await (await world.place('checkout')).read(path, mostSchemaBytes);
    if (!found)
        throw schemaFault('no such file');
    try {
        const schema = JSON.parse(found.bytes.toString('utf8'));
        if (schema !== null && typeof schema === 'object' && !Array.isArray(schema))
            return schema;
    }
    catch {
        throw schemaFault(found.truncated ? 'a file of more than 1 MiB' : 'a file that is not JSON');
    }
    throw schemaFault('JSON that is no map');
}
async function compile(schema) {
    const draft7 = typeof schema.$schema === 'string' && /draft-07/.test(schema.$schema);
    const [{ default: ajv }, { default: formats }] = await Promise.all([
        draft7 ? Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)) : Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
    ]);
    const regExp = Object.assign(expression, { code: 'expression' });
    const Ajv = ajv.default;
    // An unknown keyword is a mistake that would silently assert nothing.
    const lax = { strictTypes: false, strictTuples: false, strictRequired: false };
    const instance = new Ajv({ ...lax, strictSchema: true, logger: false, code: { regExp } });
    instance.addVocabulary(['example', 'xml', 'externalDocs']);
    formats.default(instance, { mode: 'fast' });
    try {
        return instance.compile(schema);
    }
    catch (error) {
        throw schemaFault(error instanceof Error ? (0,bounded/* bounded */.Mm)(error.message) : 'not a JSON Schema');
    }
}
/** What the library takes for a RegExp. It keeps expressions apart by their text alone. */
function expression(pattern) {
    const { test } = (0,regex/* linearRegex */.t)(pattern);
    return { test, toString: () => `/${pattern}/` };
}
function schemaFault(observed) {
    return new probe_error/* ProbeError */.B('http/schema', 'The JSON Schema cannot be used', { expected: 'a valid JSON Schema', observed });
}

// EXTERNAL MODULE: ./lib/kinds/http/questions.js
var questions = __webpack_require__(67369);
;// CONCATENATED MODULE: ./lib/kinds/http/observe.js














/** Sends the requests of a check: the steps until one fails, then the cleanup whatever happened. */
async function observe(asked, config, world) {
    const flow = new Flow(config, world);
    const steps = [];
    const cleanup = [];
    try {
        for (const [index, [step, questions]] of pairs(config.steps, asked.steps).entries()) {
            const observation = await flow.take(step, questions, config.steps.length > 1 ? index + 1 : 0);
            steps.push(observation);
            if (!(0,compare/* isStepMet */.Vj)(observation))
                break;
        }
    }
    finally {
        for (const [step, questions] of pairs(config.cleanup, asked.cleanup)) {
            const observation = await flow.clean(step, questions);
            if (observation)
                cleanup.push(observation);
        }
    }
    const notRun = config.steps.slice(steps.length).map((step) => labelOfStep(step, world));
    return { steps, notRun, cleanup, hidden: world.redact.values() };
}
/** Each step with its questions; one without any is not taken. */
function pairs(steps, asked) {
    return steps.flatMap((step, index) => {
        const questions = asked[index];
        return questions ? [[step, questions]] : [];
    });
}
class Flow {
    #config;
    #world;
    #base;
    #captures = new Map();
    #jar = new CookieJar();
    constructor(config, world) {
        this.#config = config;
        this.#world = world;
        this.#base = (0,target/* baseOf */.bx)(world.environment.url, config.base);
    }
    /** @param number of the step, or 0 where there is only one */
    async take(step, asked, number) {
        const label = number === 0 ? this.#label(step) : `Step ${number}, ${this.#label(step)}`;
        const { repeat } = this.#config;
        if (repeat)
            return this.#repeat(step, asked, label, repeat);
        const attempt = await this.#attempt(step, asked, this.#world.signal);
        return this.#complete(step, asked, label, [attempt]);
    }
    /** A cleanup step has its own time, also when that of the check is over. Null where it has nothing to clean. */
    async clean(step, asked) {
        const label = `Cleanup, ${this.#label(step)}`;
        try {
            (0,template/* fill */.GS)({ ...step, expect: undefined, capture: undefined }, this.#captures);
        }
        catch (error) {
            if (error instanceof template/* UnknownCapture */.fF)
                return null;
            throw error;
        }
        return this.#complete(step, asked, label, [await this.#attempt(step, asked, undefined)]);
    }
    #label(step) {
        return labelOfStep(step, this.#world);
    }
    async #repeat(step, asked, label, repeat) {
        const attempts = [];
        const until = repeat.until && expectedOf((0,template/* fill */.GS)(repeat.until, this.#captures), step);
        const times = 'later' in asked.request ? asked.request.atMost : (asked.request.times ?? 1);
        for (let n = 1; n <= times && !this.#world.signal.aborted; n++) {
            if (n > 1)
                await (0,pause/* pause */.v)(repeat.every, this.#world.signal);
            const attempt = await this.#attempt(step, asked, this.#world.signal);
            attempts.push(attempt);
            if (until && 'answer' in attempt && (0,compare/* isMet */.TD)(attempt.answer, until))
                break;
        }
        const observation = await this.#complete(step, asked, label, attempts, until !== undefined);
        return until ? { ...observation, until } : observation;
    }
    async #attempt(step, asked, signal) {
        try {
            const request = await build(step, asked, this.#base, this.#captures, this.#world);
            return { answer: await this.#send(step, request, signal) };
        }
        catch (error) {
            if (!(error instanceof probe_error/* ProbeError */.B))
                throw error;
            return { fault: unanswered(error) };
        }
    }
    async #send(step, built, signal) {
        const { net } = this.#world;
        const timeoutMs = step.timeout ?? this.#config.timeout ?? this.#world.timeoutMs;
        const options = { policy: step.redirect ?? 'follow', max: (0,questions/* mostRedirects */.d)(step) };
        const request = { ...built, timeoutMs, maxBytes: mostBodyBytes };
        if (this.#isShared(step)) {
            // Without a signal: the answer belongs to all who ask, and the time limit ends it anyway.
            return this.#world.ask(`http ${JSON.stringify([request, options])}`, async () => readAnswer(await (0,redirects/* follow */.e6)(net, request, { ...options, jar: new CookieJar() })));
        }
        const exchange = await (0,redirects/* follow */.e6)(net, { ...request, ...(signal ? { signal } : {}) }, { ...options, jar: this.#jar });
        return readAnswer(exchange);
    }
    /** A single safe request without a body is the same question for everybody. */
    #isShared(step) {
        const { steps, repeat, cleanup } = this.#config;
        return (steps.length === 1 &&
            cleanup.length === 0 &&
            !repeat &&
            /^(GET|HEAD|OPTIONS) /.test(step.request) &&
            !hasBody(step));
    }
    async #complete(step, asked, label, attempts, awaited = false) {
        const { schema, time, 'error-rate': errorRate, ...answer } = (0,template/* fill */.GS)(step.expect ?? {}, this.#captures);
        const expected = {
            ...expectedOf({ ...answer, ...(time ? { time } : {}) }, step),
            ...(awaited ? { anyStatus: true } : {}),
        };
        const answers = attempts.flatMap((attempt) => ('answer' in attempt ? [attempt.answer] : []));
        const looked = schema === undefined ? [] : awaited ? answers.slice(-1) : answers;
        const misfitOf = schema && looked[0] ? await schemaReader(schema, asked.schema, this.#world) : () => null;
        const last = answers.at(-1);
        return {
            label,
            expected,
            summary: { time, 'error-rate': errorRate },
            attempts,
            schema: looked.map((one) => ({ answer: one, misfit: misfitOf(one) })),
            missing: last ? this.#capture(step.capture ?? {}, last) : [],
        };
    }
    /** Keeps what an answer holds, and gives back what it does not. */
    #capture(captures, answer) {
        return Object.entries(captures).flatMap(([name, capture]) => {
            const value = (0,read/* readCapture */.p)(answer, capture);
            if (value === matcher/* absent */.Ge)
                return [{ name, capture, answer }];
            if (capture.secret)
                registerSecret(value, this.#world);
            this.#captures.set(name, value);
            return [];
        });
    }
}
/** What a probe said, as plain data. */
function unanswered({ rule, message, expected, observed, url, fix }) {
    return { rule, message, expected, observed, ...(url !== undefined && { url }), ...(fix !== undefined && { fix }) };
}
function expectedOf(expectation, step) {
    return { ...expectation, redirect: step.redirect ?? 'follow' };
}
/** Texts inside a captured value, too: a token may come in an object. */
function registerSecret(value, world) {
    if (typeof value === 'string')
        world.redact.add(value);
    else if (value !== null && typeof value === 'object') {
        world.redact.add(JSON.stringify(value));
        for (const inner of Object.values(value))
            registerSecret(inner, world);
    }
    else
        world.redact.add(String(value));
}
function hasBody(step) {
    return [step.json, step.form, step.text, step.multipart].some((body) => body !== undefined);
}
/** The step's name with its method and target; masked before it is cut to size. */
function labelOfStep(step, world) {
    const label = step.name === undefined ? (0,target/* labelOf */.Wy)(step) : `${step.name} (${(0,target/* labelOf */.Wy)(step)})`;
    return (0,bounded/* bounded */.Mm)(world.redact.mask(label));
}


/***/ }),

/***/ 96586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ bodyText),
/* harmony export */   V: () => (/* binding */ decodeBody)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);


const mostEncodings = 3;
/**
 * Undoes the content-encoding (RFC 9110 section 8.4) of a body: gzip, deflate, br, zstd, also one after another.
 * At most `maxBytes` come out, so that a small body which unfolds into a huge one does no harm.
 */
async function decodeBody(response, maxBytes) {
    const { body } = response;
    if (response.truncated)
        return { bytes: body, fault: `is longer than the ${body.length} bytes that were read` };
    const encodings = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(response, 'content-encoding')
        .flatMap((value) => value.toLowerCase().split(','))
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    if (encodings.length === 0 || body.length === 0)
        return { bytes: body, fault: null };
    if (encodings.length > mostEncodings)
        return { bytes: body, fault: `is encoded ${encodings.length} times over` };
    let bytes = body;
    for (const encoding of encodings.reverse()) {
        const undone = await undo(encoding, bytes, maxBytes);
        if (undone.fault !== null)
            return undone;
        bytes = undone.bytes;
    }
    return { bytes, fault: null };
}
async function undo(encoding, bytes, maxBytes) {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const options = { maxOutputLength: maxBytes };
    const ways = {
        gzip: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(zlib.gunzip)(bytes, options),
        br: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(zlib.brotliDecompress)(bytes, options),
        zstd: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(zlib.zstdDecompress)(bytes, options),
        // Named for zlib's format (RFC 9110 section 8.4.1.2), yet some servers send the raw one.
        deflate: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(isZlib(bytes) ? zlib.inflate : zlib.inflateRaw)(bytes, options),
    };
    const way = Object.hasOwn(ways, encoding.replace(/^x-gzip$/, 'gzip'))
        ? ways[encoding.replace(/^x-gzip$/, 'gzip')]
        : undefined;
    if (!way)
        return { bytes, fault: `has a content-encoding that is not known here` };
    try {
        return { bytes: await way(), fault: null };
    }
    catch (error) {
        const tooLong = error.code === 'ERR_BUFFER_TOO_LARGE';
        const fault = tooLong ? `unfolds into more than ${maxBytes} bytes` : `is not valid ${encoding}`;
        return { bytes, fault };
    }
}
function isZlib(bytes) {
    const [first = 0, second = 0] = bytes;
    return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
/** Text of a body by the charset of its content-type, UTF-8 where it names none or one that is unknown. */
function bodyText(response, bytes) {
    const type = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(response, 'content-type').at(-1) ?? '';
    const label = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
    try {
        return new TextDecoder(label).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UE: () => (/* reexport */ message/* headerValues */.U),
  _q: () => (/* reexport */ isHangUp),
  tN: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./lib/formats/host.js
var host = __webpack_require__(16612);
// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/probe/http/connect.js
var http_connect = __webpack_require__(22849);
;// CONCATENATED MODULE: ./lib/probe/http/faults.js

/** The other side wants to speak something else than HTTP. */
class UpgradeError extends Error {
    code = 'ERR_UPGRADE';
}
/** Turns an error of the client into a sentence that says which step failed. */
function explain(error, request, timedOut) {
    const url = request.url;
    const host = new URL(url).host;
    const { code, message } = rootCause(error);
    const details = { expected: 'an answer', url, cause: error };
    if (timedOut) {
        const observed = `nothing complete within ${Math.round(request.timeoutMs)} ms`;
        return new probe_error/* ProbeError */.B('http/timeout', `${host} did not answer in time`, { ...details, observed });
    }
    if (request.signal?.aborted) {
        return new probe_error/* ProbeError */.B('http/timeout', `The run ended before ${host} answered`, { ...details, observed: 'aborted' });
    }
    if (code === 'ERR_PROXY') {
        return new probe_error/* ProbeError */.B('http/unreachable', `No way to ${host} by the proxy`, { ...details, observed: message });
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
        const observed = `the name does not resolve (${code})`;
        return new probe_error/* ProbeError */.B('http/dns', `The name of ${host} does not resolve`, { ...details, observed });
    }
    if (code === 'ECONNREFUSED') {
        return new probe_error/* ProbeError */.B('http/unreachable', `${host} refuses the connection`, { ...details, observed: 'refused' });
    }
    if (isTls(code, message)) {
        const observed = `TLS failed (${code || 'handshake'})`;
        return new probe_error/* ProbeError */.B('http/tls', `No trusted TLS connection to ${host}`, { ...details, observed });
    }
    if (code === 'HPE_HEADER_OVERFLOW') {
        const observed = 'response headers longer than 16 KiB';
        return new probe_error/* ProbeError */.B('http/protocol', `The headers of ${host} are too long`, { ...details, observed });
    }
    if (unsendable.has(code)) {
        return new probe_error/* ProbeError */.B('http/request', `The request to ${host} cannot be sent as it is`, {
            ...details,
            expected: 'a valid method, URL and headers',
            observed: message.slice(0, 100),
        });
    }
    if (code.startsWith('HPE_') || code === 'ERR_UPGRADE') {
        const reason = /^Parse Error: ([^()]{1,80})$/.exec(message)?.[1];
        const observed = reason ? `no HTTP/1.1 (${reason})` : 'no HTTP/1.1';
        return new probe_error/* ProbeError */.B('http/protocol', `${host} did not answer with valid HTTP`, { ...details, observed });
    }
    const observed = code === 'ECONNRESET' ? hungUp : code || 'no connection';
    return new probe_error/* ProbeError */.B('http/unreachable', `No answer from ${host}`, { ...details, observed });
}
const unsendable = new Set([
    'ERR_INVALID_ARG_TYPE',
    'ERR_INVALID_ARG_VALUE',
    'ERR_INVALID_CHAR',
    'ERR_INVALID_HTTP_TOKEN',
    'ERR_HTTP_INVALID_HEADER_VALUE',
    'ERR_UNESCAPED_CHARACTERS',
]);
/** The code of the innermost error, or an empty text. */
function codeOfCause(error) {
    return rootCause(error).code;
}
/** Read by shape: an error of Node's own need not be an `Error` of this realm. */
function rootCause(error) {
    let current = shapeOf(error);
    for (let depth = 0; depth < 5; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (inner === null || typeof inner !== 'object')
            break;
        current = shapeOf(inner);
    }
    const text = (value) => (typeof value === 'string' ? value : '');
    return { code: text(current.code), message: text(current.message) };
}
function shapeOf(error) {
    return error !== null && typeof error === 'object' ? error : {};
}
/** Whether the other side closed the connection without an answer. */
function isHangUp(error) {
    return error.rule === 'http/unreachable' && error.observed === hungUp;
}
const hungUp = 'connection closed by the other side';
function isTls(code, message) {
    return (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|EPROTO)/.test(code) ||
        /^UNSPECIFIED$/.test(code) ||
        /before secure TLS connection/i.test(message));
}

// EXTERNAL MODULE: ./lib/probe/http/message.js
var message = __webpack_require__(46780);
// EXTERNAL MODULE: ./lib/probe/http/proxy.js
var http_proxy = __webpack_require__(56127);
;// CONCATENATED MODULE: ./lib/probe/http/client.js




/** Bytes of the headers of an answer. */
const mostHeaderBytes = 16 * 1024;
/** An idle connection is closed after this time, before most servers would. */
const keptForMs = 4000;
/**
 * Sends requests over Node's own client, to the host itself or by a proxy.
 * @param protocol `http:` or `https:`, of the URLs that are asked
 */
async function createClient(protocol, connect, proxy) {
    const { agent, request, optionsOf } = proxy === null ? await direct(protocol, connect) : await proxied(protocol, connect, proxy);
    /** @param again whether a kept connection that turns out to be closed may be given up for a new one */
    const ask = (outgoing, again) => new Promise((resolve, reject) => {
        const sent = request({ ...optionsOf(outgoing), agent });
        let answer;
        const refuse = (reason, socket) => {
            socket.destroy();
            reject(reason);
        };
        // Without it Node would silently drop what comes after 2000 fields.
        sent.maxHeadersCount = 0;
        sent.on('response', (response) => {
            answer = response;
            const { statusCode: status = 0, rawHeaders } = response;
            if (status === 101)
                return refuse(new UpgradeError(), response);
            if (proxy && protocol === 'http:' && status === 407) {
                return refuse(new http_proxy/* ProxyError */.T('the proxy asks for a password (407)'), response);
            }
            resolve({ status, rawHeaders: (0,message/* pairs */.A)(rawHeaders), body: bodyOf(response) });
        });
        sent.on('upgrade', (_, socket) => refuse(new UpgradeError(), socket));
        sent.on('connect', (_, socket) => refuse(new UpgradeError(), socket));
        sent.on('error', (error) => {
            const closed = sent.reusedSocket && closedCodes.includes(codeOfCause(error));
            if (closed && again && answer === undefined && isRepeatable(outgoing) && !outgoing.signal.aborted) {
                // The others have most likely been closed, too.
                for (const idle of Object.values(agent.freeSockets).flat())
                    idle?.destroy();
                resolve(ask(outgoing, false));
                return;
            }
            // A fault in the midst of the body is told where the body is read; what follows a whole answer is none of it.
            if (answer?.complete === false)
                answer.destroy(error);
            reject(error);
        });
        sent.end(outgoing.body);
    });
    return { ask: (outgoing) => ask(outgoing, true), close: () => agent.destroy() };
}
async function direct(protocol, connect) {
    const { Agent, request } = await clientOf(protocol);
    return {
        agent: new Agent({ keepAlive: true, timeout: keptForMs }),
        request,
        optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }),
    };
}
/** A plain request goes to the proxy with its whole URL, the others through a tunnel, whose end is the host itself. */
async function proxied(protocol, connect, proxy) {
    if (protocol === 'https:') {
        const [{ request }, { tunnelAgent }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)), __webpack_require__.e(/* import() */ 2765).then(__webpack_require__.bind(__webpack_require__, 62765))]);
        const agent = await tunnelAgent(proxy, { keepAlive: true, timeout: keptForMs });
        return { agent, request, optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }) };
    }
    const { Agent, request } = await clientOf(proxy.url.protocol);
    return {
        agent: new Agent({ keepAlive: true, timeout: keptForMs }),
        request,
        optionsOf: (outgoing) => {
            const sent = toHost(outgoing);
            return {
                ...sent,
                host: (0,http_connect/* bareHost */.n0)(proxy.url),
                port: proxy.url.port,
                path: outgoing.url.href,
                headers: { ...sent.headers, ...(proxy.authorization && { 'proxy-authorization': proxy.authorization }) },
            };
        },
    };
}
/** Imported as needed: TLS takes its time to load. */
async function clientOf(protocol) {
    return protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
}
function toHost({ method, url, headers, body, signal }) {
    return {
        method,
        host: (0,http_connect/* bareHost */.n0)(url),
        port: url.port,
        path: url.pathname + url.search,
        // Node frames a body by itself only for the methods that usually have one.
        headers: { host: url.host, ...headers, ...(body?.length ? { 'content-length': Buffer.byteLength(body) } : {}) },
        signal,
        maxHeaderSize: mostHeaderBytes,
        ...(url.protocol === 'https:' ? { servername: (0,http_connect/* serverName */.L5)(url) } : {}),
    };
}
const closedCodes = ['ECONNRESET', 'EPIPE'];
/** A body that lasts until the connection closes also ends where it is reset, as some servers close. */
async function* bodyOf(answer) {
    try {
        yield* answer;
    }
    catch (error) {
        const { 'content-length': length, 'transfer-encoding': encoding = '' } = answer.headers;
        const lasts = length === undefined && !/chunked\s*$/i.test(encoding);
        if (!lasts || !closedCodes.includes(codeOfCause(error)))
            throw error;
    }
}
function isRepeatable({ method }) {
    return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

;// CONCATENATED MODULE: ./lib/probe/http.js








const defaultMaxBytes = 2 * 1024 * 1024;
/** What a timer of Node can wait, milliseconds. */
const longestTimer = 2 ** 31 - 1;
/**
 * Sends one request.
 * @throws ProbeError `http/timeout`, `http/dns`, `http/unreachable`, `http/tls`, `http/protocol`, `http/request`
 */
async function send(net, request) {
    const url = new URL(request.url);
    return net.lanes.run(url.host, () => exchange(net, url, request));
}
async function exchange(net, url, request) {
    const headers = withDefaults(net, request);
    const client = await clientFor(net, url, request).catch((error) => {
        throw explain(error, request, false);
    });
    const started = performance.now();
    const end = new AbortController();
    const abort = () => end.abort();
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        abort();
    }, Math.min(Math.max(1, Math.ceil(request.timeoutMs)), longestTimer));
    request.signal?.addEventListener('abort', abort, { once: true });
    if (request.signal?.aborted)
        abort();
    try {
        const outgoing = { method: request.method, url, headers, body: request.body, signal: end.signal };
        const answer = await client.ask(outgoing);
        const { body, truncated } = await readBody(answer.body, request.maxBytes ?? defaultMaxBytes);
        return {
            url: request.url,
            method: request.method,
            status: answer.status,
            rawHeaders: answer.rawHeaders,
            body,
            truncated,
            timeMs: performance.now() - started,
        };
    }
    catch (error) {
        throw explain(error, request, timedOut);
    }
    finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', abort);
    }
}
async function readBody(body, limit) {
    const chunks = [];
    let kept = 0;
    for await (const chunk of body) {
        const room = limit - kept;
        if (chunk.length > room) {
            chunks.push(chunk.subarray(0, room));
            return { body: Buffer.concat(chunks), truncated: true };
        }
        chunks.push(chunk);
        kept += chunk.length;
    }
    return { body: Buffer.concat(chunks), truncated: false };
}
const clients = new WeakMap();
/** One client per run and way of connecting, so that connections are shared. @throws ProxyError */
async function clientFor(net, url, request) {
    const known = clients.get(net) ?? new Map();
    clients.set(net, known);
    const proxy = isDirect(net, url, request) ? null : (0,http_proxy/* proxyFor */.i)(url, process.env);
    const way = `${url.protocol} ${proxy?.url.href ?? ''} ${request.address ?? ''} ${request.insecure ?? false}`;
    const existing = known.get(way);
    if (existing)
        return existing;
    const created = openClient(net, url, request, proxy);
    known.set(way, created);
    return created;
}
async function openClient(net, url, request, proxy) {
    const client = await createClient(url.protocol, await (0,http_connect/* connectOptions */.jN)(net, request), proxy);
    net.onClose(() => client.close());
    return client;
}
/** A pinned or overridden address means "ask that machine", and loopback this one; a proxy could do neither. */
function isDirect(net, { hostname }, { address }) {
    return address !== undefined || net.resolve.size > 0 || (0,host/* isLoopback */.U9)(hostname);
}
/** Headers that say where a message ends or how a connection is used; a wrong one could hide a second request. */
const ownHeaders = new Set([
    'connection',
    'content-length',
    'expect',
    'keep-alive',
    'te',
    'transfer-encoding',
    'upgrade',
]);
/** @throws ProbeError `http/request` */
function withDefaults(net, request) {
    const given = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase());
    const own = given.find((name) => ownHeaders.has(name));
    if (own !== undefined) {
        throw new probe_error/* ProbeError */.B('http/request', `The request to ${new URL(request.url).host} cannot be sent as it is`, {
            expected: 'no header that the gate sets itself',
            observed: own,
            url: request.url,
        });
    }
    const defaults = Object.entries({ 'user-agent': net.userAgent, accept: '*/*' });
    return { ...Object.fromEntries(defaults.filter(([name]) => !given.includes(name))), ...request.headers };
}


/***/ }),

/***/ 22849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   jN: () => (/* binding */ connectOptions),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

async function connectOptions(net, { address, insecure }) {
    return {
        lookup: address === undefined ? net.lookup : pinned(address),
        autoSelectFamily: true,
        rejectUnauthorized: !insecure,
        ...(net.extraCa.length > 0 ? { secureContext: await trusting(net.extraCa) } : {}),
    };
}
/** Made once: reading the roots anew costs milliseconds for each connection. */
async function trusting(extraCa) {
    const { createSecureContext, rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    return createSecureContext({ ca: [...rootCertificates, ...extraCa] });
}
/** The name that the certificate must be for, whatever a `host` header says; empty for an address. */
function serverName(url) {
    const host = bareHost(url);
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) ? '' : host;
}
/** The host without the brackets of an IPv6 address. */
function bareHost({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}
function pinned(address) {
    const family = address.includes(':') ? 6 : 4;
    return (_host, options, done) => {
        if (options.all)
            return done(null, [{ address, family }]);
        done(null, address, family);
    };
}


/***/ }),

/***/ 56127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ProxyError),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** The environment names a proxy that cannot be used, or the proxy does not let a request through. */
class ProxyError extends Error {
    code = 'ERR_PROXY';
}
/**
 * The proxy for a URL: `https_proxy` for https where it is there, else `http_proxy`; lower case first. Null where there
 * is none, or where `no_proxy` names the host.
 * @throws ProxyError for what is no URL of http or https; its text is not shown, since it may hold a password
 */
function proxyFor(url, env) {
    const plain = env.http_proxy ?? env.HTTP_PROXY;
    const secure = env.https_proxy ?? env.HTTPS_PROXY;
    const text = (url.protocol === 'https:' && secure) || plain;
    if (!text || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? ''))
        return null;
    const proxy = URL.parse(text);
    if (proxy === null || !/^https?:$/.test(proxy.protocol)) {
        throw new ProxyError('the proxy of the environment is no http or https URL');
    }
    const pair = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`;
    proxy.username = '';
    proxy.password = '';
    return { url: proxy, authorization: pair === ':' ? undefined : `Basic ${Buffer.from(pair).toString('base64')}` };
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const usualPorts = { 'http:': '80', 'https:': '443' };
/**
 * Whether `no_proxy` names the host: entries `host`, `.host` and `*.host`, with or without `:port`, apart by commas or
 * blanks. All stand for what is below the host, the first two for itself, too; `*` stands for every host.
 */
function isExcepted(url, noProxy) {
    const host = withoutDot(url.hostname.replace(/^\[(.*)\]$/, '$1'));
    const port = url.port || usualPorts[url.protocol];
    return noProxy
        .toLowerCase()
        .split(/[,\s]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        const named = hostAndPort(entry);
        if (named.port !== undefined && named.port !== port)
            return false;
        if (named.host === '*')
            return true;
        const bare = withoutDot(named.host.replace(/^\*?\./, ''));
        return (host === bare && !named.host.startsWith('*')) || host.endsWith(`.${bare}`);
    });
}
/** An IPv6 address has a port only behind brackets. */
function hostAndPort(entry) {
    const { host = entry, port } = /^(?<host>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(entry)?.groups ?? {};
    return { host: host.replace(/^\[(.*)\]$/, '$1'), port };
}
function withoutDot(host) {
    return host.replace(/(?<=.)\.$/, '');
}


/***/ }),

/***/ 54004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Waits so long, or until the signal is aborted; at once where either is past. */
function pause(ms, signal) {
    if (ms <= 0 || signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}


/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
/* harmony import */ var _secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71110);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);



const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/**
 * Sends a request and follows redirects as RFC 9110 section 15.4 and the Fetch standard say.
 * To another scheme, host or port go neither credentials nor any header but those that only describe what is accepted;
 * a body is never sent there at all. `timeoutMs` of the request bounds the whole way.
 * @throws ProbeError as `send`
 */
async function follow(net, request, options) {
    let left = request.timeoutMs;
    const hops = [];
    let current = request;
    for (;;) {
        const response = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(net, withCookies(current, options.jar));
        hops.push(response);
        options.jar?.store(current.url, (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .headerValues */ .UE)(response, 'set-cookie'));
        const location = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .headerValues */ .UE)(response, 'location')[0];
        if (!isRedirect(response) || location === undefined || options.policy === 'manual') {
            return { hops, refused: null };
        }
        if (options.policy === 'error')
            return { hops, refused: { reason: 'not-allowed', location: shown(location) } };
        if (hops.length > options.max)
            return { hops, refused: { reason: 'limit', location: shown(location) } };
        const next = nextRequest(current, response.status, location);
        if ('reason' in next)
            return { hops, refused: next };
        // Waiting for a turn does not count: only what the answers themselves took.
        left = Math.max(1, left - response.timeMs);
        current = { ...next, timeoutMs: left };
    }
}
/** Whether a status says that the answer lies elsewhere. */
function isRedirect({ status }) {
    return redirectStatuses.has(status);
}
/** Where a redirect leads, without credentials and fragment; null where it is none, or nothing that http can follow. */
function redirectTarget(response) {
    const location = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .headerValues */ .UE)(response, 'location')[0];
    const target = isRedirect(response) && location !== undefined ? resolve(location, response.url) : null;
    return target !== null && /^https?:$/.test(target.protocol) ? target : null;
}
/** As browsers read it, which take bytes for UTF-8. */
function resolve(location, from) {
    const target = URL.parse(latin1ToUtf8(location), from);
    if (target === null)
        return null;
    target.username = '';
    target.password = '';
    target.hash = '';
    return target;
}
function nextRequest(current, status, location) {
    const target = resolve(location, current.url);
    if (target === null)
        return { reason: 'invalid', location: shown(location) };
    if (target.protocol !== 'http:' && target.protocol !== 'https:') {
        return { reason: 'scheme', location: shown(location) };
    }
    const toGet = (status === 303 && current.method !== 'HEAD') || ((status === 301 || status === 302) && current.method === 'POST');
    const { body, address, headers, ...rest } = current;
    const stays = target.origin === new URL(current.url).origin;
    if (!toGet && body !== undefined && !stays)
        return { reason: 'body-elsewhere', location: shown(target.href) };
    const kept = Object.entries(headers ?? {}).filter(([name]) => {
        const lower = name.toLowerCase();
        return (stays || describing.has(lower)) && !(toGet && lower.startsWith('content-'));
    });
    return {
        ...rest,
        url: target.href,
        method: toGet ? 'GET' : current.method,
        headers: Object.fromEntries(kept),
        ...(toGet || body === undefined ? {} : { body }),
        ...(stays && address !== undefined ? { address } : {}),
    };
}
/** Headers that hold no credentials and so may go to any host. */
const describing = new Set(['accept', 'accept-language', 'accept-encoding', 'user-agent', 'cache-control', 'range']);
function withCookies(request, jar) {
    const given = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === 'cookie');
    const own = given?.[1] ?? '';
    const ownNames = new Set(own.split(';').map((pair) => pair.split('=')[0]?.trim()));
    const kept = jar?.forUrl(request.url).filter((cookie) => !ownNames.has(cookie.name)) ?? [];
    if (kept.length === 0)
        return request;
    const value = [...(own === '' ? [] : [own]), ...kept.map((cookie) => `${cookie.name}=${cookie.value}`)].join('; ');
    const others = Object.entries(request.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'cookie');
    return { ...request, headers: { ...Object.fromEntries(others), cookie: value } };
}
function latin1ToUtf8(text) {
    const decoded = Buffer.from(text, 'latin1').toString('utf8');
    return decoded.includes('\ufffd') ? text : decoded;
}
function shown(location) {
    return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLogin */ .Gq)(location));
}


/***/ })

};
