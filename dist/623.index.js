export const id = 623;
export const ids = [623];
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


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31448);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28513);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13635);
/* harmony import */ var _run_perform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45706);
/* harmony import */ var _run_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26514);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61192);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36472);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33814);
/* harmony import */ var _node_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60207);










/** `readiness run`: reads the checklist, asks, prints the report; the exit code is the verdict. */
async function runCommand(args) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .q)(args, 'run');
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .refusePositionals */ .Q)('run', positionals);
    const outputs = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .toOutputs */ .Iu)(values);
    const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .toSettings */ .R4)(values);
    (0,_node_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseOptionsFrom */ .R)(settings.envFile);
    const progress = (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .stderrProgress */ .W)();
    const result = await (0,_run_perform_js__WEBPACK_IMPORTED_MODULE_3__/* .perform */ .y)(settings, {
        cwd: process.cwd(),
        env: process.env,
        progress,
        namesCommit: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .namesCommit */ .yF)(outputs) || settings.reportDirectory !== undefined,
    });
    progress.end();
    if (result.report.verdict === 'error' && outputs.format !== 'text')
        process.stderr.write(await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)(result, 'text'));
    if (result.interrupted)
        process.stderr.write('readiness: stopped by a signal before everything was asked\n');
    await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(result, outputs);
    if (settings.reportDirectory !== undefined)
        await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReports */ .Li)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(settings.reportDirectory), result);
    (0,_run_exit_js__WEBPACK_IMPORTED_MODULE_8__/* .endWith */ .q)(result.interrupted ? 2 : (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .FO)(result.report.verdict, result.failOn));
}


/***/ })

};
