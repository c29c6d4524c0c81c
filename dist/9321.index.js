(function (load) {
'use strict';
const id = 9321;
const ids = [9321];
const modules = {

  29321:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderBadge: () => (  renderBadge)
  });
  var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36472);
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);


const colors = { ready: 'brightgreen', 'not-ready': 'red', error: 'lightgrey' };
function renderBadge(report) {
	const { environment, verdict } = report;
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .rb)({
		schemaVersion: 1,
		label: environment === null || environment === 'default' ? 'readiness' : `${environment} readiness`,
		message: messageOf(report),
		color: colors[verdict],
		...(verdict === 'error' && { isError: true }),
	});
}
function messageOf({ verdict, items }) {
	const required = items.filter((item) => item.required);
	const passed = required.filter(({ status }) => status === 'passed').length;
	const open = required.filter(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .HE).length;
	if (verdict === 'error')
		return 'could not run';
	if (verdict === 'ready')
		return `ready, ${passed} of ${required.length} passed`;
	return open === 0 ? 'not ready' : `not ready, ${open} of ${required.length} not met`;
}


  })

};
return { ids, modules };
})
