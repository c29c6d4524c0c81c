(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6504;
const ids = [6504];
const modules = {

  33814: core[33814],

  96504:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderCommand: () => (  renderCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28513);
  var _run_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13635);
  var _run_stored_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43785);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33814);





async function renderCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .qg)(args, 'render');
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) {
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)('render takes one report', 'such as readiness render report.json --format html'),
		]);
	}
	const outputs = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__  .Iu)(values);
	await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__  .zh)({ report: await (0,_run_stored_report_js__WEBPACK_IMPORTED_MODULE_3__  .t)(path), onFailure: [] }, outputs);
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_1__  .qZ)(0);
}


  }),

  99394: core[99394],

  5310: core[5310],

  13635: core[13635],

  61192: core[61192],

  43785: shared[43785]

};
return { ids, modules };
})
