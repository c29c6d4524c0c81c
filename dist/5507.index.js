export const id = 5507;
export const ids = [5507];
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

/***/ 24050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ atLevels),
/* harmony export */   Bu: () => (/* binding */ lintFields),
/* harmony export */   TS: () => (/* binding */ someRule),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97224);
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99189);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);




/** The keys `rules` and `override` of a linting kind; unknown ids, and those that judge nothing, are refused. */
function lintFields(kind) {
    const names = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind);
    const choices = names.filter((name) => isSelectable(`${kind}/${name}`));
    const known = (nothing) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check((context) => {
        const { value } = context;
        const message = names.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(value, name))
            ? names.includes(value) && !choices.includes(value) && `"${value}" ${nothing}`
            : `unknown rule "${value}" of ${kind}${hint(kind, value, choices)}`;
        if (message)
            context.issues.push({ code: 'custom', input: value, message });
    });
    return {
        rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(known('is said whatever is selected and judges nothing by itself'))
            .min(1, 'an empty list of rules asserts nothing')
            .optional()
            .meta({
            title: 'list of ids or globs such as `csp-*`',
            description: 'Asks only these; ids stand without the kind',
            without: 'all that the kind or its profile has on',
        }),
        override: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(known('cannot be overridden: it judges nothing by itself'), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'off']))
            .optional()
            .meta({
            title: 'id or glob to `error`, `warning` or `off`',
            description: 'Changes the level of selected rules; one of a rule that is not selected is refused',
        }),
    };
}
function hint(kind, value, choices) {
    const bare = value.slice(kind.length + 1);
    if (value.startsWith(`${kind}/`) && choices.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(bare, name))) {
        return `; write "${bare}", without its kind`;
    }
    return (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(value, choices);
}
function isSelectable(id) {
    return (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(id).selectable !== false;
}
/** Refuses a selection that could never fail, and an override of what is not selected. For `schema.check(…)`. */
function someRule(kind, asking = {}) {
    return (context) => {
        if (context.issues.length > 0)
            return;
        const config = context.value;
        const { override, ...selection } = asking.selection?.(config) ?? config;
        const refuse = (path, message) => {
            context.issues.push({ code: 'custom', input: config, path, message });
        };
        const before = [...selectRules(kind, selection).keys()].map((id) => id.slice(kind.length + 1));
        for (const pattern of Object.keys(override ?? {})) {
            if (before.some((name) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, name)))
                continue;
            refuse(['override', pattern], `"${pattern}" is not among the selected rules, so its level changes nothing`);
        }
        if (context.issues.length > 0 || asking.asksMore?.(config))
            return;
        if ([...selectRules(kind, { ...selection, override }).keys()].some(isSelectable))
            return;
        if (override)
            refuse(['override'], 'every selected rule is switched off, so nothing would be asked');
        else
            refuse(['rules'], 'none of these rules judges anything here, so nothing would be asked');
    };
}
/**
 * The rules to ask and their levels.
 * No `rules`: those of the profile. A rule named exactly runs even where the profile has it off. When nothing that was
 * named is an error, the check could never fail; then what was named by its exact id counts as an error.
 */
function selectRules(kind, selection) {
    const levels = new Map();
    const forced = new Set();
    const exact = new Set();
    for (const name of (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind)) {
        const id = `${kind}/${name}`;
        const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(id);
        const inProfile = (selection.profile && text.profiles?.[selection.profile]) ?? text.level;
        const named = selection.rules?.includes(name) ?? false;
        const wanted = selection.rules ? selection.rules.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, name)) : inProfile !== 'off';
        if (!wanted)
            continue;
        if (named)
            exact.add(id);
        if (inProfile !== 'off')
            levels.set(id, inProfile);
        else if (named)
            levels.set(id, text.level === 'off' ? 'error' : text.level);
    }
    if (![...levels.values()].includes('error'))
        for (const id of exact)
            levels.set(id, 'error');
    for (const [pattern, level] of Object.entries(selection.override ?? {})) {
        for (const id of [...levels.keys()]) {
            if (!(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, id.slice(kind.length + 1)))
                continue;
            forced.add(id);
            if (level === 'off')
                levels.delete(id);
            else
                levels.set(id, level);
        }
    }
    const isNamed = (id) => exact.has(id) || Object.hasOwn(selection.override ?? {}, id.slice(kind.length + 1));
    return new Map([...levels].map(([id, level]) => [id, { level, forced: forced.has(id), ...(isNamed(id) && { named: true }) }]));
}
/** What a rule found as a finding of it; none where that is not worth saying of a rule that is not named. */
function draftOf(rule, { about: _, unlessNamed, ...found }, selected) {
    if (unlessNamed === undefined || selected.get(rule)?.named)
        return [{ ...found, rule }];
    return unlessNamed === 'off' ? [] : [{ ...found, rule, level: unlessNamed }];
}
/**
 * Applies the selected levels to what the rules found; what was not selected is dropped.
 * A finding may say a milder level than its rule; a note (`info`) stays a note.
 */
function atLevels(drafts, selected) {
    return drafts.flatMap((draft) => {
        const rule = selected.get(draft.rule);
        if (rule === undefined)
            return [];
        const own = draft.level ?? rule.level;
        return [{ ...draft, level: rule.forced && own !== 'info' ? rule.level : milder(rule.level, own) }];
    });
}
const order = ['info', 'warning', 'error'];
function milder(a, b) {
    return order.indexOf(a) < order.indexOf(b) ? a : b;
}


/***/ }),

/***/ 34927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ requireTarget),
/* harmony export */   IM: () => (/* binding */ getOnce),
/* harmony export */   JL: () => (/* binding */ mediaType),
/* harmony export */   R3: () => (/* binding */ asBrowser),
/* harmony export */   RV: () => (/* binding */ askOnce),
/* harmony export */   dm: () => (/* binding */ targetUrl)
/* harmony export */ });
/* harmony import */ var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
/* harmony import */ var _probe_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);


/**
 * The URL that a check looks at: `url`, or the environment's `url` with `path` added. Without credentials.
 * @returns null where there is neither `url` nor an environment with one
 */
function targetUrl(config, environment) {
    const text = config.url ??
        (environment.url === undefined ? undefined : environment.url.replace(/\/+$/, '') + (config.path ?? '/'));
    const url = text === undefined ? null : URL.parse(text);
    if (!url)
        return null;
    url.username = '';
    url.password = '';
    url.hash = '';
    return url.href;
}
/** As `targetUrl`. @throws ProbeError `http/request` where there is none */
function requireTarget(config, environment) {
    const url = targetUrl(config, environment);
    if (url !== null)
        return url;
    throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B('http/request', 'There is no URL to look at', {
        expected: '`url` in the environment or in the check',
        observed: 'neither',
    });
}
/** How documents and assets are asked for: as a browser does, and the same everywhere, so that kinds share answers. */
const asBrowser = {
    document: {
        headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' },
        maxBytes: 4 * 1024 * 1024,
    },
    asset: { headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br, zstd' }, maxBytes: 4 * 1024 * 1024 },
};
/**
 * Sends a request without a body once in a run: whoever asks the same gets the same answer. Redirects are not followed.
 * Credentials of the environment's `url` go along to its own origin.
 * @throws ProbeError as `send`
 */
function getOnce(world, url, options) {
    const method = options.method ?? 'GET';
    const headers = { ...options.headers, ...authorization(world.environment, url) };
    const question = `${method} ${url} ${JSON.stringify([options.headers ?? {}, options.timeoutMs, options.maxBytes, options.sample ?? 1])}`;
    // Not bound to the signal of the first who asks: others wait for the same answer.
    return world.ask(question, () => (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(world.net, { method, url, headers, timeoutMs: options.timeoutMs, maxBytes: options.maxBytes }));
}
/**
 * Sends the request of a question once in a run, as `getOnce` does.
 * @throws ProbeError as `send`
 */
function askOnce(world, { method, url, headers = {} }, options) {
    return getOnce(world, url, { ...options, method, headers });
}
function authorization(environment, url) {
    const own = environment.url === undefined ? null : URL.parse(environment.url);
    if (!own || (own.username === '' && own.password === '') || own.origin !== new URL(url).origin)
        return {};
    const pair = `${decodeURIComponent(own.username)}:${decodeURIComponent(own.password)}`;
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
/** Media type without parameters, lower case; empty without one. */
function mediaType(values) {
    return (values.at(-1) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
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


/***/ })

};
