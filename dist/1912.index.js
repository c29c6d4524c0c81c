(function (load) {
'use strict';
const id = 1912;
const ids = [1912];
const modules = {

  91912:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	trusting: () => (  trusting)
  });
  var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);

const shared = new WeakMap();
function trusting(extraCa, options) {
	const known = options ? undefined : shared.get(extraCa);
	if (known)
		return known;
	const made = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)(options);
	for (const pem of extraCa)
		made.context.addCACert(pem);
	if (!options)
		shared.set(extraCa, made);
	return made;
}


  })

};
return { ids, modules };
})
