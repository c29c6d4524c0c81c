(function (load) {
'use strict';
const id = 4350;
const ids = [4350];
const modules = {

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
const blank = /_{3,}|\.{5,}/;
function together(path, tasks, items) {
	const { boxes, without } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__  .V)(tasks, items);
	const left = without.filter(({ id, hasBoxes, text }) => (id === null ? !hasBoxes && !blank.test(text) : id !== none));
	return {
		path,
		lines: new Map([...boxes].map(([{ id }, { line }]) => [id, line])),
		drift: [
			...left.map((task) => boxAlone(path, task, items)),
			...items.filter((item) => item.wantsBox && !boxes.has(item)).map((item) => itemAlone(path, item)),
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
	const byId = new Map(tasks.toReversed().map((task) => [task.id, task]));
	for (const item of items) {
		const named = byId.get(item.id);
		if (named)
			take(item, named);
	}
	const words = [
		[({ text, section }) => key(text, section), ({ title, section }) => key(title, section)],
		[({ text }) => key(text), ({ title }) => key(title)],
		[({ title, section }) => key(title, section), ({ title, section }) => key(title, section)],
		[({ title }) => key(title), ({ title }) => key(title)],
		[({ text, section }) => key((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.headOf)(text), section), ({ title, section }) => key(title, section)],
		[({ text }) => key((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.headOf)(text)), ({ title }) => key(title)],
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


  })

};
return { ids, modules };
})
