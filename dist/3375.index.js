(function (load) {
'use strict';
const id = 3375;
const ids = [3375];
const modules = {

  13375:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	withWhatIsHere: () => (  withWhatIsHere)
  });
  var _checklist_load_where_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43850);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);


async function withWhatIsHere(error, { config, presets = [] }, cwd) {
	const wantsOne = config === undefined && presets.length === 0;
	const options = { cwd, env: {}, now: new Date(), run: { id: '', sha: async () => undefined } };
	if (!wantsOne || (await (0,_checklist_load_where_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(options)))
		return error;
	const { foundHere } = await Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(4595), __webpack_require__.e(9466), __webpack_require__.e(4583), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 74583));
	const found = await foundHere(cwd);
	if (found.length === 0)
		return error;
	const here = (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`\`readiness init\` would write one from what is here: ${found.join(', ')}`);
	return new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([...error.problems, here]);
}


  })

};
return { ids, modules };
})
