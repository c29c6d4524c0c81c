export const id = 5161;
export const ids = [5161];
export const modules = {

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _probe_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96586);
/* harmony import */ var _probe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
/* harmony import */ var _probe_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
/* harmony import */ var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1395);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34927);





/** Bytes of an answer that are looked at. */
const lookedAt = 256 * 1024;
const decodedBytes = 2 * 1024 * 1024;
const probeBytes = 64 * 1024;
/** Asks one question; that it got no answer is a fact as well. */
async function probe(world, question, options) {
    const { path, timeoutMs, maxBytes = probeBytes } = options;
    try {
        return await answerOf(await (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .askOnce */ .RV)(world, question, { timeoutMs, maxBytes }), question.url, path);
    }
    catch (error) {
        if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B))
            throw error;
        return faultOf(error, question.url, path);
    }
}
/** Why a question got no answer, as a fact. */
function faultOf(error, url, path) {
    const { message, observed } = error;
    return { asked: 'fault', path, url, message, observed, closed: (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isHangUp */ ._q)(error) };
}
/** What a response says, as far as signatures look at it. */
async function answerOf(response, url, path) {
    // The first part is enough for a signature; only an encoded body that was cut cannot be read.
    const encoded = (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValues */ .UE)(response, 'content-encoding').length > 0;
    const decoded = response.truncated && !encoded ? { bytes: response.body, fault: null } : await (0,_probe_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBody */ .V)(response, decodedBytes);
    return {
        asked: 'answer',
        path,
        url,
        status: response.status,
        type: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaType */ .JL)((0,_probe_http_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValues */ .UE)(response, 'content-type')),
        redirect: (0,_probe_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .redirectTarget */ .ET)(response)?.href ?? null,
        text: decoded.fault === null ? (0,_probe_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyText */ .G)(response, decoded.bytes.subarray(0, lookedAt)) : '',
        head: decoded.bytes.subarray(0, 512).toString('latin1'),
        fault: decoded.fault,
    };
}


/***/ }),

/***/ 85455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSentCookie)
/* harmony export */ });
/** By letters alone; only these are told, since any other text after a semicolon may be part of a secret value. */
const attributeNames = {
    httponly: 'HttpOnly',
    samesite: 'SameSite',
    maxage: 'Max-Age',
    expire: 'Expires',
    expiry: 'Expires',
    secured: 'Secure',
};
const exact = new Set(['httponly', 'samesite', 'max-age', 'expires', 'secure']);
function misspelling(key) {
    const letters = key.replace(/[^a-z]/g, '');
    const name = Object.hasOwn(attributeNames, letters) ? attributeNames[letters] : undefined;
    return name === undefined || exact.has(key) ? [] : [name];
}
/** The last of repeated attributes counts. @returns null for what browsers ignore altogether */
function readSentCookie(field, nowMs) {
    const [pair = '', ...rest] = field.split(';');
    const equals = pair.indexOf('=');
    const name = equals < 0 ? '' : pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    if (name === '' && value === '')
        return null;
    const attributes = new Map();
    const misspelt = [];
    for (const attribute of rest) {
        const at = attribute.indexOf('=');
        const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
        const text = at < 0 ? '' : attribute.slice(at + 1).trim();
        misspelt.push(...misspelling(key));
        // An attribute with an unusable value does not replace an earlier one.
        if (key === 'max-age' && !/^-?\d+$/.test(text))
            continue;
        if (key === 'expires' && Number.isNaN(Date.parse(text)))
            continue;
        if (Buffer.byteLength(text) <= 1024)
            attributes.set(key, text);
    }
    const maxAge = attributes.get('max-age');
    const expires = attributes.get('expires');
    const sameSite = attributes.get('samesite');
    const path = attributes.get('path');
    return {
        name,
        size: Buffer.byteLength(name, 'latin1') + Buffer.byteLength(value, 'latin1'),
        secure: attributes.has('secure'),
        httpOnly: attributes.has('httponly'),
        sameSite: sameSite === undefined ? null : sameSite.toLowerCase(),
        domain: attributes.get('domain')?.replace(/^\./, '').toLowerCase() || null,
        path: path?.startsWith('/') ? path : null,
        partitioned: attributes.has('partitioned'),
        misspelt,
        deletes: maxAge !== undefined ? Number(maxAge) <= 0 : expires !== undefined && Date.parse(expires) <= nowMs,
    };
}


/***/ }),

/***/ 95161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./lib/check/site/answer.js
var answer = __webpack_require__(7750);
// EXTERNAL MODULE: ./lib/check/site/debug-pages.js
var debug_pages = __webpack_require__(92964);
// EXTERNAL MODULE: ./lib/check/site/document.js
var site_document = __webpack_require__(61713);
// EXTERNAL MODULE: ./lib/check/site/strangers.js
var strangers = __webpack_require__(77161);
// EXTERNAL MODULE: ./lib/check/target.js
var target = __webpack_require__(34927);
// EXTERNAL MODULE: ./lib/formats/set-cookie.js
var set_cookie = __webpack_require__(85455);
// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/probe/http.js + 2 modules
var http = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/formats/dotenv/index.js + 10 modules
var dotenv = __webpack_require__(25604);
// EXTERNAL MODULE: ./lib/kinds/served/keys.js
var keys = __webpack_require__(69945);
// EXTERNAL MODULE: ./lib/kinds/served/questions.js
var questions = __webpack_require__(5576);
;// CONCATENATED MODULE: ./lib/kinds/served/declared.js



const mostBytes = 1024 * 1024;
/**
 * What the env file declares, of the keys that the rules know. Its values are hidden from here on.
 * @throws ProbeError `served/no-source` where it cannot be read
 */
async function readDeclared(question, config, world) {
    const file = question?.paths[0] ?? null;
    const text = file === null ? (world.environment.envContent ?? '') : await readFile(file, config, world);
    for (const [key, all] of (0,dotenv/* values */.zu)(text))
        for (const value of all)
            world.redact.addEnv(key, value);
    const reading = (0,dotenv.read)(text, config.reader);
    if (reading.refused) {
        throw (0,questions/* noSource */.TS)(`${file ?? 'The env file'} is refused by its reader`, `a file that ${config.reader} reads`, 'a syntax error');
    }
    const final = (0,dotenv/* finalValues */.Vu)(reading);
    const declared = new Map();
    for (const { key, line, column } of reading.entries) {
        const value = final.get(key);
        if (value !== undefined && keys/* knownKeys */.eE.has(key))
            declared.set(key, { key, value, line, column });
    }
    return { file, declared };
}
async function readFile(file, { on }, world) {
    const found = await (await world.place(on)).read(file, mostBytes);
    if (found === null)
        throw (0,questions/* noSource */.TS)(`${file} does not exist`, 'an env file', 'no such file');
    if (found.truncated)
        throw (0,questions/* noSource */.TS)(`${file} is too long`, `at most ${mostBytes} bytes`, 'more');
    return found.bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/kinds/served/observe.js










/**
 * Reads what is declared, and asks the site for what contradicts it.
 * @throws ProbeError `served/no-source`, and as `send` where the page cannot be asked
 */
async function observe(asked, config, world) {
    const timeoutMs = config.timeout ?? world.timeoutMs;
    const { file, declared } = await readDeclared(asked.file, config, world);
    const page = await (0,site_document/* askDocument */.Di)(asked.document, { timeoutMs }, world);
    const [site, preflights] = await Promise.all([
        page.elsewhere === null ? askSite(asked, declared, page, timeoutMs, world) : null,
        page.elsewhere === null && asked.preflights !== null
            ? askPreflights(asked.preflights, declared, page.url, timeoutMs, world)
            : [],
    ]);
    return {
        file,
        declared,
        page: {
            url: page.url,
            status: page.response.status,
            elsewhere: page.elsewhere,
            hsts: (0,http/* headerValues */.UE)(page.response, 'strict-transport-security'),
            cookies: (0,http/* headerValues */.UE)(page.response, 'set-cookie').flatMap((field) => (0,set_cookie/* readSentCookie */.l)(field, world.now.getTime()) ?? []),
        },
        site,
        preflights,
    };
}
/** Where debug pages show and what a foreign name is answered; null where nothing is declared about either. */
async function askSite(asked, declared, { url, response }, timeoutMs, world) {
    const debug = asked.debugger !== null && (0,keys/* declaredOff */.uY)(declared) !== undefined;
    const hosts = keys/* hostKeys */.Vv.some((key) => declared.has(key));
    if (asked.unknown === null || asked.foreignHost === null || !(debug || hosts))
        return null;
    const token = (0,strangers/* strangeToken */.U1)(world, asked.document.first.url);
    const ask = (question, path, maxBytes) => (0,answer/* probe */.dy)(world, question, { path, timeoutMs, ...(maxBytes !== undefined && { maxBytes }) });
    const unknown = await ask((0,site_document/* onFoundOrigin */.IC)(asked.unknown, url), `readiness-${token}`);
    const name = (0,strangers/* foreignName */.cH)(token);
    const [paths, ofDebugger, foreign] = await Promise.all([
        Promise.all(Object.entries(debug ? asked.paths : {}).map(async ([path, question]) => [path, await ask((0,site_document/* onFoundOrigin */.IC)(question, url), path)])),
        debug && asked.debugger !== null ? ask((0,site_document/* onFoundDocument */.B2)(asked.debugger, url), debug_pages/* debuggerQuery */.Cx) : null,
        ask((0,site_document/* onFoundDocument */.B2)(asked.foreignHost, url), `/ as ${name}`, strangers/* foreignHostBytes */.K),
    ]);
    return {
        base: await (0,answer/* answerOf */.ut)(response, url, url),
        unknown,
        probes: new Map([...paths, ...(ofDebugger ? [[debug_pages/* debuggerQuery */.Cx, ofDebugger]] : [])]),
        foreignHost: { name, probe: foreign },
    };
}
async function askPreflights({ atMost }, declared, url, timeoutMs, world) {
    const list = keys/* corsKeys */.SM.map((key) => declared.get(key)).find((one) => one !== undefined);
    if (!list)
        return [];
    const origins = (0,keys/* listOf */.c3)(list);
    return await Promise.all(origins.slice(0, atMost).map(async (origin, at) => {
        const place = { index: at + 1, total: origins.length };
        // What cannot stand in a header can be no origin either.
        if (!/^[\x21-\x7e]+$/.test(origin))
            return { ...place, answer: { status: 0, allowOrigin: [] } };
        try {
            const headers = { origin, 'access-control-request-method': 'GET' };
            const response = await (0,target/* getOnce */.IM)(world, url, { method: 'OPTIONS', headers, timeoutMs, maxBytes: 4096 });
            const granted = (0,http/* headerValues */.UE)(response, 'access-control-allow-origin').map((value) => value.trim());
            const own = granted.map((value) => (value === origin || value === '*' ? 'granted' : 'another'));
            return { ...place, answer: { status: response.status, allowOrigin: own } };
        }
        catch (error) {
            if (!(error instanceof probe_error/* ProbeError */.B))
                throw error;
            return { ...place, answer: { fault: error.observed } };
        }
    }));
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


/***/ })

};
