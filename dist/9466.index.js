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
  var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60053);
  var mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91756);
  var micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91197);



const longest = 128 * 1024;
function tasksIn(markdown) {
	const tree = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__  .Y)(withoutDepths(markdown.slice(0, longest)), {
		extensions: [(0,micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__  .J)()],
		mdastExtensions: [(0,mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__  .S)()],
	});
	const found = [];
	let section = null;
	const visit = (node) => {
		if (node.type === 'heading')
			section = onOneLine(textOf(node));
		const at = isBox(node) ? found.push(taskOf(node, section)) - 1 : undefined;
		for (const child of node.children ?? [])
			visit(child);
		const task = at === undefined ? undefined : found[at];
		if (at !== undefined && task && found.length > at + 1)
			found[at] = { ...task, hasBoxes: true };
	};
	visit(tree);
	return found;
}
function isBox({ type, checked }) {
	return type === 'listItem' && typeof checked === 'boolean';
}
function taskOf(node, section) {
	const own = (node.children ?? []).filter(({ type }) => type !== 'list');
	const text = onOneLine(own
		.filter(({ type }) => type !== 'code')
		.map(textOf)
		.join(' '));
	const [first] = own[0]?.children ?? [];
	const bold = first?.type === 'strong' ? onOneLine(textOf(first)).replace(/:$/, '') : '';
	return {
		line: node.position?.start.line ?? 1,
		ticked: node.checked === true,
		text,
		title: bold === '' ? text : bold,
		section,
		hasBoxes: false,
		id: own.map(idIn).find((id) => id !== null) ?? null,
	};
}
function onOneLine(text) {
	return text.replace(/\s+/g, ' ').trim();
}
const longestLine = 4000;
const deepest = 50;
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`);
function withoutDepths(markdown) {
	return markdown
		.split('\n')
		.map((line) => (line.length > longestLine || nested.test(line) ? '' : line))
		.join('\n');
}
function textOf(node) {
	if (node.type === 'html')
		return '';
	return node.value ?? (node.children ?? []).map(textOf).join('');
}
function idIn(node) {
	const own = node.type === 'html' ? /<!--\s*(?:readiness|id)\s*:\s*([\w.-]+)\s*-->/i.exec(node.value ?? '')?.[1] : undefined;
	return own ?? (node.children ?? []).map(idIn).find((id) => id !== null) ?? null;
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
