export const id = 8944;
export const ids = [8944];
export const modules = {

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ isNeverFresh),
/* harmony export */   SD: () => (/* binding */ readCacheControl),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   _q: () => (/* binding */ freshSeconds)
/* harmony export */ });
/* harmony import */ var _http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);

const directive = new RegExp(`^(${_http_token_js__WEBPACK_IMPORTED_MODULE_0__/* .tchar */ .h}+)(?:=(?:"([^"]*)"|([^\\s";]*)))?$`);
/** Reads all fields of one answer. */
function readCacheControl(values) {
    const directives = new Map();
    const faults = [];
    for (const part of values.join(',').match(/(?:[^,"]|"[^"]*"?)+/g) ?? []) {
        const text = part.trim();
        if (text === '')
            continue;
        const match = directive.exec(text);
        const name = match?.[1]?.toLowerCase();
        if (name === undefined) {
            faults.push(`"${text.slice(0, 40)}" is no directive`);
            continue;
        }
        const value = match?.[2] ?? match?.[3] ?? null;
        if (directives.has(name) && directives.get(name) !== value)
            faults.push(`${name} is given twice`);
        if (!directives.has(name))
            directives.set(name, value);
        if (!known.has(name))
            faults.push(`${name.slice(0, 40)} is unknown`);
        else if (inSeconds.has(name) && !/^\d+$/.test(value ?? ''))
            faults.push(`${name} is no number of seconds`);
    }
    return { directives, faults };
}
const inSeconds = new Set(['max-age', 's-maxage', 'stale-while-revalidate', 'stale-if-error']);
const known = new Set([
    ...inSeconds,
    'public',
    'private',
    'no-cache',
    'no-store',
    'no-transform',
    'must-revalidate',
    'proxy-revalidate',
    'must-understand',
    'immutable',
]);
/** Seconds that a directive gives; 0 where it is absent or cannot be read. */
function secondsOf({ directives }, name) {
    const value = directives.get(name);
    return value != null && /^\d+$/.test(value) ? Number(value) : 0;
}
/** Whether an answer must be asked for again each time: `no-store`, or `no-cache` for all of it. */
function isNeverFresh({ directives }) {
    return directives.has('no-store') || directives.get('no-cache') === null;
}
/**
 * Seconds that a browser keeps an answer without asking, where nothing forbids it (RFC 9111 section 4.2.1):
 * `max-age` goes before `Expires`, and what cannot be read counts as stale.
 */
function freshSeconds(control, { expires, date }, nowMs) {
    if (control.directives.has('max-age'))
        return secondsOf(control, 'max-age');
    const end = Date.parse(expires ?? '');
    if (Number.isNaN(end))
        return 0;
    const sent = Date.parse(date ?? '');
    return Math.max(0, Math.round((end - (Number.isNaN(sent) ? nowMs : sent)) / 1000));
}


/***/ }),

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ refusesLoad),
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Vv: () => (/* binding */ matchesUrl),
/* harmony export */   jy: () => (/* binding */ allowsAllInline),
/* harmony export */   xH: () => (/* binding */ refusesInline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76230);


/**
 * What a policy says on loading a URL (CSP Level 3, sections 6.1 and 6.7.2); null: it is allowed.
 * A script or style of the document's own markup is meant, not one that a script adds.
 * @param self URL of the protected document
 */
function refusesLoad(policy, load, self) {
    const ruling = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .governing */ .qf)(policy, load.directive);
    if (!ruling)
        return null;
    const sources = ruling.sources.map(_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$);
    const refusal = { directive: ruling.name, sources: ruling.sources };
    const scriptLike = load.directive.startsWith('script-src');
    if (scriptLike || load.directive.startsWith('style-src')) {
        if (hasNonce(sources, load.nonce))
            return null;
    }
    if (scriptLike) {
        if (integrityIsListed(sources, load.integrity))
            return null;
        if (hasKeyword(sources, "'strict-dynamic'"))
            return refusal;
    }
    const url = new URL(load.url);
    return sources.some((source) => matchesUrl(source, url, new URL(self))) ? null : refusal;
}
const inlineDirectives = {
    script: 'script-src-elem',
    style: 'style-src-elem',
    'script-attribute': 'script-src-attr',
    'style-attribute': 'style-src-attr',
};
/** What a policy says on an inline script, style, event handler or style attribute (section 6.7.3); null: allowed. */
function refusesInline(policy, inline) {
    const ruling = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .governing */ .qf)(policy, inlineDirectives[inline.kind]);
    if (!ruling)
        return null;
    const sources = ruling.sources.map(_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$);
    if (allowsAllInline(sources, inline.kind))
        return null;
    const element = inline.kind === 'script' || inline.kind === 'style';
    if (element && hasNonce(sources, inline.nonce))
        return null;
    if ((element || hasKeyword(sources, "'unsafe-hashes'")) && hasHashOf(sources, inline.text))
        return null;
    return { directive: ruling.name, sources: ruling.sources };
}
/** Whether `'unsafe-inline'` counts: a valid nonce or hash, or `'strict-dynamic'` for scripts, switches it off. */
function allowsAllInline(sources, kind) {
    if (sources.some((source) => source.kind === 'nonce' || source.kind === 'hash'))
        return false;
    if (kind.startsWith('script') && hasKeyword(sources, "'strict-dynamic'"))
        return false;
    return hasKeyword(sources, "'unsafe-inline'");
}
function hasKeyword(sources, keyword) {
    return sources.some((source) => source.kind === 'keyword' && source.keyword === keyword);
}
function hasNonce(sources, nonce) {
    return nonce !== undefined && nonce !== '' && sources.some((one) => one.kind === 'nonce' && one.nonce === nonce);
}
function hasHashOf(sources, text) {
    return sources.some((source) => source.kind === 'hash' && source.digest === (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(source.algorithm).update(text).digest('base64'));
}
/** An external script is allowed by hash where every digest of its `integrity` stands in the list. */
function integrityIsListed(sources, integrity) {
    const digests = readIntegrity(integrity ?? '');
    return (digests.length > 0 &&
        digests.every(({ algorithm, digest }) => sources.some((source) => source.kind === 'hash' && source.algorithm === algorithm && source.digest === digest)));
}
/** The digests of an `integrity` attribute (Subresource Integrity, section 3.3); unknown algorithms are left out. */
function readIntegrity(value) {
    return value
        .split(/[\t\n\f\r ]+/)
        .map((token) => /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(?:\?.*)?$/i.exec(token))
        .flatMap((match) => match?.[1] && match[2]
        ? [
            {
                algorithm: match[1].toLowerCase(),
                digest: match[2].replaceAll('-', '+').replaceAll('_', '/'),
            },
        ]
        : []);
}
/** Section 6.7.2.8 for a URL that was not reached by a redirect. */
function matchesUrl(source, url, self) {
    const scheme = url.protocol.slice(0, -1);
    const own = self.protocol.slice(0, -1);
    if (source.kind === 'scheme')
        return schemeMatches(source.scheme, scheme);
    if (source.kind === 'keyword')
        return source.keyword === "'self'" && isSelf(url, self);
    if (source.kind !== 'host')
        return false;
    const { host, port, path } = source;
    if (host === '*' && !source.scheme && !port && !path)
        return isHttp(scheme) || scheme === own;
    if (url.hostname === '')
        return false;
    if (!schemeMatches(source.scheme ?? own, scheme))
        return false;
    return hostMatches(host, url.hostname) && portMatches(port, url) && pathMatches(path, url.pathname);
}
function isHttp(scheme) {
    return scheme === 'http' || scheme === 'https';
}
/** A less safe scheme in the policy also allows its safer sister. */
function schemeMatches(allowed, scheme) {
    if (allowed === scheme)
        return true;
    if (allowed === 'http')
        return scheme === 'https';
    if (allowed === 'ws')
        return scheme === 'wss' || isHttp(scheme);
    return allowed === 'wss' && scheme === 'https';
}
function isSelf(url, self) {
    if (url.origin !== 'null' && url.origin === self.origin)
        return true;
    if (url.hostname === '' || url.hostname !== self.hostname)
        return false;
    const ports = url.port === self.port || (url.port === '' && self.port === '');
    const safer = url.protocol === 'https:' || url.protocol === 'wss:';
    return ports && (safer || (self.protocol === 'http:' && url.protocol === 'ws:'));
}
/** The text says that addresses never match; browsers compare them as they are, and so does this. */
function hostMatches(pattern, host) {
    if (pattern === '*')
        return true;
    if (pattern.startsWith('*.'))
        return host.endsWith(pattern.slice(1));
    return pattern === host;
}
const defaultPorts = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' };
function portMatches(port, url) {
    const standard = defaultPorts[url.protocol];
    const actual = url.port || standard;
    if (port === '*')
        return true;
    if (port === undefined)
        return actual === standard;
    if (String(Number(port)) === actual)
        return true;
    return port === '80' && actual === '443' && standard === '443';
}
function pathMatches(pattern, path) {
    if (pattern === undefined || pattern === '' || pattern === '/')
        return true;
    const [wanted, given] = [decoded(pattern), decoded(path)];
    return wanted.endsWith('/') ? given.startsWith(wanted) : given === wanted;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 76230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ headerPolicies),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   qf: () => (/* binding */ governing),
/* harmony export */   sM: () => (/* binding */ metaPolicy)
/* harmony export */ });
const notInMeta = new Set(['frame-ancestors', 'report-uri', 'sandbox']);
/**
 * The policies of all fields of one header, in order. A comma separates policies; empty ones are dropped.
 * @param values values of `Content-Security-Policy` or of its report-only sister, one per field
 */
function headerPolicies(values, disposition = 'enforce') {
    return values
        .flatMap((value) => value.split(','))
        .map((text) => parsePolicy(text, 'header', disposition))
        .filter((policy) => policy.directives.size > 0);
}
/** The policy of one `<meta http-equiv="content-security-policy">`; directives that do not count there are left out. */
function metaPolicy(content) {
    const policy = parsePolicy(content, 'meta', 'enforce');
    return policy.directives.size > 0 ? policy : undefined;
}
function parsePolicy(text, from, disposition) {
    const directives = new Map();
    const repeated = [];
    for (const token of text.split(';')) {
        const [name, ...values] = token.split(/[\t\n\f\r ]+/).filter((part) => part !== '');
        if (name === undefined)
            continue;
        const key = name.toLowerCase();
        if (from === 'meta' && notInMeta.has(key))
            continue;
        if (directives.has(key))
            repeated.push(key);
        else
            directives.set(key, values);
    }
    return { from, disposition, directives, repeated, text: text.trim() };
}
const keywords = new Set([
    "'none'",
    "'self'",
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    "'strict-dynamic'",
    "'report-sample'",
    "'wasm-unsafe-eval'",
    "'inline-speculation-rules'",
    "'trusted-types-eval'",
    "'report-sha256'",
    "'report-sha384'",
    "'report-sha512'",
    "'unsafe-allow-redirects'",
]);
const base64 = '[A-Za-z0-9+/_-]+={0,2}';
const nonceSource = new RegExp(`^'nonce-(${base64})'$`, 'i');
const hashSource = new RegExp(`^'(sha256|sha384|sha512)-(${base64})'$`, 'i');
const schemeSource = /^([a-z][a-z0-9+.-]*):$/i;
const hostSource = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
/** Reads one source expression. A malformed one is `invalid`: browsers ignore it, and it protects from nothing. */
function readSource(expression) {
    const lower = expression.toLowerCase();
    if (keywords.has(lower))
        return { kind: 'keyword', keyword: lower };
    const nonce = nonceSource.exec(expression);
    if (nonce?.[1])
        return { kind: 'nonce', nonce: nonce[1] };
    const hash = hashSource.exec(expression);
    if (hash?.[1] && hash[2]) {
        return {
            kind: 'hash',
            algorithm: hash[1].toLowerCase(),
            digest: hash[2].replaceAll('-', '+').replaceAll('_', '/'),
        };
    }
    const scheme = schemeSource.exec(expression);
    if (scheme?.[1])
        return { kind: 'scheme', scheme: scheme[1].toLowerCase() };
    const host = hostSource.exec(expression);
    if (host?.[2]) {
        return { kind: 'host', scheme: host[1]?.toLowerCase(), host: host[2].toLowerCase(), port: host[3], path: host[4] };
    }
    return { kind: 'invalid' };
}
const fallbacks = {
    'script-src-elem': ['script-src', 'default-src'],
    'script-src-attr': ['script-src', 'default-src'],
    'style-src-elem': ['style-src', 'default-src'],
    'style-src-attr': ['style-src', 'default-src'],
    'worker-src': ['child-src', 'script-src', 'default-src'],
    'frame-src': ['child-src', 'default-src'],
    ...Object.fromEntries(['script-src', 'style-src', 'child-src', 'connect-src', 'font-src', 'img-src', 'manifest-src', 'media-src'].map((name) => [name, ['default-src']])),
    'object-src': ['default-src'],
};
/** The directive that governs a kind of load, after the fallbacks of section 6.8.3; undefined: nothing forbids it. */
function governing(policy, directive) {
    for (const name of [directive, ...(fallbacks[directive] ?? [])]) {
        const sources = policy.directives.get(name);
        if (sources)
            return { name, sources };
    }
    return undefined;
}


/***/ }),

/***/ 85923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hasHashInName)
/* harmony export */ });
const extension = String.raw `\.(?:min\.)?[a-z0-9]{2,11}$`;
const longHash = new RegExp(String.raw `[._~-]([0-9a-f]{8,64})(?:\.chunk|\.bundle)?${extension}`, 'i');
const shortHash = new RegExp(`[._-]([A-Za-z0-9_-]{8})${extension}`);
const bareHash = new RegExp(`/([0-9a-f]{16,64})${extension}`, 'i');
/** Whether a file name holds a hash of the content, as Django, webpack, Vite, esbuild, Rails and Next write it. */
function hasHashInName(url) {
    const pathname = new URL(url).pathname.slice(-200);
    if (bareHash.test(pathname))
        return true;
    const long = longHash.exec(pathname)?.[1];
    if (long !== undefined && /\d/.test(long) && /[a-f]/i.test(long))
        return true;
    const short = shortHash.exec(pathname)?.[1];
    if (short === undefined)
        return false;
    // A word, a version or a date is no hash: a hash mixes digits and capitals into it.
    const mixed = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(short)).length;
    if (/^[A-Z]?[a-z]+\d*$/.test(short))
        return false;
    if (/[_-]/.test(short))
        return mixed === 3;
    // SemiBold may be two words or a hash; in the folder where Vite writes it is a hash.
    if (/^[A-Za-z]+$/.test(short))
        return mixed === 2 && pathname.includes('/assets/');
    return mixed >= 2;
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
