export const id = 7020;
export const ids = [7020];
export const modules = {

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36472);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




/** The report for a terminal or a log; safe to print on a runner. */
function renderText(report, color) {
    const paint = (style, text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
    const lines = [];
    const target = report.url === null ? '' : ` ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(report.url))}`;
    lines.push('', `${paint('bold', 'Production Readiness Gate')}${target}`);
    for (const section of new Set(report.items.map((item) => item.section))) {
        lines.push('', paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(section)));
        for (const item of report.items)
            if (item.section === section)
                lines.push(...itemLines(item, paint));
    }
    for (const problem of report.problems ?? []) {
        const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(problem);
        lines.push('', `${paint('red', '✗')} ${place ? `${paint('cyan', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(place))} ` : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(problem.message, '  ')}`);
        if (problem.suggestion)
            lines.push(`    ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(problem.suggestion, '    '))}`);
    }
    const verdictStyle = report.verdict === 'ready' ? 'green' : 'red';
    lines.push('', paint(verdictStyle, paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report)))));
    if (report.verdict === 'not-ready')
        lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .closingSentence */ .PN)(report)));
    if (report.items.length > 0)
        lines.push(paint('dim', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report)} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(report.durationMs)}`));
    return `${lines.join('\n')}\n`;
}
function itemLines(item, paint) {
    const { sign, word } = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[item.status];
    const style = item.status === 'passed' ? 'green' : (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .closesGate */ .HE)(item) ? 'red' : item.status === 'skipped' ? 'dim' : 'yellow';
    const optional = item.required ? '' : paint('dim', ' (optional)');
    const note = item.status === 'passed' || item.status === 'failed' ? '' : paint(style, ` ${word}`);
    const lines = [`  ${paint(style, sign)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(item.title)} ${paint('dim', item.id)}${optional}${note}`];
    if (item.owner && item.status !== 'passed')
        lines.push(`      ${paint('dim', `owner     ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(item.owner)}`)}`);
    if (item.reason)
        lines.push(`      ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(item.reason, '      '))}`);
    if (item.waiver)
        lines.push(`      ${paint('yellow', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverNote */ .Vs)(item), '      '))}`);
    for (const check of item.checks)
        for (const finding of check.findings)
            lines.push(...findingLines(finding, check, paint));
    return lines;
}
const levelStyles = { error: 'red', warning: 'yellow', info: 'dim' };
function findingLines(finding, check, paint) {
    const indent = '      ';
    const row = (label, text) => `${indent}  ${paint('dim', label.padEnd(9))}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(text, `${indent}  `)}`;
    const level = finding.level === 'error' ? '' : `${finding.level}: `;
    const lines = [
        `${indent}${paint(levelStyles[finding.level], `${level}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(finding.message, indent)}`)} ${paint('dim', finding.rule || check.kind)}`,
    ];
    if (finding.level === 'info')
        return lines;
    lines.push(row('expected', finding.expected), row('observed', finding.observed));
    const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
    if (place)
        lines.push(row('at', place));
    lines.push(row('fix', finding.fix));
    return lines;
}


/***/ })

};
