export const id = 2394;
export const ids = [2394];
export const modules = {

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   j9: () => (/* binding */ questionsIn),
/* harmony export */   oT: () => (/* binding */ describeQuestion)
/* harmony export */ });
/** Every question in the order in which it stands. */
function questionsIn(questions) {
    if (questions === null)
        return [];
    if (isList(questions))
        return questions.flatMap(questionsIn);
    return isQuestion(questions) ? [questions] : Object.values(questions).flatMap(questionsIn);
}
function isList(questions) {
    return Array.isArray(questions);
}
function isQuestion(questions) {
    return 'action' in questions && typeof questions.action === 'string';
}
/**
 * A question on one line, as `readiness check` prints it.
 * @param mask hides secrets; it sees each text before it is quoted
 */
function describeQuestion(question, mask = (text) => text) {
    const on = 'on' in question && question.on !== undefined ? ` on ${question.on}` : '';
    return `${question.action} ${mask(target(question, mask))}${on}`;
}
function target(question, mask) {
    if ('later' in question)
        return `${question.later}${question.atMost < Number.POSITIVE_INFINITY ? `, at most ${question.atMost}` : ''}`;
    switch (question.action) {
        case 'request':
            return `${question.method} ${question.url}${noted(question.note)}${times(question.times)}`;
        case 'connect': {
            const host = question.host.includes(':') ? `[${question.host}]` : question.host;
            return `${host}:${question.port}${noted(question.note)}${times(question.times)}`;
        }
        case 'resolve':
            return `${question.type} ${question.name}${question.at === undefined ? '' : ` at ${question.at.join(', ')}`}`;
        case 'read':
            return paths(question);
        case 'variables':
            return `${question.names.join(', ')} of this environment`;
        case 'run':
            return typeof question.command === 'string' ? question.command : commandLine(question.command.map(mask));
        case 'ask':
            return question.how;
    }
}
function noted(note) {
    return note === undefined ? '' : ` ${note}`;
}
function times(count) {
    return count === undefined || count === 1 ? '' : `, up to ${count} times`;
}
function paths({ paths: all, pick }) {
    const list = all.join(', ');
    if (all.length < 2 || pick === 'each')
        return list;
    return pick === 'first' ? `the first that is there of ${list}` : `what is there of ${list}`;
}
/** An argument list as one would type it, for people to read. */
function commandLine(argv) {
    return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}


/***/ }),

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

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _check_question_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98182);
/* harmony import */ var _checklist_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32823);
/* harmony import */ var _checklist_scene_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6312);
/* harmony import */ var _probe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72527);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48402);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28513);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61192);
/* harmony import */ var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45745);
/* harmony import */ var _verdict_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3885);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);
/* harmony import */ var _node_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60207);













/** `readiness check`: validates everything and prints what a run would touch, without touching anything. */
async function checkCommand(args) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .q)(args, 'check');
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .refusePositionals */ .Q)('check', positionals);
    const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .toSettings */ .R4)(values);
    (0,_node_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOptionsFrom */ .R)(settings.envFile);
    const cwd = process.cwd();
    const now = new Date();
    const facts = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_7__/* .runFacts */ .p)(process.env, cwd);
    const run = { ...facts, sha: async () => (await facts.sha()) ?? '0'.repeat(40) };
    const { checklist, redact } = await (0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readChecklist */ .z)({ ...settings, cwd, env: process.env, run, now });
    const skips = (0,_verdict_select_js__WEBPACK_IMPORTED_MODULE_8__/* .skipReasons */ .d)(checklist.items, settings);
    const show = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .kc)((0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(redact.mask(text)), '      ');
    const lines = [
        `${checklist.path} is valid: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(checklist.items.length, 'item')} for ${checklist.environment.name}`,
        '',
    ];
    for (const item of checklist.items) {
        const skip = skips.get(item.id);
        lines.push(`${show(item.title)} (${item.id}${item.required ? '' : ', optional'})`);
        if (skip)
            lines.push(`    skipped: ${show(skip)}`);
        const scene = (0,_checklist_scene_js__WEBPACK_IMPORTED_MODULE_10__/* .sceneOf */ .c)(checklist, item, { now, allowStateChanges: settings.allowStateChanges, run });
        for (const { kind, config } of item.checks) {
            for (const line of planned(kind, config, scene, redact.mask))
                lines.push(`    ${kind.kind}: ${show(line)}`);
        }
        if (item.needs.length > 0)
            lines.push(`    needs: ${item.needs.join(', ')}`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    (0,_run_exit_js__WEBPACK_IMPORTED_MODULE_11__/* .endWith */ .q)(0);
}
/** What a check would touch, a line each; or why it could not ask. */
function planned(kind, config, scene, mask) {
    try {
        return (0,_check_question_js__WEBPACK_IMPORTED_MODULE_12__/* .questionsIn */ .j9)(kind.questions(config, scene)).map((question) => (0,_check_question_js__WEBPACK_IMPORTED_MODULE_12__/* .describeQuestion */ .oT)(question, mask));
    }
    catch (error) {
        if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B))
            throw error;
        return [`cannot be asked: ${error.message} (expected ${error.expected})`];
    }
}


/***/ }),

/***/ 60207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseOptionsFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);


/**
 * Node looks for `--env-file` in all its arguments up to a `--`, also behind the program's name, and applies the
 * NODE_OPTIONS of that file to itself before the program begins: the file that is judged would govern its judge.
 * @throws ConfigurationError where that has happened, as far as the platform tells
 */
function refuseOptionsFrom(envFile) {
    if (envFile === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/cmdline'))
        return;
    const args = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/cmdline', 'utf8').split('\0');
    const end = args.indexOf('--');
    const taken = args.findIndex((arg) => arg === '--env-file' || arg.startsWith('--env-file='));
    if (taken < 0 || (end >= 0 && end < taken))
        return;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(envFile, { throwIfNoEntry: false });
    if (!stats?.isFile() || !/^\s*(export\s+)?NODE_OPTIONS\s*=/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(envFile, 'utf8')))
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j([
        (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(`Node has applied the NODE_OPTIONS of ${envFile} to the gate itself`, 'put `--` behind `node`, as in `node -- dist/index.js run --env-file …`'),
    ]);
}


/***/ })

};
