export const id = 9358;
export const ids = [9358];
export const modules = {

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


/***/ }),

/***/ 19358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askS3: () => (/* binding */ askS3)
/* harmony export */ });
/* harmony import */ var _formats_private_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84968);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16082);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29469);





/** Pages of at most 1000 keys that are read to find the newest object. */
const mostPages = 50;
const mostBytes = 4 * 1024 * 1024;
/**
 * Signed HEAD and list (AWS Signature Version 4), then the same without a signature. Nothing is written.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls`
 */
async function askS3(reach, settings, options) {
    await refuseClear(reach, settings, options);
    const signed = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .orRefusal */ .k)(look(reach, settings, options));
    const found = 'value' in signed ? signed.value : { newest: null, sample: null };
    const publicList = access(await request(reach, { method: 'GET', url: `${settings.bucketUrl}?list-type=2&max-keys=1` }));
    const sample = found.sample;
    return {
        refusal: 'refusal' in signed ? signed.refusal : null,
        newest: found.newest,
        publicList,
        publicObject: sample === null
            ? null
            : access(await request(reach, { method: 'HEAD', url: `${settings.bucketUrl}/${encodeKey(sample)}` })),
    };
}
async function refuseClear(reach, settings, options) {
    const url = new URL(settings.bucketUrl);
    if (url.protocol === 'https:' || options.tls === false)
        return;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = await (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveHost */ .p0)(reach, host);
    if (options.tls === true || addresses.some(_formats_private_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicAddress */ .i0)) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
            rule: 'service/tls',
            message: `Objects would travel to ${url.host} without encryption`,
            expected: 'an https endpoint',
            observed: 'http',
        });
    }
}
async function look(reach, settings, options) {
    const head = await signedRequest(reach, settings, 'HEAD', '');
    // An error of HEAD has no body, so the list is asked for the reason.
    const first = await signedRequest(reach, settings, 'GET', '?list-type=2&max-keys=1');
    refuse(first, settings);
    refuse(head, settings);
    const sample = contents(first.body.toString('utf8'))[0]?.key ?? null;
    if (options.newestUnder === null)
        return { newest: null, sample };
    return { newest: await newestObject(reach, settings, options.newestUnder), sample };
}
async function newestObject(reach, settings, prefix) {
    let newest = null;
    let token = null;
    for (let page = 0; page < mostPages; page++) {
        const query = new URLSearchParams({
            'list-type': '2',
            prefix,
            ...(token === null ? {} : { 'continuation-token': token }),
        });
        const response = await signedRequest(reach, settings, 'GET', `?${query.toString().replaceAll('+', '%20')}`);
        refuse(response, settings);
        const xml = response.body.toString('utf8');
        for (const object of contents(xml)) {
            if (newest === null || object.modifiedMs > newest.modifiedMs)
                newest = object;
        }
        token = tag(xml, 'NextContinuationToken');
        if (tag(xml, 'IsTruncated') !== 'true')
            return newest;
        if (token === null)
            break;
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B('service/newest', 'The newest object cannot be told from so many', {
        expected: `at most ${mostPages * 1000} objects under the prefix`,
        observed: 'more',
    });
}
async function signedRequest(reach, settings, method, query) {
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
    const signer = new AwsV4Signer({
        method,
        url: `${settings.bucketUrl}${query}`,
        service: 's3',
        region: settings.region,
        accessKeyId: settings.accessKeyId,
        secretAccessKey: settings.secretAccessKey,
        ...(settings.sessionToken === null ? {} : { sessionToken: settings.sessionToken }),
    });
    const { url, headers } = await signer.sign();
    return request(reach, { method, url: url.toString(), headers: Object.fromEntries(headers) });
}
async function request(reach, what) {
    const { net, deadline } = reach;
    let response;
    try {
        response = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(net, {
            ...what,
            timeoutMs: deadline.remainingMs(),
            maxBytes: mostBytes,
            signal: deadline.signal,
        });
    }
    catch (error) {
        throw explain(error, new URL(what.url).host);
    }
    if (response.status >= 500 || response.status === 429 || response.truncated) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B('service/protocol', `The object storage at ${new URL(what.url).host} could not answer`, {
            expected: 'an answer',
            observed: response.truncated ? 'an answer that is too long' : `status ${response.status}`,
        });
    }
    return response;
}
const steps = {
    'http/dns': 'service/dns',
    'http/unreachable': 'service/connect',
    'http/tls': 'service/tls',
};
function explain(error, host) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B))
        return error;
    const certificate = error.rule === 'http/tls' && /TLS failed \(([A-Z_]+)\)/.exec(error.observed)?.[1];
    if (certificate)
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(host, certificate);
    const { message, expected, observed } = error;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B(steps[error.rule] ?? 'service/protocol', message, { expected, observed, cause: error });
}
/** Says why a signed request was not served. Codes: Amazon S3 API reference, error responses. */
function refuse(response, settings) {
    if (response.status === 200)
        return;
    const code = /^[A-Za-z]{1,60}$/.exec(tag(response.body.toString('utf8'), 'Code') ?? '')?.[0] ?? '';
    const { host } = new URL(settings.bucketUrl);
    const observed = `status ${response.status}${code ? ` ${code}` : ''}`;
    const region = (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValues */ .UE)(response, 'x-amz-bucket-region')[0];
    if (response.status === 404 || code === 'NoSuchBucket') {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
            rule: 'service/bucket',
            message: `The object storage at ${host} has no such bucket`,
            expected: 'the bucket of the application',
            observed,
        });
    }
    if ((response.status >= 300 && response.status < 400) || code === 'AuthorizationHeaderMalformed') {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
            rule: 'service/bucket',
            message: `The bucket is not in the region or at the endpoint that the settings say`,
            expected: `region ${settings.region}`,
            observed: region && /^[a-z0-9-]{1,30}$/.test(region) ? `region ${region}` : observed,
        });
    }
    if (/^(InvalidAccessKeyId|SignatureDoesNotMatch|RequestTimeTooSkewed|ExpiredToken|InvalidToken)$/.test(code) ||
        response.status === 401) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
            rule: 'service/login',
            message: `The object storage at ${host} refuses the key of the application`,
            expected: 'a signature that the storage accepts',
            observed,
        });
    }
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
        rule: 'service/permission',
        message: `The key of the application may not look into the bucket at ${host}`,
        expected: 's3:ListBucket on the bucket',
        observed,
    });
}
/** The answer to a request without a signature. */
function access(response) {
    if (response.status >= 200 && response.status < 300)
        return 'allowed';
    if (response.status === 401 || response.status === 403 || response.status === 404)
        return 'refused';
    return { unknown: `status ${response.status}` };
}
/** Objects of a ListObjectsV2 answer; its XML is flat, and entries that are incomplete are left out. */
function contents(xml) {
    return [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].flatMap(([, entry = '']) => {
        const key = tag(entry, 'Key');
        const modifiedMs = Date.parse(tag(entry, 'LastModified') ?? '');
        const size = Number(tag(entry, 'Size'));
        return key === null || Number.isNaN(modifiedMs) || Number.isNaN(size) ? [] : [{ key, modifiedMs, size }];
    });
}
function tag(xml, name) {
    const start = xml.indexOf(`<${name}>`);
    const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start);
    return end < 0 ? null : decodeEntities(xml.slice(start + name.length + 2, end));
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decodeEntities(text) {
    return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
        if (name)
            return entities[name] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function encodeKey(key) {
    return key.split('/').map(encodeURIComponent).join('/');
}


/***/ })

};
