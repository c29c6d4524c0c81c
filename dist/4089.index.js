export const id = 4089;
export const ids = [4089];
export const modules = {

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ defineLint)
/* harmony export */ });
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99189);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13184);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14163);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6412);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24050);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93516);






/** Declares a linting kind: selection, levels, what was not judged, caps and places happen here, once. */
function defineLint(lint) {
    const selections = new WeakMap();
    const selectedBy = (config) => {
        const known = selections.get(config) ?? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRules */ .uE)(lint.kind, lint.selection?.(config) ?? config);
        selections.set(config, known);
        return known;
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCheck */ .q)({
        kind: lint.kind,
        schema: lint.schema,
        questions: (config, scene) => lint.questions(config, scene, selectedBy(config)),
        observe: (asked, config, world) => lint.observe(asked, config, world, selectedBy(config)),
        ...(lint.most !== undefined && { most: lint.most }),
        judge: (observation, config, scene) => judge(lint, observation, config, scene, selectedBy(config)),
    });
}
function judge(lint, observation, config, scene, selected) {
    const sight = lint.seen(observation, config, scene, selected);
    const judged = [];
    const unjudged = [];
    const answered = new Set();
    for (const name of Object.keys(lint.rules)) {
        const rule = `${lint.kind}/${name}`;
        if (!selected.has(rule))
            continue;
        for (const seen of sight.subjects) {
            const result = lint.rules[name](seen);
            const open = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotJudged */ .J)(result);
            if (open)
                unjudged.push({ ...result, rule, seen });
            if (!open || result.answer)
                answered.add(rule);
            for (const found of open ? (result.beside ?? []) : result) {
                for (const draft of (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .atLevels */ .$i)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(rule, found, selected), selected)) {
                    judged.push({ seen, draft, ...(found.about !== undefined && { about: found.about }) });
                }
            }
        }
    }
    const gathered = lint.gather?.(judged, sight, config, scene, observation) ?? [
        ...sight.said,
        ...judged.map(({ draft }) => draft),
    ];
    const open = (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .unjudgedDrafts */ .v)(unjudged, {
        kind: lint.kind,
        policy: lint.unjudged ?? _unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .usualPolicy */ .n,
        selected,
        named: config.rules,
        judged: answered,
        otherwise: gathered.some(({ rule, level }) => (level ?? (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(rule).level) === 'error'),
    });
    return { findings: (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placed */ .GS)([...gathered, ...open], (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .FN)(config, scene)) };
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNotJudged),
/* harmony export */   b: () => (/* binding */ notJudged)
/* harmony export */ });
function isNotJudged(result) {
    return 'notJudged' in result;
}
/** For a rule that says nothing here. */
function notJudged(because, more = {}) {
    return { notJudged: because, ...more };
}


/***/ }),

/***/ 93516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ usualPolicy),
/* harmony export */   v: () => (/* binding */ unjudgedDrafts)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97224);

/** For kinds that have no words of their own: a rule that is named must have an answer. */
const usualPolicy = {
    unanswered: 'exact',
    notes: 'required',
    words: ({ notJudged }) => ({
        message: `Not judged: ${notJudged}`,
        expected: 'something that the rule can judge',
        observed: notJudged,
    }),
};
/** The findings on what was not judged: an error without an answer, a note, or nothing. */
function unjudgedDrafts(all, context) {
    const { policy, judged, otherwise, selected } = context;
    const unanswered = unansweredRules(all, context);
    if (judged.size === 0 && all.length > 0) {
        if (otherwise)
            return [];
        return nothingAtAll(unanswered.size > 0 ? all.filter(({ rule }) => unanswered.has(rule)) : all, policy, unanswered);
    }
    const drafts = all.flatMap((one) => {
        const level = selected.get(one.rule)?.level;
        if (unanswered.has(one.rule))
            return [{ ...(level && { level }), ...draftOf(one, policy), inconclusive: true }];
        return isWorthANote(one, context) ? [{ ...draftOf(one, policy), level: 'info' }] : [];
    });
    return unique(drafts);
}
/** Where no rule had anything to judge, the check has no answer. */
function nothingAtAll(all, policy, unanswered) {
    const drafts = unique(all.map((one) => ({ ...draftOf(one, policy), level: 'error', inconclusive: true })));
    const [first] = drafts;
    if (policy.nothing === undefined || unanswered.size > 0 || first === undefined)
        return drafts;
    const reasons = [...new Set(all.map(({ notJudged }) => notJudged))].join('; ');
    return [{ ...first, ...policy.nothing, observed: reasons }];
}
function unansweredRules(all, context) {
    const { kind, policy, named, judged, selected } = context;
    const nameOf = (id) => id.slice(kind.length + 1);
    const open = all.map(({ rule }) => rule).filter((rule) => !judged.has(rule));
    if (named === undefined || policy.unanswered === 'never')
        return new Set();
    if (policy.unanswered === 'each')
        return new Set(open);
    if (policy.unanswered === 'exact')
        return new Set(open.filter((rule) => named.includes(nameOf(rule))));
    const silent = named.filter((pattern) => {
        const chosen = [...selected.keys()].filter((id) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, nameOf(id)));
        return chosen.length > 0 && chosen.every((id) => open.includes(id));
    });
    return new Set(open.filter((rule) => silent.some((pattern) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, nameOf(rule)))));
}
function isWorthANote(one, { policy, named, selected }) {
    if (policy.notes === 'all')
        return true;
    if (policy.notes === 'none')
        return false;
    return named !== undefined || (selected.get(one.rule)?.level === 'error' && !one.nothing);
}
function draftOf(one, policy) {
    return { rule: one.rule, ...policy.words(one), ...one.note };
}
function unique(drafts) {
    const byText = new Map(drafts.map((draft) => [JSON.stringify(draft), draft]));
    return [...byText.values()];
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

/***/ 92964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ debuggerQuery),
/* harmony export */   Cy: () => (/* binding */ debugPaths),
/* harmony export */   Tw: () => (/* binding */ errorPaths),
/* harmony export */   uI: () => (/* binding */ debugPages)
/* harmony export */ });
/* harmony import */ var _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99195);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24077);


/** Provoke error pages, also of a backend that stands behind a front end which answers to everything else. */
const errorPaths = ['%c0', 'api/readiness-missing', 'api/%c0', 'static/readiness-missing'];
/** The document asked as the debugger of Werkzeug asks it. */
const debuggerQuery = '?__debugger__=yes&cmd=resource&f=debugger.js';
/** Where frameworks show their debug pages, besides the document and a path that exists nowhere. */
const debugPaths = ['console', '_profiler/', '_ignition/health-check', ...errorPaths];
/** Each debug page once. */
function debugPages({ base, unknown, foreignHost, probes }) {
    const extra = [debuggerQuery, ...debugPaths].flatMap((path) => probes.get(path) ?? []);
    const found = new Map();
    for (const probe of [base, unknown, ...(foreignHost ? [foreignHost.probe] : []), ...extra]) {
        if (probe.asked === 'fault')
            continue;
        const what = (0,_formats_debug_page_js__WEBPACK_IMPORTED_MODULE_0__/* .debugPage */ .v)(probe);
        if (what !== null && !found.has(what))
            found.set(what, (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .servedAt */ .rv)(probe, what));
    }
    if (found.size > 0)
        return [...found.values()];
    // An error page has to be seen: one that is hidden or blocked says nothing about the application.
    return (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAnswer */ .BU)([unknown, ...extra].filter((probe) => (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .unasked */ .Wl)(probe, unknown, 'errors')));
}


/***/ }),

/***/ 61713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ onFoundDocument),
/* harmony export */   Di: () => (/* binding */ askDocument),
/* harmony export */   IC: () => (/* binding */ onFoundOrigin),
/* harmony export */   N6: () => (/* binding */ documentQuestions)
/* harmony export */ });
/* unused harmony export mostHops */
/* harmony import */ var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1395);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);


const mostHops = 5;
/** As a browser asks for a document, and for what it redirects to on the same host. */
function documentQuestions(url) {
    return {
        first: { action: 'request', method: 'GET', url, headers: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .asBrowser */ .R3.document.headers },
        redirects: { action: 'request', later: `GET what ${url} redirects to on its own host`, atMost: mostHops },
    };
}
/**
 * The document after redirects on its own host; `elsewhere` where it leads to another one, or on and on.
 * @throws ProbeError as `send`
 */
async function askDocument({ first, redirects }, { timeoutMs, hosts = [] }, world) {
    const { hostname } = new URL(first.url);
    let question = first;
    for (let hop = 0;; hop++) {
        const response = await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .askOnce */ .RV)(world, question, { maxBytes: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .asBrowser */ .R3.document.maxBytes, timeoutMs });
        const { url } = question;
        const next = (0,_probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__/* .redirectTarget */ .ET)(response);
        if (next === null)
            return { url, response, elsewhere: null };
        const own = next.hostname === hostname || hosts.includes(next.host);
        if (!own || hop >= redirects.atMost)
            return { url, response, elsewhere: next.href };
        question = { ...first, url: next.href };
    }
}
/** A question on a path, on the scheme and port under which the document was found. */
function onFoundOrigin(question, found) {
    const { pathname, search } = new URL(question.url);
    return { ...question, url: new URL(pathname + search, new URL(found).origin).href };
}
/** A question on the document itself, where it was found; a query of its own takes the place of the document's. */
function onFoundDocument(question, found) {
    const { search } = new URL(question.url);
    return { ...question, url: search === '' ? found : new URL(search, found).href };
}


/***/ }),

/***/ 17529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ foreignHost)
/* harmony export */ });
/* harmony import */ var _lint_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);

/** A name that is not the site's own is refused, by whatever means. */
function foreignHost({ base, foreignHost: { name, probe } }) {
    const { url } = base;
    const expected = 'a refusal: 400, 404, 421 or a closed connection';
    if (base.status < 200 || base.status > 299) {
        const because = `the site's own name is answered with ${base.status}`;
        const message = 'Whether a foreign Host header is served cannot be told apart';
        return (0,_lint_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .notJudged */ .b)(because, { note: { message, expected: 'a page to compare with', observed: because, url } });
    }
    if (probe.asked === 'fault') {
        if (probe.closed)
            return [];
        return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }];
    }
    if (probe.status === 429 || probe.status >= 500) {
        const message = 'The question with a foreign Host header got no usable answer';
        return [{ message, expected, observed: `${probe.status}`, url, inconclusive: true }];
    }
    if (reflects(probe, name)) {
        const message = 'The site builds links from a foreign Host header, as an attacker of password resets would send it';
        const redirect = probe.status >= 300;
        const observed = `${probe.status}, ${redirect ? 'a redirect' : 'links'} to ${name}`;
        return [{ ...(redirect ? { level: 'warning' } : {}), message, expected, observed, url }];
    }
    if (probe.status > 299 || !alike(base, probe))
        return [];
    const message = 'The same page is served for a Host header that is not its own';
    return [{ level: 'warning', message, expected, observed: `${probe.status}, the same page`, url }];
}
function reflects({ status, text, redirect, fault }, name) {
    if (redirect !== null)
        return new URL(redirect).hostname === name;
    return status < 300 && fault === null && text.includes(`//${name}`);
}
/** The same title, or two thirds of the lines; what differs by chance (tokens, times) does not make another page. */
function alike(base, other) {
    if (base.type !== other.type)
        return false;
    const title = /<title[^>]{0,100}>([^<]{1,500})<\/title>/i;
    const [own, foreign] = [title.exec(base.text)?.[1], title.exec(other.text)?.[1]];
    if (own !== undefined || foreign !== undefined)
        return own === foreign;
    const lines = new Set(base.text.split('\n'));
    const others = other.text.split('\n');
    return others.filter((line) => lines.has(line)).length * 3 >= others.length * 2;
}


/***/ }),

/***/ 24077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ withoutAnswer),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   rv: () => (/* binding */ servedAt)
/* harmony export */ });
/**
 * Whether an answer leaves open what is served: none at all, too many requests, a fault of the server, a body that cannot
 * be read, or a refusal that a path which exists nowhere gets as well, as from a firewall that knows the gate.
 * @param sought `errors`: an error page itself is looked for, so that a status of 500 is an answer
 */
function unasked(probe, unknown, sought = 'content') {
    if (probe.asked === 'fault')
        return true;
    const { status } = probe;
    if (status === 429)
        return true;
    const everywhere = unknown.asked === 'answer' && unknown.status === status;
    if (status === 403)
        return everywhere;
    if (sought === 'errors') {
        // A login before every path hides the error pages; one before a part of the site is an answer of the application.
        if (status === 401)
            return everywhere;
        return probe.fault !== null || status === 502 || status === 503 || status === 504;
    }
    if (status >= 500)
        return true;
    return status >= 200 && status < 300 && probe.fault !== null;
}
/** One finding for all probes that leave open what is served. */
function withoutAnswer(silent) {
    const [first] = silent;
    if (!first)
        return [];
    const paths = [...new Set(silent.map(({ path }) => path))];
    return [
        {
            message: `Whether this is served is not known: ${paths.length} of the paths gave no usable answer`,
            expected: 'an answer that says what is served there',
            observed: `${reason(first)} for ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}`,
            url: first.url,
            fix: 'Let the gate through the firewall or rate limit, ask from inside, or give a longer `timeout`.',
            inconclusive: true,
        },
    ];
}
function reason(probe) {
    if (probe.asked === 'fault')
        return probe.observed;
    return probe.fault === null ? `${probe.status}` : `${probe.status}, the body ${probe.fault}`;
}
/** What is served at an address and should not be. */
function servedAt({ url, status }, what) {
    return {
        message: `${new URL(url).pathname} serves ${what}`,
        expected: 'not served',
        observed: `${status}, ${what}`,
        url,
    };
}


/***/ }),

/***/ 77161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ pathQuestion),
/* harmony export */   K: () => (/* binding */ foreignHostBytes),
/* harmony export */   Kj: () => (/* binding */ debuggerQuestion),
/* harmony export */   U1: () => (/* binding */ strangeToken),
/* harmony export */   Ve: () => (/* binding */ foreignHostQuestion),
/* harmony export */   cH: () => (/* binding */ foreignName),
/* harmony export */   lm: () => (/* binding */ unknownQuestion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);
/* harmony import */ var _debug_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92964);



const { accept } = _target_js__WEBPACK_IMPORTED_MODULE_1__/* .asBrowser */ .R3.document.headers;
/** A word that stands nowhere on a site; made from the run, so that all who ask in one run ask the same. */
function strangeToken({ run }, url) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${run.id} ${new URL(url).host}`)
        .digest('hex')
        .slice(0, 16);
}
/** A path that should not be there, below the folder of `url`. */
function pathQuestion(path, url) {
    return { action: 'request', method: 'GET', url: new URL(path, new URL('.', url)).href, headers: { accept } };
}
/** A path that exists nowhere. */
function unknownQuestion(token, url) {
    return { ...pathQuestion(`readiness-${token}`, url), note: '(a path that exists nowhere)' };
}
/** The document, asked as the debugger of Werkzeug asks it. */
function debuggerQuestion(url) {
    return { action: 'request', method: 'GET', url: new URL(_debug_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .debuggerQuery */ .Cx, url).href, headers: { accept } };
}
/** The name that is sent in place of the site's own. */
function foreignName(token) {
    return `readiness-${token}.example`;
}
/** The document under a name that is not its own; the connection itself is made to the real name. */
function foreignHostQuestion(token, url) {
    const headers = { accept, host: foreignName(token) };
    return { action: 'request', method: 'GET', url, headers, note: 'with a foreign Host header' };
}
/** Bytes that are read of the document under a foreign name, to compare it with the real one. */
const foreignHostBytes = 256 * 1024;


/***/ }),

/***/ 99195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stackTrace),
/* harmony export */   v: () => (/* binding */ debugPage)
/* harmony export */ });
const pages = [
    {
        name: 'the debug page of Django (DEBUG=True)',
        on: 'errors',
        markers: [/<code>DEBUG = True<\/code>/, /<(?:div|header) id="summary">|id="traceback"/],
    },
    {
        name: 'the plain debug report of Django (DEBUG=True)',
        on: 'errors',
        markers: [/^Request Method: /m, /^Django Version: /m, /^You.re seeing this error because you have DEBUG = True/m],
    },
    {
        name: 'the start page of Django (DEBUG=True)',
        on: 'any',
        markers: [/<title>The install worked successfully! Congratulations!<\/title>/],
    },
    { name: 'the Django debug toolbar', on: 'any', markers: [/<div id="djDebug(?:Root)?"/] },
    {
        name: 'the debugger of Werkzeug (Flask)',
        on: 'any',
        markers: [
            /\bEVALEX\s*=\s*(?:true|false)/,
            /<title>[^<]{0,300}(?:\/\/ Werkzeug Debugger|Console \/\/ )[^<]{0,50}<\/title>/,
        ],
    },
    {
        name: 'the debugger of Werkzeug (Flask)',
        on: 'any',
        markers: [/__debugger__/, /\bEVALEX\b/, /\bopenShell\b|docConsole|\bSECRET\b/],
    },
    {
        name: 'the debugger of Starlette (FastAPI)',
        on: 'errors',
        markers: [/<title>Starlette Debugger<\/title>/, /class="traceback-container"/],
    },
    {
        name: 'the error page of Rails in development',
        on: 'errors',
        markers: [
            /<title>Action Controller: Exception caught<\/title>/,
            /<code>Rails\.root: |id="traces?"|class="source hidden"|id="route_table"/,
        ],
    },
    {
        name: 'the error report of Rails in development',
        on: 'errors',
        markers: [/"traces"\s{0,5}:\s{0,5}\{\s{0,5}"Application Trace"/],
    },
    {
        name: 'the console of Rails in development',
        on: 'any',
        markers: [/data-template=["']console["']|id=["']console["'][^>]{0,200}data-mount-point/],
    },
    {
        name: 'Ignition, the error page of Laravel',
        on: 'errors',
        markers: [/window\.data\s*=\s*\{\s*"(?:report|shareableReport)"|window\.ignite\(window\.data\)/],
    },
    {
        name: 'the error page of Laravel in debug mode',
        on: 'errors',
        markers: [/#frame-0 \.hljs-ln-line\[data-line-number=|vendor\/laravel\/framework\/src\/Illuminate\//, /<html\b/],
    },
    {
        name: 'Ignition, the error handler of Laravel',
        on: 'any',
        markers: [/^\s*\{\s*"can_execute_commands"\s*:\s*(?:true|false)\s*\}\s*$/],
    },
    { name: 'Whoops, the error page of PHP', on: 'errors', markers: [/class="Whoops container"/] },
    {
        name: 'the exception page of Symfony in debug mode',
        on: 'errors',
        markers: [/class="(?:exception-summary|exception-message-wrapper|sf-reset)/, /symfony/i],
    },
    {
        name: 'the profiler of Symfony',
        on: 'any',
        markers: [/<title>(?:Symfony )?Profiler<\/title>|<div id="sfwdt[0-9a-f]|class="sf-toolbar/],
    },
    {
        name: 'an error page of Spring with its stack trace',
        on: 'errors',
        markers: [/<h1>Whitelabel Error Page<\/h1>/, /\n\s{0,20}at [\w$.]{1,300}\([\w$]+\.java:\d+\)/],
    },
    {
        name: 'the exception page of ASP.NET',
        on: 'errors',
        markers: [
            /<h[12]><i>[^<]*<\/i>\s*<\/h[12]>|<title>[^<]*<\/title>/,
            /<b>\s*Stack Trace:\s*<\/b>|An unhandled exception occurred while processing the request\./,
            /ASP\.NET|class="(?:stackerror|titleerror|frame)"/,
        ],
    },
    {
        name: 'Next in development mode',
        on: 'any',
        markers: [
            /"buildId":"development"|\/_next\/static\/development\/_|<nextjs-portal\b|\/_next\/static\/chunks\/[^"']{0,100}(?:next-devtools|react-refresh|hmr-client)/,
        ],
    },
    {
        name: 'the development server of Vite',
        on: 'any',
        markers: [/<script[^>]{1,200}src=["'][^"']{0,200}\/@vite\/client["']/],
    },
];
/** Names the debug page that an answer is. */
function debugPage({ status, text }) {
    const found = pages.find(({ markers, on }) => (on === 'any' || status >= 400) && markers.every((marker) => marker.test(text)));
    return found?.name ?? null;
}
const traces = [
    [/Traceback \(most recent call last\):[\s\S]{0,200}?File (?:"|&quot;|&#34;|&#x27;)[^\n]{1,300}line \d+/, 'Python'],
    [
        /(?:^|\n|<br ?\/?>|<pre>)(?:\s|&nbsp;){0,20}at (?:[\w$.<>[\] ]{1,120} )?\(?(?:file:\/\/)?(?:\/|[A-Z]:\\|node:)[^\s():]{1,300}:\d+:\d+\)?/,
        'Node',
    ],
    [
        /(?:^|\n|<br ?\/?>)(?:\s|&nbsp;){0,20}at (?:[\w$]+\.)+[\w$&;<>]+\((?:[\w$]+\.(?:java|kt|scala):\d+|Native Method|Unknown Source)\)/,
        'Java',
    ],
    [/<b>(?:Fatal error|Parse error|Warning)<\/b>:[\s\S]{1,300}? in <b>[^<]{1,300}\.php<\/b> on line <b>\d+<\/b>/, 'PHP'],
    [/PHP (?:Fatal|Parse) error: [\s\S]{1,300}? in \S{1,200}\.php:?(?: on line |:)\d+/, 'PHP'],
    [/(?:^|\n)#\d+ \S{1,300}\.php\(\d+\): /, 'PHP'],
    [/"exception"\s*:\s*"[^"]{1,200}"\s*,\s*"file"\s*:\s*"[^"]{1,300}\.php"/, 'PHP'],
    [/"trace"\s*:\s*"[\w.$]{1,200}(?:Exception|Error)\b/, 'Java'],
    [/"stack(?:[tT]race)?"\s{0,5}:\s{0,5}\[?\s{0,20}"[^"]{0,600}(?:\\n|",\s{0,20}")\s{0,20}at /, 'Node'],
    [/(?:^|\n)goroutine \d+ \[[a-z ,\d]+\]:\n/, 'Go'],
    [/(?:^|\n|<br ?\/?>|<pre>)\s{0,20}(?:\/|[\w.-]{1,100}\/)[^\s:]{1,300}\.rb:\d+:in (?:`|'|&#39;|&#x27;)/, 'Ruby'],
    [/(?:^|\n)\s{0,20}at [\w.`<>[\], ]{1,200}\([^)]{0,200}\) in [A-Z/][^\n]{1,300}:line \d+/, '.NET'],
];
/** Names the language of a stack trace inside an error page. */
function stackTrace({ status, text }) {
    if (status < 400)
        return null;
    const found = traces.find(([trace]) => trace.test(text));
    return found ? `a stack trace of ${found[1]}` : null;
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
