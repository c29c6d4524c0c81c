export const id = 281;
export const ids = [281];
export const modules = {

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90907);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81733);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99048);




/** `readiness explain RULE`: what a rule asks, why, and how to meet it. */
function explainCommand(args) {
    const { positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(args, {});
    const [name] = positionals;
    if (name === undefined) {
        process.stdout.write(`${_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl.map((id) => `${id.padEnd(34)} ${(0,_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleText */ .Y3)(id).title}`).join('\n')}\n`);
        return;
    }
    const id = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl.find((known) => known === name) ?? onlyOne(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl.filter((known) => known.endsWith(`/${name}`)));
    if (id === undefined)
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(unknownRule(name))]);
    const text = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleText */ .Y3)(id);
    const profiles = Object.entries(text.profiles ?? {}).map(([profile, level]) => `, ${profile}: ${level}`);
    const fixes = Object.entries(text.fix).map(([stack, fix]) => `  ${stack === 'default' ? '' : `${stack}: `}${fix}`);
    const lines = [
        id,
        `  ${text.title}.`,
        '',
        `level     ${text.level}${profiles.join('')}`,
        `why       ${text.why}`,
        'fix',
        ...fixes,
        `source    ${text.source}`,
        `docs      ${(0,_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleDocs */ .yQ)(id)}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
}
function onlyOne(ids) {
    return ids.length === 1 ? ids[0] : undefined;
}
/** Names without their kind are several rules' or misspelt: the ids that may be meant. */
function unknownRule(name) {
    const idsOf = (bare) => _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl.filter((id) => id.endsWith(`/${bare}`));
    const meant = idsOf(name);
    if (meant.length > 1)
        return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`;
    if (name.includes('/'))
        return `unknown rule "${name}"${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl)}`;
    const near = idsOf((0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, [...new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl.map((id) => id.slice(id.indexOf('/') + 1)))]) ?? '');
    return `unknown rule "${name}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; `readiness explain` lists all'}`;
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Q$: () => (/* binding */ refusePositionals),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81733);




/** Options of a run as texts, by the names that command line and action.yml share. */
const runOptions = {
    config: { type: 'string' },
    environment: { type: 'string' },
    url: { type: 'string' },
    'env-file': { type: 'string' },
    'env-content': { type: 'string' },
    phase: { type: 'string' },
    only: { type: 'string', multiple: true },
    resolve: { type: 'string', multiple: true },
    'ca-file': { type: 'string' },
    'allow-state-changes': { type: 'boolean' },
    'allow-pull-request-commands': { type: 'boolean' },
    'fail-on': { type: 'string' },
    'report-directory': { type: 'string' },
};
/** @throws ConfigurationError that names every option with a wrong value */
function toSettings(raw) {
    const problems = [];
    const settings = {
        config: text(raw.config),
        environment: text(raw.environment),
        url: text(raw.url),
        envFile: text(raw['env-file']),
        envContent: text(raw['env-content']),
        phase: oneOf('phase', text(raw.phase), ['pre-deploy', 'post-deploy'], problems) ?? null,
        only: list(raw.only),
        resolve: toResolve(list(raw.resolve), problems),
        caFile: text(raw['ca-file']),
        allowStateChanges: raw['allow-state-changes'] === true,
        allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
        failOn: oneOf('fail-on', text(raw['fail-on']), ['error', 'warning', 'never'], problems) ?? 'error',
        reportDirectory: text(raw['report-directory']),
    };
    if (problems.length > 0)
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(problems);
    return settings;
}
/**
 * Parses arguments by the options given. An option that may be given several times also takes several values at once, as
 * in `--only a b`.
 * @throws ConfigurationError with a suggestion for an unknown option
 */
function parse(args, options) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: spread(args, options), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /Unknown option '--?([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
        if (unknown !== undefined) {
            throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`unknown option --${unknown}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown, Object.keys(options))}`)]);
        }
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([
            (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments'),
        ]);
    }
    refuseEmpty(parsed.values);
    return { values: parsed.values, positionals: [...parsed.positionals] };
}
/** An empty value is a variable of a script that was not set: the gate would silently look at something else. */
function refuseEmpty(values) {
    const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
    if (empty.length === 0)
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
/** Repeats an option that takes several values before each of them. */
function spread(args, options) {
    let several;
    let values = 0;
    return args.flatMap((arg) => {
        if (arg.startsWith('-')) {
            several = takesSeveral(options, arg.slice(2)) ? arg : undefined;
            values = 0;
            return [arg];
        }
        return several !== undefined && values++ > 0 ? [several, arg] : [arg];
    });
}
function takesSeveral(options, name) {
    const option = Object.getOwnPropertyDescriptor(options, name)?.value;
    return option !== null && typeof option === 'object' && 'multiple' in option && option.multiple === true;
}
/** @throws ConfigurationError for words that no option takes */
function refusePositionals(command, positionals) {
    if (positionals.length === 0)
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`${command} takes options only, not "${positionals.join(' ')}"`)]);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function list(value) {
    const values = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return values.flatMap((one) => one.split(/[\s,]+/)).filter((one) => one !== '');
}
function oneOf(name, value, choices, problems) {
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) {
        problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`${name} is "${value}"; it is one of ${choices.join(', ')}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(value, choices)}`));
    }
    return found;
}
function toResolve(pairs, problems) {
    const resolve = {};
    for (const pair of pairs) {
        const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
        if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
            problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`resolve "${pair}" is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
            continue;
        }
        resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
    }
    return resolve;
}


/***/ })

};
