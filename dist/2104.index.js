export const id = 2104;
export const ids = [2104];
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

/***/ 72104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cors: () => (/* binding */ cors)
});

// EXTERNAL MODULE: ./lib/check/lint/define.js
var lint_define = __webpack_require__(2121);
;// CONCATENATED MODULE: ./lib/kinds/cors/judge.js
/** Grants are judged where the address exists. */
function seen(page, { headers, credentials }) {
    const said = conditions(page);
    return { subjects: said.length > 0 ? [] : [{ page, headers, credentials }], said };
}
/** Answers of an address that exists; an API may well refuse a GET without a login. */
const answers = new Set([400, 401, 403, 405, 406, 415, 422]);
function conditions({ url, foreign, allowed }) {
    const gets = [...foreign, ...allowed].flatMap(({ grants }) => grants).filter((one) => one.request === 'GET');
    const wrong = gets.find((one) => !(one.status >= 200 && one.status < 300) && !answers.has(one.status));
    if (!wrong)
        return [];
    return [
        {
            rule: 'cors/unexpected-status',
            message: `The address answers ${wrong.status}`,
            expected: '2xx, or a refusal such as 401, 403 or 405',
            observed: `${wrong.status} to GET with Origin ${wrong.origin}`,
            url,
        },
    ];
}

// EXTERNAL MODULE: ./lib/check/target.js
var target = __webpack_require__(34927);
// EXTERNAL MODULE: ./lib/probe/http.js + 2 modules
var http = __webpack_require__(370);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/kinds/cors/origins.js


/**
 * Six origins that no server should accept.
 * @param like the origin whose host a mistaken comparison would look for
 * @param seed the same within a run, so that the same questions are asked once
 */
function foreignOrigins(like, seed) {
    const url = new URL(like);
    const random = `x${(0,external_node_crypto_.createHash)('sha256').update(`${seed} ${like}`).digest('hex').slice(0, 10)}`;
    const { hostname, host } = url;
    const dot = hostname.indexOf('.');
    const undotted = dot < 0 ? null : `https://${hostname.slice(0, dot)}x${hostname.slice(dot + 1)}${port(url)}`;
    const all = [
        { origin: `https://${random}.example`, mistake: 'any origin is accepted', stranger: true },
        { origin: 'null', mistake: '`null` is accepted, which every sandboxed frame and local file sends' },
        hostname.startsWith('[')
            ? null
            : { origin: `https://${hostname}.${random}.example`, mistake: 'only the beginning of the origin is compared' },
        hostname.startsWith('[')
            ? null
            : {
                origin: `https://${random}${ownDomain(hostname)}${port(url)}`,
                mistake: 'only the end of the origin is compared',
            },
        undotted === null ? null : { origin: undotted, mistake: 'a dot stands for any character' },
        { origin: `http://${host}`, mistake: 'plain http is accepted, which anybody on the way can speak for' },
    ];
    return all.filter((one) => one !== null && one.origin !== like);
}
function port(url) {
    return url.port === '' ? '' : `:${url.port}`;
}
/** The part of a name that its owner registered, as far as it can be told without a list: two labels, or three below `co.uk`. */
function ownDomain(hostname) {
    if ((0,external_node_net_.isIP)(hostname))
        return hostname;
    const labels = hostname.split('.');
    const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
    return labels.slice(short ? -3 : -2).join('.');
}

;// CONCATENATED MODULE: ./lib/kinds/cors/questions.js


/** GET and preflight for every origin, foreign and allowed. */
function questions(config, scene, selected) {
    const url = (0,target/* requireTarget */.Fm)(config, scene.environment);
    const allowed = config.allowed ?? [];
    const onlyExpected = selected.size === 1 && selected.has('cors/expected');
    const foreign = onlyExpected ? [] : foreignOf(url, allowed, scene.run.id ?? '');
    return {
        foreign: Object.fromEntries(foreign.map(({ origin }) => [origin, askedAs(url, origin, ['GET'], ['authorization'])])),
        allowed: Object.fromEntries(allowed.map((origin) => [origin, askedAs(url, origin, config.methods, config.headers)])),
    };
}
/** The origins that nobody should accept, as far as none of them is a wanted one. */
function foreignOf(url, allowed, seed) {
    const own = new URL(url).origin;
    return foreignOrigins(allowed[0] ?? own, seed).filter(({ origin }) => origin !== own && !allowed.includes(origin));
}
function askedAs(url, origin, methods, headers) {
    const names = headers.map((name) => name.toLowerCase()).sort();
    const note = `with Origin ${origin}`;
    const base = { accept: '*/*', origin };
    return {
        get: { action: 'request', method: 'GET', url, headers: base, note },
        preflights: methods.map((method) => ({
            action: 'request',
            method: 'OPTIONS',
            url,
            headers: {
                ...base,
                'access-control-request-method': method,
                ...(names.length === 0 ? {} : { 'access-control-request-headers': names.join(',') }),
            },
            note: `${note} for ${method}`,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/kinds/cors/observe.js



const maxBytes = 64 * 1024;
/** Sends GET and preflights for every origin, all at the same time. */
async function observe(asked, config, world) {
    const url = (0,target/* requireTarget */.Fm)(config, world.environment);
    const timeoutMs = config.timeout ?? world.timeoutMs;
    const mistakes = foreignOf(url, config.allowed ?? [], world.run.id ?? '');
    const grantsOf = (origin, { get, preflights }) => Promise.all([get, ...preflights].map((question) => grant(question, origin, world, timeoutMs)));
    const foreign = mistakes.flatMap((probe) => {
        const questions = asked.foreign[probe.origin];
        return questions === undefined ? [] : [grantsOf(probe.origin, questions).then((grants) => ({ probe, grants }))];
    });
    const allowed = Object.entries(asked.allowed).map(async ([origin, questions]) => ({
        origin,
        grants: await grantsOf(origin, questions),
    }));
    const [ofForeign, ofAllowed] = await Promise.all([Promise.all(foreign), Promise.all(allowed)]);
    return { url, foreign: ofForeign, allowed: ofAllowed };
}
async function grant(question, origin, world, timeoutMs) {
    const response = await (0,target/* askOnce */.RV)(world, question, { timeoutMs, maxBytes });
    const preflight = question.method === 'OPTIONS';
    const method = question.headers?.['access-control-request-method'] ?? 'GET';
    return grantOf(response, origin, preflight ? 'OPTIONS' : 'GET', method);
}
function grantOf(response, origin, request, method) {
    const joined = (name) => {
        const values = (0,http/* headerValues */.UE)(response, name);
        return values.length === 0 ? null : values.map((value) => value.trim()).join(', ');
    };
    const list = (name) => (joined(name) ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    return {
        origin,
        request,
        method,
        status: response.status,
        allowOrigin: joined('access-control-allow-origin'),
        allowCredentials: joined('access-control-allow-credentials'),
        allowMethods: list('access-control-allow-methods'),
        allowHeaders: list('access-control-allow-headers').map((name) => name.toLowerCase()),
        vary: list('vary').map((name) => name.toLowerCase()),
        cacheControl: list('cache-control').map((one) => one.toLowerCase()),
    };
}

// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/kinds/cors/rules/grants.js

function granted(grant) {
    const credentials = grant.allowCredentials === null ? '' : `, Access-Control-Allow-Credentials: ${grant.allowCredentials}`;
    return (0,bounded/* bounded */.Mm)(`Access-Control-Allow-Origin: ${grant.allowOrigin ?? 'absent'}${credentials}`);
}
function asked(grant) {
    return grant.request === 'GET' ? 'GET' : `the preflight for ${grant.method}`;
}
/** The origin that was sent comes back: with credentials an error, without a warning. */
function reflect({ page: seen }) {
    const found = seen.foreign.flatMap(({ probe, grants }) => {
        const accepting = grants.filter((grant) => grant.allowOrigin === probe.origin);
        const worst = accepting.find((grant) => grant.allowCredentials === 'true') ?? accepting[0];
        return worst ? [{ probe, accepting, worst, withLogin: worst.allowCredentials === 'true' }] : [];
    });
    const any = found.find(({ probe }) => probe.stranger);
    const implied = (withLogin) => any !== undefined && (any.withLogin || !withLogin);
    return found
        .filter((one) => one === any || !implied(one.withLogin))
        .map(({ probe, accepting, worst, withLogin }) => ({
        ...(withLogin ? {} : { level: 'warning' }),
        message: `A foreign origin is accepted${withLogin ? ' with credentials' : ''}: ${probe.mistake}`,
        expected: 'no grant for a foreign origin',
        observed: (0,bounded/* bounded */.Mm)(`${accepting.map(asked).join(' and ')} with Origin ${probe.origin}: ${granted(worst)}`),
        url: seen.url,
    }));
}
function grants_all(seen) {
    return [...seen.foreign, ...seen.allowed].flatMap(({ grants }) => grants);
}
/** Every origin beside credentials. */
function starCred({ page: seen }) {
    const grant = grants_all(seen).find((one) => one.allowOrigin === '*' && one.allowCredentials === 'true');
    if (!grant)
        return [];
    return [
        {
            message: 'Every origin is allowed beside credentials, which browsers refuse',
            expected: 'named origins, or no credentials',
            observed: `${asked(grant)}: ${granted(grant)}`,
            url: seen.url,
        },
    ];
}
/** The grant depends on the origin, and a shared cache that may keep the answer is not told so. */
function vary({ page: seen }) {
    const gets = grants_all(seen).filter((grant) => grant.request === 'GET');
    if (new Set(gets.map((grant) => grant.allowOrigin)).size < 2)
        return [];
    const silent = gets.find((grant) => !grant.vary.includes('origin') &&
        !grant.vary.includes('*') &&
        !grant.cacheControl.some((one) => one === 'no-store' || one === 'private'));
    if (!silent)
        return [];
    return [
        {
            message: 'The answer depends on the origin, and caches are not told',
            expected: 'Vary: Origin',
            observed: (0,bounded/* bounded */.Mm)(`Vary: ${silent.vary.join(', ') || 'absent'} with Origin ${silent.origin}`),
            url: seen.url,
        },
    ];
}
/** As a browser decides whether the allowed origin may use the API (Fetch sections 3.2.5 and 4.8). */
function expected({ page: seen, headers, credentials }) {
    const own = new URL(seen.url).origin;
    return seen.allowed.flatMap(({ origin, grants }) => {
        if (origin === own) {
            return [
                {
                    level: 'info',
                    message: `${origin} is the origin of the API itself, so no grant is needed`,
                    expected: 'an origin of its own',
                    observed: 'the same origin',
                    url: seen.url,
                },
            ];
        }
        return grants.flatMap((grant) => refusals(grant, headers, credentials).map(({ why, expected: wanted, observed }) => ({
            message: `${asked(grant)} with Origin ${origin} is refused by browsers: ${why}`.replace(/^the/, 'The'),
            expected: wanted,
            observed: (0,bounded/* bounded */.Mm)(observed),
            url: seen.url,
        })));
    });
}
function refusals(grant, headers, credentials) {
    const found = [];
    const { origin, allowOrigin, allowMethods, allowHeaders, method } = grant;
    const wild = allowOrigin === '*' && !credentials;
    if (allowOrigin !== origin && !wild) {
        const why = allowOrigin === '*' ? 'credentials need the origin itself' : 'the origin is not granted';
        found.push({ why, expected: `Access-Control-Allow-Origin: ${origin}`, observed: granted(grant) });
    }
    if (credentials && grant.allowCredentials !== 'true') {
        found.push({
            why: 'credentials are not granted',
            expected: 'Access-Control-Allow-Credentials: true',
            observed: granted(grant),
        });
    }
    if (grant.request === 'GET')
        return found;
    if (grant.status < 200 || grant.status > 299) {
        found.push({ why: 'a preflight must answer 2xx', expected: '200 or 204', observed: `status ${grant.status}` });
    }
    const anyMethod = allowMethods.includes('*') && !credentials;
    if (!['GET', 'HEAD', 'POST'].includes(method) && !allowMethods.includes(method) && !anyMethod) {
        found.push({
            why: 'the method is not granted',
            expected: `Access-Control-Allow-Methods with ${method}`,
            observed: allowMethods.join(', ') || 'absent',
        });
    }
    const missing = headers.filter((header) => {
        const name = header.toLowerCase();
        const anyHeader = allowHeaders.includes('*') && !credentials && name !== 'authorization';
        return !allowHeaders.includes(name) && !anyHeader;
    });
    if (missing.length > 0) {
        found.push({
            why: 'headers are not granted',
            expected: `Access-Control-Allow-Headers with ${missing.join(', ')}`,
            observed: allowHeaders.join(', ') || 'absent',
        });
    }
    return found;
}
/** Any other value than `true`, also in another case, is as good as none. */
function credentialsValue({ page }) {
    const grant = grants_all(page).find(({ allowCredentials }) => allowCredentials !== null && allowCredentials !== 'true');
    if (!grant)
        return [];
    return [
        {
            message: 'Access-Control-Allow-Credentials has a value that browsers ignore',
            expected: 'true',
            observed: (0,bounded/* bounded */.Mm)(`${asked(grant)} with Origin ${grant.origin}: ${grant.allowCredentials}`),
            url: page.url,
        },
    ];
}
/** The rules of this family by their names. */
const grantsRules = {
    reflect,
    'star-cred': starCred,
    vary,
    expected,
    'credentials-value': credentialsValue,
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/cors/schema.js



const origin = schemas/* string */.YjP().transform((text, context) => {
    const url = URL.parse(text);
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
        return url.origin;
    }
    context.addIssue('expected an origin such as https://www.example.com, without a path');
    return core/* NEVER */.tm;
});
const schema = (0,fields/* strict */.O2)({
    ...fields/* target */.aC,
    ...(0,lint_select/* lintFields */.Bu)('cors'),
    ...fields/* asking */.os,
    allowed: schemas/* array */.YOg(origin).min(1, 'an empty list allows nobody').max(20).optional().meta({
        title: 'list of 1 to 20 origins',
        description: 'Origins that must be accepted; `expected` needs it',
    }),
    methods: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Z]+$/, 'expected a method such as POST'))
        .min(1, 'an empty list asks for no method')
        .default(['GET'])
        .meta({ title: 'list', description: 'What their preflights ask for' }),
    headers: schemas/* array */.YOg(fields/* headerName */.Bv).default([]).meta({
        title: 'list of names',
        description: 'Request headers that their preflights ask for',
        without: 'none',
    }),
    credentials: schemas/* boolean */.zMY().default(false).meta({
        description: 'Whether allowed origins send cookies or a login',
    }),
})
    .check(fields/* oneTarget */["in"], (0,lint_select/* someRule */.TS)('cors'))
    .check((context) => {
    if (context.issues.length > 0)
        return;
    const { allowed, rules } = context.value;
    const judged = [...(0,lint_select/* selectRules */.uE)('cors', context.value).keys()].filter((id) => id !== 'cors/unexpected-status');
    const needsAllowed = rules?.includes('expected') || judged.every((id) => id === 'cors/expected');
    if (allowed !== undefined || !needsAllowed)
        return;
    const message = 'the rule "expected" needs `allowed`: the origins that must be accepted';
    context.issues.push({ code: 'custom', input: context.value, path: ['rules'], message });
});

;// CONCATENATED MODULE: ./lib/kinds/cors/index.js






/** `cors`: allowed origins are accepted, foreign ones are not, on GET and on preflights. */
const cors = (0,lint_define/* defineLint */.r)({
    kind: 'cors',
    schema: schema,
    questions: questions,
    observe: observe,
    seen: seen,
    rules: { ...grantsRules },
});


/***/ })

};
