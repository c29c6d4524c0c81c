export const id = 394;
export const ids = [394];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _checklist_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65945);
/* harmony import */ var _checklist_scene_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6312);
/* harmony import */ var _report_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72527);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
/* harmony import */ var _verdict_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3885);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34641);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99048);








/** `readiness check`: validates everything and prints what a run would touch, without touching anything. */
async function checkCommand(args) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(args, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .runOptions */ .Ku);
    (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refusePositionals */ .Q$)('check', positionals);
    const settings = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .toSettings */ .R4)(values);
    (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOptionsFrom */ .RM)(settings.envFile);
    const cwd = process.cwd();
    const now = new Date();
    const run = { sha: '0'.repeat(40), ...(await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .runFacts */ .pI)(process.env, cwd)) };
    const { checklist, redact } = (0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readChecklist */ .z)({ ...settings, cwd, env: process.env, run, now });
    const skips = (0,_verdict_select_js__WEBPACK_IMPORTED_MODULE_5__/* .skipReasons */ .d)(checklist.items, settings);
    const show = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)((0,_report_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(redact.mask(text)), '      ');
    const lines = [
        `${checklist.path} is valid: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(checklist.items.length, 'item')} for ${checklist.environment.name}`,
        '',
    ];
    for (const item of checklist.items) {
        const skip = skips.get(item.id);
        lines.push(`${show(item.title)} (${item.id}${item.required ? '' : ', optional'})`);
        if (skip)
            lines.push(`    skipped: ${show(skip)}`);
        const scene = (0,_checklist_scene_js__WEBPACK_IMPORTED_MODULE_7__/* .sceneOf */ .c)(checklist, item, { now, allowStateChanges: settings.allowStateChanges, run });
        for (const { kind, config } of item.checks) {
            for (const touch of kind.plan(config, scene))
                lines.push(`    ${kind.kind}: ${show(describe(touch))}`);
        }
        if (item.needs.length > 0)
            lines.push(`    needs: ${item.needs.join(', ')}`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .qZ)(0);
}
function describe({ action, target, on }) {
    return `${action} ${target}${on === undefined ? '' : ` on ${on}`}`;
}


/***/ })

};
