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
  var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67842);

function tasksIn(markdown) {
	const found = [];
	let section = null;
	const visit = (node) => {
		if (node.type === 'heading')
			section = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(node);
		const at = isBox(node) ? found.push(taskOf(node, section)) - 1 : undefined;
		for (const child of node.children ?? [])
			visit(child);
		const task = at === undefined ? undefined : found[at];
		if (at !== undefined && task && found.length > at + 1)
			found[at] = { ...task, hasBoxes: true };
	};
	visit((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .Dd)(markdown));
	return found;
}
function isBox({ type, checked }) {
	return type === 'listItem' && typeof checked === 'boolean';
}
function taskOf(node, section) {
	const own = (node.children ?? []).filter(({ type }) => type !== 'list');
	const text = own
		.filter(({ type }) => type !== 'code')
		.map(_tree_js__WEBPACK_IMPORTED_MODULE_0__  .b6)
		.join(' ')
		.trim();
	const [first] = own[0]?.children ?? [];
	const bold = first?.type === 'strong' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(first).replace(/:$/, '') : '';
	return {
		line: node.position?.start.line ?? 1,
		ticked: node.checked === true,
		text,
		title: bold === '' ? text : bold,
		section,
		hasBoxes: false,
		link: own.map(linkIn).find((link) => link !== null) ?? null,
		id: own.map(_tree_js__WEBPACK_IMPORTED_MODULE_0__  .DG).find((id) => id !== null) ?? null,
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


  }),

  67842:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DG: () => (  idIn),
	Dd: () => (  parseMarkdown),
	b6: () => (  textOf)
  });
  var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60053);
  var mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91756);
  var micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91197);



const longest = 128 * 1024;
function parseMarkdown(markdown) {
	return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__  .Y)(withoutDepths(markdown.slice(0, longest)), {
		extensions: [(0,micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__  .J)()],
		mdastExtensions: [(0,mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__  .S)()],
	});
}
const longestLine = 4000;
const deepest = 50;
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`);
function withoutDepths(markdown) {
	return (markdown
		.replace(/\r(?!\n)/g, ' ')
		.split('\n')
		.map((line) => (line.length > longestLine || nested.test(line) ? '' : line))
		.join('\n'));
}
function textOf(node) {
	return rawText(node).replace(/\s+/g, ' ').trim();
}
function rawText(node) {
	if (node.type === 'html')
		return '';
	if (node.type === 'break')
		return ' ';
	return node.value ?? (node.children ?? []).map(rawText).join('');
}
function idIn(node) {
	const own = node.type === 'html' ? /<!--\s*(?:readiness|id)\s*:\s*([\w.-]+)\s*-->/i.exec(node.value ?? '')?.[1] : undefined;
	return own ?? (node.children ?? []).map(idIn).find((id) => id !== null) ?? null;
}


  })

};
