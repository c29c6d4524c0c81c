export const id = 1900;
export const ids = [1900];
export const modules = {

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./lib/checklist/problems.js
var problems = __webpack_require__(84574);
// EXTERNAL MODULE: ./lib/gate.js + 17 modules
var gate = __webpack_require__(82911);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(36472);
;// CONCATENATED MODULE: ./lib/report/annotations.js

/** What the platform shows of one type in a step; the rest is silently dropped. */
const mostOfAType = 10;
const types = { error: 'error', warning: 'warning', info: 'notice' };
/** Annotations for findings that have a file and for configuration errors; the tenth of a type tells how many more. */
function annotationsOf(report) {
    const all = [
        ...(report.problems ?? []).map((problem) => ({
            type: 'error',
            title: 'Readiness gate: configuration',
            message: problem.suggestion ? `${problem.message}\n${problem.suggestion}` : problem.message,
            ...(problem.location && { location: problem.location }),
        })),
        ...report.items.flatMap((item) => item.checks.flatMap((check) => check.findings
            .filter((finding) => finding.location !== undefined && finding.level !== 'info')
            .map((finding) => ({
            type: finding.level === 'error' && !(0,verdict/* closesGate */.HE)(item) ? 'warning' : types[finding.level],
            title: `${item.title} (${finding.rule})`,
            message: `${finding.message}. Expected: ${finding.expected}. Observed: ${finding.observed}.\n${finding.fix}`,
            ...(finding.location && { location: finding.location }),
        })))),
    ];
    return ['error', 'warning', 'notice'].flatMap((type) => bounded(all.filter((one) => one.type === type)));
}
function bounded(annotations) {
    if (annotations.length <= mostOfAType)
        return [...annotations];
    const kept = annotations.slice(0, mostOfAType - 1);
    const tenth = annotations[mostOfAType - 1];
    const more = annotations.length - mostOfAType;
    return [
        ...kept,
        { ...tenth, message: `${tenth.message}\n… and ${more} more of this type; the job summary has them all.` },
    ];
}

// EXTERNAL MODULE: ./lib/report/render.js
var render = __webpack_require__(31448);
// EXTERNAL MODULE: ./lib/model/status.js
var model_status = __webpack_require__(62087);
;// CONCATENATED MODULE: ./lib/run/action-outputs.js

const countedItems = {
    passed: 'that passed',
    failed: 'that failed',
    error: 'that could not be asked',
    blocked: 'whose needs did not pass',
    pending: 'that wait for a person',
    expired: 'whose attestation is too old',
    waived: 'that are waived',
    skipped: 'that were skipped',
};
/** Outputs of the Action that tell what the report holds. */
const reportOutputs = {
    verdict: { description: '`ready`, `not-ready` or `error`', value: ({ verdict }) => verdict },
    ready: { description: '`true` or `false`', value: ({ verdict }) => String(verdict === 'ready') },
    ...Object.fromEntries(model_status/* statuses */.b.map((status) => [
        status,
        { description: `number of items ${countedItems[status]}`, value: ({ counts }) => String(counts[status]) },
    ])),
};
/** Outputs of the Action that name what was written. */
const pathOutputs = {
    report: 'path of the JSON report',
    summary: 'path of the summary as Markdown',
};

// EXTERNAL MODULE: ./lib/run/exit.js
var exit = __webpack_require__(28513);
// EXTERNAL MODULE: ./lib/run/options.js
var options = __webpack_require__(35975);
// EXTERNAL MODULE: ./lib/run/outputs.js
var outputs = __webpack_require__(13635);
// EXTERNAL MODULE: ./lib/run/perform.js + 1 modules
var perform = __webpack_require__(45706);
// EXTERNAL MODULE: ./lib/run/progress.js
var progress = __webpack_require__(26514);
// EXTERNAL MODULE: ./lib/run/settings.js
var run_settings = __webpack_require__(61192);
;// CONCATENATED MODULE: ./lib/action.js
















const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The Action: inputs, gate, log, annotations, summary, outputs, exit code. */
async function runAction(env) {
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const result = await performed(env, cwd);
    const { report } = result;
    printReport(await (0,render/* render */.X)({ ...result, color: true }, 'text'));
    for (const { type, title, message, location } of annotationsOf(report)) {
        annotate[type](message, {
            title,
            ...(location && { file: location.file }),
            ...(location?.line !== undefined && { startLine: location.line }),
            ...(location?.column !== undefined && { startColumn: location.column }),
        });
    }
    appendSummary(env.GITHUB_STEP_SUMMARY, await (0,render/* render */.X)(result, 'markdown'));
    for (const [name, { value }] of Object.entries(reportOutputs))
        core/* setOutput */.uH(name, value(report));
    const written = await writeReportFiles(result.directory, result);
    (0,exit/* endWith */.q)(result.interrupted || !written ? 2 : (0,verdict/* exitCodeOf */.FO)(report.verdict, result.failOn));
}
async function performed(env, cwd) {
    const fallback = (0,external_node_path_.join)(env.RUNNER_TEMP ?? cwd, 'readiness');
    let settings;
    try {
        settings = (0,run_settings/* toSettings */.R4)(readInputs());
    }
    catch (error) {
        if (!(error instanceof problems/* ConfigurationError */.j))
            throw error;
        const report = (0,gate/* reportOfError */._)(error, { now: new Date(), phase: null, config: undefined, ref: null });
        return { report, onFailure: [], failOn: 'error', interrupted: false, directory: fallback };
    }
    const directory = settings.reportDirectory === undefined ? fallback : (0,external_node_path_.resolve)(cwd, settings.reportDirectory);
    const onSecret = (value) => core/* setSecret */.Pq(value);
    const result = await (0,perform/* perform */.y)(settings, { cwd, env, progress: (0,progress/* stderrProgress */.W)(), namesCommit: true, onSecret });
    return { ...result, directory };
}
function readInputs() {
    return Object.fromEntries((0,options/* optionsOf */.cz)('action').map(([name, { value }]) => [
        name,
        value === undefined ? booleanInput(name) : core/* getInput */.V4(name),
    ]));
}
/** @throws ConfigurationError for anything but the words of the YAML core schema, so that a typing error is not a no */
function booleanInput(name) {
    const value = core/* getInput */.V4(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(|false|False|FALSE)$/.test(value))
        return false;
    throw new problems/* ConfigurationError */.j([{ message: `input ${name} is neither true nor false` }]);
}
/** Writes the report files and names them as outputs; whether that worked. */
async function writeReportFiles(directory, result) {
    try {
        const paths = await (0,outputs/* writeReports */.Li)(directory, result);
        for (const [name, path] of Object.entries(paths))
            core/* setOutput */.uH(name, path);
        return true;
    }
    catch (error) {
        if (!(error instanceof problems/* ConfigurationError */.j))
            throw error;
        core/* error */.z3(error.message, { title: 'Readiness gate' });
        return false;
    }
}
/** Prints text of a target: while it is printed the runner reads no commands. */
function printReport(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
function appendSummary(path, summary) {
    try {
        if (path === undefined)
            throw new Error('GITHUB_STEP_SUMMARY is not set');
        (0,external_node_fs_.appendFileSync)(path, summary);
    }
    catch {
        core/* warning */.$e('The job summary could not be written here; the log and the report have everything.');
    }
}


/***/ }),

/***/ 84574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   j: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** The gate could not run: everything that is wrong with its configuration, all at once. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.problems = inOrder(problems);
    }
}
/** By place within each file; the files stay in the order in which they were read. */
function inOrder(problems) {
    const files = [...new Set(problems.map((problem) => problem.location?.file))];
    const key = ({ location }) => (location?.line ?? 0) * 1e6 + (location?.column ?? 0);
    return files.flatMap((file) => problems.filter((problem) => problem.location?.file === file).sort((a, b) => key(a) - key(b)));
}
/** One problem without a place. */
function problem(message, suggestion) {
    return suggestion === undefined ? { message } : { message, suggestion };
}


/***/ }),

/***/ 62087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
const statuses = [
    'passed',
    'failed',
    'error',
    'blocked',
    'pending',
    'expired',
    'waived',
    'skipped',
];


/***/ }),

/***/ 83341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of this program; the same as in package.json, which a test holds. */
const version = '1.0.0';


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rb: () => (/* binding */ renderData)
/* harmony export */ });
/**
 * Free text as inline Markdown for summaries: nothing in it can become markup, a table cell's end, a link, a mention, an
 * emoji or a reference. Spans in single backticks become code.
 */
function inline(text) {
    return text
        .split(/`([^`\n]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part) : prose(part)))
        .join('');
}
/** Text of a target, shown as it is: code, safe in a table cell. */
function code(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => /^[^\s`|\\<>&]([^`|\\<>&]*[^\s`|\\<>&])?$/.test(line)
        ? `\`${line}\``
        : `<code>${entities(line, /[^\w .,-]/g)}</code>`)
        .join('<br>');
}
/** Text inside HTML elements and attributes; no line of it can be read as a workflow command. */
function html(text) {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;')
        .replace(/^(\s*):(?=:)/gm, '$1&#58;')
        .replaceAll('##[', '##&#91;');
}
/** Addresses, mentions and references, which a platform links after Markdown is read; in code it leaves them alone. */
const linked = /((?:\b[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s`]*[^\s`.,;:!?)"']|[^\s`@]{0,64}@\w[^\s`]*[^\s`.,;:!?)"']|#\d+)/i;
/** What Markdown, tables, emoji codes or mathematics would read; in words it stays readable. */
const active = /[&<>*~|\\[\]$`@]|#(?=\w)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=[^\s\d])|(?<=\bwww)\./gi;
function prose(text) {
    return text
        .split(linked)
        .map((part, index) => (index % 2 === 1 ? code(part) : words(part)))
        .join('');
}
function words(text) {
    return entities(text, active)
        .replace(/^(\s*)([-+=]|\d+[.)])(?=\s)/gm, (_, space, mark) => space + entities(mark, /[-+=.)]/g))
        .replace(/\r?\n/g, '<br>');
}
function entities(text, characters) {
    return text.replace(characters, (character) => `&#${character.codePointAt(0)};`);
}
/**
 * Free text for a terminal or a log, also where it begins a line: no line of it can be read as a workflow command.
 * Commands stand at the start of a line after spaces (`::name::`), older ones anywhere in it (`##[name]`).
 */
function logText(text, indent = '') {
    return text
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .split(/\r?\n/)
        .map((line, index) => (index === 0 ? line : `${indent}│ ${line}`))
        .join('\n');
}
/** Text of XML elements and attributes; characters that XML 1.0 does not know are dropped. */
function xml(text) {
    return html(text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}
/** Plain data as indented JSON, in which no line can be read as a workflow command. */
function renderData(data) {
    return `${JSON.stringify(data, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}


/***/ }),

/***/ 31448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats),
/* harmony export */   X: () => (/* binding */ render)
/* harmony export */ });
/** Every output by the name of its format; each loads when it is asked for. A new one is its file and its line here. */
const renderers = {
    text: async ({ report, color }) => (await __webpack_require__.e(/* import() */ 7020).then(__webpack_require__.bind(__webpack_require__, 44639))).renderText(report, color ?? false),
    json: async ({ report }) => (await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406))).renderJson(report),
    markdown: async ({ report, onFailure }) => (await __webpack_require__.e(/* import() */ 3394).then(__webpack_require__.bind(__webpack_require__, 43394))).renderSummary(report, { onFailure }),
    junit: async ({ report }) => (await __webpack_require__.e(/* import() */ 5470).then(__webpack_require__.bind(__webpack_require__, 65470))).renderJunit(report),
    sarif: async ({ report }) => (await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 20123))).renderSarif(report),
    html: async ({ report }) => (await __webpack_require__.e(/* import() */ 7325).then(__webpack_require__.bind(__webpack_require__, 37325))).renderHtml(report),
};
const formats = Object.keys(renderers);
/** The report in one of the formats. */
function render(rendering, format) {
    return renderers[format](rendering);
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   PN: () => (/* binding */ closingSentence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vs: () => (/* binding */ waiverNote),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   o7: () => (/* binding */ statusWords)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36472);

/** A mark and a word for each status; never the mark alone. */
const statusWords = {
    passed: { emoji: '✅', sign: '✓', word: 'passed' },
    failed: { emoji: '❌', sign: '✗', word: 'failed' },
    error: { emoji: '🚫', sign: '!', word: 'could not be asked' },
    blocked: { emoji: '⛔', sign: '⊘', word: 'blocked' },
    pending: { emoji: '✍️', sign: '?', word: 'waiting for a person' },
    expired: { emoji: '⌛', sign: '⌛', word: 'attestation expired' },
    waived: { emoji: '📝', sign: '~', word: 'waived' },
    skipped: { emoji: '⏭️', sign: '-', word: 'skipped' },
};
/** The report's first line: verdict and the one number that matters. */
function headline(report) {
    const at = report.environment === null ? '' : ` · ${report.environment}`;
    const required = report.items.filter((item) => item.required);
    const closing = required.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .closesGate */ .HE);
    if (report.verdict === 'error')
        return `🚫 The gate could not run${at}`;
    if (report.verdict === 'ready') {
        const met = required.filter((item) => item.status === 'passed').length;
        const rest = required.length - met;
        return `✅ Ready: ${met} of ${count(required.length, 'required item')} passed${rest > 0 ? `, ${rest} waived or skipped` : ''}${at}`;
    }
    if (closing.length === 0)
        return `❌ Not ready: warnings close this gate${at}`;
    return `❌ Not ready: ${closing.length} of ${count(required.length, 'required item')} not met${at}`;
}
/** `3 passed, 1 failed`, without the zeros. */
function tally(report) {
    return Object.entries(report.counts)
        .filter(([, number]) => number > 0)
        .map(([status, number]) => `${number} ${status}`)
        .join(', ');
}
/** One sentence on what keeps the gate closed, with the first few by name. */
function closingSentence(report) {
    const closing = report.items.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .closesGate */ .HE);
    const named = closing.slice(0, 3).map((item) => item.title);
    const more = closing.length - named.length;
    if (closing.length === 0)
        return 'Required items have warnings, and this run counts warnings.';
    const list = more > 0 ? [...named, `${more} more`] : named;
    const joined = list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : (list[0] ?? '');
    return `${joined} ${closing.length === 1 ? 'keeps' : 'keep'} the gate closed.`;
}
/** `file:line:column` of a finding as far as it is known, its URL, or nothing. */
function placeOf(finding) {
    if (!finding.location)
        return finding.url ?? '';
    const { file, line, column } = finding.location;
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** What a person has to know of a waiver, or nothing. */
function waiverNote(item) {
    const { waiver } = item;
    if (!waiver)
        return '';
    const by = `approved by ${waiver.approvedBy}`;
    if (waiver.state === 'expired')
        return `The waiver (${by}) ended on ${waiver.expires} and no longer counts.`;
    if (waiver.state === 'unneeded')
        return `The waiver (${by}) is no longer needed: the item passes.`;
    const until = waiver.state === 'ending' ? `ends soon, on ${waiver.expires}` : `until ${waiver.expires}`;
    return `Waived ${until} (${by}): ${waiver.reason}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function formatMs(ms) {
    return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 35975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   nD: () => (/* binding */ writtenOption),
/* harmony export */   ti: () => (/* binding */ describeOption)
/* harmony export */ });
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31448);

const everywhere = ['action', 'run', 'check'];
const printing = ['run', 'demo'];
/**
 * Every option by its name, which the inputs of the Action share. Arguments are parsed by this table; help texts,
 * action.yml and the tables of the README are written from it.
 */
const options = {
    config: {
        doors: everywhere,
        value: 'F',
        description: 'path of the checklist',
        default: '`.github/readiness.yml`',
    },
    environment: {
        doors: everywhere,
        value: 'E',
        description: 'environment of the checklist to look at',
        default: 'the only one, or `production`',
    },
    url: {
        doors: everywhere,
        value: 'U',
        description: "look at this URL in place of the environment's",
    },
    'env-file': {
        doors: everywhere,
        value: 'F',
        description: "look at this env file in place of the environment's",
        inCommand: 'where the program is started as `node dist/index.js`, write `node -- dist/index.js`, or Node takes the option itself',
    },
    'env-content': {
        doors: everywhere,
        value: 'T',
        description: 'text of the env file, from a secret, in place of a file',
    },
    phase: {
        doors: everywhere,
        value: 'P',
        choices: ['pre-deploy', 'post-deploy'],
        description: 'only items of this phase or without one',
        default: 'both',
    },
    only: {
        doors: everywhere,
        value: 'GLOB',
        several: true,
        description: 'only these items (ids, globs or `tag:NAME`), and what they need',
    },
    resolve: {
        doors: everywhere,
        value: 'HOST=IP',
        several: true,
        description: 'reach a host at this address, before DNS moves to it',
    },
    'ca-file': {
        doors: everywhere,
        value: 'F',
        description: 'PEM file of a private certification authority to trust',
    },
    'allow-state-changes': {
        doors: everywhere,
        description: 'also run items that write to the target',
    },
    'allow-pull-request-commands': {
        doors: everywhere,
        description: 'also run `command` checks on a pull request where the run holds secrets; without it their status is `error`',
    },
    'fail-on': {
        doors: everywhere,
        value: 'LEVEL',
        choices: ['error', 'warning', 'never'],
        description: 'from which level on findings close the gate; `never` only reports the verdict',
        default: '`error`',
    },
    'report-directory': {
        doors: everywhere,
        value: 'D',
        description: 'directory for report.json and summary.md',
        inAction: 'without it the Action takes one below `RUNNER_TEMP`',
    },
    format: {
        doors: printing,
        value: 'F',
        choices: _report_render_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F,
        description: 'how the report is printed',
        default: '`text`',
    },
    output: {
        doors: printing,
        value: 'F',
        description: 'write the report to this file in place of stdout',
    },
    healthy: {
        doors: ['demo'],
        description: 'the shop without its mistakes',
    },
};
/** The options of a door by name, in the order of the table. */
function optionsOf(door) {
    return Object.entries(options).filter(([, { doors }]) => doors.includes(door));
}
/** What an option does, takes and stands at without being given: one sentence without a full stop; Markdown. */
function describeOption(option, also) {
    const usual = option.default;
    const choices = option.choices?.map((choice) => `\`${choice}\``) ?? [];
    const marked = choices.map((choice) => (choice === usual ? `${choice} (default)` : choice));
    const list = choices.length === 0 ? '' : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}: `;
    const without = usual === undefined || choices.includes(usual) ? undefined : `default ${usual}`;
    return [list + option.description, without, also].filter(Boolean).join('; ');
}
/** An option as it is written, such as `--only GLOB…`. */
function writtenOption(name, { value, several }) {
    return value === undefined ? `--${name}` : `--${name} ${value}${several ? '…' : ''}`;
}


/***/ }),

/***/ 54637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ mostShown),
/* harmony export */   D8: () => (/* binding */ boundedEnd),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Ux: () => (/* binding */ boundedLine)
/* harmony export */ });
/** Characters of a foreign text that are shown at most. What is cut here, `Cuts` knows again. */
const mostShown = 200;
/** The beginning of a text, with its whole length where it was cut. Mask before: half a secret is not known again. */
function bounded(text, most = mostShown) {
    return text.length > most ? `${text.slice(0, most).toWellFormed()}… (${text.length} characters)` : text;
}
/** The end of a text, behind a mark where it was cut. */
function boundedEnd(text) {
    return text.length > mostShown ? `…${text.slice(-mostShown).toWellFormed()}` : text;
}
/** As `bounded`, on one line. */
function boundedLine(text) {
    return bounded(text.replace(/\s+/g, ' ').trim());
}


/***/ }),

/***/ 45745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   Y: () => (/* binding */ cleanReport)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);

/** Keys whose values are words of this program or plain data, never text of a target. */
const own = new Set([
    'id',
    'kind',
    'rule',
    'level',
    'status',
    'verdict',
    'docs',
    'startedAt',
    'sha256',
    'ref',
    'version',
    'name',
    'phase',
    'state',
    'expires',
    'on',
    'validUntil',
    'result',
    'environment',
]);
const longest = 2000;
/** A copy of a report (or of a part) in which every text is masked, without control characters, and bounded. */
function cleanReport(part, redact) {
    return clean(part, redact);
}
function clean(value, redact) {
    if (typeof value === 'string')
        return cleanText(redact.mask(value));
    if (Array.isArray(value))
        return value.map((one) => clean(one, redact));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [
        key,
        own.has(key) && typeof one === 'string' ? one : clean(one, redact),
    ]));
}
/** Line feeds and tabs stay; other control, bidirectional and invisible characters are shown as escapes. */
function cleanText(text) {
    const visible = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(visible.toWellFormed(), longest);
}


/***/ }),

/***/ 36472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   HE: () => (/* binding */ closesGate),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   xe: () => (/* binding */ hasWarning)
/* harmony export */ });
/* unused harmony export wasEvaluated */
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62087);

/** Whether an item in this status keeps nothing closed; `skipped` is always by an explicit condition. */
function isMet(status) {
    return status === 'passed' || status === 'waived' || status === 'skipped';
}
/** Whether something was really asked about the item; a waiver on what was blocked answers nothing. */
function wasEvaluated(item) {
    if (item.status === 'waived')
        return item.checks.length > 0;
    return item.status !== 'skipped' && item.status !== 'blocked';
}
/** `error` where no required item was evaluated: nothing checked is never green. */
function verdictOf(items, failOn) {
    const required = items.filter((item) => item.required);
    if (!required.some(wasEvaluated))
        return 'error';
    if (required.some(closesGate))
        return 'not-ready';
    if (failOn === 'warning' && required.some(hasWarning))
        return 'not-ready';
    return 'ready';
}
/** Whether a required item keeps the gate closed. */
function closesGate(item) {
    return item.required && !isMet(item.status);
}
function hasWarning(item) {
    return (item.status !== 'waived' &&
        item.checks.some((check) => check.findings.some((finding) => finding.level === 'warning')));
}
function countStatuses(items) {
    return Object.fromEntries(_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .b.map((status) => [status, items.filter((item) => item.status === status).length]));
}
/** Exit code of a run: 0 ready, 1 not ready, 2 the gate could not run. */
function exitCodeOf(verdict, failOn) {
    if (verdict === 'error')
        return 2;
    return verdict === 'ready' || failOn === 'never' ? 0 : 1;
}


/***/ }),

/***/ 93855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** ` (did you mean "x"?)` for the nearest known word, or nothing where none is near. */
function didYouMean(word, known) {
    const nearest = suggest(word, known);
    return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
/** The known word within a third of its length in edits, or undefined. */
function suggest(word, known) {
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    const asked = word.toLowerCase().slice(0, 64);
    for (const candidate of known) {
        const distance = editDistance(asked, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    const near = best !== undefined && bestDistance <= Math.max(1, Math.ceil(best.length / 3)) && bestDistance < best.length;
    return near ? best : undefined;
}
/** Damerau-Levenshtein distance with adjacent transpositions. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (before[j - 2] ?? 0) + 1);
            }
            current[j] = least;
        }
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ })

};
