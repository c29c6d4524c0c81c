export const id = 7883;
export const ids = [7883];
export const modules = {

/***/ 63007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cssReferences)
/* harmony export */ });
/** Font formats that no current browser asks for; files for them are often left out on purpose. */
const pastFont = /\.(eot|svg)([?#]|$)/i;
// An unclosed comment or string runs to its end, so that reading stays linear in the text.
const token = /\/\*[\s\S]*?(?:\*\/|$)|@(import|font-face|namespace|(?:-moz-)?document)\b|url\(\s*(?:"([^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"|'([^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'|([^"'()\s\\]+))\s*\)|"([^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"?|'([^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'?|[{};]/gi;
/**
 * The URLs of a style sheet or style attribute, as written: `@import`, `@font-face` sources and every other `url()`.
 * Comments and strings are honoured; fragments of the document itself are left out.
 */
function cssReferences(text) {
    const found = [];
    let at;
    for (const match of text.matchAll(token)) {
        const [whole, keyword, doubleUrl, singleUrl, bareUrl, doubleText, singleText] = match;
        if (keyword !== undefined) {
            const name = keyword.toLowerCase();
            at = name === 'import' || name === 'font-face' ? name : 'other';
        }
        else if (whole === ';') {
            if (at !== 'font-face')
                at = undefined;
        }
        else if (whole === '}') {
            at = undefined;
        }
        else {
            const url = doubleUrl ?? singleUrl ?? bareUrl;
            const quoted = at === 'import' ? (doubleText ?? singleText) : undefined;
            const named = unescaped(url ?? quoted ?? '').trim();
            if (named === '' || named.startsWith('#') || at === 'other')
                continue;
            if (at === 'font-face' && pastFont.test(named))
                continue;
            found.push({ url: named, use: at === 'import' ? 'style' : at === 'font-face' ? 'font' : 'image' });
            if (at === 'import')
                at = 'other';
        }
    }
    return found;
}
function unescaped(text) {
    return text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi, (_, hex, other) => {
        if (hex === undefined)
            return other ?? '';
        const code = Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}


/***/ }),

/***/ 26190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
/* harmony import */ var _csp_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76230);
/* harmony import */ var _css_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63007);


const scriptTypes = /^(|module|(text|application)\/(x-)?(javascript|ecmascript)|text\/(javascript1\.[0-5]|jscript|livescript))$/i;
/** References, and pieces of inline code, that are read of one document. */
const mostThings = 5000;
/**
 * Reads which URLs a document loads and which code stands inline, as a browser with scripts switched on sees its markup.
 * What scripts add later, `<template>` and `<noscript>` are left out.
 * @param documentUrl absolute; relative links start there or at `<base>`
 */
async function outline(html, documentUrl) {
    const { parse } = await __webpack_require__.e(/* import() */ 3194).then(__webpack_require__.bind(__webpack_require__, 63194));
    const references = [];
    const inline = [];
    const metaPolicies = [];
    let base = documentUrl;
    let named = null;
    let tooMuch = false;
    function refer(url, use, by, element, more = {}) {
        const trimmed = url?.trim();
        if (!trimmed)
            return;
        const absolute = URL.parse(trimmed, base);
        if (!absolute || absolute.protocol === 'javascript:' || absolute.protocol === 'about:')
            return;
        absolute.hash = '';
        if (references.length >= mostThings) {
            tooMuch = true;
            return;
        }
        references.push({
            url: absolute.href,
            use,
            by,
            certain: true,
            metas: metaPolicies.length,
            nonce: attribute(element, 'nonce'),
            ...more,
        });
    }
    function code(kind, text, element) {
        if (text.trim() === '')
            return;
        if (inline.length >= mostThings) {
            tooMuch = true;
            return;
        }
        inline.push({
            kind,
            text,
            nonce: attribute(element, 'nonce'),
            line: element.sourceCodeLocation?.startLine ?? 0,
            metas: metaPolicies.length,
        });
        if (!kind.startsWith('style'))
            return;
        for (const { url, use } of (0,_css_js__WEBPACK_IMPORTED_MODULE_1__/* .cssReferences */ .W)(text)) {
            refer(url, use, use === 'font' ? '@font-face' : 'a style', element, {
                nonce: undefined,
                certain: use !== 'image',
            });
        }
    }
    function visit(element) {
        const get = (name) => attribute(element, name);
        switch (element.tagName) {
            case 'base': {
                const href = get('href');
                if (href !== undefined && named === null) {
                    base = URL.parse(href, documentUrl)?.href ?? documentUrl;
                    named = { url: base, metas: metaPolicies.length };
                }
                break;
            }
            case 'meta': {
                if (get('http-equiv')?.trim().toLowerCase() !== 'content-security-policy')
                    break;
                const policy = (0,_csp_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .metaPolicy */ .sM)(get('content') ?? '');
                if (policy)
                    metaPolicies.push(policy);
                break;
            }
            case 'script':
                script(element);
                break;
            case 'style':
                code('style', textOf(element), element);
                break;
            case 'link':
                link(element);
                break;
            case 'img':
                refer(get('src'), 'image', '<img src>', element);
                for (const url of srcset(get('srcset')))
                    refer(url, 'image', '<img srcset>', element);
                break;
            case 'source':
                for (const url of srcset(get('srcset')))
                    refer(url, 'image', '<source srcset>', element);
                refer(get('src'), 'media', '<source src>', element);
                break;
            case 'video':
                refer(get('poster'), 'image', '<video poster>', element);
                refer(get('src'), 'media', '<video src>', element);
                break;
            case 'audio':
            case 'track':
                refer(get('src'), 'media', `<${element.tagName} src>`, element);
                break;
            case 'input':
                if (get('type')?.toLowerCase() === 'image')
                    refer(get('src'), 'image', '<input src>', element);
                break;
            case 'image':
            case 'use': {
                const href = get('href') ?? get('xlink:href');
                if (href && !href.trim().startsWith('#'))
                    refer(href, 'image', `<${element.tagName} href>`, element);
                break;
            }
            case 'iframe':
            case 'frame':
                refer(get('src'), 'frame', `<${element.tagName} src>`, element);
                break;
            case 'form':
                refer(get('action'), 'form', '<form action>', element);
                break;
            case 'embed':
                refer(get('src'), 'object', '<embed src>', element);
                break;
            case 'object':
                refer(get('data'), 'object', '<object data>', element);
                break;
        }
        for (const { name, value } of element.attrs) {
            if (name === 'style')
                code('style-attribute', value, element);
            else if (/^on[a-z]+$/.test(name))
                code('script-attribute', value, element);
        }
    }
    function script(element) {
        const type = (attribute(element, 'type') ?? '').trim();
        const src = attribute(element, 'src');
        if (src !== undefined) {
            if (!scriptTypes.test(type))
                return;
            refer(src, 'script', '<script src>', element, {
                integrity: attribute(element, 'integrity'),
                module: type.toLowerCase() === 'module',
                // Only browsers of the past load these.
                certain: attribute(element, 'nomodule') === undefined,
            });
        }
        else if (scriptTypes.test(type) || /^(importmap|speculationrules)$/i.test(type)) {
            code('script', textOf(element), element);
        }
    }
    function link(element) {
        const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
        const href = attribute(element, 'href');
        const integrity = attribute(element, 'integrity');
        if (rels.includes('stylesheet') && !rels.includes('alternate') && attribute(element, 'disabled') === undefined) {
            refer(href, 'style', '<link rel=stylesheet>', element, { integrity });
        }
        else if (rels.includes('modulepreload')) {
            refer(href, 'script', '<link rel=modulepreload>', element, { integrity, module: true });
        }
        else if (rels.includes('preload')) {
            const use = preloaded[(attribute(element, 'as') ?? '').toLowerCase()];
            if (use === undefined)
                return;
            refer(href, use, '<link rel=preload>', element, { integrity });
            for (const url of srcset(attribute(element, 'imagesrcset')))
                refer(url, 'image', '<link imagesrcset>', element);
        }
        else if (rels.some((rel) => rel === 'icon' || rel.startsWith('apple-touch-icon'))) {
            refer(href, 'image', '<link rel=icon>', element, { certain: false });
        }
        else if (rels.includes('manifest')) {
            refer(href, 'manifest', '<link rel=manifest>', element, { certain: false });
        }
    }
    for (const element of elements(parse(html, { sourceCodeLocationInfo: true })))
        visit(element);
    return { references, inline, metaPolicies, tooMuch, base: named };
}
const preloaded = {
    script: 'script',
    style: 'style',
    font: 'font',
    image: 'image',
    fetch: 'fetch',
    audio: 'media',
    video: 'media',
    track: 'media',
};
/** All elements in document order, without recursion so that deep nesting does no harm. */
function* elements(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if ('tagName' in node)
            yield node;
        if ('childNodes' in node)
            for (const child of [...node.childNodes].reverse())
                stack.push(child);
    }
}
function attribute(element, name) {
    return element.attrs.find((one) => one.name === name || (one.prefix && `${one.prefix}:${one.name}` === name))?.value;
}
function textOf(element) {
    return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
/** URLs of a `srcset`: candidates are separated by a comma after white space or a descriptor; URLs may contain commas. */
function srcset(value) {
    const found = [];
    let rest = value ?? '';
    for (;;) {
        rest = rest.replace(/^[\s,]+/, '');
        const url = /^\S+/.exec(rest)?.[0];
        if (url === undefined)
            return found;
        rest = rest.slice(url.length);
        if (url.endsWith(',')) {
            found.push(url.replace(/,+$/, ''));
            continue;
        }
        found.push(url);
        rest = rest.replace(/^(?:[^,(]|\([^)]*\)?)*/, '');
    }
}


/***/ }),

/***/ 47883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  page: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
// EXTERNAL MODULE: ./lib/check/target.js
var target = __webpack_require__(34927);
// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/kinds/page/conditions.js

/** What must hold before any rule can be asked. */
function conditions(page, expectedStatus) {
    const url = page.url;
    if (page.elsewhere !== null) {
        return [
            {
                rule: 'page/unexpected-status',
                message: 'The page leads to another host or redirects too often',
                expected: `a document on ${new URL(page.asked).host}`,
                observed: `${page.status}, Location: ${(0,bounded/* bounded */.Mm)(page.elsewhere)}`,
                url,
            },
        ];
    }
    if (page.status !== expectedStatus) {
        return [
            {
                rule: 'page/unexpected-status',
                message: `The page answers ${page.status}`,
                expected: `${expectedStatus}`,
                observed: `${page.status}`,
                url,
            },
        ];
    }
    if (page.type !== 'text/html' && page.type !== 'application/xhtml+xml') {
        const observed = page.type === '' ? 'no Content-Type' : (0,bounded/* bounded */.Mm)(page.type);
        return [
            { rule: 'page/not-html', message: 'The document is not served as HTML', expected: 'text/html', observed, url },
        ];
    }
    if (page.fault !== null) {
        return [
            {
                rule: 'page/not-html',
                message: 'The document cannot be read whole',
                expected: 'an HTML document',
                observed: `the body ${page.fault}`,
                url,
                inconclusive: true,
            },
        ];
    }
    if (page.outline.tooMuch) {
        const observed = 'more than 5,000 references or pieces of inline code';
        const message = 'The document names more than is read';
        return [{ rule: 'page/not-html', message, expected: 'a page of usual size', observed, url, inconclusive: true }];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/kinds/page/gather.js
const mostPerRule = 10;
const mostNamed = 5;
/** One finding for assets with the same trouble, and of each rule and level no more than a person reads. */
function gathered(drafts) {
    const alike = Map.groupBy(drafts, ({ rule, level, message, observed, inconclusive }) => JSON.stringify([rule, level, message, observed, inconclusive]));
    const kinds = Map.groupBy([...alike.values()].map(merged), ({ rule, level, inconclusive }) => JSON.stringify([rule, level, inconclusive]));
    return [...kinds.values()].flatMap(capped);
}
function merged(group) {
    const [first] = group;
    if (group.length === 1)
        return first;
    const paths = [...new Set(group.flatMap(({ url }) => (url === undefined ? [] : [shortPath(url)])))];
    const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    return {
        ...first,
        message: `${first.message} (${group.length} times)`,
        observed: `${first.observed}: ${paths.slice(0, mostNamed).join(', ')}${more}`,
    };
}
function shortPath(url) {
    const { pathname } = new URL(url);
    return pathname.length > 60 ? `…${pathname.slice(-59)}` : pathname;
}
function capped(group) {
    const last = group.at(-1);
    if (group.length <= mostPerRule || !last)
        return group;
    const rest = group.length - mostPerRule;
    return [...group.slice(0, mostPerRule), { ...last, message: `${rest} more of this rule; the last: ${last.message}` }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formats/csp/parse.js
var parse = __webpack_require__(76230);
// EXTERNAL MODULE: ./lib/formats/css.js
var css = __webpack_require__(63007);
// EXTERNAL MODULE: ./lib/formats/html/outline.js
var outline = __webpack_require__(26190);
// EXTERNAL MODULE: ./lib/probe/decode.js
var decode = __webpack_require__(96586);
// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/probe/http.js + 2 modules
var http = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/probe/redirects.js
var redirects = __webpack_require__(1395);
;// CONCATENATED MODULE: ./lib/kinds/page/observe.js










const mostHops = 5;
const mostImportDepth = 3;
/** References of one level of styles that are looked at; many times what a page has. */
const mostFromStyles = 5000;
/** Pictures, fonts and films are judged by their first part. */
const binaryBytes = 256 * 1024;
const decodedBytes = 16 * 1024 * 1024;
/** Asks the document and, once each, what it loads from its own hosts. */
async function observePage(question, world) {
    const asked = await askDocument(question, world);
    const { url, response, elsewhere } = asked;
    const decoded = await (0,decode/* decodeBody */.V)(response, decodedBytes);
    const document = await answered(url, response, true);
    const html = document.type === 'text/html' || document.type === 'application/xhtml+xml';
    const policies = (0,parse/* headerPolicies */.Kx)((0,http/* headerValues */.UE)(response, 'content-security-policy'));
    const usable = html && decoded.fault === null && elsewhere === null;
    const found = usable
        ? await (0,outline/* outline */.r)((0,decode/* bodyText */.G)(response, decoded.bytes), url)
        : { references: [], inline: [], metaPolicies: [], tooMuch: false, base: null };
    const upgrade = url.startsWith('https:') &&
        [...policies, ...found.metaPolicies].some((policy) => policy.directives.has('upgrade-insecure-requests'));
    const collected = await new Collector(question, world, url, upgrade).collect(found.references, found.metaPolicies.length);
    return {
        url,
        asked: question.url,
        status: response.status,
        type: document.type,
        fault: decoded.fault,
        elsewhere,
        document,
        policies,
        outline: { ...found, references: collected.references },
        assets: collected.assets,
        cut: collected.cut,
        unreadStyles: collected.unreadStyles,
    };
}
/** The document after redirects on its own host; `elsewhere` where it leads to another one. */
async function askDocument(question, world) {
    let url = question.url;
    for (let hop = 0;; hop++) {
        const response = await (0,target/* getOnce */.IM)(world, url, { ...target/* asBrowser */.R3.document, timeoutMs: question.timeoutMs });
        const next = (0,redirects/* redirectTarget */.ET)(response);
        if (next === null)
            return { url, response, elsewhere: null };
        const own = next.hostname === new URL(question.url).hostname || question.hosts.includes(next.host);
        if (!own || hop >= mostHops)
            return { url, response, elsewhere: next.href };
        url = next.href;
    }
}
/** Asks for what a page loads, level by level: what the document names, then what its styles name. */
class Collector {
    #question;
    #world;
    #document;
    #upgrade;
    #references = [];
    #assets = new Map();
    #beyond = new Set();
    #unreadStyles = [];
    #readStyles = new Set();
    constructor(question, world, document, upgrade) {
        this.#question = question;
        this.#world = world;
        this.#document = document;
        this.#upgrade = upgrade;
    }
    async collect(references, metas) {
        let level = references;
        for (let depth = 0; level.length > 0; depth++) {
            const unique = this.#add(level);
            const styles = await this.#askAll(unique);
            if (depth >= mostImportDepth) {
                for (const { url } of styles)
                    this.#unreadStyles.push({ url, reason: 'is imported too deeply' });
                break;
            }
            level = styles.flatMap((style) => referencesOf(style, metas)).slice(0, mostFromStyles);
        }
        return {
            references: this.#references,
            assets: this.#assets,
            cut: this.#beyond.size,
            unreadStyles: this.#unreadStyles,
        };
    }
    #add(references) {
        const ready = references.map((one) => {
            if (!this.#upgrade || !one.url.startsWith('http:'))
                return one;
            const url = new URL(one.url);
            url.protocol = 'https:';
            return { ...one, url: url.href };
        });
        this.#references.push(...ready);
        return ready;
    }
    /** Asks what is new among these; returns the styles that were read. */
    async #askAll(references) {
        const uses = new Map();
        for (const { url, use } of references) {
            if (use === 'frame' || use === 'object' || use === 'form' || !this.#isOwn(url))
                continue;
            if (!this.#assets.has(url))
                uses.set(url, [...(uses.get(url) ?? []), use]);
        }
        const wanted = [];
        for (const entry of uses) {
            if (this.#assets.size + wanted.length < this.#question.maxAssets)
                wanted.push(entry);
            else
                this.#beyond.add(entry[0]);
        }
        const styles = [];
        await Promise.all(wanted.map(async ([url, of]) => {
            const style = await this.#ask(url, of);
            if (style !== null)
                styles.push({ url, text: style });
        }));
        return styles;
    }
    /** Asks one URL; returns its text where it is a style that can be read. */
    async #ask(url, uses) {
        const text = uses.includes('script') || uses.includes('style');
        try {
            let at = url;
            for (let hop = 0;; hop++) {
                const response = await (0,target/* getOnce */.IM)(this.#world, at, {
                    ...target/* asBrowser */.R3.asset,
                    ...(text ? {} : { maxBytes: binaryBytes }),
                    timeoutMs: this.#question.timeoutMs,
                });
                const next = (0,redirects/* redirectTarget */.ET)(response);
                if (next !== null) {
                    if (!this.#isOwn(next.href) || hop >= mostHops) {
                        this.#assets.set(url, { url, answer: 'elsewhere', location: (0,bounded/* bounded */.Mm)(next.href) });
                        return null;
                    }
                    at = next.href;
                    continue;
                }
                const answer = await answered(url, response, text);
                this.#assets.set(url, answer);
                if (!uses.includes('style') || answer.status !== 200 || this.#readStyles.has(url))
                    return null;
                this.#readStyles.add(url);
                const decoded = await (0,decode/* decodeBody */.V)(response, decodedBytes);
                if (decoded.fault === null)
                    return (0,decode/* bodyText */.G)(response, decoded.bytes);
                this.#unreadStyles.push({ url, reason: decoded.fault });
                return null;
            }
        }
        catch (error) {
            if (!(error instanceof probe_error/* ProbeError */.B))
                throw error;
            this.#assets.set(url, { url, answer: 'fault', message: error.message, observed: error.observed });
            return null;
        }
    }
    #isOwn(url) {
        const { origin, host, protocol } = new URL(url);
        if (!/^https?:$/.test(protocol))
            return false;
        return origin === new URL(this.#document).origin || this.#question.hosts.includes(host);
    }
}
function referencesOf(style, metas) {
    const path = (0,bounded/* bounded */.Mm)(new URL(style.url).pathname);
    return (0,css/* cssReferences */.W)(style.text).flatMap(({ url, use }) => {
        const absolute = URL.parse(url, style.url);
        if (!absolute)
            return [];
        absolute.hash = '';
        const by = use === 'font' ? `@font-face in ${path}` : use === 'style' ? `@import in ${path}` : `url() in ${path}`;
        return [{ url: absolute.href, use, by, certain: use !== 'image', metas }];
    });
}
async function answered(url, response, whole) {
    const last = (name) => (0,http/* headerValues */.UE)(response, name).at(-1);
    const decoded = whole ? await (0,decode/* decodeBody */.V)(response, decodedBytes) : { bytes: response.body, fault: 'is not text' };
    return {
        url,
        answer: 'response',
        status: response.status,
        type: (0,target/* mediaType */.JL)((0,http/* headerValues */.UE)(response, 'content-type')),
        nosniff: (0,http/* headerValues */.UE)(response, 'x-content-type-options').join(',').toLowerCase().split(',')[0]?.trim() === 'nosniff',
        cacheControl: (0,http/* headerValues */.UE)(response, 'cache-control'),
        expires: last('expires'),
        date: last('date'),
        encoding: (0,http/* headerValues */.UE)(response, 'content-encoding').join(', ').toLowerCase(),
        size: response.body.length,
        looksLikeHtml: /^\s*(?:\ufeff)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/i.test(decoded.bytes.subarray(0, 1024).toString('utf8')),
        digests: decoded.fault === null ? digestsOf(decoded.bytes) : null,
    };
}
function digestsOf(bytes) {
    return Object.fromEntries(['sha256', 'sha384', 'sha512'].map((algorithm) => [
        algorithm,
        (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('base64'),
    ]));
}

;// CONCATENATED MODULE: ./lib/kinds/page/assets.js
/** References by URL, in the order in which they stand. */
function byUrl(page) {
    return Map.groupBy(page.outline.references, (reference) => reference.url);
}
/** What names a URL, for a message. */
function namedBy(references) {
    const names = [...new Set(references.map(({ by }) => by))];
    return names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ');
}
/** What answered 200. */
function okAssets(page) {
    return [...page.assets.values()].filter((asset) => asset.answer === 'response').filter(({ status }) => status === 200);
}
/** How a URL is used. */
function usesOf(page) {
    return new Map([...byUrl(page)].map(([url, references]) => [url, new Set(references.map(({ use }) => use))]));
}

;// CONCATENATED MODULE: ./lib/kinds/page/rules/missing.js

/** Rules on assets; what could not be judged is reported once, under the first of these that was selected. */
const assetRules = [
    'page/assets-load',
    'page/asset-type',
    'page/assets-cached',
    'page/assets-compressed',
    'page/integrity',
];
/** What does not answer 200 or could not be asked, once, whichever rule on assets was selected. */
function missingAssets(page, selected) {
    const rule = assetRules.find((id) => selected.has(id));
    if (rule === undefined)
        return [];
    const drafts = [];
    for (const [url, references] of byUrl(page)) {
        const asset = page.assets.get(url);
        if (asset === undefined)
            continue;
        const by = namedBy(references);
        const certain = references.some((one) => one.certain);
        const level = certain ? {} : { level: 'warning' };
        if (asset.answer === 'fault') {
            const { message, observed } = asset;
            drafts.push({ rule, message: `${message} (${by})`, expected: '200', observed, url, inconclusive: true });
        }
        else if (asset.answer === 'elsewhere') {
            drafts.push({
                rule,
                level: 'warning',
                message: `${by} redirects to a host that is not asked`,
                expected: '200 from a host of the page, or its host under `hosts`',
                observed: asset.location,
                url,
            });
        }
        else if (asset.status !== 200) {
            const message = `${by} answers ${asset.status}`;
            drafts.push({ rule, ...level, message, expected: '200', observed: `${asset.status}`, url });
        }
    }
    const inconclusive = { rule, url: page.url, inconclusive: true };
    if (page.cut > 0) {
        drafts.push({
            ...inconclusive,
            message: 'The page loads more than was asked',
            expected: 'every asset asked; raise `max-assets`',
            observed: `${page.assets.size} asked, ${page.cut} left out`,
        });
    }
    for (const style of page.unreadStyles) {
        drafts.push({
            ...inconclusive,
            message: 'What a style loads is not known',
            expected: 'a style that can be read',
            observed: `it ${style.reason}`,
            url: style.url,
        });
    }
    if (![...page.assets.values()].some((asset) => asset.answer === 'response')) {
        drafts.push({
            ...inconclusive,
            message: 'The page loads nothing from its own host, so no asset was checked',
            expected: 'at least one script, style, image or font; name other hosts of yours under `hosts`',
            observed: `${page.outline.references.length} references, none of them to be asked`,
        });
    }
    return drafts;
}

// EXTERNAL MODULE: ./lib/formats/cache-control.js
var cache_control = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/formats/hashed-name.js
var hashed_name = __webpack_require__(85923);
;// CONCATENATED MODULE: ./lib/kinds/page/rules/cache.js




const year = 31_536_000;
/**
 * Scripts, styles and fonts have a lifetime, and a year where their name changes with their content.
 * Images may be somebody's uploads: without a hash in their name they only warn.
 */
function assetsCached({ page, named, nowMs }) {
    const rule = 'page/assets-cached';
    const uses = usesOf(page);
    const judged = okAssets(page).filter(({ url }) => [...(uses.get(url) ?? [])].some((use) => use === 'script' || use === 'style' || use === 'font' || use === 'image'));
    if (judged.length === 0) {
        return [
            {
                rule,
                ...(named ? { inconclusive: true } : { level: 'info' }),
                message: 'No asset answered that could be cached',
                expected: 'at least one script, style, font or image of the page',
                observed: 'none',
                url: page.url,
            },
        ];
    }
    return judged.flatMap((asset) => {
        const hashed = (0,hashed_name/* hasHashInName */.$)(asset.url);
        const life = lifetime(asset, nowMs);
        const observed = (0,bounded/* bounded */.Mm)(asset.cacheControl.join(', ') || (asset.expires ? `Expires: ${asset.expires}` : 'no Cache-Control'));
        const image = [...(uses.get(asset.url) ?? [])].every((use) => use === 'image');
        if (hashed && life.seconds < year) {
            const message = 'A file with a hash in its name is not cached for a year';
            return [{ rule, message, expected: `max-age of at least ${year}`, observed, url: asset.url }];
        }
        if (!hashed && life.seconds <= 0) {
            return [
                {
                    rule,
                    ...(image || life.revalidates ? { level: 'warning' } : {}),
                    message: life.revalidates ? 'A static file is asked for again on every visit' : 'A static file is not cached',
                    expected: 'Cache-Control with a max-age',
                    observed,
                    url: asset.url,
                },
            ];
        }
        if (hashed && !life.immutable) {
            const message = 'A file with a hash in its name is not marked immutable';
            return [{ rule, level: 'info', message, expected: 'immutable', observed, url: asset.url }];
        }
        return [];
    });
}
function lifetime(asset, nowMs) {
    const control = (0,cache_control/* readCacheControl */.SD)(asset.cacheControl);
    const immutable = control.directives.has('immutable');
    const stored = !control.directives.has('no-store');
    if ((0,cache_control/* isNeverFresh */.Jf)(control))
        return { seconds: 0, immutable, revalidates: stored };
    const seconds = (0,cache_control/* freshSeconds */._q)(control, asset, nowMs);
    return { seconds, immutable, revalidates: control.directives.get('max-age') === '0' };
}

;// CONCATENATED MODULE: ./lib/kinds/page/rules/compress.js


const textLike = /^(text\/|application\/(javascript|json|xml|manifest\+json|[a-z.-]+\+(json|xml))$|image\/svg\+xml$)/;
/** The document and its text assets of 1 KiB and more are compressed, as was offered. */
function assetsCompressed({ page }) {
    return [page.document, ...okAssets(page)]
        .filter((asset) => textLike.test(asset.type) && asset.size >= 1024)
        .filter((asset) => asset.encoding === '' || asset.encoding === 'identity')
        .map((asset) => ({
        rule: 'page/assets-compressed',
        message: 'Text is sent uncompressed although compression was offered',
        expected: 'Content-Encoding br, zstd or gzip',
        observed: `none, at least ${asset.size} bytes of ${(0,bounded/* bounded */.Mm)(asset.type)}`,
        url: asset.url,
    }));
}

// EXTERNAL MODULE: ./lib/formats/csp/match.js
var match = __webpack_require__(11200);
;// CONCATENATED MODULE: ./lib/kinds/page/rules/csp.js


const directives = {
    script: 'script-src-elem',
    style: 'style-src-elem',
    image: 'img-src',
    font: 'font-src',
    manifest: 'manifest-src',
    media: 'media-src',
    fetch: 'connect-src',
    frame: 'frame-src',
    object: 'object-src',
    form: 'form-action',
};
const inlineWords = {
    script: 'An inline script',
    style: 'An inline style',
    'script-attribute': 'An event handler attribute',
    'style-attribute': 'A style attribute',
};
/** Every policy of the response has to permit what the page runs inline and loads; a `<meta>` counts for what follows. */
function cspBlocks({ page }) {
    const { outline, policies, url } = page;
    const found = new Map();
    function inForce(metas) {
        return [...policies, ...outline.metaPolicies.slice(0, metas)];
    }
    function add(key, message, policy, refusal, level, observed) {
        if (found.has(key))
            return;
        found.set(key, {
            rule: 'page/csp-blocks',
            ...(level === 'error' ? {} : { level }),
            message: `${message} is refused by the ${policy.from === 'meta' ? '<meta> policy' : 'policy'} of the page`,
            expected: `permitted by ${refusal.directive}`,
            observed: (0,bounded/* bounded */.Mm)(`${observed}; ${refusal.directive} ${refusal.sources.join(' ')}`.trim()),
            url,
        });
    }
    const { base } = outline;
    for (const policy of base ? inForce(base.metas) : []) {
        const refusal = base && (0,match/* refusesLoad */.C7)(policy, { directive: 'base-uri', url: base.url }, url);
        if (refusal)
            add('base', '<base href>', policy, refusal, 'error', (0,bounded/* bounded */.Mm)(base.url));
    }
    const scripts = [...outline.inline, ...outline.references].some((one) => ('kind' in one ? one.kind : one.use) === 'script');
    for (const policy of scripts ? policies : []) {
        const sources = policy.directives.get('sandbox');
        if (!sources || sources.some((flag) => flag.toLowerCase() === 'allow-scripts'))
            continue;
        add('sandbox', 'Every script', policy, { directive: 'sandbox', sources }, 'error', 'no allow-scripts');
    }
    for (const code of outline.inline) {
        for (const policy of inForce(code.metas)) {
            const refusal = (0,match/* refusesInline */.xH)(policy, code);
            const level = code.kind === 'style-attribute' ? 'warning' : 'error';
            const lock = code.nonce === undefined ? '' : ' with a nonce';
            const observed = `line ${code.line}${lock}`;
            if (refusal)
                add(`${code.kind} ${code.line} ${code.text}`, inlineWords[code.kind], policy, refusal, level, observed);
        }
    }
    for (const reference of outline.references) {
        for (const policy of inForce(reference.metas)) {
            const refusal = (0,match/* refusesLoad */.C7)(policy, { ...reference, directive: directives[reference.use] }, url);
            if (!refusal)
                continue;
            const key = `${reference.use} ${reference.url}`;
            add(key, reference.by, policy, refusal, reference.certain ? 'error' : 'warning', (0,bounded/* bounded */.Mm)(reference.url));
        }
        const asset = page.assets.get(reference.url);
        if (asset?.answer !== 'elsewhere')
            continue;
        // After a redirect the path of a source does not count; only its origin is compared here.
        const target = { ...reference, url: asset.location, directive: directives[reference.use] };
        for (const policy of inForce(reference.metas)) {
            const refusal = (0,match/* refusesLoad */.C7)(withoutPaths(policy), target, url);
            const key = `${reference.use} ${asset.location}`;
            if (refusal)
                add(key, `The redirect of ${reference.by}`, policy, refusal, 'error', (0,bounded/* bounded */.Mm)(asset.location));
        }
    }
    return [...found.values()];
}
function withoutPaths(policy) {
    const stripped = [...policy.directives].map(([name, sources]) => [name, sources.map((one) => one.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/)?[^'/\s]+)\/.*$/i, '$1'))]);
    return { ...policy, directives: new Map(stripped) };
}

;// CONCATENATED MODULE: ./lib/kinds/page/rules/integrity.js


const strength = ['sha256', 'sha384', 'sha512'];
/** As browsers do, only the strongest algorithm of an attribute is compared. */
function integrity({ page }) {
    const rule = 'page/integrity';
    const drafts = [];
    const seen = new Set();
    for (const reference of page.outline.references) {
        const asset = page.assets.get(reference.url);
        const key = `${reference.url} ${reference.integrity}`;
        if (!reference.integrity?.trim() || seen.has(key))
            continue;
        if (asset?.answer !== 'response' || asset.status !== 200)
            continue;
        seen.add(key);
        const url = reference.url;
        const digests = (0,match/* readIntegrity */.Qx)(reference.integrity);
        const strongest = strength.findLast((name) => digests.some(({ algorithm }) => algorithm === name));
        if (strongest === undefined) {
            drafts.push({
                rule,
                level: 'warning',
                message: `The integrity of ${reference.by} has no digest that browsers know, so it protects from nothing`,
                expected: 'sha256-, sha384- or sha512- and base64',
                observed: `${reference.integrity.length} characters without one`,
                url,
            });
        }
        else if (asset.digests === null) {
            const observed = 'a body that could not be read whole';
            drafts.push({
                rule,
                message: `The digest of ${reference.by} cannot be compared`,
                expected: 'a whole body',
                observed,
                url,
                inconclusive: true,
            });
        }
        else if (!digests.some(({ algorithm, digest }) => algorithm === strongest && asset.digests?.[algorithm] === digest)) {
            drafts.push({
                rule,
                message: `The integrity of ${reference.by} does not match what is served; browsers refuse it`,
                expected: (0,bounded/* bounded */.Mm)(reference.integrity),
                observed: `${strongest}-${asset.digests[strongest]}`,
                url,
            });
        }
    }
    return drafts;
}

// EXTERNAL MODULE: ./lib/formats/host.js
var host = __webpack_require__(16612);
;// CONCATENATED MODULE: ./lib/kinds/page/rules/mixed.js



/** A page over https names nothing over http; pictures and films are tried over https by browsers. */
function mixedContent({ page, named }) {
    const rule = 'page/mixed-content';
    if (!page.url.startsWith('https:')) {
        return [
            {
                rule,
                ...(named ? { inconclusive: true } : { level: 'info' }),
                message: 'The page is not served over https, so mixed content cannot be judged',
                expected: 'an https URL',
                observed: 'http',
                url: page.url,
            },
        ];
    }
    return ([...byUrl(page)]
        .map(([url, references]) => {
        const asset = page.assets.get(url);
        return [asset?.answer === 'elsewhere' ? asset.location : url, references];
    })
        // Loopback counts as trustworthy in browsers.
        .filter(([url]) => url.startsWith('http:') && !(0,host/* isLoopback */.U9)(new URL(url).hostname))
        .map(([url, references]) => {
        const passive = references.every(({ use }) => use === 'image' || use === 'media' || use === 'form');
        return {
            rule,
            ...(passive ? { level: 'warning' } : {}),
            message: `${namedBy(references)} is loaded over http`,
            expected: 'https',
            observed: (0,bounded/* bounded */.Mm)(url),
            url: page.url,
        };
    }));
}

;// CONCATENATED MODULE: ./lib/kinds/page/rules/type.js


const javascript = /^(text|application)\/(x-)?(javascript|ecmascript)$|^text\/(javascript1\.[0-5]|jscript|livescript)$/;
const font = /^font\/|^application\/(font-|x-font-|vnd\.ms-fontobject|vnd\.ms-opentype|octet-stream$|x-woff|woff)|^binary\/octet-stream$/;
/** The type of each asset that answers 200 fits its use. */
function assetType({ page }) {
    const drafts = [];
    for (const [url, references] of byUrl(page)) {
        const asset = page.assets.get(url);
        if (asset?.answer !== 'response' || asset.status !== 200)
            continue;
        const faults = references.flatMap((reference) => fault(asset, reference) ?? []);
        const worst = faults.find(({ level }) => level === 'error') ?? faults[0];
        if (!worst)
            continue;
        drafts.push({
            rule: 'page/asset-type',
            ...(worst.level === 'error' ? {} : { level: worst.level }),
            message: `${namedBy(references)} ${worst.message}`,
            expected: worst.expected,
            observed: asset.type === '' ? 'no Content-Type' : (0,bounded/* bounded */.Mm)(asset.type),
            url,
        });
    }
    return drafts;
}
function fault(asset, reference) {
    const { use } = reference;
    const html = asset.type === 'text/html' || asset.type === 'application/xhtml+xml' || asset.looksLikeHtml;
    if (html && use !== 'fetch') {
        return { level: 'error', message: 'is answered with an HTML page, so the file is missing', expected: words[use] };
    }
    const wrong = (level) => ({ level, message: 'is served with a wrong type', expected: words[use] });
    switch (use) {
        case 'script':
            if (javascript.test(asset.type))
                return null;
            // Classic scripts run with any type but these, unless the server forbids guessing.
            return wrong(reference.module || asset.nosniff || /^(image|audio|video)\/|^text\/csv$/.test(asset.type)
                ? 'error'
                : 'warning');
        case 'style':
            return asset.type === 'text/css' ? null : wrong('error');
        case 'image':
            if (/\.svgz?$/i.test(new URL(asset.url).pathname))
                return asset.type === 'image/svg+xml' ? null : wrong('error');
            return asset.type.startsWith('image/') ? null : wrong('warning');
        case 'font':
            return font.test(asset.type) ? null : wrong('warning');
        case 'manifest':
            return /^application\/(manifest\+)?json$|^text\/json$/.test(asset.type) ? null : wrong('warning');
        case 'media':
            return /^(audio|video)\/|^text\/vtt$|^application\/(ogg|mp4|vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)$/.test(asset.type)
                ? null
                : wrong('warning');
        default:
            return null;
    }
}
const words = {
    script: 'text/javascript',
    style: 'text/css',
    image: 'image/… (image/svg+xml for .svg)',
    font: 'font/woff2 or another font type',
    manifest: 'application/manifest+json',
    media: 'audio/…, video/… or text/vtt',
    fetch: 'any type',
    frame: 'text/html',
    object: 'any type',
    form: 'any type',
};

;// CONCATENATED MODULE: ./lib/kinds/page/rules.js






/** Every rule of this kind with its logic. */
const pageRules = {
    'page/asset-type': assetType,
    'page/mixed-content': mixedContent,
    'page/csp-blocks': cspBlocks,
    'page/assets-cached': assetsCached,
    'page/assets-compressed': assetsCompressed,
    'page/integrity': integrity,
};

;// CONCATENATED MODULE: ./lib/kinds/page/index.js










const schema = (0,fields/* strict */.O2)({
    ...fields/* target */.aC,
    ...(0,lint_select/* lintFields */.Bu)('page'),
    ...fields/* asking */.os,
    status: schemas/* int */.Whr().min(200).max(599).default(200).meta({
        description: 'Status of the document; another one to look at an error page',
    }),
    'max-assets': schemas/* int */.Whr().min(1).max(1000).default(100).meta({
        description: 'Most assets that are asked; a page with more is `error`',
    }),
    hosts: schemas/* array */.YOg(schemas/* string */.YjP()
        .regex(/^[a-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/, 'expected a host such as static.example.com'))
        .min(1, 'an empty list names no host')
        .optional()
        .meta({
        title: 'list of hosts',
        description: 'Further hosts whose assets belong to the page, such as `static.example.com` or `cdn.example.com:8443`',
    }),
}).check(fields/* oneTarget */["in"], (0,lint_select/* someRule */.TS)('page'));
/** `page`: the document and everything it loads from its own hosts, as a browser would. */
const page = (0,kind/* defineOld */.j)({
    kind: 'page',
    schema: schema,
    plan: (config, scene) => {
        const url = (0,target/* targetUrl */.dm)(config, scene.environment);
        if (url === null)
            return [];
        const assets = `scripts, styles, images and fonts that ${url} names, at most ${config['max-assets']}`;
        return [
            { action: 'request', target: `GET ${url}` },
            { action: 'request', target: `GET ${assets}` },
        ];
    },
    observe: (config, world) => observePage({
        url: (0,target/* requireTarget */.Fm)(config, world.environment),
        timeoutMs: config.timeout ?? world.timeoutMs,
        maxAssets: config['max-assets'],
        hosts: config.hosts ?? [],
    }, world),
    judge: (observation, config, scene) => {
        const failed = conditions(observation, config.status);
        if (failed.length > 0)
            return { findings: failed };
        const selected = (0,lint_select/* selectRules */.uE)('page', config);
        const input = { page: observation, named: config.rules !== undefined, nowMs: scene.now.getTime() };
        const ids = Object.keys(pageRules);
        const found = ids.filter((id) => selected.has(id)).flatMap((id) => pageRules[id](input));
        return { findings: gathered((0,lint_select/* atLevels */.$i)([...missingAssets(observation, selected), ...found], selected)) };
    },
});


/***/ })

};
