export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusePositionals),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);




/**
 * Parses arguments by the options of a command; without one it takes none. An option that may be given several times
 * also takes several values at once, as in `--only a b`.
 * @throws ConfigurationError with a suggestion for an unknown option
 */
function parse(args, command) {
    const options = Object.fromEntries((command === undefined ? [] : (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsOf */ .cz)(command)).map(([name, { value, several }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: several ?? false },
    ]));
    const parsed = parsedBy(args, options);
    refuseEmpty(parsed.values);
    return { values: parsed.values, positionals: [...parsed.positionals] };
}
function parsedBy(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spread(args, options), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments';
        const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j([
            (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown, Object.keys(options))}`),
        ]);
    }
}
/** An empty value is a variable of a script that was not set: the gate would silently look at something else. */
function refuseEmpty(values) {
    const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
    if (empty.length === 0)
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
/** Repeats an option that takes several values before each of them. */
function spread(args, options) {
    let several;
    let values = 0;
    return args.flatMap((arg) => {
        if (arg.startsWith('-')) {
            const name = arg.slice(2);
            several = Object.hasOwn(options, name) && options[name]?.multiple ? arg : undefined;
            values = 0;
            return [arg];
        }
        return several !== undefined && values++ > 0 ? [several, arg] : [arg];
    });
}
/** @throws ConfigurationError for words that no option takes */
function refusePositionals(command, positionals) {
    if (positionals.length === 0)
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(`${command} takes options only, not "${positionals.join(' ')}"`)]);
}


/***/ }),

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99189);
/* harmony import */ var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);




/** `readiness explain RULE`: what a rule asks, why, and how to meet it. */
function explainCommand(args) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q)(args);
    const [name] = positionals;
    if (name === undefined) {
        process.stdout.write(`${_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.map((id) => `${id.padEnd(34)} ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleText)(id).title}`).join('\n')}\n`);
        return;
    }
    const id = _words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.find((known) => known === name) ?? onlyOne(_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.filter((known) => known.endsWith(`/${name}`)));
    if (id === undefined)
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(unknownRule(name))]);
    const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleText)(id);
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
        `docs      ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleDocs)(id)}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
}
function onlyOne(ids) {
    return ids.length === 1 ? ids[0] : undefined;
}
/** Names without their kind are several rules' or misspelt: the ids that may be meant. */
function unknownRule(name) {
    const idsOf = (bare) => _words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.filter((id) => id.endsWith(`/${bare}`));
    const meant = idsOf(name);
    if (meant.length > 1)
        return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`;
    if (name.includes('/'))
        return `unknown rule "${name}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, _words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds)}`;
    const near = idsOf((0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, [...new Set(_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.map((id) => id.slice(id.indexOf('/') + 1)))]) ?? '');
    return `unknown rule "${name}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; `readiness explain` lists all'}`;
}


/***/ })

};
