export const id = 4350;
export const ids = [4350,9466];
export const modules = {

  84350:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	together: () => (  together)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93855);
  var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68596);



const none = 'none';
function together(path, tasks, items) {
	const { boxes, without } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__  .V)(tasks, items);
	const left = without.filter(({ id, hasBoxes }) => (id === null ? !hasBoxes : id !== none));
	return {
		path,
		lines: new Map([...boxes].map(([{ id }, { line }]) => [id, line])),
		drift: [
			...left.map((task) => boxAlone(path, task, items)),
			...items.filter((item) => !boxes.has(item)).map((item) => itemAlone(path, item)),
		],
	};
}
function boxAlone(path, { id, text, line }, items) {
	const location = { file: path, line };
	const expected = 'an item for each box';
	if (id === null) {
		const message = `No item of the checklist stands for the box "${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Ux)(text, 100)}"`;
		return { rule: 'document/box-without-item', message, expected, observed: 'none has these words', location };
	}
	const ids = items.map((item) => item.id);
	const message = `The box "${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Ux)(text, 100)}" names ${ids.includes(id) ? 'an item that another box names' : 'an unknown item'}`;
	const observed = `${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Ux)(id, 100)}${ids.includes(id) ? '' : (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .a)(id, ids)}`;
	return { rule: 'document/unknown-id', message, expected, observed, location };
}
function itemAlone(path, { title, at }) {
	return {
		rule: 'document/item-without-box',
		message: `${path} has no box for "${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Ux)(title, 100)}"`,
		expected: 'a box for each item',
		observed: 'none has these words or names its id',
		location: at,
	};
}


  }),

  68596:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	V: () => (  pair)
  });
  var _formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49466);

function pair(tasks, items) {
	const boxes = new Map();
	const free = new Set(tasks);
	const take = (item, task) => {
		boxes.set(item, task);
		free.delete(task);
	};
	for (const item of items) {
		const named = tasks.find(({ id }) => id === item.id);
		if (named)
			take(item, named);
	}
	const words = [
		[({ text, section }) => key(text, section), ({ title, section }) => key(title, section)],
		[({ text }) => key(text), ({ title }) => key(title)],
		[({ title, section }) => key(title, section), ({ title, section }) => key(title, section)],
		[({ title }) => key(title), ({ title }) => key(title)],
	];
	for (const [ofTask, ofItem] of words) {
		const tasksBy = Map.groupBy([...free].filter(unnamed), ofTask);
		const itemsBy = Map.groupBy(items.filter((item) => !boxes.has(item)), ofItem);
		for (const [name, some] of itemsBy) {
			const likely = tasksBy.get(name) ?? [];
			if (name.trim() === '' || likely.length !== some.length)
				continue;
			for (const [index, item] of some.entries())
				take(item, likely[index]);
		}
	}
	return { boxes, without: tasks.filter((task) => free.has(task)) };
}
function key(text, section) {
	const words = (0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(text);
	return section === undefined || words === '' ? words : `${words}\n${(0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(section ?? '')}`;
}
function unnamed({ id }) {
	return id === null;
}


  }),

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
