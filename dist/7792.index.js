(function (load) {
'use strict';
const id = 7792;
const ids = [7792];
const modules = {

  27792:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	apiTree: () => (  apiTree)
  });
  var _checklist_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79173);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);


function apiTree(api, { repository, commit, prefix }) {
	const known = new Map();
	let isThere;
	const ask = async (path) => {
		const within = (0,_checklist_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__  .R)(path);
		if (within === undefined)
			return { kind: 'outside' };
		isThere ??= commitOf(api, repository, commit);
		const fault = await isThere;
		if (fault)
			return fault;
		const whole = [prefix, within === '.' ? '' : within].filter((part) => part !== '').join('/');
		const escaped = whole.split('/').map(encodeURIComponent).join('/');
		const accept = 'application/vnd.github.raw+json';
		return entryOf(await api.get(`/repos/${repository}/contents/${escaped}?ref=${commit}`, { accept }));
	};
	const read = (path) => {
		const before = known.get(path);
		if (before)
			return before;
		const asked = ask(path).catch(unreadable);
		known.set(path, asked);
		return asked;
	};
	return { read, exists: async (path) => (await read(path)).kind !== 'missing' };
}
async function commitOf(api, repository, commit) {
	const { status } = await api.get(`/repos/${repository}/git/commits/${commit}`);
	return status === 200 ? null : refused(status);
}
function entryOf(answer) {
	if (answer.status === 404)
		return { kind: 'missing' };
	if (answer.status !== 200)
		return refused(answer.status);
	if (!/raw/.test(answer.header('content-type') ?? ''))
		return { kind: 'other' };
	return answer.body.length > _checklist_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__  .j
		? { kind: 'too-large', size: answer.body.length }
		: { kind: 'file', bytes: answer.body };
}
function refused(status) {
	const why = status === 401 || status === 403 || status === 404 ? '; the token needs `contents: read`' : '';
	return { kind: 'unreadable', reason: `the API of GitHub answers ${status}${why}` };
}
function unreadable(error) {
	if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_1__  .B))
		throw error;
	return { kind: 'unreadable', reason: `the API of GitHub: ${error.message}` };
}


  })

};
return { ids, modules };
})
