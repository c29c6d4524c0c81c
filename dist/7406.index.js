(function (load) {
'use strict';
const id = 7406;
const ids = [7406];
const modules = {

  97406:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderJson: () => (  renderJson)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

function renderJson(report) {
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .rb)(report);
}


  })

};
return { ids, modules };
})
