export const id = 7325;
export const ids = [7325];
export const modules = {

/***/ 37325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36472);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const style = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #30363d); --dim: light-dark(#57606a, #9198a1); --bad: light-dark(#cf222e, #ff7b72); --good: light-dark(#1a7f37, #3fb950); --warn: light-dark(#9a6700, #d29922); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
article { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: .5rem 0 }
article.closed { border-left-color: var(--bad) } article.passed { border-left-color: var(--good) } article.open { border-left-color: var(--warn) }
.dim, small { color: var(--dim) } .finding { margin: .5rem 0 0 } dl { display: grid; grid-template-columns: 6rem 1fr; gap: .1rem .6rem; margin: .2rem 0 }
dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere } pre, code { font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap }
`;
/** One page without scripts or anything from elsewhere, to keep as an artifact. */
function renderHtml(report) {
    const sections = [...new Set(report.items.map((item) => item.section))];
    const body = sections.map((section) => {
        const items = report.items.filter((item) => item.section === section);
        return `<section><h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(section)}</h2>\n${items.map(article).join('\n')}</section>`;
    });
    const problems = (report.problems ?? []).map((problem) => `<article class="closed"><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(problem))}</code> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(problem.message)}<br><span class="dim">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(problem.suggestion ?? '')}</span></article>`);
    const sentence = report.verdict === 'not-ready' ? `<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .closingSentence */ .PN)(report))}</p>` : '';
    const facts = [
        report.url,
        report.phase,
        report.checklist.path,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(report),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(report.durationMs),
        report.startedAt,
        `readiness-gate ${report.tool.version}`,
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}</title>
<style>${style}</style>
</head>
<body>
<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}</h1>
${sentence}
<p class="dim">${facts
        .filter(Boolean)
        .map((fact) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(String(fact)))
        .join(' · ')}</p>
${[...problems, ...body].join('\n')}
</body>
</html>
`;
}
function article(item) {
    const { emoji, word } = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[item.status];
    const kind = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .closesGate */ .HE)(item) ? 'closed' : item.status === 'passed' ? 'passed' : 'open';
    const notes = [item.reason, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverNote */ .Vs)(item), item.owner && `owner: ${item.owner}`].filter(Boolean);
    const findings = item.checks.flatMap((check) => check.findings);
    return `<article class="${kind}"><strong>${emoji} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(item.title)}</strong> <small><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(item.id)}</code> ${word}${item.required ? '' : ', optional'}</small>
${notes.map((note) => `<div class="dim">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(note)}</div>`).join('\n')}${findings.map(findingBlock).join('\n')}</article>`;
}
function findingBlock(finding) {
    const rows = [
        ['expected', finding.expected],
        ['observed', finding.observed],
        ['at', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding)],
        ['fix', finding.fix],
    ].filter(([, value]) => value);
    const list = rows.map(([name, value]) => `<dt>${name}</dt><dd><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(value ?? '')}</code></dd>`).join('');
    return `<div class="finding">${finding.level === 'error' ? '' : `${finding.level}: `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(finding.message)} <small><a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(finding.docs)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(finding.rule)}</a></small><dl>${list}</dl></div>`;
}


/***/ })

};
