(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 4324;
const ids = [4324];
const modules = {

  64324:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	stateIn: () => (  stateIn),
	stateLine: () => (  stateLine)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
  var _report_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4185);



const longest = 12_000;
const mostBytes = 256 * 1024;
const mostItems = 5000;
const id = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__  .w$().max(24);
const state = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
	v: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(1),
	at: instant,
	ref: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().refine(_report_compare_js__WEBPACK_IMPORTED_MODULE_3__  .WM).nullable(),
	verdict: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['ready', 'not-ready', 'error']),
	failing: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .PVZ([id, instant, zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(1_000_000)])).max(mostItems),
	fixed: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(id).max(mostItems),
	flapping: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(id).max(mostItems),
});
function stateLine(past) {
	const { startedAt: at, ref, verdict, failing, fixed, flapping } = past;
	const data = {
		v: 1,
		at,
		ref,
		verdict,
		failing: [...failing].map(([item, { since, runs }]) => [item, since, runs]),
		fixed: [...fixed],
		flapping: [...flapping],
	};
	if (!state.safeParse(data).success)
		return '';
	const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(data)).toString('base64url');
	return text.length > longest ? '' : `<!-- readiness-gate-state ${text} -->`;
}
function stateIn(body) {
	const second = /^[^\n]{0,2000}\n<!-- readiness-gate-state ([A-Za-z0-9_-]{1,12000}) -->\r?(?:\n|$)/.exec(body)?.[1];
	if (second === undefined)
		return null;
	try {
		const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(second, 'base64url'), { maxOutputLength: mostBytes }).toString('utf8');
		const { at, ref, verdict, failing, fixed, flapping } = state.parse(JSON.parse(text));
		const streaks = failing.map(([item, since, runs]) => [item, { since, runs }]);
		return {
			startedAt: at,
			ref,
			verdict,
			failing: new Map(streaks),
			fixed: new Set(fixed),
			flapping: new Set(flapping),
		};
	}
	catch {
		return null;
	}
}


  }),

  64377: shared[64377]

};
return { ids, modules };
})
