export const id = 9466;
export const ids = [9466];
export const modules = {

  49466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	sameWords: () => (  sameWords),
	tasksIn: () => (  tasksIn)
  });
  var _boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92170);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);


function tasksIn(markdown) {
	return (0,_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .B6)(markdown).map(taskOf);
}
function taskOf({ node, line, mark, isTask, headings, hasBoxes }) {
	const own = (node.children ?? []).filter(({ type }) => type !== 'list');
	const text = own
		.filter(({ type }) => type !== 'code')
		.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)
		.join(' ')
		.replace(_boxes_js__WEBPACK_IMPORTED_MODULE_0__  ._Z, '')
		.trim();
	const [first] = own[0]?.children ?? [];
	const bold = first?.type === 'strong' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(first).replace(/:$/, '') : '';
	return {
		line,
		ticked: isTask && mark === 'x',
		text,
		title: bold === '' ? text : bold,
		section: headings.at(-1) ?? null,
		hasBoxes,
		link: own.map(linkIn).find((link) => link !== null) ?? null,
		id: own.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__  .DG).find((id) => id !== null) ?? null,
	};
}
function linkIn(node) {
	if (node.type === 'code' || node.type === 'html')
		return null;
	const own = /https?:\/\/[^\s<>"'`)\]]+/.exec(node.url ?? node.value ?? '')?.[0];
	return own ?? (node.children ?? []).map(linkIn).find((link) => link !== null) ?? null;
}
function sameWords(text) {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}


  })

};
