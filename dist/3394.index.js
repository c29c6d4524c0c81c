export const id = 3394;
export const ids = [3394];
export const modules = {

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary),
/* harmony export */   summaryLimit: () => (/* binding */ summaryLimit)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36472);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



/** What the platform keeps of one step's summary, bytes; above it the whole summary is dropped. */
const summaryLimit = 1024 * 1024;
/** The job summary: everything; where that is too large what keeps the gate closed; where that is too large the counts. */
function renderSummary(report, options = {}) {
    const limit = options.limit ?? summaryLimit;
    const parts = [
        () => [...top(report), ...closed(report, options), ...rest(report), ...foot(report)],
        () => [
            ...top(report),
            ...closed(report, options),
            note('Warnings and met items are left out for size; the JSON report has them.'),
            ...foot(report),
        ],
        () => [...top(report), note('The details are left out for size; the JSON report has them.'), ...foot(report)],
    ];
    for (const render of parts) {
        const text = `${render().join('\n\n')}\n`;
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return `## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}\n`;
}
function top(report) {
    const alert = { ready: 'TIP', 'not-ready': 'CAUTION', error: 'CAUTION' }[report.verdict];
    const sentence = {
        ready: `Every required item is met. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(report)}.`,
        'not-ready': (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .closingSentence */ .PN)(report),
        error: 'Nothing was decided. A gate that did not run is a closed gate.',
    }[report.verdict];
    return [`## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}`, `> [!${alert}]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(sentence)}`];
}
function closed(report, options) {
    const closing = report.items.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .closesGate */ .HE);
    const of = (...statuses) => closing.filter((item) => statuses.includes(item.status));
    const parts = [
        problems(report),
        findingsTable('What failed', of('failed')),
        findingsTable('What could not be asked', of('error')),
        peopleTable('Who has to say something', of('pending', 'expired')),
        reasonTable('Blocked by something else', of('blocked')),
    ];
    const shown = report.verdict === 'not-ready' ? (options.onFailure ?? []).map(documentSection) : [];
    return [...parts, ...shown].filter((part) => part !== '');
}
function rest(report) {
    const items = report.items;
    const optional = items.filter((item) => !item.required && !(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isMet */ .TD)(item.status));
    const warned = items.filter((item) => item.status === 'passed' && (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWarning */ .xe)(item));
    const waived = items.filter((item) => item.waiver);
    const passed = items.filter((item) => item.status === 'passed');
    const skipped = items.filter((item) => item.status === 'skipped');
    return [
        findingsTable('Not required, not met', optional),
        findingsTable('Warnings', warned, 'warning'),
        waiverTable(waived),
        folded(`✅ ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(passed.length, 'item')} passed`, passed.length, () => passedTable(passed)),
        folded(`⏭️ ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(skipped.length, 'item')} skipped`, skipped.length, () => reasonTable('', skipped)),
    ].filter((part) => part !== '');
}
function foot(report) {
    const ref = report.checklist.ref ? `@${report.checklist.ref.slice(0, 12)}` : '';
    const facts = [
        report.url && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.url),
        report.phase,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${report.checklist.path}${ref}`),
        report.checklist.sha256 ? `sha256 ${report.checklist.sha256.slice(0, 12)}` : null,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(report),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(report.durationMs),
        `${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`,
        `readiness-gate ${report.tool.version}`,
    ].filter((fact) => fact !== null && fact !== '');
    return [`<sub>${facts.join(' · ')}</sub>`];
}
function note(text) {
    return `> [!NOTE]\n> ${text}`;
}
function table(title, head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)];
    return `${title ? `### ${title}\n\n` : ''}${lines.join('\n')}`;
}
function problems(report) {
    const rows = (report.problems ?? []).map((problem) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(problem)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(problem.message),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(problem.suggestion ?? ''),
    ]);
    return table('What is wrong with the configuration', ['Where', 'What', 'How to mend it'], rows);
}
function itemCell(item) {
    const { emoji, word } = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[item.status];
    const owner = item.owner ? `<br>owner: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(item.owner)}` : '';
    return `${emoji} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(item.title)}**<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(item.section)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item.id)} · ${word}</sub>${owner}`;
}
function findingsTable(title, items, level = 'error') {
    const rows = items.flatMap((item) => {
        const findings = item.checks.flatMap((check) => check.findings.filter((finding) => finding.level === level));
        if (findings.length === 0)
            return [[itemCell(item), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(item.reason ?? _words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[item.status].word), '']];
        return findings.map((finding, index) => [
            index === 0 ? itemCell(item) : '',
            [
                `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.message)}**`,
                `expected ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.expected)}`,
                `observed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.observed)}`,
                `<sub>${ruleLink(finding)}${placeSuffix(finding)}</sub>`,
            ].join('<br>'),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.fix),
        ]);
    });
    return table(title, ['Item', 'What is wrong', 'How to fix it'], rows);
}
function ruleLink(finding) {
    return `[${finding.rule}](${finding.docs})`;
}
function placeSuffix(finding) {
    const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding);
    return place ? ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place)}` : '';
}
function peopleTable(title, items) {
    const rows = items.flatMap((item) => item.checks
        .filter((check) => check.status === 'pending' || check.status === 'expired')
        .flatMap((check) => check.findings)
        .map((finding, index) => [
        index === 0 ? itemCell(item) : '',
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.message)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.expected)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.fix),
    ]));
    return table(title, ['Item', 'What to do', 'How to say so'], rows);
}
function reasonTable(title, items) {
    const rows = items.map((item) => [itemCell(item), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(item.reason ?? '')]);
    return table(title, ['Item', 'Why'], rows);
}
function waiverTable(items) {
    const rows = items.map((item) => [
        itemCell(item),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item.waiver?.rule ?? 'the whole item'),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverNote */ .Vs)(item)),
        item.waiver?.issue ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(item.waiver.issue) : '',
    ]);
    return table('Waivers', ['Item', 'Covers', 'What it says', 'Issue'], rows);
}
function passedTable(items) {
    const rows = items.map((item) => {
        const { attestation } = item;
        const said = attestation
            ? `attested by ${attestation.by} on ${attestation.on}, counts until ${attestation.validUntil}${attestation.evidence ? `, evidence: ${attestation.evidence}` : ''}`
            : item.checks.map((check) => check.kind).join(', ');
        return [itemCell(item), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(said)];
    });
    return table('', ['Item', 'By'], rows);
}
function folded(title, number, render) {
    return number === 0 ? '' : `<details><summary>${title}</summary>\n\n${render()}\n\n</details>`;
}
/** A section of the team's document; a fence or folded part that it leaves open is closed. */
function documentSection(section) {
    const text = section.text.slice(0, 20_000).replace(/<(?!\/?(?:br|kbd|sub|sup|b|i|em|strong|code)\b)/gi, '&lt;');
    return `### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(section.title)}\n\n${text}${openFence(text)}`;
}
/** What closes the code that a text leaves open, or nothing. */
function openFence(text) {
    let open;
    for (const line of text.split('\n')) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark === undefined)
            continue;
        if (open === undefined)
            open = mark;
        else if (mark.startsWith(open) && line.trim() === mark)
            open = undefined;
    }
    return open === undefined ? '' : `\n${open}`;
}


/***/ })

};
